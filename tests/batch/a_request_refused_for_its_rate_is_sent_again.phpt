--TEST--
A batch that the portal refuses for its rate was not executed, and is sent again, writes too
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

[$portal, $b24] = portal_and_client(['limiter' => false]);
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED']);
$result = $b24->batch(additions(2));
echo count($result->succeeded()), ' ', implode(', ', wire($portal)), ' ', count($portal->allWrites()), "\n";
$portal->fault('status', ['status' => 503, 'error' => 'QUERY_LIMIT_EXCEEDED'], times: 0);
show($b24->batch(additions(2, 'B'), options: ['retries' => 0]));
?>
--EXPECT--
2 batch of 2, batch of 2 2
"B1": RateLimit: crm.deal.add: Internal server error (QUERY_LIMIT_EXCEEDED, HTTP 503)
"B2": RateLimit: crm.deal.add: Internal server error (QUERY_LIMIT_EXCEEDED, HTTP 503)
