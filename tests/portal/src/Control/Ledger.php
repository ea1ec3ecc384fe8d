<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Control;

use B24\Portal\Http\Request;
use B24\Portal\Http\Response;

/** What has arrived. The oldest entries go when there are too many. */
final class Ledger
{
	private const LENGTH = 5000;
	private const BYTES = 64 << 20;
	/** So many replies are kept, and none that is longer. */
	private const REPLIES = 200;
	private const REPLY_BYTES = 128 << 10;

	/** @var array<int, Request> by number, from 1 */
	private array $requests = [];
	/** @var list<array<string, mixed>> */
	private array $proxied = [];
	private int $count = 0;
	private int $bytes = 0;

	public function add(Request $request): void
	{
		$this->requests[++$this->count] = $request;
		$request->number = $this->count;
		$this->bytes += (int) $request->header('content-length');
		while (count($this->requests) > self::LENGTH || ($this->bytes > self::BYTES && count($this->requests) > 1)) {
			$oldest = array_key_first($this->requests);
			$this->bytes -= (int) $this->requests[$oldest]->header('content-length');
			unset($this->requests[$oldest]);
		}
	}

	/** The request is answered, as far as the portal is concerned: a fault may still lose the reply. */
	public function answered(Request $request, Response $response): void
	{
		$request->status = $response->status;
		$isText = $response->stream === null && !$response->encoded && strlen($response->body) <= self::REPLY_BYTES;
		$request->reply = $isText ? $response->body : null;
		if (isset($this->requests[$request->number - self::REPLIES])) {
			$this->requests[$request->number - self::REPLIES]->reply = null;
		}
	}

	/** @param array<string, mixed> $entry what came to the proxy */
	public function addProxied(array $entry): void
	{
		$this->proxied[] = $entry;
	}

	public function reset(): void
	{
		$this->requests = $this->proxied = [];
		$this->count = $this->bytes = 0;
	}

	/** @return list<array<string, mixed>> */
	public function proxied(): array
	{
		return $this->proxied;
	}

	/** @return list<array<string, mixed>> */
	public function entries(?int $last = null, bool $withReplies = false): array
	{
		$requests = $last === null ? $this->requests : array_slice($this->requests, -$last, null, true);
		$entries = array_map(self::describe(...), array_keys($requests), array_values($requests));
		foreach ($withReplies ? array_values($requests) : [] as $i => $request) {
			$entries[$i]['reply'] = self::reply($request->reply);
		}

		return $entries;
	}

	/** @return mixed what its JSON says; other text as it stands, as far as it is text */
	private static function reply(?string $body): mixed
	{
		$said = json_decode($body ?? '', false, 512, JSON_BIGINT_AS_STRING);

		return $said ?? ($body === null ? null : json_decode((string) json_encode($body, JSON_INVALID_UTF8_SUBSTITUTE)));
	}

	/** @return array<string, mixed> */
	private static function describe(int $n, Request $request): array
	{
		return [
			'n' => $n,
			'connection' => $request->peer->id,
			'turn' => $request->turn,
			'at' => $request->at,
			'http_version' => $request->version,
			'tls' => $request->peer->tls,
			'cipher' => $request->peer->cipher,
			'sni' => $request->peer->serverName,
			'method' => $request->method,
			'target' => $request->target,
			'path' => $request->path,
			'query' => $request->query,
			'headers' => $request->headers,
			'length' => $request->body->length(),
			'status' => $request->status,
			'faults' => $request->faults,
		] + self::body($request);
	}

	/** @return array<string, mixed> */
	private static function body(Request $request): array
	{
		$text = $request->body->text();
		if (!$request->body->isKept()) {
			$summary = $request->body->summary();
			$summary['head_base64'] = base64_encode($summary['head']);
			$summary['tail_base64'] = base64_encode($summary['tail']);

			return ['body' => null, 'summary' => $summary, 'json' => null];
		}
		if (!preg_match('//u', $text)) {
			return ['body' => null, 'body_base64' => base64_encode($text), 'json' => null];
		}

		return ['body' => $text, 'json' => json_decode($text, true, 512, JSON_BIGINT_AS_STRING)];
	}
}
