<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\Psalm;

use B24\Stubs\FieldName;
use B24\Stubs\NearestName;
use B24\Stubs\RestName;
use B24\Stubs\Select;
use PhpParser\Node\Arg;
use PhpParser\Node\Expr;
use PhpParser\Node\Identifier;
use Psalm\CodeLocation;
use Psalm\Codebase;
use Psalm\Internal\MethodIdentifier;
use Psalm\Internal\Type\Comparator\TypeComparisonResult;
use Psalm\Internal\Type\Comparator\UnionTypeComparator;
use Psalm\Issue\InvalidArgument;
use Psalm\IssueBuffer;
use Psalm\Plugin\EventHandler\AfterMethodCallAnalysisInterface;
use Psalm\Plugin\EventHandler\Event\AfterMethodCallAnalysisEvent;
use Psalm\StatementsSource;
use Psalm\Type\Atomic;
use Psalm\Type\Union;

/**
 * Parameters of REST methods: those that look like a misspelt documented one (Bitrix24 has more than it documents), and
 * for methods called by their name also their types. Psalm itself checks options, which allow no unknown name.
 */
final class UnknownNames implements AfterMethodCallAnalysisInterface
{
	public static function afterMethodCallAnalysis(AfterMethodCallAnalysisEvent $event): void
	{
		$call = $event->getExpr();
		[$class, $method] = explode('::', $event->getDeclaringMethodId()) + [1 => ''];
		if (!str_starts_with($class, 'B24\\') || !($call instanceof Expr\MethodCall || $call instanceof Expr\NullsafeMethodCall)) {
			return;
		}
		$check = new self($event->getCodebase(), $event->getStatementsSource());
		$given = $check->arguments($call->isFirstClassCallable() ? [] : $call->getArgs(), $class, $method);
		if (isset($given['params'])) {
			isset($given['method'])
				? $check->byName($given['method'], $given['params'])
				: $check->names($class . '::' . ($call->name instanceof Identifier ? $call->name->name : $method) . '()', $given['params'], $check->wanted($class, $method),
					RestName::ofSelecting($class, $method));
		}
		foreach (['commands', 'calls'] as $commands) {
			$check->commands($given[$commands] ?? null);
		}
	}

	private function __construct(private readonly Codebase $codebase, private readonly StatementsSource $source)
	{
	}

	/**
	 * @param array<array-key, Arg> $arguments
	 * @return array<string, Expr> by the parameter's name
	 */
	private function arguments(array $arguments, string $class, string $method): array
	{
		$given = [];
		foreach ($this->codebase->methods->getMethodParams(new MethodIdentifier($class, $method)) as $i => $parameter) {
			foreach ($arguments as $at => $argument) {
				if (!$argument->unpack && ($argument->name === null ? $at === $i : $argument->name->name === $parameter->name)) {
					$given[$parameter->name] = $argument->value;
				}
			}
		}

		return $given;
	}

	private function wanted(string $class, string $method): ?Union
	{
		return RestMethods::bare($this->codebase->methods->getMethodParams(new MethodIdentifier($class, $method))[0]->type ?? null);
	}

	private function typeOf(Expr $expression): ?Union
	{
		return $this->source->getNodeTypeProvider()->getType($expression);
	}

	/** `call('crm.deal.get', $params)` */
	private function byName(Expr $name, Expr $params): void
	{
		$type = $this->typeOf($name);
		$given = $this->typeOf($params);
		if ($type !== null && $given !== null && $type->isSingleStringLiteral()) {
			$this->parameters($type->getSingleStringLiteral()->value, $given, $params);
		}
	}

	private function commands(?Expr $commands): void
	{
		foreach ($commands === null ? [] : $this->typeOf($commands)?->getAtomicTypes() ?? [] as $array) {
			foreach ($array instanceof Atomic\TKeyedArray ? $array->properties : [] as $command) {
				foreach ($command->getAtomicTypes() as $type) {
					if ($type instanceof Atomic\TKeyedArray && isset($type->properties[0], $type->properties[1])
						&& $type->properties[0]->isSingleStringLiteral()) {
						$this->parameters($type->properties[0]->getSingleStringLiteral()->value, $type->properties[1], $commands);
					}
				}
			}
		}
	}

	private function parameters(string $rest, Union $given, Expr $at): void
	{
		$wanted = RestMethods::parameters($this->codebase, $rest);
		if ($wanted === null || self::hasReference($given)) {
			return;
		}
		if (!$this->isPossible($given, $wanted)) {
			$this->report("Parameters of $rest: expected {$wanted->getId()}, got {$given->getId()}", $at);
		} else {
			$this->compare($rest, $wanted, $given, '', $at, $rest);
		}
	}

	/** Also if less is known of what is given than of what is wanted: `array<string, mixed>`. */
	private function isPossible(Union $given, Union $wanted): bool
	{
		$comparison = new TypeComparisonResult();
		if (UnionTypeComparator::isContainedBy($this->codebase, $given, $wanted, true, false, $comparison)
			|| $comparison->type_coerced === true
			|| UnionTypeComparator::canBeContainedBy($this->codebase, $given, $wanted)) {
			return true;
		}
		foreach ($given->getAtomicTypes() as $array) {
			foreach ($array instanceof Atomic\TKeyedArray ? $wanted->getAtomicTypes() : [] as $shape) {
				if ($shape instanceof Atomic\TKeyedArray && $this->arePossible($array, $shape)) {
					return true;
				}
			}
		}

		return false;
	}

	/** Each member by itself: one that may be text or an array may be text. */
	private function arePossible(Atomic\TKeyedArray $given, Atomic\TKeyedArray $wanted): bool
	{
		foreach ($wanted->properties as $name => $type) {
			$member = $given->properties[$name] ?? null;
			if ($member === null ? !$type->possibly_undefined && $given->fallback_params === null : !$this->isPossible($member, $type)) {
				return false;
			}
		}

		return true;
	}

	/** In a batch any value may come from an earlier command. */
	private static function hasReference(Union $given): bool
	{
		return str_contains($given->getId(), 'B24\BatchReference');
	}

	private function names(string $what, Expr $params, ?Union $wanted, ?string $rest): void
	{
		$given = $this->typeOf($params);
		if ($given !== null && $wanted !== null && UnionTypeComparator::canBeContainedBy($this->codebase, $given, $wanted)) { // else Psalm itself says so
			$this->compare($what, $wanted, $given, '', $params, $rest);
		}
	}

	private function compare(string $what, Union $wanted, Union $given, string $path, Expr $at, ?string $rest): void
	{
		if ($rest !== null && $path !== '') {
			$this->selected($what, $given, $path, $at, $rest);
		}
		$known = [];
		foreach ($wanted->getAtomicTypes() as $shape) {
			$known += $shape instanceof Atomic\TKeyedArray && !$shape->is_list ? $shape->properties : [];
		}
		foreach ($given->getAtomicTypes() as $array) {
			foreach ($array instanceof Atomic\TKeyedArray ? $array->properties : [] as $name => $type) {
				if (isset($known[$name])) {
					$this->compare($what, $known[$name], $type, self::inside($path, $name), $at, $rest);
				} elseif (is_string($name) && $known !== []) {
					$this->unknown($what, $path, $name, array_keys($known), $at);
				}
				foreach ($known === [] ? $wanted->getAtomicTypes() : [] as $list) {
					if ($list instanceof Atomic\TArray) {
						$this->compare($what, $list->type_params[1], $type, self::inside($path, $name), $at, $rest);
					}
				}
			}
		}
	}

	/** The names in a `select`. */
	private function selected(string $what, Union $given, string $path, Expr $at, string $rest): void
	{
		foreach ($given->getAtomicTypes() as $array) {
			foreach ($array instanceof Atomic\TKeyedArray ? $array->properties : [] as $value) {
				$name = $value->isSingleStringLiteral() ? $value->getSingleStringLiteral()->value : '';
				$meant = Select::meant($rest, $path, $name);
				if ($meant !== null) {
					$this->report("$what has no field \"$name\" for $path: did you mean \"$meant\"?", $at);
				}
			}
		}
	}

	/** @param list<int|string> $known */
	private function unknown(string $what, string $path, string $name, array $known, Expr $at): void
	{
		$bare = ltrim($name, '!<>=@%?*+~^'); // a condition of a filter: ">=ID"
		$nearest = NearestName::of($bare, array_filter($known, is_string(...)));
		if ($nearest !== null && !FieldName::mayBe($bare, ...$known)) {
			$this->report("$what has no parameter \"" . self::inside($path, $name) . "\": did you mean \"$nearest\"?", $at);
		}
	}

	/** `fields[PHONE][0]` */
	private static function inside(string $path, int|string $name): string
	{
		return $path === '' ? (string) $name : "{$path}[$name]";
	}

	private function report(string $message, Expr $at): void
	{
		IssueBuffer::maybeAdd(new InvalidArgument($message, new CodeLocation($this->source, $at)), $this->source->getSuppressedIssues());
	}
}
