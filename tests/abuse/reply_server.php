<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/**
 * A portal whose replies are spoilt. It prints its port and serves until its standard input ends. What it replies follows
 * from the request alone, so that a seed repeats a run.
 */

require __DIR__ . '/Dice.php';
require __DIR__ . '/Replies.php';

$server = stream_socket_server('tcp://127.0.0.1:0', $code, $error) ?: throw new RuntimeException($error);
stream_set_blocking($server, false);
stream_set_blocking(STDIN, false);
echo substr((string) strrchr(stream_socket_get_name($server, false), ':'), 1), "\n";

$open = [];
$texts = [];
while (!feof(STDIN)) {
	$read = [STDIN, $server, ...$open];
	$none = [];
	if (stream_select($read, $none, $none, 1) < 1) {
		continue;
	}
	foreach ($read as $stream) {
		if ($stream === STDIN) {
			fread(STDIN, 1);
			continue;
		}
		if ($stream === $server) {
			if (($client = @stream_socket_accept($server, 0)) !== false) {
				stream_set_blocking($client, false);
				$open[(int) $client] = $client;
				$texts[(int) $client] = '';
			}
			continue;
		}
		$id = (int) $stream;
		$bytes = fread($stream, 65536);
		$texts[$id] .= $bytes;
		$keep = $bytes !== '' && $bytes !== false;
		while ($keep && ($end = strpos($texts[$id], "\r\n\r\n")) !== false) {
			$length = preg_match('~\r\ncontent-length: *(\d+)~i', $texts[$id], $found) && strpos($texts[$id], $found[0]) < $end ? (int) $found[1] : 0;
			if (strlen($texts[$id]) < $end + 4 + $length) {
				break;
			}
			$path = explode(' ', $texts[$id], 3)[1] ?? '/';
			$reply = new Replies($path, substr($texts[$id], $end + 4, $length));
			$texts[$id] = substr($texts[$id], $end + 4 + $length);
			$written = $reply->text();
			stream_set_blocking($stream, true);
			@fwrite($stream, $written);
			stream_set_blocking($stream, false);
			$keep = !$reply->closes;
		}
		if (!$keep) {
			fclose($stream);
			unset($open[$id], $texts[$id]);
		}
	}
}
