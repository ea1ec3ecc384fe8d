<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rest;

use B24\Portal\Http\ReplyWriter;
use B24\Portal\Options;
use B24\Portal\Rows\Quirks;
use B24\Portal\UsageError;

/** What a test may change while the portal runs (POST /settings). */
final class Settings
{
	public const RIGHTS = ['user', 'admin', 'external'];

	/** What has an option of the same name for its start. */
	private const OPTIONS = [
		'operatingLimit', 'operatingWindow', 'operatingCost', 'latency', 'service', 'workers', 'churn', 'churnTotal',
	];

	/** Leaky bucket; a rate of 0 switches it off. */
	public float $rate;
	public float $burst;
	public string $access;
	/** @var list<string> access tokens that have expired */
	public array $expiredTokens = [];
	/** @var list<string> access tokens that work besides the one from the command line */
	public array $validTokens = [];
	/** Seconds that a token from the token endpoint works. */
	public int $tokenLife = 3600;
	/** Credentials that the token endpoint accepts. */
	public string $clientId;
	public string $clientSecret;
	/** The token endpoint refuses with this error, e.g. PAYMENT_REQUIRED. */
	public string $refreshError = '';
	/** A refresh token works once. */
	public bool $rotate = true;
	/** @var list<string> codes that the token endpoint takes, each once */
	public array $authorizationCodes = [];
	public string $transfer = 'auto';
	public bool $keepalive = true;
	public bool $echo;
	/** Methods of applications refuse webhooks, as on a real portal. */
	public bool $requireApplication;
	/** Documented methods without behaviour of their own refuse a call without a required parameter. */
	public bool $requireParameters;
	/** Letters beyond ASCII as they are instead of \uXXXX. */
	public bool $unescaped = false;
	/** @var array<string, float> seconds of operating time reported, by method */
	public array $operating = [];
	public float $operatingLimit;
	/** Seconds after which operating time is forgotten. */
	public float $operatingWindow;
	/** Seconds of operating time that a command costs besides its service time. */
	public float $operatingCost;
	/** @var array<string, float> the same for single methods */
	public array $operatingCosts = [];
	/** Milliseconds that a reply is under way. */
	public float $latency;
	/** Milliseconds that a command takes. */
	public float $service;
	/** @var array<string, float> the same for single methods */
	public array $serviceTimes = [];
	/** Requests that are served at the same time; 0: all. */
	public int $workers;
	/** So many rows go and as many come before each list command; all in all up to a total (0: without end). */
	public int $churn;
	public int $churnTotal;
	/** So many rows come before each list command. */
	public int $grow = 0;
	/** @var array<string, mixed> in which ways lists of rows are odd: see Rows\Quirks */
	public array $quirks = [];
	/** Seconds that an answer is kept under its Idempotency-Key. */
	public int $idempotencyLife = 86400;
	/** Milliseconds after which it is kept: repeats that come before run as well. Negative: it never is. */
	public float $idempotencyAfter = 0.0;
	/** @var array<string, int> how many calls of a method run and then fail with status 500, by method */
	public array $breaks = [];

	public function __construct(private readonly Options $options)
	{
		$this->reset();
	}

	public function reset(): void
	{
		$defaults = get_class_vars(self::class);
		unset($defaults['options']);
		foreach ($defaults as $name => $value) {
			if ($value !== null) {
				$this->$name = $value;
			}
		}
		foreach (self::OPTIONS as $name) {
			$this->$name = $this->options->$name;
		}
		$this->rate = $this->options->rate;
		$this->burst = $this->options->burst;
		$this->access = $this->options->access;
		$this->clientId = $this->options->clientId;
		$this->clientSecret = $this->options->clientSecret;
		$this->echo = $this->options->echo;
		$this->requireApplication = !$this->options->anyCaller;
		$this->requireParameters = !$this->options->anyParameters;
	}

	/** @param array<string, mixed> $values by snake_case name */
	public function apply(array $values): void
	{
		foreach ($values as $name => $value) {
			$property = lcfirst(str_replace('_', '', ucwords((string) $name, '_')));
			if (!property_exists($this, $property) || $property === 'options') {
				throw new UsageError("unknown setting $name");
			}
			settype($value, gettype($this->$property));
			$this->check($property, $value);
			$this->$property = $value;
		}
	}

	/** @return array<string, mixed> */
	public function all(): array
	{
		$values = [];
		foreach (get_object_vars($this) as $property => $value) {
			if ($property !== 'options') {
				$values[strtolower(preg_replace('~[A-Z]~', '_$0', $property))] = $value;
			}
		}

		return $values;
	}

	/** @return list<string> what nobody else should see */
	public function secrets(): array
	{
		return [
			$this->options->secret, $this->options->accessToken, $this->options->refreshToken, $this->options->clientSecret,
			$this->clientSecret, ...$this->expiredTokens, ...$this->validTokens, ...$this->authorizationCodes,
		];
	}

	private function check(string $property, mixed $value): void
	{
		if ($property === 'quirks') {
			Quirks::check($value);
		}
		$choices = ['access' => self::RIGHTS, 'transfer' => ReplyWriter::TRANSFERS][$property] ?? [$value];
		if (!in_array($value, $choices, true)) {
			throw new UsageError("$property is one of " . implode(', ', $choices));
		}
	}
}
