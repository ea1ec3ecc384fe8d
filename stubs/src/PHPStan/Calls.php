<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Stubs\PHPStan;

use B24\Stubs\RestName;
use PHPStan\Type\Constant\ConstantArrayType;
use PHPStan\Type\Constant\ConstantIntegerType;
use PHPStan\Type\NeverType;
use PHPStan\Type\ObjectType;
use PHPStan\Type\Type;
use PHPStan\Type\TypeTraverser;

/** The arrays of parameters and options in a call of b24, also in the commands of a batch. */
final class Calls
{
	public function __construct(private readonly RestMethods $rest)
	{
	}

	/** @return list<GivenArray> */
	public function of(Arguments $call): array
	{
		$arrays = [];
		if (isset($call->given['options'])) {
			$what = "$call->class::$call->method()";
			$arrays[] = new GivenArray($what, 'option', $call->wanted['options'], $call->given['options'], true, false, null);
		}
		if (isset($call->given['params'])) {
			array_push($arrays, ...isset($call->given['method'])
				? $this->parameters($call->given['method'], $call->given['params'])
				: [new GivenArray("$call->class::$call->method()", 'parameter', $call->wanted['params'], $call->given['params'], false, false, RestName::ofSelecting($call->class, $call->method))]);
		}
		foreach (['commands', 'calls'] as $name) {
			array_push($arrays, ...isset($call->given[$name]) ? $this->commands($call->given[$name]) : []);
		}

		return $arrays;
	}

	/** @return list<GivenArray> */
	private function parameters(Type $method, Type $params): array
	{
		$arrays = [];
		foreach ($method->getConstantStrings() as $name) {
			$wanted = $this->rest->parameters($name->getValue());
			if ($wanted !== null) {
				$arrays[] = new GivenArray($name->getValue(), 'parameter', $wanted, self::withoutReferences($params), false, true, $name->getValue());
			}
		}

		return $arrays;
	}

	/** @return list<GivenArray> */
	private function commands(Type $commands): array
	{
		$arrays = [];
		foreach ($commands->getConstantArrays() as $array) {
			foreach ($array->getValueTypes() as $command) {
				array_push($arrays, ...array_merge(...array_map($this->command(...), $command->getConstantArrays())));
			}
		}

		return $arrays;
	}

	/** @return list<GivenArray> of `['crm.deal.get', ['id' => 1]]` */
	private function command(ConstantArrayType $command): array
	{
		$params = new ConstantIntegerType(1);

		return $command->hasOffsetValueType($params)->yes()
			? $this->parameters($command->getOffsetValueType(new ConstantIntegerType(0)), $command->getOffsetValueType($params))
			: [];
	}

	/** In a batch any value may come from an earlier command. */
	private static function withoutReferences(Type $given): Type
	{
		$reference = new ObjectType('B24\BatchReference');

		return TypeTraverser::map($given, static fn (Type $type, callable $traverse): Type => $reference->isSuperTypeOf($type)->yes()
			? new NeverType()
			: $traverse($type));
	}
}
