--TEST--
The tokens that a code brings replace those in the store, but not the application token of the installation
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$portal = Portal::start();
$app = new Application($portal);
$portal->settings(['authorization_codes' => ['c0de1', 'c0de2', 'c0de3']]);

echo "--- nothing is stored yet\n";
var_dump($app->oauth()->exchangeCode('c0de1')->applicationToken, $app->stored()->applicationToken);

echo "--- installed, and authorized again\n";
$app->install();
$token = $app->oauth()->exchangeCode('c0de2');
var_dump($token->applicationToken, $app->stored() == $token, $token->accessToken !== $portal->accessToken);

echo "--- a store that cannot be read costs no tokens\n";
$store = new class implements B24\Auth\TokenStore {
	public ?B24\Auth\Token $saved = null;

	public function load(string $memberId): ?B24\Auth\Token
	{
		throw new LogicException('cannot be read');
	}

	public function save(B24\Auth\Token $token): void
	{
		$this->saved = $token;
	}
};
$token = $app->oauth($store)->exchangeCode('c0de3');
var_dump($store->saved === $token, $token->applicationToken);
?>
--EXPECT--
--- nothing is stored yet
NULL
NULL
--- installed, and authorized again
string(20) "3f7a9c51e08b4d26a1c7"
bool(true)
bool(true)
--- a store that cannot be read costs no tokens
bool(true)
NULL
