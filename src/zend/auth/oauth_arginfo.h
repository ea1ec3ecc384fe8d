/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 71c2c8f990d1d208c0c68dfea13a48ed9a84ac42 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Auth_TokenStore_load, 0, 1, B24\\Auth\\Token, 1)
	ZEND_ARG_TYPE_INFO(0, memberId, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Auth_TokenStore_save, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, token, B24\\Auth\\Token, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Auth_LockingTokenStore_lock, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, memberId, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Auth_LockingTokenStore_unlock arginfo_class_B24_Auth_LockingTokenStore_lock

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Auth_FileTokenStore___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, directory, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Auth_FileTokenStore_load arginfo_class_B24_Auth_TokenStore_load

#define arginfo_class_B24_Auth_FileTokenStore_save arginfo_class_B24_Auth_TokenStore_save

#define arginfo_class_B24_Auth_FileTokenStore_delete arginfo_class_B24_Auth_LockingTokenStore_lock

#define arginfo_class_B24_Auth_FileTokenStore_lock arginfo_class_B24_Auth_LockingTokenStore_lock

#define arginfo_class_B24_Auth_FileTokenStore_unlock arginfo_class_B24_Auth_LockingTokenStore_lock

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Auth_Webhook___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, url, IS_STRING, 0)
ZEND_END_ARG_INFO()

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

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Auth_OAuth_client, 0, 1, B24\\Client, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, portal, B24\\Auth\\Token, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_Auth_FileTokenStore, __construct);
ZEND_METHOD(B24_Auth_FileTokenStore, load);
ZEND_METHOD(B24_Auth_FileTokenStore, save);
ZEND_METHOD(B24_Auth_FileTokenStore, delete);
ZEND_METHOD(B24_Auth_FileTokenStore, lock);
ZEND_METHOD(B24_Auth_FileTokenStore, unlock);
ZEND_METHOD(B24_Auth_Webhook, __construct);
ZEND_METHOD(B24_Auth_OAuth, __construct);
ZEND_METHOD(B24_Auth_OAuth, authorizeUrl);
ZEND_METHOD(B24_Auth_OAuth, exchangeCode);
ZEND_METHOD(B24_Auth_OAuth, client);


static const zend_function_entry class_B24_Auth_TokenStore_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(B24_Auth_TokenStore, load, arginfo_class_B24_Auth_TokenStore_load, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(B24_Auth_TokenStore, save, arginfo_class_B24_Auth_TokenStore_save, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_B24_Auth_LockingTokenStore_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(B24_Auth_LockingTokenStore, lock, arginfo_class_B24_Auth_LockingTokenStore_lock, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(B24_Auth_LockingTokenStore, unlock, arginfo_class_B24_Auth_LockingTokenStore_unlock, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_B24_Auth_FileTokenStore_methods[] = {
	ZEND_ME(B24_Auth_FileTokenStore, __construct, arginfo_class_B24_Auth_FileTokenStore___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_FileTokenStore, load, arginfo_class_B24_Auth_FileTokenStore_load, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_FileTokenStore, save, arginfo_class_B24_Auth_FileTokenStore_save, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_FileTokenStore, delete, arginfo_class_B24_Auth_FileTokenStore_delete, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_FileTokenStore, lock, arginfo_class_B24_Auth_FileTokenStore_lock, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_FileTokenStore, unlock, arginfo_class_B24_Auth_FileTokenStore_unlock, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24_Auth_Webhook_methods[] = {
	ZEND_ME(B24_Auth_Webhook, __construct, arginfo_class_B24_Auth_Webhook___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_B24_Auth_OAuth_methods[] = {
	ZEND_ME(B24_Auth_OAuth, __construct, arginfo_class_B24_Auth_OAuth___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_OAuth, authorizeUrl, arginfo_class_B24_Auth_OAuth_authorizeUrl, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_OAuth, exchangeCode, arginfo_class_B24_Auth_OAuth_exchangeCode, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_OAuth, client, arginfo_class_B24_Auth_OAuth_client, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Auth_TokenStore(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Auth", "TokenStore", class_B24_Auth_TokenStore_methods);
	class_entry = zend_register_internal_interface(&ce);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "save", sizeof("save") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_B24_Auth_LockingTokenStore(zend_class_entry *class_entry_B24_Auth_TokenStore)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Auth", "LockingTokenStore", class_B24_Auth_LockingTokenStore_methods);
	class_entry = zend_register_internal_interface(&ce);
	zend_class_implements(class_entry, 1, class_entry_B24_Auth_TokenStore);

	return class_entry;
}

static zend_class_entry *register_class_B24_Auth_FileTokenStore(zend_class_entry *class_entry_B24_Auth_LockingTokenStore)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Auth", "FileTokenStore", class_B24_Auth_FileTokenStore_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_B24_Auth_LockingTokenStore);

	zval property_directory_default_value;
	ZVAL_UNDEF(&property_directory_default_value);
	zend_string *property_directory_name = zend_string_init("directory", sizeof("directory") - 1, 1);
	zend_declare_typed_property(class_entry, property_directory_name, &property_directory_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_directory_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "save", sizeof("save") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_B24_Auth_Webhook(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Auth", "Webhook", class_B24_Auth_Webhook_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_portal_default_value;
	ZVAL_UNDEF(&property_portal_default_value);
	zend_string *property_portal_name = zend_string_init("portal", sizeof("portal") - 1, 1);
	zend_declare_typed_property(class_entry, property_portal_name, &property_portal_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_portal_name);

	zval property_userId_default_value;
	ZVAL_UNDEF(&property_userId_default_value);
	zend_string *property_userId_name = zend_string_init("userId", sizeof("userId") - 1, 1);
	zend_declare_typed_property(class_entry, property_userId_name, &property_userId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_userId_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

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
