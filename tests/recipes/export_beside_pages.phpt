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
line 10: as it says
line 27: as it says
line 41: as it says
