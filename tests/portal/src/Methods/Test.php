<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\Scope;

/** No part of Bitrix24: shows a client what it has sent. */
final class Test extends Scope
{
	public const NAME = 'test';

	/** @return array<string, mixed> */
	#[Rest('test.echo')]
	#[Rest('test.echo', version: 3)]
	public function echo(Call $call): array
	{
		$request = $call->request;

		return [
			'method' => $call->method,
			'version' => $call->version,
			'http_method' => $request->method,
			'path' => $request->path,
			'query' => $request->query,
			'headers' => $request->headers,
			'params' => $call->params,
			'body' => $request->body->isKept() ? $request->body->text() : null,
			'length' => $request->body->length(),
		];
	}
}
