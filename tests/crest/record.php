<?php
// SPDX-License-Identifier: MIT
/**
 * Records what the original CRest does in every case. Needs a PHP with ext-curl and ext-iconv.
 *
 *     B24_CREST_DIR=/path/with/crest.php php -n tests/crest/record.php [TOPIC …]
 */
declare(strict_types=1);

use B24\Crest\Implementation;
use B24\Crest\Laboratory;
use B24\Crest\Record;

require __DIR__ . '/parity.inc';

$original = Implementation::original();
if ($original === null) {
	fwrite(STDERR, "B24_CREST_DIR names no directory with crest.php, or ext-curl or ext-iconv is missing\n");
	exit(1);
}
$probe = proc_open([...$original->php, '-r', 'echo curl_version()["version"];'], [1 => ['pipe', 'w']], $pipes);
$libcurl = stream_get_contents($pipes[1]);
$laboratory = new Laboratory();
$topics = array_slice($argv, 1) ?: array_map(static fn (string $file) => basename($file, '.php'), glob(__DIR__ . '/cases/*.php'));
foreach ($topics as $topic) {
	$record = [];
	foreach (crest_cases($topic) as $name => $case) {
		$record[$name] = $laboratory->run($case, $original);
		if ($record[$name] != $laboratory->run($case, $original)) {
			fwrite(STDERR, "$topic: $name: two runs differ\n");
		}
	}
	Record::save($topic, $record, $libcurl);
	printf("%-16s %d cases\n", $topic, count($record));
}
