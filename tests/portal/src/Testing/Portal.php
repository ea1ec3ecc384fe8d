<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Testing;

/**
 * An emulated portal of a test's own. It ends with this object, or with the test, in whatever way that ends.
 *
 *     $portal = Portal::start(['rate' => 2]);
 *     $portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED'], times: 2);
 *     … what is tested uses $portal->webhook and trusts $portal->caFile …
 *     $portal->calls('crm.lead.add')[0]['params']
 */
final class Portal
{
	/** `https://localhost:PORT/` */
	public readonly string $url;
	/** `https://localhost:PORT/rest/1/CODE/` */
	public readonly string $webhook;
	/** `localhost:PORT` */
	public readonly string $host;
	/** The certificate authority to trust; null with the option `plain`. */
	public readonly ?string $caFile;
	/** The address of the control listener, with a slash at the end. */
	public readonly string $control;
	public readonly string $accessToken;
	public readonly string $refreshToken;
	public readonly string $clientId;
	public readonly string $clientSecret;
	public readonly int $pid;

	private readonly int $owner;

	/**
	 * @param array<string, bool|int|float|string> $options those of `b24-portal --help`: `ca-dir` or `caDir`, `plain` …
	 */
	public static function start(array $options = []): self
	{
		$log = tmpfile() ?: throw new \RuntimeException('no temporary file');
		$pipes = [];
		$process = proc_open(self::command($options), [['pipe', 'r'], ['pipe', 'w'], $log], $pipes)
			?: throw new \RuntimeException('the portal did not start');
		$line = (string) fgets($pipes[1]);
		$address = json_decode($line, true);
		if (!is_array($address)) {
			proc_close($process);
			fseek($log, 0);
			throw new \RuntimeException("the portal did not start: $line" . stream_get_contents($log));
		}

		return new self($address, $process, $pipes);
	}

	/**
	 * @param array<string, mixed> $address
	 * @param resource|null        $process
	 * @param array<int, resource> $pipes   standard input keeps the portal alive
	 */
	private function __construct(array $address, private $process, private readonly array $pipes)
	{
		$this->owner = (int) getmypid();
		$this->url = $address['url'];
		$this->webhook = $address['webhook'];
		$this->host = $address['host'];
		$this->caFile = $address['ca'];
		$this->control = $address['control'];
		$this->accessToken = $address['access_token'];
		$this->refreshToken = $address['refresh_token'];
		$this->clientId = $address['client_id'];
		$this->clientSecret = $address['client_secret'];
		$this->pid = $address['pid'];
	}

	public function __destruct()
	{
		$this->stop();
	}

	/** A forked child has this object, too, but the portal belongs to the process that started it. */
	public function stop(): void
	{
		if ($this->process === null || getmypid() !== $this->owner) {
			return;
		}
		array_map(fclose(...), $this->pipes);
		proc_close($this->process);
		$this->process = null;
	}

	/**
	 * Something goes wrong; kinds and arguments are in README.md.
	 *
	 * @param array<string, mixed> $args
	 * @param string|null          $method only calls of this method
	 * @param int                  $times  how often; 0: always
	 * @param int                  $nth    beginning with the nth request that fits
	 */
	public function fault(string $kind, array $args = [], ?string $method = null, int $times = 1, int $nth = 1): void
	{
		$this->ask('POST', 'faults', ['args' => (object) $args] + compact('kind', 'method', 'times', 'nth'));
	}

	/**
	 * Those of the option `portals`, and what became of their refresh tokens.
	 *
	 * @return list<array<string, string|int>>
	 */
	public function portals(): array
	{
		return $this->ask('GET', 'portals');
	}

	/** The next call of the method gets an error of its documentation. */
	public function error(string $method, string $error, int $times = 1): void
	{
		$this->fault('documented', ['error' => $error], $method, $times);
	}

	/**
	 * A call gets a reply, also inside of a batch.
	 *
	 * @param array<string, mixed> $reply `result`, also `total` and `next`; or `error` and `error_description`, also `status`
	 * @param array<string, mixed> $when  values of parameters; `fields.TITLE` is inside
	 */
	public function scenario(string $method, array $reply, array $when = [], int $times = 0, int $nth = 1): void
	{
		$this->ask('POST', 'scenarios', ['when' => (object) $when] + compact('method', 'reply', 'times', 'nth'));
	}

	/** @param array<string, mixed> $settings as in README.md */
	public function settings(array $settings): void
	{
		$this->ask('POST', 'settings', $settings);
	}

	/** @param array<string, int> $sizes how many rows tables have: `['deals' => 1000, 'crm.lead.list' => 5]` */
	public function rows(array $sizes): void
	{
		$this->ask('POST', 'rows', $sizes);
	}

	/** @param list<array{name: string, data?: array<mixed>}> $events what happens in the portal: handlers are told */
	public function happen(array $events): void
	{
		$this->ask('POST', 'events', ['events' => $events]);
	}

	/**
	 * The turn of a robot that the application has registered: its handler gets it.
	 *
	 * @param  array<string, mixed> $order `document`, `properties`, `timeout`
	 * @return array<string, mixed> `event_token`, `workflow`
	 */
	public function turn(string $robot, array $order = []): array
	{
		return $this->ask('POST', 'robots', ['code' => $robot] + $order);
	}

	/** @return array<string, mixed> `robots`, `activities`, and `turns`: `answered`, `values`, `log` … */
	public function robots(): array
	{
		return $this->ask('GET', 'robots');
	}

	/**
	 * The methods that ran, on their own or in a batch, oldest first: `method`, `version`, `params`, `application`,
	 * `error` (the code, or null).
	 *
	 * @return list<array<string, mixed>>
	 */
	public function calls(?string $method = null): array
	{
		return $this->ask('GET', 'calls' . ($method === null ? '' : '?method=' . rawurlencode($method)))['calls'];
	}

	/** @return list<array<string, mixed>> the HTTP requests that arrived: `method`, `path`, `headers`, `body`, `json` … */
	public function requests(): array
	{
		return $this->ask('GET', 'requests');
	}

	/** @return array<string, mixed> what is stored, and the settings */
	public function state(): array
	{
		return $this->ask('GET', 'state');
	}

	/** Back to how it was at the start: no calls, no faults, no data. */
	public function reset(): void
	{
		$this->ask('POST', 'reset');
	}

	/**
	 * Any request to the control listener.
	 *
	 * @param  array<string, mixed> $body
	 * @return array<array-key, mixed>
	 */
	public function ask(string $method, string $path, array $body = []): array
	{
		$context = stream_context_create(['http' => [
			'method' => $method,
			'header' => "Content-Type: application/json\r\nConnection: close",
			'content' => $body === [] ? '' : json_encode($body, JSON_THROW_ON_ERROR),
			'ignore_errors' => true,
			'timeout' => 30,
		]]);
		$reply = (string) @file_get_contents($this->control . $path, false, $context);
		$answer = json_decode($reply, true);
		if (!is_array($answer) || isset($answer['error'])) {
			throw new \RuntimeException("portal: $method /$path: " . ($answer['error'] ?? ($reply === '' ? 'no answer' : $reply)));
		}

		return $answer;
	}

	/**
	 * Without php.ini: what is tested must not be loaded in the portal, nor be slowed down by it.
	 *
	 * @param  array<string, bool|int|float|string> $options
	 * @return list<string>
	 */
	private static function command(array $options): array
	{
		$command = [PHP_BINARY, '-n', '-d', 'max_input_vars=1000000'];
		foreach (['openssl', 'zlib'] as $extension) {
			// Compiled in nearly everywhere, but a PHP of one's own may have it as a module.
			$module = ini_get('extension_dir') . "/$extension." . PHP_SHLIB_SUFFIX;
			if (is_file($module)) {
				array_push($command, '-d', "extension=$module");
			}
		}
		array_push($command, dirname(__DIR__, 2) . '/portal.php', '--die-with-parent');
		foreach ($options as $name => $value) {
			$flag = '--' . strtolower((string) preg_replace('~[A-Z]~', '-$0', $name));
			if ($value === true) {
				$command[] = $flag;
			} elseif ($value !== false) {
				$command[] = "$flag=$value";
			}
		}

		return $command;
	}
}
