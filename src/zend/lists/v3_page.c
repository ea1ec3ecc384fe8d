#include "zend/lists/list.h"

#include "zend/value/unmarshal.h"

#include "core/json/walk.h"

/* REST 3.0: pages by offset, by a cursor that the portal makes, and by the value of the last row.
 * Those of the first and the last kind tell neither total nor whether there are more. So a short
 * page ends the list, but for the very first one only if the next one is short, too. Portals permit
 * at least so many rows in a page; more may be cut without a word. */
#define SURE_LIMIT 50

/* Pages in a row that are empty, though each has a cursor. */
#define MOST_DRY 10

/* Likewise, that are nearly empty. */
#define MOST_THIN 30

/* --- What the three have in common. --- */

/* Short for the first page: it has fewer rows than any full one would have. */
static bool is_all(php_b24_list *list, size_t count)
{
	size_t sure = list->page_limit < SURE_LIMIT ? (size_t)list->page_limit : SURE_LIMIT;

	bool small = count <= sure - sure / 5 && count != 10 && count != 20 && count != 25;

	list->page_size = (int64_t)(small ? sure : count);
	return small;
}

/* Fewer rows are a short page. Some may be hidden from the user, if pages are as large as they
 * should be. */
static size_t least_of_page(const php_b24_list *list)
{
	size_t size = (size_t)list->page_size;

	return size <= 25 ? size : size - size / 5 + 1;
}

/* Whether the page, which came with so many rows, and the one before it say that there are no more:
 * both lack more rows than may well be hidden from the user. */
static bool is_last(php_b24_list *list, size_t came)
{
	bool was_small = list->was_small;

	if (!list->looked) {
		list->looked = true;
		list->was_small = is_all(list, came);
		return list->was_small && !php_b24_list_is_resumed(list);
	}
	if ((int64_t)came > list->page_size) {
		list->page_size = (int64_t)came;
	}
	list->was_small = came < least_of_page(list);
	return list->was_small && was_small;
}

/* False: it has no rows, or none that may come. */
static bool read_rows(php_b24_list *list, php_b24_list_request *request)
{
	if (!php_b24_list_add_any_page(list, request, &request->call.core->envelope.result)) {
		return false;
	}
	php_b24_list_skip(list, request);
	php_b24_list_check_skipped(list, request);
	return request->fault == PHP_B24_LIST_SOUND;
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
	list->former = list->resumed.last;
}

/* Nobody tells how many rows there are: a page begins with the last row of the one before it, so
 * that it shows whether rows have moved. */
static bool overlaps(const php_b24_list *list, const php_b24_list_request *request)
{
	return list->guarded && list->former != PHP_B24_LIST_LOWEST && request->start > 0 &&
		   list->page_limit > 1;
}

static void fill_pages(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	HashTable *pagination = member(params, "pagination");

	set_long(pagination, "limit", list->page_limit);
	set_long(pagination, "offset", (zend_long)(request->start - overlaps(list, request)));
}

/* Takes the row away that was there before. False: it is not. */
static bool check_overlap(php_b24_list *list, php_b24_list_request *request)
{
	if (request->count == 0 || !overlaps(list, request)) {
		return true;
	}
	if (request->rows[0].id != list->former) {
		request->fault = PHP_B24_LIST_SHIFTED;
		request->count = 0;
		return false;
	}
	memmove(request->rows, request->rows + 1, --request->count * sizeof *request->rows);
	request->rows[0].begins = true;
	return true;
}

/* Not even the row that was there before: once more. */
static void ask_for_nothing_again(php_b24_list *list, php_b24_list_request *request)
{
	if (++list->dry > 1) {
		request->fault = PHP_B24_LIST_SHIFTED;
	} else {
		php_b24_list_plan(list, request)->start = request->start;
	}
}

static void pages_arrived(php_b24_list *list, php_b24_list_request *request)
{
	bool ended;

	if (!read_rows(list, request)) {
		return;
	}
	if (request->count == 0 && overlaps(list, request)) {
		ask_for_nothing_again(list, request);
		return;
	}
	list->dry = 0;
	ended = is_last(list, request->count);
	if (!check_overlap(list, request)) {
		return;
	}
	if (request->count > 0) {
		list->former = request->rows[request->count - 1].id;
	}
	if (!ended) { /* behind an empty page the same is asked for once more */
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

/* Page after page has next to nothing: that is a list that grows as it is read, and a portal that
 * never says that it is at its end. */
static bool is_thin(php_b24_list *list, const php_b24_list_request *request)
{
	size_t sure = list->page_limit < SURE_LIMIT ? (size_t)list->page_limit : SURE_LIMIT;

	list->thin = request->count < sure / 5 ? list->thin + 1 : 0;
	return list->guarded && list->thin > MOST_THIN;
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
	if (is_thin(list, request)) {
		request->fault = PHP_B24_LIST_DRY;
		return;
	}
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

static bool is_by_id(php_b24_list *list)
{
	return strcasecmp(tail_field(list), "id") == 0;
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

static bool is_descending(const php_b24_list *list)
{
	zval *cursor = zend_hash_str_find(list->params, ZEND_STRL("cursor"));
	zval *order = cursor != NULL && Z_TYPE_P(cursor) == IS_ARRAY
					  ? zend_hash_str_find(Z_ARRVAL_P(cursor), ZEND_STRL("order"))
					  : NULL;

	return order != NULL && Z_TYPE_P(order) == IS_STRING &&
		   strcasecmp(Z_STRVAL_P(order), "DESC") == 0;
}

static bool read_cursor(const php_b24_list_request *request, int64_t *id)
{
	const zval *cursor = &request->cursor;
	zend_long number = 0;
	bool is_long = Z_TYPE_P(cursor) == IS_LONG;
	bool is_numeric =
		Z_TYPE_P(cursor) == IS_STRING &&
		is_numeric_string(Z_STRVAL_P(cursor), Z_STRLEN_P(cursor), &number, NULL, false) == IS_LONG;

	*id = is_long ? Z_LVAL_P(cursor) : number;
	return is_long || is_numeric;
}

/* False: ids do not run on from where the page begins: the filter or the order has no effect. */
static bool check_tail(php_b24_list *list, php_b24_list_request *request)
{
	bool descending = is_descending(list);
	int64_t former, id;
	bool any = read_cursor(request, &former);

	for (size_t i = 0; i < request->count && list->guarded && is_by_id(list); i++) {
		b24_json_slice value = value_of(list, request, i);

		if (!php_b24_list_read_integer(&value, &id)) {
			any = false;
			continue;
		}
		if (any && (descending ? id >= former : id <= former)) {
			request->fault = PHP_B24_LIST_STALLED;
			request->fault_number = id;
			request->count = 0;
			return false;
		}
		any = true;
		former = id;
	}
	return true;
}

/* Behind an id there is no need to count rows of a page. */
static void mark_tail(php_b24_list *list, const php_b24_list_row *row)
{
	b24_json_slice value = b24_json_member_of(&row->slice, tail_field(list));
	int64_t id;
	zval cursor;

	if (is_by_id(list) && php_b24_list_read_integer(&value, &id)) {
		ZVAL_LONG(&cursor, (zend_long)id);
		php_b24_list_place_set_cursor(&list->place, &cursor);
		list->place.skip = 0;
	}
}

static void tail_arrived(php_b24_list *list, php_b24_list_request *request)
{
	b24_json_slice value;

	if (!read_rows(list, request) || !check_tail(list, request) || is_last(list, request->count)) {
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
	.mark = mark_tail,
};
