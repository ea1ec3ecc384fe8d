--TEST--
Logs of B24\CRest show no token, under whatever name a portal sends it
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
$directory = sys_get_temp_dir() . '/b24-logs-' . getmypid() . '/';
define('C_REST_LOGS_DIR', $directory);

$bot = ['access_token' => SECRET . '-a', 'refresh_token' => SECRET . '-r', 'application_token' => SECRET . '-t'];
$all = [
	sample_event(), sample_activity(), sample_install(), sample_frame() + sample_query(),
	['data' => ['bot' => ['auth' => $bot, 'id' => 'seen']]],
	['data' => ['BOT' => [567 => $bot + ['AUTH' => $bot]]]],
	['params' => ['EVENT_TOKEN' => SECRET . '-event', 'RETURN_VALUES' => ['x' => 'seen']]],
	['params' => ['Event_Token' => SECRET . '-event', 'LOG_MESSAGE' => 'seen']],
	['cmd' => ['a' => 'bizproc.event.send?EVENT_TOKEN=' . SECRET . '-event&RETURN_VALUES%5Bx%5D=seen', 'b' => 'bizproc.activity.log?LOG_MESSAGE=seen&event_token=' . SECRET]],
	['body' => '{"EVENT_TOKEN":"' . SECRET . '-event","seen":1}', 'twice' => json_encode(json_encode(['event_token' => SECRET, 'seen' => 1]))],
	['DOWNLOAD_URL' => 'https://portal.example/rest/download.json?auth=' . SECRET . '-a&token=disk%7C' . SECRET . '&seen=1'],
];
foreach ($all as $i => $data) {
	B24\CRest::setLog($data, "n$i");
}
$files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator($directory, FilesystemIterator::SKIP_DOTS), RecursiveIteratorIterator::CHILD_FIRST);
$logs = 0;
$shown = '';
foreach ($files as $file) {
	if ($file->isFile()) {
		$logs++;
		$text = file_get_contents($file);
		$shown .= $text;
		if (str_contains($text, SECRET)) {
			echo basename($file), ": $text\n";
		}
		unlink($file);
	} else {
		rmdir($file);
	}
}
rmdir($directory);
var_dump($logs === count($all), substr_count($shown, 'seen'));
?>
--EXPECT--
bool(true)
int(8)
