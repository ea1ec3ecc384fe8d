<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Copies the files of a directory into a folder of Drive:
 *
 *     B24_WEBHOOK=https://portal.bitrix24.com/rest/1/secret/ php upload.php /var/reports Reports
 *
 * The folder is made if it is not there. Run the same command as often as you like: a file that is there with its
 * name and size is passed over, one whose size differs gets a new version. So it goes on after a crash, and nothing
 * is there twice. At the end all names and sizes are compared. Exit status: 0 if all files are there.
 *
 * Small files are sent as Base64 in a call. Long ones go to an address that the portal gives, straight from the disk.
 * The webhook needs the permission `disk`. The extension curl is needed.
 */

const LARGE = 1 << 20; // bytes: from here on a file goes to an address of its own
const ATTEMPTS = 5;

/** Something that may be better the next time: the connection was lost, the portal was busy. */
final class NotSent extends RuntimeException
{
}

final class Folder
{
	/** @var array<string, array{id: int, size: int}> the files that are there, by name */
	private array $files = [];

	public function __construct(private readonly B24\Client $b24, private readonly int $id, /** @var non-empty-string|null */ private readonly ?string $caFile)
	{
		$this->look();
	}

	/** What is in the folder now. */
	public function look(): void
	{
		$this->files = [];
		foreach ($this->b24->list('disk.folder.getChildren', ['id' => $this->id, 'filter' => ['TYPE' => 'file']]) as $child) {
			$this->files[(string) $child['NAME']] = ['id' => (int) $child['ID'], 'size' => (int) ($child['SIZE'] ?? 0)];
		}
	}

	public function has(string $path): bool
	{
		return ($this->files[basename($path)]['size'] ?? null) === filesize($path);
	}

	/**
	 * Whether the file came is not known after a lost connection. A name can be there only once in a folder: so we look
	 * before we send it again.
	 */
	public function put(string $path): void
	{
		for ($attempt = 1; !$this->has($path); $attempt++) {
			try {
				$this->send($path);

				return;
			} catch (B24\Exception\Transport | B24\Exception\Protocol | B24\Exception\RateLimit | B24\Exception\PortalUnavailable | NotSent $e) {
				if ($attempt === ATTEMPTS) {
					throw $e;
				}
				fprintf(STDERR, "%s: %s; once more\n", basename($path), $e->getMessage());
			} catch (B24\Exception\Api $e) {
				if ($attempt === ATTEMPTS || $e->errorCode !== 'DISK_OBJ_22000') { // the name is there already
					throw $e;
				}
			}
			usleep(100_000 * 2 ** $attempt);
			$this->look();
		}
	}

	private function send(string $path): void
	{
		$name = basename($path);
		$known = $this->files[$name]['id'] ?? null;
		if ($known !== null) {
			$this->b24->disk->fileUploadVersion(['id' => $known, 'fileContent' => (new B24\File($path))->toPair()]);
		} elseif (filesize($path) < LARGE) {
			$this->b24->disk->folderUploadFile(['id' => $this->id, 'data' => ['NAME' => $name], 'fileContent' => (new B24\File($path))->toPair()]);
		} else {
			$this->sendToAddress($path);
		}
	}

	private function sendToAddress(string $path): void
	{
		/** @var array{field: string, uploadUrl: non-empty-string} $address */
		$address = $this->b24->call('disk.folder.uploadFile', ['id' => $this->id])->result;
		$curl = curl_init($address['uploadUrl']);
		curl_setopt_array($curl, [
			CURLOPT_POSTFIELDS => [$address['field'] => new CURLFile($path, 'application/octet-stream', basename($path))],
			CURLOPT_RETURNTRANSFER => true,
			CURLOPT_CONNECTTIMEOUT => 10,
			CURLOPT_LOW_SPEED_LIMIT => 1000, // bytes a second, for so long: it has got stuck
			CURLOPT_LOW_SPEED_TIME => 60,
		]);
		if ($this->caFile !== null) {
			curl_setopt($curl, CURLOPT_CAINFO, $this->caFile);
		}
		$reply = curl_exec($curl);
		$file = is_string($reply) ? json_decode($reply, true) : null;
		// The address is a secret: it does not belong into a message.
		if (!is_array($file)) {
			throw new NotSent(is_string($reply) ? 'the reply is no JSON' : curl_error($curl));
		}
		if (!is_array($file['result'] ?? null)) {
			throw new NotSent(is_string($file['error'] ?? null) ? $file['error'] : 'the file was not taken');
		}
	}
}

/**
 * The id of a folder in the root of a storage; null: there is none of that name.
 *
 * @phpstan-impure
 */
function find_folder(B24\Client $b24, int $storage, string $name): ?int
{
	$found = $b24->disk->storageGetChildren(['id' => $storage, 'filter' => ['NAME' => $name, 'TYPE' => 'folder']])->result;

	return $found === [] ? null : (int) $found[0]['ID'];
}

/** The same in the user's own storage, and made if it is not there. */
function folder(B24\Client $b24, string $name): int
{
	$user = $b24->profile()->result['ID'];
	$own = $b24->disk->storageGetList(['filter' => ['ENTITY_TYPE' => 'user', 'ENTITY_ID' => $user]])->result[0] ?? throw new RuntimeException('the user has no storage');
	$storage = (int) $own['ID'];
	try {
		return find_folder($b24, $storage, $name)
			?? (int) $b24->disk->storageAddFolder(['id' => $storage, 'data' => ['NAME' => $name]])->result['ID'];
	} catch (B24\Exception\Transport | B24\Exception\Protocol $e) { // is it there or not?
		return find_folder($b24, $storage, $name) ?? throw $e;
	}
}

$webhook = getenv('B24_WEBHOOK');
[, $directory, $name] = $argv + [1 => '', 2 => ''];
if (!is_string($webhook) || !is_dir($directory) || $name === '') {
	fwrite(STDERR, "Usage: B24_WEBHOOK=… php upload.php DIRECTORY FOLDER\n");
	exit(2);
}
$caFile = getenv('B24_CA_FILE') ?: null; // for the portal emulator
$b24 = new B24\Client($webhook, $caFile === null ? [] : ['caFile' => $caFile]);
$paths = array_filter(glob("$directory/*") ?: [], is_file(...));

$folder = new Folder($b24, folder($b24, $name), $caFile);
$missing = array_filter($paths, static fn (string $path) => !$folder->has($path));
printf("%d files, %d are there already\n", count($paths), count($paths) - count($missing));
foreach ($missing as $path) {
	try {
		$folder->put($path);
		echo basename($path), "\n";
	} catch (B24\Exception\Api $e) { // not this one; perhaps the others
		fprintf(STDERR, "%s: %s\n", basename($path), $e->getMessage());
	}
}

$folder->look();
$missing = array_filter($paths, static fn (string $path) => !$folder->has($path));
foreach ($missing as $path) {
	fprintf(STDERR, "%s is not there as it should be\n", basename($path));
}
printf("%d of %d are there\n", count($paths) - count($missing), count($paths));
exit($missing === [] ? 0 : 1);
