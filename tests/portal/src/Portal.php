<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

use B24\Portal\Control\Ledger;
use B24\Portal\Control\Stats;
use B24\Portal\Faults\Delivery;
use B24\Portal\Faults\Faults;
use B24\Portal\Faults\Plan;
use B24\Portal\Faults\Replies;
use B24\Portal\Http\Application;
use B24\Portal\Http\Ending;
use B24\Portal\Http\ReplyWriter;
use B24\Portal\Http\Request;
use B24\Portal\Http\Response;
use B24\Portal\OAuth\Server;
use B24\Portal\Rest\Route;
use B24\Portal\Rest\Service;
use B24\Portal\Rest\Settings;

/** What clients talk to: notes each request, lets REST answer it and the faults have their way with the answer. */
final class Portal implements Application
{
	/** Methods that keep what they are sent, in lower case. Of other long bodies only length and hash are known. */
	private const FILES = '/^(upload|disk\.(folder|storage)\.uploadfile|disk\.file\.uploadversion)$/';
	/** The longest body that becomes a file. */
	private const FILE = 256 << 20;

	private readonly ReplyWriter $writer;
	/** @var \WeakMap<Request, Plan> */
	private \WeakMap $plans;

	public function __construct(
		private readonly Options $options,
		private readonly Settings $settings,
		private readonly Service $service,
		private readonly Server $oauth,
		private readonly Faults $faults,
		private readonly Ledger $ledger,
		private readonly Stats $stats,
	) {
		$this->writer = new ReplyWriter($options->httpVersion);
		$this->plans = new \WeakMap();
	}

	public function refuse(Request $request): ?iterable
	{
		$this->ledger->add($request);
		$this->stats->requests++;
		$asksForTokens = Server::serves($request->path);
		if ($asksForTokens) {
			$this->oauth->note();
		}
		$method = $asksForTokens ? Server::METHOD : $this->route($request)?->method;
		$plan = $this->faults->forRequest($method, $request->turn > 1);
		$this->plans[$request] = $plan;
		$request->faults = $plan->kinds();

		if (!$this->settings->echo && preg_match(self::FILES, (string) $method) === 1) {
			$request->body->hold(self::FILE);
		}

		return $plan->refusesBody() ? [Ending::Abort] : null;
	}

	public function answer(Request $request): iterable
	{
		$arrived = microtime(true);
		$plan = $this->plans[$request];
		$route = $this->route($request);
		$response = $plan->executes() ? $this->genuine($request, $route) : null;
		if ($plan->main !== null) {
			$response = Replies::make($plan->main, $request, $route->version ?? 2, $response);
		}
		$request->body->release();
		$this->ledger->answered($request, $response);
		$packed = $this->writer->pack($response, $request, $this->settings->transfer, $this->settings->keepalive);

		return self::notBefore($this->service->workers->finish($arrived), Delivery::steps($packed, $plan));
	}

	/**
	 * @param  iterable<string|float|Ending> $steps
	 * @return iterable<string|float|Ending>
	 */
	private static function notBefore(float $moment, iterable $steps): iterable
	{
		$wait = $moment - microtime(true);

		return $wait > 0.0 ? self::after($wait, $steps) : $steps;
	}

	/**
	 * @param  iterable<string|float|Ending> $steps
	 * @return iterable<string|float|Ending>
	 */
	private static function after(float $seconds, iterable $steps): iterable
	{
		yield $seconds;
		yield from $steps;
	}

	private function route(Request $request): ?Route
	{
		return Route::of($request->path, $this->options->basePath);
	}

	private function genuine(Request $request, ?Route $route): Response
	{
		if (Server::serves($request->path)) {
			return $this->oauth->handle($request);
		}

		return $route === null ? Response::html(404) : $this->service->handle($request, $route);
	}
}
