<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Control;

/** Counters of what happened at the portal's door since the start or the last reset. */
final class Stats
{
	public int $connections = 0;
	public int $handshakes = 0;
	public int $handshakeFailures = 0;
	/** PHP cannot resume a server session, so this can only tell what clients hoped for. */
	public int $resumptionsOffered = 0;
	public int $requests = 0;
	/** Not a count: how many are open right now. */
	public int $open = 0;

	public function reset(): void
	{
		$open = $this->open;
		foreach (get_class_vars(self::class) as $name => $zero) {
			$this->$name = $zero;
		}
		$this->open = $open;
	}

	/** @return array<string, int> */
	public function all(): array
	{
		return [
			'connections' => $this->connections,
			'tls_handshakes' => $this->handshakes,
			'tls_failures' => $this->handshakeFailures,
			'resumptions_offered' => $this->resumptionsOffered,
			'resumed' => 0,
			'requests' => $this->requests,
			'open' => $this->open,
		];
	}
}
