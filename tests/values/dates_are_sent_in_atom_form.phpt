--TEST--
Dates are sent in ATOM form, in their own time zone
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

class Deadline extends DateTimeImmutable
{
}

/** As date libraries have it: the form that portals read still wins. */
class Moment extends DateTime implements JsonSerializable
{
	public function jsonSerialize(): mixed
	{
		return 'not this';
	}
}

$berlin = new DateTimeZone('Europe/Berlin');
foreach ([
	new DateTime('2024-06-20 15:04:05', $berlin),
	new DateTimeImmutable('2024-12-20 15:04:05.987654', $berlin),
	new DateTimeImmutable('2024-12-20 15:04:05Z'),
	new DateTimeImmutable('2024-12-20 15:04:05 -0330'),
	new DateTimeImmutable('0001-01-01 00:00:00 UTC'),
	new DateTimeImmutable('-0044-03-15 00:00:00 UTC'),
	new Deadline('2024-06-20 15:04:05 America/Managua'),
	new Moment('2024-06-20 15:04:05 Asia/Kathmandu'),
] as $date) {
	echo sent($portal, $b24, $date), "\n";
}
?>
--EXPECT--
{"v":"2024-06-20T15:04:05+02:00"}
{"v":"2024-12-20T15:04:05+01:00"}
{"v":"2024-12-20T15:04:05+00:00"}
{"v":"2024-12-20T15:04:05-03:30"}
{"v":"0001-01-01T00:00:00+00:00"}
{"v":"-0044-03-15T00:00:00+00:00"}
{"v":"2024-06-20T15:04:05-06:00"}
{"v":"2024-06-20T15:04:05+05:45"}
