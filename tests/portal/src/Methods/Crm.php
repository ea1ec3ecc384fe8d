<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Scope;

final class Crm extends Scope
{
	public const NAME = 'crm';

	/** @var array<string, list<mixed>> layout of the contact form, by owner: 'C' for the shared one, 'P1' for user 1 */
	private array $contactDetails = [];

	public function reset(): void
	{
		$this->contactDetails = [];
	}

	public function state(): array
	{
		return ['contact_details' => $this->contactDetails];
	}

	#[Rest('crm.contact.details.configuration.get')]
	public function getContactDetails(Call $call): ?array
	{
		return $this->contactDetails[self::owner($call)] ?? null;
	}

	#[Rest('crm.contact.details.configuration.set')]
	public function setContactDetails(Call $call): bool
	{
		$data = $call->param('data');
		if (!is_array($data)) {
			throw new RestError('', "Parameter 'data' must be array.");
		}
		$this->contactDetails[self::owner($call)] = $data;

		return true;
	}

	#[Rest('crm.contact.details.configuration.reset')]
	public function resetContactDetails(Call $call): bool
	{
		unset($this->contactDetails[self::owner($call)]);

		return true;
	}

	/** Own and shared settings are open to everybody, those of other users to administrators. */
	private static function owner(Call $call): string
	{
		if (strtoupper((string) $call->param('scope', 'P')) === 'C') {
			return 'C';
		}
		$user = (int) $call->param('userId') ?: $call->actor->userId;
		if ($user !== $call->actor->userId && !$call->actor->isAdmin()) {
			throw new RestError('', 'Access denied.');
		}

		return "P$user";
	}
}
