<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * A client of bench/clients.php in a process of its own: worker.php NAME TARGET, the target as JSON. Started by
 * Bench\Clients.
 */

use Bench\Local;
use Bench\Peers;
use Bench\Remote;

require __DIR__ . '/load.php';

if (Peers::autoload() !== null) {
	require Peers::autoload();
}
[, $name, $target] = $argv;
$client = (require dirname(__DIR__) . '/clients.php')[$name];
[$class, $method] = explode('::', $client['class']) + [1 => null];
$file = isset($client['file']) ? $client['file']() : '';
$file === '' || require $file;
if ((!class_exists($class) && !function_exists($class)) || ($method !== null && !method_exists($class, $method))) {
	exit($method === null ? "not installed\n" : "not built\n");
}
Remote::serve(Local::each($client['make'](json_decode($target, true))));
