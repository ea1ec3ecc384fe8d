<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** A failure that the caller gets to see. */
final class RestError extends \RuntimeException
{
	public const V3 = 'BITRIX_REST_V3_EXCEPTION_';

	/** @param list<array{field: string, message: string}> $validation */
	public function __construct(
		public readonly string $error,
		string $description,
		public readonly int $status = 400,
		public readonly array $validation = [],
		/** Raised before a REST version had its say: both versions show it the classic way. */
		public readonly bool $system = false,
	) {
		parent::__construct($description);
	}

	public static function system(string $error, string $description, int $status): self
	{
		return new self($error, $description, $status, system: true);
	}

	public static function v3(string $exception, string $message, int $status = 400): self
	{
		return new self(self::V3 . $exception . 'EXCEPTION', $message, $status);
	}

	/** @param array<string, string> $problems by field */
	public static function validation(array $problems): self
	{
		$list = [];
		foreach ($problems as $field => $message) {
			$list[] = ['field' => $field, 'message' => $message];
		}

		return new self(
			self::V3 . 'VALIDATION_REQUESTVALIDATIONEXCEPTION',
			'Request validation failed: ' . implode(', ', array_keys($problems)),
			400,
			$list,
		);
	}

	public static function methodNotFound(): self
	{
		return new self('ERROR_METHOD_NOT_FOUND', 'Method not found!', 404);
	}
}
