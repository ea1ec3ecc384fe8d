<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The installation: the event ONAPPINSTALL, or the installer's page in a frame.
 */

require __DIR__ . '/../application.php';

$install = install();
$b24 = $install->client(oauth());

// Everything may be bound already, when the application is installed again.
$handler = setting('APP_URL') . '/event.php'; // never what the Host header says
foreach (['ONCRMDEALADD', 'ONAPPUNINSTALL'] as $event) {
	$b24->event->unbind(['event' => $event, 'handler' => $handler]);
	$b24->event->bind(['event' => $event, 'handler' => $handler]);
}
$page = setting('APP_URL') . '/index.php';
$b24->placement->unbind(['PLACEMENT' => 'CRM_DEAL_DETAIL_TAB', 'HANDLER' => $page]);
$b24->placement->bind(['PLACEMENT' => 'CRM_DEAL_DETAIL_TAB', 'HANDLER' => $page, 'TITLE' => 'Example']);

finish($install);
