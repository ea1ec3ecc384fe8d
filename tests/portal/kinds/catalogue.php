<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The trade catalogue, with the older names of its methods in CRM, and currencies. src/Kinds/README.md says what the keys mean.
 */

use B24\Portal\Kinds\Answers;
use B24\Portal\Kinds\Asked;
use B24\Portal\Kinds\Spelling;
use B24\Portal\Kinds\View;
use B24\Portal\Rest\RestError;

$camel = ['id' => 'id', 'case' => Spelling::CAMEL, 'rows' => 120];
/** Products are of a type: 1 is a plain one. The last rows at the start are one of each other type. */
$types = ['catalog.product.offer' => 4, 'catalog.product.service' => 7, 'catalog.product.sku' => 3];
$typeOf = [118 => 4, 119 => 7, 120 => 3];
$base = 1; // the price type of the price that crm.product.* show

/**
 * Methods whose pages show no reply: the old names of the fields, and what the records call them.
 *
 * @param array<string, string> $names
 */
$old = static function (array $names): array {
	$row = static fn (array $its, Answers $all): array => ['ID' => (string) ($its['ID'] ?? $its['id'])]
		+ array_map(static fn (string $name): mixed => is_scalar($its[$name] ?? null) ? (string) $its[$name] : ($its[$name] ?? null), $names);

	return [
		'keep' => static function (array $given, Answers $all, Asked $asked) use ($names): array {
			$given = $asked->given();
			$record = [];
			foreach (array_intersect_key($names, $given) as $name => $field) {
				$record[$field] = $given[$name];
			}

			return $record + array_filter($given, static fn (int|string $name): bool => str_starts_with((string) $name, 'PROPERTY_'), ARRAY_FILTER_USE_KEY);
		},
		'row' => $row,
		'by' => [['id' => isset($names['PRICE']) ? 'ID' : 'id']],
		'reply' => static fn (Answers $all, Asked $asked, int $id, array $its): mixed => match (true) {
			str_ends_with($asked->call->method, '.add') => $id,
			preg_match('/\.(update|delete)$/', $asked->call->method) === 1 => true,
			default => $row($its, $all),
		},
	];
};
$price = static fn (Answers $all, int $product): array => current($all->kind('catalog.price')->find(['productId' => $product, 'catalogGroupId' => $base])) ?: [];
$setPrice = static function (Answers $all, int $product, int $type, array $given): int {
	$prices = $all->kind('catalog.price');
	$id = $prices->first(['productId' => $product, 'catalogGroupId' => $type]);
	if ($id !== null) {
		$prices->update($id, $given);

		return $id;
	}

	return $prices->add(['productId' => $product, 'catalogGroupId' => $type] + $given + ['currency' => 'EUR', 'quantityFrom' => null, 'quantityTo' => null, 'extraId' => null]);
};
$products = $old(
	['NAME' => 'NAME', 'CODE' => 'CODE', 'ACTIVE' => 'ACTIVE', 'SORT' => 'SORT', 'XML_ID' => 'XML_ID', 'DESCRIPTION' => 'DETAIL_TEXT', 'DESCRIPTION_TYPE' => 'DETAIL_TEXT_TYPE',
		'SECTION_ID' => 'IBLOCK_SECTION_ID', 'CATALOG_ID' => 'IBLOCK_ID', 'VAT_ID' => 'VAT_ID', 'VAT_INCLUDED' => 'VAT_INCLUDED', 'MEASURE' => 'MEASURE', 'PRICE' => 'PRICE', 'CURRENCY_ID' => 'CURRENCY_ID'],
);
$products['show'] = static function (array $its, Answers $all) use ($price): array {
	$own = $price($all, (int) $its['ID']);

	return ['PRICE' => $own['price'] ?? null, 'CURRENCY_ID' => $own['currency'] ?? 'EUR'];
};
$products['then'] = static function (Answers $all, Asked $asked, int $id, array $record) use ($setPrice, $base): void {
	if (isset($record['PRICE']) && !str_ends_with($asked->call->method, '.delete')) {
		$setPrice($all, $id, $base, ['price' => (float) $record['PRICE']] + (isset($record['CURRENCY_ID']) ? ['currency' => (string) $record['CURRENCY_ID']] : []));
	}
};
$sections = ['pages' => true] + $old(['CATALOG_ID' => 'iblockId', 'SECTION_ID' => 'iblockSectionId', 'NAME' => 'name', 'XML_ID' => 'xmlId', 'CODE' => 'code']);
$measures = $old(['CODE' => 'code', 'MEASURE_TITLE' => 'measureTitle', 'SYMBOL_RUS' => 'symbol', 'SYMBOL_INTL' => 'symbolIntl', 'SYMBOL_LETTER_INTL' => 'symbolLetterIntl', 'IS_DEFAULT' => 'isDefault']);
$currencies = ['EUR' => ['Euro', '1'], 'USD' => ['US dollar', '0.9'], 'GBP' => ['Pound sterling', '1.2']];
$currency = static fn (string $code, string $name, string $amount): array => ['CURRENCY' => $code, 'AMOUNT_CNT' => '1', 'AMOUNT' => $amount, 'SORT' => '100', 'BASE' => $code === 'EUR' ? 'Y' : 'N', 'FULL_NAME' => $name, 'LID' => 'en', 'FORMAT_STRING' => '# ' . $code, 'DEC_POINT' => '.', 'DECIMALS' => '2'];
/** The currency that is asked for: its id, its localizations, and what one is like at first. */
$localized = static function (Asked $asked): array {
	$id = $asked->kind->first(['CURRENCY' => (string) $asked->param('id', '')]) ?? throw new RestError('', 'The parameter id is invalid or not defined.');
	$its = (array) $asked->kind->record($id);
	$blank = array_intersect_key($its, ['FORMAT_STRING' => 0, 'FULL_NAME' => 0, 'DEC_POINT' => 0, 'DECIMALS' => 0]) + ['THOUSANDS_SEP' => null, 'THOUSANDS_VARIANT' => 'C', 'HIDE_ZERO' => 'Y'];

	return [$id, array_map(static fn (array $one): array => $one + $blank, $its['LANG'] ?? [$its['LID'] => []]), $blank];
};

return [
	'catalog.product' => [
		'table' => 'products', 'rows' => 120,
		'made' => static fn (int $id): array => ['NAME' => "Product $id", 'IBLOCK_ID' => '14', 'ACTIVE' => 'Y', 'XML_ID' => "product-$id", 'TYPE' => $typeOf[$id] ?? 1],
		'defaults' => ['ACTIVE' => 'Y', 'TYPE' => 1],
		'prefixes' => ['catalog.product' => ['own' => []], 'crm.product' => $products]
			+ array_map(static fn (int $type): array => ['fixed' => ['TYPE' => $type]], $types),
		'methods' => ['crm.product.fields' => null],
	],
	'catalog.price' => [
		'in' => ['catalog.product' => ['productId' => 'ID']],
		'methods' => ['catalog.price.modify' => static function (Answers $all, Asked $asked) use ($setPrice): array {
			$product = (array) ($asked->given()['product'] ?? []);
			$id = (int) ($product['id'] ?? 0);
			if ($all->kind('catalog.product')->record($id) === null) {
				throw new RestError('0', 'The specified product does not exist');
			}
			$kept = [];
			foreach ((array) ($product['prices'] ?? []) as $given) {
				$given = (array) $given;
				if (isset($given['id'])) {
					$asked->kind->update((int) $given['id'], array_diff_key($given, ['id' => 0]));
				}
				$kept[] = isset($given['id']) ? (int) $given['id'] : $setPrice($all, $id, (int) ($given['catalogGroupId'] ?? 1), array_diff_key($given, ['catalogGroupId' => 0]));
			}
			foreach (array_diff(array_keys($asked->kind->find(['productId' => $id])), $kept) as $other) {
				$asked->kind->delete($other);
			}

			return ['prices' => array_map(static fn (int $its): array => View::of($all->documentedFields('catalog.price.list'), ['id' => $its] + (array) $asked->kind->record($its)), $kept)];
		}],
		'rows' => 120,
		'made' => static fn (int $id): array => $id > 120 ? [] : ['productId' => $id, 'catalogGroupId' => 1, 'price' => 100, 'currency' => 'EUR'],
	] + $camel,
	'catalog.section' => ['prefixes' => ['catalog.section' => [], 'crm.productsection' => $sections], 'methods' => ['crm.productsection.fields' => null], 'defaults' => ['active' => 'Y', 'sort' => 500, 'iblockSectionId' => 0, 'code' => '', 'xmlId' => '', 'description' => ''],
		'made' => static fn (int $id): array => $id > 120 ? [] : ['iblockId' => 14, 'name' => "Section $id"]] + $camel,
	'catalog.measure' => ['rows' => 5, 'prefixes' => ['catalog.measure' => [], 'crm.measure' => $measures], 'methods' => ['crm.measure.fields' => null], 'made' => static fn (int $id): array => $id > 5 ? [] : ['code' => [6, 112, 163, 166, 796][$id - 1], 'measureTitle' => ['Meter', 'Liter', 'Gram', 'Kilogram', 'Piece'][$id - 1], 'isDefault' => $id === 5 ? 'Y' : 'N'], 'unique' => ['code'], 'taken' => '200600000000', 'defaults' => ['isDefault' => 'N']] + $camel,
	'catalog.priceType' => ['table' => 'catalog.pricetype.list'] + $camel,
	'catalog.vat' => $camel,
	'catalog.store' => $camel,
	'catalog.productProperty' => ['table' => 'catalog.productproperty.list'] + $camel,
	'catalog.productPropertyEnum' => ['table' => 'catalog.productpropertyenum.list'] + $camel,
	'crm.vat' => ['rows' => 3],
	'crm.currency' => [
		'id' => 'NUMBER', 'rows' => 3, 'table' => 'crm.currency.list', 'by' => [['id' => 'CURRENCY'], ['CURRENCY' => 'CURRENCY']], 'unique' => ['CURRENCY'], 'immutable' => ['CURRENCY'],
		'made' => static fn (int $id): array => $id > 3 ? [] : $currency(array_keys($currencies)[$id - 1], ...array_values($currencies)[$id - 1]),
		'defaults' => static fn (array $record): array => $currency((string) ($record['CURRENCY'] ?? ''), (string) ($record['CURRENCY'] ?? ''), '1'),
		'methods' => [
			'crm.currency.add' => ['add', 'reply' => static fn (Answers $all, Asked $asked, int $id, array $its): string => (string) $its['CURRENCY']],
			'crm.currency.base.get' => static fn (Answers $all, Asked $asked): string => (string) $asked->kind->record((int) $asked->kind->first(['BASE' => 'Y']))['CURRENCY'],
			'crm.currency.base.set' => static function (Answers $all, Asked $asked): bool {
				$id = $asked->kind->first(['CURRENCY' => $asked->param('id', '')]);
				foreach ($id === null ? [] : array_keys($asked->kind->find()) as $one) {
					$asked->kind->update($one, ['BASE' => $one === $id ? 'Y' : 'N']);
				}

				return $id !== null;
			},
			'crm.currency.localizations.get' => static fn (Answers $all, Asked $asked): array => $localized($asked)[1],
			'crm.currency.localizations.set' => static function (Answers $all, Asked $asked) use ($localized): bool {
				[$id, $languages, $blank] = $localized($asked);
				$given = (array) $asked->param('localizations', []);
				foreach ($given as $language => $one) {
					$languages[$language] = array_replace($languages[$language] ?? $blank, (array) $one);
				}
				$asked->kind->update($id, ['LANG' => $languages]);

				return $given !== [];
			},
			'crm.currency.localizations.delete' => static function (Answers $all, Asked $asked) use ($localized): bool {
				[$id, $languages] = $localized($asked);
				$asked->kind->update($id, ['LANG' => array_diff_key($languages, array_flip(array_map(strval(...), (array) $asked->param('lids', []))))]);

				return true;
			},
			'crm.currency.fields' => null,
		],
	],
];
