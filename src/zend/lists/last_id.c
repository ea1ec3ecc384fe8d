/* SPDX-License-Identifier: MIT */
#include "zend/lists/last_id.h"

#include "zend/lists/rows.h"

#include "core/json/walk.h"

/* After so many failures in a row the last id is not asked for any more. */
#define MOST_FAILURES 2

/* After so many last ids in a row that contradict the rows, the portal is not believed. One may do
 * so by chance: a row that came was deleted before the last id was looked for. */
#define MOST_CONTRADICTIONS 3

static void fail(php_b24_list *list)
{
	if (++list->last_id_failures >= MOST_FAILURES && !list->last_id_known) {
		list->last_id_untold = true;
	}
}

/* The portal ignores the order. A list that is in ascending order anyway can still be read by keys,
 * but segments need a last id. */
static void contradict(php_b24_list *list, php_b24_list_request *request, int64_t last_id)
{
	if (++list->last_id_contradictions < MOST_CONTRADICTIONS) {
		return;
	}
	list->last_id_untold = !list->last_id_known;
	if (list->strategy->needs_last_id) {
		request->fault = PHP_B24_LIST_WRONG_LAST_ID;
		request->fault_number = last_id;
	}
}

void php_b24_list_read_last_id(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *result)
{
	int64_t last_read = php_b24_list_last_read_id(request);
	b24_json_slice rows = php_b24_list_find_rows(list, result);
	bool of_all = request->pages == 0 && !request->confirms;
	int64_t last_id = of_all ? list->resumed.id : request->after;
	b24_json_walk walk;
	bool any;

	b24_json_walk_begin(&walk, &rows);
	any = b24_json_walk_next(&walk);
	if (rows.type == B24_JSON_NONE || (any && !php_b24_list_read_id(list, &walk.value, &last_id))) {
		fail(list);
		return;
	}
	list->last_id_failures = 0;
	/* Without a row it is the lower bound, which may lie above the upper one. */
	if (last_id < last_read || (any && last_id > request->upto)) {
		contradict(list, request, last_id);
		return;
	}
	list->last_id_contradictions = 0;
	request->last_id_found = true;
	request->last_id = last_id;
	list->last_id_unproved = request->pages == 0 && request->confirms;
}
