<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The calls of the documentation's tutorials, as data: methods and parameters. Prints tutorials.json:
 *
 *     php tests/portal/documented/read_tutorials.php CHECKOUT_OF_THE_DOCUMENTATION
 *
 * They are read from the examples for JavaScript, whose parameters are literals; and from those for PHP where a page has
 * no others. What a variable holds is looked up in the page; where it comes from a reply or a form, it is a stand-in. Texts
 * of several words become stand-ins, too: names and structures are facts, the rest is not ours.
 */

/** A literal of JavaScript or PHP, as far as it is one. */
final class Literal
{
	private int $at = 0;

	/** @param array<string, string> $variables what a page assigns, as source */
	public function __construct(private readonly string $source, private readonly array $variables, private readonly int $depth = 0)
	{
	}

	public function value(string $key = ''): mixed
	{
		$this->space();
		$value = match (true) {
			$this->takes('{') => $this->members('}'),
			$this->takes('[') => $this->members(']'),
			default => $this->scalar($key),
		};
		// What follows a literal, such as `.trim()` or `?? 0`, makes it something else, and is passed over.
		return $this->rest() && is_array($value) && $value === [] ? self::standIn($key) : $value;
	}

	/** @return array<array-key, mixed> */
	private function members(string $end): array|stdClass
	{
		$members = [];
		for ($this->space(); !$this->takes($end) && $this->at < strlen($this->source); $this->space()) {
			if ($this->takes('...')) {
				$this->rest();
			} elseif ($this->matches('/\G(?:([\'"`])(.+?)\1|\[?([\w$]+)\]?)\s*(?::(?!:)|=>)/A', $match)) {
				$name = $match[3] ?? '' ?: $match[2];
				$members[$name] = $this->value($name);
			} elseif ($end === '}' && $this->matches('/\G\[([\'"`])(\w*)[^\]\n]*\]\s*:/A', $match)) {
				$members["{$match[2]}1"] = $this->value(); // a name with a number in it that is not known here
			} elseif ($end === '}' && $this->matches('/\G([\w$]+)\s*(?=[,}])/A', $match)) {
				$members[$match[1]] = $this->variable($match[1], $match[1]);
			} else {
				$before = $this->at;
				$members[] = $this->value();
				$this->at += (int) ($this->at === $before);
			}
			$this->space();
			$this->takes(',');
		}

		return $members === [] && $end === '}' ? new stdClass() : $members;
	}

	private function scalar(string $key): mixed
	{
		return match (true) {
			$this->matches('/\G([\'"])((?:\\\\.|(?!\1).)*)\1/As', $match) => self::text(stripslashes($match[2])),
			$this->matches('/\G`[^`]*`/A', $match) => 'Value',
			$this->matches('/\G-?\d+(\.\d+)?/A', $match) => self::number($match[0] + 0, $key),
			$this->matches('/\G(true|false|null)\b/Ai', $match) => ['true' => true, 'false' => false, 'null' => null][strtolower($match[1])],
			$this->matches('/\G\$?([A-Za-z_][\w$]*)(?=\s*[,}\])]|\s*$)/A', $match) => $this->variable($match[1], $key),
			default => self::standIn($key),
		};
	}

	private function variable(string $name, string $key): mixed
	{
		$source = $this->depth < 4 ? $this->variables[$name] ?? null : null;

		$value = $source === null ? self::standIn($key !== '' ? $key : $name) : (new self($source, $this->variables, $this->depth + 1))->value($key);
		if ($value instanceof stdClass || (is_array($value) && !array_is_list($value))) {
			$added = array_filter($this->variables, static fn (string $its) => str_starts_with($its, "$name."), ARRAY_FILTER_USE_KEY);
			foreach ($added as $member => $source) {
				$member = substr($member, strlen($name) + 1);
				$value = [$member => (new self($source, $this->variables, $this->depth + 1))->value($member)] + (array) $value;
			}
		}

		return $value;
	}

	private static function text(string $text): string
	{
		return preg_match('/\s/', $text) === 1 ? 'Text' : (preg_match('~^[\w+/=]{40,}$~', $text) === 1 ? 'eA==' : $text);
	}

	/** The ids of the author's portal mean nothing elsewhere. */
	private static function number(int|float $number, string $key): int|float
	{
		return $number > 100 && preg_match('/(?<!type)id$/i', $key) === 1 && preg_match('/typeid$/i', $key) !== 1 ? 1 : $number;
	}

	/** What the portal or a user would have given. */
	private static function standIn(string $key): mixed
	{
		return match (true) {
			preg_match('/(id|_by|type)$/i', $key) === 1 => 1,
			preg_match('/ids$/i', $key) === 1 => [1],
			preg_match('/^fields?$/i', $key) === 1 => new stdClass(),
			preg_match('/(date|deadline|time)/i', $key) === 1 => '2026-01-15T12:00:00+00:00',
			preg_match('/(amount|price|quantity|sum|duration|color)/i', $key) === 1 => 1,
			preg_match('/(handler|url|callback)/i', $key) === 1 => 'https://app.example/handler',
			preg_match('/(content|base64)/i', $key) === 1 => 'eA==',
			default => 'Value',
		};
	}

	/** Passes over what is left of an expression. @return bool whether there was any */
	private function rest(): bool
	{
		$from = $this->at;
		for ($depth = 0; $this->at < strlen($this->source); $this->at++) {
			$char = $this->source[$this->at];
			if ($depth === 0 && strpbrk($char, ',}])') !== false) {
				break;
			}
			if (strpbrk($char, '\'"`') !== false) {
				$this->matches('/\G([\'"`])(?:\\\\.|(?!\1).)*/As', $match);
			}
			$depth += (int) (strpbrk($char, '([{') !== false) - (int) (strpbrk($char, ')]}') !== false);
		}

		return trim(substr($this->source, $from, $this->at - $from)) !== '';
	}

	private function takes(string $text): bool
	{
		$is = substr_compare($this->source, $text, min($this->at, strlen($this->source)), strlen($text)) === 0;
		$this->at += $is ? strlen($text) : 0;

		return $is;
	}

	/** @param array<int, string> $match */
	private function matches(string $pattern, mixed &$match): bool
	{
		$is = preg_match($pattern, $this->source, $match, 0, $this->at) === 1;
		$this->at += $is ? strlen($match[0]) : 0;

		return $is;
	}

	private function space(): void
	{
		$this->matches('~\G(?:\s|//[^\n]*|/\*.*?\*/)*~As', $match);
	}
}

/**
 * What variables hold at a place of a page: what was assigned last before it.
 *
 * @param  list<array<int, array{string, int}>> $assigned
 * @return array<string, string>
 */
function variables(string $page, array $assigned, int $place): array
{
	$variables = $later = [];
	foreach ($assigned as $match) {
		$name = ($match[3][0] ?? '') ?: ($match[2][0] ?? '') ?: $match[1][0];
		$source = $match['source'] ?? substr($page, $match[0][1] + strlen($match[0][0]), 4000);
		if ($match[0][1] < $place) {
			$variables[$name] = $source;
		} else {
			$later[$name] ??= $source;
		}
	}

	return $variables + $later;
}

/** @return list<array{method: string, params: mixed}> */
function calls(string $page): array
{
	preg_match_all('/(?:const|let|var)\s+(\w+)\s*=\s*(?=[\[{\'"\d])|^\s*(\w+\.[A-Z]\w*)\s*=\s*(?=[\w\[{\'"])|\$(\w+)\s*=\s*(?=[\[\'"\d])/m', $page, $assigned, PREG_SET_ORDER | PREG_OFFSET_CAPTURE);
	$forms = [
		'/method:\s*\'([\w.]+)\',\s*params:\s*/', '/callMethod\(\s*[\'"]([\w.]+)[\'"]\s*,\s*/',
	];
	// Of a function of the page itself: what it is called with first.
	preg_match_all('/function (\w+)\((\w+)[,)]/', $page, $functions, PREG_SET_ORDER | PREG_OFFSET_CAPTURE);
	foreach ($functions as [[, $at], [$function], [$parameter]]) {
		if (preg_match("/(?<!function )\b$function\((?=[\\[{])/", $page, $called, PREG_OFFSET_CAPTURE) === 1) {
			$assigned[] = [['', $at], [$parameter, $at], 'source' => substr($page, $called[0][1] + strlen($called[0][0]), 4000)];
		}
	}
	usort($assigned, static fn (array $a, array $b) => $a[0][1] <=> $b[0][1]);
	$calls = [];
	$former = null;
	foreach ($forms as $form) {
		preg_match_all($form, $page, $found, PREG_SET_ORDER | PREG_OFFSET_CAPTURE);
		foreach ($found as [[$head, $at], [$method]]) {
			$params = (new Literal(substr($page, $at + strlen($head), 8000), variables($page, $assigned, $at)))->value('params');
			$isVariant = is_array($params) && is_array($former[1] ?? null) && $former[0] === $method && array_diff_assoc(array_map(json_encode(...), $former[1]), array_map(json_encode(...), $params)) === [];
			if ($isVariant) {
				continue; // the same once more, with something added
			}
			$former = [$method, $params];
			$calls[json_encode([$method, $params]) . (str_ends_with($method, '.register') ? count($calls) : '')] = ['method' => $method, 'params' => is_array($params) && $params !== [] ? $params : new stdClass()];
		}
	}

	return array_values($calls);
}

$root = rtrim($argv[1] ?? '', '/');
if (!is_dir("$root/tutorials")) {
	fwrite(STDERR, "Usage: php read_tutorials.php CHECKOUT_OF_THE_DOCUMENTATION\n");
	exit(2);
}
$pages = [];
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$root/tutorials", FilesystemIterator::SKIP_DOTS)) as $file) {
	if ($file->getExtension() === 'md') {
		$calls = calls((string) file_get_contents((string) $file));
		if ($calls !== []) {
			$pages[substr((string) $file, strlen("$root/tutorials/"), -3)] = $calls;
		}
	}
}
ksort($pages);
$lines = [];
foreach ($pages as $page => $calls) {
	$encoded = array_map(static fn (array $call) => "\t\t" . json_encode($call, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), $calls);
	$lines[] = "\t" . json_encode($page, JSON_UNESCAPED_SLASHES) . ": [\n" . implode(",\n", $encoded) . "\n\t]";
}
echo "{\n", implode(",\n", $lines), "\n}\n";
