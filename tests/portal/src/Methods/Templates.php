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

/** Templates of documents: the rows are an object by id instead of a list. */
final class Templates extends TableScope
{
	public const NAME = 'documentgenerator';

	private Shape $shape;

	public function reset(): void
	{
		$this->shape = Plain::templates();
	}

	#[Rest('documentgenerator.template.list')]
	#[Rest('crm.documentgenerator.template.list')]
	public function list(Call $call): Page
	{
		return $this->page($call, 'templates', $this->shape, 'templates', true);
	}
}
