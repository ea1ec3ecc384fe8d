<?php
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Scope;
use B24\Portal\UsageError;

/** Subscriptions, and the queue of offline events. POST /events fills the queue and tells the handlers. */
final class Event extends Scope
{
	public const NAME = 'basic';
	private const SHOWN = ['ID', 'TIMESTAMP_X', 'EVENT_NAME', 'EVENT_DATA', 'EVENT_ADDITIONAL', 'MESSAGE_ID'];

	/** @var list<array{event: string, handler: string, auth_type: int, offline: int, connector: string}> */
	private array $bindings = [];
	/** @var list<array<string, mixed>> the columns of SHOWN, and `connector`, `process`, `error` */
	private array $queue = [];
	private int $records = 0;
	private int $processes = 0;

	public function reset(): void
	{
		$this->bindings = [];
		$this->queue = [];
		$this->records = 0;
		$this->processes = 0;
	}

	public function state(): array
	{
		return ['event_bindings' => $this->bindings, 'event_queue' => $this->queue];
	}

	/**
	 * What changes in the portal: one record for each state of an object.
	 *
	 * @param list<array{name: string, data?: array<mixed>, connector?: string}> $events
	 */
	public function happen(array $events): void
	{
		foreach ($events as $event) {
			if (!is_array($event) || !is_string($event['name'] ?? null)) {
				throw new UsageError('an event has a name');
			}
			$record = [
				'EVENT_NAME' => strtoupper($event['name']),
				'EVENT_DATA' => $event['data'] ?? [],
				'connector' => $event['connector'] ?? '',
				'process' => '',
				'error' => false,
			];
			$this->queue = array_values(array_filter($this->queue, static fn (array $old) => array_intersect_key($old, $record) !== $record));
			$this->queue[] = [
				'ID' => (string) ++$this->records,
				'TIMESTAMP_X' => date('d.m.Y H:i:s'),
				'EVENT_ADDITIONAL' => ['user_id' => $this->options->userId],
				'MESSAGE_ID' => md5("message $this->records"),
			] + $record;
		}
	}

	/** @return list<string> the addresses that are told of such an event */
	public function handlers(string $event): array
	{
		$told = array_filter($this->bindings, static fn (array $b) => $b['offline'] === 0 && $b['event'] === strtoupper($event));

		return array_column($told, 'handler');
	}

	/** As when the application goes. */
	public function forgetHandlers(): void
	{
		$this->bindings = [];
	}

	#[Rest('event.bind')]
	public function bind(Call $call): bool
	{
		$binding = $this->binding($call);
		if ($binding['event'] === '' || (!$binding['offline'] && $binding['handler'] === '')) {
			throw new RestError('ERROR_ARGUMENT', 'Argument is empty');
		}
		if (in_array($binding, $this->bindings, true)) {
			throw new RestError('ERROR_EVENT_BINDING_EXISTS', 'Handler already binded');
		}
		$this->bindings[] = $binding;

		return true;
	}

	/** @return array{count: int} */
	#[Rest('event.unbind')]
	public function unbind(Call $call): array
	{
		$wanted = array_filter($this->binding($call), static fn (mixed $value) => $value !== '' && $value !== 0);
		$kept = array_filter($this->bindings, static fn (array $binding) => array_intersect_key($binding, $wanted) != $wanted);
		$count = count($this->bindings) - count($kept);
		$this->bindings = array_values($kept);

		return ['count' => $count];
	}

	/** @return list<array<string, mixed>> */
	#[Rest('event.get')]
	public function bindings(Call $call): array
	{
		$this->admit($call);

		return array_map(static fn (array $b) => ['connector_id' => $b['connector']] + array_diff_key($b, ['connector' => 0]), $this->bindings);
	}

	/** @return array{process_id: ?string, events: list<array<string, mixed>>} */
	#[Rest('event.offline.get')]
	public function reserve(Call $call): array
	{
		$this->admit($call);
		$clear = (int) $call->param('clear', 1) === 1;
		$again = (string) $call->param('process_id', '');
		$found = array_filter($this->queue, fn (array $record) => $record['connector'] === (string) $call->param('auth_connector', '')
			&& $record['error'] === ((int) $call->param('error', 0) === 1)
			&& ($record['error'] || $record['process'] === $again)
			&& self::matches($record, (array) $call->param('filter', [])));
		if (strcasecmp(current((array) $call->param('order', [])) ?: '', 'desc') === 0) {
			$found = array_reverse($found, true);
		}
		$found = array_slice($found, 0, (int) $call->param('limit', 50), true);
		$process = $clear ? null : ($again ?: md5('process ' . ++$this->processes));
		foreach (array_keys($found) as $i) {
			$this->queue[$i]['process'] = (string) $process;
			$this->queue[$i]['error'] = false;
		}
		if ($clear) {
			$this->queue = array_values(array_diff_key($this->queue, $found));
		}

		return ['process_id' => $process, 'events' => array_values(array_map(self::shown(...), $found))];
	}

	#[Rest('event.offline.clear')]
	public function clear(Call $call): bool
	{
		$reserved = $this->reserved($call);
		$this->queue = array_values(array_diff_key($this->queue, $reserved));

		return true;
	}

	#[Rest('event.offline.error')]
	public function error(Call $call): bool
	{
		foreach (array_keys($this->reserved($call)) as $i) {
			$this->queue[$i]['error'] = true;
		}

		return true;
	}

	#[Rest('event.offline.list')]
	public function list(Call $call): Page
	{
		$this->admit($call);
		$found = array_filter($this->queue, fn (array $record) => $record['connector'] === (string) $call->param('auth_connector', '')
			&& self::matches($record, (array) $call->param('filter', [])));
		$rows = array_map(static fn (array $record) => self::shown($record)
			+ ['PROCESS_ID' => $record['process'], 'ERROR' => $record['error'] ? '1' : '0'], $found);

		return Page::of(array_values($rows), $call->param('start', 0));
	}

	/** @return array<int, array<string, mixed>> what the call names of what its process has reserved */
	private function reserved(Call $call): array
	{
		$this->admit($call);
		$process = (string) $call->param('process_id', '');
		if ($process === '') {
			throw new RestError('ERROR_ARGUMENT', 'Argument \'process_id\' is null or empty');
		}
		$ids = $call->param('id');
		$messages = $call->param('message_id');

		return array_filter($this->queue, static fn (array $record) => $record['process'] === $process
			&& ($ids === null || in_array($record['ID'], (array) $ids))
			&& ($messages === null || in_array($record['MESSAGE_ID'], (array) $messages, true)));
	}

	/** @return array{event: string, handler: string, auth_type: int, offline: int, connector: string} */
	private function binding(Call $call): array
	{
		$this->admit($call);

		return [
			'event' => strtoupper((string) $call->param('event', '')),
			'handler' => (string) $call->param('handler', ''),
			'auth_type' => (int) $call->param('auth_type', 0),
			'offline' => (int) ($call->param('event_type') === 'offline'),
			'connector' => (string) $call->param('auth_connector', ''),
		];
	}

	/** @param array<string, mixed> $filter columns that are to be equal */
	private static function matches(array $record, array $filter): bool
	{
		foreach ($filter as $column => $value) {
			if (!in_array($record[ltrim((string) $column, '=')] ?? null, (array) $value)) {
				return false;
			}
		}

		return true;
	}

	private static function shown(array $record): array
	{
		return array_merge(array_flip(self::SHOWN), array_intersect_key($record, array_flip(self::SHOWN)));
	}

	/** A real portal refuses webhooks here; the emulator only does when told to. */
	private function admit(Call $call): void
	{
		if ($this->settings->requireApplication && !$call->actor->isApplication) {
			throw new RestError('ACCESS_DENIED', 'Application context required', 403);
		}
		if (!$call->actor->isAdmin()) {
			throw new RestError('ACCESS_DENIED', 'Access denied!', 403);
		}
	}
}
