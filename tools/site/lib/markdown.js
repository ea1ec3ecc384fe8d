// SPDX-License-Identifier: MIT
// Markdown of the repository to HTML whose links go to pages of the site.
import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import GithubSlugger from 'github-slugger';
import Prism from 'prismjs';
import loadLanguages from 'prismjs/components/index.js';
import path from 'node:path/posix';
import { documents, isImage, pageOf, read } from './repository.js';

loadLanguages(['bash', 'c', 'docker', 'ini', 'json', 'markup-templating', 'nginx', 'php', 'sql', 'yaml']);
loadLanguages.silent = true;

const languages = { conf: 'nginx', inc: 'php', phpt: 'php', sh: 'bash', yml: 'yaml' };

/** Code as HTML, in colours where the language is known. */
export function highlight(code, language) {
	const name = languages[language] ?? language;
	return Prism.languages[name] ? Prism.highlight(code, Prism.languages[name], name) : Prism.util.encode(code);
}

/** The link from a page to another one. Both begin with a slash, which is the folder of the version; `/../` is the one above it. */
export const relative = (from, to) => path.relative(path.join('/version', path.dirname(from.replace(/\/$/, '/index.html'))), path.join('/version', to));

const hasScheme = (href) => /^[a-z]+:/i.test(href);

/** What stands in a document, once it is rendered: title, headings, sections for the search, files that it links to. */
export function render(file, methodPages) {
	const page = pageOf(file);
	const slugger = new GithubSlugger();
	const linked = new Set();
	const dead = [];
	const md = new MarkdownIt({ html: true, highlight });
	md.use(anchor, { slugify: (text) => slugger.slug(text), permalink: anchor.permalink.headerLink({ safariReaderFix: true }) });

	const resolve = (href) => {
		if (hasScheme(href) || href.startsWith('#')) {
			return href;
		}
		const [target, fragment] = href.split('#');
		const name = path.join(path.dirname(file), decodeURI(target)).replace(/\/$/, '');
		const to = pageOf(name);
		if (to === null) {
			dead.push(href);
			return href;
		}
		if (!documents.includes(name)) {
			linked.add(name);
		}
		return relative(page, to) + (fragment ? `#${fragment}` : '');
	};

	md.core.ruler.push('links', (state) => {
		for (const [i, token] of state.tokens.entries()) {
			if (token.type === 'th_open' && state.tokens[i + 1].content === '') {
				token.tag = state.tokens[i + 2].tag = 'td'; // a corner names nothing
			} else if (token.type === 'th_open') {
				token.attrSet('scope', 'col');
			}
			let inLink = false;
			const children = [];
			for (const child of token.children ?? []) {
				inLink = child.type === 'link_open' || (inLink && child.type !== 'link_close');
				if (child.type === 'link_open') {
					child.attrSet('href', resolve(child.attrGet('href')));
				} else if (child.type === 'image') {
					child.attrSet('src', resolve(child.attrGet('src')));
					child.attrSet('loading', 'lazy');
				} else if (child.type === 'code_inline' && !inLink && token.type === 'inline' && methodPages.has(child.content)) {
					const link = new state.Token('link_open', 'a', 1);
					link.attrSet('href', relative(page, methodPages.get(child.content)));
					children.push(link, child, new state.Token('link_close', 'a', -1));
					continue;
				}
				children.push(child);
			}
			token.children &&= children;
			// No inline style: the page's policy forbids it.
			const align = /text-align:(\w+)/.exec(token.attrGet('style') ?? '');
			if (align) {
				token.attrs = token.attrs.filter(([name]) => name !== 'style');
				token.attrJoin('class', align[1]);
			}
		}
	});
	md.renderer.rules.table_open = () => '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>\n';
	md.renderer.rules.table_close = () => '</table></div>\n';
	const { fence } = md.renderer.rules;
	md.renderer.rules.fence = (...all) => fence(...all).replace('<pre>', '<pre tabindex="0">');
	md.renderer.rules.html_block = md.renderer.rules.html_inline = (tokens, i) => (tokens[i].content.startsWith('<!--') ? '' : tokens[i].content);

	const tokens = md.parse(read(file), {});
	return { file, page, html: md.renderer.render(tokens, md.options, {}), ...outline(tokens), linked, dead };
}

const plain = (token) => (token.children ?? []).map((child) => child.content).filter((text) => text !== '' && !text.startsWith('<')).join('').replace(/\s+/g, ' ');

const TO_TRANSLATION = /^\[(?:По-русски|In English)\]/;

function outline(tokens) {
	const sections = [];
	let summary = '';
	tokens.forEach((token, i) => {
		if (token.type === 'heading_open') {
			sections.push({ id: token.attrGet('id'), level: Number(token.tag[1]), title: headingText(tokens[i + 1]), text: '' });
		} else if (token.type === 'inline' && tokens[i - 1].type !== 'heading_open' && sections.length) {
			sections.at(-1).text += ` ${plain(token)}`;
			summary ||= tokens[i - 1].type === 'paragraph_open' && !TO_TRANSLATION.test(token.content) ? plain(token) : '';
		} else if (token.type === 'fence' && sections.length) {
			sections.at(-1).text += ` ${token.content}`;
		}
	});
	return { title: sections[0]?.title ?? '', summary: /^.*?\.(?= |$)/.exec(summary)?.[0] ?? summary.replace(/:$/, '.'), sections };
}

const headingText = (inline) => inline.children.filter((child) => ['text', 'code_inline'].includes(child.type)).map((child) => child.content).join('');
