<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use B24\Stubs\Facts;
use B24\Stubs\RestName;
use PHPStan\Reflection\ExtendedParametersAcceptor;
use PHPStan\Reflection\ReflectionProvider;
use PHPStan\Type\Constant\ConstantStringType;
use PHPStan\Type\MixedType;
use PHPStan\Type\Type;

/** What a REST method takes and returns: it stands in the stub of the PHP method that has its name. */
final class RestMethods
{
	public function __construct(private readonly ReflectionProvider $classes)
	{
	}

	/** The type of `$params`; null if the method is not documented, or has other parameters in each version of REST. */
	public function parameters(string $rest): ?Type
	{
		if (isset(Facts::IN_BOTH_VERSIONS[strtolower($rest)])) {
			return null;
		}
		$method = $this->find($rest);

		return $method === null ? null : $method->getParameters()[0]->getType();
	}

	/** The type of `result`. */
	public function result(string $rest): Type
	{
		$method = isset(Facts::IN_BOTH_VERSIONS[strtolower($rest)]) ? null : $this->find($rest);

		return $method === null ? new MixedType() : $method->getReturnType()->getTemplateType('B24\Response', 'TResult');
	}

	/** The type of a row of the list. */
	public function row(string $rest): Type
	{
		$key = Facts::ROWS[strtolower($rest)] ?? null;
		$rows = $key === null ? new MixedType() : $this->result($rest);
		foreach ($key === null || $key === '' ? [] : explode('.', $key) as $member) {
			$rows = $rows->getOffsetValueType(new ConstantStringType($member));
		}

		return $rows->isIterable()->yes() ? $rows->getIterableValueType() : new MixedType();
	}

	private function find(string $rest): ?ExtendedParametersAcceptor
	{
		$name = new RestName($rest);
		if (!$this->classes->hasClass("B24\\$name->class")) {
			return null;
		}
		$class = $this->classes->getClass("B24\\$name->class");
		if (!$class->hasNativeMethod($name->method)) {
			return null;
		}
		$method = $class->getNativeMethod($name->method)->getOnlyVariant();

		return ($method->getParameters()[0] ?? null)?->getName() === 'params' ? $method : null;
	}
}
