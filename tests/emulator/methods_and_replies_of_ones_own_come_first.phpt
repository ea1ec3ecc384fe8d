--TEST--
--methods and --replies: PHP classes and JSON files of one's own answer, also where the emulator has the method
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

$directory = sys_get_temp_dir() . '/b24-own-' . bin2hex(random_bytes(6));
mkdir("$directory/methods", 0700, true);
mkdir("$directory/replies");
file_put_contents("$directory/methods/Shop.php", <<<'PHP'
	<?php
	use B24\Portal\Rest\{Call, Page, Rest, RestError, Scope};

	final class Shop extends Scope
	{
		public const NAME = 'shop';
		private array $orders = [];

		public function reset(): void
		{
			$this->orders = [];
		}

		public function state(): array
		{
			return ['orders' => $this->orders];
		}

		#[Rest('shop.order.add', writes: true)]
		public function add(Call $call): int
		{
			$this->orders[] = $call->param('fields') ?? throw new RestError('NO_FIELDS', 'Where are the fields?', 422);

			return count($this->orders);
		}

		#[Rest('shop.order.list')]
		public function list(Call $call): Page
		{
			return Page::of($this->orders, $call->param('start', 0));
		}

		#[Rest('profile')]
		public function profile(Call $call): array
		{
			return ['ID' => 'mine'];
		}
	}
	PHP);
file_put_contents("$directory/replies/crm.status.list.json", json_encode(['result' => [['ID' => '1', 'STATUS_ID' => 'NEW']], 'total' => 1]));
file_put_contents("$directory/replies/user.get.json", json_encode(['error' => 'CLOSED', 'error_description' => 'For today', 'status' => 403]));
file_put_contents("$directory/replies/tasks.task.get.v3.json", json_encode(['result' => ['item' => ['id' => 5]]]));

$state = "$directory/state";
[$portal, $b24] = portal_and_client(portalOptions: ['methods' => "$directory/methods", 'replies' => "$directory/replies", 'state' => $state]);
echo $b24->profile()->result['ID'], "\n";
echo $b24->call('shop.order.add', ['fields' => ['TITLE' => 'Tea', 'NAME' => 'x']])->result, "\n";
foreach ($b24->batch(['add' => ['shop.order.add', ['fields' => ['TITLE' => 'Milk']]], 'none' => ['shop.order.add', []], 'list' => ['crm.status.list', []]]) as $key => $result) {
	echo $key, ' ', $result instanceof B24\Exception\Api ? $result->errorCode : json_encode($result->result), "\n";
}
echo count($b24->call('shop.order.list')->result), ' ', json_encode($portal->writes()['marks']), ' ', json_encode($portal->state()['orders']), "\n";
try {
	$b24->user->get();
} catch (B24\Exception\Api $error) {
	echo $error->getMessage(), "\n";
}
echo json_encode($b24->v3()->call('tasks.task.get', ['id' => 5])->result), "\n";
$portal->stop();
// What they store is kept, too.
[$portal, $b24] = portal_and_client(portalOptions: ['methods' => "$directory/methods", 'state' => $state]);
echo count($b24->call('shop.order.list')->result), "\n";
$portal->reset();
echo count($b24->call('shop.order.list')->result), "\n";
$portal->stop();

file_put_contents("$directory/methods/Broken.php", "<?php\nfunction {");
file_put_contents("$directory/replies/im.message.add.json", '{"result": ');
foreach (['methods' => 'methods', 'replies' => 'replies', 'methods ' => 'none'] as $option => $name) {
	try {
		Portal::start([trim($option) => "$directory/$name"]);
	} catch (RuntimeException $error) {
		echo str_replace($directory, '', trim($error->getMessage())), "\n";
	}
}
exec('rm -r ' . escapeshellarg($directory));
?>
--EXPECT--
mine
1
add 2
none NO_FIELDS
list [{"ID":"1","STATUS_ID":"NEW"}]
2 {"Tea":1,"Milk":1} [{"TITLE":"Tea","NAME":"x"},{"TITLE":"Milk"}]
user.get: For today (CLOSED, HTTP 403)
{"item":{"id":5}}
2
0
the portal did not start: portal: /methods/Broken.php: syntax error, unexpected token "{", expecting "(" in line 2
the portal did not start: portal: /replies/im.message.add.json is no JSON: Syntax error
the portal did not start: portal: --methods is a directory; see --help
