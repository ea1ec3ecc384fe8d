// SPDX-License-Identifier: MIT
// The index that the search page reads: each method, each class, each section of each document.
import MiniSearch from 'minisearch';
import { options } from '../assets/terms.js';

export function searchIndex(methods, classes, documents) {
	const index = new MiniSearch(options);
	for (const method of methods) {
		index.add({
			id: `methods/${method.file}.html`,
			name: method.name,
			php: method.php,
			title: method.name + (method.other && method.version === 3 ? ' (REST 3.0)' : ''),
			summary: method.purpose?.replaceAll('`', '') ?? method.php,
			text: `${method.purpose ?? ''} ${method.parameters.map((field) => field.name).join(' ')}`,
			kind: method.deprecated ? 'method, deprecated' : 'method',
		});
	}
	for (const { name, methods: inside } of classes) {
		index.add({ id: `classes/${name}.html`, name: `B24\\${name}`, title: `B24\\${name}`, summary: `${inside.length} REST methods`, text: '', kind: 'class' });
	}
	for (const document of documents) {
		document.sections.forEach((section, i) => index.add({
			id: document.page.slice(1) + (i === 0 ? '' : `#${section.id}`),
			title: i === 0 ? section.title : `${document.title}: ${section.title}`,
			summary: section.text.trim().slice(0, 160),
			text: section.text,
			kind: document.file.startsWith('docs/ru/') ? 'по-русски' : 'docs',
		}));
	}
	return JSON.stringify(index);
}
