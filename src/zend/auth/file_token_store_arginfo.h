/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 402f708090a31248109a624643af6bec352005a8 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Auth_FileTokenStore___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, directory, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Auth_FileTokenStore_load, 0, 1, B24\\Auth\\Token, 1)
	ZEND_ARG_TYPE_INFO(0, memberId, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Auth_FileTokenStore_save, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, token, B24\\Auth\\Token, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Auth_FileTokenStore_delete, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, memberId, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Auth_FileTokenStore_lock arginfo_class_B24_Auth_FileTokenStore_delete

#define arginfo_class_B24_Auth_FileTokenStore_unlock arginfo_class_B24_Auth_FileTokenStore_delete


ZEND_METHOD(B24_Auth_FileTokenStore, __construct);
ZEND_METHOD(B24_Auth_FileTokenStore, load);
ZEND_METHOD(B24_Auth_FileTokenStore, save);
ZEND_METHOD(B24_Auth_FileTokenStore, delete);
ZEND_METHOD(B24_Auth_FileTokenStore, lock);
ZEND_METHOD(B24_Auth_FileTokenStore, unlock);


static const zend_function_entry class_B24_Auth_FileTokenStore_methods[] = {
	ZEND_ME(B24_Auth_FileTokenStore, __construct, arginfo_class_B24_Auth_FileTokenStore___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_FileTokenStore, load, arginfo_class_B24_Auth_FileTokenStore_load, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_FileTokenStore, save, arginfo_class_B24_Auth_FileTokenStore_save, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_FileTokenStore, delete, arginfo_class_B24_Auth_FileTokenStore_delete, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_FileTokenStore, lock, arginfo_class_B24_Auth_FileTokenStore_lock, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Auth_FileTokenStore, unlock, arginfo_class_B24_Auth_FileTokenStore_unlock, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

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
