<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

use B24\Auth\LockingTokenStore;
use B24\Auth\Token;
use B24\Exception\Deadline;
use B24\Exception\TokenStore;

/**
 * Tokens in Redis, by ext-redis. Copy it into your application.
 *
 *     $store = new RedisTokenStore(function () {
 *         $redis = new Redis();
 *         $redis->connect('redis.internal');
 *         $redis->auth(getenv('REDIS_PASSWORD'));
 *         return $redis;
 *     });
 *
 * The connection must be the store's own: not one that is in the middle of MULTI, and without a serializer. The
 * server must keep what it has: `appendonly yes`, `maxmemory-policy noeviction`. A pair of tokens that is lost cannot
 * be got back.
 *
 * Redis does not notice that the holder of a lock was killed. The lock therefore ends by itself, and nobody but its
 * holder, who knows the random value in it, can end it before.
 */
final class RedisTokenStore implements LockingTokenStore
{
	private const UNLOCK = 'return redis.call("get", KEYS[1]) == ARGV[1] and redis.call("del", KEYS[1]) or 0';

	private ?Redis $connection = null;
	/** @var array<string, array{int, string}> the locks that are held, by portal: the process, and the value */
	private array $held = [];

	/**
	 * @param Closure(): Redis $connect
	 * @param string           $prefix  of its keys; each application needs one of its own
	 * @param float            $lease   seconds after which a lock ends by itself; a renewal must be over by then, so
	 *                                  no less than the option `timeout` of the clients
	 * @param float            $wait    seconds that lock() waits at most; less if the call has less
	 */
	public function __construct(
		private readonly Closure $connect,
		private readonly string $prefix = 'b24:',
		private readonly float $lease = 90,
		private readonly float $wait = 100,
	) {
	}

	public function load(string $memberId): ?Token
	{
		$json = $this->ask(fn (Redis $redis) => $redis->get($this->tokens($memberId)));
		if (!is_string($json)) {
			return null;
		}
		$fields = json_decode($json, true); // an exception of JSON would show the tokens in its trace

		return Token::fromArray(
			is_array($fields) ? $fields : throw new TokenStore("RedisTokenStore: {$this->tokens($memberId)} is damaged; delete it and install again"),
		);
	}

	public function save(#[SensitiveParameter] Token $token): void
	{
		$this->locked($token->memberId, fn () => $this->ask(fn (Redis $redis) => $redis->set(
			$this->tokens($token->memberId),
			json_encode($token->toArray(), JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR),
		) ?: throw new RedisException((string) $redis->getLastError())));
	}

	/** For the end of an installation. */
	public function delete(string $memberId): void
	{
		$this->locked($memberId, fn () => $this->ask(fn (Redis $redis) => $redis->del($this->tokens($memberId))));
	}

	/** @param float $seconds that the call has left */
	public function lock(string $memberId, float $seconds = INF): void
	{
		$value = bin2hex(random_bytes(16));
		$how = ['nx', 'px' => (int) ceil(1000 * $this->lease)];
		$seconds = min($seconds, $this->wait);
		$end = microtime(true) + $seconds;
		while ($this->ask(fn (Redis $redis) => $redis->set($this->locks($memberId), $value, $how)) !== true) {
			if (microtime(true) > $end) {
				throw new Deadline("RedisTokenStore: $memberId has been locked by another process for " . round($seconds, 1) . ' s');
			}
			usleep(random_int(10_000, 30_000));
		}
		$this->held[$memberId] = [(int) getmypid(), $value];
	}

	public function unlock(string $memberId): void
	{
		$value = $this->holds($memberId) ? $this->held[$memberId][1] : null;
		unset($this->held[$memberId]);
		if ($value !== null) {
			$this->ask(fn (Redis $redis) => $redis->eval(self::UNLOCK, [$this->locks($memberId), $value], 1));
		}
	}

	/** A forked child holds nothing of what its parent has locked. */
	private function holds(string $memberId): bool
	{
		return ($this->held[$memberId][0] ?? null) === getmypid();
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

	/**
	 * A connection that was kept may have been lost: then once more, with a new one.
	 *
	 * @param  Closure(Redis): mixed $work
	 * @throws TokenStore without the exception of ext-redis, whose trace shows what was to be stored
	 */
	private function ask(Closure $work): mixed
	{
		$kept = $this->connection !== null;
		try {
			return $work($this->connection ??= ($this->connect)());
		} catch (RedisException $e) {
			$this->connection = null;
			if (!$kept) {
				throw new TokenStore("RedisTokenStore: {$e->getMessage()}");
			}
		}

		return $this->ask($work);
	}

	private function tokens(string $memberId): string
	{
		return "{$this->prefix}tokens:$memberId";
	}

	private function locks(string $memberId): string
	{
		return "{$this->prefix}lock:$memberId";
	}
}
