--TEST--
All packages have one version, one maintainer and one licence
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../debian/control')) die('skip this is not the whole source');
?>
--FILE--
<?php
chdir(__DIR__ . '/../..');
$composer = json_decode(file_get_contents('composer.json'), true, flags: JSON_THROW_ON_ERROR);

/** What the pattern finds in the file. */
function found(string $file, string $pattern): string
{
	return preg_match($pattern, file_get_contents($file), $found) === 1 ? $found[1] : "nothing in $file";
}

/** Says which of the places differ from the first. */
function agree(string $what, array $values): void
{
	$different = array_filter($values, fn ($value) => $value !== reset($values));
	echo $what, ': ', $different === [] ? 'one' : print_r($values, true), "\n";
}

agree('version', [
	'source' => $version = found('src/core/base/version.h', '/B24_VERSION "([^"]+)"/'),
	'changelog' => found('CHANGELOG.md', '/^## (\S+?),? /m'),
	'Debian' => found('debian/changelog', '/^php-b24 \(([^)-]+)/'),
	'RPM' => found('packaging/rpm/php-b24.spec', '/^Version: +(\S+)/m'),
	'README' => found('README.md', '/rpmbuild -ta b24-(.+?)\.tar\.gz/'),
]);
agree('maintainer', [
	'composer.json' => "{$composer['authors'][0]['name']} <{$composer['authors'][0]['email']}>",
	'Debian' => found('debian/control', '/^Maintainer: (.+)$/m'),
	'its changelog' => found('debian/changelog', '/^ -- (.+>)/m'),
	'PECL' => preg_replace('~.*<lead><name>(.+)</name>.*<email>(.+)</email>.*~s', '$1 <$2>', (string) shell_exec('tools/package_xml 2>/dev/null')),
]);
agree('address', [$composer['authors'][0]['email'], $composer['support']['email']]);
agree('holder', [found('LICENSE', '/^Copyright \(c\) \d+ (.+)$/m'), found('debian/copyright', '/^Copyright: \d+ (.+)$/m'), $composer['authors'][0]['name'], found('CREDITS', '/^b24\n(.+)$/m')]);
agree('licence', [$composer['license'], found('LICENSE', '/^(MIT) License/'), found('packaging/rpm/php-b24.spec', '/^License: +(\S+)/m')]);
?>
--EXPECT--
version: one
maintainer: one
address: one
holder: one
licence: one
