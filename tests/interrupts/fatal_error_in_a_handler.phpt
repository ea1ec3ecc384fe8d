--TEST--
A fatal error in a handler ends the process in order
--EXTENSIONS--
b24
pcntl
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/script.inc';
require __DIR__ . '/../inc/slow.inc';

$ends = [
	'throw new TypeError("uncaught");',
	'trigger_error("told", E_USER_ERROR);',
	// a checker replaces PHP's allocator, which knows the limit
	is_slow() ? 'trigger_error("Allowed memory", E_USER_ERROR);' : '$s = ""; while (true) $s .= str_repeat("x", 100000);',
	'undefined_function();',
];
foreach ($ends as $end) {
	$portal = Portal::start();
	$portal->fault('delay', ['ms' => 1000 * (int) slow(20)]);
	[$status, $output] = run_script('
		require ' . var_export(__DIR__ . '/../inc/signal.inc', true) . ';
		$b24 = new B24\Client(' . var_export($portal->webhook, true) . ', ["verify" => false]);
		$b24->user->current(...); // makes the scope object
		pcntl_async_signals(true);
		pcntl_signal(SIGUSR1, function () use ($b24) { ' . $end . ' });
		register_shutdown_function(function () use ($b24) {
			echo "\nshutdown: ", $b24->call("test.echo", ["n" => 2])->result["params"]["n"], "\n";
		});
		pcntl_signal(SIGCHLD, SIG_IGN);
		$parent = getmypid();
		if (pcntl_fork() === 0) {
			do {
				usleep(50000);
				$stats = json_decode(file_get_contents(' . var_export($portal->control . 'stats', true) . '), true);
			} while ($stats["requests"] === 0);
			pcntl_exec("/bin/sh", ["-c", "kill -USR1 $parent"]);
		}
		$b24->call("test.echo", ["n" => 1]);
	', ['memory_limit=16M', 'display_errors=1', 'html_errors=0']);
	preg_match('~(Fatal error: )(Uncaught \w+|Allowed memory|\w+)~', $output, $error);
	preg_match('~shutdown: .*~', $output, $shutdown);
	echo $status, ' ', $error[0] ?? $output, ', ', $shutdown[0] ?? '', ', ', count($portal->requests()), "\n";
}
--EXPECT--
255 Fatal error: Uncaught TypeError, shutdown: 2, 2
255 Fatal error: told, shutdown: 2, 2
255 Fatal error: Allowed memory, shutdown: 2, 2
255 Fatal error: Uncaught Error, shutdown: 2, 2
