<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Net;

/** One thread, one select: nobody may block, waiting is done with wakeAt(). */
final class Loop
{
	/** @var array<int, Watched> */
	private array $watched = [];
	private bool $running = false;

	public function add(Watched $watched): void
	{
		$this->watched[spl_object_id($watched)] = $watched;
	}

	public function remove(Watched $watched): void
	{
		unset($this->watched[spl_object_id($watched)]);
	}

	public function run(): void
	{
		$this->running = true;
		while ($this->running) {
			$this->turn();
		}
	}

	public function stop(): void
	{
		$this->running = false;
	}

	private function turn(): void
	{
		$read = $write = [];
		$except = null;
		$wakeAt = INF;
		foreach ($this->watched as $id => $watched) {
			if ($watched->wantsRead()) {
				$read[$id] = $watched->stream();
			}
			if ($watched->wantsWrite()) {
				$write[$id] = $watched->stream();
			}
			$wakeAt = min($wakeAt, $watched->wakeAt() ?? INF);
		}

		$seconds = $wakeAt === INF ? 60.0 : max(0.0, $wakeAt - microtime(true));
		// A signal interrupts select with a warning; the next turn simply selects again.
		if (@stream_select($read, $write, $except, (int) $seconds, (int) (fmod($seconds, 1.0) * 1e6)) === false) {
			return;
		}
		// Taken before anybody acts: an object may vanish meanwhile and a new one inherit its id.
		$readable = array_intersect_key($this->watched, $read);
		$writable = array_intersect_key($this->watched, $write);
		foreach ($readable as $id => $watched) {
			if (isset($this->watched[$id])) {
				$watched->readable();
			}
		}
		foreach ($writable as $id => $watched) {
			if (isset($this->watched[$id])) {
				$watched->writable();
			}
		}
		if ($wakeAt !== INF) {
			$this->wake();
		}
	}

	private function wake(): void
	{
		$now = microtime(true);
		foreach ($this->watched as $watched) {
			$at = $watched->wakeAt();
			if ($at !== null && $at <= $now) {
				$watched->wake();
			}
		}
	}
}
