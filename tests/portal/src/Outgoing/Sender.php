<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Outgoing;

use B24\Portal\Methods\Bizproc;
use B24\Portal\Methods\Event;
use B24\Portal\Methods\Placement;
use B24\Portal\Net\Loop;
use B24\Portal\OAuth\Server;
use B24\Portal\Options;
use B24\Portal\Rest\Registry;
use B24\Portal\Rest\Settings;
use B24\Portal\Tenant;
use B24\Portal\Tenants;
use B24\Portal\UsageError;

/** What the portal sends to applications: events, installations, pages in a frame. */
final class Sender
{
	private const SCOPE = 'calendar,crm,placement,tasks,user';

	/** How often somebody has said what happens. */
	private int $orders = 0;
	/** @var list<Letter|array<string, mixed>> an array: one that could not be sent */
	private array $letters = [];

	public function __construct(
		private readonly Loop $loop,
		private readonly Options $options,
		private readonly Settings $settings,
		private readonly Tenants $tenants,
		private readonly Registry $registry,
	) {
	}

	public function reset(): void
	{
		$this->letters = [];
	}

	/** @return list<array<string, mixed>> what was sent so far, and what was answered */
	public function deliveries(): array
	{
		return array_map(static fn (Letter|array $letter) => is_array($letter) ? $letter : $letter->describe(), $this->letters);
	}

	/** @return array{count: int, unanswered: int, statuses: array<int, int>} what was sent so far, in figures */
	public function count(): array
	{
		$statuses = array_map(static fn (Letter|array $letter) => is_array($letter) ? $letter['status'] : $letter->status(), $this->letters);
		$known = array_filter($statuses, is_int(...));

		return ['count' => count($statuses), 'unanswered' => count($statuses) - count($known), 'statuses' => (object) array_count_values($known)];
	}

	/**
	 * What changes in the portal: into the queue of offline events, and to every handler. Only the first portal has such a
	 * queue.
	 *
	 * @param array<mixed> $order `events`: of Event::happen(), and `user`: false, when nobody's token comes along; `portal`
	 */
	public function happen(array $order): void
	{
		$events = (array) ($order['events'] ?? []);
		$this->registry->scope(Event::class)->happen(array_filter($events, static fn (mixed $event) => !isset($event['portal'])));
		foreach ($events as $event) {
			$tenant = $this->tenants->named($event['portal'] ?? null);
			$pair = $event['user'] ?? true ? $this->pair(false, $tenant) : [];
			$this->tellHandlers((string) ($event['name'] ?? throw new UsageError('an event has a name')), $event['data'] ?? [], $pair, tenant: $tenant);
		}
		$this->tellOfQueues(-1 - ++$this->orders);
	}

	/**
	 * What a write has changed: for the handlers, and for the queues that somebody has bound. Nobody who writes hears that
	 * a handler is not there.
	 *
	 * @param list<array{name: string, data: array<mixed>, to?: string}> $events `to`: an address that has not bound it
	 * @param string                                        $source  `auth_connector` of the write
	 * @param int                                           $request its number
	 */
	public function announce(array $events, string $source, int $request): void
	{
		$scope = $this->registry->scope(Event::class);
		$isQueued = false;
		foreach ($events as $event) {
			['name' => $name, 'data' => $data] = $event;
			foreach ($scope->queues($name, $source) as $queue) {
				$scope->happen([['name' => $name, 'data' => $data, 'connector' => $queue]]);
				$isQueued = true;
			}
			if ($scope->handlers($name) !== []) {
				$this->tellHandlers($name, $data, $this->pair(false), true);
			}
			if (($event['to'] ?? '') !== '') {
				$this->tell([$event['to']], $name, $data, $this->pair(false), true);
			}
		}
		if ($isQueued) {
			$this->tellOfQueues($request);
		}
	}

	/** @param array<mixed> $order `url`, `frame`: the installer's page instead of the event, `portal` */
	public function install(array $order): void
	{
		if ($order['frame'] ?? false) {
			$this->open(['placement' => 'DEFAULT'] + $order);

			return;
		}
		$data = ['VERSION' => '1.0.0', 'ACTIVE' => 'Y', 'INSTALLED' => 'Y', 'LANGUAGE_ID' => 'en'];
		$tenant = $this->tenants->named($order['portal'] ?? null);
		$this->send(self::url($order), ['event' => 'ONAPPINSTALL', 'data' => $data] + $this->envelope($this->pair(true, $tenant), $tenant));
	}

	/** The application goes, and from the first portal its handlers with it. @param array<mixed> $order `clean`: the user wants no traces; `portal` */
	public function uninstall(array $order): void
	{
		$data = ['LANGUAGE_ID' => 'en', 'CLEAN' => (string) (int) ($order['clean'] ?? false)];
		$tenant = $this->tenants->named($order['portal'] ?? null);
		$this->tellHandlers('ONAPPUNINSTALL', $data, [], tenant: $tenant);
		$tenant->tokens->revoke();
		if ($tenant !== $this->tenants->first) {
			return; // the handlers are those of all portals
		}
		$this->registry->scope(Event::class)->forgetHandlers();
		$this->registry->scope(Placement::class)->reset();
		$this->registry->scope(Bizproc::class)->forgetHandlers();
	}

	/** A robot's turn. @param array<mixed> $order of Bizproc::turn() @return array{event_token: string, workflow: string} */
	public function turn(array $order): array
	{
		[$handler, $fields] = $this->registry->scope(Bizproc::class)->turn($order);
		$this->send($handler, $fields + $this->envelope($this->pair(false)));

		return ['event_token' => $fields['event_token'], 'workflow' => $fields['workflow_id']];
	}

	/** A user opens a page. @param array<mixed> $order `url` or that of the `placement`, `options`, `portal` */
	public function open(array $order): void
	{
		$place = (string) ($order['placement'] ?? 'DEFAULT');
		$tenant = $this->tenants->named($order['portal'] ?? null);
		$pair = $tenant->tokens->issue();
		$url = self::url($order + ['url' => $this->registry->scope(Placement::class)->handler($place)]);
		$query = [
			'DOMAIN' => parse_url($tenant->url, PHP_URL_HOST) . ':' . parse_url($tenant->url, PHP_URL_PORT),
			'PROTOCOL' => (string) (int) str_starts_with($tenant->url, 'https:'),
			'LANG' => 'en',
			'APP_SID' => md5('sid'),
		];
		$this->send($url . (str_contains($url, '?') ? '&' : '?') . http_build_query($query), [
			'AUTH_ID' => $pair['access_token'],
			'AUTH_EXPIRES' => (string) $this->settings->tokenLife,
			'REFRESH_ID' => $pair['refresh_token'],
			'SERVER_ENDPOINT' => 'https://' . Server::HOST . '/rest/',
			'APPLICATION_TOKEN' => $tenant->applicationToken,
			'APPLICATION_SCOPE' => self::SCOPE,
			'member_id' => $tenant->options->memberId,
			'status' => 'L',
			'PLACEMENT' => $place,
			'PLACEMENT_OPTIONS' => json_encode($order['options'] ?? []),
		]);
	}

	/** @param array<mixed> $order */
	private static function url(array $order): string
	{
		return is_string($order['url'] ?? null) ? $order['url'] : throw new UsageError('whose page is it? url is missing');
	}

	/**
	 * @param array<mixed>          $data
	 * @param array<string, string> $pair
	 * @param bool                  $patient a handler that cannot be reached is passed over
	 */
	private function tellHandlers(string $event, array $data, array $pair, bool $patient = false, ?Tenant $tenant = null): void
	{
		$this->tell($this->registry->scope(Event::class)->handlers($event), $event, $data, $pair, $patient, $tenant);
	}

	/** Who wants to hear of new offline events does so; the event says no more than that there are some. */
	private function tellOfQueues(int $request): void
	{
		$waiting = $this->registry->scope(Event::class)->waiting($request);
		if ($waiting !== []) {
			$this->tell($waiting, Event::NEW_OFFLINE, [], $this->pair(false), true);
		}
	}

	/**
	 * @param list<string>          $handlers
	 * @param array<mixed>          $data
	 * @param array<string, string> $pair
	 */
	private function tell(array $handlers, string $event, array $data, array $pair, bool $patient, ?Tenant $tenant = null): void
	{
		foreach ($handlers as $i => $handler) {
			$fields = ['event' => strtoupper($event), 'event_handler_id' => (string) ($i + 1), 'data' => $data];
			try {
				$this->send($handler, $fields + $this->envelope($pair, $tenant));
			} catch (UsageError $error) {
				if (!$patient) {
					throw $error;
				}
				$this->letters[] = ['url' => $handler, 'fields' => $fields, 'status' => 0, 'headers' => [], 'body' => $error->getMessage(), 'seconds' => 0.0];
			}
		}
	}

	/** @return array<string, string> the tokens of the acting user; events seldom bring one to renew them with */
	private function pair(bool $whole, ?Tenant $tenant = null): array
	{
		$pair = ($tenant ?? $this->tenants->first)->tokens->issue();
		$more = ['expires_in' => (string) $this->settings->tokenLife, 'scope' => self::SCOPE, 'user_id' => (string) $this->options->userId];

		return ($whole ? $pair : ['access_token' => $pair['access_token']]) + $more;
	}

	/**
	 * @param  array<string, string> $pair
	 * @return array{ts: string, auth: array<string, string>}
	 */
	private function envelope(array $pair, ?Tenant $tenant = null): array
	{
		$tenant ??= $this->tenants->first;

		return ['ts' => (string) time(), 'auth' => $pair + [
			'domain' => substr(strstr($tenant->url, '//'), 2, -1),
			'server_endpoint' => 'https://' . Server::HOST . '/rest/',
			'status' => 'L',
			'client_endpoint' => "{$tenant->url}rest/",
			'member_id' => $tenant->options->memberId,
			'application_token' => $tenant->applicationToken,
		]];
	}

	/** @param array<array-key, string|array<mixed>> $fields */
	private function send(string $url, array $fields): void
	{
		$this->letters[] = new Letter($this->loop, $url, $fields);
	}
}
