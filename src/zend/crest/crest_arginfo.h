/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 139b2c65e32a417aeec836d5b8446f5af2c8ff7d */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_CRest_installApp, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_CRest_callCurl, 0, 0, 1)
	ZEND_ARG_INFO(0, arParams)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_CRest_call, 0, 0, 1)
	ZEND_ARG_INFO(0, method)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, params, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_CRest_callBatch, 0, 0, 1)
	ZEND_ARG_INFO(0, arData)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, halt, "0")
ZEND_END_ARG_INFO()

#define arginfo_class_B24_CRest_GetNewAuth arginfo_class_B24_CRest_callCurl

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_CRest_setAppSettings, 0, 0, 1)
	ZEND_ARG_INFO(0, arSettings)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, isInstall, "false")
ZEND_END_ARG_INFO()

#define arginfo_class_B24_CRest_getAppSettings arginfo_class_B24_CRest_installApp

#define arginfo_class_B24_CRest_getSettingData arginfo_class_B24_CRest_installApp

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_CRest_changeEncoding, 0, 0, 1)
	ZEND_ARG_INFO(0, data)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, encoding, "true")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_CRest_wrapData, 0, 0, 1)
	ZEND_ARG_INFO(0, data)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, debag, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_CRest_expandData, 0, 0, 1)
	ZEND_ARG_INFO(0, data)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_CRest_setSettingData, 0, 0, 1)
	ZEND_ARG_INFO(0, arSettings)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_CRest_setLog, 0, 0, 1)
	ZEND_ARG_INFO(0, arData)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, type, "\'\'")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_CRest_checkServer, 0, 0, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, print, "true")
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_CRest, installApp);
ZEND_METHOD(B24_CRest, callCurl);
ZEND_METHOD(B24_CRest, call);
ZEND_METHOD(B24_CRest, callBatch);
ZEND_METHOD(B24_CRest, GetNewAuth);
ZEND_METHOD(B24_CRest, setAppSettings);
ZEND_METHOD(B24_CRest, getAppSettings);
ZEND_METHOD(B24_CRest, getSettingData);
ZEND_METHOD(B24_CRest, changeEncoding);
ZEND_METHOD(B24_CRest, wrapData);
ZEND_METHOD(B24_CRest, expandData);
ZEND_METHOD(B24_CRest, setSettingData);
ZEND_METHOD(B24_CRest, setLog);
ZEND_METHOD(B24_CRest, checkServer);


static const zend_function_entry class_B24_CRest_methods[] = {
	ZEND_ME(B24_CRest, installApp, arginfo_class_B24_CRest_installApp, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, callCurl, arginfo_class_B24_CRest_callCurl, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, call, arginfo_class_B24_CRest_call, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, callBatch, arginfo_class_B24_CRest_callBatch, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, GetNewAuth, arginfo_class_B24_CRest_GetNewAuth, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, setAppSettings, arginfo_class_B24_CRest_setAppSettings, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, getAppSettings, arginfo_class_B24_CRest_getAppSettings, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, getSettingData, arginfo_class_B24_CRest_getSettingData, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, changeEncoding, arginfo_class_B24_CRest_changeEncoding, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, wrapData, arginfo_class_B24_CRest_wrapData, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, expandData, arginfo_class_B24_CRest_expandData, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, setSettingData, arginfo_class_B24_CRest_setSettingData, ZEND_ACC_PROTECTED|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, setLog, arginfo_class_B24_CRest_setLog, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_CRest, checkServer, arginfo_class_B24_CRest_checkServer, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_CRest(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "CRest", class_B24_CRest_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval const_VERSION_value;
	zend_string *const_VERSION_value_str = zend_string_init("1.36", strlen("1.36"), 1);
	ZVAL_STR(&const_VERSION_value, const_VERSION_value_str);
	zend_string *const_VERSION_name = zend_string_init_interned("VERSION", sizeof("VERSION") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_VERSION_name, &const_VERSION_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_VERSION_name);

	zval const_BATCH_COUNT_value;
	ZVAL_LONG(&const_BATCH_COUNT_value, 50);
	zend_string *const_BATCH_COUNT_name = zend_string_init_interned("BATCH_COUNT", sizeof("BATCH_COUNT") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_BATCH_COUNT_name, &const_BATCH_COUNT_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_BATCH_COUNT_name);

	zval const_TYPE_TRANSPORT_value;
	zend_string *const_TYPE_TRANSPORT_value_str = zend_string_init("json", strlen("json"), 1);
	ZVAL_STR(&const_TYPE_TRANSPORT_value, const_TYPE_TRANSPORT_value_str);
	zend_string *const_TYPE_TRANSPORT_name = zend_string_init_interned("TYPE_TRANSPORT", sizeof("TYPE_TRANSPORT") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_TYPE_TRANSPORT_name, &const_TYPE_TRANSPORT_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_TYPE_TRANSPORT_name);

	return class_entry;
}
