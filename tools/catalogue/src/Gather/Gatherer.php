<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Gather;

use B24\Catalogue\Page\Block;
use B24\Catalogue\Page\Inclusion;
use B24\Catalogue\Page\Link;
use B24\Catalogue\Page\Page;
use B24\Catalogue\Page\Pages;

/** Reads every page of the documentation and makes the records of the catalogue. */
final class Gatherer
{
	/** The order of the keys in a record; others follow. */
	private const KEYS = [
		'method', 'version', 'scope', 'doc', 'deprecated', 'params', 'one_of', 'ordered_params', 'list', 'list_key', 'rows_keyed_by_id',
		'paging', 'cursor_key', 'result_type', 'result_key', 'result_example_type', 'http_method_note', 'alias_of', 'not_operational',
		'params_from', 'title_spelling', 'app_only', 'replaced_by', 'access', 'id_field', 'pages',
	];
	/** Parameters that select a part of a list. */
	private const PAGING = ['cursor', 'last_id', 'limit', 'nav_params', 'offset', 'page', 'pagenavigation', 'pagination', 'start'];
	private const NOT_OPERATIONAL = '/\bmethod is not operational\b/i';

	/** @var array<string, list<string>> */
	private array $problems = [];
	private readonly Status $status;

	public function __construct(
		private readonly string $root,
		private readonly Pages $pages,
		private readonly Corrections $corrections,
		private readonly ListRules $lists,
	) {
		$this->status = new Status($pages);
	}

	public function gather(): Gathered
	{
		$this->problems = [];
		[$named, $kinds] = $this->named();
		$methods = array_map(static fn (array $name) => $name['method'], $named);
		$records = [];
		$first = [];
		foreach ($named as $path => $name) {
			$of = "$name[method] $name[version]";
			$other = $first[strtolower($of)] ??= $path;
			if ($other !== $path) {
				$this->problem('a method that another page describes as well; the other is kept', $path, "$of, $other");
				continue;
			}
			$records[$of] = $this->record($this->pages->page($path), $name, $methods);
		}
		$records = $this->corrections->applied($records);
		uasort($records, static fn (array $a, array $b) => [strtolower($a['method']), $a['version']] <=> [strtolower($b['method']), $b['version']]);
		$access = new Access();
		$finished = array_map(fn (array $record) => $this->finished($record, $access), array_values($records));
		ksort($this->problems);

		return new Gathered($finished, $this->problems, $kinds, $access->table());
	}

	/** @return array{array<string, array<string, mixed>>, array<string, int>} path → method; kinds of pages */
	private function named(): array
	{
		[$named, $kinds] = [[], []];
		foreach ($this->pages->paths() as $path) {
			$page = $this->pages->page($path);
			$name = PageKind::mayDescribeMethod($path) && !$this->corrections->describes($path) ? Naming::of($page) : null;
			$kind = $name === null ? PageKind::of($page) : 'method';
			$kinds[$kind] = ($kinds[$kind] ?? 0) + 1;
			if ($name !== null) {
				$named[$path] = $name;
			} elseif (!$this->corrections->describes($path) && ($why = PageKind::suspicion($page)) !== null) {
				$this->problem($why, $path);
			}
		}
		arsort($kinds);

		return [$named, $kinds];
	}

	/**
	 * @param array{method: string, version: int, title_spelling?: string} $name
	 * @param array<string, string> $methods path → method
	 * @return array<string, mixed>
	 */
	private function record(Page $page, array $name, array $methods): array
	{
		$of = "$name[method] $name[version]";
		foreach ($page->problems as $problem) {
			[$line, $reason] = explode(': ', $problem, 2);
			$this->problem($reason, $page->path, "$of, $line");
		}
		foreach ($page->sections as $section) {
			foreach (Block::all($section->blocks, Inclusion::class) as $inclusion) {
				$target = $this->pages->resolve($page->path, new Link('', explode('#', $inclusion->target)[0], ''));
				if ($target !== null && !is_file("$this->root/$target")) {
					$this->problem('an included file is missing', $page->path, "$of, $inclusion->target");
				}
			}
		}
		$reply = Reply::of($page);
		$record = $name + ['scope' => $this->scope($page, $of), 'doc' => $page->path]
			+ array_filter($this->status->deprecation($page, $methods), static fn (mixed $value) => $value !== [])
			+ $this->parameters($page, $of);
		$record += $reply->facts();
		if ($record['result_type'] === null && !$this->corrections->settles($of, 'result_type')) {
			$this->problem('the page does not say what the method returns', $page->path, $of);
		}
		$record = [...$record, ...Listing::of($page, $record, $reply)];
		if ($record['list']) {
			unset($record['result_key']);
		}

		return $record
			+ (Status::needsApplication($page) ? ['app_only' => true] : [])
			+ (preg_match(self::NOT_OPERATIONAL, Words::introduction($page)) === 1 ? ['not_operational' => true] : []);
	}

	/** @return list<string> */
	private function scope(Page $page, string $of): array
	{
		$overview = $this->pages->page(dirname($page->path) . '/index.md');
		$scope = Scope::of($page) ?? ($overview === null ? null : Scope::anywhere($overview));
		if ($scope === null && !$this->corrections->settles($of, 'scope')) {
			$this->problem('the page does not say its scope', $page->path, $of);
		}

		return $scope ?? [];
	}

	/** @return array<string, mixed> */
	private function parameters(Page $page, string $of): array
	{
		$found = Parameters::of($page);
		if ($found !== null) {
			return ['params' => Conditions::without($found['params'], $page, explode(' ', $of)[0])] + $found;
		}
		$sent = Arguments::names($page);
		$optional = static fn (string $name, string ...$type) => ['name' => $name, 'type' => $type, 'required' => false];
		if (Listing::isDescribedElsewhere($page)) {
			return [
				'params' => [...array_map($optional(...), array_values(array_diff($sent ?? [], ['start']))), $optional('start', 'integer')],
				'params_from' => 'list-methods page and examples',
			];
		}
		if (!$this->corrections->settles($of, 'params') && $sent !== []) {
			$this->problem('the page has no table of parameters, and does not say that there are none', $page->path, $of);
		}

		return ['params' => array_map($optional(...), $sent ?? [])] + ($sent === null || $sent === [] ? [] : ['params_from' => 'examples']);
	}

	/**
	 * @param array<string, mixed> $record
	 * @return array<string, mixed>
	 */
	private function finished(array $record, Access $access): array
	{
		$file = "$this->root/$record[doc]";
		$record['access'] = $access->of($record, is_file($file) ? (string) file_get_contents($file) : '');
		$paging = array_uintersect(array_column($record['params'], 'name'), self::PAGING, strcasecmp(...));
		if ($paging !== [] && !$record['list'] && !$this->lists->knows($record)) {
			$this->problem('it has a parameter of a list, but lists.php does not say how it pages', $record['doc'], "$record[method] $record[version], " . implode(' ', $paging));
		}
		$record = $this->lists->applied($record);
		if (($record['result_example_type'] ?? null) === $record['result_type']) {
			unset($record['result_example_type']); // a correction says what the example shows
		}
		if ($record['result_type'] === 'file') {
			$record['http_method_note'] ??= 'the answer is the file itself, not JSON';
		}

		return array_filter(array_merge(array_fill_keys(self::KEYS, $this), $record), fn (mixed $value) => $value !== $this);
	}

	private function problem(string $reason, string $path, string $of = ''): void
	{
		$this->problems[$reason][] = $of === '' ? $path : "$path ($of)";
	}
}
