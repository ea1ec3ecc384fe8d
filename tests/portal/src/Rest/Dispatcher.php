<?php
declare(strict_types=1);

namespace B24\Portal\Rest;

/** Runs one method. */
final class Dispatcher
{
	public function __construct(private readonly Registry $registry, private readonly Settings $settings)
	{
	}

	public function writes(Call $call): bool
	{
		return $this->registry->find($call->method, $call->version)[1]->writes ?? false;
	}

	public function run(Call $call): mixed
	{
		$name = $this->settings->echo ? 'test.echo' : $call->method;
		[$function] = $this->registry->find($name, $call->version) ?? throw RestError::methodNotFound();
		if ($this->operating($call->method) >= $this->settings->operatingLimit) {
			throw RestError::system('OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.', 429);
		}

		return $function($call);
	}

	/** Seconds that the method has used up, as far as a test says so. */
	public function operating(string $method): float
	{
		return (float) ($this->settings->operating[$method] ?? 0.0);
	}
}
