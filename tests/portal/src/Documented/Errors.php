<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Documented;

use B24\Portal\Rest\RestError;

/** The errors of a method with the codes and statuses of its page, in our words. */
final class Errors
{
	/** What controllers of Bitrix24 say when their arguments cannot be bound; for pages that name no code. */
	private const UNBOUND = '100';

	/** What pages without codes, or with numbers, mean. */
	private const MEANINGS = [
		'NOT_FOUND' => ['absent', 'Not found'], 'ACCESS_DENIED' => ['denied', 'Access denied'], 'MISSING' => ['missing', 'A required parameter is missing'],
	];

	/** @param list<array{string, int, string, list<string>}> $errors as Catalogue::errors() gives them */
	public function __construct(private readonly string $method, private readonly int $version, private readonly array $errors)
	{
	}

	public static function of(Catalogue $catalogue, string $method, int $version): self
	{
		return new self($method, $version, $catalogue->errors($method, $version));
	}

	/** @return list<string> */
	public function codes(): array
	{
		return array_values(array_unique(array_column($this->errors, 0)));
	}

	/** @param string|null $code null: the first one of the page; also one of MEANINGS, where the page has another code for it */
	public function named(?string $code): ?RestError
	{
		foreach ($this->errors as [$its, $status]) {
			if ($code === null || $its === $code) {
				return $this->error($its, "The error $its that the documentation of $this->method names", $status);
			}
		}
		[$meaning, $text] = self::MEANINGS[$code] ?? ['', ''];
		[$its, $status] = $meaning === '' ? [null, 400] : $this->find($meaning, null) ?? [null, 400];

		return $its === null ? null : $this->error($its, $text, $status);
	}

	public function missing(string $parameter): RestError
	{
		if ($this->version === 3) {
			return RestError::validation([$parameter => "Required field `$parameter` is not given."]);
		}
		[$code, $status] = $this->find('missing', $parameter) ?? $this->find('missing', null) ?? $this->any(self::UNBOUND)
			// Older methods take nothing for a value like any other, and a wrong one.
			?? $this->find('invalid', $parameter) ?? $this->find('invalid', null) ?? [self::UNBOUND, 400];

		return $this->error($code, "Could not find value for parameter {{$parameter}}", $status);
	}

	public function absent(int $id): ?RestError
	{
		[$code, $status] = $this->find('absent', null) ?? [null, 400];

		// Pages that show an error without a code show these words.
		return $code === null ? null : $this->error($code, $code === '' ? 'Not found' : "Could not find entity with id $id", $status);
	}

	/** A webhook calls what only applications may call. */
	public function application(): RestError
	{
		[$code, $status] = $this->find('application', null) ?? $this->any('WRONG_AUTH_TYPE') ?? $this->any('ACCESS_DENIED') ?? ['WRONG_AUTH_TYPE', 403];
		// Some pages name the class of the exception instead of the code.
		$code = str_ends_with($code, 'Exception') ? 'ACCESS_DENIED' : $code;
		// Most pages show the status of another error; these codes have one of their own.
		$status = in_array($code, ['WRONG_AUTH_TYPE', 'ACCESS_DENIED'], true) ? 403 : $status;

		return $this->error($code, 'Application context required', $status);
	}

	private function error(string $code, string $text, int $status): RestError
	{
		return new RestError($code, $text, $status);
	}

	/**
	 * @param  string|null $parameter null: a row that names none, or else the first row
	 * @return array{string, int}|null code and status
	 */
	private function find(string $meaning, ?string $parameter): ?array
	{
		$fitting = array_filter($this->errors, static fn (array $error) => $error[2] === $meaning);
		$exact = array_filter($fitting, static fn (array $error) => $parameter === null ? $error[3] === [] : in_array($parameter, $error[3], true));
		$found = array_values($exact ?: ($parameter === null ? $fitting : []))[0] ?? null;

		return $found === null ? null : [$found[0], $found[1]];
	}

	/** @return array{string, int}|null */
	private function any(string $code): ?array
	{
		return array_values(array_filter($this->errors, static fn (array $error) => $error[0] === $code))[0] ?? null;
	}
}
