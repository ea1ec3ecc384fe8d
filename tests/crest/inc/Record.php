<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Crest;

/** What the original did, kept as data: expected/TOPIC.json. */
final class Record
{
	/** @param array<string, array<string, mixed>> $cases */
	private function __construct(public readonly array $cases, private readonly string $php, private readonly string $libcurl)
	{
	}

	public static function load(string $topic): self
	{
		$data = json_decode(file_get_contents(self::path($topic)), true, 512, JSON_THROW_ON_ERROR);

		return new self($data['cases'], $data['php'], $data['libcurl']);
	}

	/** @param array<string, array<string, mixed>> $cases */
	public static function save(string $topic, array $cases, string $libcurl): void
	{
		$data = ['php' => self::minor(PHP_VERSION), 'libcurl' => self::minor($libcurl), 'cases' => $cases];
		$flags = JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR;
		file_put_contents(self::path($topic), preg_replace('~^( +)\1~m', '$1', json_encode($data, $flags)) . "\n");
	}

	public function isOf(string $libcurl): bool
	{
		return self::minor($libcurl) === $this->libcurl;
	}

	/**
	 * What another libcurl or another PHP says in its own words is left out of the comparison; the original, where it
	 * is at hand, still has to say the same in every word.
	 *
	 * @param  array<string, mixed> $findings
	 * @return array<string, mixed>
	 */
	public function comparable(array $findings, string $libcurl): array
	{
		$other = self::minor(PHP_VERSION) !== $this->php;
		array_walk_recursive($findings, function (mixed &$text, int|string $key) use ($libcurl, $other): void {
			if (!is_string($text)) {
				return;
			}
			if ($other && $key === 'thrown') {
				$text = strtok($text, ':'); // versions differ in how they say what a value is
			}
			if ($other) { // PHP 8.6 leaves arguments out of its warnings
				$text = preg_replace('~^((?:Warning|Notice|Deprecated): \w+\()[^)]*\)~', '$1)', $text);
			}
			if (!$this->isOf($libcurl)) {
				if ($key === 'line') { // %d0 or %D0
					$text = preg_replace_callback('~%[0-9a-f]{2}~i', static fn (array $found) => strtolower($found[0]), $text);
				}
				$text = preg_replace('~(\'curl_error\',\s*\'error_information\' => )\'(?:[^\'\\\\]|\\\\.)*\'~', '$1{text}', $text);
				$text = preg_replace('~(\'curl_error\' => )\'(?:[^\'\\\\]|\\\\.)*\'~', '$1{text}', $text);
				$text = preg_replace('~("curl_error",\s*"error_information":)"(?:[^"\\\\]|\\\\.)*"~', '$1{text}', $text);
				$text = preg_replace('~("curl_error":)"(?:[^"\\\\]|\\\\.)*"~', '$1{text}', $text);
			}
			if ($other || !$this->isOf($libcurl)) {
				$text = preg_replace('~\{\d+ bytes, [0-9a-f]+\}~', '{long}', $text);
				$text = preg_replace('~"info":\{.*?\},"params":~s', '"info":{info},"params":', $text);
				$text = preg_replace("~'info' =>.*?\n  'params'~s", "'info' => {info},\n  'params'", $text);
			}
		});

		return $findings;
	}

	private static function path(string $topic): string
	{
		return dirname(__DIR__) . "/expected/$topic.json";
	}

	private static function minor(string $version): string
	{
		return implode('.', array_slice(explode('.', $version), 0, 2));
	}
}
