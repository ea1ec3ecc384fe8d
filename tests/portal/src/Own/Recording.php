<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Own;

use B24\Portal\Http\Parameters;
use B24\Portal\Rest\References;
use B24\Portal\Rest\Route;
use B24\Portal\UsageError;

/**
 * What somebody has asked a real portal, and what it replied: lines of JSON, or a HAR file of a browser. A batch is
 * taken apart into its commands.
 */
final class Recording
{
	/** @return list<array{heard: array<string, mixed>, method: string, version: int, params: array<array-key, mixed>, reply: array<array-key, mixed>, status: int}> */
	public static function read(string $file): array
	{
		$text = is_file($file) ? (string) file_get_contents($file) : throw new UsageError("there is no $file");
		$har = json_decode($text, true);
		$calls = isset($har['log']['entries']) ? self::ofHar($har['log']['entries']) : self::ofLines($text, $file);

		return array_merge(...array_map(static fn (array $call) => array_map(
			static fn (array $command) => ['heard' => [$call['heard'], $command['heard']]] + $command,
			self::commands($call),
		), $calls));
	}

	/** @return list<array<string, mixed>> */
	private static function ofLines(string $text, string $file): array
	{
		$calls = [];
		foreach (preg_split('/\R/', $text) as $i => $line) {
			if (trim($line) === '') {
				continue;
			}
			$place = "$file, line " . ($i + 1);
			try {
				$said = (array) Json::decode($line);
			} catch (\JsonException $error) {
				throw new UsageError("$place is no JSON: {$error->getMessage()}");
			}
			$reply = $said['reply'] ?? null;
			if (!is_string($said['method'] ?? null) || !is_array($reply)) {
				throw new UsageError("$place: a line has a method and the reply, and params if there were any");
			}
			$calls[] = self::call($said['method'], (int) ($said['version'] ?? 2), self::arrays($said['params'] ?? []), $reply, (int) ($said['status'] ?? 0));
		}

		return $calls;
	}

	/**
	 * @param  list<array<string, mixed>> $entries
	 * @return list<array<string, mixed>>
	 */
	private static function ofHar(array $entries): array
	{
		$calls = [];
		foreach ($entries as $entry) {
			['request' => $request, 'response' => $response] = $entry;
			$text = (string) ($response['content']['text'] ?? '');
			$text = ($response['content']['encoding'] ?? '') === 'base64' ? (string) base64_decode($text) : $text;
			$isCall = str_contains((string) $request['url'], '/rest/') && is_array(json_decode($text, true));
			if ($isCall) {
				$reply = Json::decode($text);
				$calls[] = self::call($request['url'], 2, self::sent($request), is_array($reply) ? $reply : [], (int) $response['status']);
			}
		}

		return $calls;
	}

	/** @param array<string, mixed> $request @return array<array-key, mixed> */
	private static function sent(array $request): array
	{
		$sent = $request['postData'] ?? [];
		$query = Parameters::form((string) parse_url($request['url'], PHP_URL_QUERY));
		$text = (string) ($sent['text'] ?? '');
		$isJson = str_contains((string) ($sent['mimeType'] ?? ''), 'json');

		return ($isJson ? (array) json_decode($text, true) : Parameters::form($text)) + $query;
	}

	/**
	 * @param string                  $method its name, or the whole address
	 * @param array<array-key, mixed> $params
	 * @param array<array-key, mixed> $reply
	 * @return array<string, mixed>
	 */
	private static function call(string $method, int $version, array $params, array $reply, int $status): array
	{
		$path = (string) parse_url($method, PHP_URL_PATH);
		$route = str_contains($path, '/rest/') ? Route::of((string) strstr($path, '/rest/'), '') : null;
		$heard = ['address' => $method, 'auth' => $params['auth'] ?? null];
		unset($params['auth']); // says who asks, not what

		return ['heard' => $heard, 'method' => $route->method ?? $method, 'version' => $route->version ?? $version, 'params' => $params, 'reply' => $reply, 'status' => $status];
	}

	/**
	 * @param  array<string, mixed> $call
	 * @return list<array<string, mixed>>
	 */
	private static function commands(array $call): array
	{
		if (strtolower($call['method']) !== 'batch' || isset($call['reply']['error'])) {
			return strtolower($call['method']) === 'batch' ? [] : [$call];
		}
		$reply = self::arrays($call['reply']['result'] ?? []);
		$raw = (array) ($call['reply']['result'] ?? []);
		$commands = [];
		if ($call['version'] === 3) {
			foreach ($call['params'] as $i => $command) {
				$one = $raw[$i] ?? null;
				$one = is_array($one) && isset($one['error']) ? $one : ['result' => $one];
				$commands[] = self::call((string) ($command['method'] ?? ''), 3, (array) ($command['query'] ?? []), $one, 0);
			}

			return $commands;
		}
		foreach ((array) ($call['params']['cmd'] ?? []) as $key => $command) {
			[$method, $query] = explode('?', (string) $command, 2) + [1 => ''];
			$one = self::part($raw, $key);
			if ($one !== null) { // else it did not run
				$commands[] = self::call($method, 2, References::resolve(Parameters::form($query), $reply['result'] ?? []), $one, 0);
			}
		}

		return $commands;
	}

	/**
	 * @param  array<array-key, mixed> $maps
	 * @return array<string, mixed>|null the reply as the command would have had it on its own
	 */
	private static function part(array $maps, int|string $key): ?array
	{
		$at = static fn (string $map): array => (array) ($maps[$map] ?? []);
		if (isset($at('result_error')[$key])) {
			return (array) $at('result_error')[$key];
		}
		if (!array_key_exists($key, $at('result'))) {
			return null;
		}
		$one = ['result' => $at('result')[$key]];
		foreach (['total', 'next'] as $name) {
			$one += isset($at("result_$name")[$key]) ? [$name => $at("result_$name")[$key]] : [];
		}

		return $one;
	}

	private static function arrays(mixed $value): mixed
	{
		return json_decode((string) json_encode($value, JSON_PRESERVE_ZERO_FRACTION), true);
	}
}
