/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 44e336493d812ce8c93bca84e5c75722526a93d1 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_BatchRows___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_BatchRows_current, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_MASK_EX(arginfo_class_B24_BatchRows_key, 0, 0, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_BatchRows_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_BatchRows_rewind arginfo_class_B24_BatchRows_next

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_BatchRows_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_BatchRows, __construct);
ZEND_METHOD(B24_BatchRows, current);
ZEND_METHOD(B24_BatchRows, key);
ZEND_METHOD(B24_BatchRows, next);
ZEND_METHOD(B24_BatchRows, rewind);
ZEND_METHOD(B24_BatchRows, valid);


static const zend_function_entry class_B24_BatchRows_methods[] = {
	ZEND_ME(B24_BatchRows, __construct, arginfo_class_B24_BatchRows___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24_BatchRows, current, arginfo_class_B24_BatchRows_current, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchRows, key, arginfo_class_B24_BatchRows_key, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchRows, next, arginfo_class_B24_BatchRows_next, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchRows, rewind, arginfo_class_B24_BatchRows_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchRows, valid, arginfo_class_B24_BatchRows_valid, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_BatchRows(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "BatchRows", class_B24_BatchRows_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}
