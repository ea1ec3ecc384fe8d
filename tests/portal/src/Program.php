<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

use B24\Portal\Control\Control;
use B24\Portal\Control\Ledger;
use B24\Portal\Control\Stats;
use B24\Portal\Faults\Faults;
use B24\Portal\Http\Connection;
use B24\Portal\Http\Peer;
use B24\Portal\Net\Doorway;
use B24\Portal\Net\Listener;
use B24\Portal\Net\Loop;
use B24\Portal\Net\ParentGuard;
use B24\Portal\Net\Proxy;
use B24\Portal\Net\Wire;
use B24\Portal\OAuth\Server;
use B24\Portal\Outgoing\Sender;
use B24\Portal\Rest\Announcements;
use B24\Portal\Own\Playback;
use B24\Portal\Rest\Registry;
use B24\Portal\Rest\Service;
use B24\Portal\Rest\Settings;

/** Puts the parts together, says where the portal is and runs it. */
final class Program
{
	private readonly Options $options;
	private readonly Loop $loop;
	private readonly Stats $stats;
	private readonly Ledger $ledger;
	private readonly Faults $faults;
	private readonly Portal $portal;
	private readonly Server $oauth;
	private readonly Sender $sender;
	private readonly Control $control;
	private readonly Tenants $tenants;
	private ?StateFile $state = null;
	private int $connections = 0;

	/** @param list<string> $argv */
	public function __construct(private readonly array $argv)
	{
	}

	/** @return int exit status */
	public function run(): int
	{
		try {
			$this->options = Options::parse($this->argv);
		} catch (UsageError $error) {
			fwrite(STDERR, "portal: {$error->getMessage()}; see --help\n");

			return 2;
		}
		if ($this->options->help) {
			echo Options::usage();

			return 0;
		}
		ini_set('memory_limit', '-1');
		try {
			if ($this->options->recording !== '') {
				echo Playback::of($this->options->recording, array_filter(array_map('trim', explode(',', $this->options->hide))));

				return 0;
			}
			$this->assemble();
			$this->open();
		} catch (UsageError $error) {
			fwrite(STDERR, "portal: {$error->getMessage()}\n");

			return 1;
		}
		$this->loop->run();
		$this->state?->save();

		return 0;
	}

	private function assemble(): void
	{
		$this->loop = new Loop();
		$this->stats = new Stats();
		$this->ledger = new Ledger();
		$this->faults = new Faults($this->options->cut <= 0.0 ? [] : [[
			'kind' => 'cut',
			'args' => ['probability' => $this->options->cut, 'seed' => $this->options->cutSeed],
			'times' => 0,
		]]);
		$settings = new Settings($this->options);
		$registry = new Registry($this->options, $settings);
		$this->tenants = new Tenants($this->options, $settings);
		$this->oauth = new Server($settings, $this->tenants);
		$this->sender = new Sender($this->loop, $this->options, $settings, $this->tenants, $registry);
		$announcements = new Announcements($registry->documented, $this->sender->announce(...));
		$service = new Service($this->options, $settings, $registry, $this->tenants, $announcements);
		$this->portal = new Portal(
			$this->options, $settings, $service, $this->oauth, $this->faults, $this->ledger, $this->stats,
		);
		$this->control = new Control(
			$this->loop, $this->ledger, $this->stats, $this->faults, $settings, $registry, $service,
			$this->oauth, $this->sender, $this->tenants,
		);
		if ($this->options->state !== '') {
			$this->state = new StateFile($this->options->state, [$registry->store, $this->tenants->first->tokens, ...$registry->scopes()]);
			$this->state->load();
			$this->loop->add($this->state);
		}
	}

	private function open(): void
	{
		$certificates = $this->options->plain ? null : $this->certificates();
		$ssl = $certificates === null ? [] : self::tls($certificates);
		$listeners = $this->options->listen === ''
			? Listener::openLoopback($this->options->port, $ssl, $this->acceptClient(...))
			: [$this->listen($this->options->port, $this->acceptClient(...), $ssl)];
		$port = $listeners[0]->port;
		$listeners[] = $control = $this->listen($this->options->controlPort, $this->acceptControl(...));
		$proxy = null;
		if ($this->options->proxy) {
			$listeners[] = $proxy = $this->listen(0, fn ($socket) => $this->acceptProxied($socket, $port));
		}
		array_map($this->loop->add(...), $listeners);
		$this->heedTheEnd();
		$address = new Address($this->options, $port, $control->port, $proxy?->port, $certificates?->caFile);
		$this->tenants->open($address);
		$this->announce($address);
	}

	private function certificates(): Certificates
	{
		$names = array_filter(array_map('trim', explode(',', $this->options->certHost)));

		$names = array_values($names) ?: Certificates::NAMES;
		$more = [$this->options->host, trim($this->options->reachableAt(''), '[]'), $this->options->portals > 0 ? '*.' . Tenants::DOMAIN : ''];
		array_push($names, ...array_diff(array_filter($more), $names));
		$workspace = new Workspace();
		$authority = new Authority($workspace, $this->options->caDir);

		return new Certificates($workspace, $authority, $names, $this->options->certExpired);
	}

	/** @return array<string, mixed> */
	private static function tls(Certificates $certificates): array
	{
		return [
			'local_cert' => $certificates->serverFile,
			'crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_2_SERVER | STREAM_CRYPTO_METHOD_TLSv1_3_SERVER,
			'alpn_protocols' => 'http/1.1',
			'verify_peer' => false,
			'disable_compression' => true,
		];
	}

	/** @param array<string, mixed> $ssl */
	private function listen(int $port, \Closure $accept, array $ssl = []): Listener
	{
		$address = $this->options->listen === '' ? '127.0.0.1' : $this->options->listen;

		return Listener::open($address, $port, $ssl, $accept)
			?? throw new UsageError("cannot listen on $address:$port");
	}

	/** @param resource $socket */
	private function acceptClient($socket): void
	{
		$peer = new Peer(++$this->connections, Peer::addressOf($socket));
		$left = fn () => $this->stats->open--;
		$enter = fn (Wire $wire) => new Connection(
			$this->loop, $wire, $this->state?->watch($this->portal) ?? $this->portal, $peer, $this->options->keepBody, $left,
		);
		$fault = $this->faults->forConnection();
		new Doorway($this->loop, new Wire($socket), $peer, $this->stats, !$this->options->plain, $fault, $enter);
	}

	/** @param resource $socket */
	private function acceptControl($socket): void
	{
		new Connection($this->loop, new Wire($socket), $this->state?->watch($this->control) ?? $this->control, new Peer(0), PHP_INT_MAX);
	}

	/** @param resource $socket */
	private function acceptProxied($socket, int $port): void
	{
		new Proxy($this->loop, new Wire($socket), $this->ledger, $port, $this->options->proxyAuth);
	}

	/** Ends properly, temporary files included, when the parent goes or somebody presses Ctrl-C. */
	private function heedTheEnd(): void
	{
		if ($this->options->dieWithParent) {
			$this->loop->add(new ParentGuard($this->loop));
		}
		if (function_exists('pcntl_async_signals')) {
			pcntl_async_signals(true);
			pcntl_signal(SIGINT, $this->loop->stop(...));
			pcntl_signal(SIGTERM, $this->loop->stop(...));
		}
	}

	private function announce(Address $address): void
	{
		fwrite(STDOUT, $address->toJson() . "\n");
		fflush(STDOUT);
		if ($this->options->verbose || stream_isatty(STDOUT)) {
			fwrite(STDERR, $address->explain());
		}
	}
}
