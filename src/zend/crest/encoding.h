/* SPDX-License-Identifier: MIT */
/* Converts data between UTF-8 and the encoding of the application (C_REST_CURRENT_ENCODING). */
#ifndef B24_ZEND_CREST_ENCODING_H
#define B24_ZEND_CREST_ENCODING_H

#include "zend/crest/late_static_binding.h"

/* CRest::changeEncoding($data, $encoding = true) */
php_b24_crest_body php_b24_crest_change_encoding;

/* static::changeEncoding($data), or static::changeEncoding($data, true) if `count` is 2. Without
 * that constant it is a copy of the data. The caller owns the result. */
void php_b24_crest_to_utf8(zend_class_entry *called, zval *data, uint32_t count, zval *result);

/* $data = static::changeEncoding($data, false), unless that constant is missing or an exception
 * was thrown. */
void php_b24_crest_from_utf8(zend_class_entry *called, zval *data);

#endif
