--TEST--
Unknown and unusable options are refused by name
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client();
foreach ([['concurrency' => 0], ['concurrency' => 51], ['concurrency' => '4'], ['retries' => -1], ['check' => 1], ['nonsense' => 1], ['idempotencyKey' => 'k'], ['headers' => ["a\nb" => 'c']]] as $options) {
	echo failure(fn () => $b24->batch(['user.current'], options: $options)), "\n";
}
$b24->batch(['user.current', ['user.current', ['x' => null]]], options: ['headers' => ['X-One' => '1'], 'timeout' => 5, 'attemptTimeout' => 4, 'retries' => 1, 'check' => false]);
echo implode(' ', array_map(fn ($r) => $r['headers']['x-one'], $portal->requests())), "\n";
?>
--EXPECTF--
InvalidArgument: batch: option "concurrency" must be a whole number from 1 to 50
InvalidArgument: batch: option "concurrency" must be a whole number from 1 to 50
InvalidArgument: batch: option "concurrency" must be a whole number from 1 to 50
InvalidArgument: batch: option "retries" must be a whole number from 0 to 20
InvalidArgument: batch: option "check" must be true or false
InvalidArgument: batch: unknown option "nonsense" (known: concurrency, progress, emptyValues, timeout, attemptTimeout, retries, headers, check, query, idempotencyKey)
InvalidArgument: batch: option "idempotencyKey" has an effect in REST 3.0 only, and this call is of version 2
InvalidArgument: batch: option "headers" cannot be used: %s
1 1
