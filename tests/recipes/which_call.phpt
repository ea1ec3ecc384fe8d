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
line 20: as it says
line 36: as it says
line 59: as it says
line 80: as it says
line 104: as it says
