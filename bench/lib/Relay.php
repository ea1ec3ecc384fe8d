<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

require_once dirname(__DIR__, 2) . '/tests/inc/daemon.inc';

/** A relay before a server on this machine that is a round trip away: bench/c/relay.c. */
final class Relay
{
	public readonly int $port;
	private readonly \Daemon $daemon;

	public function __construct(int $server, int $roundTripMs)
	{
		$this->daemon = new \Daemon('relay');
		$this->port = Tools::freePort();
		$this->daemon->start([...Processor::last(), Tools::build('relay', ''), (string) $this->port, (string) $server, (string) $roundTripMs]);
		Tools::waitForPort($this->port, $this->daemon);
	}
}
