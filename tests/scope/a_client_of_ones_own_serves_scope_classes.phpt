--TEST--
Scope classes call the call() of any ClientInterface, with the REST name and the arguments that were given
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

final class Recorder implements B24\ClientInterface
{
	public array $calls = [];
	public ?object $scope = null;

	public function call(string $method, array $params = [], array $options = []): B24\Response
	{
		$this->calls[] = func_get_args();
		if ($method === 'user.current') {
			throw new B24\Exception\AccessDenied('no');
		}

		return B24\Response::fromJson('{"result":"from the recorder"}');
	}

	public function list(string $method, array $params = [], array $options = []): B24\Cursor
	{
		return B24\Cursor::fromRows([]);
	}

	public function batch(Traversable|B24\Batch|array $commands, bool $halt = false, array $options = []): B24\BatchResult
	{
		return B24\BatchResult::fromOutcomes([]);
	}

	public function concurrent(Traversable|array $calls, int $concurrency = 8, array $options = []): B24\Concurrent
	{
		return B24\Concurrent::fromOutcomes([]);
	}

	public function v3(): B24\ClientInterface
	{
		return $this;
	}

	public function getPortal(): string
	{
		return '';
	}
}

/* The code under test takes either. */
function title(B24\ClientInterface $b24): mixed
{
	return (new B24\Crm($b24))->dealGet(['id' => 1])->result;
}

$recorder = new Recorder();
echo title($recorder), "\n";
$crm = new B24\Crm($recorder);
$crm->dealList();
$crm->dealList(options: ['timeout' => 5]);
(new B24\SonetGroup($recorder))->get(['a' => 1], ['b' => 2]);
(new B24\Calendar($recorder))->userSettingsSet([1]);
try {
	(new B24\User($recorder))->current();
} catch (B24\Exception\AccessDenied $e) {
	echo $e->getMessage(), "\n";
}
echo json_encode($recorder->calls), "\n";

/* The two hold each other. */
$recorder->scope = new B24\Crm($recorder);
$weak = WeakReference::create($recorder);
unset($recorder, $crm, $e);
gc_collect_cycles();
var_dump($weak->get());

[$portal, $b24] = portal_and_client();
var_dump($b24 instanceof B24\ClientInterface, is_array(title($b24)), basename($portal->last()['path']));
try {
	new B24\Crm(new stdClass());
} catch (TypeError $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
from the recorder
no
[["crm.deal.get",{"id":1}],["crm.deal.list"],["crm.deal.list",[],{"timeout":5}],["sonet_group.get",{"a":1},{"b":2}],["calendar.user.settings.set",[1]],["user.current"]]
NULL
bool(true)
bool(true)
string(12) "crm.deal.get"
B24\Scope::__construct(): Argument #1 ($client) must be of type B24\ClientInterface|string, stdClass given
