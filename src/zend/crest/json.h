/* SPDX-License-Identifier: MIT */
/* JSON of B24\CRest: wrapData() writes it, expandData() reads it. */
#ifndef B24_ZEND_CREST_JSON_H
#define B24_ZEND_CREST_JSON_H

#include "zend/crest/late_static_binding.h"

#include "core/http/fetch.h"

/* CRest::wrapData($data, $debag = false) */
php_b24_crest_body php_b24_crest_wrap_data;

/* CRest::expandData($data) */
php_b24_crest_body php_b24_crest_expand_data;

/* static::expandData($reply), where the reply is false when the fetch failed. Unless an override
 * wants the text, it is decoded where it lies, without a copy. */
void php_b24_crest_expand_reply(zend_class_entry *called, b24_fetch *fetch, zval *result);

#endif
