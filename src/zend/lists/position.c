/* SPDX-License-Identifier: MIT */
#include "zend/lists/position.h"

#include "zend/lists/options.h"

#include <ext/json/php_json.h>
#include <ext/standard/base64.h>
#include <Zend/zend_smart_str.h>

/* A position is Base64 of JSON: the list's fingerprint (f), what positions of the strategy mean
 * (b), and the place: an id (i), a number of rows (r) of so many (t), or a cursor (c) and rows
 * behind it (s), with the row that stands before it (l). */

void php_b24_list_set_place_cursor(php_b24_list_place *place, zval *cursor)
{
	zval former;

	ZVAL_COPY_VALUE(&former, &place->cursor);
	ZVAL_COPY(&place->cursor, cursor);
	zval_ptr_dtor(&former);
}

/* --- Writing. --- */

static void add_page(zval *to, const php_b24_list_place *place)
{
	zval cursor;

	if (Z_TYPE(place->cursor) != IS_UNDEF) {
		ZVAL_COPY(&cursor, &place->cursor);
		add_assoc_zval(to, "c", &cursor);
	}
	add_assoc_long(to, "s", (zend_long)place->skip);
}

static void add_place(zval *to, const php_b24_list *list)
{
	if (strcmp(list->strategy->position_kind, "id") != 0 &&
		list->place.last != PHP_B24_LIST_LOWEST) {
		add_assoc_long(to, "l", (zend_long)list->place.last);
	}
	if (strcmp(list->strategy->position_kind, "row") == 0) {
		add_assoc_long(to, "r", (zend_long)list->place.row);
		if (list->total >= 0) {
			add_assoc_long(to, "t", (zend_long)list->total);
		}
	} else if (strcmp(list->strategy->position_kind, "id") != 0) {
		add_page(to, &list->place);
	} else if (list->place.id != PHP_B24_LIST_LOWEST) {
		add_assoc_long(to, "i", (zend_long)php_b24_list_reverse_id(list, list->place.id));
	}
}

zend_string *php_b24_list_position(const php_b24_list *list)
{
	smart_str json = {0};
	zend_string *position;
	zval said;

	array_init_size(&said, 6);
	add_assoc_str(&said, "f", zend_string_copy(list->fingerprint));
	add_assoc_string(&said, "b", list->strategy->position_kind);
	add_place(&said, list);
	php_json_encode(&json, &said, PHP_JSON_UNESCAPED_SLASHES);
	zval_ptr_dtor(&said);
	smart_str_0(&json);
	position = php_base64_encode((const unsigned char *)ZSTR_VAL(json.s), ZSTR_LEN(json.s));
	smart_str_free(&json);
	return position;
}

/* --- Reading. --- */

static bool is_text(zval *said, const char *name, const char *text)
{
	zval *value = zend_hash_str_find(Z_ARRVAL_P(said), name, 1);

	return value != NULL && Z_TYPE_P(value) == IS_STRING && strcmp(Z_STRVAL_P(value), text) == 0;
}

static int64_t number_in(zval *said, const char *name, int64_t without)
{
	zval *value = zend_hash_str_find(Z_ARRVAL_P(said), name, 1);

	return value != NULL && Z_TYPE_P(value) == IS_LONG ? Z_LVAL_P(value) : without;
}

/* As large as a number of rows in a reply may be: sums of these fit. */
#define MOST_ROWS INT64_C(1000000000000000000)

static bool read_place(php_b24_list *list, zval *said)
{
	php_b24_list_place *place = &list->resumed;
	zval *cursor = zend_hash_str_find(Z_ARRVAL_P(said), ZEND_STRL("c"));
	int64_t skip = number_in(said, "s", 0);

	if (!is_text(said, "f", ZSTR_VAL(list->fingerprint))) {
		return php_b24_list_refuse(
			list, "resume", "is the position of another list: other parameters, or another method");
	}
	if (!is_text(said, "b", list->strategy->position_kind)) {
		return php_b24_list_refuse(list, "resume", "is the position of another strategy");
	}
	if (zend_hash_str_exists(Z_ARRVAL_P(said), ZEND_STRL("i"))) {
		place->id = php_b24_list_reverse_id(list, number_in(said, "i", 0));
	}
	place->row = number_in(said, "r", 0);
	place->last = number_in(said, "l", PHP_B24_LIST_LOWEST);
	list->total = number_in(said, "t", -1);
	if (place->row < 0 || place->row > MOST_ROWS || skip < 0) {
		return php_b24_list_refuse(list, "resume", "is not what position() returned");
	}
	place->skip = (size_t)skip;
	if (cursor != NULL) {
		php_b24_list_set_place_cursor(place, cursor);
	}
	return true;
}

bool php_b24_list_resume(php_b24_list *list, zend_string *position)
{
	zend_string *json =
		php_base64_decode_ex((const unsigned char *)ZSTR_VAL(position), ZSTR_LEN(position), true);
	zval said;
	bool ok;

	ZVAL_UNDEF(&said);
	if (json != NULL) {
		php_json_decode_ex(&said, ZSTR_VAL(json), ZSTR_LEN(json), PHP_JSON_OBJECT_AS_ARRAY, 32);
		zend_string_release(json);
	}
	ok = Z_TYPE(said) == IS_ARRAY
			 ? read_place(list, &said)
			 : php_b24_list_refuse(list, "resume", "is not what position() returned");
	zval_ptr_dtor(&said);
	return ok;
}
