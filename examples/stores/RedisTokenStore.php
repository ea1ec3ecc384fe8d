<?php
declare(strict_types=1);

use B24\Auth\LockingTokenStore;
use B24\Auth\Token;

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
	/** @var array<string, string> the values of the locks that are held, by portal */
	private array $held = [];

	/**
	 * @param Closure(): Redis $connect
	 * @param string           $prefix  of its keys; each application needs one of its own
	 * @param float            $lease   seconds after which a lock ends by itself; a renewal must be over by then, so
	 *                                  no less than the option `timeout` of the clients
	 * @param float            $wait    seconds that lock() waits at most
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
		/** @var array<string, mixed> $fields */
		$fields = json_decode($json, true, 512, JSON_THROW_ON_ERROR);

		return Token::fromArray($fields);
	}

	public function save(#[SensitiveParameter] Token $token): void
	{
		$this->ask(fn (Redis $redis) => $redis->set(
			$this->tokens($token->memberId),
			json_encode($token->toArray(), JSON_THROW_ON_ERROR),
		) ?: throw new RedisException((string) $redis->getLastError()));
	}

	/** For the end of an installation. */
	public function delete(string $memberId): void
	{
		$this->ask(fn (Redis $redis) => $redis->del($this->tokens($memberId)));
	}

	public function lock(string $memberId): void
	{
		$value = bin2hex(random_bytes(16));
		$how = ['nx', 'px' => (int) ceil(1000 * $this->lease)];
		$end = microtime(true) + $this->wait;
		while ($this->ask(fn (Redis $redis) => $redis->set($this->locks($memberId), $value, $how)) !== true) {
			if (microtime(true) > $end) {
				throw new RuntimeException("RedisTokenStore: $memberId has been locked by another process for $this->wait s");
			}
			usleep(random_int(10_000, 30_000));
		}
		$this->held[$memberId] = $value;
	}

	public function unlock(string $memberId): void
	{
		$value = $this->held[$memberId] ?? '';
		unset($this->held[$memberId]);
		$this->ask(fn (Redis $redis) => $redis->eval(self::UNLOCK, [$this->locks($memberId), $value], 1));
	}

	/**
	 * A connection that was kept may have been lost: then once more, with a new one.
	 *
	 * @param  Closure(Redis): mixed $work
	 * @throws RuntimeException without the exception of ext-redis, whose trace shows what was to be stored
	 */
	private function ask(Closure $work): mixed
	{
		$kept = $this->connection !== null;
		try {
			return $work($this->connection ??= ($this->connect)());
		} catch (RedisException $e) {
			$this->connection = null;
			if (!$kept) {
				throw new RuntimeException("RedisTokenStore: {$e->getMessage()}");
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
