/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: a14672dbb54f36ad0b78429c154506c90f21adce */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Metrics___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Metrics_read, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Metrics_bounds arginfo_class_B24_Metrics_read

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Metrics_file, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_Metrics, __construct);
ZEND_METHOD(B24_Metrics, read);
ZEND_METHOD(B24_Metrics, bounds);
ZEND_METHOD(B24_Metrics, file);


static const zend_function_entry class_B24_Metrics_methods[] = {
	ZEND_ME(B24_Metrics, __construct, arginfo_class_B24_Metrics___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24_Metrics, read, arginfo_class_B24_Metrics_read, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Metrics, bounds, arginfo_class_B24_Metrics_bounds, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Metrics, file, arginfo_class_B24_Metrics_file, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Metrics(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Metrics", class_B24_Metrics_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
