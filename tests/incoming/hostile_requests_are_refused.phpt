--TEST--
What no portal sends is refused by name, without showing a secret and without a request to anybody
--EXTENSIONS--
b24
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
require __DIR__ . '/../inc/portal.inc';
use B24\Incoming\{Activity, Event, Install, Placement};

$portal = Portal::start(['plain' => true]);
$cases = 0;

/** The request as it is with these changes (null: without the field; `a.b`: a member), from arrays and from bytes. */
function check(string $class, array $post, array $query, array $changes): void
{
	global $cases;
	foreach ($changes as $path => $value) {
		$cases++;
		$changed = ['post' => $post, 'query' => $query];
		$place = &$changed;
		$keys = explode('.', $path);
		$last = array_pop($keys);
		foreach (in_array($keys[0] ?? '', ['query'], true) ? $keys : ['post', ...$keys] as $key) {
			$place = &$place[$key];
		}
		$place[$last] = $value;
		if ($value === null) {
			unset($place[$last]);
		}
		unset($place);
		$refusal = refusal(fn () => $class::fromArray($changed['post'], $changed['query']));
		$shown = json_encode($value, JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
		echo "$path = ", strlen($shown) > 50 ? substr($shown, 0, 20) . '…' : $shown, ' → ', preg_replace('~^InvalidRequest: \w+: ~', '', $refusal), "\n";
		$encodable = is_string($value) || $value === null;
		$other = !$encodable ? $refusal
			: refusal(fn () => $class::fromBody(http_build_query($changed['post']), http_build_query($changed['query'])));
		if ($other !== $refusal && !str_contains($refusal, 'field ')) {
			echo "    from bytes: $other\n";
		}
	}
}

/** Many ways of being wrong for one field. */
function wrong(array $changes): array
{
	$all = [];
	foreach ($changes as $path => $values) {
		foreach ($values as $value) {
			$all[] = [$path => $value];
		}
	}

	return $all;
}

echo "--- events\n";
$auth = sample_auth();
$local = "http://$portal->host/rest/";
$event = sample_event();
$event['auth']['client_endpoint'] = $local;
$event['auth']['domain'] = $portal->host;
foreach (wrong([
	'event' => [null, '', ['ONCRMDEALADD'], 'ON CRM', "ON\nX", '<script>', str_repeat('A', 101), "ON\0X", "ON\xFFX", 'ONПРИВЕТ'],
	'event_handler_id' => ['five', '5.5', '-5', ' 5', '0x5', '12345678901234567890', ['5']],
	'ts' => [null, '', 'now', '1e9', ['1']],
	'data' => ['text', '0', "\0"],
	'data.FIELDS' => [1.5, true, new stdClass(), "\xC3\x28", "a\0b", STDIN],
	'auth' => [null, '', 'text', []],
	'auth.domain' => ['portal.example/path', 'user@portal.example', 'portal.example?x', 'portal.example#x', 'a b', 'a\\b', "a\r\nb", ['x'], 'https://portal.example'],
	'auth.client_endpoint' => ['ftp://portal.example/rest/', 'portal.example', '//portal.example/rest/', 'file:///etc/passwd',
		'javascript:alert(1)', 'https://user:pw@portal.example/rest/', 'https:///rest/', "https://portal.example/rest/\r\nX: y",
		'https://portal.example/rest/?a=b', ['https://portal.example/rest/'], 'gopher://127.0.0.1:6379/_'],
	'auth.member_id' => [null, '', '../../etc/passwd', 'a/b', "a\0", 'a b', str_repeat('a', 200), ['a']],
	'auth.user_id' => ['root', '-1', '1 OR 1=1', ['1']],
	'auth.access_token' => ["s3cret\r\nX: y", 's3 cret', 's3cretя', 's3cret"', ['s3cret'], str_repeat('s3cret', 1000)],
	'auth.refresh_token' => ["s3cret\r\n", ['s3cret']],
	'auth.expires_in' => ['soon', '-5', ['3600']],
	'auth.application_token' => [['s3cret'], "s3cret\n", "s3cret\0", str_repeat('s3cret', 1000)],
]) as $changes) {
	check(Event::class, $event, [], $changes);
}

echo "--- activities\n";
foreach (wrong([
	'workflow_id' => [null, ['x'], "a\nb", str_repeat('x', 1001)],
	'code' => [null, ''],
	'document_id' => [null, 'crm', ['crm', 'x'], ['crm', 'x', 'y', 'z'], ['crm', ['x'], 'y'], ['crm', '', 'y'], ['a' => 'crm', 'b' => 'x', 'c' => 'y']],
	'document_type' => [null, ['crm', 'x', "y\0"]],
	'event_token' => [null, '', ['s3cret'], "s3cret\n"],
	'properties' => ['text'],
	'use_subscription' => ['yes', '1', ['Y'], 'YN'],
	'timeout_duration' => ['long', '-1'],
	'auth' => [null],
]) as $changes) {
	check(Activity::class, sample_activity(), [], $changes);
}

echo "--- frames\n";
foreach (wrong([
	'PLACEMENT' => [null, '', ['DEFAULT'], 'A B', '"><script>'],
	'PLACEMENT_OPTIONS' => ['{', '5', '"text"', 'true', "{'a':1}", '{"a":"' . "\xFF" . '"}', str_repeat('[', 40) . str_repeat(']', 40), '[' . str_repeat('[1],', 20000) . '0]', ['ID' => '5']],
	'member_id' => [null, 'a/../b', ['a']],
	'AUTH_ID' => ["s3cret\r\nHost: x", ['s3cret']],
	'AUTH_EXPIRES' => ['x'],
	'REFRESH_ID' => ['s3 cret'],
	'APPLICATION_TOKEN' => [['s3cret']],
	'query.DOMAIN' => [null, '', 'portal.example/..', 'a@b', ['a'], 'http://portal.example'],
	'query.PROTOCOL' => ['2', 'https', ['1']],
	'query.LANG' => ['<b>', ['en']],
	'query.APP_SID' => [['s3cret'], "s3cret\n"],
]) as $changes) {
	check(Placement::class, sample_frame(), sample_query(), $changes);
}

echo "--- installations\n";
foreach (wrong([
	'event' => ['ONAPPUPDATE', null, ''],
	'auth.access_token' => [null, ''],
	'data.VERSION' => ['1 0', ['1']],
	'PLACEMENT' => ['DEFAULT'], 'AUTH_ID' => ['s3cret'],
]) as $changes) {
	check(Install::class, sample_install(), [], $changes);
}
foreach (wrong(['PLACEMENT' => ['CRM_DEAL_DETAIL_TAB', null], 'AUTH_ID' => [null], 'query.DOMAIN' => [null]]) as $changes) {
	check(Install::class, sample_frame(), sample_query(), $changes);
}

echo "--- of another kind\n";
foreach ([Event::class => sample_frame(), Activity::class => sample_event(), Placement::class => sample_event(), Install::class => sample_activity()] as $class => $post) {
	echo refusal(fn () => $class::fromArray($post, [])), "\n";
	$cases++;
}
var_dump($cases >= 60, $portal->connections());
?>
--EXPECT--
--- events
event = null → event is missing <event>
event = "" → event is missing <event>
event = ["ONCRMDEALADD"] → event is an array <event>
event = "ON CRM" → event is nothing that a portal sends there <event>
event = "ON\nX" → event is nothing that a portal sends there <event>
event = "<script>" → event is nothing that a portal sends there <event>
event = "AAAAAAAAAAAAAAAAAAA… → event is nothing that a portal sends there <event>
event = "ON\u0000X" → field 1 of the body contains a NUL byte
event = null → field 1 of the body is not UTF-8
event = "ONПРИВЕТ" → event is nothing that a portal sends there <event>
event_handler_id = "five" → event_handler_id is nothing that a portal sends there <event_handler_id>
event_handler_id = "5.5" → event_handler_id is nothing that a portal sends there <event_handler_id>
event_handler_id = "-5" → event_handler_id is nothing that a portal sends there <event_handler_id>
event_handler_id = " 5" → event_handler_id is nothing that a portal sends there <event_handler_id>
event_handler_id = "0x5" → event_handler_id is nothing that a portal sends there <event_handler_id>
event_handler_id = "12345678901234567890" → event_handler_id is nothing that a portal sends there <event_handler_id>
event_handler_id = ["5"] → event_handler_id is an array <event_handler_id>
ts = null → ts is missing <ts>
ts = "" → ts is missing <ts>
ts = "now" → ts is nothing that a portal sends there <ts>
ts = "1e9" → ts is nothing that a portal sends there <ts>
ts = ["1"] → ts is an array <ts>
data = "text" → data is no array <data>
data = "0" → data is no array <data>
data = "\u0000" → field 3 of the body contains a NUL byte
data.FIELDS = 1.5 → field 4 of the body is neither a string nor an array
data.FIELDS = true → field 4 of the body is neither a string nor an array
data.FIELDS = {} → field 4 of the body is neither a string nor an array
data.FIELDS = null → field 4 of the body is not UTF-8
data.FIELDS = "a\u0000b" → field 4 of the body contains a NUL byte
data.FIELDS = null → field 4 of the body is neither a string nor an array
auth = null → auth is missing <auth>
auth = "" → auth is missing <auth>
auth = "text" → auth is no array <auth>
auth = [] → auth[domain] is missing <auth[domain]>
auth.domain = "portal.example/path" → auth[domain] is not the host of a portal <auth[domain]>
auth.domain = "user@portal.example" → auth[domain] is not the host of a portal <auth[domain]>
auth.domain = "portal.example?x" → auth[domain] is not the host of a portal <auth[domain]>
auth.domain = "portal.example#x" → auth[domain] is not the host of a portal <auth[domain]>
auth.domain = "a b" → auth[domain] is not the host of a portal <auth[domain]>
auth.domain = "a\\b" → auth[domain] is not the host of a portal <auth[domain]>
auth.domain = "a\r\nb" → auth[domain] is nothing that a portal sends there <auth[domain]>
auth.domain = ["x"] → auth[domain] is an array <auth[domain]>
auth.domain = "https://portal.example" → auth[domain] is not the host of a portal <auth[domain]>
auth.client_endpoint = "ftp://portal.example/rest/" → auth[client_endpoint] is not the address of a portal <auth[client_endpoint]>
auth.client_endpoint = "portal.example" → auth[client_endpoint] is not the address of a portal <auth[client_endpoint]>
auth.client_endpoint = "//portal.example/rest/" → auth[client_endpoint] is not the address of a portal <auth[client_endpoint]>
auth.client_endpoint = "file:///etc/passwd" → auth[client_endpoint] is not the address of a portal <auth[client_endpoint]>
auth.client_endpoint = "javascript:alert(1)" → auth[client_endpoint] is not the address of a portal <auth[client_endpoint]>
auth.client_endpoint = "https://user:pw@portal.example/rest/" → auth[client_endpoint] is not the address of a portal <auth[client_endpoint]>
auth.client_endpoint = "https:///rest/" → auth[client_endpoint] is not the address of a portal <auth[client_endpoint]>
auth.client_endpoint = "https://portal.example/rest/\r\nX: y" → auth[client_endpoint] is nothing that a portal sends there <auth[client_endpoint]>
auth.client_endpoint = "https://portal.example/rest/?a=b" → auth[client_endpoint] is not the address of a portal <auth[client_endpoint]>
auth.client_endpoint = ["https://portal.example/rest/"] → auth[client_endpoint] is an array <auth[client_endpoint]>
auth.client_endpoint = "gopher://127.0.0.1:6379/_" → auth[client_endpoint] is not the address of a portal <auth[client_endpoint]>
auth.member_id = null → auth[member_id] is missing <auth[member_id]>
auth.member_id = "" → auth[member_id] is missing <auth[member_id]>
auth.member_id = "../../etc/passwd" → auth[member_id] is nothing that a portal sends there <auth[member_id]>
auth.member_id = "a/b" → auth[member_id] is nothing that a portal sends there <auth[member_id]>
auth.member_id = "a\u0000" → field 15 of the body contains a NUL byte
auth.member_id = "a b" → auth[member_id] is nothing that a portal sends there <auth[member_id]>
auth.member_id = "aaaaaaaaaaaaaaaaaaa… → auth[member_id] is nothing that a portal sends there <auth[member_id]>
auth.member_id = ["a"] → auth[member_id] is an array <auth[member_id]>
auth.user_id = "root" → auth[user_id] is nothing that a portal sends there <auth[user_id]>
auth.user_id = "-1" → auth[user_id] is nothing that a portal sends there <auth[user_id]>
auth.user_id = "1 OR 1=1" → auth[user_id] is nothing that a portal sends there <auth[user_id]>
auth.user_id = ["1"] → auth[user_id] is an array <auth[user_id]>
auth.access_token = "s3cret\r\nX: y" → auth[access_token] is nothing that a portal sends there <auth[access_token]>
auth.access_token = "s3 cret" → auth[access_token] is nothing that a portal sends there <auth[access_token]>
auth.access_token = "s3cretя" → auth[access_token] is nothing that a portal sends there <auth[access_token]>
auth.access_token = "s3cret\"" → auth[access_token] is nothing that a portal sends there <auth[access_token]>
auth.access_token = ["s3cret"] → auth[access_token] is an array <auth[access_token]>
auth.access_token = "s3crets3crets3crets… → auth[access_token] is nothing that a portal sends there <auth[access_token]>
auth.refresh_token = "s3cret\r\n" → auth[refresh_token] is nothing that a portal sends there <auth[refresh_token]>
auth.refresh_token = ["s3cret"] → auth[refresh_token] is an array <auth[refresh_token]>
auth.expires_in = "soon" → auth[expires_in] is nothing that a portal sends there <auth[expires_in]>
auth.expires_in = "-5" → auth[expires_in] is nothing that a portal sends there <auth[expires_in]>
auth.expires_in = ["3600"] → auth[expires_in] is an array <auth[expires_in]>
auth.application_token = ["s3cret"] → auth[application_token] is an array <auth[application_token]>
auth.application_token = "s3cret\n" → auth[application_token] is nothing that a portal sends there <auth[application_token]>
auth.application_token = "s3cret\u0000" → field 18 of the body contains a NUL byte
auth.application_token = "s3crets3crets3crets… → auth[application_token] is nothing that a portal sends there <auth[application_token]>
--- activities
workflow_id = null → workflow_id is missing <workflow_id>
workflow_id = ["x"] → workflow_id is an array <workflow_id>
workflow_id = "a\nb" → workflow_id is nothing that a portal sends there <workflow_id>
workflow_id = "xxxxxxxxxxxxxxxxxxx… → workflow_id is nothing that a portal sends there <workflow_id>
code = null → code is missing <code>
code = "" → code is missing <code>
document_id = null → document_id is missing <document_id>
document_id = "crm" → document_id is no array <document_id>
document_id = ["crm","x"] → document_id[2] is missing <document_id[2]>
document_id = ["crm","x","y","z"] → document_id does not have three members <document_id>
document_id = ["crm",["x"],"y"] → document_id[1] is an array <document_id[1]>
document_id = ["crm","","y"] → document_id[1] is missing <document_id[1]>
document_id = {"a":"crm","b":"x","c":"y"} → document_id[0] is missing <document_id[0]>
document_type = null → document_type is missing <document_type>
document_type = ["crm","x","y\u0000"] → field 10 of the body contains a NUL byte
event_token = null → event_token is missing <event_token>
event_token = "" → event_token is missing <event_token>
event_token = ["s3cret"] → event_token is an array <event_token>
event_token = "s3cret\n" → event_token is nothing that a portal sends there <event_token>
properties = "text" → properties is no array <properties>
use_subscription = "yes" → use_subscription is nothing that a portal sends there <use_subscription>
use_subscription = "1" → use_subscription is nothing that a portal sends there <use_subscription>
use_subscription = ["Y"] → use_subscription is an array <use_subscription>
use_subscription = "YN" → use_subscription is nothing that a portal sends there <use_subscription>
timeout_duration = "long" → timeout_duration is nothing that a portal sends there <timeout_duration>
timeout_duration = "-1" → timeout_duration is nothing that a portal sends there <timeout_duration>
auth = null → auth is missing <auth>
--- frames
PLACEMENT = null → PLACEMENT is missing <PLACEMENT>
PLACEMENT = "" → PLACEMENT is missing <PLACEMENT>
PLACEMENT = ["DEFAULT"] → PLACEMENT is an array <PLACEMENT>
PLACEMENT = "A B" → PLACEMENT is nothing that a portal sends there <PLACEMENT>
PLACEMENT = "\"><script>" → PLACEMENT is nothing that a portal sends there <PLACEMENT>
PLACEMENT_OPTIONS = "{" → PLACEMENT_OPTIONS is not JSON <PLACEMENT_OPTIONS>
PLACEMENT_OPTIONS = "5" → PLACEMENT_OPTIONS is neither an object nor an array <PLACEMENT_OPTIONS>
PLACEMENT_OPTIONS = "\"text\"" → PLACEMENT_OPTIONS is neither an object nor an array <PLACEMENT_OPTIONS>
PLACEMENT_OPTIONS = "true" → PLACEMENT_OPTIONS is neither an object nor an array <PLACEMENT_OPTIONS>
PLACEMENT_OPTIONS = "{'a':1}" → PLACEMENT_OPTIONS is not JSON <PLACEMENT_OPTIONS>
PLACEMENT_OPTIONS = null → field 10 of the body is not UTF-8
PLACEMENT_OPTIONS = "[[[[[[[[[[[[[[[[[[[… → PLACEMENT_OPTIONS is not JSON <PLACEMENT_OPTIONS>
PLACEMENT_OPTIONS = "[[1],[1],[1],[1],[1… → PLACEMENT_OPTIONS is nothing that a portal sends there <PLACEMENT_OPTIONS>
PLACEMENT_OPTIONS = {"ID":"5"} → PLACEMENT_OPTIONS is an array <PLACEMENT_OPTIONS>
member_id = null → member_id is missing <member_id>
member_id = "a/../b" → member_id is nothing that a portal sends there <member_id>
member_id = ["a"] → member_id is an array <member_id>
AUTH_ID = "s3cret\r\nHost: x" → AUTH_ID is nothing that a portal sends there <AUTH_ID>
AUTH_ID = ["s3cret"] → AUTH_ID is an array <AUTH_ID>
AUTH_EXPIRES = "x" → AUTH_EXPIRES is nothing that a portal sends there <AUTH_EXPIRES>
REFRESH_ID = "s3 cret" → REFRESH_ID is nothing that a portal sends there <REFRESH_ID>
APPLICATION_TOKEN = ["s3cret"] → APPLICATION_TOKEN is an array <APPLICATION_TOKEN>
query.DOMAIN = null → DOMAIN is missing <DOMAIN>
query.DOMAIN = "" → DOMAIN is missing <DOMAIN>
query.DOMAIN = "portal.example/.." → DOMAIN is not the host of a portal <DOMAIN>
query.DOMAIN = "a@b" → DOMAIN is not the host of a portal <DOMAIN>
query.DOMAIN = ["a"] → DOMAIN is an array <DOMAIN>
query.DOMAIN = "http://portal.example" → DOMAIN is not the host of a portal <DOMAIN>
query.PROTOCOL = "2" → PROTOCOL is nothing that a portal sends there <PROTOCOL>
query.PROTOCOL = "https" → PROTOCOL is nothing that a portal sends there <PROTOCOL>
query.PROTOCOL = ["1"] → PROTOCOL is an array <PROTOCOL>
query.LANG = "<b>" → LANG is nothing that a portal sends there <LANG>
query.LANG = ["en"] → LANG is an array <LANG>
query.APP_SID = ["s3cret"] → APP_SID is an array <APP_SID>
query.APP_SID = "s3cret\n" → APP_SID is nothing that a portal sends there <APP_SID>
--- installations
event = "ONAPPUPDATE" → event is not ONAPPINSTALL <event>
event = null → PLACEMENT is missing <PLACEMENT>
event = "" → event is missing <event>
auth.access_token = null → auth[access_token] is missing <auth[access_token]>
auth.access_token = "" → auth[access_token] is missing <auth[access_token]>
data.VERSION = "1 0" → data[VERSION] is nothing that a portal sends there <data[VERSION]>
data.VERSION = ["1"] → data[VERSION] is an array <data[VERSION]>
PLACEMENT = "DEFAULT" → event comes with the fields of a frame <event>
AUTH_ID = "s3cret" → event comes with the fields of a frame <event>
PLACEMENT = "CRM_DEAL_DETAIL_TAB" → PLACEMENT is not DEFAULT <PLACEMENT>
PLACEMENT = null → PLACEMENT is missing <PLACEMENT>
AUTH_ID = null → AUTH_ID is missing <AUTH_ID>
query.DOMAIN = null → DOMAIN is missing <DOMAIN>
--- of another kind
InvalidRequest: Event: event is missing <event>
InvalidRequest: Activity: workflow_id is missing <workflow_id>
InvalidRequest: Placement: PLACEMENT is missing <PLACEMENT>
InvalidRequest: Install: PLACEMENT is missing <PLACEMENT>
bool(true)
int(0)
