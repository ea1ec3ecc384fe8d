--TEST--
Bots hear what is said to them: at the address that they were registered with, or in the queue that they fetch
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept('onCrmLeadAdd');
$listener = new Listener($kept->portal, $kept->b24);
$said = static function () use ($listener): void {
	foreach ($listener->heard() as $body) {
		parse_str($body, $event);
		$data = $event['data'] ?? [];
		echo '  ', $event['event'], ' ', json_encode([array_keys($data['BOT'] ?? []), array_intersect_key($data['PARAMS'] ?? [], array_flip(['MESSAGE', 'MESSAGE_TYPE', 'DIALOG_ID', 'FROM_USER_ID', 'MESSAGE_ID'])), $data['bot'] ?? [], $data['message']['text'] ?? null]), "\n";
	}
};
$bot = $kept->call('imbot.register', ['CODE' => 'old', 'TYPE' => 'B', 'EVENT_HANDLER' => $listener->address(), 'PROPERTIES' => ['NAME' => 'Old']]);
$kept->b24->call('im.message.add', ['DIALOG_ID' => $bot, 'MESSAGE' => 'Hello']);
$said();
$kept->b24->call('imbot.message.add', ['BOT_ID' => $bot, 'DIALOG_ID' => 1, 'MESSAGE' => 'Hello to you']); // its own it does not hear
$chat = $kept->b24->call('im.chat.add', ['TITLE' => 'All', 'USERS' => [$bot, 5]])->result;
$kept->b24->call('im.message.add', ['DIALOG_ID' => "chat$chat", 'MESSAGE' => 'To the others']);
echo "not named\n";
$said();
$kept->b24->call('im.message.add', ['DIALOG_ID' => "chat$chat", 'MESSAGE' => "[USER=$bot]Old[/USER], tell us"]);
echo "named\n";
$said();

echo "--- the second version\n";
$id = $kept->tell('imbot.v2.Bot.register', ['fields' => ['code' => 'fetches', 'properties' => ['name' => 'Fetches']]], 'id', 'code', 'eventMode')['bot']['id'];
$kept->refuse('imbot.v2.Bot.register', ['fields' => ['code' => 'fetches', 'properties' => ['name' => 'Again']]]);
$kept->tell('imbot.v2.Bot.update', ['botId' => $id, 'fields' => ['isHidden' => true]], 'id', 'isHidden');
$kept->tell('imbot.v2.Bot.get', ['code' => 'fetches'], 'id', 'code');
foreach (['One', 'Two', 'Three'] as $text) {
	$kept->b24->call('im.message.add', ['DIALOG_ID' => $id, 'MESSAGE' => $text]);
}
$fetch = static function (array $more = []) use ($kept, $id): int {
	$got = $kept->call('imbot.v2.Event.get', ['botId' => $id] + $more);
	echo json_encode([array_map(static fn (array $its): array => [$its['type'], $its['data']['message']['text']], $got['events']), $got['hasMore']]), "\n";

	return $got['nextOffset'];
};
$next = $fetch(['limit' => 2]);
$fetch(['limit' => 2]); // nobody has said that they are done
$next = $fetch(['offset' => $next]);
$fetch(['offset' => $next]);
$other = $kept->call('imbot.v2.Bot.register', ['fields' => ['code' => 'hears', 'properties' => ['name' => 'Hears'], 'eventMode' => 'webhook', 'webhookUrl' => $listener->address()]])['bot']['id'];
$kept->b24->call('im.message.add', ['DIALOG_ID' => $other, 'MESSAGE' => 'Do you hear?']);
$said();

$room = $kept->tell('imbot.v2.Chat.add', ['botId' => $id, 'fields' => ['title' => 'Room', 'userIds' => [1, 5]]], 'id', 'name', 'dialogId')['chat'];
$kept->tell('imbot.v2.Chat.update', ['botId' => $id, 'dialogId' => $room['dialogId'], 'fields' => ['title' => 'Big room']]);
$kept->tell('imbot.v2.Chat.User.add', ['botId' => $id, 'dialogId' => $room['dialogId'], 'userIds' => [6]]);
$kept->tell('imbot.v2.Chat.User.delete', ['botId' => $id, 'dialogId' => $room['dialogId'], 'userId' => 5]);
$kept->tell('imbot.v2.Chat.User.list', ['botId' => $id, 'dialogId' => $room['dialogId']], 'id');
$kept->tell('imbot.v2.Chat.get', ['botId' => $id, 'dialogId' => $room['dialogId']], 'id', 'name');
$message = $kept->tell('imbot.v2.Chat.Message.send', ['botId' => $id, 'dialogId' => $room['dialogId'], 'fields' => ['message' => 'Welcome']])['id'];
$kept->tell('imbot.v2.Chat.Message.update', ['botId' => $id, 'messageId' => $message, 'fields' => ['message' => 'Welcome all']]);
$kept->tell('imbot.v2.Chat.Message.get', ['botId' => $id, 'messageId' => $message], 'id', 'text', 'authorId');
$kept->refuse('imbot.v2.Chat.Message.update', ['botId' => $other, 'messageId' => $message, 'fields' => ['message' => 'None']]);
$kept->tell('imbot.v2.Chat.Message.delete', ['botId' => $id, 'messageId' => $message]);
$kept->refuse('imbot.v2.Chat.Message.get', ['botId' => $id, 'messageId' => $message]);
$command = $kept->tell('imbot.v2.Command.register', ['botId' => $id, 'fields' => ['command' => 'help', 'title' => ['en' => 'Help']]], 'id', 'botId', 'command')['command']['id'];
$kept->refuse('imbot.v2.Command.register', ['botId' => $id, 'fields' => ['command' => 'help', 'title' => ['en' => 'Help']]]);
$kept->tell('imbot.v2.Command.list', ['botId' => $id], 'command');
$kept->tell('imbot.v2.Command.unregister', ['botId' => $id, 'commandId' => $command]);
$kept->refuse('imbot.v2.Command.unregister', ['botId' => $id, 'commandId' => $command]);
$kept->tell('imbot.v2.Bot.unregister', ['botId' => $id]);
$kept->refuse('imbot.v2.Bot.get', ['botId' => $id]);
$kept->refuse('imbot.v2.Chat.Message.send', ['botId' => $id, 'dialogId' => $room['dialogId'], 'fields' => ['message' => 'None']]);
$kept->end('imbot.v2.Bot.*', 'imbot.v2.Event.get', 'imbot.v2.Chat.[agu]*[dte]', 'imbot.v2.Command.[lru]*[rte]');
?>
--EXPECT--
  ONIMBOTMESSAGEADD [[2],{"MESSAGE":"Hello","MESSAGE_TYPE":"P","FROM_USER_ID":"1","DIALOG_ID":"1","MESSAGE_ID":"121"},[],null]
not named
named
  ONIMBOTMESSAGEADD [[2],{"MESSAGE":"[USER=2]Old[\/USER], tell us","MESSAGE_TYPE":"C","FROM_USER_ID":"1","DIALOG_ID":"chat22","MESSAGE_ID":"124"},[],null]
--- the second version
imbot.v2.Bot.register: {"id":3,"code":"fetches","eventMode":"fetch"}
imbot.v2.Bot.register: refused with "BOT_CODE_ALREADY_TAKEN"
imbot.v2.Bot.update: {"id":3,"isHidden":true}
imbot.v2.Bot.get: {"id":3,"code":"fetches"}
[[["ONIMBOTV2MESSAGEADD","One"],["ONIMBOTV2MESSAGEADD","Two"]],true]
[[["ONIMBOTV2MESSAGEADD","One"],["ONIMBOTV2MESSAGEADD","Two"]],true]
[[["ONIMBOTV2MESSAGEADD","Three"]],false]
[[],false]
  ONIMBOTV2MESSAGEADD [[],[],{"id":"4","code":"hears"},"Do you hear?"]
imbot.v2.Chat.add: {"id":25,"dialogId":"chat25","name":"Room"}
imbot.v2.Chat.update: {"result":true}
imbot.v2.Chat.User.add: {"result":true}
imbot.v2.Chat.User.delete: {"result":true}
imbot.v2.Chat.User.list: [{"id":3},{"id":1},{"id":6}]
imbot.v2.Chat.get: {"id":25,"name":"Big room"}
imbot.v2.Chat.Message.send: {"id":129,"uuidMap":[]}
imbot.v2.Chat.Message.update: {"result":true}
imbot.v2.Chat.Message.get: {"id":129,"authorId":3,"text":"Welcome all"}
imbot.v2.Chat.Message.update: refused with "ACCESS_DENIED"
imbot.v2.Chat.Message.delete: {"result":true}
imbot.v2.Chat.Message.get: refused with "MESSAGE_NOT_FOUND"
imbot.v2.Command.register: {"command":{"id":2,"botId":3,"command":"help","common":true,"hidden":true,"extranetSupport":true,"title":"Title 2","params":"Params 2","category":"Category 2","context":"Context 2"}}
imbot.v2.Command.register: refused with "COMMAND_ALREADY_EXISTS"
imbot.v2.Command.list: [{"command":"help"}]
imbot.v2.Command.unregister: {"result":true}
imbot.v2.Command.unregister: refused with "COMMAND_NOT_FOUND"
imbot.v2.Bot.unregister: {"result":true}
imbot.v2.Bot.get: refused with "BOT_NOT_FOUND"
imbot.v2.Chat.Message.send: refused with "BOT_NOT_FOUND"
replies compared, 0 problems
