#include "zend/lists/documented_page.h"

/* One page, as large as it can be. If that is not all, the list ends with an exception, behind the
 * rows that there are. */

static void begin(php_b24_list *list)
{
	php_b24_list_plan(list, NULL)->skip = (size_t)list->resumed.row;
}

static void fill(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	(void)list, (void)request, (void)params;
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	b24_json_slice more = php_b24_list_signal(request, list->pages->more);

	if (!php_b24_list_take_page(list, request)) {
		return;
	}
	request->at = request->skip < request->count ? request->skip : request->count;
	if (more.type == B24_JSON_TRUE ||
		(more.type == B24_JSON_NONE && (zend_long)request->count >= list->page_limit)) {
		request->fault = PHP_B24_LIST_CUT;
		request->fault_number = (int64_t)request->count;
	}
}

const php_b24_list_strategy php_b24_list_single = {
	.name = "offset",
	.by = "row",
	.begin = begin,
	.fill = fill,
	.arrived = arrived,
};
