/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 86725bfc5363309c4ad34317304eef751c6fec91 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Calendar_accessibilityGet, 0, 0, B24\\Response, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Calendar_userSettingsGet arginfo_class_B24_Calendar_accessibilityGet

#define arginfo_class_B24_Calendar_userSettingsSet arginfo_class_B24_Calendar_accessibilityGet


ZEND_METHOD(B24_Calendar, accessibilityGet);
ZEND_METHOD(B24_Calendar, userSettingsGet);
ZEND_METHOD(B24_Calendar, userSettingsSet);


static const zend_function_entry class_B24_Calendar_methods[] = {
	ZEND_ME(B24_Calendar, accessibilityGet, arginfo_class_B24_Calendar_accessibilityGet, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Calendar, userSettingsGet, arginfo_class_B24_Calendar_userSettingsGet, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Calendar, userSettingsSet, arginfo_class_B24_Calendar_userSettingsSet, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Calendar(zend_class_entry *class_entry_B24_Scope)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Calendar", class_B24_Calendar_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Scope);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
