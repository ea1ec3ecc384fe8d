<?php
// SPDX-License-Identifier: MIT

/** Arguments: mostly what a parameter asks for, sometimes anything. */
final class Values
{
	private const NAMES = ['profile', 'crm.deal.get', 'crm.deal.list', 'crm.deal.add', 'tasks.task.list', 'user.get', 'batch', 'no.such', 'crm.item.list', 'event.offline.get', '', 'a b', "x\0y"];

	/** Whether this worker makes arrays that are very deep. */
	public readonly bool $deep;

	public function __construct(private readonly Dice $dice, private readonly Operations $operations, private readonly string $webhook)
	{
		$this->deep = $dice->one(3);
	}

	public function for(ReflectionParameter $parameter): mixed
	{
		if ($this->dice->one(5)) {
			return $this->any();
		}
		$type = (string) $parameter->getType();
		$name = $parameter->getName();

		return match (true) {
			$name === 'options' => $this->options([]),
			$name === 'calls', $name === 'commands' => $this->commands(),
			$name === 'method' => $this->dice->of(self::NAMES),
			str_contains($type, 'B24\Client') && $type !== 'B24\Client' => $this->dice->one(2) ? $this->webhook : $this->object('B24\Client'),
			str_contains($type, 'B24\\') && preg_match('~B24\\\\[\w\\\\]+~', $type, $found) === 1 && $this->dice->one(2) => $this->object($found[0]),
			str_contains($type, 'array') => $this->array(),
			str_contains($type, 'int') => $this->dice->of([0, 1, 2, 3, 50, -1, PHP_INT_MAX, PHP_INT_MIN]),
			str_contains($type, 'bool') => $this->dice->one(2),
			str_contains($type, 'string') => $this->string(),
			default => $this->any(),
		};
	}

	private function object(string $class): mixed
	{
		foreach ($this->operations->objects as $object) {
			if ($object instanceof $class) {
				return $object;
			}
		}
		if ($class === 'B24\Auth\TokenStore' || $class === 'B24\Auth\LockingTokenStore') {
			return new Store($this);
		}

		return $class === 'B24\Client' ? $this->operations->client() : $this->any();
	}

	public function string(): string
	{
		return $this->dice->of([
			'', '0', 'a', '1', 'result', $this->webhook, 'https://p.bitrix24.test/rest/', 'id', "\xff\xfe", "a\0b", str_repeat('x', 5000), 'Привет', '$result[a][ID]',
			'local.1', 'a=1&b[c]=2', 'event=ONCRMDEALADD&auth[domain]=p.bitrix24.test&auth[member_id]=m&auth[application_token]=t', '2026-01-01', '-9223372036854775809', '%', ...self::NAMES,
		]);
	}

	/** @return array<mixed> */
	public function array(int $depth = 0): array
	{
		$array = [];
		for ($i = $this->dice->number(0, 4); $i > 0; $i--) {
			$value = $depth < 3 ? $this->any($depth + 1) : 1;
			$key = $this->dice->of(['id', 'ID', 'fields', 'filter', 'select', 'order', 'start', 'auth', 'domain', 'method', 0, 1, '', 'a b', "\xff", 'access_token', 'member_id', 'refresh_token', 'client_endpoint', 'event']);
			if ($this->dice->one(6)) {
				$array[$key] = &$value;
			} else {
				$array[$key] = $value;
			}
			unset($value);
		}
		if ($this->dice->one(25)) {
			$array['self'] = &$array;
		}
		if ($this->deep && $this->dice->one(15)) {
			for ($deep = [], $i = 0; $i < 3000; $i++) {
				$deep = [$deep];
			}
			$array['deep'] = $deep;
		}

		return $array;
	}

	public function commands(): mixed
	{
		$commands = [];
		for ($i = $this->dice->number(0, 5); $i > 0; $i--) {
			$commands[$this->dice->of(['a', 'b', 0, 7, 'c d'])] = $this->dice->one(6) ? $this->any() : [$this->dice->of(self::NAMES), $this->array()];
		}
		if ($this->dice->one(3)) {
			return (function () use ($commands) {
				foreach ($commands as $key => $command) {
					if ($this->dice->one(5)) {
						$this->act();
					}
					yield $key => $command;
				}
			})();
		}
		if ($this->dice->one(6)) {
			return new ArrayIterator($commands);
		}

		return $commands;
	}

	/** @param array<string, mixed> $options @return array<string, mixed> */
	public function options(array $options): array
	{
		$callback = fn () => $this->callback();
		$known = [
			'logger' => $callback, 'listener' => $callback, 'progress' => $callback, 'check' => fn () => $this->dice->one(2), 'http' => fn () => $this->dice->of(['auto', '1.1', '2']),
			'timeout' => fn () => $this->dice->of([0.05, 1, 2, 0]), 'strategy' => fn () => $this->dice->of(['auto', 'keyset', 'range', 'offset', 'cursor']), 'limit' => fn () => $this->dice->of([0, 1, 60, -1]),
			'resume' => fn () => $this->any(), 'concurrency' => fn () => $this->dice->of([1, 2, 5, 0]), 'retries' => fn () => $this->dice->of([0, 1]), 'headers' => fn () => $this->array(),
			'idempotencyKey' => fn () => $this->string(), 'memberId' => fn () => $this->string(), 'maxResponseBytes' => fn () => $this->dice->of([10, 1000, 1 << 20]), 'idField' => fn () => $this->string(),
			'error' => fn () => $this->dice->one(2), 'process_id' => fn () => $this->string(), 'nonsense' => fn () => 1,
		];
		for ($i = $this->dice->number(0, 3); $i > 0; $i--) {
			$name = $this->dice->of(array_keys($known));
			$value = $this->dice->one(8) ? $this->any() : $known[$name]();
			if ($this->dice->one(5)) {
				$options[$name] = &$value;
			} else {
				$options[$name] = $value;
			}
			unset($value);
		}

		return $options;
	}

	/** Something that a callback may do besides returning. */
	public function act(): mixed
	{
		switch ($this->dice->number(0, 13)) {
			case 0: throw new LogicException('of a callback');
			case 1: throw new Stop('of a callback');
			case 2: exit(0);
			case 3: $this->operations->suspend(); return null;
			case 4: $this->operations->forgetAll(); return null;
			case 5: gc_collect_cycles(); return null;
			case 6: if ($this->dice->one(30)) { str_repeat('x', 1 << 30); } return null; // memory_limit
			case 7: posix_kill(getmypid(), SIGUSR1); return null;
			case 8: case 9: $this->operations->nested(); return null;
			default: return $this->dice->one(3) ? $this->any() : null;
		}
	}

	public function callback(): mixed
	{
		$held = $this->array();

		return match ($this->dice->number(0, 3)) {
			0 => function (&...$arguments) use (&$held) { $held = null; return $this->act(); },
			1 => fn (...$arguments) => $this->act(),
			2 => [new Store($this), 'act'],
			default => new class($this) {
				public function __construct(private Values $values) {}
				public function __invoke(mixed ...$arguments): mixed { return $this->values->act(); }
				public function warning(mixed ...$arguments): mixed { return $this->values->act(); }
				public function log(mixed ...$arguments): mixed { return $this->values->act(); }
			},
		};
	}

	public function any(int $depth = 0): mixed
	{
		return match ($this->dice->number(0, 20)) {
			0 => null,
			1 => true,
			2 => $this->dice->of([0, -1, 1, PHP_INT_MAX, PHP_INT_MIN, 50]),
			3 => $this->dice->of([0.5, NAN, INF, -0.0, 1e300]),
			4, 5, 6, 7 => $this->string(),
			8, 9, 10 => $depth > 3 ? 1 : $this->array($depth + 1),
			11 => $this->dice->of($this->operations->objects) ?? new stdClass(),
			12 => $this->callback(),
			13 => new Store($this),
			14 => fopen('php://memory', 'r'),
			15 => $this->commands(),
			16 => new DateTimeImmutable('2026-01-02 03:04:05'),
			17 => new ArrayObject([1, 2]),
			18 => Suit::Hearts,
			19 => $this->dice->of($this->operations->kept),
			default => new SplFileInfo(__FILE__),
		};
	}
}

enum Suit: string
{
	case Hearts = 'h';
}

/** A token store, a JsonSerializable, a Stringable: objects of a user's, whose code does anything. */
final class Store implements B24\Auth\LockingTokenStore, JsonSerializable, Stringable
{
	public mixed $public = 1;

	public function __construct(private readonly Values $values) {}

	public function act(mixed ...$arguments): mixed { return $this->values->act(); }
	public function &load(string $memberId): ?B24\Auth\Token
	{
		$this->values->act();
		$token = B24\Auth\Token::fromArray(['access_token' => 'a', 'refresh_token' => 'r', 'member_id' => $memberId, 'client_endpoint' => 'https://p.bitrix24.test/rest/', 'expires_in' => 3600]);

		return $token;
	}
	public function save(B24\Auth\Token $token): void { $this->values->act(); }
	public function lock(string $memberId): void { $this->values->act(); }
	public function unlock(string $memberId): void { $this->values->act(); }
	public function jsonSerialize(): mixed { return $this->values->act(); }
	public function __toString(): string { $this->values->act(); return 'text'; }
	public function __destruct() { try { $this->values->act(); } catch (Throwable) { } }
}
