<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Disk\Links;
use B24\Portal\Disk\Tree;
use B24\Portal\Http\Parameters;
use B24\Portal\Rest\Attachment;
use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rows\Sieve;

/** Drive. Methods of files and of folders that do the same are one function: what the id must be follows from the name. */
final class Disk extends Tree
{
	public const NAME = 'disk';

	private const FRESH = ['ID', 'REAL_OBJECT_ID', 'DELETED_TYPE', 'GLOBAL_CONTENT_VERSION', 'FILE_ID'];
	private const RIGHTS = ['disk_access_read', 'disk_access_add', 'disk_access_edit', 'disk_access_full'];
	private const FARTHEST = 1000;

	#[Rest('disk.storage.getlist')]
	public function storages(Call $call): Page
	{
		$rows = Sieve::order(Sieve::filter(array_values($this->storages), $call->param('filter')), $call->param('order'));

		return Page::of($rows, $call->param('start', 0));
	}

	/** @return list<string> */
	#[Rest('disk.storage.gettypes')]
	public function types(Call $call): array
	{
		return ['user', 'common', 'group'];
	}

	/** @return array<string, mixed> */
	#[Rest('disk.storage.get')]
	public function storage(Call $call): array
	{
		return $this->storages[$this->storageId($call)];
	}

	/** @return array<string, mixed> */
	#[Rest('disk.storage.getforapp')]
	public function ofApplication(Call $call): array
	{
		$this->admit($call);
		$id = array_search('restapp', array_column($this->storages, 'ENTITY_TYPE', 'ID'), true) ?: $this->addStorage('Application', 'restapp', '1');

		return $this->storages[(int) $id];
	}

	/** @return array<string, mixed> */
	#[Rest('disk.storage.rename', writes: true)]
	public function renameStorage(Call $call): array
	{
		$id = $this->storageId($call);
		if ($this->storages[$id]['ENTITY_TYPE'] !== 'restapp') {
			throw new RestError('', 'Access denied (invalid type of storage)');
		}
		$this->storages[$id]['NAME'] = (string) self::given($call, 'newName');

		return $this->storages[$id];
	}

	/** @return array<string, mixed> */
	#[Rest('disk.file.get')]
	#[Rest('disk.folder.get')]
	public function get(Call $call): array
	{
		return $this->shown($call, $this->object($call));
	}

	#[Rest('disk.folder.getchildren')]
	#[Rest('disk.storage.getchildren')]
	public function list(Call $call): Page
	{
		$rows = Sieve::filter($this->children($this->folder($call)), $call->param('filter'));
		$rows = Sieve::order($rows, $call->param('order') ?? ['ID' => 'ASC']);

		return $this->page($call, $rows);
	}

	#[Rest('disk.file.search')]
	public function search(Call $call): Page
	{
		$this->admit($call);
		$query = self::given($call, 'QUERY');
		$query = is_string($query) ? trim((string) preg_replace('/\s+/u', ' ', $query)) : '';
		if (preg_match('/^.{3,255}$/us', $query) !== 1) {
			throw new RestError('INVALID_QUERY', 'Search query is invalid. (INVALID_QUERY).');
		}
		$type = $call->param('TYPE', self::FILE);
		if (!in_array($type, [self::FILE, self::FOLDER, 'all'], true)) {
			throw new RestError('INVALID_TYPE', 'Search result type is invalid. (INVALID_TYPE).');
		}
		$rows = array_values(array_filter($this->scope($call), static fn (array $its) => ($type === 'all' || $its['TYPE'] === $type) && stripos($its['NAME'], $query) !== false));

		return $this->page($call, $rows, self::FARTHEST);
	}

	/** @return array<string, mixed> */
	#[Rest('disk.folder.addsubfolder', writes: true)]
	#[Rest('disk.storage.addfolder', writes: true)]
	public function addChild(Call $call): array
	{
		$folder = $this->folder($call);
		$name = self::name($call) ?? throw new RestError('ERROR_ARGUMENT', 'Invalid value of parameter {Parameter #1}');

		return $this->fresh($call, $this->addFolder($folder, $name));
	}

	/** @return array<string, mixed> */
	#[Rest('disk.folder.uploadfile', writes: true)]
	#[Rest('disk.storage.uploadfile', writes: true)]
	public function uploadFile(Call $call): array
	{
		$folder = $this->folder($call);
		$isUnique = filter_var(self::given($call, 'generateUniqueName'), FILTER_VALIDATE_BOOL);
		if (self::given($call, 'fileContent') === null) {
			$what = ['id' => $folder['ID'], 'generateUniqueName' => (int) $isUnique, '_' => bin2hex(random_bytes(12))];

			return ['field' => 'file', 'uploadUrl' => $this->links()->make($call, 'upload', $what)];
		}
		$name = self::name($call) ?? throw new RestError('DISK_BASE_SERVICE_22001', 'Error: required parameter NAME (DISK_BASE_SERVICE_22001)');

		return $this->fresh($call, $this->addFile($folder, $name, self::content($call, 'ERROR_COULD_NOT_SAVE_FILE'), $isUnique));
	}

	/** What comes to an `uploadUrl`. @return array<string, mixed> */
	#[Rest('upload', writes: true)]
	public function upload(Call $call): array
	{
		$what = $this->links()->read($call);
		$file = Parameters::file($call->request, 'file') ?? throw new RestError('ERROR_COULD_NOT_SAVE_FILE', 'Could not save file');
		if (!$this->alive((int) $what['id'])) {
			throw self::absent($what['id']);
		}
		$folder = $this->objects[(int) $what['id']];

		return $this->fresh($call, $this->addFile($folder, $file['name'], $file['content'], $what['generateUniqueName'] === '1'));
	}

	/** What a DOWNLOAD_URL gives. */
	#[Rest('download')]
	public function download(Call $call): Attachment
	{
		$what = $this->links()->read($call);
		$source = isset($what['version']) ? $this->versions[(int) $what['version']] ?? null : $this->objects[(int) $what['id']] ?? null;
		if ($source === null) {
			throw self::absent($what['version'] ?? $what['id']);
		}

		return new Attachment($source['NAME'], $this->contents[$source['FILE_ID']]);
	}

	/** @return array<string, mixed> */
	#[Rest('disk.file.uploadversion', writes: true)]
	public function uploadVersion(Call $call): array
	{
		$id = (int) $this->object($call)['ID'];
		$this->write($id, self::content($call, 'DISK_FILE_22002'));

		return $this->shown($call, $this->objects[$id]);
	}

	#[Rest('disk.file.getversions')]
	public function versions(Call $call): Page
	{
		$id = $this->object($call)['ID'];
		$rows = array_filter($this->versions, static fn (array $its) => $its['OBJECT_ID'] === $id);
		$rows = array_reverse(Sieve::filter(array_values($rows), $call->param('filter')));

		return Page::of(array_map(fn (array $row) => $this->version($call, $row), $rows), $call->param('start', 0));
	}

	/** @return array<string, mixed> */
	#[Rest('disk.version.get')]
	public function getVersion(Call $call): array
	{
		$this->admit($call);
		$id = self::id($call);

		return $this->version($call, $this->versions[$id] ?? throw self::absent($id));
	}

	/** @return array<string, mixed> */
	#[Rest('disk.file.restorefromversion', writes: true)]
	public function restoreVersion(Call $call): array
	{
		$object = $this->object($call);
		$id = (int) self::given($call, 'versionId');
		$version = $this->versions[$id] ?? throw self::absent($id);
		if ($version['OBJECT_ID'] !== $object['ID']) {
			throw new RestError('DISK_FILE_22004', 'Cannot restore version from another file');
		}
		$this->write((int) $object['ID'], $this->contents[$version['FILE_ID']]);

		return $this->shown($call, $this->objects[(int) $object['ID']]);
	}

	/** @return array<string, mixed> */
	#[Rest('disk.file.copyto', writes: true)]
	#[Rest('disk.folder.copyto', writes: true)]
	public function copyTo(Call $call): array
	{
		return $this->fresh($call, $this->copy($this->object($call), $this->target($call)));
	}

	/** @return array<string, mixed> */
	#[Rest('disk.file.moveto', writes: true)]
	#[Rest('disk.folder.moveto', writes: true)]
	public function moveTo(Call $call): array
	{
		$object = $this->object($call);
		if ($object['PARENT_ID'] === '0') {
			throw new RestError('', 'Could not move root folder');
		}

		return $this->shown($call, $this->move($object, $this->target($call)));
	}

	/** @return array<string, mixed> */
	#[Rest('disk.file.rename', writes: true)]
	#[Rest('disk.folder.rename', writes: true)]
	public function renameObject(Call $call): array
	{
		return $this->shown($call, $this->rename($this->object($call), (string) self::given($call, 'newName')));
	}

	/** @return array<string, mixed> */
	#[Rest('disk.file.markdeleted', writes: true)]
	#[Rest('disk.folder.markdeleted', writes: true)]
	public function markDeleted(Call $call): array
	{
		return $this->shown($call, $this->trash((int) $this->deletable($call, false)['ID']));
	}

	/** @return array<string, mixed> */
	#[Rest('disk.file.restore', writes: true)]
	#[Rest('disk.folder.restore', writes: true)]
	public function restore(Call $call): array
	{
		$this->admit($call);
		$id = self::id($call);
		if (!$this->trashed($id) || $this->objects[$id]['TYPE'] !== self::kind($call)) {
			throw self::absent($id);
		}

		return $this->shown($call, $this->untrash($id));
	}

	#[Rest('disk.file.delete', writes: true)]
	#[Rest('disk.folder.deletetree', writes: true)]
	public function delete(Call $call): bool
	{
		$this->erase((int) $this->deletable($call, true)['ID']);

		return true;
	}

	#[Rest('disk.file.getexternallink')]
	#[Rest('disk.folder.getexternallink')]
	public function externalLink(Call $call): string
	{
		return $this->links()->root($call) . '~' . substr(hash('sha256', "{$this->options->seed} {$this->object($call)['ID']}"), 0, 5);
	}

	#[Rest('disk.folder.sharetouser', writes: true)]
	public function share(Call $call): bool
	{
		$folder = $this->object($call);
		$task = (string) self::given($call, 'taskName');
		if (!in_array($task, self::RIGHTS, true)) {
			throw new RestError('ACCESS_DENIED', 'Access denied');
		}
		$this->shares[] = ['object' => (int) $folder['ID'], 'user' => (int) self::given($call, 'userId'), 'task' => $task];

		return true;
	}

	/** @return array<string, mixed> */
	private function object(Call $call): array
	{
		$this->admit($call);

		return $this->living(self::id($call), self::kind($call));
	}

	/** @return array<string, mixed> the folder that a call is about: its own, or the root of its storage */
	private function folder(Call $call): array
	{
		return str_starts_with($call->method, 'disk.storage.') ? $this->root($this->storageId($call)) : $this->object($call);
	}

	/** @return array<string, mixed> */
	private function target(Call $call): array
	{
		return $this->living((int) self::given($call, 'targetFolderId'), self::FOLDER);
	}

	/** @return array<string, mixed> */
	private function living(int $id, string $kind): array
	{
		return $this->alive($id) && $this->objects[$id]['TYPE'] === $kind ? $this->objects[$id] : throw self::absent($id);
	}

	/** @return array<string, mixed> what is to go; what is in the trash already can only go for ever */
	private function deletable(Call $call, bool $forever): array
	{
		$this->admit($call);
		$id = self::id($call);
		$isThere = $this->alive($id) || ($forever && $this->trashed($id));
		if (!$isThere || $this->objects[$id]['TYPE'] !== self::kind($call)) {
			throw self::absent($id);
		}
		if ($this->objects[$id]['PARENT_ID'] === '0') {
			throw new RestError('DISK_OBJ_22000', 'Could not delete root folder');
		}

		return $this->objects[$id];
	}

	private function storageId(Call $call): int
	{
		$this->admit($call);
		$id = self::id($call);

		return isset($this->storages[$id]) ? $id : throw self::absent($id);
	}

	/** @return list<array<string, mixed>> what a search looks at */
	private function scope(Call $call): array
	{
		$filter = $call->param('FILTER', []);
		$missing = new RestError('NOT_FOUND', 'Search scope was not found. (NOT_FOUND).');
		if (!is_array($filter)) {
			throw $missing;
		}
		if (array_diff(array_keys($filter), ['STORAGE_ID', 'FOLDER_ID']) !== []) {
			throw new RestError('INVALID_FILTER', 'Search filter contains an unknown field. (INVALID_FILTER).');
		}
		$objects = array_filter($this->objects, fn (array $its) => $this->alive((int) $its['ID']) && $its['PARENT_ID'] !== '0');
		if (isset($filter['STORAGE_ID'])) {
			isset($this->storages[(int) $filter['STORAGE_ID']]) || throw $missing;
			$objects = array_filter($objects, static fn (array $its) => (int) $its['STORAGE_ID'] === (int) $filter['STORAGE_ID']);
		}
		if (isset($filter['FOLDER_ID'])) {
			$folder = $this->objects[(int) $filter['FOLDER_ID']] ?? throw $missing;
			(int) $folder['STORAGE_ID'] === (int) ($filter['STORAGE_ID'] ?? $folder['STORAGE_ID']) || throw $missing;
			$objects = array_filter($objects, fn (array $its) => $this->isBelow($its, $folder));
		}

		return array_values($objects);
	}

	/** @param array<string, mixed> $object @param array<string, mixed> $folder */
	private function isBelow(array $object, array $folder): bool
	{
		for ($above = $object['PARENT_ID']; $above !== '0'; $above = $this->objects[(int) $above]['PARENT_ID']) {
			if ($above === $folder['ID']) {
				return true;
			}
		}

		return false;
	}

	/** @param list<array<string, mixed>> $rows */
	private function page(Call $call, array $rows, int $farthest = PHP_INT_MAX): Page
	{
		$page = Page::of($rows, min((int) $call->param('start', 0), $farthest));

		return Page::window(array_map(fn (array $row) => $this->shown($call, $row), $page->result), $page->total, $page->next);
	}

	/** As methods show an object that they have found. @param array<string, mixed> $object @return array<string, mixed> */
	private function shown(Call $call, array $object): array
	{
		$isFile = $object['TYPE'] === self::FILE;
		$path = implode('/', array_map(rawurlencode(...), explode('/', $this->path($object))));
		$shown = $isFile ? ['DOWNLOAD_URL' => $this->links()->make($call, 'download', ['id' => $object['ID']])] : ['REAL_OBJECT_ID' => $object['ID']];

		return $object + $shown + ['DETAIL_URL' => $this->links()->root($call) . "company/personal/user/{$this->options->userId}/disk/" . ($isFile ? 'file/' : 'path/') . $path];
	}

	/** As methods show an object that they have made: some numbers are numbers. @param array<string, mixed> $object @return array<string, mixed> */
	private function fresh(Call $call, array $object): array
	{
		$shown = $this->shown($call, $object);

		return array_replace($shown, array_map(intval(...), array_intersect_key($shown, array_flip(self::FRESH))), ['DELETED_BY' => null]);
	}

	/** @param array<string, mixed> $version @return array<string, mixed> */
	private function version(Call $call, array $version): array
	{
		unset($version['FILE_ID']);

		return $version + ['DOWNLOAD_URL' => $this->links()->make($call, 'download', ['version' => $version['ID']])];
	}

	private function links(): Links
	{
		return new Links($this->options);
	}

	private function admit(Call $call): void
	{
		$this->registry->documented->admit($call);
	}

	/** @return 'file'|'folder' what the id is, by the name of the method */
	private static function kind(Call $call): string
	{
		return str_starts_with(strtolower($call->method), 'disk.file.') ? self::FILE : self::FOLDER;
	}

	private static function id(Call $call): int
	{
		return (int) self::given($call, 'id');
	}

	private static function name(Call $call): ?string
	{
		$data = self::given($call, 'data');
		$name = is_array($data) ? $data['NAME'] ?? null : null;

		return is_scalar($name) && $name !== '' ? (string) $name : null;
	}

	private static function content(Call $call, string $error): string
	{
		$given = self::given($call, 'fileContent');
		$base64 = is_array($given) ? $given[1] ?? $given['fileData'][1] ?? null : $given;
		$content = is_string($base64) ? base64_decode($base64, true) : false;

		return $content === false ? throw new RestError($error, 'Could not save file') : $content;
	}

	/** Portals do not mind upper and lower case here. */
	private static function given(Call $call, string $name): mixed
	{
		return $call->params[$name] ?? array_change_key_case($call->params)[strtolower($name)] ?? null;
	}

	private static function absent(int|string $id): RestError
	{
		return new RestError('ERROR_NOT_FOUND', "Could not find entity with id `$id`");
	}
}
