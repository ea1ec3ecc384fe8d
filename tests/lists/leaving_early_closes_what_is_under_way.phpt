--TEST--
Leaving the loop closes what is under way; the client goes on
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client([], ["deals" => 3000]);
$portal->fault("delay", ["ms" => 60000], "batch", times: 0);
$began = microtime(true);
foreach ($b24->list("crm.deal.list", [], ["concurrency" => 1]) as $row) {
	break;
}
$cursor = $b24->list("crm.deal.list");
$cursor->rewind();
unset($cursor, $row);
echo $b24->call("profile")["result"]["ID"] ?? "?", "\n";
var_dump(microtime(true) - $began < slow(20));
$kept = $b24->list("crm.deal.list");
$kept->rewind();
unset($b24);
echo id($kept->current()), "\n";
$last = (function () use ($portal) {
	$cursor = (new B24\Client($portal->webhook, ["caFile" => $portal->caFile]))->list("crm.deal.list");
	$cursor->rewind();

	return $cursor;
})();
exit("the script ends with a request under way");
?>
--EXPECT--
1
bool(true)
1
the script ends with a request under way
