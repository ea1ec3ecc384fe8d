/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: be0eaabc4d6146c8c00cb4d53c4ec790e98a773f */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Response___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Response_fromJson, 0, 1, B24\\Response, 0)
	ZEND_ARG_TYPE_INFO(0, json, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, httpStatus, IS_LONG, 0, "200")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, idempotencyKey, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, replayed, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Response_getHeaders, 0, 0, IS_ARRAY, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Response_getBody, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Response_getTimings arginfo_class_B24_Response_getHeaders

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Response_toArray, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Response_offsetExists, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Response_offsetGet, 0, 1, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Response_offsetSet, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Response_offsetUnset, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_Response, __construct);
ZEND_METHOD(B24_Response, fromJson);
ZEND_METHOD(B24_Response, getHeaders);
ZEND_METHOD(B24_Response, getBody);
ZEND_METHOD(B24_Response, getTimings);
ZEND_METHOD(B24_Response, toArray);
ZEND_METHOD(B24_Response, offsetExists);
ZEND_METHOD(B24_Response, offsetGet);
ZEND_METHOD(B24_Response, offsetSet);
ZEND_METHOD(B24_Response, offsetUnset);


static const zend_function_entry class_B24_Response_methods[] = {
	ZEND_ME(B24_Response, __construct, arginfo_class_B24_Response___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24_Response, fromJson, arginfo_class_B24_Response_fromJson, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Response, getHeaders, arginfo_class_B24_Response_getHeaders, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Response, getBody, arginfo_class_B24_Response_getBody, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Response, getTimings, arginfo_class_B24_Response_getTimings, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Response, toArray, arginfo_class_B24_Response_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Response, offsetExists, arginfo_class_B24_Response_offsetExists, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Response, offsetGet, arginfo_class_B24_Response_offsetGet, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Response, offsetSet, arginfo_class_B24_Response_offsetSet, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Response, offsetUnset, arginfo_class_B24_Response_offsetUnset, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Response(zend_class_entry *class_entry_ArrayAccess)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Response", class_B24_Response_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_ArrayAccess);

	zval property_result_default_value;
	ZVAL_UNDEF(&property_result_default_value);
	zend_string *property_result_name = zend_string_init("result", sizeof("result") - 1, 1);
	zend_declare_typed_property(class_entry, property_result_name, &property_result_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_result_name);

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_total_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	zval property_time_default_value;
	ZVAL_UNDEF(&property_time_default_value);
	zend_string *property_time_name = zend_string_init("time", sizeof("time") - 1, 1);
	zend_declare_typed_property(class_entry, property_time_name, &property_time_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_time_name);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_httpStatus_name);

	zval property_idempotencyKey_default_value;
	ZVAL_UNDEF(&property_idempotencyKey_default_value);
	zend_string *property_idempotencyKey_name = zend_string_init("idempotencyKey", sizeof("idempotencyKey") - 1, 1);
	zend_declare_typed_property(class_entry, property_idempotencyKey_name, &property_idempotencyKey_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_idempotencyKey_name);

	zval property_replayed_default_value;
	ZVAL_UNDEF(&property_replayed_default_value);
	zend_string *property_replayed_name = zend_string_init("replayed", sizeof("replayed") - 1, 1);
	zend_declare_typed_property(class_entry, property_replayed_name, &property_replayed_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_replayed_name);

	return class_entry;
}
