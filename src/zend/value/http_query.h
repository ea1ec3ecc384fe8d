/* SPDX-License-Identifier: MIT */
/* Turns PHP values into a query or form (application/x-www-form-urlencoded), as http_build_query()
 * does. */
#ifndef B24_ZEND_VALUE_HTTP_QUERY_H
#define B24_ZEND_VALUE_HTTP_QUERY_H

#include <php.h>

#include "core/base/buffer.h"

/* Whether http_build_query() accepts it at all; for anything else it throws. */
bool php_b24_http_query_takes(const zval *data);

/* Appends what http_build_query($data) returns, byte by byte. `data` is one that it accepts. If
 * the nesting would exhaust the stack, an Error is thrown. The buffer must hang on something that
 * outlives a longjmp: reading an object's properties may run code of PHP. */
void php_b24_http_query_write(b24_buffer *to, zval *data);

#endif
