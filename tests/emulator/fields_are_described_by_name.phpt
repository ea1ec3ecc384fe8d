--TEST--
Methods that describe fields describe each one by its name, where their page shows a single description
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
echo $b24->call('crm.address.fields')->result['ENTITY_TYPE_ID']['type'], ' ', $b24->call('crm.lead.fields')->result['ID']['type'], "\n";
echo $b24->call('sale.order.getFields')->result['order']['dateInsert']['type'], "\n";
echo implode(' ', array_keys($b24->call('crm.contact.company.fields')->result)), "\n";
echo implode(' ', array_column($b24->call('crm.enum.ownertype')->result, 'SYMBOL_CODE_SHORT', 'ID')), "\n";
echo implode(', ', array_column($b24->call('crm.enum.addresstype')->result, 'NAME', 'ID')), "\n";
// A discount from either of its two sides, and the root of departments.
$b24->call('crm.deal.productrows.set', ['id' => 1, 'rows' => [['PRODUCT_NAME' => 'A', 'PRICE' => 900, 'DISCOUNT_RATE' => 10], ['PRODUCT_NAME' => 'B', 'PRICE' => 900, 'DISCOUNT_TYPE_ID' => 1, 'DISCOUNT_SUM' => 100]]]);
foreach ($b24->call('crm.deal.productrows.get', ['id' => 1])->result as $row) {
	echo "$row[DISCOUNT_TYPE_ID]: $row[DISCOUNT_RATE] % is $row[DISCOUNT_SUM]\n";
}
echo $b24->call('department.get', ['PARENT' => 0, 'SORT' => 'ID', 'ORDER' => 'ASC'], ['check' => false])->result[0]['NAME'], "\n";
?>
--EXPECT--
integer integer
datetime
COMPANY_ID IS_PRIMARY SORT
L D C CO I SI Q RQ DO SBD Tb1
Shipping address, Physical address, Legal address, Registered address, Mailing address, Beneficiary address
2: 10 % is 100
1: 10 % is 100
Department 1
