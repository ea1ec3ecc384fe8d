--TEST--
The stubs say in one line what a REST method is there for: made by a rule from its name and facts, or written by hand
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../stubs')) {
	die('skip the release archive has no stubs');
}
?>
--FILE--
<?php
require __DIR__ . '/../inc/purposes.inc';
$purposes = purposes();
foreach ([
	// adds, with what comes back: an id, the record, nothing
	'crm.deal.add', 'crm.timeline.comment.add', 'sale.order.add', 'bizproc.robot.add', 'tasks.task.add',
	// lists: pages of a fixed size, of a size that one chooses, a get that is a list, no pages
	'crm.deal.list', 'catalog.product.list', 'main.eventlog.list', 'landing.site.getList', 'entity.item.get', 'bizproc.activity.list',
	// what identifies a record
	'crm.lead.get', 'crm.category.delete', 'task.commentitem.update', 'lists.element.delete', 'crm.item.update',
	// descriptions of fields
	'crm.deal.fields', 'disk.file.getFields', 'mail.message.field.get', 'mail.message.field.list', 'catalog.product.offer.getFieldsByFilter',
	// parts of an object that several objects have
	'crm.deal.contact.add', 'crm.quote.contact.items.set', 'crm.company.userfield.list', 'crm.item.details.configuration.reset', 'crm.lead.productrows.set',
	'catalog.product.sku.download', 'task.elapseditem.isActionAllowed', 'crm.requisite.preset.field.get',
	// by hand
	'user.current', 'crm.deal.recurring.expose', 'im.message.add', 'tasks.flow.Flow.activate', 'placement.bind', 'note.document.delete',
	// of the client itself
	'server.time', 'profile', 'scope',
	// nothing that the name does not say
	'crm.currency.get', 'task.item.delete',
] as $method) {
	echo $method, ': ', $purposes[$method] ?? '-', "\n";
}
$total = count($purposes);
$with = count(array_filter($purposes, static fn (?string $line) => $line !== null));
$said = preg_match('/Of the ([\d,]+) PHP methods for REST methods, ([\d,]+) have such a line/', file_get_contents(__DIR__ . '/../../docs/catalogue.md'), $figures) === 1
	? array_map(static fn (string $n) => (int) str_replace(',', '', $n), array_slice($figures, 1))
	: [];
echo $said === [$total, $with] ? "docs/catalogue.md says how many\n" : "docs/catalogue.md does not say $with of $total\n";
?>
--EXPECT--
crm.deal.add: Adds a deal. Gives its id.
crm.timeline.comment.add: Adds a comment to the timeline. Gives its id.
sale.order.add: Adds an order of the online store. Gives it as it is stored.
bizproc.robot.add: Adds an automation rule of the application.
tasks.task.add: Adds a task. Gives it as it is stored.
crm.deal.list: Gives deals, chosen by `filter`, 50 on a page.
catalog.product.list: Gives products of the catalog, chosen by `filter`, 50 on a page.
main.eventlog.list: Gives entries of the portal's event log, chosen by `filter`, as many on a page as `pagination.limit` says.
landing.site.getList: Gives sites, as many on a page as `params.limit` says.
entity.item.get: Gives items in a data storage of the application, chosen by `FILTER`, 50 on a page.
bizproc.activity.list: Gives actions for workflows that the application has added.
crm.lead.get: Gives a lead, found by `id`.
crm.category.delete: Deletes a funnel for a type of CRM records, found by `entityTypeId` and `id`.
task.commentitem.update: Changes a comment on a task, found by `TASKID` and `ITEMID`.
lists.element.delete: Deletes an element in a universal list, found by `IBLOCK_TYPE_ID`, `IBLOCK_ID`/`IBLOCK_CODE` and `ELEMENT_ID`/`ELEMENT_CODE`.
crm.item.update: Changes a CRM record of any type, found by `entityTypeId` and `id`. Gives it as it is stored.
crm.deal.fields: Describes the fields of a deal: their types, titles and which are required.
disk.file.getFields: Describes the fields of a file on Drive: their types and titles.
mail.message.field.get: Describes one field of an email, chosen by `name`.
mail.message.field.list: Describes the fields of an email: their types and titles.
catalog.product.offer.getFieldsByFilter: Describes the fields of variations of products, for the catalog in `filter`: their types and which are required.
crm.deal.contact.add: Links a contact to a deal.
crm.quote.contact.items.set: Replaces the contacts that are linked to an estimate.
crm.company.userfield.list: Gives the custom fields of companies, chosen by `filter`, 50 on a page.
crm.item.details.configuration.reset: Takes back how the card of a CRM record of any type was laid out, for one user or for all.
crm.lead.productrows.set: Replaces the product rows of a lead.
catalog.product.sku.download: Gives the content of a file of a parent product, the one that has variations.
task.elapseditem.isActionAllowed: Says whether the current user may do something with a record of time spent on a task.
crm.requisite.preset.field.get: Gives a field in a template for company details, found by `id`.
user.current: Gives the current user with all fields.
crm.deal.recurring.expose: Makes a deal from a template for recurring deals now, besides its schedule.
im.message.add: Sends a message to a chat or user. Gives its id.
tasks.flow.Flow.activate: Turns a flow of tasks on if it is off, and off if it is on.
placement.bind: Adds a handler of the application to a place in the interface, such as a tab of deals.
note.document.delete: Moves a document of a knowledge base, and those below it, to the recycle bin.
server.time: Gives what time it is on the server, in ISO 8601.
profile: Gives the current user in short: id, name, photo, whether an administrator. Needs no scope.
scope: Gives the scopes of the webhook or application, or with `full` all that there are.
crm.currency.get: -
task.item.delete: -
docs/catalogue.md says how many
