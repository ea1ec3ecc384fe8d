<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/** A request body: kept while it is short, hashed and counted once it is long. */
final class Body
{
	private const EDGE = 1024;

	private int $length = 0;
	private string $kept = '';
	private string $head = '';
	private string $tail = '';
	private ?\HashContext $hash = null;
	private int $held = 0;

	public function __construct(private readonly int $limit)
	{
	}

	/** Until release(), up to so many bytes are kept, because somebody has to read them. */
	public function hold(int $limit): void
	{
		$this->held = $limit;
	}

	/** It has been read. */
	public function release(): void
	{
		$this->held = 0;
		if ($this->hash === null && $this->length > $this->limit) {
			$this->letGo();
		}
	}

	public function append(string $bytes): void
	{
		$this->length += strlen($bytes);
		if ($this->hash !== null) {
			hash_update($this->hash, $bytes);
			$this->tail = substr($this->tail . substr($bytes, -self::EDGE), -self::EDGE);

			return;
		}
		$this->kept .= $bytes;
		if ($this->length > max($this->limit, $this->held)) {
			$this->letGo();
		}
	}

	public function length(): int
	{
		return $this->length;
	}

	public function isKept(): bool
	{
		return $this->hash === null;
	}

	/** The body, or '' when it was too long to keep. */
	public function text(): string
	{
		return $this->kept;
	}

	/** @return array{length: int, sha256: string, head: string, tail: string} */
	public function summary(): array
	{
		if ($this->hash === null) {
			[$hash, $head, $tail] = [hash('sha256', $this->kept), $this->kept, $this->kept];
		} else {
			[$hash, $head, $tail] = [$this->digest(), $this->head, $this->tail];
		}

		return [
			'length' => $this->length,
			'sha256' => $hash,
			'head' => substr($head, 0, self::EDGE),
			'tail' => substr($tail, -self::EDGE),
		];
	}

	private function letGo(): void
	{
		$this->hash = hash_init('sha256');
		hash_update($this->hash, $this->kept);
		$this->head = substr($this->kept, 0, self::EDGE);
		$this->tail = substr($this->kept, -self::EDGE);
		$this->kept = '';
	}

	/** A copy is finished, because the body may still be coming while somebody looks. */
	private function digest(): string
	{
		return hash_final(hash_copy($this->hash));
	}
}
