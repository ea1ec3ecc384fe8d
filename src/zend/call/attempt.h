/* SPDX-License-Identifier: MIT */
/* B24\Attempt: reports each attempt of a call to the client's listener and logger. */
#ifndef B24_ZEND_CALL_ATTEMPT_H
#define B24_ZEND_CALL_ATTEMPT_H

#include "core/call/attempt_observer.h"
#include "zend/call/client_object.h"

/* The observer that the core calls after each attempt; its context is the client. Without a
 * listener and a logger it does nothing. */
b24_observer php_b24_attempt_observer(php_b24_client *client);

/* Registers the classes of the stub. */
void php_b24_register_attempt(void);

#endif
