--TEST--
If the portal does not know a method, the exception names the methods that are nearest
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

foreach (['crm.deal.gte', 'crm.deals.list', 'CRM.Deal.Lits', 'crm.item.gett', 'user.curent', 'sonet_grup.get', 'nothing.like.it', 'x', str_repeat('long', 30)] as $method) {
	echo failure(fn () => $b24->call($method)), "\n";
	$inBatch = thrown(fn () => $b24->batch([$method])[0])->getMessage();
	echo strrchr($inBatch, ';') === strrchr(thrown(fn () => $b24->call($method))->getMessage(), ';') ? '' : "in a batch: $inBatch\n";
}
/* Equally near ones are named, three of them at most. */
echo failure(fn () => $b24->call('crm.dead.get')), "\n", failure(fn () => $b24->call('crm.dael.xet')), "\n";

/* A method that is documented is not misspelt: this portal lacks it. */
$portal->fault('reply', ['body' => '{"error":"ERROR_METHOD_NOT_FOUND","error_description":"Method not found!"}', 'status' => 404]);
echo failure(fn () => $b24->call('crm.deal.get', ['id' => 1])), "\n";
/* Another error about a misspelt name. */
$portal->fault('reply', ['body' => '{"error":"ACCESS_DENIED","error_description":"no"}', 'status' => 403]);
echo failure(fn () => $b24->call('crm.deal.gte')), "\n";
echo failure(fn () => B24\Response::fromJson('{"error":"ERROR_METHOD_NOT_FOUND","error_description":"Method not found!"}')), "\n";
?>
--EXPECT--
MethodNotFound: crm.deal.gte: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404); did you mean crm.deal.get?
MethodNotFound: crm.deals.list: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404); did you mean crm.deal.list?
MethodNotFound: CRM.Deal.Lits: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404); did you mean crm.deal.list?
MethodNotFound: crm.item.gett: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404); did you mean crm.item.get?
MethodNotFound: user.curent: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404); did you mean user.current?
MethodNotFound: sonet_grup.get: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404); did you mean sonet_group.get?
MethodNotFound: nothing.like.it: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404)
MethodNotFound: x: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404)
MethodNotFound: longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404)
MethodNotFound: crm.dead.get: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404); did you mean crm.deal.get or crm.lead.get?
MethodNotFound: crm.dael.xet: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404); did you mean crm.deal.get?
MethodNotFound: crm.deal.get: Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 404)
AccessDenied: crm.deal.gte: no (ACCESS_DENIED, HTTP 403)
MethodNotFound: B24\Response::fromJson(): Method not found! (ERROR_METHOD_NOT_FOUND, HTTP 200)
