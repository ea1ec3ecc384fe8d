--TEST--
The position of another list, or none at all, is refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
$cursor = $b24->list("crm.deal.list", ["filter" => ["STAGE_ID" => "WON"]]);
$position = $cursor->position();
$try = function (string $method, array $params, array $options = []) use ($b24, &$position) {
	echo failure(fn () => $b24->list($method, $params, $options + ["resume" => $position])), "\n";
};
$try("crm.deal.list", ["filter" => ["STAGE_ID" => "WON"]]);
$try("crm.deal.list", ["filter" => ["STAGE_ID" => "LOSE"]]);
$try("crm.contact.list", ["filter" => ["STAGE_ID" => "WON"]]);
$try("crm.deal.list", ["filter" => ["STAGE_ID" => "WON"]], ["strategy" => "range"]);
$try("crm.deal.list", ["filter" => ["STAGE_ID" => "WON"]], ["strategy" => "offset"]);
$position = "nonsense";
$try("crm.deal.list", []);
$position = base64_encode("[1]");
$try("crm.deal.list", []);
echo count($portal->requests()), " requests\n";
?>
--EXPECT--
nothing was thrown
InvalidArgument: crm.deal.list: option "resume" is the position of another list: other parameters, or another method
InvalidArgument: crm.contact.list: option "resume" is the position of another list: other parameters, or another method
nothing was thrown
InvalidArgument: crm.deal.list: option "resume" is the position of another strategy
InvalidArgument: crm.deal.list: option "resume" is not what position() returned
InvalidArgument: crm.deal.list: option "resume" is the position of another list: other parameters, or another method
0 requests
