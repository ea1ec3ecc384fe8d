--TEST--
B24\CRest: arrays of many levels, or that contain themselves, are an Error or are sent as far as http_build_query() goes, also in a fiber with a small stack
--EXTENSIONS--
b24
iconv
--INI--
fiber.stack_size=160K
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

$portal = Portal::start(['plain' => true]);
define('C_REST_WEB_HOOK_URL', $portal->webhook);
if (($argv[1] ?? '') !== 'plain') {
	define('C_REST_CURRENT_ENCODING', 'windows-1251');
}

class Plain extends B24\CRest
{
	public static function setLog($data, $type = '')
	{
		return false;
	}
}

/** Every level goes through PHP code of the user's own. */
final class Own extends Plain
{
	protected static function changeEncoding($data, $encoding = true)
	{
		return parent::changeEncoding($data, $encoding);
	}
}

function deep(int $levels): array
{
	$array = [1];
	while (--$levels > 0) {
		$array = ['n' => $array];
	}

	return $array;
}

$cycle = [1];
$cycle['self'] = &$cycle;
$cycle['again'] = &$cycle;
$values = ['50000 levels' => deep(50000), 'an array that contains itself twice' => $cycle, 'some levels' => deep(15)];
foreach ($values as $name => $value) {
	foreach (['Plain', 'Own'] as $class) {
		foreach (['stack', 'fiber'] as $where) {
			$run = static function () use ($class, $value): string {
				try {
					$result = $class::call('test.echo', ['v' => $value]);

					return isset($result['result']) ? 'sent' : json_encode($result);
				} catch (Error $e) {
					return $e->getMessage();
				}
			};
			$fiber = new Fiber($run);
			echo "$name, $class, $where: ", $where === 'stack' ? $run() : ($fiber->start() ?? $fiber->getReturn()), "\n";
		}
	}
}

// The log, which masks a copy.
final class Logging extends B24\CRest
{
	protected static function wrapData($data, $debug = false)
	{
		return 'text';
	}
}
$directory = sys_get_temp_dir() . '/b24-nesting-' . getmypid() . '/';
define('C_REST_LOGS_DIR', $directory);
foreach ($values as $name => $value) {
	echo "a log of $name: ", Logging::setLog(['v' => $value], 'test') ? 'written' : 'not written', "\n";
}
exec('rm -rf ' . escapeshellarg($directory));
?>
--EXPECT--
50000 levels, Plain, stack: B24\CRest: parameters are nested too deeply
50000 levels, Plain, fiber: B24\CRest: parameters are nested too deeply
50000 levels, Own, stack: B24\CRest: parameters are nested too deeply
50000 levels, Own, fiber: B24\CRest: parameters are nested too deeply
an array that contains itself twice, Plain, stack: B24\CRest: an array contains itself
an array that contains itself twice, Plain, fiber: B24\CRest: an array contains itself
an array that contains itself twice, Own, stack: B24\CRest: an array contains itself
an array that contains itself twice, Own, fiber: B24\CRest: an array contains itself
some levels, Plain, stack: sent
some levels, Plain, fiber: sent
some levels, Own, stack: sent
some levels, Own, fiber: sent
a log of 50000 levels: written
a log of an array that contains itself twice: written
a log of some levels: written
