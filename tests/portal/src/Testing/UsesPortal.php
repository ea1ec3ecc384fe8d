<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Testing;

use PHPUnit\Framework\Assert;

/**
 * For a PHPUnit test case: a portal per test, and assertions on what the application has called.
 *
 *     $this->portal()->webhook;
 *     $this->assertCalled('crm.lead.add', ['fields' => ['TITLE' => 'A bridge']]);
 */
trait UsesPortal
{
	private ?Portal $emulatedPortal = null;

	/**
	 * Starts it at the first call of a test. PHPUnit has an object per test, and the portal ends with it.
	 *
	 * @param array<string, bool|int|float|string> $options as Portal::start() has them
	 */
	protected function portal(array $options = []): Portal
	{
		return $this->emulatedPortal ??= Portal::start($options);
	}

	/** @after */
	#[\PHPUnit\Framework\Attributes\After]
	protected function stopPortal(): void
	{
		$this->emulatedPortal?->stop();
		$this->emulatedPortal = null;
	}

	/**
	 * The method was called, on its own or in a batch, with at least these parameters.
	 *
	 * @param array<array-key, mixed> $params numbers and strings are the same, as in a form
	 */
	protected function assertCalled(string $method, array $params = []): void
	{
		$calls = $this->portal()->calls($method);
		$fitting = array_filter($calls, static fn (array $call) => self::has($call['params'], $params));
		$seen = $calls === [] ? 'it was not called' : 'it was called with ' . json_encode(array_column($calls, 'params'), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
		Assert::assertNotSame([], $fitting, "$method was not called with " . json_encode($params, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES) . ": $seen");
	}

	protected function assertCalledTimes(int $times, string $method): void
	{
		Assert::assertSame($times, $this->portal()->ask('GET', 'calls?method=' . rawurlencode($method))['count'], "calls of $method");
	}

	protected function assertNotCalled(string $method): void
	{
		$this->assertCalledTimes(0, $method);
	}

	/** @param int $most as few HTTP requests as this: whether calls went in batches */
	protected function assertRequestsAtMost(int $most): void
	{
		Assert::assertLessThanOrEqual($most, count($this->portal()->requests()), 'HTTP requests');
	}

	private static function has(mixed $given, mixed $wanted): bool
	{
		if (!is_array($wanted)) {
			return is_scalar($given) && is_scalar($wanted) ? self::text($given) === self::text($wanted) : $given === $wanted;
		}
		foreach ($wanted as $name => $value) {
			if (!is_array($given) || !array_key_exists($name, $given) || !self::has($given[$name], $value)) {
				return false;
			}
		}

		return is_array($given);
	}

	private static function text(bool|int|float|string $value): string
	{
		return is_bool($value) ? ($value ? '1' : '0') : (string) $value;
	}
}
