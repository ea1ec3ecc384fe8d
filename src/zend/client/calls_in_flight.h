/* SPDX-License-Identifier: MIT */
/* Calls that are under way at the same time, up to a limit, and their outcomes. */
#ifndef B24_ZEND_CLIENT_CALLS_IN_FLIGHT_H
#define B24_ZEND_CLIENT_CALLS_IN_FLIGHT_H

#include <php.h>

#include <stddef.h>

struct php_b24_call_in_flight;

typedef struct php_b24_calls_in_flight {
	struct php_b24_call_in_flight *
		*all; /* owned; `count` of them, room for `limit`; NULL: not begun */
	size_t count, limit;
} php_b24_calls_in_flight;

/* Makes room for that many calls, and for as many connections. */
void php_b24_calls_in_flight_begin(php_b24_calls_in_flight *calls, size_t limit);

/* Ends all calls, but keeps the room. */
void php_b24_calls_in_flight_clear(php_b24_calls_in_flight *calls);

void php_b24_calls_in_flight_free(php_b24_calls_in_flight *calls);
void php_b24_calls_in_flight_gc(const php_b24_calls_in_flight *calls, zend_get_gc_buffer *buffer);

/* Starts a call if there is no exception. `given` is a method's name, or an array of name,
 * parameters and options; the caller keeps it. `key` is taken over. An exception of this library,
 * one that is there already included, becomes the outcome. False: another exception is on its way,
 * and the call was dropped. */
bool php_b24_calls_in_flight_start(
	php_b24_calls_in_flight *calls, zend_object *client, zval *given, zval *key);

/* Waits until a call has an outcome: its index. `count`: an exception was thrown, or the script is
 * ending. */
size_t php_b24_calls_in_flight_wait(php_b24_calls_in_flight *calls);

/* Removes that call, and puts its key and its outcome, a B24\Response or an exception, where the
 * caller owns them. *outcome stays undefined if another exception is on its way. */
void php_b24_calls_in_flight_take(
	php_b24_calls_in_flight *calls, size_t index, zval *key, zval *outcome);

#endif
