--TEST--
With C_REST_BATCH_SPLIT: parts whose result is empty, an error, or something odd
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

$portal = Portal::start(['plain' => true]);
define('C_REST_WEB_HOOK_URL', $portal->webhook);
define('C_REST_BLOCK_LOG', true);
define('C_REST_BATCH_SPLIT', true);

$replies = ['{"result":[]}', '{"result":{}}', '{"error":"NO_LUCK"}', '[]', '{"result":[],"error":"NO_LUCK"}', '{"result":{"result":[]},"time":[]}',
	'{"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}', '{"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}', 'null'];
$commands = array_fill(0, 60, ['method' => 'user.current']);
foreach ($replies as $first) {
	foreach ($replies as $second) {
		$portal->fault('reply', ['body' => $first], 'batch');
		$portal->fault('reply', ['body' => $second], 'batch');
		echo $first, ' and ', $second, ': ', json_encode(B24\CRest::callBatch($commands)), "\n";
		$portal->clearFaults();
	}
}
?>
--EXPECT--
{"result":[]} and {"result":[]}: {"result":[]}
{"result":[]} and {"result":{}}: {"result":[]}
{"result":[]} and {"error":"NO_LUCK"}: {"error":"NO_LUCK","result":[]}
{"result":[]} and []: {"result":[]}
{"result":[]} and {"result":[],"error":"NO_LUCK"}: {"result":[]}
{"result":[]} and {"result":{"result":[]},"time":[]}: {"result":{"result":[]}}
{"result":[]} and {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}: {"result":{"result":{"a":1}}}
{"result":[]} and {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}: {"result":{"result":[]}}
{"result":[]} and null: null
{"result":{}} and {"result":[]}: {"result":[]}
{"result":{}} and {"result":{}}: {"result":[]}
{"result":{}} and {"error":"NO_LUCK"}: {"error":"NO_LUCK","result":[]}
{"result":{}} and []: {"result":[]}
{"result":{}} and {"result":[],"error":"NO_LUCK"}: {"result":[]}
{"result":{}} and {"result":{"result":[]},"time":[]}: {"result":{"result":[]}}
{"result":{}} and {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}: {"result":{"result":{"a":1}}}
{"result":{}} and {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}: {"result":{"result":[]}}
{"result":{}} and null: null
{"error":"NO_LUCK"} and {"result":[]}: {"error":"NO_LUCK"}
{"error":"NO_LUCK"} and {"result":{}}: {"error":"NO_LUCK"}
{"error":"NO_LUCK"} and {"error":"NO_LUCK"}: {"error":"NO_LUCK"}
{"error":"NO_LUCK"} and []: {"error":"NO_LUCK"}
{"error":"NO_LUCK"} and {"result":[],"error":"NO_LUCK"}: {"error":"NO_LUCK"}
{"error":"NO_LUCK"} and {"result":{"result":[]},"time":[]}: {"error":"NO_LUCK"}
{"error":"NO_LUCK"} and {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}: {"error":"NO_LUCK"}
{"error":"NO_LUCK"} and {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}: {"error":"NO_LUCK"}
{"error":"NO_LUCK"} and null: {"error":"NO_LUCK"}
[] and {"result":[]}: []
[] and {"result":{}}: []
[] and {"error":"NO_LUCK"}: []
[] and []: []
[] and {"result":[],"error":"NO_LUCK"}: []
[] and {"result":{"result":[]},"time":[]}: []
[] and {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}: []
[] and {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}: []
[] and null: []
{"result":[],"error":"NO_LUCK"} and {"result":[]}: {"result":[],"error":"NO_LUCK"}
{"result":[],"error":"NO_LUCK"} and {"result":{}}: {"result":[],"error":"NO_LUCK"}
{"result":[],"error":"NO_LUCK"} and {"error":"NO_LUCK"}: {"error":"NO_LUCK","result":[]}
{"result":[],"error":"NO_LUCK"} and []: {"result":[]}
{"result":[],"error":"NO_LUCK"} and {"result":[],"error":"NO_LUCK"}: {"result":[],"error":"NO_LUCK"}
{"result":[],"error":"NO_LUCK"} and {"result":{"result":[]},"time":[]}: {"result":{"result":[]},"error":"NO_LUCK"}
{"result":[],"error":"NO_LUCK"} and {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}: {"result":{"result":{"a":1}},"error":"NO_LUCK"}
{"result":[],"error":"NO_LUCK"} and {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}: {"result":{"result":[]},"error":"NO_LUCK"}
{"result":[],"error":"NO_LUCK"} and null: null
{"result":{"result":[]},"time":[]} and {"result":[]}: {"result":{"result":[]},"time":[]}
{"result":{"result":[]},"time":[]} and {"result":{}}: {"result":{"result":[]},"time":[]}
{"result":{"result":[]},"time":[]} and {"error":"NO_LUCK"}: {"error":"NO_LUCK","result":{"result":[]}}
{"result":{"result":[]},"time":[]} and []: {"result":{"result":[]}}
{"result":{"result":[]},"time":[]} and {"result":[],"error":"NO_LUCK"}: {"result":{"result":[]},"time":[]}
{"result":{"result":[]},"time":[]} and {"result":{"result":[]},"time":[]}: {"result":{"result":[]},"time":[]}
{"result":{"result":[]},"time":[]} and {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}: {"result":{"result":{"a":1}},"time":[]}
{"result":{"result":[]},"time":[]} and {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}: {"result":{"result":[]},"time":{"finish":3}}
{"result":{"result":[]},"time":[]} and null: null
{"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}} and {"result":[]}: {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}
{"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}} and {"result":{}}: {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}
{"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}} and {"error":"NO_LUCK"}: {"error":"NO_LUCK","result":{"result":{"a":1}}}
{"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}} and []: {"result":{"result":{"a":1}}}
{"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}} and {"result":[],"error":"NO_LUCK"}: {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}
{"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}} and {"result":{"result":[]},"time":[]}: {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}
{"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}} and {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}: {"result":{"result":{"a":1}},"time":{"duration":0,"processing":2}}
{"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}} and {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}: {"result":{"result":{"a":1}},"time":{"duration":2,"processing":2,"finish":3}}
{"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}} and null: null
{"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}} and {"result":[]}: {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}
{"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}} and {"result":{}}: {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}
{"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}} and {"error":"NO_LUCK"}: {"error":"NO_LUCK","result":{"result":[]}}
{"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}} and []: {"result":{"result":[]}}
{"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}} and {"result":[],"error":"NO_LUCK"}: {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}
{"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}} and {"result":{"result":[]},"time":[]}: {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}
{"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}} and {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}: {"result":{"result":{"a":1}},"time":{"duration":2,"processing":2,"finish":3}}
{"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}} and {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}: {"result":{"result":[]},"time":{"duration":4,"processing":2,"finish":3}}
{"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}} and null: null
null and {"result":[]}: null
null and {"result":{}}: null
null and {"error":"NO_LUCK"}: null
null and []: null
null and {"result":[],"error":"NO_LUCK"}: null
null and {"result":{"result":[]},"time":[]}: null
null and {"result":{"result":{"a":1}},"time":{"duration":"abc","processing":[1]}}: null
null and {"result":{"result":[]},"time":{"duration":2,"processing":1,"finish":3}}: null
null and null: null
