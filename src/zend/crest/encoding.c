/* SPDX-License-Identifier: MIT */
#include "zend/crest/encoding.h"

#include "zend/crest/call_function.h"
#include "zend/crest/constants.h"
#include "zend/engine/stack_limit.h"

/* --- changeEncoding. --- */

static void convert_text(zval *text, bool to_utf8, zval *result)
{
	zval *encoding = php_b24_crest_constant("C_REST_CURRENT_ENCODING");
	zval arguments[3];

	if (encoding == NULL) {
		ZVAL_NULL(result);
		zend_throw_error(NULL, "Undefined constant \"C_REST_CURRENT_ENCODING\"");
		return;
	}
	ZVAL_COPY_VALUE(&arguments[to_utf8 ? 0 : 1], encoding);
	if (to_utf8) {
		ZVAL_STRING(&arguments[1], "UTF-8//TRANSLIT");
	} else {
		ZVAL_STRING(&arguments[0], "UTF-8");
	}
	ZVAL_COPY_VALUE(&arguments[2], text);
	php_b24_crest_call_function("iconv", result, 3, arguments);
	zval_ptr_dtor(&arguments[to_utf8 ? 1 : 0]);
}

/* static::changeEncoding($what, $to_utf8). Holds the value meanwhile: overrides and error handlers
 * may let go of the reference in which it is. */
static void convert(zend_class_entry *called, zval *what, zval *to_utf8, zval *result)
{
	zval arguments[2];

	ZVAL_COPY_DEREF(&arguments[0], what);
	ZVAL_COPY_VALUE(&arguments[1], to_utf8);
	php_b24_crest_call_static(called, CREST_CHANGE_ENCODING, result, 2, arguments);
	zval_ptr_dtor(&arguments[0]);
}

/* Keys are converted, too. */
static void convert_member(
	zend_class_entry *called, zval *name, zval *item, zval *to_utf8, HashTable *to)
{
	zval converted_name, converted;

	convert(called, name, to_utf8, &converted_name);
	ZVAL_NULL(&converted);
	if (EG(exception) == NULL) {
		convert(called, item, to_utf8, &converted);
	}
	if (EG(exception) == NULL) {
		array_set_zval_key(to, &converted_name, &converted);
	}
	zval_ptr_dtor(&converted_name);
	zval_ptr_dtor(&converted);
}

static void convert_members(zend_class_entry *called, HashTable *from, zval *to_utf8, HashTable *to)
{
	zend_ulong index;
	zend_string *key;
	zval *item, name;

	ZEND_HASH_FOREACH_KEY_VAL (from, index, key, item) {
		if (key != NULL) {
			ZVAL_STR(&name, key);
		} else {
			ZVAL_LONG(&name, (zend_long)index);
		}
		convert_member(called, &name, item, to_utf8, to);
		if (EG(exception) != NULL) {
			return;
		}
	}
	ZEND_HASH_FOREACH_END();
}

static void convert_array(zend_class_entry *called, HashTable *from, zval *to_utf8, zval *result)
{
	ZVAL_EMPTY_ARRAY(result);
	if (GC_IS_RECURSIVE(from)) {
		zend_throw_error(NULL, "B24\\CRest: an array contains itself");
		return;
	}
	if (php_b24_stack_is_low()) {
		zend_throw_error(NULL, "B24\\CRest: parameters are nested too deeply");
		return;
	}
	array_init_size(result, zend_hash_num_elements(from));
	GC_TRY_ADDREF(from);
	GC_TRY_PROTECT_RECURSION(from);
	convert_members(called, from, to_utf8, Z_ARRVAL_P(result));
	GC_TRY_UNPROTECT_RECURSION(from);
	zend_array_release(from);
}

void php_b24_crest_change_encoding(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval to_utf8, *data = &arguments[0];

	ZVAL_TRUE(&to_utf8);
	if (count > 1) {
		ZVAL_COPY_VALUE(&to_utf8, &arguments[1]);
	}
	ZVAL_DEREF(data);
	if (Z_TYPE_P(data) == IS_ARRAY) {
		convert_array(called, Z_ARRVAL_P(data), &to_utf8, result);
	} else {
		convert_text(data, zend_is_true(&to_utf8), result);
	}
}

/* --- Both directions, for the other methods. --- */

void php_b24_crest_to_utf8(zend_class_entry *called, zval *data, uint32_t count, zval *result)
{
	zval what[2];

	if (EXPECTED(php_b24_crest_constant("C_REST_CURRENT_ENCODING") == NULL)) {
		ZVAL_COPY_DEREF(result, data);
		return;
	}
	ZVAL_COPY_VALUE(&what[0], data);
	ZVAL_TRUE(&what[1]);
	php_b24_crest_call_static(called, CREST_CHANGE_ENCODING, result, count, what);
}

void php_b24_crest_from_utf8(zend_class_entry *called, zval *data)
{
	zval what[2];

	if (EG(exception) == NULL && php_b24_crest_constant("C_REST_CURRENT_ENCODING") != NULL) {
		ZVAL_COPY_VALUE(&what[0], data);
		ZVAL_FALSE(&what[1]);
		php_b24_crest_call_static(called, CREST_CHANGE_ENCODING, data, 2, what);
		zval_ptr_dtor(&what[0]);
	}
}
