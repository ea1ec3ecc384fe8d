<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\SdkBridge;

use B24\Auth\OAuth;
use B24\Auth\Token;
use B24\Client;
use B24\Exception;
use Bitrix24\SDK\Core\ApiLevelErrorHandler;
use Bitrix24\SDK\Core\Contracts\ApiClientInterface;
use Bitrix24\SDK\Core\Credentials\Credentials;
use Bitrix24\SDK\Core\Exceptions\InvalidArgumentException;
use Bitrix24\SDK\Core\Response\DTO\RenewedAuthToken;
use Bitrix24\SDK\Events\PortalDomainUrlChangedEvent;
use Bitrix24\SDK\Infrastructure\HttpClient\RequestId\RequestIdGeneratorInterface;
use Psr\Log\LoggerInterface;
use Psr\Log\NullLogger;
use Symfony\Component\HttpClient\Exception\InvalidArgumentException as UnsendableException;
use Symfony\Component\HttpClient\Exception\JsonException;
use Symfony\Component\HttpClient\Exception\TransportException;
use Symfony\Contracts\EventDispatcher\EventDispatcherInterface;
use Symfony\Contracts\HttpClient\ResponseInterface;

/**
 * Sends the SDK's requests with b24. What a reply means is left to the SDK's core.
 *
 * @phpstan-import-type ClientOptions from \B24\Client
 */
final class ApiClient implements ApiClientInterface
{
	/** The SDK waits 120 s for a silent portal, and for no limit of operating time. */
	private const OPTIONS = ['check' => false, 'timeout' => 300, 'attemptTimeout' => 120, 'connectTimeout' => 20, 'onOperatingLimit' => 'throw'];

	/** All other names are sent in lower case, as the SDK does. */
	private const CASE_SENSITIVE = '/^tasks\.flow\.Flow\.(create|update|delete|get|isExists|activate|pin)$/';

	/** Methods whose parameters are matched by position: the SDK adds nothing to their address. */
	private const STRICT = '/^(task\.(checklistitem\.(add|update|getlist|get|delete|moveafteritem|complete|renew|isactionallowed)'
		. '|commentitem\.(add|get|getlist|update|delete|isactionallowed)'
		. '|elapseditem\.(add|update|get|getlist|delete|isactionallowed|getmanifest)'
		. '|item\.userfield\.(add|delete|list|get|update))|tasks\.task\.add)$/';

	/** Newer releases ask the listeners of this event before they follow a portal to its new address. */
	private const ASKS = 'Bitrix24\SDK\Events\PortalDomainUrlChangingEvent';

	/** @var array<string, Client> by address and token; one, and one for the authorization server */
	private array $clients = [];

	/** @var array<string, string> where portals are that have moved */
	private array $moved = [];

	private readonly bool $quiet;

	/** @param ClientOptions $options of the clients that send the requests */
	public function __construct(
		private readonly Credentials $credentials,
		private readonly RequestIdGeneratorInterface $requestIds,
		private readonly ApiLevelErrorHandler $errors,
		private readonly LoggerInterface $logger,
		private readonly EventDispatcherInterface $events,
		private readonly array $options = [],
	) {
		$this->quiet = $logger instanceof NullLogger;
	}

	public function getCredentials(): Credentials
	{
		return $this->credentials;
	}

	/**
	 * @param array<mixed> $parameters
	 * @param mixed $apiVersion the SDK's ApiVersion, which release 1 does not have
	 */
	public function getResponse(string $apiMethod, array $parameters = [], mixed $apiVersion = null): ResponseInterface
	{
		$id = $this->requestIds->getRequestId();
		if (preg_match(self::CASE_SENSITIVE, $apiMethod) !== 1) {
			$apiMethod = strtolower($apiMethod);
		}
		$client = $this->clientFor($apiMethod, $parameters);
		$url = "{$client->getPortal()}/rest/$apiMethod"; // for people to read: the code of a webhook is not in it
		$this->log('getResponse.start', ['apiMethod' => $apiMethod, 'domainUrl' => $client->getPortal(), 'parameters' => $parameters, 'requestId' => $id]);
		if ($apiVersion instanceof \BackedEnum && $apiVersion->value === 3) {
			$client = $client->v3();
		}
		$response = $this->send($client, $apiMethod, self::plain($parameters), $id, $url);
		if (!$this->quiet) {
			$this->log('getResponse.end', ['apiMethod' => $apiMethod, 'responseInfo' => $response->getInfo(), 'requestId' => $id]);
		}

		return $response;
	}

	public function getNewAuthToken(): RenewedAuthToken
	{
		$id = $this->requestIds->getRequestId();
		$profile = $this->credentials->getApplicationProfile() ?? throw new InvalidArgumentException('application profile not set');
		$token = $this->credentials->getAuthToken() ?? throw new InvalidArgumentException('access token in credentials not set');
		$url = rtrim($this->credentials->getEndpoints()->getAuthServerUrl(), '/') . '/oauth/token/';
		$this->log('getNewAuthToken.start', ['requestId' => $id]);
		try {
			$oauth = new OAuth($profile->clientId, $profile->clientSecret, new NoTokenStore(), $url, $this->options());
			$fresh = $oauth->renew(Token::bare($this->portal(), $token->accessToken, $token->refreshToken, $token->expires))->toArray();
		} catch (Exception\Api $refusal) {
			$this->refuse($refusal, $url);
		} catch (Exception\Protocol $failure) {
			throw new JsonException($failure->getMessage(), 0, $failure);
		} catch (Exception\InvalidArgument $failure) {
			throw new InvalidArgumentException($failure->getMessage(), 0, $failure);
		} catch (Exception $failure) {
			throw new TransportException($failure->getMessage(), 0, $failure);
		}
		$this->log('getNewAuthToken.finish', ['requestId' => $id]);
		/* As it is in the server's reply: its own host. */
		$server = is_string($fresh['server_endpoint']) ? parse_url($fresh['server_endpoint'], PHP_URL_HOST) : null;

		return RenewedAuthToken::initFromArray(['domain' => $server ?? $fresh['domain']] + $fresh);
	}

	private function refuse(Exception\Api $refusal, string $url): never
	{
		if ($refusal->httpStatus === 200) {
			$this->errors->handle($refusal->response);
		}
		$this->errors->handleOAuthError($refusal->httpStatus, $refusal->response, $url);
	}

	/** @param array<mixed> $parameters */
	private function send(Client $client, string $method, array $parameters, string $id, string $url): HttpResponse
	{
		$options = ['keepReply' => true, 'headers' => [$this->requestIds->getHeaderFieldName() => $id]];
		if (preg_match(self::STRICT, $method) !== 1) {
			$options['query'] = [$this->requestIds->getQueryStringParameterName() => $id];
		}
		try {
			return HttpResponse::ofReply($client->call($method, $parameters, $options), $url);
		} catch (Exception\Api $refusal) {
			return HttpResponse::ofRefusal($refusal, $url);
		} catch (Exception\Protocol $failure) {
			return HttpResponse::ofText($failure, $url);
		} catch (Exception\InvalidArgument $failure) {
			throw new UnsendableException($failure->getMessage(), 0, $failure);
		} catch (Exception $failure) {
			throw new TransportException($failure->getMessage(), 0, $failure);
		}
	}

	/**
	 * Objects as the SDK sends them: as json_encode() writes them. b24 would write dates in another way.
	 *
	 * @param array<mixed> $parameters
	 * @return array<mixed>
	 */
	private static function plain(array $parameters): array
	{
		$objects = 0;
		array_walk_recursive($parameters, static function (mixed $value) use (&$objects): void {
			$objects += (int) is_object($value);
		});
		if ($objects === 0) {
			return $parameters;
		}
		try {
			$plain = json_decode(json_encode($parameters, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION), true, 512, JSON_THROW_ON_ERROR);
		} catch (\JsonException $failure) {
			throw new UnsendableException('Invalid value for "json" option: ' . $failure->getMessage(), 0, $failure);
		}

		return is_array($plain) ? $plain : [];
	}

	/** @param array<mixed> $parameters */
	private function clientFor(string $method, array $parameters): Client
	{
		$webhook = $this->credentials->getWebhookUrl();
		if ($webhook !== null) {
			return $this->client($webhook->getUrl(), static fn (): string => $webhook->getUrl());
		}
		$token = $this->credentials->getAuthToken() ?? throw new InvalidArgumentException('access token in credentials not found ');
		$portal = $method === 'app.info' && ($parameters['IS_NEED_OAUTH_SECURE_CHECK'] ?? false)
			? $this->credentials->getEndpoints()->getAuthServerUrl() : $this->portal();

		return $this->client("$portal $token->accessToken", static fn (): Token => Token::bare($portal, $token->accessToken));
	}

	/** @param callable(): (string|Token) $authorization */
	private function client(string $key, callable $authorization): Client
	{
		if (!isset($this->clients[$key])) {
			if (class_exists(self::ASKS) && method_exists($this->events, 'hasListeners') && $this->events->hasListeners(self::ASKS)) {
				throw new InvalidArgumentException(
					'b24 follows a portal to its new address without asking: with a listener of PortalDomainUrlChangingEvent, use the CoreBuilder of the SDK.'
				);
			}
			$this->clients = array_slice($this->clients, -1, null, true);
			try {
				$this->clients[$key] = new Client($authorization(), $this->options() + [
					'onMoved' => function (string $portal, string $former): void {
						$this->moved[$former] = $portal;
						$this->log('domain url changed', ['oldDomainUrl' => $former, 'newDomainUrl' => $portal]);
						$this->events->dispatch(new PortalDomainUrlChangedEvent($former, $portal));
					},
				]);
			} catch (Exception\InvalidArgument $failure) {
				throw new UnsendableException($failure->getMessage(), 0, $failure);
			}
		}

		return $this->clients[$key];
	}

	/** The portal's address; with its port, which the SDK's getDomainUrl() leaves out. */
	private function portal(): string
	{
		$url = parse_url($this->credentials->getEndpoints()->getClientUrl());
		$portal = ($url['scheme'] ?? 'https') . '://' . ($url['host'] ?? '') . (isset($url['port']) ? ":$url[port]" : '');

		return $this->moved[$portal] ?? $portal;
	}

	/** @return ClientOptions */
	private function options(): array
	{
		return $this->options + self::OPTIONS;
	}

	/** @param array<string, mixed> $context */
	private function log(string $message, array $context): void
	{
		if (!$this->quiet) {
			$this->logger->info($message, $context);
		}
	}
}
