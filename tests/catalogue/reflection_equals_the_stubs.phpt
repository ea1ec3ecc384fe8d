--TEST--
What the module declares is what the stubs for IDEs say: classes, methods, parameters, types, properties
--EXTENSIONS--
b24
--FILE--
<?php
/*
 * The stubs are loaded in a process without the extension; both sides describe what they see in the
 * same way.
 */
const DESCRIBE = <<<'PHP'
	function describe(ReflectionClass $class): string {
		$interfaces = array_diff($class->getInterfaceNames(), ['Stringable', 'Throwable']);
		sort($interfaces);
		$lines = [implode(' ', Reflection::getModifierNames($class->getModifiers())) . " class $class->name"
			. ($class->getParentClass() ? ' extends ' . $class->getParentClass()->name : '')
			. ' implements ' . implode(', ', $interfaces)];
		foreach ($class->getProperties() as $p) {
			if ($p->class === $class->name) {
				$lines[] = implode(' ', Reflection::getModifierNames($p->getModifiers())) . " $p->name: " . $p->getType();
			}
		}
		foreach ($class->getMethods() as $m) {
			if ($m->class !== $class->name) {
				continue;
			}
			$parameters = array_map(function (ReflectionParameter $p): string {
				$secret = array_map(fn ($a) => $a->getName(), $p->getAttributes());
				$type = explode('|', (string) $p->getType());
				sort($type);
				return implode(' ', $secret) . implode('|', $type) . " $p->name"
					. ($p->isOptional() && !$p->isVariadic() ? ' = ' . var_export($p->getDefaultValue(), true) : '');
			}, $m->getParameters());
			$lines[] = implode(' ', Reflection::getModifierNames($m->getModifiers())) . " $m->name("
				. implode(', ', $parameters) . '): ' . ($m->getReturnType() ?? $m->getTentativeReturnType());
		}
		sort($lines);
		return implode("\n", $lines);
	}
	PHP;
eval(DESCRIBE);

$module = [];
foreach ((new ReflectionExtension('b24'))->getClasses() as $class) {
	$module[$class->name] = describe($class);
}

// Parents first: a class is declared when its file is read.
$code = DESCRIBE . <<<'PHP'
	foreach (['Scope', 'Exception', 'Response', 'File', 'Registry', 'ClientInterface', 'Client'] as $own) {
		require_once "$argv[1]/$own.php";
	}
	foreach (glob("$argv[1]/*.php") as $file) {
		require_once $file;
	}
	$stubs = [];
	foreach ([...get_declared_classes(), ...get_declared_interfaces()] as $name) {
		if (str_starts_with($name, 'B24\\')) {
			$stubs[$name] = describe(new ReflectionClass($name));
		}
	}
	echo serialize($stubs);
	PHP;
// Bodies in the stubs are empty; nothing of them is ever called.
$pipes = [];
$process = proc_open([PHP_BINARY, '-n', '-r', $code, '--', dirname(__DIR__, 2) . '/stubs'], [1 => ['pipe', 'w']], $pipes);
$stubs = unserialize(stream_get_contents($pipes[1]));
proc_close($process);

ksort($module);
ksort($stubs);
echo count($module) > 60 ? "classes found\n" : "too few classes\n";
echo array_keys($module) === array_keys($stubs) ? "the same classes\n" : print_r(array_diff(array_keys($module), array_keys($stubs)), true);
foreach ($module as $name => $description) {
	if (($stubs[$name] ?? '') !== $description) {
		echo "$name differs:\n", implode("\n", array_diff(explode("\n", $description), explode("\n", $stubs[$name] ?? ''))), "\n--\n",
			implode("\n", array_diff(explode("\n", $stubs[$name] ?? ''), explode("\n", $description))), "\n";
	}
}
?>
--EXPECT--
classes found
the same classes
