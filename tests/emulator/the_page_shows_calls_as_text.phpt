--TEST--
The page in a browser: calls and commands of batches with parameters and replies; HTML in them is text, secrets are masked
--EXTENSIONS--
b24
--SKIPIF--
<?php
require __DIR__ . '/../inc/browser.inc';
if (browser(20) === null) die('skip needs a headless Chromium that starts here');
?>
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';
require __DIR__ . '/../inc/browser.inc';

$portal = Portal::start(['plain' => true]);
$b24 = new B24\Client($portal->webhook, ['allowHttp' => true]);
$evil = '<script>document.title = "owned"</script><img src=x onerror="document.title = \'owned\'">';
$b24->call('crm.lead.add', ['fields' => ['TITLE' => $evil, $evil => 'in a name']]);
$cmd = ['first' => 'profile', strtr($evil, ['[' => '', ']' => '']) => 'crm.lead.get?id=121', 'third' => 'crm.lead.get?id=999999'];
file_get_contents("{$portal->webhook}batch?" . http_build_query(['cmd' => $cmd]));
$portal->fault('status', ['description' => $evil], 'crm.deal.list');
$dom = dump_dom((string) browser(), $portal->control);
$body = preg_replace(['~.*<body>~s', '~<script>.*?</script>~s'], '', $dom); // our own
foreach ([
	'our script' => substr_count($dom, '<script'),
	'other scripts' => substr_count($body, '<script'),
	'images' => substr_count($body, '<img'),
	'title' => str_contains($dom, '<title>Portal emulator</title>'),
	'the text' => str_contains($body, '&lt;script&gt;document.title'),
	'the webhook code' => str_contains($dom, $portal->secret),
	'its mask' => str_contains($body, '/rest/1/•••/'),
	'a call' => str_contains($body, '<span class="name">crm.lead.add</span>'),
	'a batch' => str_contains($body, '<span class="name">batch of 3: profile, crm.lead.get</span>'),
	'a command' => str_contains($body, '<h3 class="">first: profile</h3>'),
	'its reply' => preg_match('~third: crm.lead.get.*?"id": "999999".*?"error_description": "Not found"~s', html_entity_decode($body)) === 1,
	'newest first' => strpos($body, 'batch of 3') < strpos($body, '>crm.lead.add<'),
	'a fault' => str_contains($body, 'crm.deal.list, 1 more'),
] as $what => $seen) {
	echo $what, ': ', json_encode($seen), "\n";
}
?>
--EXPECT--
our script: 1
other scripts: 0
images: 0
title: true
the text: true
the webhook code: false
its mask: true
a call: true
a batch: true
a command: true
its reply: true
newest first: true
a fault: true
