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

		$written = $this->registry->documented->kinds->kind('calendar.event')->find();
		$accessibility = [];
		foreach (array_map('intval', (array) $call->param('users')) as $user) {
			$accessibility[$user] = array_values(array_filter(
				[...self::events($user), ...self::busy($user, $written)],
				static fn (array $event) => $event['DATE_FROM_TS_UTC'] < $until && $event['DATE_TO_TS_UTC'] > $from,
			));
		}

		return $accessibility;
	}

	/** User 1 is busy for an hour in December 2024, user 2 on the first of every month of that year; others are free. */
	private static function events(int $user): array
	{
		return match ($user) {
			1 => [self::hour(1213, 'Event name', 1733158800, '#collab#')],
			2 => array_map(self::review(...), range(1, 12)),
			default => [],
		};
	}

	/**
	 * @param  array<int, array<string, mixed>> $written the events of calendar.event.*, by id
	 * @return list<array<string, mixed>> those in which the user is busy: as owner or attendee, unless declined
	 */
	private static function busy(int $user, array $written): array
	{
		$events = [];
		foreach ($written as $id => $its) {
			$isOwn = ($its['CAL_TYPE'] ?? '') === 'user' && (int) ($its['OWNER_ID'] ?? 0) === $user;
			$isInvited = in_array($user, array_map('intval', (array) ($its['ATTENDEES'] ?? [])), true);
			$isBusy = ($its['ACCESSIBILITY'] ?? 'busy') !== 'free' && ($its['MEETING_STATUS'] ?? '') !== 'N';
			if (($isOwn || $isInvited) && $isBusy) {
				$from = self::moment($its, 'FROM');
				$events[] = self::event($id, $its, $from, self::moment($its, 'TO', $from));
			}
		}

		return $events;
	}

	/**
	 * The begin or the end of a written event, in its own zone; the emulator's stands for one that nobody knows.
	 *
	 * @param array<string, mixed> $its
	 */
	private static function moment(array $its, string $which, ?\DateTimeImmutable $begin = null): \DateTimeImmutable
	{
		$zone = (string) ($its["TZ_$which"] ?? $begin?->getTimezone()->getName());
		$isKnown = in_array($zone, timezone_identifiers_list(), true);

		return (new \DateTimeImmutable((string) ($its["DATE_$which"] ?? '')))->setTimezone(new \DateTimeZone($isKnown ? $zone : 'Europe/Berlin'));
	}

	/** @return array<string, mixed> */
	private static function review(int $month): array
	{
		return self::hour(2000 + $month, "Monthly review $month", gmmktime(15, 0, 0, $month, 1, 2024), 'user');
	}

	/** @return array<string, mixed> an event of an hour in Managua */
	private static function hour(int $id, string $name, int $start, string $type): array
	{
		$zone = new \DateTimeZone('America/Managua');
		$from = (new \DateTimeImmutable("@$start"))->setTimezone($zone);

		return self::event($id, ['NAME' => $name, 'EVENT_TYPE' => $type], $from, $from->modify('+1 hour'));
	}

	/**
	 * @param  array<string, mixed> $its what was said of it
	 * @return array<string, mixed> as calendar.accessibility.get shows it
	 */
	private static function event(int $id, array $its, \DateTimeImmutable $from, \DateTimeImmutable $to): array
	{
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
			'TZ_FROM' => $from->getTimezone()->getName(),
			'TZ_TO' => $to->getTimezone()->getName(),
			'ACCESSIBILITY' => (string) ($its['ACCESSIBILITY'] ?? 'busy'),
			'IMPORTANCE' => (string) ($its['IMPORTANCE'] ?? 'normal'),
			'EVENT_TYPE' => (string) ($its['EVENT_TYPE'] ?? ''),
		];
	}
}
