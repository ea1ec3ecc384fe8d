<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Control;

use B24\Portal\Rest\Registry;

/** Which documented methods the portal knows, and how well. */
final class Coverage
{
	/** `batch` is no method of a scope: the service itself runs it. */
	private const OF_THE_SERVICE = ['batch'];

	public function __construct(private readonly Registry $registry)
	{
	}

	/** @return array{stateful: int, shaped: int, unknown: int, methods: list<array{method: string, version: int, state: string, reply: string}>} */
	public function report(): array
	{
		$methods = [];
		foreach ($this->registry->documented->catalogue->methods() as ['method' => $name, 'version' => $version]) {
			$methods[] = ['method' => $name, 'version' => $version, 'state' => $this->state($name, $version),
				'reply' => $this->isOwn($name, $version) ? 'own' : 'page'];
		}
		$counts = array_count_values(array_column($methods, 'state')) + ['stateful' => 0, 'shaped' => 0, 'unknown' => 0];

		return $counts + ['methods' => $methods];
	}

	/** Whether the reply is made by a function, and not from the page. */
	private function isOwn(string $name, int $version): bool
	{
		return in_array($name, self::OF_THE_SERVICE, true) || $this->registry->hasBehaviour($name, $version);
	}

	private function state(string $name, int $version): string
	{
		return match (true) {
			$this->isOwn($name, $version),
			$this->registry->documented->kinds->keeps($name, $version) => 'stateful',
			$this->registry->find($name, $version) !== null => 'shaped',
			default => 'unknown',
		};
	}
}
