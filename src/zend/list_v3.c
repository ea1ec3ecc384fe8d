#include "list.h"

#include "unmarshal.h"

#include "../core/json/walk.h"

/* REST 3.0: pages by offset, by a cursor that the portal makes, and by the value of the last row.
 * A page tells neither total nor whether there are more, so that a short one is the last. Portals
 * permit at least so many rows in a page; more may be cut without a word. */
#define SURE_LIMIT 50

/* --- What the three have in common. --- */

static bool is_last(const php_b24_list *list, const php_b24_list_request *request)
{
	zend_long sure = list->page_limit < SURE_LIMIT ? list->page_limit : SURE_LIMIT;

	return (zend_long)request->count < sure;
}

/* False: it has no rows. */
static bool read_rows(php_b24_list *list, php_b24_list_request *request)
{
	const b24_json_slice *result = &request->call.core->envelope.result;
	int64_t unused;

	if (php_b24_list_add_page(list, request, result, false, 0, 0, &unused) != PHP_B24_PAGE_GOOD) {
		request->fault = PHP_B24_LIST_NO_ROWS;
		return false;
	}
	while (request->at < request->skip && request->at < request->count) {
		php_b24_list_guard(list, &request->rows[request->at++]);
	}
	return true;
}

static void set_long(HashTable *to, const char *name, zend_long number)
{
	zval value;

	ZVAL_LONG(&value, number);
	zend_hash_str_update(to, name, strlen(name), &value);
}

/* A separated array among the parameters. */
static HashTable *member(HashTable *params, const char *name)
{
	zend_string *text = zend_string_init(name, strlen(name), false);
	HashTable *found = php_b24_list_member(params, text);

	zend_string_release(text);
	return found;
}

static void begin_at_cursor(php_b24_list *list)
{
	php_b24_list_request *request = php_b24_list_plan(list, NULL);

	ZVAL_COPY(&request->cursor, &list->resumed.cursor);
	request->skip = list->resumed.skip;
}

/* The page that begins behind `slice`, which must not be where this one began. */
static void plan_behind(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *slice)
{
	zval cursor;

	php_b24_unmarshal(&request->call.core->envelope.scan, slice, &cursor);
	if (Z_TYPE(request->cursor) != IS_UNDEF && zend_is_identical(&cursor, &request->cursor)) {
		request->fault = PHP_B24_LIST_REPEATED;
		zval_ptr_dtor(&cursor);
		return;
	}
	ZVAL_COPY_VALUE(&php_b24_list_plan(list, request)->cursor, &cursor);
}

/* --- pagination: limit and offset. --- */

static void begin_pages(php_b24_list *list)
{
	php_b24_list_plan(list, NULL)->start = list->resumed.row;
}

static void fill_pages(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	HashTable *pagination = member(params, "pagination");

	set_long(pagination, "limit", list->page_limit);
	set_long(pagination, "offset", (zend_long)request->start);
}

static void pages_arrived(php_b24_list *list, php_b24_list_request *request)
{
	if (read_rows(list, request) && !is_last(list, request)) {
		php_b24_list_plan(list, request)->start = request->start + (int64_t)request->count;
	}
}

const php_b24_list_strategy php_b24_list_pages = {
	.name = "offset",
	.by = "row",
	.begin = begin_pages,
	.fill = fill_pages,
	.arrived = pages_arrived,
};

/* How many rows are wanted, and behind what. */
static void set_place(
	const php_b24_list *list, const php_b24_list_request *request, HashTable *to, const char *name)
{
	zval cursor;

	set_long(to, "limit", list->page_limit);
	if (Z_TYPE(request->cursor) != IS_UNDEF) {
		ZVAL_COPY(&cursor, &request->cursor);
		zend_hash_str_update(to, name, strlen(name), &cursor);
	}
}

/* --- pagination: afterCursor. --- */

static void fill_cursor(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	set_place(list, request, member(params, "pagination"), "afterCursor");
}

static void cursor_arrived(php_b24_list *list, php_b24_list_request *request)
{
	const b24_json_slice *result = &request->call.core->envelope.result;
	b24_json_slice more = b24_json_member_of(result, "hasMore");
	b24_json_slice cursor = b24_json_member_of(result, "nextCursor");

	if (cursor.type == B24_JSON_NONE) {
		cursor = b24_json_member_of(result, "afterCursor");
	}
	if (read_rows(list, request) && more.type != B24_JSON_FALSE && cursor.type != B24_JSON_NONE &&
		cursor.type != B24_JSON_NULL) {
		plan_behind(list, request, &cursor);
	}
}

const php_b24_list_strategy php_b24_list_cursor = {
	.name = "cursor",
	.by = "cursor",
	.begin = begin_at_cursor,
	.fill = fill_cursor,
	.arrived = cursor_arrived,
};

/* --- cursor: behind the value of the last row. --- */

static void fill_tail(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	set_place(list, request, member(params, "cursor"), "value");
}

/* By which field rows follow one another. */
static const char *tail_field(php_b24_list *list)
{
	zval *cursor = zend_hash_str_find(list->params, ZEND_STRL("cursor"));
	zval *field = cursor != NULL && Z_TYPE_P(cursor) == IS_ARRAY
					  ? zend_hash_str_find(Z_ARRVAL_P(cursor), ZEND_STRL("field"))
					  : NULL;

	return field != NULL && Z_TYPE_P(field) == IS_STRING ? Z_STRVAL_P(field) : "id";
}

static void tail_arrived(php_b24_list *list, php_b24_list_request *request)
{
	b24_json_slice value;

	if (!read_rows(list, request) || is_last(list, request)) {
		return;
	}
	value = b24_json_member_of(&request->rows[request->count - 1].slice, tail_field(list));
	if (value.type == B24_JSON_NONE) {
		request->fault = PHP_B24_LIST_NO_ROWS;
		return;
	}
	plan_behind(list, request, &value);
}

const php_b24_list_strategy php_b24_list_tail = {
	.name = "tail",
	.by = "value",
	.begin = begin_at_cursor,
	.fill = fill_tail,
	.arrived = tail_arrived,
};
