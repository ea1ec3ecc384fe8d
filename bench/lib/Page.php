<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** The figures of the latest run of each bench as Markdown, with the charts. */
final class Page
{
	/** @param string $directory where the benches have left their figures and charts */
	public static function write(string $directory): void
	{
		$text = "# Figures\n\nWritten by `./dev bench`; [how they are measured](../performance.md). A figure in brackets is between which ones half of all lie.\n";
		foreach (glob("$directory/*.json") ?: [] as $file) {
			$text .= self::section(json_decode((string) file_get_contents($file), true, 512, JSON_THROW_ON_ERROR), $directory);
		}
		file_put_contents("$directory/README.md", $text);
	}

	private static function section(array $record, string $directory): string
	{
		$facts = [];
		foreach ($record['machine'] as $name => $value) {
			$facts[] = $name === 'date' ? $value : "$name $value";
		}
		$text = "\n## $record[bench]\n\n" . implode('; ', $facts) . ".\n";
		foreach ($record['tables'] as $table) {
			$text .= "\n$table[title]\n\n" . self::table($table);
		}
		$text .= $record['goals'] === [] ? '' : "\n" . self::goals($record['goals']);
		foreach ($record['charts'] as $chart) {
			$text .= is_file("$directory/$chart.svg") ? "\n![$chart]($chart.svg)\n" : '';
		}

		return $text;
	}

	private static function table(array $table): string
	{
		return self::row(['', ...$table['columns']]) . '|---|' . str_repeat('---:|', count($table['columns'])) . "\n"
			. implode('', array_map(self::row(...), $table['rows']));
	}

	private static function goals(array $goals): string
	{
		$rows = array_map(static fn (array $goal) => self::row([
			$goal['goal'], $goal['figure'], match ($goal['held']) {
				true => 'held', false => '**missed**', null => 'open'
			},
		]), $goals);

		return "| Goal | | |\n|---|---|---|\n" . implode('', $rows);
	}

	/** @param list<string> $cells */
	private static function row(array $cells): string
	{
		return '| ' . implode(' | ', array_map(static fn (string $cell) => strtr(trim($cell), ['|' => '\|', '\\' => '\\\\']), $cells)) . " |\n";
	}
}
