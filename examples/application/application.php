<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * What all pages of the application share. It is outside of what the web server shows.
 */

require __DIR__ . '/../stores/PdoTokenStore.php';

function setting(string $name): string
{
	return getenv($name) ?: throw new RuntimeException("$name is not set");
}

function store(): PdoTokenStore
{
	/** @var PdoTokenStore|null $store */
	static $store = null;

	return $store ??= new PdoTokenStore(static fn () => new PDO(setting('APP_DATABASE')));
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

/** Whoever asks learns nothing but the status; the log has the rest, without any token. */
set_exception_handler(static function (Throwable $e): void {
	error_log((string) $e);
	http_response_code($e instanceof B24\Exception\InvalidRequest ? 403 : 500);
});
