/* SPDX-License-Identifier: MIT */
/* Turns JSON of a reply into PHP values, in one walk. */
#ifndef B24_ZEND_VALUE_UNMARSHAL_H
#define B24_ZEND_VALUE_UNMARSHAL_H

#include <php.h>

#include "core/json/scan.h"

/* Decodes a slice of a text that a scan has found valid. Objects become arrays; integers beyond 64
 * bits become strings. The same as json_decode($slice, true, flags: JSON_BIGINT_AS_STRING). The
 * caller owns the result. Two things end it early, with an incomplete result or null:
 * - The stack (a fiber's may be small) has no room for the nesting: Protocol is thrown.
 * - memory_limit was passed: the engine raises its error when the running function returns. */
void php_b24_unmarshal(const b24_json_slice *slice, zval *to);

/* What is known of the rows of a list: mostly they have the same keys in the same order. All zero
 * before the first one. */
typedef struct php_b24_row_model {
	zval row;            /* owned: the row before, as it was decoded; nobody else can change it */
	bool special_keys;   /* there was a key that is not compared with the text */
	uint32_t shape;      /* of that row, which `scan` has seen; 0: not known */
	b24_json_scan *scan; /* borrowed, only compared until it is known to name this model */
} php_b24_row_model;

/* The same for a row of a list, which is likely to resemble the one before. The rows may come from
 * several texts. */
void php_b24_unmarshal_row(const b24_json_slice *slice, zval *to, php_b24_row_model *model);

/* Forgets the row before. */
void php_b24_row_model_free(php_b24_row_model *model);

/* Decodes the whole text that `scan` has found valid. */
void php_b24_unmarshal_root(const b24_json_scan *scan, zval *to);

/* The same with doubles for integers beyond 64 bits: equal to json_decode($text, true). */
void php_b24_unmarshal_rounding(const b24_json_scan *scan, zval *to);

#endif
