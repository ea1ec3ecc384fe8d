<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows;

use B24\Portal\Options;
use B24\Portal\UsageError;

/** The tables of the portal, by name. */
final class Store
{
	/** What there is of each, unless an option or POST /rows says otherwise. */
	private const SIZES = [
		'deals' => 120, 'contacts' => 120, 'items' => 120, 'tasks' => 120, 'products' => 120, 'templates' => 120,
		'departments' => 120, 'events' => 120, 'follow_ups' => 120, 'collections' => 120,
	];
	/** Rows of a list that is known from the documentation only. */
	private const DOCUMENTED = 120;
	private const REST3 = ['events', 'follow_ups', 'collections'];

	/** @var array<string, Table> */
	private array $tables = [];
	/** @var array<string, true> methods whose rows somebody has ordered */
	private array $ordered = [];
	private int $seed;
	/** @var array<string, int> rows that churn() has exchanged, by table */
	private array $churned = [];

	public function __construct(private readonly Options $options)
	{
		$this->reset();
	}

	public function reset(): void
	{
		$this->churned = [];
		$this->tables = $this->ordered = [];
		$this->seed = $this->options->seed;
		foreach (self::SIZES as $name => $size) {
			$this->resize($name, match (true) {
				$name === 'deals' => $this->options->deals,
				$name === 'contacts' => $this->options->contacts,
				$name === 'items' => $this->options->items,
				in_array($name, self::REST3, true) => $this->options->records,
				default => $size,
			});
		}
	}

	/** @param int $size rows at the start, of a table that is no other's */
	public function table(string $name, int $size = self::DOCUMENTED): Table
	{
		if (!isset($this->tables[$name]) && self::isMethod($name)) {
			$this->tables[$name] = $this->make($name, $size);
		}

		return $this->tables[$name] ?? throw new UsageError("there are no $name");
	}

	/** Rows 1 to so many, and nothing of what was written before. */
	public function resize(string $name, int $size): void
	{
		if ((!isset(self::SIZES[$name]) && !self::isMethod($name)) || $size < 0) {
			throw new UsageError("there are no $size $name");
		}
		if (self::isMethod($name)) {
			$this->ordered[$name] = true;
		}
		$this->tables[$name] = $this->make($name, $size);
		foreach (preg_grep('/^' . preg_quote($name) . '\.\d+$/', array_keys($this->tables)) as $part) { // items of one type
			unset($this->tables[$part]);
		}
	}

	/** Whether somebody has said how many rows the list of a method has: then it is shown as its page describes it. */
	public function isOrdered(string $method): bool
	{
		return isset($this->ordered[$method]);
	}

	/** A list that is known from the documentation only has a table of its own, called like the method in lower case. */
	private static function isMethod(string $name): bool
	{
		return str_contains($name, '.');
	}

	private function make(string $name, int $size): Table
	{
		return new Table($size, $this->seed + (int) crc32($name) % 1000);
	}

	public function reseed(int $seed): void
	{
		$this->seed = $seed;
		foreach ($this->tables as $name => $table) {
			$this->tables[$name] = $this->make($name, $table->size);
		}
	}

	public function has(string $name): bool
	{
		return isset($this->tables[$name]);
	}

	/** Before a list command: so many rows go and as many come, until a total is reached (0: without end). */
	public function churn(string $name, int $rows, int $total): void
	{
		$done = $this->churned[$name] ?? 0;
		$rows = $total > 0 ? min($rows, $total - $done) : $rows;
		if ($rows > 0) {
			$this->churned[$name] = $done + $rows;
			$this->table($name)->shuffle($rows, $rows);
		}
	}

	/** @return array<string, Table> */
	public function tables(): array
	{
		return $this->tables;
	}
}
