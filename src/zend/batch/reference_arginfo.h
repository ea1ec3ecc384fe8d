/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 85f280c6f68e1b5c01e5001bb8d7db48fc1263c5 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_BatchReference___construct, 0, 0, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_BatchReference, __construct);


static const zend_function_entry class_B24_BatchReference_methods[] = {
	ZEND_ME(B24_BatchReference, __construct, arginfo_class_B24_BatchReference___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_BatchReference(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "BatchReference", class_B24_BatchReference_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
