<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Crest;

/** One of the two that a case can run on: the crest.php, and the PHP that it needs. */
final class Implementation
{
	/** @param list<string> $php command line of the interpreter */
	private function __construct(
		public readonly string $name,
		public readonly string $file,
		public readonly array $php,
	) {
	}

	/** The extension under test, in a PHP that has nothing else but what sites with an encoding of their own have. */
	public static function native(): self
	{
		$php = [PHP_BINARY, '-n', '-d', 'pcre.jit=0', ...self::modules('iconv')];
		if (b24_module() !== null) {
			array_push($php, '-d', 'extension=' . b24_module());
		}

		return new self('B24\CRest', dirname(__DIR__, 3) . '/crest.php', $php);
	}

	/** Null: there is no copy of it here, or PHP lacks what it needs. */
	public static function original(): ?self
	{
		$file = getenv('B24_CREST_DIR') . '/crest.php';
		if (!getenv('B24_CREST_DIR') || !is_file($file)) {
			return null;
		}
		$php = [PHP_BINARY, '-n', '-d', 'pcre.jit=0', ...self::modules('curl', 'iconv')];
		$original = new self('the original', $file, $php);

		return $original->has('curl_init') && $original->has('iconv') ? $original : null;
	}

	/** Whether a case can run on it: iconv may be missing. */
	public function has(string $function): bool
	{
		$probe = [...$this->php, '-r', "echo function_exists('$function') ? 'yes' : '';"];
		$process = proc_open($probe, [1 => ['pipe', 'w'], 2 => ['file', '/dev/null', 'w']], $pipes);
		$has = stream_get_contents($pipes[1]) === 'yes';
		proc_close($process);

		return $has;
	}

	/** Modules that are compiled in need no option. @return list<string> */
	private static function modules(string ...$names): array
	{
		$options = [];
		foreach ($names as $name) {
			$module = ini_get('extension_dir') . "/$name." . PHP_SHLIB_SUFFIX;
			if (is_file($module)) {
				array_push($options, '-d', "extension=$module");
			}
		}

		return $options;
	}
}
