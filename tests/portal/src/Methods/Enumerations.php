<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\Scope;

/** The lists of CRM that nobody can change. */
final class Enumerations extends Scope
{
	public const NAME = 'crm';

	/** Names by id. */
	private const NAMES = [
		'activitydirection' => ['', 'Incoming', 'Outgoing'],
		'activitynotifytype' => ['', 'min.', 'h.', 'd.'],
		'activitypriority' => ['', 'low', 'medium', 'high'],
		'activitystatus' => ['', 'Pending', 'Completed', 'Automatically Completed'],
		'activitytype' => ['', 'Meeting', 'Call', 'Task', 'E-mail', 'Action', 'User Action'],
		'contenttype' => ['', 'Plain text', 'bbCode', 'HTML'],
		'addresstype' => [11 => 'Shipping address', 1 => 'Physical address', 6 => 'Legal address', 4 => 'Registered address', 8 => 'Mailing address', 9 => 'Beneficiary address'],
		'settings.mode' => [1 => 'Classic CRM', 'Simple CRM'],
	];

	/** Id, name, code and short code. */
	private const OWNERS = [
		[1, 'Lead', 'LEAD', 'L'], [2, 'Deal', 'DEAL', 'D'], [3, 'Contact', 'CONTACT', 'C'], [4, 'Company', 'COMPANY', 'CO'],
		[5, 'Invoice (old version)', 'INVOICE', 'I'], [31, 'Invoice', 'SMART_INVOICE', 'SI'], [7, 'Quote', 'QUOTE', 'Q'],
		[8, 'Billing Details', 'REQUISITE', 'RQ'], [36, 'Document', 'SMART_DOCUMENT', 'DO'], [39, 'Company Document', 'SMART_B2E_DOC', 'SBD'],
		[177, 'Equipment Purchase', 'DYNAMIC_177', 'Tb1'],
	];

	/** Countries with templates of requisites. */
	private const COUNTRIES = [
		[1, 'RU', 'Russia'], [4, 'BY', 'Belarus'], [6, 'KZ', 'Kazakhstan'], [14, 'UA', 'Ukraine'], [34, 'BR', 'Brazil'],
		[46, 'DE', 'Germany'], [77, 'CO', 'Colombia'], [110, 'PL', 'Poland'], [122, 'US', 'United States'], [132, 'FR', 'France'],
	];

	/** @return list<array<string, int|string>> */
	#[Rest('crm.requisite.preset.countries')]
	public function countries(Call $call): array
	{
		return array_map(static fn (array $its) => array_combine(['ID', 'CODE', 'TITLE'], $its), self::COUNTRIES);
	}

	/** @return list<array<string, int|string>> */
	#[Rest('crm.enum.ownertype')]
	public function owners(Call $call): array
	{
		return array_map(self::row(...), self::OWNERS);
	}

	/** @return list<array<string, int|string|null>> */
	#[Rest('crm.enum.activitydirection')]
	#[Rest('crm.enum.activitynotifytype')]
	#[Rest('crm.enum.activitypriority')]
	#[Rest('crm.enum.activitystatus')]
	#[Rest('crm.enum.activitytype')]
	#[Rest('crm.enum.contenttype')]
	#[Rest('crm.enum.addresstype')]
	#[Rest('crm.enum.settings.mode')]
	public function names(Call $call): array
	{
		$names = self::NAMES[substr(strtolower($call->method), strlen('crm.enum.'))];

		return array_map(static fn (int $id, string $name) => self::row([$id, $name, null, null]), array_keys($names), $names);
	}

	/**
	 * @param  list<int|string|null> $values
	 * @return array<string, int|string|null>
	 */
	private static function row(array $values): array
	{
		return array_combine(['ID', 'NAME', 'SYMBOL_CODE', 'SYMBOL_CODE_SHORT'], $values);
	}
}
