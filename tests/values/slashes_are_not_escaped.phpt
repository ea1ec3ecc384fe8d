--TEST--
Quotes and backslashes are escaped, slashes are not
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

echo sent($portal, $b24, 'say "hi" \\ or/and </script>'), "\n";
$b24->call('test.echo', ['a"\\/b' => '']);
echo $portal->last()['body'], "\n";
?>
--EXPECT--
{"v":"say \"hi\" \\ or/and </script>"}
{"a\"\\/b":""}
