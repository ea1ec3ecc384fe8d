/* SPDX-License-Identifier: MIT */
#include "zend/crest/call_function.h"

void php_b24_crest_call_function(const char *name, zval *result, uint32_t count, zval *arguments)
{
	zend_function *function = zend_hash_str_find_ptr(EG(function_table), name, strlen(name));

	ZVAL_NULL(result);
	if (function == NULL) {
		zend_throw_error(NULL, "Call to undefined function %s()", name);
		return;
	}
	zend_call_known_function(function, NULL, NULL, result, count, arguments, NULL);
	php_b24_crest_tidy_result(result);
}

void php_b24_crest_call_with_string(const char *name, zend_string *argument, zval *result)
{
	zval value;

	ZVAL_STR(&value, argument);
	php_b24_crest_call_function(name, result, 1, &value);
}

void php_b24_crest_tidy_result(zval *result)
{
	if (Z_ISUNDEF_P(result)) {
		ZVAL_NULL(result);
	}
	if (Z_ISREF_P(result)) {
		zend_unwrap_reference(result);
	}
}
