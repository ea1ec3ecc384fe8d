/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 4169e15c249e453d0da97e279c99dae5b85885a9 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Crm_contactDetailsConfigurationReset, 0, 0, B24\\Response, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_Crm, contactDetailsConfigurationReset);


static const zend_function_entry class_B24_Crm_methods[] = {
	ZEND_ME(B24_Crm, contactDetailsConfigurationReset, arginfo_class_B24_Crm_contactDetailsConfigurationReset, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Crm(zend_class_entry *class_entry_B24_Scope)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Crm", class_B24_Crm_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Scope);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
