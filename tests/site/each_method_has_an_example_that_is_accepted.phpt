--TEST--
Each method has a page, whose example is PHP that passes the check of parameters and reaches the portal
--EXTENSIONS--
b24
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../tools/catalogue/site.php')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

$root = dirname(__DIR__, 2);
$pages = json_decode((string) shell_exec(PHP_BINARY . " -n $root/tools/catalogue/site.php"), true, flags: JSON_THROW_ON_ERROR);
$records = array_map(json_decode(...), file("$root/src/catalogue/methods.jsonl"));
$title = static fn (string $name, int $version) => "$name $version";
var_dump(array_map($title, array_column($pages, 'name'), array_column($pages, 'version')) === array_map($title, array_column($records, 'method'), array_column($records, 'version')));
var_dump(count(array_unique(array_map(strtolower(...), array_column($pages, 'file')))) === count($pages)); // also where letter case does not count

[$portal, $b24] = portal_and_client(['retries' => 0]);
set_error_handler(static fn (int $level, string $message) => throw new ErrorException($message));
$photo = sys_get_temp_dir() . '/' . uniqid('photo');
file_put_contents($photo, 'x');
$calls = 0;
foreach ($pages as $page) {
	foreach ([$page['example'], $page['list']['example'] ?? null] as $code) {
		if ($code === null) {
			continue;
		}
		$before = $b24->stats()['calls'];
		try {
			// One row is enough: what a list is asked for is decided before.
			eval(strtr($code, ["'photo.jpg'" => var_export($photo, true), '// …' => 'break;']));
		} catch (B24\Exception\Api $refused) {
			$reason = $refused->getMessage(); // the portal has no such record, or wants an application
		} catch (Throwable $error) {
			echo $page['file'], ': ', $error::class, ': ', $error->getMessage(), "\n$code\n";
		}
		if ($b24->stats()['calls'] === $before && !str_contains($code, 'v3()')) {
			echo "$page[file] sends nothing\n";
		}
		$calls++;
	}
}
unlink($photo);
var_dump($calls > count($pages) + 150);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
