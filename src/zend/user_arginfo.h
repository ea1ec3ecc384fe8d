/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 0fb1ce49b31b40f6a7f931e9acdc9e644bc43d46 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_User_current, 0, 0, B24\\Response, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_B24_User_optionGet arginfo_class_B24_User_current

#define arginfo_class_B24_User_optionSet arginfo_class_B24_User_current


ZEND_METHOD(B24_User, current);
ZEND_METHOD(B24_User, optionGet);
ZEND_METHOD(B24_User, optionSet);


static const zend_function_entry class_B24_User_methods[] = {
	ZEND_ME(B24_User, current, arginfo_class_B24_User_current, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_User, optionGet, arginfo_class_B24_User_optionGet, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_User, optionSet, arginfo_class_B24_User_optionSet, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_User(zend_class_entry *class_entry_B24_Scope)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "User", class_B24_User_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Scope);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
