<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Symfony Messenger from Composer; if that was not run, from Debian's packages php-symfony-messenger,
 * php-symfony-redis-messenger and php-symfony-event-dispatcher.
 */

if (is_file(__DIR__ . '/vendor/autoload.php')) {
	require __DIR__ . '/vendor/autoload.php';
} else {
	require 'Symfony/Component/Messenger/autoload.php';
	require 'Symfony/Component/Messenger/Bridge/Redis/autoload.php';
	require 'Symfony/Component/EventDispatcher/autoload.php';
}

require __DIR__ . '/../stores/PdoTokenStore.php';
require __DIR__ . '/src/PortalEvent.php';
require __DIR__ . '/src/Inbox.php';
require __DIR__ . '/src/State.php';
require __DIR__ . '/src/AddDelivery.php';
require __DIR__ . '/src/Patience.php';
require __DIR__ . '/src/Senders.php';
require __DIR__ . '/src/Log.php';
