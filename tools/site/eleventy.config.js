// SPDX-License-Identifier: MIT
// The site of one version: documents, sources that they link to, and a page per REST method from methods.json.
import { cpSync, readFileSync } from 'node:fs';
import Prism from 'prismjs';
import path from 'node:path/posix';
import { highlight, relative, render } from './lib/markdown.js';
import { documents as documentFiles, examples, isImage, pageOf, read, root, source, translation, version } from './lib/repository.js';
import { searchIndex } from './lib/search.js';

const GROUPS = [
	['Start', /^[^/]+$/],
	['Recipes', /^docs\/recipes\//],
	['Guides', /^docs\/(?!ru\/)/],
	['По-русски', /^docs\/ru\//],
	['Examples', /^examples\//],
	['Tools', /./],
];

const methods = JSON.parse(readFileSync('methods.json', 'utf8'));
const methodPages = new Map([...methods].reverse().map((method) => [method.name, `/methods/${method.file}.html`])); // of two: version 2

const family = (name) => name.replace(/\.[^.]*$/, '');
const families = groupBy(methods, (method) => family(method.name));
for (const method of methods) {
	method.siblings = families.get(family(method.name)).map(({ name, file, version: rest, other }) => ({ file, label: other && rest === 3 ? `${name} (3.0)` : name }));
	method.replacements = method.replacedBy.map((name) => ({ name, page: methodPages.get(name) ?? null, family: name.endsWith('.*') ? family(name) : null }));
}
const classes = [...groupBy(methods, (method) => method.class)].map(([name, inside]) => ({ name, methods: inside }));

const documents = documentFiles.map((file) => render(file, methodPages));
const dead = documents.flatMap((document) => document.dead.map((href) => `${document.file}: ${href}`));
if (dead.length > 0) {
	throw new Error(`links to files that are not there:\n${dead.join('\n')}`);
}
for (const document of documents) {
	const other = translation(document.file);
	document.lang = document.file.startsWith('docs/ru/') ? 'ru' : 'en';
	document.translation = other && pageOf(other);
	document.group = GROUPS.find(([, pattern]) => pattern.test(document.file))[0];
	document.text = read(document.file);
}
documents.sort((a, b) => (b.file === 'README.md') - (a.file === 'README.md') || /recipes\/README/.test(b.file) - /recipes\/README/.test(a.file) || a.title.localeCompare(b.title));

const linked = new Set([...documents.flatMap((document) => [...document.linked]), ...examples]);
const listed = [...linked].map(source).flatMap(({ entries }) => entries ?? []);
const sources = [...new Set([...linked, ...listed])].filter((file) => !isImage(file) && pageOf(file).startsWith('/source/')).map(source)
	.map(({ file, text, entries }) => ({
		file,
		page: pageOf(file),
		html: text === undefined ? '' : highlight(text, path.extname(file).slice(1)),
		entries: (entries ?? []).map((entry) => ({ file: entry, page: pageOf(entry) })),
	}));

function groupBy(list, key) {
	const groups = new Map();
	for (const one of list) {
		groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
	}
	return groups;
}

export default function (config) {
	config.addGlobalData('version', version);
	config.addGlobalData('methods', methods);
	config.addGlobalData('classes', classes);
	config.addGlobalData('documents', documents);
	config.addGlobalData('groups', GROUPS.map(([name]) => ({ name, documents: documents.filter((document) => document.group === name) })).filter((group) => group.documents.length > 0));
	config.addGlobalData('exampleSources', sources.filter(({ file }) => examples.includes(file)));
	config.addGlobalData('sources', sources);
	config.addGlobalData('searchIndex', () => searchIndex(methods, classes, documents));

	config.addFilter('rel', function (to) {
		return relative(this.page?.url ?? this.ctx.page.url, to);
	});
	config.addFilter('highlight', highlight);
	config.addFilter('ticks', (text) => Prism.util.encode(text ?? '').replace(/`([^`]*)`/g, '<code>$1</code>'));
	config.addFilter('parts', (sections) => sections.filter(({ level }) => level === 2));
	config.addFilter('family', family);
	config.addFilter('methodPage', (name) => methodPages.get(name));

	config.on('eleventy.after', ({ directories }) => {
		const copy = (from, to) => cpSync(from, path.join(directories.output, to), { recursive: true });
		copy('assets', 'assets');
		copy('node_modules/minisearch/dist/es/index.js', 'assets/minisearch.js');
		[...documentFiles, ...[...linked].filter(isImage)].forEach((file) => copy(path.join(root, file), file));
		['methods.jsonl', 'facts.jsonl'].forEach((file) => copy(path.join(root, 'src/catalogue', file), `catalogue/${file}`));
	});

	return { dir: { input: 'pages', output: '_site' } };
}
