--TEST--
A hundred thousand random replies, half of them damaged, are read or refused as json_decode() does it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/documents.inc';
require __DIR__ . '/../inc/slow.inc';

$seed = (int) (getenv('B24_TEST_SEED') ?: 24);
$count = (int) (getenv('B24_TEST_DOCUMENTS') ?: (is_checked() ? 2000 : 100000));
$command = [getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY, '-n', __DIR__ . '/../inc/documents_server.inc', (string) $seed];
$process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes);
$port = (int) fgets($pipes[1]);
$b24 = new B24\Client("http://127.0.0.1:$port/rest/1/secret/", ['allowHttp' => true, 'proxy' => '']);

/** What a body means, according to PHP's own decoder; null: opinions may differ. */
function expected(string $body): ?string
{
	$envelope = json_decode($body, true, 512, JSON_BIGINT_AS_STRING);
	if (json_last_error() !== JSON_ERROR_NONE) {
		return $body === '' ? 'empty' : 'not JSON';
	}
	$error = is_array($envelope) ? $envelope['error'] ?? null : null;
	$hasResult = is_array($envelope) && array_key_exists('result', $envelope);
	if ($hasResult && ($error === 0 || $error === 0.0)) {
		return null; // none, or one whose number is too small for a double
	}
	if ($error !== null && !($hasResult && in_array($error, ['', false, []], true))) {
		return 'error ' . serialize($envelope);
	}

	return $hasResult ? 'result ' . serialize([$envelope['result'], $envelope]) : 'no envelope';
}

function actual(B24\Client $b24, int $number): string
{
	try {
		$response = $b24->call("d.$number");

		return 'result ' . serialize([$response->result, $response->toArray()]);
	} catch (B24\Exception\Api $e) {
		return 'error ' . serialize($e->response);
	} catch (B24\Exception\Protocol $e) {
		foreach (['is empty' => 'empty', 'is not JSON' => 'not JSON', 'has neither' => 'no envelope'] as $words => $name) {
			if (str_contains($e->getMessage(), $words)) {
				return $name;
			}
		}

		return $e->getMessage();
	}
}

$documents = new Documents($seed);
$verdicts = ['result' => 0, 'error' => 0, 'no' => 0, 'not' => 0, 'empty' => 0];
$differences = 0;
for ($number = 0; $number < $count; $number++) {
	$body = $documents->body($number);
	$expected = expected($body);
	$actual = actual($b24, $number);
	$verdicts[strtok($expected ?? 'no', ' ')]++;
	if ($actual !== ($expected ?? $actual) && $differences++ < 5) {
		echo "seed $seed, document $number: ", json_encode($body, JSON_INVALID_UTF8_SUBSTITUTE), "\n  $expected\n  $actual\n";
	}
}
// Each verdict must have been seen often enough for the comparison to mean something.
foreach (['result' => 0.4, 'error' => 0.005, 'no' => 0.005, 'not' => 0.3] as $verdict => $share) {
	if ($verdicts[$verdict] < $share * $count) {
		echo "too few: $verdict ", json_encode($verdicts), "\n";
	}
}
var_dump($number === $count, $differences);
?>
--EXPECT--
bool(true)
int(0)
