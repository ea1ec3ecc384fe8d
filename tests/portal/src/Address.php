<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

/** Where the portal can be found, for programs and for people. */
final class Address
{
	public readonly string $url;
	private readonly string $webhook;
	private readonly string $host;
	/** Where the control listener and the proxy are: they need no name. */
	private readonly string $inside;

	public function __construct(
		private readonly Options $options,
		private readonly int $port,
		private readonly int $controlPort,
		private readonly ?int $proxyPort,
		private readonly ?string $caFile,
	) {
		$this->host = $options->host === '' ? $options->reachableAt('localhost') : $options->host;
		$this->inside = $options->reachableAt('127.0.0.1');
		$this->url = $this->at($this->host);
		$this->webhook = "{$this->url}rest/$options->userId/$options->secret/";
	}

	/** The same address under another name of this machine. */
	public function at(string $host): string
	{
		$scheme = $this->options->plain ? 'http' : 'https';

		return "$scheme://$host:$this->port{$this->options->basePath}/";
	}

	public function toJson(): string
	{
		$facts = [
			'ready' => true,
			'pid' => getmypid(),
			'url' => $this->url,
			'webhook' => $this->webhook,
			'host' => "$this->host:$this->port",
			'ca' => $this->caFile,
			'control' => "http://$this->inside:$this->controlPort/",
			'proxy' => $this->proxyPort === null ? null : "http://$this->inside:$this->proxyPort",
			'user_id' => $this->options->userId,
			'secret' => $this->options->secret,
			'access_token' => $this->options->accessToken,
			'refresh_token' => $this->options->refreshToken,
			'client_id' => $this->options->clientId,
			'client_secret' => $this->options->clientSecret,
		];

		return json_encode($facts, JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
	}

	public function explain(): string
	{
		$trust = $this->caFile === null ? '' : "--cacert $this->caFile ";
		$kept = $this->options->state === '' ? 'in memory' : "in {$this->options->state}";
		$lines = ['', "A Bitrix24 portal is ready. Everything is kept $kept; Ctrl-C ends it.", ''];
		$lines[] = "  webhook       $this->webhook";
		$lines[] = "  access token  {$this->options->accessToken}";
		if ($this->caFile !== null) {
			$lines[] = "  trust         $this->caFile";
		}
		$lines[] = "  control       http://$this->inside:$this->controlPort/requests (also /stats, /state, /faults)";
		if ($this->proxyPort !== null) {
			$lines[] = "  proxy         http://$this->inside:$this->proxyPort";
		}
		array_push($lines, '', 'Try it:', "  curl $trust{$this->webhook}profile", '', '');

		return implode("\n", $lines);
	}
}
