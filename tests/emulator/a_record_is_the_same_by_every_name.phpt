--TEST--
crm.item.* and the methods of leads, deals, contacts, companies and quotes have the same records; what user.add made is got and found
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/heard.inc';

[$portal, $b24] = portal_and_client();
$listener = new Listener($portal, $b24);
foreach ([1 => 'lead', 2 => 'deal', 3 => 'contact', 4 => 'company', 7 => 'quote'] as $type => $name) {
	$listener->bind("onCrm{$name}Add", "onCrm{$name}Update", "onCrm{$name}Delete");
	$title = $name === 'contact' ? 'NAME' : 'TITLE';
	$id = $b24->call("crm.$name.add", ['fields' => [$title => 'A bridge', 'UF_CRM_LENGTH' => '120', 'UF_CRM_2_16396' => 'x', 'ORIGIN_ID' => 'o1']])->result;
	$item = $b24->call('crm.item.get', ['entityTypeId' => $type, 'id' => $id])->result['item'];
	echo "$name: {$item[strtolower($title)]}, {$item['ufCrmLength']}, {$item['ufCrm2_16396']}, {$item['originId']}\n";
	$b24->call('crm.item.update', ['entityTypeId' => $type, 'id' => $id, 'fields' => [strtolower($title) => 'Two bridges', 'ufCrmLength' => '240', 'ufCrm2_16396' => 'y']]);
	$row = $b24->call("crm.$name.get", ['id' => $id])->result;
	echo "  {$row[$title]}, {$row['UF_CRM_LENGTH']}, {$row['UF_CRM_2_16396']}, {$row['ORIGIN_ID']}\n";
	$new = $b24->call('crm.item.add', ['entityTypeId' => $type, 'fields' => [strtolower($title) => 'A tunnel', 'ufCrmLength' => '7']])->result['item'];
	$found = $b24->call("crm.$name.list", ['filter' => [$title => 'A tunnel'], 'select' => ['ID', $title, 'UF_*']])->result;
	echo '  ', $found === [] ? 'none' : json_encode(array_intersect_key($found[0], ['ID' => 0, $title => 0, 'UF_CRM_LENGTH' => 0])), ' of ', count($found), "\n";
	$b24->call("crm.$name.delete", ['id' => $new['id']]);
	try {
		$b24->call('crm.item.get', ['entityTypeId' => $type, 'id' => $new['id']]);
	} catch (B24\Exception\Api $error) {
		echo '  ', $error->getMessage(), "\n";
	}
	echo '  ', implode(' ', $listener->heard()), "\n";
}

echo "--- users\n";
$listener->bind('onUserAdd');
$id = $b24->call('user.add', ['EMAIL' => 'new@portal.example', 'NAME' => 'Marta', 'LAST_NAME' => 'Quist', 'WORK_POSITION' => 'Engineer', 'UF_DEPARTMENT' => [3]])->result;
$user = $b24->call('user.get', ['ID' => $id])->result[0];
echo "{$user['ID']} {$user['NAME']} {$user['LAST_NAME']} {$user['EMAIL']} {$user['WORK_POSITION']} ", json_encode($user['UF_DEPARTMENT']), "\n";
foreach ([['user.get', ['LAST_NAME' => 'Quist']], ['user.get', ['EMAIL' => 'new@portal.example']], ['user.search', ['FIND' => 'quis']], ['user.search', ['NAME' => 'Mar']], ['user.search', ['NAME' => 'arta']]] as [$method, $filter]) {
	echo $method, ' ', json_encode($filter), ': ', implode(', ', array_column($b24->call($method, ['FILTER' => $filter])->result, 'ID')), "\n";
}
$b24->call('user.update', ['ID' => $id, 'WORK_POSITION' => 'Chief engineer']);
echo $b24->call('user.get', ['FILTER' => ['ID' => $id]])->result[0]['WORK_POSITION'], "\n";
echo $b24->call('user.get', ['ID' => 1])->result[0]['NAME'], ' ', $b24->call('user.get', ['start' => 0])->total, "\n";
print_r($listener->heard());
?>
--EXPECT--
lead: A bridge, 120, x, o1
  Two bridges, 240, y, o1
  {"ID":"122","TITLE":"A tunnel","UF_CRM_LENGTH":"7"} of 1
  crm.item.get: Could not find entity with id 122 (NOT_FOUND, HTTP 400)
  event=ONCRMLEADADD&data[FIELDS][ID]=121 event=ONCRMLEADUPDATE&data[FIELDS][ID]=121 event=ONCRMLEADADD&data[FIELDS][ID]=122 event=ONCRMLEADDELETE&data[FIELDS][ID]=122
deal: A bridge, 120, x, o1
  Two bridges, 240, y, o1
  {"ID":"122","TITLE":"A tunnel","UF_CRM_LENGTH":"7"} of 1
  crm.item.get: Could not find entity with id 122 (NOT_FOUND, HTTP 400)
  event=ONCRMDEALADD&data[FIELDS][ID]=121 event=ONCRMDEALUPDATE&data[FIELDS][ID]=121 event=ONCRMDEALADD&data[FIELDS][ID]=122 event=ONCRMDEALDELETE&data[FIELDS][ID]=122
contact: A bridge, 120, x, o1
  Two bridges, 240, y, o1
  {"ID":"122","NAME":"A tunnel","UF_CRM_LENGTH":"7"} of 1
  crm.item.get: Could not find entity with id 122 (NOT_FOUND, HTTP 400)
  event=ONCRMCONTACTADD&data[FIELDS][ID]=121 event=ONCRMCONTACTUPDATE&data[FIELDS][ID]=121 event=ONCRMCONTACTADD&data[FIELDS][ID]=122 event=ONCRMCONTACTDELETE&data[FIELDS][ID]=122
company: A bridge, 120, x, o1
  Two bridges, 240, y, o1
  {"ID":"122","TITLE":"A tunnel","UF_CRM_LENGTH":"7"} of 1
  crm.item.get: Could not find entity with id 122 (NOT_FOUND, HTTP 400)
  event=ONCRMCOMPANYADD&data[FIELDS][ID]=121 event=ONCRMCOMPANYUPDATE&data[FIELDS][ID]=121 event=ONCRMCOMPANYADD&data[FIELDS][ID]=122 event=ONCRMCOMPANYDELETE&data[FIELDS][ID]=122
quote: A bridge, 120, x, o1
  Two bridges, 240, y, o1
  {"ID":"122","TITLE":"A tunnel","UF_CRM_LENGTH":"7"} of 1
  crm.item.get: Could not find entity with id 122 (NOT_FOUND, HTTP 400)
  event=ONCRMQUOTEADD&data[FIELDS][ID]=121 event=ONCRMQUOTEUPDATE&data[FIELDS][ID]=121 event=ONCRMQUOTEADD&data[FIELDS][ID]=122 event=ONCRMQUOTEDELETE&data[FIELDS][ID]=122
--- users
121 Marta Quist new@portal.example Engineer [3]
user.get {"LAST_NAME":"Quist"}: 121
user.get {"EMAIL":"new@portal.example"}: 121
user.search {"FIND":"quis"}: 121
user.search {"NAME":"Mar"}: 121
user.search {"NAME":"arta"}: 
Chief engineer
Ben 121
Array
(
    [0] => event=ONUSERADD&data[ID]=121&data[EMAIL]=new@portal.example&data[NAME]=Marta&data[LAST_NAME]=Quist&data[WORK_POSITION]=Engineer&data[UF_DEPARTMENT][0]=3
)
