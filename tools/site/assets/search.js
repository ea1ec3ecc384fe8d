// SPDX-License-Identifier: MIT
import MiniSearch from './minisearch.js';
import { options } from './terms.js';

const SHOWN = 50;
const field = document.querySelector('main input[type=search]');
const list = document.querySelector('#results');
const status = document.querySelector('#found');
let loading = null;

function load() {
	loading ??= fetch(new URL('../search-index.json', import.meta.url)).then((reply) => {
		if (!reply.ok) {
			throw new Error(`HTTP ${reply.status}`);
		}
		return reply.text();
	}).then((json) => MiniSearch.loadJSON(json, options));
	return loading;
}

function find(index, query) {
	let hits = index.search(query);
	if (hits.length === 0) {
		hits = index.search(query, { combineWith: 'OR' });
	}
	const exact = (hit) => hit.name?.toLowerCase() === query.toLowerCase();
	return hits.sort((a, b) => exact(b) - exact(a));
}

function item(hit) {
	const link = document.createElement('a');
	link.href = new URL(`../${hit.id}`, import.meta.url);
	link.textContent = hit.title;
	const kind = document.createElement('small');
	kind.textContent = hit.kind;
	const summary = document.createElement('p');
	summary.textContent = hit.summary;
	const entry = document.createElement('li');
	entry.append(link, ' ', kind, summary);
	return entry;
}

async function show() {
	const query = field.value.trim();
	let hits = [];
	if (query !== '') {
		status.textContent = 'Loading the index …';
		try {
			hits = find(await load(), query);
		} catch (error) {
			status.textContent = `The index cannot be loaded: ${error.message}`;
			return;
		}
	}
	if (query !== field.value.trim()) {
		return; // typed on meanwhile
	}
	list.replaceChildren(...hits.slice(0, SHOWN).map(item));
	status.textContent = query === '' ? '' : hits.length > SHOWN ? `${hits.length} found, the best ${SHOWN}:` : `${hits.length} found`;
	history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', show);
field.form.addEventListener('submit', (event) => {
	event.preventDefault();
	show();
});
show();
