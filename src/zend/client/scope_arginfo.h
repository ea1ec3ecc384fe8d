/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: a280076b601a45cbafcb7c2ff9d75e16204b48a4 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Scope___construct, 0, 0, 1)
	ZEND_ARG_OBJ_TYPE_MASK(0, client, B24\\ClientInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_Scope, __construct);


static const zend_function_entry class_B24_Scope_methods[] = {
	ZEND_ME(B24_Scope, __construct, arginfo_class_B24_Scope___construct, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Scope(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Scope", class_B24_Scope_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_ABSTRACT|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
