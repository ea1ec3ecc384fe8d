/* SPDX-License-Identifier: MIT */
#include "zend/lists/limit_offset.h"

#include "zend/lists/documented_page.h"
#include "zend/lists/numbered_page.h"
#include "zend/lists/parameters.h"
#include "zend/lists/resumed_rows.h"

/* By offset and limit, where no reply tells how many rows there are. Each page begins with the last
 * row of the page before it: if another one stands there, rows have come or gone, and the list is
 * not what it was. Where offsets go in steps of the limit, and rows may come again, those that came
 * before are left out instead. */

static bool steps(const php_b24_list *list)
{
	return (list->pages->flags & B24_PAGES_STEPS) != 0;
}

/* Whether the page begins with the last row of the one before it. */
static bool overlaps(const php_b24_list *list, const php_b24_list_request *request)
{
	return list->guarded && !steps(list) && request->start > 0 && list->page_limit > 1;
}

static void begin(php_b24_list *list)
{
	php_b24_list_begin_numbered(list, 0);
}

static void fill(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	zval start;

	ZVAL_LONG(
		&start, (zend_long)request->start - (overlaps(list, request) && list->last_row != NULL));
	php_b24_list_put_at(params, b24_method_text(list->pages->at), &start);
}

/* Takes that row away. False: another row stands in its place. */
static bool check_overlap(php_b24_list *list, php_b24_list_request *request)
{
	if (!overlaps(list, request) || list->last_row == NULL) {
		return true;
	}
	if (request->count == 0 || !php_b24_list_is_row(&request->rows[0].slice, list->last_row)) {
		request->fault = PHP_B24_LIST_ROWS_MOVED;
		request->count = 0;
		return false;
	}
	memmove(request->rows, request->rows + 1, --request->count * sizeof *request->rows);
	return true;
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	int64_t end;
	size_t came;

	if (!php_b24_list_note_total(list, request) || !php_b24_list_take_page(list, request)) {
		return;
	}
	came = request->count;
	if (came == 0 && php_b24_list_reply_member(request, list->pages->more).type == B24_JSON_TRUE) {
		request->fault = PHP_B24_LIST_PAGE_TWICE; /* there are more, and none of them comes */
		return;
	}
	if (!check_overlap(list, request)) {
		return;
	}
	end = request->start + (steps(list) ? (int64_t)list->page_limit : (int64_t)request->count);
	if (list->seen_ids != NULL) {
		php_b24_list_drop_seen(list, request);
	}
	if (request->count > 0) {
		php_b24_list_keep_row(&list->last_row, &request->rows[request->count - 1].slice);
	}
	php_b24_list_pass_over(request);
	php_b24_list_check_all_skipped(list, request);
	if (!php_b24_list_is_said_last(list, request, came)) {
		if (end == request->start) {
			request->fault = PHP_B24_LIST_PAGE_TWICE;
		} else {
			php_b24_list_plan_numbered(list, request, end);
		}
	}
}

const php_b24_list_strategy php_b24_list_limit_offset = {
	.name = "offset",
	.position_kind = "page",
	.begin = begin,
	.fill = fill,
	.arrived = arrived,
};
