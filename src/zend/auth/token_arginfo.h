/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 57e09dde5b6d6176a133ea210e3efcb05359d1f6 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Auth_Token___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Auth_Token_fromArray, 0, 1, B24\\Auth\\Token, 0)
	ZEND_ARG_TYPE_INFO(0, reply, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Auth_Token_bare, 0, 2, B24\\Auth\\Token, 0)
	ZEND_ARG_TYPE_INFO(0, portal, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, accessToken, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, refreshToken, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, expires, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Auth_Token_toArray, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Auth_Token_isExpired, 0, 0, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, margin, IS_LONG, 0, "60")
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_Auth_Token, __construct);
ZEND_METHOD(B24_Auth_Token, fromArray);
ZEND_METHOD(B24_Auth_Token, bare);
ZEND_METHOD(B24_Auth_Token, toArray);
ZEND_METHOD(B24_Auth_Token, isExpired);


static const zend_function_entry class_B24_Auth_Token_methods[] = {
	ZEND_ME(B24_Auth_Token, __construct, arginfo_class_B24_Auth_Token___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24_Auth_Token, fromArray, arginfo_class_B24_Auth_Token_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Auth_Token, bare, arginfo_class_B24_Auth_Token_bare, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Auth_Token, toArray, arginfo_class_B24_Auth_Token_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_Token, isExpired, arginfo_class_B24_Auth_Token_isExpired, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Auth_Token(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Auth", "Token", class_B24_Auth_Token_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_accessToken_default_value;
	ZVAL_UNDEF(&property_accessToken_default_value);
	zend_string *property_accessToken_name = zend_string_init("accessToken", sizeof("accessToken") - 1, 1);
	zend_declare_typed_property(class_entry, property_accessToken_name, &property_accessToken_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_accessToken_name);

	zval property_refreshToken_default_value;
	ZVAL_UNDEF(&property_refreshToken_default_value);
	zend_string *property_refreshToken_name = zend_string_init("refreshToken", sizeof("refreshToken") - 1, 1);
	zend_declare_typed_property(class_entry, property_refreshToken_name, &property_refreshToken_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_refreshToken_name);

	zval property_expires_default_value;
	ZVAL_UNDEF(&property_expires_default_value);
	zend_string *property_expires_name = zend_string_init("expires", sizeof("expires") - 1, 1);
	zend_declare_typed_property(class_entry, property_expires_name, &property_expires_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_expires_name);

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

	zval property_scope_default_value;
	ZVAL_UNDEF(&property_scope_default_value);
	zend_string *property_scope_name = zend_string_init("scope", sizeof("scope") - 1, 1);
	zend_declare_typed_property(class_entry, property_scope_name, &property_scope_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_scope_name);

	zval property_applicationToken_default_value;
	ZVAL_UNDEF(&property_applicationToken_default_value);
	zend_string *property_applicationToken_name = zend_string_init("applicationToken", sizeof("applicationToken") - 1, 1);
	zend_declare_typed_property(class_entry, property_applicationToken_name, &property_applicationToken_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_applicationToken_name);

	zval property_userId_default_value;
	ZVAL_UNDEF(&property_userId_default_value);
	zend_string *property_userId_name = zend_string_init("userId", sizeof("userId") - 1, 1);
	zend_declare_typed_property(class_entry, property_userId_name, &property_userId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_userId_name);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_serverEndpoint_default_value;
	ZVAL_UNDEF(&property_serverEndpoint_default_value);
	zend_string *property_serverEndpoint_name = zend_string_init("serverEndpoint", sizeof("serverEndpoint") - 1, 1);
	zend_declare_typed_property(class_entry, property_serverEndpoint_name, &property_serverEndpoint_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_serverEndpoint_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "bare", sizeof("bare") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "bare", sizeof("bare") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
