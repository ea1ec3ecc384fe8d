--TEST--
One parameter of each documented group is required before anything is sent
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['echo' => true]);
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
try {
	$b24->im->chatMute(['MUTE' => 'Y']);
} catch (B24\Exception\InvalidArgument $e) {
	echo $e->getMessage(), "\n";
}
echo count($portal->requests()), " requests\n";
$b24->im->chatMute(['MUTE' => 'Y', 'DIALOG_ID' => 'chat5']);
$b24->im->chatMute(['MUTE' => 'Y', 'chat_id' => 5]);
$b24->im->chatMute(['MUTE' => 'Y'], ['check' => false]);
echo count($portal->requests()), " requests\n";
// The pages' own examples.
$b24->call('im.disk.folder.get', ['DIALOG_ID' => 'chat1489']);
$b24->call('im.disk.file.commit', ['CHAT_ID' => 1489, 'FILE_ID' => [5249, 5250], 'MESSAGE' => 'Project documents']);
$b24->call('vote.AttachedVote.getMany', ['moduleId' => 'im', 'entityType' => 'x', 'entityIds' => [1, 2]]);
try {
	$b24->call('im.disk.file.commit', ['CHAT_ID' => 1489]);
} catch (B24\Exception\InvalidArgument $e) {
	echo $e->getMessage(), "\n";
}
echo count($portal->requests()), " requests\n";
?>
--EXPECT--
im.chat.mute: one of the parameters CHAT_ID|DIALOG_ID is required
0 requests
3 requests
im.disk.file.commit: one of the parameters FILE_ID|UPLOAD_ID is required
6 requests
