--TEST--
Whatever takes an object for an array, a reference or raw memory: no object of any class is changed by it, and shows no secret
--EXTENSIONS--
b24
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
require __DIR__ . '/../inc/objects.inc';
$portal = Portal::start(['deals' => 3]);
$objects = one_of_each($portal);

/** What its properties are. */
function state(object $object): string
{
	$state = [];
	foreach ((new ReflectionClass($object))->getProperties() as $property) {
		if (!$object instanceof Throwable || str_starts_with($property->class, 'B24\\')) {
			$value = $property->isInitialized($object) ? $property->getValue($object) : null;
			$state[$property->name] = [gettype($value), is_object($value) ? spl_object_id($value) : $value];
		}
	}

	return serialize($state);
}

/** Tries it; nobody minds how it is refused. */
function attempt(callable $try): mixed
{
	try {
		return @$try();
	} catch (Throwable $e) {
		return null;
	}
}

$spoil = static function (&$value): void {
	$value = is_string($value) ? -1 : 'spoilt';
};
$ways = [
	'array_walk' => fn (object $o) => array_walk($o, $spoil),
	'array_walk_recursive' => fn (object $o) => array_walk_recursive($o, $spoil),
	'a callback that walks, too' => fn (object $o) => array_walk($o, function (&$value) use ($o, $spoil) {
		array_walk($o, $spoil);
		get_object_vars($o);
		$value = null;
	}),
	'foreach by reference' => function (object $o) use ($spoil): void {
		if (!$o instanceof Traversable) {
			foreach ($o as &$value) {
				$spoil($value);
			}
		}
	},
	'foreach, and what is read is changed' => function (object $o) use ($spoil): void {
		if (!$o instanceof Traversable) {
			foreach ($o as $name => $value) {
				$kept = &$o->$name;
				$kept = 'spoilt';
			}
		}
	},
	'end, reset, next' => fn (object $o) => [end($o), prev($o), reset($o), next($o), current($o), key($o)],
	'mb_convert_variables' => fn (object $o) => mb_convert_variables('UTF-16', 'UTF-8', $o),
	'get_mangled_object_vars' => function (object $o) use ($spoil): void {
		$vars = get_mangled_object_vars($o);
		array_walk($vars, $spoil);
	},
	'a cast' => function (object $o) use ($spoil): void {
		$array = (array) $o;
		array_walk($array, $spoil);
		foreach ($array as &$value) {
			$value = 0;
		}
	},
	'settype' => function (object $o) use ($spoil): void {
		settype($o, 'array');
		array_walk($o, $spoil);
	},
	'get_object_vars' => function (object $o) use ($spoil): void {
		$vars = get_object_vars($o);
		array_walk($vars, $spoil);
	},
	'unserialize' => fn (object $o) => unserialize(sprintf('O:%d:"%s":1:{s:6:"domain";i:5;}', strlen($o::class), $o::class)),
	'unserialize C' => fn (object $o) => unserialize(sprintf('C:%d:"%s":0:{}', strlen($o::class), $o::class)),
	'__set_state' => fn (object $o) => $o::class::__set_state(['domain' => 5]),
	'clone' => fn (object $o) => clone $o,
	'the constructor again' => fn (object $o) => (new ReflectionMethod($o, '__construct'))->invokeArgs($o, []),
	'a bound closure' => fn (object $o) => Closure::bind(function (): void {
		foreach (get_object_vars($this) as $name => $value) {
			$this->$name = 'spoilt';
		}
	}, $o, $o::class)(),
	'a closure called on it' => fn (object $o) => (function (): void {
		foreach (get_object_vars($this) as $name => $value) {
			$this->$name = 'spoilt';
		}
	})->call($o),
];
foreach (['ArrayObject', 'ArrayIterator', 'RecursiveArrayIterator'] as $class) {
	$ways[$class] = function (object $o) use ($class, $spoil): void {
		$array = new $class($o);
		foreach ((new ReflectionClass($o))->getProperties() as $property) {
			attempt(fn () => $array[$property->name] = 'spoilt');
			attempt(function () use ($array, $property): void {
				unset($array[$property->name]);
			});
		}
		foreach ($array as &$value) {
			$spoil($value);
		}
	};
	$ways["$class::exchangeArray"] = function (object $o) use ($class): void {
		$array = new $class([]);
		$array->exchangeArray($o);
		foreach ((new ReflectionClass($o))->getProperties() as $property) {
			$array[$property->name] = 'spoilt';
		}
	};
}
/** What is done to each property by its name. */
$ways_in = [
	'reference' => function (object $o, string $name): void {
		$reference = &$o->$name;
		$reference = 'spoilt';
	},
	'assignment' => fn (object $o, string $name) => $o->$name = 'spoilt',
	'increment' => fn (object $o, string $name) => $o->$name++,
	'element' => fn (object $o, string $name) => $o->$name['x'] = 'spoilt',
	'unset' => function (object $o, string $name): void {
		unset($o->$name);
	},
	'list by reference' => function (object $o, string $name): void {
		[$o->$name] = ['spoilt'];
	},
	'argument by reference' => fn (object $o, string $name) => settype($o->$name, 'array'),
];
foreach (['setValue', 'setRawValue', 'setRawValueWithoutLazyInitialization'] as $setter) {
	if (method_exists(ReflectionProperty::class, $setter)) {
		$ways_in[$setter] = function (object $o, string $name) use ($setter): void {
			$property = new ReflectionProperty($o, $name);
			if ($property->isInitialized($o)) {
				$property->$setter($o, $property->getValue($o));
				$property->$setter($o, 'spoilt');
			}
		};
	}
}
if (method_exists(ReflectionClass::class, 'resetAsLazyGhost')) {
	$ways['a lazy ghost'] = fn (object $o) => (new ReflectionClass($o))->resetAsLazyGhost($o, fn () => null);
	$ways['a lazy proxy'] = fn (object $o) => (new ReflectionClass($o))->resetAsLazyProxy($o, fn () => $o);
	$ways['lazy objects anew'] = fn (object $o) => [(new ReflectionClass($o))->newLazyGhost(fn () => null), (new ReflectionClass($o))->newLazyProxy(fn () => $o)];
}
$views = [
	'var_dump' => var_dump(...), 'print_r' => print_r(...), 'var_export' => var_export(...),
	'debug_zval_dump' => fn (object $o) => debug_zval_dump($o),
	'json_encode' => fn (object $o) => print json_encode($o, JSON_PARTIAL_OUTPUT_ON_ERROR),
	'a cast' => fn (object $o) => print_r((array) $o),
	'get_object_vars' => fn (object $o) => print_r(get_object_vars($o)),
	'get_mangled_object_vars' => fn (object $o) => print_r(get_mangled_object_vars($o)),
	'foreach' => function (object $o): void {
		if (!$o instanceof Traversable) {
			foreach ($o as $name => $value) {
				echo $name, print_r($value, true);
			}
		}
	},
	'array_walk' => fn (object $o) => array_walk($o, fn ($value) => print_r($value)),
	'http_build_query' => fn (object $o) => print http_build_query($o),
	'serialize' => fn (object $o) => print serialize($o),
	'an exception of what it was given to' => fn (object $o) => print new Exception(print_r([$o], true)),
	'ReflectionObject' => fn (object $o) => print new ReflectionObject($o),
];
$seen = 0;
foreach (concrete_classes() as $class) {
	$object = $objects[$class->name] ?? null;
	if ($object === null) {
		echo "no object of $class->name\n";
		continue;
	}
	$before = state($object);
	foreach ($ways as $name => $way) {
		// The engine's own handlers are those of exceptions, which are not secret and not believed by us.
		if ($object instanceof Throwable && !in_array($name, ['clone', 'the constructor again', 'get_mangled_object_vars', 'a cast'], true)) {
			continue;
		}
		attempt(fn () => $way($object));
		if (state($object) !== $before) {
			echo "$class->name, changed by $name\n";
			$before = state($object);
		}
		$seen++;
	}
	foreach ($class->getProperties() as $property) {
		foreach (str_starts_with($property->class, 'B24\\') ? $ways_in : [] as $name => $way) {
			attempt(fn () => $way($object, $property->name));
			if (state($object) !== $before) {
				echo "$class->name::\$$property->name, changed by $name\n";
				$before = state($object);
			}
			$seen++;
		}
	}
	foreach ($views as $name => $view) {
		ob_start();
		attempt(fn () => $view($object));
		$shown = ob_get_clean();
		foreach ([SECRET, $portal->secret] as $secret) {
			if (str_contains($shown, $secret)) {
				echo "$class->name, a secret is shown by $name\n";
			}
		}
		$seen++;
	}
}
var_dump($seen > 2000);

echo "--- and each still works\n";
$token = $objects[B24\Auth\Token::class];
var_dump($token->accessToken, $token->toArray()['scope'], $token->isExpired(0));
echo $objects[B24\Auth\OAuth::class]->authorizeUrl('portal.example', 'state'), "\n";
var_dump(get_object_vars($token)['accessToken'], get_object_vars($token)['domain']);
var_dump($token == B24\Auth\Token::fromArray(['access_token' => 'other'] + sample_auth()), $token == $token);
var_dump($objects[B24\Response::class]['total'], count($objects[B24\BatchResult::class]), $objects[B24\Client::class]->profile()->result['ID']);
?>
--EXPECT--
bool(true)
--- and each still works
string(13) "s3cret-access"
string(8) "crm,user"
bool(false)
https://portal.example/oauth/authorize/?client_id=local.1&state=state
string(8) "********"
string(14) "portal.example"
bool(false)
bool(true)
int(3)
int(1)
string(1) "1"
