<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\SdkBridge\Tests;

use Bitrix24\SDK\Core\Batch;
use Bitrix24\SDK\Core\BulkItemsReader\BulkItemsReaderBuilder;
use Bitrix24\SDK\Core\Contracts\BulkItemsReaderInterface;
use Bitrix24\SDK\Core\Contracts\CoreInterface;
use Bitrix24\SDK\Core\CoreBuilder;
use Bitrix24\SDK\Core\Credentials\ApplicationProfile;
use Bitrix24\SDK\Core\Credentials\AuthToken;
use Bitrix24\SDK\Core\Credentials\Credentials;
use Bitrix24\SDK\Core\Credentials\Endpoints;
use Bitrix24\SDK\Core\Credentials\Scope;
use Bitrix24\SDK\Core\Credentials\WebhookUrl;
use Bitrix24\SDK\Services\ServiceBuilder;
use Monolog\Handler\NullHandler;
use Monolog\Logger;
use Psr\Log\LoggerInterface;

/**
 * In place of the class of the SDK's integration tests that makes their services (`Fabric` in its line 1, `Factory` in its
 * line 3). What it makes is the same; webhook and tokens are those of the emulator, and no files are read or written.
 */
final class Factory
{
	public static function getServiceBuilder(bool $isNeedApplicationCredentials = false): ServiceBuilder
	{
		return new ServiceBuilder(
			self::getCore($isNeedApplicationCredentials),
			self::getBatchService($isNeedApplicationCredentials),
			self::getBulkItemsReader(),
			self::getLogger(),
		);
	}

	public static function getCore(bool $isNeedApplicationCredentials = false): CoreInterface
	{
		return (new CoreBuilder())
			->withLogger(self::getLogger())
			->withCredentials($isNeedApplicationCredentials ? self::application() : Credentials::createFromWebhook(
				new WebhookUrl(self::setting('B24_WEBHOOK'))
			))
			->build();
	}

	public static function getBatchService(bool $isNeedApplicationCredentials = false): Batch
	{
		return new Batch(self::getCore($isNeedApplicationCredentials), self::getLogger());
	}

	public static function getBulkItemsReader(): BulkItemsReaderInterface
	{
		return (new BulkItemsReaderBuilder(self::getCore(), self::getBatchService(), self::getLogger()))->build();
	}

	/** Records are made, as in the SDK's own tests, and thrown away. */
	public static function getLogger(): LoggerInterface
	{
		return new Logger('integration-test', [new NullHandler()]);
	}

	public static function getOpenLineCode(): string
	{
		return '40863c519996e505b5cde98749c97413';
	}

	private static function application(): Credentials
	{
		$portal = self::setting('B24_PORTAL');

		return Credentials::createFromOAuth(
			new AuthToken(self::setting('B24_ACCESS_TOKEN'), self::setting('B24_REFRESH_TOKEN'), time() + 3600),
			new ApplicationProfile(self::setting('B24_CLIENT_ID'), self::setting('B24_CLIENT_SECRET'), new Scope([])),
			new Endpoints($portal, $portal),
		);
	}

	private static function setting(string $name): string
	{
		return getenv($name) ?: throw new \RuntimeException("$name is not set");
	}
}
