<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/** The reply to one request: what a portal would say, spoilt. */
final class Replies
{
	private const EDGES = [
		null, true, false, 0, -1, 1, 50, 49, 2147483648, PHP_INT_MAX, PHP_INT_MIN, 0.5, 1e308, '', '0', '-1', '50', 'x', '9223372036854775807', '9223372036854775808', '-9223372036854775808',
		'1e5', ' 1', [], [[]], ['x' => []], [null], 'null', "\u{0}", 'Ж', ['error' => 'X'], ['ID' => '1'], ['c0' => []], ['result' => []],
	];

	public bool $closes = false;

	private readonly Dice $dice;
	/** @var array<mixed> */
	private readonly array $request;
	private readonly string $method;

	public function __construct(string $path, string $body)
	{
		$this->dice = new Dice(crc32($path . $body));
		$path = explode('?', $path)[0];
		$this->method = strtolower(preg_replace('~\.(json|xml)$~', '', basename($path)));
		$request = json_decode($body, true);
		if (!is_array($request)) {
			parse_str($body, $request);
		}
		$this->request = $request;
	}

	public function text(): string
	{
		$reply = str_contains($this->method, 'token') ? $this->grant() : $this->envelope($this->method, $this->request);
		for ($i = $this->dice->number(0, 3); $i > 0; $i--) {
			$reply = $this->spoil($reply);
		}
		$json = (string) json_encode($reply, JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_UNESCAPED_UNICODE * $this->dice->number(0, 1));
		for ($i = max(0, $this->dice->number(-3, 3)); $i > 0; $i--) {
			$json = $this->damage($json);
		}

		return $this->http($json);
	}

	/** @param array<mixed> $params @return array<mixed> */
	private function envelope(string $method, array $params): array
	{
		$time = ['start' => 1.5, 'finish' => 2.5, 'duration' => 1.0, 'processing' => 0.5, 'date_start' => '2026-01-01T00:00:00+00:00', 'operating' => 0.1, 'operating_reset_at' => 600];
		if ($this->dice->one(6)) {
			$code = $this->dice->of(['QUERY_LIMIT_EXCEEDED', 'OPERATION_TIME_LIMIT', 'expired_token', 'NO_AUTH_FOUND', 'INTERNAL_SERVER_ERROR', 'ERROR_METHOD_NOT_FOUND', '', 'X', 0]);

			return $this->dice->one(3) ? ['error' => ['code' => $code, 'message' => 'm', 'validation' => [['field' => 'a', 'message' => 'b']]]] : ['error' => $code, 'error_description' => 'told', 'time' => $time];
		}
		if ($method === 'batch') {
			return $this->batch($params, $time);
		}
		$result = match (true) {
			str_ends_with($method, 'list'), str_ends_with($method, 'offline.get') => $this->rows($method, $params),
			str_ends_with($method, 'add') => 7,
			default => ['ID' => '1', 'TITLE' => 'Сделка', 'nested' => ['a' => [1, 2.5, null]]],
		};

		return ['result' => $result, 'time' => $time] + (is_array($result) && array_is_list($result) ? ['total' => $this->dice->number(0, 300)] + ($this->dice->one(2) ? ['next' => 50] : []) : []);
	}

	/** @param array<mixed> $params @return array<mixed> */
	private function rows(string $method, array $params): array
	{
		$from = $this->dice->number(0, 1000);
		foreach ((array) ($params['filter'] ?? []) as $name => $value) {
			$from = is_string($name) && str_starts_with($name, '>') && is_numeric($value) ? (int) $value : $from;
		}
		$rows = [];
		for ($i = 1, $count = $this->dice->of([0, 1, 3, 50, 50]); $i <= $count; $i++) {
			$rows[] = ['ID' => (string) ($from + $i), 'id' => $from + $i, 'TITLE' => "row $i"];
		}

		return match (true) {
			str_contains($method, 'item') => ['items' => $rows],
			str_contains($method, 'tasks.') => ['tasks' => $rows],
			str_contains($method, 'offline') => ['process_id' => 'p', 'events' => array_map(static fn (array $row) => $row + ['EVENT_NAME' => 'ONCRMDEALADD', 'MESSAGE_ID' => "m$row[ID]"], $rows)],
			default => $rows,
		};
	}

	/** @param array<mixed> $params @param array<string, mixed> $time @return array<mixed> */
	private function batch(array $params, array $time): array
	{
		if (array_is_list($params) && $params !== []) {
			return ['result' => array_map(fn (mixed $command) => $this->envelope(strtolower((string) ($command['method'] ?? '')), (array) ($command['query'] ?? [])), $params), 'time' => $time];
		}
		$maps = ['result' => [], 'result_error' => [], 'result_total' => [], 'result_next' => [], 'result_time' => []];
		foreach ((array) ($params['cmd'] ?? []) as $key => $command) {
			[$method, $query] = explode('?', (string) $command, 2) + ['', ''];
			parse_str($query, $inner);
			$reply = $this->envelope(strtolower($method) === 'batch' ? 'profile' : strtolower($method), $inner);
			$maps[isset($reply['error']) ? 'result_error' : 'result'][$key] = isset($reply['error']) ? $reply : $reply['result'];
			$maps['result_time'][$key] = $time;
			if (isset($reply['total'])) {
				$maps['result_total'][$key] = $reply['total'];
			}
			if (isset($reply['next'])) {
				$maps['result_next'][$key] = $reply['next'];
			}
		}

		return ['result' => $maps, 'time' => $time];
	}

	/** @return array<string, mixed> */
	private function grant(): array
	{
		return ['access_token' => 'a' . $this->dice->number(1, 99), 'refresh_token' => 'r', 'expires_in' => 3600, 'client_endpoint' => 'https://p.bitrix24.test/rest/', 'member_id' => 'm', 'user_id' => 1, 'scope' => 'crm', 'domain' => 'oauth.bitrix.info'];
	}

	/** One node somewhere becomes something else. */
	private function spoil(mixed $value): mixed
	{
		if (!is_array($value) || $value === [] || $this->dice->one(5)) {
			return $this->dice->of(self::EDGES);
		}
		$key = $this->dice->of(array_keys($value));
		switch ($this->dice->number(0, 7)) {
			case 0: unset($value[$key]); break;
			case 1: $value[$this->dice->of(['ID', 'id', 'result', 'error', 'next', 'total', 'time', 'c0', '', 'x'])] = $value[$key]; break;
			case 2: $value = array_reverse($value, true); break;
			case 3: $value = array_fill(0, 60, $value[$key]); break;
			default: $value[$key] = $this->spoil($value[$key]);
		}

		return $value;
	}

	private function damage(string $json): string
	{
		$at = $this->dice->number(0, max(0, strlen($json) - 1));

		return match ($this->dice->number(0, 6)) {
			0 => substr($json, 0, $at),
			1 => substr_replace($json, chr($this->dice->number(0, 255)), $at, 1),
			2 => substr_replace($json, $this->dice->of(['{', '}', '[', ']', '"', ',', '\\', '\u0000', '\ud800', '99999999999999999999', '-', 'e9', "\xff"]), $at, 0),
			3 => substr_replace($json, '', $at, $this->dice->number(1, 20)),
			4 => substr($json, 0, $at) . str_repeat('[', $this->dice->number(1, 600)) . substr($json, $at),
			5 => "\xEF\xBB\xBF" . $json,
			default => $json . $json,
		};
	}

	private function http(string $body): string
	{
		$status = $this->dice->one(4) ? $this->dice->of([100, 201, 204, 301, 302, 304, 400, 401, 403, 404, 422, 429, 500, 502, 503, 504, 999]) : 200;
		$headers = ['Content-Type: ' . ($this->dice->one(8) ? $this->dice->of(['text/html', '', 'application/octet-stream', 'application/json; charset=x', str_repeat('x', 3000)]) : 'application/json')];
		if ($this->dice->one(10)) {
			$headers[] = 'Retry-After: ' . $this->dice->of(['0', '-1', '1e308', 'nan', 'Wed, 21 Oct 2015 07:28:00 GMT', '99999999999999999999', 'x']);
		}
		if ($status >= 300 && $status < 400) {
			$headers[] = 'Location: ' . $this->dice->of(['', '/', 'https://other.bitrix24.test/rest/', 'http://[', "\xff", 'javascript:x', str_repeat('a', 5000)]);
		}
		if ($this->dice->one(40)) {
			$headers[] = $this->dice->of(['Idempotent-Replayed: true', 'Set-Cookie: a=b', ': x', 'X', "X: \0", 'Content-Encoding: gzip', 'Content-Encoding: br']);
		}
		$this->closes = $this->dice->one(30);
		if ($this->dice->one(12)) {
			$text = '';
			foreach (str_split($body, max(1, $this->dice->number(1, 4000))) as $part) {
				$text .= dechex(strlen($part)) . "\r\n$part\r\n";
			}

			return "HTTP/1.1 $status X\r\nTransfer-Encoding: chunked\r\n" . implode("\r\n", $headers) . "\r\n\r\n{$text}0\r\n\r\n";
		}
		$length = strlen($body);
		if ($this->dice->one(60)) {
			$this->closes = true;
			$length = max(0, $length + $this->dice->of([-3, -1, 1, 100, 1 << 40]));
		}

		return "HTTP/1.1 $status X\r\nContent-Length: $length\r\n" . implode("\r\n", $headers) . "\r\n\r\n" . ($status === 204 || $status === 304 || $status === 100 ? '' : $body);
	}
}
