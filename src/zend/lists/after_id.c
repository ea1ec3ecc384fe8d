/* SPDX-License-Identifier: MIT */
#include "zend/lists/after_id.h"

#include "zend/lists/documented_page.h"
#include "zend/lists/parameters.h"
#include "zend/lists/position.h"
#include "zend/lists/request_queue.h"
#include "zend/lists/rows.h"

#include "core/json/walk.h"

/* Behind the id of a row: the last one of a page, or the least. What is asked for is remembered as
 * a list of the id and, where the method wants to know which part of the list that was in, the
 * part. Ids that do not run as they should would make it leave rows out, or never end. */

/* im.notify.get: confirmations come first, then all other notifications. */
#define CONFIRMATIONS 1
#define OTHERS        3

static zend_long part_of(const b24_json_slice *row)
{
	b24_json_slice type = b24_json_member_of(row, "notify_type");
	int64_t number;

	return php_b24_list_read_integer(&type, &number) && number == CONFIRMATIONS ? CONFIRMATIONS
																				: OTHERS;
}

static void set_cursor(const php_b24_list *list, zval *cursor, const php_b24_list_row *row)
{
	array_init_size(cursor, 2);
	add_next_index_long(cursor, (zend_long)row->id);
	if (list->pages->kind != 0) {
		add_next_index_long(cursor, part_of(&row->slice));
	}
}

static zval *element(const php_b24_list_request *request, zend_ulong index)
{
	return Z_TYPE(request->cursor) == IS_ARRAY
			   ? zend_hash_index_find(Z_ARRVAL(request->cursor), index)
			   : NULL;
}

static void plan(php_b24_list *list, php_b24_list_request *before, const php_b24_list_row *row)
{
	php_b24_list_request *request = php_b24_list_plan(list, before);

	set_cursor(list, &request->cursor, row);
	request->after = row->id;
}

/* The parameter that says behind which id a page begins. */
static const char *at(const php_b24_list *list)
{
	return b24_method_text(list->reversed ? list->pages->other : list->pages->at);
}

/* A method may have a parameter for each direction: the one that the caller has given says which
 * way to read. */
static void choose_way(php_b24_list *list)
{
	const char *other = b24_method_text(list->pages->other);

	list->reversed = *other != '\0' && php_b24_list_find_at(list->params, other) != NULL;
}

/* Where the list begins: at the id that the caller has given. False: there is none. */
static bool read_beginning(const php_b24_list *list, int64_t *id)
{
	zval *given = php_b24_list_find_at(list->params, at(list));
	zend_long number = 0;
	bool is_given = given != NULL ? php_b24_list_read_number(given, &number)
								  : (list->pages->flags & B24_PAGES_FROM) != 0;

	*id = number;
	return is_given;
}

static void begin(php_b24_list *list)
{
	php_b24_list_request *request = php_b24_list_plan(list, NULL);
	int64_t from;
	zval *id;

	choose_way(list);

	if (Z_TYPE(list->resumed.cursor) == IS_ARRAY) {
		ZVAL_COPY(&request->cursor, &list->resumed.cursor);
		id = element(request, 0);
		request->after = id != NULL && Z_TYPE_P(id) == IS_LONG ? Z_LVAL_P(id) : PHP_B24_LIST_LOWEST;
	} else if (read_beginning(list, &from)) {
		array_init_size(&request->cursor, 1);
		add_next_index_long(&request->cursor, (zend_long)from);
		/* The first page shows the rows around this one, and the row itself. */
		if (!(list->pages->flags & B24_PAGES_OVERLAPS)) {
			request->after = from;
		}
	}
}

static void fill(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	zval *id = element(request, 0), *part = element(request, 1);
	zval value;

	if (id != NULL) {
		ZVAL_COPY(&value, id);
		php_b24_list_put_at(params, at(list), &value);
	}
	if (part != NULL) {
		ZVAL_COPY(&value, part);
		php_b24_list_put_at(params, b24_method_text(list->pages->kind), &value);
	}
}

/* --- Replies. --- */

/* Rows of a page that has a fault are not handed out. */
static void fail(php_b24_list_request *request, php_b24_list_fault fault)
{
	request->fault = fault;
	request->count = 0;
}

static bool all_have_ids(php_b24_list_request *request)
{
	for (size_t i = 0; i < request->count; i++) {
		if (request->rows[i].id == PHP_B24_LIST_LOWEST) {
			fail(request, PHP_B24_LIST_NO_ID);
			return false;
		}
	}
	return true;
}

/* Takes rows away that were in the page before. */
static void drop_overlap(php_b24_list_request *request)
{
	size_t kept = 0;

	for (size_t i = 0; i < request->count; i++) {
		if (request->after == PHP_B24_LIST_LOWEST || request->rows[i].id > request->after) {
			request->rows[kept++] = request->rows[i];
		}
	}
	request->count = kept;
}

/* Whether the id is where rows were asked for. */
static bool is_beyond(b24_runs runs, int64_t id, int64_t after)
{
	if (after == PHP_B24_LIST_LOWEST || runs == B24_RUNS_ANY) {
		return true;
	}
	return runs == B24_RUNS_UP ? id > after : id < after;
}

/* The caller's own order may be the other way round. */
static b24_runs direction(php_b24_list *list)
{
	b24_runs runs = (b24_runs)list->pages->runs;
	zval *order = list->pages->order != 0
					  ? php_b24_list_find_at(list->params, b24_method_text(list->pages->order))
					  : NULL;
	zval *given = order != NULL && Z_TYPE_P(order) == IS_ARRAY
					  ? php_b24_list_find_at(Z_ARRVAL_P(order), ZSTR_VAL(list->id_field))
					  : NULL;

	if (given != NULL && Z_TYPE_P(given) == IS_STRING) {
		return zend_string_equals_literal_ci(Z_STR_P(given), "ASC") ? B24_RUNS_UP : B24_RUNS_DOWN;
	}
	if (list->reversed) {
		return runs == B24_RUNS_UP ? B24_RUNS_DOWN : B24_RUNS_UP;
	}
	return runs;
}

static int compare_down(const void *a, const void *b)
{
	const php_b24_list_row *left = a, *right = b;

	return (left->id < right->id) - (left->id > right->id);
}

static int compare_up(const void *a, const void *b)
{
	return compare_down(b, a);
}

static bool check_ids(php_b24_list *list, php_b24_list_request *request)
{
	b24_runs runs = direction(list);
	int64_t before = request->after;

	if (list->pages->runs == B24_RUNS_LEAST && request->count > 0) {
		qsort(request->rows, request->count, sizeof *request->rows,
			list->reversed ? compare_up : compare_down);
	}

	for (size_t i = 0; i < request->count; i++) {
		int64_t id = request->rows[i].id;

		if (!is_beyond(runs, id, before)) {
			request->fault_number = id;
			request->fault_field = ZSTR_VAL(list->id_field);
			fail(request, PHP_B24_LIST_OUT_OF_TURN);
			return false;
		}
		before = id;
	}
	return true;
}

/* A page that is short may have lost rows while the portal made it: only the first one is believed
 * at once, and any other when the one behind it is short, too. */
static bool is_last(php_b24_list *list, const php_b24_list_request *request)
{
	b24_json_slice more = php_b24_list_reply_member(request, list->pages->more);
	bool is_short = (zend_long)request->count < php_b24_list_sure_rows(list);
	bool was_short = list->short_before || list->requests == 1;

	list->short_before = is_short;
	if (more.type == B24_JSON_TRUE || more.type == B24_JSON_FALSE) {
		return more.type == B24_JSON_FALSE || request->count == 0;
	}
	return request->count == 0 || (is_short && was_short);
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	int64_t total;

	/* Rows that come or go do not move those that are read by their ids: another total is no fault.
	 */
	if (php_b24_list_read_total(list, request, &total)) {
		list->total = total;
	}
	if (!php_b24_list_take_page(list, request) || !all_have_ids(request)) {
		return;
	}
	if (list->pages->flags & B24_PAGES_OVERLAPS) {
		drop_overlap(request);
	}
	if (request->count == 0 &&
		php_b24_list_reply_member(request, list->pages->more).type == B24_JSON_TRUE) {
		fail(request, PHP_B24_LIST_PAGE_TWICE); /* there are more, and none of them comes */
		return;
	}
	if (check_ids(list, request) && !is_last(list, request)) {
		plan(list, request, &request->rows[request->count - 1]);
	}
}

static void mark(php_b24_list *list, const php_b24_list_row *row)
{
	zval cursor;

	set_cursor(list, &cursor, row);
	php_b24_list_set_place_cursor(&list->place, &cursor);
	zval_ptr_dtor(&cursor);
	list->place.skip = 0;
}

const php_b24_list_strategy php_b24_list_after_id = {
	.name = "behind",
	.position_kind = "last",
	.begin = begin,
	.fill = fill,
	.arrived = arrived,
	.note_place = mark,
};
