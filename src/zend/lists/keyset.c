/* SPDX-License-Identifier: MIT */
#include "zend/lists/keyset.h"

#include "zend/lists/bounds.h"
#include "zend/lists/page_chain.h"
#include "zend/lists/key_pages.h"
#include "zend/lists/request_queue.h"

/* Rows may be added as fast as they are read. So the list ends at the id that was the last one when
 * it began: the second request also asks for that. */

/* Pages of the second request: a short list should not cost fifty commands. */
#define SHORT_CHAIN 10

static bool wants_last_id(const php_b24_list *list)
{
	return !list->last_id_known && !list->last_id_untold;
}

/* What came last is doubtful. Asks for a page and the last id, or for one after the other where
 * they cannot be asked for together. */
static void ask_in_doubt(
	php_b24_list *list, const php_b24_list_request *request, php_b24_list_request *rest)
{
	if (list->last_id_known && !list->last_id_unproved && list->last_id < rest->upto) {
		rest->upto = list->last_id;
	}
	if (list->last_id_untold) {
		return;
	}
	rest->confirms = true;
	rest->with_last_id = php_b24_list_can_chain(list) || request->pages > 0;
	rest->pages = rest->with_last_id && !php_b24_list_can_chain(list) ? 0 : 1;
}

/* Asks for one page. If no chain will ask for the last id, this request does, beside the page or
 * instead of it; not where the list seems to be at its end. */
static void ask_singly(
	php_b24_list *list, const php_b24_list_request *request, php_b24_list_request *rest)
{
	bool goes_on = request->count >= (size_t)list->page_size || list->requests > 1;
	/* Beside the last id the page has failed: asked for alone, it tells why. */
	bool failed = request->pages == 1 && request->with_last_id && request->count == 0;

	if (!failed && !php_b24_list_can_refer(list) && wants_last_id(list) && list->limit == 0 &&
		request->pages > 0 && goes_on) {
		rest->with_last_id = true;
		rest->pages = php_b24_list_can_chain(list) ? 1 : 0;
	}
}

void php_b24_list_plan_rest(php_b24_list *list, php_b24_list_request *request)
{
	php_b24_list_request *rest = php_b24_list_plan(list, request);
	unsigned longest = php_b24_list_longest_chain(list);
	unsigned chain = list->chain < longest ? list->chain : longest;

	rest->after = php_b24_list_last_read_id(request);
	rest->upto = request->upto;
	rest->unanswered = request->doubtful || request->count == 0 ? request->unanswered : 0;
	if (request->doubtful) {
		ask_in_doubt(list, request, rest);
		return;
	}
	if (request->later > 0 || list->no_chains || !php_b24_list_can_refer(list)) {
		ask_singly(list, request, rest);
		return;
	}
	rest->pages = php_b24_list_pages_for_limit(list, request, chain);
	rest->with_last_id = wants_last_id(list) && rest->pages == chain;
	rest->pages -= rest->with_last_id && rest->pages == PHP_B24_LIST_CHAIN;
	list->chain = longest;
}

static void begin(php_b24_list *list)
{
	php_b24_list_request *request = php_b24_list_plan(list, NULL);

	list->page_size = list->page_limit;
	list->chain = SHORT_CHAIN;
	request->after = list->resumed.id;
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	bool ended = php_b24_list_read_chain(list, request);

	if (request->last_id_found) {
		list->last_id_known = true;
		list->last_id = request->last_id;
	}
	if (!ended && (list->limit == 0 || list->arrived + (zend_long)request->count < list->limit)) {
		php_b24_list_plan_rest(list, request);
	}
}

const php_b24_list_strategy php_b24_list_keyset = {
	.name = "keyset",
	.position_kind = "id",
	.begin = begin,
	.fill = php_b24_list_fill_bounds,
	.append = php_b24_list_append_bounds,
	.arrived = arrived,
};
