--TEST--
Each method made from its page refuses a call without its required parameters, and the code is one of the page wherever that has one for this
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

// The pages' codes, as data: nothing of the emulator's own reading.
$codes = [];
foreach (file(__DIR__ . '/../../src/catalogue/facts.jsonl') as $line) {
	$fact = json_decode($line, true);
	if (isset($fact['method'])) {
		$omitted = array_filter($fact['params'] ?? [], static fn (array $its) => isset($its['omitted']));
		$codes["{$fact['method']} {$fact['version']}"] = [$fact['errors'] ?? [], array_keys($omitted)];
	}
}
[$portal, $b24] = portal_and_client(['check' => false]);
$state = array_column(json_decode(file_get_contents($portal->control . 'coverage'), true)['methods'], 'reply');
$asked = $ofThePage = $usual = 0;
$wrong = [];
foreach (B24\Registry::all() as $n => $method) {
	[$errors, $omitted] = $codes["$method->name $method->version"];
	$required = array_diff(array_column(array_filter($method->parameters, static fn (array $p) => $p['required']), 'name'), $omitted);
	// Drive, robots and workflows, and the bindings and product rows of CRM, have behaviour, and demand what their pages demand.
	$isAdmitted = $state[$n] === 'page' || preg_match('/^(disk\.|bizproc\.|crm\.\w+\.(contact|company|productrows?)\.)/', $method->name) === 1;
	if (!$isAdmitted || $method->ordered || ($required === [] && $method->oneOf === [])) {
		continue;
	}
	$asked++;
	try {
		($method->version === 3 ? $b24->v3() : $b24)->call($method->name);
		$wrong[] = "$method->name answered";
	} catch (B24\Exception\Api $error) {
		$named = in_array($error->errorCode, $errors, true) || ($method->version === 3 && $error instanceof B24\Exception\Validation);
		$ofThePage += (int) $named;
		$usual += (int) (!$named && $error->errorCode === '100');
		if (!$named && ($error->errorCode !== '100' || in_array('100', $errors, true))) {
			$wrong[] = "$method->name: $error->errorCode, the page has " . implode(' ', $errors);
		}
	}
}
echo "$asked asked, $ofThePage refused with a code of their page, $usual with the usual one\n", implode("\n", $wrong), "\n";
?>
--EXPECT--
1130 asked, 958 refused with a code of their page, 172 with the usual one

