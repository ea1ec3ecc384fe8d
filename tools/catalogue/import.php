<?php
declare(strict_types=1);

/*
 * Makes src/catalogue/methods.jsonl from a list of records gathered from the Bitrix24 documentation:
 *
 *     php tools/catalogue/import.php RECORDS.json >src/catalogue/methods.jsonl
 *
 * Every record is kept as it is; two keys are derived and added (docs/catalogue.md explains all):
 * `access`, whether the method only reads, and `id_field`, by which a list can be read on from the
 * last row seen.
 */

/** Last segments of methods that change nothing. Whatever is not here counts as a write. */
const READING_WORDS = [
	'access', 'activitydirection', 'activitynotifytype', 'activitypriority', 'activitystatus', 'activitytype',
	'addresstype', 'admin', 'availabletoadd', 'canmovetask', 'check', 'checkcontent', 'children', 'contenttype', 'count',
	'countries', 'current', 'documentation', 'download', 'events', 'fields', 'findbycomm', 'get', 'getaccess',
	'getadditionalfields', 'getallowedactions', 'getallowedtaskactionsasstrings', 'getbyid', 'getcontent', 'getdata',
	'getdependson', 'getdescription', 'getfields', 'getfieldsbytype', 'getfiles', 'getlist', 'getmanifest',
	'getmanifestfile', 'getorderownertypes', 'getpreview', 'getpublicurl', 'getrepository', 'gettypes', 'groups', 'id',
	'important', 'info', 'instances', 'isactionallowed', 'isenabled', 'isexists', 'isoffers', 'items', 'list',
	'listcontacts', 'listemployees', 'methods', 'mode', 'multidepartment', 'name', 'nearest', 'openapi', 'ownertype',
	'profile', 'resolveidbypublicurl', 'scope', 'search', 'senders', 'settings', 'status', 'statuslist', 'subordinates',
	'tail', 'text', 'thread', 'time', 'types', 'url',
];

/** Methods that such a word misjudges: sending these twice is not the same as once. */
const WRITING_METHODS = [
	'event.offline.get',              // takes the events out of the queue
	'im.notify.read.list',            // marks as read
	'salescenter.payment.getPublicUrl', // may create the link
];

/** @param array<string, mixed> $record */
function access(array $record): string
{
	$word = strtolower(substr((string) strrchr('.' . $record['method'], '.'), 1));

	return in_array($word, READING_WORDS, true) && !in_array($record['method'], WRITING_METHODS, true) ? 'read' : 'write';
}

/** Lists of rows that have no id, or not one that counts upwards. */
const LISTS_WITHOUT_ID = [
	'catalog.catalog.list', 'catalog.productPropertySection.list', 'crm.address.list', 'crm.orderentity.list',
	'crm.requisite.link.list', 'sale.businessValuePersonDomain.list', 'sale.propertyRelation.list', 'sale.status.list',
	'sale.statusLang.list',
];

/**
 * The field of lists that can be filtered by "greater than" and ordered ascending, where a family of
 * methods is known to do it the usual way; null where that is not certain.
 *
 * @param array<string, mixed> $record
 */
function idField(array $record): ?string
{
	$method = $record['method'];
	$names = array_column($record['params'], 'name');
	$usual = array_map('strtolower', $names);
	if (!$record['list'] || ($record['paging'] ?? '') !== 'start'
		|| !in_array('filter', $usual, true) || !in_array('order', $usual, true)
		|| in_array($method, LISTS_WITHOUT_ID, true)) {
		return null;
	}

	return match (true) {
		(bool) preg_match('/^(crm\.(item|type|automatedsolution|documentgenerator)|catalog|sale)\./', $method) => 'id',
		(bool) preg_match('/^(crm|tasks\.task|lists\.element|entity\.item)\./', $method) => 'ID',
		default => null,
	};
}

$records = json_decode(file_get_contents($argv[1] ?? 'php://stdin'), true, flags: JSON_THROW_ON_ERROR);
usort($records, static fn (array $a, array $b) =>
	[strtolower($a['method']), $a['version']] <=> [strtolower($b['method']), $b['version']]);
foreach ($records as $record) {
	$record['access'] = access($record);
	if (($field = idField($record)) !== null) {
		$record['id_field'] = $field;
	}
	echo json_encode($record, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
}
