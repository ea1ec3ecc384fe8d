--TEST--
Every method of every class survives objects whose constructor has not ended: its own, and those that it is given
--EXTENSIONS--
b24
pdo
pdo_sqlite
--INI--
zend.exception_ignore_args=1
memory_limit=512M
--FILE--
<?php
require __DIR__ . '/../inc/half_made.inc';
$portal = Portal::start(['deals' => 3]);
$directory = sys_get_temp_dir() . '/b24-half-made-' . getmypid(); // for stores and files of any name
mkdir($directory);
chdir($directory);
$whole = one_of_each($portal);
$half = half_made();
$calls = 0;
mt_srand((int) (getenv('B24_TEST_SEED') ?: 1)); // for parameters of any type
$trace = getenv('B24_TEST_TRACE') ? static fn (string $what) => fwrite(STDERR, "$what\n") : static fn () => null;

/** What a parameter may be given: one value of its type, half made if there is such an object. */
function value(ReflectionParameter $parameter, array $objects): mixed
{
	$type = $parameter->getType();
	$types = $type instanceof ReflectionUnionType ? $type->getTypes() : [$type];
	foreach ($types as $type) {
		foreach ($type !== null && !$type->isBuiltin() ? $objects : [] as $object) {
			if (is_a($object, $type->getName())) {
				return $object;
			}
		}
	}
	$name = $types[0]?->getName();

	return match (true) {
		$name === 'int' => 1,
		$name === 'float' => 1.0,
		$name === 'bool' => true,
		$name === 'string' => $parameter->name === 'method' ? 'profile' : 'a',
		$name === 'array' => $parameter->name === 'options' || $parameter->name === 'query' ? [] : ['a' => ['profile', $objects], 'b' => $objects],
		default => $objects[array_rand($objects)],
	};
}

function call(object $object, ReflectionMethod $method, array $objects): void
{
	try {
		$result = @$method->invokeArgs($method->isStatic() ? null : $object, array_map(static fn ($parameter) => value($parameter, $objects), $method->getParameters()));
		if ($result instanceof Traversable) {
			foreach ($result as $unused) {
				break;
			}
		}
	} catch (Throwable) {
	}
}

/** What the language does with any object. */
function use_all(object $object): int
{
	$ways = [
		fn () => count($object), fn () => (string) $object, fn () => clone $object, fn () => $object == $object, fn () => $object <=> new stdClass(),
		fn () => json_encode($object), fn () => serialize($object), fn () => (array) $object, fn () => get_object_vars($object), fn () => $object['result'], fn () => isset($object['result']),
		fn () => $object['x'] = 1, fn () => print_r($object, true), fn () => var_export($object, true), fn () => $object(),
		function () use ($object): void {
			unset($object['x']);
		},
		function () use ($object): void {
			foreach ($object as $key => $value) {
				break;
			}
		},
		function () use ($object): void {
			ob_start();
			var_dump($object);
			debug_zval_dump($object);
		},
		function () use ($object): void {
			foreach ((new ReflectionClass($object))->getProperties() as $property) {
				quietly(fn () => $object->{$property->name});
				quietly(fn () => isset($object->{$property->name}));
			}
		},
	];
	foreach ($ways as $way) {
		$level = ob_get_level();
		quietly($way);
		while (ob_get_level() > $level) {
			ob_end_clean();
		}
	}

	return count($ways);
}

$all_half = array_merge(...array_values($half));
// Half-made objects alone, with whole ones, and whole ones with half-made ones.
foreach ([[$all_half, $all_half], [$all_half, array_values($whole)], [array_values($whole), $all_half]] as [$objects, $given]) {
	foreach ($objects as $object) {
		foreach ((new ReflectionClass($object))->getMethods() as $method) {
			// The methods of a scope are one function.
			if ($object instanceof B24\Scope && !$method->isConstructor() && ($seen[$object::class] = ($seen[$object::class] ?? 0) + 1) > 4) {
				continue;
			}
			$trace(get_debug_type($object) . "::$method->name");
			call($object, $method, $given);
			$calls++;
		}
		$trace(get_debug_type($object) . ' used');
		$calls += use_all($object);
	}
}
// As values that are sent.
foreach ([...$all_half] as $object) {
	$trace(get_debug_type($object) . ' sent');
	quietly(fn () => $whole[B24\Client::class]->call('test.echo', ['v' => $object]));
	quietly(fn () => $whole[B24\Client::class]->call('test.echo', [], ['headers' => $object]));
	quietly(fn () => $whole[B24\Client::class]->batch(['a' => ['test.echo', ['v' => $object]], 'b' => $object]));
	quietly(fn () => iterator_to_array($whole[B24\Client::class]->concurrent([['test.echo', [$object]], $object])));
	quietly(fn () => $whole[B24\Client::class]->concurrent($object)->next());
	quietly(fn () => iterator_to_array($whole[B24\Client::class]->list('crm.deal.list', ['filter' => $object])));
	quietly(fn () => new B24\Client($object, ['logger' => $object, 'listener' => $object]));
	quietly(fn () => new B24\Client($object, ['memberId' => 'abc']));
	quietly(fn () => throw new RuntimeException('x', 0, $object));
	$calls += 9;
}
gc_collect_cycles();
$missing = array_diff(array_map(static fn (ReflectionClass $class) => $class->name, array_filter(concrete_classes(), static fn (ReflectionClass $class) => $class->getConstructor()?->getNumberOfParameters() > 0
	&& (string) $class->getConstructor()->getParameters()[0]->getType() !== 'B24\Client')), array_map(get_class(...), $all_half));
echo 'classes of which there is no half-made object: ', implode(' ', $missing), "\n";
if (getenv('B24_TEST_TRACE')) {
	fprintf(STDERR, "%d calls, %d objects of %d classes\n", $calls, count($all_half), count($half));
}
var_dump($calls > 2000, count(array_unique(array_map(get_class(...), $all_half))) > 100);
unset($half, $all_half, $objects, $given, $object);
gc_collect_cycles();
array_map(static fn (string $path) => is_dir($path) ? array_map('unlink', glob("$path/*")) && rmdir($path) : unlink($path), glob("$directory/*"));
rmdir($directory);
echo $whole[B24\Client::class]->profile()->result['ID'], "\n";
?>
--EXPECT--
classes of which there is no half-made object: 
bool(true)
bool(true)
1
