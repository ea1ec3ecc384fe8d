--TEST--
Contacts of deals, companies of contacts, and product rows are as they were set, from either side and by either family of methods
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client();
$show = static fn (string $method, int $id) => print("$method $id: " . json_encode($b24->call("$method.items.get", ['id' => $id])->result) . "\n");

$deal = $b24->call('crm.deal.add', ['fields' => ['TITLE' => 'A bridge', 'CONTACT_IDS' => [8, 9]]])->result;
$show('crm.deal.contact', $deal);
$b24->call('crm.deal.contact.items.set', ['id' => $deal, 'items' => [['CONTACT_ID' => 55, 'SORT' => 300], ['CONTACT_ID' => 54, 'SORT' => 200, 'IS_PRIMARY' => 'Y']]]);
$show('crm.deal.contact', $deal);
echo 'primary: ', $b24->call('crm.deal.get', ['id' => $deal])->result['CONTACT_ID'], "\n";
$b24->call('crm.deal.contact.add', ['id' => $deal, 'fields' => ['CONTACT_ID' => 7, 'IS_PRIMARY' => 'Y', 'SORT' => 1000]]);
$b24->call('crm.deal.contact.delete', ['id' => $deal, 'fields' => ['CONTACT_ID' => 54]]);
$show('crm.deal.contact', $deal);
$b24->call('crm.deal.contact.items.delete', ['id' => $deal]);
$show('crm.deal.contact', $deal);

$company = $b24->call('crm.company.add', ['fields' => ['TITLE' => 'Bridges and more']])->result;
$b24->call('crm.contact.company.items.set', ['id' => 5, 'items' => [['COMPANY_ID' => $company], ['COMPANY_ID' => 3]]]);
$show('crm.company.contact', $company);
$b24->call('crm.company.contact.add', ['id' => $company, 'fields' => ['CONTACT_ID' => 6]]);
$show('crm.contact.company', 6);
$b24->call('crm.company.contact.items.delete', ['id' => $company]);
$show('crm.contact.company', 5);
$show('crm.contact.company', 6);
foreach ([['crm.deal.contact.items.get', ['id' => 99999]], ['crm.deal.contact.add', ['id' => $deal, 'fields' => ['CONTACT_ID' => 99999]]]] as [$method, $params]) {
	try {
		$b24->call($method, $params);
	} catch (B24\Exception\Api $error) {
		echo $error->getMessage(), "\n";
	}
}

echo "--- product rows\n";
$rows = static function () use ($b24, $deal): void {
	$upper = array_map(static fn (array $row) => "{$row['PRODUCT_NAME']} {$row['QUANTITY']} x {$row['PRICE']}", $b24->call('crm.deal.productrows.get', ['id' => $deal])->result);
	$camel = $b24->call('crm.item.productrow.list', ['filter' => ['=ownerType' => 'D', '=ownerId' => $deal]])->result['productRows'];
	echo json_encode($upper), ' ', json_encode(array_map(static fn (array $row) => "{$row['productName']} {$row['quantity']} x {$row['price']}", $camel)), "\n";
};
$b24->call('crm.deal.productrows.set', ['id' => $deal, 'rows' => [['PRODUCT_NAME' => 'Steel', 'PRICE' => 12.5, 'QUANTITY' => 4], ['PRODUCT_NAME' => 'Bolt', 'PRICE' => 1]]]);
$rows();
$b24->call('crm.deal.productrows.set', ['id' => 6, 'rows' => [['PRODUCT_NAME' => 'Of another deal', 'PRICE' => 1]]]);
$added = $b24->call('crm.item.productrow.add', ['fields' => ['ownerId' => $deal, 'ownerType' => 'D', 'productName' => 'Paint', 'price' => 9, 'quantity' => 2]])->result['productRow'];
$rows();
$b24->call('crm.item.productrow.update', ['id' => $added['id'], 'fields' => ['quantity' => 3]]);
$rows();
$b24->call('crm.item.productrow.delete', ['id' => $added['id']]);
$rows();
$set = $b24->call('crm.item.productrow.set', ['ownerType' => 'D', 'ownerId' => $deal, 'productRows' => [['productName' => 'Wood', 'price' => 3, 'quantity' => 10]]])->result['productRows'];
echo $set[0]['productName'], "\n";
$rows();
$b24->call('crm.deal.productrows.set', ['id' => $deal, 'rows' => []]);
$rows();
?>
--EXPECT--
crm.deal.contact 121: [{"CONTACT_ID":8,"SORT":10,"ROLE_ID":0,"IS_PRIMARY":"Y"},{"CONTACT_ID":9,"SORT":20,"ROLE_ID":0,"IS_PRIMARY":"N"}]
crm.deal.contact 121: [{"CONTACT_ID":54,"SORT":200,"ROLE_ID":0,"IS_PRIMARY":"Y"},{"CONTACT_ID":55,"SORT":300,"ROLE_ID":0,"IS_PRIMARY":"N"}]
primary: 54
crm.deal.contact 121: [{"CONTACT_ID":55,"SORT":300,"ROLE_ID":0,"IS_PRIMARY":"N"},{"CONTACT_ID":7,"SORT":1000,"ROLE_ID":0,"IS_PRIMARY":"Y"}]
crm.deal.contact 121: []
crm.company.contact 121: [{"CONTACT_ID":5,"SORT":10,"ROLE_ID":0,"IS_PRIMARY":"Y"}]
crm.contact.company 6: [{"COMPANY_ID":121,"SORT":10,"ROLE_ID":0,"IS_PRIMARY":"Y"}]
crm.contact.company 5: [{"COMPANY_ID":3,"SORT":20,"ROLE_ID":0,"IS_PRIMARY":"Y"}]
crm.contact.company 6: []
crm.deal.contact.items.get: Not found (HTTP 400)
crm.deal.contact.add: Not found (HTTP 400)
--- product rows
["Steel 4 x 12.5","Bolt 1 x 1"] ["Steel 4 x 12.5","Bolt 1 x 1"]
["Steel 4 x 12.5","Bolt 1 x 1","Paint 2 x 9"] ["Steel 4 x 12.5","Bolt 1 x 1","Paint 2 x 9"]
["Steel 4 x 12.5","Bolt 1 x 1","Paint 3 x 9"] ["Steel 4 x 12.5","Bolt 1 x 1","Paint 3 x 9"]
["Steel 4 x 12.5","Bolt 1 x 1"] ["Steel 4 x 12.5","Bolt 1 x 1"]
Wood
["Wood 10 x 3"] ["Wood 10 x 3"]
[] []
