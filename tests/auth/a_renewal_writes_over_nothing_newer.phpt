--TEST--
What comes into the store while a token is being renewed stays there: a later installation, a new application token, a deletion
--EXTENSIONS--
b24
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
use B24\Auth\Token;

/** A store without a lock, so that anybody can write at any time. */
final class Shared implements B24\Auth\TokenStore
{
	public ?Throwable $failure = null;

	public function __construct(private readonly string $file)
	{
	}

	public function load(string $memberId): ?Token
	{
		$text = @file_get_contents($this->file);

		return $text === false ? null : Token::fromArray(json_decode($text, true));
	}

	public function save(Token $token): void
	{
		if ($this->failure !== null) {
			throw $this->failure;
		}
		file_put_contents("$this->file.new", json_encode($token->toArray()));
		rename("$this->file.new", $this->file);
	}

	public function delete(): void
	{
		unlink($this->file);
	}
}

$app = new Application(Portal::start());
$shared = new Shared("$app->directory/shared");

/** Does something while the server makes its reply to the renewal of another process. */
function during(Application $app, B24\Auth\TokenStore $store, Closure $do): string
{
	$app->portal->reset();
	$app->portal->settings(['valid_tokens' => ['later']]);
	$store->save($app->token(['expires' => 1]));
	$app->portal->fault('delay', ['ms' => 600], method: 'oauth.token');
	$answer = "$app->directory/answer";
	$child = pcntl_fork();
	if ($child === 0) {
		$of = $store instanceof B24\Auth\FileTokenStore ? new B24\Auth\FileTokenStore($app->directory) : $store;
		try {
			$result = (string) $app->oauth($of)->client($app->member)->profile()->result['ID'];
		} catch (B24\Exception $e) {
			$result = substr($e::class, 14);
		}
		file_put_contents($answer, $result);
		posix_kill(getmypid(), SIGKILL); // the parent's objects are not this process's to end
	}
	await(static fn () => $app->portal->stats()['token_requests'] > 0, 'the renewal');
	$do($store);
	pcntl_waitpid($child, $status);
	$result = file_get_contents($answer);
	unlink($answer);

	return $result;
}

foreach (['file' => $app->files, 'no lock' => $shared] as $what => $store) {
	// A later installation.
	$later = $app->token(['access_token' => 'later', 'refresh_token' => 'later-too', 'application_token' => 'newtoken', 'expires' => time() + 3600]);
	echo "$what: ", during($app, $store, static fn ($store) => $store->save($later)), ' ', $store->load($app->member) == $later ? 'kept' : 'LOST', "\n";
	// The installation is over.
	echo "$what: ", during($app, $store, static fn ($store) => $store->delete($app->member)), ' ', $store->load($app->member) === null ? 'gone' : 'BACK', "\n";
	// Only the application token is new.
	$other = $app->token(['expires' => 1, 'application_token' => 'newtoken']);
	echo "$what: ", during($app, $store, static fn ($store) => $store->save($other)), ' ', $store->load($app->member)->applicationToken, "\n";
}

// A pair that could not be stored does not replace a later installation; nor does it come back after the end of one.
foreach (['later', 'deleted', 'same'] as $what) {
	$app->portal->reset();
	$app->portal->settings(['valid_tokens' => ['later']]);
	$shared->save($app->token(['expires' => 1]));
	$b24 = $app->oauth($shared)->client($app->member);
	$shared->failure = new DomainException('no database');
	echo "$what: ", get_class(thrown(fn () => $b24->profile())), ', ';
	$shared->failure = null;
	match ($what) {
		'later' => $shared->save($app->token(['access_token' => 'later'])),
		'deleted' => $shared->delete(),
		'same' => $shared->save($app->token(['expires' => 1, 'application_token' => 'newtoken'])),
	};
	echo strtok(failure(fn () => print $b24->profile()->result['ID'] . ' '), ':'), ', ', $app->portal->stats()['refreshes'], ' renewal, ';
	$stored = $shared->load($app->member);
	echo match (true) {
		$stored === null => 'none',
		$stored->accessToken === 'later' => 'later',
		in_array($stored->refreshToken, $app->portal->state()['oauth']['refresh_tokens'], true) => "renewed $stored->applicationToken",
		default => 'OLD',
	}, "\n";
}
?>
--EXPECT--
file: 1 kept
file: 1 gone
file: 1 newtoken
no lock: 1 kept
no lock: Auth gone
no lock: 1 newtoken
later: DomainException, 1 nothing was thrown, 1 renewal, later
deleted: DomainException, Auth, 1 renewal, none
same: DomainException, 1 nothing was thrown, 1 renewal, renewed newtoken
