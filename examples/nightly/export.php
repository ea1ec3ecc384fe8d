<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * All deals with their contacts and product rows, for a nightly cron job:
 *
 *     B24_WEBHOOK=https://portal.bitrix24.com/rest/1/secret/ php export.php /var/exports
 *
 * Each run makes a directory such as /var/exports/2026-11-22-030000 with deals.sqlite, deals.csv, contacts.csv and
 * products.csv, and lets the link /var/exports/latest point to it. Who reads `latest` never sees half an export.
 *
 * If a run was stopped or killed, the next one goes on where it was: deals and the position in the list are written
 * in one transaction. Memory stays the same, however many deals there are. The webhook needs the permission `crm`.
 */

const FIELDS = ['id', 'title', 'stageId', 'opportunity', 'currencyId', 'createdTime', 'updatedTime'];
const CHUNK = 50; // deals
const STALE = 20 * 3600; // seconds: what was begun longer ago is begun anew

/** The export as it grows. */
final class Export
{
	private readonly PDO $db;

	public function __construct(private readonly string $directory)
	{
		$this->db = new PDO("sqlite:$directory/deals.sqlite");
		$columns = implode(', ', array_map(static fn (string $field) => $field === 'id' ? 'id INTEGER PRIMARY KEY' : $field, FIELDS));
		$this->db->exec("
			CREATE TABLE IF NOT EXISTS deals ($columns);
			CREATE TABLE IF NOT EXISTS contacts (id INTEGER PRIMARY KEY, name, lastName);
			CREATE TABLE IF NOT EXISTS deal_contacts (dealId INTEGER, contactId INTEGER, PRIMARY KEY (dealId, contactId));
			CREATE TABLE IF NOT EXISTS products (dealId INTEGER, productName, price, quantity);
			CREATE INDEX IF NOT EXISTS products_of_deal ON products (dealId);
			CREATE TABLE IF NOT EXISTS progress (position TEXT);
		");
	}

	/** Behind the last deal that is written; null: there is none. */
	public function position(): ?string
	{
		$position = $this->query('SELECT position FROM progress')->fetchColumn();

		return is_string($position) ? $position : null;
	}

	/**
	 * Some deals, with all that belongs to them.
	 *
	 * @param array<int, array<array-key, mixed>> $deals by id
	 */
	public function add(B24\Client $b24, array $deals, string $position): void
	{
		$commands = [];
		foreach (array_keys($deals) as $id) {
			$commands["products $id"] = ['crm.item.productrow.list', self::productsOf($id)];
			$commands["contacts $id"] = ['crm.deal.contact.items.get', ['id' => $id]];
		}
		$found = $b24->batch($commands); // 50 in a request
		$this->db->beginTransaction();
		$contacts = [];
		foreach ($deals as $id => $deal) {
			$this->insert('deals', array_map(static fn (string $field) => $deal[$field] ?? null, FIELDS));
			/** @var array<string, mixed> $row */
			foreach ($found->get("products $id")->next === null ? $found->rows("products $id") : $b24->list('crm.item.productrow.list', self::productsOf($id)) as $row) {
				$this->insert('products', [$id, $row['productName'] ?? null, $row['price'] ?? null, $row['quantity'] ?? null]);
			}
			/** @var array<string, mixed> $row */
			foreach ($found->rows("contacts $id") as $row) {
				$contact = is_numeric($row['CONTACT_ID'] ?? null) ? (int) $row['CONTACT_ID'] : throw new UnexpectedValueException("deal $id: a contact without id");
				$this->insert('deal_contacts', [$id, $contact]);
				$contacts[$contact] = $contact;
			}
		}
		$this->addContacts($b24, $contacts);
		$this->query('DELETE FROM progress');
		$this->insert('progress', [$position]);
		$this->db->commit();
	}

	/** @return array{filter: array<string, int|string>} */
	private static function productsOf(int $deal): array
	{
		return ['filter' => ['=ownerType' => 'D', '=ownerId' => $deal]];
	}

	public function count(): int
	{
		return (int) $this->query('SELECT COUNT(*) FROM deals')->fetchColumn();
	}

	/** The tables as files, row by row. */
	public function writeCsv(): void
	{
		$names = "(SELECT group_concat(TRIM(name || ' ' || lastName), '; ') FROM contacts JOIN deal_contacts ON contactId = contacts.id WHERE dealId = deals.id)";
		$this->csv('deals.csv', [...FIELDS, 'contacts'], "SELECT *, $names FROM deals ORDER BY id");
		$this->csv('contacts.csv', ['id', 'name', 'lastName'], 'SELECT * FROM contacts ORDER BY id');
		$this->csv('products.csv', ['dealId', 'productName', 'price', 'quantity'], 'SELECT * FROM products ORDER BY dealId, rowid');
	}

	/** @param array<int, int> $ids those that are there already are not asked for */
	private function addContacts(B24\Client $b24, array $ids): void
	{
		foreach ($ids as $id) {
			if ($this->query('SELECT 1 FROM contacts WHERE id = ?', [$id])->fetchColumn() !== false) {
				unset($ids[$id]);
			}
		}
		if ($ids === []) {
			return;
		}
		foreach ($b24->list('crm.item.list', ['entityTypeId' => 3, 'filter' => ['@id' => array_values($ids)], 'select' => ['id', 'name', 'lastName']]) as $contact) {
			$this->insert('contacts', [$contact['id'], $contact['name'], $contact['lastName']]);
		}
	}

	/** @param list<string> $columns */
	private function csv(string $name, array $columns, string $sql): void
	{
		$file = fopen("$this->directory/$name", 'wb') ?: throw new RuntimeException("Cannot write $name");
		fputcsv($file, $columns, escape: '');
		foreach ($this->query($sql)->getIterator() as $row) {
			/** @var list<scalar|null> $row */
			if (fputcsv($file, $row, escape: '') === false) {
				throw new RuntimeException("Cannot write $name");
			}
		}
		fflush($file) && fsync($file) && fclose($file) || throw new RuntimeException("Cannot write $name");
	}

	/** @param list<mixed> $values */
	private function insert(string $table, array $values): void
	{
		$this->query("INSERT OR REPLACE INTO $table VALUES (" . implode(', ', array_fill(0, count($values), '?')) . ')', $values);
	}

	/** @param list<mixed> $values */
	private function query(string $sql, array $values = []): PDOStatement
	{
		$statement = $this->db->prepare($sql);
		$statement->setFetchMode(PDO::FETCH_NUM);
		$statement->execute($values);

		return $statement;
	}
}

$webhook = getenv('B24_WEBHOOK');
$out = $argv[1] ?? '';
if (!is_string($webhook) || !is_dir($out)) {
	fwrite(STDERR, "Usage: B24_WEBHOOK=… php export.php DIRECTORY\n");
	exit(2);
}
$lock = fopen("$out/lock", 'c') ?: exit(1);
if (!flock($lock, LOCK_EX | LOCK_NB)) {
	fwrite(STDERR, "An export is running already.\n");
	exit(1);
}
$part = "$out/part";
if (is_dir($part) && (!is_file("$part/begun") || filemtime("$part/begun") < time() - STALE)) {
	array_map(unlink(...), glob("$part/*") ?: []);
}
is_dir($part) || mkdir($part);
is_file("$part/begun") || touch("$part/begun");

$export = new Export($part);
$b24 = new B24\Client($webhook, ($caFile = getenv('B24_CA_FILE')) ? ['caFile' => $caFile] : []); // for the portal emulator
$position = $export->position();
$list = $b24->list('crm.item.list', ['entityTypeId' => 2, 'select' => FIELDS], $position === null ? [] : ['resume' => $position]);
$deals = [];
foreach ($list as $deal) {
	$deals[(int) $deal['id']] = $deal;
	if (count($deals) === CHUNK) {
		$export->add($b24, $deals, $list->position());
		$deals = [];
	}
}
if ($deals !== []) {
	$export->add($b24, $deals, $list->position());
}
$export->writeCsv();
$count = $export->count();
unset($export); // closes the database

$name = date('Y-m-d-His');
unlink("$part/begun");
is_link("$out/latest.new") && unlink("$out/latest.new"); // of a run that was killed here
if (!rename($part, "$out/$name") || !symlink($name, "$out/latest.new") || !rename("$out/latest.new", "$out/latest")) {
	fwrite(STDERR, "Cannot make $out/latest.\n");
	exit(1);
}
printf("%s: %d deals, %d KB of memory\n", $name, $count, memory_get_peak_usage() / 1024);
