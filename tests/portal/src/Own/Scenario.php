<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Own;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\RestError;
use B24\Portal\UsageError;

/** This method, called like this, gets this reply. */
final class Scenario
{
	private const KEYS = ['method', 'version', 'when', 'exact', 'nth', 'times', 'reply'];

	private int $seen = 0;
	private int $used = 0;

	/**
	 * @param array<string, mixed> $when  by parameter; a dot leads into an object
	 * @param array<string, mixed> $reply as a portal sends it, also with `status`
	 */
	private function __construct(
		private readonly string $method,
		private readonly ?int $version,
		private readonly array $when,
		/** The call has no other parameters. */
		private readonly bool $exact,
		private readonly int $nth,
		/** How often it answers; 0: without end. */
		private readonly int $times,
		private readonly array $reply,
	) {
	}

	/** @param string $place for messages: where it comes from */
	public static function from(mixed $said, string $place): self
	{
		if (!is_array($said) || !is_string($said['method'] ?? null)) {
			throw new UsageError("$place: a scenario has a method");
		}
		$unknown = array_diff(array_keys($said), self::KEYS);
		if ($unknown !== []) {
			throw new UsageError("$place: a scenario has no " . current($unknown) . ', only ' . implode(', ', self::KEYS));
		}
		$reply = $said['reply'] ?? null;
		if (!is_array($reply) || (!array_key_exists('result', $reply) && !isset($reply['error']))) {
			throw new UsageError("$place: the reply has a result or an error");
		}
		$when = (array) ($said['when'] ?? []);
		if (isset($said['when']) && $when !== [] && array_is_list($when)) {
			throw new UsageError("$place: `when` has parameters and their values");
		}

		return new self(
			strtolower($said['method']),
			isset($said['version']) ? (int) $said['version'] : null,
			$when,
			(bool) ($said['exact'] ?? false),
			max(1, (int) ($said['nth'] ?? 1)),
			(int) ($said['times'] ?? 0),
			$reply,
		);
	}

	/** Whether it answers this call; counts it. */
	public function fits(Call $call): bool
	{
		if ($this->method !== strtolower($call->method) || !in_array($this->version, [null, $call->version], true) || $this->isSpent()) {
			return false;
		}
		foreach ($this->when as $path => $value) {
			if (!self::same($value, self::at($call->params, explode('.', (string) $path)))) {
				return false;
			}
		}
		if ($this->exact && !self::hasOnly($call->params, array_keys($this->when))) {
			return false;
		}
		if (++$this->seen < $this->nth) {
			return false;
		}
		$this->used++;

		return true;
	}

	public function answer(): Page
	{
		if (!isset($this->reply['error'])) {
			return Page::window($this->reply['result'], $this->reply['total'] ?? null, $this->reply['next'] ?? null);
		}
		$error = $this->reply['error'];
		// REST 3.0 has the code and the text inside.
		[$code, $text] = is_array($error)
			? [$error['code'] ?? '', $error['message'] ?? '']
			: [$error, $this->reply['error_description'] ?? ''];

		throw new RestError((string) $code, (string) $text, (int) ($this->reply['status'] ?? 400), is_array($error) ? $error['validation'] ?? [] : []);
	}

	public function isSpent(): bool
	{
		return $this->times > 0 && $this->used >= $this->times;
	}

	/** @return array<string, mixed> */
	public function describe(): array
	{
		return ['method' => $this->method, 'version' => $this->version, 'when' => (object) $this->when, 'exact' => $this->exact, 'nth' => $this->nth,
			'times' => $this->times, 'used' => $this->used, 'reply' => $this->reply];
	}

	/**
	 * @param array<array-key, mixed> $params
	 * @param list<array-key>         $paths
	 */
	private static function hasOnly(array $params, array $paths): bool
	{
		$known = array_map(static fn (int|string $path) => strtolower(explode('.', (string) $path)[0]), $paths);
		array_push($known, ...array_map(static fn (int|string $path) => strtolower((string) $path), $paths));
		$given = array_keys(array_filter($params, static fn (mixed $value) => $value !== null));

		return array_diff(array_map(static fn (int|string $name) => strtolower((string) $name), $given), $known) === [];
	}

	/**
	 * Portals do not mind upper and lower case in names.
	 *
	 * @param list<string> $path
	 */
	private static function at(mixed $value, array $path): mixed
	{
		$whole = implode('.', $path); // a name may have a dot itself
		if (is_array($value) && isset($value[$whole])) {
			return $value[$whole];
		}
		foreach ($path as $name) {
			$value = is_array($value) ? $value[$name] ?? array_change_key_case($value)[strtolower($name)] ?? null : null;
		}

		return $value;
	}

	/** A form and the commands of a batch have nothing but strings. */
	private static function same(mixed $wanted, mixed $given): bool
	{
		if (is_array($wanted)) {
			return is_array($given) && count($wanted) === count($given)
				&& array_filter($wanted, static fn (mixed $value, int|string $key) => !array_key_exists($key, $given) || !self::same($value, $given[$key]), ARRAY_FILTER_USE_BOTH) === [];
		}
		if ($wanted === null || $given === null || is_array($given)) {
			return $wanted === $given;
		}

		return self::text($wanted) === self::text($given);
	}

	private static function text(mixed $value): string
	{
		return is_bool($value) ? ($value ? '1' : '0') : (string) $value;
	}
}
