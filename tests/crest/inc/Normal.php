<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Crest;

/** Takes out what no two runs have in common: times, ports, addresses, directories, random numbers. */
final class Normal
{
	/** Figures of curl_getinfo() and of a reply's `time` that are never the same, or not where connections are kept. */
	private const FIGURES = 'total_time|namelookup_time|connect_time|pretransfer_time|starttransfer_time|redirect_time'
		. '|\w+_time_us|speed_download|speed_upload|request_size|header_size|local_port|start|finish|duration|processing';
	/** Those that only differ together with the length of these. */
	private const LENGTHS = 'size_download|download_content_length';

	/** Longer texts are known by their hash. */
	private const LONG = 20000;

	private readonly string $port;

	public function __construct(string $host, private readonly string $directory)
	{
		$this->port = substr((string) strrchr($host, ':'), 1);
	}

	public function all(mixed $value): mixed
	{
		if (is_array($value)) {
			return array_map($this->all(...), $value);
		}

		return is_string($value) ? $this->text($value) : $value;
	}

	/** The name of a file, or a text that speaks of one. */
	public function name(string $name): string
	{
		$name = preg_replace('~\d{4}-\d\d-\d\d/\d\d(?=/|$)~', '{date}/{hour}', $name);

		return preg_replace('~\d{10}_([\w/]*)_\d{1,7}log~', '{time}_$1_{random}log', $name);
	}

	public function text(string $text): string
	{
		$root = dirname($this->directory);
		foreach ([$this->directory => '{dir}', $root => '{root}', "localhost:$this->port" => '{host}'] as $own => $name) {
			$text = str_replace([$own, str_replace('/', '\/', $own)], $name, $text);
		}
		$figures = self::FIGURES . (preg_match('~[\'"](processing|expires)[\'"]~', $text) ? '|' . self::LENGTHS : '');
		$text = self::withoutFigures($text, $figures); // one of them may look like the port
		$text = str_replace([":$this->port", "%3A$this->port"], [':{port}', '%3A{port}'], $text);
		$text = self::withoutFigures($text, 'primary_port');
		$text = preg_replace('~((?:primary|local)_ip[\'"](?: => |:)[\'"])(?:127\.0\.0\.1|::1)~', '$1{loopback}', $text);
		$text = preg_replace('~\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d~', '{datetime}', $text);
		$text = preg_replace('~(?<![\w.])1[789]\d{8}(?:\.\d+)?(?![\w.])~', '{time}', $text);
		$text = $this->name($text);
		$text = preg_replace('~ after \d+ ms~', ' after {n} ms', $text);
		// Only what is written in PHP has files and lines to show.
		$text = preg_replace('~"trace":\[.*\],"params":~s', '"trace":{trace},"params":', $text);
		$text = preg_replace("~'trace' =>.*?\n  'params'~s", "'trace' => {trace},\n  'params'", $text);

		return self::brief(self::printable($text));
	}

	/** @param string $names of figures, as alternatives of a pattern */
	private static function withoutFigures(string $text, string $names): string
	{
		$text = preg_replace("~\"($names)\":(\"?)-?[\\d.]+([eE][-+]?\\d+)?~", '"$1":$2{number}', $text);
		$text = preg_replace("~'($names)' => '-?[\\d.]+(E[-+]?\\d+)?',~", "'$1' => '{number}',", $text);
		$text = preg_replace("~'($names)' => -?\\d+,~", "'$1' => {int},", $text);

		return preg_replace("~'($names)' => -?\\d+\\.\\d+(E[-+]?\\d+)?,~", "'$1' => {float},", $text);
	}

	private static function brief(string $text): string
	{
		$length = strlen($text);

		return $length <= self::LONG ? $text : "{{$length} bytes, " . hash('sha256', $text) . '}' . substr($text, 0, 100);
	}

	/** JSON keeps the recorded data, so bytes that are no UTF-8 are spelled. */
	private static function printable(string $text): string
	{
		return preg_match('//u', $text) ? $text : '{bytes}' . addcslashes($text, "\\\x80..\xff");
	}
}
