<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/* The examples of all methods as functions, for PHPStan: php examples.php METHODS_JSON */

echo "<?php\n";
foreach (json_decode(file_get_contents($argv[1]), true, flags: JSON_THROW_ON_ERROR) as $number => $page) {
	$loop = str_replace('// …', 'var_dump($row);', $page['list']['example'] ?? '');
	echo "/** $page[file] */\nfunction example_$number(B24\\Client \$b24): void\n{\n$page[example]\n$loop\n}\n";
}
