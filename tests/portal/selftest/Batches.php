<?php
// SPDX-License-Identifier: MIT
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

	/** Rows that are made on demand can be referred to like any others. */
	public function referencesToRows(): void
	{
		$client = new Client(\Portal::start(['deals' => 1000]));
		$run = static fn (array $cmd) => $client->call('batch', ['cmd' => $cmd])->result()['result'];
		$result = $run([
			'a' => 'crm.deal.list?start=-1&order[ID]=ASC&filter[>ID]=100',
			'b' => 'crm.deal.list?start=-1&order[ID]=ASC&filter[>ID]=$result[a][49][ID]',
			'c' => 'crm.deal.list?start=-1&filter[@ID][0]=$result[a][0][ID]&filter[@ID][1]=$result[b][0][ID]',
			'i' => 'crm.item.list?entityTypeId=2&start=-1&filter[>id]=$result[c][1][ID]',
			'j' => 'crm.item.get?entityTypeId=2&id=$result[i][items][3][id]',
			'k' => 'test.echo?' . rawurlencode('row') . '=$result[c][0]',
			't' => 'crm.documentgenerator.template.list?filter[>id]=110',
			'u' => 'test.echo?code=$result[t][templates][112][code]',
		]);
		$this->same(['151', '200'], [$result['b'][0]['ID'], $result['b'][49]['ID']]);
		$this->same(['101', '151'], array_column($result['c'], 'ID'));
		$this->same(155, $result['j']['item']['id']);
		$this->same($result['c'][0], $result['k']['params']['row'], 'a whole row');
		$this->same('TEMPLATE_112', $result['u']['params']['code'], 'by id');
	}

	/** The trap of a chain: after a page that is not full the next command begins at the first row again. */
	public function referencesBeyondTheLastRow(): void
	{
		$client = new Client(\Portal::start(['deals' => 70]));
		$chain = array_map(static fn (int $n) => 'crm.deal.list?start=-1&order[ID]=ASC&filter[>ID]=' . ($n === 0 ? 0 : '$result[' . ($n - 1) . '][49][ID]'), range(0, 2));
		$pages = $client->call('batch', ['cmd' => $chain, 'halt' => 1])->result()['result'];
		$this->same([50, 20, 50], array_map(count(...), $pages));
		$this->same('1', $pages[2][0]['ID'], 'no condition is left');
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
