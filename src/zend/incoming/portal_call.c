/* SPDX-License-Identifier: MIT */
#include "zend/incoming/portal_call.h"

#include "zend/call/call.h"

bool php_b24_incoming_call(zval *client, const char *method, zval *result)
{
	zend_string *name = zend_string_init(method, strlen(method), false);
	zval response, unused;

	ZVAL_UNDEF(&response);
	php_b24_call_by_name(Z_OBJ_P(client), name, (HashTable *)&zend_empty_array, NULL, &response);
	zend_string_release(name);
	if (Z_TYPE(response) != IS_OBJECT) {
		return false;
	}
	ZVAL_COPY(result,
		zend_read_property(Z_OBJCE(response), Z_OBJ(response), ZEND_STRL("result"), true, &unused));
	zval_ptr_dtor(&response);
	return EG(exception) == NULL;
}
