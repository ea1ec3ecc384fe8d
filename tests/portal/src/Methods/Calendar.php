<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Methods;

use B24\Portal\Rest\Call;
use B24\Portal\Rest\Rest;
use B24\Portal\Rest\RestError;
use B24\Portal\Rest\Scope;

final class Calendar extends Scope
{
	public const NAME = 'calendar';

	private const DEFAULTS = [
		'view' => 'month',
		'meetSection' => '4',
		'crmSection' => '4',
		'showDeclined' => false,
		'denyBusyInvitation' => false,
		'collapseOffHours' => 'Y',
		'showWeekNumbers' => 'N',
		'showTasks' => 'Y',
		'syncTasks' => 'N',
		'showCompletedTasks' => 'N',
		'lastUsedSection' => false,
		'sendFromEmail' => '',
		'defaultSections' => [],
		'syncPeriodPast' => 3,
		'syncPeriodFuture' => 12,
		'defaultReminders' => [
			'fullDay' => [['type' => 'min', 'count' => 15]],
			'withTime' => [['type' => 'min', 'count' => 15]],
		],
	];

	/** @var array<int, array<string, mixed>> by user */
	private array $userSettings = [];

	public function reset(): void
	{
		$this->userSettings = [];
	}

	public function state(): array
	{
		return ['calendar_settings' => $this->userSettings];
	}

	#[Rest('calendar.user.settings.set')]
	public function setUserSettings(Call $call): bool
	{
		$settings = $call->param('settings');
		if (empty($settings)) {
			throw new RestError('', "The required parameter \"settings\" for the method \"$call->method\" is not set");
		}
		$user = $call->actor->userId;
		// Names that nobody knows are ignored without an error.
		$known = array_intersect_key((array) $settings, self::DEFAULTS);
		$this->userSettings[$user] = array_replace($this->userSettings[$user] ?? [], $known);

		return true;
	}

	/** @return array<string, mixed> */
	#[Rest('calendar.user.settings.get')]
	public function getUserSettings(Call $call): array
	{
		return array_replace(self::DEFAULTS, $this->userSettings[$call->actor->userId] ?? []);
	}

	/** @return array<int, list<array<string, mixed>>> */
	#[Rest('calendar.accessibility.get')]
	public function getAccessibility(Call $call): array
	{
		foreach (['from', 'to', 'users'] as $name) {
			if (empty($call->param($name))) {
				throw new RestError('', "The required parameter \"$name\" for the method \"$call->method\" is not set.");
			}
		}
		if ($call->actor->isExternal()) {
			throw new RestError('', 'Access denied');
		}
		$from = (int) strtotime((string) $call->param('from') . ' UTC');
		$until = (int) strtotime((string) $call->param('to') . ' UTC') + 86400;

		$accessibility = [];
		foreach (array_map('intval', (array) $call->param('users')) as $user) {
			$accessibility[$user] = array_values(array_filter(
				[...self::events($user), ...$this->busy($user)],
				static fn (array $event) => $event['DATE_FROM_TS_UTC'] < $until && $event['DATE_TO_TS_UTC'] > $from,
			));
		}

		return $accessibility;
	}

	/** User 1 is busy for an hour in December 2024, user 2 on the first of every month of that year; others are free. */
	private static function events(int $user): array
	{
		return match ($user) {
			1 => [self::event(1213, 'Event name', 1733158800, '#collab#')],
			2 => array_map(self::review(...), range(1, 12)),
			default => [],
		};
	}

	/** @return list<array<string, mixed>> the events of calendar.event.* in which the user is busy: as owner or attendee, unless declined */
	private function busy(int $user): array
	{
		$events = [];
		foreach ($this->registry->documented->kinds->kind('calendar.event')->find() as $id => $its) {
			$isOwn = ($its['CAL_TYPE'] ?? '') === 'user' && (int) ($its['OWNER_ID'] ?? 0) === $user;
			$isInvited = in_array($user, array_map('intval', (array) ($its['ATTENDEES'] ?? [])), true);
			$isBusy = ($its['ACCESSIBILITY'] ?? 'busy') !== 'free' && ($its['MEETING_STATUS'] ?? '') !== 'N';
			if (($isOwn || $isInvited) && $isBusy) {
				$events[] = self::kept($id, $its);
			}
		}

		return $events;
	}

	/**
	 * @param  array<string, mixed> $its
	 * @return array<string, mixed>
	 */
	private static function kept(int $id, array $its): array
	{
		$zone = self::zone((string) ($its['TZ_FROM'] ?? ''));
		$until = self::zone((string) ($its['TZ_TO'] ?? $zone->getName()));
		$from = (new \DateTimeImmutable((string) ($its['DATE_FROM'] ?? '')))->setTimezone($zone);
		$to = (new \DateTimeImmutable((string) ($its['DATE_TO'] ?? '')))->setTimezone($until);
		$isWholeDay = ($its['DT_SKIP_TIME'] ?? 'N') === 'Y';
		$format = $isWholeDay ? 'd.m.Y' : 'd.m.Y H:i:s';

		return [
			'ID' => (string) $id,
			'NAME' => (string) ($its['NAME'] ?? ''),
			'DATE_FROM' => $from->format($format),
			'DATE_TO' => $to->format($format),
			'DATE_FROM_TS_UTC' => (string) $from->getTimestamp(),
			'DATE_TO_TS_UTC' => (string) $to->getTimestamp(),
			'~USER_OFFSET_FROM' => $from->getOffset(),
			'~USER_OFFSET_TO' => $to->getOffset(),
			'DT_SKIP_TIME' => $isWholeDay ? 'Y' : 'N',
			'TZ_FROM' => $zone->getName(),
			'TZ_TO' => $until->getName(),
			'ACCESSIBILITY' => (string) ($its['ACCESSIBILITY'] ?? 'busy'),
			'IMPORTANCE' => (string) ($its['IMPORTANCE'] ?? 'normal'),
			'EVENT_TYPE' => '',
		];
	}

	/** The emulator's own zone stands for one that nobody knows. */
	private static function zone(string $name): \DateTimeZone
	{
		return new \DateTimeZone(in_array($name, timezone_identifiers_list(), true) ? $name : 'Europe/Berlin');
	}

	/** @return array<string, mixed> */
	private static function review(int $month): array
	{
		return self::event(2000 + $month, "Monthly review $month", gmmktime(15, 0, 0, $month, 1, 2024), 'user');
	}

	/** @return array<string, mixed> */
	private static function event(int $id, string $name, int $start, string $type): array
	{
		$offset = -21600; // Managua, all year round

		return [
			'ID' => (string) $id,
			'NAME' => $name,
			'DATE_FROM' => gmdate('d.m.Y H:i:s', $start + $offset),
			'DATE_TO' => gmdate('d.m.Y H:i:s', $start + 3600 + $offset),
			'DATE_FROM_TS_UTC' => (string) $start,
			'DATE_TO_TS_UTC' => (string) ($start + 3600),
			'~USER_OFFSET_FROM' => $offset,
			'~USER_OFFSET_TO' => $offset,
			'DT_SKIP_TIME' => 'N',
			'TZ_FROM' => 'America/Managua',
			'TZ_TO' => 'America/Managua',
			'ACCESSIBILITY' => 'busy',
			'IMPORTANCE' => 'normal',
			'EVENT_TYPE' => $type,
		];
	}
}
