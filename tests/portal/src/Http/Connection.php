<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

use B24\Portal\Net\Loop;
use B24\Portal\Net\Watched;
use B24\Portal\Net\Wire;

/** An HTTP conversation: one request after the other, each answered by the application's steps. */
final class Connection implements Watched
{
	private readonly RequestParser $parser;
	/** @var \Iterator<mixed, string|float|Ending>|null the reply being written */
	private ?\Iterator $steps = null;
	private ?Ending $ending = null;
	private ?Request $announced = null;
	private int $turns = 0;
	private ?float $resumeAt = null;
	private bool $open = true;
	/** What comes in is left in the socket: then closing it resets the connection. */
	private bool $deaf = false;
	/** No HTTP any more: what comes in is thrown away while the error reply is written. */
	private bool $broken = false;

	/** @param (\Closure(self): void)|null $onClose */
	public function __construct(
		private readonly Loop $loop,
		private readonly Wire $wire,
		private readonly Application $application,
		private readonly Peer $peer,
		int $keepBody,
		private readonly ?\Closure $onClose = null,
	) {
		$this->parser = new RequestParser($keepBody);
		$loop->add($this);
	}

	public function stream()
	{
		return $this->wire->stream();
	}

	public function wantsRead(): bool
	{
		return !$this->deaf; // also while a reply is on its way: that is how a closing peer is noticed
	}

	public function wantsWrite(): bool
	{
		return $this->wire->hasPending();
	}

	public function wakeAt(): ?float
	{
		return $this->resumeAt;
	}

	public function readable(): void
	{
		$bytes = $this->wire->read();
		if ($bytes === null) {
			$this->end(Ending::Close);
		} elseif (!$this->broken) {
			$this->attempt(fn () => $this->parser->feed($bytes));
			$this->attempt($this->serve(...));
		}
	}

	public function writable(): void
	{
		$this->proceed();
		$this->attempt($this->serve(...));
	}

	public function wake(): void
	{
		$this->resumeAt = null;
		$this->proceed();
		$this->attempt($this->serve(...));
	}

	/** @param \Closure(): void $step */
	private function attempt(\Closure $step): void
	{
		try {
			$step();
		} catch (HttpError $error) {
			$this->broken = true;
			$this->start([ReplyWriter::plainError($error), Ending::Close]);
		}
	}

	/** Serves what the parser has ready, unless a reply is still being written. */
	private function serve(): void
	{
		if ($this->broken) {
			return;
		}
		while ($this->open && $this->steps === null && ($request = $this->parser->request()) !== null) {
			if ($this->announced !== $request && !$this->announce($request)) {
				return;
			}
			if (!$this->parser->isComplete()) {
				return;
			}
			$this->parser->next();
			$this->start($this->application->answer($request));
		}
	}

	/** @return bool false when the request was turned away before its body was read */
	private function announce(Request $request): bool
	{
		$this->announced = $request;
		$request->peer = $this->peer;
		$request->turn = ++$this->turns;
		$refusal = $this->application->refuse($request);
		if ($refusal !== null) {
			$this->deaf = true;
			$this->start($refusal);

			return false;
		}
		if (!$this->parser->isComplete() && $request->accepts('expect', '100-continue')) {
			$this->wire->write("HTTP/1.1 100 Continue\r\n\r\n");
			$this->wire->flush();
		}

		return true;
	}

	/** @param iterable<string|float|Ending> $steps */
	private function start(iterable $steps): void
	{
		$this->steps = is_array($steps) ? new \ArrayIterator($steps) : $steps;
		$this->ending = null;
		$this->steps->rewind();
		$this->proceed();
	}

	/** Takes steps until the socket is full, a pause begins or the reply is out. */
	private function proceed(): void
	{
		while ($this->open) {
			if (!$this->wire->flush()) {
				$this->end(Ending::Close);
				return;
			}
			if ($this->wire->hasPending() || $this->resumeAt !== null || $this->steps === null) {
				return;
			}
			if ($this->ending !== null || !$this->steps->valid()) {
				$this->steps = null;
				if ($this->ending !== null && $this->ending !== Ending::Keep) {
					$this->end($this->ending);
				}
				return;
			}
			$this->take($this->steps->current());
			$this->steps->next();
		}
	}

	private function take(string|float|Ending $step): void
	{
		if (is_string($step)) {
			$this->wire->write($step);
		} elseif (is_float($step)) {
			$this->resumeAt = microtime(true) + $step;
		} else {
			$this->ending = $step;
		}
	}

	private function end(Ending $how): void
	{
		if (!$this->open) {
			return;
		}
		$this->open = false;
		$this->loop->remove($this);
		$how === Ending::Abort ? $this->wire->abort() : $this->wire->close();
		($this->onClose)?->__invoke($this);
	}
}
