/* SPDX-License-Identifier: MIT */
/* Which process ids the living queues of this machine work on. */
#ifndef B24_ZEND_EVENTS_CLAIMS_H
#define B24_ZEND_EVENTS_CLAIMS_H

#include "zend/events/queue.h"

/* Marks what the queue works on, for the other queues of this machine's user; `process_id` NULL:
 * that it asks for new records. Without claims nobody is known to work on anything. False: another
 * one works on it. */
bool php_b24_queue_claim(php_b24_queue *queue, zend_string *process_id);
void php_b24_queue_unclaim(php_b24_queue *queue, zend_string *process_id);

/* Waits until it may ask for new records (`alone`: until no other queue does), not for ever. */
typedef enum php_b24_turn {
	PHP_B24_TURN_OURS,
	PHP_B24_TURN_LATE,
	PHP_B24_TURN_THROWN
} php_b24_turn;
php_b24_turn php_b24_queue_wait_for_turn(php_b24_queue *queue, bool alone);

#endif
