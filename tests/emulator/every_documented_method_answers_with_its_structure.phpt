--TEST--
The emulator answers each documented method, and what it answers has the structure of the page
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/facts.inc';
require __DIR__ . '/../inc/slow.inc';

/** Fields of users have labels, which the examples of the pages do not have; and no right is called null. */
const OF_USERS = '/\{\}\.(listLabel|formLabel|filterLabel) is not documented$|UF_USR_NOTE is not documented$|^result\.null is missing$/';

/** The reply as it was sent: PHP's arrays do not tell {} from []. */
function ask(string $url, array $params): string
{
	$context = stream_context_create(['http' => [
		'method' => 'POST', 'header' => "Content-Type: application/json\r\nConnection: close", 'content' => json_encode((object) $params), 'ignore_errors' => true,
	]]);

	return (string) file_get_contents($url, false, $context);
}

/** What methods with behaviour need, although their page does not have it as required. */
const NEEDED = [
	'crm.deal.add 2' => ['fields' => ['TITLE' => 'A']], 'crm.deal.update 2' => ['fields' => ['TITLE' => 'A']], 'crm.contact.add 2' => ['fields' => ['NAME' => 'A']],
	'call.followup.list 3' => ['filter' => ['startDate' => ['from' => '2020-01-01T00:00:00+00:00', 'to' => '2100-01-01T00:00:00+00:00']]],
	'tasks.task.update 3' => ['id' => 1, 'fields' => ['title' => 'A']], 'event.offline.error 2' => ['process_id' => 'x', 'message_id' => ['x']],
	'disk.file.copyTo 2' => ['id' => 4, 'targetFolderId' => 1], 'disk.file.moveTo 2' => ['id' => 4, 'targetFolderId' => 1], 'disk.file.uploadVersion 2' => ['id' => 4, 'fileContent' => ['x', 'eA==']],
	'disk.folder.copyTo 2' => ['id' => 3, 'targetFolderId' => 2], 'disk.folder.moveTo 2' => ['id' => 3, 'targetFolderId' => 2],
	'disk.folder.uploadFile 2' => ['id' => 3, 'data' => ['NAME' => 'A'], 'fileContent' => ['A', 'eA==']], 'disk.folder.restore 2' => ['id' => 3], 'disk.storage.rename 2' => ['id' => 3, 'newName' => 'A'],
	'disk.folder.markDeleted 2' => ['id' => 3], 'disk.folder.deleteTree 2' => ['id' => 3], 'disk.folder.shareToUser 2' => ['id' => 3, 'userId' => 1, 'taskName' => 'disk_access_read'],
	'disk.folder.addSubFolder 2' => ['id' => 3, 'data' => ['NAME' => 'A']], 'disk.storage.addFolder 2' => ['id' => 1, 'data' => ['NAME' => 'A']],
	'event.bind 2' => ['event' => 'ONCRMDEALADD', 'handler' => 'http://127.0.0.1/'], 'bizproc.workflow.start 2' => ['TEMPLATE_ID' => 1, 'DOCUMENT_ID' => ['crm', 'CCrmDocumentLead', 'LEAD_1']],
	'disk.storage.uploadFile 2' => ['id' => 1, 'data' => ['NAME' => 'A'], 'fileContent' => ['A', 'eA==']], 'disk.file.search 2' => ['QUERY' => 'Example'],
	'crm.lead.contact.items.set 2' => ['items' => [['CONTACT_ID' => 1]]], // the page says that it is an object, and shows a list
];

/** The same for records that are kept: those that are there at the start. */
const KEPT = [
	'crm.category.add 2' => ['entityTypeId' => 2], 'crm.category.get 2' => ['entityTypeId' => 2], 'crm.category.update 2' => ['entityTypeId' => 2],
	'crm.category.delete 2' => ['entityTypeId' => 2], 'crm.dealcategory.get 2' => ['id' => 1], 'crm.dealcategory.update 2' => ['id' => 1], 'crm.dealcategory.delete 2' => ['id' => 1],
	'crm.status.delete 2' => ['id' => 1, 'params' => ['FORCED' => 'Y']],
	'crm.lead.userfield.get 2' => ['id' => 2], 'crm.lead.userfield.update 2' => ['id' => 2], 'crm.lead.userfield.delete 2' => ['id' => 2],
	'crm.contact.userfield.get 2' => ['id' => 3], 'crm.contact.userfield.update 2' => ['id' => 3], 'crm.contact.userfield.delete 2' => ['id' => 3],
	'crm.company.userfield.get 2' => ['id' => 4], 'crm.company.userfield.update 2' => ['id' => 4], 'crm.company.userfield.delete 2' => ['id' => 4],
	'crm.quote.userfield.get 2' => ['id' => 5], 'crm.quote.userfield.update 2' => ['id' => 5], 'crm.quote.userfield.delete 2' => ['id' => 5],
	'crm.requisite.userfield.get 2' => ['id' => 6], 'crm.requisite.userfield.update 2' => ['id' => 6], 'crm.requisite.userfield.delete 2' => ['id' => 6],
	'user.userfield.update 2' => ['id' => 7], 'user.userfield.delete 2' => ['id' => 7],
	'task.item.userfield.get 2' => ['ID' => 8], 'task.item.userfield.update 2' => ['ID' => 8], 'task.item.userfield.delete 2' => ['ID' => 8],
	'crm.activity.todo.update 2' => ['id' => 1, 'ownerTypeId' => 2, 'ownerId' => 1], 'crm.activity.todo.updateColor 2' => ['id' => 1, 'ownerTypeId' => 2, 'ownerId' => 1], 'crm.activity.todo.updateDeadline 2' => ['id' => 1, 'ownerTypeId' => 2, 'ownerId' => 1], 'crm.activity.todo.updateDescription 2' => ['id' => 1, 'ownerTypeId' => 2, 'ownerId' => 1], 'crm.activity.todo.updateResponsibleUser 2' => ['id' => 1, 'ownerTypeId' => 2, 'ownerId' => 1],
	'crm.activity.binding.delete 2' => ['activityId' => 1, 'entityTypeId' => 3, 'entityId' => 1], 'crm.activity.type.delete 2' => ['TYPE_ID' => 'EXAMPLE'],
	'crm.activity.configurable.update 2' => ['id' => 1, 'ownerTypeId' => 2, 'ownerId' => 1],
	'crm.activity.badge.get 2' => ['code' => 'example'], 'crm.activity.badge.delete 2' => ['code' => 'example'], 'crm.timeline.icon.get 2' => ['code' => 'example'],
	'crm.timeline.icon.delete 2' => ['code' => 'example'], 'crm.timeline.logo.get 2' => ['code' => 'example'], 'crm.timeline.logo.delete 2' => ['code' => 'example'],
	'crm.timeline.bindings.bind 2' => ['fields' => ['OWNER_ID' => 1, 'ENTITY_ID' => 2, 'ENTITY_TYPE' => 'deal']],
	'catalog.product.offer.get 2' => ['id' => 118], 'catalog.product.offer.update 2' => ['id' => 118], 'catalog.product.offer.delete 2' => ['id' => 118],
	'catalog.product.service.get 2' => ['id' => 119], 'catalog.product.service.update 2' => ['id' => 119], 'catalog.product.service.delete 2' => ['id' => 119],
	'catalog.product.sku.get 2' => ['id' => 120], 'catalog.product.sku.update 2' => ['id' => 120], 'catalog.product.sku.delete 2' => ['id' => 120],
	'crm.address.add 2' => ['fields' => ['TYPE_ID' => 1, 'ENTITY_TYPE_ID' => 3, 'ENTITY_ID' => 1]],
	'crm.currency.get 2' => ['id' => 'EUR'], 'crm.currency.update 2' => ['ID' => 'EUR'], 'crm.currency.delete 2' => ['id' => 'EUR'], 'crm.currency.localizations.[!f]*' => ['id' => 'USD'],
	'crm.product.get 2' => ['id' => 1], 'crm.product.update 2' => ['id' => 1], 'crm.product.delete 2' => ['id' => 1],
	'entity.*' => ['ENTITY' => 'example'], 'entity.add 2' => ['ENTITY' => 'other'], 'entity.item.property.[!a]*' => ['PROPERTY' => 'example'],
	'lists.*' => ['IBLOCK_ID' => 1], 'lists.field.*' => ['FIELD_ID' => 'PROPERTY_1'], 'lists.section.[!a]*' => ['SECTION_ID' => 1], 'lists.element.[!a]*' => ['ELEMENT_ID' => 1],
	'im.chat.*' => ['CHAT_ID' => 1], 'imbot.chat.*' => ['CHAT_ID' => 1, 'BOT_ID' => 1], 'im.chat.leave 2' => ['CHAT_ID' => 1], 'im.dialog.*' => ['DIALOG_ID' => 'chat1'], 'imbot.dialog.*' => ['DIALOG_ID' => 'chat1'],
	'im*.chat.get 2' => ['ENTITY_TYPE' => 'EXAMPLE', 'ENTITY_ID' => '1'], 'imbot.chat.leave 2' => ['CHAT_ID' => 1, 'BOT_ID' => 1], 'imbot.message.add 2' => ['DIALOG_ID' => 'chat1'], 'im.message.[!a]*' => ['MESSAGE_ID' => 3], 'imbot.message.[!a]*' => ['MESSAGE_ID' => 3, 'BOT_ID' => 1],
	'messageservice.sender.add 2' => ['CODE' => 'other'], 'userfieldtype.add 2' => ['USER_TYPE_ID' => 'other'], 'tasks.task.get 2' => ['taskId' => 1],
	'imbot.v2.*' => ['botId' => 1], 'imbot.v2.Chat.*' => ['dialogId' => 'chat1'], 'imbot.v2.Chat.leave 2' => ['botId' => 1, 'dialogId' => 'chat1'], 'imbot.v2.Chat.Message.[!s]*' => ['messageId' => 3],
	'telephony.externalLine.add 2' => ['NUMBER' => '+49'],
	'crm.type.getByEntityTypeId 2' => ['entityTypeId' => 177],
];

/** @return array<string, mixed> what is said of the method, and of all with such a name */
function kept(string $key): array
{
	$fitting = array_filter(KEPT, static fn (string $pattern) => fnmatch($pattern, $key), ARRAY_FILTER_USE_KEY);

	return array_merge(...array_values($fitting ?: [[]]));
}

$facts = new Facts();
$portal = Portal::start(['plain' => true]);
$b24 = new B24\Client($portal->webhook, ['allowHttp' => true]);

$handler = stream_socket_server('tcp://127.0.0.1:0'); // nobody answers there
$robot = ['CODE' => 'r', 'HANDLER' => 'http://' . stream_socket_get_name($handler, false) . '/', 'NAME' => 'R'];
$post = static fn (string $method, array $params) => json_decode(ask($portal->webhook . $method, $params), true);
$turn = static function () use ($post, $portal, $robot): array {
	$post('bizproc.robot.add', $robot);

	return ['EVENT_TOKEN' => $portal->turn('r')['event_token']];
};
/** What has to be done before; it may return parameters. */
$before = [
	'disk.file.restore 2' => fn () => $post('disk.file.markdeleted', ['id' => 4]), 'disk.folder.restore 2' => fn () => $post('disk.folder.markdeleted', ['id' => 3]),
	'disk.storage.rename 2' => fn () => $post('disk.storage.getforapp', []), 'bizproc.event.send 2' => $turn, 'bizproc.activity.log 2' => $turn,
];
foreach (['robot', 'activity'] as $kind) {
	$before["bizproc.$kind.add 2"] = fn () => $robot;
	foreach (['update', 'delete'] as $verb) {
		$before["bizproc.$kind.$verb 2"] = fn () => [$post("bizproc.$kind.add", $robot), 'CODE' => 'r', 'FIELDS' => ['NAME' => 'X']];
	}
}
$shaped = [];
foreach (json_decode(file_get_contents($portal->control . 'coverage'), true)['methods'] as $entry) {
	$shaped["{$entry['method']} {$entry['version']}"] = $entry['reply'] === 'page' || preg_match('/^(bizproc\.|disk\.(?!folder\.getC|storage\.getC|file\.search)|crm\.\w+\.(contact|company|productrows?)\.)/', $entry['method']) === 1;
}
$shaped['crm.duplicate.findbycomm 2'] = false; // it shows only what there is
$asked = $answers = $isShaped = 0;
$wrong = $files = [];
foreach (B24\Registry::all() as $n => $method) {
	if ($method->name === 'batch' || $n % (is_slow() ? 20 : 1) !== 0) {
		continue; // a batch is the service itself
	}
	$asked++;
	[$class, $name] = explode('::', $method->phpName);
	$client = $method->version === 3 ? $b24->v3() : $b24;
	$object = $class === 'B24\Client' ? $client : new $class($client);
	$key = "$method->name $method->version";
	$params = (NEEDED[$key] ?? kept($key)) + (str_starts_with($key, 'disk.file.') ? ['id' => 4] : []) + $facts->parameters($method);
	$path = $method->version === 3 ? str_replace('/rest/', '/rest/api/', $portal->webhook) : $portal->webhook;
	$prepare = static function () use ($portal, $before, $key, $params): array {
		$portal->reset(); // what another one has deleted is there again
		$more = isset($before[$key]) ? $before[$key]() : [];

		return isset($more['CODE']) || isset($more['EVENT_TOKEN']) ? array_intersect_key($more, ['CODE' => 0, 'HANDLER' => 0, 'NAME' => 0, 'FIELDS' => 0, 'EVENT_TOKEN' => 0]) + $params : $params;
	};
	$raw = ask($path . $method->name, $prepare());
	$params = $prepare();
	try {
		$response = $object->$name($params);
		$answers++;
	} catch (B24\Exception\Api $error) {
		$wrong[] = "$key: {$error->getMessage()}";
		continue;
	}
	if (!$shaped[$key]) {
		continue;
	}
	$isShaped++;
	$reply = json_decode($raw);
	if ($reply === null) {
		$files[] = $key;
		$same = $raw === $response->result;
	} else {
		array_push($wrong, ...array_map(static fn (string $problem) => "$key: $problem", preg_grep(OF_USERS, array_unique($facts->problems($method->name, $method->version, $reply->result ?? null)), PREG_GREP_INVERT)));
		$same = json_decode($raw, true)['result'] === $response->result;
	}
	if (!$same) {
		$wrong[] = "$key: the typed method returns something else";
	}
}
var_dump($asked === $answers, is_slow() || $asked === count(B24\Registry::all()) - 2, is_slow() || $isShaped > 1600, is_slow() || count($files) === 6);
echo count($wrong), " problems\n", implode("\n", array_slice($wrong, 0, 20)), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
0 problems

