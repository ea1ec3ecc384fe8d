--TEST--
A deprecated method raises E_DEPRECATED only when b24.deprecations asks for it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
set_error_handler(function (int $level, string $text) {
	echo $level === E_DEPRECATED ? 'deprecated' : $level, ": $text\n";
	return true;
});
var_dump($b24->crm->contactDetailsConfigurationReset(['scope' => 'C'])->result);
ini_set('b24.deprecations', '1');
var_dump($b24->crm->contactDetailsConfigurationReset(['scope' => 'C'])->result);
var_dump(count($b24->user->current()->result) > 0);
set_error_handler(fn (int $level, string $text) => throw new LogicException('thrown'));
try {
	$b24->crm->contactDetailsConfigurationReset(['scope' => 'C']);
} catch (LogicException $e) {
	echo $e->getMessage(), ' by the handler, ', count($portal->requests()), " requests\n";
}
?>
--EXPECT--
bool(true)
deprecated: Bitrix24 has deprecated crm.contact.details.configuration.reset, use crm.item.details.configuration.reset
bool(true)
bool(true)
thrown by the handler, 3 requests
