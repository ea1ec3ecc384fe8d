--TEST--
phpinfo() shows the limiter's file and its state, and makes no file
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['plain' => true, 'rate' => 0]);
$directory = sys_get_temp_dir() . '/b24-info-' . getmypid();
mkdir($directory, 0700);
register_shutdown_function(fn () => shell_exec('rm -rf ' . escapeshellarg($directory)));
$file = "$directory/limiter";

const INFO = 'ob_start(); phpinfo(INFO_MODULES); echo implode("\n", preg_grep("/^(System user|Limiter|Limiter file|State of the file) => /", explode("\n", ob_get_clean()))), "\n";';
$call = sprintf('(new B24\Client(%s, ["limiter" => true, "allowHttp" => true]))->call("user.get");', var_export($portal->webhook, true));
$show = function (string $what, string $code, array $ini = []) use ($directory, $file): void {
	$ini = $ini ?: ["b24.limiter_file=$file"];
	echo "-- $what\n", strtr(run_script($code, $ini)[1], [$directory => '…', 'System user => ' . fileowner($directory) => 'System user => ours']);
};
$show('nothing there', INFO);
var_dump(file_exists($file));
$show('after the first call of this process', $call . INFO);
$show('in another process', INFO);
$show('deleted under a process', sprintf('%s unlink(%s); %s', $call, var_export($file, true), INFO));
file_put_contents($file, 'something precious');
chmod($file, 0600);
$show('something else', INFO);
var_dump(file_get_contents($file));
unlink($file);
touch($file);
chmod($file, 0644);
$show('open to others', INFO);
$show('without directory', INFO, ["b24.limiter_file=$directory/none/limiter"]);
$show('a runtime directory that is not there', INFO, ["b24.runtime_dir=$directory/run"]);
var_dump(file_exists("$directory/run"));
$show('nor the one above', INFO, ["b24.runtime_dir=$directory/none/run"]);
chmod($directory, 0755);
$show('a runtime directory that is open to others', INFO, ["b24.runtime_dir=$directory"]);
$show('off', INFO, ['b24.limiter=off', "b24.runtime_dir=$directory/run"]);
?>
--EXPECT--
-- nothing there
Limiter => auto
System user => ours
Limiter file => …/limiter
State of the file => not there yet; the first client makes it
bool(false)
-- after the first call of this process
Limiter => auto
System user => ours
Limiter file => …/limiter
State of the file => in use by this process, knows portals: 1, operating times of methods: 1
-- in another process
Limiter => auto
System user => ours
Limiter file => …/limiter
State of the file => usable, knows portals: 1, operating times of methods: 1
-- deleted under a process
Limiter => auto
System user => ours
Limiter file => …/limiter
State of the file => deleted; this process goes on without the others
-- something else
Limiter => auto
System user => ours
Limiter file => …/limiter
State of the file => cannot be used: The file …/limiter holds something else
string(18) "something precious"
-- open to others
Limiter => auto
System user => ours
Limiter file => …/limiter
State of the file => cannot be used: The file …/limiter can be opened by other users; its mode must be 0600
-- without directory
Limiter => auto
System user => ours
Limiter file => …/none/limiter
State of the file => not there, and cannot be made: No such file or directory
-- a runtime directory that is not there
Limiter => auto
System user => ours
Limiter file => …/run/limiter-2
State of the file => not there yet; the first client makes it
bool(false)
-- nor the one above
Limiter => auto
System user => ours
Limiter file => …/none/run/limiter-2
State of the file => not there, and cannot be made: No such file or directory
-- a runtime directory that is open to others
Limiter => auto
System user => ours
Limiter file => none
State of the file => the directory … of b24.runtime_dir cannot be used (is open to other users (chmod 700)): it must be one that belongs to the user of the process and that nobody else can open
-- off
Limiter => off
System user => ours
Limiter file => …/run/limiter-2
State of the file => not there yet; the first client makes it
