<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Http\Parameters;
use B24\Portal\Http\Request;
use B24\Portal\Http\Response;
use B24\Portal\Options;
use B24\Portal\Own\Scenarios;
use B24\Portal\Tenants;

/** The REST service: from a request to an answer, without any fault. */
final class Service
{
	private readonly Authorizer $authorizer;
	private readonly Dispatcher $dispatcher;
	private readonly Idempotency $idempotency;
	public readonly Bucket $bucket;
	public readonly OperatingTime $operating;
	public readonly Workers $workers;
	public readonly Executions $executions;
	public readonly Scenarios $scenarios;
	public readonly Calls $calls;

	public function __construct(
		private readonly Options $options,
		private readonly Settings $settings,
		private readonly Registry $registry,
		private readonly Tenants $tenants,
		Announcements $announcements,
	) {
		$this->authorizer = new Authorizer($options, $settings, $tenants);
		$this->operating = new OperatingTime($settings);
		$this->workers = new Workers($settings);
		$this->executions = new Executions();
		$this->scenarios = new Scenarios($options);
		$this->calls = new Calls();
		$this->dispatcher = new Dispatcher($registry, $this->scenarios, $settings, $this->operating, $this->workers, $this->executions, $this->calls, $announcements);
		$this->idempotency = new Idempotency($settings);
		$this->bucket = new Bucket($settings);
	}

	public function reset(): void
	{
		$this->registry->reset();
		$this->scenarios->reset();
		$this->calls->reset();
		$this->idempotency->reset();
		$this->bucket->reset();
		$this->operating->reset();
		$this->workers->reset();
		$this->executions->reset();
	}

	public function handle(Request $request, Route $route): Response
	{
		try {
			$this->admit($request);
			$params = $route->version === 3 ? self::strictParams($request) : self::params($request);
			$actor = $this->authorizer->actor($route, $params, $request);
			unset($params['auth']);

			return $this->run(new Call($route->method, $params, $actor, $route->version, $request));
		} catch (RestError $error) {
			return $this->failure($error, $route);
		} catch (\Throwable $error) {
			fwrite(STDERR, "portal: $error\n"); // a mistake in the emulator or very odd parameters: the portal lives on

			return $this->failure(RestError::system('INTERNAL_SERVER_ERROR', 'Internal server error', 500), $route);
		}
	}

	private function failure(RestError $error, Route $route): Response
	{
		return Response::json(Envelope::failure($error, $route->version), $error->status, $this->jsonFlags());
	}

	private function admit(Request $request): void
	{
		if (!$this->options->plain && $request->peer->tls === null) {
			throw RestError::system('INVALID_REQUEST', 'Https required.', 400);
		}
		$portal = $this->tenants->of($request)->name;
		if (!$this->bucket->admit(ltrim("$portal ") . $request->peer->address, $request->at)) {
			throw RestError::system('QUERY_LIMIT_EXCEEDED', 'Too many requests', 503);
		}
	}

	private function run(Call $call): Response
	{
		$run = function () use ($call): Response {
			$timing = new Timing(fn () => $this->dispatcher->operating($call->actor, $call->method));

			$result = $this->result($call);

			return $result instanceof Attachment
				? $result->response()
				: Response::json(Envelope::success($result, $timing), 200, $this->jsonFlags());
		};
		$isWrite = $call->version === 3 && $this->dispatcher->writes($call);
		if ($isWrite && isset($call->request->headers['idempotency-key'])) {
			return $this->idempotency->once($call, $run);
		}

		return $run();
	}

	private function result(Call $call): mixed
	{
		if ($call->method !== 'batch' || $this->settings->echo) {
			return $this->dispatcher->run($call);
		}

		return $call->version === 3
			? (new BatchV3($this->dispatcher))->run($call)
			: (new Batch($this->dispatcher))->run($call);
	}

	/** @return array<array-key, mixed> */
	private static function params(Request $request): array
	{
		try {
			return Parameters::of($request);
		} catch (\JsonException) {
			throw RestError::system('INVALID_REQUEST', 'The request body is not valid JSON.', 400);
		}
	}

	/** @return array<array-key, mixed> REST 3.0 reads a JSON body and nothing else */
	private static function strictParams(Request $request): array
	{
		if ($request->body->length() === 0) {
			return [];
		}
		try {
			if ($request->mediaType() === 'application/json') {
				return Parameters::json($request);
			}
		} catch (\JsonException) {
		}
		throw RestError::v3('INVALIDJSON', 'The request body must be valid JSON.');
	}

	private function jsonFlags(): int
	{
		return $this->settings->unescaped ? JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES : 0;
	}
}
