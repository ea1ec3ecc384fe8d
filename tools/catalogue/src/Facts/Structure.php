<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Facts;

use B24\Catalogue\Page\{Link, Page, Pages, Section, Table};

/** Makes nodes from rows: finds where the parts of an object or a list are described, on this page or another. */
final class Structure
{
	/** Fields of a record in a filter, an order, a selection: their parts are names of fields. */
	private const NAMES = '/^(?:filter|select|group|order|sort)$/i';
	/** Lists in spite of the type "array", which the documentation also has for objects. */
	private const OBJECTS = '/^(?:fields|filter|order|sort|params|settings|options|data|result|config|properties|meta|.*_?data|.*settings)$/i';

	/** The names in the object are free; the parts are those of its values. */
	private const FREE_NAMES = '/\b(?:each key\b[^.\n]{0,40}\b(?:defines|is)|keys?(?:\'s)?\b[^.\n]{0,30}(?:\bis\b|\bare\b|—|–)[^.\n]{0,20}(?:\bcodes?\b|\bidentifiers?\b|\bids?\b|\bnumbers?\b|\bnames of\b|`code`|`id`)[^.\n]{0,60}\bvalues?\b|key is the )/i';

	/** @var array<string, true> tables that were used, by page and line */
	private array $used = [];
	/** @var list<string> sections whose tables are being read: `page#anchor` */
	private array $open = [];
	/** @var array<string, true> of these, the ones that refer to themselves */
	private array $circular = [];

	/** @param array<string, list<array<string, mixed>>> $methods records of methods by page */
	public function __construct(
		private readonly Pages $pages,
		private readonly SharedTables $shared,
		private readonly array $methods,
	) {
	}

	/**
	 * The nodes of a section's tables, by name.
	 *
	 * @param list<Row> $rows
	 * @return array<string, Node>
	 */
	public function nodes(Page $page, array $rows, bool $request, ?Section $root = null): array
	{
		$nodes = [];
		foreach ($rows as $row) {
			foreach ($row->names as $name) {
				$node = $this->node($page, $row->as($name), $request, $root);
				// Tables for several cases on one page: a name is required if it is in each of them.
				$nodes[$name] ??= $node;
			}
		}

		return self::unfold($nodes);
	}

	public function node(Page $page, Row $row, bool $request, ?Section $root = null): Node
	{
		$node = new Node();
		$node->types = $row->types;
		$node->required = $request && $row->required;
		$node->limits = Constraints::of($row);
		if (!$request) {
			$node->limits = array_intersect_key($node->limits, ['values' => true]);
		}
		if ($row->mayHaveParts()) {
			$this->parts($node, $page, $row, $request, $root);
		}

		return $node;
	}

	/**
	 * The rows of a section's own tables. Of tables for several cases, required is what each of them requires.
	 *
	 * @return list<Row>
	 */
	public function rowsOf(Page $page, Section $section): array
	{
		$tables = [];
		foreach (array_filter($section->tables(), RowReader::isFields(...)) as $table) {
			$this->use($page, $table);
			$tables[] = RowReader::rows($table);
		}
		$rows = [];
		foreach ($tables as $i => $these) {
			foreach ($these as $row) {
				$others = array_filter($tables, static fn (array $those, int $j) => $j !== $i && self::areAlternatives($these, $those), ARRAY_FILTER_USE_BOTH);
				$rows[] = array_filter($others, static fn (array $those) => !self::requires($those, $row)) === [] ? $row : $row->optional();
			}
		}

		return $rows;
	}

	/**
	 * Whether two tables are for two cases: they have many names in common. Otherwise each has its own part.
	 *
	 * @param list<Row> $one
	 * @param list<Row> $other
	 */
	private static function areAlternatives(array $one, array $other): bool
	{
		$names = static fn (array $rows): array => array_merge(...array_map(static fn (Row $row) => $row->names, $rows));

		return 2 * count(array_intersect($names($one), $names($other))) >= min(count($one), count($other));
	}

	/** @param list<Row> $rows */
	private static function requires(array $rows, Row $name): bool
	{
		return array_filter($rows, static fn (Row $row) => $row->required && array_intersect($row->names, $name->names) !== []) !== [];
	}

	public function isUsed(Page $page, Table $table): bool
	{
		return isset($this->used["$page->path:$table->line"]);
	}

	/** Instead of a shared table its fields, if an example has others as well. */
	public function widen(Node $node, ?Node $example): void
	{
		$fields = $node->ref === null ? [] : $this->shared->fields($node->ref);
		if ($fields !== [] && array_diff_key($example->fields ?? [], $fields) !== []) {
			[$node->fields, $node->ref] = [array_map(static fn (Node $field) => clone $field, $fields), null];
		}
	}

	private function use(Page $page, Table $table): void
	{
		$this->used["$page->path:$table->line"] = true;
	}

	private function parts(Node $node, Page $page, Row $row, bool $request, ?Section $root): void
	{
		if ($this->descriptions($node, $page, $row)) {
			return;
		}
		foreach ($this->targets($page, $row, $root) as [$target, $section]) {
			$found = $this->table($target, $section, $request, $target->path !== $page->path);
			if ($found instanceof Node) {
				$this->attach($node, $found, $row, $section);

				return;
			}
		}
		$inner = new Node();
		$inner->fields = $this->nodes($page, $this->inner($page, $row), $request, $root);
		if ($inner->fields !== []) {
			$this->attach($node, $inner, $row, null);

			return;
		}
		foreach ($row->links() as $link) {
			$found = $this->fieldsPage($page, $link);
			if ($found !== null) {
				$this->attach($node, $found, $row, null);

				return;
			}
		}
	}

	/**
	 * The parts of a node from the tables below a heading that nothing refers to, if it is the only one without parts.
	 *
	 * @param list<Node> $nodes those of the heading's own table
	 */
	public function adopt(Page $page, Section $root, array $nodes, bool $request): void
	{
		$bare = array_values(array_filter($nodes, static fn (Node $node) => !$node->hasParts() && (!$request || in_array('object', $node->types, true))
			&& array_filter($node->types, static fn (string $type) => !DataTypes::isScalar($type)) !== []));
		$left = array_values(array_filter($page->below($root), fn (Section $section) => $section !== $root
			&& !$section->isUnder('/error|custom fields|handler/i')
			&& array_filter($section->tables(), fn (Table $table) => RowReader::isFields($table) && !$this->isUsed($page, $table)) !== []));
		if (count($bare) === 1 && $left !== []) {
			$parts = new Node();
			$parts->fields = [];
			foreach ($left as $section) {
				$parts->fields += $this->nodes($page, $this->rowsOf($page, $section), $request, $section);
			}
			$this->attach($bare[0], $parts, new Row($root->line, ['result'], false, $bare[0]->types, [], null), $left[0]);
		}
	}

	/** Whether the parts are descriptions of a record's fields, by their names. */
	private function descriptions(Node $node, Page $page, Row $row): bool
	{
		foreach ($this->linked($page, $row->links()) as [$target, $section]) {
			if (str_contains(implode(' ', $section->anchors), 'rest_field_description')) {
				$node->each = $this->table($target, $section, false, true);
				$node->each !== null && $node->each->types = ['object'];
			}
		}

		return $node->each !== null;
	}

	/** @return list<Row> of a table inside the description, or of its list */
	private function inner(Page $page, Row $row): array
	{
		$rows = [];
		foreach ($row->description?->blocks ?? [] as $block) {
			if ($block instanceof Table && RowReader::isFields($block)) {
				$this->use($page, $block);
				array_push($rows, ...RowReader::rows($block));
			}
		}

		return $rows !== [] ? $rows : Bullets::of($row, $row->isObject() || preg_match(self::NAMES, $row->names[0]) === 1);
	}

	/**
	 * Sections that may describe the parts, the likeliest first.
	 *
	 * @return list<array{Page, Section}>
	 */
	private function targets(Page $page, Row $row, ?Section $root): array
	{
		$targets = $this->linked($page, $row->typeLinks);
		$linked = $this->linked($page, $row->links());
		array_push($targets, ...array_filter($linked, static fn (array $target) => $target[0] === $page));
		$name = preg_replace(['/\[\]/', '/^.*\./'], '', $row->names[0]);
		if (preg_match('/^\w+$/', $name) === 1 && strcasecmp($name, 'description') !== 0) { // "Description of …" is about something else
			$kinds = '(?:parameters?|keys?|objects?|fields?|array|elements?|structure|description|type|list|items?|response|an?|the|of|in|result|root)';
			$one = preg_match('/[a-z]s$/i', $name) === 1 ? $name . '?' : $name; // the element of a list
			$named = $page->named("/^(?:$kinds )*(?:result\.)?$one(?:\\[\\])?(?: $kinds)*(?:\\[\\])?$/i");
			usort($named, static fn (Section $a, Section $b) => self::isBelow($b, $root) <=> self::isBelow($a, $root));
			foreach ($named as $section) {
				if (!$section->isUnder('/\b(?:passed|sent|receives?|handler)\b/i')) {
					$targets[] = [$page, $section];
				}
			}
		}

		return [...$targets, ...array_filter($linked, static fn (array $target) => $target[0] !== $page)];
	}

	/**
	 * @param list<Link> $links
	 * @return list<array{Page, Section}>
	 */
	private function linked(Page $page, array $links): array
	{
		$targets = [];
		foreach ($links as $link) {
			$path = $this->pages->resolve($page->path, $link);
			$target = $path === null ? null : $this->pages->page($path);
			$anchor = $link->anchor !== '' ? $link->anchor : trim($link->text, '`[]');
			$section = $target?->section($anchor) ?? $target?->section(strtolower($anchor));
			if ($target !== null && $section !== null && $section->level > 0) {
				$targets[] = [$target, $section];
			}
		}

		return $targets;
	}

	private static function isBelow(Section $section, ?Section $root): int
	{
		for ($at = $section; $at !== null; $at = $at->parent) {
			if ($at === $root) {
				return 1;
			}
		}

		return 0;
	}

	/** A node with the fields of a section's tables, or a reference to them. */
	private function table(Page $page, Section $section, bool $request, bool $elsewhere): ?Node
	{
		$key = $page->path . '#' . ($section->anchors[0] ?? $section->line);
		$name = SharedTables::name($page->path, $section->anchors[0] ?? '');
		$node = new Node();
		$node->ref = $name;
		if (in_array($key, $this->open, true)) {
			$this->circular[$key] = true;

			return $node;
		}
		if ($elsewhere && $this->shared->has($name)) {
			return $node;
		}
		[$holder, $rows] = $this->rowsAt($page, $section);
		if ($rows === []) {
			return null;
		}
		$this->open[] = $key;
		$elsewhere && $this->shared->open($name);
		$fields = $this->nodes($page, $rows, $request && !$elsewhere, $holder);
		array_pop($this->open);
		if ($elsewhere || isset($this->circular[$key])) {
			$this->shared->has($name) || $this->shared->open($name);
			$this->shared->close($name, $fields);

			return $node;
		}
		[$node->ref, $node->origin, $node->fields] = [null, $name, $fields];

		return $node;
	}

	/** @return array{Section, list<Row>} the rows of a section's tables; else those of the sections below */
	private function rowsAt(Page $page, Section $section): array
	{
		$rows = $this->rowsOf($page, $section);
		if ($rows !== [] || $section->level < 3) {
			return [$section, $rows];
		}
		foreach ($page->below($section) as $below) {
			if ($below !== $section) {
				foreach ($this->rowsOf($page, $below) as $row) {
					$rows[] = $row->optional();
				}
			}
		}

		return [$section, $rows];
	}

	/** Puts parts where they belong: into the node, into the elements of a list, or as names. */
	private function attach(Node $node, Node $parts, Row $row, ?Section $section): void
	{
		$name = $row->names[0];
		$list = array_filter($node->types, static fn (string $type) => str_ends_with($type, '[]') || $type === 'array');
		if ($list !== [] && preg_match('/^(?:select|group)$/i', $name) === 1) {
			$node->names = array_map('strval', array_keys($parts->fields ?? $this->shared->fields((string) $parts->ref)));

			return;
		}
		if (array_key_exists('*', $parts->fields ?? []) && count($parts->fields) === 1) {
			$node->each = $parts->fields['*'];

			return;
		}
		$isList = $list !== [] && (str_ends_with(reset($list), '[]') || !$row->isObject() && self::describesElements($row, $section));
		if ($isList) {
			$node->item = $parts;
			$parts->types = ['object'];

			return;
		}
		if (preg_match(self::FREE_NAMES, $row->text()) === 1) {
			$node->each = $parts;
			$parts->types = ['object'];

			return;
		}
		[$node->fields, $node->ref, $node->origin] = [$parts->fields, $parts->ref, $parts->origin];
	}

	private static function describesElements(Row $row, ?Section $section): bool
	{
		if (preg_match('/\b(?:array|list|set|collection)s? (?:of|with|containing)\b(?! (?:parameter|setting|key|field|value|propert|the follow|addit|data|option))|\beach (?:element|object|item|record)|^list\b|elements? of the array/i', $row->text()) === 1) {
			return true;
		}
		if (preg_match('/\b(?:element|item)\b/i', (string) $section?->title) === 1) {
			return true;
		}

		return preg_match(self::OBJECTS, $row->names[0]) === 0 && preg_match('/[a-z]s$/i', $row->names[0]) === 1;
	}

	/** Fields that a page about fields lists, if the link leads to one. */
	private function fieldsPage(Page $page, Link $link): ?Node
	{
		$path = $link->anchor === '' ? $this->pages->resolve($page->path, $link) : null;
		if ($path === null || preg_match('~fields?[^/]*\.md$|-fields-|data-types\.md$~', $path) !== 1 || str_ends_with($path, 'data-types.md')
			|| ($target = $this->pages->page($path)) === null || $target === $page) {
			return null;
		}
		$node = new Node();
		$node->ref = SharedTables::name($path, '');
		if ($this->shared->has($node->ref)) {
			return $node;
		}
		$this->shared->open($node->ref);
		$fields = isset($this->methods[$path]) ? self::shownFields($target) : $this->nodes($target, $this->mainRows($target), false);
		if ($fields === []) {
			$this->shared->forget($node->ref);

			return null;
		}
		$this->shared->close($node->ref, $fields);

		return $node;
	}

	/**
	 * The rows of a page about fields, without the tables to which its own rows lead.
	 *
	 * @return list<Row>
	 */
	private function mainRows(Page $page): array
	{
		$inner = [];
		foreach ($page->sections as $section) {
			foreach ($section->tables() as $table) {
				foreach (RowReader::isFields($table) ? RowReader::rows($table) : [] as $row) {
					foreach ([...$row->typeLinks, ...$row->links()] as $link) {
						if ($link->path === '' && $link->anchor !== '') {
							$inner[$page->section($link->anchor)?->line ?? 0] = true;
						}
					}
				}
			}
		}
		$rows = [];
		foreach ($page->sections as $section) {
			$at = $section;
			while ($at !== null && !isset($inner[$at->line])) {
				$at = $at->parent;
			}
			if ($at === null) {
				array_push($rows, ...$this->rowsOf($page, $section));
			}
		}

		return $rows;
	}

	/**
	 * What the example reply of a method such as crm.deal.fields lists.
	 *
	 * @return array<string, Node>
	 */
	private static function shownFields(Page $page): array
	{
		$fields = [];
		foreach (ResultReader::example($page) as $reply) {
			$result = $reply->result ?? null;
			// The fields may be one or two levels down: result.fields, result.item.
			for ($depth = 0; is_object($result) && $depth < 3; $depth++, $result = count(get_object_vars($result)) === 1 ? current(get_object_vars($result)) : null) {
				foreach (get_object_vars($result) as $name => $field) {
					$type = $field->type ?? $field->TYPE ?? null;
					if (is_object($field) && is_string($type)) {
						$node = new Node();
						$node->types = [DataTypes::spelling($type) . (($field->isMultiple ?? false) === true ? '[]' : '')];
						$fields[(string) preg_replace(['/^(UF_CRM_|PARENT_ID_|parentId|ufCrm)\d.*$/', '/^(UF_[A-Z]+_)\d.*$/'], '$1*', (string) $name)] = $node;
					}
				}
				if ($fields !== []) {
					return $fields;
				}
			}
		}

		return $fields;
	}

	/**
	 * Names with dots become nodes inside others: `items[]`, `result.user`, `employees[].name`.
	 *
	 * @param array<string, Node> $nodes
	 * @return array<string, Node>
	 */
	private static function unfold(array $nodes): array
	{
		$unfolded = [];
		foreach ($nodes as $name => $node) {
			$steps = preg_split('/\.|(?=\[\])/', (string) $name);
			$first = array_shift($steps);
			if ($steps === [] || !isset($unfolded[$first]) || $first === '') {
				$unfolded[$name] = $node;
				continue;
			}
			$at = $unfolded[$first];
			foreach ($steps as $step) {
				if ($step === '' || $step === '[]') {
					$at = $at->item ??= new Node();
				} else {
					$at = $at->item ?? $at; // `items.price` of a list is in each element
					$at->fields ??= [];
					$at = $at->fields[$step] ??= new Node();
				}
			}
			foreach ($at->types !== [] ? [] : ['types', 'required', 'limits', 'fields', 'item', 'each', 'names', 'ref'] as $property) {
				$at->$property = $node->$property;
			}
		}

		return $unfolded;
	}
}
