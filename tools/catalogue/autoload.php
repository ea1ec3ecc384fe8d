<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/* The classes of the catalogue's tools: B24\Catalogue\X is in src/X.php, B24\Catalogue\Page\X in src/Page/X.php. */

spl_autoload_register(static function (string $class): void {
	if (str_starts_with($class, 'B24\\Catalogue\\')) {
		$file = __DIR__ . '/src/' . strtr(substr($class, strlen('B24\\Catalogue\\')), '\\', '/') . '.php';
		if (is_file($file)) {
			require $file;
		}
	}
});
