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

/** The page of the installation: checks who installs, and stores the tokens. */
function install(): B24\Incoming\Install
{
	// Asks the authorization server whose the tokens are, and that portal who the user is. Stores nothing.
	$install = B24\Incoming\Install::fromGlobals()->confirm(oauth());

	// Every user who opens a page of the application holds tokens, too. Who installs is an administrator.
	if (!$install->isAdmin) {
		http_response_code(403);
		exit;
	}

	return $install->store(oauth());
}

/** What the installer's page ends with; after the event there is nobody to see it. */
function finish(B24\Incoming\Install $install): void
{
	if ($install->inFrame) {
		echo <<<'HTML'
			<!DOCTYPE html>
			<script src="//api.bitrix24.com/api/v1/"></script>
			<script>BX24.init(() => BX24.installFinish())</script>
			HTML;
	}
}

/** The portal has its answer; what comes now may take longer. */
function answer_now(): void
{
	http_response_code(200);
	if (function_exists('fastcgi_finish_request')) {
		fastcgi_finish_request();
	}
}

/** Whoever asks learns nothing but the status; the log has the rest, without any token. */
set_exception_handler(static function (Throwable $e): void {
	error_log((string) $e);
	http_response_code($e instanceof B24\Exception\InvalidRequest ? 403 : 500);
	exit(1); // for programs on the command line
});
