--TEST--
After a reply that could end at several places, behind which another one comes, the next calls get their own replies
--EXTENSIONS--
b24
openssl
--FILE--
<?php
require __DIR__ . '/../inc/hostile.inc';

$behaviours = [
	'record', 'twolengths', 'twolengthsreversed', 'listoflengths', 'lengthandchunks', 'chunksandlength', 'unknowncoding',
	'nocontentbutlength', 'notmodifiedbutlength', 'nocontentbutchunks', 'switching', 'closed', 'http10', 'http10closed',
	'trailers', 'interim', 'early', 'earlyerror',
];
$mark = 0;
foreach (['http', 'https'] as $protocol) {
	$server = new Hostile($protocol);
	foreach ([[], ['http' => '2']] as $options) {
		$b24 = new B24\Client($server->webhook, $options + $server->options);
		foreach ($behaviours as $behaviour) {
			$parameters = str_starts_with($behaviour, 'early') ? ['text' => str_repeat('x', 3_000_000)] : [];
			$first = ending($b24, $behaviour . '.' . ++$mark, $parameters, ['timeout' => 0.4]);
			$own = 0;
			foreach (range(1, 3) as $_) {
				$mark++;
				$own += ending($b24, "mark.$mark") === "$mark";
			}
			if ($own !== 3 || str_contains($first, 'forged')) {
				echo "$protocol $behaviour: $first, then $own of 3\n";
			}
		}
	}
	var_dump(count(preg_grep('/request/', $server->log())) >= 2 * 4 * count($behaviours));
}
--EXPECT--
bool(true)
bool(true)
