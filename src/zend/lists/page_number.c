/* SPDX-License-Identifier: MIT */
#include "zend/lists/page_number.h"

#include "zend/lists/documented_page.h"
#include "zend/lists/numbered_page.h"
#include "zend/lists/parameters.h"
#include "zend/lists/resumed_rows.h"
#include "zend/lists/rows.h"

/* By numbers of pages, from 1. A page that begins as the one before it, a row that comes again, and
 * a total that changes tell that the list is not what it was. */

static void begin(php_b24_list *list)
{
	php_b24_list_begin_numbered(list, 1);
}

static void fill(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	zval number;

	ZVAL_LONG(&number, (zend_long)request->start);
	php_b24_list_put_at(params, b24_method_text(list->pages->at), &number);
}

static int64_t rows_before(const php_b24_list *list, const php_b24_list_request *request)
{
	bool resumed = Z_TYPE(list->resumed.cursor) != IS_UNDEF;

	return resumed ? (request->start - 1) * (int64_t)list->page_limit : (int64_t)list->arrived;
}

/* A page may be short because rows are left out that the user may not see: a total counts more. */
static bool is_last(const php_b24_list *list, const php_b24_list_request *request)
{
	if (request->count == 0) {
		return true;
	}
	if (list->total >= 0) {
		return rows_before(list, request) + (int64_t)request->count >= list->total;
	}
	return (zend_long)request->count < php_b24_list_sure_rows(list);
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	b24_json_slice next = php_b24_list_reply_member(request, list->pages->next);
	int64_t number;

	if (!php_b24_list_note_total(list, request) || !php_b24_list_take_page(list, request)) {
		return;
	}
	php_b24_list_skip(list, request);
	php_b24_list_check_all_skipped(list, request);
	if (php_b24_list_read_integer(&next, &number)) {
		if (number > request->start) {
			php_b24_list_plan_numbered(
				list, request, number); /* the portal counts rows after all */
		} else {
			request->fault = PHP_B24_LIST_CURSOR_TWICE;
		}
	} else if (!is_last(list, request)) {
		php_b24_list_plan_numbered(list, request, request->start + 1);
	}
}

const php_b24_list_strategy php_b24_list_page_number = {
	.name = "offset",
	.position_kind = "page",
	.begin = begin,
	.fill = fill,
	.arrived = arrived,
};
