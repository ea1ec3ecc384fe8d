--TEST--
Each call that any page of the documentation shows as a shell command has the parameters that the catalogue demands; one page forgets the id of what it updates
--EXTENSIONS--
b24
--SKIPIF--
<?php
if (!is_dir(getenv('B24_TEST_DOCUMENTATION') ?: '')) {
	die('skip needs B24_TEST_DOCUMENTATION, a checkout of the documentation');
}
?>
--FILE--
<?php
const SHOWN = '/curl\b((?:(?!\bcurl\b).)*?)-d\s+\'(\{.*?\})\'(?:(?!\bcurl\b).)*?\/rest\/(api\/)?(?:\S*?\/)?([\w.]+)(?:\.json)?["\']?\s*$/ms';

$root = getenv('B24_TEST_DOCUMENTATION');
$calls = 0;
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($root, FilesystemIterator::SKIP_DOTS)) as $file) {
	if ($file->getExtension() !== 'md') {
		continue;
	}
	preg_match_all('/^ *```bash\n(.*?)^ *```/ms', (string) file_get_contents($file->getPathname()), $blocks);
	foreach ($blocks[1] as $block) {
		preg_match_all(SHOWN, $block, $found, PREG_SET_ORDER);
		foreach ($found as [, , $body, $api, $name]) {
			$given = json_decode($body, true);
			$method = B24\Registry::find($name, $api === '' ? 2 : 3);
			if (!is_array($given) || array_is_list($given) || $method === null) {
				continue;
			}
			$calls++;
			$names = array_map(strtolower(...), array_keys($given));
			foreach ($method->parameters as $parameter) {
				if ($parameter['required'] && !in_array(strtolower($parameter['name']), $names, true)) {
					echo substr($file->getPathname(), strlen($root) + 1), ": $method->name without {$parameter['name']}\n";
				}
			}
		}
	}
}
echo $calls > 2000 ? "looked at over 2,000 calls\n" : "found only $calls calls\n";
?>
--EXPECT--
api-reference/crm/contacts/userfield/crm-contact-userfield-update.md: crm.contact.userfield.update without id
api-reference/crm/contacts/userfield/crm-contact-userfield-update.md: crm.contact.userfield.update without id
looked at over 2,000 calls
