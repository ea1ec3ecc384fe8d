<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Faults;

use B24\Portal\UsageError;
use Random\Engine\Xoshiro256StarStar;
use Random\Randomizer;

/** Connections cut off by chance, the same ones in every run: which requests, and at which point of each. */
final class Cuts
{
	private const POINTS = [
		'unread' => ['at' => 'before-body'],
		'read' => ['at' => 'after-body', 'execute' => false],
		'executed' => ['at' => 'after-body'],
		'head' => ['at' => 'head'],
		'body' => ['at' => 'body'],
	];
	private const FINE = 1_000_000;

	private readonly Randomizer $random;
	/** @var array<string, int> */
	private array $drawn = [];

	/** @param array<string, mixed> $args probability, seed, points */
	public function __construct(private readonly array $args)
	{
		$points = is_array($args['points']) ? $args['points'] : [];
		if ($points === [] || array_diff($points, array_keys(self::POINTS)) !== []) {
			throw new UsageError('points of a cut are ' . implode(', ', array_keys(self::POINTS)));
		}
		$this->random = new Randomizer(new Xoshiro256StarStar((int) $args['seed']));
	}

	public function hits(): bool
	{
		return $this->random->getInt(0, self::FINE - 1) < $this->args['probability'] * self::FINE;
	}

	/** @return array<string, mixed> arguments of a reset */
	public function draw(): array
	{
		$points = array_values($this->args['points']);
		$point = $points[$this->random->getInt(0, count($points) - 1)];
		$this->drawn[$point] = ($this->drawn[$point] ?? 0) + 1;

		return self::POINTS[$point] + ['share' => $this->random->getInt(0, self::FINE - 1) / self::FINE];
	}

	/** @return array<string, int> how often, by point */
	public function drawn(): array
	{
		return $this->drawn;
	}
}
