#include "list.h"

#include "../core/json/write.h"

/* By offsets: `start` is the number of the page's first row. The first page tells how many rows
 * there are; then all others are known and need not wait for one another. Rows that come or go
 * meanwhile move the others: that shows in the total, and in rows that come twice. */

/* Where the page begins that has the row. */
static int64_t page_of(const php_b24_list *list, int64_t row)
{
	return row - row % list->page_size;
}

static void begin(php_b24_list *list)
{
	php_b24_list_request *request = php_b24_list_plan(list, NULL);

	list->next_start = -1;
	/* Where no parameter is documented that counts rows, all may come at once. */
	if (list->known == NULL || php_b24_list_documents(list, ZSTR_VAL(list->start_name))) {
		request->start = page_of(list, list->resumed.row);
	}
	request->skip = (size_t)(list->resumed.row - request->start);
}

/* --- Asking. --- */

static void fill(php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	zval start;

	if (request->start > 0) {
		ZVAL_LONG(&start, (zend_long)request->start);
		zend_hash_update(params, list->start_name, &start);
	}
}

static void append(
	php_b24_list *list, const php_b24_list_request *request, unsigned page, b24_buffer *to)
{
	b24_buffer_append_char(to, '&');
	b24_buffer_append_escaped(to, ZSTR_VAL(list->start_name));
	b24_buffer_append_char(to, '=');
	b24_json_write_integer(to, request->start + (int64_t)page * list->page_size);
}

static unsigned pages_of(const php_b24_list *list, int64_t pages)
{
	unsigned most = php_b24_list_can_chain(list) ? php_b24_list_longest_chain(list) : 1;

	return php_b24_list_pages_for_limit(list, NULL, pages < most ? (unsigned)pages : most);
}

static bool extend(php_b24_list *list)
{
	php_b24_list_request *request;
	int64_t left = list->total - list->next_start;

	if (list->next_start < 0 || left <= 0) {
		return false;
	}
	request = php_b24_list_plan(list, NULL);
	request->start = list->next_start;
	request->pages = pages_of(list, (left - 1) / list->page_size + 1);
	list->next_start += request->pages * list->page_size;
	return true;
}

/* Pages that belong behind these: those of a batch in which one has failed, say. */
static void plan_later(
	php_b24_list *list, php_b24_list_request *request, int64_t start, unsigned pages, bool singly)
{
	php_b24_list_request *rest;

	if (pages > 0) {
		rest = php_b24_list_plan(list, request);
		rest->start = start;
		rest->pages = singly ? 1 : pages_of(list, pages);
		rest->later = pages - rest->pages;
	}
}

/* --- Replies. --- */

/* False: it is another one than before. */
static bool check_total(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *slice)
{
	int64_t total;

	if (!php_b24_list_read_integer(slice, &total) || total < 0) {
		return true;
	}
	if (list->total >= 0 && list->total != total && list->guarded) {
		request->fault = PHP_B24_LIST_RETOTALED;
		request->fault_number = total;
		return false;
	}
	list->total = total;
	return true;
}

static bool add_page(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *result)
{
	int64_t unused;

	return php_b24_list_add_page(list, request, result, false, 0, 0, &unused) == PHP_B24_PAGE_GOOD;
}

static void skip_rows(php_b24_list *list, php_b24_list_request *request)
{
	while (request->at < request->skip && request->at < request->count) {
		php_b24_list_guard(list, &request->rows[request->at++]);
	}
}

/* Some methods know no start above a certain one. */
static bool is_cut(const php_b24_list *list, const php_b24_list_request *request, bool is_full)
{
	int64_t last = list->pages->last;

	return last > 0 && (list->next_start > last || (is_full && request->start >= last));
}

/* What a portal calls a page at most: arithmetic on row numbers must not overflow. */
#define MOST_PAGE_SIZE 1000000

/* What the first page says about the others. */
static void look_ahead(
	php_b24_list *list, php_b24_list_request *request, const b24_json_slice *next)
{
	int64_t end = request->start + (int64_t)request->count;
	int64_t usual = list->page_size;
	int64_t start;

	if (php_b24_list_read_integer(next, &start) && start > request->start) {
		list->page_size = MIN(start - request->start, MOST_PAGE_SIZE);
		list->next_start = start;
	} else if (list->total > end && (int64_t)request->count >= usual) {
		list->page_size = (int64_t)request->count;
		list->next_start = end;
	} else {
		list->next_start = -1;
	}
	/* There are pages after all: on with the one from which the list was resumed. */
	if (list->next_start >= 0 && request->skip > request->count) {
		list->next_start = -1;
		list->jumped = true;
		php_b24_list_plan(list, request)->start = page_of(list, list->resumed.row);
		request->next->skip = (size_t)(list->resumed.row - request->next->start);
		return;
	}
	if (is_cut(list, request, (int64_t)request->count >= usual)) {
		request->fault = PHP_B24_LIST_CUT;
		request->fault_number = end;
		return;
	}
	/* Without a total only the next page is known. */
	if (list->total < 0 && list->next_start >= 0) {
		php_b24_list_plan(list, request)->start = list->next_start;
		list->next_start = -1;
	}
}

static void read_single(php_b24_list *list, php_b24_list_request *request)
{
	const b24_envelope *envelope = &request->call.core->envelope;

	if (!check_total(list, request, &envelope->total)) {
		return;
	}
	if (!add_page(list, request, &envelope->result)) {
		request->fault = PHP_B24_LIST_NO_ROWS;
		return;
	}
	skip_rows(list, request);
	if (list->requests == 1 || list->total < 0 || list->jumped) {
		list->jumped = false;
		look_ahead(list, request, &envelope->next);
	}
	plan_later(list, request, request->start + list->page_size, request->later, false);
}

/* A command that has failed is asked for by a call of its own, whose error is thrown. */
static void read_batch(php_b24_list *list, php_b24_list_request *request)
{
	b24_command_reply replies[PHP_B24_LIST_CHAIN];
	int64_t start = request->start;

	if (!php_b24_list_read_batch(list, request, replies)) {
		request->fault = PHP_B24_LIST_NO_ROWS;
		return;
	}
	for (unsigned i = 0; i < request->pages; i++, start += list->page_size) {
		if (!check_total(list, request, &replies[i].total)) {
			return;
		}
		if (!add_page(list, request, &replies[i].result)) {
			plan_later(list, request, start, request->pages - i + request->later, true);
			return;
		}
	}
	plan_later(list, request, start, request->later, false);
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	if (request->pages > 1) {
		read_batch(list, request);
	} else {
		read_single(list, request);
	}
}

const php_b24_list_strategy php_b24_list_offset = {
	.name = "offset",
	.by = "row",
	.begin = begin,
	.extend = extend,
	.fill = fill,
	.append = append,
	.arrived = arrived,
};
