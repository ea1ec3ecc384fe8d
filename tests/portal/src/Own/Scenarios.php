<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Own;

use B24\Portal\Options;
use B24\Portal\Rest\Call;
use B24\Portal\UsageError;

/** Replies that somebody has written down: in the file of scenarios, in files for single methods, or at the control listener. */
final class Scenarios
{
	/** @var list<Scenario> the first one that fits answers */
	private array $scenarios = [];

	public function __construct(private readonly Options $options)
	{
		$this->reset();
	}

	/** Back to what the command line says. */
	public function reset(): void
	{
		$this->scenarios = [...self::ofFile($this->options->scenarios), ...self::ofReplies($this->options->replies)];
	}

	/**
	 * Later ones come before earlier ones; those of one request are in their order.
	 *
	 * @param string $json one scenario, or `scenarios` with a list of them
	 */
	public function add(string $json): void
	{
		$said = Json::decode($json);
		array_unshift($this->scenarios, ...self::list(is_array($said) ? $said['scenarios'] ?? [$said] : null, 'POST /scenarios'));
	}

	public function clear(): void
	{
		$this->scenarios = [];
	}

	public function find(Call $call): ?Scenario
	{
		foreach ($this->scenarios as $scenario) {
			if ($scenario->fits($call)) {
				return $scenario;
			}
		}

		return null;
	}

	/** @return list<array<string, mixed>> */
	public function describe(): array
	{
		return array_map(static fn (Scenario $scenario) => $scenario->describe(), $this->scenarios);
	}

	/** @return list<Scenario> */
	private static function ofFile(string $file): array
	{
		if ($file === '') {
			return [];
		}
		$said = self::json($file);

		return self::list($said['scenarios'] ?? $said, $file);
	}

	/**
	 * METHOD.json has a reply as a portal sends it; METHOD.v3.json is one of REST 3.0.
	 *
	 * @return list<Scenario>
	 */
	private static function ofReplies(string $directory): array
	{
		$scenarios = [];
		foreach ($directory === '' ? [] : preg_grep('/\.json$/i', scandir($directory) ?: []) as $file) {
			$method = preg_replace('/(\.v3)?\.json$/i', '', $file);
			$version = preg_match('/\.v3\.json$/i', $file) === 1 ? 3 : 2;
			$scenarios[] = Scenario::from(['method' => $method, 'version' => $version, 'reply' => self::json("$directory/$file")], "$directory/$file");
		}

		return $scenarios;
	}

	/** @return list<Scenario> */
	private static function list(mixed $said, string $place): array
	{
		if (!is_array($said) || !array_is_list($said)) {
			throw new UsageError("$place: scenarios are a list");
		}

		return array_map(static fn (mixed $one, int $i) => Scenario::from($one, "$place, scenario " . ($i + 1)), $said, array_keys($said));
	}

	/** @return array<array-key, mixed> */
	private static function json(string $file): array
	{
		try {
			$said = Json::decode(is_file($file) ? (string) file_get_contents($file) : throw new UsageError("there is no $file"));
		} catch (\JsonException $error) {
			throw new UsageError("$file is no JSON: {$error->getMessage()}");
		}

		return is_array($said) ? $said : throw new UsageError("$file is neither an object nor a list");
	}
}
