/* SPDX-License-Identifier: MIT */
/* Rows of a kept reply, decoded one at a time: B24\BatchRows. */
#ifndef B24_ZEND_BATCH_ROWS_H
#define B24_ZEND_BATCH_ROWS_H

#include "zend/batch/run_state.h"

/* Makes the iterator of the elements of `rows` in the reply; `owner` keeps both. */
void php_b24_batch_rows_create(zval *to, zend_object *owner, const b24_json_slice *rows);

/* Where the rows are in a result: the result itself, or the member that the catalogue names, or the
 * only member that is a list. Absent: there are none. */
b24_json_slice php_b24_find_rows(const b24_json_slice *result, const b24_method *known);

/* Makes a B24\BatchRows over the rows in a result that was given, for a test. False: it has none,
 * or it is not certain where they are. */
bool php_b24_batch_rows_create_given(zval *to, zval *result);

/* Registers the classes of the stub. */
void php_b24_register_batch_rows(void);

#endif
