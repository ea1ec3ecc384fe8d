// SPDX-License-Identifier: MIT
// Where the site has several versions, the link in the head becomes a choice: the same page of another version, if that has it.
const link = document.querySelector('.version');
const here = new URL('../', import.meta.url); // of this version
const reply = await fetch(new URL('../versions.json', here)).catch(() => null);
const versions = reply?.ok ? (await reply.json()).versions : [];

if (versions.length > 1) {
	const choice = document.createElement('select');
	choice.className = 'version';
	choice.setAttribute('aria-label', 'Version');
	for (const version of versions) {
		choice.add(new Option(version, version, false, here.pathname.endsWith(`/${version}/`)));
	}
	choice.addEventListener('change', async () => {
		const other = new URL(`../${choice.value}/`, here);
		const same = new URL(location.href.slice(here.href.length), other);
		const found = await fetch(same, { method: 'HEAD' }).catch(() => null);
		location.href = found?.ok ? same : new URL('index.html', other);
	});
	link.replaceWith(choice);
}
