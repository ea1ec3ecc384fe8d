<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Crest;

/**
 * Runs cases against a portal. A case is an array:
 *
 *     run        PHP code; what it returns is the value of the case
 *     class      PHP code before it, such as a subclass
 *     settings   true: settings.json of an installed application; an array: the same with changes (null: without that
 *                entry); a string: as it stands; absent: none, and a webhook
 *     constants  what settings.php defines beside the defaults; null: not even that default
 *     files      other files of the application
 *     reply      what the portal answers to every REST call: a body, or arguments of the fault `reply`; null: the
 *                portal's own answer, which is the default where there is settings.json
 *     faults     list of arguments of Portal::fault()
 *     portal     settings of the portal
 *     ca         false: the client does not trust the portal's authority
 *     mode       of the application's directory
 *     secrets    false: as users have it, without C_REST_LOG_SECRETS
 *     except     `debug`: debug builds of PHP refuse it; `zts`: those with threads word it differently; `libcurl`: another
 *                libcurl than that of the record does something else, and `PHP 8.4`, say: that version and later ones,
 *                so that only the original can tell
 *     differs    where B24\CRest is better on purpose: why, and the fields that are expected instead
 *
 * `{webhook}`, `{host}`, `{url}`, `{access}`, `{refresh}` and `{dir}` may stand anywhere in the strings.
 */
final class Laboratory
{
	/** Names in the portal's certificate; a client gets to all but the first by the proxy. */
	private const NAMES = 'localhost,oauth.bitrix.info,*.bitrix24.test';
	/** The recordings have these two. */
	private const SECRET = 'zx8k3n7qv1w0e5rt';
	private const CLIENT_ID = 'local.5f0a4c65007ec7.11111111';
	private const REPLY = '{"result":{"ID":"1","NAME":"Ivan"},"total":1,"time":{"duration":0.5}}';

	private readonly \Portal $portal;
	private readonly string $root;

	public function __construct()
	{
		$this->portal = \Portal::start([
			'proxy' => true, 'certHost' => self::NAMES, 'secret' => self::SECRET, 'clientId' => self::CLIENT_ID,
		]);
		$this->root = sys_get_temp_dir() . '/b24-crest-' . getmypid() . '-' . bin2hex(random_bytes(4));
		mkdir($this->root, 0700);
	}

	public function __destruct()
	{
		Files::remove($this->root);
	}

	/**
	 * @param  array<string, mixed> $case
	 * @return array<string, mixed> what can be compared
	 */
	public function run(array $case, Implementation $implementation): array
	{
		$this->preparePortal($case);
		Files::remove("$this->root/app");
		$this->writeApplication($case, $implementation);
		$this->execute($implementation, ($case['ca'] ?? true) ? $this->portal->caFile : null);
		$seen = is_file("$this->root/outcome") ? unserialize(file_get_contents("$this->root/outcome")) : ['fatal' => 'died'];
		$normal = new Normal($this->portal->host, "$this->root/app");
		$findings = ['requests' => array_map(self::request(...), $this->portal->requests())] + $seen;
		$findings['files'] = $this->files($normal, ['crest.php', 'settings.php', ...array_keys($case['files'] ?? [])]);

		return $normal->all($findings);
	}

	/**
	 * What a case expects of B24\CRest in place of what the original does; `{before}` is the settings.json that was there,
	 * `{absent}` means that there is no such thing.
	 *
	 * @param  array<string, mixed> $case
	 * @return array<string, mixed>
	 */
	public function expected(array $case): array
	{
		$expected = $case['differs']['expected'] ?? [];
		if (($expected['files']['settings.json'] ?? null) === '{before}') {
			$before = $this->fill($this->applicationFiles($case)['app/settings.json']);
			$expected['files']['settings.json'] = (new Normal($this->portal->host, $this->root))->text($before);
		}

		return $expected;
	}

	/** @param array<string, mixed> $case */
	private function preparePortal(array $case): void
	{
		$this->portal->reset();
		$this->portal->settings($this->fill($case['portal'] ?? []) + ['keepalive' => true]);
		foreach ($this->fill($case['faults'] ?? []) as $fault) {
			$this->portal->fault(...$fault);
		}
		$reply = array_key_exists('reply', $case) ? $case['reply'] : (isset($case['settings']) ? null : self::REPLY);
		if ($reply !== null) {
			$this->portal->fault('reply', $this->fill(is_array($reply) ? $reply : ['body' => $reply]), times: 0);
		}
	}

	/** @param array<string, mixed> $case */
	private function writeApplication(array $case, Implementation $implementation): void
	{
		$settings = "<?php\n";
		foreach ($this->constants($case) as $name => $value) {
			$settings .= "define('$name', " . var_export($value, true) . ");\n";
		}
		$files = ['app/settings.php' => $settings, ...$this->applicationFiles($case)];
		$files['case.php'] = "<?php\n" . ($case['class'] ?? '') . "\nreturn (static function () {\n$case[run]\n})();\n";
		foreach ($files as $name => $content) {
			@mkdir(dirname("$this->root/$name"), 0777, true);
			file_put_contents("$this->root/$name", $this->fill($content));
		}
		copy($implementation->file, "$this->root/app/crest.php");
		@unlink("$this->root/outcome");
		chmod("$this->root/app", $case['mode'] ?? 0755);
	}

	/**
	 * @param  array<string, mixed> $case
	 * @return array<string, mixed>
	 */
	private function constants(array $case): array
	{
		$credentials = ['C_REST_CLIENT_ID' => $this->portal->clientId, 'C_REST_CLIENT_SECRET' => $this->portal->clientSecret];
		$constants = ($case['constants'] ?? [])
			+ (array_key_exists('settings', $case) ? $credentials : ['C_REST_WEB_HOOK_URL' => '{webhook}'])
			+ (($case['secrets'] ?? true) ? ['C_REST_LOG_SECRETS' => true] : []);

		return $this->fill(array_filter($constants, static fn (mixed $value) => $value !== null));
	}

	/**
	 * @param  array<string, mixed> $case
	 * @return array<string, string>
	 */
	private function applicationFiles(array $case): array
	{
		$files = [];
		foreach ($case['files'] ?? [] as $name => $content) {
			$files["app/$name"] = $content;
		}
		$settings = $case['settings'] ?? null;
		if ($settings === true || is_array($settings)) {
			$changes = $settings === true ? [] : $settings;
			$settings = json_encode(array_filter($changes + [
				'access_token' => '{access}',
				'expires_in' => '3600',
				'application_token' => '3f7a9c51e08b4d26a1c7',
				'refresh_token' => '{refresh}',
				'domain' => '{host}',
				'client_endpoint' => 'https://{host}/rest/',
			], static fn (mixed $value) => $value !== null));
		}
		if ($settings !== null) {
			$files['app/settings.json'] = $settings;
		}

		return $files;
	}

	private function execute(Implementation $implementation, ?string $caFile): void
	{
		$command = [...$implementation->php, '-d', 'date.timezone=UTC', '-d', 'error_log=/dev/null'];
		if ($caFile !== null) {
			array_push($command, '-d', "curl.cainfo=$caFile");
		}
		$environment = ['https_proxy' => $this->portal->proxy, 'no_proxy' => 'localhost,127.0.0.1,.invalid'];
		foreach (['PATH', 'LD_LIBRARY_PATH', 'LD_PRELOAD', 'ASAN_OPTIONS', 'UBSAN_OPTIONS', 'USE_ZEND_ALLOC'] as $name) {
			$environment += getenv($name) === false ? [] : [$name => getenv($name)];
		}
		$streams = [['file', '/dev/null', 'r'], STDERR, STDERR];
		$process = proc_open([...$command, __DIR__ . '/child.inc', $this->root], $streams, $pipes, $this->root, $environment);
		proc_close($process);
	}

	/**
	 * @param  list<string> $own files that were there before
	 * @return array<string, string|null> contents by name; null: a directory
	 */
	private function files(Normal $normal, array $own): array
	{
		$files = [];
		foreach (Files::under("$this->root/app") as $name) {
			if (!in_array($name, $own, true)) {
				$path = "$this->root/app/$name";
				$files[] = [$normal->name($name), is_dir($path) ? null : $normal->text(file_get_contents($path))];
			}
		}
		sort($files); // several logs of one second: their order is not told by their names
		$named = [];
		foreach ($files as [$name, $content]) {
			for ($n = 2, $unique = $name; array_key_exists($unique, $named); $n++) {
				$unique = "$name #$n";
			}
			$named[$unique] = $content;
		}

		return $named;
	}

	/**
	 * @param  array<string, mixed> $request
	 * @return array<string, mixed> what a portal may care about
	 */
	private static function request(array $request): array
	{
		$seen = ['line' => "$request[method] $request[target]"];
		foreach (['host', 'user-agent', 'content-type', 'content-length', 'authorization', 'cookie', 'referer', 'accept'] as $name) {
			if (isset($request['headers'][$name])) {
				$seen[$name] = $request['headers'][$name];
			}
		}
		$seen['body'] = $request['body'] ?? base64_decode($request['body_base64'] ?? '');

		return $seen;
	}

	private function fill(mixed $value): mixed
	{
		if (is_array($value)) {
			return array_map($this->fill(...), $value);
		}

		return is_string($value) ? strtr($value, [
			'{webhook}' => $this->portal->webhook,
			'{host}' => $this->portal->host,
			'{url}' => $this->portal->url,
			'{access}' => $this->portal->accessToken,
			'{refresh}' => $this->portal->refreshToken,
			'{dir}' => "$this->root/app",
		]) : $value;
	}
}
