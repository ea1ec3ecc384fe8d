/* SPDX-License-Identifier: MIT */
/* Cuts what is queued into requests: which commands go out next. */
#ifndef B24_ZEND_BATCH_SPLIT_H
#define B24_ZEND_BATCH_SPLIT_H

#include "zend/batch/run_state.h"

/* Takes commands into the request, in one pass over what is queued; as many as fit. */
void php_b24_batch_split(php_b24_batch_run *run, php_b24_flight *flight);

#endif
