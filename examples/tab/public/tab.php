<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The tab, opened in a frame.
 */

require __DIR__ . '/../../application/application.php';

function text(mixed $value): string
{
	return htmlspecialchars(is_scalar($value) ? (string) $value : '');
}

$page = B24\Incoming\Placement::fromGlobals()->verify(oauth());
$id = $page->options['ID'] ?? null;
if ($page->placement !== 'CRM_DEAL_DETAIL_TAB' || !is_numeric($id)) {
	http_response_code(400);
	exit;
}

// As the user who looks at it, with that user's rights; in one request.
$b24 = $page->client(oauth());
$found = $b24->batch([
	'deal' => ['crm.item.get', ['entityTypeId' => 2, 'id' => (int) $id]],
	'products' => ['crm.item.productrow.list', ['filter' => ['=ownerType' => 'D', '=ownerId' => (int) $id]]], // the first 50
	'contacts' => ['crm.deal.contact.items.get', ['id' => (int) $id]],
]);

// Nobody but that portal may show the page in a frame. Its host is the one that the store has.
header("Content-Security-Policy: default-src 'none'; frame-ancestors https://$page->domain");
try {
	$deal = $found->get('deal')->result['item'];
} catch (B24\Exception\Api $e) { // it is not there, or not for this user
	http_response_code(404);
	exit("<p>This deal cannot be shown.</p>\n");
}
$names = [];
$contacts = array_column($found->get('contacts')->result, 'CONTACT_ID');
if ($contacts !== []) {
	foreach ($b24->crm->itemList(['entityTypeId' => 3, 'filter' => ['@id' => $contacts], 'select' => ['id', 'name', 'lastName']])->result['items'] as $contact) {
		$names[] = trim("{$contact['name']} {$contact['lastName']}");
	}
}
?>
<!DOCTYPE html>
<title>Summary</title>
<h1><?= text($deal['title']) ?></h1>
<p><?= text($deal['opportunity']) ?> <?= text($deal['currencyId']) ?></p>
<p>Contacts: <?= $names === [] ? 'none' : text(implode(', ', $names)) ?></p>
<table>
<?php foreach ($found->rows('products') as $row): ?>
<tr><td><?= text($row['productName']) ?></td><td><?= text($row['quantity']) ?> × <?= text($row['price']) ?></td></tr>
<?php endforeach ?>
</table>
