/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: afa8e16880d427aeec6cf68292d37d4eab2f8dfe */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_BatchResult___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_BatchResult_fromOutcomes, 0, 1, B24\\BatchResult, 0)
	ZEND_ARG_TYPE_INFO(0, outcomes, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_BatchResult_get, 0, 1, B24\\Response, 0)
	ZEND_ARG_TYPE_MASK(0, key, MAY_BE_LONG|MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_BatchResult_rows, 0, 1, B24\\BatchRows, 0)
	ZEND_ARG_TYPE_MASK(0, key, MAY_BE_LONG|MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_BatchResult_succeeded, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_BatchResult_failed arginfo_class_B24_BatchResult_succeeded

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_BatchResult_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_BatchResult_getIterator, 0, 0, Iterator, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_BatchResult_offsetExists, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_BatchResult_offsetGet, 0, 1, B24\\Response, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_BatchResult_offsetSet, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_BatchResult_offsetUnset, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_BatchResult, __construct);
ZEND_METHOD(B24_BatchResult, fromOutcomes);
ZEND_METHOD(B24_BatchResult, get);
ZEND_METHOD(B24_BatchResult, rows);
ZEND_METHOD(B24_BatchResult, succeeded);
ZEND_METHOD(B24_BatchResult, failed);
ZEND_METHOD(B24_BatchResult, count);
ZEND_METHOD(B24_BatchResult, getIterator);
ZEND_METHOD(B24_BatchResult, offsetExists);
ZEND_METHOD(B24_BatchResult, offsetGet);
ZEND_METHOD(B24_BatchResult, offsetSet);
ZEND_METHOD(B24_BatchResult, offsetUnset);


static const zend_function_entry class_B24_BatchResult_methods[] = {
	ZEND_ME(B24_BatchResult, __construct, arginfo_class_B24_BatchResult___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24_BatchResult, fromOutcomes, arginfo_class_B24_BatchResult_fromOutcomes, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_BatchResult, get, arginfo_class_B24_BatchResult_get, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchResult, rows, arginfo_class_B24_BatchResult_rows, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchResult, succeeded, arginfo_class_B24_BatchResult_succeeded, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchResult, failed, arginfo_class_B24_BatchResult_failed, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchResult, count, arginfo_class_B24_BatchResult_count, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchResult, getIterator, arginfo_class_B24_BatchResult_getIterator, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchResult, offsetExists, arginfo_class_B24_BatchResult_offsetExists, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchResult, offsetGet, arginfo_class_B24_BatchResult_offsetGet, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchResult, offsetSet, arginfo_class_B24_BatchResult_offsetSet, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_BatchResult, offsetUnset, arginfo_class_B24_BatchResult_offsetUnset, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_BatchResult(zend_class_entry *class_entry_IteratorAggregate, zend_class_entry *class_entry_ArrayAccess, zend_class_entry *class_entry_Countable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "BatchResult", class_B24_BatchResult_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 3, class_entry_IteratorAggregate, class_entry_ArrayAccess, class_entry_Countable);

	return class_entry;
}
