/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: a7122dc790dc584441932fb1d346f3c48e7983fd */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Registry_find, 0, 1, B24\\Registry\\Method, 1)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, version, IS_LONG, 0, "2")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Registry_search, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, text, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Registry_all, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Registry___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Registry_Method___construct arginfo_class_B24_Registry___construct

#define arginfo_class_B24_Registry_Method_fields arginfo_class_B24_Registry_all

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Registry_Method_result, 0, 0, IS_ARRAY, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Registry_Method_errors arginfo_class_B24_Registry_all


ZEND_METHOD(B24_Registry, find);
ZEND_METHOD(B24_Registry, search);
ZEND_METHOD(B24_Registry, all);
ZEND_METHOD(B24_Registry, __construct);
ZEND_METHOD(B24_Registry_Method, __construct);
ZEND_METHOD(B24_Registry_Method, fields);
ZEND_METHOD(B24_Registry_Method, result);
ZEND_METHOD(B24_Registry_Method, errors);


static const zend_function_entry class_B24_Registry_methods[] = {
	ZEND_ME(B24_Registry, find, arginfo_class_B24_Registry_find, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Registry, search, arginfo_class_B24_Registry_search, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Registry, all, arginfo_class_B24_Registry_all, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Registry, __construct, arginfo_class_B24_Registry___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_B24_Registry_Method_methods[] = {
	ZEND_ME(B24_Registry_Method, __construct, arginfo_class_B24_Registry_Method___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(B24_Registry_Method, fields, arginfo_class_B24_Registry_Method_fields, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Registry_Method, result, arginfo_class_B24_Registry_Method_result, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Registry_Method, errors, arginfo_class_B24_Registry_Method_errors, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Registry(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Registry", class_B24_Registry_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_B24_Registry_Method(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24\\Registry", "Method", class_B24_Registry_Method_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_phpName_default_value;
	ZVAL_UNDEF(&property_phpName_default_value);
	zend_string *property_phpName_name = zend_string_init("phpName", sizeof("phpName") - 1, 1);
	zend_declare_typed_property(class_entry, property_phpName_name, &property_phpName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_phpName_name);

	zval property_scopes_default_value;
	ZVAL_UNDEF(&property_scopes_default_value);
	zend_string *property_scopes_name = zend_string_init("scopes", sizeof("scopes") - 1, 1);
	zend_declare_typed_property(class_entry, property_scopes_name, &property_scopes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_scopes_name);

	zval property_parameters_default_value;
	ZVAL_UNDEF(&property_parameters_default_value);
	zend_string *property_parameters_name = zend_string_init("parameters", sizeof("parameters") - 1, 1);
	zend_declare_typed_property(class_entry, property_parameters_name, &property_parameters_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_parameters_name);

	zval property_oneOf_default_value;
	ZVAL_UNDEF(&property_oneOf_default_value);
	zend_string *property_oneOf_name = zend_string_init("oneOf", sizeof("oneOf") - 1, 1);
	zend_declare_typed_property(class_entry, property_oneOf_name, &property_oneOf_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_oneOf_name);

	zval property_documentation_default_value;
	ZVAL_UNDEF(&property_documentation_default_value);
	zend_string *property_documentation_name = zend_string_init("documentation", sizeof("documentation") - 1, 1);
	zend_declare_typed_property(class_entry, property_documentation_name, &property_documentation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_documentation_name);

	zval property_reads_default_value;
	ZVAL_UNDEF(&property_reads_default_value);
	zend_string *property_reads_name = zend_string_init("reads", sizeof("reads") - 1, 1);
	zend_declare_typed_property(class_entry, property_reads_name, &property_reads_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_reads_name);

	zval property_deprecated_default_value;
	ZVAL_UNDEF(&property_deprecated_default_value);
	zend_string *property_deprecated_name = zend_string_init("deprecated", sizeof("deprecated") - 1, 1);
	zend_declare_typed_property(class_entry, property_deprecated_name, &property_deprecated_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_deprecated_name);

	zval property_replacedBy_default_value;
	ZVAL_UNDEF(&property_replacedBy_default_value);
	zend_string *property_replacedBy_name = zend_string_init("replacedBy", sizeof("replacedBy") - 1, 1);
	zend_declare_typed_property(class_entry, property_replacedBy_name, &property_replacedBy_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_replacedBy_name);

	zval property_appOnly_default_value;
	ZVAL_UNDEF(&property_appOnly_default_value);
	zend_string *property_appOnly_name = zend_string_init("appOnly", sizeof("appOnly") - 1, 1);
	zend_declare_typed_property(class_entry, property_appOnly_name, &property_appOnly_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_appOnly_name);

	zval property_ordered_default_value;
	ZVAL_UNDEF(&property_ordered_default_value);
	zend_string *property_ordered_name = zend_string_init("ordered", sizeof("ordered") - 1, 1);
	zend_declare_typed_property(class_entry, property_ordered_name, &property_ordered_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_ordered_name);

	zval property_paging_default_value;
	ZVAL_UNDEF(&property_paging_default_value);
	zend_string *property_paging_name = zend_string_init("paging", sizeof("paging") - 1, 1);
	zend_declare_typed_property(class_entry, property_paging_name, &property_paging_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paging_name);

	zval property_listKey_default_value;
	ZVAL_UNDEF(&property_listKey_default_value);
	zend_string *property_listKey_name = zend_string_init("listKey", sizeof("listKey") - 1, 1);
	zend_declare_typed_property(class_entry, property_listKey_name, &property_listKey_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_listKey_name);

	zval property_idField_default_value;
	ZVAL_UNDEF(&property_idField_default_value);
	zend_string *property_idField_name = zend_string_init("idField", sizeof("idField") - 1, 1);
	zend_declare_typed_property(class_entry, property_idField_name, &property_idField_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_idField_name);

	return class_entry;
}
