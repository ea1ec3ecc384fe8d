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

	/** @return array{name: string, content: string}|null a file of a multipart form */
	public static function file(Request $request, string $field): ?array
	{
		foreach (self::parts($request) as [$name, $file, $content]) {
			if ($name === $field && $file !== null) {
				return ['name' => $file, 'content' => $content];
			}
		}

		return null;
	}

	/** @return array<array-key, mixed> fields as strings, files as name, type and size */
	private static function multipart(Request $request): array
	{
		$pairs = [];
		$files = [];
		foreach (self::parts($request) as [$name, $file, $content]) {
			if ($file !== null) {
				$files[$name] = ['name' => $file, 'size' => strlen($content), 'sha256' => hash('sha256', $content)];
			} else {
				$pairs[] = rawurlencode($name) . '=' . rawurlencode($content);
			}
		}

		return self::form(implode('&', $pairs)) + $files;
	}

	/** @return iterable<array{string, string|null, string}> name, name of the file, content */
	private static function parts(Request $request): iterable
	{
		if ($request->mediaType() !== 'multipart/form-data' || !preg_match('~boundary="?([^";]+)"?~i', $request->header('content-type'), $boundary)) {
			return;
		}
		foreach (array_slice(explode("\r\n--$boundary[1]", "\r\n" . $request->body->text()), 1, -1) as $part) {
			[$head, $content] = explode("\r\n\r\n", $part, 2) + [1 => ''];
			if (preg_match('~\bname="([^"]*)"~i', $head, $name)) {
				preg_match('~\bfilename="([^"]*)"~i', $head, $file);
				yield [$name[1], isset($file[1]) ? strtr($file[1], ['%22' => '"']) : null, $content];
			}
		}
	}
}
