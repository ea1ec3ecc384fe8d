<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Http;

/** The parameters of a request, wherever they stand: query, form, multipart form, JSON. */
final class Parameters
{
	/**
	 * @return array<array-key, mixed>
	 * @throws \JsonException
	 */
	public static function of(Request $request): array
	{
		return self::body($request) + self::form($request->query);
	}

	/**
	 * @return array<array-key, mixed>
	 * @throws \JsonException
	 */
	public static function json(Request $request): array
	{
		$text = $request->body->text();
		if (trim($text) === '') {
			return [];
		}
		$data = json_decode($text, true, 512, JSON_BIGINT_AS_STRING | JSON_THROW_ON_ERROR);

		return is_array($data) ? $data : throw new \JsonException('neither an object nor an array');
	}

	/**
	 * PHP's own rules, as the real portal applies them.
	 *
	 * @return array<array-key, mixed>
	 */
	public static function form(string $encoded): array
	{
		parse_str($encoded, $values);

		return $values;
	}

	/** @return array<array-key, mixed> */
	private static function body(Request $request): array
	{
		return match ($request->mediaType()) {
			'application/json' => self::json($request),
			'multipart/form-data' => self::multipart($request),
			default => self::form($request->body->text()),
		};
	}

	/** @return array<array-key, mixed> fields as strings, files as name, type and size */
	private static function multipart(Request $request): array
	{
		if (!preg_match('~boundary="?([^";]+)"?~i', $request->header('content-type'), $boundary)) {
			return [];
		}
		$pairs = [];
		$files = [];
		foreach (array_slice(explode("--$boundary[1]", "\r\n" . $request->body->text()), 1, -1) as $part) {
			[$head, $content] = explode("\r\n\r\n", $part, 2) + [1 => ''];
			$content = substr($content, 0, -2);
			if (!preg_match('~\bname="([^"]*)"~i', $head, $name)) {
				continue;
			}
			if (preg_match('~\bfilename="([^"]*)"~i', $head, $file)) {
				$files[$name[1]] = ['name' => $file[1], 'size' => strlen($content), 'sha256' => hash('sha256', $content)];
			} else {
				$pairs[] = rawurlencode($name[1]) . '=' . rawurlencode($content);
			}
		}

		return self::form(implode('&', $pairs)) + $files;
	}
}
