<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use RuntimeException;

/**
 * What pages do not say, or not in a form that can be read: corrections.tsv, one line each with the reason. The key is
 * one of the record; `record` makes a record that no page has for itself, `alias` one that is like another method.
 */
final class Corrections
{
	/** @var list<array{of: string, key: string, value: mixed, reason: string}> */
	private array $all = [];
	/** @var list<string> corrections that correct nothing any more */
	public array $idle = [];
	/** @var array<string, true> `method version key` of those that say what a page leaves open */
	private array $settled = [];

	public function __construct(string $file)
	{
		foreach (file($file, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) as $number => $line) {
			if ($line[0] === '#') {
				continue;
			}
			$cells = explode("\t", $line);
			if (count($cells) !== 5 || $cells[4] === '') {
				throw new RuntimeException(basename($file) . ' line ' . ($number + 1) . ': method, version, key, value and reason are needed');
			}
			[$method, $version, $key, $value, $reason] = $cells;
			$this->all[] = ['of' => "$method $version", 'key' => $key, 'value' => json_decode($value, true, flags: JSON_THROW_ON_ERROR), 'reason' => $reason];
		}
	}

	public function count(): int
	{
		return count($this->all);
	}

	/** Whether a correction says what the page of a method leaves open. */
	public function settles(string $of, string $key): bool
	{
		$settles = array_filter($this->all, static fn (array $one) => $one['of'] === $of && $one['key'] === $key) !== [];
		if ($settles) {
			$this->settled["$of $key"] = true;
		}

		return $settles;
	}

	/** Whether records are made by hand from a page, which then needs no method of its own. */
	public function describes(string $path): bool
	{
		foreach ($this->all as $correction) {
			if ($correction['key'] === 'record' && $correction['value']['doc'] === $path) {
				return true;
			}
		}

		return false;
	}

	/**
	 * @param array<string, array<string, mixed>> $records by `method version`
	 * @return array<string, array<string, mixed>>
	 */
	public function applied(array $records): array
	{
		$this->idle = [];
		foreach ($this->all as ['of' => $of, 'key' => $key, 'value' => $value]) {
			[$method, $version] = explode(' ', $of);
			if ($key === 'record' || $key === 'alias') {
				$new = ['method' => $method, 'version' => (int) $version] + ($key === 'record'
					? $value + ['deprecated' => false, 'params' => [], 'list' => false, 'result_type' => null]
					: ['alias_of' => explode(' ', $value)[0]] + ($records[$value] ?? []));
				if (isset($records[$of]) || !isset($new['doc'])) {
					$this->idle[] = "$of: " . (isset($records[$of]) ? 'has a page of its own now' : "there is no $value");
				}
				$records[$of] ??= $new;
			} elseif (!isset($records[$of])) {
				$this->idle[] = "$of $key: there is no such method";
			} else {
				if (($records[$of][$key] ?? null) === $value && !isset($this->settled["$of $key"])) {
					$this->idle[] = "$of $key: its page says the same now";
				}
				$records[$of][$key] = $value;
				if ($value === null) {
					unset($records[$of][$key]); // the page says too much
				}
			}
		}

		return array_filter($records, static fn (array $record) => isset($record['doc']));
	}
}
