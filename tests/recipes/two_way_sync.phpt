--TEST--
docs/recipes/two-way-sync.md: the snippet prints what the page says: what was written under the connector's name comes not back
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/recipes.inc';

$app = new Application(Portal::start());
$app->install();
check_recipe('two-way-sync', $app->portal, application_of($app));
?>
--EXPECT--
line 13: as it says
