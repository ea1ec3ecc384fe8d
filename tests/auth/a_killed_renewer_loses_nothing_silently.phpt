--TEST--
A process that is killed at any point of a renewal leaves tokens that work if the new ones were on the disk; else the next call says that the application must be installed again
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$kills = (int) (getenv('B24_TEST_KILLS') ?: 24);
$file = "$app->directory/$app->member.json";

/** Whether that refresh token is on the disk, in a pair that is complete. */
function lies_on_disk(string $file, string $refresh): bool
{
	foreach ([$file, "$file.next"] as $path) {
		$fields = json_decode(rtrim((string) @file_get_contents($path), "\0"), true);
		if (($fields['refresh_token'] ?? null) === $refresh) {
			return true;
		}
	}

	return false;
}

mt_srand(11);
foreach ([true, false] as $rotate) {
	$count = ['before' => 0, 'on_disk' => 0, 'beside' => 0, 'lost' => 0];
	$wrong = [];
	for ($n = 0; $n < ($rotate ? $kills : min($kills, 12)); $n++) {
		$app->portal->reset();
		$app->portal->settings(['rotate' => $rotate]);
		$app->install();
		$app->expire();
		$app->portal->fault('delay', ['ms' => 4], method: 'oauth.token');
		$victim = $app->worker('$b24->profile(); usleep(200000);');
		await(static fn () => $app->portal->stats()['token_requests'] > 0, 'the renewal', 0.0001);
		usleep(mt_rand(0, 12000));
		$app->kill($victim);
		usleep(5000); // what was on its way arrives

		$granted = $app->portal->stats()['refreshes'];
		$good = $app->portal->state()['oauth']['refresh_tokens'];
		$whole = $app->stored() !== null;
		$kept = array_filter($good, static fn ($refresh) => lies_on_disk($file, $refresh)) !== [];
		$beside = lies_on_disk("$file.next", $good[0] ?? '');
		// Two at once, neither of which waits for the dead.
		$code = 'try { echo $b24->profile()->result["ID"]; } catch (B24\Exception\Auth $e) { echo $e->errorCode, strpos($e->getMessage(), "must be installed there again") ? " told" : " silent"; }';
		$others = $kept || $n % 8 === 0 ? [$app->worker($code), $app->worker($code)] : [$app->worker($code)];
		$answers = array_unique(array_map($app->answer(...), $others));
		$expected = $kept || !$rotate ? ['1'] : ['invalid_grant told'];
		if ($answers !== $expected || !$whole) {
			$wrong[] = implode(' ', $answers) . ' instead of ' . implode($expected);
		}
		$count[match (true) {
			$granted === 0 => 'before',
			$beside => 'beside',
			$kept => 'on_disk',
			default => 'lost',
		}]++;
	}
	echo $rotate ? 'a refresh token works once: ' : 'the old one goes on working: ', json_encode($wrong), ' ', array_sum($count), " kills\n";
	if (getenv('B24_TEST_KILLS') !== false) {
		fwrite(STDERR, json_encode($count) . "\n");
	}
}
?>
--EXPECTF--
a refresh token works once: [] %d kills
the old one goes on working: [] %d kills
