/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: a8ff6f6d1d208e9d474764f4e71aef8e16319f53 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Auth_OAuth___construct, 0, 0, 3)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, clientSecret, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, store, B24\\Auth\\TokenStore, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tokenEndpoint, IS_STRING, 0, "\"https://oauth.bitrix.info/oauth/token/\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Auth_OAuth_authorizeUrl, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, portal, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Auth_OAuth_exchangeCode, 0, 1, B24\\Auth\\Token, 0)
	ZEND_ARG_TYPE_INFO(0, code, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Auth_OAuth_renew, 0, 1, B24\\Auth\\Token, 0)
	ZEND_ARG_OBJ_INFO(0, token, B24\\Auth\\Token, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Auth_OAuth_client, 0, 1, B24\\Client, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, portal, B24\\Auth\\Token, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_Auth_OAuth, __construct);
ZEND_METHOD(B24_Auth_OAuth, authorizeUrl);
ZEND_METHOD(B24_Auth_OAuth, exchangeCode);
ZEND_METHOD(B24_Auth_OAuth, renew);
ZEND_METHOD(B24_Auth_OAuth, client);


static const zend_function_entry class_B24_Auth_OAuth_methods[] = {
	ZEND_ME(B24_Auth_OAuth, __construct, arginfo_class_B24_Auth_OAuth___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_OAuth, authorizeUrl, arginfo_class_B24_Auth_OAuth_authorizeUrl, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_OAuth, exchangeCode, arginfo_class_B24_Auth_OAuth_exchangeCode, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_OAuth, renew, arginfo_class_B24_Auth_OAuth_renew, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_OAuth, client, arginfo_class_B24_Auth_OAuth_client, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Auth_OAuth(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Auth", "OAuth", class_B24_Auth_OAuth_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_clientId_default_value;
	ZVAL_UNDEF(&property_clientId_default_value);
	zend_string *property_clientId_name = zend_string_init("clientId", sizeof("clientId") - 1, 1);
	zend_declare_typed_property(class_entry, property_clientId_name, &property_clientId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_clientId_name);

	zend_string *property_store_class_B24_Auth_TokenStore = zend_string_init("B24\\Auth\\TokenStore", sizeof("B24\\Auth\\TokenStore")-1, 1);
	zval property_store_default_value;
	ZVAL_UNDEF(&property_store_default_value);
	zend_string *property_store_name = zend_string_init("store", sizeof("store") - 1, 1);
	zend_declare_typed_property(class_entry, property_store_name, &property_store_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_store_class_B24_Auth_TokenStore, 0, 0));
	zend_string_release(property_store_name);

	zval property_tokenEndpoint_default_value;
	ZVAL_UNDEF(&property_tokenEndpoint_default_value);
	zend_string *property_tokenEndpoint_name = zend_string_init("tokenEndpoint", sizeof("tokenEndpoint") - 1, 1);
	zend_declare_typed_property(class_entry, property_tokenEndpoint_name, &property_tokenEndpoint_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_tokenEndpoint_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "authorizeurl", sizeof("authorizeurl") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "exchangecode", sizeof("exchangecode") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "client", sizeof("client") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
