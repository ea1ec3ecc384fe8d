--TEST--
Unknown options are refused by name, of clients and of calls
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

echo failure(fn () => new B24\Client($portal->webhook, ['timeot' => 5])), "\n";
echo failure(fn () => new B24\Client($portal->webhook, ['Timeout' => 5])), "\n";
echo failure(fn () => new B24\Client($portal->webhook, [5])), "\n";
echo failure(fn () => new B24\Calendar($portal->webhook, ['' => 5])), "\n";
echo failure(fn () => $b24->call('test.echo', [], ['timeot' => 5])), "\n";
echo failure(fn () => $b24->user->current([], ['verify' => false])), "\n";
var_dump($portal->requests());
?>
--EXPECT--
InvalidArgument: B24\Client: unknown option "timeot": did you mean "timeout"? (known: timeout, attemptTimeout, connectTimeout, headers, caFile, verify, proxy, allowHttp, http, userAgent, maxResponseBytes, check, logger, listener, onMoved, memberId, retries, plan, limiter, limiterWait, onOperatingLimit)
InvalidArgument: B24\Client: unknown option "Timeout": did you mean "timeout"? (known: timeout, attemptTimeout, connectTimeout, headers, caFile, verify, proxy, allowHttp, http, userAgent, maxResponseBytes, check, logger, listener, onMoved, memberId, retries, plan, limiter, limiterWait, onOperatingLimit)
InvalidArgument: B24\Client: unknown option "0" (known: timeout, attemptTimeout, connectTimeout, headers, caFile, verify, proxy, allowHttp, http, userAgent, maxResponseBytes, check, logger, listener, onMoved, memberId, retries, plan, limiter, limiterWait, onOperatingLimit)
InvalidArgument: B24\Client: unknown option "" (known: timeout, attemptTimeout, connectTimeout, headers, caFile, verify, proxy, allowHttp, http, userAgent, maxResponseBytes, check, logger, listener, onMoved, memberId, retries, plan, limiter, limiterWait, onOperatingLimit)
InvalidArgument: test.echo: unknown option "timeot": did you mean "timeout"? (known: timeout, attemptTimeout, retries, headers, check, query, keepReply, idempotencyKey)
InvalidArgument: user.current: unknown option "verify" (known: timeout, attemptTimeout, retries, headers, check, query, keepReply, idempotencyKey)
array(0) {
}
