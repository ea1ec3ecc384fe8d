<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Faults;

use B24\Portal\UsageError;

/** One fault that was asked for: what shall go wrong, and for which requests. */
final class Fault
{
	private const FIELDS = ['kind', 'args', 'method', 'nth', 'times', 'reused'];

	/** Requests it could have hit so far, and those it did. */
	private int $seen = 0;
	private int $struck = 0;
	private readonly ?Cuts $cuts;

	/** @param array<string, mixed> $args */
	private function __construct(
		public readonly string $kind,
		public readonly array $args,
		private readonly ?string $method,
		private readonly int $nth,
		/** How often it strikes; 0: without end. */
		private readonly int $times,
		private readonly bool $reused,
	) {
		$this->cuts = $kind === 'cut' ? new Cuts($args) : null;
	}

	/** @param array<string, mixed> $description as POST /faults brings it */
	public static function from(array $description): self
	{
		self::refuseUnknown('field', $description, self::FIELDS);
		$kind = (string) ($description['kind'] ?? '');
		$defaults = Kinds::ARGUMENTS[$kind] ?? throw new UsageError("unknown fault $kind");
		$args = (array) ($description['args'] ?? []);
		self::refuseUnknown("argument of $kind", $args, array_keys($defaults));
		$method = $description['method'] ?? null;

		return new self(
			$kind,
			$args + $defaults,
			$method === null ? null : strtolower($method),
			max(1, (int) ($description['nth'] ?? 1)),
			(int) ($description['times'] ?? 1),
			(bool) ($description['reused'] ?? false),
		);
	}

	/** Whether it strikes this request (or, without a method, this connection); counts it if so. */
	public function strikes(?string $method, bool $reused): bool
	{
		if ($this->isSpent()
			|| ($this->method !== null && $this->method !== $method)
			|| ($this->reused && !$reused)
			|| ++$this->seen < $this->nth
			|| $this->cuts?->hits() === false) {
			return false;
		}
		$this->struck++;

		return true;
	}

	/** What is to be done to the request that it strikes. */
	public function blow(): self
	{
		return $this->cuts === null ? $this : self::from(['kind' => 'reset', 'args' => $this->cuts->draw()]);
	}

	public function isSpent(): bool
	{
		return $this->times > 0 && $this->struck >= $this->times;
	}

	/** @return array<string, mixed> */
	public function describe(): array
	{
		return [
			'kind' => $this->kind,
			'args' => $this->args,
			'method' => $this->method,
			'nth' => $this->nth,
			'times' => $this->times,
			'reused' => $this->reused,
			'struck' => $this->struck,
		] + ($this->cuts === null ? [] : ['drawn' => $this->cuts->drawn()]);
	}

	/**
	 * @param array<string, mixed> $given
	 * @param list<string>         $known
	 */
	private static function refuseUnknown(string $what, array $given, array $known): void
	{
		foreach (array_diff(array_keys($given), $known) as $name) {
			throw new UsageError("unknown $what: $name");
		}
	}
}
