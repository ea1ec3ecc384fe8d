<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Documented\Records;
use B24\Portal\Documented\Selection;
use B24\Portal\Rest\Call;
use B24\Portal\Rest\Page;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\Scope;

/** The employees, made from their number, and those that user.add has added. */
final class User extends Scope
{
	public const NAME = 'user';

	private const COUNT = 120;
	/** What user.add, user.update and user.search share with user.get. */
	private const TABLE = 'user.get';
	private const SEARCHED = ['NAME', 'LAST_NAME', 'WORK_POSITION', 'EMAIL'];
	private const FIRST_NAMES = ['Anna', 'Ben', 'Clara', 'David', 'Eva', 'Felix', 'Zoë', 'Юлия'];
	private const LAST_NAMES = ['Adler', 'Brandt', 'Costa', 'Dvořák', 'Eriksen', 'Fischer', 'Иванова'];

	/** @return array<string, mixed> */
	#[Rest('user.current')]
	public function current(Call $call): array
	{
		return $this->user($call->actor->userId);
	}

	#[Rest('user.get')]
	public function get(Call $call): Page
	{
		$filter = self::filter($call);
		$ids = $this->registry->store->table(self::TABLE)->ids;
		$wanted = $filter['ID'] ?? $call->param('ID');
		$found = $wanted === null
			? $ids->walk(1, PHP_INT_MAX, false)
			: array_filter(array_map('intval', (array) $wanted), static fn (int $id) => $id > 0 && $ids->lives($id));

		return $this->found([...$found], array_diff_key($filter, ['ID' => 0]), $call);
	}

	/** FIND is part of a name, of an address or of a position; the other conditions of a filter are the beginning of a field. */
	#[Rest('user.search')]
	public function search(Call $call): Page
	{
		$filter = self::filter($call) + array_intersect_key($call->params, array_flip(self::SEARCHED));
		$find = (string) ($filter['FIND'] ?? $call->param('FIND', ''));
		$ids = [];
		foreach ($this->registry->store->table(self::TABLE)->ids->walk(1, PHP_INT_MAX, false) as $id) {
			$user = $this->user($id);
			$begins = array_filter(array_intersect_key($filter, array_flip(self::SEARCHED)), static fn (mixed $start, string $name) => is_scalar($start)
				&& preg_match('~^' . preg_quote((string) $start, '~') . '~iu', (string) ($user[$name] ?? '')) !== 1, ARRAY_FILTER_USE_BOTH) === [];
			if ($begins && ($find === '' || preg_match('~' . preg_quote($find, '~') . '~iu', implode(' ', array_map(static fn (string $name) => $user[$name] ?? '', self::SEARCHED))) === 1)) {
				$ids[] = $id;
			}
		}

		return $this->found($ids, array_diff_key($filter, ['FIND' => 0], array_flip(self::SEARCHED)), $call);
	}

	/**
	 * @param list<int>               $ids
	 * @param array<array-key, mixed> $filter
	 */
	private function found(array $ids, array $filter, Call $call): Page
	{
		$selection = new Selection($this->registry->store->table(self::TABLE), 'ID', fn (int $its): array => $this->user($its));
		$order = is_string($call->param('sort')) ? [$call->param('sort') => (string) $call->param('order', 'ASC')] : [];
		[$fitting, $isSorted] = $selection->ids($filter, $order) ?? [$ids, false];
		$ids = array_values(array_intersect($fitting, $ids));
		if (!$isSorted && strcasecmp((string) ($order['ID'] ?? ''), 'DESC') === 0) {
			$ids = array_reverse($ids);
		}

		return Page::of(array_map($this->user(...), $ids), $call->param('start', 0));
	}

	/** @return array<string, mixed> */
	private static function filter(Call $call): array
	{
		return array_change_key_case((array) $call->param('FILTER', $call->param('filter', [])), CASE_UPPER);
	}

	/** @return array<string, mixed> */
	#[Rest('profile')]
	public function profile(Call $call): array
	{
		$user = $this->user($call->actor->userId);

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
	private function user(int $id): array
	{
		$name = self::FIRST_NAMES[$id % count(self::FIRST_NAMES)];
		$lastName = self::LAST_NAMES[$id % count(self::LAST_NAMES)];

		$user = [
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
		$record = $this->registry->store->table(self::TABLE)->record($id);
		if ($record === null) {
			return $user;
		}
		$added = $id > self::COUNT ? ['NAME' => '', 'LAST_NAME' => '', 'PERSONAL_GENDER' => '', 'WORK_POSITION' => '', 'UF_DEPARTMENT' => []] + $user : $user;

		return Records::overlay($added, array_change_key_case($record, CASE_UPPER), true);
	}
}
