<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows\Shapes;

use B24\Portal\Rows\Moment;
use B24\Portal\Rows\Shape;

/** Rows whose lists have a manner of their own. */
final class Plain
{
	/** The rows say `id`, filter and order say `ID`. */
	public static function tasks(): Shape
	{
		return new Shape([
			'id' => static fn (int $id): string => (string) $id,
			'title' => static fn (int $id): string => "Task $id",
			'status' => static fn (int $id, int $mix): string => (string) (2 + $mix % 4),
			'priority' => '1',
			'createdBy' => '1',
			'responsibleId' => static fn (int $id, int $mix): string => (string) (1 + $mix % 40),
			'groupId' => '0',
			'xmlId' => null,
			'createdDate' => static fn (int $id): string => Moment::local($id),
			'deadline' => null,
		], 'id', 'ID');
	}

	public static function products(): Shape
	{
		return new Shape([
			'id' => static fn (int $id): int => $id,
			'iblockId' => 14,
			'name' => static fn (int $id): string => "Product $id",
			'active' => 'Y',
			'quantity' => static fn (int $id, int $mix): int => $mix % 500,
			'xmlId' => static fn (int $id): string => "product-$id",
		], 'id');
	}

	public static function templates(): Shape
	{
		return new Shape([
			'id' => static fn (int $id): string => (string) $id,
			'active' => 'Y',
			'name' => static fn (int $id): string => "Template $id",
			'code' => static fn (int $id): string => "TEMPLATE_$id",
			'region' => 'de',
			'sort' => '500',
			'createTime' => static fn (int $id): string => Moment::local($id),
			'isDeleted' => 'N',
		], 'id');
	}

	public static function departments(): Shape
	{
		return new Shape([
			'ID' => static fn (int $id): string => (string) $id,
			'NAME' => static fn (int $id): string => "Department $id",
			'SORT' => 500,
			'PARENT' => static fn (int $id): string => (string) intdiv($id, 2),
			'UF_HEAD' => static fn (int $id, int $mix): string => (string) (1 + $mix % 40),
		], 'ID');
	}

	public static function events(): Shape
	{
		return new Shape([
			'id' => static fn (int $id): int => $id,
			'timestampX' => static fn (int $id): string => Moment::local($id),
			'severity' => static fn (int $id, int $mix): string => ['INFO', 'SECURITY', 'WARNING'][$mix % 3],
			'auditTypeId' => 'USER_AUTHORIZE',
			'moduleId' => 'main',
			'itemId' => static fn (int $id, int $mix): string => (string) ($mix % 2000),
			'remoteAddr' => '192.0.2.7',
			'userAgent' => 'emulator',
			'requestUri' => '/',
			'siteId' => 's1',
			'userId' => static fn (int $id, int $mix): int => 1 + $mix % 40,
			'guestId' => 0,
			'description' => '',
		], 'id');
	}

	public static function followUps(): Shape
	{
		return new Shape([
			'callId' => static fn (int $id): int => $id,
			'callType' => 1,
			'initiatorId' => static fn (int $id, int $mix): int => 1 + $mix % 40,
			'startDate' => static fn (int $id): string => Moment::utc($id),
			'endDate' => static fn (int $id): string => Moment::utc($id),
			'durationSeconds' => static fn (int $id, int $mix): int => $mix % 3600,
		], 'callId');
	}

	public static function collections(): Shape
	{
		return new Shape([
			'id' => static fn (int $id): int => $id,
			'name' => static fn (int $id): string => "Collection $id",
			'position' => static fn (int $id): int => 100 * intdiv($id + 1, 2), // two share a position
			'policyLevel' => 'view',
			'createdBy' => 1,
			'updatedBy' => 1,
			'createdAt' => static fn (int $id): string => Moment::utc($id),
			'updatedAt' => static fn (int $id): string => Moment::utc($id),
		], 'id');
	}
}
