/* SPDX-License-Identifier: MIT */
/* Iteration of B24\BatchResult: a value is made when it is looked at, and not kept. */
#ifndef B24_ZEND_BATCH_RESULT_ITERATOR_H
#define B24_ZEND_BATCH_RESULT_ITERATOR_H

#include "zend/batch/run_state.h"

/* The engine owns it; `run` belongs to the result. */
zend_object_iterator *php_b24_batch_result_iterator(zval *result, php_b24_batch_run *run);

#endif
