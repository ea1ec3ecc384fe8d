<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** What the portal sends to applications. */
final class Sending extends Checks
{
	/** Another portal is the application that it is sent to: it notes what comes, and answers 404. */
	private \Portal $application;
	private string $url;

	public function installation(): void
	{
		[$portal, $client] = $this->portals();
		$portal->install("{$this->url}install");
		$fields = $this->received($portal, '/install');
		$this->same('ONAPPINSTALL', $fields['event']);
		$this->same(404, $portal->deliveries()[0]['status'], 'what was answered');
		$this->same("{$portal->url}rest/", $fields['auth']['client_endpoint']);
		$this->same($portal->host, $fields['auth']['domain']);
		$profile = $client->postJson('/rest/profile', ['auth' => $fields['auth']['access_token']]);
		$this->same('1', (string) $profile->result()['ID'], 'the token works');
		$renewed = $client->get('/oauth/token/?' . http_build_query([
			'grant_type' => 'refresh_token', 'client_id' => $portal->clientId, 'client_secret' => $portal->clientSecret,
			'refresh_token' => $fields['auth']['refresh_token'],
		]));
		$this->same(200, $renewed->status);

		$portal->install("{$this->url}page?x=1", true);
		$fields = $this->received($portal, '/page');
		$this->same('DEFAULT', $fields['PLACEMENT']);
		$this->true(isset($fields['AUTH_ID'], $fields['REFRESH_ID']), 'a pair');
		parse_str($this->application->last()['query'], $query);
		$this->same(['1', $portal->host, '1'], [$query['x'], $query['DOMAIN'], $query['PROTOCOL']]);
	}

	public function events(): void
	{
		[$portal, $client] = $this->portals();
		$client->call('event.bind', ['event' => 'onCrmDealAdd', 'handler' => "{$this->url}event"]);
		$client->call('event.bind', ['event' => 'onCrmDealAdd', 'event_type' => 'offline']);
		$portal->happen([['name' => 'onCrmLeadAdd', 'data' => []], ['name' => 'onCrmDealAdd', 'data' => ['FIELDS' => ['ID' => 5]]]]);
		$fields = $this->received($portal, '/event');
		$this->same(1, count($portal->deliveries()), 'to whom it concerns');
		$this->same(['ONCRMDEALADD', '5'], [$fields['event'], $fields['data']['FIELDS']['ID']]);
		$this->true(isset($fields['auth']['access_token']) && !isset($fields['auth']['refresh_token']), 'a token, none to renew it with');
		$this->same(2, count($portal->state()['event_queue']));

		$portal->happen([['name' => 'onCrmDealAdd', 'user' => false]]);
		$robot = $this->received($portal, '/event');
		$this->true(!isset($robot['auth']['access_token']), 'nobody\'s token');
		$this->same($fields['auth']['application_token'], $robot['auth']['application_token']);
	}

	public function placements(): void
	{
		[$portal, $client] = $this->portals();
		$binding = ['PLACEMENT' => 'CRM_DEAL_DETAIL_TAB', 'HANDLER' => "{$this->url}tab"];
		$this->same('400 ERROR_ARGUMENT: Argument \'HANDLER\' is null or empty', $client->call('placement.bind', ['PLACEMENT' => 'X'])->error());
		$this->same(true, $client->call('placement.bind', $binding)->result());
		$this->same('400', substr($client->call('placement.bind', $binding)->error(), 0, 3), 'once');
		$this->same(['CRM_DEAL_DETAIL_TAB'], array_column($client->call('placement.get')->result(), 'placement'));
		$portal->open('CRM_DEAL_DETAIL_TAB', ['ID' => '7']);
		$this->same('{"ID":"7"}', $this->received($portal, '/tab')['PLACEMENT_OPTIONS']);
		$this->same(['count' => 1], $client->call('placement.unbind', $binding)->result());
	}

	public function removal(): void
	{
		[$portal, $client] = $this->portals();
		$client->call('event.bind', ['event' => 'OnAppUninstall', 'handler' => "{$this->url}event"]);
		$portal->uninstall();
		$fields = $this->received($portal, '/event');
		$this->same('ONAPPUNINSTALL', $fields['event']);
		$this->true(!isset($fields['auth']['access_token']), 'no tokens');
		$this->same([], $portal->state()['event_bindings']);
		$this->same([], $portal->state()['oauth']['refresh_tokens']);
		$portal->uninstall();
		$this->same(1, count($portal->deliveries()), 'nobody is told twice');
	}

	/** @return array{\Portal, Client} */
	private function portals(): array
	{
		$this->application = \Portal::start(['plain' => true]);
		$this->url = $this->application->url;
		$portal = \Portal::start();

		return [$portal, new Client($portal)];
	}

	/** The latest that the application got, once it is answered. @return array<string, mixed> */
	private function received(\Portal $portal, string $path): array
	{
		while (in_array(null, array_column($portal->deliveries(), 'status'), true)) {
			usleep(2000);
		}
		$last = $this->application->last();
		$this->same(['POST', $path], [$last['method'], $last['path']]);
		parse_str($last['body'], $fields);

		return $fields;
	}
}
