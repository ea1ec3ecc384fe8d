<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** What a bench has to say: on the terminal, as JSON, and in charts. */
final class Report
{
	private const WIDTH = 46;

	/** @var list<array{title: string, columns: list<string>, rows: list<list<string>>}> */
	private array $tables = [];
	/** @var list<array{goal: string, figure: string, held: bool|null}> */
	private array $goals = [];
	/** @var list<string> */
	private array $charts = [];
	/** @var array<string, string> */
	private readonly array $machine;

	public function __construct(private readonly string $bench, private readonly string $directory)
	{
		$this->machine = Machine::facts();
		echo "\n\033[1m$bench\033[0m\n";
	}

	/**
	 * @param list<string>       $columns of the figures
	 * @param list<list<string>> $rows    a name, then the figures
	 */
	public function table(string $title, array $columns, array $rows): void
	{
		$this->tables[] = compact('title', 'columns', 'rows');
		printf("\n%s\n", $title);
		foreach ([['', ...$columns], ...$rows] as $row) {
			echo '  ', self::pad($row[0], self::WIDTH - 8, STR_PAD_RIGHT);
			foreach (array_slice($row, 1) as $cell) {
				echo self::pad($cell, 30, STR_PAD_LEFT);
			}
			echo "\n";
		}
	}

	/** @param bool|null $held null: could not be measured, and the figure says why */
	public function goal(string $goal, string $figure, ?bool $held): void
	{
		$this->goals[] = compact('goal', 'figure', 'held');
	}

	/** A chart of that name, in the file `NAME.svg`. @param array<string, float> $bars by name */
	public function chart(string $name, string $title, array $bars, string $unit, string $number = '%.0f'): void
	{
		$note = sprintf('%s; %s, %s', $unit, $this->machine['processor'], substr($this->machine['date'], 0, 10));
		$this->charts[] = $name;
		(new Chart($title, $bars, $note, $number))->write("$this->directory/$name.svg");
	}

	/** @return bool whether no goal was missed */
	public function finish(): bool
	{
		self::printGoals($this->goals);
		$record = ['bench' => $this->bench, 'machine' => $this->machine, 'tables' => $this->tables, 'goals' => $this->goals, 'charts' => $this->charts];
		$flags = JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR;
		file_put_contents("$this->directory/$this->bench.json", json_encode($record, $flags) . "\n");

		return !in_array(false, array_column($this->goals, 'held'), true);
	}

	/** @param list<array{goal: string, figure: string, held: bool|null}> $goals */
	public static function printGoals(array $goals): void
	{
		echo $goals === [] ? '' : "\n";
		foreach ($goals as ['goal' => $goal, 'figure' => $figure, 'held' => $held]) {
			$verdict = match ($held) {
				true => "\033[32mheld  \033[0m",
				false => "\033[31mMISSED\033[0m",
				null => 'open  ',
			};
			echo "  $verdict ", self::pad($goal, 76, STR_PAD_RIGHT), " $figure\n";
		}
	}

	/** By characters, not by bytes. */
	private static function pad(string $text, int $width, int $side): string
	{
		$length = strlen((string) preg_replace('/[\x80-\xBF]/', '', $text));

		return str_pad($text, $width + strlen($text) - $length, ' ', $side);
	}
}
