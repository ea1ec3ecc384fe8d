--TEST--
There is a class per scope and a PHP method per REST method, counted by reflection
--EXTENSIONS--
b24
--FILE--
<?php
$own = ['call', 'v3', 'getPortal', 'stats', 'processStats', 'observe', 'concurrent', 'list', '__construct'];
$classes = $methods = 0;
foreach ((new ReflectionExtension('b24'))->getClasses() as $class) {
	if ($class->isSubclassOf(B24\Scope::class)) {
		$classes++;
		$methods += count(array_filter($class->getMethods(), fn ($m) => $m->class === $class->name));
	}
}
$client = array_filter((new ReflectionClass(B24\Client::class))->getMethods(), fn ($m) => !in_array($m->name, $own));
$names = array_count_values(array_map(fn ($m) => $m->name, B24\Registry::all()));
$twice = array_keys(array_filter($names, fn ($n) => $n === 2));
echo "$classes scope classes with $methods methods, ", count($client), " methods of one segment\n";
echo count($names), ' names, of which ', count($twice), " in both versions: ", implode(', ', $twice), "\n";
echo $methods + count($client) + count($twice), " records\n";
?>
--EXPECT--
50 scope classes with 1666 methods, 6 methods of one segment
1672 names, of which 7 in both versions: batch, tasks.task.add, tasks.task.delete, tasks.task.get, tasks.task.list, tasks.task.result.list, tasks.task.update
1679 records
