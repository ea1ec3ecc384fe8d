/* SPDX-License-Identifier: MIT */
#include "zend/client/calls_in_flight.h"

#include "zend/call/deprecation.h"
#include "zend/call/call.h"
#include "zend/engine/connection_pool.h"
#include "zend/engine/exception.h"

#include "core/http/connection_pool.h"

#include <Zend/zend_exceptions.h>

/* A call and the key that its outcome will have. */
typedef struct php_b24_call_in_flight {
	php_b24_call call;
	zval key;     /* owned */
	zval outcome; /* owned; of a call that was refused before it was sent; undefined: none */
} flight;

static void free_flight(flight *flight)
{
	php_b24_call_free(&flight->call);
	zval_ptr_dtor(&flight->key);
	zval_ptr_dtor(&flight->outcome);
	efree(flight);
}

void php_b24_calls_in_flight_begin(php_b24_calls_in_flight *calls, size_t limit)
{
	calls->limit = limit;
	calls->all = safe_emalloc(limit, sizeof *calls->all, 0);
	b24_pool_announce(php_b24_pool(), (long)limit);
}

void php_b24_calls_in_flight_clear(php_b24_calls_in_flight *calls)
{
	while (calls->count > 0) {
		free_flight(calls->all[--calls->count]);
	}
}

void php_b24_calls_in_flight_free(php_b24_calls_in_flight *calls)
{
	php_b24_calls_in_flight_clear(calls);
	if (calls->all != NULL) {
		b24_pool_announce(php_b24_pool(), -(long)calls->limit);
		efree(calls->all);
		calls->all = NULL;
	}
}

void php_b24_calls_in_flight_gc(const php_b24_calls_in_flight *calls, zend_get_gc_buffer *buffer)
{
	for (size_t i = 0; i < calls->count; i++) {
		flight *flight = calls->all[i];

		if (flight->call.core != NULL) {
			zend_get_gc_buffer_add_obj(buffer, flight->call.client);
		}
		zend_get_gc_buffer_add_zval(buffer, &flight->key);
		zend_get_gc_buffer_add_zval(buffer, &flight->outcome);
	}
}

/* --- Starting a call. --- */

static bool refuse_shape(void)
{
	php_b24_refuse(NULL, NULL,
		"B24\\Client::concurrent(): each call must be a method's name, or an array of one and, if "
		"need be, an array of parameters and an array of options");
	return false;
}

/* The element of that number; NULL: there is none. */
static zval *part(HashTable *given, zend_ulong number)
{
	zval *value = zend_hash_index_find(given, number);

	if (value != NULL) {
		ZVAL_DEREF(value);
	}
	return value;
}

static bool read_call(zval *given, php_b24_call_request *request)
{
	zval *method, *params, *options;

	ZVAL_DEREF(given);
	if (Z_TYPE_P(given) == IS_STRING) {
		request->name = Z_STR_P(given);
		request->params = (HashTable *)&zend_empty_array;
		return true;
	}
	if (Z_TYPE_P(given) != IS_ARRAY) {
		return refuse_shape();
	}
	method = part(Z_ARRVAL_P(given), 0);
	params = part(Z_ARRVAL_P(given), 1);
	options = part(Z_ARRVAL_P(given), 2);
	if (method == NULL || Z_TYPE_P(method) != IS_STRING ||
		(params != NULL && Z_TYPE_P(params) != IS_ARRAY) ||
		(options != NULL && Z_TYPE_P(options) != IS_ARRAY) ||
		zend_hash_num_elements(Z_ARRVAL_P(given)) != 1u + (params != NULL) + (options != NULL)) {
		return refuse_shape();
	}
	request->name = Z_STR_P(method);
	request->params = params != NULL ? Z_ARRVAL_P(params) : (HashTable *)&zend_empty_array;
	request->options = options != NULL ? Z_ARRVAL_P(options) : NULL;
	return true;
}

/* Takes a failure of the library's own as a value; what user code throws goes on its way. */
static bool take_exception(zval *to)
{
	zend_object *exception = EG(exception);

	if (exception == NULL || !instanceof_function(exception->ce, php_b24_exception_ce)) {
		return false;
	}
	ZVAL_OBJ_COPY(to, exception);
	zend_clear_exception();
	return true;
}

static bool launch(flight *flight, const php_b24_call_request *request)
{
	if (!php_b24_call_prepare(&flight->call, request)) {
		return false;
	}
	if (!php_b24_tell_if_deprecated(flight->call.known) || !php_b24_call_launch(&flight->call)) {
		php_b24_call_free(&flight->call);
		return false;
	}
	return true;
}

bool php_b24_calls_in_flight_start(
	php_b24_calls_in_flight *calls, zend_object *client, zval *given, zval *key)
{
	php_b24_call_request request = {.client = client, .kept = true};
	flight *flight = ecalloc(1, sizeof *flight);

	ZVAL_COPY_VALUE(&flight->key, key);
	ZVAL_UNDEF(&flight->outcome);
	calls->all[calls->count++] = flight;
	if ((EG(exception) == NULL && read_call(given, &request) && launch(flight, &request)) ||
		take_exception(&flight->outcome)) {
		return true;
	}
	free_flight(calls->all[--calls->count]);
	return false;
}

/* --- Waiting for one. --- */

/* One that was refused before it was sent; `count`: none was. */
static size_t find_refused(const php_b24_calls_in_flight *calls)
{
	size_t i = 0;

	while (i < calls->count && Z_TYPE(calls->all[i]->outcome) == IS_UNDEF) {
		i++;
	}
	return i;
}

size_t php_b24_calls_in_flight_wait(php_b24_calls_in_flight *calls)
{
	size_t i = find_refused(calls);
	php_b24_call **waiting;

	if (i < calls->count) {
		return i;
	}
	waiting = safe_emalloc(calls->count, sizeof *waiting, 0);
	for (i = 0; i < calls->count; i++) {
		waiting[i] = &calls->all[i]->call;
	}
	i = php_b24_calls_wait(waiting, calls->count);
	if (i == calls->count) {
		/* What a renewal has thrown is the outcome of the call that needed it. */
		i = php_b24_calls_unauthorized(waiting, calls->count);
		i = i < calls->count && take_exception(&calls->all[i]->outcome) ? i : calls->count;
	}
	efree(waiting);
	return i;
}

void php_b24_calls_in_flight_take(
	php_b24_calls_in_flight *calls, size_t index, zval *key, zval *outcome)
{
	flight *flight = calls->all[index];

	/* The call stays here while its reply is decoded: memory_limit may end the script meanwhile. */
	if (Z_TYPE(flight->outcome) != IS_UNDEF) {
		ZVAL_COPY(outcome, &flight->outcome);
	} else if (!php_b24_call_take(&flight->call, outcome)) {
		take_exception(outcome);
	}
	ZVAL_COPY(key, &flight->key);
	/* The others stay in order: of several that have ended, the one that began first is next. */
	calls->count--;
	memmove(
		&calls->all[index], &calls->all[index + 1], (calls->count - index) * sizeof *calls->all);
	free_flight(flight);
}
