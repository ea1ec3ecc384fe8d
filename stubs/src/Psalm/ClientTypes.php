<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\Psalm;

use PhpParser\Node\Arg;
use Psalm\Codebase;
use Psalm\NodeTypeProvider;
use Psalm\Plugin\EventHandler\Event\MethodReturnTypeProviderEvent;
use Psalm\Plugin\EventHandler\MethodReturnTypeProviderInterface;
use Psalm\Type;
use Psalm\Type\Atomic;
use Psalm\Type\Union;

/** `call()`, `list()`, `batch()` and `concurrent()` return what the named REST methods return, where the names are constant. */
final class ClientTypes implements MethodReturnTypeProviderInterface
{
	/** @return list<string> */
	public static function getClassLikeNames(): array
	{
		return ['B24\Client', 'B24\ClientInterface'];
	}

	public static function getMethodReturnType(MethodReturnTypeProviderEvent $event): ?Union
	{
		$arguments = $event->getCallArgs();
		$codebase = $event->getSource()->getCodebase();
		$given = isset($arguments[0]) ? $event->getSource()->getNodeTypeProvider()->getType($arguments[0]->value) : null;
		if ($given === null) {
			return null;
		}

		return match ($event->getMethodNameLowercase()) {
			'call' => self::each($given, 'B24\Response', static fn (string $name): Union => RestMethods::result($codebase, $name)),
			'list' => self::each($given, 'B24\Cursor', static fn (string $name): Union => RestMethods::row($codebase, $name)),
			'batch' => self::batch($codebase, $given),
			'concurrent' => self::concurrent($codebase, $given),
			default => null,
		};
	}

	/** @param \Closure(string): Union $type what one name gives */
	private static function each(Union $names, string $class, \Closure $type): ?Union
	{
		$all = null;
		foreach ($names->getAtomicTypes() as $name) {
			if (!$name instanceof Atomic\TLiteralString) {
				return null;
			}
			$all = Type::combineUnionTypes($all, new Union([new Atomic\TGenericObject($class, [$type($name->value)])]));
		}

		return $all;
	}

	private static function batch(Codebase $codebase, Union $commands): ?Union
	{
		$results = $rows = [];
		foreach ($commands->getAtomicTypes() as $array) {
			if (!$array instanceof Atomic\TKeyedArray || $array->fallback_params !== null || !$commands->isSingle()) {
				return null;
			}
			foreach ($array->properties as $key => $command) {
				$name = self::name($command);
				$results[$key] = RestMethods::result($codebase, $name)->setPossiblyUndefined($command->possibly_undefined);
				$rows[$key] = RestMethods::row($codebase, $name)->setPossiblyUndefined($command->possibly_undefined);
			}
		}

		return $results === [] ? null : new Union([new Atomic\TGenericObject('B24\BatchResult', [
			new Union([new Atomic\TKeyedArray($results)]),
			new Union([new Atomic\TKeyedArray($rows)]),
		])]);
	}

	private static function concurrent(Codebase $codebase, Union $calls): ?Union
	{
		$all = null;
		foreach ($calls->getAtomicTypes() as $type) {
			[$key, $command] = match (true) {
				$type instanceof Atomic\TKeyedArray => [$type->getGenericKeyType(), $type->getGenericValueType()],
				$type instanceof Atomic\TArray => $type->type_params,
				default => [Type::getMixed(), Type::getMixed()],
			};
			$result = RestMethods::result($codebase, self::name($command));
			$all = Type::combineUnionTypes($all, new Union([new Atomic\TGenericObject('B24\Concurrent', [$key, $result])]));
		}

		return $all;
	}

	/** The name in `'user.current'` or `['crm.deal.get', ['id' => 1]]`; empty if it is not one that is known. */
	private static function name(Union $command): string
	{
		$names = [];
		foreach ($command->getAtomicTypes() as $type) {
			$name = $type instanceof Atomic\TKeyedArray && isset($type->properties[0]) ? $type->properties[0] : new Union([$type]);
			$names[] = $name->isSingleStringLiteral() ? $name->getSingleStringLiteral()->value : '';
		}

		return count(array_unique($names)) === 1 ? $names[0] : '';
	}
}
