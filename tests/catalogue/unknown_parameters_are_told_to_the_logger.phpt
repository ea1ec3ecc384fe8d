--TEST--
A parameter that the documentation does not name is told to the logger, and sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

final class Log
{
	public function debug(): void {}
	public function warning(): void {}
	public function notice(string|Stringable $message, array $context = []): void
	{
		echo "$message ", json_encode($context), "\n";
	}
}

$portal = Portal::start(['echo' => true]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'logger' => new Log]);
$b24->crm->dealUpdate(['id' => 5, 'fields' => [], 'colour' => 'red']);
echo $portal->last()['body'], "\n";
$b24->v3()->crm->dealUpdate(['ID' => 5, 'FIELDS' => [], 'params' => []]);
$b24->crm->dealUpdate(['id' => 5, 'fields' => [], 'colour' => 'red'], ['check' => false]);
$b24->entity->itemAdd(['ENTITY' => 'x', 'NAME' => 'y', 'UF_ANYTHING' => 1, 'OTHER' => 2]);
try {
	new B24\Client($portal->webhook, ['logger' => new stdClass]);
} catch (B24\Exception\InvalidArgument $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
crm.deal.update: the documentation names no parameter "colour" {"method":"crm.deal.update","parameter":"colour"}
{"id":5,"fields":[],"colour":"red"}
entity.item.add: the documentation names no parameter "OTHER" {"method":"entity.item.add","parameter":"OTHER"}
B24\Client: option "logger" must be a PSR-3 logger
