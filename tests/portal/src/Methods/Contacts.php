<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\TableScope;
use B24\Portal\Rows\Shape;
use B24\Portal\Rows\Shapes;

/** Contacts: as many as the option says, each made from its number. */
final class Contacts extends TableScope
{
	public const NAME = 'crm';

	/** Fields with several values, and what tells whether there are any. */
	private const VALUES = ['PHONE' => 'HAS_PHONE', 'EMAIL' => 'HAS_EMAIL', 'IM' => 'HAS_IMOL', 'WEB' => null, 'LINK' => null];

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Shapes\Contacts::classic();
	}

	#[Rest('crm.contact.list')]
	public function list(Call $call): Page
	{
		$select = $call->param('select');

		return $this->page($call->command($call->method, ['select' => $select ?: ['*', 'UF_*']] + $call->params), 'contacts', $this->shape);
	}

	/** @return array<string, mixed> */
	#[Rest('crm.contact.get')]
	public function get(Call $call): array
	{
		return $this->row($call, $this->table('contacts'), $this->shape, self::id($call));
	}

	#[Rest('crm.contact.add', writes: true)]
	public function add(Call $call): int
	{
		return $this->insert(self::withValues($call, []), $this->table('contacts'), $this->shape);
	}

	#[Rest('crm.contact.update', writes: true)]
	public function change(Call $call): bool
	{
		return $this->update(self::withValues($call, $this->table('contacts')->record(self::id($call)) ?? []), $this->table('contacts'), $this->shape) > 0;
	}

	#[Rest('crm.contact.delete', writes: true)]
	public function delete(Call $call): bool
	{
		$this->remove($call, $this->table('contacts'));

		return true;
	}

	/**
	 * Phones, addresses and the like are lists of values, each with an id: a value with an id is changed, or deleted with
	 * DELETE, and others are added.
	 *
	 * @param array<string, mixed> $record the contact so far
	 */
	private static function withValues(Call $call, array $record): Call
	{
		$fields = $call->param('fields');
		if (!is_array($fields)) {
			return $call;
		}
		$last = max([0, ...array_map(intval(...), array_merge(...array_map(static fn (string $type) => array_column($record[$type] ?? [], 'ID'), array_keys(self::VALUES))))]);
		foreach (self::VALUES as $type => $has) {
			if (!is_array($fields[$type] ?? null)) {
				continue;
			}
			$values = array_column($record[$type] ?? [], null, 'ID');
			foreach (array_filter($fields[$type], is_array(...)) as $value) {
				$id = (string) ($value['ID'] ?? ++$last);
				$former = $values[$id] ?? ['ID' => $id, 'VALUE_TYPE' => 'WORK', 'VALUE' => '', 'TYPE_ID' => $type];
				$values[$id] = array_map(strval(...), array_intersect_key($value, ['VALUE' => 0, 'VALUE_TYPE' => 0])) + $former;
				if (($value['DELETE'] ?? 'N') === 'Y' || $values[$id]['VALUE'] === '') {
					unset($values[$id]);
				}
			}
			$fields[$type] = array_values($values);
			$fields += $has === null ? [] : [$has => $values === [] ? 'N' : 'Y'];
		}

		return $call->command($call->method, ['fields' => $fields] + $call->params);
	}
}
