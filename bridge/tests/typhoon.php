<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * What the SDK's integration tests use of typhoon/reflection, for where Composer cannot get it: the properties that the comment
 * of a class names, with the full names of their types.
 */

namespace Typhoon\Reflection {
	final class TyphoonReflector
	{
		public static function build(): self
		{
			return new self();
		}

		/** @param class-string $class */
		public function reflectClass(string $class): ReflectedClass
		{
			return new ReflectedClass($class);
		}
	}

	final readonly class ReflectedClass
	{
		/** @param class-string $class */
		public function __construct(private string $class)
		{
		}

		/** @return array<string, ReflectedProperty> */
		public function properties(): array
		{
			$properties = [];
			for ($class = new \ReflectionClass($this->class); $class; $class = $class->getParentClass()) {
				preg_match_all('/@property(?:-read|-write)?\s+([^$]+?)\s+\$(\w+)/', (string) $class->getDocComment(), $lines, PREG_SET_ORDER);
				foreach ($lines as [, $type, $name]) {
					$properties[$name] ??= new ReflectedProperty((object) ['name' => $name], self::full($type, $class));
				}
			}

			return $properties;
		}

		/** @param \ReflectionClass<object> $class */
		private static function full(string $type, \ReflectionClass $class): string
		{
			preg_match_all('/^use\s+([\w\\\\]+?)(?:\s+as\s+(\w+))?;/m', (string) file_get_contents((string) $class->getFileName()), $imports, PREG_SET_ORDER);
			$names = [];
			foreach ($imports as $import) {
				$names[$import[2] ?? basename(strtr($import[1], '\\', '/'))] = $import[1];
			}

			return (string) preg_replace_callback('/[\w\\\\]+/', static fn (array $name) => $names[$name[0]] ?? ltrim($name[0], '\\'), $type);
		}
	}

	final readonly class ReflectedProperty
	{
		public function __construct(public object $id, private string $type)
		{
		}

		public function isAnnotated(): bool
		{
			return true;
		}

		public function isNative(): bool
		{
			return false;
		}

		public function type(): string
		{
			return $this->type;
		}
	}
}

namespace Typhoon\Type {
	function stringify(string $type): string
	{
		return $type;
	}
}
