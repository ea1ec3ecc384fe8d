#include "zend/lists/list.h"

#include "core/json/walk.h"

/* Which id is the last one within the bounds of a request: the first row in the opposite order. It
 * is believed only if it agrees with the rows of the same reply. */

/* Commands in a row that fail, until nobody asks any more. */
#define MOST_FAILURES 2

/* Tops in a row that contradict rows. One may do so by chance: a row that came is gone when the top
 * is looked for. */
#define MOST_CONTRADICTIONS 3

static void fail(php_b24_list *list)
{
	if (++list->top_failures >= MOST_FAILURES && !list->top_known) {
		list->topless = true;
	}
}

/* The portal heeds no order. A list that is in ascending order by itself can be read by keys; but
 * ranges have no bounds then. */
static void contradict(php_b24_list *list, php_b24_list_request *request, int64_t top)
{
	if (++list->contradictions < MOST_CONTRADICTIONS) {
		return;
	}
	list->topless = !list->top_known;
	if (list->strategy == &php_b24_list_range) {
		request->fault = PHP_B24_LIST_DISORDERED;
		request->fault_number = top;
	}
}

void php_b24_list_read_top(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *result)
{
	int64_t last = php_b24_list_last_id(request);
	b24_json_slice rows = php_b24_list_find_rows(list, result);
	bool of_all = request->pages == 0 && !request->confirms;
	int64_t top = of_all ? list->resumed.id : request->after;
	b24_json_walk walk;
	bool any;

	b24_json_walk_begin(&walk, &rows);
	any = b24_json_walk_next(&walk);
	if (rows.type == B24_JSON_NONE || (any && !php_b24_list_read_id(list, &walk.value, &top))) {
		fail(list);
		return;
	}
	list->top_failures = 0;
	/* Without a row it is the lower bound, which may lie above the upper one. */
	if (top < last || (any && top > request->upto)) {
		contradict(list, request, top);
		return;
	}
	list->contradictions = 0;
	request->top_read = true;
	request->top = top;
	list->top_unproved = request->pages == 0 && request->confirms;
}
