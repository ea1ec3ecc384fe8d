<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Users, departments, groups, and what tasks have inside: comments and checklists. src/Kinds/README.md says what the keys mean.
 */

use B24\Portal\Kinds\Answers;
use B24\Portal\Kinds\Asked;
use B24\Portal\Kinds\Spelling;
use B24\Portal\Rest\RestError;

$moment = '2026-01-15T10:30:00+03:00';
/** Comments and items of checklists belong to a task, which must be there. */
$ofTask = static function (string $field): array {
	return [
		'by' => [['ITEMID' => 'ID']], 'own' => ['TASKID' => $field], 'absent' => 'ERROR_CORE', 'fields' => 'FIELDS',
		'check' => static function (Answers $all, Asked $asked): void {
			if (!$all->store()->table('tasks')->ids->lives((int) $asked->param('TASKID', 0))) {
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

return [
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
