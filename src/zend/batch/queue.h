/* SPDX-License-Identifier: MIT */
/* The commands of a batch that are waiting to be sent. */
#ifndef B24_ZEND_BATCH_QUEUE_H
#define B24_ZEND_BATCH_QUEUE_H

#include "zend/batch/run_state.h"

bool php_b24_queue_is_empty(const php_b24_batch_run *run);

/* Queues a command in its place, or behind all others. */
void php_b24_queue_again(php_b24_batch_run *run, size_t number);
void php_b24_queue_later(php_b24_batch_run *run, size_t number);

/* Only those that were queued behind all others are left: they get their places back, and from now
 * on a request waits until the portal wants its commands. */
void php_b24_queue_promote_later(php_b24_batch_run *run);

/* Whether the command's time is not over when it has waited for so long. */
bool php_b24_queue_is_in_time(
	const php_b24_batch_run *run, size_t number, int64_t now, int64_t pause_ms);

#endif
