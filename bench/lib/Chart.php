<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Bench;

/** Horizontal bars, drawn by gnuplot as SVG. */
final class Chart
{
	private const OURS = '#2a6fdb';
	private const THEIRS = '#a9b4c2';

	/** @param array<string, float> $bars */
	public function __construct(
		private readonly string $title,
		private readonly array $bars,
		private readonly string $note,
		private readonly string $number = '%.0f',
	) {
	}

	public function write(string $path): void
	{
		$process = proc_open(['gnuplot'], [['pipe', 'r']], $pipes);
		fwrite($pipes[0], $this->script($path));
		fclose($pipes[0]);
		if (proc_close($process) !== 0) {
			throw new \RuntimeException("gnuplot could not draw $path");
		}
	}

	private function script(string $path): string
	{
		$rows = $tics = [];
		foreach ($this->bars as $name => $figure) {
			$ours = str_starts_with($name, 'b24') && $name !== 'b24phpsdk';
			$color = hexdec(substr($ours ? self::OURS : self::THEIRS, 1));
			$tics[] = sprintf('%s %d', self::quote($name), count($tics));
			$rows[] = sprintf('%d %F %d %s', count($rows), $figure, $color, sprintf($this->number, $figure));
		}
		$settings = [
			sprintf('set terminal svg size 760,%d dynamic font "sans-serif,13" background "white"', 90 + 30 * count($rows)),
			'set output ' . self::quote($path),
			sprintf('set title %s font ",15"', self::quote($this->title)),
			sprintf('set xlabel %s textcolor "#667085" font ",11"', self::quote($this->note)),
			'set ytics (' . implode(', ', $tics) . ') scale 0',
			sprintf('set yrange [%F:-0.5]', count($rows) - 0.5),
			sprintf('set xrange [0:%F]', 1.15 * max($this->bars)),
			'unset xtics',
			'unset key',
			'set border 0',
			'set style fill solid noborder',
		];

		return implode("\n", $settings) . "\n\$bars << END\n" . implode("\n", $rows) . "\nEND\n"
			. 'plot $bars using 2:1:(0):2:($1-0.36):($1+0.36):3 with boxxyerror linecolor rgb variable, '
			. "\$bars using 2:1:4 with labels left offset 0.6,0\n";
	}

	private static function quote(string $text): string
	{
		return "'" . str_replace("'", "''", $text) . "'";
	}
}
