<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\Scope;

/** The employees: always the same ones, made from their number. */
final class User extends Scope
{
	public const NAME = 'user';

	private const COUNT = 120;
	private const FIRST_NAMES = ['Anna', 'Ben', 'Clara', 'David', 'Eva', 'Felix', 'Zoë', 'Юлия'];
	private const LAST_NAMES = ['Adler', 'Brandt', 'Costa', 'Dvořák', 'Eriksen', 'Fischer', 'Иванова'];

	/** @return array<string, mixed> */
	#[Rest('user.current')]
	public function current(Call $call): array
	{
		return self::user($call->actor->userId);
	}

	#[Rest('user.get')]
	public function get(Call $call): Page
	{
		$filter = array_change_key_case((array) $call->param('FILTER', $call->param('filter', [])), CASE_UPPER);
		$wanted = $filter['ID'] ?? $call->param('ID');
		$ids = $wanted === null
			? range(1, self::COUNT)
			: array_filter(array_map('intval', (array) $wanted), static fn (int $id) => $id >= 1 && $id <= self::COUNT);

		return Page::of(array_map(self::user(...), array_values($ids)), $call->param('start', 0));
	}

	/** @return array<string, mixed> */
	#[Rest('profile')]
	public function profile(Call $call): array
	{
		$user = self::user($call->actor->userId);

		return [
			'ID' => $user['ID'],
			'ADMIN' => $call->actor->isAdmin(),
			'NAME' => $user['NAME'],
			'LAST_NAME' => $user['LAST_NAME'],
			'PERSONAL_GENDER' => $user['PERSONAL_GENDER'],
			'TIME_ZONE' => $user['TIME_ZONE'],
		];
	}

	/** @return array<string, mixed> */
	private static function user(int $id): array
	{
		$name = self::FIRST_NAMES[$id % count(self::FIRST_NAMES)];
		$lastName = self::LAST_NAMES[$id % count(self::LAST_NAMES)];

		return [
			'ID' => (string) $id,
			'ACTIVE' => true,
			'NAME' => $name,
			'LAST_NAME' => $lastName,
			'EMAIL' => "user$id@portal.example",
			'LAST_LOGIN' => '2024-12-02T09:00:00+00:00',
			'DATE_REGISTER' => '2020-01-01T00:00:00+00:00',
			'TIME_ZONE' => 'Europe/Berlin',
			'IS_ONLINE' => $id === 1 ? 'Y' : 'N',
			'PERSONAL_GENDER' => $id % 2 === 0 ? 'M' : 'F',
			'WORK_POSITION' => $id === 1 ? 'Director' : 'Manager',
			'UF_DEPARTMENT' => [1 + $id % 5],
			'USER_TYPE' => 'employee',
		];
	}
}
