/* SPDX-License-Identifier: MIT */
#include "zend/lists/key_pages.h"

#include "zend/lists/page_chain.h"
#include "zend/lists/last_id.h"
#include "zend/lists/rows.h"

#include "core/json/walk.h"

/* A page whose reference led nowhere begins with rows from the beginning: it is recognized by its
 * ids, and what it stands for is asked for again.
 *
 * A page that is short, or empty, tells nothing as long as the last id of the list has not come. */

/* After so many batches in a row whose first reference led nowhere, pages are asked for singly. */
#define MOST_BROKEN 3

/* So many requests in a row may come back empty although there is said to be a row. */
#define MOST_UNANSWERED 2

/* Rows that are an object cannot be referred to by their numbers. */
static void look_at_shape(php_b24_list *list, const b24_json_slice *result, bool in_batch)
{
	b24_json_slice rows = php_b24_list_find_rows(list, result);

	if (rows.type == B24_JSON_OBJECT) {
		list->broken_chains = MOST_BROKEN;
	}
	if (in_batch && ZSTR_LEN(list->list_key) > 0) {
		list->bare_in_batch = result->type == B24_JSON_ARRAY && result->length > 2;
	}
}

static void set_fault(php_b24_list_request *request, php_b24_list_verdict verdict, int64_t culprit)
{
	request->fault_number = culprit;
	request->fault = verdict == PHP_B24_PAGE_MISSING ? PHP_B24_LIST_NO_ROWS
					 : verdict == PHP_B24_PAGE_NO_ID ? PHP_B24_LIST_NO_ID
													 : PHP_B24_LIST_WRONG_ROWS;
}

/* How a page, or a chain of pages, ended. */
typedef enum chain_end {
	CHAIN_WHOLE, /* all pages are full */
	CHAIN_SHORT, /* one is not: references to it lead nowhere */
	CHAIN_EMPTY, /* one is empty */
	CHAIN_BROKEN /* one is missing, or another than was asked for */
} chain_end;

/* Pages may have another size than is documented. */
static void note_size(php_b24_list *list, size_t count)
{
	size_t usual = (size_t)list->page_size;

	if (count > usual || (list->last_id_known && count > 0 && count == list->short_count)) {
		list->page_size = (int64_t)count;
	}
	list->short_count = count < usual ? count : 0;
}

/* Pages of another size have so many rows: this may be a full one. */
static bool is_page_of_other_size(size_t count)
{
	return count == 10 || count == 20 || count == 25 || count > PHP_B24_LIST_PAGE;
}

/* The first page of a list that is short is all of it, as Bitrix24 defines it; unless it might be a
 * full one: of another size, or without some rows that the user may not see. */
static bool is_all(php_b24_list *list, php_b24_list_request *request)
{
	size_t asked = (size_t)list->page_size;
	size_t full = asked < PHP_B24_LIST_PAGE ? asked : PHP_B24_LIST_PAGE;

	bool is_short = request->count == 0 || (list->page_known && request->count <= full - full / 5 &&
											   !is_page_of_other_size(request->count));

	if (is_short && !php_b24_list_is_resumed(list)) {
		return true;
	}
	request->doubtful = list->page_known && request->count < asked;
	if (is_page_of_other_size(request->count)) {
		list->page_size = (int64_t)request->count;
	}
	return false;
}

/* *ended: there are no more rows. */
static chain_end read_single(php_b24_list *list, php_b24_list_request *request, bool *ended)
{
	const b24_json_slice *result = &request->call.core->envelope.result;
	int64_t culprit = 0;
	size_t usual;
	php_b24_list_verdict verdict =
		php_b24_list_add_page(list, request, result, true, request->after, request->upto, &culprit);

	if (verdict != PHP_B24_PAGE_GOOD) {
		set_fault(request, verdict, culprit);
		return CHAIN_BROKEN;
	}
	look_at_shape(list, result, false);
	if (list->requests == 1) {
		*ended = is_all(list, request);
		return request->count < (size_t)list->page_size ? CHAIN_SHORT : CHAIN_WHOLE;
	}
	usual = (size_t)list->page_size;
	note_size(list, request->count);
	return request->count == 0 ? CHAIN_EMPTY : request->count < usual ? CHAIN_SHORT : CHAIN_WHOLE;
}

static chain_end read_pages(
	php_b24_list *list, php_b24_list_request *request, const b24_command_reply *replies)
{
	for (unsigned i = 0; i < request->pages; i++) {
		size_t before = request->count;
		size_t usual = (size_t)list->page_size;
		int64_t culprit;

		if (php_b24_list_add_page(list, request, &replies[i].result, true,
				php_b24_list_last_read_id(request), request->upto, &culprit) != PHP_B24_PAGE_GOOD) {
			return CHAIN_BROKEN;
		}
		if (i == 0) {
			look_at_shape(list, &replies[i].result, true);
			note_size(list, request->count);
			if (list->requests == 1 && is_page_of_other_size(request->count)) {
				usual = (size_t)(list->page_size = (int64_t)request->count);
			}
		}
		if (request->count == before) {
			return i == 0 || list->reference_proved ? CHAIN_EMPTY : CHAIN_BROKEN;
		}
		list->reference_proved = list->reference_proved || i > 0;
		if (request->count - before != usual) {
			return CHAIN_SHORT; /* what is behind it refers to another row than its last one */
		}
	}
	return CHAIN_WHOLE;
}

static void count_broken(php_b24_list *list, const php_b24_list_request *request, chain_end end)
{
	if (end == CHAIN_BROKEN && request->count <= (size_t)list->page_size) {
		list->broken_chains++;
	} else if (end != CHAIN_BROKEN && list->broken_chains < MOST_BROKEN) {
		list->broken_chains = 0;
	}
}

static chain_end read_batch(php_b24_list *list, php_b24_list_request *request)
{
	b24_command_reply replies[PHP_B24_LIST_CHAIN];
	chain_end end;

	if (!php_b24_list_read_batch(list, request, replies)) {
		request->fault = PHP_B24_LIST_NO_ROWS;
		return CHAIN_BROKEN;
	}
	end = read_pages(list, request, replies);
	count_broken(list, request, end);
	if (request->with_last_id) {
		php_b24_list_read_last_id(list, request, &replies[request->pages].result);
	}
	return end;
}

/* --- Whether all rows are there. --- */

/* Nothing came, and the last row has not come either: it is asked for again. False: the list is at
 * its end. */
static bool doubt(php_b24_list *list, php_b24_list_request *request)
{
	if (list->last_id_untold ||
		(!list->last_id_known && list->was_short && !php_b24_list_can_chain(list))) {
		return false;
	}
	request->doubtful = true;
	request->unanswered = (request->count > 0 ? 0 : request->unanswered) + 1;
	if (request->unanswered > MOST_UNANSWERED) {
		request->fault = PHP_B24_LIST_ROW_MISSING;
		request->fault_number = request->last_id_found ? request->last_id : list->last_id;
	}
	return true;
}

/* A portal that heeds no order says of the first row behind the page that it is the last one. */
static void check_last_id(php_b24_list *list, const php_b24_list_request *request)
{
	if (!list->last_id_unproved || request->count == 0) {
		return;
	}
	list->last_id_unproved = false;
	if (request->count > 1 && request->rows[0].id == list->last_id) {
		list->last_id_known = false;
		list->last_id_untold = true;
	}
}

/* Whether the last page lacks more rows than may well be hidden from the user. */
static bool is_small(const php_b24_list *list, const php_b24_list_request *request)
{
	int64_t size = list->page_size, rest = (int64_t)request->count % size;

	return rest <= (size > 25 ? size - size / 5 : size - 1);
}

/* Whether all rows between the bounds are there. */
static bool is_through(php_b24_list *list, php_b24_list_request *request, chain_end end)
{
	int64_t last = php_b24_list_last_read_id(request);
	bool was_short = list->was_short;

	check_last_id(list, request);
	if (end == CHAIN_BROKEN && request->count == 0) {
		return false; /* asked for singly, it tells what is wrong */
	}
	if (last == request->upto || (request->last_id_found && last >= request->last_id) ||
		(list->last_id_known && last >= list->last_id)) {
		return true;
	}
	if (end == CHAIN_EMPTY) {
		list->was_short = list->last_id_untold || list->was_short;
		return list->last_id_untold ? was_short : !doubt(list, request);
	}
	list->was_short = end == CHAIN_SHORT && is_small(list, request);
	list->no_chains = list->last_id_untold && (list->no_chains || end == CHAIN_SHORT);
	return list->last_id_untold && list->was_short && was_short;
}

bool php_b24_list_read_chain(php_b24_list *list, php_b24_list_request *request)
{
	chain_end end = CHAIN_WHOLE;
	bool ended = false;

	request->later = 0;
	if (request->pages == 0) {
		php_b24_list_read_last_id(list, request, &request->call.core->envelope.result);
	} else if (request->pages + request->with_last_id == 1) {
		end = read_single(list, request, &ended);
	} else {
		end = read_batch(list, request);
		request->later = end != CHAIN_WHOLE; /* what follows is asked for singly */
	}
	return ended || request->fault != PHP_B24_LIST_NO_FAULT || is_through(list, request, end);
}

bool php_b24_list_can_refer(const php_b24_list *list)
{
	/* Rows that are plain numbers have no field, and an empty page has shown no row. */
	return list->id_key != NULL && php_b24_list_can_chain(list) &&
		   list->broken_chains < MOST_BROKEN;
}
