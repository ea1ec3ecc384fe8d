<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Writes the first example for PHP of each method's page to a file, as a function that calls B24\Client instead of CRest,
 * for PHPStan and Psalm:
 *
 *     php tools/catalogue/examples.php DOCUMENTATION FILE
 *
 * Prints how many there are, and which pages have none that PHP can read.
 */

namespace B24\Catalogue;

use B24\Catalogue\Page\Pages;

require __DIR__ . '/autoload.php';

ini_set('memory_limit', '2G'); // all pages at once

[, $documentation, $file] = $argv + [1 => '', ''];
if (!is_dir("$documentation/api-reference") || $file === '') {
	fwrite(STDERR, "Usage: php examples.php CHECKOUT_OF_THE_DOCUMENTATION FILE\n");
	exit(2);
}

/** The code for B24\Client; null if it does not call the method. */
function code(string $example, string $method, int $version, int $number): ?string
{
	if (preg_match('/CRest::call\(\s*[\'"]' . preg_quote($method, '/') . '[\'"]/i', $example) !== 1) {
		return null;
	}
	$code = preg_replace(['/^\s*<\?php/', '/\?>\s*$/', '/^.*require.*crest.*$/mi', '/^use .*;$/m'], '', $example);
	$code = preg_replace('/\\\\?CRest::call\(/', $version === 3 ? '$b24->v3()->call(' : '$b24->call(', $code);
	preg_match_all('/\bfunction (\w+)\(/', $code, $functions); // several pages may have the same one
	foreach ($functions[1] as $name) {
		$code = preg_replace("/\\b$name\\(/", "{$name}_$number(", $code);
	}

	return $code;
}

function is_php(string $code): bool
{
	try {
		\PhpToken::tokenize("<?php function x() {\n$code\n}", TOKEN_PARSE);
	} catch (\ParseError) {
		return false;
	}

	return true;
}

$pages = new Pages($documentation);
$out = "<?php\n";
$written = 0;
$without = $malformed = [];
foreach (Catalogue::load(dirname(__DIR__, 2) . '/src/catalogue/methods.jsonl')->methods as $number => $method) {
	$found = [];
	foreach ($pages->page($method->record['doc'])?->examples() ?? [] as $example) {
		if (preg_match('/^PHP/', (string) $example->tab) === 1) {
			$found[] = code($example->code->text, $method->name(), $method->version(), $number);
		}
	}
	$calls = array_filter($found, is_string(...));
	$readable = array_values(array_filter($calls, is_php(...)));
	if ($calls === []) {
		$without[] = $method->name();
	} elseif ($readable === []) {
		$malformed[] = $method->name();
	} else {
		$written++;
		$out .= "/** {$method->name()} */\nfunction example_$number(B24\\Client \$b24): void\n{\n$readable[0]\n}\n";
	}
}
file_put_contents($file, $out);
echo "$written methods have an example. ", count($without), ' have none: ', implode(', ', $without), '. ', count($malformed), ' have one that is no PHP: ', implode(', ', $malformed), ".\n";
