<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/**
 * Every event that a portal was answered for, in PostgreSQL. The queue says who works on what next; this table says what
 * there is and what has been done. So a queue that was lost, or tells a worker something twice, does no harm.
 */
final class Inbox
{
	private ?PDO $connection = null;

	/** @param Closure(): PDO $connect a new connection each time, not through a pooler that shares them between transactions */
	public function __construct(private readonly Closure $connect)
	{
	}

	public function createTable(): void
	{
		$this->execute("CREATE TABLE IF NOT EXISTS inbox (
			id TEXT PRIMARY KEY, member_id TEXT NOT NULL, name TEXT NOT NULL, data JSONB NOT NULL,
			state TEXT NOT NULL DEFAULT 'accepted', attempts INT NOT NULL DEFAULT 0, queued INT NOT NULL DEFAULT 0, writing_at TIMESTAMPTZ,
			touched_at TIMESTAMPTZ NOT NULL DEFAULT now()
		)");
		$this->execute("CREATE INDEX IF NOT EXISTS inbox_open ON inbox (touched_at) WHERE state IN ('accepted', 'writing')");
	}

	/** It is stored when this returns. */
	public function accept(PortalEvent $event): void
	{
		$data = json_encode($event->data, JSON_THROW_ON_ERROR);
		$this->execute('INSERT INTO inbox (id, member_id, name, data) VALUES (?, ?, ?, ?)', $event->id, $event->memberId, $event->name, $data);
	}

	/**
	 * From here to leave(), no other process works on this event. The lock ends with the connection, so nothing stays locked
	 * behind a worker that was killed.
	 *
	 * @return State|null null: another process is working on it
	 */
	public function enter(string $id): ?State
	{
		if ((int) $this->execute('SELECT pg_try_advisory_lock(hashtextextended(?, 1))::int', $id)->fetchColumn() === 0) {
			return null;
		}
		$state = $this->execute('UPDATE inbox SET attempts = attempts + 1, touched_at = now() WHERE id = ? RETURNING state', $id)->fetchColumn();

		return is_string($state) ? State::from($state) : State::Done; // nobody knows it any more: it was done long ago
	}

	public function set(string $id, State $state): void
	{
		$this->execute('UPDATE inbox SET state = ?, touched_at = now() WHERE id = ?', $state->value, $id);
	}

	/** A worker is about to write. */
	public function setWriting(string $id): void
	{
		$this->execute("UPDATE inbox SET state = 'writing', writing_at = now(), touched_at = now() WHERE id = ?", $id);
	}

	/** Seconds since somebody was about to write. */
	public function sinceWriting(string $id): float
	{
		$seconds = $this->execute('SELECT extract(epoch FROM now() - writing_at) FROM inbox WHERE id = ?', $id)->fetchColumn();

		return is_numeric($seconds) ? (float) $seconds : INF;
	}

	public function leave(string $id): void
	{
		$this->execute('SELECT pg_advisory_unlock(hashtextextended(?, 1))', $id);
	}

	/**
	 * Events that are open, and that nobody has touched for so long. For the next time twice as long: if they only have to
	 * wait, because there is so much to do, more copies of them in the queue would make it worse.
	 *
	 * @return list<PortalEvent>
	 */
	public function forgotten(float $seconds): array
	{
		$rows = $this->execute("UPDATE inbox SET touched_at = now(), queued = queued + 1 WHERE id IN (
			SELECT id FROM inbox WHERE state IN ('accepted', 'writing') AND touched_at < now() - make_interval(secs => ?) * power(2, least(queued, 10))
			ORDER BY touched_at LIMIT 1000 FOR UPDATE SKIP LOCKED
		) RETURNING id, member_id, name, data", (string) $seconds);
		$events = [];
		/** @var array{id: string, member_id: string, name: string, data: string} $row */
		foreach ($rows->fetchAll(PDO::FETCH_ASSOC) as $row) {
			$events[] = new PortalEvent($row['id'], $row['member_id'], $row['name'], (array) json_decode($row['data'], true));
		}

		return $events;
	}

	/** Done ones that are older than the longest that a message may come back. @return int how many */
	public function clean(int $days): int
	{
		return $this->execute("DELETE FROM inbox WHERE state = 'done' AND touched_at < now() - make_interval(days => ?)", (string) $days)->rowCount();
	}

	/** A connection that is lost is replaced by the next call; its locks ended with it, so the message is begun again. */
	private function execute(string $sql, string ...$values): PDOStatement
	{
		try {
			if ($this->connection === null) {
				$this->connection = ($this->connect)();
				$this->connection->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
				$this->connection->exec('SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3');
			}
			$statement = $this->connection->prepare($sql);
			$statement->execute(array_values($values));

			return $statement;
		} catch (PDOException $e) {
			$this->connection = null;
			throw $e;
		}
	}
}
