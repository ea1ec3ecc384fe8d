<?php
// SPDX-License-Identifier: MIT
/**
 * A worker: random operations over all classes of the extension. No strict_types: what a careless program may pass, passes.
 * Arguments: seed, number of operations, webhook of a portal.
 */

require __DIR__ . '/Dice.php';
require __DIR__ . '/Values.php';

/** Ends a script in the middle of a callback; counted as done. */
final class Stop extends Exception {}

final class Operations
{
	/** @var array<int, object> of the extension, or iterators over such */
	public $objects = [];
	/** @var array<int, mixed> whatever came back */
	public $kept = [];
	public int $done = 0;
	public int $depth = 0;
	/** @var list<Fiber<mixed, mixed, mixed, mixed>> */
	private array $fibers = [];
	private readonly Values $values;
	/** @var list<ReflectionClass<object>> */
	private readonly array $classes;

	public function __construct(private readonly Dice $dice, private readonly string $webhook)
	{
		$this->values = new Values($dice, $this, $webhook);
		$classes = array_values(array_filter((new ReflectionExtension('b24'))->getClasses(), static fn (ReflectionClass $c) => !$c->isInterface() && !$c->isEnum()));
		// Fifty classes of scopes are alike: three of them stand for all.
		$this->classes = array_values(array_filter($classes, static fn (ReflectionClass $c) => !$c->isSubclassOf('B24\Scope') || in_array($c->name, ['B24\Crm', 'B24\Tasks', 'B24\Calendar'], true)));
	}

	public function client(): B24\Client
	{
		return new B24\Client($this->webhook, $this->values->options(['allowHttp' => true, 'timeout' => 2, 'retries' => 0, 'limiter' => false]));
	}

	/** One operation; whatever it throws is fine. */
	public function step(): void
	{
		$this->done++;
		$this->depth++;
		try {
			$result = $this->operation();
			// PHP does not notice that a date which is its own property contains itself (json_encode() never ends).
			if (is_object($result) && !$result instanceof DateTimeInterface && count($this->objects) < 60) {
				$this->objects[] = $result;
			} elseif (count($this->kept) < 40) {
				$this->kept[] = $result;
			}
		} catch (Stop $e) {
			throw $e;
		} catch (Throwable $e) {
			$this->look($e);
		} finally {
			$this->depth--;
		}
	}

	private function operation(): mixed
	{
		return match ($this->dice->number(0, 24)) {
			0, 1 => $this->construct(),
			2, 3, 4, 5, 6, 7, 8 => $this->method(),
			9 => $this->staticMethod(),
			10 => $this->iterate(),
			11 => $this->property(),
			12 => $this->element(),
			13 => $this->inspect($this->object()),
			14 => $this->handlers($this->object()),
			15 => $this->inFiber(),
			16 => $this->resumeFiber(),
			17 => $this->forget(),
			18 => $this->signal(),
			19 => $this->typical(),
			20 => $this->copy($this->object()),
			21 => $this->reflect($this->object()),
			22 => gc_collect_cycles(),
			23 => $this->crest(),
			default => $this->client(),
		};
	}

	public function object(): object
	{
		return $this->dice->of($this->objects) ?? ($this->objects[] = $this->client());
	}

	private function construct(): object
	{
		$class = $this->dice->of($this->classes);
		if ($class->isAbstract()) {
			return $this->client();
		}
		if ($this->dice->one(4)) {
			return $class->newInstanceWithoutConstructor();
		}

		return $class->newInstanceArgs($this->arguments($class->getConstructor()));
	}

	/** @return list<mixed> */
	private function arguments(?ReflectionMethod $method): array
	{
		$arguments = [];
		foreach ($method?->getParameters() ?? [] as $parameter) {
			if ($parameter->isOptional() && $this->dice->one(3)) {
				break;
			}
			$arguments[] = $this->values->for($parameter);
		}
		if ($this->dice->one(20)) {
			$arguments[] = $this->values->any();
		}

		return $arguments;
	}

	private function method(): mixed
	{
		$object = $this->object();
		$methods = (new ReflectionClass($object))->getMethods(ReflectionMethod::IS_PUBLIC);
		$method = $this->dice->of($methods);
		// PHP's own: seek(PHP_INT_MAX) goes there step by step; what is written behind __serialize() is written to a shared array.
		if ($method === null || $object instanceof ArrayObject || $object instanceof ArrayIterator) {
			return null;
		}
		$arguments = $this->arguments($method);

		return $method->isStatic() ? $method->invokeArgs(null, $arguments) : $object->{$method->name}(...$arguments);
	}

	private function staticMethod(): mixed
	{
		$class = $this->dice->of($this->classes);
		$methods = array_filter($class->getMethods(ReflectionMethod::IS_STATIC), static fn (ReflectionMethod $m) => $m->isPublic() && !str_contains($m->class, 'CRest'));
		$method = $this->dice->of($methods);

		return $method?->invokeArgs(null, $this->arguments($method));
	}

	private function iterate(): mixed
	{
		$object = $this->object();
		if (!$object instanceof Traversable) {
			foreach ($object as $value) {
				if (count($this->kept) < 40) {
					$this->kept[] = $value;
				}
			}

			return null;
		}
		$left = $this->dice->number(0, 5);
		foreach ($object as $key => $value) {
			if (count($this->kept) < 40) {
				$this->kept[] = [$key, $value];
			}
			if ($left-- <= 0) {
				break;
			}
			if ($this->dice->one(4)) {
				$this->nested();
			}
		}

		return null;
	}

	/** An operation within another one. */
	public function nested(): void
	{
		if ($this->depth < 6) {
			$this->step();
		}
	}

	private function property(): mixed
	{
		$object = $this->object();
		$names = [...array_keys(get_object_vars($object)), 'crm', 'result', 'next', 'total', 'time', 'none', ''];
		$name = $this->dice->of($names);
		switch ($this->dice->number(0, 5)) {
			case 0: return isset($object->$name);
			case 1: $object->$name = $this->values->any(); return null;
			case 2: unset($object->$name); return null;
			case 3: $reference = &$object->$name; $reference = $this->values->any(); return null;
			case 4: $object->$name[] = $this->values->any(); return null;
			default: return $object->$name;
		}
	}

	private function element(): mixed
	{
		$object = $this->object();
		$key = $this->values->any();
		switch ($this->dice->number(0, 4)) {
			case 0: return isset($object[$key]);
			case 1: $object[$key] = $this->values->any(); return null;
			case 2: unset($object[$key]); return null;
			case 3: $object[] = $this->values->any(); return null;
			default: return $object[$key];
		}
	}

	private function look(object $value): void
	{
		if ($value instanceof Throwable) {
			$value->getMessage();
			$value->getTraceAsString();
			if ($value instanceof B24\Exception) {
				get_object_vars($value);
			}
		}
	}

	/** Everything that shows an object, thrown away. */
	private function inspect(object $object): mixed
	{
		ob_start();
		try {
			return match ($this->dice->number(0, 11)) {
				0 => $this->print(static fn () => var_dump($object)),
				1 => $this->print(static fn () => var_export($object, true)),
				2 => $this->print(static fn () => print_r($object, true)),
				3 => json_encode($object, JSON_PARTIAL_OUTPUT_ON_ERROR),
				4 => (array) $object,
				5 => serialize($object),
				6 => debug_zval_refcount($object),
				7 => get_object_vars($object),
				8 => get_mangled_object_vars($object),
				9 => spl_object_id($object) . get_debug_type($object),
				10 => count($object),
				default => (string) $object,
			};
		} finally {
			ob_end_clean();
		}
	}

	/**
	 * PHP indents by the depth: an array of 3000 levels prints as 70 MB, which takes minutes here and cannot be interrupted.
	 * So workers that make such arrays do not print.
	 */
	private function print(Closure $print): mixed
	{
		return $this->values->deep ? null : $print();
	}

	/**
	 * Ways to reach an object that no method offers. But not what makes PHP's own code fail, whatever extension is loaded:
	 * PHP's own private and protected properties of exceptions are believed to be what PHP wrote there (a message that is
	 * the exception itself makes __toString() call itself without end), and references to elements of an ArrayObject are
	 * references to the properties of the object in it that know nothing of the properties' types (PHP 8.2).
	 */
	private function handlers(object $object): mixed
	{
		$other = $this->object();
		$case = $this->dice->number(0, 10);
		$wraps = $object instanceof ArrayObject || $object instanceof ArrayIterator;
		if (($case === 2 && ($wraps || $object instanceof Throwable)) || ($case === 5 && $wraps)) {
			return null;
		}
		switch ($case) {
			case 0: return $object == $other;
			case 1: return $object <=> $other;
			case 2: return array_walk($object, function (&$value) { $value = $this->values->any(); });
			case 3: $array = new ArrayObject($object); $array['result'] = $this->values->any(); return $array;
			case 4: return iterator_to_array(new ArrayIterator($object));
			case 5: foreach ($object as &$value) { $value = 1; } return null;
			case 6: return array_map(null, (array) $object);
			case 7: return empty($object->none) && !$object;
			case 8: return Closure::bind(fn () => get_object_vars($this), $object, $object::class)();
			case 9: return $object + 1;
			default: return unserialize('O:' . strlen($object::class) . ':"' . $object::class . '":0:{}');
		}
	}

	private function copy(object $object): object
	{
		return clone $object;
	}

	private function reflect(object $object): mixed
	{
		$properties = (new ReflectionObject($object))->getProperties();
		$property = $this->dice->of($properties);
		if ($property === null) {
			return null;
		}
		if ($this->dice->one(2) || in_array($property->class, ['Exception', 'Error'], true)) { // see handlers()
			return $property->getValue($object);
		}
		$property->setValue($object, $this->values->any());

		return null;
	}

	private function inFiber(): mixed
	{
		$fiber = new Fiber(function (): void {
			for ($i = $this->dice->number(1, 4); $i > 0; $i--) {
				$this->nested();
			}
		});
		$this->fibers[] = $fiber;

		return $fiber->start();
	}

	/** Suspends the fiber that a callback runs in, if any. */
	public function suspend(): void
	{
		if (Fiber::getCurrent() !== null) {
			Fiber::suspend(1);
		}
	}

	private function resumeFiber(): mixed
	{
		$fiber = array_pop($this->fibers);
		if ($fiber === null || !$fiber->isSuspended()) {
			return null;
		}

		return match ($this->dice->number(0, 2)) {
			0 => $fiber->resume(),
			1 => $fiber->throw(new RuntimeException('in the fiber')),
			default => null, // it is lost
		};
	}

	private function forget(): mixed
	{
		if ($this->dice->one(6)) {
			$this->forgetAll();
		} elseif ($this->objects !== []) {
			$key = $this->dice->of(array_keys($this->objects));
			$object = $this->objects[$key];
			unset($this->objects[$key]);
		}

		return null;
	}

	/** The engine does not bear destructors that write to the array that is being destroyed: they find another one. */
	public function forgetAll(): void
	{
		[$objects, $kept] = [$this->objects, $this->kept];
		$this->objects = [];
		$this->kept = [];
	}

	private function signal(): mixed
	{
		posix_kill(getmypid(), $this->dice->of([SIGUSR1, SIGUSR2]));

		return null;
	}

	/** What programs do, so that random operations meet objects in the middle of their work. */
	private function typical(): mixed
	{
		$client = $this->client();
		$batch = static fn () => ['a' => ['profile', []], 'b' => ['crm.deal.list', ['select' => ['ID']]], 'c' => ['crm.deal.get', ['id' => 1]]];
		$calls = function () {
			for ($i = 0; $i < 6; $i++) {
				yield "k$i" => ['crm.deal.get', ['id' => $i + 1]];
				if ($this->dice->one(6)) {
					$this->nested();
				}
			}
		};
		switch ($this->dice->number(0, 5)) {
			case 0: return $client->call('profile');
			case 1: return $client->batch($batch());
			case 2: return $client->concurrent($calls(), 3);
			case 3: return $client->list('crm.deal.list', ['select' => ['ID', 'TITLE']], $this->values->options([]));
			case 4: $list = $client->list('crm.deal.list'); $list->rewind(); $list->next(); return $list;
			default: $calls = $client->concurrent($calls(), 3); $calls->rewind(); $calls->next(); return $calls;
		}
	}

	private function crest(): mixed
	{
		static $name = 0;
		if (!class_exists('CRest', false)) {
			define('C_REST_WEB_HOOK_URL', $this->webhook);
			eval('class CRest extends B24\CRest { public static function any($m, $a) { return self::$m(...$a); } protected static function getSettingData() { return ' . ($this->dice->one(2) ? '[]' : '["access_token" => 1]') . '; } protected static function setSettingData($s) { return true; } }');
		}
		if ($this->dice->one(2)) {
			return CRest::callBatch([['method' => 'profile'], ['method' => 'crm.deal.get', 'params' => $this->values->any()]]);
		}
		$member = $this->dice->of(['call', 'callBatch', 'callCurl', 'changeEncoding', 'wrapData', 'expandData', 'setAppSettings', 'getAppSettings', 'setLog']);
		$arguments = [$this->dice->one(2) ? $this->values->any() : 'profile'];
		if ($this->dice->one(2)) {
			$arguments[] = $this->values->any();
		}

		return CRest::any($member, $arguments);
	}
}

[, $seed, $count, $webhook] = $argv;
define('C_REST_LOGS_DIR', sys_get_temp_dir() . '/'); // any operation may be the first that logs
$dice = new Dice((int) $seed);
$operations = new Operations($dice, $webhook);
register_shutdown_function(static function () use ($operations): void {
	fwrite(STDOUT, "\ndone $operations->done\n");
});
set_error_handler(static function () use ($dice, $operations): bool {
	if ($dice->one(10)) {
		$operations->nested();
	}

	return true;
});
pcntl_async_signals(true);
foreach ([SIGUSR1, SIGUSR2] as $signal) {
	pcntl_signal($signal, static fn () => $operations->nested());
}
ob_start(static fn () => '', 1 << 16); // what functions print
set_time_limit(120);
for ($i = 0, $until = microtime(true) + 60; $i < $count && microtime(true) < $until; $i++) {
	try {
		$operations->step();
	} catch (Stop) {
		break;
	}
}
ob_end_clean();
