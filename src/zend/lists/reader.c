#include "zend/lists/list.h"

#include "zend/engine/exception.h"
#include "zend/engine/host.h"
#include "zend/value/unmarshal.h"

#include <Zend/zend_exceptions.h>

/* Rows, or milliseconds, between two looks at what is under way. */
#define DRIVE_EVERY    64
#define DRIVE_EVERY_MS 50

/* A caller who is busy for longer with a row has neglected what is under way. */
#define NEGLECT_MS 500

/* --- The queue. --- */

static void free_request(php_b24_list_request *request)
{
	php_b24_call_free(&request->call);
	zval_ptr_dtor(&request->cursor);
	if (request->rows != NULL) {
		efree(request->rows);
	}
	efree(request);
}

static void drop_first(php_b24_list *list)
{
	php_b24_list_request *request = list->first;

	list->first = request->next;
	if (list->first == NULL) {
		list->last = NULL;
	}
	free_request(request);
}

php_b24_list_request *php_b24_list_plan(php_b24_list *list, php_b24_list_request *before)
{
	php_b24_list_request *request = ecalloc(1, sizeof *request);

	request->pages = 1;
	request->after = PHP_B24_LIST_LOWEST;
	request->upto = list->upto;
	ZVAL_UNDEF(&request->cursor);
	if (before == NULL) {
		before = list->last;
	}
	if (before == NULL) {
		list->first = list->last = request;
		return request;
	}
	request->next = before->next;
	before->next = request;
	if (list->last == before) {
		list->last = request;
	}
	return request;
}

void php_b24_list_end(php_b24_list *list)
{
	list->stopped = true;
	while (list->first != NULL) {
		drop_first(list);
	}
}

/* --- Sending. --- */

#define MOST_UNDER_WAY 64

/* Those that are under way; `count` of them. */
static size_t collect(
	const php_b24_list *list, php_b24_list_request **requests, php_b24_call **calls)
{
	size_t count = 0;

	for (php_b24_list_request *at = list->first; at != NULL && count < MOST_UNDER_WAY;
		 at = at->next) {
		if (at->state == PHP_B24_LIST_UNDER_WAY) {
			requests[count] = at;
			calls[count++] = &at->call;
		}
	}
	return count;
}

/* Whether as many rows as are wanted are there or on their way, as far as can be told. */
static bool has_asked_for_all(const php_b24_list *list)
{
	zend_long rows = list->arrived;

	for (const php_b24_list_request *at = list->first; at != NULL; at = at->next) {
		if (at->state != PHP_B24_LIST_ARRIVED) {
			rows += (zend_long)at->pages * (zend_long)list->page_size;
		}
	}
	return list->limit > 0 && rows >= list->limit;
}

static bool extend(php_b24_list *list)
{
	return !list->stopped && list->strategy->extend != NULL && !has_asked_for_all(list) &&
		   list->strategy->extend(list);
}

/* Gets what was launched onto the wire. */
static bool push(const php_b24_list *list)
{
	php_b24_list_request *requests[MOST_UNDER_WAY];
	php_b24_call *calls[MOST_UNDER_WAY] = {NULL};

	php_b24_calls_drive(calls, collect(list, requests, calls));
	return EG(exception) == NULL;
}

static bool send_planned(php_b24_list *list, size_t *sent)
{
	php_b24_list_request *requests[MOST_UNDER_WAY];
	php_b24_call *calls[MOST_UNDER_WAY] = {NULL};
	size_t under_way = collect(list, requests, calls);
	php_b24_list_request *at = list->first;

	for (size_t i = 0; i <= list->ahead && under_way + *sent < list->concurrency; i++) {
		if (at == NULL) {
			if (!extend(list)) {
				break;
			}
			at = list->last;
		}
		if (at->state == PHP_B24_LIST_PLANNED) {
			if (!php_b24_list_send(list, at)) {
				return false;
			}
			++*sent;
		}
		at = at->next;
	}
	return EG(exception) == NULL;
}

/* Sends what is planned, and plans what can be, as far ahead as permitted. False: an exception was
 * thrown. */
static bool send_ahead(php_b24_list *list)
{
	size_t sent = 0;

	return send_planned(list, &sent) && (sent == 0 || push(list));
}

/* --- Receiving. --- */

static void tell_progress(php_b24_list *list)
{
	zval arguments[4], result;

	if (Z_TYPE(list->progress) == IS_UNDEF || EG(exception) != NULL) {
		return;
	}
	ZVAL_LONG(&arguments[0], list->arrived);
	if (list->total >= 0) {
		ZVAL_LONG(&arguments[1], (zend_long)list->total);
	} else {
		ZVAL_NULL(&arguments[1]);
	}
	ZVAL_LONG(&arguments[2], list->requests);
	ZVAL_DOUBLE(&arguments[3], (double)(b24_host_now_ms(&php_b24_host) - list->began_at) / 1000);
	ZVAL_UNDEF(&result);
	call_user_function(NULL, NULL, &list->progress, &result, 4, arguments);
	zval_ptr_dtor(&result);
}

static bool has_all(const php_b24_list *list)
{
	return list->limit > 0 && list->arrived >= list->limit;
}

/* The exchange has suffered from the caller's own work: nothing came in meanwhile, and time ran
 * out. */
static bool is_own_fault(const php_b24_list_request *request)
{
	switch (request->call.core->error.kind) {
	case B24_ERROR_DEADLINE:
	case B24_ERROR_TIMEOUT:
	case B24_ERROR_CONNECTION:
	case B24_ERROR_TRANSPORT: return request->neglected;
	default: return false;
	}
}

/* The portal refuses the opposite order: the list goes on without knowing its last row. */
static bool is_refused_top(const php_b24_list_request *request)
{
	b24_error_kind kind = request->call.core->error.kind;

	return request->pages == 0 && (kind == B24_ERROR_API || kind == B24_ERROR_VALIDATION);
}

/* Asks for the same again. */
static bool send_again(php_b24_list *list, php_b24_list_request *request)
{
	php_b24_call_free(&request->call);
	request->state = PHP_B24_LIST_PLANNED;
	request->neglected = false;
	return send_ahead(list);
}

/* Looks at a reply as soon as it is there, so that the next request can be on its way while the
 * rows are read. False: an exception was thrown. */
static bool receive(php_b24_list *list, php_b24_list_request *request)
{
	php_b24_call_report_new_address(&request->call);
	if (is_own_fault(request)) {
		return EG(exception) == NULL && send_again(list, request);
	}
	request->state = PHP_B24_LIST_ARRIVED;
	if (request->call.core->error.kind != B24_OK && !is_refused_top(request)) {
		request->fault = PHP_B24_LIST_FAILED;
	} else {
		list->strategy->arrived(list, request);
	}
	list->arrived += (zend_long)(request->count - request->at);
	if (request->fault != PHP_B24_LIST_SOUND || has_all(list)) {
		list->stopped = true;
	}
	if (EG(exception) != NULL || !send_ahead(list)) {
		return false;
	}
	tell_progress(list);
	return EG(exception) == NULL;
}

/* Waits for one of them. False: an exception was thrown, or the script is ending. */
static bool wait_for_one(php_b24_list *list)
{
	php_b24_list_request *requests[MOST_UNDER_WAY];
	php_b24_call *calls[MOST_UNDER_WAY] = {NULL};
	size_t count = collect(list, requests, calls);
	size_t ended = php_b24_calls_wait(calls, count);

	return ended < count && receive(list, requests[ended]);
}

static bool any_is_done(php_b24_call *const *calls, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (b24_call_is_done(calls[i]->core)) {
			return true;
		}
	}
	return false;
}

/* Lets what is under way make progress between two rows. False: an exception was thrown. */
static bool drive(php_b24_list *list)
{
	php_b24_list_request *requests[MOST_UNDER_WAY];
	php_b24_call *calls[MOST_UNDER_WAY] = {NULL};
	size_t count = collect(list, requests, calls);

	list->since_driven = 0;
	list->driven_at = b24_host_now_ms(&php_b24_host);
	if (count == 0) {
		return true;
	}
	php_b24_calls_drive(calls, count);
	if (EG(exception) != NULL) {
		return false;
	}
	return !any_is_done(calls, count) || wait_for_one(list);
}

/* --- Handing out. --- */

static bool is_any_under_way(const php_b24_list *list)
{
	const php_b24_list_request *at = list->first;

	while (at != NULL && at->state != PHP_B24_LIST_UNDER_WAY) {
		at = at->next;
	}
	return at != NULL;
}

/* Makes the first request of the queue one that has arrived and has rows left. False: there are no
 * more rows, or an exception was thrown. */
static bool find_row(php_b24_list *list)
{
	for (;;) {
		php_b24_list_request *first = list->first;

		if (first != NULL && first->state == PHP_B24_LIST_ARRIVED) {
			if (first->at < first->count) {
				return true;
			}
			if (first->fault != PHP_B24_LIST_SOUND) {
				php_b24_list_throw_fault(list, first);
				return false;
			}
			drop_first(list);
		} else if (is_any_under_way(list) && !wait_for_one(list)) {
			return false;
		}
		if (!send_ahead(list)) {
			return false;
		}
		if (list->first == NULL) {
			if (list->strategy->finish != NULL) {
				list->strategy->finish(list);
			}
			return false;
		}
	}
}

/* Where the list could be gone on with is now behind this row. */
static void move_place(
	php_b24_list *list, const php_b24_list_request *request, const php_b24_list_row *row)
{
	list->place.id = row->id;
	list->place.row++;
	if (Z_TYPE(request->cursor) != IS_UNDEF) {
		php_b24_list_place_set_cursor(&list->place, (zval *)&request->cursor);
	}
	list->place.skip = request->at;
	list->place.last = row->id;
	if (list->strategy->mark != NULL) {
		list->strategy->mark(list, row);
	}
	list->handed_out++;
}

static bool take_row(php_b24_list *list, zval *to)
{
	php_b24_list_request *first = list->first;
	const php_b24_list_row *row = &first->rows[first->at];

	if (!php_b24_list_guard(list, row)) {
		return false;
	}
	php_b24_unmarshal(&first->call.core->envelope.scan, &row->slice, to);
	if (EG(exception) != NULL) {
		zval_ptr_dtor(to);
		ZVAL_UNDEF(to);
		return false;
	}
	first->at++;
	move_place(list, first, row);
	return true;
}

/* The caller has come back. */
static bool return_to(php_b24_list *list)
{
	int64_t now = b24_host_now_ms(&php_b24_host);

	if (now - list->left_at > NEGLECT_MS) {
		for (php_b24_list_request *at = list->first; at != NULL; at = at->next) {
			at->neglected = at->neglected || at->state == PHP_B24_LIST_UNDER_WAY;
		}
	}
	return (++list->since_driven < DRIVE_EVERY && now - list->driven_at < DRIVE_EVERY_MS) ||
		   drive(list);
}

static void begin(php_b24_list *list)
{
	list->began_at = list->left_at = list->driven_at = b24_host_now_ms(&php_b24_host);
	list->begun = true;
	list->strategy->begin(list);
}

bool php_b24_list_next(php_b24_list *list, zval *row)
{
	bool found;

	if (!list->begun) {
		begin(list);
	}
	if (list->limit > 0 && list->handed_out >= list->limit) {
		php_b24_list_end(list);
		return false;
	}
	found = return_to(list) && find_row(list) && take_row(list, row);
	list->left_at = b24_host_now_ms(&php_b24_host);
	return found;
}

/* --- Its end. --- */

static void free_text(zend_string **text)
{
	if (*text != NULL) {
		zend_string_release(*text);
		*text = NULL;
	}
}

static void free_array(HashTable **array)
{
	if (*array != NULL) {
		zend_array_release(*array);
		*array = NULL;
	}
}

static void free_texts(php_b24_list *list)
{
	zend_string **texts[] = {&list->method, &list->list_key, &list->id_field, &list->filter_name,
		&list->order_name, &list->sort_name, &list->select_name, &list->start_name,
		&list->fingerprint, &list->id_key, &list->head, &list->tail};

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		free_text(texts[i]);
	}
}

void php_b24_list_free(php_b24_list *list)
{
	php_b24_list_end(list);
	free_texts(list);
	free_array(&list->params);
	free_array(&list->call_options);
	free_array(&list->seen);
	zval_ptr_dtor(&list->taken);
	ZVAL_UNDEF(&list->taken);
	zval_ptr_dtor(&list->progress);
	ZVAL_UNDEF(&list->progress);
	zval_ptr_dtor(&list->resumed.cursor);
	ZVAL_UNDEF(&list->resumed.cursor);
	zval_ptr_dtor(&list->place.cursor);
	ZVAL_UNDEF(&list->place.cursor);
	b24_json_scan_free(&list->scan);
	b24_body_free(&list->scratch);
	b24_buffer_free(&list->command);
	b24_buffer_free(&list->top_command);
	b24_buffer_free(&list->prefix);
	php_b24_list_free_watch(list);
	if (list->client != NULL) {
		OBJ_RELEASE(list->client);
		list->client = NULL;
	}
}

void php_b24_list_gc(php_b24_list *list, zend_get_gc_buffer *buffer)
{
	zend_get_gc_buffer_add_zval(buffer, &list->progress);
	for (php_b24_list_request *at = list->first; at != NULL; at = at->next) {
		if (at->call.core != NULL) {
			zend_get_gc_buffer_add_obj(buffer, at->call.client);
		}
	}
	if (list->client != NULL) {
		zend_get_gc_buffer_add_obj(buffer, list->client);
	}
}
