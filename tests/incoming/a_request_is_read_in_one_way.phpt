--TEST--
Each kind of request has one spelling; other ones change nothing, and what is said twice must be the same
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/incoming.inc';
use B24\Incoming\{Activity, Event, Install, Placement};

/** All that can be read of it, tokens too. */
function all_of(object $request): string
{
	$all = [];
	foreach ((new ReflectionClass($request))->getProperties() as $property) {
		$value = $property->getValue($request);
		$all[$property->name] = $value instanceof B24\Auth\Token ? $value->toArray() : $value;
	}

	return json_encode($all, JSON_UNESCAPED_SLASHES);
}

$fixed = ['expires' => '2000000000'];
$kinds = [
	'event' => [Event::class, ['auth' => $fixed + sample_auth()] + sample_event(), []],
	'activity' => [Activity::class, ['auth' => $fixed + sample_auth()] + sample_activity(), []],
	'page' => [Placement::class, sample_frame(), sample_query()],
	'installation' => [Install::class, ['auth' => $fixed + sample_auth()] + sample_install(), []],
	'installer\'s page' => [Install::class, sample_frame(), sample_query()],
];
$others = array_keys(sample_auth() + sample_event() + sample_activity() + sample_frame() + sample_query() + $fixed
	+ ['CLIENT_ENDPOINT' => 1, 'SERVER_DOMAIN' => 1, 'protocol' => 1, 'MEMBER_ID' => 1, 'USER_ID' => 1]);
$evils = ['https://evil.example/rest/', 'evil.example', '0', '1', 'evil', ['evil']];
foreach ($kinds as $kind => [$class, $post, $query]) {
	$true = $class::fromArray($post, $query);
	$expires = $kind === 'page' || $kind === 'installer\'s page';
	$normal = static fn (object $request) => $expires ? preg_replace('~"expires":\d+~', '', all_of($request)) : all_of($request);
	$changed = 0;
	$told = [];
	// Beside the true ones: every name in letters that it does not have here, everywhere.
	foreach ($others as $name) {
		foreach (array_unique([$name, strtoupper($name), strtolower($name), ucfirst(strtolower($name)), "$name ", "$name\t", strtr($name, '_', '-'), strtr($name, '_', '.')]) as $spelling) {
			foreach ($evils as $evil) {
				foreach (['post' => [[$spelling => $evil] + $post, $query], 'query' => [$post, [$spelling => $evil] + $query], 'auth' => isset($post['auth']) ? [['auth' => $post['auth'] + [$spelling => $evil]] + $post, $query] : null] as $place => $request) {
					$is_known = isset($post[$spelling]) || isset($query[$spelling]) || ($place === 'auth' && isset($post['auth'][$spelling]));
					if ($request === null || $is_known) {
						continue;
					}
					try {
						$changed++;
						$read = $normal($class::fromArray(...$request));
						if ($read !== $normal($true)) {
							$told["$place $spelling"] = 'CHANGES';
						}
					} catch (B24\Exception\InvalidRequest $e) {
						$told["$place $spelling"] = $e->field;
					}
				}
			}
		}
	}
	echo "$kind: ", $changed > 1000 ? 'tried' : $changed, ', ', json_encode(array_unique($told)), "\n";
	// In place of the true ones.
	$believed = [];
	foreach (['auth' => $post['auth'] ?? [], 'post' => $post, 'query' => $query] as $place => $fields) {
		foreach ($fields as $name => $value) {
			foreach ([strtoupper($name), strtolower($name), ucfirst(strtolower($name))] as $spelling) {
				if ($spelling === $name || is_array($value)) {
					continue;
				}
				$less = array_diff_key($fields, [$name => 1]) + [$spelling => 'evil.example'];
				try {
					$read = $class::fromArray($place === 'post' ? $less : ($place === 'auth' ? ['auth' => $less] + $post : $post), $place === 'query' ? $less : $query);
					if (str_contains(all_of($read), 'evil')) {
						$believed[] = "$place $spelling";
					}
				} catch (B24\Exception\InvalidRequest) {
				}
			}
		}
	}
	echo json_encode($believed), "\n";
}

echo "--- domain and client_endpoint\n";
foreach ([
	['portal.example', 'https://portal.example/rest/'],
	['PORTAL.example', 'https://portal.EXAMPLE/rest/'],
	['portal.example:443', 'https://portal.example/rest/'],
	['portal.example', 'https://portal.example:443/rest/'],
	['portal.example:8443', 'https://portal.example:8443/rest/'],
	['portal.example', 'https://portal.example:8443/rest/'],
	['portal.example', 'https://portal.example/intranet/rest/'],
	['box.local:80', 'http://box.local/rest/'],
	['192.0.2.1', 'https://192.0.2.1/rest/'],
	['[2001:db8::1]:8443', 'https://[2001:db8::1]:8443/rest/'],
	['[2001:db8::1]', 'https://[2001:db8::1]:8443/rest/'],
	['xn--bcher-kva.example', 'https://xn--bcher-kva.example/rest/'],
	['', 'https://portal.example/rest/'],
	['portal.example', ''],
	['portal.example', 'https://evil.example/rest/'],
	['portal.example', 'https://portal.example.evil.example/rest/'],
	['portal.example', 'https://evil.example/portal.example/rest/'],
	['portal.example', 'https://portal.example@evil.example/rest/'],
	['portal.example', 'https://portal.exampl/rest/'],
	['portal.exampl', 'https://portal.example/rest/'],
	['portal.example:8443', 'https://portal.example/rest/'],
	['portal.example:844', 'https://portal.example:8443/rest/'],
	['portal.example:80', 'https://portal.example/rest/'],
	['[2001:db8::1]', 'https://[2001:db8::2]/rest/'],
	['portal.example.', 'https://portal.example/rest/'],
	['portal.example', 'https://portal.example./rest/'],
	['', 'https://portal.example./rest/'],
	['', 'https://portal.example.:443/rest/'],
	['.portal.example', 'https://portal.example/rest/'],
	['portal.example@evil.example', 'https://evil.example/rest/'],
	['portal.example:', 'https://portal.example/rest/'],
	['portal%2eexample', 'https://portal.example/rest/'],
	[':443', 'https://portal.example/rest/'],
	['', ''],
	[str_repeat('a.', 130) . 'example', ''],
	[str_repeat('a', 300), ''],
	['', 'https://' . str_repeat('a.', 130) . 'example/rest/'],
	['', 'https://portal.example/' . str_repeat('a', 600) . '/rest/'],
] as [$domain, $endpoint]) {
	try {
		$event = Event::fromArray(['auth' => ['domain' => $domain, 'client_endpoint' => $endpoint] + sample_auth()] + sample_event());
		$host = parse_url($event->clientEndpoint, PHP_URL_HOST) . (parse_url($event->clientEndpoint, PHP_URL_PORT) === null ? '' : ':' . parse_url($event->clientEndpoint, PHP_URL_PORT));
		$agree = $event->domain === $host && $event->token->domain === $host && $event->token->clientEndpoint === $event->clientEndpoint;
		$result = $event->clientEndpoint . ($agree ? '' : ' DISAGREES');
	} catch (B24\Exception\InvalidRequest $e) {
		$result = preg_replace('~.*?: ~', '', $e->getMessage(), 1);
	}
	echo strlen($domain . $endpoint) > 200 ? 'a long one' : "$domain $endpoint", ": $result\n";
}

echo "--- PROTOCOL\n";
foreach (['1', '0', '', '2', '01', '1 ', ' 1', 'https', 'http', '-1', '1.0', 'true', ['1']] as $protocol) {
	try {
		$result = Placement::fromArray(sample_frame(), ['PROTOCOL' => $protocol] + sample_query())->clientEndpoint;
	} catch (B24\Exception\InvalidRequest $e) {
		$result = preg_replace('~^.*?: ~', '', $e->getMessage(), 1);
	}
	echo json_encode($protocol), ": $result\n";
}
?>
--EXPECT--
event: tried, []
[]
activity: tried, []
[]
page: tried, []
[]
installation: tried, {"post AUTH_ID":"event"}
[]
installer's page: tried, {"post event":"event"}
[]
--- domain and client_endpoint
portal.example https://portal.example/rest/: https://portal.example/rest/
PORTAL.example https://portal.EXAMPLE/rest/: https://portal.EXAMPLE/rest/
portal.example:443 https://portal.example/rest/: https://portal.example/rest/
portal.example https://portal.example:443/rest/: https://portal.example:443/rest/
portal.example:8443 https://portal.example:8443/rest/: https://portal.example:8443/rest/
portal.example https://portal.example:8443/rest/: https://portal.example:8443/rest/
portal.example https://portal.example/intranet/rest/: https://portal.example/intranet/rest/
box.local:80 http://box.local/rest/: http://box.local/rest/
192.0.2.1 https://192.0.2.1/rest/: https://192.0.2.1/rest/
[2001:db8::1]:8443 https://[2001:db8::1]:8443/rest/: https://[2001:db8::1]:8443/rest/
[2001:db8::1] https://[2001:db8::1]:8443/rest/: https://[2001:db8::1]:8443/rest/
xn--bcher-kva.example https://xn--bcher-kva.example/rest/: https://xn--bcher-kva.example/rest/
 https://portal.example/rest/: https://portal.example/rest/
portal.example : https://portal.example/rest/
portal.example https://evil.example/rest/: auth[domain] is not the host of client_endpoint
portal.example https://portal.example.evil.example/rest/: auth[domain] is not the host of client_endpoint
portal.example https://evil.example/portal.example/rest/: auth[domain] is not the host of client_endpoint
portal.example https://portal.example@evil.example/rest/: auth[client_endpoint] is not the address of a portal
portal.example https://portal.exampl/rest/: auth[domain] is not the host of client_endpoint
portal.exampl https://portal.example/rest/: auth[domain] is not the host of client_endpoint
portal.example:8443 https://portal.example/rest/: auth[domain] is not the host of client_endpoint
portal.example:844 https://portal.example:8443/rest/: auth[domain] is not the host of client_endpoint
portal.example:80 https://portal.example/rest/: auth[domain] is not the host of client_endpoint
[2001:db8::1] https://[2001:db8::2]/rest/: auth[domain] is not the host of client_endpoint
portal.example. https://portal.example/rest/: auth[domain] is not the host of a portal
portal.example https://portal.example./rest/: auth[client_endpoint] is not the address of a portal
 https://portal.example./rest/: auth[client_endpoint] is not the address of a portal
 https://portal.example.:443/rest/: auth[client_endpoint] is not the address of a portal
.portal.example https://portal.example/rest/: auth[domain] is not the host of a portal
portal.example@evil.example https://evil.example/rest/: auth[domain] is not the host of a portal
portal.example: https://portal.example/rest/: https://portal.example/rest/
portal%2eexample https://portal.example/rest/: auth[domain] is not the host of a portal
:443 https://portal.example/rest/: auth[domain] is not the host of a portal
 : auth[domain] is missing
a long one: auth[domain] is nothing that a portal sends there
a long one: auth[domain] is nothing that a portal sends there
a long one: auth[client_endpoint] is not the address of a portal
a long one: auth[client_endpoint] is nothing that a portal sends there
--- PROTOCOL
"1": https://portal.example/rest/
"0": http://portal.example/rest/
"": https://portal.example/rest/
"2": PROTOCOL is nothing that a portal sends there
"01": PROTOCOL is nothing that a portal sends there
"1 ": PROTOCOL is nothing that a portal sends there
" 1": PROTOCOL is nothing that a portal sends there
"https": PROTOCOL is nothing that a portal sends there
"http": PROTOCOL is nothing that a portal sends there
"-1": PROTOCOL is nothing that a portal sends there
"1.0": PROTOCOL is nothing that a portal sends there
"true": PROTOCOL is nothing that a portal sends there
["1"]: PROTOCOL is an array
