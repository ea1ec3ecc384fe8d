<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Users, departments, groups, and what tasks have inside: comments and checklists. src/Kinds/README.md says what the keys mean.
 */

use B24\Portal\Kinds\Answers;
use B24\Portal\Kinds\Asked;
use B24\Portal\Kinds\Spelling;
use B24\Portal\Kinds\View;
use B24\Portal\Rest\RestError;
use B24\Portal\Rows\Shapes\Plain;

$moment = '2026-01-15T10:30:00+03:00';
/** Comments and items of checklists belong to a task, which must be there. */
$ofTask = static function (string $field): array {
	return [
		'by' => [['ITEMID' => 'ID']], 'own' => ['TASKID' => $field], 'absent' => 'ERROR_CORE', 'fields' => 'FIELDS',
		'check' => static function (Answers $all, Asked $asked): void {
			if ($asked->param('TASKID') !== null && !$all->store()->table('tasks')->ids->lives((int) $asked->param('TASKID'))) {
				throw new RestError('ERROR_CORE', 'Task not found or access denied');
			}
		},
	];
};
$toggled = static fn (string $value): array => ['update', 'set' => ['IS_COMPLETE' => $value]];
$members = static fn (Answers $all, int $group): array => $all->kind('members of groups')->find(['GROUP_ID' => $group]);
$join = static function (Answers $all, Asked $asked, string $role): array {
	$group = (int) $asked->param('GROUP_ID');
	$all->kind('sonet_group')->record($group) ?? throw $all->absent($asked);
	$kind = $all->kind('members of groups');
	$new = [];
	foreach ((array) $asked->param('USER_ID', []) as $user) {
		if ($all->store()->table('user.get')->ids->lives((int) $user) && $kind->first(['GROUP_ID' => $group, 'USER_ID' => $user]) === null) {
			$kind->add(['GROUP_ID' => $group, 'USER_ID' => (string) $user, 'ROLE' => $role]);
			$new[] = (string) $user;
		}
	}

	return $new;
};
$each = static function (Answers $all, Asked $asked, \Closure $change): array {
	$changed = [];
	foreach ((array) $asked->param('USER_ID', []) as $user) {
		$id = $all->kind('members of groups')->first(['GROUP_ID' => (int) $asked->param('GROUP_ID'), 'USER_ID' => $user]);
		if ($id !== null) {
			$change($all->kind('members of groups'), $id);
			$changed[] = (string) $user;
		}
	}

	return $changed;
};
$owns = static function (Answers $all, Asked $asked, int $id): void {
	if (str_ends_with($asked->call->method, '.create')) {
		$all->kind('members of groups')->add(['GROUP_ID' => $id, 'USER_ID' => (string) $asked->kind->record($id)['OWNER_ID'], 'ROLE' => 'A']);
	}
};

/** What a task is after a method that says so by its name. */
$becomes = static fn (array $set): array => ['update', 'set' => $set];
$watch = static fn (bool $on): array => ['update', 'keep' => static function (array $given, Answers $all, Asked $asked) use ($on): array {
	$who = (string) $asked->call->actor->userId;
	$auditors = array_values(array_diff(array_map(strval(...), (array) ($asked->kind->record((int) $asked->param('taskId'))['AUDITORS'] ?? [])), [$who]));

	return ['AUDITORS' => $on ? [...$auditors, $who] : $auditors];
}];
$favorite = static fn (string $value): array => ['update', 'set' => ['FAVORITE' => $value], 'reply' => static fn (): bool => true];
$tasks = Plain::tasks();

return [
	'tasks.task' => [
		'table' => 'tasks', 'rows' => 120, 'absent' => '0',
		'made' => static fn (int $id, int $mix): array => array_diff_key($tasks->toRecord($tasks->row(null, $id, $mix, null)), ['ID' => 0]),
		'by' => [['taskId' => 'ID'], ['id' => 'ID']],
		'show' => static fn (array $its): array => isset($its['AUDITORS']) ? ['AUDITORS' => array_values((array) $its['AUDITORS'])] : [],
		// Some replies have the task beside other things.
		'reply' => static fn (Answers $all, Asked $asked, int $id, array $its): mixed => $all->made($asked->call, $id, static fn (array $fields): array => is_array($fields['task'] ?? null)
			? ['task' => View::of($fields['task'], $its)] + $fields : View::of($fields, $its)),
		'methods' => [
			'tasks.task.add' => null, 'tasks.task.list' => null,
			'tasks.task.complete' => $becomes(['STATUS' => '5', 'CLOSED_DATE' => $moment]), 'tasks.task.start' => $becomes(['STATUS' => '3']), 'tasks.task.pause' => $becomes(['STATUS' => '2']),
			'tasks.task.defer' => $becomes(['STATUS' => '6']), 'tasks.task.renew' => $becomes(['STATUS' => '2', 'CLOSED_DATE' => null]), 'tasks.task.approve' => $becomes(['STATUS' => '5']),
			'tasks.task.disapprove' => $becomes(['STATUS' => '2']),
			'tasks.task.delegate' => ['update', 'keep' => static fn (array $given, Answers $all, Asked $asked): array => ['RESPONSIBLE_ID' => (string) $asked->param('userId')]],
			'tasks.task.startwatch' => $watch(true), 'tasks.task.stopwatch' => $watch(false),
			'tasks.task.favorite.add' => $favorite('Y'), 'tasks.task.favorite.remove' => $favorite('N'),
			'tasks.task.mute' => $becomes(['IS_MUTED' => 'Y']), 'tasks.task.unmute' => $becomes(['IS_MUTED' => 'N']), 'tasks.task.pin' => $becomes(['IS_PINNED' => 'Y']), 'tasks.task.unpin' => $becomes(['IS_PINNED' => 'N']),
		],
	],
	'task.elapseditem' => [
		'table' => 'task.elapseditem.getlist', 'rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['TASK_ID' => (string) (1 + ($id - 1) % 40), 'SECONDS' => (string) (60 * $id), 'MINUTES' => (string) $id, 'COMMENT_TEXT' => "Work $id"],
		'keep' => static fn (array $given): array => $given + (isset($given['SECONDS']) ? ['MINUTES' => (string) intdiv((int) $given['SECONDS'], 60)] : []),
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['USER_ID' => (string) $asked->call->actor->userId, 'COMMENT_TEXT' => '', 'CREATED_DATE' => $moment],
		'methods' => ['task.elapseditem.getlist' => 'list', 'task.elapseditem.get' => ['list', 'where' => ['ITEMID' => 'ID'], 'only' => static fn (): bool => true]],
	] + ['fields' => 'ARFIELDS', 'absent' => '0x000001'] + $ofTask('TASK_ID'),
	'userfieldtype' => [
		'id' => 'NUMBER', 'rows' => 1, 'made' => static fn (int $id): array => $id > 1 ? [] : ['USER_TYPE_ID' => '1', 'HANDLER' => 'https://app.example/type', 'TITLE' => 'Example', 'DESCRIPTION' => ''],
		'by' => [['USER_TYPE_ID' => 'USER_TYPE_ID']], 'unique' => ['USER_TYPE_ID'], 'immutable' => ['USER_TYPE_ID'], 'defaults' => ['TITLE' => '', 'DESCRIPTION' => ''],
	],
	'messageservice.sender' => [
		'id' => 'NUMBER', 'table' => 'messageservice.senders', 'rows' => 1, 'made' => static fn (int $id): array => $id > 1 ? [] : ['CODE' => '1', 'TYPE' => 'SMS', 'NAME' => 'Example'],
		'by' => [['CODE' => 'CODE']], 'unique' => ['CODE'], 'taken' => 'ERROR_SENDER_ALREADY_INSTALLED', 'immutable' => ['CODE'],
		'methods' => ['messageservice.sender.list' => static fn (Answers $all, Asked $asked): array => array_values(array_map(strval(...), array_column($asked->kind->find(), 'CODE')))],
	],
	'user' => [
		'table' => 'user.get', 'rows' => 120, 'case' => Spelling::UPPER,
		'made' => static fn (int $id): array => $id > 120 ? [] : ['EMAIL' => "user$id@portal.example"],
		'unique' => ['EMAIL'], 'taken' => 'ERROR_CORE', 'absent' => 'ERROR_CORE',
		'methods' => ['user.get' => null, 'user.fields' => null, 'user.list' => null],
	],
	'department' => [
		'table' => 'departments', 'rows' => 120, 'made' => static fn (int $id): array => ['NAME' => "Department $id"], 'absent' => 'ERROR_CORE',
		'check' => static function (Answers $all, Asked $asked): void {
			$parent = $asked->param('PARENT');
			if ($parent !== null && $asked->kind->record((int) $parent) === null && str_ends_with($asked->call->method, '.add')) {
				throw new RestError('ERROR_CORE', 'The parent department is not there');
			}
		},
		'methods' => ['department.get' => null, 'department.fields' => null],
	],
	'task.commentitem' => [
		'table' => 'task.commentitem.getlist', 'rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['TASKID' => 1 + ($id - 1) % 40, 'POST_MESSAGE' => "Comment $id"], 'pages' => true,
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['AUTHOR_ID' => (string) $asked->call->actor->userId, 'POST_DATE' => $moment],
		'methods' => ['task.commentitem.getlist' => 'list'],
	] + $ofTask('TASKID'),
	'task.checklistitem' => [
		'table' => 'task.checklistitem.getlist', 'rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['TASK_ID' => (string) (1 + ($id - 1) % 40), 'TITLE' => "Item $id", 'IS_COMPLETE' => 'N', 'PARENT_ID' => '0', 'SORT_INDEX' => (string) $id], 'pages' => true,
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['CREATED_BY' => (string) $asked->call->actor->userId, 'IS_COMPLETE' => 'N', 'IS_IMPORTANT' => 'N', 'PARENT_ID' => '0',
			'SORT_INDEX' => (string) count($asked->kind->find(['TASK_ID' => $asked->param('TASKID')]))],
		'methods' => [
			'task.checklistitem.getlist' => 'list', 'task.checklistitem.complete' => $toggled('Y'), 'task.checklistitem.renew' => $toggled('N'),
			'task.checklistitem.moveafteritem' => ['update', 'keep' => static function (array $given, Answers $all, Asked $asked): array {
				$before = $asked->kind->record((int) $asked->param('AFTERITEMID')) ?? throw $all->absent($asked);

				return ['SORT_INDEX' => (string) ((int) ($before['SORT_INDEX'] ?? 0) + 1)];
			}],
		],
	] + $ofTask('TASK_ID'),
	'sonet_group' => [
		'table' => 'sonet_group.get', 'rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['NAME' => "Group $id", 'OWNER_ID' => '1', 'ACTIVE' => 'Y', 'CLOSED' => 'N'],
		'by' => [['GROUP_ID' => 'ID']], 'without' => ['GROUP_ID'], 'absent' => '',
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['OWNER_ID' => (string) $asked->call->actor->userId, 'ACTIVE' => 'Y', 'VISIBLE' => 'Y', 'OPENED' => 'N', 'CLOSED' => 'N', 'PROJECT' => 'N', 'NUMBER_OF_MEMBERS' => '1', 'DATE_CREATE' => $moment],
		'show' => static fn (array $its, Answers $all): array => ['NUMBER_OF_MEMBERS' => (string) max(1, count($members($all, (int) $its['ID'])))],
		'then' => $owns,
		'methods' => [
			'sonet_group.create' => 'add', 'sonet_group.get' => ['list', 'where' => ['GROUP_ID' => 'ID']],
			'sonet_group.setowner' => ['update', 'keep' => static fn (array $given, Answers $all, Asked $asked): array => ['OWNER_ID' => (string) $asked->param('USER_ID')]],
			'sonet_group.user.add' => static fn (Answers $all, Asked $asked): array => $join($all, $asked, 'K'),
			'sonet_group.user.invite' => static fn (Answers $all, Asked $asked): array => $join($all, $asked, 'Z'),
			'sonet_group.user.delete' => static fn (Answers $all, Asked $asked): array => $each($all, $asked, static fn (\B24\Portal\Kinds\Kind $kind, int $id) => $kind->delete($id)),
			'sonet_group.user.update' => static fn (Answers $all, Asked $asked): array => $each($all, $asked, static fn (\B24\Portal\Kinds\Kind $kind, int $id) => $kind->update($id, ['ROLE' => (string) $asked->param('ROLE')])),
			'sonet_group.user.get' => static function (Answers $all, Asked $asked) use ($members): array {
				$group = (int) $asked->param('ID');
				$owner = ($asked->kind->record($group) ?? throw $all->absent($asked))['OWNER_ID'] ?? '1';
				$rows = array_map(static fn (array $its): array => ['USER_ID' => (string) $its['USER_ID'], 'ROLE' => (string) $its['ROLE']], array_values($members($all, $group)));

				return in_array('A', array_column($rows, 'ROLE'), true) ? $rows : [['USER_ID' => (string) $owner, 'ROLE' => 'A'], ...$rows];
			},
		],
	],
	'members of groups' => ['table' => 'sonet_group.members', 'in' => ['sonet_group' => ['GROUP_ID' => 'ID']]],
];
