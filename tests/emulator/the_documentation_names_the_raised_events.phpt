--TEST--
The events that writes raise are those of the documentation, and have the data of its examples
--SKIPIF--
<?php
if (!is_dir((string) getenv('B24_TEST_DOCUMENTATION'))) die('skip B24_TEST_DOCUMENTATION names no checkout of the documentation');
?>
--FILE--
<?php
require __DIR__ . '/../inc/event_pages.inc';

/** @return list<string> what differs: a name, a text that is always the same, or whether a number is one */
function differences(mixed $ours, mixed $example, string $place): array
{
	if (is_array($ours)) {
		if (!is_object($example)) {
			return ["$place is no object on the page"];
		}
		$all = array_key_exists('{*}', $ours);
		$problems = [];
		foreach (array_diff_key(get_object_vars($example), $ours) as $name => $value) {
			$problems = $all ? $problems : [...$problems, "$place.$name is missing"];
		}
		foreach (array_diff_key($ours, ['{*}' => true]) as $name => $value) {
			array_push($problems, ...(property_exists($example, $name) ? differences($value, $example->$name, "$place.$name") : ["$place.$name is not on the page"]));
		}

		return $problems;
	}
	if (preg_match('/^\{.*\}$/', (string) $ours) !== 1) {
		return $ours === $example ? [] : ["$place is " . json_encode($example) . ' on the page'];
	}

	return str_contains($ours, ':int') === is_int($example) ? [] : ["$place is " . json_encode($example) . ' on the page'];
}

$events = events_of_pages(getenv('B24_TEST_DOCUMENTATION'));
$compared = 0;
$seen = $without = [];
foreach (require __DIR__ . '/../portal/documented/announced.php' as $method => $entry) {
	$said = [];
	foreach ([array_slice($entry, 0, 2), ...$entry[2] ?? []] as [$event, $data]) {
		foreach (str_contains($event, '*') ? ['ADD', 'UPDATE', 'DELETE'] : [''] as $verb) {
			$said[str_replace('*', $verb, $event)] = $data;
		}
	}
	foreach ($said as $name => $data) {
		$seen[$name] = true;
		if (!array_key_exists($name, $events)) {
			$without[$name] = true;
			continue;
		}
		$compared++;
		foreach (differences($data, $events[$name], 'data') as $problem) {
			echo "$method, $name: $problem\n";
		}
	}
}
echo $compared > 100 ? 'compared' : "$compared compared", "\n";
// Those that a file of kinds/ raises beside the write itself.
foreach (glob(__DIR__ . '/../portal/{kinds,src/Methods}/*.php', GLOB_BRACE) as $file) {
	preg_match_all("/raise\\('(ON[A-Z0-9]+)'/", file_get_contents($file), $raised);
	$seen += array_fill_keys($raised[1], true);
}
// Of the fields of users kinds/crm.php makes the names; see fields_of_users_are_kept.phpt.
$seen += array_fill_keys(preg_grep('/^ONCRM\w+USERFIELD/', array_keys($events)), true);
ksort($without);
ksort($events);
echo 'without an example: ', implode(' ', array_keys($without)), "\n";
echo 'raised by no method: ', implode(' ', array_keys(array_diff_key($events, $seen))), "\n";
?>
--EXPECT--
compared
without an example: ONCRMINVOICEADD ONCRMINVOICEDELETE ONCRMINVOICEUPDATE ONCRMMEASUREADD ONCRMMEASUREDELETE ONCRMMEASUREUPDATE ONCRMPRODUCTADD ONCRMPRODUCTDELETE ONCRMPRODUCTSECTIONADD ONCRMPRODUCTSECTIONDELETE ONCRMPRODUCTSECTIONUPDATE ONCRMPRODUCTUPDATE
raised by no method: ONAPPINSTALL ONAPPMETHODCONFIRM ONAPPPAYMENT ONAPPUNINSTALL ONAPPUPDATE ONCRMDEALRECURRINGEXPOSE ONEXTERNALCALLBACKSTART ONEXTERNALCALLSTART ONIMCONNECTORDIALOGFINISH ONIMCONNECTORDIALOGSTART ONIMCONNECTORLINEDELETE ONIMCONNECTORMESSAGEADD ONIMCONNECTORMESSAGEDELETE ONIMCONNECTORMESSAGEUPDATE ONIMCONNECTORSTATUSDELETE ONOFFLINEEVENT ONOPENLINEMESSAGEADD ONOPENLINEMESSAGEDELETE ONOPENLINEMESSAGEUPDATE ONPROPERTYVALUEENTITYSAVED ONSESSIONFINISH ONSESSIONSTART ONSIGNB2EDOCUMENTSTATUSCHANGED ONSIGNB2EMEMBERSTATUSCHANGED ONSIGNHCMLINKB2EDOCUMENTSIGNED ONVOXIMPLANTCALLSTART
