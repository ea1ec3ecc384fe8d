/* SPDX-License-Identifier: MIT */
#include "zend/lists/range.h"

#include "zend/lists/bounds.h"
#include "zend/lists/page_chain.h"
#include "zend/lists/key_pages.h"
#include "zend/lists/keyset.h"
#include "zend/lists/request_queue.h"

/* In parallel: the ids from the first to the last one are cut into segments, and so many of them as
 * the caller wants are asked for at once, each a chain of pages between two bounds. Segments are
 * made as they are needed and are about as large as one batch, so that their rows can be handed out
 * in order while only few replies wait. Each batch also asks for its last row, in descending order:
 * that tells for certain whether all of the segment is there. */

/* Not every id has a row, so that the rows of a segment are only estimated. Segments are planned a
 * little smaller than a batch.
 */
#define SPARE 0.95

static unsigned most_pages(const php_b24_list *list)
{
	return php_b24_list_longest_chain(list) - 1; /* one command asks for the last row */
}

static void begin(php_b24_list *list)
{
	php_b24_list_request *request = php_b24_list_plan(list, NULL);

	list->page_size = list->page_limit;
	list->chain = PHP_B24_LIST_CHAIN;
	request->after = list->resumed.id;
	request->with_last_id = php_b24_list_can_chain(list) && list->last_id_command.length > 0;
}

/* --- Segments. --- */

static double ids_of_pages(const php_b24_list *list, unsigned pages)
{
	double rows = (double)pages * (double)list->page_size;

	return list->density >= 1 ? rows : rows * SPARE / list->density;
}

static int64_t segment_end(const php_b24_list *list)
{
	int64_t left = php_b24_list_distance(list->planned, list->last_id);
	double ids = ids_of_pages(list, most_pages(list));

	if (list->limit > 0) {
		double wanted =
			(double)(list->limit - list->arrived + (zend_long)list->page_size) / list->density;

		ids = wanted < ids ? wanted : ids;
	}
	return ids >= (double)left ? list->last_id : list->planned + (ids < 1 ? 1 : (int64_t)ids);
}

/* Pages that the segment needs; never more than its ids can fill. */
static unsigned pages_of(const php_b24_list *list, int64_t ids)
{
	double full = (double)ids / (double)list->page_size;
	double expected = full * list->density / SPARE + 1;
	double pages = expected < full ? expected : full;
	unsigned most = most_pages(list);

	return pages >= most ? most : (unsigned)pages + ((double)(unsigned)pages < pages);
}

static void set_segment(
	php_b24_list *list, php_b24_list_request *request, int64_t after, int64_t upto)
{
	request->after = after;
	request->upto = upto;
	if (php_b24_list_can_refer(list)) {
		request->pages = pages_of(list, php_b24_list_distance(after, upto));
		request->with_last_id = true;
	}
}

static bool extend(php_b24_list *list)
{
	int64_t end;

	if (!list->last_id_known || list->planned >= list->last_id) {
		return false;
	}
	end = segment_end(list);
	set_segment(list, php_b24_list_plan(list, NULL), list->planned, end);
	list->planned = end;
	return true;
}

/* Cuts a segment that has turned out to be too large into several, by the density seen in it. */
static void split(php_b24_list *list, php_b24_list_request *segment)
{
	for (size_t i = 1; i < list->concurrency; i++) {
		double ids = ids_of_pages(list, most_pages(list));
		int64_t upto = segment->upto;
		php_b24_list_request *rest;

		if (ids >= (double)php_b24_list_distance(segment->after, upto)) {
			return;
		}
		rest = php_b24_list_plan(list, segment);
		set_segment(list, segment, segment->after, segment->after + (int64_t)ids);
		set_segment(list, rest, segment->upto, upto);
		segment = rest;
	}
}

/* --- Replies. --- */

/* Segments do not grow too fast: behind a gap ids may be dense again. */
#define MOST_GROWTH 8

static void measure(php_b24_list *list, size_t rows, int64_t ids)
{
	double least = list->density / MOST_GROWTH;
	double density = ids > 0 ? (double)rows / (double)ids : least;

	density = density > least ? density : least;
	list->density = density > 1 ? 1 : density;
}

/* The first page and the last id: now segments can be made. */
static void first_arrived(php_b24_list *list, const php_b24_list_request *request)
{
	list->last_id_known = true;
	list->last_id = request->last_id;
	if (request->count > 0 && request->count < (size_t)list->page_size) {
		list->page_size = (int64_t)request->count; /* there are more, so that this is a full one */
	}
	list->planned = php_b24_list_last_read_id(request);
	if (request->count > 0) {
		measure(
			list, request->count, php_b24_list_distance(request->rows[0].id, list->planned) + 1);
	}
}

static void go_on(php_b24_list *list, php_b24_list_request *request)
{
	bool probing = !list->last_id_known;
	php_b24_list_request *rest;

	php_b24_list_plan_rest(list, request);
	rest = request->next;
	if (request->doubtful) {
		return;
	}
	if (request->later == 0 && php_b24_list_can_chain(list) && list->last_id_command.length > 0) {
		rest->with_last_id = probing || rest->pages > 1;
		rest->pages = probing ? 1 : rest->pages - (rest->pages > most_pages(list));
		if (rest->pages > 1) {
			split(list, rest);
		}
	}
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	bool ended = php_b24_list_read_chain(list, request);

	if (request->fault != PHP_B24_LIST_NO_FAULT) {
		return;
	}
	if (list->last_id_untold && !list->last_id_known && !ended) {
		list->strategy = &php_b24_list_keyset; /* without a last id there are no segments */
		php_b24_list_plan_rest(list, request);
		return;
	}
	if (!list->last_id_known && request->last_id_found && !request->doubtful &&
		(request->count > 0 || (request->pages == 0 && request->after != PHP_B24_LIST_LOWEST))) {
		first_arrived(list, request);
		return;
	}
	if (ended && list->last_id_known) {
		measure(list, request->count, php_b24_list_distance(request->after, request->upto));
	} else if (!ended) {
		measure(list, request->count,
			php_b24_list_distance(request->after, php_b24_list_last_read_id(request)));
		go_on(list, request);
	}
}

const php_b24_list_strategy php_b24_list_range = {
	.name = "range",
	.position_kind = "id",
	.needs_last_id = true,
	.begin = begin,
	.extend = extend,
	.fill = php_b24_list_fill_bounds,
	.append = php_b24_list_append_bounds,
	.arrived = arrived,
};
