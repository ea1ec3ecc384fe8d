/* SPDX-License-Identifier: MIT */
#include "zend/lists/v3_cursor.h"

#include "zend/lists/cursor_page.h"
#include "zend/lists/v3_page.h"

#include "core/json/walk.h"

/* Pages in a row that are empty, though each has a cursor. */
#define MOST_EMPTY_PAGES 10

/* Likewise, that are nearly empty. */
#define MOST_THIN_PAGES 30

static void fill(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	php_b24_list_v3_set_place(
		list, request, php_b24_list_v3_member(params, "pagination"), "afterCursor");
}

/* Page after page has next to nothing: that is a list that grows as it is read, and a portal that
 * never says that it is at its end. */
static bool is_thin(php_b24_list *list, const php_b24_list_request *request)
{
	size_t sure = php_b24_list_v3_sure_rows(list);

	list->thin_pages = request->count < sure / 5 ? list->thin_pages + 1 : 0;
	return list->guarded && list->thin_pages > MOST_THIN_PAGES;
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	const b24_json_slice *result = &request->call.core->envelope.result;
	b24_json_slice more = b24_json_member_of(result, "hasMore");
	b24_json_slice cursor = b24_json_member_of(result, "nextCursor");

	if (cursor.type == B24_JSON_NONE) {
		cursor = b24_json_member_of(result, "afterCursor");
	}
	if (!php_b24_list_v3_read_rows(list, request) || more.type == B24_JSON_FALSE) {
		return;
	}
	list->empty_pages = request->count == 0 ? list->empty_pages + 1 : 0;
	if (is_thin(list, request)) {
		request->fault = PHP_B24_LIST_NOTHING_COMES;
		return;
	}
	if (cursor.type != B24_JSON_NONE && cursor.type != B24_JSON_NULL &&
		list->empty_pages <= MOST_EMPTY_PAGES) {
		php_b24_list_v3_plan_behind(list, request, &cursor);
	} else if (more.type == B24_JSON_TRUE || list->empty_pages > MOST_EMPTY_PAGES) {
		request->fault = PHP_B24_LIST_NOTHING_COMES;
	}
}

const php_b24_list_strategy php_b24_list_v3_cursor = {
	.name = "cursor",
	.position_kind = "cursor",
	.begin = php_b24_list_begin_at_cursor,
	.fill = fill,
	.arrived = arrived,
};
