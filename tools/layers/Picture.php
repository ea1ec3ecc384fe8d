<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Layers;

/** The floors as a picture (SVG) and as a table (Markdown): what is in each room, and what it uses. */
final class Picture
{
	private const ROW = 26;
	private const GAP = 14;
	private const LEFT = 20;
	private const NAME = 120;
	private const WIDTH = 620;
	private const ARCS = 260;

	/** @param array<string, list<string>> $uses the rooms that each room uses */
	public function __construct(private readonly Floors $floors, private readonly array $uses)
	{
	}

	public function table(): string
	{
		$lines = "| Room | What is in it | Uses |\n|---|---|---|\n";
		foreach ($this->floors->rooms as $room => $purpose) {
			$used = implode(', ', array_map(static fn (string $other) => "`$other`", $this->uses[$room] ?? []));
			$lines .= "| `$room` | $purpose | $used |\n";
		}

		return $lines;
	}

	public function svg(): string
	{
		$middle = $this->middles();
		$height = end($middle) + self::ROW;
		$width = self::LEFT + self::WIDTH + self::ARCS;
		$boxes = $arcs = '';
		foreach ($this->floors->rooms as $room => $purpose) {
			$boxes .= $this->box($room, $purpose, $middle[$room]);
			foreach ($this->uses[$room] ?? [] as $used) {
				$arcs .= $this->arc($middle[$room], $middle[$used]);
			}
		}

		return <<<SVG
			<svg xmlns="http://www.w3.org/2000/svg" width="$width" height="$height" viewBox="0 0 $width $height" font-family="sans-serif" font-size="13">
			<title>The rooms of the sources, from the top floor down; each line goes from a room down to one that it uses</title>
			<rect width="$width" height="$height" fill="#fff"/>
			$arcs{$boxes}</svg>

			SVG;
	}

	/** @return array<string, int> the height at which a room stands; a gap between the skin, the catalogue and the core */
	private function middles(): array
	{
		$middles = [];
		$at = self::ROW;
		$before = null;
		foreach (array_keys($this->floors->rooms) as $room) {
			$part = explode('/', $room)[0];
			$at += $before !== null && $before !== $part ? self::GAP : 0;
			$middles[$room] = $at;
			$at += self::ROW;
			$before = $part;
		}

		return $middles;
	}

	private function box(string $room, string $purpose, int $middle): string
	{
		$fill = match (explode('/', $room)[0]) {
			'zend' => '#e8f0fb',
			'core' => '#e9f5ea',
			default => '#f4f0e6',
		};
		$top = $middle - self::ROW / 2 + 1;
		$text = $middle + 4;

		return sprintf(
			"<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" fill=\"%s\" stroke=\"#bbb\"/>\n"
			. "<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text><text x=\"%d\" y=\"%d\" font-size=\"12\">%s</text>\n",
			self::LEFT, $top, self::WIDTH, self::ROW - 2, $fill,
			self::LEFT + 8, $text, htmlspecialchars($room, ENT_XML1),
			self::LEFT + self::NAME, $text, htmlspecialchars($purpose, ENT_XML1),
		);
	}

	/** From the upper room's right side, out and down to the lower one's. */
	private function arc(int $from, int $to): string
	{
		$x = self::LEFT + self::WIDTH;
		$out = $x + 14 + ($to - $from) * 0.42;

		return sprintf(
			"<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"#4a6fa5\" stroke-opacity=\"0.45\"/>\n"
			. "<path d=\"M%d %d l6 -3 v6 z\" fill=\"#4a6fa5\"/>\n",
			$x, $from, $out, $from, $out, $to, $x + 6, $to, $x, $to,
		);
	}
}
