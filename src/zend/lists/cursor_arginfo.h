/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 3b7d23573c0d5cd25cf1aa0385dbadd9bd55e3da */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Cursor___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Cursor_fromRows, 0, 1, B24\\Cursor, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, rows, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, total, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Cursor_rewind, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Cursor_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Cursor_current, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Cursor_key, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Cursor_next arginfo_class_B24_Cursor_rewind

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Cursor_position, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Cursor_total arginfo_class_B24_Cursor_key

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Cursor_requests, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_Cursor, __construct);
ZEND_METHOD(B24_Cursor, fromRows);
ZEND_METHOD(B24_Cursor, rewind);
ZEND_METHOD(B24_Cursor, valid);
ZEND_METHOD(B24_Cursor, current);
ZEND_METHOD(B24_Cursor, key);
ZEND_METHOD(B24_Cursor, next);
ZEND_METHOD(B24_Cursor, position);
ZEND_METHOD(B24_Cursor, total);
ZEND_METHOD(B24_Cursor, requests);


static const zend_function_entry class_B24_Cursor_methods[] = {
	ZEND_ME(B24_Cursor, __construct, arginfo_class_B24_Cursor___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24_Cursor, fromRows, arginfo_class_B24_Cursor_fromRows, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Cursor, rewind, arginfo_class_B24_Cursor_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Cursor, valid, arginfo_class_B24_Cursor_valid, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Cursor, current, arginfo_class_B24_Cursor_current, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Cursor, key, arginfo_class_B24_Cursor_key, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Cursor, next, arginfo_class_B24_Cursor_next, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Cursor, position, arginfo_class_B24_Cursor_position, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Cursor, total, arginfo_class_B24_Cursor_total, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Cursor, requests, arginfo_class_B24_Cursor_requests, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Cursor(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Cursor", class_B24_Cursor_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}
