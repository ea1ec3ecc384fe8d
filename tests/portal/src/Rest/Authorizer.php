<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Http\Request;
use B24\Portal\Options;
use B24\Portal\Tenants;

/** Who is calling: a webhook by its address, an application by its token. */
final class Authorizer
{
	public function __construct(
		private readonly Options $options,
		private readonly Settings $settings,
		private readonly Tenants $tenants,
	) {
	}

	/** @param array<array-key, mixed> $params */
	public function actor(Route $route, array $params, Request $request): Actor
	{
		$portal = $this->tenants->of($request);
		if ($route->secret !== null) {
			if ($route->secret !== $this->options->secret || $route->userId !== $this->options->userId) {
				throw RestError::system('INVALID_CREDENTIALS', 'Invalid request credentials', 401);
			}

			return $this->user('', $portal->name);
		}
		$token = self::token($route, $params, $request);
		if ($portal->tokens->isExpired($token)) {
			throw RestError::system('expired_token', 'The access token provided has expired.', 401);
		}
		if (!$portal->tokens->isValid($token)) {
			throw RestError::system('NO_AUTH_FOUND', 'Wrong authorization data', 401);
		}

		return $this->user($token, $portal->name);
	}

	private function user(string $token, string $portal): Actor
	{
		return new Actor($this->options->userId, $this->settings->access, $token !== '', $token, $portal);
	}

	/** @param array<array-key, mixed> $params */
	private static function token(Route $route, array $params, Request $request): string
	{
		if (is_string($params['auth'] ?? null)) {
			return $params['auth'];
		}
		if ($route->version === 3 && preg_match('~^Bearer (\S+)$~i', $request->header('authorization'), $match)) {
			return $match[1];
		}

		return '';
	}
}
