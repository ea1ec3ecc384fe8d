#include "list.h"

#include "unmarshal.h"

#include "../core/json/walk.h"

/* REST 3.0: pages by offset, by a cursor that the portal makes, and by the value of the last row.
 * Those of the first and the last kind tell neither total nor whether there are more. So a short
 * page ends the list, but for the very first one only if the next one is short, too. Portals permit
 * at least so many rows in a page; more may be cut without a word. */
#define SURE_LIMIT 50

/* Pages in a row that are empty, though each has a cursor. */
#define MOST_DRY 10

/* --- What the three have in common. --- */

/* Short for the first page: it has fewer rows than any full one would have. */
static bool is_all(php_b24_list *list, size_t count)
{
	size_t sure = list->page_limit < SURE_LIMIT ? (size_t)list->page_limit : SURE_LIMIT;

	list->page_size = (int64_t)count;
	return count <= sure - sure / 5 && count != 10 && count != 20 && count != 25;
}

/* Whether the page, and the one before it, say that there are no more. */
static bool is_last(php_b24_list *list, const php_b24_list_request *request)
{
	bool was_short = list->was_short;

	if (!list->looked) {
		list->looked = true;
		return is_all(list, request->count);
	}
	list->was_short = (int64_t)request->count < list->page_size;
	if (!list->was_short) {
		list->page_size = (int64_t)request->count;
	}
	return list->was_short && was_short;
}

/* False: it has no rows, or none that may come. */
static bool read_rows(php_b24_list *list, php_b24_list_request *request)
{
	if (!php_b24_list_add_any_page(list, request, &request->call.core->envelope.result)) {
		return false;
	}
	php_b24_list_skip(list, request);
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

/* The page that begins behind `slice`, where none has begun before. */
static void plan_behind(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *slice)
{
	zval cursor;

	php_b24_unmarshal(&request->call.core->envelope.scan, slice, &cursor);
	if (!php_b24_list_is_new_cursor(list, slice) ||
		(Z_TYPE(request->cursor) != IS_UNDEF && zend_is_identical(&cursor, &request->cursor))) {
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
	/* Behind an empty page the same is asked for once more. */
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
	if (!read_rows(list, request) || more.type == B24_JSON_FALSE) {
		return;
	}
	list->dry = request->count == 0 ? list->dry + 1 : 0;
	if (cursor.type != B24_JSON_NONE && cursor.type != B24_JSON_NULL && list->dry <= MOST_DRY) {
		plan_behind(list, request, &cursor);
	} else if (more.type == B24_JSON_TRUE || list->dry > MOST_DRY) {
		request->fault = PHP_B24_LIST_DRY;
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

static b24_json_slice value_of(
	php_b24_list *list, const php_b24_list_request *request, size_t number)
{
	return b24_json_member_of(&request->rows[number].slice, tail_field(list));
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

	if (strcasecmp(tail_field(list), "id") == 0) {
		return;
	}
	while (count > 0 && value.type != B24_JSON_NONE && are_equal(&value, &last)) {
		count--;
		if (count > 0) {
			value = value_of(list, request, count - 1);
		}
	}
	if (count == 0) {
		request->fault = PHP_B24_LIST_SAME;
	} else {
		request->count = count;
	}
}

/* Nothing came behind a full page: once more. */
static void ask_again(php_b24_list *list, php_b24_list_request *request)
{
	ZVAL_COPY(&php_b24_list_plan(list, request)->cursor, &request->cursor);
}

static void tail_arrived(php_b24_list *list, php_b24_list_request *request)
{
	b24_json_slice value;

	if (!read_rows(list, request) || is_last(list, request)) {
		return;
	}
	if (request->count == 0) {
		ask_again(list, request);
		return;
	}
	if (!list->was_short) {
		leave_last_value(list, request);
	}
	value = value_of(list, request, request->count - 1);
	if (value.type == B24_JSON_NONE) {
		request->fault = PHP_B24_LIST_NO_ROWS;
	} else if (request->fault == PHP_B24_LIST_SOUND) {
		plan_behind(list, request, &value);
	}
}

const php_b24_list_strategy php_b24_list_tail = {
	.name = "tail",
	.by = "value",
	.begin = begin_at_cursor,
	.fill = fill_tail,
	.arrived = tail_arrived,
};
