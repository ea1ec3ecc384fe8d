<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace B24\Portal\Rows\Shapes;

use B24\Portal\Rows\Moment;
use B24\Portal\Rows\Shape;

/** Contacts, as crm.contact.* shows them. */
final class Contacts
{
	private const NAMES = ['Anna', 'Ben', 'Clara', 'David', 'Eva', 'Felix', 'Greta', 'Hugo'];
	private const LAST_NAMES = ['Adler', 'Brandt', 'Costa', 'Doyle', 'Eriksen', 'Fischer', 'Graf'];

	/** @return array<string, mixed> what an item of this type has more than others */
	public static function names(): array
	{
		return [
			'name' => static fn (int $id, int $mix): string => self::NAMES[$mix % 8],
			'secondName' => null,
			'lastName' => static fn (int $id, int $mix): string => self::LAST_NAMES[$mix % 7] . " $id",
			'typeId' => 'CLIENT',
		];
	}

	public static function classic(): Shape
	{
		return new Shape([
			'ID' => static fn (int $id): string => (string) $id,
			'POST' => null,
			'COMMENTS' => null,
			'HONORIFIC' => null,
			'NAME' => static fn (int $id, int $mix): string => self::NAMES[$mix % 8],
			'SECOND_NAME' => null,
			'LAST_NAME' => static fn (int $id, int $mix): string => self::LAST_NAMES[$mix % 7] . " $id",
			'PHOTO' => null,
			'LEAD_ID' => null,
			'TYPE_ID' => 'CLIENT',
			'SOURCE_ID' => 'WEB',
			'SOURCE_DESCRIPTION' => null,
			'COMPANY_ID' => static fn (int $id, int $mix): string => (string) (1 + $mix % 997),
			'BIRTHDATE' => '',
			'EXPORT' => 'Y',
			'HAS_PHONE' => 'N',
			'HAS_EMAIL' => 'N',
			'HAS_IMOL' => 'N',
			'DATE_CREATE' => static fn (int $id): string => Moment::local($id),
			'DATE_MODIFY' => static fn (int $id, int $mix): string => Moment::local($id, $mix % 86400),
			'ASSIGNED_BY_ID' => static fn (int $id, int $mix): string => (string) (1 + $mix % 40),
			'CREATED_BY_ID' => '1',
			'MODIFY_BY_ID' => '1',
			'OPENED' => 'Y',
			'ORIGINATOR_ID' => null,
			'ORIGIN_ID' => null,
			'ORIGIN_VERSION' => null,
			'FACE_ID' => null,
			'LAST_ACTIVITY_TIME' => static fn (int $id): string => Moment::local($id),
		], 'ID');
	}
}
