/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: dadb12d85099b76ceebe5099edabf73ffea59756 */




static const zend_function_entry class_B24_Incoming_Placement_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Incoming_Placement(zend_class_entry *class_entry_B24_Incoming_Request)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Incoming", "Placement", class_B24_Incoming_Placement_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Incoming_Request);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_placement_default_value;
	ZVAL_UNDEF(&property_placement_default_value);
	zend_string *property_placement_name = zend_string_init("placement", sizeof("placement") - 1, 1);
	zend_declare_typed_property(class_entry, property_placement_name, &property_placement_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_placement_name);

	zval property_options_default_value;
	ZVAL_UNDEF(&property_options_default_value);
	zend_string *property_options_name = zend_string_init("options", sizeof("options") - 1, 1);
	zend_declare_typed_property(class_entry, property_options_name, &property_options_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_options_name);

	zval property_language_default_value;
	ZVAL_UNDEF(&property_language_default_value);
	zend_string *property_language_name = zend_string_init("language", sizeof("language") - 1, 1);
	zend_declare_typed_property(class_entry, property_language_name, &property_language_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_language_name);

	zval property_appSid_default_value;
	ZVAL_UNDEF(&property_appSid_default_value);
	zend_string *property_appSid_name = zend_string_init("appSid", sizeof("appSid") - 1, 1);
	zend_declare_typed_property(class_entry, property_appSid_name, &property_appSid_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_appSid_name);

	return class_entry;
}
