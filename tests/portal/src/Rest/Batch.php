<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Http\Parameters;

/** `batch` of the classic API: up to 50 commands, one after the other, each able to use the results before it. */
final class Batch
{
	public const LENGTH = 50;

	public function __construct(private readonly Dispatcher $dispatcher)
	{
	}

	/** @return array<string, array<array-key, mixed>> */
	public function run(Call $batch): array
	{
		$maps = ['result' => [], 'result_error' => [], 'result_total' => [], 'result_next' => [], 'result_time' => []];
		$commands = $batch->param('cmd', []);
		$halt = (bool) $batch->param('halt', false);
		$position = 0;
		foreach (is_array($commands) ? $commands : [] as $key => $command) {
			try {
				if (++$position > self::LENGTH) {
					throw new RestError('ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded');
				}
				$this->runCommand($batch, $key, $command, $maps);
			} catch (RestError $error) {
				$maps['result_error'][$key] = Envelope::failure($error, 2);
				if ($halt) {
					break;
				}
			}
		}

		return $maps;
	}

	/** @param array<string, array<array-key, mixed>> $maps */
	private function runCommand(Call $batch, int|string $key, mixed $command, array &$maps): void
	{
		if (!is_string($command)) {
			throw new RestError('INVALID_REQUEST', 'A command is a string: method?query');
		}
		[$method, $query] = explode('?', $command, 2) + [1 => ''];
		$method = strtolower($method);
		if (in_array($method, ['batch', 'upload', 'download'], true)) {
			throw new RestError('ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage', 405);
		}
		$timing = new Timing(fn () => $this->dispatcher->operating($batch->actor, $method));
		$params = References::resolve(Parameters::form($query), $maps['result']);
		$envelope = Envelope::success($this->dispatcher->run($batch->command($method, $params, $key)), $timing);

		$maps['result'][$key] = $envelope['result'];
		$maps['result_time'][$key] = $envelope['time'];
		foreach (['total', 'next'] as $name) {
			if (isset($envelope[$name])) {
				$maps["result_$name"][$key] = $envelope[$name];
			}
		}
	}
}
