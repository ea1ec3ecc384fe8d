// SPDX-License-Identifier: MIT
// How the search takes text apart: the same when the index is made and when it is asked.

/** `crm.item.list` is a term, and so are crm, item and list; `itemList` as well. */
function parts(text) {
	const terms = [];
	for (const word of words(text)) {
		const pieces = word.split(/[._\\]+|(?<=\p{Ll})(?=\p{Lu})/u);
		terms.push(word, ...(pieces.length > 1 ? pieces : []));
	}
	return terms;
}

const words = (text) => text.split(/[^\p{L}\p{N}_.\\]+/u).map((word) => word.replace(/^[.\\]+|[.\\]+$/g, '')).filter((word) => word !== '');

export const options = {
	fields: ['name', 'php', 'title', 'text'],
	storeFields: ['name', 'title', 'summary', 'kind'],
	tokenize: parts,
	searchOptions: {
		tokenize: words,
		boost: { name: 8, php: 4, title: 4 },
		boostDocument: (id, term, stored) => (stored.kind === 'method, deprecated' ? 0.4 : 1),
		prefix: (term) => term.length > 1,
		fuzzy: (term) => (term.length > 4 ? 0.15 : false),
		combineWith: 'AND',
	},
};
