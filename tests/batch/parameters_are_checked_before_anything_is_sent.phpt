--TEST--
A command that lacks a required parameter is refused before anything is sent; what the documentation does not name is told to the logger
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

final class Notices {
	public function notice($message): void { echo $message, "\n"; }
	public function warning(): void {}
	public function debug(): void {}
}
[$portal, $b24] = portal_and_client(['logger' => new Notices]);
echo failure(fn () => $b24->batch(readings(60) + ['bad' => ['crm.deal.get', ['ID_' => 1]]])), "\n";
echo count($portal->requests()), " requests\n";
$b24->batch(['alone' => ['crm.deal.get', ['id' => 1, 'other' => null]], 'in' => ['crm.deal.get', ['id' => 1, 'foo' => 2]]]);
echo count($b24->batch(['bad' => ['crm.deal.get', []]], options: ['check' => false])), "\n";
?>
--EXPECT--
InvalidArgument: crm.deal.get: required parameter "id" is missing
0 requests
crm.deal.get: the documentation names no parameter "other"
crm.deal.get: the documentation names no parameter "foo"
1
