/* SPDX-License-Identifier: MIT */
/* Generated from facts.jsonl by ./dev gen. */

static const char b24_fact_pool[] =
	"\0"
	"object|boolean\0"
	"object\0"
	"name\0"
	"string\0"
	"provider\0"
	"provider_id\0"
	"ACCESS\0"
	"array\0"
	"id\0"
	"integer\0"
	"app_code\0"
	"code\0"
	"category\0"
	"completions_url\0"
	"settings\0"
	"code_alias\0"
	"model_context_type\0"
	"model_context_limit\0"
	"date_create\0"
	"filter\0"
	"ID\0"
	"APP_CODE\0"
	"NAME\0"
	"CODE\0"
	"CATEGORY\0"
	"COMPLETIONS_URL\0"
	"DATE_CREATE\0"
	"datetime\0"
	"limit\0"
	"text\0"
	"image\0"
	"audio\0"
	"call\0"
	"\0"
	"token\0"
	"symbol\0"
	"\0"
	"ENGINE_REGISTER_ERROR_CATEGORY\0"
	"ENGINE_REGISTER_ERROR_CATEGORY_FORMAT\0"
	"ENGINE_REGISTER_ERROR_CODE\0"
	"ENGINE_REGISTER_ERROR_CODE_FORMAT\0"
	"ENGINE_REGISTER_ERROR_CODE_UNIQUE\0"
	"ENGINE_REGISTER_ERROR_COMPLETIONS_URL\0"
	"ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL\0"
	"ENGINE_REGISTER_ERROR_NAME\0"
	"ENGINE_REGISTER_ERROR_SETTINGS_FORMAT\0"
	"\0"
	"boolean\0"
	"1\0"
	" \0"
	"\0"
	"VERSION\0"
	"STATUS\0"
	"INSTALLED\0"
	"PAYMENT_EXPIRED\0"
	"DAYS\0"
	"LANGUAGE_ID\0"
	"LICENSE\0"
	"LICENSE_TYPE\0"
	"LICENSE_FAMILY\0"
	"ACCESS_DENIED\0"
	"\0"
	"object|string|null\0"
	"data\0"
	"data2\0"
	"option\0"
	"AccessException\0"
	"\0"
	"options\0"
	"AccessException\0"
	"ArgumentNullException\0"
	"\0"
	"result\0"
	"result_error\0"
	"result_total\0"
	"result_next\0"
	"result_time\0"
	"time\0"
	"start\0"
	"double\0"
	"finish\0"
	"duration\0"
	"processing\0"
	"date_start\0"
	"date_finish\0"
	"operating_reset_at\0"
	"timestamp\0"
	"operating\0"
	"cmd\0"
	"halt\0"
	"1\0"
	" \0"
	"1\0"
	"0\0"
	"\0"
	"ERROR_BATCH_LENGTH_EXCEEDED\0"
	"ERROR_BATCH_METHOD_NOT_ALLOWED\0"
	"\0"
	"BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION\0"
	"BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION\0"
	"BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION\0"
	"BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION\0"
	"BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION\0"
	"\0"
	"fields\0"
	"title\0"
	"logo\0"
	"description\0"
	"urlCheck\0"
	"urlTableList\0"
	"urlTableDescription\0"
	"urlData\0"
	"sort\0"
	"VALIDATION_FIELDS_NOT_PROVIDED\0"
	"VALIDATION_IMMUTABLE_FIELD\0"
	"VALIDATION_INVALID_FIELD_TYPE\0"
	"VALIDATION_READ_ONLY_FIELD\0"
	"VALIDATION_REQUIRED_FIELD_MISSING\0"
	"VALIDATION_SETTINGS_CODE_TOO_LONG\0"
	"VALIDATION_SETTINGS_INVALID_TYPE\0"
	"VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS\0"
	"VALIDATION_SETTINGS_NAME_TOO_LONG\0"
	"VALIDATION_UNKNOWN_PARAMETERS\0"
	"\0"
	"CONNECTOR_DELETE_RESTRICTED\0"
	"CONNECTOR_NOT_FOUND\0"
	"VALIDATION_ID_NOT_PROVIDED\0"
	"VALIDATION_INVALID_ID_FORMAT\0"
	"\0"
	"type\0"
	"isRequired\0"
	"isReadOnly\0"
	"isImmutable\0"
	"isMultiple\0"
	"item\0"
	"supportMapping\0"
	"sourceCode\0"
	"dateCreate\0"
	"CONNECTOR_NOT_FOUND\0"
	"VALIDATION_ID_NOT_PROVIDED\0"
	"VALIDATION_INVALID_ID_FORMAT\0"
	"\0"
	"select\0"
	"string[]\0"
	"order\0"
	"page\0"
	"VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER\0"
	"VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER\0"
	"VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT\0"
	"VALIDATION_FILTER_TYPE\0"
	"VALIDATION_INVALID_FILTER_LOGIC\0"
	"VALIDATION_ORDER_TYPE\0"
	"VALIDATION_SELECT_TYPE\0"
	"\0"
	"CONNECTOR_NOT_FOUND\0"
	"VALIDATION_FIELDS_NOT_PROVIDED\0"
	"VALIDATION_ID_NOT_PROVIDED\0"
	"VALIDATION_IMMUTABLE_FIELD\0"
	"VALIDATION_INVALID_FIELD_TYPE\0"
	"VALIDATION_INVALID_ID_FORMAT\0"
	"VALIDATION_READ_ONLY_FIELD\0"
	"VALIDATION_SETTINGS_CODE_TOO_LONG\0"
	"VALIDATION_SETTINGS_INVALID_TYPE\0"
	"VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS\0"
	"VALIDATION_SETTINGS_NAME_TOO_LONG\0"
	"VALIDATION_UNKNOWN_PARAMETERS\0"
	"\0"
	"externalName\0"
	"externalCode\0"
	"sourceId\0"
	" \0"
	"DATASET_ALREADY_EXIST\0"
	"SOURCE_NOT_FOUND\0"
	"VALIDATION_DATASET_NAME_INVALID\0"
	"VALIDATION_DATASET_NAME_TOO_LONG\0"
	"VALIDATION_DUPLICATE_FIELD_CODE\0"
	"VALIDATION_DUPLICATE_FIELD_NAME\0"
	"VALIDATION_FIELDS_NOT_PROVIDED\0"
	"VALIDATION_FIELD_INVALID_TYPE\0"
	"VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS\0"
	"VALIDATION_FIELD_NAME_INVALID_FORMAT\0"
	"VALIDATION_FIELD_NAME_TOO_LONG\0"
	"VALIDATION_IMMUTABLE_FIELD\0"
	"VALIDATION_INVALID_FIELD_TYPE\0"
	"VALIDATION_READ_ONLY_FIELD\0"
	"VALIDATION_REQUIRED_FIELD_MISSING\0"
	"VALIDATION_UNKNOWN_PARAMETERS\0"
	"\0"
	" \0"
	"DATASET_NOT_FOUND\0"
	"VALIDATION_ID_NOT_PROVIDED\0"
	"VALIDATION_INVALID_ID_FORMAT\0"
	"\0"
	"add\0"
	"update\0"
	"visible\0"
	"delete\0"
	"integer[]\0"
	"DATASET_NOT_FOUND\0"
	"DATASET_UPDATE_ERROR\0"
	"VALIDATION_DUPLICATE_EXIST_CODE\0"
	"VALIDATION_DUPLICATE_EXIST_NAME\0"
	"VALIDATION_DUPLICATE_FIELD_CODE\0"
	"VALIDATION_DUPLICATE_FIELD_NAME\0"
	"VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS\0"
	"VALIDATION_FIELD_DELETE_INVALID_ID\0"
	"VALIDATION_FIELD_INVALID_TYPE\0"
	"VALIDATION_FIELD_NAME_INVALID_FORMAT\0"
	"VALIDATION_FIELD_NAME_TOO_LONG\0"
	"VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS\0"
	"VALIDATION_ID_NOT_PROVIDED\0"
	"VALIDATION_INVALID_ID_FORMAT\0"
	"\0"
	"dateUpdate\0"
	"createdById\0"
	"updatedById\0"
	"externalId\0"
	"datasetId\0"
	"DATASET_NOT_FOUND\0"
	"VALIDATION_ID_NOT_PROVIDED\0"
	"VALIDATION_INVALID_ID_FORMAT\0"
	"\0"
	"VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER\0"
	"VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER\0"
	"VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT\0"
	"VALIDATION_FILTER_TYPE\0"
	"VALIDATION_ORDER_TYPE\0"
	"VALIDATION_SELECT_TYPE\0"
	"\0"
	" \0"
	"DATASET_NOT_FOUND\0"
	"INVALID_METHOD\0"
	"VALIDATION_FIELDS_NOT_PROVIDED\0"
	"VALIDATION_ID_NOT_PROVIDED\0"
	"VALIDATION_IMMUTABLE_FIELD\0"
	"VALIDATION_INVALID_FIELD_TYPE\0"
	"VALIDATION_INVALID_ID_FORMAT\0"
	"VALIDATION_READ_ONLY_FIELD\0"
	"VALIDATION_REQUIRED_FIELD_MISSING\0"
	"VALIDATION_UNKNOWN_PARAMETERS\0"
	"\0"
	"active\0"
	"connectorId\0"
	"BX_ERROR\0"
	"CONNECTOR_NOT_FOUND\0"
	"SOURCE_CREATE_CONNECTION_ERROR\0"
	"SOURCE_UPDATE_CONNECTION_ERROR\0"
	"VALIDATION_FIELDS_NOT_PROVIDED\0"
	"VALIDATION_IMMUTABLE_FIELD\0"
	"VALIDATION_INVALID_FIELD_TYPE\0"
	"VALIDATION_READ_ONLY_FIELD\0"
	"VALIDATION_REQUIRED_FIELD_MISSING\0"
	"VALIDATION_UNKNOWN_PARAMETERS\0"
	"\0"
	"BX_ERROR\0"
	"SOURCE_NOT_FOUND\0"
	"VALIDATION_ID_NOT_PROVIDED\0"
	"VALIDATION_INVALID_ID_FORMAT\0"
	"\0"
	"SOURCE_NOT_FOUND\0"
	"VALIDATION_ID_NOT_PROVIDED\0"
	"VALIDATION_INVALID_ID_FORMAT\0"
	"\0"
	"BX_ERROR\0"
	"SOURCE_CREATE_CONNECTION_ERROR\0"
	"SOURCE_NOT_FOUND\0"
	"SOURCE_UPDATE_CONNECTION_ERROR\0"
	"VALIDATION_FIELDS_NOT_PROVIDED\0"
	"VALIDATION_ID_NOT_PROVIDED\0"
	"VALIDATION_IMMUTABLE_FIELD\0"
	"VALIDATION_INVALID_FIELD_TYPE\0"
	"VALIDATION_INVALID_ID_FORMAT\0"
	"VALIDATION_READ_ONLY_FIELD\0"
	"VALIDATION_REQUIRED_FIELD_MISSING\0"
	"VALIDATION_UNKNOWN_PARAMETERS\0"
	"\0"
	"HANDLER\0"
	"AUTH_USER_ID\0"
	"USE_SUBSCRIPTION\0"
	"Y\0"
	"N\0"
	"\0"
	"string|object\0"
	"DESCRIPTION\0"
	"PROPERTIES\0"
	"Name\0"
	"Description\0"
	"Type\0"
	"bool\0"
	"date\0"
	"datetime\0"
	"double\0"
	"file\0"
	"int\0"
	"select\0"
	"string\0"
	"text\0"
	"user\0"
	"\0"
	"Options\0"
	"Required\0"
	"Multiple\0"
	"Default\0"
	"any\0"
	"RETURN_PROPERTIES\0"
	"DOCUMENT_TYPE\0"
	"FILTER\0"
	"INCLUDE\0"
	"EXCLUDE\0"
	"USE_PLACEMENT\0"
	"PLACEMENT_HANDLER\0"
	"ACCESS_DENIED\0"
	"ERROR_ACTIVITY_ADD_FAILURE\0"
	"ERROR_ACTIVITY_ALREADY_INSTALLED\0"
	"ERROR_ACTIVITY_VALIDATION_FAILURE\0"
	"ERROR_UNSUPPORTED_PROTOCOL\0"
	"ERROR_WRONG_HANDLER_URL\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_ACTIVITY_NOT_FOUND\0"
	"ERROR_ACTIVITY_VALIDATION_FAILURE\0"
	"\0"
	"EVENT_TOKEN\0"
	"LOG_MESSAGE\0"
	"ACCESS_DENIED\0"
	"ERROR_EMPTY_LOG_MESSAGE\0"
	"\0"
	"FIELDS\0"
	"ACCESS_DENIED\0"
	"ERROR_ACTIVITY_NOT_FOUND\0"
	"ERROR_ACTIVITY_VALIDATION_FAILURE\0"
	"ERROR_UNSUPPORTED_PROTOCOL\0"
	"ERROR_WRONG_HANDLER_URL\0"
	"\0"
	"RETURN_VALUES\0"
	"TASK_ID\0"
	"integer|string\0"
	"1\0"
	"yes\0"
	"2\0"
	"no\0"
	"3\0"
	"ok\0"
	"4\0"
	"cancel\0"
	"\0"
	"COMMENT\0"
	"ERROR_TASK_COMPLETED\0"
	"ERROR_TASK_EXECUTION\0"
	"ERROR_TASK_NOT_FOUND\0"
	"ERROR_TASK_TYPE\0"
	"ERROR_TASK_VALIDATION\0"
	"\0"
	"TASK_IDS\0"
	"FROM_USER_ID\0"
	"TO_USER_ID\0"
	"ERROR_DELEGATION_NOT_ALLOWED\0"
	"ERROR_INVALID_USER_ID\0"
	"ERROR_TASK_VALIDATION\0"
	"\0"
	"WORKFLOW_ID\0"
	"DOCUMENT_NAME\0"
	"MODIFIED\0"
	"WORKFLOW_STARTED\0"
	"WORKFLOW_STARTED_BY\0"
	"user\0"
	"OVERDUE_DATE\0"
	"WORKFLOW_TEMPLATE_ID\0"
	"WORKFLOW_TEMPLATE_NAME\0"
	"WORKFLOW_STATE\0"
	"0\0"
	"1\0"
	"2\0"
	"3\0"
	"4\0"
	"\0"
	"USER_ID\0"
	"USER_STATUS\0"
	"0\0"
	"1\0"
	"2\0"
	"3\0"
	"\0"
	"MODULE_ID\0"
	"ENTITY\0"
	"DOCUMENT_ID\0"
	"ACTIVITY\0"
	"ApproveActivity\0"
	"ReviewActivity\0"
	"RequestInformationActivity\0"
	"RequestInformationOptionalActivity\0"
	"\0"
	"ACTIVITY_NAME\0"
	"PARAMETERS\0"
	"CommentLabel\0"
	"CommentRequired\0"
	"N\0"
	"Y\0"
	"YA\0"
	"YR\0"
	"\0"
	"ShowComment\0"
	"N\0"
	"Y\0"
	"\0"
	"StatusOkLabel\0"
	"StatusYesLabel\0"
	"StatusNoLabel\0"
	"Fields\0"
	"Id\0"
	"bool\0"
	"date\0"
	"datetime\0"
	"double\0"
	"int\0"
	"select\0"
	"string\0"
	"text\0"
	"user\0"
	"\0"
	"LEAD\0"
	"CONTACT\0"
	"COMPANY\0"
	"DEAL\0"
	"SMART_INVOICE\0"
	"DYNAMIC_136\0"
	"DYNAMIC_1038\0"
	"Settings\0"
	"DOCUMENT_URL\0"
	"SELECT\0"
	"ORDER\0"
	"START\0"
	"ACCESS_DENIED\0"
	"ERROR_SELECT_VALIDATION_FAILURE\0"
	"\0"
	"STARTED\0"
	"OWNED_UNTIL\0"
	"TEMPLATE_ID\0"
	"STARTED_BY\0"
	"ACCESS_DENIED\0"
	"ERROR_WRONG_WORKFLOW_ID\0"
	"\0"
	" \0"
	"ACCESS_DENIED\0"
	"ERROR_WRONG_WORKFLOW_ID\0"
	"\0"
	"TEMPLATE_DATA\0"
	"file\0"
	"AUTO_EXECUTE\0"
	"ACCESS_DENIED\0"
	"ERROR_TEMPLATE_VALIDATION_FAILURE\0"
	"\0"
	"null\0"
	"ACCESS_DENIED\0"
	"ERROR_TEMPLATE_NOT_FOUND\0"
	"\0"
	"crm\0"
	"lists\0"
	"disk\0"
	"\0"
	"TEMPLATE\0"
	"VARIABLES\0"
	"CONSTANTS\0"
	"IS_MODIFIED\0"
	"SYSTEM_CODE\0"
	"ACCESS_DENIED\0"
	"ERROR_TEMPLATE_NOT_FOUND\0"
	"ERROR_TEMPLATE_NOT_OWNER\0"
	"ERROR_TEMPLATE_VALIDATION_FAILURE\0"
	"\0"
	"resourceIds\0"
	"datePeriod\0"
	"from\0"
	"to\0"
	"0\0"
	"100\0"
	"1018\0"
	"422\0"
	"\0"
	"bookingClient\0"
	"module\0"
	"bookingId\0"
	"100\0"
	"1021\0"
	"\0"
	"clients\0"
	"0\0"
	"100\0"
	"1021\0"
	"\0"
	"waitListId\0"
	"0\0"
	"100\0"
	"1038\0"
	"422\0"
	"\0"
	"100\0"
	"\0"
	"externalData\0"
	"entityTypeId\0"
	"moduleId\0"
	"value\0"
	"booking\0"
	"timezone\0"
	"within\0"
	"client\0"
	"dateFrom\0"
	"dateTo\0"
	"0\0"
	"100\0"
	"1018\0"
	"1019\0"
	"422\0"
	"\0"
	"clientType\0"
	"typeId\0"
	"isMain\0"
	"isInfoNotificationOn\0"
	"templateTypeInfo\0"
	"inanimate\0"
	"animate\0"
	"\0"
	"isConfirmationNotificationOn\0"
	"templateTypeConfirmation\0"
	"isReminderNotificationOn\0"
	"templateTypeReminder\0"
	"isFeedbackNotificationOn\0"
	"templateTypeFeedback\0"
	"isDelayedNotificationOn\0"
	"templateTypeDelayed\0"
	"infoDelay\0"
	"reminderDelay\0"
	"delayedDelay\0"
	"delayedCounterDelay\0"
	"confirmationDelay\0"
	"confirmationRepetitions\0"
	"confirmationRepetitionsInterval\0"
	"confirmationCounterDelay\0"
	"0\0"
	"100\0"
	"1006\0"
	"1013\0"
	"422\0"
	"\0"
	"100\0"
	"1008\0"
	"\0"
	"resource\0"
	"confirmationNotificationDelay\0"
	"confirmationNotificationRepetitions\0"
	"confirmationNotificationRepetitionsInterval\0"
	"delayedNotificationDelay\0"
	"infoNotificationDelay\0"
	"reminderNotificationDelay\0"
	"100\0"
	"1009\0"
	"\0"
	"searchQuery\0"
	"slots\0"
	"weekDays\0"
	"slotSize\0"
	"resourceId\0"
	"0\0"
	"100\0"
	"1009\0"
	"\0"
	"100\0"
	"1007\0"
	"1013\0"
	"422\0"
	"\0"
	"0\0"
	"100\0"
	"1010\0"
	"422\0"
	"\0"
	"100\0"
	"1012\0"
	"\0"
	"resourceType\0"
	"100\0"
	"1013\0"
	"\0"
	"100\0"
	"1007\0"
	"1011\0"
	"422\0"
	"\0"
	"note\0"
	"waitListClient\0"
	"100\0"
	"1040\0"
	"\0"
	"0\0"
	"100\0"
	"1040\0"
	"\0"
	"100\0"
	"1037\0"
	"\0"
	"100\0"
	"1036\0"
	"\0"
	"waitList\0"
	"createdWithin\0"
	"0\0"
	"422\0"
	"\0"
	"DATE_FROM\0"
	"DATE_TO\0"
	"DATE_FROM_TS_UTC\0"
	"DATE_TO_TS_UTC\0"
	"~USER_OFFSET_FROM\0"
	"~USER_OFFSET_TO\0"
	"DT_SKIP_TIME\0"
	"TZ_FROM\0"
	"TZ_TO\0"
	"ACCESSIBILITY\0"
	"busy\0"
	"absent\0"
	"quest\0"
	"free\0"
	"\0"
	"IMPORTANCE\0"
	"high\0"
	"normal\0"
	"low\0"
	"\0"
	"EVENT_TYPE\0"
	"#shared#\0"
	"#shared_crm#\0"
	"#collab#\0"
	"#shared_collab#\0"
	"\0"
	"users\0"
	"date\0"
	" \0"
	"\0"
	"user\0"
	"group\0"
	"company_calendar\0"
	"\0"
	"ownerId\0"
	"datetime|date\0"
	"from_ts\0"
	"to_ts\0"
	"section\0"
	"auto_detect_section\0"
	"skip_time\0"
	"timezone_from\0"
	"timezone_to\0"
	"text\0"
	"color\0"
	"text_color\0"
	"accessibility\0"
	"importance\0"
	"private_event\0"
	"rrule\0"
	"FREQ\0"
	"COUNT\0"
	"INTERVAL\0"
	"BYDAY\0"
	"UNTIL\0"
	"is_meeting\0"
	"location\0"
	"remind\0"
	"count\0"
	"attendees\0"
	"meeting\0"
	"notify\0"
	"reinvite\0"
	"allow_invite\0"
	"hide_guests\0"
	"crm_fields\0"
	"PARENT_ID\0"
	"DELETED\0"
	"CAL_TYPE\0"
	"OWNER_ID\0"
	"ORIGINAL_DATE_FROM\0"
	"TZ_OFFSET_FROM\0"
	"TZ_OFFSET_TO\0"
	"DT_LENGTH\0"
	"CREATED_BY\0"
	"TIMESTAMP_X\0"
	"PRIVATE_EVENT\0"
	"IS_MEETING\0"
	"MEETING_STATUS\0"
	"Y\0"
	"N\0"
	"Q\0"
	"H\0"
	"\0"
	"MEETING_HOST\0"
	"MEETING\0"
	"HOST_NAME\0"
	"NOTIFY\0"
	"REINVITE\0"
	"ALLOW_INVITE\0"
	"HIDE_GUESTS\0"
	"MEETING_CREATOR\0"
	"MAIL_FROM\0"
	"LOCATION\0"
	"REMIND\0"
	"COLOR\0"
	"RRULE\0"
	"SU\0"
	"MO\0"
	"TU\0"
	"WE\0"
	"TH\0"
	"FR\0"
	"SA\0"
	"~UNTIL\0"
	"UNTIL_TS\0"
	"EXDATE\0"
	"DAV_XML_ID\0"
	"G_EVENT_ID\0"
	"CAL_DAV_LABEL\0"
	"ATTENDEES_CODES\0"
	"RECURRENCE_ID\0"
	"RELATIONS\0"
	"ORIGINAL_RECURSION_ID\0"
	"COMMENT_XML_ID\0"
	"SECTION_ID\0"
	"SYNC_STATUS\0"
	"UF_CRM_CAL_EVENT\0"
	"UF_WEBDAV_CAL_EVENT\0"
	"SECTION_DAV_XML_ID\0"
	"DATE_FROM_FORMATTED\0"
	"DATE_TO_FORMATTED\0"
	"SECT_ID\0"
	"ATTENDEE_LIST\0"
	"entryId\0"
	"status\0"
	"COLLAB_ID\0"
	"~RRULE_DESCRIPTION\0"
	"attendeesEntityList\0"
	"entityId\0"
	"~DESCRIPTION\0"
	"DAV_EXCH_LABEL\0"
	"days\0"
	"forCurrentUser\0"
	"maxEventsCount\0"
	"detailUrl\0"
	"originalDate\0"
	"originalDavXmlId\0"
	"instanceTz\0"
	"recEventId\0"
	"recurrence_mode\0"
	"this\0"
	"next\0"
	"all\0"
	"\0"
	"current_date_from\0"
	"host\0"
	"Y\0"
	"N\0"
	"Q\0"
	"\0"
	"eventId\0"
	"RESOURCE_BOOKING_ID\0"
	"resourceTypeIdList\0"
	"resourceIdList\0"
	"user\0"
	"group\0"
	"\0"
	"export\0"
	"ALLOW\0"
	"SET\0"
	"all\0"
	"3_9\0"
	"6_12\0"
	"\0"
	"GAPI_CALENDAR_ID\0"
	"TEXT_COLOR\0"
	"EXPORT\0"
	"CAL_DAV_CON\0"
	"SYNC_TOKEN\0"
	"PAGE_TOKEN\0"
	"EXTERNAL_TYPE\0"
	"IS_COLLAB\0"
	"PERM\0"
	"view_time\0"
	"view_title\0"
	"view_full\0"
	"edit\0"
	"edit_section\0"
	"access\0"
	"work_time_start\0"
	"work_time_end\0"
	"year_holidays\0"
	"week_holidays\0"
	"week_start\0"
	"user_name_template\0"
	"sync_by_push\0"
	"user_show_login\0"
	"path_to_user\0"
	"path_to_user_calendar\0"
	"path_to_group\0"
	"path_to_group_calendar\0"
	"path_to_vr\0"
	"path_to_rm\0"
	"rm_iblock_type\0"
	"rm_iblock_id\0"
	"dep_manager_sub\0"
	"denied_superpose_types\0"
	"pathes_for_sites\0"
	"forum_id\0"
	"rm_for_sites\0"
	"path_to_type_company_calendar\0"
	"path_to_type_location\0"
	"path_to_type_open_event\0"
	"year_workdays\0"
	"view\0"
	"day\0"
	"week\0"
	"month\0"
	"list\0"
	"\0"
	"meetSection\0"
	"crmSection\0"
	"showDeclined\0"
	"denyBusyInvitation\0"
	"collapseOffHours\0"
	"showWeekNumbers\0"
	"showTasks\0"
	"syncTasks\0"
	"showCompletedTasks\0"
	"lastUsedSection\0"
	"sendFromEmail\0"
	"defaultSections\0"
	"user1\0"
	"group6\0"
	"syncPeriodPast\0"
	"syncPeriodFuture\0"
	"defaultReminders\0"
	"fullDay\0"
	"min\0"
	"hour\0"
	"day\0"
	"\0"
	"withTime\0"
	"timezoneName\0"
	"timezoneOffsetUTC\0"
	"timezoneDefaultName\0"
	"filterable\0"
	"sortable\0"
	"multiple\0"
	"validationRules\0"
	"requiredGroups\0"
	"editable\0"
	"elementType\0"
	"items\0"
	"callId\0"
	"callType\0"
	"initiatorId\0"
	"startDate\0"
	"endDate\0"
	"durationSeconds\0"
	"uuid\0"
	"language\0"
	"version\0"
	"participants\0"
	"outcomes\0"
	"createdAt\0"
	"tracks\0"
	"transcription\0"
	"segments\0"
	"overview\0"
	"topic\0"
	"actionItems\0"
	"summary\0"
	"insights\0"
	"speakerEvaluationAvailable\0"
	"speakerAnalysis\0"
	"evaluation\0"
	"efficiencyValue\0"
	"criteria\0"
	"mentionFormat\0"
	"bb\0"
	"html\0"
	"none\0"
	"\0"
	"userId\0"
	"avatar\0"
	"talkedSeconds\0"
	"actionItem\0"
	"quote\0"
	"hasMore\0"
	"afterCursor\0"
	"participantId\0"
	"asc\0"
	"desc\0"
	"\0"
	"pagination\0"
	"catalog\0"
	"catalog_catalog\0"
	"iblockId\0"
	"iblockTypeId\0"
	"lid\0"
	"productIblockId\0"
	"skuPropertyId\0"
	"subscription\0"
	"vatId\0"
	"catalog_vat.id\0"
	"catalog_catalog.id\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200040300030\0"
	"\0"
	"integer\0"
	"double\0"
	"string\0"
	"char\0"
	"list\0"
	"text\0"
	"file\0"
	"date\0"
	"datetime\0"
	"datatype\0"
	"productpropertysettings\0"
	"\0"
	"0\0"
	"\0"
	"catalogs\0"
	"catalog_catalog[]\0"
	"0\0"
	"200040300010\0"
	"200040300030\0"
	"\0"
	"document\0"
	"docType\0"
	"docNumber\0"
	"siteId\0"
	"responsibleId\0"
	"createdBy\0"
	"modifiedBy\0"
	"N\0"
	"Y\0"
	"C\0"
	"\0"
	"statusBy\0"
	"dateStatus\0"
	"dateModify\0"
	"dateDocument\0"
	"currency\0"
	"total\0"
	"commentary\0"
	"char\0"
	"A\0"
	"S\0"
	"M\0"
	"R\0"
	"D\0"
	"\0"
	"crm_currency.CURRENCY\0"
	"user.id\0"
	"catalog_document.id\0"
	"documentIds\0"
	"catalog_document.id[]\0"
	"0\0"
	"100\0"
	"\0"
	"documentElement\0"
	"catalog_document_element\0"
	"docId\0"
	"elementId\0"
	"catalog_product.id\0"
	"storeFrom\0"
	"catalog_store.id\0"
	"storeTo\0"
	"amount\0"
	"purchasingPrice\0"
	"0\0"
	"ERROR_DOCUMENT_RIGHTS\0"
	"ERROR_DOCUMENT_STATUS\0"
	"\0"
	"catalog_document_element.id\0"
	"object[]\0"
	"isDynamic\0"
	"ERROR_DOCUMENT_RIGHTS\0"
	"\0"
	"0\0"
	"ERROR_DOCUMENT_RIGHTS\0"
	"\0"
	"documentElements\0"
	"catalog_document_element[]\0"
	"documents\0"
	"catalog_document[]\0"
	"documentContractor\0"
	"catalog_documentContractor\0"
	"documentId\0"
	"3\0"
	"4\0"
	"\0"
	"catalog_documentcontractor.id\0"
	"catalog_documentContractor[]\0"
	"enum\0"
	"catalog_enum[]\0"
	"extra\0"
	"catalog_extra\0"
	"percentage\0"
	"catalog_extra.id\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"202000000000\0"
	"\0"
	"0\0"
	"200040300010\0"
	"\0"
	"extras\0"
	"catalog_extra[]\0"
	"measure\0"
	"catalog_measure\0"
	"isDefault\0"
	"measureTitle\0"
	"symbol\0"
	"symbolIntl\0"
	"symbolLetterIntl\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200600000000\0"
	"200600000010\0"
	"\0"
	"catalog_measure.id\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200600000020\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200600000020\0"
	"\0"
	"measures\0"
	"catalog_measure[]\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200600000000\0"
	"200600000010\0"
	"200600000020\0"
	"\0"
	"price\0"
	"catalog_price\0"
	"productId\0"
	"catalogGroupId\0"
	"catalog_price_type.id\0"
	"priceScale\0"
	"quantityFrom\0"
	"quantityTo\0"
	"extraId\0"
	"timestampX\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"\0"
	"catalog_price.id\0"
	" \0"
	"0\0"
	"100\0"
	"200040300020\0"
	"\0"
	" \0"
	"0\0"
	"100\0"
	"200040300010\0"
	"\0"
	"prices\0"
	"catalog_price[]\0"
	"product\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200040300030\0"
	"\0"
	" \0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200040300030\0"
	"\0"
	"priceType\0"
	"catalog_price_type\0"
	"base\0"
	"xmlId\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201000000000\0"
	"BASE\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"201000000000\0"
	"\0"
	"priceTypes\0"
	"catalog_price_type[]\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201000000000\0"
	"\0"
	"priceTypeGroup\0"
	"catalog_price_type_group\0"
	"groupId\0"
	"catalog_price_type_group.id\0"
	"200040300010\0"
	"\0"
	"priceTypeGroups\0"
	"catalog_price_type_group[]\0"
	"priceTypeLang\0"
	"catalog_price_type_lang\0"
	"lang\0"
	"catalog_language.lid\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201000000000\0"
	"201200000010\0"
	"400\0"
	"\0"
	"catalog_price_type_lang.id\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201200000000\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"201200000000\0"
	"\0"
	"languages\0"
	"catalog_language[]\0"
	"priceTypeLangs\0"
	"catalog_price_type_lang[]\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201000000000\0"
	"201200000000\0"
	"201200000010\0"
	"400\0"
	"\0"
	"element\0"
	"catalog_product\0"
	"available\0"
	"barcodeMulti\0"
	"bundle\0"
	"canBuyZero\0"
	"dateActiveFrom\0"
	"dateActiveTo\0"
	"iblockSectionId\0"
	"catalog_section.id\0"
	"previewText\0"
	"detailText\0"
	"previewPicture\0"
	"detailPicture\0"
	"previewTextType\0"
	"text\0"
	"html\0"
	"\0"
	"detailTextType\0"
	"subscribe\0"
	"Y\0"
	"N\0"
	"D\0"
	"\0"
	"vatIncluded\0"
	"height\0"
	"length\0"
	"weight\0"
	"width\0"
	"quantityTrace\0"
	"purchasingCurrency\0"
	"quantity\0"
	"quantityReserved\0"
	"recurSchemeLength\0"
	"recurSchemeType\0"
	"H\0"
	"D\0"
	"W\0"
	"M\0"
	"Q\0"
	"S\0"
	"Y\0"
	"\0"
	"trialPriceId\0"
	"withoutOrder\0"
	"property*\0"
	"object|array\0"
	"IblockSection\0"
	"0\0"
	"100\0"
	"200040300000\0"
	"200040300010\0"
	"200040300040\0"
	"200040300043\0"
	"200040300050\0"
	"\0"
	"0\0"
	"200040300000\0"
	"200040300010\0"
	"200040300040\0"
	"\0"
	"fileId\0"
	"fieldName\0"
	"0\0"
	"100\0"
	"200040300000\0"
	"200040300010\0"
	"200040300040\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"\0"
	"products\0"
	"catalog_product[]\0"
	"offer\0"
	"catalog_product_offer\0"
	"4\0"
	"5\0"
	"\0"
	"parentId\0"
	"catalog_product_offer.id\0"
	"offers\0"
	"catalog_product_offer[]\0"
	"service\0"
	"catalog_product_service\0"
	"catalog_product_service.id\0"
	"services\0"
	"catalog_product_service[]\0"
	"sku\0"
	"catalog_product_sku\0"
	"3\0"
	"6\0"
	"\0"
	"catalog_product_sku.id\0"
	"units\0"
	"catalog_product_sku[]\0"
	"productImage\0"
	"catalog_product_image\0"
	"DETAIL_PICTURE\0"
	"PREVIEW_PICTURE\0"
	"MORE_PHOTO\0"
	"\0"
	"createTime\0"
	"downloadUrl\0"
	"catalog_product.id|catalog_product_sku.id|catalog_product_offer.id|catalog_product_service.id\0"
	"fileContent\0"
	"catalog_product_image.id\0"
	"productImages\0"
	"catalog_product_image[]\0"
	"productProperty\0"
	"catalog_product_property\0"
	"defaultValue\0"
	"propertyType\0"
	"N\0"
	"S\0"
	"L\0"
	"F\0"
	"E\0"
	"G\0"
	"\0"
	"userType\0"
	"rowCount\0"
	"colCount\0"
	"listType\0"
	"fileType\0"
	"multipleCnt\0"
	"linkIblockId\0"
	"withDescription\0"
	"searchable\0"
	"filtrable\0"
	"hint\0"
	"userTypeSettings\0"
	"L\0"
	"C\0"
	"\0"
	"catalog_product_property.id\0"
	" \0"
	"0\0"
	"\0"
	"productProperties\0"
	"catalog_product_property[]\0"
	" \0"
	"0\0"
	"100\0"
	"\0"
	"productPropertyEnum\0"
	"catalog_product_property_enum\0"
	"propertyId\0"
	"def\0"
	"0\0"
	"BX_INVALID_VALUE\0"
	"\0"
	"productPropertyEnums\0"
	"catalog_product_property_enum[]\0"
	"productPropertyFeature\0"
	"catalog_product_property_features\0"
	"featureId\0"
	"isEnabled\0"
	"features\0"
	"featureName\0"
	"productPropertyFeatures\0"
	"catalog_product_property_features[]\0"
	"productPropertySection\0"
	"catalog_product_property_section\0"
	"sectionId\0"
	"smartFilter\0"
	"displayType\0"
	"F\0"
	"K\0"
	"P\0"
	"\0"
	"displayExpanded\0"
	"filterHint\0"
	"productPropertySections\0"
	"catalog_product_property_section[]\0"
	"ratio\0"
	"catalog_ratio\0"
	"catalog_ratio.id\0"
	"ratios\0"
	"catalog_ratio[]\0"
	"roundingRule\0"
	"catalog_rounding_rule\0"
	"roundType\0"
	"1\0"
	"2\0"
	"4\0"
	"\0"
	"roundPrecision\0"
	"catalog_rounding_rule.id\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200900000000\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200900000000\0"
	"\0"
	"roundingRules\0"
	"catalog_rounding_rule[]\0"
	"catalog_section\0"
	"descriptionType\0"
	"0\0"
	"100\0"
	"200040300040\0"
	"200700300000\0"
	"200700300040\0"
	"200700300050\0"
	"\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200040300050\0"
	"200700300030\0"
	"\0"
	"0\0"
	"100\0"
	"200040300040\0"
	"200700300030\0"
	"\0"
	"sections\0"
	"catalog_section[]\0"
	"0\0"
	"200040300030\0"
	"\0"
	"0\0"
	"100\0"
	"200040300040\0"
	"200700300010\0"
	"200700300030\0"
	"200700300040\0"
	"200700300050\0"
	"\0"
	"store\0"
	"catalog_store\0"
	"address\0"
	"gpsN\0"
	"gpsS\0"
	"imageId\0"
	"phone\0"
	"schedule\0"
	"email\0"
	"issuingCenter\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201100000000\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"201100000000\0"
	"\0"
	"stores\0"
	"catalog_store[]\0"
	"storeProduct\0"
	"catalog_storeproduct\0"
	"storeId\0"
	"catalog_storeproduct.id\0"
	"storeProducts\0"
	"catalog_storeproduct[]\0"
	"catalog_userfield_document[]\0"
	"documentType\0"
	"fieldN\0"
	"catalog_userfield_document\0"
	"field7097\0"
	"vat\0"
	"catalog_vat\0"
	"rate\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200800000000\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200800000000\0"
	"\0"
	"vats\0"
	"catalog_vat[]\0"
	"OWNER_TYPE_ID\0"
	"TYPE_ID\0"
	"crm_enum_activitytype\0"
	"ASSOCIATED_ENTITY_ID\0"
	"COMMUNICATIONS\0"
	"crm_activity_communication\0"
	"ACTIVITY_ID\0"
	"ENTITY_ID\0"
	"ENTITY_TYPE_ID\0"
	"TYPE\0"
	"VALUE\0"
	"DEADLINE\0"
	"DESCRIPTION_TYPE\0"
	"crm_enum_contenttype\0"
	"DIRECTION\0"
	"crm_enum_activitydirection\0"
	"END_TIME\0"
	"FILES\0"
	"diskfile\0"
	"FILE_ID\0"
	"SIZE\0"
	"BYTES\0"
	"CAN_READ\0"
	"VIEW_URL\0"
	"PREVIEW_URL\0"
	"NOTIFY_TYPE\0"
	"crm_enum_activitynotifytype\0"
	"ORIGINATOR_ID\0"
	"ORIGIN_ID\0"
	"ORIGIN_VERSION\0"
	"PRIORITY\0"
	"crm_enum_activitypriority\0"
	"PROVIDER_DATA\0"
	"PROVIDER_GROUP_ID\0"
	"PROVIDER_ID\0"
	"PROVIDER_TYPE_ID\0"
	"PROVIDER_PARAMS\0"
	"RESPONSIBLE_ID\0"
	"SETTINGS\0"
	"START_TIME\0"
	"crm_enum_activitystatus\0"
	"SUBJECT\0"
	"WEBDAV_ELEMENTS\0"
	"IS_INCOMING_CHANNEL\0"
	"COMPLETED\0"
	"badge\0"
	"string|array\0"
	"ACCESS_DENIED\0"
	"REQUIRED_ARG_MISSING\0"
	"\0"
	"ACCESS_DENIED\0"
	"NOT_FOUND\0"
	"\0"
	"badges\0"
	"activityId\0"
	"100\0"
	"ACCESS_DENIED\0"
	"ACTIVITY_IS_ALREADY_BOUND\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"100\0"
	"ACCESS_DENIED\0"
	"BINDING_NOT_FOUND\0"
	"LAST_BINDING_CANNOT_BE_DELETED\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"100\0"
	"ACCESS_DENIED\0"
	"\0"
	"sourceEntityTypeId\0"
	"sourceEntityId\0"
	"targetEntityTypeId\0"
	"targetEntityId\0"
	"100\0"
	"ACCESS_DENIED\0"
	"ACTIVITY_IS_ALREADY_BOUND\0"
	"BINDING_NOT_FOUND\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR\0"
	"SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR\0"
	"\0"
	"object|null\0"
	"activity\0"
	"ownerTypeId\0"
	"completed\0"
	"deadline\0"
	"pingOffsets\0"
	"isIncomingChannel\0"
	"badgeCode\0"
	"originatorId\0"
	"originId\0"
	"layout\0"
	"LayoutDto\0"
	"100\0"
	"ACCESS_DENIED\0"
	"ENUM_FIELD\0"
	"ERROR_EMPTY_LAYOUT\0"
	"ERROR_WRONG_APPLICATION\0"
	"ERROR_WRONG_CONTEXT\0"
	"FIELD_IS_REDUNDANT\0"
	"FIELD_IS_REQUIRED\0"
	"INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE\0"
	"KEY_CONTAIN_WRONG_SYMBOLS\0"
	"TOO_MANY_ITEMS\0"
	"WRONG_FIELD_VALUE\0"
	"WRONG_LANG\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_WRONG_CONTEXT\0"
	"NOT_FOUND\0"
	"\0"
	"100\0"
	"ACCESS_DENIED\0"
	"ENUM_FIELD\0"
	"ERROR_EMPTY_LAYOUT\0"
	"ERROR_WRONG_APPLICATION\0"
	"ERROR_WRONG_CONTEXT\0"
	"FIELD_IS_REDUNDANT\0"
	"FIELD_IS_REQUIRED\0"
	"INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE\0"
	"KEY_CONTAIN_WRONG_SYMBOLS\0"
	"NOT_FOUND\0"
	"TOO_MANY_ITEMS\0"
	"WRONG_FIELD_VALUE\0"
	"WRONG_LANG\0"
	"\0"
	"AUTHOR_ID\0"
	"AUTOCOMPLETE_RULE\0"
	"BINDINGS\0"
	"crm_activity_binding\0"
	"crm_enum_ownertype\0"
	"CREATED\0"
	"EDITOR_ID\0"
	"LAST_UPDATED\0"
	"NOTIFY_VALUE\0"
	"RESULT_CURRENCY_ID\0"
	"RESULT_MARK\0"
	"RESULT_SOURCE_ID\0"
	"RESULT_STATUS\0"
	"RESULT_STREAM\0"
	"RESULT_SUM\0"
	"RESULT_VALUE\0"
	"ACCESS_DENIED\0"
	"ERROR_WRONG_CONTEXT\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"RestAppLayoutDto\0"
	"ACCESS_DENIED\0"
	"ERROR_WRONG_CONTEXT\0"
	"FIELD_IS_REQUIRED\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"UNSUITABLE_ACTIVITY_TYPE_ERROR\0"
	"\0"
	"crm_activity_binding[]\0"
	"crm_activity_communication[]\0"
	"diskfile[]\0"
	"parentActivityId\0"
	"colorId\0"
	"100\0"
	"ACCESS_DENIED\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"WRONG_DATETIME_FORMAT\0"
	"\0"
	"100\0"
	"ACCESS_DENIED\0"
	"CAN_NOT_UPDATE_COMPLETED_TODO\0"
	"ERROR_PARENT_ACTIVITY_RESTRICT\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"WRONG_DATETIME_FORMAT\0"
	"\0"
	"100\0"
	"ACCESS_DENIED\0"
	"CAN_NOT_UPDATE_COLOR_COMPLETED_TODO\0"
	"CAN_NOT_UPDATE_WRONG_COLOR_TODO\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"100\0"
	"ACCESS_DENIED\0"
	"CAN_NOT_UPDATE_COMPLETED_TODO\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"WRONG_DATETIME_FORMAT\0"
	"\0"
	"100\0"
	"ACCESS_DENIED\0"
	"CAN_NOT_UPDATE_COMPLETED_TODO\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"100\0"
	"ACCESS_DENIED\0"
	"CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO\0"
	"INVALID_ARG_VALUE\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"ICON_FILE\0"
	"attached_diskfile\0"
	"IS_CONFIGURABLE_TYPE\0"
	"ACCESS_DENIED\0"
	"INVALID_ARG_VALUE\0"
	"\0"
	"ICON_ID\0"
	"ADDRESS_1\0"
	"ADDRESS_2\0"
	"CITY\0"
	"POSTAL_CODE\0"
	"REGION\0"
	"PROVINCE\0"
	"COUNTRY\0"
	"COUNTRY_CODE\0"
	"LOC_ADDR_ID\0"
	"ANCHOR_TYPE_ID\0"
	"ANCHOR_ID\0"
	"automatedSolution\0"
	"typeIds\0"
	"crm_dynamic_type.id[]\0"
	"ACCESS_DENIED\0"
	"BX_EMPTY_REQUIRED\0"
	"LIMIT_EXCEEDED\0"
	"\0"
	"ACCESS_DENIED\0"
	"HAS_BOUND_TYPES\0"
	"\0"
	"upperName\0"
	"automatedSolutions\0"
	"0\0"
	"ACCESS_DENIED\0"
	"BX_EMPTY_REQUIRED\0"
	"\0"
	"target\0"
	" \0"
	"ACCESS_DENIED\0"
	"\0"
	"ENTITY_TYPE\0"
	"CONTACT\0"
	"COMPANY\0"
	"\0"
	"ENTITIES\0"
	"WEBFORM_ID\0"
	"ACCESS_ERROR\0"
	"ENTITIES_ERROR\0"
	"ENTITY_ERROR\0"
	"ENTITY_TYPE_ERROR\0"
	"ERROR_ARGUMENT\0"
	"WEBFORM_ERROR\0"
	"\0"
	"CREATED_BY_ID\0"
	"ERROR_ARGUMENT\0"
	"LIST_ID_ERROR\0"
	"\0"
	"LIST_ID\0"
	"ACCESS_ERROR\0"
	"ERROR_ARGUMENT\0"
	"LIST_ID_ERROR\0"
	"STATUS_ERROR\0"
	"\0"
	"SORT\0"
	"STATUS_ID\0"
	"ACCESS_ERROR\0"
	"ENTITIES_ERROR\0"
	"ENTITY_TYPE_ERROR\0"
	"ERROR_ARGUMENT\0"
	"LIST_ID_ERROR\0"
	"WEBFORM_ERROR\0"
	"\0"
	"XML_ID\0"
	"isSystem\0"
	"0\0"
	"ACCESS_DENIED\0"
	"ADDING_DISABLED\0"
	"ENTITY_TYPE_NOT_SUPPORTED\0"
	"NOT_FOUND\0"
	"\0"
	"0\0"
	"ACCESS_DENIED\0"
	"BX_ERROR\0"
	"ENTITY_TYPE_NOT_SUPPORTED\0"
	"NOT_FOUND\0"
	"REMOVING_DISABLED\0"
	"\0"
	"ENTITY_TYPE_NOT_SUPPORTED\0"
	"NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"ENTITY_TYPE_NOT_SUPPORTED\0"
	"NOT_FOUND\0"
	"\0"
	"categories\0"
	"TITLE\0"
	"COMPANY_TYPE\0"
	"crm_status\0"
	"INDUSTRY\0"
	"EMPLOYEES\0"
	"CURRENCY_ID\0"
	"crm_currency\0"
	"REVENUE\0"
	"LOGO\0"
	"OPENED\0"
	"ASSIGNED_BY_ID\0"
	"COMMENTS\0"
	"PHONE\0"
	"crm_multifield[]\0"
	"PHONE\0"
	"EMAIL\0"
	"WEB\0"
	"IM\0"
	"LINK\0"
	"\0"
	"VALUE_TYPE\0"
	"WORK\0"
	"MOBILE\0"
	"FAX\0"
	"HOME\0"
	"PAGER\0"
	"MAILING\0"
	"OTHER\0"
	"\0"
	"EMAIL\0"
	"WEB\0"
	"IM\0"
	"UTM_SOURCE\0"
	"UTM_MEDIUM\0"
	"CPC\0"
	"CPM\0"
	"\0"
	"UTM_CAMPAIGN\0"
	"UTM_CONTENT\0"
	"UTM_TERM\0"
	"IS_MY_COMPANY\0"
	"UF_*\0"
	"PARENT_ID_*\0"
	"DATE_MODIFY\0"
	"MODIFY_BY_ID\0"
	"params\0"
	"REGISTER_SONET_EVENT\0"
	"IMPORT\0"
	" \0"
	"ERROR_CORE\0"
	"\0"
	"CONTACT_ID\0"
	"crm_entity\0"
	"IS_PRIMARY\0"
	"company_contact_binding[]\0"
	"ROLE_ID\0"
	"section[]\0"
	"elements\0"
	"section_element[]\0"
	"optionFlags\0"
	"1\0"
	"0\0"
	"\0"
	"defaultAddressType\0"
	"defaultCountry\0"
	"scope\0"
	"P\0"
	"C\0"
	"\0"
	"statusType\0"
	"ADDRESS\0"
	"BANKING_DETAILS\0"
	"HAS_PHONE\0"
	"HAS_EMAIL\0"
	"HAS_IMOL\0"
	"crm_contact\0"
	"LEAD_ID\0"
	"crm_lead\0"
	"parentEntityTypeId\0"
	"LAST_ACTIVITY_TIME\0"
	"LAST_ACTIVITY_BY\0"
	"LAST_COMMUNICATION_TIME\0"
	"crm_multifield\0"
	"LINK\0"
	"ADDRESS_CITY\0"
	"ADDRESS_POSTAL_CODE\0"
	"ADDRESS_REGION\0"
	"ADDRESS_PROVINCE\0"
	"ADDRESS_COUNTRY\0"
	"ADDRESS_COUNTRY_CODE\0"
	"ADDRESS_LOC_ADDR_ID\0"
	"ADDRESS_LEGAL\0"
	"REG_ADDRESS\0"
	"REG_ADDRESS_2\0"
	"REG_ADDRESS_CITY\0"
	"REG_ADDRESS_POSTAL_CODE\0"
	"REG_ADDRESS_REGION\0"
	"REG_ADDRESS_PROVINCE\0"
	"REG_ADDRESS_COUNTRY\0"
	"REG_ADDRESS_COUNTRY_CODE\0"
	"REG_ADDRESS_LOC_ADDR_ID\0"
	"crm_contact[]\0"
	"UF_CRM_*\0"
	"REGISTER_HISTORY_EVENT\0"
	"USER_TYPE_ID\0"
	"FIELD_NAME\0"
	"LABEL\0"
	"LIST_FILTER_LABEL\0"
	"string|lang_map\0"
	"LIST_COLUMN_LABEL\0"
	"EDIT_FORM_LABEL\0"
	"ERROR_MESSAGE\0"
	"HELP_MESSAGE\0"
	"MULTIPLE\0"
	"MANDATORY\0"
	"SHOW_FILTER\0"
	"DEFAULT_VALUE\0"
	"ROWS\0"
	"PRECISION\0"
	"DISPLAY\0"
	"LIST_HEIGHT\0"
	"IBLOCK_TYPE_ID\0"
	"IBLOCK_ID\0"
	"ACTIVE_FILTER\0"
	"LIST\0"
	"uf_enum_element[]\0"
	"DEF\0"
	"SHOW_IN_LIST\0"
	"EDIT_IN_LIST\0"
	"IS_SEARCHABLE\0"
	"400\0"
	"403\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"REGEXP\0"
	"MIN_LENGTH\0"
	"MAX_LENGTH\0"
	"CAPTION_NO_VALUE\0"
	"SHOW_NO_VALUE\0"
	"LIST_WIDTH\0"
	"MAX_SHOW_SIZE\0"
	"MAX_ALLOWED_SIZE\0"
	"EXTENSIONS\0"
	"TARGET_BLANK\0"
	"USE_USERS\0"
	"USE_RESOURCES\0"
	"RESOURCES\0"
	"SECTIONS\0"
	"SELECTED_RESOURCES\0"
	"SELECTED_USERS\0"
	"FULL_DAY\0"
	"ALLOW_OVERBOOKING\0"
	"USE_SERVICES\0"
	"SERVICE_LIST\0"
	"RESOURCE_LIMIT\0"
	"TIMEZONE\0"
	"USE_USER_TIMEZONE\0"
	"N\0"
	"I\0"
	"E\0"
	"S\0"
	"\0"
	"LANG\0"
	"400\0"
	"\0"
	"CHECKBOX\0"
	"RADIO\0"
	"DROPDOWN\0"
	"\0"
	"400\0"
	"403\0"
	"ERROR_CORE\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"HONORIFIC\0"
	"SECOND_NAME\0"
	"LAST_NAME\0"
	"PHOTO\0"
	"BIRTHDATE\0"
	"SOURCE_ID\0"
	"SOURCE_DESCRIPTION\0"
	"POST\0"
	"COMPANY_ID\0"
	"crm_company\0"
	"COMPANY_IDS\0"
	"crm_company[]\0"
	"TRACE\0"
	"contact_company_binding[]\0"
	"isPayButtonVisible\0"
	"isPaymentDocumentsVisible\0"
	"isDeprecated\0"
	"contact\0"
	"FACE_ID\0"
	"contact[]\0"
	" \0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"userfield\0"
	"MIN_VALUE\0"
	"MAX_VALUE\0"
	"LABEL_CHECKBOX\0"
	"USE_SECOND\0"
	"USE_TIMEZONE\0"
	"QUOTE\0"
	"DYNAMIC_*\0"
	"SHOW_MAP\0"
	"POPUP\0"
	"lang_map\0"
	"USER_TYPE_OWNER\0"
	"userfield[]\0"
	"DEL\0"
	" \0"
	"ERROR_CORE\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"CURRENCY\0"
	"BASE\0"
	"AMOUNT_CNT\0"
	"AMOUNT\0"
	"DECIMALS\0"
	"DEC_POINT\0"
	"FORMAT_STRING\0"
	"FULL_NAME\0"
	"HIDE_ZERO\0"
	"THOUSANDS_SEP\0"
	"THOUSANDS_VARIANT\0"
	" \0"
	"ERROR_CODE\0"
	"\0"
	"LID\0"
	"DATE_UPDATE\0"
	"en\0"
	"de\0"
	"crm_currency[]\0"
	"lids\0"
	"localizations\0"
	"CATEGORY_ID\0"
	"crm_category\0"
	"STAGE_ID\0"
	"IS_RECURRING\0"
	"IS_RETURN_CUSTOMER\0"
	"IS_REPEATED_APPROACH\0"
	"PROBABILITY\0"
	"OPPORTUNITY\0"
	"IS_MANUAL_OPPORTUNITY\0"
	"TAX_VALUE\0"
	"CONTACT_IDS\0"
	"BEGINDATE\0"
	"CLOSEDATE\0"
	"CLOSED\0"
	"ADDITIONAL_INFO\0"
	"LOCATION_ID\0"
	"deal_contact_binding[]\0"
	" \0"
	"ACCESS_DENIED\0"
	"ERROR_CORE\0"
	"\0"
	"dealCategoryId\0"
	"section[]|null\0"
	"deal\0"
	"STAGE_SEMANTIC_ID\0"
	"P\0"
	"S\0"
	"F\0"
	"\0"
	"IS_NEW\0"
	"QUOTE_ID\0"
	"crm_quote\0"
	"MOVED_BY_ID\0"
	"MOVED_TIME\0"
	"deal[]\0"
	"productrow[]\0"
	"OWNER_TYPE\0"
	"PRODUCT_ID\0"
	"PRODUCT_NAME\0"
	"ORIGINAL_PRODUCT_NAME\0"
	"PRODUCT_DESCRIPTION\0"
	"PRICE\0"
	"PRICE_EXCLUSIVE\0"
	"PRICE_NETTO\0"
	"PRICE_BRUTTO\0"
	"PRICE_ACCOUNT\0"
	"QUANTITY\0"
	"DISCOUNT_TYPE_ID\0"
	"1\0"
	"2\0"
	"\0"
	"DISCOUNT_RATE\0"
	"DISCOUNT_SUM\0"
	"TAX_RATE\0"
	"TAX_INCLUDED\0"
	"CUSTOMIZED\0"
	"MEASURE_CODE\0"
	"catalog_measure.code\0"
	"MEASURE_NAME\0"
	"1\0"
	"4\0"
	"7\0"
	"\0"
	"STORE_ID\0"
	"RESERVE_ID\0"
	"DATE_RESERVE_END\0"
	"RESERVE_QUANTITY\0"
	"rows\0"
	"DEAL_ID\0"
	"ACTIVE\0"
	"IS_LIMIT\0"
	"N\0"
	"D\0"
	"T\0"
	"\0"
	"LIMIT_REPEAT\0"
	"LIMIT_DATE\0"
	"START_DATE\0"
	"PARAMS\0"
	"MODE\0"
	"single\0"
	"multiple\0"
	"\0"
	"MULTIPLE_TYPE\0"
	"MULTIPLE_INTERVAL\0"
	"SINGLE_BEFORE_START_DATE_TYPE\0"
	"SINGLE_BEFORE_START_DATE_VALUE\0"
	"OFFSET_BEGINDATE_TYPE\0"
	"OFFSET_BEGINDATE_VALUE\0"
	"OFFSET_CLOSEDATE_TYPE\0"
	"OFFSET_CLOSEDATE_VALUE\0"
	"BASED_ID\0"
	"NEXT_EXECUTION\0"
	"LAST_EXECUTION\0"
	"COUNTER_REPEAT\0"
	"recurring_params\0"
	"definition\0"
	"recurring_deal\0"
	"day\0"
	"week\0"
	"month\0"
	"year\0"
	"\0"
	"recurring_deal[]\0"
	"IS_RECCURING\0"
	"CREATED_DATE\0"
	"IS_LOCKED\0"
	"number\0"
	"updateTime\0"
	"updatedBy\0"
	"integer|null\0"
	"changeStampsEnabled\0"
	"changeStampsDisabledReason\0"
	"changeQrCodeEnabled\0"
	"qrCodeEnabled\0"
	"changeQrCodeDisabledReason\0"
	"currencyId\0"
	"totalSum\0"
	"totalRows\0"
	"stampsEnabled\0"
	"downloadUrlMachine\0"
	"publicUrl\0"
	"string|null\0"
	"isTransformationError\0"
	"transformationErrorMessage\0"
	"transformationErrorCode\0"
	"templateId\0"
	"pullTag\0"
	"emailDiskFile\0"
	"values\0"
	"productsTableVariant\0"
	"_creationMethod\0"
	"DocumentNumber\0"
	"imageUrl\0"
	"pdfUrl\0"
	"1\0"
	"2\0"
	"3\0"
	"4\0"
	"5\0"
	"7\0"
	"31\0"
	"\0"
	"MyCompanyUfLogo\0"
	"IMAGE\0"
	"DocumentTitle\0"
	"0\0"
	"100\0"
	"DOCGEN_ACCESS_ERROR\0"
	"DOCGEN_LIMIT_ERROR\0"
	"\0"
	" \0"
	"0\0"
	"100\0"
	"DOCGEN_ACCESS_ERROR\0"
	"\0"
	"integer|string|null\0"
	"imageUrlMachine\0"
	"pdfUrlMachine\0"
	"documentFields\0"
	"string|array|null\0"
	"default\0"
	"required\0"
	"group\0"
	"chain\0"
	"format\0"
	"hideRow\0"
	"DocumentCreateTime\0"
	"ClientPhone\0"
	"ClientEmail\0"
	"ProductsProductName\0"
	"array|string\0"
	"ProductsProductQuantity\0"
	"TotalSum\0"
	"pdfId\0"
	" \0"
	"100\0"
	"ACCESS_DENIED\0"
	"\0"
	"0\0"
	"100\0"
	"DOCGEN_ACCESS_ERROR\0"
	"\0"
	"1\0"
	"2\0"
	"3\0"
	"4\0"
	"7\0"
	"\0"
	"region\0"
	"pdfContent\0"
	"imageContent\0"
	"numerator\0"
	"template\0"
	"Bitrix_Main_Numerator_Generator_SequentNumberGenerator\0"
	"step\0"
	"padString\0"
	"periodicBy\0"
	"isDirectNumeration\0"
	" \0"
	"day\0"
	"month\0"
	"year\0"
	"\0"
	" \0"
	"100\0"
	"DOCGEN_ACCESS_ERROR\0"
	"\0"
	"numerators\0"
	"download\0"
	"downloadMachine\0"
	"numeratorId\0"
	"withStamps\0"
	"UA\0"
	"isDeleted\0"
	" \0"
	"0\0"
	"DOCGEN_ACCESS_ERROR\0"
	"\0"
	"templateFields\0"
	"selected\0"
	"MyCompanyRequisiteRqCompanyName\0"
	"MyCompanyRequisiteRegisteredAddressText\0"
	"MyCompanyPhone\0"
	"MyCompanyEmail\0"
	"MyCompanyWeb\0"
	"RequisiteRqCompanyName\0"
	"RequisiteRegisteredAddressText\0"
	"ClientWeb\0"
	"ProductsIndex\0"
	"ProductsProductMeasureName\0"
	"ProductsProductPriceRaw\0"
	"ProductsProductPriceRawSum\0"
	"TotalRaw\0"
	"TaxesTaxTitle\0"
	"TaxesTaxRate\0"
	"TaxesTaxValue\0"
	"MyCompanyAssignedName\0"
	"MyCompanyAssignedLastName\0"
	"MyCompanyAssignedPersonalPhone\0"
	"MyCompanyAssignedEmail\0"
	"MY_COMPANY\0"
	"templates\0"
	" \0"
	"DOCGEN_ACCESS_ERROR\0"
	"\0"
	"EMAIL\0"
	"PHONE\0"
	"\0"
	"entity_type\0"
	"LEAD\0"
	"CONTACT\0"
	"COMPANY\0"
	"\0"
	"400\0"
	"403\0"
	"\0"
	"fieldCode\0"
	"fieldTitle\0"
	"1\0"
	"3\0"
	"4\0"
	"\0"
	"ACCESS_DENIED\0"
	"FIELD_NOT_FOUND\0"
	"MAX_TYPES_COUNT_EXCEEDED\0"
	"\0"
	"ACCESS_DENIED\0"
	"TYPE_IS_NOT_ASSIGNED\0"
	"\0"
	"SUCCESS\0"
	"CONFLICT\0"
	"ERROR\0"
	"\0"
	"ENTITY_IDS\0"
	"entityIds\0"
	"SYMBOL_CODE\0"
	"SYMBOL_CODE_SHORT\0"
	"attribute\0"
	"ACCOUNT_NUMBER\0"
	"DATE_BILL\0"
	"DATE_INSERT\0"
	"DATE_MARKED\0"
	"DATE_PAY_BEFORE\0"
	"DATE_PAYED\0"
	"DATE_STATUS\0"
	"EMP_PAYED_ID\0"
	"EMP_STATUS_ID\0"
	"ORDER_TOPIC\0"
	"PAY_SYSTEM_ID\0"
	"PAY_VOUCHER_DATE\0"
	"PAY_VOUCHER_NUM\0"
	"PAYED\0"
	"PERSON_TYPE_ID\0"
	"REASON_MARKED\0"
	"RESPONSIBLE_EMAIL\0"
	"RESPONSIBLE_LAST_NAME\0"
	"RESPONSIBLE_LOGIN\0"
	"RESPONSIBLE_NAME\0"
	"RESPONSIBLE_PERSONAL_PHOTO\0"
	"RESPONSIBLE_SECOND_NAME\0"
	"RESPONSIBLE_WORK_POSITION\0"
	"UF_COMPANY_ID\0"
	"UF_CONTACT_ID\0"
	"UF_MYCOMPANY_ID\0"
	"UF_DEAL_ID\0"
	"USER_DESCRIPTION\0"
	"PR_LOCATION\0"
	"INVOICE_PROPERTIES\0"
	"INVOICE_ID\0"
	"SEND_BILL\0"
	"EMAIL_ID\0"
	"NAME_INIT\0"
	"SYSTEM\0"
	"assignedById\0"
	"createdTime\0"
	"lastActivityBy\0"
	"lastActivityTime\0"
	"opened\0"
	"parentId*\0"
	"ufCrm*\0"
	"crm_userfield\0"
	"url\0"
	"urlMachine\0"
	"updatedTime\0"
	"utmCampaign\0"
	"utmContent\0"
	"utmMedium\0"
	"utmSource\0"
	"utmTerm\0"
	"webformId\0"
	"dateCreateShort\0"
	"dateModifyShort\0"
	"companyId\0"
	"contactId\0"
	"stageId\0"
	"isConvert\0"
	"statusDescription\0"
	"stageSemanticId\0"
	"opportunity\0"
	"sourceDescription\0"
	"lastName\0"
	"secondName\0"
	"shortName\0"
	"companyTitle\0"
	"post\0"
	"comments\0"
	"dateClosed\0"
	"birthdate\0"
	"honorific\0"
	"hasPhone\0"
	"hasEmail\0"
	"hasImol\0"
	"login\0"
	"isReturnCustomer\0"
	"searchContent\0"
	"isManualOpportunity\0"
	"movedBy\0"
	"movedTime\0"
	"phoneMobile\0"
	"phoneWork\0"
	"phoneMailing\0"
	"emailHome\0"
	"emailWork\0"
	"emailMailing\0"
	"skype\0"
	"icq\0"
	"imol\0"
	"observers\0"
	"user[]\0"
	"contactIds\0"
	"fm\0"
	"leadId\0"
	"quoteId\0"
	"categoryId\0"
	"isNew\0"
	"isRecurring\0"
	"isRepeatedApproach\0"
	"closed\0"
	"taxValue\0"
	"probability\0"
	"begindate\0"
	"begindateShort\0"
	"closedate\0"
	"closedateShort\0"
	"eventDate\0"
	"eventDateShort\0"
	"eventDescription\0"
	"locationId\0"
	"additionalInfo\0"
	"orderStage\0"
	"isWork\0"
	"isWon\0"
	"isLose\0"
	"receivedAmount\0"
	"lostAmount\0"
	"hasProducts\0"
	"photo\0"
	"originVersion\0"
	"companyIds\0"
	"addressLegal\0"
	"bankingDetails\0"
	"industry\0"
	"revenue\0"
	"employees\0"
	"isMyCompany\0"
	"ufLogo\0"
	"ufStamp\0"
	"ufDirectorSign\0"
	"ufAccountantSign\0"
	"dealId\0"
	"crm_deal\0"
	"personTypeId\0"
	"mycompanyId\0"
	"commentsType\0"
	"quoteNumber\0"
	"content\0"
	"contentType\0"
	"terms\0"
	"termsType\0"
	"storageTypeId\0"
	"storageElementIds\0"
	"clientTitle\0"
	"clientAddr\0"
	"clientContact\0"
	"clientEmail\0"
	"clientPhone\0"
	"clientTpId\0"
	"clientTpaId\0"
	"actualDate\0"
	"previousStageId\0"
	"accountNumber\0"
	"opportunityAccount\0"
	"taxValueAccount\0"
	"accountCurrencyId\0"
	"1\0"
	"2\0"
	"3\0"
	"\0"
	"isReccurring\0"
	"useOriginalUfNames\0"
	"100\0"
	"ACCESS_DENIED\0"
	"CREATE_DYNAMIC_ITEM_RESTRICTED\0"
	"CRM_FIELD_ERROR_VALUE_NOT_VALID\0"
	"NOT_FOUND\0"
	"allowed_only_intranet_user\0"
	"\0"
	"error\0"
	"error_description\0"
	"100\0"
	"ACCESS_DENIED\0"
	"CREATE_DYNAMIC_ITEM_RESTRICTED\0"
	"CRM_FIELD_ERROR_VALUE_NOT_VALID\0"
	"INVALID_CREDENTIALS\0"
	"MAX_IMPORT_BATCH_SIZE_EXCEEDED\0"
	"NOT_FOUND\0"
	"allowed_only_intranet_user\0"
	"\0"
	"ACCESS_DENIED\0"
	"NOT_FOUND\0"
	"allowed_only_intranet_user\0"
	"\0"
	"sale_order_shipment_crm_simple\0"
	"sale_order_shipment.id\0"
	"deducted\0"
	"dateDeducted\0"
	"priceDelivery\0"
	"deliveryId\0"
	"sale_delivery_service.ID\0"
	"deliveryName\0"
	"100\0"
	"ACCESS_DENIED\0"
	"CREATE_DYNAMIC_ITEM_RESTRICTED\0"
	"CRM_FIELD_ERROR_VALUE_NOT_VALID\0"
	"INVALID_CREDENTIALS\0"
	"NOT_FOUND\0"
	"allowed_only_intranet_user\0"
	"\0"
	"item[]\0"
	"contacts\0"
	"INVALID_ARG_VALUE\0"
	"NOT_FOUND\0"
	"allowed_only_intranet_user\0"
	"\0"
	"sale_order_payment.id\0"
	"paymentId\0"
	"crm_item_payment_delivery[]\0"
	"sale_order_payment_crm_simple\0"
	"paid\0"
	"datePaid\0"
	"empPaidId\0"
	"paySystemId\0"
	"sale_paysystem.id\0"
	"sum\0"
	"paySystemName\0"
	"sale_order_payment_crm_simple[]\0"
	"rowId\0"
	"crm_item_payment_product[]\0"
	"productRow\0"
	"crm_item_product_row\0"
	"ownerType\0"
	"productName\0"
	"priceAccount\0"
	"priceExclusive\0"
	"priceNetto\0"
	"priceBrutto\0"
	"discountTypeId\0"
	"discountRate\0"
	"discountSum\0"
	"taxRate\0"
	"taxIncluded\0"
	"customized\0"
	"measureCode\0"
	"measureName\0"
	"0\0"
	"100\0"
	"ACCESS_DENIED\0"
	"ENTITY_TYPE_NOT_SUPPORTED\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"crm_item_product_row.id\0"
	"0\0"
	"100\0"
	"ACCESS_DENIED\0"
	"ENTITY_TYPE_NOT_SUPPORTED\0"
	"NOT_FOUND\0"
	"\0"
	"productRows\0"
	"crm_item_product_row[]\0"
	"0\0"
	"100\0"
	"ACCESS_DENIED\0"
	"\0"
	"0\0"
	"100\0"
	"ACCESS_DENIED\0"
	"INVALID_ARG_VALUE\0"
	"\0"
	"0\0"
	"100\0"
	"ACCESS_DENIED\0"
	"ENTITY_TYPE_NOT_SUPPORTED\0"
	"INVALID_ARG_VALUE\0"
	"NOT_FOUND\0"
	"\0"
	" \0"
	"100\0"
	"ACCESS_DENIED\0"
	"CRM_FIELD_ERROR_VALUE_NOT_VALID\0"
	"NOT_FOUND\0"
	"UPDATE_DYNAMIC_ITEM_RESTRICTED\0"
	"allowed_only_intranet_user\0"
	"\0"
	"COMPANY_TITLE\0"
	"STATUS_DESCRIPTION\0"
	" \0"
	"ACCESS_DENIED\0"
	"NOT_FOUND\0"
	"\0"
	"leadCustomerType\0"
	"lead.customer.type\0"
	"lead\0"
	"STATUS_SEMANTIC_ID\0"
	"DATE_CLOSED\0"
	"order|asc|desc\0"
	"MEASURE_TITLE\0"
	"SYMBOL_RUS\0"
	"SYMBOL_INTL\0"
	"SYMBOL_LETTER_INTL\0"
	"IS_DEFAULT\0"
	"dealOrder\0"
	"crm_orderentity\0"
	"ORDER_ID\0"
	"sale_order.id\0"
	"orderId\0"
	"0\0"
	"200040300020\0"
	"200540400001\0"
	"201650000001\0"
	"\0"
	"0\0"
	"200040300020\0"
	"200540400001\0"
	"201640400004\0"
	"\0"
	"orderEntity\0"
	"crm_orderentity[]\0"
	"200040300010\0"
	"200540400002\0"
	"\0"
	"CATALOG_ID\0"
	"DETAIL_PICTURE\0"
	"MYCOMPANY_ID\0"
	"CLIENT_TITLE\0"
	"CLIENT_ADDR\0"
	"CLIENT_EMAIL\0"
	"CLIENT_PHONE\0"
	"quote_contact_binding[]\0"
	"QUOTE_NUMBER\0"
	"ACTUAL_DATE\0"
	"CONTENT\0"
	"TERMS\0"
	"CLIENT_CONTACT\0"
	"CLIENT_TP_ID\0"
	"CLIENT_TPA_ID\0"
	"PRESET_ID\0"
	"ADDRESS_ONLY\0"
	"RQ_NAME\0"
	"RQ_FIRST_NAME\0"
	"RQ_LAST_NAME\0"
	"RQ_SECOND_NAME\0"
	"RQ_COMPANY_ID\0"
	"RQ_COMPANY_NAME\0"
	"RQ_COMPANY_FULL_NAME\0"
	"RQ_COMPANY_REG_DATE\0"
	"RQ_DIRECTOR\0"
	"RQ_ACCOUNTANT\0"
	"RQ_CEO_NAME\0"
	"RQ_CEO_WORK_POS\0"
	"RQ_CONTACT\0"
	"RQ_EMAIL\0"
	"RQ_PHONE\0"
	"RQ_FAX\0"
	"RQ_IDENT_TYPE\0"
	"RQ_IDENT_DOC\0"
	"RQ_IDENT_DOC_SER\0"
	"RQ_IDENT_DOC_NUM\0"
	"RQ_IDENT_DOC_PERS_NUM\0"
	"RQ_IDENT_DOC_DATE\0"
	"RQ_IDENT_DOC_ISSUED_BY\0"
	"RQ_IDENT_DOC_DEP_CODE\0"
	"RQ_INN\0"
	"RQ_KPP\0"
	"RQ_USRLE\0"
	"RQ_IFNS\0"
	"RQ_OGRN\0"
	"RQ_OGRNIP\0"
	"RQ_OKPO\0"
	"RQ_OKTMO\0"
	"RQ_OKVED\0"
	"RQ_EDRPOU\0"
	"RQ_DRFO\0"
	"RQ_KBE\0"
	"RQ_IIN\0"
	"RQ_BIN\0"
	"RQ_ST_CERT_SER\0"
	"RQ_ST_CERT_NUM\0"
	"RQ_ST_CERT_DATE\0"
	"RQ_VAT_PAYER\0"
	"RQ_VAT_ID\0"
	"RQ_VAT_CERT_SER\0"
	"RQ_VAT_CERT_NUM\0"
	"RQ_VAT_CERT_DATE\0"
	"RQ_RESIDENCE_COUNTRY\0"
	"RQ_BASE_DOC\0"
	"RQ_REGON\0"
	"RQ_KRS\0"
	"RQ_PESEL\0"
	"RQ_LEGAL_FORM\0"
	"RQ_SIRET\0"
	"RQ_SIREN\0"
	"RQ_CAPITAL\0"
	"RQ_RCS\0"
	"RQ_CNPJ\0"
	"RQ_STATE_REG\0"
	"RQ_MNPL_REG\0"
	"RQ_CPF\0"
	"COUNTRY_ID\0"
	"RQ_BANK_NAME\0"
	"RQ_BANK_ADDR\0"
	"RQ_BANK_CODE\0"
	"RQ_BANK_ROUTE_NUM\0"
	"RQ_BIK\0"
	"RQ_CODEB\0"
	"RQ_CODEG\0"
	"RQ_RIB\0"
	"RQ_MFO\0"
	"RQ_ACC_NAME\0"
	"RQ_ACC_NUM\0"
	"RQ_ACC_TYPE\0"
	"RQ_AGENCY_NAME\0"
	"RQ_IIK\0"
	"RQ_ACC_CURRENCY\0"
	"RQ_COR_ACC_NUM\0"
	"RQ_IBAN\0"
	"RQ_SWIFT\0"
	"RQ_BIC\0"
	"REQUISITE_ID\0"
	"BANK_DETAIL_ID\0"
	"MC_REQUISITE_ID\0"
	"MC_BANK_DETAIL_ID\0"
	"preset\0"
	"FIELD_TITLE\0"
	"IN_SHORT_LIST\0"
	"uf_enum_element\0"
	"1\0"
	"2\0"
	"3\0"
	"5\0"
	"\0"
	"CREATED_TIME\0"
	"ENTITY_TYPE_NOT_SUPPORTED\0"
	"INVALID_ARG_VALUE\0"
	"allowed_only_intranet_user\0"
	"\0"
	"SEMANTICS\0"
	"S\0"
	"F\0"
	" \0"
	"\0"
	"SEMANTIC_INFO\0"
	"START_FIELD\0"
	"FINAL_SUCCESS_FIELD\0"
	"FINAL_UNSUCCESS_FIELD\0"
	"FINAL_SORT\0"
	"PREFIX\0"
	"FIELD_ATTRIBUTE_SCOPE\0"
	"IS_ENABLED\0"
	"CATEGORY_NAME\0"
	"CATEGORY_SORT\0"
	"IS_DEFAULT_CATEGORY\0"
	"EXTRA\0"
	"crm_status_extra\0"
	"lead\0"
	"deal\0"
	"contact\0"
	"company\0"
	"order\0"
	"\0"
	"100\0"
	"ACCESS_DENIED\0"
	"INVALID_ARG_VALUE\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"100\0"
	"ACCESS_DENIED\0"
	"MULTIPLE_BINDINGS\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"size\0"
	"image\0"
	"authorId\0"
	"authorName\0"
	"urlPreview\0"
	"urlShow\0"
	"urlDownload\0"
	"icon\0"
	"fileUri\0"
	"0\0"
	"100\0"
	"ACCESS_DENIED\0"
	"FILE_SAVE_ERROR\0"
	"INVALID_ARG_VALUE\0"
	"\0"
	"0\0"
	"100\0"
	"ACCESS_DENIED\0"
	"NOT_FOUND\0"
	"\0"
	"0\0"
	"100\0"
	"NOT_FOUND\0"
	"\0"
	"icons\0"
	"0\0"
	"100\0"
	"ACCESS_DENIED\0"
	"CAN_NOT_CHANGE_PINNED\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"100\0"
	"ACCESS_DENIED\0"
	"CAN_NOT_CHANGE_PINNED\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"success\0"
	"timelineId\0"
	"blocks\0"
	"block_1\0"
	"properties\0"
	"multiline\0"
	"bold\0"
	"block_2\0"
	"block_3\0"
	"action\0"
	"uri\0"
	"block_4\0"
	"block\0"
	"ACCESS_DENIED\0"
	"ERROR_WRONG_CONTEXT\0"
	"FIELD_IS_REQUIRED\0"
	"NOT_FOUND\0"
	"OWNER_NOT_FOUND\0"
	"UNSUITABLE_TIMELINE_ITEM\0"
	"\0"
	"logMessage\0"
	"created\0"
	"iconCode\0"
	"0\0"
	"100\0"
	"ACCESS_DENIED\0"
	"OWNER_NOT_FOUND\0"
	"\0"
	"0\0"
	"100\0"
	"ACCESS_DENIED\0"
	"NOT_FOUND\0"
	"REMOVING_DISABLED\0"
	"\0"
	"logos\0"
	"itemType\0"
	"itemId\0"
	"COMPANY\0"
	"CONTACT\0"
	"DEAL\0"
	"LEAD\0"
	"QUOTE\0"
	"\0"
	"ERROR_CORE\0"
	"\0"
	"isCategoriesEnabled\0"
	"isStagesEnabled\0"
	"isBeginCloseDatesEnabled\0"
	"isClientEnabled\0"
	"isUseInUserfieldEnabled\0"
	"isLinkWithProductsEnabled\0"
	"isMycompanyEnabled\0"
	"isDocumentsEnabled\0"
	"isSourceEnabled\0"
	"isObserversEnabled\0"
	"isRecyclebinEnabled\0"
	"isAutomationEnabled\0"
	"isBizProcEnabled\0"
	"isSetOpenPermissions\0"
	"isPaymentsEnabled\0"
	"isCountersEnabled\0"
	"relations\0"
	"isChildrenListEnabled\0"
	"isPredefined\0"
	"linkedUserFields\0"
	"customSections\0"
	"customSectionId\0"
	"parent\0"
	"relation[]\0"
	"child\0"
	"CALENDAR_EVENT\0"
	"TASKS_TASK\0"
	"UF_CRM_TASK\0"
	"TASKS_TASK_TEMPLATE\0"
	"isExternal\0"
	"0\0"
	"100\0"
	"ACCESS_DENIED\0"
	"CREATE_DYNAMIC_TYPE_RESTRICTED\0"
	"INVALID_ARG_VALUE\0"
	"allowed_only_intranet_user\0"
	"\0"
	"0\0"
	"ACCESS_DENIED\0"
	"BX_ERROR\0"
	"allowed_only_intranet_user\0"
	"\0"
	"ACCESS_DENIED\0"
	"allowed_only_intranet_user\0"
	"\0"
	"0\0"
	"ACCESS_DENIED\0"
	"allowed_only_intranet_user\0"
	"\0"
	"types\0"
	"type[]\0"
	"ACCESS_DENIED\0"
	"INVALID_ARG_VALUE\0"
	"allowed_only_intranet_user\0"
	"\0"
	"0\0"
	"ACCESS_DENIED\0"
	"UPDATE_DYNAMIC_TYPE_RESTRICTED\0"
	"allowed_only_intranet_user\0"
	"\0"
	"C_SORT\0"
	"RATE\0"
	"PARENT\0"
	"UF_HEAD\0"
	"department[]\0"
	"ASC\0"
	"DESC\0"
	"\0"
	"OBJECT_ID\0"
	"CREATE_TIME\0"
	"DOWNLOAD_URL\0"
	"ACCESS_DENIED\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"STORAGE_ID\0"
	"DELETED_TYPE\0"
	"0\0"
	"3\0"
	"4\0"
	"\0"
	"GLOBAL_CONTENT_VERSION\0"
	"UPDATE_TIME\0"
	"DELETE_TIME\0"
	"UPDATED_BY\0"
	"DELETED_BY\0"
	"DETAIL_URL\0"
	"targetFolderId\0"
	"ACCESS_DENIED\0"
	"DISK_FILE_22003\0"
	"DISK_OBJ_22000\0"
	"ERROR_ARGUMENT\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"DISK_FILE_22007\0"
	"ERROR_ARGUMENT\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"USE_IN_FILTER\0"
	"USE_IN_SHOW\0"
	"ACCESS_DENIED\0"
	"DISK_FILE_22007\0"
	"DISK_OBJ_22000\0"
	"ERROR_ARGUMENT\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"newName\0"
	"0\0"
	"ACCESS_DENIED\0"
	"DISK_OBJ_22000\0"
	"ERROR_ARGUMENT\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"versionId\0"
	"ACCESS_DENIED\0"
	"DISK_FILE_22003\0"
	"DISK_FILE_22004\0"
	"ERROR_ARGUMENT\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"REAL_OBJECT_ID\0"
	"QUERY\0"
	"file\0"
	"folder\0"
	"all\0"
	"\0"
	"FOLDER_ID\0"
	"ERROR_ARGUMENT\0"
	"INVALID_FILTER\0"
	"INVALID_QUERY\0"
	"INVALID_TYPE\0"
	"NOT_FOUND\0"
	"UNSUPPORTED_STORAGE\0"
	"\0"
	"ACCESS_DENIED\0"
	"DISK_FILE_22002\0"
	"DISK_FILE_22005\0"
	"DISK_FILE_22006\0"
	"ERROR_ARGUMENT\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"DISK_OBJ_22000\0"
	"ERROR_ARGUMENT\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"ERROR_ARGUMENT\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	" \0"
	"ACCESS_DENIED\0"
	"DISK_OBJ_22000\0"
	"ERROR_ARGUMENT\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"taskName\0"
	"disk_access_read\0"
	"disk_access_add\0"
	"disk_access_edit\0"
	"disk_access_full\0"
	"\0"
	"rights\0"
	"generateUniqueName\0"
	"ACCESS_DENIED\0"
	"DISK_BASE_SERVICE_22001\0"
	"ERROR_ARGUMENT\0"
	"ERROR_COULD_NOT_SAVE_FILE\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"user\0"
	"common\0"
	"group\0"
	"\0"
	"ROOT_OBJECT_ID\0"
	" \0"
	"ACCESS_DENIED\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	" \0"
	"ACCESS_DENIED\0"
	"DISK_BASE_SERVICE_22001\0"
	"ERROR_ARGUMENT\0"
	"ERROR_COULD_NOT_SAVE_FILE\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"*\0"
	"providerClassName\0"
	"DATE\0"
	"NAME\0"
	"\0"
	"FORMAT\0"
	"case\0"
	"PROVIDER\0"
	"printUrl\0"
	"printUrlMachine\0"
	"transformationCancelReason\0"
	"publicUrlView\0"
	"0\0"
	"1\0"
	"\0"
	"languageId\0"
	"formatDate\0"
	"formatDatetime\0"
	"formatName\0"
	"phrases\0"
	"TAX_NOT_INCLUDED\0"
	"0\0"
	"100\0"
	"BX_EMPTY_REQUIRED\0"
	"\0"
	"0\0"
	"100\0"
	"BX_ERROR\0"
	"\0"
	"regions\0"
	"#TITLE#\0"
	"#NAME#\0"
	"#LAST_NAME#\0"
	"#SECOND_NAME#\0"
	"#NAME_SHORT#\0"
	"#LAST_NAME_SHORT#\0"
	"#SECOND_NAME_SHORT#\0"
	"\0"
	"role\0"
	"permissions\0"
	"modify\0"
	" \0"
	"X\0"
	"\0"
	" \0"
	"A\0"
	"D\0"
	"X\0"
	"\0"
	"MODIFY\0"
	"TEMPLATES\0"
	"DOCUMENTS\0"
	"VIEW\0"
	"0\0"
	"100\0"
	"BX_EMPTY_REQUIRED\0"
	"DOCGEN_ACCESS_ERROR\0"
	"\0"
	"accesses\0"
	"roleId\0"
	"accessCode\0"
	"0\0"
	"BX_EMPTY_REQUIRED\0"
	"DOCGEN_ACCESS_ERROR\0"
	"\0"
	"roles\0"
	"0\0"
	"DOCGEN_ACCESS_ERROR\0"
	"\0"
	"providers\0"
	"bitrix\\documentgenerator\\dataprovider\\rest\0"
	"bodyType\0"
	"R\0"
	"W\0"
	"X\0"
	"U1\0"
	"AU\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"ERROR_ENTITY_ALREADY_EXISTS\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"ERROR_ENTITY_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"ERROR_ENTITY_NOT_FOUND\0"
	"\0"
	"PROPERTY_VALUES\0"
	"SECTION\0"
	"DATE_ACTIVE_FROM\0"
	"DATE_ACTIVE_TO\0"
	"PREVIEW_PICTURE\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"ERROR_ENTITY_NOT_FOUND\0"
	"ERROR_ITEM_NOT_FOUND\0"
	"\0"
	"MODIFIED_BY\0"
	"datetime|string\0"
	"PREVIEW_TEXT\0"
	"DETAIL_TEXT\0"
	"PROPERTY\0"
	"S\0"
	"N\0"
	"F\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"ERROR_ENTITY_NOT_FOUND\0"
	"ERROR_PROPERTY_ALREADY_EXISTS\0"
	"ERROR_UNSUPPORTED_PROPERTY_TYPE\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"ERROR_ENTITY_NOT_FOUND\0"
	"ERROR_PROPERTY_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"ERROR_ENTITY_NOT_FOUND\0"
	"ERROR_PROPERTY_NOT_FOUND\0"
	"\0"
	"PROPERTY_NEW\0"
	"S\0"
	"N\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"ERROR_ENTITY_NOT_FOUND\0"
	"ERROR_PROPERTY_ALREADY_EXISTS\0"
	"ERROR_PROPERTY_NOT_FOUND\0"
	"\0"
	"U577\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"\0"
	"PICTURE\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"ERROR_ENTITY_NOT_FOUND\0"
	"ERROR_SECTION_NOT_FOUND\0"
	"\0"
	"LEFT_MARGIN\0"
	"RIGHT_MARGIN\0"
	"DEPTH_LEVEL\0"
	"ERROR_ARGUMENT\0"
	"ERROR_ENTITY_NOT_FOUND\0"
	"\0"
	"ENTITY_NEW\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"ERROR_ENTITY_ALREADY_EXISTS\0"
	"ERROR_ENTITY_NOT_FOUND\0"
	"\0"
	"event\0"
	"handler\0"
	"auth_type\0"
	"event_type\0"
	"auth_connector\0"
	"ACCESS_DENIED\0"
	"ERROR_EVENT_NOT_FOUND\0"
	"\0"
	"offline\0"
	"process_id\0"
	"message_id\0"
	"events\0"
	"EVENT_NAME\0"
	"EVENT_DATA\0"
	"EVENT_ADDITIONAL\0"
	"MESSAGE_ID\0"
	"clear\0"
	"PROCESS_ID\0"
	"ERROR\0"
	"SCOPE\0"
	"FULL\0"
	"CODE_EMPTY\0"
	"\0"
	"workPosition\0"
	"departments\0"
	"teams\0"
	"nodeId\0"
	"subordinatesCount\0"
	"company\0"
	"crmCompanyId\0"
	"field\0"
	"STRING\0"
	"FIRST_NAME\0"
	"LAST_NAME\0"
	"PATRONYMIC_NAME\0"
	"PHONE\0"
	"EMAIL\0"
	"ADDRESS\0"
	"BIRTHDAY\0"
	"POSITION\0"
	"DEPARTMENT\0"
	"DOCUMENT_REGISTRATION_NUMBER\0"
	"DOCUMENT_UID\0"
	"DOCUMENT_DATE\0"
	"\0"
	"entityType\0"
	"EMPLOYEE\0"
	"COMPANY\0"
	"DOCUMENT\0"
	"\0"
	"ttl\0"
	"0\0"
	"510\0"
	"ACCESS_DENIED\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"510\0"
	"ACCESS_DENIED\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"taxId\0"
	"person\0"
	"offset\0"
	"0\0"
	"ACCESS_DENIED\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"ACCESS_DENIED\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"employee\0"
	"position\0"
	"updatedAt\0"
	"ok\0"
	"error\0"
	"\0"
	"errors\0"
	"firstName\0"
	"patronymicName\0"
	"job\0"
	"IN_PROGRESS\0"
	"DONE\0"
	"CANCELED\0"
	"\0"
	"sent\0"
	" \0"
	"0\0"
	"ACCESS_DENIED\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"alive\0"
	"structureId\0"
	"userCount\0"
	"colorName\0"
	"members\0"
	"DEPARTMENT\0"
	"TEAM\0"
	"\0"
	"blue\0"
	"green\0"
	"cyan\0"
	"orange\0"
	"purple\0"
	"pink\0"
	"\0"
	"userIds\0"
	"MEMBER_HEAD\0"
	"MEMBER_DEPUTY_HEAD\0"
	"MEMBER_EMPLOYEE\0"
	"MEMBER_TEAM_HEAD\0"
	"MEMBER_TEAM_DEPUTY_HEAD\0"
	"MEMBER_TEAM_EMPLOYEE\0"
	"moveUsersToNode\0"
	"createChat\0"
	"bindingChatIds\0"
	"createChannel\0"
	"bindingChannelIds\0"
	"createCollab\0"
	"bindingCollabIds\0"
	"BUSINESS_PROC_AUTHORITY\0"
	"REPORTS_AUTHORITY\0"
	"communicationType\0"
	"CHAT\0"
	"CHANNEL\0"
	"COLLAB\0"
	"\0"
	"createDefault\0"
	"ids\0"
	"removeIds\0"
	"withChildren\0"
	"chats\0"
	"dialogId\0"
	"hasAccess\0"
	"isExtranet\0"
	"originalNodeId\0"
	"subtitle\0"
	"chatsNoAccess\0"
	"channels\0"
	"channelsNoAccess\0"
	"collabs\0"
	"collabsNoAccess\0"
	"MEMBER_HEAD\0"
	"MEMBER_DEPUTY_HEAD\0"
	"MEMBER_EMPLOYEE\0"
	"\0"
	"removed\0"
	"failed\0"
	"reason\0"
	"USERS\0"
	"OPEN\0"
	"CHAT\0"
	"\0"
	"RED\0"
	"GREEN\0"
	"MINT\0"
	"LIGHT_BLUE\0"
	"DARK_BLUE\0"
	"PURPLE\0"
	"AQUA\0"
	"PINK\0"
	"LIME\0"
	"BROWN\0"
	"AZURE\0"
	"KHAKI\0"
	"SAND\0"
	"MARENGO\0"
	"GRAY\0"
	"GRAPHITE\0"
	"\0"
	"MESSAGE\0"
	"AVATAR\0"
	"VIDEOCONF\0"
	"AI_ASSISTANT_PRIVATE\0"
	"LINES\0"
	"LIVECHAT\0"
	"ANNOUNCEMENT\0"
	"CALENDAR\0"
	"MAIL\0"
	"CRM\0"
	"SONET_GROUP\0"
	"TASKS\0"
	"CALL\0"
	"\0"
	"COPILOT_MAIN_ROLE\0"
	"VIDEOCONF\0"
	"AI_ASSISTANT_PRIVATE\0"
	"LINES\0"
	"LIVECHAT\0"
	"ANNOUNCEMENT\0"
	"CALENDAR\0"
	"MAIL\0"
	"CRM\0"
	"SONET_GROUP\0"
	"TASKS_TASK\0"
	"TASKS\0"
	"CALL\0"
	"\0"
	"CHAT_ID\0"
	"ACCESS_DENIED_KICK\0"
	"ACCESS_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"\0"
	"DIALOG_ID\0"
	"MUTE\0"
	"ACCESS_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"DIALOG_ID_EMPTY\0"
	"\0"
	"ACCESS_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"DIALOG_ID_EMPTY\0"
	"USER_ID_EMPTY\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_DENIED\0"
	"ACCESS_ERROR\0"
	"AVATAR_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"DIALOG_ID_EMPTY\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"DIALOG_ID_EMPTY\0"
	"WRONG_COLOR\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"DIALOG_ID_EMPTY\0"
	"TITLE_EMPTY\0"
	"\0"
	"HIDE_HISTORY\0"
	"ACCESS_DENIED_EXTEND\0"
	"ACCESS_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"\0"
	"ACCESS_DENIED_KICK\0"
	"ACCESS_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"USER_ID_EMPTY\0"
	"USER_NOT_FOUND\0"
	"\0"
	"ACCESS_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"\0"
	"ALL\0"
	"CHAT\0"
	"DIALOG\0"
	"LINES\0"
	"MESSENGER\0"
	"CHAT_MUTED\0"
	"CHAT_UNREAD\0"
	"DIALOG_UNREAD\0"
	"first_name\0"
	"last_name\0"
	"work_position\0"
	"avatar_hr\0"
	"gender\0"
	"birthday\0"
	"extranet\0"
	"network\0"
	"bot\0"
	"connector\0"
	"external_auth_id\0"
	"idle\0"
	"last_activity_date\0"
	"mobile_last_date\0"
	"desktop_last_date\0"
	"absent\0"
	"phones\0"
	"personal_mobile\0"
	"inner_phone\0"
	"bot_data\0"
	"website\0"
	"USER_DATA\0"
	"OFFSET\0"
	"LIMIT\0"
	"ACCESS_ERROR\0"
	"\0"
	"ACCESS_ERROR\0"
	"ID_EMPTY\0"
	"\0"
	"full_name\0"
	"manager_user_id\0"
	"manager_user_data\0"
	"ACCESS_ERROR\0"
	"INVALID_FORMAT\0"
	"\0"
	"parent_chat_id\0"
	"parent_message_id\0"
	"owner\0"
	"counter\0"
	"user_counter\0"
	"message_count\0"
	"unread_id\0"
	"restrictions\0"
	"rename\0"
	"extend\0"
	"call\0"
	"mute\0"
	"leave\0"
	"leave_owner\0"
	"send\0"
	"user_list\0"
	"path\0"
	"path_title\0"
	"last_message_id\0"
	"last_id\0"
	"marked_id\0"
	"disk_folder_id\0"
	"entity_id\0"
	"entity_data_1\0"
	"entity_data_2\0"
	"entity_data_3\0"
	"mute_list\0"
	"message_type\0"
	"public\0"
	"entity_link\0"
	"text_field_enabled\0"
	"background_id\0"
	"manage_users_add\0"
	"manage_users_delete\0"
	"manage_ui\0"
	"manage_settings\0"
	"manage_messages\0"
	"can_post\0"
	"is_new\0"
	"readed_list\0"
	"user_id\0"
	"user_name\0"
	"manager_list\0"
	"last_message_views\0"
	"first_viewers\0"
	"count_of_viewers\0"
	"dialog_id\0"
	"ACCESS_ERROR\0"
	"DIALOG_ID_EMPTY\0"
	"\0"
	"chat_id\0"
	"messages\0"
	"author_id\0"
	"unread\0"
	"replaces\0"
	"LIKE\0"
	"disappearing_date\0"
	"files\0"
	"chatId\0"
	"extension\0"
	"progress\0"
	"viewerAttrs\0"
	"viewer\0"
	"viewerType\0"
	"src\0"
	"viewerResized\0"
	"objectId\0"
	"viewerGroupBy\0"
	"imChatId\0"
	"actions\0"
	"mediaUrl\0"
	"preview\0"
	"isTranscribable\0"
	"isVideoNote\0"
	"isVoiceNote\0"
	"LAST_ID\0"
	"FIRST_ID\0"
	"ACCESS_ERROR\0"
	"DIALOG_ID_EMPTY\0"
	"FIRST_ID_STRING\0"
	"LAST_ID_STRING\0"
	"\0"
	"forward\0"
	"viewedByOthers\0"
	"viewed\0"
	"viewedCount\0"
	"avatarHr\0"
	"externalAuthId\0"
	"lastActivityDate\0"
	"mobileLastDate\0"
	"desktopLastDate\0"
	"botData\0"
	"additionalMessages\0"
	"copilot\0"
	"stickers\0"
	"reactions\0"
	"messageId\0"
	"reactionCounters\0"
	"reactionUsers\0"
	"ownReactions\0"
	"tariffRestrictions\0"
	"isHistoryLimitExceeded\0"
	"usersShort\0"
	"SEARCH_MESSAGE\0"
	"DATE\0"
	"lastId\0"
	"DIALOG_ID_EMPTY\0"
	"\0"
	"DIALOG_ID_EMPTY\0"
	"MESSAGE_ID_ERROR\0"
	"\0"
	"work_phone\0"
	"personal_phone\0"
	"SKIP_EXTERNAL\0"
	"SKIP_EXTERNAL_EXCEPT_TYPES\0"
	"250\0"
	"DISK_ID\0"
	"FILE_MODELS\0"
	"deleteTime\0"
	"storageId\0"
	"realObjectId\0"
	"deletedType\0"
	"deletedBy\0"
	"uniqueCode\0"
	"typeFile\0"
	"globalContentVersion\0"
	"etag\0"
	"links\0"
	"showInGrid\0"
	"UPLOAD_ID\0"
	"SILENT_MODE\0"
	"AS_FILE\0"
	"ACCESS_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"DIALOG_ID_EMPTY\0"
	"FILES_ERROR\0"
	"SAVE_ERROR\0"
	"\0"
	"CHAT_ID_EMPTY\0"
	"FILE_ID_EMPTY\0"
	"\0"
	"folder\0"
	"FILE_ID_EMPTY\0"
	"FILE_SAVE_ERROR\0"
	"\0"
	"ATTACH\0"
	"object|string\0"
	"KEYBOARD\0"
	"MENU\0"
	"URL_PREVIEW\0"
	"REPLY_ID\0"
	"ACCESS_ERROR\0"
	"ATTACH_ERROR\0"
	"ATTACH_OVERSIZE\0"
	"CHAT_ID\0"
	"KEYBOARD_ERROR\0"
	"MENU_ERROR\0"
	"MESSAGE_EMPTY\0"
	"PARAMS_ERROR\0"
	"REPLY_ACCESS_ERROR\0"
	"REPLY_FROM_OTHER_CHAT_ERROR\0"
	"USER_ID_EMPTY\0"
	"USER_NOT_FOUND\0"
	"\0"
	"BOT_ID\0"
	"COMMAND\0"
	"COMMAND_PARAMS\0"
	"BOT_ID_ERROR\0"
	"COMMAND_ERROR\0"
	"MESSAGE_ID_ERROR\0"
	"PARAMS_ERROR\0"
	"\0"
	"CANT_EDIT_MESSAGE\0"
	"MESSAGE_ID_ERROR\0"
	"\0"
	"ACTION\0"
	"auto\0"
	"plus\0"
	"minus\0"
	"\0"
	"MESSAGE_ID_ERROR\0"
	"WITHOUT_CHANGES\0"
	"\0"
	"CHAT\0"
	"TASK\0"
	"POST\0"
	"CALEND\0"
	"\0"
	"ACCESS_ERROR\0"
	"DIALOG_ID_EMPTY\0"
	"MESSAGE_ID_ERROR\0"
	"PARAMS_ERROR\0"
	"\0"
	"IS_EDITED\0"
	"ATTACH_ERROR\0"
	"ATTACH_OVERSIZE\0"
	"CANT_EDIT_MESSAGE\0"
	"KEYBOARD_ERROR\0"
	"KEYBOARD_OVERSIZE\0"
	"MENU_OVERSIZE\0"
	"MESSAGE_ID_ERROR\0"
	"menu_ERROR\0"
	"\0"
	"integer|boolean\0"
	"USER\0"
	"SYSTEM\0"
	"\0"
	"MESSAGE_OUT\0"
	"TAG\0"
	"SUB_TAG\0"
	"CLIENT_ID\0"
	"ATTACH_ERROR\0"
	"ATTACH_OVERSIZE\0"
	"MESSAGE_EMPTY\0"
	"USER_ID_EMPTY\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"result_message\0"
	"array|boolean\0"
	"NOTIFY_ID\0"
	"ANSWER_TEXT\0"
	"ANSWER_TEXT_ERROR\0"
	"ID_ERROR\0"
	"\0"
	"ID_ERROR\0"
	"NOTIFY_VALUE_ERROR\0"
	"\0"
	"ACCESS_DENIED\0"
	"PARAMS_ERROR\0"
	"\0"
	"total_count\0"
	"total_unread_count\0"
	"notifications\0"
	"notify_type\0"
	"notify_module\0"
	"notify_event\0"
	"notify_tag\0"
	"notify_sub_tag\0"
	"notify_title\0"
	"setting_name\0"
	"notify_read\0"
	"notify_buttons\0"
	"LAST_TYPE\0"
	"1\0"
	"3\0"
	"\0"
	"CONVERT_TEXT\0"
	"LAST_ID_AND_LAST_TYPE\0"
	"LAST_ID_STRING\0"
	"\0"
	"total_results\0"
	"SEARCH_TEXT\0"
	"SEARCH_TYPE\0"
	"SEARCH_TYPES\0"
	"SEARCH_DATE\0"
	"SEARCH_DATE_FROM\0"
	"SEARCH_DATE_TO\0"
	"SEARCH_AUTHORS\0"
	"GROUP_TAG\0"
	"LAST_ID_STRING\0"
	"SEARCH_TEXT_ERROR\0"
	"\0"
	"ONLY_CURRENT\0"
	"newCounter\0"
	"IDS\0"
	"PARAMS_ERROR\0"
	"\0"
	"tasks\0"
	"message\0"
	"attach\0"
	"sticker\0"
	"pinned\0"
	"has_reminder\0"
	"date_update\0"
	"date_last_activity\0"
	"chat\0"
	"contains_collaber\0"
	"SKIP_OPENLINES\0"
	"SKIP_CHAT\0"
	"SKIP_DIALOG\0"
	"LAST_UPDATE\0"
	"ONLY_OPENLINES\0"
	"LAST_SYNC_DATE\0"
	"lines\0"
	"hasMorePages\0"
	"copilot_assistant\0"
	"desc\0"
	"small\0"
	"medium\0"
	"large\0"
	"prompts\0"
	"promptType\0"
	"recommendedRoles\0"
	"messagesAutoDeleteConfigs\0"
	"LAST_MESSAGE_DATE\0"
	"UNREAD_ONLY\0"
	"PARSE_TEXT\0"
	"GET_ORIGINAL_TEXT\0"
	"SKIP_UNDISTRIBUTED_OPENLINES\0"
	"ONLY_COPILOT\0"
	"ONLY_CHANNEL\0"
	"CAN_MANAGE_MESSAGES\0"
	"PIN\0"
	"rest\0"
	"web\0"
	"mobile\0"
	"desktop\0"
	"im_revision_mobile\0"
	"array|object\0"
	"link\0"
	"string|integer\0"
	"FIND\0"
	"FIND_LINES\0"
	"FIND_SHORT\0"
	"\0"
	"string|boolean\0"
	"BUSINESS\0"
	"AVATAR_HR\0"
	"ACCESS_DENIED\0"
	"ID_EMPTY\0"
	"USER_NOT_EXISTS\0"
	"\0"
	"RESULT_TYPE\0"
	"INVALID_FORMAT\0"
	"\0"
	"online\0"
	"dnd\0"
	"away\0"
	"break\0"
	"\0"
	"AGO\0"
	"STATUS_ERROR\0"
	"\0"
	"context\0"
	"nextOffset\0"
	"ACCESS_DENIED\0"
	"FILE_NOT_FOUND\0"
	"\0"
	"File\0"
	"ACCESS_DENIED\0"
	"CHAT_NOT_FOUND\0"
	"FILE_EMPTY\0"
	"FILE_INVALID_CONTENT\0"
	"FILE_TOO_LARGE\0"
	"FOLDER_ERROR\0"
	"SEND_FAILED\0"
	"UPLOAD_FAILED\0"
	"\0"
	"IFRAME\0"
	"IFRAME_WIDTH\0"
	"IFRAME_HEIGHT\0"
	"HASH\0"
	"CONTEXT\0"
	"HIDDEN\0"
	"EXTRANET_SUPPORT\0"
	"LIVECHAT_SUPPORT\0"
	"IFRAME_POPUP\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"HASH_ERROR\0"
	"IFRAME_HTTPS\0"
	"LANG_ERROR\0"
	"PARAMS_ERROR\0"
	"WRONG_REQUEST\0"
	"\0"
	"APP_ID\0"
	"APP_ID_ERROR\0"
	"CHAT_APP_ID_ERROR\0"
	"WRONG_REQUEST\0"
	"\0"
	"JS_METHOD\0"
	"JS_PARAM\0"
	"APP_ID_ERROR\0"
	"CHAT_APP_ID_ERROR\0"
	"IFRAME_HTTPS\0"
	"WRONG_REQUEST\0"
	"\0"
	"OPENLINE\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"INVALID_FORMAT\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_ERROR\0"
	"AUTHORIZE_ERROR\0"
	"\0"
	"ACCESS_ERROR\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"WRONG_REQUEST\0"
	"\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"DIALOG_ID_EMPTY\0"
	"\0"
	"IS_MANAGER\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"USER_ID_EMPTY\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_ERROR\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"USER_ID_EMPTY\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_DENIED\0"
	"ACCESS_ERROR\0"
	"APP_ID_ERROR\0"
	"AVATAR_ERROR\0"
	"BOT_ID_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_ERROR\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"WRONG_COLOR\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_ERROR\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"TITLE_EMPTY\0"
	"\0"
	"ACCESS_ERROR\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"\0"
	"COMMAND_ID\0"
	"APP_ID_ERROR\0"
	"ATTACH_ERROR\0"
	"ATTACH_OVERSIZE\0"
	"COMMAND_ID_ERROR\0"
	"KEYBOARD_ERROR\0"
	"KEYBOARD_OVERSIZE\0"
	"MENU_ERROR\0"
	"MESSAGE_EMPTY\0"
	"MESSAGE_ID_EMPTY\0"
	"WRONG_REQUEST\0"
	"\0"
	"EVENT_COMMAND_ADD\0"
	"COMMON\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"COMMAND_ERROR\0"
	"EVENT_COMMAND_ADD_ERROR\0"
	"LANG_ERROR\0"
	"WRONG_REQUEST\0"
	"\0"
	"APP_ID_ERROR\0"
	"COMMAND_ID_ERROR\0"
	"WRONG_REQUEST\0"
	"\0"
	"APP_ID_ERROR\0"
	"COMMAND_ID_ERROR\0"
	"EVENT_COMMAND_ADD_ERROR\0"
	"WRONG_REQUEST\0"
	"\0"
	"SKIP_CONNECTOR\0"
	"APP_ID_ERROR\0"
	"ATTACH_ERROR\0"
	"ATTACH_OVERSIZE\0"
	"BOT_ID_ERROR\0"
	"DIALOG_ID_EMPTY\0"
	"KEYBOARD_ERROR\0"
	"KEYBOARD_OVERSIZE\0"
	"MENU_ERROR\0"
	"MENU_OVERSIZE\0"
	"MESSAGE_EMPTY\0"
	"WRONG_REQUEST\0"
	"\0"
	"COMPLETE\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"CANT_EDIT_MESSAGE\0"
	"MESSAGE_ID_ERROR\0"
	"\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"MESSAGE_ID_ERROR\0"
	"WITHOUT_CHANGES\0"
	"\0"
	"APP_ID_ERROR\0"
	"ATTACH_ERROR\0"
	"ATTACH_OVERSIZE\0"
	"BOT_ID_ERROR\0"
	"CANT_EDIT_MESSAGE\0"
	"KEYBOARD_ERROR\0"
	"KEYBOARD_OVERSIZE\0"
	"MENU_ERROR\0"
	"MENU_OVERSIZE\0"
	"MESSAGE_ID_ERROR\0"
	"\0"
	"B\0"
	"O\0"
	"H\0"
	"S\0"
	"\0"
	"EVENT_HANDLER\0"
	"EVENT_MESSAGE_ADD\0"
	"EVENT_MESSAGE_UPDATE\0"
	"EVENT_MESSAGE_DELETE\0"
	"EVENT_WELCOME_MESSAGE\0"
	"EVENT_BOT_DELETE\0"
	"PERSONAL_BIRTHDAY\0"
	"WORK_POSITION\0"
	"PERSONAL_WWW\0"
	"PERSONAL_GENDER\0"
	"M\0"
	"F\0"
	"\0"
	"PERSONAL_PHOTO\0"
	"ACCESS_DENIED\0"
	"CODE_ERROR\0"
	"EVENT_BOT_DELETE_ERROR\0"
	"EVENT_MESSAGE_ADD_ERROR\0"
	"EVENT_MESSAGE_DELETE_ERROR\0"
	"EVENT_MESSAGE_UPDATE_ERROR\0"
	"EVENT_WELCOME_MESSAGE_ERROR\0"
	"MAX_COUNT_ERROR\0"
	"NAME_ERROR\0"
	"WRONG_AUTH_TYPE\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_DENIED\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"WRONG_AUTH_TYPE\0"
	"WRONG_REQUEST\0"
	"\0"
	"NAME\0"
	"LAST_NAME\0"
	"\0"
	"ACCESS_DENIED\0"
	"APP_ID_ERROR\0"
	"BOT_ID_ERROR\0"
	"EVENT_BOT_DELETE_ERROR\0"
	"EVENT_MESSAGE_ADD_ERROR\0"
	"EVENT_MESSAGE_DELETE_ERROR\0"
	"EVENT_MESSAGE_UPDATE_ERROR\0"
	"EVENT_WELCOME_MESSAGE_ERROR\0"
	"NAME_ERROR\0"
	"WRONG_AUTH_TYPE\0"
	"WRONG_REQUEST\0"
	"\0"
	"Bot\0"
	"isHidden\0"
	"isSupportOpenline\0"
	"isReactionsEnabled\0"
	"backgroundId\0"
	"eventMode\0"
	"countMessage\0"
	"countCommand\0"
	"countChat\0"
	"countUser\0"
	"User[]\0"
	"botId\0"
	"botToken\0"
	"BOT_NOT_FOUND\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"PARAMS_REQUIRED\0"
	"\0"
	"bots\0"
	"Bot[]\0"
	"hasNextPage\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"\0"
	"fetch\0"
	"webhook\0"
	"\0"
	"webhookUrl\0"
	"BOT_AVATAR_INCORRECT_SIZE\0"
	"BOT_AVATAR_INCORRECT_TYPE\0"
	"BOT_CODE_ALREADY_TAKEN\0"
	"BOT_CODE_REQUIRED\0"
	"BOT_INVALID_CALLBACK\0"
	"BOT_INVALID_EVENT_MODE\0"
	"BOT_INVALID_TYPE\0"
	"BOT_LIMIT_EXCEEDED\0"
	"BOT_PROPERTIES_REQUIRED\0"
	"BOT_REGISTER_FAILED\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"BOT_WEBHOOK_URL_REQUIRED\0"
	"\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"BOT_UNREGISTER_FAILED\0"
	"\0"
	"BOT_AVATAR_INCORRECT_SIZE\0"
	"BOT_AVATAR_INCORRECT_TYPE\0"
	"BOT_ID_REQUIRED\0"
	"BOT_INVALID_CALLBACK\0"
	"BOT_INVALID_EVENT_MODE\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"BOT_TOKEN_ROTATION_FAILED\0"
	"\0"
	"Chat\0"
	"messageType\0"
	"containsCollaber\0"
	"muteList\0"
	"entityData1\0"
	"entityData2\0"
	"entityData3\0"
	"entityLink\0"
	"diskFolderId\0"
	"parentChatId\0"
	"parentMessageId\0"
	"textFieldEnabled\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"\0"
	"ACCESS_DENIED\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"\0"
	"statusMessageCode\0"
	"ACCESS_DENIED\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"EMPTY_USER_IDS\0"
	"\0"
	"complete\0"
	"Message\0"
	"User\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"BOT_TYPE_NOT_ALLOWED\0"
	"\0"
	"Message[]\0"
	"hasPrevPage\0"
	"range\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"BOT_TYPE_NOT_ALLOWED\0"
	"MESSAGE_ACCESS_DENIED\0"
	"MESSAGE_NOT_FOUND\0"
	"\0"
	"reaction\0"
	"ACCESS_DENIED\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"REACTION_ALREADY_SET\0"
	"REACTION_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"REACTION_NOT_FOUND\0"
	"\0"
	"viewedMessages\0"
	"ACCESS_DENIED\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"MESSAGE_NOT_FOUND\0"
	"\0"
	"uuidMap\0"
	"keyboard\0"
	"system\0"
	"replyId\0"
	"forwardIds\0"
	"ACCESS_DENIED\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"EMPTY_MESSAGE\0"
	"SENDING_FAILED\0"
	"\0"
	"enabled\0"
	"commandId\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"COMMAND_ANSWER_FAILED\0"
	"\0"
	"commands\0"
	"Command[]\0"
	"command\0"
	"common\0"
	"hidden\0"
	"extranetSupport\0"
	"Command\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"COMMAND_NAME_INVALID\0"
	"COMMAND_REGISTER_FAILED\0"
	"COMMAND_REQUIRED\0"
	"COMMAND_TITLE_REQUIRED\0"
	"\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"COMMAND_NOT_FOUND\0"
	"\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"COMMAND_ALREADY_EXISTS\0"
	"COMMAND_NAME_EMPTY\0"
	"COMMAND_NAME_INVALID\0"
	"COMMAND_NOT_FOUND\0"
	"\0"
	"withUserEvents\0"
	"AUTH_ERROR\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"SCOPE_ERROR\0"
	"USER_NOT_SUBSCRIBED\0"
	"\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"FILE_ACCESS_ERROR\0"
	"FILE_NOT_FOUND\0"
	"\0"
	"BOT_ID_REQUIRED\0"
	"BOT_NOT_FOUND\0"
	"BOT_OWNERSHIP_ERROR\0"
	"BOT_TOKEN_NOT_SPECIFIED\0"
	"FILE_EMPTY\0"
	"FILE_FOLDER_ERROR\0"
	"FILE_INVALID_CONTENT\0"
	"FILE_SEND_FAILED\0"
	"FILE_TOO_LARGE\0"
	"FILE_UPLOAD_FAILED\0"
	"\0"
	"CONNECTOR\0"
	"LINE\0"
	"ERROR_ARGUMENT\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"SUCCESS\0"
	"DATA\0"
	"RESULT\0"
	"CHAT_RENAMING_FAILED\0"
	"ERROR_ARGUMENT\0"
	"IMCONNECTOR_NO_CORRECT_PROVIDER\0"
	"NOT_ACTIVE_LINE\0"
	"\0"
	"URL\0"
	"URL_IM\0"
	"ERRORS\0"
	"MESSAGES\0"
	"ERROR_ARGUMENT\0"
	"IMCONNECTOR_NO_CORRECT_PROVIDER\0"
	"NOT_ACTIVE_LINE\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"livechat\0"
	"telegrambot\0"
	"myconnector\0"
	"ICON\0"
	"DATA_IMAGE\0"
	"POSITION\0"
	"ICON_DISABLED\0"
	"DEL_EXTERNAL_MESSAGES\0"
	"EDIT_INTERNAL_MESSAGES\0"
	"DEL_INTERNAL_MESSAGES\0"
	"NEWSLETTER\0"
	"NEED_SYSTEM_MESSAGES\0"
	"NEED_SIGNATURE\0"
	"CHAT_GROUP\0"
	"APPLICATION_REGISTRATION_ERROR\0"
	"APPLICATION_REGISTRATION_ERROR_POINT\0"
	"CONNECTOR_ID_REQUIRED\0"
	"GENERAL_CONNECTOR_REGISTRATION_ERROR\0"
	"ICON_REQUIRED\0"
	"NAME_REQUIRED\0"
	"NO_APPLICATION_ID\0"
	"NO_PLACEMENT_HANDLER\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"skip_phone_validate\0"
	"disable_tracker\0"
	"session\0"
	"picture\0"
	"male\0"
	"female\0"
	"\0"
	"disable_crm\0"
	"ERROR_ARGUMENT\0"
	"IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND\0"
	"IMCONNECTOR_NO_CORRECT_PROVIDER\0"
	"NOT_ACTIVE_LINE\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"im\0"
	"ERROR_ARGUMENT\0"
	"IMCONNECTOR_NO_CORRECT_PROVIDER\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"CONFIGURED\0"
	"APPLICATION_UNREGISTRATION_ERROR\0"
	"NO_APPLICATION_ID\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"BOT_ID_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"WELCOME\0"
	"DEFAULT\0"
	"\0"
	"CHAT_ID_EMPTY\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"CHAT_ID_EMPTY\0"
	"WRONG_AUTH_TYPE\0"
	"WRONG_CHAT\0"
	"\0"
	"QUEUE_ID\0"
	"TRANSFER_ID\0"
	"LEAVE\0"
	"BOT_ID_ERROR\0"
	"CHAT_ID_EMPTY\0"
	"OPERATOR_WRONG\0"
	"QUEUE_ID_EMPTY\0"
	"TRANSFER_ID_EMPTY\0"
	"USER_ID_EMPTY\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"LINE_NAME\0"
	"QUEUE\0"
	"QUEUE_TYPE\0"
	"evenly\0"
	"strictly\0"
	"all\0"
	"\0"
	"QUEUE_TIME\0"
	"NO_ANSWER_TIME\0"
	"WELCOME_MESSAGE\0"
	"WELCOME_MESSAGE_TEXT\0"
	"WORKTIME_ENABLE\0"
	"WORKTIME_FROM\0"
	"WORKTIME_TO\0"
	"WORKTIME_TIMEZONE\0"
	"CRM\0"
	"CRM_CREATE\0"
	"VOTE_MESSAGE\0"
	"CRM_CREATE_SECOND\0"
	"CRM_CREATE_THIRD\0"
	"CRM_CHAT_TRACKER\0"
	"CRM_FORWARD\0"
	"CRM_TRANSFER_CHANGE\0"
	"CRM_SOURCE\0"
	"MAX_CHAT\0"
	"TYPE_MAX_CHAT\0"
	"answered\0"
	"answered_new\0"
	"closed\0"
	"\0"
	"CATEGORY_ENABLE\0"
	"SESSION_PRIORITY\0"
	"WELCOME_BOT_ENABLE\0"
	"WELCOME_BOT_JOIN\0"
	"first\0"
	"always\0"
	"\0"
	"WELCOME_BOT_ID\0"
	"WELCOME_BOT_TIME\0"
	"WELCOME_BOT_LEFT\0"
	"queue\0"
	"close\0"
	"\0"
	"CHECK_AVAILABLE\0"
	"WATCH_TYPING\0"
	"SEND_WELCOME_EACH_SESSION\0"
	"OPERATOR_DATA\0"
	"profile\0"
	"queue\0"
	"hide\0"
	"\0"
	"DEFAULT_OPERATOR_DATA\0"
	"AVATAR_ID\0"
	"NO_ANSWER_RULE\0"
	"none\0"
	"text\0"
	"\0"
	"NO_ANSWER_FORM_ID\0"
	"NO_ANSWER_BOT_ID\0"
	"NO_ANSWER_TEXT\0"
	"WORKTIME_DAYOFF\0"
	"WORKTIME_HOLIDAYS\0"
	"WORKTIME_DAYOFF_RULE\0"
	"WORKTIME_DAYOFF_FORM_ID\0"
	"WORKTIME_DAYOFF_BOT_ID\0"
	"WORKTIME_DAYOFF_TEXT\0"
	"CLOSE_RULE\0"
	"CLOSE_FORM_ID\0"
	"CLOSE_BOT_ID\0"
	"CLOSE_TEXT\0"
	"VOTE_TIME_LIMIT\0"
	"VOTE_CLOSING_DELAY\0"
	"VOTE_BEFORE_FINISH\0"
	"VOTE_MESSAGE_1_TEXT\0"
	"VOTE_MESSAGE_1_LIKE\0"
	"VOTE_MESSAGE_1_DISLIKE\0"
	"VOTE_MESSAGE_2_TEXT\0"
	"VOTE_MESSAGE_2_LIKE\0"
	"VOTE_MESSAGE_2_DISLIKE\0"
	"AUTO_CLOSE_RULE\0"
	"FULL_CLOSE_TIME\0"
	"AUTO_CLOSE_TIME\0"
	"AUTO_CLOSE_FORM_ID\0"
	"AUTO_CLOSE_BOT_ID\0"
	"AUTO_CLOSE_TEXT\0"
	"AUTO_EXPIRE_TIME\0"
	"TEMPORARY\0"
	"QUICK_ANSWERS_IBLOCK_ID\0"
	"KPI_FIRST_ANSWER_TIME\0"
	"KPI_FIRST_ANSWER_ALERT\0"
	"KPI_FIRST_ANSWER_LIST\0"
	"KPI_FIRST_ANSWER_TEXT\0"
	"KPI_FURTHER_ANSWER_TIME\0"
	"KPI_FURTHER_ANSWER_ALERT\0"
	"KPI_FURTHER_ANSWER_LIST\0"
	"KPI_FURTHER_ANSWER_TEXT\0"
	"KPI_CHECK_OPERATOR_ACTIVITY\0"
	"USE_WELCOME_FORM\0"
	"WELCOME_FORM_ID\0"
	"WELCOME_FORM_DELAY\0"
	"CONFIRM_CLOSE\0"
	"IGNORE_WELCOME_FORM_RESPONSIBLE\0"
	"CONFIG_ID\0"
	"CONFIG_ID_EMPTY\0"
	"CONFIG_WRONG_USER_PERMISSION\0"
	"\0"
	"AGREEMENT_MESSAGE\0"
	"AGREEMENT_ID\0"
	"MODIFY_USER_ID\0"
	"QUEUE_FULL\0"
	"DEPARTMENT_ID\0"
	"USER_NAME\0"
	"USER_WORK_POSITION\0"
	"USER_AVATAR\0"
	"USER_AVATAR_ID\0"
	"QUEUE_USERS_FIELDS\0"
	"QUEUE_ONLINE\0"
	"SEND_NOTIFICATION_EMPTY_QUEUE\0"
	"WITH_QUEUE\0"
	"SHOW_OFFLINE\0"
	"CONFIG_ID_EMPTY\0"
	"\0"
	"CONFIG_QUEUE\0"
	"OPTIONS\0"
	"CHECK_PERMISSION\0"
	"SERVER_ADDRESS\0"
	"PUBLIC_PATH\0"
	"CONNECTOR_ID\0"
	"CONNECTOR_TITLE\0"
	"CRM_ENTITY_TYPE\0"
	"lead\0"
	"deal\0"
	"company\0"
	"contact\0"
	"\0"
	"CRM_ENTITY\0"
	"ACTIVE_ONLY\0"
	"CRM_CHAT_EMPTY_CRM_DATA\0"
	"ERROR_ARGUMENT\0"
	"\0"
	"ACCESS_DENIED\0"
	"CHAT_NOT_IN_CRM\0"
	"CRM_CHAT_USER_NOT_ACTIVE\0"
	"ERROR_ARGUMENT\0"
	"IM_NOT_INSTALLED\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_DENIED\0"
	"CHAT_DELETE_USER_PERMISSION_DENIED\0"
	"CHAT_NOT_IN_CRM\0"
	"CRM_CHAT_EMPTY_CRM_DATA\0"
	"CRM_CHAT_EMPTY_USER\0"
	"CRM_CHAT_USER_NOT_ACTIVE\0"
	"ERROR_ARGUMENT\0"
	"IM_NOT_INSTALLED\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_DENIED\0"
	"CHAT_ID\0"
	"CHAT_TYPE\0"
	"ERROR_USER_NOT_OPERATOR\0"
	"USER_ID\0"
	"\0"
	"ACCESS_DENIED\0"
	"CANCELED\0"
	"CHAT_NOT_IN_CRM\0"
	"ERROR_ARGUMENT\0"
	"\0"
	"SESSION_ID\0"
	"USER_CODE\0"
	"ACCESS_ERROR\0"
	"IM_NOT_INSTALLED\0"
	"\0"
	"ACCESS_DENIED\0"
	"CANT_SAVE_QUICK_ANSWER\0"
	"CHAT_ID\0"
	"CHAT_TYPE\0"
	"\0"
	"ACCESS_DENIED\0"
	"CHAT_ID\0"
	"CHAT_TYPE\0"
	"USER_ID\0"
	"\0"
	"CODE\0"
	"IMBOT_ERROR\0"
	"INACTIVE\0"
	"NOT_FOUND\0"
	"\0"
	"ATTACH_ERROR\0"
	"ATTACH_OVERSIZE\0"
	"CODE\0"
	"IMBOT_ERROR\0"
	"KEYBOARD_ERROR\0"
	"MESSAGE_EMPTY\0"
	"NOT_FOUND\0"
	"USER_ID_EMPTY\0"
	"USER_MESSAGE_LIMIT\0"
	"WRONG_AUTH_TYPE\0"
	"WRONG_REQUEST\0"
	"\0"
	"ACCESS_DENIED\0"
	"ACCESS_DENIED_KICK\0"
	"CHAT_ID\0"
	"CHAT_TYPE\0"
	"USER_ID\0"
	"\0"
	"CHAT_ID_EMPTY\0"
	"OPERATOR_WRONG\0"
	"QUEUE_ID_EMPTY\0"
	"TRANSFER_ID_EMPTY\0"
	"USER_ID_EMPTY\0"
	"\0"
	"RATING\0"
	"ACCESS_DENIED\0"
	"EMPTY_SESSION_ID\0"
	"EMPTY_VOTE_PARAMS\0"
	"\0"
	"canJoin\0"
	"canVoteHead\0"
	"sessionId\0"
	"sessionVoteHead\0"
	"sessionCommentHead\0"
	"chatid\0"
	"senderid\0"
	"recipientid\0"
	"textlegacy\0"
	"connectorMid\0"
	"grid\0"
	"display\0"
	"colorToken\0"
	"usersMessage\0"
	"avatarId\0"
	"profile\0"
	"phoneDevice\0"
	"openlines\0"
	"canvoteashead\0"
	"userInGroup\0"
	"woUserInGroup\0"
	"messageCount\0"
	"managerList\0"
	"manageUsersAdd\0"
	"manageUsersDelete\0"
	"manageUi\0"
	"manageSettings\0"
	"manageMessages\0"
	"canPost\0"
	"callNumber\0"
	"userBlockChat\0"
	"userInChat\0"
	"authorid\0"
	"authorname\0"
	"urlpreview\0"
	"urlshow\0"
	"urldownload\0"
	"viewerattrs\0"
	"viewertype\0"
	"viewerresized\0"
	"objectid\0"
	"viewergroupby\0"
	"imchatid\0"
	"mediaurl\0"
	"istranscribable\0"
	"isvideonote\0"
	"isvoicenote\0"
	"ACCESS_DENIED\0"
	"INVALID_SESSION_ID\0"
	"MISSING_REQUIRED_PARAM\0"
	"\0"
	"CHAT_ID_EMPTY\0"
	"OPERATOR_WRONG\0"
	"\0"
	"ACTIVATE\0"
	"ACCESS_DENIED\0"
	"CHAT_ID\0"
	"CHAT_ID_EMPTY\0"
	"CHAT_TYPE\0"
	"USER_ID\0"
	"\0"
	"selector\0"
	"preventHistory\0"
	"ACCESS_DENIED\0"
	"BLOCK_NOT_FOUND\0"
	"CARD_NOT_FOUND\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"\0"
	"about-us\0"
	"Section_A\0"
	"faq.v2\0"
	"Tab:1\0"
	"\0"
	"ACCESS_DENIED\0"
	"BAD_ANCHOR\0"
	"BLOCK_NOT_FOUND\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"\0"
	"ACCESS_DENIED\0"
	"BLOCK_NOT_FOUND\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"NODES_NOT_FOUND\0"
	"TYPE_ERROR\0"
	"\0"
	"meta\0"
	"MODIFIED_BY_ID\0"
	"SITE_TYPE\0"
	"LANDING_TITLE\0"
	"LANDING_TPL_CODE\0"
	"SITE_TPL_CODE\0"
	"DESIGNER_MODE\0"
	"FAVORITE_META\0"
	"css\0"
	"js\0"
	"edit_mode\0"
	"boolean|integer\0"
	"deleted\0"
	"get_content\0"
	"ACCESS_DENIED\0"
	"BLOCK_NOT_FOUND\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"A\0"
	"D\0"
	"V\0"
	"W\0"
	"X\0"
	"\0"
	"anchor\0"
	"php\0"
	"designed\0"
	"repoId\0"
	"content_ext\0"
	"assetStrings\0"
	"manifest\0"
	"cards\0"
	".landing-block-card\0"
	"label\0"
	"dynamicParams\0"
	"requiredUserAction\0"
	"editMode\0"
	"wrapper_show\0"
	"force_unactive\0"
	"ACCESS_DENIED\0"
	"BLOCK_NOT_FOUND\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"\0"
	"ACCESS_DENIED\0"
	"MISSING_PARAMS\0"
	"\0"
	"integer|integer[]\0"
	"ACCESS_DENIED\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"dynamic\0"
	"subtype\0"
	"string|string[]\0"
	"attrsFormDescription\0"
	"nodes\0"
	"#wrapper\0"
	"attrs\0"
	".bitrix24forms\0"
	"menu\0"
	"style\0"
	"namespace\0"
	"assets\0"
	"ext\0"
	"class\0"
	"callbacks\0"
	"afteradd\0"
	".landing-block-card-img\0"
	".landing-block-node-small-title\0"
	".landing-block-node-title\0"
	".landing-block-node-text\0"
	".landing-block-node-button\0"
	"dimensions\0"
	"allowInlineEdit\0"
	"useInDesigner\0"
	"create2xByDefault\0"
	"additional\0"
	"attrsType\0"
	".landing-block-node-text-container\0"
	"new\0"
	"specialType\0"
	"separator\0"
	"restricted\0"
	"repo_id\0"
	"integer|string|boolean\0"
	"only_for_license\0"
	"app_expired\0"
	"requires_updates\0"
	"favorite\0"
	"favoriteMy\0"
	"source\0"
	"card\0"
	"preset\0"
	"\0"
	"*@*\0"
	"string|object|array\0"
	"ACCESS_DENIED\0"
	"BLOCK_NOT_FOUND\0"
	"INCORRECT_AFFECTED\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"\0"
	"boolean|null\0"
	"boolean|integer|string\0"
	"appendMenu\0"
	"ACCESS_DENIED\0"
	"BLOCK_NOT_FOUND\0"
	"INCORRECT_AFFECTED\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"NODES_NOT_FOUND\0"
	"TYPE_ERROR\0"
	"\0"
	"classList\0"
	"affect\0"
	"ACCESS_DENIED\0"
	"BLOCK_NOT_FOUND\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"TYPE_ERROR\0"
	"\0"
	"resize_type\0"
	"0\0"
	"1\0"
	"2\0"
	"\0"
	"temp\0"
	"BLOCK_NOT_FOUND\0"
	"FILE_ERROR\0"
	"MISSING_PARAMS\0"
	"\0"
	"page\0"
	"store\0"
	"knowledge\0"
	"group\0"
	"mainpage\0"
	"\0"
	"TPL_TYPE\0"
	"S\0"
	"P\0"
	"\0"
	"PREVIEW\0"
	"PREVIEW2X\0"
	"PREVIEW3X\0"
	"MANIFEST\0"
	"SITE_TEMPLATE_ID\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"string[]|string\0"
	"PUBLICATION\0"
	"LOCK_DELETE\0"
	"AVAILABLE\0"
	"SINGLETON\0"
	"REST\0"
	"publication\0"
	"singleton\0"
	"lock_delete\0"
	"preview2x\0"
	"preview3x\0"
	"preview_url\0"
	"show_in_list\0"
	"disable_import\0"
	"is_webform_page\0"
	"RULE\0"
	"ADDITIONAL_FIELDS\0"
	"#block*\0"
	"old_id\0"
	"repo_block\0"
	"xml_id\0"
	"ref\0"
	"folders\0"
	"charset\0"
	"site_code\0"
	"LANDING_ID_INDEX\0"
	"LANDING_ID_404\0"
	"syspages\0"
	"master_pages\0"
	"encoded\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"empty\0"
	"tpl_type\0"
	"site_template_id\0"
	"lang_original\0"
	"ACCESS_DENIED\0"
	"BX_EMPTY_REQUIRED\0"
	"CONTENT_IS_BAD\0"
	"ERROR_ARGUMENT\0"
	"REGISTER_ERROR_DATA\0"
	"\0"
	" \0"
	"ACCESS_DENIED\0"
	"MISSING_PARAMS\0"
	"\0"
	"SITE_ID\0"
	"SITEMAP\0"
	"FOLDER\0"
	"TPL_ID\0"
	"THEME_CODE\0"
	"THEME_USE\0"
	"THEME_COLOR\0"
	"THEMEFONTS_USE\0"
	"THEMEFONTS_CODE\0"
	"THEMEFONTS_CODE_H\0"
	"THEMEFONTS_SIZE\0"
	"0.92857\0"
	"1\0"
	"1.14286\0"
	"\0"
	"THEMEFONTS_COLOR\0"
	"THEMEFONTS_COLOR_H\0"
	"THEMEFONTS_LINE_HEIGHT\0"
	"THEMEFONTS_FONT_WEIGHT\0"
	"THEMEFONTS_FONT_WEIGHT_H\0"
	"FONTS_CODE\0"
	"METAOG_TITLE\0"
	"METAOG_DESCRIPTION\0"
	"METAOG_IMAGE\0"
	"METAMAIN_USE\0"
	"METAMAIN_TITLE\0"
	"METAMAIN_DESCRIPTION\0"
	"METAMAIN_KEYWORDS\0"
	"METAKEYWORDS_KEYWORDS\0"
	"METAROBOTS_INDEX\0"
	"METAGOOGLEVERIFICATION_USE\0"
	"METAGOOGLEVERIFICATION_META\0"
	"ROBOTS_USE\0"
	"ROBOTS_CONTENT\0"
	"BACKGROUND_USE\0"
	"BACKGROUND_PICTURE\0"
	"BACKGROUND_POSITION\0"
	"center\0"
	"repeat\0"
	"center_repeat_y\0"
	"no_repeat\0"
	"\0"
	"BACKGROUND_COLOR\0"
	"FAVICON_PICTURE\0"
	"VIEW_USE\0"
	"VIEW_TYPE\0"
	"no\0"
	"ltr\0"
	"all\0"
	"mobile\0"
	"adaptive\0"
	"\0"
	"PADDING_TOPBOTTOM\0"
	"N\0"
	"u-outer-space-v1\0"
	"u-outer-space-v2\0"
	"\0"
	"PADDING_LEFTRIGHT\0"
	"N\0"
	"g-layout-semiboxed\0"
	"g-layout-boxed\0"
	"\0"
	"LAYOUT_BREAKPOINT\0"
	"mobile\0"
	"tablet\0"
	"desktop\0"
	"all\0"
	"\0"
	"TRANSITION_COLOR\0"
	"UP_SHOW\0"
	"GACOUNTER_USE\0"
	"GACOUNTER_COUNTER\0"
	"GACOUNTER_COUNTER_GA4\0"
	"GACOUNTER_SEND_CLICK\0"
	"GACOUNTER_CLICK_TYPE\0"
	"href\0"
	"text\0"
	"\0"
	"GACOUNTER_SEND_SHOW\0"
	"GTM_USE\0"
	"GTM_COUNTER\0"
	"PIXELFB_USE\0"
	"PIXELFB_COUNTER\0"
	"PIXELVK_USE\0"
	"PIXELVK_COUNTER\0"
	"HEADBLOCK_USE\0"
	"HEADBLOCK_CODE\0"
	"CSSBLOCK_USE\0"
	"CSSBLOCK_CODE\0"
	"CSSBLOCK_FILE\0"
	"CUSTOMCSS_CSS_CODE\0"
	"CUSTOMCSS_CSS_URL\0"
	"GMAP_USE\0"
	"GMAP_CODE\0"
	"B24BUTTON_USE\0"
	"B24BUTTON_CODE\0"
	"B24BUTTON_COLOR\0"
	"site\0"
	"button\0"
	"custom\0"
	"\0"
	"B24BUTTON_COLOR_VALUE\0"
	"B24BUTTON_HELP\0"
	"COOKIES_USE\0"
	"COOKIES_AGREEMENT_ID\0"
	"COOKIES_COLOR_BG\0"
	"COOKIES_COLOR_TEXT\0"
	"COOKIES_POSITION\0"
	"bottom_left\0"
	"bottom_right\0"
	"\0"
	"COOKIES_MODE\0"
	"A\0"
	"I\0"
	"\0"
	"COPYRIGHT_SHOW\0"
	"COPYRIGHT_CODE\0"
	"SPEED_ASSETS\0"
	"SPEED_USE_LAZY\0"
	"SPEED_USE_WEBPACK\0"
	"SETTINGS_IBLOCK_ID\0"
	"SETTINGS_SECTION_ID\0"
	"SETTINGS_HIDE_NOT_AVAILABLE\0"
	"SETTINGS_HIDE_NOT_AVAILABLE_OFFERS\0"
	"SETTINGS_PRODUCT_SUBSCRIPTION\0"
	"SETTINGS_USE_PRODUCT_QUANTITY\0"
	"SETTINGS_DISPLAY_COMPARE\0"
	"SETTINGS_PRICE_CODE\0"
	"SETTINGS_CURRENCY_ID\0"
	"SETTINGS_PRICE_VAT_INCLUDE\0"
	"SETTINGS_SHOW_OLD_PRICE\0"
	"SETTINGS_SHOW_DISCOUNT_PERCENT\0"
	"SETTINGS_USE_PRICE_COUNT\0"
	"SETTINGS_SHOW_PRICE_COUNT\0"
	"SETTINGS_USE_ENHANCED_ECOMMERCE\0"
	"SETTINGS_DATA_LAYER_NAME\0"
	"SETTINGS_BRAND_PROPERTY\0"
	"SETTINGS_CART_POSITION\0"
	"TC\0"
	"TR\0"
	"CR\0"
	"BR\0"
	"BC\0"
	"BL\0"
	"CL\0"
	"TL\0"
	"\0"
	"SETTINGS_AGREEMENT_USE\0"
	"SETTINGS_AGREEMENT_ID\0"
	"SETTINGS_AGREEMENTS\0"
	"BLOCK_ID\0"
	"MENU_CODE\0"
	"ACCESS_DENIED\0"
	"CANT_BE_EMPTY\0"
	"FOLDER_NOT_FOUND\0"
	"MISSING_PARAMS\0"
	"SITE_NOT_FOUND\0"
	"SLASH_IS_NOT_ALLOWED\0"
	"WRONG_CODE_FORMAT\0"
	"\0"
	"integer|object\0"
	"AFTER_ID\0"
	"RETURN_CONTENT\0"
	"ACCESS_DENIED\0"
	"BLOCK_CANT_BE_ADDED\0"
	"BLOCK_NOT_FOUND\0"
	"BLOCK_WRONG_VERSION\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"\0"
	"PREPARE_BLOCKS\0"
	"PREPARE_BLOCKS_DATA\0"
	"ADD_IN_MENU\0"
	"ACCESS_DENIED\0"
	"CANT_BE_EMPTY\0"
	"FOLDER_NOT_FOUND\0"
	"LANDING_ERROR\0"
	"MISSING_PARAMS\0"
	"SITE_ERROR\0"
	"SLASH_IS_NOT_ALLOWED\0"
	"WRONG_CODE_FORMAT\0"
	"WRONG_DATA\0"
	"\0"
	"toSiteId\0"
	"toFolderId\0"
	"skipSystem\0"
	"ACCESS_DENIED\0"
	"LANDING_NOT_EXIST\0"
	"SITE_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"LANDING_IS_LOCK\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"ACCESS_DENIED\0"
	"BLOCK_NOT_FOUND\0"
	"BLOCK_WRONG_SORT\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"TYPE_ERROR\0"
	"\0"
	"tpl_code\0"
	"ACCESS_DENIED\0"
	"BLOCK_CANT_BE_ADDED\0"
	"BLOCK_NOT_FOUND\0"
	"BLOCK_WRONG_VERSION\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"TYPE_ERROR\0"
	"\0"
	"string|integer|boolean|array|object\0"
	"ACCESS_DENIED\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"\0"
	"DOMAIN_ID\0"
	"PUBLIC_URL\0"
	"IS_AREA\0"
	"DATE_PUBLIC\0"
	"datetime|null\0"
	"get_preview\0"
	"get_urls\0"
	"check_area\0"
	"ACCESS_DENIED\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"\0"
	"mark\0"
	"ACCESS_DENIED\0"
	"CANT_DELETE_MAIN\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"UNABLE_DELETE_INCLUDE\0"
	"\0"
	"ACCESS_DENIED\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"ACCESS_DENIED\0"
	"DELETE_ACCESS_DENIED\0"
	"FOLDER_NOT_FOUND\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"EMAIL_NOT_CONFIRMED\0"
	"LANDING_NOT_EXIST\0"
	"LANDING_PAYMENT_FAILED\0"
	"LANDING_PAYMENT_FAILED_BLOCK\0"
	"LICENSE_EXPIRED\0"
	"MISSING_PARAMS\0"
	"PHONE_NOT_CONFIRMED\0"
	"PUBLIC_PAGE_REACHED\0"
	"PUBLIC_SITE_REACHED\0"
	"PUBLIC_SITE_REACHED_FREE\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"URLCHECKER_FAIL\0"
	"\0"
	"images\0"
	"LANDING_NOT_EXIST\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"landingUrl\0"
	"blockId\0"
	"ACCESS_DENIED\0"
	"BLOCK_NOT_FOUND\0"
	"MISSING_PARAMS\0"
	"TYPE_ERROR\0"
	"\0"
	"ACCESS_DENIED\0"
	"CANT_BE_EMPTY\0"
	"CANT_DELETE_MAIN\0"
	"FOLDER_NOT_FOUND\0"
	"MISSING_PARAMS\0"
	"SITE_NOT_FOUND\0"
	"SLASH_IS_NOT_ALLOWED\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"WRONG_CODE_FORMAT\0"
	"\0"
	"is_bad\0"
	"splitter\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"MISSING_PARAMS\0"
	"insufficient_scope\0"
	"\0"
	"object|array|boolean\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"SYSTEM_ERROR\0"
	"insufficient_scope\0"
	"\0"
	"RESET\0"
	"ACCESS_DENIED\0"
	"CONTENT_IS_BAD\0"
	"ERROR_ARGUMENT\0"
	"MANIFEST_INTERSECT_IMG\0"
	"MISSING_PARAMS\0"
	"PRESET_CONTENT_IS_BAD\0"
	"REQUIRED_FIELD_NO_EXISTS\0"
	"SYSTEM_ERROR\0"
	"UNSUPPORTED_BLOCK_SUBTYPE\0"
	"UNSUPPORTED_BLOCK_TYPE\0"
	"insufficient_scope\0"
	"\0"
	"ACCESS_DENIED\0"
	"MISSING_PARAMS\0"
	"PLACEMENT_NO_EXIST\0"
	"\0"
	" \0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"MISSING_PARAMS\0"
	"insufficient_scope\0"
	"\0"
	"enable\0"
	"APP_NOT_FOUND\0"
	"\0"
	"WIDGET_PARAMS\0"
	"rootNode\0"
	"demoData\0"
	"subtype_params\0"
	"W_TITLE\0"
	"W_EMPTY\0"
	"widgets_company_life\0"
	"widgets_new_employees\0"
	"widgets_team\0"
	"widgets_automation\0"
	"widgets_events\0"
	"widgets_profile\0"
	"widgets_tasks\0"
	"widgets_sales\0"
	"widgets_hr\0"
	"widgets_other\0"
	"widgets_separators\0"
	"widgets_text\0"
	"widgets_image\0"
	"widgets_video\0"
	"\0"
	"REQUIRED_FIELD_NO_EXISTS\0"
	"REQUIRED_PARAM_NO_EXISTS\0"
	"\0"
	"GROUP\0"
	"KNOWLEDGE\0"
	"MAINPAGE\0"
	"\0"
	"mode\0"
	"1\0"
	"1\0"
	" \0"
	"0\0"
	"\0"
	"ACCESS_DENIED\0"
	"FEATURE_NOT_AVAIL\0"
	"IS_NOT_ADMIN\0"
	"MISSING_PARAMS\0"
	"\0"
	"ADMIN\0"
	"MANAGER\0"
	"\0"
	"ACCESS_DENIED\0"
	"FEATURE_NOT_AVAIL\0"
	"IS_NOT_ADMIN\0"
	"\0"
	"ACCESS_DENIED\0"
	"FEATURE_NOT_AVAIL\0"
	"IS_NOT_ADMIN\0"
	"MISSING_PARAMS\0"
	"ROLE_SCOPE_MISMATCH\0"
	"\0"
	"codes\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"FEATURE_NOT_AVAIL\0"
	"IS_NOT_ADMIN\0"
	"MISSING_PARAMS\0"
	"ROLE_SCOPE_MISMATCH\0"
	"\0"
	"ACCESS_DENIED\0"
	"CONTROLLER_ERROR_BADLICENSE\0"
	"CONTROLLER_ERROR_BADRESPONSE\0"
	"DOMAIN_DISABLE\0"
	"DOMAIN_EXIST\0"
	"DOMAIN_EXIST_TRASH\0"
	"DOMAIN_IS_INCORRECT\0"
	"DOMAIN_NOT_FOUND\0"
	"SITE_LIMIT_REACHED\0"
	"SLASH_IS_NOT_ALLOWED\0"
	"\0"
	"ACCESS_DENIED\0"
	"BX_EMPTY_REQUIRED\0"
	"FOLDER_IS_NOT_UNIQUE\0"
	"SLASH_IS_NOT_ALLOWED\0"
	"\0"
	"ACCESS_DENIED\0"
	"MISSING_PARAMS\0"
	"TYPE_ERROR\0"
	"\0"
	"menuCode\0"
	"ACCESS_DENIED\0"
	"ACCESS_DENIED_DELETED\0"
	"MISSING_PARAMS\0"
	"SITE_IS_LOCK\0"
	"SITE_IS_NOT_EMPTY\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"hooks_disable\0"
	"ACCESS_DENIED\0"
	"AI_SITE_EXPORT_NOT_ALLOWED\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"object|array|null\0"
	"INDEX_ID\0"
	"=DELETED\0"
	"BINDING_ID\0"
	"ACCESS_DENIED\0"
	"TYPE_ERROR\0"
	"\0"
	"DOMAIN_NAME\0"
	"LANDING_ID_503\0"
	"S\0"
	"L\0"
	"\0"
	"integer|array\0"
	"ACCESS_DENIED\0"
	"FEATURE_NOT_AVAIL\0"
	"MISSING_PARAMS\0"
	"\0"
	"ACCESS_DENIED\0"
	"ACCESS_DENIED_DELETED\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"ACCESS_DENIED\0"
	"FOLDER_CONTAINS_AREAS\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"\0"
	"ACCESS_DENIED\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"TOTAL_SITE_REACHED\0"
	"TYPE_ERROR\0"
	"\0"
	"ACCESS_DENIED\0"
	"EMAIL_NOT_CONFIRMED\0"
	"LANDING_PAYMENT_FAILED\0"
	"LANDING_PAYMENT_FAILED_BLOCK\0"
	"LICENSE_EXPIRED\0"
	"MISSING_PARAMS\0"
	"PHONE_NOT_CONFIRMED\0"
	"PUBLIC_PAGE_REACHED\0"
	"PUBLIC_SITE_REACHED\0"
	"PUBLIC_SITE_REACHED_FREE\0"
	"SYSTEM_ERROR\0"
	"TYPE_ERROR\0"
	"URLCHECKER_FAIL\0"
	"\0"
	"folderId\0"
	"ACCESS_DENIED\0"
	"CODE_IS_NOT_UNIQUE\0"
	"CONTROLLER_ERROR_BADLICENSE\0"
	"CONTROLLER_ERROR_BADRESPONSE\0"
	"DOMAIN_DISABLE\0"
	"DOMAIN_EXIST\0"
	"DOMAIN_EXIST_TRASH\0"
	"DOMAIN_IS_INCORRECT\0"
	"DOMAIN_NOT_FOUND\0"
	"MISSING_PARAMS\0"
	"SLASH_IS_NOT_ALLOWED\0"
	"\0"
	"ACCESS_DENIED\0"
	"FOLDER_IS_NOT_UNIQUE\0"
	"MISSING_PARAMS\0"
	"SLASH_IS_NOT_ALLOWED\0"
	"\0"
	"mainpage\0"
	"LANDING_ID\0"
	"personal\0"
	"cart\0"
	"compare\0"
	"payment\0"
	"mainpage\0"
	"catalog\0"
	"personal\0"
	"cart\0"
	"order\0"
	"payment\0"
	"compare\0"
	"feedback\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"\0"
	"ACCESS_DENIED\0"
	"MISSING_PARAMS\0"
	"SYSTEM_ERROR\0"
	"\0"
	"ACCESS_DENIED\0"
	"ENTITY_NOT_FOUND\0"
	"MISSING_PARAMS\0"
	"\0"
	"AREA_COUNT\0"
	"lists\0"
	"bitrix_processes\0"
	"lists_socnet\0"
	"\0"
	"IBLOCK_CODE\0"
	"SOCNET_GROUP_ID\0"
	"BIZPROC\0"
	"RIGHTS\0"
	"ACCESS_DENIED\0"
	"ERROR_ADD_IBLOCK\0"
	"ERROR_IBLOCK_ALREADY_EXISTS\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_IBLOCK_NOT_FOUND\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"\0"
	"ELEMENT_CODE\0"
	"PROPERTY_PropertyId\0"
	"PROPERTY_951\0"
	"PROPERTY_1003\0"
	"IBLOCK_SECTION_ID\0"
	"LIST_ELEMENT_URL\0"
	"ACCESS_DENIED\0"
	"ERROR_ADD_ELEMENT\0"
	"ERROR_ELEMENT_ALREADY_EXISTS\0"
	"ERROR_ELEMENT_FIELD_VALUE\0"
	"ERROR_IBLOCK_NOT_FOUND\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"\0"
	"ELEMENT_ID\0"
	"ACCESS_DENIED\0"
	"ERROR_DELETE_ELEMENT\0"
	"ERROR_ELEMENT_NOT_FOUND\0"
	"ERROR_IBLOCK_NOT_FOUND\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"\0"
	"CREATED_USER_NAME\0"
	"ACTIVE_TO\0"
	"BP_PUBLISHED\0"
	"PREVIEW_TEXT_TYPE\0"
	"DETAIL_TEXT_TYPE\0"
	"L\0"
	"ELEMENT_ORDER\0"
	"FIELD_ID\0"
	"ACCESS_DENIED\0"
	"ERROR_ELEMENT_NOT_FOUND\0"
	"ERROR_IBLOCK_NOT_FOUND\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_ELEMENT_FIELD_VALUE\0"
	"ERROR_ELEMENT_NOT_FOUND\0"
	"ERROR_IBLOCK_NOT_FOUND\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"ERROR_UPDATE_ELEMENT\0"
	"\0"
	"IS_REQUIRED\0"
	"LIST_TEXT_VALUES\0"
	"LIST_DEF\0"
	"USER_TYPE_SETTINGS\0"
	"ROW_COUNT\0"
	"COL_COUNT\0"
	"LINK_IBLOCK_ID\0"
	"ACCESS_DENIED\0"
	"ERROR_IBLOCK_NOT_FOUND\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"ERROR_SAVE_FIELD\0"
	"\0"
	"PROPERTY_TYPE\0"
	"PROPERTY_USER_TYPE\0"
	"SHOW_ADD_FORM\0"
	"SHOW_EDIT_FORM\0"
	"ADD_READ_ONLY_FIELD\0"
	"EDIT_READ_ONLY_FIELD\0"
	"SHOW_FIELD_PREVIEW\0"
	"DISPLAY_VALUES_FORM\0"
	"ACTIVE_FROM\0"
	"S\0"
	"N\0"
	"F\0"
	"G\0"
	"E\0"
	"S:Date\0"
	"S:DateTime\0"
	"S:HTML\0"
	"E:EList\0"
	"N:Sequence\0"
	"S:ECrm\0"
	"S:Money\0"
	"S:DiskFile\0"
	"S:employee\0"
	"ACCESS_DENIED\0"
	"ERROR_IBLOCK_NOT_FOUND\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"ERROR_UPDATE_FIELD\0"
	"\0"
	"API_CODE\0"
	"LIST_PAGE_URL\0"
	"DETAIL_PAGE_URL\0"
	"SECTION_PAGE_URL\0"
	"CANONICAL_PAGE_URL\0"
	"RSS_TTL\0"
	"RSS_ACTIVE\0"
	"RSS_FILE_ACTIVE\0"
	"RSS_FILE_LIMIT\0"
	"RSS_FILE_DAYS\0"
	"RSS_YANDEX_ACTIVE\0"
	"TMP_ID\0"
	"INDEX_ELEMENT\0"
	"INDEX_SECTION\0"
	"WORKFLOW\0"
	"SECTION_CHOOSER\0"
	"LIST_MODE\0"
	"RIGHTS_MODE\0"
	"SECTION_PROPERTY\0"
	"PROPERTY_INDEX\0"
	"LAST_CONV_ELEMENT\0"
	"EDIT_FILE_BEFORE\0"
	"EDIT_FILE_AFTER\0"
	"SECTIONS_NAME\0"
	"SECTION_NAME\0"
	"ELEMENTS_NAME\0"
	"ELEMENT_NAME\0"
	"REST_ON\0"
	"FULLTEXT_INDEX\0"
	"EXTERNAL_ID\0"
	"LANG_DIR\0"
	"SERVER_NAME\0"
	"IBLOCK_ORDER\0"
	"IBLOCK_TYPE\0"
	"ACCESS_DENIED\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"\0"
	"SECTION_CODE\0"
	"ACCESS_DENIED\0"
	"ERROR_ADD_SECTION\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_DELETE_SECTION\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"ERROR_SECTION_NOT_FOUND\0"
	"\0"
	"GLOBAL_ACTIVE\0"
	"SEARCHABLE_CONTENT\0"
	"ACCESS_DENIED\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"ERROR_SECTION_NOT_FOUND\0"
	"ERROR_UPDATE_SECTION\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_IBLOCK_NOT_FOUND\0"
	"ERROR_REQUIRED_PARAMETERS_MISSING\0"
	"ERROR_UPDATE_IBLOCK\0"
	"\0"
	"POST_ID\0"
	"TEXT\0"
	"COMMENT_ID\0"
	"comment_id\0"
	"log_id\0"
	"POST_MESSAGE\0"
	"POST_TITLE\0"
	"DEST\0"
	"SPERM\0"
	"IMPORTANT\0"
	"IMPORTANT_DATE_END\0"
	"TAGS\0"
	"BACKGROUND_CODE\0"
	"PARSE_PREVIEW\0"
	" \0"
	"SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR\0"
	"SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED\0"
	"SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND\0"
	"\0"
	"0\0"
	"100\0"
	"403\0"
	"\0"
	"BLOG_ID\0"
	"PUBLISH_STATUS\0"
	"ENABLE_COMMENTS\0"
	"NUM_COMMENTS\0"
	"MICRO\0"
	"DATE_PUBLISH\0"
	"HAS_SOCNET_ALL\0"
	"HAS_TAGS\0"
	"HAS_IMAGES\0"
	"HAS_PROPS\0"
	"HAS_COMMENT_IMAGES\0"
	"USER_TYPE\0"
	"CLASS_NAME\0"
	"EDIT_CALLBACK\0"
	"VIEW_CALLBACK\0"
	"USE_FIELD_COMPONENT\0"
	"BASE_TYPE\0"
	"ENTITY_VALUE_ID\0"
	"VALUE_EXISTS\0"
	"VALUE_RAW\0"
	"CUSTOM_DATA\0"
	"UF_BLOG_POST_DOC\0"
	"DEFAULT_VIEW\0"
	"UF_BLOG_POST_URL_PRV\0"
	"UF_GRATITUDE\0"
	"UF_BLOG_POST_FILE\0"
	"UF_TO_SAVE_ALLOW_EDIT\0"
	"PHOTO_TEMPLATE\0"
	"UF_BLOG_POST_IMPRTNT\0"
	"UF_IMPRTANT_DATE_END\0"
	"UF_BLOG_POST_VOTE\0"
	"CHANNEL_ID\0"
	"UNIQUE\0"
	"UNIQUE_IP_DELAY\0"
	"DELAY\0"
	"DELAY_TYPE\0"
	"UF_MAIL_MESSAGE\0"
	"onBeforeSave\0"
	"onDelete\0"
	"LOG_RIGHTS\0"
	"LOG_DATE_FROM\0"
	"LOG_DATE_TO\0"
	" \0"
	"EMPTY_TITLE\0"
	"SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR\0"
	"\0"
	"senderName\0"
	"sender\0"
	"existing\0"
	"postId\0"
	"taskId\0"
	"forwardMessageId\0"
	"subject\0"
	"body\0"
	"cc\0"
	"bcc\0"
	"mailboxId\0"
	"mailboxEmail\0"
	"isSeen\0"
	"hasAttachments\0"
	"bindings\0"
	"movedCount\0"
	"messageIds\0"
	"move\0"
	"spam\0"
	"delete\0"
	"\0"
	"replyToMessageId\0"
	"query\0"
	"SERVER\0"
	"PORT\0"
	"ENCRYPTION\0"
	"file|integer|string\0"
	"SMTP_SERVER\0"
	"SMTP_PORT\0"
	"SMTP_LOGIN_AS_IMAP\0"
	"SMTP_PASSWORD_AS_IMAP\0"
	"SMTP_ENCRYPTION\0"
	"UPLOAD_OUTGOING\0"
	"severity\0"
	"auditTypeId\0"
	"remoteAddr\0"
	"userAgent\0"
	"requestUri\0"
	"guestId\0"
	"cursor\0"
	"queued\0"
	"sent\0"
	"delivered\0"
	"undelivered\0"
	"failed\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_MESSAGE_NOT_FOUND\0"
	"ERROR_MESSAGE_STATUS_INCORRECT\0"
	"ERROR_SENDER_VALIDATION_FAILURE\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_SENDER_ADD_FAILURE\0"
	"ERROR_SENDER_ALREADY_INSTALLED\0"
	"ERROR_SENDER_VALIDATION_FAILURE\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_SENDER_NOT_FOUND\0"
	"ERROR_SENDER_VALIDATION_FAILURE\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_SENDER_CODE_REQUIRED\0"
	"ERROR_SENDER_NOT_FOUND\0"
	"ERROR_SENDER_OTHER_PARAMS_REQUIRED\0"
	"ERROR_SENDER_UPDATE_FAILURE\0"
	"\0"
	"isExisting\0"
	"isAvailable\0"
	"full\0"
	"policyLevel\0"
	"none\0"
	"view\0"
	"manage\0"
	"moderate\0"
	"\0"
	"nextCursor\0"
	"collectionId\0"
	"markdown\0"
	"score\0"
	"snippet\0"
	"sharedAccess\0"
	"children\0"
	"truncated\0"
	"overwrite\0"
	"mimeType\0"
	"assetType\0"
	"assetMarkdown\0"
	"fileName\0"
	"image\0"
	"video\0"
	"file\0"
	"\0"
	"PLACEMENT\0"
	"GROUP_NAME\0"
	"LANG_ALL\0"
	"EMPTY_ERROR_HANDLER_URL\0"
	"ERROR_ARGUMENT\0"
	"ERROR_PLACEMENT_MAX_COUNT\0"
	"ERROR_PLACEMENT_USER_MODE\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"placement\0"
	"errorHandlerUrl\0"
	"langAll\0"
	"ACCESS_DENIED\0"
	"ERROR_ARGUMENT\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"ADMIN\0"
	"TIME_ZONE\0"
	"server\0"
	"server_enabled\0"
	"personal\0"
	"shared\0"
	"\0"
	"hostname\0"
	"long_polling\0"
	"long_pooling_secure\0"
	"websocket_enabled\0"
	"websocket\0"
	"websocket_secure\0"
	"publish_enabled\0"
	"publish\0"
	"publish_secure\0"
	"config_timestamp\0"
	"api\0"
	"revision_web\0"
	"revision_mobile\0"
	"public_id\0"
	"end\0"
	"shared\0"
	"private\0"
	"\0"
	"exp\0"
	"publicChannels\0"
	"<user_id>\0"
	"signature\0"
	"clientId\0"
	"jwt\0"
	"CACHE\0"
	"REOPEN\0"
	"COMMAND_ERROR\0"
	"MODULE_ID_ERROR\0"
	"PARAMS_ERROR\0"
	"USER_ID_ACCESS_ERROR\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"ACCESS_ERROR\0"
	"EMPTY_APP_NAME\0"
	"TEXT_ERROR\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"visibility\0"
	"tasksCounter\0"
	"tasksFaces\0"
	"UF_RPA_*\0"
	"semantic\0"
	"isFirst\0"
	"isSuccess\0"
	"isFail\0"
	"robotsCount\0"
	"possibleNextStages\0"
	"userValue\0"
	"robotName\0"
	"timeline\0"
	"isFixed\0"
	"stageFrom\0"
	"stageTo\0"
	"task\0"
	"basketItem\0"
	"sale_basket_item\0"
	"customPrice\0"
	"dateInsert\0"
	"sale_basket_item_property[]\0"
	"basketId\0"
	"sale_basket_item.id\0"
	"basePrice\0"
	"discountPrice\0"
	"canBuy\0"
	"vatRate\0"
	"catalogXmlId\0"
	"productXmlId\0"
	"reservations\0"
	"sale_basket_item_reservation[]\0"
	"dateReserve\0"
	"dateReserveEnd\0"
	"reservedBy\0"
	"productid\0"
	"catalog_measure.symbol\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200140400007\0"
	"200140400008\0"
	"200140400009\0"
	"200140400011\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200140400006\0"
	"200140400007\0"
	"200140400008\0"
	"200140400009\0"
	"200140400011\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200140400001\0"
	"\0"
	"integer\0"
	"double\0"
	"string\0"
	"char\0"
	"list\0"
	"text\0"
	"file\0"
	"date\0"
	"datetime\0"
	"datatype\0"
	"productproperty\0"
	"\0"
	"basketItems\0"
	"sale_basket_item[]\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200140400001\0"
	"200140400008\0"
	"200140400009\0"
	"200140400011\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200140400001\0"
	"200140400006\0"
	"200140400008\0"
	"200140400009\0"
	"200140400011\0"
	"\0"
	"basketProperty\0"
	"sale_basket_item_property\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200240400001\0"
	"200240400002\0"
	"200240400004\0"
	"200240400005\0"
	"\0"
	"sale_basket_item_property.id\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200240400003\0"
	"\0"
	"basketProperties\0"
	"0\0"
	"100\0"
	"20004030001\0"
	"\0"
	"businessValuePersonDomain\0"
	"sale_business_value_person_domain\0"
	"sale_person_type.id\0"
	"domain\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201240400002\0"
	"201250000001\0"
	"\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201440400003\0"
	"201450000002\0"
	"201450000003\0"
	"\0"
	"businessValuePersonDomains\0"
	"sale_business_value_person_domain[]\0"
	"sale_cashbox.ID\0"
	"REST_CODE\0"
	"sale_cashbox_handler.CODE\0"
	"OFD\0"
	"bx_firstofd\0"
	"bx_platformaofd\0"
	"bx_yarusofd\0"
	"bx_taxcomofd\0"
	"bx_ofdruofd\0"
	"bx_tenzorofd\0"
	"bx_conturofd\0"
	"\0"
	"OFD_SETTINGS\0"
	"OFD_MODE\0"
	"SELLER_INFO\0"
	"AUTH\0"
	"NUMBER_KKM\0"
	"USE_OFFLINE\0"
	"ACCESS_DENIED\0"
	"ERROR_CASHBOX_ADD\0"
	"ERROR_CHECK_FAILURE\0"
	"\0"
	"UUID\0"
	"PRINT_END_TIME\0"
	"REG_NUMBER_KKT\0"
	"FISCAL_DOC_ATTR\0"
	"FISCAL_DOC_NUMBER\0"
	"FISCAL_RECEIPT_NUMBER\0"
	"FN_NUMBER\0"
	"SHIFT_NUMBER\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_APPLY\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_CHECK_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CASHBOX_DELETE\0"
	"ERROR_CASHBOX_NOT_FOUND\0"
	"ERROR_CHECK_FAILURE\0"
	"\0"
	"sale_cashbox_handler.ID\0"
	"SUPPORTS_FFD105\0"
	"PRINT_URL\0"
	"CHECK_URL\0"
	"HTTP_VERSION\0"
	"1.0\0"
	"1.1\0"
	"\0"
	"CONFIG\0"
	"ITEMS\0"
	"STRING\0"
	"NUMBER\0"
	"Y/N\0"
	"ENUM\0"
	"DATE\0"
	"\0"
	"REQUIRED\0"
	"DISABLED\0"
	"MULTILINE\0"
	"TIME\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_HANDLER_ADD\0"
	"ERROR_HANDLER_ALREADY_EXIST\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_HANDLER_DELETE\0"
	"ERROR_HANDLER_NOT_FOUND\0"
	"\0"
	"sale_cashbox_handler[]\0"
	"LOGIN\0"
	"PASSWORD\0"
	"INN\0"
	"INTERACTION\0"
	"TEST\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_HANDLER_NOT_FOUND\0"
	"ERROR_HANDLER_UPDATE\0"
	"\0"
	"sale_cashbox[]\0"
	"DATE_LAST_CHECK\0"
	"KKM_ID\0"
	"ENABLED\0"
	"string|Y|N\0"
	"ACCESS_DENIED\0"
	"ERROR_CASHBOX_NOT_FOUND\0"
	"ERROR_CASHBOX_UPDATE\0"
	"ERROR_CHECK_FAILURE\0"
	"\0"
	"sale_delivery_service\0"
	"profiles\0"
	"sale_delivery_service[]\0"
	"LOGOTYPE\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_DELIVERY_ADD\0"
	"ERROR_HANDLER_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_DELIVERY_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_DELIVERY_CONFIG_UPDATE\0"
	"ERROR_DELIVERY_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_DELIVERY_DELETE\0"
	"ERROR_DELIVERY_NOT_FOUND\0"
	"\0"
	"sale_delivery_extra_service.ID\0"
	"DELIVERY_ID\0"
	"enum\0"
	"checkbox\0"
	"quantity\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_DELIVERY_NOT_FOUND\0"
	"ERROR_EXTRA_SERVICE_ADD\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_EXTRA_SERVICE_DELETE\0"
	"ERROR_EXTRA_SERVICE_NOT_FOUND\0"
	"\0"
	"sale_delivery_extra_service[]\0"
	"sale_delivery_extra_service_enum_item[]\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_EXTRA_SERVICE_NOT_FOUND\0"
	"ERROR_EXTRA_SERVICE_UPDATE\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"\0"
	"sale_delivery_handler.ID\0"
	"CALCULATE_URL\0"
	"CREATE_DELIVERY_REQUEST_URL\0"
	"CANCEL_DELIVERY_REQUEST_URL\0"
	"HAS_CALLBACK_TRACKING_SUPPORT\0"
	"STRING\0"
	"Y/N\0"
	"NUMBER\0"
	"ENUM\0"
	"DATE\0"
	"LOCATION\0"
	"\0"
	"PROFILES\0"
	"sale_delivery_handler[]\0"
	"sale_delivery_handler_settings\0"
	"sale_delivery_handler_settings_config_item[]\0"
	"sale_delivery_handler_profile[]\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_HANDLER_ALREADY_EXIST\0"
	"ERROR_HANDLER_NOT_FOUND\0"
	"ERROR_HANDLER_UPDATE\0"
	"\0"
	"REQUEST_ID\0"
	"ACCESS_DENIED\0"
	"DELETE_REQUEST_INTERNAL_ERROR\0"
	"DELIVERY_ID_NOT_SPECIFIED\0"
	"DELIVERY_NOT_FOUND\0"
	"REQUEST_ID_NOT_SPECIFIED\0"
	"REQUEST_NOT_FOUND\0"
	"\0"
	"ADDRESSEE\0"
	"MANAGER\0"
	"RECIPIENT\0"
	"\0"
	"BODY\0"
	"SEMANTIC\0"
	"success\0"
	"process\0"
	"error\0"
	"\0"
	"MONEY_VALUES\0"
	"ACCESS_DENIED\0"
	"ADDRESSEE_IS_NOT_SPECIFIED\0"
	"ADDRESSEE_UNEXPECTED_VALUE\0"
	"DELIVERY_ID_NOT_SPECIFIED\0"
	"DELIVERY_NOT_FOUND\0"
	"MESSAGE_NOT_SPECIFIED\0"
	"MESSAGE_STATUS_NOT_SPECIFIED\0"
	"MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED\0"
	"REQUEST_ID_NOT_SPECIFIED\0"
	"REQUEST_NOT_FOUND\0"
	"REQUEST_SHIPMENT_NOT_FOUND\0"
	"UNEXPECTED_MESSAGE_STATUS_SEMANTIC\0"
	"\0"
	"FINALIZE\0"
	"process\0"
	"success\0"
	"\0"
	"OVERWRITE_PROPERTIES\0"
	"ACCESS_DENIED\0"
	"DELIVERY_ID_NOT_SPECIFIED\0"
	"DELIVERY_NOT_FOUND\0"
	"EMPTY_UPDATE_PAYLOAD\0"
	"PROPERTIES_UNEXPECTED_FORMAT\0"
	"PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT\0"
	"PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT\0"
	"PROPERTY_VALUE_UNEXPECTED_FORMAT\0"
	"REQUEST_ID_NOT_SPECIFIED\0"
	"REQUEST_NOT_FOUND\0"
	"STATUS_SEMANTIC_NOT_SPECIFIED\0"
	"STATUS_TEXT_NOT_SPECIFIED\0"
	"STATUS_UNEXPECTED_FORMAT\0"
	"UNEXPECTED_OVERWRITE_PROPERTIES_VALUE\0"
	"UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE\0"
	"UPDATE_REQUEST_INTERNAL_ERROR\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_DELIVERY_NOT_FOUND\0"
	"ERROR_DELIVERY_UPDATE\0"
	"\0"
	"sale_order\0"
	"personTypeXmlId\0"
	"statusId\0"
	"sale_status.id\0"
	"empStatusId\0"
	"marked\0"
	"dateMarked\0"
	"empMarkedId\0"
	"reasonMarked\0"
	"discountValue\0"
	"userDescription\0"
	"recurringId\0"
	"lockedBy\0"
	"dateLock\0"
	"recountFlag\0"
	"affiliateId\0"
	"updated1c\0"
	"orderTopic\0"
	"statusXmlId\0"
	"id1c\0"
	"version1c\0"
	"externalOrder\0"
	"canceled\0"
	"dateCanceled\0"
	"empCanceledId\0"
	"reasonCanceled\0"
	"payed\0"
	"sale_order_crm_client[]\0"
	"isPrimary\0"
	"payments\0"
	"sale_order_payment[]\0"
	"paySystemXmlId\0"
	"paySystemIsCash\0"
	"psStatus\0"
	"psStatusCode\0"
	"psStatusDescription\0"
	"psStatusMessage\0"
	"psSum\0"
	"psCurrency\0"
	"psResponseDate\0"
	"payVoucherNum\0"
	"payVoucherDate\0"
	"datePayBefore\0"
	"dateBill\0"
	"payReturnNum\0"
	"priceCod\0"
	"payReturnDate\0"
	"empReturnId\0"
	"payReturnComment\0"
	"empResponsibleId\0"
	"dateResponsibleId\0"
	"isReturn\0"
	"externalPayment\0"
	"psInvoiceId\0"
	"shipments\0"
	"sale_order_shipment[]\0"
	"allowDelivery\0"
	"dateAllowDelivery\0"
	"empAllowDeliveryId\0"
	"empDeductedId\0"
	"reasonUndoDeducted\0"
	"sale_delivery_service.id\0"
	"deliveryXmlId\0"
	"deliveryDocDate\0"
	"deliveryDocNum\0"
	"trackingNumber\0"
	"trackingDescription\0"
	"trackingLastCheck\0"
	"trackingStatus\0"
	"customPriceDelivery\0"
	"basePriceDelivery\0"
	"externalDelivery\0"
	"shipmentItems\0"
	"sale_order_shipment_item[]\0"
	"orderDeliveryId\0"
	"reservedQuantity\0"
	"propertyValues\0"
	"sale_order_property[]\0"
	"propsGroupId\0"
	"sale_order_property_group.id\0"
	"STRING\0"
	"Y/N\0"
	"NUMBER\0"
	"ENUM\0"
	"FILE\0"
	"DATE\0"
	"LOCATION\0"
	"ADDRESS\0"
	"\0"
	"util\0"
	"userProps\0"
	"isFiltered\0"
	"string|double|string[]|number[]\0"
	"isProfileName\0"
	"isPayer\0"
	"isEmail\0"
	"isPhone\0"
	"isZip\0"
	"isAddress\0"
	"isLocation\0"
	"isLocation4tax\0"
	"inputFieldLocation\0"
	"isAddressFrom\0"
	"isAddressTo\0"
	"requisiteLink\0"
	"array|of|links|to|requisites|from|the|CRM|module\0"
	"tradeBindings\0"
	"sale_order_trade_binding[]\0"
	"externalOrderId\0"
	"tradingPlatformId\0"
	"sale_order_trade_platform.id\0"
	"tradingPlatformXmlId\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200540400001\0"
	"SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"201240400001\0"
	"\0"
	"orders\0"
	"sale_order[]\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200540400001\0"
	"\0"
	"sale_order_payment\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200640400001\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200640400001\0"
	"\0"
	"paymentItemBasket\0"
	"sale_payment_item_basket\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201240400002\0"
	"201240400003\0"
	"201250000001\0"
	"\0"
	"sale_payment_item_basket.id\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201240400001\0"
	"\0"
	"paymentItemsBasket\0"
	"sale_payment_item_basket[]\0"
	"paymentItemShipment\0"
	"sale_payment_item_shipment\0"
	"shipmentId\0"
	"sale_payment_item_shipment.id\0"
	"paymentItemsShipment\0"
	"sale_payment_item_shipment[]\0"
	"BX_REST_HANDLER\0"
	"sale_paysystem_handler.CODE\0"
	"PAYMENT\0"
	"USER\0"
	"Y\\N\0"
	"ENTITY_REGISTRY_TYPE\0"
	"ORDER\0"
	"CRM_INVOICE\0"
	"CRM_QUOTE\0"
	"\0"
	"NEW_WINDOW\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_HANDLER_NOT_FOUND\0"
	"ERROR_PAY_SYSTEM_ADD\0"
	"ERROR_PERSON_TYPE_NOT_FOUND\0"
	"\0"
	"sale_paysystem.ID\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_PAY_SYSTEM_NOT_FOUND\0"
	"\0"
	"sale_paysystem_handler.ID\0"
	"CODES\0"
	"GROUP\0"
	"DEFAULT\0"
	"PROVIDER_KEY\0"
	"PROVIDER_VALUE\0"
	"INPUT\0"
	"STRING\0"
	"Y/N\0"
	"ENUM\0"
	"\0"
	"FORM_DATA\0"
	"CHECKOUT_DATA\0"
	"IFRAME_DATA\0"
	"CLIENT_TYPE\0"
	"b2c\0"
	"b2b\0"
	"\0"
	"crm_currency.CURRENCY[]\0"
	"ACCESS_DENIED\0"
	"ERROR_HANDLER_DELETE\0"
	"ERROR_HANDLER_NOT_FOUND\0"
	"ERROR_PAY_SYSTEM_DELETE\0"
	"\0"
	"sale_paysystem_handler[]\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_HANDLER_NOT_FOUND\0"
	"ERROR_HANDLER_UPDATE\0"
	"ERROR_UNEXPECTED_ANSWER\0"
	"\0"
	"sale_paysystem[]\0"
	"ACTION_FILE\0"
	"ALLOW_EDIT_PAYMENT\0"
	"AUTO_CHANGE_1C\0"
	"CAN_PRINT_CHECK\0"
	"ENCODING\0"
	"windows-1251\0"
	"utf-8\0"
	"iso-8859-1\0"
	"\0"
	"IS_CASH\0"
	"N\0"
	"Y\0"
	"A\0"
	"\0"
	"PSA_NAME\0"
	"PS_MODE\0"
	"TARIFF\0"
	"TARIF\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_INTERNAL_INVOICE_NOT_FOUND\0"
	"ERROR_PAY_INVOICE_NOT_SUPPORTED\0"
	"ERROR_PROCESS_REQUEST_RESULT\0"
	"\0"
	"PAYMENT_ID\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_PROCESS_REQUEST_RESULT\0"
	"\0"
	"REST_SERVICE_ID_IFRAME\0"
	"REST_SERVICE_KEY_IFRAME\0"
	"PS_WORK_MODE_IFRAME\0"
	"sale_paysystem.ACTION_FILE\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_INTERNAL_INVOICE_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_INTERNAL_ORDER_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_HANDLER_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"ERROR_CHECK_FAILURE\0"
	"ERROR_HANDLER_NOT_FOUND\0"
	"ERROR_PAY_SYSTEM_NOT_FOUND\0"
	"ERROR_PERSON_TYPE_NOT_FOUND\0"
	"\0"
	"personType\0"
	"sale_person_type\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200750000001\0"
	"200750000005\0"
	"200750000006\0"
	"\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200740400001\0"
	"200750000003\0"
	"200750000004\0"
	"200750000008\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200740400001\0"
	"\0"
	"personTypes\0"
	"sale_person_type[]\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200740400001\0"
	"200750000002\0"
	"200750000007\0"
	"\0"
	"property\0"
	"sale_order_property\0"
	"minlength\0"
	"maxlength\0"
	"pattern\0"
	"cols\0"
	"min\0"
	"max\0"
	"multielement\0"
	"maxsize\0"
	"accept\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200850000005\0"
	"200850000006\0"
	"200850000009\0"
	"200850000010\0"
	"200850000011\0"
	"200850000012\0"
	"200850000013\0"
	"200850000014\0"
	"200850000015\0"
	"200850000016\0"
	"\0"
	"sale_order_property.id\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200840400001\0"
	"200850000004\0"
	"ERROR_CORE\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200840400001\0"
	"\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200840400001\0"
	"200850000003\0"
	"200850000009\0"
	"200850000010\0"
	"200850000011\0"
	"200850000012\0"
	"200850000013\0"
	"200850000014\0"
	"200850000015\0"
	"200850000016\0"
	"\0"
	"propertyGroup\0"
	"sale_order_property_group\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200950000006\0"
	"\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200940400001\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"200940400001\0"
	"\0"
	"propertyGroups\0"
	"sale_order_property_group[]\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200940400001\0"
	"200950000008\0"
	"\0"
	"propertyRelation\0"
	"sale_order_property_relation\0"
	"P\0"
	"D\0"
	"L\0"
	"T\0"
	"\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201650000001\0"
	"201650000002\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"201640400004\0"
	"\0"
	"propertyRelations\0"
	"sale_order_property_value.id\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201040400001\0"
	"\0"
	"propertyValue\0"
	"sale_order_property_value\0"
	"string|sale_order_property_value_file_value\0"
	"fileSize\0"
	"originalName\0"
	"subdir\0"
	"versionOriginalId\0"
	"orderPropsId\0"
	"orderPropsXmlId\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"201040400001\0"
	"\0"
	"0\0"
	"200040300020\0"
	"\0"
	"sale_order_property_value[]\0"
	"propertyVariant\0"
	"sale_order_property_variant\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201550000003\0"
	"ERROR_NO_NAME\0"
	"ERROR_NO_VALUE\0"
	"\0"
	"sale_order_property_variant.id\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201540400001\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"201540400001\0"
	"\0"
	"propertyVariants\0"
	"sale_order_property_variant[]\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201540400001\0"
	"ERROR_NO_NAME\0"
	"ERROR_NO_VALUE\0"
	"\0"
	"shipment\0"
	"sale_order_shipment\0"
	"sale_status\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"BX_INVALID_VALUE\0"
	"SALE_SHIPMENT_WRONG_DELIVERY_SERVICE\0"
	"\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201140400001\0"
	"SALE_SHIPMENT_EXIST_SHIPPED\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"201140400001\0"
	"\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201140400001\0"
	"BX_INVALID_VALUE\0"
	"\0"
	"shipmentItem\0"
	"sale_order_shipment_item\0"
	"sale_order_shipment_item.id\0"
	"sale_shipment_property\0"
	"sale_shipment_property.id\0"
	"sale_shipment_property[]\0"
	"sale_shipment_property_value.id\0"
	"shipmentPropsId\0"
	"shipmentPropsXmlId\0"
	"sale_shipment_property_value[]\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201040400006\0"
	"201040400007\0"
	"201040400008\0"
	"\0"
	"O\0"
	"D\0"
	"\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201350000001\0"
	"201350000003\0"
	"201350000004\0"
	"201350000005\0"
	"\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201340400001\0"
	"201350000002\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"201340400001\0"
	"\0"
	"statuses\0"
	"sale_status[]\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201340400001\0"
	"201350000003\0"
	"201350000006\0"
	"201350000007\0"
	"201350000008\0"
	"\0"
	"statusLang\0"
	"sale_status_lang\0"
	"sale_lang.lid\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"201750000003\0"
	"201750000004\0"
	"\0"
	"0\0"
	"100\0"
	"200040300010\0"
	"201740400001\0"
	"201750000004\0"
	"\0"
	"langs\0"
	"sale_lang[]\0"
	"statusLangs\0"
	"sale_status_lang[]\0"
	"tradeBinding\0"
	"tradePlatform\0"
	"tradePlatforms\0"
	"sale_order_trade_platform[]\0"
	"catalogSectionTabClassName\0"
	"shortUrl\0"
	"qr\0"
	"0\0"
	"100\0"
	"200640400001\0"
	"\0"
	"uid\0"
	"expires\0"
	"companyUuid\0"
	"companyCrmId\0"
	" \0"
	"510\0"
	"ACCESS_DENIED\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"state\0"
	"party\0"
	"employeeCode\0"
	"employeeId\0"
	" \0"
	"ACCESS_DENIED\0"
	"INTERNAL_ERROR\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"crmId\0"
	"signer\0"
	"assignee\0"
	"reviewer\0"
	"editor\0"
	"\0"
	"responsible\0"
	"companyProviderUid\0"
	"regionDocumentType\0"
	"externalSettings\0"
	"externalDateCreate\0"
	" \0"
	"ACCESS_DENIED\0"
	"BAD_REQUEST\0"
	"INTERNAL_ERROR\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"fileUrl\0"
	"documentUid\0"
	" \0"
	"ACCESS_DENIED\0"
	"SIGN_HCMLINK_DOCUMENT_NOT_FOUND\0"
	"SIGN_HCMLINK_DOCUMENT_NOT_LINKED\0"
	"SIGN_HCMLINK_NO_SIGNED_FILE_EXIST\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"create_date\0"
	"signed_date\0"
	"creator_id\0"
	"member_id\0"
	"folderName\0"
	"file_url\0"
	"SUBJECT_ID\0"
	"KEYWORDS\0"
	"VISIBLE\0"
	"DATE_ACTIVITY\0"
	"IMAGE_ID\0"
	"AVATAR_TYPE\0"
	"folder\0"
	"checks\0"
	"pie\0"
	"bag\0"
	"members\0"
	" \0"
	"\0"
	"INITIATE_PERMS\0"
	"A\0"
	"E\0"
	"K\0"
	"\0"
	"NUMBER_OF_MEMBERS\0"
	"NUMBER_OF_MODERATORS\0"
	"PROJECT\0"
	"PROJECT_DATE_START\0"
	"PROJECT_DATE_FINISH\0"
	"SEARCH_INDEX\0"
	"LANDING\0"
	"SCRUM_MASTER_ID\0"
	"SCRUM_SPRINT_DURATION\0"
	"SCRUM_TASK_RESPONSIBLE\0"
	"group\0"
	"project\0"
	"scrum\0"
	"collab\0"
	"\0"
	"MEMBERS\0"
	"ORDINARY_MEMBERS\0"
	"INVITED_MEMBERS\0"
	"MODERATOR_MEMBERS\0"
	"SITE_IDS\0"
	"AVATAR_TYPES\0"
	"mobileUrl\0"
	"webCssClass\0"
	"entitySelectorUrl\0"
	"AVATAR_DATA\0"
	"icon\0"
	"image\0"
	"\0"
	"folder\0"
	"tasks\0"
	"chart\0"
	"briefcase\0"
	"group\0"
	" \0"
	"URL\0"
	"\0"
	"OWNER_DATA\0"
	"FORMATTED_NAME\0"
	"SUBJECT_DATA\0"
	"ACTIONS\0"
	"EDIT\0"
	"DELETE\0"
	"INVITE\0"
	"JOIN\0"
	"FOLLOW\0"
	"EDIT_FEATURES\0"
	"ROLE\0"
	"INITIATED_BY_TYPE\0"
	"IS_SUBSCRIBED\0"
	"DEPARTMENTS\0"
	"IS_PIN\0"
	"PRIVACY_CODE\0"
	"open\0"
	"closed\0"
	"secret\0"
	"\0"
	"LIST_OF_MEMBERS\0"
	"isOwner\0"
	"isModerator\0"
	"isScrumMaster\0"
	"isAutoMember\0"
	"FEATURES\0"
	"customName\0"
	"LIST_OF_MEMBERS_AWAITING_INVITE\0"
	"GROUP_MEMBERS_LIST\0"
	"invited\0"
	"isAwaiting\0"
	"isMember\0"
	"COUNTERS\0"
	"workgroup_requests_out\0"
	"workgroup_requests_in\0"
	"EFFICIENCY\0"
	"ADDITIONAL_DATA\0"
	"A\0"
	"E\0"
	"K\0"
	"Z\0"
	" \0"
	"\0"
	"U\0"
	"G\0"
	" \0"
	"\0"
	"SCRUM_OWNER_ID\0"
	"NUMBER_OF_MEMBERS_PLURAL\0"
	"PRIVACY_TYPE\0"
	"SONET_CONTROLLER_WORKGROUP_EMPTY\0"
	"SONET_CONTROLLER_WORKGROUP_NOT_FOUND\0"
	"\0"
	"workgroups\0"
	"avatarType\0"
	"additionalData\0"
	"initiatedByType\0"
	"IS_ADMIN\0"
	"mandatoryFeatures\0"
	"shouldSelectDialogId\0"
	"IMAGE_FILE_ID\0"
	" \0"
	"ERROR_IMAGE_ID\0"
	"\0"
	"GROUP_ID\0"
	"FEATURE\0"
	"photo\0"
	"calendar\0"
	"tasks\0"
	"files\0"
	"blog\0"
	"\0"
	"OPERATION\0"
	"SUBJECT_NAME\0"
	"IS_EXTRANET\0"
	"GROUP_IMAGE_ID\0"
	"GROUP_IMAGE\0"
	"E\0"
	"K\0"
	"\0"
	"TASKID\0"
	"SORT_INDEX\0"
	"IS_COMPLETE\0"
	"IS_IMPORTANT\0"
	"ITEMID\0"
	"TOGGLED_BY\0"
	"TOGGLED_DATE\0"
	"A\0"
	"U\0"
	"\0"
	"IS_COLLABER\0"
	"ATTACHMENTS\0"
	"ATTACHMENT_ID\0"
	"Manifest version\0"
	"Warning\0"
	"REST: shortname alias to class\0"
	"REST: writable checklistitem data fields\0"
	"REST: readable checklistitem data fields\0"
	"REST: sortable checklistitem data fields\0"
	"REST: date fields\0"
	"REST: available methods\0"
	"getmanifest\0"
	"staticMethod\0"
	"get\0"
	"mandatoryParamsCount\0"
	"allowedKeysInReturnValue\0"
	"getlist\0"
	"allowedKeys\0"
	"collectionInReturnValue\0"
	"renew\0"
	"moveafteritem\0"
	"isactionallowed\0"
	"ACTIONID\0"
	"1\0"
	"2\0"
	"3\0"
	"4\0"
	"5\0"
	"\0"
	"AFTERITEMID\0"
	"COMMENTTEXT\0"
	"POST_DATE\0"
	"UF_FORUM_MESSAGE_DOC\0"
	"POST_MESSAGE_HTML\0"
	"AUTHOR_NAME\0"
	"AUTHOR_EMAIL\0"
	"ATTACHED_OBJECTS\0"
	"REST: writable commentitem data fields\0"
	"REST: readable commentitem data fields\0"
	"REST: sortable commentitem data fields\0"
	"REST: filterable commentitem data fields\0"
	"allowedKeyPrefixes\0"
	"taskIdFrom\0"
	"taskIdTo\0"
	"linkType\0"
	"ACTION_NOT_ALLOWED\0"
	"ILLEGAL_NEW_LINK\0"
	"\0"
	"ARFIELDS\0"
	"SECONDS\0"
	"COMMENT_TEXT\0"
	"0x000001\0"
	"0x000004\0"
	"0x000040\0"
	"0x100002\0"
	"\0"
	"MINUTES\0"
	"SOURCE\0"
	"DATE_START\0"
	"DATE_STOP\0"
	"NAV_PARAMS\0"
	"nPageSize\0"
	"iNumPage\0"
	"0x000004\0"
	"0x000040\0"
	"0x000100\0"
	"0x100002\0"
	"\0"
	"Manifest change date\0"
	"REST: writable elapseditem data fields\0"
	"REST: readable elapseditem data fields\0"
	"REST: sortable elapseditem data fields\0"
	"REST: filterable elapseditem data fields\0"
	"allowedValues\0"
	"allowedAggregations\0"
	"allowedValuesInAggregation\0"
	"TASKDATA\0"
	"FILE\0"
	"USERID\0"
	"string\0"
	"double\0"
	"datetime\0"
	"boolean\0"
	"\0"
	"ERROR_CORE\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"ru\0"
	"isAdmin\0"
	"ACCESS_DENIED\0"
	"EMPTY_TITLE\0"
	"\0"
	"U\0"
	"G\0"
	"\0"
	"ACCESS_DENIED\0"
	"CANT_DELETE_FIRST\0"
	"IS_SYSTEM\0"
	"NOT_FOUND\0"
	"\0"
	"SYSTEM_TYPE\0"
	"NEW\0"
	"PROGRESS\0"
	"WORK\0"
	"REVIEW\0"
	"FINISH\0"
	"\0"
	"ADDITIONAL_FILTER\0"
	"TO_UPDATE\0"
	"TO_UPDATE_ACCESS\0"
	"before\0"
	"after\0"
	"ACCESS_DENIED_MOVE\0"
	"NOT_FOUND\0"
	"TASK_NOT_FOUND\0"
	"\0"
	"sprintId\0"
	"NEW\0"
	"WORK\0"
	"FINISH\0"
	"\0"
	"goal\0"
	"dateStart\0"
	"dateEnd\0"
	"active\0"
	"planned\0"
	"completed\0"
	"\0"
	"DATE_END\0"
	"INFO\0"
	"storyPoints\0"
	"epicId\0"
	"success\0"
	"error\0"
	"\0"
	"flowId\0"
	"creatorId\0"
	"efficiency\0"
	"plannedCompletionTime\0"
	"distributionType\0"
	"responsibleList\0"
	"demo\0"
	"responsibleCanChangeDeadline\0"
	"matchWorkTime\0"
	"taskControl\0"
	"notifyAtHalfTime\0"
	"notifyOnQueueOverflow\0"
	"notifyOnTasksInProgressOverflow\0"
	"notifyWhenEfficiencyDecreases\0"
	"taskCreators\0"
	"team\0"
	"trialFeatureEnabled\0"
	"flowData\0"
	"manually\0"
	"queue\0"
	"himself\0"
	"\0"
	"exists\0"
	"read\0"
	"watch\0"
	"createSubtask\0"
	"createResult\0"
	"remove\0"
	"approve\0"
	"disapprove\0"
	"take\0"
	"delegate\0"
	"defer\0"
	"datePlan\0"
	"changeDirector\0"
	"changeResponsible\0"
	"changeAccomplices\0"
	"pause\0"
	"timeTracking\0"
	"changeStatus\0"
	"reminder\0"
	"addAuditors\0"
	"elapsedTime\0"
	"checklistAdd\0"
	"checklistEdit\0"
	"checklistSave\0"
	"checklistToggle\0"
	"automate\0"
	"resultEdit\0"
	"completeResult\0"
	"removeResult\0"
	"resultRead\0"
	"admin\0"
	"copy\0"
	"saveAsTemplate\0"
	"attachFile\0"
	"detachFile\0"
	"detachParent\0"
	"createGanttDependence\0"
	"N\0"
	"P\0"
	"\0"
	"priority\0"
	"2\0"
	"1\0"
	"0\0"
	"\0"
	"multitask\0"
	"notViewed\0"
	"replicate\0"
	"backlogId\0"
	"createdDate\0"
	"changedBy\0"
	"changedDate\0"
	"statusChangedBy\0"
	"closedBy\0"
	"closedDate\0"
	"activityDate\0"
	"startDatePlan\0"
	"endDatePlan\0"
	"guid\0"
	"commentsCount\0"
	"serviceCommentsCount\0"
	"allowChangeDeadline\0"
	"allowTimeTracking\0"
	"addInReport\0"
	"forkedByTemplateId\0"
	"timeEstimate\0"
	"timeSpentInLogs\0"
	"forumTopicId\0"
	"forumId\0"
	"subordinate\0"
	"exchangeModified\0"
	"exchangeId\0"
	"outlookVersion\0"
	"viewedDate\0"
	"sorting\0"
	"durationFact\0"
	"isMuted\0"
	"isPinned\0"
	"isPinnedInGroup\0"
	"descriptionInBbcode\0"
	"2\0"
	"3\0"
	"4\0"
	"5\0"
	"6\0"
	"\0"
	"statusChangedDate\0"
	"durationPlan\0"
	"durationType\0"
	"secs\0"
	"mins\0"
	"hours\0"
	"days\0"
	"weeks\0"
	"monts\0"
	"years\0"
	"\0"
	"auditors\0"
	"accomplices\0"
	"checklist\0"
	"sortIndex\0"
	"isComplete\0"
	"isImportant\0"
	"toggledBy\0"
	"toggledDate\0"
	"ufChecklistFiles\0"
	"attachments\0"
	"toggle\0"
	"addAccomplice\0"
	"membersCount\0"
	"creator\0"
	"accomplicesData\0"
	"auditorsData\0"
	"newCommentsCount\0"
	"decline\0"
	"originator\0"
	"plan\0"
	"create\0"
	"changeDeadline\0"
	"checklistAddItems\0"
	"addFavorite\0"
	"deleteFavorite\0"
	"checklist.reorder\0"
	"elapsedtime.add\0"
	"dayplan.timer.toggle\0"
	"checklist.add\0"
	"favorite.add\0"
	"favorite.delete\0"
	"checkListTree\0"
	"copiedId\0"
	"displaySortIndex\0"
	"completedCount\0"
	"descendants\0"
	"checkListCanAdd\0"
	"ufCrmTask\0"
	"ufTaskWebdavFiles\0"
	"ufMailMessage\0"
	"UF_TASK_WEBDAV_FILES\0"
	"100\0"
	"ERROR_CORE\0"
	"\0"
	"needsControl\0"
	"startPlan\0"
	"endPlan\0"
	"fileIds\0"
	"statusChanged\0"
	"containsChecklist\0"
	"containsSubTasks\0"
	"containsRelatedTasks\0"
	"containsGanttLinks\0"
	"containsPlacements\0"
	"containsResults\0"
	"numberOfReminders\0"
	"plannedDuration\0"
	"actualDuration\0"
	"started\0"
	"estimatedTime\0"
	"changed\0"
	"allowsChangeDeadline\0"
	"allowsTimeTracking\0"
	"matchesWorkTime\0"
	"isMultitask\0"
	"deadlineCount\0"
	"declineReason\0"
	"archiveLink\0"
	"crmItemIds\0"
	"requireResult\0"
	"matchesSubTasksTime\0"
	"autocompleteSubTasks\0"
	"allowsChangeDatePlan\0"
	"maxDeadlineChangeDate\0"
	"maxDeadlineChanges\0"
	"requireDeadlineChangeReason\0"
	"inFavorite\0"
	"inPin\0"
	"inGroupPin\0"
	"inMute\0"
	"dependsOn\0"
	"scenarios\0"
	"0\0"
	"100\0"
	"1048582\0"
	"\0"
	"view_all\0"
	"view_role_responsible\0"
	"view_role_accomplice\0"
	"view_role_auditor\0"
	"view_role_originator\0"
	"\0"
	"0\0"
	"1048582\0"
	"\0"
	"0\0"
	"1\0"
	"100\0"
	"\0"
	"attachmentId\0"
	"0\0"
	"100\0"
	"ERROR_CORE\0"
	"\0"
	"MARK\0"
	"MULTITASK\0"
	"NOT_VIEWED\0"
	"REPLICATE\0"
	"SPRINT_ID\0"
	"BACKLOG_ID\0"
	"ACCOMPLICES\0"
	"AUDITORS\0"
	"CHANGED_BY\0"
	"CHANGED_DATE\0"
	"STATUS_CHANGED_BY\0"
	"STATUS_CHANGED_DATE\0"
	"CLOSED_BY\0"
	"CLOSED_DATE\0"
	"ACTIVITY_DATE\0"
	"START_DATE_PLAN\0"
	"END_DATE_PLAN\0"
	"GUID\0"
	"COMMENTS_COUNT\0"
	"SERVICE_COMMENTS_COUNT\0"
	"NEW_COMMENTS_COUNT\0"
	"ALLOW_CHANGE_DEADLINE\0"
	"ALLOW_TIME_TRACKING\0"
	"TASK_CONTROL\0"
	"ADD_IN_REPORT\0"
	"FORKED_BY_TEMPLATE_ID\0"
	"TIME_ESTIMATE\0"
	"TIME_SPENT_IN_LOGS\0"
	"MATCH_WORK_TIME\0"
	"FORUM_TOPIC_ID\0"
	"FORUM_ID\0"
	"SUBORDINATE\0"
	"FAVORITE\0"
	"EXCHANGE_MODIFIED\0"
	"EXCHANGE_ID\0"
	"OUTLOOK_VERSION\0"
	"VIEWED_DATE\0"
	"SORTING\0"
	"DURATION_PLAN\0"
	"DURATION_FACT\0"
	"CHECKLIST\0"
	"DURATION_TYPE\0"
	"IS_MUTED\0"
	"IS_PINNED\0"
	"IS_PINNED_IN_GROUP\0"
	"FLOW_ID\0"
	"UF_NEW_TASKS_FIELD\0"
	"allowedActions\0"
	"primary\0"
	"P\0"
	"Y\0"
	"list\0"
	"REAL_STATUS\0"
	"STATUS_COMPLETE\0"
	"CREATED_BY_LAST_NAME\0"
	"ACCOMPLICE\0"
	"AUDITOR\0"
	"DEPENDS_ON\0"
	"ONLY_ROOT_TASKS\0"
	"subDir\0"
	"isVisible\0"
	"stage\0"
	"flow\0"
	"high\0"
	"average\0"
	"low\0"
	"\0"
	"pending\0"
	"in_progress\0"
	"supposedly_completed\0"
	"completed\0"
	"deferred\0"
	"declined\0"
	"\0"
	"changedById\0"
	"statusChangedById\0"
	"closedById\0"
	"forkedByTemplate\0"
	"responsibleCollection\0"
	"deadlineAfterTs\0"
	"startDatePlanTs\0"
	"endDatePlanTs\0"
	"replicateParams\0"
	"period\0"
	"everyDay\0"
	"workdayOnly\0"
	"dailyMonthInterval\0"
	"everyWeek\0"
	"monthlyType\0"
	"monthlyDayNum\0"
	"monthlyMonthNum1\0"
	"monthlyWeekDayNum\0"
	"monthlyWeekDay\0"
	"monthlyMonthNum2\0"
	"yearlyType\0"
	"yearlyDayNum\0"
	"yearlyMonth1\0"
	"yearlyWeekDayNum\0"
	"yearlyWeekDay\0"
	"yearlyMonth2\0"
	"timezoneOffset\0"
	"repeatTill\0"
	"times\0"
	"emailId\0"
	"dateTs\0"
	"minutes\0"
	"seconds\0"
	"createdAtTs\0"
	"startTs\0"
	"stopTs\0"
	"open\0"
	"closed\0"
	"\0"
	"commentId\0"
	"formattedText\0"
	"0\0"
	"1048584\0"
	"\0"
	"START_DATE_PLAN_AFTER\0"
	"END_DATE_PLAN_AFTER\0"
	"REPLICATE_PARAMS\0"
	"checkListItem\0"
	"personalPhoto\0"
	"personalGender\0"
	"isCollaber\0"
	"checkListItemId\0"
	"attachmentParameters\0"
	"filesIds\0"
	"checkListItems\0"
	"afterItemId\0"
	"beforeItemId\0"
	"attachmentsIds\0"
	"DESCRIPTION_IN_BBCODE\0"
	"DEADLINE_AFTER\0"
	"RESPONSIBLES\0"
	"TPARAM_TYPE\0"
	"TPARAM_REPLICATION_COUNT\0"
	"BASE_TEMPLATE_ID\0"
	"TEMPLATE_CHILDREN_COUNT\0"
	"CREATED_BY_NAME\0"
	"CREATED_BY_SECOND_NAME\0"
	"CREATED_BY_LOGIN\0"
	"CREATED_BY_WORK_POSITION\0"
	"CREATED_BY_PHOTO\0"
	"RESPONSIBLE_PHOTO\0"
	"SCENARIO\0"
	"TRANSCRIPT_ID\0"
	"CALL_ID\0"
	"SIDE\0"
	"User\0"
	"Client\0"
	"\0"
	"STOP_TIME\0"
	"COST\0"
	"COST_CURRENCY\0"
	"uploadUrl\0"
	"RECORD_URL\0"
	"FILENAME\0"
	"FILE_CONTENT\0"
	"EXTERNAL_CALL_ID\0"
	"PORTAL_USER_ID\0"
	"PHONE_NUMBER\0"
	"PORTAL_NUMBER\0"
	"INCOMING\0"
	"CALL_DURATION\0"
	"CALL_START_DATE\0"
	"CALL_STATUS\0"
	"CALL_VOTE\0"
	"CALL_FAILED_CODE\0"
	"200\0"
	"304\0"
	"603\0"
	"603-S\0"
	"403\0"
	"404\0"
	"486\0"
	"484\0"
	"503\0"
	"480\0"
	"402\0"
	"423\0"
	"OTHER\0"
	"\0"
	"CALL_FAILED_REASON\0"
	"REST_APP_ID\0"
	"REST_APP_NAME\0"
	"CRM_ACTIVITY_ID\0"
	"CRM_ENTITY_ID\0"
	"USER_PHONE_INNER\0"
	"DURATION\0"
	"STATUS_CODE\0"
	"FAILED_REASON\0"
	"VOTE\0"
	"ADD_TO_CHAT\0"
	"ERROR_CORE\0"
	"INVALID_ARGUMENT\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"CRM_CREATED_LEAD\0"
	"CRM_CREATED_ENTITIES\0"
	"LEAD_CREATION_ERROR\0"
	"CONTACT\0"
	"COMPANY\0"
	"LEAD\0"
	"\0"
	"SHOW\0"
	"CALL_LIST_ID\0"
	"LINE_NUMBER\0"
	"ERROR_CORE\0"
	"WRONG_AUTH_TYPE\0"
	"\0"
	"CONTACT\0"
	"LEAD\0"
	"COMPANY\0"
	"\0"
	"ASSIGNED_BY\0"
	"TIMEMAN_STATUS\0"
	"OPENED\0"
	"CLOSED\0"
	"PAUSED\0"
	"EXPIRED\0"
	"UNAVAILABLE\0"
	"NOT_INSTALLED\0"
	"\0"
	"WORK_PHONE\0"
	"PERSONAL_PHONE\0"
	"PERSONAL_MOBILE\0"
	"NUMBER\0"
	"CRM_AUTO_CREATE\0"
	"OPENED\0"
	"CLOSED\0"
	"PAUSED\0"
	"EXPIRED\0"
	"\0"
	"TIME_START\0"
	"TIME_FINISH\0"
	"TIME_LEAKS\0"
	"IP_OPEN\0"
	"IP_CLOSE\0"
	"LAT_OPEN\0"
	"LON_OPEN\0"
	"LAT_CLOSE\0"
	"LON_CLOSE\0"
	"TZ_OFFSET\0"
	"TIME_FINISH_DEFAULT\0"
	"REPORT\0"
	"LAT\0"
	"LON\0"
	" \0"
	"WRONG_DATETIME\0"
	"\0"
	"ip\0"
	"IP\0"
	"ip_range\0"
	"error_range\0"
	"RANGES\0"
	" \0"
	"TIME\0"
	"WRONG_DATETIME\0"
	"\0"
	"startTime\0"
	"endTime\0"
	"breakLength\0"
	"isApproved\0"
	"SCHEDULE_TYPE\0"
	"FIXED\0"
	"SHIFT\0"
	"FLEXTIME\0"
	"\0"
	"REPORT_PERIOD\0"
	"MONTH\0"
	"WEEK\0"
	"TWO_WEEKS\0"
	"QUARTER\0"
	"\0"
	"REPORT_PERIOD_OPTIONS\0"
	"START_WEEK_DAY\0"
	"0\0"
	"1\0"
	"2\0"
	"3\0"
	"4\0"
	"5\0"
	"6\0"
	"\0"
	"CALENDAR_ID\0"
	"ALLOWED_DEVICES\0"
	"browser\0"
	"IS_FOR_ALL_USERS\0"
	"WORKTIME_RESTRICTIONS\0"
	"CONTROLLED_ACTIONS\0"
	"DELETED_AT\0"
	"CREATED_AT\0"
	"SHIFTS\0"
	"BREAK_DURATION\0"
	"WORK_TIME_START\0"
	"WORK_TIME_END\0"
	"WORK_DAYS\0"
	"SCHEDULE_ID\0"
	"CALENDAR\0"
	"PARENT_CALENDAR_ID\0"
	"EXCLUSIONS\0"
	"SCHEDULE_VIOLATION_RULES\0"
	"ENTITY_CODE\0"
	"MAX_EXACT_START\0"
	"MIN_EXACT_END\0"
	"MAX_OFFSET_START\0"
	"MIN_OFFSET_END\0"
	"RELATIVE_START_FROM\0"
	"RELATIVE_START_TO\0"
	"RELATIVE_END_FROM\0"
	"RELATIVE_END_TO\0"
	"MIN_DAY_DURATION\0"
	"MAX_ALLOWED_TO_EDIT_WORK_TIME\0"
	"MAX_WORK_TIME_LACK_FOR_PERIOD\0"
	"PERIOD_TIME_LACK_AGENT_ID\0"
	"MAX_SHIFT_START_DELAY\0"
	"MISSED_SHIFT_START\0"
	"USERS_TO_NOTIFY\0"
	"FIXED_START_END\0"
	"FIXED_PER_RECORD\0"
	"FIXED_EDIT_WORKTIME\0"
	"FIXED_PERIODIC\0"
	"SHIFT_DELAY\0"
	"SHIFT_MISSED_START\0"
	"UF_TIMEMAN\0"
	"UF_TM_FREE\0"
	"UF_TM_MAX_START\0"
	"UF_TM_MIN_FINISH\0"
	"UF_TM_MIN_DURATION\0"
	"UF_TM_ALLOWED_DELTA\0"
	"REPORT_ID\0"
	"WORK\0"
	"PRIVATE\0"
	"\0"
	"ACCESS_ERROR\0"
	"TEXT_EMPTY\0"
	"\0"
	"report\0"
	"month_title\0"
	"index\0"
	"day_title\0"
	"workday_date_start\0"
	"workday_date_finish\0"
	"workday_complete\0"
	"workday_time_leaks_user\0"
	"workday_time_leaks_final\0"
	"workday_duration\0"
	"workday_duration_final\0"
	"workday_duration_config\0"
	"reports\0"
	"IDLE\0"
	"OFFLINE\0"
	"DESKTOP_ONLINE\0"
	"DESKTOP_OFFLINE\0"
	"DESKTOP_START\0"
	"TM_START\0"
	"TM_PAUSE\0"
	"TM_CONTINUE\0"
	"TM_END\0"
	"\0"
	"entry_id\0"
	"report_type\0"
	"work\0"
	"private\0"
	"none\0"
	"\0"
	"report_text\0"
	"system_text\0"
	"source_start\0"
	"ONLINE_EVENT\0"
	"OFFLINE_AGENT\0"
	"DESKTOP_OFFLINE_AGENT\0"
	"DESKTOP_ONLINE_EVENT\0"
	"DESKTOP_START_EVENT\0"
	"IDLE_EVENT\0"
	"TM_EVENT\0"
	"\0"
	"source_finish\0"
	"ip_start\0"
	"ip_finish\0"
	"ip_start_network\0"
	"boolean|object\0"
	"ip_finish_network\0"
	"workday_time_leaks_real\0"
	"personal_gender\0"
	"MONTH\0"
	"YEAR\0"
	"IDLE_MINUTES\0"
	"WORKDAY_HOURS\0"
	"ACCESS_ERROR\0"
	"USER_ACCESS_ERROR\0"
	"\0"
	"user_admin\0"
	"user_head\0"
	"minimum_idle_for_report\0"
	"report_view_type\0"
	"none\0"
	"head\0"
	"full\0"
	"simple\0"
	"\0"
	"register_offline\0"
	"register_idle\0"
	"register_desktop\0"
	"report_request_type\0"
	"report_request_users\0"
	"report_simple_type\0"
	"report_simple_users\0"
	"report_full_type\0"
	"report_full_users\0"
	"1\0"
	"1\0"
	"0\0"
	"\0"
	"MINIMUM_IDLE_FOR_REPORT\0"
	"REGISTER_OFFLINE\0"
	"REGISTER_IDLE\0"
	"REGISTER_DESKTOP\0"
	"REPORT_REQUEST_TYPE\0"
	"REPORT_REQUEST_USERS\0"
	"REPORT_SIMPLE_TYPE\0"
	"REPORT_SIMPLE_USERS\0"
	"REPORT_FULL_TYPE\0"
	"REPORT_FULL_USERS\0"
	"PERSONAL_PROFESSION\0"
	"PERSONAL_ICQ\0"
	"PERSONAL_FAX\0"
	"PERSONAL_PAGER\0"
	"PERSONAL_STREET\0"
	"PERSONAL_CITY\0"
	"PERSONAL_STATE\0"
	"PERSONAL_ZIP\0"
	"PERSONAL_COUNTRY\0"
	"PERSONAL_MAILBOX\0"
	"PERSONAL_NOTES\0"
	"WORK_COMPANY\0"
	"WORK_DEPARTMENT\0"
	"WORK_WWW\0"
	"WORK_FAX\0"
	"WORK_PAGER\0"
	"WORK_STREET\0"
	"WORK_MAILBOX\0"
	"WORK_CITY\0"
	"WORK_STATE\0"
	"WORK_ZIP\0"
	"WORK_COUNTRY\0"
	"WORK_PROFILE\0"
	"WORK_LOGO\0"
	"WORK_NOTES\0"
	"UF_SKYPE_LINK\0"
	"UF_ZOOM\0"
	"UF_DEPARTMENT\0"
	"UF_INTERESTS\0"
	"UF_SKILLS\0"
	"UF_WEB_SITES\0"
	"UF_XING\0"
	"UF_LINKEDIN\0"
	"UF_FACEBOOK\0"
	"UF_TWITTER\0"
	"UF_SKYPE\0"
	"UF_DISTRICT\0"
	"UF_PHONE_INNER\0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"ERROR_GROUPID\0"
	"ERROR_NO_GROUP\0"
	"\0"
	"LAST_LOGIN\0"
	"DATE_REGISTER\0"
	"IS_ONLINE\0"
	"LAST_ACTIVITY_DATE\0"
	"UF_EMPLOYMENT_DATE\0"
	"employee\0"
	"extranet\0"
	"email\0"
	"ACTIVE\0"
	"\0"
	"ADMIN_MODE\0"
	"IMAGE_RESIZE\0"
	"employee\0"
	"extranet\0"
	"email\0"
	"\0"
	"string\0"
	"integer\0"
	"double\0"
	"date\0"
	"datetime\0"
	"boolean\0"
	"file\0"
	"enumeration\0"
	"url\0"
	"address\0"
	"money\0"
	"iblock_section\0"
	"iblock_element\0"
	"employee\0"
	"crm\0"
	"crm_status\0"
	"\0"
	" \0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"\0"
	"replace\0"
	"COMPANY_NAME\0"
	"COMPANY_ADDRESS\0"
	"PURPOSES\0"
	"THIRD_PARTIES\0"
	"button_caption\0"
	"ERROR_ARGUMENT\0"
	"\0"
	"userTypeId\0"
	"mandatory\0"
	"showFilter\0"
	"showInList\0"
	"editInList\0"
	"isSearchable\0"
	"editFormLabel\0"
	"listColumnLabel\0"
	"listFilterLabel\0"
	"errorMessage\0"
	"helpMessage\0"
	"userFieldId\0"
	"crm\0"
	"money\0"
	"rest_219_test\0"
	"enumeration\0"
	"iblock_section\0"
	"iblock_element\0"
	"del\0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"\0"
	"ERROR_ARGUMENT\0"
	"ERROR_CORE\0"
	"ERROR_NOT_FOUND\0"
	"\0"
	"attachId\0"
	"signedAttachId\0"
	"ATTACH_NOT_FOUND\0"
	"ATTACH_READ_ACCESS_DENIED\0"
	"\0"
	"VOTE_ID\0"
	"COUNTER\0"
	"QUESTIONS\0"
	"ANONYMITY\0"
	"userAnswerMap\0"
	"canEdit\0"
	"canVote\0"
	"canRevote\0"
	"isVoted\0"
	"resultUrl\0"
	"isFinished\0"
	"answerId\0"
	"pageNavigation\0"
	"userForMobileFormat\0"
	"QUESTION\0"
	"QUESTION_TYPE\0"
	"DIAGRAM\0"
	"DIAGRAM_TYPE\0"
	"FIELD_TYPE\0"
	"ANSWERS\0"
	"QUESTION_ID\0"
	"MESSAGE_TYPE\0"
	"FIELD_WIDTH\0"
	"FIELD_HEIGHT\0"
	"FIELD_PARAM\0"
	"REACTION\0"
	"~FIELD_NAME\0"
	"MESSAGE_FIELD_NAME\0"
	"~PERCENT\0"
	"PERCENT\0"
	"EVENT_ID\0"
	"EVENT_QUESTION_ID\0"
	"ANSWER_ID\0"
	"voted\0"
	"pageSize\0"
	"ballot\0"
	"400\0"
	"403\0"
	"ATTACH_READ_ACCESS_DENIED\0"
	"\0"
	"voteId\0"
	"IM_MESSAGE_VOTE_DATA\0"
	"FROM_LINE\0"
	"TO_NUMBER\0"
	"TEXT_TO_PRONOUNCE\0"
	"VOICE\0"
	"ACCESS_DENIED\0"
	"ERROR_CORE\0"
	"\0"
	"reg150907\0"
	"sip7\0"
	"reg151083\0"
	"sip11\0"
	"reg151085\0"
	"LINE_ID\0"
	"REG_ID\0"
	"AUTH_USER\0"
	"OUTBOUND_PROXY\0"
	"DETECT_LINE_NUMBER\0"
	"LINE_DETECT_HEADER_ORDER\0"
	"REGISTRATION_STATUS_CODE\0"
	"REGISTRATION_ERROR_MESSAGE\0"
	"INCOMING_SERVER\0"
	"INCOMING_LOGIN\0"
	"INCOMING_PASSWORD\0"
	"cloud\0"
	"office\0"
	"\0"
	"ACCESS_DENIED\0"
	"CHECK_FIELDS_ERROR\0"
	"MAX_CLOUD_PBX\0"
	"TITLE_EXISTS\0"
	"\0"
	"FREE_MINUTES\0"
	"PAID\0"
	"PAID_DATE_END\0"
	"ACCESS_DENIED\0"
	"ERROR_NOT_FOUND\0"
	"REG_ID_NOT_FOUND\0"
	"\0"
	"STATUS_RESULT\0"
	"success\0"
	"error\0"
	"in_progress\0"
	"wait\0"
	"\0"
	"ACCESS_DENIED\0"
	"REG_ID_NOT_FOUND\0"
	"\0"
	"ACCESS_DENIED\0"
	"CHECK_FIELDS_ERROR\0"
	"ERROR_NOT_FOUND\0"
	"TITLE_EXISTS\0"
	"\0"
	"CALL_CATEGORY\0"
	"CALL_LOG\0"
	"CALL_RECORD_URL\0"
	"TRANSCRIPT_PENDING\0"
	"REDIAL_ATTEMPT\0"
	"RECORD_DURATION\0"
	"RECORD_FILE_ID\0"
	"CALL_TYPE\0"
	"auenglishfemale\0"
	"brportuguesefemale\0"
	"caenglishfemale\0"
	"cafrenchfemale\0"
	"cafrenchmale\0"
	"chchinesefemale\0"
	"chchinesemale\0"
	"eurcatalanfemale\0"
	"eurczechfemale\0"
	"eurdanishfemale\0"
	"eurdutchfemale\0"
	"eurfinnishfemale\0"
	"eurfrenchfemale\0"
	"eurfrenchmale\0"
	"eurgermanfemale\0"
	"eurgermanmale\0"
	"euritalianfemale\0"
	"euritalianmale\0"
	"eurnorwegianfemale\0"
	"eurpolishfemale\0"
	"eurportuguesefemale\0"
	"eurportuguesemale\0"
	"eurspanishfemale\0"
	"eurspanishmale\0"
	"eurturkishfemale\0"
	"eurturkishmale\0"
	"hkchinesefemale\0"
	"huhungarianfemale\0"
	"jpjapanesefemale\0"
	"jpjapanesemale\0"
	"krkoreanfemale\0"
	"krkoreanmale\0"
	"usinternalfemale\0"
	"usinternalmale\0"
	"swswedishfemale\0"
	"twchinesefemale\0"
	"ukenglishfemale\0"
	"ukenglishmale\0"
	"usenglishfemale\0"
	"usenglishmale\0"
	"usspanishfemale\0"
	"usspanishmale\0"
	"detail_statistics\0"
	"buy_connector\0"
	"edit_config\0"
	"DEFAULT_LINE\0"
	"PHONE_ENABLED\0"
	"SIP_SERVER\0"
	"SIP_LOGIN\0"
	"SIP_PASSWORD\0"
	"INNER_NUMBER\0"
	" \0"
	"ACCESS_DENIED\0"
	"METHOD_CONFIRM_DENIED\0"
	"METHOD_CONFIRM_WAITING\0"
	"\0";

static const b24_fact b24_facts[] = {
	{0},
	{23, 28, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{44, 28, 0, 0, 0},
	{0, 16, 0, 1, 0},
	{0, 1, 0, 2, 0},
	{56, 63, 0, 0, B24_FACT_REQUIRED},
	{128, 0, 0, 0, 0},
	{139, 0, 0, 0, 0},
	{158, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{80, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{94, 28, 0, 0, 0},
	{103, 28, 0, 0, 0},
	{119, 16, 0, 5, 0},
	{178, 72, 0, 0, 0},
	{0, 16, 0, 6, 0},
	{0, 63, 0, 7, 0},
	{197, 72, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{219, 28, 0, 0, 0},
	{228, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{190, 63, 0, 9, 0},
	{265, 72, 0, 0, 0},
	{0, 72, 0, 0, 0},
	{128, 28, 0, 0, 0},
	{139, 28, 294, 0, 0},
	{158, 72, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{94, 28, 271, 0, B24_FACT_REQUIRED},
	{103, 28, 0, 0, B24_FACT_REQUIRED},
	{119, 16, 0, 12, 0},
	{0, 619, 627, 0, 0},
	{89, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{632, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{647, 0, 0, 0, 0},
	{657, 0, 0, 0, 0},
	{673, 0, 0, 0, 0},
	{678, 0, 0, 0, 0},
	{690, 0, 0, 0, 0},
	{698, 0, 0, 0, 0},
	{711, 0, 0, 0, 0},
	{0, 16, 0, 16, 0},
	{760, 0, 0, 0, 0},
	{765, 0, 0, 0, 0},
	{0, 741, 0, 18, 0},
	{771, 28, 0, 0, 0},
	{0, 619, 0, 0, 0},
	{795, 63, 0, 0, B24_FACT_REQUIRED},
	{904, 910, 0, 0, 0},
	{917, 910, 0, 0, 0},
	{924, 910, 0, 0, 0},
	{933, 910, 0, 0, 0},
	{944, 28, 0, 0, 0},
	{955, 28, 0, 0, 0},
	{967, 986, 0, 0, 0},
	{996, 910, 0, 0, 0},
	{842, 16, 0, 23, 0},
	{849, 16, 0, 0, 0},
	{862, 16, 0, 0, 0},
	{875, 16, 0, 0, 0},
	{887, 899, 0, 24, 0},
	{0, 16, 0, 23, 0},
	{1006, 63, 0, 0, B24_FACT_REQUIRED},
	{1010, 619, 1015, 0, 0},
	{69, 0, 0, 0, 0},
	{0, 16, 0, 29, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1381, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{1398, 28, 0, 0, B24_FACT_REQUIRED},
	{1407, 28, 0, 0, B24_FACT_REQUIRED},
	{1420, 28, 0, 0, B24_FACT_REQUIRED},
	{1440, 28, 0, 0, B24_FACT_REQUIRED},
	{119, 63, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 31, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{0, 16, 0, 34, 0},
	{1368, 16, 0, 36, 0},
	{0, 16, 0, 37, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1381, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{1398, 28, 0, 0, 0},
	{1440, 28, 0, 0, 0},
	{1407, 28, 0, 0, 0},
	{1420, 28, 0, 0, 0},
	{119, 63, 0, 0, 0},
	{1938, 619, 0, 0, 0},
	{1953, 28, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{1933, 16, 0, 39, 0},
	{0, 16, 0, 41, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1398, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{0, 0, 0, 43, 0},
	{0, 63, 0, 44, 0},
	{2052, 2059, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{2074, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1381, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{1398, 28, 0, 0, 0},
	{1407, 28, 0, 0, 0},
	{1420, 28, 0, 0, 0},
	{1440, 28, 0, 0, 0},
	{119, 63, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 47, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{2663, 28, 0, 0, B24_FACT_REQUIRED},
	{2676, 28, 0, 0, B24_FACT_REQUIRED},
	{2689, 72, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{1368, 63, 0, 49, B24_FACT_REQUIRED},
	{1368, 16, 0, 49, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{2676, 0, 0, 0, 0},
	{0, 16, 0, 52, 0},
	{69, 0, 0, 0, 0},
	{3279, 0, 0, 0, 0},
	{0, 16, 0, 54, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{3268, 16, 0, 53, 0},
	{3272, 16, 0, 55, 0},
	{3287, 3294, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{3800, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{2676, 0, 0, 0, 0},
	{3279, 0, 0, 0, 0},
	{0, 16, 0, 58, 0},
	{69, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{2676, 0, 0, 0, 0},
	{2663, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{3754, 0, 0, 0, 0},
	{3765, 0, 0, 0, 0},
	{3777, 0, 0, 0, 0},
	{3789, 0, 0, 0, 0},
	{1368, 0, 0, 59, 0},
	{1933, 16, 0, 57, 0},
	{0, 16, 0, 61, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{0, 0, 0, 63, 0},
	{0, 63, 0, 64, 0},
	{1386, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 66, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{4348, 72, 0, 0, B24_FACT_REQUIRED},
	{119, 16, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 68, B24_FACT_REQUIRED},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{3754, 0, 0, 0, 0},
	{3765, 0, 0, 0, 0},
	{3777, 0, 0, 0, 0},
	{4348, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{1933, 16, 0, 70, 0},
	{0, 16, 0, 72, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{0, 0, 0, 74, 0},
	{0, 63, 0, 75, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{119, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 77, B24_FACT_REQUIRED},
	{5192, 5155, 0, 0, 0},
	{5197, 5155, 0, 0, 0},
	{5209, 28, 5214, 0, 0},
	{5274, 63, 0, 0, 0},
	{5282, 619, 5150, 0, 0},
	{5291, 619, 5150, 0, 0},
	{5300, 5308, 0, 0, 0},
	{0, 16, 0, 79, 0},
	{5351, 0, 0, 0, 0},
	{5359, 0, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, B24_FACT_REQUIRED},
	{5120, 72, 0, 0, 0},
	{5133, 619, 5150, 0, 0},
	{209, 5155, 0, 0, B24_FACT_REQUIRED},
	{5169, 5155, 0, 0, 0},
	{5181, 16, 0, 80, 0},
	{5312, 16, 0, 80, 0},
	{5330, 63, 0, 0, 0},
	{5344, 16, 0, 81, 0},
	{5367, 619, 5150, 0, 0},
	{5381, 28, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 0, 0, 0, 0},
	{0, 63, 0, 84, 0},
	{5633, 28, 0, 0, B24_FACT_REQUIRED},
	{5645, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, 0},
	{5120, 72, 0, 0, 0},
	{5133, 619, 5150, 0, 0},
	{209, 5155, 0, 0, 0},
	{5169, 5155, 0, 0, 0},
	{5181, 16, 0, 79, 0},
	{5312, 16, 0, 79, 0},
	{5330, 63, 0, 0, 0},
	{5344, 16, 0, 81, 0},
	{5367, 619, 5150, 0, 0},
	{5381, 28, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 87, B24_FACT_REQUIRED},
	{5633, 28, 0, 0, B24_FACT_REQUIRED},
	{5828, 16, 0, 0, 0},
	{5645, 28, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, B24_FACT_REQUIRED},
	{5120, 72, 0, 0, 0},
	{5133, 619, 5150, 0, 0},
	{209, 5155, 0, 0, B24_FACT_REQUIRED},
	{5169, 5155, 0, 0, 0},
	{5181, 16, 0, 80, 0},
	{5312, 16, 0, 79, 0},
	{5330, 63, 0, 0, 0},
	{5344, 16, 0, 81, 0},
	{5367, 619, 5150, 0, 0},
	{5381, 28, 0, 0, 0},
	{5842, 72, 0, 0, B24_FACT_REQUIRED},
	{640, 5850, 5865, 0, B24_FACT_REQUIRED},
	{5891, 28, 0, 0, 0},
	{5696, 16, 0, 0, 0},
	{6001, 63, 0, 0, B24_FACT_REQUIRED},
	{6010, 72, 0, 0, B24_FACT_REQUIRED},
	{6023, 72, 0, 0, B24_FACT_REQUIRED},
	{6619, 0, 0, 0, 0},
	{6624, 0, 0, 0, 0},
	{6632, 0, 0, 0, 0},
	{6640, 0, 0, 0, 0},
	{6645, 0, 0, 0, 0},
	{6659, 0, 0, 0, 0},
	{6671, 0, 0, 0, 0},
	{6561, 28, 0, 0, 0},
	{5209, 28, 6564, 0, 0},
	{5192, 5155, 0, 0, 0},
	{5197, 5155, 0, 0, 0},
	{5291, 619, 627, 0, 0},
	{5282, 619, 627, 0, 0},
	{5274, 16, 0, 93, 0},
	{6684, 16, 0, 0, 0},
	{5300, 5308, 0, 84, 0},
	{0, 16, 0, 94, 0},
	{6454, 28, 0, 0, 0},
	{6467, 28, 6483, 0, 0},
	{6494, 619, 6506, 0, 0},
	{6511, 28, 0, 0, 0},
	{6525, 28, 0, 0, 0},
	{6540, 28, 0, 0, 0},
	{6554, 63, 0, 95, 0},
	{197, 72, 0, 0, 0},
	{6108, 28, 0, 0, 0},
	{6120, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{6134, 256, 0, 0, 0},
	{6143, 256, 0, 0, 0},
	{6160, 6180, 0, 0, 0},
	{6185, 256, 0, 0, 0},
	{6198, 72, 0, 0, 0},
	{6219, 28, 0, 0, 0},
	{6242, 28, 0, 0, 0},
	{640, 72, 6257, 0, 0},
	{6268, 6180, 0, 0, 0},
	{6276, 72, 6288, 0, 0},
	{6297, 28, 0, 0, 0},
	{6307, 28, 0, 0, 0},
	{6314, 72, 0, 0, 0},
	{6326, 28, 6335, 0, 0},
	{6429, 28, 0, 0, 0},
	{6443, 16, 0, 96, 0},
	{6693, 28, 0, 0, 0},
	{0, 16, 0, 97, 0},
	{0, 63, 0, 98, 0},
	{197, 0, 0, 0, 0},
	{6108, 0, 0, 0, 0},
	{6120, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{6134, 0, 0, 0, 0},
	{6143, 0, 0, 0, 0},
	{6160, 0, 0, 0, 0},
	{6185, 0, 0, 0, 0},
	{6198, 0, 0, 0, 0},
	{6219, 0, 0, 0, 0},
	{6242, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{6268, 0, 0, 0, 0},
	{6276, 0, 0, 0, 0},
	{6297, 0, 0, 0, 0},
	{6307, 0, 0, 0, 0},
	{6314, 0, 0, 0, 0},
	{6326, 0, 0, 0, 0},
	{6429, 0, 0, 0, 0},
	{6443, 0, 0, 0, 0},
	{6693, 0, 0, 0, 0},
	{6561, 28, 0, 0, 0},
	{5209, 28, 6564, 0, 0},
	{5192, 5155, 0, 0, 0},
	{5197, 5155, 0, 0, 0},
	{5291, 619, 627, 0, 0},
	{5282, 619, 627, 0, 0},
	{5274, 16, 0, 0, 0},
	{6684, 16, 0, 0, 0},
	{5300, 5308, 0, 0, 0},
	{0, 16, 0, 101, 0},
	{6454, 28, 0, 0, 0},
	{6467, 28, 6483, 0, 0},
	{6494, 619, 6506, 0, 0},
	{6511, 28, 0, 0, 0},
	{6525, 28, 0, 0, 0},
	{6540, 28, 0, 0, 0},
	{6554, 63, 0, 102, 0},
	{197, 72, 0, 0, 0},
	{6108, 28, 0, 0, 0},
	{6120, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{6134, 256, 0, 0, 0},
	{6143, 256, 0, 0, 0},
	{6160, 6180, 0, 0, 0},
	{6185, 256, 0, 0, 0},
	{6198, 72, 0, 0, 0},
	{6219, 28, 0, 0, 0},
	{6242, 28, 0, 0, 0},
	{640, 72, 6257, 0, 0},
	{6268, 6180, 0, 0, 0},
	{6276, 72, 6288, 0, 0},
	{6297, 28, 0, 0, 0},
	{6307, 28, 0, 0, 0},
	{6314, 72, 0, 0, 0},
	{6326, 28, 6335, 0, 0},
	{6429, 28, 0, 0, 0},
	{6443, 16, 0, 103, 0},
	{6693, 28, 0, 0, 0},
	{6706, 63, 0, 100, 0},
	{5344, 16, 0, 104, 0},
	{6713, 16, 0, 104, 0},
	{6719, 72, 0, 0, 0},
	{6314, 0, 0, 0, 0},
	{6307, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{6772, 0, 0, 0, 0},
	{6297, 0, 0, 0, 0},
	{6780, 0, 0, 0, 0},
	{6792, 0, 0, 0, 0},
	{6804, 0, 0, 0, 0},
	{0, 0, 0, 106, 0},
	{0, 16, 0, 107, 0},
	{197, 0, 0, 0, 0},
	{6134, 0, 0, 0, 0},
	{6780, 0, 0, 0, 0},
	{6297, 0, 0, 0, 0},
	{6307, 0, 0, 0, 0},
	{6314, 0, 0, 0, 0},
	{6772, 0, 0, 0, 0},
	{6804, 0, 0, 0, 0},
	{6792, 0, 0, 0, 0},
	{6706, 63, 0, 109, 0},
	{5344, 16, 0, 0, 0},
	{6713, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 28, 0, 0, 0},
	{6792, 72, 0, 0, B24_FACT_REQUIRED},
	{6314, 63, 0, 0, B24_FACT_REQUIRED},
	{6443, 16, 0, 0, 0},
	{5330, 63, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{6895, 6909, 0, 0, B24_FACT_REQUIRED},
	{6914, 72, 6288, 0, 0},
	{0, 6976, 0, 0, 0},
	{0, 16, 0, 116, 0},
	{197, 72, 0, 0, 0},
	{6297, 28, 7021, 0, 0},
	{6307, 28, 0, 0, 0},
	{5330, 28, 0, 0, 0},
	{6914, 72, 6288, 0, 0},
	{209, 28, 0, 0, 0},
	{7037, 63, 0, 117, 0},
	{6443, 63, 0, 0, 0},
	{7046, 63, 0, 0, 0},
	{7056, 63, 0, 0, 0},
	{6134, 256, 0, 0, 0},
	{7066, 619, 5150, 0, 0},
	{6268, 72, 0, 0, 0},
	{7078, 28, 0, 0, 0},
	{0, 63, 0, 117, 0},
	{197, 0, 0, 0, 0},
	{6297, 0, 0, 0, 0},
	{6307, 0, 0, 0, 0},
	{5330, 0, 0, 0, 0},
	{6914, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{7037, 0, 0, 0, 0},
	{6443, 0, 0, 0, 0},
	{7046, 0, 0, 0, 0},
	{7056, 0, 0, 0, 0},
	{6134, 0, 0, 0, 0},
	{7066, 0, 0, 0, 0},
	{6268, 0, 0, 0, 0},
	{7078, 0, 0, 0, 0},
	{6706, 63, 0, 120, 0},
	{5344, 16, 0, 116, 0},
	{6713, 16, 0, 116, 0},
	{904, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{6895, 6909, 0, 0, 0},
	{6914, 72, 6288, 0, 0},
	{197, 28, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 122, B24_FACT_REQUIRED},
	{197, 28, 0, 0, B24_FACT_REQUIRED},
	{640, 28, 0, 0, 0},
	{0, 72, 0, 29, 0},
	{7212, 16, 0, 0, B24_FACT_REQUIRED},
	{7217, 16, 0, 0, B24_FACT_REQUIRED},
	{7189, 63, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{7201, 16, 0, 126, B24_FACT_REQUIRED},
	{1368, 16, 0, 127, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{7250, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1883, 16, 0, 129, 0},
	{0, 16, 0, 130, 0},
	{7236, 16, 0, 131, 0},
	{0, 16, 0, 132, 0},
	{7257, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 16, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 135, 0},
	{7257, 72, 0, 0, B24_FACT_REQUIRED},
	{7277, 63, 0, 136, B24_FACT_REQUIRED},
	{7297, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 127, 0},
	{7342, 28, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{0, 16, 0, 139, 0},
	{7329, 16, 0, 140, 0},
	{0, 16, 0, 141, 0},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{7342, 28, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 143, 0},
	{7257, 72, 0, 0, B24_FACT_REQUIRED},
	{7329, 63, 0, 144, B24_FACT_REQUIRED},
	{986, 0, 0, 0, 0},
	{7378, 0, 0, 0, 0},
	{7212, 0, 0, 146, 0},
	{7217, 0, 0, 146, 0},
	{7201, 16, 0, 147, 0},
	{1386, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{7189, 63, 0, 84, 0},
	{7370, 16, 0, 148, 0},
	{0, 16, 0, 149, 0},
	{0, 16, 0, 148, 0},
	{7370, 16, 0, 151, 0},
	{0, 16, 0, 152, 0},
	{89, 0, 0, 0, 0},
	{7250, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{7387, 16, 0, 0, 0},
	{7394, 16, 0, 154, 0},
	{69, 28, 0, 0, 0},
	{7401, 28, 0, 0, 0},
	{7410, 28, 0, 0, 0},
	{5344, 16, 0, 155, 0},
	{6713, 16, 0, 156, 0},
	{7189, 63, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{7201, 16, 0, 126, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 158, B24_FACT_REQUIRED},
	{0, 0, 0, 129, 0},
	{7438, 0, 0, 160, 0},
	{0, 16, 0, 161, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{7456, 28, 5150, 0, 0},
	{7463, 28, 5150, 0, 0},
	{7484, 28, 7501, 0, 0},
	{7520, 28, 5150, 0, 0},
	{7549, 28, 7501, 0, 0},
	{7574, 28, 5150, 0, 0},
	{7599, 28, 0, 0, 0},
	{7620, 28, 5150, 0, 0},
	{7645, 28, 7501, 0, 0},
	{7666, 28, 5150, 0, 0},
	{7690, 28, 7501, 0, 0},
	{7710, 72, 0, 0, 0},
	{7720, 72, 0, 0, 0},
	{7734, 72, 0, 0, 0},
	{7747, 72, 0, 0, 0},
	{7767, 72, 0, 0, 0},
	{7785, 72, 0, 0, 0},
	{7809, 72, 0, 0, 0},
	{7841, 72, 0, 0, 0},
	{1368, 16, 0, 163, B24_FACT_REQUIRED},
	{7841, 72, 0, 0, 0},
	{7767, 72, 0, 0, 0},
	{7785, 72, 0, 0, 0},
	{7809, 72, 0, 0, 0},
	{7747, 72, 0, 0, 0},
	{7734, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{7710, 72, 0, 0, 0},
	{7520, 28, 5150, 0, 0},
	{7666, 28, 5150, 0, 0},
	{7620, 28, 5150, 0, 0},
	{7463, 28, 5150, 0, 0},
	{7456, 28, 5150, 0, 0},
	{7574, 28, 5150, 0, 0},
	{23, 28, 0, 0, 0},
	{7720, 72, 0, 0, 0},
	{7549, 28, 7501, 0, 0},
	{7690, 28, 7501, 0, 0},
	{7645, 28, 7501, 0, 0},
	{7484, 28, 7501, 0, 0},
	{7599, 28, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{7906, 0, 0, 0, 0},
	{7936, 0, 0, 0, 0},
	{7972, 0, 0, 0, 0},
	{8016, 0, 0, 0, 0},
	{8041, 0, 0, 0, 0},
	{8063, 0, 0, 0, 0},
	{7897, 16, 0, 165, 0},
	{0, 16, 0, 166, 0},
	{0, 16, 0, 165, 0},
	{7897, 16, 0, 168, 0},
	{0, 16, 0, 169, 0},
	{8099, 28, 0, 0, 0},
	{7456, 28, 5150, 0, 0},
	{7449, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{5344, 16, 0, 171, 0},
	{6713, 16, 0, 172, 0},
	{69, 72, 0, 0, 0},
	{7212, 72, 0, 0, 0},
	{7217, 72, 0, 0, 0},
	{7378, 28, 0, 0, 0},
	{8117, 63, 0, 84, 0},
	{8126, 72, 0, 0, 0},
	{0, 16, 0, 174, 0},
	{8111, 16, 0, 175, 0},
	{0, 16, 0, 176, 0},
	{8135, 72, 0, 0, B24_FACT_REQUIRED},
	{7212, 72, 0, 0, B24_FACT_REQUIRED},
	{7217, 72, 0, 0, B24_FACT_REQUIRED},
	{7378, 28, 0, 0, B24_FACT_REQUIRED},
	{8117, 63, 0, 0, B24_FACT_REQUIRED},
	{8126, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 179, 0},
	{8135, 72, 0, 0, B24_FACT_REQUIRED},
	{8111, 63, 0, 180, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{7456, 28, 5150, 0, 0},
	{7463, 28, 5150, 0, 0},
	{7484, 28, 7501, 0, 0},
	{7520, 28, 5150, 0, 0},
	{7549, 28, 7501, 0, 0},
	{7574, 28, 5150, 0, 0},
	{7599, 28, 0, 0, 0},
	{7620, 28, 5150, 0, 0},
	{7645, 28, 7501, 0, 0},
	{7666, 28, 5150, 0, 0},
	{7690, 28, 7501, 0, 0},
	{7710, 72, 0, 0, 0},
	{7720, 72, 0, 0, 0},
	{7734, 72, 0, 0, 0},
	{7747, 72, 0, 0, 0},
	{7767, 72, 0, 0, 0},
	{7785, 72, 0, 0, 0},
	{7809, 72, 0, 0, 0},
	{7841, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 182, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{7463, 28, 5150, 0, 0},
	{7484, 28, 7501, 0, 0},
	{7520, 28, 5150, 0, 0},
	{7549, 28, 7501, 0, 0},
	{7574, 28, 5150, 0, 0},
	{7599, 28, 0, 0, 0},
	{7620, 28, 5150, 0, 0},
	{7645, 28, 7501, 0, 0},
	{7666, 28, 5150, 0, 0},
	{7690, 28, 7501, 0, 0},
	{7710, 72, 0, 0, 0},
	{7720, 72, 0, 0, 0},
	{7734, 72, 0, 0, 0},
	{7747, 72, 0, 0, 0},
	{7767, 72, 0, 0, 0},
	{7785, 72, 0, 0, 0},
	{7809, 72, 0, 0, 0},
	{7841, 72, 0, 0, 0},
	{1368, 16, 0, 184, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{7841, 0, 0, 0, 0},
	{7906, 0, 0, 0, 0},
	{7936, 0, 0, 0, 0},
	{7972, 0, 0, 0, 0},
	{7747, 0, 0, 0, 0},
	{8016, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{8041, 0, 0, 0, 0},
	{7520, 0, 0, 0, 0},
	{7666, 0, 0, 0, 0},
	{7620, 0, 0, 0, 0},
	{7574, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{8063, 0, 0, 0, 0},
	{7549, 0, 0, 0, 0},
	{7690, 0, 0, 0, 0},
	{7645, 0, 0, 0, 0},
	{7599, 0, 0, 0, 0},
	{8203, 0, 0, 186, 0},
	{0, 16, 0, 187, 0},
	{0, 0, 0, 186, 0},
	{7897, 0, 0, 189, 0},
	{0, 16, 0, 190, 0},
	{8099, 28, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{5344, 16, 0, 192, 0},
	{6713, 16, 0, 193, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{7463, 28, 5150, 0, 0},
	{7484, 28, 7501, 0, 0},
	{7520, 28, 5150, 0, 0},
	{7549, 28, 7501, 0, 0},
	{7574, 28, 5150, 0, 0},
	{7599, 28, 0, 0, 0},
	{7620, 28, 5150, 0, 0},
	{7645, 28, 7501, 0, 0},
	{7666, 28, 5150, 0, 0},
	{7690, 28, 7501, 0, 0},
	{7710, 72, 0, 0, 0},
	{7720, 72, 0, 0, 0},
	{7734, 72, 0, 0, 0},
	{7747, 72, 0, 0, 0},
	{7767, 72, 0, 0, 0},
	{7785, 72, 0, 0, 0},
	{7809, 72, 0, 0, 0},
	{7841, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 195, B24_FACT_REQUIRED},
	{8245, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 197, B24_FACT_REQUIRED},
	{8250, 16, 0, 131, 0},
	{0, 16, 0, 199, 0},
	{7297, 72, 0, 0, B24_FACT_REQUIRED},
	{7297, 72, 0, 0, B24_FACT_REQUIRED},
	{7277, 63, 0, 136, B24_FACT_REQUIRED},
	{7297, 72, 0, 0, B24_FACT_REQUIRED},
	{7329, 63, 0, 144, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{8245, 28, 0, 0, 0},
	{8307, 16, 0, 204, 0},
	{0, 16, 0, 205, 0},
	{0, 16, 0, 204, 0},
	{8307, 16, 0, 207, 0},
	{0, 16, 0, 208, 0},
	{7212, 28, 0, 0, 0},
	{7217, 28, 0, 0, 0},
	{8316, 0, 0, 0, 0},
	{190, 16, 0, 210, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 197, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8337, 256, 0, 0, 0},
	{8347, 256, 0, 0, 0},
	{8355, 28, 0, 0, 0},
	{8372, 28, 0, 0, 0},
	{8387, 72, 0, 0, 0},
	{8405, 72, 0, 0, 0},
	{8421, 28, 5150, 0, 0},
	{8434, 28, 0, 0, 0},
	{8442, 28, 0, 0, 0},
	{8448, 28, 8462, 0, 0},
	{8486, 28, 8497, 0, 0},
	{8514, 28, 8525, 0, 0},
	{0, 16, 0, 213, 0},
	{0, 0, 0, 214, 0},
	{0, 16, 0, 215, 0},
	{8573, 63, 0, 0, B24_FACT_REQUIRED},
	{7212, 8579, 0, 0, B24_FACT_REQUIRED},
	{7217, 8579, 0, 0, B24_FACT_REQUIRED},
	{8783, 28, 0, 0, 0},
	{8788, 72, 0, 0, 0},
	{8794, 72, 0, 0, 0},
	{8803, 63, 0, 0, 0},
	{8809, 8579, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{8842, 72, 0, 0, 0},
	{0, 16, 0, 219, 0},
	{8866, 619, 0, 0, 0},
	{8873, 619, 0, 0, 0},
	{8882, 619, 0, 0, 0},
	{8895, 619, 0, 0, 0},
	{1883, 28, 8587, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{7212, 8624, 0, 0, 0},
	{7217, 8624, 0, 0, 0},
	{8638, 72, 0, 0, 0},
	{8646, 72, 0, 0, 0},
	{8652, 72, 0, 0, 0},
	{8660, 28, 5150, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{8680, 28, 5150, 0, 0},
	{8690, 28, 0, 0, 0},
	{8704, 28, 0, 0, 0},
	{1386, 8716, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{8727, 28, 0, 0, 0},
	{8738, 28, 8462, 0, 0},
	{8752, 28, 8497, 0, 0},
	{8763, 28, 5150, 0, 0},
	{8777, 16, 0, 218, 0},
	{8815, 28, 5150, 0, 0},
	{8826, 28, 0, 0, 0},
	{8835, 63, 0, 220, 0},
	{8848, 63, 0, 0, 0},
	{8858, 16, 0, 221, 0},
	{8907, 63, 0, 0, 0},
	{9104, 28, 0, 0, 0},
	{9114, 619, 0, 0, 0},
	{9121, 619, 0, 0, 0},
	{9130, 619, 0, 0, 0},
	{9143, 619, 0, 0, 0},
	{9155, 72, 0, 0, 0},
	{678, 28, 0, 0, 0},
	{9171, 28, 0, 0, 0},
	{9209, 0, 0, 0, 0},
	{9212, 0, 0, 0, 0},
	{9215, 0, 0, 0, 0},
	{9218, 0, 0, 0, 0},
	{9221, 0, 0, 0, 0},
	{9224, 0, 0, 0, 0},
	{9227, 0, 0, 0, 0},
	{8783, 28, 0, 0, 0},
	{8803, 16, 0, 224, 0},
	{8794, 72, 0, 0, 0},
	{8809, 8579, 0, 0, 0},
	{9230, 8579, 0, 0, 0},
	{9237, 72, 0, 0, 0},
	{9329, 72, 0, 0, 0},
	{9351, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9505, 28, 0, 0, 0},
	{9513, 28, 9074, 0, 0},
	{0, 16, 0, 227, 0},
	{9569, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{0, 16, 0, 229, 0},
	{197, 28, 0, 0, 0},
	{8918, 28, 0, 0, 0},
	{8928, 28, 5150, 0, 0},
	{8936, 28, 0, 0, 0},
	{8945, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8337, 256, 0, 0, 0},
	{8347, 256, 0, 0, 0},
	{8954, 256, 0, 0, 0},
	{8434, 28, 0, 0, 0},
	{8442, 28, 0, 0, 0},
	{8973, 28, 0, 0, 0},
	{8988, 28, 0, 0, 0},
	{8355, 28, 0, 0, 0},
	{8372, 28, 0, 0, 0},
	{8421, 28, 5150, 0, 0},
	{9001, 72, 0, 0, 0},
	{8514, 28, 0, 0, 0},
	{9011, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9022, 256, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{9034, 28, 5150, 0, 0},
	{8448, 28, 0, 0, 0},
	{8486, 28, 0, 0, 0},
	{9048, 619, 5150, 0, 0},
	{9059, 28, 9074, 0, 0},
	{9083, 28, 0, 0, 0},
	{9096, 16, 0, 223, 0},
	{9181, 28, 0, 0, 0},
	{9190, 63, 0, 220, 0},
	{9197, 28, 0, 0, 0},
	{9203, 16, 0, 225, 0},
	{9246, 28, 0, 0, 0},
	{9253, 28, 0, 0, 0},
	{9264, 28, 0, 0, 0},
	{9275, 28, 0, 0, 0},
	{632, 28, 0, 0, 0},
	{9289, 63, 0, 84, 0},
	{9305, 28, 0, 0, 0},
	{9319, 16, 0, 226, 0},
	{9366, 28, 0, 0, 0},
	{9377, 28, 0, 0, 0},
	{9389, 63, 0, 84, 0},
	{9406, 63, 0, 0, 0},
	{9426, 63, 0, 0, 0},
	{9445, 28, 0, 0, 0},
	{9465, 28, 0, 0, 0},
	{9483, 28, 0, 0, 0},
	{9491, 63, 0, 228, 0},
	{9520, 72, 0, 0, 0},
	{9530, 28, 0, 0, 0},
	{9549, 63, 0, 230, 0},
	{9578, 28, 0, 0, 0},
	{8387, 72, 0, 0, 0},
	{8405, 72, 0, 0, 0},
	{9591, 0, 0, 0, 0},
	{0, 0, 0, 231, 0},
	{0, 16, 0, 232, 0},
	{1883, 28, 8587, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{7212, 8579, 0, 0, 0},
	{7217, 8579, 0, 0, 0},
	{8652, 63, 0, 0, 0},
	{1883, 28, 8587, 0, 0},
	{8616, 72, 0, 0, 0},
	{9606, 72, 0, 0, 0},
	{9611, 619, 0, 0, 0},
	{9626, 72, 0, 0, 0},
	{9641, 28, 0, 0, 0},
	{0, 16, 0, 231, 0},
	{9651, 256, 0, 0, 0},
	{9664, 28, 0, 0, 0},
	{9681, 28, 0, 0, 0},
	{9692, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{842, 16, 0, 237, 0},
	{0, 72, 0, 238, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 8587, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{7212, 8624, 0, 0, 0},
	{7217, 8624, 0, 0, 0},
	{8638, 72, 0, 0, 0},
	{8646, 72, 0, 0, 0},
	{8652, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{8680, 28, 5150, 0, 0},
	{8690, 28, 0, 0, 0},
	{8704, 28, 0, 0, 0},
	{1386, 8716, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{8727, 28, 0, 0, 0},
	{8738, 28, 8462, 0, 0},
	{8752, 28, 8497, 0, 0},
	{8763, 28, 5150, 0, 0},
	{9703, 28, 9719, 0, 0},
	{9734, 8579, 0, 0, 0},
	{8777, 16, 0, 218, 0},
	{8815, 28, 5150, 0, 0},
	{8826, 28, 0, 0, 0},
	{8835, 63, 0, 220, 0},
	{8848, 63, 0, 0, 0},
	{9752, 72, 0, 0, 0},
	{8858, 16, 0, 221, 0},
	{8907, 63, 0, 0, 0},
	{0, 28, 9757, 0, 0},
	{9764, 72, 0, 0, B24_FACT_REQUIRED},
	{9764, 72, 0, 0, B24_FACT_REQUIRED},
	{9513, 28, 9757, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{8918, 28, 0, 0, 0},
	{8928, 28, 5150, 0, 0},
	{8936, 28, 0, 0, 0},
	{8945, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8337, 256, 0, 0, 0},
	{8347, 256, 0, 0, 0},
	{8434, 28, 0, 0, 0},
	{8442, 28, 0, 0, 0},
	{8973, 28, 0, 0, 0},
	{8988, 28, 0, 0, 0},
	{8355, 28, 0, 0, 0},
	{8372, 28, 0, 0, 0},
	{8421, 28, 5150, 0, 0},
	{9001, 72, 0, 0, 0},
	{8514, 28, 0, 0, 0},
	{9011, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9022, 256, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{9048, 619, 0, 0, 0},
	{9059, 28, 0, 0, 0},
	{9083, 28, 0, 0, 0},
	{632, 28, 0, 0, 0},
	{9366, 28, 0, 0, 0},
	{9445, 28, 0, 0, 0},
	{9465, 28, 0, 0, 0},
	{9483, 28, 0, 0, 0},
	{9772, 72, 0, 0, 0},
	{0, 16, 0, 245, 0},
	{0, 63, 0, 246, 0},
	{9792, 63, 0, 0, 0},
	{7212, 8579, 0, 0, 0},
	{7217, 8579, 0, 0, 0},
	{9811, 63, 0, 0, 0},
	{190, 16, 0, 248, B24_FACT_REQUIRED},
	{8135, 0, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{9011, 28, 0, 0, 0},
	{0, 16, 0, 251, 0},
	{0, 63, 0, 252, 0},
	{8135, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{9845, 619, 627, 0, 0},
	{9851, 28, 9855, 0, 0},
	{1883, 28, 9826, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{8727, 28, 0, 0, 0},
	{9838, 16, 0, 255, 0},
	{1883, 28, 9826, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{9845, 619, 0, 0, 0},
	{0, 0, 0, 0, 0},
	{9967, 619, 0, 0, 0},
	{9977, 619, 0, 0, 0},
	{9988, 619, 0, 0, 0},
	{3268, 619, 0, 0, 0},
	{9998, 619, 0, 0, 0},
	{10003, 619, 0, 0, 0},
	{10016, 619, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{9869, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{9886, 28, 0, 0, 0},
	{9897, 16, 0, 258, 0},
	{8936, 28, 0, 0, 0},
	{8945, 28, 0, 0, 0},
	{9011, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9022, 256, 0, 0, 0},
	{9904, 28, 0, 0, 0},
	{9916, 28, 0, 0, 0},
	{9927, 28, 0, 0, 0},
	{9938, 28, 0, 0, 0},
	{56, 16, 0, 259, 0},
	{9952, 619, 0, 0, 0},
	{9962, 16, 0, 260, 0},
	{0, 0, 0, 261, 0},
	{0, 63, 0, 262, 0},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, 0},
	{9845, 619, 0, 0, 0},
	{9851, 28, 9855, 0, 0},
	{0, 16, 0, 265, 0},
	{1883, 28, 9826, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{8727, 28, 0, 0, 0},
	{9838, 16, 0, 266, 0},
	{10023, 28, 0, 0, 0},
	{10039, 28, 0, 0, 0},
	{10053, 28, 0, 0, 0},
	{10067, 63, 0, 84, 0},
	{10081, 28, 0, 0, 0},
	{10092, 28, 0, 0, 0},
	{10111, 619, 0, 0, 0},
	{10124, 619, 0, 0, 0},
	{10140, 28, 0, 0, 0},
	{10153, 28, 0, 0, 0},
	{10175, 28, 0, 0, 0},
	{10189, 28, 0, 0, 0},
	{10212, 28, 0, 0, 0},
	{10223, 28, 0, 0, 0},
	{10234, 28, 0, 0, 0},
	{10249, 28, 0, 0, 0},
	{10262, 619, 0, 0, 0},
	{10278, 63, 0, 0, 0},
	{10301, 619, 0, 0, 0},
	{10318, 28, 0, 0, 0},
	{10327, 619, 0, 0, 0},
	{10340, 28, 0, 0, 0},
	{10370, 28, 0, 0, 0},
	{10392, 28, 0, 0, 0},
	{10416, 0, 0, 0, 0},
	{0, 16, 0, 268, 0},
	{10629, 0, 0, 0, 0},
	{10635, 0, 0, 0, 0},
	{1883, 28, 10699, 0, 0},
	{8842, 72, 0, 0, 0},
	{0, 16, 0, 271, 0},
	{10691, 63, 0, 272, 0},
	{10713, 63, 0, 272, 0},
	{10430, 28, 10435, 0, 0},
	{10456, 28, 0, 0, 0},
	{10468, 28, 0, 0, 0},
	{10479, 619, 0, 0, 0},
	{10492, 619, 0, 0, 0},
	{10511, 28, 5150, 0, 0},
	{10528, 28, 5150, 0, 0},
	{10544, 28, 5150, 0, 0},
	{10554, 28, 5150, 0, 0},
	{10564, 28, 5150, 0, 0},
	{10583, 28, 0, 0, 0},
	{10599, 28, 0, 0, 0},
	{10613, 16, 0, 270, 0},
	{10642, 28, 0, 0, 0},
	{10657, 28, 0, 0, 0},
	{10674, 16, 0, 273, 0},
	{10722, 28, 0, 0, 0},
	{10735, 72, 0, 0, 0},
	{10753, 28, 0, 0, 0},
	{10023, 28, 0, 0, 0},
	{10039, 28, 0, 0, 0},
	{0, 16, 0, 274, 0},
	{10430, 28, 10435, 0, 0},
	{10456, 28, 0, 0, 0},
	{10468, 28, 0, 0, 0},
	{10479, 619, 0, 0, 0},
	{10492, 619, 0, 0, 0},
	{10511, 28, 5150, 0, 0},
	{10528, 28, 5150, 0, 0},
	{10544, 28, 5150, 0, 0},
	{10554, 28, 5150, 0, 0},
	{10564, 28, 5150, 0, 0},
	{10583, 28, 0, 0, 0},
	{10599, 28, 0, 0, 0},
	{10613, 16, 0, 0, 0},
	{10642, 28, 0, 0, 0},
	{10657, 28, 0, 0, 0},
	{10674, 16, 0, 273, 0},
	{119, 16, 0, 276, B24_FACT_REQUIRED},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{10773, 0, 0, 0, 0},
	{10784, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{1933, 16, 0, 278, 0},
	{0, 16, 0, 279, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{10802, 0, 0, 0, 0},
	{10818, 0, 0, 0, 0},
	{10773, 0, 0, 0, 0},
	{10784, 0, 0, 0, 0},
	{10833, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{10842, 0, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 281, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{0, 0, 0, 283, 0},
	{10854, 63, 0, 284, 0},
	{0, 16, 0, 285, 0},
	{2052, 63, 0, 281, 0},
	{10927, 0, 0, 0, 0},
	{10997, 0, 0, 0, 0},
	{11015, 0, 0, 0, 0},
	{11021, 0, 0, 0, 0},
	{10997, 0, 0, 0, 0},
	{11050, 0, 0, 0, 0},
	{11077, 0, 0, 0, 0},
	{11104, 0, 0, 0, 0},
	{11120, 0, 0, 0, 0},
	{10860, 0, 0, 0, 0},
	{10867, 0, 0, 0, 0},
	{10876, 0, 0, 0, 0},
	{10888, 0, 0, 0, 0},
	{10898, 0, 0, 0, 0},
	{10906, 0, 0, 0, 0},
	{10922, 0, 0, 0, 0},
	{10927, 0, 0, 0, 0},
	{10936, 0, 0, 0, 0},
	{10944, 0, 0, 0, 0},
	{10957, 0, 0, 84, 0},
	{10966, 0, 0, 0, 0},
	{10976, 0, 0, 0, 0},
	{10983, 0, 0, 288, 0},
	{11006, 0, 0, 289, 0},
	{11033, 0, 0, 290, 0},
	{11041, 0, 0, 291, 0},
	{11093, 0, 0, 292, 0},
	{1933, 16, 0, 293, 0},
	{0, 16, 0, 294, 0},
	{10860, 0, 0, 0, 0},
	{10867, 0, 0, 0, 0},
	{10876, 0, 0, 0, 0},
	{10888, 0, 0, 0, 0},
	{10898, 0, 0, 0, 0},
	{10906, 0, 0, 0, 0},
	{10922, 0, 0, 0, 0},
	{10927, 0, 0, 0, 0},
	{10936, 0, 0, 0, 0},
	{10944, 0, 0, 0, 0},
	{10957, 0, 0, 0, 0},
	{10966, 0, 0, 0, 0},
	{10976, 0, 0, 0, 0},
	{10983, 0, 0, 0, 0},
	{11006, 0, 0, 0, 0},
	{11033, 0, 0, 0, 0},
	{11041, 0, 0, 0, 0},
	{11093, 0, 0, 0, 0},
	{10860, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 296, 0},
	{11129, 28, 11143, 0, 0},
	{11157, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{11171, 0, 0, 0, 0},
	{0, 0, 0, 298, 0},
	{11185, 0, 0, 0, 0},
	{11196, 0, 0, 0, 0},
	{0, 0, 0, 300, 0},
	{11015, 0, 0, 0, 0},
	{11021, 0, 0, 301, 0},
	{10860, 0, 0, 0, 0},
	{10888, 0, 0, 0, 0},
	{10944, 0, 0, 299, 0},
	{11006, 0, 0, 302, 0},
	{0, 0, 0, 303, 0},
	{10888, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{10854, 63, 0, 304, 0},
	{11202, 619, 0, 0, 0},
	{11210, 16, 0, 305, 0},
	{0, 16, 0, 306, 0},
	{7212, 28, 0, 0, B24_FACT_REQUIRED},
	{7217, 28, 0, 0, B24_FACT_REQUIRED},
	{10888, 16, 0, 308, B24_FACT_REQUIRED},
	{11222, 72, 0, 0, 0},
	{10888, 28, 11236, 0, 0},
	{10888, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{11210, 16, 0, 311, 0},
	{190, 16, 0, 309, B24_FACT_REQUIRED},
	{2052, 63, 0, 0, 0},
	{2068, 16, 0, 310, 0},
	{11246, 16, 0, 312, 0},
	{11129, 28, 11143, 0, 0},
	{69, 72, 0, 0, 0},
	{11281, 72, 0, 0, 0},
	{11290, 28, 0, 0, 0},
	{11303, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{11307, 72, 0, 0, 0},
	{11323, 72, 0, 0, 0},
	{11337, 28, 5150, 0, 0},
	{11350, 11356, 0, 0, 0},
	{11257, 11265, 0, 314, 0},
	{0, 16, 0, 316, 0},
	{69, 11371, 0, 0, B24_FACT_REQUIRED},
	{1910, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1883, 28, 11423, 0, 0},
	{0, 16, 0, 319, 0},
	{11257, 16, 0, 321, 0},
	{0, 16, 0, 322, 0},
	{0, 16, 0, 314, 0},
	{11516, 11525, 0, 324, 0},
	{0, 16, 0, 325, 0},
	{69, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{11290, 0, 0, 0, 0},
	{11303, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{11307, 0, 0, 0, 0},
	{11323, 0, 0, 0, 0},
	{11337, 0, 0, 0, 0},
	{11350, 0, 0, 0, 0},
	{2052, 63, 0, 327, 0},
	{190, 16, 0, 314, 0},
	{2068, 16, 0, 314, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11581, 28, 0, 0, 0},
	{11589, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{11599, 28, 0, 0, 0},
	{11606, 72, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{11630, 72, 0, 0, 0},
	{9513, 28, 11641, 0, 0},
	{11648, 72, 0, 0, 0},
	{11657, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{11668, 256, 0, 0, 0},
	{11679, 256, 0, 0, 0},
	{11692, 28, 0, 0, 0},
	{11701, 910, 0, 0, 0},
	{11707, 28, 0, 0, 0},
	{11572, 16, 0, 329, 0},
	{0, 16, 0, 331, 0},
	{11581, 11718, 11723, 0, B24_FACT_REQUIRED},
	{11692, 11734, 0, 0, B24_FACT_REQUIRED},
	{11606, 11756, 0, 0, B24_FACT_REQUIRED},
	{11599, 11718, 0, 0, 0},
	{11679, 256, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{11707, 11718, 0, 0, 0},
	{11701, 910, 0, 0, 0},
	{11589, 28, 0, 0, 0},
	{11620, 11756, 0, 0, 0},
	{1368, 16, 0, 333, B24_FACT_REQUIRED},
	{69, 11764, 0, 0, B24_FACT_REQUIRED},
	{11784, 11796, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11866, 11764, 0, 0, 0},
	{11872, 11882, 0, 0, 0},
	{11901, 11911, 0, 0, 0},
	{11928, 11911, 0, 0, 0},
	{11936, 910, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{11825, 11841, 0, 337, 0},
	{0, 16, 0, 339, 0},
	{11866, 11764, 0, 0, B24_FACT_REQUIRED},
	{11872, 11882, 0, 0, B24_FACT_REQUIRED},
	{11901, 11911, 0, 0, 0},
	{11928, 11911, 0, 0, 0},
	{11936, 910, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{1368, 16, 0, 341, B24_FACT_REQUIRED},
	{69, 12006, 0, 0, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12043, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{69, 0, 0, 344, 0},
	{0, 0, 0, 345, 0},
	{0, 12034, 0, 346, 0},
	{11825, 16, 0, 321, 0},
	{0, 16, 0, 348, 0},
	{0, 16, 0, 337, 0},
	{12101, 12118, 0, 350, 0},
	{0, 16, 0, 351, 0},
	{69, 0, 0, 0, 0},
	{11866, 0, 0, 0, 0},
	{11872, 0, 0, 0, 0},
	{11901, 0, 0, 0, 0},
	{11928, 0, 0, 0, 0},
	{11936, 0, 0, 0, 0},
	{11943, 0, 0, 0, 0},
	{2052, 63, 0, 353, 0},
	{190, 16, 0, 337, 0},
	{2068, 16, 0, 337, 0},
	{904, 72, 0, 0, 0},
	{11901, 11911, 0, 0, 0},
	{11928, 11911, 0, 0, 0},
	{11936, 910, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{69, 12006, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 355, B24_FACT_REQUIRED},
	{1910, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{11707, 0, 0, 357, 0},
	{11620, 0, 0, 357, 0},
	{11692, 0, 0, 357, 0},
	{1964, 0, 0, 357, 0},
	{11679, 0, 0, 357, 0},
	{11668, 0, 0, 357, 0},
	{11657, 0, 0, 357, 0},
	{11589, 0, 0, 357, 0},
	{11581, 0, 0, 357, 0},
	{69, 0, 0, 357, 0},
	{11630, 0, 0, 357, 0},
	{11606, 0, 0, 357, 0},
	{11599, 0, 0, 357, 0},
	{9513, 0, 0, 357, 0},
	{11648, 0, 0, 357, 0},
	{1375, 0, 0, 357, 0},
	{11701, 0, 0, 357, 0},
	{11572, 16, 0, 358, 0},
	{0, 16, 0, 359, 0},
	{0, 16, 0, 329, 0},
	{12145, 12155, 0, 361, 0},
	{0, 16, 0, 362, 0},
	{69, 0, 0, 0, 0},
	{11581, 0, 0, 0, 0},
	{11589, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{11599, 0, 0, 0, 0},
	{11606, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{11630, 0, 0, 0, 0},
	{9513, 0, 0, 0, 0},
	{11648, 0, 0, 0, 0},
	{11657, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{11668, 0, 0, 0, 0},
	{11679, 0, 0, 0, 0},
	{11692, 0, 0, 0, 0},
	{11701, 0, 0, 0, 0},
	{11707, 0, 0, 0, 0},
	{2052, 63, 0, 364, 0},
	{190, 16, 0, 329, 0},
	{2068, 16, 0, 329, 0},
	{904, 72, 0, 0, 0},
	{0, 619, 5150, 0, 0},
	{11606, 11756, 0, 0, 0},
	{11668, 256, 0, 0, 0},
	{11679, 256, 0, 0, 0},
	{11701, 910, 0, 0, 0},
	{11707, 11718, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{11589, 28, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{69, 11764, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 367, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12220, 11764, 0, 0, 0},
	{7342, 72, 12231, 0, 0},
	{9569, 72, 0, 0, 0},
	{12174, 12193, 0, 369, 0},
	{0, 16, 0, 371, 0},
	{12220, 11764, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 12231, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 373, B24_FACT_REQUIRED},
	{69, 12236, 0, 0, B24_FACT_REQUIRED},
	{12174, 16, 0, 321, 0},
	{0, 16, 0, 376, 0},
	{0, 16, 0, 369, 0},
	{12174, 12266, 0, 378, 0},
	{0, 16, 0, 379, 0},
	{69, 0, 0, 0, 0},
	{12220, 0, 0, 0, 0},
	{7342, 0, 0, 0, 0},
	{9569, 0, 0, 0, 0},
	{2052, 63, 0, 381, 0},
	{190, 16, 0, 369, 0},
	{2068, 16, 0, 369, 0},
	{904, 72, 0, 0, 0},
	{69, 5850, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 383, 0},
	{12295, 12300, 0, 385, 0},
	{0, 16, 0, 386, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{12335, 910, 0, 0, 0},
	{12315, 12321, 0, 388, 0},
	{0, 16, 0, 390, 0},
	{69, 12346, 0, 0, B24_FACT_REQUIRED},
	{12315, 16, 0, 321, 0},
	{0, 16, 0, 393, 0},
	{0, 16, 0, 388, 0},
	{12412, 12419, 0, 395, 0},
	{0, 16, 0, 396, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{12335, 0, 0, 0, 0},
	{2052, 63, 0, 398, 0},
	{190, 16, 0, 388, 0},
	{2068, 16, 0, 388, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{89, 72, 0, 0, 0},
	{12459, 28, 5150, 0, 0},
	{12469, 28, 0, 0, 0},
	{12482, 28, 0, 0, 0},
	{12489, 28, 0, 0, 0},
	{12500, 28, 0, 0, 0},
	{12435, 12443, 0, 400, 0},
	{0, 16, 0, 402, 0},
	{89, 72, 0, 0, B24_FACT_REQUIRED},
	{12459, 28, 5150, 0, 0},
	{12469, 28, 0, 0, B24_FACT_REQUIRED},
	{12482, 28, 0, 0, 0},
	{12489, 28, 0, 0, 0},
	{12500, 28, 0, 0, 0},
	{1368, 16, 0, 404, B24_FACT_REQUIRED},
	{69, 12563, 0, 0, B24_FACT_REQUIRED},
	{12435, 16, 0, 321, 0},
	{0, 16, 0, 407, 0},
	{0, 16, 0, 400, 0},
	{12648, 12657, 0, 409, 0},
	{0, 16, 0, 410, 0},
	{69, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{12459, 0, 0, 0, 0},
	{12469, 0, 0, 0, 0},
	{12482, 0, 0, 0, 0},
	{12489, 0, 0, 0, 0},
	{12500, 0, 0, 0, 0},
	{2052, 63, 0, 412, 0},
	{190, 16, 0, 400, 0},
	{2068, 16, 0, 400, 0},
	{904, 72, 0, 0, 0},
	{89, 72, 0, 0, 0},
	{12459, 28, 5150, 0, 0},
	{12469, 28, 0, 0, 0},
	{12482, 28, 0, 0, 0},
	{12489, 28, 0, 0, 0},
	{12500, 28, 0, 0, 0},
	{6561, 12563, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 414, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12754, 11882, 0, 0, 0},
	{12764, 12779, 0, 0, 0},
	{12734, 910, 0, 0, 0},
	{12801, 910, 0, 0, 0},
	{11692, 28, 0, 0, 0},
	{12812, 910, 0, 0, 0},
	{12825, 910, 0, 0, 0},
	{12836, 12346, 0, 0, 0},
	{12844, 256, 0, 0, 0},
	{12734, 12740, 0, 416, 0},
	{0, 16, 0, 418, 0},
	{12754, 11882, 0, 0, B24_FACT_REQUIRED},
	{12764, 12779, 0, 0, B24_FACT_REQUIRED},
	{12734, 910, 0, 0, B24_FACT_REQUIRED},
	{11692, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 420, B24_FACT_REQUIRED},
	{69, 12875, 0, 0, B24_FACT_REQUIRED},
	{12734, 16, 0, 321, 0},
	{0, 16, 0, 423, 0},
	{0, 16, 0, 416, 0},
	{12936, 12943, 0, 425, 0},
	{0, 16, 0, 426, 0},
	{69, 0, 0, 0, 0},
	{12754, 0, 0, 0, 0},
	{12764, 0, 0, 0, 0},
	{12734, 0, 0, 0, 0},
	{12801, 0, 0, 0, 0},
	{11692, 0, 0, 0, 0},
	{12812, 0, 0, 0, 0},
	{12825, 0, 0, 0, 0},
	{12836, 0, 0, 0, 0},
	{12844, 0, 0, 0, 0},
	{2052, 63, 0, 428, 0},
	{190, 16, 0, 416, 0},
	{2068, 16, 0, 416, 0},
	{904, 72, 0, 0, 0},
	{69, 12875, 0, 0, 0},
	{12764, 12779, 0, 0, B24_FACT_REQUIRED},
	{12734, 910, 0, 0, B24_FACT_REQUIRED},
	{11692, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 430, 0},
	{69, 11882, 0, 0, B24_FACT_REQUIRED},
	{12936, 63, 0, 431, B24_FACT_REQUIRED},
	{12959, 16, 0, 432, B24_FACT_REQUIRED},
	{1368, 16, 0, 433, B24_FACT_REQUIRED},
	{12734, 910, 0, 0, B24_FACT_REQUIRED},
	{11692, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 12875, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 435, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13064, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{12844, 256, 0, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13035, 13045, 0, 437, 0},
	{0, 16, 0, 439, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{13064, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1368, 16, 0, 441, B24_FACT_REQUIRED},
	{69, 12779, 0, 0, B24_FACT_REQUIRED},
	{13035, 16, 0, 321, 0},
	{0, 16, 0, 444, 0},
	{0, 16, 0, 437, 0},
	{13146, 13157, 0, 446, 0},
	{0, 16, 0, 447, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{13064, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{12844, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{11630, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{2052, 63, 0, 449, 0},
	{190, 16, 0, 437, 0},
	{2068, 16, 0, 437, 0},
	{904, 72, 0, 0, 0},
	{69, 12779, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 441, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12764, 12779, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{10016, 11718, 5150, 0, 0},
	{13211, 13226, 0, 452, 0},
	{0, 16, 0, 454, 0},
	{12764, 12779, 0, 0, B24_FACT_REQUIRED},
	{13251, 72, 0, 0, B24_FACT_REQUIRED},
	{10016, 11718, 5150, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 456, B24_FACT_REQUIRED},
	{69, 13259, 0, 0, B24_FACT_REQUIRED},
	{13211, 16, 0, 321, 0},
	{0, 16, 0, 459, 0},
	{0, 16, 0, 452, 0},
	{13301, 13317, 0, 461, 0},
	{0, 16, 0, 462, 0},
	{69, 0, 0, 0, 0},
	{12764, 0, 0, 0, 0},
	{13251, 0, 0, 0, 0},
	{10016, 0, 0, 0, 0},
	{2052, 63, 0, 464, 0},
	{190, 16, 0, 452, 0},
	{2068, 16, 0, 452, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{12764, 12779, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13382, 13387, 0, 0, 0},
	{13344, 13358, 0, 466, 0},
	{0, 16, 0, 468, 0},
	{12764, 12779, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{13382, 13387, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 470, B24_FACT_REQUIRED},
	{69, 13458, 0, 0, B24_FACT_REQUIRED},
	{13344, 16, 0, 321, 0},
	{0, 16, 0, 473, 0},
	{11303, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{0, 16, 0, 475, 0},
	{13551, 13561, 0, 477, 0},
	{0, 16, 0, 478, 0},
	{0, 16, 0, 466, 0},
	{13580, 13595, 0, 480, 0},
	{0, 16, 0, 481, 0},
	{69, 0, 0, 0, 0},
	{12764, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{13382, 0, 0, 0, 0},
	{2052, 63, 0, 483, 0},
	{190, 16, 0, 466, 0},
	{2068, 16, 0, 466, 0},
	{904, 72, 0, 0, 0},
	{12764, 12779, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13382, 13387, 0, 0, 0},
	{6561, 13458, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 485, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13708, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{13718, 28, 5150, 0, 0},
	{13731, 28, 5150, 0, 0},
	{13738, 28, 5150, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{12844, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{13906, 28, 13916, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{13935, 910, 0, 0, 0},
	{13942, 910, 0, 0, 0},
	{13949, 910, 0, 0, 0},
	{13956, 910, 0, 0, 0},
	{13962, 28, 13916, 0, 0},
	{1883, 72, 0, 0, 0},
	{13976, 28, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{14004, 910, 0, 0, 0},
	{14021, 72, 0, 0, 0},
	{14039, 28, 14055, 0, 0},
	{14070, 72, 0, 0, 0},
	{14083, 28, 5150, 0, 0},
	{14096, 14106, 0, 0, 0},
	{13684, 13692, 0, 487, 0},
	{0, 16, 0, 489, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{13718, 28, 5150, 0, 0},
	{13738, 28, 0, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{14119, 63, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{13906, 28, 13916, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{13935, 910, 0, 0, 0},
	{13942, 910, 0, 0, 0},
	{13949, 910, 0, 0, 0},
	{13956, 910, 0, 0, 0},
	{13962, 28, 13916, 0, 0},
	{13976, 28, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{14004, 910, 0, 0, 0},
	{14021, 72, 0, 0, 0},
	{14039, 28, 14055, 0, 0},
	{14070, 72, 0, 0, 0},
	{14083, 28, 5150, 0, 0},
	{14096, 5308, 0, 0, 0},
	{1368, 16, 0, 491, B24_FACT_REQUIRED},
	{69, 11882, 0, 0, B24_FACT_REQUIRED},
	{14247, 72, 0, 0, B24_FACT_REQUIRED},
	{12754, 11882, 0, 0, B24_FACT_REQUIRED},
	{14254, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 494, B24_FACT_REQUIRED},
	{12959, 13692, 0, 487, 0},
	{0, 16, 0, 496, 0},
	{12959, 16, 0, 321, 0},
	{0, 16, 0, 498, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 500, B24_FACT_REQUIRED},
	{0, 16, 0, 487, 0},
	{14330, 14339, 0, 502, 0},
	{0, 16, 0, 503, 0},
	{69, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{13708, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{13718, 0, 0, 0, 0},
	{13731, 0, 0, 0, 0},
	{13738, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{11630, 0, 0, 0, 0},
	{13749, 0, 0, 0, 0},
	{13764, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{12844, 0, 0, 0, 0},
	{13777, 0, 0, 0, 0},
	{12435, 0, 0, 0, 0},
	{13812, 0, 0, 0, 0},
	{13824, 0, 0, 0, 0},
	{13835, 0, 0, 0, 0},
	{13850, 0, 0, 0, 0},
	{13864, 0, 0, 0, 0},
	{13891, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13906, 0, 0, 0, 0},
	{11350, 0, 0, 0, 0},
	{13923, 0, 0, 0, 0},
	{13935, 0, 0, 0, 0},
	{13942, 0, 0, 0, 0},
	{13949, 0, 0, 0, 0},
	{13956, 0, 0, 0, 0},
	{13962, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{13976, 0, 0, 0, 0},
	{11943, 0, 0, 0, 0},
	{13995, 0, 0, 0, 0},
	{14004, 0, 0, 0, 0},
	{14021, 0, 0, 0, 0},
	{14039, 0, 0, 0, 0},
	{14070, 0, 0, 0, 0},
	{14083, 0, 0, 0, 0},
	{14096, 0, 0, 0, 0},
	{2052, 63, 0, 505, 0},
	{190, 16, 0, 487, 0},
	{2068, 16, 0, 487, 0},
	{904, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13708, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{13718, 28, 5150, 0, 0},
	{13731, 28, 5150, 0, 0},
	{13738, 28, 5150, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{12844, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{13906, 28, 13916, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{13935, 910, 0, 0, 0},
	{13942, 910, 0, 0, 0},
	{13949, 910, 0, 0, 0},
	{13956, 910, 0, 0, 0},
	{13962, 28, 13916, 0, 0},
	{1883, 72, 14385, 0, 0},
	{13976, 28, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{14004, 910, 0, 0, 0},
	{14021, 72, 0, 0, 0},
	{14039, 28, 14055, 0, 0},
	{14070, 72, 0, 0, 0},
	{14083, 28, 5150, 0, 0},
	{14096, 14106, 0, 0, 0},
	{14357, 14363, 0, 507, 0},
	{0, 16, 0, 509, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{13718, 28, 5150, 0, 0},
	{13738, 28, 5150, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{14119, 63, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{13906, 28, 13916, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{13935, 910, 0, 0, 0},
	{13942, 910, 0, 0, 0},
	{13949, 910, 0, 0, 0},
	{13956, 910, 0, 0, 0},
	{13962, 28, 13916, 0, 0},
	{13976, 28, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{14004, 910, 0, 0, 0},
	{14021, 72, 0, 0, 0},
	{14039, 28, 14055, 0, 0},
	{14070, 72, 0, 0, 0},
	{14083, 28, 5150, 0, 0},
	{14390, 72, 0, 0, 0},
	{14096, 5308, 0, 0, 0},
	{1368, 16, 0, 511, B24_FACT_REQUIRED},
	{69, 14399, 0, 0, B24_FACT_REQUIRED},
	{14247, 72, 0, 0, B24_FACT_REQUIRED},
	{12754, 14399, 0, 0, B24_FACT_REQUIRED},
	{14254, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 514, B24_FACT_REQUIRED},
	{14357, 16, 0, 321, 0},
	{0, 16, 0, 516, 0},
	{0, 16, 0, 507, 0},
	{14424, 14431, 0, 518, 0},
	{0, 16, 0, 519, 0},
	{2052, 63, 0, 505, 0},
	{190, 16, 0, 507, 0},
	{2068, 16, 0, 507, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{13718, 28, 5150, 0, 0},
	{13738, 28, 5150, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{14119, 63, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{13906, 28, 13916, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{13935, 910, 0, 0, 0},
	{13942, 910, 0, 0, 0},
	{13949, 910, 0, 0, 0},
	{13956, 910, 0, 0, 0},
	{13962, 28, 13916, 0, 0},
	{13976, 28, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{14004, 910, 0, 0, 0},
	{14021, 72, 0, 0, 0},
	{14039, 28, 14055, 0, 0},
	{14070, 72, 0, 0, 0},
	{14083, 28, 5150, 0, 0},
	{14390, 16, 0, 0, 0},
	{14096, 14106, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{69, 14399, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 522, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13708, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{13731, 28, 5150, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{12844, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{1883, 72, 0, 0, 0},
	{14096, 14106, 0, 0, 0},
	{14455, 14463, 0, 524, 0},
	{0, 16, 0, 526, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{14119, 63, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{14096, 5308, 0, 0, 0},
	{1368, 16, 0, 528, B24_FACT_REQUIRED},
	{69, 14487, 0, 0, B24_FACT_REQUIRED},
	{14247, 72, 0, 0, B24_FACT_REQUIRED},
	{12754, 14487, 0, 0, B24_FACT_REQUIRED},
	{14254, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 531, B24_FACT_REQUIRED},
	{14455, 16, 0, 321, 0},
	{0, 16, 0, 533, 0},
	{0, 16, 0, 524, 0},
	{14514, 14523, 0, 535, 0},
	{0, 16, 0, 536, 0},
	{69, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{13708, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{13731, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{11630, 0, 0, 0, 0},
	{13749, 0, 0, 0, 0},
	{13764, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{12844, 0, 0, 0, 0},
	{13777, 0, 0, 0, 0},
	{12435, 0, 0, 0, 0},
	{13812, 0, 0, 0, 0},
	{13824, 0, 0, 0, 0},
	{13835, 0, 0, 0, 0},
	{13850, 0, 0, 0, 0},
	{13864, 0, 0, 0, 0},
	{13891, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{11350, 0, 0, 0, 0},
	{13923, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{14096, 0, 0, 0, 0},
	{2052, 63, 0, 538, 0},
	{190, 16, 0, 524, 0},
	{2068, 16, 0, 524, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{14119, 63, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{14096, 14106, 0, 0, 0},
	{69, 14487, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 540, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13708, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{13731, 28, 5150, 0, 0},
	{13738, 28, 5150, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{12844, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{13906, 28, 13916, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{13935, 910, 0, 0, 0},
	{13942, 910, 0, 0, 0},
	{13949, 910, 0, 0, 0},
	{13956, 910, 0, 0, 0},
	{1883, 72, 14573, 0, 0},
	{13976, 28, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{14096, 14106, 0, 0, 0},
	{14549, 14553, 0, 542, 0},
	{0, 16, 0, 544, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{13738, 28, 5150, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{14119, 63, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{13906, 28, 13916, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{13935, 910, 0, 0, 0},
	{13942, 910, 0, 0, 0},
	{13949, 910, 0, 0, 0},
	{13956, 910, 0, 0, 0},
	{13976, 28, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{14096, 5308, 0, 0, 0},
	{1368, 16, 0, 546, B24_FACT_REQUIRED},
	{69, 14578, 0, 0, B24_FACT_REQUIRED},
	{14247, 72, 0, 0, B24_FACT_REQUIRED},
	{12754, 14578, 0, 0, B24_FACT_REQUIRED},
	{14254, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 549, B24_FACT_REQUIRED},
	{14549, 16, 0, 321, 0},
	{0, 16, 0, 551, 0},
	{0, 16, 0, 542, 0},
	{14601, 14607, 0, 553, 0},
	{0, 16, 0, 554, 0},
	{69, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{13708, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{13731, 0, 0, 0, 0},
	{13738, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{11630, 0, 0, 0, 0},
	{13749, 0, 0, 0, 0},
	{13764, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{12844, 0, 0, 0, 0},
	{13777, 0, 0, 0, 0},
	{12435, 0, 0, 0, 0},
	{13812, 0, 0, 0, 0},
	{13824, 0, 0, 0, 0},
	{13835, 0, 0, 0, 0},
	{13850, 0, 0, 0, 0},
	{13864, 0, 0, 0, 0},
	{13891, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13906, 0, 0, 0, 0},
	{11350, 0, 0, 0, 0},
	{13923, 0, 0, 0, 0},
	{13935, 0, 0, 0, 0},
	{13942, 0, 0, 0, 0},
	{13949, 0, 0, 0, 0},
	{13956, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{13976, 0, 0, 0, 0},
	{11943, 0, 0, 0, 0},
	{13995, 0, 0, 0, 0},
	{14096, 0, 0, 0, 0},
	{2052, 63, 0, 556, 0},
	{190, 16, 0, 542, 0},
	{2068, 16, 0, 542, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{13738, 28, 5150, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{14119, 63, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{13906, 28, 13916, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{13935, 910, 0, 0, 0},
	{13942, 910, 0, 0, 0},
	{13949, 910, 0, 0, 0},
	{13956, 910, 0, 0, 0},
	{13976, 28, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{14096, 14106, 0, 0, 0},
	{69, 14578, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 558, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{13718, 28, 5150, 0, 0},
	{13738, 28, 0, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{13749, 256, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{14119, 63, 0, 0, 0},
	{12435, 12563, 0, 0, 0},
	{13812, 28, 0, 0, 0},
	{13824, 28, 0, 0, 0},
	{13835, 16, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13864, 28, 13880, 0, 0},
	{13891, 28, 13880, 0, 0},
	{1448, 72, 0, 0, 0},
	{13906, 28, 13916, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{13935, 910, 0, 0, 0},
	{13942, 910, 0, 0, 0},
	{13949, 910, 0, 0, 0},
	{13956, 910, 0, 0, 0},
	{13962, 28, 13916, 0, 0},
	{13976, 28, 0, 0, 0},
	{11943, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{14004, 910, 0, 0, 0},
	{14021, 72, 0, 0, 0},
	{14039, 28, 14055, 0, 0},
	{14070, 72, 0, 0, 0},
	{14083, 28, 5150, 0, 0},
	{14096, 14106, 0, 0, 0},
	{69, 11882, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 560, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{12754, 72, 0, 0, 0},
	{1883, 28, 14664, 0, 0},
	{14707, 256, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{9641, 28, 0, 0, 0},
	{14629, 14642, 0, 562, 0},
	{0, 16, 0, 564, 0},
	{12754, 14730, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 14664, 0, 0},
	{1368, 16, 0, 566, B24_FACT_REQUIRED},
	{14824, 63, 0, 0, B24_FACT_REQUIRED},
	{12754, 14730, 0, 0, B24_FACT_REQUIRED},
	{69, 14836, 0, 0, B24_FACT_REQUIRED},
	{14629, 16, 0, 321, 0},
	{0, 16, 0, 569, 0},
	{0, 16, 0, 562, 0},
	{14861, 14875, 0, 571, 0},
	{0, 16, 0, 572, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{12754, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{14707, 0, 0, 0, 0},
	{14718, 0, 0, 0, 0},
	{9641, 0, 0, 0, 0},
	{12754, 14730, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 574, 0},
	{69, 72, 0, 0, 0},
	{12844, 256, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{14940, 8716, 0, 0, 0},
	{14953, 28, 14966, 0, 0},
	{14979, 28, 0, 0, 0},
	{14988, 72, 0, 0, 0},
	{14997, 72, 0, 0, 0},
	{15006, 11718, 0, 0, 0},
	{10793, 11718, 5150, 0, 0},
	{13069, 28, 0, 0, 0},
	{15015, 28, 0, 0, 0},
	{15024, 72, 0, 0, 0},
	{15036, 11371, 0, 0, 0},
	{15049, 11718, 0, 0, 0},
	{15065, 11718, 5150, 0, 0},
	{15076, 11718, 0, 0, 0},
	{1888, 11718, 5150, 0, 0},
	{15086, 28, 0, 0, 0},
	{15091, 16, 0, 0, 0},
	{14899, 14915, 0, 576, 0},
	{0, 16, 0, 578, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14953, 28, 14966, 0, B24_FACT_REQUIRED},
	{4341, 11718, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{14940, 8716, 0, 0, 0},
	{14979, 28, 0, 0, 0},
	{14988, 72, 0, 0, 0},
	{14997, 72, 0, 0, 0},
	{15006, 11718, 15108, 0, 0},
	{10793, 11718, 5150, 0, 0},
	{13069, 28, 0, 0, 0},
	{15015, 28, 0, 0, 0},
	{15024, 72, 0, 0, 0},
	{15036, 11371, 0, 0, 0},
	{15049, 11718, 5150, 0, 0},
	{15065, 11718, 5150, 0, 0},
	{15076, 11718, 5150, 0, 0},
	{1888, 11718, 5150, 0, 0},
	{15086, 28, 0, 0, 0},
	{15091, 16, 0, 0, 0},
	{1368, 16, 0, 580, B24_FACT_REQUIRED},
	{69, 15113, 0, 0, B24_FACT_REQUIRED},
	{14899, 16, 0, 321, 0},
	{0, 16, 0, 583, 0},
	{0, 16, 0, 576, 0},
	{15146, 15164, 0, 585, 0},
	{0, 16, 0, 586, 0},
	{69, 0, 0, 0, 0},
	{12844, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14940, 0, 0, 0, 0},
	{14953, 0, 0, 0, 0},
	{14979, 0, 0, 0, 0},
	{14988, 0, 0, 0, 0},
	{14997, 0, 0, 0, 0},
	{15006, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{15015, 0, 0, 0, 0},
	{15024, 0, 0, 0, 0},
	{15036, 0, 0, 0, 0},
	{15049, 0, 0, 0, 0},
	{15065, 0, 0, 0, 0},
	{15076, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{15086, 0, 0, 0, 0},
	{15091, 0, 0, 0, 0},
	{2052, 63, 0, 588, 0},
	{190, 16, 0, 576, 0},
	{2068, 16, 0, 576, 0},
	{904, 72, 0, 0, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{14953, 28, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{14940, 8716, 0, 0, 0},
	{14979, 28, 0, 0, 0},
	{14988, 72, 0, 0, 0},
	{14997, 72, 0, 0, 0},
	{15006, 11718, 15108, 0, 0},
	{10793, 11718, 5150, 0, 0},
	{13069, 28, 0, 0, 0},
	{15015, 28, 0, 0, 0},
	{15024, 72, 0, 0, 0},
	{15036, 11371, 0, 0, 0},
	{15049, 11718, 5150, 0, 0},
	{15065, 11718, 5150, 0, 0},
	{15076, 11718, 5150, 0, 0},
	{1888, 11718, 5150, 0, 0},
	{15086, 28, 0, 0, 0},
	{15091, 16, 0, 0, 0},
	{69, 15113, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 590, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{15250, 15113, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{15261, 11718, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{15200, 15220, 0, 592, 0},
	{0, 16, 0, 594, 0},
	{15250, 15113, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{13069, 28, 0, 0, B24_FACT_REQUIRED},
	{15261, 11718, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 596, B24_FACT_REQUIRED},
	{15200, 16, 0, 321, 0},
	{0, 16, 0, 598, 0},
	{0, 16, 0, 592, 0},
	{15285, 15306, 0, 600, 0},
	{0, 16, 0, 601, 0},
	{69, 0, 0, 0, 0},
	{15250, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{15261, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{2052, 63, 0, 603, 0},
	{190, 16, 0, 592, 0},
	{2068, 16, 0, 592, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 596, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{15250, 15113, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{15395, 28, 0, 0, 0},
	{15405, 11718, 5150, 0, 0},
	{15338, 15361, 0, 606, 0},
	{0, 16, 0, 608, 0},
	{15250, 15113, 0, 0, B24_FACT_REQUIRED},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{15395, 28, 0, 0, B24_FACT_REQUIRED},
	{15405, 11718, 5150, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 610, B24_FACT_REQUIRED},
	{15395, 0, 0, 0, 0},
	{15424, 0, 0, 0, 0},
	{7355, 0, 0, 0, 0},
	{0, 0, 0, 612, 0},
	{15415, 63, 0, 613, 0},
	{0, 16, 0, 614, 0},
	{15250, 15113, 0, 0, B24_FACT_REQUIRED},
	{15338, 16, 0, 321, 0},
	{0, 16, 0, 617, 0},
	{0, 16, 0, 606, 0},
	{15436, 15460, 0, 619, 0},
	{0, 16, 0, 620, 0},
	{69, 0, 0, 0, 0},
	{15250, 0, 0, 0, 0},
	{7355, 0, 0, 0, 0},
	{15395, 0, 0, 0, 0},
	{15405, 0, 0, 0, 0},
	{2052, 63, 0, 622, 0},
	{190, 16, 0, 606, 0},
	{2068, 16, 0, 606, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 610, B24_FACT_REQUIRED},
	{11281, 11371, 0, 0, 0},
	{15250, 15113, 0, 0, 0},
	{15552, 72, 0, 0, 0},
	{15562, 11718, 5150, 0, 0},
	{15574, 11718, 15586, 0, 0},
	{15593, 11718, 5150, 0, 0},
	{15609, 28, 0, 0, 0},
	{15496, 15519, 0, 625, 0},
	{0, 16, 0, 627, 0},
	{0, 16, 0, 625, 0},
	{15620, 15644, 0, 629, 0},
	{0, 16, 0, 630, 0},
	{15593, 0, 0, 0, 0},
	{15574, 0, 0, 0, 0},
	{15609, 0, 0, 0, 0},
	{15250, 0, 0, 0, 0},
	{15562, 0, 0, 0, 0},
	{2052, 63, 0, 632, 0},
	{190, 16, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{15562, 11718, 5150, 0, 0},
	{15574, 11718, 15586, 0, 0},
	{15593, 11718, 5150, 0, 0},
	{15609, 28, 0, 0, 0},
	{15250, 15113, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 634, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12754, 72, 0, 0, 0},
	{15679, 910, 0, 0, 0},
	{12459, 28, 5150, 0, 0},
	{15679, 15685, 0, 636, 0},
	{0, 16, 0, 638, 0},
	{69, 15699, 0, 0, B24_FACT_REQUIRED},
	{15679, 16, 0, 321, 0},
	{0, 16, 0, 641, 0},
	{0, 16, 0, 636, 0},
	{15716, 15723, 0, 643, 0},
	{0, 16, 0, 644, 0},
	{69, 0, 0, 0, 0},
	{12754, 0, 0, 0, 0},
	{15679, 0, 0, 0, 0},
	{12459, 0, 0, 0, 0},
	{2052, 63, 0, 646, 0},
	{190, 16, 0, 636, 0},
	{2068, 16, 0, 636, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{12764, 12779, 0, 0, 0},
	{12734, 910, 0, 0, 0},
	{15774, 72, 15784, 0, 0},
	{15791, 910, 0, 0, 0},
	{11620, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{11668, 256, 0, 0, 0},
	{15739, 15752, 0, 648, 0},
	{0, 16, 0, 650, 0},
	{12764, 12779, 0, 0, B24_FACT_REQUIRED},
	{12734, 910, 0, 0, B24_FACT_REQUIRED},
	{15774, 72, 15784, 0, B24_FACT_REQUIRED},
	{15791, 910, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 652, B24_FACT_REQUIRED},
	{69, 15806, 0, 0, B24_FACT_REQUIRED},
	{15739, 16, 0, 321, 0},
	{0, 16, 0, 655, 0},
	{0, 16, 0, 648, 0},
	{15897, 15911, 0, 657, 0},
	{0, 16, 0, 658, 0},
	{69, 0, 0, 0, 0},
	{12764, 0, 0, 0, 0},
	{12734, 0, 0, 0, 0},
	{15774, 0, 0, 0, 0},
	{15791, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{11630, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{11668, 0, 0, 0, 0},
	{2052, 63, 0, 660, 0},
	{190, 16, 0, 648, 0},
	{2068, 16, 0, 648, 0},
	{904, 72, 0, 0, 0},
	{6561, 15806, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 652, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{13777, 13793, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{1386, 28, 0, 0, 0},
	{15951, 28, 0, 0, 0},
	{8652, 15935, 0, 663, 0},
	{0, 16, 0, 665, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{13777, 13793, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{13069, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{1386, 28, 0, 0, 0},
	{15951, 28, 0, 0, 0},
	{1368, 16, 0, 667, B24_FACT_REQUIRED},
	{69, 13793, 0, 0, B24_FACT_REQUIRED},
	{8652, 16, 0, 321, 0},
	{0, 16, 0, 670, 0},
	{0, 16, 0, 663, 0},
	{16105, 16114, 0, 672, 0},
	{0, 16, 0, 673, 0},
	{69, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{13777, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{15951, 0, 0, 0, 0},
	{2052, 63, 0, 675, 0},
	{190, 16, 0, 663, 0},
	{2068, 16, 0, 663, 0},
	{904, 72, 0, 0, 0},
	{69, 13793, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 667, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{16240, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{1386, 28, 0, 0, 0},
	{16248, 910, 0, 0, 0},
	{16253, 910, 0, 0, 0},
	{16258, 16, 0, 0, 0},
	{11668, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{11157, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{16266, 28, 0, 0, 0},
	{16272, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{16287, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{16220, 16226, 0, 678, 0},
	{0, 16, 0, 680, 0},
	{16240, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{1386, 28, 0, 0, 0},
	{16248, 910, 0, 0, 0},
	{16253, 910, 0, 0, 0},
	{16258, 16, 0, 0, 0},
	{11668, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{11157, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{16266, 28, 0, 0, 0},
	{16272, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{16287, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{1368, 16, 0, 682, B24_FACT_REQUIRED},
	{69, 11911, 0, 0, B24_FACT_REQUIRED},
	{16220, 16, 0, 321, 0},
	{0, 16, 0, 685, 0},
	{0, 16, 0, 678, 0},
	{16367, 16374, 0, 687, 0},
	{0, 16, 0, 688, 0},
	{69, 0, 0, 0, 0},
	{16240, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{16248, 0, 0, 0, 0},
	{16253, 0, 0, 0, 0},
	{16258, 0, 0, 0, 0},
	{11668, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{11630, 0, 0, 0, 0},
	{16266, 0, 0, 0, 0},
	{16272, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{16281, 0, 0, 0, 0},
	{16287, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{2052, 63, 0, 690, 0},
	{190, 16, 0, 678, 0},
	{2068, 16, 0, 678, 0},
	{904, 72, 0, 0, 0},
	{16240, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{1386, 28, 0, 0, 0},
	{16248, 910, 0, 0, 0},
	{16253, 910, 0, 0, 0},
	{16258, 16, 0, 0, 0},
	{11668, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{11157, 11756, 0, 0, 0},
	{11630, 11756, 0, 0, 0},
	{16266, 28, 0, 0, 0},
	{16272, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{16287, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{69, 11911, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 692, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12754, 11882, 0, 0, 0},
	{16424, 11911, 0, 0, 0},
	{11936, 910, 0, 0, 0},
	{14004, 910, 0, 0, 0},
	{16390, 16403, 0, 694, 0},
	{0, 16, 0, 696, 0},
	{69, 16432, 0, 0, B24_FACT_REQUIRED},
	{16390, 16, 0, 321, 0},
	{0, 16, 0, 699, 0},
	{0, 16, 0, 694, 0},
	{16456, 16470, 0, 701, 0},
	{0, 16, 0, 702, 0},
	{69, 0, 0, 0, 0},
	{12754, 0, 0, 0, 0},
	{16424, 0, 0, 0, 0},
	{11936, 0, 0, 0, 0},
	{14004, 0, 0, 0, 0},
	{2052, 63, 0, 704, 0},
	{190, 16, 0, 694, 0},
	{2068, 16, 0, 694, 0},
	{904, 72, 0, 0, 0},
	{12220, 11764, 0, 0, 0},
	{16522, 28, 0, 0, 0},
	{16535, 5308, 0, 0, 0},
	{0, 16, 0, 706, 0},
	{12145, 16493, 0, 708, 0},
	{0, 16, 0, 709, 0},
	{12220, 0, 0, 0, 0},
	{16522, 0, 0, 0, 0},
	{16535, 0, 0, 0, 0},
	{2052, 63, 0, 711, B24_FACT_REQUIRED},
	{190, 16, 0, 706, B24_FACT_REQUIRED},
	{2068, 16, 0, 706, 0},
	{904, 72, 0, 0, 0},
	{11572, 16542, 0, 706, 0},
	{0, 16, 0, 713, 0},
	{16522, 28, 0, 0, B24_FACT_REQUIRED},
	{16535, 5308, 0, 0, 0},
	{16569, 0, 0, 0, 0},
	{12220, 11764, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 715, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{16595, 910, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12844, 256, 0, 0, 0},
	{16579, 16583, 0, 717, 0},
	{0, 16, 0, 719, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4341, 28, 5150, 0, 0},
	{16595, 910, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 721, B24_FACT_REQUIRED},
	{69, 11356, 0, 0, B24_FACT_REQUIRED},
	{16579, 16583, 0, 717, 0},
	{4341, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{16595, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{12844, 0, 0, 0, 0},
	{0, 16, 0, 724, 0},
	{16579, 16, 0, 321, 0},
	{0, 16, 0, 726, 0},
	{0, 16, 0, 717, 0},
	{16666, 16671, 0, 728, 0},
	{0, 16, 0, 729, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{16595, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{12844, 0, 0, 0, 0},
	{2052, 63, 0, 731, 0},
	{190, 16, 0, 717, 0},
	{2068, 16, 0, 717, 0},
	{904, 72, 0, 0, 0},
	{69, 11356, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 721, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16792, 72, 0, 0, 0},
	{16804, 72, 0, 0, 0},
	{16814, 72, 0, 0, 0},
	{16829, 28, 0, 0, 0},
	{16834, 28, 0, 0, 0},
	{0, 16, 0, 734, 0},
	{197, 72, 0, 0, 0},
	{16948, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16956, 28, 0, 0, 0},
	{16961, 72, 0, 0, 0},
	{16967, 619, 0, 0, 0},
	{16976, 28, 0, 0, 0},
	{16985, 28, 0, 0, 0},
	{0, 16, 0, 737, 0},
	{8945, 72, 0, 0, B24_FACT_REQUIRED},
	{16685, 72, 0, 0, B24_FACT_REQUIRED},
	{16699, 16707, 0, 0, B24_FACT_REQUIRED},
	{16729, 72, 0, 0, 0},
	{16750, 16765, 0, 736, B24_FACT_REQUIRED},
	{16840, 256, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{16849, 16866, 0, 0, 0},
	{16887, 16897, 0, 0, 0},
	{16924, 256, 0, 0, 0},
	{16933, 16939, 0, 739, 0},
	{9181, 28, 0, 0, 0},
	{16997, 17009, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{17076, 17085, 0, 0, 0},
	{17111, 28, 0, 0, 0},
	{17125, 28, 0, 0, 0},
	{17143, 28, 0, 0, 0},
	{17155, 28, 0, 0, 0},
	{17172, 16, 0, 0, 0},
	{17188, 6180, 0, 0, B24_FACT_REQUIRED},
	{17203, 16, 0, 0, 0},
	{17212, 256, 0, 0, 0},
	{640, 17223, 0, 0, 0},
	{17247, 28, 0, 0, 0},
	{17255, 16939, 0, 737, 0},
	{17271, 11718, 5150, 0, 0},
	{17291, 0, 0, 0, 0},
	{1368, 63, 0, 740, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{17301, 0, 0, 742, 0},
	{0, 16, 0, 743, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 17307, 0, 0, B24_FACT_REQUIRED},
	{7364, 17307, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 0, 0, 742, 0},
	{17381, 0, 0, 747, 0},
	{0, 63, 0, 748, 0},
	{17388, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{0, 16, 0, 751, 0},
	{0, 63, 0, 752, 0},
	{17388, 72, 0, 0, B24_FACT_REQUIRED},
	{17388, 72, 0, 0, B24_FACT_REQUIRED},
	{17583, 72, 0, 0, B24_FACT_REQUIRED},
	{17602, 72, 0, 0, B24_FACT_REQUIRED},
	{17617, 72, 0, 0, B24_FACT_REQUIRED},
	{17636, 72, 0, 0, B24_FACT_REQUIRED},
	{10983, 28, 0, 0, 0},
	{0, 17835, 0, 756, 0},
	{197, 72, 0, 344, 0},
	{16792, 72, 0, 344, 0},
	{16804, 72, 0, 344, 0},
	{16814, 72, 0, 344, 0},
	{16829, 28, 0, 344, 0},
	{16834, 28, 0, 344, 0},
	{0, 16, 0, 758, 0},
	{904, 0, 0, 0, 0},
	{917, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{933, 0, 0, 0, 0},
	{944, 0, 0, 0, 0},
	{955, 0, 0, 0, 0},
	{996, 0, 0, 0, 0},
	{17847, 0, 0, 29, 0},
	{899, 0, 0, 760, 0},
	{0, 16, 0, 761, 0},
	{7449, 28, 0, 0, 0},
	{17868, 619, 0, 0, 0},
	{17878, 256, 0, 0, 0},
	{17887, 63, 0, 0, 0},
	{17899, 619, 0, 0, 0},
	{11606, 72, 0, 0, 0},
	{17917, 28, 0, 0, 0},
	{17927, 28, 0, 0, 0},
	{17940, 28, 0, 0, 0},
	{17856, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 763, B24_FACT_REQUIRED},
	{17949, 17956, 0, 0, B24_FACT_REQUIRED},
	{17847, 16, 0, 765, 0},
	{0, 16, 0, 766, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 765, B24_FACT_REQUIRED},
	{17949, 17956, 0, 0, B24_FACT_REQUIRED},
	{16685, 18565, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{197, 72, 0, 344, 0},
	{8945, 72, 0, 344, 0},
	{16685, 72, 0, 344, 0},
	{16699, 16707, 0, 344, 0},
	{16729, 72, 0, 344, 0},
	{18507, 72, 0, 344, 0},
	{18517, 72, 0, 344, 0},
	{18535, 18544, 0, 769, 0},
	{16750, 16765, 0, 734, 0},
	{17291, 11718, 0, 344, 0},
	{18584, 256, 0, 344, 0},
	{16840, 256, 0, 344, 0},
	{5169, 28, 0, 344, 0},
	{16849, 16866, 0, 344, 0},
	{16887, 16897, 0, 344, 0},
	{18592, 6180, 0, 344, 0},
	{16924, 256, 0, 344, 0},
	{16933, 16939, 0, 737, 0},
	{18602, 256, 0, 344, 0},
	{9181, 28, 0, 344, 0},
	{16997, 17009, 0, 344, 0},
	{18615, 72, 0, 344, 0},
	{17037, 28, 0, 344, 0},
	{17051, 28, 0, 344, 0},
	{17061, 28, 0, 0, 0},
	{17076, 17085, 0, 344, 0},
	{17111, 28, 0, 344, 0},
	{17125, 28, 0, 344, 0},
	{17143, 28, 0, 344, 0},
	{17155, 28, 0, 344, 0},
	{17172, 16, 0, 344, 0},
	{17188, 6180, 0, 344, 0},
	{18628, 28, 0, 344, 0},
	{18647, 72, 0, 344, 0},
	{18659, 28, 0, 344, 0},
	{18676, 72, 0, 344, 0},
	{18690, 72, 0, 344, 0},
	{18704, 910, 0, 344, 0},
	{18715, 910, 0, 344, 0},
	{17203, 16, 0, 344, 0},
	{17212, 256, 0, 344, 0},
	{640, 17223, 0, 344, 0},
	{17247, 28, 0, 344, 0},
	{17255, 16939, 0, 737, 0},
	{17271, 11718, 5150, 344, 0},
	{0, 16, 0, 771, 0},
	{197, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{16685, 72, 0, 0, 0},
	{16699, 16707, 0, 0, 0},
	{16729, 72, 0, 0, 0},
	{18507, 72, 0, 0, 0},
	{18517, 72, 0, 0, 0},
	{18535, 18544, 0, 769, 0},
	{16750, 16765, 0, 734, 0},
	{17291, 11718, 0, 0, 0},
	{18584, 256, 0, 0, 0},
	{16840, 256, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{16849, 16866, 0, 0, 0},
	{16887, 16897, 0, 0, 0},
	{18592, 6180, 0, 0, 0},
	{16924, 256, 0, 0, 0},
	{16933, 16939, 0, 737, 0},
	{18602, 256, 0, 0, 0},
	{9181, 28, 0, 0, 0},
	{16997, 17009, 0, 0, 0},
	{18615, 72, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{17076, 17085, 0, 0, 0},
	{17111, 28, 0, 0, 0},
	{17125, 28, 0, 0, 0},
	{17143, 28, 0, 0, 0},
	{17155, 28, 0, 0, 0},
	{17172, 16, 0, 0, 0},
	{17188, 6180, 0, 0, 0},
	{18628, 28, 0, 0, 0},
	{18647, 72, 0, 0, 0},
	{18659, 28, 0, 0, 0},
	{18676, 72, 0, 0, 0},
	{18690, 72, 0, 0, 0},
	{18704, 910, 0, 0, 0},
	{18715, 910, 0, 0, 0},
	{17203, 16, 0, 0, 0},
	{17212, 256, 0, 0, 0},
	{640, 17223, 0, 0, 0},
	{17247, 28, 0, 0, 0},
	{17255, 16939, 0, 737, 0},
	{17271, 11718, 5150, 0, 0},
	{0, 16, 0, 773, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{17388, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{17388, 72, 0, 0, B24_FACT_REQUIRED},
	{17949, 18789, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{16685, 18565, 0, 0, 0},
	{16699, 16707, 0, 0, 0},
	{17143, 28, 0, 0, 0},
	{17155, 28, 0, 0, 0},
	{17125, 28, 0, 0, 0},
	{16729, 72, 0, 0, 0},
	{17247, 28, 0, 0, 0},
	{17212, 256, 0, 0, 0},
	{16924, 256, 0, 0, 0},
	{16840, 256, 0, 0, 0},
	{17291, 11718, 0, 0, 0},
	{640, 17223, 0, 0, 0},
	{17188, 6180, 0, 0, 0},
	{17076, 17085, 0, 0, 0},
	{16997, 17009, 0, 0, 0},
	{18615, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{16849, 16866, 0, 0, 0},
	{16887, 16897, 0, 0, 0},
	{9181, 28, 0, 0, 0},
	{18584, 256, 0, 0, 0},
	{18507, 6180, 0, 0, 0},
	{18602, 256, 0, 0, 0},
	{18592, 6180, 0, 0, 0},
	{17203, 16, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{18676, 72, 0, 0, 0},
	{18690, 72, 0, 0, 0},
	{18659, 28, 0, 0, 0},
	{17172, 16, 0, 0, 0},
	{17111, 28, 0, 0, 0},
	{18647, 72, 0, 0, 0},
	{18715, 910, 0, 0, 0},
	{18704, 910, 0, 0, 0},
	{18628, 28, 0, 0, 0},
	{18517, 72, 0, 0, 0},
	{18535, 18916, 0, 0, 0},
	{16750, 18939, 0, 0, 0},
	{16933, 18968, 0, 0, 0},
	{17255, 18968, 0, 0, 0},
	{17271, 11718, 0, 0, 0},
	{0, 16, 0, 778, 0},
	{0, 63, 0, 780, 0},
	{197, 0, 0, 0, 0},
	{8945, 0, 0, 0, 0},
	{16685, 0, 0, 0, 0},
	{16699, 0, 0, 0, 0},
	{17143, 0, 0, 0, 0},
	{17155, 0, 0, 0, 0},
	{17125, 0, 0, 0, 0},
	{16729, 0, 0, 0, 0},
	{17247, 0, 0, 0, 0},
	{17212, 0, 0, 0, 0},
	{16924, 0, 0, 0, 0},
	{16840, 0, 0, 0, 0},
	{17291, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{17188, 0, 0, 0, 0},
	{17076, 0, 0, 0, 0},
	{16997, 0, 0, 0, 0},
	{18615, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{16849, 0, 0, 0, 0},
	{16887, 0, 0, 0, 0},
	{9181, 0, 0, 0, 0},
	{18584, 0, 0, 0, 0},
	{18507, 0, 0, 0, 0},
	{18602, 0, 0, 0, 0},
	{18592, 0, 0, 0, 0},
	{17203, 0, 0, 0, 0},
	{17051, 0, 0, 0, 0},
	{17037, 0, 0, 0, 0},
	{18676, 0, 0, 0, 0},
	{18690, 0, 0, 0, 0},
	{18659, 0, 0, 0, 0},
	{17172, 0, 0, 0, 0},
	{17111, 0, 0, 0, 0},
	{18647, 0, 0, 0, 0},
	{18715, 0, 0, 0, 0},
	{18704, 0, 0, 0, 0},
	{18628, 0, 0, 0, 0},
	{18517, 0, 0, 0, 0},
	{18535, 0, 0, 0, 0},
	{16750, 0, 0, 0, 0},
	{16933, 0, 0, 0, 0},
	{17255, 0, 0, 0, 0},
	{17271, 0, 0, 0, 0},
	{2052, 63, 0, 782, 0},
	{190, 16, 0, 778, 0},
	{2068, 16, 0, 778, 0},
	{904, 72, 0, 0, 0},
	{17856, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{17878, 256, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11606, 72, 0, 0, 0},
	{18979, 72, 0, 0, 0},
	{17887, 63, 0, 0, 0},
	{18996, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17856, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{17878, 256, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11606, 72, 0, 0, 0},
	{18979, 72, 0, 0, 0},
	{17887, 63, 0, 0, 0},
	{18996, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17856, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{18996, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17856, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{7364, 256, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17856, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17856, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{11606, 72, 0, 0, B24_FACT_REQUIRED},
	{16699, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{19594, 19604, 0, 0, 0},
	{19622, 28, 0, 0, 0},
	{1368, 16, 0, 790, B24_FACT_REQUIRED},
	{16699, 28, 0, 0, B24_FACT_REQUIRED},
	{16699, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{19622, 0, 0, 0, 0},
	{19676, 0, 0, 0, 0},
	{0, 0, 0, 793, 0},
	{0, 63, 0, 794, 0},
	{8945, 72, 0, 0, 0},
	{16685, 72, 0, 0, 0},
	{16699, 16707, 0, 0, 0},
	{16729, 72, 0, 0, 0},
	{16750, 16765, 0, 734, 0},
	{16840, 256, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{16849, 16866, 0, 0, 0},
	{16887, 16897, 0, 0, 0},
	{16924, 256, 0, 0, 0},
	{16933, 16939, 0, 737, 0},
	{9181, 28, 0, 0, 0},
	{16997, 17009, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{17076, 17085, 0, 0, 0},
	{17111, 28, 0, 0, 0},
	{17125, 28, 0, 0, 0},
	{17143, 28, 0, 0, 0},
	{17155, 28, 0, 0, 0},
	{17172, 16, 0, 0, 0},
	{17188, 6180, 0, 0, B24_FACT_REQUIRED},
	{17203, 16, 0, 0, 0},
	{17212, 256, 0, 0, 0},
	{640, 17223, 0, 0, 0},
	{17247, 28, 0, 0, 0},
	{17255, 16939, 0, 737, 0},
	{17271, 11718, 5150, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 796, B24_FACT_REQUIRED},
	{16699, 72, 0, 0, B24_FACT_REQUIRED},
	{16814, 72, 0, 0, B24_FACT_REQUIRED},
	{16804, 28, 0, 0, B24_FACT_REQUIRED},
	{19684, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{19704, 28, 0, 0, 0},
	{19709, 28, 0, 0, 0},
	{19721, 28, 0, 0, 0},
	{19728, 28, 0, 0, 0},
	{19737, 28, 0, 0, 0},
	{19745, 28, 0, 0, 0},
	{19758, 72, 0, 0, 0},
	{1368, 16, 0, 798, B24_FACT_REQUIRED},
	{16699, 72, 0, 0, B24_FACT_REQUIRED},
	{16814, 72, 0, 0, B24_FACT_REQUIRED},
	{16804, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 800, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{12043, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{0, 16, 0, 802, 0},
	{0, 16, 0, 803, 0},
	{16699, 72, 0, 0, 0},
	{16814, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{19684, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{19704, 28, 0, 0, 0},
	{19709, 28, 0, 0, 0},
	{19721, 28, 0, 0, 0},
	{19728, 28, 0, 0, 0},
	{19737, 28, 0, 0, 0},
	{19745, 28, 0, 0, 0},
	{19758, 72, 0, 0, 0},
	{19770, 72, 0, 0, 0},
	{19785, 72, 0, 0, 0},
	{0, 16, 0, 805, 0},
	{0, 63, 0, 806, 0},
	{16699, 0, 0, 0, 0},
	{16814, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{19684, 0, 0, 0, 0},
	{19694, 0, 0, 0, 0},
	{19704, 0, 0, 0, 0},
	{19709, 0, 0, 0, 0},
	{19721, 0, 0, 0, 0},
	{19728, 0, 0, 0, 0},
	{19737, 0, 0, 0, 0},
	{19745, 0, 0, 0, 0},
	{19758, 0, 0, 0, 0},
	{19770, 0, 0, 0, 0},
	{19785, 0, 0, 0, 0},
	{2052, 63, 0, 808, 0},
	{190, 16, 0, 805, 0},
	{2068, 16, 0, 805, 0},
	{904, 72, 0, 0, 0},
	{265, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{19813, 0, 0, 84, 0},
	{19795, 16, 0, 810, 0},
	{0, 16, 0, 811, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{19813, 19821, 0, 0, 0},
	{1368, 16, 0, 813, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12043, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{19922, 0, 0, 0, 0},
	{69, 0, 0, 815, 0},
	{1375, 0, 0, 815, 0},
	{19813, 0, 0, 815, 0},
	{0, 16, 0, 816, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{19813, 63, 0, 84, 0},
	{19795, 16, 0, 818, 0},
	{0, 16, 0, 819, 0},
	{0, 0, 0, 810, 0},
	{19932, 16, 0, 821, 0},
	{0, 16, 0, 822, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{0, 16, 0, 824, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{19951, 0, 0, 0, 0},
	{2068, 16, 0, 825, 0},
	{190, 16, 0, 826, 0},
	{904, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{19813, 19821, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 828, B24_FACT_REQUIRED},
	{19986, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16685, 72, 0, 0, B24_FACT_REQUIRED},
	{8945, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{0, 0, 0, 833, 0},
	{0, 16, 0, 834, 0},
	{20010, 28, 20022, 0, B24_FACT_REQUIRED},
	{20039, 3294, 0, 0, B24_FACT_REQUIRED},
	{20048, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20148, 72, 0, 0, 0},
	{20048, 72, 0, 0, 0},
	{16814, 72, 0, 0, 0},
	{20010, 28, 0, 0, 0},
	{0, 0, 0, 837, 0},
	{197, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{20010, 0, 0, 0, 0},
	{0, 0, 0, 839, 0},
	{0, 63, 0, 840, 0},
	{20192, 72, 0, 0, B24_FACT_REQUIRED},
	{5344, 16, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{0, 0, 0, 843, 0},
	{0, 63, 0, 844, 0},
	{197, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{20048, 0, 0, 0, 0},
	{16814, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{20048, 0, 0, 0, 0},
	{16814, 0, 0, 0, 0},
	{6706, 63, 0, 846, 0},
	{5344, 16, 0, 847, 0},
	{6713, 16, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{20261, 28, 0, 0, 0},
	{0, 16, 0, 849, 0},
	{0, 63, 0, 850, 0},
	{20192, 72, 0, 0, B24_FACT_REQUIRED},
	{20010, 28, 20022, 0, B24_FACT_REQUIRED},
	{20039, 63, 0, 0, B24_FACT_REQUIRED},
	{20048, 72, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{209, 16, 0, 0, 0},
	{17037, 16, 0, 0, 0},
	{17051, 16, 0, 0, 0},
	{20361, 16, 0, 0, 0},
	{0, 0, 0, 853, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{12459, 619, 0, 0, 0},
	{17940, 28, 0, 0, 0},
	{17927, 28, 0, 0, 0},
	{20368, 619, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{94, 16, 0, 855, 0},
	{0, 16, 0, 856, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{12459, 619, 5150, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 858, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{12043, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{19922, 28, 0, 0, 0},
	{0, 16, 0, 861, 0},
	{1368, 16, 0, 863, 0},
	{0, 16, 0, 864, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{94, 16, 0, 867, 0},
	{0, 16, 0, 868, 0},
	{0, 16, 0, 867, 0},
	{20614, 63, 0, 870, 0},
	{0, 16, 0, 871, 0},
	{23, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12459, 619, 5150, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 873, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16699, 28, 20766, 0, 0},
	{16834, 28, 0, 0, 0},
	{20791, 28, 20802, 0, 0},
	{0, 16, 0, 875, 0},
	{20625, 28, 0, 0, 0},
	{20631, 20644, 0, 0, 0},
	{20655, 20644, 0, 0, 0},
	{20664, 20644, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{20699, 910, 0, 0, 0},
	{20707, 6909, 0, 0, 0},
	{20712, 11718, 5150, 0, 0},
	{20719, 6180, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{20743, 20749, 0, 877, 0},
	{20844, 20749, 0, 877, 0},
	{20850, 20749, 0, 877, 0},
	{20854, 20749, 0, 877, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 20879, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{20922, 11718, 5150, 0, 0},
	{20936, 0, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{20985, 0, 0, 0, 0},
	{21006, 0, 0, 0, 0},
	{1368, 16, 0, 878, B24_FACT_REQUIRED},
	{20978, 16, 0, 879, 0},
	{21027, 21038, 0, 0, B24_FACT_REQUIRED},
	{21049, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 881, B24_FACT_REQUIRED},
	{21027, 21038, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 883, B24_FACT_REQUIRED},
	{0, 16, 0, 863, 0},
	{21027, 72, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21086, 72, 0, 0, 0},
	{21049, 11718, 5150, 0, 0},
	{0, 16, 0, 886, 0},
	{0, 21060, 0, 887, 0},
	{0, 16, 0, 881, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{10854, 12034, 0, 889, B24_FACT_REQUIRED},
	{21148, 72, 0, 0, 0},
	{21167, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{21131, 619, 21143, 0, 0},
	{795, 16, 0, 891, 0},
	{0, 16, 0, 892, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21104, 21113, 0, 893, 0},
	{0, 16, 0, 894, 0},
	{0, 21094, 0, 895, 0},
	{21182, 28, 21188, 0, 0},
	{11157, 6180, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{21131, 72, 0, 0, 0},
	{795, 16, 0, 891, 0},
	{0, 16, 0, 898, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{21104, 21113, 0, 899, 0},
	{0, 16, 0, 900, 0},
	{21182, 28, 21188, 0, 0},
	{11157, 6180, 0, 0, 0},
	{760, 21094, 0, 901, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12043, 0, 0, 0, 0},
	{21193, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{21286, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12043, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{119, 0, 0, 904, 0},
	{197, 72, 0, 344, 0},
	{20625, 28, 0, 344, 0},
	{20631, 20644, 0, 903, 0},
	{20707, 6909, 0, 344, 0},
	{21204, 28, 0, 344, 0},
	{21212, 28, 0, 344, 0},
	{20655, 20644, 0, 903, 0},
	{20664, 20644, 0, 903, 0},
	{20674, 20686, 0, 344, 0},
	{20699, 910, 0, 344, 0},
	{20712, 11718, 5150, 344, 0},
	{20734, 28, 0, 344, 0},
	{21228, 11718, 0, 344, 0},
	{21238, 11718, 0, 344, 0},
	{21248, 11718, 0, 344, 0},
	{20922, 11718, 5150, 344, 0},
	{20719, 6180, 0, 344, 0},
	{20148, 6180, 0, 344, 0},
	{20965, 6180, 0, 344, 0},
	{244, 256, 0, 344, 0},
	{20953, 256, 0, 344, 0},
	{21027, 21257, 0, 344, 0},
	{21269, 21277, 0, 905, 0},
	{17037, 28, 0, 344, 0},
	{17051, 28, 0, 344, 0},
	{17061, 28, 0, 344, 0},
	{20857, 28, 0, 344, 0},
	{20868, 28, 20879, 344, 0},
	{20888, 28, 0, 344, 0},
	{20901, 28, 0, 344, 0},
	{20913, 28, 0, 344, 0},
	{20941, 0, 0, 905, 0},
	{21305, 256, 0, 344, 0},
	{21324, 6180, 0, 344, 0},
	{21341, 28, 0, 344, 0},
	{20743, 21365, 0, 875, 0},
	{20844, 21365, 0, 875, 0},
	{20850, 21365, 0, 875, 0},
	{20854, 21365, 0, 875, 0},
	{21380, 21365, 0, 875, 0},
	{20936, 0, 0, 0, 0},
	{19694, 0, 0, 344, 0},
	{21385, 0, 0, 344, 0},
	{21398, 0, 0, 344, 0},
	{21418, 0, 0, 344, 0},
	{21433, 0, 0, 344, 0},
	{21450, 0, 0, 344, 0},
	{21466, 0, 0, 344, 0},
	{21487, 0, 0, 344, 0},
	{21507, 0, 0, 344, 0},
	{21521, 0, 0, 344, 0},
	{21533, 0, 0, 344, 0},
	{21547, 0, 0, 344, 0},
	{21564, 0, 0, 344, 0},
	{21588, 0, 0, 344, 0},
	{21607, 0, 0, 344, 0},
	{21628, 0, 0, 344, 0},
	{21648, 0, 0, 344, 0},
	{21673, 0, 0, 344, 0},
	{0, 0, 0, 906, 0},
	{197, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{20631, 20644, 0, 0, 0},
	{20707, 6909, 0, 0, 0},
	{21204, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{21385, 28, 0, 0, 0},
	{21398, 28, 0, 0, 0},
	{21418, 28, 0, 0, 0},
	{21433, 28, 0, 0, 0},
	{21450, 28, 0, 0, 0},
	{21466, 28, 0, 0, 0},
	{21487, 72, 0, 0, 0},
	{21507, 28, 0, 0, 0},
	{21521, 28, 0, 0, 0},
	{21533, 28, 0, 0, 0},
	{21547, 28, 0, 0, 0},
	{21564, 28, 0, 0, 0},
	{21588, 28, 0, 0, 0},
	{21607, 28, 0, 0, 0},
	{21628, 28, 0, 0, 0},
	{21648, 28, 0, 0, 0},
	{21673, 72, 0, 0, 0},
	{21212, 28, 0, 0, 0},
	{20655, 20644, 0, 0, 0},
	{20664, 20644, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{20699, 910, 0, 0, 0},
	{20712, 11718, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{21228, 11718, 0, 0, 0},
	{21238, 11718, 0, 0, 0},
	{21248, 11718, 0, 0, 0},
	{20922, 11718, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{21027, 21697, 0, 0, 0},
	{21269, 21277, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 0, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{20941, 21038, 0, 0, 0},
	{21305, 256, 0, 0, 0},
	{21324, 6180, 0, 0, 0},
	{21341, 28, 0, 0, 0},
	{20743, 20749, 0, 0, 0},
	{20844, 20749, 0, 0, 0},
	{20850, 20749, 0, 0, 0},
	{20854, 20749, 0, 0, 0},
	{21380, 20749, 0, 0, 0},
	{21711, 28, 0, 0, 0},
	{0, 16, 0, 908, 0},
	{197, 0, 0, 0, 0},
	{20791, 0, 0, 0, 0},
	{16834, 0, 0, 0, 0},
	{16699, 0, 0, 0, 0},
	{0, 0, 0, 911, 0},
	{20625, 0, 0, 0, 0},
	{20719, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20743, 0, 0, 912, 0},
	{0, 0, 0, 913, 0},
	{0, 12034, 0, 914, 0},
	{197, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{20631, 0, 0, 0, 0},
	{20707, 0, 0, 0, 0},
	{21204, 0, 0, 0, 0},
	{19694, 0, 0, 0, 0},
	{21385, 0, 0, 0, 0},
	{21398, 0, 0, 0, 0},
	{21418, 0, 0, 0, 0},
	{21433, 0, 0, 0, 0},
	{21450, 0, 0, 0, 0},
	{21466, 0, 0, 0, 0},
	{21487, 0, 0, 0, 0},
	{21507, 0, 0, 0, 0},
	{21521, 0, 0, 0, 0},
	{21533, 0, 0, 0, 0},
	{21547, 0, 0, 0, 0},
	{21564, 0, 0, 0, 0},
	{21588, 0, 0, 0, 0},
	{21607, 0, 0, 0, 0},
	{21628, 0, 0, 0, 0},
	{21648, 0, 0, 0, 0},
	{21673, 0, 0, 0, 0},
	{21212, 0, 0, 0, 0},
	{20655, 0, 0, 0, 0},
	{20664, 0, 0, 0, 0},
	{20674, 0, 0, 0, 0},
	{20699, 0, 0, 0, 0},
	{20712, 0, 0, 0, 0},
	{20734, 0, 0, 0, 0},
	{21228, 0, 0, 0, 0},
	{21238, 0, 0, 0, 0},
	{21248, 0, 0, 0, 0},
	{20922, 0, 0, 0, 0},
	{20719, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{20965, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{21027, 0, 0, 0, 0},
	{21269, 0, 0, 0, 0},
	{17037, 0, 0, 0, 0},
	{17051, 0, 0, 0, 0},
	{17061, 0, 0, 0, 0},
	{20857, 0, 0, 0, 0},
	{20868, 0, 0, 0, 0},
	{20888, 0, 0, 0, 0},
	{20901, 0, 0, 0, 0},
	{20913, 0, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{21305, 0, 0, 0, 0},
	{21324, 0, 0, 0, 0},
	{21341, 0, 0, 0, 0},
	{20743, 0, 0, 0, 0},
	{20844, 0, 0, 0, 0},
	{20850, 0, 0, 0, 0},
	{20854, 0, 0, 0, 0},
	{21380, 0, 0, 0, 0},
	{21711, 0, 0, 0, 0},
	{2052, 2059, 0, 916, 0},
	{190, 16, 0, 908, 0},
	{2068, 16, 0, 908, 0},
	{904, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{20631, 20644, 0, 0, 0},
	{20707, 6909, 0, 0, 0},
	{20655, 20644, 0, 0, 0},
	{20664, 20644, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{20699, 910, 0, 0, 0},
	{20712, 11718, 5150, 0, 0},
	{20734, 28, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{21027, 21257, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 20879, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{20743, 20749, 0, 877, 0},
	{20844, 20749, 0, 877, 0},
	{20850, 20749, 0, 877, 0},
	{20854, 20749, 0, 877, 0},
	{21380, 20749, 0, 877, 0},
	{20936, 0, 0, 0, 0},
	{20985, 0, 0, 0, 0},
	{21720, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 918, B24_FACT_REQUIRED},
	{20978, 16, 0, 919, 0},
	{21899, 28, 0, 0, 0},
	{21913, 72, 0, 0, 0},
	{21918, 72, 0, 0, 0},
	{21928, 28, 0, 0, 0},
	{21936, 0, 0, 0, 0},
	{21948, 28, 0, 0, 0},
	{21963, 28, 0, 0, 0},
	{21973, 619, 5150, 0, 0},
	{20010, 28, 0, 0, 0},
	{6619, 619, 5150, 0, 0},
	{6624, 619, 5150, 0, 0},
	{6632, 619, 5150, 0, 0},
	{6640, 619, 5150, 0, 0},
	{16834, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{22010, 619, 5150, 0, 0},
	{20361, 28, 0, 0, 0},
	{0, 16, 0, 922, 0},
	{21743, 28, 0, 0, B24_FACT_REQUIRED},
	{21756, 28, 0, 0, B24_FACT_REQUIRED},
	{21767, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{21773, 21791, 0, 0, 0},
	{21807, 21791, 0, 0, 0},
	{21825, 21791, 0, 0, 0},
	{21841, 21791, 0, 0, 0},
	{21855, 21791, 0, 0, 0},
	{21868, 619, 5150, 0, 0},
	{21877, 619, 5150, 0, 0},
	{21887, 619, 5150, 0, 0},
	{17203, 16, 0, 921, 0},
	{21987, 21992, 0, 923, 0},
	{20256, 72, 0, 0, 0},
	{22014, 619, 5150, 0, 0},
	{22027, 619, 5150, 0, 0},
	{22040, 619, 5150, 0, 0},
	{1368, 16, 0, 924, B24_FACT_REQUIRED},
	{16956, 0, 0, 0, 0},
	{21913, 0, 0, 0, 0},
	{22079, 0, 0, 0, 0},
	{22086, 0, 0, 0, 0},
	{22097, 0, 0, 0, 0},
	{21899, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21877, 0, 0, 0, 0},
	{21887, 0, 0, 0, 0},
	{22014, 0, 0, 0, 0},
	{22027, 0, 0, 0, 0},
	{22040, 0, 0, 0, 0},
	{17203, 0, 0, 926, 0},
	{21825, 0, 0, 259, 0},
	{21807, 0, 0, 259, 0},
	{21773, 0, 0, 259, 0},
	{21841, 0, 0, 259, 0},
	{21855, 0, 0, 259, 0},
	{0, 16, 0, 927, 0},
	{197, 0, 0, 0, 0},
	{8936, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{0, 0, 0, 929, 0},
	{20361, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22239, 0, 0, 930, 0},
	{7897, 0, 0, 931, 0},
	{1883, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{0, 0, 0, 933, 0},
	{23, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{0, 0, 0, 935, 0},
	{20010, 0, 0, 0, 0},
	{21928, 0, 0, 0, 0},
	{21936, 0, 0, 0, 0},
	{22108, 0, 0, 0, 0},
	{22125, 0, 0, 0, 0},
	{16956, 0, 0, 0, 0},
	{22139, 0, 0, 0, 0},
	{22150, 0, 0, 0, 0},
	{22164, 0, 0, 0, 0},
	{22181, 0, 0, 0, 0},
	{22192, 0, 0, 0, 0},
	{22205, 0, 0, 0, 0},
	{22215, 0, 0, 0, 0},
	{22229, 0, 0, 932, 0},
	{22248, 0, 0, 934, 0},
	{22267, 0, 0, 0, 0},
	{22282, 0, 0, 0, 0},
	{22291, 0, 0, 0, 0},
	{22309, 0, 0, 0, 0},
	{22322, 0, 0, 936, 0},
	{22335, 0, 0, 0, 0},
	{22350, 0, 0, 0, 0},
	{22359, 0, 0, 0, 0},
	{21913, 0, 0, 0, 0},
	{22079, 0, 0, 0, 0},
	{22086, 0, 0, 0, 0},
	{22097, 0, 0, 0, 0},
	{21899, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{16834, 0, 0, 0, 0},
	{22010, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{0, 0, 0, 938, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21877, 0, 0, 0, 0},
	{21887, 0, 0, 0, 0},
	{22014, 0, 0, 0, 0},
	{22027, 0, 0, 0, 0},
	{22040, 0, 0, 0, 0},
	{17203, 0, 0, 937, 0},
	{21825, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21841, 0, 0, 0, 0},
	{21855, 0, 0, 0, 0},
	{21987, 0, 0, 939, 0},
	{0, 0, 0, 940, 0},
	{0, 16, 0, 941, 0},
	{197, 72, 0, 0, 0},
	{21756, 28, 0, 0, 0},
	{21743, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 619, 5150, 0, 0},
	{21877, 619, 5150, 0, 0},
	{21887, 11718, 22377, 0, 0},
	{22014, 619, 5150, 0, 0},
	{22027, 619, 5150, 0, 0},
	{22040, 619, 5150, 0, 0},
	{22386, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{190, 16, 0, 943, 0},
	{2068, 16, 0, 944, 0},
	{21899, 28, 0, 0, 0},
	{21913, 72, 0, 0, 0},
	{21918, 72, 0, 0, 0},
	{21928, 28, 22396, 0, 0},
	{21936, 0, 0, 0, 0},
	{21948, 28, 0, 0, 0},
	{21963, 28, 0, 0, 0},
	{21973, 619, 5150, 0, 0},
	{20010, 28, 0, 0, 0},
	{6619, 619, 5150, 0, 0},
	{6624, 619, 5150, 0, 0},
	{6632, 619, 5150, 0, 0},
	{6640, 619, 5150, 0, 0},
	{21877, 619, 5150, 0, 0},
	{21887, 619, 5150, 0, 0},
	{20361, 28, 0, 0, 0},
	{17203, 16, 0, 946, 0},
	{21987, 21992, 0, 923, 0},
	{20256, 72, 0, 0, 0},
	{22014, 619, 5150, 0, 0},
	{22027, 619, 5150, 0, 0},
	{22040, 619, 5150, 0, 0},
	{21773, 21791, 0, 0, 0},
	{21807, 21791, 0, 0, 0},
	{21825, 21791, 0, 0, 0},
	{21841, 21791, 0, 0, 0},
	{21855, 21791, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 947, B24_FACT_REQUIRED},
	{22457, 20644, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{22479, 28, 0, 0, 0},
	{22489, 6909, 0, 0, 0},
	{22495, 8579, 0, 0, 0},
	{16699, 20644, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{22534, 28, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{20712, 619, 5150, 0, 0},
	{9897, 619, 5150, 0, 0},
	{20719, 6180, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{22562, 22574, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 20879, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{22588, 28, 0, 0, 0},
	{20743, 20749, 0, 877, 0},
	{20844, 20749, 0, 877, 0},
	{20850, 20749, 0, 877, 0},
	{20854, 20749, 0, 877, 0},
	{21380, 20749, 0, 877, 0},
	{20936, 0, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{21204, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{21385, 28, 0, 0, 0},
	{21398, 28, 0, 0, 0},
	{21418, 28, 0, 0, 0},
	{21433, 28, 0, 0, 0},
	{21450, 28, 0, 0, 0},
	{21466, 28, 0, 0, 0},
	{21487, 72, 0, 0, 0},
	{20985, 619, 5150, 0, 0},
	{21006, 619, 0, 0, 0},
	{1368, 16, 0, 949, 0},
	{20978, 16, 0, 950, 0},
	{22539, 21038, 0, 0, B24_FACT_REQUIRED},
	{21049, 619, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 952, B24_FACT_REQUIRED},
	{22539, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 954, B24_FACT_REQUIRED},
	{22539, 72, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21086, 72, 0, 0, 0},
	{21049, 619, 5150, 0, 0},
	{0, 16, 0, 956, 0},
	{0, 22594, 0, 957, 0},
	{0, 16, 0, 952, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{10854, 12034, 0, 959, B24_FACT_REQUIRED},
	{21148, 72, 0, 0, 0},
	{21167, 28, 0, 0, 0},
	{22620, 619, 627, 0, 0},
	{22639, 619, 627, 0, 0},
	{23, 28, 0, 0, 0},
	{21131, 619, 21143, 0, 0},
	{795, 16, 0, 961, 0},
	{0, 16, 0, 962, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21104, 21113, 0, 963, 0},
	{0, 16, 0, 964, 0},
	{0, 21094, 0, 965, 0},
	{21182, 28, 0, 0, 0},
	{11157, 6180, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{21131, 72, 0, 0, 0},
	{795, 16, 0, 961, 0},
	{0, 16, 0, 968, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{21104, 21113, 0, 969, 0},
	{0, 16, 0, 970, 0},
	{21182, 28, 0, 0, 0},
	{11157, 6180, 0, 0, 0},
	{760, 21094, 0, 971, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12043, 0, 0, 0, 0},
	{22665, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{197, 72, 0, 344, 0},
	{22457, 20644, 0, 903, 0},
	{209, 28, 0, 344, 0},
	{22467, 28, 0, 344, 0},
	{22479, 28, 0, 344, 0},
	{22489, 6909, 0, 344, 0},
	{22495, 8579, 0, 344, 0},
	{16699, 20644, 0, 903, 0},
	{22505, 20644, 0, 903, 0},
	{22515, 28, 0, 344, 0},
	{22534, 28, 0, 344, 0},
	{20734, 28, 0, 344, 0},
	{20712, 11718, 5150, 344, 0},
	{9897, 11718, 5150, 344, 0},
	{21228, 11718, 5150, 344, 0},
	{21238, 11718, 5150, 344, 0},
	{21248, 11718, 5150, 344, 0},
	{20719, 6180, 0, 344, 0},
	{20148, 6180, 0, 344, 0},
	{20965, 6180, 0, 344, 0},
	{244, 256, 0, 344, 0},
	{20953, 256, 0, 344, 0},
	{22539, 22550, 0, 973, 0},
	{22562, 22550, 0, 344, 0},
	{21269, 21277, 0, 905, 0},
	{20857, 28, 0, 344, 0},
	{20868, 28, 20879, 344, 0},
	{20888, 28, 0, 344, 0},
	{20901, 28, 0, 344, 0},
	{20913, 28, 0, 344, 0},
	{21305, 256, 0, 344, 0},
	{21324, 6180, 0, 344, 0},
	{20743, 21365, 0, 875, 0},
	{20844, 21365, 0, 875, 0},
	{20850, 21365, 0, 875, 0},
	{20854, 21365, 0, 875, 0},
	{21380, 21365, 0, 875, 0},
	{20936, 0, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{17037, 28, 0, 344, 0},
	{17051, 28, 0, 344, 0},
	{17061, 28, 0, 344, 0},
	{21204, 28, 0, 344, 0},
	{19694, 28, 0, 344, 0},
	{21385, 28, 0, 344, 0},
	{21398, 28, 0, 344, 0},
	{21418, 28, 0, 344, 0},
	{21433, 28, 0, 344, 0},
	{21450, 28, 0, 344, 0},
	{21466, 28, 0, 344, 0},
	{21487, 8826, 0, 344, 0},
	{0, 0, 0, 974, 0},
	{197, 72, 0, 0, 0},
	{22534, 28, 0, 0, 0},
	{20734, 8716, 0, 0, 0},
	{22457, 20644, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{22479, 28, 0, 0, 0},
	{22489, 6909, 0, 0, 0},
	{21269, 21277, 0, 0, 0},
	{16699, 20644, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 8716, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{22495, 8579, 0, 0, 0},
	{9897, 619, 5150, 0, 0},
	{21228, 619, 5150, 0, 0},
	{21238, 619, 5150, 0, 0},
	{21248, 619, 5150, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{20712, 619, 5150, 0, 0},
	{22686, 72, 0, 0, 0},
	{21305, 256, 0, 0, 0},
	{21324, 6180, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 20879, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{20743, 20749, 0, 877, 0},
	{20844, 20749, 0, 877, 0},
	{20850, 20749, 0, 877, 0},
	{20854, 20749, 0, 877, 0},
	{21380, 20749, 0, 877, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{21204, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{21385, 28, 0, 0, 0},
	{21398, 28, 0, 0, 0},
	{21418, 28, 0, 0, 0},
	{21433, 28, 0, 0, 0},
	{21450, 28, 0, 0, 0},
	{21487, 72, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{21711, 0, 0, 0, 0},
	{0, 22678, 0, 976, 0},
	{197, 72, 0, 0, 0},
	{22534, 28, 0, 0, 0},
	{20734, 8716, 0, 0, 0},
	{22457, 20644, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{22479, 28, 0, 0, 0},
	{22489, 6909, 0, 0, 0},
	{21269, 21277, 0, 0, 0},
	{16699, 20644, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 8716, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{22495, 8579, 0, 0, 0},
	{9897, 619, 5150, 0, 0},
	{21228, 619, 5150, 0, 0},
	{21238, 619, 5150, 0, 0},
	{21248, 619, 5150, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{20712, 619, 5150, 0, 0},
	{22686, 72, 0, 0, 0},
	{21305, 256, 0, 0, 0},
	{21324, 6180, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 20879, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{20743, 20749, 0, 877, 0},
	{20844, 20749, 0, 877, 0},
	{20850, 20749, 0, 877, 0},
	{20854, 20749, 0, 877, 0},
	{21380, 20749, 0, 877, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{21204, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{21385, 28, 0, 0, 0},
	{21398, 28, 0, 0, 0},
	{21418, 28, 0, 0, 0},
	{21433, 28, 0, 0, 0},
	{21450, 28, 0, 0, 0},
	{21487, 72, 0, 0, 0},
	{0, 16, 0, 978, 0},
	{0, 22694, 0, 980, 0},
	{197, 0, 0, 0, 0},
	{22457, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22467, 0, 0, 0, 0},
	{22479, 0, 0, 0, 0},
	{22489, 0, 0, 0, 0},
	{22495, 0, 0, 0, 0},
	{16699, 0, 0, 0, 0},
	{22505, 0, 0, 0, 0},
	{22515, 0, 0, 0, 0},
	{22534, 0, 0, 0, 0},
	{21204, 0, 0, 0, 0},
	{19694, 0, 0, 0, 0},
	{21385, 0, 0, 0, 0},
	{21398, 0, 0, 0, 0},
	{21418, 0, 0, 0, 0},
	{21433, 0, 0, 0, 0},
	{21450, 0, 0, 0, 0},
	{21466, 0, 0, 0, 0},
	{21487, 0, 0, 0, 0},
	{20734, 0, 0, 0, 0},
	{20712, 0, 0, 0, 0},
	{9897, 0, 0, 0, 0},
	{21228, 0, 0, 0, 0},
	{21238, 0, 0, 0, 0},
	{21248, 0, 0, 0, 0},
	{20719, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{20965, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{22539, 0, 0, 0, 0},
	{22562, 0, 0, 0, 0},
	{21269, 0, 0, 0, 0},
	{17037, 0, 0, 0, 0},
	{17051, 0, 0, 0, 0},
	{17061, 0, 0, 0, 0},
	{20857, 0, 0, 0, 0},
	{20868, 0, 0, 0, 0},
	{20888, 0, 0, 0, 0},
	{20901, 0, 0, 0, 0},
	{20913, 0, 0, 0, 0},
	{21305, 0, 0, 0, 0},
	{21324, 0, 0, 0, 0},
	{20743, 0, 0, 0, 0},
	{20844, 0, 0, 0, 0},
	{20850, 0, 0, 0, 0},
	{20854, 0, 0, 0, 0},
	{21380, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{22457, 20644, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{22479, 28, 0, 0, 0},
	{22489, 6909, 0, 0, 0},
	{22495, 8579, 0, 0, 0},
	{16699, 20644, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{22534, 28, 0, 0, 0},
	{21204, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{21385, 28, 0, 0, 0},
	{21398, 28, 0, 0, 0},
	{21418, 28, 0, 0, 0},
	{21433, 28, 0, 0, 0},
	{21450, 28, 0, 0, 0},
	{21466, 28, 0, 0, 0},
	{21487, 72, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{20712, 11718, 0, 0, 0},
	{9897, 11718, 0, 0, 0},
	{21228, 11718, 0, 0, 0},
	{21238, 11718, 0, 0, 0},
	{21248, 11718, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{22562, 22574, 0, 0, 0},
	{21269, 21277, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 0, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{21305, 256, 0, 0, 0},
	{21324, 6180, 0, 0, 0},
	{20743, 20749, 0, 0, 0},
	{20844, 20749, 0, 0, 0},
	{20850, 20749, 0, 0, 0},
	{20854, 20749, 0, 0, 0},
	{21380, 20749, 0, 0, 0},
	{21006, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{22457, 20644, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{22479, 28, 0, 0, 0},
	{22489, 6909, 0, 0, 0},
	{22495, 8579, 0, 0, 0},
	{16699, 20644, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{22534, 28, 0, 0, 0},
	{21204, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{21385, 28, 0, 0, 0},
	{21398, 28, 0, 0, 0},
	{21418, 28, 0, 0, 0},
	{21433, 28, 0, 0, 0},
	{21450, 28, 0, 0, 0},
	{21466, 28, 0, 0, 0},
	{21487, 72, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{20712, 11718, 0, 0, 0},
	{9897, 11718, 0, 0, 0},
	{21228, 11718, 0, 0, 0},
	{21238, 11718, 0, 0, 0},
	{21248, 11718, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{22562, 22574, 0, 0, 0},
	{21269, 21277, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 0, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{21305, 256, 0, 0, 0},
	{21324, 6180, 0, 0, 0},
	{20743, 20749, 0, 0, 0},
	{20844, 20749, 0, 0, 0},
	{20850, 20749, 0, 0, 0},
	{20854, 20749, 0, 0, 0},
	{21380, 20749, 0, 0, 0},
	{2052, 2059, 0, 982, 0},
	{190, 16, 0, 983, 0},
	{2068, 16, 0, 984, 0},
	{904, 72, 0, 0, 0},
	{22457, 20644, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{22479, 28, 0, 0, 0},
	{22489, 6909, 0, 0, 0},
	{22495, 8579, 0, 0, 0},
	{16699, 20644, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{22534, 28, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{20712, 619, 5150, 0, 0},
	{9897, 619, 5150, 0, 0},
	{20719, 6180, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{22562, 22574, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 20879, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{20743, 20749, 0, 877, 0},
	{20844, 20749, 0, 877, 0},
	{20850, 20749, 0, 877, 0},
	{20854, 20749, 0, 877, 0},
	{21380, 20749, 0, 877, 0},
	{20936, 0, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17061, 28, 0, 0, 0},
	{21204, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{21385, 28, 0, 0, 0},
	{21398, 28, 0, 0, 0},
	{21418, 28, 0, 0, 0},
	{21433, 28, 0, 0, 0},
	{21450, 28, 0, 0, 0},
	{21466, 28, 0, 0, 0},
	{21487, 72, 0, 0, 0},
	{20985, 619, 5150, 0, 0},
	{21720, 619, 5150, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 987, B24_FACT_REQUIRED},
	{20978, 16, 0, 988, 0},
	{21918, 72, 0, 0, 0},
	{16956, 72, 0, 0, 0},
	{22733, 910, 0, 0, 0},
	{22743, 910, 0, 0, 0},
	{21899, 910, 0, 0, 0},
	{21928, 28, 22396, 0, 0},
	{21767, 2059, 0, 0, 0},
	{22753, 28, 0, 0, 0},
	{22768, 619, 5150, 0, 0},
	{22779, 619, 5150, 0, 0},
	{21913, 72, 0, 0, 0},
	{22079, 28, 0, 0, 0},
	{22086, 72, 0, 0, 0},
	{22097, 72, 0, 0, 0},
	{21936, 72, 0, 0, 0},
	{22108, 28, 0, 0, 0},
	{22125, 619, 5150, 0, 0},
	{21963, 72, 0, 0, 0},
	{21973, 619, 5150, 0, 0},
	{20010, 16, 0, 0, 0},
	{6619, 619, 0, 0, 0},
	{6624, 619, 0, 0, 0},
	{6632, 619, 0, 0, 0},
	{6640, 619, 0, 0, 0},
	{6713, 619, 0, 0, 0},
	{22792, 619, 0, 0, 0},
	{6645, 619, 0, 0, 0},
	{22798, 619, 0, 0, 0},
	{22808, 619, 0, 0, 0},
	{22817, 619, 0, 0, 0},
	{22139, 72, 0, 0, 0},
	{22150, 72, 0, 0, 0},
	{22164, 72, 0, 0, 0},
	{22181, 2059, 0, 0, 0},
	{22192, 619, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16834, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{22010, 619, 5150, 0, 0},
	{0, 16, 0, 991, 0},
	{197, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{21756, 28, 0, 0, 0},
	{21743, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 619, 5150, 0, 0},
	{21877, 619, 5150, 0, 0},
	{21887, 619, 22377, 0, 0},
	{22014, 619, 5150, 0, 0},
	{22027, 619, 5150, 0, 0},
	{22040, 619, 5150, 0, 0},
	{17203, 16, 0, 990, 0},
	{21987, 21992, 0, 992, 0},
	{21825, 22823, 0, 259, 0},
	{21807, 22823, 0, 259, 0},
	{21773, 22823, 0, 259, 0},
	{21841, 22823, 0, 259, 0},
	{21855, 22823, 0, 259, 0},
	{22832, 28, 0, 0, 0},
	{0, 22723, 0, 993, 0},
	{197, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{21756, 28, 0, 0, 0},
	{21743, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 619, 5150, 0, 0},
	{21877, 619, 5150, 0, 0},
	{21887, 619, 22377, 0, 0},
	{22014, 619, 5150, 0, 0},
	{22027, 619, 5150, 0, 0},
	{22040, 619, 5150, 0, 0},
	{17203, 16, 0, 990, 0},
	{21987, 21992, 0, 992, 0},
	{21825, 22823, 0, 0, 0},
	{21807, 22823, 0, 0, 0},
	{21773, 22823, 0, 0, 0},
	{21841, 22823, 0, 0, 0},
	{21855, 22823, 0, 0, 0},
	{22832, 28, 0, 0, 0},
	{0, 16, 0, 995, 0},
	{0, 22848, 0, 997, 0},
	{197, 28, 0, 0, 0},
	{22860, 619, 5150, 0, 0},
	{16834, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{22010, 619, 5150, 0, 0},
	{20361, 28, 0, 0, 0},
	{0, 16, 0, 999, 0},
	{21877, 619, 5150, 0, 0},
	{21887, 619, 5150, 0, 0},
	{20361, 28, 0, 0, 0},
	{17203, 16, 0, 921, 0},
	{21987, 21992, 0, 1000, 0},
	{20256, 72, 0, 0, 0},
	{22014, 619, 5150, 0, 0},
	{22027, 619, 5150, 0, 0},
	{22040, 619, 5150, 0, 0},
	{21773, 21791, 0, 0, 0},
	{21807, 21791, 0, 0, 0},
	{21825, 21791, 0, 0, 0},
	{21841, 21791, 0, 0, 0},
	{21855, 21791, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1001, B24_FACT_REQUIRED},
	{0, 11734, 0, 0, 0},
	{22926, 72, 0, 0, B24_FACT_REQUIRED},
	{22935, 28, 0, 0, 0},
	{22945, 28, 0, 0, 0},
	{22959, 28, 0, 0, 0},
	{22969, 28, 0, 0, 0},
	{22979, 28, 0, 0, 0},
	{22993, 28, 0, 0, 0},
	{0, 16, 0, 1004, 0},
	{22894, 28, 0, 0, B24_FACT_REQUIRED},
	{22903, 28, 5150, 0, 0},
	{22908, 72, 0, 0, B24_FACT_REQUIRED},
	{22919, 910, 0, 0, B24_FACT_REQUIRED},
	{20256, 72, 0, 0, 0},
	{22386, 16, 0, 1005, 0},
	{1368, 16, 0, 1006, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{0, 16, 0, 0, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{22945, 0, 0, 0, 0},
	{22959, 0, 0, 0, 0},
	{22935, 0, 0, 0, 0},
	{22979, 0, 0, 0, 0},
	{22926, 0, 0, 0, 0},
	{22993, 0, 0, 0, 0},
	{22969, 0, 0, 0, 0},
	{23041, 0, 0, 1011, 0},
	{23044, 0, 0, 1011, 0},
	{22894, 0, 0, 0, 0},
	{22908, 0, 0, 0, 0},
	{22919, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{22903, 0, 0, 0, 0},
	{22959, 0, 0, 0, 0},
	{23025, 0, 0, 0, 0},
	{22945, 0, 0, 0, 0},
	{22935, 0, 0, 0, 0},
	{22979, 0, 0, 0, 0},
	{22926, 0, 0, 0, 0},
	{23029, 0, 0, 0, 0},
	{22386, 0, 0, 1012, 0},
	{0, 20686, 0, 1013, 0},
	{69, 11734, 0, 0, 0},
	{22926, 72, 0, 0, 0},
	{22935, 28, 0, 0, 0},
	{22945, 28, 0, 0, 0},
	{22959, 28, 0, 0, 0},
	{22969, 28, 5150, 0, 0},
	{22979, 28, 0, 0, 0},
	{22993, 28, 0, 0, 0},
	{22919, 910, 0, 0, 0},
	{22908, 72, 0, 0, 0},
	{22903, 28, 5150, 0, 0},
	{22894, 28, 0, 0, 0},
	{23029, 256, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{23025, 28, 0, 0, 0},
	{22926, 72, 0, 0, 0},
	{22935, 28, 0, 0, 0},
	{22945, 28, 0, 0, 0},
	{22959, 28, 0, 0, 0},
	{22979, 28, 0, 0, 0},
	{22386, 16, 0, 1017, 0},
	{0, 16, 0, 1016, 0},
	{0, 23047, 0, 1019, 0},
	{2068, 16, 0, 1018, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23062, 63, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1023, 0},
	{0, 16, 0, 1017, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23067, 16, 0, 1025, B24_FACT_REQUIRED},
	{20256, 72, 0, 0, 0},
	{22908, 72, 0, 0, 0},
	{22919, 910, 0, 0, 0},
	{22903, 28, 5150, 0, 0},
	{22386, 16, 0, 1005, 0},
	{197, 28, 0, 0, 0},
	{1368, 16, 0, 1027, 0},
	{20625, 28, 0, 0, 0},
	{16699, 20644, 0, 0, 0},
	{23081, 23093, 0, 0, 0},
	{23106, 20644, 0, 0, 0},
	{23115, 11718, 5150, 0, 0},
	{23128, 11718, 5150, 0, 0},
	{23147, 11718, 5150, 0, 0},
	{23168, 72, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{23192, 11718, 5150, 0, 0},
	{23214, 910, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{21027, 21257, 0, 0, 0},
	{23224, 21697, 0, 0, 0},
	{23236, 8579, 0, 0, 0},
	{23246, 8579, 0, 0, 0},
	{20712, 11718, 5150, 0, 0},
	{23256, 11718, 5150, 0, 0},
	{20734, 28, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{23263, 28, 0, 0, 0},
	{23279, 8826, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 20879, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{22588, 28, 0, 0, 0},
	{21711, 0, 0, 0, 0},
	{20941, 21038, 0, 0, 0},
	{20985, 619, 5150, 0, 0},
	{1368, 16, 0, 1029, 0},
	{20978, 16, 0, 1030, 0},
	{0, 23291, 0, 887, 0},
	{23342, 72, 0, 0, 0},
	{12412, 16, 0, 1033, 0},
	{23, 28, 0, 0, 0},
	{21131, 28, 21143, 0, 0},
	{795, 16, 0, 0, 0},
	{0, 16, 0, 1035, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21104, 21113, 0, 1036, 0},
	{0, 16, 0, 1037, 0},
	{0, 23357, 0, 1038, 0},
	{21182, 28, 21188, 0, 0},
	{11157, 6180, 0, 0, 0},
	{12412, 16, 0, 1033, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{21131, 72, 0, 0, 0},
	{795, 16, 0, 0, 0},
	{0, 16, 0, 1041, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{21104, 21113, 0, 1042, 0},
	{0, 16, 0, 1043, 0},
	{21182, 28, 21188, 0, 0},
	{11157, 6180, 0, 0, 0},
	{760, 21094, 0, 1044, B24_FACT_REQUIRED},
	{12412, 16, 0, 1033, 0},
	{197, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{16699, 20644, 0, 0, 0},
	{23081, 23093, 0, 0, 0},
	{23106, 20644, 0, 0, 0},
	{23377, 28, 23395, 0, 0},
	{23402, 11718, 5150, 0, 0},
	{23115, 11718, 5150, 0, 0},
	{23128, 11718, 5150, 0, 0},
	{23147, 11718, 5150, 0, 0},
	{23168, 72, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{23192, 11718, 5150, 0, 0},
	{23214, 910, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{21027, 21257, 0, 0, 0},
	{23409, 23418, 0, 0, 0},
	{23236, 8579, 0, 0, 0},
	{23246, 8579, 0, 0, 0},
	{20712, 11718, 5150, 0, 0},
	{23256, 11718, 5150, 0, 0},
	{20734, 28, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{23428, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{23440, 256, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{21269, 21277, 0, 0, 0},
	{23263, 28, 0, 0, 0},
	{23279, 8826, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 0, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{21305, 256, 0, 0, 0},
	{21324, 6180, 0, 0, 0},
	{21711, 5308, 0, 0, 0},
	{20941, 21038, 0, 0, 0},
	{0, 23372, 0, 1046, 0},
	{0, 16, 0, 1048, 0},
	{0, 23451, 0, 1049, 0},
	{197, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{16699, 0, 0, 0, 0},
	{23081, 0, 0, 0, 0},
	{23106, 0, 0, 0, 0},
	{23377, 0, 0, 0, 0},
	{23402, 0, 0, 0, 0},
	{23115, 0, 0, 0, 0},
	{23128, 0, 0, 0, 0},
	{23147, 0, 0, 0, 0},
	{23168, 0, 0, 0, 0},
	{20674, 0, 0, 0, 0},
	{23180, 0, 0, 0, 0},
	{23192, 0, 0, 0, 0},
	{23214, 0, 0, 0, 0},
	{22539, 0, 0, 0, 0},
	{21027, 0, 0, 0, 0},
	{23224, 0, 0, 0, 0},
	{23409, 0, 0, 0, 0},
	{23236, 0, 0, 0, 0},
	{23246, 0, 0, 0, 0},
	{20712, 0, 0, 0, 0},
	{23256, 0, 0, 0, 0},
	{20734, 0, 0, 0, 0},
	{20719, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{20965, 0, 0, 0, 0},
	{23428, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{23440, 0, 0, 0, 0},
	{22505, 0, 0, 0, 0},
	{22515, 0, 0, 0, 0},
	{21269, 0, 0, 0, 0},
	{23263, 0, 0, 0, 0},
	{23279, 0, 0, 0, 0},
	{17037, 0, 0, 0, 0},
	{17051, 0, 0, 0, 0},
	{20857, 0, 0, 0, 0},
	{20868, 0, 0, 0, 0},
	{20888, 0, 0, 0, 0},
	{20901, 0, 0, 0, 0},
	{20913, 0, 0, 0, 0},
	{21305, 0, 0, 0, 0},
	{21324, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{16699, 20644, 0, 0, 0},
	{23081, 23093, 0, 0, 0},
	{23106, 20644, 0, 0, 0},
	{23377, 28, 0, 0, 0},
	{23402, 11718, 0, 0, 0},
	{23115, 11718, 0, 0, 0},
	{23128, 11718, 0, 0, 0},
	{23147, 11718, 0, 0, 0},
	{23168, 72, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{23192, 11718, 0, 0, 0},
	{23214, 910, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{21027, 21257, 0, 0, 0},
	{23224, 21697, 0, 0, 0},
	{23409, 23418, 0, 0, 0},
	{23236, 8579, 0, 0, 0},
	{23246, 8579, 0, 0, 0},
	{20712, 11718, 0, 0, 0},
	{23256, 11718, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{23428, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{23440, 256, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{21269, 21277, 0, 0, 0},
	{23263, 28, 0, 0, 0},
	{23279, 8826, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 0, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{21305, 256, 0, 0, 0},
	{21324, 6180, 0, 0, 0},
	{2052, 2059, 0, 1051, 0},
	{190, 16, 0, 1052, 0},
	{2068, 16, 0, 1052, 0},
	{904, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{23471, 28, 0, 0, 0},
	{23482, 72, 0, 0, 0},
	{23493, 28, 0, 0, 0},
	{23506, 28, 0, 0, 0},
	{23528, 28, 0, 0, 0},
	{23548, 910, 0, 0, 0},
	{23554, 910, 0, 0, 0},
	{23570, 910, 0, 0, 0},
	{23582, 910, 0, 0, 0},
	{23595, 28, 0, 0, 0},
	{23609, 72, 0, 0, 0},
	{23618, 72, 23635, 0, 0},
	{23640, 910, 0, 0, 0},
	{23654, 910, 0, 0, 0},
	{23667, 910, 0, 0, 0},
	{23676, 11718, 5150, 0, 0},
	{23689, 11718, 5150, 0, 0},
	{23700, 23713, 0, 0, 0},
	{23734, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{16829, 72, 23747, 0, 0},
	{23754, 72, 0, 0, 0},
	{23763, 72, 0, 0, 0},
	{23774, 8579, 0, 0, 0},
	{23791, 72, 0, 0, 0},
	{0, 16, 0, 1055, 0},
	{0, 23458, 0, 1056, 0},
	{23482, 72, 0, 0, 0},
	{23493, 28, 0, 0, 0},
	{23548, 910, 0, 0, 0},
	{23554, 910, 0, 0, 0},
	{23570, 910, 0, 0, 0},
	{23582, 910, 0, 0, 0},
	{23609, 910, 0, 0, 0},
	{23618, 72, 23635, 0, 0},
	{23640, 910, 0, 0, 0},
	{23654, 910, 0, 0, 0},
	{23667, 910, 0, 0, 0},
	{23676, 11718, 5150, 0, 0},
	{23700, 23713, 0, 0, 0},
	{23734, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{0, 16, 0, 1058, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23808, 12034, 0, 1059, 0},
	{23886, 28, 23891, 0, 0},
	{23908, 28, 0, 0, 0},
	{23922, 72, 0, 0, 0},
	{23940, 28, 0, 0, 0},
	{23970, 72, 0, 0, 0},
	{24001, 28, 0, 0, 0},
	{24023, 72, 0, 0, 0},
	{24046, 28, 0, 0, 0},
	{24068, 72, 0, 0, 0},
	{23813, 72, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{23081, 11718, 0, 0, 0},
	{23828, 11718, 23837, 0, 0},
	{23844, 72, 0, 0, 0},
	{23857, 8579, 0, 0, 0},
	{23868, 8579, 0, 0, 0},
	{23879, 16, 0, 1061, 0},
	{1368, 16, 0, 1062, B24_FACT_REQUIRED},
	{23813, 72, 0, 0, 0},
	{0, 16, 0, 1064, 0},
	{1883, 28, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{12043, 619, 0, 0, 0},
	{24162, 16, 0, 0, 0},
	{197, 72, 0, 344, 0},
	{23813, 72, 0, 344, 0},
	{24091, 72, 0, 344, 0},
	{23821, 11718, 0, 344, 0},
	{24100, 256, 0, 344, 0},
	{24115, 256, 0, 344, 0},
	{24130, 72, 0, 344, 0},
	{23868, 8579, 0, 344, 0},
	{23081, 11718, 0, 344, 0},
	{23828, 11718, 0, 344, 0},
	{23844, 72, 0, 344, 0},
	{23857, 8579, 0, 344, 0},
	{23879, 24145, 0, 1066, 0},
	{0, 16, 0, 1067, 0},
	{23886, 28, 23891, 0, 0},
	{23908, 28, 24188, 0, 0},
	{23922, 72, 0, 0, 0},
	{23940, 28, 24188, 0, 0},
	{23970, 72, 0, 0, 0},
	{24001, 28, 24188, 0, 0},
	{24023, 72, 0, 0, 0},
	{24046, 28, 24188, 0, 0},
	{24068, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{23813, 72, 0, 0, 0},
	{24091, 72, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{24100, 256, 0, 0, 0},
	{24115, 256, 0, 0, 0},
	{24130, 72, 0, 0, 0},
	{23868, 256, 0, 0, 0},
	{23081, 11718, 0, 0, 0},
	{23828, 11718, 23837, 0, 0},
	{23844, 72, 0, 0, 0},
	{23857, 256, 0, 0, 0},
	{23879, 16, 0, 1069, 0},
	{0, 24173, 0, 1070, 0},
	{0, 16, 0, 1072, 0},
	{0, 24209, 0, 1073, 0},
	{197, 72, 0, 0, 0},
	{23813, 72, 0, 0, 0},
	{24091, 72, 0, 0, 0},
	{23821, 11718, 0, 0, 0},
	{24100, 256, 0, 0, 0},
	{24115, 256, 0, 0, 0},
	{24130, 72, 0, 0, 0},
	{23868, 8579, 0, 0, 0},
	{23081, 11718, 0, 0, 0},
	{23828, 11718, 0, 0, 0},
	{23844, 72, 0, 0, 0},
	{23857, 8579, 0, 0, 0},
	{23879, 24145, 0, 0, 0},
	{2068, 16, 0, 1075, 0},
	{190, 16, 0, 1076, 0},
	{904, 72, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{23081, 11718, 0, 0, 0},
	{23828, 11718, 23837, 0, 0},
	{23844, 72, 0, 0, 0},
	{23857, 8579, 0, 0, 0},
	{23868, 8579, 0, 0, 0},
	{23879, 16, 0, 1069, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1078, 0},
	{20625, 28, 0, 0, 0},
	{16699, 20644, 0, 0, 0},
	{23106, 20644, 0, 0, 0},
	{23115, 11718, 5150, 0, 0},
	{23128, 11718, 5150, 0, 0},
	{23147, 11718, 5150, 0, 0},
	{23168, 72, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{23192, 11718, 5150, 0, 0},
	{23214, 910, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{21027, 21257, 0, 0, 0},
	{23224, 21697, 0, 0, 0},
	{23236, 8579, 0, 0, 0},
	{23246, 8579, 0, 0, 0},
	{20712, 11718, 5150, 0, 0},
	{23256, 11718, 5150, 0, 0},
	{20734, 28, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{23263, 28, 0, 0, 0},
	{23279, 8826, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 20879, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{21711, 0, 0, 0, 0},
	{20941, 21038, 0, 0, 0},
	{24226, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1080, 0},
	{20978, 16, 0, 988, 0},
	{1368, 63, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{24239, 16, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{24252, 16, 0, 0, 0},
	{209, 16, 0, 0, 0},
	{20256, 16, 0, 0, 0},
	{0, 0, 0, 1085, 0},
	{2068, 0, 0, 0, 0},
	{190, 0, 0, 0, 0},
	{2052, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 63, 0, 0, 0},
	{24411, 0, 0, 0, 0},
	{24422, 0, 0, 0, 0},
	{24431, 0, 0, 0, 0},
	{24609, 0, 0, 0, 0},
	{24630, 0, 0, 0, 0},
	{24441, 0, 0, 0, 0},
	{24646, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24262, 28, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{24280, 24290, 0, 0, 0},
	{24303, 619, 0, 0, 0},
	{24323, 28, 0, 0, 0},
	{24350, 619, 0, 0, 0},
	{24370, 619, 0, 0, 0},
	{24384, 28, 0, 0, 0},
	{14330, 16, 0, 1089, 0},
	{24441, 619, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{24455, 28, 0, 0, 0},
	{24474, 24484, 0, 0, 0},
	{24496, 619, 0, 0, 0},
	{24518, 28, 0, 0, 0},
	{24545, 28, 0, 0, 0},
	{24569, 72, 0, 0, 0},
	{24580, 28, 0, 0, 0},
	{24588, 72, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{24602, 16, 0, 1090, 0},
	{24661, 28, 0, 0, 0},
	{24670, 28, 0, 0, 0},
	{11572, 16, 0, 1091, 0},
	{0, 16, 0, 1092, 0},
	{24693, 24709, 0, 0, 0},
	{24646, 0, 0, 0, 0},
	{24693, 24709, 0, 0, 0},
	{24715, 0, 0, 0, 0},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 24677, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{24602, 16, 0, 1094, 0},
	{24441, 72, 21143, 0, 0},
	{1368, 16, 0, 1095, 0},
	{24474, 24484, 0, 0, 0},
	{0, 16, 0, 1097, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{9513, 72, 21143, 0, 0},
	{24609, 0, 0, 0, 0},
	{24630, 0, 0, 0, 0},
	{24441, 0, 0, 0, 0},
	{69, 5850, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24262, 28, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{11620, 5850, 0, 0, 0},
	{24280, 24804, 0, 0, 0},
	{24303, 619, 0, 0, 0},
	{24323, 28, 0, 0, 0},
	{24350, 619, 0, 0, 0},
	{24370, 619, 0, 0, 0},
	{24384, 28, 0, 0, 0},
	{14330, 16, 0, 1089, 0},
	{24441, 619, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{24455, 28, 0, 0, 0},
	{24661, 28, 0, 0, 0},
	{24824, 28, 0, 0, 0},
	{24670, 28, 0, 0, 0},
	{24840, 28, 0, 0, 0},
	{24474, 24484, 0, 0, 0},
	{24496, 619, 0, 0, 0},
	{24518, 28, 0, 0, 0},
	{24545, 28, 0, 0, 0},
	{24569, 5850, 0, 0, 0},
	{24580, 28, 0, 0, 0},
	{24588, 72, 0, 0, 0},
	{7342, 5850, 0, 0, 0},
	{9569, 5850, 0, 0, 0},
	{24602, 16, 0, 1100, 0},
	{11572, 16, 0, 1101, 0},
	{0, 16, 0, 1102, 0},
	{1375, 28, 0, 0, 0},
	{7364, 24869, 0, 0, 0},
	{24887, 24484, 0, 0, 0},
	{24895, 11718, 5150, 0, 0},
	{1883, 28, 0, 0, 0},
	{24904, 63, 0, 0, 0},
	{24910, 17307, 0, 0, 0},
	{24916, 16, 0, 0, 0},
	{795, 16, 0, 0, 0},
	{24923, 11718, 5150, 0, 0},
	{0, 16, 0, 1104, 0},
	{24854, 16, 0, 1105, 0},
	{0, 16, 0, 1106, 0},
	{24646, 28, 0, 0, 0},
	{24931, 28, 0, 0, 0},
	{24715, 28, 0, 0, 0},
	{24950, 28, 0, 0, 0},
	{24962, 28, 0, 0, 0},
	{24974, 24994, 0, 0, 0},
	{25007, 24994, 0, 0, 0},
	{25031, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24602, 16, 0, 1108, 0},
	{24630, 0, 0, 0, 0},
	{24441, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24262, 28, 0, 0, 0},
	{24569, 5850, 0, 0, 0},
	{7342, 5850, 0, 0, 0},
	{9569, 5850, 0, 0, 0},
	{14247, 5850, 0, 0, 0},
	{16258, 5850, 0, 0, 0},
	{25040, 5850, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{11620, 24804, 0, 0, 0},
	{24280, 24804, 0, 0, 0},
	{24602, 17835, 0, 1110, 0},
	{14718, 28, 0, 0, 0},
	{24661, 28, 0, 0, 0},
	{24670, 28, 0, 0, 0},
	{24455, 28, 0, 0, 0},
	{24840, 28, 0, 0, 0},
	{24824, 28, 0, 0, 0},
	{24441, 619, 0, 0, 0},
	{0, 16, 0, 1111, 0},
	{12145, 12034, 0, 1112, 0},
	{0, 16, 0, 1113, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{24262, 0, 0, 0, 0},
	{24569, 0, 0, 0, 0},
	{7342, 0, 0, 0, 0},
	{9569, 0, 0, 0, 0},
	{14247, 0, 0, 0, 0},
	{16258, 0, 0, 0, 0},
	{25040, 0, 0, 0, 0},
	{14707, 0, 0, 0, 0},
	{24269, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{24280, 0, 0, 0, 0},
	{24602, 0, 0, 0, 0},
	{14718, 0, 0, 0, 0},
	{24661, 0, 0, 0, 0},
	{24670, 0, 0, 0, 0},
	{24455, 0, 0, 0, 0},
	{24840, 0, 0, 0, 0},
	{24824, 0, 0, 0, 0},
	{24441, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24262, 28, 0, 0, 0},
	{24569, 5850, 0, 0, 0},
	{7342, 5850, 0, 0, 0},
	{9569, 5850, 0, 0, 0},
	{14247, 5850, 0, 0, 0},
	{16258, 5850, 0, 0, 0},
	{25040, 5850, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{11620, 24804, 0, 0, 0},
	{24280, 24804, 0, 0, 0},
	{24602, 17835, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{24661, 28, 0, 0, 0},
	{24670, 28, 0, 0, 0},
	{24455, 28, 0, 0, 0},
	{24840, 28, 0, 0, 0},
	{24824, 28, 0, 0, 0},
	{24441, 619, 0, 0, 0},
	{2052, 2059, 0, 1115, 0},
	{190, 16, 0, 1116, 0},
	{2068, 16, 0, 1116, 0},
	{904, 72, 0, 0, 0},
	{69, 5850, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24262, 28, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{11620, 24804, 0, 0, 0},
	{24280, 24804, 0, 0, 0},
	{24303, 619, 0, 0, 0},
	{24323, 28, 0, 0, 0},
	{24350, 619, 0, 0, 0},
	{24370, 619, 0, 0, 0},
	{24384, 28, 0, 0, 0},
	{14330, 16, 0, 1089, 0},
	{24441, 619, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{24455, 28, 0, 0, 0},
	{24474, 24484, 0, 0, 0},
	{24496, 619, 0, 0, 0},
	{24518, 28, 0, 0, 0},
	{24545, 28, 0, 0, 0},
	{24569, 5850, 0, 0, 0},
	{24580, 28, 0, 0, 0},
	{24588, 72, 0, 0, 0},
	{7342, 5850, 0, 0, 0},
	{9569, 5850, 0, 0, 0},
	{24602, 16, 0, 1090, 0},
	{24661, 28, 0, 0, 0},
	{24670, 28, 0, 0, 0},
	{11572, 16, 0, 1118, 0},
	{0, 16, 0, 1119, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24602, 16, 0, 1094, 0},
	{24441, 72, 21143, 0, 0},
	{24609, 0, 0, 0, 0},
	{24630, 0, 0, 0, 0},
	{69, 5850, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24262, 28, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{11620, 5850, 0, 0, 0},
	{24280, 24804, 0, 0, 0},
	{24303, 619, 0, 0, 0},
	{24323, 28, 0, 0, 0},
	{24350, 619, 0, 0, 0},
	{24370, 619, 0, 0, 0},
	{24384, 28, 0, 0, 0},
	{14330, 16, 0, 1089, 0},
	{24441, 619, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{24455, 28, 0, 0, 0},
	{24474, 24484, 0, 0, 0},
	{24496, 619, 0, 0, 0},
	{24518, 28, 0, 0, 0},
	{24545, 28, 0, 0, 0},
	{24569, 5850, 0, 0, 0},
	{24580, 28, 0, 0, 0},
	{24588, 72, 0, 0, 0},
	{7342, 5850, 0, 0, 0},
	{9569, 5850, 0, 0, 0},
	{24602, 17835, 0, 1122, 0},
	{24661, 28, 0, 0, 0},
	{24670, 28, 0, 0, 0},
	{24824, 28, 0, 0, 0},
	{24840, 28, 0, 0, 0},
	{11572, 16, 0, 1123, 0},
	{0, 16, 0, 1124, 0},
	{7342, 72, 25094, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{14824, 28, 0, 0, B24_FACT_REQUIRED},
	{25105, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{24262, 28, 0, 0, B24_FACT_REQUIRED},
	{25112, 28, 0, 0, 0},
	{25123, 28, 0, 0, 0},
	{1368, 16, 0, 1126, B24_FACT_REQUIRED},
	{904, 72, 0, 0, 0},
	{25210, 72, 0, 0, 0},
	{13942, 72, 0, 0, 0},
	{25215, 28, 0, 0, 0},
	{25225, 28, 0, 0, 0},
	{7378, 28, 0, 0, 0},
	{25236, 619, 0, 0, 0},
	{25155, 16, 0, 1128, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25146, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{119, 16, 0, 1129, 0},
	{25136, 16, 0, 1130, 0},
	{0, 16, 0, 1131, 0},
	{904, 72, 0, 0, 0},
	{25210, 72, 0, 0, 0},
	{13942, 72, 0, 0, 0},
	{25215, 28, 0, 0, 0},
	{25225, 28, 25255, 0, 0},
	{7378, 28, 0, 0, 0},
	{25236, 619, 0, 0, 0},
	{25155, 16, 0, 1133, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{25146, 28, 0, 0, B24_FACT_REQUIRED},
	{119, 16, 0, 1134, 0},
	{1368, 16, 0, 1135, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25146, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{119, 16, 0, 1129, 0},
	{25136, 16, 0, 1137, 0},
	{0, 16, 0, 1138, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25146, 28, 0, 0, 0},
	{119, 16, 0, 1129, 0},
	{0, 16, 0, 1140, 0},
	{25300, 63, 0, 1141, 0},
	{0, 16, 0, 1142, 0},
	{904, 72, 0, 0, 0},
	{0, 16, 0, 1137, 0},
	{23, 28, 0, 0, 0},
	{25146, 28, 0, 0, 0},
	{119, 16, 0, 1134, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1146, B24_FACT_REQUIRED},
	{25359, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25105, 28, 0, 0, 0},
	{89, 24484, 0, 0, 0},
	{25311, 28, 0, 0, 0},
	{25320, 28, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{7355, 28, 0, 0, 0},
	{25336, 28, 0, 0, 0},
	{25348, 11718, 5150, 0, 0},
	{8573, 16, 0, 1148, 0},
	{25362, 11718, 5150, 0, 0},
	{1448, 28, 0, 0, 0},
	{7342, 63, 0, 84, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{25146, 16, 0, 1149, 0},
	{0, 16, 0, 1150, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{6909, 6909, 0, 0, B24_FACT_REQUIRED},
	{25336, 72, 0, 0, B24_FACT_REQUIRED},
	{25105, 28, 0, 0, B24_FACT_REQUIRED},
	{7342, 63, 0, 0, B24_FACT_REQUIRED},
	{8573, 63, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{25348, 11718, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 1152, B24_FACT_REQUIRED},
	{7364, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{25412, 0, 0, 0, 0},
	{0, 0, 0, 1154, 0},
	{1375, 28, 0, 0, 0},
	{7364, 17307, 0, 1155, 0},
	{24887, 28, 0, 0, 0},
	{24895, 11718, 5150, 0, 0},
	{1883, 28, 0, 0, 0},
	{24904, 63, 0, 84, 0},
	{24910, 28, 0, 0, 0},
	{0, 16, 0, 1156, 0},
	{25397, 16, 0, 1157, 0},
	{0, 16, 0, 1158, 0},
	{25421, 28, 0, 0, 0},
	{25453, 28, 0, 0, 0},
	{25493, 28, 0, 0, 0},
	{25508, 28, 0, 0, 0},
	{25523, 28, 0, 0, 0},
	{24693, 24484, 0, 0, 0},
	{25536, 28, 0, 0, 0},
	{25559, 28, 0, 0, 0},
	{24950, 28, 0, 0, 0},
	{24962, 28, 0, 0, 0},
	{25590, 28, 0, 0, 0},
	{24646, 28, 0, 0, 0},
	{24931, 28, 0, 0, 0},
	{25600, 28, 0, 0, 0},
	{24974, 24994, 0, 0, 0},
	{25007, 24994, 0, 0, 0},
	{25614, 24994, 0, 0, 0},
	{25641, 24994, 0, 0, 0},
	{25665, 24994, 0, 0, 0},
	{25692, 28, 0, 0, 0},
	{25701, 24994, 0, 0, 0},
	{25715, 24994, 0, 0, 0},
	{25728, 24994, 0, 0, 0},
	{25031, 28, 0, 0, 0},
	{25742, 28, 0, 0, 0},
	{25764, 28, 0, 0, 0},
	{25790, 28, 0, 0, 0},
	{25821, 28, 0, 0, 0},
	{24715, 28, 0, 0, 0},
	{25844, 63, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, 0},
	{24602, 16, 0, 1160, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{25105, 0, 0, 0, 0},
	{25311, 0, 0, 0, 0},
	{8573, 0, 0, 84, 0},
	{7342, 0, 0, 84, 0},
	{25320, 0, 0, 0, 0},
	{0, 0, 0, 1162, 0},
	{25855, 0, 0, 1163, 0},
	{0, 16, 0, 1164, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{25105, 0, 0, 0, 0},
	{25311, 0, 0, 0, 0},
	{8573, 0, 0, 0, 0},
	{7342, 0, 0, 0, 0},
	{25320, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{7355, 0, 0, 0, 0},
	{25336, 0, 0, 0, 0},
	{25348, 0, 0, 0, 0},
	{25362, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{14707, 0, 0, 0, 0},
	{24269, 0, 0, 0, 0},
	{2052, 63, 0, 1166, 0},
	{190, 16, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{6909, 6909, 0, 0, 0},
	{25336, 72, 0, 0, 0},
	{25105, 28, 0, 0, 0},
	{7342, 63, 0, 0, 0},
	{8573, 63, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{25348, 11718, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1168, B24_FACT_REQUIRED},
	{6619, 3294, 0, 0, 0},
	{6624, 3294, 0, 84, 0},
	{6632, 3294, 0, 0, 0},
	{0, 0, 0, 1170, 0},
	{1883, 28, 25888, 0, B24_FACT_REQUIRED},
	{24602, 2059, 0, 0, B24_FACT_REQUIRED},
	{25901, 28, 25913, 0, 0},
	{7342, 72, 0, 0, 0},
	{25944, 28, 0, 0, 0},
	{25954, 28, 0, 0, 0},
	{0, 0, 0, 1173, 0},
	{0, 0, 0, 1174, 0},
	{7342, 72, 25965, 0, 0},
	{69, 72, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{25944, 28, 0, 0, 0},
	{0, 0, 0, 1177, 0},
	{0, 0, 0, 1178, 0},
	{0, 0, 0, 1084, 0},
	{7342, 72, 25965, 0, B24_FACT_REQUIRED},
	{25944, 28, 0, 0, B24_FACT_REQUIRED},
	{640, 28, 26064, 0, 0},
	{26088, 3294, 0, 84, 0},
	{0, 0, 0, 1182, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{26099, 3294, 0, 0, B24_FACT_REQUIRED},
	{20978, 16, 0, 1184, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{26109, 28, 0, 0, 0},
	{26121, 28, 0, 0, 0},
	{0, 16, 0, 1186, 0},
	{0, 63, 0, 1187, 0},
	{197, 16, 0, 344, 0},
	{209, 16, 0, 344, 0},
	{26109, 16, 0, 344, 0},
	{26121, 16, 0, 344, 0},
	{0, 16, 0, 1189, 0},
	{26139, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 1191, 0},
	{0, 63, 0, 1192, 0},
	{197, 16, 0, 0, 0},
	{26149, 16, 0, 0, 0},
	{20734, 16, 0, 0, 0},
	{9011, 16, 0, 0, 0},
	{22894, 16, 0, 0, 0},
	{26164, 16, 0, 0, 0},
	{26174, 16, 0, 0, 0},
	{26186, 16, 0, 0, 0},
	{26198, 16, 0, 0, 0},
	{26214, 16, 0, 0, 0},
	{26225, 16, 0, 0, 0},
	{23029, 16, 0, 0, 0},
	{26237, 16, 0, 0, 0},
	{26250, 16, 0, 0, 0},
	{23025, 16, 0, 0, 0},
	{20361, 16, 0, 0, 0},
	{26264, 16, 0, 0, 0},
	{26276, 16, 0, 0, 0},
	{26290, 16, 0, 0, 0},
	{26307, 16, 0, 0, 0},
	{26323, 16, 0, 0, 0},
	{26329, 16, 0, 0, 0},
	{23548, 16, 0, 0, 0},
	{26344, 16, 0, 0, 0},
	{26358, 16, 0, 0, 0},
	{17188, 16, 0, 0, 0},
	{26376, 16, 0, 0, 0},
	{26398, 16, 0, 0, 0},
	{26416, 16, 0, 0, 0},
	{26433, 16, 0, 0, 0},
	{26460, 16, 0, 0, 0},
	{26484, 16, 0, 0, 0},
	{20261, 16, 0, 0, 0},
	{23214, 16, 0, 0, 0},
	{26510, 16, 0, 0, 0},
	{26524, 16, 0, 0, 0},
	{26538, 16, 0, 0, 0},
	{26554, 16, 0, 0, 0},
	{26565, 16, 0, 0, 0},
	{26582, 16, 0, 0, 0},
	{26594, 16, 0, 0, 0},
	{0, 0, 0, 1194, 0},
	{190, 0, 0, 0, 0},
	{2068, 0, 0, 0, 0},
	{2052, 0, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{26613, 16, 0, 0, 0},
	{23821, 16, 0, 0, 0},
	{24100, 16, 0, 0, 0},
	{24115, 16, 0, 0, 0},
	{24130, 16, 0, 0, 0},
	{23868, 16, 0, 0, 0},
	{26624, 16, 0, 0, 0},
	{26634, 16, 0, 0, 0},
	{23828, 16, 0, 0, 0},
	{23844, 16, 0, 0, 0},
	{23857, 16, 0, 0, 0},
	{23879, 16, 0, 0, 0},
	{0, 0, 0, 1197, 0},
	{1368, 63, 0, 0, B24_FACT_REQUIRED},
	{16804, 16, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{209, 16, 0, 0, 0},
	{26643, 16, 0, 0, 0},
	{20256, 16, 0, 0, 0},
	{20261, 16, 0, 0, 0},
	{26653, 16, 0, 0, 0},
	{0, 0, 0, 1200, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{21756, 28, 0, 0, 0},
	{21743, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 11718, 0, 0, 0},
	{21877, 11718, 0, 0, 0},
	{21887, 11718, 0, 0, 0},
	{22014, 11718, 0, 0, 0},
	{22027, 11718, 0, 0, 0},
	{22040, 11718, 0, 0, 0},
	{21825, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21841, 28, 0, 0, 0},
	{21855, 28, 0, 0, 0},
	{21987, 21992, 0, 0, 0},
	{17203, 16, 0, 0, 0},
	{1368, 0, 0, 1203, 0},
	{21987, 0, 0, 0, 0},
	{2068, 0, 0, 0, 0},
	{190, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1368, 0, 0, 1203, 0},
	{21987, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{26755, 0, 0, 0, 0},
	{26759, 0, 0, 0, 0},
	{26660, 6180, 0, 0, 0},
	{11620, 6180, 0, 0, 0},
	{26673, 256, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{26685, 6180, 0, 0, 0},
	{26700, 256, 0, 0, 0},
	{26717, 619, 0, 0, 0},
	{26724, 21038, 0, 0, 0},
	{26734, 26741, 0, 1209, 0},
	{24280, 6180, 0, 0, 0},
	{26770, 256, 0, 0, 0},
	{26782, 28, 0, 0, 0},
	{26794, 28, 0, 0, 0},
	{26805, 28, 0, 0, 0},
	{26815, 28, 0, 0, 0},
	{26825, 28, 0, 0, 0},
	{26833, 72, 0, 0, 0},
	{26843, 256, 0, 0, 0},
	{26859, 256, 0, 0, 0},
	{26875, 22550, 0, 0, 0},
	{26885, 21257, 0, 0, 0},
	{26895, 20644, 0, 0, 0},
	{26903, 619, 0, 0, 0},
	{26913, 8716, 0, 0, 0},
	{26931, 28, 23395, 0, 0},
	{12754, 28, 0, 0, 0},
	{26947, 910, 0, 0, 0},
	{24411, 20686, 0, 0, 0},
	{2689, 20644, 0, 0, 0},
	{26959, 8716, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{26986, 28, 0, 0, 0},
	{26997, 28, 0, 0, 0},
	{27007, 28, 0, 0, 0},
	{27020, 28, 0, 0, 0},
	{16240, 8716, 0, 0, 0},
	{27025, 8716, 0, 0, 0},
	{17927, 28, 0, 0, 0},
	{17940, 28, 0, 0, 0},
	{27034, 256, 0, 0, 0},
	{27045, 8579, 0, 0, 0},
	{27055, 20644, 0, 0, 0},
	{27065, 619, 0, 0, 0},
	{27074, 619, 0, 0, 0},
	{27083, 619, 0, 0, 0},
	{27091, 28, 0, 0, 0},
	{27097, 619, 0, 0, 0},
	{27114, 8716, 0, 0, 0},
	{27128, 619, 0, 0, 0},
	{27148, 6180, 0, 0, 0},
	{27156, 256, 0, 0, 0},
	{27166, 28, 0, 0, 0},
	{27178, 28, 0, 0, 0},
	{27188, 28, 0, 0, 0},
	{27201, 28, 0, 0, 0},
	{27211, 28, 0, 0, 0},
	{27221, 28, 0, 0, 0},
	{27234, 28, 0, 0, 0},
	{27240, 28, 0, 0, 0},
	{27244, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{16266, 28, 0, 0, 0},
	{27249, 27259, 0, 0, 0},
	{27266, 21697, 0, 0, 0},
	{27277, 21365, 0, 877, 0},
	{27280, 21277, 0, 0, 0},
	{27287, 23418, 0, 0, 0},
	{27295, 23093, 0, 0, 0},
	{27306, 619, 0, 0, 0},
	{27312, 619, 0, 0, 0},
	{27324, 619, 0, 0, 0},
	{27343, 619, 0, 0, 0},
	{7449, 20644, 0, 0, 0},
	{27350, 910, 0, 0, 0},
	{27359, 72, 0, 0, 0},
	{27371, 8579, 0, 0, 0},
	{27381, 256, 0, 0, 0},
	{27396, 8579, 0, 0, 0},
	{27406, 256, 0, 0, 0},
	{27421, 256, 0, 0, 0},
	{27431, 256, 0, 0, 0},
	{9764, 20644, 0, 0, 0},
	{27446, 8716, 0, 0, 0},
	{27463, 8826, 0, 0, 0},
	{27474, 28, 0, 0, 0},
	{27489, 28, 0, 0, 0},
	{27500, 619, 0, 0, 0},
	{27507, 619, 0, 0, 0},
	{27513, 619, 0, 0, 0},
	{27520, 28, 0, 0, 0},
	{27535, 28, 0, 0, 0},
	{27546, 619, 0, 0, 0},
	{27558, 6909, 0, 0, 0},
	{9838, 619, 0, 0, 0},
	{27564, 28, 0, 0, 0},
	{27578, 22574, 0, 0, 0},
	{1381, 6909, 0, 0, 0},
	{27589, 8716, 0, 0, 0},
	{27602, 28, 0, 0, 0},
	{27617, 20644, 0, 0, 0},
	{27626, 910, 0, 0, 0},
	{27634, 20644, 0, 0, 0},
	{27644, 619, 0, 0, 0},
	{27656, 6909, 0, 0, 0},
	{27663, 6909, 0, 0, 0},
	{27671, 6909, 0, 0, 0},
	{27686, 6909, 0, 0, 0},
	{27703, 27710, 0, 0, 0},
	{27719, 72, 0, 0, 0},
	{27732, 22550, 0, 0, 0},
	{27744, 72, 6288, 0, 0},
	{27757, 28, 0, 0, 0},
	{27769, 8716, 0, 0, 0},
	{27777, 72, 6288, 0, 0},
	{27789, 8716, 0, 0, 0},
	{27795, 72, 6288, 0, 0},
	{27805, 72, 0, 0, 0},
	{27819, 3294, 0, 0, 0},
	{27837, 28, 0, 0, 0},
	{27849, 28, 0, 0, 0},
	{27860, 28, 0, 0, 0},
	{27874, 28, 0, 0, 0},
	{27886, 28, 0, 0, 0},
	{27898, 28, 0, 0, 0},
	{27909, 28, 0, 0, 0},
	{27921, 8579, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{27932, 20644, 0, 0, 0},
	{27948, 28, 0, 0, 0},
	{27962, 910, 0, 0, 0},
	{27981, 910, 0, 0, 0},
	{27997, 20686, 0, 0, 0},
	{1933, 1933, 0, 1208, 0},
	{0, 16, 0, 1211, 0},
	{1375, 28, 0, 0, 0},
	{27055, 20644, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26986, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{27045, 8579, 0, 0, 0},
	{27007, 28, 0, 0, 0},
	{2689, 20644, 0, 0, 0},
	{26959, 8716, 0, 0, 0},
	{26895, 20644, 0, 0, 0},
	{26913, 8716, 0, 0, 0},
	{27020, 28, 0, 0, 0},
	{24411, 20686, 0, 0, 0},
	{27128, 619, 5150, 0, 0},
	{26947, 910, 0, 0, 0},
	{26717, 619, 5150, 0, 0},
	{27025, 8716, 0, 0, 0},
	{26660, 6180, 0, 0, 0},
	{26875, 22550, 0, 0, 0},
	{26885, 21257, 0, 0, 0},
	{27266, 21697, 0, 0, 0},
	{17927, 28, 0, 0, 0},
	{17940, 28, 0, 0, 0},
	{26833, 72, 0, 0, 0},
	{27249, 27259, 0, 0, 0},
	{26815, 28, 0, 0, 0},
	{26805, 28, 0, 0, 0},
	{26782, 28, 0, 0, 0},
	{26794, 28, 0, 0, 0},
	{26825, 28, 0, 0, 0},
	{26734, 26741, 0, 0, 0},
	{26724, 21038, 0, 0, 0},
	{27277, 20749, 0, 877, 0},
	{7449, 20644, 0, 0, 0},
	{27295, 72, 0, 0, 0},
	{27312, 619, 5150, 0, 0},
	{27359, 72, 0, 0, 0},
	{27350, 910, 0, 0, 0},
	{27287, 23418, 0, 0, 0},
	{27371, 8579, 0, 0, 0},
	{27396, 8579, 0, 0, 0},
	{27280, 21277, 0, 0, 0},
	{27474, 28, 0, 0, 0},
	{27463, 8826, 0, 0, 0},
	{27558, 6909, 0, 0, 0},
	{9838, 619, 0, 0, 0},
	{27578, 22550, 0, 0, 0},
	{27564, 28, 0, 0, 0},
	{1381, 6909, 0, 0, 0},
	{27602, 28, 0, 0, 0},
	{27617, 20644, 0, 0, 0},
	{27634, 20644, 0, 0, 0},
	{27626, 910, 0, 0, 0},
	{27644, 619, 0, 0, 0},
	{27769, 8716, 0, 0, 0},
	{27789, 8716, 0, 0, 0},
	{27703, 27710, 0, 0, 0},
	{27805, 72, 28015, 0, 0},
	{27819, 72, 0, 0, 0},
	{27921, 8579, 0, 0, 0},
	{27732, 22550, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{28022, 0, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1213, B24_FACT_REQUIRED},
	{28035, 619, 5150, 0, 0},
	{1933, 16, 0, 1084, 0},
	{28173, 0, 0, 0, 0},
	{28179, 0, 0, 0, 0},
	{0, 0, 0, 1215, 0},
	{10854, 63, 0, 1216, 0},
	{0, 16, 0, 1217, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{28035, 619, 5150, 0, 0},
	{0, 63, 0, 0, 0},
	{69, 28450, 0, 0, 0},
	{27948, 28, 0, 0, 0},
	{28473, 28, 5150, 0, 0},
	{28482, 256, 0, 0, 0},
	{28495, 910, 0, 0, 0},
	{11692, 28, 0, 0, 0},
	{28509, 28520, 0, 0, 0},
	{28545, 28, 0, 0, 0},
	{0, 28419, 0, 1221, 0},
	{69, 28450, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1224, 0},
	{0, 28419, 0, 1225, 0},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{12412, 16, 0, 0, 0},
	{21167, 0, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{21131, 28, 21143, 0, 0},
	{795, 16, 0, 1229, 0},
	{0, 16, 0, 1230, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21104, 21113, 0, 1231, 0},
	{0, 16, 0, 1232, 0},
	{0, 23357, 0, 1233, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{11157, 6180, 0, 0, 0},
	{21182, 28, 21188, 0, 0},
	{12412, 16, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 21094, 0, 971, B24_FACT_REQUIRED},
	{11157, 6180, 0, 0, 0},
	{21182, 28, 21188, 0, 0},
	{12412, 16, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{28035, 619, 5150, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{28035, 619, 5150, 0, 0},
	{1933, 16, 0, 1084, 0},
	{0, 16, 0, 1239, 0},
	{1375, 28, 0, 0, 0},
	{27055, 20644, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26986, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{27045, 8579, 0, 0, 0},
	{27007, 28, 0, 0, 0},
	{2689, 20644, 0, 0, 0},
	{26959, 8716, 0, 0, 0},
	{26895, 20644, 0, 0, 0},
	{26913, 8716, 0, 0, 0},
	{27020, 28, 0, 0, 0},
	{24411, 20686, 0, 0, 0},
	{27128, 619, 5150, 0, 0},
	{26947, 910, 0, 0, 0},
	{26717, 619, 5150, 0, 0},
	{27025, 8716, 0, 0, 0},
	{26660, 6180, 0, 0, 0},
	{26875, 22550, 0, 0, 0},
	{26885, 21257, 0, 0, 0},
	{27266, 21697, 0, 0, 0},
	{17927, 28, 0, 0, 0},
	{17940, 28, 0, 0, 0},
	{26833, 72, 0, 0, 0},
	{27249, 27259, 0, 0, 0},
	{26815, 28, 0, 0, 0},
	{26805, 28, 0, 0, 0},
	{26782, 28, 0, 0, 0},
	{26794, 28, 0, 0, 0},
	{26825, 28, 0, 0, 0},
	{26734, 26741, 0, 0, 0},
	{26724, 21038, 0, 0, 0},
	{7449, 20644, 0, 0, 0},
	{27295, 72, 0, 0, 0},
	{27312, 619, 5150, 0, 0},
	{27359, 72, 0, 0, 0},
	{27350, 910, 0, 0, 0},
	{27287, 23418, 0, 0, 0},
	{27371, 8579, 0, 0, 0},
	{27396, 8579, 0, 0, 0},
	{27280, 21277, 0, 0, 0},
	{27474, 28, 0, 0, 0},
	{27463, 8826, 0, 0, 0},
	{27558, 6909, 0, 0, 0},
	{9838, 619, 0, 0, 0},
	{27578, 22550, 0, 0, 0},
	{27564, 28, 0, 0, 0},
	{1381, 6909, 0, 0, 0},
	{27602, 28, 0, 0, 0},
	{27617, 20644, 0, 0, 0},
	{27634, 20644, 0, 0, 0},
	{27626, 910, 0, 0, 0},
	{27644, 619, 0, 0, 0},
	{27769, 8716, 0, 0, 0},
	{27789, 8716, 0, 0, 0},
	{27703, 27710, 0, 0, 0},
	{27805, 72, 28015, 0, 0},
	{27819, 72, 0, 0, 0},
	{27921, 8579, 0, 0, 0},
	{27732, 22550, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{28022, 0, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1241, B24_FACT_REQUIRED},
	{28035, 619, 5150, 0, 0},
	{0, 16, 0, 1208, 0},
	{10854, 28697, 0, 1243, 0},
	{0, 16, 0, 1244, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{26673, 0, 0, 0, 0},
	{26770, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{24280, 0, 0, 0, 0},
	{26660, 0, 0, 0, 0},
	{26717, 0, 0, 0, 0},
	{26833, 0, 0, 0, 0},
	{27371, 0, 0, 0, 0},
	{27396, 0, 0, 0, 0},
	{26875, 0, 0, 0, 0},
	{26885, 0, 0, 0, 0},
	{27266, 0, 0, 0, 0},
	{28704, 0, 0, 0, 0},
	{27249, 0, 0, 0, 0},
	{27295, 0, 0, 0, 0},
	{27156, 0, 0, 0, 0},
	{27148, 0, 0, 0, 0},
	{26895, 0, 0, 0, 0},
	{27932, 0, 0, 0, 0},
	{2689, 0, 0, 0, 0},
	{26959, 0, 0, 0, 0},
	{24411, 0, 0, 0, 0},
	{27128, 0, 0, 0, 0},
	{26947, 0, 0, 0, 0},
	{27350, 0, 0, 0, 0},
	{27732, 0, 0, 0, 0},
	{26685, 0, 0, 0, 0},
	{26700, 0, 0, 0, 0},
	{26724, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{26673, 256, 0, 0, 0},
	{26770, 256, 0, 0, 0},
	{11620, 6180, 0, 0, 0},
	{24280, 6180, 0, 0, 0},
	{26660, 6180, 0, 0, 0},
	{26717, 619, 0, 0, 0},
	{26833, 72, 0, 0, 0},
	{27371, 8579, 0, 0, 0},
	{27396, 8579, 0, 0, 0},
	{26875, 22550, 0, 0, 0},
	{26885, 21257, 0, 0, 0},
	{27266, 21697, 0, 0, 0},
	{28704, 21697, 0, 0, 0},
	{27249, 27259, 0, 0, 0},
	{27295, 23093, 0, 0, 0},
	{27156, 256, 0, 0, 0},
	{27148, 6180, 0, 0, 0},
	{26895, 20644, 0, 0, 0},
	{27932, 20644, 0, 0, 0},
	{2689, 20644, 0, 0, 0},
	{26959, 8716, 0, 0, 0},
	{24411, 20686, 0, 0, 0},
	{27128, 619, 0, 0, 0},
	{26947, 910, 0, 0, 0},
	{27350, 910, 0, 0, 0},
	{27732, 22550, 0, 0, 0},
	{26685, 6180, 0, 0, 0},
	{26700, 256, 0, 0, 0},
	{26724, 21038, 0, 0, 0},
	{19951, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{26673, 256, 0, 0, 0},
	{26770, 256, 0, 0, 0},
	{11620, 6180, 0, 0, 0},
	{24280, 6180, 0, 0, 0},
	{26660, 6180, 0, 0, 0},
	{26717, 619, 0, 0, 0},
	{26833, 72, 0, 0, 0},
	{27371, 8579, 0, 0, 0},
	{27396, 8579, 0, 0, 0},
	{26875, 22550, 0, 0, 0},
	{26885, 21257, 0, 0, 0},
	{27266, 21697, 0, 0, 0},
	{28704, 21697, 0, 0, 0},
	{27249, 27259, 0, 0, 0},
	{27295, 23093, 0, 0, 0},
	{27156, 256, 0, 0, 0},
	{27148, 6180, 0, 0, 0},
	{26895, 20644, 0, 0, 0},
	{27932, 20644, 0, 0, 0},
	{2689, 20644, 0, 0, 0},
	{26959, 8716, 0, 0, 0},
	{24411, 20686, 0, 0, 0},
	{27128, 619, 0, 0, 0},
	{26947, 910, 0, 0, 0},
	{27350, 910, 0, 0, 0},
	{27732, 22550, 0, 0, 0},
	{26685, 6180, 0, 0, 0},
	{26700, 256, 0, 0, 0},
	{26724, 21038, 0, 0, 0},
	{26977, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 1246, 0},
	{190, 16, 0, 1247, 0},
	{2068, 16, 0, 1248, 0},
	{904, 72, 0, 0, 0},
	{28035, 619, 5150, 0, 0},
	{0, 28769, 0, 0, 0},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 28769, 0, 0, B24_FACT_REQUIRED},
	{28791, 28769, 0, 0, B24_FACT_REQUIRED},
	{28509, 28450, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{28791, 28769, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{28509, 28450, 0, 0, 0},
	{0, 16, 0, 1254, 0},
	{0, 28801, 0, 1255, 0},
	{28791, 28769, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 0, B24_FACT_REQUIRED},
	{2068, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{28509, 28450, 0, 0, B24_FACT_REQUIRED},
	{69, 28769, 0, 0, 0},
	{27948, 28, 0, 0, 0},
	{28859, 28, 5150, 0, 0},
	{28864, 256, 0, 0, 0},
	{28873, 11756, 0, 0, 0},
	{28883, 28895, 0, 0, 0},
	{28913, 910, 0, 0, 0},
	{11692, 28, 0, 0, 0},
	{28917, 28, 0, 0, 0},
	{0, 28829, 0, 1259, 0},
	{0, 16, 0, 1261, 0},
	{0, 28931, 0, 1262, 0},
	{28791, 28769, 0, 0, B24_FACT_REQUIRED},
	{28963, 72, 0, 0, B24_FACT_REQUIRED},
	{13995, 910, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{28791, 28769, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{28963, 72, 0, 0, 0},
	{0, 16, 0, 1265, 0},
	{0, 28969, 0, 1266, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{13995, 910, 0, 0, B24_FACT_REQUIRED},
	{28859, 28, 5150, 0, 0},
	{28883, 28895, 0, 0, 0},
	{69, 28769, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1269, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{29028, 28, 0, 0, 0},
	{12754, 11882, 0, 0, 0},
	{29038, 28, 0, 0, 0},
	{12734, 910, 0, 0, 0},
	{29050, 910, 0, 0, 0},
	{29063, 910, 0, 0, 0},
	{29078, 910, 0, 0, 0},
	{29089, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{29101, 72, 23635, 0, 0},
	{29116, 910, 0, 0, 0},
	{29129, 910, 0, 0, 0},
	{29141, 910, 0, 0, 0},
	{29149, 28, 5150, 0, 0},
	{29161, 28, 0, 0, 0},
	{29172, 23713, 0, 0, 0},
	{29184, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1883, 72, 0, 0, 0},
	{16424, 72, 0, 0, 0},
	{28996, 29007, 0, 1271, 0},
	{0, 16, 0, 1273, 0},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{29028, 28, 0, 0, B24_FACT_REQUIRED},
	{12754, 11882, 0, 0, 0},
	{29038, 28, 0, 0, 0},
	{12734, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{29101, 72, 23635, 0, 0},
	{29116, 910, 0, 0, 0},
	{29129, 910, 0, 0, 0},
	{29141, 910, 0, 0, 0},
	{29149, 28, 5150, 0, 0},
	{29172, 23713, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 1275, B24_FACT_REQUIRED},
	{0, 5308, 0, 0, 0},
	{69, 29259, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1271, 0},
	{29340, 29352, 0, 1279, 0},
	{0, 16, 0, 1280, 0},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{29028, 28, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 1271, B24_FACT_REQUIRED},
	{2068, 16, 0, 1271, 0},
	{904, 72, 0, 0, 0},
	{12754, 11882, 0, 0, 0},
	{29038, 28, 0, 0, 0},
	{12734, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{29101, 72, 23635, 0, 0},
	{29116, 910, 0, 0, 0},
	{29129, 910, 0, 0, 0},
	{29141, 910, 0, 0, 0},
	{29149, 28, 5150, 0, 0},
	{29172, 23713, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{0, 16, 0, 1284, 0},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{29028, 28, 0, 0, B24_FACT_REQUIRED},
	{29340, 12034, 0, 1285, B24_FACT_REQUIRED},
	{69, 29259, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1284, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{27055, 20644, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26986, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{27045, 8579, 0, 0, 0},
	{27007, 28, 0, 0, 0},
	{2689, 20644, 0, 0, 0},
	{26959, 8716, 0, 0, 0},
	{26895, 20644, 0, 0, 0},
	{26913, 8716, 0, 0, 0},
	{27020, 28, 0, 0, 0},
	{24411, 20686, 0, 0, 0},
	{27128, 619, 5150, 0, 0},
	{26947, 910, 0, 0, 0},
	{26717, 619, 5150, 0, 0},
	{27025, 8716, 0, 0, 0},
	{26660, 6180, 0, 0, 0},
	{26875, 22550, 0, 0, 0},
	{26885, 21257, 0, 0, 0},
	{27266, 21697, 0, 0, 0},
	{17927, 28, 0, 0, 0},
	{17940, 28, 0, 0, 0},
	{26833, 72, 0, 0, 0},
	{27249, 27259, 0, 0, 0},
	{26815, 28, 0, 0, 0},
	{26805, 28, 0, 0, 0},
	{26782, 28, 0, 0, 0},
	{26794, 28, 0, 0, 0},
	{26825, 28, 0, 0, 0},
	{26734, 26741, 0, 0, 0},
	{26724, 21038, 0, 0, 0},
	{27277, 20749, 0, 877, 0},
	{7449, 20644, 0, 0, 0},
	{27295, 72, 0, 0, 0},
	{27312, 619, 5150, 0, 0},
	{27359, 72, 0, 0, 0},
	{27350, 910, 0, 0, 0},
	{27287, 23418, 0, 0, 0},
	{27371, 8579, 0, 0, 0},
	{27396, 8579, 0, 0, 0},
	{27280, 21277, 0, 0, 0},
	{27474, 28, 0, 0, 0},
	{27463, 8826, 0, 0, 0},
	{27558, 6909, 0, 0, 0},
	{9838, 619, 0, 0, 0},
	{27578, 22550, 0, 0, 0},
	{27564, 28, 0, 0, 0},
	{1381, 6909, 0, 0, 0},
	{27602, 28, 0, 0, 0},
	{27617, 20644, 0, 0, 0},
	{27634, 20644, 0, 0, 0},
	{27626, 910, 0, 0, 0},
	{27644, 619, 0, 0, 0},
	{27769, 8716, 0, 0, 0},
	{27789, 8716, 0, 0, 0},
	{27703, 27710, 0, 0, 0},
	{27805, 72, 28015, 0, 0},
	{27819, 72, 0, 0, 0},
	{27921, 8579, 0, 0, 0},
	{27732, 22550, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1288, B24_FACT_REQUIRED},
	{28035, 619, 5150, 0, 0},
	{21204, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{21385, 28, 0, 0, 0},
	{21450, 28, 0, 0, 0},
	{21466, 28, 0, 0, 0},
	{21398, 28, 0, 0, 0},
	{21433, 28, 0, 0, 0},
	{21418, 28, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{22495, 8579, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{29631, 28, 0, 0, 0},
	{21027, 21257, 0, 0, 0},
	{23224, 21257, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{20844, 21365, 0, 875, 0},
	{22457, 20644, 0, 0, 0},
	{20854, 21365, 0, 875, 0},
	{21380, 21365, 0, 875, 0},
	{22479, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{20712, 11718, 5150, 0, 0},
	{23180, 910, 0, 0, 0},
	{23192, 11718, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{20743, 21365, 0, 877, 0},
	{22534, 28, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{29645, 28, 0, 0, 0},
	{20261, 20644, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20868, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{20850, 21365, 0, 877, 0},
	{20936, 0, 0, 0, 0},
	{20985, 619, 0, 0, 0},
	{1368, 16, 0, 1290, 0},
	{20978, 16, 0, 1291, 0},
	{21027, 72, 0, 0, B24_FACT_REQUIRED},
	{20256, 72, 0, 0, 0},
	{21049, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1293, B24_FACT_REQUIRED},
	{21027, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1295, B24_FACT_REQUIRED},
	{20256, 0, 0, 344, 0},
	{21049, 0, 0, 344, 0},
	{21027, 0, 0, 344, 0},
	{0, 16, 0, 1297, 0},
	{21027, 72, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21086, 72, 0, 0, 0},
	{21049, 28, 0, 0, 0},
	{0, 0, 0, 1299, 0},
	{0, 63, 0, 1300, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{10854, 16, 0, 0, B24_FACT_REQUIRED},
	{29691, 72, 23635, 0, 0},
	{12412, 16, 0, 1303, 0},
	{29708, 72, 23635, 0, 0},
	{11157, 6180, 0, 0, 0},
	{21182, 28, 21188, 0, 0},
	{12412, 16, 0, 1305, 0},
	{760, 21094, 0, 1044, B24_FACT_REQUIRED},
	{11157, 6180, 0, 0, 0},
	{21182, 28, 21188, 0, 0},
	{12412, 16, 0, 1303, 0},
	{197, 72, 0, 344, 0},
	{20625, 28, 0, 344, 0},
	{22457, 20644, 0, 903, 0},
	{209, 28, 0, 344, 0},
	{22467, 28, 0, 344, 0},
	{22479, 28, 0, 344, 0},
	{22495, 8579, 0, 344, 0},
	{29631, 28, 0, 344, 0},
	{22505, 20644, 0, 903, 0},
	{22515, 28, 0, 344, 0},
	{20261, 20644, 0, 903, 0},
	{29645, 28, 0, 344, 0},
	{29732, 28, 0, 344, 0},
	{22534, 28, 0, 344, 0},
	{21204, 28, 0, 344, 0},
	{19694, 28, 0, 344, 0},
	{21385, 28, 0, 344, 0},
	{21398, 28, 0, 344, 0},
	{21418, 28, 0, 344, 0},
	{21433, 28, 0, 344, 0},
	{21450, 28, 0, 344, 0},
	{21466, 28, 0, 344, 0},
	{21487, 28, 0, 344, 0},
	{20674, 20686, 0, 344, 0},
	{23180, 910, 0, 344, 0},
	{23192, 11718, 0, 344, 0},
	{20712, 11718, 0, 344, 0},
	{20734, 28, 0, 344, 0},
	{21228, 11718, 0, 344, 0},
	{21238, 11718, 0, 344, 0},
	{21248, 11718, 0, 344, 0},
	{20719, 6180, 0, 344, 0},
	{20148, 6180, 0, 344, 0},
	{20965, 6180, 0, 344, 0},
	{23428, 6180, 0, 344, 0},
	{244, 256, 0, 344, 0},
	{20953, 256, 0, 344, 0},
	{23440, 256, 0, 344, 0},
	{22539, 22550, 0, 905, 0},
	{21027, 21257, 0, 973, 0},
	{23128, 11718, 0, 344, 0},
	{29751, 256, 0, 344, 0},
	{17037, 28, 0, 344, 0},
	{17051, 28, 0, 344, 0},
	{20857, 28, 0, 344, 0},
	{20868, 28, 0, 344, 0},
	{20888, 28, 0, 344, 0},
	{20901, 28, 0, 344, 0},
	{20913, 28, 0, 344, 0},
	{21305, 256, 0, 344, 0},
	{21324, 28, 0, 344, 0},
	{20743, 21365, 0, 875, 0},
	{20844, 21365, 0, 875, 0},
	{20850, 21365, 0, 875, 0},
	{20854, 21365, 0, 875, 0},
	{21380, 21365, 0, 875, 0},
	{20936, 0, 0, 0, 0},
	{23224, 0, 0, 344, 0},
	{0, 29727, 0, 1308, 0},
	{197, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{22457, 20644, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{22479, 28, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{29631, 28, 0, 0, 0},
	{21027, 21257, 0, 0, 0},
	{23128, 11718, 0, 0, 0},
	{22495, 8579, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{20261, 20644, 0, 0, 0},
	{29645, 28, 0, 0, 0},
	{22534, 28, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{23192, 11718, 0, 0, 0},
	{21228, 11718, 0, 0, 0},
	{21238, 11718, 0, 0, 0},
	{21248, 11718, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{23428, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{29751, 256, 0, 0, 0},
	{29732, 28, 0, 0, 0},
	{20712, 11718, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{23440, 256, 0, 0, 0},
	{21204, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{21385, 28, 0, 0, 0},
	{21398, 28, 0, 0, 0},
	{21418, 28, 0, 0, 0},
	{21433, 28, 0, 0, 0},
	{21450, 28, 0, 0, 0},
	{21466, 28, 0, 0, 0},
	{21487, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 0, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{21324, 28, 0, 0, 0},
	{21305, 256, 0, 0, 0},
	{20936, 0, 0, 0, 0},
	{20743, 21365, 0, 877, 0},
	{20854, 21365, 0, 877, 0},
	{0, 29727, 0, 1310, 0},
	{197, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{22457, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22467, 0, 0, 0, 0},
	{22479, 0, 0, 0, 0},
	{29631, 0, 0, 0, 0},
	{22539, 0, 0, 0, 0},
	{21027, 0, 0, 0, 0},
	{23128, 0, 0, 0, 0},
	{22495, 0, 0, 0, 0},
	{22505, 0, 0, 0, 0},
	{22515, 0, 0, 0, 0},
	{20261, 0, 0, 0, 0},
	{29645, 0, 0, 0, 0},
	{22534, 0, 0, 0, 0},
	{20734, 0, 0, 0, 0},
	{20674, 0, 0, 0, 0},
	{23180, 0, 0, 0, 0},
	{23192, 0, 0, 0, 0},
	{21228, 0, 0, 0, 0},
	{21238, 0, 0, 0, 0},
	{21248, 0, 0, 0, 0},
	{20719, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{20965, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{29751, 0, 0, 0, 0},
	{29732, 0, 0, 0, 0},
	{20712, 0, 0, 0, 0},
	{17037, 0, 0, 0, 0},
	{17051, 0, 0, 0, 0},
	{23428, 0, 0, 0, 0},
	{23440, 0, 0, 0, 0},
	{21204, 0, 0, 0, 0},
	{19694, 0, 0, 0, 0},
	{21385, 0, 0, 0, 0},
	{21398, 0, 0, 0, 0},
	{21418, 0, 0, 0, 0},
	{21433, 0, 0, 0, 0},
	{21450, 0, 0, 0, 0},
	{21466, 0, 0, 0, 0},
	{21487, 0, 0, 0, 0},
	{20857, 0, 0, 0, 0},
	{20868, 0, 0, 0, 0},
	{20888, 0, 0, 0, 0},
	{20901, 0, 0, 0, 0},
	{20913, 0, 0, 0, 0},
	{21324, 0, 0, 0, 0},
	{21305, 0, 0, 0, 0},
	{21711, 0, 0, 0, 0},
	{0, 0, 0, 1312, 0},
	{0, 63, 0, 1313, 0},
	{197, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{22457, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22467, 0, 0, 0, 0},
	{22479, 0, 0, 0, 0},
	{22495, 0, 0, 0, 0},
	{29631, 0, 0, 0, 0},
	{22505, 0, 0, 0, 0},
	{22515, 0, 0, 0, 0},
	{20261, 0, 0, 0, 0},
	{29645, 0, 0, 0, 0},
	{29732, 0, 0, 0, 0},
	{22534, 0, 0, 0, 0},
	{21204, 0, 0, 0, 0},
	{19694, 0, 0, 0, 0},
	{21385, 0, 0, 0, 0},
	{21398, 0, 0, 0, 0},
	{21418, 0, 0, 0, 0},
	{21433, 0, 0, 0, 0},
	{21450, 0, 0, 0, 0},
	{21466, 0, 0, 0, 0},
	{21487, 0, 0, 0, 0},
	{20674, 0, 0, 0, 0},
	{23180, 0, 0, 0, 0},
	{23192, 0, 0, 0, 0},
	{20712, 0, 0, 0, 0},
	{20734, 0, 0, 0, 0},
	{21228, 0, 0, 0, 0},
	{21238, 0, 0, 0, 0},
	{21248, 0, 0, 0, 0},
	{20719, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{20965, 0, 0, 0, 0},
	{23428, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{23440, 0, 0, 0, 0},
	{22539, 0, 0, 0, 0},
	{21027, 0, 0, 0, 0},
	{23224, 0, 0, 0, 0},
	{23128, 0, 0, 0, 0},
	{29751, 0, 0, 0, 0},
	{17037, 0, 0, 0, 0},
	{17051, 0, 0, 0, 0},
	{20857, 0, 0, 0, 0},
	{20868, 0, 0, 0, 0},
	{20888, 0, 0, 0, 0},
	{20901, 0, 0, 0, 0},
	{20913, 0, 0, 0, 0},
	{21305, 0, 0, 0, 0},
	{21324, 0, 0, 0, 0},
	{20743, 0, 0, 0, 0},
	{20844, 0, 0, 0, 0},
	{20850, 0, 0, 0, 0},
	{20854, 0, 0, 0, 0},
	{21380, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{22457, 20644, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{22479, 28, 0, 0, 0},
	{22495, 8579, 0, 0, 0},
	{29631, 28, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{20261, 20644, 0, 0, 0},
	{29645, 28, 0, 0, 0},
	{29732, 28, 0, 0, 0},
	{22534, 28, 0, 0, 0},
	{21204, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{21385, 28, 0, 0, 0},
	{21398, 28, 0, 0, 0},
	{21418, 28, 0, 0, 0},
	{21433, 28, 0, 0, 0},
	{21450, 28, 0, 0, 0},
	{21466, 28, 0, 0, 0},
	{21487, 72, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{23192, 11718, 0, 0, 0},
	{20712, 11718, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{21228, 11718, 0, 0, 0},
	{21238, 11718, 0, 0, 0},
	{21248, 11718, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{23428, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{23440, 256, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{21027, 21257, 0, 0, 0},
	{23224, 21697, 0, 0, 0},
	{23128, 11718, 0, 0, 0},
	{29751, 256, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 0, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{21305, 256, 0, 0, 0},
	{21324, 6180, 0, 0, 0},
	{20743, 20749, 0, 0, 0},
	{20844, 20749, 0, 0, 0},
	{20850, 20749, 0, 0, 0},
	{20854, 20749, 0, 0, 0},
	{21380, 20749, 0, 0, 0},
	{2052, 63, 0, 1315, 0},
	{190, 16, 0, 1316, 0},
	{2068, 29763, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{23471, 28, 0, 0, 0},
	{23482, 72, 0, 0, 0},
	{23493, 28, 0, 0, 0},
	{23506, 28, 0, 0, 0},
	{23528, 28, 0, 0, 0},
	{23548, 910, 0, 0, 0},
	{23554, 910, 0, 0, 0},
	{23570, 910, 0, 0, 0},
	{23582, 910, 0, 0, 0},
	{23595, 28, 0, 0, 0},
	{23609, 910, 0, 0, 0},
	{23618, 72, 23635, 0, 0},
	{23640, 910, 0, 0, 0},
	{23654, 910, 0, 0, 0},
	{23667, 910, 0, 0, 0},
	{23676, 11718, 5150, 0, 0},
	{23689, 11718, 5150, 0, 0},
	{23700, 23713, 0, 0, 0},
	{23734, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{16829, 72, 23747, 0, 0},
	{23754, 72, 0, 0, 0},
	{23763, 72, 0, 0, 0},
	{23774, 8579, 0, 0, 0},
	{23791, 910, 0, 0, 0},
	{0, 16, 0, 1319, 0},
	{0, 23458, 0, 1320, 0},
	{21204, 28, 0, 0, 0},
	{19694, 28, 0, 0, 0},
	{21385, 28, 0, 0, 0},
	{21450, 28, 0, 0, 0},
	{21466, 28, 0, 0, 0},
	{21398, 28, 0, 0, 0},
	{21433, 28, 0, 0, 0},
	{21418, 28, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{22495, 8579, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{29631, 28, 0, 0, 0},
	{21027, 21257, 0, 0, 0},
	{23224, 21257, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{20844, 21365, 0, 875, 0},
	{22457, 20644, 0, 0, 0},
	{20854, 21365, 0, 875, 0},
	{21380, 21365, 0, 875, 0},
	{22479, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{20712, 11718, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{23192, 11718, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{20743, 21365, 0, 877, 0},
	{22534, 28, 0, 0, 0},
	{22515, 28, 0, 0, 0},
	{22505, 20644, 0, 0, 0},
	{29645, 28, 0, 0, 0},
	{20261, 20644, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20868, 28, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{20850, 21365, 0, 877, 0},
	{20936, 0, 0, 0, 0},
	{20985, 11718, 5150, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1322, 0},
	{20978, 16, 0, 1323, 0},
	{214, 72, 0, 0, B24_FACT_REQUIRED},
	{29778, 28, 0, 0, B24_FACT_REQUIRED},
	{29792, 28, 0, 0, 0},
	{29803, 28, 0, 0, 0},
	{29815, 28, 0, 0, 0},
	{29834, 11718, 0, 0, 0},
	{1368, 63, 0, 1325, B24_FACT_REQUIRED},
	{69, 0, 0, 0, B24_FACT_REQUIRED},
	{214, 16, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{29834, 16, 0, 0, 0},
	{29778, 16, 0, 0, 0},
	{29803, 16, 0, 0, 0},
	{29815, 16, 0, 0, 0},
	{29792, 16, 0, 0, 0},
	{0, 0, 0, 1328, 0},
	{69, 0, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, 0},
	{197, 16, 0, 344, 0},
	{16699, 16, 0, 344, 0},
	{16834, 16, 0, 344, 0},
	{20791, 16, 0, 344, 0},
	{0, 16, 0, 1331, 0},
	{8945, 72, 0, 0, 0},
	{16685, 72, 0, 0, 0},
	{29871, 29880, 0, 0, 0},
	{29845, 29855, 0, 1333, 0},
	{0, 16, 0, 1335, 0},
	{29894, 29880, 0, 0, B24_FACT_REQUIRED},
	{17856, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1337, B24_FACT_REQUIRED},
	{29986, 16, 0, 863, 0},
	{0, 16, 0, 1339, 0},
	{0, 16, 0, 1333, 0},
	{29986, 29998, 0, 1341, 0},
	{0, 16, 0, 1342, 0},
	{8945, 0, 0, 0, 0},
	{16685, 0, 0, 0, 0},
	{29871, 0, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{16685, 72, 0, 0, 0},
	{29871, 29880, 0, 0, 0},
	{17856, 0, 0, 0, 0},
	{8616, 0, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{16685, 72, 0, 0, 0},
	{29871, 29880, 0, 0, 0},
	{29894, 0, 0, 0, 0},
	{2052, 63, 0, 1344, 0},
	{190, 16, 0, 1345, 0},
	{2068, 16, 0, 1346, 0},
	{904, 72, 0, 0, 0},
	{23821, 16, 0, 0, 0},
	{30043, 16, 0, 0, 0},
	{9011, 16, 0, 0, 0},
	{20674, 16, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{5169, 16, 0, 0, 0},
	{16849, 16, 0, 0, 0},
	{30054, 16, 0, 0, 0},
	{0, 0, 0, 1348, 0},
	{14953, 0, 0, 0, 0},
	{14979, 0, 0, 0, 0},
	{190, 0, 0, 0, 0},
	{2052, 63, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, 0},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{20261, 20644, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{23224, 21697, 0, 0, 0},
	{30069, 22550, 0, 0, 0},
	{20712, 11718, 5150, 0, 0},
	{26329, 72, 0, 0, 0},
	{23236, 8579, 0, 0, 0},
	{23246, 8579, 0, 0, 0},
	{30082, 28, 0, 0, 0},
	{30095, 28, 0, 0, 0},
	{30107, 28, 0, 0, 0},
	{30120, 28, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{21006, 619, 5150, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{1368, 16, 0, 1354, B24_FACT_REQUIRED},
	{20978, 16, 0, 1355, 0},
	{0, 30133, 0, 887, 0},
	{0, 63, 0, 863, 0},
	{197, 72, 0, 0, 0},
	{30157, 28, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{20261, 20644, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{23214, 910, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{30069, 22550, 0, 0, 0},
	{21027, 21257, 0, 0, 0},
	{23224, 21697, 0, 0, 0},
	{23236, 8579, 0, 0, 0},
	{23246, 8579, 0, 0, 0},
	{30170, 8579, 0, 0, 0},
	{20712, 11718, 0, 0, 0},
	{23256, 11718, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{30182, 28, 0, 0, 0},
	{30190, 28, 0, 0, 0},
	{30082, 28, 0, 0, 0},
	{30095, 28, 0, 0, 0},
	{30196, 28, 0, 0, 0},
	{30107, 28, 0, 0, 0},
	{30120, 28, 0, 0, 0},
	{30211, 28, 0, 0, 0},
	{30224, 28, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{21269, 21277, 0, 0, 0},
	{23813, 27710, 0, 0, 0},
	{26329, 72, 0, 0, 0},
	{23279, 8826, 0, 0, 0},
	{20857, 28, 0, 0, 0},
	{20868, 28, 0, 0, 0},
	{20888, 28, 0, 0, 0},
	{20901, 28, 0, 0, 0},
	{20913, 28, 0, 0, 0},
	{21305, 256, 0, 0, 0},
	{21324, 6180, 0, 0, 0},
	{21341, 28, 0, 0, 0},
	{21711, 8579, 0, 0, 0},
	{0, 16, 0, 1359, 0},
	{197, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{20261, 0, 0, 0, 0},
	{23180, 0, 0, 0, 0},
	{20674, 0, 0, 0, 0},
	{20719, 0, 0, 0, 0},
	{0, 0, 0, 1362, 0},
	{0, 12034, 0, 1363, 0},
	{197, 0, 0, 0, 0},
	{30157, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{20261, 0, 0, 0, 0},
	{20674, 0, 0, 0, 0},
	{23180, 0, 0, 0, 0},
	{23214, 0, 0, 0, 0},
	{22539, 0, 0, 0, 0},
	{30069, 0, 0, 0, 0},
	{21027, 0, 0, 0, 0},
	{23224, 0, 0, 0, 0},
	{23236, 0, 0, 0, 0},
	{23246, 0, 0, 0, 0},
	{30170, 0, 0, 0, 0},
	{20712, 0, 0, 0, 0},
	{23256, 0, 0, 0, 0},
	{20734, 0, 0, 0, 0},
	{30182, 0, 0, 0, 0},
	{30190, 0, 0, 0, 0},
	{30082, 0, 0, 0, 0},
	{30095, 0, 0, 0, 0},
	{30196, 0, 0, 0, 0},
	{30107, 0, 0, 0, 0},
	{30120, 0, 0, 0, 0},
	{30211, 0, 0, 0, 0},
	{30224, 0, 0, 0, 0},
	{20719, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{20965, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{21269, 0, 0, 0, 0},
	{23813, 0, 0, 0, 0},
	{26329, 0, 0, 0, 0},
	{23279, 0, 0, 0, 0},
	{20857, 0, 0, 0, 0},
	{20868, 0, 0, 0, 0},
	{20888, 0, 0, 0, 0},
	{20901, 0, 0, 0, 0},
	{20913, 0, 0, 0, 0},
	{21305, 0, 0, 0, 0},
	{21324, 0, 0, 0, 0},
	{21341, 0, 0, 0, 0},
	{21711, 0, 0, 0, 0},
	{2052, 2059, 0, 1365, 0},
	{190, 16, 0, 1359, 0},
	{2068, 16, 0, 1359, 0},
	{904, 72, 0, 0, 0},
	{23482, 72, 0, 0, 0},
	{23493, 28, 0, 0, 0},
	{23528, 28, 0, 0, 0},
	{23548, 910, 0, 0, 0},
	{23609, 910, 0, 0, 0},
	{23618, 72, 23635, 0, 0},
	{23640, 910, 0, 0, 0},
	{23654, 910, 0, 0, 0},
	{23667, 910, 0, 0, 0},
	{23676, 11718, 5150, 0, 0},
	{23700, 23713, 0, 0, 0},
	{23734, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{0, 16, 0, 1367, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23808, 12034, 0, 1368, 0},
	{20625, 28, 0, 0, 0},
	{20261, 20644, 0, 0, 0},
	{20674, 20686, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{20719, 6180, 0, 0, 0},
	{22539, 22550, 0, 0, 0},
	{23224, 21697, 0, 0, 0},
	{30069, 22550, 0, 0, 0},
	{20712, 11718, 5150, 0, 0},
	{26329, 72, 0, 0, 0},
	{23236, 8579, 0, 0, 0},
	{23246, 8579, 0, 0, 0},
	{30082, 28, 0, 0, 0},
	{30095, 28, 0, 0, 0},
	{30107, 28, 0, 0, 0},
	{30120, 28, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{20941, 21038, 0, 0, 0},
	{21720, 619, 5150, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1370, 0},
	{20978, 16, 0, 1371, 0},
	{16814, 72, 12231, 0, B24_FACT_REQUIRED},
	{16804, 72, 0, 0, B24_FACT_REQUIRED},
	{30238, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{30248, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{30261, 28, 0, 0, 0},
	{30269, 28, 0, 0, 0},
	{30283, 28, 0, 0, 0},
	{30296, 28, 0, 0, 0},
	{30311, 28, 0, 0, 0},
	{30325, 28, 0, 0, 0},
	{30341, 28, 0, 0, 0},
	{30362, 28, 0, 0, 0},
	{30382, 28, 0, 0, 0},
	{30394, 28, 0, 0, 0},
	{30408, 28, 0, 0, 0},
	{30420, 28, 0, 0, 0},
	{30436, 28, 0, 0, 0},
	{30447, 28, 0, 0, 0},
	{30456, 28, 0, 0, 0},
	{30465, 28, 0, 0, 0},
	{30472, 20644, 0, 0, 0},
	{30486, 28, 0, 0, 0},
	{30499, 28, 0, 0, 0},
	{30516, 28, 0, 0, 0},
	{30533, 28, 0, 0, 0},
	{30555, 28, 0, 0, 0},
	{30573, 28, 0, 0, 0},
	{30596, 28, 0, 0, 0},
	{30618, 28, 0, 0, 0},
	{30625, 28, 0, 0, 0},
	{30632, 28, 0, 0, 0},
	{30641, 28, 0, 0, 0},
	{30649, 28, 0, 0, 0},
	{30657, 28, 0, 0, 0},
	{30667, 28, 0, 0, 0},
	{30675, 28, 0, 0, 0},
	{30684, 28, 0, 0, 0},
	{30693, 28, 0, 0, 0},
	{30703, 28, 0, 0, 0},
	{30711, 28, 0, 0, 0},
	{30718, 28, 0, 0, 0},
	{30725, 28, 0, 0, 0},
	{30732, 28, 0, 0, 0},
	{30747, 28, 0, 0, 0},
	{30762, 28, 0, 0, 0},
	{30778, 11718, 5150, 0, 0},
	{30791, 28, 0, 0, 0},
	{30801, 28, 0, 0, 0},
	{30817, 28, 0, 0, 0},
	{30833, 28, 0, 0, 0},
	{30850, 28, 0, 0, 0},
	{30871, 28, 0, 0, 0},
	{30883, 28, 0, 0, 0},
	{30892, 28, 0, 0, 0},
	{30899, 28, 0, 0, 0},
	{30908, 28, 0, 0, 0},
	{30922, 28, 0, 0, 0},
	{30931, 28, 0, 0, 0},
	{30940, 28, 0, 0, 0},
	{30951, 28, 0, 0, 0},
	{30958, 28, 0, 0, 0},
	{30966, 28, 0, 0, 0},
	{30979, 28, 0, 0, 0},
	{30991, 28, 0, 0, 0},
	{21711, 0, 0, 0, 0},
	{1368, 16, 0, 1373, B24_FACT_REQUIRED},
	{16804, 72, 0, 0, B24_FACT_REQUIRED},
	{30998, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{31009, 28, 0, 0, 0},
	{31022, 28, 0, 0, 0},
	{31035, 28, 0, 0, 0},
	{31048, 28, 0, 0, 0},
	{31066, 28, 0, 0, 0},
	{31073, 28, 0, 0, 0},
	{31082, 28, 0, 0, 0},
	{31091, 28, 0, 0, 0},
	{31098, 28, 0, 0, 0},
	{31105, 28, 0, 0, 0},
	{31117, 28, 0, 0, 0},
	{31128, 28, 0, 0, 0},
	{31140, 28, 0, 0, 0},
	{31155, 28, 0, 0, 0},
	{31162, 28, 0, 0, 0},
	{31178, 28, 0, 0, 0},
	{31193, 28, 0, 0, 0},
	{31201, 28, 0, 0, 0},
	{31210, 28, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{1368, 16, 0, 1375, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16814, 72, 0, 0, 0},
	{16804, 72, 0, 0, 0},
	{30998, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{31009, 28, 0, 0, 0},
	{31022, 28, 0, 0, 0},
	{31035, 28, 0, 0, 0},
	{31048, 28, 0, 0, 0},
	{31066, 28, 0, 0, 0},
	{31073, 28, 0, 0, 0},
	{31082, 28, 0, 0, 0},
	{31091, 28, 0, 0, 0},
	{31098, 28, 0, 0, 0},
	{31105, 28, 0, 0, 0},
	{31117, 28, 0, 0, 0},
	{31128, 28, 0, 0, 0},
	{31140, 28, 0, 0, 0},
	{31155, 28, 0, 0, 0},
	{31162, 28, 0, 0, 0},
	{31178, 28, 0, 0, 0},
	{31193, 28, 0, 0, 0},
	{31201, 28, 0, 0, 0},
	{31210, 28, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{0, 16, 0, 1377, 0},
	{197, 72, 0, 0, 0},
	{16804, 72, 0, 0, 0},
	{30998, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{31009, 28, 0, 0, 0},
	{31022, 28, 0, 0, 0},
	{31035, 28, 0, 0, 0},
	{31048, 28, 0, 0, 0},
	{31066, 28, 0, 0, 0},
	{31073, 28, 0, 0, 0},
	{31082, 28, 0, 0, 0},
	{31091, 28, 0, 0, 0},
	{31098, 28, 0, 0, 0},
	{31105, 28, 0, 0, 0},
	{31117, 28, 0, 0, 0},
	{31128, 28, 0, 0, 0},
	{31140, 28, 0, 0, 0},
	{31155, 28, 0, 0, 0},
	{31162, 28, 0, 0, 0},
	{31178, 28, 0, 0, 0},
	{31193, 28, 0, 0, 0},
	{31201, 28, 0, 0, 0},
	{31210, 28, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{0, 16, 0, 1379, 0},
	{0, 63, 0, 1380, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{30998, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{20965, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{31009, 0, 0, 0, 0},
	{31022, 0, 0, 0, 0},
	{31035, 0, 0, 0, 0},
	{31048, 0, 0, 0, 0},
	{31066, 0, 0, 0, 0},
	{31073, 0, 0, 0, 0},
	{31082, 0, 0, 0, 0},
	{31091, 0, 0, 0, 0},
	{31098, 0, 0, 0, 0},
	{31105, 0, 0, 0, 0},
	{31117, 0, 0, 0, 0},
	{31128, 0, 0, 0, 0},
	{31140, 0, 0, 0, 0},
	{31155, 0, 0, 0, 0},
	{31162, 0, 0, 0, 0},
	{31178, 0, 0, 0, 0},
	{31193, 0, 0, 0, 0},
	{31201, 0, 0, 0, 0},
	{31210, 0, 0, 0, 0},
	{20734, 0, 0, 0, 0},
	{17037, 0, 0, 0, 0},
	{2052, 63, 0, 1382, 0},
	{190, 16, 0, 1379, 0},
	{2068, 16, 0, 1379, 0},
	{904, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{31009, 28, 0, 0, 0},
	{31022, 28, 0, 0, 0},
	{31035, 28, 0, 0, 0},
	{31048, 28, 0, 0, 0},
	{31066, 28, 0, 0, 0},
	{31073, 28, 0, 0, 0},
	{31082, 28, 0, 0, 0},
	{31091, 28, 0, 0, 0},
	{31098, 28, 0, 0, 0},
	{31105, 28, 0, 0, 0},
	{31117, 28, 0, 0, 0},
	{31128, 28, 0, 0, 0},
	{31140, 28, 0, 0, 0},
	{31155, 28, 0, 0, 0},
	{31162, 28, 0, 0, 0},
	{31178, 28, 0, 0, 0},
	{31193, 28, 0, 0, 0},
	{31201, 28, 0, 0, 0},
	{31210, 28, 0, 0, 0},
	{20734, 28, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1384, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16814, 72, 12231, 0, 0},
	{16804, 72, 0, 0, 0},
	{30238, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{30248, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{30261, 28, 0, 0, 0},
	{30269, 28, 0, 0, 0},
	{30283, 28, 0, 0, 0},
	{30296, 28, 0, 0, 0},
	{30311, 28, 0, 0, 0},
	{30325, 28, 0, 0, 0},
	{30341, 28, 0, 0, 0},
	{30362, 28, 0, 0, 0},
	{30382, 28, 0, 0, 0},
	{30394, 28, 0, 0, 0},
	{30408, 28, 0, 0, 0},
	{30420, 28, 0, 0, 0},
	{30436, 28, 0, 0, 0},
	{30447, 28, 0, 0, 0},
	{30456, 28, 0, 0, 0},
	{30465, 28, 0, 0, 0},
	{30472, 20644, 0, 0, 0},
	{30486, 28, 0, 0, 0},
	{30499, 28, 0, 0, 0},
	{30516, 28, 0, 0, 0},
	{30533, 28, 0, 0, 0},
	{30555, 28, 0, 0, 0},
	{30573, 28, 0, 0, 0},
	{30596, 28, 0, 0, 0},
	{30618, 28, 0, 0, 0},
	{30625, 28, 0, 0, 0},
	{30632, 28, 0, 0, 0},
	{30641, 28, 0, 0, 0},
	{30649, 28, 0, 0, 0},
	{30657, 28, 0, 0, 0},
	{30667, 28, 0, 0, 0},
	{30675, 28, 0, 0, 0},
	{30684, 28, 0, 0, 0},
	{30693, 28, 0, 0, 0},
	{30703, 28, 0, 0, 0},
	{30711, 28, 0, 0, 0},
	{30718, 28, 0, 0, 0},
	{30725, 28, 0, 0, 0},
	{30732, 28, 0, 0, 0},
	{30747, 28, 0, 0, 0},
	{30762, 28, 0, 0, 0},
	{30778, 11718, 5150, 0, 0},
	{30791, 28, 0, 0, 0},
	{30801, 28, 0, 0, 0},
	{30817, 28, 0, 0, 0},
	{30833, 28, 0, 0, 0},
	{30850, 28, 0, 0, 0},
	{30871, 28, 0, 0, 0},
	{30883, 28, 0, 0, 0},
	{30892, 28, 0, 0, 0},
	{30899, 28, 0, 0, 0},
	{30908, 28, 0, 0, 0},
	{30922, 28, 0, 0, 0},
	{30931, 28, 0, 0, 0},
	{30940, 28, 0, 0, 0},
	{30951, 28, 0, 0, 0},
	{30958, 28, 0, 0, 0},
	{30966, 28, 0, 0, 0},
	{30979, 28, 0, 0, 0},
	{30991, 28, 0, 0, 0},
	{21711, 0, 0, 0, 0},
	{0, 16, 0, 1386, 0},
	{16814, 72, 0, 0, 0},
	{16804, 72, 0, 0, 0},
	{31217, 72, 0, 0, 0},
	{31230, 72, 0, 0, 0},
	{31245, 72, 0, 0, 0},
	{31261, 72, 0, 0, 0},
	{0, 16, 0, 1389, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 63, 0, 1390, 0},
	{16814, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{31217, 0, 0, 0, 0},
	{31230, 0, 0, 0, 0},
	{31245, 0, 0, 0, 0},
	{31261, 0, 0, 0, 0},
	{2052, 63, 0, 1393, 0},
	{190, 16, 0, 1389, 0},
	{2068, 16, 0, 1389, 0},
	{904, 72, 0, 0, 0},
	{16814, 72, 0, 0, B24_FACT_REQUIRED},
	{16804, 72, 0, 0, B24_FACT_REQUIRED},
	{31217, 72, 0, 0, B24_FACT_REQUIRED},
	{31230, 72, 0, 0, B24_FACT_REQUIRED},
	{31245, 72, 0, 0, B24_FACT_REQUIRED},
	{31261, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1395, B24_FACT_REQUIRED},
	{0, 63, 0, 1388, 0},
	{197, 0, 0, 0, 0},
	{16814, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{30238, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{20965, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{17037, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{30248, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{30261, 0, 0, 0, 0},
	{30269, 0, 0, 0, 0},
	{30283, 0, 0, 0, 0},
	{30296, 0, 0, 0, 0},
	{30311, 0, 0, 0, 0},
	{30325, 0, 0, 0, 0},
	{30341, 0, 0, 0, 0},
	{30362, 0, 0, 0, 0},
	{30382, 0, 0, 0, 0},
	{30394, 0, 0, 0, 0},
	{30408, 0, 0, 0, 0},
	{30420, 0, 0, 0, 0},
	{30436, 0, 0, 0, 0},
	{30447, 0, 0, 0, 0},
	{30456, 0, 0, 0, 0},
	{30465, 0, 0, 0, 0},
	{30472, 0, 0, 0, 0},
	{30486, 0, 0, 0, 0},
	{30499, 0, 0, 0, 0},
	{30516, 0, 0, 0, 0},
	{30533, 0, 0, 0, 0},
	{30555, 0, 0, 0, 0},
	{30573, 0, 0, 0, 0},
	{30596, 0, 0, 0, 0},
	{30618, 0, 0, 0, 0},
	{30625, 0, 0, 0, 0},
	{30632, 0, 0, 0, 0},
	{30641, 0, 0, 0, 0},
	{30649, 0, 0, 0, 0},
	{30657, 0, 0, 0, 0},
	{30667, 0, 0, 0, 0},
	{30675, 0, 0, 0, 0},
	{30684, 0, 0, 0, 0},
	{30693, 0, 0, 0, 0},
	{30703, 0, 0, 0, 0},
	{30711, 0, 0, 0, 0},
	{30718, 0, 0, 0, 0},
	{30725, 0, 0, 0, 0},
	{30732, 0, 0, 0, 0},
	{30747, 0, 0, 0, 0},
	{30762, 0, 0, 0, 0},
	{30778, 0, 0, 0, 0},
	{30791, 0, 0, 0, 0},
	{30801, 0, 0, 0, 0},
	{30817, 0, 0, 0, 0},
	{30833, 0, 0, 0, 0},
	{30850, 0, 0, 0, 0},
	{30871, 0, 0, 0, 0},
	{30883, 0, 0, 0, 0},
	{30892, 0, 0, 0, 0},
	{30899, 0, 0, 0, 0},
	{30908, 0, 0, 0, 0},
	{30922, 0, 0, 0, 0},
	{30931, 0, 0, 0, 0},
	{30940, 0, 0, 0, 0},
	{30951, 0, 0, 0, 0},
	{30958, 0, 0, 0, 0},
	{30966, 0, 0, 0, 0},
	{30979, 0, 0, 0, 0},
	{30991, 0, 0, 0, 0},
	{21711, 0, 0, 0, 0},
	{2052, 63, 0, 1398, 0},
	{190, 16, 0, 1386, 0},
	{2068, 16, 0, 1386, 0},
	{904, 72, 0, 0, 0},
	{16814, 72, 0, 0, B24_FACT_REQUIRED},
	{30998, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20361, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{1368, 16, 0, 1400, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{0, 16, 0, 1402, 0},
	{0, 63, 0, 1403, 0},
	{21756, 28, 0, 0, B24_FACT_REQUIRED},
	{31286, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{31298, 11718, 5150, 0, 0},
	{31279, 16, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1405, B24_FACT_REQUIRED},
	{30269, 28, 0, 0, 0},
	{30283, 28, 0, 0, 0},
	{30296, 28, 0, 0, 0},
	{30325, 28, 0, 0, 0},
	{30341, 28, 0, 0, 0},
	{30362, 28, 0, 0, 0},
	{30382, 28, 0, 0, 0},
	{30394, 28, 0, 0, 0},
	{30436, 28, 0, 0, 0},
	{30447, 28, 0, 0, 0},
	{30456, 28, 0, 0, 0},
	{30465, 28, 0, 0, 0},
	{30486, 28, 0, 0, 0},
	{30499, 28, 0, 0, 0},
	{30516, 28, 0, 0, 0},
	{30555, 28, 0, 0, 0},
	{30573, 28, 0, 0, 0},
	{30596, 28, 0, 0, 0},
	{30618, 28, 0, 0, 0},
	{30625, 28, 0, 0, 0},
	{30641, 28, 0, 0, 0},
	{30649, 28, 0, 0, 0},
	{30657, 28, 0, 0, 0},
	{30667, 28, 0, 0, 0},
	{30675, 28, 0, 0, 0},
	{30684, 28, 0, 0, 0},
	{30732, 28, 0, 0, 0},
	{30747, 28, 0, 0, 0},
	{30762, 28, 0, 0, 0},
	{21711, 910, 0, 0, 0},
	{0, 16, 0, 1407, 0},
	{0, 63, 0, 1408, 0},
	{31279, 16, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{31279, 16, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{21756, 28, 0, 0, 0},
	{31286, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{31298, 11718, 5150, 0, 0},
	{0, 16, 0, 1412, 0},
	{0, 63, 0, 1413, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{31279, 16, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1405, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16814, 72, 0, 0, 0},
	{30998, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{20148, 6180, 0, 0, 0},
	{20965, 6180, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{0, 16, 0, 1416, 0},
	{0, 63, 0, 1417, 0},
	{197, 0, 0, 0, 0},
	{16814, 0, 0, 0, 0},
	{30998, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{20965, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{2052, 63, 0, 1419, 0},
	{190, 16, 0, 1416, 0},
	{2068, 16, 0, 1416, 0},
	{904, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20361, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 1421, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{30248, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{30261, 28, 0, 0, 0},
	{30269, 28, 0, 0, 0},
	{30283, 28, 0, 0, 0},
	{30296, 28, 0, 0, 0},
	{30311, 28, 0, 0, 0},
	{30325, 28, 0, 0, 0},
	{30341, 28, 0, 0, 0},
	{30362, 28, 0, 0, 0},
	{30382, 28, 0, 0, 0},
	{30394, 28, 0, 0, 0},
	{30408, 28, 0, 0, 0},
	{30420, 28, 0, 0, 0},
	{30436, 28, 0, 0, 0},
	{30447, 28, 0, 0, 0},
	{30456, 28, 0, 0, 0},
	{30465, 28, 0, 0, 0},
	{30472, 20644, 0, 0, 0},
	{30486, 28, 0, 0, 0},
	{30499, 28, 0, 0, 0},
	{30516, 28, 0, 0, 0},
	{30533, 28, 0, 0, 0},
	{30555, 28, 0, 0, 0},
	{30573, 28, 0, 0, 0},
	{30596, 28, 0, 0, 0},
	{30618, 28, 0, 0, 0},
	{30625, 28, 0, 0, 0},
	{30632, 28, 0, 0, 0},
	{30641, 28, 0, 0, 0},
	{30649, 28, 0, 0, 0},
	{30657, 28, 0, 0, 0},
	{30667, 28, 0, 0, 0},
	{30675, 28, 0, 0, 0},
	{30684, 28, 0, 0, 0},
	{30693, 28, 0, 0, 0},
	{30703, 28, 0, 0, 0},
	{30711, 28, 0, 0, 0},
	{30718, 28, 0, 0, 0},
	{30725, 28, 0, 0, 0},
	{30732, 28, 0, 0, 0},
	{30747, 28, 0, 0, 0},
	{30762, 28, 0, 0, 0},
	{30778, 11718, 5150, 0, 0},
	{30791, 28, 0, 0, 0},
	{30801, 28, 0, 0, 0},
	{30817, 28, 0, 0, 0},
	{30833, 28, 0, 0, 0},
	{30850, 28, 0, 0, 0},
	{30871, 28, 0, 0, 0},
	{30883, 28, 0, 0, 0},
	{30892, 28, 0, 0, 0},
	{30899, 28, 0, 0, 0},
	{30908, 28, 0, 0, 0},
	{30922, 28, 0, 0, 0},
	{30931, 28, 0, 0, 0},
	{30940, 28, 0, 0, 0},
	{30951, 28, 0, 0, 0},
	{30958, 28, 0, 0, 0},
	{30966, 28, 0, 0, 0},
	{30979, 28, 0, 0, 0},
	{30991, 28, 0, 0, 0},
	{21711, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1423, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16834, 28, 0, 0, 0},
	{22010, 11718, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{22860, 11718, 5150, 0, 0},
	{21899, 910, 0, 0, 0},
	{21918, 72, 0, 0, 0},
	{16804, 28, 0, 0, B24_FACT_REQUIRED},
	{21756, 28, 0, 0, B24_FACT_REQUIRED},
	{21743, 28, 0, 0, B24_FACT_REQUIRED},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 11718, 5150, 0, 0},
	{21877, 11718, 5150, 0, 0},
	{21887, 11718, 22377, 0, 0},
	{22014, 11718, 5150, 0, 0},
	{22027, 11718, 5150, 0, 0},
	{22040, 11718, 5150, 0, 0},
	{21825, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21841, 28, 0, 0, 0},
	{21855, 28, 0, 0, 0},
	{21987, 31312, 0, 1425, 0},
	{17203, 16, 0, 1427, 0},
	{1368, 16, 0, 1429, B24_FACT_REQUIRED},
	{23041, 0, 0, 0, 0},
	{23044, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{21756, 28, 0, 0, 0},
	{21743, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 11718, 5150, 0, 0},
	{21877, 11718, 5150, 0, 0},
	{21887, 11718, 22377, 0, 0},
	{22014, 11718, 5150, 0, 0},
	{22027, 11718, 5150, 0, 0},
	{22040, 11718, 5150, 0, 0},
	{21825, 28, 0, 1431, 0},
	{21807, 28, 0, 1431, 0},
	{21773, 28, 0, 1431, 0},
	{21841, 28, 0, 1431, 0},
	{21855, 28, 0, 1431, 0},
	{21987, 31312, 0, 1425, 0},
	{17203, 16, 0, 1427, 0},
	{0, 16, 0, 1432, 0},
	{197, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{21756, 28, 0, 0, 0},
	{21743, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 11718, 5150, 0, 0},
	{21877, 11718, 5150, 0, 0},
	{21887, 11718, 22377, 0, 0},
	{22014, 11718, 5150, 0, 0},
	{22027, 11718, 5150, 0, 0},
	{22040, 11718, 5150, 0, 0},
	{21825, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21841, 28, 0, 0, 0},
	{21855, 28, 0, 0, 0},
	{21987, 31312, 0, 1425, 0},
	{17203, 16, 0, 1427, 0},
	{0, 16, 0, 1434, 0},
	{0, 63, 0, 1435, 0},
	{197, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{21756, 28, 0, 0, 0},
	{21743, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 11718, 5150, 0, 0},
	{21877, 11718, 5150, 0, 0},
	{21887, 11718, 22377, 0, 0},
	{22014, 11718, 5150, 0, 0},
	{22027, 11718, 5150, 0, 0},
	{22040, 11718, 5150, 0, 0},
	{21825, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21841, 28, 0, 0, 0},
	{21855, 28, 0, 0, 0},
	{21987, 31312, 0, 1425, 0},
	{17203, 16, 0, 1427, 0},
	{22386, 0, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{190, 16, 0, 1437, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 11718, 5150, 0, 0},
	{21877, 11718, 5150, 0, 0},
	{21887, 11718, 22377, 0, 0},
	{22014, 11718, 5150, 0, 0},
	{22027, 11718, 5150, 0, 0},
	{22040, 11718, 5150, 0, 0},
	{21825, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21841, 28, 0, 0, 0},
	{21855, 28, 0, 0, 0},
	{21987, 31312, 0, 1425, 0},
	{17203, 16, 0, 1427, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1439, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16699, 72, 31328, 0, 0},
	{8945, 72, 0, 0, 0},
	{31337, 256, 0, 0, 0},
	{29732, 28, 23395, 0, 0},
	{20261, 20644, 0, 0, 0},
	{23081, 72, 0, 0, 0},
	{23377, 28, 23395, 0, 0},
	{23106, 20644, 0, 0, 0},
	{0, 16, 0, 1441, 0},
	{10854, 63, 0, 1442, 0},
	{0, 16, 0, 1443, 0},
	{7342, 72, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{2052, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{16804, 28, 0, 0, B24_FACT_REQUIRED},
	{20261, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20256, 72, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{31422, 28, 31432, 0, 0},
	{1368, 16, 0, 1446, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{20978, 28, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{20261, 0, 0, 0, 0},
	{0, 0, 0, 1449, 0},
	{0, 63, 0, 1450, 0},
	{9569, 28, 0, 0, B24_FACT_REQUIRED},
	{31453, 0, 0, 0, 0},
	{31465, 0, 0, 0, 0},
	{31485, 0, 0, 0, 0},
	{31507, 0, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16814, 72, 0, 0, 0},
	{31439, 16, 0, 1453, 0},
	{31518, 28, 0, 0, 0},
	{31525, 28, 0, 0, 0},
	{31547, 619, 0, 0, 0},
	{23081, 72, 0, 0, 0},
	{8918, 28, 0, 0, 0},
	{31558, 28, 0, 0, 0},
	{31572, 72, 0, 0, 0},
	{31586, 619, 0, 0, 0},
	{0, 16, 0, 1454, 0},
	{0, 63, 0, 1455, 0},
	{197, 72, 0, 344, 0},
	{16804, 28, 0, 344, 0},
	{20261, 28, 0, 344, 0},
	{20256, 72, 0, 344, 0},
	{209, 28, 0, 344, 0},
	{26643, 28, 0, 344, 0},
	{26653, 11718, 0, 344, 0},
	{23081, 72, 0, 344, 0},
	{9197, 28, 0, 344, 0},
	{31422, 11718, 31432, 344, 0},
	{31606, 16, 0, 344, 0},
	{0, 16, 0, 1457, 0},
	{197, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{20261, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{26643, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{26653, 28, 0, 0, 0},
	{23081, 72, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{31422, 28, 0, 0, 0},
	{0, 0, 0, 1459, 0},
	{31422, 0, 0, 0, 0},
	{9197, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{20261, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{26643, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{26653, 0, 0, 0, 0},
	{23081, 0, 0, 0, 0},
	{9197, 0, 0, 0, 0},
	{31422, 0, 0, 0, 0},
	{31606, 0, 0, 1461, 0},
	{0, 0, 0, 1462, 0},
	{0, 63, 0, 1463, 0},
	{197, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{20261, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{26643, 28, 0, 0, 0},
	{26653, 11718, 0, 0, 0},
	{23081, 72, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{31422, 11718, 0, 0, 0},
	{31606, 31612, 0, 0, 0},
	{2068, 16, 0, 1465, 0},
	{190, 16, 0, 1465, 0},
	{209, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1468, B24_FACT_REQUIRED},
	{8945, 72, 0, 0, B24_FACT_REQUIRED},
	{16804, 72, 0, 0, B24_FACT_REQUIRED},
	{20010, 28, 31629, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1470, B24_FACT_REQUIRED},
	{8945, 72, 0, 344, 0},
	{16804, 72, 0, 344, 0},
	{20010, 28, 31629, 344, 0},
	{0, 16, 0, 1472, 0},
	{8945, 28, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{20010, 28, 31629, 0, 0},
	{0, 16, 0, 1474, 0},
	{0, 63, 0, 1475, 0},
	{190, 16, 0, 0, B24_FACT_REQUIRED},
	{16804, 72, 0, 0, B24_FACT_REQUIRED},
	{20010, 28, 0, 0, B24_FACT_REQUIRED},
	{5891, 28, 0, 0, B24_FACT_REQUIRED},
	{16933, 19604, 0, 0, 0},
	{1368, 16, 0, 1478, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17856, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{197, 72, 0, 344, 0},
	{18584, 256, 0, 344, 0},
	{16804, 72, 0, 344, 0},
	{20010, 28, 31629, 344, 0},
	{18507, 72, 0, 344, 0},
	{5891, 28, 0, 344, 0},
	{16933, 19604, 0, 344, 0},
	{0, 16, 0, 1481, 0},
	{197, 72, 0, 0, 0},
	{18584, 256, 0, 0, 0},
	{16804, 72, 0, 0, 0},
	{20010, 28, 31629, 0, 0},
	{18507, 72, 0, 0, 0},
	{5891, 28, 0, 0, 0},
	{16933, 19604, 0, 0, 0},
	{0, 16, 0, 1483, 0},
	{13956, 0, 0, 0, 0},
	{13935, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{8579, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{31788, 0, 0, 0, 0},
	{31793, 0, 0, 1486, 0},
	{31799, 0, 0, 0, 0},
	{31808, 0, 0, 0, 0},
	{31819, 0, 0, 0, 0},
	{31830, 0, 0, 0, 0},
	{31838, 0, 0, 0, 0},
	{0, 0, 0, 1487, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{20010, 0, 0, 0, 0},
	{18584, 0, 0, 0, 0},
	{5891, 0, 0, 0, 0},
	{18507, 0, 0, 0, 0},
	{16933, 0, 0, 1488, 0},
	{0, 0, 0, 1489, 0},
	{0, 63, 0, 1490, 0},
	{197, 0, 0, 0, 0},
	{18584, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{20010, 0, 0, 0, 0},
	{18507, 0, 0, 0, 0},
	{5891, 0, 0, 0, 0},
	{16933, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{20010, 0, 0, 0, 0},
	{2052, 63, 0, 1492, 0},
	{190, 16, 0, 1493, B24_FACT_REQUIRED},
	{2068, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{5891, 28, 0, 0, 0},
	{16933, 19604, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1495, B24_FACT_REQUIRED},
	{17856, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{20368, 0, 0, 0, 0},
	{31855, 0, 0, 0, 0},
	{31850, 16, 0, 1497, 0},
	{0, 16, 0, 1498, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{14824, 28, 0, 0, B24_FACT_REQUIRED},
	{31850, 16, 0, 1501, 0},
	{0, 16, 0, 1502, 0},
	{0, 16, 0, 1501, 0},
	{31966, 63, 0, 1504, 0},
	{0, 16, 0, 1505, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17856, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{32108, 619, 0, 0, 0},
	{0, 16, 0, 1508, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{32116, 72, 0, 0, B24_FACT_REQUIRED},
	{7364, 0, 0, 0, 0},
	{32153, 0, 0, 0, 0},
	{32163, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{32142, 0, 0, 1511, 0},
	{7364, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{32142, 0, 0, 1513, 0},
	{1883, 0, 0, 0, 0},
	{32191, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{32163, 0, 0, 0, 0},
	{32184, 0, 0, 1515, 0},
	{1883, 0, 0, 0, 0},
	{32142, 0, 0, 1516, 0},
	{1375, 0, 0, 0, 0},
	{32203, 0, 0, 1514, 0},
	{1883, 0, 0, 0, 0},
	{32142, 0, 0, 1518, 0},
	{32134, 0, 0, 1512, 0},
	{32168, 0, 0, 1514, 0},
	{32176, 0, 0, 1517, 0},
	{32195, 0, 0, 1519, 0},
	{32127, 0, 0, 1520, 0},
	{17949, 18789, 0, 1521, 0},
	{0, 16, 0, 1522, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{32116, 72, 0, 0, B24_FACT_REQUIRED},
	{17949, 18789, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{32324, 256, 0, 0, 0},
	{31799, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{32332, 28, 0, 0, 0},
	{32313, 16, 0, 1525, 0},
	{0, 16, 0, 1526, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{8716, 28, 0, 0, B24_FACT_REQUIRED},
	{32332, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1528, B24_FACT_REQUIRED},
	{32313, 16, 0, 1530, 0},
	{0, 16, 0, 1531, 0},
	{0, 16, 0, 1530, 0},
	{0, 63, 0, 1533, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{2068, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{1381, 16, 0, 1497, 0},
	{0, 16, 0, 1536, 0},
	{1381, 16, 0, 1538, 0},
	{0, 16, 0, 1539, 0},
	{0, 16, 0, 1538, 0},
	{32427, 63, 0, 1541, 0},
	{0, 16, 0, 1542, 0},
	{17856, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{32433, 72, 0, 0, B24_FACT_REQUIRED},
	{32442, 72, 0, 0, B24_FACT_REQUIRED},
	{8716, 28, 0, 0, 0},
	{3765, 72, 0, 0, 0},
	{26673, 256, 0, 0, 0},
	{3777, 72, 0, 0, 0},
	{26770, 256, 0, 0, 0},
	{0, 16, 0, 1545, 0},
	{17856, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{32433, 72, 0, 0, B24_FACT_REQUIRED},
	{32442, 72, 0, 0, B24_FACT_REQUIRED},
	{8716, 28, 0, 0, B24_FACT_REQUIRED},
	{16829, 28, 32449, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1548, 0},
	{22588, 28, 0, 0, B24_FACT_REQUIRED},
	{20039, 12034, 0, 1549, 0},
	{7342, 72, 0, 0, 0},
	{32818, 619, 0, 0, 0},
	{32840, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{32494, 619, 0, 0, 0},
	{32514, 619, 0, 0, 0},
	{32530, 619, 0, 0, 0},
	{32555, 619, 0, 0, 0},
	{32571, 619, 0, 0, 0},
	{32595, 619, 0, 0, 0},
	{32621, 619, 0, 0, 0},
	{32640, 619, 0, 0, 0},
	{32659, 619, 0, 0, 0},
	{32675, 619, 0, 0, 0},
	{32694, 619, 0, 0, 0},
	{32714, 619, 0, 0, 0},
	{32734, 619, 0, 0, 0},
	{32751, 619, 0, 0, 0},
	{32772, 619, 0, 0, 0},
	{32790, 619, 0, 0, 0},
	{26673, 256, 0, 0, 0},
	{26770, 256, 0, 0, 0},
	{24280, 72, 0, 0, 0},
	{32808, 16, 0, 1552, 0},
	{32853, 16, 0, 0, 0},
	{32870, 63, 0, 0, 0},
	{32885, 72, 0, 0, 0},
	{1883, 1883, 0, 1551, 0},
	{0, 16, 0, 1554, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{32818, 619, 0, 0, 0},
	{0, 16, 0, 1556, 0},
	{32901, 32908, 0, 1557, 0},
	{32919, 32908, 0, 1557, 0},
	{32925, 619, 0, 0, 0},
	{9389, 619, 0, 0, 0},
	{32940, 619, 0, 0, 0},
	{32951, 619, 0, 0, 0},
	{32963, 619, 0, 0, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, 0},
	{32808, 16, 0, 1558, 0},
	{32571, 619, 0, 0, 0},
	{32853, 16, 0, 1559, 0},
	{32714, 619, 0, 0, 0},
	{32530, 619, 0, 0, 0},
	{32734, 619, 0, 0, 0},
	{32494, 619, 0, 0, 0},
	{32555, 619, 0, 0, 0},
	{32640, 619, 0, 0, 0},
	{32595, 619, 0, 0, 0},
	{32621, 619, 0, 0, 0},
	{32675, 619, 0, 0, 0},
	{32694, 619, 0, 0, 0},
	{32751, 619, 0, 0, 0},
	{32659, 619, 0, 0, 0},
	{32514, 619, 0, 0, 0},
	{32983, 619, 0, 0, 0},
	{32885, 72, 0, 0, 0},
	{32870, 63, 0, 0, 0},
	{1368, 16, 0, 1560, B24_FACT_REQUIRED},
	{1883, 16, 0, 1551, 0},
	{0, 16, 0, 1562, 0},
	{0, 16, 0, 1551, 0},
	{33230, 33236, 0, 1564, 0},
	{0, 16, 0, 1565, 0},
	{2068, 16, 0, 1551, 0},
	{190, 16, 0, 1564, 0},
	{904, 72, 0, 0, 0},
	{32901, 32908, 0, 0, 0},
	{32919, 32908, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{32808, 16, 0, 1568, 0},
	{32571, 619, 0, 0, 0},
	{32853, 16, 0, 1570, 0},
	{32714, 619, 0, 0, 0},
	{32530, 619, 0, 0, 0},
	{32734, 619, 0, 0, 0},
	{32494, 619, 0, 0, 0},
	{32555, 619, 0, 0, 0},
	{32640, 619, 0, 0, 0},
	{32595, 619, 0, 0, 0},
	{32621, 619, 0, 0, 0},
	{32675, 619, 0, 0, 0},
	{32694, 619, 0, 0, 0},
	{32751, 619, 0, 0, 0},
	{32659, 619, 0, 0, 0},
	{32514, 619, 0, 0, 0},
	{32983, 619, 0, 0, 0},
	{32885, 72, 0, 0, 0},
	{32870, 63, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1571, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{197, 72, 0, 1573, 0},
	{20256, 72, 0, 1574, 0},
	{16834, 28, 0, 1574, 0},
	{22010, 28, 0, 1574, 0},
	{22860, 28, 0, 1574, 0},
	{0, 16, 0, 1575, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{197, 72, 0, 1573, 0},
	{16804, 28, 0, 1577, 0},
	{21756, 28, 0, 1577, 0},
	{21743, 28, 0, 1577, 0},
	{20361, 28, 0, 1574, 0},
	{20256, 72, 0, 1574, 0},
	{21868, 11718, 0, 1574, 0},
	{21877, 11718, 0, 1574, 0},
	{21887, 11718, 0, 1574, 0},
	{22014, 11718, 0, 1574, 0},
	{22027, 11718, 0, 1574, 0},
	{22040, 11718, 0, 1574, 0},
	{21825, 21791, 0, 1574, 0},
	{21807, 21791, 0, 1574, 0},
	{21773, 21791, 0, 1574, 0},
	{21841, 21791, 0, 1574, 0},
	{21855, 21791, 0, 1574, 0},
	{21987, 31312, 0, 1578, 0},
	{17203, 16, 0, 1574, 0},
	{0, 16, 0, 1579, 0},
	{21899, 0, 0, 1574, 0},
	{21918, 0, 0, 1574, 0},
	{0, 16, 0, 1581, 0},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{0, 16, 0, 1584, 0},
	{0, 63, 0, 1585, 0},
	{23821, 28, 5150, 0, 0},
	{33378, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{33385, 910, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1587, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{31788, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{197, 72, 0, 1589, 0},
	{9022, 256, 0, 1590, 0},
	{23821, 28, 0, 1589, 0},
	{33378, 72, 0, 1589, 0},
	{209, 28, 0, 1589, 0},
	{33385, 910, 0, 1589, 0},
	{0, 16, 0, 1591, 0},
	{197, 72, 0, 0, 0},
	{23821, 28, 0, 0, 0},
	{33378, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{33385, 910, 0, 0, 0},
	{0, 0, 0, 1593, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{33385, 0, 0, 0, 0},
	{0, 0, 0, 1595, 0},
	{0, 16, 0, 1596, 0},
	{197, 72, 0, 0, 0},
	{9022, 256, 0, 0, 0},
	{23821, 28, 0, 0, 0},
	{33378, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{33385, 910, 0, 0, 0},
	{2068, 16, 0, 1598, 0},
	{190, 16, 0, 1598, 0},
	{2052, 63, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{33378, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{33385, 910, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1601, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20256, 72, 0, 0, 0},
	{33390, 72, 0, 0, B24_FACT_REQUIRED},
	{33397, 72, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{33390, 0, 0, 0, 0},
	{33397, 0, 0, 0, 0},
	{0, 16, 0, 1604, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{33390, 72, 0, 0, 0},
	{0, 16, 0, 1606, 0},
	{0, 33405, 0, 1607, 0},
	{1448, 28, 0, 0, 0},
	{2068, 28, 33418, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{33390, 72, 0, 0, 0},
	{33397, 72, 0, 0, 0},
	{6719, 72, 0, 0, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{33390, 72, 0, 0, 0},
	{33397, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{33428, 72, 0, 0, 0},
	{6297, 28, 0, 0, 0},
	{20010, 28, 0, 0, 0},
	{16804, 72, 0, 0, 0},
	{33438, 28, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33450, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16956, 72, 0, 0, 0},
	{0, 16, 0, 1611, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33494, 72, 0, 0, 0},
	{16829, 12295, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{33505, 12295, 33518, 0, 0},
	{33525, 72, 0, 0, 0},
	{16948, 72, 0, 0, 0},
	{16956, 72, 0, 0, 0},
	{33438, 256, 0, 0, 0},
	{33548, 256, 0, 0, 0},
	{33560, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33572, 72, 0, 0, 0},
	{33583, 72, 0, 0, 0},
	{33450, 28, 0, 0, 0},
	{33594, 28, 0, 0, 0},
	{0, 63, 0, 1613, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{33605, 72, 0, 0, B24_FACT_REQUIRED},
	{16829, 0, 0, 0, 0},
	{33805, 0, 0, 0, 0},
	{33819, 0, 0, 0, 0},
	{16829, 0, 0, 1616, 0},
	{33805, 0, 0, 0, 0},
	{33819, 0, 0, 0, 0},
	{197, 0, 0, 1616, 0},
	{209, 0, 0, 1616, 0},
	{214, 0, 0, 1616, 0},
	{33494, 0, 0, 1616, 0},
	{8918, 0, 0, 1616, 0},
	{33438, 0, 0, 1616, 0},
	{33548, 0, 0, 1616, 0},
	{33560, 0, 0, 1616, 0},
	{9011, 0, 0, 1616, 0},
	{33572, 0, 0, 1616, 0},
	{33583, 0, 0, 1616, 0},
	{33525, 0, 0, 1616, 0},
	{16948, 0, 0, 1616, 0},
	{16956, 0, 0, 1616, 0},
	{33505, 0, 0, 1616, 0},
	{0, 63, 0, 1617, 0},
	{197, 72, 0, 0, 0},
	{33428, 72, 0, 0, 0},
	{16956, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{33525, 72, 0, 0, 0},
	{33438, 28, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33450, 28, 0, 0, 0},
	{0, 0, 0, 1619, 0},
	{0, 63, 0, 1620, 0},
	{197, 0, 0, 0, 0},
	{16956, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{33438, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 63, 0, 1622, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{33908, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{33979, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33494, 72, 0, 0, 0},
	{16829, 12295, 0, 0, 0},
	{34067, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{33505, 12295, 0, 0, 0},
	{33525, 72, 0, 0, 0},
	{16948, 72, 0, 0, 0},
	{16956, 72, 0, 0, 0},
	{33438, 256, 0, 0, 0},
	{33548, 256, 0, 0, 0},
	{33560, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33572, 72, 0, 0, 0},
	{33583, 72, 0, 0, 0},
	{33450, 28, 0, 0, 0},
	{33594, 28, 0, 0, 0},
	{0, 16, 0, 1626, 0},
	{0, 63, 0, 1627, 0},
	{33494, 72, 0, 0, 0},
	{34105, 72, 0, 0, 0},
	{34082, 28, 0, 0, B24_FACT_REQUIRED},
	{16829, 12295, 34088, 0, 0},
	{5344, 16, 0, 1629, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{14824, 63, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33494, 72, 0, 0, 0},
	{16829, 12295, 0, 0, 0},
	{34067, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{33505, 12295, 33518, 0, 0},
	{33438, 256, 0, 0, 0},
	{33548, 256, 0, 0, 0},
	{33560, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33572, 72, 0, 0, 0},
	{33583, 72, 0, 0, 0},
	{33594, 28, 0, 0, 0},
	{0, 63, 0, 1632, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33494, 72, 0, 0, 0},
	{16829, 12295, 0, 0, 0},
	{34067, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{33505, 12295, 33518, 0, 0},
	{33525, 72, 0, 0, 0},
	{16948, 72, 0, 0, 0},
	{16956, 72, 0, 0, 0},
	{33438, 256, 0, 0, 0},
	{33548, 256, 0, 0, 0},
	{33560, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33572, 72, 0, 0, 0},
	{33583, 72, 0, 0, 0},
	{33450, 28, 0, 0, 0},
	{33594, 28, 0, 0, 0},
	{0, 0, 0, 1635, 0},
	{0, 63, 0, 1636, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16829, 12295, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33494, 72, 0, 0, 0},
	{34067, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{33438, 256, 0, 0, 0},
	{33548, 256, 0, 0, 0},
	{33560, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33572, 72, 0, 0, 0},
	{33583, 72, 0, 0, 0},
	{33505, 12295, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 63, 0, 1638, 0},
	{2068, 63, 0, 1638, 0},
	{904, 72, 0, 0, 0},
	{16829, 0, 0, 1616, 0},
	{33805, 0, 0, 0, 0},
	{33819, 0, 0, 0, 0},
	{197, 0, 0, 1616, 0},
	{209, 0, 0, 1616, 0},
	{214, 0, 0, 1616, 0},
	{33494, 0, 0, 1616, 0},
	{34067, 0, 0, 1616, 0},
	{8918, 0, 0, 1616, 0},
	{33438, 0, 0, 1616, 0},
	{33548, 0, 0, 1616, 0},
	{33560, 0, 0, 1616, 0},
	{9011, 0, 0, 1616, 0},
	{33572, 0, 0, 1616, 0},
	{33583, 0, 0, 1616, 0},
	{33505, 0, 0, 1616, 0},
	{0, 63, 0, 1641, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, B24_FACT_REQUIRED},
	{34453, 28, 34462, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, 0},
	{14824, 63, 0, 0, 0},
	{34530, 63, 0, 0, 0},
	{34537, 619, 627, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{0, 0, 0, 1645, 0},
	{0, 63, 0, 1646, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{34530, 63, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{6297, 28, 0, 0, 0},
	{20010, 28, 34652, 0, 0},
	{16804, 28, 0, 0, 0},
	{34671, 72, 0, 0, 0},
	{0, 63, 0, 1649, 0},
	{0, 16, 0, 1616, 0},
	{0, 63, 0, 1651, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{6297, 28, 0, 0, 0},
	{20010, 28, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{34671, 72, 0, 0, 0},
	{0, 63, 0, 1653, 0},
	{0, 0, 0, 1649, 0},
	{0, 63, 0, 1655, 0},
	{190, 63, 0, 1657, 0},
	{2068, 63, 0, 1657, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{14824, 63, 0, 0, B24_FACT_REQUIRED},
	{34530, 63, 0, 0, 0},
	{34537, 619, 627, 0, 0},
	{0, 63, 0, 1619, 0},
	{24630, 28, 0, 0, 0},
	{24441, 619, 0, 0, 0},
	{34817, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24262, 28, 0, 0, 0},
	{24569, 72, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{24602, 16, 0, 1661, 0},
	{24441, 619, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{24455, 28, 0, 0, 0},
	{24474, 28, 0, 0, 0},
	{24496, 619, 0, 0, 0},
	{24580, 28, 0, 0, 0},
	{24588, 72, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{24280, 72, 0, 0, 0},
	{11572, 16, 0, 1662, 0},
	{0, 16, 0, 1663, 0},
	{24916, 0, 0, 0, 0},
	{34855, 0, 0, 0, 0},
	{16829, 28, 34837, 0, 0},
	{34848, 16, 0, 1665, 0},
	{34860, 28, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{0, 16, 0, 1666, 0},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{34819, 28, 0, 0, 0},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{24602, 16, 0, 1661, 0},
	{24441, 72, 21143, 0, 0},
	{1368, 16, 0, 1667, 0},
	{24474, 28, 0, 0, 0},
	{0, 16, 0, 1669, 0},
	{899, 256, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24262, 28, 0, 0, 0},
	{24569, 28, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{24602, 16, 0, 1661, 0},
	{14247, 72, 0, 0, 0},
	{16258, 72, 0, 0, 0},
	{25040, 72, 0, 0, 0},
	{24441, 619, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{24455, 28, 0, 0, 0},
	{24670, 28, 0, 0, 0},
	{24840, 28, 0, 0, 0},
	{34869, 28, 0, 0, 0},
	{34878, 28, 0, 0, 0},
	{24661, 28, 0, 0, 0},
	{24824, 28, 0, 0, 0},
	{24474, 28, 0, 0, 0},
	{24496, 619, 0, 0, 0},
	{24545, 28, 0, 0, 0},
	{24518, 28, 0, 0, 0},
	{34894, 28, 0, 0, 0},
	{24580, 28, 0, 0, 0},
	{24588, 72, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{11620, 28, 0, 0, 0},
	{24280, 72, 0, 0, 0},
	{34921, 16, 0, 1671, 0},
	{11572, 16, 0, 1672, 0},
	{0, 16, 0, 1673, 0},
	{1375, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{24887, 28, 0, 0, 0},
	{24904, 63, 0, 84, 0},
	{24910, 17307, 0, 84, 0},
	{24895, 28, 5150, 0, 0},
	{1883, 28, 0, 0, 0},
	{0, 16, 0, 1675, 0},
	{24854, 16, 0, 1676, 0},
	{0, 16, 0, 1677, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24602, 16, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24262, 28, 0, 0, 0},
	{24569, 28, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{14247, 72, 0, 0, 0},
	{16258, 72, 0, 0, 0},
	{25040, 72, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{24602, 16, 0, 1661, 0},
	{11620, 28, 0, 0, 0},
	{24280, 72, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{24670, 28, 0, 0, 0},
	{24661, 28, 0, 0, 0},
	{24441, 619, 0, 0, 0},
	{24455, 28, 0, 0, 0},
	{24840, 28, 0, 0, 0},
	{24824, 28, 0, 0, 0},
	{0, 16, 0, 1680, 0},
	{12145, 63, 0, 1681, 0},
	{0, 16, 0, 1682, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{24262, 0, 0, 0, 0},
	{24569, 0, 0, 0, 0},
	{35, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{14247, 0, 0, 0, 0},
	{16258, 0, 0, 0, 0},
	{25040, 0, 0, 0, 0},
	{14707, 0, 0, 0, 0},
	{24269, 0, 0, 0, 0},
	{24602, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{24280, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24262, 28, 0, 0, 0},
	{24569, 72, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{14247, 72, 0, 0, 0},
	{16258, 72, 0, 0, 0},
	{25040, 72, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{24602, 16, 0, 1661, 0},
	{11620, 72, 0, 0, 0},
	{24280, 72, 0, 0, 0},
	{2052, 63, 0, 1684, 0},
	{2068, 16, 0, 1685, 0},
	{190, 16, 0, 1685, 0},
	{904, 72, 0, 0, 0},
	{24609, 28, 0, 0, 0},
	{24630, 28, 0, 0, 0},
	{24441, 619, 0, 0, 0},
	{34817, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24262, 28, 0, 0, 0},
	{24569, 28, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{14247, 72, 0, 0, 0},
	{16258, 72, 0, 0, 0},
	{25040, 72, 0, 0, 0},
	{24602, 16, 0, 1687, 0},
	{24441, 619, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{24670, 28, 0, 0, 0},
	{24661, 28, 0, 0, 0},
	{34869, 28, 0, 0, 0},
	{24455, 28, 0, 0, 0},
	{24840, 28, 0, 0, 0},
	{24824, 28, 0, 0, 0},
	{34878, 28, 0, 0, 0},
	{24474, 28, 0, 0, 0},
	{34921, 16, 0, 1671, 0},
	{24496, 619, 0, 0, 0},
	{24580, 28, 0, 0, 0},
	{24588, 72, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{11620, 28, 0, 0, 0},
	{24280, 72, 0, 0, 0},
	{11572, 16, 0, 1688, 0},
	{0, 16, 0, 1689, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24602, 16, 0, 1687, 0},
	{24441, 72, 21143, 0, 0},
	{1368, 16, 0, 1666, 0},
	{904, 72, 0, 0, 0},
	{25210, 72, 0, 0, 0},
	{13942, 72, 0, 0, 0},
	{25215, 28, 0, 0, 0},
	{25225, 28, 25255, 0, 0},
	{7378, 28, 0, 0, 0},
	{25236, 619, 34935, 0, 0},
	{25155, 16, 0, 1692, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{25146, 28, 0, 0, B24_FACT_REQUIRED},
	{119, 16, 0, 1693, 0},
	{1368, 16, 0, 1694, B24_FACT_REQUIRED},
	{25300, 63, 0, 1145, 0},
	{0, 16, 0, 1696, 0},
	{23, 28, 0, 0, 0},
	{25146, 28, 0, 0, 0},
	{119, 16, 0, 1693, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1698, B24_FACT_REQUIRED},
	{23676, 0, 0, 0, 0},
	{34996, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{34940, 28, 0, 0, 0},
	{34951, 28, 0, 0, 0},
	{34962, 28, 0, 0, 0},
	{34977, 28, 0, 0, 0},
	{34988, 16, 0, 1700, 0},
	{25105, 16, 0, 1701, 0},
	{0, 16, 0, 1702, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{34940, 28, 0, 0, 0},
	{34951, 28, 0, 0, 0},
	{34962, 28, 0, 0, 0},
	{34977, 28, 0, 0, 0},
	{34988, 16, 0, 0, 0},
	{1368, 16, 0, 1704, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{34940, 28, 0, 0, 0},
	{34951, 28, 0, 0, 0},
	{34962, 28, 0, 0, 0},
	{34977, 28, 0, 0, 0},
	{0, 16, 0, 1706, 0},
	{35054, 16, 0, 1707, 0},
	{0, 16, 0, 1708, 0},
	{1375, 28, 0, 0, 0},
	{34940, 28, 0, 0, 0},
	{34951, 28, 0, 0, 0},
	{34962, 28, 0, 0, 0},
	{34977, 28, 35062, 0, 0},
	{34988, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1710, B24_FACT_REQUIRED},
	{35172, 28, 35179, 0, 0},
	{35172, 28, 35184, 0, 0},
	{35172, 28, 35179, 0, 0},
	{10430, 28, 35179, 0, 0},
	{119, 16, 0, 1712, 0},
	{25855, 16, 0, 1713, 0},
	{12145, 16, 0, 1714, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{35160, 16, 0, 1715, 0},
	{35155, 16, 0, 1716, 0},
	{0, 16, 0, 1717, 0},
	{35193, 28, 35179, 0, 0},
	{35193, 28, 35184, 0, 0},
	{35193, 28, 35179, 0, 0},
	{35220, 28, 35179, 0, 0},
	{17203, 16, 0, 1719, 0},
	{35200, 16, 0, 1720, 0},
	{35210, 16, 0, 1721, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{35160, 16, 0, 1722, 0},
	{1368, 16, 0, 1723, B24_FACT_REQUIRED},
	{35279, 72, 0, 0, B24_FACT_REQUIRED},
	{35286, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1725, 0},
	{35270, 63, 0, 1726, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{0, 16, 0, 1728, 0},
	{35338, 63, 0, 1729, 0},
	{0, 16, 0, 1730, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{35160, 16, 0, 1722, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1732, B24_FACT_REQUIRED},
	{35377, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25105, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25311, 28, 0, 0, 0},
	{25320, 28, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{7355, 28, 0, 0, 0},
	{25336, 28, 0, 0, 0},
	{25348, 11718, 5150, 0, 0},
	{35367, 16, 0, 1734, 0},
	{8573, 16, 0, 1148, 0},
	{25362, 11718, 5150, 0, 0},
	{1448, 28, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{25146, 16, 0, 1735, 0},
	{0, 16, 0, 1736, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14247, 72, 0, 0, B24_FACT_REQUIRED},
	{6909, 6909, 0, 0, 0},
	{25336, 72, 0, 0, B24_FACT_REQUIRED},
	{25105, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{8573, 63, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{25348, 11718, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 1738, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25105, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25311, 28, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{7355, 28, 0, 0, 0},
	{25336, 28, 0, 0, 0},
	{25348, 11718, 5150, 0, 0},
	{35367, 16, 0, 1734, 0},
	{8573, 16, 0, 259, 0},
	{25362, 11718, 5150, 0, 0},
	{1448, 28, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{25320, 0, 0, 0, 0},
	{25146, 16, 0, 1740, 0},
	{0, 16, 0, 1741, 0},
	{1375, 28, 0, 0, 0},
	{7364, 5308, 0, 0, 0},
	{24887, 5308, 0, 0, 0},
	{24895, 11718, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{24904, 63, 0, 84, 0},
	{24910, 17307, 0, 84, 0},
	{0, 16, 0, 1743, 0},
	{25397, 16, 0, 1744, 0},
	{0, 16, 0, 1745, 0},
	{69, 28, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25105, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{11620, 28, 0, 0, 0},
	{24280, 28, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{14247, 28, 0, 0, 0},
	{35420, 28, 0, 0, 0},
	{25336, 28, 0, 0, 0},
	{25348, 11718, 5150, 0, 0},
	{24609, 28, 0, 0, 0},
	{25362, 11718, 5150, 0, 0},
	{12459, 11718, 5150, 0, 0},
	{25311, 28, 0, 0, 0},
	{25320, 28, 0, 0, 0},
	{8573, 63, 0, 84, 0},
	{35367, 63, 0, 84, 0},
	{0, 16, 0, 1747, 0},
	{25855, 16, 0, 1748, 0},
	{0, 16, 0, 1749, 0},
	{69, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{25105, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{14707, 0, 0, 0, 0},
	{24269, 0, 0, 0, 0},
	{25336, 0, 0, 0, 0},
	{25348, 0, 0, 0, 0},
	{8573, 0, 0, 0, 0},
	{35367, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25105, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{25336, 72, 0, 0, 0},
	{25348, 11718, 5150, 0, 0},
	{8573, 63, 0, 0, 0},
	{35367, 63, 0, 0, 0},
	{2052, 63, 0, 1751, 0},
	{2068, 16, 0, 1752, 0},
	{190, 16, 0, 1752, 0},
	{904, 72, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25105, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25311, 28, 0, 0, 0},
	{25320, 28, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{7355, 28, 0, 0, 0},
	{25336, 28, 0, 0, 0},
	{25348, 11718, 5150, 0, 0},
	{35367, 16, 0, 1734, 0},
	{8573, 16, 0, 259, 0},
	{25362, 11718, 5150, 0, 0},
	{1448, 28, 0, 0, 0},
	{14707, 256, 0, 0, 0},
	{24269, 256, 0, 0, 0},
	{25146, 16, 0, 1754, 0},
	{0, 16, 0, 1755, 0},
	{23, 28, 0, 0, 0},
	{6909, 6909, 0, 0, 0},
	{25336, 72, 0, 0, 0},
	{25105, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{8573, 63, 0, 0, 0},
	{35367, 63, 0, 0, 0},
	{4341, 11718, 5150, 0, 0},
	{25348, 11718, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1757, B24_FACT_REQUIRED},
	{35429, 0, 0, 0, 0},
	{35431, 0, 0, 0, 0},
	{35433, 0, 0, 0, 0},
	{35435, 0, 0, 0, 0},
	{35438, 0, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{56, 16, 0, 1759, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{21948, 28, 0, 0, 0},
	{6307, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{0, 842, 0, 1762, 0},
	{6307, 28, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{35627, 16, 0, 0, 0},
	{35643, 72, 0, 0, 0},
	{35651, 256, 0, 0, 0},
	{35668, 256, 0, 0, 0},
	{35683, 6909, 0, 0, 0},
	{30054, 6909, 0, 0, 0},
	{20936, 5308, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{9022, 256, 0, 0, 0},
	{35784, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{35651, 35796, 0, 0, 0},
	{35668, 35796, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{35683, 24484, 0, 0, 0},
	{35812, 24484, 0, 0, 0},
	{30054, 24484, 0, 0, 0},
	{35825, 24484, 0, 0, 0},
	{214, 24484, 0, 0, 0},
	{6307, 28, 0, 0, 0},
	{35643, 24290, 0, 0, 0},
	{35627, 16, 0, 0, 0},
	{0, 16, 0, 1767, 0},
	{0, 28697, 0, 1768, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{20256, 16, 0, 1767, 0},
	{5344, 16, 0, 1767, 0},
	{904, 72, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{35837, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{16829, 28, 35846, 0, 0},
	{20256, 72, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{35837, 28, 0, 0, B24_FACT_REQUIRED},
	{35837, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16829, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{0, 16, 0, 1773, 0},
	{0, 842, 0, 1774, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{35837, 28, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{35837, 28, 0, 0, B24_FACT_REQUIRED},
	{36146, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16829, 28, 36159, 0, 0},
	{20256, 72, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{35627, 16, 0, 0, 0},
	{35643, 72, 0, 0, 0},
	{35651, 256, 0, 0, 0},
	{35668, 256, 0, 0, 0},
	{35683, 6909, 0, 0, 0},
	{30054, 6909, 0, 0, 0},
	{20936, 5308, 0, 0, 0},
	{6976, 0, 0, 0, 0},
	{35435, 0, 0, 0, 0},
	{35438, 0, 0, 0, 0},
	{36283, 0, 0, 0, 0},
	{0, 842, 0, 1779, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{56, 16, 0, 1759, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{35643, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{36318, 6909, 0, 0, 0},
	{30054, 6909, 0, 0, 0},
	{20936, 5308, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{9022, 256, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{35784, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{36318, 28, 0, 0, 0},
	{30054, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{36414, 72, 0, 0, 0},
	{36426, 72, 0, 0, 0},
	{36439, 72, 0, 0, 0},
	{6307, 28, 0, 0, 0},
	{35643, 72, 0, 0, 0},
	{0, 16, 0, 1783, 0},
	{0, 21094, 0, 1784, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{20256, 16, 0, 1783, 0},
	{5344, 16, 0, 1783, 0},
	{904, 72, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{35643, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{36318, 6909, 0, 0, 0},
	{30054, 6909, 0, 0, 0},
	{20936, 5308, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{36490, 28, 0, 0, 0},
	{56, 16, 0, 1759, 0},
	{36593, 28, 0, 0, B24_FACT_REQUIRED},
	{36599, 28, 0, 0, 0},
	{36607, 72, 0, 0, 0},
	{36617, 28, 0, 0, 0},
	{36628, 28, 0, 0, 0},
	{795, 16, 0, 0, 0},
	{36593, 0, 0, 0, 0},
	{36599, 0, 0, 0, 0},
	{36607, 0, 0, 0, 0},
	{36680, 0, 0, 0, 0},
	{0, 0, 0, 1790, 0},
	{0, 16, 0, 1791, 0},
	{36688, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 63, 0, 0, 0},
	{36699, 63, 0, 0, 0},
	{36688, 28, 0, 0, B24_FACT_REQUIRED},
	{36699, 63, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{36717, 0, 0, 0, 0},
	{36728, 0, 0, 0, 0},
	{36739, 0, 0, 0, 0},
	{36756, 0, 0, 0, 0},
	{0, 0, 0, 1795, 0},
	{36688, 0, 0, 0, 0},
	{36710, 0, 0, 1796, 0},
	{0, 16, 0, 1797, 0},
	{190, 63, 0, 0, 0},
	{2068, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{36767, 72, 0, 0, 0},
	{36688, 28, 0, 0, 0},
	{36628, 28, 0, 0, 0},
	{28173, 72, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{36717, 0, 0, 0, 0},
	{36728, 0, 0, 0, 0},
	{36739, 0, 0, 0, 0},
	{36756, 0, 0, 0, 0},
	{36773, 0, 0, 0, 0},
	{36784, 0, 0, 0, 0},
	{0, 0, 0, 1800, 0},
	{0, 16, 0, 1801, 0},
	{190, 63, 0, 0, 0},
	{2068, 63, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{36628, 28, 0, 0, 0},
	{5308, 0, 0, 0, 0},
	{8842, 0, 0, 0, 0},
	{0, 16, 0, 1805, 0},
	{36593, 28, 0, 0, B24_FACT_REQUIRED},
	{36599, 28, 0, 0, B24_FACT_REQUIRED},
	{36607, 72, 0, 0, 0},
	{36617, 28, 0, 0, 0},
	{0, 16, 0, 84, 0},
	{36790, 28, 0, 0, 0},
	{36796, 619, 0, 0, 0},
	{0, 16, 0, 1513, 0},
	{11701, 72, 0, 0, 0},
	{0, 16, 0, 1811, 0},
	{1386, 0, 0, 0, 0},
	{10833, 0, 0, 0, 0},
	{10842, 0, 0, 0, 0},
	{10773, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{10818, 0, 0, 0, 0},
	{10784, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{10802, 0, 0, 0, 0},
	{1933, 16, 0, 1813, 0},
	{0, 16, 0, 1814, 0},
	{0, 0, 0, 1813, 0},
	{10854, 63, 0, 1816, 0},
	{0, 16, 0, 1817, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 63, 0, 1819, 0},
	{11157, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{36813, 28, 0, 0, 0},
	{36826, 0, 0, 1820, 0},
	{0, 0, 0, 1821, 0},
	{27634, 63, 0, 1822, 0},
	{11701, 72, 0, 0, 0},
	{0, 16, 0, 1823, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{0, 0, 0, 1825, 0},
	{11157, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{36813, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{26755, 0, 0, 0, 0},
	{36826, 0, 0, 1826, 0},
	{36838, 0, 0, 0, 0},
	{0, 0, 0, 1827, 0},
	{10854, 63, 0, 1828, 0},
	{0, 16, 0, 1829, 0},
	{11157, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{36813, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{26755, 0, 0, 0, 0},
	{36826, 0, 0, 0, 0},
	{36838, 0, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{36844, 72, 0, 0, 0},
	{2052, 63, 0, 1831, 0},
	{36844, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{35155, 28, 0, 0, 0},
	{36851, 72, 0, 0, 0},
	{0, 63, 0, 1833, 0},
	{11157, 72, 0, 0, 0},
	{36826, 0, 0, 1834, 0},
	{0, 16, 0, 1835, 0},
	{36890, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 36896, 0, 0},
	{37046, 28, 37057, 0, 0},
	{37084, 72, 0, 0, 0},
	{0, 16, 0, 1837, 0},
	{36869, 28, 0, 0, B24_FACT_REQUIRED},
	{36877, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 0, 0},
	{1368, 63, 0, 1838, B24_FACT_REQUIRED},
	{1368, 16, 0, 1839, B24_FACT_REQUIRED},
	{37160, 0, 0, 0, 0},
	{36890, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 36896, 0, 0},
	{37084, 72, 0, 0, 0},
	{0, 16, 0, 1842, 0},
	{69, 72, 0, 0, 0},
	{36869, 28, 0, 0, 0},
	{36877, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{760, 16, 0, 1841, 0},
	{10966, 28, 0, 0, 0},
	{1368, 63, 0, 1843, 0},
	{37166, 28, 0, 0, 0},
	{0, 16, 0, 1844, 0},
	{0, 63, 0, 1845, 0},
	{265, 72, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1839, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{36869, 28, 0, 0, 0},
	{36877, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{760, 16, 0, 1841, 0},
	{37166, 28, 0, 0, 0},
	{0, 16, 0, 1849, 0},
	{0, 63, 0, 1850, 0},
	{265, 72, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{37253, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{37244, 28, 0, 0, 0},
	{760, 16, 0, 1853, 0},
	{10966, 28, 0, 0, 0},
	{0, 16, 0, 1854, 0},
	{69, 72, 0, 0, 0},
	{36869, 28, 0, 0, 0},
	{37166, 28, 0, 0, 0},
	{27634, 63, 0, 1855, 0},
	{11157, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{10966, 28, 0, 0, 0},
	{37262, 28, 0, 0, 0},
	{0, 16, 0, 1856, 0},
	{0, 63, 0, 1857, 0},
	{36869, 28, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{37262, 28, 0, 0, 0},
	{9513, 28, 37272, 0, 0},
	{37282, 63, 0, 0, 0},
	{0, 16, 0, 1860, 0},
	{37289, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{37299, 28, 0, 0, 0},
	{37253, 0, 0, 0, 0},
	{37244, 28, 0, 0, B24_FACT_REQUIRED},
	{37166, 28, 0, 0, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, 0},
	{760, 16, 0, 1862, B24_FACT_REQUIRED},
	{0, 16, 0, 1863, 0},
	{37289, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{37299, 28, 0, 0, 0},
	{37244, 28, 0, 0, B24_FACT_REQUIRED},
	{37166, 28, 0, 0, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, 0},
	{760, 16, 0, 1865, B24_FACT_REQUIRED},
	{9513, 28, 37318, 0, B24_FACT_REQUIRED},
	{11701, 72, 0, 0, 0},
	{37345, 72, 0, 0, 0},
	{760, 16, 0, 1866, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1867, B24_FACT_REQUIRED},
	{36869, 28, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 1864, B24_FACT_REQUIRED},
	{37314, 16, 0, 1868, 0},
	{36890, 28, 0, 0, B24_FACT_REQUIRED},
	{37244, 28, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1870, 0},
	{9513, 28, 37318, 0, B24_FACT_REQUIRED},
	{11701, 72, 0, 0, 0},
	{37345, 72, 0, 0, 0},
	{760, 16, 0, 1870, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1872, B24_FACT_REQUIRED},
	{36869, 28, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 1871, B24_FACT_REQUIRED},
	{37314, 16, 0, 1873, 0},
	{37385, 619, 0, 0, 0},
	{0, 16, 0, 1875, 0},
	{9513, 28, 37318, 0, B24_FACT_REQUIRED},
	{11701, 72, 0, 0, 0},
	{37345, 72, 0, 0, 0},
	{760, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1877, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{36813, 28, 0, 0, 0},
	{35155, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{26755, 28, 0, 0, 0},
	{0, 16, 0, 1879, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{37391, 72, 0, 0, 0},
	{14390, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{35286, 28, 0, 0, 0},
	{37403, 72, 0, 0, 0},
	{37413, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{37262, 256, 0, 0, 0},
	{37423, 63, 0, 1880, 0},
	{0, 16, 0, 1881, 0},
	{37492, 63, 0, 0, 0},
	{37504, 63, 0, 0, 0},
	{37523, 63, 0, 0, 0},
	{37539, 63, 0, 0, 0},
	{37556, 63, 0, 0, 0},
	{37580, 63, 0, 0, 0},
	{37705, 63, 0, 0, 0},
	{37729, 63, 0, 0, 0},
	{1883, 28, 37431, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14390, 72, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{37413, 28, 37448, 0, 0},
	{37484, 16, 0, 1883, 0},
	{37601, 619, 627, 0, 0},
	{37617, 619, 627, 0, 0},
	{37628, 63, 0, 0, 0},
	{37643, 619, 627, 0, 0},
	{37657, 63, 0, 0, 0},
	{37675, 619, 627, 0, 0},
	{37688, 63, 0, 0, 0},
	{119, 16, 0, 1884, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37391, 0, 0, 0, 0},
	{14390, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35286, 0, 0, 0, 0},
	{37403, 0, 0, 0, 0},
	{37413, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{10966, 0, 0, 0, 0},
	{37262, 0, 0, 0, 0},
	{0, 0, 0, 1886, 0},
	{10854, 63, 0, 1887, 0},
	{0, 16, 0, 1888, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37391, 0, 0, 0, 0},
	{14390, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35286, 0, 0, 0, 0},
	{37403, 0, 0, 0, 0},
	{37413, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{10966, 0, 0, 0, 0},
	{37262, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 1890, 0},
	{36844, 72, 0, 0, B24_FACT_REQUIRED},
	{37747, 28, 37765, 0, B24_FACT_REQUIRED},
	{37786, 619, 627, 0, 0},
	{37800, 63, 0, 0, 0},
	{37804, 63, 0, 0, 0},
	{37814, 619, 627, 0, 0},
	{11164, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{37833, 28, 0, 0, 0},
	{37842, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{37852, 619, 0, 0, 0},
	{37863, 72, 0, 0, 0},
	{37878, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 37765, 0, 0},
	{0, 63, 0, 1893, 0},
	{37827, 0, 0, 1894, 0},
	{37887, 72, 0, 0, 0},
	{37901, 0, 0, 1894, 0},
	{37910, 72, 0, 0, 0},
	{37927, 0, 0, 1894, 0},
	{37935, 72, 0, 0, 0},
	{0, 16, 0, 1895, 0},
	{36826, 72, 0, 0, 0},
	{36838, 72, 0, 0, 0},
	{0, 16, 0, 1897, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{37391, 72, 0, 0, 0},
	{14390, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{35286, 28, 0, 0, 0},
	{37403, 72, 0, 0, 0},
	{37413, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{37262, 256, 0, 0, 0},
	{0, 16, 0, 1899, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{37413, 28, 37448, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1933, 16, 0, 1902, 0},
	{0, 16, 0, 1903, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{10773, 0, 0, 0, 0},
	{10784, 0, 0, 0, 0},
	{0, 0, 0, 1905, 0},
	{10854, 63, 0, 1906, 0},
	{0, 16, 0, 1907, 0},
	{11157, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{36813, 0, 0, 0, 0},
	{35155, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{26755, 0, 0, 0, 0},
	{0, 0, 0, 1909, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37391, 0, 0, 0, 0},
	{14390, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35286, 0, 0, 0, 0},
	{37403, 0, 0, 0, 0},
	{37413, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{10966, 0, 0, 0, 0},
	{37262, 0, 0, 0, 0},
	{37423, 0, 0, 1910, 0},
	{1933, 16, 0, 1911, 0},
	{0, 16, 0, 1912, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37391, 0, 0, 0, 0},
	{14390, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35286, 0, 0, 0, 0},
	{37403, 0, 0, 0, 0},
	{37413, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{10966, 0, 0, 0, 0},
	{37262, 0, 0, 0, 0},
	{37423, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 1914, 0},
	{2074, 0, 0, 0, 0},
	{265, 0, 0, 0, 0},
	{37173, 0, 0, 0, 0},
	{1883, 28, 37431, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 1890, 0},
	{11246, 16, 0, 1916, 0},
	{36844, 72, 0, 0, B24_FACT_REQUIRED},
	{37484, 63, 0, 0, B24_FACT_REQUIRED},
	{35155, 28, 37951, 0, B24_FACT_REQUIRED},
	{1386, 0, 0, 0, 0},
	{10773, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{10784, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{0, 0, 0, 1919, 0},
	{10854, 63, 0, 1920, 0},
	{0, 16, 0, 1921, 0},
	{36844, 72, 0, 0, B24_FACT_REQUIRED},
	{37484, 63, 0, 0, B24_FACT_REQUIRED},
	{35155, 28, 37951, 0, 0},
	{11157, 72, 0, 0, 0},
	{38014, 28, 0, 0, 0},
	{0, 16, 0, 1924, 0},
	{37999, 63, 0, 84, 0},
	{38007, 63, 0, 1925, 0},
	{0, 16, 0, 1926, 0},
	{36844, 72, 0, 0, B24_FACT_REQUIRED},
	{37484, 63, 0, 0, B24_FACT_REQUIRED},
	{36844, 72, 0, 0, B24_FACT_REQUIRED},
	{37484, 16, 0, 1883, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{14390, 72, 0, 0, B24_FACT_REQUIRED},
	{10854, 63, 0, 1900, 0},
	{0, 16, 0, 1931, 0},
	{1883, 28, 37431, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14390, 72, 0, 0, 0},
	{11246, 16, 0, 0, 0},
	{38021, 63, 0, 0, 0},
	{16829, 28, 38027, 0, 0},
	{20625, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{9197, 28, 38038, 0, 0},
	{38142, 28, 0, 0, 0},
	{38150, 28, 0, 0, 0},
	{20010, 28, 38157, 0, 0},
	{16804, 28, 0, 0, 0},
	{38258, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{0, 16, 0, 1935, 0},
	{20010, 28, 38276, 0, B24_FACT_REQUIRED},
	{16804, 28, 0, 0, B24_FACT_REQUIRED},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{38388, 72, 0, 0, 0},
	{38443, 28, 0, 0, 0},
	{38453, 28, 5150, 0, 0},
	{38388, 72, 0, 0, 0},
	{38443, 28, 0, 0, 0},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38388, 72, 0, 0, 0},
	{38443, 28, 0, 0, 0},
	{38150, 28, 0, 0, B24_FACT_REQUIRED},
	{38388, 72, 0, 0, 0},
	{38443, 28, 0, 0, 0},
	{9197, 28, 38038, 0, B24_FACT_REQUIRED},
	{38388, 72, 0, 0, 0},
	{38443, 28, 0, 0, 0},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{38021, 63, 0, 0, B24_FACT_REQUIRED},
	{38785, 28, 5150, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38951, 72, 0, 0, 0},
	{38955, 72, 0, 0, 0},
	{38960, 72, 0, 0, 0},
	{38967, 72, 0, 0, 0},
	{9114, 72, 0, 0, 0},
	{38973, 72, 0, 0, 0},
	{16829, 16, 0, 1946, 0},
	{38955, 63, 0, 0, 0},
	{38983, 16, 0, 259, 0},
	{38994, 63, 0, 0, 0},
	{38967, 63, 0, 0, 0},
	{38960, 16, 0, 259, 0},
	{39006, 63, 0, 0, 0},
	{0, 16, 0, 1947, 0},
	{39202, 28, 0, 0, 0},
	{39218, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39020, 28, 0, 0, 0},
	{39031, 28, 0, 0, 0},
	{39041, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39055, 28, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39072, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39090, 619, 0, 0, 0},
	{39098, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{39112, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39129, 256, 0, 0, 0},
	{39134, 256, 0, 0, 0},
	{39153, 256, 0, 0, 0},
	{39170, 256, 0, 0, 0},
	{39188, 256, 0, 0, 0},
	{36826, 63, 0, 0, 0},
	{39195, 16, 0, 1949, 0},
	{39230, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39239, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{0, 16, 0, 1950, 0},
	{0, 63, 0, 1951, 0},
	{39247, 28, 5150, 0, 0},
	{39257, 72, 0, 0, 0},
	{39264, 72, 0, 0, 0},
	{0, 16, 0, 1951, 0},
	{0, 16, 0, 1954, 0},
	{197, 63, 0, 0, B24_FACT_REQUIRED},
	{39247, 28, 5150, 0, 0},
	{0, 16, 0, 1957, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39020, 28, 0, 0, 0},
	{39031, 28, 0, 0, 0},
	{39041, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39055, 28, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39072, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39090, 619, 0, 0, 0},
	{39098, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{39112, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39129, 256, 0, 0, 0},
	{39134, 256, 0, 0, 0},
	{39153, 256, 0, 0, 0},
	{39170, 256, 0, 0, 0},
	{39188, 256, 0, 0, 0},
	{36826, 63, 0, 1958, 0},
	{39195, 16, 0, 1949, 0},
	{39230, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39239, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39307, 28, 0, 0, 0},
	{39317, 72, 0, 0, 0},
	{39333, 16, 0, 1959, 0},
	{0, 63, 0, 1958, 0},
	{11164, 619, 0, 0, 0},
	{39477, 619, 0, 0, 0},
	{39484, 619, 0, 0, 0},
	{39491, 619, 0, 0, 0},
	{39496, 619, 0, 0, 0},
	{39501, 619, 0, 0, 0},
	{39507, 619, 0, 0, 0},
	{39519, 619, 0, 0, 0},
	{39524, 619, 0, 0, 0},
	{39534, 28, 0, 0, 0},
	{39539, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{26755, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{39726, 28, 0, 0, 0},
	{39743, 28, 0, 0, 0},
	{39763, 28, 0, 0, 0},
	{39773, 28, 0, 0, 0},
	{39789, 28, 0, 0, 0},
	{39805, 28, 0, 0, 0},
	{39833, 72, 0, 0, 0},
	{39841, 28, 0, 0, 0},
	{36699, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{0, 16, 0, 1965, 0},
	{36699, 72, 0, 0, 0},
	{39883, 63, 0, 0, 0},
	{39897, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39380, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39413, 72, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39419, 72, 0, 0, 0},
	{39427, 72, 0, 0, 0},
	{39440, 72, 0, 0, 0},
	{39454, 72, 0, 0, 0},
	{39464, 16, 0, 1962, 0},
	{39550, 72, 0, 0, 0},
	{39566, 72, 0, 0, 0},
	{39574, 72, 0, 0, 0},
	{39584, 72, 0, 0, 0},
	{25901, 28, 0, 0, 0},
	{39599, 28, 0, 0, 0},
	{39609, 28, 0, 0, 0},
	{39623, 28, 0, 0, 0},
	{39637, 28, 0, 0, 0},
	{39651, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39661, 28, 0, 0, 0},
	{39674, 28, 0, 0, 0},
	{35155, 28, 0, 0, 0},
	{39681, 16, 0, 1963, 0},
	{39693, 619, 0, 0, 0},
	{39712, 72, 0, 0, 0},
	{35160, 16, 0, 1964, 0},
	{39814, 619, 0, 0, 0},
	{39821, 63, 0, 1966, 0},
	{39851, 63, 0, 84, 0},
	{39864, 16, 0, 1967, 0},
	{39914, 28, 0, 0, 0},
	{0, 16, 0, 1968, 0},
	{38443, 28, 0, 0, B24_FACT_REQUIRED},
	{39997, 63, 0, 84, 0},
	{214, 63, 0, 84, 0},
	{9114, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39954, 72, 0, 0, 0},
	{39971, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{39981, 619, 0, 0, 0},
	{10922, 28, 0, 0, 0},
	{39988, 63, 0, 0, 0},
	{20978, 16, 0, 1971, 0},
	{40002, 256, 0, 0, 0},
	{0, 16, 0, 1972, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39020, 28, 0, 0, 0},
	{39031, 28, 0, 0, 0},
	{39041, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39055, 28, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39072, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39090, 619, 0, 0, 0},
	{39098, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{39112, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39129, 619, 0, 0, 0},
	{39134, 256, 0, 0, 0},
	{39153, 256, 0, 0, 0},
	{39170, 256, 0, 0, 0},
	{39188, 619, 0, 0, 0},
	{36826, 63, 0, 84, 0},
	{39195, 16, 0, 0, 0},
	{39230, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39239, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{0, 16, 0, 1974, 0},
	{13935, 72, 0, 0, 0},
	{13956, 72, 0, 0, 0},
	{40064, 28, 0, 0, 0},
	{40071, 28, 0, 0, 0},
	{40082, 28, 0, 0, 0},
	{40086, 28, 0, 0, 0},
	{40100, 28, 0, 0, 0},
	{40109, 28, 0, 0, 0},
	{40123, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{40132, 28, 0, 0, 0},
	{40149, 16, 0, 259, 0},
	{69, 72, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40033, 28, 0, 0, 0},
	{31788, 72, 0, 0, 0},
	{31793, 16, 0, 1976, 0},
	{9513, 28, 0, 0, 0},
	{40043, 72, 0, 0, 0},
	{31799, 72, 0, 0, 0},
	{31808, 28, 0, 0, 0},
	{31819, 28, 0, 0, 0},
	{31830, 28, 0, 0, 0},
	{31838, 28, 0, 0, 0},
	{40052, 16, 0, 1977, 0},
	{40140, 16, 0, 1978, 0},
	{40157, 619, 0, 0, 0},
	{40173, 619, 0, 0, 0},
	{40185, 619, 0, 0, 0},
	{0, 16, 0, 1979, 0},
	{39954, 72, 0, 0, 0},
	{39962, 63, 0, 1973, 0},
	{8573, 63, 0, 1975, 0},
	{40020, 63, 0, 1980, 0},
	{0, 16, 0, 1981, 0},
	{38443, 28, 0, 0, B24_FACT_REQUIRED},
	{40197, 72, 0, 0, 0},
	{40205, 72, 0, 0, 0},
	{39264, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{39954, 72, 0, 0, 0},
	{31799, 72, 0, 0, 0},
	{39971, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{20368, 619, 0, 0, 0},
	{10922, 28, 0, 0, 0},
	{40275, 16, 0, 0, 0},
	{20978, 63, 0, 0, 0},
	{40283, 619, 0, 0, 0},
	{39981, 619, 0, 0, 0},
	{40298, 619, 0, 0, 0},
	{40305, 72, 0, 0, 0},
	{32203, 16, 0, 0, 0},
	{0, 16, 0, 1984, 0},
	{39202, 0, 0, 0, 0},
	{39218, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37289, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{36813, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{40317, 28, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39072, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39090, 619, 0, 0, 0},
	{39098, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{40326, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39129, 619, 0, 0, 0},
	{40341, 256, 0, 0, 0},
	{40358, 256, 0, 0, 0},
	{40373, 256, 0, 0, 0},
	{39188, 619, 0, 0, 0},
	{36826, 63, 0, 84, 0},
	{39195, 16, 0, 1986, 0},
	{40389, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39239, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{0, 16, 0, 1987, 0},
	{40443, 72, 0, 0, 0},
	{40453, 16, 0, 0, 0},
	{40470, 16, 0, 0, 0},
	{40484, 63, 0, 0, 0},
	{0, 16, 0, 1989, 0},
	{40516, 0, 0, 0, 0},
	{39962, 63, 0, 1985, 0},
	{8573, 63, 0, 1988, 0},
	{40020, 63, 0, 0, 0},
	{40397, 63, 0, 1985, 0},
	{40416, 16, 0, 0, 0},
	{40424, 63, 0, 0, 0},
	{40433, 63, 0, 1990, 0},
	{40497, 16, 0, 1991, 0},
	{40539, 63, 0, 0, 0},
	{0, 16, 0, 1992, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{40550, 28, 0, 0, 0},
	{8337, 256, 0, 0, 0},
	{8347, 256, 0, 0, 0},
	{40565, 256, 0, 0, 0},
	{6713, 16, 0, 1935, 0},
	{39264, 72, 0, 0, 0},
	{40197, 72, 0, 0, 0},
	{37833, 28, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{40570, 72, 0, 0, 0},
	{39419, 72, 0, 0, 0},
	{0, 16, 0, 1995, 0},
	{38443, 28, 0, 0, B24_FACT_REQUIRED},
	{36756, 72, 0, 0, 0},
	{38443, 28, 0, 0, B24_FACT_REQUIRED},
	{36756, 72, 0, 0, B24_FACT_REQUIRED},
	{40628, 28, 0, 0, 0},
	{39202, 28, 0, 0, 0},
	{40639, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39020, 28, 0, 0, 0},
	{39031, 28, 0, 0, 0},
	{39041, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39055, 28, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39072, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39090, 619, 0, 0, 0},
	{39098, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{39112, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39129, 256, 0, 0, 0},
	{39134, 256, 0, 0, 0},
	{39153, 256, 0, 0, 0},
	{39170, 256, 0, 0, 0},
	{39188, 256, 0, 0, 0},
	{36826, 63, 0, 84, 0},
	{39195, 16, 0, 1999, 0},
	{39230, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39239, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{0, 16, 0, 2000, 0},
	{0, 63, 0, 2001, 0},
	{38443, 28, 0, 0, B24_FACT_REQUIRED},
	{40654, 28, 5150, 0, 0},
	{40668, 28, 0, 0, 0},
	{39264, 72, 0, 0, 0},
	{40197, 72, 0, 0, 0},
	{39257, 72, 0, 0, 0},
	{40695, 28, 0, 0, 0},
	{40149, 16, 0, 2004, 0},
	{69, 72, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{8579, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40033, 28, 0, 0, 0},
	{31788, 72, 0, 0, 0},
	{31793, 16, 0, 1976, 0},
	{9513, 28, 0, 0, 0},
	{40043, 72, 0, 0, 0},
	{31799, 72, 0, 0, 0},
	{31808, 28, 0, 0, 0},
	{31819, 28, 0, 0, 0},
	{31830, 28, 0, 0, 0},
	{31838, 28, 0, 0, 0},
	{40052, 16, 0, 1977, 0},
	{40140, 16, 0, 2005, 0},
	{40157, 619, 0, 0, 0},
	{40173, 619, 0, 0, 0},
	{40185, 619, 0, 0, 0},
	{0, 16, 0, 2006, 0},
	{25311, 28, 0, 0, 0},
	{40827, 28, 0, 0, 0},
	{40149, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{14707, 16, 0, 0, 0},
	{24269, 16, 0, 0, 0},
	{40719, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{40730, 72, 0, 0, 0},
	{40740, 72, 0, 0, 0},
	{14390, 72, 0, 0, 0},
	{40753, 72, 0, 0, 0},
	{11620, 28, 0, 0, 0},
	{24280, 28, 0, 0, 0},
	{40765, 28, 0, 0, 0},
	{40775, 28, 0, 0, 0},
	{40786, 72, 0, 0, 0},
	{40795, 72, 0, 0, 0},
	{14247, 72, 0, 0, 0},
	{31788, 72, 0, 0, 0},
	{40816, 28, 0, 0, 0},
	{40821, 16, 0, 2008, 0},
	{0, 16, 0, 2009, 0},
	{16933, 16, 0, 2007, 0},
	{40699, 63, 0, 84, 0},
	{40707, 16, 0, 2010, 0},
	{36756, 72, 0, 0, 0},
	{0, 16, 0, 2011, 0},
	{38388, 72, 0, 0, 0},
	{38443, 28, 0, 0, 0},
	{16948, 72, 0, 0, 0},
	{40838, 72, 0, 0, 0},
	{38142, 28, 0, 0, 0},
	{40848, 28, 5150, 0, 0},
	{40860, 28, 5150, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{16948, 72, 0, 0, B24_FACT_REQUIRED},
	{40964, 16, 0, 1819, 0},
	{6909, 16, 0, 1819, 0},
	{0, 16, 0, 2015, 0},
	{16948, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{0, 16, 0, 2018, 0},
	{38388, 72, 0, 0, 0},
	{38443, 28, 0, 0, 0},
	{38443, 28, 0, 0, B24_FACT_REQUIRED},
	{38142, 28, 0, 0, 0},
	{41002, 41009, 0, 0, 0},
	{41023, 41009, 0, 0, 0},
	{41032, 41009, 0, 0, 0},
	{26653, 28, 5150, 0, 0},
	{41037, 28, 5150, 0, 0},
	{41049, 72, 0, 0, 0},
	{36756, 72, 0, 0, B24_FACT_REQUIRED},
	{41238, 72, 0, 0, B24_FACT_REQUIRED},
	{41245, 28, 0, 0, B24_FACT_REQUIRED},
	{41253, 28, 0, 0, 0},
	{36756, 72, 0, 0, B24_FACT_REQUIRED},
	{36756, 72, 0, 0, B24_FACT_REQUIRED},
	{41362, 28, 41369, 0, 0},
	{36756, 72, 0, 0, B24_FACT_REQUIRED},
	{38443, 28, 0, 0, B24_FACT_REQUIRED},
	{16829, 28, 41420, 0, B24_FACT_REQUIRED},
	{36756, 72, 0, 0, B24_FACT_REQUIRED},
	{38142, 28, 0, 0, 0},
	{41002, 41009, 0, 0, 0},
	{41023, 41009, 0, 0, 0},
	{41032, 41009, 0, 0, 0},
	{41037, 28, 5150, 0, 0},
	{41503, 28, 5150, 0, 0},
	{0, 41636, 0, 0, 0},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{16829, 28, 41652, 0, 0},
	{38142, 28, 0, 0, B24_FACT_REQUIRED},
	{41665, 28, 0, 0, 0},
	{41677, 28, 0, 0, 0},
	{41681, 28, 0, 0, 0},
	{41002, 41009, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{41773, 41788, 0, 84, 0},
	{0, 16, 0, 2029, 0},
	{41802, 72, 0, 0, B24_FACT_REQUIRED},
	{41812, 28, 0, 0, B24_FACT_REQUIRED},
	{41802, 72, 0, 0, B24_FACT_REQUIRED},
	{18615, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{41677, 28, 0, 0, 0},
	{41681, 28, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39954, 72, 0, 0, 0},
	{39971, 72, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{41954, 72, 0, 0, 0},
	{41966, 28, 0, 0, 0},
	{41980, 28, 0, 0, 0},
	{41993, 28, 0, 0, 0},
	{42004, 28, 0, 0, 0},
	{42019, 28, 0, 0, 0},
	{42032, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{42045, 28, 5150, 0, 0},
	{42057, 28, 0, 0, 0},
	{20978, 17835, 0, 0, 0},
	{0, 16, 0, 2034, 0},
	{40628, 28, 0, 0, 0},
	{39202, 28, 0, 0, 0},
	{39218, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39020, 28, 0, 0, 0},
	{39031, 28, 0, 0, 0},
	{39041, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39055, 28, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39072, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39090, 619, 0, 0, 0},
	{39098, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{39112, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39129, 256, 0, 0, 0},
	{39134, 256, 0, 0, 0},
	{39153, 256, 0, 0, 0},
	{39170, 256, 0, 0, 0},
	{39188, 256, 0, 0, 0},
	{36826, 63, 0, 84, 0},
	{39195, 16, 0, 2036, 0},
	{39230, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39239, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{0, 16, 0, 2037, 0},
	{41909, 72, 0, 0, 0},
	{41921, 72, 0, 0, 0},
	{39954, 72, 0, 0, 0},
	{41940, 63, 0, 2035, 0},
	{8573, 63, 0, 2038, 0},
	{0, 16, 0, 2039, 0},
	{40197, 72, 0, 0, 0},
	{42072, 72, 42082, 0, 0},
	{39264, 72, 0, 0, 0},
	{42087, 28, 0, 0, 0},
	{39954, 72, 0, 0, 0},
	{42138, 72, 0, 0, 0},
	{41940, 63, 0, 2035, 0},
	{8573, 63, 0, 2038, 0},
	{0, 16, 0, 2042, 0},
	{42152, 28, 0, 0, 0},
	{42164, 28, 0, 0, 0},
	{42176, 63, 0, 0, 0},
	{42189, 28, 0, 0, 0},
	{42201, 28, 0, 0, 0},
	{42218, 28, 0, 0, 0},
	{42233, 63, 0, 0, 0},
	{40197, 72, 0, 0, 0},
	{39264, 72, 0, 0, 0},
	{42087, 28, 0, 0, 0},
	{42248, 28, 0, 0, 0},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38142, 28, 0, 0, B24_FACT_REQUIRED},
	{41665, 28, 0, 0, 0},
	{41677, 28, 0, 0, 0},
	{41681, 28, 0, 0, 0},
	{41002, 41009, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{41362, 28, 5150, 0, 0},
	{42292, 28, 0, 0, 0},
	{842, 619, 0, 0, 0},
	{42305, 72, 0, 0, 0},
	{0, 16, 0, 2047, 0},
	{42316, 63, 0, 0, B24_FACT_REQUIRED},
	{41362, 28, 5150, 0, 0},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{0, 16, 0, 2050, 0},
	{209, 28, 0, 0, 0},
	{6297, 28, 0, 0, 0},
	{21987, 63, 0, 2051, 0},
	{42334, 16, 0, 2052, 0},
	{0, 16, 0, 2053, 0},
	{26755, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{6909, 619, 0, 0, 0},
	{42348, 619, 0, 0, 0},
	{39971, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{42355, 72, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{10922, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39020, 28, 0, 0, 0},
	{39031, 28, 0, 0, 0},
	{39041, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39072, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39090, 619, 0, 0, 0},
	{39098, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{39112, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39129, 256, 0, 0, 0},
	{39134, 256, 0, 0, 0},
	{39153, 256, 0, 0, 0},
	{39188, 256, 0, 0, 0},
	{11164, 619, 0, 0, 0},
	{39477, 619, 0, 0, 0},
	{39484, 619, 0, 0, 0},
	{39491, 619, 0, 0, 0},
	{39496, 619, 0, 0, 0},
	{39501, 619, 0, 0, 0},
	{39507, 619, 0, 0, 0},
	{39519, 619, 0, 0, 0},
	{39524, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39413, 72, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39380, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{42419, 619, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25901, 28, 0, 0, 0},
	{39599, 28, 0, 0, 0},
	{39609, 28, 0, 0, 0},
	{39623, 28, 0, 0, 0},
	{39637, 28, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39661, 28, 0, 0, 0},
	{39651, 63, 0, 0, 0},
	{39851, 63, 0, 84, 0},
	{39427, 72, 0, 0, 0},
	{39464, 16, 0, 2058, 0},
	{35155, 28, 0, 0, 0},
	{39693, 619, 0, 0, 0},
	{39712, 72, 0, 0, 0},
	{39681, 16, 0, 1963, 0},
	{35160, 16, 0, 1964, 0},
	{39674, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{11164, 16, 0, 2055, 0},
	{1375, 28, 0, 0, 0},
	{42340, 16, 0, 2056, 0},
	{39419, 72, 0, 0, 0},
	{39954, 72, 0, 0, 0},
	{39566, 72, 0, 0, 0},
	{42363, 619, 0, 0, 0},
	{39981, 619, 0, 0, 0},
	{42370, 619, 0, 0, 0},
	{42383, 256, 0, 0, 0},
	{42395, 256, 0, 0, 0},
	{6180, 16, 0, 2057, 0},
	{42414, 16, 0, 2059, 0},
	{795, 63, 0, 0, 0},
	{0, 16, 0, 2060, 0},
	{0, 63, 0, 2061, 0},
	{42437, 28, 5150, 0, 0},
	{42452, 28, 5150, 0, 0},
	{42462, 28, 5150, 0, 0},
	{42474, 256, 0, 0, 0},
	{42486, 28, 5150, 0, 0},
	{42501, 256, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{6909, 619, 0, 0, 0},
	{39971, 72, 0, 0, 0},
	{42348, 619, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{42355, 72, 0, 0, 0},
	{10922, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39020, 28, 0, 0, 0},
	{39031, 28, 0, 0, 0},
	{39041, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39055, 28, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39072, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39090, 619, 0, 0, 0},
	{39098, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{39112, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39129, 256, 0, 0, 0},
	{39134, 256, 0, 0, 0},
	{39153, 256, 0, 0, 0},
	{39170, 256, 0, 0, 0},
	{39188, 256, 0, 0, 0},
	{36826, 63, 0, 84, 0},
	{39195, 16, 0, 0, 0},
	{39230, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39239, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39380, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39413, 72, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{42419, 619, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25901, 28, 0, 0, 0},
	{39599, 28, 0, 0, 0},
	{39609, 28, 0, 0, 0},
	{39623, 28, 0, 0, 0},
	{39637, 28, 0, 0, 0},
	{39651, 63, 0, 259, 0},
	{39851, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39661, 28, 0, 0, 0},
	{39427, 72, 0, 0, 0},
	{39464, 16, 0, 2058, 0},
	{35155, 28, 0, 0, 0},
	{39693, 619, 0, 0, 0},
	{39712, 72, 0, 0, 0},
	{39681, 16, 0, 1963, 0},
	{35160, 16, 0, 1964, 0},
	{39674, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9513, 72, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{39954, 72, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{11164, 16, 0, 2055, 0},
	{1375, 28, 0, 0, 0},
	{42340, 16, 0, 2064, 0},
	{39419, 72, 0, 0, 0},
	{39566, 72, 0, 0, 0},
	{42363, 619, 0, 0, 0},
	{39981, 619, 0, 0, 0},
	{42370, 619, 0, 0, 0},
	{42383, 256, 0, 0, 0},
	{42395, 256, 0, 0, 0},
	{6180, 16, 0, 2065, 0},
	{42414, 16, 0, 2066, 0},
	{42516, 16, 0, 2067, 0},
	{795, 63, 0, 0, 0},
	{0, 16, 0, 2068, 0},
	{69, 72, 0, 0, 0},
	{39380, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39413, 72, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{42419, 619, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25901, 28, 0, 0, 0},
	{39599, 28, 0, 0, 0},
	{39609, 28, 0, 0, 0},
	{39623, 28, 0, 0, 0},
	{39637, 28, 0, 0, 0},
	{39651, 63, 0, 0, 0},
	{39851, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39661, 28, 0, 0, 0},
	{39427, 72, 0, 0, 0},
	{39464, 16, 0, 2058, 0},
	{35155, 28, 0, 0, 0},
	{39693, 619, 0, 0, 0},
	{39712, 72, 0, 0, 0},
	{39681, 16, 0, 1963, 0},
	{35160, 16, 0, 1964, 0},
	{39674, 28, 0, 0, 0},
	{42558, 0, 0, 0, 0},
	{42564, 0, 0, 0, 0},
	{42571, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{42585, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{27306, 0, 0, 0, 0},
	{0, 0, 0, 2072, 0},
	{89, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{42553, 0, 0, 0, 0},
	{11164, 0, 0, 2071, 0},
	{24887, 0, 0, 0, 0},
	{42577, 0, 0, 2073, 0},
	{42535, 0, 0, 2074, 0},
	{37827, 16, 0, 2070, 0},
	{39962, 16, 0, 2064, 0},
	{35338, 16, 0, 2075, 0},
	{42596, 63, 0, 84, 0},
	{10854, 63, 0, 2069, 0},
	{42522, 619, 0, 0, 0},
	{11202, 619, 0, 0, 0},
	{40416, 16, 0, 2076, 0},
	{42613, 63, 0, 0, 0},
	{0, 16, 0, 2077, 0},
	{42437, 28, 5150, 0, 0},
	{42462, 28, 5150, 0, 0},
	{42452, 28, 5150, 0, 0},
	{42639, 256, 0, 0, 0},
	{42657, 28, 5150, 0, 0},
	{42669, 28, 5150, 0, 0},
	{42680, 28, 5150, 0, 0},
	{42698, 28, 5150, 0, 0},
	{42727, 28, 5150, 0, 0},
	{42740, 28, 5150, 0, 0},
	{42753, 28, 5150, 0, 0},
	{39257, 72, 0, 0, 0},
	{39264, 72, 0, 0, 0},
	{38443, 28, 0, 0, B24_FACT_REQUIRED},
	{42773, 28, 5150, 0, 0},
	{38443, 28, 0, 0, B24_FACT_REQUIRED},
	{41362, 28, 5150, 0, 0},
	{42777, 72, 0, 0, 0},
	{42782, 72, 0, 0, 0},
	{42786, 72, 0, 0, 0},
	{42793, 72, 0, 0, 0},
	{42801, 72, 0, 0, 0},
	{0, 16, 0, 2082, 0},
	{89, 28, 0, 0, 0},
	{42833, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{26755, 28, 0, 0, 0},
	{69, 42838, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39380, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 24484, 0, 0, 0},
	{39413, 72, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{11164, 24484, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39419, 72, 0, 0, 0},
	{39427, 72, 0, 0, 0},
	{39440, 72, 0, 0, 0},
	{39454, 72, 0, 0, 0},
	{39464, 16, 0, 1962, 0},
	{39550, 72, 0, 0, 0},
	{39566, 72, 0, 0, 0},
	{39574, 72, 0, 0, 0},
	{39584, 72, 0, 0, 0},
	{25901, 28, 0, 0, 0},
	{39599, 28, 0, 0, 0},
	{39609, 28, 0, 0, 0},
	{39623, 28, 0, 0, 0},
	{39637, 28, 0, 0, 0},
	{39651, 42820, 0, 0, 0},
	{178, 28, 0, 0, 0},
	{39661, 28, 0, 0, 0},
	{39674, 41009, 0, 2084, 0},
	{35155, 28, 0, 0, 0},
	{39681, 16, 0, 2085, 0},
	{39693, 619, 0, 0, 0},
	{39712, 24290, 0, 0, 0},
	{35160, 16, 0, 1964, 0},
	{39814, 619, 0, 0, 0},
	{0, 16, 0, 2086, 0},
	{0, 63, 0, 2087, 0},
	{42853, 28, 0, 0, 0},
	{42858, 28, 0, 0, 0},
	{39257, 72, 0, 0, 0},
	{39264, 72, 0, 0, 0},
	{0, 16, 0, 2090, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39020, 28, 0, 0, 0},
	{39031, 28, 0, 0, 0},
	{39041, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39055, 28, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39072, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39090, 619, 0, 0, 0},
	{39098, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{39112, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39129, 256, 0, 0, 0},
	{39134, 256, 0, 0, 0},
	{39153, 256, 0, 0, 0},
	{39170, 256, 0, 0, 0},
	{39188, 256, 0, 0, 0},
	{36826, 63, 0, 2091, 0},
	{39195, 16, 0, 2036, 0},
	{39230, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39239, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39307, 28, 0, 0, 0},
	{39317, 72, 0, 0, 0},
	{39333, 16, 0, 2092, 0},
	{0, 63, 0, 2091, 0},
	{42853, 28, 0, 0, B24_FACT_REQUIRED},
	{39247, 28, 5150, 0, 0},
	{39257, 72, 0, 0, 0},
	{39264, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39413, 72, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{11164, 24484, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25901, 28, 0, 0, 0},
	{39599, 28, 0, 0, 0},
	{39609, 28, 0, 0, 0},
	{39623, 28, 0, 0, 0},
	{39637, 28, 0, 0, 0},
	{39651, 16, 0, 0, 0},
	{178, 28, 0, 0, 0},
	{39661, 28, 0, 0, 0},
	{69, 42838, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{11164, 16, 0, 2055, 0},
	{1375, 28, 0, 0, 0},
	{6180, 16, 0, 2037, 0},
	{42414, 16, 0, 2096, 0},
	{0, 16, 0, 2097, 0},
	{0, 63, 0, 2098, 0},
	{42437, 28, 5150, 0, 0},
	{42452, 28, 5150, 0, 0},
	{42462, 28, 5150, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39020, 28, 0, 0, 0},
	{39031, 28, 0, 0, 0},
	{39041, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 24484, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39072, 42881, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39090, 619, 0, 0, 0},
	{39098, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{39112, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39129, 42881, 0, 0, 0},
	{39134, 42881, 0, 0, 0},
	{39153, 42881, 0, 0, 0},
	{36826, 63, 0, 84, 0},
	{39188, 42881, 0, 0, 0},
	{39195, 16, 0, 2036, 0},
	{0, 16, 0, 2101, 0},
	{0, 16, 0, 2102, 0},
	{42853, 28, 0, 0, B24_FACT_REQUIRED},
	{42896, 28, 5150, 0, 0},
	{39257, 72, 0, 0, 0},
	{39264, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{42905, 28, 5150, 0, 0},
	{0, 14106, 0, 2038, 0},
	{197, 24994, 0, 0, B24_FACT_REQUIRED},
	{42905, 28, 5150, 0, 0},
	{42955, 28, 0, 0, 0},
	{0, 42881, 42983, 0, 0},
	{43006, 72, 0, 0, 0},
	{640, 28, 42983, 0, B24_FACT_REQUIRED},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{43024, 16, 0, 0, B24_FACT_REQUIRED},
	{9764, 72, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{760, 16, 0, 0, 0},
	{0, 0, 0, 2112, 0},
	{36710, 12034, 0, 2113, 0},
	{43032, 72, 0, 0, 0},
	{11202, 619, 0, 0, 0},
	{0, 16, 0, 2114, 0},
	{37173, 72, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{0, 16, 0, 2117, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{14247, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{8579, 24484, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40033, 28, 0, 0, 0},
	{31788, 72, 0, 0, 0},
	{31793, 1, 0, 0, 0},
	{31799, 72, 0, 0, 0},
	{31808, 28, 0, 0, 0},
	{40157, 619, 0, 0, 0},
	{40173, 619, 0, 0, 0},
	{40185, 619, 0, 0, 0},
	{37833, 28, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{40443, 72, 0, 0, 0},
	{6909, 43073, 0, 2120, 0},
	{0, 16, 0, 2122, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{27769, 28, 0, 0, B24_FACT_REQUIRED},
	{42340, 28, 0, 0, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2124, B24_FACT_REQUIRED},
	{41238, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{43194, 0, 0, 0, 0},
	{43201, 0, 0, 0, 0},
	{43214, 0, 0, 0, 0},
	{43228, 0, 0, 0, 0},
	{19594, 0, 0, 0, 0},
	{43233, 0, 0, 0, 0},
	{43241, 0, 0, 0, 0},
	{43248, 0, 0, 0, 0},
	{43265, 0, 0, 0, 0},
	{43282, 0, 0, 0, 0},
	{22386, 0, 0, 0, 0},
	{43384, 0, 0, 0, 0},
	{43384, 0, 0, 0, B24_FACT_REQUIRED},
	{43194, 0, 0, 0, 0},
	{43201, 0, 0, 0, 0},
	{43214, 0, 0, 0, 0},
	{43437, 0, 0, 0, 0},
	{43447, 0, 0, 0, 0},
	{43228, 0, 0, 0, 0},
	{19594, 0, 0, 0, 0},
	{43233, 0, 0, 0, 0},
	{43248, 0, 0, 0, 0},
	{43265, 0, 0, 0, 0},
	{43282, 0, 0, 0, 0},
	{22386, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{43515, 28, 5150, 0, 0},
	{0, 16, 0, 2129, 0},
	{0, 16, 0, 2130, 0},
	{16829, 28, 38027, 0, 0},
	{20625, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{9197, 28, 38038, 0, 0},
	{38142, 28, 0, 0, 0},
	{38021, 63, 0, 0, 0},
	{38150, 28, 0, 0, 0},
	{20010, 28, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{41238, 72, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{20010, 28, 0, 0, B24_FACT_REQUIRED},
	{16804, 28, 0, 0, B24_FACT_REQUIRED},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{41238, 72, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{41238, 72, 0, 0, 0},
	{38443, 28, 0, 0, B24_FACT_REQUIRED},
	{41689, 28, 0, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{43738, 28, 5150, 0, 0},
	{41238, 72, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{41238, 72, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{38150, 28, 0, 0, B24_FACT_REQUIRED},
	{41238, 72, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{9197, 28, 38038, 0, B24_FACT_REQUIRED},
	{41238, 72, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{41238, 72, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{38021, 63, 0, 0, B24_FACT_REQUIRED},
	{38785, 28, 5150, 0, 0},
	{41238, 72, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{44195, 72, 0, 0, 0},
	{41245, 28, 0, 0, 0},
	{36756, 72, 0, 0, B24_FACT_REQUIRED},
	{38142, 28, 0, 0, 0},
	{41002, 16, 0, 0, 0},
	{41023, 16, 0, 0, 0},
	{41032, 16, 0, 0, 0},
	{26653, 28, 5150, 0, 0},
	{41037, 28, 5150, 0, 0},
	{41689, 28, 0, 0, 0},
	{678, 28, 0, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{23879, 28, 0, 0, 0},
	{0, 16, 0, 2143, 0},
	{41238, 72, 0, 0, B24_FACT_REQUIRED},
	{41245, 28, 0, 0, B24_FACT_REQUIRED},
	{44355, 28, 0, 0, B24_FACT_REQUIRED},
	{22386, 63, 0, 2144, B24_FACT_REQUIRED},
	{44373, 28, 5150, 0, 0},
	{43241, 28, 5150, 0, 0},
	{43248, 28, 5150, 0, 0},
	{41689, 28, 0, 0, 0},
	{44195, 72, 0, 0, B24_FACT_REQUIRED},
	{41689, 28, 0, 0, 0},
	{41245, 28, 0, 0, 0},
	{44355, 28, 0, 0, 0},
	{43241, 28, 5150, 0, 0},
	{43248, 28, 5150, 0, 0},
	{22386, 63, 0, 2144, 0},
	{44195, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 2147, B24_FACT_REQUIRED},
	{41689, 28, 0, 0, 0},
	{39833, 72, 0, 0, 0},
	{39841, 28, 0, 0, 0},
	{36699, 72, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{0, 16, 0, 2150, 0},
	{39833, 72, 0, 0, 0},
	{39841, 28, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{0, 16, 0, 2152, 0},
	{36699, 72, 0, 0, 0},
	{39883, 63, 0, 2153, 0},
	{39897, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39380, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39413, 72, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39419, 72, 0, 0, 0},
	{39427, 72, 0, 0, 0},
	{39440, 72, 0, 0, 0},
	{39454, 72, 0, 0, 0},
	{39464, 16, 0, 2058, 0},
	{39550, 72, 0, 0, 0},
	{39566, 72, 0, 0, 0},
	{39574, 72, 0, 0, 0},
	{39584, 72, 0, 0, 0},
	{25901, 28, 0, 0, 0},
	{39599, 28, 0, 0, 0},
	{39609, 28, 0, 0, 0},
	{39623, 28, 0, 0, 0},
	{39637, 28, 0, 0, 0},
	{39651, 63, 0, 0, 0},
	{178, 28, 0, 0, 0},
	{39661, 28, 0, 0, 0},
	{39674, 28, 0, 0, 0},
	{35155, 28, 0, 0, 0},
	{39681, 16, 0, 1963, 0},
	{39693, 619, 0, 0, 0},
	{39712, 72, 0, 0, 0},
	{35160, 16, 0, 1964, 0},
	{39814, 619, 0, 0, 0},
	{39821, 63, 0, 2151, 0},
	{39851, 63, 0, 0, 0},
	{39864, 16, 0, 2154, 0},
	{39914, 28, 0, 0, 0},
	{0, 16, 0, 2149, 0},
	{41238, 72, 0, 0, 0},
	{38443, 28, 0, 0, 0},
	{6010, 72, 0, 0, 0},
	{6023, 72, 0, 0, 0},
	{38142, 28, 0, 0, B24_FACT_REQUIRED},
	{41002, 41009, 0, 0, 0},
	{41023, 41009, 0, 0, 0},
	{41032, 41009, 0, 0, 0},
	{26653, 28, 5150, 0, 0},
	{41037, 28, 5150, 0, 0},
	{44584, 28, 5150, 0, 0},
	{41689, 28, 0, 0, 0},
	{41238, 72, 0, 0, 0},
	{36756, 72, 0, 0, B24_FACT_REQUIRED},
	{44757, 28, 5150, 0, 0},
	{41689, 28, 0, 0, 0},
	{41238, 72, 0, 0, 0},
	{36756, 72, 0, 0, B24_FACT_REQUIRED},
	{41362, 28, 41369, 0, 0},
	{41689, 28, 0, 0, 0},
	{41238, 72, 0, 0, 0},
	{36756, 72, 0, 0, B24_FACT_REQUIRED},
	{38142, 28, 0, 0, 0},
	{41002, 41009, 0, 0, 0},
	{41023, 41009, 0, 0, 0},
	{41032, 41009, 0, 0, 0},
	{41037, 28, 5150, 0, 0},
	{44584, 28, 5150, 0, 0},
	{41689, 28, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{22479, 28, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{20844, 28, 0, 0, 0},
	{45159, 28, 0, 0, 0},
	{45177, 28, 0, 0, 0},
	{45191, 28, 0, 0, 0},
	{45204, 28, 45220, 0, 0},
	{45225, 6909, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16829, 28, 45037, 0, 0},
	{43515, 28, 5150, 0, 0},
	{45046, 28, 0, 0, 0},
	{45060, 28, 0, 0, 0},
	{45078, 28, 0, 0, 0},
	{45099, 28, 0, 0, 0},
	{45120, 28, 0, 0, 0},
	{45142, 28, 0, 0, 0},
	{41689, 28, 0, 0, 0},
	{5181, 16, 0, 2161, B24_FACT_REQUIRED},
	{41238, 72, 0, 0, B24_FACT_REQUIRED},
	{41689, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22479, 28, 45523, 0, 0},
	{9197, 28, 0, 0, 0},
	{20844, 28, 0, 0, 0},
	{45159, 28, 0, 0, 0},
	{45177, 28, 0, 0, 0},
	{45191, 28, 0, 0, 0},
	{45204, 28, 45220, 0, 0},
	{45225, 6909, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{45046, 28, 0, 0, 0},
	{45060, 28, 0, 0, 0},
	{45078, 28, 0, 0, 0},
	{45099, 28, 0, 0, 0},
	{45120, 28, 0, 0, 0},
	{45142, 28, 0, 0, 0},
	{5181, 16, 0, 2164, 0},
	{41238, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 2165, B24_FACT_REQUIRED},
	{41689, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{45754, 619, 0, 0, 0},
	{45763, 619, 0, 0, 0},
	{45781, 619, 0, 0, 0},
	{45800, 24484, 0, 0, 0},
	{10927, 28, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{45813, 28, 0, 0, 0},
	{45823, 72, 0, 0, 0},
	{45836, 72, 0, 0, 0},
	{45849, 72, 0, 0, 0},
	{45859, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37289, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{36813, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39072, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39098, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{40326, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39129, 42881, 0, 0, 0},
	{40341, 42881, 0, 0, 0},
	{40358, 42881, 0, 0, 0},
	{40373, 42881, 0, 0, 0},
	{39188, 42881, 0, 0, 0},
	{36826, 3294, 0, 0, 0},
	{39195, 1, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39239, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{0, 16, 0, 2168, 0},
	{39098, 45750, 0, 2167, 0},
	{8573, 45869, 0, 2170, 0},
	{0, 16, 0, 2171, 0},
	{45876, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{45882, 28, 0, 0, 0},
	{0, 16, 0, 2167, 0},
	{45946, 45951, 0, 2174, 0},
	{8573, 45869, 0, 2170, 0},
	{45957, 619, 0, 0, 0},
	{0, 16, 0, 2175, 0},
	{1883, 0, 0, 0, 0},
	{45882, 28, 0, 0, 0},
	{190, 16, 0, 2177, 0},
	{265, 72, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{26977, 28, 0, 0, 0},
	{36813, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{39065, 28, 45220, 0, 0},
	{11164, 6909, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{32142, 16, 0, 2179, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, 0},
	{45813, 28, 45994, 0, 0},
	{46009, 28, 0, 0, 0},
	{45754, 619, 627, 0, 0},
	{45781, 619, 627, 0, 0},
	{45763, 619, 627, 0, 0},
	{45800, 28, 0, 0, 0},
	{1368, 16, 0, 2180, B24_FACT_REQUIRED},
	{842, 619, 0, 0, 0},
	{0, 16, 0, 2182, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{36813, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{39065, 28, 45220, 0, 0},
	{11164, 6909, 0, 0, 0},
	{32142, 16, 0, 2185, 0},
	{45754, 619, 627, 0, 0},
	{45781, 619, 627, 0, 0},
	{45763, 619, 627, 0, 0},
	{45800, 28, 0, 0, 0},
	{45813, 28, 0, 0, 0},
	{46009, 28, 0, 0, 0},
	{45882, 28, 0, 0, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{1368, 16, 0, 2186, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{37833, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{46586, 28, 0, 0, 0},
	{39413, 72, 0, 0, 0},
	{8721, 24484, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{35155, 28, 0, 0, 0},
	{46598, 619, 0, 0, 0},
	{46615, 63, 0, 0, 0},
	{37046, 28, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{46624, 28, 0, 0, 0},
	{46636, 28, 0, 0, 0},
	{46648, 28, 0, 0, 0},
	{46660, 16, 0, 0, 0},
	{46671, 24290, 0, 0, 0},
	{35160, 16, 0, 0, 0},
	{46684, 24290, 0, 0, 0},
	{46697, 24290, 0, 0, 0},
	{27306, 619, 0, 0, 0},
	{46713, 28, 5150, 0, 0},
	{45800, 24484, 0, 0, 0},
	{42414, 46581, 0, 2188, 0},
	{8573, 45869, 0, 2170, 0},
	{0, 16, 0, 2190, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 6909, 0, 0, 0},
	{37484, 3294, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{42340, 28, 0, 0, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{1368, 16, 0, 2192, 0},
	{42414, 46581, 0, 2188, 0},
	{0, 16, 0, 2194, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{46894, 28, 0, 0, 0},
	{924, 72, 0, 0, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{37484, 3294, 0, 0, B24_FACT_REQUIRED},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{40443, 72, 0, 0, B24_FACT_REQUIRED},
	{47016, 619, 627, 0, 0},
	{69, 72, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{31799, 72, 0, 0, 0},
	{8579, 24484, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{20368, 619, 0, 0, 0},
	{10922, 28, 0, 0, 0},
	{40275, 17835, 0, 0, 0},
	{20978, 16, 0, 0, 0},
	{40283, 619, 0, 0, 0},
	{42340, 47025, 0, 2200, 0},
	{6180, 47033, 0, 2168, 0},
	{0, 16, 0, 2202, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{40443, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 2200, 0},
	{39962, 47134, 0, 2205, 0},
	{8573, 45869, 0, 2170, 0},
	{47144, 619, 0, 0, 0},
	{45957, 619, 0, 0, 0},
	{0, 16, 0, 2206, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{40443, 72, 0, 0, B24_FACT_REQUIRED},
	{47156, 72, 0, 0, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{40443, 72, 0, 0, B24_FACT_REQUIRED},
	{47298, 28, 0, 0, B24_FACT_REQUIRED},
	{40026, 72, 0, 0, 0},
	{40570, 72, 0, 0, 0},
	{39419, 72, 0, 0, 0},
	{47544, 3294, 0, 84, 0},
	{0, 16, 0, 2210, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{40443, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{47666, 16, 0, 0, 0},
	{0, 16, 0, 2213, 0},
	{42340, 28, 0, 0, 0},
	{42348, 63, 0, 0, 0},
	{47674, 63, 0, 0, 0},
	{47683, 619, 627, 0, 0},
	{31819, 619, 627, 0, 0},
	{47690, 72, 0, 0, 0},
	{24569, 28, 0, 0, 0},
	{47698, 16, 0, 0, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2215, 0},
	{42340, 28, 0, 0, 0},
	{42348, 63, 0, 0, 0},
	{47674, 63, 0, 0, 0},
	{31819, 28, 5150, 0, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{40443, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2217, B24_FACT_REQUIRED},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, B24_FACT_REQUIRED},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{47827, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11164, 6909, 0, 0, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2221, B24_FACT_REQUIRED},
	{0, 45869, 0, 2170, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{2068, 16, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{42340, 28, 0, 0, 0},
	{42348, 63, 0, 0, 0},
	{47674, 63, 0, 0, 0},
	{47683, 619, 627, 0, 0},
	{31819, 619, 627, 0, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{47835, 72, 0, 0, B24_FACT_REQUIRED},
	{40443, 72, 0, 0, B24_FACT_REQUIRED},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2225, 0},
	{69, 72, 0, 0, 0},
	{45876, 72, 0, 0, 0},
	{47961, 28, 0, 0, 0},
	{47969, 619, 0, 0, 0},
	{47976, 619, 0, 0, 0},
	{47983, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{20978, 28, 0, 0, 0},
	{94, 28, 0, 0, 0},
	{43024, 28, 0, 0, 0},
	{0, 16, 0, 2227, 0},
	{47942, 47951, 0, 2229, 0},
	{0, 16, 0, 2230, 0},
	{47961, 47999, 0, 2227, 0},
	{0, 16, 0, 2232, 0},
	{47961, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 16, 0, 0, 0},
	{20978, 16, 0, 0, 0},
	{47969, 619, 627, 0, 0},
	{47976, 619, 627, 0, 0},
	{47983, 619, 627, 0, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{1368, 16, 0, 2234, B24_FACT_REQUIRED},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{47835, 72, 0, 0, B24_FACT_REQUIRED},
	{47961, 28, 0, 0, 0},
	{1375, 16, 0, 0, 0},
	{20978, 16, 0, 0, 0},
	{47969, 619, 627, 0, 0},
	{47976, 619, 627, 0, 0},
	{47983, 619, 627, 0, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{47835, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2237, B24_FACT_REQUIRED},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{48416, 619, 0, 0, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{14247, 72, 0, 0, B24_FACT_REQUIRED},
	{6909, 43073, 0, 2120, 0},
	{40443, 72, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{37833, 28, 0, 0, 0},
	{0, 16, 0, 2241, 0},
	{45876, 72, 0, 0, B24_FACT_REQUIRED},
	{45882, 28, 0, 0, 0},
	{37833, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2124, B24_FACT_REQUIRED},
	{42777, 72, 0, 0, 0},
	{42782, 72, 0, 0, 0},
	{42786, 72, 0, 0, 0},
	{42793, 72, 0, 0, 0},
	{0, 16, 0, 2244, 0},
	{48833, 28, 0, 0, B24_FACT_REQUIRED},
	{48843, 72, 0, 0, B24_FACT_REQUIRED},
	{23821, 28, 0, 0, B24_FACT_REQUIRED},
	{48893, 0, 0, 0, 0},
	{48880, 619, 0, 0, 0},
	{48888, 16, 0, 2247, 0},
	{0, 16, 0, 2248, 0},
	{48833, 28, 0, 0, B24_FACT_REQUIRED},
	{48843, 72, 0, 0, B24_FACT_REQUIRED},
	{38388, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{48985, 28, 0, 0, 0},
	{48989, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{48833, 28, 0, 0, B24_FACT_REQUIRED},
	{48843, 72, 0, 0, B24_FACT_REQUIRED},
	{48888, 16, 0, 2251, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{8579, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{40020, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{6180, 28, 0, 0, 0},
	{42340, 16, 0, 2253, 0},
	{42414, 16, 0, 2254, 0},
	{48880, 619, 0, 0, 0},
	{48996, 63, 0, 0, 0},
	{0, 16, 0, 2255, 0},
	{48893, 63, 0, 2256, 0},
	{48880, 619, 0, 0, 0},
	{48888, 16, 0, 2257, 0},
	{0, 0, 0, 2258, 0},
	{6180, 16, 0, 1010, 0},
	{42340, 16, 0, 1010, 0},
	{42414, 16, 0, 1010, 0},
	{0, 16, 0, 2260, 0},
	{48833, 28, 0, 0, B24_FACT_REQUIRED},
	{48843, 72, 0, 0, B24_FACT_REQUIRED},
	{49003, 63, 0, 2261, B24_FACT_REQUIRED},
	{49092, 0, 0, 0, 0},
	{49101, 0, 0, 0, 0},
	{39090, 0, 0, 0, 0},
	{49113, 0, 0, 0, 0},
	{0, 16, 0, 2263, 0},
	{842, 619, 0, 0, 0},
	{28173, 28, 0, 0, 0},
	{28179, 28, 0, 0, 0},
	{0, 16, 0, 2265, 0},
	{49130, 28, 0, 0, B24_FACT_REQUIRED},
	{9197, 28, 0, 0, 0},
	{16956, 28, 0, 0, 0},
	{49141, 28, 0, 0, 0},
	{49130, 28, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{16956, 28, 0, 0, 0},
	{49141, 28, 0, 0, 0},
	{197, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{49125, 16, 0, 2267, B24_FACT_REQUIRED},
	{5381, 28, 0, 0, B24_FACT_REQUIRED},
	{49150, 16, 0, 2268, 0},
	{49164, 619, 0, 0, 0},
	{49186, 619, 0, 0, 0},
	{49209, 619, 0, 0, 0},
	{49231, 619, 0, 0, 0},
	{49242, 619, 0, 0, 0},
	{49263, 619, 0, 0, 0},
	{49278, 619, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{8579, 16, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{40020, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{49500, 28, 0, 0, 0},
	{49520, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{38388, 28, 0, 0, 0},
	{6180, 28, 0, 0, 0},
	{42340, 16, 0, 2270, 0},
	{42414, 16, 0, 2271, 0},
	{12315, 16, 0, 2272, 0},
	{48880, 619, 0, 0, 0},
	{48996, 63, 0, 0, 0},
	{49536, 16, 0, 2273, 0},
	{0, 16, 0, 2274, 0},
	{48893, 63, 0, 2275, 0},
	{48880, 619, 0, 0, 0},
	{48888, 16, 0, 2276, 0},
	{0, 0, 0, 2277, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{39031, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{49544, 16, 0, 0, 0},
	{26755, 28, 0, 0, 0},
	{39065, 28, 49552, 0, 0},
	{16281, 28, 0, 0, 0},
	{16266, 28, 0, 0, 0},
	{49500, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{8579, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{40020, 63, 0, 0, 0},
	{49565, 28, 0, 0, 0},
	{39833, 72, 0, 0, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{26755, 28, 0, 0, 0},
	{6180, 16, 0, 2279, 0},
	{42340, 16, 0, 2280, 0},
	{42414, 16, 0, 2281, 0},
	{0, 16, 0, 2282, 0},
	{48833, 28, 0, 0, B24_FACT_REQUIRED},
	{48843, 72, 0, 0, B24_FACT_REQUIRED},
	{49003, 63, 0, 2283, B24_FACT_REQUIRED},
	{48880, 619, 0, 0, 0},
	{48888, 63, 0, 0, 0},
	{0, 0, 0, 2285, 0},
	{39954, 72, 0, 0, 0},
	{36699, 72, 0, 0, 0},
	{69, 63, 0, 0, 0},
	{8579, 72, 0, 0, 0},
	{49699, 16, 0, 2287, 0},
	{42340, 16, 0, 2288, 0},
	{42414, 16, 0, 1008, 0},
	{0, 16, 0, 2289, 0},
	{48833, 28, 0, 0, B24_FACT_REQUIRED},
	{48843, 72, 0, 0, B24_FACT_REQUIRED},
	{49003, 63, 0, 2290, B24_FACT_REQUIRED},
	{69, 63, 0, 0, 0},
	{49699, 16, 0, 2287, 0},
	{42340, 16, 0, 2292, 0},
	{42414, 16, 0, 1008, 0},
	{0, 16, 0, 2293, 0},
	{48833, 28, 0, 0, B24_FACT_REQUIRED},
	{48843, 72, 0, 0, B24_FACT_REQUIRED},
	{49003, 63, 0, 2294, B24_FACT_REQUIRED},
	{48843, 72, 0, 0, 0},
	{48833, 28, 0, 0, 0},
	{36784, 619, 0, 0, 0},
	{49766, 619, 0, 0, 0},
	{640, 619, 0, 0, 0},
	{0, 16, 0, 2296, 0},
	{48833, 28, 0, 0, B24_FACT_REQUIRED},
	{48843, 72, 0, 0, 0},
	{842, 0, 0, 0, 0},
	{0, 619, 0, 2299, 0},
	{197, 28, 0, 0, B24_FACT_REQUIRED},
	{6180, 28, 0, 0, 0},
	{42340, 16, 0, 2270, 0},
	{42414, 16, 0, 2271, 0},
	{12315, 16, 0, 2272, 0},
	{48880, 619, 0, 0, 0},
	{48996, 63, 0, 0, 0},
	{0, 16, 0, 2302, 0},
	{48893, 63, 0, 2303, 0},
	{48880, 619, 0, 0, 0},
	{48888, 16, 0, 2304, 0},
	{0, 0, 0, 2305, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{41689, 28, 0, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 49889, 0, 0},
	{38142, 28, 0, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{49979, 72, 0, 0, 0},
	{49988, 42838, 0, 0, 0},
	{50000, 619, 5150, 0, 0},
	{41689, 28, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{38150, 0, 0, 0, 0},
	{50715, 0, 0, 0, 0},
	{50112, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{50122, 63, 0, 0, 0},
	{50128, 28, 50139, 0, 0},
	{50160, 72, 0, 0, 0},
	{50171, 72, 0, 0, 0},
	{50186, 11718, 5150, 0, 0},
	{50202, 28, 0, 0, 0},
	{50223, 11718, 5150, 0, 0},
	{50239, 28, 0, 0, 0},
	{50253, 28, 0, 0, 0},
	{50265, 28, 0, 0, 0},
	{50283, 11718, 5150, 0, 0},
	{50287, 28, 0, 0, 0},
	{50298, 11718, 5150, 0, 0},
	{678, 28, 0, 0, 0},
	{50311, 28, 0, 0, 0},
	{50329, 11718, 5150, 0, 0},
	{50346, 11718, 5150, 0, 0},
	{50363, 11718, 5150, 0, 0},
	{50375, 11718, 5150, 0, 0},
	{50395, 28, 0, 0, 0},
	{50406, 72, 0, 0, 0},
	{50415, 28, 50429, 0, 0},
	{50459, 11718, 5150, 0, 0},
	{23081, 72, 0, 0, 0},
	{50475, 72, 0, 0, 0},
	{50492, 11718, 5150, 0, 0},
	{50511, 28, 50528, 0, 0},
	{50542, 72, 0, 0, 0},
	{50557, 72, 0, 0, 0},
	{50574, 28, 50591, 0, 0},
	{50604, 11718, 5150, 0, 0},
	{50620, 11718, 5150, 0, 0},
	{50633, 11718, 5150, 0, 0},
	{50659, 28, 50673, 0, 0},
	{50693, 16, 0, 2310, 0},
	{50725, 28, 50740, 0, 0},
	{50751, 72, 0, 0, 0},
	{50769, 72, 0, 0, 0},
	{50786, 28, 0, 0, 0},
	{50801, 63, 0, 0, 0},
	{50817, 28, 0, 0, 0},
	{50835, 28, 50740, 0, 0},
	{50856, 72, 0, 0, 0},
	{50880, 72, 0, 0, 0},
	{50903, 28, 0, 0, 0},
	{50924, 28, 50740, 0, 0},
	{50935, 72, 0, 0, 0},
	{50949, 72, 0, 0, 0},
	{50962, 28, 0, 0, 0},
	{50973, 72, 0, 0, 0},
	{50989, 11718, 5150, 0, 0},
	{51008, 11718, 5150, 0, 0},
	{51027, 28, 0, 0, 0},
	{51047, 28, 0, 0, 0},
	{51067, 28, 0, 0, 0},
	{51090, 28, 0, 0, 0},
	{51110, 28, 0, 0, 0},
	{51130, 28, 0, 0, 0},
	{51153, 28, 50740, 0, 0},
	{51169, 72, 0, 0, 0},
	{51185, 72, 0, 0, 0},
	{51201, 72, 0, 0, 0},
	{51220, 72, 0, 0, 0},
	{51238, 28, 0, 0, 0},
	{51254, 72, 0, 0, 0},
	{51271, 11718, 5150, 0, 0},
	{51281, 72, 0, 0, 0},
	{51305, 72, 0, 0, 0},
	{51327, 11718, 5150, 0, 0},
	{51350, 63, 0, 0, 0},
	{51372, 28, 0, 0, 0},
	{51394, 72, 0, 0, 0},
	{51418, 11718, 5150, 0, 0},
	{51443, 63, 0, 0, 0},
	{51467, 28, 0, 0, 0},
	{51491, 11718, 5150, 0, 0},
	{51519, 11718, 5150, 0, 0},
	{51536, 72, 0, 0, 0},
	{51552, 11718, 5150, 0, 0},
	{51571, 11718, 5150, 0, 0},
	{51585, 11718, 5150, 0, 0},
	{23879, 16, 0, 2311, 0},
	{51617, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{20256, 28, 0, 0, 0},
	{6268, 28, 0, 0, 0},
	{51730, 28, 0, 0, 0},
	{51744, 28, 0, 0, 0},
	{51754, 28, 0, 0, 0},
	{51773, 28, 0, 0, 0},
	{51785, 28, 0, 0, 0},
	{0, 16, 0, 2314, 0},
	{51744, 28, 0, 0, 0},
	{51754, 28, 0, 0, 0},
	{51773, 28, 0, 0, 0},
	{51785, 28, 0, 0, 0},
	{0, 16, 0, 2316, 0},
	{197, 28, 0, 0, 0},
	{50112, 28, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{50283, 28, 5150, 0, 0},
	{50287, 28, 0, 0, 0},
	{50311, 28, 0, 0, 0},
	{50329, 28, 5150, 0, 0},
	{50363, 28, 5150, 0, 0},
	{50346, 28, 5150, 0, 0},
	{50375, 28, 5150, 0, 0},
	{50395, 28, 0, 0, 0},
	{50128, 28, 0, 0, 0},
	{50160, 28, 0, 0, 0},
	{50171, 28, 0, 0, 0},
	{50604, 28, 5150, 0, 0},
	{50620, 28, 5150, 0, 0},
	{50492, 28, 5150, 0, 0},
	{50186, 28, 5150, 0, 0},
	{50202, 28, 0, 0, 0},
	{50298, 28, 5150, 0, 0},
	{50973, 28, 0, 0, 0},
	{51008, 28, 5150, 0, 0},
	{50989, 28, 5150, 0, 0},
	{51027, 28, 0, 0, 0},
	{51047, 28, 0, 0, 0},
	{51067, 28, 0, 0, 0},
	{51090, 28, 0, 0, 0},
	{51110, 28, 0, 0, 0},
	{51130, 28, 0, 0, 0},
	{51673, 28, 5150, 0, 0},
	{51691, 28, 0, 0, 0},
	{50459, 28, 5150, 0, 0},
	{23081, 28, 0, 0, 0},
	{50511, 28, 0, 0, 0},
	{50542, 28, 0, 0, 0},
	{50557, 28, 0, 0, 0},
	{50574, 28, 0, 0, 0},
	{50725, 28, 0, 0, 0},
	{50751, 28, 0, 0, 0},
	{50769, 28, 0, 0, 0},
	{50786, 28, 0, 0, 0},
	{50223, 28, 5150, 0, 0},
	{50239, 28, 0, 0, 0},
	{50253, 28, 0, 0, 0},
	{50265, 28, 0, 0, 0},
	{50817, 63, 0, 84, 0},
	{50801, 63, 0, 84, 0},
	{50835, 28, 0, 0, 0},
	{50856, 28, 0, 0, 0},
	{50880, 28, 0, 0, 0},
	{50903, 28, 0, 0, 0},
	{50924, 28, 0, 0, 0},
	{50935, 28, 0, 0, 0},
	{50949, 28, 0, 0, 0},
	{50962, 28, 0, 0, 0},
	{51169, 28, 0, 0, 0},
	{51153, 28, 0, 0, 0},
	{51201, 28, 0, 0, 0},
	{51220, 28, 0, 0, 0},
	{51185, 28, 0, 0, 0},
	{51238, 28, 0, 0, 0},
	{51254, 28, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{20953, 16, 0, 0, 0},
	{51704, 28, 0, 0, 0},
	{51271, 28, 5150, 0, 0},
	{20361, 28, 0, 0, 0},
	{678, 28, 0, 0, 0},
	{51281, 28, 0, 0, 0},
	{50475, 28, 0, 0, 0},
	{50415, 28, 0, 0, 0},
	{50406, 28, 0, 0, 0},
	{50659, 28, 0, 0, 0},
	{50122, 63, 0, 84, 0},
	{51719, 16, 0, 2315, 0},
	{51800, 16, 0, 2317, 0},
	{51819, 28, 5150, 0, 0},
	{50693, 63, 0, 0, 0},
	{51305, 28, 0, 0, 0},
	{51327, 28, 5150, 0, 0},
	{51350, 63, 0, 0, 0},
	{51372, 28, 0, 0, 0},
	{51394, 28, 0, 0, 0},
	{51418, 28, 5150, 0, 0},
	{51443, 63, 0, 0, 0},
	{51467, 28, 0, 0, 0},
	{51491, 28, 5150, 0, 0},
	{51832, 28, 5150, 0, 0},
	{51519, 28, 5150, 0, 0},
	{51536, 28, 0, 0, 0},
	{51552, 28, 5150, 0, 0},
	{50633, 28, 5150, 0, 0},
	{51571, 28, 5150, 0, 0},
	{51585, 28, 5150, 0, 0},
	{0, 16, 0, 2318, 0},
	{51617, 72, 0, 0, B24_FACT_REQUIRED},
	{51862, 11718, 5150, 0, 0},
	{51873, 11718, 5150, 0, 0},
	{16804, 28, 0, 0, 0},
	{20010, 28, 0, 0, 0},
	{0, 16, 0, 2321, 0},
	{197, 28, 0, 0, 0},
	{50112, 28, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{50283, 28, 5150, 0, 0},
	{50287, 28, 0, 0, 0},
	{50311, 28, 0, 0, 0},
	{50329, 28, 5150, 0, 0},
	{50363, 28, 5150, 0, 0},
	{50346, 28, 5150, 0, 0},
	{50375, 28, 5150, 0, 0},
	{50395, 28, 0, 0, 0},
	{50128, 28, 0, 0, 0},
	{50160, 28, 0, 0, 0},
	{50171, 28, 0, 0, 0},
	{50604, 28, 5150, 0, 0},
	{50620, 28, 5150, 0, 0},
	{50492, 28, 5150, 0, 0},
	{50186, 28, 5150, 0, 0},
	{50202, 28, 0, 0, 0},
	{50298, 28, 5150, 0, 0},
	{50973, 28, 0, 0, 0},
	{51008, 28, 5150, 0, 0},
	{50989, 28, 5150, 0, 0},
	{51027, 28, 0, 0, 0},
	{51047, 28, 0, 0, 0},
	{51067, 28, 0, 0, 0},
	{51090, 28, 0, 0, 0},
	{51110, 28, 0, 0, 0},
	{51130, 28, 0, 0, 0},
	{51673, 28, 5150, 0, 0},
	{51691, 28, 0, 0, 0},
	{50459, 28, 5150, 0, 0},
	{23081, 28, 0, 0, 0},
	{50511, 28, 0, 0, 0},
	{50542, 28, 0, 0, 0},
	{50557, 28, 0, 0, 0},
	{50574, 28, 0, 0, 0},
	{50725, 28, 0, 0, 0},
	{50751, 28, 0, 0, 0},
	{50769, 28, 0, 0, 0},
	{50786, 28, 0, 0, 0},
	{50223, 28, 5150, 0, 0},
	{50239, 28, 0, 0, 0},
	{50253, 28, 0, 0, 0},
	{50265, 28, 0, 0, 0},
	{50817, 63, 0, 0, 0},
	{50801, 63, 0, 0, 0},
	{50835, 28, 0, 0, 0},
	{50856, 28, 0, 0, 0},
	{50880, 28, 0, 0, 0},
	{50903, 28, 0, 0, 0},
	{50924, 28, 0, 0, 0},
	{50935, 28, 0, 0, 0},
	{50949, 28, 0, 0, 0},
	{50962, 28, 0, 0, 0},
	{51169, 28, 0, 0, 0},
	{51153, 28, 0, 0, 0},
	{51201, 28, 0, 0, 0},
	{51220, 28, 0, 0, 0},
	{51185, 28, 0, 0, 0},
	{51238, 28, 0, 0, 0},
	{51254, 28, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{20953, 16, 0, 0, 0},
	{51704, 28, 0, 0, 0},
	{51271, 28, 5150, 0, 0},
	{20361, 28, 0, 0, 0},
	{678, 28, 0, 0, 0},
	{51281, 28, 0, 0, 0},
	{50475, 28, 0, 0, 0},
	{50415, 28, 0, 0, 0},
	{50406, 28, 0, 0, 0},
	{50659, 28, 0, 0, 0},
	{50122, 63, 0, 84, 0},
	{51800, 16, 0, 2317, 0},
	{51903, 63, 0, 2322, 0},
	{50693, 63, 0, 0, 0},
	{51305, 28, 0, 0, 0},
	{51327, 28, 5150, 0, 0},
	{51350, 63, 0, 0, 0},
	{51372, 28, 0, 0, 0},
	{51394, 28, 0, 0, 0},
	{51418, 28, 5150, 0, 0},
	{51443, 63, 0, 0, 0},
	{51467, 28, 0, 0, 0},
	{51491, 28, 5150, 0, 0},
	{51832, 28, 5150, 0, 0},
	{51519, 28, 5150, 0, 0},
	{51536, 28, 0, 0, 0},
	{51552, 28, 5150, 0, 0},
	{50633, 28, 5150, 0, 0},
	{51571, 28, 5150, 0, 0},
	{51585, 28, 5150, 0, 0},
	{0, 16, 0, 2323, 0},
	{0, 63, 0, 2324, 0},
	{197, 0, 0, 0, 0},
	{50112, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{50283, 0, 0, 0, 0},
	{50287, 0, 0, 0, 0},
	{50311, 0, 0, 0, 0},
	{50329, 0, 0, 0, 0},
	{50363, 0, 0, 0, 0},
	{50346, 0, 0, 0, 0},
	{50375, 0, 0, 0, 0},
	{50395, 0, 0, 0, 0},
	{50128, 0, 0, 0, 0},
	{50160, 0, 0, 0, 0},
	{50171, 0, 0, 0, 0},
	{50604, 0, 0, 0, 0},
	{50620, 0, 0, 0, 0},
	{50492, 0, 0, 0, 0},
	{50186, 0, 0, 0, 0},
	{50202, 0, 0, 0, 0},
	{50298, 0, 0, 0, 0},
	{50973, 0, 0, 0, 0},
	{51008, 0, 0, 0, 0},
	{50989, 0, 0, 0, 0},
	{51027, 0, 0, 0, 0},
	{51047, 0, 0, 0, 0},
	{51067, 0, 0, 0, 0},
	{51090, 0, 0, 0, 0},
	{51110, 0, 0, 0, 0},
	{51130, 0, 0, 0, 0},
	{51673, 0, 0, 0, 0},
	{51691, 0, 0, 0, 0},
	{50459, 0, 0, 0, 0},
	{23081, 0, 0, 0, 0},
	{50511, 0, 0, 0, 0},
	{50542, 0, 0, 0, 0},
	{50557, 0, 0, 0, 0},
	{50574, 0, 0, 0, 0},
	{50725, 0, 0, 0, 0},
	{50751, 0, 0, 0, 0},
	{50769, 0, 0, 0, 0},
	{50786, 0, 0, 0, 0},
	{50223, 0, 0, 0, 0},
	{50239, 0, 0, 0, 0},
	{50253, 0, 0, 0, 0},
	{50265, 0, 0, 0, 0},
	{50817, 0, 0, 0, 0},
	{50801, 0, 0, 0, 0},
	{50835, 0, 0, 0, 0},
	{50856, 0, 0, 0, 0},
	{50880, 0, 0, 0, 0},
	{50903, 0, 0, 0, 0},
	{50924, 0, 0, 0, 0},
	{50935, 0, 0, 0, 0},
	{50949, 0, 0, 0, 0},
	{50962, 0, 0, 0, 0},
	{51169, 0, 0, 0, 0},
	{51153, 0, 0, 0, 0},
	{51201, 0, 0, 0, 0},
	{51220, 0, 0, 0, 0},
	{51185, 0, 0, 0, 0},
	{51238, 0, 0, 0, 0},
	{51254, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{51704, 0, 0, 0, 0},
	{51271, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{678, 0, 0, 0, 0},
	{51281, 0, 0, 0, 0},
	{50475, 0, 0, 0, 0},
	{50415, 0, 0, 0, 0},
	{50406, 0, 0, 0, 0},
	{50659, 0, 0, 0, 0},
	{50122, 0, 0, 0, 0},
	{51800, 0, 0, 0, 0},
	{51903, 0, 0, 0, 0},
	{50693, 0, 0, 0, 0},
	{51305, 0, 0, 0, 0},
	{51327, 0, 0, 0, 0},
	{51350, 0, 0, 0, 0},
	{51372, 0, 0, 0, 0},
	{51394, 0, 0, 0, 0},
	{51418, 0, 0, 0, 0},
	{51443, 0, 0, 0, 0},
	{51467, 0, 0, 0, 0},
	{51491, 0, 0, 0, 0},
	{51832, 0, 0, 0, 0},
	{51519, 0, 0, 0, 0},
	{51536, 0, 0, 0, 0},
	{51552, 0, 0, 0, 0},
	{50633, 0, 0, 0, 0},
	{51571, 0, 0, 0, 0},
	{51585, 0, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{50112, 28, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{50283, 28, 5150, 0, 0},
	{50287, 28, 0, 0, 0},
	{50311, 28, 0, 0, 0},
	{50329, 28, 5150, 0, 0},
	{50363, 28, 5150, 0, 0},
	{50346, 28, 5150, 0, 0},
	{50375, 28, 5150, 0, 0},
	{50395, 28, 0, 0, 0},
	{50128, 28, 0, 0, 0},
	{50160, 28, 0, 0, 0},
	{50171, 28, 0, 0, 0},
	{50604, 28, 5150, 0, 0},
	{50620, 28, 5150, 0, 0},
	{50492, 28, 5150, 0, 0},
	{50186, 28, 5150, 0, 0},
	{50202, 28, 0, 0, 0},
	{50298, 28, 5150, 0, 0},
	{50973, 28, 0, 0, 0},
	{51008, 28, 5150, 0, 0},
	{50989, 28, 5150, 0, 0},
	{51027, 28, 0, 0, 0},
	{51047, 28, 0, 0, 0},
	{51067, 28, 0, 0, 0},
	{51090, 28, 0, 0, 0},
	{51110, 28, 0, 0, 0},
	{51130, 28, 0, 0, 0},
	{51673, 28, 5150, 0, 0},
	{51691, 28, 0, 0, 0},
	{50459, 28, 5150, 0, 0},
	{23081, 28, 0, 0, 0},
	{50511, 28, 0, 0, 0},
	{50542, 28, 0, 0, 0},
	{50557, 28, 0, 0, 0},
	{50574, 28, 0, 0, 0},
	{50725, 28, 0, 0, 0},
	{50751, 28, 0, 0, 0},
	{50769, 28, 0, 0, 0},
	{50786, 28, 0, 0, 0},
	{50223, 28, 5150, 0, 0},
	{50239, 28, 0, 0, 0},
	{50253, 28, 0, 0, 0},
	{50265, 28, 0, 0, 0},
	{50817, 63, 0, 0, 0},
	{50801, 63, 0, 0, 0},
	{50835, 28, 0, 0, 0},
	{50856, 28, 0, 0, 0},
	{50880, 28, 0, 0, 0},
	{50903, 28, 0, 0, 0},
	{50924, 28, 0, 0, 0},
	{50935, 28, 0, 0, 0},
	{50949, 28, 0, 0, 0},
	{50962, 28, 0, 0, 0},
	{51169, 28, 0, 0, 0},
	{51153, 28, 0, 0, 0},
	{51201, 28, 0, 0, 0},
	{51220, 28, 0, 0, 0},
	{51185, 28, 0, 0, 0},
	{51238, 28, 0, 0, 0},
	{51254, 28, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{20953, 16, 0, 0, 0},
	{51704, 28, 0, 0, 0},
	{51271, 28, 5150, 0, 0},
	{20361, 28, 0, 0, 0},
	{678, 28, 0, 0, 0},
	{51281, 28, 0, 0, 0},
	{50475, 28, 0, 0, 0},
	{50415, 28, 0, 0, 0},
	{50406, 28, 0, 0, 0},
	{50659, 28, 0, 0, 0},
	{50122, 63, 0, 0, 0},
	{51800, 16, 0, 2317, 0},
	{51903, 63, 0, 2322, 0},
	{50693, 63, 0, 0, 0},
	{51305, 28, 0, 0, 0},
	{51327, 28, 5150, 0, 0},
	{51350, 63, 0, 0, 0},
	{51372, 28, 0, 0, 0},
	{51394, 28, 0, 0, 0},
	{51418, 28, 5150, 0, 0},
	{51443, 63, 0, 0, 0},
	{51467, 28, 0, 0, 0},
	{51491, 28, 5150, 0, 0},
	{51832, 28, 5150, 0, 0},
	{51519, 28, 5150, 0, 0},
	{51536, 28, 0, 0, 0},
	{51552, 28, 5150, 0, 0},
	{50633, 28, 5150, 0, 0},
	{51571, 28, 5150, 0, 0},
	{51585, 28, 5150, 0, 0},
	{2052, 63, 0, 2326, 0},
	{2068, 16, 0, 2327, 0},
	{190, 16, 0, 2327, 0},
	{265, 72, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{50122, 11718, 5150, 0, 0},
	{51903, 11718, 5150, 0, 0},
	{51924, 28, 0, 0, 0},
	{23879, 16, 0, 2328, 0},
	{51916, 16, 0, 2329, 0},
	{51941, 28, 0, 0, 0},
	{51956, 28, 0, 0, 0},
	{0, 16, 0, 2331, 0},
	{51617, 72, 0, 0, B24_FACT_REQUIRED},
	{23879, 16, 0, 2333, 0},
	{38388, 28, 0, 0, 0},
	{51968, 28, 0, 0, 0},
	{51981, 28, 0, 0, 0},
	{0, 16, 0, 2335, 0},
	{0, 63, 0, 2336, 0},
	{51997, 28, 52013, 0, B24_FACT_REQUIRED},
	{52040, 72, 0, 0, B24_FACT_REQUIRED},
	{52051, 11718, 5150, 0, 0},
	{51997, 28, 52013, 0, B24_FACT_REQUIRED},
	{52040, 72, 0, 0, B24_FACT_REQUIRED},
	{51997, 28, 52013, 0, B24_FACT_REQUIRED},
	{52040, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38388, 72, 0, 0, 0},
	{51997, 28, 0, 0, B24_FACT_REQUIRED},
	{52040, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{38142, 28, 0, 0, B24_FACT_REQUIRED},
	{39833, 72, 0, 0, 0},
	{39841, 28, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{0, 16, 0, 2342, 0},
	{36699, 72, 0, 0, 0},
	{39883, 63, 0, 2343, 0},
	{39897, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39380, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39413, 72, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{39914, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39419, 72, 0, 0, 0},
	{39427, 72, 0, 0, 0},
	{39440, 72, 0, 0, 0},
	{39454, 72, 0, 0, 0},
	{39464, 16, 0, 2058, 0},
	{39550, 72, 0, 0, 0},
	{39566, 72, 0, 0, 0},
	{39574, 72, 0, 0, 0},
	{39584, 72, 0, 0, 0},
	{25901, 28, 0, 0, 0},
	{39599, 28, 0, 0, 0},
	{39609, 28, 0, 0, 0},
	{39623, 28, 0, 0, 0},
	{39637, 28, 0, 0, 0},
	{39651, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39661, 28, 0, 0, 0},
	{39674, 28, 0, 0, 0},
	{35155, 28, 0, 0, 0},
	{39681, 16, 0, 1963, 0},
	{39693, 619, 0, 0, 0},
	{39712, 72, 0, 0, 0},
	{35160, 16, 0, 1964, 0},
	{39814, 619, 0, 0, 0},
	{39821, 63, 0, 1966, 0},
	{39851, 63, 0, 84, 0},
	{39864, 16, 0, 2344, 0},
	{0, 16, 0, 2345, 0},
	{38388, 72, 0, 0, 0},
	{38443, 28, 0, 0, 0},
	{52506, 72, 0, 0, 0},
	{52517, 28, 0, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{36756, 72, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38142, 28, 0, 0, B24_FACT_REQUIRED},
	{41002, 16, 0, 0, 0},
	{41023, 16, 0, 0, 0},
	{41037, 11718, 0, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{49988, 42838, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{49979, 72, 0, 0, 0},
	{42777, 72, 0, 0, 0},
	{42782, 72, 0, 0, 0},
	{42786, 72, 0, 0, 0},
	{0, 16, 0, 2351, 0},
	{52506, 72, 0, 0, B24_FACT_REQUIRED},
	{52978, 72, 0, 0, 0},
	{5891, 28, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{42833, 0, 0, 0, 0},
	{0, 0, 0, 2354, 0},
	{53157, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{53165, 0, 0, 0, 0},
	{13935, 0, 0, 0, 0},
	{0, 0, 0, 2356, 0},
	{42833, 0, 0, 2355, 0},
	{53152, 0, 0, 2357, 0},
	{0, 0, 0, 2358, 0},
	{69, 0, 0, 0, 0},
	{32127, 0, 0, 2359, 0},
	{1386, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{0, 0, 0, 2360, 0},
	{53139, 0, 0, 84, 0},
	{14247, 0, 0, 84, 0},
	{42348, 0, 0, 2361, 0},
	{69, 28, 0, 0, 0},
	{53100, 28, 0, 0, 0},
	{53107, 28, 0, 0, 0},
	{53116, 28, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{53128, 28, 0, 0, 0},
	{20978, 16, 0, 2362, 0},
	{0, 16, 0, 2363, 0},
	{0, 63, 0, 84, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37289, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{36813, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{53189, 72, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{53198, 28, 0, 0, 0},
	{40326, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{40341, 256, 0, 0, 0},
	{36826, 63, 0, 84, 0},
	{1883, 28, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{39072, 0, 0, 0, 0},
	{53206, 0, 0, 0, 0},
	{39195, 0, 0, 0, 0},
	{39090, 0, 0, 0, 0},
	{39098, 0, 0, 0, 0},
	{39129, 0, 0, 0, 0},
	{40358, 0, 0, 0, 0},
	{40373, 0, 0, 0, 0},
	{39188, 0, 0, 0, 0},
	{14514, 0, 0, 0, 0},
	{40389, 0, 0, 0, 0},
	{0, 16, 0, 2366, 0},
	{53228, 16, 0, 259, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37289, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{36813, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{53189, 72, 0, 0, 0},
	{39065, 28, 0, 0, 0},
	{39081, 619, 0, 0, 0},
	{39102, 619, 0, 0, 0},
	{53198, 28, 0, 0, 0},
	{40326, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{40341, 256, 0, 0, 0},
	{36826, 63, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{0, 16, 0, 2369, 0},
	{69, 72, 0, 0, 0},
	{8573, 63, 0, 2370, 0},
	{0, 16, 0, 2371, 0},
	{1883, 0, 0, 0, 0},
	{26755, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{53293, 0, 0, 0, 0},
	{53308, 0, 0, 0, 0},
	{53326, 0, 0, 0, 0},
	{53335, 0, 0, 0, 0},
	{53350, 0, 0, 0, 0},
	{53365, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39413, 28, 0, 0, 0},
	{37046, 28, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{46624, 28, 0, 0, 0},
	{46636, 28, 0, 0, 0},
	{46648, 28, 0, 0, 0},
	{53268, 72, 0, 0, 0},
	{39674, 28, 0, 0, 0},
	{46615, 16, 0, 259, 0},
	{53281, 63, 0, 84, 0},
	{1964, 256, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{46660, 16, 0, 2373, 0},
	{35160, 16, 0, 2374, 0},
	{46713, 619, 0, 0, 0},
	{45800, 72, 0, 0, 0},
	{46586, 28, 0, 0, 0},
	{27306, 619, 0, 0, 0},
	{46684, 0, 0, 0, 0},
	{46697, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{39081, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{39491, 0, 0, 0, 0},
	{53373, 0, 0, 0, 0},
	{0, 16, 0, 2375, 0},
	{0, 16, 0, 259, 0},
	{13935, 0, 0, 0, 0},
	{13956, 0, 0, 0, 0},
	{40064, 0, 0, 0, 0},
	{53472, 0, 0, 0, 0},
	{40082, 0, 0, 0, 0},
	{53483, 0, 0, 0, 0},
	{53497, 0, 0, 0, 0},
	{53506, 0, 0, 0, 0},
	{53520, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{40132, 0, 0, 0, 0},
	{40149, 0, 0, 259, 0},
	{69, 72, 0, 0, 0},
	{53100, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40033, 28, 0, 0, 0},
	{31788, 72, 0, 0, 0},
	{31793, 16, 0, 2378, 0},
	{9513, 28, 0, 0, 0},
	{40043, 72, 0, 0, 0},
	{53409, 72, 0, 0, 0},
	{53418, 28, 0, 0, 0},
	{53429, 28, 0, 0, 0},
	{53440, 28, 0, 0, 0},
	{53448, 28, 0, 0, 0},
	{53460, 16, 0, 2379, 0},
	{53529, 28, 0, 2380, 0},
	{53538, 619, 0, 0, 0},
	{53554, 619, 0, 0, 0},
	{53566, 619, 0, 0, 0},
	{0, 16, 0, 2381, 0},
	{40026, 72, 0, 0, 0},
	{53035, 28, 5150, 0, 0},
	{53043, 28, 5150, 0, 0},
	{53055, 72, 0, 0, 0},
	{53065, 72, 0, 0, 0},
	{53081, 28, 0, 0, 0},
	{11157, 28, 0, 0, 0},
	{42340, 16, 0, 2364, 0},
	{53176, 16, 0, 2365, 0},
	{8573, 16, 0, 2367, 0},
	{53218, 16, 0, 2368, 0},
	{53242, 16, 0, 2372, 0},
	{53254, 63, 0, 0, 0},
	{42414, 16, 0, 2376, 0},
	{53384, 16, 0, 2377, 0},
	{53398, 16, 0, 2365, 0},
	{40020, 16, 0, 2382, 0},
	{0, 16, 0, 2383, 0},
	{52506, 72, 0, 0, 0},
	{38388, 72, 0, 0, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{53665, 28, 5150, 0, 0},
	{0, 3294, 0, 84, 0},
	{38388, 72, 0, 0, B24_FACT_REQUIRED},
	{53665, 28, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{0, 16, 0, 2389, 0},
	{52517, 28, 0, 0, B24_FACT_REQUIRED},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{53729, 28, 0, 0, B24_FACT_REQUIRED},
	{27769, 28, 0, 0, B24_FACT_REQUIRED},
	{53738, 619, 627, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 28, 53832, 0, B24_FACT_REQUIRED},
	{53738, 619, 627, 0, 0},
	{0, 28, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2394, B24_FACT_REQUIRED},
	{53738, 619, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{53729, 28, 0, 0, B24_FACT_REQUIRED},
	{53738, 619, 627, 0, 0},
	{23025, 28, 0, 0, 0},
	{20148, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{54036, 28, 0, 0, 0},
	{20953, 28, 0, 0, 0},
	{54051, 28, 0, 0, 0},
	{54061, 28, 0, 0, 0},
	{54075, 28, 0, 0, 0},
	{54092, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{54106, 28, 0, 0, 0},
	{54120, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11303, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{54031, 16, 0, 2397, 0},
	{27769, 28, 0, 0, 0},
	{54134, 2059, 0, 0, 0},
	{54138, 2059, 0, 0, 0},
	{0, 16, 0, 2398, 0},
	{54141, 54151, 0, 0, 0},
	{54167, 54151, 0, 0, 0},
	{54175, 54151, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{20978, 16, 0, 2400, 0},
	{23, 0, 0, 0, 0},
	{8652, 0, 0, 84, 0},
	{23, 0, 0, 0, 0},
	{54355, 0, 0, 84, 0},
	{54335, 0, 0, 2403, 0},
	{32203, 0, 0, 2402, 0},
	{54329, 0, 0, 2404, 0},
	{69, 72, 0, 0, 0},
	{16105, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{10016, 28, 54257, 0, 0},
	{54268, 28, 0, 0, 0},
	{54275, 619, 0, 0, 0},
	{54279, 619, 0, 0, 0},
	{54288, 72, 0, 0, 0},
	{27769, 28, 0, 0, 0},
	{54295, 28, 0, 0, 0},
	{54134, 63, 0, 0, 0},
	{54138, 63, 0, 84, 0},
	{54307, 63, 0, 0, 0},
	{13382, 42820, 0, 0, 0},
	{54320, 16, 0, 2405, 0},
	{54361, 63, 0, 0, 0},
	{54375, 63, 0, 0, 0},
	{0, 16, 0, 2406, 0},
	{54403, 619, 627, 0, 0},
	{54416, 619, 627, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{54394, 619, 627, 0, 0},
	{20978, 16, 0, 2408, 0},
	{0, 24484, 0, 0, 0},
	{23025, 28, 0, 0, 0},
	{20148, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{54036, 28, 0, 0, 0},
	{20953, 28, 0, 0, 0},
	{54051, 28, 0, 0, 0},
	{54061, 28, 0, 0, 0},
	{54075, 28, 0, 0, 0},
	{54092, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{54120, 0, 0, 0, 0},
	{54106, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11303, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{54031, 16, 0, 2411, 0},
	{27769, 28, 0, 0, 0},
	{54134, 2059, 0, 0, 0},
	{54138, 2059, 0, 0, 0},
	{0, 16, 0, 2412, 0},
	{0, 12034, 0, 2413, 0},
	{21182, 28, 0, 0, 0},
	{11303, 54525, 0, 0, B24_FACT_REQUIRED},
	{20978, 16, 0, 2400, 0},
	{23, 28, 0, 0, 0},
	{8652, 2059, 0, 84, 0},
	{54615, 619, 0, 0, 0},
	{54623, 54631, 0, 0, 0},
	{54647, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{54674, 0, 0, 2417, 0},
	{23, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{0, 0, 0, 2419, 0},
	{23, 0, 0, 0, 0},
	{26139, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{47976, 0, 0, 0, 0},
	{10854, 0, 0, 2420, 0},
	{0, 0, 0, 2421, 0},
	{54689, 0, 0, 2422, 0},
	{1883, 0, 0, 84, 0},
	{54689, 0, 0, 2177, 0},
	{32203, 0, 0, 2424, 0},
	{54668, 0, 0, 2425, 0},
	{54134, 2059, 0, 0, 0},
	{54138, 2059, 0, 0, 0},
	{54732, 2059, 0, 84, 0},
	{54736, 2059, 0, 0, 0},
	{54742, 63, 0, 0, 0},
	{54752, 0, 0, 0, 0},
	{32203, 16, 0, 2416, 0},
	{54329, 16, 0, 0, 0},
	{54668, 16, 0, 2418, 0},
	{54683, 16, 0, 2423, 0},
	{54704, 16, 0, 0, 0},
	{54709, 16, 0, 2426, 0},
	{54715, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{40149, 28, 0, 0, 0},
	{54725, 16, 0, 2427, 0},
	{986, 72, 0, 0, 0},
	{54742, 16, 0, 2428, 0},
	{0, 16, 0, 2429, 0},
	{54141, 54151, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{20978, 16, 0, 2431, 0},
	{23, 0, 0, 0, 0},
	{8652, 0, 0, 84, 0},
	{54615, 0, 0, 0, 0},
	{54761, 0, 0, 2403, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{54895, 0, 0, 1486, 0},
	{54906, 0, 0, 0, 0},
	{54922, 0, 0, 0, 0},
	{54936, 0, 0, 0, 0},
	{54785, 0, 0, 2435, 0},
	{54817, 0, 0, 2435, 0},
	{54843, 0, 0, 2435, 0},
	{54868, 0, 0, 2435, 0},
	{54761, 0, 0, 2436, 0},
	{23, 0, 0, 0, 0},
	{54965, 0, 0, 84, 0},
	{1883, 0, 0, 84, 0},
	{54954, 0, 0, 2438, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 84, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 84, 0},
	{54975, 0, 0, 2440, 0},
	{54785, 0, 0, 2440, 0},
	{54817, 0, 0, 2440, 0},
	{54843, 0, 0, 2441, 0},
	{54868, 0, 0, 2441, 0},
	{54761, 0, 0, 2442, 0},
	{32203, 0, 0, 2439, 0},
	{54668, 0, 0, 2443, 0},
	{54732, 0, 0, 84, 0},
	{32203, 16, 0, 2433, 0},
	{54329, 14106, 0, 2434, 0},
	{54668, 14106, 0, 2437, 0},
	{54709, 14106, 0, 2444, 0},
	{54683, 14106, 0, 0, 0},
	{54725, 16, 0, 2445, 0},
	{54704, 14106, 0, 0, 0},
	{0, 14106, 0, 2446, 0},
	{0, 16, 0, 2448, 0},
	{69, 24484, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{54715, 28, 0, 0, 0},
	{55010, 619, 0, 0, 0},
	{10936, 24484, 0, 0, 0},
	{1883, 63, 0, 0, 0},
	{8652, 17307, 0, 2449, 0},
	{47683, 619, 0, 0, 0},
	{1386, 24484, 0, 0, 0},
	{40149, 28, 0, 0, 0},
	{55036, 619, 0, 0, 0},
	{55047, 55055, 0, 0, 0},
	{80, 42881, 0, 0, 0},
	{55078, 28, 0, 0, 0},
	{55095, 619, 0, 0, 0},
	{55107, 619, 0, 0, 0},
	{55124, 619, 0, 0, 0},
	{55133, 619, 0, 0, 0},
	{0, 16, 0, 2450, 0},
	{23, 28, 0, 0, 0},
	{54031, 14106, 0, 0, 0},
	{55010, 619, 0, 0, 0},
	{1883, 24869, 0, 0, 0},
	{55014, 24484, 0, 0, 0},
	{55026, 619, 0, 0, 0},
	{80, 42881, 0, 0, 0},
	{10854, 16, 0, 2451, 0},
	{0, 16, 0, 2448, 0},
	{0, 1, 0, 2453, 0},
	{8652, 28, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{0, 16, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2456, B24_FACT_REQUIRED},
	{1883, 28, 55151, 0, 0},
	{7364, 5850, 0, 0, 0},
	{0, 16, 0, 2458, 0},
	{55164, 55168, 0, 0, 0},
	{0, 16, 0, 2460, 0},
	{55144, 63, 0, 2459, 0},
	{24602, 63, 0, 2461, 0},
	{0, 16, 0, 2462, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2463, B24_FACT_REQUIRED},
	{0, 55271, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{27769, 28, 0, 0, B24_FACT_REQUIRED},
	{54279, 55284, 0, 0, 0},
	{53738, 619, 0, 0, 0},
	{0, 55168, 0, 0, 0},
	{55307, 619, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2467, B24_FACT_REQUIRED},
	{54954, 16, 0, 2468, 0},
	{53738, 619, 0, 0, 0},
	{55428, 63, 0, 0, 0},
	{55438, 63, 0, 0, 0},
	{54709, 16, 0, 0, 0},
	{0, 16, 0, 2470, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2471, B24_FACT_REQUIRED},
	{53738, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{40082, 28, 0, 0, 0},
	{0, 16, 0, 2473, 0},
	{13956, 72, 0, 0, 0},
	{13935, 72, 0, 0, 0},
	{55520, 72, 55532, 0, 0},
	{21182, 28, 0, 0, 0},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{49544, 54631, 0, 0, B24_FACT_REQUIRED},
	{54732, 28, 0, 0, 0},
	{20978, 16, 0, 2475, 0},
	{55539, 54151, 0, 0, 0},
	{197, 5850, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{20625, 28, 0, 0, 0},
	{5169, 24484, 0, 0, 0},
	{16829, 28, 55587, 0, 0},
	{55624, 28, 55633, 0, 0},
	{22014, 28, 5150, 0, 0},
	{16985, 28, 0, 0, 0},
	{55638, 28, 0, 0, 0},
	{55646, 28, 0, 0, 0},
	{55656, 28, 0, 0, 0},
	{55666, 1, 0, 0, 0},
	{22386, 17835, 0, 0, 0},
	{55675, 24484, 0, 0, 0},
	{20148, 72, 0, 0, 0},
	{54036, 72, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20953, 28, 0, 0, 0},
	{0, 16, 0, 2477, 0},
	{0, 12034, 0, 2478, 0},
	{197, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{200, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{16829, 0, 0, 0, 0},
	{55624, 0, 0, 0, 0},
	{22014, 0, 0, 0, 0},
	{16985, 0, 0, 0, 0},
	{55638, 0, 0, 0, 0},
	{55646, 0, 0, 0, 0},
	{55656, 0, 0, 0, 0},
	{55666, 0, 0, 0, 0},
	{22386, 0, 0, 0, 0},
	{55675, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{54036, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{2052, 2059, 0, 2480, 0},
	{190, 16, 0, 2477, 0},
	{2068, 16, 0, 2477, 0},
	{24904, 63, 0, 2480, 0},
	{265, 72, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{20978, 16, 0, 2481, 0},
	{20625, 28, 0, 0, 0},
	{55921, 24484, 0, 0, 0},
	{55926, 14106, 0, 0, 0},
	{80, 28, 0, 0, 0},
	{55970, 28, 0, 0, 0},
	{55952, 5850, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{10016, 28, 0, 0, 0},
	{54268, 28, 0, 0, 0},
	{55959, 16, 0, 2486, 0},
	{54329, 16, 0, 0, 0},
	{54668, 16, 0, 0, 0},
	{54704, 16, 0, 0, 0},
	{54709, 16, 0, 0, 0},
	{54683, 16, 0, 0, 0},
	{54615, 16, 0, 0, 0},
	{55944, 16, 0, 2487, 0},
	{89, 28, 0, 0, 0},
	{55977, 2059, 0, 0, 0},
	{55926, 14106, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{56007, 42838, 0, 0, 0},
	{56024, 42838, 0, 0, 0},
	{55952, 5850, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40149, 28, 0, 0, 0},
	{55845, 28, 0, 0, 0},
	{55855, 28, 0, 0, 0},
	{55865, 28, 0, 0, 0},
	{55877, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10936, 72, 0, 0, 0},
	{1368, 16, 0, 2484, 0},
	{17949, 14106, 0, 2490, 0},
	{10854, 14106, 0, 2488, 0},
	{0, 16, 0, 2493, 0},
	{55989, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{55997, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40149, 28, 0, 0, 0},
	{55845, 28, 0, 0, 0},
	{55855, 28, 0, 0, 0},
	{55865, 28, 0, 0, 0},
	{55877, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10936, 72, 0, 0, 0},
	{1368, 16, 0, 2492, 0},
	{17949, 14106, 0, 2490, 0},
	{55981, 14106, 0, 0, 0},
	{56039, 14106, 0, 0, 0},
	{10854, 16, 0, 2494, 0},
	{0, 16, 0, 2491, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 2059, 0, 84, 0},
	{1386, 24484, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{55811, 619, 0, 0, 0},
	{55823, 619, 0, 0, 0},
	{55833, 619, 0, 0, 0},
	{40149, 28, 0, 0, 0},
	{55845, 28, 0, 0, 0},
	{55855, 28, 0, 0, 0},
	{55865, 28, 0, 0, 0},
	{55877, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{8652, 2059, 0, 84, 0},
	{32901, 28, 0, 0, 0},
	{55890, 28, 0, 0, 0},
	{55905, 28, 0, 0, 0},
	{1368, 16, 0, 2483, 0},
	{10854, 42820, 0, 2485, 0},
	{17949, 42820, 0, 2489, 0},
	{55981, 42820, 0, 2491, 0},
	{56039, 42820, 0, 2491, 0},
	{56048, 63, 0, 2496, 0},
	{10936, 72, 0, 0, 0},
	{55952, 5850, 0, 0, 0},
	{56061, 619, 0, 0, 0},
	{55989, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{16829, 55746, 0, 84, 0},
	{20625, 28, 0, 0, 0},
	{23821, 619, 0, 0, 0},
	{55762, 619, 0, 0, 0},
	{55774, 619, 0, 0, 0},
	{55786, 619, 0, 0, 0},
	{55796, 619, 0, 0, 0},
	{35643, 2059, 0, 84, 0},
	{5169, 28, 0, 0, 0},
	{55638, 28, 0, 0, 0},
	{55646, 28, 0, 0, 0},
	{55656, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55806, 72, 0, 0, 0},
	{48888, 14106, 0, 2497, 0},
	{0, 16, 0, 2498, 0},
	{0, 14106, 0, 2499, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 2059, 0, 0, 0},
	{1386, 24484, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{55811, 619, 0, 0, 0},
	{55823, 619, 0, 0, 0},
	{55833, 619, 0, 0, 0},
	{40149, 28, 0, 0, 0},
	{55845, 28, 0, 0, 0},
	{55855, 28, 0, 0, 0},
	{55865, 28, 0, 0, 0},
	{55877, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{8652, 2059, 0, 0, 0},
	{32901, 28, 0, 0, 0},
	{55890, 28, 0, 0, 0},
	{55905, 28, 0, 0, 0},
	{1368, 16, 0, 2483, 0},
	{10854, 42820, 0, 2485, 0},
	{17949, 42820, 0, 2489, 0},
	{55981, 42820, 0, 2491, 0},
	{56039, 42820, 0, 2491, 0},
	{56048, 63, 0, 2496, 0},
	{10936, 72, 0, 0, 0},
	{55952, 5850, 0, 0, 0},
	{56061, 619, 0, 0, 0},
	{55989, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{16829, 55746, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{23821, 619, 0, 0, 0},
	{55762, 619, 0, 0, 0},
	{55774, 619, 0, 0, 0},
	{55786, 619, 0, 0, 0},
	{55796, 619, 0, 0, 0},
	{35643, 2059, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{55638, 28, 0, 0, 0},
	{55646, 28, 0, 0, 0},
	{55656, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55806, 72, 0, 0, 0},
	{48888, 14106, 0, 2501, 0},
	{1883, 28, 55587, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 2502, 0},
	{34817, 16, 0, 2493, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 2059, 0, 0, 0},
	{1386, 24484, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{55823, 619, 0, 0, 0},
	{55833, 619, 0, 0, 0},
	{40149, 28, 0, 0, 0},
	{55845, 28, 0, 0, 0},
	{55855, 28, 0, 0, 0},
	{55865, 28, 0, 0, 0},
	{55877, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 2504, 0},
	{10854, 42820, 0, 2505, 0},
	{17949, 42820, 0, 2507, 0},
	{55981, 42820, 0, 2491, 0},
	{56039, 42820, 0, 2491, 0},
	{56048, 63, 0, 2496, 0},
	{10936, 72, 0, 0, 0},
	{55952, 5850, 0, 0, 0},
	{56061, 619, 0, 0, 0},
	{55989, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{16829, 55746, 0, 84, 0},
	{20625, 28, 0, 0, 0},
	{23821, 619, 0, 0, 0},
	{55762, 619, 0, 0, 0},
	{55774, 619, 0, 0, 0},
	{55786, 619, 0, 0, 0},
	{55796, 619, 0, 0, 0},
	{35643, 2059, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{55638, 28, 0, 0, 0},
	{55646, 28, 0, 0, 0},
	{55656, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55806, 72, 0, 0, 0},
	{48888, 14106, 0, 2508, 0},
	{56138, 16, 0, 2509, 0},
	{0, 14106, 0, 2510, 0},
	{197, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{16829, 55746, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{23821, 619, 0, 0, 0},
	{55762, 619, 0, 0, 0},
	{55774, 619, 0, 0, 0},
	{55786, 619, 0, 0, 0},
	{55796, 619, 0, 0, 0},
	{35643, 2059, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{55638, 28, 0, 0, 0},
	{55646, 28, 0, 0, 0},
	{55656, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55806, 72, 0, 0, 0},
	{48888, 14106, 0, 2508, 0},
	{1883, 28, 55587, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 2512, 0},
	{89, 28, 0, 0, 0},
	{10016, 28, 0, 0, 0},
	{54268, 28, 0, 0, 0},
	{55952, 72, 0, 0, 0},
	{54329, 16, 0, 0, 0},
	{54668, 16, 0, 0, 0},
	{54709, 16, 0, 0, 0},
	{54683, 16, 0, 0, 0},
	{55952, 42838, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 24484, 0, 0, 0},
	{1883, 28, 55587, 0, 0},
	{56144, 28, 55633, 0, 0},
	{10936, 72, 0, 0, 0},
	{1368, 16, 0, 2483, 0},
	{17949, 42820, 0, 2489, 0},
	{10854, 14106, 0, 2514, 0},
	{40149, 28, 0, 0, 0},
	{55845, 28, 0, 0, 0},
	{55855, 28, 0, 0, 0},
	{55865, 28, 0, 0, 0},
	{55877, 28, 5150, 0, 0},
	{0, 16, 0, 2515, 0},
	{55989, 28, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{55997, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 24484, 0, 0, 0},
	{1883, 28, 55587, 0, 0},
	{56144, 28, 55633, 0, 0},
	{1368, 16, 0, 2504, 0},
	{55981, 42820, 0, 2491, 0},
	{10854, 16, 0, 2516, 0},
	{17949, 42820, 0, 2507, 0},
	{40149, 28, 0, 0, 0},
	{55845, 28, 0, 0, 0},
	{55855, 28, 0, 0, 0},
	{55865, 28, 0, 0, 0},
	{55877, 28, 5150, 0, 0},
	{56039, 42820, 0, 2491, 0},
	{10936, 72, 0, 0, 0},
	{56153, 28, 0, 0, 0},
	{13382, 16, 0, 0, 0},
	{56170, 28, 0, 0, 0},
	{760, 14106, 0, 2517, B24_FACT_REQUIRED},
	{20978, 16, 0, 2518, 0},
	{56329, 28, 0, 0, 0},
	{56340, 28, 5150, 0, 0},
	{56350, 28, 0, 0, 0},
	{56362, 28, 5150, 0, 0},
	{56377, 28, 0, 0, 0},
	{56393, 28, 0, 0, 0},
	{56411, 28, 56427, 0, 0},
	{56446, 28, 0, 0, 0},
	{56463, 28, 0, 0, 0},
	{56482, 28, 0, 0, 0},
	{56505, 28, 0, 0, 0},
	{56528, 28, 0, 0, 0},
	{56553, 28, 0, 0, 0},
	{56564, 28, 0, 0, 0},
	{56577, 28, 0, 0, 0},
	{56596, 28, 0, 0, 0},
	{56609, 28, 5150, 0, 0},
	{56622, 28, 0, 0, 0},
	{56637, 28, 0, 0, 0},
	{56658, 28, 0, 0, 0},
	{56676, 28, 0, 0, 0},
	{56698, 28, 5150, 0, 0},
	{56715, 28, 5150, 0, 0},
	{56742, 28, 0, 0, 0},
	{56770, 28, 5150, 0, 0},
	{56781, 28, 0, 0, 0},
	{56796, 28, 5150, 0, 0},
	{56811, 28, 0, 0, 0},
	{56830, 28, 56850, 0, 0},
	{56891, 28, 0, 0, 0},
	{56908, 28, 0, 0, 0},
	{56924, 28, 5150, 0, 0},
	{56933, 28, 56943, 0, 0},
	{56971, 28, 56989, 0, 0},
	{57026, 28, 57044, 0, 0},
	{57081, 28, 57099, 0, 0},
	{57126, 28, 0, 0, 0},
	{57143, 28, 5150, 0, 0},
	{57151, 28, 5150, 0, 0},
	{57165, 28, 0, 0, 0},
	{57183, 28, 0, 0, 0},
	{57205, 28, 5150, 0, 0},
	{57226, 28, 57247, 0, 0},
	{57258, 28, 5150, 0, 0},
	{57278, 28, 5150, 0, 0},
	{57286, 28, 0, 0, 0},
	{57298, 28, 5150, 0, 0},
	{57310, 28, 0, 0, 0},
	{57326, 28, 5150, 0, 0},
	{57338, 28, 0, 0, 0},
	{57354, 28, 5150, 0, 0},
	{57368, 28, 0, 0, 0},
	{57383, 28, 5150, 0, 0},
	{57396, 28, 0, 0, 0},
	{57410, 28, 0, 0, 0},
	{57424, 28, 0, 0, 0},
	{57443, 28, 0, 0, 0},
	{57461, 28, 5150, 0, 0},
	{57470, 28, 0, 0, 0},
	{57480, 28, 5150, 0, 0},
	{57494, 28, 0, 0, 0},
	{57509, 28, 57525, 0, 0},
	{57545, 28, 0, 0, 0},
	{57567, 28, 0, 0, 0},
	{57582, 28, 5150, 0, 0},
	{57594, 28, 5150, 0, 0},
	{57615, 28, 0, 0, 0},
	{57632, 28, 0, 0, 0},
	{57651, 28, 57668, 0, 0},
	{57694, 28, 57707, 0, 0},
	{57712, 28, 5150, 0, 0},
	{57727, 42838, 0, 0, 0},
	{57742, 28, 0, 0, 0},
	{57755, 28, 5150, 0, 0},
	{57770, 28, 5150, 0, 0},
	{57788, 42838, 0, 0, 0},
	{57807, 42838, 0, 0, 0},
	{57827, 28, 0, 0, 0},
	{57855, 28, 5150, 0, 0},
	{57890, 28, 5150, 0, 0},
	{57920, 28, 5150, 0, 0},
	{57950, 28, 5150, 0, 0},
	{57975, 63, 0, 0, 0},
	{57995, 28, 0, 0, 0},
	{58016, 28, 5150, 0, 0},
	{58043, 28, 5150, 0, 0},
	{58067, 28, 5150, 0, 0},
	{58098, 28, 5150, 0, 0},
	{58123, 72, 0, 0, 0},
	{58149, 28, 5150, 0, 0},
	{58181, 28, 0, 0, 0},
	{58206, 28, 0, 0, 0},
	{58230, 28, 58253, 0, 0},
	{58278, 28, 5150, 0, 0},
	{58301, 42838, 0, 0, 0},
	{58323, 63, 0, 0, 0},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{56299, 72, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{56307, 28, 5150, 0, 0},
	{56315, 28, 5150, 0, 0},
	{34105, 72, 0, 0, 0},
	{56322, 72, 0, 0, 0},
	{55926, 16, 0, 2520, 0},
	{58343, 72, 0, 0, 0},
	{58352, 28, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{1368, 16, 0, 2522, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{16105, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{10016, 28, 0, 0, 0},
	{54268, 28, 0, 0, 0},
	{54275, 619, 0, 0, 0},
	{54279, 619, 0, 0, 0},
	{54288, 72, 0, 0, 0},
	{27769, 28, 0, 0, 0},
	{54295, 28, 0, 0, 0},
	{54134, 63, 0, 0, 0},
	{54138, 63, 0, 0, 0},
	{54307, 63, 0, 0, 0},
	{13382, 42820, 0, 0, 0},
	{54320, 16, 0, 0, 0},
	{54361, 63, 0, 0, 0},
	{54375, 63, 0, 0, 0},
	{0, 58477, 0, 2524, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{58492, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{30182, 28, 0, 0, 0},
	{58501, 28, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2526, B24_FACT_REQUIRED},
	{53738, 619, 0, 0, 0},
	{41362, 28, 0, 0, 0},
	{23879, 16, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{34105, 72, 0, 0, 0},
	{54051, 28, 0, 0, 0},
	{58620, 619, 0, 0, 0},
	{58635, 16, 0, 2528, 0},
	{58655, 28, 5150, 0, 0},
	{58343, 72, 0, 0, 0},
	{58352, 28, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11599, 72, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2529, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{58803, 72, 0, 0, 0},
	{58812, 72, 0, 0, 0},
	{58823, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{16105, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{10016, 28, 54257, 0, 0},
	{54268, 28, 0, 0, 0},
	{54275, 619, 0, 0, 0},
	{54279, 619, 0, 0, 0},
	{54288, 72, 0, 0, 0},
	{27769, 28, 0, 0, 0},
	{54295, 28, 0, 0, 0},
	{54134, 63, 0, 0, 0},
	{54138, 63, 0, 0, 0},
	{54307, 63, 0, 0, 0},
	{13382, 42820, 0, 0, 0},
	{54320, 16, 0, 0, 0},
	{54361, 63, 0, 0, 0},
	{54375, 63, 0, 0, 0},
	{842, 619, 0, 0, 0},
	{27769, 16, 0, 2532, 0},
	{0, 58477, 0, 2533, 0},
	{58492, 72, 0, 0, 0},
	{58501, 28, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{20978, 16, 0, 2535, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{53738, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{8652, 24994, 0, 0, 0},
	{40149, 72, 0, 0, 0},
	{59062, 28, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{54031, 16, 0, 2540, 0},
	{0, 59186, 0, 2520, 0},
	{0, 14106, 0, 2542, 0},
	{59270, 24484, 0, 0, 0},
	{59280, 24484, 0, 0, 0},
	{55638, 24484, 0, 0, 0},
	{59291, 619, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{56299, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{0, 16, 0, 2544, 0},
	{0, 12034, 0, 2545, 0},
	{197, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{56299, 0, 0, 0, 0},
	{34105, 0, 0, 0, 0},
	{56322, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{8928, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{56307, 0, 0, 0, 0},
	{56315, 0, 0, 0, 0},
	{55921, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{54036, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{59299, 0, 0, 0, 0},
	{59270, 0, 0, 0, 0},
	{59280, 0, 0, 0, 0},
	{55638, 0, 0, 0, 0},
	{59291, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{56299, 72, 0, 0, 0},
	{34105, 72, 0, 0, 0},
	{56322, 72, 0, 0, 0},
	{23821, 28, 0, 0, 0},
	{8928, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{56307, 28, 0, 0, 0},
	{56315, 28, 0, 0, 0},
	{55921, 28, 0, 0, 0},
	{20148, 72, 0, 0, 0},
	{54036, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{59299, 59311, 0, 0, 0},
	{59270, 5850, 0, 0, 0},
	{59280, 24484, 0, 0, 0},
	{55638, 24484, 0, 0, 0},
	{59291, 619, 0, 0, 0},
	{2052, 2059, 0, 2547, 0},
	{190, 16, 0, 2548, 0},
	{2068, 16, 0, 0, 0},
	{24904, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{59325, 54151, 0, 0, 0},
	{59337, 54151, 0, 0, 0},
	{59346, 54151, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{20978, 16, 0, 2550, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{59430, 619, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{59430, 619, 0, 0, 0},
	{53738, 619, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{58803, 72, 0, 0, 0},
	{58812, 72, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 84, 0},
	{8652, 0, 0, 84, 0},
	{32203, 0, 0, 2556, 0},
	{986, 0, 0, 0, 0},
	{54715, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{40149, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{16105, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{10016, 28, 54257, 0, 0},
	{54268, 28, 0, 0, 0},
	{54275, 619, 0, 0, 0},
	{54279, 619, 0, 0, 0},
	{54288, 72, 0, 0, 0},
	{27769, 28, 0, 0, 0},
	{54295, 28, 0, 0, 0},
	{54134, 63, 0, 0, 0},
	{54138, 63, 0, 84, 0},
	{54307, 63, 0, 0, 0},
	{13382, 42820, 0, 0, 0},
	{54320, 16, 0, 2557, 0},
	{54361, 63, 0, 0, 0},
	{54375, 63, 0, 0, 0},
	{842, 619, 0, 0, 0},
	{27769, 16, 0, 2558, 0},
	{0, 58477, 0, 2559, 0},
	{32203, 72, 0, 0, B24_FACT_REQUIRED},
	{31793, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 2561, 0},
	{32127, 3294, 0, 0, 0},
	{59939, 12034, 0, 2562, 0},
	{21182, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2563, B24_FACT_REQUIRED},
	{0, 24290, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{60004, 28, 0, 0, B24_FACT_REQUIRED},
	{11599, 72, 0, 0, B24_FACT_REQUIRED},
	{60015, 72, 0, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{56299, 72, 0, 0, 0},
	{56307, 28, 5150, 0, 0},
	{56315, 28, 5150, 0, 0},
	{34105, 72, 0, 0, 0},
	{56322, 72, 0, 0, 0},
	{8928, 28, 0, 0, 0},
	{59299, 28, 0, 0, 0},
	{55926, 16, 0, 2520, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2568, B24_FACT_REQUIRED},
	{1368, 0, 0, 0, 0},
	{60236, 619, 0, 0, 0},
	{27769, 28, 0, 0, 0},
	{0, 16, 0, 2571, 0},
	{27769, 28, 0, 0, B24_FACT_REQUIRED},
	{60243, 28, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{54843, 0, 0, 2435, 0},
	{32203, 0, 0, 2574, 0},
	{54668, 0, 0, 2575, 0},
	{197, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{200, 24484, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{22239, 28, 0, 0, 0},
	{55675, 24484, 0, 0, 0},
	{55638, 28, 0, 0, 0},
	{55666, 60316, 0, 2576, 0},
	{30182, 28, 0, 0, 0},
	{20148, 28, 0, 0, 0},
	{54036, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20953, 28, 0, 0, 0},
	{0, 16, 0, 2577, 0},
	{0, 12034, 0, 2578, 0},
	{197, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{200, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{22239, 0, 0, 0, 0},
	{55675, 0, 0, 0, 0},
	{55638, 0, 0, 0, 0},
	{55666, 0, 0, 0, 0},
	{30182, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{54036, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{200, 24484, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{22239, 28, 0, 0, 0},
	{55675, 24484, 0, 0, 0},
	{55638, 28, 0, 0, 0},
	{55666, 60316, 0, 0, 0},
	{30182, 28, 0, 0, 0},
	{20148, 28, 0, 0, 0},
	{54036, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20953, 28, 0, 0, 0},
	{2052, 2059, 0, 2580, 0},
	{190, 16, 0, 2581, 0},
	{2068, 16, 0, 2581, 0},
	{24904, 63, 0, 2580, 0},
	{265, 72, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{20978, 16, 0, 2582, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{30182, 28, 0, 0, B24_FACT_REQUIRED},
	{22239, 28, 0, 0, B24_FACT_REQUIRED},
	{55638, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{55675, 28, 0, 0, 0},
	{60399, 28, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2584, B24_FACT_REQUIRED},
	{54320, 16, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{36599, 28, 0, 0, 0},
	{60731, 619, 0, 0, 0},
	{60767, 28, 0, 0, 0},
	{13382, 28, 0, 0, 0},
	{36599, 28, 0, 0, 0},
	{54709, 28, 0, 0, 0},
	{60776, 16, 0, 0, 0},
	{42553, 0, 0, 0, 0},
	{8842, 0, 0, 0, 0},
	{60800, 0, 0, 0, 0},
	{60808, 0, 0, 0, 0},
	{23044, 0, 0, 2591, 0},
	{23041, 0, 0, 2591, 0},
	{60767, 0, 0, 0, 0},
	{60776, 0, 0, 2590, 0},
	{36599, 0, 0, 0, 0},
	{54709, 0, 0, 0, 0},
	{13382, 0, 0, 2592, 0},
	{1883, 0, 0, 84, 0},
	{54623, 0, 0, 84, 0},
	{60785, 0, 0, 2593, 0},
	{32203, 0, 0, 2594, 0},
	{197, 72, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{22239, 28, 0, 0, 0},
	{55638, 28, 0, 0, 0},
	{60753, 16, 0, 2588, 0},
	{30182, 28, 0, 0, 0},
	{55666, 16, 0, 2595, 0},
	{20148, 72, 0, 0, 0},
	{54036, 72, 0, 0, 0},
	{244, 8579, 0, 0, 0},
	{20953, 8579, 0, 0, 0},
	{55675, 28, 0, 0, 0},
	{0, 16, 0, 2596, 0},
	{0, 16, 0, 2597, 0},
	{197, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{200, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{22239, 0, 0, 0, 0},
	{55638, 0, 0, 0, 0},
	{60753, 0, 0, 0, 0},
	{30182, 0, 0, 0, 0},
	{55666, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{54036, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{55675, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{23821, 11718, 5150, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{22239, 28, 0, 0, 0},
	{55638, 28, 0, 0, 0},
	{60753, 16, 0, 2588, 0},
	{30182, 28, 0, 0, 0},
	{55666, 16, 0, 0, 0},
	{20148, 72, 0, 0, 0},
	{54036, 72, 0, 0, 0},
	{244, 8579, 0, 0, 0},
	{20953, 8579, 0, 0, 0},
	{55675, 28, 0, 0, 0},
	{2052, 63, 0, 2599, 0},
	{190, 16, 0, 2600, 0},
	{24904, 63, 0, 2599, 0},
	{2068, 16, 0, 2600, 0},
	{20978, 16, 0, 2601, B24_FACT_REQUIRED},
	{60767, 28, 0, 0, B24_FACT_REQUIRED},
	{13382, 16, 0, 0, 0},
	{36599, 28, 0, 0, B24_FACT_REQUIRED},
	{54709, 28, 0, 0, 0},
	{60776, 16, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{55638, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{30182, 28, 0, 0, B24_FACT_REQUIRED},
	{22239, 28, 60816, 0, B24_FACT_REQUIRED},
	{60753, 16, 0, 2603, B24_FACT_REQUIRED},
	{23821, 11718, 5150, 0, 0},
	{55675, 28, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2604, B24_FACT_REQUIRED},
	{21182, 28, 61087, 0, 0},
	{61113, 54151, 61118, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{20361, 28, 61188, 0, 0},
	{0, 16, 0, 2607, 0},
	{0, 12034, 0, 2608, 0},
	{21182, 28, 61087, 0, 0},
	{19951, 2059, 0, 0, 0},
	{34817, 2059, 0, 0, 0},
	{0, 16, 0, 2611, 0},
	{0, 16, 0, 2612, 0},
	{0, 63, 0, 2613, 0},
	{21182, 28, 61087, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{21182, 28, 61087, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{61330, 2059, 0, 0, 0},
	{21182, 28, 61087, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{34530, 14106, 0, 2611, B24_FACT_REQUIRED},
	{54954, 2059, 0, 0, 0},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16829, 28, 0, 0, 0},
	{59270, 5850, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{55926, 16, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{1368, 16, 0, 2618, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{23821, 28, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11599, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2620, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{13251, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{61744, 28, 0, 0, B24_FACT_REQUIRED},
	{21182, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{57582, 0, 0, 0, 0},
	{57509, 0, 0, 0, 0},
	{56811, 0, 0, 0, 0},
	{56340, 0, 0, 0, 0},
	{55926, 14106, 0, 2625, 0},
	{20625, 28, 0, 0, 0},
	{56007, 42838, 0, 0, 0},
	{56024, 42838, 0, 0, 0},
	{57480, 0, 0, 0, 0},
	{56564, 0, 0, 0, 0},
	{56340, 0, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{55921, 24484, 0, 0, 0},
	{55926, 14106, 0, 2627, 0},
	{55952, 5850, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40149, 28, 0, 0, 0},
	{55845, 28, 0, 0, 0},
	{55855, 28, 0, 0, 0},
	{55865, 28, 0, 0, 0},
	{55877, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10936, 72, 0, 0, 0},
	{1368, 16, 0, 2628, 0},
	{17949, 14106, 0, 2490, 0},
	{10854, 14106, 0, 2488, 0},
	{0, 16, 0, 2629, 0},
	{55989, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{55997, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40149, 28, 0, 0, 0},
	{55845, 28, 0, 0, 0},
	{55855, 28, 0, 0, 0},
	{55865, 28, 0, 0, 0},
	{55877, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10936, 72, 0, 0, 0},
	{1368, 16, 0, 2626, 0},
	{17949, 14106, 0, 2490, 0},
	{55981, 14106, 0, 0, 0},
	{56039, 14106, 0, 0, 0},
	{10854, 16, 0, 2630, 0},
	{0, 14106, 0, 2631, 0},
	{54141, 28, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{61860, 2059, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40149, 28, 0, 0, 0},
	{55845, 28, 0, 0, 0},
	{55855, 28, 0, 0, 0},
	{55865, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{20978, 16, 0, 2633, 0},
	{56329, 28, 0, 0, 0},
	{56340, 28, 5150, 0, 0},
	{56350, 28, 0, 0, 0},
	{56362, 28, 5150, 0, 0},
	{56377, 28, 0, 0, 0},
	{56393, 28, 0, 0, 0},
	{56411, 28, 56427, 0, 0},
	{56446, 28, 0, 0, 0},
	{56463, 28, 0, 0, 0},
	{56482, 28, 0, 0, 0},
	{56505, 28, 0, 0, 0},
	{56528, 28, 0, 0, 0},
	{57480, 28, 5150, 0, 0},
	{57494, 28, 0, 0, 0},
	{57509, 28, 57525, 0, 0},
	{57545, 28, 0, 0, 0},
	{57143, 28, 5150, 0, 0},
	{56796, 28, 5150, 0, 0},
	{56811, 42838, 0, 0, 0},
	{56830, 28, 56850, 0, 0},
	{56891, 28, 0, 0, 0},
	{57151, 28, 5150, 0, 0},
	{57165, 28, 0, 0, 0},
	{57183, 28, 0, 0, 0},
	{57205, 28, 5150, 0, 0},
	{57226, 28, 57247, 0, 0},
	{57258, 28, 5150, 0, 0},
	{57278, 28, 5150, 0, 0},
	{57286, 28, 0, 0, 0},
	{57461, 28, 5150, 0, 0},
	{57470, 28, 0, 0, 0},
	{56924, 28, 5150, 0, 0},
	{56933, 28, 56943, 0, 0},
	{56770, 28, 5150, 0, 0},
	{56781, 28, 0, 0, 0},
	{57354, 28, 5150, 0, 0},
	{57368, 28, 0, 0, 0},
	{57383, 28, 5150, 0, 0},
	{57396, 28, 0, 0, 0},
	{57410, 28, 0, 0, 0},
	{0, 59186, 0, 2635, 0},
	{0, 61955, 0, 2637, 0},
	{197, 28, 0, 0, 0},
	{8918, 24484, 0, 0, 0},
	{56299, 28, 0, 0, 0},
	{61973, 24484, 0, 0, 0},
	{23821, 28, 0, 0, 0},
	{8928, 28, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20148, 28, 0, 0, 0},
	{54036, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20953, 28, 0, 0, 0},
	{0, 16, 0, 2639, 0},
	{0, 12034, 0, 2640, 0},
	{197, 72, 0, 0, 0},
	{8918, 24290, 0, 0, 0},
	{61973, 72, 0, 0, 0},
	{23821, 28, 0, 0, 0},
	{8928, 28, 0, 0, 0},
	{61982, 28, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20148, 72, 0, 0, 0},
	{54036, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11599, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 2642, 0},
	{16804, 5850, 0, 0, 0},
	{20010, 28, 0, 0, 0},
	{61991, 5850, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{59280, 28, 0, 0, 0},
	{0, 16, 0, 2644, 0},
	{0, 12034, 0, 2645, 0},
	{13251, 24290, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{16829, 28, 0, 0, 0},
	{62028, 28, 0, 0, 0},
	{59280, 28, 0, 0, 0},
	{35683, 28, 0, 0, 0},
	{20743, 24484, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20953, 28, 0, 0, 0},
	{56007, 24484, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{0, 16, 0, 2648, 0},
	{0, 12034, 0, 2649, 0},
	{197, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{16829, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{8928, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{59270, 0, 0, 0, 0},
	{22386, 0, 0, 0, 0},
	{56322, 0, 0, 0, 0},
	{56007, 0, 0, 0, 0},
	{56024, 0, 0, 0, 0},
	{62040, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{54036, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{62028, 0, 0, 0, 0},
	{59280, 0, 0, 0, 0},
	{35683, 0, 0, 0, 0},
	{20743, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{16829, 28, 0, 0, 0},
	{23821, 28, 0, 0, 0},
	{8928, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{59270, 5850, 0, 0, 0},
	{22386, 28, 0, 0, 0},
	{56322, 72, 0, 0, 0},
	{56007, 72, 0, 0, 0},
	{56024, 72, 0, 0, 0},
	{62040, 72, 0, 0, 0},
	{20148, 72, 0, 0, 0},
	{54036, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{62028, 28, 0, 0, 0},
	{59280, 28, 0, 0, 0},
	{35683, 28, 0, 0, 0},
	{20743, 24484, 0, 0, 0},
	{2052, 2059, 0, 2651, 0},
	{190, 16, 0, 2652, 0},
	{2068, 16, 0, 0, 0},
	{24904, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{20978, 16, 0, 2654, 0},
	{16804, 5850, 0, 0, 0},
	{20010, 28, 62055, 0, 0},
	{61991, 28, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{59280, 28, 0, 0, 0},
	{0, 16, 0, 2656, 0},
	{0, 12034, 0, 2657, 0},
	{61744, 24484, 0, 0, 0},
	{0, 55168, 0, 2394, 0},
	{21182, 28, 0, 0, 0},
	{69, 62060, 0, 0, B24_FACT_REQUIRED},
	{0, 2059, 0, 84, 0},
	{69, 5850, 0, 0, B24_FACT_REQUIRED},
	{21182, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{59430, 619, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{62590, 72, 0, 0, B24_FACT_REQUIRED},
	{59430, 619, 0, 0, 0},
	{0, 2059, 0, 0, 0},
	{69, 5850, 0, 0, B24_FACT_REQUIRED},
	{34530, 14106, 0, 2666, 0},
	{21182, 28, 0, 0, 0},
	{62590, 72, 0, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{16829, 28, 0, 0, 0},
	{59270, 5850, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{56007, 72, 0, 0, 0},
	{56024, 72, 0, 0, 0},
	{62040, 72, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2669, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{61973, 72, 0, 0, 0},
	{23821, 28, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{11599, 72, 0, 0, B24_FACT_REQUIRED},
	{62590, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2671, B24_FACT_REQUIRED},
	{16829, 0, 0, 0, 0},
	{62891, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{8928, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{62882, 0, 0, 2673, 0},
	{11257, 0, 0, 2673, 0},
	{62902, 0, 0, 2673, 0},
	{62911, 0, 0, 2673, 0},
	{2068, 0, 0, 2673, 0},
	{62916, 0, 0, 2673, 0},
	{62924, 0, 0, 2673, 0},
	{0, 5308, 0, 2674, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{4341, 619, 0, 0, 0},
	{11599, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 62932, 0, B24_FACT_REQUIRED},
	{54954, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 62932, 0, B24_FACT_REQUIRED},
	{11303, 72, 0, 0, 0},
	{0, 72, 0, 0, 0},
	{0, 1, 0, 2679, 0},
	{197, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{0, 0, 0, 2681, 0},
	{0, 12034, 0, 2682, 0},
	{197, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{63143, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{30182, 0, 0, 0, 0},
	{20148, 0, 0, 0, 0},
	{54036, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20953, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{63143, 72, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{30182, 28, 0, 0, 0},
	{20148, 72, 0, 0, 0},
	{54036, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20953, 256, 0, 0, 0},
	{2052, 2059, 0, 2684, 0},
	{190, 16, 0, 2685, 0},
	{2068, 16, 0, 0, 0},
	{24904, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{20978, 16, 0, 2687, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 14106, 0, 2679, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{36318, 63, 0, 0, 0},
	{63219, 28, 5150, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{63191, 28, 0, 0, B24_FACT_REQUIRED},
	{63203, 72, 0, 0, 0},
	{5696, 63, 0, 2690, B24_FACT_REQUIRED},
	{49003, 63, 0, 0, 0},
	{63227, 63, 0, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{63413, 0, 0, 0, 0},
	{63433, 0, 0, 0, 0},
	{63446, 0, 0, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63400, 28, 0, 0, B24_FACT_REQUIRED},
	{5696, 63, 0, 2693, B24_FACT_REQUIRED},
	{63460, 72, 0, 0, 0},
	{63478, 28, 0, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63640, 72, 0, 0, 0},
	{63400, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{63460, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{63433, 0, 0, 259, 0},
	{63446, 0, 0, 259, 0},
	{0, 0, 0, 2696, 0},
	{0, 63, 0, 2697, 0},
	{197, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{63460, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{63768, 0, 0, 0, 0},
	{63786, 0, 0, 0, 0},
	{63796, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{35812, 0, 0, 0, 0},
	{35825, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{63809, 0, 0, 0, 0},
	{63827, 0, 0, 0, 0},
	{63413, 0, 0, 0, 0},
	{63844, 63844, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{35812, 0, 0, 0, 0},
	{35825, 0, 0, 0, 0},
	{63460, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63640, 72, 0, 0, 0},
	{63400, 28, 0, 0, 0},
	{6706, 63, 0, 2699, 0},
	{5344, 16, 0, 2700, 0},
	{63846, 16, 0, 2701, 0},
	{904, 72, 0, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63640, 72, 0, 0, 0},
	{63400, 28, 0, 0, 0},
	{63860, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{63413, 0, 0, 0, 0},
	{63433, 0, 0, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63640, 72, 0, 0, 0},
	{63400, 28, 0, 0, 0},
	{5696, 63, 0, 2704, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{16829, 28, 0, 0, B24_FACT_REQUIRED},
	{64108, 28, 5150, 0, 0},
	{21868, 28, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{21899, 0, 0, 0, 0},
	{21987, 63, 0, 0, 0},
	{64120, 28, 0, 0, 0},
	{64137, 63, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{17203, 63, 0, 0, 0},
	{64146, 63, 0, 0, 0},
	{64165, 72, 0, 0, 0},
	{64175, 72, 0, 0, 0},
	{64185, 72, 0, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{5696, 63, 0, 2706, B24_FACT_REQUIRED},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63860, 28, 0, 0, B24_FACT_REQUIRED},
	{64322, 0, 0, 0, 0},
	{64336, 0, 0, 0, 0},
	{64351, 0, 0, 0, 0},
	{64371, 0, 0, 0, 0},
	{64392, 0, 0, 0, 0},
	{63860, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{64108, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21899, 0, 0, 0, 0},
	{16829, 0, 0, 0, 0},
	{64289, 0, 0, 0, 0},
	{64303, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{64185, 0, 0, 0, 0},
	{64165, 0, 0, 0, 0},
	{64175, 0, 0, 0, 0},
	{64146, 0, 0, 0, 0},
	{17203, 0, 0, 2709, 0},
	{64411, 0, 0, 259, 0},
	{63844, 0, 0, 2710, 0},
	{0, 63, 0, 2711, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63860, 28, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{64431, 0, 0, 0, 0},
	{63786, 0, 0, 0, 0},
	{35683, 0, 0, 0, 0},
	{35812, 0, 0, 0, 0},
	{30054, 0, 0, 0, 0},
	{35825, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{35784, 0, 0, 0, 0},
	{64443, 0, 0, 0, 0},
	{64445, 0, 0, 0, 0},
	{63844, 0, 0, 0, 0},
	{64447, 0, 0, 0, 0},
	{64449, 0, 0, 0, 0},
	{64451, 0, 0, 0, 0},
	{64453, 0, 0, 0, 0},
	{64460, 0, 0, 0, 0},
	{64471, 0, 0, 0, 0},
	{64478, 0, 0, 0, 0},
	{64486, 0, 0, 0, 0},
	{64497, 0, 0, 0, 0},
	{64504, 0, 0, 0, 0},
	{64512, 0, 0, 0, 0},
	{64523, 0, 0, 0, 0},
	{0, 63, 0, 2714, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63860, 72, 0, 0, 0},
	{63844, 63844, 0, 0, 0},
	{0, 16, 0, 2717, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{16829, 28, 0, 0, B24_FACT_REQUIRED},
	{64108, 28, 5150, 0, 0},
	{21868, 28, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{21899, 0, 0, 0, 0},
	{21987, 63, 0, 2719, 0},
	{64120, 28, 0, 0, 0},
	{64137, 63, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{17203, 63, 0, 0, 0},
	{64146, 63, 0, 0, 0},
	{64165, 72, 0, 0, 0},
	{64175, 72, 0, 0, 0},
	{64185, 72, 0, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{5696, 63, 0, 2720, B24_FACT_REQUIRED},
	{63860, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{21948, 0, 0, 0, 0},
	{23025, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{64625, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{64634, 0, 0, 0, 0},
	{64648, 0, 0, 0, 0},
	{64664, 0, 0, 0, 0},
	{64681, 0, 0, 0, 0},
	{36318, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{16849, 0, 0, 0, 0},
	{64700, 0, 0, 0, 0},
	{64708, 0, 0, 0, 0},
	{64719, 0, 0, 0, 0},
	{64735, 0, 0, 0, 0},
	{64750, 0, 0, 0, 0},
	{64764, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{64782, 0, 0, 0, 0},
	{64789, 0, 0, 0, 0},
	{64803, 0, 0, 0, 0},
	{64817, 0, 0, 0, 0},
	{63219, 0, 0, 0, 0},
	{64826, 0, 0, 0, 0},
	{64842, 0, 0, 0, 0},
	{64852, 0, 0, 0, 0},
	{64864, 0, 0, 0, 0},
	{64881, 0, 0, 0, 0},
	{632, 0, 0, 0, 0},
	{64896, 0, 0, 0, 0},
	{63203, 0, 0, 0, 0},
	{64914, 0, 0, 0, 0},
	{64931, 0, 0, 0, 0},
	{64947, 0, 0, 0, 0},
	{64961, 0, 0, 0, 0},
	{64974, 0, 0, 0, 0},
	{64988, 0, 0, 0, 0},
	{65001, 0, 0, 0, 0},
	{65009, 0, 0, 0, 0},
	{65024, 0, 0, 0, 0},
	{65036, 0, 0, 0, 0},
	{65045, 0, 0, 0, 0},
	{0, 0, 0, 2722, 0},
	{0, 63, 0, 2723, 0},
	{197, 0, 0, 0, 0},
	{65070, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63203, 72, 0, 0, 0},
	{65057, 16, 0, 2725, 0},
	{904, 72, 0, 0, 0},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{65024, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{36318, 63, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{16849, 28, 13880, 0, 0},
	{30054, 63, 0, 0, 0},
	{64864, 63, 0, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63460, 72, 0, 0, 0},
	{65131, 28, 0, 0, B24_FACT_REQUIRED},
	{5696, 63, 0, 2728, B24_FACT_REQUIRED},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{9366, 72, 0, 0, 0},
	{65131, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{65024, 0, 0, 0, 0},
	{63460, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{65305, 0, 0, 0, 0},
	{36414, 0, 0, 0, 0},
	{36426, 0, 0, 0, 0},
	{36439, 0, 0, 0, 0},
	{65319, 0, 0, 0, 0},
	{35784, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{0, 0, 0, 2731, 0},
	{0, 63, 0, 2732, 0},
	{197, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{65024, 0, 0, 0, 0},
	{63460, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{65305, 0, 0, 0, 0},
	{36318, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{16849, 0, 0, 0, 0},
	{36414, 0, 0, 0, 0},
	{36426, 0, 0, 0, 0},
	{36439, 0, 0, 0, 0},
	{65319, 0, 0, 0, 0},
	{64664, 0, 0, 0, 0},
	{35784, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{30054, 0, 0, 0, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{5344, 16, 0, 0, 0},
	{6706, 63, 0, 2734, 0},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{9366, 72, 0, 0, 0},
	{65131, 28, 0, 0, 0},
	{5696, 63, 0, 2728, B24_FACT_REQUIRED},
	{21948, 28, 63154, 0, B24_FACT_REQUIRED},
	{21963, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63203, 72, 0, 0, 0},
	{5696, 63, 0, 2690, B24_FACT_REQUIRED},
	{49003, 63, 0, 0, 0},
	{63227, 63, 0, 0, 0},
	{65524, 72, 0, 0, B24_FACT_REQUIRED},
	{65532, 28, 0, 0, B24_FACT_REQUIRED},
	{16933, 63, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{65537, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{65548, 0, 0, 0, 0},
	{65559, 0, 0, 0, 0},
	{8579, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{42348, 0, 0, 84, 0},
	{0, 16, 0, 2740, 0},
	{27025, 12034, 0, 2741, 0},
	{40020, 16, 0, 1488, 0},
	{0, 16, 0, 2742, 0},
	{6268, 72, 0, 0, 0},
	{40205, 72, 0, 0, 0},
	{40197, 72, 0, 0, 0},
	{39264, 72, 0, 0, 0},
	{65566, 28, 0, 0, B24_FACT_REQUIRED},
	{65579, 28, 0, 0, 0},
	{65590, 63, 0, 0, 0},
	{65595, 63, 0, 0, 0},
	{16933, 63, 0, 0, 0},
	{65601, 28, 5150, 0, 0},
	{65611, 28, 0, 0, 0},
	{56299, 28, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{65630, 28, 0, 0, 0},
	{65635, 28, 0, 0, 0},
	{65651, 28, 5150, 0, 0},
	{20936, 5308, 0, 0, 0},
	{65524, 72, 0, 0, B24_FACT_REQUIRED},
	{21743, 28, 0, 0, 0},
	{65971, 28, 0, 0, 0},
	{65982, 63, 0, 0, 0},
	{65996, 63, 0, 0, 0},
	{66010, 619, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{66030, 28, 0, 0, 0},
	{41677, 63, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{21756, 28, 0, 0, 0},
	{21743, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 28, 0, 0, 0},
	{21877, 28, 0, 0, 0},
	{21887, 28, 0, 0, 0},
	{22014, 28, 0, 0, 0},
	{22027, 28, 0, 0, 0},
	{22040, 28, 0, 0, 0},
	{17203, 16, 0, 0, 0},
	{21825, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21841, 28, 0, 0, 0},
	{21855, 28, 0, 0, 0},
	{65961, 16, 0, 2747, 0},
	{16834, 28, 0, 0, 0},
	{66040, 72, 0, 0, 0},
	{66056, 619, 0, 0, 0},
	{66069, 28, 0, 0, 0},
	{66079, 16, 0, 0, 0},
	{16956, 0, 0, 0, 0},
	{22139, 0, 0, 0, 0},
	{21936, 0, 0, 0, 0},
	{22150, 0, 0, 0, 0},
	{22164, 0, 0, 0, 0},
	{22181, 0, 0, 0, 0},
	{22192, 0, 0, 0, 0},
	{66108, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{65971, 0, 0, 0, 0},
	{65982, 0, 0, 84, 0},
	{65996, 0, 0, 84, 0},
	{66010, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{66030, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21877, 0, 0, 0, 0},
	{21887, 0, 0, 0, 0},
	{22014, 0, 0, 0, 0},
	{22027, 0, 0, 0, 0},
	{22040, 0, 0, 0, 0},
	{17203, 0, 0, 2749, 0},
	{21825, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21841, 0, 0, 0, 0},
	{21855, 0, 0, 0, 0},
	{65961, 0, 0, 2750, 0},
	{16834, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{65971, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{66030, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21877, 0, 0, 0, 0},
	{21887, 0, 0, 0, 0},
	{22014, 0, 0, 0, 0},
	{22027, 0, 0, 0, 0},
	{22040, 0, 0, 0, 0},
	{17203, 0, 0, 0, 0},
	{21825, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21841, 0, 0, 0, 0},
	{21855, 0, 0, 0, 0},
	{65961, 0, 0, 2752, 0},
	{16834, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{16956, 0, 0, 0, 0},
	{22733, 0, 0, 0, 0},
	{22743, 0, 0, 0, 0},
	{21899, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21877, 0, 0, 0, 0},
	{21887, 0, 0, 0, 0},
	{22014, 0, 0, 0, 0},
	{22027, 0, 0, 0, 0},
	{22040, 0, 0, 0, 0},
	{17203, 0, 0, 2754, 0},
	{21825, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21841, 0, 0, 0, 0},
	{21855, 0, 0, 0, 0},
	{65961, 0, 0, 2750, 0},
	{16834, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{21963, 0, 0, 0, 0},
	{9366, 0, 0, 0, 0},
	{66173, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{65971, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{66030, 0, 0, 0, 0},
	{41677, 0, 0, 84, 0},
	{66195, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21877, 0, 0, 0, 0},
	{21887, 0, 0, 0, 0},
	{22014, 0, 0, 0, 0},
	{22027, 0, 0, 0, 0},
	{22040, 0, 0, 0, 0},
	{17203, 0, 0, 2756, 0},
	{21825, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21841, 0, 0, 0, 0},
	{21855, 0, 0, 0, 0},
	{65961, 0, 0, 2757, 0},
	{16834, 0, 0, 84, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 2758, 0},
	{16829, 0, 0, 0, 0},
	{16834, 0, 0, 0, 0},
	{21899, 0, 0, 2760, 0},
	{22768, 0, 0, 0, 0},
	{22779, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21877, 0, 0, 0, 0},
	{21887, 0, 0, 0, 0},
	{22014, 0, 0, 0, 0},
	{22027, 0, 0, 0, 0},
	{22040, 0, 0, 0, 0},
	{17203, 0, 0, 2761, 0},
	{21825, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21841, 0, 0, 0, 0},
	{21855, 0, 0, 0, 0},
	{65961, 0, 0, 2750, 0},
	{16834, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{66304, 0, 0, 0, 0},
	{66310, 0, 0, 0, 0},
	{66270, 0, 0, 0, 0},
	{66281, 0, 0, 0, 0},
	{66288, 0, 0, 2763, 0},
	{9114, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21877, 0, 0, 0, 0},
	{21887, 0, 0, 0, 0},
	{22014, 0, 0, 0, 0},
	{22027, 0, 0, 0, 0},
	{22040, 0, 0, 0, 0},
	{17203, 0, 0, 2764, 0},
	{21825, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21841, 0, 0, 0, 0},
	{21855, 0, 0, 0, 0},
	{65961, 0, 0, 2752, 0},
	{16834, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{65971, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{66030, 0, 0, 0, 0},
	{65996, 0, 0, 84, 0},
	{65982, 0, 0, 84, 0},
	{66337, 0, 0, 84, 0},
	{66350, 0, 0, 84, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21877, 0, 0, 0, 0},
	{21887, 0, 0, 0, 0},
	{22014, 0, 0, 0, 0},
	{22027, 0, 0, 0, 0},
	{22040, 0, 0, 0, 0},
	{17203, 0, 0, 0, 0},
	{21825, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21841, 0, 0, 0, 0},
	{21855, 0, 0, 0, 0},
	{65961, 0, 0, 2766, 0},
	{16834, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{65826, 72, 0, 0, 0},
	{65834, 28, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{18507, 72, 0, 0, 0},
	{65849, 28, 0, 0, 0},
	{65865, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{65878, 28, 0, 0, 0},
	{35825, 28, 0, 0, 0},
	{65884, 256, 0, 0, 0},
	{23081, 28, 0, 0, 0},
	{65897, 28, 0, 0, 0},
	{65912, 28, 0, 0, 0},
	{65921, 28, 0, 0, 0},
	{65932, 28, 0, 0, 0},
	{65942, 28, 0, 0, 0},
	{20936, 16, 0, 2748, 0},
	{66091, 16, 0, 2751, 0},
	{66121, 16, 0, 2753, 0},
	{66142, 16, 0, 2755, 0},
	{66155, 16, 0, 2759, 0},
	{66210, 16, 0, 2755, 0},
	{66231, 16, 0, 2762, 0},
	{66252, 16, 0, 2765, 0},
	{66321, 16, 0, 2767, 0},
	{16933, 63, 0, 84, 0},
	{0, 0, 0, 2768, 0},
	{0, 63, 0, 2769, 0},
	{65524, 72, 0, 0, 0},
	{66359, 63, 0, 0, 0},
	{66370, 28, 0, 0, 0},
	{66384, 28, 0, 0, 0},
	{40205, 72, 0, 0, 0},
	{40197, 72, 0, 0, 0},
	{39264, 72, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{65524, 72, 0, 0, B24_FACT_REQUIRED},
	{65590, 63, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{65524, 72, 0, 0, B24_FACT_REQUIRED},
	{65566, 28, 0, 0, 0},
	{65579, 28, 0, 0, 0},
	{65590, 63, 0, 0, 0},
	{65595, 63, 0, 0, 0},
	{16933, 63, 0, 0, 0},
	{65601, 28, 5150, 0, 0},
	{65611, 28, 0, 0, 0},
	{56299, 28, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{20936, 5308, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{16281, 0, 0, 0, 0},
	{66459, 0, 0, 0, 0},
	{1933, 16, 0, 2774, 0},
	{0, 16, 0, 2775, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{16281, 0, 0, 0, 0},
	{66459, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 2777, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{66459, 28, 0, 0, 0},
	{0, 16, 0, 2779, 0},
	{10854, 63, 0, 2780, 0},
	{0, 16, 0, 2781, 0},
	{23, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{11246, 16, 0, 1916, 0},
	{16281, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{66470, 28, 0, 0, 0},
	{0, 16, 0, 2784, 0},
	{10854, 63, 0, 2785, 0},
	{0, 16, 0, 2786, 0},
	{11246, 16, 0, 1916, 0},
	{32108, 619, 0, 0, 0},
	{9764, 72, 0, 0, 0},
	{40443, 72, 0, 0, 0},
	{0, 16, 0, 2789, 0},
	{40443, 72, 0, 0, B24_FACT_REQUIRED},
	{7401, 28, 0, 0, B24_FACT_REQUIRED},
	{7410, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{32108, 619, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{40443, 72, 0, 0, 0},
	{66477, 619, 0, 0, 0},
	{0, 16, 0, 2792, 0},
	{40443, 72, 0, 0, B24_FACT_REQUIRED},
	{32108, 619, 0, 0, 0},
	{66486, 72, 0, 0, 0},
	{40443, 72, 0, 0, 0},
	{0, 16, 0, 2795, 0},
	{40443, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{32108, 619, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{40443, 72, 0, 0, 0},
	{0, 16, 0, 2798, 0},
	{40443, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{11606, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{32108, 619, 0, 0, 0},
	{7217, 63, 0, 84, 0},
	{0, 16, 0, 2801, 0},
	{66500, 72, 0, 0, B24_FACT_REQUIRED},
	{7212, 28, 0, 0, B24_FACT_REQUIRED},
	{7217, 63, 0, 0, B24_FACT_REQUIRED},
	{66517, 28, 0, 0, B24_FACT_REQUIRED},
	{66525, 28, 0, 0, B24_FACT_REQUIRED},
	{66530, 63, 0, 0, 0},
	{66533, 63, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{66537, 0, 0, 0, 0},
	{66547, 0, 0, 0, 0},
	{66517, 0, 0, 0, 0},
	{7212, 0, 0, 0, 0},
	{7217, 0, 0, 0, 0},
	{66530, 0, 0, 0, 0},
	{8579, 0, 0, 0, 0},
	{66560, 0, 0, 0, 0},
	{66567, 0, 0, 0, 0},
	{26755, 0, 0, 0, 0},
	{66582, 0, 0, 0, 0},
	{66525, 0, 0, 0, 0},
	{1933, 16, 0, 2804, 0},
	{0, 16, 0, 2805, 0},
	{69, 0, 0, 0, 0},
	{66537, 0, 0, 0, 0},
	{66547, 0, 0, 0, 0},
	{66517, 0, 0, 0, 0},
	{7212, 0, 0, 0, 0},
	{7217, 0, 0, 0, 0},
	{66530, 0, 0, 0, 0},
	{8579, 0, 0, 0, 0},
	{66560, 0, 0, 0, 0},
	{66567, 0, 0, 0, 0},
	{26755, 0, 0, 0, 0},
	{66582, 0, 0, 0, 0},
	{66525, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 2807, 0},
	{69, 72, 0, 0, 0},
	{66537, 72, 0, 0, 0},
	{66547, 28, 0, 0, 0},
	{66517, 28, 0, 0, 0},
	{7212, 28, 0, 0, 0},
	{7217, 28, 0, 0, 0},
	{66530, 28, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{66560, 619, 0, 0, 0},
	{66567, 619, 0, 0, 0},
	{26755, 28, 0, 0, 0},
	{66582, 63, 0, 0, 0},
	{66525, 28, 0, 0, 0},
	{0, 16, 0, 2809, 0},
	{10854, 63, 0, 2810, 0},
	{0, 16, 0, 2811, 0},
	{66537, 72, 0, 0, 0},
	{8099, 28, 0, 0, 0},
	{7401, 28, 0, 0, 0},
	{7410, 28, 0, 0, 0},
	{66560, 619, 627, 0, 0},
	{66567, 619, 627, 0, 0},
	{40964, 28, 0, 0, 0},
	{11246, 16, 0, 1916, 0},
	{32108, 619, 0, 0, 0},
	{66591, 72, 0, 0, 0},
	{32184, 28, 0, 0, 0},
	{0, 16, 0, 2814, 0},
	{66602, 63, 0, 0, B24_FACT_REQUIRED},
	{32184, 28, 66613, 0, B24_FACT_REQUIRED},
	{40964, 28, 0, 0, 0},
	{66631, 72, 0, 0, B24_FACT_REQUIRED},
	{7212, 28, 0, 0, B24_FACT_REQUIRED},
	{7217, 63, 0, 0, B24_FACT_REQUIRED},
	{66517, 28, 0, 0, B24_FACT_REQUIRED},
	{66525, 28, 0, 0, B24_FACT_REQUIRED},
	{66530, 63, 0, 0, 0},
	{66533, 63, 0, 0, 0},
	{7212, 28, 0, 0, B24_FACT_REQUIRED},
	{7217, 63, 0, 0, B24_FACT_REQUIRED},
	{66517, 28, 0, 0, B24_FACT_REQUIRED},
	{66525, 28, 0, 0, B24_FACT_REQUIRED},
	{66530, 63, 0, 0, 0},
	{66533, 63, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{66517, 28, 0, 0, 0},
	{7212, 28, 0, 0, 0},
	{7217, 28, 0, 0, 0},
	{66530, 28, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{66525, 28, 0, 0, 0},
	{0, 16, 0, 2819, 0},
	{0, 63, 0, 2820, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 2823, 0},
	{10854, 63, 0, 2824, 0},
	{0, 16, 0, 2825, 0},
	{66648, 28, 0, 0, 0},
	{11246, 16, 0, 1916, 0},
	{66648, 28, 0, 0, B24_FACT_REQUIRED},
	{11246, 16, 0, 1916, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{23821, 28, 5150, 0, 0},
	{66654, 28, 0, 0, 0},
	{66661, 72, 0, 0, 0},
	{66666, 28, 5150, 0, 0},
	{21380, 28, 0, 0, 0},
	{49125, 66677, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{56299, 28, 0, 0, 0},
	{23821, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{66661, 28, 0, 0, 0},
	{66666, 28, 0, 0, 0},
	{21380, 28, 0, 0, 0},
	{49125, 28, 0, 0, 0},
	{20256, 28, 0, 0, 0},
	{0, 16, 0, 2830, 0},
	{197, 72, 0, 0, 0},
	{56299, 28, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{66661, 72, 0, 0, 0},
	{66666, 28, 5150, 0, 0},
	{21380, 28, 0, 0, 0},
	{49125, 28, 0, 0, 0},
	{66697, 24484, 0, 0, 0},
	{66709, 24290, 0, 0, 0},
	{66719, 28, 5150, 0, 0},
	{66738, 28, 5150, 0, 0},
	{66760, 24484, 5150, 0, 0},
	{66776, 24484, 5150, 0, 0},
	{0, 16, 0, 2832, 0},
	{0, 12034, 0, 2833, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{23821, 28, 5150, 0, 0},
	{209, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{66661, 72, 0, 0, 0},
	{66666, 28, 5150, 0, 0},
	{21380, 28, 0, 0, 0},
	{49125, 66677, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{10802, 0, 0, 0, 0},
	{10818, 0, 0, 0, 0},
	{10773, 0, 0, 0, 0},
	{10784, 0, 0, 0, 0},
	{10833, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{10842, 0, 0, 0, 0},
	{1933, 16, 0, 2836, 0},
	{0, 16, 0, 2837, 0},
	{0, 0, 0, 278, 0},
	{10854, 63, 0, 2839, 0},
	{0, 16, 0, 2840, 0},
	{69, 72, 0, 0, 0},
	{12844, 256, 0, 0, 0},
	{66792, 28, 0, 0, 0},
	{66801, 28, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{32442, 28, 0, 0, 0},
	{66813, 28, 0, 0, 0},
	{66824, 28, 0, 0, 0},
	{66834, 28, 0, 0, 0},
	{11599, 28, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{66845, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{1933, 16, 0, 2842, 0},
	{0, 16, 0, 2843, 0},
	{69, 0, 0, 0, 0},
	{12844, 0, 0, 0, 0},
	{66792, 0, 0, 0, 0},
	{66801, 0, 0, 0, 0},
	{7355, 0, 0, 0, 0},
	{32442, 0, 0, 0, 0},
	{66813, 0, 0, 0, 0},
	{66824, 0, 0, 0, 0},
	{66834, 0, 0, 0, 0},
	{11599, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{66845, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 2845, 0},
	{0, 16, 0, 2842, 0},
	{10854, 63, 0, 2847, 0},
	{0, 16, 0, 2848, 0},
	{2052, 63, 0, 2845, 0},
	{190, 63, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{11246, 16, 0, 1916, 0},
	{36890, 0, 0, 0, 0},
	{2068, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{265, 0, 0, 0, 0},
	{2052, 63, 0, 2845, 0},
	{190, 63, 0, 0, 0},
	{66853, 16, 0, 2851, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{36756, 28, 0, 0, B24_FACT_REQUIRED},
	{640, 28, 66860, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16829, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 5155, 0, 0, B24_FACT_REQUIRED},
	{5169, 5155, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, 0},
	{209, 5155, 0, 0, 0},
	{5169, 5155, 0, 0, 0},
	{67305, 0, 0, 0, 0},
	{67316, 0, 0, 0, 0},
	{0, 63, 0, 2856, 0},
	{67328, 619, 0, 0, 0},
	{21182, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37253, 72, 0, 0, 0},
	{67333, 28, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{24280, 72, 0, 0, 0},
	{37262, 256, 0, 0, 0},
	{1933, 16, 0, 2859, 0},
	{0, 16, 0, 2860, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{37253, 72, 0, 0, 0},
	{1368, 16, 0, 2862, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37253, 72, 0, 0, 0},
	{67333, 28, 67345, 0, 0},
	{11620, 72, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{24280, 72, 0, 0, 0},
	{37262, 256, 0, 0, 0},
	{1933, 16, 0, 2864, 0},
	{0, 16, 0, 2865, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37253, 72, 0, 0, 0},
	{67333, 28, 67345, 0, 0},
	{11620, 72, 0, 0, 0},
	{24280, 72, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{37262, 256, 0, 0, 0},
	{0, 16, 0, 2867, 0},
	{37253, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{10854, 63, 0, 2868, 0},
	{67372, 16, 0, 2869, 0},
	{0, 16, 0, 2870, 0},
	{37253, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{11210, 16, 0, 2872, 0},
	{11246, 16, 0, 2873, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 244, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{67383, 72, 0, 0, 0},
	{14390, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{67396, 28, 0, 0, 0},
	{37253, 72, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{24280, 72, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{37262, 256, 0, 0, 0},
	{1933, 16, 0, 2876, 0},
	{0, 16, 0, 2877, 0},
	{67383, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{14390, 72, 0, 0, 0},
	{67396, 28, 0, 0, 0},
	{1368, 16, 0, 2879, B24_FACT_REQUIRED},
	{12220, 72, 0, 0, 0},
	{67383, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{67405, 910, 0, 0, 0},
	{67411, 28, 0, 0, 0},
	{67419, 619, 627, 0, 0},
	{0, 16, 0, 2881, 0},
	{10854, 63, 0, 2882, 0},
	{11202, 619, 0, 0, 0},
	{0, 16, 0, 2883, 0},
	{265, 72, 0, 0, 0},
	{66648, 28, 0, 0, B24_FACT_REQUIRED},
	{11246, 16, 0, 2885, 0},
	{69, 0, 0, 0, 0},
	{67383, 0, 0, 0, 0},
	{14390, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{37253, 0, 0, 0, 0},
	{67432, 0, 0, 0, 0},
	{0, 0, 0, 2887, 0},
	{69, 72, 0, 0, 0},
	{67383, 72, 0, 0, 0},
	{14390, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{37253, 72, 0, 0, 0},
	{67432, 63, 0, 2888, 0},
	{0, 16, 0, 2889, 0},
	{10854, 63, 0, 2890, 0},
	{67441, 619, 0, 0, 0},
	{0, 16, 0, 2891, 0},
	{67383, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{67396, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2894, B24_FACT_REQUIRED},
	{67451, 619, 627, 0, 0},
	{69, 72, 0, 0, 0},
	{12220, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{31788, 72, 0, 0, 0},
	{67461, 28, 0, 0, 0},
	{67470, 28, 0, 0, 0},
	{67480, 28, 0, 0, 0},
	{1933, 16, 0, 2896, 0},
	{0, 16, 0, 2897, 0},
	{12220, 72, 0, 0, B24_FACT_REQUIRED},
	{67494, 28, 0, 0, B24_FACT_REQUIRED},
	{14824, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12220, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{31788, 72, 0, 0, 0},
	{67461, 28, 0, 0, 0},
	{67470, 28, 67503, 0, 0},
	{67480, 28, 0, 0, 0},
	{1933, 16, 0, 2900, 0},
	{0, 16, 0, 2901, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{12220, 72, 0, 0, B24_FACT_REQUIRED},
	{67521, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{67531, 28, 0, 0, 0},
	{67542, 16, 0, 0, 0},
	{51916, 16, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{39081, 0, 0, 0, 0},
	{43024, 0, 0, 0, 0},
	{35155, 0, 0, 0, 0},
	{67669, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{67531, 0, 0, 0, 0},
	{23044, 0, 0, 2906, 0},
	{67659, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{36599, 0, 0, 0, 0},
	{795, 0, 0, 2905, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{67685, 0, 0, 2907, 0},
	{0, 0, 0, 2908, 0},
	{0, 619, 0, 2909, 0},
	{67521, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{67739, 619, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22479, 28, 0, 0, 0},
	{45204, 28, 0, 0, 0},
	{67745, 28, 0, 0, 0},
	{45225, 28, 0, 0, 0},
	{0, 16, 0, 2912, 0},
	{10936, 72, 0, 0, 0},
	{67762, 619, 0, 0, 0},
	{61113, 28, 67777, 0, 0},
	{67794, 28, 0, 0, 0},
	{67803, 28, 0, 0, 0},
	{67816, 28, 0, 0, 0},
	{67836, 619, 0, 0, 0},
	{67854, 28, 0, 0, 0},
	{67864, 28, 0, 0, 0},
	{67881, 619, 0, 0, 0},
	{67897, 28, 0, 0, 0},
	{67905, 28, 0, 0, 0},
	{67920, 72, 0, 0, 0},
	{67941, 0, 0, 0, 0},
	{67954, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{67970, 24484, 0, 0, 0},
	{904, 256, 0, 0, 0},
	{67980, 256, 0, 0, 0},
	{1883, 28, 67984, 0, 0},
	{0, 16, 0, 2916, 0},
	{39833, 0, 0, 0, 0},
	{67970, 0, 0, 0, 0},
	{68029, 0, 0, 0, 0},
	{904, 0, 0, 0, 0},
	{67980, 0, 0, 0, 0},
	{68019, 0, 0, 2918, 0},
	{67755, 16, 0, 2914, 0},
	{67937, 16, 0, 2915, 0},
	{37901, 16, 0, 2917, 0},
	{68000, 72, 0, 0, 0},
	{68004, 16, 0, 2919, 0},
	{68039, 28, 0, 0, 0},
	{68048, 28, 0, 0, 0},
	{0, 16, 0, 2920, 0},
	{68052, 28, 5150, 0, 0},
	{68058, 28, 5150, 0, 0},
	{41245, 28, 0, 0, B24_FACT_REQUIRED},
	{23879, 16, 0, 0, 0},
	{6297, 28, 0, 0, 0},
	{6268, 54525, 0, 0, 0},
	{6268, 54525, 0, 0, B24_FACT_REQUIRED},
	{65532, 28, 0, 0, B24_FACT_REQUIRED},
	{38150, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40020, 63, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{32442, 72, 0, 0, 0},
	{1368, 16, 0, 2925, 0},
	{1386, 72, 0, 0, 0},
	{40020, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 16, 0, 2927, 0},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{26895, 72, 0, 0, 0},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{26895, 72, 0, 0, 0},
	{1368, 16, 0, 0, B24_FACT_REQUIRED},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{68202, 28, 0, 0, B24_FACT_REQUIRED},
	{26895, 72, 0, 0, 0},
	{1368, 63, 0, 0, B24_FACT_REQUIRED},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, 0},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{26895, 0, 0, 0, 0},
	{27932, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7449, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{24280, 0, 0, 0, 0},
	{27148, 0, 0, 0, 0},
	{26673, 0, 0, 0, 0},
	{26770, 0, 0, 0, 0},
	{27156, 0, 0, 0, 0},
	{9641, 0, 0, 0, 0},
	{68213, 0, 0, 0, 0},
	{68226, 0, 0, 0, 0},
	{8573, 0, 0, 0, 0},
	{68237, 0, 0, 0, 0},
	{1933, 16, 0, 2934, 0},
	{0, 16, 0, 2935, 0},
	{7449, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{26895, 72, 0, 0, 0},
	{68237, 5308, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 16, 0, 2939, B24_FACT_REQUIRED},
	{23, 0, 0, 0, B24_FACT_REQUIRED},
	{7449, 0, 0, 0, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{68246, 0, 0, 0, 0},
	{1368, 16, 0, 2941, B24_FACT_REQUIRED},
	{23, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{68246, 0, 0, 0, 0},
	{7449, 0, 0, 0, 0},
	{68255, 0, 0, 0, 0},
	{68263, 0, 0, 0, 0},
	{68273, 0, 0, 0, 0},
	{42334, 0, 0, 0, 0},
	{68280, 0, 0, 0, 0},
	{68292, 0, 0, 0, 0},
	{35160, 0, 0, 0, 0},
	{0, 0, 0, 2943, 0},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{904, 72, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{68246, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 63, 0, 2946, 0},
	{7449, 72, 0, 0, 0},
	{26895, 72, 0, 0, 0},
	{68311, 28, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{26895, 72, 0, 0, 0},
	{68321, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{32442, 72, 0, 0, 0},
	{1368, 16, 0, 2950, 0},
	{1933, 0, 0, 0, 0},
	{21182, 0, 0, 0, 0},
	{68348, 0, 0, 0, 0},
	{68358, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{68366, 0, 0, 0, 0},
	{8573, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{7449, 0, 0, 0, 0},
	{32442, 0, 0, 0, 0},
	{26673, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{32184, 0, 0, 0, 0},
	{68340, 0, 0, 0, 0},
	{760, 0, 0, 2952, 0},
	{0, 16, 0, 2953, 0},
	{68331, 63, 0, 2954, 0},
	{0, 16, 0, 2955, 0},
	{7449, 72, 0, 0, 0},
	{32442, 72, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 16, 0, 2950, 0},
	{69, 72, 0, 0, 0},
	{68340, 28, 5150, 0, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{31793, 28, 0, 0, 0},
	{119, 63, 0, 0, 0},
	{35160, 63, 0, 0, 0},
	{0, 16, 0, 2960, 0},
	{1368, 63, 0, 2961, B24_FACT_REQUIRED},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{31793, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{35160, 0, 0, 0, 0},
	{1883, 16, 0, 2963, 0},
	{0, 16, 0, 2964, 0},
	{2052, 63, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{68450, 68459, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{0, 16, 0, 2968, 0},
	{69, 72, 0, 0, 0},
	{68450, 68459, 0, 0, 0},
	{16424, 72, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{68588, 256, 0, 0, 0},
	{68600, 256, 0, 0, 0},
	{68615, 11756, 0, 0, 0},
	{0, 16, 0, 2970, 0},
	{69, 72, 0, 0, 0},
	{29894, 29880, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12754, 72, 0, 0, 0},
	{12734, 910, 0, 0, 0},
	{68399, 28, 5150, 0, 0},
	{11692, 28, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{3754, 256, 0, 0, 0},
	{32142, 68422, 0, 2969, 0},
	{23, 28, 0, 0, 0},
	{68479, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{13949, 910, 0, 0, 0},
	{54895, 28, 0, 0, 0},
	{29172, 28, 0, 0, 0},
	{29184, 28, 0, 0, 0},
	{68503, 28, 5150, 0, 0},
	{68510, 910, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{13718, 28, 5150, 0, 0},
	{1883, 72, 23635, 0, 0},
	{68518, 28, 0, 0, 0},
	{68531, 28, 0, 0, 0},
	{68544, 68557, 0, 2971, 0},
	{68371, 68382, 0, 2967, 0},
	{0, 16, 0, 2973, 0},
	{29894, 29880, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{68626, 11882, 0, 0, B24_FACT_REQUIRED},
	{12734, 910, 0, 0, 0},
	{68479, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{11692, 11734, 0, 0, B24_FACT_REQUIRED},
	{68399, 28, 5150, 0, 0},
	{13995, 910, 0, 0, B24_FACT_REQUIRED},
	{13069, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13949, 72, 0, 0, 0},
	{54895, 28, 0, 0, 0},
	{29172, 23713, 0, 0, 0},
	{29184, 68636, 0, 0, 0},
	{68503, 28, 5150, 0, 0},
	{68510, 910, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{68518, 28, 0, 0, 0},
	{68531, 28, 0, 0, 0},
	{1368, 16, 0, 2975, B24_FACT_REQUIRED},
	{29894, 29880, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{68626, 11882, 0, 0, B24_FACT_REQUIRED},
	{12734, 910, 0, 0, 0},
	{68479, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{11692, 11734, 0, 0, B24_FACT_REQUIRED},
	{68399, 28, 5150, 0, 0},
	{13995, 910, 0, 0, B24_FACT_REQUIRED},
	{13069, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1368, 16, 0, 2977, B24_FACT_REQUIRED},
	{69, 68459, 0, 0, B24_FACT_REQUIRED},
	{1910, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1883, 28, 68849, 0, 0},
	{0, 16, 0, 2980, 0},
	{68371, 16, 0, 2982, 0},
	{0, 16, 0, 2983, 0},
	{0, 16, 0, 2967, 0},
	{68931, 68943, 0, 2985, 0},
	{0, 16, 0, 2986, 0},
	{69, 0, 0, 0, 0},
	{29894, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{12754, 0, 0, 0, 0},
	{12734, 0, 0, 0, 0},
	{68399, 0, 0, 0, 0},
	{11692, 0, 0, 0, 0},
	{13995, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{3754, 0, 0, 0, 0},
	{32142, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{68479, 0, 0, 0, 0},
	{68489, 0, 0, 0, 0},
	{13949, 0, 0, 0, 0},
	{54895, 0, 0, 0, 0},
	{29172, 0, 0, 0, 0},
	{29184, 0, 0, 0, 0},
	{68503, 0, 0, 0, 0},
	{68510, 0, 0, 0, 0},
	{13923, 0, 0, 0, 0},
	{13718, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{68518, 0, 0, 0, 0},
	{68531, 0, 0, 0, 0},
	{68544, 0, 0, 0, 0},
	{2052, 63, 0, 2988, 0},
	{190, 16, 0, 2967, 0},
	{2068, 16, 0, 2967, 0},
	{904, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12734, 910, 0, 0, 0},
	{68479, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13949, 72, 0, 0, 0},
	{54895, 28, 0, 0, 0},
	{29172, 23713, 0, 0, 0},
	{29184, 68636, 0, 0, 0},
	{68503, 28, 5150, 0, 0},
	{68510, 910, 0, 0, 0},
	{13923, 28, 5150, 0, 0},
	{68518, 28, 0, 0, 0},
	{68531, 28, 0, 0, 0},
	{69, 68459, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2990, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{13995, 910, 0, 0, B24_FACT_REQUIRED},
	{13069, 28, 0, 0, 0},
	{69, 68459, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2992, B24_FACT_REQUIRED},
	{69119, 69134, 0, 2994, 0},
	{0, 16, 0, 2995, 0},
	{68450, 68459, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1368, 16, 0, 2997, B24_FACT_REQUIRED},
	{69, 69232, 0, 0, B24_FACT_REQUIRED},
	{69294, 16, 0, 2982, 0},
	{0, 16, 0, 3000, 0},
	{0, 16, 0, 2994, 0},
	{69294, 68422, 0, 3002, 0},
	{0, 16, 0, 3003, 0},
	{69, 0, 0, 0, 0},
	{68450, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{2052, 63, 0, 3005, 0},
	{190, 16, 0, 2994, 0},
	{2068, 16, 0, 2994, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{69, 69232, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3007, B24_FACT_REQUIRED},
	{27719, 69390, 0, 0, 0},
	{69410, 28, 0, 0, 0},
	{69330, 69356, 0, 3009, 0},
	{0, 16, 0, 3011, 0},
	{27719, 69390, 0, 0, B24_FACT_REQUIRED},
	{69410, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3013, B24_FACT_REQUIRED},
	{69330, 16, 0, 3009, 0},
	{0, 16, 0, 3015, 0},
	{0, 16, 0, 3009, 0},
	{69522, 69549, 0, 3017, 0},
	{0, 16, 0, 3018, 0},
	{2052, 63, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{0, 69585, 0, 0, 0},
	{69746, 16, 0, 0, 0},
	{69755, 16, 0, 0, 0},
	{69767, 16, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{69601, 69611, 0, 0, B24_FACT_REQUIRED},
	{20844, 28, 0, 0, B24_FACT_REQUIRED},
	{69637, 28, 69641, 0, 0},
	{69733, 16, 0, 3022, 0},
	{69772, 28, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{20256, 72, 0, 0, 0},
	{69783, 28, 5150, 0, 0},
	{17203, 63, 0, 0, 0},
	{69848, 28, 0, 0, B24_FACT_REQUIRED},
	{69853, 28, 0, 0, 0},
	{69868, 28, 0, 0, 0},
	{69883, 28, 0, 0, 0},
	{69899, 28, 0, 0, 0},
	{69917, 28, 0, 0, 0},
	{69939, 28, 0, 0, 0},
	{69949, 28, 0, 0, 0},
	{197, 69585, 0, 0, B24_FACT_REQUIRED},
	{0, 70117, 0, 0, 0},
	{16829, 28, 70212, 0, B24_FACT_REQUIRED},
	{21767, 28, 0, 0, B24_FACT_REQUIRED},
	{70241, 28, 5150, 0, B24_FACT_REQUIRED},
	{70250, 28, 5150, 0, 0},
	{21868, 28, 5150, 0, 0},
	{70259, 28, 5150, 0, 0},
	{51916, 16, 0, 0, B24_FACT_REQUIRED},
	{70269, 28, 5150, 0, 0},
	{0, 16, 0, 3027, 0},
	{21767, 28, 0, 0, B24_FACT_REQUIRED},
	{70206, 16, 0, 3028, B24_FACT_REQUIRED},
	{0, 16, 0, 3029, 0},
	{70157, 28, 0, 0, B24_FACT_REQUIRED},
	{70167, 28, 0, 0, B24_FACT_REQUIRED},
	{70177, 28, 70190, 0, 0},
	{70199, 16, 0, 3030, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20256, 72, 0, 0, 0},
	{70141, 28, 5150, 0, 0},
	{17203, 16, 0, 3031, B24_FACT_REQUIRED},
	{197, 70117, 0, 0, B24_FACT_REQUIRED},
	{16829, 0, 0, 0, 0},
	{70241, 0, 0, 0, 0},
	{21767, 0, 0, 0, 0},
	{70458, 0, 0, 3034, 0},
	{70464, 0, 0, 3034, 0},
	{21767, 0, 0, 0, 0},
	{70206, 0, 0, 3035, 0},
	{16829, 0, 0, 0, 0},
	{70241, 0, 0, 0, 0},
	{21767, 0, 0, 0, 0},
	{70250, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{70259, 0, 0, 0, 0},
	{70473, 0, 0, 3037, 0},
	{21767, 0, 0, 0, 0},
	{70206, 0, 0, 3038, 0},
	{23821, 0, 0, 0, 0},
	{70489, 0, 0, 0, 0},
	{16829, 0, 0, 0, 0},
	{21767, 0, 0, 0, 0},
	{51916, 0, 0, 3040, 0},
	{23886, 0, 0, 3041, 0},
	{21767, 0, 0, 0, 0},
	{70206, 0, 0, 3042, 0},
	{69767, 0, 0, 3036, 0},
	{6632, 0, 0, 3039, 0},
	{70477, 0, 0, 3043, 0},
	{70157, 0, 0, 0, 0},
	{70167, 0, 0, 0, 0},
	{70199, 0, 0, 3044, 0},
	{70141, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{17203, 0, 0, 3045, 0},
	{0, 0, 0, 3046, 0},
	{0, 70435, 0, 3047, 0},
	{197, 70117, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 0, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{69637, 0, 0, 0, 0},
	{20844, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{70589, 0, 0, 0, 0},
	{69772, 0, 0, 0, 0},
	{70605, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{69783, 0, 0, 0, 0},
	{70612, 0, 0, 0, 0},
	{0, 0, 0, 3050, 0},
	{0, 70574, 0, 3051, 0},
	{6706, 63, 0, 0, 0},
	{5344, 16, 0, 0, 0},
	{6713, 16, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20844, 28, 0, 0, 0},
	{69637, 28, 69641, 0, 0},
	{69733, 16, 0, 3022, 0},
	{69772, 28, 0, 0, 0},
	{23821, 70620, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{69783, 28, 5150, 0, 0},
	{17203, 16, 0, 0, 0},
	{197, 69585, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3054, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22894, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{0, 16, 0, 3056, 0},
	{32901, 70711, 0, 3056, 0},
	{70733, 70742, 0, 3058, 0},
	{0, 16, 0, 3059, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16834, 5308, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3061, 0},
	{69601, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{22894, 11734, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{70199, 12034, 0, 3062, 0},
	{70766, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{16834, 5308, 0, 0, 0},
	{0, 16, 0, 3064, 0},
	{0, 12034, 0, 3065, 0},
	{197, 28520, 0, 0, B24_FACT_REQUIRED},
	{197, 28520, 0, 0, B24_FACT_REQUIRED},
	{70199, 12034, 0, 3062, 0},
	{0, 71084, 0, 0, 0},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{23548, 910, 0, 0, 0},
	{0, 16, 0, 3070, 0},
	{71115, 28520, 0, 0, B24_FACT_REQUIRED},
	{16829, 28, 71127, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{23821, 28, 5150, 0, 0},
	{214, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{23548, 910, 0, 0, 0},
	{70206, 12034, 0, 3071, 0},
	{197, 71084, 0, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{23548, 910, 0, 0, 0},
	{0, 16, 0, 3075, 0},
	{197, 72, 0, 0, 0},
	{16829, 28, 71127, 0, 0},
	{209, 28, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{214, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{23548, 910, 0, 0, 0},
	{70206, 71357, 0, 3076, 0},
	{0, 16, 0, 3074, 0},
	{0, 71327, 0, 3078, 0},
	{71115, 28520, 0, 0, B24_FACT_REQUIRED},
	{197, 71084, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{214, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{23548, 910, 0, 0, 0},
	{70206, 12034, 0, 3071, 0},
	{16829, 0, 0, 0, 0},
	{0, 70742, 0, 3058, 0},
	{197, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22894, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{6706, 63, 0, 3083, 0},
	{5344, 16, 0, 3056, 0},
	{6713, 16, 0, 3056, 0},
	{0, 71524, 0, 0, 0},
	{16829, 28, 71649, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{51916, 16, 0, 0, 0},
	{0, 16, 0, 3086, 0},
	{71549, 28, 0, 0, B24_FACT_REQUIRED},
	{71563, 28, 0, 0, 0},
	{71591, 28, 0, 0, 0},
	{71619, 28, 5150, 0, 0},
	{70199, 12034, 0, 3087, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{0, 16, 0, 3089, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{20256, 72, 0, 0, 0},
	{5169, 72, 0, 0, 0},
	{17203, 16, 0, 3088, B24_FACT_REQUIRED},
	{71687, 12034, 0, 3090, B24_FACT_REQUIRED},
	{197, 71524, 0, 0, B24_FACT_REQUIRED},
	{16829, 28, 71649, 0, 0},
	{214, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{51916, 16, 0, 0, 0},
	{0, 16, 0, 3094, 0},
	{71549, 28, 0, 0, 0},
	{71563, 28, 0, 0, 0},
	{71591, 28, 0, 0, 0},
	{71619, 28, 5150, 0, 0},
	{70199, 71751, 0, 3095, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{0, 16, 0, 3097, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{17203, 71720, 0, 3096, 0},
	{71687, 71796, 0, 3098, 0},
	{0, 16, 0, 3093, 0},
	{0, 71696, 0, 3100, 0},
	{71549, 28, 0, 0, B24_FACT_REQUIRED},
	{71563, 28, 0, 0, 0},
	{71591, 28, 0, 0, 0},
	{71619, 28, 5150, 0, 0},
	{70199, 16, 0, 3087, 0},
	{197, 71524, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{17203, 16, 0, 3102, 0},
	{71687, 12034, 0, 3090, 0},
	{71115, 28520, 0, 0, B24_FACT_REQUIRED},
	{71936, 28, 0, 0, B24_FACT_REQUIRED},
	{38142, 28, 0, 0, B24_FACT_REQUIRED},
	{72114, 28, 72123, 0, B24_FACT_REQUIRED},
	{17247, 28, 0, 0, B24_FACT_REQUIRED},
	{72109, 28, 0, 0, B24_FACT_REQUIRED},
	{640, 16, 0, 3105, 0},
	{72146, 16, 0, 0, 0},
	{71115, 28520, 0, 0, B24_FACT_REQUIRED},
	{71936, 28, 0, 0, B24_FACT_REQUIRED},
	{72080, 28, 72090, 0, B24_FACT_REQUIRED},
	{38142, 16, 0, 3106, B24_FACT_REQUIRED},
	{65532, 28, 0, 0, B24_FACT_REQUIRED},
	{72114, 28, 72476, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{16834, 28, 0, 0, B24_FACT_REQUIRED},
	{65630, 2059, 0, 0, 0},
	{0, 16, 0, 3109, 0},
	{71115, 28520, 0, 0, B24_FACT_REQUIRED},
	{71936, 28, 0, 0, B24_FACT_REQUIRED},
	{72467, 28, 5150, 0, 0},
	{640, 16, 0, 3108, 0},
	{5181, 12034, 0, 3110, 0},
	{72493, 28, 5150, 0, 0},
	{197, 28520, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{22894, 11734, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{70766, 28, 0, 0, 0},
	{5696, 0, 0, 0, 0},
	{0, 16, 0, 2972, 0},
	{69, 72, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{73383, 28, 5150, 0, 0},
	{29894, 29880, 0, 0, 0},
	{35279, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{0, 16, 0, 3115, 0},
	{69, 72, 0, 0, 0},
	{29894, 29880, 0, 0, 0},
	{73423, 28, 0, 0, 0},
	{73438, 28, 5150, 0, 0},
	{27948, 28, 0, 0, 0},
	{28859, 28, 5150, 0, 0},
	{28864, 256, 0, 0, 0},
	{28873, 11756, 0, 0, 0},
	{28883, 28895, 0, 0, 0},
	{73454, 28, 5150, 0, 0},
	{73463, 28, 0, 0, 0},
	{73476, 28, 0, 0, 0},
	{73496, 28, 0, 0, 0},
	{73512, 910, 0, 0, 0},
	{73518, 28, 0, 0, 0},
	{73529, 256, 0, 0, 0},
	{73544, 28, 0, 0, 0},
	{73558, 8579, 0, 0, 0},
	{73573, 256, 0, 0, 0},
	{73587, 256, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{28913, 910, 0, 0, 0},
	{11692, 28, 0, 0, 0},
	{28917, 28, 0, 0, 0},
	{26875, 72, 0, 0, 0},
	{73596, 28, 0, 0, 0},
	{73609, 910, 0, 0, 0},
	{73618, 8579, 0, 0, 0},
	{73632, 11756, 0, 0, 0},
	{73644, 28, 0, 0, 0},
	{11606, 11756, 0, 0, 0},
	{73661, 11756, 0, 0, 0},
	{73678, 256, 0, 0, 0},
	{73696, 28, 5150, 0, 0},
	{27025, 28, 0, 0, 0},
	{73240, 28, 5150, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73705, 28, 5150, 0, 0},
	{73721, 28, 0, 0, 0},
	{73113, 28, 5150, 0, 0},
	{73143, 28, 0, 0, 0},
	{73120, 256, 0, 0, 0},
	{73131, 11756, 0, 0, 0},
	{0, 16, 0, 3117, 0},
	{69, 28, 0, 0, 0},
	{74083, 28450, 0, 0, 0},
	{68450, 68459, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{74099, 910, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{0, 16, 0, 3119, 0},
	{69, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{29894, 29880, 0, 0, 0},
	{27948, 28, 0, 0, 0},
	{73765, 28, 5150, 0, 0},
	{73779, 256, 0, 0, 0},
	{73797, 11756, 0, 0, 0},
	{28473, 28, 5150, 0, 0},
	{28482, 256, 0, 0, 0},
	{73816, 11756, 0, 0, 0},
	{73830, 28, 0, 0, 0},
	{47683, 28, 5150, 0, 0},
	{28509, 73849, 0, 0, 0},
	{28545, 28, 0, 0, 0},
	{73874, 28, 0, 0, 0},
	{73077, 73086, 0, 0, 0},
	{73261, 28, 0, 0, 0},
	{73302, 28, 5150, 0, 0},
	{73311, 256, 0, 0, 0},
	{73324, 11756, 0, 0, 0},
	{73113, 28, 5150, 0, 0},
	{73120, 256, 0, 0, 0},
	{73143, 28, 0, 0, 0},
	{73131, 11756, 0, 0, 0},
	{73888, 256, 0, 0, 0},
	{73904, 28, 0, 0, 0},
	{73919, 28, 0, 0, 0},
	{73934, 28, 0, 0, 0},
	{73954, 256, 0, 0, 0},
	{73972, 28, 0, 0, 0},
	{11692, 28, 0, 0, 0},
	{73987, 28, 5150, 0, 0},
	{74007, 910, 0, 0, 0},
	{28495, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{27025, 28, 0, 0, 0},
	{26875, 72, 0, 0, 0},
	{11606, 11756, 0, 0, 0},
	{73678, 256, 0, 0, 0},
	{73661, 11756, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{74025, 28, 5150, 0, 0},
	{73273, 28, 0, 0, 0},
	{73240, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{74042, 74056, 0, 3120, 0},
	{0, 16, 0, 3121, 0},
	{69, 72, 0, 0, 0},
	{27719, 69390, 0, 0, 0},
	{74153, 74166, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 74195, 0, 0},
	{89, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{74246, 28, 5150, 0, 0},
	{74251, 28, 5150, 0, 0},
	{74261, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{24895, 28, 5150, 0, 0},
	{10793, 28, 5150, 0, 0},
	{13069, 28, 0, 0, 0},
	{14940, 74272, 0, 0, 0},
	{119, 16, 0, 0, 0},
	{74304, 28, 5150, 0, 0},
	{74318, 28, 5150, 0, 0},
	{74326, 28, 5150, 0, 0},
	{74334, 28, 5150, 0, 0},
	{74342, 28, 5150, 0, 0},
	{74348, 28, 5150, 0, 0},
	{74358, 28, 5150, 0, 0},
	{74369, 28, 5150, 0, 0},
	{74384, 28, 0, 0, 0},
	{74403, 28, 5150, 0, 0},
	{74417, 28, 5150, 0, 0},
	{0, 16, 0, 3123, 0},
	{69, 72, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{74533, 28, 0, 0, 0},
	{29894, 29880, 0, 0, 0},
	{74549, 74567, 0, 0, 0},
	{74596, 28, 0, 0, 0},
	{20978, 28, 0, 0, 0},
	{0, 16, 0, 3125, 0},
	{69, 72, 0, 0, 0},
	{11303, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{3754, 256, 0, 0, 0},
	{27719, 69390, 0, 0, 0},
	{73061, 28, 0, 0, 0},
	{73077, 73086, 0, 0, 0},
	{73101, 11756, 0, 0, 0},
	{11657, 256, 0, 0, 0},
	{73113, 28, 0, 0, 0},
	{73120, 256, 0, 0, 0},
	{73131, 11756, 0, 0, 0},
	{73143, 28, 0, 0, 0},
	{12734, 910, 0, 0, 0},
	{73156, 910, 0, 0, 0},
	{27350, 910, 0, 0, 0},
	{73170, 28, 0, 0, 0},
	{27474, 28, 0, 0, 0},
	{27025, 28, 0, 0, 0},
	{11606, 11756, 0, 0, 0},
	{73186, 72, 0, 0, 0},
	{73198, 11756, 0, 0, 0},
	{73207, 256, 0, 0, 0},
	{73216, 28, 5150, 0, 0},
	{73228, 72, 0, 0, 0},
	{73240, 28, 5150, 0, 0},
	{73250, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{73261, 28, 0, 0, 0},
	{73273, 28, 0, 0, 0},
	{10936, 72, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73302, 28, 5150, 0, 0},
	{73311, 256, 0, 0, 0},
	{73324, 11756, 0, 0, 0},
	{73338, 28, 0, 0, 0},
	{11157, 11756, 0, 0, 0},
	{11692, 28, 0, 0, 0},
	{27948, 28, 0, 0, 0},
	{73353, 28, 5150, 0, 0},
	{28473, 28, 5150, 0, 0},
	{68931, 68943, 0, 3114, 0},
	{7277, 73359, 0, 3116, 0},
	{73393, 73402, 0, 3118, 0},
	{73733, 73743, 0, 3122, 0},
	{74116, 74131, 0, 3124, 0},
	{74429, 74443, 0, 0, 0},
	{74492, 74506, 0, 3126, 0},
	{2068, 73050, 0, 3113, 0},
	{0, 16, 0, 3128, 0},
	{11303, 28, 0, 0, B24_FACT_REQUIRED},
	{27719, 69390, 0, 0, B24_FACT_REQUIRED},
	{11692, 28, 0, 0, B24_FACT_REQUIRED},
	{12734, 910, 0, 0, 0},
	{73156, 910, 0, 0, 0},
	{73077, 73086, 0, 0, 0},
	{73101, 11756, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{73113, 28, 0, 0, 0},
	{73131, 11756, 0, 0, 0},
	{73143, 28, 0, 0, 0},
	{73170, 28, 0, 0, 0},
	{27474, 28, 0, 0, 0},
	{27025, 28, 0, 0, 0},
	{11606, 11756, 0, 0, 0},
	{73186, 72, 0, 0, 0},
	{73198, 11756, 0, 0, 0},
	{73216, 28, 0, 0, 0},
	{73228, 72, 0, 0, 0},
	{73240, 28, 0, 0, 0},
	{73250, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73302, 28, 0, 0, 0},
	{73324, 11756, 0, 0, 0},
	{73338, 28, 0, 0, 0},
	{11157, 11756, 0, 0, 0},
	{1368, 16, 0, 3130, B24_FACT_REQUIRED},
	{69, 29880, 0, 0, B24_FACT_REQUIRED},
	{2068, 16, 0, 2982, 0},
	{0, 16, 0, 3133, 0},
	{0, 16, 0, 3113, 0},
	{74722, 74729, 0, 3135, 0},
	{0, 16, 0, 3136, 0},
	{69, 0, 0, 0, 0},
	{11303, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{3754, 0, 0, 0, 0},
	{27719, 0, 0, 0, 0},
	{73061, 0, 0, 0, 0},
	{73077, 0, 0, 0, 0},
	{73101, 0, 0, 0, 0},
	{11657, 0, 0, 0, 0},
	{73113, 0, 0, 0, 0},
	{73120, 0, 0, 0, 0},
	{73131, 0, 0, 0, 0},
	{73143, 0, 0, 0, 0},
	{12734, 0, 0, 0, 0},
	{73156, 0, 0, 0, 0},
	{27350, 0, 0, 0, 0},
	{73170, 0, 0, 0, 0},
	{27474, 0, 0, 0, 0},
	{27025, 0, 0, 0, 0},
	{11606, 0, 0, 0, 0},
	{73186, 0, 0, 0, 0},
	{73198, 0, 0, 0, 0},
	{73207, 0, 0, 0, 0},
	{73216, 0, 0, 0, 0},
	{73228, 0, 0, 0, 0},
	{73240, 0, 0, 0, 0},
	{73250, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{73261, 0, 0, 0, 0},
	{73273, 0, 0, 0, 0},
	{10936, 0, 0, 0, 0},
	{73278, 0, 0, 0, 0},
	{73288, 0, 0, 0, 0},
	{73302, 0, 0, 0, 0},
	{73311, 0, 0, 0, 0},
	{73324, 0, 0, 0, 0},
	{73338, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{11692, 0, 0, 0, 0},
	{27948, 0, 0, 0, 0},
	{73353, 0, 0, 0, 0},
	{28473, 0, 0, 0, 0},
	{68931, 0, 0, 0, 0},
	{7277, 0, 0, 0, 0},
	{73393, 0, 0, 0, 0},
	{73733, 0, 0, 0, 0},
	{74116, 0, 0, 0, 0},
	{74429, 0, 0, 0, 0},
	{74492, 0, 0, 0, 0},
	{2052, 63, 0, 3138, 0},
	{190, 16, 0, 3113, 0},
	{2068, 16, 0, 3113, 0},
	{904, 72, 0, 0, 0},
	{12734, 910, 0, 0, 0},
	{73156, 910, 0, 0, 0},
	{73077, 73086, 0, 0, 0},
	{73101, 11756, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{73113, 28, 0, 0, 0},
	{73131, 11756, 0, 0, 0},
	{73143, 28, 0, 0, 0},
	{73170, 28, 0, 0, 0},
	{27474, 28, 0, 0, 0},
	{27025, 28, 0, 0, 0},
	{11606, 11756, 0, 0, 0},
	{73186, 72, 0, 0, 0},
	{73198, 11756, 0, 0, 0},
	{73216, 28, 0, 0, 0},
	{73228, 72, 0, 0, 0},
	{73240, 28, 0, 0, 0},
	{73250, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73302, 28, 0, 0, 0},
	{73324, 11756, 0, 0, 0},
	{73338, 28, 0, 0, 0},
	{26875, 0, 0, 0, 0},
	{69, 29880, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3140, B24_FACT_REQUIRED},
	{62924, 74775, 0, 3142, 0},
	{0, 16, 0, 3143, 0},
	{29894, 29880, 0, 0, B24_FACT_REQUIRED},
	{28883, 28895, 0, 0, B24_FACT_REQUIRED},
	{28859, 28, 5150, 0, 0},
	{28864, 256, 0, 0, 0},
	{28873, 11756, 0, 0, 0},
	{73454, 28, 5150, 0, 0},
	{73463, 28, 0, 0, 0},
	{73476, 28, 0, 0, 0},
	{73496, 28, 0, 0, 0},
	{73512, 910, 0, 0, 0},
	{73518, 28, 0, 0, 0},
	{73529, 256, 0, 0, 0},
	{73544, 28, 0, 0, 0},
	{73558, 256, 0, 0, 0},
	{73573, 256, 0, 0, 0},
	{73587, 256, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{28913, 910, 0, 0, 0},
	{26875, 72, 0, 0, 0},
	{73596, 28, 0, 0, 0},
	{73609, 910, 0, 0, 0},
	{73618, 8579, 0, 0, 0},
	{73632, 11756, 0, 0, 0},
	{73644, 28, 0, 0, 0},
	{11606, 11756, 0, 0, 0},
	{73661, 11756, 0, 0, 0},
	{73696, 28, 5150, 0, 0},
	{27025, 28, 0, 0, 0},
	{73240, 28, 5150, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73705, 28, 0, 0, 0},
	{73721, 28, 0, 0, 0},
	{73113, 28, 5150, 0, 0},
	{73143, 28, 0, 0, 0},
	{73131, 11756, 0, 0, 0},
	{1368, 16, 0, 3145, B24_FACT_REQUIRED},
	{62924, 16, 0, 2982, 0},
	{0, 16, 0, 3147, 0},
	{0, 16, 0, 3142, 0},
	{73393, 73402, 0, 3149, 0},
	{0, 16, 0, 3150, 0},
	{69, 0, 0, 0, 0},
	{29894, 0, 0, 0, 0},
	{73423, 0, 0, 0, 0},
	{73438, 0, 0, 0, 0},
	{27948, 0, 0, 0, 0},
	{28859, 0, 0, 0, 0},
	{28864, 0, 0, 0, 0},
	{28873, 0, 0, 0, 0},
	{28883, 0, 0, 0, 0},
	{73454, 0, 0, 0, 0},
	{73463, 0, 0, 0, 0},
	{73476, 0, 0, 0, 0},
	{73496, 0, 0, 0, 0},
	{73512, 0, 0, 0, 0},
	{73518, 0, 0, 0, 0},
	{73529, 0, 0, 0, 0},
	{73544, 0, 0, 0, 0},
	{73558, 0, 0, 0, 0},
	{73573, 0, 0, 0, 0},
	{73587, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{28913, 0, 0, 0, 0},
	{11692, 0, 0, 0, 0},
	{28917, 0, 0, 0, 0},
	{26875, 0, 0, 0, 0},
	{73596, 0, 0, 0, 0},
	{73609, 0, 0, 0, 0},
	{73618, 0, 0, 0, 0},
	{73632, 0, 0, 0, 0},
	{73644, 0, 0, 0, 0},
	{11606, 0, 0, 0, 0},
	{73661, 0, 0, 0, 0},
	{73678, 0, 0, 0, 0},
	{73696, 0, 0, 0, 0},
	{27025, 0, 0, 0, 0},
	{73240, 0, 0, 0, 0},
	{73273, 0, 0, 0, 0},
	{73278, 0, 0, 0, 0},
	{73705, 0, 0, 0, 0},
	{73721, 0, 0, 0, 0},
	{73113, 0, 0, 0, 0},
	{73143, 0, 0, 0, 0},
	{73120, 0, 0, 0, 0},
	{73131, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{29894, 29880, 0, 0, 0},
	{73423, 28, 0, 0, 0},
	{73438, 28, 5150, 0, 0},
	{27948, 28, 0, 0, 0},
	{28859, 28, 5150, 0, 0},
	{28864, 256, 0, 0, 0},
	{28873, 11756, 0, 0, 0},
	{28883, 28895, 0, 0, 0},
	{73454, 28, 5150, 0, 0},
	{73463, 28, 0, 0, 0},
	{73476, 28, 0, 0, 0},
	{73496, 28, 0, 0, 0},
	{73512, 910, 0, 0, 0},
	{73518, 28, 0, 0, 0},
	{73529, 256, 0, 0, 0},
	{73544, 28, 0, 0, 0},
	{73558, 8579, 0, 0, 0},
	{73573, 256, 0, 0, 0},
	{73587, 256, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{28913, 910, 0, 0, 0},
	{11692, 28, 0, 0, 0},
	{28917, 28, 0, 0, 0},
	{26875, 72, 0, 0, 0},
	{73596, 28, 0, 0, 0},
	{73609, 910, 0, 0, 0},
	{73618, 8579, 0, 0, 0},
	{73632, 11756, 0, 0, 0},
	{73644, 28, 0, 0, 0},
	{11606, 11756, 0, 0, 0},
	{73661, 11756, 0, 0, 0},
	{73678, 256, 0, 0, 0},
	{73696, 28, 5150, 0, 0},
	{27025, 28, 0, 0, 0},
	{73240, 28, 5150, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73705, 28, 5150, 0, 0},
	{73721, 28, 0, 0, 0},
	{73113, 28, 5150, 0, 0},
	{73143, 28, 0, 0, 0},
	{73120, 256, 0, 0, 0},
	{73131, 11756, 0, 0, 0},
	{27719, 0, 0, 0, 0},
	{73353, 0, 0, 0, 0},
	{2052, 63, 0, 3152, 0},
	{190, 16, 0, 3153, 0},
	{2068, 16, 0, 3142, 0},
	{904, 72, 0, 0, 0},
	{28883, 28895, 0, 0, B24_FACT_REQUIRED},
	{28859, 28, 5150, 0, 0},
	{28864, 256, 0, 0, 0},
	{28873, 11756, 0, 0, 0},
	{73454, 28, 5150, 0, 0},
	{73463, 28, 0, 0, 0},
	{73476, 28, 0, 0, 0},
	{73496, 28, 0, 0, 0},
	{73512, 910, 0, 0, 0},
	{73518, 28, 0, 0, 0},
	{73529, 256, 0, 0, 0},
	{73544, 28, 0, 0, 0},
	{73558, 256, 0, 0, 0},
	{73573, 256, 0, 0, 0},
	{73587, 256, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{28913, 910, 0, 0, 0},
	{26875, 72, 0, 0, 0},
	{73596, 28, 0, 0, 0},
	{73609, 910, 0, 0, 0},
	{73618, 8579, 0, 0, 0},
	{73632, 11756, 0, 0, 0},
	{73644, 28, 0, 0, 0},
	{11606, 11756, 0, 0, 0},
	{73661, 11756, 0, 0, 0},
	{73696, 28, 5150, 0, 0},
	{27025, 28, 0, 0, 0},
	{73240, 28, 5150, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73705, 28, 0, 0, 0},
	{73721, 28, 0, 0, 0},
	{73113, 28, 5150, 0, 0},
	{73143, 28, 0, 0, 0},
	{73131, 11756, 0, 0, 0},
	{69, 28769, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3155, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{28791, 28769, 0, 0, 0},
	{68450, 68459, 0, 0, 0},
	{13995, 910, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{74860, 74878, 0, 3157, 0},
	{0, 16, 0, 3159, 0},
	{28791, 28769, 0, 0, B24_FACT_REQUIRED},
	{68450, 68459, 0, 0, B24_FACT_REQUIRED},
	{13995, 910, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1368, 16, 0, 3161, B24_FACT_REQUIRED},
	{69, 74962, 0, 0, B24_FACT_REQUIRED},
	{74860, 16, 0, 3157, 0},
	{0, 16, 0, 3164, 0},
	{0, 16, 0, 3157, 0},
	{75023, 75042, 0, 3166, 0},
	{0, 16, 0, 3167, 0},
	{69, 0, 0, 0, 0},
	{28791, 0, 0, 0, 0},
	{68450, 0, 0, 0, 0},
	{13995, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{2052, 63, 0, 3169, 0},
	{190, 16, 0, 3157, 0},
	{2068, 16, 0, 3157, 0},
	{904, 72, 0, 0, 0},
	{13995, 910, 0, 0, B24_FACT_REQUIRED},
	{13069, 28, 0, 0, 0},
	{69, 74962, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3171, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{75116, 28450, 0, 0, 0},
	{28791, 28769, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{75069, 75089, 0, 3173, 0},
	{0, 16, 0, 3175, 0},
	{75116, 28450, 0, 0, B24_FACT_REQUIRED},
	{28791, 28769, 0, 0, B24_FACT_REQUIRED},
	{13069, 28, 0, 0, 0},
	{1368, 16, 0, 3177, B24_FACT_REQUIRED},
	{69, 75127, 0, 0, B24_FACT_REQUIRED},
	{75069, 16, 0, 2982, 0},
	{0, 16, 0, 3180, 0},
	{0, 16, 0, 3173, 0},
	{75157, 75178, 0, 3182, 0},
	{0, 16, 0, 3183, 0},
	{69, 0, 0, 0, 0},
	{75116, 0, 0, 0, 0},
	{28791, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{2052, 63, 0, 3185, 0},
	{190, 16, 0, 3173, 0},
	{2068, 16, 0, 3173, 0},
	{904, 72, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{69, 75127, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3187, B24_FACT_REQUIRED},
	{6713, 0, 0, 0, 0},
	{35837, 0, 0, 0, 0},
	{75251, 0, 0, 0, 0},
	{75259, 0, 0, 0, 0},
	{16834, 0, 0, 0, 0},
	{75264, 0, 0, 0, 0},
	{16829, 0, 0, 0, 0},
	{0, 16, 0, 3189, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{26329, 69390, 0, 0, B24_FACT_REQUIRED},
	{75207, 75223, 0, 0, B24_FACT_REQUIRED},
	{23821, 28, 5150, 0, 0},
	{17203, 16, 0, 3190, 0},
	{75268, 28, 75289, 0, 0},
	{70766, 28, 0, 0, 0},
	{75318, 28, 5150, 0, 0},
	{20361, 28, 0, 0, 0},
	{197, 75437, 0, 0, B24_FACT_REQUIRED},
	{0, 75517, 0, 0, 0},
	{75563, 28, 0, 0, 0},
	{75576, 28, 0, 0, 0},
	{16829, 28, 75597, 0, 0},
	{51916, 16, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{75549, 28, 0, 0, 0},
	{75555, 16, 0, 3194, 0},
	{75591, 16, 0, 3195, 0},
	{0, 16, 0, 3196, 0},
	{75543, 16, 0, 3197, B24_FACT_REQUIRED},
	{75614, 16, 0, 0, 0},
	{75624, 16, 0, 0, 0},
	{75638, 16, 0, 0, 0},
	{75650, 28, 75662, 0, 0},
	{22894, 75671, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20256, 72, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{17203, 16, 0, 3198, B24_FACT_REQUIRED},
	{197, 75517, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20256, 28, 0, 0, 0},
	{17203, 16, 0, 0, 0},
	{0, 16, 0, 3201, 0},
	{0, 75779, 0, 3203, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{17203, 16, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{197, 75517, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3205, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{26329, 69390, 0, 0, 0},
	{75925, 28, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{75268, 28, 75289, 0, 0},
	{75318, 28, 5150, 0, 0},
	{75937, 28, 5150, 0, 0},
	{75956, 28, 5150, 0, 0},
	{75971, 28, 5150, 0, 0},
	{75987, 28, 75996, 0, 0},
	{76027, 28, 76035, 0, 0},
	{76042, 28, 0, 0, 0},
	{76051, 28, 0, 0, 0},
	{20256, 28, 0, 0, 0},
	{76059, 28, 0, 0, 0},
	{0, 16, 0, 3207, 0},
	{0, 75908, 0, 3209, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{26329, 0, 0, 0, 0},
	{75925, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{75268, 0, 0, 0, 0},
	{75318, 0, 0, 0, 0},
	{75937, 0, 0, 0, 0},
	{75956, 0, 0, 0, 0},
	{75971, 0, 0, 0, 0},
	{75987, 0, 0, 0, 0},
	{76027, 0, 0, 0, 0},
	{76042, 0, 0, 0, 0},
	{76051, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{76059, 0, 0, 0, 0},
	{76066, 0, 0, 0, 0},
	{6706, 63, 0, 3211, 0},
	{5344, 16, 0, 3207, 0},
	{6713, 16, 0, 3207, 0},
	{26613, 72, 0, 0, B24_FACT_REQUIRED},
	{26276, 75437, 0, 0, 0},
	{75207, 28, 0, 0, 0},
	{76201, 28769, 0, 0, B24_FACT_REQUIRED},
	{26276, 75437, 0, 0, B24_FACT_REQUIRED},
	{76276, 0, 0, 0, 0},
	{76299, 0, 0, 0, 0},
	{76323, 0, 0, 0, 0},
	{0, 16, 0, 3215, 0},
	{197, 75437, 0, 0, B24_FACT_REQUIRED},
	{26329, 69390, 0, 0, B24_FACT_REQUIRED},
	{26613, 72, 0, 0, B24_FACT_REQUIRED},
	{26276, 75437, 0, 0, 0},
	{75207, 76343, 0, 0, 0},
	{16829, 28, 0, 0, 0},
	{16834, 28, 0, 0, 0},
	{0, 16, 0, 3219, 0},
	{197, 75437, 0, 0, B24_FACT_REQUIRED},
	{26329, 69390, 0, 0, 0},
	{17203, 16, 0, 3220, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{26329, 69390, 0, 0, 0},
	{75207, 75223, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{70766, 28, 0, 0, 0},
	{75318, 28, 5150, 0, 0},
	{20361, 28, 0, 0, 0},
	{197, 75437, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3222, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13069, 28, 0, 0, 0},
	{76677, 76688, 0, 3224, 0},
	{0, 16, 0, 3226, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13069, 28, 0, 0, 0},
	{1368, 16, 0, 3228, B24_FACT_REQUIRED},
	{69, 69390, 0, 0, B24_FACT_REQUIRED},
	{76677, 16, 0, 2982, 0},
	{0, 16, 0, 3231, 0},
	{0, 16, 0, 3224, 0},
	{76869, 76881, 0, 3233, 0},
	{0, 16, 0, 3234, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{2052, 63, 0, 3236, 0},
	{190, 16, 0, 3224, 0},
	{2068, 16, 0, 3224, 0},
	{904, 72, 0, 0, 0},
	{69, 69390, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3228, B24_FACT_REQUIRED},
	{76959, 76968, 0, 3239, 0},
	{0, 16, 0, 3240, 0},
	{76988, 72, 0, 0, 0},
	{76998, 72, 0, 0, 0},
	{77008, 28, 0, 0, 0},
	{32153, 28, 5150, 0, 0},
	{77016, 72, 0, 0, 0},
	{23808, 72, 0, 0, 0},
	{31788, 72, 0, 0, 0},
	{77021, 72, 0, 0, 0},
	{77025, 72, 0, 0, 0},
	{25210, 72, 0, 0, 0},
	{77029, 28, 5150, 0, 0},
	{77042, 72, 0, 0, 0},
	{77050, 28, 0, 0, 0},
	{899, 28, 5150, 0, 0},
	{27719, 69390, 0, 0, B24_FACT_REQUIRED},
	{74153, 74166, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 74195, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{74246, 28, 5150, 0, 0},
	{74251, 28, 5150, 0, 0},
	{74261, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{24895, 28, 5150, 0, 0},
	{10793, 28, 5150, 0, 0},
	{13069, 28, 0, 0, 0},
	{14940, 5308, 0, 0, 0},
	{119, 16, 0, 3242, 0},
	{74304, 28, 5150, 0, 0},
	{74318, 28, 5150, 0, 0},
	{74326, 28, 5150, 0, 0},
	{74334, 28, 5150, 0, 0},
	{74342, 28, 5150, 0, 0},
	{74348, 28, 5150, 0, 0},
	{74358, 28, 5150, 0, 0},
	{74369, 28, 5150, 0, 0},
	{74384, 28, 0, 0, 0},
	{74403, 28, 5150, 0, 0},
	{74417, 28, 5150, 0, 0},
	{1368, 16, 0, 3243, B24_FACT_REQUIRED},
	{69, 77207, 0, 0, B24_FACT_REQUIRED},
	{77025, 0, 0, 357, 0},
	{77021, 0, 0, 357, 0},
	{25210, 0, 0, 357, 0},
	{1368, 0, 0, 3246, 0},
	{1910, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{4341, 0, 0, 357, 0},
	{89, 0, 0, 357, 0},
	{14940, 0, 0, 357, 0},
	{1386, 0, 0, 357, 0},
	{69, 0, 0, 357, 0},
	{74261, 0, 0, 357, 0},
	{10793, 0, 0, 357, 0},
	{23, 0, 0, 357, 0},
	{27719, 0, 0, 357, 0},
	{74153, 0, 0, 357, 0},
	{24895, 0, 0, 357, 0},
	{119, 0, 0, 3247, 0},
	{1448, 0, 0, 357, 0},
	{1883, 0, 0, 357, 0},
	{74251, 0, 0, 357, 0},
	{74246, 0, 0, 357, 0},
	{13069, 0, 0, 357, 0},
	{76959, 0, 0, 3248, 0},
	{0, 0, 0, 3249, 0},
	{1883, 28, 74195, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3239, 0},
	{32142, 74131, 0, 3252, 0},
	{0, 16, 0, 3253, 0},
	{69, 0, 0, 0, 0},
	{27719, 0, 0, 0, 0},
	{74153, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{74246, 0, 0, 0, 0},
	{74251, 0, 0, 0, 0},
	{74261, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{24895, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{14940, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{74304, 0, 0, 0, 0},
	{74318, 0, 0, 0, 0},
	{74326, 0, 0, 0, 0},
	{74334, 0, 0, 0, 0},
	{74342, 0, 0, 0, 0},
	{74348, 0, 0, 0, 0},
	{74358, 0, 0, 0, 0},
	{74369, 0, 0, 0, 0},
	{74384, 0, 0, 0, 0},
	{74403, 0, 0, 0, 0},
	{74417, 0, 0, 0, 0},
	{2052, 63, 0, 3255, 0},
	{190, 16, 0, 3239, 0},
	{2068, 16, 0, 3239, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{74246, 28, 5150, 0, 0},
	{74251, 28, 5150, 0, 0},
	{74261, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{24895, 28, 5150, 0, 0},
	{10793, 28, 5150, 0, 0},
	{13069, 28, 0, 0, 0},
	{14940, 5308, 0, 0, 0},
	{119, 16, 0, 0, 0},
	{74304, 28, 5150, 0, 0},
	{74318, 28, 5150, 0, 0},
	{74326, 28, 5150, 0, 0},
	{74334, 28, 5150, 0, 0},
	{74342, 28, 5150, 0, 0},
	{74348, 28, 5150, 0, 0},
	{74358, 28, 5150, 0, 0},
	{74369, 28, 5150, 0, 0},
	{74384, 28, 0, 0, 0},
	{74403, 28, 5150, 0, 0},
	{74417, 28, 5150, 0, 0},
	{27719, 0, 0, 0, 0},
	{74153, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{69, 77207, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3257, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{27719, 69390, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{77470, 77484, 0, 3259, 0},
	{0, 16, 0, 3261, 0},
	{27719, 69390, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 3263, B24_FACT_REQUIRED},
	{69, 74166, 0, 0, B24_FACT_REQUIRED},
	{77470, 16, 0, 3259, 0},
	{0, 16, 0, 3266, 0},
	{0, 16, 0, 3259, 0},
	{77609, 77624, 0, 3268, 0},
	{0, 16, 0, 3269, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27719, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{2052, 63, 0, 3271, 0},
	{190, 16, 0, 3259, 0},
	{2068, 16, 0, 3259, 0},
	{69, 74166, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3263, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, 0},
	{37046, 28, 77744, 0, 0},
	{15250, 77207, 0, 0, 0},
	{77698, 77715, 0, 3274, 0},
	{0, 16, 0, 3276, 0},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{37046, 28, 77744, 0, B24_FACT_REQUIRED},
	{15250, 77207, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3278, B24_FACT_REQUIRED},
	{77698, 16, 0, 3274, 0},
	{0, 16, 0, 3280, 0},
	{0, 16, 0, 3274, 0},
	{77832, 77715, 0, 3282, 0},
	{0, 16, 0, 3283, 0},
	{9569, 0, 0, 0, 0},
	{37046, 0, 0, 0, 0},
	{15250, 0, 0, 0, 0},
	{2052, 63, 0, 3285, 0},
	{190, 16, 0, 3274, 0},
	{2068, 16, 0, 3274, 0},
	{904, 72, 0, 0, 0},
	{69, 77850, 0, 0, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{27777, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{3789, 28, 0, 0, 0},
	{67494, 28, 0, 0, 0},
	{77996, 72, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{78005, 28, 0, 0, 0},
	{40082, 28, 0, 0, 0},
	{78018, 28, 0, 0, 0},
	{12844, 28, 0, 0, 0},
	{78025, 28, 0, 0, 0},
	{13956, 28, 0, 0, 0},
	{13935, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{29894, 29880, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{7364, 77952, 0, 3289, 0},
	{78043, 77207, 0, 0, 0},
	{78056, 28, 0, 0, 0},
	{77912, 77926, 0, 3288, 0},
	{0, 16, 0, 3291, 0},
	{77912, 16, 0, 2982, 0},
	{0, 16, 0, 3293, 0},
	{0, 16, 0, 3288, 0},
	{74116, 78121, 0, 3295, 0},
	{0, 16, 0, 3296, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{29894, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{78043, 0, 0, 0, 0},
	{78056, 0, 0, 0, 0},
	{2052, 63, 0, 3298, 0},
	{190, 16, 0, 3288, 0},
	{2068, 16, 0, 3288, 0},
	{904, 72, 0, 0, 0},
	{78043, 77207, 0, 0, B24_FACT_REQUIRED},
	{7364, 5308, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3300, 0},
	{69, 29880, 0, 0, B24_FACT_REQUIRED},
	{74116, 12034, 0, 3301, B24_FACT_REQUIRED},
	{2068, 16, 0, 3302, B24_FACT_REQUIRED},
	{1368, 16, 0, 3303, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{78043, 77207, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{78149, 78165, 0, 3305, 0},
	{0, 16, 0, 3307, 0},
	{78043, 77207, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{1368, 16, 0, 3309, B24_FACT_REQUIRED},
	{69, 78255, 0, 0, B24_FACT_REQUIRED},
	{78149, 16, 0, 3305, 0},
	{0, 16, 0, 3312, 0},
	{0, 16, 0, 3305, 0},
	{78352, 78369, 0, 3314, 0},
	{0, 16, 0, 3315, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{78043, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{2052, 63, 0, 3317, 0},
	{190, 16, 0, 3305, 0},
	{2068, 16, 0, 3305, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{69, 78255, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3319, B24_FACT_REQUIRED},
	{78461, 78470, 0, 3321, 0},
	{0, 16, 0, 3322, 0},
	{29894, 29880, 0, 0, B24_FACT_REQUIRED},
	{73765, 28, 5150, 0, B24_FACT_REQUIRED},
	{28473, 28, 5150, 0, B24_FACT_REQUIRED},
	{28509, 73849, 0, 0, B24_FACT_REQUIRED},
	{73077, 78490, 0, 0, 0},
	{73888, 256, 0, 0, 0},
	{73904, 28, 0, 0, 0},
	{73919, 28, 0, 0, 0},
	{74007, 910, 0, 0, 0},
	{27025, 28, 0, 0, 0},
	{26875, 72, 0, 0, 0},
	{11606, 6180, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1368, 16, 0, 3324, B24_FACT_REQUIRED},
	{78461, 16, 0, 2982, 0},
	{0, 16, 0, 3326, 0},
	{0, 16, 0, 3321, 0},
	{73733, 73743, 0, 3328, 0},
	{0, 16, 0, 3329, 0},
	{69, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{29894, 0, 0, 0, 0},
	{27948, 0, 0, 0, 0},
	{73765, 0, 0, 0, 0},
	{73779, 0, 0, 0, 0},
	{73797, 0, 0, 0, 0},
	{28473, 0, 0, 0, 0},
	{28482, 0, 0, 0, 0},
	{73816, 0, 0, 0, 0},
	{73830, 0, 0, 0, 0},
	{47683, 0, 0, 0, 0},
	{28509, 0, 0, 0, 0},
	{28545, 0, 0, 0, 0},
	{73874, 0, 0, 0, 0},
	{73077, 0, 0, 0, 0},
	{73261, 0, 0, 0, 0},
	{73302, 0, 0, 0, 0},
	{73311, 0, 0, 0, 0},
	{73324, 0, 0, 0, 0},
	{73113, 0, 0, 0, 0},
	{73120, 0, 0, 0, 0},
	{73143, 0, 0, 0, 0},
	{73131, 0, 0, 0, 0},
	{73888, 0, 0, 0, 0},
	{73904, 0, 0, 0, 0},
	{73919, 0, 0, 0, 0},
	{73934, 0, 0, 0, 0},
	{73954, 0, 0, 0, 0},
	{73972, 0, 0, 0, 0},
	{11692, 0, 0, 0, 0},
	{73987, 0, 0, 0, 0},
	{74007, 0, 0, 0, 0},
	{28495, 0, 0, 0, 0},
	{68489, 0, 0, 0, 0},
	{27025, 0, 0, 0, 0},
	{26875, 0, 0, 0, 0},
	{11606, 0, 0, 0, 0},
	{73678, 0, 0, 0, 0},
	{73661, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{74025, 0, 0, 0, 0},
	{73273, 0, 0, 0, 0},
	{73240, 0, 0, 0, 0},
	{73278, 0, 0, 0, 0},
	{74042, 0, 0, 0, 0},
	{2052, 63, 0, 3331, 0},
	{190, 16, 0, 3321, 0},
	{2068, 16, 0, 3321, 0},
	{904, 72, 0, 0, 0},
	{73765, 28, 5150, 0, B24_FACT_REQUIRED},
	{28473, 28, 5150, 0, B24_FACT_REQUIRED},
	{28509, 70711, 0, 0, B24_FACT_REQUIRED},
	{73077, 78490, 0, 0, 0},
	{73888, 256, 0, 0, 0},
	{73904, 28, 0, 0, 0},
	{73919, 28, 0, 0, 0},
	{74007, 910, 0, 0, 0},
	{28495, 910, 0, 0, 0},
	{27025, 28, 0, 0, 0},
	{26875, 72, 0, 0, 0},
	{11606, 6180, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{69, 28450, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3333, B24_FACT_REQUIRED},
	{78720, 78733, 0, 3335, 0},
	{0, 16, 0, 3336, 0},
	{74083, 28450, 0, 0, B24_FACT_REQUIRED},
	{68450, 68459, 0, 0, B24_FACT_REQUIRED},
	{13995, 910, 0, 0, B24_FACT_REQUIRED},
	{13069, 28, 0, 0, 0},
	{1368, 16, 0, 3338, B24_FACT_REQUIRED},
	{69, 78758, 0, 0, B24_FACT_REQUIRED},
	{78720, 16, 0, 2982, 0},
	{0, 16, 0, 3341, 0},
	{0, 16, 0, 3335, 0},
	{74042, 74056, 0, 3343, 0},
	{0, 16, 0, 3344, 0},
	{69, 0, 0, 0, 0},
	{74083, 0, 0, 0, 0},
	{68450, 0, 0, 0, 0},
	{13995, 0, 0, 0, 0},
	{74099, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{2052, 63, 0, 3346, 0},
	{190, 16, 0, 3335, 0},
	{2068, 16, 0, 3335, 0},
	{904, 72, 0, 0, 0},
	{69, 78758, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3171, B24_FACT_REQUIRED},
	{76998, 0, 0, 0, 0},
	{32153, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14940, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{74384, 0, 0, 0, 0},
	{74348, 0, 0, 0, 0},
	{74403, 0, 0, 0, 0},
	{74417, 0, 0, 0, 0},
	{74326, 0, 0, 0, 0},
	{74261, 0, 0, 0, 0},
	{74358, 0, 0, 0, 0},
	{74369, 0, 0, 0, 0},
	{74318, 0, 0, 0, 0},
	{74334, 0, 0, 0, 0},
	{74304, 0, 0, 0, 0},
	{74342, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27719, 0, 0, 0, 0},
	{74153, 0, 0, 0, 0},
	{24895, 0, 0, 0, 0},
	{119, 0, 0, 3349, 0},
	{1448, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{74251, 0, 0, 0, 0},
	{74246, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{76959, 78786, 0, 3350, 0},
	{0, 16, 0, 3351, 0},
	{69, 78809, 0, 0, B24_FACT_REQUIRED},
	{4341, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14940, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{74384, 0, 0, 0, 0},
	{74348, 0, 0, 0, 0},
	{74403, 0, 0, 0, 0},
	{74417, 0, 0, 0, 0},
	{74326, 0, 0, 0, 0},
	{74261, 0, 0, 0, 0},
	{74358, 0, 0, 0, 0},
	{74369, 0, 0, 0, 0},
	{74318, 0, 0, 0, 0},
	{74334, 0, 0, 0, 0},
	{74304, 0, 0, 0, 0},
	{74342, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27719, 0, 0, 0, 0},
	{74153, 0, 0, 0, 0},
	{24895, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{74251, 0, 0, 0, 0},
	{74246, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{76959, 78786, 0, 3354, 0},
	{0, 16, 0, 3355, 0},
	{31788, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14940, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{74384, 0, 0, 0, 0},
	{74348, 0, 0, 0, 0},
	{74403, 0, 0, 0, 0},
	{74417, 0, 0, 0, 0},
	{74326, 0, 0, 0, 0},
	{74261, 0, 0, 0, 0},
	{74358, 0, 0, 0, 0},
	{74318, 0, 0, 0, 0},
	{74334, 0, 0, 0, 0},
	{74304, 0, 0, 0, 0},
	{74342, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27719, 0, 0, 0, 0},
	{74153, 0, 0, 0, 0},
	{24895, 0, 0, 0, 0},
	{119, 0, 0, 3357, 0},
	{1448, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{74251, 0, 0, 0, 0},
	{74246, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{0, 0, 0, 3358, 0},
	{32142, 78835, 0, 3359, 0},
	{0, 16, 0, 3360, 0},
	{69, 78809, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3257, B24_FACT_REQUIRED},
	{69, 78860, 0, 0, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{78892, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{77912, 78860, 0, 3364, 0},
	{0, 16, 0, 3365, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{75116, 28450, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{7364, 77952, 0, 3289, 0},
	{78892, 78809, 0, 0, 0},
	{78908, 28, 0, 0, 0},
	{77912, 16, 0, 3367, 0},
	{0, 16, 0, 3369, 0},
	{0, 16, 0, 3367, 0},
	{74116, 78927, 0, 3371, 0},
	{0, 16, 0, 3372, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{75116, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{78892, 0, 0, 0, 0},
	{78908, 0, 0, 0, 0},
	{2052, 63, 0, 3374, 0},
	{190, 16, 0, 3367, 0},
	{2068, 16, 0, 3367, 0},
	{904, 72, 0, 0, 0},
	{78892, 78809, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3376, 0},
	{69, 28450, 0, 0, B24_FACT_REQUIRED},
	{74116, 12034, 0, 3377, B24_FACT_REQUIRED},
	{78461, 16, 0, 3378, B24_FACT_REQUIRED},
	{1368, 16, 0, 3379, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{1883, 28, 79017, 0, 0},
	{8866, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{9513, 78490, 0, 3381, 0},
	{0, 16, 0, 3383, 0},
	{69, 73086, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 79017, 0, B24_FACT_REQUIRED},
	{8866, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1368, 16, 0, 3385, B24_FACT_REQUIRED},
	{69, 73086, 0, 0, B24_FACT_REQUIRED},
	{9513, 16, 0, 3381, 0},
	{0, 16, 0, 3388, 0},
	{0, 16, 0, 3381, 0},
	{79173, 79182, 0, 3390, 0},
	{0, 16, 0, 3391, 0},
	{69, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{8866, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{2052, 63, 0, 3393, 0},
	{190, 16, 0, 3381, 0},
	{2068, 16, 0, 3381, 0},
	{904, 72, 0, 0, 0},
	{1883, 28, 79017, 0, B24_FACT_REQUIRED},
	{8866, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{69, 73086, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3395, B24_FACT_REQUIRED},
	{73077, 73086, 0, 0, 0},
	{11303, 79309, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{79281, 79292, 0, 3397, 0},
	{0, 16, 0, 3399, 0},
	{73077, 73086, 0, 0, B24_FACT_REQUIRED},
	{11303, 79309, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{1368, 16, 0, 3401, B24_FACT_REQUIRED},
	{73077, 73086, 0, 0, B24_FACT_REQUIRED},
	{11303, 79309, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3403, B24_FACT_REQUIRED},
	{79281, 16, 0, 2982, 0},
	{0, 16, 0, 3405, 0},
	{4341, 28, 0, 0, 0},
	{11303, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 3407, 0},
	{79415, 79421, 0, 3409, 0},
	{0, 16, 0, 3410, 0},
	{0, 16, 0, 3397, 0},
	{79433, 79445, 0, 3412, 0},
	{0, 16, 0, 3413, 0},
	{73077, 0, 0, 0, 0},
	{11303, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{2052, 63, 0, 3415, 0},
	{190, 16, 0, 3397, 0},
	{2068, 16, 0, 3397, 0},
	{904, 72, 0, 0, 0},
	{79464, 16, 0, 2982, 0},
	{0, 16, 0, 3417, 0},
	{0, 16, 0, 3419, 0},
	{74492, 74506, 0, 3420, 0},
	{0, 16, 0, 3421, 0},
	{69, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{74533, 0, 0, 0, 0},
	{29894, 0, 0, 0, 0},
	{74549, 0, 0, 0, 0},
	{74596, 0, 0, 0, 0},
	{20978, 0, 0, 0, 0},
	{2052, 63, 0, 3423, 0},
	{190, 16, 0, 3419, 0},
	{2068, 16, 0, 3419, 0},
	{904, 72, 0, 0, 0},
	{79477, 16, 0, 2982, 0},
	{0, 16, 0, 3425, 0},
	{69, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{4341, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{119, 28, 0, 0, 0},
	{79534, 28, 0, 0, 0},
	{54736, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{0, 16, 0, 3427, 0},
	{79491, 79506, 0, 3429, 0},
	{0, 16, 0, 3430, 0},
	{69, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{79534, 0, 0, 0, 0},
	{54736, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{2052, 63, 0, 3432, 0},
	{190, 16, 0, 3427, 0},
	{2068, 16, 0, 3427, 0},
	{904, 72, 0, 0, 0},
	{26755, 28, 0, 0, 0},
	{79561, 28, 0, 0, 0},
	{79570, 28, 0, 0, 0},
	{62924, 16, 0, 3434, 0},
	{0, 16, 0, 3435, 0},
	{67328, 619, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{79593, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{79597, 28, 0, 0, 0},
	{0, 16, 0, 3438, 0},
	{0, 63, 0, 3439, 0},
	{79605, 28, 0, 0, 0},
	{79617, 72, 0, 0, 0},
	{10927, 28, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37173, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{79679, 0, 0, 0, 0},
	{79692, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{79593, 28, 0, 0, 0},
	{35155, 28, 0, 0, 0},
	{79673, 72, 0, 0, 0},
	{6180, 16, 0, 3443, 0},
	{79667, 16, 0, 3442, 0},
	{0, 16, 0, 3444, 0},
	{79593, 28, 0, 0, 0},
	{79667, 16, 0, 3442, 0},
	{37423, 63, 0, 3445, 0},
	{0, 16, 0, 3446, 0},
	{79593, 28, 0, 0, 0},
	{10927, 28, 0, 0, 0},
	{79679, 28, 0, 0, 0},
	{79692, 72, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{79593, 28, 0, 0, 0},
	{35155, 28, 0, 0, 0},
	{79673, 72, 0, 0, 0},
	{6180, 16, 0, 3449, 0},
	{79667, 16, 0, 3442, 0},
	{0, 16, 0, 3450, 0},
	{79593, 28, 0, 0, 0},
	{79667, 16, 0, 3442, 0},
	{37423, 63, 0, 3451, 0},
	{0, 16, 0, 3452, 0},
	{10922, 28, 0, 0, 0},
	{79751, 72, 0, 0, B24_FACT_REQUIRED},
	{79679, 28, 0, 0, 0},
	{79692, 72, 0, 0, 0},
	{11157, 72, 0, 0, B24_FACT_REQUIRED},
	{35155, 28, 79757, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3455, 0},
	{79679, 28, 0, 0, 0},
	{79692, 72, 0, 0, 0},
	{11157, 72, 0, 0, B24_FACT_REQUIRED},
	{35155, 28, 79757, 0, 0},
	{67494, 28, 0, 0, B24_FACT_REQUIRED},
	{15015, 28, 0, 0, B24_FACT_REQUIRED},
	{14824, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3458, 0},
	{3789, 28, 0, 0, B24_FACT_REQUIRED},
	{79857, 28, 0, 0, B24_FACT_REQUIRED},
	{36869, 16, 0, 3454, B24_FACT_REQUIRED},
	{37423, 63, 0, 3456, B24_FACT_REQUIRED},
	{79790, 16, 0, 3457, B24_FACT_REQUIRED},
	{79802, 28, 0, 0, B24_FACT_REQUIRED},
	{40020, 63, 0, 3459, B24_FACT_REQUIRED},
	{79821, 28, 0, 0, B24_FACT_REQUIRED},
	{79840, 16, 0, 3460, B24_FACT_REQUIRED},
	{10927, 28, 0, 0, 0},
	{1368, 16, 0, 3461, B24_FACT_REQUIRED},
	{10927, 28, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{79936, 28, 0, 0, 0},
	{67494, 28, 0, 0, 0},
	{79593, 28, 0, 0, 0},
	{79944, 28, 0, 0, 0},
	{36869, 28, 0, 0, 0},
	{37244, 28, 0, 0, 0},
	{11572, 16, 0, 3463, 0},
	{0, 16, 0, 3464, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{80088, 28, 0, 0, 0},
	{80100, 28, 0, 0, 0},
	{80112, 72, 0, 0, 0},
	{80123, 72, 0, 0, 0},
	{35155, 28, 0, 0, 0},
	{80133, 28, 0, 0, 0},
	{80144, 28, 0, 0, 0},
	{0, 16, 0, 3466, 0},
	{0, 63, 0, 3467, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{80100, 28, 0, 0, 0},
	{80144, 28, 0, 0, 0},
	{0, 16, 0, 3469, 0},
	{0, 63, 0, 3470, 0},
	{1448, 72, 0, 0, 0},
	{80548, 28, 0, 0, 0},
	{80558, 28, 0, 0, 0},
	{80570, 28, 0, 0, 0},
	{1883, 28, 80600, 0, 0},
	{69, 28, 80612, 0, 0},
	{197, 6180, 0, 0, 0},
	{22489, 28, 0, 0, 0},
	{80665, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{80701, 619, 0, 0, 0},
	{80706, 619, 0, 0, 0},
	{80713, 619, 0, 0, 0},
	{80720, 619, 0, 0, 0},
	{50000, 619, 0, 0, 0},
	{80725, 619, 0, 0, 0},
	{42773, 619, 0, 0, 0},
	{80732, 619, 0, 0, 0},
	{80746, 5308, 0, 0, 0},
	{80751, 5308, 0, 0, 0},
	{80769, 619, 0, 0, 0},
	{69, 6180, 0, 0, 0},
	{80851, 619, 0, 0, 0},
	{80859, 619, 0, 0, 0},
	{80871, 619, 0, 0, 0},
	{80885, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{37253, 28, 0, 0, 0},
	{27558, 28, 0, 0, 0},
	{15424, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{80907, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{69, 6180, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{27558, 28, 0, 0, 0},
	{69, 6180, 0, 0, 0},
	{80969, 619, 0, 0, 0},
	{80977, 619, 0, 0, 0},
	{80988, 619, 0, 0, 0},
	{81006, 72, 0, 0, 0},
	{81029, 72, 0, 0, 0},
	{80746, 28, 81078, 0, 0},
	{80751, 28, 81089, 0, 0},
	{197, 72, 0, 0, 0},
	{23821, 619, 0, 0, 0},
	{56299, 28, 0, 0, 0},
	{80153, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 8716, 0, 0, 0},
	{80164, 28, 0, 0, 0},
	{23256, 619, 0, 0, 0},
	{80173, 619, 0, 0, 0},
	{20712, 619, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{23029, 28, 0, 0, 0},
	{80181, 28, 0, 0, 0},
	{80195, 72, 0, 0, 0},
	{80204, 28, 80216, 0, 0},
	{8945, 6180, 0, 0, 0},
	{80249, 12295, 80264, 0, 0},
	{80271, 72, 0, 0, 0},
	{80289, 72, 0, 0, 0},
	{80310, 619, 0, 0, 0},
	{80318, 5308, 0, 0, 0},
	{80337, 5308, 0, 0, 0},
	{80357, 28, 0, 0, 0},
	{80370, 619, 0, 0, 0},
	{80378, 72, 0, 0, 0},
	{80394, 72, 0, 0, 0},
	{80416, 28, 0, 0, 0},
	{16829, 12295, 80439, 0, 0},
	{80467, 63, 0, 84, 0},
	{38388, 72, 0, 0, 0},
	{38443, 28, 0, 0, 0},
	{80475, 63, 0, 84, 0},
	{80492, 63, 0, 84, 0},
	{80508, 63, 0, 84, 0},
	{80526, 63, 0, 84, 0},
	{38150, 28, 0, 0, 0},
	{80535, 16, 0, 3472, 0},
	{80588, 16, 0, 3473, 0},
	{80654, 16, 0, 3474, 0},
	{80680, 16, 0, 3475, 0},
	{65630, 63, 0, 84, 0},
	{80693, 16, 0, 3476, 0},
	{39247, 16, 0, 3477, 0},
	{80783, 63, 0, 84, 0},
	{80795, 619, 0, 0, 0},
	{80802, 28, 80815, 0, 0},
	{80835, 16, 0, 3478, 0},
	{80898, 16, 0, 3479, 0},
	{80918, 16, 0, 3480, 0},
	{80950, 16, 0, 3481, 0},
	{80997, 16, 0, 3482, 0},
	{81051, 72, 0, 0, 0},
	{81062, 16, 0, 3483, 0},
	{81096, 0, 0, 0, 0},
	{81111, 0, 0, 0, 0},
	{0, 16, 0, 3484, 0},
	{80693, 0, 0, 0, 0},
	{38150, 0, 0, 0, 0},
	{80588, 0, 0, 0, 0},
	{80535, 0, 0, 0, 0},
	{80997, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{80783, 0, 0, 0, 0},
	{81051, 0, 0, 0, 0},
	{80898, 0, 0, 0, 0},
	{80950, 0, 0, 0, 0},
	{80835, 0, 0, 0, 0},
	{80918, 0, 0, 0, 0},
	{80654, 0, 0, 0, 0},
	{42773, 0, 0, 0, 0},
	{81136, 0, 0, 0, 0},
	{80680, 0, 0, 0, 0},
	{65630, 0, 0, 0, 0},
	{39247, 0, 0, 0, 0},
	{13251, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 3486, 0},
	{61113, 28, 0, 0, 0},
	{20978, 16, 0, 3487, B24_FACT_REQUIRED},
	{35155, 0, 0, 0, 0},
	{81257, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{16258, 0, 0, 0, 0},
	{81231, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{81242, 0, 0, 3489, 0},
	{37833, 0, 0, 0, 0},
	{0, 0, 0, 3490, 0},
	{81220, 12034, 0, 3491, 0},
	{0, 16, 0, 3492, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{80173, 28, 5150, 0, 0},
	{20712, 28, 5150, 0, 0},
	{23256, 28, 5150, 0, 0},
	{80310, 28, 5150, 0, 0},
	{80153, 72, 0, 0, 0},
	{56299, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{23029, 256, 0, 0, 0},
	{80181, 256, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{80153, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{80164, 0, 0, 0, 0},
	{23256, 0, 0, 0, 0},
	{80173, 0, 0, 0, 0},
	{20712, 0, 0, 0, 0},
	{80310, 0, 0, 0, 0},
	{80370, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{23029, 0, 0, 0, 0},
	{80181, 0, 0, 0, 0},
	{80195, 0, 0, 0, 0},
	{80204, 0, 0, 0, 0},
	{8945, 0, 0, 0, 0},
	{80271, 0, 0, 0, 0},
	{80289, 0, 0, 0, 0},
	{80249, 0, 0, 0, 0},
	{80318, 0, 0, 0, 0},
	{80337, 0, 0, 0, 0},
	{81096, 0, 0, 0, 0},
	{80378, 0, 0, 0, 0},
	{80394, 0, 0, 0, 0},
	{80416, 0, 0, 0, 0},
	{16829, 0, 0, 0, 0},
	{38150, 0, 0, 0, 0},
	{81273, 28, 0, 0, 0},
	{11599, 28, 0, 0, 0},
	{61113, 28, 0, 0, 0},
	{15415, 63, 0, 0, 0},
	{81282, 63, 0, 0, 0},
	{81300, 28, 5150, 0, 0},
	{190, 16, 0, 3494, 0},
	{2052, 63, 0, 3495, 0},
	{2068, 16, 0, 3494, 0},
	{20978, 16, 0, 3496, 0},
	{904, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{80173, 28, 5150, 0, 0},
	{20712, 28, 5150, 0, 0},
	{23256, 28, 5150, 0, 0},
	{80164, 28, 0, 0, 0},
	{80249, 28, 80264, 0, 0},
	{80310, 28, 5150, 0, 0},
	{80318, 256, 0, 0, 0},
	{80337, 256, 0, 0, 0},
	{80378, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{24709, 6909, 0, 0, 0},
	{81321, 72, 0, 0, 0},
	{56299, 63, 0, 0, 0},
	{80153, 72, 0, 0, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{81362, 28, 81370, 0, B24_FACT_REQUIRED},
	{81403, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{56299, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{23029, 256, 0, 0, 0},
	{80181, 256, 0, 0, 0},
	{23821, 28, 0, 0, 0},
	{80173, 28, 0, 0, 0},
	{20712, 28, 0, 0, 0},
	{23256, 28, 0, 0, 0},
	{80153, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{80164, 28, 0, 0, 0},
	{80271, 72, 0, 0, 0},
	{81413, 28, 0, 0, 0},
	{24709, 28, 0, 0, 0},
	{81426, 28, 0, 0, 0},
	{80310, 0, 0, 0, 0},
	{0, 0, 0, 3501, 0},
	{0, 16, 0, 3502, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{80173, 28, 5150, 0, 0},
	{20712, 28, 5150, 0, 0},
	{23256, 28, 5150, 0, 0},
	{244, 256, 0, 0, 0},
	{23029, 256, 0, 0, 0},
	{80181, 256, 0, 0, 0},
	{81426, 28, 5150, 0, 0},
	{6713, 16, 0, 0, 0},
	{5344, 16, 0, 3504, 0},
	{81353, 72, 0, 0, 0},
	{81273, 28, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{80173, 28, 5150, 0, 0},
	{20712, 28, 5150, 0, 0},
	{23256, 28, 5150, 0, 0},
	{80164, 28, 0, 0, 0},
	{80249, 28, 80264, 0, 0},
	{80318, 256, 0, 0, 0},
	{80337, 256, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{24709, 6909, 0, 0, 0},
	{81321, 72, 0, 0, 0},
	{56299, 63, 0, 0, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 54525, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{80746, 28, 80264, 0, 0},
	{0, 0, 0, 3509, 0},
	{0, 63, 0, 3510, 0},
	{81353, 72, 0, 0, 0},
	{67531, 28, 0, 0, 0},
	{80746, 28, 80264, 0, 0},
	{81438, 28, 0, 0, 0},
	{81453, 28, 0, 0, 0},
	{81426, 28, 0, 0, 0},
	{0, 0, 0, 3512, 0},
	{0, 63, 0, 3513, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 54525, 0, 0, B24_FACT_REQUIRED},
	{38142, 28, 0, 0, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{38142, 28, 0, 0, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 54525, 0, 0, B24_FACT_REQUIRED},
	{80746, 28, 81465, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{81477, 72, 0, 0, 0},
	{81488, 619, 5150, 0, 0},
	{81500, 619, 5150, 0, 0},
	{80467, 16, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3518, B24_FACT_REQUIRED},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{16829, 28, 81544, 0, 0},
	{209, 28, 0, 0, 0},
	{45225, 28, 0, 0, 0},
	{45204, 28, 45220, 0, 0},
	{24709, 28, 0, 0, 0},
	{81549, 619, 0, 0, 0},
	{0, 16, 0, 3521, 0},
	{81573, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16956, 28, 0, 0, 0},
	{16948, 28, 0, 0, 0},
	{33450, 28, 0, 0, 0},
	{16976, 28, 0, 0, 0},
	{0, 16, 0, 3523, 0},
	{197, 28, 0, 0, 0},
	{5842, 28, 0, 0, 0},
	{8918, 28, 0, 0, 0},
	{9011, 28, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{81477, 28, 0, 0, 0},
	{81488, 619, 5150, 0, 0},
	{81500, 619, 5150, 0, 0},
	{81520, 28, 0, 0, 0},
	{81531, 28, 0, 0, 0},
	{80467, 63, 0, 3522, 0},
	{81561, 16, 0, 3524, 0},
	{0, 16, 0, 3525, 0},
	{0, 63, 0, 3526, 0},
	{197, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{81477, 0, 0, 0, 0},
	{81488, 0, 0, 0, 0},
	{81500, 0, 0, 0, 0},
	{81520, 0, 0, 0, 0},
	{81531, 0, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{6713, 16, 0, 3528, 0},
	{81820, 0, 0, 0, 0},
	{20978, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{0, 0, 0, 3531, 0},
	{81837, 0, 0, 0, 0},
	{20978, 0, 0, 3532, 0},
	{81858, 0, 0, 84, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{81891, 0, 0, 84, 0},
	{0, 0, 0, 3534, 0},
	{81820, 0, 0, 0, 0},
	{81837, 0, 0, 0, 0},
	{20978, 0, 0, 3535, 0},
	{81858, 0, 0, 84, 0},
	{81903, 0, 0, 0, 0},
	{81820, 0, 0, 0, 0},
	{81837, 0, 0, 0, 0},
	{20978, 0, 0, 3535, 0},
	{81820, 0, 0, 0, 0},
	{81837, 0, 0, 0, 0},
	{20978, 0, 0, 3532, 0},
	{81808, 0, 0, 3530, 0},
	{81833, 0, 0, 3533, 0},
	{81883, 0, 0, 3536, 0},
	{3268, 0, 0, 3537, 0},
	{3272, 0, 0, 3537, 0},
	{3287, 0, 0, 3538, 0},
	{47016, 0, 0, 3538, 0},
	{81927, 0, 0, 3538, 0},
	{81933, 0, 0, 3538, 0},
	{81947, 0, 0, 3538, 0},
	{81587, 0, 0, 0, 0},
	{81604, 0, 0, 0, 0},
	{81612, 0, 0, 0, 0},
	{81643, 0, 0, 84, 0},
	{81684, 0, 0, 84, 0},
	{81725, 0, 0, 84, 0},
	{81766, 0, 0, 84, 0},
	{81784, 0, 0, 3539, 0},
	{0, 16, 0, 3540, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{81963, 72, 81972, 0, B24_FACT_REQUIRED},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{81983, 72, 0, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, 0},
	{81477, 72, 0, 0, 0},
	{81488, 619, 5150, 0, 0},
	{81500, 619, 5150, 0, 0},
	{80467, 16, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3544, B24_FACT_REQUIRED},
	{81470, 0, 0, 0, 0},
	{81995, 0, 0, 0, 0},
	{5696, 0, 0, 0, 0},
	{65566, 28, 0, 0, B24_FACT_REQUIRED},
	{18507, 72, 0, 0, 0},
	{82007, 28, 0, 0, 0},
	{82017, 63, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3547, B24_FACT_REQUIRED},
	{81573, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16956, 28, 0, 0, 0},
	{16948, 28, 0, 0, 0},
	{33450, 28, 0, 0, 0},
	{16976, 28, 0, 0, 0},
	{0, 16, 0, 3549, 0},
	{82038, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{18507, 28, 0, 0, 0},
	{82056, 28, 0, 0, 0},
	{82068, 28, 0, 0, 0},
	{82007, 28, 0, 0, 0},
	{65566, 28, 0, 0, 0},
	{82081, 16, 0, 3550, 0},
	{0, 16, 0, 3551, 0},
	{0, 0, 0, 3551, 0},
	{0, 63, 0, 3553, 0},
	{197, 0, 0, 0, 0},
	{18507, 0, 0, 0, 0},
	{82056, 0, 0, 0, 0},
	{82068, 0, 0, 0, 0},
	{82007, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{18507, 0, 0, 0, 0},
	{82056, 0, 0, 0, 0},
	{82007, 0, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{6713, 16, 0, 3555, 0},
	{5344, 16, 0, 3556, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{81891, 0, 0, 84, 0},
	{82256, 0, 0, 84, 0},
	{0, 0, 0, 3558, 0},
	{81820, 0, 0, 0, 0},
	{81837, 0, 0, 0, 0},
	{20978, 0, 0, 3559, 0},
	{81858, 0, 0, 84, 0},
	{81903, 0, 0, 0, 0},
	{81808, 0, 0, 3530, 0},
	{81883, 0, 0, 3560, 0},
	{81833, 0, 0, 3533, 0},
	{3268, 0, 0, 3537, 0},
	{3272, 0, 0, 3537, 0},
	{3287, 0, 0, 3538, 0},
	{81947, 0, 0, 3538, 0},
	{81587, 0, 0, 0, 0},
	{81604, 0, 0, 0, 0},
	{81612, 0, 0, 0, 0},
	{82098, 0, 0, 84, 0},
	{82137, 0, 0, 84, 0},
	{82176, 0, 0, 84, 0},
	{82215, 0, 0, 84, 0},
	{81766, 0, 0, 84, 0},
	{81784, 0, 0, 3561, 0},
	{0, 16, 0, 3562, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{81963, 72, 28015, 0, B24_FACT_REQUIRED},
	{65566, 28, 0, 0, B24_FACT_REQUIRED},
	{82017, 63, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3565, B24_FACT_REQUIRED},
	{82275, 72, 0, 0, B24_FACT_REQUIRED},
	{82286, 72, 0, 0, B24_FACT_REQUIRED},
	{82295, 72, 0, 0, B24_FACT_REQUIRED},
	{82275, 72, 0, 0, B24_FACT_REQUIRED},
	{82286, 72, 0, 0, B24_FACT_REQUIRED},
	{82350, 72, 0, 0, B24_FACT_REQUIRED},
	{82358, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{82341, 16, 0, 3569, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{5842, 0, 0, 0, 0},
	{6268, 0, 0, 0, 0},
	{82358, 0, 0, 0, 0},
	{82350, 0, 0, 0, 0},
	{82408, 0, 0, 0, 0},
	{82416, 0, 0, 0, 0},
	{24239, 0, 0, 0, 0},
	{82423, 0, 0, 0, 0},
	{82434, 0, 0, 0, 0},
	{0, 0, 0, 3571, 0},
	{0, 16, 0, 3572, 0},
	{0, 63, 0, 3572, 0},
	{197, 28, 11236, 0, 0},
	{6268, 28, 11236, 0, 0},
	{82408, 28, 11236, 0, 0},
	{82350, 28, 11236, 0, 0},
	{24239, 28, 11236, 0, 0},
	{82423, 28, 11236, 0, 0},
	{82434, 28, 11236, 0, 0},
	{197, 72, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{24239, 256, 0, 0, 0},
	{82455, 72, 0, 0, 0},
	{82465, 72, 0, 0, 0},
	{82444, 16, 0, 3577, 0},
	{81470, 72, 0, 0, 0},
	{6713, 16, 0, 3575, 0},
	{5344, 16, 0, 3576, 0},
	{6706, 63, 0, 0, 0},
	{23879, 16, 0, 3578, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{81891, 0, 0, 84, 0},
	{82256, 0, 0, 84, 0},
	{82690, 0, 0, 84, 0},
	{82704, 0, 0, 84, 0},
	{82724, 0, 0, 84, 0},
	{0, 0, 0, 3580, 0},
	{81820, 0, 0, 0, 0},
	{20978, 0, 0, 3581, 0},
	{81858, 0, 0, 84, 0},
	{82704, 0, 0, 84, 0},
	{81903, 0, 0, 0, 0},
	{81808, 0, 0, 3530, 0},
	{81883, 0, 0, 3582, 0},
	{81833, 0, 0, 3533, 0},
	{3268, 0, 0, 3537, 0},
	{3272, 0, 0, 3537, 0},
	{3287, 0, 0, 3538, 0},
	{81947, 0, 0, 3538, 0},
	{81587, 0, 0, 0, 0},
	{82511, 0, 0, 0, 0},
	{81604, 0, 0, 0, 0},
	{81612, 0, 0, 0, 0},
	{82532, 0, 0, 84, 0},
	{82571, 0, 0, 84, 0},
	{82610, 0, 0, 84, 0},
	{82649, 0, 0, 84, 0},
	{81766, 0, 0, 84, 0},
	{81784, 0, 0, 3583, 0},
	{0, 16, 0, 3584, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{81963, 72, 0, 0, B24_FACT_REQUIRED},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{82341, 16, 0, 3569, B24_FACT_REQUIRED},
	{82751, 63, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{5842, 0, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{30182, 0, 0, 0, 0},
	{82760, 0, 0, 0, 0},
	{5842, 0, 0, 0, 0},
	{23879, 0, 0, 0, 0},
	{81470, 0, 0, 0, 0},
	{81470, 0, 0, 0, 0},
	{82765, 0, 0, 0, 0},
	{5842, 0, 0, 0, 0},
	{81573, 0, 0, 0, 0},
	{81470, 0, 0, 0, 0},
	{34848, 0, 0, 0, 0},
	{82765, 0, 0, 0, 0},
	{81470, 0, 0, 0, 0},
	{81963, 0, 0, 0, 0},
	{41362, 0, 0, 0, 0},
	{6713, 16, 0, 0, 0},
	{5344, 16, 0, 0, 0},
	{23879, 63, 0, 0, 0},
	{6706, 63, 0, 0, 0},
	{81470, 0, 0, 0, 0},
	{82751, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{23044, 28, 0, 0, 0},
	{23041, 28, 0, 0, 0},
	{21899, 28, 0, 0, 0},
	{21913, 72, 0, 0, 0},
	{21928, 28, 22396, 0, 0},
	{21743, 28, 82772, 0, B24_FACT_REQUIRED},
	{21756, 28, 0, 0, B24_FACT_REQUIRED},
	{20361, 28, 0, 0, 0},
	{21825, 16, 0, 3598, 0},
	{21767, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 28, 5150, 0, 0},
	{21877, 28, 5150, 0, 0},
	{17203, 16, 0, 3599, 0},
	{23879, 16, 0, 3600, B24_FACT_REQUIRED},
	{23041, 0, 0, 0, 0},
	{16956, 72, 0, 0, 0},
	{21913, 72, 0, 0, 0},
	{22079, 28, 0, 0, 0},
	{22086, 72, 0, 0, 0},
	{22097, 72, 0, 0, 0},
	{21899, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{21756, 28, 0, 0, 0},
	{21743, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 11718, 5150, 0, 0},
	{21877, 11718, 5150, 0, 0},
	{21887, 11718, 0, 0, 0},
	{22014, 11718, 0, 0, 0},
	{22027, 11718, 0, 0, 0},
	{22040, 11718, 0, 0, 0},
	{21825, 16, 0, 259, 0},
	{21807, 16, 0, 3602, 0},
	{21773, 16, 0, 3602, 0},
	{21841, 16, 0, 3602, 0},
	{21855, 16, 0, 3602, 0},
	{17203, 16, 0, 3603, 0},
	{0, 16, 0, 3604, 0},
	{1883, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{197, 72, 0, 1573, 0},
	{16804, 28, 0, 1577, 0},
	{21756, 28, 0, 1577, 0},
	{21743, 28, 0, 1577, 0},
	{20361, 28, 0, 1574, 0},
	{20256, 72, 0, 1574, 0},
	{21868, 11718, 0, 1574, 0},
	{21877, 11718, 0, 1574, 0},
	{21887, 11718, 0, 1574, 0},
	{22014, 11718, 0, 1574, 0},
	{22027, 11718, 0, 1574, 0},
	{22040, 11718, 0, 1574, 0},
	{21825, 28, 0, 1574, 0},
	{21807, 28, 0, 1574, 0},
	{21773, 28, 0, 1574, 0},
	{21841, 28, 0, 1574, 0},
	{21855, 28, 0, 1574, 0},
	{21987, 31312, 0, 1425, 0},
	{17203, 16, 0, 3606, 0},
	{0, 16, 0, 3607, 0},
	{6619, 0, 0, 0, 0},
	{6624, 0, 0, 0, 0},
	{6632, 0, 0, 0, 0},
	{6640, 0, 0, 0, 0},
	{21963, 0, 0, 0, 0},
	{9366, 0, 0, 0, 0},
	{66173, 0, 0, 0, 0},
	{16956, 0, 0, 0, 0},
	{21913, 0, 0, 0, 0},
	{22079, 0, 0, 0, 0},
	{22086, 0, 0, 0, 0},
	{22097, 0, 0, 0, 0},
	{21899, 0, 0, 2760, 0},
	{21918, 0, 0, 0, 0},
	{22733, 0, 0, 0, 0},
	{22743, 0, 0, 0, 0},
	{22768, 0, 0, 0, 0},
	{22779, 0, 0, 0, 0},
	{21928, 0, 0, 0, 0},
	{21767, 0, 0, 84, 0},
	{22753, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16804, 28, 0, 0, 0},
	{21756, 28, 0, 0, 0},
	{21743, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 11718, 5150, 0, 0},
	{21877, 11718, 5150, 0, 0},
	{21887, 11718, 0, 0, 0},
	{22014, 11718, 0, 0, 0},
	{22027, 11718, 0, 0, 0},
	{22040, 11718, 0, 0, 0},
	{17203, 16, 0, 3609, 0},
	{0, 16, 0, 3610, 0},
	{0, 63, 0, 3611, 0},
	{197, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21877, 0, 0, 0, 0},
	{6713, 16, 0, 3613, 0},
	{5344, 16, 0, 3614, 0},
	{82832, 28, 0, 0, 0},
	{23041, 28, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{21825, 16, 0, 3616, 0},
	{21767, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 28, 5150, 0, 0},
	{21877, 28, 5150, 0, 0},
	{17203, 16, 0, 3599, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{48888, 16, 0, 3617, B24_FACT_REQUIRED},
	{6713, 16, 0, 0, 0},
	{5344, 16, 0, 0, 0},
	{82751, 63, 0, 0, 0},
	{82444, 63, 0, 0, 0},
	{2052, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{66493, 0, 0, 0, 0},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{9197, 28, 0, 0, 0},
	{58492, 72, 0, 0, 0},
	{16804, 72, 0, 0, 0},
	{1368, 16, 0, 3621, B24_FACT_REQUIRED},
	{82835, 619, 0, 0, 0},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{37046, 28, 82870, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{82835, 619, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{82928, 28, 82940, 0, 0},
	{16804, 72, 0, 0, 0},
	{20010, 28, 0, 0, 0},
	{82973, 63, 0, 0, 0},
	{82991, 63, 0, 0, 0},
	{83001, 6976, 0, 0, 0},
	{0, 0, 0, 3625, 0},
	{0, 16, 0, 3626, 0},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{82835, 619, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{26895, 72, 0, 0, B24_FACT_REQUIRED},
	{83018, 72, 0, 0, 0},
	{83025, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{58492, 72, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 3630, B24_FACT_REQUIRED},
	{82835, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{11630, 72, 0, 0, 0},
	{0, 0, 0, 3632, 0},
	{13251, 72, 0, 0, B24_FACT_REQUIRED},
	{11620, 72, 0, 0, B24_FACT_REQUIRED},
	{11630, 72, 0, 0, 0},
	{1368, 16, 0, 3634, B24_FACT_REQUIRED},
	{13251, 0, 0, 2177, 0},
	{11620, 0, 0, 2177, 0},
	{11630, 0, 0, 2177, 0},
	{1368, 16, 0, 3636, 0},
	{0, 16, 0, 3637, 0},
	{13251, 72, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{11630, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3639, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{11630, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{0, 0, 0, 3641, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{13251, 72, 0, 0, B24_FACT_REQUIRED},
	{8721, 28, 0, 0, 0},
	{40020, 63, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{11630, 72, 0, 0, 0},
	{1368, 16, 0, 3643, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{11630, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{40020, 16, 0, 0, 0},
	{0, 0, 0, 3645, 0},
	{1368, 16, 0, 0, 0},
	{0, 16, 0, 3647, 0},
	{69, 72, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{11630, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{81353, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{35784, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{13251, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{11630, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{2068, 63, 0, 3641, 0},
	{190, 63, 0, 3649, 0},
	{2052, 63, 0, 3650, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{40020, 63, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 63, 0, 3652, B24_FACT_REQUIRED},
	{83076, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 83085, 0, 0},
	{1448, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1368, 16, 0, 3654, B24_FACT_REQUIRED},
	{83076, 72, 0, 0, B24_FACT_REQUIRED},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{26895, 72, 0, 0, B24_FACT_REQUIRED},
	{26895, 72, 0, 0, B24_FACT_REQUIRED},
	{83076, 72, 0, 0, B24_FACT_REQUIRED},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 0, 0, 2177, 0},
	{1448, 0, 0, 2177, 0},
	{1883, 0, 0, 2177, 0},
	{83076, 0, 0, 2177, 0},
	{8721, 0, 0, 2177, 0},
	{1368, 0, 0, 3659, 0},
	{0, 0, 0, 3660, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 83085, 0, 0},
	{1448, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{83076, 0, 0, 0, 0},
	{0, 0, 0, 3662, 0},
	{0, 0, 0, 3663, 0},
	{83076, 72, 0, 0, B24_FACT_REQUIRED},
	{83076, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 83085, 0, 0},
	{1448, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{26895, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3666, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{37046, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{83102, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{11630, 72, 0, 0, 0},
	{83107, 28, 0, 0, 0},
	{83117, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{0, 16, 0, 3668, 0},
	{13251, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{83107, 28, 0, 0, 0},
	{83117, 28, 0, 0, 0},
	{9513, 28, 83125, 0, 0},
	{11620, 0, 0, 0, 0},
	{1368, 16, 0, 3670, B24_FACT_REQUIRED},
	{83076, 72, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{13251, 0, 0, 2177, 0},
	{23, 0, 0, 2177, 0},
	{1448, 0, 0, 2177, 0},
	{11620, 0, 0, 2177, 0},
	{11630, 0, 0, 2177, 0},
	{83107, 0, 0, 2177, 0},
	{83117, 0, 0, 2177, 0},
	{9513, 0, 0, 2177, 0},
	{1368, 16, 0, 3673, 0},
	{0, 16, 0, 3674, 0},
	{197, 72, 0, 0, 0},
	{81353, 72, 0, 0, 0},
	{20010, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{35784, 72, 0, 0, 0},
	{82423, 28, 0, 0, 0},
	{83151, 28, 0, 0, 0},
	{640, 28, 0, 0, 0},
	{83160, 16, 0, 0, 0},
	{2068, 16, 0, 3676, 0},
	{190, 16, 0, 3676, 0},
	{2052, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{83107, 28, 0, 0, 0},
	{83117, 28, 0, 0, 0},
	{9513, 28, 83125, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3678, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, 0},
	{83165, 28, 0, 0, 0},
	{83177, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{11630, 72, 0, 0, 0},
	{0, 16, 0, 3680, 0},
	{9513, 28, 83184, 0, 0},
	{760, 55271, 0, 0, 0},
	{37282, 63, 0, 0, 0},
	{0, 0, 0, 3682, 0},
	{9569, 72, 0, 0, 0},
	{83165, 28, 0, 0, 0},
	{83177, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3684, B24_FACT_REQUIRED},
	{83199, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 0, 0, 84, 0},
	{69, 72, 0, 0, 0},
	{83206, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{24569, 72, 0, 0, 0},
	{83216, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{83227, 72, 0, 0, 0},
	{17847, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{83249, 28, 0, 0, 0},
	{83266, 63, 0, 3687, 0},
	{83282, 619, 0, 0, 0},
	{83287, 619, 0, 0, 0},
	{83316, 619, 0, 0, 0},
	{83330, 619, 0, 0, 0},
	{83342, 619, 0, 0, 0},
	{83359, 72, 0, 0, 0},
	{83381, 72, 0, 0, 0},
	{83413, 72, 0, 0, 0},
	{83443, 16, 0, 3687, 0},
	{83456, 16, 0, 3687, 0},
	{83461, 619, 0, 0, 0},
	{0, 16, 0, 3688, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{24569, 72, 0, 0, 0},
	{83227, 72, 0, 0, B24_FACT_REQUIRED},
	{83249, 28, 83490, 0, B24_FACT_REQUIRED},
	{83266, 16, 0, 0, B24_FACT_REQUIRED},
	{83443, 16, 0, 0, 0},
	{83316, 72, 34935, 0, 0},
	{83287, 72, 34935, 0, 0},
	{83342, 72, 34935, 0, 0},
	{83330, 72, 34935, 0, 0},
	{83359, 72, 0, 0, 0},
	{83381, 72, 0, 0, 0},
	{83413, 72, 0, 0, 0},
	{83481, 16, 0, 3690, B24_FACT_REQUIRED},
	{54167, 619, 0, 0, 0},
	{0, 16, 0, 3692, 0},
	{83481, 16, 0, 33, B24_FACT_REQUIRED},
	{83514, 619, 0, 0, 0},
	{0, 16, 0, 3695, 0},
	{83481, 16, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{24569, 72, 0, 0, 0},
	{83227, 72, 0, 0, B24_FACT_REQUIRED},
	{83249, 28, 83490, 0, B24_FACT_REQUIRED},
	{83266, 63, 0, 0, B24_FACT_REQUIRED},
	{83443, 16, 0, 0, 0},
	{83316, 72, 34935, 0, 0},
	{83287, 72, 34935, 0, 0},
	{83342, 72, 34935, 0, 0},
	{83330, 72, 34935, 0, 0},
	{83359, 72, 0, 0, 0},
	{83381, 72, 0, 0, 0},
	{83413, 72, 0, 0, 0},
	{83481, 16, 0, 3698, B24_FACT_REQUIRED},
	{0, 0, 0, 2836, 0},
	{10854, 63, 0, 3700, 0},
	{0, 16, 0, 3701, 0},
	{83521, 0, 0, 0, 0},
	{83526, 0, 0, 0, 0},
	{39496, 0, 0, 0, 0},
	{83532, 0, 0, 0, 0},
	{83546, 0, 0, 0, 0},
	{9998, 0, 0, 0, 0},
	{83559, 0, 0, 0, 0},
	{47016, 0, 0, 0, 0},
	{83566, 0, 0, 0, 0},
	{83574, 0, 0, 0, 0},
	{904, 0, 0, 0, 0},
	{83585, 0, 0, 0, 0},
	{83590, 0, 0, 0, 0},
	{83599, 0, 0, 0, 0},
	{81927, 0, 0, 0, 0},
	{17878, 0, 0, 0, 0},
	{83605, 0, 0, 0, 0},
	{83614, 0, 0, 0, 0},
	{83629, 0, 0, 0, 0},
	{83647, 0, 0, 0, 0},
	{83665, 0, 0, 0, 0},
	{83671, 0, 0, 0, 0},
	{59430, 0, 0, 0, 0},
	{83684, 0, 0, 0, 0},
	{83697, 0, 0, 0, 0},
	{83706, 0, 0, 0, 0},
	{83718, 0, 0, 0, 0},
	{55124, 0, 0, 0, 0},
	{83730, 0, 0, 0, 0},
	{83743, 0, 0, 0, 0},
	{83757, 0, 0, 0, 0},
	{83771, 0, 0, 0, 0},
	{83787, 0, 0, 0, 0},
	{83796, 0, 0, 0, 0},
	{83807, 0, 0, 0, 0},
	{83822, 0, 0, 0, 0},
	{83835, 0, 0, 0, 0},
	{83846, 0, 0, 0, 0},
	{83852, 0, 0, 0, 0},
	{83857, 0, 0, 0, 0},
	{83872, 0, 0, 0, 0},
	{83883, 0, 0, 0, 0},
	{83894, 0, 0, 0, 0},
	{83907, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{0, 16, 0, 3703, 0},
	{35172, 619, 0, 0, 0},
	{83559, 619, 0, 0, 0},
	{84608, 619, 0, 0, 0},
	{3268, 619, 0, 0, 0},
	{84615, 619, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{66493, 28, 0, 0, 0},
	{11620, 28, 0, 0, 0},
	{14390, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{84524, 28, 0, 0, 0},
	{84534, 28, 5150, 0, 0},
	{84545, 28, 5150, 0, 0},
	{84557, 28, 0, 0, 0},
	{84567, 28, 0, 0, 0},
	{84579, 619, 0, 0, 0},
	{37423, 63, 0, 0, 0},
	{84596, 63, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{32184, 16, 0, 3706, 0},
	{0, 16, 0, 3707, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26717, 619, 0, 0, 0},
	{84629, 72, 0, 0, 0},
	{31793, 28, 0, 0, 0},
	{81242, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{42833, 28, 0, 0, 0},
	{31850, 28, 0, 0, 0},
	{36813, 28, 0, 0, 0},
	{0, 16, 0, 3710, 0},
	{84704, 619, 0, 0, 0},
	{84715, 619, 0, 0, 0},
	{77050, 619, 0, 0, 0},
	{84696, 619, 0, 0, 0},
	{47016, 619, 0, 0, 0},
	{83566, 619, 0, 0, 0},
	{83574, 619, 0, 0, 0},
	{904, 619, 0, 0, 0},
	{83665, 619, 0, 0, 0},
	{83590, 619, 0, 0, 0},
	{83559, 619, 0, 0, 0},
	{9998, 619, 0, 3712, 0},
	{83599, 619, 0, 0, 0},
	{81927, 619, 0, 0, 0},
	{84720, 619, 0, 0, 0},
	{84727, 619, 0, 0, 0},
	{84742, 619, 0, 0, 0},
	{84760, 619, 0, 0, 0},
	{84772, 619, 0, 0, 0},
	{16595, 619, 0, 0, 0},
	{83585, 619, 0, 0, 0},
	{84787, 619, 0, 0, 0},
	{84805, 619, 0, 0, 0},
	{84821, 619, 0, 0, 0},
	{84842, 619, 0, 0, 0},
	{84856, 619, 0, 0, 0},
	{84869, 619, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{84899, 28, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{11620, 28, 0, 0, 0},
	{14390, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{84524, 28, 0, 0, 0},
	{84908, 28, 0, 0, 0},
	{84534, 619, 0, 0, 0},
	{84545, 619, 0, 0, 0},
	{84925, 72, 0, 0, 0},
	{37423, 63, 0, 0, 0},
	{84596, 63, 0, 0, 0},
	{36844, 28, 0, 0, 0},
	{0, 16, 0, 3713, 0},
	{36844, 72, 0, 0, 0},
	{1368, 16, 0, 3714, 0},
	{32184, 63, 0, 3715, 0},
	{84940, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{14390, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{59430, 28, 83929, 0, 0},
	{83934, 28, 83943, 0, 0},
	{83950, 28, 5150, 0, 0},
	{83960, 28, 5150, 0, 0},
	{83970, 28, 5150, 0, 0},
	{26895, 28, 0, 0, 0},
	{83076, 28, 0, 0, 0},
	{83980, 28, 0, 0, 0},
	{11620, 28, 0, 0, 0},
	{83990, 28, 0, 0, 0},
	{11606, 28, 0, 0, 0},
	{84002, 28, 0, 0, 0},
	{84012, 28, 0, 0, 0},
	{84024, 28, 0, 0, 0},
	{84040, 28, 0, 0, 0},
	{84049, 28, 0, 0, 0},
	{84060, 28, 0, 0, 0},
	{83107, 28, 0, 0, 0},
	{17878, 28, 0, 0, 0},
	{84073, 28, 0, 0, 0},
	{84087, 28, 0, 0, 0},
	{84099, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{84104, 28, 0, 0, 0},
	{84118, 28, 0, 0, 0},
	{84139, 28, 5150, 0, 0},
	{84159, 28, 5150, 0, 0},
	{83330, 28, 5150, 0, 0},
	{84177, 28, 5150, 0, 0},
	{84189, 28, 0, 0, 0},
	{84208, 28, 0, 0, 0},
	{84221, 28, 0, 0, 0},
	{83316, 28, 5150, 0, 0},
	{84237, 28, 0, 0, 0},
	{84250, 28, 0, 0, 0},
	{11599, 28, 0, 0, 0},
	{84258, 28, 5150, 0, 0},
	{84270, 28, 0, 0, 0},
	{84287, 28, 0, 0, 0},
	{84298, 28, 0, 0, 0},
	{84313, 28, 0, 0, 0},
	{84324, 28, 0, 0, 0},
	{84332, 28, 0, 0, 0},
	{84345, 28, 5150, 0, 0},
	{84353, 28, 5150, 0, 0},
	{84362, 28, 5150, 0, 0},
	{83199, 28, 0, 0, 0},
	{84378, 28, 5150, 0, 0},
	{9513, 28, 84398, 0, 0},
	{84409, 28, 0, 0, 0},
	{84427, 28, 0, 0, 0},
	{84440, 28, 84453, 0, 0},
	{55124, 28, 5150, 0, 0},
	{13251, 28, 0, 0, 0},
	{84493, 63, 0, 0, 0},
	{84502, 63, 0, 0, 0},
	{84514, 16, 0, 3708, 0},
	{24904, 16, 0, 3709, 0},
	{84642, 16, 0, 3710, 0},
	{79790, 16, 0, 3710, 0},
	{84650, 63, 0, 3711, 0},
	{84666, 16, 0, 3711, 0},
	{84679, 72, 0, 0, 0},
	{32184, 16, 0, 3713, 0},
	{84885, 16, 0, 3716, 0},
	{84952, 619, 0, 0, 0},
	{84968, 63, 0, 0, 0},
	{84978, 63, 0, 0, 0},
	{84996, 28, 0, 0, 0},
	{20936, 5308, 0, 0, 0},
	{68366, 16, 0, 3705, 0},
	{0, 16, 0, 3718, 0},
	{20625, 0, 0, 0, 0},
	{17188, 0, 0, 0, 0},
	{16840, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{32951, 0, 0, 0, 0},
	{85010, 0, 0, 0, 0},
	{1368, 16, 0, 3720, B24_FACT_REQUIRED},
	{83521, 0, 0, 0, 0},
	{83526, 0, 0, 0, 0},
	{39496, 0, 0, 0, 0},
	{83546, 0, 0, 0, 0},
	{9998, 0, 0, 0, 0},
	{83559, 0, 0, 0, 0},
	{47016, 0, 0, 0, 0},
	{83566, 0, 0, 0, 0},
	{83574, 0, 0, 0, 0},
	{904, 0, 0, 0, 0},
	{83585, 0, 0, 0, 0},
	{83590, 0, 0, 0, 0},
	{83599, 0, 0, 0, 0},
	{81927, 0, 0, 0, 0},
	{17878, 0, 0, 0, 0},
	{83605, 0, 0, 0, 0},
	{83614, 0, 0, 0, 0},
	{83629, 0, 0, 0, 0},
	{83647, 0, 0, 0, 0},
	{83665, 0, 0, 0, 0},
	{83671, 0, 0, 0, 0},
	{59430, 0, 0, 0, 0},
	{83684, 0, 0, 0, 0},
	{83697, 0, 0, 0, 0},
	{83706, 0, 0, 0, 0},
	{83718, 0, 0, 0, 0},
	{55124, 0, 0, 0, 0},
	{83730, 0, 0, 0, 0},
	{83743, 0, 0, 0, 0},
	{83757, 0, 0, 0, 0},
	{83771, 0, 0, 0, 0},
	{83787, 0, 0, 0, 0},
	{83796, 0, 0, 0, 0},
	{83807, 0, 0, 0, 0},
	{83822, 0, 0, 0, 0},
	{83835, 0, 0, 0, 0},
	{83846, 0, 0, 0, 0},
	{83532, 0, 0, 0, 0},
	{83852, 0, 0, 0, 0},
	{83857, 0, 0, 0, 0},
	{83872, 0, 0, 0, 0},
	{83883, 0, 0, 0, 0},
	{83894, 0, 0, 0, 0},
	{83907, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{17878, 0, 0, 0, 0},
	{85047, 0, 0, 0, 0},
	{85060, 0, 0, 0, 0},
	{85070, 0, 0, 0, 0},
	{85078, 0, 0, 0, 0},
	{84514, 0, 0, 0, 0},
	{83177, 0, 0, 0, 0},
	{83165, 0, 0, 0, 0},
	{83934, 0, 0, 0, 0},
	{9513, 0, 0, 0, 0},
	{85086, 0, 0, 0, 0},
	{14390, 0, 0, 0, 0},
	{85100, 0, 0, 0, 0},
	{85118, 0, 0, 0, 0},
	{85135, 0, 0, 0, 0},
	{85156, 0, 0, 0, 0},
	{85175, 0, 0, 0, 0},
	{85194, 0, 0, 0, 0},
	{85210, 0, 0, 0, 0},
	{40026, 0, 0, 0, 0},
	{85228, 0, 0, 0, 0},
	{85244, 0, 0, 0, 0},
	{84440, 0, 0, 0, 0},
	{85259, 0, 0, 0, 0},
	{85267, 0, 0, 0, 0},
	{83970, 0, 0, 0, 0},
	{85281, 0, 0, 0, 0},
	{27343, 0, 0, 0, 0},
	{17847, 0, 0, 0, 0},
	{84099, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{84287, 0, 0, 0, 0},
	{84270, 0, 0, 0, 0},
	{84298, 0, 0, 0, 0},
	{59430, 0, 0, 0, 0},
	{85289, 0, 0, 0, 0},
	{85310, 0, 0, 0, 0},
	{85329, 0, 0, 0, 0},
	{84177, 0, 0, 0, 0},
	{85345, 0, 0, 0, 0},
	{11599, 0, 0, 0, 0},
	{85357, 0, 0, 0, 0},
	{85371, 0, 0, 0, 0},
	{84237, 0, 0, 0, 0},
	{42833, 0, 0, 0, 0},
	{34530, 0, 0, 3722, 0},
	{85385, 0, 0, 0, 0},
	{85397, 0, 0, 84, 0},
	{85408, 0, 0, 0, 0},
	{85422, 0, 0, 0, 0},
	{85442, 0, 0, 0, 0},
	{85463, 0, 0, 0, 0},
	{85484, 0, 0, 0, 0},
	{85506, 0, 0, 0, 0},
	{85525, 0, 0, 0, 0},
	{85553, 0, 0, 0, 0},
	{85564, 0, 0, 0, 0},
	{85570, 0, 0, 0, 0},
	{85581, 0, 0, 0, 0},
	{85588, 0, 0, 0, 0},
	{85598, 0, 0, 84, 0},
	{1933, 16, 0, 3723, 0},
	{0, 16, 0, 3724, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{83206, 72, 0, 0, B24_FACT_REQUIRED},
	{11606, 72, 0, 0, B24_FACT_REQUIRED},
	{17878, 0, 0, 0, 0},
	{85397, 0, 0, 0, 0},
	{1368, 16, 0, 3726, B24_FACT_REQUIRED},
	{904, 0, 0, 0, 0},
	{917, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{933, 0, 0, 0, 0},
	{944, 0, 0, 0, 0},
	{955, 0, 0, 0, 0},
	{967, 0, 0, 0, 0},
	{996, 0, 0, 0, 0},
	{68366, 16, 0, 3705, 0},
	{899, 0, 0, 3728, 0},
	{0, 16, 0, 3729, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 2299, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{8716, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3733, B24_FACT_REQUIRED},
	{39419, 72, 0, 0, 0},
	{89, 72, 0, 0, 0},
	{0, 16, 0, 3735, 0},
	{0, 16, 0, 3736, 0},
	{11157, 72, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{1883, 28, 85623, 0, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, B24_FACT_REQUIRED},
	{68366, 619, 0, 0, 0},
	{0, 619, 0, 3740, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{85078, 3294, 0, 0, B24_FACT_REQUIRED},
	{85735, 72, 0, 0, 0},
	{0, 16, 0, 3743, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{14247, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{85766, 0, 0, 0, 0},
	{17076, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{85771, 0, 0, 0, 0},
	{85781, 0, 0, 0, 0},
	{85792, 0, 0, 0, 0},
	{81353, 0, 0, 0, 0},
	{23106, 0, 0, 0, 0},
	{85802, 0, 0, 0, 0},
	{85812, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{24239, 0, 0, 0, 0},
	{17188, 0, 0, 0, 0},
	{85823, 0, 0, 0, 0},
	{85835, 0, 0, 0, 0},
	{85844, 0, 0, 0, 0},
	{85855, 0, 0, 0, 0},
	{85868, 0, 0, 0, 0},
	{85886, 0, 0, 0, 0},
	{85906, 0, 0, 0, 0},
	{85916, 0, 0, 0, 0},
	{85928, 0, 0, 0, 0},
	{82423, 0, 0, 0, 0},
	{16840, 0, 0, 0, 0},
	{85942, 0, 0, 0, 0},
	{85958, 0, 0, 0, 0},
	{85972, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{85977, 0, 0, 0, 0},
	{85992, 0, 0, 0, 0},
	{86015, 0, 0, 0, 0},
	{86034, 0, 0, 0, 0},
	{86056, 0, 0, 0, 0},
	{86076, 0, 0, 0, 0},
	{86089, 0, 0, 0, 0},
	{86103, 0, 0, 0, 0},
	{86125, 0, 0, 0, 0},
	{86139, 0, 0, 0, 0},
	{86158, 0, 0, 0, 0},
	{86174, 0, 0, 0, 0},
	{86189, 0, 0, 0, 0},
	{56299, 0, 0, 0, 0},
	{86198, 0, 0, 0, 0},
	{86210, 0, 0, 0, 0},
	{86219, 0, 0, 0, 0},
	{86237, 0, 0, 0, 0},
	{86249, 0, 0, 0, 0},
	{86265, 0, 0, 0, 0},
	{86277, 0, 0, 0, 0},
	{86285, 0, 0, 0, 0},
	{86299, 0, 0, 0, 0},
	{86313, 0, 0, 0, 0},
	{86323, 0, 0, 0, 0},
	{86337, 0, 0, 0, 0},
	{86346, 0, 0, 0, 0},
	{86356, 0, 0, 0, 0},
	{86375, 0, 0, 0, 0},
	{32951, 0, 0, 0, 0},
	{85010, 0, 0, 0, 0},
	{66321, 0, 0, 0, 0},
	{86383, 0, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{2052, 63, 0, 3746, 0},
	{23, 0, 0, 0, 0},
	{16281, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{79790, 0, 0, 3748, 0},
	{17878, 0, 0, 0, 0},
	{85047, 0, 0, 0, 0},
	{85060, 0, 0, 0, 0},
	{85070, 0, 0, 0, 0},
	{85078, 0, 0, 0, 0},
	{84514, 0, 0, 84, 0},
	{83177, 0, 0, 0, 0},
	{83165, 0, 0, 0, 0},
	{83934, 0, 0, 0, 0},
	{9513, 0, 0, 0, 0},
	{85086, 0, 0, 0, 0},
	{14390, 0, 0, 0, 0},
	{85100, 0, 0, 0, 0},
	{85118, 0, 0, 0, 0},
	{85135, 0, 0, 0, 0},
	{85156, 0, 0, 0, 0},
	{85175, 0, 0, 0, 0},
	{85194, 0, 0, 0, 0},
	{85210, 0, 0, 0, 0},
	{40026, 0, 0, 0, 0},
	{85228, 0, 0, 0, 0},
	{85244, 0, 0, 0, 0},
	{84440, 0, 0, 0, 0},
	{85259, 0, 0, 0, 0},
	{85267, 0, 0, 0, 0},
	{83970, 0, 0, 0, 0},
	{85281, 0, 0, 0, 0},
	{27343, 0, 0, 0, 0},
	{17847, 0, 0, 0, 0},
	{84099, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{84287, 0, 0, 0, 0},
	{84270, 0, 0, 0, 0},
	{84298, 0, 0, 0, 0},
	{59430, 0, 0, 0, 0},
	{85289, 0, 0, 0, 0},
	{85310, 0, 0, 0, 0},
	{85329, 0, 0, 0, 0},
	{84177, 0, 0, 0, 0},
	{85345, 0, 0, 0, 0},
	{11599, 0, 0, 0, 0},
	{85357, 0, 0, 0, 0},
	{85371, 0, 0, 0, 0},
	{84237, 0, 0, 0, 0},
	{42833, 0, 0, 0, 0},
	{34530, 0, 0, 3722, 0},
	{85385, 0, 0, 0, 0},
	{85397, 0, 0, 84, 0},
	{85408, 0, 0, 0, 0},
	{85422, 0, 0, 0, 0},
	{85442, 0, 0, 0, 0},
	{85463, 0, 0, 0, 0},
	{85484, 0, 0, 0, 0},
	{85506, 0, 0, 0, 0},
	{85525, 0, 0, 0, 0},
	{85553, 0, 0, 0, 0},
	{85564, 0, 0, 0, 0},
	{85570, 0, 0, 0, 0},
	{85581, 0, 0, 0, 0},
	{85588, 0, 0, 0, 0},
	{85598, 0, 0, 84, 0},
	{1933, 16, 0, 3749, 0},
	{0, 16, 0, 3750, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 0, 0},
	{0, 16, 0, 3753, 0},
	{86402, 16, 0, 3754, 0},
	{0, 16, 0, 3755, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{8573, 63, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{86417, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24887, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24895, 0, 0, 0, 0},
	{64445, 0, 0, 0, 0},
	{86425, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24602, 0, 0, 3761, 0},
	{24887, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24602, 0, 0, 259, 0},
	{24887, 0, 0, 0, 0},
	{86427, 0, 0, 0, 0},
	{64445, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24602, 0, 0, 3764, 0},
	{24887, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24602, 0, 0, 84, 0},
	{24887, 0, 0, 0, 0},
	{197, 0, 0, 3758, 0},
	{8918, 0, 0, 3759, 0},
	{20625, 0, 0, 3760, 0},
	{5169, 0, 0, 2441, 0},
	{85766, 0, 0, 3762, 0},
	{17076, 0, 0, 3763, 0},
	{640, 0, 0, 3763, 0},
	{85771, 0, 0, 3765, 0},
	{85781, 0, 0, 3765, 0},
	{85792, 0, 0, 3765, 0},
	{81353, 0, 0, 3759, 0},
	{23106, 0, 0, 3759, 0},
	{85802, 0, 0, 3759, 0},
	{85812, 0, 0, 3759, 0},
	{9011, 0, 0, 3760, 0},
	{24239, 0, 0, 2441, 0},
	{17188, 0, 0, 3760, 0},
	{85823, 0, 0, 2441, 0},
	{85835, 0, 0, 2441, 0},
	{85844, 0, 0, 2441, 0},
	{85855, 0, 0, 2441, 0},
	{85868, 0, 0, 2441, 0},
	{85886, 0, 0, 2441, 0},
	{85906, 0, 0, 3759, 0},
	{85916, 0, 0, 3759, 0},
	{85928, 0, 0, 3759, 0},
	{82423, 0, 0, 3759, 0},
	{16840, 0, 0, 3759, 0},
	{85942, 0, 0, 3759, 0},
	{85958, 0, 0, 3759, 0},
	{85972, 0, 0, 3759, 0},
	{20361, 0, 0, 3759, 0},
	{85977, 0, 0, 3759, 0},
	{85992, 0, 0, 3759, 0},
	{86015, 0, 0, 3759, 0},
	{86034, 0, 0, 3765, 0},
	{86056, 0, 0, 3765, 0},
	{86076, 0, 0, 3765, 0},
	{86089, 0, 0, 3765, 0},
	{86103, 0, 0, 3765, 0},
	{86125, 0, 0, 2441, 0},
	{86139, 0, 0, 2441, 0},
	{86158, 0, 0, 2441, 0},
	{86174, 0, 0, 2441, 0},
	{86189, 0, 0, 2441, 0},
	{56299, 0, 0, 2441, 0},
	{86198, 0, 0, 3765, 0},
	{86210, 0, 0, 3765, 0},
	{86219, 0, 0, 3759, 0},
	{86237, 0, 0, 3759, 0},
	{86249, 0, 0, 3759, 0},
	{86265, 0, 0, 2441, 0},
	{86277, 0, 0, 2441, 0},
	{86285, 0, 0, 2441, 0},
	{86299, 0, 0, 2441, 0},
	{86313, 0, 0, 2441, 0},
	{86323, 0, 0, 3766, 0},
	{86337, 0, 0, 3765, 0},
	{86346, 0, 0, 3765, 0},
	{86356, 0, 0, 3765, 0},
	{86375, 0, 0, 3759, 0},
	{32951, 0, 0, 2441, 0},
	{85010, 0, 0, 2441, 0},
	{66321, 0, 0, 2441, 0},
	{86383, 0, 0, 2441, 0},
	{1368, 16, 0, 3767, 0},
	{0, 16, 0, 3768, 0},
	{7212, 0, 0, 0, 0},
	{7217, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26977, 28, 0, 0, 0},
	{26986, 28, 0, 0, 0},
	{27091, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{83990, 28, 0, 0, 0},
	{36890, 28, 0, 0, 0},
	{7364, 16, 0, 3770, 0},
	{6180, 16, 0, 3771, 0},
	{0, 16, 0, 3772, 0},
	{86429, 16, 0, 3773, 0},
	{0, 16, 0, 3774, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 3772, 0},
	{2068, 16, 0, 0, 0},
	{0, 16, 0, 3705, 0},
	{42334, 16, 0, 3777, 0},
	{0, 16, 0, 3778, 0},
	{197, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{86139, 0, 0, 0, 0},
	{82423, 0, 0, 0, 0},
	{24239, 0, 0, 0, 0},
	{85855, 0, 0, 0, 0},
	{85916, 0, 0, 0, 0},
	{85928, 0, 0, 0, 0},
	{85942, 0, 0, 0, 0},
	{85958, 0, 0, 0, 0},
	{16840, 0, 0, 0, 0},
	{86434, 0, 0, 0, 0},
	{86446, 0, 0, 0, 0},
	{17076, 0, 0, 0, 0},
	{85766, 0, 0, 0, 0},
	{86462, 0, 0, 0, 0},
	{26376, 0, 0, 0, 0},
	{81353, 0, 0, 0, 0},
	{86125, 0, 0, 0, 0},
	{86034, 0, 0, 0, 0},
	{86056, 0, 0, 0, 0},
	{86158, 0, 0, 0, 0},
	{86210, 0, 0, 0, 0},
	{86277, 0, 0, 0, 0},
	{86346, 0, 0, 0, 0},
	{86356, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{81353, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{85868, 0, 0, 0, 0},
	{17076, 0, 0, 0, 0},
	{86174, 0, 0, 0, 0},
	{17188, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{41677, 0, 0, 0, 0},
	{86434, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{85766, 0, 0, 0, 0},
	{56299, 0, 0, 0, 0},
	{86089, 0, 0, 0, 0},
	{82423, 0, 0, 0, 0},
	{16840, 0, 0, 0, 0},
	{24239, 0, 0, 0, 0},
	{85916, 0, 0, 0, 0},
	{85855, 0, 0, 0, 0},
	{86483, 0, 0, 0, 0},
	{86494, 0, 0, 0, 0},
	{86502, 0, 0, 0, 0},
	{86513, 0, 0, 0, 0},
	{23106, 0, 0, 0, 0},
	{85802, 0, 0, 0, 0},
	{85812, 0, 0, 0, 0},
	{32951, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{14390, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{40026, 0, 0, 0, 0},
	{59430, 0, 0, 0, 0},
	{83934, 0, 0, 0, 0},
	{83950, 0, 0, 0, 0},
	{83960, 0, 0, 0, 0},
	{83970, 0, 0, 0, 0},
	{26895, 0, 0, 0, 0},
	{83076, 0, 0, 0, 0},
	{83980, 0, 0, 0, 0},
	{11620, 0, 0, 0, 0},
	{83990, 0, 0, 0, 0},
	{11606, 0, 0, 0, 0},
	{84002, 0, 0, 0, 0},
	{84012, 0, 0, 0, 0},
	{84024, 0, 0, 0, 0},
	{84040, 0, 0, 0, 0},
	{84049, 0, 0, 0, 0},
	{84060, 0, 0, 0, 0},
	{83107, 0, 0, 0, 0},
	{17878, 0, 0, 0, 0},
	{84073, 0, 0, 0, 0},
	{84087, 0, 0, 0, 0},
	{84099, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{84104, 0, 0, 0, 0},
	{84118, 0, 0, 0, 0},
	{84139, 0, 0, 0, 0},
	{84159, 0, 0, 0, 0},
	{83330, 0, 0, 0, 0},
	{84177, 0, 0, 0, 0},
	{84189, 0, 0, 0, 0},
	{84208, 0, 0, 0, 0},
	{84221, 0, 0, 0, 0},
	{83316, 0, 0, 0, 0},
	{84237, 0, 0, 0, 0},
	{84250, 0, 0, 0, 0},
	{11599, 0, 0, 0, 0},
	{84258, 0, 0, 0, 0},
	{84270, 0, 0, 0, 0},
	{84287, 0, 0, 0, 0},
	{84298, 0, 0, 0, 0},
	{84313, 0, 0, 0, 0},
	{84324, 0, 0, 0, 0},
	{84332, 0, 0, 0, 0},
	{84345, 0, 0, 0, 0},
	{84353, 0, 0, 0, 0},
	{84362, 0, 0, 0, 0},
	{83199, 0, 0, 0, 0},
	{84378, 0, 0, 0, 0},
	{9513, 0, 0, 0, 0},
	{84409, 0, 0, 0, 0},
	{84427, 0, 0, 0, 0},
	{84440, 0, 0, 0, 0},
	{55124, 0, 0, 0, 0},
	{13251, 0, 0, 0, 0},
	{84493, 0, 0, 0, 0},
	{84502, 0, 0, 0, 0},
	{84514, 0, 0, 0, 0},
	{24904, 0, 0, 0, 0},
	{84642, 0, 0, 0, 0},
	{79790, 0, 0, 0, 0},
	{84650, 0, 0, 0, 0},
	{84666, 0, 0, 0, 0},
	{84679, 0, 0, 0, 0},
	{32184, 0, 0, 0, 0},
	{84885, 0, 0, 0, 0},
	{84952, 0, 0, 0, 0},
	{84968, 0, 0, 0, 0},
	{84978, 0, 0, 0, 0},
	{84996, 0, 0, 0, 0},
	{20936, 0, 0, 0, 0},
	{2068, 16, 0, 3780, 0},
	{190, 16, 0, 3781, 0},
	{2052, 63, 0, 3782, 0},
	{20978, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{40082, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13956, 72, 0, 0, 0},
	{13935, 72, 0, 0, 0},
	{31788, 72, 0, 0, 0},
	{86529, 28, 0, 0, 0},
	{27777, 28, 0, 0, 0},
	{6909, 63, 0, 3785, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{35155, 28, 0, 0, 0},
	{31793, 16, 0, 3785, 0},
	{39065, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{40326, 28, 0, 0, 0},
	{34530, 63, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{31793, 16, 0, 3785, 0},
	{1883, 28, 0, 0, 0},
	{86536, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{37046, 28, 0, 0, 0},
	{86787, 28, 0, 0, 0},
	{86794, 28, 0, 0, 0},
	{86803, 28, 0, 0, 0},
	{86815, 28, 0, 0, 0},
	{86834, 28, 0, 0, 0},
	{86844, 28, 0, 0, 0},
	{86856, 28, 0, 0, 0},
	{86870, 28, 0, 0, 0},
	{86887, 28, 0, 0, 0},
	{86905, 28, 0, 0, 0},
	{86920, 28, 0, 0, 0},
	{86937, 28, 0, 0, 0},
	{86948, 28, 0, 0, 0},
	{86961, 28, 0, 0, 0},
	{86974, 28, 0, 0, 0},
	{86991, 28, 0, 0, 0},
	{87005, 28, 0, 0, 0},
	{899, 28, 0, 0, 0},
	{87018, 28, 0, 0, 0},
	{10888, 28, 0, 0, 0},
	{87033, 28, 0, 0, 0},
	{10898, 28, 0, 0, 0},
	{87044, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{68366, 16, 0, 3784, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{84642, 16, 0, 3787, 0},
	{86703, 63, 0, 0, 0},
	{86725, 72, 0, 0, 0},
	{86741, 72, 0, 0, 0},
	{86757, 72, 0, 0, 0},
	{83970, 619, 0, 0, 0},
	{84514, 63, 0, 0, 0},
	{24904, 16, 0, 3788, 0},
	{83934, 28, 0, 0, 0},
	{84502, 63, 0, 0, 0},
	{84493, 63, 0, 0, 0},
	{32901, 16, 0, 3791, 0},
	{86771, 16, 0, 3792, 0},
	{69, 72, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{66537, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{66525, 28, 0, 0, 0},
	{7212, 28, 0, 0, 0},
	{87058, 72, 0, 0, 0},
	{42833, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{87065, 72, 0, 0, 0},
	{87073, 72, 0, 0, 0},
	{55144, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{87081, 72, 0, 0, 0},
	{87093, 72, 0, 0, 0},
	{87101, 72, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{760, 63, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{83206, 72, 0, 0, 0},
	{84642, 16, 0, 3787, 0},
	{32324, 256, 0, 0, 0},
	{11606, 72, 0, 0, 0},
	{79790, 16, 0, 3787, 0},
	{17878, 256, 0, 0, 0},
	{85047, 619, 5150, 0, 0},
	{85060, 256, 0, 0, 0},
	{85070, 256, 0, 0, 0},
	{84514, 63, 0, 0, 0},
	{13251, 72, 0, 0, 0},
	{24904, 16, 0, 3788, 0},
	{26895, 72, 0, 0, 0},
	{86546, 16, 0, 3789, 0},
	{83177, 72, 0, 0, 0},
	{83165, 72, 0, 0, 0},
	{83199, 72, 0, 0, 0},
	{86552, 16, 0, 1819, 0},
	{83934, 28, 86557, 0, 0},
	{9513, 28, 86575, 0, 0},
	{85086, 256, 0, 0, 0},
	{84502, 0, 0, 3787, 0},
	{84493, 0, 0, 3787, 0},
	{14390, 72, 0, 0, 0},
	{32901, 16, 0, 3784, 0},
	{85100, 619, 0, 0, 0},
	{85118, 619, 0, 0, 0},
	{85135, 619, 0, 0, 0},
	{85156, 619, 0, 0, 0},
	{85175, 619, 0, 0, 0},
	{85194, 619, 0, 0, 0},
	{85210, 72, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{42414, 16, 0, 3790, 0},
	{85228, 72, 0, 0, 0},
	{85244, 72, 0, 0, 0},
	{84440, 28, 84453, 0, 0},
	{85259, 256, 0, 0, 0},
	{85267, 72, 0, 0, 0},
	{83970, 619, 5150, 0, 0},
	{85281, 256, 0, 0, 0},
	{86645, 72, 0, 0, 0},
	{84002, 16, 0, 3787, 0},
	{86657, 72, 0, 0, 0},
	{84024, 16, 0, 3787, 0},
	{86675, 72, 0, 0, 0},
	{84040, 16, 0, 3787, 0},
	{27343, 256, 0, 0, 0},
	{17847, 256, 0, 0, 0},
	{84099, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{84287, 28, 0, 0, 0},
	{84270, 28, 0, 0, 0},
	{84298, 72, 0, 0, 0},
	{59430, 28, 83929, 0, 0},
	{85289, 619, 5150, 0, 0},
	{85310, 619, 5150, 0, 0},
	{85329, 619, 5150, 0, 0},
	{84177, 619, 5150, 0, 0},
	{85345, 619, 5150, 0, 0},
	{11599, 28, 0, 0, 0},
	{84189, 72, 0, 0, 0},
	{86686, 16, 0, 3791, 0},
	{85484, 256, 0, 0, 0},
	{85506, 72, 0, 0, 0},
	{85525, 619, 5150, 0, 0},
	{42833, 28, 0, 0, 0},
	{34530, 63, 0, 0, 0},
	{85385, 28, 0, 0, 0},
	{85397, 63, 0, 0, 0},
	{87050, 72, 0, 0, 0},
	{16281, 16, 0, 3794, 0},
	{83718, 16, 0, 3795, 0},
	{85408, 619, 5150, 0, 0},
	{85422, 619, 5150, 0, 0},
	{85442, 619, 5150, 0, 0},
	{85463, 619, 5150, 0, 0},
	{85553, 63, 0, 0, 0},
	{85564, 63, 0, 0, 0},
	{85570, 63, 0, 0, 0},
	{85581, 63, 0, 0, 0},
	{55144, 16, 0, 3796, 0},
	{85588, 63, 0, 0, 0},
	{85598, 63, 0, 0, 0},
	{0, 16, 0, 3784, 0},
	{10854, 63, 0, 3798, 0},
	{0, 16, 0, 3799, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{83206, 0, 0, 0, 0},
	{84642, 0, 0, 0, 0},
	{32324, 0, 0, 0, 0},
	{11606, 0, 0, 0, 0},
	{79790, 0, 0, 0, 0},
	{17878, 0, 0, 0, 0},
	{85047, 0, 0, 0, 0},
	{85060, 0, 0, 0, 0},
	{85070, 0, 0, 0, 0},
	{84514, 0, 0, 0, 0},
	{13251, 0, 0, 0, 0},
	{24904, 0, 0, 0, 0},
	{26895, 0, 0, 0, 0},
	{86546, 0, 0, 0, 0},
	{83177, 0, 0, 0, 0},
	{83165, 0, 0, 0, 0},
	{83199, 0, 0, 0, 0},
	{86552, 0, 0, 0, 0},
	{83934, 0, 0, 0, 0},
	{9513, 0, 0, 0, 0},
	{85086, 0, 0, 0, 0},
	{84502, 0, 0, 0, 0},
	{84493, 0, 0, 0, 0},
	{14390, 0, 0, 0, 0},
	{32901, 0, 0, 0, 0},
	{85100, 0, 0, 0, 0},
	{85118, 0, 0, 0, 0},
	{85135, 0, 0, 0, 0},
	{85156, 0, 0, 0, 0},
	{85175, 0, 0, 0, 0},
	{85194, 0, 0, 0, 0},
	{85210, 0, 0, 0, 0},
	{40026, 0, 0, 0, 0},
	{42414, 0, 0, 0, 0},
	{85228, 0, 0, 0, 0},
	{85244, 0, 0, 0, 0},
	{84440, 0, 0, 0, 0},
	{85259, 0, 0, 0, 0},
	{85267, 0, 0, 0, 0},
	{83970, 0, 0, 0, 0},
	{85281, 0, 0, 0, 0},
	{86645, 0, 0, 0, 0},
	{84002, 0, 0, 0, 0},
	{86657, 0, 0, 0, 0},
	{84024, 0, 0, 0, 0},
	{86675, 0, 0, 0, 0},
	{84040, 0, 0, 0, 0},
	{27343, 0, 0, 0, 0},
	{17847, 0, 0, 0, 0},
	{84099, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{84287, 0, 0, 0, 0},
	{84270, 0, 0, 0, 0},
	{84298, 0, 0, 0, 0},
	{59430, 0, 0, 0, 0},
	{85289, 0, 0, 0, 0},
	{85310, 0, 0, 0, 0},
	{85329, 0, 0, 0, 0},
	{84177, 0, 0, 0, 0},
	{85345, 0, 0, 0, 0},
	{11599, 0, 0, 0, 0},
	{84189, 0, 0, 0, 0},
	{86686, 0, 0, 0, 0},
	{85484, 0, 0, 0, 0},
	{85506, 0, 0, 0, 0},
	{85525, 0, 0, 0, 0},
	{42833, 0, 0, 0, 0},
	{34530, 0, 0, 0, 0},
	{85385, 0, 0, 0, 0},
	{85397, 0, 0, 0, 0},
	{87050, 0, 0, 0, 0},
	{16281, 0, 0, 0, 0},
	{83718, 0, 0, 0, 0},
	{85408, 0, 0, 0, 0},
	{85422, 0, 0, 0, 0},
	{85442, 0, 0, 0, 0},
	{85463, 0, 0, 0, 0},
	{85553, 0, 0, 0, 0},
	{85564, 0, 0, 0, 0},
	{85570, 0, 0, 0, 0},
	{85581, 0, 0, 0, 0},
	{55144, 0, 0, 0, 0},
	{85588, 0, 0, 0, 0},
	{85598, 0, 0, 0, 0},
	{2052, 63, 0, 3801, 0},
	{190, 63, 0, 0, 0},
	{2068, 16, 0, 3784, 0},
	{11246, 16, 0, 1916, 0},
	{9998, 619, 0, 0, 0},
	{83559, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{31799, 72, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{37262, 256, 0, 0, 0},
	{9513, 28, 87108, 0, 0},
	{85078, 63, 0, 0, 0},
	{34530, 16, 0, 3803, 0},
	{40443, 72, 0, 0, 0},
	{1933, 16, 0, 3804, 0},
	{0, 16, 0, 3805, 0},
	{1933, 16, 0, 3807, 0},
	{0, 16, 0, 3808, 0},
	{1368, 16, 0, 2794, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{87121, 72, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{10966, 28, 0, 0, 0},
	{37262, 28, 0, 0, 0},
	{9513, 72, 34935, 0, 0},
	{8716, 28, 0, 0, 0},
	{87131, 28, 0, 0, 0},
	{40020, 6976, 0, 0, 0},
	{0, 16, 0, 3811, 0},
	{87121, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{87121, 72, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{10966, 28, 0, 0, 0},
	{37262, 28, 0, 0, 0},
	{9513, 72, 34935, 0, 0},
	{8716, 28, 0, 0, 0},
	{87131, 28, 0, 0, 0},
	{40020, 63, 0, 84, 0},
	{0, 0, 0, 3814, 0},
	{0, 63, 0, 3815, 0},
	{0, 16, 0, 3807, 0},
	{10854, 63, 0, 3817, 0},
	{0, 16, 0, 3818, 0},
	{69, 0, 0, 0, 0},
	{31799, 0, 0, 0, 0},
	{10966, 0, 0, 0, 0},
	{37262, 0, 0, 0, 0},
	{9513, 0, 0, 0, 0},
	{40443, 0, 0, 0, 0},
	{2068, 16, 0, 3820, 0},
	{190, 63, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 0, 0},
	{11246, 16, 0, 1916, 0},
	{8716, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3822, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{14390, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40026, 72, 0, 0, 0},
	{59430, 28, 83929, 0, 0},
	{83934, 28, 83943, 0, 0},
	{83950, 28, 5150, 0, 0},
	{83960, 28, 5150, 0, 0},
	{83970, 28, 5150, 0, 0},
	{26895, 28, 0, 0, 0},
	{83076, 28, 0, 0, 0},
	{83980, 28, 0, 0, 0},
	{11620, 28, 0, 0, 0},
	{83990, 28, 0, 0, 0},
	{11606, 28, 0, 0, 0},
	{84002, 28, 0, 0, 0},
	{84012, 28, 0, 0, 0},
	{84024, 28, 0, 0, 0},
	{84040, 28, 0, 0, 0},
	{84049, 28, 0, 0, 0},
	{84060, 28, 0, 0, 0},
	{83107, 28, 0, 0, 0},
	{17878, 28, 0, 0, 0},
	{84073, 28, 0, 0, 0},
	{84087, 28, 0, 0, 0},
	{84099, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{84104, 28, 0, 0, 0},
	{84118, 28, 0, 0, 0},
	{84139, 28, 5150, 0, 0},
	{84159, 28, 5150, 0, 0},
	{83330, 28, 5150, 0, 0},
	{84177, 28, 5150, 0, 0},
	{84189, 28, 0, 0, 0},
	{84208, 28, 0, 0, 0},
	{84221, 28, 0, 0, 0},
	{83316, 28, 5150, 0, 0},
	{84237, 28, 0, 0, 0},
	{84250, 28, 0, 0, 0},
	{11599, 28, 0, 0, 0},
	{84258, 28, 5150, 0, 0},
	{84270, 28, 0, 0, 0},
	{84287, 28, 0, 0, 0},
	{84298, 28, 0, 0, 0},
	{84313, 28, 0, 0, 0},
	{84324, 28, 0, 0, 0},
	{84332, 28, 0, 0, 0},
	{84345, 28, 5150, 0, 0},
	{84353, 28, 5150, 0, 0},
	{84362, 28, 5150, 0, 0},
	{83199, 28, 0, 0, 0},
	{84378, 28, 5150, 0, 0},
	{9513, 28, 84398, 0, 0},
	{84409, 28, 0, 0, 0},
	{84427, 28, 0, 0, 0},
	{84440, 28, 84453, 0, 0},
	{55124, 28, 5150, 0, 0},
	{13251, 28, 0, 0, 0},
	{84493, 63, 0, 0, 0},
	{84502, 63, 0, 0, 0},
	{84514, 16, 0, 3708, 0},
	{24904, 16, 0, 3709, 0},
	{84642, 16, 0, 3710, 0},
	{79790, 16, 0, 3710, 0},
	{84650, 63, 0, 3711, 0},
	{84666, 16, 0, 3711, 0},
	{84679, 72, 0, 0, 0},
	{32184, 16, 0, 3713, 0},
	{84885, 16, 0, 3716, 0},
	{84952, 619, 0, 0, 0},
	{84968, 63, 0, 0, 0},
	{84978, 63, 0, 0, 0},
	{84996, 28, 0, 0, 0},
	{20936, 5308, 0, 0, 0},
	{17188, 0, 0, 0, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3824, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 0, B24_FACT_REQUIRED},
	{20625, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{17188, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{17076, 0, 0, 0, 0},
	{85792, 0, 0, 0, 0},
	{87156, 0, 0, 0, 0},
	{87178, 0, 0, 0, 0},
	{87198, 0, 0, 0, 0},
	{32951, 0, 0, 0, 0},
	{1368, 16, 0, 3827, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{1883, 28, 81544, 0, 0},
	{23, 28, 0, 0, 0},
	{87229, 28, 0, 0, 0},
	{87243, 28, 45220, 0, 0},
	{31793, 28, 0, 0, 0},
	{87258, 619, 0, 0, 0},
	{0, 16, 0, 3829, 0},
	{69, 72, 0, 0, 0},
	{84899, 72, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{11620, 72, 0, 0, 0},
	{14390, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{84524, 72, 0, 0, 0},
	{84908, 28, 0, 0, 0},
	{84534, 619, 0, 0, 0},
	{84545, 619, 0, 0, 0},
	{84925, 72, 0, 0, 0},
	{37423, 63, 0, 3830, 0},
	{84596, 16, 0, 2394, 0},
	{36844, 72, 0, 0, 0},
	{24569, 72, 0, 0, 0},
	{87215, 16, 0, 3831, 0},
	{0, 16, 0, 3832, 0},
	{0, 16, 0, 3829, 0},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{8918, 72, 0, 0, B24_FACT_REQUIRED},
	{81477, 72, 0, 0, 0},
	{81488, 619, 5150, 0, 0},
	{81500, 619, 5150, 0, 0},
	{80467, 16, 0, 3834, 0},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3835, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{30182, 28, 0, 0, 0},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{87269, 72, 0, 0, B24_FACT_REQUIRED},
	{87285, 16, 0, 3837, B24_FACT_REQUIRED},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{87269, 72, 0, 0, B24_FACT_REQUIRED},
	{87306, 63, 0, 0, B24_FACT_REQUIRED},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{87269, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3831, 0},
	{87315, 16, 0, 3841, 0},
	{0, 16, 0, 3842, 0},
	{197, 0, 0, 0, 0},
	{6792, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{81477, 0, 0, 0, 0},
	{81488, 0, 0, 0, 0},
	{81500, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{6792, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{81477, 0, 0, 0, 0},
	{81488, 0, 0, 0, 0},
	{81500, 0, 0, 0, 0},
	{80467, 0, 0, 0, 0},
	{81561, 0, 0, 0, 0},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 3844, 0},
	{2052, 63, 0, 3845, 0},
	{2068, 16, 0, 3528, 0},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{87269, 72, 0, 0, B24_FACT_REQUIRED},
	{87330, 72, 0, 0, B24_FACT_REQUIRED},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{87269, 72, 0, 0, B24_FACT_REQUIRED},
	{87342, 72, 0, 0, B24_FACT_REQUIRED},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{87269, 72, 0, 0, B24_FACT_REQUIRED},
	{87355, 63, 0, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{81477, 72, 0, 0, 0},
	{81488, 619, 5150, 0, 0},
	{81500, 619, 5150, 0, 0},
	{80467, 16, 0, 3834, 0},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{87269, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3850, B24_FACT_REQUIRED},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{24895, 619, 0, 0, 0},
	{24887, 28, 0, 0, 0},
	{24602, 16, 0, 3764, 0},
	{86417, 619, 0, 0, 0},
	{0, 16, 0, 3853, 0},
	{0, 16, 0, 3854, 0},
	{197, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{87370, 28, 0, 0, 0},
	{17076, 72, 0, 0, 0},
	{640, 72, 0, 0, 0},
	{23106, 72, 0, 0, 0},
	{17188, 72, 0, 0, 0},
	{87392, 256, 0, 0, 0},
	{87156, 28, 0, 0, 0},
	{87178, 28, 0, 0, 0},
	{85792, 28, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{86034, 28, 0, 0, 0},
	{86056, 28, 0, 0, 0},
	{86076, 28, 0, 0, 0},
	{86089, 28, 0, 0, 0},
	{81353, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{85771, 28, 0, 0, 0},
	{56299, 28, 0, 0, 0},
	{85823, 28, 0, 0, 0},
	{85835, 28, 0, 0, 0},
	{87407, 28, 0, 0, 0},
	{16933, 63, 0, 0, 0},
	{65630, 63, 0, 0, 0},
	{86502, 63, 0, 0, 0},
	{86158, 28, 0, 0, 0},
	{5842, 72, 0, 0, 0},
	{87420, 72, 0, 0, 0},
	{87432, 72, 0, 0, 0},
	{87198, 28, 0, 0, 0},
	{87457, 72, 0, 0, 0},
	{87474, 72, 0, 0, 0},
	{87498, 28, 0, 0, 0},
	{86462, 28, 0, 0, 0},
	{87514, 28, 0, 0, 0},
	{87537, 28, 0, 0, 0},
	{87554, 28, 0, 0, 0},
	{87579, 72, 0, 0, 0},
	{26416, 28, 0, 0, 0},
	{26376, 28, 0, 0, 0},
	{26460, 28, 0, 0, 0},
	{26398, 28, 0, 0, 0},
	{26484, 28, 0, 0, 0},
	{87596, 72, 0, 0, 0},
	{87614, 28, 0, 0, 0},
	{32951, 63, 0, 84, 0},
	{85010, 63, 0, 84, 0},
	{0, 16, 0, 3856, 0},
	{2052, 63, 0, 0, 0},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{20978, 16, 0, 3858, 0},
	{197, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{17076, 12295, 0, 0, 0},
	{81353, 72, 0, 0, 0},
	{23106, 72, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{17188, 72, 0, 0, 0},
	{86502, 63, 0, 0, 0},
	{87407, 63, 0, 0, 0},
	{85823, 63, 0, 0, 0},
	{85835, 63, 0, 0, 0},
	{640, 12295, 0, 0, 0},
	{85771, 12295, 5150, 0, 0},
	{85792, 12295, 5150, 0, 0},
	{56299, 28, 0, 0, 0},
	{86076, 12295, 5150, 0, 0},
	{86089, 12295, 5150, 0, 0},
	{20361, 28, 0, 0, 0},
	{87392, 256, 0, 0, 0},
	{87156, 256, 0, 0, 0},
	{87178, 256, 0, 0, 0},
	{87420, 12295, 0, 0, 0},
	{87432, 72, 0, 0, 0},
	{87198, 16, 0, 0, 0},
	{87457, 72, 0, 0, 0},
	{87474, 72, 0, 0, 0},
	{32951, 0, 0, 0, 0},
	{24569, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3860, B24_FACT_REQUIRED},
	{87623, 72, 0, 0, 0},
	{0, 16, 0, 3862, 0},
	{87645, 28, 87650, 0, B24_FACT_REQUIRED},
	{17212, 72, 0, 0, B24_FACT_REQUIRED},
	{87663, 72, 0, 0, B24_FACT_REQUIRED},
	{38142, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3864, 0},
	{87637, 28, 0, 0, B24_FACT_REQUIRED},
	{49003, 63, 0, 3865, B24_FACT_REQUIRED},
	{87673, 910, 0, 0, 0},
	{87678, 28, 0, 0, 0},
	{16948, 72, 0, 0, 0},
	{87692, 28, 0, 0, 0},
	{14254, 28, 0, 0, 0},
	{0, 16, 0, 3867, 0},
	{87637, 28, 0, 0, B24_FACT_REQUIRED},
	{87702, 28, 0, 0, 0},
	{87713, 28, 0, 0, 0},
	{87722, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{87637, 28, 0, 0, 0},
	{87735, 28, 0, 0, 0},
	{87752, 72, 0, 0, 0},
	{87767, 28, 0, 0, 0},
	{87780, 28, 0, 0, 0},
	{87794, 28, 81972, 0, 0},
	{87803, 72, 0, 0, 0},
	{87817, 256, 0, 0, 0},
	{87833, 72, 21143, 0, 0},
	{87845, 72, 0, 0, 0},
	{87673, 910, 0, 0, 0},
	{87678, 28, 0, 0, 0},
	{87855, 28, 87872, 0, 0},
	{87929, 28, 0, 0, 0},
	{87948, 72, 0, 0, 0},
	{87960, 28, 0, 0, 0},
	{87974, 72, 0, 0, 0},
	{5891, 28, 0, 0, 0},
	{51997, 28, 0, 0, 0},
	{87990, 72, 0, 0, 0},
	{48996, 16, 0, 0, 0},
	{0, 16, 0, 3870, 0},
	{87637, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{88004, 28, 0, 0, 0},
	{88021, 72, 0, 0, 0},
	{87673, 910, 0, 0, 0},
	{87678, 28, 0, 0, 0},
	{88030, 28, 87872, 0, 0},
	{88042, 28, 0, 0, 0},
	{87702, 28, 0, 0, 0},
	{88056, 72, 81972, 0, 0},
	{88061, 72, 34935, 0, 0},
	{87637, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 54525, 0, 0, 0},
	{20010, 28, 0, 0, 0},
	{16804, 72, 0, 0, 0},
	{0, 16, 0, 3874, 0},
	{87637, 28, 0, 0, 0},
	{88118, 72, 0, 0, 0},
	{88135, 63, 0, 3875, 0},
	{51997, 28, 0, 0, 0},
	{87990, 72, 0, 0, 0},
	{88156, 28, 0, 0, 0},
	{0, 16, 0, 3876, 0},
	{6268, 72, 0, 0, 0},
	{88004, 28, 0, 0, 0},
	{87767, 28, 0, 0, B24_FACT_REQUIRED},
	{16829, 72, 81972, 0, B24_FACT_REQUIRED},
	{87817, 28, 0, 0, 0},
	{50287, 72, 34935, 0, 0},
	{50395, 28, 0, 0, 0},
	{51997, 28, 88176, 0, 0},
	{87990, 72, 0, 0, 0},
	{88198, 72, 34935, 0, 0},
	{88061, 72, 34935, 0, 0},
	{88203, 72, 0, 0, 0},
	{88216, 28, 0, 0, 0},
	{87735, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{88290, 28, 88305, 0, 0},
	{88004, 28, 0, 0, 0},
	{88361, 28, 0, 0, 0},
	{88372, 28, 0, 0, 0},
	{88387, 28, 0, 0, 0},
	{51997, 28, 88256, 0, 0},
	{87990, 72, 0, 0, 0},
	{20719, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{88278, 16, 0, 3879, 0},
	{0, 0, 0, 3880, 0},
	{0, 63, 0, 3881, 0},
	{87767, 28, 0, 0, B24_FACT_REQUIRED},
	{88403, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{88410, 28, 5150, 0, 0},
	{88403, 28, 0, 0, B24_FACT_REQUIRED},
	{88403, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{88410, 28, 0, 0, 0},
	{0, 0, 0, 3886, 0},
	{0, 63, 0, 3887, 0},
	{640, 28, 88426, 0, 0},
	{88456, 256, 0, 0, 0},
	{88467, 256, 0, 0, 0},
	{88021, 28, 0, 0, 0},
	{88479, 28, 0, 0, 0},
	{23821, 619, 0, 0, 0},
	{88490, 28, 0, 0, 0},
	{88498, 28, 0, 0, 0},
	{88507, 910, 0, 0, 0},
	{88516, 910, 0, 0, 0},
	{88525, 910, 0, 0, 0},
	{88535, 910, 0, 0, 0},
	{88545, 72, 0, 0, 0},
	{88555, 256, 0, 0, 0},
	{0, 16, 0, 3889, 0},
	{6268, 72, 0, 0, 0},
	{70269, 256, 0, 0, 0},
	{88575, 28, 0, 0, 0},
	{88582, 910, 0, 0, 0},
	{88586, 910, 0, 0, 0},
	{88608, 28, 0, 0, 0},
	{47156, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 3892, 0},
	{88611, 28, 0, 0, 0},
	{88614, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 3895, 0},
	{0, 63, 0, 3896, 0},
	{88623, 63, 0, 3896, 0},
	{842, 0, 0, 0, 0},
	{0, 619, 627, 3898, 0},
	{88635, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{1933, 16, 0, 1905, 0},
	{0, 16, 0, 3902, 0},
	{69, 0, 0, 0, 0},
	{88665, 0, 0, 0, 0},
	{88675, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{0, 0, 0, 3904, 0},
	{10854, 63, 0, 3905, 0},
	{0, 16, 0, 3906, 0},
	{11157, 0, 0, 0, 0},
	{88665, 0, 0, 0, 0},
	{0, 16, 0, 3908, 0},
	{0, 16, 0, 3909, 0},
	{69, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{88665, 0, 0, 0, 0},
	{88675, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{88683, 0, 0, 0, 0},
	{79667, 0, 0, 0, 0},
	{88695, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{88665, 0, 0, 0, 0},
	{88675, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{190, 63, 0, 3910, B24_FACT_REQUIRED},
	{2052, 63, 0, 3911, 0},
	{2068, 16, 0, 3912, 0},
	{11246, 16, 0, 1916, 0},
	{88808, 72, 88823, 0, 0},
	{88866, 619, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{88961, 72, 0, 0, 0},
	{88976, 72, 0, 0, 0},
	{88992, 72, 0, 0, 0},
	{89006, 28, 0, 0, 0},
	{89016, 72, 0, 0, 0},
	{8928, 619, 0, 0, 0},
	{0, 16, 0, 3916, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{89037, 72, 0, 0, 0},
	{7078, 28, 0, 0, 0},
	{89056, 63, 0, 0, 0},
	{89398, 63, 0, 84, 0},
	{89414, 63, 0, 84, 0},
	{89431, 63, 0, 84, 0},
	{89451, 63, 0, 84, 0},
	{89466, 63, 0, 0, 0},
	{89478, 63, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{89016, 72, 0, 0, 0},
	{89092, 28, 0, 0, 0},
	{89104, 72, 0, 0, 0},
	{89120, 72, 0, 0, 0},
	{89134, 72, 0, 0, 0},
	{89151, 72, 0, 0, 0},
	{89166, 72, 0, 0, 0},
	{89186, 72, 0, 0, 0},
	{89204, 72, 0, 0, 0},
	{89222, 72, 0, 0, 0},
	{89238, 72, 0, 0, 0},
	{89255, 72, 0, 0, 0},
	{89285, 72, 0, 0, 0},
	{89315, 72, 0, 0, 0},
	{89341, 72, 0, 0, 0},
	{89363, 72, 0, 0, 0},
	{89382, 16, 0, 3919, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{88706, 28, 88720, 0, 0},
	{88742, 28, 88756, 0, 0},
	{88786, 16, 0, 3914, 0},
	{88838, 72, 0, 0, 0},
	{88850, 16, 0, 3915, 0},
	{8928, 28, 0, 0, 0},
	{88874, 619, 0, 0, 0},
	{88891, 63, 0, 84, 0},
	{88913, 72, 0, 0, 0},
	{33572, 72, 0, 0, 0},
	{33583, 72, 0, 0, 0},
	{88932, 28, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{88943, 256, 0, 0, 0},
	{88954, 63, 0, 3917, 0},
	{89028, 16, 0, 3918, 0},
	{89067, 16, 0, 3920, 0},
	{0, 16, 0, 3921, 0},
	{89497, 619, 0, 0, 0},
	{89508, 619, 0, 0, 0},
	{89519, 28, 0, 0, 0},
	{89535, 28, 0, 0, 0},
	{89552, 28, 0, 0, 0},
	{89571, 28, 0, 0, 0},
	{67739, 619, 0, 0, 0},
	{0, 16, 0, 3923, 0},
	{89591, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{65532, 28, 0, 0, B24_FACT_REQUIRED},
	{16829, 28, 89601, 0, 0},
	{89028, 28, 5150, 0, 0},
	{69, 28, 0, 0, 0},
	{39833, 28, 0, 0, 0},
	{1883, 28, 89852, 0, 0},
	{944, 256, 0, 0, 0},
	{955, 256, 0, 0, 0},
	{924, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{89948, 28, 0, 0, 0},
	{89957, 28, 89969, 0, 0},
	{89988, 28, 0, 0, 0},
	{90000, 28, 0, 0, 0},
	{90012, 28, 90025, 0, 0},
	{90136, 28, 90025, 0, 0},
	{90150, 28, 0, 0, 0},
	{90159, 28, 0, 0, 0},
	{90169, 90186, 0, 3892, 0},
	{90201, 90186, 0, 3892, 0},
	{0, 16, 0, 3926, 0},
	{89659, 72, 0, 0, 0},
	{89665, 28, 0, 0, 0},
	{89675, 256, 0, 0, 0},
	{89694, 256, 0, 0, 0},
	{89714, 619, 0, 0, 0},
	{89731, 72, 0, 0, 0},
	{89755, 72, 0, 0, 0},
	{89780, 72, 0, 0, 0},
	{89797, 72, 0, 0, 0},
	{89820, 72, 0, 0, 0},
	{89844, 63, 0, 3927, 0},
	{90219, 72, 0, 0, 0},
	{0, 16, 0, 3928, 0},
	{89647, 28, 0, 0, 0},
	{944, 256, 0, 0, 0},
	{955, 256, 0, 0, 0},
	{9606, 63, 0, 3929, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39020, 28, 0, 0, 0},
	{39031, 28, 0, 0, 0},
	{39041, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{90243, 28, 0, 0, 0},
	{39134, 256, 0, 0, 0},
	{89640, 16, 0, 3930, 0},
	{6180, 16, 0, 3931, 0},
	{899, 0, 0, 3728, 0},
	{0, 16, 0, 3932, 0},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{90259, 72, 0, 0, B24_FACT_REQUIRED},
	{90265, 72, 0, 0, B24_FACT_REQUIRED},
	{90270, 72, 0, 0, 0},
	{90283, 72, 0, 0, 0},
	{0, 16, 0, 172, 0},
	{4341, 619, 0, 0, 0},
	{39833, 72, 0, 0, 0},
	{90329, 619, 0, 0, 0},
	{90340, 619, 0, 0, 0},
	{36826, 63, 0, 3935, 0},
	{90350, 72, 0, 0, 0},
	{90374, 28, 90391, 0, 0},
	{0, 16, 0, 3936, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39020, 28, 0, 0, 0},
	{39031, 28, 0, 0, 0},
	{39041, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{90243, 28, 0, 0, 0},
	{39134, 28, 0, 0, 0},
	{0, 0, 0, 3938, 0},
	{0, 63, 0, 3939, 0},
	{51730, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{90350, 72, 0, 0, 0},
	{90414, 619, 0, 0, 0},
	{90431, 619, 0, 0, 0},
	{90445, 619, 0, 0, 0},
	{90462, 28, 0, 0, 0},
	{90482, 63, 0, 0, 0},
	{90503, 28, 0, 0, 0},
	{90522, 63, 0, 0, 0},
	{90542, 28, 0, 0, 0},
	{90559, 63, 0, 0, 0},
	{0, 16, 0, 3942, 0},
	{23821, 619, 90577, 0, 0},
	{90584, 72, 0, 0, 0},
	{90608, 619, 0, 0, 0},
	{90625, 619, 0, 0, 0},
	{90639, 619, 0, 0, 0},
	{90656, 28, 0, 0, 0},
	{90676, 63, 0, 0, 0},
	{90697, 28, 0, 0, 0},
	{90716, 63, 0, 0, 0},
	{90736, 28, 0, 0, 0},
	{90753, 63, 0, 0, 0},
	{20844, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{22479, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{45204, 28, 0, 0, 0},
	{90771, 28, 0, 0, 0},
	{45191, 28, 0, 0, 0},
	{45159, 28, 0, 0, 0},
	{45225, 63, 0, 0, 0},
	{90791, 28, 0, 0, 0},
	{88372, 28, 0, 0, 0},
	{90804, 28, 0, 0, 0},
	{88387, 28, 0, 0, 0},
	{90817, 28, 0, 0, 0},
	{90832, 28, 0, 0, 0},
	{90848, 28, 0, 0, 0},
	{90862, 28, 0, 0, 0},
	{90877, 28, 0, 0, 0},
	{90890, 28, 0, 0, 0},
	{90907, 28, 0, 0, 0},
	{90924, 28, 0, 0, 0},
	{88361, 28, 0, 0, 0},
	{90939, 28, 0, 0, 0},
	{45177, 28, 0, 0, 0},
	{90952, 28, 0, 0, 0},
	{90968, 28, 0, 0, 0},
	{90977, 28, 0, 0, 0},
	{90986, 28, 0, 0, 0},
	{90997, 28, 0, 0, 0},
	{91009, 28, 0, 0, 0},
	{91022, 28, 0, 0, 0},
	{91032, 28, 0, 0, 0},
	{91043, 28, 0, 0, 0},
	{91052, 28, 0, 0, 0},
	{91065, 28, 0, 0, 0},
	{91078, 63, 0, 0, 0},
	{91088, 28, 0, 0, 0},
	{91099, 28, 0, 0, 0},
	{91113, 28, 0, 0, 0},
	{91121, 28, 0, 0, 0},
	{91135, 28, 0, 0, 0},
	{91148, 28, 0, 0, 0},
	{91158, 28, 0, 0, 0},
	{91171, 28, 0, 0, 0},
	{91179, 28, 0, 0, 0},
	{91191, 28, 0, 0, 0},
	{91203, 28, 0, 0, 0},
	{91214, 28, 0, 0, 0},
	{91223, 28, 0, 0, 0},
	{91235, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22479, 0, 0, 0, 0},
	{20844, 0, 0, 0, 0},
	{91306, 0, 0, 0, 0},
	{91317, 0, 0, 0, 0},
	{91331, 0, 0, 0, 0},
	{91341, 0, 0, 0, 0},
	{45204, 0, 0, 0, 0},
	{45159, 0, 0, 0, 0},
	{45177, 0, 0, 0, 0},
	{91360, 0, 0, 0, 0},
	{91121, 0, 0, 84, 0},
	{0, 16, 0, 3946, 0},
	{197, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22479, 0, 0, 0, 0},
	{22467, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{20844, 0, 0, 0, 0},
	{91306, 0, 0, 0, 0},
	{91317, 0, 0, 0, 0},
	{67745, 0, 0, 0, 0},
	{91331, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{91341, 0, 0, 0, 0},
	{45204, 0, 0, 0, 0},
	{90771, 0, 0, 0, 0},
	{45191, 0, 0, 0, 0},
	{45159, 0, 0, 0, 0},
	{45225, 0, 0, 0, 0},
	{90791, 0, 0, 0, 0},
	{88372, 0, 0, 0, 0},
	{90804, 0, 0, 0, 0},
	{88387, 0, 0, 0, 0},
	{90817, 0, 0, 0, 0},
	{90832, 0, 0, 0, 0},
	{90848, 0, 0, 0, 0},
	{90862, 0, 0, 0, 0},
	{90877, 0, 0, 0, 0},
	{90890, 0, 0, 0, 0},
	{90907, 0, 0, 0, 0},
	{90924, 0, 0, 0, 0},
	{88361, 0, 0, 0, 0},
	{90939, 0, 0, 0, 0},
	{45177, 0, 0, 0, 0},
	{90952, 0, 0, 0, 0},
	{90968, 0, 0, 0, 0},
	{90977, 0, 0, 0, 0},
	{90986, 0, 0, 0, 0},
	{90997, 0, 0, 0, 0},
	{91009, 0, 0, 0, 0},
	{91022, 0, 0, 0, 0},
	{91032, 0, 0, 0, 0},
	{91043, 0, 0, 0, 0},
	{91052, 0, 0, 0, 0},
	{91065, 0, 0, 0, 0},
	{91078, 0, 0, 0, 0},
	{91088, 0, 0, 0, 0},
	{91099, 0, 0, 0, 0},
	{91113, 0, 0, 0, 0},
	{91360, 0, 0, 0, 0},
	{89497, 0, 0, 0, 0},
	{91121, 0, 0, 0, 0},
	{91135, 0, 0, 0, 0},
	{91148, 0, 0, 0, 0},
	{91158, 0, 0, 0, 0},
	{91171, 0, 0, 0, 0},
	{91179, 0, 0, 0, 0},
	{91203, 0, 0, 0, 0},
	{91214, 0, 0, 0, 0},
	{91223, 0, 0, 0, 0},
	{91235, 0, 0, 0, 0},
	{65961, 0, 0, 0, 0},
	{0, 16, 0, 3948, 0},
	{197, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22479, 0, 0, 0, 0},
	{22467, 0, 0, 0, 0},
	{20844, 0, 0, 0, 0},
	{91306, 0, 0, 0, 0},
	{91317, 0, 0, 0, 0},
	{67745, 0, 0, 0, 0},
	{91331, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{91341, 0, 0, 0, 0},
	{45204, 0, 0, 0, 0},
	{45191, 0, 0, 0, 0},
	{45159, 0, 0, 0, 0},
	{88387, 0, 0, 0, 0},
	{90848, 0, 0, 0, 0},
	{88361, 0, 0, 0, 0},
	{45177, 0, 0, 0, 0},
	{91360, 0, 0, 0, 0},
	{91121, 0, 0, 84, 0},
	{65961, 0, 0, 0, 0},
	{0, 0, 0, 3950, 0},
	{0, 16, 0, 3951, 0},
	{1448, 28, 0, 0, 0},
	{2068, 28, 0, 0, 0},
	{5344, 28, 91379, 0, 0},
	{91411, 619, 0, 0, 0},
	{2052, 63, 0, 0, 0},
	{91422, 28, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{91121, 0, 0, 0, 0},
	{5344, 28, 91435, 0, 0},
	{1448, 28, 0, 0, 0},
	{2068, 28, 0, 0, 0},
	{91411, 619, 0, 0, 0},
	{2052, 63, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{91121, 0, 0, 0, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{23821, 619, 5150, 0, 0},
	{20844, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22479, 28, 0, 0, 0},
	{22467, 28, 0, 0, 0},
	{45204, 28, 0, 0, 0},
	{90771, 28, 0, 0, 0},
	{45191, 28, 0, 0, 0},
	{45159, 28, 0, 0, 0},
	{45225, 63, 0, 0, 0},
	{90791, 28, 0, 0, 0},
	{88372, 28, 0, 0, 0},
	{90804, 28, 0, 0, 0},
	{88387, 28, 0, 0, 0},
	{90817, 28, 0, 0, 0},
	{90832, 28, 0, 0, 0},
	{90848, 28, 0, 0, 0},
	{90862, 28, 0, 0, 0},
	{90877, 28, 0, 0, 0},
	{90890, 28, 0, 0, 0},
	{90907, 28, 0, 0, 0},
	{90924, 28, 0, 0, 0},
	{88361, 28, 0, 0, 0},
	{90939, 28, 0, 0, 0},
	{45177, 28, 0, 0, 0},
	{90952, 28, 0, 0, 0},
	{90968, 28, 0, 0, 0},
	{90977, 28, 0, 0, 0},
	{90986, 28, 0, 0, 0},
	{90997, 28, 0, 0, 0},
	{91009, 28, 0, 0, 0},
	{91022, 28, 0, 0, 0},
	{91032, 28, 0, 0, 0},
	{91043, 28, 0, 0, 0},
	{91052, 28, 0, 0, 0},
	{91065, 28, 0, 0, 0},
	{91078, 63, 0, 0, 0},
	{91088, 28, 0, 0, 0},
	{91099, 28, 0, 0, 0},
	{91113, 28, 0, 0, 0},
	{91121, 28, 0, 0, 0},
	{91135, 28, 0, 0, 0},
	{91148, 28, 0, 0, 0},
	{91158, 28, 0, 0, 0},
	{91171, 28, 0, 0, 0},
	{91179, 28, 0, 0, 0},
	{91191, 28, 0, 0, 0},
	{91203, 28, 0, 0, 0},
	{91214, 28, 0, 0, 0},
	{91223, 28, 0, 0, 0},
	{91235, 28, 0, 0, 0},
	{21756, 28, 0, 0, B24_FACT_REQUIRED},
	{21743, 28, 91460, 0, B24_FACT_REQUIRED},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21868, 619, 5150, 0, 0},
	{21877, 619, 5150, 0, 0},
	{21887, 619, 5150, 0, 0},
	{22014, 619, 5150, 0, 0},
	{22027, 619, 5150, 0, 0},
	{22040, 619, 5150, 0, 0},
	{17203, 16, 0, 946, 0},
	{21825, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21841, 28, 0, 0, 0},
	{21855, 28, 0, 0, 0},
	{21767, 28, 0, 0, 0},
	{1368, 16, 0, 3956, B24_FACT_REQUIRED},
	{21928, 0, 0, 0, 0},
	{21936, 0, 0, 0, 0},
	{22108, 0, 0, 0, 0},
	{22125, 0, 0, 0, 0},
	{21899, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16804, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{21743, 0, 0, 0, 0},
	{20361, 0, 0, 0, 0},
	{20256, 0, 0, 0, 0},
	{21868, 0, 0, 0, 0},
	{21877, 0, 0, 0, 0},
	{21887, 0, 0, 0, 0},
	{22014, 0, 0, 0, 0},
	{22027, 0, 0, 0, 0},
	{22040, 0, 0, 0, 0},
	{17203, 0, 0, 3958, 0},
	{21987, 0, 0, 939, 0},
	{0, 0, 0, 3959, 0},
	{0, 16, 0, 3960, 0},
	{2068, 17307, 0, 0, 0},
	{190, 63, 0, 0, 0},
	{20361, 28, 0, 0, 0},
	{20256, 72, 0, 0, 0},
	{21877, 619, 5150, 0, 0},
	{21887, 619, 5150, 0, 0},
	{22014, 619, 5150, 0, 0},
	{22027, 619, 5150, 0, 0},
	{22040, 619, 5150, 0, 0},
	{17203, 16, 0, 946, 0},
	{21825, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21841, 28, 0, 0, 0},
	{21855, 28, 0, 0, 0},
	{21767, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3963, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{23821, 28, 5150, 0, 0},
	{678, 28, 0, 0, 0},
	{0, 0, 0, 3965, 0},
	{0, 63, 0, 3966, 0},
	{21767, 28, 0, 0, 0},
	{65532, 28, 0, 0, 0},
	{0, 63, 0, 3968, 0},
	{91631, 8716, 0, 0, 0},
	{91644, 8716, 0, 0, 0},
	{91660, 8716, 0, 0, 0},
	{91669, 8716, 0, 0, 0},
	{20844, 28, 0, 0, 0},
	{91683, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{91623, 16, 0, 3970, 0},
	{51691, 72, 0, 0, B24_FACT_REQUIRED},
	{88611, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{48985, 28, 0, 0, 0},
	{17051, 28, 0, 0, 0},
	{17037, 28, 0, 0, 0},
	{21899, 28, 0, 0, 0},
	{21913, 72, 0, 0, 0},
	{16956, 72, 0, 0, 0},
	{22079, 28, 0, 0, 0},
	{22086, 72, 0, 0, 0},
	{22097, 72, 0, 0, 0},
	{22733, 72, 0, 0, 0},
	{22743, 72, 0, 0, 0},
	{21918, 72, 0, 0, 0},
	{21928, 28, 22396, 0, 0},
	{21767, 28, 0, 0, 0},
	{22753, 28, 0, 0, 0},
	{22768, 619, 0, 0, 0},
	{22779, 619, 0, 0, 0},
	{22817, 619, 0, 0, 0},
	{22808, 619, 0, 0, 0},
	{22139, 72, 0, 0, 0},
	{21936, 72, 0, 0, 0},
	{22150, 72, 0, 0, 0},
	{22164, 72, 0, 0, 0},
	{22181, 2059, 0, 0, 0},
	{22192, 619, 0, 0, 0},
	{22108, 28, 0, 0, 0},
	{22125, 619, 0, 0, 0},
	{21963, 72, 0, 0, 0},
	{21973, 619, 0, 0, 0},
	{20010, 28, 0, 0, 0},
	{6619, 619, 0, 0, 0},
	{6624, 619, 0, 0, 0},
	{6632, 619, 0, 0, 0},
	{6640, 619, 0, 0, 0},
	{22792, 619, 0, 0, 0},
	{6713, 619, 0, 0, 0},
	{6645, 619, 0, 0, 0},
	{22798, 619, 0, 0, 0},
	{23041, 0, 0, 0, 0},
	{82832, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{91852, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{15261, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{0, 0, 0, 3975, 0},
	{69, 72, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{14254, 28, 0, 0, 0},
	{91714, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10793, 619, 5150, 0, 0},
	{91725, 619, 5150, 0, 0},
	{91735, 619, 0, 0, 0},
	{91746, 619, 0, 0, 0},
	{91757, 619, 0, 0, 0},
	{91768, 619, 0, 0, 0},
	{119, 16, 0, 3973, 0},
	{34940, 16, 0, 3974, 0},
	{91781, 22823, 0, 3602, 0},
	{91795, 22823, 0, 3974, 0},
	{91811, 22823, 0, 3974, 0},
	{91827, 22823, 0, 3974, 0},
	{91840, 22823, 0, 3974, 0},
	{12295, 12034, 0, 3976, 0},
	{36890, 16, 0, 3977, 0},
	{0, 16, 0, 3978, 0},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{15261, 619, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{0, 16, 0, 3980, 0},
	{9569, 28, 0, 0, B24_FACT_REQUIRED},
	{14254, 28, 0, 0, B24_FACT_REQUIRED},
	{91714, 28, 0, 0, B24_FACT_REQUIRED},
	{13069, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10793, 619, 5150, 0, 0},
	{91725, 619, 5150, 0, 0},
	{91735, 619, 5150, 0, 0},
	{91757, 619, 5150, 0, 0},
	{91768, 619, 5150, 0, 0},
	{119, 16, 0, 3973, 0},
	{91781, 21791, 0, 0, 0},
	{91840, 21791, 0, 0, 0},
	{12295, 21992, 0, 3981, 0},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{36890, 16, 0, 3982, B24_FACT_REQUIRED},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{21928, 0, 0, 0, 0},
	{21936, 0, 0, 0, 0},
	{22108, 0, 0, 0, 0},
	{22125, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{14254, 28, 0, 0, 0},
	{91714, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10793, 619, 5150, 0, 0},
	{91725, 619, 5150, 0, 0},
	{91735, 619, 0, 0, 0},
	{91746, 619, 0, 0, 0},
	{91757, 619, 0, 0, 0},
	{91768, 619, 0, 0, 0},
	{119, 16, 0, 3985, 0},
	{34940, 16, 0, 1431, 0},
	{91781, 22823, 0, 1431, 0},
	{91795, 22823, 0, 1431, 0},
	{91811, 22823, 0, 1431, 0},
	{91827, 22823, 0, 1431, 0},
	{91840, 22823, 0, 1431, 0},
	{12295, 12034, 0, 3976, 0},
	{36890, 16, 0, 3986, 0},
	{0, 16, 0, 3987, 0},
	{91714, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{91864, 0, 0, 3989, 0},
	{20644, 0, 0, 3989, 0},
	{91868, 0, 0, 3989, 0},
	{37244, 0, 0, 3989, 0},
	{91874, 0, 0, 3989, 0},
	{28, 0, 0, 3989, 0},
	{72, 0, 0, 3989, 0},
	{910, 0, 0, 3989, 0},
	{256, 0, 0, 3989, 0},
	{8579, 0, 0, 3989, 0},
	{619, 0, 0, 3989, 0},
	{16240, 0, 0, 3989, 0},
	{26755, 0, 0, 3989, 0},
	{6909, 0, 0, 3989, 0},
	{91888, 0, 0, 3989, 0},
	{91900, 0, 0, 3989, 0},
	{91915, 0, 0, 3989, 0},
	{33230, 16, 0, 3990, 0},
	{0, 16, 0, 3991, 0},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{23044, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{14254, 28, 0, 0, 0},
	{91714, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10793, 619, 5150, 0, 0},
	{91725, 619, 5150, 0, 0},
	{91735, 11718, 22377, 0, 0},
	{91746, 619, 5150, 0, 0},
	{91757, 619, 5150, 0, 0},
	{91768, 619, 5150, 0, 0},
	{119, 16, 0, 3985, 0},
	{34940, 16, 0, 3994, 0},
	{91781, 22823, 0, 3994, 0},
	{91795, 22823, 0, 0, 0},
	{91811, 22823, 0, 0, 0},
	{91827, 22823, 0, 0, 0},
	{91840, 22823, 0, 0, 0},
	{12295, 12034, 0, 0, 0},
	{0, 16, 0, 3995, 0},
	{1368, 12034, 0, 3996, 0},
	{0, 16, 0, 3997, 0},
	{34817, 28, 0, 0, 0},
	{10927, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{14254, 28, 0, 0, 0},
	{91714, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{10793, 28, 5150, 0, 0},
	{91725, 28, 5150, 0, 0},
	{91735, 28, 22377, 0, 0},
	{91746, 28, 5150, 0, 0},
	{91757, 28, 5150, 0, 0},
	{91768, 28, 5150, 0, 0},
	{119, 28, 0, 0, 0},
	{34940, 28, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{14254, 0, 0, 0, 0},
	{91714, 0, 0, 0, 0},
	{13069, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{14254, 28, 0, 0, 0},
	{91714, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10793, 619, 5150, 0, 0},
	{91725, 619, 5150, 0, 0},
	{91735, 11718, 22377, 0, 0},
	{91746, 619, 5150, 0, 0},
	{91757, 619, 5150, 0, 0},
	{91768, 619, 5150, 0, 0},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{2052, 16, 0, 3999, 0},
	{2068, 16, 0, 4000, 0},
	{190, 16, 0, 4001, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{14254, 28, 0, 0, 0},
	{91714, 28, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10793, 619, 5150, 0, 0},
	{91725, 619, 5150, 0, 0},
	{91735, 619, 0, 0, 0},
	{91746, 619, 0, 0, 0},
	{91757, 619, 0, 0, 0},
	{91768, 619, 0, 0, 0},
	{119, 16, 0, 3973, 0},
	{34940, 16, 0, 3602, 0},
	{91781, 22823, 0, 3602, 0},
	{91795, 22823, 0, 3602, 0},
	{91811, 22823, 0, 3602, 0},
	{91827, 22823, 0, 3602, 0},
	{91840, 22823, 0, 3602, 0},
	{12295, 12034, 0, 3976, 0},
	{36890, 16, 0, 4003, 0},
	{0, 16, 0, 4004, 0},
	{69, 72, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{15261, 619, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{13069, 28, 0, 0, 0},
	{91930, 619, 5150, 0, 0},
	{0, 16, 0, 4006, 0},
	{13069, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{91725, 619, 5150, 0, 0},
	{91735, 619, 5150, 0, 0},
	{91768, 619, 5150, 0, 0},
	{91781, 22823, 0, 0, 0},
	{91840, 22823, 0, 0, 0},
	{119, 16, 0, 3973, 0},
	{12295, 21992, 0, 4007, 0},
	{91714, 28, 0, 0, 0},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{36890, 16, 0, 4008, 0},
	{21743, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{51916, 63, 0, 0, 0},
	{21743, 28, 0, 0, B24_FACT_REQUIRED},
	{21743, 0, 0, 0, 0},
	{5112, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{0, 0, 0, 4012, 0},
	{0, 16, 0, 4013, 0},
	{21743, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{51916, 63, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{37046, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92004, 72, 0, 0, 0},
	{92013, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{92072, 72, 0, 0, 0},
	{92080, 72, 0, 0, 0},
	{92088, 63, 0, 0, 0},
	{92098, 72, 0, 0, 0},
	{51916, 72, 0, 0, 0},
	{92108, 63, 0, 0, 0},
	{92122, 619, 0, 0, 0},
	{92130, 619, 0, 0, 0},
	{92138, 619, 0, 0, 0},
	{92148, 619, 0, 0, 0},
	{92013, 28, 0, 0, 0},
	{92156, 28, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92166, 619, 0, 0, 0},
	{42348, 16, 0, 4017, 0},
	{0, 16, 0, 4018, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{24709, 28, 0, 0, 0},
	{45177, 28, 0, 0, 0},
	{0, 16, 0, 4020, 0},
	{10854, 63, 0, 4021, 0},
	{0, 16, 0, 4022, 0},
	{7355, 28, 0, 0, 0},
	{37046, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92177, 72, 0, 0, B24_FACT_REQUIRED},
	{92186, 16, 0, 0, 0},
	{92201, 619, 0, 0, 0},
	{92004, 72, 0, 0, 0},
	{92013, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{92284, 0, 0, 0, 0},
	{33378, 0, 0, 0, 0},
	{80195, 0, 0, 0, 0},
	{38142, 0, 0, 0, 0},
	{92296, 0, 0, 0, 0},
	{92080, 0, 0, 0, 0},
	{92265, 0, 0, 0, 0},
	{92309, 0, 0, 0, 0},
	{92321, 0, 0, 0, 0},
	{92334, 0, 0, 0, 0},
	{9197, 0, 0, 0, 0},
	{92346, 0, 0, 0, 0},
	{92355, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{92367, 0, 0, 0, 0},
	{92386, 0, 0, 0, 0},
	{92395, 0, 0, 0, 0},
	{0, 0, 0, 4025, 0},
	{197, 0, 0, 0, 0},
	{23821, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{92072, 0, 0, 0, 0},
	{33378, 0, 0, 0, 0},
	{92080, 0, 0, 0, 0},
	{92221, 0, 0, 0, 0},
	{92230, 0, 0, 0, 0},
	{80195, 0, 0, 0, 0},
	{92244, 0, 0, 0, 0},
	{92252, 0, 0, 0, 0},
	{70241, 0, 0, 0, 0},
	{92265, 0, 0, 0, 0},
	{21756, 0, 0, 0, 0},
	{24709, 0, 0, 0, 0},
	{92276, 0, 0, 4026, 0},
	{0, 0, 0, 4027, 0},
	{92403, 0, 0, 0, 0},
	{92412, 0, 0, 0, 0},
	{92430, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{38142, 0, 0, 0, 0},
	{0, 0, 0, 4029, 0},
	{0, 0, 0, 4030, 0},
	{197, 72, 0, 0, 0},
	{92072, 72, 0, 0, 0},
	{92080, 72, 0, 0, 0},
	{92088, 63, 0, 4028, 0},
	{92098, 72, 0, 0, 0},
	{51916, 72, 0, 0, 0},
	{92108, 63, 0, 4031, 0},
	{92122, 619, 0, 0, 0},
	{92130, 619, 0, 0, 0},
	{92138, 619, 0, 0, 0},
	{92148, 619, 0, 0, 0},
	{92013, 28, 0, 0, 0},
	{92156, 28, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92166, 619, 0, 0, 0},
	{0, 16, 0, 4032, 0},
	{10854, 16, 0, 4033, 0},
	{0, 16, 0, 4034, 0},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{37046, 28, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, 0},
	{26099, 0, 0, 0, 0},
	{42348, 16, 0, 4032, 0},
	{92440, 16, 0, 4020, 0},
	{0, 16, 0, 4037, 0},
	{7355, 28, 0, 0, 0},
	{37046, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92446, 72, 0, 0, 0},
	{92201, 619, 0, 0, 0},
	{92004, 72, 0, 0, 0},
	{92013, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{92072, 72, 0, 0, 0},
	{92080, 72, 0, 0, 0},
	{92088, 63, 0, 4028, 0},
	{92098, 72, 0, 0, 0},
	{51916, 72, 0, 0, 0},
	{92108, 63, 0, 0, 0},
	{92122, 619, 0, 0, 0},
	{92130, 619, 0, 0, 0},
	{92138, 619, 0, 0, 0},
	{92148, 619, 0, 0, 0},
	{92013, 28, 0, 0, 0},
	{92156, 28, 0, 0, 0},
	{14718, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92166, 619, 0, 0, 0},
	{42348, 16, 0, 4040, 0},
	{0, 16, 0, 4041, 0},
	{42348, 16, 0, 4032, 0},
	{0, 16, 0, 4043, 0},
	{7355, 28, 0, 0, 0},
	{37046, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92455, 16, 0, 0, B24_FACT_REQUIRED},
	{92004, 72, 0, 0, 0},
	{92013, 28, 0, 0, 0},
	{40443, 72, 0, 0, 0},
	{92497, 72, 0, 0, 0},
	{0, 16, 0, 4046, 0},
	{38142, 28, 0, 0, 0},
	{0, 16, 0, 4048, 0},
	{92221, 28, 0, 0, 0},
	{92265, 72, 34935, 0, 0},
	{92276, 63, 0, 4049, 0},
	{0, 16, 0, 4050, 0},
	{92088, 63, 0, 4051, B24_FACT_REQUIRED},
	{92098, 72, 34935, 0, 0},
	{51916, 72, 34935, 0, 0},
	{40026, 72, 0, 0, B24_FACT_REQUIRED},
	{92504, 16, 0, 4052, B24_FACT_REQUIRED},
	{24569, 28, 0, 0, 0},
	{48893, 619, 0, 0, 0},
	{87637, 28, 0, 0, 0},
	{0, 16, 0, 4054, 0},
	{92525, 28, 0, 0, B24_FACT_REQUIRED},
	{92535, 28, 0, 0, B24_FACT_REQUIRED},
	{92545, 28, 0, 0, B24_FACT_REQUIRED},
	{92563, 28, 0, 0, 0},
	{92525, 28, 0, 0, B24_FACT_REQUIRED},
	{92535, 28, 0, 0, B24_FACT_REQUIRED},
	{48985, 28, 0, 0, B24_FACT_REQUIRED},
	{92595, 0, 0, 0, 0},
	{92605, 0, 0, 0, 0},
	{92610, 0, 0, 0, 0},
	{92620, 0, 0, 0, 0},
	{92626, 0, 0, 0, 0},
	{0, 16, 0, 4058, 0},
	{92636, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{16829, 28, 0, 0, 0},
	{51617, 28, 0, 0, 0},
	{92644, 72, 0, 0, 0},
	{20625, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{70458, 28, 0, 0, 0},
	{70464, 28, 0, 0, 0},
	{92651, 28, 0, 0, 0},
	{92661, 28, 0, 0, 0},
	{92676, 28, 5150, 0, 0},
	{92695, 28, 0, 0, 0},
	{92720, 72, 0, 0, 0},
	{92745, 28, 0, 0, 0},
	{92772, 28, 0, 0, 0},
	{92788, 28, 0, 0, 0},
	{92803, 28, 0, 0, 0},
	{0, 16, 0, 4061, 0},
	{66654, 28, 0, 0, B24_FACT_REQUIRED},
	{70458, 28, 0, 0, B24_FACT_REQUIRED},
	{70464, 28, 0, 0, 0},
	{16829, 28, 92821, 0, 0},
	{20625, 28, 0, 0, 0},
	{92896, 72, 0, 0, 0},
	{92909, 619, 0, 0, 0},
	{92914, 28, 0, 0, 0},
	{0, 16, 0, 4064, 0},
	{16829, 0, 0, 0, 0},
	{51617, 0, 0, 0, 0},
	{92644, 0, 0, 0, 0},
	{66654, 0, 0, 0, 0},
	{70458, 0, 0, 0, 0},
	{70464, 0, 0, 0, 0},
	{92651, 0, 0, 0, 0},
	{92661, 0, 0, 0, 0},
	{92676, 0, 0, 0, 0},
	{92695, 0, 0, 0, 0},
	{92720, 0, 0, 0, 0},
	{92745, 0, 0, 0, 0},
	{20625, 0, 0, 0, 0},
	{92772, 0, 0, 0, 0},
	{92788, 0, 0, 0, 0},
	{92803, 0, 0, 0, 0},
	{0, 0, 0, 4066, 0},
	{0, 12034, 0, 4067, 0},
	{197, 72, 0, 0, 0},
	{16829, 28, 92821, 0, 0},
	{20625, 28, 0, 0, 0},
	{51617, 72, 0, 0, 0},
	{92644, 72, 0, 0, 0},
	{43384, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{70458, 28, 0, 0, 0},
	{70464, 28, 0, 0, 0},
	{92772, 28, 0, 0, 0},
	{92788, 28, 0, 0, 0},
	{92803, 28, 0, 0, 0},
	{92651, 28, 0, 0, 0},
	{92661, 28, 0, 0, 0},
	{92676, 28, 5150, 0, 0},
	{92695, 28, 0, 0, 0},
	{92720, 72, 0, 0, 0},
	{92745, 28, 0, 0, 0},
	{5344, 16, 0, 4069, 0},
	{20256, 28, 0, 0, 0},
	{6713, 28, 33418, 0, 0},
	{904, 72, 0, 0, 0},
	{92644, 72, 0, 0, 0},
	{18602, 28, 0, 0, 0},
	{21841, 28, 0, 0, 0},
	{88030, 72, 0, 0, 0},
	{92976, 28, 92990, 0, 0},
	{0, 16, 0, 4071, 0},
	{92644, 72, 0, 0, B24_FACT_REQUIRED},
	{51617, 72, 0, 0, B24_FACT_REQUIRED},
	{20625, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{70458, 28, 0, 0, 0},
	{70464, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{87752, 0, 0, 0, 0},
	{87780, 0, 0, 0, 0},
	{87767, 0, 0, 0, 0},
	{87637, 0, 0, 0, 0},
	{87735, 0, 0, 0, 0},
	{93117, 0, 0, 0, 0},
	{93131, 0, 0, 0, 0},
	{87803, 0, 0, 0, 0},
	{87817, 0, 0, 0, 0},
	{93140, 0, 0, 0, 0},
	{87845, 0, 0, 0, 0},
	{87673, 0, 0, 0, 0},
	{87678, 0, 0, 0, 0},
	{87855, 0, 0, 0, 0},
	{87929, 0, 0, 0, 0},
	{51997, 0, 0, 0, 0},
	{87990, 0, 0, 0, 0},
	{87974, 0, 0, 0, 0},
	{87948, 0, 0, 0, 0},
	{87960, 0, 0, 0, 0},
	{87623, 0, 0, 0, 0},
	{93156, 0, 0, 0, 0},
	{52506, 0, 0, 0, 0},
	{93175, 0, 0, 0, 0},
	{5891, 0, 0, 0, 0},
	{93190, 0, 0, 0, 0},
	{93206, 0, 0, 0, 0},
	{93221, 0, 0, 0, 0},
	{0, 0, 0, 4075, 0},
	{0, 63, 0, 4076, 0},
	{197, 72, 0, 0, 0},
	{87637, 28, 0, 0, 0},
	{87735, 28, 0, 0, 0},
	{93117, 28, 0, 0, 0},
	{87752, 72, 0, 0, 0},
	{87780, 28, 0, 0, 0},
	{87767, 28, 0, 0, 0},
	{93221, 72, 81972, 0, 0},
	{87803, 72, 0, 0, 0},
	{87817, 256, 0, 0, 0},
	{93131, 28, 0, 0, 0},
	{93140, 28, 0, 0, 0},
	{87845, 72, 81972, 0, 0},
	{87673, 910, 0, 0, 0},
	{87678, 28, 0, 0, 0},
	{87855, 28, 87872, 0, 0},
	{87929, 28, 0, 0, 0},
	{51997, 28, 88176, 0, 0},
	{87990, 72, 0, 0, 0},
	{87974, 72, 0, 0, 0},
	{87948, 72, 0, 0, 0},
	{87960, 28, 0, 0, 0},
	{87623, 72, 0, 0, 0},
	{93156, 28, 5150, 0, 0},
	{52506, 72, 0, 0, 0},
	{93175, 72, 0, 0, 0},
	{5891, 28, 0, 0, 0},
	{93190, 72, 0, 0, 0},
	{5344, 16, 0, 4078, 0},
	{20256, 28, 0, 0, 0},
	{6713, 28, 33418, 0, 0},
	{904, 72, 0, 0, 0},
	{93231, 0, 0, 0, 0},
	{93247, 0, 0, 0, 0},
	{93266, 0, 0, 0, 0},
	{93282, 0, 0, 0, 0},
	{93297, 0, 0, 0, 0},
	{93310, 0, 0, 0, 0},
	{93326, 0, 0, 0, 0},
	{93340, 0, 0, 0, 0},
	{93357, 0, 0, 0, 0},
	{93372, 0, 0, 0, 0},
	{93388, 0, 0, 0, 0},
	{93403, 0, 0, 0, 0},
	{93420, 0, 0, 0, 0},
	{93436, 0, 0, 0, 0},
	{93450, 0, 0, 0, 0},
	{93466, 0, 0, 0, 0},
	{93480, 0, 0, 0, 0},
	{93497, 0, 0, 0, 0},
	{93512, 0, 0, 0, 0},
	{93531, 0, 0, 0, 0},
	{93547, 0, 0, 0, 0},
	{93567, 0, 0, 0, 0},
	{93585, 0, 0, 0, 0},
	{93602, 0, 0, 0, 0},
	{93617, 0, 0, 0, 0},
	{93634, 0, 0, 0, 0},
	{93649, 0, 0, 0, 0},
	{93665, 0, 0, 0, 0},
	{93683, 0, 0, 0, 0},
	{93700, 0, 0, 0, 0},
	{93715, 0, 0, 0, 0},
	{93730, 0, 0, 0, 0},
	{93743, 0, 0, 0, 0},
	{93760, 0, 0, 0, 0},
	{93775, 0, 0, 0, 0},
	{93791, 0, 0, 0, 0},
	{93807, 0, 0, 0, 0},
	{93823, 0, 0, 0, 0},
	{93837, 0, 0, 0, 0},
	{93853, 0, 0, 0, 0},
	{93867, 0, 0, 0, 0},
	{93883, 0, 0, 0, 0},
	{0, 16, 0, 4080, 0},
	{93897, 28, 0, 0, 0},
	{93915, 28, 0, 0, 0},
	{93929, 28, 0, 0, 0},
	{42516, 28, 0, 0, 0},
	{0, 16, 0, 4082, 0},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{93941, 28, 0, 0, 0},
	{93954, 28, 5150, 0, 0},
	{93968, 28, 0, 0, 0},
	{93979, 28, 0, 0, 0},
	{93989, 28, 0, 0, 0},
	{94002, 28, 0, 0, 0},
	{0, 0, 0, 4085, 0},
	{0, 16, 0, 4086, 0},
	{6268, 54525, 0, 0, B24_FACT_REQUIRED},
};

static const b24_parts b24_parts_table[] = {
	{0},
	{1, 3, B24_PARTS_FIELDS},
	{4, 1, B24_PARTS_EACH},
	{5, 1, B24_PARTS_ITEM},
	{6, 1, B24_PARTS_FIELDS},
	{7, 3, B24_PARTS_FIELDS},
	{10, 8, B24_PARTS_FIELDS},
	{18, 1, B24_PARTS_ITEM},
	{19, 1, B24_PARTS_ITEM},
	{20, 7, B24_PARTS_FIELDS},
	{27, 2, B24_PARTS_FIELDS},
	{29, 1, B24_PARTS_ITEM},
	{30, 3, B24_PARTS_FIELDS},
	{33, 5, B24_PARTS_FIELDS},
	{38, 1, B24_PARTS_ITEM},
	{39, 1, B24_PARTS_FIELDS},
	{40, 11, B24_PARTS_FIELDS},
	{51, 1, B24_PARTS_ITEM},
	{52, 2, B24_PARTS_FIELDS},
	{54, 1, B24_PARTS_ITEM},
	{55, 1, B24_PARTS_FIELDS},
	{56, 1, B24_PARTS_ITEM},
	{57, 1, B24_PARTS_FIELDS},
	{66, 5, B24_PARTS_FIELDS},
	{58, 8, B24_PARTS_FIELDS},
	{58, 8, B24_PARTS_FIELDS},
	{66, 5, B24_PARTS_FIELDS},
	{71, 1, B24_PARTS_ITEM},
	{72, 2, B24_PARTS_FIELDS},
	{74, 1, B24_PARTS_FIELDS},
	{75, 1, B24_PARTS_ITEM},
	{76, 9, B24_PARTS_FIELDS},
	{85, 1, B24_PARTS_FIELDS},
	{86, 1, B24_PARTS_FIELDS},
	{87, 6, B24_PARTS_FIELDS},
	{87, 6, B24_PARTS_FIELDS},
	{93, 1, B24_PARTS_ITEM},
	{94, 1, B24_PARTS_FIELDS},
	{95, 1, B24_PARTS_ITEM},
	{96, 13, B24_PARTS_FIELDS},
	{96, 13, B24_PARTS_FIELDS},
	{109, 1, B24_PARTS_FIELDS},
	{110, 1, B24_PARTS_ITEM},
	{111, 4, B24_PARTS_FIELDS},
	{115, 1, B24_PARTS_ITEM},
	{116, 1, B24_PARTS_ITEM},
	{117, 4, B24_PARTS_FIELDS},
	{121, 9, B24_PARTS_FIELDS},
	{130, 2, B24_PARTS_FIELDS},
	{132, 6, B24_PARTS_FIELDS},
	{132, 6, B24_PARTS_FIELDS},
	{138, 1, B24_PARTS_FIELDS},
	{139, 3, B24_PARTS_FIELDS},
	{142, 1, B24_PARTS_ITEM},
	{143, 2, B24_PARTS_FIELDS},
	{145, 1, B24_PARTS_ITEM},
	{146, 4, B24_PARTS_FIELDS},
	{157, 12, B24_PARTS_FIELDS},
	{150, 6, B24_PARTS_FIELDS},
	{156, 1, B24_PARTS_ITEM},
	{157, 12, B24_PARTS_FIELDS},
	{169, 1, B24_PARTS_FIELDS},
	{170, 1, B24_PARTS_ITEM},
	{171, 3, B24_PARTS_FIELDS},
	{174, 1, B24_PARTS_ITEM},
	{175, 1, B24_PARTS_ITEM},
	{176, 1, B24_PARTS_FIELDS},
	{177, 2, B24_PARTS_FIELDS},
	{179, 5, B24_PARTS_FIELDS},
	{184, 1, B24_PARTS_FIELDS},
	{185, 12, B24_PARTS_FIELDS},
	{185, 12, B24_PARTS_FIELDS},
	{197, 1, B24_PARTS_FIELDS},
	{198, 1, B24_PARTS_ITEM},
	{199, 4, B24_PARTS_FIELDS},
	{203, 1, B24_PARTS_ITEM},
	{204, 1, B24_PARTS_ITEM},
	{205, 4, B24_PARTS_FIELDS},
	{209, 2, B24_PARTS_FIELDS},
	{211, 7, B24_PARTS_FIELDS},
	{218, 1, B24_PARTS_EACH},
	{219, 2, B24_PARTS_FIELDS},
	{221, 12, B24_PARTS_FIELDS},
	{233, 1, B24_PARTS_FIELDS},
	{234, 1, B24_PARTS_ITEM},
	{235, 1, B24_PARTS_ITEM},
	{236, 2, B24_PARTS_FIELDS},
	{238, 11, B24_PARTS_FIELDS},
	{249, 2, B24_PARTS_FIELDS},
	{251, 3, B24_PARTS_FIELDS},
	{254, 12, B24_PARTS_FIELDS},
	{266, 4, B24_PARTS_FIELDS},
	{270, 3, B24_PARTS_FIELDS},
	{273, 7, B24_PARTS_FIELDS},
	{280, 9, B24_PARTS_FIELDS},
	{289, 1, B24_PARTS_ITEM},
	{290, 7, B24_PARTS_FIELDS},
	{297, 22, B24_PARTS_FIELDS},
	{319, 1, B24_PARTS_ITEM},
	{320, 1, B24_PARTS_ITEM},
	{321, 22, B24_PARTS_NAMES},
	{343, 9, B24_PARTS_FIELDS},
	{352, 1, B24_PARTS_ITEM},
	{353, 7, B24_PARTS_FIELDS},
	{360, 22, B24_PARTS_FIELDS},
	{382, 4, B24_PARTS_FIELDS},
	{386, 8, B24_PARTS_FIELDS},
	{394, 1, B24_PARTS_ITEM},
	{395, 1, B24_PARTS_ITEM},
	{396, 9, B24_PARTS_NAMES},
	{405, 4, B24_PARTS_FIELDS},
	{409, 1, B24_PARTS_FIELDS},
	{410, 1, B24_PARTS_ITEM},
	{411, 3, B24_PARTS_FIELDS},
	{414, 5, B24_PARTS_FIELDS},
	{419, 1, B24_PARTS_ITEM},
	{421, 14, B24_PARTS_FIELDS},
	{420, 1, B24_PARTS_ITEM},
	{421, 14, B24_PARTS_FIELDS},
	{435, 1, B24_PARTS_ITEM},
	{436, 14, B24_PARTS_NAMES},
	{450, 4, B24_PARTS_FIELDS},
	{454, 4, B24_PARTS_FIELDS},
	{458, 2, B24_PARTS_FIELDS},
	{460, 2, B24_PARTS_FIELDS},
	{462, 1, B24_PARTS_ITEM},
	{463, 2, B24_PARTS_FIELDS},
	{465, 4, B24_PARTS_FIELDS},
	{469, 1, B24_PARTS_FIELDS},
	{470, 2, B24_PARTS_FIELDS},
	{472, 2, B24_PARTS_FIELDS},
	{474, 1, B24_PARTS_ITEM},
	{475, 1, B24_PARTS_FIELDS},
	{476, 1, B24_PARTS_ITEM},
	{477, 1, B24_PARTS_FIELDS},
	{478, 2, B24_PARTS_FIELDS},
	{480, 1, B24_PARTS_ITEM},
	{481, 2, B24_PARTS_FIELDS},
	{483, 2, B24_PARTS_FIELDS},
	{485, 3, B24_PARTS_FIELDS},
	{488, 1, B24_PARTS_ITEM},
	{489, 1, B24_PARTS_FIELDS},
	{490, 1, B24_PARTS_ITEM},
	{491, 3, B24_PARTS_FIELDS},
	{494, 1, B24_PARTS_ITEM},
	{495, 2, B24_PARTS_FIELDS},
	{497, 2, B24_PARTS_FIELDS},
	{499, 2, B24_PARTS_FIELDS},
	{501, 5, B24_PARTS_FIELDS},
	{506, 1, B24_PARTS_FIELDS},
	{507, 1, B24_PARTS_ITEM},
	{508, 1, B24_PARTS_ITEM},
	{509, 1, B24_PARTS_FIELDS},
	{510, 1, B24_PARTS_ITEM},
	{511, 3, B24_PARTS_FIELDS},
	{514, 2, B24_PARTS_FIELDS},
	{516, 3, B24_PARTS_FIELDS},
	{519, 2, B24_PARTS_FIELDS},
	{521, 4, B24_PARTS_FIELDS},
	{525, 2, B24_PARTS_FIELDS},
	{527, 1, B24_PARTS_ITEM},
	{528, 1, B24_PARTS_FIELDS},
	{529, 1, B24_PARTS_ITEM},
	{530, 22, B24_PARTS_FIELDS},
	{552, 1, B24_PARTS_FIELDS},
	{553, 29, B24_PARTS_FIELDS},
	{582, 1, B24_PARTS_FIELDS},
	{583, 1, B24_PARTS_ITEM},
	{584, 1, B24_PARTS_ITEM},
	{585, 1, B24_PARTS_FIELDS},
	{586, 1, B24_PARTS_ITEM},
	{587, 5, B24_PARTS_FIELDS},
	{592, 2, B24_PARTS_FIELDS},
	{594, 2, B24_PARTS_FIELDS},
	{596, 6, B24_PARTS_FIELDS},
	{602, 1, B24_PARTS_ITEM},
	{603, 1, B24_PARTS_FIELDS},
	{604, 1, B24_PARTS_ITEM},
	{605, 1, B24_PARTS_FIELDS},
	{606, 5, B24_PARTS_FIELDS},
	{611, 1, B24_PARTS_ITEM},
	{612, 2, B24_PARTS_FIELDS},
	{614, 22, B24_PARTS_FIELDS},
	{636, 2, B24_PARTS_FIELDS},
	{638, 20, B24_PARTS_FIELDS},
	{658, 1, B24_PARTS_FIELDS},
	{659, 19, B24_PARTS_FIELDS},
	{678, 1, B24_PARTS_FIELDS},
	{679, 1, B24_PARTS_ITEM},
	{680, 1, B24_PARTS_ITEM},
	{681, 1, B24_PARTS_FIELDS},
	{682, 1, B24_PARTS_ITEM},
	{683, 4, B24_PARTS_FIELDS},
	{687, 3, B24_PARTS_FIELDS},
	{690, 2, B24_PARTS_FIELDS},
	{692, 20, B24_PARTS_FIELDS},
	{712, 2, B24_PARTS_FIELDS},
	{714, 1, B24_PARTS_FIELDS},
	{715, 1, B24_PARTS_FIELDS},
	{716, 1, B24_PARTS_FIELDS},
	{717, 1, B24_PARTS_ITEM},
	{718, 1, B24_PARTS_FIELDS},
	{719, 2, B24_PARTS_FIELDS},
	{721, 2, B24_PARTS_FIELDS},
	{723, 2, B24_PARTS_FIELDS},
	{725, 1, B24_PARTS_FIELDS},
	{726, 1, B24_PARTS_ITEM},
	{727, 1, B24_PARTS_ITEM},
	{728, 1, B24_PARTS_FIELDS},
	{729, 1, B24_PARTS_ITEM},
	{730, 3, B24_PARTS_FIELDS},
	{733, 1, B24_PARTS_FIELDS},
	{734, 2, B24_PARTS_FIELDS},
	{736, 14, B24_PARTS_FIELDS},
	{750, 1, B24_PARTS_ITEM},
	{751, 1, B24_PARTS_EACH},
	{752, 1, B24_PARTS_ITEM},
	{753, 3, B24_PARTS_FIELDS},
	{756, 5, B24_PARTS_FIELDS},
	{761, 2, B24_PARTS_FIELDS},
	{763, 1, B24_PARTS_ITEM},
	{764, 4, B24_PARTS_FIELDS},
	{768, 25, B24_PARTS_FIELDS},
	{793, 8, B24_PARTS_FIELDS},
	{801, 7, B24_PARTS_FIELDS},
	{808, 6, B24_PARTS_FIELDS},
	{814, 2, B24_PARTS_FIELDS},
	{816, 3, B24_PARTS_FIELDS},
	{819, 1, B24_PARTS_ITEM},
	{820, 2, B24_PARTS_FIELDS},
	{822, 1, B24_PARTS_ITEM},
	{823, 57, B24_PARTS_FIELDS},
	{880, 1, B24_PARTS_ITEM},
	{881, 1, B24_PARTS_ITEM},
	{882, 5, B24_PARTS_FIELDS},
	{887, 6, B24_PARTS_FIELDS},
	{893, 1, B24_PARTS_ITEM},
	{894, 5, B24_PARTS_FIELDS},
	{899, 1, B24_PARTS_FIELDS},
	{900, 1, B24_PARTS_ITEM},
	{901, 28, B24_PARTS_FIELDS},
	{929, 1, B24_PARTS_ITEM},
	{930, 1, B24_PARTS_FIELDS},
	{931, 2, B24_PARTS_FIELDS},
	{933, 1, B24_PARTS_FIELDS},
	{934, 30, B24_PARTS_FIELDS},
	{964, 1, B24_PARTS_ITEM},
	{965, 1, B24_PARTS_ITEM},
	{966, 4, B24_PARTS_FIELDS},
	{970, 1, B24_PARTS_FIELDS},
	{971, 1, B24_PARTS_FIELDS},
	{972, 3, B24_PARTS_FIELDS},
	{975, 1, B24_PARTS_ITEM},
	{976, 1, B24_PARTS_ITEM},
	{977, 2, B24_PARTS_FIELDS},
	{979, 2, B24_PARTS_FIELDS},
	{981, 7, B24_PARTS_FIELDS},
	{988, 3, B24_PARTS_FIELDS},
	{991, 1, B24_PARTS_FIELDS},
	{992, 1, B24_PARTS_EACH},
	{993, 7, B24_PARTS_FIELDS},
	{1000, 19, B24_PARTS_FIELDS},
	{1019, 1, B24_PARTS_ITEM},
	{1020, 1, B24_PARTS_ITEM},
	{1021, 2, B24_PARTS_FIELDS},
	{1023, 2, B24_PARTS_FIELDS},
	{1025, 1, B24_PARTS_ITEM},
	{1026, 8, B24_PARTS_FIELDS},
	{1034, 25, B24_PARTS_FIELDS},
	{1059, 1, B24_PARTS_ITEM},
	{1060, 2, B24_PARTS_FIELDS},
	{1062, 2, B24_PARTS_FIELDS},
	{1064, 1, B24_PARTS_ITEM},
	{1065, 2, B24_PARTS_FIELDS},
	{1067, 21, B24_PARTS_FIELDS},
	{1088, 1, B24_PARTS_ITEM},
	{1089, 16, B24_PARTS_FIELDS},
	{1105, 1, B24_PARTS_FIELDS},
	{1106, 7, B24_PARTS_FIELDS},
	{1113, 1, B24_PARTS_FIELDS},
	{1114, 1, B24_PARTS_ITEM},
	{1115, 11, B24_PARTS_NAMES},
	{1126, 2, B24_PARTS_FIELDS},
	{1128, 3, B24_PARTS_FIELDS},
	{1131, 1, B24_PARTS_ITEM},
	{1132, 1, B24_PARTS_FIELDS},
	{1133, 1, B24_PARTS_ITEM},
	{1134, 1, B24_PARTS_FIELDS},
	{1135, 2, B24_PARTS_FIELDS},
	{1137, 2, B24_PARTS_FIELDS},
	{1139, 1, B24_PARTS_FIELDS},
	{1140, 2, B24_PARTS_FIELDS},
	{1142, 2, B24_PARTS_FIELDS},
	{1144, 18, B24_PARTS_FIELDS},
	{1162, 1, B24_PARTS_FIELDS},
	{1163, 1, B24_PARTS_ITEM},
	{1164, 18, B24_PARTS_NAMES},
	{1182, 3, B24_PARTS_FIELDS},
	{1185, 4, B24_PARTS_FIELDS},
	{1189, 1, B24_PARTS_ITEM},
	{1190, 2, B24_PARTS_FIELDS},
	{1192, 1, B24_PARTS_ITEM},
	{1193, 2, B24_PARTS_FIELDS},
	{1195, 4, B24_PARTS_FIELDS},
	{1199, 1, B24_PARTS_ITEM},
	{1200, 2, B24_PARTS_FIELDS},
	{1202, 3, B24_PARTS_FIELDS},
	{1205, 1, B24_PARTS_ITEM},
	{1206, 2, B24_PARTS_FIELDS},
	{1208, 2, B24_PARTS_FIELDS},
	{1210, 1, B24_PARTS_FIELDS},
	{1211, 2, B24_PARTS_FIELDS},
	{1213, 2, B24_PARTS_FIELDS},
	{1215, 5, B24_PARTS_FIELDS},
	{1220, 9, B24_PARTS_FIELDS},
	{1220, 9, B24_PARTS_FIELDS},
	{1229, 1, B24_PARTS_FIELDS},
	{1230, 1, B24_PARTS_ITEM},
	{1231, 1, B24_PARTS_FIELDS},
	{1232, 4, B24_PARTS_FIELDS},
	{1232, 4, B24_PARTS_FIELDS},
	{1236, 1, B24_PARTS_EACH},
	{1237, 1, B24_PARTS_FIELDS},
	{1238, 1, B24_PARTS_ITEM},
	{1239, 1, B24_PARTS_ITEM},
	{1240, 1, B24_PARTS_FIELDS},
	{1241, 1, B24_PARTS_ITEM},
	{1242, 9, B24_PARTS_NAMES},
	{1251, 4, B24_PARTS_FIELDS},
	{1255, 17, B24_PARTS_FIELDS},
	{1255, 17, B24_PARTS_FIELDS},
	{1272, 1, B24_PARTS_FIELDS},
	{1273, 1, B24_PARTS_ITEM},
	{1274, 10, B24_PARTS_FIELDS},
	{1284, 1, B24_PARTS_FIELDS},
	{1285, 1, B24_PARTS_FIELDS},
	{1286, 1, B24_PARTS_FIELDS},
	{1287, 7, B24_PARTS_FIELDS},
	{1287, 7, B24_PARTS_FIELDS},
	{1294, 1, B24_PARTS_FIELDS},
	{1295, 1, B24_PARTS_ITEM},
	{1296, 6, B24_PARTS_FIELDS},
	{1302, 1, B24_PARTS_FIELDS},
	{1303, 1, B24_PARTS_FIELDS},
	{1304, 7, B24_PARTS_FIELDS},
	{1311, 1, B24_PARTS_FIELDS},
	{1312, 1, B24_PARTS_ITEM},
	{1313, 1, B24_PARTS_ITEM},
	{1314, 1, B24_PARTS_FIELDS},
	{1315, 1, B24_PARTS_ITEM},
	{1316, 1, B24_PARTS_ITEM},
	{1317, 1, B24_PARTS_FIELDS},
	{1318, 1, B24_PARTS_ITEM},
	{1319, 7, B24_PARTS_NAMES},
	{1326, 4, B24_PARTS_FIELDS},
	{1330, 4, B24_PARTS_FIELDS},
	{1334, 2, B24_PARTS_FIELDS},
	{1336, 4, B24_PARTS_FIELDS},
	{1340, 17, B24_PARTS_FIELDS},
	{1357, 1, B24_PARTS_FIELDS},
	{1358, 1, B24_PARTS_ITEM},
	{1359, 1, B24_PARTS_ITEM},
	{1360, 1, B24_PARTS_FIELDS},
	{1361, 1, B24_PARTS_ITEM},
	{1362, 17, B24_PARTS_NAMES},
	{1379, 4, B24_PARTS_FIELDS},
	{1383, 1, B24_PARTS_ITEM},
	{1384, 8, B24_PARTS_FIELDS},
	{1392, 2, B24_PARTS_FIELDS},
	{1394, 4, B24_PARTS_FIELDS},
	{1394, 4, B24_PARTS_FIELDS},
	{1398, 1, B24_PARTS_FIELDS},
	{1399, 1, B24_PARTS_ITEM},
	{1400, 3, B24_PARTS_FIELDS},
	{1403, 1, B24_PARTS_FIELDS},
	{1404, 1, B24_PARTS_FIELDS},
	{1405, 1, B24_PARTS_FIELDS},
	{1406, 1, B24_PARTS_ITEM},
	{1407, 1, B24_PARTS_ITEM},
	{1408, 1, B24_PARTS_FIELDS},
	{1409, 1, B24_PARTS_ITEM},
	{1410, 4, B24_PARTS_NAMES},
	{1414, 4, B24_PARTS_FIELDS},
	{1418, 2, B24_PARTS_FIELDS},
	{1418, 2, B24_PARTS_FIELDS},
	{1420, 1, B24_PARTS_ITEM},
	{1421, 1, B24_PARTS_FIELDS},
	{1422, 1, B24_PARTS_ITEM},
	{1423, 3, B24_PARTS_FIELDS},
	{1423, 3, B24_PARTS_FIELDS},
	{1426, 1, B24_PARTS_FIELDS},
	{1427, 1, B24_PARTS_ITEM},
	{1428, 1, B24_PARTS_FIELDS},
	{1429, 1, B24_PARTS_FIELDS},
	{1430, 1, B24_PARTS_ITEM},
	{1431, 1, B24_PARTS_ITEM},
	{1432, 1, B24_PARTS_FIELDS},
	{1433, 1, B24_PARTS_ITEM},
	{1434, 3, B24_PARTS_NAMES},
	{1437, 4, B24_PARTS_FIELDS},
	{1441, 7, B24_PARTS_FIELDS},
	{1441, 7, B24_PARTS_FIELDS},
	{1448, 1, B24_PARTS_FIELDS},
	{1449, 1, B24_PARTS_ITEM},
	{1450, 6, B24_PARTS_FIELDS},
	{1456, 1, B24_PARTS_FIELDS},
	{1457, 1, B24_PARTS_FIELDS},
	{1458, 1, B24_PARTS_FIELDS},
	{1459, 1, B24_PARTS_ITEM},
	{1460, 1, B24_PARTS_ITEM},
	{1461, 1, B24_PARTS_FIELDS},
	{1462, 1, B24_PARTS_ITEM},
	{1463, 7, B24_PARTS_NAMES},
	{1470, 4, B24_PARTS_FIELDS},
	{1474, 6, B24_PARTS_FIELDS},
	{1480, 2, B24_PARTS_FIELDS},
	{1482, 10, B24_PARTS_FIELDS},
	{1482, 10, B24_PARTS_FIELDS},
	{1492, 1, B24_PARTS_FIELDS},
	{1493, 1, B24_PARTS_ITEM},
	{1494, 4, B24_PARTS_FIELDS},
	{1498, 1, B24_PARTS_FIELDS},
	{1499, 1, B24_PARTS_FIELDS},
	{1500, 1, B24_PARTS_FIELDS},
	{1501, 1, B24_PARTS_ITEM},
	{1502, 1, B24_PARTS_ITEM},
	{1503, 1, B24_PARTS_FIELDS},
	{1504, 1, B24_PARTS_ITEM},
	{1505, 10, B24_PARTS_NAMES},
	{1515, 4, B24_PARTS_FIELDS},
	{1519, 4, B24_PARTS_FIELDS},
	{1523, 1, B24_PARTS_ITEM},
	{1524, 2, B24_PARTS_FIELDS},
	{1526, 1, B24_PARTS_FIELDS},
	{1527, 1, B24_PARTS_FIELDS},
	{1528, 2, B24_PARTS_FIELDS},
	{1530, 2, B24_PARTS_FIELDS},
	{1532, 9, B24_PARTS_FIELDS},
	{1532, 9, B24_PARTS_FIELDS},
	{1541, 1, B24_PARTS_FIELDS},
	{1542, 1, B24_PARTS_ITEM},
	{1543, 4, B24_PARTS_FIELDS},
	{1547, 1, B24_PARTS_FIELDS},
	{1548, 1, B24_PARTS_FIELDS},
	{1549, 1, B24_PARTS_FIELDS},
	{1550, 1, B24_PARTS_ITEM},
	{1551, 1, B24_PARTS_ITEM},
	{1552, 1, B24_PARTS_FIELDS},
	{1553, 1, B24_PARTS_ITEM},
	{1554, 9, B24_PARTS_NAMES},
	{1563, 4, B24_PARTS_FIELDS},
	{1567, 2, B24_PARTS_FIELDS},
	{1569, 4, B24_PARTS_FIELDS},
	{1569, 4, B24_PARTS_FIELDS},
	{1573, 1, B24_PARTS_FIELDS},
	{1574, 1, B24_PARTS_ITEM},
	{1575, 3, B24_PARTS_FIELDS},
	{1578, 1, B24_PARTS_FIELDS},
	{1579, 1, B24_PARTS_FIELDS},
	{1580, 1, B24_PARTS_FIELDS},
	{1581, 1, B24_PARTS_ITEM},
	{1582, 1, B24_PARTS_ITEM},
	{1583, 1, B24_PARTS_FIELDS},
	{1584, 1, B24_PARTS_ITEM},
	{1585, 4, B24_PARTS_NAMES},
	{1589, 4, B24_PARTS_FIELDS},
	{1593, 4, B24_PARTS_FIELDS},
	{1593, 4, B24_PARTS_FIELDS},
	{1597, 1, B24_PARTS_FIELDS},
	{1598, 1, B24_PARTS_ITEM},
	{1599, 3, B24_PARTS_FIELDS},
	{1602, 1, B24_PARTS_FIELDS},
	{1603, 1, B24_PARTS_FIELDS},
	{1604, 1, B24_PARTS_FIELDS},
	{1605, 1, B24_PARTS_ITEM},
	{1606, 3, B24_PARTS_FIELDS},
	{1606, 3, B24_PARTS_FIELDS},
	{1609, 1, B24_PARTS_ITEM},
	{1610, 1, B24_PARTS_FIELDS},
	{1611, 1, B24_PARTS_ITEM},
	{1612, 1, B24_PARTS_ITEM},
	{1613, 1, B24_PARTS_FIELDS},
	{1614, 1, B24_PARTS_ITEM},
	{1615, 4, B24_PARTS_NAMES},
	{1619, 4, B24_PARTS_FIELDS},
	{1623, 3, B24_PARTS_FIELDS},
	{1626, 2, B24_PARTS_FIELDS},
	{1628, 43, B24_PARTS_FIELDS},
	{1628, 43, B24_PARTS_FIELDS},
	{1671, 1, B24_PARTS_FIELDS},
	{1672, 1, B24_PARTS_ITEM},
	{1673, 39, B24_PARTS_FIELDS},
	{1712, 1, B24_PARTS_FIELDS},
	{1713, 1, B24_PARTS_FIELDS},
	{1714, 3, B24_PARTS_FIELDS},
	{1717, 1, B24_PARTS_FIELDS},
	{1718, 1, B24_PARTS_FIELDS},
	{1719, 1, B24_PARTS_ITEM},
	{1720, 1, B24_PARTS_FIELDS},
	{1721, 1, B24_PARTS_ITEM},
	{1722, 1, B24_PARTS_FIELDS},
	{1723, 1, B24_PARTS_FIELDS},
	{1724, 1, B24_PARTS_ITEM},
	{1725, 1, B24_PARTS_FIELDS},
	{1726, 1, B24_PARTS_ITEM},
	{1727, 43, B24_PARTS_NAMES},
	{1770, 4, B24_PARTS_FIELDS},
	{1774, 43, B24_PARTS_FIELDS},
	{1774, 43, B24_PARTS_FIELDS},
	{1817, 1, B24_PARTS_FIELDS},
	{1818, 1, B24_PARTS_ITEM},
	{1819, 40, B24_PARTS_FIELDS},
	{1859, 1, B24_PARTS_FIELDS},
	{1860, 1, B24_PARTS_FIELDS},
	{1861, 3, B24_PARTS_FIELDS},
	{1864, 1, B24_PARTS_FIELDS},
	{1865, 1, B24_PARTS_FIELDS},
	{1866, 1, B24_PARTS_ITEM},
	{1867, 1, B24_PARTS_ITEM},
	{1868, 1, B24_PARTS_FIELDS},
	{1869, 1, B24_PARTS_ITEM},
	{1870, 4, B24_PARTS_FIELDS},
	{1874, 40, B24_PARTS_FIELDS},
	{1914, 2, B24_PARTS_FIELDS},
	{1916, 27, B24_PARTS_FIELDS},
	{1916, 27, B24_PARTS_FIELDS},
	{1943, 1, B24_PARTS_FIELDS},
	{1944, 1, B24_PARTS_ITEM},
	{1945, 23, B24_PARTS_FIELDS},
	{1968, 1, B24_PARTS_FIELDS},
	{1969, 1, B24_PARTS_FIELDS},
	{1970, 3, B24_PARTS_FIELDS},
	{1973, 1, B24_PARTS_FIELDS},
	{1974, 1, B24_PARTS_FIELDS},
	{1975, 1, B24_PARTS_ITEM},
	{1976, 1, B24_PARTS_ITEM},
	{1977, 1, B24_PARTS_FIELDS},
	{1978, 1, B24_PARTS_ITEM},
	{1979, 27, B24_PARTS_NAMES},
	{2006, 4, B24_PARTS_FIELDS},
	{2010, 22, B24_PARTS_FIELDS},
	{2032, 2, B24_PARTS_FIELDS},
	{2034, 36, B24_PARTS_FIELDS},
	{2034, 36, B24_PARTS_FIELDS},
	{2070, 1, B24_PARTS_FIELDS},
	{2071, 1, B24_PARTS_ITEM},
	{2072, 32, B24_PARTS_FIELDS},
	{2104, 1, B24_PARTS_FIELDS},
	{2105, 1, B24_PARTS_FIELDS},
	{2106, 3, B24_PARTS_FIELDS},
	{2109, 1, B24_PARTS_FIELDS},
	{2110, 1, B24_PARTS_FIELDS},
	{2111, 1, B24_PARTS_ITEM},
	{2112, 1, B24_PARTS_ITEM},
	{2113, 1, B24_PARTS_FIELDS},
	{2114, 1, B24_PARTS_ITEM},
	{2115, 36, B24_PARTS_NAMES},
	{2151, 4, B24_PARTS_FIELDS},
	{2155, 31, B24_PARTS_FIELDS},
	{2186, 2, B24_PARTS_FIELDS},
	{2188, 38, B24_PARTS_FIELDS},
	{2226, 2, B24_PARTS_FIELDS},
	{2228, 7, B24_PARTS_FIELDS},
	{2228, 7, B24_PARTS_FIELDS},
	{2235, 1, B24_PARTS_FIELDS},
	{2236, 1, B24_PARTS_ITEM},
	{2237, 2, B24_PARTS_FIELDS},
	{2239, 2, B24_PARTS_FIELDS},
	{2241, 2, B24_PARTS_FIELDS},
	{2243, 1, B24_PARTS_FIELDS},
	{2244, 1, B24_PARTS_ITEM},
	{2245, 1, B24_PARTS_ITEM},
	{2246, 1, B24_PARTS_FIELDS},
	{2247, 1, B24_PARTS_ITEM},
	{2248, 7, B24_PARTS_NAMES},
	{2255, 2, B24_PARTS_FIELDS},
	{2257, 24, B24_PARTS_FIELDS},
	{2257, 24, B24_PARTS_FIELDS},
	{2281, 1, B24_PARTS_FIELDS},
	{2282, 1, B24_PARTS_ITEM},
	{2283, 22, B24_PARTS_FIELDS},
	{2305, 1, B24_PARTS_FIELDS},
	{2306, 1, B24_PARTS_FIELDS},
	{2307, 1, B24_PARTS_FIELDS},
	{2308, 1, B24_PARTS_ITEM},
	{2309, 1, B24_PARTS_ITEM},
	{2310, 1, B24_PARTS_FIELDS},
	{2311, 1, B24_PARTS_ITEM},
	{2312, 24, B24_PARTS_NAMES},
	{2336, 4, B24_PARTS_FIELDS},
	{2340, 22, B24_PARTS_FIELDS},
	{2362, 2, B24_PARTS_FIELDS},
	{2364, 6, B24_PARTS_FIELDS},
	{2364, 6, B24_PARTS_FIELDS},
	{2370, 1, B24_PARTS_FIELDS},
	{2371, 1, B24_PARTS_ITEM},
	{2372, 5, B24_PARTS_FIELDS},
	{2377, 1, B24_PARTS_FIELDS},
	{2378, 1, B24_PARTS_FIELDS},
	{2379, 1, B24_PARTS_ITEM},
	{2380, 1, B24_PARTS_ITEM},
	{2381, 1, B24_PARTS_FIELDS},
	{2382, 1, B24_PARTS_ITEM},
	{2383, 6, B24_PARTS_NAMES},
	{2389, 4, B24_PARTS_FIELDS},
	{2393, 2, B24_PARTS_FIELDS},
	{2395, 5, B24_PARTS_FIELDS},
	{2395, 5, B24_PARTS_FIELDS},
	{2400, 1, B24_PARTS_FIELDS},
	{2401, 1, B24_PARTS_ITEM},
	{2402, 4, B24_PARTS_FIELDS},
	{2406, 1, B24_PARTS_FIELDS},
	{2407, 3, B24_PARTS_FIELDS},
	{2410, 1, B24_PARTS_ITEM},
	{2411, 1, B24_PARTS_FIELDS},
	{2412, 1, B24_PARTS_ITEM},
	{2413, 1, B24_PARTS_FIELDS},
	{2414, 1, B24_PARTS_FIELDS},
	{2415, 1, B24_PARTS_ITEM},
	{2416, 1, B24_PARTS_ITEM},
	{2417, 1, B24_PARTS_FIELDS},
	{2418, 1, B24_PARTS_ITEM},
	{2419, 5, B24_PARTS_NAMES},
	{2424, 4, B24_PARTS_FIELDS},
	{2428, 2, B24_PARTS_FIELDS},
	{2430, 7, B24_PARTS_FIELDS},
	{2430, 7, B24_PARTS_FIELDS},
	{2437, 1, B24_PARTS_FIELDS},
	{2438, 1, B24_PARTS_ITEM},
	{2439, 1, B24_PARTS_ITEM},
	{2440, 1, B24_PARTS_FIELDS},
	{2441, 1, B24_PARTS_ITEM},
	{2442, 5, B24_PARTS_NAMES},
	{2447, 4, B24_PARTS_FIELDS},
	{2451, 4, B24_PARTS_FIELDS},
	{2455, 2, B24_PARTS_FIELDS},
	{2457, 4, B24_PARTS_FIELDS},
	{2457, 4, B24_PARTS_FIELDS},
	{2461, 1, B24_PARTS_FIELDS},
	{2462, 1, B24_PARTS_ITEM},
	{2463, 1, B24_PARTS_FIELDS},
	{2464, 1, B24_PARTS_FIELDS},
	{2465, 1, B24_PARTS_ITEM},
	{2466, 1, B24_PARTS_ITEM},
	{2467, 1, B24_PARTS_FIELDS},
	{2468, 1, B24_PARTS_ITEM},
	{2469, 4, B24_PARTS_NAMES},
	{2473, 4, B24_PARTS_FIELDS},
	{2477, 9, B24_PARTS_FIELDS},
	{2477, 9, B24_PARTS_FIELDS},
	{2486, 1, B24_PARTS_FIELDS},
	{2487, 1, B24_PARTS_ITEM},
	{2488, 4, B24_PARTS_FIELDS},
	{2492, 1, B24_PARTS_FIELDS},
	{2493, 1, B24_PARTS_FIELDS},
	{2494, 1, B24_PARTS_FIELDS},
	{2495, 1, B24_PARTS_ITEM},
	{2496, 1, B24_PARTS_ITEM},
	{2497, 1, B24_PARTS_FIELDS},
	{2498, 1, B24_PARTS_ITEM},
	{2499, 9, B24_PARTS_NAMES},
	{2508, 4, B24_PARTS_FIELDS},
	{2512, 2, B24_PARTS_FIELDS},
	{2514, 10, B24_PARTS_FIELDS},
	{2514, 10, B24_PARTS_FIELDS},
	{2524, 1, B24_PARTS_FIELDS},
	{2525, 1, B24_PARTS_ITEM},
	{2526, 9, B24_PARTS_FIELDS},
	{2535, 1, B24_PARTS_FIELDS},
	{2536, 1, B24_PARTS_FIELDS},
	{2537, 1, B24_PARTS_FIELDS},
	{2538, 1, B24_PARTS_ITEM},
	{2539, 1, B24_PARTS_ITEM},
	{2540, 1, B24_PARTS_FIELDS},
	{2541, 1, B24_PARTS_ITEM},
	{2542, 10, B24_PARTS_NAMES},
	{2552, 4, B24_PARTS_FIELDS},
	{2556, 2, B24_PARTS_FIELDS},
	{2558, 19, B24_PARTS_FIELDS},
	{2558, 19, B24_PARTS_FIELDS},
	{2577, 1, B24_PARTS_FIELDS},
	{2578, 1, B24_PARTS_ITEM},
	{2579, 18, B24_PARTS_FIELDS},
	{2597, 1, B24_PARTS_FIELDS},
	{2598, 1, B24_PARTS_FIELDS},
	{2599, 1, B24_PARTS_FIELDS},
	{2600, 1, B24_PARTS_ITEM},
	{2601, 1, B24_PARTS_ITEM},
	{2602, 1, B24_PARTS_FIELDS},
	{2603, 1, B24_PARTS_ITEM},
	{2604, 19, B24_PARTS_NAMES},
	{2623, 4, B24_PARTS_FIELDS},
	{2627, 18, B24_PARTS_FIELDS},
	{2645, 2, B24_PARTS_FIELDS},
	{2647, 5, B24_PARTS_FIELDS},
	{2647, 5, B24_PARTS_FIELDS},
	{2652, 1, B24_PARTS_FIELDS},
	{2653, 1, B24_PARTS_ITEM},
	{2654, 1, B24_PARTS_FIELDS},
	{2655, 1, B24_PARTS_FIELDS},
	{2656, 1, B24_PARTS_ITEM},
	{2657, 1, B24_PARTS_ITEM},
	{2658, 1, B24_PARTS_FIELDS},
	{2659, 1, B24_PARTS_ITEM},
	{2660, 5, B24_PARTS_NAMES},
	{2665, 4, B24_PARTS_FIELDS},
	{2669, 3, B24_PARTS_FIELDS},
	{2669, 3, B24_PARTS_FIELDS},
	{2672, 1, B24_PARTS_ITEM},
	{2673, 1, B24_PARTS_FIELDS},
	{2674, 1, B24_PARTS_ITEM},
	{2675, 3, B24_PARTS_NAMES},
	{2678, 4, B24_PARTS_FIELDS},
	{2682, 1, B24_PARTS_FIELDS},
	{2683, 1, B24_PARTS_ITEM},
	{2684, 3, B24_PARTS_FIELDS},
	{2687, 2, B24_PARTS_FIELDS},
	{2689, 6, B24_PARTS_FIELDS},
	{2689, 6, B24_PARTS_FIELDS},
	{2695, 1, B24_PARTS_FIELDS},
	{2696, 1, B24_PARTS_ITEM},
	{2697, 4, B24_PARTS_FIELDS},
	{2701, 1, B24_PARTS_FIELDS},
	{2702, 1, B24_PARTS_FIELDS},
	{2703, 7, B24_PARTS_FIELDS},
	{2710, 1, B24_PARTS_ITEM},
	{2711, 1, B24_PARTS_FIELDS},
	{2712, 1, B24_PARTS_ITEM},
	{2713, 1, B24_PARTS_ITEM},
	{2714, 1, B24_PARTS_FIELDS},
	{2715, 1, B24_PARTS_ITEM},
	{2716, 6, B24_PARTS_NAMES},
	{2722, 4, B24_PARTS_FIELDS},
	{2726, 2, B24_PARTS_FIELDS},
	{2728, 6, B24_PARTS_FIELDS},
	{2728, 6, B24_PARTS_FIELDS},
	{2734, 1, B24_PARTS_ITEM},
	{2735, 8, B24_PARTS_FIELDS},
	{2735, 8, B24_PARTS_FIELDS},
	{2743, 1, B24_PARTS_ITEM},
	{2744, 30, B24_PARTS_FIELDS},
	{2774, 1, B24_PARTS_FIELDS},
	{2775, 4, B24_PARTS_FIELDS},
	{2779, 1, B24_PARTS_FIELDS},
	{2780, 1, B24_PARTS_ITEM},
	{2781, 4, B24_PARTS_FIELDS},
	{2785, 1, B24_PARTS_FIELDS},
	{2786, 1, B24_PARTS_ITEM},
	{2787, 1, B24_PARTS_FIELDS},
	{2788, 1, B24_PARTS_ITEM},
	{2789, 3, B24_PARTS_FIELDS},
	{2792, 2, B24_PARTS_FIELDS},
	{2794, 1, B24_PARTS_ITEM},
	{2795, 1, B24_PARTS_ITEM},
	{2796, 1, B24_PARTS_FIELDS},
	{2797, 5, B24_PARTS_FIELDS},
	{2802, 1, B24_PARTS_FIELDS},
	{2803, 1, B24_PARTS_ITEM},
	{2804, 6, B24_PARTS_FIELDS},
	{2810, 1, B24_PARTS_ITEM},
	{2811, 7, B24_PARTS_FIELDS},
	{2818, 2, B24_PARTS_FIELDS},
	{2820, 1, B24_PARTS_ITEM},
	{2821, 9, B24_PARTS_FIELDS},
	{2830, 4, B24_PARTS_FIELDS},
	{2821, 9, B24_PARTS_FIELDS},
	{2834, 1, B24_PARTS_FIELDS},
	{2835, 1, B24_PARTS_ITEM},
	{2836, 3, B24_PARTS_FIELDS},
	{2839, 2, B24_PARTS_FIELDS},
	{2839, 2, B24_PARTS_FIELDS},
	{2841, 45, B24_PARTS_FIELDS},
	{2886, 1, B24_PARTS_ITEM},
	{2887, 45, B24_PARTS_FIELDS},
	{2887, 45, B24_PARTS_FIELDS},
	{2932, 1, B24_PARTS_ITEM},
	{2933, 3, B24_PARTS_FIELDS},
	{2936, 4, B24_PARTS_FIELDS},
	{2940, 44, B24_PARTS_FIELDS},
	{2940, 44, B24_PARTS_FIELDS},
	{2984, 1, B24_PARTS_ITEM},
	{2985, 1, B24_PARTS_ITEM},
	{2986, 44, B24_PARTS_NAMES},
	{3030, 4, B24_PARTS_FIELDS},
	{3034, 9, B24_PARTS_FIELDS},
	{3043, 10, B24_PARTS_FIELDS},
	{3053, 4, B24_PARTS_FIELDS},
	{3057, 4, B24_PARTS_FIELDS},
	{3061, 4, B24_PARTS_FIELDS},
	{3065, 4, B24_PARTS_FIELDS},
	{3069, 4, B24_PARTS_FIELDS},
	{3073, 1, B24_PARTS_FIELDS},
	{3074, 1, B24_PARTS_FIELDS},
	{3075, 4, B24_PARTS_FIELDS},
	{3079, 1, B24_PARTS_ITEM},
	{3080, 1, B24_PARTS_ITEM},
	{3081, 29, B24_PARTS_FIELDS},
	{3110, 2, B24_PARTS_FIELDS},
	{3112, 12, B24_PARTS_FIELDS},
	{3124, 1, B24_PARTS_FIELDS},
	{3125, 3, B24_PARTS_FIELDS},
	{3128, 1, B24_PARTS_FIELDS},
	{3129, 7, B24_PARTS_FIELDS},
	{3136, 1, B24_PARTS_EACH},
	{3137, 1, B24_PARTS_ITEM},
	{3138, 14, B24_PARTS_FIELDS},
	{3152, 1, B24_PARTS_ITEM},
	{3153, 1, B24_PARTS_ITEM},
	{3154, 14, B24_PARTS_NAMES},
	{3168, 5, B24_PARTS_FIELDS},
	{3173, 3, B24_PARTS_FIELDS},
	{3176, 1, B24_PARTS_FIELDS},
	{3177, 1, B24_PARTS_ITEM},
	{3178, 2, B24_PARTS_FIELDS},
	{3180, 1, B24_PARTS_FIELDS},
	{3181, 8, B24_PARTS_FIELDS},
	{3189, 3, B24_PARTS_FIELDS},
	{3192, 1, B24_PARTS_ITEM},
	{3193, 3, B24_PARTS_FIELDS},
	{3196, 1, B24_PARTS_FIELDS},
	{3197, 1, B24_PARTS_ITEM},
	{3198, 1, B24_PARTS_ITEM},
	{3199, 1, B24_PARTS_FIELDS},
	{3200, 1, B24_PARTS_ITEM},
	{3201, 2, B24_PARTS_FIELDS},
	{3203, 1, B24_PARTS_EACH},
	{3204, 3, B24_PARTS_FIELDS},
	{3207, 3, B24_PARTS_FIELDS},
	{3210, 2, B24_PARTS_FIELDS},
	{3212, 2, B24_PARTS_FIELDS},
	{3214, 2, B24_PARTS_FIELDS},
	{3216, 2, B24_PARTS_FIELDS},
	{3218, 3, B24_PARTS_FIELDS},
	{3221, 2, B24_PARTS_FIELDS},
	{3223, 1, B24_PARTS_ITEM},
	{3224, 1, B24_PARTS_ITEM},
	{3225, 3, B24_PARTS_FIELDS},
	{3228, 6, B24_PARTS_FIELDS},
	{3234, 1, B24_PARTS_ITEM},
	{3235, 3, B24_PARTS_FIELDS},
	{3238, 1, B24_PARTS_ITEM},
	{3239, 1, B24_PARTS_ITEM},
	{3240, 2, B24_PARTS_FIELDS},
	{3242, 2, B24_PARTS_FIELDS},
	{3244, 1, B24_PARTS_ITEM},
	{3245, 1, B24_PARTS_ITEM},
	{3246, 5, B24_PARTS_NAMES},
	{3251, 4, B24_PARTS_FIELDS},
	{3255, 3, B24_PARTS_FIELDS},
	{3258, 4, B24_PARTS_FIELDS},
	{3262, 1, B24_PARTS_ITEM},
	{3263, 1, B24_PARTS_ITEM},
	{3264, 4, B24_PARTS_FIELDS},
	{3268, 5, B24_PARTS_FIELDS},
	{3273, 1, B24_PARTS_ITEM},
	{3274, 9, B24_PARTS_FIELDS},
	{3283, 1, B24_PARTS_FIELDS},
	{3284, 1, B24_PARTS_ITEM},
	{3285, 3, B24_PARTS_FIELDS},
	{3288, 2, B24_PARTS_FIELDS},
	{3290, 2, B24_PARTS_FIELDS},
	{3292, 8, B24_PARTS_FIELDS},
	{3292, 8, B24_PARTS_FIELDS},
	{3300, 1, B24_PARTS_EACH},
	{3301, 1, B24_PARTS_FIELDS},
	{3302, 1, B24_PARTS_ITEM},
	{3303, 1, B24_PARTS_FIELDS},
	{3274, 9, B24_PARTS_FIELDS},
	{3304, 1, B24_PARTS_FIELDS},
	{3305, 1, B24_PARTS_ITEM},
	{3306, 1, B24_PARTS_ITEM},
	{3307, 1, B24_PARTS_FIELDS},
	{3308, 1, B24_PARTS_ITEM},
	{3309, 3, B24_PARTS_FIELDS},
	{3312, 3, B24_PARTS_FIELDS},
	{3315, 4, B24_PARTS_FIELDS},
	{3315, 4, B24_PARTS_FIELDS},
	{3319, 1, B24_PARTS_ITEM},
	{3320, 29, B24_PARTS_FIELDS},
	{3349, 2, B24_PARTS_FIELDS},
	{3351, 2, B24_PARTS_FIELDS},
	{3353, 3, B24_PARTS_FIELDS},
	{3356, 2, B24_PARTS_FIELDS},
	{3358, 1, B24_PARTS_FIELDS},
	{3359, 2, B24_PARTS_FIELDS},
	{3361, 1, B24_PARTS_ITEM},
	{3362, 4, B24_PARTS_FIELDS},
	{3366, 1, B24_PARTS_ITEM},
	{3367, 1, B24_PARTS_ITEM},
	{3368, 1, B24_PARTS_ITEM},
	{3369, 2, B24_PARTS_FIELDS},
	{3371, 2, B24_PARTS_FIELDS},
	{3373, 3, B24_PARTS_FIELDS},
	{3376, 1, B24_PARTS_ITEM},
	{3377, 4, B24_PARTS_FIELDS},
	{3381, 1, B24_PARTS_ITEM},
	{3382, 1, B24_PARTS_ITEM},
	{3383, 2, B24_PARTS_FIELDS},
	{3385, 3, B24_PARTS_FIELDS},
	{3388, 1, B24_PARTS_ITEM},
	{3389, 4, B24_PARTS_FIELDS},
	{3393, 1, B24_PARTS_ITEM},
	{3394, 3, B24_PARTS_FIELDS},
	{3397, 8, B24_PARTS_FIELDS},
	{3405, 1, B24_PARTS_FIELDS},
	{3406, 8, B24_PARTS_FIELDS},
	{3414, 59, B24_PARTS_FIELDS},
	{3473, 1, B24_PARTS_ITEM},
	{3474, 59, B24_PARTS_FIELDS},
	{3474, 59, B24_PARTS_FIELDS},
	{3533, 1, B24_PARTS_ITEM},
	{3534, 4, B24_PARTS_FIELDS},
	{3538, 1, B24_PARTS_ITEM},
	{3539, 4, B24_PARTS_FIELDS},
	{3543, 1, B24_PARTS_ITEM},
	{3544, 1, B24_PARTS_ITEM},
	{3545, 59, B24_PARTS_NAMES},
	{3604, 4, B24_PARTS_FIELDS},
	{3608, 26, B24_PARTS_FIELDS},
	{3634, 2, B24_PARTS_FIELDS},
	{3636, 3, B24_PARTS_FIELDS},
	{3639, 13, B24_PARTS_FIELDS},
	{3652, 4, B24_PARTS_FIELDS},
	{3656, 1, B24_PARTS_ITEM},
	{3657, 18, B24_PARTS_FIELDS},
	{3675, 1, B24_PARTS_FIELDS},
	{3676, 6, B24_PARTS_FIELDS},
	{3682, 18, B24_PARTS_FIELDS},
	{3700, 1, B24_PARTS_ITEM},
	{3701, 3, B24_PARTS_FIELDS},
	{3704, 1, B24_PARTS_ITEM},
	{3705, 3, B24_PARTS_FIELDS},
	{3708, 1, B24_PARTS_FIELDS},
	{3709, 3, B24_PARTS_FIELDS},
	{3712, 1, B24_PARTS_ITEM},
	{3713, 2, B24_PARTS_FIELDS},
	{3715, 1, B24_PARTS_ITEM},
	{3716, 28, B24_PARTS_FIELDS},
	{3744, 5, B24_PARTS_FIELDS},
	{3749, 1, B24_PARTS_ITEM},
	{3750, 19, B24_PARTS_FIELDS},
	{3769, 1, B24_PARTS_ITEM},
	{3770, 1, B24_PARTS_ITEM},
	{3771, 12, B24_PARTS_FIELDS},
	{3783, 5, B24_PARTS_FIELDS},
	{3788, 2, B24_PARTS_FIELDS},
	{3790, 13, B24_PARTS_FIELDS},
	{3803, 14, B24_PARTS_FIELDS},
	{3817, 2, B24_PARTS_FIELDS},
	{3819, 45, B24_PARTS_FIELDS},
	{3864, 2, B24_PARTS_FIELDS},
	{3866, 2, B24_PARTS_FIELDS},
	{3868, 3, B24_PARTS_FIELDS},
	{3871, 2, B24_PARTS_FIELDS},
	{3873, 1, B24_PARTS_FIELDS},
	{3874, 2, B24_PARTS_FIELDS},
	{3876, 4, B24_PARTS_FIELDS},
	{3880, 1, B24_PARTS_ITEM},
	{3881, 1, B24_PARTS_ITEM},
	{3882, 1, B24_PARTS_ITEM},
	{3883, 2, B24_PARTS_FIELDS},
	{3885, 4, B24_PARTS_FIELDS},
	{3889, 3, B24_PARTS_FIELDS},
	{3892, 1, B24_PARTS_ITEM},
	{3893, 4, B24_PARTS_FIELDS},
	{3897, 1, B24_PARTS_ITEM},
	{3898, 1, B24_PARTS_ITEM},
	{3899, 2, B24_PARTS_FIELDS},
	{3901, 3, B24_PARTS_FIELDS},
	{3904, 1, B24_PARTS_ITEM},
	{3905, 4, B24_PARTS_FIELDS},
	{3909, 1, B24_PARTS_ITEM},
	{3910, 3, B24_PARTS_FIELDS},
	{3913, 8, B24_PARTS_FIELDS},
	{3921, 51, B24_PARTS_FIELDS},
	{3972, 1, B24_PARTS_ITEM},
	{3973, 50, B24_PARTS_FIELDS},
	{4023, 1, B24_PARTS_ITEM},
	{4024, 48, B24_PARTS_FIELDS},
	{4024, 48, B24_PARTS_FIELDS},
	{4072, 1, B24_PARTS_ITEM},
	{4073, 1, B24_PARTS_ITEM},
	{4074, 49, B24_PARTS_NAMES},
	{4123, 50, B24_PARTS_FIELDS},
	{4173, 49, B24_PARTS_FIELDS},
	{4173, 49, B24_PARTS_FIELDS},
	{4222, 4, B24_PARTS_FIELDS},
	{4226, 40, B24_PARTS_FIELDS},
	{4266, 2, B24_PARTS_FIELDS},
	{4268, 3, B24_PARTS_FIELDS},
	{4271, 35, B24_PARTS_FIELDS},
	{4306, 4, B24_PARTS_FIELDS},
	{4310, 1, B24_PARTS_ITEM},
	{4311, 20, B24_PARTS_FIELDS},
	{4331, 1, B24_PARTS_ITEM},
	{4332, 20, B24_PARTS_FIELDS},
	{4332, 20, B24_PARTS_FIELDS},
	{4352, 1, B24_PARTS_ITEM},
	{4353, 1, B24_PARTS_ITEM},
	{4354, 6, B24_PARTS_FIELDS},
	{4360, 1, B24_PARTS_ITEM},
	{4361, 14, B24_PARTS_FIELDS},
	{4375, 2, B24_PARTS_FIELDS},
	{4377, 1, B24_PARTS_ITEM},
	{4378, 7, B24_PARTS_FIELDS},
	{4385, 1, B24_PARTS_EACH},
	{4386, 6, B24_PARTS_FIELDS},
	{4392, 1, B24_PARTS_FIELDS},
	{4393, 1, B24_PARTS_FIELDS},
	{4394, 1, B24_PARTS_ITEM},
	{4395, 1, B24_PARTS_FIELDS},
	{4396, 7, B24_PARTS_FIELDS},
	{4403, 2, B24_PARTS_FIELDS},
	{4405, 13, B24_PARTS_FIELDS},
	{4418, 1, B24_PARTS_ITEM},
	{4419, 1, B24_PARTS_FIELDS},
	{4427, 13, B24_PARTS_FIELDS},
	{4420, 7, B24_PARTS_FIELDS},
	{4427, 13, B24_PARTS_FIELDS},
	{4440, 1, B24_PARTS_ITEM},
	{4441, 1, B24_PARTS_ITEM},
	{4442, 1, B24_PARTS_FIELDS},
	{4443, 2, B24_PARTS_FIELDS},
	{4420, 7, B24_PARTS_FIELDS},
	{4445, 1, B24_PARTS_ITEM},
	{4446, 1, B24_PARTS_EACH},
	{4447, 2, B24_PARTS_FIELDS},
	{4449, 5, B24_PARTS_FIELDS},
	{4454, 2, B24_PARTS_FIELDS},
	{4456, 35, B24_PARTS_FIELDS},
	{4491, 1, B24_PARTS_FIELDS},
	{4492, 2, B24_PARTS_FIELDS},
	{4494, 1, B24_PARTS_ITEM},
	{4495, 1, B24_PARTS_FIELDS},
	{4496, 1, B24_PARTS_FIELDS},
	{4497, 3, B24_PARTS_FIELDS},
	{4500, 1, B24_PARTS_ITEM},
	{4501, 4, B24_PARTS_FIELDS},
	{4505, 1, B24_PARTS_ITEM},
	{4506, 1, B24_PARTS_ITEM},
	{4507, 3, B24_PARTS_FIELDS},
	{4510, 3, B24_PARTS_FIELDS},
	{4513, 1, B24_PARTS_ITEM},
	{4514, 4, B24_PARTS_FIELDS},
	{4518, 1, B24_PARTS_ITEM},
	{4519, 4, B24_PARTS_FIELDS},
	{4523, 46, B24_PARTS_FIELDS},
	{4569, 1, B24_PARTS_ITEM},
	{4523, 46, B24_PARTS_FIELDS},
	{4570, 1, B24_PARTS_ITEM},
	{4571, 1, B24_PARTS_ITEM},
	{4572, 45, B24_PARTS_NAMES},
	{4617, 45, B24_PARTS_FIELDS},
	{4617, 45, B24_PARTS_FIELDS},
	{4662, 4, B24_PARTS_FIELDS},
	{4666, 28, B24_PARTS_FIELDS},
	{4694, 1, B24_PARTS_ITEM},
	{4695, 1, B24_PARTS_ITEM},
	{4696, 15, B24_PARTS_FIELDS},
	{4711, 1, B24_PARTS_ITEM},
	{4712, 2, B24_PARTS_FIELDS},
	{4714, 9, B24_PARTS_FIELDS},
	{4723, 8, B24_PARTS_FIELDS},
	{4731, 1, B24_PARTS_FIELDS},
	{4732, 1, B24_PARTS_FIELDS},
	{4733, 1, B24_PARTS_ITEM},
	{4734, 7, B24_PARTS_FIELDS},
	{4741, 13, B24_PARTS_FIELDS},
	{4754, 1, B24_PARTS_ITEM},
	{4755, 9, B24_PARTS_FIELDS},
	{4764, 13, B24_PARTS_FIELDS},
	{4777, 1, B24_PARTS_ITEM},
	{4764, 13, B24_PARTS_FIELDS},
	{4778, 1, B24_PARTS_ITEM},
	{4779, 1, B24_PARTS_ITEM},
	{4780, 13, B24_PARTS_FIELDS},
	{4780, 13, B24_PARTS_FIELDS},
	{4793, 3, B24_PARTS_FIELDS},
	{4796, 7, B24_PARTS_FIELDS},
	{4803, 2, B24_PARTS_FIELDS},
	{4805, 34, B24_PARTS_FIELDS},
	{4839, 3, B24_PARTS_FIELDS},
	{4842, 1, B24_PARTS_FIELDS},
	{4843, 1, B24_PARTS_FIELDS},
	{4844, 1, B24_PARTS_FIELDS},
	{4845, 5, B24_PARTS_FIELDS},
	{4850, 1, B24_PARTS_ITEM},
	{4851, 3, B24_PARTS_FIELDS},
	{4854, 2, B24_PARTS_FIELDS},
	{4856, 3, B24_PARTS_FIELDS},
	{4859, 4, B24_PARTS_FIELDS},
	{4863, 28, B24_PARTS_FIELDS},
	{4891, 1, B24_PARTS_FIELDS},
	{4892, 1, B24_PARTS_ITEM},
	{4893, 2, B24_PARTS_FIELDS},
	{4895, 2, B24_PARTS_FIELDS},
	{4897, 6, B24_PARTS_FIELDS},
	{4903, 1, B24_PARTS_FIELDS},
	{4904, 1, B24_PARTS_ITEM},
	{4905, 2, B24_PARTS_FIELDS},
	{4907, 3, B24_PARTS_FIELDS},
	{4910, 30, B24_PARTS_FIELDS},
	{4940, 1, B24_PARTS_FIELDS},
	{4941, 1, B24_PARTS_ITEM},
	{4942, 10, B24_PARTS_FIELDS},
	{4952, 1, B24_PARTS_EACH},
	{4953, 1, B24_PARTS_FIELDS},
	{4954, 1, B24_PARTS_ITEM},
	{4955, 8, B24_PARTS_FIELDS},
	{4963, 2, B24_PARTS_FIELDS},
	{4965, 2, B24_PARTS_FIELDS},
	{4967, 21, B24_PARTS_FIELDS},
	{4988, 1, B24_PARTS_ITEM},
	{4989, 1, B24_PARTS_FIELDS},
	{4990, 1, B24_PARTS_ITEM},
	{4991, 21, B24_PARTS_NAMES},
	{5012, 21, B24_PARTS_FIELDS},
	{5033, 4, B24_PARTS_FIELDS},
	{5037, 28, B24_PARTS_FIELDS},
	{5065, 1, B24_PARTS_FIELDS},
	{5066, 1, B24_PARTS_ITEM},
	{5067, 3, B24_PARTS_FIELDS},
	{5070, 2, B24_PARTS_FIELDS},
	{5072, 30, B24_PARTS_FIELDS},
	{5102, 1, B24_PARTS_FIELDS},
	{5103, 1, B24_PARTS_ITEM},
	{5104, 8, B24_PARTS_FIELDS},
	{5112, 1, B24_PARTS_FIELDS},
	{5113, 7, B24_PARTS_FIELDS},
	{5120, 1, B24_PARTS_FIELDS},
	{5121, 5, B24_PARTS_FIELDS},
	{5126, 1, B24_PARTS_FIELDS},
	{5127, 1, B24_PARTS_ITEM},
	{5128, 7, B24_PARTS_FIELDS},
	{5135, 1, B24_PARTS_FIELDS},
	{5136, 3, B24_PARTS_FIELDS},
	{5139, 1, B24_PARTS_FIELDS},
	{5140, 5, B24_PARTS_FIELDS},
	{5145, 1, B24_PARTS_FIELDS},
	{5146, 1, B24_PARTS_ITEM},
	{5147, 4, B24_PARTS_FIELDS},
	{5151, 1, B24_PARTS_ITEM},
	{5152, 1, B24_PARTS_FIELDS},
	{5153, 1, B24_PARTS_ITEM},
	{5154, 1, B24_PARTS_FIELDS},
	{5155, 1, B24_PARTS_ITEM},
	{5156, 3, B24_PARTS_FIELDS},
	{5159, 2, B24_PARTS_FIELDS},
	{5161, 1, B24_PARTS_FIELDS},
	{5162, 16, B24_PARTS_FIELDS},
	{5178, 1, B24_PARTS_FIELDS},
	{5179, 1, B24_PARTS_ITEM},
	{5180, 9, B24_PARTS_FIELDS},
	{5189, 1, B24_PARTS_FIELDS},
	{5190, 3, B24_PARTS_FIELDS},
	{5193, 1, B24_PARTS_ITEM},
	{5194, 7, B24_PARTS_FIELDS},
	{5201, 1, B24_PARTS_EACH},
	{5202, 1, B24_PARTS_FIELDS},
	{5203, 1, B24_PARTS_ITEM},
	{5204, 30, B24_PARTS_FIELDS},
	{5234, 4, B24_PARTS_FIELDS},
	{5238, 7, B24_PARTS_FIELDS},
	{5245, 1, B24_PARTS_EACH},
	{5246, 1, B24_PARTS_FIELDS},
	{5247, 1, B24_PARTS_ITEM},
	{5248, 16, B24_PARTS_NAMES},
	{5264, 4, B24_PARTS_FIELDS},
	{5268, 9, B24_PARTS_FIELDS},
	{5277, 2, B24_PARTS_FIELDS},
	{5279, 3, B24_PARTS_FIELDS},
	{5282, 1, B24_PARTS_ITEM},
	{5283, 3, B24_PARTS_FIELDS},
	{5286, 3, B24_PARTS_FIELDS},
	{5289, 1, B24_PARTS_ITEM},
	{5290, 1, B24_PARTS_ITEM},
	{5291, 1, B24_PARTS_FIELDS},
	{5292, 3, B24_PARTS_FIELDS},
	{5295, 1, B24_PARTS_ITEM},
	{5296, 1, B24_PARTS_ITEM},
	{5297, 1, B24_PARTS_ITEM},
	{5298, 2, B24_PARTS_FIELDS},
	{5300, 2, B24_PARTS_FIELDS},
	{5302, 1, B24_PARTS_ITEM},
	{5303, 2, B24_PARTS_FIELDS},
	{5305, 1, B24_PARTS_FIELDS},
	{5306, 4, B24_PARTS_FIELDS},
	{5310, 1, B24_PARTS_ITEM},
	{5311, 1, B24_PARTS_ITEM},
	{5312, 4, B24_PARTS_FIELDS},
	{5316, 1, B24_PARTS_ITEM},
	{5317, 4, B24_PARTS_FIELDS},
	{5321, 1, B24_PARTS_ITEM},
	{5322, 1, B24_PARTS_ITEM},
	{5323, 41, B24_PARTS_FIELDS},
	{5364, 1, B24_PARTS_ITEM},
	{5365, 3, B24_PARTS_FIELDS},
	{5368, 13, B24_PARTS_FIELDS},
	{5381, 1, B24_PARTS_ITEM},
	{5382, 1, B24_PARTS_FIELDS},
	{5383, 7, B24_PARTS_FIELDS},
	{5390, 1, B24_PARTS_ITEM},
	{5391, 2, B24_PARTS_FIELDS},
	{5393, 19, B24_PARTS_FIELDS},
	{5393, 19, B24_PARTS_FIELDS},
	{5412, 2, B24_PARTS_FIELDS},
	{5414, 2, B24_PARTS_FIELDS},
	{5416, 3, B24_PARTS_FIELDS},
	{5422, 135, B24_PARTS_FIELDS},
	{5419, 3, B24_PARTS_FIELDS},
	{5422, 135, B24_PARTS_FIELDS},
	{5557, 1, B24_PARTS_FIELDS},
	{5558, 1, B24_PARTS_ITEM},
	{5559, 63, B24_PARTS_FIELDS},
	{5622, 3, B24_PARTS_FIELDS},
	{5625, 3, B24_PARTS_FIELDS},
	{5628, 1, B24_PARTS_ITEM},
	{5629, 1, B24_PARTS_FIELDS},
	{5630, 1, B24_PARTS_ITEM},
	{5631, 3, B24_PARTS_FIELDS},
	{5634, 1, B24_PARTS_ITEM},
	{5635, 8, B24_PARTS_FIELDS},
	{5643, 1, B24_PARTS_ITEM},
	{5644, 1, B24_PARTS_FIELDS},
	{5635, 8, B24_PARTS_FIELDS},
	{5645, 1, B24_PARTS_ITEM},
	{5646, 1, B24_PARTS_ITEM},
	{5647, 4, B24_PARTS_FIELDS},
	{5651, 2, B24_PARTS_FIELDS},
	{5653, 1, B24_PARTS_FIELDS},
	{5654, 3, B24_PARTS_FIELDS},
	{5657, 1, B24_PARTS_ITEM},
	{5658, 4, B24_PARTS_FIELDS},
	{5662, 1, B24_PARTS_ITEM},
	{5663, 1, B24_PARTS_ITEM},
	{5664, 4, B24_PARTS_FIELDS},
	{5668, 5, B24_PARTS_FIELDS},
	{5673, 2, B24_PARTS_FIELDS},
	{5675, 3, B24_PARTS_FIELDS},
	{5678, 1, B24_PARTS_FIELDS},
	{5679, 1, B24_PARTS_ITEM},
	{5680, 62, B24_PARTS_FIELDS},
	{5742, 3, B24_PARTS_FIELDS},
	{5745, 1, B24_PARTS_ITEM},
	{5746, 1, B24_PARTS_FIELDS},
	{5747, 1, B24_PARTS_ITEM},
	{5748, 32, B24_PARTS_NAMES},
	{5780, 33, B24_PARTS_FIELDS},
	{5813, 34, B24_PARTS_FIELDS},
	{5847, 6, B24_PARTS_FIELDS},
	{5853, 1, B24_PARTS_ITEM},
	{5854, 2, B24_PARTS_FIELDS},
	{5856, 1, B24_PARTS_FIELDS},
	{5857, 2, B24_PARTS_FIELDS},
	{5859, 4, B24_PARTS_FIELDS},
	{5863, 1, B24_PARTS_ITEM},
	{5864, 1, B24_PARTS_ITEM},
	{5865, 3, B24_PARTS_FIELDS},
	{5868, 2, B24_PARTS_FIELDS},
	{5870, 9, B24_PARTS_FIELDS},
	{5879, 1, B24_PARTS_ITEM},
	{5870, 9, B24_PARTS_FIELDS},
	{5880, 1, B24_PARTS_ITEM},
	{5881, 1, B24_PARTS_ITEM},
	{5882, 3, B24_PARTS_FIELDS},
	{5885, 4, B24_PARTS_FIELDS},
	{5889, 1, B24_PARTS_ITEM},
	{5890, 1, B24_PARTS_ITEM},
	{5891, 2, B24_PARTS_FIELDS},
	{5893, 2, B24_PARTS_FIELDS},
	{5895, 2, B24_PARTS_FIELDS},
	{5897, 23, B24_PARTS_FIELDS},
	{5897, 23, B24_PARTS_FIELDS},
	{5920, 1, B24_PARTS_FIELDS},
	{5921, 1, B24_PARTS_ITEM},
	{5922, 13, B24_PARTS_FIELDS},
	{5935, 1, B24_PARTS_FIELDS},
	{5936, 1, B24_PARTS_ITEM},
	{5937, 1, B24_PARTS_FIELDS},
	{5938, 1, B24_PARTS_ITEM},
	{5939, 1, B24_PARTS_FIELDS},
	{5940, 1, B24_PARTS_ITEM},
	{5941, 2, B24_PARTS_FIELDS},
	{5943, 3, B24_PARTS_FIELDS},
	{5946, 11, B24_PARTS_FIELDS},
	{5957, 1, B24_PARTS_ITEM},
	{5958, 3, B24_PARTS_FIELDS},
	{5961, 2, B24_PARTS_FIELDS},
	{5963, 62, B24_PARTS_FIELDS},
	{6025, 4, B24_PARTS_FIELDS},
	{6029, 42, B24_PARTS_FIELDS},
	{6071, 1, B24_PARTS_FIELDS},
	{6072, 2, B24_PARTS_FIELDS},
	{6074, 3, B24_PARTS_FIELDS},
	{6077, 2, B24_PARTS_FIELDS},
	{6079, 1, B24_PARTS_FIELDS},
	{6080, 2, B24_PARTS_FIELDS},
	{6082, 3, B24_PARTS_FIELDS},
	{6085, 1, B24_PARTS_ITEM},
	{6086, 4, B24_PARTS_FIELDS},
	{6090, 1, B24_PARTS_ITEM},
	{6091, 1, B24_PARTS_ITEM},
	{6092, 2, B24_PARTS_FIELDS},
	{6094, 1, B24_PARTS_FIELDS},
	{6095, 1, B24_PARTS_FIELDS},
	{6096, 1, B24_PARTS_FIELDS},
	{6097, 3, B24_PARTS_FIELDS},
	{6100, 4, B24_PARTS_FIELDS},
	{6104, 58, B24_PARTS_FIELDS},
	{6162, 1, B24_PARTS_ITEM},
	{6163, 54, B24_PARTS_FIELDS},
	{6217, 1, B24_PARTS_ITEM},
	{6218, 52, B24_PARTS_FIELDS},
	{6270, 1, B24_PARTS_ITEM},
	{6271, 1, B24_PARTS_ITEM},
	{6272, 57, B24_PARTS_NAMES},
	{6329, 57, B24_PARTS_FIELDS},
	{6329, 57, B24_PARTS_FIELDS},
	{6386, 4, B24_PARTS_FIELDS},
	{6390, 28, B24_PARTS_FIELDS},
	{6418, 1, B24_PARTS_ITEM},
	{6419, 1, B24_PARTS_ITEM},
	{6420, 42, B24_PARTS_FIELDS},
	{6462, 1, B24_PARTS_FIELDS},
	{6463, 3, B24_PARTS_FIELDS},
	{6466, 6, B24_PARTS_FIELDS},
	{6472, 1, B24_PARTS_FIELDS},
	{6473, 1, B24_PARTS_FIELDS},
	{6474, 7, B24_PARTS_FIELDS},
	{6481, 1, B24_PARTS_ITEM},
	{6482, 2, B24_PARTS_FIELDS},
	{6484, 4, B24_PARTS_FIELDS},
	{6488, 1, B24_PARTS_ITEM},
	{6489, 3, B24_PARTS_FIELDS},
	{6489, 3, B24_PARTS_FIELDS},
	{6492, 1, B24_PARTS_FIELDS},
	{6493, 1, B24_PARTS_ITEM},
	{6494, 3, B24_PARTS_FIELDS},
	{6497, 1, B24_PARTS_FIELDS},
	{6498, 1, B24_PARTS_FIELDS},
	{6499, 1, B24_PARTS_ITEM},
	{6500, 1, B24_PARTS_ITEM},
	{6501, 1, B24_PARTS_FIELDS},
	{6502, 1, B24_PARTS_ITEM},
	{6503, 3, B24_PARTS_NAMES},
	{6506, 5, B24_PARTS_FIELDS},
	{6511, 4, B24_PARTS_FIELDS},
	{6515, 4, B24_PARTS_FIELDS},
	{6519, 8, B24_PARTS_FIELDS},
	{6527, 1, B24_PARTS_ITEM},
	{6528, 2, B24_PARTS_FIELDS},
	{6530, 1, B24_PARTS_FIELDS},
	{6531, 3, B24_PARTS_FIELDS},
	{6534, 2, B24_PARTS_FIELDS},
	{6536, 17, B24_PARTS_FIELDS},
	{6553, 5, B24_PARTS_FIELDS},
	{6558, 2, B24_PARTS_FIELDS},
	{6560, 1, B24_PARTS_ITEM},
	{6561, 1, B24_PARTS_ITEM},
	{6562, 44, B24_PARTS_FIELDS},
	{6562, 44, B24_PARTS_FIELDS},
	{6606, 1, B24_PARTS_ITEM},
	{6607, 6, B24_PARTS_FIELDS},
	{6613, 1, B24_PARTS_ITEM},
	{6614, 1, B24_PARTS_ITEM},
	{6615, 44, B24_PARTS_NAMES},
	{6659, 4, B24_PARTS_FIELDS},
	{6663, 13, B24_PARTS_FIELDS},
	{6676, 1, B24_PARTS_ITEM},
	{6677, 2, B24_PARTS_FIELDS},
	{6679, 18, B24_PARTS_FIELDS},
	{6697, 1, B24_PARTS_FIELDS},
	{6698, 3, B24_PARTS_FIELDS},
	{6701, 71, B24_PARTS_FIELDS},
	{6772, 1, B24_PARTS_FIELDS},
	{6773, 28, B24_PARTS_FIELDS},
	{6801, 1, B24_PARTS_FIELDS},
	{6802, 34, B24_PARTS_FIELDS},
	{6836, 1, B24_PARTS_ITEM},
	{6837, 33, B24_PARTS_FIELDS},
	{6870, 1, B24_PARTS_ITEM},
	{6871, 1, B24_PARTS_ITEM},
	{6872, 33, B24_PARTS_NAMES},
	{6905, 4, B24_PARTS_FIELDS},
	{6909, 26, B24_PARTS_FIELDS},
	{6935, 2, B24_PARTS_FIELDS},
	{6937, 76, B24_PARTS_FIELDS},
	{6937, 76, B24_PARTS_FIELDS},
	{7013, 1, B24_PARTS_ITEM},
	{7014, 6, B24_PARTS_FIELDS},
	{7020, 1, B24_PARTS_ITEM},
	{7021, 2, B24_PARTS_FIELDS},
	{7023, 1, B24_PARTS_ITEM},
	{7024, 6, B24_PARTS_NAMES},
	{7030, 4, B24_PARTS_FIELDS},
	{7034, 6, B24_PARTS_FIELDS},
	{7040, 1, B24_PARTS_FIELDS},
	{7041, 1, B24_PARTS_ITEM},
	{7042, 76, B24_PARTS_NAMES},
	{7118, 4, B24_PARTS_FIELDS},
	{7122, 6, B24_PARTS_FIELDS},
	{7128, 1, B24_PARTS_FIELDS},
	{7129, 3, B24_PARTS_FIELDS},
	{7132, 1, B24_PARTS_ITEM},
	{7133, 1, B24_PARTS_ITEM},
	{7134, 4, B24_PARTS_FIELDS},
	{7138, 2, B24_PARTS_FIELDS},
	{7140, 30, B24_PARTS_FIELDS},
	{7170, 1, B24_PARTS_ITEM},
	{7171, 1, B24_PARTS_ITEM},
	{7172, 1, B24_PARTS_FIELDS},
	{7173, 2, B24_PARTS_FIELDS},
	{7175, 5, B24_PARTS_FIELDS},
	{7180, 1, B24_PARTS_ITEM},
	{7181, 1, B24_PARTS_ITEM},
	{7182, 3, B24_PARTS_FIELDS},
	{7185, 11, B24_PARTS_FIELDS},
	{7196, 1, B24_PARTS_ITEM},
	{7197, 1, B24_PARTS_ITEM},
	{7198, 11, B24_PARTS_NAMES},
	{7209, 4, B24_PARTS_FIELDS},
	{7213, 4, B24_PARTS_FIELDS},
	{7217, 2, B24_PARTS_FIELDS},
	{7219, 68, B24_PARTS_FIELDS},
	{7287, 2, B24_PARTS_FIELDS},
	{7289, 6, B24_PARTS_FIELDS},
	{7289, 6, B24_PARTS_FIELDS},
	{7295, 2, B24_PARTS_FIELDS},
	{7295, 2, B24_PARTS_FIELDS},
	{7297, 18, B24_PARTS_FIELDS},
	{7315, 1, B24_PARTS_FIELDS},
	{7316, 2, B24_PARTS_FIELDS},
	{7318, 19, B24_PARTS_FIELDS},
	{7337, 1, B24_PARTS_ITEM},
	{7338, 19, B24_PARTS_FIELDS},
	{7357, 1, B24_PARTS_ITEM},
	{7358, 1, B24_PARTS_ITEM},
	{7359, 20, B24_PARTS_FIELDS},
	{7379, 2, B24_PARTS_FIELDS},
	{7381, 15, B24_PARTS_FIELDS},
	{7396, 2, B24_PARTS_FIELDS},
	{7398, 9, B24_PARTS_FIELDS},
	{7407, 1, B24_PARTS_ITEM},
	{7408, 1, B24_PARTS_FIELDS},
	{7409, 1, B24_PARTS_ITEM},
	{7410, 5, B24_PARTS_FIELDS},
	{7415, 6, B24_PARTS_FIELDS},
	{7421, 1, B24_PARTS_FIELDS},
	{7422, 2, B24_PARTS_FIELDS},
	{7424, 3, B24_PARTS_FIELDS},
	{7427, 1, B24_PARTS_ITEM},
	{7428, 1, B24_PARTS_ITEM},
	{7429, 1, B24_PARTS_FIELDS},
	{7430, 4, B24_PARTS_FIELDS},
	{7434, 12, B24_PARTS_FIELDS},
	{7446, 1, B24_PARTS_ITEM},
	{7447, 1, B24_PARTS_ITEM},
	{7448, 11, B24_PARTS_FIELDS},
	{7459, 1, B24_PARTS_ITEM},
	{7460, 10, B24_PARTS_FIELDS},
	{7470, 1, B24_PARTS_ITEM},
	{7471, 2, B24_PARTS_FIELDS},
	{7473, 11, B24_PARTS_FIELDS},
	{7484, 1, B24_PARTS_ITEM},
	{7485, 1, B24_PARTS_ITEM},
	{7486, 11, B24_PARTS_FIELDS},
	{7486, 11, B24_PARTS_FIELDS},
	{7497, 2, B24_PARTS_FIELDS},
	{7499, 3, B24_PARTS_FIELDS},
	{7502, 2, B24_PARTS_FIELDS},
	{7504, 3, B24_PARTS_FIELDS},
	{7507, 1, B24_PARTS_FIELDS},
	{7508, 3, B24_PARTS_FIELDS},
	{7511, 1, B24_PARTS_ITEM},
	{7512, 3, B24_PARTS_FIELDS},
	{7515, 1, B24_PARTS_ITEM},
	{7516, 1, B24_PARTS_ITEM},
	{7517, 1, B24_PARTS_FIELDS},
	{7518, 4, B24_PARTS_FIELDS},
	{7522, 1, B24_PARTS_FIELDS},
	{7523, 3, B24_PARTS_FIELDS},
	{7526, 7, B24_PARTS_FIELDS},
	{7533, 1, B24_PARTS_ITEM},
	{7534, 7, B24_PARTS_FIELDS},
	{7534, 7, B24_PARTS_FIELDS},
	{7541, 1, B24_PARTS_ITEM},
	{7542, 2, B24_PARTS_FIELDS},
	{7544, 11, B24_PARTS_FIELDS},
	{7555, 1, B24_PARTS_EACH},
	{7556, 7, B24_PARTS_FIELDS},
	{7563, 1, B24_PARTS_ITEM},
	{7564, 1, B24_PARTS_ITEM},
	{7565, 7, B24_PARTS_NAMES},
	{7572, 2, B24_PARTS_FIELDS},
	{7574, 4, B24_PARTS_FIELDS},
	{7578, 2, B24_PARTS_FIELDS},
	{7580, 4, B24_PARTS_FIELDS},
	{7584, 3, B24_PARTS_FIELDS},
	{7587, 1, B24_PARTS_FIELDS},
	{7588, 1, B24_PARTS_ITEM},
	{7589, 2, B24_PARTS_FIELDS},
	{7584, 3, B24_PARTS_FIELDS},
	{7591, 1, B24_PARTS_FIELDS},
	{7592, 1, B24_PARTS_ITEM},
	{7593, 1, B24_PARTS_ITEM},
	{7594, 1, B24_PARTS_FIELDS},
	{7595, 1, B24_PARTS_ITEM},
	{7596, 3, B24_PARTS_FIELDS},
	{7599, 1, B24_PARTS_FIELDS},
	{7600, 1, B24_PARTS_ITEM},
	{7601, 3, B24_PARTS_FIELDS},
	{7604, 4, B24_PARTS_FIELDS},
	{7608, 2, B24_PARTS_FIELDS},
	{7610, 1, B24_PARTS_FIELDS},
	{7611, 2, B24_PARTS_FIELDS},
	{7613, 2, B24_PARTS_FIELDS},
	{7615, 3, B24_PARTS_FIELDS},
	{7618, 2, B24_PARTS_FIELDS},
	{7620, 2, B24_PARTS_FIELDS},
	{7622, 2, B24_PARTS_FIELDS},
	{7624, 4, B24_PARTS_FIELDS},
	{7628, 1, B24_PARTS_FIELDS},
	{7629, 1, B24_PARTS_FIELDS},
	{7630, 1, B24_PARTS_ITEM},
	{7631, 4, B24_PARTS_FIELDS},
	{7635, 6, B24_PARTS_FIELDS},
	{7641, 1, B24_PARTS_FIELDS},
	{7642, 1, B24_PARTS_ITEM},
	{7643, 5, B24_PARTS_FIELDS},
	{7648, 1, B24_PARTS_FIELDS},
	{7635, 6, B24_PARTS_FIELDS},
	{7649, 1, B24_PARTS_FIELDS},
	{7650, 1, B24_PARTS_ITEM},
	{7651, 1, B24_PARTS_ITEM},
	{7652, 1, B24_PARTS_ITEM},
	{7653, 4, B24_PARTS_FIELDS},
	{7657, 1, B24_PARTS_FIELDS},
	{7658, 1, B24_PARTS_ITEM},
	{7584, 3, B24_PARTS_FIELDS},
	{7659, 1, B24_PARTS_FIELDS},
	{7660, 1, B24_PARTS_ITEM},
	{7661, 1, B24_PARTS_ITEM},
	{7662, 1, B24_PARTS_FIELDS},
	{7663, 1, B24_PARTS_ITEM},
	{7664, 4, B24_PARTS_FIELDS},
	{7668, 5, B24_PARTS_FIELDS},
	{7673, 1, B24_PARTS_ITEM},
	{7674, 5, B24_PARTS_FIELDS},
	{7679, 2, B24_PARTS_FIELDS},
	{7681, 1, B24_PARTS_ITEM},
	{7682, 2, B24_PARTS_FIELDS},
	{7687, 28, B24_PARTS_FIELDS},
	{7684, 3, B24_PARTS_FIELDS},
	{7687, 28, B24_PARTS_FIELDS},
	{7715, 1, B24_PARTS_FIELDS},
	{7716, 1, B24_PARTS_ITEM},
	{7717, 2, B24_PARTS_FIELDS},
	{7719, 1, B24_PARTS_ITEM},
	{7720, 2, B24_PARTS_FIELDS},
	{7722, 5, B24_PARTS_FIELDS},
	{7727, 21, B24_PARTS_FIELDS},
	{7748, 1, B24_PARTS_FIELDS},
	{7749, 1, B24_PARTS_FIELDS},
	{7750, 1, B24_PARTS_ITEM},
	{7751, 1, B24_PARTS_ITEM},
	{7752, 1, B24_PARTS_FIELDS},
	{7753, 1, B24_PARTS_ITEM},
	{7754, 3, B24_PARTS_FIELDS},
	{7757, 2, B24_PARTS_FIELDS},
	{7757, 2, B24_PARTS_FIELDS},
	{7722, 5, B24_PARTS_FIELDS},
	{7759, 20, B24_PARTS_FIELDS},
	{7779, 2, B24_PARTS_FIELDS},
	{7781, 3, B24_PARTS_FIELDS},
	{7784, 2, B24_PARTS_FIELDS},
	{7786, 5, B24_PARTS_FIELDS},
	{7791, 1, B24_PARTS_ITEM},
	{7792, 3, B24_PARTS_FIELDS},
	{7795, 3, B24_PARTS_FIELDS},
	{7798, 19, B24_PARTS_FIELDS},
	{7817, 1, B24_PARTS_ITEM},
	{7818, 2, B24_PARTS_FIELDS},
	{7820, 1, B24_PARTS_ITEM},
	{7821, 1, B24_PARTS_FIELDS},
	{7822, 2, B24_PARTS_FIELDS},
	{7824, 1, B24_PARTS_ITEM},
	{7825, 1, B24_PARTS_ITEM},
	{7826, 4, B24_PARTS_FIELDS},
	{7830, 1, B24_PARTS_FIELDS},
	{7831, 5, B24_PARTS_FIELDS},
	{7836, 4, B24_PARTS_FIELDS},
	{7840, 6, B24_PARTS_FIELDS},
	{7846, 1, B24_PARTS_ITEM},
	{7847, 5, B24_PARTS_FIELDS},
	{7852, 1, B24_PARTS_ITEM},
	{7853, 3, B24_PARTS_FIELDS},
	{7856, 1, B24_PARTS_ITEM},
	{7857, 1, B24_PARTS_ITEM},
	{7858, 6, B24_PARTS_FIELDS},
	{7858, 6, B24_PARTS_FIELDS},
	{7864, 3, B24_PARTS_FIELDS},
	{7867, 4, B24_PARTS_FIELDS},
	{7871, 2, B24_PARTS_FIELDS},
	{7873, 4, B24_PARTS_FIELDS},
	{7877, 5, B24_PARTS_FIELDS},
	{7882, 1, B24_PARTS_ITEM},
	{7883, 4, B24_PARTS_FIELDS},
	{7887, 1, B24_PARTS_ITEM},
	{7888, 1, B24_PARTS_ITEM},
	{7889, 8, B24_PARTS_FIELDS},
	{7897, 5, B24_PARTS_FIELDS},
	{7902, 10, B24_PARTS_FIELDS},
	{7912, 1, B24_PARTS_ITEM},
	{7913, 18, B24_PARTS_FIELDS},
	{7931, 1, B24_PARTS_ITEM},
	{7932, 2, B24_PARTS_FIELDS},
	{7934, 3, B24_PARTS_FIELDS},
	{7937, 18, B24_PARTS_FIELDS},
	{7955, 1, B24_PARTS_ITEM},
	{7956, 8, B24_PARTS_FIELDS},
	{7964, 1, B24_PARTS_ITEM},
	{7965, 1, B24_PARTS_ITEM},
	{7966, 5, B24_PARTS_FIELDS},
	{7971, 3, B24_PARTS_FIELDS},
	{7974, 2, B24_PARTS_FIELDS},
	{7976, 2, B24_PARTS_FIELDS},
	{7978, 19, B24_PARTS_FIELDS},
	{7997, 1, B24_PARTS_ITEM},
	{7998, 1, B24_PARTS_ITEM},
	{7999, 2, B24_PARTS_FIELDS},
	{8001, 4, B24_PARTS_FIELDS},
	{8005, 2, B24_PARTS_FIELDS},
	{8007, 15, B24_PARTS_FIELDS},
	{8022, 1, B24_PARTS_ITEM},
	{8023, 2, B24_PARTS_FIELDS},
	{8025, 19, B24_PARTS_FIELDS},
	{8044, 1, B24_PARTS_ITEM},
	{8045, 1, B24_PARTS_ITEM},
	{8046, 14, B24_PARTS_FIELDS},
	{8046, 14, B24_PARTS_FIELDS},
	{8060, 4, B24_PARTS_FIELDS},
	{8064, 16, B24_PARTS_FIELDS},
	{8080, 1, B24_PARTS_ITEM},
	{8081, 3, B24_PARTS_FIELDS},
	{8084, 5, B24_PARTS_FIELDS},
	{8089, 3, B24_PARTS_FIELDS},
	{8092, 1, B24_PARTS_ITEM},
	{8093, 1, B24_PARTS_ITEM},
	{8094, 3, B24_PARTS_FIELDS},
	{8097, 7, B24_PARTS_FIELDS},
	{8104, 1, B24_PARTS_ITEM},
	{8105, 1, B24_PARTS_EACH},
	{8106, 1, B24_PARTS_ITEM},
	{8107, 7, B24_PARTS_FIELDS},
	{8114, 1, B24_PARTS_ITEM},
	{8115, 1, B24_PARTS_ITEM},
	{8116, 1, B24_PARTS_ITEM},
	{8107, 7, B24_PARTS_FIELDS},
	{8117, 3, B24_PARTS_FIELDS},
	{8120, 5, B24_PARTS_FIELDS},
	{8125, 1, B24_PARTS_ITEM},
	{8126, 3, B24_PARTS_FIELDS},
	{8129, 18, B24_PARTS_FIELDS},
	{8147, 1, B24_PARTS_FIELDS},
	{8148, 1, B24_PARTS_ITEM},
	{8149, 2, B24_PARTS_FIELDS},
	{8151, 4, B24_PARTS_FIELDS},
	{8155, 1, B24_PARTS_EACH},
	{8156, 6, B24_PARTS_FIELDS},
	{8162, 1, B24_PARTS_FIELDS},
	{8163, 1, B24_PARTS_ITEM},
	{8164, 1, B24_PARTS_FIELDS},
	{8165, 31, B24_PARTS_FIELDS},
	{8196, 1, B24_PARTS_FIELDS},
	{8197, 1, B24_PARTS_ITEM},
	{8198, 7, B24_PARTS_FIELDS},
	{8205, 1, B24_PARTS_EACH},
	{8206, 1, B24_PARTS_FIELDS},
	{8207, 1, B24_PARTS_ITEM},
	{8208, 2, B24_PARTS_FIELDS},
	{8210, 21, B24_PARTS_FIELDS},
	{8231, 1, B24_PARTS_ITEM},
	{8232, 1, B24_PARTS_FIELDS},
	{8233, 1, B24_PARTS_ITEM},
	{8234, 14, B24_PARTS_NAMES},
	{8248, 14, B24_PARTS_FIELDS},
	{8262, 4, B24_PARTS_FIELDS},
	{8266, 4, B24_PARTS_FIELDS},
	{8270, 28, B24_PARTS_FIELDS},
	{8298, 1, B24_PARTS_FIELDS},
	{8299, 1, B24_PARTS_ITEM},
	{8300, 4, B24_PARTS_FIELDS},
	{8304, 7, B24_PARTS_FIELDS},
	{8311, 1, B24_PARTS_FIELDS},
	{8312, 3, B24_PARTS_FIELDS},
	{8315, 1, B24_PARTS_FIELDS},
	{8316, 1, B24_PARTS_FIELDS},
	{8317, 1, B24_PARTS_ITEM},
	{8318, 3, B24_PARTS_FIELDS},
	{8321, 2, B24_PARTS_FIELDS},
	{8323, 2, B24_PARTS_FIELDS},
	{8325, 7, B24_PARTS_FIELDS},
	{8332, 1, B24_PARTS_FIELDS},
	{8333, 1, B24_PARTS_ITEM},
	{8334, 6, B24_PARTS_FIELDS},
	{8340, 1, B24_PARTS_FIELDS},
	{8341, 7, B24_PARTS_FIELDS},
	{8348, 1, B24_PARTS_EACH},
	{8349, 1, B24_PARTS_FIELDS},
	{8350, 1, B24_PARTS_ITEM},
	{8351, 6, B24_PARTS_FIELDS},
	{8357, 2, B24_PARTS_FIELDS},
	{8359, 1, B24_PARTS_FIELDS},
	{8360, 1, B24_PARTS_FIELDS},
	{8361, 2, B24_PARTS_FIELDS},
	{8363, 3, B24_PARTS_FIELDS},
	{8366, 4, B24_PARTS_FIELDS},
	{8370, 1, B24_PARTS_FIELDS},
	{8371, 1, B24_PARTS_ITEM},
	{8372, 1, B24_PARTS_FIELDS},
	{8373, 1, B24_PARTS_FIELDS},
	{8374, 2, B24_PARTS_FIELDS},
	{8376, 3, B24_PARTS_FIELDS},
	{8379, 3, B24_PARTS_FIELDS},
	{8382, 1, B24_PARTS_FIELDS},
	{8383, 2, B24_PARTS_FIELDS},
	{8385, 1, B24_PARTS_ITEM},
	{8386, 1, B24_PARTS_FIELDS},
	{8387, 3, B24_PARTS_FIELDS},
	{8390, 1, B24_PARTS_ITEM},
	{8391, 1, B24_PARTS_FIELDS},
	{8392, 1, B24_PARTS_ITEM},
	{8393, 3, B24_PARTS_FIELDS},
	{8396, 2, B24_PARTS_FIELDS},
	{8398, 1, B24_PARTS_FIELDS},
	{8399, 16, B24_PARTS_FIELDS},
	{8415, 1, B24_PARTS_FIELDS},
	{8416, 1, B24_PARTS_ITEM},
	{8417, 10, B24_PARTS_FIELDS},
	{8427, 1, B24_PARTS_FIELDS},
	{8428, 16, B24_PARTS_FIELDS},
	{8444, 1, B24_PARTS_FIELDS},
	{8445, 1, B24_PARTS_ITEM},
	{8446, 7, B24_PARTS_FIELDS},
	{8453, 1, B24_PARTS_EACH},
	{8454, 1, B24_PARTS_FIELDS},
	{8455, 1, B24_PARTS_ITEM},
	{8456, 22, B24_PARTS_FIELDS},
	{8478, 1, B24_PARTS_EACH},
	{8479, 1, B24_PARTS_FIELDS},
	{8480, 1, B24_PARTS_ITEM},
	{8481, 12, B24_PARTS_NAMES},
	{8493, 12, B24_PARTS_FIELDS},
	{8505, 4, B24_PARTS_FIELDS},
	{8509, 16, B24_PARTS_FIELDS},
	{8525, 1, B24_PARTS_FIELDS},
	{8526, 1, B24_PARTS_ITEM},
	{8527, 10, B24_PARTS_FIELDS},
	{8537, 2, B24_PARTS_FIELDS},
	{8539, 5, B24_PARTS_FIELDS},
	{8544, 3, B24_PARTS_FIELDS},
	{8547, 1, B24_PARTS_FIELDS},
	{8548, 4, B24_PARTS_FIELDS},
	{8552, 1, B24_PARTS_ITEM},
	{8553, 1, B24_PARTS_FIELDS},
	{8554, 9, B24_PARTS_FIELDS},
	{8563, 2, B24_PARTS_FIELDS},
	{8565, 18, B24_PARTS_FIELDS},
	{8583, 1, B24_PARTS_ITEM},
	{8584, 1, B24_PARTS_ITEM},
	{8585, 4, B24_PARTS_FIELDS},
	{8589, 5, B24_PARTS_FIELDS},
	{8594, 2, B24_PARTS_FIELDS},
	{8596, 4, B24_PARTS_FIELDS},
	{8600, 1, B24_PARTS_ITEM},
	{8601, 1, B24_PARTS_ITEM},
	{8602, 2, B24_PARTS_FIELDS},
	{8604, 6, B24_PARTS_FIELDS},
	{8610, 10, B24_PARTS_FIELDS},
	{8620, 4, B24_PARTS_FIELDS},
	{8624, 1, B24_PARTS_ITEM},
	{8625, 2, B24_PARTS_FIELDS},
	{8627, 10, B24_PARTS_FIELDS},
	{8637, 17, B24_PARTS_FIELDS},
	{8654, 1, B24_PARTS_ITEM},
	{8655, 1, B24_PARTS_ITEM},
	{8656, 4, B24_PARTS_FIELDS},
	{8660, 11, B24_PARTS_FIELDS},
	{8671, 4, B24_PARTS_FIELDS},
	{8675, 6, B24_PARTS_FIELDS},
	{8681, 4, B24_PARTS_FIELDS},
	{8685, 1, B24_PARTS_ITEM},
	{8686, 1, B24_PARTS_ITEM},
	{8687, 3, B24_PARTS_FIELDS},
	{8690, 2, B24_PARTS_FIELDS},
	{8692, 6, B24_PARTS_FIELDS},
	{8698, 1, B24_PARTS_ITEM},
	{8699, 2, B24_PARTS_FIELDS},
	{8701, 1, B24_PARTS_ITEM},
	{8702, 7, B24_PARTS_FIELDS},
	{8709, 8, B24_PARTS_FIELDS},
	{8717, 1, B24_PARTS_ITEM},
	{8718, 1, B24_PARTS_ITEM},
	{8719, 4, B24_PARTS_FIELDS},
	{8723, 1, B24_PARTS_FIELDS},
	{8724, 1, B24_PARTS_FIELDS},
	{8725, 1, B24_PARTS_ITEM},
	{8726, 4, B24_PARTS_FIELDS},
	{8730, 1, B24_PARTS_ITEM},
	{8731, 2, B24_PARTS_FIELDS},
	{8733, 1, B24_PARTS_ITEM},
	{8734, 1, B24_PARTS_FIELDS},
	{8735, 1, B24_PARTS_ITEM},
	{8736, 11, B24_PARTS_FIELDS},
	{8747, 1, B24_PARTS_FIELDS},
	{8748, 1, B24_PARTS_ITEM},
	{8749, 1, B24_PARTS_ITEM},
	{8750, 1, B24_PARTS_FIELDS},
	{8751, 1, B24_PARTS_ITEM},
	{8752, 2, B24_PARTS_FIELDS},
	{8754, 1, B24_PARTS_ITEM},
	{8755, 4, B24_PARTS_FIELDS},
	{8759, 1, B24_PARTS_ITEM},
	{8760, 2, B24_PARTS_FIELDS},
	{8762, 1, B24_PARTS_ITEM},
	{8763, 2, B24_PARTS_FIELDS},
	{8765, 1, B24_PARTS_ITEM},
	{8766, 7, B24_PARTS_FIELDS},
	{8773, 1, B24_PARTS_ITEM},
	{8774, 1, B24_PARTS_FIELDS},
	{8775, 1, B24_PARTS_ITEM},
	{8776, 7, B24_PARTS_NAMES},
	{8783, 3, B24_PARTS_FIELDS},
	{8786, 4, B24_PARTS_FIELDS},
	{8790, 1, B24_PARTS_ITEM},
	{8791, 2, B24_PARTS_FIELDS},
	{8793, 1, B24_PARTS_ITEM},
	{8794, 5, B24_PARTS_FIELDS},
	{8799, 1, B24_PARTS_ITEM},
	{8800, 5, B24_PARTS_FIELDS},
	{8805, 1, B24_PARTS_FIELDS},
	{8806, 1, B24_PARTS_FIELDS},
	{8807, 4, B24_PARTS_FIELDS},
	{8811, 1, B24_PARTS_ITEM},
	{8812, 8, B24_PARTS_FIELDS},
	{8820, 1, B24_PARTS_ITEM},
	{8821, 1, B24_PARTS_ITEM},
	{8822, 3, B24_PARTS_FIELDS},
	{8825, 2, B24_PARTS_FIELDS},
	{8827, 6, B24_PARTS_FIELDS},
	{8833, 1, B24_PARTS_ITEM},
	{8834, 1, B24_PARTS_ITEM},
	{8835, 2, B24_PARTS_FIELDS},
	{8837, 1, B24_PARTS_FIELDS},
	{8838, 4, B24_PARTS_FIELDS},
	{8842, 1, B24_PARTS_ITEM},
	{8843, 8, B24_PARTS_FIELDS},
	{8851, 1, B24_PARTS_ITEM},
	{8852, 1, B24_PARTS_ITEM},
	{8853, 4, B24_PARTS_FIELDS},
	{8857, 2, B24_PARTS_FIELDS},
	{8859, 1, B24_PARTS_ITEM},
	{8860, 4, B24_PARTS_FIELDS},
	{8864, 4, B24_PARTS_FIELDS},
	{8868, 1, B24_PARTS_ITEM},
	{8869, 3, B24_PARTS_FIELDS},
	{8872, 4, B24_PARTS_FIELDS},
	{8876, 4, B24_PARTS_FIELDS},
	{8880, 2, B24_PARTS_FIELDS},
	{8882, 3, B24_PARTS_FIELDS},
	{8885, 3, B24_PARTS_FIELDS},
	{8888, 1, B24_PARTS_ITEM},
	{8889, 4, B24_PARTS_FIELDS},
	{8893, 2, B24_PARTS_FIELDS},
	{8895, 3, B24_PARTS_FIELDS},
	{8898, 1, B24_PARTS_FIELDS},
	{8899, 1, B24_PARTS_ITEM},
	{8900, 4, B24_PARTS_FIELDS},
	{8904, 2, B24_PARTS_FIELDS},
	{8906, 6, B24_PARTS_FIELDS},
	{8912, 1, B24_PARTS_ITEM},
	{8913, 13, B24_PARTS_FIELDS},
	{8926, 1, B24_PARTS_ITEM},
	{8927, 6, B24_PARTS_FIELDS},
	{8933, 2, B24_PARTS_FIELDS},
	{8935, 14, B24_PARTS_FIELDS},
	{8949, 12, B24_PARTS_FIELDS},
	{8961, 1, B24_PARTS_ITEM},
	{8962, 1, B24_PARTS_FIELDS},
	{8963, 1, B24_PARTS_ITEM},
	{8964, 12, B24_PARTS_NAMES},
	{8976, 2, B24_PARTS_FIELDS},
	{8978, 6, B24_PARTS_FIELDS},
	{8984, 10, B24_PARTS_FIELDS},
	{8994, 1, B24_PARTS_ITEM},
	{8995, 6, B24_PARTS_FIELDS},
	{9001, 1, B24_PARTS_ITEM},
	{9002, 2, B24_PARTS_FIELDS},
	{9004, 1, B24_PARTS_ITEM},
	{9005, 12, B24_PARTS_FIELDS},
	{9017, 1, B24_PARTS_ITEM},
	{9018, 4, B24_PARTS_FIELDS},
	{9022, 3, B24_PARTS_FIELDS},
	{9025, 1, B24_PARTS_FIELDS},
	{9026, 1, B24_PARTS_ITEM},
	{9027, 5, B24_PARTS_FIELDS},
	{9032, 1, B24_PARTS_ITEM},
	{9033, 1, B24_PARTS_FIELDS},
	{9034, 1, B24_PARTS_ITEM},
	{9035, 6, B24_PARTS_FIELDS},
	{9041, 1, B24_PARTS_ITEM},
	{9042, 13, B24_PARTS_FIELDS},
	{9055, 1, B24_PARTS_FIELDS},
	{9056, 1, B24_PARTS_ITEM},
	{9057, 13, B24_PARTS_NAMES},
	{9070, 2, B24_PARTS_FIELDS},
	{9072, 3, B24_PARTS_FIELDS},
	{9075, 3, B24_PARTS_FIELDS},
	{9078, 3, B24_PARTS_FIELDS},
	{9081, 6, B24_PARTS_FIELDS},
	{9087, 1, B24_PARTS_ITEM},
	{9088, 1, B24_PARTS_FIELDS},
	{9089, 1, B24_PARTS_ITEM},
	{9090, 3, B24_PARTS_FIELDS},
	{9093, 2, B24_PARTS_FIELDS},
	{9095, 1, B24_PARTS_ITEM},
	{9096, 2, B24_PARTS_FIELDS},
	{9098, 1, B24_PARTS_ITEM},
	{9099, 2, B24_PARTS_FIELDS},
	{9101, 2, B24_PARTS_FIELDS},
	{9103, 2, B24_PARTS_FIELDS},
	{9105, 1, B24_PARTS_FIELDS},
	{9106, 1, B24_PARTS_ITEM},
	{9107, 4, B24_PARTS_FIELDS},
	{9111, 10, B24_PARTS_FIELDS},
	{9121, 1, B24_PARTS_FIELDS},
	{9122, 1, B24_PARTS_ITEM},
	{9123, 2, B24_PARTS_FIELDS},
	{9125, 1, B24_PARTS_FIELDS},
	{9126, 3, B24_PARTS_FIELDS},
	{9129, 3, B24_PARTS_FIELDS},
	{9132, 3, B24_PARTS_FIELDS},
	{9135, 3, B24_PARTS_FIELDS},
	{9138, 3, B24_PARTS_FIELDS},
	{9141, 3, B24_PARTS_FIELDS},
	{9144, 2, B24_PARTS_FIELDS},
	{9146, 6, B24_PARTS_FIELDS},
	{9152, 7, B24_PARTS_FIELDS},
	{9159, 1, B24_PARTS_ITEM},
	{9160, 2, B24_PARTS_FIELDS},
	{9162, 28, B24_PARTS_FIELDS},
	{9190, 1, B24_PARTS_ITEM},
	{9191, 1, B24_PARTS_ITEM},
	{9192, 3, B24_PARTS_FIELDS},
	{9195, 1, B24_PARTS_EACH},
	{9196, 1, B24_PARTS_ITEM},
	{9197, 2, B24_PARTS_FIELDS},
	{9228, 5, B24_PARTS_FIELDS},
	{9199, 1, B24_PARTS_ITEM},
	{9200, 28, B24_PARTS_FIELDS},
	{9228, 5, B24_PARTS_FIELDS},
	{9233, 1, B24_PARTS_ITEM},
	{9234, 11, B24_PARTS_FIELDS},
	{9245, 3, B24_PARTS_FIELDS},
	{9248, 6, B24_PARTS_FIELDS},
	{9254, 4, B24_PARTS_FIELDS},
	{9258, 1, B24_PARTS_ITEM},
	{9259, 3, B24_PARTS_FIELDS},
	{9262, 38, B24_PARTS_FIELDS},
	{9300, 1, B24_PARTS_ITEM},
	{9301, 1, B24_PARTS_FIELDS},
	{9302, 3, B24_PARTS_FIELDS},
	{9305, 10, B24_PARTS_FIELDS},
	{9315, 1, B24_PARTS_ITEM},
	{9316, 28, B24_PARTS_FIELDS},
	{9344, 1, B24_PARTS_ITEM},
	{9345, 2, B24_PARTS_FIELDS},
	{9347, 9, B24_PARTS_FIELDS},
	{9356, 1, B24_PARTS_FIELDS},
	{9357, 20, B24_PARTS_FIELDS},
	{9377, 1, B24_PARTS_ITEM},
	{9378, 4, B24_PARTS_FIELDS},
	{9382, 1, B24_PARTS_ITEM},
	{9383, 4, B24_PARTS_FIELDS},
	{9387, 16, B24_PARTS_FIELDS},
	{9403, 1, B24_PARTS_ITEM},
	{9404, 2, B24_PARTS_FIELDS},
	{9406, 28, B24_PARTS_FIELDS},
	{9434, 1, B24_PARTS_ITEM},
	{9435, 4, B24_PARTS_FIELDS},
	{9439, 1, B24_PARTS_ITEM},
	{9440, 1, B24_PARTS_FIELDS},
	{9441, 9, B24_PARTS_FIELDS},
	{9450, 1, B24_PARTS_ITEM},
	{9451, 8, B24_PARTS_FIELDS},
	{9459, 4, B24_PARTS_FIELDS},
	{9463, 1, B24_PARTS_ITEM},
	{9464, 2, B24_PARTS_FIELDS},
	{9466, 2, B24_PARTS_FIELDS},
	{9468, 3, B24_PARTS_FIELDS},
	{9471, 28, B24_PARTS_FIELDS},
	{9499, 1, B24_PARTS_ITEM},
	{9500, 1, B24_PARTS_ITEM},
	{9501, 6, B24_PARTS_FIELDS},
	{9507, 1, B24_PARTS_FIELDS},
	{9508, 1, B24_PARTS_FIELDS},
	{9509, 20, B24_PARTS_FIELDS},
	{9529, 1, B24_PARTS_EACH},
	{9530, 3, B24_PARTS_FIELDS},
	{9533, 21, B24_PARTS_FIELDS},
	{9554, 1, B24_PARTS_EACH},
	{9555, 4, B24_PARTS_FIELDS},
	{9559, 1, B24_PARTS_ITEM},
	{9560, 7, B24_PARTS_FIELDS},
	{9567, 2, B24_PARTS_FIELDS},
	{9569, 2, B24_PARTS_FIELDS},
	{9571, 1, B24_PARTS_ITEM},
	{9572, 1, B24_PARTS_FIELDS},
	{9573, 1, B24_PARTS_FIELDS},
	{9574, 1, B24_PARTS_ITEM},
	{9575, 2, B24_PARTS_FIELDS},
	{9577, 8, B24_PARTS_FIELDS},
	{9585, 4, B24_PARTS_FIELDS},
	{9589, 1, B24_PARTS_FIELDS},
	{9590, 2, B24_PARTS_FIELDS},
	{9592, 3, B24_PARTS_FIELDS},
	{9595, 7, B24_PARTS_FIELDS},
	{9602, 1, B24_PARTS_ITEM},
	{9603, 8, B24_PARTS_FIELDS},
	{9611, 1, B24_PARTS_FIELDS},
	{9612, 1, B24_PARTS_ITEM},
	{9613, 2, B24_PARTS_FIELDS},
	{9615, 2, B24_PARTS_FIELDS},
	{9617, 4, B24_PARTS_FIELDS},
	{9621, 15, B24_PARTS_FIELDS},
	{9636, 1, B24_PARTS_ITEM},
	{9637, 3, B24_PARTS_FIELDS},
	{9640, 28, B24_PARTS_FIELDS},
	{9668, 1, B24_PARTS_ITEM},
	{9669, 5, B24_PARTS_FIELDS},
	{9674, 1, B24_PARTS_ITEM},
	{9675, 4, B24_PARTS_FIELDS},
	{9679, 4, B24_PARTS_FIELDS},
	{9683, 1, B24_PARTS_ITEM},
	{9684, 11, B24_PARTS_FIELDS},
	{9695, 7, B24_PARTS_FIELDS},
	{9702, 3, B24_PARTS_FIELDS},
	{9705, 2, B24_PARTS_FIELDS},
	{9707, 1, B24_PARTS_ITEM},
	{9708, 2, B24_PARTS_FIELDS},
	{9710, 2, B24_PARTS_FIELDS},
	{9712, 1, B24_PARTS_ITEM},
	{9713, 3, B24_PARTS_FIELDS},
	{9716, 1, B24_PARTS_FIELDS},
	{9717, 1, B24_PARTS_ITEM},
	{9718, 2, B24_PARTS_FIELDS},
	{9720, 9, B24_PARTS_FIELDS},
	{9729, 19, B24_PARTS_FIELDS},
	{9748, 9, B24_PARTS_FIELDS},
	{9757, 28, B24_PARTS_FIELDS},
	{9785, 16, B24_PARTS_FIELDS},
	{9801, 1, B24_PARTS_ITEM},
	{9802, 1, B24_PARTS_ITEM},
	{9803, 6, B24_PARTS_FIELDS},
	{9809, 9, B24_PARTS_FIELDS},
	{9818, 28, B24_PARTS_FIELDS},
	{9846, 27, B24_PARTS_FIELDS},
	{9873, 3, B24_PARTS_FIELDS},
	{9876, 17, B24_PARTS_FIELDS},
	{9893, 1, B24_PARTS_ITEM},
	{9894, 27, B24_PARTS_FIELDS},
	{9921, 3, B24_PARTS_FIELDS},
	{9924, 5, B24_PARTS_FIELDS},
	{9929, 1, B24_PARTS_ITEM},
	{9930, 6, B24_PARTS_FIELDS},
	{9936, 1, B24_PARTS_FIELDS},
	{9937, 4, B24_PARTS_FIELDS},
	{9941, 5, B24_PARTS_FIELDS},
	{9946, 1, B24_PARTS_ITEM},
	{9947, 13, B24_PARTS_FIELDS},
	{9960, 2, B24_PARTS_FIELDS},
	{9962, 2, B24_PARTS_FIELDS},
	{9964, 5, B24_PARTS_FIELDS},
	{9969, 1, B24_PARTS_ITEM},
	{9970, 2, B24_PARTS_FIELDS},
	{9972, 3, B24_PARTS_FIELDS},
	{9975, 34, B24_PARTS_FIELDS},
	{10009, 1, B24_PARTS_ITEM},
	{10010, 1, B24_PARTS_ITEM},
	{10011, 4, B24_PARTS_FIELDS},
	{10044, 5, B24_PARTS_FIELDS},
	{10015, 1, B24_PARTS_ITEM},
	{10016, 28, B24_PARTS_FIELDS},
	{10044, 5, B24_PARTS_FIELDS},
	{10049, 1, B24_PARTS_ITEM},
	{10050, 4, B24_PARTS_FIELDS},
	{10054, 15, B24_PARTS_FIELDS},
	{10069, 6, B24_PARTS_FIELDS},
	{10075, 1, B24_PARTS_ITEM},
	{10076, 1, B24_PARTS_ITEM},
	{10077, 3, B24_PARTS_FIELDS},
	{10080, 21, B24_PARTS_FIELDS},
	{10101, 1, B24_PARTS_EACH},
	{10102, 1, B24_PARTS_ITEM},
	{10103, 4, B24_PARTS_FIELDS},
	{10107, 2, B24_PARTS_FIELDS},
	{10109, 1, B24_PARTS_ITEM},
	{10110, 3, B24_PARTS_FIELDS},
	{10113, 1, B24_PARTS_ITEM},
	{10114, 1, B24_PARTS_FIELDS},
	{10115, 1, B24_PARTS_FIELDS},
	{10116, 2, B24_PARTS_FIELDS},
	{10118, 4, B24_PARTS_FIELDS},
	{10122, 1, B24_PARTS_ITEM},
	{10123, 3, B24_PARTS_FIELDS},
	{10126, 1, B24_PARTS_ITEM},
	{10127, 2, B24_PARTS_FIELDS},
	{10129, 1, B24_PARTS_FIELDS},
	{10130, 1, B24_PARTS_ITEM},
	{10131, 2, B24_PARTS_FIELDS},
	{10133, 13, B24_PARTS_FIELDS},
	{10133, 13, B24_PARTS_FIELDS},
	{10146, 4, B24_PARTS_FIELDS},
	{10150, 1, B24_PARTS_ITEM},
	{10151, 3, B24_PARTS_FIELDS},
	{10154, 2, B24_PARTS_FIELDS},
	{10156, 13, B24_PARTS_FIELDS},
	{10169, 1, B24_PARTS_FIELDS},
	{10170, 13, B24_PARTS_FIELDS},
	{10183, 4, B24_PARTS_FIELDS},
	{10187, 1, B24_PARTS_EACH},
	{10188, 1, B24_PARTS_ITEM},
	{10189, 11, B24_PARTS_FIELDS},
	{10200, 2, B24_PARTS_FIELDS},
	{10202, 3, B24_PARTS_FIELDS},
	{10205, 3, B24_PARTS_FIELDS},
	{10208, 5, B24_PARTS_FIELDS},
	{10213, 4, B24_PARTS_FIELDS},
	{10217, 4, B24_PARTS_FIELDS},
	{10221, 4, B24_PARTS_FIELDS},
	{10225, 4, B24_PARTS_FIELDS},
	{10229, 5, B24_PARTS_FIELDS},
	{10234, 10, B24_PARTS_FIELDS},
	{10244, 3, B24_PARTS_FIELDS},
	{10247, 1, B24_PARTS_ITEM},
	{10248, 8, B24_PARTS_FIELDS},
	{10256, 2, B24_PARTS_FIELDS},
	{10258, 5, B24_PARTS_FIELDS},
	{10263, 3, B24_PARTS_FIELDS},
	{10278, 38, B24_PARTS_FIELDS},
	{10266, 4, B24_PARTS_FIELDS},
	{10270, 1, B24_PARTS_ITEM},
	{10271, 3, B24_PARTS_FIELDS},
	{10274, 1, B24_PARTS_ITEM},
	{10275, 3, B24_PARTS_FIELDS},
	{10278, 38, B24_PARTS_FIELDS},
	{10316, 1, B24_PARTS_ITEM},
	{10317, 12, B24_PARTS_FIELDS},
	{10329, 4, B24_PARTS_FIELDS},
	{10333, 4, B24_PARTS_FIELDS},
	{10337, 9, B24_PARTS_FIELDS},
	{10346, 9, B24_PARTS_FIELDS},
	{10355, 11, B24_PARTS_FIELDS},
	{10366, 2, B24_PARTS_FIELDS},
	{10368, 9, B24_PARTS_FIELDS},
	{10377, 8, B24_PARTS_FIELDS},
	{10385, 3, B24_PARTS_FIELDS},
	{10388, 14, B24_PARTS_FIELDS},
	{10402, 25, B24_PARTS_FIELDS},
	{10402, 25, B24_PARTS_FIELDS},
	{10427, 1, B24_PARTS_ITEM},
	{10428, 2, B24_PARTS_FIELDS},
	{10430, 1, B24_PARTS_ITEM},
	{10431, 3, B24_PARTS_FIELDS},
	{10434, 1, B24_PARTS_ITEM},
	{10435, 3, B24_PARTS_FIELDS},
	{10438, 1, B24_PARTS_ITEM},
	{10439, 1, B24_PARTS_FIELDS},
	{10440, 4, B24_PARTS_FIELDS},
	{10444, 6, B24_PARTS_FIELDS},
	{10450, 10, B24_PARTS_FIELDS},
	{10460, 1, B24_PARTS_FIELDS},
	{10461, 1, B24_PARTS_FIELDS},
	{10462, 1, B24_PARTS_ITEM},
	{10463, 2, B24_PARTS_FIELDS},
	{10465, 6, B24_PARTS_FIELDS},
	{10471, 8, B24_PARTS_FIELDS},
	{10479, 3, B24_PARTS_FIELDS},
	{10482, 26, B24_PARTS_FIELDS},
	{10482, 26, B24_PARTS_FIELDS},
	{10508, 2, B24_PARTS_FIELDS},
	{10510, 1, B24_PARTS_ITEM},
	{10511, 7, B24_PARTS_FIELDS},
	{10518, 3, B24_PARTS_FIELDS},
	{10521, 1, B24_PARTS_FIELDS},
	{10522, 1, B24_PARTS_ITEM},
	{10523, 3, B24_PARTS_FIELDS},
	{10526, 5, B24_PARTS_FIELDS},
	{10531, 4, B24_PARTS_FIELDS},
	{10535, 4, B24_PARTS_FIELDS},
	{10539, 10, B24_PARTS_FIELDS},
	{10539, 10, B24_PARTS_FIELDS},
	{10549, 2, B24_PARTS_FIELDS},
	{10551, 1, B24_PARTS_ITEM},
	{10552, 3, B24_PARTS_FIELDS},
	{10555, 1, B24_PARTS_ITEM},
	{10556, 4, B24_PARTS_FIELDS},
	{10560, 1, B24_PARTS_ITEM},
	{10561, 4, B24_PARTS_FIELDS},
	{10565, 4, B24_PARTS_FIELDS},
	{10569, 4, B24_PARTS_FIELDS},
	{10573, 1, B24_PARTS_ITEM},
	{10574, 4, B24_PARTS_FIELDS},
	{10578, 2, B24_PARTS_FIELDS},
	{10580, 1, B24_PARTS_ITEM},
	{10581, 8, B24_PARTS_FIELDS},
	{10589, 4, B24_PARTS_FIELDS},
	{10593, 4, B24_PARTS_FIELDS},
	{10597, 4, B24_PARTS_FIELDS},
	{10601, 4, B24_PARTS_FIELDS},
	{10605, 4, B24_PARTS_FIELDS},
	{10609, 4, B24_PARTS_FIELDS},
	{10613, 4, B24_PARTS_FIELDS},
	{10617, 1, B24_PARTS_ITEM},
	{10618, 5, B24_PARTS_FIELDS},
	{10623, 5, B24_PARTS_FIELDS},
	{10628, 6, B24_PARTS_FIELDS},
	{10634, 10, B24_PARTS_FIELDS},
	{10634, 10, B24_PARTS_FIELDS},
	{10644, 1, B24_PARTS_ITEM},
	{10645, 1, B24_PARTS_FIELDS},
	{10646, 1, B24_PARTS_ITEM},
	{10647, 1, B24_PARTS_FIELDS},
	{10648, 1, B24_PARTS_ITEM},
	{10649, 6, B24_PARTS_FIELDS},
	{10655, 3, B24_PARTS_FIELDS},
	{10658, 3, B24_PARTS_FIELDS},
	{10661, 6, B24_PARTS_FIELDS},
	{10667, 4, B24_PARTS_FIELDS},
	{10671, 5, B24_PARTS_FIELDS},
	{10676, 3, B24_PARTS_FIELDS},
	{10679, 4, B24_PARTS_FIELDS},
	{10683, 1, B24_PARTS_ITEM},
	{10684, 4, B24_PARTS_FIELDS},
	{10688, 4, B24_PARTS_FIELDS},
	{10692, 1, B24_PARTS_ITEM},
	{10693, 3, B24_PARTS_FIELDS},
	{10696, 1, B24_PARTS_FIELDS},
	{10697, 2, B24_PARTS_FIELDS},
	{10699, 1, B24_PARTS_ITEM},
	{10700, 5, B24_PARTS_FIELDS},
	{10705, 4, B24_PARTS_FIELDS},
	{10709, 3, B24_PARTS_FIELDS},
	{10712, 4, B24_PARTS_FIELDS},
	{10716, 2, B24_PARTS_FIELDS},
	{10718, 5, B24_PARTS_FIELDS},
	{10723, 1, B24_PARTS_ITEM},
	{10724, 1, B24_PARTS_FIELDS},
	{10725, 2, B24_PARTS_FIELDS},
	{10727, 1, B24_PARTS_ITEM},
	{10728, 3, B24_PARTS_FIELDS},
	{10731, 1, B24_PARTS_ITEM},
	{10732, 3, B24_PARTS_FIELDS},
	{10735, 4, B24_PARTS_FIELDS},
	{10739, 1, B24_PARTS_ITEM},
	{10740, 3, B24_PARTS_FIELDS},
	{10743, 1, B24_PARTS_ITEM},
	{10744, 4, B24_PARTS_FIELDS},
	{10748, 4, B24_PARTS_FIELDS},
	{10752, 12, B24_PARTS_FIELDS},
	{10764, 4, B24_PARTS_FIELDS},
	{10768, 3, B24_PARTS_FIELDS},
	{10771, 2, B24_PARTS_FIELDS},
	{10773, 2, B24_PARTS_FIELDS},
	{10775, 7, B24_PARTS_FIELDS},
	{10782, 1, B24_PARTS_ITEM},
	{10783, 1, B24_PARTS_FIELDS},
	{10784, 2, B24_PARTS_FIELDS},
	{10786, 1, B24_PARTS_ITEM},
	{10787, 9, B24_PARTS_FIELDS},
	{10796, 6, B24_PARTS_FIELDS},
	{10802, 3, B24_PARTS_FIELDS},
	{10805, 3, B24_PARTS_FIELDS},
	{10808, 1, B24_PARTS_ITEM},
	{10809, 3, B24_PARTS_FIELDS},
	{10812, 2, B24_PARTS_FIELDS},
	{10814, 1, B24_PARTS_ITEM},
	{10815, 2, B24_PARTS_FIELDS},
	{10817, 2, B24_PARTS_FIELDS},
	{10819, 3, B24_PARTS_FIELDS},
	{10822, 1, B24_PARTS_ITEM},
	{10823, 3, B24_PARTS_FIELDS},
	{10826, 1, B24_PARTS_FIELDS},
	{10827, 3, B24_PARTS_FIELDS},
	{10830, 1, B24_PARTS_ITEM},
	{10831, 3, B24_PARTS_FIELDS},
	{10834, 5, B24_PARTS_FIELDS},
	{10839, 1, B24_PARTS_ITEM},
	{10840, 2, B24_PARTS_FIELDS},
	{10842, 1, B24_PARTS_FIELDS},
	{10843, 1, B24_PARTS_ITEM},
	{10844, 1, B24_PARTS_FIELDS},
	{10845, 6, B24_PARTS_FIELDS},
	{10851, 1, B24_PARTS_ITEM},
	{10852, 1, B24_PARTS_FIELDS},
	{10853, 2, B24_PARTS_FIELDS},
	{10855, 1, B24_PARTS_ITEM},
	{10856, 2, B24_PARTS_FIELDS},
	{10858, 3, B24_PARTS_FIELDS},
	{10861, 6, B24_PARTS_FIELDS},
	{10867, 3, B24_PARTS_FIELDS},
	{10870, 83, B24_PARTS_FIELDS},
	{10953, 1, B24_PARTS_FIELDS},
	{10954, 1, B24_PARTS_FIELDS},
	{10955, 8, B24_PARTS_FIELDS},
	{10963, 1, B24_PARTS_EACH},
	{10964, 4, B24_PARTS_FIELDS},
	{10968, 1, B24_PARTS_EACH},
	{10969, 94, B24_PARTS_FIELDS},
	{11063, 1, B24_PARTS_ITEM},
	{11064, 3, B24_PARTS_FIELDS},
	{11067, 2, B24_PARTS_FIELDS},
	{11069, 1, B24_PARTS_ITEM},
	{11070, 93, B24_PARTS_FIELDS},
	{11163, 1, B24_PARTS_ITEM},
	{11164, 1, B24_PARTS_ITEM},
	{11165, 93, B24_PARTS_NAMES},
	{11258, 93, B24_PARTS_FIELDS},
	{11351, 5, B24_PARTS_FIELDS},
	{11356, 3, B24_PARTS_FIELDS},
	{11359, 2, B24_PARTS_FIELDS},
	{11361, 2, B24_PARTS_FIELDS},
	{11363, 1, B24_PARTS_ITEM},
	{10870, 83, B24_PARTS_FIELDS},
	{11364, 2, B24_PARTS_FIELDS},
	{11366, 3, B24_PARTS_FIELDS},
	{11369, 1, B24_PARTS_ITEM},
	{11370, 1, B24_PARTS_ITEM},
	{11371, 3, B24_PARTS_FIELDS},
	{11374, 2, B24_PARTS_FIELDS},
	{11376, 4, B24_PARTS_FIELDS},
	{11380, 5, B24_PARTS_FIELDS},
	{11385, 3, B24_PARTS_FIELDS},
	{11388, 1, B24_PARTS_ITEM},
	{11389, 3, B24_PARTS_FIELDS},
	{11392, 38, B24_PARTS_FIELDS},
	{11430, 1, B24_PARTS_ITEM},
	{11431, 4, B24_PARTS_FIELDS},
	{11435, 2, B24_PARTS_FIELDS},
	{11437, 6, B24_PARTS_FIELDS},
	{11443, 4, B24_PARTS_FIELDS},
	{11447, 3, B24_PARTS_FIELDS},
	{11450, 1, B24_PARTS_ITEM},
	{11451, 3, B24_PARTS_FIELDS},
	{11454, 2, B24_PARTS_FIELDS},
	{11456, 1, B24_PARTS_ITEM},
	{11457, 5, B24_PARTS_FIELDS},
	{11462, 1, B24_PARTS_ITEM},
	{11463, 2, B24_PARTS_FIELDS},
	{11465, 1, B24_PARTS_ITEM},
	{11466, 4, B24_PARTS_FIELDS},
	{11470, 1, B24_PARTS_ITEM},
	{11471, 3, B24_PARTS_FIELDS},
	{11474, 8, B24_PARTS_FIELDS},
	{11482, 1, B24_PARTS_EACH},
	{11483, 1, B24_PARTS_EACH},
	{11484, 29, B24_PARTS_FIELDS},
	{11513, 1, B24_PARTS_EACH},
	{11514, 1, B24_PARTS_FIELDS},
	{11515, 16, B24_PARTS_FIELDS},
	{11531, 1, B24_PARTS_EACH},
	{11532, 2, B24_PARTS_FIELDS},
	{11534, 1, B24_PARTS_EACH},
	{11535, 3, B24_PARTS_FIELDS},
	{11538, 6, B24_PARTS_FIELDS},
	{11544, 27, B24_PARTS_FIELDS},
	{11571, 1, B24_PARTS_EACH},
	{11572, 1, B24_PARTS_EACH},
	{11573, 2, B24_PARTS_FIELDS},
	{11575, 9, B24_PARTS_FIELDS},
	{11584, 1, B24_PARTS_FIELDS},
	{11585, 20, B24_PARTS_FIELDS},
	{11605, 1, B24_PARTS_EACH},
	{11606, 17, B24_PARTS_FIELDS},
	{11623, 1, B24_PARTS_ITEM},
	{11624, 2, B24_PARTS_FIELDS},
	{11626, 2, B24_PARTS_FIELDS},
	{11628, 1, B24_PARTS_ITEM},
	{11629, 2, B24_PARTS_FIELDS},
	{11631, 1, B24_PARTS_FIELDS},
	{11632, 1, B24_PARTS_ITEM},
	{11633, 1, B24_PARTS_FIELDS},
	{11634, 6, B24_PARTS_FIELDS},
	{11640, 5, B24_PARTS_FIELDS},
	{11645, 1, B24_PARTS_EACH},
	{11646, 5, B24_PARTS_FIELDS},
	{11651, 5, B24_PARTS_FIELDS},
	{11656, 12, B24_PARTS_FIELDS},
	{11668, 9, B24_PARTS_FIELDS},
	{11677, 1, B24_PARTS_ITEM},
	{11678, 3, B24_PARTS_FIELDS},
	{11681, 3, B24_PARTS_FIELDS},
	{11684, 2, B24_PARTS_FIELDS},
	{11686, 2, B24_PARTS_FIELDS},
	{11688, 1, B24_PARTS_FIELDS},
	{11689, 2, B24_PARTS_FIELDS},
	{11691, 17, B24_PARTS_FIELDS},
	{11708, 1, B24_PARTS_ITEM},
	{11709, 2, B24_PARTS_FIELDS},
	{11711, 5, B24_PARTS_FIELDS},
	{11716, 1, B24_PARTS_ITEM},
	{11717, 12, B24_PARTS_FIELDS},
	{11729, 9, B24_PARTS_FIELDS},
	{11738, 1, B24_PARTS_ITEM},
	{11739, 1, B24_PARTS_ITEM},
	{11740, 3, B24_PARTS_FIELDS},
	{11743, 5, B24_PARTS_FIELDS},
	{11748, 2, B24_PARTS_FIELDS},
	{11750, 1, B24_PARTS_FIELDS},
	{11751, 2, B24_PARTS_FIELDS},
	{11753, 1, B24_PARTS_ITEM},
	{11754, 5, B24_PARTS_FIELDS},
	{11759, 1, B24_PARTS_ITEM},
	{11760, 1, B24_PARTS_FIELDS},
	{11761, 1, B24_PARTS_FIELDS},
	{11762, 1, B24_PARTS_FIELDS},
	{11763, 2, B24_PARTS_FIELDS},
	{11765, 5, B24_PARTS_FIELDS},
	{11770, 1, B24_PARTS_FIELDS},
	{11771, 12, B24_PARTS_FIELDS},
	{11783, 1, B24_PARTS_ITEM},
	{11784, 1, B24_PARTS_FIELDS},
	{11785, 4, B24_PARTS_FIELDS},
	{11789, 3, B24_PARTS_FIELDS},
	{11792, 1, B24_PARTS_FIELDS},
	{11793, 2, B24_PARTS_FIELDS},
	{11795, 6, B24_PARTS_FIELDS},
	{11801, 5, B24_PARTS_FIELDS},
	{11806, 2, B24_PARTS_FIELDS},
	{11808, 2, B24_PARTS_FIELDS},
	{11810, 2, B24_PARTS_FIELDS},
	{11812, 2, B24_PARTS_FIELDS},
	{11814, 2, B24_PARTS_FIELDS},
	{11816, 6, B24_PARTS_FIELDS},
	{11822, 2, B24_PARTS_FIELDS},
	{11824, 1, B24_PARTS_FIELDS},
	{11825, 7, B24_PARTS_FIELDS},
	{11832, 1, B24_PARTS_ITEM},
	{11853, 8, B24_PARTS_FIELDS},
	{11833, 1, B24_PARTS_ITEM},
	{11834, 18, B24_PARTS_FIELDS},
	{11852, 1, B24_PARTS_EACH},
	{11853, 8, B24_PARTS_FIELDS},
	{11861, 1, B24_PARTS_EACH},
	{11862, 1, B24_PARTS_ITEM},
	{11863, 2, B24_PARTS_FIELDS},
	{11865, 1, B24_PARTS_EACH},
	{11866, 4, B24_PARTS_FIELDS},
	{11870, 2, B24_PARTS_FIELDS},
	{11872, 1, B24_PARTS_ITEM},
	{11873, 1, B24_PARTS_FIELDS},
	{11874, 1, B24_PARTS_ITEM},
	{11875, 2, B24_PARTS_FIELDS},
	{11877, 1, B24_PARTS_EACH},
	{11878, 4, B24_PARTS_FIELDS},
	{11882, 1, B24_PARTS_ITEM},
	{11883, 6, B24_PARTS_FIELDS},
	{11889, 1, B24_PARTS_EACH},
	{11890, 1, B24_PARTS_FIELDS},
	{11891, 6, B24_PARTS_FIELDS},
	{11897, 3, B24_PARTS_FIELDS},
	{11900, 1, B24_PARTS_EACH},
	{11901, 5, B24_PARTS_FIELDS},
	{11906, 2, B24_PARTS_FIELDS},
	{11908, 1, B24_PARTS_ITEM},
	{11909, 3, B24_PARTS_FIELDS},
	{11912, 6, B24_PARTS_FIELDS},
	{11918, 20, B24_PARTS_FIELDS},
	{11938, 1, B24_PARTS_ITEM},
	{11939, 1, B24_PARTS_ITEM},
	{11940, 20, B24_PARTS_NAMES},
	{11960, 6, B24_PARTS_FIELDS},
	{11966, 1, B24_PARTS_FIELDS},
	{11967, 3, B24_PARTS_FIELDS},
	{11967, 3, B24_PARTS_FIELDS},
	{11983, 1, B24_PARTS_FIELDS},
	{11970, 2, B24_PARTS_FIELDS},
	{11972, 11, B24_PARTS_FIELDS},
	{11983, 1, B24_PARTS_FIELDS},
	{11984, 2, B24_PARTS_FIELDS},
	{11984, 2, B24_PARTS_FIELDS},
	{12005, 17, B24_PARTS_FIELDS},
	{11986, 4, B24_PARTS_FIELDS},
	{11990, 14, B24_PARTS_FIELDS},
	{12004, 1, B24_PARTS_EACH},
	{12005, 17, B24_PARTS_FIELDS},
	{12022, 1, B24_PARTS_ITEM},
	{12023, 28, B24_PARTS_FIELDS},
	{12051, 17, B24_PARTS_FIELDS},
	{12068, 1, B24_PARTS_EACH},
	{12069, 1, B24_PARTS_ITEM},
	{12070, 28, B24_PARTS_FIELDS},
	{12098, 17, B24_PARTS_FIELDS},
	{12115, 2, B24_PARTS_FIELDS},
	{11986, 4, B24_PARTS_FIELDS},
	{12117, 1, B24_PARTS_FIELDS},
	{12117, 1, B24_PARTS_FIELDS},
	{11984, 2, B24_PARTS_FIELDS},
	{12118, 23, B24_PARTS_FIELDS},
	{12141, 17, B24_PARTS_FIELDS},
	{12158, 1, B24_PARTS_FIELDS},
	{12159, 1, B24_PARTS_ITEM},
	{12160, 17, B24_PARTS_FIELDS},
	{12177, 2, B24_PARTS_FIELDS},
	{12179, 8, B24_PARTS_FIELDS},
	{12187, 15, B24_PARTS_FIELDS},
	{12202, 1, B24_PARTS_EACH},
	{12203, 18, B24_PARTS_FIELDS},
	{12221, 3, B24_PARTS_FIELDS},
	{12224, 2, B24_PARTS_FIELDS},
	{12226, 96, B24_PARTS_FIELDS},
	{12226, 96, B24_PARTS_FIELDS},
	{12322, 12, B24_PARTS_FIELDS},
	{12334, 2, B24_PARTS_FIELDS},
	{12336, 17, B24_PARTS_FIELDS},
	{12353, 1, B24_PARTS_ITEM},
	{12354, 5, B24_PARTS_FIELDS},
	{12359, 4, B24_PARTS_FIELDS},
	{12363, 2, B24_PARTS_FIELDS},
	{12365, 10, B24_PARTS_FIELDS},
	{12375, 4, B24_PARTS_FIELDS},
	{12379, 5, B24_PARTS_FIELDS},
	{12384, 17, B24_PARTS_FIELDS},
	{12401, 2, B24_PARTS_FIELDS},
	{12403, 1, B24_PARTS_ITEM},
	{12404, 2, B24_PARTS_FIELDS},
	{12406, 4, B24_PARTS_FIELDS},
	{12410, 2, B24_PARTS_FIELDS},
	{12412, 3, B24_PARTS_FIELDS},
	{12415, 4, B24_PARTS_FIELDS},
	{12419, 4, B24_PARTS_FIELDS},
	{12423, 4, B24_PARTS_FIELDS},
	{12427, 1, B24_PARTS_EACH},
	{12428, 1, B24_PARTS_ITEM},
	{12429, 8, B24_PARTS_FIELDS},
	{12437, 1, B24_PARTS_ITEM},
	{12438, 1, B24_PARTS_ITEM},
	{12439, 22, B24_PARTS_NAMES},
	{12461, 22, B24_PARTS_FIELDS},
	{12461, 22, B24_PARTS_FIELDS},
	{12483, 9, B24_PARTS_FIELDS},
	{12492, 2, B24_PARTS_FIELDS},
	{12494, 3, B24_PARTS_FIELDS},
	{12497, 5, B24_PARTS_FIELDS},
	{12502, 1, B24_PARTS_FIELDS},
	{12503, 4, B24_PARTS_FIELDS},
	{12507, 3, B24_PARTS_FIELDS},
	{12510, 5, B24_PARTS_FIELDS},
	{12515, 17, B24_PARTS_FIELDS},
	{12532, 2, B24_PARTS_FIELDS},
	{12534, 1, B24_PARTS_ITEM},
	{12535, 2, B24_PARTS_FIELDS},
	{12537, 1, B24_PARTS_ITEM},
	{12538, 2, B24_PARTS_FIELDS},
	{12540, 3, B24_PARTS_FIELDS},
	{12543, 1, B24_PARTS_ITEM},
	{12544, 3, B24_PARTS_FIELDS},
	{12547, 1, B24_PARTS_FIELDS},
	{12548, 12, B24_PARTS_FIELDS},
	{12560, 2, B24_PARTS_FIELDS},
	{12562, 1, B24_PARTS_FIELDS},
	{12563, 2, B24_PARTS_FIELDS},
	{12565, 1, B24_PARTS_ITEM},
	{12566, 2, B24_PARTS_FIELDS},
	{12568, 1, B24_PARTS_FIELDS},
	{12569, 1, B24_PARTS_FIELDS},
	{12570, 2, B24_PARTS_FIELDS},
	{12572, 15, B24_PARTS_FIELDS},
	{12587, 1, B24_PARTS_ITEM},
	{12588, 1, B24_PARTS_ITEM},
	{12589, 15, B24_PARTS_NAMES},
	{12604, 15, B24_PARTS_FIELDS},
	{12619, 6, B24_PARTS_FIELDS},
	{12625, 1, B24_PARTS_FIELDS},
	{12626, 8, B24_PARTS_FIELDS},
	{12634, 3, B24_PARTS_FIELDS},
	{12637, 2, B24_PARTS_FIELDS},
	{12639, 1, B24_PARTS_FIELDS},
	{12640, 5, B24_PARTS_FIELDS},
	{12640, 5, B24_PARTS_FIELDS},
	{12645, 2, B24_PARTS_FIELDS},
	{12647, 2, B24_PARTS_FIELDS},
	{12649, 2, B24_PARTS_FIELDS},
	{12651, 5, B24_PARTS_FIELDS},
	{12656, 3, B24_PARTS_FIELDS},
	{12659, 1, B24_PARTS_FIELDS},
	{12660, 16, B24_PARTS_FIELDS},
	{12676, 1, B24_PARTS_ITEM},
	{12677, 1, B24_PARTS_ITEM},
	{12678, 16, B24_PARTS_NAMES},
	{12694, 16, B24_PARTS_FIELDS},
	{12710, 4, B24_PARTS_FIELDS},
	{12714, 1, B24_PARTS_FIELDS},
	{12715, 5, B24_PARTS_FIELDS},
	{12720, 8, B24_PARTS_FIELDS},
	{12728, 2, B24_PARTS_FIELDS},
	{12730, 2, B24_PARTS_FIELDS},
	{12732, 3, B24_PARTS_FIELDS},
	{12735, 1, B24_PARTS_ITEM},
	{12736, 1, B24_PARTS_ITEM},
	{12737, 1, B24_PARTS_FIELDS},
	{12738, 2, B24_PARTS_FIELDS},
	{12740, 1, B24_PARTS_ITEM},
	{12741, 1, B24_PARTS_EACH},
	{12742, 1, B24_PARTS_ITEM},
	{12743, 2, B24_PARTS_FIELDS},
	{12745, 3, B24_PARTS_FIELDS},
	{12748, 4, B24_PARTS_FIELDS},
	{12752, 7, B24_PARTS_FIELDS},
	{12759, 2, B24_PARTS_FIELDS},
	{12761, 4, B24_PARTS_FIELDS},
	{12765, 3, B24_PARTS_FIELDS},
	{12768, 2, B24_PARTS_FIELDS},
	{12770, 2, B24_PARTS_FIELDS},
	{12772, 2, B24_PARTS_FIELDS},
	{12774, 4, B24_PARTS_FIELDS},
	{12778, 4, B24_PARTS_FIELDS},
	{12782, 3, B24_PARTS_FIELDS},
	{12785, 3, B24_PARTS_FIELDS},
	{12788, 14, B24_PARTS_FIELDS},
	{12802, 1, B24_PARTS_EACH},
	{12803, 17, B24_PARTS_FIELDS},
	{12820, 1, B24_PARTS_ITEM},
	{12821, 10, B24_PARTS_FIELDS},
	{12831, 2, B24_PARTS_FIELDS},
	{12833, 40, B24_PARTS_FIELDS},
	{12833, 40, B24_PARTS_FIELDS},
	{12873, 1, B24_PARTS_EACH},
	{12874, 1, B24_PARTS_ITEM},
	{12875, 12, B24_PARTS_FIELDS},
	{12887, 1, B24_PARTS_ITEM},
	{12888, 1, B24_PARTS_ITEM},
	{12889, 12, B24_PARTS_FIELDS},
	{12901, 3, B24_PARTS_FIELDS},
	{12904, 5, B24_PARTS_FIELDS},
	{12909, 1, B24_PARTS_ITEM},
	{12910, 1, B24_PARTS_ITEM},
	{12911, 1, B24_PARTS_FIELDS},
	{12912, 10, B24_PARTS_FIELDS},
	{12922, 1, B24_PARTS_ITEM},
	{12923, 1, B24_PARTS_ITEM},
	{12924, 22, B24_PARTS_NAMES},
	{12946, 22, B24_PARTS_FIELDS},
	{12946, 22, B24_PARTS_FIELDS},
	{12968, 6, B24_PARTS_FIELDS},
	{12974, 2, B24_PARTS_FIELDS},
	{12976, 5, B24_PARTS_FIELDS},
	{12981, 1, B24_PARTS_ITEM},
	{12982, 1, B24_PARTS_ITEM},
	{12983, 1, B24_PARTS_FIELDS},
	{12984, 1, B24_PARTS_ITEM},
	{12985, 2, B24_PARTS_FIELDS},
	{12987, 1, B24_PARTS_ITEM},
	{12988, 1, B24_PARTS_FIELDS},
	{12989, 3, B24_PARTS_FIELDS},
	{12992, 3, B24_PARTS_FIELDS},
	{12995, 1, B24_PARTS_EACH},
	{12996, 2, B24_PARTS_FIELDS},
	{12998, 2, B24_PARTS_FIELDS},
	{13000, 9, B24_PARTS_FIELDS},
	{13009, 3, B24_PARTS_FIELDS},
	{13012, 5, B24_PARTS_FIELDS},
	{13017, 4, B24_PARTS_FIELDS},
	{13021, 5, B24_PARTS_FIELDS},
	{13026, 7, B24_PARTS_FIELDS},
	{13033, 1, B24_PARTS_ITEM},
	{13034, 2, B24_PARTS_FIELDS},
	{13036, 3, B24_PARTS_FIELDS},
	{13039, 3, B24_PARTS_FIELDS},
	{13042, 1, B24_PARTS_EACH},
	{13043, 1, B24_PARTS_ITEM},
	{13044, 6, B24_PARTS_FIELDS},
	{13050, 1, B24_PARTS_ITEM},
	{13051, 1, B24_PARTS_ITEM},
	{13052, 11, B24_PARTS_NAMES},
	{13063, 11, B24_PARTS_FIELDS},
	{13063, 11, B24_PARTS_FIELDS},
	{13074, 6, B24_PARTS_FIELDS},
	{13080, 1, B24_PARTS_FIELDS},
	{13081, 2, B24_PARTS_FIELDS},
	{13083, 5, B24_PARTS_FIELDS},
	{13088, 6, B24_PARTS_FIELDS},
	{13094, 3, B24_PARTS_FIELDS},
	{13097, 4, B24_PARTS_FIELDS},
	{13101, 7, B24_PARTS_FIELDS},
	{13108, 5, B24_PARTS_FIELDS},
	{13113, 7, B24_PARTS_FIELDS},
	{13120, 1, B24_PARTS_ITEM},
	{13121, 1, B24_PARTS_ITEM},
	{13122, 15, B24_PARTS_NAMES},
	{13137, 3, B24_PARTS_FIELDS},
	{13140, 4, B24_PARTS_FIELDS},
	{13144, 9, B24_PARTS_FIELDS},
	{13153, 6, B24_PARTS_FIELDS},
	{13159, 3, B24_PARTS_FIELDS},
	{13162, 6, B24_PARTS_FIELDS},
	{13168, 15, B24_PARTS_FIELDS},
	{13183, 4, B24_PARTS_FIELDS},
	{13187, 4, B24_PARTS_FIELDS},
	{13191, 5, B24_PARTS_FIELDS},
	{13196, 17, B24_PARTS_FIELDS},
	{13213, 1, B24_PARTS_FIELDS},
	{13214, 1, B24_PARTS_ITEM},
	{13215, 4, B24_PARTS_FIELDS},
	{13219, 25, B24_PARTS_FIELDS},
	{13244, 1, B24_PARTS_ITEM},
	{13245, 4, B24_PARTS_FIELDS},
	{13249, 1, B24_PARTS_FIELDS},
	{13249, 1, B24_PARTS_FIELDS},
	{13250, 1, B24_PARTS_EACH},
	{13251, 15, B24_PARTS_FIELDS},
	{13266, 5, B24_PARTS_FIELDS},
	{13271, 47, B24_PARTS_FIELDS},
	{13318, 1, B24_PARTS_ITEM},
	{13319, 1, B24_PARTS_ITEM},
	{13320, 6, B24_PARTS_FIELDS},
	{13326, 6, B24_PARTS_FIELDS},
	{13332, 2, B24_PARTS_FIELDS},
	{13334, 10, B24_PARTS_FIELDS},
	{13344, 6, B24_PARTS_FIELDS},
	{13350, 5, B24_PARTS_FIELDS},
	{13355, 17, B24_PARTS_FIELDS},
	{13372, 1, B24_PARTS_ITEM},
	{13373, 1, B24_PARTS_ITEM},
	{13374, 22, B24_PARTS_NAMES},
	{13396, 5, B24_PARTS_FIELDS},
	{13401, 6, B24_PARTS_FIELDS},
	{13407, 7, B24_PARTS_FIELDS},
	{13414, 4, B24_PARTS_FIELDS},
	{13418, 2, B24_PARTS_FIELDS},
	{13420, 6, B24_PARTS_FIELDS},
	{13426, 1, B24_PARTS_ITEM},
	{13427, 2, B24_PARTS_FIELDS},
	{13429, 1, B24_PARTS_ITEM},
	{13430, 4, B24_PARTS_FIELDS},
	{13434, 13, B24_PARTS_FIELDS},
	{13447, 1, B24_PARTS_FIELDS},
	{13448, 8, B24_PARTS_FIELDS},
	{13456, 24, B24_PARTS_FIELDS},
	{13480, 8, B24_PARTS_FIELDS},
	{13488, 7, B24_PARTS_FIELDS},
	{13495, 24, B24_PARTS_FIELDS},
	{13519, 4, B24_PARTS_FIELDS},
	{13523, 24, B24_PARTS_FIELDS},
	{13547, 4, B24_PARTS_FIELDS},
	{13551, 24, B24_PARTS_FIELDS},
	{13575, 3, B24_PARTS_FIELDS},
	{13578, 5, B24_PARTS_FIELDS},
	{13583, 1, B24_PARTS_FIELDS},
	{13584, 24, B24_PARTS_FIELDS},
	{13608, 2, B24_PARTS_FIELDS},
	{13610, 3, B24_PARTS_FIELDS},
	{13613, 24, B24_PARTS_FIELDS},
	{13637, 2, B24_PARTS_FIELDS},
	{13639, 4, B24_PARTS_FIELDS},
	{13643, 24, B24_PARTS_FIELDS},
	{13667, 8, B24_PARTS_FIELDS},
	{13675, 24, B24_PARTS_FIELDS},
	{13699, 27, B24_PARTS_FIELDS},
	{13726, 1, B24_PARTS_ITEM},
	{13727, 1, B24_PARTS_ITEM},
	{13728, 8, B24_PARTS_FIELDS},
	{13736, 3, B24_PARTS_FIELDS},
	{13739, 11, B24_PARTS_FIELDS},
	{13750, 4, B24_PARTS_FIELDS},
	{13754, 1, B24_PARTS_FIELDS},
	{13755, 1, B24_PARTS_ITEM},
	{13756, 4, B24_PARTS_NAMES},
	{13760, 2, B24_PARTS_FIELDS},
	{13762, 4, B24_PARTS_FIELDS},
	{13766, 1, B24_PARTS_ITEM},
	{13767, 1, B24_PARTS_FIELDS},
	{13768, 1, B24_PARTS_ITEM},
	{13769, 3, B24_PARTS_FIELDS},
	{13772, 3, B24_PARTS_FIELDS},
	{13775, 1, B24_PARTS_ITEM},
	{13776, 1, B24_PARTS_FIELDS},
	{13777, 1, B24_PARTS_ITEM},
	{13778, 1, B24_PARTS_FIELDS},
	{13779, 3, B24_PARTS_FIELDS},
	{13782, 1, B24_PARTS_ITEM},
	{13783, 5, B24_PARTS_FIELDS},
	{13788, 4, B24_PARTS_FIELDS},
	{13792, 1, B24_PARTS_ITEM},
	{13793, 1, B24_PARTS_FIELDS},
	{13794, 3, B24_PARTS_FIELDS},
	{13797, 1, B24_PARTS_ITEM},
	{13798, 2, B24_PARTS_FIELDS},
	{13800, 3, B24_PARTS_FIELDS},
	{13803, 1, B24_PARTS_ITEM},
	{13804, 4, B24_PARTS_FIELDS},
	{13808, 2, B24_PARTS_FIELDS},
	{13810, 1, B24_PARTS_ITEM},
	{13811, 7, B24_PARTS_FIELDS},
	{13818, 13, B24_PARTS_FIELDS},
	{13831, 1, B24_PARTS_FIELDS},
	{13832, 1, B24_PARTS_ITEM},
	{13833, 13, B24_PARTS_NAMES},
	{13846, 2, B24_PARTS_FIELDS},
	{13848, 13, B24_PARTS_FIELDS},
	{13861, 1, B24_PARTS_ITEM},
	{13862, 1, B24_PARTS_FIELDS},
	{13863, 1, B24_PARTS_ITEM},
	{13864, 8, B24_PARTS_FIELDS},
	{13872, 3, B24_PARTS_FIELDS},
	{13875, 1, B24_PARTS_ITEM},
	{13876, 3, B24_PARTS_FIELDS},
	{13879, 7, B24_PARTS_FIELDS},
	{13886, 6, B24_PARTS_FIELDS},
	{13892, 7, B24_PARTS_FIELDS},
	{13899, 1, B24_PARTS_ITEM},
	{13900, 1, B24_PARTS_ITEM},
	{13901, 2, B24_PARTS_FIELDS},
	{13903, 3, B24_PARTS_FIELDS},
	{13906, 1, B24_PARTS_ITEM},
	{13907, 1, B24_PARTS_FIELDS},
	{13908, 1, B24_PARTS_ITEM},
	{13909, 2, B24_PARTS_FIELDS},
	{13911, 2, B24_PARTS_FIELDS},
	{13913, 8, B24_PARTS_FIELDS},
	{13921, 10, B24_PARTS_FIELDS},
	{13931, 1, B24_PARTS_ITEM},
	{13932, 16, B24_PARTS_FIELDS},
	{13948, 1, B24_PARTS_ITEM},
	{13949, 1, B24_PARTS_ITEM},
	{13950, 9, B24_PARTS_FIELDS},
	{13959, 11, B24_PARTS_FIELDS},
	{13970, 1, B24_PARTS_FIELDS},
	{13971, 1, B24_PARTS_ITEM},
	{13972, 1, B24_PARTS_ITEM},
	{13973, 1, B24_PARTS_FIELDS},
	{13974, 1, B24_PARTS_ITEM},
	{13975, 13, B24_PARTS_FIELDS},
	{13988, 1, B24_PARTS_FIELDS},
	{13989, 1, B24_PARTS_ITEM},
	{13990, 13, B24_PARTS_NAMES},
	{14003, 2, B24_PARTS_FIELDS},
	{14005, 1, B24_PARTS_ITEM},
	{14006, 1, B24_PARTS_FIELDS},
	{14007, 1, B24_PARTS_ITEM},
	{14008, 4, B24_PARTS_FIELDS},
	{14012, 4, B24_PARTS_FIELDS},
	{14016, 3, B24_PARTS_FIELDS},
	{14019, 3, B24_PARTS_FIELDS},
	{14022, 5, B24_PARTS_FIELDS},
	{14027, 4, B24_PARTS_FIELDS},
	{14031, 2, B24_PARTS_FIELDS},
	{14033, 1, B24_PARTS_ITEM},
	{14034, 2, B24_PARTS_FIELDS},
	{14036, 8, B24_PARTS_FIELDS},
	{14044, 1, B24_PARTS_FIELDS},
	{14045, 1, B24_PARTS_ITEM},
	{14046, 2, B24_PARTS_FIELDS},
	{14048, 1, B24_PARTS_FIELDS},
	{14049, 8, B24_PARTS_FIELDS},
	{14057, 1, B24_PARTS_FIELDS},
	{14058, 1, B24_PARTS_ITEM},
	{14059, 8, B24_PARTS_FIELDS},
	{14067, 1, B24_PARTS_ITEM},
	{14068, 2, B24_PARTS_FIELDS},
	{14070, 2, B24_PARTS_FIELDS},
	{14072, 1, B24_PARTS_ITEM},
	{14073, 2, B24_PARTS_FIELDS},
	{14075, 2, B24_PARTS_FIELDS},
	{14077, 1, B24_PARTS_FIELDS},
	{14078, 2, B24_PARTS_FIELDS},
	{14080, 10, B24_PARTS_FIELDS},
	{14090, 1, B24_PARTS_FIELDS},
	{14091, 1, B24_PARTS_ITEM},
	{14092, 4, B24_PARTS_FIELDS},
	{14096, 1, B24_PARTS_FIELDS},
	{14097, 6, B24_PARTS_FIELDS},
	{14103, 1, B24_PARTS_ITEM},
	{14104, 2, B24_PARTS_FIELDS},
	{14106, 1, B24_PARTS_ITEM},
	{14107, 1, B24_PARTS_FIELDS},
	{14108, 2, B24_PARTS_FIELDS},
	{14110, 6, B24_PARTS_FIELDS},
	{14116, 1, B24_PARTS_ITEM},
	{14117, 6, B24_PARTS_FIELDS},
	{14123, 1, B24_PARTS_ITEM},
	{14124, 2, B24_PARTS_FIELDS},
	{14126, 1, B24_PARTS_ITEM},
	{14127, 1, B24_PARTS_FIELDS},
	{14128, 2, B24_PARTS_FIELDS},
	{14130, 3, B24_PARTS_FIELDS},
	{14133, 7, B24_PARTS_FIELDS},
	{14140, 1, B24_PARTS_FIELDS},
	{14141, 1, B24_PARTS_ITEM},
	{14142, 3, B24_PARTS_FIELDS},
	{14145, 7, B24_PARTS_FIELDS},
	{14152, 1, B24_PARTS_FIELDS},
	{14153, 1, B24_PARTS_ITEM},
	{14154, 2, B24_PARTS_FIELDS},
	{14156, 8, B24_PARTS_FIELDS},
	{14164, 4, B24_PARTS_FIELDS},
	{14168, 3, B24_PARTS_FIELDS},
	{14171, 1, B24_PARTS_FIELDS},
	{14172, 7, B24_PARTS_FIELDS},
	{14179, 1, B24_PARTS_ITEM},
	{14180, 1, B24_PARTS_ITEM},
	{14181, 3, B24_PARTS_FIELDS},
	{14184, 7, B24_PARTS_FIELDS},
	{14191, 1, B24_PARTS_ITEM},
	{14192, 13, B24_PARTS_FIELDS},
	{14205, 2, B24_PARTS_FIELDS},
	{14207, 5, B24_PARTS_FIELDS},
	{14212, 1, B24_PARTS_EACH},
	{14213, 5, B24_PARTS_FIELDS},
	{14218, 1, B24_PARTS_FIELDS},
	{14219, 7, B24_PARTS_FIELDS},
	{14226, 1, B24_PARTS_ITEM},
	{14227, 2, B24_PARTS_FIELDS},
	{14229, 4, B24_PARTS_FIELDS},
	{14233, 3, B24_PARTS_FIELDS},
	{14236, 2, B24_PARTS_FIELDS},
	{14238, 3, B24_PARTS_FIELDS},
	{14241, 2, B24_PARTS_FIELDS},
	{14243, 2, B24_PARTS_FIELDS},
	{14245, 2, B24_PARTS_FIELDS},
	{14247, 3, B24_PARTS_FIELDS},
	{14250, 4, B24_PARTS_FIELDS},
	{14254, 2, B24_PARTS_FIELDS},
	{14256, 2, B24_PARTS_FIELDS},
	{14258, 15, B24_PARTS_FIELDS},
	{14273, 1, B24_PARTS_FIELDS},
	{14274, 1, B24_PARTS_ITEM},
	{14275, 2, B24_PARTS_FIELDS},
	{14277, 4, B24_PARTS_FIELDS},
	{14281, 2, B24_PARTS_FIELDS},
	{14283, 3, B24_PARTS_FIELDS},
	{14286, 6, B24_PARTS_FIELDS},
	{14292, 1, B24_PARTS_FIELDS},
	{14293, 13, B24_PARTS_FIELDS},
	{14306, 1, B24_PARTS_ITEM},
	{14307, 2, B24_PARTS_FIELDS},
	{14309, 5, B24_PARTS_FIELDS},
	{14314, 2, B24_PARTS_FIELDS},
	{14316, 3, B24_PARTS_FIELDS},
	{14319, 3, B24_PARTS_FIELDS},
	{14322, 2, B24_PARTS_FIELDS},
	{14324, 3, B24_PARTS_FIELDS},
	{14327, 7, B24_PARTS_FIELDS},
	{14334, 10, B24_PARTS_FIELDS},
	{14344, 1, B24_PARTS_ITEM},
	{14345, 1, B24_PARTS_FIELDS},
	{14346, 1, B24_PARTS_ITEM},
	{14347, 3, B24_PARTS_FIELDS},
	{14350, 2, B24_PARTS_FIELDS},
	{14352, 2, B24_PARTS_FIELDS},
	{14354, 4, B24_PARTS_FIELDS},
	{14358, 1, B24_PARTS_ITEM},
	{14359, 1, B24_PARTS_FIELDS},
	{14360, 6, B24_PARTS_FIELDS},
	{14366, 1, B24_PARTS_FIELDS},
	{14367, 1, B24_PARTS_ITEM},
	{14368, 4, B24_PARTS_FIELDS},
	{14388, 27, B24_PARTS_FIELDS},
	{14372, 7, B24_PARTS_FIELDS},
	{14379, 1, B24_PARTS_ITEM},
	{14380, 7, B24_PARTS_FIELDS},
	{14387, 1, B24_PARTS_ITEM},
	{14388, 27, B24_PARTS_FIELDS},
	{14415, 1, B24_PARTS_FIELDS},
	{14416, 1, B24_PARTS_ITEM},
	{14417, 20, B24_PARTS_FIELDS},
	{14437, 1, B24_PARTS_FIELDS},
	{14438, 11, B24_PARTS_FIELDS},
	{14449, 1, B24_PARTS_FIELDS},
	{14450, 1, B24_PARTS_FIELDS},
	{14451, 4, B24_PARTS_FIELDS},
	{14451, 4, B24_PARTS_FIELDS},
	{14455, 1, B24_PARTS_EACH},
	{14456, 1, B24_PARTS_FIELDS},
	{14457, 1, B24_PARTS_ITEM},
	{14458, 1, B24_PARTS_ITEM},
	{14459, 1, B24_PARTS_FIELDS},
	{14460, 1, B24_PARTS_ITEM},
	{14461, 27, B24_PARTS_NAMES},
	{14488, 4, B24_PARTS_FIELDS},
	{14492, 16, B24_PARTS_FIELDS},
	{14508, 2, B24_PARTS_FIELDS},
	{14510, 3, B24_PARTS_FIELDS},
	{14513, 2, B24_PARTS_FIELDS},
	{14372, 7, B24_PARTS_FIELDS},
	{14515, 1, B24_PARTS_FIELDS},
	{14516, 1, B24_PARTS_ITEM},
	{14517, 6, B24_PARTS_FIELDS},
	{14523, 1, B24_PARTS_FIELDS},
	{14524, 1, B24_PARTS_FIELDS},
	{14525, 1, B24_PARTS_FIELDS},
	{14526, 1, B24_PARTS_ITEM},
	{14527, 1, B24_PARTS_ITEM},
	{14528, 1, B24_PARTS_FIELDS},
	{14529, 1, B24_PARTS_ITEM},
	{14530, 7, B24_PARTS_NAMES},
	{14537, 4, B24_PARTS_FIELDS},
	{14541, 5, B24_PARTS_FIELDS},
	{14546, 2, B24_PARTS_FIELDS},
	{14548, 2, B24_PARTS_FIELDS},
	{14548, 2, B24_PARTS_FIELDS},
	{14550, 1, B24_PARTS_FIELDS},
	{14551, 1, B24_PARTS_ITEM},
	{14552, 2, B24_PARTS_FIELDS},
	{14554, 1, B24_PARTS_FIELDS},
	{14555, 1, B24_PARTS_FIELDS},
	{14556, 1, B24_PARTS_ITEM},
	{14557, 1, B24_PARTS_ITEM},
	{14558, 1, B24_PARTS_FIELDS},
	{14559, 1, B24_PARTS_ITEM},
	{14560, 4, B24_PARTS_FIELDS},
	{14564, 1, B24_PARTS_ITEM},
	{14565, 3, B24_PARTS_FIELDS},
	{14568, 10, B24_PARTS_FIELDS},
	{14578, 8, B24_PARTS_FIELDS},
	{14586, 1, B24_PARTS_FIELDS},
	{14587, 1, B24_PARTS_ITEM},
	{14588, 8, B24_PARTS_FIELDS},
	{14596, 1, B24_PARTS_EACH},
	{14597, 2, B24_PARTS_FIELDS},
	{14599, 1, B24_PARTS_EACH},
	{14600, 4, B24_PARTS_FIELDS},
	{14604, 5, B24_PARTS_FIELDS},
	{14609, 1, B24_PARTS_FIELDS},
	{14610, 3, B24_PARTS_FIELDS},
	{14613, 2, B24_PARTS_FIELDS},
	{14615, 2, B24_PARTS_FIELDS},
	{14617, 6, B24_PARTS_FIELDS},
	{14623, 1, B24_PARTS_FIELDS},
	{14624, 2, B24_PARTS_FIELDS},
	{14626, 2, B24_PARTS_FIELDS},
	{14628, 3, B24_PARTS_FIELDS},
	{14631, 1, B24_PARTS_FIELDS},
	{14632, 2, B24_PARTS_FIELDS},
	{14634, 3, B24_PARTS_FIELDS},
	{14637, 4, B24_PARTS_FIELDS},
	{14641, 5, B24_PARTS_FIELDS},
	{14646, 1, B24_PARTS_ITEM},
	{14647, 1, B24_PARTS_ITEM},
	{14648, 2, B24_PARTS_FIELDS},
	{14650, 12, B24_PARTS_FIELDS},
	{14662, 1, B24_PARTS_ITEM},
	{14663, 1, B24_PARTS_ITEM},
	{14664, 3, B24_PARTS_FIELDS},
	{14667, 9, B24_PARTS_FIELDS},
	{14676, 2, B24_PARTS_FIELDS},
	{14678, 7, B24_PARTS_FIELDS},
	{14678, 7, B24_PARTS_FIELDS},
	{14685, 1, B24_PARTS_ITEM},
	{14686, 2, B24_PARTS_FIELDS},
	{14688, 1, B24_PARTS_ITEM},
	{14689, 2, B24_PARTS_FIELDS},
	{14691, 1, B24_PARTS_ITEM},
	{14692, 8, B24_PARTS_FIELDS},
	{14700, 2, B24_PARTS_FIELDS},
	{14702, 1, B24_PARTS_ITEM},
	{14703, 1, B24_PARTS_ITEM},
	{14704, 1, B24_PARTS_FIELDS},
	{14705, 2, B24_PARTS_FIELDS},
	{14707, 1, B24_PARTS_ITEM},
	{14708, 3, B24_PARTS_FIELDS},
	{14711, 1, B24_PARTS_ITEM},
	{14712, 9, B24_PARTS_FIELDS},
	{14721, 1, B24_PARTS_FIELDS},
	{14726, 9, B24_PARTS_FIELDS},
	{14722, 3, B24_PARTS_FIELDS},
	{14725, 1, B24_PARTS_ITEM},
	{14726, 9, B24_PARTS_FIELDS},
	{14735, 1, B24_PARTS_ITEM},
	{14736, 1, B24_PARTS_ITEM},
	{14737, 1, B24_PARTS_FIELDS},
	{14738, 9, B24_PARTS_FIELDS},
	{14747, 1, B24_PARTS_ITEM},
	{14748, 7, B24_PARTS_NAMES},
	{14755, 3, B24_PARTS_FIELDS},
	{14758, 1, B24_PARTS_ITEM},
	{14759, 4, B24_PARTS_FIELDS},
	{14763, 1, B24_PARTS_ITEM},
	{14764, 5, B24_PARTS_FIELDS},
	{14769, 3, B24_PARTS_FIELDS},
	{14772, 1, B24_PARTS_ITEM},
	{14773, 6, B24_PARTS_FIELDS},
	{14779, 1, B24_PARTS_FIELDS},
	{14794, 7, B24_PARTS_FIELDS},
	{14780, 4, B24_PARTS_FIELDS},
	{14784, 1, B24_PARTS_ITEM},
	{14785, 5, B24_PARTS_FIELDS},
	{14790, 3, B24_PARTS_FIELDS},
	{14793, 1, B24_PARTS_ITEM},
	{14794, 7, B24_PARTS_FIELDS},
	{14801, 1, B24_PARTS_ITEM},
	{14802, 1, B24_PARTS_ITEM},
	{14803, 5, B24_PARTS_FIELDS},
	{14808, 7, B24_PARTS_FIELDS},
	{14815, 2, B24_PARTS_FIELDS},
	{14817, 2, B24_PARTS_FIELDS},
	{14819, 4, B24_PARTS_FIELDS},
	{14823, 4, B24_PARTS_FIELDS},
	{14827, 2, B24_PARTS_FIELDS},
	{14829, 3, B24_PARTS_FIELDS},
	{14832, 1, B24_PARTS_ITEM},
	{14833, 6, B24_PARTS_FIELDS},
	{14839, 8, B24_PARTS_FIELDS},
	{14993, 49, B24_PARTS_FIELDS},
	{14847, 1, B24_PARTS_ITEM},
	{14848, 7, B24_PARTS_FIELDS},
	{14855, 1, B24_PARTS_ITEM},
	{14856, 44, B24_PARTS_FIELDS},
	{14900, 1, B24_PARTS_ITEM},
	{14901, 7, B24_PARTS_FIELDS},
	{14908, 1, B24_PARTS_ITEM},
	{14909, 46, B24_PARTS_FIELDS},
	{14955, 1, B24_PARTS_ITEM},
	{14956, 28, B24_PARTS_FIELDS},
	{14984, 1, B24_PARTS_ITEM},
	{14985, 7, B24_PARTS_FIELDS},
	{14992, 1, B24_PARTS_ITEM},
	{14993, 49, B24_PARTS_FIELDS},
	{15042, 1, B24_PARTS_FIELDS},
	{15043, 1, B24_PARTS_ITEM},
	{15044, 29, B24_PARTS_FIELDS},
	{15073, 1, B24_PARTS_FIELDS},
	{15074, 1, B24_PARTS_FIELDS},
	{15075, 1, B24_PARTS_FIELDS},
	{15076, 1, B24_PARTS_ITEM},
	{15077, 1, B24_PARTS_ITEM},
	{15078, 1, B24_PARTS_FIELDS},
	{15079, 1, B24_PARTS_ITEM},
	{15080, 49, B24_PARTS_NAMES},
	{15129, 4, B24_PARTS_FIELDS},
	{15133, 26, B24_PARTS_FIELDS},
	{15159, 2, B24_PARTS_FIELDS},
	{14856, 44, B24_PARTS_FIELDS},
	{15161, 1, B24_PARTS_FIELDS},
	{15162, 1, B24_PARTS_ITEM},
	{15163, 36, B24_PARTS_FIELDS},
	{15199, 1, B24_PARTS_FIELDS},
	{15200, 1, B24_PARTS_FIELDS},
	{15201, 1, B24_PARTS_ITEM},
	{15202, 1, B24_PARTS_ITEM},
	{15203, 1, B24_PARTS_FIELDS},
	{15204, 1, B24_PARTS_ITEM},
	{15205, 44, B24_PARTS_NAMES},
	{15249, 46, B24_PARTS_FIELDS},
	{15295, 4, B24_PARTS_FIELDS},
	{15299, 35, B24_PARTS_FIELDS},
	{15334, 2, B24_PARTS_FIELDS},
	{15336, 6, B24_PARTS_FIELDS},
	{15336, 6, B24_PARTS_FIELDS},
	{15342, 1, B24_PARTS_FIELDS},
	{15343, 1, B24_PARTS_ITEM},
	{15344, 4, B24_PARTS_FIELDS},
	{15348, 1, B24_PARTS_FIELDS},
	{15349, 1, B24_PARTS_FIELDS},
	{15350, 1, B24_PARTS_FIELDS},
	{15351, 1, B24_PARTS_ITEM},
	{15352, 1, B24_PARTS_ITEM},
	{15353, 1, B24_PARTS_FIELDS},
	{15354, 1, B24_PARTS_ITEM},
	{15355, 6, B24_PARTS_NAMES},
	{15361, 4, B24_PARTS_FIELDS},
	{15365, 2, B24_PARTS_FIELDS},
	{15367, 2, B24_PARTS_FIELDS},
	{15369, 5, B24_PARTS_FIELDS},
	{15369, 5, B24_PARTS_FIELDS},
	{15374, 1, B24_PARTS_FIELDS},
	{15375, 1, B24_PARTS_ITEM},
	{15376, 3, B24_PARTS_FIELDS},
	{15379, 1, B24_PARTS_FIELDS},
	{15380, 1, B24_PARTS_FIELDS},
	{15381, 1, B24_PARTS_FIELDS},
	{15382, 1, B24_PARTS_ITEM},
	{15383, 1, B24_PARTS_ITEM},
	{15384, 1, B24_PARTS_FIELDS},
	{15385, 1, B24_PARTS_ITEM},
	{15386, 5, B24_PARTS_NAMES},
	{15391, 4, B24_PARTS_FIELDS},
	{15395, 1, B24_PARTS_FIELDS},
	{15396, 2, B24_PARTS_FIELDS},
	{15398, 7, B24_PARTS_FIELDS},
	{15405, 1, B24_PARTS_EACH},
	{15406, 10, B24_PARTS_FIELDS},
	{15416, 1, B24_PARTS_FIELDS},
	{15417, 1, B24_PARTS_ITEM},
	{15418, 2, B24_PARTS_FIELDS},
	{15420, 2, B24_PARTS_FIELDS},
	{15422, 6, B24_PARTS_FIELDS},
	{15428, 1, B24_PARTS_EACH},
	{15429, 6, B24_PARTS_FIELDS},
	{15435, 4, B24_PARTS_FIELDS},
	{15439, 1, B24_PARTS_FIELDS},
	{15440, 5, B24_PARTS_FIELDS},
	{15440, 5, B24_PARTS_FIELDS},
	{15445, 1, B24_PARTS_ITEM},
	{15446, 1, B24_PARTS_ITEM},
	{15447, 4, B24_PARTS_FIELDS},
	{15451, 2, B24_PARTS_FIELDS},
	{15453, 18, B24_PARTS_FIELDS},
	{15453, 18, B24_PARTS_FIELDS},
	{15471, 1, B24_PARTS_ITEM},
	{15472, 1, B24_PARTS_ITEM},
	{15473, 19, B24_PARTS_NAMES},
	{15492, 3, B24_PARTS_FIELDS},
	{15495, 3, B24_PARTS_FIELDS},
	{15498, 2, B24_PARTS_FIELDS},
	{15500, 3, B24_PARTS_FIELDS},
	{15503, 1, B24_PARTS_ITEM},
	{15504, 2, B24_PARTS_FIELDS},
	{15506, 3, B24_PARTS_FIELDS},
	{15509, 2, B24_PARTS_FIELDS},
	{15511, 1, B24_PARTS_EACH},
	{15512, 3, B24_PARTS_FIELDS},
	{15515, 8, B24_PARTS_FIELDS},
	{15523, 2, B24_PARTS_FIELDS},
	{15525, 6, B24_PARTS_FIELDS},
	{15525, 6, B24_PARTS_FIELDS},
	{15531, 1, B24_PARTS_FIELDS},
	{15532, 1, B24_PARTS_ITEM},
	{15533, 5, B24_PARTS_FIELDS},
	{15538, 1, B24_PARTS_FIELDS},
	{15539, 1, B24_PARTS_FIELDS},
	{15540, 1, B24_PARTS_FIELDS},
	{15541, 1, B24_PARTS_ITEM},
	{15542, 1, B24_PARTS_ITEM},
	{15543, 1, B24_PARTS_FIELDS},
	{15544, 1, B24_PARTS_ITEM},
	{15545, 6, B24_PARTS_NAMES},
	{15551, 4, B24_PARTS_FIELDS},
	{15555, 2, B24_PARTS_FIELDS},
	{14956, 28, B24_PARTS_FIELDS},
	{15557, 1, B24_PARTS_FIELDS},
	{15558, 1, B24_PARTS_ITEM},
	{15559, 14, B24_PARTS_FIELDS},
	{15573, 27, B24_PARTS_FIELDS},
	{15600, 1, B24_PARTS_FIELDS},
	{15601, 1, B24_PARTS_FIELDS},
	{15602, 3, B24_PARTS_FIELDS},
	{15605, 5, B24_PARTS_FIELDS},
	{15610, 17, B24_PARTS_FIELDS},
	{15627, 1, B24_PARTS_FIELDS},
	{15628, 1, B24_PARTS_ITEM},
	{15629, 1, B24_PARTS_FIELDS},
	{15630, 1, B24_PARTS_ITEM},
	{15631, 1, B24_PARTS_FIELDS},
	{15632, 1, B24_PARTS_ITEM},
	{15633, 28, B24_PARTS_NAMES},
	{15661, 4, B24_PARTS_FIELDS},
	{15665, 27, B24_PARTS_FIELDS},
	{15692, 2, B24_PARTS_FIELDS},
	{15694, 4, B24_PARTS_FIELDS},
	{15694, 4, B24_PARTS_FIELDS},
	{15698, 1, B24_PARTS_FIELDS},
	{15699, 1, B24_PARTS_ITEM},
	{15700, 3, B24_PARTS_FIELDS},
	{15703, 1, B24_PARTS_FIELDS},
	{15704, 1, B24_PARTS_FIELDS},
	{15705, 1, B24_PARTS_FIELDS},
	{15706, 1, B24_PARTS_ITEM},
	{15707, 1, B24_PARTS_ITEM},
	{15708, 1, B24_PARTS_FIELDS},
	{15709, 1, B24_PARTS_ITEM},
	{15710, 4, B24_PARTS_NAMES},
	{15714, 3, B24_PARTS_FIELDS},
	{15717, 2, B24_PARTS_FIELDS},
	{15719, 3, B24_PARTS_FIELDS},
	{15719, 3, B24_PARTS_FIELDS},
	{15722, 1, B24_PARTS_FIELDS},
	{15723, 1, B24_PARTS_ITEM},
	{15724, 3, B24_PARTS_FIELDS},
	{15727, 1, B24_PARTS_FIELDS},
	{15728, 1, B24_PARTS_FIELDS},
	{15729, 1, B24_PARTS_ITEM},
	{15730, 1, B24_PARTS_ITEM},
	{15731, 1, B24_PARTS_FIELDS},
	{15732, 1, B24_PARTS_ITEM},
	{15733, 3, B24_PARTS_NAMES},
	{15736, 4, B24_PARTS_FIELDS},
	{15740, 1, B24_PARTS_FIELDS},
	{15755, 7, B24_PARTS_FIELDS},
	{15741, 14, B24_PARTS_FIELDS},
	{15755, 7, B24_PARTS_FIELDS},
	{15762, 1, B24_PARTS_FIELDS},
	{15763, 1, B24_PARTS_ITEM},
	{15764, 1, B24_PARTS_FIELDS},
	{15765, 1, B24_PARTS_ITEM},
	{15766, 1, B24_PARTS_ITEM},
	{15767, 1, B24_PARTS_FIELDS},
	{15768, 1, B24_PARTS_ITEM},
	{15769, 7, B24_PARTS_NAMES},
	{15776, 4, B24_PARTS_FIELDS},
	{15780, 2, B24_PARTS_FIELDS},
	{15782, 1, B24_PARTS_ITEM},
	{15783, 2, B24_PARTS_FIELDS},
	{15785, 1, B24_PARTS_FIELDS},
	{15786, 1, B24_PARTS_FIELDS},
	{15787, 6, B24_PARTS_FIELDS},
	{15787, 6, B24_PARTS_FIELDS},
	{15793, 1, B24_PARTS_FIELDS},
	{15794, 1, B24_PARTS_ITEM},
	{15795, 5, B24_PARTS_FIELDS},
	{15800, 1, B24_PARTS_FIELDS},
	{15801, 1, B24_PARTS_FIELDS},
	{15802, 1, B24_PARTS_FIELDS},
	{15803, 1, B24_PARTS_ITEM},
	{15804, 1, B24_PARTS_ITEM},
	{15805, 1, B24_PARTS_FIELDS},
	{15806, 1, B24_PARTS_ITEM},
	{15807, 6, B24_PARTS_NAMES},
	{15813, 3, B24_PARTS_FIELDS},
	{15816, 4, B24_PARTS_FIELDS},
	{15820, 2, B24_PARTS_FIELDS},
	{14909, 46, B24_PARTS_FIELDS},
	{15822, 1, B24_PARTS_FIELDS},
	{15823, 1, B24_PARTS_ITEM},
	{15824, 13, B24_PARTS_FIELDS},
	{15837, 1, B24_PARTS_FIELDS},
	{15838, 1, B24_PARTS_FIELDS},
	{15839, 1, B24_PARTS_ITEM},
	{15840, 1, B24_PARTS_ITEM},
	{15841, 1, B24_PARTS_FIELDS},
	{15842, 1, B24_PARTS_ITEM},
	{15843, 46, B24_PARTS_NAMES},
	{15889, 4, B24_PARTS_FIELDS},
	{15893, 13, B24_PARTS_FIELDS},
	{15906, 2, B24_PARTS_FIELDS},
	{14901, 7, B24_PARTS_FIELDS},
	{15908, 1, B24_PARTS_FIELDS},
	{15909, 1, B24_PARTS_ITEM},
	{15910, 4, B24_PARTS_FIELDS},
	{15914, 1, B24_PARTS_FIELDS},
	{15915, 1, B24_PARTS_FIELDS},
	{15916, 1, B24_PARTS_FIELDS},
	{15917, 1, B24_PARTS_ITEM},
	{15918, 1, B24_PARTS_ITEM},
	{15919, 1, B24_PARTS_FIELDS},
	{15920, 1, B24_PARTS_ITEM},
	{15921, 7, B24_PARTS_NAMES},
	{15928, 4, B24_PARTS_FIELDS},
	{15932, 2, B24_PARTS_FIELDS},
	{15934, 2, B24_PARTS_FIELDS},
	{15936, 28, B24_PARTS_FIELDS},
	{15964, 1, B24_PARTS_FIELDS},
	{15965, 1, B24_PARTS_ITEM},
	{15966, 1, B24_PARTS_FIELDS},
	{15967, 28, B24_PARTS_FIELDS},
	{15995, 1, B24_PARTS_FIELDS},
	{15996, 1, B24_PARTS_ITEM},
	{15997, 1, B24_PARTS_FIELDS},
	{15998, 27, B24_PARTS_FIELDS},
	{16025, 1, B24_PARTS_ITEM},
	{16026, 1, B24_PARTS_FIELDS},
	{16027, 1, B24_PARTS_ITEM},
	{16028, 2, B24_PARTS_FIELDS},
	{16030, 1, B24_PARTS_FIELDS},
	{16031, 5, B24_PARTS_FIELDS},
	{16036, 1, B24_PARTS_FIELDS},
	{16037, 1, B24_PARTS_ITEM},
	{16038, 7, B24_PARTS_FIELDS},
	{16038, 7, B24_PARTS_FIELDS},
	{16045, 1, B24_PARTS_FIELDS},
	{16046, 1, B24_PARTS_ITEM},
	{16047, 1, B24_PARTS_ITEM},
	{16048, 1, B24_PARTS_FIELDS},
	{16049, 1, B24_PARTS_ITEM},
	{16050, 7, B24_PARTS_NAMES},
	{16057, 4, B24_PARTS_FIELDS},
	{16061, 2, B24_PARTS_FIELDS},
	{16063, 1, B24_PARTS_ITEM},
	{16064, 2, B24_PARTS_FIELDS},
	{16066, 1, B24_PARTS_FIELDS},
	{16067, 1, B24_PARTS_FIELDS},
	{16068, 6, B24_PARTS_FIELDS},
	{16068, 6, B24_PARTS_FIELDS},
	{16074, 1, B24_PARTS_FIELDS},
	{16075, 1, B24_PARTS_ITEM},
	{16076, 6, B24_PARTS_FIELDS},
	{16082, 1, B24_PARTS_FIELDS},
	{16083, 1, B24_PARTS_FIELDS},
	{16084, 1, B24_PARTS_FIELDS},
	{16085, 1, B24_PARTS_ITEM},
	{16086, 1, B24_PARTS_ITEM},
	{16087, 1, B24_PARTS_FIELDS},
	{16088, 1, B24_PARTS_ITEM},
	{16089, 6, B24_PARTS_NAMES},
	{16095, 4, B24_PARTS_FIELDS},
	{16099, 5, B24_PARTS_FIELDS},
	{16104, 2, B24_PARTS_FIELDS},
	{16106, 4, B24_PARTS_FIELDS},
	{16106, 4, B24_PARTS_FIELDS},
	{16110, 1, B24_PARTS_FIELDS},
	{16111, 1, B24_PARTS_ITEM},
	{16112, 4, B24_PARTS_FIELDS},
	{16116, 1, B24_PARTS_FIELDS},
	{16117, 3, B24_PARTS_FIELDS},
	{16120, 1, B24_PARTS_FIELDS},
	{16121, 1, B24_PARTS_FIELDS},
	{16122, 1, B24_PARTS_ITEM},
	{16123, 3, B24_PARTS_FIELDS},
	{16123, 3, B24_PARTS_FIELDS},
	{16126, 1, B24_PARTS_ITEM},
	{16127, 1, B24_PARTS_FIELDS},
	{16128, 1, B24_PARTS_ITEM},
	{16129, 1, B24_PARTS_ITEM},
	{16130, 1, B24_PARTS_FIELDS},
	{16131, 1, B24_PARTS_ITEM},
	{16132, 4, B24_PARTS_NAMES},
	{16136, 4, B24_PARTS_FIELDS},
	{16140, 1, B24_PARTS_FIELDS},
	{16141, 1, B24_PARTS_ITEM},
	{14985, 7, B24_PARTS_FIELDS},
	{16142, 1, B24_PARTS_ITEM},
	{16143, 1, B24_PARTS_FIELDS},
	{16144, 1, B24_PARTS_ITEM},
	{16145, 7, B24_PARTS_NAMES},
	{16152, 4, B24_PARTS_FIELDS},
	{16156, 1, B24_PARTS_FIELDS},
	{16157, 1, B24_PARTS_ITEM},
	{16158, 9, B24_PARTS_FIELDS},
	{16158, 9, B24_PARTS_FIELDS},
	{16167, 1, B24_PARTS_ITEM},
	{16168, 1, B24_PARTS_FIELDS},
	{16169, 1, B24_PARTS_ITEM},
	{16170, 9, B24_PARTS_NAMES},
	{16179, 4, B24_PARTS_FIELDS},
	{16183, 3, B24_PARTS_FIELDS},
	{16186, 1, B24_PARTS_FIELDS},
	{16187, 1, B24_PARTS_ITEM},
	{16188, 1, B24_PARTS_FIELDS},
	{16189, 5, B24_PARTS_FIELDS},
	{16194, 1, B24_PARTS_ITEM},
	{16195, 1, B24_PARTS_ITEM},
	{16196, 5, B24_PARTS_FIELDS},
	{16201, 2, B24_PARTS_FIELDS},
	{16203, 3, B24_PARTS_FIELDS},
	{16206, 5, B24_PARTS_FIELDS},
	{16211, 1, B24_PARTS_ITEM},
	{16212, 3, B24_PARTS_FIELDS},
	{16215, 1, B24_PARTS_ITEM},
	{16216, 2, B24_PARTS_FIELDS},
	{16218, 3, B24_PARTS_FIELDS},
	{16221, 5, B24_PARTS_FIELDS},
	{16226, 1, B24_PARTS_ITEM},
	{16227, 3, B24_PARTS_FIELDS},
	{16230, 1, B24_PARTS_ITEM},
	{16231, 2, B24_PARTS_FIELDS},
	{16233, 4, B24_PARTS_FIELDS},
	{16237, 1, B24_PARTS_ITEM},
	{16238, 4, B24_PARTS_FIELDS},
	{16242, 3, B24_PARTS_FIELDS},
	{16245, 1, B24_PARTS_ITEM},
	{16246, 2, B24_PARTS_FIELDS},
	{16248, 8, B24_PARTS_FIELDS},
	{16256, 2, B24_PARTS_FIELDS},
	{16258, 6, B24_PARTS_FIELDS},
	{16264, 3, B24_PARTS_FIELDS},
	{16267, 1, B24_PARTS_ITEM},
	{16268, 9, B24_PARTS_FIELDS},
	{16277, 1, B24_PARTS_ITEM},
	{16278, 1, B24_PARTS_ITEM},
	{16279, 4, B24_PARTS_FIELDS},
	{16283, 1, B24_PARTS_ITEM},
	{16284, 1, B24_PARTS_ITEM},
	{16285, 4, B24_PARTS_FIELDS},
	{16289, 2, B24_PARTS_FIELDS},
	{16291, 3, B24_PARTS_FIELDS},
	{16294, 2, B24_PARTS_FIELDS},
	{16296, 8, B24_PARTS_FIELDS},
	{16304, 3, B24_PARTS_FIELDS},
	{16307, 9, B24_PARTS_FIELDS},
	{16316, 5, B24_PARTS_FIELDS},
	{16321, 3, B24_PARTS_FIELDS},
	{16324, 4, B24_PARTS_FIELDS},
	{16328, 2, B24_PARTS_FIELDS},
	{16330, 2, B24_PARTS_FIELDS},
	{16332, 55, B24_PARTS_FIELDS},
	{16387, 1, B24_PARTS_ITEM},
	{16388, 18, B24_PARTS_NAMES},
	{16406, 3, B24_PARTS_FIELDS},
	{16409, 1, B24_PARTS_FIELDS},
	{16410, 2, B24_PARTS_FIELDS},
	{16412, 8, B24_PARTS_FIELDS},
	{16420, 1, B24_PARTS_ITEM},
	{16421, 1, B24_PARTS_FIELDS},
	{16422, 1, B24_PARTS_ITEM},
	{16423, 13, B24_PARTS_FIELDS},
	{16436, 28, B24_PARTS_NAMES},
	{16464, 6, B24_PARTS_FIELDS},
	{16470, 5, B24_PARTS_FIELDS},
	{16475, 16, B24_PARTS_FIELDS},
	{16491, 1, B24_PARTS_FIELDS},
	{16492, 3, B24_PARTS_FIELDS},
	{16495, 19, B24_PARTS_FIELDS},
	{16514, 1, B24_PARTS_ITEM},
	{16515, 1, B24_PARTS_ITEM},
	{16516, 11, B24_PARTS_FIELDS},
	{16527, 5, B24_PARTS_FIELDS},
	{16532, 2, B24_PARTS_FIELDS},
	{16534, 14, B24_PARTS_FIELDS},
	{16548, 2, B24_PARTS_FIELDS},
	{16550, 2, B24_PARTS_FIELDS},
	{16552, 1, B24_PARTS_ITEM},
	{16553, 1, B24_PARTS_ITEM},
	{16554, 6, B24_PARTS_FIELDS},
	{16560, 1, B24_PARTS_ITEM},
	{16561, 1, B24_PARTS_ITEM},
	{16562, 3, B24_PARTS_FIELDS},
	{16565, 2, B24_PARTS_FIELDS},
	{16567, 3, B24_PARTS_FIELDS},
	{16570, 6, B24_PARTS_FIELDS},
	{16576, 2, B24_PARTS_FIELDS},
	{16578, 2, B24_PARTS_FIELDS},
	{16580, 7, B24_PARTS_FIELDS},
	{16587, 1, B24_PARTS_ITEM},
	{16588, 6, B24_PARTS_FIELDS},
	{16594, 1, B24_PARTS_EACH},
	{16595, 12, B24_PARTS_FIELDS},
	{16607, 1, B24_PARTS_ITEM},
	{16608, 1, B24_PARTS_ITEM},
	{16609, 9, B24_PARTS_FIELDS},
	{16618, 2, B24_PARTS_FIELDS},
	{16620, 2, B24_PARTS_FIELDS},
	{16622, 2, B24_PARTS_FIELDS},
	{16624, 1, B24_PARTS_ITEM},
	{16625, 3, B24_PARTS_FIELDS},
	{16628, 3, B24_PARTS_FIELDS},
	{16631, 1, B24_PARTS_ITEM},
	{16632, 5, B24_PARTS_FIELDS},
	{16637, 3, B24_PARTS_FIELDS},
	{16640, 3, B24_PARTS_FIELDS},
	{16643, 10, B24_PARTS_FIELDS},
	{16653, 8, B24_PARTS_FIELDS},
	{16661, 1, B24_PARTS_ITEM},
	{16662, 3, B24_PARTS_FIELDS},
	{16665, 3, B24_PARTS_FIELDS},
	{16668, 6, B24_PARTS_FIELDS},
	{16674, 3, B24_PARTS_FIELDS},
	{16677, 3, B24_PARTS_FIELDS},
	{16680, 4, B24_PARTS_FIELDS},
	{16684, 2, B24_PARTS_FIELDS},
	{16686, 6, B24_PARTS_FIELDS},
	{16692, 1, B24_PARTS_EACH},
	{16693, 8, B24_PARTS_FIELDS},
	{16701, 1, B24_PARTS_ITEM},
	{16702, 1, B24_PARTS_ITEM},
	{16703, 1, B24_PARTS_ITEM},
	{16704, 5, B24_PARTS_FIELDS},
	{16709, 4, B24_PARTS_FIELDS},
	{16713, 3, B24_PARTS_FIELDS},
	{16716, 4, B24_PARTS_FIELDS},
	{16720, 1, B24_PARTS_ITEM},
	{16721, 5, B24_PARTS_FIELDS},
	{16726, 7, B24_PARTS_FIELDS},
	{16733, 9, B24_PARTS_FIELDS},
	{16742, 1, B24_PARTS_ITEM},
	{16743, 3, B24_PARTS_FIELDS},
	{16746, 2, B24_PARTS_FIELDS},
	{16748, 3, B24_PARTS_FIELDS},
	{16751, 3, B24_PARTS_FIELDS},
	{16754, 2, B24_PARTS_FIELDS},
	{16756, 3, B24_PARTS_FIELDS},
	{16759, 2, B24_PARTS_FIELDS},
	{16761, 10, B24_PARTS_FIELDS},
	{16771, 1, B24_PARTS_ITEM},
	{16772, 1, B24_PARTS_ITEM},
	{16773, 1, B24_PARTS_ITEM},
	{16774, 7, B24_PARTS_FIELDS},
	{16781, 3, B24_PARTS_FIELDS},
	{16784, 2, B24_PARTS_FIELDS},
	{16786, 1, B24_PARTS_FIELDS},
	{16787, 5, B24_PARTS_FIELDS},
	{16792, 7, B24_PARTS_FIELDS},
	{16799, 1, B24_PARTS_ITEM},
	{16800, 5, B24_PARTS_FIELDS},
	{16805, 7, B24_PARTS_FIELDS},
	{16812, 10, B24_PARTS_FIELDS},
	{16822, 1, B24_PARTS_ITEM},
	{16823, 3, B24_PARTS_FIELDS},
	{16826, 3, B24_PARTS_FIELDS},
	{16829, 2, B24_PARTS_FIELDS},
	{16831, 4, B24_PARTS_FIELDS},
	{16835, 2, B24_PARTS_FIELDS},
	{16837, 1, B24_PARTS_FIELDS},
	{16838, 2, B24_PARTS_FIELDS},
	{16840, 2, B24_PARTS_FIELDS},
	{16842, 3, B24_PARTS_FIELDS},
	{16845, 3, B24_PARTS_FIELDS},
	{16848, 4, B24_PARTS_FIELDS},
	{16852, 3, B24_PARTS_FIELDS},
	{16855, 2, B24_PARTS_FIELDS},
	{16857, 3, B24_PARTS_FIELDS},
	{16860, 9, B24_PARTS_FIELDS},
	{16869, 1, B24_PARTS_FIELDS},
	{16870, 1, B24_PARTS_FIELDS},
	{16871, 6, B24_PARTS_FIELDS},
	{16877, 18, B24_PARTS_FIELDS},
	{16895, 1, B24_PARTS_ITEM},
	{16896, 5, B24_PARTS_FIELDS},
	{16901, 19, B24_PARTS_FIELDS},
	{16920, 1, B24_PARTS_ITEM},
	{16921, 21, B24_PARTS_FIELDS},
	{16942, 13, B24_PARTS_FIELDS},
	{16955, 1, B24_PARTS_ITEM},
	{16956, 1, B24_PARTS_ITEM},
	{16957, 4, B24_PARTS_FIELDS},
	{16961, 6, B24_PARTS_FIELDS},
	{16967, 2, B24_PARTS_FIELDS},
	{16969, 2, B24_PARTS_FIELDS},
	{16971, 7, B24_PARTS_FIELDS},
	{16978, 2, B24_PARTS_FIELDS},
	{16980, 5, B24_PARTS_FIELDS},
	{16985, 2, B24_PARTS_FIELDS},
	{16987, 4, B24_PARTS_FIELDS},
	{16991, 2, B24_PARTS_FIELDS},
	{16993, 2, B24_PARTS_FIELDS},
	{16995, 2, B24_PARTS_FIELDS},
	{16997, 10, B24_PARTS_FIELDS},
	{17007, 1, B24_PARTS_EACH},
	{17008, 1, B24_PARTS_ITEM},
	{17009, 2, B24_PARTS_FIELDS},
	{17011, 4, B24_PARTS_FIELDS},
	{17015, 4, B24_PARTS_FIELDS},
	{17019, 3, B24_PARTS_FIELDS},
	{17022, 4, B24_PARTS_FIELDS},
	{17026, 1, B24_PARTS_ITEM},
	{17027, 3, B24_PARTS_FIELDS},
	{17030, 1, B24_PARTS_FIELDS},
	{17031, 3, B24_PARTS_FIELDS},
	{17034, 1, B24_PARTS_FIELDS},
	{17035, 1, B24_PARTS_ITEM},
	{17036, 3, B24_PARTS_FIELDS},
	{17039, 2, B24_PARTS_FIELDS},
	{17041, 7, B24_PARTS_FIELDS},
	{17048, 1, B24_PARTS_ITEM},
	{17049, 7, B24_PARTS_FIELDS},
	{17056, 1, B24_PARTS_FIELDS},
	{17057, 8, B24_PARTS_FIELDS},
	{17065, 1, B24_PARTS_ITEM},
	{17066, 1, B24_PARTS_FIELDS},
	{17067, 1, B24_PARTS_ITEM},
	{17068, 10, B24_PARTS_FIELDS},
	{17078, 7, B24_PARTS_NAMES},
	{17085, 4, B24_PARTS_FIELDS},
	{17089, 7, B24_PARTS_FIELDS},
	{17096, 2, B24_PARTS_FIELDS},
	{17098, 5, B24_PARTS_FIELDS},
	{17103, 1, B24_PARTS_FIELDS},
	{17104, 3, B24_PARTS_FIELDS},
	{17107, 1, B24_PARTS_FIELDS},
	{17108, 2, B24_PARTS_FIELDS},
	{17110, 5, B24_PARTS_FIELDS},
	{17115, 1, B24_PARTS_FIELDS},
	{17116, 1, B24_PARTS_ITEM},
	{17117, 6, B24_PARTS_FIELDS},
	{17123, 1, B24_PARTS_ITEM},
	{17124, 1, B24_PARTS_ITEM},
	{17125, 1, B24_PARTS_FIELDS},
	{17126, 5, B24_PARTS_FIELDS},
	{17131, 2, B24_PARTS_FIELDS},
	{17133, 11, B24_PARTS_FIELDS},
	{17144, 1, B24_PARTS_ITEM},
	{17145, 7, B24_PARTS_FIELDS},
	{17152, 1, B24_PARTS_FIELDS},
	{17153, 2, B24_PARTS_FIELDS},
	{17155, 8, B24_PARTS_FIELDS},
	{17163, 1, B24_PARTS_FIELDS},
	{17164, 1, B24_PARTS_ITEM},
	{17165, 11, B24_PARTS_FIELDS},
	{17176, 4, B24_PARTS_FIELDS},
	{17180, 6, B24_PARTS_FIELDS},
	{17186, 2, B24_PARTS_FIELDS},
	{17188, 6, B24_PARTS_FIELDS},
	{17194, 1, B24_PARTS_ITEM},
	{17195, 3, B24_PARTS_FIELDS},
	{17198, 1, B24_PARTS_ITEM},
	{17199, 4, B24_PARTS_FIELDS},
	{17203, 2, B24_PARTS_FIELDS},
	{17205, 1, B24_PARTS_FIELDS},
	{17206, 1, B24_PARTS_ITEM},
	{17207, 24, B24_PARTS_FIELDS},
	{17231, 1, B24_PARTS_ITEM},
	{17232, 16, B24_PARTS_FIELDS},
	{17248, 1, B24_PARTS_FIELDS},
	{17249, 1, B24_PARTS_FIELDS},
	{17250, 1, B24_PARTS_ITEM},
	{17251, 1, B24_PARTS_FIELDS},
	{17252, 1, B24_PARTS_FIELDS},
	{17253, 1, B24_PARTS_ITEM},
	{17254, 3, B24_PARTS_FIELDS},
	{17257, 17, B24_PARTS_FIELDS},
	{17274, 1, B24_PARTS_FIELDS},
	{17275, 1, B24_PARTS_ITEM},
	{17276, 1, B24_PARTS_FIELDS},
	{17277, 1, B24_PARTS_ITEM},
	{17278, 45, B24_PARTS_FIELDS},
	{17323, 1, B24_PARTS_ITEM},
	{17404, 75, B24_PARTS_FIELDS},
	{17324, 5, B24_PARTS_FIELDS},
	{17329, 15, B24_PARTS_FIELDS},
	{17344, 1, B24_PARTS_EACH},
	{17345, 6, B24_PARTS_FIELDS},
	{17351, 5, B24_PARTS_FIELDS},
	{17356, 1, B24_PARTS_EACH},
	{17357, 2, B24_PARTS_FIELDS},
	{17359, 25, B24_PARTS_FIELDS},
	{17384, 15, B24_PARTS_FIELDS},
	{17399, 1, B24_PARTS_ITEM},
	{17400, 4, B24_PARTS_FIELDS},
	{17404, 75, B24_PARTS_FIELDS},
	{17479, 1, B24_PARTS_FIELDS},
	{17480, 1, B24_PARTS_ITEM},
	{17481, 6, B24_PARTS_FIELDS},
	{17487, 1, B24_PARTS_FIELDS},
	{17488, 45, B24_PARTS_FIELDS},
	{17533, 64, B24_PARTS_FIELDS},
	{17597, 1, B24_PARTS_FIELDS},
	{17598, 1, B24_PARTS_ITEM},
	{17599, 5, B24_PARTS_FIELDS},
	{17604, 1, B24_PARTS_FIELDS},
	{17605, 8, B24_PARTS_FIELDS},
	{17613, 2, B24_PARTS_FIELDS},
	{17615, 1, B24_PARTS_ITEM},
	{17616, 1, B24_PARTS_FIELDS},
	{17617, 1, B24_PARTS_ITEM},
	{17618, 2, B24_PARTS_FIELDS},
	{17620, 1, B24_PARTS_FIELDS},
	{17621, 2, B24_PARTS_FIELDS},
	{17623, 1, B24_PARTS_EACH},
	{17624, 1, B24_PARTS_ITEM},
	{17625, 3, B24_PARTS_FIELDS},
	{17628, 2, B24_PARTS_FIELDS},
	{17630, 1, B24_PARTS_FIELDS},
	{17631, 1, B24_PARTS_ITEM},
	{17632, 2, B24_PARTS_FIELDS},
	{17634, 1, B24_PARTS_FIELDS},
	{17635, 1, B24_PARTS_ITEM},
	{17636, 2, B24_PARTS_FIELDS},
	{17638, 65, B24_PARTS_NAMES},
	{17703, 2, B24_PARTS_FIELDS},
	{17705, 2, B24_PARTS_FIELDS},
	{17707, 65, B24_PARTS_FIELDS},
	{17772, 1, B24_PARTS_FIELDS},
	{17773, 1, B24_PARTS_ITEM},
	{17774, 2, B24_PARTS_FIELDS},
	{17359, 25, B24_PARTS_FIELDS},
	{17776, 1, B24_PARTS_EACH},
	{17777, 1, B24_PARTS_FIELDS},
	{17778, 1, B24_PARTS_ITEM},
	{17779, 2, B24_PARTS_FIELDS},
	{17781, 3, B24_PARTS_FIELDS},
	{17784, 3, B24_PARTS_FIELDS},
	{17787, 3, B24_PARTS_FIELDS},
	{17790, 2, B24_PARTS_FIELDS},
	{17792, 4, B24_PARTS_FIELDS},
	{17796, 4, B24_PARTS_FIELDS},
	{17800, 2, B24_PARTS_FIELDS},
	{17802, 4, B24_PARTS_FIELDS},
	{17806, 4, B24_PARTS_FIELDS},
	{17810, 65, B24_PARTS_FIELDS},
	{17875, 1, B24_PARTS_FIELDS},
	{17876, 1, B24_PARTS_ITEM},
	{17877, 2, B24_PARTS_FIELDS},
	{17879, 5, B24_PARTS_FIELDS},
	{17884, 5, B24_PARTS_FIELDS},
	{17889, 1, B24_PARTS_ITEM},
	{17890, 1, B24_PARTS_FIELDS},
	{17891, 1, B24_PARTS_ITEM},
	{17892, 3, B24_PARTS_FIELDS},
	{17895, 1, B24_PARTS_ITEM},
	{17896, 1, B24_PARTS_FIELDS},
	{17897, 1, B24_PARTS_ITEM},
	{17898, 26, B24_PARTS_FIELDS},
	{17924, 28, B24_PARTS_FIELDS},
	{17952, 75, B24_PARTS_NAMES},
	{18027, 5, B24_PARTS_FIELDS},
	{18120, 87, B24_PARTS_FIELDS},
	{18032, 9, B24_PARTS_FIELDS},
	{18032, 9, B24_PARTS_FIELDS},
	{18041, 8, B24_PARTS_FIELDS},
	{18049, 5, B24_PARTS_FIELDS},
	{18054, 3, B24_PARTS_FIELDS},
	{18057, 3, B24_PARTS_FIELDS},
	{18083, 17, B24_PARTS_FIELDS},
	{18060, 23, B24_PARTS_FIELDS},
	{18083, 17, B24_PARTS_FIELDS},
	{18100, 8, B24_PARTS_FIELDS},
	{18108, 10, B24_PARTS_FIELDS},
	{18118, 2, B24_PARTS_FIELDS},
	{18120, 87, B24_PARTS_FIELDS},
	{18207, 1, B24_PARTS_ITEM},
	{18208, 1, B24_PARTS_FIELDS},
	{18209, 1, B24_PARTS_ITEM},
	{18210, 87, B24_PARTS_NAMES},
	{18297, 4, B24_PARTS_FIELDS},
	{18301, 2, B24_PARTS_FIELDS},
	{18303, 10, B24_PARTS_FIELDS},
	{18313, 1, B24_PARTS_FIELDS},
	{18314, 1, B24_PARTS_ITEM},
	{18303, 10, B24_PARTS_FIELDS},
	{18315, 1, B24_PARTS_FIELDS},
	{18316, 1, B24_PARTS_ITEM},
	{18317, 1, B24_PARTS_FIELDS},
	{18318, 10, B24_PARTS_FIELDS},
	{18328, 1, B24_PARTS_ITEM},
	{18329, 1, B24_PARTS_FIELDS},
	{18330, 10, B24_PARTS_FIELDS},
	{18340, 1, B24_PARTS_ITEM},
	{18341, 1, B24_PARTS_ITEM},
	{18342, 1, B24_PARTS_ITEM},
	{18343, 1, B24_PARTS_FIELDS},
	{18344, 1, B24_PARTS_ITEM},
	{18345, 6, B24_PARTS_FIELDS},
	{18351, 4, B24_PARTS_FIELDS},
	{18355, 1, B24_PARTS_FIELDS},
	{18356, 2, B24_PARTS_FIELDS},
	{18358, 76, B24_PARTS_FIELDS},
	{18434, 2, B24_PARTS_FIELDS},
	{18436, 2, B24_PARTS_FIELDS},
	{18438, 11, B24_PARTS_FIELDS},
	{18449, 1, B24_PARTS_FIELDS},
	{18450, 7, B24_PARTS_FIELDS},
	{18457, 1, B24_PARTS_ITEM},
	{18458, 15, B24_PARTS_FIELDS},
	{18473, 1, B24_PARTS_FIELDS},
	{18474, 1, B24_PARTS_ITEM},
	{18475, 1, B24_PARTS_EACH},
	{18476, 6, B24_PARTS_FIELDS},
	{18482, 2, B24_PARTS_FIELDS},
	{18484, 2, B24_PARTS_FIELDS},
	{18486, 3, B24_PARTS_FIELDS},
	{18489, 3, B24_PARTS_FIELDS},
	{18492, 2, B24_PARTS_FIELDS},
	{18494, 1, B24_PARTS_EACH},
	{18495, 1, B24_PARTS_FIELDS},
	{18496, 1, B24_PARTS_ITEM},
	{18497, 7, B24_PARTS_FIELDS},
	{18504, 9, B24_PARTS_NAMES},
	{18513, 4, B24_PARTS_FIELDS},
	{18517, 3, B24_PARTS_FIELDS},
	{18520, 3, B24_PARTS_FIELDS},
	{18523, 3, B24_PARTS_FIELDS},
	{18526, 6, B24_PARTS_FIELDS},
	{18532, 3, B24_PARTS_FIELDS},
	{18535, 1, B24_PARTS_FIELDS},
	{18536, 6, B24_PARTS_FIELDS},
	{18542, 1, B24_PARTS_EACH},
	{18543, 1, B24_PARTS_ITEM},
	{18544, 50, B24_PARTS_FIELDS},
	{18594, 1, B24_PARTS_ITEM},
	{18595, 1, B24_PARTS_FIELDS},
	{18596, 2, B24_PARTS_FIELDS},
	{18598, 29, B24_PARTS_FIELDS},
	{18627, 2, B24_PARTS_FIELDS},
	{18629, 1, B24_PARTS_FIELDS},
	{18630, 1, B24_PARTS_ITEM},
	{18631, 4, B24_PARTS_FIELDS},
	{18635, 1, B24_PARTS_ITEM},
	{18636, 4, B24_PARTS_FIELDS},
	{18640, 3, B24_PARTS_FIELDS},
	{18643, 1, B24_PARTS_ITEM},
	{18644, 4, B24_PARTS_FIELDS},
	{18648, 22, B24_PARTS_FIELDS},
	{18670, 1, B24_PARTS_ITEM},
	{18671, 11, B24_PARTS_FIELDS},
	{18682, 2, B24_PARTS_FIELDS},
	{18684, 2, B24_PARTS_FIELDS},
	{18686, 1, B24_PARTS_ITEM},
	{18687, 6, B24_PARTS_FIELDS},
	{18693, 1, B24_PARTS_ITEM},
	{18694, 14, B24_PARTS_FIELDS},
	{18708, 6, B24_PARTS_FIELDS},
	{18714, 5, B24_PARTS_FIELDS},
	{18719, 1, B24_PARTS_ITEM},
	{18720, 1, B24_PARTS_ITEM},
	{18721, 1, B24_PARTS_FIELDS},
	{18722, 3, B24_PARTS_FIELDS},
	{18725, 1, B24_PARTS_FIELDS},
	{18726, 3, B24_PARTS_FIELDS},
	{18729, 1, B24_PARTS_ITEM},
	{18730, 1, B24_PARTS_ITEM},
	{18731, 14, B24_PARTS_FIELDS},
	{18745, 1, B24_PARTS_ITEM},
	{18746, 5, B24_PARTS_FIELDS},
	{18751, 3, B24_PARTS_FIELDS},
	{18754, 1, B24_PARTS_ITEM},
	{18755, 1, B24_PARTS_FIELDS},
	{18756, 2, B24_PARTS_FIELDS},
	{18758, 1, B24_PARTS_ITEM},
	{18759, 1, B24_PARTS_ITEM},
	{18760, 2, B24_PARTS_FIELDS},
	{18762, 1, B24_PARTS_ITEM},
	{18763, 1, B24_PARTS_FIELDS},
	{18764, 1, B24_PARTS_FIELDS},
	{18765, 1, B24_PARTS_FIELDS},
	{18766, 1, B24_PARTS_ITEM},
	{18767, 4, B24_PARTS_FIELDS},
	{18771, 1, B24_PARTS_ITEM},
	{18772, 1, B24_PARTS_FIELDS},
	{18773, 1, B24_PARTS_ITEM},
	{18774, 2, B24_PARTS_FIELDS},
	{18776, 1, B24_PARTS_ITEM},
	{18777, 1, B24_PARTS_ITEM},
	{18778, 8, B24_PARTS_NAMES},
	{18786, 5, B24_PARTS_FIELDS},
	{18791, 4, B24_PARTS_FIELDS},
	{18795, 1, B24_PARTS_FIELDS},
	{18796, 1, B24_PARTS_FIELDS},
	{18797, 8, B24_PARTS_FIELDS},
	{18805, 1, B24_PARTS_ITEM},
	{18806, 5, B24_PARTS_FIELDS},
	{18811, 6, B24_PARTS_FIELDS},
	{18817, 18, B24_PARTS_FIELDS},
	{18835, 19, B24_PARTS_FIELDS},
	{18854, 1, B24_PARTS_ITEM},
	{18855, 7, B24_PARTS_FIELDS},
	{18862, 1, B24_PARTS_ITEM},
	{18863, 6, B24_PARTS_FIELDS},
	{18869, 17, B24_PARTS_FIELDS},
	{18886, 1, B24_PARTS_ITEM},
	{18887, 12, B24_PARTS_FIELDS},
	{18899, 1, B24_PARTS_ITEM},
	{18900, 4, B24_PARTS_FIELDS},
	{18904, 9, B24_PARTS_FIELDS},
	{18913, 3, B24_PARTS_FIELDS},
	{18916, 1, B24_PARTS_ITEM},
	{18917, 5, B24_PARTS_FIELDS},
	{18922, 1, B24_PARTS_ITEM},
	{18923, 7, B24_PARTS_FIELDS},
	{18930, 1, B24_PARTS_ITEM},
	{18931, 8, B24_PARTS_FIELDS},
	{18939, 1, B24_PARTS_ITEM},
	{18940, 1, B24_PARTS_ITEM},
	{18941, 1, B24_PARTS_FIELDS},
	{18942, 11, B24_PARTS_FIELDS},
	{18953, 1, B24_PARTS_ITEM},
	{18954, 11, B24_PARTS_FIELDS},
	{18965, 50, B24_PARTS_FIELDS},
	{19015, 14, B24_PARTS_FIELDS},
	{19029, 1, B24_PARTS_ITEM},
	{19030, 62, B24_PARTS_FIELDS},
	{19092, 1, B24_PARTS_ITEM},
	{19093, 22, B24_PARTS_FIELDS},
	{19115, 1, B24_PARTS_ITEM},
	{19116, 1, B24_PARTS_ITEM},
	{19117, 8, B24_PARTS_FIELDS},
	{19125, 7, B24_PARTS_FIELDS},
	{19132, 52, B24_PARTS_FIELDS},
	{19184, 17, B24_PARTS_FIELDS},
	{19201, 1, B24_PARTS_FIELDS},
	{19202, 5, B24_PARTS_FIELDS},
	{19207, 14, B24_PARTS_FIELDS},
	{19221, 1, B24_PARTS_ITEM},
	{19222, 1, B24_PARTS_ITEM},
	{19223, 2, B24_PARTS_FIELDS},
	{19225, 14, B24_PARTS_FIELDS},
	{19239, 2, B24_PARTS_FIELDS},
	{19241, 4, B24_PARTS_FIELDS},
	{19245, 1, B24_PARTS_ITEM},
	{19246, 1, B24_PARTS_ITEM},
	{19247, 2, B24_PARTS_FIELDS},
	{19249, 1, B24_PARTS_ITEM},
	{19250, 7, B24_PARTS_FIELDS},
	{19257, 2, B24_PARTS_FIELDS},
	{19259, 6, B24_PARTS_FIELDS},
	{19265, 35, B24_PARTS_FIELDS},
	{19300, 2, B24_PARTS_FIELDS},
	{19302, 6, B24_PARTS_FIELDS},
	{19308, 1, B24_PARTS_ITEM},
	{19309, 20, B24_PARTS_FIELDS},
	{19329, 1, B24_PARTS_FIELDS},
	{19330, 1, B24_PARTS_ITEM},
	{19331, 4, B24_PARTS_FIELDS},
	{19335, 1, B24_PARTS_ITEM},
	{19336, 14, B24_PARTS_FIELDS},
	{19350, 2, B24_PARTS_FIELDS},
	{19352, 2, B24_PARTS_FIELDS},
	{19354, 4, B24_PARTS_FIELDS},
	{19358, 20, B24_PARTS_FIELDS},
	{19378, 1, B24_PARTS_FIELDS},
	{19379, 1, B24_PARTS_ITEM},
	{19380, 2, B24_PARTS_FIELDS},
	{19382, 17, B24_PARTS_FIELDS},
	{19399, 1, B24_PARTS_FIELDS},
	{19400, 1, B24_PARTS_ITEM},
	{19401, 1, B24_PARTS_FIELDS},
	{19402, 1, B24_PARTS_FIELDS},
	{19403, 20, B24_PARTS_FIELDS},
	{19423, 1, B24_PARTS_ITEM},
	{19424, 1, B24_PARTS_FIELDS},
	{19425, 1, B24_PARTS_ITEM},
	{19426, 16, B24_PARTS_FIELDS},
	{19442, 5, B24_PARTS_FIELDS},
	{19447, 11, B24_PARTS_FIELDS},
	{19458, 5, B24_PARTS_FIELDS},
	{19463, 20, B24_PARTS_FIELDS},
	{19483, 1, B24_PARTS_FIELDS},
	{19484, 1, B24_PARTS_ITEM},
	{19485, 6, B24_PARTS_FIELDS},
	{19491, 1, B24_PARTS_ITEM},
	{19492, 10, B24_PARTS_FIELDS},
	{19502, 3, B24_PARTS_FIELDS},
	{19505, 5, B24_PARTS_FIELDS},
	{19510, 1, B24_PARTS_FIELDS},
	{19511, 4, B24_PARTS_FIELDS},
	{19515, 1, B24_PARTS_ITEM},
	{19516, 1, B24_PARTS_ITEM},
	{19517, 5, B24_PARTS_FIELDS},
	{19522, 5, B24_PARTS_FIELDS},
	{19527, 16, B24_PARTS_FIELDS},
	{19543, 1, B24_PARTS_FIELDS},
	{19544, 1, B24_PARTS_ITEM},
	{19545, 4, B24_PARTS_FIELDS},
	{19549, 1, B24_PARTS_ITEM},
	{19550, 1, B24_PARTS_FIELDS},
	{19551, 1, B24_PARTS_ITEM},
	{19552, 8, B24_PARTS_FIELDS},
	{19560, 20, B24_PARTS_FIELDS},
	{19580, 1, B24_PARTS_EACH},
	{19581, 16, B24_PARTS_FIELDS},
	{19597, 1, B24_PARTS_EACH},
	{19598, 5, B24_PARTS_FIELDS},
	{19603, 1, B24_PARTS_EACH},
	{19604, 1, B24_PARTS_EACH},
	{19605, 16, B24_PARTS_FIELDS},
	{19621, 1, B24_PARTS_ITEM},
	{19622, 1, B24_PARTS_FIELDS},
	{19623, 1, B24_PARTS_ITEM},
	{19624, 4, B24_PARTS_FIELDS},
	{19628, 2, B24_PARTS_FIELDS},
	{19630, 1, B24_PARTS_ITEM},
	{19631, 7, B24_PARTS_FIELDS},
	{19638, 16, B24_PARTS_FIELDS},
	{19654, 1, B24_PARTS_FIELDS},
	{19655, 1, B24_PARTS_ITEM},
	{19656, 1, B24_PARTS_FIELDS},
	{19657, 1, B24_PARTS_ITEM},
	{19658, 6, B24_PARTS_FIELDS},
	{19664, 2, B24_PARTS_FIELDS},
	{19666, 1, B24_PARTS_ITEM},
	{19667, 1, B24_PARTS_FIELDS},
	{19668, 1, B24_PARTS_ITEM},
	{19669, 3, B24_PARTS_FIELDS},
	{19672, 1, B24_PARTS_ITEM},
	{19673, 3, B24_PARTS_FIELDS},
	{19676, 3, B24_PARTS_FIELDS},
	{19679, 2, B24_PARTS_FIELDS},
	{19681, 1, B24_PARTS_ITEM},
	{19682, 4, B24_PARTS_FIELDS},
	{19686, 3, B24_PARTS_FIELDS},
	{19689, 5, B24_PARTS_FIELDS},
	{19694, 1, B24_PARTS_ITEM},
	{19695, 1, B24_PARTS_FIELDS},
	{19696, 17, B24_PARTS_FIELDS},
	{19713, 1, B24_PARTS_ITEM},
	{19714, 5, B24_PARTS_FIELDS},
	{19719, 3, B24_PARTS_FIELDS},
	{19722, 1, B24_PARTS_ITEM},
	{19723, 16, B24_PARTS_FIELDS},
	{19739, 1, B24_PARTS_ITEM},
	{19740, 1, B24_PARTS_ITEM},
	{19741, 18, B24_PARTS_FIELDS},
	{19759, 4, B24_PARTS_FIELDS},
	{19763, 5, B24_PARTS_FIELDS},
	{19768, 1, B24_PARTS_ITEM},
	{19769, 1, B24_PARTS_FIELDS},
	{19770, 5, B24_PARTS_FIELDS},
	{19775, 29, B24_PARTS_FIELDS},
	{19804, 1, B24_PARTS_ITEM},
	{19805, 1, B24_PARTS_ITEM},
	{19806, 28, B24_PARTS_FIELDS},
	{19834, 4, B24_PARTS_FIELDS},
	{19838, 42, B24_PARTS_FIELDS},
	{19880, 1, B24_PARTS_ITEM},
	{19881, 4, B24_PARTS_FIELDS},
	{19885, 1, B24_PARTS_ITEM},
	{19886, 1, B24_PARTS_FIELDS},
	{19887, 7, B24_PARTS_FIELDS},
	{19894, 1, B24_PARTS_ITEM},
	{19895, 1, B24_PARTS_ITEM},
	{19896, 1, B24_PARTS_FIELDS},
};

static const b24_method_facts b24_facts_of_methods[B24_METHOD_COUNT] = {
	{4, 3, 0},
	{10, 8, 0},
	{13, 11, 308},
	{15, 14, 0},
	{0, 17, 726},
	{20, 19, 778},
	{22, 21, 803},
	{28, 27, 1024},
	{0, 0, 1084},
	{32, 30, 1453},
	{33, 21, 1778},
	{0, 38, 0},
	{33, 42, 1975},
	{46, 45, 2079},
	{48, 21, 2296},
	{51, 30, 2698},
	{33, 21, 3191},
	{0, 38, 0},
	{56, 21, 3304},
	{33, 62, 3810},
	{46, 65, 3885},
	{67, 21, 4070},
	{69, 30, 4360},
	{33, 21, 4631},
	{0, 38, 0},
	{33, 73, 4714},
	{46, 76, 3885},
	{78, 21, 4788},
	{82, 21, 5399},
	{83, 21, 5559},
	{0, 85, 726},
	{86, 21, 5657},
	{88, 21, 5703},
	{89, 21, 726},
	{90, 21, 5399},
	{83, 21, 5559},
	{0, 85, 726},
	{88, 21, 5703},
	{91, 21, 5899},
	{92, 21, 6034},
	{105, 99, 6725},
	{110, 108, 726},
	{110, 108, 726},
	{111, 21, 6815},
	{113, 112, 6854},
	{114, 11, 6927},
	{111, 115, 6981},
	{121, 119, 726},
	{123, 11, 7090},
	{124, 21, 6815},
	{128, 125, 7220},
	{134, 133, 7267},
	{137, 21, 7285},
	{134, 21, 7267},
	{138, 11, 7308},
	{33, 21, 7324},
	{134, 142, 7267},
	{145, 21, 7285},
	{134, 21, 7267},
	{33, 150, 7267},
	{157, 153, 7220},
	{159, 21, 7417},
	{0, 162, 0},
	{164, 30, 7866},
	{33, 21, 7887},
	{33, 167, 8089},
	{173, 170, 7324},
	{178, 177, 8089},
	{181, 21, 8146},
	{178, 21, 8089},
	{183, 21, 8158},
	{185, 30, 8177},
	{33, 21, 8193},
	{33, 188, 8216},
	{194, 191, 7324},
	{196, 21, 8226},
	{198, 125, 7324},
	{201, 200, 8265},
	{202, 21, 8275},
	{201, 21, 8265},
	{134, 11, 8287},
	{33, 21, 8297},
	{201, 142, 8265},
	{203, 21, 8275},
	{201, 21, 8265},
	{33, 206, 8265},
	{211, 209, 8330},
	{212, 21, 8265},
	{217, 216, 8584},
	{222, 11, 8584},
	{33, 21, 8584},
	{234, 233, 8584},
	{235, 233, 8584},
	{33, 236, 8584},
	{240, 239, 8584},
	{242, 241, 8584},
	{243, 21, 8584},
	{244, 11, 8584},
	{249, 247, 8584},
	{250, 21, 8584},
	{0, 253, 8584},
	{254, 11, 8584},
	{256, 11, 8584},
	{257, 21, 8584},
	{264, 263, 8584},
	{267, 11, 8584},
	{0, 269, 0},
	{0, 275, 0},
	{277, 21, 8584},
	{282, 280, 0},
	{287, 286, 0},
	{297, 295, 0},
	{313, 307, 0},
	{318, 317, 11390},
	{0, 323, 11513},
	{318, 21, 11390},
	{328, 326, 11543},
	{334, 332, 11513},
	{335, 21, 11513},
	{336, 21, 11513},
	{335, 21, 11513},
	{336, 21, 11513},
	{33, 21, 11818},
	{335, 21, 11513},
	{336, 21, 11513},
	{342, 340, 11959},
	{343, 21, 11959},
	{0, 347, 12053},
	{0, 349, 12076},
	{354, 352, 12076},
	{356, 340, 11959},
	{0, 347, 11513},
	{0, 360, 11513},
	{365, 363, 11513},
	{0, 366, 11513},
	{33, 21, 11818},
	{368, 332, 11513},
	{374, 372, 11513},
	{375, 21, 11513},
	{0, 377, 11513},
	{382, 380, 11513},
	{0, 387, 0},
	{0, 387, 0},
	{392, 391, 12363},
	{0, 394, 12396},
	{399, 397, 12396},
	{405, 403, 12517},
	{406, 21, 12582},
	{406, 403, 12615},
	{0, 408, 12396},
	{413, 411, 12396},
	{415, 403, 12675},
	{421, 419, 12855},
	{422, 21, 12892},
	{422, 419, 12914},
	{0, 424, 12396},
	{429, 427, 12396},
	{434, 427, 12967},
	{436, 419, 13000},
	{442, 440, 12855},
	{443, 21, 13075},
	{443, 440, 13113},
	{0, 445, 12396},
	{450, 448, 12396},
	{451, 440, 13178},
	{457, 455, 12855},
	{458, 21, 12855},
	{0, 460, 13287},
	{465, 463, 13287},
	{471, 469, 13408},
	{472, 21, 13485},
	{472, 469, 13518},
	{0, 474, 12396},
	{0, 479, 12396},
	{484, 482, 12396},
	{486, 469, 13621},
	{492, 490, 14133},
	{493, 21, 14205},
	{495, 0, 12396},
	{493, 497, 14264},
	{501, 499, 14310},
	{506, 504, 12396},
	{512, 510, 14133},
	{513, 21, 14205},
	{515, 0, 12396},
	{513, 510, 14264},
	{501, 517, 14310},
	{521, 520, 12396},
	{523, 510, 14133},
	{529, 527, 14133},
	{530, 21, 14205},
	{532, 0, 12396},
	{530, 527, 14264},
	{501, 534, 14310},
	{539, 537, 12396},
	{541, 527, 14133},
	{547, 545, 14133},
	{548, 21, 14205},
	{550, 0, 12396},
	{548, 545, 14264},
	{501, 552, 14310},
	{557, 555, 12396},
	{559, 545, 14133},
	{561, 490, 14133},
	{567, 565, 12855},
	{568, 21, 12855},
	{568, 565, 14310},
	{0, 570, 12396},
	{575, 573, 14310},
	{581, 579, 11513},
	{582, 21, 15141},
	{582, 579, 15141},
	{0, 584, 11513},
	{589, 587, 11818},
	{591, 579, 15191},
	{597, 595, 15265},
	{33, 21, 11818},
	{33, 595, 11818},
	{0, 599, 11513},
	{604, 602, 11818},
	{605, 595, 11818},
	{611, 609, 11513},
	{33, 609, 11818},
	{616, 615, 11818},
	{0, 618, 11513},
	{623, 621, 11818},
	{624, 609, 11513},
	{616, 628, 11818},
	{633, 631, 11818},
	{635, 628, 11818},
	{640, 639, 14310},
	{0, 642, 12396},
	{647, 645, 12396},
	{653, 651, 12855},
	{654, 21, 15831},
	{654, 651, 15864},
	{0, 656, 12396},
	{661, 659, 12396},
	{662, 651, 15831},
	{668, 666, 15967},
	{669, 21, 16026},
	{669, 666, 16072},
	{0, 671, 11513},
	{676, 674, 16132},
	{677, 666, 16148},
	{683, 681, 12855},
	{684, 21, 16301},
	{684, 681, 16334},
	{0, 686, 12396},
	{691, 689, 12396},
	{693, 681, 16301},
	{698, 697, 12914},
	{0, 700, 12396},
	{705, 703, 12396},
	{712, 710, 11513},
	{716, 714, 11513},
	{722, 720, 12855},
	{723, 21, 16600},
	{723, 725, 16633},
	{0, 727, 12396},
	{732, 730, 12396},
	{733, 720, 16600},
	{741, 11, 0},
	{745, 744, 17320},
	{746, 21, 17356},
	{746, 744, 17356},
	{0, 749, 726},
	{750, 21, 17399},
	{750, 21, 17470},
	{754, 753, 17564},
	{755, 21, 17651},
	{754, 757, 17356},
	{0, 759, 0},
	{764, 762, 17966},
	{33, 767, 18209},
	{768, 762, 18254},
	{33, 21, 0},
	{0, 772, 0},
	{33, 775, 0},
	{776, 0, 18728},
	{776, 0, 18728},
	{777, 0, 18806},
	{783, 781, 0},
	{784, 30, 19004},
	{785, 30, 19071},
	{786, 30, 19199},
	{787, 30, 19312},
	{788, 30, 19409},
	{789, 30, 19484},
	{791, 14, 19643},
	{792, 14, 19643},
	{0, 795, 726},
	{797, 21, 0},
	{799, 14, 0},
	{801, 14, 0},
	{0, 804, 0},
	{809, 807, 0},
	{799, 14, 0},
	{814, 812, 19843},
	{33, 84, 19891},
	{0, 817, 0},
	{33, 820, 17356},
	{827, 823, 19643},
	{829, 812, 19953},
	{830, 21, 19993},
	{831, 21, 19993},
	{83, 21, 19993},
	{832, 21, 19993},
	{0, 835, 19993},
	{836, 11, 20059},
	{111, 838, 20162},
	{842, 841, 20200},
	{848, 845, 7324},
	{0, 851, 0},
	{852, 21, 20271},
	{0, 854, 0},
	{33, 0, 0},
	{0, 0, 0},
	{859, 857, 20377},
	{860, 115, 20446},
	{866, 865, 20526},
	{860, 869, 20563},
	{866, 872, 20526},
	{874, 869, 20563},
	{880, 11, 21013},
	{882, 14, 19993},
	{884, 14, 19993},
	{0, 885, 0},
	{33, 21, 19993},
	{33, 888, 19993},
	{890, 21, 19993},
	{33, 21, 8584},
	{0, 21, 8584},
	{897, 896, 8584},
	{897, 21, 8584},
	{902, 21, 8584},
	{0, 907, 8584},
	{33, 910, 8584},
	{917, 915, 8584},
	{920, 21, 21013},
	{925, 11, 21013},
	{33, 21, 22054},
	{33, 928, 22054},
	{945, 942, 22391},
	{948, 21, 22421},
	{951, 11, 21013},
	{953, 14, 19993},
	{955, 14, 19993},
	{0, 885, 0},
	{33, 21, 19993},
	{33, 958, 19993},
	{960, 21, 19993},
	{33, 21, 21013},
	{0, 21, 8584},
	{967, 966, 8584},
	{967, 21, 8584},
	{972, 21, 8584},
	{0, 975, 0},
	{33, 977, 0},
	{986, 981, 8584},
	{989, 21, 21013},
	{925, 11, 0},
	{33, 21, 22704},
	{33, 994, 22704},
	{945, 998, 8584},
	{1002, 21, 22864},
	{1007, 1003, 21013},
	{0, 1003, 0},
	{1008, 14, 8584},
	{1010, 1009, 23011},
	{0, 885, 8584},
	{1015, 1014, 8584},
	{1021, 1020, 8584},
	{1022, 14, 8584},
	{0, 885, 8584},
	{1008, 1024, 8584},
	{1026, 14, 8584},
	{1028, 21, 23011},
	{1031, 11, 8584},
	{882, 14, 19993},
	{884, 14, 19993},
	{0, 885, 0},
	{33, 21, 19993},
	{33, 1032, 19993},
	{890, 21, 23314},
	{33, 21, 0},
	{1034, 21, 8584},
	{1040, 1039, 8584},
	{1040, 21, 8584},
	{1045, 21, 8584},
	{0, 885, 0},
	{33, 1047, 8584},
	{1054, 1050, 8584},
	{33, 1057, 0},
	{1060, 21, 0},
	{1063, 11, 0},
	{33, 21, 0},
	{33, 1065, 0},
	{0, 1068, 0},
	{33, 1071, 0},
	{1077, 1074, 0},
	{1079, 21, 0},
	{1081, 21, 8584},
	{925, 11, 21013},
	{33, 21, 22054},
	{33, 928, 22054},
	{945, 942, 22391},
	{948, 21, 22421},
	{1082, 0, 0},
	{0, 0, 0},
	{1083, 0, 0},
	{1084, 0, 0},
	{0, 1086, 0},
	{1084, 0, 0},
	{1087, 0, 0},
	{1084, 0, 0},
	{1084, 0, 0},
	{1088, 0, 0},
	{1096, 1093, 24729},
	{33, 115, 24775},
	{1099, 1098, 24775},
	{33, 1103, 24775},
	{1109, 1107, 24775},
	{1117, 1114, 25046},
	{1121, 1120, 25067},
	{1127, 1125, 15191},
	{1136, 1132, 15191},
	{33, 115, 25273},
	{33, 1139, 25273},
	{1144, 1143, 8584},
	{1147, 1145, 25273},
	{1153, 1151, 15191},
	{33, 115, 25372},
	{33, 1151, 25372},
	{1161, 1159, 24775},
	{1167, 1165, 25865},
	{1169, 1151, 24775},
	{1172, 1171, 25935},
	{1176, 1175, 726},
	{0, 1179, 726},
	{1181, 1180, 25972},
	{33, 21, 26028},
	{1185, 1183, 25935},
	{0, 1188, 0},
	{0, 1188, 0},
	{0, 1188, 0},
	{0, 1188, 0},
	{0, 1188, 0},
	{0, 1188, 0},
	{0, 1188, 0},
	{0, 1190, 0},
	{0, 1193, 0},
	{0, 1188, 0},
	{0, 1188, 0},
	{1082, 0, 0},
	{1084, 0, 0},
	{0, 1195, 0},
	{1084, 0, 0},
	{1084, 0, 0},
	{1196, 0, 0},
	{1082, 0, 0},
	{1084, 0, 0},
	{1084, 0, 0},
	{0, 1198, 0},
	{1084, 0, 0},
	{1087, 0, 0},
	{1088, 0, 0},
	{1199, 0, 0},
	{33, 0, 0},
	{0, 1201, 0},
	{33, 0, 0},
	{0, 0, 0},
	{1202, 0, 0},
	{1088, 0, 0},
	{1205, 0, 0},
	{1084, 0, 0},
	{1084, 0, 0},
	{1206, 0, 0},
	{1207, 0, 0},
	{1214, 1212, 28054},
	{1219, 1218, 28197},
	{860, 1220, 28367},
	{1223, 1222, 11818},
	{1227, 1226, 11818},
	{1228, 21, 8584},
	{1235, 1234, 8584},
	{1235, 21, 8584},
	{1236, 21, 8584},
	{1237, 865, 28367},
	{1238, 1212, 28367},
	{1242, 1240, 28558},
	{1249, 1245, 28713},
	{1251, 1250, 11818},
	{1252, 21, 11818},
	{1253, 11, 11818},
	{33, 21, 11818},
	{1257, 1256, 11818},
	{1258, 21, 11818},
	{1252, 1260, 11818},
	{1227, 1263, 11818},
	{1252, 21, 11818},
	{1264, 11, 11818},
	{33, 21, 11818},
	{1257, 1267, 11818},
	{1268, 21, 11818},
	{1252, 21, 11818},
	{1270, 21, 11818},
	{1276, 1274, 29196},
	{1278, 1277, 29283},
	{0, 865, 11513},
	{1278, 1274, 29283},
	{1282, 1281, 29375},
	{1283, 1281, 29396},
	{1286, 1281, 29196},
	{1287, 1274, 29435},
	{1289, 1212, 29510},
	{1292, 11, 8584},
	{1294, 21, 29664},
	{1296, 21, 29664},
	{0, 1298, 0},
	{33, 21, 29664},
	{33, 1301, 29664},
	{1302, 21, 29664},
	{33, 21, 0},
	{1304, 21, 8584},
	{1306, 1039, 8584},
	{1306, 21, 8584},
	{1307, 21, 8584},
	{0, 1309, 0},
	{33, 1311, 0},
	{1318, 1314, 0},
	{33, 1321, 0},
	{1060, 21, 0},
	{1324, 21, 0},
	{925, 11, 21013},
	{33, 21, 22054},
	{33, 928, 22054},
	{945, 942, 22391},
	{948, 21, 22421},
	{1326, 0, 0},
	{1327, 0, 0},
	{0, 1329, 0},
	{1327, 0, 0},
	{1087, 0, 0},
	{1330, 0, 0},
	{0, 1332, 0},
	{1338, 1336, 29902},
	{1338, 21, 29944},
	{0, 1340, 13287},
	{1347, 1343, 30016},
	{0, 0, 0},
	{1206, 0, 0},
	{0, 0, 0},
	{1206, 0, 0},
	{1082, 0, 0},
	{1084, 0, 0},
	{0, 1349, 0},
	{1084, 0, 0},
	{1087, 0, 0},
	{1082, 0, 0},
	{1084, 0, 0},
	{0, 0, 0},
	{0, 0, 0},
	{1084, 0, 0},
	{1206, 0, 0},
	{1350, 0, 0},
	{29, 0, 0},
	{1088, 0, 0},
	{1088, 0, 0},
	{0, 0, 0},
	{1351, 0, 0},
	{1199, 0, 0},
	{33, 0, 0},
	{0, 0, 0},
	{33, 0, 0},
	{1352, 0, 0},
	{1353, 0, 0},
	{1356, 11, 8584},
	{882, 14, 19993},
	{884, 14, 19993},
	{0, 885, 0},
	{33, 21, 19993},
	{33, 1357, 19993},
	{890, 21, 23314},
	{33, 21, 21013},
	{0, 1358, 0},
	{33, 1361, 8584},
	{1366, 1364, 8584},
	{33, 1321, 8584},
	{1369, 14, 8584},
	{1372, 21, 8584},
	{925, 11, 21013},
	{33, 21, 22054},
	{33, 928, 22054},
	{945, 942, 22391},
	{948, 21, 22421},
	{1374, 11, 8584},
	{1376, 11, 0},
	{33, 21, 0},
	{0, 804, 0},
	{33, 1378, 0},
	{1383, 1381, 0},
	{1385, 21, 0},
	{33, 14, 8584},
	{0, 1388, 0},
	{33, 1388, 8584},
	{0, 804, 0},
	{1391, 1390, 0},
	{1394, 1392, 0},
	{1396, 14, 0},
	{1391, 14, 0},
	{1399, 1397, 11513},
	{1401, 11, 0},
	{0, 1404, 0},
	{33, 14, 0},
	{1406, 11, 0},
	{1410, 1409, 0},
	{1411, 21, 0},
	{0, 804, 0},
	{1411, 1413, 0},
	{1410, 1414, 0},
	{1415, 21, 0},
	{0, 804, 0},
	{33, 1417, 0},
	{1420, 1418, 0},
	{1422, 14, 0},
	{1424, 14, 8584},
	{1430, 11, 21013},
	{33, 21, 21013},
	{33, 1433, 22704},
	{1438, 1436, 0},
	{1440, 21, 21013},
	{0, 11, 0},
	{1445, 1444, 31350},
	{1447, 11, 21013},
	{1448, 21, 22391},
	{1452, 1451, 22391},
	{0, 1456, 0},
	{0, 1458, 0},
	{33, 1460, 22391},
	{1467, 1464, 22391},
	{1469, 21, 22391},
	{1471, 21, 8584},
	{0, 1473, 11513},
	{1477, 1476, 8584},
	{1471, 21, 8584},
	{1479, 11, 31662},
	{1480, 115, 31725},
	{0, 1482, 11513},
	{33, 1485, 8584},
	{1494, 1491, 8584},
	{1496, 11, 31662},
	{1500, 1499, 31863},
	{746, 21, 31918},
	{746, 1503, 31949},
	{0, 1506, 11513},
	{1507, 115, 31972},
	{1507, 115, 32041},
	{1510, 1509, 18728},
	{1510, 1523, 18728},
	{1524, 1509, 32209},
	{1529, 1527, 32341},
	{33, 21, 32378},
	{33, 1532, 31949},
	{1535, 1534, 11818},
	{1500, 1537, 31863},
	{746, 21, 31918},
	{746, 1540, 31949},
	{0, 1543, 11513},
	{1544, 21, 31918},
	{1544, 1546, 31918},
	{1547, 21, 31918},
	{1550, 11, 32482},
	{33, 115, 32482},
	{1561, 1555, 32994},
	{33, 1220, 33091},
	{0, 865, 33144},
	{33, 1563, 33186},
	{866, 1563, 33186},
	{1567, 1566, 33243},
	{1572, 1555, 33303},
	{0, 1576, 0},
	{0, 1580, 0},
	{1583, 1582, 8584},
	{0, 1586, 0},
	{1588, 11, 22391},
	{33, 21, 22391},
	{0, 1592, 0},
	{33, 1594, 22391},
	{1600, 1597, 22391},
	{1602, 21, 22391},
	{1603, 11, 32482},
	{111, 21, 32482},
	{0, 1605, 0},
	{1609, 1608, 0},
	{1610, 21, 32482},
	{33, 1612, 33463},
	{1615, 1614, 33620},
	{33, 21, 33697},
	{33, 1614, 33759},
	{33, 112, 33759},
	{0, 1618, 0},
	{1623, 1621, 33759},
	{33, 1614, 33759},
	{1615, 1614, 33831},
	{1624, 1614, 33916},
	{33, 1614, 33759},
	{1625, 1614, 33989},
	{1630, 1628, 34115},
	{1631, 1614, 34203},
	{1634, 1633, 34297},
	{1615, 1633, 34297},
	{33, 21, 34297},
	{33, 1633, 33759},
	{1640, 1637, 34358},
	{33, 112, 33759},
	{0, 1642, 0},
	{33, 1633, 34297},
	{1615, 1633, 34390},
	{1624, 1633, 33759},
	{33, 1633, 33759},
	{1643, 21, 33759},
	{1644, 1614, 34556},
	{0, 1647, 0},
	{1648, 1633, 34297},
	{33, 1650, 33759},
	{1640, 1637, 34358},
	{0, 1652, 0},
	{0, 1654, 33463},
	{1658, 1656, 0},
	{0, 85, 0},
	{1624, 1654, 34686},
	{1659, 1614, 34719},
	{33, 1660, 33759},
	{0, 0, 1084},
	{1668, 1664, 25067},
	{33, 115, 11818},
	{1099, 1670, 11818},
	{33, 1674, 11818},
	{1679, 1678, 11818},
	{1686, 1683, 11513},
	{1691, 1690, 11818},
	{1695, 1132, 11818},
	{33, 115, 25067},
	{33, 1139, 11818},
	{1144, 1697, 11513},
	{1699, 1145, 25067},
	{1705, 1703, 35013},
	{33, 115, 35038},
	{1010, 1703, 11818},
	{0, 1709, 11513},
	{1711, 1703, 11818},
	{1724, 1718, 35225},
	{33, 115, 25067},
	{1727, 115, 35297},
	{33, 1718, 25067},
	{1144, 1731, 35344},
	{1733, 1718, 25067},
	{1739, 1737, 11818},
	{33, 115, 11818},
	{33, 1742, 11818},
	{33, 1746, 11818},
	{1753, 1750, 11513},
	{1758, 1756, 11818},
	{1760, 21, 35441},
	{1761, 21, 35510},
	{1764, 1763, 35574},
	{1765, 11, 35510},
	{1766, 21, 35699},
	{1770, 1769, 35574},
	{1771, 21, 35853},
	{1772, 21, 35979},
	{1776, 1775, 36068},
	{1777, 21, 36164},
	{1778, 21, 35699},
	{1781, 1780, 36288},
	{1782, 11, 35510},
	{1766, 21, 36326},
	{1786, 1785, 36451},
	{1787, 21, 36326},
	{1788, 21, 36501},
	{1789, 21, 36643},
	{0, 1792, 0},
	{1793, 21, 726},
	{1794, 21, 726},
	{1799, 1798, 726},
	{1803, 1802, 726},
	{1804, 0, 0},
	{1807, 1806, 726},
	{1809, 1808, 0},
	{83, 1810, 36801},
	{0, 1812, 0},
	{282, 1815, 0},
	{287, 1818, 0},
	{0, 1824, 0},
	{1832, 1830, 0},
	{33, 1836, 0},
	{1840, 11, 37088},
	{33, 21, 37125},
	{1847, 1846, 37180},
	{1848, 21, 37125},
	{1852, 1851, 37213},
	{1859, 1858, 37125},
	{1869, 1861, 37350},
	{1874, 1861, 37350},
	{33, 1876, 37180},
	{1878, 21, 37180},
	{1885, 1882, 0},
	{1891, 1889, 0},
	{1892, 1509, 0},
	{33, 1896, 0},
	{0, 1898, 0},
	{1901, 1900, 0},
	{282, 1904, 0},
	{287, 1908, 0},
	{1915, 1913, 0},
	{1917, 1889, 0},
	{1918, 1509, 0},
	{282, 1904, 0},
	{287, 1922, 0},
	{1923, 1509, 0},
	{1928, 1927, 0},
	{1929, 1509, 0},
	{1930, 1900, 0},
	{1933, 1932, 0},
	{1934, 11, 0},
	{1937, 1936, 0},
	{1938, 21, 38396},
	{1939, 21, 38458},
	{1940, 21, 38502},
	{1941, 21, 38574},
	{1942, 21, 38659},
	{1943, 21, 38729},
	{1944, 21, 38798},
	{1945, 21, 38847},
	{1938, 85, 38923},
	{0, 1948, 0},
	{1953, 1952, 39270},
	{1956, 1955, 39284},
	{1956, 1961, 39351},
	{1956, 1955, 39284},
	{1970, 1969, 39924},
	{1983, 1982, 40214},
	{1994, 1993, 38923},
	{1997, 1996, 40577},
	{0, 21, 0},
	{1998, 21, 40594},
	{2003, 2002, 39924},
	{1970, 21, 39924},
	{2013, 2012, 40868},
	{2014, 21, 40935},
	{2017, 2016, 40971},
	{2020, 2019, 38458},
	{2021, 11, 41058},
	{2022, 21, 41268},
	{2023, 21, 41326},
	{2024, 21, 41386},
	{2025, 21, 41443},
	{2026, 21, 41513},
	{2028, 2027, 41699},
	{2031, 2030, 41824},
	{2032, 2030, 41852},
	{2033, 21, 41881},
	{2041, 2040, 42100},
	{2044, 2043, 42258},
	{2045, 2027, 41699},
	{2046, 21, 0},
	{0, 2048, 0},
	{2049, 21, 42320},
	{0, 2054, 0},
	{2045, 2027, 41699},
	{2063, 2062, 0},
	{1970, 21, 40577},
	{2079, 2078, 0},
	{2080, 21, 39924},
	{2081, 21, 40577},
	{0, 2083, 0},
	{2089, 2088, 42869},
	{2095, 2094, 42869},
	{1970, 21, 40577},
	{1970, 21, 40577},
	{2100, 2099, 0},
	{2104, 2103, 42869},
	{2105, 2038, 42915},
	{2107, 2106, 42967},
	{0, 2108, 0},
	{0, 21, 0},
	{2109, 21, 0},
	{2110, 21, 43010},
	{2111, 0, 0},
	{2116, 2115, 0},
	{0, 21, 0},
	{0, 21, 0},
	{2119, 2118, 43043},
	{2125, 2123, 43078},
	{2126, 0, 43295},
	{2127, 0, 43391},
	{2128, 0, 43456},
	{0, 2131, 43524},
	{2132, 11, 43541},
	{2133, 1936, 43597},
	{2134, 21, 43627},
	{2135, 21, 43695},
	{2136, 21, 43749},
	{2137, 21, 43818},
	{2138, 21, 43900},
	{2139, 21, 43995},
	{2140, 21, 44075},
	{2141, 21, 43627},
	{2137, 21, 43818},
	{2134, 85, 44141},
	{2142, 11, 44206},
	{2145, 11, 44380},
	{2146, 21, 44470},
	{2148, 21, 44515},
	{1970, 2156, 39924},
	{2157, 11, 44599},
	{2158, 21, 44766},
	{2159, 21, 44828},
	{2160, 21, 44888},
	{2162, 11, 45240},
	{2163, 21, 45452},
	{2166, 21, 45539},
	{2173, 2172, 45891},
	{2178, 2176, 45969},
	{2181, 2172, 46020},
	{2184, 2183, 46287},
	{2187, 2172, 46384},
	{2193, 2191, 46730},
	{2196, 2195, 46805},
	{2197, 2183, 46805},
	{2196, 2183, 46805},
	{2198, 2183, 46912},
	{2198, 2183, 46912},
	{2199, 2183, 46805},
	{2204, 2203, 47038},
	{2208, 2207, 47162},
	{2209, 2183, 47307},
	{2209, 2183, 47436},
	{2212, 2211, 47559},
	{2216, 2214, 47709},
	{2218, 2183, 46805},
	{2219, 2183, 46805},
	{2220, 2183, 46805},
	{2222, 2183, 46805},
	{2198, 2183, 46805},
	{2219, 2183, 46805},
	{2224, 2223, 46805},
	{2226, 2183, 47845},
	{2184, 2231, 46730},
	{2235, 2233, 48007},
	{2236, 2183, 48167},
	{2238, 2233, 48260},
	{2239, 2115, 48431},
	{2240, 2118, 48549},
	{2243, 2242, 48657},
	{0, 2245, 0},
	{2246, 21, 48848},
	{2250, 2249, 48900},
	{2252, 21, 48848},
	{2262, 2259, 49012},
	{0, 2264, 37213},
	{2269, 2266, 49289},
	{2284, 2278, 49577},
	{2291, 2286, 49702},
	{2295, 2286, 49702},
	{2298, 2297, 48848},
	{2301, 2300, 49777},
	{2284, 2306, 49012},
	{2307, 21, 49845},
	{2308, 21, 49906},
	{1938, 21, 49937},
	{2309, 21, 50006},
	{2312, 11, 0},
	{2313, 14, 51627},
	{2320, 2319, 51886},
	{2330, 2325, 42967},
	{0, 2332, 0},
	{2334, 14, 51627},
	{2338, 2337, 36288},
	{2339, 11, 52063},
	{2340, 11, 52103},
	{2340, 11, 52205},
	{1938, 21, 52386},
	{2341, 11, 52451},
	{2347, 2346, 52527},
	{2348, 21, 52558},
	{2348, 21, 52614},
	{83, 11, 52655},
	{2349, 21, 52692},
	{1938, 21, 52614},
	{1938, 21, 52614},
	{1938, 21, 52614},
	{1938, 21, 52841},
	{1938, 21, 52614},
	{2350, 21, 52901},
	{0, 2352, 0},
	{2353, 21, 52985},
	{2385, 2384, 53578},
	{1938, 21, 53635},
	{1938, 21, 52614},
	{2386, 21, 53674},
	{0, 2387, 0},
	{2388, 21, 52614},
	{0, 2387, 0},
	{2391, 2390, 726},
	{1938, 21, 52614},
	{2392, 21, 53753},
	{2393, 21, 53865},
	{2395, 21, 53940},
	{2396, 21, 53753},
	{2401, 2399, 54187},
	{2409, 2407, 54431},
	{746, 2410, 54495},
	{2415, 2414, 54543},
	{2432, 2430, 54431},
	{746, 2447, 54495},
	{2455, 2454, 726},
	{2396, 21, 53753},
	{2457, 21, 54431},
	{2464, 21, 55188},
	{2466, 2465, 54431},
	{2469, 21, 55318},
	{2472, 21, 55445},
	{2476, 2474, 55544},
	{2482, 2479, 55692},
	{2503, 2500, 56069},
	{2513, 2511, 56069},
	{2519, 2387, 56184},
	{746, 14, 56267},
	{2523, 11, 58362},
	{2527, 2525, 58516},
	{2530, 11, 58667},
	{2531, 11, 58834},
	{2536, 2534, 54431},
	{2537, 21, 58882},
	{2538, 21, 54431},
	{2539, 21, 58970},
	{2541, 11, 59071},
	{2537, 2543, 59222},
	{2551, 2546, 59357},
	{2537, 112, 59396},
	{2537, 112, 54543},
	{2538, 21, 54431},
	{2552, 11, 59435},
	{2553, 21, 55445},
	{2554, 11, 59528},
	{2539, 21, 55445},
	{2555, 21, 59582},
	{2536, 2560, 54431},
	{2537, 21, 59692},
	{2564, 21, 59946},
	{2566, 2565, 59528},
	{2538, 21, 54431},
	{2567, 21, 60023},
	{2537, 21, 54543},
	{2539, 21, 58970},
	{2569, 21, 60080},
	{2570, 0, 0},
	{2573, 2572, 60252},
	{2583, 2579, 60337},
	{2585, 11, 60405},
	{2586, 2465, 60616},
	{746, 14, 60665},
	{2587, 21, 60738},
	{2602, 2598, 0},
	{2605, 11, 61036},
	{746, 21, 0},
	{2606, 21, 61127},
	{2610, 2609, 61203},
	{2615, 2614, 61249},
	{0, 21, 61203},
	{2616, 21, 61336},
	{2617, 21, 61249},
	{2619, 11, 61432},
	{2621, 11, 61628},
	{2622, 14, 61703},
	{2623, 14, 61703},
	{2624, 21, 61753},
	{2634, 2632, 61874},
	{2624, 2638, 59528},
	{2643, 2641, 59528},
	{2647, 2646, 62002},
	{2655, 2650, 59357},
	{2659, 2658, 62002},
	{2624, 112, 54495},
	{2661, 2660, 59528},
	{2663, 2662, 62074},
	{2664, 11, 62122},
	{2664, 21, 62198},
	{2624, 21, 59528},
	{2624, 11, 62274},
	{2624, 11, 62347},
	{2665, 21, 59528},
	{2667, 21, 61127},
	{2622, 14, 61703},
	{2623, 14, 61703},
	{2624, 11, 59528},
	{2668, 21, 59528},
	{2670, 21, 62599},
	{2672, 21, 62810},
	{2624, 21, 54495},
	{33, 21, 54495},
	{2676, 2675, 59528},
	{2677, 2410, 62995},
	{2678, 21, 63053},
	{33, 2680, 63096},
	{2688, 2683, 59357},
	{33, 2680, 63096},
	{2689, 21, 63096},
	{2689, 21, 63096},
	{2691, 11, 63234},
	{2692, 21, 63328},
	{2694, 11, 63495},
	{2695, 21, 63651},
	{2702, 2698, 63328},
	{2703, 85, 63869},
	{2705, 21, 63965},
	{2707, 112, 64200},
	{2708, 21, 63328},
	{2713, 2712, 63328},
	{2716, 2715, 63328},
	{2721, 21, 64534},
	{2726, 2724, 65082},
	{2727, 112, 0},
	{2729, 11, 65144},
	{2730, 21, 65211},
	{2735, 2733, 65082},
	{2736, 21, 65338},
	{2737, 21, 65432},
	{2738, 11, 8584},
	{2739, 21, 8584},
	{2744, 2743, 0},
	{2745, 11, 65665},
	{2746, 21, 65815},
	{2771, 2770, 0},
	{2746, 85, 8584},
	{2772, 21, 8584},
	{2773, 11, 66396},
	{282, 1904, 0},
	{287, 1908, 0},
	{2778, 2776, 0},
	{2783, 2782, 0},
	{2788, 2787, 0},
	{2791, 2790, 0},
	{2794, 2793, 0},
	{2794, 21, 0},
	{2797, 2796, 0},
	{2800, 2799, 0},
	{282, 1904, 0},
	{287, 1908, 0},
	{2803, 2802, 0},
	{2808, 2806, 0},
	{2813, 2812, 0},
	{2816, 2815, 0},
	{2794, 21, 0},
	{2817, 2802, 0},
	{2818, 2802, 0},
	{2822, 2821, 0},
	{282, 1904, 0},
	{287, 1908, 0},
	{2827, 2826, 0},
	{2828, 2826, 0},
	{2829, 11, 32482},
	{111, 21, 32482},
	{0, 2831, 0},
	{111, 2833, 32482},
	{0, 2834, 32482},
	{2835, 21, 32482},
	{282, 2838, 0},
	{287, 2841, 0},
	{2846, 2844, 0},
	{2850, 2849, 0},
	{2852, 2849, 0},
	{2853, 21, 66902},
	{2854, 21, 67004},
	{83, 21, 67107},
	{0, 85, 726},
	{2855, 21, 67177},
	{1083, 2857, 0},
	{2858, 85, 0},
	{2863, 2861, 0},
	{33, 2183, 0},
	{33, 2183, 0},
	{282, 1904, 0},
	{287, 1908, 0},
	{33, 2866, 0},
	{2874, 2871, 0},
	{2875, 2861, 0},
	{2880, 2878, 0},
	{33, 2183, 0},
	{33, 2183, 0},
	{282, 1904, 0},
	{287, 1908, 0},
	{33, 2878, 0},
	{282, 1904, 0},
	{287, 1908, 0},
	{2886, 2884, 0},
	{282, 1904, 0},
	{287, 1908, 0},
	{2893, 2892, 0},
	{2895, 2878, 0},
	{2899, 2898, 0},
	{282, 1904, 0},
	{287, 1908, 0},
	{2903, 2902, 0},
	{2904, 14, 67551},
	{0, 2910, 43524},
	{1809, 2662, 43524},
	{2911, 1806, 67693},
	{0, 2913, 0},
	{2922, 2921, 43524},
	{2923, 21, 68065},
	{2924, 21, 68146},
	{0, 0, 1084},
	{0, 0, 1084},
	{2926, 0, 0},
	{33, 0, 0},
	{2928, 0, 0},
	{2929, 0, 0},
	{2930, 0, 0},
	{2931, 0, 0},
	{2932, 0, 0},
	{2933, 0, 0},
	{2937, 2936, 0},
	{2937, 0, 0},
	{2938, 0, 0},
	{2940, 0, 0},
	{2942, 0, 0},
	{33, 0, 0},
	{33, 2944, 0},
	{2945, 0, 0},
	{2947, 0, 0},
	{2948, 0, 0},
	{2949, 0, 0},
	{0, 0, 0},
	{2951, 0, 0},
	{33, 0, 0},
	{2957, 2956, 0},
	{2958, 0, 0},
	{2959, 0, 0},
	{2962, 0, 0},
	{33, 0, 0},
	{33, 2965, 0},
	{2966, 0, 0},
	{1088, 0, 0},
	{2976, 2974, 68659},
	{2978, 2974, 68731},
	{2979, 21, 68816},
	{2979, 2974, 68816},
	{0, 2984, 12396},
	{0, 2984, 12396},
	{2989, 2987, 12396},
	{2991, 2974, 68962},
	{2993, 2974, 69034},
	{2998, 2996, 69160},
	{2999, 21, 68816},
	{2999, 2996, 69261},
	{0, 3001, 12396},
	{3006, 3004, 12396},
	{3008, 2996, 69311},
	{3014, 3012, 69417},
	{3014, 21, 69463},
	{0, 3016, 12396},
	{3020, 3019, 12396},
	{3023, 3021, 69795},
	{3024, 21, 69962},
	{3025, 21, 70037},
	{3032, 3026, 70274},
	{3033, 21, 70355},
	{0, 3048, 726},
	{3049, 21, 70494},
	{3053, 3052, 726},
	{3055, 21, 70631},
	{3063, 3060, 70775},
	{3067, 3066, 70853},
	{3068, 21, 70913},
	{3067, 21, 71002},
	{3072, 3069, 71151},
	{3073, 21, 71235},
	{3080, 3079, 70853},
	{3081, 21, 71397},
	{3084, 3082, 71489},
	{3091, 3085, 70274},
	{3092, 21, 70355},
	{0, 3101, 726},
	{3103, 21, 71828},
	{3104, 21, 71947},
	{3107, 21, 72159},
	{3111, 21, 72514},
	{3112, 21, 72968},
	{3131, 3129, 12855},
	{3132, 21, 74617},
	{3132, 3129, 74689},
	{0, 3134, 12396},
	{3139, 3137, 12396},
	{3141, 3129, 74742},
	{3146, 3144, 12855},
	{1252, 21, 74794},
	{1252, 3144, 74827},
	{0, 3148, 11513},
	{3154, 3151, 12396},
	{3156, 3144, 74794},
	{3162, 3160, 74903},
	{3163, 21, 74990},
	{3163, 3160, 74689},
	{0, 3165, 12396},
	{3170, 3168, 12396},
	{3172, 3160, 74990},
	{3178, 3176, 74903},
	{3179, 21, 74990},
	{3179, 3176, 74689},
	{0, 3181, 12396},
	{3186, 3184, 12396},
	{3188, 3176, 74990},
	{3191, 11, 75329},
	{3192, 21, 75455},
	{3199, 3193, 70274},
	{3200, 21, 75695},
	{0, 3204, 726},
	{3206, 21, 75804},
	{3212, 3210, 71489},
	{3213, 21, 76072},
	{3214, 21, 76212},
	{3217, 3216, 71489},
	{3218, 3216, 76370},
	{3214, 3216, 76438},
	{3221, 21, 76504},
	{3223, 21, 76563},
	{3229, 3227, 76705},
	{3230, 21, 76764},
	{3230, 3227, 76836},
	{0, 3232, 12396},
	{3237, 3235, 12396},
	{3238, 3227, 76900},
	{3244, 3241, 77057},
	{3245, 21, 77230},
	{3245, 3241, 77287},
	{3251, 3250, 12396},
	{3256, 3254, 12396},
	{3258, 3241, 77320},
	{3264, 3262, 77510},
	{3265, 21, 77543},
	{3265, 3262, 77576},
	{0, 3267, 12396},
	{3272, 3270, 12396},
	{3273, 3262, 77652},
	{3279, 3277, 77753},
	{3279, 21, 77799},
	{0, 3281, 12396},
	{3286, 3284, 12396},
	{3287, 21, 77879},
	{3287, 3292, 78072},
	{0, 3294, 78105},
	{3299, 3297, 12396},
	{3304, 3297, 12855},
	{3310, 3308, 78193},
	{3311, 21, 78286},
	{3311, 3308, 78319},
	{0, 3313, 12396},
	{3318, 3316, 12396},
	{3320, 3308, 78399},
	{3325, 3323, 78502},
	{1223, 21, 78576},
	{1223, 3323, 78637},
	{0, 3327, 12396},
	{3332, 3330, 12396},
	{3334, 3323, 78670},
	{3339, 3337, 74903},
	{3340, 21, 74990},
	{3340, 3337, 74689},
	{0, 3342, 12396},
	{3347, 3345, 12396},
	{3348, 3337, 74990},
	{3244, 3352, 77057},
	{3353, 21, 77230},
	{3353, 3356, 77287},
	{3251, 3250, 12396},
	{3020, 3361, 12396},
	{3362, 3352, 77320},
	{3363, 21, 77879},
	{3363, 3366, 78072},
	{0, 3370, 78105},
	{3375, 3373, 12396},
	{3380, 3373, 78958},
	{3386, 3384, 79022},
	{3387, 21, 79094},
	{3387, 3384, 79140},
	{0, 3389, 12396},
	{3394, 3392, 12396},
	{3396, 3384, 79196},
	{3402, 3400, 79323},
	{3404, 21, 79369},
	{0, 3406, 12396},
	{0, 3411, 12396},
	{3416, 3414, 12396},
	{0, 3418, 12396},
	{3424, 3422, 12396},
	{0, 3426, 13287},
	{3433, 3431, 13287},
	{1252, 3436, 79573},
	{3437, 85, 0},
	{0, 112, 0},
	{3441, 3440, 79630},
	{3448, 3447, 79703},
	{3462, 3453, 79876},
	{33, 3465, 79956},
	{1852, 3468, 0},
	{1852, 3471, 0},
	{3488, 3485, 81149},
	{3497, 3493, 0},
	{3498, 11, 81335},
	{3499, 21, 8584},
	{3500, 21, 8584},
	{3505, 3503, 0},
	{3506, 21, 8584},
	{3507, 11, 81335},
	{3508, 85, 8584},
	{3508, 85, 8584},
	{111, 3511, 8584},
	{0, 3514, 0},
	{3515, 85, 8584},
	{3516, 21, 8584},
	{3517, 85, 8584},
	{3519, 11, 32482},
	{3520, 21, 32482},
	{3520, 21, 32482},
	{3520, 3526, 32482},
	{3529, 3527, 32482},
	{0, 3541, 0},
	{3542, 14, 32482},
	{3543, 115, 32482},
	{3520, 21, 32482},
	{3545, 115, 32482},
	{3546, 0, 0},
	{3548, 11, 32482},
	{3520, 21, 32482},
	{3520, 3552, 32482},
	{3557, 3554, 32482},
	{0, 3563, 0},
	{3564, 1009, 32482},
	{3566, 21, 32482},
	{3567, 1009, 82304},
	{3568, 1009, 82304},
	{3570, 11, 82371},
	{3520, 84, 82371},
	{3520, 3573, 82371},
	{3579, 3574, 82474},
	{0, 3585, 0},
	{3586, 14, 0},
	{3587, 84, 82371},
	{3588, 0, 0},
	{3589, 0, 0},
	{3590, 0, 0},
	{3591, 0, 0},
	{3591, 0, 0},
	{3591, 0, 0},
	{3592, 0, 0},
	{3591, 0, 0},
	{3593, 0, 0},
	{3590, 0, 0},
	{3591, 0, 0},
	{3591, 0, 0},
	{3591, 0, 0},
	{3591, 0, 0},
	{3591, 0, 0},
	{3594, 0, 0},
	{3591, 0, 0},
	{0, 0, 0},
	{3595, 0, 0},
	{3596, 0, 0},
	{3591, 0, 0},
	{3591, 0, 0},
	{3597, 0, 0},
	{3601, 11, 32482},
	{111, 21, 82804},
	{111, 3605, 82804},
	{0, 3608, 0},
	{3615, 3612, 0},
	{0, 1586, 0},
	{3618, 21, 82804},
	{3619, 0, 0},
	{3620, 0, 0},
	{0, 85, 0},
	{3622, 11, 82843},
	{3623, 21, 0},
	{3624, 21, 82875},
	{3628, 3627, 726},
	{3629, 21, 83031},
	{3631, 21, 17356},
	{3635, 3633, 11513},
	{33, 84, 11513},
	{33, 3633, 11513},
	{0, 3638, 0},
	{3640, 3633, 11818},
	{3644, 3642, 11513},
	{33, 0, 11818},
	{33, 3646, 11818},
	{0, 3648, 0},
	{3651, 3642, 11513},
	{3653, 3642, 11818},
	{3655, 84, 11513},
	{3656, 84, 11513},
	{3657, 84, 11513},
	{3658, 84, 11513},
	{0, 3661, 0},
	{3665, 3664, 11513},
	{3667, 84, 11513},
	{3671, 3669, 11818},
	{33, 3669, 11818},
	{33, 84, 11818},
	{3672, 3669, 11818},
	{0, 3675, 0},
	{3677, 3669, 11513},
	{33, 3669, 11818},
	{3679, 3669, 11818},
	{33, 3681, 11818},
	{0, 3648, 0},
	{3685, 3683, 11513},
	{3686, 21, 11513},
	{3691, 3689, 11513},
	{3694, 3693, 11513},
	{3686, 3689, 11513},
	{3697, 3696, 11513},
	{3686, 14, 11513},
	{3699, 3689, 11513},
	{282, 2838, 0},
	{287, 3702, 0},
	{33, 3704, 0},
	{3721, 3719, 85031},
	{3727, 3725, 0},
	{3731, 3730, 85608},
	{282, 280, 0},
	{287, 2841, 0},
	{3734, 3732, 0},
	{3731, 3719, 11513},
	{3738, 3737, 11513},
	{3731, 3730, 85715},
	{3739, 3730, 11818},
	{3731, 3741, 85608},
	{33, 2300, 0},
	{3731, 3730, 85608},
	{3731, 21, 85726},
	{3731, 21, 85726},
	{282, 2838, 0},
	{287, 2841, 0},
	{3742, 2300, 0},
	{282, 280, 0},
	{287, 2841, 0},
	{3745, 3744, 85748},
	{3747, 3719, 11818},
	{3752, 3751, 0},
	{3757, 3756, 11818},
	{0, 3769, 0},
	{3776, 3775, 11818},
	{3783, 3779, 11513},
	{3802, 3800, 0},
	{33, 3730, 11513},
	{3731, 3730, 85715},
	{33, 3719, 11818},
	{3731, 3730, 85715},
	{3734, 3806, 0},
	{3810, 3809, 0},
	{3813, 3812, 11818},
	{33, 2183, 0},
	{3813, 115, 11818},
	{3731, 3816, 11818},
	{3821, 3819, 0},
	{3823, 3809, 0},
	{3731, 3730, 11513},
	{3731, 3730, 87145},
	{3731, 3730, 87145},
	{33, 3730, 11513},
	{33, 3719, 11513},
	{3825, 3719, 85748},
	{3826, 2300, 0},
	{3828, 11, 11818},
	{3836, 3833, 11818},
	{3838, 3833, 11818},
	{3839, 3833, 11818},
	{3840, 3833, 11818},
	{3840, 21, 11818},
	{3840, 3833, 11818},
	{3846, 3843, 11818},
	{3847, 3833, 11818},
	{3848, 3833, 11818},
	{3849, 3833, 11818},
	{3840, 3833, 11818},
	{3851, 3833, 11818},
	{3852, 21, 7324},
	{0, 3855, 0},
	{3859, 3857, 7324},
	{3861, 21, 7324},
	{3866, 3863, 32482},
	{3869, 3868, 32482},
	{3872, 3871, 88073},
	{3873, 21, 0},
	{3878, 3877, 88228},
	{3883, 3882, 32482},
	{3873, 21, 0},
	{3884, 2019, 88228},
	{3885, 1220, 88228},
	{0, 3888, 43524},
	{3884, 2019, 88228},
	{3891, 3890, 88590},
	{3894, 3893, 39270},
	{0, 3897, 39270},
	{3900, 3899, 39351},
	{3891, 3890, 88642},
	{3901, 3890, 8584},
	{282, 3903, 0},
	{287, 1908, 0},
	{3913, 3907, 0},
	{1084, 3922, 0},
	{3901, 3924, 8584},
	{3901, 3890, 8584},
	{3925, 21, 89615},
	{3934, 3933, 90297},
	{0, 3937, 0},
	{3941, 3940, 0},
	{0, 3943, 39270},
	{3944, 21, 39270},
	{4, 21, 0},
	{3945, 11, 91250},
	{0, 21, 0},
	{0, 3947, 0},
	{0, 3949, 0},
	{3953, 3952, 0},
	{20, 19, 778},
	{22, 21, 803},
	{3954, 3952, 0},
	{3955, 21, 32482},
	{3957, 11, 91594},
	{33, 21, 8584},
	{0, 0, 0},
	{3962, 3961, 8584},
	{3964, 21, 8584},
	{0, 3967, 0},
	{3971, 3969, 91698},
	{3972, 11, 91698},
	{3983, 3979, 8584},
	{3984, 115, 8584},
	{3984, 3988, 8584},
	{3993, 3992, 8584},
	{4002, 3998, 8584},
	{4009, 4005, 8584},
	{4010, 21, 91934},
	{4011, 21, 34358},
	{0, 4014, 0},
	{4015, 21, 91961},
	{4016, 0, 92028},
	{4016, 4019, 92028},
	{4024, 4023, 92028},
	{4036, 4035, 0},
	{4039, 4038, 92028},
	{4016, 4042, 92028},
	{4016, 1220, 92028},
	{4016, 1220, 92028},
	{4045, 4044, 92462},
	{4053, 4047, 25935},
	{4056, 4055, 92569},
	{4057, 4055, 92569},
	{4056, 4055, 92569},
	{0, 4059, 726},
	{0, 112, 726},
	{4060, 11, 726},
	{2313, 11, 36288},
	{4063, 4062, 92835},
	{0, 4065, 726},
	{2313, 11, 92928},
	{4070, 4068, 726},
	{4073, 4072, 93022},
	{4074, 11, 93054},
	{4079, 4077, 726},
	{0, 4081, 0},
	{0, 4083, 0},
	{4084, 11, 8584},
	{4084, 0, 0},
	{4088, 4087, 94015},
};
