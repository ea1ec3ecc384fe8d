#include "zend/lists/list.h"

#include "core/json/walk.h"
#include "core/json/write.h"

/* By keys: each page asks for the rows behind the last id of the one before it. In a batch that id
 * is a reference to the command before. A reference that points nowhere (because a page is short,
 * or the portal cannot follow it) makes the portal leave the condition out, so that rows from the
 * beginning come: such pages are recognized by their ids, and what they stand for is asked for
 * again.
 *
 * Rows may be added as fast as they are read. So the list ends at the id that was the last one when
 * it began: the second request also asks for that. A page that is short, or empty, tells nothing as
 * long as that id has not come. */

/* The second request: a short list should not cost fifty commands. */
#define SHORT_CHAIN 10

/* Batches whose first reference leads nowhere, until single pages are all that is tried. */
#define MOST_BROKEN 3

/* Questions in a row to which nothing comes, though there is said to be a row. */
#define MOST_STRIKES 2

/* --- Asking. --- */

/* REST 3.0 has a list of conditions, version 2 a map. */
static void set_condition(php_b24_list *list, HashTable *filter, const char *operator, int64_t key)
{
	zend_long id = (zend_long)php_b24_list_turn(list, key);
	zend_string *name;
	zval value;

	if (list->version == 3) {
		array_init_size(&value, 3);
		add_next_index_str(&value, zend_string_copy(list->id_field));
		add_next_index_string(&value, operator);
		add_next_index_long(&value, id);
		zend_hash_next_index_insert(filter, &value);
		return;
	}
	name = strpprintf(0, "%s%s", operator, ZSTR_VAL(list->id_field));
	ZVAL_LONG(&value, id);
	zend_hash_update(filter, name, &value);
	zend_string_release(name);
}

static void set_page_limit(const php_b24_list *list, HashTable *params)
{
	zend_string *name = zend_string_init(ZEND_STRL("pagination"), false);
	zval limit;

	ZVAL_LONG(&limit, list->page_limit);
	zend_hash_str_update(php_b24_list_member(params, name), ZEND_STRL("limit"), &limit);
	zend_string_release(name);
}

/* The last id by itself is asked for among all rows, so that no answer is no answer. */
static int64_t first_bound(const php_b24_list *list, const php_b24_list_request *request)
{
	return request->pages == 0 && !request->confirms ? list->resumed.id : request->after;
}

void php_b24_list_fill_bounds(
	php_b24_list *list, const php_b24_list_request *request, HashTable *params)
{
	HashTable *filter;
	int64_t after = first_bound(list, request);

	if (list->version == 3) {
		set_page_limit(list, params);
	}
	if (after == PHP_B24_LIST_LOWEST && request->upto == PHP_B24_LIST_HIGHEST) {
		return;
	}
	filter = php_b24_list_member(params, list->filter_name);
	if (after != PHP_B24_LIST_LOWEST) {
		set_condition(list, filter, php_b24_list_behind(list), after);
	}
	if (request->upto != PHP_B24_LIST_HIGHEST) {
		set_condition(list, filter, php_b24_list_upto(list), request->upto);
	}
}

/* $result[c3][items][49][id]. Chains are planned only when a row has shown the name of the id. */
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
		php_b24_list_append_condition(list, to, php_b24_list_behind(list));
		append_reference(list, page - 1, to);
	} else if (request->after != PHP_B24_LIST_LOWEST) {
		php_b24_list_append_condition(list, to, php_b24_list_behind(list));
		b24_json_write_integer(to, php_b24_list_turn(list, request->after));
	}
	if (request->upto != PHP_B24_LIST_HIGHEST) {
		php_b24_list_append_condition(list, to, php_b24_list_upto(list));
		b24_json_write_integer(to, php_b24_list_turn(list, request->upto));
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

	if (count > usual || (list->top_known && count > 0 && count == list->short_count)) {
		list->page_size = (int64_t)count;
	}
	list->short_count = count < usual ? count : 0;
}

/* As many rows as pages of another size have. */
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

/* *ended: all is known without any more questions. */
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
				php_b24_list_last_id(request), request->upto, &culprit) != PHP_B24_PAGE_GOOD) {
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
			return i == 0 || list->proved ? CHAIN_EMPTY : CHAIN_BROKEN;
		}
		list->proved = list->proved || i > 0;
		if (request->count - before != usual) {
			return CHAIN_SHORT; /* what is behind it refers to another row than its last one */
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
	if (request->has_top) {
		php_b24_list_read_top(list, request, &replies[request->pages].result);
	}
	return end;
}

/* Nothing came, though the last row has not come either. False: that is no reason to doubt. */
static bool doubt(php_b24_list *list, php_b24_list_request *request)
{
	if (list->topless || (!list->top_known && list->was_short && !php_b24_list_can_chain(list))) {
		return false;
	}
	request->doubtful = true;
	request->strikes = (request->count > 0 ? 0 : request->strikes) + 1;
	if (request->strikes > MOST_STRIKES) {
		request->fault = PHP_B24_LIST_WITHHELD;
		request->fault_number = request->top_read ? request->top : list->top;
	}
	return true;
}

/* A portal that heeds no order says of the first row behind the page that it is the last one. */
static void prove_top(php_b24_list *list, const php_b24_list_request *request)
{
	if (!list->top_unproved || request->count == 0) {
		return;
	}
	list->top_unproved = false;
	if (request->count > 1 && request->rows[0].id == list->top) {
		list->top_known = false;
		list->topless = true;
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
	int64_t last = php_b24_list_last_id(request);
	bool was_short = list->was_short;

	prove_top(list, request);
	if (end == CHAIN_BROKEN && request->count == 0) {
		return false; /* asked for singly, it tells what is wrong */
	}
	if (last == request->upto || (request->top_read && last >= request->top) ||
		(list->top_known && last >= list->top)) {
		return true;
	}
	if (end == CHAIN_EMPTY) {
		list->was_short = list->topless || list->was_short;
		return list->topless ? was_short : !doubt(list, request);
	}
	list->was_short = end == CHAIN_SHORT && is_small(list, request);
	list->lingers = list->topless && (list->lingers || end == CHAIN_SHORT);
	return list->topless && list->was_short && was_short;
}

bool php_b24_list_read_chain(php_b24_list *list, php_b24_list_request *request)
{
	chain_end end = CHAIN_WHOLE;
	bool ended = false;

	request->later = 0;
	if (request->pages == 0) {
		php_b24_list_read_top(list, request, &request->call.core->envelope.result);
	} else if (request->pages + request->has_top == 1) {
		end = read_single(list, request, &ended);
	} else {
		end = read_batch(list, request);
		request->later = end != CHAIN_WHOLE; /* what follows is asked for singly */
	}
	return ended || request->fault != PHP_B24_LIST_SOUND || is_through(list, request, end);
}

/* --- Going on. --- */

bool php_b24_list_refers(const php_b24_list *list)
{
	/* Rows that are plain numbers have no field, and an empty page has shown no row. */
	return list->id_key != NULL && php_b24_list_can_chain(list) && list->broken < MOST_BROKEN;
}

static bool wants_top(const php_b24_list *list)
{
	return !list->top_known && !list->topless;
}

/* Something is wrong with what came last: a page and the last id, or one after the other where
 * they cannot be asked for together. */
static void ask_in_doubt(
	php_b24_list *list, const php_b24_list_request *request, php_b24_list_request *rest)
{
	if (list->top_known && !list->top_unproved && list->top < rest->upto) {
		rest->upto = list->top;
	}
	if (list->topless) {
		return;
	}
	rest->confirms = true;
	rest->has_top = php_b24_list_can_chain(list) || request->pages > 0;
	rest->pages = rest->has_top && !php_b24_list_can_chain(list) ? 0 : 1;
}

/* One page; with the last id, or that by itself, if there will be no chain to ask for it. A list
 * that seems to be at its end is not asked for it. */
static void ask_singly(
	php_b24_list *list, const php_b24_list_request *request, php_b24_list_request *rest)
{
	bool goes_on = request->count >= (size_t)list->page_size || list->requests > 1;
	/* Beside the last id the page has failed: asked for alone, it tells why. */
	bool failed = request->pages == 1 && request->has_top && request->count == 0;

	if (!failed && !php_b24_list_refers(list) && wants_top(list) && list->limit == 0 &&
		request->pages > 0 && goes_on) {
		rest->has_top = true;
		rest->pages = php_b24_list_can_chain(list) ? 1 : 0;
	}
}

void php_b24_list_go_on(php_b24_list *list, php_b24_list_request *request)
{
	php_b24_list_request *rest = php_b24_list_plan(list, request);
	unsigned longest = php_b24_list_longest_chain(list);
	unsigned chain = list->chain < longest ? list->chain : longest;

	rest->after = php_b24_list_last_id(request);
	rest->upto = request->upto;
	rest->strikes = request->doubtful || request->count == 0 ? request->strikes : 0;
	if (request->doubtful) {
		ask_in_doubt(list, request, rest);
		return;
	}
	if (request->later > 0 || list->lingers || !php_b24_list_refers(list)) {
		ask_singly(list, request, rest);
		return;
	}
	rest->pages = php_b24_list_pages_for_limit(list, request, chain);
	rest->has_top = wants_top(list) && rest->pages == chain;
	rest->pages -= rest->has_top && rest->pages == PHP_B24_LIST_CHAIN;
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

	if (request->top_read) {
		list->top_known = true;
		list->top = request->top;
	}
	if (!ended && (list->limit == 0 || list->arrived + (zend_long)request->count < list->limit)) {
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
