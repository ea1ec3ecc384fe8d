<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * How lists page where it is not the usual way, and by which id they can be read on: what the pages of
 * the documentation say, method by method. gather.php puts it into the catalogue.
 *
 * `paging` is the scheme, `list_key` where the rows are. `pages` says the rest; docs/catalogue.md
 * explains its keys. What is not said here is usual: `start` counts rows, 50 to a page, and the reply
 * tells `next` and `total`.
 */

/** OFFSET counts rows, LIMIT says how many are wanted; `next` and `total` stand beside the result. */
$offsetLimit = static fn (int $rows, int $sure): array => [
	'paging' => 'start',
	'pages' => ['at' => 'OFFSET', 'limit' => 'LIMIT', 'rows' => $rows, 'sure' => $sure, 'next' => 'next', 'total' => 'total', 'id' => 'id'],
];

/** `offset` and `limit`, and nothing in the reply tells whether there is more. */
$limitOffset = static fn (int $rows, int $sure, string $id = 'id', string $within = ''): array => [
	'list' => true,
	'paging' => 'limit-offset',
	'list_key' => '',
	'pages' => ['at' => "{$within}offset", 'limit' => "{$within}limit", 'rows' => $rows, 'sure' => $sure]
		+ ($id === '' ? [] : ['id' => $id]),
];

/** The landing methods: everything in `params`; the default is all rows at once. */
$landing = static function () use ($limitOffset): array {
	$list = $limitOffset(200, 200, 'ID', 'params.');
	$list['pages']['order'] = 'params.order';

	return $list;
};

/** Pages are counted from 1, 50 rows each, and the rows can be filtered and ordered by id. */
$numbered = [
	'list' => true, 'paging' => 'page', 'list_key' => '', 'id_field' => 'id',
	'pages' => ['at' => 'page', 'rows' => 50, 'id' => 'id', 'order' => 'order'],
];

/** Events that are confirmed by asking for those behind them. */
$events = [
	'list' => true, 'paging' => 'next', 'list_key' => 'events',
	'pages' => ['at' => 'offset', 'limit' => 'limit', 'rows' => 100, 'next' => 'result.nextOffset', 'more' => 'result.hasMore',
		'id' => 'eventId', 'takes' => true],
];

/** No more than one page can be had. */
$single = static fn (string $key, string $limit, int $rows): array => [
	'list' => true, 'paging' => 'limit', 'list_key' => $key, 'pages' => ['limit' => $limit, 'rows' => $rows],
];

/** An id by which the list can be filtered and ordered: `ORDER` an object, or `sort/order` two strings. */
$byId = static fn (string $id, string $order = 'order'): array => ['id_field' => $id, 'pages' => ['order' => $order]];

return [
	// --- Ids. ---
	'bizproc.task.list' => $byId('ID', 'ORDER'),
	'bizproc.workflow.template.list' => $byId('ID', 'ORDER'),
	'catalog.userfield.document.list' => $byId('documentId'),
	'crm.timeline.comment.list' => ['id_field' => null], // the filter knows two fields, and the id is neither
	'disk.folder.getChildren' => $byId('ID'),
	'disk.storage.getChildren' => $byId('ID'),
	'disk.storage.getList' => $byId('ID'),
	'documentgenerator.document.list' => $byId('id'),
	'documentgenerator.template.list' => $byId('id'),
	'entity.item.get' => $byId('ID', 'SORT'),
	'entity.section.get' => $byId('ID', 'SORT'),
	'event.offline.list' => $byId('ID'),
	'lists.element.get' => $byId('ID', 'ELEMENT_ORDER'),
	'main.eventlog.list' => $byId('id'),
	'sale.propertygroup.list' => $byId('id'),
	'sale.propertyvariant.list' => $byId('id'),
	'socialnetwork.api.workgroup.list' => $byId('ID'),
	'sonet_group.get' => $byId('ID', 'ORDER'),
	'tasks.api.scrum.epic.list' => $byId('ID'),
	'tasks.task.list 3' => $byId('id'), // of that version only
	'tasks.task.result.list' => $byId('id'),
	'user.get' => $byId('ID', 'sort/order'),
	// FIND allows no other condition.
	'user.search' => ['id_field' => 'ID', 'pages' => ['order' => 'sort/order', 'alone' => 'FIND']],
	'userfieldconfig.list' => $byId('id'),
	'voximplant.statistic.get' => $byId('ID', 'SORT/ORDER'),

	// --- `start`, but not of the usual size, or not to the end. ---
	'crm.timeline.logmessage.list' => ['pages' => ['at' => 'start', 'rows' => 10, 'total' => 'total', 'next' => 'next', 'id' => 'id', 'order' => 'order']],
	'disk.file.search' => ['pages' => ['at' => 'start', 'rows' => 50, 'next' => 'next', 'id' => 'ID', 'last' => 1000]],
	'im.department.colleagues.list' => $offsetLimit(50, 10),
	'im.dialog.users.list' => array_replace_recursive($offsetLimit(200, 50), ['pages' => ['other' => 'LAST_ID']]),
	'im.search.chat.list' => $offsetLimit(50, 10),
	'im.search.department.list' => $offsetLimit(50, 10),
	'im.search.user.list' => $offsetLimit(50, 10) + ['rows_keyed_by_id' => true],

	// --- Offset and limit. ---
	'humanresources.hcmlink.company.list' => $limitOffset(1000, 100),
	'humanresources.hcmlink.company.user.list' => $limitOffset(1000, 100),
	'humanresources.hcmlink.employee.list' => $limitOffset(1000, 100),
	'im.recent.list' => [
		'paging' => 'limit-offset',
		// The offset grows by the limit, whatever came; a dialogue may come again on a later page.
		'pages' => ['at' => 'OFFSET', 'limit' => 'LIMIT', 'rows' => 200, 'more' => 'result.hasMore', 'id' => 'id', 'steps' => true, 'distinct' => true,
			'other' => 'LAST_MESSAGE_DATE'],
	],
	'imbot.v2.Bot.list' => [
		'list' => true, 'paging' => 'limit-offset', 'list_key' => 'bots',
		'pages' => ['at' => 'offset', 'limit' => 'limit', 'rows' => 50, 'more' => 'result.hasNextPage', 'id' => 'id'],
	],
	'imopenlines.config.list.get' => [
		'list' => true, 'paging' => 'limit-offset', 'list_key' => '',
		'pages' => ['at' => 'PARAMS.offset', 'limit' => 'PARAMS.limit', 'rows' => 200, 'sure' => 50, 'id' => 'ID', 'order' => 'PARAMS.order'],
	],
	'landing.demos.getList' => $landing(),
	'landing.landing.getList' => $landing(),
	'landing.repo.getList' => $landing(),
	'landing.site.getList' => $landing(),
	'landing.template.getlist' => $landing(),
	'sign.b2e.company.provider.list' => $limitOffset(1000, 100, ''),
	'sign.b2e.mysafe.tail' => $limitOffset(1000, 20),
	'sign.b2e.personal.tail' => $limitOffset(1000, 20),

	// --- Numbers of pages. ---
	'biconnector.connector.list' => $numbered,
	'biconnector.dataset.list' => $numbered,
	'biconnector.source.list' => $numbered,
	'task.elapseditem.getlist' => [
		'paging' => 'page',
		'pages' => ['at' => 'PARAMS.NAV_PARAMS.iNumPage', 'limit' => 'PARAMS.NAV_PARAMS.nPageSize', 'rows' => 50, 'total' => 'total', 'id' => 'ID', 'order' => 'ORDER'],
	],
	'task.item.list' => [
		'list' => true, 'paging' => 'page', 'list_key' => '',
		'pages' => ['at' => 'PARAMS.NAV_PARAMS.iNumPage', 'limit' => 'PARAMS.NAV_PARAMS.nPageSize', 'rows' => 50, 'id' => 'ID'],
	],
	'task.items.getlist' => [
		'list' => true, 'paging' => 'page', 'list_key' => '',
		'pages' => ['at' => 'NAV_PARAMS.iNumPage', 'rows' => 50, 'id' => 'ID'],
	],
	'tasks.api.scrum.sprint.list' => [ // `start` is the number of the page there, says the page
		'paging' => 'page', 'pages' => ['at' => 'start', 'rows' => 50, 'next' => 'next', 'id' => 'ID', 'order' => 'order'],
	],
	'vote.AttachedVote.getAnswerVoted' => [
		'paging' => 'page',
		'pages' => ['at' => 'pageNavigation.page', 'limit' => 'pageNavigation.size', 'rows' => 50, 'total' => 'total', 'id' => 'ID'],
	],

	// --- Behind the id of a row. ---
	'ai.engine.list' => [ // no order can be asked for: what comes must be in order of ids
		'list' => true, 'paging' => 'last-id', 'list_key' => '',
		'pages' => ['at' => 'filter.>ID', 'limit' => 'limit', 'rows' => 200, 'sure' => 50, 'id' => 'id', 'runs' => 'up'],
	],
	'im.dialog.messages.get' => [
		'list' => true, 'paging' => 'last-id', 'list_key' => 'messages',
		// Newest first; with unread messages it may return more than LIMIT.
		'pages' => ['at' => 'LAST_ID', 'limit' => 'LIMIT', 'rows' => 50, 'id' => 'id', 'runs' => 'least', 'other' => 'FIRST_ID'],
	],
	'im.dialog.messages.search' => [
		'list' => true, 'paging' => 'last-id', 'list_key' => 'messages',
		'pages' => ['at' => 'LAST_ID', 'limit' => 'LIMIT', 'rows' => 200, 'sure' => 50, 'id' => 'id', 'runs' => 'down', 'order' => 'ORDER'],
	],
	'im.notify.get' => [ // confirmations first, then the others, each from the newest to the oldest
		'list' => true, 'paging' => 'last-id', 'list_key' => 'notifications',
		'pages' => ['at' => 'LAST_ID', 'limit' => 'LIMIT', 'rows' => 50, 'total' => 'result.total_count', 'id' => 'id', 'kind' => 'LAST_TYPE'],
	],
	'im.notify.history.search' => [
		'list' => true, 'paging' => 'last-id', 'list_key' => 'notifications',
		'pages' => ['at' => 'LAST_ID', 'limit' => 'LIMIT', 'rows' => 50, 'total' => 'result.total_results', 'id' => 'id'],
	],
	'imbot.v2.Chat.Message.getContext' => [ // a window around a message; the list begins with the first one
		'list' => true, 'paging' => 'last-id', 'list_key' => 'messages',
		'pages' => ['at' => 'messageId', 'limit' => 'range', 'rows' => 50, 'more' => 'result.hasNextPage', 'id' => 'id', 'runs' => 'up', 'overlaps' => true],
	],
	'log.blogcomment.user.get' => [
		'list' => true, 'paging' => 'last-id', 'list_key' => 'comments',
		'pages' => ['at' => 'LAST_ID', 'limit' => 'LIMIT', 'rows' => 100, 'id' => 'id', 'runs' => 'down', 'other' => 'FIRST_ID'],
	],
	'log.blogpost.get' => [ // forward: LIMIT and the order by id are those of this mode
		'paging' => 'last-id',
		'pages' => ['at' => 'FIRST_ID', 'from' => true, 'limit' => 'LIMIT', 'rows' => 200, 'sure' => 50, 'id' => 'ID', 'runs' => 'up',
			'other' => 'LAST_ID'],
	],

	// --- What the reply gives is given back. ---
	'im.v2.Event.get' => $events,
	'imbot.v2.Event.get' => $events,

	// --- One page. ---
	'event.offline.get' => ['paging' => null], // takes events out of a queue
	'imbot.v2.Chat.User.list' => $single('', 'limit', 200),
	'mail.message.thread' => $single('', 'limit', 50),
	'humanresources.node.search' => $single('items', 'pagination.limit', 200),
	'note.document.search.list' => [
		'paging' => 'limit', 'pages' => ['limit' => 'pagination.limit', 'rows' => 200, 'more' => 'result.hasMore'],
	],
];
