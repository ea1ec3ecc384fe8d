--TEST--
No code in README, docs, examples, stubs and the emulator's README calls a REST method that Bitrix24 has deprecated
--EXTENSIONS--
b24
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../stubs')) {
	die('skip the release archive has no stubs');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/snippets.inc';

$root = dirname(__DIR__, 2);
$deprecated = [];
foreach (B24\Registry::all() as $method) {
	[$class, $function] = explode('::', substr($method->phpName, strlen('B24\\')));
	foreach ([$method->name, "->$class->$function("] as $name) {
		// in every version that there is
		$deprecated[strtolower($name)] = $method->deprecated && ($deprecated[strtolower($name)] ?? true);
	}
}

/** @return iterable<string, string> code, by where it stands */
function examples(string $root): iterable
{
	foreach (["$root/README.md", ...glob("$root/docs/*.md"), ...glob("$root/docs/*/*.md"), ...glob("$root/examples/*/README.md"), "$root/tests/portal/README.md", "$root/stubs/README.md"] as $document) {
		foreach (snippets($document) as $line => $code) {
			yield substr($document, strlen($root) + 1) . ":$line" => $code;
		}
	}
	foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$root/examples", FilesystemIterator::SKIP_DOTS)) as $file) {
		// examples/crest is what users of CRest have had all along
		if ($file->getExtension() === 'php' && !str_contains((string) $file, '/crest/')) {
			yield substr((string) $file, strlen($root) + 1) => file_get_contents((string) $file);
		}
	}
	foreach (glob("$root/stubs/*.php") as $file) {
		preg_match_all('/^ *\* ```php\n(.*?)^ *\* ```$/ms', file_get_contents($file), $found);
		yield substr($file, strlen($root) + 1) => implode('', $found[1]);
	}
}

$names = 0;
foreach (examples($root) as $place => $code) {
	preg_match_all('/[\'"]([a-z]\w*(?:\.\w+)+)[\'"]|(->[a-z]\w*->\w+\()/', $code, $found);
	foreach (array_unique(array_map(strtolower(...), array_filter([...$found[1], ...$found[2]]))) as $name) {
		if (!isset($deprecated[$name])) {
			continue;
		}
		$names++;
		if ($deprecated[$name]) {
			echo "$place: $name\n";
		}
	}
}
echo $names >= 80 ? "looked at 80 names or more\n" : "found only $names names\n";
?>
--EXPECT--
examples/quickstart.php: ->crm->contactdetailsconfigurationreset(
looked at 80 names or more
