--TEST--
examples/tasks keeps tasks the same on both sides: killed at any point nothing is lost or doubled, and nothing goes round
--EXTENSIONS--
b24
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
require __DIR__ . '/../inc/example.inc';
require __DIR__ . '/../../examples/stores/PdoTokenStore.php';

$portal = Portal::start(['anyCaller' => false]);
$scratch = new Scratch();
$application = new Application($portal);
$dsn = "sqlite:$scratch->path/tokens";
$store = new PdoTokenStore(fn () => new PDO($dsn));
$store->createTable();
$store->save($application->token());
$hook = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$environment = [
	'APP_DATABASE' => $dsn, 'APP_CLIENT_ID' => $portal->clientId, 'APP_CLIENT_SECRET' => $portal->clientSecret,
	'APP_TOKEN_ENDPOINT' => "{$portal->url}oauth/token/", 'APP_CA_FILE' => $portal->caFile,
];
$run = fn (): Example => new Example('tasks/sync.php', [Application::MEMBER, "$scratch->path/tasks"], $environment, ['pdo', 'pdo_sqlite']);
$sql = fn (string $query): array => (new PDO("sqlite:$scratch->path/tasks"))->query($query)->fetchAll(PDO::FETCH_KEY_PAIR);
$killed = function (string $method, int $nth = 1) use ($portal, $run): void {
	$portal->fault('delay', ['ms' => 600_000], method: $method, nth: $nth); // it is done; the reply never comes
	$example = $run();
	echo "$method: ", $example->killWhen(fn () => $portal->pendingFaults() === []), $example->errors(), "\n";
	$portal->clearFaults();
};
$whole = function () use ($run): void {
	$example = $run();
	echo $example->ended(), $example->output(), $example->errors(), "\n";
};

/** Whether both sides have the same tasks. */
$compare = function () use ($hook, $sql): void {
	$there = [];
	foreach ($hook->list('tasks.task.list', ['select' => ['ID', 'TITLE']]) as $task) {
		$there[(int) $task['id']] = $task['title'];
	}
	$here = $sql('SELECT portal_id, title FROM tasks ORDER BY portal_id');
	echo count($here), $here === $there ? ' the same' : ' DIFFERENT ' . json_encode([array_diff_assoc($here, $there), array_diff_assoc($there, $here)]), ', ';
	echo count($sql('SELECT id, id FROM tasks WHERE edit > synced')), " to be sent\n";
};

echo "--- the first copy, killed and repeated\n";
$killed('tasks.task.list');
$whole();
$compare();
echo count($portal->state()['event_bindings']), " bindings\n";

echo "--- changes on both sides\n";
for ($id = 1; $id <= 8; $id++) {
	$hook->tasks->taskUpdate(['taskId' => $id, 'fields' => ['TITLE' => "There $id"]]);
}
$new = $hook->tasks->taskAdd(['fields' => ['TITLE' => 'Made there', 'RESPONSIBLE_ID' => 1]])->result['task']['id'];
$hook->tasks->taskDelete(['taskId' => 9]);
$writesThere = count($portal->allWrites());
for ($i = 1; $i <= 6; $i++) {
	$sql("INSERT INTO tasks (title, responsible) VALUES ('Made here $i', 1)");
}
$sql("UPDATE tasks SET title = 'Changed here', edit = edit + 1 WHERE portal_id IN (5, 20, 21, 22)"); // 5 was changed there, too
$sql('UPDATE tasks SET gone = 1, edit = edit + 1 WHERE portal_id IN (30, 31)');

echo "--- killed again and again\n";
foreach ([['event.offline.get', 1], ['tasks.task.get', 3], ['event.offline.clear', 2], ['tasks.task.update', 2], ['tasks.task.delete', 1], ['tasks.task.add', 2], ['tasks.task.add', 1]] as [$method, $nth]) {
	$killed($method, $nth);
}
$whole();
$compare();
echo implode(', ', $sql("SELECT portal_id, title FROM tasks WHERE portal_id IN (1, 5, 8, $new, 20) ORDER BY portal_id")), "\n";
echo count($sql("SELECT id, portal_id FROM tasks WHERE portal_id IN (9, 30, 31)")), " of those that were deleted\n";

echo "--- what the ledger has: each new task once; nothing goes round\n";
$own = array_slice($portal->allWrites(), $writesThere);
$added = array_filter($own, fn ($write) => $write['method'] === 'tasks.task.add');
echo count($added), ' added, ', count(array_unique(array_column($added, 'mark'))), " different\n";
$before = count($portal->allWrites());
$asked = count($portal->requests());
$whole();
$whole();
echo count($portal->allWrites()) - $before, ' more writes: ', implode(' ', array_unique(array_map(fn ($request) => basename($request['path']), array_slice($portal->requests(), $asked)))), "\n";
echo count($portal->state()['event_queue']), " in the queue\n";

echo "--- added here, the reply lost, and then changed there before the next run\n";
$sql("INSERT INTO tasks (title, responsible) VALUES ('Twice?', 1)");
$killed('tasks.task.add');
$added = $hook->tasks->taskList(['filter' => ['TITLE' => 'Twice?'], 'select' => ['ID']])->result['tasks'];
$hook->tasks->taskUpdate(['taskId' => $added[0]['id'], 'fields' => ['TITLE' => 'Changed there']]);
$whole();
$compare();
echo count($added), ' ', count($sql("SELECT id, title FROM tasks WHERE title IN ('Twice?', 'Changed there')")), ' ', $hook->tasks->taskGet(['taskId' => $added[0]['id']])->result['task']['title'], "\n";

echo "--- the portal is away for a moment: the record stays\n";
$hook->tasks->taskUpdate(['taskId' => 40, 'fields' => ['TITLE' => 'Later']]);
$portal->fault('status', ['status' => 503, 'error' => 'PORTAL_DELETED'], method: 'tasks.task.get', times: 0);
$away = $run();
echo $away->ended(), ' ', implode($sql('SELECT portal_id, title FROM tasks WHERE portal_id = 40')), ', ', strtok($away->errors(), '('), "\n";
$portal->clearFaults();
$whole();
echo implode($sql('SELECT portal_id, title FROM tasks WHERE portal_id = 40')), "\n";
?>
--EXPECT--
--- the first copy, killed and repeated
tasks.task.list: signal 9
status 0
120 the same, 0 to be sent
3 bindings
--- changes on both sides
--- killed again and again
event.offline.get: signal 9
tasks.task.get: signal 9
event.offline.clear: signal 9
tasks.task.update: signal 9
tasks.task.delete: signal 9
tasks.task.add: signal 9
tasks.task.add: signal 9
status 0
124 the same, 0 to be sent
There 1, Changed here, There 8, Changed here, Made there
0 of those that were deleted
--- what the ledger has: each new task once; nothing goes round
6 added, 6 different
status 0
status 0
0 more writes: event.offline.list event.offline.get
0 in the queue
--- added here, the reply lost, and then changed there before the next run
tasks.task.add: signal 9
status 0
125 the same, 0 to be sent
1 1 Twice?
--- the portal is away for a moment: the record stays
status 1 Task 40, B24\Exception\PortalUnavailable: tasks.task.get: Internal server error 
status 0
Later
