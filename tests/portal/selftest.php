<?php
// SPDX-License-Identifier: MIT
/**
 * Tries every method and every fault of the portal with nothing but PHP streams.
 *
 *     php tests/portal/selftest.php [Http|Methods|Tokens|Sending|Batches|Versions|FaultKinds|Processes|Tables|Churn|Limits|Writes|Cursors|Documented …]
 */
declare(strict_types=1);

require __DIR__ . '/../inc/portal.inc';

ini_set('memory_limit', '1G'); // large replies are among the tests

spl_autoload_register(static function (string $class): void {
	$prefix = 'B24\\Portal\\Selftest\\';
	if (str_starts_with($class, $prefix)) {
		require __DIR__ . '/selftest/' . substr($class, strlen($prefix)) . '.php';
	}
});

$all = [
	'Http', 'Methods', 'Tokens', 'Sending', 'Batches', 'Versions', 'FaultKinds', 'Processes', 'Tables', 'Churn', 'Limits', 'Writes', 'Cursors', 'Documented',
];

foreach (array_slice($argv, 1) ?: $all as $name) {
	$class = "B24\\Portal\\Selftest\\$name";
	(new $class())->run();
}

exit(B24\Portal\Selftest\Checks::report());
