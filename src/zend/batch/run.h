/* SPDX-License-Identifier: MIT */
/* Sends the commands of a plan, several requests at once, and keeps what became of each. */
#ifndef B24_ZEND_BATCH_RUN_H
#define B24_ZEND_BATCH_RUN_H

#include "zend/batch/run_state.h"

/* Plans and sends everything. False: an exception was thrown, or the script is ending; either way
 * the run is freed later. */
bool php_b24_batch_run_all(
	php_b24_batch_run *run, zend_object *client, HashTable *commands, bool halt);

void php_b24_batch_run_free(php_b24_batch_run *run);

#endif
