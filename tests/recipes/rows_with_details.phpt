--TEST--
docs/recipes/rows-with-details.md: every snippet prints what the page says, and calls no deprecated method
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/recipes.inc';

check_recipe('rows-with-details', Portal::start());
?>
--EXPECT--
line 8: as it says
