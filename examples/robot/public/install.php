<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The installation: the event ONAPPINSTALL, or the installer's page in a frame.
 */

require __DIR__ . '/../robot.php';

$install = install();
register($install->client(oauth()));
finish($install);
