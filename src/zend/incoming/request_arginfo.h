/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 36cdfbbca6315242962f3c8293a79b078e632e0e */

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


ZEND_METHOD(B24_Incoming_Request, __construct);
ZEND_METHOD(B24_Incoming_Request, fromGlobals);
ZEND_METHOD(B24_Incoming_Request, fromArray);
ZEND_METHOD(B24_Incoming_Request, fromBody);
ZEND_METHOD(B24_Incoming_Request, verify);
ZEND_METHOD(B24_Incoming_Request, client);


static const zend_function_entry class_B24_Incoming_Request_methods[] = {
	ZEND_ME(B24_Incoming_Request, __construct, arginfo_class_B24_Incoming_Request___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24_Incoming_Request, fromGlobals, arginfo_class_B24_Incoming_Request_fromGlobals, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC|ZEND_ACC_FINAL)
	ZEND_ME(B24_Incoming_Request, fromArray, arginfo_class_B24_Incoming_Request_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC|ZEND_ACC_FINAL)
	ZEND_ME(B24_Incoming_Request, fromBody, arginfo_class_B24_Incoming_Request_fromBody, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC|ZEND_ACC_FINAL)
	ZEND_ME(B24_Incoming_Request, verify, arginfo_class_B24_Incoming_Request_verify, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(B24_Incoming_Request, client, arginfo_class_B24_Incoming_Request_client, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
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
