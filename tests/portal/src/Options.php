<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

/**
 * The command line. A property is an option: `controlPort` is `--control-port`, its default decides its type.
 */
final class Options
{
	public int $port = 0;
	public int $controlPort = 0;
	public string $listen = '';
	public string $host = '';
	public string $state = '';
	public string $caDir = '';
	public string $methods = '';
	public string $replies = '';
	public string $scenarios = '';
	public string $recording = '';
	public string $hide = '';
	public bool $plain = false;
	public bool $proxy = false;
	public string $proxyAuth = '';
	public int $userId = 1;
	public string $secret = 'zx8k3n7qv1w0e5rt';
	public string $accessToken = '6f0a4c65007ec7e1005b2c3d0000000100000766f6e2b1d8a94c37e05f1a2b3c4d5e6f';
	public string $refreshToken = '5e8964650063d6c2005b2c3d00000001000007a1c4f0935be2d8164f7c30b9ae52d816';
	public string $clientId = 'local.5f0a4c65007ec7.11111111';
	public string $clientSecret = 'Qm7vYp2KdW9xRt4sLz8cHb3nFg6jVa1eUo5iTk0wXyDqPrSlMz';
	public int $portals = 0;
	public string $memberId = 'a223c6b3710f85df22e9377d6c4f7553';
	public string $access = 'admin';
	public string $certHost = '';
	public bool $certExpired = false;
	public string $httpVersion = '1.1';
	public float $rate = 0.0;
	public float $burst = 50.0;
	public string $basePath = '';
	public int $seed = 1;
	public int $deals = 120;
	public int $contacts = 120;
	public int $items = 120;
	public int $records = 120;
	public int $churn = 0;
	public int $churnTotal = 0;
	public float $latency = 0.0;
	public float $service = 0.0;
	public int $workers = 0;
	public float $operatingCost = 0.0;
	public float $operatingLimit = 480.0;
	public float $operatingWindow = 600.0;
	public float $cut = 0.0;
	public int $cutSeed = 1;
	public int $keepBody = 1 << 20;
	public bool $echo = false;
	public bool $anyCaller = false;
	public bool $anyParameters = false;
	public bool $dieWithParent = false;
	public bool $verbose = false;
	public bool $help = false;

	private const HELP = [
		'port' => ['PORT', 'listen here (default: a free port)'],
		'control-port' => ['PORT', 'the control listener (default: a free port)'],
		'listen' => ['ADDRESS', 'listen at this address, such as 0.0.0.0 or 0.0.0.0:8080 (default: loopback only)'],
		'host' => ['NAME', 'the name in the addresses and in the certificate (default: localhost)'],
		'state' => ['FILE', 'keep what is stored in this file, and begin with what it has'],
		'ca-dir' => ['DIR', 'the certificate authority is kept here; ca.pem is readable by everybody'],
		'methods' => ['DIR', 'PHP files with methods of your own'],
		'replies' => ['DIR', 'files METHOD.json with fixed replies'],
		'scenarios' => ['FILE', 'JSON: which call gets which reply'],
		'recording' => ['FILE', 'start nothing: print scenarios of what a real portal has replied, without its secrets'],
		'hide' => ['TEXTS', 'with --recording: more texts to take out, separated by commas'],
		'plain' => ['', 'plain http instead of TLS'],
		'proxy' => ['', 'one more listener: an HTTP proxy that leads every CONNECT to this portal'],
		'proxy-auth' => ['USER:PASS', 'the proxy asks for these credentials'],
		'user-id' => ['ID', 'the user behind the webhook and the token (default: 1)'],
		'secret' => ['CODE', 'the code of the webhook'],
		'access-token' => ['TOKEN', 'the access token of an application'],
		'refresh-token' => ['TOKEN', 'its refresh token'],
		'client-id' => ['ID', 'the application, for the token endpoint'],
		'client-secret' => ['KEY', 'the key of the application'],
		'member-id' => ['ID', 'the portal\'s; also what its tokens are made of'],
		'portals' => ['N', 'also N portals more, p1.portals.localhost and so on: tokens and limits of their own'],
		'access' => ['RIGHTS', 'rights of that user: admin (default), user, external'],
		'cert-host' => ['NAMES', 'the certificate is for these names only, separated by commas'],
		'cert-expired' => ['', 'the certificate has expired'],
		'http-version' => ['VERSION', '1.1 (default) or 1.0, which closes after each reply'],
		'rate' => ['N', 'leaky bucket: requests per second that drain (default: 0, no limit)'],
		'burst' => ['N', 'leaky bucket: requests that fit (default: 50)'],
		'base-path' => ['/PATH', 'the portal lives below this path, as self-hosted ones may'],
		'seed' => ['N', 'what rows look like, and which ones come and go (default: 1)'],
		'deals' => ['N', 'how many deals there are (default: 120)'],
		'contacts' => ['N', 'how many contacts (default: 120)'],
		'items' => ['N', 'how many CRM items of types that are not deals (default: 120)'],
		'records' => ['N', 'how many records of each list of REST 3.0 but tasks (default: 120)'],
		'churn' => ['N', 'before each list command so many rows go and as many come'],
		'churn-total' => ['N', 'until so many have been exchanged (default: 0, without end)'],
		'latency' => ['MS', 'how long a reply is under way'],
		'service' => ['MS', 'how long a command takes; those of one batch go one after the other'],
		'workers' => ['N', 'how many requests are served at the same time (default: 0, all)'],
		'operating-cost' => ['S', 'operating time of a command besides its service time'],
		'operating-limit' => ['S', 'from so much operating time on a method answers 429 (default: 480)'],
		'operating-window' => ['S', 'operating time is forgotten after so long (default: 600)'],
		'cut' => ['P', 'cut off requests at random points with this probability, 0 to 1'],
		'cut-seed' => ['N', 'which ones (default: 1)'],
		'keep-body' => ['BYTES', 'longer request bodies are hashed instead of kept (default: 1048576)'],
		'echo' => ['', 'every method answers with the request that came in'],
		'any-caller' => ['', 'webhooks may call the methods that only applications may'],
		'any-parameters' => ['', 'calls may leave out required parameters'],
		'die-with-parent' => ['', 'exit when standard input ends'],
		'verbose' => ['', 'explain on standard error (default in a terminal)'],
		'help' => ['', 'this text'],
	];

	/** @param list<string> $argv */
	public static function parse(array $argv): self
	{
		$options = new self();
		for ($i = 1; $i < count($argv); $i++) {
			[$flag, $value] = explode('=', $argv[$i], 2) + [1 => null];
			$name = substr($flag, 2);
			if (!str_starts_with($flag, '--') || !isset(self::HELP[$name])) {
				throw new UsageError("unknown option $argv[$i]");
			}
			if (self::HELP[$name][0] === '') {
				$value ??= '1';
			} else {
				$value ??= $argv[++$i] ?? throw new UsageError("option $flag needs a value");
			}
			$options->set($name, $value);
		}
		$options->check();

		return $options;
	}

	public static function usage(): string
	{
		$text = "Usage: php portal.php [options]\n\n";
		foreach (self::HELP as $name => [$value, $explanation]) {
			$text .= sprintf("  %-24s %s\n", trim("--$name $value"), $explanation);
		}

		return $text;
	}

	/** An address of this machine that it listens at; 0.0.0.0 is all of them, and the loopback among them. */
	public function reachableAt(string $loopback): string
	{
		$isOne = !in_array(trim($this->listen, '[]'), ['', '0.0.0.0', '::'], true);

		return !$isOne ? $loopback : (str_contains($this->listen, ':') && $this->listen[0] !== '[' ? "[$this->listen]" : $this->listen);
	}

	private function set(string $name, string $value): void
	{
		$property = lcfirst(str_replace('-', '', ucwords($name, '-')));
		settype($value, gettype($this->$property));
		$this->$property = $value;
	}

	private function check(): void
	{
		$this->basePath = rtrim($this->basePath, '/');
		if ($this->basePath !== '' && $this->basePath[0] !== '/') {
			throw new UsageError('--base-path begins with a slash');
		}
		if (preg_match('/^(\[[^]]+\]|[^:]+):(\d+)$/', $this->listen, $parts) === 1) {
			[, $this->listen, $this->port] = [...array_slice($parts, 0, 2), (int) $parts[2]];
		}
		if ($this->listen !== '' && filter_var(trim($this->listen, '[]'), FILTER_VALIDATE_IP) === false) {
			throw new UsageError('--listen is an IP address, and a port if you like');
		}
		if ($this->portals > 0 && $this->state !== '') {
			throw new UsageError('--state keeps one portal, not --portals');
		}
		foreach (['methods', 'replies'] as $name) {
			if ($this->$name !== '' && !is_dir($this->$name)) {
				throw new UsageError("--$name is a directory");
			}
		}
		if (!in_array($this->access, Rest\Settings::RIGHTS, true)) {
			throw new UsageError('--access is one of ' . implode(', ', Rest\Settings::RIGHTS));
		}
		if (!in_array($this->httpVersion, ['1.0', '1.1'], true)) {
			throw new UsageError('--http-version is 1.0 or 1.1');
		}
	}
}
