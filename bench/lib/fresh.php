<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Calls a function of a bench in a process of its own: fresh.php BENCH FUNCTION ARGUMENTS, the arguments as JSON. Started
 * by Bench\Fresh.
 */

require __DIR__ . '/load.php';

[, $bench, $function, $arguments] = $argv;
require dirname(__DIR__) . "/$bench.php";
$start = hrtime(true);
$result = $function(...json_decode($arguments, true));
$wall = hrtime(true) - $start;
preg_match('/^VmHWM:\s+(\d+)/m', (string) file_get_contents('/proc/self/status'), $peak);
echo json_encode(['result' => $result, 'peak' => (int) $peak[1] * 1024, 'seconds' => $wall / 1e9, 'cpu' => Bench\Cost::cpu() / 1e6]);
