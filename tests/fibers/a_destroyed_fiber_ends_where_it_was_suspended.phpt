--TEST--
A fiber that is suspended in a callback and destroyed ends there: nothing takes its end for a failure, and no lock stays
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$app = new Application(Portal::start());
$portal = $app->portal;

/** Suspends where it is told to, and tells what is called. */
final class Store implements B24\Auth\TokenStore
{
	public string $suspends = '';
	public array $called = [];

	public function __construct(private readonly B24\Auth\TokenStore $inner) {}

	public function load(string $memberId): ?B24\Auth\Token
	{
		$this->at('load');

		return $this->inner->load($memberId);
	}

	public function save(B24\Auth\Token $token): void
	{
		$this->at('save');
		$this->inner->save($token);
	}

	private function at(string $method): void
	{
		$this->called[] = $method;
		if ($this->suspends === $method && Fiber::getCurrent() !== null) {
			$this->called[] = 'suspended';
			try {
				Fiber::suspend();
			} finally {
				$this->called[] = 'destroyed';
			}
		}
	}
}

$store = new Store($app->files);
/** Runs it in a fiber that is destroyed when it is suspended. */
$destroyed = static function (string $name, Closure $body) use ($store): void {
	$store->called = [];
	$fiber = new Fiber(static function () use ($body, $store): void {
		try {
			$body();
			$store->called[] = 'WENT ON';
		} catch (Throwable $e) {
			$store->called[] = 'CAUGHT ' . $e::class;
		}
	});
	$fiber->start();
	echo "$name: ", $fiber->isSuspended() ? '' : 'NOT SUSPENDED ';
	unset($fiber);
	gc_collect_cycles();
	echo implode(' ', $store->called), "\n";
};
$oauth = $app->oauth($store);

foreach (['load', 'save'] as $where) {
	$portal->reset();
	$app->install();
	$app->expire();
	$b24 = $oauth->client($app->member);
	$store->suspends = $where;
	$destroyed("a renewal in $where()", static fn () => $b24->profile());
	$store->suspends = '';
	// The lock is nobody's, for this process and for another one.
	$start = microtime(true);
	echo '  after it: ', $b24->profile()->result['ID'], ' ', $app->answer($app->worker('echo $b24->profile()->result["ID"];')), ' ', microtime(true) - $start < 25 ? 'at once' : 'LATE', "\n";
}

$portal->settings(['authorization_codes' => ['a-code', 'another-code'], 'expired_tokens' => []]);
$store->suspends = 'load';
$destroyed('a code, in load()', static fn () => $oauth->exchangeCode('a-code'));
$store->suspends = 'save';
$destroyed('a code, in save()', static fn () => $oauth->exchangeCode('another-code'));
$store->suspends = '';

$here = static function (string $what) use ($store): void {
	$store->called[] = $what;
	try {
		Fiber::suspend();
	} finally {
		$store->called[] = 'destroyed';
	}
};
$client = static fn (array $options) => new B24\Client($portal->webhook, $options + ['caFile' => $portal->caFile]);
$destroyed('a listener', static fn () => $client(['listener' => static fn () => $here('listener')])->profile());
$destroyed('a source', static fn () => iterator_to_array($client([])->concurrent((static function () use ($here) {
	yield ['profile', []];
	$here('source');
	yield ['profile', []];
})())));
$destroyed('a listener of concurrent()', static fn () => iterator_to_array($client(['listener' => static fn () => $here('listener')])->concurrent([['profile', []], ['profile', []]])));
$destroyed('a listener of a batch', static fn () => $client(['listener' => static fn () => $here('listener')])->batch(['a' => ['profile', []]]));
$destroyed('a listener of a list', static fn () => iterator_to_array($client(['listener' => static fn () => $here('listener')])->list('crm.deal.list')));
$destroyed('a parameter', static fn () => $client([])->call('test.echo', ['v' => new class($here) implements JsonSerializable {
	public function __construct(private Closure $here) {}

	public function jsonSerialize(): mixed
	{
		($this->here)('parameter');

		return 1;
	}
}]));
$queue = new B24\EventQueue($events = $client(['listener' => static fn () => Fiber::getCurrent() && $here('listener')]));
$portal->happen([['name' => 'a', 'data' => [1]]]);
$destroyed('a listener of a queue', static fn () => $queue->rewind());
echo '  after it: ', count(iterator_to_array($queue)), " record\n";
echo $client([])->profile()->result['ID'], "\n";
?>
--EXPECT--
a renewal in load(): load suspended destroyed
  after it: 1 1 at once
a renewal in save(): load load save suspended destroyed
  after it: 1 1 at once
a code, in load(): load suspended destroyed
a code, in save(): load save suspended destroyed
a listener: listener destroyed
a source: source destroyed
a listener of concurrent(): listener destroyed
a listener of a batch: listener destroyed
a listener of a list: listener destroyed
a parameter: parameter destroyed
a listener of a queue: listener destroyed
  after it: 1 record
1
