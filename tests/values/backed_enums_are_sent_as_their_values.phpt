--TEST--
Backed enums are sent as their values
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

enum View: string
{
	case Month = 'month';
	case Odd = "a\"b/é";
}
enum Priority: int
{
	case High = 2;
}
echo sent($portal, $b24, [View::Month, View::Odd, Priority::High]), "\n";
?>
--EXPECT--
{"v":["month","a\"b/é",2]}
