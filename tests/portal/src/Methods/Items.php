<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\TableScope;
use B24\Portal\Rows\Shape;
use B24\Portal\Rows\Shapes;
use B24\Portal\Rows\Table;

/** CRM items: leads, deals, contacts, companies and quotes are the same rows as in their own methods; each other type has a table of its own. */
final class Items extends TableScope
{
	public const NAME = 'crm';

	private const TABLES = [1 => 'crm.lead.list', 2 => 'deals', 3 => 'contacts', 4 => 'crm.company.list', 7 => 'crm.quote.list', 31 => 'items'];

	/** @var array<int, Shape> */
	private array $shapes = [];

	#[Rest('crm.item.list')]
	public function list(Call $call): Page
	{
		return $this->page($call, $this->tableOf($call), $this->shape($call), 'items');
	}

	/** @return array{item: array<string, mixed>} */
	#[Rest('crm.item.get')]
	public function get(Call $call): array
	{
		return $this->item($call, self::id($call));
	}

	/** @return array{item: array<string, mixed>} */
	#[Rest('crm.item.add', writes: true)]
	public function add(Call $call): array
	{
		$id = $this->insert($call, $this->items($call), $this->shape($call));
		$this->begin((int) $call->param('entityTypeId'), $this->items($call), $id);

		return $this->item($call, $id);
	}

	/** @return array{item: array<string, mixed>} */
	#[Rest('crm.item.update', writes: true)]
	public function change(Call $call): array
	{
		$before = $this->items($call)->record(self::id($call))['CATEGORY_ID'] ?? null;
		$id = $this->update($call, $this->items($call), $this->shape($call));
		$this->move($call, $id, $before);

		return $this->item($call, $id);
	}

	/** A deal that goes to another pipeline begins there at the first stage, unless somebody has said otherwise. */
	private function move(Call $call, int $id, mixed $before): void
	{
		$fields = (array) $call->param('fields');
		$category = $fields['categoryId'] ?? null;
		if ((int) $call->param('entityTypeId') !== 2 || $category === null || (string) $category === (string) $before) {
			return;
		}
		$stage = (string) ($fields['stageId'] ?? ((int) $category === 0 ? 'NEW' : "C$category:NEW"));
		$this->items($call)->update($id, ['STAGE_ID' => $stage] + (array) $this->items($call)->record($id));
		$this->registry->documented->kinds->raise('ONCRMDEALMOVETOCATEGORY', ['FIELDS' => ['ID' => (string) $id, 'CATEGORY_ID' => (string) $category, 'STAGE_ID' => $stage]]);
	}

	/** @return list<never> */
	#[Rest('crm.item.delete', writes: true)]
	public function delete(Call $call): array
	{
		$this->remove($call, $this->items($call));

		return [];
	}

	/** @return array{item: array<string, mixed>} */
	private function item(Call $call, int $id): array
	{
		return ['item' => $this->row($call, $this->items($call), $this->shape($call), $id)];
	}

	/** A new item stands at the first stage of the pipeline of its type, unless somebody has said otherwise. */
	private function begin(int $type, Table $items, int $id): void
	{
		$category = $this->registry->documented->kinds->kind('crm.category')->first(['entityTypeId' => $type, 'isDefault' => 'Y']);
		if (!isset(self::TABLES[$type]) && $category !== null) {
			$record = (array) $items->record($id);
			$category = (int) ($record['CATEGORY_ID'] ?? $category);
			$items->update($id, $record + ['CATEGORY_ID' => $category, 'STAGE_ID' => "DT{$type}_$category:NEW"]);
		}
	}

	private function items(Call $call): Table
	{
		return $this->table($this->tableOf($call));
	}

	private function shape(Call $call): Shape
	{
		$type = (int) $call->param('entityTypeId');

		return $this->shapes[$type] ??= Shapes\Deals::items($type);
	}

	private function tableOf(Call $call): string
	{
		$type = (int) $call->param('entityTypeId');
		if ($type <= 0) {
			throw new RestError('100', 'Could not find value for parameter {entityTypeId}');
		}
		if (isset(self::TABLES[$type])) {
			return self::TABLES[$type];
		}
		if ($this->registry->documented->kinds->kind('types that are gone')->first(['entityTypeId' => $type]) !== null) {
			throw new RestError('NOT_FOUND', 'Smart process is not found');
		}
		$this->registry->store->table("items.$type", $this->table('items')->size); // as many as in the others; none in a new type

		return "items.$type";
	}
}
