<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

use B24\Portal\OAuth\Tokens;
use B24\Portal\Rest\Settings;

/** One portal of those that the emulator is: who it is, and the tokens that it has given to the application. */
final class Tenant
{
	public readonly Tokens $tokens;
	/** Its address; known as soon as the emulator listens. */
	public string $url = '';

	/**
	 * @param string $name             `p17`; '' is the portal that the options describe
	 * @param string $applicationToken proves to an application that a request is this portal's
	 */
	public function __construct(
		public readonly string $name,
		public readonly Options $options,
		public readonly string $applicationToken,
		Settings $settings,
	) {
		$this->tokens = new Tokens($options, $settings);
	}

	/** @return array<string, string|int> what an application knows of it, and what has become of its tokens */
	public function describe(): array
	{
		return [
			'name' => $this->name,
			'url' => $this->url,
			'member_id' => $this->options->memberId,
			'application_token' => $this->applicationToken,
			'access_token' => $this->options->accessToken,
			'refresh_token' => $this->options->refreshToken,
		] + $this->tokens->counts();
	}
}
