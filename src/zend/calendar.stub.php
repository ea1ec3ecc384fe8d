<?php

/** @generate-class-entries */

namespace B24;

/**
 * REST methods that begin with `calendar.` (scope `calendar`).
 *
 * @strict-properties
 * @not-serializable
 */
final class Calendar extends Scope
{
    /**
     * When users are busy: `calendar.accessibility.get`.
     *
     * @param array $params `array{users: list<int>, from: string, to: string}`. `users`: ids; `from`, `to`: dates
     *     `YYYY-MM-DD`. All required.
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: map of user id to a list of events, empty when the user is free.
     * @throws Exception as `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
     */
    public function accessibilityGet(array $params = [], array $options = []): Response {}

    /**
     * The current user's calendar settings: `calendar.user.settings.get`.
     *
     * @param array $params None.
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: map of setting to value.
     * @throws Exception as `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
     */
    public function userSettingsGet(array $params = [], array $options = []): Response {}

    /**
     * Stores the current user's calendar settings: `calendar.user.settings.set`.
     *
     * @param array $params `array{settings: array}`. `settings` (required), all of it optional: `view` (`day`,
     *     `week`, `month`, `list`), `meetSection`, `crmSection` (ids as strings), `showDeclined`,
     *     `denyBusyInvitation` (bool), `collapseOffHours`, `showWeekNumbers`, `showTasks`, `syncTasks`,
     *     `showCompletedTasks` (`Y` or `N`), `lastUsedSection` (string), `sendFromEmail` (string),
     *     `defaultSections` (map of `user{id}` or `group{id}` to calendar id), `syncPeriodPast`,
     *     `syncPeriodFuture` (months, as strings), `defaultReminders` (map with `fullDay` and
     *     `withTime`, each a list of `{type: min|hour|day, count: int}`).
     * @param array $options Of this call; see `Client::call()`.
     * @return Response `result`: true.
     * @throws Exception as `Client::call()`
     * @link https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html
     */
    public function userSettingsSet(array $params = [], array $options = []): Response {}
}
