<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Own\Scenarios;

/** Runs one method, within its limit of operating time. */
final class Dispatcher
{
	public function __construct(
		private readonly Registry $registry,
		private readonly Scenarios $scenarios,
		private readonly Settings $settings,
		private readonly OperatingTime $operating,
		private readonly Workers $workers,
		private readonly Executions $executions,
		private readonly Calls $calls,
		private readonly Announcements $announcements,
	) {
	}

	public function writes(Call $call): bool
	{
		return $this->registry->find($call->method, $call->version)[1]->writes ?? false;
	}

	public function run(Call $call): mixed
	{
		try {
			$result = $this->execute($call);
			$this->calls->note($call, null);

			return $result;
		} catch (RestError $error) {
			$this->calls->note($call, $error->error);
			throw $error;
		}
	}

	private function execute(Call $call): mixed
	{
		$name = $this->settings->echo ? 'test.echo' : $call->method;
		$scenario = $this->scenarios->find($call);
		[$function, $rest] = $this->registry->find($name, $call->version) ?? [null, null];
		$function = $scenario === null ? $function : $scenario->answer(...);
		if ($function === null) {
			throw RestError::methodNotFound();
		}
		if ($this->operating($call->actor, $call->method)[0] >= $this->settings->operatingLimit) {
			throw RestError::system('OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.', 429);
		}
		$this->workers->work($call->method);
		$this->operating->spend($call->actor, $call->method);
		// What somebody else answers has changed nothing here.
		$announcement = $scenario === null && !$this->settings->echo ? $this->announcements->prepare($call) : null;
		$result = $function($call);
		$announcement?->__invoke($result);
		if ($rest?->writes) {
			$this->executions->note($call, $result);
		}
		$this->break($call->method);

		return $result;
	}

	/** What goes wrong when the work is done: the method has run, and its caller gets an error. */
	private function break(string $method): void
	{
		if (($this->settings->breaks[$method] ?? 0) > 0) {
			$this->settings->breaks[$method]--;
			throw RestError::system('INTERNAL_SERVER_ERROR', 'Internal server error', 500);
		}
	}

	/** @return array{float, int} seconds that the method has used up, and when the oldest of them are forgotten */
	public function operating(Actor $actor, string $method): array
	{
		return $this->operating->of($actor, $method);
	}
}
