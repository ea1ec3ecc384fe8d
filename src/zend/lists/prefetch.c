/* SPDX-License-Identifier: MIT */
#include "zend/lists/prefetch.h"

#include "core/call/call.h"
#include "zend/lists/send.h"

#include "zend/call/call.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"

/* Rows, or milliseconds, between two looks at what is under way. */
#define DRIVE_EVERY    64
#define DRIVE_EVERY_MS 50

/* A caller who is busy with a row for longer has neglected what is under way. */
#define NEGLECT_MS 500

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

/* Begins to send what was launched. */
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

bool php_b24_list_send_ahead(php_b24_list *list)
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

/* Whether the request has failed because the caller was busy: nothing was received meanwhile, and
 * its time ran out. */
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
static bool is_refused_last_id(const php_b24_list_request *request)
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
	return php_b24_list_send_ahead(list);
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
	if (request->call.core->error.kind != B24_OK && !is_refused_last_id(request)) {
		request->fault = PHP_B24_LIST_FAILED;
	} else {
		list->strategy->arrived(list, request);
	}
	list->arrived += (zend_long)(request->count - request->at);
	if (request->fault != PHP_B24_LIST_NO_FAULT || has_all(list)) {
		list->stopped = true;
	}
	if (EG(exception) != NULL || !php_b24_list_send_ahead(list)) {
		return false;
	}
	tell_progress(list);
	return EG(exception) == NULL;
}

bool php_b24_list_wait_for_one(php_b24_list *list)
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
static bool drive_all(php_b24_list *list)
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
	if (EG(exception) != NULL || (any_is_done(calls, count) && !php_b24_list_wait_for_one(list))) {
		return false;
	}
	list->left_at = b24_host_now_ms(&php_b24_host);
	return true;
}

bool php_b24_list_is_any_under_way(const php_b24_list *list)
{
	const php_b24_list_request *at = list->first;

	while (at != NULL && at->state != PHP_B24_LIST_UNDER_WAY) {
		at = at->next;
	}
	return at != NULL;
}

bool php_b24_list_drive(php_b24_list *list)
{
	int64_t now = b24_host_now_ms(&php_b24_host);

	if (now - list->left_at > NEGLECT_MS) {
		for (php_b24_list_request *at = list->first; at != NULL; at = at->next) {
			at->neglected = at->neglected || at->state == PHP_B24_LIST_UNDER_WAY;
		}
	}
	list->left_at = now; /* a row that is at hand takes no time */
	return (++list->since_driven < DRIVE_EVERY && now - list->driven_at < DRIVE_EVERY_MS) ||
		   drive_all(list);
}
