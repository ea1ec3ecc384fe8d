<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/* The SDK's own tests, or a script of ours, in a checkout of the SDK (B24_SDK). B24_CORE=ours: on our core. */

require getenv('B24_SDK') . '/vendor/autoload.php';
spl_autoload_register(static function (string $class): void {
	if (str_starts_with($class, 'B24\\SdkBridge\\Tests\\')) {
		require __DIR__ . '/' . substr($class, 20) . '.php';
	} elseif (str_starts_with($class, 'B24\\SdkBridge\\')) {
		require dirname(__DIR__) . '/src/' . substr($class, 14) . '.php';
	}
});
if (getenv('B24_CORE') === 'ours') {
	B24\SdkBridge\CoreBuilder::replaceSdk(['allowHttp' => true, 'limiter' => false] + (getenv('B24_CA') ? ['caFile' => getenv('B24_CA')] : []));
}
if (getenv('B24_PORTAL')) {
	class_alias(B24\SdkBridge\Tests\Factory::class, 'Bitrix24\SDK\Tests\Integration\Fabric');
	class_alias(B24\SdkBridge\Tests\Factory::class, 'Bitrix24\SDK\Tests\Integration\Factory');
	if (!class_exists('Typhoon\Reflection\TyphoonReflector')) {
		require __DIR__ . '/typhoon.php';
	}
	mt_srand(7); // what the tests make up
}
$_ENV += ['LOGS_FILE' => '/dev/null', 'LOGS_LEVEL' => '500', 'INTEGRATION_TEST_LOG_LEVEL' => '500', 'BITRIX24_WEBHOOK' => (string) getenv('B24_WEBHOOK')];
$_SERVER += $_ENV;
