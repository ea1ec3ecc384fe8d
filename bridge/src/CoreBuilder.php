<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\SdkBridge;

use Bitrix24\SDK\Core\ApiLevelErrorHandler;
use Bitrix24\SDK\Core\Contracts\ApiClientInterface;
use Bitrix24\SDK\Core\Contracts\CoreInterface;
use Bitrix24\SDK\Core\Core;
use Bitrix24\SDK\Core\Credentials\Credentials;
use Bitrix24\SDK\Core\Exceptions\InvalidArgumentException;
use Bitrix24\SDK\Infrastructure\HttpClient\RequestId\DefaultRequestIdGenerator;
use Bitrix24\SDK\Infrastructure\HttpClient\RequestId\RequestIdGeneratorInterface;
use Psr\Log\LoggerInterface;
use Psr\Log\NullLogger;
use Symfony\Component\EventDispatcher\EventDispatcher;
use Symfony\Contracts\EventDispatcher\EventDispatcherInterface;
use Symfony\Contracts\HttpClient\HttpClientInterface;

/**
 * In place of the SDK's builder of the same name: the SDK's own core, whose requests b24 sends.
 *
 * @phpstan-import-type ClientOptions from \B24\Client
 */
final class CoreBuilder
{
	private ?ApiClientInterface $apiClient = null;
	private EventDispatcherInterface $eventDispatcher;
	private LoggerInterface $logger;
	private ?Credentials $credentials = null;
	private RequestIdGeneratorInterface $requestIdGenerator;
	/** @var ClientOptions */
	private static array $defaultOptions = [];
	private static bool $replaced = false;
	/** @var ClientOptions */
	private array $clientOptions;

	public function __construct()
	{
		$this->logger = new NullLogger();
		$this->eventDispatcher = new EventDispatcher();
		$this->requestIdGenerator = new DefaultRequestIdGenerator();
		$this->clientOptions = self::$defaultOptions;
	}

	/**
	 * From now on this class stands for the SDK's builder wherever the SDK makes one, as `ServiceBuilderFactory` does.
	 * Call it before the SDK's own class is loaded.
	 *
	 * @param ClientOptions $clientOptions of all cores that set none themselves
	 */
	public static function replaceSdk(array $clientOptions = []): void
	{
		self::$defaultOptions = $clientOptions;
		if (self::$replaced) {
			return;
		}
		if (class_exists('Bitrix24\SDK\Core\CoreBuilder', false)) {
			throw new \LogicException("The SDK's CoreBuilder is loaded already: call replaceSdk() before.");
		}
		self::$replaced = true;
		class_alias(self::class, 'Bitrix24\SDK\Core\CoreBuilder');
	}

	/**
	 * Options of the client that sends the requests.
	 *
	 * @param ClientOptions $options
	 */
	public function withClientOptions(array $options): self
	{
		$this->clientOptions = $options;

		return $this;
	}

	public function withRequestIdGenerator(RequestIdGeneratorInterface $requestIdGenerator): void
	{
		$this->requestIdGenerator = $requestIdGenerator;
	}

	public function withCredentials(Credentials $credentials): self
	{
		$this->credentials = $credentials;

		return $this;
	}

	public function withApiClient(ApiClientInterface $apiClient): self
	{
		$this->apiClient = $apiClient;

		return $this;
	}

	public function withHttpClient(HttpClientInterface $httpClient): self
	{
		throw new InvalidArgumentException(
			'b24 sends the requests, so there is no place for ' . $httpClient::class . ': use withClientOptions() for'
			. ' timeouts, proxies and the like, or the CoreBuilder of the SDK.'
		);
	}

	public function withLogger(LoggerInterface $logger): self
	{
		$this->logger = $logger;

		return $this;
	}

	public function withEventDispatcher(EventDispatcherInterface $eventDispatcher): self
	{
		$this->eventDispatcher = $eventDispatcher;

		return $this;
	}

	public function build(): CoreInterface
	{
		if ($this->credentials === null) {
			throw new InvalidArgumentException('you must set credentials before call method build');
		}
		$errors = new ApiLevelErrorHandler(new NullLogger());

		return new Core(
			$this->apiClient ?? new ApiClient(
				$this->credentials,
				$this->requestIdGenerator,
				$errors,
				$this->logger,
				$this->eventDispatcher,
				$this->clientOptions,
			),
			$errors,
			$this->eventDispatcher,
			$this->logger,
		);
	}
}
