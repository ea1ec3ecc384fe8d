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

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Shapes\Contacts::classic();
	}

	#[Rest('crm.contact.list')]
	public function list(Call $call): Page
	{
		return $this->page($call, 'contacts', $this->shape);
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
		return $this->insert($call, $this->table('contacts'), $this->shape);
	}

	#[Rest('crm.contact.update', writes: true)]
	public function change(Call $call): bool
	{
		return $this->update($call, $this->table('contacts'), $this->shape) > 0;
	}

	#[Rest('crm.contact.delete', writes: true)]
	public function delete(Call $call): bool
	{
		$this->remove($call, $this->table('contacts'));

		return true;
	}
}
