<?php
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** `batch` of the classic API. */
final class Batches extends Checks
{
	public function results(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$reply = $client->call('batch', ['cmd' => ['me' => 'profile', 'no' => 'no.such', 'list' => 'user.get?start=50']]);
		$maps = $reply->result();
		$this->same(200, $reply->status);
		$this->same(['result', 'result_error', 'result_total', 'result_next', 'result_time'], array_keys($maps));
		$this->same(['me', 'list'], array_keys($maps['result']));
		$missing = ['error' => 'ERROR_METHOD_NOT_FOUND', 'error_description' => 'Method not found!'];
		$this->same($missing, $maps['result_error']['no']);
		$this->same([['list' => 120], ['list' => 100]], [$maps['result_total'], $maps['result_next']]);
		$this->same(['me', 'list'], array_keys($maps['result_time']));
		$this->true(str_contains($client->call('batch', ['cmd' => ['a' => 'profile']])->text(), '"result_error":[]'), 'empty map');
	}

	public function references(): void
	{
		$portal = \Portal::start();
		$cmd = [
			'users' => 'user.get',
			'third' => 'user.get?FILTER[ID]=$result[users][2][ID]',
			'echo' => 'test.echo?' . http_build_query([
				'deep' => ['whole' => '$result[third][0]', 'text' => 'user $result[third][0][ID]!'],
			]),
			'lost' => 'test.echo?a=$result[nobody][x]&b=' . rawurlencode('<$result[users][999][ID]>'),
		];
		$result = (new Client($portal))->call('batch', ['cmd' => $cmd])->result()['result'];
		$this->same('3', $result['third'][0]['ID']);
		$this->same($result['third'][0], $result['echo']['params']['deep']['whole']);
		$this->same('user 3!', $result['echo']['params']['deep']['text']);
		$this->same(['a' => null, 'b' => '<>'], $result['lost']['params']);
	}

	public function halt(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$cmd = ['profile', 'no.such', 'profile'];
		$this->same([0, 2], array_keys($client->call('batch', ['cmd' => $cmd, 'halt' => 0])->result()['result']));
		$maps = $client->call('batch', ['cmd' => $cmd, 'halt' => 1])->result();
		$this->same([[0], [1]], [array_keys($maps['result']), array_keys($maps['result_error'])]);
		$form = $client->post($client->path() . 'batch', http_build_query(['cmd' => ['a' => 'test.echo?x=1%262'], 'halt' => 1]));
		$this->same('1&2', $form->result()['result']['a']['params']['x'], 'encoded twice in a form');
	}

	public function limits(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$maps = $client->call('batch', ['cmd' => array_fill(0, 52, 'server.time')])->result();
		$this->same([50, [50, 51]], [count($maps['result']), array_keys($maps['result_error'])]);
		$this->same('ERROR_BATCH_LENGTH_EXCEEDED', $maps['result_error'][51]['error']);
		$maps = $client->call('batch', ['cmd' => ['in' => 'batch?cmd[0]=profile']])->result();
		$this->same('ERROR_BATCH_METHOD_NOT_ALLOWED', $maps['result_error']['in']['error']);
	}
}
