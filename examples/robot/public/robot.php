<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The robot's turn.
 */

require __DIR__ . '/../robot.php';

// Compares the application token with the stored one: others may know this address.
$turn = B24\Incoming\Activity::fromGlobals()->verify(oauth());

answer_now(); // the portal does not wait for this request, but for bizproc.event.send

$b24 = $turn->client(oauth());
try {
	if (preg_match('~^DEAL_(\d+)$~D', $turn->documentId[2], $match) !== 1) {
		throw new UnexpectedValueException('this is no deal');
	}
	$discount = $turn->properties['discount'] ?? 0;
	if (!is_numeric($discount) || $discount < 0 || $discount > 100) {
		throw new UnexpectedValueException('the discount is from 0 to 100');
	}
	$values = sum($b24, (int) $match[1], (float) $discount);
} catch (B24\Exception | UnexpectedValueException $e) {
	$values = ['problem' => $e->getMessage()]; // otherwise the automation would wait for ever
}
$answer = [
	'EVENT_TOKEN' => $turn->eventToken,
	'RETURN_VALUES' => $values,
	'LOG_MESSAGE' => key($values) . ': ' . current($values),
];
for ($attempt = 1, $isSent = false; !$isSent; $attempt++) {
	try {
		$isSent = $b24->bizproc->eventSend($answer)->result;
	} catch (B24\Exception\Transport | B24\Exception\PortalUnavailable $e) { // did it arrive? Sending it again does no harm
		$attempt < 4 || throw $e;
		sleep($attempt);
	} catch (B24\Exception\AccessDenied $e) { // the portal has an answer already, or waits no more
		$attempt > 1 || throw $e;
		$isSent = true;
	}
}
