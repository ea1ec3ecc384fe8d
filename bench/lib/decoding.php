<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/* decoding.php FILE TIMES EXPRESSION: decodes the file's text so many times, and frees each result before the next. */

[, $file, $times, $expression] = $argv;
$text = (string) file_get_contents($file);
if (class_exists('B24\Bench')) {
	B24\Bench::load($text);
}
$decode = eval("return static function (string \$text, int \$times): void {
	for (\$i = 0; \$i < \$times; \$i++) {
		\$value = $expression;
		\$value = null;
	}
};");
if (eval("return $expression;") !== json_decode($text, true, 512, JSON_BIGINT_AS_STRING)) {
	fwrite(STDERR, "decodes to other values than json_decode()\n");
	exit(1);
}
$decode($text, (int) $times);
