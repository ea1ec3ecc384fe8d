--TEST--
Without a required parameter, also an inner one, the emulator refuses a call with the code that the page names
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/client.inc';

[$portal, $b24] = portal_and_client(['check' => false]);
$ask = static function (string $method, array $params = [], int $version = 2) use ($b24): void {
	try {
		($version === 3 ? $b24->v3() : $b24)->call($method, $params);
		echo "$method: answered\n";
	} catch (B24\Exception\Api $error) {
		echo "$method: {$error->getCode()} ", get_class($error), ' ', $error->getMessage(), "\n";
	}
};
$ask('im.message.add');
$ask('im.message.add', ['DIALOG_ID' => 'chat1', 'MESSAGE' => 'Hello']);
$ask('im.message.add', ['dialog_id' => 'chat1', 'message' => 'Hello']); // letter case says nothing
$ask('sale.order.add');
$ask('sale.order.add', ['fields' => ['lid' => 's1', 'currency' => 'EUR']]);
$ask('sale.order.add', ['fields' => ['lid' => 's1', 'personTypeId' => 1, 'currency' => 'EUR']]);
$ask('im.chat.mute', ['MUTE' => 'Y']); // one of two
$ask('im.chat.mute', ['DIALOG_ID' => 'chat1', 'MUTE' => 'Y']);
$ask('call.followup.field.get', [], 3);

// In a batch, too.
foreach ($b24->batch(['a' => ['im.message.add', []], 'b' => ['sale.order.add', []]]) as $key => $result) {
	echo $key, ': ', $result->errorCode, "\n";
}

// A portal that does not mind.
$portal->settings(['require_parameters' => false]);
$ask('sale.order.add');
?>
--EXPECT--
im.message.add: 0 B24\Exception\Api im.message.add: Could not find value for parameter {DIALOG_ID} (USER_ID_EMPTY, HTTP 400)
im.message.add: answered
im.message.add: answered
sale.order.add: 0 B24\Exception\Api sale.order.add: Could not find value for parameter {fields} (100, HTTP 400)
sale.order.add: 0 B24\Exception\Api sale.order.add: Could not find value for parameter {personTypeId} (100, HTTP 400)
sale.order.add: answered
im.chat.mute: 0 B24\Exception\Api im.chat.mute: Could not find value for parameter {CHAT_ID} (CHAT_ID_EMPTY, HTTP 400)
im.chat.mute: answered
call.followup.field.get: 0 B24\Exception\Validation call.followup.field.get: Request validation failed: name (BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION, HTTP 400)
a: USER_ID_EMPTY
b: 100
sale.order.add: answered
