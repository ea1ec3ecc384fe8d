--TEST--
The progress of a batch is told when a request has been answered; what it throws ends the batch
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client();
$commands = array_fill(0, 120, "user.current");
$told = [];
$progress = function (int $done, int $total, int $requests, float $seconds) use (&$told) {
	$told[] = [$done, $total, $requests, $seconds >= 0];
};
$b24->batch($commands, options: ["progress" => $progress, "concurrency" => 1]);
echo json_encode($told), "\n";
$before = count($portal->requests());
echo failure(fn () => $b24->batch($commands, options: ["progress" => fn () => throw new DomainException("enough"), "concurrency" => 1])), "\n";
echo count($portal->requests()) - $before, " request\n";
echo failure(fn () => $b24->batch($commands, options: ["progress" => "no such function"])), "\n";
?>
--EXPECT--
[[50,120,1,true],[100,120,2,true],[120,120,3,true]]
DomainException: enough
1 request
InvalidArgument: batch: option "progress" must be callable
