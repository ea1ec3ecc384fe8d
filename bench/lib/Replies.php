<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** Replies of a portal, the same in every run. */
final class Replies
{
	public const NAME = 'Мария';

	private const TIME = ['start' => 1732100000.183275, 'finish' => 1732100000.295058, 'duration' => 0.11178302764892578,
		'processing' => 0.09406094551086426, 'date_start' => '2024-11-20T10:53:20+00:00', 'date_finish' => '2024-11-20T10:53:20+00:00'];

	private const WORDS = ['договор', 'поставка', 'монтаж', 'консультация', 'Москва', 'оборудование', 'ООО «Ромашка»', 'срочно',
		'повторно', 'склад', 'обучение', 'лицензия'];

	/** About 300 bytes. */
	public static function small(string $name = 'Maria', bool $escaped = false): string
	{
		return self::json(['result' => ['ID' => '1', 'ADMIN' => true, 'NAME' => $name, 'LAST_NAME' => 'Brandt', 'PERSONAL_GENDER' => 'F'], 'time' => self::TIME], $escaped);
	}

	/** A batch of crm.deal.list: 50 rows a command, all fields. */
	public static function deals(int $rows, bool $escaped = false): string
	{
		$pages = $totals = $next = $times = [];
		for ($page = 0; $page * 50 < $rows; $page++) {
			$key = "c$page"; // as Client::batch() numbers its commands
			$pages[$key] = array_map(self::deal(...), range($page * 50 + 1, min($rows, $page * 50 + 50)));
			$totals[$key] = $rows;
			$next[$key] = $page * 50 + 50;
			$times[$key] = self::TIME;
		}
		$batch = ['result' => $pages, 'result_error' => [], 'result_total' => $totals, 'result_next' => $next, 'result_time' => $times];

		return self::json(['result' => $batch, 'time' => self::TIME], $escaped);
	}

	/** Rows of a report: integers and fractions of every length. */
	public static function numbers(int $rows): string
	{
		$table = [];
		for ($i = 1; $i <= $rows; $i++) {
			$table[] = [$i, $i * 7919, 1000000007 * $i, $i / 8, round($i * 1.37, 2), $i / 7, -$i, 0, 3.0e10 * $i, 1732100000 + $i];
		}

		return self::json(['result' => $table, 'time' => self::TIME]);
	}

	/** Trees of 400 levels, objects and arrays in turn. */
	public static function nested(int $trees): string
	{
		$tree = ['leaf' => 1];
		for ($level = 0; $level < 200; $level++) {
			$tree = ['n' => [$tree, $level]];
		}

		return self::json(['result' => array_fill(0, $trees, $tree), 'time' => self::TIME]);
	}

	/** Chat messages: short texts in Russian. */
	public static function messages(int $messages, bool $escaped = false): string
	{
		$rows = array_map(static fn (int $id) => ['id' => $id, 'author_id' => $id % 17, 'text' => self::sentence($id, 14),
			'date' => '2026-11-20T10:00:00+03:00'], range(1, $messages));

		return self::json(['result' => $rows, 'time' => self::TIME], $escaped);
	}

	/** Descriptions of tasks: markup with Russian text in it. */
	public static function html(int $tasks, bool $escaped = false): string
	{
		$block = static fn (int $id, int $i) => "<div class=\"task-item\" style=\"color:#333\"><a href=\"/company/personal/user/$i/tasks/\">"
			. self::sentence($id + $i, 6) . "</a></div>\n";
		$rows = array_map(static fn (int $id) => ['id' => $id,
			'description' => implode('', array_map(static fn (int $i) => $block($id, $i), range(0, 11)))], range(1, $tasks));

		return self::json(['result' => $rows, 'time' => self::TIME], $escaped);
	}

	/** Rows with many fields of the portal's own, few of which are filled. */
	public static function wide(int $rows): string
	{
		$row = static function (int $id): array {
			$fields = ['ID' => (string) $id];
			for ($field = 1; $field <= 200; $field++) {
				$fields['UF_CRM_' . (1600000000 + $field * 7919)] = match (($id + $field) % 5) {
					0 => self::WORDS[($id + $field) % count(self::WORDS)],
					1 => (string) ($id * $field),
					2 => false,
					default => null,
				};
			}

			return $fields;
		};

		return self::json(['result' => array_map($row, range(1, $rows)), 'time' => self::TIME]);
	}

	/** Objects that have hardly a key in common. */
	public static function varying(int $objects): string
	{
		$rows = array_map(static fn (int $id) => ['id' => $id, "k$id" => $id, 'name_' . $id % 7 => "x$id"], range(1, $objects));

		return self::json(['result' => $rows, 'time' => self::TIME]);
	}

	private static function sentence(int $salt, int $words): string
	{
		$word = static fn (int $i) => self::WORDS[($salt * 13 + $i * $i + $i) % count(self::WORDS)];

		return implode(' ', array_map($word, range(1, $words))) . '.';
	}

	/** @return array<string, mixed> */
	private static function deal(int $id): array
	{
		$word = static fn (int $salt) => self::WORDS[($id * 31 + $salt * 17) % count(self::WORDS)];
		$date = gmdate('Y-m-d\TH:i:s+03:00', 1700000000 + $id * 3571);

		return [
			'ID' => (string) $id, 'TITLE' => "Сделка №$id: {$word(1)}, {$word(2)}", 'TYPE_ID' => 'SALE',
			'STAGE_ID' => 'C' . $id % 7 . ':PREPARATION', 'PROBABILITY' => (string) ($id % 100), 'CURRENCY_ID' => 'RUB',
			'OPPORTUNITY' => sprintf('%.2f', $id * 137.5), 'IS_MANUAL_OPPORTUNITY' => 'N', 'TAX_VALUE' => null, 'LEAD_ID' => null,
			'COMPANY_ID' => (string) ($id % 991), 'CONTACT_ID' => (string) ($id % 4999), 'QUOTE_ID' => null, 'BEGINDATE' => $date,
			'CLOSEDATE' => $date, 'ASSIGNED_BY_ID' => (string) ($id % 17), 'CREATED_BY_ID' => '1', 'MODIFY_BY_ID' => '1',
			'DATE_CREATE' => $date, 'DATE_MODIFY' => $date, 'OPENED' => 'Y', 'CLOSED' => $id % 3 ? 'N' : 'Y',
			'COMMENTS' => "Звонок: {$word(3)} {$word(4)}, {$word(5)} — {$word(6)}", 'ADDITIONAL_INFO' => null, 'LOCATION_ID' => null,
			'CATEGORY_ID' => (string) ($id % 7), 'STAGE_SEMANTIC_ID' => 'P', 'IS_NEW' => 'N', 'IS_RECURRING' => 'N',
			'IS_RETURN_CUSTOMER' => 'N', 'IS_REPEATED_APPROACH' => 'N', 'SOURCE_ID' => 'CALL', 'SOURCE_DESCRIPTION' => $word(7),
			'ORIGINATOR_ID' => null, 'ORIGIN_ID' => null, 'MOVED_BY_ID' => '1', 'MOVED_TIME' => $date, 'LAST_ACTIVITY_BY' => '1',
			'LAST_ACTIVITY_TIME' => $date, 'UTM_SOURCE' => null, 'UTM_MEDIUM' => null,
		];
	}

	/** @param array<string, mixed> $reply Portals escape what is not ASCII. */
	private static function json(array $reply, bool $escaped = false): string
	{
		return json_encode($reply, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION | ($escaped ? 0 : JSON_UNESCAPED_UNICODE), 1024);
	}
}
