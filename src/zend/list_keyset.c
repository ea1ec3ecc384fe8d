#include "list.h"

#include "../core/json/walk.h"
#include "../core/json/write.h"

/* By keys: each page asks for the rows behind the last id of the one before it. In a batch that id
 * is a reference to the command before. A reference that points nowhere (because a page is short,
 * or the portal cannot follow it) makes the portal leave the condition out, so that rows from the
 * beginning come: such pages are recognized by their ids, and what they stand for is asked for
 * again. */

/* The second request: a short list should not cost fifty commands. */
#define SHORT_CHAIN 10

/* Batches whose first reference leads nowhere, until single pages are all that is tried. */
#define MOST_BROKEN 3

/* --- Asking. --- */

static void set_condition(php_b24_list *list, HashTable *filter, const char *operator, int64_t id)
{
	zend_string *name = strpprintf(0, "%s%s", operator, ZSTR_VAL(list->id_field));
	zval value;

	ZVAL_LONG(&value, (zend_long)id);
	zend_hash_update(filter, name, &value);
	zend_string_release(name);
}

void php_b24_list_fill_bounds(
	php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	HashTable *filter;

	if (request->after == PHP_B24_LIST_LOWEST && request->upto == PHP_B24_LIST_HIGHEST) {
		return;
	}
	filter = php_b24_list_member(params, list->filter_name);
	if (request->after != PHP_B24_LIST_LOWEST) {
		set_condition(list, filter, ">", request->after);
	}
	if (request->upto != PHP_B24_LIST_HIGHEST) {
		set_condition(list, filter, "<=", request->upto);
	}
}

/* $result[c3][items][49][id] */
static void append_reference(php_b24_list *list, unsigned page, b24_buffer *to)
{
	b24_buffer_append_text(to, "%24result%5Bc");
	b24_json_write_integer(to, page);
	b24_buffer_append_text(to, "%5D");
	if (ZSTR_LEN(list->list_key) > 0 && !list->bare) {
		b24_buffer_append_text(to, "%5B");
		b24_buffer_append_escaped(to, ZSTR_VAL(list->list_key));
		b24_buffer_append_text(to, "%5D");
	}
	b24_buffer_append_text(to, "%5B");
	b24_json_write_integer(to, list->page_size - 1);
	b24_buffer_append_text(to, "%5D%5B");
	b24_buffer_append_escaped(to, ZSTR_VAL(list->id_key));
	b24_buffer_append_text(to, "%5D");
}

void php_b24_list_append_bounds(
	php_b24_list *list, const php_b24_list_request *request, unsigned page, b24_buffer *to)
{
	if (page > 0) {
		php_b24_list_append_condition(list, to, ">");
		append_reference(list, page - 1, to);
	} else if (request->after != PHP_B24_LIST_LOWEST) {
		php_b24_list_append_condition(list, to, ">");
		b24_json_write_integer(to, request->after);
	}
	if (request->upto != PHP_B24_LIST_HIGHEST) {
		php_b24_list_append_condition(list, to, "<=");
		b24_json_write_integer(to, request->upto);
	}
}

/* --- Reading. --- */

/* Rows that are an object cannot be referred to by their numbers. */
static void look_at_shape(php_b24_list *list, const b24_json_slice *result, bool in_batch)
{
	b24_json_slice rows = php_b24_list_find_rows(list, result);

	if (rows.type == B24_JSON_OBJECT) {
		list->broken = MOST_BROKEN;
	}
	if (in_batch && ZSTR_LEN(list->list_key) > 0) {
		list->bare = result->type == B24_JSON_ARRAY && result->length > 2;
	}
}

static void set_fault(php_b24_list_request *request, php_b24_list_verdict verdict, int64_t culprit)
{
	request->fault_number = culprit;
	request->fault = verdict == PHP_B24_PAGE_MISSING ? PHP_B24_LIST_NO_ROWS
					 : verdict == PHP_B24_PAGE_NO_ID ? PHP_B24_LIST_NO_ID
													 : PHP_B24_LIST_STALLED;
}

/* The first page of a list that is short is all of it; any other that is short may have lost rows
 * while the portal made it, and only one that is empty is the end. */
static bool read_single(php_b24_list *list, php_b24_list_request *request)
{
	bool is_first = list->requests == 1;
	const b24_json_slice *result = &request->call.core->envelope.result;
	int64_t culprit = 0;
	php_b24_list_verdict verdict =
		php_b24_list_add_page(list, request, result, true, request->after, request->upto, &culprit);

	if (verdict != PHP_B24_PAGE_GOOD) {
		set_fault(request, verdict, culprit);
		return true;
	}
	look_at_shape(list, result, false);
	if (request->count > (size_t)list->page_size) {
		list->page_size = (int64_t)request->count;
	}
	return request->count == 0 || php_b24_list_last_id(request) == request->upto ||
		   (is_first && list->page_known && request->count < (size_t)list->page_size);
}

typedef enum chain_end {
	CHAIN_WHOLE, /* all pages are full */
	CHAIN_SHORT, /* one is not: references to it lead nowhere */
	CHAIN_EMPTY, /* one is empty: behind the last row */
	CHAIN_BROKEN /* one is missing, or another than was asked for */
} chain_end;

static chain_end read_pages(
	php_b24_list *list, php_b24_list_request *request, const b24_command_reply *replies)
{
	for (unsigned i = 0; i < request->pages; i++) {
		size_t before = request->count;
		int64_t culprit;

		if (php_b24_list_add_page(list, request, &replies[i].result, true,
				php_b24_list_last_id(request), request->upto, &culprit) != PHP_B24_PAGE_GOOD) {
			return CHAIN_BROKEN;
		}
		if (i == 0) {
			look_at_shape(list, &replies[i].result, true);
		}
		if (request->count == before) {
			return i == 0 || list->proved ? CHAIN_EMPTY : CHAIN_BROKEN;
		}
		list->proved = list->proved || i > 0;
		if (request->count - before < (size_t)list->page_size) {
			return CHAIN_SHORT;
		}
	}
	return CHAIN_WHOLE;
}

static void count_broken(php_b24_list *list, const php_b24_list_request *request, chain_end end)
{
	if (end == CHAIN_BROKEN && request->count <= (size_t)list->page_size) {
		list->broken++;
	} else if (end != CHAIN_BROKEN && list->broken < MOST_BROKEN) {
		list->broken = 0;
	}
}

/* The last id within the bounds, when the reply tells. False: it does not. */
static bool read_top(
	php_b24_list *list, php_b24_list_request *request, const b24_command_reply *reply)
{
	b24_json_slice rows;
	b24_json_walk walk;

	if (!request->has_top) {
		return false;
	}
	rows = php_b24_list_find_rows(list, &reply->result);
	b24_json_walk_begin(&walk, &rows);
	request->top = request->after;
	request->top_read =
		rows.type != B24_JSON_NONE &&
		(!b24_json_walk_next(&walk) || php_b24_list_read_id(list, &walk.value, &request->top));
	return request->top_read;
}

static bool read_batch(php_b24_list *list, php_b24_list_request *request)
{
	b24_command_reply replies[PHP_B24_LIST_CHAIN];
	chain_end end;

	if (!php_b24_list_read_batch(list, request, replies)) {
		request->fault = PHP_B24_LIST_NO_ROWS;
		return true;
	}
	end = read_pages(list, request, replies);
	count_broken(list, request, end);
	if (end != CHAIN_BROKEN && read_top(list, request, &replies[request->pages])) {
		return php_b24_list_last_id(request) >= request->top;
	}
	request->later = end != CHAIN_WHOLE; /* what follows is asked for singly */
	return end == CHAIN_EMPTY || php_b24_list_last_id(request) == request->upto;
}

bool php_b24_list_read_chain(php_b24_list *list, php_b24_list_request *request)
{
	request->later = 0;
	return request->pages > 1 || request->has_top ? read_batch(list, request)
												  : read_single(list, request);
}

/* --- Going on. --- */

bool php_b24_list_refers(const php_b24_list *list)
{
	return php_b24_list_can_chain(list) && list->broken < MOST_BROKEN;
}

void php_b24_list_go_on(php_b24_list *list, php_b24_list_request *request)
{
	php_b24_list_request *rest = php_b24_list_plan(list, request);
	unsigned longest = php_b24_list_longest_chain(list);

	rest->after = php_b24_list_last_id(request);
	rest->upto = request->upto;
	if (request->later > 0 || !php_b24_list_refers(list)) {
		return;
	}
	rest->pages =
		php_b24_list_pages_for_limit(list, request, list->chain < longest ? list->chain : longest);
	list->chain = longest;
}

static void begin(php_b24_list *list)
{
	php_b24_list_request *request = php_b24_list_plan(list, NULL);

	list->page_size = PHP_B24_LIST_PAGE;
	list->chain = SHORT_CHAIN;
	request->after = list->resumed.id;
}

static void arrived(php_b24_list *list, php_b24_list_request *request)
{
	bool ended = php_b24_list_read_chain(list, request);

	if (!ended && request->fault == PHP_B24_LIST_SOUND &&
		(list->limit == 0 || list->arrived + (zend_long)request->count < list->limit)) {
		php_b24_list_go_on(list, request);
	}
}

const php_b24_list_strategy php_b24_list_keyset = {
	.name = "keyset",
	.by = "id",
	.begin = begin,
	.fill = php_b24_list_fill_bounds,
	.append = php_b24_list_append_bounds,
	.arrived = arrived,
};
