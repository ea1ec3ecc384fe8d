--TEST--
A renamed portal whose new address drops the connection is reached by the next attempt; an address that answers with an error is not kept
--EXTENSIONS--
b24
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$old = Portal::start();
$new = Portal::start(['accessToken' => $old->accessToken, 'secret' => $old->secret]);
$app = new Application($old);
$app->install();
$there = ['location' => rtrim($new->url, '/')];

/** A request that was lost on a kept connection may go out again at once, without the redirect. */
function seen(Portal $old, Portal $new): void
{
	echo count($old->requests()) > 1 ? 'redirected again, ' : 'ONCE, ', count($new->requests()), "\n";
	$old->reset();
	$new->reset();
}

// A connection that is dropped, and a server that is busy, are passing troubles: tried again, by way of the redirect.
foreach (['application' => $app->client(['verify' => false]), 'webhook' => new B24\Client($old->webhook, ['verify' => false])] as $what => $b24) {
	foreach ([['reset', ['at' => 'before-body', 'execute' => false]], ['status', ['status' => 503, 'error' => 'OVERLOAD']], ['html', []]] as [$fault, $args]) {
		$old->fault('redirect', $there, times: 0);
		$new->fault($fault, $args, times: 2);
		echo "$what, $fault: ", json_encode($b24->profile()->result['ID'] ?? null), ' ';
		// What succeeded there stays there.
		echo $b24->getPortal() === rtrim($new->url, '/') ? 'moved ' : 'stayed ';
		seen($old, $new);
		$app->install();
		$b24 = $what === 'webhook' ? new B24\Client($old->webhook, ['verify' => false]) : $app->client(['verify' => false]);
	}
}

// Whoever is asked can refuse: neither the client nor the store believes that this is the portal.
foreach ([[401, 'NO_AUTH_FOUND'], [401, 'invalid_token'], [403, 'INVALID_CREDENTIALS'], [403, 'ACCESS_DENIED'], [404, 'ERROR_METHOD_NOT_FOUND'], [400, 'ERROR_CORE']] as [$status, $error]) {
	$app->install();
	foreach ([$app->client(['verify' => false, 'retries' => 0]), new B24\Client($old->webhook, ['verify' => false, 'retries' => 0])] as $b24) {
		$old->fault('redirect', $there, method: 'profile');
		$new->fault('status', ['status' => $status, 'error' => $error], times: 0);
		echo substr(get_class(thrown(fn () => $b24->profile())), 4), ', ';
		// The redirect is over, as one that an attacker made for a moment.
		echo $b24->profile()->result['ID'], $b24->getPortal() === rtrim($old->url, '/') ? ' stayed, ' : ' moved, ';
		$old->reset();
		$new->reset();
	}
	echo $app->stored()->domain === $old->host ? "kept\n" : "changed\n";
}
?>
--EXPECT--
application, reset: "1" moved redirected again, 3
application, status: "1" moved redirected again, 3
application, html: "1" moved redirected again, 3
webhook, reset: "1" moved redirected again, 3
webhook, status: "1" moved redirected again, 3
webhook, html: "1" moved redirected again, 3
Exception\Auth, 1 stayed, Exception\Auth, 1 stayed, kept
Exception\Auth, 1 stayed, Exception\Auth, 1 stayed, kept
Exception\AccessDenied, 1 stayed, Exception\AccessDenied, 1 stayed, kept
Exception\AccessDenied, 1 stayed, Exception\AccessDenied, 1 stayed, kept
Exception\MethodNotFound, 1 stayed, Exception\MethodNotFound, 1 stayed, kept
Exception\Api, 1 stayed, Exception\Api, 1 stayed, kept
