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

/** Deals: as many as the option says, each made from its number. */
final class Deals extends TableScope
{
	public const NAME = 'crm';

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Shapes\Deals::classic();
	}

	#[Rest('crm.deal.list')]
	public function list(Call $call): Page
	{
		return $this->page($call, 'deals', $this->shape);
	}

	/** @return array<string, mixed> */
	#[Rest('crm.deal.get')]
	public function get(Call $call): array
	{
		return $this->row($call, $this->table('deals'), $this->shape, self::id($call));
	}

	#[Rest('crm.deal.add', writes: true)]
	public function add(Call $call): int
	{
		return $this->insert($call, $this->table('deals'), $this->shape);
	}

	#[Rest('crm.deal.update', writes: true)]
	public function change(Call $call): bool
	{
		return $this->update($call, $this->table('deals'), $this->shape) > 0;
	}

	#[Rest('crm.deal.delete', writes: true)]
	public function delete(Call $call): bool
	{
		$this->remove($call, $this->table('deals'));

		return true;
	}
}
