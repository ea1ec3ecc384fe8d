/* SPDX-License-Identifier: MIT */
#include "zend/crest/call.h"

#include "zend/crest/encoding.h"

void php_b24_crest_call(zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval given, params, request;

	ZVAL_EMPTY_ARRAY(&given);
	if (count > 1) {
		ZVAL_COPY_VALUE(&given, &arguments[1]);
	}
	php_b24_crest_to_utf8(called, &given, 1, &params);
	array_init_size(&request, 2);
	Z_TRY_ADDREF(arguments[0]);
	add_assoc_zval(&request, "method", &arguments[0]);
	add_assoc_zval(&request, "params", &params);
	if (EXPECTED(EG(exception) == NULL)) {
		php_b24_crest_call_static(called, CREST_CALL_CURL, result, 1, &request);
	}
	zval_ptr_dtor(&request);
}
