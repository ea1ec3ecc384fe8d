<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Looks at a portal and changes nothing: all of its calls only read.
 *
 *     ./dev demo --portal https://portal.bitrix24.com/rest/1/secret/
 */

$options = ($caFile = getenv('B24_CA_FILE')) ? ['caFile' => $caFile] : [];
$b24 = new B24\Client(getenv('B24_WEBHOOK') ?: exit("Set B24_WEBHOOK.\n"), $options);

/**
 * @param callable(): B24\Response $call
 */
function look(string $title, callable $call): void
{
	try {
		$seen = $call()->result;
	} catch (B24\Exception\Api $e) {
		$seen = get_class($e) . ': ' . $e->getMessage(); // the webhook may have no right to it
	}
	echo "\n$title\n  ", json_encode($seen, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
}

echo "Looking at {$b24->getPortal()}\n";

look('profile: whose webhook it is', fn () => $b24->profile());
look('scope: what it may do', fn () => $b24->scope());
look('server.time', fn () => $b24->server->time());
look('calendar.user.settings.get', fn () => $b24->calendar->userSettingsGet());
look('calendar.accessibility.get: busy times of user 1 this week', fn () => $b24->calendar->accessibilityGet([
	'from' => date('Y-m-d'),
	'to' => (new DateTimeImmutable('+7 days'))->format('Y-m-d'),
	'users' => [1],
]));
look('user.option.get', fn () => $b24->user->optionGet());

$stats = $b24->stats();
echo "\n{$stats['calls']} calls, connections opened: {$stats['connections']}\n";
