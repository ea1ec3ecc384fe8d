--TEST--
--state: what was stored is there after a restart, also after a kill; another file is refused
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

$file = sys_get_temp_dir() . '/b24-state-' . bin2hex(random_bytes(6));
[$portal, $b24] = portal_and_client(portalOptions: ['state' => $file]);
$lead = $b24->crm->leadAdd(['fields' => ['TITLE' => 'A bridge']])->result;
$deal = $b24->crm->dealAdd(['fields' => ['TITLE' => 'A tunnel']])->result;
$b24->crm->dealDelete(['id' => 5]);
$b24->user->optionSet(['options' => ['theme' => 'dark']]);
$comment = $b24->crm->timelineCommentAdd(['fields' => ['ENTITY_ID' => 1, 'ENTITY_TYPE' => 'deal', 'COMMENT' => 'Begun']])->result;
$list = $b24->lists->add(['IBLOCK_TYPE_ID' => 'lists', 'IBLOCK_CODE' => 'bridges', 'FIELDS' => ['NAME' => 'Bridges']])->result;
$b24->crm->statusDelete(['id' => 1, 'params' => ['FORCED' => 'Y']]);
$bytes = "\0\xff" . random_bytes(2000);
$uploaded = $b24->disk->folderUploadFile(['id' => 1, 'data' => ['NAME' => 'é.bin'], 'fileContent' => ['x', base64_encode($bytes)]])->result['ID'];
$b24->bizproc->robotAdd(['CODE' => 'r', 'HANDLER' => 'http://127.0.0.1:9/', 'NAME' => 'R']);
$portal->stop();
var_dump(decoct(fileperms($file) & 0777));

[$portal, $b24] = portal_and_client(portalOptions: ['state' => $file]);
$show = static function () use (&$b24, $lead, $deal): void {
	echo $b24->crm->leadGet(['id' => $lead])->result['TITLE'], ', ', $b24->crm->dealGet(['id' => $deal])->result['TITLE'], ', ',
		$b24->user->optionGet(['option' => 'theme'])->result, ', ', count(iterator_to_array($b24->list('crm.deal.list'), false)), " deals\n";
};
$show();
$kept = $b24->crm->timelineCommentList(['filter' => ['ENTITY_ID' => 1, 'ENTITY_TYPE' => 'deal', 'ID' => $comment]])->result[0];
echo $kept['COMMENT'], ' ', json_encode($kept['FILES']), ', ', $b24->lists->get(['IBLOCK_TYPE_ID' => 'lists', 'IBLOCK_ID' => $list])->result[0]['NAME'], ', ', count($b24->crm->statusList(['filter' => ['ENTITY_ID' => 'STATUS']])->result), " statuses\n";
$stored = array_column($portal->state()['disk']['objects'], null, 'id')[$uploaded];
var_dump($stored['path'], $stored['sha256'] === hash('sha256', $bytes), $b24->disk->fileGetVersions(['id' => $uploaded])->result[0]['SIZE'], $b24->bizproc->robotList()->result === ['r']);
// Killed: no later than a second after a request it is on the disk.
$before = md5_file($file);
$second = $b24->crm->leadAdd(['fields' => ['TITLE' => 'Another one']])->result;
for ($deadline = microtime(true) + 20; md5_file($file) === $before && microtime(true) < $deadline; clearstatcache()) {
	usleep(20_000);
}
exec("kill -9 $portal->pid");
$portal->stop();
[$portal, $b24] = portal_and_client(portalOptions: ['state' => $file]);
$show();
var_dump($b24->crm->leadGet(['id' => $second])->result['TITLE'], $b24->crm->leadAdd(['fields' => []])->result === $second + 1);
$portal->reset(); // this, too
$portal->stop();
[$portal, $b24] = portal_and_client(portalOptions: ['state' => $file]);
var_dump(count(iterator_to_array($b24->list('crm.deal.list'), false)));
$portal->stop();

file_put_contents($file, 'O:8:"stdClass":0:{}');
try {
	Portal::start(['state' => $file]);
} catch (RuntimeException $error) {
	echo str_replace($file, 'FILE', trim($error->getMessage())), "\n";
}
unlink($file);
?>
--EXPECT--
string(3) "600"
A bridge, A tunnel, dark, 120 deals
Begun [], Bridges, 4 statuses
string(6) "é.bin"
bool(true)
string(4) "2002"
bool(true)
A bridge, A tunnel, dark, 120 deals
string(11) "Another one"
bool(true)
int(120)
the portal did not start: portal: FILE is no state of a portal
