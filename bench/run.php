<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * One bench, as ./dev bench starts it: run.php NAME DIRECTORY. Charts and figures go to the directory. Each file beside
 * this one that returns a function is a bench; the function gets the report to be filled. With the name "goals", what the
 * figures in the directory say about the goals of the benches that are named behind it; they also become a page there.
 */

use Bench\Page;
use Bench\Report;

require __DIR__ . '/lib/load.php';

[, $name, $directory] = $argv;
if ($name === 'goals') {
	Page::write($directory);
	$benches = array_slice($argv, 3);
	echo count($benches) > 1 ? "\nGoals\n" : '';
	foreach (count($benches) > 1 ? $benches : [] as $bench) {
		$file = "$directory/$bench.json";
		Report::printGoals(is_file($file) ? json_decode((string) file_get_contents($file), true)['goals'] : []);
	}
	exit(0);
}
$report = new Report($name, $directory);
(require __DIR__ . "/$name.php")($report);
exit($report->finish() ? 0 : 1);
