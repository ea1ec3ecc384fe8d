<?php
// SPDX-License-Identifier: MIT
// What examples/fleet uses of Symfony Messenger and its event dispatcher, which are not installed here.

namespace Symfony\Component\EventDispatcher
{
	interface EventSubscriberInterface
	{
	}

	interface EventDispatcherInterface
	{
	}

	class EventDispatcher implements EventDispatcherInterface
	{
		public function addSubscriber(EventSubscriberInterface $subscriber): void
		{
		}

		public function addListener(string $eventName, callable $listener, int $priority = 0): void
		{
		}
	}
}

namespace Symfony\Component\Messenger
{
	use Psr\Log\LoggerInterface;
	use Symfony\Component\EventDispatcher\EventDispatcherInterface;
	use Symfony\Component\Messenger\Middleware\MiddlewareInterface;
	use Symfony\Component\Messenger\Transport\TransportInterface;

	final class Envelope
	{
		public function __construct(private object $message)
		{
		}

		public function getMessage(): object
		{
			return $this->message;
		}
	}

	interface MessageBusInterface
	{
	}

	class MessageBus implements MessageBusInterface
	{
		/** @param iterable<MiddlewareInterface> $middlewareHandlers */
		public function __construct(iterable $middlewareHandlers = [])
		{
		}
	}

	class Worker
	{
		/** @param array<string, TransportInterface> $receivers */
		public function __construct(array $receivers, MessageBusInterface $bus, ?EventDispatcherInterface $eventDispatcher = null, ?LoggerInterface $logger = null)
		{
		}

		/** @param array{sleep?: int} $options */
		public function run(array $options = []): void
		{
		}

		public function stop(): void
		{
		}
	}
}

namespace Symfony\Component\Messenger\Exception
{
	interface ExceptionInterface extends \Throwable
	{
	}

	class RecoverableMessageHandlingException extends \RuntimeException implements ExceptionInterface
	{
	}

	class UnrecoverableMessageHandlingException extends \RuntimeException implements ExceptionInterface
	{
	}
}

namespace Symfony\Component\Messenger\Event
{
	use Symfony\Component\Messenger\Envelope;

	final class WorkerMessageFailedEvent
	{
		public function __construct(private Envelope $envelope)
		{
		}

		public function getEnvelope(): Envelope
		{
			return $this->envelope;
		}

		public function willRetry(): bool
		{
			return false;
		}
	}
}

namespace Symfony\Component\Messenger\EventListener
{
	use Psr\Container\ContainerInterface;
	use Psr\Log\LoggerInterface;
	use Symfony\Component\EventDispatcher\EventSubscriberInterface;

	class SendFailedMessageForRetryListener implements EventSubscriberInterface
	{
		public function __construct(ContainerInterface $sendersLocator, ContainerInterface $retryStrategyLocator, ?LoggerInterface $logger = null)
		{
		}
	}

	class SendFailedMessageToFailureTransportListener implements EventSubscriberInterface
	{
		public function __construct(ContainerInterface $failureSenders, ?LoggerInterface $logger = null)
		{
		}
	}
}

namespace Symfony\Component\Messenger\Handler
{
	final class HandlersLocator
	{
		/** @param array<class-string, list<callable>> $handlers */
		public function __construct(array $handlers)
		{
		}
	}
}

namespace Symfony\Component\Messenger\Middleware
{
	use Symfony\Component\Messenger\Handler\HandlersLocator;

	interface MiddlewareInterface
	{
	}

	class HandleMessageMiddleware implements MiddlewareInterface
	{
		public function __construct(HandlersLocator $handlersLocator)
		{
		}
	}
}

namespace Symfony\Component\Messenger\Retry
{
	use Symfony\Component\Messenger\Envelope;

	interface RetryStrategyInterface
	{
		public function isRetryable(Envelope $message, ?\Throwable $throwable = null): bool;

		public function getWaitingTime(Envelope $message, ?\Throwable $throwable = null): int;
	}

	class MultiplierRetryStrategy implements RetryStrategyInterface
	{
		public function __construct(int $maxRetries = 3, int $delayMilliseconds = 1000, float $multiplier = 1, int $maxDelayMilliseconds = 0)
		{
		}

		public function isRetryable(Envelope $message, ?\Throwable $throwable = null): bool
		{
			return true;
		}

		public function getWaitingTime(Envelope $message, ?\Throwable $throwable = null): int
		{
			return 0;
		}
	}
}

namespace Symfony\Component\Messenger\Transport
{
	use Symfony\Component\Messenger\Envelope;

	interface TransportInterface
	{
		public function send(Envelope $envelope): Envelope;
	}
}

namespace Symfony\Component\Messenger\Transport\Serialization
{
	interface SerializerInterface
	{
	}

	class PhpSerializer implements SerializerInterface
	{
	}
}

namespace Symfony\Component\Messenger\Bridge\Redis\Transport
{
	use Symfony\Component\Messenger\Transport\Serialization\SerializerInterface;
	use Symfony\Component\Messenger\Transport\TransportInterface;

	class RedisTransportFactory
	{
		/** @param array<string, mixed> $options */
		public function createTransport(string $dsn, array $options, SerializerInterface $serializer): TransportInterface
		{
			throw new \LogicException();
		}
	}
}
