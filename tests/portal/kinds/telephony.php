<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * External calls and lines, and the statistics of calls. src/Kinds/README.md says what the keys mean.
 */

use B24\Portal\Kinds\Answers;
use B24\Portal\Kinds\Asked;
use B24\Portal\Kinds\View;
use B24\Portal\Rest\RestError;

$moment = '2026-01-15T10:30:00+03:00';
$tables = ['CONTACT' => 'contacts', 'COMPANY' => 'crm.company.list', 'LEAD' => 'crm.lead.list'];
$types = ['LEAD' => 1, 'DEAL' => 2, 'CONTACT' => 3, 'COMPANY' => 4];
$digits = static fn (mixed $number): string => (string) preg_replace('/\D/', '', is_scalar($number) ? (string) $number : '');
/** Whose number it is, among the records that somebody has written. */
$byNumber = static function (Answers $all, mixed $number) use ($tables, $digits): array {
	$found = [];
	foreach ($tables as $type => $table) {
		foreach ($all->store()->table($table)->written() as $id => $record) {
			foreach (is_array($record['PHONE'] ?? null) ? $record['PHONE'] : [] as $phone) {
				if ($digits($number) !== '' && $digits(is_array($phone) ? $phone['VALUE'] ?? '' : $phone) === $digits($number)) {
					$found[] = ['CRM_ENTITY_TYPE' => $type, 'CRM_ENTITY_ID' => $id, 'NAME' => trim(($record['NAME'] ?? '') . ' ' . ($record['LAST_NAME'] ?? '')) ?: (string) ($record['TITLE'] ?? ''), 'ASSIGNED_BY_ID' => (int) ($record['ASSIGNED_BY_ID'] ?? 1)];
					break;
				}
			}
		}
	}

	return $found;
};
$call = static fn (Asked $asked, Answers $all): array => $asked->kind->find(['CALL_ID' => $asked->param('CALL_ID', '')]);
$found = static function (Answers $all, Asked $asked) use ($call): int {
	return array_key_first($call($asked, $all)) ?? throw new RestError('ERROR_CORE', 'Call is not found (call id: ' . $asked->param('CALL_ID', '') . ')');
};
$shown = static fn (string $value): \Closure => static function (Answers $all, Asked $asked) use ($call, $value): bool {
	foreach (array_keys($call($asked, $all)) as $id) {
		$asked->kind->update($id, ['SHOW' => $value]);
	}

	return true; // whoever it is shown to
};

return [
	'telephony.externalCall' => [
		'table' => 'telephony.externalcalls', 'rows' => 1, 'made' => static fn (int $id): array => $id > 1 ? [] : ['CALL_ID' => '1', 'PHONE_NUMBER' => '+491', 'TYPE' => '1', 'USER_ID' => 1],
		'methods' => [
			'telephony.externalCall.register' => ['add',
				'keep' => static function (array $given, Answers $all, Asked $asked) use ($byNumber): array {
					$whose = $byNumber($all, $asked->param('PHONE_NUMBER'))[0] ?? null;
					if ($asked->param('CRM_ENTITY_ID') === null && $whose !== null) {
						$given = ['CRM_ENTITY_TYPE' => $whose['CRM_ENTITY_TYPE'], 'CRM_ENTITY_ID' => $whose['CRM_ENTITY_ID']] + $given;
					} elseif ($asked->param('CRM_ENTITY_ID') === null && (string) $asked->param('CRM_CREATE', '0') === '1') {
						$lead = $all->store()->table('crm.lead.list')->insert(['TITLE' => "{$asked->param('PHONE_NUMBER')} - call", 'SOURCE_ID' => (string) $asked->param('CRM_SOURCE', 'CALL'), 'PHONE' => [['VALUE' => (string) $asked->param('PHONE_NUMBER'), 'VALUE_TYPE' => 'WORK']]]);
						$all->raise('ONCRMLEADADD', ['FIELDS' => ['ID' => (string) $lead]]);
						$given = ['CRM_ENTITY_TYPE' => 'LEAD', 'CRM_ENTITY_ID' => $lead, 'CREATED' => $lead] + $given;
					}

					return ['CALL_ID' => 'externalCall.' . md5('call ' . ($asked->kind->table()->ids->last() + 1)) . '.1768462200'] + $given;
				},
				'defaults' => static fn (array $record, Answers $all, Asked $asked): array => ['USER_ID' => $asked->call->actor->userId, 'CRM_ENTITY_TYPE' => '', 'CRM_ENTITY_ID' => 0, 'CALL_START_DATE' => $moment],
				'reply' => static function (Answers $all, Asked $asked, int $id, array $its) use ($types): array {
					$created = isset($its['CREATED']) ? [['ENTITY_TYPE' => 'LEAD', 'ENTITY_ID' => (int) $its['CREATED']]] : [];

					return ['CALL_ID' => $its['CALL_ID'], 'CRM_CREATED_LEAD' => $its['CREATED'] ?? null, 'CRM_CREATED_ENTITIES' => $created, 'CRM_ENTITY_TYPE' => (string) $its['CRM_ENTITY_TYPE'], 'CRM_ENTITY_ID' => (int) $its['CRM_ENTITY_ID'], 'LEAD_CREATION_ERROR' => ''];
				},
			],
			'telephony.externalCall.finish' => [static function (Answers $all, Asked $asked) use ($found, $types): mixed {
				$id = $found($all, $asked);
				$its = (array) $asked->kind->record($id);
				if (isset($its['FINISHED'])) {
					throw new RestError('ERROR_CORE', 'The call is finished already');
				}
				$isIn = (string) ($its['TYPE'] ?? '1') !== '1';
				$said = [
					'CALL_ID' => $its['CALL_ID'], 'EXTERNAL_CALL_ID' => $its['EXTERNAL_CALL_ID'] ?? null, 'PORTAL_USER_ID' => (int) $asked->param('USER_ID', $its['USER_ID'] ?? 1), 'PHONE_NUMBER' => (string) $its['PHONE_NUMBER'], 'PORTAL_NUMBER' => (string) ($its['LINE_NUMBER'] ?? 'REST_APP:'),
					'INCOMING' => (string) ($its['TYPE'] ?? '1'), 'CALL_CATEGORY' => 'external', 'CALL_TYPE' => (string) ($its['TYPE'] ?? '1'), 'CALL_DURATION' => (int) $asked->param('DURATION', 0), 'CALL_START_DATE' => (string) ($its['CALL_START_DATE'] ?? ''), 'CALL_STATUS' => (string) $asked->param('STATUS_CODE', '200') === '200' ? 1 : 0,
					'CALL_VOTE' => (int) $asked->param('VOTE', 0), 'COST' => (float) $asked->param('COST', 0), 'COST_CURRENCY' => (string) $asked->param('COST_CURRENCY', 'EUR'), 'CALL_FAILED_CODE' => (string) $asked->param('STATUS_CODE', '200'), 'CALL_FAILED_REASON' => (string) $asked->param('FAILED_REASON', 'Success call'),
					'CRM_ENTITY_TYPE' => (string) ($its['CRM_ENTITY_TYPE'] ?? ''), 'CRM_ENTITY_ID' => (int) ($its['CRM_ENTITY_ID'] ?? 0), 'CALL_RECORD_URL' => $asked->param('RECORD_URL'), 'COMMENT' => null, 'RECORD_FILE_ID' => null, 'RECORD_DURATION' => null, 'REDIAL_ATTEMPT' => null,
				];
				if ($said['CRM_ENTITY_ID'] > 0) { // the call stands in the timeline of its client
					$said['CRM_ACTIVITY_ID'] = $all->kind('crm.activity')->add(['OWNER_TYPE_ID' => (string) ($types[$said['CRM_ENTITY_TYPE']] ?? 1), 'OWNER_ID' => (string) $said['CRM_ENTITY_ID'], 'TYPE_ID' => '2', 'PROVIDER_ID' => 'VOXIMPLANT_CALL', 'PROVIDER_TYPE_ID' => 'CALL',
						'SUBJECT' => ($isIn ? 'Incoming call from ' : 'Outgoing call to ') . $said['PHONE_NUMBER'], 'DIRECTION' => $isIn ? '1' : '2', 'COMPLETED' => 'Y', 'STATUS' => '2', 'ORIGIN_ID' => 'VI_' . $said['CALL_ID'], 'RESPONSIBLE_ID' => (string) $said['PORTAL_USER_ID']]);
					$all->raise('ONCRMACTIVITYADD', ['FIELDS' => ['ID' => (string) $said['CRM_ACTIVITY_ID']]]);
				}
				$number = $all->kind('voximplant.statistic')->add($said);
				$asked->kind->update($id, ['FINISHED' => $number]);

				return $all->made($asked->call, $number, static fn (array $fields): array => View::of($fields, ['ID' => $number, 'ERRORS' => $fields['ERRORS'] ?? null, 'CALL_START_DATE' => $fields['CALL_START_DATE'] ?? null] + $said + ['CRM_ACTIVITY_ID' => 0]));
			}, 'by' => [['CALL_ID' => 'CALL_ID']]],
			'telephony.externalCall.show' => $shown('Y'), 'telephony.externalCall.hide' => $shown('N'),
			'telephony.externalCall.attachRecord' => static function (Answers $all, Asked $asked): mixed {
				$statistic = $all->kind('voximplant.statistic');
				$number = $statistic->first(['CALL_ID' => $asked->param('CALL_ID', '')]) ?? throw new RestError('ERROR_CORE', 'Call is not found in the statistic table (call id: ' . $asked->param('CALL_ID', '') . ')');
				$statistic->update($number, ['RECORD_FILE_ID' => $number, 'CALL_RECORD_URL' => $asked->param('RECORD_URL') ?? "https://portal.example/disk/record/$number/" . $asked->param('FILENAME', 'record.mp3')]);

				return $all->made($asked->call, $number, static fn (array $fields): array => ['FILE_ID' => $number] + $fields);
			},
			'telephony.externalCall.searchCrmEntities' => static fn (Answers $all, Asked $asked): array => array_map(static fn (array $its): array => View::of($all->documentedFields('telephony.externalCall.searchCrmEntities'), $its), $byNumber($all, $asked->param('PHONE_NUMBER'))),
		],
	],
	'telephony.externalLine' => [
		'id' => 'NUMBER_OF_LINE', 'table' => 'telephony.externallines', 'rows' => 1, 'made' => static fn (int $id): array => $id > 1 ? [] : ['NUMBER' => '1', 'NAME' => 'Example', 'CRM_AUTO_CREATE' => 'N'],
		'by' => [['NUMBER' => 'NUMBER']], 'unique' => ['NUMBER'], 'absent' => 'ERROR_CORE', 'immutable' => ['NUMBER'], 'defaults' => ['NAME' => '', 'CRM_AUTO_CREATE' => 'Y'],
		'methods' => ['telephony.externalLine.get' => 'list'],
	],
	'voximplant.statistic' => [
		'table' => 'voximplant.statistic.get', 'rows' => 120, 'made' => static fn (int $id): array => $id > 120 ? [] : ['CALL_ID' => $id === 1 ? '1' : "externalCall.$id", 'PHONE_NUMBER' => '+4930' . (1000 + $id), 'CALL_DURATION' => (string) ($id % 300), 'CALL_TYPE' => (string) (1 + $id % 2)],
		'methods' => ['voximplant.statistic.get' => 'list'],
	],
];
