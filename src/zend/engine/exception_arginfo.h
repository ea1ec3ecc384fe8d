/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 680bb52c26b89b6617de5cd2f0f7d6c0a6f7ae5c */




static const zend_function_entry class_B24_Exception_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_InvalidArgument_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_InvalidRequest_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_Forgery_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_ListChanged_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_TokenStore_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_Transport_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_Connection_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_Timeout_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_Deadline_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_NotExecuted_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_Protocol_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_Api_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_Auth_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_AccessDenied_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_MethodNotFound_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_RateLimit_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_OperationLimit_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_PortalUnavailable_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Exception_Validation_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Exception(zend_class_entry *class_entry_RuntimeException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Exception", class_B24_Exception_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	class_entry->ce_flags |= ZEND_ACC_ABSTRACT;

	zval property_method_default_value;
	ZVAL_UNDEF(&property_method_default_value);
	zend_string *property_method_name = zend_string_init("method", sizeof("method") - 1, 1);
	zend_declare_typed_property(class_entry, property_method_name, &property_method_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_method_name);

	zval property_maybeExecuted_default_value;
	ZVAL_UNDEF(&property_maybeExecuted_default_value);
	zend_string *property_maybeExecuted_name = zend_string_init("maybeExecuted", sizeof("maybeExecuted") - 1, 1);
	zend_declare_typed_property(class_entry, property_maybeExecuted_name, &property_maybeExecuted_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_maybeExecuted_name);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_InvalidArgument(zend_class_entry *class_entry_B24_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "InvalidArgument", class_B24_Exception_InvalidArgument_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception);

	zval property_parameter_default_value;
	ZVAL_UNDEF(&property_parameter_default_value);
	zend_string *property_parameter_name = zend_string_init("parameter", sizeof("parameter") - 1, 1);
	zend_declare_typed_property(class_entry, property_parameter_name, &property_parameter_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_parameter_name);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_InvalidRequest(zend_class_entry *class_entry_B24_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "InvalidRequest", class_B24_Exception_InvalidRequest_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception);

	zval property_field_default_value;
	ZVAL_UNDEF(&property_field_default_value);
	zend_string *property_field_name = zend_string_init("field", sizeof("field") - 1, 1);
	zend_declare_typed_property(class_entry, property_field_name, &property_field_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_field_name);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_Forgery(zend_class_entry *class_entry_B24_Exception_InvalidRequest)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "Forgery", class_B24_Exception_Forgery_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception_InvalidRequest);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_ListChanged(zend_class_entry *class_entry_B24_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "ListChanged", class_B24_Exception_ListChanged_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_TokenStore(zend_class_entry *class_entry_B24_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "TokenStore", class_B24_Exception_TokenStore_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_Transport(zend_class_entry *class_entry_B24_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "Transport", class_B24_Exception_Transport_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_Connection(zend_class_entry *class_entry_B24_Exception_Transport)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "Connection", class_B24_Exception_Connection_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception_Transport);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_Timeout(zend_class_entry *class_entry_B24_Exception_Transport)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "Timeout", class_B24_Exception_Timeout_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception_Transport);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_Deadline(zend_class_entry *class_entry_B24_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "Deadline", class_B24_Exception_Deadline_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_NotExecuted(zend_class_entry *class_entry_B24_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "NotExecuted", class_B24_Exception_NotExecuted_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_Protocol(zend_class_entry *class_entry_B24_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "Protocol", class_B24_Exception_Protocol_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_httpStatus_name);

	zval property_body_default_value;
	ZVAL_UNDEF(&property_body_default_value);
	zend_string *property_body_name = zend_string_init("body", sizeof("body") - 1, 1);
	zend_declare_typed_property(class_entry, property_body_name, &property_body_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_body_name);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_Api(zend_class_entry *class_entry_B24_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "Api", class_B24_Exception_Api_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception);

	zval property_errorCode_default_value;
	ZVAL_UNDEF(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_errorCode_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_httpStatus_name);

	zval property_response_default_value;
	ZVAL_UNDEF(&property_response_default_value);
	zend_string *property_response_name = zend_string_init("response", sizeof("response") - 1, 1);
	zend_declare_typed_property(class_entry, property_response_name, &property_response_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_response_name);

	zval property_hasReply_default_value;
	ZVAL_UNDEF(&property_hasReply_default_value);
	zend_string *property_hasReply_name = zend_string_init("hasReply", sizeof("hasReply") - 1, 1);
	zend_declare_typed_property(class_entry, property_hasReply_name, &property_hasReply_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_hasReply_name);

	zval property_refusedBy_default_value;
	ZVAL_UNDEF(&property_refusedBy_default_value);
	zend_string *property_refusedBy_name = zend_string_init("refusedBy", sizeof("refusedBy") - 1, 1);
	zend_declare_typed_property(class_entry, property_refusedBy_name, &property_refusedBy_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_refusedBy_name);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_Auth(zend_class_entry *class_entry_B24_Exception_Api)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "Auth", class_B24_Exception_Auth_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception_Api);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_AccessDenied(zend_class_entry *class_entry_B24_Exception_Api)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "AccessDenied", class_B24_Exception_AccessDenied_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception_Api);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_MethodNotFound(zend_class_entry *class_entry_B24_Exception_Api)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "MethodNotFound", class_B24_Exception_MethodNotFound_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception_Api);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_RateLimit(zend_class_entry *class_entry_B24_Exception_Api)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "RateLimit", class_B24_Exception_RateLimit_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception_Api);

	zval property_retryAfter_default_value;
	ZVAL_UNDEF(&property_retryAfter_default_value);
	zend_string *property_retryAfter_name = zend_string_init("retryAfter", sizeof("retryAfter") - 1, 1);
	zend_declare_typed_property(class_entry, property_retryAfter_name, &property_retryAfter_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE|MAY_BE_NULL));
	zend_string_release(property_retryAfter_name);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_OperationLimit(zend_class_entry *class_entry_B24_Exception_RateLimit)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "OperationLimit", class_B24_Exception_OperationLimit_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception_RateLimit);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_PortalUnavailable(zend_class_entry *class_entry_B24_Exception_Api)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "PortalUnavailable", class_B24_Exception_PortalUnavailable_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception_Api);

	return class_entry;
}

static zend_class_entry *register_class_B24_Exception_Validation(zend_class_entry *class_entry_B24_Exception_Api)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Exception", "Validation", class_B24_Exception_Validation_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Exception_Api);

	zval property_fields_default_value;
	ZVAL_UNDEF(&property_fields_default_value);
	zend_string *property_fields_name = zend_string_init("fields", sizeof("fields") - 1, 1);
	zend_declare_typed_property(class_entry, property_fields_name, &property_fields_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fields_name);

	return class_entry;
}
