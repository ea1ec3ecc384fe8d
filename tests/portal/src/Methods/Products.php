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

	/** A catalogue of this size shows all documented fields; a larger one is for measuring. */
	private const SHOWN_WHOLE = 1000;

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Plain::products();
	}

	#[Rest('catalog.product.list')]
	public function list(Call $call): Page
	{
		$settings = $this->settings;
		$isPlain = $this->table('products')->size <= self::SHOWN_WHOLE && $settings->quirks === [] && $settings->churn === 0 && $settings->grow === 0;

		return $isPlain ? $this->registry->documented->kinds->find($call->method, $call->version)[0]($call) : $this->page($call, 'products', $this->shape, 'products');
	}
}
