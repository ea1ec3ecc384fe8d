/* SPDX-License-Identifier: MIT */
/* Turns the error of a call into an exception. The kind of the error chooses the class. */
#ifndef B24_ZEND_CALL_THROW_ERROR_H
#define B24_ZEND_CALL_THROW_ERROR_H

#include <php.h>

#include "catalogue/methods.h"
#include "core/call/call_state.h"

/* Throws what the error of a call that failed means; `known` is what the catalogue knows of the
 * method (NULL: nothing). Nothing is thrown when the engine is about to end the
 * script or a handler has thrown already. */
void php_b24_throw(const b24_call *call, const char *method, const b24_method *known);

/* The same without a call: for a command of a batch. `envelope` has what the portal said; NULL:
 * nothing. */
void php_b24_throw_error(const b24_error *error, const b24_envelope *envelope, const char *method,
	const b24_method *known);

/* The same of a reply that no client has received; `reply` is its text. */
void php_b24_throw_reply_error(const b24_error *error, const b24_envelope *envelope,
	const b24_buffer *reply, const char *method);

#endif
