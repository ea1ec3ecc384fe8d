<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Calendars and their events. src/Kinds/README.md says what the keys mean.
 */

use B24\Portal\Kinds\Answers;
use B24\Portal\Kinds\Asked;

$moment = '2026-01-15T10:30:00+01:00';
/** Dates come in several ways, and are shown in one. */
$date = static function (mixed $given): string {
	try {
		return (new \DateTimeImmutable((string) $given, new \DateTimeZone('Europe/Berlin')))->format('Y-m-d\TH:i:sP');
	} catch (\Exception) {
		return (string) $given;
	}
};
$names = ['type' => 'CAL_TYPE', 'ownerId' => 'OWNER_ID', 'section' => 'SECTION_ID', 'skip_time' => 'DT_SKIP_TIME', 'timezone_from' => 'TZ_FROM', 'timezone_to' => 'TZ_TO'];
$event = static function (array $given, Answers $all, Asked $asked) use ($names, $date): array {
	$record = [];
	foreach ($asked->params as $name => $value) {
		$record[$names[$name] ?? strtoupper((string) $name)] = $value;
	}
	foreach (['FROM' => 'DATE_FROM', 'TO' => 'DATE_TO'] as $from => $to) {
		$moment = isset($record["{$from}_TS"]) ? '@' . $record["{$from}_TS"] : $record[$from] ?? null;
		$record += $moment === null ? [] : [$to => $date($moment), "{$to}_TS_UTC" => (string) strtotime($date($moment))];
		unset($record[$from], $record["{$from}_TS"]);
	}

	return array_diff_key($record, ['ID' => 0, 'AUTH' => 0, 'AUTH_CONNECTOR' => 0]) + (isset($record['SECTION_ID']) ? ['SECT_ID' => $record['SECTION_ID']] : []);
};
/** An event is shown if a part of it lies in the time that is asked for. */
$isWithin = static function (array $its, int $id, Asked $asked): bool {
	$from = strtotime((string) ($its['DATE_FROM'] ?? '')) ?: 0;
	$to = strtotime((string) ($its['DATE_TO'] ?? '')) ?: $from;
	$sections = array_map(strval(...), (array) $asked->param('section', []));

	return ($asked->param('from') === null || $to >= (strtotime((string) $asked->param('from')) ?: 0))
		&& ($asked->param('to') === null || $from <= (strtotime((string) $asked->param('to')) ?: PHP_INT_MAX) + 86399)
		&& ($sections === [] || in_array((string) ($its['SECTION_ID'] ?? ''), $sections, true));
};
$owner = ['type' => 'CAL_TYPE', 'ownerId' => 'OWNER_ID'];
$status = static fn (Asked $asked): ?array => $asked->kind->record((int) $asked->param('eventId'));

return [
	'calendar.event' => [
		'table' => 'calendar.event.get', 'rows' => 120,
		'made' => static fn (int $id): array => $id > 120 ? [] : ['CAL_TYPE' => 'user', 'OWNER_ID' => '1', 'NAME' => "Event $id", 'SECTION_ID' => '1', 'DATE_FROM' => $date('2026-01-01 09:00'), 'DATE_TO' => $date('2026-01-01 10:00'), 'IS_MEETING' => false],
		'by' => [['id' => 'ID']], 'absent' => '', 'keep' => $event,
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => [
			'SECTION_ID' => (string) ($all->kind('calendar.section')->first(['CAL_TYPE' => $record['CAL_TYPE'] ?? '', 'OWNER_ID' => $record['OWNER_ID'] ?? '']) ?? 1),
			'CREATED_BY' => (string) $asked->call->actor->userId, 'MEETING_HOST' => (string) $asked->call->actor->userId, 'MEETING_STATUS' => 'H', 'IS_MEETING' => false, 'DESCRIPTION' => '', 'DELETED' => 'N', 'DATE_CREATE' => $moment, 'TIMESTAMP_X' => $moment,
		],
		'in' => ['calendar.section' => ['SECTION_ID' => 'ID']],
		'methods' => [
			'calendar.event.get' => ['list', 'own' => $owner, 'only' => $isWithin],
			'calendar.event.get.nearest' => ['list', 'own' => $owner, 'only' => static function (array $its, int $id, Asked $asked): bool {
				$from = strtotime((string) ($its['DATE_FROM'] ?? '')) ?: 0;

				return $from >= strtotime('today') && $from <= time() + 86400 * (int) $asked->param('days', 60);
			}],
			'calendar.event.getbyid' => 'get',
			'calendar.meeting.status.get' => static fn (Answers $all, Asked $asked): string => (string) (($status($asked) ?? throw $all->absent($asked))['MEETING_STATUS'] ?? 'Q'),
			'calendar.meeting.status.set' => static function (Answers $all, Asked $asked) use ($status): bool {
				$status($asked) ?? throw $all->absent($asked);
				$asked->kind->update((int) $asked->param('eventId'), ['MEETING_STATUS' => (string) $asked->param('status')]);

				return true;
			},
		],
	],
	'calendar.section' => [
		'table' => 'calendar.section.get', 'rows' => 3,
		'made' => static fn (int $id): array => $id > 3 ? [] : ['CAL_TYPE' => ['user', 'group', 'company_calendar'][$id - 1], 'OWNER_ID' => ['1', '1', '0'][$id - 1], 'NAME' => ['Mine', 'Of the group', 'Of the company'][$id - 1]],
		'own' => $owner, 'by' => [['id' => 'ID']], 'absent' => '',
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['DESCRIPTION' => '', 'CREATED_BY' => (string) $asked->call->actor->userId, 'DATE_CREATE' => $moment, 'TIMESTAMP_X' => $moment],
		'methods' => ['calendar.section.get' => 'list'],
	],
	'calendar.resource' => ['rows' => 3, 'made' => static fn (int $id): array => $id > 3 ? [] : ['NAME' => "Room $id"], 'by' => [['resourceId' => 'ID']], 'without' => ['resourceId'], 'absent' => ''],
];
