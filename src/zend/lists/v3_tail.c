/* SPDX-License-Identifier: MIT */
#include "zend/lists/v3_tail.h"

#include "zend/lists/cursor_page.h"
#include "zend/lists/parameters.h"
#include "zend/lists/position.h"
#include "zend/lists/request_queue.h"
#include "zend/lists/rows.h"
#include "zend/lists/v3_page.h"

#include "core/json/walk.h"

static void fill(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	php_b24_list_v3_set_place(list, request, php_b24_list_v3_member(params, "cursor"), "value");
}

/* By which field rows follow one another. */
static const char *cursor_field(php_b24_list *list)
{
	zval *cursor = zend_hash_str_find(list->params, ZEND_STRL("cursor"));
	zval *field = cursor != NULL && Z_TYPE_P(cursor) == IS_ARRAY
					  ? zend_hash_str_find(Z_ARRVAL_P(cursor), ZEND_STRL("field"))
					  : NULL;

	return field != NULL && Z_TYPE_P(field) == IS_STRING ? Z_STRVAL_P(field) : "id";
}

static bool is_by_id(php_b24_list *list)
{
	return strcasecmp(cursor_field(list), "id") == 0;
}

static b24_json_slice value_of(
	php_b24_list *list, const php_b24_list_request *request, size_t number)
{
	return b24_json_member_of(&request->rows[number].slice, cursor_field(list));
}

static bool are_equal(const b24_json_slice *a, const b24_json_slice *b)
{
	return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

/* More rows with the value of the last one may lie behind the page. Unless it is an id, those rows
 * wait for the next page, which begins behind the value before. */
static void leave_last_value(php_b24_list *list, php_b24_list_request *request)
{
	size_t count = request->count;
	b24_json_slice last = value_of(list, request, count - 1);
	b24_json_slice value = last;

	if (is_by_id(list)) {
		return;
	}
	while (count > 0 && value.type != B24_JSON_NONE && are_equal(&value, &last)) {
		count--;
		if (count > 0) {
			value = value_of(list, request, count - 1);
		}
	}
	if (count == 0) {
		request->fault = PHP_B24_LIST_SAME_VALUES;
	} else {
		request->count = count;
	}
}

/* Nothing came behind a full page: once more. */
static void ask_again(php_b24_list *list, php_b24_list_request *request)
{
	ZVAL_COPY(&php_b24_list_plan(list, request)->cursor, &request->cursor);
}

static bool is_descending(const php_b24_list *list)
{
	zval *cursor = zend_hash_str_find(list->params, ZEND_STRL("cursor"));
	zval *order = cursor != NULL && Z_TYPE_P(cursor) == IS_ARRAY
					  ? zend_hash_str_find(Z_ARRVAL_P(cursor), ZEND_STRL("order"))
					  : NULL;

	return order != NULL && Z_TYPE_P(order) == IS_STRING &&
		   strcasecmp(Z_STRVAL_P(order), "DESC") == 0;
}

/* False: ids do not run on from where the page begins: the filter or the order has no effect. */
static bool check_ids(php_b24_list *list, php_b24_list_request *request)
{
	bool descending = is_descending(list);
	int64_t former, id;
	zend_long number = 0;
	bool any = php_b24_list_read_number(&request->cursor, &number);

	former = number;
	for (size_t i = 0; i < request->count && list->guarded && is_by_id(list); i++) {
		b24_json_slice value = value_of(list, request, i);

		if (!php_b24_list_read_integer(&value, &id)) {
			any = false;
			continue;
		}
		if (any && (descending ? id >= former : id <= former)) {
			request->fault = PHP_B24_LIST_OUT_OF_TURN;
			request->fault_number = id;
			request->fault_field = "the id";
			request->count = 0;
			return false;
		}
		any = true;
		former = id;
	}
	return true;
}

/* Behind an id there is no need to count rows of a page. */
static void mark(php_b24_list *list, const php_b24_list_row *row)
{
	b24_json_slice value = b24_json_member_of(&row->slice, cursor_field(list));
	int64_t id;
	zval cursor;

	if (is_by_id(list) && php_b24_list_read_integer(&value, &id)) {
		ZVAL_LONG(&cursor, (zend_long)id);
		php_b24_list_set_place_cursor(&list->place, &cursor);
		list->place.skip = 0;
	}
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	b24_json_slice value;

	if (!php_b24_list_v3_read_rows(list, request) || !check_ids(list, request) ||
		php_b24_list_v3_is_last(list, request->count)) {
		return;
	}
	if (request->count == 0) {
		ask_again(list, request);
		return;
	}
	if ((int64_t)request->count >= list->page_size) {
		leave_last_value(list, request);
	}
	value = value_of(list, request, request->count - 1);
	if (value.type == B24_JSON_NONE) {
		request->fault = PHP_B24_LIST_NO_ROWS;
	} else if (request->fault == PHP_B24_LIST_NO_FAULT) {
		php_b24_list_v3_plan_behind(list, request, &value);
	}
}

const php_b24_list_strategy php_b24_list_v3_tail = {
	.name = "tail",
	.position_kind = "value",
	.begin = php_b24_list_begin_at_cursor,
	.fill = fill,
	.arrived = arrived,
	.note_place = mark,
};
