<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Documented\Lists;
use B24\Portal\Options;
use B24\Portal\Rows\Store;

/** All methods there are. Every file of Methods/ is a scope class; its attributes name the methods. */
final class Registry
{
	/** @var array<int, array<string, array{Scope, string, Rest}>> version → name → scope, function, attribute */
	private array $methods = [2 => [], 3 => []];
	/** @var list<Scope> */
	private array $scopes = [];

	public readonly Store $store;
	private readonly Lists $lists;

	public function __construct(Options $options, Settings $settings)
	{
		$this->store = new Store($options);
		$this->lists = new Lists($this->store, $settings);
		foreach (glob(__DIR__ . '/../Methods/*.php') as $file) {
			$class = 'B24\\Portal\\Methods\\' . basename($file, '.php');
			$this->add(new $class($options, $settings, $this));
		}
	}

	/** @return array{\Closure(Call): mixed, Rest}|null */
	public function find(string $name, int $version): ?array
	{
		if ($this->store->isOrdered(strtolower($name)) && ($list = $this->lists->find($name, $version)) !== null) {
			return $list;
		}
		[$scope, $function, $rest] = $this->methods[$version][strtolower($name)] ?? [null, '', null];

		return $scope === null ? $this->lists->find($name, $version) : [$scope->$function(...), $rest];
	}

	/** @return array<string, string> method → scope */
	public function methods(int $version): array
	{
		return array_map(static fn (array $entry) => $entry[0]::NAME, $this->methods[$version]);
	}

	/**
	 * @template T of Scope
	 * @param  class-string<T> $class
	 * @return T
	 */
	public function scope(string $class): Scope
	{
		return array_values(array_filter($this->scopes, static fn (Scope $scope) => $scope instanceof $class))[0];
	}

	public function reset(): void
	{
		$this->store->reset();
		foreach ($this->scopes as $scope) {
			$scope->reset();
		}
	}

	/** @return array<string, mixed> */
	public function state(): array
	{
		return array_merge(...array_map(static fn (Scope $scope) => $scope->state(), $this->scopes));
	}

	private function add(Scope $scope): void
	{
		$this->scopes[] = $scope;
		foreach ((new \ReflectionObject($scope))->getMethods(\ReflectionMethod::IS_PUBLIC) as $function) {
			foreach ($function->getAttributes(Rest::class) as $attribute) {
				$rest = $attribute->newInstance();
				$this->methods[$rest->version][strtolower($rest->name)] = [$scope, $function->name, $rest];
			}
		}
	}
}
