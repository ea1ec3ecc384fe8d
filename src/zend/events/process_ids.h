/* SPDX-License-Identifier: MIT */
/* The process ids that a queue is to ask for again: those that it was given, and those that it has
 * taken over. */
#ifndef B24_ZEND_EVENTS_PROCESS_IDS_H
#define B24_ZEND_EVENTS_PROCESS_IDS_H

#include "zend/events/queue.h"

/* The process id that a value says; owned by the caller. NULL: it can be none. */
zend_string *php_b24_queue_process_id(zval *value);

bool php_b24_queue_is_adopted(php_b24_queue *queue, zend_string *process_id);
void php_b24_queue_adopt(php_b24_queue *queue, zend_string *process_id);

/* Nothing is left under it: it is not asked for any more, and not claimed. */
void php_b24_queue_forget(php_b24_queue *queue, zend_string *process_id);

/* The one to be asked for next; owned by the caller. NULL: none. */
zend_string *php_b24_queue_next_adopted(php_b24_queue *queue);

#endif
