<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** What an application sends, the same in every run. */
final class Params
{
	/** @return array<string, mixed> of crm.deal.add, with 40 fields */
	public static function deal(int $number = 1): array
	{
		$fields = [
			'TITLE' => "Поставка оборудования №$number", 'TYPE_ID' => 'SALE', 'STAGE_ID' => 'NEW', 'CATEGORY_ID' => 0,
			'CURRENCY_ID' => 'RUB', 'OPPORTUNITY' => 125000.5, 'IS_MANUAL_OPPORTUNITY' => 'Y', 'TAX_VALUE' => 0.2,
			'COMPANY_ID' => 17, 'CONTACT_IDS' => [3, 14, 159], 'BEGINDATE' => '2024-11-20', 'CLOSEDATE' => '2024-12-20',
			'OPENED' => 'Y', 'CLOSED' => 'N', 'COMMENTS' => 'Клиент просит перезвонить после 15:00, "срочно".',
			'ASSIGNED_BY_ID' => 1, 'SOURCE_ID' => 'CALL', 'SOURCE_DESCRIPTION' => 'Call back form', 'UTM_SOURCE' => 'newsletter',
			'UTM_MEDIUM' => 'email', 'UTM_CAMPAIGN' => 'autumn', 'UTM_CONTENT' => null, 'UTM_TERM' => null, 'PROBABILITY' => 60,
		];
		for ($i = 0; count($fields) < 40; $i++) {
			$fields['UF_CRM_' . (1700000000 + $i)] = match ($i % 4) {
				0 => "Значение поля $i",
				1 => $number * 1000 + $i,
				2 => 'plain value',
				3 => ['https://example.com/path/' . $i, 'second'],
			};
		}

		return ['fields' => $fields, 'params' => ['REGISTER_SONET_EVENT' => 'Y']];
	}

	/** @return array<string, array{string, array<string, mixed>}> 50 commands */
	public static function commands(): array
	{
		$commands = [];
		for ($i = 0; $i < 50; $i++) {
			$commands["update_$i"] = ['crm.deal.update', ['id' => $i + 1, 'fields' => [
				'TITLE' => "Сделка №$i", 'STAGE_ID' => 'C1:WON', 'OPPORTUNITY' => 1250.5 * $i, 'ASSIGNED_BY_ID' => $i % 7, 'COMMENTS' => 'Paid & closed',
			], 'params' => ['REGISTER_SONET_EVENT' => 'N']]];
		}

		return $commands;
	}

	/** @return array<string, array{string, array<string, mixed>}> 50 commands with ten fields each */
	public static function adding(): array
	{
		return self::each('add', static fn (int $i) => ['crm.deal.add', ['fields' => [
			'TITLE' => "Поставка оборудования №$i", 'TYPE_ID' => 'SALE', 'STAGE_ID' => 'NEW', 'CATEGORY_ID' => 0, 'CURRENCY_ID' => 'RUB',
			'OPPORTUNITY' => 1250.5 * $i, 'COMPANY_ID' => 17 + $i, 'CONTACT_IDS' => [3, 14], 'CLOSEDATE' => '2024-12-20', 'ASSIGNED_BY_ID' => 1,
		]]]);
	}

	/** @return array<string, array{string, array<string, mixed>}> 50 commands with a filter, as pages of a list have */
	public static function listing(): array
	{
		return self::each('page', static fn (int $i) => ['crm.deal.list', [
			'select' => ['ID', 'TITLE', 'STAGE_ID', 'OPPORTUNITY', 'DATE_CREATE'], 'order' => ['ID' => 'ASC'],
			'filter' => ['>ID' => 50 * $i, '=STAGE_ID' => 'C1:NEW', '>=DATE_CREATE' => '2024-11-20T00:00:00+03:00'], 'start' => -1,
		]]);
	}

	/** @return array<string, array{string, array<string, mixed>}> 50 commands with one parameter */
	public static function getting(): array
	{
		return self::each('get', static fn (int $i) => ['crm.deal.get', ['id' => $i + 1]]);
	}

	/** @return array<string, array{string, array<string, mixed>}> */
	private static function each(string $name, \Closure $command): array
	{
		$commands = [];
		for ($i = 0; $i < 50; $i++) {
			$commands["{$name}_$i"] = $command($i);
		}

		return $commands;
	}
}
