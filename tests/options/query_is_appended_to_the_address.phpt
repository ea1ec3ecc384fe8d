--TEST--
The option "query" is appended to the address of each request, escaped, also of a repetition; it takes no secrets
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/application.inc';
$portal = Portal::start();
$b24 = new B24\Client($portal->webhook, ['caFile' => $portal->caFile]);
$query = static fn () => implode(' ', array_map(static fn ($r) => basename($r['path']) . "?$r[query]", $portal->requests()));

$b24->call('test.echo', ['a' => 1], ['query' => ['bx24_request_id' => '0192-aa', 'n' => -7, 'x y' => 'ä&=#?', 'empty' => '']]);
echo $query(), ' ', $portal->last()['body'], "\n";
parse_str($portal->last()['query'], $read);
var_dump($read === ['bx24_request_id' => '0192-aa', 'n' => '-7', 'x_y' => 'ä&=#?', 'empty' => '']);

// Only that call has it; each of its attempts does.
$portal->reset();
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED', 'execute' => false]);
$id = 'id-1';
$options = ['query' => ['id' => &$id]];
$b24->call('test.echo', [], $options);
$b24->call('test.echo', [], ['query' => []]);
$b24->call('test.echo');
$b24->v3()->call('test.echo', [], ['query' => ['v' => 3]]);
$b24->user->current([], ['query' => ['scope' => 'user']]);
echo $query(), "\n";

// All functions that call.
$portal->reset();
$b24->batch(['user.current', 'profile'], options: ['query' => ['batch' => 1]]);
foreach ($b24->list('crm.deal.list', ['select' => ['ID']], ['limit' => 1, 'query' => ['list' => 1]]) as $row);
foreach ($b24->concurrent([['test.echo', [], ['query' => ['one' => 1]]], ['test.echo', [], ['query' => ['two' => 2]]]], 1) as $response);
echo implode(' ', array_unique(explode(' ', $query()))), "\n";

// A list of parameters has the token in the query, too.
$portal->reset();
$token = B24\Auth\Token::bare($portal->url, $portal->accessToken);
(new B24\Client($token, ['caFile' => $portal->caFile]))->call('test.echo', ['x'], ['query' => ['id' => 'q']]);
echo str_replace($portal->accessToken, 'TOKEN', $portal->last()['query']), "\n";

foreach (['a=1', ['auth' => 'x'], ['x'], ['' => 'x'], ['a' => null], ['a' => 1.5], ['a' => ['b']], ['a' => "x\0y"], ["a\0b" => 'x']] as $bad) {
	echo failure(static fn () => $b24->call('test.echo', [], ['query' => $bad])), "\n";
}
echo failure(static fn () => $b24->batch(['profile'], options: ['query' => ['auth' => 'x']])), "\n";
echo failure(static fn () => $b24->list('crm.deal.list', [], ['query' => 7])), "\n";
var_dump(count($portal->requests()));
?>
--EXPECT--
test.echo?bx24_request_id=0192-aa&n=-7&x%20y=%C3%A4%26%3D%23%3F&empty= {"a":1}
bool(true)
test.echo?id=id-1 test.echo?id=id-1 test.echo? test.echo? test.echo?v=3 user.current?scope=user
batch?batch=1 crm.deal.list?list=1 test.echo?one=1 test.echo?two=2
id=q&auth=TOKEN
InvalidArgument: test.echo: option "query" must be an array of names and strings or integers
InvalidArgument: test.echo: option "query" cannot be used: "auth" and names that are empty or numbers have no place in it
InvalidArgument: test.echo: option "query" cannot be used: "auth" and names that are empty or numbers have no place in it
InvalidArgument: test.echo: option "query" cannot be used: "auth" and names that are empty or numbers have no place in it
InvalidArgument: test.echo: option "query" must be an array of names and strings or integers
InvalidArgument: test.echo: option "query" must be an array of names and strings or integers
InvalidArgument: test.echo: option "query" must be an array of names and strings or integers
InvalidArgument: test.echo: option "query" must be an array of names and strings or integers
InvalidArgument: test.echo: option "query" cannot be used: "auth" and names that are empty or numbers have no place in it
InvalidArgument: batch: option "query" cannot be used: "auth" and names that are empty or numbers have no place in it
InvalidArgument: crm.deal.list: option "query" must be an array of names and strings or integers
int(1)
