--TEST--
Bodies that are too long, too deep, cut off or mis-encoded are refused, and cost little memory
--EXTENSIONS--
b24
--INI--
max_input_vars=10
memory_limit=128M
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\Event;

$good = http_build_query(sample_event());
function try_body(string $name, string $body, ?string $query = null): void
{
	$result = 'read';
	$before = memory_get_usage();
	memory_reset_peak_usage();
	$refusal = refusal(function () use ($body, $query, &$result) {
		$result = 'read, ' . count(Event::fromBody($body, $query)->data) . ' in data';
	});
	$memory = memory_get_peak_usage() - $before;
	echo "$name: ", $refusal === 'NOT REFUSED' ? $result : $refusal, $memory < 32 << 20 ? '' : " ($memory bytes)", "\n";
}

try_body('as it is', $good);
try_body('more fields than max_input_vars', $good . '&' . http_build_query(['data' => range(1, 5000)]));
try_body('8 MB', str_pad("$good&data[x]=", 8 << 20, 'x'));
try_body('8 MB and a byte', str_pad("$good&data[x]=", (8 << 20) + 1, 'x'));
try_body('8 MB of percent signs', str_pad("$good&data[x]=", 8 << 20, '%41'));
try_body('8 MB of separators', str_pad($good, 8 << 20, '&'));
try_body('8 MB of brackets', str_pad("$good&data", 8 << 20, '['));
try_body('8 MB of pairs of brackets', str_pad("$good&data", 8 << 20, '[]'));
try_body('8 MB of fields', str_pad($good, 8 << 20, '&a'));
try_body('8 MB of fields without a name', str_pad($good, 8 << 20, '&='));
try_body('8 MB of arrays', str_pad($good, 8 << 20, '&a[][][][][][]'));
try_body('fields at the limit', $good . str_repeat('&data[]=1', 10000 - 15));
try_body('a field more', $good . str_repeat('&data[]=1', 10000 - 14));
try_body('keys at the limit', $good . str_repeat('&data' . str_repeat('[]', 31) . '=1', 1248));
try_body('keys over the limit', $good . str_repeat('&data' . str_repeat('[]', 31) . '=1', 1260));
try_body('32 levels', "$good&data" . str_repeat('[a]', 31));
try_body('33 levels', "$good&data" . str_repeat('[a]', 32));
try_body('long key', "$good&data[" . str_repeat('k', 1 << 20) . ']=1');
try_body('numbers that collide', $good . implode('', array_map(fn ($i) => '&data[' . ($i << 16) . ']=', range(1, 9000))));
try_body('long query', $good, str_repeat('a', (64 << 10) + 1));
try_body('bad query', $good, 'a=%');

echo "--- cut off anywhere\n";
$kinds = [];
for ($length = 0; $length < strlen($good); $length++) {
	$kinds[] = preg_replace(['~field \d+~', '~<.*~', '~: (auth\[\w+]|event|ts|auth) ~'], ['field N', '', ': … '],
		refusal(fn () => Event::fromBody(substr($good, 0, $length))->verify(SECRET . '-application')));
}
$kinds = array_unique($kinds);
sort($kinds);
echo implode("\n", $kinds), "\n";

echo "--- encodings\n";
foreach ([
	'Windows-1251' => "\xCF\xF0\xE8", 'overlong' => '%C0%AF', 'surrogate' => '%ED%A0%80', 'beyond Unicode' => '%F4%90%80%80', 'cut sequence' => '%E2%82',
	'raw NUL' => "\0", 'encoded NUL' => '%00', 'half a percent sign' => '%4', 'no hex' => '%xy', '%u' => '%u0041', 'UTF-8' => '%D0%AF', 'raw UTF-8' => 'Я',
] as $name => $bytes) {
	try_body($name, "$good&data[x]=$bytes");
	try_body("$name in a name", "$good&data[$bytes]=x");
}
try_body('UTF-16', utf16($good));
try_body('JSON', json_encode(sample_event()));
try_body('multipart', "--x\r\nContent-Disposition: form-data; name=\"event\"\r\n\r\nONX\r\n--x--");
try_body('nothing', '');
try_body('gzip', "\x1F\x8B\x08\x00abc");

echo "--- twice the same\n";
try_body('the last counts', "$good&data=&data[a]=1");
try_body('event as an array', "$good&event[]=x");
try_body('array as a text', "$good&auth=x");
try_body('inner array as a text', "$good&auth[domain][]=x");
var_dump(Event::fromBody("$good&event=ONOTHER&data[FIELDS][ID]=10")->data['FIELDS']['ID']);

function utf16(string $text): string
{
	return implode('', array_map(fn ($c) => "$c\0", str_split($text)));
}
?>
--EXPECT--
as it is: read, 1 in data
more fields than max_input_vars: read, 5001 in data
8 MB: read, 2 in data
8 MB and a byte: InvalidRequest: Event: the body is longer than 8388608 bytes
8 MB of percent signs: InvalidRequest: Event: field 16 of the body has a percent sign that encodes nothing
8 MB of separators: read, 1 in data
8 MB of brackets: InvalidRequest: Event: field 16 of the body has a bracket without an end in its name
8 MB of pairs of brackets: InvalidRequest: Event: field 16 of the body is nested too deep
8 MB of fields: InvalidRequest: Event: field 10001 of the body is one too many
8 MB of fields without a name: InvalidRequest: Event: field 10001 of the body is one too many
8 MB of arrays: InvalidRequest: Event: field 5726 of the body is one too many
fields at the limit: read, 9986 in data
a field more: InvalidRequest: Event: field 10001 of the body is one too many
keys at the limit: read, 1249 in data
keys over the limit: InvalidRequest: Event: field 1265 of the body is one too many
32 levels: read, 2 in data
33 levels: InvalidRequest: Event: field 16 of the body is nested too deep
long key: read, 2 in data
numbers that collide: read, 9001 in data
long query: InvalidRequest: Event: the query is longer than 65536 bytes
bad query: InvalidRequest: Event: field 1 of the query has a percent sign that encodes nothing
--- cut off anywhere
Forgery: Event: application_token did not come 
Forgery: Event: application_token is not the expected one 
InvalidRequest: Event: field N of the body has a bracket without an end in its name
InvalidRequest: Event: field N of the body has a percent sign that encodes nothing
InvalidRequest: Event: … is missing 
InvalidRequest: Event: … is not the address of a portal 
InvalidRequest: Event: … is not the host of a portal 
--- encodings
Windows-1251: InvalidRequest: Event: field 16 of the body is not UTF-8
Windows-1251 in a name: InvalidRequest: Event: field 16 of the body is not UTF-8
overlong: InvalidRequest: Event: field 16 of the body is not UTF-8
overlong in a name: InvalidRequest: Event: field 16 of the body is not UTF-8
surrogate: InvalidRequest: Event: field 16 of the body is not UTF-8
surrogate in a name: InvalidRequest: Event: field 16 of the body is not UTF-8
beyond Unicode: InvalidRequest: Event: field 16 of the body is not UTF-8
beyond Unicode in a name: InvalidRequest: Event: field 16 of the body is not UTF-8
cut sequence: InvalidRequest: Event: field 16 of the body is not UTF-8
cut sequence in a name: InvalidRequest: Event: field 16 of the body is not UTF-8
raw NUL: InvalidRequest: Event: field 16 of the body contains a NUL byte
raw NUL in a name: InvalidRequest: Event: field 16 of the body contains a NUL byte
encoded NUL: InvalidRequest: Event: field 16 of the body contains a NUL byte
encoded NUL in a name: InvalidRequest: Event: field 16 of the body contains a NUL byte
half a percent sign: InvalidRequest: Event: field 16 of the body has a percent sign that encodes nothing
half a percent sign in a name: InvalidRequest: Event: field 16 of the body has a percent sign that encodes nothing
no hex: InvalidRequest: Event: field 16 of the body has a percent sign that encodes nothing
no hex in a name: InvalidRequest: Event: field 16 of the body has a percent sign that encodes nothing
%u: InvalidRequest: Event: field 16 of the body has a percent sign that encodes nothing
%u in a name: InvalidRequest: Event: field 16 of the body has a percent sign that encodes nothing
UTF-8: read, 2 in data
UTF-8 in a name: read, 2 in data
raw UTF-8: read, 2 in data
raw UTF-8 in a name: read, 2 in data
UTF-16: InvalidRequest: Event: field 1 of the body contains a NUL byte
JSON: InvalidRequest: Event: event is missing <event>
multipart: InvalidRequest: Event: event is missing <event>
nothing: InvalidRequest: Event: event is missing <event>
gzip: InvalidRequest: Event: field 1 of the body contains a NUL byte
--- twice the same
the last counts: read, 1 in data
event as an array: InvalidRequest: Event: event is an array <event>
array as a text: InvalidRequest: Event: auth is no array <auth>
inner array as a text: InvalidRequest: Event: auth[domain] is an array <auth[domain]>
string(2) "10"
