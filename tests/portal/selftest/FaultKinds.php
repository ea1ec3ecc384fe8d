<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** Every kind of fault, one after the other on one portal. */
final class FaultKinds extends Checks
{
	private ?\Portal $portal = null;

	private function suffer(string $kind, array $args = [], array $params = []): Reply
	{
		return $this->client($kind, $args)->call('test.echo', $params);
	}

	private function client(string $kind, array $args = []): Client
	{
		$this->portal ??= \Portal::start();
		$this->portal->fault($kind, $args);

		return new Client($this->portal);
	}

	public function selection(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$status = static fn (string $method = 'profile') => $client->call($method)->status;
		$portal->fault('status', ['status' => 500], method: 'Profile', times: 2);
		$this->same([200, 500, 500, 200], [$status('scope'), $status(), $status(), $status()], 'method and times');
		$portal->fault('status', ['status' => 500], nth: 2);
		$this->same([200, 500, 200], [$status(), $status(), $status()], 'nth');
		$portal->fault('status', ['status' => 502]);
		$portal->fault('status', ['status' => 503]);
		$this->same([502, 503, 200], [$status(), $status(), $status()], 'one after the other');
		$portal->fault('status', ['status' => 500], times: 0);
		$this->same([500, 500, 500], [$status(), $status(), $status()], 'always');
		$portal->clearFaults();
		$portal->fault('status', ['status' => 500], reused: true);
		$this->same([200, 500], [(new Client($portal))->call('profile')->status, $status()], 'reused');
		foreach ([['nonsense', []], ['delay', ['seconds' => 1]]] as [$kind, $args]) {
			try {
				$portal->fault($kind, $args);
				$this->true(false, "$kind was accepted");
			} catch (\RuntimeException $error) {
				$this->true(str_contains($error->getMessage(), 'unknown'), 'says what is unknown');
			}
		}
		$this->same([], $portal->pendingFaults());
	}

	public function delay(): void
	{
		$client = $this->client('delay', ['ms' => 150]);
		$start = microtime(true);
		$this->same(200, $client->call('profile')->status);
		$this->true(microtime(true) - $start >= 0.149, 'delayed');
		$this->portal->fault('delay', ['ms' => 50]);
		$this->portal->fault('html', ['status' => 504]);
		$this->same(504, $client->call('profile')->status, 'together with another fault');
	}

	public function dripDoesNotBlockOthers(): void
	{
		foreach ([true, false] as $headers) {
			$slow = $this->client('drip', ['ms' => 2, 'bytes' => 4, 'headers' => $headers]);
			$slow->send("GET {$slow->path()}profile HTTP/1.1\r\nHost: x\r\n\r\n");
			usleep(20_000);
			$start = microtime(true);
			$this->same(200, (new Client($this->portal))->call('profile')->status);
			$this->true(microtime(true) - $start < 0.1, 'the others go on');
			$reply = $slow->reply();
			$this->same([200, '1'], [$reply->status, $reply->result()['ID']]);
			$this->true(microtime(true) - $start > 0.1, 'dripped');
		}
	}

	public function reset(): void
	{
		foreach (['before-body', 'after-body', 'reply'] as $at) {
			$client = $this->client('reset', ['at' => $at]);
			$reply = $client->call('user.option.set', ['options' => [$at => 1]]);
			$this->same(false, $reply->complete, $at);
			$this->same($at === 'reply', $reply->wire !== '' || $reply->status === 200, "$at: something came");
		}
		$options = $this->portal->state()['user_options'][1];
		$this->same(['after-body' => 1, 'reply' => 1], $options, 'what was executed');
	}

	public function incomplete(): void
	{
		$reply = $this->suffer('truncate', ['bytes' => 10]);
		$this->same([200, false, 10], [$reply->status, $reply->complete, strlen($reply->wire)]);
		$this->same(false, $this->suffer('truncate', ['abrupt' => true])->complete);
		$reply = $this->suffer('content-length', ['delta' => -5]);
		$this->same([true, null], [$reply->complete, $reply->json()], 'too small');
		$this->same(false, $this->suffer('content-length', ['delta' => 5])->complete, 'too large');
		$reply = $this->suffer('gzip-truncated', [], ['a' => str_repeat('b', 3000)]);
		$this->same([200, true, ''], [$reply->status, $reply->complete, $reply->text()]);
		$this->same('gzip', $reply->headers['content-encoding']);
		$reply = $this->suffer('gzip-garbage');
		$this->same([true, ''], [$reply->complete, $reply->text()]);
	}

	public function wrongReplies(): void
	{
		$this->same(null, $this->suffer('garbage')->json());
		$reply = $this->suffer('html', ['status' => 200]);
		$this->same([200, true], [$reply->status, str_contains($reply->text(), '<html>')]);
		$this->same([204, ''], [($reply = $this->suffer('empty', ['status' => 204]))->status, $reply->text()]);
		$reply = $this->suffer('status', ['status' => 503, 'error' => 'OVERLOAD_LIMIT', 'description' => 'no']);
		$this->same('503 OVERLOAD_LIMIT: no', $reply->error());
		$this->same('1', $this->suffer('status', ['headers' => ['Retry-After' => 1]])->headers['retry-after']);
		$this->same('200 E: d', $this->suffer('error200', ['error' => 'E', 'description' => 'd'])->error());
		$this->same(0, $this->suffer('numeric-error')->json()['error']);
		$this->same('123456789012345678901234567890', $this->suffer('bigint')->result()['huge']);
		$this->same("\xff", $this->suffer('reply', ['status' => 418, 'body' => "\xff"])->text());
		$this->same("HTTP\n", $this->suffer('raw', ['bytes' => "HTTP\n"])->wire);
		$this->client('status', ['error' => 'X']);
		$this->same('X', (new Client($this->portal))->callV3('test.echo')->json()['error']['code'], 'in the shape of REST 3.0');
	}

	public function largeReplies(): void
	{
		$this->same(str_repeat('[', 500), substr($this->suffer('depth-bomb', ['depth' => 500])->text(), 10, 500));
		$reply = $this->suffer('huge', ['mb' => 20]);
		$this->true(strlen($reply->wire) >= 20 << 20 && is_array($reply->result()), '20 MB of valid JSON');
		$reply = $this->suffer('gzip-bomb', ['mb' => 20]);
		$this->true(strlen($reply->wire) < 100_000 && strlen($reply->text()) > 20 << 20, 'a small body becomes large');
	}

	public function closing(): void
	{
		$client = $this->client('close');
		$this->same('close', $client->call('profile')->headers['connection']);
		$this->true($client->isClosed(), 'announced');
		$client = $this->client('close', ['announce' => false, 'ms' => 50]);
		$this->same('keep-alive', $client->call('profile')->headers['connection']);
		$this->same([false, true], [$client->isClosed(0.01), $client->isClosed()], 'unannounced');
	}

	public function redirect(): void
	{
		$reply = $this->suffer('redirect', ['status' => 307, 'location' => 'https://new.example']);
		$this->same([307, 'https://new.example'], [$reply->status, substr($reply->headers['location'], 0, 19)]);
		$this->same('/test.echo', substr($reply->headers['location'], -10), 'with the path of the request');
		$this->same('/x', $this->suffer('redirect', ['location' => '/x'])->headers['location']);
	}

	public function handshake(): void
	{
		try {
			$this->client('tls-hangup');
			$this->true(false, 'no hang-up');
		} catch (\RuntimeException $error) {
			$this->true(str_contains($error->getMessage(), 'no TLS'), 'hung up');
		}
		$start = microtime(true);
		$this->suffer('slow-accept', ['ms' => 120]);
		$this->true(microtime(true) - $start > 0.119, 'slow');
	}
}
