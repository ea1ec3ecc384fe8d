<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The storage of applications: storages, their items, sections and properties. src/Kinds/README.md says what the keys mean.
 */

use B24\Portal\Kinds\Answers;
use B24\Portal\Kinds\Asked;

$moment = '2026-01-15T10:30:00+03:00';
$part = ['own' => ['ENTITY' => 'ENTITY'], 'in' => ['entity' => ['ENTITY' => 'ENTITY']]];
$times = static fn (Asked $asked): array => ['TIMESTAMP_X' => $moment, 'DATE_CREATE' => $moment, 'CREATED_BY' => (string) $asked->call->actor->userId, 'MODIFIED_BY' => (string) $asked->call->actor->userId];

return [
	'entity' => [
		'table' => 'entity.get', 'rows' => 1, 'made' => static fn (int $id): array => $id > 1 ? [] : ['ENTITY' => 'example', 'NAME' => 'Example', 'ACCESS' => ['U1' => 'X', 'AU' => 'R', 'U577' => 'W']],
		'by' => [['ENTITY' => 'ENTITY']], 'unique' => ['ENTITY'], 'taken' => 'ERROR_ENTITY_ALREADY_EXISTS', 'absent' => 'ERROR_ENTITY_NOT_FOUND',
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['IBLOCK_TYPE_ID' => 'rest_entity', 'ACCESS' => ["U{$asked->call->actor->userId}" => 'X']],
		'keep' => static fn (array $given, Answers $all, Asked $asked): array => ($asked->param('ENTITY_NEW') === null ? [] : ['ENTITY' => $asked->param('ENTITY_NEW')]) + array_diff_key($given, ['ENTITY_NEW' => 0]),
		'then' => static function (Answers $all, Asked $asked): void {
			foreach ($asked->param('ENTITY_NEW') === null ? [] : ['entity.item', 'entity.section', 'entity.item.property'] as $part) { // what is in it goes along
				foreach (array_keys($all->kind($part)->find(['ENTITY' => $asked->param('ENTITY')])) as $id) {
					$all->kind($part)->update($id, ['ENTITY' => $asked->param('ENTITY_NEW')]);
				}
			}
		},
		'methods' => [
			'entity.get' => static function (Answers $all, Asked $asked): array {
				$shown = static fn (int $id, array $its): array => ['ID' => (string) $id, 'IBLOCK_TYPE_ID' => 'rest_entity', 'ENTITY' => (string) $its['ENTITY'], 'NAME' => (string) $its['NAME']];
				$name = $asked->param('ENTITY');
				$found = $asked->kind->find($name === null ? [] : ['ENTITY' => $name]);
				if ($name !== null && $found === []) {
					throw $all->absent($asked);
				}
				$rows = array_map($shown, array_keys($found), $found);

				return $name === null ? $rows : $rows[0];
			},
			'entity.rights' => static function (Answers $all, Asked $asked): mixed {
				$id = $asked->kind->first(['ENTITY' => $asked->param('ENTITY', '')]) ?? throw $all->absent($asked);
				if (is_array($asked->param('ACCESS'))) {
					$asked->kind->update($id, ['ACCESS' => $asked->param('ACCESS')]);
				}

				return (object) $asked->kind->record($id)['ACCESS'];
			},
		],
	],
	'entity.item' => [
		'table' => 'entity.item.get', 'rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['ENTITY' => 'example', 'NAME' => "Item $id", 'SECTION' => null],
		'absent' => 'ERROR_ITEM_NOT_FOUND', 'by' => [['ID' => 'ID']],
		'keep' => static function (array $given, Answers $all, Asked $asked): array {
			if (isset($given['PROPERTY_VALUES']) && str_ends_with($asked->call->method, '.update')) {
				$given['PROPERTY_VALUES'] = (array) $given['PROPERTY_VALUES'] + (array) ($asked->kind->record((int) $asked->param('ID'))['PROPERTY_VALUES'] ?? []);
			}

			return $given;
		},
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['ACTIVE' => 'Y', 'SORT' => '500', 'SECTION' => null, 'DATE_ACTIVE_FROM' => '', 'DATE_ACTIVE_TO' => '', 'PREVIEW_TEXT' => null, 'DETAIL_TEXT' => null,
			'CODE' => null, 'PREVIEW_PICTURE' => null, 'DETAIL_PICTURE' => null] + $times($asked),
		'show' => static function (array $its, Answers $all): array {
			$known = array_column($all->kind('entity.item.property')->find(['ENTITY' => $its['ENTITY']]), 'PROPERTY');
			$values = array_intersect_key((array) ($its['PROPERTY_VALUES'] ?? []), array_flip($known)) + array_fill_keys($known, ''); // what is no property is not kept

			return ['PROPERTY_VALUES' => (object) $values];
		},
		'sought' => static function (array $its): array {
			$values = (array) ($its['PROPERTY_VALUES'] ?? []);

			return array_combine(array_map(static fn (int|string $name): string => "PROPERTY_$name", array_keys($values)), $values);
		},
		'methods' => ['entity.item.get' => 'list'],
	] + $part,
	'entity.section' => [
		'table' => 'entity.section.get', 'rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['ENTITY' => 'example', 'NAME' => "Section $id", 'SECTION' => null],
		'absent' => 'ERROR_SECTION_NOT_FOUND', 'by' => [['ID' => 'ID']],
		'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['ACTIVE' => 'Y', 'SORT' => '500', 'SECTION' => null, 'CODE' => null, 'DESCRIPTION' => null, 'DEPTH_LEVEL' => '1'] + $times($asked),
		'methods' => ['entity.section.get' => 'list'],
	] + $part,
	'entity.item.property' => [
		'id' => 'NUMBER', 'table' => 'entity.item.property.get', 'rows' => 1, 'made' => static fn (int $id): array => $id > 1 ? [] : ['ENTITY' => 'example', 'PROPERTY' => 'example', 'NAME' => 'Example', 'TYPE' => 'S', 'SORT' => '500'],
		'by' => [['PROPERTY' => 'PROPERTY']], 'unique' => ['ENTITY', 'PROPERTY'], 'taken' => 'ERROR_PROPERTY_ALREADY_EXISTS', 'absent' => 'ERROR_PROPERTY_NOT_FOUND',
		'keep' => static fn (array $given, Answers $all, Asked $asked): array => ($asked->param('PROPERTY_NEW') === null ? [] : ['PROPERTY' => $asked->param('PROPERTY_NEW')]) + array_diff_key($given, ['PROPERTY_NEW' => 0]),
		'defaults' => static fn (array $record): array => ['NAME' => (string) ($record['PROPERTY'] ?? ''), 'TYPE' => 'S', 'SORT' => '500'],
		'methods' => [
			'entity.item.property.get' => ['list', 'where' => ['PROPERTY' => 'PROPERTY'], 'check' => static function (Answers $all, Asked $asked): void {
				if ($asked->param('PROPERTY') !== null && $asked->kind->first(['ENTITY' => $asked->param('ENTITY'), 'PROPERTY' => $asked->param('PROPERTY')]) === null) {
					throw $all->absent($asked);
				}
			}],
		],
	] + $part,
];
