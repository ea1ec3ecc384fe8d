<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/**
 * Every write that was executed, by a mark that the client has put into the fields of what it wrote: a test sees what
 * happened twice and what never did, whatever became of the replies.
 */
final class Executions
{
	private const MARKS = ['XML_ID', 'xmlId', 'ORIGIN_ID', 'originId', 'TITLE', 'title', 'NAME', 'name'];

	/** @var list<array{method: string, mark: ?string, id: int|string|null, portal?: string}> */
	private array $executions = [];
	/** @var array<string, int> how often, by mark */
	private array $marks = [];

	public function note(Call $call, mixed $result): void
	{
		if (is_array($result) && isset($result['uploadUrl'])) {
			return; // nothing is written before the file comes to this address
		}
		$mark = self::mark($call);
		$portal = $call->actor->portal === '' ? [] : ['portal' => $call->actor->portal];
		$this->executions[] = ['method' => $call->method, 'mark' => $mark, 'id' => self::id($result) ?? $call->param('id')] + $portal;
		if ($mark !== null) {
			$this->marks[$mark] = ($this->marks[$mark] ?? 0) + 1;
		}
	}

	/** @return array{count: int, marks: object, repeated: object} */
	public function summary(): array
	{
		return [
			'count' => count($this->executions),
			'marks' => (object) $this->marks,
			'repeated' => (object) array_filter($this->marks, static fn (int $times) => $times > 1),
		];
	}

	/** @return list<array{method: string, mark: ?string, id: int|string|null, portal?: string}> */
	public function all(): array
	{
		return $this->executions;
	}

	public function reset(): void
	{
		$this->executions = [];
		$this->marks = [];
	}

	private static function mark(Call $call): ?string
	{
		$fields = $call->param('fields') ?? $call->param('data') ?? $call->param('file') ?? [];
		foreach (is_array($fields) ? self::MARKS : [] as $name) {
			if (is_scalar($fields[$name] ?? null) && $fields[$name] !== '') {
				return (string) $fields[$name];
			}
		}

		return null;
	}

	private static function id(mixed $result): int|string|null
	{
		$id = is_array($result) ? $result['item']['id'] ?? $result['task']['id'] ?? $result['ID'] ?? null : $result;

		return is_int($id) || is_string($id) ? $id : null;
	}
}
