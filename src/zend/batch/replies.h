/* SPDX-License-Identifier: MIT */
/* What a request of a batch that has ended says of its commands. */
#ifndef B24_ZEND_BATCH_REPLIES_H
#define B24_ZEND_BATCH_REPLIES_H

#include "zend/batch/run_state.h"

/* Gives each command its outcome, or queues it again. */
void php_b24_flight_read_replies(php_b24_batch_run *run, php_b24_flight *flight);

/* The same of a command that was called by itself. */
void php_b24_flight_read_reply(php_b24_batch_run *run, php_b24_flight *flight);

void php_b24_kept_reply_free(php_b24_kept_reply *kept);

#endif
