--TEST--
An unknown option is refused with the nearest name, and with those that the function at hand knows
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
[$portal, $b24] = portal_and_client();

$list = fn (array $options) => $b24->list('crm.deal.list', [], $options);
$batch = fn (array $options) => $b24->batch(['user.current'], options: $options);
$concurrent = fn (array $options) => iterator_to_array($b24->concurrent([['user.current', [], $options]], 1, ['throw' => true]));
foreach ([
	[$list, ['stratgy' => 'keyset']], [$list, ['throw' => true]], [$list, [5]], [$list, ['limit' => 1, 'Limit' => 1]],
	[$list, ['idempotencyKey' => 'k']],
	[$batch, ['concurency' => 2]], [$batch, ['prefetch' => 2]], [$batch, ['halt']], [$batch, ['progres' => null]],
	[$concurrent, ['timout' => 2]], [$concurrent, ['concurrency' => 2]],
	[fn ($o) => $b24->user->current([], $o), ['retires' => 2]],
	[fn ($o) => new B24\Crm($portal->webhook, $o), ['cafile' => 2]],
	[fn ($o) => $b24->list('crm.deal.list', [], $o), ['timeout' => 'x', 'stratgy' => 1]],
] as [$do, $options]) {
	echo failure(fn () => $do($options)), "\n";
}
foreach ([[$list, ['strategy' => 'auto', 'timeout' => 5, 'check' => true]], [$batch, ['concurrency' => 1, 'headers' => ['A' => 'b']]]] as [$do, $options]) {
	echo get_class($do($options)), "\n";
}
?>
--EXPECT--
InvalidArgument: crm.deal.list: unknown option "stratgy": did you mean "strategy"? (known: strategy, prefetch, concurrency, limit, progress, resume, guard, listKey, idField, timeout, attemptTimeout, retries, headers, check, query)
InvalidArgument: crm.deal.list: unknown option "throw" (known: strategy, prefetch, concurrency, limit, progress, resume, guard, listKey, idField, timeout, attemptTimeout, retries, headers, check, query)
InvalidArgument: crm.deal.list: unknown option "0" (known: strategy, prefetch, concurrency, limit, progress, resume, guard, listKey, idField, timeout, attemptTimeout, retries, headers, check, query)
InvalidArgument: crm.deal.list: unknown option "Limit": did you mean "limit"? (known: strategy, prefetch, concurrency, limit, progress, resume, guard, listKey, idField, timeout, attemptTimeout, retries, headers, check, query)
InvalidArgument: crm.deal.list: option "idempotencyKey" is for calls that write
InvalidArgument: batch: unknown option "concurency": did you mean "concurrency"? (known: concurrency, progress, emptyValues, timeout, attemptTimeout, retries, headers, check, query, idempotencyKey)
InvalidArgument: batch: unknown option "prefetch" (known: concurrency, progress, emptyValues, timeout, attemptTimeout, retries, headers, check, query, idempotencyKey)
InvalidArgument: batch: unknown option "0" (known: concurrency, progress, emptyValues, timeout, attemptTimeout, retries, headers, check, query, idempotencyKey)
InvalidArgument: batch: unknown option "progres": did you mean "progress"? (known: concurrency, progress, emptyValues, timeout, attemptTimeout, retries, headers, check, query, idempotencyKey)
InvalidArgument: user.current: unknown option "timout": did you mean "timeout"? (known: timeout, attemptTimeout, retries, headers, check, query, keepReply, idempotencyKey)
InvalidArgument: user.current: unknown option "concurrency" (known: timeout, attemptTimeout, retries, headers, check, query, keepReply, idempotencyKey)
InvalidArgument: user.current: unknown option "retires": did you mean "retries"? (known: timeout, attemptTimeout, retries, headers, check, query, keepReply, idempotencyKey)
InvalidArgument: B24\Client: unknown option "cafile": did you mean "caFile"? (known: timeout, attemptTimeout, connectTimeout, headers, caFile, verify, proxy, allowHttp, http, userAgent, maxResponseBytes, check, logger, listener, onMoved, memberId, retries, plan, limiter, limiterWait, onOperatingLimit)
InvalidArgument: crm.deal.list: unknown option "stratgy": did you mean "strategy"? (known: strategy, prefetch, concurrency, limit, progress, resume, guard, listKey, idField, timeout, attemptTimeout, retries, headers, check, query)
B24\Cursor
B24\BatchResult
