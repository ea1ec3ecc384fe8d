<?php
// SPDX-License-Identifier: MIT

/**
 * Replaces crest.php of CRest 1.36. Settings and logs stay in this directory.
 * docs/migrating-from-crest.md says what changes, which is little.
 */
require_once __DIR__ . '/settings.php';

class CRest extends B24\CRest
{
}
