<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/* An application on our core: the SDK renews its token, tells it, and follows the portal to a new address. */

use B24\SdkBridge\CoreBuilder;
use Bitrix24\SDK\Core\Credentials\ApplicationProfile;
use Bitrix24\SDK\Core\Credentials\AuthToken;
use Bitrix24\SDK\Core\Credentials\Credentials;
use Bitrix24\SDK\Core\Credentials\Endpoints;
use Bitrix24\SDK\Core\Credentials\Scope;
use Bitrix24\SDK\Core\Exceptions\BaseException;
use Bitrix24\SDK\Core\Exceptions\InvalidGrantException;
use Bitrix24\SDK\Core\Exceptions\WrongClientException;
use Bitrix24\SDK\Events\AuthTokenRenewedEvent;
use Bitrix24\SDK\Events\PortalDomainUrlChangedEvent;
use Symfony\Component\EventDispatcher\EventDispatcher;

require __DIR__ . '/bootstrap.php';
require dirname(__DIR__, 2) . '/tests/inc/portal.inc';

function must(bool $ok, string $what): void
{
	if (!$ok) {
		fwrite(STDERR, "$what\n");
		exit(1);
	}
}

$portal = Portal::start();
$events = new EventDispatcher();
$heard = [];
$events->addListener(AuthTokenRenewedEvent::class, static function (AuthTokenRenewedEvent $event) use (&$heard): void {
	$heard[] = $event->getRenewedToken();
});
$events->addListener(PortalDomainUrlChangedEvent::class, static function (PortalDomainUrlChangedEvent $event) use (&$heard): void {
	$heard[] = $event;
});
$core = static fn (string $secret, AuthToken $token) => (new CoreBuilder())
	->withClientOptions(['verify' => false, 'limiter' => false])
	->withEventDispatcher($events)
	->withCredentials(Credentials::createFromOAuth(
		$token,
		new ApplicationProfile($portal->clientId, $secret, new Scope(['crm'])),
		new Endpoints($portal->url, rtrim($portal->url, '/')),
	))
	->build();
$token = new AuthToken($portal->accessToken, $portal->refreshToken, time() + 3600);

// The token has ended: renewed once, told once, and the very same call goes out again.
$portal->settings(['expired_tokens' => [$portal->accessToken]]);
$sdk = $core($portal->clientSecret, $token);
must($sdk->call('test.echo', ['a' => 1])->getResponseData()->getResult()['params']['a'] === 1, 'no result after the renewal');
must(count($heard) === 1 && $heard[0]->authToken->accessToken !== $portal->accessToken && $heard[0]->memberId !== '', 'the renewal was not told');
must($heard[0]->domain === 'oauth.bitrix.info' && $heard[0]->applicationStatus->isLocal(), 'other fields of the renewal');
must($sdk->getApiClient()->getCredentials()->getAuthToken() === $heard[0]->authToken, 'the credentials have the old token');
$sdk->call('test.echo');
must(count($heard) === 1, 'renewed again');
$bodies = array_values(array_filter($portal->requests(), static fn (array $request): bool => str_contains($request['path'], 'test.echo')));
must(count($bodies) === 3 && $bodies[0]['json']['a'] === 1 && $bodies[1]['json']['a'] === 1 && $bodies[1]['json']['auth'] === $heard[0]->authToken->accessToken, 'what was sent');

// Refusals of the authorization server.
foreach ([[400, '{"error":"invalid_grant"}', InvalidGrantException::class], [401, '{"error":"invalid_client"}', WrongClientException::class]] as [$status, $body, $class]) {
	$portal->fault('reply', ['status' => $status, 'body' => $body], method: 'oauth.token');
	try {
		$core($portal->clientSecret, $token)->call('test.echo');
		must(false, "no $class");
	} catch (BaseException $e) {
		must($e instanceof $class, $e::class . ": {$e->getMessage()}");
	}
}

// The portal has a new address: told once, and known to the next call.
$new = Portal::start(['accessToken' => $heard[0]->authToken->accessToken, 'secret' => $portal->secret]);
$portal->fault('redirect', ['location' => rtrim($new->url, '/')], times: 0);
$sdk->call('test.echo');
$sdk->call('test.echo');
must(count($heard) === 2 && $heard[1] instanceof PortalDomainUrlChangedEvent && $heard[1]->getNewDomainUrlHost() === 'localhost', 'the move was not told');
must(count($new->requests()) === 2, 'the second call asked the old address');

// Who wants to be asked before a portal is followed is told that nobody will: nothing is sent.
if (!class_exists('Bitrix24\SDK\Events\PortalDomainUrlChangingEvent')) {
	class_alias(PortalDomainUrlChangedEvent::class, 'Bitrix24\SDK\Events\PortalDomainUrlChangingEvent');
}
$sent = static fn (): int => count($portal->requests()) + count($new->requests());
$core($portal->clientSecret, $heard[0]->authToken)->call('test.echo');
$before = $sent();
$events->addListener('Bitrix24\SDK\Events\PortalDomainUrlChangingEvent', static fn () => null);
try {
	$core($portal->clientSecret, $heard[0]->authToken)->call('test.echo');
	must(false, 'a listener of PortalDomainUrlChangingEvent was passed over');
} catch (BaseException $e) {
	must(str_contains($e->getMessage(), 'PortalDomainUrlChangingEvent') && $sent() === $before, $e->getMessage());
}
echo 'renewed, told, moved';
