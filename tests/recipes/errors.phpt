--TEST--
docs/recipes/errors.md: every snippet prints what the page says, and calls no deprecated method
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/recipes.inc';

check_recipe('errors', Portal::start());
?>
--EXPECT--
line 8: as it says
line 43: as it says
line 70: as it says
