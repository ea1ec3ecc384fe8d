<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Which event a write raises and what the event carries, as the pages of the events say: the method without its verb →
 * the event with * for ADD, UPDATE or DELETE, and its data. Where verbs or events are irregular, the whole method is named.
 *
 * In the data: {id} is the record; {NAME} is what the call says, or else what is known of the record, or else what the reply
 * says. {NAME:int} is a number, {NAME=1} has a value for want of another, {A|B} are two names for one thing. {*} stands for all
 * fields of the call. A third element has more events of the same write.
 */

$fields = ['FIELDS' => ['ID' => '{id}']];
$number = ['FIELDS' => ['ID' => '{id:int}']];
$userField = static fn (string $entity): array => ['FIELDS' => ['ID' => '{id}', 'ENTITY_ID' => $entity, 'FIELD_NAME' => '{FIELD_NAME}']];
$product = ['FIELDS' => ['ID' => '{id:int}', 'TYPE' => '{type|TYPE=1:int}']];
$document = ['FIELDS' => ['ID' => '{id}', 'ENTITY_TYPE_ID' => '{entityTypeId}', 'ENTITY_ID' => '{entityId}']];
$recurring = ['FIELDS' => ['ID' => '{id}', 'RECURRING_DEAL_ID' => '{DEAL_ID}']];
$address = ['FIELDS' => ['TYPE_ID' => '{TYPE_ID:int}', 'ENTITY_TYPE_ID' => '{ENTITY_TYPE_ID:int}', 'ENTITY_ID' => '{ENTITY_ID:int}', 'ANCHOR_ID' => '{ANCHOR_ID:int}', 'ANCHOR_TYPE_ID' => '{ANCHOR_TYPE_ID:int}']];
$undefined = ['IS_ACCESSIBLE_BEFORE' => 'undefined', 'IS_ACCESSIBLE_AFTER' => 'undefined'];
$task = ['ID' => '{id:int}'];
$comment = ['ID' => '{ITEMID:int}', 'TASK_ID' => '{TASKID:int}'];
$post = ['FIELDS' => ['POST_ID' => '{id}']];
$sale = static fn (string $action): array => ['FIELDS' => ['ID' => '{id:int}', 'XML_ID' => '{xmlId}', 'ACTION' => $action]];

return [
	'crm.lead' => ['ONCRMLEAD*', $fields],
	'crm.deal' => ['ONCRMDEAL*', $fields],
	'crm.contact' => ['ONCRMCONTACT*', $fields],
	'crm.company' => ['ONCRMCOMPANY*', $fields],
	'crm.quote' => ['ONCRMQUOTE*', $fields],
	'crm.item' => ['ONCRMDYNAMICITEM*', ['FIELDS' => ['ID' => '{id}', 'ENTITY_TYPE_ID' => '{entityTypeId}']]],
	'crm.type' => ['ONCRMTYPE*', $fields],
	'crm.lead.userfield' => ['ONCRMLEADUSERFIELD*', $userField('CRM_LEAD')],
	'crm.deal.userfield' => ['ONCRMDEALUSERFIELD*', $userField('CRM_DEAL')],
	'crm.contact.userfield' => ['ONCRMCONTACTUSERFIELD*', $userField('CRM_CONTACT')],
	'crm.company.userfield' => ['ONCRMCOMPANYUSERFIELD*', $userField('CRM_COMPANY')],
	'crm.quote.userfield' => ['ONCRMQUOTEUSERFIELD*', $userField('CRM_QUOTE')],
	'crm.requisite.userfield' => ['ONCRMREQUISITEUSERFIELD*', ['FIELDS' => ['ID' => '{id:int}'] + $userField('CRM_REQUISITE')['FIELDS']]],
	'crm.deal.recurring.add' => ['ONCRMDEALRECURRINGADD', $recurring],
	'crm.deal.recurring.update' => ['ONCRMDEALRECURRINGUPDATE', $recurring],
	'crm.deal.recurring.delete' => ['ONCRMDEALRECURRINGDELETE', $fields],
	'crm.requisite' => ['ONCRMREQUISITE*', $number],
	'crm.requisite.bankdetail' => ['ONCRMBANKDETAIL*', $number],
	'crm.address.add' => ['ONCRMADDRESSREGISTER', $address],
	'crm.address.delete' => ['ONCRMADDRESSUNREGISTER', $address],
	'crm.currency' => ['ONCRMCURRENCY*', ['FIELDS' => ['ID' => '{CURRENCY|ID}']]],
	'crm.activity' => ['ONCRMACTIVITY*', $fields],
	'crm.activity.todo' => ['ONCRMACTIVITY*', $fields],
	'crm.activity.todo.updatedeadline' => ['ONCRMACTIVITYUPDATE', $fields],
	'crm.activity.todo.updatedescription' => ['ONCRMACTIVITYUPDATE', $fields],
	'crm.activity.todo.updatecolor' => ['ONCRMACTIVITYUPDATE', $fields],
	'crm.activity.todo.updateresponsibleuser' => ['ONCRMACTIVITYUPDATE', $fields],
	'crm.activity.configurable' => ['ONCRMACTIVITY*', $fields],
	'crm.timeline.comment' => ['ONCRMTIMELINECOMMENT*', ['ID' => '{id:int}']],
	'crm.documentgenerator.document' => ['ONCRMDOCUMENTGENERATORDOCUMENT*', $document],
	'crm.product' => ['ONCRMPRODUCT*', $fields],
	'crm.productsection' => ['ONCRMPRODUCTSECTION*', $fields],
	'crm.measure' => ['ONCRMMEASURE*', $fields],
	'crm.invoice' => ['ONCRMINVOICE*', $fields],

	'tasks.task.add' => ['ONTASKADD', ['FIELDS_BEFORE' => 'undefined', 'FIELDS_AFTER' => $task, 'IS_ACCESSIBLE_BEFORE' => 'N'] + $undefined],
	'tasks.task.update' => ['ONTASKUPDATE', ['FIELDS_BEFORE' => $task, 'FIELDS_AFTER' => $task] + $undefined],
	...array_fill_keys(array_map(static fn (string $verb): string => "tasks.task.$verb", ['complete', 'start', 'pause', 'defer', 'renew', 'approve', 'disapprove', 'delegate', 'startwatch', 'stopwatch']),
		['ONTASKUPDATE', ['FIELDS_BEFORE' => $task, 'FIELDS_AFTER' => $task] + $undefined]),
	'tasks.task.delete' => ['ONTASKDELETE', ['FIELDS_BEFORE' => $task, 'FIELDS_AFTER' => 'undefined', 'IS_ACCESSIBLE_BEFORE' => 'undefined', 'IS_ACCESSIBLE_AFTER' => 'N']],
	'task.commentitem.add' => ['ONTASKCOMMENTADD', ['FIELDS_BEFORE' => 'undefined', 'FIELDS_AFTER' => ['ID' => '{id:int}'] + $comment] + $undefined],
	'task.commentitem.update' => ['ONTASKCOMMENTUPDATE', ['FIELDS_BEFORE' => $comment, 'FIELDS_AFTER' => $comment + ['ACTION' => 'EDIT']] + $undefined],
	'task.commentitem.delete' => ['ONTASKCOMMENTDELETE', ['FIELDS_BEFORE' => $comment, 'FIELDS_AFTER' => $comment + ['ACTION' => 'DEL']] + $undefined],

	'user.add' => ['ONUSERADD', ['ID' => '{id:int}', '{*}' => true]],
	'calendar.event' => ['ONCALENDARENTRY*', ['id' => '{id}']],
	'calendar.section' => ['ONCALENDARSECTION*', ['id' => '{id}']],
	'booking.v1.booking' => ['ONBOOKING*', ['ID' => '{id}']],
	'booking.v1.resource' => ['ONBOOKINGRESOURCE*', ['ID' => '{id}']],
	'booking.v1.resourcetype' => ['ONBOOKINGRESOURCETYPE*', ['ID' => '{id}']],
	'booking.v1.waitlist' => ['ONBOOKINGWAITLISTITEM*', ['ID' => '{id}']],
	'log.blogpost' => ['ONLIVEFEEDPOST*', $post],
	'sonet_group.create' => ['ONSONETGROUPADD', $fields],
	'sonet_group.update' => ['ONSONETGROUPUPDATE', $fields],
	'sonet_group.delete' => ['ONSONETGROUPDELETE', $fields],

	'catalog.product' => ['CATALOG.PRODUCT.ON.*', $product],
	'catalog.product.offer' => ['CATALOG.PRODUCT.ON.*', $product],
	'catalog.product.service' => ['CATALOG.PRODUCT.ON.*', $product],
	'catalog.product.sku' => ['CATALOG.PRODUCT.ON.*', $product],
	'catalog.measure' => ['CATALOG.MEASURE.ON.*', $number],
	'catalog.price' => ['CATALOG.PRICE.ON.*', $number],
	'catalog.pricetype' => ['CATALOG.PRICE.TYPE.ON.*', $number],
	'catalog.roundingrule' => ['CATALOG.ROUNDING.ON.*', $number],

	'sale.order.add' => ['ONSALEORDERSAVED', $sale('save'), [['ONORDERENTITYSAVED', $number]]],
	'sale.order.update' => ['ONSALEORDERSAVED', $sale('save'), [['ONORDERENTITYSAVED', $number]]],
	'sale.order.delete' => ['ONORDERDELETED', $number, [['ONSALEBEFOREORDERDELETE', $sale('delete')]]],
	'sale.propertyvalue.delete' => ['ONPROPERTYVALUEDELETED', $number],
	'sale.payment.add' => ['ONPAYMENTENTITYSAVED', $number],
	'sale.payment.update' => ['ONPAYMENTENTITYSAVED', $number],
	'sale.payment.delete' => ['ONPAYMENTDELETED', $number],
	'sale.shipment.add' => ['ONSHIPMENTENTITYSAVED', $number],
	'sale.shipment.update' => ['ONSHIPMENTENTITYSAVED', $number],
	'sale.shipment.delete' => ['ONSHIPMENTDELETED', $number],

	'telephony.externalcall.finish' => ['ONVOXIMPLANTCALLEND', [
		'CALL_ID' => '{CALL_ID}', 'CALL_TYPE' => '{TYPE|CALL_TYPE=1}', 'PHONE_NUMBER' => '{PHONE_NUMBER}', 'PORTAL_NUMBER' => 'REST_APP:',
		'PORTAL_USER_ID' => '{USER_ID}', 'CALL_DURATION' => '{DURATION=0}', 'CALL_START_DATE' => '{CALL_START_DATE}',
		'COST' => '{COST=0}', 'COST_CURRENCY' => '{COST_CURRENCY}', 'CALL_FAILED_CODE' => '{STATUS_CODE=200}',
		'CALL_FAILED_REASON' => '{FAILED_REASON}', 'CRM_ACTIVITY_ID' => '{CRM_ACTIVITY_ID}',
	]],
];
