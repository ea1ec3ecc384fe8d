<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Reads out of the pages of the documentation what each error code is for:
 *
 *     php tests/portal/documented/read_errors.php DOCUMENTATION >tests/portal/documented/errors.json
 *
 * DOCUMENTATION is a checkout of bitrix24/b24restdocs. Of the catalogue it takes which page belongs to which method, the names of
 * parameters, and which words are codes. What it writes is, by method, a list of [code, status, meaning, parameters]; the meaning is
 * `missing` (a parameter is), `invalid` (its value is), `absent` (the object is), `application` (webhooks are refused), `denied` or
 * empty.
 */

const MISSING = '/(not|n\'t)( been| be)? (passed|specified|provided|set|filled|given|defined|found for parameter)|could not find value for parameter'
	. '|(is|are|was|were) (missing|empty|absent|required|mandatory)|missing|required (parameter|field)|empty (value|parameter|array)|cannot be empty|no value/i';
/** Said of a parameter, this counts even if the same row has "not found". */
const SURELY_MISSING = '/(parameter|field|array|`)\W.{0,40}\b(not (been )?|n\'t )(passed|provided|specified|filled|given)|either (an )?empty|required (parameter|field)s? .{0,60}(not|missing|empty)/i';
const INVALID = '/invalid|incorrect|wrong|validation|not (a )?(correct|valid)|must (be|contain|have)|filled/i';
const ABSENT = '/not found|does(n\'t| not) exist|non-existent|could not find|no .{1,40} exists|not exist/i';
const APPLICATION = '/application (context|authorization)|context of (an|the) application|authorization type|webhook|only .{0,40}application/i';
const DENIED = '/denied|permission|insufficient|no (access|rights)|not have (access|rights)|forbidden/i';

/** Everything from "Error Handling" or "Possible Error Codes" on. */
function section(string $page): string
{
	return preg_match('/^#+ [^\n]*Error.*/ms', $page, $section) === 1 ? $section[0] : '';
}

/** @return list<list<string>> the cells of its rows */
function rows(string $section): array
{
	$rows = [];
	preg_match_all('/^#\|(.*?)^\|#/ms', $section, $tables);
	foreach ($tables[1] as $table) {
		preg_match_all('/^\s*\|\|(.*?)\|\|/ms', $table, $found);
		foreach ($found[1] as $row) {
			$rows[] = array_map(trim(...), preg_split('/(?<!\\\\)\|/', $row));
		}
	}

	return $rows;
}

/** @return string|null null if the cell is no code */
function code(string $cell): ?string
{
	$cell = trim(str_replace(['`', '*', '\\', '"', "'"], '', $cell));
	if (preg_match('/^(empty( value| string)?|-|—|)$/i', $cell) === 1) {
		return '';
	}

	return preg_match('/^[A-Za-z0-9_.:-]+$/', $cell) === 1 && strcasecmp($cell, 'code') !== 0 ? $cell : null;
}

/**
 * @param  list<string> $names of the method's parameters
 * @return list<string> those that the text speaks of
 */
function named(string $code, string $text, array $names): array
{
	$found = array_filter($names, static fn (string $name) => preg_match('/(?<![A-Za-z_])' . preg_quote($name, '/') . '(?![A-Za-z_])/', $text) === 1
		|| (strlen($name) > 1 && preg_match('/(^|_)' . preg_quote($name, '/') . '_(EMPTY|NOT_SPECIFIED|REQUIRED|ERROR)/i', $code) === 1));

	return array_values($found);
}

[, $root] = $argv;
$codes = [];
foreach (file(__DIR__ . '/../../../src/catalogue/facts.jsonl') as $line) {
	$fact = json_decode($line, true, flags: JSON_THROW_ON_ERROR) + ['method' => '', 'version' => 0];
	$codes["{$fact['method']} {$fact['version']}"] = $fact['errors'] ?? [];
}
$facts = [];
foreach (file(__DIR__ . '/../../../src/catalogue/methods.jsonl') as $line) {
	$method = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
	$file = "$root/" . $method['doc'];
	$section = section(is_file($file) ? (string) file_get_contents($file) : '');
	$name = "{$method['method']} {$method['version']}";
	$names = array_column($method['params'], 'name');
	$usual = preg_match('/HTTP[^\n]{0,20}Status[^\n\d]{0,10}([45]\d\d)/i', $section, $status) === 1 ? (int) $status[1] : 400;
	$errors = [];
	foreach (rows($section) as $cells) {
		// Some tables have the status in front of the code, some behind it.
		$status = array_values(array_filter($cells, static fn (string $cell) => preg_match('/^[`*]*[45]\d\d[`*]*$/', $cell) === 1))[0] ?? null;
		if ($status !== null && $cells[0] === $status && isset($cells[2]) && code($cells[1]) !== null) {
			array_shift($cells);
		}
		$code = code($cells[0]);
		if ($code === null || count($cells) < 2 || !in_array($code, $codes[$name], true)) { // a heading, or a table of something else
			continue;
		}
		$text = implode(' ', array_slice($cells, 1));
		$meaning = match (true) {
			($method['app_only'] ?? false) && preg_match(APPLICATION, $text) === 1 => 'application',
			preg_match(SURELY_MISSING, $text) === 1 => 'missing',
			preg_match(ABSENT, preg_replace('/could not find value for parameter|not found for parameter/i', '', $text)) === 1 => 'absent',
			preg_match(MISSING, $text) === 1 || preg_match('/EMPTY|MISSING|NOT_SPECIFIED|REQUIRED_PARAM/', $code) === 1 => 'missing',
			preg_match(DENIED, $text) === 1 || preg_match('/ACCESS|DENIED|RIGHTS/', $code) === 1 => 'denied',
			preg_match(INVALID, $text) === 1 => 'invalid',
			default => '',
		};
		$error = [$code, (int) trim($status ?? (string) $usual, '`*'), $meaning, in_array($meaning, ['missing', 'invalid'], true) ? named($code, $text, $names) : []];
		if (!in_array($error, $errors, true)) {
			$errors[] = $error;
		}
	}
	if ($errors !== []) {
		$facts[$name] = $errors;
	}
}
$lines = [];
foreach ($facts as $name => $errors) {
	$lines[] = json_encode($name) . ': ' . json_encode($errors, JSON_UNESCAPED_SLASHES);
}
echo "{\n", implode(",\n", $lines), "\n}\n";
