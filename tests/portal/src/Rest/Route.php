<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** What an address says: version, method and, for a webhook, who calls. */
final class Route
{
	private function __construct(
		public readonly int $version,
		public readonly string $method,
		public readonly ?int $userId,
		public readonly ?string $secret,
	) {
	}

	/** @return self|null null when the path is no REST address */
	public static function of(string $path, string $basePath): ?self
	{
		$root = preg_quote($basePath, '~') . '/rest';
		if (!preg_match("~^$root/(?<api>api/)?(?:(?<user>\\d+)/(?<secret>[^/]+)/)?(?<method>[^/]*)/?$~i", $path, $match)) {
			return null;
		}
		$method = preg_replace('~\.json$~', '', strtolower($match['method']));

		return new self(
			$match['api'] === '' ? 2 : 3,
			$method,
			$match['user'] === '' ? null : (int) $match['user'],
			$match['secret'] === '' ? null : $match['secret'],
		);
	}
}
