--TEST--
Chats, messages, notifications and bots are kept
--EXTENSIONS--
b24
--FILE--
<?php
require __DIR__ . '/../inc/kept.inc';

$kept = new Kept();
$id = $kept->tell('im.chat.add', ['TITLE' => 'Bridges', 'USERS' => [5, 6], 'MESSAGE' => 'Welcome', 'ENTITY_TYPE' => 'BRIDGE', 'ENTITY_ID' => 77]);
$kept->tell('im.chat.get', ['ENTITY_TYPE' => 'BRIDGE', 'ENTITY_ID' => 77]);
$kept->tell('im.chat.updateTitle', ['CHAT_ID' => $id, 'TITLE' => 'Long bridges']);
$kept->tell('im.chat.updateColor', ['CHAT_ID' => $id, 'COLOR' => 'AQUA']);
$kept->tell('im.dialog.get', ['DIALOG_ID' => "chat$id"], 'id', 'name', 'owner', 'type', 'dialog_id');
$kept->tell('im.chat.user.add', ['CHAT_ID' => $id, 'USERS' => [7, 6]]);
$kept->tell('im.chat.user.delete', ['CHAT_ID' => $id, 'USER_ID' => 5]);
$kept->refuse('im.chat.user.delete', ['CHAT_ID' => $id, 'USER_ID' => 5]);
$kept->tell('im.chat.user.list', ['CHAT_ID' => $id]);
$kept->tell('im.dialog.users.list', ['DIALOG_ID' => "chat$id"], 'id');
$kept->refuse('im.chat.updateTitle', ['CHAT_ID' => 999, 'TITLE' => 'None']);
$kept->refuse('im.message.add', ['DIALOG_ID' => 'chat999', 'MESSAGE' => 'None']);
$one = $kept->tell('im.message.add', ['DIALOG_ID' => "chat$id", 'MESSAGE' => 'First']);
$two = $kept->tell('im.message.add', ['DIALOG_ID' => "chat$id", 'MESSAGE' => 'Second', 'SYSTEM' => 'N']);
$other = $kept->tell('im.message.add', ['DIALOG_ID' => 9, 'MESSAGE' => 'To one only']);
$kept->tell('im.message.update', ['MESSAGE_ID' => $one, 'MESSAGE' => 'The first']);
$kept->tell('im.dialog.messages.get', ['DIALOG_ID' => "chat$id"], 'chat_id', 'author_id', 'text');
echo json_encode(array_column($kept->call('im.dialog.messages.get', ['DIALOG_ID' => "chat$id"])['messages'], 'text', 'id')), "\n";
echo json_encode(array_column($kept->call('im.dialog.messages.get', ['DIALOG_ID' => "chat$id", 'LAST_ID' => $two])['messages'], 'text')), "\n";
echo json_encode(array_column($kept->call('im.dialog.messages.get', ['DIALOG_ID' => 9])['messages'], 'text')), "\n";
$kept->tell('im.message.like', ['MESSAGE_ID' => $one, 'ACTION' => 'plus']);
$kept->refuse('im.message.like', ['MESSAGE_ID' => $one, 'ACTION' => 'plus']);
$kept->tell('im.message.delete', ['MESSAGE_ID' => $one]);
$kept->refuse('im.message.delete', ['MESSAGE_ID' => $one]);
$kept->refuse('im.message.update', ['MESSAGE_ID' => $one, 'MESSAGE' => 'None']);
$kept->refuse('im.message.update', ['MESSAGE_ID' => 1, 'MESSAGE' => 'None']); // somebody else has written it
echo json_encode(array_column($kept->call('im.dialog.messages.get', ['DIALOG_ID' => "chat$id"])['messages'], 'text')), "\n";
$kept->tell('im.chat.leave', ['CHAT_ID' => $id]);
$kept->tell('im.chat.user.list', ['CHAT_ID' => $id]);

echo "---\n";
$note = $kept->tell('im.notify.system.add', ['USER_ID' => 1, 'MESSAGE' => 'Paid', 'TAG' => 'PAY|7']);
echo json_encode(array_column(array_slice($kept->call('im.notify.get', ['LIMIT' => 50])['notifications'], 0, 50), 'text', 'notify_tag')['PAY|7'] ?? null), "\n";
$kept->tell('im.notify.delete', ['TAG' => 'PAY|7']);
var_dump(array_column($kept->call('im.notify.get', ['LIMIT' => 50])['notifications'], 'text', 'notify_tag')['PAY|7'] ?? null);

echo "---\n";
$bot = $kept->tell('imbot.register', ['CODE' => 'helper', 'TYPE' => 'B', 'EVENT_HANDLER' => 'https://app.example/bot', 'PROPERTIES' => ['NAME' => 'Helper']]);
$kept->refuse('imbot.register', ['CODE' => 'helper', 'TYPE' => 'B', 'EVENT_HANDLER' => 'https://app.example/bot', 'PROPERTIES' => ['NAME' => 'Helper']]);
$kept->tell('imbot.update', ['BOT_ID' => $bot, 'FIELDS' => ['PROPERTIES' => ['NAME' => 'Good helper']]]);
$kept->tell('imbot.bot.list', [], 'ID', 'NAME', 'CODE');
$chat = $kept->tell('imbot.chat.add', ['BOT_ID' => $bot, 'TITLE' => 'Questions', 'USERS' => [1]]);
$kept->tell('imbot.chat.user.list', ['BOT_ID' => $bot, 'CHAT_ID' => $chat]);
$said = $kept->tell('imbot.message.add', ['BOT_ID' => $bot, 'DIALOG_ID' => "chat$chat", 'MESSAGE' => 'Ask me']);
$kept->tell('imbot.message.update', ['BOT_ID' => $bot, 'MESSAGE_ID' => $said, 'MESSAGE' => 'Ask me all']);
$kept->refuse('im.message.delete', ['MESSAGE_ID' => $said]); // the bot's
$question = $kept->b24->call('im.message.add', ['DIALOG_ID' => "chat$chat", 'MESSAGE' => '/help'])->result;
$command = $kept->tell('imbot.command.register', ['BOT_ID' => $bot, 'COMMAND' => 'help', 'EVENT_COMMAND_ADD' => 'https://app.example/bot', 'LANG' => [['LANGUAGE_ID' => 'en', 'TITLE' => 'Help']]]);
$kept->tell('imbot.command.answer', ['COMMAND_ID' => $command, 'MESSAGE_ID' => $question, 'MESSAGE' => 'So']);
$kept->tell('imbot.message.add', ['BOT_ID' => $bot, 'DIALOG_ID' => 1, 'MESSAGE' => 'To you only']);
echo json_encode(array_column($kept->call('im.dialog.messages.get', ['DIALOG_ID' => "chat$chat"])['messages'], 'text')), "\n";
echo json_encode(array_column($kept->call('im.dialog.messages.get', ['DIALOG_ID' => $bot])['messages'], 'text', 'author_id')), "\n";
$kept->refuse('imbot.message.add', ['BOT_ID' => 99, 'DIALOG_ID' => 1, 'MESSAGE' => 'None']);
$kept->tell('imbot.unregister', ['BOT_ID' => $bot]);
$kept->refuse('imbot.command.unregister', ['COMMAND_ID' => $command]); // it went with its bot
$kept->refuse('imbot.unregister', ['BOT_ID' => $bot]);
$kept->end('im.chat.*', 'im.message.[adlu]*e', 'im.dialog.[gm]*get', 'im.notify.get', 'im.notify.delete', 'imbot.register', 'imbot.chat.[agu]*[dt]', 'imbot.message.*', 'imbot.command.*');
?>
--EXPECT--
im.chat.add: 21
im.chat.get: {"ID":21}
im.chat.updateTitle: true
im.chat.updateColor: true
im.dialog.get: {"id":21,"name":"Long bridges","owner":1,"type":"chat","dialog_id":"chat21"}
im.chat.user.add: true
im.chat.user.delete: true
im.chat.user.delete: refused with "USER_NOT_FOUND"
im.chat.user.list: [1,6,7]
im.dialog.users.list: [{"id":1},{"id":6},{"id":7}]
im.chat.updateTitle: refused with "ACCESS_ERROR"
im.message.add: refused with "ACCESS_ERROR"
im.message.add: 122
im.message.add: 123
im.message.add: 124
im.message.update: true
im.dialog.messages.get: {"chat_id":1}
{"123":"Second","122":"The first","121":"Welcome"}
["The first","Welcome"]
["To one only"]
im.message.like: true
im.message.like: refused with "WITHOUT_CHANGES"
im.message.delete: true
im.message.delete: refused with "CANT_EDIT_MESSAGE"
im.message.update: refused with "CANT_EDIT_MESSAGE"
im.message.update: refused with "CANT_EDIT_MESSAGE"
["Second","Welcome"]
im.chat.leave: true
im.chat.user.list: [6,7]
---
im.notify.system.add: 121
"Paid"
im.notify.delete: true
NULL
---
imbot.register: 2
imbot.register: refused with "WRONG_REQUEST"
imbot.update: true
imbot.bot.list: [{"ID":1,"NAME":"Example","CODE":"example"},{"ID":2,"NAME":"Good helper","CODE":"helper"}]
imbot.chat.add: 23
imbot.chat.user.list: [2,1]
imbot.message.add: 125
imbot.message.update: true
im.message.delete: refused with "CANT_EDIT_MESSAGE"
imbot.command.register: 2
imbot.command.answer: 127
imbot.message.add: 128
["So","\/help","Ask me all"]
{"2":"To you only"}
imbot.message.add: refused with "BOT_ID_ERROR"
imbot.unregister: true
imbot.command.unregister: refused with "COMMAND_ID_ERROR"
imbot.unregister: refused with "BOT_ID_ERROR"
replies compared, 0 problems
