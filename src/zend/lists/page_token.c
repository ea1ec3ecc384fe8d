/* SPDX-License-Identifier: MIT */
#include "zend/lists/page_token.h"

#include "zend/lists/cursor_page.h"
#include "zend/lists/documented_page.h"
#include "zend/lists/parameters.h"
#include "zend/lists/request_queue.h"
#include "zend/lists/resumed_rows.h"

#include "zend/engine/replace_value.h"

/* By what each reply gives to be given back. Where asking for a page takes away what was before it,
 * as with events that are confirmed, that is done only when all rows have been handed out. */

static bool takes(const php_b24_list *list)
{
	return (list->pages->flags & B24_PAGES_TAKES) != 0;
}

/* Nothing is left of the page before: now it may be confirmed. */
static bool extend(php_b24_list *list)
{
	if (Z_TYPE(list->next_token) == IS_UNDEF || list->first != NULL) {
		return false;
	}
	ZVAL_COPY_VALUE(&php_b24_list_plan(list, NULL)->cursor, &list->next_token);
	ZVAL_UNDEF(&list->next_token);
	return true;
}

static void fill(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	zval cursor;

	if (Z_TYPE(request->cursor) != IS_UNDEF) {
		ZVAL_COPY(&cursor, &request->cursor);
		php_b24_list_put_at(params, b24_method_text(list->pages->at), &cursor);
	}
}

static void plan(php_b24_list *list, php_b24_list_request *request, zval *cursor)
{
	if (takes(list)) {
		php_b24_replace(&list->next_token, cursor);
	} else {
		ZVAL_COPY_VALUE(&php_b24_list_plan(list, request)->cursor, cursor);
	}
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	b24_json_slice next = php_b24_list_reply_member(request, list->pages->next);
	zval cursor;

	if (!php_b24_list_take_page(list, request)) {
		return;
	}
	php_b24_list_pass_over(request);
	if (php_b24_list_is_said_last(list, request, request->count)) {
		return;
	}
	if (next.type == B24_JSON_NONE || next.type == B24_JSON_NULL) {
		request->fault = PHP_B24_LIST_INCOMPLETE;
		request->fault_number = (int64_t)request->count;
		return;
	}
	if (php_b24_list_read_cursor(request, &next, &cursor)) {
		plan(list, request, &cursor);
	}
}

const php_b24_list_strategy php_b24_list_page_token = {
	.name = "token",
	.position_kind = "cursor",
	.begin = php_b24_list_begin_at_cursor,
	.extend = extend,
	.fill = fill,
	.arrived = arrived,
};
