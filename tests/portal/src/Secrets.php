<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal;

/**
 * Finds what nobody else should see: codes of webhooks, tokens, keys of applications. By the name that it stands under,
 * by its place in an address, and, once it is known, wherever it is.
 */
final class Secrets
{
	/** Names in lower case, without underscores and hyphens. */
	private const NAME = '/^memberid$|token|secret|passw|^auth$|^authid$|^refreshid$|^authorization(codes)?$|^proxyauthorization$|^(set)?cookie$|^sessid$|^apikey$/';
	/** The same in text: a query, a form, JSON. */
	private const WORD = '(?:[a-z0-9_-]*(?:token|secret|passw)[a-z0-9_-]*|auth(?:_id|orization)?|refresh_id|sessid|member_?id)';
	private const IN_QUERY = '~(?<![a-z0-9_])' . self::WORD . '\]?=\K(?:[^&\s"\'\\\\#%]|%(?!26)[0-9a-f]{2})+~i';
	private const IN_JSON = '~"' . self::WORD . '"\s*:\s*"\K[^"\\\\]+~i';
	private const IN_MULTIPART = '~name="' . self::WORD . '"\r\n(?:[^\r\n]+\r\n)*\r\n\K[^\r\n]+~i';
	/** `/rest/1/CODE/` */
	private const IN_PATH = '~/rest/(?:api/)?\d+/\K[A-Za-z0-9_-]+~i';
	/** What an application gets its first tokens for. */
	private const IN_GRANT = '~(?:^|[?&])code=\K[^&\s]+~';
	/** Tokens of portals are longer than any checksum. */
	private const ALONE = '~(?<![0-9a-f])[0-9a-f]{66,80}(?![0-9a-f])~i';
	/** A shorter one would be found in any text. */
	private const SHORTEST = 6;
	/** A form may contain commands with a query, and that an address. */
	private const ENCODED = 4;

	/** @var array<string, string> what stands in its place, by secret */
	private array $masked = [];
	/** @var array<string, string> those that are too short to be looked for in texts */
	private array $short = [];
	/** @var array<string, true> */
	private array $standIns = [];
	private readonly \Closure $substitute;

	/**
	 * @param list<string>                   $known
	 * @param (\Closure(string): string)|null $substitute what to put in the place of a secret
	 */
	public function __construct(array $known = [], ?\Closure $substitute = null)
	{
		$this->substitute = $substitute ?? static fn () => '•••';
		array_map($this->mask(...), $known);
	}

	private static function isName(int|string $name): bool
	{
		return preg_match(self::NAME, strtolower(strtr((string) $name, ['_' => '', '-' => '']))) === 1;
	}

	/** @param array<array-key, mixed> $members */
	public static function isSecretIn(array $members, int|string $name): bool
	{
		return self::isName($name) || ($name === 'code' && isset($members['grant_type']));
	}

	/** The stand-in of a secret; from now on it is known. */
	public function mask(string $secret): string
	{
		if ($secret === '' || isset($this->standIns[$secret])) {
			return $secret;
		}
		$standIn = $this->masked[$secret] ?? $this->short[$secret] ?? ($this->substitute)($secret);
		$this->standIns[$standIn] = true;
		if (strlen($secret) < self::SHORTEST) {
			$this->short[$secret] = $standIn;
		} else {
			$this->masked[$secret] = $standIn;
		}

		return $standIn;
	}

	/** Somebody says that it is secret, however short it is. */
	public function hide(string $text): void
	{
		$this->masked[$text] ??= $this->mask($text);
	}

	/** Text without the secrets that are known, and those that it shows itself to have. */
	public function inText(string $text): string
	{
		$clear = $this->substitute($text);
		for ($inside = $text, $i = 0; $i < self::ENCODED && strpbrk($inside, '%\\') !== false; $i++) {
			$inside = strtr(urldecode($inside), ['\\/' => '/', '\\"' => '"']);
			$this->substitute($inside); // what it finds there is known below
		}

		return $this->masked === [] ? $clear : strtr($clear, $this->masked);
	}

	private function substitute(string $text): string
	{
		$patterns = str_contains($text, 'grant_type=') ? [self::IN_GRANT] : [];
		foreach ([...$patterns, self::IN_QUERY, self::IN_JSON, self::IN_MULTIPART, self::IN_PATH, self::ALONE] as $pattern) {
			$text = preg_replace_callback($pattern, fn (array $found) => $this->mask($found[0]), $text) ?? '';
		}

		return $text;
	}
}
