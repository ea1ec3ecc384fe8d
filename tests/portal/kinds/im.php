<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Chats, messages, notifications, and bots that write there. src/Kinds/README.md says what the keys mean.
 */

use B24\Portal\Kinds\Answers;
use B24\Portal\Kinds\Asked;
use B24\Portal\Kinds\View;
use B24\Portal\Rest\RestError;

$moment = '2026-01-15T10:30:00+03:00';
/** Who writes: the user, or a bot in the methods of bots. */
$author = static function (Answers $all, Asked $asked): int {
	if (!str_starts_with($asked->call->method, 'imbot.')) {
		return $asked->call->actor->userId;
	}
	$bot = $asked->param('BOT_ID') ?? $asked->param('botId') ?? array_key_first($all->kind('imbot')->find());
	if ($bot === null || $all->kind('imbot')->record((int) $bot) === null) {
		throw new RestError(str_starts_with($asked->call->method, 'imbot.v2.') ? 'BOT_NOT_FOUND' : 'BOT_ID_ERROR', 'Bot not found');
	}

	return (int) $bot;
};
/** The chat that a dialog is: chat5 is the chat 5; a number is a user, with whom there is a chat for two. */
$chat = static function (Answers $all, Asked $asked, bool $make = true) use ($author): int {
	$dialog = (string) ($asked->param('DIALOG_ID') ?? $asked->param('dialogId') ?? ($asked->param('CHAT_ID') === null ? '' : 'chat' . $asked->param('CHAT_ID')));
	$chats = $all->kind('im.chat');
	if (preg_match('/^chat(\d+)$/', $dialog, $found) === 1) {
		return $chats->record((int) $found[1]) === null ? throw new RestError(str_starts_with($asked->call->method, 'imbot.v2.') ? 'ACCESS_DENIED' : 'ACCESS_ERROR', 'You do not have access to this chat') : (int) $found[1];
	}
	if (!is_numeric($dialog)) {
		throw new RestError('DIALOG_ID_EMPTY', 'Dialog id is empty');
	}
	$pair = [$author($all, $asked), (int) $dialog];
	sort($pair);

	return $chats->first(['PAIR' => implode(' ', $pair)]) ?? $chats->add(['PAIR' => implode(' ', $pair), 'TYPE' => 'private', 'TITLE' => "User $dialog", 'USERS' => $pair, 'OWNER' => 0, 'DIALOG_ID' => $dialog]);
};
$inDialog = static fn (Answers $all, Asked $asked): array => ['CHAT_ID' => $chat($all, $asked)];
$message = ['ATTACH', 'KEYBOARD', 'MENU', 'SYSTEM', 'URL_PREVIEW', 'REPLY_ID'];
/** Only who has written a message changes it. */
$isAuthor = static function (Answers $all, Asked $asked) use ($author): void {
	$who = $author($all, $asked);
	$record = $asked->kind->record((int) ($asked->param('MESSAGE_ID') ?? $asked->param('messageId')));
	if ($record === null || (int) ($record['AUTHOR_ID'] ?? 0) !== $who) {
		throw new RestError(str_starts_with($asked->call->method, 'imbot.v2.') ? 'ACCESS_DENIED' : 'CANT_EDIT_MESSAGE', 'Time has expired for modification or you don\'t have access');
	}
};
$ofMessage = ['by' => [['MESSAGE_ID' => 'ID'], ['messageId' => 'ID']]];
$add = ['whose' => $inDialog];
$shownMessage = static fn (array $its): array => ['TEXT' => (string) ($its['MESSAGE'] ?? ''), 'CHAT_ID' => (int) ($its['CHAT_ID'] ?? 1), 'AUTHOR_ID' => (int) ($its['AUTHOR_ID'] ?? 0)];

$change = static fn (string $param, string $field): \Closure => static function (Answers $all, Asked $asked) use ($chat, $param, $field): bool {
	$all->kind('im.chat')->update($chat($all, $asked), [$field => $asked->param($param)]);

	return true;
};
$users = static fn (Answers $all, int $chat): array => array_values(array_map(intval(...), (array) ($all->kind('im.chat')->record($chat)['USERS'] ?? [])));
$join = static function (Answers $all, Asked $asked) use ($chat, $users): bool {
	$id = $chat($all, $asked);
	$all->kind('im.chat')->update($id, ['USERS' => array_values(array_unique([...$users($all, $id), ...array_map(intval(...), (array) $asked->param('USERS', []))]))]);

	return true;
};
$leave = static fn (?string $param): \Closure => static function (Answers $all, Asked $asked) use ($chat, $users, $author, $param): bool {
	$id = $chat($all, $asked);
	$who = $param === null ? $author($all, $asked) : (int) $asked->param($param);
	if (!in_array($who, $users($all, $id), true)) {
		throw new RestError($param === null ? 'ACCESS_ERROR' : 'USER_NOT_FOUND', 'The user is not in this chat');
	}
	$all->kind('im.chat')->update($id, ['USERS' => array_values(array_diff($users($all, $id), [$who]))]);

	return true;
};
$found = static function (Answers $all, Asked $asked): array {
	$id = $asked->kind->first(['ENTITY_TYPE' => $asked->param('ENTITY_TYPE'), 'ENTITY_ID' => $asked->param('ENTITY_ID')]);

	return $id === null ? [] : ['ID' => $id]; // the pages name no error
};
$like = static function (Answers $all, Asked $asked) use ($author): bool {
	$id = (int) $asked->param('MESSAGE_ID');
	$record = $asked->kind->record($id) ?? throw new RestError('MESSAGE_ID_ERROR', 'Message not found');
	$own = (array) ($record['LIKE'] ?? []);
	$who = $author($all, $asked);
	$isLiked = in_array($who, $own, true);
	$wanted = match (strtolower((string) $asked->param('ACTION', 'auto'))) { 'plus' => true, 'minus' => false, default => !$isLiked };
	if ($wanted === $isLiked) {
		throw new RestError('WITHOUT_CHANGES', 'Nothing has changed');
	}
	$asked->kind->update($id, ['LIKE' => $wanted ? [...$own, $who] : array_values(array_diff($own, [$who]))]);

	return true;
};
$newChat = static fn (Answers $all, Asked $asked): array => [
	'OWNER' => $author($all, $asked), 'TYPE' => strtolower((string) $asked->param('TYPE', 'CHAT')) === 'open' ? 'open' : 'chat', 'TITLE' => (string) $asked->param('TITLE', 'Chat'),
	'USERS' => array_values(array_unique([$author($all, $asked), ...array_map(intval(...), (array) $asked->param('USERS', []))])),
];
$greet = static function (Answers $all, Asked $asked, int $id) use ($author): void {
	if ($asked->param('MESSAGE') !== null) {
		$all->kind('im.message')->add(['CHAT_ID' => $id, 'AUTHOR_ID' => $author($all, $asked), 'MESSAGE' => $asked->param('MESSAGE')]);
	}
};
$adding = ['add', 'keep' => static fn (array $given, Answers $all, Asked $asked): array => $newChat($all, $asked) + array_diff_key($given, ['MESSAGE' => 0, 'BOT_ID' => 0, 'CLIENT_ID' => 0]), 'then' => $greet];
$notify = static fn (int $type): array => ['add', 'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['AUTHOR_ID' => $type === 2 ? 0 : $asked->call->actor->userId, 'NOTIFY_TYPE' => $type]];
$ofBot = static function (Answers $all, Asked $asked): void {
	if ($all->kind('imbot')->record((int) $asked->param('BOT_ID')) === null) {
		throw new RestError('BOT_ID_ERROR', 'Bot not found');
	}
};

/**
 * A bot hears what is said to it: in a chat of two, or where somebody names it. The second version of bots has events of its own,
 * which are sent or wait in a queue.
 */
$tellBots = static function (Answers $all, Asked $asked, int $id, array $record) use ($users, $author, $moment): void {
	$who = $author($all, $asked);
	$chat = (array) $all->kind('im.chat')->record((int) $record['CHAT_ID']);
	$isPrivate = ($chat['TYPE'] ?? '') === 'private';
	foreach (array_diff($users($all, (int) $record['CHAT_ID']), [$who]) as $user) {
		$bot = $all->kind('imbot')->record($user);
		if ($bot === null || (!$isPrivate && !str_contains((string) ($record['MESSAGE'] ?? ''), "[USER=$user]"))) {
			continue;
		}
		$dialog = $isPrivate ? (string) $who : "chat{$record['CHAT_ID']}";
		if (isset($bot['EVENT_MODE'])) {
			$data = ['bot' => ['id' => $user, 'code' => (string) $bot['CODE']], 'message' => ['id' => $id, 'chatId' => (int) $record['CHAT_ID'], 'authorId' => $who, 'date' => $moment, 'text' => (string) ($record['MESSAGE'] ?? ''), 'isSystem' => false, 'uuid' => '', 'params' => []],
				'chat' => ['id' => (int) $record['CHAT_ID'], 'dialogId' => $dialog, 'type' => (string) ($chat['TYPE'] ?? 'chat'), 'name' => (string) ($chat['TITLE'] ?? '')], 'user' => ['id' => $who], 'language' => 'en'];
			if ($bot['EVENT_MODE'] === 'fetch') {
				$all->kind('events of bots')->add(['BOT_ID' => $user, 'TYPE' => 'ONIMBOTV2MESSAGEADD', 'DATA' => $data]);
			} else {
				$all->raise('ONIMBOTV2MESSAGEADD', $data, (string) ($bot['WEBHOOK_URL'] ?? ''));
			}
			continue;
		}
		$all->raise('ONIMBOTMESSAGEADD', [
			'BOT' => [$user => ['BOT_ID' => (string) $user, 'BOT_CODE' => (string) ($bot['CODE'] ?? '')]],
			'PARAMS' => ['MESSAGE' => (string) ($record['MESSAGE'] ?? ''), 'MESSAGE_TYPE' => $isPrivate ? 'P' : 'C', 'FROM_USER_ID' => (string) $who, 'DIALOG_ID' => $dialog, 'TO_CHAT_ID' => (string) $record['CHAT_ID'], 'AUTHOR_ID' => (string) $who, 'SYSTEM' => 'N',
				'TO_USER_ID' => $isPrivate ? (string) $user : '0', 'CHAT_USER_COUNT' => (string) count($users($all, (int) $record['CHAT_ID'])), 'MESSAGE_ID' => (string) $id, 'CHAT_TYPE' => $isPrivate ? 'P' : 'C', 'LANGUAGE' => 'en'],
			'USER' => ['ID' => (string) $who, 'IS_BOT' => $all->kind('imbot')->record($who) === null ? 'N' : 'Y', 'IS_CONNECTOR' => 'N', 'IS_NETWORK' => 'N', 'IS_EXTRANET' => 'N'],
		], (string) ($bot['EVENT_MESSAGE_ADD'] ?? $bot['EVENT_HANDLER'] ?? ''));
	}
};
$add['then'] = $tellBots;
/** What the second version of bots replies: the record stands in it under a name. */
$within = static fn (string $name): array => ['reply' => static fn (Answers $all, Asked $asked, int $id, array $its): mixed => $all->made($asked->call, $id, static fn (array $fields): array => is_array($fields[$name] ?? null)
	? [$name => View::of($fields[$name], $its)] + $fields : View::of($fields, $its))];
$botV2 = ['by' => [['botId' => 'ID'], ['code' => 'CODE']], 'taken' => 'BOT_CODE_ALREADY_TAKEN', 'absent' => 'BOT_NOT_FOUND', 'defaults' => ['OPENLINE' => 'N', 'EVENT_MODE' => 'fetch', 'TYPE' => 'bot', 'IS_HIDDEN' => false]] + $within('bot');
$changeV2 = static fn (array $names): \Closure => static function (Answers $all, Asked $asked) use ($chat, $names): mixed {
	$id = $chat($all, $asked);
	$given = $asked->given();
	foreach ($names as $param => $field) {
		if (isset($given[$param])) {
			$all->kind('im.chat')->update($id, [$field => $given[$param]]);
		}
	}

	return ['result' => true];
};
$okay = static fn (\Closure $function): \Closure => static fn (Answers $all, Asked $asked): array => ['result' => $function($all, $asked)];
$commandV2 = ['by' => [['commandId' => 'ID']], 'own' => ['botId' => 'BOT_ID'], 'absent' => 'COMMAND_NOT_FOUND', 'in' => []] + $within('command');

return [
	'im.chat' => [
		'table' => 'im.chats', 'rows' => 20,
		'made' => static fn (int $id): array => $id > 20 ? [] : ['TITLE' => "Chat $id", 'TYPE' => 'chat', 'OWNER' => 1, 'USERS' => [1, 2, 3], 'ENTITY_TYPE' => 'EXAMPLE', 'ENTITY_ID' => (string) $id],
		'methods' => [
			'im.chat.add' => $adding, 'imbot.chat.add' => $adding,
			'im.chat.get' => $found, 'imbot.chat.get' => $found,
			'im.chat.updateTitle' => $change('TITLE', 'TITLE'), 'imbot.chat.updateTitle' => $change('TITLE', 'TITLE'),
			'im.chat.updateColor' => $change('COLOR', 'COLOR'), 'imbot.chat.updateColor' => $change('COLOR', 'COLOR'),
			'im.chat.updateAvatar' => $change('AVATAR', 'AVATAR_FILE'), 'imbot.chat.updateAvatar' => $change('AVATAR', 'AVATAR_FILE'),
			'im.chat.setOwner' => $change('USER_ID', 'OWNER'), 'imbot.chat.setOwner' => $change('USER_ID', 'OWNER'),
			'im.chat.mute' => $change('MUTE', 'MUTED'),
			'im.chat.user.add' => $join, 'imbot.chat.user.add' => $join,
			'im.chat.user.delete' => $leave('USER_ID'), 'imbot.chat.user.delete' => $leave('USER_ID'),
			'im.chat.leave' => $leave(null), 'imbot.chat.leave' => $leave(null),
			'im.chat.user.list' => static fn (Answers $all, Asked $asked): array => $users($all, $chat($all, $asked)),
			'imbot.chat.user.list' => static fn (Answers $all, Asked $asked): array => $users($all, $chat($all, $asked)),
			'im.dialog.get' => ['get', 'locate' => static fn (?int $id, Asked $asked, Answers $all): int => $chat($all, $asked)],
			'imbot.dialog.get' => ['get', 'locate' => static fn (?int $id, Asked $asked, Answers $all): int => $chat($all, $asked)],
			'imbot.v2.Chat.add' => ['add', 'without' => ['botId', 'botToken'], 'keep' => static fn (array $given, Answers $all, Asked $asked): array => [
				'OWNER' => (int) ($given['OWNER_ID'] ?? $author($all, $asked)), 'TYPE' => 'chat', 'TITLE' => (string) ($given['TITLE'] ?? 'Chat'), 'USERS' => array_values(array_unique([$author($all, $asked), ...array_map(intval(...), (array) ($given['USER_IDS'] ?? []))])),
			] + array_diff_key($given, ['USER_IDS' => 0, 'OWNER_ID' => 0, 'MESSAGE' => 0]), 'then' => static function (Answers $all, Asked $asked, int $id) use ($author): void {
				$message = $asked->given()['message'] ?? '';
				if ($message !== '') {
					$all->kind('im.message')->add(['CHAT_ID' => $id, 'AUTHOR_ID' => $author($all, $asked), 'MESSAGE' => $message]);
				}
			}] + $within('chat'),
			'imbot.v2.Chat.get' => ['get', 'check' => static fn (Answers $all, Asked $asked) => $author($all, $asked), 'locate' => static fn (?int $id, Asked $asked, Answers $all): int => $chat($all, $asked)] + $within('chat'),
			'imbot.v2.Chat.update' => $changeV2(['title' => 'TITLE', 'description' => 'DESCRIPTION', 'color' => 'COLOR']),
			'imbot.v2.Chat.setOwner' => $okay($change('userId', 'OWNER')),
			'imbot.v2.Chat.leave' => $okay($leave(null)),
			'imbot.v2.Chat.User.delete' => $okay($leave('userId')),
			'imbot.v2.Chat.User.add' => static function (Answers $all, Asked $asked) use ($chat, $users): array {
				$id = $chat($all, $asked);
				$all->kind('im.chat')->update($id, ['USERS' => array_values(array_unique([...$users($all, $id), ...array_map(intval(...), (array) $asked->param('userIds', []))]))]);

				return ['result' => true];
			},
			'imbot.v2.Chat.User.list' => static fn (Answers $all, Asked $asked): array => array_map(
				static fn (int $id): array => View::of($all->documentedFields('imbot.v2.Chat.User.list'), ['ID' => $id]), array_slice($users($all, $chat($all, $asked)), 0, (int) $asked->param('limit', 50)),
			),
			'im.dialog.users.list' => static fn (Answers $all, Asked $asked): array => array_map(
				static fn (int $id): array => View::of($all->documentedFields('im.dialog.users.list'), ['ID' => $id]), $users($all, $chat($all, $asked)),
			),
		],
		'show' => static fn (array $its): array => ['NAME' => (string) ($its['TITLE'] ?? ''), 'DIALOG_ID' => (string) ($its['DIALOG_ID'] ?? "chat{$its['ID']}"), 'OWNER' => (int) ($its['OWNER'] ?? 0)],
	],
	'im.message' => [
		'table' => 'im.dialog.messages.get', 'rows' => 120,
		'made' => static fn (int $id): array => $id > 120 ? [] : ['CHAT_ID' => 1, 'AUTHOR_ID' => 1 + $id % 3, 'MESSAGE' => "Message $id"],
		'in' => ['im.chat' => ['CHAT_ID' => 'ID']],
		'keep' => static fn (array $given): array => array_intersect_key($given, array_flip(['MESSAGE', ...$message])),
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['AUTHOR_ID' => $author($all, $asked), 'DATE' => $moment],
		'show' => $shownMessage,
		'methods' => [
			'im.message.add' => ['add'] + $add, 'imbot.message.add' => ['add'] + $add,
			'im.message.update' => ['update', 'check' => $isAuthor] + $ofMessage, 'imbot.message.update' => ['update', 'check' => $isAuthor] + $ofMessage,
			'im.message.delete' => ['delete', 'check' => $isAuthor] + $ofMessage, 'imbot.message.delete' => ['delete', 'check' => $isAuthor] + $ofMessage,
			'imbot.v2.Chat.Message.send' => ['add', 'keep' => static fn (array $given): array => array_intersect_key($given, array_flip(['MESSAGE', ...$message])),
				'reply' => static fn (Answers $all, Asked $asked, int $id): array => ['id' => $id, 'uuidMap' => new \stdClass()]] + $add,
			'imbot.v2.Chat.Message.update' => ['update', 'check' => $isAuthor, 'reply' => static fn (): array => ['result' => true]] + $ofMessage,
			'imbot.v2.Chat.Message.delete' => ['delete', 'check' => $isAuthor, 'reply' => static fn (): array => ['result' => true]] + $ofMessage,
			'imbot.v2.Chat.Message.get' => ['get', 'check' => static fn (Answers $all, Asked $asked) => $author($all, $asked), 'absent' => 'MESSAGE_NOT_FOUND'] + $ofMessage + $within('message'),
			'im.message.like' => $like, 'imbot.message.like' => $like,
			'im.dialog.messages.get' => ['list', 'whose' => $inDialog],
		],
	],
	'im.notify' => [
		'table' => 'im.notify.get', 'rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['MESSAGE' => "Notification $id", 'TAG' => "EXAMPLE|$id"],
		'by' => [['ID' => 'ID'], ['TAG' => 'TAG'], ['SUB_TAG' => 'SUB_TAG']],
		'show' => static fn (array $its): array => ['TEXT' => (string) ($its['MESSAGE'] ?? ''), 'NOTIFY_TAG' => (string) ($its['TAG'] ?? ''), 'NOTIFY_SUB_TAG' => (string) ($its['SUB_TAG'] ?? '')],
		'methods' => [
			'im.notify' => $notify(2), 'im.notify.system.add' => $notify(2), 'im.notify.personal.add' => $notify(2),
			'im.notify.get' => 'list',
		],
	],
	'imbot' => [
		'table' => 'imbot.bots', 'rows' => 1, 'made' => static fn (int $id): array => $id > 1 ? [] : ['CODE' => 'example', 'NAME' => 'Example', 'OPENLINE' => 'N'],
		'unique' => ['CODE'], 'taken' => 'WRONG_REQUEST', 'by' => [['BOT_ID' => 'ID']],
		'keep' => static fn (array $given): array => (isset($given['PROPERTIES']['NAME']) ? ['NAME' => $given['PROPERTIES']['NAME']] : []) + $given,
		'defaults' => ['OPENLINE' => 'N'],
		'methods' => ['imbot.register' => 'add', 'imbot.update' => 'update', 'imbot.unregister' => ['delete', 'then' => static fn (Answers $all, Asked $asked, int $id, array $its) => $all->raise('ONIMBOTDELETE', ['BOT_ID' => (string) $id, 'BOT_CODE' => (string) ($its['CODE'] ?? '')])], 'imbot.bot.list' => 'list',
			'imbot.v2.Bot.register' => ['add'] + $botV2, 'imbot.v2.Bot.get' => ['get'] + $botV2, 'imbot.v2.Bot.update' => ['update'] + $botV2, 'imbot.v2.Bot.list' => 'list',
			'imbot.v2.Bot.unregister' => ['delete', 'reply' => static fn (): array => ['result' => true]] + $botV2,
		],
	],
	'events of bots' => [
		'table' => 'imbot.v2.events', 'in' => ['imbot' => ['BOT_ID' => 'ID']],
		// The offset of a call says that all before it is done.
		'methods' => ['imbot.v2.Event.get' => static function (Answers $all, Asked $asked) use ($author): array {
			$bot = $author($all, $asked);
			$offset = (int) $asked->param('offset', 0);
			foreach ($asked->kind->find(['BOT_ID' => $bot]) as $id => $event) {
				if ($id < $offset) {
					$asked->kind->delete($id);
				}
			}
			$waiting = $asked->kind->find(['BOT_ID' => $bot]);
			$shown = array_slice($waiting, 0, max(1, (int) $asked->param('limit', 100)), true);
			$events = array_map(static fn (int $id, array $its): array => ['eventId' => $id, 'type' => (string) $its['TYPE'], 'date' => '2026-01-15T10:30:00+03:00', 'data' => $its['DATA']], array_keys($shown), $shown);

			return ['events' => $events, 'nextOffset' => $shown === [] ? $offset : array_key_last($shown) + 1, 'hasMore' => count($waiting) > count($shown)];
		}],
	],
	'imbot.command' => [
		'table' => 'imbot.commands', 'rows' => 1, 'made' => static fn (int $id): array => $id > 1 ? [] : ['BOT_ID' => 1, 'COMMAND' => 'example'],
		'by' => [['COMMAND_ID' => 'ID']], 'in' => ['imbot' => ['BOT_ID' => 'ID']],
		'methods' => [
			'imbot.command.register' => ['add', 'check' => $ofBot, 'own' => ['BOT_ID' => 'BOT_ID'], 'in' => []], 'imbot.command.update' => 'update', 'imbot.command.unregister' => 'delete',
			'imbot.v2.Command.register' => ['add', 'check' => static fn (Answers $all, Asked $asked) => $author($all, $asked), 'unique' => ['BOT_ID', 'COMMAND'], 'taken' => 'COMMAND_ALREADY_EXISTS'] + $commandV2,
			'imbot.v2.Command.update' => ['update'] + $commandV2, 'imbot.v2.Command.list' => ['list'] + $commandV2,
			'imbot.v2.Command.unregister' => ['delete', 'reply' => static fn (): array => ['result' => true]] + $commandV2,
			'imbot.command.answer' => static function (Answers $all, Asked $asked): int {
				$command = (int) ($asked->param('COMMAND_ID') ?? $asked->kind->first(['COMMAND' => $asked->param('COMMAND', '')]));
				$record = $asked->kind->record($command) ?? throw new RestError('COMMAND_ID_ERROR', 'Command not found');
				$question = $all->kind('im.message')->record((int) $asked->param('MESSAGE_ID')) ?? throw new RestError('MESSAGE_ID_EMPTY', 'Message not found');

				return $all->kind('im.message')->add(['CHAT_ID' => $question['CHAT_ID'], 'AUTHOR_ID' => (int) $record['BOT_ID'], 'MESSAGE' => (string) $asked->param('MESSAGE', '')]);
			},
		],
	],
];
