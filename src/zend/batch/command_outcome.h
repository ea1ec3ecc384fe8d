/* SPDX-License-Identifier: MIT */
/* What becomes of a command of a batch. */
#ifndef B24_ZEND_BATCH_COMMAND_OUTCOME_H
#define B24_ZEND_BATCH_COMMAND_OUTCOME_H

#include "zend/batch/run_state.h"

/* The command has its outcome. */
void php_b24_outcome_set_done(php_b24_batch_run *run, size_t number);

/* Makes the failure that has been thrown the command's outcome; what user code throws goes on its
 * way: false. */
bool php_b24_outcome_take_failure(php_b24_batch_run *run, size_t number);

/* `envelope` may be NULL. */
void php_b24_outcome_fail(
	php_b24_batch_run *run, size_t number, const b24_error *error, const b24_envelope *envelope);

/* Fails a command that was not sent, because its method's operating time is used up. */
void php_b24_outcome_fail_used_up(php_b24_batch_run *run, size_t number, int64_t pause_ms);

#endif
