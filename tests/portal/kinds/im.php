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
	$bot = $asked->param('BOT_ID') ?? array_key_first($all->kind('imbot')->find());
	if ($bot === null || $all->kind('imbot')->record((int) $bot) === null) {
		throw new RestError('BOT_ID_ERROR', 'Bot not found');
	}

	return (int) $bot;
};
/** The chat that a dialog is: chat5 is the chat 5; a number is a user, with whom there is a chat for two. */
$chat = static function (Answers $all, Asked $asked, bool $make = true) use ($author): int {
	$dialog = (string) ($asked->param('DIALOG_ID') ?? ($asked->param('CHAT_ID') === null ? '' : 'chat' . $asked->param('CHAT_ID')));
	$chats = $all->kind('im.chat');
	if (preg_match('/^chat(\d+)$/', $dialog, $found) === 1) {
		return $chats->record((int) $found[1]) === null ? throw new RestError('ACCESS_ERROR', 'You do not have access to this chat') : (int) $found[1];
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
	$record = $asked->kind->record((int) $asked->param('MESSAGE_ID'));
	if ($record === null || (int) ($record['AUTHOR_ID'] ?? 0) !== $author($all, $asked)) {
		throw new RestError('CANT_EDIT_MESSAGE', 'Time has expired for modification or you don\'t have access');
	}
};
$ofMessage = ['by' => [['MESSAGE_ID' => 'ID']]];
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
		'methods' => ['imbot.register' => 'add', 'imbot.update' => 'update', 'imbot.unregister' => ['delete', 'then' => static fn (Answers $all, Asked $asked, int $id, array $its) => $all->raise('ONIMBOTDELETE', ['BOT_ID' => (string) $id, 'BOT_CODE' => (string) ($its['CODE'] ?? '')])], 'imbot.bot.list' => 'list'],
	],
	'imbot.command' => [
		'table' => 'imbot.commands', 'rows' => 1, 'made' => static fn (int $id): array => $id > 1 ? [] : ['BOT_ID' => 1, 'COMMAND' => 'example'],
		'by' => [['COMMAND_ID' => 'ID']], 'in' => ['imbot' => ['BOT_ID' => 'ID']],
		'methods' => [
			'imbot.command.register' => ['add', 'check' => $ofBot, 'own' => ['BOT_ID' => 'BOT_ID'], 'in' => []], 'imbot.command.update' => 'update', 'imbot.command.unregister' => 'delete',
			'imbot.command.answer' => static function (Answers $all, Asked $asked): int {
				$command = (int) ($asked->param('COMMAND_ID') ?? $asked->kind->first(['COMMAND' => $asked->param('COMMAND', '')]));
				$record = $asked->kind->record($command) ?? throw new RestError('COMMAND_ID_ERROR', 'Command not found');
				$question = $all->kind('im.message')->record((int) $asked->param('MESSAGE_ID')) ?? throw new RestError('MESSAGE_ID_EMPTY', 'Message not found');

				return $all->kind('im.message')->add(['CHAT_ID' => $question['CHAT_ID'], 'AUTHOR_ID' => (int) $record['BOT_ID'], 'MESSAGE' => (string) $asked->param('MESSAGE', '')]);
			},
		],
	],
];
