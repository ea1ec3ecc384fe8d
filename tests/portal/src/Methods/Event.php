<?php
// SPDX-License-Identifier: MIT
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

	/** What is said when there are new events in a queue. */
	public const NEW_OFFLINE = 'ONOFFLINEEVENT';
	private const RESERVABLE = ['ID', 'TIMESTAMP_X', 'EVENT_NAME', 'MESSAGE_ID'];
	private const LISTED = [...self::RESERVABLE, 'PROCESS_ID', 'ERROR'];

	/** @var list<array{event: string, handler: string, auth_type: int, offline: int, connector: string}> */
	private array $bindings = [];
	/** @var array<int, array<string, mixed>> by ID: the columns of SHOWN, and `connector`, `process`, `error`, `changed` */
	private array $queue = [];
	private int $records = 0;
	private int $changes = 0;
	/** @var array<string, int> `minTimeout` of those who hear of new offline events, by their address */
	private array $pauses = [];
	/** @var array<string, array{float, int}> when, and by which request, they were told the last time */
	private array $told = [];

	public function reset(): void
	{
		$this->bindings = [];
		$this->pauses = [];
		$this->told = [];
		$this->queue = [];
		$this->records = 0;
		$this->changes = 0;
	}

	public function state(): array
	{
		return ['event_bindings' => $this->bindings, 'event_queue' => array_values($this->queue)];
	}

	/**
	 * What changes in the portal. As long as a record is not reserved, further changes of the same object go into it,
	 * whether it has been put aside or not.
	 *
	 * @param list<array{name: string, data?: array<mixed>, connector?: string}> $events
	 */
	public function happen(array $events): void
	{
		foreach ($events as $event) {
			if (!is_array($event) || !is_string($event['name'] ?? null)) {
				throw new UsageError('an event has a name');
			}
			$name = strtoupper($event['name']);
			$data = $event['data'] ?? [];
			$key = ['MESSAGE_ID' => md5("$name|" . json_encode($data)), 'connector' => $event['connector'] ?? '', 'process' => ''];
			$id = array_key_first(array_filter($this->queue, static fn (array $old) => array_intersect_key($old, $key) == $key)) ?? ++$this->records;
			$this->queue[$id] = [
				'ID' => (string) $id,
				'TIMESTAMP_X' => date('c'),
				'EVENT_NAME' => $name,
				'EVENT_DATA' => $data === [] ? false : $data,
				'EVENT_ADDITIONAL' => ['user_id' => $this->options->userId],
				'error' => $this->queue[$id]['error'] ?? false,
				'changed' => ++$this->changes,
			] + $key;
		}
	}

	/**
	 * The queues that get such an event, by their source. The source that a write names has made it itself, and its queue
	 * gets nothing.
	 *
	 * @return list<string>
	 */
	public function queues(string $event, string $source): array
	{
		$bound = array_filter($this->bindings, static fn (array $b) => $b['offline'] === 1 && $b['event'] === strtoupper($event));

		return array_values(array_filter(array_unique(array_column($bound, 'connector')), static fn (string $its) => $its === '' || $its !== $source));
	}

	/**
	 * The addresses that are told now that there is something new in a queue: once in `minTimeout` seconds, or, if that is
	 * 0, once in a request.
	 *
	 * @return list<string>
	 */
	public function waiting(int $request): array
	{
		$waiting = [];
		foreach ($this->handlers(self::NEW_OFFLINE) as $handler) {
			[$at, $by] = $this->told[$handler] ?? [0.0, -1];
			$pause = $this->pauses[$handler] ?? 1;
			if ($pause > 0 ? microtime(true) >= $at + $pause : $by !== $request) {
				$this->told[$handler] = [microtime(true), $request];
				$waiting[] = $handler;
			}
		}

		return $waiting;
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
		$this->requireApplication($call);
		$binding = $this->binding($call);
		if ($binding['event'] === '' || (!$binding['offline'] && $binding['handler'] === '')) {
			throw new RestError('ERROR_ARGUMENT', 'Argument is empty');
		}
		if (in_array($binding, $this->bindings, true)) {
			throw new RestError('ERROR_EVENT_BINDING_EXISTS', 'Handler already binded');
		}
		$this->bindings[] = $binding;
		$options = $call->param('options');
		$this->pauses[$binding['handler']] = max(0, (int) (is_array($options) ? $options['minTimeout'] ?? 1 : 1));
		unset($this->told[$binding['handler']]);

		return true;
	}

	/** @return array{count: int} */
	#[Rest('event.unbind')]
	public function unbind(Call $call): array
	{
		$this->requireApplication($call);
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
		$limit = (int) $call->param('limit', 50);
		if ($limit <= 0) {
			throw new RestError('ERROR_ARGUMENT', 'Value must be positive integer');
		}
		$clear = (int) $call->param('clear', 1) === 1;
		$given = $call->param('process_id');
		$asked = trim((string) $given);
		$failed = (int) $call->param('error', 0) === 1;
		$found = $this->found($call, self::RESERVABLE, ['TIMESTAMP_X' => 'ASC']);
		$found = array_filter($found, static fn (array $record) => $record['error'] === $failed && $record['process'] === $asked);
		$found = array_slice($found, 0, $limit);
		$process = $given === null ? bin2hex(random_bytes(16)) : $asked;
		foreach ($found as $record) {
			$this->queue[$record['ID']]['process'] = $process;
			if ($clear) {
				unset($this->queue[$record['ID']]);
			}
		}

		return ['process_id' => $clear && $given === null ? null : $process, 'events' => array_map(self::shown(...), $found)];
	}

	#[Rest('event.offline.clear')]
	public function clear(Call $call): bool
	{
		$process = $this->process($call);
		$ids = $call->param('id');
		$messages = $call->param('message_id');
		$this->queue = array_filter($this->queue, static fn (array $record) => $record['process'] !== $process
			|| $record['connector'] !== self::connector($call)
			|| ($ids !== null && !in_array($record['ID'], (array) $ids))
			|| ($ids === null && $messages !== null && !in_array($record['MESSAGE_ID'], (array) $messages, true)));

		return true;
	}

	/**
	 * The record that the process has reserved is put aside and no longer reserved. It stands for what others know of the
	 * same object, too. One that was put aside before stays as it is.
	 */
	#[Rest('event.offline.error')]
	public function error(Call $call): bool
	{
		$process = $this->process($call);
		$messages = $call->param('message_id');
		if (!is_array($messages)) {
			throw new RestError('ERROR_ARGUMENT', 'Value must be array of MESSAGE_ID values');
		}
		foreach ($this->queue as $id => $record) {
			if ($record['error'] || $record['connector'] !== self::connector($call) || !in_array($record['MESSAGE_ID'], $messages, true)) {
				continue;
			}
			if ($record['process'] === $process) {
				$this->queue[$id] = ['process' => '', 'error' => true] + $record;
			} else {
				unset($this->queue[$id]);
			}
		}

		return true;
	}

	#[Rest('event.offline.list')]
	public function list(Call $call): Page
	{
		$this->admit($call);
		$rows = array_map(static fn (array $record) => self::shown($record)
			+ ['PROCESS_ID' => $record['process'], 'ERROR' => $record['error'] ? '1' : '0'], $this->found($call, self::LISTED, ['ID' => 'ASC']));

		return Page::of($rows, $call->param('start', 0));
	}

	private function process(Call $call): string
	{
		$this->admit($call);
		if ($call->param('process_id') === null) {
			throw new RestError('ERROR_ARGUMENT', 'Argument \'PROCESS_ID\' is null or empty');
		}

		return trim((string) $call->param('process_id'));
	}

	private static function connector(Call $call): string
	{
		return (string) $call->param('auth_connector', '');
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

	/**
	 * What the filter of the call means, in the order of the call; other columns than these are passed over.
	 *
	 * @param list<string>          $columns
	 * @param array<string, string> $order
	 * @return list<array<string, mixed>>
	 */
	private function found(Call $call, array $columns, array $order): array
	{
		$found = array_filter($this->queue, static fn (array $record) => $record['connector'] === self::connector($call));
		foreach ((array) $call->param('filter', []) as $condition => $value) {
			$column = ltrim((string) $condition, '=<>');
			$operator = substr((string) $condition, 0, -strlen($column));
			if (in_array($column, $columns, true)) {
				$found = array_filter($found, static fn (array $record) => self::matches(self::value($record, $column), $operator, $value));
			}
		}
		$order = array_intersect_key((array) $call->param('order', []), array_flip($columns)) ?: $order;
		usort($found, static function (array $a, array $b) use ($order) {
			foreach ($order as $column => $direction) {
				$way = [self::value($a, $column), $a['ID']] <=> [self::value($b, $column), $b['ID']];
				if ($way !== 0) {
					return strcasecmp((string) $direction, 'desc') === 0 ? -$way : $way;
				}
			}

			return 0;
		});

		return $found;
	}

	/** As the database has it: a later change of the same second is later. */
	private static function value(array $record, string $column): int|string
	{
		return match ($column) {
			'ID' => (int) $record['ID'],
			'TIMESTAMP_X' => $record['changed'],
			'PROCESS_ID' => $record['process'],
			'ERROR' => (int) $record['error'],
			default => $record[$column],
		};
	}

	private static function matches(int|string $actual, string $operator, mixed $wanted): bool
	{
		$compared = is_array($wanted) ? (in_array($actual, $wanted) ? 0 : 1) : (is_int($actual) ? $actual <=> (int) $wanted : strcmp($actual, (string) $wanted));

		return match ($operator) {
			'', '=' => $compared === 0,
			'>' => $compared > 0,
			'<' => $compared < 0,
			'>=' => $compared >= 0,
			'<=' => $compared <= 0,
			default => true,
		};
	}

	private static function shown(array $record): array
	{
		return array_merge(array_flip(self::SHOWN), array_intersect_key($record, array_flip(self::SHOWN)));
	}

	private function admit(Call $call): void
	{
		$this->requireApplication($call);
		if (!$call->actor->isAdmin()) {
			throw new RestError('ACCESS_DENIED', 'Access denied!', 403);
		}
	}
}
