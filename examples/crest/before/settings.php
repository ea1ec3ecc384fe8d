<?php
// SPDX-License-Identifier: MIT

define('C_REST_WEB_HOOK_URL', getenv('B24_WEBHOOK'));
define('C_REST_BLOCK_LOG', true);
