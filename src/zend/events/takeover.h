/* SPDX-License-Identifier: MIT */
/* Takes over what other queues have reserved and left: the portal lists what is reserved, under
 * which process ids. Those that no queue claims are adopted. */
#ifndef B24_ZEND_EVENTS_TAKEOVER_H
#define B24_ZEND_EVENTS_TAKEOVER_H

#include "zend/events/queue.h"

/* Whether it is time to look. */
bool php_b24_queue_is_take_over_due(php_b24_queue *queue);

/* Looks, and adopts the process ids that were left. False: an exception was thrown. */
bool php_b24_queue_take_over(php_b24_queue *queue);

#endif
