--TEST--
A store's lock() learns how many seconds the call has left, if it has a parameter for that; the budget holds whatever it does
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
use B24\Auth\Token;

abstract class Base implements B24\Auth\LockingTokenStore
{
	public array $tokens = [];
	public array $log = [];

	public function load(string $memberId): ?Token
	{
		return isset($this->tokens[$memberId]) ? Token::fromArray($this->tokens[$memberId]) : null;
	}

	public function save(Token $token): void
	{
		$this->tokens[$token->memberId] = $token->toArray();
	}

	public function unlock(string $memberId): void
	{
	}
}

final class Asking extends Base
{
	public function lock(string $memberId, float $seconds = 60): void
	{
		$this->log[] = $seconds;
		usleep((int) (1e6 * min($seconds, 0.2)));
	}
}

final class Plain extends Base
{
	public function lock(string $memberId): void
	{
		$this->log[] = func_num_args();
	}
}

final class Another extends Base
{
	public function lock(string $memberId, int $attempts = 3): void
	{
		$this->log[] = func_num_args();
	}
}

final class Slow extends Base
{
	public function lock(string $memberId): void
	{
		usleep(700000); // it knows nothing of the call
	}
}

$app = new Application(Portal::start());
$call = static function (Base $store, float $timeout) use ($app): string {
	$app->portal->reset();
	$store->tokens[$app->member] = $app->token(['expires' => 1])->toArray();

	return strtok(failure(fn () => print $app->oauth($store)->client($app->member, ['timeout' => $timeout])->profile()->result['ID'] . ' '), ':');
};
$asking = new Asking();
echo $call($asking, 10), ' ', $asking->log[0] > 5 && $asking->log[0] <= 10 ? 'told' : json_encode($asking->log), "\n";
$asking->log = [];
echo $call($asking, 0), ' ', is_infinite($asking->log[0]) ? 'no limit' : json_encode($asking->log), "\n";
foreach ([new Plain(), new Another()] as $store) {
	echo $call($store, 10), ' ', json_encode($store->log), "\n";
}
// Nothing is asked when the time is over.
echo $call(new Slow(), 0.5), ' ', $app->portal->stats()['token_requests'], "\n";
?>
--EXPECT--
1 nothing was thrown told
1 nothing was thrown no limit
1 nothing was thrown [1]
1 nothing was thrown [1]
Deadline 0
