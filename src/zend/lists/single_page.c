/* SPDX-License-Identifier: MIT */
#include "zend/lists/single_page.h"

#include "zend/lists/documented_page.h"
#include "zend/lists/request_queue.h"
#include "zend/lists/resumed_rows.h"

/* One page, as large as it can be. If that is not all, the list ends with an exception, behind the
 * rows that there are. */

static void begin(php_b24_list *list)
{
	php_b24_list_plan(list, NULL)->skip = (size_t)list->resumed.row;
}

/* The parameters are the same each time. */
static void fill(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	(void)list, (void)request, (void)params;
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	b24_json_slice more = php_b24_list_reply_member(request, list->pages->more);

	if (!php_b24_list_take_page(list, request)) {
		return;
	}
	php_b24_list_pass_over(request);
	if (more.type == B24_JSON_TRUE ||
		(more.type == B24_JSON_NONE && (zend_long)request->count >= list->page_limit)) {
		request->fault = PHP_B24_LIST_INCOMPLETE;
		request->fault_number = (int64_t)request->count;
	}
}

const php_b24_list_strategy php_b24_list_single_page = {
	.name = "offset",
	.position_kind = "row",
	.begin = begin,
	.fill = fill,
	.arrived = arrived,
};
