<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Keeps tasks of a portal and tasks of your own program the same, in both directions:
 *
 *     php sync.php MEMBER_ID tasks.sqlite     once; run it every minute, with cron
 *
 * MEMBER_ID is a portal where ../application is installed (permission `task`), with the same settings. The first run
 * copies all tasks. Afterwards the portal's queue of offline events says which tasks have changed.
 *
 * Your program works on the table `tasks` and never waits for the portal. What it adds or changes gets `edit = edit + 1`;
 * what it deletes gets `gone = 1` as well:
 *
 *     INSERT INTO tasks (title, responsible) VALUES ('Call Ada', 1);
 *     UPDATE tasks SET title = 'Call Ada today', edit = edit + 1 WHERE id = 7;
 *
 * - Nothing goes round in circles: what this program writes names its source (`auth_connector`), and its queue does not
 *   get that.
 * - Killed at any point, nothing is lost and nothing is there twice: a record of the queue is confirmed when it is
 *   stored here; a new task carries a mark (`xmlId`), by which the next run finds it if the reply was lost.
 * - If both sides have changed a task, the change made here wins.
 */

require __DIR__ . '/../application/application.php';

const SOURCE = 'example_tasks';
const EVENTS = ['ONTASKADD', 'ONTASKUPDATE', 'ONTASKDELETE'];

final class Tasks
{
	private readonly PDO $db;

	public function __construct(string $path)
	{
		$this->db = new PDO("sqlite:$path");
		$this->db->setAttribute(PDO::ATTR_DEFAULT_FETCH_MODE, PDO::FETCH_ASSOC);
		// `edit` counts changes made here, `synced` is the one that the portal has; `above`: it is being added, and its
		// number will be above this one.
		$this->db->exec("
			CREATE TABLE IF NOT EXISTS tasks (
				id INTEGER PRIMARY KEY, portal_id INTEGER UNIQUE, title TEXT NOT NULL, responsible INTEGER NOT NULL,
				edit INTEGER NOT NULL DEFAULT 1, synced INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0, above INTEGER
			);
			CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT);
			INSERT OR IGNORE INTO meta VALUES ('mark', '" . bin2hex(random_bytes(8)) . "');
		");
	}

	/** As the portal has it. A change made here that the portal does not know yet stays. */
	public function store(int $portalId, string $title, int $responsible, ?string $mark): void
	{
		// One that a former run has added, without hearing so: somebody has changed it there meanwhile.
		$own = $this->mark(0);
		if ($mark !== null && str_starts_with($mark, substr($own, 0, -1))) {
			$this->run('UPDATE tasks SET portal_id = ?, above = NULL WHERE id = ? AND portal_id IS NULL', [$portalId, (int) substr($mark, strlen($own) - 1)]);
		}
		$this->run('INSERT INTO tasks (portal_id, title, responsible, synced) VALUES (?, ?, ?, 1)
			ON CONFLICT (portal_id) DO UPDATE SET title = excluded.title, responsible = excluded.responsible
			WHERE edit = synced AND gone = 0', [$portalId, $title, $responsible]);
	}

	public function remove(int $portalId): void
	{
		$this->run('DELETE FROM tasks WHERE portal_id = ?', [$portalId]);
	}

	/** @return list<array{id: int, portal_id: int|null, title: string, responsible: int, edit: int, gone: int, above: int|null}> */
	public function changed(): array
	{
		/** @var list<array{id: int, portal_id: int|null, title: string, responsible: int, edit: int, gone: int, above: int|null}> */
		return $this->run('SELECT id, portal_id, title, responsible, edit, gone, above FROM tasks WHERE edit > synced ORDER BY id')->fetchAll();
	}

	/** Before a task is added. @return int its number will be above this one */
	public function adding(int $id): int
	{
		$this->run('UPDATE tasks SET above = (SELECT COALESCE(MAX(portal_id), 0) FROM tasks) WHERE id = ?', [$id]);

		return (int) $this->run('SELECT above FROM tasks WHERE id = ?', [$id])->fetchColumn();
	}

	/** The portal has this state of it. What was changed here meanwhile goes out the next time. */
	public function synced(int $id, int $portalId, int $edit): void
	{
		$this->run('UPDATE tasks SET portal_id = ?, synced = ?, above = NULL WHERE id = ?', [$portalId, $edit, $id]);
	}

	public function forget(int $id): void
	{
		$this->run('DELETE FROM tasks WHERE id = ?', [$id]);
	}

	/** What the portal's copy of a task of ours is known by. */
	public function mark(int $id): string
	{
		return SOURCE . ':' . $this->meta('mark') . ":$id";
	}

	public function meta(string $name, ?string $value = null): string
	{
		if ($value !== null) {
			$this->run('INSERT OR REPLACE INTO meta VALUES (?, ?)', [$name, $value]);
		}
		$value = $this->run('SELECT value FROM meta WHERE name = ?', [$name])->fetchColumn();

		return is_string($value) ? $value : '';
	}

	/** @param list<int|string> $values */
	private function run(string $sql, array $values = []): PDOStatement
	{
		$statement = $this->db->prepare($sql);
		$statement->execute($values);

		return $statement;
	}
}

final class Synchronization
{
	private readonly B24\EventQueue $queue;

	public function __construct(private readonly B24\Client $b24, private readonly Tasks $tasks)
	{
		$this->queue = new B24\EventQueue($b24, ['auth_connector' => SOURCE]);
	}

	/** The first time: from now on the portal keeps what changes; then all that is there. */
	public function begin(): void
	{
		if ($this->tasks->meta('loaded') !== '') {
			return;
		}
		foreach (EVENTS as $event) {
			$this->queue->unbind($event); // a run that was killed may have bound it
			$this->queue->bind($event);
		}
		foreach ($this->b24->list('tasks.task.list', ['select' => ['ID', 'TITLE', 'RESPONSIBLE_ID']]) as $task) {
			$this->tasks->store((int) $task['id'], (string) $task['title'], (int) $task['responsibleId'], null);
		}
		$this->tasks->meta('loaded', 'yes');
	}

	/** What has changed in the portal. A record is confirmed when the next one is asked for. */
	public function pull(): void
	{
		foreach ($this->queue as $record) {
			$id = self::taskOf($record['EVENT_DATA']);
			if ($record['EVENT_NAME'] === 'ONTASKDELETE') {
				$this->tasks->remove($id);
				continue;
			}
			try {
				/** @var array{title: string, responsibleId: int|string, xmlId?: string|null} $task */
				$task = $this->b24->call('tasks.task.get', ['taskId' => $id, 'select' => ['ID', 'TITLE', 'RESPONSIBLE_ID', 'XML_ID']])->result['task'];
				$this->tasks->store($id, $task['title'], (int) $task['responsibleId'], $task['xmlId'] ?? null);
			} catch (B24\Exception\RateLimit | B24\Exception\PortalUnavailable | B24\Exception\Auth $e) {
				throw $e; // the record stays
			} catch (B24\Exception\Api) { // deleted meanwhile, or not for us any more
				$this->tasks->remove($id);
			}
		}
	}

	/** What has changed here. */
	public function push(): void
	{
		foreach ($this->tasks->changed() as $task) {
			if ($task['gone'] === 1) {
				$this->delete($task['id'], $task['portal_id']);
				continue;
			}
			$fields = ['TITLE' => $task['title'], 'RESPONSIBLE_ID' => $task['responsible']];
			$portalId = $task['portal_id'] ?? $this->find($task['id'], $task['above']);
			if ($portalId === null) {
				$this->tasks->adding($task['id']);
				$fields['XML_ID'] = $this->tasks->mark($task['id']);
				$portalId = (int) $this->write('tasks.task.add', ['fields' => $fields])['task']['id'];
			} else {
				$this->write('tasks.task.update', ['taskId' => $portalId, 'fields' => $fields]);
			}
			$this->tasks->synced($task['id'], $portalId, $task['edit']);
		}
	}

	private function delete(int $id, ?int $portalId): void
	{
		try {
			$portalId === null || $this->write('tasks.task.delete', ['taskId' => $portalId]);
		} catch (B24\Exception\RateLimit | B24\Exception\PortalUnavailable | B24\Exception\Auth $e) {
			throw $e;
		} catch (B24\Exception\Api) {
			// it is gone already
		}
		$this->tasks->forget($id);
	}

	/** Of a task that a former run began to add: the portal's number, if it came there. */
	private function find(int $id, ?int $above): ?int
	{
		if ($above === null) {
			return null;
		}
		foreach ($this->b24->list('tasks.task.list', ['filter' => ['>ID' => $above], 'select' => ['ID', 'XML_ID']]) as $task) {
			if (($task['xmlId'] ?? null) === $this->tasks->mark($id)) {
				return (int) $task['id'];
			}
		}

		return null;
	}

	/**
	 * A write of ours: our queue does not get it.
	 *
	 * @param array<string, mixed> $params
	 * @return array{task: array{id: int|string}}
	 */
	private function write(string $method, array $params): array
	{
		/** @var array{task: array{id: int|string}} */
		return $this->b24->call($method, $params + ['auth_connector' => SOURCE])->result;
	}

	private static function taskOf(mixed $data): int
	{
		foreach (['FIELDS_AFTER', 'FIELDS_BEFORE'] as $name) { // one of them is 'undefined' if the task is new, or deleted
			$fields = is_array($data) ? $data[$name] ?? null : null;
			if (is_array($fields) && is_numeric($fields['ID'] ?? null)) {
				return (int) $fields['ID'];
			}
		}
		throw new UnexpectedValueException('the event names no task');
	}
}

[, $memberId, $path] = $argv + [1 => '', 2 => ''];
if ($memberId === '' || $path === '') {
	fwrite(STDERR, "Usage: php sync.php MEMBER_ID DATABASE\n");
	exit(2);
}
$lock = fopen("$path.lock", 'c') ?: exit(1);
if (!flock($lock, LOCK_EX | LOCK_NB)) {
	exit(0); // the run before this one is still at work
}
$synchronization = new Synchronization(oauth()->client($memberId), new Tasks($path));
$synchronization->begin();
$synchronization->pull();
$synchronization->push();
