<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Creates the tables. Run it once, when the application is deployed.
 */

require __DIR__ . '/../fleet.php';

store()->createTable();
inbox()->createTable();
