<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The four calls that this project began with, against the portal emulator: ./dev demo
 *
 * Not for a portal that is in use: it overwrites calendar settings and options of the webhook's user,
 * and resets the configuration of the contact card for everybody. To look at a portal of your own:
 *
 *     ./dev demo --portal https://portal.bitrix24.com/rest/1/secret/
 */

$options = ($caFile = getenv('B24_CA_FILE')) ? ['caFile' => $caFile] : [];
$b24 = new B24\Client(getenv('B24_WEBHOOK') ?: exit("Set B24_WEBHOOK.\n"), $options);

function show(string $title, mixed $value): void
{
	echo "\n$title\n  ", json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
}

/**
 * What a user of the library would write around a call that the portal may refuse.
 *
 * @param callable(): B24\Response $call
 */
function attempt(string $title, callable $call): void
{
	try {
		show($title, $call()->result);
	} catch (B24\Exception\Api $e) {
		show($title, get_class($e) . ': ' . $e->getMessage());
	}
}

echo "Talking to {$b24->getPortal()}\n";

attempt('calendar.user.settings.set', fn () => $b24->calendar->userSettingsSet(['settings' => [
	'view' => 'month',
	'meetSection' => '4',
	'crmSection' => '4',
	'showDeclined' => true,
	'denyBusyInvitation' => false,
	'collapseOffHours' => 'N',
	'showWeekNumbers' => 'N',
	'showTasks' => 'Y',
	'syncTasks' => 'N',
	'showCompletedTasks' => 'N',
	'lastUsedSection' => 'false',
	'sendFromEmail' => '',
	'defaultSections' => ['user1' => '4', 'group6' => '49'],
	'syncPeriodPast' => '3',
	'syncPeriodFuture' => '12',
	'defaultReminders' => [
		'fullDay' => [['type' => 'min', 'count' => 15]],
		'withTime' => [['type' => 'min', 'count' => 50]],
	],
]]));
attempt('calendar.user.settings.get reads back what was stored', fn () => $b24->calendar->userSettingsGet());

attempt('calendar.accessibility.get', fn () => $b24->calendar->accessibilityGet([
	'from' => '2024-06-20',
	'to' => '2024-12-20',
	'users' => [1, 2, 34],
]));

attempt('user.option.set', fn () => $b24->user->optionSet([
	'options' => ['data' => 'value', 'data2' => 'value2'],
]));
attempt('user.option.get reads back what was stored', fn () => $b24->user->optionGet());

// Bitrix24 has deprecated this one; portals still have it.
/** @psalm-suppress DeprecatedMethod */
attempt('crm.contact.details.configuration.reset, shared settings', fn () =>
	$b24->crm->contactDetailsConfigurationReset(['scope' => 'C']));
/** @psalm-suppress DeprecatedMethod */
attempt('crm.contact.details.configuration.reset, personal settings of user 6', fn () =>
	$b24->crm->contactDetailsConfigurationReset(['scope' => 'P', 'userId' => 6]));

attempt('An error of the portal', fn () => $b24->user->optionSet(['options' => []]));

try {
	/** @psalm-suppress InvalidArgument the mistake is the point */
	$b24->calendar->accessibilityGet(['users' => [1], 'to' => '2024-12-20']); // @phpstan-ignore argument.type (it is)
} catch (B24\Exception\InvalidArgument $e) {
	show('A mistake that is found before anything is sent', get_class($e) . ': ' . $e->getMessage());
}

$stats = $b24->stats();
echo "\n{$stats['calls']} calls, connections opened: {$stats['connections']}\n";
