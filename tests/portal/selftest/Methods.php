<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** The classic API: methods, authorization, limits. */
final class Methods extends Checks
{
	public function calendarSettings(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$method = 'calendar.user.settings.set';
		$this->same(
			"400 : The required parameter \"settings\" for the method \"$method\" is not set",
			$client->call($method)->error(),
		);
		$this->same('month', $client->call('calendar.user.settings.get')->result()['view'], 'default');
		$this->same(true, $client->call($method, ['settings' => ['view' => 'week']])->result());
		$this->same('week', $client->call('Calendar.User.Settings.GET')->result()['view'], 'read back');
		$this->same(['1' => ['view' => 'week']], $portal->state()['calendar_settings'], 'state');
	}

	public function calendarAccessibility(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$params = ['from' => '2024-06-20', 'to' => '2024-12-20', 'users' => [1, 2, 34]];
		foreach (['from', 'to', 'users'] as $name) {
			$error = $client->call('calendar.accessibility.get', array_diff_key($params, [$name => 0]))->error();
			$this->same("400 : The required parameter \"$name\" for the method \"calendar.accessibility.get\" is not set.", $error);
		}
		$reply = $client->call('calendar.accessibility.get', $params);
		$this->same(['1', '2', '34'], array_map('strval', array_keys($reply->result())));
		$this->same('02.12.2024 11:00:00', $reply->result()[1][0]['DATE_FROM']);
		$this->same(6, count($reply->result()[2]), 'only events within the dates');
		$this->true(str_contains($reply->text(), '"34":[]'), 'a free user has an empty list');
		$portal->settings(['access' => 'external']);
		$this->same('400 : Access denied', $client->call('calendar.accessibility.get', $params)->error());
	}

	public function calendarAccessibilityHasWhatWasWritten(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$event = ['type' => 'user', 'ownerId' => 34, 'section' => 1, 'name' => 'Visit', 'from' => '2027-03-01T10:00:00+05:00', 'to' => '2027-03-01T11:30:00+05:00', 'timezone_from' => 'Asia/Yekaterinburg', 'timezone_to' => 'Asia/Yekaterinburg', 'is_meeting' => 'Y', 'attendees' => [34, 35], 'importance' => 'high'];
		$id = $client->call('calendar.event.add', $event)->result();
		$params = ['from' => '2027-03-01', 'to' => '2027-03-01', 'users' => [34, 35, 36]];
		$busy = $client->call('calendar.accessibility.get', $params)->result();
		$this->same([1, 1, 0], array_map('count', array_values($busy)), 'owner and attendee');
		$this->same($busy[34], $busy[35]);
		$this->same(
			['ID' => (string) $id, 'NAME' => 'Visit', 'DATE_FROM' => '01.03.2027 10:00:00', 'DATE_TO' => '01.03.2027 11:30:00', 'DATE_FROM_TS_UTC' => '1803877200', 'DATE_TO_TS_UTC' => '1803882600', '~USER_OFFSET_FROM' => 18000, '~USER_OFFSET_TO' => 18000, 'DT_SKIP_TIME' => 'N', 'TZ_FROM' => 'Asia/Yekaterinburg', 'TZ_TO' => 'Asia/Yekaterinburg', 'ACCESSIBILITY' => 'busy', 'IMPORTANCE' => 'high', 'EVENT_TYPE' => ''],
			$busy[34][0],
		);
		$others = ['from' => '2027-03-02', 'to' => '2027-03-09'] + $params;
		$this->same([[], [], []], array_values($client->call('calendar.accessibility.get', $others)->result()), 'of these days only');
		$client->call('calendar.event.update', ['id' => $id, 'type' => 'user', 'ownerId' => 34, 'accessibility' => 'free']);
		$this->same([[], [], []], array_values($client->call('calendar.accessibility.get', $params)->result()), 'free is not busy');
		$client->call('calendar.event.delete', ['id' => $id]);
		$this->same([[], [], []], array_values($client->call('calendar.accessibility.get', $params)->result()));
	}

	public function options(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		foreach (['user', 'app'] as $whose) {
			$this->same('400 ArgumentNullException: options is empty', $client->call("$whose.option.set")->error());
			$this->true(str_contains($client->call("$whose.option.get")->text(), '"result":[]'), 'an empty map is []');
			$this->same(true, $client->call("$whose.option.set", ['options' => ['data' => 'value', 'n' => 1]])->result());
			$this->same(true, $client->call("$whose.option.set", ['options' => ['data' => 'new']])->result());
			$this->same('new', $client->call("$whose.option.get", ['option' => 'data'])->result());
			$this->same(['data' => 'new', 'n' => 1], $client->call("$whose.option.get")->result());
		}
		$portal->settings(['require_application' => true, 'access' => 'user']);
		$this->same('403 ACCESS_DENIED: Application context required', $client->call('user.option.get')->error());
		$token = ['auth' => $portal->accessToken, 'options' => ['a' => 1]];
		$this->same(
			'403 ACCESS_DENIED: Administrator authorization required',
			$client->postJson('/rest/app.option.set', $token)->error(),
		);
	}

	public function events(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$online = ['event' => 'onCrmDealAdd', 'handler' => 'https://app.example/'];
		$this->same(true, $client->call('event.bind', $online)->result());
		$this->same('400 ERROR_EVENT_BINDING_EXISTS: Handler already binded', $client->call('event.bind', $online)->error());
		$this->same('400 ERROR_ARGUMENT: Argument is empty', $client->call('event.bind', ['event' => 'X'])->error());
		$this->same(true, $client->call('event.bind', ['event' => 'X', 'event_type' => 'offline'])->result());
		$this->same([0, 1], array_column($client->call('event.get')->result(), 'offline'));
		$this->same(['count' => 1], $client->call('event.unbind', $online)->result());
		$this->same(['count' => 0], $client->call('event.unbind', $online)->result());
		$portal->settings(['access' => 'user']);
		$this->same('403 ACCESS_DENIED: Access denied!', $client->call('event.offline.get')->error());
	}

	public function offlineEvents(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$portal->happen([['name' => 'a', 'data' => ['ID' => 1]], ['name' => 'a', 'data' => ['ID' => 2]], ['name' => 'a', 'data' => ['ID' => 1]]]);
		$portal->happen([['name' => 'b', 'connector' => 'mine']]);
		$ids = static fn (array $params) => array_column($client->call('event.offline.get', $params)->result()['events'], 'ID');
		$listed = static fn (array $filter) => array_column($client->call('event.offline.list', ['filter' => $filter])->result(), 'ID');
		$this->same(['1', '2'], $listed([]), 'one record per object');
		$first = $client->call('event.offline.get', ['clear' => 0, 'limit' => 1])->result();
		$second = $client->call('event.offline.get', ['clear' => 0])->result();
		$this->same([['2'], ['1']], [array_column($first['events'], 'ID'), array_column($second['events'], 'ID')], 'disjoint, by their latest change');
		$this->same([], $ids(['clear' => 0]));
		$this->same(['2'], $ids(['clear' => 0, 'process_id' => $first['process_id']]), 'still reserved');
		$this->same(['1'], $listed(['=PROCESS_ID' => $second['process_id']]));
		$portal->happen([['name' => 'a', 'data' => ['ID' => 2]]]);
		$this->same([['1', '2'], ['4']], [$listed(['>PROCESS_ID' => '']), $listed(['=PROCESS_ID' => ''])], 'a change of what is reserved is another record');
		$messages = array_column($first['events'], 'MESSAGE_ID');
		$client->call('event.offline.error', ['process_id' => $first['process_id'], 'message_id' => $messages]);
		$this->same([['2'], ['1']], [$listed(['ERROR' => 1]), $listed(['ERROR' => 0])], 'which it stands for, too, when it is put aside');
		$portal->happen([['name' => 'a', 'data' => ['ID' => 2]]]);
		$this->same([], $ids(['clear' => 0]), 'and a further change goes into it');
		$failed = $client->call('event.offline.get', ['clear' => 0, 'error' => 1])->result();
		$this->same([], $ids(['clear' => 0, 'error' => 1]), 'reserved like any');
		$client->call('event.offline.error', ['process_id' => $failed['process_id'], 'message_id' => $messages]);
		$this->same(['2'], $ids(['clear' => 0, 'error' => 1, 'process_id' => $failed['process_id']]), 'and still is');
		$client->call('event.offline.clear', ['process_id' => $failed['process_id'], 'id' => ['2']]);
		$client->call('event.offline.clear', ['process_id' => $second['process_id'], 'id' => ['1']]);
		$this->same(['3'], array_column($portal->state()['event_queue'], 'ID'));
		$this->same(true, $client->call('event.offline.clear', ['process_id' => 'none'])->result());
		$this->same(['3'], $ids(['auth_connector' => 'mine']));
		$this->same([], $portal->state()['event_queue'], 'cleared at once');
		$this->same('400 ERROR_ARGUMENT: Value must be positive integer', $client->call('event.offline.get', ['limit' => 0])->error());
	}

	public function contactDetails(): void
	{
		$portal = \Portal::start(['access' => 'user']);
		$client = new Client($portal);
		$base = 'crm.contact.details.configuration';
		$client->call("$base.set", ['scope' => 'C', 'data' => [['name' => 'main']]]);
		$this->same([['name' => 'main']], $client->call("$base.get", ['scope' => 'C'])->result());
		$this->same(true, $client->call("$base.reset", ['scope' => 'C'])->result());
		$this->same(null, $client->call("$base.get", ['scope' => 'C'])->result());
		$this->same(true, $client->call("$base.reset")->result());
		$this->same(true, $client->call("$base.reset", ['scope' => 'P', 'userId' => 1])->result());
		$this->same('400 : Access denied.', $client->call("$base.reset", ['scope' => 'P', 'userId' => 6])->error());
		$portal->settings(['access' => 'admin']);
		$this->same(true, $client->call("$base.reset", ['scope' => 'P', 'userId' => 6])->result());
	}

	public function introspection(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$this->same('1', $client->call('user.current')->result()['ID']);
		$this->same(true, $client->call('profile')->result()['ADMIN']);
		$users = $client->call('user.get', ['start' => 50])->json();
		$this->same([50, 120, 100], [count($users['result']), $users['total'], $users['next']]);
		$this->true(!isset($client->call('user.get', ['start' => 100])->json()['next']), 'no next on the last page');
		$this->same('7', $client->call('user.get', ['ID' => 7])->result()[0]['ID']);
		$this->true(strtotime($client->call('server.time')->result()) > 0, 'server.time');
		$this->true(in_array('calendar', $client->call('scope')->result(), true), 'scope');
		$this->true(in_array('batch', $client->call('methods')->result(), true), 'methods');
		$this->same(true, $client->call('method.get', ['name' => 'profile'])->result()['isExisting']);
		$this->same(false, $client->call('method.get', ['name' => 'no.such'])->result()['isExisting']);
		$this->same('pro', $client->call('app.info')->result()['LICENSE_FAMILY']);
		$this->same('Y', $client->call('feature.get', ['CODE' => 'x'])->result()['value']);
		$time = $client->call('profile')->json()['time'];
		$this->same(
			['start', 'finish', 'duration', 'processing', 'date_start', 'date_finish', 'operating_reset_at', 'operating'],
			array_keys($time),
		);
	}

	public function encodings(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$path = $client->path() . 'test.echo';
		$expected = ['fields' => ['PHONE' => [['VALUE' => '+7 & ü']]]];
		$query = http_build_query($expected);
		$this->same($expected, $client->get("$path.json?$query")->result()['params'], 'query');
		$this->same($expected, $client->post($path, $query)->result()['params'], 'form');
		$this->same($expected, $client->call('test.echo', $expected)->result()['params'], 'json');
		$multipart = "--XX\r\nContent-Disposition: form-data; name=\"fields[PHONE][0][VALUE]\"\r\n\r\n+7 & ü\r\n--XX--\r\n";
		$reply = $client->post($path, $multipart, 'Content-Type: multipart/form-data; boundary=XX');
		$this->same($expected, $reply->result()['params'], 'multipart');
		$big = $client->postJson($path, '{"n":123456789012345678901}');
		$this->same('123456789012345678901', $big->result()['params']['n'], 'beyond 64 bits');
		$this->same('400 INVALID_REQUEST: The request body is not valid JSON.', $client->postJson($path, '{')->error());
		$last = $portal->last();
		$this->same(['POST', '{', 1, '1.1'], [$last['method'], $last['body'], $last['connection'], $last['http_version']]);
	}

	public function authorization(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		foreach (['/rest/1/wrong/profile', "/rest/2/$portal->secret/profile"] as $target) {
			$this->same('401 INVALID_CREDENTIALS: Invalid request credentials', $client->get($target)->error());
		}
		foreach (['/rest/profile', '/rest/profile?auth=no'] as $target) {
			$this->same('401 NO_AUTH_FOUND: Wrong authorization data', $client->get($target)->error());
		}
		$this->same('1', $client->get("/rest/profile?auth=$portal->accessToken")->result()['ID']);
		$this->same('1', $client->post('/rest/profile', "auth=$portal->accessToken")->result()['ID']);
		$portal->settings(['expired_tokens' => [$portal->accessToken], 'valid_tokens' => ['fresh']]);
		$expired = $client->get("/rest/profile?auth=$portal->accessToken")->error();
		$this->same('401 expired_token: The access token provided has expired.', $expired);
		$this->same('1', $client->get('/rest/profile?auth=fresh')->result()['ID']);
		$this->same('404 ERROR_METHOD_NOT_FOUND: Method not found!', $client->call('no.such.method')->error());
		$this->same('404 ERROR_METHOD_NOT_FOUND: Method not found!', $client->call('main.eventlog.list')->error(), 'v3 only');
		$this->same(404, $client->get('/elsewhere')->status);
	}

	public function limits(): void
	{
		$portal = \Portal::start(['rate' => 10, 'burst' => 3]);
		$client = new Client($portal);
		$statuses = array_map(static fn () => $client->call('profile')->status, range(1, 4));
		$this->same([200, 200, 200, 503], $statuses);
		$this->same('503 QUERY_LIMIT_EXCEEDED: Too many requests', $client->call('profile')->error());
		usleep(150_000);
		$this->same(200, $client->call('batch', ['cmd' => array_fill(0, 20, 'profile')])->status, 'a batch counts as one');
		$portal->settings(['rate' => 0, 'operating' => ['profile' => 480]]);
		$this->same('429 OPERATION_TIME_LIMIT', substr($client->call('profile')->error(), 0, 24));
		$this->same(200, $client->call('user.current')->status, 'other methods go on');
	}
}
