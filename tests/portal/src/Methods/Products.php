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

/** Products: the rows stand under a key of their own. */
final class Products extends TableScope
{
	public const NAME = 'catalog';

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Plain::products();
	}

	#[Rest('catalog.product.list')]
	public function list(Call $call): Page
	{
		return $this->page($call, 'products', $this->shape, 'products');
	}
}
