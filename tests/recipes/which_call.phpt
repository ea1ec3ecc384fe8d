--TEST--
docs/recipes/which-call.md: every snippet prints what the page says, and calls no deprecated method
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/recipes.inc';

check_recipe('which-call', Portal::start());
?>
--EXPECT--
line 18: as it says
line 34: as it says
line 57: as it says
line 78: as it says
line 102: as it says
