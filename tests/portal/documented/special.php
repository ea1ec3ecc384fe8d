<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Lists whose pages a person had to read, page by page: those that page in a way of their own, and
 * those whose example no program can read. Keys as in usual.json, and `page`: how the method pages.
 */

/** A list with `start` in the usual way, which filters and orders by id. */
$usual = static fn (string $rows, ?string $id, bool $number = false, array $more = []): array => $more + [
	'rows' => $rows, 'id' => $id, 'number' => $number, 'by_id' => false, 'start' => 'start', 'size' => 50, 'total' => true,
	'filter' => 'filter', 'compares' => true, 'sort' => ['order'],
];
/** Rows without filter and order, and a way to page. */
$own = static fn (string $rows, ?string $id, bool $number, array $page, array $more = []): array => $more + [
	'rows' => $rows, 'id' => $id, 'number' => $number, 'by_id' => false, 'filter' => null, 'compares' => false, 'sort' => [], 'page' => $page,
];
$landing = $own('', 'ID', false, ['way' => 'offset', 'offset' => 'params.offset', 'limit' => 'params.limit', 'default' => PHP_INT_MAX, 'most' => PHP_INT_MAX],
	['sort' => ['params.order']]);
$tail = static fn (int $default): array => $own('', 'id', true,
	['way' => 'offset', 'offset' => 'offset', 'limit' => 'limit', 'default' => $default, 'most' => 1000]);
$search = static fn (array $more = []): array => $own('', 'id', true,
	['way' => 'offset', 'offset' => 'OFFSET', 'limit' => 'LIMIT', 'default' => 10, 'most' => 50, 'next' => true, 'total' => true], $more);
$numbered = $own('', 'id', false, ['way' => 'number', 'number' => 'page', 'default' => 50, 'most' => 50],
	['filter' => 'filter', 'compares' => true, 'sort' => ['order']]);
$events = $own('events', 'eventId', true, ['way' => 'confirm', 'offset' => 'offset', 'limit' => 'limit', 'default' => 100, 'most' => 1000]);
$v3 = static fn (string $rows, ?string $id, int $default, int $most, string $way = 'offset'): array => $own($rows, $id, true,
	['way' => $way, 'offset' => 'pagination.offset', 'limit' => 'pagination.limit', 'default' => $default, 'most' => $most], ['version' => 3]);

return [
	// The example is missing, or not JSON.
	'bizproc.workflow.instance.list' => $usual('', null, more: ['filter' => 'FILTER', 'sort' => ['ORDER']]),
	'crm.catalog.list' => $usual('', 'ID'),
	'crm.dealcategory.list' => $usual('', 'ID'),
	'crm.invoice.list' => $usual('', 'ID'),
	'crm.invoice.recurring.list' => $usual('', 'ID'),
	'crm.invoice.status.list' => $usual('', 'ID'),
	'crm.lead.list' => $usual('', 'ID'),
	'crm.measure.list' => $usual('', 'ID'),
	'crm.product.list' => $usual('', 'ID'),
	'crm.productrow.list' => $usual('', 'ID'),
	'documentgenerator.template.list' => $usual('templates', 'id', more: ['by_id' => true]),
	'rpa.item.list' => $usual('items', 'id', true, ['total' => false, 'silent' => true, 'compares' => false]),
	'rpa.stage.listForType' => $usual('stages', 'id', true, ['total' => false, 'silent' => true, 'filter' => null, 'sort' => []]),
	'rpa.timeline.listForItem' => $usual('timeline', 'id', true, ['total' => false, 'silent' => true, 'filter' => null, 'sort' => []]),
	'rpa.type.list' => $usual('types', 'id', true, ['total' => false, 'silent' => true, 'compares' => false]),
	'sale.payment.list' => $usual('payments', 'id', true),
	'sale.property.list' => $usual('properties', 'id', true),
	'sale.tradeBinding.list' => $usual('tradeBindings', 'id', true),
	'sale.shipment.list' => $usual('shipments', 'id', true),
	'sale.shipmentproperty.list' => $usual('properties', 'id', true),
	'sale.shipmentpropertyvalue.list' => $usual('propertyValues', 'id', true),
	'catalog.priceTypeLang.list' => $usual('priceTypeLangs', 'id', true),
	'crm.requisite.preset.field.list' => $usual('', 'ID', true, ['start' => null, 'filter' => null, 'compares' => false, 'sort' => []]),
	'tasks.api.scrum.epic.list' => $usual('', 'id', true, ['total' => false, 'silent' => true]),
	'user.search' => $usual('', 'ID', more: ['filter' => 'FILTER', 'sort' => ['sort', 'order']]), // the rows and fields of user.get
	'userfieldconfig.list' => $usual('fields', 'id'),

	// `start`, with a size or an end of its own.
	'disk.file.search' => $own('', 'ID', false, ['way' => 'offset', 'offset' => 'start', 'default' => 50, 'most' => 50, 'next' => true, 'reaches' => 1000]),
	'tasks.api.scrum.sprint.list' => $own('', 'id', true, ['way' => 'number', 'number' => 'start', 'default' => 50, 'most' => 50], ['sort' => ['order']]),

	// Offset and limit.
	'humanresources.hcmlink.company.list' => $tail(100),
	'humanresources.hcmlink.company.user.list' => $tail(100),
	'humanresources.hcmlink.employee.list' => $tail(100),
	'im.department.colleagues.list' => $search(['bare' => true]),
	'im.dialog.users.list' => $own('', 'id', true,
		['way' => 'offset', 'offset' => 'OFFSET', 'limit' => 'LIMIT', 'default' => 50, 'most' => 200, 'next' => true, 'total' => true]),
	'im.recent.list' => $own('items', 'id', true,
		['way' => 'offset', 'offset' => 'OFFSET', 'limit' => 'LIMIT', 'default' => 50, 'most' => 200, 'more' => 'hasMore', 'repeats' => true]),
	'im.search.chat.list' => $search(),
	'im.search.department.list' => $search(),
	'im.search.user.list' => $search(['by_id' => true]),
	'imbot.v2.Bot.list' => $own('bots', 'id', true,
		['way' => 'offset', 'offset' => 'offset', 'limit' => 'limit', 'default' => 50, 'most' => PHP_INT_MAX, 'more' => 'hasNextPage']),
	'imopenlines.config.list.get' => $own('', 'ID', false,
		['way' => 'offset', 'offset' => 'PARAMS.offset', 'limit' => 'PARAMS.limit', 'default' => 50, 'most' => 200], ['sort' => ['PARAMS.order']]),
	'landing.demos.getList' => $landing,
	'landing.landing.getList' => $landing,
	'landing.repo.getList' => $landing,
	'landing.site.getList' => $landing,
	'landing.template.getlist' => $landing,
	'sign.b2e.company.provider.list' => ['id' => null] + $tail(100),
	'sign.b2e.mysafe.tail' => $tail(20),
	'sign.b2e.personal.tail' => $tail(20),

	// Numbers of pages.
	'biconnector.connector.list' => $numbered,
	'biconnector.dataset.list' => $numbered,
	'biconnector.source.list' => $numbered,
	'task.elapseditem.getlist' => $own('', 'ID', false,
		['way' => 'number', 'number' => 'PARAMS.NAV_PARAMS.iNumPage', 'limit' => 'PARAMS.NAV_PARAMS.nPageSize', 'default' => 50, 'most' => 50, 'total' => true],
		['positions' => ['ORDER', 'FILTER', 'SELECT', 'PARAMS'], 'sort' => ['ORDER']]),
	'task.item.list' => $own('', 'ID', false,
		['way' => 'number', 'number' => 'PARAMS.NAV_PARAMS.iNumPage', 'limit' => 'PARAMS.NAV_PARAMS.nPageSize', 'default' => 50, 'most' => 50],
		['positions' => ['ORDER', 'FILTER', 'PARAMS', 'SELECT']]),
	'task.items.getlist' => $own('', 'ID', false,
		['way' => 'number', 'number' => 'NAV_PARAMS.iNumPage', 'default' => 50, 'most' => 50],
		['positions' => ['ORDER', 'FILTER', 'TASKDATA', 'NAV_PARAMS']]),
	'vote.AttachedVote.getAnswerVoted' => $own('items', 'ID', true,
		['way' => 'number', 'number' => 'pageNavigation.page', 'limit' => 'pageNavigation.size', 'default' => 10, 'most' => PHP_INT_MAX, 'total' => true]),

	// Behind the id of a row.
	'ai.engine.list' => $own('', 'id', true, ['way' => 'behind', 'limit' => 'limit', 'default' => PHP_INT_MAX, 'most' => PHP_INT_MAX, 'runs' => 'up'],
		['filter' => 'filter', 'compares' => true]),
	'im.dialog.messages.get' => $own('messages', 'id', true,
		['way' => 'behind', 'less' => 'LAST_ID', 'greater' => 'FIRST_ID', 'limit' => 'LIMIT', 'default' => 20, 'most' => 50, 'runs' => 'down']),
	'im.dialog.messages.search' => $own('messages', 'id', true,
		['way' => 'behind', 'last' => 'LAST_ID', 'limit' => 'LIMIT', 'default' => 50, 'most' => 200, 'runs' => 'down'], ['sort' => ['ORDER']]),
	'im.notify.get' => $own('notifications', 'id', true,
		['way' => 'stages', 'last' => 'LAST_ID', 'stage' => 'LAST_TYPE', 'limit' => 'LIMIT', 'default' => 50, 'most' => 50, 'count' => 'total_count']),
	'im.notify.history.search' => $own('notifications', 'id', true,
		['way' => 'behind', 'less' => 'LAST_ID', 'limit' => 'LIMIT', 'default' => 50, 'most' => 50, 'runs' => 'down', 'count' => 'total_results']),
	'imbot.v2.Chat.Message.getContext' => $own('messages', 'id', true, ['way' => 'window', 'centre' => 'messageId', 'range' => 'range', 'most' => 50]),
	'log.blogcomment.user.get' => $own('comments', 'id', true,
		['way' => 'behind', 'less' => 'LAST_ID', 'greater' => 'FIRST_ID', 'limit' => 'LIMIT', 'default' => 100, 'most' => 100, 'runs' => 'down']),
	'log.blogpost.get' => $own('', 'ID', false,
		['way' => 'behind', 'less' => 'LAST_ID', 'greater' => 'FIRST_ID', 'limit' => 'LIMIT', 'default' => 50, 'most' => 200, 'runs' => 'down', 'start' => 'start']),

	// Queues of events.
	'im.v2.Event.get' => $events,
	'imbot.v2.Event.get' => $events,

	// One page.
	'imbot.v2.Chat.User.list' => $own('', 'id', true, ['way' => 'first', 'limit' => 'limit', 'default' => 50, 'most' => 200]),
	'mail.message.thread' => ['page' => ['way' => 'first', 'limit' => 'limit', 'default' => 20, 'most' => 50]] + $v3('', 'id', 20, 50),
	'humanresources.node.search' => $v3('items', 'id', 50, 200, 'first'),
	'note.document.search.list' => ['page' => ['way' => 'first', 'limit' => 'pagination.limit', 'default' => 50, 'most' => 200, 'more' => 'hasMore']]
		+ $v3('items', 'documentId', 50, 200),

	// REST 3.0.
	'humanresources.node.list' => $v3('items', 'id', 50, 200),
	'mail.mailbox.list' => $v3('items', 'id', 25, 100),
	'mail.mailbox.senders' => $v3('items', null, 25, 100),
	'mail.message.list' => $v3('items', 'id', 25, 200),
	'mail.recipient.listcontacts' => $v3('items', 'id', 50, 200),
	'mail.recipient.listemployees' => $v3('items', 'id', 50, 200),
	'tasks.task.list v3' => ['filter' => 'filter', 'compares' => true, 'sort' => ['order']] + $v3('items', 'id', 50, 1000),
	'tasks.task.result.list' => ['filter' => 'filter', 'compares' => true, 'sort' => ['order']] + $v3('items', 'id', 50, 50),
	'timeman.record.list' => $v3('items', 'id', 50, 50),
];
