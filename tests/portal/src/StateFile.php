<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

use B24\Portal\Http\Application;
use B24\Portal\Http\Request;
use B24\Portal\Net\Watched;
use B24\Portal\Rows\Ids;
use B24\Portal\Rows\Table;
use Random\Engine\Xoshiro256StarStar;
use Random\Randomizer;

/**
 * Keeps what is stored in a file: at the end, and a second after a request, so that a portal that is killed loses no
 * more than that second.
 */
final class StateFile implements Watched
{
	private const FORMAT = 'b24-portal 1';
	private const CLASSES = [\stdClass::class, Table::class, Ids::class, Randomizer::class, Xoshiro256StarStar::class];
	private const DELAY = 1.0;

	private ?float $due = null;
	private string $saved = '';

	/** @param list<object> $keepers whose own data is kept: rows, options, bindings, tokens */
	public function __construct(private readonly string $path, private readonly array $keepers)
	{
	}

	public function load(): void
	{
		if (!is_file($this->path)) {
			$this->save(); // a path that cannot be written is told now and not at the end

			return;
		}
		$state = @unserialize((string) file_get_contents($this->path), ['allowed_classes' => self::CLASSES]);
		if (!is_array($state) || ($state['format'] ?? '') !== self::FORMAT) {
			throw new UsageError("$this->path is no state of a portal");
		}
		foreach ($this->keepers as $keeper) {
			$set = function (array $values): void {
				foreach ($values as $name => $value) {
					$this->$name = $value;
				}
			};
			$set->call($keeper, array_intersect_key($state[$keeper::class] ?? [], self::data($keeper)));
		}
	}

	public function save(): void
	{
		$this->due = null;
		$state = ['format' => self::FORMAT];
		foreach ($this->keepers as $keeper) {
			$state[$keeper::class] = self::data($keeper);
		}
		$bytes = serialize($state);
		if ($bytes === $this->saved) {
			return;
		}
		$new = "$this->path.new";
		if (@file_put_contents($new, $bytes) !== strlen($bytes) || !chmod($new, 0600) || !rename($new, $this->path)) {
			throw new UsageError("cannot write $this->path");
		}
		$this->saved = $bytes;
	}

	/** The same application, after whose answers the file is written. */
	public function watch(Application $application): Application
	{
		return new class ($application, $this->touch(...)) implements Application {
			public function __construct(private readonly Application $application, private readonly \Closure $touch)
			{
			}

			public function refuse(Request $request): ?iterable
			{
				return $this->application->refuse($request);
			}

			public function answer(Request $request): iterable
			{
				$steps = $this->application->answer($request);
				($this->touch)();

				return $steps;
			}
		};
	}

	private function touch(): void
	{
		$this->due ??= microtime(true) + self::DELAY;
	}

	/** @return array<string, mixed> what an object has of its own: neither what was put into it nor shapes of rows */
	private static function data(object $keeper): array
	{
		$data = [];
		foreach ((new \ReflectionObject($keeper))->getProperties() as $property) {
			if (!$property->isReadOnly() && !$property->isStatic() && $property->isInitialized($keeper)) {
				$value = $property->getValue($keeper);
				if (self::isData($value)) {
					$data[$property->getName()] = $value;
				}
			}
		}

		return $data;
	}

	private static function isData(mixed $value): bool
	{
		return is_array($value)
			? array_filter($value, static fn (mixed $its) => is_object($its) && !$its instanceof Table) === []
			: !is_object($value);
	}

	public function stream()
	{
		return null;
	}

	public function wantsRead(): bool
	{
		return false;
	}

	public function wantsWrite(): bool
	{
		return false;
	}

	public function wakeAt(): ?float
	{
		return $this->due;
	}

	public function readable(): void
	{
	}

	public function writable(): void
	{
	}

	public function wake(): void
	{
		try {
			$this->save();
		} catch (UsageError $error) {
			fwrite(STDERR, "portal: {$error->getMessage()}\n"); // the disk is full, say: the portal lives on
		}
	}
}
