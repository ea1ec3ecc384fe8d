--TEST--
Options that cannot be used are refused before anything is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();
$try = fn (array $options, array $params = []) => print failure(fn () => $b24->list("crm.deal.list", $params, $options)) . "\n";
$try(["strategy" => "fast"]);
$try(["prefetch" => 9]);
$try(["concurrency" => 0]);
$try(["limit" => 0]);
$try(["guard" => 1]);
$try(["progress" => "no such function"]);
$try(["resume" => 5]);
$try(["idField" => ""]);
$try(["idempotencyKey" => "a"]);
$try(["timeout" => "long"]);
$try(["unknown" => 1]);
$try([1]);
$try([], ["start" => 50]);
$try([], ["filter" => ["TITLE" => NAN]]);
$try([], ["file" => new B24\File(__FILE__)]);
$try(["strategy" => "keyset"], ["filter" => [">ID" => "x"]]);
echo failure(fn () => $b24->list("department.get", [], ["strategy" => "keyset"])), "\n";
echo failure(fn () => $b24->list("note.collection.list", [], ["strategy" => "offset"])), "\n";
echo failure(fn () => $b24->list("main.eventlog.list", [], ["strategy" => "range"])), "\n";
echo failure(fn () => $b24->list("main.eventlog.list", ["pagination" => ["page" => 2]])), "\n";
echo failure(fn () => $b24->list("main.eventlog.list", ["pagination" => ["limit" => 0]])), "\n";
echo count($portal->requests()), " requests\n";
?>
--EXPECT--
InvalidArgument: crm.deal.list: option "strategy" must be "auto", "keyset", "offset" or "range"
InvalidArgument: crm.deal.list: option "prefetch" must be a whole number from 0 to 8
InvalidArgument: crm.deal.list: option "concurrency" must be a whole number from 1 to 50
InvalidArgument: crm.deal.list: option "limit" must be a whole number from 1 to 4611686018427387903
InvalidArgument: crm.deal.list: option "guard" must be true or false
InvalidArgument: crm.deal.list: option "progress" must be callable
InvalidArgument: crm.deal.list: option "resume" must be a string
InvalidArgument: crm.deal.list: option "idField" must be a string
InvalidArgument: crm.deal.list: option "idempotencyKey" is for calls that write
InvalidArgument: crm.deal.list: option "timeout" must be a number of seconds
InvalidArgument: crm.deal.list: unknown option "unknown" (known: strategy, prefetch, concurrency, limit, progress, resume, guard, listKey, idField, timeout, attemptTimeout, retries, headers, check, query)
InvalidArgument: crm.deal.list: unknown option "0" (known: strategy, prefetch, concurrency, limit, progress, resume, guard, listKey, idField, timeout, attemptTimeout, retries, headers, check, query)
InvalidArgument: crm.deal.list: start is set by the list itself; the option "resume" says where to begin
InvalidArgument: crm.deal.list: filter[TITLE] is NAN, which JSON cannot express
InvalidArgument: crm.deal.list: a list takes no files
InvalidArgument: crm.deal.list: option "strategy" needs integers in the filter on the id
InvalidArgument: department.get: option "strategy" needs the option "idField": the catalogue knows no field by which this list can be read on
InvalidArgument: note.collection.list: option "strategy" must be "auto": the method has cursors of its own
InvalidArgument: main.eventlog.list: option "strategy" is not possible in REST 3.0
InvalidArgument: main.eventlog.list: pagination is set by the list itself; the option "resume" says where to begin
InvalidArgument: main.eventlog.list: pagination must have a limit from 1 to 1000
0 requests
