<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/**
 * A worker: calls of every kind against a portal whose replies are spoilt. Each ends in time, with a result or with an
 * exception of the extension; nothing else is thrown, and memory does not grow.
 * Arguments: seed, number of calls, webhook (not used), port of the server.
 */

require __DIR__ . '/Dice.php';

/** Keeps tokens in memory. */
final class MemoryStore implements B24\Auth\TokenStore
{
	private ?B24\Auth\Token $token = null;

	public function load(string $memberId): ?B24\Auth\Token
	{
		return $this->token;
	}

	public function save(B24\Auth\Token $token): void
	{
		$this->token = $token;
	}
}

final class RepliesWorker
{
	public int $done = 0;
	private int $kind = 0;

	private readonly string $url;
	private readonly B24\Client $client;
	private readonly B24\Auth\OAuth $oauth;
	private readonly MemoryStore $store;

	public function __construct(private readonly Dice $dice, private readonly int $seed, int $port)
	{
		$this->url = "http://127.0.0.1:$port";
		$options = ['allowHttp' => true, 'timeout' => 0.6, 'attemptTimeout' => 0.3, 'retries' => 0, 'limiter' => false, 'maxResponseBytes' => 1 << 22];
		$this->client = new B24\Client("$this->url/rest/1/secretsecret/", $options);
		$this->store = new MemoryStore();
		$this->oauth = new B24\Auth\OAuth('local.1', 'client-secret', $this->store, "$this->url/oauth/token/", $options);
	}

	public function step(): void
	{
		$from = microtime(true);
		try {
			$this->call();
		} catch (B24\Exception) {
		} catch (Throwable $e) {
			echo "BROKEN: call $this->done, of kind $this->kind, threw ", $e, "\n";
		}
		if (microtime(true) - $from > 30) {
			echo "BROKEN: call $this->done, of kind $this->kind, took ", round(microtime(true) - $from), " s\n";
		}
		if (memory_get_usage() > 64 << 20) {
			echo "BROKEN: ", memory_get_usage(), " bytes in use\n";
		}
	}

	/** What makes the request, and so the reply, one of its own. */
	private function mark(): string
	{
		return "$this->seed-" . $this->done++;
	}

	private function call(): void
	{
		$client = $this->dice->one(3) ? $this->client->v3() : $this->client;
		$options = ['timeout' => 0.6];
		switch ($this->kind = $this->dice->number(0, 9)) {
			case 0: case 1:
				$this->use($client->call($this->dice->of(['profile', 'crm.deal.get', 'crm.deal.add', 'no.such.get']), ['id' => 1, 'fields' => ['TITLE' => $this->mark()]], ['check' => false] + $options));
				break;
			case 2:
				$this->use($client->batch($this->commands(5), $this->dice->one(3), $options));
				break;
			case 3:
				foreach ($client->concurrent($this->commands(8), 4, $options) as $response) {
					$this->use($response);
				}
				break;
			case 4: case 5:
				$this->rows($client->list(
					$this->dice->of(['crm.deal.list', 'crm.item.list', 'tasks.task.list', 'user.get', 'department.get', 'main.eventlog.list']),
					['filter' => ['TITLE' => $this->mark()], 'entityTypeId' => 2],
					['strategy' => $this->dice->of(['auto', 'auto', 'keyset', 'range', 'offset'])] + $options,
				));
				break;
			case 6:
				$this->store->save(B24\Auth\Token::fromArray(['access_token' => $this->mark(), 'refresh_token' => 'r' . $this->done, 'member_id' => 'm', 'client_endpoint' => "$this->url/rest/", 'expires_in' => 3600]));
				$this->use($this->oauth->client('m', ['allowHttp' => true] + $options)->call('crm.deal.get', ['id' => $this->done]));
				break;
			case 7:
				$this->use($this->oauth->exchangeCode($this->mark()));
				break;
			case 8:
				$this->store->save(B24\Auth\Token::fromArray(['access_token' => $this->mark(), 'refresh_token' => 'r', 'member_id' => 'm', 'client_endpoint' => "$this->url/rest/", 'expires_in' => 3600]));
				$left = 60;
				foreach (new B24\EventQueue($this->oauth->client('m', ['allowHttp' => true] + $options)) as $record) {
					if (--$left === 0) {
						break;
					}
				}
				break;
			default:
				$this->crest();
		}
	}

	/** @return array<string, array{string, array<string, mixed>}> */
	private function commands(int $count): array
	{
		$commands = [];
		for ($i = 0; $i < $count; $i++) {
			$commands["k$i"] = [$this->dice->of(['profile', 'crm.deal.get', 'crm.deal.list', 'crm.item.list']), ['id' => $i + 1, 'entityTypeId' => 2, 'mark' => $this->mark()]];
		}

		return $commands;
	}

	private function use(mixed $reply): void
	{
		if ($reply instanceof B24\Response) {
			count((array) $reply->result);
			$reply->toArray();
			$reply['result'] ?? null;
		} elseif ($reply instanceof B24\BatchResult) {
			foreach ($reply as $key => $outcome) {
				try {
					$reply->get($key);
				} catch (B24\Exception) {
				}
			}
			try {
				$this->rows($reply->rows('k0'));
			} catch (B24\Exception) {
			}
			$reply->succeeded();
			$reply->failed();
		}
	}

	/** @param iterable<mixed> $rows */
	private function rows(iterable $rows): void
	{
		$left = 400;
		foreach ($rows as $row) {
			if (--$left === 0) {
				break;
			}
		}
	}

	private function crest(): void
	{
		if (!class_exists('CRest', false)) {
			define('C_REST_WEB_HOOK_URL', "$this->url/rest/1/secretsecret/");
			define('C_REST_BLOCK_LOG', true);
			define('C_REST_BATCH_SPLIT', true);
			eval('class CRest extends B24\CRest {}');
		}
		try {
			if ($this->dice->one(2)) {
				CRest::call('crm.deal.get', ['id' => 1, 'mark' => $this->mark()]);
			} else {
				$commands = [];
				for ($i = 0; $i < 60; $i++) {
					$commands["c$i"] = ['method' => 'crm.deal.get', 'params' => ['id' => $i, 'mark' => $i === 0 ? $this->mark() : $i]];
				}
				CRest::callBatch($commands);
			}
		} catch (Error) {
			// What the original throws for such a reply: it indexes whatever came.
		}
	}
}

[, $seed, $count, , $port] = $argv;
$worker = new RepliesWorker(new Dice((int) $seed), (int) $seed, (int) $port);
ini_set('b24.timeout_ms', '600'); // B24\CRest has no other
set_error_handler(static fn () => true);
register_shutdown_function(static function () use ($worker): void {
	echo "\ndone $worker->done\n";
});
for ($until = microtime(true) + 60; $worker->done < (int) $count && microtime(true) < $until;) {
	$worker->step();
}
