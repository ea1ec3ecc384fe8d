--TEST--
Two users of a portal, each with a store: that the tokens of one are renewed does not make the refused ones of the other be asked for again
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$former = new MemoryStore();
$former->save($app->token(['access_token' => 'gone', 'refresh_token' => 'gone-too', 'expires' => 1]));
$present = new MemoryStore();
$present->save($app->token(['expires' => 1]));
foreach (['former' => $former, 'present' => $present, 'former once more' => $former] as $user => $store) {
	$app->portal->reset();
	$outcome = failure(fn () => $app->oauth($store)->client($app->member)->profile());
	echo "$user: ", strtok($outcome, ':'), ' ', json_encode(array_map(static fn ($r) => basename($r['path']), $app->portal->requests())), "\n";
}
?>
--EXPECT--
former: Auth ["token"]
present: nothing was thrown ["token","profile"]
former once more: Auth []
