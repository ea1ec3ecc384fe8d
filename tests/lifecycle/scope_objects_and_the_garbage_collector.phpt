--TEST--
A destructor that the garbage collector runs gets a living scope object, whatever else is garbage
--EXTENSIONS--
b24
--FILE--
<?php
final class Holder
{
	public ?Holder $self = null;
	public ?B24\Scope $scope = null;
}

/** Asks for the scope object in its destructor, while the collector has the old one in its hands. */
final class Keeper
{
	public ?Keeper $self = null;

	public function __construct(public readonly B24\Client $client) {}

	public function __destruct()
	{
		global $kept;
		$kept[] = $this->client->calendar;
		$kept[] = $this->client->calendar;
	}
}

for ($i = 0; $i < 3; $i++) {
	$kept = [];
	$client = new B24\Client('https://example.bitrix24.com/rest/1/secret/');
	$holder = new Holder();
	$holder->self = $holder;
	$holder->scope = $client->calendar;
	$keeper = new Keeper($client);
	$keeper->self = $keeper;
	unset($client, $holder, $keeper);
	gc_collect_cycles();
	$others = array_map(static fn () => new Holder(), range(1, 20)); // where the old one was
	echo get_class($kept[0]), ' ', $kept[0] === $kept[1] ? 'one' : 'two', "\n";
	try {
		$kept[0]->eventGet(['type' => NAN]);
	} catch (B24\Exception\InvalidArgument $e) {
		echo $e->getMessage(), "\n";
	}
	$kept = [];
	gc_collect_cycles();
}

// A candidate of the collector, which is no garbage, stays the one object that there is.
$client = new B24\Client('https://example.bitrix24.com/rest/1/secret/');
$scope = $client->calendar;
$copy = $scope;
unset($copy);
var_dump($client->calendar === $scope);
gc_collect_cycles();
var_dump($client->calendar === $scope);
?>
--EXPECT--
B24\Calendar one
calendar.event.get: required parameter "ownerId" is missing
B24\Calendar one
calendar.event.get: required parameter "ownerId" is missing
B24\Calendar one
calendar.event.get: required parameter "ownerId" is missing
bool(true)
bool(true)
