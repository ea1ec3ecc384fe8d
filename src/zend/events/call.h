/* SPDX-License-Identifier: MIT */
/* Calls a method of offline events. */
#ifndef B24_ZEND_EVENTS_CALL_H
#define B24_ZEND_EVENTS_CALL_H

#include "zend/events/queue.h"

/* Takes `params` over. `result` gets what the method returns, `more` whether there is a next page
 * (NULL: no matter); false: an exception was thrown. */
bool php_b24_queue_call(
	php_b24_queue *queue, const char *method, HashTable *params, zval *result, bool *more);

#endif
