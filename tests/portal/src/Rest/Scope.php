<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Options;

/**
 * The methods of one scope. Each is a public function `(Call): mixed` with a Rest attribute; it returns the result (a
 * Page for lists) or throws a RestError. A scope keeps its own records, in memory.
 */
abstract class Scope
{
	/** Its name in the list of permissions. */
	public const NAME = '';

	public function __construct(
		protected readonly Options $options,
		protected readonly Settings $settings,
		protected readonly Registry $registry,
	) {
		$this->reset();
	}

	/** Back to how the portal was at its start. */
	public function reset(): void
	{
	}

	/** @return array<string, mixed> the records, for those who look from outside (GET /state) */
	public function state(): array
	{
		return [];
	}

	/** A real portal refuses webhooks here; the emulator, too, unless `require_application` is off. */
	protected function requireApplication(Call $call): void
	{
		if ($this->settings->requireApplication && !$call->actor->isApplication) {
			throw $this->registry->documented->errors($call)->application();
		}
	}
}
