/* SPDX-License-Identifier: MIT */
#include "zend/lists/v3_offset.h"

#include "zend/lists/request_queue.h"
#include "zend/lists/v3_page.h"

static void begin(php_b24_list *list)
{
	php_b24_list_plan(list, NULL)->start = list->resumed.row;
	list->previous_row = list->resumed.last;
}

/* Nobody tells how many rows there are: a page begins with the last row of the one before it, so
 * that it shows whether rows have moved. */
static bool overlaps(const php_b24_list *list, const php_b24_list_request *request)
{
	return list->guarded && list->previous_row != PHP_B24_LIST_LOWEST && request->start > 0 &&
		   list->page_limit > 1;
}

static void fill(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	HashTable *pagination = php_b24_list_v3_member(params, "pagination");

	php_b24_list_v3_set_number(pagination, "limit", list->page_limit);
	php_b24_list_v3_set_number(
		pagination, "offset", (zend_long)(request->start - overlaps(list, request)));
}

/* Takes that row away. False: another row stands in its place. */
static bool check_overlap(php_b24_list *list, php_b24_list_request *request)
{
	if (request->count == 0 || !overlaps(list, request)) {
		return true;
	}
	if (request->rows[0].id != list->previous_row) {
		request->fault = PHP_B24_LIST_ROWS_MOVED;
		request->count = 0;
		return false;
	}
	memmove(request->rows, request->rows + 1, --request->count * sizeof *request->rows);
	request->rows[0].begins_page = true;
	return true;
}

/* Not even the row that was there before: once more. */
static void ask_for_nothing_again(php_b24_list *list, php_b24_list_request *request)
{
	if (++list->empty_pages > 1) {
		request->fault = PHP_B24_LIST_ROWS_MOVED;
	} else {
		php_b24_list_plan(list, request)->start = request->start;
	}
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	bool ended;

	if (!php_b24_list_v3_read_rows(list, request)) {
		return;
	}
	if (request->count == 0 && overlaps(list, request)) {
		ask_for_nothing_again(list, request);
		return;
	}
	list->empty_pages = 0;
	ended = php_b24_list_v3_is_last(list, request->count);
	if (!check_overlap(list, request)) {
		return;
	}
	if (request->count > 0) {
		list->previous_row = request->rows[request->count - 1].id;
	}
	if (!ended) { /* behind an empty page the same is asked for once more */
		php_b24_list_plan(list, request)->start = request->start + (int64_t)request->count;
	}
}

const php_b24_list_strategy php_b24_list_v3_offset = {
	.name = "offset",
	.position_kind = "row",
	.begin = begin,
	.fill = fill,
	.arrived = arrived,
};
