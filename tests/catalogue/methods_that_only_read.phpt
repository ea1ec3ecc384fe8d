--TEST--
What a method's page says it does decides whether it reads; in doubt it writes
--EXTENSIONS--
b24
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../tools/catalogue')) {
	die('skip the release archive has no development tools');
}
?>
--FILE--
<?php
use B24\Registry;

// The file for review and the table that C has say the same of every method.
$differ = $count = 0;
foreach (file(__DIR__ . '/../../tools/catalogue/read_only.tsv', FILE_IGNORE_NEW_LINES) as $line) {
	[$name, $version, $access] = explode("\t", $line);
	if ($name[0] !== '#') {
		$count++;
		$differ += Registry::find($name, (int) $version)->reads === ($access === 'read') ? 0 : 1;
	}
}
var_dump($count === count(Registry::all()), $differ);

$reads = [
	'catalog.enum.getRoundTypes', 'catalog.product.getFieldsByFilter', 'crm.type.getByEntityTypeId', 'disk.file.getVersions',
	'disk.folder.getChildren', 'disk.storage.getChildren', 'landing.site.getFolders', 'landing.role.getRights', 'rpa.stage.listForType',
	'rpa.timeline.listForItem', 'sale.statusLang.getListLangs', 'telephony.externalCall.searchCrmEntities', 'vote.AttachedVote.getMany',
];
$writes = [
	'disk.storage.getForApp', 'disk.file.getExternalLink', 'event.offline.get', 'imbot.v2.Event.get', 'im.v2.Event.get', 'entity.rights',
	'im.notify.read.list', 'salescenter.payment.getPublicUrl', 'imopenlines.session.open', 'telephony.externalCall.show', 'catalog.document.cancelList',
	'tasks.task.disapprove', 'bizproc.event.send', 'batch', 'crm.invoice.status.update', 'event.test',
];
foreach ([...$reads, ...$writes] as $name) {
	if (Registry::find($name)->reads !== in_array($name, $reads, true)) {
		echo "$name is judged wrongly\n";
	}
}
?>
--EXPECT--
bool(true)
int(0)
