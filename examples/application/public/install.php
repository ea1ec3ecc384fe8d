<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The installation: the event ONAPPINSTALL, or the installer's page in a frame.
 */

require __DIR__ . '/../application.php';

// Asks the authorization server whose the tokens are, and that portal who the user is. Stores nothing.
$install = B24\Incoming\Install::fromGlobals()->confirm(oauth());

// Every user who opens a page of the application holds tokens, too. Who installs is an administrator.
if (!$install->isAdmin) {
	http_response_code(403);
	exit;
}
$b24 = $install->store(oauth())->client(oauth());

// Everything may be bound already, when the application is installed again.
$handler = setting('APP_URL') . '/event.php'; // never what the Host header says
foreach (['ONCRMDEALADD', 'ONAPPUNINSTALL'] as $event) {
	$b24->event->unbind(['event' => $event, 'handler' => $handler]);
	$b24->event->bind(['event' => $event, 'handler' => $handler]);
}
$page = setting('APP_URL') . '/index.php';
$b24->placement->unbind(['PLACEMENT' => 'CRM_DEAL_DETAIL_TAB', 'HANDLER' => $page]);
$b24->placement->bind(['PLACEMENT' => 'CRM_DEAL_DETAIL_TAB', 'HANDLER' => $page, 'TITLE' => 'Example']);

if ($install->inFrame) {
	echo <<<'HTML'
		<!DOCTYPE html>
		<script src="//api.bitrix24.com/api/v1/"></script>
		<script>BX24.init(() => BX24.installFinish())</script>
		HTML;
}
