<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Documented\Records;
use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Scope;
use B24\Portal\Rows\Table;

/** All product rows of one owner at once. One row after the other, it is crm.item.productrow.*, which has the same table. */
final class ProductRows extends Scope
{
	public const NAME = 'crm';

	private const TABLE = 'crm.item.productrow.list';
	private const OWNERS = ['lead' => ['L', 'crm.lead.list'], 'deal' => ['D', 'deals'], 'quote' => ['Q', 'crm.quote.list']];

	/** @return list<array<string, mixed>> */
	#[Rest('crm.deal.productrows.get')]
	#[Rest('crm.lead.productrows.get')]
	#[Rest('crm.quote.productrows.get')]
	public function get(Call $call): array
	{
		[$type, $id] = $this->owner($call);
		$rows = [];
		foreach ($this->rows($type, $id) as $row => $record) {
			$rows[] = $this->shown($call, $row, $record);
		}

		return $rows;
	}

	#[Rest('crm.deal.productrows.set', writes: true)]
	#[Rest('crm.lead.productrows.set', writes: true)]
	#[Rest('crm.quote.productrows.set', writes: true)]
	public function set(Call $call): bool
	{
		[$type, $id] = $this->owner($call);
		$this->replace($type, $id, (array) $call->param('rows', []));

		return true;
	}

	/** @return array{productRows: list<array<string, mixed>>} */
	#[Rest('crm.item.productrow.set', writes: true)]
	public function setOfItem(Call $call): array
	{
		$this->registry->documented->admit($call);
		[$type, $id] = [(string) $call->param('ownerType'), (int) $call->param('ownerId')];
		$this->replace($type, $id, (array) $call->param('productRows', []));
		$rows = [];
		foreach ($this->rows($type, $id) as $row => $record) {
			$rows[] = Records::overlay($this->registry->documented->row(self::TABLE, 2, 0, ['id' => $row]), $record, false);
		}

		return ['productRows' => $rows];
	}

	/** @return array{string, int} */
	private function owner(Call $call): array
	{
		$this->registry->documented->admit($call);
		[$type, $table] = self::OWNERS[explode('.', strtolower($call->method))[1]];
		$id = (int) $call->param('id', $call->param('ID', 0));
		if (!$this->registry->store->table($table)->ids->lives($id)) {
			throw $this->registry->documented->errors($call)->absent($id) ?? new RestError('', 'Not found');
		}

		return [$type, $id];
	}

	/** @param array<array-key, mixed> $rows as any of the methods spells them */
	private function replace(string $type, int $id, array $rows): void
	{
		$table = $this->table();
		foreach (array_keys($this->rows($type, $id)) as $old) {
			$table->delete($old);
		}
		foreach ($rows as $row) {
			$record = [];
			foreach (is_array($row) ? $row : [] as $name => $value) {
				$record[self::camel((string) $name)] = $value;
			}
			unset($record['id']);
			$table->insert(['ownerId' => $id, 'ownerType' => $type] + self::discounted($record) + ['quantity' => 1]);
		}
	}

	/**
	 * The discount as a sum and as a part of the price before it, from either. `price` is the price with discount.
	 *
	 * @param  array<string, mixed> $row
	 * @return array<string, mixed>
	 */
	private static function discounted(array $row): array
	{
		$price = (float) ($row['price'] ?? 0);
		if ((int) ($row['discountTypeId'] ?? 2) === 1) {
			$sum = (float) ($row['discountSum'] ?? 0);

			return $row + ['discountSum' => $sum, 'discountRate' => $price + $sum > 0 ? round(100 * $sum / ($price + $sum), 2) : 0];
		}
		$rate = (float) ($row['discountRate'] ?? 0);

		return $row + ['discountTypeId' => 2, 'discountRate' => $rate, 'discountSum' => $rate < 100 ? round($price * $rate / (100 - $rate), 2) : 0];
	}

	/** @return array<int, array<string, mixed>> the written rows of an owner, by id */
	private function rows(string $type, int $id): array
	{
		return array_filter($this->table()->written(), static fn (array $its) => (string) ($its['ownerType'] ?? '') === $type && (int) ($its['ownerId'] ?? 0) === $id);
	}

	/**
	 * @param  array<string, mixed> $record
	 * @return array<string, mixed> as the methods with names in upper case show it
	 */
	private function shown(Call $call, int $id, array $record): array
	{
		$upper = [];
		foreach ($record as $name => $value) {
			$upper[strtoupper((string) preg_replace('/(?<=[a-z])[A-Z]/', '_$0', $name))] = $value;
		}

		return Records::overlay($this->registry->documented->row($call->method, 2, $id, ['ID' => (string) $id]), $upper, false);
	}

	private static function camel(string $name): string
	{
		return preg_match('/[a-z]/', $name) === 1 ? $name : lcfirst(str_replace('_', '', ucwords(strtolower($name), '_')));
	}

	private function table(): Table
	{
		return $this->registry->store->table(self::TABLE);
	}
}
