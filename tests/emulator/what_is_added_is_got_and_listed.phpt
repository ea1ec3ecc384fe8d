--TEST--
What X.add got is what X.get and X.list show, X.update changes it, and after X.delete it is gone
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client();
$id = $b24->crm->leadAdd(['fields' => ['TITLE' => 'A bridge', 'UF_CRM_LENGTH' => '120', 'OPPORTUNITY' => 99.5, 'PHONE' => [['VALUE' => '+49 1', 'VALUE_TYPE' => 'WORK']]]])->result;
$lead = $b24->crm->leadGet(['id' => $id])->result;
var_dump($lead['ID'] === (string) $id, $lead['TITLE'], $lead['UF_CRM_LENGTH'], $lead['OPPORTUNITY'], $lead['PHONE'], isset($lead['DATE_CREATE']));
$b24->crm->leadUpdate(['id' => $id, 'fields' => ['TITLE' => 'Two bridges']]);
$lead = $b24->crm->leadGet(['id' => $id])->result;
var_dump($lead['TITLE'], $lead['UF_CRM_LENGTH']);
$last = null;
foreach ($b24->list('crm.lead.list', ['order' => ['ID' => 'ASC']]) as $row) {
	$last = $row;
}
var_dump($last['ID'] === (string) $id, $last['TITLE']);
var_dump($b24->crm->leadGet(['id' => 1])->result['TITLE'] !== $last['TITLE']); // the others are as they were

// A record inside of a result, from fields of the request, and as a command that refers to another one.
$order = $b24->sale->orderAdd(['fields' => ['lid' => 's1', 'personTypeId' => 2, 'currency' => 'USD', 'price' => '12.5']])->result['order'];
var_dump($order['currency'], $order['personTypeId'], $order['price']);
$batch = $b24->call('batch', ['cmd' => [
	'new' => 'sale.order.add?' . http_build_query(['fields' => ['lid' => 's1', 'personTypeId' => 3, 'currency' => 'RUB']]),
	'same' => 'sale.order.get?id=$result[new][order][id]',
]])->result['result'];
var_dump($batch['same']['order']['currency'], $batch['same']['order']['id'] === $batch['new']['order']['id']);

// Where the emulator has add and list of its own, the other methods know the same records.
$task = $b24->tasks->taskAdd(['fields' => ['TITLE' => 'Paint it', 'RESPONSIBLE_ID' => 7, 'DESCRIPTION' => 'Red']])->result['task']['id'];
$shown = $b24->tasks->taskGet(['taskId' => $task])->result['task'];
var_dump($shown['id'] === (string) $task, $shown['title'], $shown['responsibleId'], $shown['description']);
$b24->tasks->taskUpdate(['taskId' => $task, 'fields' => ['TITLE' => 'Paint it twice']]);
$rows = $b24->tasks->taskList(['filter' => ['ID' => $task]])->result['tasks'];
var_dump(count($rows), $rows[0]['title']);
var_dump($b24->tasks->taskGet(['taskId' => 3])->result['task']['title']); // as it is listed
$b24->tasks->taskDelete(['taskId' => $task]);
var_dump(count($b24->tasks->taskList(['filter' => ['ID' => $task]])->result['tasks']));
$product = $b24->catalog->productAdd(['fields' => ['name' => 'Tea', 'iblockId' => 14]])->result['element']['id'];
var_dump(array_column($b24->catalog->productList(['select' => ['id', 'iblockId', 'name'], 'filter' => ['id' => $product, 'iblockId' => 14]])->result['products'], 'name'));

$b24->crm->leadDelete(['id' => $id]);
foreach ([$id, 99999] as $gone) {
	try {
		$b24->crm->leadGet(['id' => $gone]);
	} catch (B24\Exception\Api $error) {
		echo get_class($error), ': ', $error->getMessage(), "\n";
	}
}
var_dump($portal->writes()['marks']);
?>
--EXPECT--
bool(true)
string(8) "A bridge"
string(3) "120"
string(4) "99.5"
array(1) {
  [0]=>
  array(2) {
    ["VALUE"]=>
    string(5) "+49 1"
    ["VALUE_TYPE"]=>
    string(4) "WORK"
  }
}
bool(true)
string(11) "Two bridges"
string(3) "120"
bool(true)
string(11) "Two bridges"
bool(true)
string(3) "USD"
int(2)
float(12.5)
string(3) "RUB"
bool(true)
bool(true)
string(8) "Paint it"
string(1) "7"
string(3) "Red"
int(1)
string(14) "Paint it twice"
string(6) "Task 3"
int(0)
array(1) {
  [0]=>
  string(3) "Tea"
}
B24\Exception\Api: crm.lead.get: Not found (HTTP 400)
B24\Exception\Api: crm.lead.get: Not found (HTTP 400)
array(5) {
  ["A bridge"]=>
  int(1)
  ["Two bridges"]=>
  int(1)
  ["Paint it"]=>
  int(1)
  ["Paint it twice"]=>
  int(1)
  ["Tea"]=>
  int(1)
}
