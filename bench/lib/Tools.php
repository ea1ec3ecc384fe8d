<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** The programs in C that belong to the benches, built when they are needed. */
final class Tools
{
	/** @return string the path of the program, or of the library if `$flags` make one */
	public static function build(string $name, string $flags): string
	{
		$source = dirname(__DIR__) . "/c/$name.c";
		$program = dirname(__DIR__, 2) . "/.dev/bench/$name";
		if (!is_file($program) || filemtime($program) < filemtime($source)) {
			exec("gcc -std=gnu11 -O2 -Wall -Wextra -o $program $source $flags 2>&1", $output, $status);
			$status === 0 ?: throw new \RuntimeException(implode("\n", $output));
		}

		return $program;
	}

	public static function freePort(): int
	{
		$socket = stream_socket_server('tcp://127.0.0.1:0');

		return (int) substr((string) strrchr((string) stream_socket_get_name($socket, false), ':'), 1);
	}

	public static function waitForPort(int $port, \Daemon $daemon): void
	{
		for ($i = 0; ($socket = @stream_socket_client("tcp://127.0.0.1:$port")) === false; $i++) {
			$i < 300 ? usleep(10000) : throw new \RuntimeException('a server did not start: ' . $daemon->output());
		}
		fclose($socket);
	}
}
