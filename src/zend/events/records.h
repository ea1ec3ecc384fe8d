/* SPDX-License-Identifier: MIT */
/* The records that a queue has at hand, and those that were put aside. */
#ifndef B24_ZEND_EVENTS_RECORDS_H
#define B24_ZEND_EVENTS_RECORDS_H

#include "zend/events/queue.h"

/* Whether a reply's records are a list, and each has an identifier; else an exception was thrown.
 */
bool php_b24_queue_check_records(const char *method, zval *records);

/* Those that have not been put aside in this loop; the caller owns them. */
HashTable *php_b24_queue_without_put_aside(php_b24_queue *queue, HashTable *records);

/* The current record was put aside by a queue of such records: it is not to come again in this
 * loop. */
void php_b24_queue_note_put_aside(php_b24_queue *queue, zval *id);

/* A new loop begins. */
void php_b24_queue_begin_loop(php_b24_queue *queue);

/* Lets go of the records at hand, and of the claim on them. */
void php_b24_queue_drop_records(php_b24_queue *queue);

#endif
