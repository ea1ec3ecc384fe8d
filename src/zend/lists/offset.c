/* SPDX-License-Identifier: MIT */
#include "zend/lists/offset.h"

#include "zend/lists/page_chain.h"
#include "zend/lists/offset_page.h"
#include "zend/lists/parameter_names.h"
#include "zend/lists/repetition_guard.h"
#include "zend/lists/request_queue.h"
#include "zend/lists/resumed_rows.h"

#include "zend/engine/exception.h"
#include "zend/engine/replace_value.h"

#include "core/json/write.h"

/* By offsets: `start` is the number of the page's first row. The first page tells how many rows
 * there are, and where the next page begins; then all others are known and need not wait for one
 * another. Rows that come or go meanwhile move the others: that shows in the total, and in rows
 * that come twice.
 *
 * Where `next` and `total` contradict each other, `next` counts, and pages follow one another. Rows
 * are never passed over in silence: what fits neither, or fewer rows than were counted, is an
 * error. */

/* Pages in a row that are empty, though each says that there is a next one. */
#define MOST_EMPTY_PAGES 10

/* Where the page begins that has the row. */
static int64_t page_of(const php_b24_list *list, int64_t row)
{
	return row - row % list->page_size;
}

static void begin(php_b24_list *list)
{
	php_b24_list_request *request = php_b24_list_plan(list, NULL);

	list->page_limit = list->page_size;
	list->next_start = -1;
	list->empty_from = INT64_MAX;
	list->rows_upto = -1;
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
		php_b24_array_set(params, list->start_name, &start);
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

/* Rows that were handed out before, and that earlier pages did not hold, are in these. */
static void take_over_skip(php_b24_list *list, php_b24_list_request *request)
{
	request->skip = list->skip_left;
	list->skip_left = 0;
}

/* Behind so many empty pages nothing comes, whatever the total may be. */
static bool is_behind_empty_pages(const php_b24_list *list)
{
	return list->empty_from <= list->next_start - MOST_EMPTY_PAGES * list->page_size;
}

static bool extend(php_b24_list *list)
{
	php_b24_list_request *request;
	int64_t left = list->total - list->next_start;

	if (list->follows || list->next_start < 0 || left <= 0 || is_behind_empty_pages(list)) {
		return false;
	}
	request = php_b24_list_plan(list, NULL);
	request->start = list->next_start;
	request->pages = pages_of(list, (left - 1) / list->page_size + 1);
	take_over_skip(list, request);
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
		rest->skip = request->skip - request->at; /* what was handed out before is in these */
	}
}

/* Whole pages that were read before the list was resumed are not asked for again. */
static int64_t skip_whole_pages(php_b24_list *list, int64_t start, int64_t size)
{
	size_t left = list->skip_left % (size_t)size;

	start += (int64_t)(list->skip_left - left);
	list->skip_left = left;
	return start;
}

/* From here on, page by page: the total is not to be relied upon. */
static void follow_page_by_page(php_b24_list *list, php_b24_list_request *request, int64_t start)
{
	php_b24_list_request *next = php_b24_list_plan(list, request);

	list->follows = true;
	list->total = -1;
	list->next_start = -1;
	next->start = skip_whole_pages(list, start, start - request->start);
	next->follows = true;
	take_over_skip(list, next);
}

/* --- The first page, and pages that follow one another. --- */

/* A page that lacks a few rows, hidden from the user, say, is of the usual size all the same. */
static int64_t page_size_without_next(const php_b24_list *list, const php_b24_offset_page *p)
{
	bool lacks_some = p->count < list->page_limit && p->count > list->page_limit * 4 / 5;

	return lacks_some ? list->page_limit : p->count;
}

/* Now all other pages are known: extend() plans them. */
static void plan_known_pages(php_b24_list *list, const php_b24_offset_page *p, int64_t size)
{
	list->total = p->total;
	list->page_size = size;
	list->next_start = skip_whole_pages(list, p->start + size, size);
}

static void plan_next(
	php_b24_list *list, php_b24_list_request *request, const php_b24_offset_page *p)
{
	list->has_next = true;
	if (!php_b24_offset_page_is_regular(list, p)) {
		php_b24_offset_fail(request, PHP_B24_LIST_WRONG_NEXT, p->next);
	} else if (!list->follows && p->total > p->next) {
		plan_known_pages(list, p, p->next - p->start);
	} else if (p->count > 0 || list->first_total < 0 || p->start < list->first_total) {
		follow_page_by_page(list, request, p->next);
	}
}

/* Plans what follows from a page that was the last one known. */
static void plan_behind_page(
	php_b24_list *list, php_b24_list_request *request, const php_b24_offset_page *p)
{
	int64_t end = p->start + p->count;
	bool full = p->count == list->page_limit; /* more rows are no page, but all there are */

	if (!php_b24_offset_page_check_end(list, request, p)) {
		return;
	}
	if (p->next > 0) {
		plan_next(list, request, p);
	} else if (!list->follows && p->total > end && p->count > 0) {
		plan_known_pages(list, p, page_size_without_next(list, p));
	} else if (p->backwards && p->total != end) {
		php_b24_offset_fail(request, PHP_B24_LIST_WRONG_NEXT, p->start);
	} else if (full && list->page_known && !list->has_next && (list->follows || p->total < end)) {
		follow_page_by_page(list, request, end); /* nobody says whether there is more */
	} else if (!list->follows) {
		list->total = p->total < end && p->count > 0 ? -1 : p->total;
	}
}

static void count_empty_pages(
	php_b24_list *list, php_b24_list_request *request, const php_b24_offset_page *p)
{
	list->empty_pages = p->count == 0 ? list->empty_pages + 1 : 0;
	if (list->empty_pages > MOST_EMPTY_PAGES) {
		php_b24_offset_fail(request, PHP_B24_LIST_NOTHING_COMES, 0);
	}
}

/* --- Pages that are known beforehand. --- */

/* The last of them says that there are more: the total was too small. */
static void check_known_page(
	php_b24_list *list, php_b24_list_request *request, const php_b24_offset_page *p)
{
	bool is_last = list->total >= 0 && p->start + list->page_size >= list->total;

	if (!php_b24_offset_page_check_end(list, request, p)) {
		return;
	}
	if (list->guarded &&
		(p->count > list->page_size || (p->next > 0 && p->next - p->start != list->page_size))) {
		php_b24_offset_fail(
			request, PHP_B24_LIST_WRONG_NEXT, p->next > 0 ? p->next : p->start + list->page_size);
	} else if (is_last && p->next > 0 && p->count >= list->page_size &&
			   (p->total < 0 || p->total == list->total)) {
		list->has_next = true;
		follow_page_by_page(list, request, p->next);
	}
}

/* --- Replies. --- */

static void read_single(php_b24_list *list, php_b24_list_request *request)
{
	const b24_envelope *envelope = &request->call.core->envelope;
	php_b24_offset_page p;

	if (!php_b24_list_add_any_page(list, request, &envelope->result)) {
		return;
	}
	p = php_b24_offset_page_read(request, request->start, 0, &envelope->total, &envelope->next);
	if (!php_b24_offset_page_check(list, request, &p)) {
		request->count = 0;
		return;
	}
	php_b24_list_skip(list, request);
	if (list->first_read && !request->follows) {
		check_known_page(list, request, &p);
	} else {
		if (!list->first_read) {
			list->first_read = true;
			list->first_total = p.total;
			list->skip_left = request->skip - request->at;
		}
		plan_behind_page(list, request, &p);
		count_empty_pages(list, request, &p);
	}
	if (request->fault == PHP_B24_LIST_NO_FAULT) {
		plan_later(list, request, request->start + list->page_size, request->later, false);
	}
}

/* False: the others need not be looked at. */
static bool read_command(php_b24_list *list, php_b24_list_request *request, int64_t start,
	const b24_command_reply *reply)
{
	size_t before = request->count;
	php_b24_offset_page p;

	if (!php_b24_list_add_any_page(list, request, &reply->result)) {
		return false;
	}
	p = php_b24_offset_page_read(request, start, before, &reply->total, &reply->next);
	if (!php_b24_offset_page_check(list, request, &p)) {
		request->count = before;
		return false;
	}
	check_known_page(list, request, &p);
	return request->fault == PHP_B24_LIST_NO_FAULT;
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
		if (read_command(list, request, start, &replies[i])) {
			continue;
		}
		php_b24_list_skip(list, request);
		if (request->fault == PHP_B24_LIST_NO_ROWS) {
			request->fault = PHP_B24_LIST_NO_FAULT;
			plan_later(list, request, start, request->pages - i + request->later, true);
		}
		return;
	}
	php_b24_list_skip(list, request);
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

static bool finish(php_b24_list *list)
{
	if (!list->guarded || list->place.row >= list->first_total) {
		return true;
	}
	php_b24_throw_list_changed(ZSTR_VAL(list->method),
		"the portal has counted %" PRId64 " rows and given %" PRId64
		": rows are missing, or the user may not see them",
		list->first_total, list->place.row);
	return false;
}

const php_b24_list_strategy php_b24_list_offset = {
	.name = "offset",
	.position_kind = "row",
	.begin = begin,
	.extend = extend,
	.fill = fill,
	.append = append,
	.arrived = arrived,
	.finish = finish,
};
