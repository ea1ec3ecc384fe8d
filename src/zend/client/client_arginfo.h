/* SPDX-License-Identifier: MIT */
/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 5370711ec79a10cd74a4999d3ca2210507236373 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_B24_Client___construct, 0, 0, 1)
	ZEND_ARG_OBJ_TYPE_MASK(0, authorization, B24\\Auth\\Webhook|B24\\Auth\\OAuth|B24\\Auth\\Token, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Client_call, 0, 1, B24\\Response, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Client_concurrent, 0, 1, B24\\Concurrent, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, calls, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, concurrency, IS_LONG, 0, "8")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Client_batch, 0, 1, B24\\BatchResult, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, commands, Traversable|B24\\Batch, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, halt, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Client_list, 0, 1, B24\\Cursor, 0)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Client_v3, 0, 0, B24\\Client, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Client_getPortal, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Client_stats, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Client_processStats arginfo_class_B24_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_B24_Client_observe, 0, 1, IS_CALLABLE, 1)
	ZEND_ARG_TYPE_INFO(0, listener, IS_CALLABLE, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_B24_Client_documentation, 0, 0, B24\\Response, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_B24_Client_events arginfo_class_B24_Client_documentation

#define arginfo_class_B24_Client_methods arginfo_class_B24_Client_documentation

#define arginfo_class_B24_Client_profile arginfo_class_B24_Client_documentation

#define arginfo_class_B24_Client_scope arginfo_class_B24_Client_documentation


ZEND_METHOD(B24_Client, __construct);
ZEND_METHOD(B24_Client, call);
ZEND_METHOD(B24_Client, concurrent);
ZEND_METHOD(B24_Client, batch);
ZEND_METHOD(B24_Client, list);
ZEND_METHOD(B24_Client, v3);
ZEND_METHOD(B24_Client, getPortal);
ZEND_METHOD(B24_Client, stats);
ZEND_METHOD(B24_Client, processStats);
ZEND_METHOD(B24_Client, observe);
ZEND_METHOD(B24_Client, documentation);
ZEND_METHOD(B24_Client, events);
ZEND_METHOD(B24_Client, methods);
ZEND_METHOD(B24_Client, profile);
ZEND_METHOD(B24_Client, scope);


static const zend_function_entry class_B24_Client_methods[] = {
	ZEND_ME(B24_Client, __construct, arginfo_class_B24_Client___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, call, arginfo_class_B24_Client_call, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, concurrent, arginfo_class_B24_Client_concurrent, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, batch, arginfo_class_B24_Client_batch, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, list, arginfo_class_B24_Client_list, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, v3, arginfo_class_B24_Client_v3, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, getPortal, arginfo_class_B24_Client_getPortal, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, stats, arginfo_class_B24_Client_stats, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, processStats, arginfo_class_B24_Client_processStats, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Client, observe, arginfo_class_B24_Client_observe, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(B24_Client, documentation, arginfo_class_B24_Client_documentation, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, events, arginfo_class_B24_Client_events, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, methods, arginfo_class_B24_Client_methods, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, profile, arginfo_class_B24_Client_profile, ZEND_ACC_PUBLIC)
	ZEND_ME(B24_Client, scope, arginfo_class_B24_Client_scope, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_B24_Client(zend_class_entry *class_entry_B24_ClientInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "B24", "Client", class_B24_Client_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_B24_ClientInterface);

	zend_string *property_access_class_B24_Access = zend_string_init("B24\\Access", sizeof("B24\\Access")-1, 1);
	zval property_access_default_value;
	ZVAL_UNDEF(&property_access_default_value);
	zend_string *property_access_name = zend_string_init("access", sizeof("access") - 1, 1);
	zend_declare_typed_property(class_entry, property_access_name, &property_access_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_access_class_B24_Access, 0, 0));
	zend_string_release(property_access_name);

	zend_string *property_ai_class_B24_Ai = zend_string_init("B24\\Ai", sizeof("B24\\Ai")-1, 1);
	zval property_ai_default_value;
	ZVAL_UNDEF(&property_ai_default_value);
	zend_string *property_ai_name = zend_string_init("ai", sizeof("ai") - 1, 1);
	zend_declare_typed_property(class_entry, property_ai_name, &property_ai_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_ai_class_B24_Ai, 0, 0));
	zend_string_release(property_ai_name);

	zend_string *property_app_class_B24_App = zend_string_init("B24\\App", sizeof("B24\\App")-1, 1);
	zval property_app_default_value;
	ZVAL_UNDEF(&property_app_default_value);
	zend_string *property_app_name = zend_string_init("app", sizeof("app") - 1, 1);
	zend_declare_typed_property(class_entry, property_app_name, &property_app_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_app_class_B24_App, 0, 0));
	zend_string_release(property_app_name);

	zend_string *property_biconnector_class_B24_Biconnector = zend_string_init("B24\\Biconnector", sizeof("B24\\Biconnector")-1, 1);
	zval property_biconnector_default_value;
	ZVAL_UNDEF(&property_biconnector_default_value);
	zend_string *property_biconnector_name = zend_string_init("biconnector", sizeof("biconnector") - 1, 1);
	zend_declare_typed_property(class_entry, property_biconnector_name, &property_biconnector_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_biconnector_class_B24_Biconnector, 0, 0));
	zend_string_release(property_biconnector_name);

	zend_string *property_bizproc_class_B24_Bizproc = zend_string_init("B24\\Bizproc", sizeof("B24\\Bizproc")-1, 1);
	zval property_bizproc_default_value;
	ZVAL_UNDEF(&property_bizproc_default_value);
	zend_string *property_bizproc_name = zend_string_init("bizproc", sizeof("bizproc") - 1, 1);
	zend_declare_typed_property(class_entry, property_bizproc_name, &property_bizproc_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_bizproc_class_B24_Bizproc, 0, 0));
	zend_string_release(property_bizproc_name);

	zend_string *property_booking_class_B24_Booking = zend_string_init("B24\\Booking", sizeof("B24\\Booking")-1, 1);
	zval property_booking_default_value;
	ZVAL_UNDEF(&property_booking_default_value);
	zend_string *property_booking_name = zend_string_init("booking", sizeof("booking") - 1, 1);
	zend_declare_typed_property(class_entry, property_booking_name, &property_booking_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_booking_class_B24_Booking, 0, 0));
	zend_string_release(property_booking_name);

	zend_string *property_calendar_class_B24_Calendar = zend_string_init("B24\\Calendar", sizeof("B24\\Calendar")-1, 1);
	zval property_calendar_default_value;
	ZVAL_UNDEF(&property_calendar_default_value);
	zend_string *property_calendar_name = zend_string_init("calendar", sizeof("calendar") - 1, 1);
	zend_declare_typed_property(class_entry, property_calendar_name, &property_calendar_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_calendar_class_B24_Calendar, 0, 0));
	zend_string_release(property_calendar_name);

	zend_string *property_call_class_B24_Call = zend_string_init("B24\\Call", sizeof("B24\\Call")-1, 1);
	zval property_call_default_value;
	ZVAL_UNDEF(&property_call_default_value);
	zend_string *property_call_name = zend_string_init("call", sizeof("call") - 1, 1);
	zend_declare_typed_property(class_entry, property_call_name, &property_call_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_call_class_B24_Call, 0, 0));
	zend_string_release(property_call_name);

	zend_string *property_catalog_class_B24_Catalog = zend_string_init("B24\\Catalog", sizeof("B24\\Catalog")-1, 1);
	zval property_catalog_default_value;
	ZVAL_UNDEF(&property_catalog_default_value);
	zend_string *property_catalog_name = zend_string_init("catalog", sizeof("catalog") - 1, 1);
	zend_declare_typed_property(class_entry, property_catalog_name, &property_catalog_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_catalog_class_B24_Catalog, 0, 0));
	zend_string_release(property_catalog_name);

	zend_string *property_crm_class_B24_Crm = zend_string_init("B24\\Crm", sizeof("B24\\Crm")-1, 1);
	zval property_crm_default_value;
	ZVAL_UNDEF(&property_crm_default_value);
	zend_string *property_crm_name = zend_string_init("crm", sizeof("crm") - 1, 1);
	zend_declare_typed_property(class_entry, property_crm_name, &property_crm_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_crm_class_B24_Crm, 0, 0));
	zend_string_release(property_crm_name);

	zend_string *property_department_class_B24_Department = zend_string_init("B24\\Department", sizeof("B24\\Department")-1, 1);
	zval property_department_default_value;
	ZVAL_UNDEF(&property_department_default_value);
	zend_string *property_department_name = zend_string_init("department", sizeof("department") - 1, 1);
	zend_declare_typed_property(class_entry, property_department_name, &property_department_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_department_class_B24_Department, 0, 0));
	zend_string_release(property_department_name);

	zend_string *property_disk_class_B24_Disk = zend_string_init("B24\\Disk", sizeof("B24\\Disk")-1, 1);
	zval property_disk_default_value;
	ZVAL_UNDEF(&property_disk_default_value);
	zend_string *property_disk_name = zend_string_init("disk", sizeof("disk") - 1, 1);
	zend_declare_typed_property(class_entry, property_disk_name, &property_disk_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_disk_class_B24_Disk, 0, 0));
	zend_string_release(property_disk_name);

	zend_string *property_documentgenerator_class_B24_Documentgenerator = zend_string_init("B24\\Documentgenerator", sizeof("B24\\Documentgenerator")-1, 1);
	zval property_documentgenerator_default_value;
	ZVAL_UNDEF(&property_documentgenerator_default_value);
	zend_string *property_documentgenerator_name = zend_string_init("documentgenerator", sizeof("documentgenerator") - 1, 1);
	zend_declare_typed_property(class_entry, property_documentgenerator_name, &property_documentgenerator_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_documentgenerator_class_B24_Documentgenerator, 0, 0));
	zend_string_release(property_documentgenerator_name);

	zend_string *property_entity_class_B24_Entity = zend_string_init("B24\\Entity", sizeof("B24\\Entity")-1, 1);
	zval property_entity_default_value;
	ZVAL_UNDEF(&property_entity_default_value);
	zend_string *property_entity_name = zend_string_init("entity", sizeof("entity") - 1, 1);
	zend_declare_typed_property(class_entry, property_entity_name, &property_entity_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_entity_class_B24_Entity, 0, 0));
	zend_string_release(property_entity_name);

	zend_string *property_event_class_B24_Event = zend_string_init("B24\\Event", sizeof("B24\\Event")-1, 1);
	zval property_event_default_value;
	ZVAL_UNDEF(&property_event_default_value);
	zend_string *property_event_name = zend_string_init("event", sizeof("event") - 1, 1);
	zend_declare_typed_property(class_entry, property_event_name, &property_event_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_event_class_B24_Event, 0, 0));
	zend_string_release(property_event_name);

	zend_string *property_feature_class_B24_Feature = zend_string_init("B24\\Feature", sizeof("B24\\Feature")-1, 1);
	zval property_feature_default_value;
	ZVAL_UNDEF(&property_feature_default_value);
	zend_string *property_feature_name = zend_string_init("feature", sizeof("feature") - 1, 1);
	zend_declare_typed_property(class_entry, property_feature_name, &property_feature_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_feature_class_B24_Feature, 0, 0));
	zend_string_release(property_feature_name);

	zend_string *property_humanresources_class_B24_Humanresources = zend_string_init("B24\\Humanresources", sizeof("B24\\Humanresources")-1, 1);
	zval property_humanresources_default_value;
	ZVAL_UNDEF(&property_humanresources_default_value);
	zend_string *property_humanresources_name = zend_string_init("humanresources", sizeof("humanresources") - 1, 1);
	zend_declare_typed_property(class_entry, property_humanresources_name, &property_humanresources_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_humanresources_class_B24_Humanresources, 0, 0));
	zend_string_release(property_humanresources_name);

	zend_string *property_im_class_B24_Im = zend_string_init("B24\\Im", sizeof("B24\\Im")-1, 1);
	zval property_im_default_value;
	ZVAL_UNDEF(&property_im_default_value);
	zend_string *property_im_name = zend_string_init("im", sizeof("im") - 1, 1);
	zend_declare_typed_property(class_entry, property_im_name, &property_im_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_im_class_B24_Im, 0, 0));
	zend_string_release(property_im_name);

	zend_string *property_imbot_class_B24_Imbot = zend_string_init("B24\\Imbot", sizeof("B24\\Imbot")-1, 1);
	zval property_imbot_default_value;
	ZVAL_UNDEF(&property_imbot_default_value);
	zend_string *property_imbot_name = zend_string_init("imbot", sizeof("imbot") - 1, 1);
	zend_declare_typed_property(class_entry, property_imbot_name, &property_imbot_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_imbot_class_B24_Imbot, 0, 0));
	zend_string_release(property_imbot_name);

	zend_string *property_imconnector_class_B24_Imconnector = zend_string_init("B24\\Imconnector", sizeof("B24\\Imconnector")-1, 1);
	zval property_imconnector_default_value;
	ZVAL_UNDEF(&property_imconnector_default_value);
	zend_string *property_imconnector_name = zend_string_init("imconnector", sizeof("imconnector") - 1, 1);
	zend_declare_typed_property(class_entry, property_imconnector_name, &property_imconnector_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_imconnector_class_B24_Imconnector, 0, 0));
	zend_string_release(property_imconnector_name);

	zend_string *property_imopenlines_class_B24_Imopenlines = zend_string_init("B24\\Imopenlines", sizeof("B24\\Imopenlines")-1, 1);
	zval property_imopenlines_default_value;
	ZVAL_UNDEF(&property_imopenlines_default_value);
	zend_string *property_imopenlines_name = zend_string_init("imopenlines", sizeof("imopenlines") - 1, 1);
	zend_declare_typed_property(class_entry, property_imopenlines_name, &property_imopenlines_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_imopenlines_class_B24_Imopenlines, 0, 0));
	zend_string_release(property_imopenlines_name);

	zend_string *property_landing_class_B24_Landing = zend_string_init("B24\\Landing", sizeof("B24\\Landing")-1, 1);
	zval property_landing_default_value;
	ZVAL_UNDEF(&property_landing_default_value);
	zend_string *property_landing_name = zend_string_init("landing", sizeof("landing") - 1, 1);
	zend_declare_typed_property(class_entry, property_landing_name, &property_landing_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_landing_class_B24_Landing, 0, 0));
	zend_string_release(property_landing_name);

	zend_string *property_lists_class_B24_Lists = zend_string_init("B24\\Lists", sizeof("B24\\Lists")-1, 1);
	zval property_lists_default_value;
	ZVAL_UNDEF(&property_lists_default_value);
	zend_string *property_lists_name = zend_string_init("lists", sizeof("lists") - 1, 1);
	zend_declare_typed_property(class_entry, property_lists_name, &property_lists_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_lists_class_B24_Lists, 0, 0));
	zend_string_release(property_lists_name);

	zend_string *property_log_class_B24_Log = zend_string_init("B24\\Log", sizeof("B24\\Log")-1, 1);
	zval property_log_default_value;
	ZVAL_UNDEF(&property_log_default_value);
	zend_string *property_log_name = zend_string_init("log", sizeof("log") - 1, 1);
	zend_declare_typed_property(class_entry, property_log_name, &property_log_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_log_class_B24_Log, 0, 0));
	zend_string_release(property_log_name);

	zend_string *property_mail_class_B24_Mail = zend_string_init("B24\\Mail", sizeof("B24\\Mail")-1, 1);
	zval property_mail_default_value;
	ZVAL_UNDEF(&property_mail_default_value);
	zend_string *property_mail_name = zend_string_init("mail", sizeof("mail") - 1, 1);
	zend_declare_typed_property(class_entry, property_mail_name, &property_mail_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_mail_class_B24_Mail, 0, 0));
	zend_string_release(property_mail_name);

	zend_string *property_mailservice_class_B24_Mailservice = zend_string_init("B24\\Mailservice", sizeof("B24\\Mailservice")-1, 1);
	zval property_mailservice_default_value;
	ZVAL_UNDEF(&property_mailservice_default_value);
	zend_string *property_mailservice_name = zend_string_init("mailservice", sizeof("mailservice") - 1, 1);
	zend_declare_typed_property(class_entry, property_mailservice_name, &property_mailservice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_mailservice_class_B24_Mailservice, 0, 0));
	zend_string_release(property_mailservice_name);

	zend_string *property_main_class_B24_Main = zend_string_init("B24\\Main", sizeof("B24\\Main")-1, 1);
	zval property_main_default_value;
	ZVAL_UNDEF(&property_main_default_value);
	zend_string *property_main_name = zend_string_init("main", sizeof("main") - 1, 1);
	zend_declare_typed_property(class_entry, property_main_name, &property_main_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_main_class_B24_Main, 0, 0));
	zend_string_release(property_main_name);

	zend_string *property_messageservice_class_B24_Messageservice = zend_string_init("B24\\Messageservice", sizeof("B24\\Messageservice")-1, 1);
	zval property_messageservice_default_value;
	ZVAL_UNDEF(&property_messageservice_default_value);
	zend_string *property_messageservice_name = zend_string_init("messageservice", sizeof("messageservice") - 1, 1);
	zend_declare_typed_property(class_entry, property_messageservice_name, &property_messageservice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_messageservice_class_B24_Messageservice, 0, 0));
	zend_string_release(property_messageservice_name);

	zend_string *property_method_class_B24_Method = zend_string_init("B24\\Method", sizeof("B24\\Method")-1, 1);
	zval property_method_default_value;
	ZVAL_UNDEF(&property_method_default_value);
	zend_string *property_method_name = zend_string_init("method", sizeof("method") - 1, 1);
	zend_declare_typed_property(class_entry, property_method_name, &property_method_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_method_class_B24_Method, 0, 0));
	zend_string_release(property_method_name);

	zend_string *property_note_class_B24_Note = zend_string_init("B24\\\116ote", sizeof("B24\\\116ote")-1, 1);
	zval property_note_default_value;
	ZVAL_UNDEF(&property_note_default_value);
	zend_string *property_note_name = zend_string_init("note", sizeof("note") - 1, 1);
	zend_declare_typed_property(class_entry, property_note_name, &property_note_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_note_class_B24_Note, 0, 0));
	zend_string_release(property_note_name);

	zend_string *property_placement_class_B24_Placement = zend_string_init("B24\\Placement", sizeof("B24\\Placement")-1, 1);
	zval property_placement_default_value;
	ZVAL_UNDEF(&property_placement_default_value);
	zend_string *property_placement_name = zend_string_init("placement", sizeof("placement") - 1, 1);
	zend_declare_typed_property(class_entry, property_placement_name, &property_placement_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_placement_class_B24_Placement, 0, 0));
	zend_string_release(property_placement_name);

	zend_string *property_pull_class_B24_Pull = zend_string_init("B24\\Pull", sizeof("B24\\Pull")-1, 1);
	zval property_pull_default_value;
	ZVAL_UNDEF(&property_pull_default_value);
	zend_string *property_pull_name = zend_string_init("pull", sizeof("pull") - 1, 1);
	zend_declare_typed_property(class_entry, property_pull_name, &property_pull_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_pull_class_B24_Pull, 0, 0));
	zend_string_release(property_pull_name);

	zend_string *property_rest_class_B24_Rest = zend_string_init("B24\\Rest", sizeof("B24\\Rest")-1, 1);
	zval property_rest_default_value;
	ZVAL_UNDEF(&property_rest_default_value);
	zend_string *property_rest_name = zend_string_init("rest", sizeof("rest") - 1, 1);
	zend_declare_typed_property(class_entry, property_rest_name, &property_rest_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_rest_class_B24_Rest, 0, 0));
	zend_string_release(property_rest_name);

	zend_string *property_rpa_class_B24_Rpa = zend_string_init("B24\\Rpa", sizeof("B24\\Rpa")-1, 1);
	zval property_rpa_default_value;
	ZVAL_UNDEF(&property_rpa_default_value);
	zend_string *property_rpa_name = zend_string_init("rpa", sizeof("rpa") - 1, 1);
	zend_declare_typed_property(class_entry, property_rpa_name, &property_rpa_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_rpa_class_B24_Rpa, 0, 0));
	zend_string_release(property_rpa_name);

	zend_string *property_sale_class_B24_Sale = zend_string_init("B24\\Sale", sizeof("B24\\Sale")-1, 1);
	zval property_sale_default_value;
	ZVAL_UNDEF(&property_sale_default_value);
	zend_string *property_sale_name = zend_string_init("sale", sizeof("sale") - 1, 1);
	zend_declare_typed_property(class_entry, property_sale_name, &property_sale_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_sale_class_B24_Sale, 0, 0));
	zend_string_release(property_sale_name);

	zend_string *property_salescenter_class_B24_Salescenter = zend_string_init("B24\\Salescenter", sizeof("B24\\Salescenter")-1, 1);
	zval property_salescenter_default_value;
	ZVAL_UNDEF(&property_salescenter_default_value);
	zend_string *property_salescenter_name = zend_string_init("salescenter", sizeof("salescenter") - 1, 1);
	zend_declare_typed_property(class_entry, property_salescenter_name, &property_salescenter_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_salescenter_class_B24_Salescenter, 0, 0));
	zend_string_release(property_salescenter_name);

	zend_string *property_server_class_B24_Server = zend_string_init("B24\\Server", sizeof("B24\\Server")-1, 1);
	zval property_server_default_value;
	ZVAL_UNDEF(&property_server_default_value);
	zend_string *property_server_name = zend_string_init("server", sizeof("server") - 1, 1);
	zend_declare_typed_property(class_entry, property_server_name, &property_server_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_server_class_B24_Server, 0, 0));
	zend_string_release(property_server_name);

	zend_string *property_sign_class_B24_Sign = zend_string_init("B24\\Sign", sizeof("B24\\Sign")-1, 1);
	zval property_sign_default_value;
	ZVAL_UNDEF(&property_sign_default_value);
	zend_string *property_sign_name = zend_string_init("sign", sizeof("sign") - 1, 1);
	zend_declare_typed_property(class_entry, property_sign_name, &property_sign_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_sign_class_B24_Sign, 0, 0));
	zend_string_release(property_sign_name);

	zend_string *property_socialnetwork_class_B24_Socialnetwork = zend_string_init("B24\\Socialnetwork", sizeof("B24\\Socialnetwork")-1, 1);
	zval property_socialnetwork_default_value;
	ZVAL_UNDEF(&property_socialnetwork_default_value);
	zend_string *property_socialnetwork_name = zend_string_init("socialnetwork", sizeof("socialnetwork") - 1, 1);
	zend_declare_typed_property(class_entry, property_socialnetwork_name, &property_socialnetwork_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_socialnetwork_class_B24_Socialnetwork, 0, 0));
	zend_string_release(property_socialnetwork_name);

	zend_string *property_sonetGroup_class_B24_SonetGroup = zend_string_init("B24\\SonetGroup", sizeof("B24\\SonetGroup")-1, 1);
	zval property_sonetGroup_default_value;
	ZVAL_UNDEF(&property_sonetGroup_default_value);
	zend_string *property_sonetGroup_name = zend_string_init("sonetGroup", sizeof("sonetGroup") - 1, 1);
	zend_declare_typed_property(class_entry, property_sonetGroup_name, &property_sonetGroup_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_sonetGroup_class_B24_SonetGroup, 0, 0));
	zend_string_release(property_sonetGroup_name);

	zend_string *property_task_class_B24_Task = zend_string_init("B24\\Task", sizeof("B24\\Task")-1, 1);
	zval property_task_default_value;
	ZVAL_UNDEF(&property_task_default_value);
	zend_string *property_task_name = zend_string_init("task", sizeof("task") - 1, 1);
	zend_declare_typed_property(class_entry, property_task_name, &property_task_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_task_class_B24_Task, 0, 0));
	zend_string_release(property_task_name);

	zend_string *property_tasks_class_B24_Tasks = zend_string_init("B24\\Tasks", sizeof("B24\\Tasks")-1, 1);
	zval property_tasks_default_value;
	ZVAL_UNDEF(&property_tasks_default_value);
	zend_string *property_tasks_name = zend_string_init("tasks", sizeof("tasks") - 1, 1);
	zend_declare_typed_property(class_entry, property_tasks_name, &property_tasks_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tasks_class_B24_Tasks, 0, 0));
	zend_string_release(property_tasks_name);

	zend_string *property_telephony_class_B24_Telephony = zend_string_init("B24\\Telephony", sizeof("B24\\Telephony")-1, 1);
	zval property_telephony_default_value;
	ZVAL_UNDEF(&property_telephony_default_value);
	zend_string *property_telephony_name = zend_string_init("telephony", sizeof("telephony") - 1, 1);
	zend_declare_typed_property(class_entry, property_telephony_name, &property_telephony_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_telephony_class_B24_Telephony, 0, 0));
	zend_string_release(property_telephony_name);

	zend_string *property_timeman_class_B24_Timeman = zend_string_init("B24\\Timeman", sizeof("B24\\Timeman")-1, 1);
	zval property_timeman_default_value;
	ZVAL_UNDEF(&property_timeman_default_value);
	zend_string *property_timeman_name = zend_string_init("timeman", sizeof("timeman") - 1, 1);
	zend_declare_typed_property(class_entry, property_timeman_name, &property_timeman_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_timeman_class_B24_Timeman, 0, 0));
	zend_string_release(property_timeman_name);

	zend_string *property_user_class_B24_User = zend_string_init("B24\\\125ser", sizeof("B24\\\125ser")-1, 1);
	zval property_user_default_value;
	ZVAL_UNDEF(&property_user_default_value);
	zend_string *property_user_name = zend_string_init("user", sizeof("user") - 1, 1);
	zend_declare_typed_property(class_entry, property_user_name, &property_user_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_user_class_B24_User, 0, 0));
	zend_string_release(property_user_name);

	zend_string *property_userconsent_class_B24_Userconsent = zend_string_init("B24\\\125serconsent", sizeof("B24\\\125serconsent")-1, 1);
	zval property_userconsent_default_value;
	ZVAL_UNDEF(&property_userconsent_default_value);
	zend_string *property_userconsent_name = zend_string_init("userconsent", sizeof("userconsent") - 1, 1);
	zend_declare_typed_property(class_entry, property_userconsent_name, &property_userconsent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_userconsent_class_B24_Userconsent, 0, 0));
	zend_string_release(property_userconsent_name);

	zend_string *property_userfieldconfig_class_B24_Userfieldconfig = zend_string_init("B24\\\125serfieldconfig", sizeof("B24\\\125serfieldconfig")-1, 1);
	zval property_userfieldconfig_default_value;
	ZVAL_UNDEF(&property_userfieldconfig_default_value);
	zend_string *property_userfieldconfig_name = zend_string_init("userfieldconfig", sizeof("userfieldconfig") - 1, 1);
	zend_declare_typed_property(class_entry, property_userfieldconfig_name, &property_userfieldconfig_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_userfieldconfig_class_B24_Userfieldconfig, 0, 0));
	zend_string_release(property_userfieldconfig_name);

	zend_string *property_userfieldtype_class_B24_Userfieldtype = zend_string_init("B24\\\125serfieldtype", sizeof("B24\\\125serfieldtype")-1, 1);
	zval property_userfieldtype_default_value;
	ZVAL_UNDEF(&property_userfieldtype_default_value);
	zend_string *property_userfieldtype_name = zend_string_init("userfieldtype", sizeof("userfieldtype") - 1, 1);
	zend_declare_typed_property(class_entry, property_userfieldtype_name, &property_userfieldtype_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_userfieldtype_class_B24_Userfieldtype, 0, 0));
	zend_string_release(property_userfieldtype_name);

	zend_string *property_vote_class_B24_Vote = zend_string_init("B24\\Vote", sizeof("B24\\Vote")-1, 1);
	zval property_vote_default_value;
	ZVAL_UNDEF(&property_vote_default_value);
	zend_string *property_vote_name = zend_string_init("vote", sizeof("vote") - 1, 1);
	zend_declare_typed_property(class_entry, property_vote_name, &property_vote_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_vote_class_B24_Vote, 0, 0));
	zend_string_release(property_vote_name);

	zend_string *property_voximplant_class_B24_Voximplant = zend_string_init("B24\\Voximplant", sizeof("B24\\Voximplant")-1, 1);
	zval property_voximplant_default_value;
	ZVAL_UNDEF(&property_voximplant_default_value);
	zend_string *property_voximplant_name = zend_string_init("voximplant", sizeof("voximplant") - 1, 1);
	zend_declare_typed_property(class_entry, property_voximplant_name, &property_voximplant_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_voximplant_class_B24_Voximplant, 0, 0));
	zend_string_release(property_voximplant_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
