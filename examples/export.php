<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Exports any list to a file, with a progress bar. Ctrl-C stops it between two rows; the same command goes on
 * where it was, and so does one that was killed.
 *
 *     B24_WEBHOOK=https://portal.bitrix24.com/rest/1/secret/ \
 *         php examples/export.php crm.deal.list deals.ndjson
 *     … php examples/export.php crm.item.list invoices.csv --params='{"entityTypeId": 31}' --concurrency=4
 *
 * The file is NDJSON (a row as JSON per line) or, if its name ends with .csv, CSV with the columns of the first
 * row. Next to it lies FILE.position while it is not complete: how many bytes of the file are good, and the
 * position in the list behind them. It is replaced as a whole, so that the two always fit.
 */

/** A file of rows of which so many bytes are known to be good. */
final class Output
{
	/** @var resource */
	private $file;
	/** @var list<string>|null of a CSV file */
	private ?array $columns;

	/** @param list<string>|null $columns */
	public function __construct(private readonly string $path, int $length, ?array $columns)
	{
		$this->columns = $columns;
		$this->file = fopen($path, 'c+b') ?: throw new RuntimeException("Cannot write $path");
		ftruncate($this->file, max(0, $length));
		fseek($this->file, $length);
	}

	/** @param array<array-key, mixed> $row */
	public function write(array $row): void
	{
		if (!str_ends_with($this->path, '.csv')) {
			fwrite($this->file, json_encode($row, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR) . "\n");

			return;
		}
		if ($this->columns === null) {
			$this->columns = array_map(strval(...), array_keys($row));
			fputcsv($this->file, $this->columns, escape: '');
		}
		fputcsv($this->file, array_map(fn (string $column) => self::cell($row[$column] ?? null), $this->columns), escape: '');
	}

	private static function cell(mixed $value): string
	{
		return is_scalar($value) || $value === null ? (string) $value : json_encode($value, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
	}

	/** Makes sure that everything is on the disk, and says how much that is. */
	public function flush(): int
	{
		fflush($this->file);
		fsync($this->file);

		return ftell($this->file) ?: 0;
	}

	/** @return list<string>|null */
	public function columns(): ?array
	{
		return $this->columns;
	}
}

/** What is known of an export that is not complete: bytes, rows, the position in the list, columns. */
final class Bookmark
{
	public function __construct(private readonly string $path)
	{
	}

	/** @return array{length: int, rows: int, position: string|null, columns: list<string>|null} */
	public function read(): array
	{
		$text = is_file($this->path) ? file_get_contents($this->path) : '{}';
		/** @var array{length?: int, rows?: int, position?: string, columns?: list<string>|null} $saved */
		$saved = json_decode((string) $text, true, flags: JSON_THROW_ON_ERROR);

		return [
			'length' => $saved['length'] ?? 0,
			'rows' => $saved['rows'] ?? 0,
			'position' => $saved['position'] ?? null,
			'columns' => $saved['columns'] ?? null,
		];
	}

	/** @param list<string>|null $columns */
	public function save(int $length, int $rows, string $position, ?array $columns): void
	{
		$new = "$this->path.new";
		$file = fopen($new, 'wb') ?: throw new RuntimeException("Cannot write $new");
		fwrite($file, json_encode(compact('length', 'rows', 'position', 'columns'), JSON_THROW_ON_ERROR));
		fsync($file);
		fclose($file);
		rename($new, $this->path);
	}

	public function remove(): void
	{
		if (is_file($this->path)) {
			unlink($this->path);
		}
	}
}

function show_progress(int $rows, ?int $total, int $requests, float $elapsed): void
{
	$bar = '';
	if ($total !== null && $total > 0) {
		$done = (int) min(30, 30 * $rows / $total);
		$bar = '[' . str_repeat('#', $done) . str_repeat('.', 30 - $done) . '] ';
	}
	$rate = $elapsed > 0 ? (int) ($rows / $elapsed) : 0;
	fprintf(STDERR, "\r%s%s rows, %d requests, %.1f s, %s rows/s   ", $bar, number_format($rows), $requests, $elapsed, number_format($rate));
}

$flags = $names = [];
/** @var list<string> $arguments */
$arguments = $_SERVER['argv'] ?? [];
foreach (array_slice($arguments, 1) as $argument) {
	if (preg_match('~^--(params|strategy|concurrency)=(.*)$~s', $argument, $match)) {
		$flags[$match[1]] = $match[2];
	} else {
		$names[] = $argument;
	}
}
$webhook = getenv('B24_WEBHOOK');
if (count($names) !== 2 || !is_string($webhook)) {
	fwrite(STDERR, "Usage: B24_WEBHOOK=… php export.php METHOD FILE [--params=JSON] [--strategy=NAME] [--concurrency=N]\n");
	exit(2);
}
[$method, $path] = $names;

$stop = false;
pcntl_async_signals(true);
foreach ([SIGINT, SIGTERM] as $signal) {
	pcntl_signal($signal, function () use (&$stop): void {
		$stop = true;
	});
}

$bookmark = new Bookmark("$path.position");
$saved = $bookmark->read();
$output = new Output($path, $saved['length'], $saved['columns']);
$client = new B24\Client($webhook, ($caFile = getenv('B24_CA_FILE')) ? ['caFile' => $caFile] : []);
/** @var 'auto'|'keyset'|'range'|'offset' $strategy list() refuses anything else */
$strategy = $flags['strategy'] ?? 'auto';
$options = [
	'strategy' => $strategy,
	'concurrency' => (int) ($flags['concurrency'] ?? 1),
	'progress' => static function (int $rows, ?int $total, int $requests, float $elapsed) use ($saved): void {
		show_progress($saved['rows'] + $rows, $total, $requests, $elapsed);
	},
];
if ($saved['position'] !== null) {
	$options['resume'] = $saved['position'];
}
/** @var array<string, mixed> $params */
$params = json_decode($flags['params'] ?? '{}', true, flags: JSON_THROW_ON_ERROR);

$rows = $saved['rows'];
$list = $client->list($method, $params, $options);
$save = function () use (&$rows, $bookmark, $output, $list): void {
	$bookmark->save($output->flush(), $rows, $list->position(), $output->columns());
};
try {
	foreach ($list as $row) {
		$output->write((array) $row);
		if (++$rows % 5000 === 0 || $stop) {
			$save();
		}
		if ($stop) {
			break;
		}
	}
} catch (B24\Exception $e) {
	$save(); // all rows before it have been written
	throw $e;
}
if (!$stop) {
	$output->flush();
	$bookmark->remove();
}
fprintf(STDERR, "\n%s: %d rows%s\n", $path, $rows, $stop ? ' so far; the same command goes on' : '');
exit($stop ? 130 : 0);
