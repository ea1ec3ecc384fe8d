/* SPDX-License-Identifier: MIT */
/* B24\Attempt: reports each attempt of a call to the client's listener and logger. */
#ifndef B24_ZEND_CALL_ATTEMPT_H
#define B24_ZEND_CALL_ATTEMPT_H

#include "core/call/attempt_observer.h"
#include "zend/call/client_object.h"

/* What the core calls after each attempt, with the client as its context: the observer of all
 * clients (observer.h) is told, then the client's listener and its logger, as far as there are any.
 */
b24_observer php_b24_attempt_observer(php_b24_client *client);

/* Tells the observer of all clients of an attempt that no client has made. `commands` is an array
 * that is taken over; NULL: there are none. An exception may have been thrown then. */
void php_b24_attempt_observe(const b24_attempt *attempt, zval *commands);

/* Registers the classes of the stub. */
void php_b24_register_attempt(void);

#endif
