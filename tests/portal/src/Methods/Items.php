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

/** CRM items: leads, deals, contacts, companies and quotes are the same rows as in their own methods; all other types share one table. */
final class Items extends TableScope
{
	public const NAME = 'crm';

	private const TABLES = [1 => 'crm.lead.list', 2 => 'deals', 3 => 'contacts', 4 => 'crm.company.list', 7 => 'crm.quote.list'];

	/** @var array<int, Shape> */
	private array $shapes = [];

	#[Rest('crm.item.list')]
	public function list(Call $call): Page
	{
		return $this->page($call, self::tableOf($call), $this->shape($call), 'items');
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
		return $this->item($call, $this->insert($call, $this->items($call), $this->shape($call)));
	}

	/** @return array{item: array<string, mixed>} */
	#[Rest('crm.item.update', writes: true)]
	public function change(Call $call): array
	{
		return $this->item($call, $this->update($call, $this->items($call), $this->shape($call)));
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
		return ['item' => $this->row($this->items($call), $this->shape($call), $id)];
	}

	private function items(Call $call): Table
	{
		return $this->table(self::tableOf($call));
	}

	private function shape(Call $call): Shape
	{
		$type = (int) $call->param('entityTypeId');

		return $this->shapes[$type] ??= Shapes\Deals::items($type);
	}

	private static function tableOf(Call $call): string
	{
		$type = (int) $call->param('entityTypeId');

		return $type > 0 ? self::TABLES[$type] ?? 'items' : throw new RestError('100', 'Could not find value for parameter {entityTypeId}');
	}
}
