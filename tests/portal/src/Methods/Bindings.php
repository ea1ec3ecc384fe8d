<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Scope;
use B24\Portal\Rows\Table;

/** Which contacts belong to a deal, lead, quote or company, and which companies to a contact: crm.OWNER.OTHER.*. */
final class Bindings extends Scope
{
	public const NAME = 'crm';

	private const TABLES = ['deal' => 'deals', 'contact' => 'contacts', 'lead' => 'crm.lead.list', 'company' => 'crm.company.list', 'quote' => 'crm.quote.list'];
	private const STEP = 10;

	/** @var array<string, list<array{ID: int, SORT: int, ROLE_ID: int, IS_PRIMARY: string}>> by "owner other id" */
	private array $bindings = [];

	public function reset(): void
	{
		$this->bindings = [];
	}

	/** @return list<array<string, int|string>> */
	#[Rest('crm.deal.contact.items.get')]
	#[Rest('crm.lead.contact.items.get')]
	#[Rest('crm.quote.contact.items.get')]
	#[Rest('crm.company.contact.items.get')]
	#[Rest('crm.contact.company.items.get')]
	public function get(Call $call): array
	{
		[$owner, $other, $id] = $this->asked($call);
		$name = strtoupper($other) . '_ID';

		return array_map(static fn (array $its) => [$name => $its['ID']] + array_diff_key($its, ['ID' => 0]), $this->of($owner, $other, $id));
	}

	#[Rest('crm.deal.contact.items.set', writes: true)]
	#[Rest('crm.lead.contact.items.set', writes: true)]
	#[Rest('crm.quote.contact.items.set', writes: true)]
	#[Rest('crm.company.contact.items.set', writes: true)]
	#[Rest('crm.contact.company.items.set', writes: true)]
	public function set(Call $call): bool
	{
		[$owner, $other, $id] = $this->asked($call);
		$items = $call->param('items');
		if (!is_array($items)) {
			throw new RestError('', "The parameter 'items' must be array.");
		}
		$this->put($owner, $other, $id, array_map(fn (mixed $item): array => $this->binding($other, (array) $item), array_values($items)));

		return true;
	}

	#[Rest('crm.deal.contact.items.delete', writes: true)]
	#[Rest('crm.lead.contact.items.delete', writes: true)]
	#[Rest('crm.quote.contact.items.delete', writes: true)]
	#[Rest('crm.company.contact.items.delete', writes: true)]
	#[Rest('crm.contact.company.items.delete', writes: true)]
	public function clear(Call $call): bool
	{
		[$owner, $other, $id] = $this->asked($call);
		$this->put($owner, $other, $id, []);

		return true;
	}

	#[Rest('crm.deal.contact.add', writes: true)]
	#[Rest('crm.lead.contact.add', writes: true)]
	#[Rest('crm.quote.contact.add', writes: true)]
	#[Rest('crm.company.contact.add', writes: true)]
	#[Rest('crm.contact.company.add', writes: true)]
	public function add(Call $call): bool
	{
		[$owner, $other, $id] = $this->asked($call);
		$binding = $this->binding($other, (array) $call->param('fields'));
		$others = $this->without($this->of($owner, $other, $id), $binding['ID']);
		// A new one that is the first takes this from the others.
		$this->put($owner, $other, $id, $binding['IS_PRIMARY'] === 'Y' ? [$binding, ...$others] : [...$others, $binding]);

		return true;
	}

	#[Rest('crm.deal.contact.delete', writes: true)]
	#[Rest('crm.lead.contact.delete', writes: true)]
	#[Rest('crm.quote.contact.delete', writes: true)]
	#[Rest('crm.company.contact.delete', writes: true)]
	#[Rest('crm.contact.company.delete', writes: true)]
	public function remove(Call $call): bool
	{
		[$owner, $other, $id] = $this->asked($call);
		$this->put($owner, $other, $id, $this->without($this->of($owner, $other, $id), $this->binding($other, (array) $call->param('fields'))['ID']));

		return true;
	}

	/** @return array{string, string, int} owner, other, the owner's id */
	private function asked(Call $call): array
	{
		$this->registry->documented->admit($call);
		[, $owner, $other] = explode('.', strtolower($call->method));
		$id = (int) $call->param('id', $call->param('ID', 0));
		if (!$this->table($owner)->ids->lives($id)) {
			throw $this->registry->documented->errors($call)->absent($id) ?? new RestError('', 'Not found');
		}

		return [$owner, $other, $id];
	}

	/** @return array{ID: int, SORT: int, ROLE_ID: int, IS_PRIMARY: string} */
	private function binding(string $other, array $given): array
	{
		$id = (int) ($given[strtoupper($other) . '_ID'] ?? 0);
		if (!$this->table($other)->ids->lives($id)) {
			throw new RestError('', 'Not found');
		}

		return ['ID' => $id, 'SORT' => (int) ($given['SORT'] ?? 0), 'ROLE_ID' => (int) ($given['ROLE_ID'] ?? 0), 'IS_PRIMARY' => ($given['IS_PRIMARY'] ?? 'N') === 'Y' ? 'Y' : 'N'];
	}

	/** @return list<array{ID: int, SORT: int, ROLE_ID: int, IS_PRIMARY: string}> what was bound, or else what the record itself says */
	private function of(string $owner, string $other, int $id): array
	{
		if (isset($this->bindings["$owner $other $id"])) {
			return $this->bindings["$owner $other $id"];
		}
		$record = $this->table($owner)->record($id) ?? [];
		$name = strtoupper($other) . '_ID';
		$ids = array_filter(array_map('intval', (array) ($record["{$name}S"] ?? $record[$name] ?? [])));

		return self::inOrder(array_map(static fn (int $its) => ['ID' => $its, 'SORT' => 0, 'ROLE_ID' => 0, 'IS_PRIMARY' => 'N'], array_values($ids)));
	}

	/** @param list<array{ID: int, SORT: int, ROLE_ID: int, IS_PRIMARY: string}> $bindings */
	private function put(string $owner, string $other, int $id, array $bindings): void
	{
		$before = array_column($this->of($owner, $other, $id), 'ID');
		$this->keep($owner, $other, $id, $bindings);
		// Companies and contacts are bound from both sides.
		foreach (in_array($owner, ['company', 'contact'], true) ? array_unique([...$before, ...array_column($bindings, 'ID')]) : [] as $its) {
			$back = $this->without($this->of($other, $owner, $its), $id);
			$isBound = in_array($its, array_column($bindings, 'ID'), true);
			$this->keep($other, $owner, $its, $isBound ? [...$back, ['ID' => $id, 'SORT' => 0, 'ROLE_ID' => 0, 'IS_PRIMARY' => 'N']] : $back);
		}
	}

	/** @param list<array{ID: int, SORT: int, ROLE_ID: int, IS_PRIMARY: string}> $bindings */
	private function keep(string $owner, string $other, int $id, array $bindings): void
	{
		$bindings = self::inOrder($bindings);
		$this->bindings["$owner $other $id"] = $bindings;
		$primary = array_column($bindings, 'ID', 'IS_PRIMARY')['Y'] ?? 0;
		if ($owner !== 'company') { // a company shows no contact
			$this->table($owner)->update($id, [strtoupper($other) . '_ID' => (string) $primary]);
		}
	}

	/**
	 * By SORT, with one that is primary.
	 *
	 * @param  list<array{ID: int, SORT: int, ROLE_ID: int, IS_PRIMARY: string}> $bindings
	 * @return list<array{ID: int, SORT: int, ROLE_ID: int, IS_PRIMARY: string}>
	 */
	private static function inOrder(array $bindings): array
	{
		$sort = 0;
		$primary = (int) array_search('Y', array_column($bindings, 'IS_PRIMARY'), true);
		foreach ($bindings as $i => $binding) {
			$sort = $binding['SORT'] > 0 ? $binding['SORT'] : $sort + self::STEP;
			$bindings[$i] = ['SORT' => $sort, 'IS_PRIMARY' => $i === $primary ? 'Y' : 'N'] + $binding;
		}
		usort($bindings, static fn (array $a, array $b) => $a['SORT'] <=> $b['SORT']);

		return array_map(static fn (array $its) => ['ID' => $its['ID'], 'SORT' => $its['SORT'], 'ROLE_ID' => $its['ROLE_ID'], 'IS_PRIMARY' => $its['IS_PRIMARY']], $bindings);
	}

	/**
	 * @param  list<array{ID: int, SORT: int, ROLE_ID: int, IS_PRIMARY: string}> $bindings
	 * @return list<array{ID: int, SORT: int, ROLE_ID: int, IS_PRIMARY: string}>
	 */
	private function without(array $bindings, int $id): array
	{
		return array_values(array_filter($bindings, static fn (array $its) => $its['ID'] !== $id));
	}

	private function table(string $kind): Table
	{
		return $this->registry->store->table(self::TABLES[$kind]);
	}
}
