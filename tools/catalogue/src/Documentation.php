<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue;

use B24\Catalogue\Types\ClassTypes;

/** The PHPDoc of a method: what it is there for, facts from the catalogue, and the link to its page. */
final class Documentation
{
	/**
	 * @param ?ClassTypes $types that IDEs and PHPStan read; none in the engine's stubs
	 * @param ?string $purpose a sentence; none in the engine's stubs
	 */
	public function __construct(
		private readonly Method $method,
		private readonly ?Method $second = null,
		private readonly ?ClassTypes $types = null,
		private readonly ?string $purpose = null,
	) {
	}

	/** The whole block, indented for a class. */
	public function block(): string
	{
		$shape = $this->types !== null;
		$lines = [
			...($this->purpose === null ? [] : [...explode("\n", wordwrap($this->purpose, 110)), '']),
			...$this->summary(),
			'',
			...$this->parameters($shape),
			'@param ' . ($shape ? 'CallOptions' : 'array') . ' $options For this call; see `Client::call()`.',
			...($shape ? [] : ['@phpstan-param CallOptions $options']),
			...$this->returned(),
			'@throws Exception like `Client::call()`',
			...$this->deprecation($shape),
			'@link ' . $this->method->documentation(),
			...($this->second === null ? [] : ['@link ' . $this->second->documentation() . ' version 3']),
		];

		return "    /**\n" . implode('', array_map(static fn (string $l) => rtrim("     * $l") . "\n", $lines)) . "     */\n";
	}

	/** @return list<string> */
	private function summary(): array
	{
		$method = $this->method;
		$scopes = $method->record['scope'] === [] ? '' : ', scope ' . implode(' or ', array_map(static fn ($s) => "`$s`", $method->record['scope']));
		$lines = ["`{$method->name()}`: REST {$method->version()}.0$scopes, " . ($method->record['access'] === 'read' ? 'read-only.' : 'writes.')];
		if ($this->second !== null) {
			$lines[] = 'Also in REST 3.0: `$b24->v3()`.';
		}
		if ($method->has('app_only')) {
			$lines[] = 'Needs the authorization of an application; most portals refuse it with a webhook.';
		}
		if ($method->has('not_operational')) {
			$lines[] = 'According to Bitrix24, it does not work at present.';
		}

		return $lines;
	}

	/** @return list<string> */
	private function parameters(bool $shape): array
	{
		$named = $this->method->parameters();
		$required = array_column(array_filter($named, static fn (array $p) => $p['required']), 'name');
		$optional = array_column(array_filter($named, static fn (array $p) => !$p['required']), 'name');
		$facts = [];
		if (!$shape && $required !== []) {
			$facts[] = 'Required: ' . self::names($required) . '.';
		}
		foreach ($this->method->oneOf() as $group) {
			$facts[] = 'One of ' . self::names($group) . ' is required.';
		}
		if (!$shape && $optional !== []) {
			$facts[] = 'Optional: ' . self::names($optional) . '.';
		}
		if ($this->method->has('ordered_params')) {
			$facts[] = 'Matched by position: they are sent in this order; you may also give a list.';
		}
		if ($named === []) {
			$facts[] = 'None are documented.';
		}
		$type = $shape ? explode("\n", $this->types->parameters($this->method, $this->second)) : ['array'];
		$last = array_pop($type) . rtrim(' $params ' . implode(' ', $facts));

		return self::tagged('@param ', [...$type, ...explode("\n", wordwrap($last, 110, "\n    "))]);
	}

	/**
	 * @param list<string> $lines
	 * @return list<string>
	 */
	private static function tagged(string $tag, array $lines): array
	{
		$lines[0] = $tag . $lines[0];

		return $lines;
	}

	/** @return list<string> */
	private function returned(): array
	{
		$lines = explode("\n", $this->types?->response($this->method, $this->second) ?? 'Response');
		$lines[count($lines) - 1] .= ' ' . self::result($this->method) . ($this->second === null ? '' : ' In REST 3.0: ' . self::result($this->second));

		return self::tagged('@return ', $lines);
	}

	private static function result(Method $method): string
	{
		$type = $method->record['result_type'];
		$key = $method->record['list_key'] ?? $method->record['result_key'] ?? '';
		if ($type === 'file') {
			return '`result`: the bytes of the file.';
		}

		$known = array_filter([$type ?? '', $key === '' ? '' : "the rows or the record under `$key`"], static fn (string $fact) => $fact !== '');

		return $known === [] ? '`result` is not documented.' : '`result`: ' . implode(', ', $known) . '.';
	}

	/** @return list<string> */
	private function deprecation(bool $shape): array
	{
		if (!$this->method->isDeprecated()) {
			return [];
		}
		$by = $this->method->replacedBy();
		$text = $by === [] ? 'Bitrix24 names no replacement.' : 'Use ' . self::names($by) . '.';

		return [($shape ? '@deprecated ' : 'Deprecated by Bitrix24. ') . $text];
	}

	/** @param list<string> $names */
	private static function names(array $names): string
	{
		return implode(', ', array_map(static fn (string $name) => "`$name`", $names));
	}
}
