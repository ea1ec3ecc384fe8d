<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Selftest;

/** The token endpoint. */
final class Tokens extends Checks
{
	public function renewal(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$portal->settings(['expired_tokens' => [$portal->accessToken]]);
		$this->same(401, $client->get("/rest/profile?auth=$portal->accessToken")->status, 'expired');
		$reply = self::ask($client, $portal)->json();
		$this->same(
			['access_token', 'expires', 'expires_in', 'scope', 'domain', 'server_endpoint', 'status', 'client_endpoint',
				'member_id', 'user_id', 'refresh_token'],
			array_keys($reply),
		);
		$this->same(["{$portal->url}rest/", 3600], [$reply['client_endpoint'], $reply['expires_in']]);
		$this->true(abs($reply['expires'] - time() - 3600) < 5, 'expires');
		$this->same(200, $client->get("/rest/profile?auth=$reply[access_token]")->status, 'the new token works');
		$this->same('400 invalid_grant: Wrong refresh token', self::ask($client, $portal)->error(), 'used up');
		$second = self::ask($client, $portal, ['refresh_token' => $reply['refresh_token']])->json();
		$this->true($second['access_token'] !== $reply['access_token'], 'another token');
		$this->same([3, 2], [$portal->stats()['token_requests'], $portal->stats()['refreshes']]);
		$portal->reset();
		$this->same($reply['access_token'], self::ask($client, $portal)->json()['access_token'], 'the same in every run');
		$this->same(1, $portal->stats()['refreshes']);
	}

	public function lifeAndRotation(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$portal->settings(['token_life' => 1, 'rotate' => false]);
		$token = self::ask($client, $portal)->json()['access_token'];
		$this->same(200, $client->get("/rest/profile?auth=$token")->status);
		usleep(1_050_000);
		$this->same('401 expired_token: The access token provided has expired.', $client->get("/rest/profile?auth=$token")->error());
		$this->same(200, self::ask($client, $portal)->status, 'the same refresh token again');
	}

	public function codes(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$portal->settings(['authorization_codes' => ['a', 'b']]);
		$code = ['grant_type' => 'authorization_code', 'code' => 'b'];
		$this->same(200, self::ask($client, $portal, $code)->status);
		$this->same('400 invalid_grant: Wrong code', self::ask($client, $portal, $code)->error(), 'once');
		$this->same(0, $portal->stats()['refreshes'], 'no refresh');
	}

	public function refusals(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$this->same('401 invalid_client: Wrong client', self::ask($client, $portal, ['client_secret' => 'x'])->error());
		$this->same('400 invalid_request: Unknown grant type', self::ask($client, $portal, ['grant_type' => 'x'])->error());
		$this->same('400 invalid_grant: Wrong refresh token', self::ask($client, $portal, ['refresh_token' => 'x'])->error());
		$portal->settings(['refresh_error' => 'PAYMENT_REQUIRED']);
		$this->same('401 PAYMENT_REQUIRED: As ordered', self::ask($client, $portal)->error());
		$portal->settings(['refresh_error' => '', 'client_secret' => 'other']);
		$this->same(401, self::ask($client, $portal)->status, 'other credentials');
	}

	public function faultsByName(): void
	{
		$portal = \Portal::start();
		$client = new Client($portal);
		$portal->fault('html', ['status' => 502], method: 'oauth.token');
		$this->same(200, $client->call('profile')->status, 'not this one');
		$this->same(502, self::ask($client, $portal)->status);
		$this->same(200, self::ask($client, $portal)->status, 'the fault has not redeemed the token');
	}

	/** Over the proxy, by the name that real clients use. */
	public function itsOwnHostName(): void
	{
		$portal = \Portal::start(['proxy' => true, 'certHost' => 'localhost,127.0.0.1,oauth.bitrix.info']);
		$proxy = stream_context_create([
			'ssl' => ['cafile' => $portal->caFile, 'peer_name' => 'oauth.bitrix.info'],
			'http' => ['proxy' => 'tcp' . substr($portal->proxy, 4)],
		]);
		$query = self::query($portal);
		$reply = json_decode((string) file_get_contents("https://oauth.bitrix.info/oauth/token/?$query", false, $proxy), true);
		$this->same('oauth.bitrix.info', $reply['domain']);
		$this->same('oauth.bitrix.info', $portal->last()['headers']['host']);
	}

	private static function ask(Client $client, \Portal $portal, array $params = []): Reply
	{
		return $client->get('/oauth/token/?' . self::query($portal, $params));
	}

	private static function query(\Portal $portal, array $params = []): string
	{
		return http_build_query($params + [
			'grant_type' => 'refresh_token',
			'client_id' => $portal->clientId,
			'client_secret' => $portal->clientSecret,
			'refresh_token' => $portal->refreshToken,
		]);
	}
}
