<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\CrestDiff;

/** A copy of crest.php, taken apart: the class, its members, and what stands around it. The file is read, never run. */
final class Source
{
	public string $namespace = '';
	public string $class = '';
	public ?string $parent = null;
	/** @var list<string> the `use Trait;` lines of the class */
	public array $traits = [];
	/** @var array<string, Member> by name in lower case; constants as `const NAME`, properties as `$name` */
	public array $members = [];
	/** The code outside the class, without comments and the opening tag. */
	public string $around = '';

	/** @var list<\PhpToken> */
	private array $tokens;
	private int $at = 0;

	/** @throws \RuntimeException if it is no PHP or has no class */
	public function __construct(string $code)
	{
		try {
			$code = preg_replace('~^(?:\xEF\xBB\xBF)?<\?(?!php|=)~i', '<?php', $code); // as the oldest versions begin
			$this->tokens = \PhpToken::tokenize($code, TOKEN_PARSE);
		} catch (\ParseError $e) {
			throw new \RuntimeException("is not PHP: {$e->getMessage()} in line {$e->getLine()}");
		}
		$this->readFile();
		if ($this->class === '') {
			throw new \RuntimeException('declares no class');
		}
	}

	private function readFile(): void
	{
		$around = [];
		while (($token = $this->tokens[$this->at] ?? null) !== null) {
			if ($token->is(T_NAMESPACE)) {
				$this->namespace = trim($this->until([';', '{'])[1] ?? '');
			} elseif ($token->is(T_CLASS) && $this->class === '' && !$this->isReference()) {
				$this->readClass();
			} else {
				$around[] = $token;
				$this->at++;
			}
		}
		$around = array_filter($around, static fn (\PhpToken $t) => !$t->is([T_OPEN_TAG, T_CLOSE_TAG, T_COMMENT, T_DOC_COMMENT]));
		$this->around = trim(implode('', array_map('strval', $around)));
	}

	/** `Name::class`, `new class`. */
	private function isReference(): bool
	{
		for ($i = $this->at - 1; $i >= 0 && $this->tokens[$i]->isIgnorable(); $i--);

		return $i >= 0 && $this->tokens[$i]->is([T_DOUBLE_COLON, T_NEW]);
	}

	/**
	 * Moves behind the next of these tokens.
	 *
	 * @param  list<string> $ends
	 * @return list<string> the tokens before it that mean something
	 */
	private function until(array $ends): array
	{
		$read = [];
		for (; !$this->tokens[$this->at]->is($ends); $this->at++) {
			if (!$this->tokens[$this->at]->isIgnorable()) {
				$read[] = $this->tokens[$this->at]->text;
			}
		}
		$this->at++;

		return $read;
	}

	private function readClass(): void
	{
		$head = $this->until(['{']);
		$this->class = $head[1];
		$extends = array_search('extends', array_map('strtolower', $head), true);
		$this->parent = $extends === false ? null : $head[$extends + 1];
		while (!$this->tokens[$this->at]->is('}')) {
			if ($this->tokens[$this->at]->isIgnorable()) {
				$this->at++;
			} else {
				$this->readMember();
			}
		}
		$this->at++;
	}

	/** One member, up to its `;` or the brace that ends it. */
	private function readMember(): void
	{
		$from = $this->documented($this->at);
		$depth = 0;
		$meaning = [];
		do {
			$token = $this->tokens[$this->at++];
			if (!$token->isIgnorable()) {
				$meaning[] = $token->text;
			}
			$depth += match ($token->text) {
				'{', '(', '[', '${', '#[' => 1,
				'}', ')', ']' => -1,
				default => $token->is(T_CURLY_OPEN) ? 1 : 0,
			};
		} while ($depth > 0 || !($token->text === ';' || $token->text === '}'));
		$text = implode('', array_map('strval', array_slice($this->tokens, $from, $this->at - $from)));
		$member = Member::of($meaning, $text);
		if ($member === null) {
			$this->traits[] = trim($text);
		} else {
			$this->members[$member->key()] = $member;
		}
	}

	/** Where the comment before a member begins; one that stands behind the member before belongs to that. */
	private function documented(int $at): int
	{
		$from = $at;
		for ($i = $at - 1; $this->tokens[$i]->is([T_WHITESPACE, T_COMMENT, T_DOC_COMMENT]); $i--) {
			$opensLine = str_contains($this->tokens[$i - 1]->text, "\n") || $this->tokens[$i]->is(T_WHITESPACE);
			$from = $opensLine ? $i : $from;
			if (!$opensLine) {
				break;
			}
		}

		return $from;
	}
}
