/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 55e3404d3c9cc3bc332f3b388b5de7d91ea262e3 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Concurrent___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Concurrent_fromOutcomes, 0, 1, B24\\Concurrent, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, outcomes, Traversable, MAY_BE_ARRAY, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Concurrent_rewind, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Concurrent_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Concurrent_current, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Concurrent_key arginfo_class_B24_Concurrent_current

#define arginfo_class_B24_Concurrent_next arginfo_class_B24_Concurrent_rewind


ZEND_METHOD(B24_Concurrent, __construct);
ZEND_METHOD(B24_Concurrent, fromOutcomes);
ZEND_METHOD(B24_Concurrent, rewind);
ZEND_METHOD(B24_Concurrent, valid);
ZEND_METHOD(B24_Concurrent, current);
ZEND_METHOD(B24_Concurrent, key);
ZEND_METHOD(B24_Concurrent, next);


static const zend_function_entry class_B24_Concurrent_methods[] = {
	ZEND_ME(B24_Concurrent, __construct, arginfo_class_B24_Concurrent___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24_Concurrent, fromOutcomes, arginfo_class_B24_Concurrent_fromOutcomes, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Concurrent, rewind, arginfo_class_B24_Concurrent_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Concurrent, valid, arginfo_class_B24_Concurrent_valid, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Concurrent, current, arginfo_class_B24_Concurrent_current, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Concurrent, key, arginfo_class_B24_Concurrent_key, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Concurrent, next, arginfo_class_B24_Concurrent_next, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Concurrent(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Concurrent", class_B24_Concurrent_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}
