<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Once, when the application is deployed: php setup.php
 */

require __DIR__ . '/application.php';

store()->createTable();
