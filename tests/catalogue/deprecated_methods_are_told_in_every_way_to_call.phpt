--TEST--
call(), list(), batch() and concurrent() tell a deprecated method, once per call, list or batch, if b24.deprecations asks for it
--EXTENSIONS--
b24
--INI--
b24.deprecations=1
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();
$told = [];
set_error_handler(function (int $level, string $text) use (&$told) {
	$told[] = $level === E_DEPRECATED ? $text : "$level: $text";

	return true;
});
function show(string $what): void
{
	global $told, $portal;
	echo "$what: ", count($portal->requests()), ' requests, ', json_encode($told), "\n";
	$told = [];
	$portal->reset();
}

const DEAL = ['id' => 1];
$b24->call('crm.deal.get', DEAL);
show('call');
$b24->call('CRM.DEAL.GET', DEAL);
show('in capitals');
$b24->call('user.current');
show('not deprecated');
$portal->rows(['deals' => 120]);
echo count(iterator_to_array($b24->list('crm.deal.list', [], ['strategy' => 'offset']))), ' ';
show('list');
$b24->batch([['crm.deal.get', DEAL], ['crm.deal.get', DEAL], 'user.current', ['crm.deal.list']]);
show('batch');
iterator_to_array($b24->concurrent([['crm.deal.get', DEAL], 'user.current']));
show('concurrent');

set_error_handler(fn (int $level, string $text) => throw new LogicException('thrown'));
foreach ([
	fn () => $b24->call('crm.deal.get', DEAL), fn () => $b24->list('crm.deal.list'), fn () => $b24->batch([['crm.deal.get', DEAL]]),
	fn () => iterator_to_array($b24->concurrent([['crm.deal.get', DEAL]])),
] as $do) {
	echo get_class(thrown($do)), ' ';
}
show('handlers that throw');

/* The handler changes what was given. */
$params = DEAL;
$call = ['crm.deal.get', &$params];
set_error_handler(function () use (&$params, &$call) {
	$params = $call = null;
	gc_collect_cycles();

	return true;
});
foreach ($b24->concurrent([&$call]) as $outcome) {
	echo get_class($outcome), "\n";
}
ini_set('b24.deprecations', '0');
$told = [];
$b24->call('crm.deal.get', DEAL);
show('switched off');
?>
--EXPECT--
call: 1 requests, ["Bitrix24 has deprecated crm.deal.get, use crm.item.get"]
in capitals: 1 requests, ["Bitrix24 has deprecated crm.deal.get, use crm.item.get"]
not deprecated: 1 requests, []
120 list: 2 requests, ["Bitrix24 has deprecated crm.deal.list, use crm.item.list"]
batch: 1 requests, ["Bitrix24 has deprecated crm.deal.get, use crm.item.get","Bitrix24 has deprecated crm.deal.list, use crm.item.list"]
concurrent: 2 requests, ["Bitrix24 has deprecated crm.deal.get, use crm.item.get"]
LogicException LogicException LogicException LogicException handlers that throw: 0 requests, []
B24\Response
switched off: 2 requests, []
