--TEST--
The page in a browser: faults are added and removed by clicks, new calls come by themselves, it fits 360 and 1,280 pixels
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

[$portal, $b24] = portal_and_client(['retries' => 0]);
$faults = static fn (): array => array_map(static fn (array $fault) => "{$fault['kind']} {$fault['method']} {$fault['times']} " . ($fault['args']['status'] ?? ''), json_decode(file_get_contents($portal->control . 'faults'), true));
$tab = new Tab((string) browser(), $portal->control);
$tab->await('document.querySelectorAll("#ready-faults button").length > 3');
$tab->evaluate('window.violations = 0; document.addEventListener("securitypolicyviolation", () => window.violations++)');

// One click, and the next call fails.
$tab->evaluate('[...document.querySelectorAll("#ready-faults button")].find(one => one.textContent.startsWith("Server error")).click()');
$tab->await('document.querySelector("#fault-list .name")?.textContent === "status"');
echo json_encode($faults()), "\n";
echo failure(fn () => $b24->profile()), "\n";
$tab->await('document.querySelector("#request-list")?.innerText.includes("fault: status")');
$tab->await('document.querySelector("#fault-list").innerText.includes("Nothing goes wrong")');

// Any fault, with all that belongs to it.
$tab->evaluate('$("fault-kind").value = "reply"; $("fault-kind").dispatchEvent(new Event("change")); $("fault-args").value = \'{"status": 404}\'; $("fault-method").value = "crm.lead.get"; $("fault-times").value = 0; $("fault-add").click()');
$tab->await('document.querySelectorAll("#fault-list .name").length === 1 && document.querySelector("#fault-list .name").textContent === "reply"');
$tab->evaluate('$("fault-kind").value = "delay"; $("fault-args").value = \'{"ms": 1}\'; $("fault-add").click()');
$tab->await('document.querySelectorAll("#fault-list .name").length === 2');
echo json_encode($faults()), "\n";
// The one that is clicked goes, not the other one.
$tab->evaluate('document.querySelector("#fault-list button").click()');
$tab->await('document.querySelectorAll("#fault-list .name").length === 1');
echo json_encode($faults()), "\n";
$tab->evaluate('$("fault-args").value = \'{"wrong": 1}\'; $("fault-add").click()');
$tab->await('$("fault-error").textContent.includes("unknown argument")');
echo $tab->evaluate('$("fault-error").textContent'), "\n";

// What is open stays open while new calls come in.
$tab->evaluate('document.querySelector("#request-list details").open = true');
$b24->call('crm.lead.add', ['fields' => ['TITLE' => str_repeat('long', 200), 'COMMENTS' => '<b>bold</b>']]);
$tab->await('document.querySelectorAll("#request-list details").length === 2');
echo json_encode($tab->evaluate('[...document.querySelectorAll("#request-list details")].map(one => one.open)')), "\n";
$tab->evaluate('document.querySelectorAll("details").forEach(one => { one.open = true; })');
$tab->await('document.querySelector("#state-list").innerText.includes("rate")');
foreach ([[360, false], [1280, false], [360, true], [1280, true]] as [$width, $dark]) {
	$tab->resize($width, $dark);
	echo $width, $dark ? ' dark ' : ' light ', json_encode($tab->evaluate('innerWidth >= document.documentElement.scrollWidth')), ' ', $tab->evaluate('getComputedStyle(document.body).backgroundColor'), "\n";
	if (getenv('B24_TEST_PICTURES')) {
		file_put_contents(getenv('B24_TEST_PICTURES') . "/page-$width" . ($dark ? '-dark' : '') . '.png', $tab->png());
	}
}
echo json_encode($tab->evaluate('[window.violations, document.querySelectorAll("b").length]')), "\n";
echo $tab->evaluate('try { document.body.innerHTML = "<p>"; "HTML" } catch (error) { error.name }'), "\n";
unset($tab);
?>
--EXPECT--
["status  1 500"]
Api: profile: Internal server error (INTERNAL_SERVER_ERROR, HTTP 500)
["reply crm.lead.get 0 404","delay crm.lead.get 0 "]
["delay crm.lead.get 0 "]
unknown argument of delay: wrong
[false,true]
360 light true rgb(244, 245, 247)
1280 light true rgb(244, 245, 247)
360 dark true rgb(20, 23, 28)
1280 dark true rgb(20, 23, 28)
[0,0]
TypeError
