--TEST--
A search finds the methods that have every word in their names or parameters
--EXTENSIONS--
b24
--FILE--
<?php
use B24\Registry;

$names = fn (array $methods) => implode(' ', array_map(fn ($m) => "$m->name:$m->version", $methods));
echo $names(Registry::search('deal PRODUCTrows')), "\n";
echo $names(Registry::search('userSettingsSet')), "\n";
echo $names(Registry::search('useOriginalUfNames list')), "\n";
echo count(Registry::search('')), ' ', count(Registry::search('no such thing')), "\n";
?>
--EXPECT--
crm.deal.productrows.get:2 crm.deal.productrows.set:2
calendar.user.settings.set:2
crm.item.list:2
1679 0
