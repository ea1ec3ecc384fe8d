--TEST--
Classes that opcache.preload has loaded use b24; what the preloading script itself has called leaves nothing to the workers
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::skip();
if (!is_file(ini_get('extension_dir') . '/opcache.' . PHP_SHLIB_SUFFIX) && !extension_loaded('Zend OPcache')) die('skip there is no opcache');
if (is_checked()) die('skip opcache has no place under a checked build');
--FILE--
<?php
require __DIR__ . '/../inc/fpm.inc';
require __DIR__ . '/../inc/limiter.inc';

$portal = Portal::start(['plain' => true, 'rate' => 0]);
$directory = new Daemon('preload');
$preload = $directory->write('preload.php', sprintf('<?php
final class Crm {
	public function __construct(private readonly B24\Client $b24) {}
	public static function of(string $webhook): self { return new self(new B24\Client($webhook, ["allowHttp" => true])); }
	public function name(): string { return $this->b24->call("test.echo", ["n" => 1])->result["params"]["n"]; }
}
$kept = new B24\Client(%s, ["allowHttp" => true]);
$kept->call("test.echo");
', var_export($portal->webhook, true)));
$opcache = is_file(ini_get('extension_dir') . '/opcache.' . PHP_SHLIB_SUFFIX) ? ['zend_extension' => 'opcache'] : [];
$fpm = new Fpm('echo Crm::of($_GET["webhook"])->name(), isset($kept) ? " kept" : "", " ", count(opcache_get_status()["preload_statistics"]["classes"]);', 2,
	phpIni: $opcache + ['opcache.enable' => '1', 'opcache.preload' => $preload, 'opcache.preload_user' => get_current_user(), 'b24.limiter_file' => limiter_file()]);
$calls = [];
for ($i = 0; $i < 6; $i++) {
	$calls[] = $fpm->begin(['webhook' => $portal->webhook]);
}
foreach ($calls as $call) {
	echo $fpm->finish($call)->body, "\n";
}
// One of the preloading script, which nobody else has used, and one of each worker that had something to do.
var_dump($portal->connections() >= 2 && $portal->connections() <= 3);
?>
--EXPECT--
1 1
1 1
1 1
1 1
1 1
1 1
bool(true)
