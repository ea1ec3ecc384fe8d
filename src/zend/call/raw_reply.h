/* SPDX-License-Identifier: MIT */
/* What a B24\Response keeps of the reply itself: head, body and timings. */
#ifndef B24_ZEND_CALL_RAW_REPLY_H
#define B24_ZEND_CALL_RAW_REPLY_H

#include <php.h>

#include "core/http/transfer_figures.h"

typedef struct php_b24_raw_reply {
	zend_string *head; /* owned; the lines of the head, as they came */
	zend_string *body; /* owned */
	b24_transfer_timings timings;
} php_b24_raw_reply;

/* Copies. The caller owns it. */
php_b24_raw_reply *php_b24_raw_reply_of(const b24_transfer *transfer);

/* NULL is fine. */
void php_b24_raw_reply_free(php_b24_raw_reply *raw);

/* An array, which the caller owns: names in lower case, and lists of values. */
void php_b24_raw_reply_headers(const php_b24_raw_reply *raw, zval *to);

/* Likewise: names and seconds. */
void php_b24_raw_reply_timings(const php_b24_raw_reply *raw, zval *to);

#endif
