// SPDX-License-Identifier: MIT
// The files of the repository, and which page of the site shows each.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path/posix';

export const root = process.env.B24_ROOT;

const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
	.split('\0').filter((file) => file !== '' && statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile());
const known = new Set(files);
const folders = new Set(files.flatMap((file) => file.split('/').slice(0, -1).map((_, i, parts) => parts.slice(0, i + 1).join('/'))));

export const read = (file) => readFileSync(path.join(root, file), 'utf8');

export const version = /B24_VERSION "(\d+\.\d+)/.exec(read('src/core/base/version.h'))[1];

// Pages of other people's documentation that tests read are none of ours; docs/methods.md is /methods/ here.
export const documents = files.filter((file) => file.endsWith('.md') && file !== 'docs/methods.md' && !/^tests\/(?!(crest|portal)\/[^/]*$)/.test(file));

export const examples = files.filter((file) => file.startsWith('examples/') && !file.endsWith('.md'));

export const isImage = (file) => /\.(svg|png)$/.test(file);

const documentPage = (file) => `/${file.replace(/(^|\/)README\.md$/, '$1index.md').replace(/\.md$/, '.html')}`;

/** The address of the page for a file or folder of the repository; null if it has no such file. */
export function pageOf(file) {
	if (file === 'docs/methods.md') {
		return '/methods/index.html';
	}
	if (folders.has(file)) {
		return known.has(`${file}/README.md`) ? pageOf(`${file}/README.md`) : `/source/${file}/index.html`;
	}
	if (!known.has(file)) {
		return null;
	}
	return documents.includes(file) ? documentPage(file) : isImage(file) ? `/${file}` : `/source/${file}.html`;
}

/** The same document in the other language, if it is there. */
export function translation(file) {
	const other = file.startsWith('docs/ru/')
		? [file.replace('docs/ru/', 'docs/'), file.replace('docs/ru/', '')]
		: [file.startsWith('docs/') ? file.replace('docs/', 'docs/ru/') : `docs/ru/${file}`];
	return other.find((name) => documents.includes(name)) ?? null;
}

/** What a source page shows: the text of a file, or the files of a folder. */
export function source(file) {
	return folders.has(file)
		? { file, entries: files.filter((inside) => inside.startsWith(`${file}/`)) }
		: { file, text: read(file) };
}
