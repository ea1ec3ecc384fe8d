/* SPDX-License-Identifier: MIT */
/* Gets records from the portal, which reserves them for the queue. */
#ifndef B24_ZEND_EVENTS_RESERVE_H
#define B24_ZEND_EVENTS_RESERVE_H

#include "zend/events/queue.h"

/* Gets the next records, if there are any: those left from before, or new ones. False: an exception
 * was thrown. */
bool php_b24_queue_fetch(php_b24_queue *queue);

void php_b24_queue_free_reservations(php_b24_queue *queue);

#endif
