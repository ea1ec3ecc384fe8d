--TEST--
examples/tab binds its tab once, and shows the data of the deal as the user who looks may see it
--EXTENSIONS--
b24
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../inc/served.inc';
$portal = Portal::start(['anyCaller' => false]);
$site = new Served($portal, 'tab/public');
$hook = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$contact = $hook->crm->contactAdd(['fields' => ['NAME' => 'Ada', 'LAST_NAME' => 'O"Neil']])->result;
$deal = $hook->crm->dealAdd(['fields' => ['TITLE' => 'Bridge <b>', 'OPPORTUNITY' => 1234.5, 'CURRENCY_ID' => 'EUR']])->result;
$hook->crm->dealContactAdd(['id' => $deal, 'fields' => ['CONTACT_ID' => $contact]]);
$hook->crm->dealProductrowsSet(['id' => $deal, 'rows' => [['PRODUCT_NAME' => 'Steel & rope', 'PRICE' => 10, 'QUANTITY' => 2]]]);

echo "--- installed twice\n";
foreach ([true, false] as $frame) {
	$portal->install("$site->url/install.php", $frame);
	$reply = $site->answered();
	echo $reply['status'], ' ', str_contains($reply['body'], 'installFinish') ? 'page' : 'event', ' ', count($portal->state()['placements']), "\n";
}
$stored = $site->store()->load(Application::MEMBER);

echo "--- opened\n";
$before = count($portal->requests());
$portal->open('CRM_DEAL_DETAIL_TAB', ['ID' => (string) $deal]);
$reply = $site->answered();
echo $reply['status'], "\n", trim($reply['body']), "\n";
var_dump(in_array("Content-Security-Policy: default-src 'none'; frame-ancestors https://$portal->host", $reply['headers'], true));
foreach (array_slice($portal->requests(), $before) as $request) {
	echo basename($request['path']), ' ', [$reply['fields']['AUTH_ID'] => 'as the viewer', $stored->accessToken => 'as the installer'][$request['json']['auth']] ?? '?', "\n";
}
$page = $reply['fields'];

echo "--- a deal that is not there, or not for this user; another place\n";
$portal->open('CRM_DEAL_DETAIL_TAB', ['ID' => '999999']);
$reply = $site->answered();
echo $reply['status'], ' ', trim($reply['body']), "\n";
$portal->scenario('crm.item.get', ['error' => 'ACCESS_DENIED', 'error_description' => 'Secret deal', 'status' => 403], times: 1);
$portal->open('CRM_DEAL_DETAIL_TAB', ['ID' => (string) $deal]);
$reply = $site->answered();
echo $reply['status'], ' ', trim($reply['body']), ' ', str_contains($reply['body'], 'Bridge') ? 'SHOWN' : 'not shown', "\n";
$at = "tab.php?DOMAIN=$portal->host&PROTOCOL=1";
echo $site->post($at, ['PLACEMENT' => 'DEFAULT', 'PLACEMENT_OPTIONS' => '[]'] + $page), ' ', $site->post($at, ['PLACEMENT_OPTIONS' => '{"ID": "5 or 6"}'] + $page), "\n";

echo "--- forgeries\n";
$seen = count($portal->requests());
foreach ([['APPLICATION_TOKEN' => str_repeat('0', 32)], ['member_id' => md5('x')], ['APPLICATION_TOKEN' => '']] as $forged) {
	echo key($forged), ' ', $site->post($at, $forged + $page), "\n";
}
echo 'nothing ', $site->post('tab.php', []), "\n";
$portal->settings(['access' => 'user']);
$portal->open('CRM_DEAL_DETAIL_TAB', ['ID' => (string) $deal]);
$user = $site->answered()['fields'];
$asked = count($portal->requests());
echo 'installed by an ordinary user ', $site->post("install.php?DOMAIN=$portal->host&PROTOCOL=1", ['PLACEMENT' => 'DEFAULT'] + $user), "\n";
var_dump($asked - $seen, $site->store()->load(Application::MEMBER) == $stored, count($portal->state()['placements']), str_contains($site->log(), $page['AUTH_ID']));
?>
--EXPECT--
--- installed twice
200 page 1
200 event 1
--- opened
200
<!DOCTYPE html>
<title>Summary</title>
<h1>Bridge &lt;b&gt;</h1>
<p>1234.5 EUR</p>
<p>Contacts: Ada O&quot;Neil</p>
<table>
<tr><td>Steel &amp; rope</td><td>2 × 10</td></tr>
</table>
bool(true)
batch as the viewer
crm.item.list as the viewer
--- a deal that is not there, or not for this user; another place
404 <p>This deal cannot be shown.</p>
404 <p>This deal cannot be shown.</p> not shown
400 400
--- forgeries
APPLICATION_TOKEN 403
member_id 403
APPLICATION_TOKEN 403
nothing 403
installed by an ordinary user 403
int(2)
bool(true)
int(1)
bool(false)
