<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Net;

/** One end of a tunnel: what it reads goes out at the other end. */
final class Relay implements Watched
{
	private ?self $other = null;
	private bool $ended = false;

	private function __construct(private readonly Loop $loop, private readonly Wire $wire)
	{
		$loop->add($this);
	}

	/** @param string $ahead bytes that came from the client before the tunnel stood */
	public static function join(Loop $loop, Wire $client, Wire $server, string $ahead): void
	{
		$near = new self($loop, $client);
		$far = new self($loop, $server);
		$near->other = $far;
		$far->other = $near;
		$server->write($ahead);
		$far->writable();
	}

	public function stream()
	{
		return $this->wire->stream();
	}

	public function wantsRead(): bool
	{
		return !$this->ended && !$this->other->wire->hasPending();
	}

	public function wantsWrite(): bool
	{
		return $this->wire->hasPending();
	}

	public function wakeAt(): ?float
	{
		return null;
	}

	public function readable(): void
	{
		$bytes = $this->wire->read();
		if ($bytes === null) {
			$this->ended = true;
			$this->other->closeOnceWritten();
		} else {
			$this->other->wire->write($bytes);
			$this->other->writable();
		}
	}

	public function writable(): void
	{
		if (!$this->wire->flush()) {
			$this->close();
		} elseif ($this->other->ended) {
			$this->closeOnceWritten();
		}
	}

	public function wake(): void
	{
	}

	private function closeOnceWritten(): void
	{
		if (!$this->wire->hasPending()) {
			$this->close();
		}
	}

	private function close(): void
	{
		foreach ([$this, $this->other] as $end) {
			$this->loop->remove($end);
			$end->wire->close();
		}
	}
}
