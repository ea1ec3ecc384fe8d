<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\OAuth;

use B24\Portal\Http\Parameters;
use B24\Portal\Http\Request;
use B24\Portal\Http\Response;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Settings;
use B24\Portal\Tenant;
use B24\Portal\Tenants;

/** The token endpoint of oauth.bitrix.info, under whichever host name the client has come. */
final class Server
{
	/** By this name faults find requests for tokens. */
	public const METHOD = 'oauth.token';
	public const HOST = 'oauth.bitrix.info';

	private const STATUS = ['invalid_client' => 401, 'PAYMENT_REQUIRED' => 401, 'insufficient_scope' => 403];

	/** Requests to renew a pair that came here, whatever became of them, and those that were granted. */
	private int $asked = 0;
	private int $granted = 0;

	public function __construct(
		private readonly Settings $settings,
		private readonly Tenants $tenants,
	) {
	}

	public static function serves(string $path): bool
	{
		return rtrim($path, '/') === '/oauth/token';
	}

	public function reset(): void
	{
		$this->tenants->reset();
		$this->asked = $this->granted = 0;
	}

	public function handle(Request $request): Response
	{
		try {
			return Response::json($this->grant(Parameters::of($request), $request));
		} catch (RestError $error) {
			$body = ['error' => $error->error, 'error_description' => $error->getMessage()];

			return Response::json($body, $error->status);
		} catch (\JsonException) {
			return Response::json(['error' => 'invalid_request', 'error_description' => 'Malformed body'], 400);
		}
	}

	/** A request for tokens has arrived; counted apart from its handling because a fault may swallow that. */
	public function note(): void
	{
		$this->asked++;
	}

	/** @return array<string, int> */
	public function stats(): array
	{
		return ['token_requests' => $this->asked, 'refreshes' => $this->granted];
	}

	/** @return array<string, mixed> */
	public function state(): array
	{
		return ['oauth' => $this->tenants->first->tokens->state()];
	}

	/** @return list<string> every token that is good, and what the portals have proved themselves with */
	public function secrets(): array
	{
		$secrets = [];
		foreach ($this->tenants->all() as $tenant) {
			array_push($secrets, $tenant->applicationToken, ...array_merge(...array_values($tenant->tokens->state())));
			array_push($secrets, $tenant->options->accessToken, $tenant->options->refreshToken);
		}

		return $secrets;
	}

	/**
	 * @param  array<array-key, mixed> $params
	 * @return array<string, mixed>
	 */
	private function grant(array $params, Request $request): array
	{
		$param = static fn (string $name): string => is_string($params[$name] ?? null) ? $params[$name] : '';
		$type = $param('grant_type');
		if (!in_array($type, ['refresh_token', 'authorization_code'], true)) {
			throw self::error('invalid_request', 'Unknown grant type');
		}
		if ($param('client_id') !== $this->settings->clientId || $param('client_secret') !== $this->settings->clientSecret) {
			throw self::error('invalid_client', 'Wrong client');
		}
		if ($this->settings->refreshError !== '') {
			throw self::error($this->settings->refreshError, 'As ordered');
		}
		// Whoever renews says nothing of the portal: the token does.
		$tenant = $type === 'refresh_token' ? $this->tenants->giverOf($param($type)) : $this->tenants->of($request);
		if ($type === 'refresh_token' ? !$tenant->tokens->redeem($param($type)) : !$this->spend($param('code'))) {
			throw self::error('invalid_grant', $type === 'refresh_token' ? 'Wrong refresh token' : 'Wrong code');
		}
		$this->granted += (int) ($type === 'refresh_token');

		return $this->reply($tenant);
	}

	/** A code works once. */
	private function spend(string $code): bool
	{
		$at = array_search($code, $this->settings->authorizationCodes, true);
		if ($at === false) {
			return false;
		}
		array_splice($this->settings->authorizationCodes, $at, 1);

		return true;
	}

	/** @return array<string, mixed> */
	private function reply(Tenant $tenant): array
	{
		$pair = $tenant->tokens->issue();

		return [
			'access_token' => $pair['access_token'],
			'expires' => time() + $this->settings->tokenLife,
			'expires_in' => $this->settings->tokenLife,
			'scope' => 'calendar,crm,tasks,user',
			'domain' => self::HOST, // not the portal: that stands in client_endpoint
			'server_endpoint' => 'https://' . self::HOST . '/rest/',
			'status' => 'L',
			'client_endpoint' => "{$tenant->url}rest/",
			'member_id' => $tenant->options->memberId,
			'user_id' => $tenant->options->userId,
			'refresh_token' => $pair['refresh_token'],
		];
	}

	private static function error(string $error, string $description): RestError
	{
		return new RestError($error, $description, self::STATUS[$error] ?? 400);
	}
}
