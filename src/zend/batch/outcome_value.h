/* SPDX-License-Identifier: MIT */
/* Outcomes of a batch as values, made when they are asked for, and their keys. */
#ifndef B24_ZEND_BATCH_OUTCOME_VALUE_H
#define B24_ZEND_BATCH_OUTCOME_VALUE_H

#include "zend/batch/run_state.h"

/* The outcome as a value, a Response or the exception; `keep`: for the next time, too. */
void php_b24_outcome_value(php_b24_batch_run *run, size_t number, bool keep, zval *to);

bool php_b24_outcome_has_failed(const php_b24_outcome *outcome);

/* The user's keys, in his order, to the numbers of the commands; borrowed. None in an object that
 * no batch has made, as PDO makes them. */
HashTable *php_b24_outcome_keys(const php_b24_batch_run *run);

/* The number of the command of that key; PHP_B24_NO_COMMAND: there is none. */
size_t php_b24_outcome_find(const php_b24_batch_run *run, const zval *key);

#endif
