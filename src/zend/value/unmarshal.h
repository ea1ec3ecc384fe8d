/* Turns JSON of a reply into PHP values, in one walk. */
#ifndef B24_ZEND_VALUE_UNMARSHAL_H
#define B24_ZEND_VALUE_UNMARSHAL_H

#include <php.h>

#include "core/json/scan.h"

/* Decodes a slice of a text that `scan` has found valid. Objects become arrays; integers beyond 64
 * bits become strings. The same as json_decode($slice, true, flags: JSON_BIGINT_AS_STRING). The
 * caller owns the result. Two things end it early, with an incomplete result or null:
 * - The stack (a fiber's may be small) has no room for the nesting: Protocol is thrown.
 * - memory_limit was passed: the engine raises its error when the running function returns. */
void php_b24_unmarshal(const b24_json_scan *scan, const b24_json_slice *slice, zval *to);

/* Decodes the whole text that `scan` has found valid. */
void php_b24_unmarshal_root(const b24_json_scan *scan, zval *to);

/* The same with doubles for integers beyond 64 bits: equal to json_decode($text, true). */
void php_b24_unmarshal_rounding(const b24_json_scan *scan, zval *to);

#endif
