<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Catalogue\Page;

/** A checkout of the documentation. Pages are read once. */
final class Pages
{
	/** @var array<string, ?Page> */
	private array $pages = [];
	/** @var array<string, true> files that are being read */
	private array $open = [];

	public function __construct(private readonly string $root)
	{
	}

	/** @return list<string> all pages, sorted */
	public function paths(string $folder = ''): array
	{
		$paths = [];
		$start = rtrim("$this->root/$folder", '/');
		foreach (new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($start, \FilesystemIterator::SKIP_DOTS)) as $file) {
			$path = substr((string) $file, strlen($this->root) + 1);
			if (str_ends_with($path, '.md') && !str_contains("/$path", '/_')) {
				$paths[] = $path;
			}
		}
		sort($paths);

		return $paths;
	}

	public function page(string $path): ?Page
	{
		if (!array_key_exists($path, $this->pages)) {
			$file = "$this->root/$path";
			$this->open[$path] = true;
			$this->pages[$path] = is_file($file) ? $this->reader($path)->page($path, (string) file_get_contents($file)) : null;
			unset($this->open[$path]);
		}

		return $this->pages[$path];
	}

	/** The path of a link's page, from the root; `.html` at the end stands for the page in Markdown. */
	public function resolve(string $from, Link $link): ?string
	{
		if (!$link->isInside()) {
			return null;
		}
		$path = (string) preg_replace('/\.html$/', '.md', $link->path);
		if ($path === '') {
			return $from;
		}
		$parts = str_starts_with($path, '/') ? [] : explode('/', $from, -1);
		foreach (explode('/', $path) as $part) {
			if ($part === '..') {
				array_pop($parts);
			} elseif ($part !== '' && $part !== '.') {
				$parts[] = $part;
			}
		}

		return implode('/', $parts);
	}

	private function reader(string $path): Reader
	{
		return new Reader(function (string $target) use ($path): ?Page {
			$file = (string) $this->resolve($path, new Link('', explode('#', $target)[0], ''));

			return isset($this->open[$file]) ? null : $this->page($file); // a file may include itself
		});
	}
}
