<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\SdkBridge;

use B24\Exception;
use B24\Response;
use Symfony\Component\HttpClient\Exception\ClientException;
use Symfony\Component\HttpClient\Exception\JsonException;
use Symfony\Component\HttpClient\Exception\RedirectionException;
use Symfony\Component\HttpClient\Exception\ServerException;
use Symfony\Contracts\HttpClient\ResponseInterface;

/**
 * A reply that b24 has received, as the HTTP response that the SDK reads. It is complete: nothing is waited for, and JSON
 * is not decoded a second time.
 */
final class HttpResponse implements ResponseInterface
{
	/** @param array<mixed>|null $data the decoded reply; null: it is no JSON */
	private function __construct(
		private readonly int $status,
		private readonly ?array $data,
		private readonly ?string $body,
		private readonly string $url,
		private readonly ?Response $reply = null,
	) {
	}

	public static function ofReply(Response $reply, string $url): self
	{
		return new self($reply->httpStatus, $reply->toArray(), null, $url, $reply);
	}

	public static function ofRefusal(Exception\Api $refusal, string $url): self
	{
		if ($refusal->hasReply) {
			return new self($refusal->httpStatus, $refusal->response, null, $url);
		}
		if ($refusal instanceof Exception\OperationLimit) { // b24 knows it, so it has not asked
			return new self(429, ['error' => 'OPERATION_TIME_LIMIT', 'error_description' => $refusal->getMessage()], null, $url);
		}

		return new self($refusal->httpStatus, null, '', $url);
	}

	/** Something else than a reply of a portal: its first 2,000 bytes. */
	public static function ofText(Exception\Protocol $failure, string $url): self
	{
		return new self($failure->httpStatus, null, $failure->body, $url);
	}

	public function getStatusCode(): int
	{
		return $this->status;
	}

	/** @return array<string, list<string>> */
	public function getHeaders(bool $throw = true): array
	{
		$this->check($throw);

		return $this->reply?->getHeaders() ?? [];
	}

	public function getContent(bool $throw = true): string
	{
		$this->check($throw);

		return $this->body ?? $this->reply?->getBody() ?? json_encode($this->data, JSON_THROW_ON_ERROR);
	}

	/** @return array<mixed> */
	public function toArray(bool $throw = true): array
	{
		$this->check($throw);

		return $this->data ?? throw new JsonException(
			sprintf('The reply of "%s" is no JSON (HTTP %d).', $this->url, $this->status)
		);
	}

	public function cancel(): void
	{
	}

	public function getInfo(?string $type = null): mixed
	{
		$info = [
			'http_code' => $this->status,
			'http_method' => 'POST',
			'url' => $this->url,
			'canceled' => false,
			'error' => null,
			'redirect_count' => 0,
			'response_headers' => $this->headerLines(),
		] + $this->timings();

		return $type === null ? $info : $info[$type] ?? null;
	}

	/** @return list<string> */
	private function headerLines(): array
	{
		$lines = ["HTTP/1.1 $this->status"];
		foreach ($this->reply?->getHeaders() ?? [] as $name => $values) {
			foreach ($values as $value) {
				$lines[] = "$name: $value";
			}
		}

		return $lines;
	}

	/** @return array<string, float> by the names that libcurl and Symfony give them */
	private function timings(): array
	{
		$timings = $this->reply?->getTimings();

		return $timings === null ? [] : [
			'namelookup_time' => $timings['lookup'],
			'connect_time' => $timings['connect'],
			'appconnect_time' => $timings['tls'],
			'pretransfer_time' => $timings['send'],
			'starttransfer_time' => $timings['firstByte'],
			'total_time' => $timings['total'],
		];
	}

	private function check(bool $throw): void
	{
		if ($throw && $this->status >= 300) {
			throw match (intdiv($this->status, 100)) {
				3 => new RedirectionException($this),
				4 => new ClientException($this),
				default => new ServerException($this),
			};
		}
	}
}
