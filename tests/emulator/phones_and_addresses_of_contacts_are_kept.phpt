--TEST--
Phones and addresses of contacts are kept, each with an id: it is changed or deleted by that id, and lists show them by name
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$crm = $b24->crm;
$id = $crm->contactAdd(['fields' => ['NAME' => 'Anna', 'PHONE' => [['VALUE' => '+491', 'VALUE_TYPE' => 'HOME'], ['VALUE' => '+492']], 'EMAIL' => [['VALUE' => 'a@b.example']]]])->result;
$show = static function () use ($crm, $id): void {
	$contact = $crm->contactGet(['id' => $id])->result;
	foreach (['PHONE', 'EMAIL'] as $type) {
		echo $contact["HAS_$type"], ' ';
		foreach ($contact[$type] ?? [] as $value) {
			echo "$value[TYPE_ID] $value[VALUE_TYPE] $value[VALUE]; ";
		}
	}
	echo "\n";
};
$show();
[$home, $work] = array_column($crm->contactGet(['id' => $id])->result['PHONE'], 'ID');
$crm->contactUpdate(['id' => $id, 'fields' => ['PHONE' => [['ID' => $home, 'VALUE' => '+493'], ['ID' => $work, 'DELETE' => 'Y'], ['VALUE' => '+494']]]]);
$show();
$mail = $crm->contactGet(['id' => $id])->result['EMAIL'][0]['ID'];
$crm->contactUpdate(['id' => $id, 'fields' => ['EMAIL' => [['ID' => $mail, 'VALUE' => '']]]]);
$show();
var_dump(isset($b24->call('crm.contact.list', ['filter' => ['ID' => $id], 'select' => ['ID', 'PHONE']])->result[0]['PHONE'][1]));
var_dump(isset($b24->call('crm.contact.list', ['filter' => ['ID' => $id]])->result[0]['PHONE']));
?>
--EXPECT--
Y PHONE HOME +491; PHONE WORK +492; Y EMAIL WORK a@b.example; 
Y PHONE HOME +493; PHONE WORK +494; Y EMAIL WORK a@b.example; 
Y PHONE HOME +493; PHONE WORK +494; N 
bool(true)
bool(false)
