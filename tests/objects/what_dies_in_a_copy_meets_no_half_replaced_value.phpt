--TEST--
What a program has put into the copies of an object's properties dies after they were made anew, not in between
--EXTENSIONS--
b24
--FILE--
<?php
$token = B24\Auth\Token::fromArray(['access_token' => 'a', 'refresh_token' => 'r', 'member_id' => 'm', 'client_endpoint' => 'https://p.bitrix24.test/rest/', 'expires' => 1]);

final class Dying
{
	public $cycle;

	public function __construct(private object $token)
	{
		$this->cycle = [&$this->cycle];
	}

	public function __destruct()
	{
		global $died;
		$died++;
		gc_collect_cycles(); // goes through the table that the value was in
		@array_walk($this->token, static function (&$value) { // deprecated for objects since PHP 8.6
			$value = 'spoilt';
		});
	}
}

$died = 0;
for ($i = 0; $i < 3; $i++) {
	@array_walk($token, function (&$value) use ($token) {
		$value = [new Dying($token)];
	});
}
get_object_vars($token);
var_dump($died > 0, $token->accessToken);
unset($token);
gc_collect_cycles();
echo "done\n";
?>
--EXPECT--
bool(true)
string(1) "a"
done
