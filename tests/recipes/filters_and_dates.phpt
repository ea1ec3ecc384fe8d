--TEST--
docs/recipes/filters-and-dates.md: every snippet prints what the page says, and calls no deprecated method
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/recipes.inc';

check_recipe('filters-and-dates', Portal::start());
?>
--EXPECT--
line 10: as it says
line 46: as it says
line 73: as it says
