--TEST--
Random bodies give what parse_str() gives, or are refused for a reason
--EXTENSIONS--
b24
--INI--
max_input_vars=100000
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\Event;

/** PHP makes an underscore of a bracket without an end, or forgets it. */
function has_open_bracket(string $body, int $number): bool
{
	$fields = array_values(array_filter(explode('&', $body), 'strlen'));

	return (bool) preg_match('~\[[^]]*$~', urldecode(explode('=', $fields[$number - 1])[0]));
}

mt_srand(20);
$base = http_build_query(array_diff_key(sample_event(), ['data' => 1]));
$pieces = ['a', 'b', '0', '1', '-1', '01', '[', ']', '[]', '[a]', '[0]', '[ ]', '[x][y]', '=', '=', '&', '&data[', '&data', '+', '%20',
	'%5B', '%5D', '%5b%5d', '.', '%2E', '%26', '%3D', '%D0%AF', 'я', ']]', '[[', '9223372036854775807', '%', '%zz', '%00', '%FF'];
$counts = ['same' => 0, 'refused' => 0];
for ($i = 0; $i < 30000; $i++) {
	$random = '&data[';
	for ($n = mt_rand(1, 25); $n > 0; $n--) {
		// The last four are refused: fewer of them
		$random .= $pieces[mt_rand(0, count($pieces) - (mt_rand(0, 30) === 0 ? 1 : 5))];
	}
	$body = $base . $random;
	parse_str($body, $expected);
	try {
		$data = Event::fromBody($body)->data;
	} catch (B24\Exception\InvalidRequest $e) {
		$reason = match (true) {
			str_ends_with($e->getMessage(), 'data is no array') => is_string($expected['data']),
			str_contains($e->getMessage(), 'percent') => preg_match('~%(?![0-9a-f]{2})~i', $body),
			str_contains($e->getMessage(), 'NUL') => str_contains($body, '%00'),
			str_contains($e->getMessage(), 'UTF-8') => !preg_match('~~u', urldecode($body)),
			str_contains($e->getMessage(), 'bracket') => has_open_bracket($body, (int) preg_replace('~\D+~', '', strstr($e->getMessage(), 'field'))),
			str_contains($e->getMessage(), 'deep') => preg_match('~(\[[^]]*].*){32}~', urldecode($body)),
			default => false,
		};
		if (!$reason) {
			echo "$random: ", $e->getMessage(), "\n";
		}
		$counts['refused']++;
		continue;
	}
	if ($data !== ($expected['data'] ?: [])) {
		echo "$random\n", json_encode($data), "\n", json_encode($expected['data']), "\n";
	}
	$counts['same']++;
}
var_dump($counts['same'] > 10000, $counts['refused'] > 1000);
?>
--EXPECT--
bool(true)
bool(true)
