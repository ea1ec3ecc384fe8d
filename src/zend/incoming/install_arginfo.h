/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: e9a47b774b41303e7a6152009668b6736a858b0d */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Incoming_Install_confirm, 0, 1, IS_STATIC, 0)
	ZEND_ARG_OBJ_INFO(0, oauth, B24\\Auth\\OAuth, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Incoming_Install_store arginfo_class_B24_Incoming_Install_confirm


ZEND_METHOD(B24_Incoming_Install, confirm);
ZEND_METHOD(B24_Incoming_Install, store);


static const zend_function_entry class_B24_Incoming_Install_methods[] = {
	ZEND_ME(B24_Incoming_Install, confirm, arginfo_class_B24_Incoming_Install_confirm, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Incoming_Install, store, arginfo_class_B24_Incoming_Install_store, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Incoming_Install(zend_class_entry *class_entry_B24_Incoming_Request)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Incoming", "Install", class_B24_Incoming_Install_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_B24_Incoming_Request);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_inFrame_default_value;
	ZVAL_UNDEF(&property_inFrame_default_value);
	zend_string *property_inFrame_name = zend_string_init("inFrame", sizeof("inFrame") - 1, 1);
	zend_declare_typed_property(class_entry, property_inFrame_name, &property_inFrame_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_inFrame_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_version_name);

	zval property_language_default_value;
	ZVAL_UNDEF(&property_language_default_value);
	zend_string *property_language_name = zend_string_init("language", sizeof("language") - 1, 1);
	zend_declare_typed_property(class_entry, property_language_name, &property_language_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_language_name);

	zval property_userId_default_value;
	ZVAL_UNDEF(&property_userId_default_value);
	zend_string *property_userId_name = zend_string_init("userId", sizeof("userId") - 1, 1);
	zend_declare_typed_property(class_entry, property_userId_name, &property_userId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_userId_name);

	zval property_isAdmin_default_value;
	ZVAL_UNDEF(&property_isAdmin_default_value);
	zend_string *property_isAdmin_name = zend_string_init("isAdmin", sizeof("isAdmin") - 1, 1);
	zend_declare_typed_property(class_entry, property_isAdmin_name, &property_isAdmin_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_isAdmin_name);

	return class_entry;
}
