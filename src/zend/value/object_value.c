/* SPDX-License-Identifier: MIT */
#include "zend/value/object_value.h"

#include "zend/value/file.h"

#include <Zend/zend_enum.h>
#include <Zend/zend_interfaces.h>
#include <ext/date/php_date.h>
#include <ext/json/php_json.h>

php_b24_object_kind php_b24_object_kind_of(const zend_object *object)
{
	zend_class_entry *ce = object->ce;

	if (ce == php_b24_file_ce) {
		return PHP_B24_OBJECT_FILE;
	}
	if (instanceof_function(ce, php_date_get_interface_ce())) {
		return PHP_B24_OBJECT_DATE;
	}
	if (instanceof_function(ce, php_json_serializable_ce)) {
		return PHP_B24_OBJECT_JSON_SERIALIZABLE;
	}
	if (ce->ce_flags & ZEND_ACC_ENUM) {
		return PHP_B24_OBJECT_ENUM;
	}
	if (instanceof_function(ce, zend_ce_stringable)) {
		return PHP_B24_OBJECT_STRINGABLE;
	}
	return ce == zend_standard_class_def ? PHP_B24_OBJECT_PLAIN : PHP_B24_OBJECT_OTHER;
}

bool php_b24_date_to_string(zend_object *date, zval *text)
{
	zval format;

	ZVAL_STRING(&format, "Y-m-d\\TH:i:sP"); /* DATE_ATOM */
	ZVAL_UNDEF(text);
	zend_call_method_with_1_params(date, date->ce, NULL, "format", text, &format);
	zval_ptr_dtor(&format);
	return EG(exception) == NULL && Z_TYPE_P(text) == IS_STRING;
}

bool php_b24_json_serialize(zend_object *object, zval *value)
{
	ZVAL_UNDEF(value);
	zend_call_method_with_0_params(object, object->ce, NULL, "jsonserialize", value);
	return EG(exception) == NULL && Z_TYPE_P(value) != IS_UNDEF;
}

bool php_b24_object_to_string(zend_object *object, zval *text)
{
	ZVAL_UNDEF(text);
	return object->handlers->cast_object(object, text, IS_STRING) == SUCCESS &&
		   EG(exception) == NULL;
}

zval *php_b24_enum_value(zend_object *enum_case)
{
	return enum_case->ce->enum_backing_type == IS_UNDEF ? NULL
														: zend_enum_fetch_case_value(enum_case);
}
