/* SPDX-License-Identifier: MIT */
#include "zend/crest/json.h"

#include "zend/crest/call_function.h"
#include "zend/crest/encoding.h"
#include "zend/engine/compat.h"
#include "zend/value/unmarshal.h"

#include <ext/json/php_json.h>

/* The nesting that json_decode() permits unless it is told otherwise; it counts the values inside
 * the innermost array as a level, too. */
#define JSON_DEPTH 511

/* --- Writing. --- */

#define ADVICE                                                                                     \
	"Failed encoding! Recommended 'UTF - 8' or set define C_REST_CURRENT_ENCODING = current site " \
	"encoding for function iconv()"

static bool failed_by_encoding(void)
{
	zval code;

	php_b24_crest_call_function("json_last_error", &code, 0, NULL);
	return Z_TYPE(code) == IS_LONG && Z_LVAL(code) == PHP_JSON_ERROR_UTF8;
}

void php_b24_crest_wrap_data(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval what[2];

	ZVAL_NULL(result);
	php_b24_crest_to_utf8(called, &arguments[0], 2, &what[0]);
	if (EG(exception) == NULL) {
		ZVAL_LONG(
			&what[1], PHP_JSON_HEX_TAG | PHP_JSON_HEX_AMP | PHP_JSON_HEX_APOS | PHP_JSON_HEX_QUOT);
		php_b24_crest_call_function("json_encode", result, 2, what);
	}
	zval_ptr_dtor(&what[0]);
	if (EG(exception) == NULL && count > 1 && zend_is_true(&arguments[1]) && failed_by_encoding()) {
		zval_ptr_dtor(result);
		ZVAL_STRING(result, ADVICE);
	}
}

/* --- Reading. --- */

void php_b24_crest_expand_data(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval what[2];

	(void)count;
	ZVAL_COPY_VALUE(&what[0], &arguments[0]);
	ZVAL_TRUE(&what[1]);
	php_b24_crest_call_function("json_decode", result, 2, what);
	php_b24_crest_from_utf8(called, result);
}

void php_b24_crest_expand_reply(zend_class_entry *called, b24_fetch *fetch, zval *result)
{
	const b24_buffer *reply = &fetch->transfer.reply;
	zval text;

	if (fetch->code != CURLE_OK) {
		ZVAL_FALSE(&text);
	} else if (!php_b24_crest_is_overridden(called, CREST_EXPAND_DATA) &&
			   b24_json_scan_run(&fetch->scan, reply->data, reply->length, JSON_DEPTH, NULL,
				   NULL) == B24_JSON_OK) {
		php_b24_clear_json_error();
		php_b24_unmarshal_rounding(&fetch->scan, result);
		php_b24_crest_from_utf8(called, result);
		return;
	} else { /* what is no JSON goes through json_decode(), so that json_last_error() tells */
		ZVAL_STRINGL(&text, reply->data, reply->length);
	}
	php_b24_crest_call_static(called, CREST_EXPAND_DATA, result, 1, &text);
	zval_ptr_dtor(&text);
}
