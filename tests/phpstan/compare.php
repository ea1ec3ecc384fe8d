<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * php compare.php FILE < "FILE:LINE: message" lines of PHPStan or Psalm: each line of FILE that ends with "// wrong"
 * must have one error, the others none. Prints what differs and fails.
 */

$file = realpath($argv[1]);
$found = [];
while (($line = fgets(STDIN)) !== false) {
	if (preg_match('~^(/.*?):(\d+):~', $line, $at) === 1 && realpath($at[1]) === $file) {
		$found[(int) $at[2]][] = $line;
	} elseif (trim($line) !== '') {
		$found[0][] = $line;
	}
}
$status = 0;
foreach (['', ...file($file)] as $number => $text) {
	$expected = str_ends_with(rtrim($text), '// wrong') ? 1 : 0;
	$errors = $found[$number] ?? [];
	if (count($errors) !== $expected) {
		$status = 1;
		echo "$argv[1]:$number: $expected expected, ", count($errors), ' found: ', trim($text), "\n", implode('', $errors);
	}
}
exit($status);
