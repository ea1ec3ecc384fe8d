<?php
/**
 * CPU and wall per call of B24\CRest against the way of the original: a libcurl handle per call, hence a TLS handshake
 * per call. Both in this process, in turns, over TLS on loopback; the server is an nginx with a fixed reply.
 *
 *     php -n -d extension=curl -d extension=.../b24.so bench/crest.php [CALLS PER TURN] [TURNS]
 */
declare(strict_types=1);

const REPLY = '{"result":{"ID":"1","ADMIN":true,"NAME":"Ben","LAST_NAME":"Brandt","PERSONAL_GENDER":"F",'
	. '"TIME_ZONE":"Europe\/Berlin"},"time":{"start":1732100000.1,"finish":1732100000.2,"duration":0.1,'
	. '"processing":0.01,"date_start":"2024-11-20T10:53:20+00:00","date_finish":"2024-11-20T10:53:20+00:00",'
	. '"operating_reset_at":1732100600,"operating":0}}';

/** An nginx of its own, stopped with the object. */
final class Server
{
	public readonly string $webhook;
	public readonly string $certificate;
	private readonly string $directory;
	/** @var resource */
	private $process;

	public function __construct()
	{
		$this->directory = sys_get_temp_dir() . '/b24-bench-' . getmypid();
		mkdir($this->directory, 0700);
		$this->certificate = "$this->directory/certificate.pem";
		$this->certify();
		$port = $this->freePort();
		$this->webhook = "https://localhost:$port/rest/1/secret/";
		file_put_contents("$this->directory/nginx.conf", $this->configuration($port));
		$command = ['nginx', '-p', $this->directory, '-e', 'stderr', '-c', "$this->directory/nginx.conf"];
		$this->process = proc_open($command, [2 => ['file', "$this->directory/errors", 'w']], $pipes);
		for ($i = 0; @stream_socket_client("tcp://127.0.0.1:$port") === false; $i++) {
			$i < 200 ? usleep(10000) : throw new RuntimeException(file_get_contents("$this->directory/errors"));
		}
	}

	public function __destruct()
	{
		proc_terminate($this->process);
		proc_close($this->process);
		array_map(unlink(...), array_filter(glob("$this->directory/*"), is_file(...)));
		exec('rm -rf ' . escapeshellarg($this->directory));
	}

	private function certify(): void
	{
		$settings = "$this->directory/openssl.cnf";
		file_put_contents($settings, "[req]\ndistinguished_name=dn\n[dn]\n[v3]\nsubjectAltName=DNS:localhost\n");
		$options = ['config' => $settings, 'x509_extensions' => 'v3', 'digest_alg' => 'sha256', 'private_key_bits' => 2048];
		$key = openssl_pkey_new($options);
		$certificate = openssl_csr_sign(openssl_csr_new(['commonName' => 'localhost'], $key, $options), null, $key, 1, $options);
		openssl_x509_export_to_file($certificate, $this->certificate);
		openssl_pkey_export_to_file($key, "$this->directory/key.pem", null, $options);
	}

	private function freePort(): int
	{
		$socket = stream_socket_server('tcp://127.0.0.1:0');

		return (int) substr(strrchr(stream_socket_get_name($socket, false), ':'), 1);
	}

	private function configuration(int $port): string
	{
		$reply = REPLY;

		return <<<CONF
			daemon off;
			worker_processes 1;
			pid $this->directory/pid;
			events { worker_connections 64; }
			http {
				access_log off;
				client_body_temp_path $this->directory;
				proxy_temp_path $this->directory;
				fastcgi_temp_path $this->directory;
				uwsgi_temp_path $this->directory;
				scgi_temp_path $this->directory;
				keepalive_requests 1000000;
				server {
					listen 127.0.0.1:$port ssl;
					ssl_certificate $this->certificate;
					ssl_certificate_key $this->directory/key.pem;
					default_type application/json;
					location / { return 200 '$reply'; }
				}
			}
			CONF;
	}
}

/** What a client does for a call that keeps nothing. */
function fresh_handle(string $webhook, string $method, array $params): array
{
	$curl = curl_init($webhook . $method . '.json');
	curl_setopt_array($curl, [
		CURLOPT_RETURNTRANSFER => true,
		CURLOPT_FOLLOWLOCATION => true,
		CURLOPT_POST => true,
		CURLOPT_POSTFIELDS => http_build_query($params),
	]);
	$reply = curl_exec($curl) ?: throw new RuntimeException(curl_error($curl));

	return json_decode($reply, true);
}

/** @return array{float, float} microseconds of wall and CPU a call */
function measure(callable $call, int $times): array
{
	$cpu = static function (): int {
		$usage = getrusage();

		return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1000000
			+ $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
	};
	$wall = hrtime(true);
	$before = $cpu();
	for ($i = 0; $i < $times; $i++) {
		$call();
	}

	return [(hrtime(true) - $wall) / 1000 / $times, ($cpu() - $before) / $times];
}

/** @param list<float> $values */
function median(array $values): float
{
	sort($values);

	return $values[intdiv(count($values), 2)];
}

if (!isset($argv[3])) {
	// The certificate has to be named when PHP starts: again, with it.
	$server = new Server();
	$modules = array_merge(...array_map(static fn (string $m) => ['-d', "extension=$m"], explode(',', getenv('B24_BENCH_MODULES'))));
	$command = [PHP_BINARY, '-n', ...$modules, '-d', "curl.cainfo=$server->certificate", __FILE__, $argv[1] ?? '200', $argv[2] ?? '15', $server->webhook];
	exit(proc_close(proc_open($command, [], $pipes)));
}

define('C_REST_WEB_HOOK_URL', $argv[3]);
define('C_REST_BLOCK_LOG', true);
class CRest extends B24\CRest
{
}

$params = ['filter' => ['>ID' => 17, 'NAME' => 'Ben & Co'], 'select' => ['ID', 'NAME', 'LAST_NAME'], 'start' => 0];
$ways = [
	'fresh curl handle' => static fn () => fresh_handle(C_REST_WEB_HOOK_URL, 'user.get', $params),
	'B24\CRest' => static fn () => CRest::call('user.get', $params),
];
$same = $ways['fresh curl handle']() === $ways['B24\CRest']();
$figures = [];
for ($turn = 0; $turn < (int) $argv[2]; $turn++) {
	foreach ($ways as $name => $way) {
		$figures[$name][] = measure($way, (int) $argv[1]);
	}
}
printf("%-20s %10s %10s   (microseconds a call, median of %d turns of %d)\n", '', 'wall', 'CPU', $argv[2], $argv[1]);
$medians = [];
foreach ($figures as $name => $turns) {
	$medians[$name] = [median(array_column($turns, 0)), median(array_column($turns, 1))];
	printf("%-20s %10.1f %10.1f\n", $name, ...$medians[$name]);
}
[$before, $after] = array_values($medians);
printf("%-20s %9.1fx %9.1fx   (goals: 10x, 15x)\n", 'ratio', $before[0] / $after[0], $before[1] / $after[1]);
echo $same ? '' : "the two returned different things\n";
exit($same && $before[0] / $after[0] >= 10 && $before[1] / $after[1] >= 15 ? 0 : 1);
