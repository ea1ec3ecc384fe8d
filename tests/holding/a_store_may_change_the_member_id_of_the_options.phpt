--TEST--
A store that assigns to the option memberId, or returns by reference, is a store like any other
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';

final class Strange implements B24\Auth\TokenStore
{
	public array $tokens = [];
	public ?Closure $before = null;
	private ?B24\Auth\Token $found = null;

	public function &load(string $memberId): ?B24\Auth\Token
	{
		if ($this->before !== null) {
			($this->before)();
		}
		$this->found = $this->tokens[$memberId] ?? null;

		return $this->found;
	}

	public function save(B24\Auth\Token $token): void
	{
		$this->tokens[$token->memberId] = $token;
	}
}

$portal = Portal::start();
$app = new Application($portal);
$store = new Strange();
$oauth = $app->oauth($store);
$store->save($app->token());
var_dump(get_class($oauth->client($app->member)->call('user.current')));

$member = strtolower('NOBODY') . str_repeat('z', 30);
$store->before = static function () use (&$member): void {
	$member = array_fill(0, 5, str_repeat('q', 30));
};
try {
	new B24\Client($oauth, ['memberId' => &$member]);
} catch (B24\Exception\Auth $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
string(12) "B24\Response"
No tokens of the portal nobodyzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz are stored: the application must be installed there (again)
