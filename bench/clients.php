<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/**
 * Every PHP client that is compared, as its users use it: a handle or client that is made once, except in CRest's way,
 * and the reply as arrays in the end.
 *
 * By name: what must be there (a class or function, and what names its file if it is in no module), and a function from a target (`webhook`, `ca`, `http`: '1.1' or '2', `concurrency`) to the
 * function that makes one call. Names that end with `, many` make 200 calls at once, at most `concurrency` in flight.
 */

const METHOD = 'user.get';
const PARAMS = ['filter' => ['>ID' => 17, 'NAME' => 'Ben & Co'], 'select' => ['ID', 'NAME', 'LAST_NAME'], 'start' => 0];
const MANY = 200;

/** Calls over a kept handle of ext/curl, whose replies `$decode` reads. */
function kept_curl(array $target, Closure $decode): Closure
{
	$curl = curl_init();
	curl_setopt_array($curl, curl_options($target));

	return static function () use ($curl, $target, $decode) {
		curl_setopt($curl, CURLOPT_URL, $target['webhook'] . METHOD);
		curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode(PARAMS));
		$reply = curl_exec($curl) ?: throw new RuntimeException(curl_error($curl));

		return $decode($reply, true)['result'];
	};
}

/** @return array<int, mixed> options of ext/curl for a request with JSON, as for CURLOPT_* */
function curl_options(array $target): array
{
	return [
		CURLOPT_URL => $target['webhook'] . METHOD,
		CURLOPT_ENCODING => 'gzip',
		CURLOPT_RETURNTRANSFER => true,
		CURLOPT_HTTP_VERSION => $target['http'] === '2' ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1,
		CURLOPT_HTTPHEADER => ['Content-Type: application/json', 'Accept: application/json'],
	];
}

function b24_client(array $target): B24\Client
{
	return new B24\Client($target['webhook'], ['allowHttp' => true, 'http' => $target['http']]);
}

/** 10 MB that hardly shrink. */
function file_to_upload(): string
{
	$path = tempnam(sys_get_temp_dir(), 'b24-upload-');
	file_put_contents($path, (new Random\Randomizer(new Random\Engine\Mt19937(5)))->getBytes(10_000_000));
	register_shutdown_function(unlink(...), $path);

	return $path;
}

/** A copy of the original that has its settings file beside it; empty: B24_CREST_DIR does not name one. */
function original_crest(): string
{
	$given = getenv('B24_CREST_DIR') . '/crest.php';
	if (!is_file($given)) {
		return '';
	}
	$directory = sys_get_temp_dir() . '/b24-bench-crest-' . getmypid();
	@mkdir($directory);
	copy($given, "$directory/crest.php");
	touch("$directory/settings.php");
	register_shutdown_function(static function () use ($directory): void {
		array_map(unlink(...), glob("$directory/*"));
		rmdir($directory);
	});

	return "$directory/crest.php";
}

return [
	'b24' => ['class' => B24\Client::class, 'make' => static function (array $target): Closure {
		$client = b24_client($target);

		return static fn () => $client->call(METHOD, PARAMS)->result;
	}],

	'B24\CRest' => ['class' => 'B24\CRest', 'make' => static function (array $target): Closure {
		define('C_REST_WEB_HOOK_URL', $target['webhook']);
		define('C_REST_BLOCK_LOG', true);

		return static fn () => B24\CRest::call(METHOD, PARAMS);
	}],

	"CRest's way" => ['class' => 'CurlHandle', 'make' => static fn (array $target): Closure => static function () use ($target) {
		$curl = curl_init($target['webhook'] . METHOD . '.json');
		curl_setopt_array($curl, [
			CURLOPT_RETURNTRANSFER => true,
			CURLOPT_FOLLOWLOCATION => true,
			CURLOPT_POST => true,
			CURLOPT_POSTFIELDS => http_build_query(PARAMS),
		]);
		$reply = curl_exec($curl) ?: throw new RuntimeException(curl_error($curl));

		return json_decode($reply, true);
	}],

	'ext/curl, kept open' => ['class' => 'CurlHandle', 'make' => static fn (array $target): Closure => kept_curl($target, json_decode(...))],

	// B24_BENCH_PEERS: a directory with the module of simdjson_php.
	'ext/curl, simdjson' => ['class' => 'simdjson_decode', 'make' => static fn (array $target): Closure => kept_curl($target, simdjson_decode(...))],

	// B24_CREST_DIR: a directory with the original crest.php, as for tests/crest.
	'CRest, the original' => ['class' => 'CRest', 'file' => original_crest(...), 'make' => static function (array $target): Closure {
		define('C_REST_WEB_HOOK_URL', $target['webhook']);
		define('C_REST_BLOCK_LOG', true);

		return static fn () => CRest::call(METHOD, PARAMS)['result'] ?? throw new RuntimeException('no result');
	}],

	'b24, upload' => ['class' => B24\File::class, 'make' => static function (array $target): Closure {
		$client = b24_client($target);
		$file = new B24\File(file_to_upload());

		return static fn () => $client->call('disk.folder.uploadfile', ['id' => 1, 'data' => ['NAME' => 'a.bin'], 'fileContent' => ['a.bin', $file]])->result;
	}],

	'ext/curl, upload' => ['class' => 'CurlHandle', 'make' => static function (array $target): Closure {
		$curl = curl_init();
		curl_setopt_array($curl, [CURLOPT_URL => $target['webhook'] . 'disk.folder.uploadfile'] + curl_options($target));
		$file = file_to_upload();

		return static function () use ($curl, $file) {
			$content = base64_encode((string) file_get_contents($file));
			curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode(['id' => 1, 'data' => ['NAME' => 'a.bin'], 'fileContent' => ['a.bin', $content]]));
			$reply = curl_exec($curl) ?: throw new RuntimeException(curl_error($curl));

			return json_decode($reply, true)['result'];
		};
	}],

	'Guzzle' => ['class' => GuzzleHttp\Client::class, 'make' => static function (array $target): Closure {
		$client = new GuzzleHttp\Client(['base_uri' => $target['webhook'], 'version' => $target['http'] === '2' ? 2.0 : 1.1]);

		return static fn () => json_decode((string) $client->post(METHOD, ['json' => PARAMS])->getBody(), true)['result'];
	}],

	'Symfony HttpClient' => ['class' => Symfony\Component\HttpClient\HttpClient::class, 'make' => static function (array $target): Closure {
		$client = Symfony\Component\HttpClient\HttpClient::create(['http_version' => $target['http'] === '2' ? '2.0' : '1.1']);
		$url = $target['webhook'] . METHOD;

		return static fn () => $client->request('POST', $url, ['json' => PARAMS])->toArray()['result'];
	}],

	'b24phpsdk' => ['class' => Bitrix24\SDK\Services\ServiceBuilderFactory::class, 'make' => static function (array $target): Closure {
		$core = Bitrix24\SDK\Services\ServiceBuilderFactory::createServiceBuilderFromWebhook($target['webhook'])->core;

		return static fn () => $core->call(METHOD, PARAMS)->getResponseData()->getResult();
	}],

	'b24, many' => ['class' => 'B24\Client::concurrent', 'make' => static function (array $target): Closure {
		$client = b24_client($target);
		$calls = array_fill(0, MANY, [METHOD, PARAMS]);

		return static function () use ($client, $calls, $target) {
			$replies = 0;
			foreach ($client->concurrent($calls, $target['concurrency']) as $response) {
				$replies += is_array($response->result) ? 1 : 0;
			}
			$replies === MANY ?: throw new RuntimeException("$replies replies");
		};
	}],

	'ext/curl multi, many' => ['class' => 'CurlMultiHandle', 'make' => static function (array $target): Closure {
		$multi = curl_multi_init();
		$handles = array_map(curl_init(...), array_fill(0, $target['concurrency'], null));
		array_walk($handles, static fn (CurlHandle $handle) => curl_setopt_array($handle, curl_options($target)));
		$begin = static function (CurlHandle $handle) use ($multi): void {
			curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode(PARAMS));
			curl_multi_add_handle($multi, $handle);
		};

		return static function () use ($multi, $handles, $begin) {
			array_walk($handles, $begin);
			for ($begun = count($handles), $ended = 0; $ended < MANY;) {
				curl_multi_exec($multi, $running);
				while (($message = curl_multi_info_read($multi)) !== false) {
					$reply = json_decode(curl_multi_getcontent($message['handle']), true)['result'];
					curl_multi_remove_handle($multi, $message['handle']);
					$ended += is_array($reply) ? 1 : throw new RuntimeException(curl_error($message['handle']));
					if ($begun < MANY) {
						$begin($message['handle']);
						$begun++;
					}
				}
				$ended < MANY && curl_multi_select($multi, 1.0);
			}
		};
	}],

	'Guzzle, many' => ['class' => GuzzleHttp\Client::class, 'make' => static function (array $target): Closure {
		$client = new GuzzleHttp\Client(['base_uri' => $target['webhook'], 'version' => $target['http'] === '2' ? 2.0 : 1.1]);

		return static function () use ($client, $target) {
			$requests = static function () use ($client) {
				for ($i = 0; $i < MANY; $i++) {
					yield static fn () => $client->postAsync(METHOD, ['json' => PARAMS]);
				}
			};
			$replies = 0;
			$take = static function ($response) use (&$replies) {
				$replies += is_array(json_decode((string) $response->getBody(), true)['result']) ? 1 : 0;
			};
			(new GuzzleHttp\Pool($client, $requests(), ['concurrency' => $target['concurrency'], 'fulfilled' => $take]))->promise()->wait();
			$replies === MANY ?: throw new RuntimeException("$replies replies");
		};
	}],

	'Symfony HttpClient, many' => ['class' => Symfony\Component\HttpClient\HttpClient::class, 'make' => static function (array $target): Closure {
		$version = $target['http'] === '2' ? '2.0' : '1.1';
		$client = Symfony\Component\HttpClient\HttpClient::create(['http_version' => $version], $target['concurrency']);
		$url = $target['webhook'] . METHOD;

		return static function () use ($client, $url) {
			$responses = [];
			for ($i = 0; $i < MANY; $i++) {
				$responses[] = $client->request('POST', $url, ['json' => PARAMS]);
			}
			foreach ($client->stream($responses) as $response => $chunk) {
				$chunk->isLast() && $response->toArray()['result'];
			}
		};
	}],
];
