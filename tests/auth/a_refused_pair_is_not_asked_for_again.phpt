--TEST--
After invalid_grant neither the portal nor the authorization server is asked again for a while, by no process; new tokens end that at once
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
foreach (['file' => $app->files, 'memory' => new MemoryStore()] as $what => $store) {
	foreach (['the portal says so' => 3600, 'its time is over' => 0] as $how => $left) {
		$app->portal->reset();
		$app->portal->settings(['refresh_error' => 'invalid_grant']);
		$app->expire();
		$store->save($app->token(['expires' => time() + $left]));
		$b24 = $app->oauth($store)->client($app->member);
		$outcomes = [];
		for ($i = 0; $i < 55; $i++) {
			$outcomes[] = strtok(failure(fn () => ($i % 2 === 0 ? $b24 : $app->oauth($store)->client($app->member))->profile()), ':');
		}
		if ($store === $app->files) {
			$outcomes[] = $app->answer($app->worker('try { $b24->profile(); } catch (B24\Exception\Auth $e) { echo $e->errorCode === "invalid_grant" && str_contains($e->getMessage(), "must be installed there again") ? "Auth" : "unclear"; }'));
		}
		$asked = array_count_values(array_map(static fn ($r) => basename($r['path']), $app->portal->requests()));
		echo "$what, $how: ", json_encode(array_unique($outcomes)), ' ', json_encode($asked), "\n";

		// A later installation, while the client has the refused pair in hand.
		$app->portal->settings(['refresh_error' => '', 'valid_tokens' => ['later']]);
		$store->save($app->token(['access_token' => 'later', 'refresh_token' => 'later-too']));
		echo $b24->profile()->result['ID'], ' ', $app->portal->last()['json']['auth'], "\n";
	}
}

// A reply that is wrong in another way says nothing about the pair: the next call asks again.
$app->portal->reset();
$app->install(['expires' => 1]);
$app->portal->settings(['refresh_error' => 'PAYMENT_REQUIRED']);
$b24 = $app->client();
echo get_class(thrown(fn () => $b24->profile())), ' ';
$app->portal->settings(['refresh_error' => '']);
echo $b24->profile()->result['ID'], "\n";
?>
--EXPECT--
file, the portal says so: ["Auth"] {"profile":1,"token":1}
1 later
file, its time is over: ["Auth"] {"token":1}
1 later
memory, the portal says so: ["Auth"] {"profile":1,"token":1}
1 later
memory, its time is over: ["Auth"] {"token":1}
1 later
B24\Exception\AccessDenied 1
