<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\OAuth;

use B24\Portal\Options;
use B24\Portal\Rest\Settings;

/** Which tokens are good: the pair from the command line and every pair issued since. */
final class Tokens
{
	/** @var array<string, float> access tokens that were issued, and until when they work */
	private array $access = [];
	/** @var array<string, true> */
	private array $refresh = [];
	/** @var array<string, true> refresh tokens that have been used up */
	private array $spent = [];
	/** How often a pair was renewed, and how often somebody came with a refresh token that had been used up. */
	private int $renewals = 0;
	private int $reused = 0;
	private int $issued = 0;
	/** The application was uninstalled: the access token of the command line has ended, too. */
	private bool $revoked = false;

	public function __construct(private readonly Options $options, private readonly Settings $settings)
	{
		$this->reset();
	}

	public function reset(): void
	{
		$this->access = [];
		$this->refresh = [$this->options->refreshToken => true];
		$this->spent = [];
		$this->renewals = $this->reused = 0;
		$this->issued = 0;
		$this->revoked = false;
	}

	/** @return array{access_token: string, refresh_token: string} the same ones in every run: tests compare bytes */
	public function issue(): array
	{
		$n = ++$this->issued;
		$own = $this->options->memberId === (new Options())->memberId ? '' : "{$this->options->memberId} ";
		$pair = ['access_token' => self::token("{$own}access $n"), 'refresh_token' => self::token("{$own}refresh $n")];
		$this->access[$pair['access_token']] = microtime(true) + $this->settings->tokenLife;
		$this->refresh[$pair['refresh_token']] = true;

		return $pair;
	}

	/** Whether a refresh token is good; with rotation this was its last use. */
	public function redeem(string $token): bool
	{
		$known = isset($this->refresh[$token]);
		$this->renewals += (int) $known;
		$this->reused += (int) isset($this->spent[$token]);
		if ($known && $this->settings->rotate) {
			unset($this->refresh[$token]);
			$this->spent[$token] = true;
		}

		return $known;
	}

	/** Whether a refresh token is one of these, still good or not. */
	public function gave(string $refresh): bool
	{
		return isset($this->refresh[$refresh]) || isset($this->spent[$refresh]);
	}

	/** @return array{renewals: int, reused: int} */
	public function counts(): array
	{
		return ['renewals' => $this->renewals, 'reused' => $this->reused];
	}

	/** The application is gone: nothing that it was given works any more. */
	public function revoke(): void
	{
		$this->refresh = [];
		$this->access = [];
		$this->revoked = true;
	}

	public function isExpired(string $access): bool
	{
		return in_array($access, $this->settings->expiredTokens, true)
			|| (isset($this->access[$access]) && $this->access[$access] <= microtime(true));
	}

	public function isValid(string $access): bool
	{
		return ($access === $this->options->accessToken && !$this->revoked)
			|| in_array($access, $this->settings->validTokens, true)
			|| isset($this->access[$access]);
	}

	/** @return array{access_tokens: list<string>, refresh_tokens: list<string>} */
	public function state(): array
	{
		return [
			'access_tokens' => [...($this->revoked ? [] : [$this->options->accessToken]), ...array_keys($this->access)],
			'refresh_tokens' => array_map('strval', array_keys($this->refresh)),
		];
	}

	private static function token(string $seed): string
	{
		return substr(hash('sha256', $seed) . hash('sha256', "$seed tail"), 0, 70);
	}
}
