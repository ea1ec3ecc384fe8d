/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 0eee923ef983237e4f9f6eb664cc9f2b1d784e2e */




static const zend_function_entry class_B24_Incoming_Activity_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Incoming_Activity(zend_class_entry *class_entry_B24_Incoming_Request)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Incoming", "Activity", class_B24_Incoming_Activity_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Incoming_Request);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_workflowId_default_value;
	ZVAL_UNDEF(&property_workflowId_default_value);
	zend_string *property_workflowId_name = zend_string_init("workflowId", sizeof("workflowId") - 1, 1);
	zend_declare_typed_property(class_entry, property_workflowId_name, &property_workflowId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_workflowId_name);

	zval property_code_default_value;
	ZVAL_UNDEF(&property_code_default_value);
	zend_string *property_code_name = zend_string_init("code", sizeof("code") - 1, 1);
	zend_declare_typed_property(class_entry, property_code_name, &property_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_code_name);

	zval property_documentId_default_value;
	ZVAL_UNDEF(&property_documentId_default_value);
	zend_string *property_documentId_name = zend_string_init("documentId", sizeof("documentId") - 1, 1);
	zend_declare_typed_property(class_entry, property_documentId_name, &property_documentId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_documentId_name);

	zval property_documentType_default_value;
	ZVAL_UNDEF(&property_documentType_default_value);
	zend_string *property_documentType_name = zend_string_init("documentType", sizeof("documentType") - 1, 1);
	zend_declare_typed_property(class_entry, property_documentType_name, &property_documentType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_documentType_name);

	zval property_properties_default_value;
	ZVAL_UNDEF(&property_properties_default_value);
	zend_string *property_properties_name = zend_string_init("properties", sizeof("properties") - 1, 1);
	zend_declare_typed_property(class_entry, property_properties_name, &property_properties_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_properties_name);

	zval property_useSubscription_default_value;
	ZVAL_UNDEF(&property_useSubscription_default_value);
	zend_string *property_useSubscription_name = zend_string_init("useSubscription", sizeof("useSubscription") - 1, 1);
	zend_declare_typed_property(class_entry, property_useSubscription_name, &property_useSubscription_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_useSubscription_name);

	zval property_timeout_default_value;
	ZVAL_UNDEF(&property_timeout_default_value);
	zend_string *property_timeout_name = zend_string_init("timeout", sizeof("timeout") - 1, 1);
	zend_declare_typed_property(class_entry, property_timeout_name, &property_timeout_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_timeout_name);

	zval property_time_default_value;
	ZVAL_UNDEF(&property_time_default_value);
	zend_string *property_time_name = zend_string_init("time", sizeof("time") - 1, 1);
	zend_declare_typed_property(class_entry, property_time_name, &property_time_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_time_name);

	zval property_userId_default_value;
	ZVAL_UNDEF(&property_userId_default_value);
	zend_string *property_userId_name = zend_string_init("userId", sizeof("userId") - 1, 1);
	zend_declare_typed_property(class_entry, property_userId_name, &property_userId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_userId_name);

	zval property_eventToken_default_value;
	ZVAL_UNDEF(&property_eventToken_default_value);
	zend_string *property_eventToken_name = zend_string_init("eventToken", sizeof("eventToken") - 1, 1);
	zend_declare_typed_property(class_entry, property_eventToken_name, &property_eventToken_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_eventToken_name);

	return class_entry;
}
