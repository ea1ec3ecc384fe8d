/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 8e3e3731c8b2069e84717e5f77eab3d554a665bc */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Bench_load, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, reply, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Bench_decode, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Bench_respond, 0, 0, B24\\Response, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Bench_rows arginfo_class_B24_Bench_decode

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Bench_encode, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, params, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Bench_batch, 0, 2, IS_LONG, 0)
	ZEND_ARG_OBJ_INFO(0, client, B24\\Client, 0)
	ZEND_ARG_TYPE_INFO(0, commands, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Bench_encoded, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Bench_form, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, commands, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_Bench, load);
ZEND_METHOD(B24_Bench, decode);
ZEND_METHOD(B24_Bench, respond);
ZEND_METHOD(B24_Bench, rows);
ZEND_METHOD(B24_Bench, encode);
ZEND_METHOD(B24_Bench, batch);
ZEND_METHOD(B24_Bench, encoded);
ZEND_METHOD(B24_Bench, form);


static const zend_function_entry class_B24_Bench_methods[] = {
	ZEND_ME(B24_Bench, load, arginfo_class_B24_Bench_load, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Bench, decode, arginfo_class_B24_Bench_decode, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Bench, respond, arginfo_class_B24_Bench_respond, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Bench, rows, arginfo_class_B24_Bench_rows, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Bench, encode, arginfo_class_B24_Bench_encode, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Bench, batch, arginfo_class_B24_Bench_batch, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Bench, encoded, arginfo_class_B24_Bench_encoded, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Bench, form, arginfo_class_B24_Bench_form, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Bench(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Bench", class_B24_Bench_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
