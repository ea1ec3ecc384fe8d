<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * php compare.php FILE ... < "FILE:LINE: message" lines of PHPStan or Psalm: each line of a FILE that ends with
 * "// wrong" must have one error, the others none. Prints what differs and fails.
 */

$files = array_map(realpath(...), array_slice($argv, 1));
$found = [];
$status = 0;
while (($line = fgets(STDIN)) !== false) {
	if (preg_match('~^(/.*?):(\d+):~', $line, $at) === 1 && in_array(realpath($at[1]), $files, true)) {
		$found[realpath($at[1])][(int) $at[2]][] = $line;
	} elseif (trim($line) !== '') {
		$status = 1;
		echo $line;
	}
}
foreach ($files as $file) {
	foreach (file($file) as $i => $text) {
		$expected = str_ends_with(rtrim($text), '// wrong') ? 1 : 0;
		$errors = $found[$file][$i + 1] ?? [];
		if (count($errors) !== $expected) {
			$status = 1;
			echo basename($file), ':', $i + 1, ": $expected expected, ", count($errors), ' found: ', trim($text), "\n", implode('', $errors);
		}
	}
}
exit($status);
