--TEST--
Filter, order, select and start of a list hold on what was written, also where the list is known from its page only
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client();
foreach ([['A bridge', 100, 'WEB'], ['Two bridges', 250, 'CALL'], ['A tunnel', 250, 'WEB']] as [$title, $sum, $source]) {
	$b24->call('crm.lead.add', ['fields' => ['TITLE' => $title, 'OPPORTUNITY' => $sum, 'SOURCE_ID' => $source, 'UF_CRM_LENGTH' => "$sum m", 'PHONE' => [['VALUE' => "+49 $sum"]]]]);
}
$leads = static function (array $filter, array $order = [], array $more = []) use ($b24): void {
	$reply = $b24->call('crm.lead.list', ['filter' => $filter, 'order' => $order] + $more);
	echo json_encode($filter), json_encode($order), ': ', implode(', ', array_column($reply->result, 'TITLE')), " of $reply->total\n";
};
$mine = ['>ID' => 120];
$leads($mine + ['=TITLE' => 'A bridge']);
$leads($mine + ['TITLE' => ['A bridge', 'A tunnel']]);
$leads($mine + ['@SOURCE_ID' => ['CALL', 'MAIL']]);
$leads($mine + ['!SOURCE_ID' => 'WEB']);
$leads($mine + ['!=SOURCE_ID' => 'WEB']);
$leads($mine + ['%TITLE' => 'BRIDGE']);
$leads($mine + ['>OPPORTUNITY' => 100]);
$leads($mine + ['>=OPPORTUNITY' => 100, '<OPPORTUNITY' => 250]);
$leads($mine + ['<=OPPORTUNITY' => '99.5']);
$leads($mine + ['UF_CRM_LENGTH' => '250 m', 'PHONE' => '+49 250']);
$leads($mine + ['SUCH_A_FIELD' => 'there is not']);
$leads(['=TITLE' => 'A bridge'], ['TITLE' => 'ASC']);
$leads($mine, ['OPPORTUNITY' => 'DESC', 'TITLE' => 'ASC']);
$leads($mine, ['TITLE' => 'DESC']);
$leads($mine, ['ID' => 'DESC']);
echo json_encode($b24->call('crm.lead.list', ['filter' => ['%TITLE' => 'tunnel', '>ID' => 120], 'select' => ['ID', 'TITLE', 'UF_CRM_LENGTH']])->result), "\n";

echo "--- pages of what a filter finds\n";
for ($i = 0; $i < 60; $i++) {
	$b24->call('crm.company.add', ['fields' => ['TITLE' => 'Company ' . $i % 30, 'INDUSTRY' => 'BRIDGES']]);
}
$page = $b24->call('crm.company.list', ['filter' => ['INDUSTRY' => 'BRIDGES'], 'order' => ['TITLE' => 'DESC'], 'start' => 50]);
echo count($page->result), " of $page->total, from {$page->result[0]['TITLE']} to {$page->result[9]['TITLE']}\n";
var_dump(iterator_count($b24->list('crm.company.list', ['filter' => ['INDUSTRY' => 'BRIDGES']])));

echo "--- lists by their owner\n";
foreach ([70, 70, 71] as $i => $owner) {
	$b24->call('crm.timeline.comment.add', ['fields' => ['ENTITY_ID' => $owner, 'ENTITY_TYPE' => 'deal', 'COMMENT' => "Comment $i"]]);
	$b24->call('crm.activity.add', ['fields' => ['OWNER_ID' => $owner, 'OWNER_TYPE_ID' => 2, 'TYPE_ID' => 2, 'SUBJECT' => "Call $i", 'RESPONSIBLE_ID' => 1, 'COMMUNICATIONS' => [['VALUE' => '+49 1']]]]);
}
echo implode(', ', array_column($b24->call('crm.timeline.comment.list', ['filter' => ['ENTITY_ID' => 70, 'ENTITY_TYPE' => 'deal']])->result, 'COMMENT')), "\n";
echo implode(', ', array_column($b24->call('crm.activity.list', ['filter' => ['OWNER_ID' => 71, 'OWNER_TYPE_ID' => 2]])->result, 'SUBJECT')), "\n";

echo "--- nobody has written here: what is made up fits\n";
var_dump($b24->call('crm.quote.list', ['filter' => ['TITLE' => 'A bridge']])->total);
?>
--EXPECT--
{">ID":120,"=TITLE":"A bridge"}[]: A bridge of 1
{">ID":120,"TITLE":["A bridge","A tunnel"]}[]: A bridge, A tunnel of 2
{">ID":120,"@SOURCE_ID":["CALL","MAIL"]}[]: Two bridges of 1
{">ID":120,"!SOURCE_ID":"WEB"}[]: Two bridges of 1
{">ID":120,"!=SOURCE_ID":"WEB"}[]: Two bridges of 1
{">ID":120,"%TITLE":"BRIDGE"}[]: A bridge, Two bridges of 2
{">ID":120,">OPPORTUNITY":100}[]: Two bridges, A tunnel of 2
{">ID":120,">=OPPORTUNITY":100,"<OPPORTUNITY":250}[]: A bridge of 1
{">ID":120,"<=OPPORTUNITY":"99.5"}[]:  of 0
{">ID":120,"UF_CRM_LENGTH":"250 m","PHONE":"+49 250"}[]: Two bridges, A tunnel of 2
{">ID":120,"SUCH_A_FIELD":"there is not"}[]: A bridge, Two bridges, A tunnel of 3
{"=TITLE":"A bridge"}{"TITLE":"ASC"}: A bridge of 1
{">ID":120}{"OPPORTUNITY":"DESC","TITLE":"ASC"}: A tunnel, Two bridges, A bridge of 3
{">ID":120}{"TITLE":"DESC"}: Two bridges, A tunnel, A bridge of 3
{">ID":120}{"ID":"DESC"}: A tunnel, Two bridges, A bridge of 3
[{"ID":"123","TITLE":"A tunnel","UF_CRM_LENGTH":"250 m"}]
--- pages of what a filter finds
10 of 60, from Company 12 to Company 0
int(60)
--- lists by their owner
Comment 0, Comment 1
Call 2
--- nobody has written here: what is made up fits
int(120)
