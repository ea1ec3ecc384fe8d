<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * What the page and the programs share: settings, tokens, the inbox, the queue. It is outside of what the web server shows.
 */

use Symfony\Component\Messenger\Bridge\Redis\Transport\RedisTransportFactory;
use Symfony\Component\Messenger\Transport\Serialization\PhpSerializer;
use Symfony\Component\Messenger\Transport\TransportInterface;

require __DIR__ . '/autoload.php';

function setting(string $name, ?string $default = null): string
{
	return getenv($name) ?: $default ?? throw new RuntimeException("$name is not set");
}

/**
 * A new connection each time. `pg_stat_activity` shows whose it is. Under PHP-FPM it stays for the next request: a page takes
 * no lock that could stay with it.
 */
function database(string $what): PDO
{
	$dsn = setting('APP_DATABASE') . ";application_name='$what/" . getmypid() . '@' . gethostname() . "'";

	return new PDO($dsn, options: [PDO::ATTR_PERSISTENT => PHP_SAPI === 'fpm-fcgi']);
}

/** The tokens: on a connection of their own, see the class. */
function store(): PdoTokenStore
{
	/** @var PdoTokenStore|null $store */
	static $store = null;

	return $store ??= new PdoTokenStore(static fn () => database('tokens'));
}

function inbox(): Inbox
{
	/** @var Inbox|null $inbox */
	static $inbox = null;

	return $inbox ??= new Inbox(static fn () => database('inbox'));
}

function oauth(): B24\Auth\OAuth
{
	// The last two are for the portal emulator: a real portal needs neither.
	return new B24\Auth\OAuth(
		setting('APP_CLIENT_ID'),
		setting('APP_CLIENT_SECRET'),
		store(),
		getenv('APP_TOKEN_ENDPOINT') ?: 'https://oauth.bitrix.info/oauth/token/',
		($caFile = getenv('APP_CA_FILE')) ? ['caFile' => $caFile] : [],
	);
}

/**
 * The part that a portal belongs to, from 1. One machine works on a part, so its limiter sees every call to the portal, and
 * its connections to the portal stay open. The number of parts is fixed: more parts than machines, to have room to grow.
 */
function part(string $memberId): int
{
	return crc32($memberId) % (int) setting('APP_PARTS', '16') + 1;
}

/**
 * A stream in Redis.
 *
 * @param string $stream   `events-1` for the events of a part, `failed-1` for those that were given up
 * @param string $consumer the name of the worker. Each needs one of its own, and the same one when it starts again: then
 *                         it begins with what it had in hand
 */
function queue(string $stream, string $consumer = 'sender'): TransportInterface
{
	return (new RedisTransportFactory())->createTransport(setting('APP_QUEUE'), [
		'stream' => $stream,
		'group' => 'workers',
		'consumer' => $consumer,
		'delete_after_ack' => true,
		// What a worker had in hand that does not come back, others take over after so many seconds …
		'redeliver_timeout' => (int) setting('APP_TAKE_OVER_AFTER', '60'),
		// … and look for it after so many milliseconds.
		'claim_interval' => 1000 * max(1, (int) setting('APP_TAKE_OVER_AFTER', '60') >> 1),
	], new PhpSerializer());
}
