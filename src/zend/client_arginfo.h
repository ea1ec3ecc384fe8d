/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 69fb2c0ffba2f55d62518353a470b6c811fede78 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Client___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, webhook, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Client_call, 0, 1, B24\\Response, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Client_getPortal, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Client_stats, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(B24_Client, __construct);
ZEND_METHOD(B24_Client, call);
ZEND_METHOD(B24_Client, getPortal);
ZEND_METHOD(B24_Client, stats);


static const zend_function_entry class_B24_Client_methods[] = {
	ZEND_ME(B24_Client, __construct, arginfo_class_B24_Client___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, call, arginfo_class_B24_Client_call, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, getPortal, arginfo_class_B24_Client_getPortal, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, stats, arginfo_class_B24_Client_stats, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Client(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Client", class_B24_Client_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_calendar_class_B24_Calendar = zend_string_init("B24\\Calendar", sizeof("B24\\Calendar")-1, 1);
	zval property_calendar_default_value;
	ZVAL_UNDEF(&property_calendar_default_value);
	zend_string *property_calendar_name = zend_string_init("calendar", sizeof("calendar") - 1, 1);
	zend_declare_typed_property(class_entry, property_calendar_name, &property_calendar_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_calendar_class_B24_Calendar, 0, 0));
	zend_string_release(property_calendar_name);

	zend_string *property_crm_class_B24_Crm = zend_string_init("B24\\Crm", sizeof("B24\\Crm")-1, 1);
	zval property_crm_default_value;
	ZVAL_UNDEF(&property_crm_default_value);
	zend_string *property_crm_name = zend_string_init("crm", sizeof("crm") - 1, 1);
	zend_declare_typed_property(class_entry, property_crm_name, &property_crm_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_crm_class_B24_Crm, 0, 0));
	zend_string_release(property_crm_name);

	zend_string *property_user_class_B24_User = zend_string_init("B24\\\125ser", sizeof("B24\\\125ser")-1, 1);
	zval property_user_default_value;
	ZVAL_UNDEF(&property_user_default_value);
	zend_string *property_user_name = zend_string_init("user", sizeof("user") - 1, 1);
	zend_declare_typed_property(class_entry, property_user_name, &property_user_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_user_class_B24_User, 0, 0));
	zend_string_release(property_user_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
