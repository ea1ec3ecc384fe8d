/* SPDX-License-Identifier: MIT */
/* The types of options: each function checks a value's type and range, and takes it. */
#ifndef B24_ZEND_CALL_OPTION_TYPES_H
#define B24_ZEND_CALL_OPTION_TYPES_H

#include "zend/call/option_reader.h"

#include <stdint.h>

struct curl_slist;

/* All: false: an exception was thrown. */

/* From 0 (no limit) to a week; whole numbers and fractions. */
bool php_b24_option_seconds(const php_b24_option *option, zval *value, int64_t *to_ms);
bool php_b24_option_bool(const php_b24_option *option, zval *value, bool *to);
bool php_b24_option_retries(const php_b24_option *option, zval *value, int *to);

/* A string without NUL bytes. *to is owned by the caller; what was there is freed. */
bool php_b24_option_text(const php_b24_option *option, zval *value, char **to);

/* The URL of a proxy, or an empty string for none. Ownership as above. */
bool php_b24_option_proxy(const php_b24_option *option, zval *value, char **to);

/* An array of header names and values, which are appended to *to. */
bool php_b24_option_headers(const php_b24_option *option, zval *value, struct curl_slist **to);

#endif
