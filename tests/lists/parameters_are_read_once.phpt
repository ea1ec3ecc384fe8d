--TEST--
Values of objects are made once, when the list is made
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

class Stage implements JsonSerializable
{
	public static int $asked = 0;

	public function jsonSerialize(): string
	{
		self::$asked++;

		return "WON";
	}
}
[$portal, $b24] = portal_and_client([], ["deals" => 3000]);
$cursor = $b24->list("crm.deal.list", ["filter" => ["STAGE_ID" => new Stage(), ">DATE_CREATE" => new DateTimeImmutable("2000-01-01T00:00:00+00:00")]]);
$count = 0;
foreach ($cursor as $row) {
	$count += $row["STAGE_ID"] === "WON" ? 1 : 1000000;
}
echo $count === $b24->call("crm.deal.list", ["filter" => ["STAGE_ID" => "WON"]])->total ? "all" : $count, ", asked ", Stage::$asked, " time\n";
?>
--EXPECT--
all, asked 1 time
