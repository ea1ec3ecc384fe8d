--TEST--
The methods of the scope classes share their types, are whole all the same, and are freed without a fault
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/scope_methods.inc';

[$status, $output] = run_script(DESCRIBE_SCOPE_METHODS);
echo $output, "status $status\n";
--EXPECT--
all: public (Parameter #0 [ <optional> array $params = [] ], Parameter #1 [ <optional> array $options = [] ]): B24\Response
each class has its constructor
Error: Unknown named parameter $unknown
B24\Response
status 0
