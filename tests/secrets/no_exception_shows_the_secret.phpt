--TEST--
No exception shows the secret, whatever went wrong
--EXTENSIONS--
b24
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/secrets.inc';
[$portal, $b24] = portal_and_client();
$webhook = $portal->webhook;
$secret = $portal->secret;

$exceptions = [];
foreach (['status', 'error200', 'numeric-error', 'html', 'empty', 'garbage', 'gzip-garbage', 'redirect', 'truncate', 'reset'] as $kind) {
	$portal->fault($kind, method: 'broken.method');
	try {
		$b24->call('broken.method', ['a' => 1]);
	} catch (B24\Exception $e) {
		$exceptions[$kind] = $e;
	}
}
$constructions = [
	'malformed' => fn ($webhook) => new B24\Client("{$webhook}crm.deal.list"),
	'option' => fn ($webhook) => new B24\Client($webhook, ['nonsense' => 1]),
	'scope' => fn ($webhook) => new B24\User("$webhook?x"),
	'scope option' => fn ($webhook) => new B24\User($webhook, ['http' => 3]),
	'type' => fn ($webhook) => new B24\Client([$webhook]),
	'type of options' => fn ($webhook) => new B24\Client($webhook, 5),
	'arguments' => fn ($webhook) => new B24\Client($webhook, [], 5),
	'not verified' => fn ($webhook) => (new B24\Client($webhook))->call('test.echo'),
	'timeout' => fn ($webhook) => (new B24\Client($webhook))->call('test.echo', [], ['timeout' => 0.0001]),
];
foreach ($constructions as $name => $construct) {
	try {
		$construct(new class($webhook) {
			public function __construct(private string $webhook)
			{
			}

			public function __toString(): string
			{
				return $this->webhook;
			}
		});
	} catch (Throwable $e) {
		$exceptions[$name] = $e;
	}
}
foreach ($exceptions as $name => $e) {
	$seen = $e . $e->getMessage() . $e->getTraceAsString();
	if ($e instanceof B24\Exception\Api || $e instanceof B24\Exception\Protocol) {
		$seen .= every_view($e);
	}
	if (str_contains($seen, $secret)) {
		echo "$name: $e\n";
	}
}
var_dump(count($exceptions));
?>
--EXPECT--
int(19)
