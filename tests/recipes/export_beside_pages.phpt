--TEST--
docs/recipes/export-beside-pages.md: every snippet prints what the page says, and calls no deprecated method
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/recipes.inc';

check_recipe('export-beside-pages', Portal::start());
?>
--EXPECT--
line 8: as it says
line 25: as it says
line 39: as it says
