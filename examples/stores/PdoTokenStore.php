<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use B24\Auth\LockingTokenStore;
use B24\Auth\Token;
use B24\Exception\Deadline;
use B24\Exception\TokenStore;

/**
 * Tokens in a table of PostgreSQL (11 or later) or SQLite (3.24 or later). Copy it into your application.
 *
 *     $store = new PdoTokenStore(fn () => new PDO('pgsql:host=db;dbname=app', 'app', getenv('DB_PASSWORD')));
 *     $store->createTable(); // when the application is deployed
 *
 * The connection must be the store's own. With the application's, a rollback of the application would undo what was
 * stored, and a pair of tokens that is lost cannot be got back. It is opened when it is first needed, and again when
 * it was lost: a worker may sleep longer than a server keeps connections. A process that forks makes a store for each
 * child.
 *
 * Nothing stays locked behind a process that was killed. PostgreSQL keeps the locks of a portal with the connection
 * (not through a pooler that shares connections between transactions), SQLite's are locks of files beside the
 * database, which the system lets go of. SQLite makes its files as the umask says: keep them in a directory that only
 * the application can read.
 */
final class PdoTokenStore implements LockingTokenStore
{
	private ?PDO $connection = null;
	/** @var array<string, resource> open files that are locked, by portal */
	private array $files = [];
	/** @var array<string, int> portals whose lock is held, and the process that has taken it: a forked child has not */
	private array $held = [];

	/**
	 * @param Closure(): PDO $connect a new connection each time, not a persistent one
	 * @param string         $table   each application needs one of its own
	 * @param float          $wait    seconds that lock() waits at most; less if the call has less
	 */
	public function __construct(
		private readonly Closure $connect,
		private readonly string $table = 'b24_tokens',
		private readonly float $wait = 60,
	) {
		if (preg_match('~^[a-z_][a-z0-9_.]*$~', $table) !== 1) {
			throw new InvalidArgumentException('PdoTokenStore: that is not the name of a table');
		}
	}

	public function createTable(): void
	{
		$this->execute("CREATE TABLE IF NOT EXISTS $this->table (member_id TEXT PRIMARY KEY, tokens TEXT NOT NULL)");
	}

	public function load(string $memberId): ?Token
	{
		$json = $this->execute("SELECT tokens FROM $this->table WHERE member_id = ?", $memberId)->fetchColumn();
		if (!is_string($json)) {
			return null;
		}
		$fields = json_decode($json, true); // an exception of JSON would show the tokens in its trace

		return Token::fromArray(
			is_array($fields) ? $fields : throw new TokenStore("PdoTokenStore: the row $memberId of $this->table is damaged; delete it and install again"),
		);
	}

	public function save(#[SensitiveParameter] Token $token): void
	{
		$json = json_encode($token->toArray(), JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR);
		$this->locked($token->memberId, fn () => $this->execute(
			"INSERT INTO $this->table (member_id, tokens) VALUES (?, ?)
			ON CONFLICT (member_id) DO UPDATE SET tokens = excluded.tokens",
			$token->memberId,
			$json,
		));
	}

	/** For the end of an installation. */
	public function delete(string $memberId): void
	{
		$this->locked($memberId, fn () => $this->execute("DELETE FROM $this->table WHERE member_id = ?", $memberId));
	}

	/** @param float $seconds that the call has left */
	public function lock(string $memberId, float $seconds = INF): void
	{
		$lock = $this->isSqlite() ? $this->lockFile(...) : $this->lockOfConnection(...);
		$seconds = min($seconds, $this->wait);
		for ($end = microtime(true) + $seconds; !$lock($memberId); usleep(20_000)) {
			if (microtime(true) > $end) {
				throw new Deadline("PdoTokenStore: $memberId has been locked by another process for " . round($seconds, 1) . ' s');
			}
		}
		$this->held[$memberId] = (int) getmypid();
	}

	public function unlock(string $memberId): void
	{
		$isMine = $this->holds($memberId);
		unset($this->held[$memberId]);
		if (isset($this->files[$memberId])) {
			if ($isMine) {
				flock($this->files[$memberId], LOCK_UN); // closing is not enough: a child may have inherited it
			}
			fclose($this->files[$memberId]);
			unset($this->files[$memberId]);
		} elseif ($isMine && !$this->isSqlite()) {
			$this->execute('SELECT pg_advisory_unlock(hashtextextended(?, 0))', $this->lockName($memberId));
		}
	}

	private function holds(string $memberId): bool
	{
		return ($this->held[$memberId] ?? null) === getmypid();
	}

	/** Whatever is written waits for a renewal that is under way, which would write over it. */
	private function locked(string $memberId, #[SensitiveParameter] Closure $work): void
	{
		if ($this->holds($memberId)) {
			$work();

			return;
		}
		$this->lock($memberId);
		try {
			$work();
		} finally {
			$this->unlock($memberId);
		}
	}

	/** Values are bound one by one, because a trace shows the arguments of `PDOStatement::execute()`. */
	private function execute(string $sql, #[SensitiveParameter] string ...$values): PDOStatement
	{
		$kept = $this->connection !== null;
		try {
			$statement = $this->connection()->prepare($sql);
			foreach (array_values($values) as $i => $value) {
				$statement->bindValue($i + 1, $value);
			}
			$statement->execute();

			return $statement;
		} catch (PDOException $e) {
			if (!$kept) {
				// The lines behind the first one may quote what was to be stored.
				throw new TokenStore('PdoTokenStore: ' . strtok($e->getMessage(), "\n"));
			}
		}
		// The connection may have been lost. If it was something else, the new one says so again.
		$this->connection = null;

		return $this->execute($sql, ...$values);
	}

	private function connection(): PDO
	{
		if ($this->connection === null) {
			$connection = ($this->connect)();
			$connection->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
			if ($connection->getAttribute(PDO::ATTR_DRIVER_NAME) === 'pgsql') {
				// The keepalives are for a machine that vanishes: its locks end within a minute.
				$connection->exec(
					'SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3',
				);
			}
			$this->connection = $connection;
		}

		return $this->connection;
	}

	private function isSqlite(): bool
	{
		return $this->connection()->getAttribute(PDO::ATTR_DRIVER_NAME) === 'sqlite';
	}

	private function lockName(string $memberId): string
	{
		return "$this->table $memberId";
	}

	private function lockOfConnection(string $memberId): bool
	{
		$statement = $this->execute('SELECT pg_try_advisory_lock(hashtextextended(?, 0))', $this->lockName($memberId));

		return (bool) $statement->fetchColumn();
	}

	/** A transaction of SQLite would lock all portals, and undo what was stored if the process were killed. */
	private function lockFile(string $memberId): bool
	{
		$path = $this->databasePath() . '-' . sha1($this->lockName($memberId)) . '.lock';
		$file = @fopen($path, 'c');
		if ($file === false) {
			throw new TokenStore("PdoTokenStore: cannot open the lock file $path; its directory must be the application's own");
		}
		if (!flock($file, LOCK_EX | LOCK_NB, $wouldBlock)) {
			return $wouldBlock === 1 ? false : throw new TokenStore(
				"PdoTokenStore: cannot lock $path; it must be on a file system that has flock, such as a local disk",
			);
		}
		$this->files[$memberId] = $file;

		return true;
	}

	/** A query that were still open while waiting for a lock would keep others from writing. */
	private function databasePath(): string
	{
		$path = $this->execute("SELECT file FROM pragma_database_list WHERE name = 'main'")->fetchColumn();

		return is_string($path) && $path !== '' ? $path : throw new TokenStore('PdoTokenStore: the database is no file');
	}
}
