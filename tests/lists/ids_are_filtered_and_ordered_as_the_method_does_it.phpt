--TEST--
Lists are filtered and ordered by id in the manner of their method
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/lists.inc';

[$portal, $b24] = portal_and_client();

function first_request(string $method, array $params, array $row, ?string $key = null): void
{
	global $portal, $b24;

	fake_page($portal, $key === null ? [$row] : [$key => [$row]], method: $method);
	$rows = iterator_to_array($b24->list($method, $params));
	echo "$method ", count($rows), ' ', json_encode($portal->last()['json']), "\n";
}

first_request('user.get', ['FILTER' => ['ACTIVE' => true]], ['ID' => '7']);
first_request('user.get', ['order' => 'DESC'], ['ID' => '7']);
first_request('user.search', [], ['ID' => '7']);
first_request('voximplant.statistic.get', ['sort' => 'id'], ['ID' => '7']);
first_request('lists.element.get', ['IBLOCK_TYPE_ID' => 'lists', 'IBLOCK_ID' => 5], ['ID' => '7']);
first_request('entity.item.get', ['ENTITY' => 'menu'], ['ID' => '7']);
first_request('sonet_group.get', [], ['ID' => '7']);
first_request('bizproc.task.list', ['SELECT' => ['NAME']], ['ID' => '7']);
first_request('catalog.userfield.document.list', ['select' => ['documentType', 'documentId'], 'filter' => ['documentType' => 'A']],
	['documentId' => 7], 'documents');
first_request('socialnetwork.api.workgroup.list', [], ['id' => '7'], 'workgroups');
first_request('userfieldconfig.list', ['moduleId' => 'crm'], ['id' => '7'], 'fields');
first_request('documentgenerator.document.list', [], ['id' => '7'], 'documents');
first_request('disk.folder.getChildren', ['id' => 1], ['ID' => '7']);
first_request('sale.propertygroup.list', [], ['id' => 7], 'propertyGroups');

echo "Another order, or a filter that does not know the id: by offsets\n";
first_request('user.get', ['sort' => 'NAME', 'order' => 'ASC'], ['ID' => '7']);
first_request('lists.element.get', ['IBLOCK_TYPE_ID' => 'lists', 'IBLOCK_ID' => 5, 'ELEMENT_ORDER' => ['NAME' => 'ASC']], ['ID' => '7']);
first_request('crm.timeline.comment.list', ['filter' => ['ENTITY_ID' => 1, 'ENTITY_TYPE' => 'deal']], ['ID' => '7']);

echo "The last id, from where ranges are cut\n";
$body = ['result' => ['result' => ['c0' => [['ID' => '7']], 'c1' => [['ID' => '7']]], 'result_error' => [], 'result_total' => [], 'result_next' => [], 'result_time' => []]];
$portal->fault('reply', ['body' => json_encode($body + ['time' => ['start' => 1.0]])], 'batch');
iterator_to_array($b24->list('user.get', [], ['concurrency' => 2]));
echo urldecode(implode("\n", $portal->last()['json']['cmd'])), "\n";
?>
--EXPECT--
user.get 1 {"FILTER":{"ACTIVE":true},"order":"ASC","sort":"ID","start":-1}
user.get 1 {"order":"DESC","sort":"ID","start":-1}
user.search 1 {"order":"ASC","sort":"ID","start":-1}
voximplant.statistic.get 1 {"sort":"ID","ORDER":"ASC","start":-1}
lists.element.get 1 {"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":5,"ELEMENT_ORDER":{"ID":"ASC"},"start":-1}
entity.item.get 1 {"ENTITY":"menu","SORT":{"ID":"ASC"},"start":-1}
sonet_group.get 1 {"ORDER":{"ID":"ASC"},"start":-1}
bizproc.task.list 1 {"SELECT":["NAME","ID"],"ORDER":{"ID":"ASC"},"START":-1}
catalog.userfield.document.list 1 {"select":["documentType","documentId"],"filter":{"documentType":"A"},"order":{"documentId":"ASC"},"start":-1}
socialnetwork.api.workgroup.list 1 {"order":{"ID":"ASC"},"start":-1}
userfieldconfig.list 1 {"moduleId":"crm","order":{"id":"ASC"},"start":-1}
documentgenerator.document.list 1 {"order":{"id":"ASC"},"start":-1}
disk.folder.getChildren 1 {"id":1,"order":{"ID":"ASC"},"start":-1}
sale.propertygroup.list 1 {"order":{"id":"ASC"}}
Another order, or a filter that does not know the id: by offsets
user.get 1 {"sort":"NAME","order":"ASC"}
lists.element.get 1 {"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":5,"ELEMENT_ORDER":{"NAME":"ASC"}}
crm.timeline.comment.list 1 {"filter":{"ENTITY_ID":1,"ENTITY_TYPE":"deal"}}
The last id, from where ranges are cut
user.get?order=ASC&sort=ID&start=-1
user.get?order=DESC&sort=ID&start=-1
