--TEST--
limiterWait: a call whose turn comes later throws RateLimit with retryAfter at once, and nothing is sent; a shorter wait is waited
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/limiter.inc';
$portal = Portal::start(['plain' => true]);
$webhook = var_export($portal->webhook, true);
$ini = ['b24.limiter_file=' . limiter_file()];

echo run_script(<<<PHP
	function outcome(B24\\Client \$b24, array \$options = []): string
	{
		\$began = microtime(true);
		try {
			\$b24->call("profile", [], \$options);
			return "called";
		} catch (B24\\Exception\\Api \$e) {
			return get_class(\$e) . " " . preg_replace("/another [0-9]+/", "another N", \$e->getMessage()) . " " . json_encode([
				\$e->errorCode, \$e->maybeExecuted, \$e->hasReply, \$e->refusedBy, \$e->retryAfter > 30 && \$e->retryAfter <= 50, microtime(true) - \$began < 9,
			]);
		} catch (B24\\Exception\\Deadline \$e) {
			return "Deadline";
		}
	}
	\$limiter = ["allowHttp" => true, "limiter" => ["rate" => 0.02, "burst" => 1]];
	\$bounded = new B24\\Client($webhook, ["limiterWait" => 0.5] + \$limiter);
	echo outcome(\$bounded), "\n", outcome(\$bounded), "\n";
	echo outcome(new B24\\Client($webhook, \$limiter), ["timeout" => 9]), "\n"; // without the option
	echo outcome(new B24\\Client($webhook, ["limiterWait" => 100] + \$limiter), ["timeout" => 9]), "\n";
	foreach (\$bounded->concurrent([["profile"]]) as \$outcome) {
		echo get_class(\$outcome), "\n";
	}
	foreach (\$bounded->batch([["profile"]]) as \$outcome) {
		echo get_class(\$outcome), "\n";
	}
	PHP, $ini)[1];
echo count($portal->requests()), " request\n";

echo "--- a wait that is short enough\n";
$portal = Portal::start(['plain' => true]);
$webhook = var_export($portal->webhook, true);
echo run_script(<<<PHP
	\$b24 = new B24\\Client($webhook, ["allowHttp" => true, "limiter" => ["rate" => 5, "burst" => 1], "limiterWait" => 60]);
	foreach ([1, 2, 3] as \$i) {
		\$b24->call("profile");
	}
	echo \$b24->stats()["waits"], "\n";
	PHP, $ini)[1];
$at = array_column($portal->requests(), 'at');
var_dump(count($at), $at[2] - $at[0] > 0.3);

echo "--- a refusal of the portal\n";
$portal = Portal::start(['plain' => true]);
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED'], times: 0);
$webhook = var_export($portal->webhook, true);
echo run_script(<<<PHP
	\$b24 = new B24\\Client($webhook, ["allowHttp" => true, "limiter" => ["rate" => 0.02, "burst" => 1], "limiterWait" => 0.5]);
	try {
		\$b24->call("profile");
	} catch (B24\\Exception\\RateLimit \$e) {
		echo json_encode([\$e->hasReply, \$e->refusedBy, \$e->retryAfter > 5, \$e->maybeExecuted]), "\n";
	}
	PHP, $ini)[1];
echo count($portal->requests()), " request\n";

foreach ([-1, '1'] as $wrong) {
	try {
		new B24\Client('https://example.com/rest/1/x/', ['limiterWait' => $wrong]);
	} catch (B24\Exception\InvalidArgument $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
called
B24\Exception\RateLimit profile: The portal's rate limit is used up (for another N ms); nothing was sent ["QUERY_LIMIT_EXCEEDED",false,false,null,true,true]
Deadline
Deadline
B24\Exception\RateLimit
B24\Exception\RateLimit
1 request
--- a wait that is short enough
2
int(3)
bool(true)
--- a refusal of the portal
[true,"portal",true,false]
1 request
B24\Client: option "limiterWait" must be a number of seconds from 0 (no limit) to a week
B24\Client: option "limiterWait" must be a number of seconds
