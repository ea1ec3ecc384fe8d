<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * php snippets.php FOLDER: each PHP snippet of README.md, docs and the READMEs of the examples as a file in FOLDER, for
 * PHPStan and Psalm. Its code has the line numbers of the document. Before it stands what the document's text gives
 * the reader, such as a client. A line that the document calls "an error" has to be one.
 */

require __DIR__ . '/../inc/snippets.inc';

const GIVEN = [
	'b24' => 'B24\Client',
	'oauth' => 'B24\Auth\OAuth',
	'memberId' => 'string',
	'params' => 'array<string, mixed>',
	'position' => 'string',
	'accessToken' => 'string',
	'refreshToken' => 'string',
	'expires' => 'int',
];

/** The variables that the code uses and does not make, on one line. */
function given(string $code): string
{
	$given = '';
	foreach (GIVEN as $name => $type) {
		if (preg_match("/\\\$$name\\b/", $code) === 1 && preg_match("/\\\$$name( =|[,)].*\\n *\\{)/", $code) !== 1) {
			$given .= "/** @var $type \$$name */ \$$name = \$GLOBALS['$name']; ";
		}
	}

	return $given;
}

$root = dirname(__DIR__, 2);
$folder = $argv[1];
is_dir($folder) || mkdir($folder);
array_map(unlink(...), glob("$folder/*.php") ?: []);
foreach (["$root/README.md", ...glob("$root/docs/*.md") ?: [], ...glob("$root/docs/recipes/*.md") ?: [], ...glob("$root/examples/*/README.md") ?: []] as $document) {
	foreach (snippets($document) as $line => $code) {
		$code = preg_replace('~^(.*;) *// an error$~m', '/** @psalm-suppress InvalidArgument */ $1 // @phpstan-ignore offsetAccess.notFound', $code);
		$name = strtr(substr($document, strlen($root) + 1), '/', '-') . ".$line.php";
		file_put_contents("$folder/$name", '<?php declare(strict_types=1); ' . given($code) . str_repeat("\n", $line - 1) . $code);
	}
}
