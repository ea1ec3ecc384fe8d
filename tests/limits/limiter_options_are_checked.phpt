--TEST--
What the options of the limiter, retries, plan and policy must be
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
foreach ([['limiter' => 'on'], ['limiter' => 1], ['limiter' => ['rate' => 0]], ['limiter' => ['rate' => 2, 'size' => 3]], ['limiter' => [2, 50]], ['limiter' => ['burst' => 0.5]],
	['plan' => 'free'], ['onOperatingLimit' => 'sleep'], ['retries' => -1], ['retries' => 21], ['retries' => 2.0], ['listener' => 'no_such_function'], ['logger' => new stdClass]] as $options) {
	echo failure(fn () => new B24\Client('https://portal.example/rest/1/secret/', $options)), "\n";
}
foreach ([['limiter' => 'auto'], ['limiter' => true], ['limiter' => false], ['limiter' => ['rate' => 0.5]], ['limiter' => ['rate' => 2, 'burst' => 1]], ['plan' => 'enterprise'], ['plan' => 'standard'],
	['onOperatingLimit' => 'wait'], ['onOperatingLimit' => 'throw'], ['retries' => 0], ['retries' => 20], ['listener' => 'strlen']] as $options) {
	new B24\Client('https://portal.example/rest/1/secret/', $options);
}
echo failure(fn () => (new B24\Client('https://portal.example/rest/1/secret/'))->call('profile', [], ['retries' => 'x'])), "\n";
?>
--EXPECT--
InvalidArgument: B24\Client: option "limiter" must be "auto", true, false or an array with "rate" and "burst"
InvalidArgument: B24\Client: option "limiter" must be "auto", true, false or an array with "rate" and "burst"
InvalidArgument: B24\Client: option "limiter" must have positive numbers "rate" (requests a second) and "burst"
InvalidArgument: B24\Client: option "limiter" must have "rate" and "burst" and nothing else
InvalidArgument: B24\Client: option "limiter" must have "rate" and "burst" and nothing else
InvalidArgument: B24\Client: option "limiter" must have a "burst" of at least 1
InvalidArgument: B24\Client: option "plan" must be "standard" or "enterprise"
InvalidArgument: B24\Client: option "onOperatingLimit" must be "wait" or "throw"
InvalidArgument: B24\Client: option "retries" must be a whole number from 0 to 20
InvalidArgument: B24\Client: option "retries" must be a whole number from 0 to 20
InvalidArgument: B24\Client: option "retries" must be a whole number from 0 to 20
InvalidArgument: B24\Client: option "listener" must be callable
InvalidArgument: B24\Client: option "logger" must be a PSR-3 logger
InvalidArgument: profile: option "retries" must be a whole number from 0 to 20
