<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Faults;

/** Every kind of fault with its arguments and their defaults. */
final class Kinds
{
	/** Concern the connection before its first request. */
	public const ACCEPT = ['tls-hangup', 'slow-accept'];
	/** Change how a reply is delivered; all that match a request apply together, with at most one of the others. */
	public const MANNER = ['delay', 'drip', 'close'];

	/**
	 * `execute` tells whether the method runs before its reply is lost or replaced. `bytes` null means half of what
	 * there is. Any kind that makes a reply of its own also takes `headers`.
	 */
	public const ARGUMENTS = [
		'tls-hangup' => [],
		'slow-accept' => ['ms' => 100],

		'delay' => ['ms' => 100],
		'drip' => ['ms' => 5, 'bytes' => 1, 'headers' => true],
		'close' => ['announce' => true, 'ms' => 0],

		'reset' => ['at' => 'after-body', 'bytes' => null, 'share' => 0.5, 'execute' => true],
		'cut' => ['probability' => 1.0, 'seed' => 1, 'points' => ['unread', 'read', 'executed', 'head', 'body']],
		'truncate' => ['bytes' => null, 'abrupt' => false, 'execute' => true],
		'content-length' => ['delta' => -5, 'close' => true, 'execute' => true],
		'gzip-truncated' => ['bytes' => null, 'execute' => true],

		'raw' => ['base64' => '', 'close' => true, 'execute' => false],
		'reply' => ['status' => 200, 'type' => 'application/json; charset=utf-8', 'body' => '', 'base64' => null]
			+ self::OWN_REPLY,
		'garbage' => ['status' => 200] + self::OWN_REPLY,
		'html' => ['status' => 502] + self::OWN_REPLY,
		'empty' => ['status' => 200] + self::OWN_REPLY,
		'status' => ['status' => 500, 'error' => 'INTERNAL_SERVER_ERROR', 'description' => 'Internal server error']
			+ self::OWN_REPLY,
		'error200' => ['error' => 'ERROR_CORE', 'description' => 'An error with status 200'] + self::OWN_REPLY,
		'numeric-error' => ['status' => 400, 'code' => 0, 'description' => 'A number for a code'] + self::OWN_REPLY,
		'gzip-garbage' => ['status' => 200] + self::OWN_REPLY,
		'gzip-bomb' => ['mb' => 50] + self::OWN_REPLY,
		'depth-bomb' => ['depth' => 10000] + self::OWN_REPLY,
		'huge' => ['mb' => 16] + self::OWN_REPLY,
		'bigint' => self::OWN_REPLY,
		'redirect' => ['status' => 302, 'location' => ''] + self::OWN_REPLY,
	];

	private const OWN_REPLY = ['headers' => [], 'execute' => false];
}
