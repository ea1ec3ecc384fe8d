<?php
// SPDX-License-Identifier: MIT

/**
 * Replaces crest.php of CRest 1.36. Settings and logs stay in this directory.
 * docs/migrating-from-crest.md says what changes, which is little.
 */
if (!extension_loaded('b24')) {
	throw new RuntimeException('The PHP extension b24 is not loaded in this PHP (' . PHP_SAPI . '). Enable it here, too (on Debian: phpenmod b24), and restart PHP-FPM or the web server.');
}
require_once __DIR__ . '/settings.php';

class CRest extends B24\CRest
{
}
