<?php
declare(strict_types=1);

/*
 * How lists page where it is not the usual way, and by which id they can be read on: what the pages of
 * the documentation say, method by method. import.php puts it into the catalogue.
 *
 * `paging` is the scheme, `list_key` where the rows are. `pages` says the rest; docs/catalogue.md
 * explains its keys. What is not said here is usual: `start` counts rows, 50 to a page, and the reply
 * tells `next` and `total`.
 */

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
	'user.search' => $byId('ID', 'sort/order'),
	'userfieldconfig.list' => $byId('id'),
	'voximplant.statistic.get' => $byId('ID', 'SORT/ORDER'),
];
