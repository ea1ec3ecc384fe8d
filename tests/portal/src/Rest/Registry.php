<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Documented\Catalogue;
use B24\Portal\Documented\Methods;
use B24\Portal\Options;
use B24\Portal\Own\Classes;
use B24\Portal\Rows\Store;

/** All methods there are. Every file of Methods/ is a scope class; its attributes name the methods. */
final class Registry
{
	/** @var array<int, array<string, array{Scope, string, Rest}>> version → name → scope, function, attribute */
	private array $methods = [2 => [], 3 => []];
	/** @var list<Scope> */
	private array $scopes = [];

	public readonly Store $store;
	public readonly Methods $documented;

	public function __construct(Options $options, Settings $settings)
	{
		$this->store = new Store($options);
		$this->documented = new Methods(new Catalogue(), $this->store, $settings);
		foreach (preg_grep('/\.php$/', scandir(__DIR__ . '/../Methods')) as $file) { // glob() does not look into a phar
			$class = 'B24\\Portal\\Methods\\' . basename($file, '.php');
			$this->add(new $class($options, $settings, $this));
		}
		foreach (Classes::in($options->methods) as $class) { // last: they replace ours of the same name
			$this->add(new $class($options, $settings, $this));
		}
	}

	/** @return array{\Closure(Call): mixed, Rest}|null */
	public function find(string $name, int $version): ?array
	{
		$ordered = $this->documented->ordered($name, $version);
		if ($ordered !== null) {
			return $ordered;
		}
		[$scope, $function, $rest] = $this->methods[$version][strtolower($name)] ?? [null, '', null];

		return $scope === null ? $this->documented->find($name, $version) : [$scope->$function(...), $rest];
	}

	/** Whether a function stands behind it, and not only its page. */
	public function hasBehaviour(string $name, int $version): bool
	{
		return isset($this->methods[$version][strtolower($name)]);
	}

	/** @return array<string, string> method in lower case → scope */
	public function methods(int $version): array
	{
		$documented = [];
		foreach ($this->documented->catalogue->methods() as $method) {
			if ($method['version'] === $version) {
				$documented[strtolower($method['method'])] = $method['scope'][0] ?? 'basic';
			}
		}

		return array_map(static fn (array $entry) => $entry[0]::NAME, $this->methods[$version]) + $documented;
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

	/** @return list<Scope> */
	public function scopes(): array
	{
		return $this->scopes;
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
