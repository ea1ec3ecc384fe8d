// SPDX-License-Identifier: MIT
// node check.js DIR: looks at the whole site as its readers do. Run by ./dev site --check.
import { createServer } from 'node:http';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import puppeteer from 'puppeteer-core';
import { documents, pageOf, read, translation, version } from './lib/repository.js';

const dir = path.resolve(process.argv[2]);
let [passed, failed] = [0, 0];

/** One check is one test: it gives what is wrong, as a list. */
async function check(name, found) {
	const wrong = await found();
	wrong.length === 0 ? passed++ : failed++;
	console.log(wrong.length === 0 ? `ok   ${name}` : `FAIL ${name}: ${wrong.length}\n     ${wrong.slice(0, 20).join('\n     ')}`);
}

// --- What stands in the files ---

const files = readdirSync(dir, { recursive: true }).map((file) => file.split(path.sep).join('/')).filter((file) => statSync(path.join(dir, file)).isFile());
const html = files.filter((file) => file.endsWith('.html'));
const load = (file) => readFileSync(path.join(dir, file), 'utf8');
const REFERENCES = ['href', 'src', 'action', 'srcset', 'data', 'poster'];

function look(file) {
	const page = { ids: new Set(['']), references: [], policy: null, styles: 0, text: '' };
	const parser = new Parser({
		onopentag(tag, attributes) {
			page.ids.add(attributes.id ?? attributes.name ?? '');
			page.styles += tag === 'style' || 'style' in attributes ? 1 : 0;
			page.policy ??= attributes['http-equiv'] === 'Content-Security-Policy' ? attributes.content : null;
			REFERENCES.filter((name) => name in attributes).forEach((name) => page.references.push({ tag, to: attributes[name] }));
			const refresh = /url=(.*)/.exec(attributes['http-equiv'] === 'refresh' ? attributes.content : '');
			refresh && page.references.push({ tag: 'meta', to: refresh[1] });
		},
		ontext(text) {
			page.text += text;
		},
	});
	parser.end(load(file));
	return page;
}

const pages = new Map(html.map((file) => [file, look(file)]));
const isFile = new Set(files);

function deadLinks() {
	const dead = [];
	for (const [file, { references }] of pages) {
		for (const { tag, to } of references) {
			if (/^(https?|mailto):/.test(to) && tag === 'a') {
				continue; // a reader follows it, the page does not
			}
			const [target, fragment = ''] = to.split('#');
			const found = target === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(target));
			if (/^([a-z]+:|\/)/i.test(to) || !isFile.has(found)) {
				dead.push(`${file}: ${to}`);
			} else if (pages.has(found) && !pages.get(found).ids.has(decodeURIComponent(fragment))) {
				dead.push(`${file}: ${to} has no such anchor`);
			}
		}
	}
	return dead;
}

const policies = () => [...pages].filter(([, { policy, styles }]) => styles > 0 || !policy?.includes("default-src 'none'") || /unsafe|https?:|\*/.test(policy)).map(([file]) => file);

/** From the catalogue itself, not from what the generator was given. */
function methodsWithoutPage() {
	const seen = new Set();
	return read('src/catalogue/methods.jsonl').trim().split('\n').map((line) => JSON.parse(line)).flatMap((record) => {
		const file = `${version}/methods/${record.method}${seen.has(record.method) ? '.v3' : ''}.html`;
		seen.add(record.method);
		const page = pages.get(file);
		const needed = [record.method, `${record.version}.0`, ...record.scope, ...record.params.map((param) => param.name), ...(record.deprecated ? ['Deprecated'] : [])];
		return page === undefined ? [file] : needed.filter((text) => !page.text.includes(text)).map((text) => `${file} does not say ${text}`);
	});
}

function llms() {
	const links = [...load(`${version}/llms.txt`).matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]);
	const root = [...load('llms.txt').matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]);
	return [
		...documents.filter((file) => !links.includes(file)).map((file) => `${file} is not named`),
		...documents.filter((file) => !pages.has(version + pageOf(file))).map((file) => `${file} has no page`),
		...links.filter((link) => !isFile.has(`${version}/${link}`)).map((link) => `${link} is not there`),
		...root.filter((link) => !isFile.has(link)).map((link) => `${link} of the root is not there`),
		...(load('llms.txt').startsWith('# b24\n') ? [] : ['it does not begin with a title']),
	];
}

/** A document and its translation link to each other, in words and for programs. */
function languages() {
	return documents.filter(translation).flatMap((file) => {
		const to = path.posix.relative(path.posix.dirname(version + pageOf(file)), version + pageOf(translation(file)));
		const tags = pages.get(version + pageOf(file)).references.filter((one) => one.to === to).map((one) => one.tag);
		return ['a', 'link'].filter((tag) => !tags.includes(tag)).map((tag) => `${file} has no ${tag} to ${to}`);
	});
}

async function invalid() {
	const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'], rules: {
		'long-title': 'off',
		'no-raw-characters': 'off', // > in code is valid
		'no-trailing-whitespace': 'off',
		'prefer-native-element': 'off', // a group of fields is for forms
		'valid-id': ['error', { relaxed: true }],
	} }));
	const wrong = [];
	for (const file of html.filter((name, i) => !name.includes('/methods/') || i % 8 === 0)) { // the pages of methods have one template
		const report = await validator.validateString(load(file), file);
		report.results.forEach(({ messages }) => messages.forEach((one) => wrong.push(`${file}:${one.line} ${one.ruleId}: ${one.message}`)));
	}
	return wrong;
}

// --- What a browser makes of it ---

const PREFIX = '/some/folder/';
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml' };
const OTHER = '0.0'; // pretends to be an older version, for the choice

const server = createServer((request, reply) => {
	const url = new URL(request.url, 'http://localhost').pathname;
	const name = decodeURIComponent(url).slice(PREFIX.length).replace(`${OTHER}/`, `${version}/`);
	if (!url.startsWith(PREFIX) || !isFile.has(name)) {
		reply.writeHead(404).end();
		return;
	}
	reply.writeHead(200, { 'Content-Type': `${TYPES[name.split('.').at(-1)] ?? 'text/plain'}; charset=utf-8` });
	reply.end(name === 'versions.json' ? JSON.stringify({ latest: version, versions: [version, OTHER] }) : load(name));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const base = `http://127.0.0.1:${server.address().port}${PREFIX}`;

console.log(`${html.length} pages`);
await check('no dead link or anchor, no absolute path, nothing from outside', deadLinks);
await check('each page has the strict policy, and no inline style', policies);
await check('each method of the catalogue has a page with its parameters', methodsWithoutPage);
await check('llms.txt names each document, and nothing that is not there', llms);
await check('each document leads to its translation', languages);
await check('valid HTML', invalid);

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'], protocolTimeout: 300_000 });
const LOOKED_AT = [
	`${version}/index.html`, `${version}/contents.html`, `${version}/docs/lists.html`, `${version}/docs/recipes/files.html`, `${version}/docs/catalogue.html`,
	`${version}/CHANGELOG.html`, `${version}/tests/portal/index.html`, `${version}/examples/application/index.html`, `${version}/source/examples/export.php.html`,
	`${version}/methods/index.html`, `${version}/classes/Crm.html`, `${version}/methods/crm.item.list.html`, `${version}/methods/crm.deal.add.html`,
	`${version}/methods/sale.order.add.html`, `${version}/methods/tasks.task.get.v3.html`, `${version}/search.html?q=deal`, 'versions.html',
	`${version}/docs/ru/index.html`, `${version}/docs/ru/recipes/files.html`,
];
const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Opens a page, and keeps what it asked for and what it complained about. */
async function open(address, { width = 1280, scheme = 'light', script = true } = {}) {
	const page = await browser.newPage();
	const wrong = [];
	page.on('request', (request) => request.url().startsWith(base) || request.url().startsWith('data:') || wrong.push(`${address} asks for ${request.url()}`));
	page.on('response', (response) => response.status() < 400 || wrong.push(`${address}: ${response.status()} for ${response.url()}`));
	page.on('console', (message) => message.type() === 'error' && wrong.push(`${address}: ${message.text()}`));
	page.on('pageerror', (error) => wrong.push(`${address}: ${error.message}`));
	await page.setJavaScriptEnabled(script);
	await page.setViewport({ width, height: 800 });
	await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
	await page.goto(base + address, { waitUntil: 'load', timeout: 120_000 });
	return { page, wrong };
}

async function looks(width) {
	const found = [];
	for (const address of LOOKED_AT) {
		const { page, wrong } = await open(address, { width });
		const shift = await page.evaluate(() => new Promise((done) => {
			let sum = 0;
			new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; })).observe({ type: 'layout-shift', buffered: true });
			setTimeout(() => done(sum), 50);
		}));
		await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		const cut = await page.evaluate(() => [...document.querySelectorAll('main *, header *, footer *')].filter((one) =>
			one.getBoundingClientRect().right > window.innerWidth + 1 && !one.closest('.wide, pre')).map((one) => one.outerHTML.slice(0, 80)));
		found.push(...wrong, ...(shift > 0.02 ? [`${address} shifts by ${shift}`] : []), ...(wide > 0 ? [`${address} is ${wide} px too wide`] : []), ...cut.map((one) => `${address} cuts ${one}`));
		await page.close();
	}
	return found;
}

/** One page of each kind. */
async function barriers(scheme) {
	const found = [];
	for (const address of ['index.html', 'contents.html', 'docs/limits.html', 'source/examples/export.php.html', 'classes/Disk.html', 'methods/crm.deal.add.html', 'search.html', 'docs/ru/quickstart.html']) {
		const { page } = await open(`${version}/${address}`, { scheme, width: 360 });
		await page.evaluate(axe);
		const violations = await page.evaluate(async () => (await axe.run()).violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 120)}`));
		found.push(...violations.map((one) => `${address}: ${one}`));
		await page.close();
	}
	return found;
}

const SEARCHES = {
	'crm.item.list': 'methods/crm.item.list.html',
	'CRM.DEAL.ADD': 'methods/crm.deal.add.html',
	'$b24->disk->folderUploadFile': 'methods/disk.folder.uploadFile.html',
	'calendar event add': 'methods/calendar.event.add.html',
	'folderupload': 'methods/disk.folder.uploadFile.html',
	'FileTokenStore': 'docs/applications.html',
	'ListChanged': 'docs/lists.html',
	'B24\\Crm': 'classes/Crm.html',
	'переход с CRest': 'docs/ru/migrating-from-crest.html',
};

async function searches() {
	const found = [];
	for (const [query, wanted] of Object.entries(SEARCHES)) {
		const { page, wrong } = await open(`${version}/index.html`, { width: 360 });
		await page.type('input[name=q]', query);
		await page.keyboard.press('Enter');
		await page.waitForSelector('#results li', { timeout: 60_000 }).catch(() => null);
		const hits = await page.$$eval('#results a', (links) => links.slice(0, 5).map((link) => link.href));
		const place = hits.findIndex((hit) => hit.startsWith(`${base}${version}/${wanted}`));
		const best = wanted.startsWith('docs/') ? place >= 0 : place === 0; // other documents may have the word as well
		best || wrong.push(`${query}: ${wanted} is not found first, but ${hits.join(' ') || 'nothing'}`);
		found.push(...wrong);
		await page.close();
	}
	return found;
}

async function withoutScript() {
	const { page, wrong } = await open(`${version}/search.html`, { script: false });
	const text = await page.$eval('main', (main) => main.textContent);
	await page.close();
	const second = await open(`${version}/methods/crm.item.list.html`, { script: false });
	await second.page.click('details > summary');
	const visible = await second.page.$eval('details li', (item) => item.checkVisibility());
	await second.page.close();
	return [...wrong, ...second.wrong, ...(text.includes('needs JavaScript') ? [] : ['the search does not say what it needs']), ...(visible ? [] : ['nested fields do not open'])];
}

async function choosesVersion() {
	const { page, wrong } = await open(`${version}/docs/lists.html`);
	await page.waitForSelector('select.version', { timeout: 60_000 });
	await Promise.all([page.waitForNavigation({ timeout: 60_000 }), page.select('select.version', OTHER)]);
	const at = page.url();
	await page.close();
	const start = await open('index.html');
	await start.page.waitForFunction((end) => location.pathname.endsWith(end), { timeout: 60_000 }, `/${version}/index.html`).catch(() => wrong.push('the start does not lead to the latest'));
	await start.page.close();
	return [...wrong, ...(at === `${base}${OTHER}/docs/lists.html` ? [] : [`it leads to ${at}`])];
}

async function keyboard() {
	const { page, wrong } = await open(`${version}/methods/crm.item.list.html`);
	await page.keyboard.press('Tab');
	const skip = await page.evaluate(() => ({ text: document.activeElement.textContent, left: document.activeElement.getBoundingClientRect().left }));
	await page.keyboard.press('Enter');
	const target = await page.evaluate(() => document.activeElement.id);
	await page.close();
	return [...wrong, ...(/^Skip/.test(skip.text) && skip.left >= 0 ? [] : ['the first stop is no visible link to the content']), ...(target === 'content' ? [] : [`the link leads to ${target}`])];
}

for (const width of [360, 1280]) {
	await check(`${LOOKED_AT.length} pages at ${width} px: nothing cut, nothing moves, no request to elsewhere`, () => looks(width));
}
for (const scheme of ['light', 'dark']) {
	await check(`accessible, as far as axe knows, ${scheme}`, () => barriers(scheme));
}
await check('the search finds methods, PHP names and words of the documents', searches);
await check('without JavaScript', withoutScript);
await check('the choice of versions', choosesVersion);
await check('the keyboard', keyboard);
await browser.close();
server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
