<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Activities of CRM, and what else stands in a timeline. src/Kinds/README.md says what the keys mean.
 */

use B24\Portal\Kinds\Answers;
use B24\Portal\Kinds\Asked;
use B24\Portal\Kinds\Spelling;
use B24\Portal\Rest\RestError;

$moment = '2026-01-15T10:30:00+03:00';
$owners = ['lead' => 'crm.lead.list', 'deal' => 'deals', 'contact' => 'contacts', 'company' => 'crm.company.list', 'quote' => 'crm.quote.list'];
$types = [1 => 'lead', 2 => 'deal', 3 => 'contact', 4 => 'company', 7 => 'quote'];
/** What an activity or a comment belongs to must be there, as far as the emulator knows it. */
$owned = static function (Answers $all, mixed $type, mixed $id) use ($owners, $types): void {
	$table = $owners[is_numeric($type) ? $types[(int) $type] ?? '' : strtolower((string) $type)] ?? null;
	if ($table !== null && !$all->store()->table($table)->ids->lives((int) $id)) {
		throw new RestError('OWNER_NOT_FOUND', 'Owner was not found');
	}
};
$ofOwner = ['ownerTypeId' => 'OWNER_TYPE_ID', 'ownerId' => 'OWNER_ID'];
/** A done activity has another status. */
$done = static fn (array $record): array => isset($record['COMPLETED'])
	? ['COMPLETED' => in_array($record['COMPLETED'], ['Y', true, 1, '1'], true) ? 'Y' : 'N', 'STATUS' => in_array($record['COMPLETED'], ['Y', true, 1, '1'], true) ? '2' : '1'] + $record
	: $record;
$activity = ['COMPLETED' => 'N', 'STATUS' => '1', 'PRIORITY' => '2', 'DIRECTION' => '0', 'DESCRIPTION' => '', 'DESCRIPTION_TYPE' => '1', 'SUBJECT' => '', 'LOCATION' => '',
	'CREATED' => $moment, 'LAST_UPDATED' => $moment, 'ASSOCIATED_ENTITY_ID' => '0', 'RESULT_MARK' => '0', 'NOTIFY_TYPE' => '0', 'NOTIFY_VALUE' => '0'];
$providers = [1 => ['PROVIDER_ID' => 'CRM_MEETING', 'PROVIDER_TYPE_ID' => 'MEETING'], 2 => ['PROVIDER_ID' => 'VOXIMPLANT_CALL', 'PROVIDER_TYPE_ID' => 'CALL'], 4 => ['PROVIDER_ID' => 'CRM_EMAIL', 'PROVIDER_TYPE_ID' => 'EMAIL']];
/** What the methods of to-dos call a field. */
$todo = static fn (string $code): array => [
	'own' => $ofOwner,
	'check' => static function (Answers $all, Asked $asked) use ($owned, $code): void {
		$owned($all, $asked->param('ownerTypeId'), $asked->param('ownerId'));
		if ($code !== '' && ($asked->kind->record((int) $asked->param('id'))['COMPLETED'] ?? 'N') === 'Y') {
			throw new RestError($code, 'A completed to-do cannot be changed');
		}
	},
	'keep' => static function (array $given, Answers $all, Asked $asked): array {
		$record = [];
		foreach (['title' => 'SUBJECT', 'description' => 'DESCRIPTION', 'deadline' => 'DEADLINE', 'responsibleId' => 'RESPONSIBLE_ID', 'parentActivityId' => 'PARENT_ID', 'colorId' => 'COLOR_ID'] as $param => $field) {
			$value = $asked->param($param);
			$record += $value === null ? [] : [$field => $value];
		}
		$field = ['crm.activity.todo.updatedeadline' => 'DEADLINE', 'crm.activity.todo.updatedescription' => 'DESCRIPTION'][strtolower($asked->call->method)] ?? null;

		return $field === null ? $record : [$field => $asked->param('value', '')];
	},
];
$bound = static function (Answers $all, int $activity): array {
	$record = $all->kind('crm.activity')->record($activity);
	if ($record === null) {
		return [];
	}
	$own = ['entityTypeId' => (int) ($record['OWNER_TYPE_ID'] ?? 0), 'entityId' => (int) ($record['OWNER_ID'] ?? 0)];
	$others = array_map(static fn (array $its): array => ['entityTypeId' => (int) $its['entityTypeId'], 'entityId' => (int) $its['entityId']], $all->kind('crm.activity.binding')->find(['activityId' => $activity]));

	return array_values(array_filter([$own, ...$others], static fn (array $its): bool => $its['entityId'] > 0));
};
$named = static fn (Asked $asked, string $type = 'entityTypeId', string $id = 'entityId'): array => ['entityTypeId' => (int) $asked->param($type), 'entityId' => (int) $asked->param($id)];
$isThere = static function (Answers $all, Asked $asked): void {
	if ($all->kind('crm.activity')->record((int) $asked->param('activityId')) === null) {
		throw new RestError('NOT_FOUND', 'Activity not found');
	}
};
$bind = static function (Answers $all, Asked $asked, array $to) use ($bound): void {
	if (in_array($to, $bound($all, (int) $asked->param('activityId')), true)) {
		throw new RestError('ACTIVITY_IS_ALREADY_BOUND', 'The activity is bound to it already');
	}
	$asked->kind->add(['activityId' => (int) $asked->param('activityId')] + $to);
};
$unbind = static function (Answers $all, Asked $asked, array $from) use ($bound): void {
	$id = (int) $asked->param('activityId');
	$bindings = $bound($all, $id);
	if (!in_array($from, $bindings, true)) {
		throw new RestError('BINDING_NOT_FOUND', 'The activity is not bound to it');
	}
	if (count($bindings) === 1) {
		throw new RestError('LAST_BINDING_CANNOT_BE_DELETED', 'The last binding of an activity stays');
	}
	$binding = $asked->kind->first(['activityId' => $id] + $from);
	if ($binding !== null) {
		$asked->kind->delete($binding);

		return;
	}
	$next = array_key_first($asked->kind->find(['activityId' => $id])); // its owner goes, and the next one is it
	$record = (array) $asked->kind->record($next);
	$asked->kind->delete($next);
	$all->kind('crm.activity')->update($id, ['OWNER_TYPE_ID' => $record['entityTypeId'], 'OWNER_ID' => $record['entityId']]);
};
$byCode = ['id' => 'NUMBER', 'case' => Spelling::CAMEL, 'rows' => 1, 'made' => static fn (): array => ['code' => 'example'], 'by' => [['code' => 'code']], 'unique' => ['code']];
$item = ['ownerTypeId' => 'ownerTypeId', 'ownerId' => 'ownerId', 'itemType' => 'itemType', 'itemId' => 'itemId'];
$blocks = static fn (string $id): array => ['id' => 'NUMBER', 'case' => Spelling::CAMEL, 'by' => [['entityTypeId' => 'entityTypeId', 'entityId' => 'entityId', $id => $id]],
	'rows' => 1, 'made' => static fn (): array => ['entityTypeId' => 1, 'entityId' => 1, $id => 1, 'layout' => ['blocks' => new \stdClass()]]];

return [
	'crm.activity' => [
		'rows' => 120,
		'made' => static fn (int $id): array => $id > 120 ? [] : ['OWNER_TYPE_ID' => '2', 'OWNER_ID' => (string) (1 + ($id - 1) % 40), 'TYPE_ID' => '6', 'PROVIDER_ID' => 'CRM_TODO', 'PROVIDER_TYPE_ID' => 'TODO', 'SUBJECT' => "Activity $id", 'COMPLETED' => 'N', 'STATUS' => '1'],
		'defaults' => static fn (array $record): array => $activity + ($providers[(int) ($record['TYPE_ID'] ?? 0)] ?? []),
		'keep' => $done,
		'prefixes' => [
			'crm.activity' => ['check' => static function (Answers $all, Asked $asked) use ($owned): void {
				$fields = (array) $asked->param('fields', []);
				$owned($all, $fields['OWNER_TYPE_ID'] ?? '', $fields['OWNER_ID'] ?? 0);
			}],
			'crm.activity.todo' => $todo('CAN_NOT_UPDATE_COMPLETED_TODO') + ['defaults' => ['TYPE_ID' => '6', 'PROVIDER_ID' => 'CRM_TODO', 'PROVIDER_TYPE_ID' => 'TODO'] + $activity],
			'crm.activity.configurable' => [
				'own' => $ofOwner,
				'keep' => static function (array $given, Answers $all, Asked $asked) use ($done): array {
					$given = ['LAYOUT' => $asked->param('layout')] + (isset($given['TYPE_ID']) ? ['PROVIDER_TYPE_ID' => $given['TYPE_ID']] : []) + array_diff_key($given, ['TYPE_ID' => 0]);

					return $done($given);
				},
				'defaults' => ['TYPE_ID' => '6', 'PROVIDER_ID' => 'CONFIGURABLE_REST_APP', 'PROVIDER_TYPE_ID' => 'CONFIGURABLE'] + $activity,
			],
		],
		'methods' => [
			'crm.activity.todo.updateDeadline' => ['update'] + $todo('CAN_NOT_UPDATE_COMPLETED_TODO'),
			'crm.activity.todo.updateDescription' => ['update'] + $todo('CAN_NOT_UPDATE_COMPLETED_TODO'),
			'crm.activity.todo.updateColor' => ['update'] + $todo('CAN_NOT_UPDATE_COLOR_COMPLETED_TODO'),
			'crm.activity.todo.updateResponsibleUser' => ['update'] + $todo('CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO'),
			'crm.activity.configurable.get' => ['get', 'reply' => static fn (Answers $all, Asked $asked, int $id, array $its): array => ['activity' => [
				'id' => $id,
				'ownerTypeId' => (int) ($its['OWNER_TYPE_ID'] ?? 0),
				'ownerId' => (int) ($its['OWNER_ID'] ?? 0),
				'fields' => [
					'typeId' => $its['PROVIDER_TYPE_ID'] ?? 'CONFIGURABLE',
					'completed' => ($its['COMPLETED'] ?? 'N') === 'Y',
					'deadline' => (string) ($its['DEADLINE'] ?? $moment),
					'pingOffsets' => (array) ($its['PING_OFFSETS'] ?? []),
					'isIncomingChannel' => ($its['IS_INCOMING_CHANNEL'] ?? 'N') === 'Y',
					'responsibleId' => (int) ($its['RESPONSIBLE_ID'] ?? 1),
					'badgeCode' => $its['BADGE_CODE'] ?? '',
					'originatorId' => $its['ORIGINATOR_ID'] ?? null,
					'originId' => $its['ORIGIN_ID'] ?? null,
				],
				'layout' => $its['LAYOUT'] ?? ['icon' => ['code' => 'call-completed'], 'header' => ['title' => "Activity $id"]],
			]]],
		],
	],
	'crm.activity.binding' => [
		'table' => 'crm.activity.bindings', 'case' => Spelling::CAMEL, 'id' => 'id', 'rows' => 1, 'made' => static fn (int $id): array => $id > 1 ? [] : ['activityId' => 1, 'entityTypeId' => 3, 'entityId' => 1],
		'in' => ['crm.activity' => ['activityId' => 'ID']],
		'methods' => [
			'crm.activity.binding.list' => static fn (Answers $all, Asked $asked): array => $bound($all, (int) $asked->param('activityId')),
			'crm.activity.binding.add' => static function (Answers $all, Asked $asked) use ($owned, $isThere, $bind, $named): bool {
				$isThere($all, $asked);
				$owned($all, ...array_values($named($asked)));
				$bind($all, $asked, $named($asked));

				return true;
			},
			'crm.activity.binding.delete' => static function (Answers $all, Asked $asked) use ($isThere, $unbind, $named): bool {
				$isThere($all, $asked);
				$unbind($all, $asked, $named($asked));

				return true;
			},
			'crm.activity.binding.move' => static function (Answers $all, Asked $asked) use ($owned, $isThere, $bind, $unbind, $named): bool {
				$isThere($all, $asked);
				$target = $named($asked, 'targetEntityTypeId', 'targetEntityId');
				$owned($all, ...array_values($target));
				$bind($all, $asked, $target);
				$unbind($all, $asked, $named($asked, 'sourceEntityTypeId', 'sourceEntityId'));

				return true;
			},
		],
	],
	'crm.activity.type' => ['id' => 'NUMBER', 'rows' => 1, 'made' => static fn (): array => ['TYPE_ID' => 'EXAMPLE', 'NAME' => 'Example', 'IS_CONFIGURABLE_TYPE' => 'N'], 'by' => [['TYPE_ID' => 'TYPE_ID']], 'unique' => ['TYPE_ID'], 'taken' => 'INVALID_ARG_VALUE', 'defaults' => ['NAME' => '', 'IS_CONFIGURABLE_TYPE' => 'N']],
	'crm.activity.badge' => $byCode,
	'crm.timeline.icon' => $byCode + ['defaults' => ['isSystem' => false], 'without' => ['fileContent']],
	'crm.timeline.logo' => $byCode + ['defaults' => ['isSystem' => false], 'without' => ['fileContent']],
	'crm.timeline.comment' => [
		'rows' => 120,
		'made' => static fn (int $id): array => $id > 120 ? [] : ['ENTITY_TYPE' => 'deal', 'ENTITY_ID' => (string) (1 + ($id - 1) % 40), 'COMMENT' => "Comment $id", 'AUTHOR_ID' => '1', 'CREATED' => $moment, 'FILES' => new \stdClass()],
		'check' => static function (Answers $all, Asked $asked) use ($owned): void {
			$fields = (array) $asked->param('fields', []);
			if (isset($fields['ENTITY_ID'])) {
				$owned($all, $fields['ENTITY_TYPE'] ?? '', $fields['ENTITY_ID']);
			}
		},
		'immutable' => ['ENTITY_ID', 'ENTITY_TYPE'],
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['AUTHOR_ID' => (string) $asked->call->actor->userId, 'CREATED' => $moment, 'FILES' => new \stdClass()],
		'show' => static fn (array $record): array => isset($record['FILES']) && is_array($record['FILES']) ? ['FILES' => (object) array_map(
			static fn (mixed $file): array => ['id' => 1, 'date' => $moment, 'type' => 'file', 'name' => is_array($file) ? (string) ($file[0] ?? '') : (string) $file, 'size' => 1, 'image' => null, 'authorId' => 1, 'authorName' => 'Anna Adler', 'urlPreview' => '', 'urlShow' => '', 'urlDownload' => ''],
			array_values($record['FILES']),
		)] : [],
	],
	'crm.timeline.bindings' => [
		'id' => 'NUMBER', 'rows' => 1, 'made' => static fn (): array => ['OWNER_ID' => '1', 'ENTITY_ID' => '1', 'ENTITY_TYPE' => 'lead'],
		'unique' => ['OWNER_ID', 'ENTITY_ID', 'ENTITY_TYPE'], 'taken' => '',
		'methods' => [
			'crm.timeline.bindings.bind' => 'add',
			'crm.timeline.bindings.unbind' => ['delete', 'locate' => static fn (?int $id, Asked $asked): ?int => $asked->kind->first($asked->kind->spelt(array_intersect_key($asked->given(), ['OWNER_ID' => 0, 'ENTITY_ID' => 0, 'ENTITY_TYPE' => 0])))],
		],
	],
	'crm.timeline.logmessage' => [
		'id' => 'id', 'case' => Spelling::CAMEL, 'rows' => 120, 'own' => ['entityTypeId' => 'entityTypeId', 'entityId' => 'entityId'],
		'made' => static fn (int $id): array => $id > 120 ? [] : ['entityTypeId' => 1, 'entityId' => 1, 'title' => "Message $id"],
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['authorId' => $asked->call->actor->userId, 'created' => $moment],
	],
	'crm.timeline.note' => [
		'id' => 'NUMBER', 'table' => 'crm.timeline.notes', 'case' => Spelling::CAMEL, 'by' => [$item],
		'rows' => 1, 'made' => static fn (): array => ['ownerTypeId' => 1, 'ownerId' => 1, 'itemType' => 1, 'itemId' => 1, 'text' => 'Note'],
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['createdById' => $asked->call->actor->userId, 'createdTime' => $moment],
		'methods' => ['crm.timeline.note.save' => 'put'],
	],
	'crm.timeline.layout.blocks' => ['table' => 'crm.timeline.layouts', 'methods' => ['crm.timeline.layout.blocks.set' => 'put']] + $blocks('timelineId'),
	'crm.activity.layout.blocks' => ['table' => 'crm.activity.layouts', 'methods' => ['crm.activity.layout.blocks.set' => 'put']] + $blocks('activityId'),
];
