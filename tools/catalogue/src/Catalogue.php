<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue;

use RuntimeException;

/** All methods, sorted by name (letter case aside) and version. */
final class Catalogue
{
	/** Names of our own, which a scope must not take. */
	private const OWN_CLASSES = [
		'Auth', 'Batch', 'BatchReference', 'BatchResult', 'BatchRows', 'CRest', 'Client', 'Cursor', 'Exception', 'File', 'Incoming', 'Metrics', 'Registry', 'Response',
		'Scope',
	];
	private const OWN_CLIENT_METHODS = ['call', 'concurrent', 'getPortal', 'list', 'observe', 'stats', 'v3'];
	/** Methods of one segment whose PHP method is written by hand. */
	private const BY_HAND = ['batch'];

	/** @param list<Method> $methods */
	private function __construct(public readonly array $methods)
	{
	}

	public static function load(string $file): self
	{
		$methods = [];
		$before = '';
		foreach (file($file, FILE_IGNORE_NEW_LINES) as $line) {
			$record = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
			$name = strtolower($record['method']);
			$methods[] = new Method($record, $name === $before);
			$before = $name;
		}
		$catalogue = new self($methods);
		$catalogue->refuseDisorder();
		$catalogue->refuseCollisions();

		return $catalogue;
	}

	/** @return array<string, list<Method>> by class; each name once, version 2 before version 3 */
	public function classes(): array
	{
		$classes = [];
		foreach ($this->methods as $method) {
			if ($method->class !== null && !$method->isSecond) {
				$classes[$method->class][] = $method;
			}
		}
		ksort($classes);

		return $classes;
	}

	/** @return list<Method> those of one segment that are generated, each name once */
	public function generatedOfClient(): array
	{
		return array_values(array_filter($this->ofClient(), static fn (Method $m) => !in_array($m->name(), self::BY_HAND, true)));
	}

	/** @return list<Method> those of one segment, each name once */
	public function ofClient(): array
	{
		return array_values(array_filter($this->methods, static fn (Method $m) => $m->class === null && !$m->isSecond));
	}

	/** The version 3 record of a name that both versions have. */
	public function secondOf(Method $method): ?Method
	{
		foreach ($this->methods as $other) {
			if ($other->isSecond && $other->name() === $method->name()) {
				return $other;
			}
		}

		return null;
	}

	/** The table is searched by bisection, and a name's version 3 stands right behind its version 2. */
	private function refuseDisorder(): void
	{
		$keys = array_map(static fn (Method $m) => [strtolower($m->name()), $m->version()], $this->methods);
		$sorted = $keys;
		sort($sorted);
		if ($keys !== $sorted) {
			throw new RuntimeException('methods.jsonl is not sorted by name and version');
		}
	}

	private function refuseCollisions(): void
	{
		$taken = array_fill_keys(array_map('strtolower', self::OWN_CLIENT_METHODS), 'the client itself');
		$names = ['' => $taken];
		foreach ($this->methods as $method) {
			$class = $method->class ?? '';
			if (in_array(strtolower($class), array_map('strtolower', self::OWN_CLASSES), true)) {
				throw new RuntimeException("{$method->name()}: the class $class is one of our own");
			}
			$key = strtolower($method->phpName);
			if (!$method->isSecond && isset($names[$class][$key])) {
				throw new RuntimeException("{$method->name()} and {$names[$class][$key]} would both be $class::$key()");
			}
			$names[$class][$key] = $method->name();
		}
	}
}
