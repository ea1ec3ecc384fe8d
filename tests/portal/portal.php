#!/usr/bin/env php
<?php
// SPDX-License-Identifier: MIT
/**
 * A Bitrix24 portal in one process: the answers, the limits and, on demand, the failures of the real one.
 *
 *     php tests/portal/portal.php            a portal to develop against
 *     php tests/portal/portal.php --help     every option
 */
declare(strict_types=1);

ini_set('display_errors', 'stderr'); // standard output belongs to the line of JSON

spl_autoload_register(static function (string $class): void {
	$prefix = 'B24\\Portal\\';
	if (str_starts_with($class, $prefix)) {
		require __DIR__ . '/src/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
	}
});

exit((new B24\Portal\Program($argv))->run());
