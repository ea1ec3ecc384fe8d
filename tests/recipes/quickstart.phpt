--TEST--
docs/quickstart.md: every snippet prints what the page says, and calls no deprecated method
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/recipes.inc';

check_page('docs/quickstart.md', Portal::start());
?>
--EXPECT--
line 36: as it says
line 57: as it says
line 80: as it says
line 101: as it says
