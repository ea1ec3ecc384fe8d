<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Statuses, categories (which deals call directions), fields that users add, and smart processes.
 * src/Kinds/README.md says what the keys mean.
 */

use B24\Portal\Kinds\Answers;
use B24\Portal\Kinds\Asked;
use B24\Portal\Kinds\Spelling;
use B24\Portal\Rest\RestError;

/** Entity, then id and name of each status; the stages of a pipeline end with won and lost. */
$stages = ['NEW' => 'New', 'PREPARATION' => 'Prepare documents', 'PREPAYMENT_INVOICE' => 'Prepayment invoice', 'EXECUTING' => 'In progress',
	'FINAL_INVOICE' => 'Final invoice', 'WON' => 'Deal won', 'LOSE' => 'Deal lost'];
$itemStages = ['NEW' => 'Start', 'PREPARATION' => 'Preparation', 'CLIENT' => 'Coordination', 'SUCCESS' => 'Success', 'FAIL' => 'Failure'];
$statusNames = [
	'STATUS' => ['NEW' => 'Unassigned', 'IN_PROCESS' => 'In progress', 'PROCESSED' => 'Processed', 'CONVERTED' => 'Converted', 'JUNK' => 'Junk'],
	'SOURCE' => ['CALL' => 'Call', 'EMAIL' => 'E-mail', 'WEB' => 'Website', 'ADVERTISING' => 'Advertising', 'PARTNER' => 'Existing client', 'RECOMMENDATION' => 'Recommendation', 'OTHER' => 'Other'],
	'CONTACT_TYPE' => ['CLIENT' => 'Client', 'SUPPLIER' => 'Supplier', 'PARTNER' => 'Partner', 'OTHER' => 'Other'],
	'COMPANY_TYPE' => ['CUSTOMER' => 'Client', 'SUPPLIER' => 'Supplier', 'COMPETITOR' => 'Competitor', 'PARTNER' => 'Partner', 'OTHER' => 'Other'],
	'EMPLOYEES' => ['EMPLOYEES_1' => 'less than 50', 'EMPLOYEES_2' => '50-250', 'EMPLOYEES_3' => '250-500', 'EMPLOYEES_4' => 'over 500'],
	'INDUSTRY' => ['IT' => 'Information technology', 'TELECOM' => 'Telecommunication', 'MANUFACTURING' => 'Manufacturing', 'BANKING' => 'Banking', 'OTHER' => 'Other'],
	'DEAL_TYPE' => ['SALE' => 'Sale', 'COMPLEX' => 'Complex sale', 'GOODS' => 'Sale of goods', 'SERVICES' => 'Services'],
	'DEAL_STAGE' => $stages,
	'QUOTE_STATUS' => ['DRAFT' => 'New', 'SENT' => 'Sent to client', 'APPROVED' => 'Accepted', 'DECLAINED' => 'Declined'],
	'HONORIFIC' => ['HNR_EN_1' => 'Mr.', 'HNR_EN_2' => 'Mrs.', 'HNR_EN_3' => 'Ms.'],
	'CALL_LIST' => ['IN_WORK' => 'In progress', 'SUCCESS' => 'Success', 'WRONG_NUMBER' => 'Wrong number', 'STOP_CALLING' => 'Do not call'],
	'DEAL_STAGE_1' => $stages,
	'DEAL_STAGE_2' => $stages,
];
$entityNames = [
	'STATUS' => 'Lead statuses', 'SOURCE' => 'Sources', 'CONTACT_TYPE' => 'Contact types', 'COMPANY_TYPE' => 'Company types', 'EMPLOYEES' => 'Employees',
	'INDUSTRY' => 'Industries', 'DEAL_TYPE' => 'Deal types', 'DEAL_STAGE' => 'Deal stages', 'QUOTE_STATUS' => 'Quote statuses', 'HONORIFIC' => 'Salutations',
	'CALL_LIST' => 'Call list statuses',
];
/** Whose own fields are meant, by the number of a type. */
$owners = [1 => 'CRM_LEAD', 2 => 'CRM_DEAL', 3 => 'CRM_CONTACT', 4 => 'CRM_COMPANY', 7 => 'CRM_QUOTE', 31 => 'CRM_SMART_INVOICE'];
$firstType = 1030;

/** The stages of one pipeline, and what the ids of its stages begin with. */
$pipeline = static fn (int $type, int $category): array => $type === 2 ? ["DEAL_STAGE_$category", "C$category"] : ["DYNAMIC_{$type}_STAGE_$category", "DT{$type}_$category"];
$prefixOf = static fn (string $entity): string => match (true) {
	preg_match('/^DEAL_STAGE_(\d+)$/', $entity, $found) === 1 => "C$found[1]:",
	preg_match('/^DYNAMIC_(\d+)_STAGE_(\d+)$/', $entity, $found) === 1 => "DT$found[1]_$found[2]:",
	default => '',
};
$semantics = static fn (string $status): ?string => match (preg_replace('/^.*:/', '', $status)) {
	'WON', 'SUCCESS', 'CONVERTED', 'APPROVED' => 'S',
	'LOSE', 'FAIL', 'JUNK', 'DECLAINED' => 'F',
	default => null,
};
$words = ['S' => 'success', 'F' => 'failure'];
$first = static function (string $entity, array $names) use ($prefixOf, $semantics): array {
	$records = [];
	foreach ($names as $status => $name) {
		$status = $prefixOf($entity) . $status;
		$records[] = ['ENTITY_ID' => $entity, 'STATUS_ID' => $status, 'NAME' => $name, 'NAME_INIT' => $name, 'SORT' => (string) (10 * (count($records) + 1)),
			'SYSTEM' => 'Y', 'CATEGORY_ID' => null, 'COLOR' => '#39a8ef', 'SEMANTICS' => $semantics($status)];
	}

	return $records;
};
$statuses = array_merge(...array_map($first, array_keys($statusNames), $statusNames));

$addPipeline = static function (Answers $all, int $type, int $category) use ($pipeline, $first, $stages, $itemStages): void {
	[$entity] = $pipeline($type, $category);
	foreach ($type === 2 || $type >= 128 ? $first($entity, $type === 2 ? $stages : $itemStages) : [] as $status) {
		$all->kind('crm.status')->add($status);
	}
};
/** The default one of deals has the id 0. */
$defaultOfDeals = 3;
$categories = [
	['name' => 'Rental', 'sort' => 200, 'entityTypeId' => 2, 'isDefault' => 'N'], ['name' => 'Repairs', 'sort' => 300, 'entityTypeId' => 2, 'isDefault' => 'N'],
	['name' => 'General', 'sort' => 100, 'entityTypeId' => 2, 'isDefault' => 'Y'], ['name' => 'General', 'sort' => 100, 'entityTypeId' => 3, 'isDefault' => 'Y'],
	['name' => 'General', 'sort' => 100, 'entityTypeId' => 4, 'isDefault' => 'Y'],
];
$directions = [
	'case' => Spelling::CAMEL, 'fixed' => ['entityTypeId' => 2], 'by' => [['id' => 'id']], 'in' => [], 'taken' => '',
	'row' => static fn (array $its): array => ['ID' => (string) $its['id'], 'CREATED_DATE' => '2026-01-15T10:30:00+03:00', 'NAME' => (string) ($its['name'] ?? ''), 'IS_LOCKED' => 'N', 'SORT' => (string) $its['sort']],
	'only' => static fn (array $its, int $id): bool => $id !== $defaultOfDeals,
];
$directions['reply'] = static fn (Answers $all, Asked $asked, int $id, array $its): mixed => match (true) {
	str_ends_with($asked->call->method, '.add') => $id,
	preg_match('/\.(update|delete)$/', $asked->call->method) === 1 => true,
	default => $directions['row']($its),
};

/** The field of each entity that is there from the beginning. */
$entities = ['CRM_DEAL', 'CRM_LEAD', 'CRM_CONTACT', 'CRM_COMPANY', 'CRM_QUOTE', 'CRM_REQUISITE', 'USER', 'TASKS_TASK'];
$firstField = static fn (string $entity): array => ['ENTITY_ID' => $entity, 'FIELD_NAME' => str_starts_with($entity, 'CRM_') ? 'UF_CRM_NOTE' : ($entity === 'USER' ? 'UF_USR_NOTE' : 'UF_NOTE')];
$userFields = static fn (string $entity, string $prefix): array => [
	'fixed' => ['ENTITY_ID' => $entity],
	'keep' => static function (array $record) use ($prefix): array {
		if (isset($record['FIELD_NAME']) && !str_starts_with((string) $record['FIELD_NAME'], $prefix)) {
			$record['FIELD_NAME'] = $prefix . $record['FIELD_NAME'];
		}

		return $record;
	},
];
$crm = static fn (string $kind): array => $userFields('CRM_' . strtoupper($kind), 'UF_CRM_');
$labels = ['EDIT_FORM_LABEL', 'LIST_COLUMN_LABEL', 'LIST_FILTER_LABEL', 'ERROR_MESSAGE', 'HELP_MESSAGE'];
/** A list shows labels as texts, of one language; others show them by language. */
$labelled = static function (array $record, Answers $all, Asked $asked) use ($labels): array {
	$isList = str_ends_with($asked->call->method, 'list') && !str_starts_with($asked->call->method, 'userfieldconfig');
	$shown = str_starts_with($asked->call->method, 'task.') ? ['XML_ID' => (string) ($record['XML_ID'] ?? '')] : [];
	foreach ($labels as $name) {
		$label = $record[$name] ?? $record['LABEL'] ?? null;
		if ($label !== null) {
			$shown[$name] = $isList ? (is_array($label) ? reset($label) : $label) : (is_array($label) ? $label + ['en' => '', 'de' => ''] : ['en' => $label, 'de' => $label]);
		}
	}
	if (isset($record['LIST'])) {
		$values = array_values(array_filter((array) $record['LIST'], is_array(...)));
		$shown += str_starts_with($asked->call->method, 'userfieldconfig')
			? ['LIST' => null, 'ENUM' => array_map(static fn (array $its): array => ['userFieldId' => (string) $record['ID'], 'xmlId' => $its['XML_ID']] + array_change_key_case(array_diff_key($its, ['XML_ID' => 0])), $values)]
			: ['LIST' => $values];
	}

	return $shown;
};
/** The values of an enumeration get ids. */
$numbered = static function (Answers $all, Asked $asked, int $id, array $record): void {
	$list = $record['LIST'] ?? $record['ENUM'] ?? null;
	if (is_array($list)) {
		$n = 0;
		$values = array_map(static function (array $its) use ($id, &$n): array {
			$its = array_change_key_case($its, CASE_UPPER);
			$n++;

			return ['ID' => (string) ($its['ID'] ?? $id * 100 + $n), 'SORT' => (string) ($its['SORT'] ?? 10 * $n), 'VALUE' => (string) ($its['VALUE'] ?? ''), 'DEF' => (string) ($its['DEF'] ?? 'N'), 'XML_ID' => (string) ($its['XML_ID'] ?? md5((string) ($its['VALUE'] ?? '')))];
		}, array_values(array_filter($list, is_array(...))));
		$asked->kind->update($id, ['LIST' => $values]);
	}
};
/** Whose field it is, as the names of events have it. */
$eventOf = static fn (string $entity): ?string => match (true) {
	preg_match('/^CRM_(LEAD|DEAL|CONTACT|COMPANY|QUOTE|REQUISITE)$/', $entity, $found) === 1 => "ONCRM$found[1]USERFIELD",
	preg_match('/^CRM_\d+$/', $entity) === 1 => 'ONCRMTYPEUSERFIELD',
	default => null,
};
/** Events that the methods themselves do not name: of new values, and of what has an entity in its field. */
$field = static function (Answers $all, Asked $asked, int $id, array $record) use ($numbered, $eventOf): void {
	$numbered($all, $asked, $id, $record);
	$its = ($asked->kind->record($id) ?? []) + $record;
	$event = $eventOf((string) ($its['ENTITY_ID'] ?? ''));
	preg_match('/^(\w+)\..*?(add|update|delete)$/', $asked->call->method, $verb);
	$raised = [...($verb[1] ?? '') === 'userfieldconfig' ? [strtoupper($verb[2])] : [], ...($verb[2] ?? '') === 'update' && (isset($record['LIST']) || isset($record['ENUM'])) ? ['SETENUMVALUES'] : []];
	foreach ($event === null ? [] : $raised as $name) {
		$number = str_contains($event, 'REQUISITE') ? $id : (string) $id;
		$all->raise($event . $name, ['FIELDS' => ['ID' => $number, 'ENTITY_ID' => (string) $its['ENTITY_ID'], 'FIELD_NAME' => (string) ($its['FIELD_NAME'] ?? '')]]);
	}
};
$entityOf = static function (Answers $all, int $type) use ($owners): string {
	$own = $all->kind('crm.type')->first(['entityTypeId' => $type]);

	return $owners[$type] ?? 'CRM_' . ($own ?? $type);
};

return [
	'crm.status' => [
		'rows' => count($statuses),
		'made' => static fn (int $id): array => $statuses[$id - 1] ?? [],
		'unique' => ['ENTITY_ID', 'STATUS_ID'],
		'immutable' => ['ENTITY_ID', 'STATUS_ID'],
		'defaults' => static fn (array $record): array => ['SORT' => '10', 'SYSTEM' => 'N', 'NAME_INIT' => '', 'CATEGORY_ID' => null, 'COLOR' => '', 'SEMANTICS' => null],
		'keep' => static function (array $record) use ($prefixOf): array {
			$prefix = $prefixOf((string) ($record['ENTITY_ID'] ?? ''));
			if ($prefix !== '' && isset($record['STATUS_ID']) && !str_starts_with((string) $record['STATUS_ID'], $prefix)) {
				$record['STATUS_ID'] = $prefix . $record['STATUS_ID'];
			}

			return $record;
		},
		'show' => static fn (array $record): array => [
			'CATEGORY_ID' => null,
			'EXTRA' => ['SEMANTICS' => $words[$record['SEMANTICS'] ?? ''] ?? 'process', 'COLOR' => (string) ($record['COLOR'] ?? '')],
			'SEMANTICS' => $record['SEMANTICS'] ?? null,
		],
		'methods' => [
			'crm.status.get' => ['get', 'show' => static fn (array $record): array => ['CATEGORY_ID' => '', 'SEMANTICS' => (string) ($record['SEMANTICS'] ?? '')]],
			'crm.status.delete' => ['delete', 'check' => static function (Answers $all, Asked $asked): void {
				$id = (int) $asked->param('id');
				if (($asked->kind->record($id)['SYSTEM'] ?? 'N') === 'Y' && (((array) $asked->param('params', []))['FORCED'] ?? 'N') !== 'Y') {
					throw new RestError('', 'CRM system status can not be deleted.');
				}
			}],
			'crm.status.entity.items' => ['list', 'own' => ['entityId' => 'ENTITY_ID'], 'show' => static fn (array $its): array => ['SORT' => (int) $its['SORT']]],
			'crm.status.entity.types' => static function (Answers $all) use ($pipeline, $entityNames): array {
				$types = [];
				foreach ($entityNames as $id => $name) {
					$types[] = ['ID' => $id, 'NAME' => $name];
				}
				foreach ($all->kind('crm.category')->find() as $id => $its) {
					[$entity, $prefix] = $pipeline((int) $its['entityTypeId'], $id);
					if ($all->kind('crm.status')->first(['ENTITY_ID' => $entity]) !== null) {
						$types[] = ['ID' => $entity, 'NAME' => ($its['name'] ?? '') . ', stages', 'PREFIX' => $prefix, 'CATEGORY_ID' => (string) $id, 'CATEGORY_NAME' => (string) ($its['name'] ?? '')];
					}
				}
				$types = array_map(static fn (array $its): array => \B24\Portal\Kinds\View::of($all->documentedFields('crm.status.entity.types'), $its), $types);

				return $types;
			},
		],
	],
	'crm.category' => [
		'id' => 'id', 'case' => Spelling::CAMEL,
		'rows' => count($categories),
		'made' => static fn (int $id): array => $categories[$id - 1] ?? [],
		'own' => ['entityTypeId' => 'entityTypeId'],
		'by' => [['id' => 'id']],
		'locate' => static fn (?int $id, Asked $asked): ?int => $id === 0 && (int) ($asked->param('entityTypeId') ?? 2) === 2 ? $defaultOfDeals : $id,
		'defaults' => ['sort' => 500, 'isDefault' => 'N', 'originId' => '', 'originatorId' => '', 'isSystem' => false, 'code' => ''],
		'show' => static fn (array $its): array => ($its['id'] === $defaultOfDeals ? ['id' => 0] : []) + ['isSystem' => false, 'code' => '', 'originId' => '', 'originatorId' => ''],
		'then' => static function (Answers $all, Asked $asked, int $id, array $record) use ($addPipeline, $pipeline): void {
			$type = (int) ($asked->param('entityTypeId') ?? 2);
			if (str_ends_with($asked->call->method, '.add')) {
				$addPipeline($all, $type, $id);
			} elseif (str_ends_with($asked->call->method, '.delete')) {
				foreach (array_keys($all->kind('crm.status')->find(['ENTITY_ID' => $pipeline($type, $id)[0]])) as $status) {
					$all->kind('crm.status')->delete($status);
				}
			}
		},
		'methods' => [
			'crm.category.fields' => 'fields',
			'crm.dealcategory.fields' => 'fields',
			'crm.dealcategory.add' => ['add', 'own' => []] + $directions,
			'crm.dealcategory.get' => ['get', 'own' => []] + $directions,
			'crm.dealcategory.list' => ['list', 'own' => []] + $directions,
			'crm.dealcategory.update' => ['update', 'own' => []] + $directions,
			'crm.dealcategory.delete' => ['delete', 'own' => []] + $directions,
			'crm.dealcategory.default.get' => static fn (Answers $all): array => ['ID' => 0, 'NAME' => $all->kind('crm.category')->record($defaultOfDeals)['name']],
			'crm.dealcategory.default.set' => static function (Answers $all, Asked $asked) use ($defaultOfDeals): bool {
				$asked->kind->update($defaultOfDeals, ['name' => (string) $asked->param('name', '')]);

				return true;
			},
			'crm.dealcategory.status' => static fn (Answers $all, Asked $asked): string => 'DEAL_STAGE' . ((int) $asked->param('id') === 0 ? '' : '_' . (int) $asked->param('id')),
			'crm.dealcategory.stage.list' => static fn (Answers $all, Asked $asked): array => array_values(array_map(
				static fn (array $its): array => array_intersect_key($its, ['NAME' => 0, 'SORT' => 0, 'STATUS_ID' => 0]),
				$all->kind('crm.status')->find(['ENTITY_ID' => 'DEAL_STAGE' . ((int) $asked->param('id') === 0 ? '' : '_' . (int) $asked->param('id'))]),
			)),
		],
	],
	'userfields' => [
		'table' => 'crm.userfield.records',
		'rows' => count($entities),
		'made' => static fn (int $id): array => isset($entities[$id - 1]) ? $firstField($entities[$id - 1]) + ['USER_TYPE_ID' => 'string', 'SORT' => '100', 'MULTIPLE' => 'N', 'MANDATORY' => 'N', 'XML_ID' => null] : [],
		'unique' => ['ENTITY_ID', 'FIELD_NAME'],
		'immutable' => ['FIELD_NAME', 'ENTITY_ID', 'USER_TYPE_ID', 'MULTIPLE'],
		'defaults' => ['USER_TYPE_ID' => 'string', 'XML_ID' => null, 'SORT' => '100', 'MULTIPLE' => 'N', 'MANDATORY' => 'N', 'SHOW_FILTER' => 'N', 'SHOW_IN_LIST' => 'Y', 'EDIT_IN_LIST' => 'Y', 'IS_SEARCHABLE' => 'N', 'SETTINGS' => []],
		'show' => $labelled,
		'then' => $field,
		'also' => ['LIST'],
		'prefixes' => [
			'crm.deal.userfield' => $crm('deal'), 'crm.lead.userfield' => $crm('lead'), 'crm.contact.userfield' => $crm('contact'), 'crm.company.userfield' => $crm('company'),
			'crm.quote.userfield' => $crm('quote'), 'crm.requisite.userfield' => $crm('requisite'), 'user.userfield' => $userFields('USER', 'UF_USR_'),
			'task.item.userfield' => ['fields' => ['PARAMS', 'DATA']] + $userFields('TASKS_TASK', 'UF_'),
			'userfieldconfig' => ['fields' => 'field', 'by' => [['id' => 'ID']]],
		],
		'methods' => [
			'task.item.userfield.getlist' => ['list', 'fixed' => ['ENTITY_ID' => 'TASKS_TASK']],
			'crm.deal.fields' => ['fields', 'entity' => 'CRM_DEAL', 'of' => 'crm.deal.add'],
			'crm.lead.fields' => ['fields', 'entity' => 'CRM_LEAD'],
			'crm.contact.fields' => ['fields', 'entity' => 'CRM_CONTACT'],
			'crm.company.fields' => ['fields', 'entity' => 'CRM_COMPANY'],
			'crm.quote.fields' => ['fields', 'entity' => 'CRM_QUOTE', 'of' => 'crm.quote.add'],
			'crm.requisite.fields' => ['fields', 'entity' => 'CRM_REQUISITE'],
			'crm.item.fields' => ['fields', 'entity' => static fn (Answers $all, Asked $asked): string => $entityOf($all, (int) $asked->param('entityTypeId')), 'of' => 'crm.item.add'],
			'user.fields' => ['fields', 'entity' => 'USER'],
		],
		/** The fields of an entity, and those that users have added. */
		'described' => static function (Answers $all, Asked $asked, mixed $result): mixed {
			$entity = $asked->said['entity'];
			$entity = $entity instanceof \Closure ? $entity($all, $asked) : $entity;
			$isInner = isset($result['fields']) && is_array($result['fields']);
			$fields = (array) ($isInner ? $result['fields'] : $result);
			$model = (array) (reset($fields) ?: []);
			if (isset($asked->said['of'])) { // the page has one example of a description
				$fields = [];
				foreach (($isInner ? ['id' => 'integer'] : ['ID' => 'integer']) + $all->parameterFields($asked->said['of']) as $name => $type) {
					$fields[$name] = ['type' => $type, 'isRequired' => false, 'isReadOnly' => in_array($name, ['id', 'ID'], true), 'isImmutable' => false,
						'isMultiple' => str_ends_with($type, '[]'), 'isDynamic' => false, 'title' => $name, 'upperName' => Spelling::of($name, Spelling::UPPER)] + $model;
				}
			}
			foreach ($all->kind('userfields')->find(['ENTITY_ID' => $entity]) as $its) {
				$name = Spelling::of((string) $its['FIELD_NAME'], $isInner && $asked->param('useOriginalUfNames') !== 'Y' ? Spelling::CAMEL : Spelling::OPEN);
				$label = $its['EDIT_FORM_LABEL'] ?? $its['LABEL'] ?? $its['FIELD_NAME'];
				$label = (string) (is_array($label) ? reset($label) : $label);
				$described = ['type' => (string) $its['USER_TYPE_ID'], 'isRequired' => ($its['MANDATORY'] ?? 'N') === 'Y', 'isReadOnly' => false, 'isImmutable' => false,
					'isMultiple' => ($its['MULTIPLE'] ?? 'N') === 'Y', 'isDynamic' => true, 'title' => $isInner ? $label : (string) $its['FIELD_NAME'],
					'upperName' => (string) $its['FIELD_NAME']] + ($isInner ? [] : ['listLabel' => $label, 'formLabel' => $label, 'filterLabel' => $label]);
				if (isset($its['LIST'])) {
					$described['items'] = array_map(static fn (array $one): array => array_intersect_key($one, ['ID' => 0, 'VALUE' => 0]), (array) $its['LIST']);
				}
				$fields[$name] = $entity === 'USER' ? $label : $described;
			}

			return $isInner ? ['fields' => $fields] + $result : $fields;
		},
	],
	'crm.type' => [
		'id' => 'id', 'case' => Spelling::CAMEL,
		'rows' => 1,
		'made' => static fn (int $id): array => $id === 1 ? ['title' => 'Equipment', 'entityTypeId' => 177] : [],
		'unique' => ['entityTypeId'],
		'immutable' => ['entityTypeId'],
		'defaults' => static function (array $record, Answers $all) use ($firstType): array {
			$taken = array_map(intval(...), array_column($all->kind('crm.type')->find() + $all->kind('types that are gone')->find(), 'entityTypeId'));

			return ['entityTypeId' => max($firstType - 2, ...$taken) + 2] + array_fill_keys(['isCategoriesEnabled', 'isStagesEnabled', 'isBeginCloseDatesEnabled', 'isClientEnabled',
				'isUseInUserfieldEnabled', 'isLinkWithProductsEnabled', 'isMycompanyEnabled', 'isDocumentsEnabled', 'isSourceEnabled', 'isObserversEnabled', 'isRecyclebinEnabled',
				'isAutomationEnabled', 'isBizProcEnabled', 'isSetOpenPermissions'], 'N');
		},
		'then' => static function (Answers $all, Asked $asked, int $id, array $record) use ($addPipeline): void {
			$type = (int) ($record['entityTypeId'] ?? 0);
			$gone = $all->kind('types that are gone');
			if (str_ends_with($asked->call->method, '.add')) {
				$all->store()->table("items.$type", 0);
				$category = $all->kind('crm.category')->add(['name' => 'General', 'sort' => 500, 'entityTypeId' => $type, 'isDefault' => 'Y']);
				$addPipeline($all, $type, $category);
				array_map($gone->delete(...), array_keys($gone->find(['entityTypeId' => $type])));
			} elseif (str_ends_with($asked->call->method, '.delete')) {
				$gone->add(['entityTypeId' => $type]);
			}
		},
		'methods' => [
			'crm.type.getByEntityTypeId' => ['get', 'by' => [['entityTypeId' => 'entityTypeId']]],
		],
	],
	'clients with the same number or address' => [
		'table' => 'crm.duplicates',
		'methods' => ['crm.duplicate.findbycomm' => static function (Answers $all, Asked $asked): array {
			$field = strtoupper((string) $asked->param('type'));
			$plain = static fn (mixed $its): string => is_scalar($its) ? ($field === 'PHONE' ? (string) preg_replace('/\D/', '', (string) $its) : strtolower(trim((string) $its))) : '';
			$wanted = array_filter(array_map($plain, (array) $asked->param('values', [])), static fn (string $its): bool => $its !== '');
			$found = [];
			foreach (['LEAD' => 'crm.lead.list', 'CONTACT' => 'contacts', 'COMPANY' => 'crm.company.list'] as $type => $table) {
				foreach (in_array(strtoupper((string) $asked->param('entity_type', $type)), [$type], true) ? $all->store()->table($table)->written() : [] as $id => $record) {
					$values = array_map(static fn (mixed $its): string => $plain(is_array($its) ? $its['VALUE'] ?? '' : $its), is_array($record[$field] ?? null) ? $record[$field] : []);
					if (array_intersect($values, $wanted) !== []) {
						$found[$type][] = $id;
					}
				}
			}

			return $found; // only those that there are
		}],
	],
	'types that are gone' => ['table' => 'crm.type.gone', 'case' => Spelling::CAMEL],
	'crm.automatedsolution' => ['id' => 'id', 'case' => Spelling::CAMEL, 'rows' => 1, 'defaults' => ['typeIds' => []]],
];
