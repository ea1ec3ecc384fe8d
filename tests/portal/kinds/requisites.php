<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Requisites, bank details, addresses and links of CRM. src/Kinds/README.md says what the keys mean.
 */

use B24\Portal\Kinds\Answers;
use B24\Portal\Kinds\Asked;

/** Records without a number: three fields, or two, say which one is meant. */
$keyed = static fn (string ...$names): array => [
	'id' => 'NUMBER', 'rows' => 1, 'unique' => array_values($names),
	'locate' => static fn (?int $id, Asked $asked): ?int => $asked->kind->first(array_intersect_key($asked->kind->spelt($asked->given()), array_flip($names))),
];
$defaults = ['ACTIVE' => 'Y', 'SORT' => '500'];

return [
	'crm.requisite' => ['rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['ENTITY_TYPE_ID' => '4', 'ENTITY_ID' => (string) $id, 'NAME' => "Requisites $id"], 'defaults' => $defaults, 'methods' => ['crm.requisite.fields' => null]],
	'crm.requisite.preset' => ['rows' => 4,
		'made' => static fn (int $id): array => $id > 4 ? [] : ['ENTITY_TYPE_ID' => '8', 'NAME' => ['Organization', 'Sole Proprietorship', 'Individual', 'Organization (additional)'][$id - 1], 'XML_ID' => '#CRM_REQUISITE_PRESET_DEF_' . ['COMPANY', 'INDIVIDUAL', 'PERSON', 'LEGALENTITY'][$id - 1] . '#'],
		'defaults' => $defaults, 'methods' => ['crm.requisite.preset.fields' => null]],
	'crm.requisite.bankdetail' => ['rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['ENTITY_ID' => (string) $id], 'in' => ['crm.requisite' => ['ENTITY_ID' => 'ID']], 'defaults' => $defaults, 'methods' => ['crm.requisite.bankdetail.fields' => null]],
	'crm.address' => [
		// Whom it concerns in the end: that of requisites their company or contact, any other its own owner.
		'defaults' => static function (array $record, Answers $all): array {
			$of = (int) ($record['ENTITY_TYPE_ID'] ?? 0) === 8 ? (array) $all->kind('crm.requisite')->record((int) ($record['ENTITY_ID'] ?? 0)) : $record;

			return ['ANCHOR_TYPE_ID' => (string) ($of['ENTITY_TYPE_ID'] ?? 0), 'ANCHOR_ID' => (string) ($of['ENTITY_ID'] ?? 0)];
		},
		'made' => static fn (int $id): array => $id > 1 ? [] : ['TYPE_ID' => '1', 'ENTITY_TYPE_ID' => '1', 'ENTITY_ID' => '1', 'ANCHOR_TYPE_ID' => '1', 'ANCHOR_ID' => '1'],
		'methods' => ['crm.address.fields' => null],
	] + $keyed('TYPE_ID', 'ENTITY_TYPE_ID', 'ENTITY_ID'),
	'crm.requisite.link' => [
		'made' => static fn (int $id): array => $id > 1 ? [] : ['ENTITY_TYPE_ID' => '1', 'ENTITY_ID' => '1', 'REQUISITE_ID' => '1', 'BANK_DETAIL_ID' => '1'],
		'by' => [['entityTypeId' => 'ENTITY_TYPE_ID', 'entityId' => 'ENTITY_ID']],
		'methods' => [
			'crm.requisite.link.fields' => null,
			'crm.requisite.link.register' => ['put'] + $keyed('ENTITY_TYPE_ID', 'ENTITY_ID'),
			'crm.requisite.link.unregister' => 'delete',
		],
	] + ['id' => 'NUMBER', 'rows' => 1],
];
