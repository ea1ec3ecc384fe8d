<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Faults;

use B24\Portal\Http\Request;
use B24\Portal\Http\Response;
use B24\Portal\Rest\Envelope;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Timing;

/** The replies that faults put in place of the real one. */
final class Replies
{
	private const BLOCK = 65536;

	/** @param Response|null $genuine what the portal would have said, if the method ran */
	public static function make(Fault $fault, Request $request, int $version, ?Response $genuine): Response
	{
		$args = $fault->args;
		$response = match ($fault->kind) {
			'reply' => self::given($args),
			'garbage' => new Response($args['status'], ['Content-Type' => 'application/json'], "\x00\xff{not json at all\xfe"),
			'html' => Response::html($args['status']),
			'empty' => new Response($args['status'], ['Content-Type' => 'application/json']),
			'status' => self::error($args['error'], $args['description'], $args['status'], $version),
			'error200' => self::error($args['error'], $args['description'], 200, $version),
			'numeric-error' => Response::json(
				['error' => $args['code'], 'error_description' => $args['description']],
				$args['status'],
			),
			'gzip-garbage' => self::gzipped($args['status'], str_repeat("\x13\x37 this is no gzip ", 20)),
			'gzip-truncated' => self::gzipTruncated($genuine ?? Response::json(['result' => true]), $args['bytes']),
			'gzip-bomb' => self::gzipped(200, self::bomb($args['mb'])),
			'depth-bomb' => self::text(
				'{"result":' . str_repeat('[', $args['depth']) . str_repeat(']', $args['depth']) . '}',
			),
			'huge' => self::huge($args['mb']),
			'bigint' => self::text(self::bigIntegers()),
			'redirect' => self::redirect($args['status'], $args['location'], $request),
			default => $genuine ?? new Response(),
		};
		$response->headers = array_map('strval', $args['headers'] ?? []) + $response->headers;

		return $response;
	}

	private static function given(array $args): Response
	{
		$body = $args['base64'] === null ? $args['body'] : base64_decode($args['base64']);

		return new Response(
			$args['status'],
			['Content-Type' => $args['type']],
			is_string($body) ? $body : json_encode($body),
		);
	}

	private static function error(string $error, string $description, int $status, int $version): Response
	{
		return Response::json(Envelope::failure(new RestError($error, $description), $version), $status);
	}

	private static function text(string $json): Response
	{
		return new Response(200, ['Content-Type' => 'application/json; charset=utf-8'], $json);
	}

	private static function gzipped(int $status, string $bytes): Response
	{
		$response = new Response($status, ['Content-Type' => 'application/json', 'Content-Encoding' => 'gzip'], $bytes);
		$response->encoded = true;

		return $response;
	}

	private static function gzipTruncated(Response $genuine, ?int $bytes): Response
	{
		$encoded = gzencode($genuine->body);

		return self::gzipped($genuine->status, substr($encoded, 0, $bytes ?? intdiv(strlen($encoded), 2)));
	}

	/** A few kilobytes that become a string of many megabytes. */
	private static function bomb(int $megabytes): string
	{
		$deflate = deflate_init(ZLIB_ENCODING_GZIP, ['level' => 9]);
		$bytes = deflate_add($deflate, '{"result":"', ZLIB_NO_FLUSH);
		$block = str_repeat('0', 1 << 20);
		for ($i = 0; $i < $megabytes; $i++) {
			$bytes .= deflate_add($deflate, $block, ZLIB_NO_FLUSH);
		}

		return $bytes . deflate_add($deflate, '"}', ZLIB_FINISH);
	}

	/** Rows without end, made while they are sent. */
	private static function huge(int $megabytes): Response
	{
		$row = '{"ID":"1","TITLE":"A deal like any other","STAGE_ID":"NEW","OPPORTUNITY":"1000.00"},';
		$block = str_repeat($row, intdiv(self::BLOCK, strlen($row)));
		$count = (int) ceil($megabytes * (1 << 20) / strlen($block));
		$response = self::text('');
		$response->stream = (static function () use ($block, $count, $row): \Generator {
			yield '{"result":[';
			for ($i = 0; $i < $count; $i++) {
				yield $block;
			}
			yield rtrim($row, ',') . '],"time":' . json_encode((new Timing())->toArray()) . '}';
		})();

		return $response;
	}

	private static function bigIntegers(): string
	{
		return '{"result":{"exact":9007199254740993,"max":9223372036854775807,"min":-9223372036854775808,'
			. '"over":9223372036854775808,"under":-9223372036854775809,"huge":123456789012345678901234567890,'
			. '"list":[18446744073709551615,1]},"time":' . json_encode((new Timing())->toArray()) . '}';
	}

	/** A location without a path is a new address of the portal: the path of the request goes along. */
	private static function redirect(int $status, string $location, Request $request): Response
	{
		if (parse_url($location, PHP_URL_PATH) === null) {
			$location .= $request->target;
		}
		$response = Response::html($status);
		$response->headers['Location'] = $location;

		return $response;
	}
}
