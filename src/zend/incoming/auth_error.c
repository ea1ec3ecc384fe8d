/* SPDX-License-Identifier: MIT */
#include "zend/incoming/auth_error.h"

bool php_b24_is_auth_error(zend_object *exception, const char *const *codes)
{
	zval *code, unused;

	if (!zend_string_equals_literal(exception->ce->name, "B24\\Exception\\Auth")) {
		return false;
	}
	code = zend_read_property(exception->ce, exception, ZEND_STRL("errorCode"), true, &unused);
	if (Z_TYPE_P(code) != IS_STRING) {
		return false;
	}
	while (*codes != NULL && strcasecmp(Z_STRVAL_P(code), *codes) != 0) {
		codes++;
	}
	return *codes != NULL;
}
