--TEST--
Errors that echo the webhook's secret are shown without it, and nothing of a result shows credentials
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/batch.inc';

require __DIR__ . '/../inc/secrets.inc';

/** A batch's reply of the portal: what each command gets. */
function reply(array $results = [], array $errors = [], array $times = []): array
{
	$maps = ['result' => $results, 'result_error' => $errors, 'result_total' => [], 'result_next' => [], 'result_time' => $times];

	return ['body' => json_encode(['result' => $maps, 'time' => ['start' => 1]])];
}

[$portal, $b24] = portal_and_client();
$portal->fault('reply', reply(['c1' => 1], ['c0' => ['error' => 'X', 'error_description' => "bad call of /rest/1/$portal->secret/crm.deal.get", 'more' => $portal->secret]]));
$result = $b24->batch(readings(2));
echo $result->failed()['d1']->getMessage(), "\n";
$portal->fault('status', ['status' => 500, 'error' => 'X', 'description' => "of $portal->webhook"]);
$whole = $b24->batch(additions(1));
echo strtr($whole->failed()['A1']->getMessage(), [$portal->host => 'HOST']), "\n";
$shown = every_view($result) . every_view($whole) . every_view($result->failed()) . every_view($whole->failed()) . every_view(B24\Batch::ref('a')) . every_view(new B24\Batch) . $result->failed()['d1'] . $whole->failed()['A1'];
var_dump(str_contains($shown, $portal->secret));
?>
--EXPECT--
crm.deal.get: bad call of /rest/1/****************/crm.deal.get (X, HTTP 200)
crm.deal.add: of https://HOST/rest/1/****************/ (X, HTTP 500)
bool(false)
