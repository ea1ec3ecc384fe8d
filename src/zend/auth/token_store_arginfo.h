/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 9401929b8d4a7cfcc2b5034e2e6b8230e28b9efd */

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
