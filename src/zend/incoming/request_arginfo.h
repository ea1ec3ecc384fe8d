/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 8410931902e86b50d1350294ce59f3f66f373119 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Incoming_Request___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Incoming_Request_fromGlobals, 0, 0, IS_STATIC, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Incoming_Request_fromArray, 0, 1, IS_STATIC, 0)
	ZEND_ARG_TYPE_INFO(0, post, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, query, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Incoming_Request_fromBody, 0, 1, IS_STATIC, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, query, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Incoming_Request_verify, 0, 1, IS_STATIC, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, expected, B24\\Auth\\OAuth, MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Incoming_Request_client, 0, 1, B24\\Client, 0)
	ZEND_ARG_OBJ_INFO(0, oauth, B24\\Auth\\OAuth, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Incoming_Event_isUninstalled, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, oauth, B24\\Auth\\OAuth, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Incoming_Install_confirm, 0, 1, IS_STATIC, 0)
	ZEND_ARG_OBJ_INFO(0, oauth, B24\\Auth\\OAuth, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Incoming_Install_store arginfo_class_B24_Incoming_Install_confirm


ZEND_METHOD(B24_Incoming_Request, __construct);
ZEND_METHOD(B24_Incoming_Request, fromGlobals);
ZEND_METHOD(B24_Incoming_Request, fromArray);
ZEND_METHOD(B24_Incoming_Request, fromBody);
ZEND_METHOD(B24_Incoming_Request, verify);
ZEND_METHOD(B24_Incoming_Request, client);
ZEND_METHOD(B24_Incoming_Event, isUninstalled);
ZEND_METHOD(B24_Incoming_Install, confirm);
ZEND_METHOD(B24_Incoming_Install, store);


static const zend_function_entry class_B24_Incoming_Request_methods[] = {
	ZEND_ME(B24_Incoming_Request, __construct, arginfo_class_B24_Incoming_Request___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24_Incoming_Request, fromGlobals, arginfo_class_B24_Incoming_Request_fromGlobals, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC|ZEND_ACC_FINAL)
	ZEND_ME(B24_Incoming_Request, fromArray, arginfo_class_B24_Incoming_Request_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC|ZEND_ACC_FINAL)
	ZEND_ME(B24_Incoming_Request, fromBody, arginfo_class_B24_Incoming_Request_fromBody, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC|ZEND_ACC_FINAL)
	ZEND_ME(B24_Incoming_Request, verify, arginfo_class_B24_Incoming_Request_verify, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(B24_Incoming_Request, client, arginfo_class_B24_Incoming_Request_client, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_FE_END
};


static const zend_function_entry class_B24_Incoming_Event_methods[] = {
	ZEND_ME(B24_Incoming_Event, isUninstalled, arginfo_class_B24_Incoming_Event_isUninstalled, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24_Incoming_Activity_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Incoming_Placement_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_B24_Incoming_Install_methods[] = {
	ZEND_ME(B24_Incoming_Install, confirm, arginfo_class_B24_Incoming_Install_confirm, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Incoming_Install, store, arginfo_class_B24_Incoming_Install_store, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Incoming_Request(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Incoming", "Request", class_B24_Incoming_Request_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_ABSTRACT|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_domain_default_value;
	ZVAL_UNDEF(&property_domain_default_value);
	zend_string *property_domain_name = zend_string_init("domain", sizeof("domain") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_name, &property_domain_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_domain_name);

	zval property_memberId_default_value;
	ZVAL_UNDEF(&property_memberId_default_value);
	zend_string *property_memberId_name = zend_string_init("memberId", sizeof("memberId") - 1, 1);
	zend_declare_typed_property(class_entry, property_memberId_name, &property_memberId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_memberId_name);

	zval property_clientEndpoint_default_value;
	ZVAL_UNDEF(&property_clientEndpoint_default_value);
	zend_string *property_clientEndpoint_name = zend_string_init("clientEndpoint", sizeof("clientEndpoint") - 1, 1);
	zend_declare_typed_property(class_entry, property_clientEndpoint_name, &property_clientEndpoint_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_clientEndpoint_name);

	zend_string *property_token_class_B24_Auth_Token = zend_string_init("B24\\Auth\\Token", sizeof("B24\\Auth\\Token")-1, 1);
	zval property_token_default_value;
	ZVAL_UNDEF(&property_token_default_value);
	zend_string *property_token_name = zend_string_init("token", sizeof("token") - 1, 1);
	zend_declare_typed_property(class_entry, property_token_name, &property_token_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_token_class_B24_Auth_Token, 0, MAY_BE_NULL));
	zend_string_release(property_token_name);

	zval property_applicationToken_default_value;
	ZVAL_UNDEF(&property_applicationToken_default_value);
	zend_string *property_applicationToken_name = zend_string_init("applicationToken", sizeof("applicationToken") - 1, 1);
	zend_declare_typed_property(class_entry, property_applicationToken_name, &property_applicationToken_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_applicationToken_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "frombody", sizeof("frombody") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "frombody", sizeof("frombody") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "client", sizeof("client") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_B24_Incoming_Event(zend_class_entry *class_entry_B24_Incoming_Request)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Incoming", "Event", class_B24_Incoming_Event_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Incoming_Request);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_data_default_value;
	ZVAL_UNDEF(&property_data_default_value);
	zend_string *property_data_name = zend_string_init("data", sizeof("data") - 1, 1);
	zend_declare_typed_property(class_entry, property_data_name, &property_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_data_name);

	zval property_time_default_value;
	ZVAL_UNDEF(&property_time_default_value);
	zend_string *property_time_name = zend_string_init("time", sizeof("time") - 1, 1);
	zend_declare_typed_property(class_entry, property_time_name, &property_time_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_time_name);

	zval property_handlerId_default_value;
	ZVAL_UNDEF(&property_handlerId_default_value);
	zend_string *property_handlerId_name = zend_string_init("handlerId", sizeof("handlerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_handlerId_name, &property_handlerId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_handlerId_name);

	zval property_userId_default_value;
	ZVAL_UNDEF(&property_userId_default_value);
	zend_string *property_userId_name = zend_string_init("userId", sizeof("userId") - 1, 1);
	zend_declare_typed_property(class_entry, property_userId_name, &property_userId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_userId_name);

	return class_entry;
}

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

static zend_class_entry *register_class_B24_Incoming_Placement(zend_class_entry *class_entry_B24_Incoming_Request)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Incoming", "Placement", class_B24_Incoming_Placement_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Incoming_Request);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_placement_default_value;
	ZVAL_UNDEF(&property_placement_default_value);
	zend_string *property_placement_name = zend_string_init("placement", sizeof("placement") - 1, 1);
	zend_declare_typed_property(class_entry, property_placement_name, &property_placement_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_placement_name);

	zval property_options_default_value;
	ZVAL_UNDEF(&property_options_default_value);
	zend_string *property_options_name = zend_string_init("options", sizeof("options") - 1, 1);
	zend_declare_typed_property(class_entry, property_options_name, &property_options_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_options_name);

	zval property_language_default_value;
	ZVAL_UNDEF(&property_language_default_value);
	zend_string *property_language_name = zend_string_init("language", sizeof("language") - 1, 1);
	zend_declare_typed_property(class_entry, property_language_name, &property_language_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_language_name);

	zval property_appSid_default_value;
	ZVAL_UNDEF(&property_appSid_default_value);
	zend_string *property_appSid_name = zend_string_init("appSid", sizeof("appSid") - 1, 1);
	zend_declare_typed_property(class_entry, property_appSid_name, &property_appSid_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_appSid_name);

	return class_entry;
}

static zend_class_entry *register_class_B24_Incoming_Install(zend_class_entry *class_entry_B24_Incoming_Request)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Incoming", "Install", class_B24_Incoming_Install_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Incoming_Request);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_inFrame_default_value;
	ZVAL_UNDEF(&property_inFrame_default_value);
	zend_string *property_inFrame_name = zend_string_init("inFrame", sizeof("inFrame") - 1, 1);
	zend_declare_typed_property(class_entry, property_inFrame_name, &property_inFrame_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_inFrame_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_version_name);

	zval property_language_default_value;
	ZVAL_UNDEF(&property_language_default_value);
	zend_string *property_language_name = zend_string_init("language", sizeof("language") - 1, 1);
	zend_declare_typed_property(class_entry, property_language_name, &property_language_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_language_name);

	zval property_userId_default_value;
	ZVAL_UNDEF(&property_userId_default_value);
	zend_string *property_userId_name = zend_string_init("userId", sizeof("userId") - 1, 1);
	zend_declare_typed_property(class_entry, property_userId_name, &property_userId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_userId_name);

	zval property_isAdmin_default_value;
	ZVAL_UNDEF(&property_isAdmin_default_value);
	zend_string *property_isAdmin_name = zend_string_init("isAdmin", sizeof("isAdmin") - 1, 1);
	zend_declare_typed_property(class_entry, property_isAdmin_name, &property_isAdmin_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_isAdmin_name);

	return class_entry;
}
