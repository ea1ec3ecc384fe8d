<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\Rest;
use B24\Portal\Rows\Store;
use B24\Portal\Rows\Table;
use B24\Portal\Rest\Settings;

/** Every list that the documentation describes and no scope has: made from what its page says. */
final class Lists
{
	/** @var array<int, array<string, array<string, mixed>>> version → name in lower case → what its page says */
	private array $lists = [2 => [], 3 => []];

	public function __construct(private readonly Store $store, private readonly Settings $settings, private readonly Methods $methods)
	{
		$usual = json_decode(file_get_contents(__DIR__ . '/../../documented/usual.json'), true, flags: JSON_THROW_ON_ERROR);
		$special = (static fn (): array => require __DIR__ . '/../../documented/special.php')();
		foreach ($special + array_filter($usual, static fn (array $l) => $l['rows'] !== null) as $name => $said) {
			$name = strtolower(explode(' ', (string) $name)[0]);
			$this->lists[$said['version'] ?? 2][$name] ??= $said;
		}
	}

	/** @return array{\Closure(Call): mixed, Rest}|null */
	public function find(string $name, int $version): ?array
	{
		$said = $this->lists[$version][strtolower($name)] ?? null;
		if ($said === null) {
			return null;
		}
		$table = strtolower($name);

		return [
			function (Call $call) use ($said, $table): mixed {
				$this->methods->admit($call);
				$this->store->churn($table, $this->settings->churn, $this->settings->churnTotal);

				$row = fn (int $id, array $row): array => $this->methods->row($call->method, $call->version, $id, $row);

				$rows = $this->store->table($table);
				$strict = $rows->isWritten() && !$this->store->isOrdered($table);
				$page = (new Listing($said, $rows, $row))->page($call->params, $strict);

				return Page::window($this->methods->around($call->method, $call->version, $page->result), $page->total, $page->next);
			},
			new Rest($name, version: $version),
		];
	}

	/**
	 * @param \Closure(int, array<string, mixed>): array $row
	 * @param \Closure(int): bool                        $fits
	 * @param (\Closure(int): array<string, mixed>)|null $more
	 */
	public function kept(Call $call, Table $table, \Closure $row, \Closure $fits, bool $pages, ?\Closure $more, string $id): ?Page
	{
		$said = $this->lists[$call->version][strtolower($call->method)] ?? null;
		$method = $this->methods->catalogue->method($call->method, $call->version);
		if ($said === null && ($pages || ($method['list'] ?? false))) { // it has pages, but its page shows no example of them
			$said = ['start' => 'start', 'size' => Page::SIZE, 'rows' => (string) ($method['list_key'] ?? $method['result_key'] ?? ''), 'by_id' => false, 'id' => $id, 'number' => $id === 'id',
				'filter' => 'filter', 'compares' => true, 'sort' => ['order', 'ORDER'], 'total' => true];
		}
		if ($said === null) {
			return null;
		}
		$page = (new Listing($said, $table, $row, $fits, $more))->page($this->methods->named($call), true);

		return Page::window($this->methods->around($call->method, $call->version, $page->result), $page->total, $page->next);
	}
}
