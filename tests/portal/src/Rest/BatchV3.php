<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** `batch` of REST 3.0: a JSON array of {method, query}, answered by an array in the same order. */
final class BatchV3
{
	public function __construct(private readonly Dispatcher $dispatcher)
	{
	}

	/** @return list<mixed> */
	public function run(Call $batch): array
	{
		if (!array_is_list($batch->params)) {
			throw RestError::validation(['cmd' => 'A batch is an array of objects with method and query.']);
		}
		if (count($batch->params) > Batch::LENGTH) {
			throw new RestError('ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded', 400);
		}

		return array_map(fn (int $key, mixed $command) => $this->runCommand($batch, $key, $command), array_keys($batch->params), $batch->params);
	}

	/** What becomes of a command that fails is not documented; here its place holds the error. */
	private function runCommand(Call $batch, int $key, mixed $command): mixed
	{
		try {
			$method = strtolower((string) ($command['method'] ?? ''));
			if ($method === 'batch') {
				throw new RestError('ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage', 405);
			}

			return $this->dispatcher->run($batch->command($method, (array) ($command['query'] ?? []), $key));
		} catch (RestError $error) {
			return Envelope::failure($error, 3);
		}
	}
}
