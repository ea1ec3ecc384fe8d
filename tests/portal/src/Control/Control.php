<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Control;

use B24\Portal\Faults\Fault;
use B24\Portal\Faults\Faults;
use B24\Portal\Faults\Kinds;
use B24\Portal\Http\Application;
use B24\Portal\Http\Parameters;
use B24\Portal\Http\ReplyWriter;
use B24\Portal\Http\Request;
use B24\Portal\Http\Response;
use B24\Portal\Methods\Bizproc;
use B24\Portal\Net\Loop;
use B24\Portal\OAuth\Server;
use B24\Portal\Outgoing\Sender;
use B24\Portal\Rest\Registry;
use B24\Portal\Rest\Service;
use B24\Portal\Rest\Settings;
use B24\Portal\Secrets;
use B24\Portal\Tenants;
use B24\Portal\UsageError;

/** The other side of the portal, for tests: look at what came in, order what shall go wrong. */
final class Control implements Application
{
	private readonly Tables $tables;
	private readonly Coverage $coverage;

	public function __construct(
		private readonly Loop $loop,
		private readonly Ledger $ledger,
		private readonly Stats $stats,
		private readonly Faults $faults,
		private readonly Settings $settings,
		private readonly Registry $registry,
		private readonly Service $service,
		private readonly Server $oauth,
		private readonly Sender $sender,
		private readonly Tenants $tenants,
	) {
		$this->tables = new Tables($registry->store);
		$this->coverage = new Coverage($registry);
	}

	public function refuse(Request $request): ?iterable
	{
		return null;
	}

	public function answer(Request $request): iterable
	{
		try {
			$response = self::asksForThePage($request)
				? Page::response()
				: Response::json($this->handle($request), 200, JSON_UNESCAPED_SLASHES);
		} catch (UsageError | \JsonException | \TypeError $error) {
			$response = Response::json(['error' => $error->getMessage()], 400);
		}

		return (new ReplyWriter('1.1'))->pack($response, $request)->steps();
	}

	private static function asksForThePage(Request $request): bool
	{
		return $request->method === 'GET' && trim($request->path, '/') === '';
	}

	/** Another site's page in the user's browser. Browsers name the site in each request that writes. */
	private static function isForeign(Request $request): bool
	{
		$origin = $request->header('origin');

		return $origin !== '' && $origin !== 'http://' . $request->header('host');
	}

	private function handle(Request $request): mixed
	{
		if (self::isForeign($request)) {
			throw new UsageError('pages of other sites may not steer the portal');
		}
		$answer = $this->find($request);
		if (!self::number($request, 'masked')) {
			return $answer;
		}
		$secrets = new Secrets([...$this->settings->secrets(), ...$this->oauth->secrets()]);

		return (new Preview($secrets))->of($answer);
	}

	private function find(Request $request): mixed
	{
		return match ("$request->method /" . trim($request->path, '/')) {
			'GET /requests' => $this->ledger->entries(self::number($request, 'last'), (bool) self::number($request, 'replies')),
			'GET /proxy' => $this->ledger->proxied(),
			'GET /stats' => $this->stats->all() + $this->oauth->stats(),
			'GET /state' => ['settings' => $this->settings->all()] + $this->oauth->state() + $this->registry->state(),
			'GET /coverage' => $this->coverage->report(),
			'GET /portals' => $this->tenants->describe(),
			'GET /health' => ['ok' => true],
			'GET /faults' => $this->faults->describe(),
			'POST /faults' => $this->addFault(Parameters::json($request)),
			'GET /faults/kinds' => Kinds::ARGUMENTS,
			'DELETE /faults' => $this->done(fn () => $this->removeFaults(self::number($request, 'number'))),
			'GET /calls' => $this->service->calls->report(Parameters::form($request->query)['method'] ?? null, self::number($request, 'last')),
			'GET /scenarios' => $this->service->scenarios->describe(),
			'POST /scenarios' => $this->done(fn () => $this->service->scenarios->add($request->body->text())),
			'DELETE /scenarios' => $this->done($this->service->scenarios->clear(...)),
			'GET /deliveries' => $this->sender->deliveries(),
			'GET /deliveries/count' => $this->sender->count(),
			'POST /events' => $this->done(fn () => $this->sender->happen(Parameters::json($request))),
			'POST /install' => $this->done(fn () => $this->sender->install(Parameters::json($request))),
			'POST /open' => $this->done(fn () => $this->sender->open(Parameters::json($request))),
			'GET /robots' => $this->registry->scope(Bizproc::class)->report(),
			'POST /robots' => ['ok' => true] + $this->sender->turn(Parameters::json($request)),
			'POST /uninstall' => $this->done(fn () => $this->sender->uninstall(Parameters::json($request))),
			'POST /settings' => $this->done(fn () => $this->settings->apply(Parameters::json($request))),
			'GET /tables' => $this->tables->overview(),
			'GET /rows' => $this->tables->report(Parameters::form($request->query)),
			'POST /rows' => $this->tables->resize(Parameters::json($request)),
			'POST /rows/change' => $this->tables->change(Parameters::json($request)),
			'GET /limits' => $this->service->bucket->stats() + ['operating' => (object) $this->service->operating->stats()],
			'GET /service' => $this->service->workers->stats(self::number($request, 'concurrency')),
			'GET /writes' => $this->service->executions->summary(),
			'GET /writes/all' => $this->service->executions->all(),
			'DELETE /writes' => $this->done($this->service->executions->reset(...)),
			'POST /reset' => $this->done($this->reset(...)),
			'POST /stop' => $this->done($this->loop->stop(...)),
			default => throw new UsageError("there is no $request->method $request->path"),
		};
	}

	private static function number(Request $request, string $name): ?int
	{
		$value = Parameters::form($request->query)[$name] ?? null;

		return $value === null ? null : (int) $value;
	}

	/** @param array<string, mixed> $description */
	private function addFault(array $description): array
	{
		$this->faults->add(Fault::from($this->registry->documented->fault($description)));

		return ['ok' => true];
	}

	private function removeFaults(?int $number): void
	{
		$number === null ? $this->faults->clear() : $this->faults->remove($number);
	}

	/** @return array{ok: true} */
	private function done(\Closure $action): array
	{
		$action();

		return ['ok' => true];
	}

	private function reset(): void
	{
		$this->faults->reset();
		$this->ledger->reset();
		$this->stats->reset();
		$this->settings->reset();
		$this->service->reset();
		$this->oauth->reset();
		$this->sender->reset();
	}
}
