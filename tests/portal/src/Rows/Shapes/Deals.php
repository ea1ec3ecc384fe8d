<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows\Shapes;

use B24\Portal\Rows\Moment;
use B24\Portal\Rows\Shape;

/** Deals, as crm.deal.* shows them and as crm.item.* does. */
final class Deals
{
	private const STAGES = ['NEW', 'PREPARATION', 'PREPAYMENT_INVOICE', 'EXECUTING', 'FINAL_INVOICE', 'WON', 'LOSE'];
	private const CONTACT = 3;
	private const SOURCES = ['CALL', 'EMAIL', 'WEB', 'PARTNER'];

	public static function classic(): Shape
	{
		return new Shape([
			'ID' => static fn (int $id): string => (string) $id,
			'TITLE' => static fn (int $id): string => "Deal $id",
			'TYPE_ID' => 'SALE',
			'STAGE_ID' => static fn (int $id, int $mix): string => self::STAGES[$mix % 7],
			'PROBABILITY' => static fn (int $id, int $mix): string => (string) ($mix % 101),
			'CURRENCY_ID' => 'EUR',
			'OPPORTUNITY' => static fn (int $id, int $mix): string => $mix % 100_000 . '.00',
			'IS_MANUAL_OPPORTUNITY' => 'Y',
			'TAX_VALUE' => '0.00',
			'LEAD_ID' => null,
			'COMPANY_ID' => static fn (int $id, int $mix): string => (string) (1 + $mix % 997),
			'CONTACT_ID' => static fn (int $id, int $mix): string => (string) (1 + $mix % 1999),
			'QUOTE_ID' => null,
			'BEGINDATE' => static fn (int $id): string => Moment::local($id),
			'CLOSEDATE' => static fn (int $id): string => Moment::local($id, 604800),
			'ASSIGNED_BY_ID' => static fn (int $id, int $mix): string => (string) (1 + $mix % 40),
			'CREATED_BY_ID' => '1',
			'MODIFY_BY_ID' => '1',
			'DATE_CREATE' => static fn (int $id): string => Moment::local($id),
			'DATE_MODIFY' => static fn (int $id, int $mix): string => Moment::local($id, $mix % 86400),
			'OPENED' => 'Y',
			'CLOSED' => static fn (int $id, int $mix): string => $mix % 7 > 4 ? 'Y' : 'N',
			'COMMENTS' => "Second floor, \u{ab}Nord\u{bb}",
			'ADDITIONAL_INFO' => null,
			'LOCATION_ID' => null,
			'CATEGORY_ID' => static fn (int $id, int $mix): string => (string) ($mix % 3),
			'STAGE_SEMANTIC_ID' => static fn (int $id, int $mix): string => 'PPPPPSF'[$mix % 7],
			'IS_NEW' => 'N',
			'IS_RECURRING' => 'N',
			'IS_RETURN_CUSTOMER' => 'N',
			'IS_REPEATED_APPROACH' => 'N',
			'SOURCE_ID' => static fn (int $id, int $mix): string => self::SOURCES[$mix % 4],
			'SOURCE_DESCRIPTION' => null,
			'ORIGINATOR_ID' => null,
			'ORIGIN_ID' => null,
			'MOVED_BY_ID' => '1',
			'MOVED_TIME' => static fn (int $id, int $mix): string => Moment::local($id, $mix % 3600),
			'LAST_ACTIVITY_TIME' => static fn (int $id, int $mix): string => Moment::local($id, $mix % 3600),
			'LAST_ACTIVITY_BY' => '1',
			'UTM_SOURCE' => null,
			'UTM_MEDIUM' => null,
			'UTM_CAMPAIGN' => null,
			'UTM_CONTENT' => null,
			'UTM_TERM' => null,
		], 'ID');
	}

	/** Any type of CRM items: the same rows with other names and with types. */
	public static function items(int $entityTypeId): Shape
	{
		return new Shape([
			'id' => static fn (int $id): int => $id,
			'xmlId' => '',
			'title' => static fn (int $id): string => "Deal $id",
			'createdBy' => 1,
			'updatedBy' => 1,
			'movedBy' => 1,
			'createdTime' => static fn (int $id): string => Moment::local($id),
			'updatedTime' => static fn (int $id, int $mix): string => Moment::local($id, $mix % 86400),
			'movedTime' => static fn (int $id, int $mix): string => Moment::local($id, $mix % 3600),
			'categoryId' => static fn (int $id, int $mix): int => $mix % 3,
			'opened' => 'Y',
			'stageId' => static fn (int $id, int $mix): string => self::STAGES[$mix % 7],
			'previousStageId' => '',
			'begindate' => static fn (int $id): string => Moment::local($id),
			'closedate' => static fn (int $id): string => Moment::local($id, 604800),
			'companyId' => static fn (int $id, int $mix): int => 1 + $mix % 997,
			'contactId' => static fn (int $id, int $mix): int => 1 + $mix % 1999,
			'opportunity' => static fn (int $id, int $mix): int => $mix % 100_000,
			'isManualOpportunity' => 'Y',
			'taxValue' => 0,
			'currencyId' => 'EUR',
			'sourceId' => static fn (int $id, int $mix): string => self::SOURCES[$mix % 4],
			'sourceDescription' => null,
			'originId' => null,
			'originatorId' => null,
			'webformId' => 0,
			'assignedById' => static fn (int $id, int $mix): int => 1 + $mix % 40,
			'lastActivityBy' => 1,
			'lastActivityTime' => static fn (int $id, int $mix): string => Moment::local($id, $mix % 3600),
			'entityTypeId' => $entityTypeId,
		] + ($entityTypeId === self::CONTACT ? Contacts::names() : []), 'id', records: ['createdTime' => 'DATE_CREATE', 'updatedTime' => 'DATE_MODIFY', 'createdBy' => 'CREATED_BY_ID',
			'updatedBy' => 'MODIFY_BY_ID', 'movedBy' => 'MOVED_BY_ID']);
	}
}
