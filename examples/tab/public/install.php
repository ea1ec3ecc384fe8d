<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The installation: the event ONAPPINSTALL, or the installer's page in a frame.
 */

require __DIR__ . '/../../application/application.php';

$install = install();
$b24 = $install->client(oauth());
$tab = ['PLACEMENT' => 'CRM_DEAL_DETAIL_TAB', 'HANDLER' => setting('APP_URL') . '/tab.php']; // never what the Host header says
$b24->placement->unbind($tab); // it may be bound already, when the application is installed again
$b24->placement->bind($tab + ['TITLE' => 'Summary']);
finish($install);
