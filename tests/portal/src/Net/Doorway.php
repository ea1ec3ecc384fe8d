<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Net;

use B24\Portal\Control\Stats;
use B24\Portal\Faults\Fault;
use B24\Portal\Http\Peer;

/** A new connection until it is ready for HTTP: the TLS handshake, if there is one, happens here. */
final class Doorway implements Watched
{
	private bool $handshaking = false;
	private ?float $waitUntil = null;

	/** @param \Closure(Wire): void $enter what to do once HTTP can begin */
	public function __construct(
		private readonly Loop $loop,
		private readonly Wire $wire,
		private readonly Peer $peer,
		private readonly Stats $stats,
		private readonly bool $tls,
		private readonly ?Fault $fault,
		private readonly \Closure $enter,
	) {
		if ($fault?->kind === 'slow-accept') {
			$this->waitUntil = microtime(true) + $fault->args['ms'] / 1000;
		}
		$stats->connections++;
		$stats->open++;
		$loop->add($this);
	}

	public function stream()
	{
		return $this->wire->stream();
	}

	public function wantsRead(): bool
	{
		return $this->waitUntil === null;
	}

	public function wantsWrite(): bool
	{
		return false;
	}

	public function wakeAt(): ?float
	{
		return $this->waitUntil;
	}

	public function readable(): void
	{
		if ($this->handshaking) {
			$this->handshake();
			return;
		}
		$hello = $this->wire->peek(16384);
		if ($hello === '' || $this->fault?->kind === 'tls-hangup') {
			$this->leave();
		} elseif ($this->tls && ClientHello::looksLike($hello)) {
			$this->greet(ClientHello::parse($hello));
			$this->handshake();
		} else {
			$this->enter(); // plain http; on a TLS portal it will be told so
		}
	}

	public function writable(): void
	{
	}

	public function wake(): void
	{
		$this->waitUntil = null;
	}

	private function greet(ClientHello $hello): void
	{
		$this->handshaking = true;
		$this->peer->serverName = $hello->serverName;
		$this->peer->offersResumption = $hello->offersResumption;
		$this->stats->resumptionsOffered += (int) $hello->offersResumption;
	}

	private function handshake(): void
	{
		$done = $this->wire->handshake();
		if ($done === false) {
			$this->stats->handshakeFailures++;
			$this->leave();
		} elseif ($done === true) {
			$crypto = $this->wire->crypto();
			$this->peer->tls = $crypto['protocol'] ?? 'TLS';
			$this->peer->cipher = $crypto['cipher_name'] ?? null;
			$this->stats->handshakes++;
			$this->enter();
		}
	}

	private function enter(): void
	{
		$this->loop->remove($this);
		($this->enter)($this->wire);
	}

	private function leave(): void
	{
		$this->loop->remove($this);
		$this->stats->open--;
		$this->wire->close();
	}
}
