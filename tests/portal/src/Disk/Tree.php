<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Disk;

use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Scope;

/** What is on Drive: storages, each with a root folder; folders and files, which share one row of ids; versions of files. */
abstract class Tree extends Scope
{
	protected const FILE = 'file';
	protected const FOLDER = 'folder';

	/** What DELETED_TYPE says. */
	private const ALIVE = '0';
	private const TRASHED = '3';
	private const TRASHED_WITH_PARENT = '4';

	/** @var array<int, array<string, mixed>> by id, as they are shown */
	protected array $storages = [];
	/** @var array<int, array<string, mixed>> by id: fields as they are shown, without addresses */
	protected array $objects = [];
	/** @var array<int, array<string, mixed>> by id: the fields of a version, and its FILE_ID */
	protected array $versions = [];
	/** @var array<int, string> what is in the files, by FILE_ID */
	protected array $contents = [];
	protected int $lastContent = 0;
	protected int $lastVersion = 0;
	protected int $lastObject = 0;
	/** @var list<array{object: int, user: int, task: string}> */
	protected array $shares = [];

	public function reset(): void
	{
		$this->storages = $this->objects = $this->versions = $this->contents = $this->shares = [];
		$this->lastContent = $this->lastVersion = $this->lastObject = 0;
		$this->addStorage('Drive', 'user', (string) $this->options->userId);
		$this->addStorage('Shared drive', 'common', 'shared_files_s1');
		$folder = $this->addFolder($this->root(1), 'Documents');
		$this->addFile($folder, 'Example.txt', "An example of a file.\n");
	}

	public function state(): array
	{
		$objects = array_map(fn (array $object) => [
			'id' => (int) $object['ID'], 'type' => $object['TYPE'], 'path' => $this->path($object), 'trashed' => $object['DELETED_TYPE'] !== self::ALIVE,
		] + (isset($object['FILE_ID']) ? ['size' => (int) $object['SIZE'], 'sha256' => hash('sha256', $this->contents[$object['FILE_ID']])] : []), $this->objects);

		return ['disk' => ['storages' => array_values($this->storages), 'objects' => array_values($objects), 'shares' => $this->shares]];
	}

	protected function addStorage(string $name, string $type, string $entity): int
	{
		$id = count($this->storages) + 1;
		$root = $this->addObject(['NAME' => $name, 'TYPE' => self::FOLDER, 'PARENT_ID' => '0', 'STORAGE_ID' => (string) $id]);
		$this->storages[$id] = [
			'ID' => (string) $id, 'NAME' => $name, 'CODE' => null, 'MODULE_ID' => 'disk', 'ENTITY_TYPE' => $type, 'ENTITY_ID' => $entity,
			'ROOT_OBJECT_ID' => (string) $root,
		];

		return $id;
	}

	/** @return array<string, mixed> the root folder of a storage */
	protected function root(int $storage): array
	{
		return $this->objects[(int) $this->storages[$storage]['ROOT_OBJECT_ID']];
	}

	/** @param array<string, mixed> $parent @return array<string, mixed> */
	protected function addFolder(array $parent, string $name): array
	{
		$this->refuseTaken($parent, $name, self::FOLDER);

		return $this->objects[$this->addObject(['NAME' => $name, 'TYPE' => self::FOLDER] + self::within($parent))];
	}

	/** @param array<string, mixed> $parent @return array<string, mixed> */
	protected function addFile(array $parent, string $name, string $content, bool $unique = false): array
	{
		$name = $unique ? $this->unique($parent, $name) : $name;
		$this->refuseTaken($parent, $name, self::FILE);
		$id = $this->addObject(['NAME' => $name, 'TYPE' => self::FILE, 'GLOBAL_CONTENT_VERSION' => '0'] + self::within($parent));
		$this->write($id, $content);

		return $this->objects[$id];
	}

	/** The new content of a file, which becomes its latest version. */
	protected function write(int $id, string $content): void
	{
		$this->contents[++$this->lastContent] = $content;
		$object = &$this->objects[$id];
		$object['GLOBAL_CONTENT_VERSION'] = (string) ($object['GLOBAL_CONTENT_VERSION'] + 1);
		$object['FILE_ID'] = (string) $this->lastContent;
		$object['SIZE'] = (string) strlen($content);
		$object['UPDATE_TIME'] = date('c');
		$this->versions[++$this->lastVersion] = [
			'ID' => (string) $this->lastVersion, 'OBJECT_ID' => (string) $id, 'SIZE' => $object['SIZE'], 'NAME' => $object['NAME'],
			'GLOBAL_CONTENT_VERSION' => $object['GLOBAL_CONTENT_VERSION'], 'CREATE_TIME' => $object['UPDATE_TIME'],
			'CREATED_BY' => (string) $this->options->userId, 'FILE_ID' => $object['FILE_ID'],
		];
	}

	/** @param array<string, mixed> $object @param array<string, mixed> $target a folder @return array<string, mixed> */
	protected function copy(array $object, array $target): array
	{
		if ($object['TYPE'] === self::FILE) {
			return $this->addFile($target, $object['NAME'], $this->contents[$object['FILE_ID']]);
		}
		$children = $this->children($object); // before the copy is one of them
		$copy = $this->addFolder($target, $object['NAME']);
		foreach ($children as $child) {
			$this->copy($child, $copy);
		}

		return $copy;
	}

	/** @param array<string, mixed> $object @param array<string, mixed> $target a folder @return array<string, mixed> */
	protected function move(array $object, array $target): array
	{
		for ($above = $target; $above !== null; $above = $this->objects[(int) $above['PARENT_ID']] ?? null) {
			if ($above['ID'] === $object['ID']) {
				throw new RestError('DISK_OBJ_22000', 'A folder cannot be moved into itself');
			}
		}
		$this->refuseTaken($target, $object['NAME'], $object['TYPE'], $object['ID']);

		return $this->change((int) $object['ID'], ['PARENT_ID' => $target['ID'], 'STORAGE_ID' => $target['STORAGE_ID']]);
	}

	/** @param array<string, mixed> $object @return array<string, mixed> */
	protected function rename(array $object, string $name): array
	{
		$parent = $this->objects[(int) $object['PARENT_ID']] ?? null;
		if ($parent !== null) {
			$this->refuseTaken($parent, $name, $object['TYPE'], $object['ID']);
		}

		return $this->change((int) $object['ID'], ['NAME' => $name]);
	}

	/** Into the trash, and what is inside with it. @return array<string, mixed> */
	protected function trash(int $id): array
	{
		$this->mark($id, self::ALIVE, self::TRASHED_WITH_PARENT);

		return $this->change($id, ['DELETED_TYPE' => self::TRASHED, 'DELETE_TIME' => date('c'), 'DELETED_BY' => (string) $this->options->userId]);
	}

	/** Out of the trash; if its name has been taken meanwhile, with a number behind it. @return array<string, mixed> */
	protected function untrash(int $id): array
	{
		$this->mark($id, self::TRASHED_WITH_PARENT, self::ALIVE);
		$object = $this->objects[$id];
		$parent = $this->objects[(int) $object['PARENT_ID']] ?? null;
		$name = $parent === null ? $object['NAME'] : $this->unique($parent, $object['NAME']);

		return $this->change($id, ['DELETED_TYPE' => self::ALIVE, 'NAME' => $name]);
	}

	/** For ever, and what is inside with it. */
	protected function erase(int $id): void
	{
		foreach ($this->inside($id, null) as $child) {
			$this->erase((int) $child['ID']);
		}
		foreach ($this->versions as $number => $version) {
			if ((int) $version['OBJECT_ID'] === $id) {
				unset($this->contents[$version['FILE_ID']], $this->versions[$number]);
			}
		}
		unset($this->objects[$id]);
	}

	/** @param array<string, mixed> $folder @return list<array<string, mixed>> */
	protected function children(array $folder): array
	{
		return $this->inside((int) $folder['ID'], self::ALIVE);
	}

	/** What can be reached: neither in the trash nor below something there. */
	protected function alive(int $id): bool
	{
		return ($this->objects[$id]['DELETED_TYPE'] ?? null) === self::ALIVE;
	}

	protected function trashed(int $id): bool
	{
		return ($this->objects[$id]['DELETED_TYPE'] ?? null) === self::TRASHED;
	}

	/** @param array<string, mixed> $object @return string from the storage on: `Documents/Example.txt` */
	protected function path(array $object): string
	{
		$parent = $this->objects[(int) $object['PARENT_ID']] ?? null;

		return $parent === null ? '' : ltrim($this->path($parent) . '/' . $object['NAME'], '/');
	}

	/** @param array<string, mixed> $folder */
	private function unique(array $folder, string $name): string
	{
		['filename' => $stem] = $parts = pathinfo($name);
		$extension = isset($parts['extension']) ? ".$parts[extension]" : '';
		$taken = array_map(strtolower(...), array_column($this->children($folder), 'NAME'));
		for ($unique = $name, $i = 1; in_array(strtolower($unique), $taken, true); $i++) {
			$unique = "$stem ($i)$extension";
		}

		return $unique;
	}

	/** @param array<string, mixed> $folder @param string|null $own id of the object that may have it */
	private function refuseTaken(array $folder, string $name, string $type, ?string $own = null): void
	{
		foreach ($this->children($folder) as $child) {
			if ($child['ID'] !== $own && strtolower($child['NAME']) === strtolower($name)) {
				throw new RestError('DISK_OBJ_22000', "A $type with this name already exists");
			}
		}
	}

	/** @return list<array<string, mixed>> */
	private function inside(int $id, ?string $state): array
	{
		return array_values(array_filter($this->objects, static fn (array $its) => (int) $its['PARENT_ID'] === $id && ($state === null || $its['DELETED_TYPE'] === $state)));
	}

	private function mark(int $id, string $from, string $to): void
	{
		foreach ($this->inside($id, $from) as $child) {
			$this->mark((int) $child['ID'], $from, $to);
			$this->objects[(int) $child['ID']]['DELETED_TYPE'] = $to;
		}
	}

	/** @param array<string, mixed> $fields @return array<string, mixed> */
	private function change(int $id, array $fields): array
	{
		return $this->objects[$id] = $fields + ['UPDATE_TIME' => date('c')] + $this->objects[$id];
	}

	/** @param array<string, mixed> $parent @return array<string, mixed> */
	private static function within(array $parent): array
	{
		return ['PARENT_ID' => $parent['ID'], 'STORAGE_ID' => $parent['STORAGE_ID']];
	}

	/** @param array<string, mixed> $fields */
	private function addObject(array $fields): int
	{
		$id = ++$this->lastObject;
		[$now, $user] = [date('c'), (string) $this->options->userId];
		$common = ['ID' => (string) $id, 'NAME' => '', 'CODE' => null, 'STORAGE_ID' => '', 'TYPE' => '', 'PARENT_ID' => '0', 'DELETED_TYPE' => self::ALIVE];
		$times = ['CREATE_TIME' => $now, 'UPDATE_TIME' => $now, 'DELETE_TIME' => null, 'CREATED_BY' => $user, 'UPDATED_BY' => $user, 'DELETED_BY' => '0'];
		$this->objects[$id] = array_replace($common + $times, $fields);

		return $id;
	}
}
