--TEST--
What was given by reference is held while the user's code runs that assigns to it: parameters, options, the list of calls
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
putenv('MALLOC_PERTURB_=165');

/** Does what it is told whenever anything is logged. */
final class Logger
{
	public Closure $does;

	public function debug($message, array $context = []): void {}

	public function notice($message, array $context = []): void
	{
		($this->does)();
	}

	public function warning($message, array $context = []): void {}
}

/** Assigns when it is asked for its value. */
final class Assigner implements JsonSerializable
{
	public function __construct(private readonly Closure $does) {}

	public function jsonSerialize(): mixed
	{
		($this->does)();

		return 'assigned';
	}
}

$logger = new Logger();
[$portal, $b24] = portal_and_client(['logger' => $logger], ['deals' => 3]);

/** Something new on the heap in the place of whatever was let go of. */
function other(): array
{
	return array_map(static fn (int $i) => str_repeat(chr(97 + $i), 40), range(0, 7));
}

$fields = static fn (string $title) => ['unknown' . $title => "of $title", 'fields' => ['TITLE' => str_repeat($title, 3)], 'last' => [$title => $title]];

echo "concurrent: parameters\n";
$params = $fields('x');
$logger->does = static function () use (&$params) { $params = other(); };
foreach ($b24->concurrent([['crm.deal.add', &$params]]) as $outcome) {
	echo $portal->last()['body'], "\n";
}

echo "concurrent: the call, its options and the list of calls\n";
$params = $fields('y');
$options = ['check' => true, 'headers' => ['X-Test' => str_repeat('h', 20)]];
$method = 'crm.' . strtolower('DEAL.ADD');
$call = [&$method, &$params, &$options];
$calls = [&$call];
$logger->does = static function () use (&$params, &$options, &$method, &$call, &$calls) { $params = $options = $method = $call = $calls = other(); };
foreach ($b24->concurrent($calls) as $outcome) {
	echo $portal->last()['body'], ' ', $portal->last()['headers']['x-test'], "\n";
}

echo "batch: commands\n";
$logger->does = static fn () => null;
$params = ['id' => 1, 'unknown' => ['a' => new Assigner(static function () use (&$params, &$nested, &$commands) { $params = $nested = $commands = other(); }), 'b' => &$nested]];
$nested = ['c' => str_repeat('n', 30), 'd' => [1, 2]];
$method = 'crm.' . strtolower('DEAL.GET');
$command = [&$method, &$params];
$commands = ['k' => &$command];
$b24->batch($commands);
echo urldecode($portal->last()['json']['cmd']['c0']), "\n";

echo "list: parameters and options\n";
$options = ['strategy' => str_repeat('keyset', 1) . '', 'idField' => 'I' . strtolower('D') . '', 'listKey' => strtolower(''), 'limit' => 2];
$strategy = strtolower('KEYSET');
$idField = strtoupper('id');
$position = base64_encode(json_encode(['f' => 'x']));
$resume = $b24->list('crm.deal.list', ['select' => ['ID']], ['strategy' => 'keyset'])->position();
$params = ['select' => ['ID']];
$given = ['strategy' => &$strategy, 'idField' => &$idField, 'resume' => &$resume, 'progress' => &$progress];
$progress = static function () {};
$params['unknown'] = 1;
$logger->does = static function () use (&$strategy, &$idField, &$resume, &$progress) { $strategy = $idField = $resume = $progress = other(); };
try {
	foreach ($b24->list('crm.deal.list', $params, $given) as $row) {
		echo $row['ID'], "\n";
	}
} catch (B24\Exception\InvalidArgument $e) {
	echo $e->getMessage(), "\n"; // other parameters
}
$strategy = strtolower('KEYSET');
$idField = strtoupper('id');
$progress = static function () {};
unset($given['resume']);
foreach ($b24->list('crm.deal.list', $params, $given) as $row) {
	echo $row['ID'], "\n";
}

echo "client: options, an autoloader\n";
$memory = other();
$headers = ['X-Test' => str_repeat('x', 20)];
$given = ['logger' => &$first, 'headers' => &$headers, 'listener' => &$listener, 'caFile' => $portal->caFile];
$first = new Logger();
$first->does = static function () { echo "logged\n"; };
$listener = strtolower('Later::') . 'told';
spl_autoload_register(static function (string $class) use (&$first, &$headers, &$listener): void {
	if (strtolower($class) === 'later') {
		$first = $headers = $listener = other();
		eval('final class Later { public static function told(B24\Attempt $attempt): void { echo "told\n"; } }');
	}
});
try {
	$client = new B24\Client($portal->webhook, $given);
	$client->call('crm.deal.list', ['unknown' => 1]);
} catch (B24\Exception\InvalidArgument $e) {
	echo $e->getMessage(), "\n"; // what the options refer to by now is no logger
}
echo $portal->log();
?>
--EXPECT--
concurrent: parameters
{"unknownx":"of x","fields":{"TITLE":"xxx"},"last":{"x":"x"}}
concurrent: the call, its options and the list of calls
{"unknowny":"of y","fields":{"TITLE":"yyy"},"last":{"y":"y"}} hhhhhhhhhhhhhhhhhhhh
batch: commands
crm.deal.get?id=1&unknown[a]=assigned&unknown[b][0]=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&unknown[b][1]=bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&unknown[b][2]=cccccccccccccccccccccccccccccccccccccccc&unknown[b][3]=dddddddddddddddddddddddddddddddddddddddd&unknown[b][4]=eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee&unknown[b][5]=ffffffffffffffffffffffffffffffffffffffff&unknown[b][6]=gggggggggggggggggggggggggggggggggggggggg&unknown[b][7]=hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
list: parameters and options
crm.deal.list: option "resume" is the position of another list: other parameters, or another method
1
2
3
4
5
client: options, an autoloader
B24\Client: option "logger" must be a PSR-3 logger
