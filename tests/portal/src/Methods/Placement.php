<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Scope;

/** Where applications show pages of their own. POST /open opens one. */
final class Placement extends Scope
{
	public const NAME = 'placement';

	/** @var list<array{placement: string, handler: string, title: string}> */
	private array $bindings = [];

	public function reset(): void
	{
		$this->bindings = [];
	}

	public function state(): array
	{
		return ['placements' => $this->bindings];
	}

	public function handler(string $placement): ?string
	{
		return array_column($this->bindings, 'handler', 'placement')[$placement] ?? null;
	}

	#[Rest('placement.bind')]
	public function bind(Call $call): bool
	{
		$this->requireApplication($call);
		$binding = ['placement' => self::text($call, 'PLACEMENT'), 'handler' => self::text($call, 'HANDLER'), 'title' => (string) $call->param('TITLE', '')];
		if ($this->matching($binding['placement'], $binding['handler']) !== []) {
			throw new RestError('ERROR_PLACEMENT_HANDLER_EXISTS', 'Unable to set placement handler: Handler already binded');
		}
		$this->bindings[] = $binding;

		return true;
	}

	/** @return array{count: int} */
	#[Rest('placement.unbind')]
	public function unbind(Call $call): array
	{
		$this->requireApplication($call);
		$handler = $call->param('HANDLER');
		$gone = $this->matching(self::text($call, 'PLACEMENT'), is_string($handler) ? $handler : null);
		$this->bindings = array_values(array_diff_key($this->bindings, $gone));

		return ['count' => count($gone)];
	}

	/** @return list<array{placement: string, handler: string, title: string}> */
	#[Rest('placement.get')]
	public function bindings(Call $call): array
	{
		$this->requireApplication($call);

		return $this->bindings;
	}

	/** @return array<int, array<string, string>> */
	private function matching(string $placement, ?string $handler): array
	{
		return array_filter($this->bindings, static fn (array $b) => $b['placement'] === $placement && ($handler ?? $b['handler']) === $b['handler']);
	}

	private static function text(Call $call, string $name): string
	{
		$value = $call->param($name);
		if (!is_string($value) || $value === '') {
			throw new RestError('ERROR_ARGUMENT', "Argument '$name' is null or empty");
		}

		return $value;
	}
}
