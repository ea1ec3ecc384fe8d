/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: deb85d3b4ca26a8c118dfdfd38efc4eea41e4783 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_EventQueue___construct, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, client, B24\\Client, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_EventQueue_bind, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, event, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_EventQueue_unbind, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, event, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_EventQueue_fail, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_EventQueue_getProcessId, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_EventQueue_current, 0, 0, IS_ARRAY, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_MASK_EX(arginfo_class_B24_EventQueue_key, 0, 0, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_EventQueue_next arginfo_class_B24_EventQueue_fail

#define arginfo_class_B24_EventQueue_rewind arginfo_class_B24_EventQueue_fail

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_EventQueue_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_EventQueue, __construct);
ZEND_METHOD(B24_EventQueue, bind);
ZEND_METHOD(B24_EventQueue, unbind);
ZEND_METHOD(B24_EventQueue, fail);
ZEND_METHOD(B24_EventQueue, getProcessId);
ZEND_METHOD(B24_EventQueue, current);
ZEND_METHOD(B24_EventQueue, key);
ZEND_METHOD(B24_EventQueue, next);
ZEND_METHOD(B24_EventQueue, rewind);
ZEND_METHOD(B24_EventQueue, valid);


static const zend_function_entry class_B24_EventQueue_methods[] = {
	ZEND_ME(B24_EventQueue, __construct, arginfo_class_B24_EventQueue___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_EventQueue, bind, arginfo_class_B24_EventQueue_bind, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_EventQueue, unbind, arginfo_class_B24_EventQueue_unbind, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_EventQueue, fail, arginfo_class_B24_EventQueue_fail, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_EventQueue, getProcessId, arginfo_class_B24_EventQueue_getProcessId, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_EventQueue, current, arginfo_class_B24_EventQueue_current, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_EventQueue, key, arginfo_class_B24_EventQueue_key, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_EventQueue, next, arginfo_class_B24_EventQueue_next, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_EventQueue, rewind, arginfo_class_B24_EventQueue_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_EventQueue, valid, arginfo_class_B24_EventQueue_valid, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_EventQueue(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "EventQueue", class_B24_EventQueue_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}
