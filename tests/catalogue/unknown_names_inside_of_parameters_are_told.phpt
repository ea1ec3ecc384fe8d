--TEST--
Inside of parameters, names that look like a documented one are told to the logger with that one; others are not
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

final class Log
{
	public ?Closure $then = null;

	public function debug(): void {}
	public function warning(): void {}
	public function notice(string|Stringable $message, array $context = []): void
	{
		echo $message, ' | ', $context['suggestion'] ?? '-', "\n";
		$this->then === null ?: ($this->then)();
	}
}

$log = new Log();
[$portal, $b24] = portal_and_client(['logger' => $log]);
$call = function (string $method, array $params) use ($b24): void {
	echo "-- $method\n";
	try {
		$b24->call($method, $params);
	} catch (B24\Exception\Api|B24\Exception\InvalidArgument $e) {
		echo get_class($e) === B24\Exception\InvalidArgument::class ? $e->getMessage() . "\n" : '';
	}
};
$call('crm.deal.list', ['fitler' => [], 'zzz' => 1]);
$call('crm.deal.list', [
	'filter' => ['>=OPPORTUNITI' => 5, '!STAGE_ID' => 'x', 'UF_CRM_1' => 2, 'stage_id' => 1, '@ID' => [1]],
	'select' => ['TITEL', 'UF_*', '*', 'ID', 5, null], 'order' => ['DATE_CRAETE' => 'ASC'],
]);
$call('crm.deal.add', ['fields' => ['TITEL' => 'x', 'SOMETHING_ELSE' => 1, 'UF_CRM_5' => 2, 'OPPORTUNITY' => 5]]);
$call('crm.contact.add', ['fields' => ['NAMR' => 'x', 'PHONE' => [['VALUE' => 1], ['VALEU' => 1, 'VALUE_TYPE' => 'WORK']]]]);
$call('crm.deal.add', ['fields' => 'not an array']);
$call('crm.deal.add', ['fields' => ['TITEL', 5]]);

echo "-- lists, batches and calls at once\n";
$b24->list('crm.deal.list', ['filter' => ['TITEL' => 1]]);
$b24->batch([['crm.deal.list', ['filter' => ['TITEL' => 1]]]]);
iterator_to_array($b24->concurrent([['crm.deal.list', ['filter' => ['TITEL' => 1]]]]));
$b24->call('crm.deal.list', ['filter' => ['TITEL' => 1]], ['check' => false]);

echo "-- a logger that changes the parameters\n";
$fields = ['TITEL' => 'x', 'OPPORTUNITI' => 1, 'COMENTS' => 'y'];
$log->then = function () use (&$fields) {
	$fields = ['TITLE' => 'x'];
	for ($i = 0; $i < 100; $i++) {
		$fields["UF_$i"] = str_repeat('x', $i);
	}
	unset($fields['TITLE']);
};
$call('crm.deal.add', ['fields' => &$fields]);
$log->then = fn () => throw new LogicException('from the logger');
foreach ([['fitler' => []], ['filter' => ['TITEL' => 1]], ['select' => ['TITEL']]] as $params) {
	echo get_class(thrown(fn () => $b24->call('crm.deal.list', $params))), "\n";
}
$log->then = null;

echo "-- an array that holds itself\n";
$self = ['VALEU' => 1];
$self['fields'] = &$self;
$self[0] = &$self;
$call('crm.contact.add', ['fields' => ['PHONE' => &$self]]);
?>
--EXPECT--
-- crm.deal.list
crm.deal.list: the documentation names no parameter "fitler": did you mean "filter"? | filter
crm.deal.list: the documentation names no parameter "zzz" | -
-- crm.deal.list
crm.deal.list: the documentation names no parameter "filter[>=OPPORTUNITI]": did you mean "OPPORTUNITY"? | OPPORTUNITY
crm.deal.list: the documentation names no parameter "select[TITEL]": did you mean "TITLE"? | TITLE
crm.deal.list: the documentation names no parameter "order[DATE_CRAETE]": did you mean "DATE_CREATE"? | DATE_CREATE
-- crm.deal.add
crm.deal.add: the documentation names no parameter "fields[TITEL]": did you mean "TITLE"? | TITLE
-- crm.contact.add
crm.contact.add: the documentation names no parameter "fields[NAMR]": did you mean "NAME"? | NAME
crm.contact.add: the documentation names no parameter "fields[PHONE][1][VALEU]": did you mean "VALUE"? | VALUE
-- crm.deal.add
-- crm.deal.add
-- lists, batches and calls at once
crm.deal.list: the documentation names no parameter "filter[TITEL]": did you mean "TITLE"? | TITLE
crm.deal.list: the documentation names no parameter "filter[TITEL]": did you mean "TITLE"? | TITLE
crm.deal.list: the documentation names no parameter "filter[TITEL]": did you mean "TITLE"? | TITLE
-- a logger that changes the parameters
-- crm.deal.add
crm.deal.add: the documentation names no parameter "fields[TITEL]": did you mean "TITLE"? | TITLE
crm.deal.add: the documentation names no parameter "fields[OPPORTUNITI]": did you mean "OPPORTUNITY"? | OPPORTUNITY
crm.deal.add: the documentation names no parameter "fields[COMENTS]": did you mean "COMMENTS"? | COMMENTS
crm.deal.list: the documentation names no parameter "fitler": did you mean "filter"? | filter
LogicException
crm.deal.list: the documentation names no parameter "filter[TITEL]": did you mean "TITLE"? | TITLE
LogicException
crm.deal.list: the documentation names no parameter "select[TITEL]": did you mean "TITLE"? | TITLE
LogicException
-- an array that holds itself
-- crm.contact.add
crm.contact.add: the documentation names no parameter "fields[PHONE][fields][VALEU]": did you mean "VALUE"? | VALUE
crm.contact.add: the documentation names no parameter "fields[PHONE][0][VALEU]": did you mean "VALUE"? | VALUE
crm.contact.add: fields[PHONE][fields] contains itself
