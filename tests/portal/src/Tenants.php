<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

use B24\Portal\Http\Request;
use B24\Portal\Rest\Settings;

/**
 * The portals of one emulator: the one that the options describe, under every host name, and with `--portals=N` also `p1`
 * to `pN`, each under a name of its own. What sets them apart is what an application has of each: address, member id,
 * tokens, limits. What is stored is the same for all.
 */
final class Tenants
{
	private const APPLICATION_TOKEN = '51856fefc120afa4b628cc82d3935cce';
	/** The hosts are below it. A certificate for `*.localhost` would be good for nobody: a wildcard needs two labels. */
	public const DOMAIN = 'portals.localhost';

	public readonly Tenant $first;
	/** @var array<string, Tenant> by name */
	private array $others = [];

	public function __construct(Options $options, Settings $settings)
	{
		$this->first = new Tenant('', $options, self::APPLICATION_TOKEN, $settings);
		for ($n = 1; $n <= $options->portals; $n++) {
			$its = clone $options;
			$its->host = "p$n." . self::DOMAIN;
			$its->memberId = md5("$options->memberId portal $n");
			$its->accessToken = self::token("$its->memberId access");
			$its->refreshToken = self::token("$its->memberId refresh");
			$this->others["p$n"] = new Tenant("p$n", $its, md5("$its->memberId application"), $settings);
		}
	}

	/** The emulator listens: everybody has an address. */
	public function open(Address $address): void
	{
		$this->first->url = $address->url;
		foreach ($this->others as $tenant) {
			$tenant->url = $address->at($tenant->options->host);
		}
	}

	/** The one that a request has come to. */
	public function of(Request $request): Tenant
	{
		$labels = explode('.', strtolower($request->header('host')), 2) + [1 => ''];

		return preg_replace('/:\d+$/', '', $labels[1]) === self::DOMAIN ? $this->others[$labels[0]] ?? $this->first : $this->first;
	}

	/** @param mixed $name `p17`; null: the first one */
	public function named(mixed $name): Tenant
	{
		return $name === null ? $this->first : $this->others[is_string($name) ? $name : ''] ?? throw new UsageError('there is no such portal');
	}

	/** The one that has given this refresh token to the application, whether it is still good or not. */
	public function giverOf(string $refreshToken): Tenant
	{
		foreach ($this->others as $tenant) {
			if ($tenant->tokens->gave($refreshToken)) {
				return $tenant;
			}
		}

		return $this->first;
	}

	/** @return list<Tenant> */
	public function all(): array
	{
		return [$this->first, ...array_values($this->others)];
	}

	/** @return list<array<string, string|int>> those with a name */
	public function describe(): array
	{
		return array_map(static fn (Tenant $tenant) => $tenant->describe(), array_values($this->others));
	}

	public function reset(): void
	{
		foreach ($this->all() as $tenant) {
			$tenant->tokens->reset();
		}
	}

	private static function token(string $seed): string
	{
		return substr(hash('sha256', $seed) . hash('sha256', "$seed tail"), 0, 70);
	}
}
