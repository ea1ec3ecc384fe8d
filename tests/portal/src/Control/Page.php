<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Control;

use B24\Portal\Http\Response;

/** The page for people. It shows what came from anywhere, so a browser runs nothing but what stands in the file. */
final class Page
{
	private const FILE = __DIR__ . '/page.html';

	public static function response(): Response
	{
		$html = (string) file_get_contents(self::FILE);

		return new Response(200, [
			'Content-Type' => 'text/html; charset=utf-8',
			'Content-Security-Policy' => self::policy($html),
			'X-Content-Type-Options' => 'nosniff',
			'Referrer-Policy' => 'no-referrer',
			'Cache-Control' => 'no-store',
		], $html);
	}

	private static function policy(string $html): string
	{
		return implode('; ', [
			"default-src 'none'",
			'script-src ' . self::hash($html, 'script'),
			'style-src ' . self::hash($html, 'style'),
			"connect-src 'self'",
			'img-src data:', // the empty icon
			"base-uri 'none'",
			"form-action 'none'",
			"frame-ancestors 'none'",
			"require-trusted-types-for 'script'",
			"trusted-types 'none'",
		]);
	}

	private static function hash(string $html, string $element): string
	{
		[, $rest] = explode("<$element>", $html, 2);
		[$text] = explode("</$element>", $rest, 2);

		return "'sha256-" . base64_encode(hash('sha256', $text, true)) . "'";
	}
}
