<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\TableScope;
use B24\Portal\Rows\Shape;
use B24\Portal\Rows\Shapes\Plain;

/** Departments: equality is all that the parameters can say, so whoever wants everything has to go by offsets. */
final class Departments extends TableScope
{
	public const NAME = 'department';

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Plain::departments();
	}

	#[Rest('department.get')]
	public function get(Call $call): Page
	{
		// SORT is a number to filter by, or the name of a field to sort by.
		$sort = $call->param('SORT');
		$isName = is_string($sort) && !is_numeric($sort);

		return $this->page($call->command($call->method, [
			'filter' => array_intersect_key($call->params, ['ID' => 0, 'NAME' => 0, 'PARENT' => 0, 'UF_HEAD' => 0] + ($isName ? [] : ['SORT' => 0])),
			'order' => [(string) $call->param('sort', $isName ? $sort : 'ID') => (string) $call->param('order', $call->param('ORDER', 'ASC'))],
			'start' => $call->param('START', $call->param('start', 0)),
		]), 'departments', $this->shape);
	}
}
