<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Records whose methods are all alike: what X.add got in `fields` is what X.get and X.list show. src/Kinds/README.md says
 * what the keys mean.
 */

use B24\Portal\Kinds\Spelling;

$camel = ['id' => 'id', 'case' => Spelling::CAMEL, 'rows' => 120, 'pages' => true];
$kinds = [];
foreach ([
	'sale.order', 'sale.payment', 'sale.shipment', 'sale.basketItem', 'sale.basketProperties', 'sale.personType', 'sale.property', 'sale.propertyGroup', 'sale.propertyVariant',
	'sale.shipmentItem', 'sale.shipmentProperty', 'sale.paymentItemBasket', 'sale.paymentItemShipment', 'sale.propertyvalue',
	'catalog.document', 'catalog.document.element', 'catalog.roundingRule', 'catalog.priceTypeLang', 'catalog.priceTypeGroup', 'catalog.documentcontractor',
	'crm.item.productrow', 'crm.documentgenerator.numerator', 'documentgenerator.numerator', 'documentgenerator.role',
	'booking.v1.booking', 'booking.v1.resource', 'booking.v1.resourceType', 'booking.v1.waitlist', 'biconnector.source', 'biconnector.dataset', 'biconnector.connector',
] as $name) {
	$kinds[$name] = ['table' => strtolower("$name.list")] + $camel;
}
foreach (['crm.deal.recurring', 'mailservice'] as $name) {
	$kinds[$name] = ['rows' => 120];
}
// What belongs to another record of these goes with it.
$kinds['sale.payment']['in'] = $kinds['sale.shipment']['in'] = $kinds['sale.basketItem']['in'] = ['sale.order' => ['orderId' => 'id']];
$kinds['sale.shipmentItem']['in'] = ['sale.shipment' => ['orderDeliveryId' => 'id']];
// The old rule keeps these: as long as nobody has written to their table, what is made up fits every filter.
foreach (['crm.lead', 'crm.company', 'crm.quote'] as $name) {
	$kinds[$name] = ['general' => true, 'rows' => 120, 'methods' => ["$name.fields" => null]];
}

return $kinds;
