--TEST--
auth_connector, which every write of REST 2.0 takes, is not told to the logger; a misspelt one is, and so is one of a read
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

final class Log
{
	public function debug(): void {}
	public function warning(): void {}
	public function notice(string $message): void
	{
		echo "$message\n";
	}
}

$portal = Portal::start(['echo' => true]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile, 'logger' => new Log]);
$b24->crm->itemUpdate(['entityTypeId' => 2, 'id' => 5, 'fields' => ['title' => 'Pump'], 'auth_connector' => 'shop']);
echo $portal->last()['body'], "\n";
$b24->crm->itemUpdate(['entityTypeId' => 2, 'id' => 5, 'fields' => ['title' => 'Pump'], 'auth_conector' => 'shop']);
$b24->crm->itemGet(['entityTypeId' => 2, 'id' => 5, 'auth_connector' => 'shop']);
$b24->v3()->tasks->taskUpdate(['id' => 5, 'fields' => ['title' => 'Call'], 'auth_connector' => 'shop']);
$b24->event->bind(['event' => 'ONCRMDEALADD', 'event_type' => 'offline', 'auth_connector' => 'shop']);
?>
--EXPECT--
{"entityTypeId":2,"id":5,"fields":{"title":"Pump"},"auth_connector":"shop"}
crm.item.update: the documentation names no parameter "auth_conector": did you mean "auth_connector"?
crm.item.get: the documentation names no parameter "auth_connector"
tasks.task.update: the documentation names no parameter "auth_connector"
