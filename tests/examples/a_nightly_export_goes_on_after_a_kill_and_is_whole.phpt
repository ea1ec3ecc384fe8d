--TEST--
examples/nightly exports deals, contacts and products: killed, it goes on; `latest` is whole at any time
--EXTENSIONS--
b24
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/example.inc';

$count = (int) (getenv('B24_TEST_DEALS') ?: 230);
[$portal, $hook] = portal_and_client([], ['deals' => $count]);
for ($i = 1; $i <= 60; $i++) {
	$hook->crm->contactUpdate(['id' => $i, 'fields' => ['NAME' => "Ada $i", 'LAST_NAME' => $i % 3 === 0 ? 'O"Neil, jr.' : 'Löw']]);
}
$bound = $sold = [];
$commands = [];
for ($id = 1; $id <= $count; $id++) {
	$contacts = $id % 2 === 0 ? [$id % 60 + 1, ($id + 7) % 60 + 1] : [];
	$rows = $id % 3 === 0 ? [['PRODUCT_NAME' => "Rope \"$id\"\nnew line", 'PRICE' => $id, 'QUANTITY' => 2], ['PRODUCT_NAME' => 'Nail', 'PRICE' => 0.5, 'QUANTITY' => 10]] : [];
	$commands[] = ['crm.deal.contact.items.set', ['id' => $id, 'items' => array_map(fn ($contact) => ['CONTACT_ID' => $contact], $contacts)]];
	$commands[] = ['crm.deal.productrows.set', ['id' => $id, 'rows' => $rows]];
	$bound[$id] = $contacts;
	$sold[$id] = array_map(fn ($row) => [$row['PRODUCT_NAME'], (float) $row['PRICE'], (float) $row['QUANTITY']], $rows);
}
foreach ($hook->batch($commands, options: ['check' => false]) as $outcome) {
	$outcome instanceof Throwable && throw $outcome;
}
$titles = [];
foreach ($hook->list('crm.deal.list', ['select' => ['ID', 'TITLE']]) as $deal) {
	$titles[(int) $deal['ID']] = $deal['TITLE'];
}
$scratch = new Scratch();
$run = fn (): Example => new Example('nightly/export.php', [$scratch->path], ['B24_WEBHOOK' => $portal->webhook, 'B24_CA_FILE' => $portal->caFile], ['pdo', 'pdo_sqlite'], memory: '8M');
$calls = fn (string $method): int => json_decode(file_get_contents($portal->control . "calls?method=$method"), true)['count'];

/** What is wrong with an export. */
function problems(string $directory): array
{
	global $count, $titles, $bound, $sold;
	$db = new PDO("sqlite:$directory/deals.sqlite");
	$problems = [];
	$all = fn (string $sql) => $db->query($sql)->fetchAll(PDO::FETCH_NUM);
	$rows = fn (string $name) => (function () use ($directory, $name) {
		for ($file = fopen("$directory/$name", 'r'); ($row = fgetcsv($file, escape: '')) !== false;) {
			yield $row;
		}
	})();
	$lines = iterator_to_array($rows('deals.csv'), false);
	$lines[0] === ['id', 'title', 'stageId', 'opportunity', 'currencyId', 'createdTime', 'updatedTime', 'contacts'] || $problems[] = 'head of deals.csv';
	array_column($all('SELECT ID, TITLE FROM deals ORDER BY ID'), 1, 0) === $titles || $problems[] = 'deals';
	array_column(array_slice($lines, 1), 1, 0) === $titles || $problems[] = 'deals.csv';
	$have = array_fill(1, $count, []);
	foreach ($all('SELECT dealId, contactId FROM deal_contacts') as [$deal, $contact]) {
		$have[$deal][] = $contact;
	}
	foreach ($bound as $id => $contacts) {
		sort($contacts);
		sort($have[$id]);
		$contacts === $have[$id] || $problems[] = "contacts of $id";
	}
	foreach ([array_slice(iterator_to_array($rows('products.csv'), false), 1), $all('SELECT dealId, productName, price, quantity FROM products ORDER BY rowid')] as $from) {
		$have = array_fill(1, $count, []);
		foreach ($from as [$deal, $name, $price, $quantity]) {
			$have[$deal][] = [$name, (float) $price, (float) $quantity];
		}
		$have === $sold || $problems[] = 'products';
	}
	foreach ($all('SELECT id, name, lastName FROM contacts') as [$id, $name, $last]) {
		[$name, $last] === ["Ada $id", $id % 3 === 0 ? 'O"Neil, jr.' : 'Löw'] || $problems[] = "contact $id";
	}
	array_filter($lines, fn ($row) => $row[0] === '2')[2][7] === 'Ada 3 O"Neil, jr.; Ada 10 Löw' || $problems[] = 'names in deals.csv';

	return $problems;
}

echo "--- killed in the middle\n";
$portal->fault('delay', ['ms' => 600_000], method: 'batch', nth: 6); // of the third 50 deals
echo $run()->killWhen(fn () => $portal->pendingFaults() === []), ' ', is_link("$scratch->path/latest") ? 'latest' : 'nothing to read', "\n";

echo "--- while another one runs\n";
$lock = fopen("$scratch->path/lock", 'c');
flock($lock, LOCK_EX);
$other = $run();
echo $other->ended(), ' ', $other->errors();
fclose($lock);

echo "--- the next run goes on\n";
$portal->fault('reset', ['at' => 'reply', 'bytes' => 100], method: 'batch', nth: 2);
$portal->fault('html', ['status' => 502], method: 'crm.item.list', nth: 2); // of contacts
$second = $run();
echo $second->ended(), ' ', preg_replace(['/^[\d-]+/', '/\d+ KB/'], ['DATE', 'N KB'], $second->output()), $second->errors();
// Twice: the deals that the kill has met, and those whose reply was lost. From the beginning it would be 100 more.
var_dump($calls('crm.item.productrow.list') <= $count + 100);
$latest = readlink("$scratch->path/latest");
print_r(problems("$scratch->path/latest"));
echo implode(' ', array_map('basename', glob("$scratch->path/latest/*"))), is_dir("$scratch->path/part") ? ' PART' : '', "\n";

echo "--- one that fails leaves the former one as it is\n";
$portal->fault('status', ['status' => 403, 'error' => 'ACCESS_DENIED'], method: 'crm.item.list', times: 0);
echo $run()->ended(), ' ', readlink("$scratch->path/latest") === $latest ? 'as before' : 'CHANGED', "\n";
?>
--EXPECT--
--- killed in the middle
signal 9 nothing to read
--- while another one runs
status 1 An export is running already.
--- the next run goes on
status 0 DATE: 230 deals, N KB of memory
bool(true)
Array
(
)
contacts.csv deals.csv deals.sqlite products.csv
--- one that fails leaves the former one as it is
status 255 as before
