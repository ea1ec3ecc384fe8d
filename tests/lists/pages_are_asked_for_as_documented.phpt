--TEST--
Which page is wanted is said where the method's page says, in the spelling that it has there
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/paging.inc';

[$portal, $b24] = portal_and_client();
function second_request(string $method, array $params = [], int $rows = 320, array $options = []): void
{
	global $portal, $b24;

	$found = B24\Registry::find($method);
	$portal->rows([table_of($found) => $rows]);
	$before = count($portal->requests());
	$cursor = $b24->list($method, $params, $options + ['check' => false]);
	try {
		iterator_to_array($cursor);
	} catch (B24\Exception $end) {
	}
	$second = $portal->requests()[$before + 1] ?? $portal->last();
	echo $method, ': ', basename($second['path']) === 'batch' ? urldecode($second['json']['cmd']['c0']) : json_encode($second['json']), "\n";
}

second_request('im.search.user.list', ['FIND' => 'an']);
second_request('im.dialog.users.list', ['DIALOG_ID' => 'chat1']);
second_request('im.department.colleagues.list', ['LIMIT' => 20]);
second_request('im.recent.list', ['SKIP_OPENLINES' => 'Y']);
second_request('department.get');
second_request('bizproc.task.list', [], options: ['strategy' => 'offset']);
second_request('crm.timeline.logmessage.list', ['entityTypeId' => 2, 'entityId' => 1], 25);
second_request('disk.file.search', ['QUERY' => 'plan']);
second_request('task.elapseditem.getlist', ['TASKID' => 5]);
second_request('task.elapseditem.getlist', ['FILTER' => ['USER_ID' => 1], 'PARAMS' => ['NAV_PARAMS' => ['nPageSize' => 30]]]);
second_request('task.item.list', ['ORDER' => ['DEADLINE' => 'desc']]);
second_request('task.items.getlist');
second_request('vote.AttachedVote.getAnswerVoted', ['attachId' => 1, 'answerId' => 2]);
second_request('biconnector.source.list', [], options: ['strategy' => 'offset']);
second_request('tasks.api.scrum.sprint.list');
second_request('imopenlines.config.list.get', ['PARAMS' => ['filter' => ['ACTIVE' => 'Y']]]);
second_request('landing.site.getList', ['params' => ['select' => ['TITLE']]]);
second_request('sign.b2e.personal.tail', ['limit' => 100]);
second_request('im.dialog.messages.get', ['DIALOG_ID' => 'chat1']);
second_request('im.dialog.messages.get', ['DIALOG_ID' => 'chat1', 'LAST_ID' => 200]);
second_request('im.dialog.messages.get', ['DIALOG_ID' => 'chat1', 'FIRST_ID' => 100]);
second_request('im.dialog.messages.search', ['CHAT_ID' => 1, 'ORDER' => ['ID' => 'ASC']]);
second_request('im.notify.get');
second_request('log.blogpost.get');
second_request('log.blogpost.get', ['LAST_ID' => 300]);
second_request('log.blogpost.get', [], options: ['strategy' => 'offset']);
second_request('log.blogcomment.user.get', [], 250);
second_request('ai.engine.list', ['filter' => ['CATEGORY' => 'text']]);
second_request('imbot.v2.Chat.Message.getContext', ['botId' => 1, 'messageId' => 100]);

echo failure(static fn () => $b24->list('im.search.user.list', ['FIND' => 'an', 'OFFSET' => 10])), "\n";
echo failure(static fn () => $b24->list('im.dialog.users.list', ['DIALOG_ID' => 'chat1', 'LAST_ID' => 10])), "\n";
echo failure(static fn () => $b24->list('im.notify.get', [], ['strategy' => 'keyset', 'idField' => 'id'])), "\n";
echo failure(static fn () => $b24->list('biconnector.source.list', ['page' => 2])), "\n";
echo failure(static fn () => $b24->list('sign.b2e.personal.tail', ['offset' => 20])), "\n";
echo failure(static fn () => $b24->list('sign.b2e.personal.tail', ['limit' => 2000])), "\n";
echo failure(static fn () => $b24->list('task.elapseditem.getlist', [5, ['ID' => 'desc']])), "\n";
?>
--EXPECT--
im.search.user.list: im.search.user.list?FIND=an&LIMIT=50&OFFSET=50
im.dialog.users.list: {"DIALOG_ID":"chat1","LIMIT":200,"OFFSET":200}
im.department.colleagues.list: im.department.colleagues.list?LIMIT=20&OFFSET=20
im.recent.list: {"SKIP_OPENLINES":"Y","LIMIT":200,"OFFSET":200}
department.get: department.get?&START=50
bizproc.task.list: bizproc.task.list?&START=50
crm.timeline.logmessage.list: crm.timeline.logmessage.list?entityTypeId=2&entityId=1&order[id]=ASC&start=10
disk.file.search: {"QUERY":"plan","start":50}
task.elapseditem.getlist: {"TASKID":5,"ORDER":{"ID":"ASC"},"FILTER":[],"SELECT":[],"PARAMS":{"NAV_PARAMS":{"nPageSize":50,"iNumPage":2}}}
task.elapseditem.getlist: {"ORDER":{"ID":"ASC"},"FILTER":{"USER_ID":1},"SELECT":[],"PARAMS":{"NAV_PARAMS":{"nPageSize":30,"iNumPage":2}}}
task.item.list: {"ORDER":{"DEADLINE":"desc"},"FILTER":[],"PARAMS":{"NAV_PARAMS":{"nPageSize":50,"iNumPage":2}},"SELECT":[]}
task.items.getlist: {"ORDER":[],"FILTER":[],"TASKDATA":[],"NAV_PARAMS":{"iNumPage":2}}
vote.AttachedVote.getAnswerVoted: {"attachId":1,"answerId":2,"pageNavigation":{"size":50,"page":2}}
biconnector.source.list: {"order":{"id":"ASC"},"page":2}
tasks.api.scrum.sprint.list: {"order":{"ID":"ASC"},"start":2}
imopenlines.config.list.get: {"PARAMS":{"filter":{"ACTIVE":"Y"},"order":{"ID":"ASC"},"limit":200,"offset":199}}
landing.site.getList: {"params":{"select":["TITLE"],"order":{"ID":"ASC"},"limit":200,"offset":199}}
sign.b2e.personal.tail: {"limit":100,"offset":99}
im.dialog.messages.get: {"DIALOG_ID":"chat1","LIMIT":50,"LAST_ID":271}
im.dialog.messages.get: {"DIALOG_ID":"chat1","LAST_ID":150,"LIMIT":50}
im.dialog.messages.get: {"DIALOG_ID":"chat1","FIRST_ID":150,"LIMIT":50}
im.dialog.messages.search: {"CHAT_ID":1,"ORDER":{"ID":"ASC"},"LIMIT":200,"LAST_ID":200}
im.notify.get: {"LIMIT":50,"LAST_ID":301,"LAST_TYPE":3}
log.blogpost.get: {"LIMIT":200,"FIRST_ID":200}
log.blogpost.get: {"LAST_ID":100,"LIMIT":200}
log.blogpost.get: log.blogpost.get?&start=50
log.blogcomment.user.get: {"LIMIT":100,"LAST_ID":151}
ai.engine.list: {"filter":{"CATEGORY":"text",">ID":200},"limit":200}
imbot.v2.Chat.Message.getContext: {"botId":1,"messageId":150,"range":50}
InvalidArgument: im.search.user.list: OFFSET is set by the list itself; the option "resume" says where to begin
InvalidArgument: im.dialog.users.list: LAST_ID is set by the list itself; the option "resume" says where to begin
InvalidArgument: im.notify.get: option "strategy" is not possible: the method has a way of its own to page
InvalidArgument: biconnector.source.list: page is set by the list itself; the option "resume" says where to begin
InvalidArgument: sign.b2e.personal.tail: offset is set by the list itself; the option "resume" says where to begin
InvalidArgument: sign.b2e.personal.tail: limit must be a whole number from 1 to 1000
InvalidArgument: task.elapseditem.getlist: takes its parameters by their names when it is a list
