<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

/** What surrounds a result or an error, in both versions. */
final class Envelope
{
	/** @return array<string, mixed> */
	public static function success(mixed $result, Timing $timing): array
	{
		if (!$result instanceof Page) {
			return ['result' => $result, 'time' => $timing->toArray()];
		}
		$envelope = ['result' => $result->result];
		if ($result->next !== null) {
			$envelope['next'] = $result->next;
		}
		if ($result->total !== null) {
			$envelope['total'] = $result->total;
		}

		return $envelope + ['time' => $timing->toArray()];
	}

	/** @return array<string, mixed> */
	public static function failure(RestError $error, int $version): array
	{
		if ($version === 2 || $error->system) {
			return ['error' => $error->error, 'error_description' => $error->getMessage()];
		}
		$inner = ['code' => $error->error, 'message' => $error->getMessage()];
		if ($error->validation !== []) {
			$inner['validation'] = $error->validation;
		}

		return ['error' => $inner];
	}
}
