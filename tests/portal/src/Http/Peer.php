<?php
declare(strict_types=1);

namespace B24\Portal\Http;

/** The connection a request came over. */
final class Peer
{
	public ?string $tls = null;
	public ?string $cipher = null;
	public ?string $serverName = null;
	public bool $offersResumption = false;

	public function __construct(public readonly int $id)
	{
	}
}
