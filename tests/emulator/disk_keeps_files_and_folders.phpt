--TEST--
The emulator's Drive keeps folders and files: Base64 and uploadUrl, download, versions, trash, and names are unique
--EXTENSIONS--
b24
curl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
$portal = Portal::start(['plain' => true, 'anyCaller' => false]);
$hook = new B24\Client($portal->webhook, ['allowHttp' => true]);

/** What ran well, or the code of the error. */
function outcome(Closure $call): mixed
{
	try {
		return $call()->result;
	} catch (B24\Exception\Api $e) {
		return $e->errorCode;
	}
}

/** A POST as the documentation has it: multipart/form-data to the address that came. */
function send(array $address, string $name, string $content): array
{
	$curl = curl_init($address['uploadUrl']);
	curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_POSTFIELDS => [$address['field'] => new CURLStringFile($content, $name)]]);

	return json_decode(curl_exec($curl), true);
}

function fetch(string $url): string
{
	return md5((string) file_get_contents($url));
}

function names(B24\Client $b24, int|string $folder, array $params = []): string
{
	return implode(', ', array_column($b24->call('disk.folder.getchildren', ['id' => $folder] + $params)->result, 'NAME'));
}

echo "--- storages\n";
[$own, $shared] = $hook->disk->storageGetList()->result;
echo "$own[ENTITY_TYPE], $shared[ENTITY_TYPE], ", outcome(fn () => $hook->disk->storageGetForApp()), "\n";
$root = $own['ROOT_OBJECT_ID'];
echo outcome(fn () => $hook->disk->storageRename(['id' => 1, 'newName' => 'x'])), "\n";

echo "--- Base64, and a long file by its address\n";
$folder = $hook->disk->storageAddFolder(['id' => $own['ID'], 'data' => ['NAME' => 'Out']])->result;
$small = random_bytes(5000);
$file = $hook->disk->folderUploadFile(['id' => $folder['ID'], 'data' => ['NAME' => 'small "é".bin'], 'fileContent' => ['x', base64_encode($small)]])->result;
var_dump($file['SIZE'] === '5000', is_int($file['ID']), fetch($file['DOWNLOAD_URL']) === md5($small));
$large = random_bytes(3 << 20);
$in = new B24\File(tempnam(sys_get_temp_dir(), 'b24'), 'x');
file_put_contents($in->path, $large);
$pair = $hook->disk->folderUploadFile(['id' => $folder['ID'], 'data' => ['NAME' => 'large.bin'], 'fileContent' => $in->toPair()])->result;
unlink($in->path);
$address = $hook->disk->folderUploadFile(['id' => $folder['ID']])->result;
$sent = send($address, 'sent.bin', $large)['result'];
var_dump($address['field'], $sent['NAME'], fetch($sent['DOWNLOAD_URL']) === md5($large), fetch($pair['DOWNLOAD_URL']) === md5($large));
echo implode(' ', [
	send($address, 'sent.bin', 'again')['error'],
	send(['uploadUrl' => substr($address['uploadUrl'], 0, -3) . 'xyz'] + $address, 'forged.bin', 'x')['error'],
	outcome(fn () => $hook->disk->folderUploadFile(['id' => $folder['ID'], 'data' => ['NAME' => 'LARGE.bin'], 'fileContent' => ['x', 'eHh4']])),
	outcome(fn () => $hook->disk->folderUploadFile(['id' => $folder['ID'], 'data' => ['NAME' => 'broken'], 'fileContent' => ['x', '!!!']])),
	outcome(fn () => $hook->call('disk.folder.uploadfile', ['id' => $folder['ID'], 'fileContent' => ['x', 'eHh4']], ['check' => false])),
	outcome(fn () => $hook->disk->folderUploadFile(['id' => $sent['ID'], 'data' => ['NAME' => 'x'], 'fileContent' => ['x', 'eHh4']])),
]), "\n";
$unique = ['id' => $folder['ID'], 'data' => ['NAME' => 'large.bin'], 'fileContent' => ['x', base64_encode('u')], 'generateUniqueName' => true];
echo $hook->disk->folderUploadFile($unique)->result['NAME'], "\n";

echo "--- children\n";
echo names($hook, $folder['ID']), "\n";
echo names($hook, $folder['ID'], ['filter' => ['%NAME' => 'large'], 'order' => ['NAME' => 'DESC']]), "\n";
echo names($hook, $folder['ID'], ['filter' => ['>=SIZE' => 5001]]), "\n";
echo count(iterator_to_array($hook->list('disk.folder.getChildren', ['id' => $folder['ID']]), false)), " by list()\n";

echo "--- versions\n";
$hook->disk->fileUploadVersion(['id' => $file['ID'], 'fileContent' => ['x', base64_encode('second')]]);
$versions = $hook->disk->fileGetVersions(['id' => $file['ID']])->result;
echo implode(' ', array_column($versions, 'SIZE')), ' ', $hook->disk->fileGet(['id' => $file['ID']])->result['SIZE'], "\n";
var_dump(fetch($versions[1]['DOWNLOAD_URL']) === md5($small));
$hook->disk->fileRestoreFromVersion(['id' => $file['ID'], 'versionId' => $versions[1]['ID']]);
echo $hook->disk->fileGet(['id' => $file['ID']])->result['SIZE'], ' ', outcome(fn () => $hook->disk->fileRestoreFromVersion(['id' => $sent['ID'], 'versionId' => $versions[1]['ID']])), "\n";

echo "--- rename, move, copy\n";
$sub = $hook->disk->folderAddSubFolder(['id' => $folder['ID'], 'data' => ['NAME' => 'Sub']])->result;
echo outcome(fn () => $hook->disk->folderAddSubFolder(['id' => $folder['ID'], 'data' => ['NAME' => 'sub']])), "\n";
$hook->disk->fileRename(['id' => $sent['ID'], 'newName' => 'renamed.bin']);
$hook->disk->fileMoveTo(['id' => $sent['ID'], 'targetFolderId' => $sub['ID']]);
$hook->disk->fileCopyTo(['id' => $sent['ID'], 'targetFolderId' => $folder['ID']]);
echo outcome(fn () => $hook->disk->fileCopyTo(['id' => $sent['ID'], 'targetFolderId' => $folder['ID']])), ' ',
	outcome(fn () => $hook->disk->folderMoveTo(['id' => $folder['ID'], 'targetFolderId' => $sub['ID']])), "\n";
echo names($hook, $sub['ID']), ' | ', names($hook, $folder['ID']), "\n";
$copy = $hook->disk->folderCopyTo(['id' => $folder['ID'], 'targetFolderId' => $shared['ROOT_OBJECT_ID']])->result;
echo names($hook, $copy['ID']), " in storage $copy[STORAGE_ID]\n";
echo implode(', ', array_column($hook->disk->fileSearch(['QUERY' => 'renamed', 'FILTER' => ['STORAGE_ID' => 1]])->result, 'NAME')), "\n";

echo "--- trash\n";
echo $hook->disk->folderMarkDeleted(['id' => $sub['ID']])->result['DELETED_TYPE'], ' ', outcome(fn () => $hook->disk->fileGet(['id' => $sent['ID']])), ' ', names($hook, $folder['ID']), "\n";
$hook->disk->folderAddSubFolder(['id' => $folder['ID'], 'data' => ['NAME' => 'Sub']]);
echo $hook->disk->folderRestore(['id' => $sub['ID']])->result['NAME'], ' ', $hook->disk->fileGet(['id' => $sent['ID']])->result['NAME'], "\n";
$hook->disk->folderDeleteTree(['id' => $sub['ID']]);
echo implode(' ', [outcome(fn () => $hook->disk->folderRestore(['id' => $sub['ID']])), outcome(fn () => $hook->disk->fileGet(['id' => $sent['ID']])), outcome(fn () => $hook->disk->folderDeleteTree(['id' => $root]))]), "\n";

echo "--- as an application: addresses have its token\n";
$ask = fn (string $method, array $params) => json_decode(file_get_contents("{$portal->url}rest/$method.json?" . http_build_query($params + ['auth' => $portal->accessToken])), true)['result'];
$storage = $ask('disk.storage.getforapp', []);
$address = $ask('disk.folder.uploadfile', ['id' => $storage['ROOT_OBJECT_ID']]);
$sent = send($address, 'app.bin', $small)['result'];
var_dump($storage['ENTITY_TYPE'], str_contains($sent['DOWNLOAD_URL'], "/rest/download.json?auth=$portal->accessToken&token=disk"), fetch($sent['DOWNLOAD_URL']) === md5($small));
echo $ask('disk.storage.rename', ['id' => $storage['ID'], 'newName' => 'Mine'])['NAME'], "\n";

echo "--- what the ledger has\n";
$marks = json_decode(file_get_contents($portal->control . 'writes'), true)['marks'];
echo json_encode(array_intersect_key($marks, ['sent.bin' => 0, 'app.bin' => 0, 'large.bin' => 0])), "\n";
$long = json_decode(file_get_contents($portal->control . 'calls?method=disk.folder.uploadfile'), true)['calls'][1];
echo preg_replace('/^.*\.\.\. /', '', $long['params']['fileContent'][1]), "\n";
?>
--EXPECT--
--- storages
user, common, ACCESS_DENIED
ACCESS_DENIED
--- Base64, and a long file by its address
bool(true)
bool(true)
bool(true)
string(4) "file"
string(8) "sent.bin"
bool(true)
bool(true)
DISK_OBJ_22000 ACCESS_DENIED DISK_OBJ_22000 ERROR_COULD_NOT_SAVE_FILE DISK_BASE_SERVICE_22001 ERROR_NOT_FOUND
large (1).bin
--- children
small "é".bin, large.bin, sent.bin, large (1).bin
large.bin, large (1).bin
large.bin, sent.bin
4 by list()
--- versions
6 5000 6
bool(true)
5000 DISK_FILE_22004
--- rename, move, copy
DISK_OBJ_22000
DISK_OBJ_22000 DISK_OBJ_22000
renamed.bin | small "é".bin, large.bin, large (1).bin, Sub, renamed.bin
small "é".bin, large.bin, large (1).bin, Sub, renamed.bin in storage 2
renamed.bin, renamed.bin
--- trash
3 ERROR_NOT_FOUND small "é".bin, large.bin, large (1).bin, renamed.bin
Sub (1) renamed.bin
ERROR_NOT_FOUND ERROR_NOT_FOUND DISK_OBJ_22000
--- as an application: addresses have its token
string(7) "restapp"
bool(true)
bool(true)
Mine
--- what the ledger has
{"large.bin":2,"sent.bin":1,"app.bin":1}
(4194304 bytes)
