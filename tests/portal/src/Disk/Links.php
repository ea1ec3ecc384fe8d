<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Disk;

use B24\Portal\Options;
use B24\Portal\Rest\Call;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Route;

/** Addresses that a file comes to, or is fetched from. Whoever has one needs nothing else; nobody can make one up. */
final class Links
{
	public function __construct(private readonly Options $options)
	{
	}

	/**
	 * @param 'upload'|'download'        $method
	 * @param array<string, int|string> $what
	 */
	public function make(Call $call, string $method, array $what): string
	{
		$said = base64_encode(http_build_query($what));
		$token = ['token' => "disk|$said|" . $this->seal("$method|$said")];
		$secret = Route::of($call->request->path, $this->options->basePath)?->secret;
		$root = $this->root($call) . 'rest/';

		return $secret !== null
			? "$root{$call->actor->userId}/$secret/$method/?" . http_build_query($token)
			: "$root$method.json?" . http_build_query(['auth' => $call->actor->token] + $token);
	}

	/** @return array<string, string> what the address says that the call came to */
	public function read(Call $call): array
	{
		[$module, $said, $seal] = explode('|', (string) $call->param('token', '')) + ['', '', ''];
		if ($module !== 'disk' || !hash_equals($this->seal("$call->method|$said"), $seal)) {
			throw new RestError('ACCESS_DENIED', 'Access denied! Wrong token', 403);
		}
		parse_str((string) base64_decode($said), $what);

		return $what;
	}

	/** The portal as the client calls it. */
	public function root(Call $call): string
	{
		return ($this->options->plain ? 'http' : 'https') . '://' . $call->request->header('host') . $this->options->basePath . '/';
	}

	private function seal(string $text): string
	{
		return rtrim(strtr(base64_encode(hash_hmac('sha256', $text, $this->options->secret, true)), '+/', '-_'), '=');
	}
}
