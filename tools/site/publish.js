// SPDX-License-Identifier: MIT
// node publish.js BUILT DIR: puts the version that was built beside the others in DIR, and makes the pages that know them all.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from './lib/repository.js';

const [built, dir] = process.argv.slice(2);
mkdirSync(path.join(dir, 'latest'), { recursive: true });
rmSync(path.join(dir, version), { recursive: true, force: true });
cpSync(built, path.join(dir, version), { recursive: true });

const list = path.join(dir, 'versions.json');
const known = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).versions : [];
const versions = [...new Set([version, ...known])].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
const latest = versions[0];

const page = (title, styles, head, body) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${styles}${latest}/assets/site.css">
<link rel="icon" href="${styles}${latest}/assets/icon.svg" type="image/svg+xml">
${head}</head>
<body>
<div class="page"><main>
<h1>${title}</h1>
${body}
</main></div>
</body>
</html>
`;
const redirect = (up) => page('b24', up, `<meta http-equiv="refresh" content="0; url=${up}${latest}/index.html">\n`,
	`<p><a href="${up}${latest}/index.html">b24 ${latest}</a></p>`);

writeFileSync(list, `${JSON.stringify({ latest, versions }, null, '\t')}\n`);
writeFileSync(path.join(dir, 'versions.html'), page('Versions of b24', '', '',
	`<ul>${versions.map((one) => `<li><a href="${one}/index.html">${one}</a>${one === latest ? ', the latest' : ''}</li>`).join('')}</ul>`));
writeFileSync(path.join(dir, 'index.html'), redirect(''));
writeFileSync(path.join(dir, 'latest/index.html'), redirect('../'));
writeFileSync(path.join(dir, 'llms.txt'), readFileSync(path.join(dir, latest, 'llms.txt'), 'utf8').replaceAll('](', `](${latest}/`));
