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
	"datasetId\0"
	"dateUpdate\0"
	"createdById\0"
	"updatedById\0"
	"externalId\0"
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
	"entityTypeId\0"
	"moduleId\0"
	"value\0"
	"externalData\0"
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
	"weekDays\0"
	"slotSize\0"
	"slots\0"
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
	"item\0"
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
	"document\0"
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
	"MY_COMPANY\0"
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
	"entity\0"
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
	"property\0"
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
	"upload*\0"
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
	"chat*\0"
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
	"sections\0"
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
	"FIELD\0"
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
	"string|integer|null\0"
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
	"sale_payment_item_basket[]\0"
	"paymentItemsBasket\0"
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
	"\0"
	"0\0"
	"100\0"
	"200040300020\0"
	"200740400001\0"
	"200750000003\0"
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
	"200750000007\0"
	"\0"
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
	"sale_status[]\0"
	"statuses\0"
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
	"signer\0"
	"assignee\0"
	"reviewer\0"
	"editor\0"
	"\0"
	"crmId\0"
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
	"true\0"
	"false\0"
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
	"auth\0"
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
	"NAV_PARAMS\0"
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
	"Y\0"
	"primary\0"
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
	{1933, 619, 0, 0, 0},
	{1948, 28, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{0, 16, 0, 37, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1398, 0, 0, 0, 0},
	{1959, 0, 0, 0, 0},
	{0, 0, 0, 40, 0},
	{0, 63, 0, 41, 0},
	{2047, 2054, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{2063, 16, 0, 0, 0},
	{2069, 72, 0, 0, 0},
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
	{1368, 16, 0, 44, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{2658, 28, 0, 0, B24_FACT_REQUIRED},
	{2671, 28, 0, 0, B24_FACT_REQUIRED},
	{2684, 72, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{1368, 63, 0, 46, B24_FACT_REQUIRED},
	{1368, 16, 0, 46, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{2671, 0, 0, 0, 0},
	{0, 16, 0, 49, 0},
	{69, 0, 0, 0, 0},
	{3274, 0, 0, 0, 0},
	{0, 16, 0, 51, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{3263, 16, 0, 50, 0},
	{3267, 16, 0, 52, 0},
	{3282, 3289, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{3749, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{2671, 0, 0, 0, 0},
	{3274, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 55, 0},
	{2671, 0, 0, 0, 0},
	{2658, 0, 0, 0, 0},
	{1959, 0, 0, 0, 0},
	{3759, 0, 0, 0, 0},
	{3770, 0, 0, 0, 0},
	{3782, 0, 0, 0, 0},
	{3794, 0, 0, 0, 0},
	{1368, 0, 0, 55, 0},
	{0, 16, 0, 54, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{0, 0, 0, 58, 0},
	{0, 63, 0, 59, 0},
	{1386, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 61, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{4343, 72, 0, 0, B24_FACT_REQUIRED},
	{119, 16, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 63, B24_FACT_REQUIRED},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{1959, 0, 0, 0, 0},
	{3759, 0, 0, 0, 0},
	{3770, 0, 0, 0, 0},
	{3782, 0, 0, 0, 0},
	{4343, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{0, 16, 0, 65, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{1959, 0, 0, 0, 0},
	{0, 0, 0, 68, 0},
	{0, 63, 0, 69, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{119, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 71, B24_FACT_REQUIRED},
	{5187, 5150, 0, 0, 0},
	{5192, 5150, 0, 0, 0},
	{5204, 28, 5209, 0, 0},
	{5269, 63, 0, 0, 0},
	{5277, 619, 5145, 0, 0},
	{5286, 619, 5145, 0, 0},
	{5295, 5303, 0, 0, 0},
	{0, 16, 0, 73, 0},
	{5346, 0, 0, 0, 0},
	{5354, 0, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5107, 28, 0, 0, B24_FACT_REQUIRED},
	{5115, 72, 0, 0, 0},
	{5128, 619, 5145, 0, 0},
	{209, 5150, 0, 0, B24_FACT_REQUIRED},
	{5164, 5150, 0, 0, 0},
	{5176, 16, 0, 74, 0},
	{5307, 16, 0, 74, 0},
	{5325, 63, 0, 0, 0},
	{5339, 16, 0, 75, 0},
	{5362, 619, 5145, 0, 0},
	{5376, 28, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 0, 0, 0, 0},
	{0, 63, 0, 78, 0},
	{5628, 28, 0, 0, B24_FACT_REQUIRED},
	{5640, 28, 0, 0, B24_FACT_REQUIRED},
	{5107, 28, 0, 0, 0},
	{5115, 72, 0, 0, 0},
	{5128, 619, 5145, 0, 0},
	{209, 5150, 0, 0, 0},
	{5164, 5150, 0, 0, 0},
	{5176, 16, 0, 73, 0},
	{5307, 16, 0, 73, 0},
	{5325, 63, 0, 0, 0},
	{5339, 16, 0, 75, 0},
	{5362, 619, 5145, 0, 0},
	{5376, 28, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 81, B24_FACT_REQUIRED},
	{5628, 28, 0, 0, B24_FACT_REQUIRED},
	{5823, 16, 0, 0, 0},
	{5640, 28, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5107, 28, 0, 0, B24_FACT_REQUIRED},
	{5115, 72, 0, 0, 0},
	{5128, 619, 5145, 0, 0},
	{209, 5150, 0, 0, B24_FACT_REQUIRED},
	{5164, 5150, 0, 0, 0},
	{5176, 16, 0, 74, 0},
	{5307, 16, 0, 73, 0},
	{5325, 63, 0, 0, 0},
	{5339, 16, 0, 75, 0},
	{5362, 619, 5145, 0, 0},
	{5376, 28, 0, 0, 0},
	{5837, 72, 0, 0, B24_FACT_REQUIRED},
	{640, 5845, 5860, 0, B24_FACT_REQUIRED},
	{5886, 28, 0, 0, 0},
	{5691, 16, 0, 0, 0},
	{5996, 63, 0, 0, B24_FACT_REQUIRED},
	{6005, 72, 0, 0, B24_FACT_REQUIRED},
	{6018, 72, 0, 0, B24_FACT_REQUIRED},
	{6614, 0, 0, 0, 0},
	{6619, 0, 0, 0, 0},
	{6627, 0, 0, 0, 0},
	{6635, 0, 0, 0, 0},
	{6640, 0, 0, 0, 0},
	{6654, 0, 0, 0, 0},
	{6666, 0, 0, 0, 0},
	{6556, 28, 0, 0, 0},
	{5204, 28, 6559, 0, 0},
	{5187, 5150, 0, 0, 0},
	{5192, 5150, 0, 0, 0},
	{5286, 619, 627, 0, 0},
	{5277, 619, 627, 0, 0},
	{5269, 16, 0, 87, 0},
	{6679, 16, 0, 0, 0},
	{5295, 5303, 0, 78, 0},
	{0, 16, 0, 88, 0},
	{6449, 28, 0, 0, 0},
	{6462, 28, 6478, 0, 0},
	{6489, 619, 6501, 0, 0},
	{6506, 28, 0, 0, 0},
	{6520, 28, 0, 0, 0},
	{6535, 28, 0, 0, 0},
	{6549, 63, 0, 89, 0},
	{197, 72, 0, 0, 0},
	{6103, 28, 0, 0, 0},
	{6115, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{6129, 256, 0, 0, 0},
	{6138, 256, 0, 0, 0},
	{6155, 6175, 0, 0, 0},
	{6180, 256, 0, 0, 0},
	{6193, 72, 0, 0, 0},
	{6214, 28, 0, 0, 0},
	{6237, 28, 0, 0, 0},
	{640, 72, 6252, 0, 0},
	{6263, 6175, 0, 0, 0},
	{6271, 72, 6283, 0, 0},
	{6292, 28, 0, 0, 0},
	{6302, 28, 0, 0, 0},
	{6309, 72, 0, 0, 0},
	{6321, 28, 6330, 0, 0},
	{6424, 28, 0, 0, 0},
	{6438, 16, 0, 90, 0},
	{6688, 28, 0, 0, 0},
	{0, 16, 0, 91, 0},
	{0, 63, 0, 92, 0},
	{197, 0, 0, 0, 0},
	{6103, 0, 0, 0, 0},
	{6115, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{6129, 0, 0, 0, 0},
	{6138, 0, 0, 0, 0},
	{6155, 0, 0, 0, 0},
	{6180, 0, 0, 0, 0},
	{6193, 0, 0, 0, 0},
	{6214, 0, 0, 0, 0},
	{6237, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{6263, 0, 0, 0, 0},
	{6271, 0, 0, 0, 0},
	{6292, 0, 0, 0, 0},
	{6302, 0, 0, 0, 0},
	{6309, 0, 0, 0, 0},
	{6321, 0, 0, 0, 0},
	{6424, 0, 0, 0, 0},
	{6438, 0, 0, 0, 0},
	{6688, 0, 0, 0, 0},
	{6556, 28, 0, 0, 0},
	{5204, 28, 6559, 0, 0},
	{5187, 5150, 0, 0, 0},
	{5192, 5150, 0, 0, 0},
	{5286, 619, 627, 0, 0},
	{5277, 619, 627, 0, 0},
	{5269, 16, 0, 0, 0},
	{6679, 16, 0, 0, 0},
	{5295, 5303, 0, 0, 0},
	{0, 16, 0, 95, 0},
	{6449, 28, 0, 0, 0},
	{6462, 28, 6478, 0, 0},
	{6489, 619, 6501, 0, 0},
	{6506, 28, 0, 0, 0},
	{6520, 28, 0, 0, 0},
	{6535, 28, 0, 0, 0},
	{6549, 63, 0, 96, 0},
	{197, 72, 0, 0, 0},
	{6103, 28, 0, 0, 0},
	{6115, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{6129, 256, 0, 0, 0},
	{6138, 256, 0, 0, 0},
	{6155, 6175, 0, 0, 0},
	{6180, 256, 0, 0, 0},
	{6193, 72, 0, 0, 0},
	{6214, 28, 0, 0, 0},
	{6237, 28, 0, 0, 0},
	{640, 72, 6252, 0, 0},
	{6263, 6175, 0, 0, 0},
	{6271, 72, 6283, 0, 0},
	{6292, 28, 0, 0, 0},
	{6302, 28, 0, 0, 0},
	{6309, 72, 0, 0, 0},
	{6321, 28, 6330, 0, 0},
	{6424, 28, 0, 0, 0},
	{6438, 16, 0, 97, 0},
	{6688, 28, 0, 0, 0},
	{6701, 63, 0, 94, 0},
	{5339, 16, 0, 98, 0},
	{6708, 16, 0, 98, 0},
	{6714, 72, 0, 0, 0},
	{6309, 0, 0, 0, 0},
	{6302, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{6767, 0, 0, 0, 0},
	{6292, 0, 0, 0, 0},
	{6775, 0, 0, 0, 0},
	{6787, 0, 0, 0, 0},
	{6799, 0, 0, 0, 0},
	{0, 0, 0, 100, 0},
	{0, 16, 0, 101, 0},
	{197, 0, 0, 0, 0},
	{6129, 0, 0, 0, 0},
	{6775, 0, 0, 0, 0},
	{6292, 0, 0, 0, 0},
	{6302, 0, 0, 0, 0},
	{6309, 0, 0, 0, 0},
	{6767, 0, 0, 0, 0},
	{6799, 0, 0, 0, 0},
	{6787, 0, 0, 0, 0},
	{6701, 63, 0, 103, 0},
	{5339, 16, 0, 0, 0},
	{6708, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 28, 0, 0, 0},
	{6787, 72, 0, 0, B24_FACT_REQUIRED},
	{6309, 63, 0, 0, B24_FACT_REQUIRED},
	{6438, 16, 0, 0, 0},
	{5325, 63, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{5164, 28, 0, 0, 0},
	{6890, 6904, 0, 0, B24_FACT_REQUIRED},
	{6909, 72, 6283, 0, 0},
	{0, 6971, 0, 0, 0},
	{0, 16, 0, 110, 0},
	{197, 72, 0, 0, 0},
	{6292, 28, 7016, 0, 0},
	{6302, 28, 0, 0, 0},
	{5325, 28, 0, 0, 0},
	{6909, 72, 6283, 0, 0},
	{209, 28, 0, 0, 0},
	{7032, 63, 0, 111, 0},
	{6438, 63, 0, 0, 0},
	{7041, 63, 0, 0, 0},
	{7051, 63, 0, 0, 0},
	{6129, 256, 0, 0, 0},
	{7061, 619, 5145, 0, 0},
	{6263, 72, 0, 0, 0},
	{7073, 28, 0, 0, 0},
	{0, 63, 0, 111, 0},
	{197, 0, 0, 0, 0},
	{6292, 0, 0, 0, 0},
	{6302, 0, 0, 0, 0},
	{5325, 0, 0, 0, 0},
	{6909, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{7032, 0, 0, 0, 0},
	{6438, 0, 0, 0, 0},
	{7041, 0, 0, 0, 0},
	{7051, 0, 0, 0, 0},
	{6129, 0, 0, 0, 0},
	{7061, 0, 0, 0, 0},
	{6263, 0, 0, 0, 0},
	{7073, 0, 0, 0, 0},
	{6701, 63, 0, 114, 0},
	{5339, 16, 0, 110, 0},
	{6708, 16, 0, 110, 0},
	{904, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{6890, 6904, 0, 0, 0},
	{6909, 72, 6283, 0, 0},
	{197, 28, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 116, B24_FACT_REQUIRED},
	{197, 28, 0, 0, B24_FACT_REQUIRED},
	{640, 28, 0, 0, 0},
	{0, 72, 0, 29, 0},
	{7207, 16, 0, 0, B24_FACT_REQUIRED},
	{7212, 16, 0, 0, B24_FACT_REQUIRED},
	{7184, 63, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{7196, 16, 0, 120, B24_FACT_REQUIRED},
	{1368, 16, 0, 121, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{7245, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1883, 0, 0, 123, 0},
	{0, 0, 0, 124, 0},
	{69, 72, 0, 0, 0},
	{1883, 16, 0, 0, 0},
	{7231, 0, 0, 125, 0},
	{0, 16, 0, 126, 0},
	{7252, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 16, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 129, 0},
	{7252, 72, 0, 0, B24_FACT_REQUIRED},
	{7272, 63, 0, 130, B24_FACT_REQUIRED},
	{7292, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 121, 0},
	{7324, 0, 0, 0, 0},
	{7337, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{0, 0, 0, 133, 0},
	{7324, 28, 0, 0, 0},
	{7337, 28, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{7352, 0, 0, 134, 0},
	{0, 16, 0, 135, 0},
	{7337, 28, 0, 0, B24_FACT_REQUIRED},
	{7324, 28, 0, 0, B24_FACT_REQUIRED},
	{7346, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 137, 0},
	{7252, 72, 0, 0, B24_FACT_REQUIRED},
	{7352, 63, 0, 138, B24_FACT_REQUIRED},
	{986, 0, 0, 0, 0},
	{7373, 0, 0, 0, 0},
	{7207, 0, 0, 140, 0},
	{7212, 0, 0, 140, 0},
	{7196, 16, 0, 141, 0},
	{1386, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{7184, 63, 0, 78, 0},
	{7365, 16, 0, 142, 0},
	{0, 16, 0, 143, 0},
	{7196, 0, 0, 141, 0},
	{1386, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7184, 0, 0, 78, 0},
	{0, 0, 0, 145, 0},
	{7196, 16, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{7184, 63, 0, 0, 0},
	{7365, 0, 0, 146, 0},
	{0, 16, 0, 147, 0},
	{89, 0, 0, 0, 0},
	{7245, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{7382, 16, 0, 0, 0},
	{7389, 16, 0, 149, 0},
	{69, 28, 0, 0, 0},
	{7396, 28, 0, 0, 0},
	{7405, 28, 0, 0, 0},
	{5339, 16, 0, 150, 0},
	{6708, 16, 0, 151, 0},
	{7184, 63, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{7196, 16, 0, 120, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 153, B24_FACT_REQUIRED},
	{0, 0, 0, 123, 0},
	{7433, 0, 0, 155, 0},
	{0, 16, 0, 156, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{7444, 72, 0, 0, B24_FACT_REQUIRED},
	{7451, 28, 5145, 0, 0},
	{7458, 28, 5145, 0, 0},
	{7479, 28, 7496, 0, 0},
	{7515, 28, 5145, 0, 0},
	{7544, 28, 7496, 0, 0},
	{7569, 28, 5145, 0, 0},
	{7594, 28, 0, 0, 0},
	{7615, 28, 5145, 0, 0},
	{7640, 28, 7496, 0, 0},
	{7661, 28, 5145, 0, 0},
	{7685, 28, 7496, 0, 0},
	{7705, 72, 0, 0, 0},
	{7715, 72, 0, 0, 0},
	{7729, 72, 0, 0, 0},
	{7742, 72, 0, 0, 0},
	{7762, 72, 0, 0, 0},
	{7780, 72, 0, 0, 0},
	{7804, 72, 0, 0, 0},
	{7836, 72, 0, 0, 0},
	{1368, 16, 0, 158, B24_FACT_REQUIRED},
	{7836, 72, 0, 0, 0},
	{7762, 72, 0, 0, 0},
	{7780, 72, 0, 0, 0},
	{7804, 72, 0, 0, 0},
	{7742, 72, 0, 0, 0},
	{7729, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{7705, 72, 0, 0, 0},
	{7515, 28, 5145, 0, 0},
	{7661, 28, 5145, 0, 0},
	{7615, 28, 5145, 0, 0},
	{7458, 28, 5145, 0, 0},
	{7451, 28, 5145, 0, 0},
	{7569, 28, 5145, 0, 0},
	{23, 28, 0, 0, 0},
	{7715, 72, 0, 0, 0},
	{7544, 28, 7496, 0, 0},
	{7685, 28, 7496, 0, 0},
	{7640, 28, 7496, 0, 0},
	{7479, 28, 7496, 0, 0},
	{7594, 28, 0, 0, 0},
	{7444, 72, 0, 0, 0},
	{7901, 0, 0, 0, 0},
	{7931, 0, 0, 0, 0},
	{7967, 0, 0, 0, 0},
	{8011, 0, 0, 0, 0},
	{8036, 0, 0, 0, 0},
	{8058, 0, 0, 0, 0},
	{7892, 16, 0, 160, 0},
	{0, 16, 0, 161, 0},
	{7836, 0, 0, 0, 0},
	{7901, 0, 0, 0, 0},
	{7931, 0, 0, 0, 0},
	{7967, 0, 0, 0, 0},
	{7742, 0, 0, 0, 0},
	{8011, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{8036, 0, 0, 0, 0},
	{7515, 0, 0, 0, 0},
	{7661, 0, 0, 0, 0},
	{7615, 0, 0, 0, 0},
	{7458, 0, 0, 0, 0},
	{7451, 0, 0, 0, 0},
	{7569, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{8058, 0, 0, 0, 0},
	{7544, 0, 0, 0, 0},
	{7685, 0, 0, 0, 0},
	{7640, 0, 0, 0, 0},
	{7479, 0, 0, 0, 0},
	{7594, 0, 0, 0, 0},
	{7444, 0, 0, 0, 0},
	{0, 0, 0, 163, 0},
	{7836, 72, 0, 0, 0},
	{7762, 72, 0, 0, 0},
	{7780, 72, 0, 0, 0},
	{7804, 72, 0, 0, 0},
	{7742, 72, 0, 0, 0},
	{7729, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{7705, 72, 0, 0, 0},
	{7515, 28, 5145, 0, 0},
	{7661, 28, 5145, 0, 0},
	{7615, 28, 5145, 0, 0},
	{7458, 28, 5145, 0, 0},
	{7451, 28, 5145, 0, 0},
	{7569, 28, 5145, 0, 0},
	{23, 28, 0, 0, 0},
	{7715, 72, 0, 0, 0},
	{7544, 28, 7496, 0, 0},
	{7685, 28, 7496, 0, 0},
	{7640, 28, 7496, 0, 0},
	{7479, 28, 7496, 0, 0},
	{7594, 28, 0, 0, 0},
	{7444, 72, 0, 0, 0},
	{7892, 0, 0, 164, 0},
	{0, 16, 0, 165, 0},
	{8094, 28, 0, 0, 0},
	{7451, 28, 5145, 0, 0},
	{7444, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{5339, 16, 0, 167, 0},
	{6708, 16, 0, 168, 0},
	{7207, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{8115, 0, 0, 0, 0},
	{7373, 0, 0, 0, 0},
	{7212, 0, 0, 0, 0},
	{8106, 0, 0, 78, 0},
	{0, 0, 0, 170, 0},
	{69, 72, 0, 0, 0},
	{7207, 72, 0, 0, 0},
	{7212, 72, 0, 0, 0},
	{7373, 28, 0, 0, 0},
	{8106, 63, 0, 0, 0},
	{8115, 72, 0, 0, 0},
	{8124, 0, 0, 171, 0},
	{0, 16, 0, 172, 0},
	{8130, 72, 0, 0, B24_FACT_REQUIRED},
	{7207, 72, 0, 0, B24_FACT_REQUIRED},
	{7212, 72, 0, 0, B24_FACT_REQUIRED},
	{7373, 28, 0, 0, B24_FACT_REQUIRED},
	{8106, 63, 0, 0, B24_FACT_REQUIRED},
	{8115, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 175, 0},
	{8130, 72, 0, 0, B24_FACT_REQUIRED},
	{8124, 63, 0, 176, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{7444, 72, 0, 0, 0},
	{7451, 28, 5145, 0, 0},
	{7458, 28, 5145, 0, 0},
	{7479, 28, 7496, 0, 0},
	{7515, 28, 5145, 0, 0},
	{7544, 28, 7496, 0, 0},
	{7569, 28, 5145, 0, 0},
	{7594, 28, 0, 0, 0},
	{7615, 28, 5145, 0, 0},
	{7640, 28, 7496, 0, 0},
	{7661, 28, 5145, 0, 0},
	{7685, 28, 7496, 0, 0},
	{7705, 72, 0, 0, 0},
	{7715, 72, 0, 0, 0},
	{7729, 72, 0, 0, 0},
	{7742, 72, 0, 0, 0},
	{7762, 72, 0, 0, 0},
	{7780, 72, 0, 0, 0},
	{7804, 72, 0, 0, 0},
	{7836, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 178, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{7458, 28, 5145, 0, 0},
	{7479, 28, 7496, 0, 0},
	{7515, 28, 5145, 0, 0},
	{7544, 28, 7496, 0, 0},
	{7569, 28, 5145, 0, 0},
	{7594, 28, 0, 0, 0},
	{7615, 28, 5145, 0, 0},
	{7640, 28, 7496, 0, 0},
	{7661, 28, 5145, 0, 0},
	{7685, 28, 7496, 0, 0},
	{7705, 72, 0, 0, 0},
	{7715, 72, 0, 0, 0},
	{7729, 72, 0, 0, 0},
	{7742, 72, 0, 0, 0},
	{7762, 72, 0, 0, 0},
	{7780, 72, 0, 0, 0},
	{7804, 72, 0, 0, 0},
	{7836, 72, 0, 0, 0},
	{1368, 16, 0, 180, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{7836, 0, 0, 0, 0},
	{7901, 0, 0, 0, 0},
	{7931, 0, 0, 0, 0},
	{7967, 0, 0, 0, 0},
	{7742, 0, 0, 0, 0},
	{8011, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{8036, 0, 0, 0, 0},
	{7515, 0, 0, 0, 0},
	{7661, 0, 0, 0, 0},
	{7615, 0, 0, 0, 0},
	{7569, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{8058, 0, 0, 0, 0},
	{7544, 0, 0, 0, 0},
	{7685, 0, 0, 0, 0},
	{7640, 0, 0, 0, 0},
	{7594, 0, 0, 0, 0},
	{8198, 0, 0, 182, 0},
	{0, 16, 0, 183, 0},
	{0, 0, 0, 182, 0},
	{7892, 0, 0, 185, 0},
	{0, 16, 0, 186, 0},
	{8094, 28, 0, 0, 0},
	{7337, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{5339, 16, 0, 188, 0},
	{6708, 16, 0, 189, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{7458, 28, 5145, 0, 0},
	{7479, 28, 7496, 0, 0},
	{7515, 28, 5145, 0, 0},
	{7544, 28, 7496, 0, 0},
	{7569, 28, 5145, 0, 0},
	{7594, 28, 0, 0, 0},
	{7615, 28, 5145, 0, 0},
	{7640, 28, 7496, 0, 0},
	{7661, 28, 5145, 0, 0},
	{7685, 28, 7496, 0, 0},
	{7705, 72, 0, 0, 0},
	{7715, 72, 0, 0, 0},
	{7729, 72, 0, 0, 0},
	{7742, 72, 0, 0, 0},
	{7762, 72, 0, 0, 0},
	{7780, 72, 0, 0, 0},
	{7804, 72, 0, 0, 0},
	{7836, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 191, B24_FACT_REQUIRED},
	{8240, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 193, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{1883, 16, 0, 0, 0},
	{8245, 0, 0, 125, 0},
	{0, 16, 0, 195, 0},
	{7292, 72, 0, 0, B24_FACT_REQUIRED},
	{7292, 72, 0, 0, B24_FACT_REQUIRED},
	{7272, 63, 0, 130, B24_FACT_REQUIRED},
	{7292, 72, 0, 0, B24_FACT_REQUIRED},
	{7352, 63, 0, 138, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{8240, 28, 0, 0, 0},
	{8302, 16, 0, 200, 0},
	{0, 16, 0, 201, 0},
	{69, 0, 0, 0, 0},
	{8240, 0, 0, 0, 0},
	{0, 0, 0, 203, 0},
	{69, 72, 0, 0, 0},
	{8240, 28, 0, 0, 0},
	{8302, 0, 0, 204, 0},
	{0, 16, 0, 205, 0},
	{7207, 28, 0, 0, 0},
	{7212, 28, 0, 0, 0},
	{8311, 0, 0, 0, 0},
	{190, 16, 0, 207, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 193, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8332, 256, 0, 0, 0},
	{8342, 256, 0, 0, 0},
	{8350, 28, 0, 0, 0},
	{8367, 28, 0, 0, 0},
	{8382, 72, 0, 0, 0},
	{8400, 72, 0, 0, 0},
	{8416, 28, 5145, 0, 0},
	{8429, 28, 0, 0, 0},
	{8437, 28, 0, 0, 0},
	{8443, 28, 8457, 0, 0},
	{8481, 28, 8492, 0, 0},
	{8509, 28, 8520, 0, 0},
	{0, 16, 0, 210, 0},
	{0, 0, 0, 211, 0},
	{0, 16, 0, 212, 0},
	{8568, 63, 0, 0, B24_FACT_REQUIRED},
	{7207, 8574, 0, 0, B24_FACT_REQUIRED},
	{7212, 8574, 0, 0, B24_FACT_REQUIRED},
	{8778, 28, 0, 0, 0},
	{8783, 72, 0, 0, 0},
	{8789, 72, 0, 0, 0},
	{8798, 63, 0, 0, 0},
	{8804, 8574, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{8837, 72, 0, 0, 0},
	{0, 16, 0, 216, 0},
	{8861, 619, 0, 0, 0},
	{8868, 619, 0, 0, 0},
	{8877, 619, 0, 0, 0},
	{8890, 619, 0, 0, 0},
	{1883, 28, 8582, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{7207, 8619, 0, 0, B24_FACT_REQUIRED},
	{7212, 8619, 0, 0, B24_FACT_REQUIRED},
	{8633, 72, 0, 0, 0},
	{8641, 72, 0, 0, 0},
	{8647, 72, 0, 0, 0},
	{8655, 28, 5145, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{8675, 28, 5145, 0, 0},
	{8685, 28, 0, 0, 0},
	{8699, 28, 0, 0, 0},
	{1386, 8711, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{8722, 28, 0, 0, 0},
	{8733, 28, 8457, 0, 0},
	{8747, 28, 8492, 0, 0},
	{8758, 28, 5145, 0, 0},
	{8772, 16, 0, 215, 0},
	{8810, 28, 5145, 0, 0},
	{8821, 28, 0, 0, 0},
	{8830, 63, 0, 217, 0},
	{8843, 63, 0, 0, 0},
	{8853, 16, 0, 218, 0},
	{8902, 63, 0, 0, 0},
	{9099, 28, 0, 0, 0},
	{9109, 619, 0, 0, 0},
	{9116, 619, 0, 0, 0},
	{9125, 619, 0, 0, 0},
	{9138, 619, 0, 0, 0},
	{9150, 72, 0, 0, 0},
	{678, 28, 0, 0, 0},
	{9166, 28, 0, 0, 0},
	{9204, 0, 0, 0, 0},
	{9207, 0, 0, 0, 0},
	{9210, 0, 0, 0, 0},
	{9213, 0, 0, 0, 0},
	{9216, 0, 0, 0, 0},
	{9219, 0, 0, 0, 0},
	{9222, 0, 0, 0, 0},
	{8778, 28, 0, 0, 0},
	{8798, 16, 0, 221, 0},
	{8789, 72, 0, 0, 0},
	{8804, 8574, 0, 0, 0},
	{9225, 8574, 0, 0, 0},
	{9232, 72, 0, 0, 0},
	{9324, 72, 0, 0, 0},
	{9346, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9500, 28, 0, 0, 0},
	{9508, 28, 9069, 0, 0},
	{0, 16, 0, 224, 0},
	{9564, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{0, 16, 0, 226, 0},
	{197, 28, 0, 0, 0},
	{8913, 28, 0, 0, 0},
	{8923, 28, 5145, 0, 0},
	{8931, 28, 0, 0, 0},
	{8940, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8332, 256, 0, 0, 0},
	{8342, 256, 0, 0, 0},
	{8949, 256, 0, 0, 0},
	{8429, 28, 0, 0, 0},
	{8437, 28, 0, 0, 0},
	{8968, 28, 0, 0, 0},
	{8983, 28, 0, 0, 0},
	{8350, 28, 0, 0, 0},
	{8367, 28, 0, 0, 0},
	{8416, 28, 5145, 0, 0},
	{8996, 72, 0, 0, 0},
	{8509, 28, 0, 0, 0},
	{9006, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9017, 256, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{9029, 28, 5145, 0, 0},
	{8443, 28, 0, 0, 0},
	{8481, 28, 0, 0, 0},
	{9043, 619, 5145, 0, 0},
	{9054, 28, 9069, 0, 0},
	{9078, 28, 0, 0, 0},
	{9091, 16, 0, 220, 0},
	{9176, 28, 0, 0, 0},
	{9185, 63, 0, 217, 0},
	{9192, 28, 0, 0, 0},
	{9198, 16, 0, 222, 0},
	{9241, 28, 0, 0, 0},
	{9248, 28, 0, 0, 0},
	{9259, 28, 0, 0, 0},
	{9270, 28, 0, 0, 0},
	{632, 28, 0, 0, 0},
	{9284, 63, 0, 78, 0},
	{9300, 28, 0, 0, 0},
	{9314, 16, 0, 223, 0},
	{9361, 28, 0, 0, 0},
	{9372, 28, 0, 0, 0},
	{9384, 63, 0, 78, 0},
	{9401, 63, 0, 0, 0},
	{9421, 63, 0, 0, 0},
	{9440, 28, 0, 0, 0},
	{9460, 28, 0, 0, 0},
	{9478, 28, 0, 0, 0},
	{9486, 63, 0, 225, 0},
	{9515, 72, 0, 0, 0},
	{9525, 28, 0, 0, 0},
	{9544, 63, 0, 227, 0},
	{9573, 28, 0, 0, 0},
	{8382, 72, 0, 0, 0},
	{8400, 72, 0, 0, 0},
	{9586, 0, 0, 0, 0},
	{0, 0, 0, 228, 0},
	{0, 16, 0, 229, 0},
	{1883, 28, 8582, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{7207, 8574, 0, 0, 0},
	{7212, 8574, 0, 0, 0},
	{8647, 63, 0, 0, 0},
	{1883, 28, 8582, 0, 0},
	{8611, 72, 0, 0, 0},
	{9601, 72, 0, 0, 0},
	{9606, 619, 0, 0, 0},
	{9621, 72, 0, 0, 0},
	{9636, 28, 0, 0, 0},
	{0, 16, 0, 228, 0},
	{9646, 256, 0, 0, 0},
	{9659, 28, 0, 0, 0},
	{9676, 28, 0, 0, 0},
	{9687, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{842, 16, 0, 234, 0},
	{0, 72, 0, 235, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 8582, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{7207, 8619, 0, 0, 0},
	{7212, 8619, 0, 0, 0},
	{8633, 72, 0, 0, 0},
	{8641, 72, 0, 0, 0},
	{8647, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{8675, 28, 5145, 0, 0},
	{8685, 28, 0, 0, 0},
	{8699, 28, 0, 0, 0},
	{1386, 8711, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{8722, 28, 0, 0, 0},
	{8733, 28, 8457, 0, 0},
	{8747, 28, 8492, 0, 0},
	{8758, 28, 5145, 0, 0},
	{9698, 28, 9714, 0, 0},
	{9729, 8574, 0, 0, 0},
	{8772, 16, 0, 215, 0},
	{8810, 28, 5145, 0, 0},
	{8821, 28, 0, 0, 0},
	{8830, 63, 0, 217, 0},
	{8843, 63, 0, 0, 0},
	{9747, 72, 0, 0, 0},
	{8853, 16, 0, 218, 0},
	{8902, 63, 0, 0, 0},
	{0, 28, 9752, 0, 0},
	{9759, 72, 0, 0, B24_FACT_REQUIRED},
	{9759, 72, 0, 0, B24_FACT_REQUIRED},
	{9508, 28, 9752, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{8913, 28, 0, 0, 0},
	{8923, 28, 5145, 0, 0},
	{8931, 28, 0, 0, 0},
	{8940, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8332, 256, 0, 0, 0},
	{8342, 256, 0, 0, 0},
	{8429, 28, 0, 0, 0},
	{8437, 28, 0, 0, 0},
	{8968, 28, 0, 0, 0},
	{8983, 28, 0, 0, 0},
	{8350, 28, 0, 0, 0},
	{8367, 28, 0, 0, 0},
	{8416, 28, 5145, 0, 0},
	{8996, 72, 0, 0, 0},
	{8509, 28, 0, 0, 0},
	{9006, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9017, 256, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{9043, 619, 0, 0, 0},
	{9054, 28, 0, 0, 0},
	{9078, 28, 0, 0, 0},
	{632, 28, 0, 0, 0},
	{9361, 28, 0, 0, 0},
	{9440, 28, 0, 0, 0},
	{9460, 28, 0, 0, 0},
	{9478, 28, 0, 0, 0},
	{9767, 72, 0, 0, 0},
	{0, 16, 0, 242, 0},
	{0, 63, 0, 243, 0},
	{9787, 63, 0, 0, 0},
	{7207, 8574, 0, 0, 0},
	{7212, 8574, 0, 0, 0},
	{9806, 63, 0, 0, 0},
	{190, 16, 0, 245, B24_FACT_REQUIRED},
	{8130, 0, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{9006, 28, 0, 0, 0},
	{0, 16, 0, 248, 0},
	{0, 63, 0, 249, 0},
	{8130, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{9840, 619, 627, 0, 0},
	{9846, 28, 9850, 0, 0},
	{1883, 28, 9821, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{8722, 28, 0, 0, 0},
	{9833, 16, 0, 252, 0},
	{1883, 28, 9821, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{9840, 619, 0, 0, 0},
	{0, 0, 0, 0, 0},
	{9962, 619, 0, 0, 0},
	{9972, 619, 0, 0, 0},
	{9983, 619, 0, 0, 0},
	{3263, 619, 0, 0, 0},
	{9993, 619, 0, 0, 0},
	{9998, 619, 0, 0, 0},
	{10011, 619, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{9864, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{9192, 28, 0, 0, 0},
	{9881, 28, 0, 0, 0},
	{9892, 16, 0, 255, 0},
	{8931, 28, 0, 0, 0},
	{8940, 28, 0, 0, 0},
	{9006, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9017, 256, 0, 0, 0},
	{9899, 28, 0, 0, 0},
	{9911, 28, 0, 0, 0},
	{9922, 28, 0, 0, 0},
	{9933, 28, 0, 0, 0},
	{56, 16, 0, 256, 0},
	{9947, 619, 0, 0, 0},
	{9957, 16, 0, 257, 0},
	{0, 0, 0, 258, 0},
	{0, 63, 0, 259, 0},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, 0},
	{9840, 619, 0, 0, 0},
	{9846, 28, 9850, 0, 0},
	{0, 16, 0, 262, 0},
	{1883, 28, 9821, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{8722, 28, 0, 0, 0},
	{9833, 16, 0, 263, 0},
	{10018, 28, 0, 0, 0},
	{10034, 28, 0, 0, 0},
	{10048, 28, 0, 0, 0},
	{10062, 63, 0, 78, 0},
	{10076, 28, 0, 0, 0},
	{10087, 28, 0, 0, 0},
	{10106, 619, 0, 0, 0},
	{10119, 619, 0, 0, 0},
	{10135, 28, 0, 0, 0},
	{10148, 28, 0, 0, 0},
	{10170, 28, 0, 0, 0},
	{10184, 28, 0, 0, 0},
	{10207, 28, 0, 0, 0},
	{10218, 28, 0, 0, 0},
	{10229, 28, 0, 0, 0},
	{10244, 28, 0, 0, 0},
	{10257, 619, 0, 0, 0},
	{10273, 63, 0, 0, 0},
	{10296, 619, 0, 0, 0},
	{10313, 28, 0, 0, 0},
	{10322, 619, 0, 0, 0},
	{10335, 28, 0, 0, 0},
	{10365, 28, 0, 0, 0},
	{10387, 28, 0, 0, 0},
	{10411, 0, 0, 0, 0},
	{0, 16, 0, 265, 0},
	{10624, 0, 0, 0, 0},
	{10630, 0, 0, 0, 0},
	{1883, 28, 10694, 0, 0},
	{8837, 72, 0, 0, 0},
	{0, 16, 0, 268, 0},
	{10686, 63, 0, 269, 0},
	{10708, 63, 0, 269, 0},
	{10425, 28, 10430, 0, 0},
	{10451, 28, 0, 0, 0},
	{10463, 28, 0, 0, 0},
	{10474, 619, 0, 0, 0},
	{10487, 619, 0, 0, 0},
	{10506, 28, 5145, 0, 0},
	{10523, 28, 5145, 0, 0},
	{10539, 28, 5145, 0, 0},
	{10549, 28, 5145, 0, 0},
	{10559, 28, 5145, 0, 0},
	{10578, 28, 0, 0, 0},
	{10594, 28, 0, 0, 0},
	{10608, 16, 0, 267, 0},
	{10637, 28, 0, 0, 0},
	{10652, 28, 0, 0, 0},
	{10669, 16, 0, 270, 0},
	{10717, 28, 0, 0, 0},
	{10730, 72, 0, 0, 0},
	{10748, 28, 0, 0, 0},
	{10018, 28, 0, 0, 0},
	{10034, 28, 0, 0, 0},
	{0, 16, 0, 271, 0},
	{10425, 28, 10430, 0, 0},
	{10451, 28, 0, 0, 0},
	{10463, 28, 0, 0, 0},
	{10474, 619, 0, 0, 0},
	{10487, 619, 0, 0, 0},
	{10506, 28, 5145, 0, 0},
	{10523, 28, 5145, 0, 0},
	{10539, 28, 5145, 0, 0},
	{10549, 28, 5145, 0, 0},
	{10559, 28, 5145, 0, 0},
	{10578, 28, 0, 0, 0},
	{10594, 28, 0, 0, 0},
	{10608, 16, 0, 0, 0},
	{10637, 28, 0, 0, 0},
	{10652, 28, 0, 0, 0},
	{10669, 16, 0, 270, 0},
	{119, 16, 0, 273, B24_FACT_REQUIRED},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{10773, 0, 0, 0, 0},
	{10784, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{10768, 16, 0, 275, 0},
	{0, 16, 0, 276, 0},
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
	{2047, 63, 0, 278, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{0, 0, 0, 280, 0},
	{10854, 63, 0, 281, 0},
	{0, 16, 0, 282, 0},
	{2047, 63, 0, 278, 0},
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
	{10957, 0, 0, 78, 0},
	{10966, 0, 0, 0, 0},
	{10976, 0, 0, 0, 0},
	{10983, 0, 0, 285, 0},
	{11006, 0, 0, 286, 0},
	{11033, 0, 0, 287, 0},
	{11041, 0, 0, 288, 0},
	{11093, 0, 0, 289, 0},
	{10768, 16, 0, 290, 0},
	{0, 16, 0, 291, 0},
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
	{2047, 63, 0, 293, 0},
	{11129, 28, 11143, 0, 0},
	{11157, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{11171, 0, 0, 0, 0},
	{0, 0, 0, 295, 0},
	{11185, 0, 0, 0, 0},
	{11196, 0, 0, 0, 0},
	{0, 0, 0, 297, 0},
	{11015, 0, 0, 0, 0},
	{11021, 0, 0, 298, 0},
	{10860, 0, 0, 0, 0},
	{10888, 0, 0, 0, 0},
	{10944, 0, 0, 296, 0},
	{11006, 0, 0, 299, 0},
	{0, 0, 0, 300, 0},
	{10888, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{10854, 63, 0, 301, 0},
	{11202, 619, 0, 0, 0},
	{11210, 16, 0, 302, 0},
	{0, 16, 0, 303, 0},
	{7207, 28, 0, 0, B24_FACT_REQUIRED},
	{7212, 28, 0, 0, B24_FACT_REQUIRED},
	{10888, 16, 0, 305, B24_FACT_REQUIRED},
	{11222, 72, 0, 0, 0},
	{10888, 28, 11236, 0, 0},
	{10888, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{11210, 16, 0, 308, 0},
	{190, 16, 0, 306, B24_FACT_REQUIRED},
	{2047, 63, 0, 0, 0},
	{2063, 16, 0, 307, 0},
	{11246, 16, 0, 309, 0},
	{11129, 28, 11143, 0, 0},
	{69, 72, 0, 0, 0},
	{11281, 72, 0, 0, 0},
	{11290, 28, 0, 0, 0},
	{11303, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{11307, 72, 0, 0, 0},
	{11323, 72, 0, 0, 0},
	{11337, 28, 5145, 0, 0},
	{11350, 11356, 0, 0, 0},
	{11257, 11265, 0, 311, 0},
	{0, 16, 0, 313, 0},
	{69, 11371, 0, 0, B24_FACT_REQUIRED},
	{1910, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1883, 28, 11423, 0, 0},
	{0, 16, 0, 316, 0},
	{11257, 16, 0, 318, 0},
	{0, 16, 0, 319, 0},
	{0, 16, 0, 311, 0},
	{11516, 11525, 0, 321, 0},
	{0, 16, 0, 322, 0},
	{69, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{11290, 0, 0, 0, 0},
	{11303, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{11307, 0, 0, 0, 0},
	{11323, 0, 0, 0, 0},
	{11337, 0, 0, 0, 0},
	{11350, 0, 0, 0, 0},
	{2047, 63, 0, 324, 0},
	{190, 16, 0, 311, 0},
	{2063, 16, 0, 311, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11572, 28, 0, 0, 0},
	{11580, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{11590, 28, 0, 0, 0},
	{11597, 72, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{9508, 28, 11632, 0, 0},
	{11639, 72, 0, 0, 0},
	{11648, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{11659, 256, 0, 0, 0},
	{11670, 256, 0, 0, 0},
	{11683, 28, 0, 0, 0},
	{11692, 910, 0, 0, 0},
	{11698, 28, 0, 0, 0},
	{0, 16, 0, 326, 0},
	{11572, 11709, 11714, 0, B24_FACT_REQUIRED},
	{11683, 11725, 0, 0, B24_FACT_REQUIRED},
	{11597, 11747, 0, 0, B24_FACT_REQUIRED},
	{11590, 11709, 0, 0, 0},
	{11670, 256, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{11698, 11709, 0, 0, 0},
	{11692, 910, 0, 0, 0},
	{11580, 28, 0, 0, 0},
	{11611, 11747, 0, 0, 0},
	{1368, 16, 0, 329, B24_FACT_REQUIRED},
	{69, 11755, 0, 0, B24_FACT_REQUIRED},
	{11775, 11787, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11857, 11755, 0, 0, 0},
	{11863, 11873, 0, 0, 0},
	{11892, 11902, 0, 0, 0},
	{11919, 11902, 0, 0, 0},
	{11927, 910, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{11816, 11832, 0, 333, 0},
	{0, 16, 0, 335, 0},
	{11857, 11755, 0, 0, B24_FACT_REQUIRED},
	{11863, 11873, 0, 0, B24_FACT_REQUIRED},
	{11892, 11902, 0, 0, 0},
	{11919, 11902, 0, 0, 0},
	{11927, 910, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{1368, 16, 0, 337, B24_FACT_REQUIRED},
	{69, 11997, 0, 0, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12034, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{69, 0, 0, 340, 0},
	{0, 0, 0, 341, 0},
	{0, 12025, 0, 342, 0},
	{11816, 16, 0, 318, 0},
	{0, 16, 0, 344, 0},
	{0, 16, 0, 333, 0},
	{12092, 12109, 0, 346, 0},
	{0, 16, 0, 347, 0},
	{69, 0, 0, 0, 0},
	{11857, 0, 0, 0, 0},
	{11863, 0, 0, 0, 0},
	{11892, 0, 0, 0, 0},
	{11919, 0, 0, 0, 0},
	{11927, 0, 0, 0, 0},
	{11934, 0, 0, 0, 0},
	{2047, 63, 0, 349, 0},
	{190, 16, 0, 333, 0},
	{2063, 16, 0, 333, 0},
	{904, 72, 0, 0, 0},
	{11892, 11902, 0, 0, 0},
	{11919, 11902, 0, 0, 0},
	{11927, 910, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{69, 11997, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 351, B24_FACT_REQUIRED},
	{12136, 12146, 0, 328, 0},
	{0, 16, 0, 353, 0},
	{69, 0, 0, 0, 0},
	{11572, 0, 0, 0, 0},
	{11580, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{11590, 0, 0, 0, 0},
	{11597, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{9508, 0, 0, 0, 0},
	{11639, 0, 0, 0, 0},
	{11648, 0, 0, 0, 0},
	{1959, 0, 0, 0, 0},
	{11659, 0, 0, 0, 0},
	{11670, 0, 0, 0, 0},
	{11683, 0, 0, 0, 0},
	{11692, 0, 0, 0, 0},
	{11698, 0, 0, 0, 0},
	{2047, 63, 0, 355, 0},
	{190, 16, 0, 326, 0},
	{2063, 16, 0, 326, 0},
	{904, 72, 0, 0, 0},
	{0, 619, 5145, 0, 0},
	{11597, 11747, 0, 0, 0},
	{11659, 256, 0, 0, 0},
	{11670, 256, 0, 0, 0},
	{11692, 910, 0, 0, 0},
	{11698, 11709, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{11580, 28, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{69, 11755, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 358, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12211, 11755, 0, 0, 0},
	{7324, 72, 12222, 0, 0},
	{9564, 72, 0, 0, 0},
	{12165, 12184, 0, 360, 0},
	{0, 16, 0, 362, 0},
	{12211, 11755, 0, 0, B24_FACT_REQUIRED},
	{7324, 72, 12222, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 364, B24_FACT_REQUIRED},
	{69, 12227, 0, 0, B24_FACT_REQUIRED},
	{12165, 16, 0, 318, 0},
	{0, 16, 0, 367, 0},
	{0, 16, 0, 360, 0},
	{12165, 12257, 0, 369, 0},
	{0, 16, 0, 370, 0},
	{69, 0, 0, 0, 0},
	{12211, 0, 0, 0, 0},
	{7324, 0, 0, 0, 0},
	{9564, 0, 0, 0, 0},
	{2047, 63, 0, 372, 0},
	{190, 16, 0, 360, 0},
	{2063, 16, 0, 360, 0},
	{904, 72, 0, 0, 0},
	{69, 5845, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 374, 0},
	{12286, 12291, 0, 376, 0},
	{0, 16, 0, 377, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{12326, 910, 0, 0, 0},
	{12306, 12312, 0, 379, 0},
	{0, 16, 0, 381, 0},
	{69, 12337, 0, 0, B24_FACT_REQUIRED},
	{12306, 16, 0, 318, 0},
	{0, 16, 0, 384, 0},
	{0, 16, 0, 379, 0},
	{12403, 12410, 0, 386, 0},
	{0, 16, 0, 387, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{12326, 0, 0, 0, 0},
	{2047, 63, 0, 389, 0},
	{190, 16, 0, 379, 0},
	{2063, 16, 0, 379, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{89, 72, 0, 0, 0},
	{12450, 28, 5145, 0, 0},
	{12460, 28, 0, 0, 0},
	{12473, 28, 0, 0, 0},
	{12480, 28, 0, 0, 0},
	{12491, 28, 0, 0, 0},
	{12426, 12434, 0, 391, 0},
	{0, 16, 0, 393, 0},
	{89, 72, 0, 0, B24_FACT_REQUIRED},
	{12450, 28, 5145, 0, 0},
	{12460, 28, 0, 0, B24_FACT_REQUIRED},
	{12473, 28, 0, 0, 0},
	{12480, 28, 0, 0, 0},
	{12491, 28, 0, 0, 0},
	{1368, 16, 0, 395, B24_FACT_REQUIRED},
	{69, 12554, 0, 0, B24_FACT_REQUIRED},
	{12426, 16, 0, 318, 0},
	{0, 16, 0, 398, 0},
	{0, 16, 0, 391, 0},
	{12426, 12639, 0, 400, 0},
	{0, 16, 0, 401, 0},
	{69, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{12450, 0, 0, 0, 0},
	{12460, 0, 0, 0, 0},
	{12473, 0, 0, 0, 0},
	{12480, 0, 0, 0, 0},
	{12491, 0, 0, 0, 0},
	{2047, 63, 0, 403, 0},
	{190, 16, 0, 391, 0},
	{2063, 16, 0, 391, 0},
	{904, 72, 0, 0, 0},
	{89, 72, 0, 0, 0},
	{12450, 28, 5145, 0, 0},
	{12460, 28, 0, 0, 0},
	{12473, 28, 0, 0, 0},
	{12480, 28, 0, 0, 0},
	{12491, 28, 0, 0, 0},
	{6556, 12554, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 405, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12736, 11873, 0, 0, 0},
	{12746, 12761, 0, 0, 0},
	{12716, 910, 0, 0, 0},
	{12783, 910, 0, 0, 0},
	{11683, 28, 0, 0, 0},
	{12794, 910, 0, 0, 0},
	{12807, 910, 0, 0, 0},
	{12818, 12337, 0, 0, 0},
	{12826, 256, 0, 0, 0},
	{12716, 12722, 0, 407, 0},
	{0, 16, 0, 409, 0},
	{12736, 11873, 0, 0, B24_FACT_REQUIRED},
	{12746, 12761, 0, 0, B24_FACT_REQUIRED},
	{12716, 910, 0, 0, B24_FACT_REQUIRED},
	{11683, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 411, B24_FACT_REQUIRED},
	{69, 12857, 0, 0, B24_FACT_REQUIRED},
	{12716, 16, 0, 318, 0},
	{0, 16, 0, 414, 0},
	{0, 16, 0, 407, 0},
	{12918, 12925, 0, 416, 0},
	{0, 16, 0, 417, 0},
	{69, 0, 0, 0, 0},
	{12736, 0, 0, 0, 0},
	{12746, 0, 0, 0, 0},
	{12716, 0, 0, 0, 0},
	{12783, 0, 0, 0, 0},
	{11683, 0, 0, 0, 0},
	{12794, 0, 0, 0, 0},
	{12807, 0, 0, 0, 0},
	{12818, 0, 0, 0, 0},
	{12826, 0, 0, 0, 0},
	{2047, 63, 0, 419, 0},
	{190, 16, 0, 407, 0},
	{2063, 16, 0, 407, 0},
	{904, 72, 0, 0, 0},
	{69, 12857, 0, 0, 0},
	{12746, 12761, 0, 0, B24_FACT_REQUIRED},
	{12716, 910, 0, 0, B24_FACT_REQUIRED},
	{11683, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 421, 0},
	{69, 11873, 0, 0, B24_FACT_REQUIRED},
	{12918, 63, 0, 422, B24_FACT_REQUIRED},
	{12941, 16, 0, 423, B24_FACT_REQUIRED},
	{1368, 16, 0, 424, B24_FACT_REQUIRED},
	{12716, 910, 0, 0, B24_FACT_REQUIRED},
	{11683, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 12857, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 426, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13046, 28, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{12826, 256, 0, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{13017, 13027, 0, 428, 0},
	{0, 16, 0, 430, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{13046, 28, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1368, 16, 0, 432, B24_FACT_REQUIRED},
	{69, 12761, 0, 0, B24_FACT_REQUIRED},
	{13017, 16, 0, 318, 0},
	{0, 16, 0, 435, 0},
	{0, 16, 0, 428, 0},
	{13128, 13139, 0, 437, 0},
	{0, 16, 0, 438, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{13046, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{12826, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{1959, 0, 0, 0, 0},
	{2047, 63, 0, 440, 0},
	{190, 16, 0, 428, 0},
	{2063, 16, 0, 428, 0},
	{904, 72, 0, 0, 0},
	{69, 12761, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 432, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12746, 12761, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{10011, 11709, 5145, 0, 0},
	{13193, 13208, 0, 443, 0},
	{0, 16, 0, 445, 0},
	{12746, 12761, 0, 0, B24_FACT_REQUIRED},
	{13233, 72, 0, 0, B24_FACT_REQUIRED},
	{10011, 11709, 5145, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 447, B24_FACT_REQUIRED},
	{69, 13241, 0, 0, B24_FACT_REQUIRED},
	{13193, 16, 0, 318, 0},
	{0, 16, 0, 450, 0},
	{0, 16, 0, 443, 0},
	{13283, 13299, 0, 452, 0},
	{0, 16, 0, 453, 0},
	{69, 0, 0, 0, 0},
	{12746, 0, 0, 0, 0},
	{13233, 0, 0, 0, 0},
	{10011, 0, 0, 0, 0},
	{2047, 63, 0, 455, 0},
	{190, 16, 0, 443, 0},
	{2063, 16, 0, 443, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{12746, 12761, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13364, 13369, 0, 0, 0},
	{13326, 13340, 0, 457, 0},
	{0, 16, 0, 459, 0},
	{12746, 12761, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{13364, 13369, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 461, B24_FACT_REQUIRED},
	{69, 13440, 0, 0, B24_FACT_REQUIRED},
	{13326, 16, 0, 318, 0},
	{0, 16, 0, 464, 0},
	{11303, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{0, 16, 0, 466, 0},
	{13533, 13543, 0, 468, 0},
	{0, 16, 0, 469, 0},
	{0, 16, 0, 457, 0},
	{13562, 13577, 0, 471, 0},
	{0, 16, 0, 472, 0},
	{69, 0, 0, 0, 0},
	{12746, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{13364, 0, 0, 0, 0},
	{2047, 63, 0, 474, 0},
	{190, 16, 0, 457, 0},
	{2063, 16, 0, 457, 0},
	{904, 72, 0, 0, 0},
	{12746, 12761, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13364, 13369, 0, 0, 0},
	{6556, 13440, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 476, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{13690, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{13700, 28, 5145, 0, 0},
	{13713, 28, 5145, 0, 0},
	{13720, 28, 5145, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{12826, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{13888, 28, 13898, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{13917, 910, 0, 0, 0},
	{13924, 910, 0, 0, 0},
	{13931, 910, 0, 0, 0},
	{13938, 910, 0, 0, 0},
	{13944, 28, 13898, 0, 0},
	{1883, 72, 0, 0, 0},
	{13958, 28, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{13986, 910, 0, 0, 0},
	{14003, 72, 0, 0, 0},
	{14021, 28, 14037, 0, 0},
	{14052, 72, 0, 0, 0},
	{14065, 28, 5145, 0, 0},
	{14078, 14088, 0, 0, 0},
	{13666, 13674, 0, 478, 0},
	{0, 16, 0, 480, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4336, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{13700, 28, 5145, 0, 0},
	{13720, 28, 0, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{14101, 63, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{13888, 28, 13898, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{13917, 910, 0, 0, 0},
	{13924, 910, 0, 0, 0},
	{13931, 910, 0, 0, 0},
	{13938, 910, 0, 0, 0},
	{13944, 28, 13898, 0, 0},
	{13958, 28, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{13986, 910, 0, 0, 0},
	{14003, 72, 0, 0, 0},
	{14021, 28, 14037, 0, 0},
	{14052, 72, 0, 0, 0},
	{14065, 28, 5145, 0, 0},
	{14078, 5303, 0, 0, 0},
	{1368, 16, 0, 482, B24_FACT_REQUIRED},
	{69, 11873, 0, 0, B24_FACT_REQUIRED},
	{14229, 72, 0, 0, B24_FACT_REQUIRED},
	{12736, 11873, 0, 0, B24_FACT_REQUIRED},
	{14236, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 485, B24_FACT_REQUIRED},
	{12941, 13674, 0, 478, 0},
	{0, 16, 0, 487, 0},
	{12941, 16, 0, 318, 0},
	{0, 16, 0, 489, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 491, B24_FACT_REQUIRED},
	{0, 16, 0, 478, 0},
	{14312, 14321, 0, 493, 0},
	{0, 16, 0, 494, 0},
	{69, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{13690, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{13700, 0, 0, 0, 0},
	{13713, 0, 0, 0, 0},
	{13720, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{13731, 0, 0, 0, 0},
	{13746, 0, 0, 0, 0},
	{1959, 0, 0, 0, 0},
	{12826, 0, 0, 0, 0},
	{13759, 0, 0, 0, 0},
	{12426, 0, 0, 0, 0},
	{13794, 0, 0, 0, 0},
	{13806, 0, 0, 0, 0},
	{13817, 0, 0, 0, 0},
	{13832, 0, 0, 0, 0},
	{13846, 0, 0, 0, 0},
	{13873, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13888, 0, 0, 0, 0},
	{11350, 0, 0, 0, 0},
	{13905, 0, 0, 0, 0},
	{13917, 0, 0, 0, 0},
	{13924, 0, 0, 0, 0},
	{13931, 0, 0, 0, 0},
	{13938, 0, 0, 0, 0},
	{13944, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{13958, 0, 0, 0, 0},
	{11934, 0, 0, 0, 0},
	{13977, 0, 0, 0, 0},
	{13986, 0, 0, 0, 0},
	{14003, 0, 0, 0, 0},
	{14021, 0, 0, 0, 0},
	{14052, 0, 0, 0, 0},
	{14065, 0, 0, 0, 0},
	{14078, 0, 0, 0, 0},
	{2047, 63, 0, 496, 0},
	{190, 16, 0, 478, 0},
	{2063, 16, 0, 478, 0},
	{904, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{13690, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{13700, 28, 5145, 0, 0},
	{13713, 28, 5145, 0, 0},
	{13720, 28, 5145, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{12826, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{13888, 28, 13898, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{13917, 910, 0, 0, 0},
	{13924, 910, 0, 0, 0},
	{13931, 910, 0, 0, 0},
	{13938, 910, 0, 0, 0},
	{13944, 28, 13898, 0, 0},
	{1883, 72, 14367, 0, 0},
	{13958, 28, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{13986, 910, 0, 0, 0},
	{14003, 72, 0, 0, 0},
	{14021, 28, 14037, 0, 0},
	{14052, 72, 0, 0, 0},
	{14065, 28, 5145, 0, 0},
	{14078, 14088, 0, 0, 0},
	{14339, 14345, 0, 498, 0},
	{0, 16, 0, 500, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4336, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{13700, 28, 5145, 0, 0},
	{13720, 28, 5145, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{14101, 63, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{13888, 28, 13898, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{13917, 910, 0, 0, 0},
	{13924, 910, 0, 0, 0},
	{13931, 910, 0, 0, 0},
	{13938, 910, 0, 0, 0},
	{13944, 28, 13898, 0, 0},
	{13958, 28, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{13986, 910, 0, 0, 0},
	{14003, 72, 0, 0, 0},
	{14021, 28, 14037, 0, 0},
	{14052, 72, 0, 0, 0},
	{14065, 28, 5145, 0, 0},
	{14372, 72, 0, 0, 0},
	{14078, 5303, 0, 0, 0},
	{1368, 16, 0, 502, B24_FACT_REQUIRED},
	{69, 14381, 0, 0, B24_FACT_REQUIRED},
	{14229, 72, 0, 0, B24_FACT_REQUIRED},
	{12736, 14381, 0, 0, B24_FACT_REQUIRED},
	{14236, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 505, B24_FACT_REQUIRED},
	{14339, 16, 0, 318, 0},
	{0, 16, 0, 507, 0},
	{0, 16, 0, 498, 0},
	{14406, 14413, 0, 509, 0},
	{0, 16, 0, 510, 0},
	{2047, 63, 0, 496, 0},
	{190, 16, 0, 498, 0},
	{2063, 16, 0, 498, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{13700, 28, 5145, 0, 0},
	{13720, 28, 5145, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{14101, 63, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{13888, 28, 13898, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{13917, 910, 0, 0, 0},
	{13924, 910, 0, 0, 0},
	{13931, 910, 0, 0, 0},
	{13938, 910, 0, 0, 0},
	{13944, 28, 13898, 0, 0},
	{13958, 28, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{13986, 910, 0, 0, 0},
	{14003, 72, 0, 0, 0},
	{14021, 28, 14037, 0, 0},
	{14052, 72, 0, 0, 0},
	{14065, 28, 5145, 0, 0},
	{14372, 16, 0, 0, 0},
	{14078, 14088, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{69, 14381, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 513, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{13690, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{13713, 28, 5145, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{12826, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{1883, 72, 0, 0, 0},
	{14078, 14088, 0, 0, 0},
	{14437, 14445, 0, 515, 0},
	{0, 16, 0, 517, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4336, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{14101, 63, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{14078, 5303, 0, 0, 0},
	{1368, 16, 0, 519, B24_FACT_REQUIRED},
	{69, 14469, 0, 0, B24_FACT_REQUIRED},
	{14229, 72, 0, 0, B24_FACT_REQUIRED},
	{12736, 14469, 0, 0, B24_FACT_REQUIRED},
	{14236, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 522, B24_FACT_REQUIRED},
	{14437, 16, 0, 318, 0},
	{0, 16, 0, 524, 0},
	{0, 16, 0, 515, 0},
	{14496, 14505, 0, 526, 0},
	{0, 16, 0, 527, 0},
	{69, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{13690, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{13713, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{13731, 0, 0, 0, 0},
	{13746, 0, 0, 0, 0},
	{1959, 0, 0, 0, 0},
	{12826, 0, 0, 0, 0},
	{13759, 0, 0, 0, 0},
	{12426, 0, 0, 0, 0},
	{13794, 0, 0, 0, 0},
	{13806, 0, 0, 0, 0},
	{13817, 0, 0, 0, 0},
	{13832, 0, 0, 0, 0},
	{13846, 0, 0, 0, 0},
	{13873, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{11350, 0, 0, 0, 0},
	{13905, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{14078, 0, 0, 0, 0},
	{2047, 63, 0, 529, 0},
	{190, 16, 0, 515, 0},
	{2063, 16, 0, 515, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{14101, 63, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{14078, 14088, 0, 0, 0},
	{69, 14469, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 531, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{13690, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{13713, 28, 5145, 0, 0},
	{13720, 28, 5145, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{12826, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{13888, 28, 13898, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{13917, 910, 0, 0, 0},
	{13924, 910, 0, 0, 0},
	{13931, 910, 0, 0, 0},
	{13938, 910, 0, 0, 0},
	{1883, 72, 14555, 0, 0},
	{13958, 28, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{14078, 14088, 0, 0, 0},
	{14531, 14535, 0, 533, 0},
	{0, 16, 0, 535, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4336, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{13720, 28, 5145, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{14101, 63, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{13888, 28, 13898, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{13917, 910, 0, 0, 0},
	{13924, 910, 0, 0, 0},
	{13931, 910, 0, 0, 0},
	{13938, 910, 0, 0, 0},
	{13958, 28, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{14078, 5303, 0, 0, 0},
	{1368, 16, 0, 537, B24_FACT_REQUIRED},
	{69, 14560, 0, 0, B24_FACT_REQUIRED},
	{14229, 72, 0, 0, B24_FACT_REQUIRED},
	{12736, 14560, 0, 0, B24_FACT_REQUIRED},
	{14236, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 540, B24_FACT_REQUIRED},
	{14531, 16, 0, 318, 0},
	{0, 16, 0, 542, 0},
	{0, 16, 0, 533, 0},
	{14583, 14589, 0, 544, 0},
	{0, 16, 0, 545, 0},
	{69, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{13690, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{13713, 0, 0, 0, 0},
	{13720, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{13731, 0, 0, 0, 0},
	{13746, 0, 0, 0, 0},
	{1959, 0, 0, 0, 0},
	{12826, 0, 0, 0, 0},
	{13759, 0, 0, 0, 0},
	{12426, 0, 0, 0, 0},
	{13794, 0, 0, 0, 0},
	{13806, 0, 0, 0, 0},
	{13817, 0, 0, 0, 0},
	{13832, 0, 0, 0, 0},
	{13846, 0, 0, 0, 0},
	{13873, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13888, 0, 0, 0, 0},
	{11350, 0, 0, 0, 0},
	{13905, 0, 0, 0, 0},
	{13917, 0, 0, 0, 0},
	{13924, 0, 0, 0, 0},
	{13931, 0, 0, 0, 0},
	{13938, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{13958, 0, 0, 0, 0},
	{11934, 0, 0, 0, 0},
	{13977, 0, 0, 0, 0},
	{14078, 0, 0, 0, 0},
	{2047, 63, 0, 547, 0},
	{190, 16, 0, 533, 0},
	{2063, 16, 0, 533, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{13720, 28, 5145, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{14101, 63, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{13888, 28, 13898, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{13917, 910, 0, 0, 0},
	{13924, 910, 0, 0, 0},
	{13931, 910, 0, 0, 0},
	{13938, 910, 0, 0, 0},
	{13958, 28, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{14078, 14088, 0, 0, 0},
	{69, 14560, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 549, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{13700, 28, 5145, 0, 0},
	{13720, 28, 0, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{13731, 256, 0, 0, 0},
	{13746, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{14101, 63, 0, 0, 0},
	{12426, 12554, 0, 0, 0},
	{13794, 28, 0, 0, 0},
	{13806, 28, 0, 0, 0},
	{13817, 16, 0, 0, 0},
	{13832, 16, 0, 0, 0},
	{13846, 28, 13862, 0, 0},
	{13873, 28, 13862, 0, 0},
	{1448, 72, 0, 0, 0},
	{13888, 28, 13898, 0, 0},
	{11350, 11356, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{13917, 910, 0, 0, 0},
	{13924, 910, 0, 0, 0},
	{13931, 910, 0, 0, 0},
	{13938, 910, 0, 0, 0},
	{13944, 28, 13898, 0, 0},
	{13958, 28, 0, 0, 0},
	{11934, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{13986, 910, 0, 0, 0},
	{14003, 72, 0, 0, 0},
	{14021, 28, 14037, 0, 0},
	{14052, 72, 0, 0, 0},
	{14065, 28, 5145, 0, 0},
	{14078, 14088, 0, 0, 0},
	{69, 11873, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 551, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{12736, 72, 0, 0, 0},
	{1883, 28, 14646, 0, 0},
	{14689, 256, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{9636, 28, 0, 0, 0},
	{14611, 14624, 0, 553, 0},
	{0, 16, 0, 555, 0},
	{12736, 14712, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 14646, 0, 0},
	{1368, 16, 0, 557, B24_FACT_REQUIRED},
	{14806, 63, 0, 0, B24_FACT_REQUIRED},
	{12736, 14712, 0, 0, B24_FACT_REQUIRED},
	{69, 14818, 0, 0, B24_FACT_REQUIRED},
	{14611, 16, 0, 318, 0},
	{0, 16, 0, 560, 0},
	{0, 16, 0, 553, 0},
	{14843, 14857, 0, 562, 0},
	{0, 16, 0, 563, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{12736, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{14689, 0, 0, 0, 0},
	{14700, 0, 0, 0, 0},
	{9636, 0, 0, 0, 0},
	{12736, 14712, 0, 0, B24_FACT_REQUIRED},
	{2047, 63, 0, 565, 0},
	{69, 72, 0, 0, 0},
	{12826, 256, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{14922, 8711, 0, 0, 0},
	{14935, 28, 14948, 0, 0},
	{14961, 28, 0, 0, 0},
	{14970, 72, 0, 0, 0},
	{14979, 72, 0, 0, 0},
	{14988, 11709, 0, 0, 0},
	{10793, 11709, 5145, 0, 0},
	{13051, 28, 0, 0, 0},
	{14997, 28, 0, 0, 0},
	{15006, 72, 0, 0, 0},
	{15018, 11371, 0, 0, 0},
	{15031, 11709, 0, 0, 0},
	{15047, 11709, 5145, 0, 0},
	{15058, 11709, 0, 0, 0},
	{1888, 11709, 5145, 0, 0},
	{15068, 28, 0, 0, 0},
	{15073, 16, 0, 0, 0},
	{14881, 14897, 0, 567, 0},
	{0, 16, 0, 569, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14935, 28, 14948, 0, B24_FACT_REQUIRED},
	{4336, 11709, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{14922, 8711, 0, 0, 0},
	{14961, 28, 0, 0, 0},
	{14970, 72, 0, 0, 0},
	{14979, 72, 0, 0, 0},
	{14988, 11709, 15090, 0, 0},
	{10793, 11709, 5145, 0, 0},
	{13051, 28, 0, 0, 0},
	{14997, 28, 0, 0, 0},
	{15006, 72, 0, 0, 0},
	{15018, 11371, 0, 0, 0},
	{15031, 11709, 5145, 0, 0},
	{15047, 11709, 5145, 0, 0},
	{15058, 11709, 5145, 0, 0},
	{1888, 11709, 5145, 0, 0},
	{15068, 28, 0, 0, 0},
	{15073, 16, 0, 0, 0},
	{1368, 16, 0, 571, B24_FACT_REQUIRED},
	{69, 15095, 0, 0, B24_FACT_REQUIRED},
	{14881, 16, 0, 318, 0},
	{0, 16, 0, 574, 0},
	{0, 16, 0, 567, 0},
	{15128, 15146, 0, 576, 0},
	{0, 16, 0, 577, 0},
	{69, 0, 0, 0, 0},
	{12826, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14922, 0, 0, 0, 0},
	{14935, 0, 0, 0, 0},
	{14961, 0, 0, 0, 0},
	{14970, 0, 0, 0, 0},
	{14979, 0, 0, 0, 0},
	{14988, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{14997, 0, 0, 0, 0},
	{15006, 0, 0, 0, 0},
	{15018, 0, 0, 0, 0},
	{15031, 0, 0, 0, 0},
	{15047, 0, 0, 0, 0},
	{15058, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{15068, 0, 0, 0, 0},
	{15073, 0, 0, 0, 0},
	{2047, 63, 0, 579, 0},
	{190, 16, 0, 567, 0},
	{2063, 16, 0, 567, 0},
	{904, 72, 0, 0, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{14935, 28, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{14922, 8711, 0, 0, 0},
	{14961, 28, 0, 0, 0},
	{14970, 72, 0, 0, 0},
	{14979, 72, 0, 0, 0},
	{14988, 11709, 15090, 0, 0},
	{10793, 11709, 5145, 0, 0},
	{13051, 28, 0, 0, 0},
	{14997, 28, 0, 0, 0},
	{15006, 72, 0, 0, 0},
	{15018, 11371, 0, 0, 0},
	{15031, 11709, 5145, 0, 0},
	{15047, 11709, 5145, 0, 0},
	{15058, 11709, 5145, 0, 0},
	{1888, 11709, 5145, 0, 0},
	{15068, 28, 0, 0, 0},
	{15073, 16, 0, 0, 0},
	{69, 15095, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 581, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{15232, 15095, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{15243, 11709, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{15182, 15202, 0, 583, 0},
	{0, 16, 0, 585, 0},
	{15232, 15095, 0, 0, B24_FACT_REQUIRED},
	{7346, 28, 0, 0, B24_FACT_REQUIRED},
	{13051, 28, 0, 0, B24_FACT_REQUIRED},
	{15243, 11709, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 587, B24_FACT_REQUIRED},
	{15182, 16, 0, 318, 0},
	{0, 16, 0, 589, 0},
	{0, 16, 0, 583, 0},
	{15267, 15288, 0, 591, 0},
	{0, 16, 0, 592, 0},
	{69, 0, 0, 0, 0},
	{15232, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{15243, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{2047, 63, 0, 594, 0},
	{190, 16, 0, 583, 0},
	{2063, 16, 0, 583, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 587, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{15232, 15095, 0, 0, 0},
	{7337, 28, 0, 0, 0},
	{15377, 28, 0, 0, 0},
	{15387, 11709, 5145, 0, 0},
	{15320, 15343, 0, 597, 0},
	{0, 16, 0, 599, 0},
	{15232, 15095, 0, 0, B24_FACT_REQUIRED},
	{7337, 28, 0, 0, B24_FACT_REQUIRED},
	{15377, 28, 0, 0, B24_FACT_REQUIRED},
	{15387, 11709, 5145, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 601, B24_FACT_REQUIRED},
	{15377, 0, 0, 0, 0},
	{15406, 0, 0, 0, 0},
	{7337, 0, 0, 0, 0},
	{0, 0, 0, 603, 0},
	{15397, 63, 0, 604, 0},
	{0, 16, 0, 605, 0},
	{15232, 15095, 0, 0, B24_FACT_REQUIRED},
	{15320, 16, 0, 318, 0},
	{0, 16, 0, 608, 0},
	{0, 16, 0, 597, 0},
	{15418, 15442, 0, 610, 0},
	{0, 16, 0, 611, 0},
	{69, 0, 0, 0, 0},
	{15232, 0, 0, 0, 0},
	{7337, 0, 0, 0, 0},
	{15377, 0, 0, 0, 0},
	{15387, 0, 0, 0, 0},
	{2047, 63, 0, 613, 0},
	{190, 16, 0, 597, 0},
	{2063, 16, 0, 597, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 601, B24_FACT_REQUIRED},
	{11281, 11371, 0, 0, 0},
	{15232, 15095, 0, 0, 0},
	{15534, 72, 0, 0, 0},
	{15544, 11709, 5145, 0, 0},
	{15556, 11709, 15568, 0, 0},
	{15575, 11709, 5145, 0, 0},
	{15591, 28, 0, 0, 0},
	{15478, 15501, 0, 616, 0},
	{0, 16, 0, 618, 0},
	{0, 16, 0, 616, 0},
	{15602, 15626, 0, 620, 0},
	{0, 16, 0, 621, 0},
	{15575, 0, 0, 0, 0},
	{15556, 0, 0, 0, 0},
	{15591, 0, 0, 0, 0},
	{15232, 0, 0, 0, 0},
	{15544, 0, 0, 0, 0},
	{2047, 63, 0, 623, 0},
	{190, 16, 0, 0, 0},
	{2063, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{15544, 11709, 5145, 0, 0},
	{15556, 11709, 15568, 0, 0},
	{15575, 11709, 5145, 0, 0},
	{15591, 28, 0, 0, 0},
	{15232, 15095, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 625, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12736, 72, 0, 0, 0},
	{15661, 910, 0, 0, 0},
	{12450, 28, 5145, 0, 0},
	{15661, 15667, 0, 627, 0},
	{0, 16, 0, 629, 0},
	{69, 15681, 0, 0, B24_FACT_REQUIRED},
	{15661, 16, 0, 318, 0},
	{0, 16, 0, 632, 0},
	{0, 16, 0, 627, 0},
	{15698, 15705, 0, 634, 0},
	{0, 16, 0, 635, 0},
	{69, 0, 0, 0, 0},
	{12736, 0, 0, 0, 0},
	{15661, 0, 0, 0, 0},
	{12450, 0, 0, 0, 0},
	{2047, 63, 0, 637, 0},
	{190, 16, 0, 627, 0},
	{2063, 16, 0, 627, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{12746, 12761, 0, 0, 0},
	{12716, 910, 0, 0, 0},
	{15756, 72, 15766, 0, 0},
	{15773, 910, 0, 0, 0},
	{11611, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{11659, 256, 0, 0, 0},
	{15721, 15734, 0, 639, 0},
	{0, 16, 0, 641, 0},
	{12746, 12761, 0, 0, B24_FACT_REQUIRED},
	{12716, 910, 0, 0, B24_FACT_REQUIRED},
	{15756, 72, 15766, 0, B24_FACT_REQUIRED},
	{15773, 910, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 643, B24_FACT_REQUIRED},
	{69, 15788, 0, 0, B24_FACT_REQUIRED},
	{15721, 16, 0, 318, 0},
	{0, 16, 0, 646, 0},
	{0, 16, 0, 639, 0},
	{15879, 15893, 0, 648, 0},
	{0, 16, 0, 649, 0},
	{69, 0, 0, 0, 0},
	{12746, 0, 0, 0, 0},
	{12716, 0, 0, 0, 0},
	{15756, 0, 0, 0, 0},
	{15773, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{1959, 0, 0, 0, 0},
	{11659, 0, 0, 0, 0},
	{2047, 63, 0, 651, 0},
	{190, 16, 0, 639, 0},
	{2063, 16, 0, 639, 0},
	{904, 72, 0, 0, 0},
	{6556, 15788, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 643, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11281, 11371, 0, 0, 0},
	{13759, 13775, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{1386, 28, 0, 0, 0},
	{15933, 28, 0, 0, 0},
	{8647, 15917, 0, 654, 0},
	{0, 16, 0, 656, 0},
	{11281, 11371, 0, 0, B24_FACT_REQUIRED},
	{13759, 13775, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{13051, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{1386, 28, 0, 0, 0},
	{15933, 28, 0, 0, 0},
	{1368, 16, 0, 658, B24_FACT_REQUIRED},
	{69, 13775, 0, 0, B24_FACT_REQUIRED},
	{8647, 16, 0, 318, 0},
	{0, 16, 0, 661, 0},
	{0, 16, 0, 654, 0},
	{8647, 16087, 0, 663, 0},
	{0, 16, 0, 664, 0},
	{69, 0, 0, 0, 0},
	{11281, 0, 0, 0, 0},
	{13759, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{15933, 0, 0, 0, 0},
	{2047, 63, 0, 666, 0},
	{190, 16, 0, 654, 0},
	{2063, 16, 0, 654, 0},
	{904, 72, 0, 0, 0},
	{69, 13775, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 658, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{16213, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{1386, 28, 0, 0, 0},
	{16221, 910, 0, 0, 0},
	{16226, 910, 0, 0, 0},
	{16231, 16, 0, 0, 0},
	{11659, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{11157, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{16239, 28, 0, 0, 0},
	{16245, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{16260, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{16193, 16199, 0, 669, 0},
	{0, 16, 0, 671, 0},
	{16213, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{1386, 28, 0, 0, 0},
	{16221, 910, 0, 0, 0},
	{16226, 910, 0, 0, 0},
	{16231, 16, 0, 0, 0},
	{11659, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{11157, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{16239, 28, 0, 0, 0},
	{16245, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{16260, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{1368, 16, 0, 673, B24_FACT_REQUIRED},
	{69, 11902, 0, 0, B24_FACT_REQUIRED},
	{16193, 16, 0, 318, 0},
	{0, 16, 0, 676, 0},
	{0, 16, 0, 669, 0},
	{16340, 16347, 0, 678, 0},
	{0, 16, 0, 679, 0},
	{69, 0, 0, 0, 0},
	{16213, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{16221, 0, 0, 0, 0},
	{16226, 0, 0, 0, 0},
	{16231, 0, 0, 0, 0},
	{11659, 0, 0, 0, 0},
	{1959, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{16239, 0, 0, 0, 0},
	{16245, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{16254, 0, 0, 0, 0},
	{16260, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{2047, 63, 0, 681, 0},
	{190, 16, 0, 669, 0},
	{2063, 16, 0, 669, 0},
	{904, 72, 0, 0, 0},
	{16213, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{1386, 28, 0, 0, 0},
	{16221, 910, 0, 0, 0},
	{16226, 910, 0, 0, 0},
	{16231, 16, 0, 0, 0},
	{11659, 256, 0, 0, 0},
	{1959, 256, 0, 0, 0},
	{11157, 11747, 0, 0, 0},
	{11621, 11747, 0, 0, 0},
	{16239, 28, 0, 0, 0},
	{16245, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{16260, 28, 5145, 0, 0},
	{89, 28, 0, 0, 0},
	{69, 11902, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 683, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12736, 11873, 0, 0, 0},
	{16397, 11902, 0, 0, 0},
	{11927, 910, 0, 0, 0},
	{13986, 910, 0, 0, 0},
	{16363, 16376, 0, 685, 0},
	{0, 16, 0, 687, 0},
	{69, 16405, 0, 0, B24_FACT_REQUIRED},
	{16363, 16, 0, 318, 0},
	{0, 16, 0, 690, 0},
	{0, 16, 0, 685, 0},
	{16429, 16443, 0, 692, 0},
	{0, 16, 0, 693, 0},
	{69, 0, 0, 0, 0},
	{12736, 0, 0, 0, 0},
	{16397, 0, 0, 0, 0},
	{11927, 0, 0, 0, 0},
	{13986, 0, 0, 0, 0},
	{2047, 63, 0, 695, 0},
	{190, 16, 0, 685, 0},
	{2063, 16, 0, 685, 0},
	{904, 72, 0, 0, 0},
	{12211, 11755, 0, 0, 0},
	{16495, 28, 0, 0, 0},
	{16508, 5303, 0, 0, 0},
	{0, 16, 0, 697, 0},
	{12136, 16466, 0, 699, 0},
	{0, 16, 0, 700, 0},
	{12211, 0, 0, 0, 0},
	{16495, 0, 0, 0, 0},
	{16508, 0, 0, 0, 0},
	{2047, 63, 0, 702, B24_FACT_REQUIRED},
	{190, 16, 0, 697, B24_FACT_REQUIRED},
	{2063, 16, 0, 697, 0},
	{904, 72, 0, 0, 0},
	{16515, 16524, 0, 697, 0},
	{0, 16, 0, 704, 0},
	{16495, 28, 0, 0, B24_FACT_REQUIRED},
	{16508, 5303, 0, 0, 0},
	{16551, 0, 0, 0, 0},
	{12211, 11755, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 706, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{16577, 910, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12826, 256, 0, 0, 0},
	{16561, 16565, 0, 708, 0},
	{0, 16, 0, 710, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4336, 28, 5145, 0, 0},
	{16577, 910, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 712, B24_FACT_REQUIRED},
	{69, 11356, 0, 0, B24_FACT_REQUIRED},
	{16561, 16565, 0, 708, 0},
	{4336, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{16577, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{12826, 0, 0, 0, 0},
	{0, 16, 0, 715, 0},
	{16561, 16, 0, 318, 0},
	{0, 16, 0, 717, 0},
	{0, 16, 0, 708, 0},
	{16561, 16648, 0, 719, 0},
	{0, 16, 0, 720, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{16577, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{12826, 0, 0, 0, 0},
	{2047, 63, 0, 722, 0},
	{190, 16, 0, 708, 0},
	{2063, 16, 0, 708, 0},
	{904, 72, 0, 0, 0},
	{69, 11356, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 712, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16769, 72, 0, 0, 0},
	{16781, 72, 0, 0, 0},
	{16791, 72, 0, 0, 0},
	{16806, 28, 0, 0, 0},
	{16811, 28, 0, 0, 0},
	{0, 16, 0, 725, 0},
	{197, 72, 0, 0, 0},
	{16925, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16933, 28, 0, 0, 0},
	{16938, 72, 0, 0, 0},
	{16944, 619, 0, 0, 0},
	{16953, 28, 0, 0, 0},
	{16962, 28, 0, 0, 0},
	{0, 16, 0, 728, 0},
	{8940, 72, 0, 0, B24_FACT_REQUIRED},
	{16662, 72, 0, 0, B24_FACT_REQUIRED},
	{16676, 16684, 0, 0, B24_FACT_REQUIRED},
	{16706, 72, 0, 0, 0},
	{16727, 16742, 0, 727, B24_FACT_REQUIRED},
	{16817, 256, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{16826, 16843, 0, 0, 0},
	{16864, 16874, 0, 0, 0},
	{16901, 256, 0, 0, 0},
	{16910, 16916, 0, 730, 0},
	{9176, 28, 0, 0, 0},
	{16974, 16986, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{17053, 17062, 0, 0, 0},
	{17088, 28, 0, 0, 0},
	{17102, 28, 0, 0, 0},
	{17120, 28, 0, 0, 0},
	{17132, 28, 0, 0, 0},
	{17149, 16, 0, 0, 0},
	{17165, 6175, 0, 0, B24_FACT_REQUIRED},
	{17180, 16, 0, 0, 0},
	{17189, 256, 0, 0, 0},
	{640, 17200, 0, 0, 0},
	{17224, 28, 0, 0, 0},
	{17232, 16916, 0, 728, 0},
	{17248, 11709, 5145, 0, 0},
	{17268, 0, 0, 0, 0},
	{1368, 63, 0, 731, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{17278, 0, 0, 733, 0},
	{0, 16, 0, 734, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 17284, 0, 0, B24_FACT_REQUIRED},
	{7346, 17284, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 0, 0, 733, 0},
	{17358, 0, 0, 738, 0},
	{0, 63, 0, 739, 0},
	{17365, 72, 0, 0, B24_FACT_REQUIRED},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{7324, 72, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{0, 16, 0, 742, 0},
	{0, 63, 0, 743, 0},
	{17365, 72, 0, 0, B24_FACT_REQUIRED},
	{17365, 72, 0, 0, B24_FACT_REQUIRED},
	{17560, 72, 0, 0, B24_FACT_REQUIRED},
	{17579, 72, 0, 0, B24_FACT_REQUIRED},
	{17594, 72, 0, 0, B24_FACT_REQUIRED},
	{17613, 72, 0, 0, B24_FACT_REQUIRED},
	{10983, 28, 0, 0, 0},
	{0, 17812, 0, 747, 0},
	{197, 72, 0, 340, 0},
	{16769, 72, 0, 340, 0},
	{16781, 72, 0, 340, 0},
	{16791, 72, 0, 340, 0},
	{16806, 28, 0, 340, 0},
	{16811, 28, 0, 340, 0},
	{0, 16, 0, 749, 0},
	{904, 0, 0, 0, 0},
	{917, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{933, 0, 0, 0, 0},
	{944, 0, 0, 0, 0},
	{955, 0, 0, 0, 0},
	{996, 0, 0, 0, 0},
	{17824, 0, 0, 29, 0},
	{899, 0, 0, 751, 0},
	{0, 16, 0, 752, 0},
	{7444, 28, 0, 0, 0},
	{17845, 619, 0, 0, 0},
	{17855, 256, 0, 0, 0},
	{17864, 63, 0, 0, 0},
	{17876, 619, 0, 0, 0},
	{11597, 72, 0, 0, 0},
	{17894, 28, 0, 0, 0},
	{17904, 28, 0, 0, 0},
	{17917, 28, 0, 0, 0},
	{17833, 72, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 754, B24_FACT_REQUIRED},
	{17926, 17933, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 756, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 756, B24_FACT_REQUIRED},
	{17926, 17933, 0, 0, B24_FACT_REQUIRED},
	{16662, 18542, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{197, 72, 0, 340, 0},
	{8940, 72, 0, 340, 0},
	{16662, 72, 0, 340, 0},
	{16676, 16684, 0, 340, 0},
	{16706, 72, 0, 340, 0},
	{18484, 72, 0, 340, 0},
	{18494, 72, 0, 340, 0},
	{18512, 18521, 0, 759, 0},
	{16727, 16742, 0, 725, 0},
	{17268, 11709, 0, 340, 0},
	{18561, 256, 0, 340, 0},
	{16817, 256, 0, 340, 0},
	{5164, 28, 0, 340, 0},
	{16826, 16843, 0, 340, 0},
	{16864, 16874, 0, 340, 0},
	{18569, 6175, 0, 340, 0},
	{16901, 256, 0, 340, 0},
	{16910, 16916, 0, 728, 0},
	{18579, 256, 0, 340, 0},
	{9176, 28, 0, 340, 0},
	{16974, 16986, 0, 340, 0},
	{18592, 72, 0, 340, 0},
	{17014, 28, 0, 340, 0},
	{17028, 28, 0, 340, 0},
	{17038, 28, 0, 0, 0},
	{17053, 17062, 0, 340, 0},
	{17088, 28, 0, 340, 0},
	{17102, 28, 0, 340, 0},
	{17120, 28, 0, 340, 0},
	{17132, 28, 0, 340, 0},
	{17149, 16, 0, 340, 0},
	{17165, 6175, 0, 340, 0},
	{18605, 28, 0, 340, 0},
	{18624, 72, 0, 340, 0},
	{18636, 28, 0, 340, 0},
	{18653, 72, 0, 340, 0},
	{18667, 72, 0, 340, 0},
	{18681, 910, 0, 340, 0},
	{18692, 910, 0, 340, 0},
	{17180, 16, 0, 340, 0},
	{17189, 256, 0, 340, 0},
	{640, 17200, 0, 340, 0},
	{17224, 28, 0, 340, 0},
	{17232, 16916, 0, 728, 0},
	{17248, 11709, 5145, 340, 0},
	{0, 16, 0, 761, 0},
	{197, 72, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{16662, 72, 0, 0, 0},
	{16676, 16684, 0, 0, 0},
	{16706, 72, 0, 0, 0},
	{18484, 72, 0, 0, 0},
	{18494, 72, 0, 0, 0},
	{18512, 18521, 0, 759, 0},
	{16727, 16742, 0, 725, 0},
	{17268, 11709, 0, 0, 0},
	{18561, 256, 0, 0, 0},
	{16817, 256, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{16826, 16843, 0, 0, 0},
	{16864, 16874, 0, 0, 0},
	{18569, 6175, 0, 0, 0},
	{16901, 256, 0, 0, 0},
	{16910, 16916, 0, 728, 0},
	{18579, 256, 0, 0, 0},
	{9176, 28, 0, 0, 0},
	{16974, 16986, 0, 0, 0},
	{18592, 72, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{17053, 17062, 0, 0, 0},
	{17088, 28, 0, 0, 0},
	{17102, 28, 0, 0, 0},
	{17120, 28, 0, 0, 0},
	{17132, 28, 0, 0, 0},
	{17149, 16, 0, 0, 0},
	{17165, 6175, 0, 0, 0},
	{18605, 28, 0, 0, 0},
	{18624, 72, 0, 0, 0},
	{18636, 28, 0, 0, 0},
	{18653, 72, 0, 0, 0},
	{18667, 72, 0, 0, 0},
	{18681, 910, 0, 0, 0},
	{18692, 910, 0, 0, 0},
	{17180, 16, 0, 0, 0},
	{17189, 256, 0, 0, 0},
	{640, 17200, 0, 0, 0},
	{17224, 28, 0, 0, 0},
	{17232, 16916, 0, 728, 0},
	{17248, 11709, 5145, 0, 0},
	{0, 16, 0, 763, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{17365, 72, 0, 0, B24_FACT_REQUIRED},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{17365, 72, 0, 0, B24_FACT_REQUIRED},
	{17926, 18766, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{16662, 18542, 0, 0, 0},
	{16676, 16684, 0, 0, 0},
	{17120, 28, 0, 0, 0},
	{17132, 28, 0, 0, 0},
	{17102, 28, 0, 0, 0},
	{16706, 72, 0, 0, 0},
	{17224, 28, 0, 0, 0},
	{17189, 256, 0, 0, 0},
	{16901, 256, 0, 0, 0},
	{16817, 256, 0, 0, 0},
	{17268, 11709, 0, 0, 0},
	{640, 17200, 0, 0, 0},
	{17165, 6175, 0, 0, 0},
	{17053, 17062, 0, 0, 0},
	{16974, 16986, 0, 0, 0},
	{18592, 72, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{16826, 16843, 0, 0, 0},
	{16864, 16874, 0, 0, 0},
	{9176, 28, 0, 0, 0},
	{18561, 256, 0, 0, 0},
	{18484, 6175, 0, 0, 0},
	{18579, 256, 0, 0, 0},
	{18569, 6175, 0, 0, 0},
	{17180, 16, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{18653, 72, 0, 0, 0},
	{18667, 72, 0, 0, 0},
	{18636, 28, 0, 0, 0},
	{17149, 16, 0, 0, 0},
	{17088, 28, 0, 0, 0},
	{18624, 72, 0, 0, 0},
	{18692, 910, 0, 0, 0},
	{18681, 910, 0, 0, 0},
	{18605, 28, 0, 0, 0},
	{18494, 72, 0, 0, 0},
	{18512, 18893, 0, 0, 0},
	{16727, 18916, 0, 0, 0},
	{16910, 18945, 0, 0, 0},
	{17232, 18945, 0, 0, 0},
	{17248, 11709, 0, 0, 0},
	{0, 16, 0, 768, 0},
	{0, 63, 0, 770, 0},
	{197, 0, 0, 0, 0},
	{8940, 0, 0, 0, 0},
	{16662, 0, 0, 0, 0},
	{16676, 0, 0, 0, 0},
	{17120, 0, 0, 0, 0},
	{17132, 0, 0, 0, 0},
	{17102, 0, 0, 0, 0},
	{16706, 0, 0, 0, 0},
	{17224, 0, 0, 0, 0},
	{17189, 0, 0, 0, 0},
	{16901, 0, 0, 0, 0},
	{16817, 0, 0, 0, 0},
	{17268, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{17165, 0, 0, 0, 0},
	{17053, 0, 0, 0, 0},
	{16974, 0, 0, 0, 0},
	{18592, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{16826, 0, 0, 0, 0},
	{16864, 0, 0, 0, 0},
	{9176, 0, 0, 0, 0},
	{18561, 0, 0, 0, 0},
	{18484, 0, 0, 0, 0},
	{18579, 0, 0, 0, 0},
	{18569, 0, 0, 0, 0},
	{17180, 0, 0, 0, 0},
	{17028, 0, 0, 0, 0},
	{17014, 0, 0, 0, 0},
	{18653, 0, 0, 0, 0},
	{18667, 0, 0, 0, 0},
	{18636, 0, 0, 0, 0},
	{17149, 0, 0, 0, 0},
	{17088, 0, 0, 0, 0},
	{18624, 0, 0, 0, 0},
	{18692, 0, 0, 0, 0},
	{18681, 0, 0, 0, 0},
	{18605, 0, 0, 0, 0},
	{18494, 0, 0, 0, 0},
	{18512, 0, 0, 0, 0},
	{16727, 0, 0, 0, 0},
	{16910, 0, 0, 0, 0},
	{17232, 0, 0, 0, 0},
	{17248, 0, 0, 0, 0},
	{2047, 63, 0, 772, 0},
	{190, 16, 0, 768, 0},
	{2063, 16, 0, 768, 0},
	{904, 72, 0, 0, 0},
	{17833, 72, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{17855, 256, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11597, 72, 0, 0, 0},
	{18956, 72, 0, 0, 0},
	{17864, 63, 0, 0, 0},
	{18973, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17833, 72, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{17855, 256, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11597, 72, 0, 0, 0},
	{18956, 72, 0, 0, 0},
	{17864, 63, 0, 0, 0},
	{18973, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17833, 72, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{18973, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17833, 72, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{7346, 256, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17833, 72, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{7346, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17833, 72, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{11597, 72, 0, 0, B24_FACT_REQUIRED},
	{16676, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{19571, 19581, 0, 0, 0},
	{19599, 28, 0, 0, 0},
	{1368, 16, 0, 780, B24_FACT_REQUIRED},
	{16676, 28, 0, 0, B24_FACT_REQUIRED},
	{16676, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{19599, 0, 0, 0, 0},
	{19653, 0, 0, 0, 0},
	{0, 0, 0, 783, 0},
	{0, 63, 0, 784, 0},
	{8940, 72, 0, 0, 0},
	{16662, 72, 0, 0, 0},
	{16676, 16684, 0, 0, 0},
	{16706, 72, 0, 0, 0},
	{16727, 16742, 0, 725, 0},
	{16817, 256, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{16826, 16843, 0, 0, 0},
	{16864, 16874, 0, 0, 0},
	{16901, 256, 0, 0, 0},
	{16910, 16916, 0, 728, 0},
	{9176, 28, 0, 0, 0},
	{16974, 16986, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{17053, 17062, 0, 0, 0},
	{17088, 28, 0, 0, 0},
	{17102, 28, 0, 0, 0},
	{17120, 28, 0, 0, 0},
	{17132, 28, 0, 0, 0},
	{17149, 16, 0, 0, 0},
	{17165, 6175, 0, 0, B24_FACT_REQUIRED},
	{17180, 16, 0, 0, 0},
	{17189, 256, 0, 0, 0},
	{640, 17200, 0, 0, 0},
	{17224, 28, 0, 0, 0},
	{17232, 16916, 0, 728, 0},
	{17248, 11709, 5145, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 786, B24_FACT_REQUIRED},
	{16676, 72, 0, 0, B24_FACT_REQUIRED},
	{16791, 72, 0, 0, B24_FACT_REQUIRED},
	{16781, 28, 0, 0, B24_FACT_REQUIRED},
	{19661, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{19681, 28, 0, 0, 0},
	{19686, 28, 0, 0, 0},
	{19698, 28, 0, 0, 0},
	{19705, 28, 0, 0, 0},
	{19714, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{19735, 72, 0, 0, 0},
	{1368, 16, 0, 788, B24_FACT_REQUIRED},
	{16676, 72, 0, 0, B24_FACT_REQUIRED},
	{16791, 72, 0, 0, B24_FACT_REQUIRED},
	{16781, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 790, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{12034, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{0, 16, 0, 792, 0},
	{0, 16, 0, 793, 0},
	{16676, 72, 0, 0, 0},
	{16791, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{19661, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{19681, 28, 0, 0, 0},
	{19686, 28, 0, 0, 0},
	{19698, 28, 0, 0, 0},
	{19705, 28, 0, 0, 0},
	{19714, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{19735, 72, 0, 0, 0},
	{19747, 72, 0, 0, 0},
	{19762, 72, 0, 0, 0},
	{0, 16, 0, 795, 0},
	{0, 63, 0, 796, 0},
	{16676, 0, 0, 0, 0},
	{16791, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{19661, 0, 0, 0, 0},
	{19671, 0, 0, 0, 0},
	{19681, 0, 0, 0, 0},
	{19686, 0, 0, 0, 0},
	{19698, 0, 0, 0, 0},
	{19705, 0, 0, 0, 0},
	{19714, 0, 0, 0, 0},
	{19722, 0, 0, 0, 0},
	{19735, 0, 0, 0, 0},
	{19747, 0, 0, 0, 0},
	{19762, 0, 0, 0, 0},
	{2047, 63, 0, 798, 0},
	{190, 16, 0, 795, 0},
	{2063, 16, 0, 795, 0},
	{904, 72, 0, 0, 0},
	{265, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{19790, 0, 0, 78, 0},
	{19772, 16, 0, 800, 0},
	{0, 16, 0, 801, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{19790, 19798, 0, 0, 0},
	{1368, 16, 0, 803, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12034, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{19899, 0, 0, 0, 0},
	{69, 0, 0, 805, 0},
	{1375, 0, 0, 805, 0},
	{19790, 0, 0, 805, 0},
	{0, 16, 0, 806, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{19790, 63, 0, 78, 0},
	{19772, 16, 0, 808, 0},
	{0, 16, 0, 809, 0},
	{0, 0, 0, 800, 0},
	{19909, 16, 0, 811, 0},
	{0, 16, 0, 812, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{0, 16, 0, 814, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{19928, 0, 0, 0, 0},
	{2063, 16, 0, 815, 0},
	{190, 16, 0, 816, 0},
	{904, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{19790, 19798, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 818, B24_FACT_REQUIRED},
	{19963, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16662, 72, 0, 0, B24_FACT_REQUIRED},
	{8940, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{0, 0, 0, 823, 0},
	{0, 16, 0, 824, 0},
	{19987, 28, 19999, 0, B24_FACT_REQUIRED},
	{20016, 3289, 0, 0, B24_FACT_REQUIRED},
	{20025, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20125, 72, 0, 0, 0},
	{20025, 72, 0, 0, 0},
	{16791, 72, 0, 0, 0},
	{19987, 28, 0, 0, 0},
	{0, 0, 0, 827, 0},
	{197, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{19987, 0, 0, 0, 0},
	{0, 0, 0, 829, 0},
	{0, 63, 0, 830, 0},
	{20169, 72, 0, 0, B24_FACT_REQUIRED},
	{5339, 16, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{0, 0, 0, 833, 0},
	{0, 63, 0, 834, 0},
	{197, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{20025, 0, 0, 0, 0},
	{16791, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{20025, 0, 0, 0, 0},
	{16791, 0, 0, 0, 0},
	{6701, 63, 0, 836, 0},
	{5339, 16, 0, 837, 0},
	{6708, 16, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{20238, 28, 0, 0, 0},
	{0, 16, 0, 839, 0},
	{0, 63, 0, 840, 0},
	{20169, 72, 0, 0, B24_FACT_REQUIRED},
	{19987, 28, 19999, 0, B24_FACT_REQUIRED},
	{20016, 63, 0, 0, B24_FACT_REQUIRED},
	{20025, 72, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{209, 16, 0, 0, 0},
	{17014, 16, 0, 0, 0},
	{17028, 16, 0, 0, 0},
	{20338, 16, 0, 0, 0},
	{0, 0, 0, 843, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{7324, 72, 0, 0, 0},
	{12450, 619, 0, 0, 0},
	{17917, 28, 0, 0, 0},
	{17904, 28, 0, 0, 0},
	{20345, 619, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{94, 16, 0, 845, 0},
	{0, 16, 0, 846, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{12450, 619, 5145, 0, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 848, B24_FACT_REQUIRED},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{12034, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{19899, 28, 0, 0, 0},
	{0, 16, 0, 851, 0},
	{0, 16, 0, 853, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 856, 0},
	{23, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12450, 619, 5145, 0, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 858, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16676, 28, 20732, 0, 0},
	{16811, 28, 0, 0, 0},
	{20757, 28, 20768, 0, 0},
	{0, 16, 0, 860, 0},
	{20591, 28, 0, 0, 0},
	{20597, 20610, 0, 0, 0},
	{20621, 20610, 0, 0, 0},
	{20630, 20610, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{20665, 910, 0, 0, 0},
	{20673, 6904, 0, 0, 0},
	{20678, 11709, 5145, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{20709, 20715, 0, 862, 0},
	{20810, 20715, 0, 862, 0},
	{20816, 20715, 0, 862, 0},
	{20820, 20715, 0, 862, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 20845, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{20888, 11709, 5145, 0, 0},
	{20902, 0, 0, 0, 0},
	{20907, 0, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{20951, 0, 0, 0, 0},
	{20972, 0, 0, 0, 0},
	{1368, 16, 0, 863, B24_FACT_REQUIRED},
	{20944, 16, 0, 864, 0},
	{20993, 21004, 0, 0, B24_FACT_REQUIRED},
	{21015, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 866, B24_FACT_REQUIRED},
	{20993, 21004, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 868, B24_FACT_REQUIRED},
	{20993, 72, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21052, 72, 0, 0, 0},
	{21015, 11709, 5145, 0, 0},
	{0, 16, 0, 870, 0},
	{0, 21026, 0, 871, 0},
	{0, 16, 0, 866, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{10854, 12025, 0, 873, B24_FACT_REQUIRED},
	{21114, 72, 0, 0, 0},
	{21133, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{21097, 619, 21109, 0, 0},
	{795, 16, 0, 875, 0},
	{0, 16, 0, 876, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21070, 21079, 0, 877, 0},
	{0, 16, 0, 878, 0},
	{0, 21060, 0, 879, 0},
	{21148, 28, 21154, 0, 0},
	{11157, 6175, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{21097, 72, 0, 0, 0},
	{795, 16, 0, 875, 0},
	{0, 16, 0, 882, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{21070, 21079, 0, 883, 0},
	{0, 16, 0, 884, 0},
	{21148, 28, 21154, 0, 0},
	{11157, 6175, 0, 0, 0},
	{760, 21060, 0, 885, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12034, 0, 0, 0, 0},
	{21159, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{21252, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12034, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{119, 0, 0, 888, 0},
	{197, 72, 0, 340, 0},
	{20591, 28, 0, 340, 0},
	{20597, 20610, 0, 887, 0},
	{20673, 6904, 0, 340, 0},
	{21170, 28, 0, 340, 0},
	{21178, 28, 0, 340, 0},
	{20621, 20610, 0, 887, 0},
	{20630, 20610, 0, 887, 0},
	{20640, 20652, 0, 340, 0},
	{20665, 910, 0, 340, 0},
	{20678, 11709, 5145, 340, 0},
	{20700, 28, 0, 340, 0},
	{21194, 11709, 0, 340, 0},
	{21204, 11709, 0, 340, 0},
	{21214, 11709, 0, 340, 0},
	{20888, 11709, 5145, 340, 0},
	{20685, 6175, 0, 340, 0},
	{20125, 6175, 0, 340, 0},
	{20931, 6175, 0, 340, 0},
	{244, 256, 0, 340, 0},
	{20919, 256, 0, 340, 0},
	{20993, 21223, 0, 340, 0},
	{21235, 21243, 0, 889, 0},
	{17014, 28, 0, 340, 0},
	{17028, 28, 0, 340, 0},
	{17038, 28, 0, 340, 0},
	{20823, 28, 0, 340, 0},
	{20834, 28, 20845, 340, 0},
	{20854, 28, 0, 340, 0},
	{20867, 28, 0, 340, 0},
	{20879, 28, 0, 340, 0},
	{20907, 0, 0, 889, 0},
	{21271, 256, 0, 340, 0},
	{21290, 6175, 0, 340, 0},
	{21307, 28, 0, 340, 0},
	{20709, 21331, 0, 860, 0},
	{20810, 21331, 0, 860, 0},
	{20816, 21331, 0, 860, 0},
	{20820, 21331, 0, 860, 0},
	{21346, 21331, 0, 860, 0},
	{20902, 0, 0, 0, 0},
	{19671, 0, 0, 340, 0},
	{21351, 0, 0, 340, 0},
	{21364, 0, 0, 340, 0},
	{21384, 0, 0, 340, 0},
	{21399, 0, 0, 340, 0},
	{21416, 0, 0, 340, 0},
	{21432, 0, 0, 340, 0},
	{21453, 0, 0, 340, 0},
	{21473, 0, 0, 340, 0},
	{21487, 0, 0, 340, 0},
	{21499, 0, 0, 340, 0},
	{21513, 0, 0, 340, 0},
	{21530, 0, 0, 340, 0},
	{21554, 0, 0, 340, 0},
	{21573, 0, 0, 340, 0},
	{21594, 0, 0, 340, 0},
	{21614, 0, 0, 340, 0},
	{21639, 0, 0, 340, 0},
	{0, 0, 0, 890, 0},
	{197, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{20597, 20610, 0, 0, 0},
	{20673, 6904, 0, 0, 0},
	{21170, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{21351, 28, 0, 0, 0},
	{21364, 28, 0, 0, 0},
	{21384, 28, 0, 0, 0},
	{21399, 28, 0, 0, 0},
	{21416, 28, 0, 0, 0},
	{21432, 28, 0, 0, 0},
	{21453, 72, 0, 0, 0},
	{21473, 28, 0, 0, 0},
	{21487, 28, 0, 0, 0},
	{21499, 28, 0, 0, 0},
	{21513, 28, 0, 0, 0},
	{21530, 28, 0, 0, 0},
	{21554, 28, 0, 0, 0},
	{21573, 28, 0, 0, 0},
	{21594, 28, 0, 0, 0},
	{21614, 28, 0, 0, 0},
	{21639, 72, 0, 0, 0},
	{21178, 28, 0, 0, 0},
	{20621, 20610, 0, 0, 0},
	{20630, 20610, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{20665, 910, 0, 0, 0},
	{20678, 11709, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{21194, 11709, 0, 0, 0},
	{21204, 11709, 0, 0, 0},
	{21214, 11709, 0, 0, 0},
	{20888, 11709, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{20993, 21663, 0, 0, 0},
	{21235, 21243, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 0, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{20907, 21004, 0, 0, 0},
	{21271, 256, 0, 0, 0},
	{21290, 6175, 0, 0, 0},
	{21307, 28, 0, 0, 0},
	{20709, 20715, 0, 0, 0},
	{20810, 20715, 0, 0, 0},
	{20816, 20715, 0, 0, 0},
	{20820, 20715, 0, 0, 0},
	{21346, 20715, 0, 0, 0},
	{21677, 28, 0, 0, 0},
	{0, 16, 0, 892, 0},
	{197, 0, 0, 0, 0},
	{20757, 0, 0, 0, 0},
	{16811, 0, 0, 0, 0},
	{16676, 0, 0, 0, 0},
	{0, 0, 0, 895, 0},
	{20591, 0, 0, 0, 0},
	{20685, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20709, 0, 0, 896, 0},
	{0, 0, 0, 897, 0},
	{0, 12025, 0, 898, 0},
	{197, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{20597, 0, 0, 0, 0},
	{20673, 0, 0, 0, 0},
	{21170, 0, 0, 0, 0},
	{19671, 0, 0, 0, 0},
	{21351, 0, 0, 0, 0},
	{21364, 0, 0, 0, 0},
	{21384, 0, 0, 0, 0},
	{21399, 0, 0, 0, 0},
	{21416, 0, 0, 0, 0},
	{21432, 0, 0, 0, 0},
	{21453, 0, 0, 0, 0},
	{21473, 0, 0, 0, 0},
	{21487, 0, 0, 0, 0},
	{21499, 0, 0, 0, 0},
	{21513, 0, 0, 0, 0},
	{21530, 0, 0, 0, 0},
	{21554, 0, 0, 0, 0},
	{21573, 0, 0, 0, 0},
	{21594, 0, 0, 0, 0},
	{21614, 0, 0, 0, 0},
	{21639, 0, 0, 0, 0},
	{21178, 0, 0, 0, 0},
	{20621, 0, 0, 0, 0},
	{20630, 0, 0, 0, 0},
	{20640, 0, 0, 0, 0},
	{20665, 0, 0, 0, 0},
	{20678, 0, 0, 0, 0},
	{20700, 0, 0, 0, 0},
	{21194, 0, 0, 0, 0},
	{21204, 0, 0, 0, 0},
	{21214, 0, 0, 0, 0},
	{20888, 0, 0, 0, 0},
	{20685, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{20931, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{21235, 0, 0, 0, 0},
	{17014, 0, 0, 0, 0},
	{17028, 0, 0, 0, 0},
	{17038, 0, 0, 0, 0},
	{20823, 0, 0, 0, 0},
	{20834, 0, 0, 0, 0},
	{20854, 0, 0, 0, 0},
	{20867, 0, 0, 0, 0},
	{20879, 0, 0, 0, 0},
	{20907, 0, 0, 0, 0},
	{21271, 0, 0, 0, 0},
	{21290, 0, 0, 0, 0},
	{21307, 0, 0, 0, 0},
	{20709, 0, 0, 0, 0},
	{20810, 0, 0, 0, 0},
	{20816, 0, 0, 0, 0},
	{20820, 0, 0, 0, 0},
	{21346, 0, 0, 0, 0},
	{21677, 0, 0, 0, 0},
	{2047, 2054, 0, 900, 0},
	{190, 16, 0, 892, 0},
	{2063, 16, 0, 892, 0},
	{904, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{20597, 20610, 0, 0, 0},
	{20673, 6904, 0, 0, 0},
	{20621, 20610, 0, 0, 0},
	{20630, 20610, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{20665, 910, 0, 0, 0},
	{20678, 11709, 5145, 0, 0},
	{20700, 28, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20993, 21223, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 20845, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{20907, 0, 0, 0, 0},
	{20709, 20715, 0, 862, 0},
	{20810, 20715, 0, 862, 0},
	{20816, 20715, 0, 862, 0},
	{20820, 20715, 0, 862, 0},
	{21346, 20715, 0, 862, 0},
	{20902, 0, 0, 0, 0},
	{20951, 0, 0, 0, 0},
	{21686, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 902, B24_FACT_REQUIRED},
	{20944, 16, 0, 903, 0},
	{21865, 28, 0, 0, 0},
	{21879, 72, 0, 0, 0},
	{21884, 72, 0, 0, 0},
	{21894, 28, 0, 0, 0},
	{21902, 0, 0, 0, 0},
	{21914, 28, 0, 0, 0},
	{21929, 28, 0, 0, 0},
	{21939, 619, 5145, 0, 0},
	{19987, 28, 0, 0, 0},
	{6614, 619, 5145, 0, 0},
	{6619, 619, 5145, 0, 0},
	{6627, 619, 5145, 0, 0},
	{6635, 619, 5145, 0, 0},
	{16811, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21976, 619, 5145, 0, 0},
	{20338, 28, 0, 0, 0},
	{0, 16, 0, 906, 0},
	{21709, 28, 0, 0, B24_FACT_REQUIRED},
	{21722, 28, 0, 0, B24_FACT_REQUIRED},
	{21733, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{21739, 21757, 0, 0, 0},
	{21773, 21757, 0, 0, 0},
	{21791, 21757, 0, 0, 0},
	{21807, 21757, 0, 0, 0},
	{21821, 21757, 0, 0, 0},
	{21834, 619, 5145, 0, 0},
	{21843, 619, 5145, 0, 0},
	{21853, 619, 5145, 0, 0},
	{17180, 16, 0, 905, 0},
	{21953, 21958, 0, 907, 0},
	{20233, 72, 0, 0, 0},
	{21980, 619, 5145, 0, 0},
	{21993, 619, 5145, 0, 0},
	{22006, 619, 5145, 0, 0},
	{1368, 16, 0, 908, B24_FACT_REQUIRED},
	{16933, 0, 0, 0, 0},
	{21879, 0, 0, 0, 0},
	{22045, 0, 0, 0, 0},
	{22052, 0, 0, 0, 0},
	{22063, 0, 0, 0, 0},
	{21865, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21843, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21980, 0, 0, 0, 0},
	{21993, 0, 0, 0, 0},
	{22006, 0, 0, 0, 0},
	{17180, 0, 0, 910, 0},
	{21791, 0, 0, 256, 0},
	{21773, 0, 0, 256, 0},
	{21739, 0, 0, 256, 0},
	{21807, 0, 0, 256, 0},
	{21821, 0, 0, 256, 0},
	{0, 16, 0, 911, 0},
	{197, 0, 0, 0, 0},
	{8931, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{0, 0, 0, 913, 0},
	{20338, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22205, 0, 0, 914, 0},
	{7892, 0, 0, 915, 0},
	{1883, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{0, 0, 0, 917, 0},
	{23, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{0, 0, 0, 919, 0},
	{19987, 0, 0, 0, 0},
	{21894, 0, 0, 0, 0},
	{21902, 0, 0, 0, 0},
	{22074, 0, 0, 0, 0},
	{22091, 0, 0, 0, 0},
	{16933, 0, 0, 0, 0},
	{22105, 0, 0, 0, 0},
	{22116, 0, 0, 0, 0},
	{22130, 0, 0, 0, 0},
	{22147, 0, 0, 0, 0},
	{22158, 0, 0, 0, 0},
	{22171, 0, 0, 0, 0},
	{22181, 0, 0, 0, 0},
	{22195, 0, 0, 916, 0},
	{22214, 0, 0, 918, 0},
	{22233, 0, 0, 0, 0},
	{22248, 0, 0, 0, 0},
	{22257, 0, 0, 0, 0},
	{22275, 0, 0, 0, 0},
	{22288, 0, 0, 920, 0},
	{22301, 0, 0, 0, 0},
	{22316, 0, 0, 0, 0},
	{22325, 0, 0, 0, 0},
	{21879, 0, 0, 0, 0},
	{22045, 0, 0, 0, 0},
	{22052, 0, 0, 0, 0},
	{22063, 0, 0, 0, 0},
	{21865, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{16811, 0, 0, 0, 0},
	{21976, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{0, 0, 0, 922, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21843, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21980, 0, 0, 0, 0},
	{21993, 0, 0, 0, 0},
	{22006, 0, 0, 0, 0},
	{17180, 0, 0, 921, 0},
	{21791, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21821, 0, 0, 0, 0},
	{21953, 0, 0, 923, 0},
	{0, 0, 0, 924, 0},
	{0, 16, 0, 925, 0},
	{197, 72, 0, 0, 0},
	{21722, 28, 0, 0, 0},
	{21709, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 619, 5145, 0, 0},
	{21843, 619, 5145, 0, 0},
	{21853, 11709, 22343, 0, 0},
	{21980, 619, 5145, 0, 0},
	{21993, 619, 5145, 0, 0},
	{22006, 619, 5145, 0, 0},
	{22352, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{190, 16, 0, 927, 0},
	{2063, 16, 0, 928, 0},
	{21865, 28, 0, 0, 0},
	{21879, 72, 0, 0, 0},
	{21884, 72, 0, 0, 0},
	{21894, 28, 22362, 0, 0},
	{21902, 0, 0, 0, 0},
	{21914, 28, 0, 0, 0},
	{21929, 28, 0, 0, 0},
	{21939, 619, 5145, 0, 0},
	{19987, 28, 0, 0, 0},
	{6614, 619, 5145, 0, 0},
	{6619, 619, 5145, 0, 0},
	{6627, 619, 5145, 0, 0},
	{6635, 619, 5145, 0, 0},
	{21843, 619, 5145, 0, 0},
	{21853, 619, 5145, 0, 0},
	{20338, 28, 0, 0, 0},
	{17180, 16, 0, 930, 0},
	{21953, 21958, 0, 907, 0},
	{20233, 72, 0, 0, 0},
	{21980, 619, 5145, 0, 0},
	{21993, 619, 5145, 0, 0},
	{22006, 619, 5145, 0, 0},
	{21739, 21757, 0, 0, 0},
	{21773, 21757, 0, 0, 0},
	{21791, 21757, 0, 0, 0},
	{21807, 21757, 0, 0, 0},
	{21821, 21757, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 931, B24_FACT_REQUIRED},
	{22423, 20610, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{22445, 28, 0, 0, 0},
	{22455, 6904, 0, 0, 0},
	{22461, 8574, 0, 0, 0},
	{16676, 20610, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{22500, 28, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{20678, 619, 5145, 0, 0},
	{9892, 619, 5145, 0, 0},
	{20685, 6175, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{22528, 22540, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 20845, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{22554, 28, 0, 0, 0},
	{20709, 20715, 0, 862, 0},
	{20810, 20715, 0, 862, 0},
	{20816, 20715, 0, 862, 0},
	{20820, 20715, 0, 862, 0},
	{21346, 20715, 0, 862, 0},
	{20902, 0, 0, 0, 0},
	{20907, 0, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{21170, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{21351, 28, 0, 0, 0},
	{21364, 28, 0, 0, 0},
	{21384, 28, 0, 0, 0},
	{21399, 28, 0, 0, 0},
	{21416, 28, 0, 0, 0},
	{21432, 28, 0, 0, 0},
	{21453, 72, 0, 0, 0},
	{20951, 619, 5145, 0, 0},
	{20972, 619, 0, 0, 0},
	{1368, 16, 0, 933, 0},
	{20944, 16, 0, 934, 0},
	{22505, 21004, 0, 0, B24_FACT_REQUIRED},
	{21015, 619, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 936, B24_FACT_REQUIRED},
	{22505, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 938, B24_FACT_REQUIRED},
	{22505, 72, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21052, 72, 0, 0, 0},
	{21015, 619, 5145, 0, 0},
	{0, 16, 0, 940, 0},
	{0, 22560, 0, 941, 0},
	{0, 16, 0, 936, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{10854, 12025, 0, 943, B24_FACT_REQUIRED},
	{21114, 72, 0, 0, 0},
	{21133, 28, 0, 0, 0},
	{22586, 619, 627, 0, 0},
	{22605, 619, 627, 0, 0},
	{23, 28, 0, 0, 0},
	{21097, 619, 21109, 0, 0},
	{795, 16, 0, 945, 0},
	{0, 16, 0, 946, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21070, 21079, 0, 947, 0},
	{0, 16, 0, 948, 0},
	{0, 21060, 0, 949, 0},
	{21148, 28, 0, 0, 0},
	{11157, 6175, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{21097, 72, 0, 0, 0},
	{795, 16, 0, 945, 0},
	{0, 16, 0, 952, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{21070, 21079, 0, 953, 0},
	{0, 16, 0, 954, 0},
	{21148, 28, 0, 0, 0},
	{11157, 6175, 0, 0, 0},
	{760, 21060, 0, 955, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12034, 0, 0, 0, 0},
	{22631, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{20907, 0, 0, 0, 0},
	{197, 72, 0, 340, 0},
	{22423, 20610, 0, 887, 0},
	{209, 28, 0, 340, 0},
	{22433, 28, 0, 340, 0},
	{22445, 28, 0, 340, 0},
	{22455, 6904, 0, 340, 0},
	{22461, 8574, 0, 340, 0},
	{16676, 20610, 0, 887, 0},
	{22471, 20610, 0, 887, 0},
	{22481, 28, 0, 340, 0},
	{22500, 28, 0, 340, 0},
	{20700, 28, 0, 340, 0},
	{20678, 11709, 5145, 340, 0},
	{9892, 11709, 5145, 340, 0},
	{21194, 11709, 5145, 340, 0},
	{21204, 11709, 5145, 340, 0},
	{21214, 11709, 5145, 340, 0},
	{20685, 6175, 0, 340, 0},
	{20125, 6175, 0, 340, 0},
	{20931, 6175, 0, 340, 0},
	{244, 256, 0, 340, 0},
	{20919, 256, 0, 340, 0},
	{22505, 22516, 0, 957, 0},
	{22528, 22516, 0, 340, 0},
	{21235, 21243, 0, 889, 0},
	{20823, 28, 0, 340, 0},
	{20834, 28, 20845, 340, 0},
	{20854, 28, 0, 340, 0},
	{20867, 28, 0, 340, 0},
	{20879, 28, 0, 340, 0},
	{21271, 256, 0, 340, 0},
	{21290, 6175, 0, 340, 0},
	{20709, 21331, 0, 860, 0},
	{20810, 21331, 0, 860, 0},
	{20816, 21331, 0, 860, 0},
	{20820, 21331, 0, 860, 0},
	{21346, 21331, 0, 860, 0},
	{20902, 0, 0, 958, 0},
	{17014, 28, 0, 340, 0},
	{17028, 28, 0, 340, 0},
	{17038, 28, 0, 340, 0},
	{21170, 28, 0, 340, 0},
	{19671, 28, 0, 340, 0},
	{21351, 28, 0, 340, 0},
	{21364, 28, 0, 340, 0},
	{21384, 28, 0, 340, 0},
	{21399, 28, 0, 340, 0},
	{21416, 28, 0, 340, 0},
	{21432, 28, 0, 340, 0},
	{21453, 8821, 0, 340, 0},
	{0, 0, 0, 959, 0},
	{197, 72, 0, 0, 0},
	{22500, 28, 0, 0, 0},
	{20700, 8711, 0, 0, 0},
	{22423, 20610, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{22445, 28, 0, 0, 0},
	{22455, 6904, 0, 0, 0},
	{21235, 21243, 0, 0, 0},
	{16676, 20610, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 8711, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{22461, 8574, 0, 0, 0},
	{9892, 619, 5145, 0, 0},
	{21194, 619, 5145, 0, 0},
	{21204, 619, 5145, 0, 0},
	{21214, 619, 5145, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{20678, 619, 5145, 0, 0},
	{22652, 72, 0, 0, 0},
	{21271, 256, 0, 0, 0},
	{21290, 6175, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 20845, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{20709, 20715, 0, 862, 0},
	{20810, 20715, 0, 862, 0},
	{20816, 20715, 0, 862, 0},
	{20820, 20715, 0, 862, 0},
	{21346, 20715, 0, 862, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{21170, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{21351, 28, 0, 0, 0},
	{21364, 28, 0, 0, 0},
	{21384, 28, 0, 0, 0},
	{21399, 28, 0, 0, 0},
	{21416, 28, 0, 0, 0},
	{21453, 72, 0, 0, 0},
	{20907, 0, 0, 0, 0},
	{21677, 0, 0, 0, 0},
	{0, 22644, 0, 961, 0},
	{197, 72, 0, 0, 0},
	{22500, 28, 0, 0, 0},
	{20700, 8711, 0, 0, 0},
	{22423, 20610, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{22445, 28, 0, 0, 0},
	{22455, 6904, 0, 0, 0},
	{21235, 21243, 0, 0, 0},
	{16676, 20610, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 8711, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{22461, 8574, 0, 0, 0},
	{9892, 619, 5145, 0, 0},
	{21194, 619, 5145, 0, 0},
	{21204, 619, 5145, 0, 0},
	{21214, 619, 5145, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{20678, 619, 5145, 0, 0},
	{22652, 72, 0, 0, 0},
	{21271, 256, 0, 0, 0},
	{21290, 6175, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 20845, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{20709, 20715, 0, 862, 0},
	{20810, 20715, 0, 862, 0},
	{20816, 20715, 0, 862, 0},
	{20820, 20715, 0, 862, 0},
	{21346, 20715, 0, 862, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{21170, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{21351, 28, 0, 0, 0},
	{21364, 28, 0, 0, 0},
	{21384, 28, 0, 0, 0},
	{21399, 28, 0, 0, 0},
	{21416, 28, 0, 0, 0},
	{21453, 72, 0, 0, 0},
	{0, 16, 0, 963, 0},
	{0, 22660, 0, 965, 0},
	{197, 0, 0, 0, 0},
	{22423, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22433, 0, 0, 0, 0},
	{22445, 0, 0, 0, 0},
	{22455, 0, 0, 0, 0},
	{22461, 0, 0, 0, 0},
	{16676, 0, 0, 0, 0},
	{22471, 0, 0, 0, 0},
	{22481, 0, 0, 0, 0},
	{22500, 0, 0, 0, 0},
	{21170, 0, 0, 0, 0},
	{19671, 0, 0, 0, 0},
	{21351, 0, 0, 0, 0},
	{21364, 0, 0, 0, 0},
	{21384, 0, 0, 0, 0},
	{21399, 0, 0, 0, 0},
	{21416, 0, 0, 0, 0},
	{21432, 0, 0, 0, 0},
	{21453, 0, 0, 0, 0},
	{20700, 0, 0, 0, 0},
	{20678, 0, 0, 0, 0},
	{9892, 0, 0, 0, 0},
	{21194, 0, 0, 0, 0},
	{21204, 0, 0, 0, 0},
	{21214, 0, 0, 0, 0},
	{20685, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{20931, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{22505, 0, 0, 0, 0},
	{22528, 0, 0, 0, 0},
	{21235, 0, 0, 0, 0},
	{17014, 0, 0, 0, 0},
	{17028, 0, 0, 0, 0},
	{17038, 0, 0, 0, 0},
	{20823, 0, 0, 0, 0},
	{20834, 0, 0, 0, 0},
	{20854, 0, 0, 0, 0},
	{20867, 0, 0, 0, 0},
	{20879, 0, 0, 0, 0},
	{21271, 0, 0, 0, 0},
	{21290, 0, 0, 0, 0},
	{20709, 0, 0, 0, 0},
	{20810, 0, 0, 0, 0},
	{20816, 0, 0, 0, 0},
	{20820, 0, 0, 0, 0},
	{21346, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{22423, 20610, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{22445, 28, 0, 0, 0},
	{22455, 6904, 0, 0, 0},
	{22461, 8574, 0, 0, 0},
	{16676, 20610, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{22500, 28, 0, 0, 0},
	{21170, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{21351, 28, 0, 0, 0},
	{21364, 28, 0, 0, 0},
	{21384, 28, 0, 0, 0},
	{21399, 28, 0, 0, 0},
	{21416, 28, 0, 0, 0},
	{21432, 28, 0, 0, 0},
	{21453, 72, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{20678, 11709, 0, 0, 0},
	{9892, 11709, 0, 0, 0},
	{21194, 11709, 0, 0, 0},
	{21204, 11709, 0, 0, 0},
	{21214, 11709, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{22528, 22540, 0, 0, 0},
	{21235, 21243, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 0, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{21271, 256, 0, 0, 0},
	{21290, 6175, 0, 0, 0},
	{20709, 20715, 0, 0, 0},
	{20810, 20715, 0, 0, 0},
	{20816, 20715, 0, 0, 0},
	{20820, 20715, 0, 0, 0},
	{21346, 20715, 0, 0, 0},
	{20972, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{22423, 20610, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{22445, 28, 0, 0, 0},
	{22455, 6904, 0, 0, 0},
	{22461, 8574, 0, 0, 0},
	{16676, 20610, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{22500, 28, 0, 0, 0},
	{21170, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{21351, 28, 0, 0, 0},
	{21364, 28, 0, 0, 0},
	{21384, 28, 0, 0, 0},
	{21399, 28, 0, 0, 0},
	{21416, 28, 0, 0, 0},
	{21432, 28, 0, 0, 0},
	{21453, 72, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{20678, 11709, 0, 0, 0},
	{9892, 11709, 0, 0, 0},
	{21194, 11709, 0, 0, 0},
	{21204, 11709, 0, 0, 0},
	{21214, 11709, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{22528, 22540, 0, 0, 0},
	{21235, 21243, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 0, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{21271, 256, 0, 0, 0},
	{21290, 6175, 0, 0, 0},
	{20709, 20715, 0, 0, 0},
	{20810, 20715, 0, 0, 0},
	{20816, 20715, 0, 0, 0},
	{20820, 20715, 0, 0, 0},
	{21346, 20715, 0, 0, 0},
	{2047, 2054, 0, 967, 0},
	{190, 16, 0, 968, 0},
	{2063, 16, 0, 969, 0},
	{904, 72, 0, 0, 0},
	{22423, 20610, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{22445, 28, 0, 0, 0},
	{22455, 6904, 0, 0, 0},
	{22461, 8574, 0, 0, 0},
	{16676, 20610, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{22500, 28, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{20678, 619, 5145, 0, 0},
	{9892, 619, 5145, 0, 0},
	{20685, 6175, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{22528, 22540, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 20845, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{20709, 20715, 0, 862, 0},
	{20810, 20715, 0, 862, 0},
	{20816, 20715, 0, 862, 0},
	{20820, 20715, 0, 862, 0},
	{21346, 20715, 0, 862, 0},
	{20902, 0, 0, 0, 0},
	{20907, 0, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17038, 28, 0, 0, 0},
	{21170, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{21351, 28, 0, 0, 0},
	{21364, 28, 0, 0, 0},
	{21384, 28, 0, 0, 0},
	{21399, 28, 0, 0, 0},
	{21416, 28, 0, 0, 0},
	{21432, 28, 0, 0, 0},
	{21453, 72, 0, 0, 0},
	{20951, 619, 5145, 0, 0},
	{21686, 619, 5145, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 972, B24_FACT_REQUIRED},
	{20944, 16, 0, 973, 0},
	{21884, 72, 0, 0, 0},
	{16933, 72, 0, 0, 0},
	{22699, 910, 0, 0, 0},
	{22709, 910, 0, 0, 0},
	{21865, 910, 0, 0, 0},
	{21894, 28, 22362, 0, 0},
	{21733, 2054, 0, 0, 0},
	{22719, 28, 0, 0, 0},
	{22734, 619, 5145, 0, 0},
	{22745, 619, 5145, 0, 0},
	{21879, 72, 0, 0, 0},
	{22045, 28, 0, 0, 0},
	{22052, 72, 0, 0, 0},
	{22063, 72, 0, 0, 0},
	{21902, 72, 0, 0, 0},
	{22074, 28, 0, 0, 0},
	{22091, 619, 5145, 0, 0},
	{21929, 72, 0, 0, 0},
	{21939, 619, 5145, 0, 0},
	{19987, 16, 0, 0, 0},
	{6614, 619, 0, 0, 0},
	{6619, 619, 0, 0, 0},
	{6627, 619, 0, 0, 0},
	{6635, 619, 0, 0, 0},
	{6708, 619, 0, 0, 0},
	{22758, 619, 0, 0, 0},
	{6640, 619, 0, 0, 0},
	{22764, 619, 0, 0, 0},
	{22774, 619, 0, 0, 0},
	{22783, 619, 0, 0, 0},
	{22105, 72, 0, 0, 0},
	{22116, 72, 0, 0, 0},
	{22130, 72, 0, 0, 0},
	{22147, 2054, 0, 0, 0},
	{22158, 619, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16811, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21976, 619, 5145, 0, 0},
	{0, 16, 0, 976, 0},
	{197, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{21722, 28, 0, 0, 0},
	{21709, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 619, 5145, 0, 0},
	{21843, 619, 5145, 0, 0},
	{21853, 619, 22343, 0, 0},
	{21980, 619, 5145, 0, 0},
	{21993, 619, 5145, 0, 0},
	{22006, 619, 5145, 0, 0},
	{17180, 16, 0, 975, 0},
	{21953, 21958, 0, 977, 0},
	{21791, 22789, 0, 256, 0},
	{21773, 22789, 0, 256, 0},
	{21739, 22789, 0, 256, 0},
	{21807, 22789, 0, 256, 0},
	{21821, 22789, 0, 256, 0},
	{22798, 28, 0, 0, 0},
	{0, 22689, 0, 978, 0},
	{197, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{21722, 28, 0, 0, 0},
	{21709, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 619, 5145, 0, 0},
	{21843, 619, 5145, 0, 0},
	{21853, 619, 22343, 0, 0},
	{21980, 619, 5145, 0, 0},
	{21993, 619, 5145, 0, 0},
	{22006, 619, 5145, 0, 0},
	{17180, 16, 0, 975, 0},
	{21953, 21958, 0, 977, 0},
	{21791, 22789, 0, 0, 0},
	{21773, 22789, 0, 0, 0},
	{21739, 22789, 0, 0, 0},
	{21807, 22789, 0, 0, 0},
	{21821, 22789, 0, 0, 0},
	{22798, 28, 0, 0, 0},
	{0, 16, 0, 980, 0},
	{0, 22814, 0, 982, 0},
	{197, 28, 0, 0, 0},
	{22826, 619, 5145, 0, 0},
	{16811, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21976, 619, 5145, 0, 0},
	{20338, 28, 0, 0, 0},
	{0, 16, 0, 984, 0},
	{21843, 619, 5145, 0, 0},
	{21853, 619, 5145, 0, 0},
	{20338, 28, 0, 0, 0},
	{17180, 16, 0, 905, 0},
	{21953, 21958, 0, 985, 0},
	{20233, 72, 0, 0, 0},
	{21980, 619, 5145, 0, 0},
	{21993, 619, 5145, 0, 0},
	{22006, 619, 5145, 0, 0},
	{21739, 21757, 0, 0, 0},
	{21773, 21757, 0, 0, 0},
	{21791, 21757, 0, 0, 0},
	{21807, 21757, 0, 0, 0},
	{21821, 21757, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 986, B24_FACT_REQUIRED},
	{0, 11725, 0, 0, 0},
	{22892, 72, 0, 0, B24_FACT_REQUIRED},
	{22901, 28, 0, 0, 0},
	{22911, 28, 0, 0, 0},
	{22925, 28, 0, 0, 0},
	{22935, 28, 0, 0, 0},
	{22945, 28, 0, 0, 0},
	{22959, 28, 0, 0, 0},
	{0, 16, 0, 989, 0},
	{22860, 28, 0, 0, B24_FACT_REQUIRED},
	{22869, 28, 5145, 0, 0},
	{22874, 72, 0, 0, B24_FACT_REQUIRED},
	{22885, 910, 0, 0, B24_FACT_REQUIRED},
	{20233, 72, 0, 0, 0},
	{22352, 16, 0, 990, 0},
	{1368, 16, 0, 991, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{0, 16, 0, 0, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{22911, 0, 0, 0, 0},
	{22925, 0, 0, 0, 0},
	{22901, 0, 0, 0, 0},
	{22945, 0, 0, 0, 0},
	{22892, 0, 0, 0, 0},
	{22959, 0, 0, 0, 0},
	{22935, 0, 0, 0, 0},
	{23007, 0, 0, 996, 0},
	{23010, 0, 0, 996, 0},
	{22860, 0, 0, 0, 0},
	{22874, 0, 0, 0, 0},
	{22885, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{22869, 0, 0, 0, 0},
	{22925, 0, 0, 0, 0},
	{22991, 0, 0, 0, 0},
	{22911, 0, 0, 0, 0},
	{22901, 0, 0, 0, 0},
	{22945, 0, 0, 0, 0},
	{22892, 0, 0, 0, 0},
	{22995, 0, 0, 0, 0},
	{22352, 0, 0, 997, 0},
	{0, 20652, 0, 998, 0},
	{69, 11725, 0, 0, 0},
	{22892, 72, 0, 0, 0},
	{22901, 28, 0, 0, 0},
	{22911, 28, 0, 0, 0},
	{22925, 28, 0, 0, 0},
	{22935, 28, 5145, 0, 0},
	{22945, 28, 0, 0, 0},
	{22959, 28, 0, 0, 0},
	{22885, 910, 0, 0, 0},
	{22874, 72, 0, 0, 0},
	{22869, 28, 5145, 0, 0},
	{22860, 28, 0, 0, 0},
	{22995, 256, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{22991, 28, 0, 0, 0},
	{22892, 72, 0, 0, 0},
	{22901, 28, 0, 0, 0},
	{22911, 28, 0, 0, 0},
	{22925, 28, 0, 0, 0},
	{22945, 28, 0, 0, 0},
	{22352, 16, 0, 1002, 0},
	{0, 16, 0, 1001, 0},
	{0, 23013, 0, 1004, 0},
	{2063, 16, 0, 1003, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23028, 63, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1008, 0},
	{0, 16, 0, 1002, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23033, 16, 0, 1010, B24_FACT_REQUIRED},
	{20233, 72, 0, 0, 0},
	{22874, 72, 0, 0, 0},
	{22885, 910, 0, 0, 0},
	{22869, 28, 5145, 0, 0},
	{22352, 16, 0, 990, 0},
	{197, 28, 0, 0, 0},
	{1368, 16, 0, 1012, 0},
	{20591, 28, 0, 0, 0},
	{16676, 20610, 0, 0, 0},
	{23047, 23059, 0, 0, 0},
	{23072, 20610, 0, 0, 0},
	{23081, 11709, 5145, 0, 0},
	{23094, 11709, 5145, 0, 0},
	{23113, 11709, 5145, 0, 0},
	{23134, 72, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{23146, 910, 0, 0, 0},
	{23158, 11709, 5145, 0, 0},
	{23180, 910, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{20993, 21223, 0, 0, 0},
	{23190, 21663, 0, 0, 0},
	{23202, 8574, 0, 0, 0},
	{23212, 8574, 0, 0, 0},
	{20678, 11709, 5145, 0, 0},
	{23222, 11709, 5145, 0, 0},
	{20700, 28, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{23229, 28, 0, 0, 0},
	{23245, 8821, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 20845, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{22554, 28, 0, 0, 0},
	{21677, 0, 0, 0, 0},
	{20907, 21004, 0, 0, 0},
	{20951, 619, 5145, 0, 0},
	{1368, 16, 0, 1014, 0},
	{20944, 16, 0, 1015, 0},
	{0, 23257, 0, 871, 0},
	{23308, 72, 0, 0, 0},
	{12403, 16, 0, 1018, 0},
	{23, 28, 0, 0, 0},
	{21097, 28, 21109, 0, 0},
	{795, 16, 0, 0, 0},
	{0, 16, 0, 1020, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21070, 21079, 0, 1021, 0},
	{0, 16, 0, 1022, 0},
	{0, 23323, 0, 1023, 0},
	{21148, 28, 21154, 0, 0},
	{11157, 6175, 0, 0, 0},
	{12403, 16, 0, 1018, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{21097, 72, 0, 0, 0},
	{795, 16, 0, 0, 0},
	{0, 16, 0, 1026, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{21070, 21079, 0, 1027, 0},
	{0, 16, 0, 1028, 0},
	{21148, 28, 21154, 0, 0},
	{11157, 6175, 0, 0, 0},
	{760, 21060, 0, 1029, B24_FACT_REQUIRED},
	{12403, 16, 0, 1018, 0},
	{197, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{16676, 20610, 0, 0, 0},
	{23047, 23059, 0, 0, 0},
	{23072, 20610, 0, 0, 0},
	{23343, 28, 23361, 0, 0},
	{23368, 11709, 5145, 0, 0},
	{23081, 11709, 5145, 0, 0},
	{23094, 11709, 5145, 0, 0},
	{23113, 11709, 5145, 0, 0},
	{23134, 72, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{23146, 910, 0, 0, 0},
	{23158, 11709, 5145, 0, 0},
	{23180, 910, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{20993, 21223, 0, 0, 0},
	{23375, 23384, 0, 0, 0},
	{23202, 8574, 0, 0, 0},
	{23212, 8574, 0, 0, 0},
	{20678, 11709, 5145, 0, 0},
	{23222, 11709, 5145, 0, 0},
	{20700, 28, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{23394, 6175, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{23406, 256, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{21235, 21243, 0, 0, 0},
	{23229, 28, 0, 0, 0},
	{23245, 8821, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 0, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{21271, 256, 0, 0, 0},
	{21290, 6175, 0, 0, 0},
	{21677, 5303, 0, 0, 0},
	{20907, 21004, 0, 0, 0},
	{0, 23338, 0, 1031, 0},
	{0, 16, 0, 1033, 0},
	{0, 23417, 0, 1034, 0},
	{197, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{16676, 0, 0, 0, 0},
	{23047, 0, 0, 0, 0},
	{23072, 0, 0, 0, 0},
	{23343, 0, 0, 0, 0},
	{23368, 0, 0, 0, 0},
	{23081, 0, 0, 0, 0},
	{23094, 0, 0, 0, 0},
	{23113, 0, 0, 0, 0},
	{23134, 0, 0, 0, 0},
	{20640, 0, 0, 0, 0},
	{23146, 0, 0, 0, 0},
	{23158, 0, 0, 0, 0},
	{23180, 0, 0, 0, 0},
	{22505, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{23190, 0, 0, 0, 0},
	{23375, 0, 0, 0, 0},
	{23202, 0, 0, 0, 0},
	{23212, 0, 0, 0, 0},
	{20678, 0, 0, 0, 0},
	{23222, 0, 0, 0, 0},
	{20700, 0, 0, 0, 0},
	{20685, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{20931, 0, 0, 0, 0},
	{23394, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{23406, 0, 0, 0, 0},
	{22471, 0, 0, 0, 0},
	{22481, 0, 0, 0, 0},
	{21235, 0, 0, 0, 0},
	{23229, 0, 0, 0, 0},
	{23245, 0, 0, 0, 0},
	{17014, 0, 0, 0, 0},
	{17028, 0, 0, 0, 0},
	{20823, 0, 0, 0, 0},
	{20834, 0, 0, 0, 0},
	{20854, 0, 0, 0, 0},
	{20867, 0, 0, 0, 0},
	{20879, 0, 0, 0, 0},
	{21271, 0, 0, 0, 0},
	{21290, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{16676, 20610, 0, 0, 0},
	{23047, 23059, 0, 0, 0},
	{23072, 20610, 0, 0, 0},
	{23343, 28, 0, 0, 0},
	{23368, 11709, 0, 0, 0},
	{23081, 11709, 0, 0, 0},
	{23094, 11709, 0, 0, 0},
	{23113, 11709, 0, 0, 0},
	{23134, 72, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{23146, 910, 0, 0, 0},
	{23158, 11709, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{20993, 21223, 0, 0, 0},
	{23190, 21663, 0, 0, 0},
	{23375, 23384, 0, 0, 0},
	{23202, 8574, 0, 0, 0},
	{23212, 8574, 0, 0, 0},
	{20678, 11709, 0, 0, 0},
	{23222, 11709, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{23394, 6175, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{23406, 256, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{21235, 21243, 0, 0, 0},
	{23229, 28, 0, 0, 0},
	{23245, 8821, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 0, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{21271, 256, 0, 0, 0},
	{21290, 6175, 0, 0, 0},
	{2047, 2054, 0, 1036, 0},
	{190, 16, 0, 1037, 0},
	{2063, 16, 0, 1037, 0},
	{904, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{23437, 28, 0, 0, 0},
	{23448, 72, 0, 0, 0},
	{23459, 28, 0, 0, 0},
	{23472, 28, 0, 0, 0},
	{23494, 28, 0, 0, 0},
	{23514, 910, 0, 0, 0},
	{23520, 910, 0, 0, 0},
	{23536, 910, 0, 0, 0},
	{23548, 910, 0, 0, 0},
	{23561, 28, 0, 0, 0},
	{23575, 72, 0, 0, 0},
	{23584, 72, 23601, 0, 0},
	{23606, 910, 0, 0, 0},
	{23620, 910, 0, 0, 0},
	{23633, 910, 0, 0, 0},
	{23642, 11709, 5145, 0, 0},
	{23655, 11709, 5145, 0, 0},
	{23666, 23679, 0, 0, 0},
	{23700, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{16806, 72, 23713, 0, 0},
	{23720, 72, 0, 0, 0},
	{23729, 72, 0, 0, 0},
	{23740, 8574, 0, 0, 0},
	{23757, 72, 0, 0, 0},
	{0, 16, 0, 1040, 0},
	{0, 23424, 0, 1041, 0},
	{23448, 72, 0, 0, 0},
	{23459, 28, 0, 0, 0},
	{23514, 910, 0, 0, 0},
	{23520, 910, 0, 0, 0},
	{23536, 910, 0, 0, 0},
	{23548, 910, 0, 0, 0},
	{23575, 910, 0, 0, 0},
	{23584, 72, 23601, 0, 0},
	{23606, 910, 0, 0, 0},
	{23620, 910, 0, 0, 0},
	{23633, 910, 0, 0, 0},
	{23642, 11709, 5145, 0, 0},
	{23666, 23679, 0, 0, 0},
	{23700, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{0, 16, 0, 1043, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23774, 12025, 0, 1044, 0},
	{23852, 28, 23857, 0, 0},
	{23874, 28, 0, 0, 0},
	{23888, 72, 0, 0, 0},
	{23906, 28, 0, 0, 0},
	{23936, 72, 0, 0, 0},
	{23967, 28, 0, 0, 0},
	{23989, 72, 0, 0, 0},
	{24012, 28, 0, 0, 0},
	{24034, 72, 0, 0, 0},
	{23779, 72, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{23047, 11709, 0, 0, 0},
	{23794, 11709, 23803, 0, 0},
	{23810, 72, 0, 0, 0},
	{23823, 8574, 0, 0, 0},
	{23834, 8574, 0, 0, 0},
	{23845, 16, 0, 1046, 0},
	{1368, 16, 0, 1047, B24_FACT_REQUIRED},
	{23779, 72, 0, 0, 0},
	{0, 16, 0, 1049, 0},
	{23852, 0, 0, 340, 0},
	{23936, 0, 0, 340, 0},
	{23906, 0, 0, 340, 0},
	{23874, 0, 0, 340, 0},
	{23888, 0, 0, 340, 0},
	{23967, 0, 0, 340, 0},
	{23989, 0, 0, 340, 0},
	{24012, 0, 0, 340, 0},
	{24034, 0, 0, 340, 0},
	{23852, 28, 0, 0, 0},
	{23874, 28, 0, 0, 0},
	{23888, 72, 0, 0, 0},
	{23906, 28, 0, 0, 0},
	{23936, 72, 0, 0, 0},
	{23967, 28, 0, 0, 0},
	{23989, 72, 0, 0, 0},
	{24012, 28, 0, 0, 0},
	{24034, 72, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12034, 0, 0, 0, 0},
	{24128, 0, 0, 1051, 0},
	{1375, 0, 0, 0, 0},
	{197, 72, 0, 340, 0},
	{23779, 72, 0, 340, 0},
	{24057, 72, 0, 340, 0},
	{23787, 11709, 0, 340, 0},
	{24066, 256, 0, 340, 0},
	{24081, 256, 0, 340, 0},
	{24096, 72, 0, 340, 0},
	{23834, 8574, 0, 340, 0},
	{23047, 11709, 0, 340, 0},
	{23794, 11709, 0, 340, 0},
	{23810, 72, 0, 340, 0},
	{23823, 8574, 0, 340, 0},
	{23845, 24111, 0, 1052, 0},
	{0, 16, 0, 1053, 0},
	{23852, 28, 23857, 0, 0},
	{23874, 28, 24154, 0, 0},
	{23888, 72, 0, 0, 0},
	{23906, 28, 24154, 0, 0},
	{23936, 72, 0, 0, 0},
	{23967, 28, 24154, 0, 0},
	{23989, 72, 0, 0, 0},
	{24012, 28, 24154, 0, 0},
	{24034, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{23779, 72, 0, 0, 0},
	{24057, 72, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{24066, 256, 0, 0, 0},
	{24081, 256, 0, 0, 0},
	{24096, 72, 0, 0, 0},
	{23834, 256, 0, 0, 0},
	{23047, 11709, 0, 0, 0},
	{23794, 11709, 23803, 0, 0},
	{23810, 72, 0, 0, 0},
	{23823, 256, 0, 0, 0},
	{23845, 16, 0, 1055, 0},
	{0, 24139, 0, 1056, 0},
	{0, 16, 0, 1058, 0},
	{0, 24175, 0, 1059, 0},
	{197, 72, 0, 0, 0},
	{23779, 72, 0, 0, 0},
	{24057, 72, 0, 0, 0},
	{23787, 11709, 0, 0, 0},
	{24066, 256, 0, 0, 0},
	{24081, 256, 0, 0, 0},
	{24096, 72, 0, 0, 0},
	{23834, 8574, 0, 0, 0},
	{23047, 11709, 0, 0, 0},
	{23794, 11709, 0, 0, 0},
	{23810, 72, 0, 0, 0},
	{23823, 8574, 0, 0, 0},
	{23845, 24111, 0, 0, 0},
	{2063, 16, 0, 1061, 0},
	{190, 16, 0, 1062, 0},
	{904, 72, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{23047, 11709, 0, 0, 0},
	{23794, 11709, 23803, 0, 0},
	{23810, 72, 0, 0, 0},
	{23823, 8574, 0, 0, 0},
	{23834, 8574, 0, 0, 0},
	{23845, 16, 0, 1055, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1064, 0},
	{20591, 28, 0, 0, 0},
	{16676, 20610, 0, 0, 0},
	{23072, 20610, 0, 0, 0},
	{23081, 11709, 5145, 0, 0},
	{23094, 11709, 5145, 0, 0},
	{23113, 11709, 5145, 0, 0},
	{23134, 72, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{23146, 910, 0, 0, 0},
	{23158, 11709, 5145, 0, 0},
	{23180, 910, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{20993, 21223, 0, 0, 0},
	{23190, 21663, 0, 0, 0},
	{23202, 8574, 0, 0, 0},
	{23212, 8574, 0, 0, 0},
	{20678, 11709, 5145, 0, 0},
	{23222, 11709, 5145, 0, 0},
	{20700, 28, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{23229, 28, 0, 0, 0},
	{23245, 8821, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 20845, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{21677, 0, 0, 0, 0},
	{20907, 21004, 0, 0, 0},
	{24192, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1066, 0},
	{20944, 16, 0, 973, 0},
	{1368, 63, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{24205, 16, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{24218, 16, 0, 0, 0},
	{209, 16, 0, 0, 0},
	{20233, 16, 0, 0, 0},
	{0, 0, 0, 1071, 0},
	{2063, 0, 0, 0, 0},
	{190, 0, 0, 0, 0},
	{2047, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 63, 0, 0, 0},
	{24377, 0, 0, 0, 0},
	{24388, 0, 0, 0, 0},
	{24397, 0, 0, 0, 0},
	{24575, 0, 0, 0, 0},
	{24596, 0, 0, 0, 0},
	{24407, 0, 0, 0, 0},
	{24612, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24228, 28, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{24246, 24256, 0, 0, 0},
	{24269, 619, 0, 0, 0},
	{24289, 28, 0, 0, 0},
	{24316, 619, 0, 0, 0},
	{24336, 619, 0, 0, 0},
	{24350, 28, 0, 0, 0},
	{14312, 16, 0, 1075, 0},
	{24407, 619, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{24421, 28, 0, 0, 0},
	{24440, 24450, 0, 0, 0},
	{24462, 619, 0, 0, 0},
	{24484, 28, 0, 0, 0},
	{24511, 28, 0, 0, 0},
	{24535, 72, 0, 0, 0},
	{24546, 28, 0, 0, 0},
	{24554, 72, 0, 0, 0},
	{7324, 72, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{24568, 16, 0, 1076, 0},
	{24627, 28, 0, 0, 0},
	{24636, 28, 0, 0, 0},
	{16515, 16, 0, 1077, 0},
	{0, 16, 0, 1078, 0},
	{24659, 24675, 0, 0, 0},
	{24612, 0, 0, 0, 0},
	{24659, 24675, 0, 0, 0},
	{24681, 0, 0, 0, 0},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{7324, 72, 24643, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{24568, 16, 0, 1080, 0},
	{24407, 72, 21109, 0, 0},
	{1368, 16, 0, 1081, 0},
	{24440, 24450, 0, 0, 0},
	{0, 16, 0, 1083, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{9508, 72, 21109, 0, 0},
	{24575, 0, 0, 0, 0},
	{24596, 0, 0, 0, 0},
	{24407, 0, 0, 0, 0},
	{69, 5845, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24228, 28, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{11611, 5845, 0, 0, 0},
	{24246, 24770, 0, 0, 0},
	{24269, 619, 0, 0, 0},
	{24289, 28, 0, 0, 0},
	{24316, 619, 0, 0, 0},
	{24336, 619, 0, 0, 0},
	{24350, 28, 0, 0, 0},
	{14312, 16, 0, 1075, 0},
	{24407, 619, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{24421, 28, 0, 0, 0},
	{24627, 28, 0, 0, 0},
	{24790, 28, 0, 0, 0},
	{24636, 28, 0, 0, 0},
	{24806, 28, 0, 0, 0},
	{24440, 24450, 0, 0, 0},
	{24462, 619, 0, 0, 0},
	{24484, 28, 0, 0, 0},
	{24511, 28, 0, 0, 0},
	{24535, 5845, 0, 0, 0},
	{24546, 28, 0, 0, 0},
	{24554, 72, 0, 0, 0},
	{7324, 5845, 0, 0, 0},
	{9564, 5845, 0, 0, 0},
	{24568, 16, 0, 1086, 0},
	{16515, 16, 0, 1087, 0},
	{0, 16, 0, 1088, 0},
	{1375, 28, 0, 0, 0},
	{7346, 24835, 0, 0, 0},
	{24853, 24450, 0, 0, 0},
	{24861, 11709, 5145, 0, 0},
	{1883, 28, 0, 0, 0},
	{24870, 63, 0, 0, 0},
	{24876, 17284, 0, 0, 0},
	{24882, 16, 0, 0, 0},
	{795, 16, 0, 0, 0},
	{24889, 11709, 5145, 0, 0},
	{0, 16, 0, 1090, 0},
	{24820, 16, 0, 1091, 0},
	{0, 16, 0, 1092, 0},
	{24612, 28, 0, 0, 0},
	{24897, 28, 0, 0, 0},
	{24681, 28, 0, 0, 0},
	{24916, 28, 0, 0, 0},
	{24928, 28, 0, 0, 0},
	{24940, 24960, 0, 0, 0},
	{24973, 24960, 0, 0, 0},
	{24997, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24568, 16, 0, 1094, 0},
	{24596, 0, 0, 0, 0},
	{24407, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24228, 28, 0, 0, 0},
	{24535, 5845, 0, 0, 0},
	{7324, 5845, 0, 0, 0},
	{9564, 5845, 0, 0, 0},
	{14229, 5845, 0, 0, 0},
	{16231, 5845, 0, 0, 0},
	{25006, 5845, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{11611, 24770, 0, 0, 0},
	{24246, 24770, 0, 0, 0},
	{24568, 17812, 0, 1096, 0},
	{14700, 28, 0, 0, 0},
	{24627, 28, 0, 0, 0},
	{24636, 28, 0, 0, 0},
	{24421, 28, 0, 0, 0},
	{24806, 28, 0, 0, 0},
	{24790, 28, 0, 0, 0},
	{24407, 619, 0, 0, 0},
	{0, 16, 0, 1097, 0},
	{12136, 12025, 0, 1098, 0},
	{0, 16, 0, 1099, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{24228, 0, 0, 0, 0},
	{24535, 0, 0, 0, 0},
	{7324, 0, 0, 0, 0},
	{9564, 0, 0, 0, 0},
	{14229, 0, 0, 0, 0},
	{16231, 0, 0, 0, 0},
	{25006, 0, 0, 0, 0},
	{14689, 0, 0, 0, 0},
	{24235, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{24246, 0, 0, 0, 0},
	{24568, 0, 0, 0, 0},
	{14700, 0, 0, 0, 0},
	{24627, 0, 0, 0, 0},
	{24636, 0, 0, 0, 0},
	{24421, 0, 0, 0, 0},
	{24806, 0, 0, 0, 0},
	{24790, 0, 0, 0, 0},
	{24407, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24228, 28, 0, 0, 0},
	{24535, 5845, 0, 0, 0},
	{7324, 5845, 0, 0, 0},
	{9564, 5845, 0, 0, 0},
	{14229, 5845, 0, 0, 0},
	{16231, 5845, 0, 0, 0},
	{25006, 5845, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{11611, 24770, 0, 0, 0},
	{24246, 24770, 0, 0, 0},
	{24568, 17812, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{24627, 28, 0, 0, 0},
	{24636, 28, 0, 0, 0},
	{24421, 28, 0, 0, 0},
	{24806, 28, 0, 0, 0},
	{24790, 28, 0, 0, 0},
	{24407, 619, 0, 0, 0},
	{2047, 2054, 0, 1101, 0},
	{190, 16, 0, 1102, 0},
	{2063, 16, 0, 1102, 0},
	{904, 72, 0, 0, 0},
	{69, 5845, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24228, 28, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{11611, 24770, 0, 0, 0},
	{24246, 24770, 0, 0, 0},
	{24269, 619, 0, 0, 0},
	{24289, 28, 0, 0, 0},
	{24316, 619, 0, 0, 0},
	{24336, 619, 0, 0, 0},
	{24350, 28, 0, 0, 0},
	{14312, 16, 0, 1075, 0},
	{24407, 619, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{24421, 28, 0, 0, 0},
	{24440, 24450, 0, 0, 0},
	{24462, 619, 0, 0, 0},
	{24484, 28, 0, 0, 0},
	{24511, 28, 0, 0, 0},
	{24535, 5845, 0, 0, 0},
	{24546, 28, 0, 0, 0},
	{24554, 72, 0, 0, 0},
	{7324, 5845, 0, 0, 0},
	{9564, 5845, 0, 0, 0},
	{24568, 16, 0, 1076, 0},
	{24627, 28, 0, 0, 0},
	{24636, 28, 0, 0, 0},
	{16515, 16, 0, 1104, 0},
	{0, 16, 0, 1105, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24568, 16, 0, 1080, 0},
	{24407, 72, 21109, 0, 0},
	{24575, 0, 0, 0, 0},
	{24596, 0, 0, 0, 0},
	{69, 5845, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24228, 28, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{11611, 5845, 0, 0, 0},
	{24246, 24770, 0, 0, 0},
	{24269, 619, 0, 0, 0},
	{24289, 28, 0, 0, 0},
	{24316, 619, 0, 0, 0},
	{24336, 619, 0, 0, 0},
	{24350, 28, 0, 0, 0},
	{14312, 16, 0, 1075, 0},
	{24407, 619, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{24421, 28, 0, 0, 0},
	{24440, 24450, 0, 0, 0},
	{24462, 619, 0, 0, 0},
	{24484, 28, 0, 0, 0},
	{24511, 28, 0, 0, 0},
	{24535, 5845, 0, 0, 0},
	{24546, 28, 0, 0, 0},
	{24554, 72, 0, 0, 0},
	{7324, 5845, 0, 0, 0},
	{9564, 5845, 0, 0, 0},
	{24568, 17812, 0, 1108, 0},
	{24627, 28, 0, 0, 0},
	{24636, 28, 0, 0, 0},
	{24790, 28, 0, 0, 0},
	{24806, 28, 0, 0, 0},
	{16515, 16, 0, 1109, 0},
	{0, 16, 0, 1110, 0},
	{7324, 72, 25060, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{14806, 28, 0, 0, B24_FACT_REQUIRED},
	{25071, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{24228, 28, 0, 0, B24_FACT_REQUIRED},
	{25078, 28, 0, 0, 0},
	{25089, 28, 0, 0, 0},
	{1368, 16, 0, 1112, B24_FACT_REQUIRED},
	{904, 72, 0, 0, 0},
	{25176, 72, 0, 0, 0},
	{13924, 72, 0, 0, 0},
	{25181, 28, 0, 0, 0},
	{25191, 28, 0, 0, 0},
	{7373, 28, 0, 0, 0},
	{25202, 619, 0, 0, 0},
	{25121, 16, 0, 1114, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25112, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{119, 16, 0, 1115, 0},
	{25102, 16, 0, 1116, 0},
	{0, 16, 0, 1117, 0},
	{904, 72, 0, 0, 0},
	{25176, 72, 0, 0, 0},
	{13924, 72, 0, 0, 0},
	{25181, 28, 0, 0, 0},
	{25191, 28, 25221, 0, 0},
	{7373, 28, 0, 0, 0},
	{25202, 619, 0, 0, 0},
	{25121, 16, 0, 1119, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{25112, 28, 0, 0, B24_FACT_REQUIRED},
	{119, 16, 0, 1120, 0},
	{1368, 16, 0, 1121, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25112, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{119, 16, 0, 1115, 0},
	{25102, 16, 0, 1123, 0},
	{0, 16, 0, 1124, 0},
	{904, 0, 0, 0, 0},
	{25176, 0, 0, 0, 0},
	{25191, 0, 0, 0, 0},
	{7373, 0, 0, 0, 0},
	{25202, 0, 0, 0, 0},
	{13924, 0, 0, 0, 0},
	{25181, 0, 0, 0, 0},
	{25121, 0, 0, 1126, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{25112, 0, 0, 0, 0},
	{119, 0, 0, 1127, 0},
	{0, 0, 0, 1128, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25112, 28, 0, 0, 0},
	{119, 16, 0, 1114, 0},
	{25266, 0, 0, 1129, 0},
	{0, 16, 0, 1130, 0},
	{904, 72, 0, 0, 0},
	{0, 16, 0, 1123, 0},
	{23, 28, 0, 0, 0},
	{25112, 28, 0, 0, 0},
	{119, 16, 0, 1120, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1134, B24_FACT_REQUIRED},
	{25325, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25071, 28, 0, 0, 0},
	{89, 24450, 0, 0, 0},
	{25277, 28, 0, 0, 0},
	{25286, 28, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{7337, 28, 0, 0, 0},
	{25302, 28, 0, 0, 0},
	{25314, 11709, 5145, 0, 0},
	{8568, 16, 0, 1136, 0},
	{25328, 11709, 5145, 0, 0},
	{1448, 28, 0, 0, 0},
	{7324, 63, 0, 78, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{25112, 16, 0, 1137, 0},
	{0, 16, 0, 1138, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{6904, 6904, 0, 0, B24_FACT_REQUIRED},
	{25302, 72, 0, 0, B24_FACT_REQUIRED},
	{25071, 28, 0, 0, B24_FACT_REQUIRED},
	{7324, 63, 0, 0, B24_FACT_REQUIRED},
	{8568, 63, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{25314, 11709, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 1140, B24_FACT_REQUIRED},
	{1375, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{24861, 0, 0, 0, 0},
	{24870, 0, 0, 78, 0},
	{24876, 0, 0, 0, 0},
	{24853, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24870, 0, 0, 78, 0},
	{24876, 0, 0, 0, 0},
	{24853, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{25389, 0, 0, 0, 0},
	{0, 0, 0, 1144, 0},
	{1375, 0, 0, 0, 0},
	{7346, 0, 0, 1145, 0},
	{24870, 0, 0, 78, 0},
	{24612, 0, 0, 1142, 0},
	{24659, 0, 0, 1143, 0},
	{25378, 0, 0, 1146, 0},
	{1375, 28, 0, 0, 0},
	{7346, 17284, 0, 0, 0},
	{24853, 28, 0, 0, 0},
	{24861, 11709, 5145, 0, 0},
	{1883, 28, 0, 0, 0},
	{24870, 63, 0, 0, 0},
	{24876, 28, 0, 0, 0},
	{25363, 0, 0, 1147, 0},
	{0, 16, 0, 1148, 0},
	{25398, 28, 0, 0, 0},
	{25430, 28, 0, 0, 0},
	{25470, 28, 0, 0, 0},
	{25485, 28, 0, 0, 0},
	{25500, 28, 0, 0, 0},
	{24659, 24450, 0, 0, 0},
	{25513, 28, 0, 0, 0},
	{25536, 28, 0, 0, 0},
	{24916, 28, 0, 0, 0},
	{24928, 28, 0, 0, 0},
	{25567, 28, 0, 0, 0},
	{24612, 28, 0, 0, 0},
	{24897, 28, 0, 0, 0},
	{25577, 28, 0, 0, 0},
	{24940, 24960, 0, 0, 0},
	{24973, 24960, 0, 0, 0},
	{25591, 24960, 0, 0, 0},
	{25618, 24960, 0, 0, 0},
	{25642, 24960, 0, 0, 0},
	{25669, 28, 0, 0, 0},
	{25678, 24960, 0, 0, 0},
	{25692, 24960, 0, 0, 0},
	{25705, 24960, 0, 0, 0},
	{24997, 28, 0, 0, 0},
	{25719, 28, 0, 0, 0},
	{25741, 28, 0, 0, 0},
	{25767, 28, 0, 0, 0},
	{25798, 28, 0, 0, 0},
	{24681, 28, 0, 0, 0},
	{25378, 63, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, 0},
	{24568, 16, 0, 1150, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{25071, 0, 0, 0, 0},
	{25277, 0, 0, 0, 0},
	{8568, 0, 0, 78, 0},
	{7324, 0, 0, 78, 0},
	{25286, 0, 0, 0, 0},
	{0, 0, 0, 1152, 0},
	{25821, 0, 0, 1153, 0},
	{0, 16, 0, 1154, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{25071, 0, 0, 0, 0},
	{25277, 0, 0, 0, 0},
	{8568, 0, 0, 0, 0},
	{7324, 0, 0, 0, 0},
	{25286, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{7337, 0, 0, 0, 0},
	{25302, 0, 0, 0, 0},
	{25314, 0, 0, 0, 0},
	{25328, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{14689, 0, 0, 0, 0},
	{24235, 0, 0, 0, 0},
	{2047, 63, 0, 1156, 0},
	{190, 16, 0, 0, 0},
	{2063, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{6904, 6904, 0, 0, 0},
	{25302, 72, 0, 0, 0},
	{25071, 28, 0, 0, 0},
	{7324, 63, 0, 0, 0},
	{8568, 63, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{25314, 11709, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1158, B24_FACT_REQUIRED},
	{6614, 3289, 0, 0, 0},
	{6619, 3289, 0, 78, 0},
	{6627, 3289, 0, 0, 0},
	{0, 0, 0, 1160, 0},
	{1883, 28, 25854, 0, B24_FACT_REQUIRED},
	{24568, 2054, 0, 0, B24_FACT_REQUIRED},
	{25867, 28, 25879, 0, 0},
	{7324, 72, 0, 0, 0},
	{25910, 28, 0, 0, 0},
	{25920, 28, 0, 0, 0},
	{0, 0, 0, 1163, 0},
	{0, 0, 0, 1164, 0},
	{7324, 72, 25931, 0, 0},
	{69, 72, 0, 0, 0},
	{7324, 72, 0, 0, 0},
	{25910, 28, 0, 0, 0},
	{0, 0, 0, 1167, 0},
	{0, 0, 0, 1168, 0},
	{0, 0, 0, 1070, 0},
	{7324, 72, 25931, 0, B24_FACT_REQUIRED},
	{25910, 28, 0, 0, B24_FACT_REQUIRED},
	{640, 28, 26030, 0, 0},
	{26054, 3289, 0, 78, 0},
	{0, 0, 0, 1172, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{26065, 3289, 0, 0, B24_FACT_REQUIRED},
	{20944, 16, 0, 1174, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{26075, 28, 0, 0, 0},
	{26087, 28, 0, 0, 0},
	{0, 16, 0, 1176, 0},
	{0, 63, 0, 1177, 0},
	{197, 16, 0, 340, 0},
	{209, 16, 0, 340, 0},
	{26075, 16, 0, 340, 0},
	{26087, 16, 0, 340, 0},
	{0, 16, 0, 1179, 0},
	{26105, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 1181, 0},
	{0, 63, 0, 1182, 0},
	{197, 16, 0, 0, 0},
	{26115, 16, 0, 0, 0},
	{20700, 16, 0, 0, 0},
	{9006, 16, 0, 0, 0},
	{22860, 16, 0, 0, 0},
	{26130, 16, 0, 0, 0},
	{26140, 16, 0, 0, 0},
	{26152, 16, 0, 0, 0},
	{26164, 16, 0, 0, 0},
	{26180, 16, 0, 0, 0},
	{26191, 16, 0, 0, 0},
	{22995, 16, 0, 0, 0},
	{26203, 16, 0, 0, 0},
	{26216, 16, 0, 0, 0},
	{22991, 16, 0, 0, 0},
	{20338, 16, 0, 0, 0},
	{26230, 16, 0, 0, 0},
	{26242, 16, 0, 0, 0},
	{26256, 16, 0, 0, 0},
	{26273, 16, 0, 0, 0},
	{26289, 16, 0, 0, 0},
	{26295, 16, 0, 0, 0},
	{23514, 16, 0, 0, 0},
	{26310, 16, 0, 0, 0},
	{26324, 16, 0, 0, 0},
	{17165, 16, 0, 0, 0},
	{26342, 16, 0, 0, 0},
	{26364, 16, 0, 0, 0},
	{26382, 16, 0, 0, 0},
	{26399, 16, 0, 0, 0},
	{26426, 16, 0, 0, 0},
	{26450, 16, 0, 0, 0},
	{20238, 16, 0, 0, 0},
	{23180, 16, 0, 0, 0},
	{26476, 16, 0, 0, 0},
	{26490, 16, 0, 0, 0},
	{26504, 16, 0, 0, 0},
	{26520, 16, 0, 0, 0},
	{26531, 16, 0, 0, 0},
	{26548, 16, 0, 0, 0},
	{26560, 16, 0, 0, 0},
	{0, 0, 0, 1184, 0},
	{190, 0, 0, 0, 0},
	{2063, 0, 0, 0, 0},
	{2047, 0, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{26579, 16, 0, 0, 0},
	{23787, 16, 0, 0, 0},
	{24066, 16, 0, 0, 0},
	{24081, 16, 0, 0, 0},
	{24096, 16, 0, 0, 0},
	{23834, 16, 0, 0, 0},
	{26590, 16, 0, 0, 0},
	{26600, 16, 0, 0, 0},
	{23794, 16, 0, 0, 0},
	{23810, 16, 0, 0, 0},
	{23823, 16, 0, 0, 0},
	{23845, 16, 0, 0, 0},
	{0, 0, 0, 1187, 0},
	{1368, 63, 0, 0, B24_FACT_REQUIRED},
	{16781, 16, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{209, 16, 0, 0, 0},
	{26609, 16, 0, 0, 0},
	{20233, 16, 0, 0, 0},
	{20238, 16, 0, 0, 0},
	{26619, 16, 0, 0, 0},
	{0, 0, 0, 1190, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{21722, 28, 0, 0, 0},
	{21709, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 11709, 0, 0, 0},
	{21843, 11709, 0, 0, 0},
	{21853, 11709, 0, 0, 0},
	{21980, 11709, 0, 0, 0},
	{21993, 11709, 0, 0, 0},
	{22006, 11709, 0, 0, 0},
	{21791, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21739, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21821, 28, 0, 0, 0},
	{21953, 21958, 0, 0, 0},
	{17180, 16, 0, 0, 0},
	{1368, 0, 0, 1193, 0},
	{21953, 0, 0, 0, 0},
	{2063, 0, 0, 0, 0},
	{190, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1368, 0, 0, 1193, 0},
	{21953, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{26721, 0, 0, 0, 0},
	{26725, 0, 0, 0, 0},
	{26626, 6175, 0, 0, 0},
	{11611, 6175, 0, 0, 0},
	{26639, 256, 0, 0, 0},
	{7324, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{26651, 6175, 0, 0, 0},
	{26666, 256, 0, 0, 0},
	{26683, 619, 0, 0, 0},
	{26690, 21004, 0, 0, 0},
	{26700, 26707, 0, 1199, 0},
	{24246, 6175, 0, 0, 0},
	{26736, 256, 0, 0, 0},
	{26748, 28, 0, 0, 0},
	{26760, 28, 0, 0, 0},
	{26771, 28, 0, 0, 0},
	{26781, 28, 0, 0, 0},
	{26791, 28, 0, 0, 0},
	{26799, 72, 0, 0, 0},
	{26809, 256, 0, 0, 0},
	{26825, 256, 0, 0, 0},
	{26841, 22516, 0, 0, 0},
	{26851, 21223, 0, 0, 0},
	{26861, 20610, 0, 0, 0},
	{26869, 619, 0, 0, 0},
	{26879, 8711, 0, 0, 0},
	{26897, 28, 23361, 0, 0},
	{12736, 28, 0, 0, 0},
	{26913, 910, 0, 0, 0},
	{24377, 20652, 0, 0, 0},
	{2684, 20610, 0, 0, 0},
	{26925, 8711, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{26952, 28, 0, 0, 0},
	{26963, 28, 0, 0, 0},
	{26973, 28, 0, 0, 0},
	{26986, 28, 0, 0, 0},
	{16213, 8711, 0, 0, 0},
	{26991, 8711, 0, 0, 0},
	{17904, 28, 0, 0, 0},
	{17917, 28, 0, 0, 0},
	{27000, 256, 0, 0, 0},
	{27011, 8574, 0, 0, 0},
	{27021, 20610, 0, 0, 0},
	{27031, 619, 0, 0, 0},
	{27040, 619, 0, 0, 0},
	{27049, 619, 0, 0, 0},
	{27057, 28, 0, 0, 0},
	{27063, 619, 0, 0, 0},
	{27080, 8711, 0, 0, 0},
	{27094, 619, 0, 0, 0},
	{27114, 6175, 0, 0, 0},
	{27122, 256, 0, 0, 0},
	{27132, 28, 0, 0, 0},
	{27144, 28, 0, 0, 0},
	{27154, 28, 0, 0, 0},
	{27167, 28, 0, 0, 0},
	{27177, 28, 0, 0, 0},
	{27187, 28, 0, 0, 0},
	{27200, 28, 0, 0, 0},
	{27206, 28, 0, 0, 0},
	{27210, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{16239, 28, 0, 0, 0},
	{27215, 27225, 0, 0, 0},
	{27232, 21663, 0, 0, 0},
	{27243, 21331, 0, 860, 0},
	{27246, 21243, 0, 0, 0},
	{27253, 23384, 0, 0, 0},
	{27261, 23059, 0, 0, 0},
	{27272, 619, 0, 0, 0},
	{27278, 619, 0, 0, 0},
	{27290, 619, 0, 0, 0},
	{27309, 619, 0, 0, 0},
	{7444, 20610, 0, 0, 0},
	{27316, 910, 0, 0, 0},
	{27325, 72, 0, 0, 0},
	{27337, 8574, 0, 0, 0},
	{27347, 256, 0, 0, 0},
	{27362, 8574, 0, 0, 0},
	{27372, 256, 0, 0, 0},
	{27387, 256, 0, 0, 0},
	{27397, 256, 0, 0, 0},
	{9759, 20610, 0, 0, 0},
	{27412, 8711, 0, 0, 0},
	{27429, 8821, 0, 0, 0},
	{27440, 28, 0, 0, 0},
	{27455, 28, 0, 0, 0},
	{27466, 619, 0, 0, 0},
	{27473, 619, 0, 0, 0},
	{27479, 619, 0, 0, 0},
	{27486, 28, 0, 0, 0},
	{27501, 28, 0, 0, 0},
	{27512, 619, 0, 0, 0},
	{27524, 6904, 0, 0, 0},
	{9833, 619, 0, 0, 0},
	{27530, 28, 0, 0, 0},
	{27544, 22540, 0, 0, 0},
	{1381, 6904, 0, 0, 0},
	{27555, 8711, 0, 0, 0},
	{27568, 28, 0, 0, 0},
	{27583, 20610, 0, 0, 0},
	{27592, 910, 0, 0, 0},
	{27600, 20610, 0, 0, 0},
	{27610, 619, 0, 0, 0},
	{27622, 6904, 0, 0, 0},
	{27629, 6904, 0, 0, 0},
	{27637, 6904, 0, 0, 0},
	{27652, 6904, 0, 0, 0},
	{27669, 27676, 0, 0, 0},
	{27685, 72, 0, 0, 0},
	{27698, 22516, 0, 0, 0},
	{27710, 72, 6283, 0, 0},
	{27723, 28, 0, 0, 0},
	{27735, 8711, 0, 0, 0},
	{27743, 72, 6283, 0, 0},
	{27755, 8711, 0, 0, 0},
	{27761, 72, 6283, 0, 0},
	{27771, 72, 0, 0, 0},
	{27785, 3289, 0, 0, 0},
	{27803, 28, 0, 0, 0},
	{27815, 28, 0, 0, 0},
	{27826, 28, 0, 0, 0},
	{27840, 28, 0, 0, 0},
	{27852, 28, 0, 0, 0},
	{27864, 28, 0, 0, 0},
	{27875, 28, 0, 0, 0},
	{27887, 8574, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{27898, 20610, 0, 0, 0},
	{27914, 28, 0, 0, 0},
	{27928, 910, 0, 0, 0},
	{27947, 910, 0, 0, 0},
	{27963, 20652, 0, 0, 0},
	{10768, 10768, 0, 1198, 0},
	{0, 16, 0, 1201, 0},
	{1375, 28, 0, 0, 0},
	{27021, 20610, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26952, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{27011, 8574, 0, 0, 0},
	{26973, 28, 0, 0, 0},
	{2684, 20610, 0, 0, 0},
	{26925, 8711, 0, 0, 0},
	{26861, 20610, 0, 0, 0},
	{26879, 8711, 0, 0, 0},
	{26986, 28, 0, 0, 0},
	{24377, 20652, 0, 0, 0},
	{27094, 619, 5145, 0, 0},
	{26913, 910, 0, 0, 0},
	{26683, 619, 5145, 0, 0},
	{26991, 8711, 0, 0, 0},
	{26626, 6175, 0, 0, 0},
	{26841, 22516, 0, 0, 0},
	{26851, 21223, 0, 0, 0},
	{27232, 21663, 0, 0, 0},
	{17904, 28, 0, 0, 0},
	{17917, 28, 0, 0, 0},
	{26799, 72, 0, 0, 0},
	{27215, 27225, 0, 0, 0},
	{26781, 28, 0, 0, 0},
	{26771, 28, 0, 0, 0},
	{26748, 28, 0, 0, 0},
	{26760, 28, 0, 0, 0},
	{26791, 28, 0, 0, 0},
	{26700, 26707, 0, 0, 0},
	{26690, 21004, 0, 0, 0},
	{27243, 20715, 0, 862, 0},
	{7444, 20610, 0, 0, 0},
	{27261, 72, 0, 0, 0},
	{27278, 619, 5145, 0, 0},
	{27325, 72, 0, 0, 0},
	{27316, 910, 0, 0, 0},
	{27253, 23384, 0, 0, 0},
	{27337, 8574, 0, 0, 0},
	{27362, 8574, 0, 0, 0},
	{27246, 21243, 0, 0, 0},
	{27440, 28, 0, 0, 0},
	{27429, 8821, 0, 0, 0},
	{27524, 6904, 0, 0, 0},
	{9833, 619, 0, 0, 0},
	{27544, 22516, 0, 0, 0},
	{27530, 28, 0, 0, 0},
	{1381, 6904, 0, 0, 0},
	{27568, 28, 0, 0, 0},
	{27583, 20610, 0, 0, 0},
	{27600, 20610, 0, 0, 0},
	{27592, 910, 0, 0, 0},
	{27610, 619, 0, 0, 0},
	{27735, 8711, 0, 0, 0},
	{27755, 8711, 0, 0, 0},
	{27669, 27676, 0, 0, 0},
	{27771, 72, 27981, 0, 0},
	{27785, 72, 0, 0, 0},
	{27887, 8574, 0, 0, 0},
	{27698, 22516, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{27988, 0, 0, 0, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1203, B24_FACT_REQUIRED},
	{28001, 619, 5145, 0, 0},
	{10768, 16, 0, 1070, 0},
	{28139, 0, 0, 0, 0},
	{28145, 0, 0, 0, 0},
	{0, 0, 0, 1205, 0},
	{10854, 63, 0, 1206, 0},
	{0, 16, 0, 1207, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{28001, 619, 5145, 0, 0},
	{0, 63, 0, 0, 0},
	{69, 28416, 0, 0, 0},
	{27914, 28, 0, 0, 0},
	{28439, 28, 5145, 0, 0},
	{28448, 256, 0, 0, 0},
	{28461, 910, 0, 0, 0},
	{11683, 28, 0, 0, 0},
	{28475, 28486, 0, 0, 0},
	{28511, 28, 0, 0, 0},
	{0, 28385, 0, 1211, 0},
	{69, 28416, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1214, 0},
	{0, 28385, 0, 1215, 0},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 0, 0},
	{2063, 16, 0, 0, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{12403, 16, 0, 0, 0},
	{21133, 0, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{21097, 28, 21109, 0, 0},
	{795, 16, 0, 1219, 0},
	{0, 16, 0, 1220, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21070, 21079, 0, 1221, 0},
	{0, 16, 0, 1222, 0},
	{0, 23323, 0, 1223, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{11157, 6175, 0, 0, 0},
	{21148, 28, 21154, 0, 0},
	{12403, 16, 0, 0, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 21060, 0, 955, B24_FACT_REQUIRED},
	{11157, 6175, 0, 0, 0},
	{21148, 28, 21154, 0, 0},
	{12403, 16, 0, 0, 0},
	{1368, 16, 0, 853, 0},
	{0, 16, 0, 1227, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{28001, 619, 5145, 0, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{28001, 619, 5145, 0, 0},
	{10768, 16, 0, 1070, 0},
	{0, 16, 0, 1231, 0},
	{1375, 28, 0, 0, 0},
	{27021, 20610, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26952, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{27011, 8574, 0, 0, 0},
	{26973, 28, 0, 0, 0},
	{2684, 20610, 0, 0, 0},
	{26925, 8711, 0, 0, 0},
	{26861, 20610, 0, 0, 0},
	{26879, 8711, 0, 0, 0},
	{26986, 28, 0, 0, 0},
	{24377, 20652, 0, 0, 0},
	{27094, 619, 5145, 0, 0},
	{26913, 910, 0, 0, 0},
	{26683, 619, 5145, 0, 0},
	{26991, 8711, 0, 0, 0},
	{26626, 6175, 0, 0, 0},
	{26841, 22516, 0, 0, 0},
	{26851, 21223, 0, 0, 0},
	{27232, 21663, 0, 0, 0},
	{17904, 28, 0, 0, 0},
	{17917, 28, 0, 0, 0},
	{26799, 72, 0, 0, 0},
	{27215, 27225, 0, 0, 0},
	{26781, 28, 0, 0, 0},
	{26771, 28, 0, 0, 0},
	{26748, 28, 0, 0, 0},
	{26760, 28, 0, 0, 0},
	{26791, 28, 0, 0, 0},
	{26700, 26707, 0, 0, 0},
	{26690, 21004, 0, 0, 0},
	{7444, 20610, 0, 0, 0},
	{27261, 72, 0, 0, 0},
	{27278, 619, 5145, 0, 0},
	{27325, 72, 0, 0, 0},
	{27316, 910, 0, 0, 0},
	{27253, 23384, 0, 0, 0},
	{27337, 8574, 0, 0, 0},
	{27362, 8574, 0, 0, 0},
	{27246, 21243, 0, 0, 0},
	{27440, 28, 0, 0, 0},
	{27429, 8821, 0, 0, 0},
	{27524, 6904, 0, 0, 0},
	{9833, 619, 0, 0, 0},
	{27544, 22516, 0, 0, 0},
	{27530, 28, 0, 0, 0},
	{1381, 6904, 0, 0, 0},
	{27568, 28, 0, 0, 0},
	{27583, 20610, 0, 0, 0},
	{27600, 20610, 0, 0, 0},
	{27592, 910, 0, 0, 0},
	{27610, 619, 0, 0, 0},
	{27735, 8711, 0, 0, 0},
	{27755, 8711, 0, 0, 0},
	{27669, 27676, 0, 0, 0},
	{27771, 72, 27981, 0, 0},
	{27785, 72, 0, 0, 0},
	{27887, 8574, 0, 0, 0},
	{27698, 22516, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{27988, 0, 0, 0, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1233, B24_FACT_REQUIRED},
	{28001, 619, 5145, 0, 0},
	{0, 16, 0, 1198, 0},
	{10854, 28663, 0, 1235, 0},
	{0, 16, 0, 1236, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{26639, 0, 0, 0, 0},
	{26736, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{24246, 0, 0, 0, 0},
	{26626, 0, 0, 0, 0},
	{26683, 0, 0, 0, 0},
	{26799, 0, 0, 0, 0},
	{27337, 0, 0, 0, 0},
	{27362, 0, 0, 0, 0},
	{26841, 0, 0, 0, 0},
	{26851, 0, 0, 0, 0},
	{27232, 0, 0, 0, 0},
	{28670, 0, 0, 0, 0},
	{27215, 0, 0, 0, 0},
	{27261, 0, 0, 0, 0},
	{27122, 0, 0, 0, 0},
	{27114, 0, 0, 0, 0},
	{26861, 0, 0, 0, 0},
	{27898, 0, 0, 0, 0},
	{2684, 0, 0, 0, 0},
	{26925, 0, 0, 0, 0},
	{24377, 0, 0, 0, 0},
	{27094, 0, 0, 0, 0},
	{26913, 0, 0, 0, 0},
	{27316, 0, 0, 0, 0},
	{27698, 0, 0, 0, 0},
	{26651, 0, 0, 0, 0},
	{26666, 0, 0, 0, 0},
	{26690, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{26639, 256, 0, 0, 0},
	{26736, 256, 0, 0, 0},
	{11611, 6175, 0, 0, 0},
	{24246, 6175, 0, 0, 0},
	{26626, 6175, 0, 0, 0},
	{26683, 619, 0, 0, 0},
	{26799, 72, 0, 0, 0},
	{27337, 8574, 0, 0, 0},
	{27362, 8574, 0, 0, 0},
	{26841, 22516, 0, 0, 0},
	{26851, 21223, 0, 0, 0},
	{27232, 21663, 0, 0, 0},
	{28670, 21663, 0, 0, 0},
	{27215, 27225, 0, 0, 0},
	{27261, 23059, 0, 0, 0},
	{27122, 256, 0, 0, 0},
	{27114, 6175, 0, 0, 0},
	{26861, 20610, 0, 0, 0},
	{27898, 20610, 0, 0, 0},
	{2684, 20610, 0, 0, 0},
	{26925, 8711, 0, 0, 0},
	{24377, 20652, 0, 0, 0},
	{27094, 619, 0, 0, 0},
	{26913, 910, 0, 0, 0},
	{27316, 910, 0, 0, 0},
	{27698, 22516, 0, 0, 0},
	{26651, 6175, 0, 0, 0},
	{26666, 256, 0, 0, 0},
	{26690, 21004, 0, 0, 0},
	{19928, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{26639, 256, 0, 0, 0},
	{26736, 256, 0, 0, 0},
	{11611, 6175, 0, 0, 0},
	{24246, 6175, 0, 0, 0},
	{26626, 6175, 0, 0, 0},
	{26683, 619, 0, 0, 0},
	{26799, 72, 0, 0, 0},
	{27337, 8574, 0, 0, 0},
	{27362, 8574, 0, 0, 0},
	{26841, 22516, 0, 0, 0},
	{26851, 21223, 0, 0, 0},
	{27232, 21663, 0, 0, 0},
	{28670, 21663, 0, 0, 0},
	{27215, 27225, 0, 0, 0},
	{27261, 23059, 0, 0, 0},
	{27122, 256, 0, 0, 0},
	{27114, 6175, 0, 0, 0},
	{26861, 20610, 0, 0, 0},
	{27898, 20610, 0, 0, 0},
	{2684, 20610, 0, 0, 0},
	{26925, 8711, 0, 0, 0},
	{24377, 20652, 0, 0, 0},
	{27094, 619, 0, 0, 0},
	{26913, 910, 0, 0, 0},
	{27316, 910, 0, 0, 0},
	{27698, 22516, 0, 0, 0},
	{26651, 6175, 0, 0, 0},
	{26666, 256, 0, 0, 0},
	{26690, 21004, 0, 0, 0},
	{26943, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{2047, 63, 0, 1238, 0},
	{190, 16, 0, 1239, 0},
	{2063, 16, 0, 1240, 0},
	{904, 72, 0, 0, 0},
	{28001, 619, 5145, 0, 0},
	{0, 28735, 0, 0, 0},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 28735, 0, 0, B24_FACT_REQUIRED},
	{28757, 28735, 0, 0, B24_FACT_REQUIRED},
	{28475, 28416, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{28757, 28735, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{28475, 28416, 0, 0, 0},
	{0, 16, 0, 1246, 0},
	{0, 28767, 0, 1247, 0},
	{28757, 28735, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 0, B24_FACT_REQUIRED},
	{2063, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{28475, 28416, 0, 0, B24_FACT_REQUIRED},
	{69, 28735, 0, 0, 0},
	{27914, 28, 0, 0, 0},
	{28825, 28, 5145, 0, 0},
	{28830, 256, 0, 0, 0},
	{28839, 11747, 0, 0, 0},
	{28849, 28861, 0, 0, 0},
	{28879, 910, 0, 0, 0},
	{11683, 28, 0, 0, 0},
	{28883, 28, 0, 0, 0},
	{0, 28795, 0, 1251, 0},
	{0, 16, 0, 1253, 0},
	{0, 28897, 0, 1254, 0},
	{28757, 28735, 0, 0, B24_FACT_REQUIRED},
	{28929, 72, 0, 0, B24_FACT_REQUIRED},
	{13977, 910, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{28757, 28735, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{28929, 72, 0, 0, 0},
	{0, 16, 0, 1257, 0},
	{0, 28935, 0, 1258, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{13977, 910, 0, 0, B24_FACT_REQUIRED},
	{28825, 28, 5145, 0, 0},
	{28849, 28861, 0, 0, 0},
	{69, 28735, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1261, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{8611, 72, 0, 0, 0},
	{28994, 28, 0, 0, 0},
	{12736, 11873, 0, 0, 0},
	{29004, 28, 0, 0, 0},
	{12716, 910, 0, 0, 0},
	{29016, 910, 0, 0, 0},
	{29029, 910, 0, 0, 0},
	{29044, 910, 0, 0, 0},
	{29055, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{29067, 72, 23601, 0, 0},
	{29082, 910, 0, 0, 0},
	{29095, 910, 0, 0, 0},
	{29107, 910, 0, 0, 0},
	{29115, 28, 5145, 0, 0},
	{29127, 28, 0, 0, 0},
	{29138, 23679, 0, 0, 0},
	{29150, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1883, 72, 0, 0, 0},
	{16397, 72, 0, 0, 0},
	{28962, 28973, 0, 1263, 0},
	{0, 16, 0, 1265, 0},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{28994, 28, 0, 0, B24_FACT_REQUIRED},
	{12736, 11873, 0, 0, 0},
	{29004, 28, 0, 0, 0},
	{12716, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{29067, 72, 23601, 0, 0},
	{29082, 910, 0, 0, 0},
	{29095, 910, 0, 0, 0},
	{29107, 910, 0, 0, 0},
	{29115, 28, 5145, 0, 0},
	{29138, 23679, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 1267, B24_FACT_REQUIRED},
	{0, 5303, 0, 0, 0},
	{69, 29225, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1263, 0},
	{29306, 29318, 0, 1271, 0},
	{0, 16, 0, 1272, 0},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{28994, 28, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 1263, B24_FACT_REQUIRED},
	{2063, 16, 0, 1263, 0},
	{904, 72, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{8611, 0, 0, 0, 0},
	{28994, 0, 0, 0, 0},
	{12736, 0, 0, 0, 0},
	{29004, 0, 0, 0, 0},
	{12716, 0, 0, 0, 0},
	{29016, 0, 0, 0, 0},
	{29029, 0, 0, 0, 0},
	{29044, 0, 0, 0, 0},
	{29055, 0, 0, 0, 0},
	{13977, 0, 0, 0, 0},
	{29067, 0, 0, 0, 0},
	{29082, 0, 0, 0, 0},
	{29095, 0, 0, 0, 0},
	{29107, 0, 0, 0, 0},
	{29115, 0, 0, 0, 0},
	{29127, 0, 0, 0, 0},
	{29138, 0, 0, 0, 0},
	{29150, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{0, 0, 0, 1276, 0},
	{28962, 29318, 0, 1271, 0},
	{29306, 0, 0, 1277, 0},
	{0, 16, 0, 1278, 0},
	{12736, 11873, 0, 0, 0},
	{29004, 28, 0, 0, 0},
	{12716, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{29067, 72, 23601, 0, 0},
	{29082, 910, 0, 0, 0},
	{29095, 910, 0, 0, 0},
	{29107, 910, 0, 0, 0},
	{29115, 28, 5145, 0, 0},
	{29138, 23679, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{0, 16, 0, 1280, 0},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{28994, 28, 0, 0, B24_FACT_REQUIRED},
	{29306, 12025, 0, 1281, B24_FACT_REQUIRED},
	{69, 29225, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1280, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{27021, 20610, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26952, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{27011, 8574, 0, 0, 0},
	{26973, 28, 0, 0, 0},
	{2684, 20610, 0, 0, 0},
	{26925, 8711, 0, 0, 0},
	{26861, 20610, 0, 0, 0},
	{26879, 8711, 0, 0, 0},
	{26986, 28, 0, 0, 0},
	{24377, 20652, 0, 0, 0},
	{27094, 619, 5145, 0, 0},
	{26913, 910, 0, 0, 0},
	{26683, 619, 5145, 0, 0},
	{26991, 8711, 0, 0, 0},
	{26626, 6175, 0, 0, 0},
	{26841, 22516, 0, 0, 0},
	{26851, 21223, 0, 0, 0},
	{27232, 21663, 0, 0, 0},
	{17904, 28, 0, 0, 0},
	{17917, 28, 0, 0, 0},
	{26799, 72, 0, 0, 0},
	{27215, 27225, 0, 0, 0},
	{26781, 28, 0, 0, 0},
	{26771, 28, 0, 0, 0},
	{26748, 28, 0, 0, 0},
	{26760, 28, 0, 0, 0},
	{26791, 28, 0, 0, 0},
	{26700, 26707, 0, 0, 0},
	{26690, 21004, 0, 0, 0},
	{27243, 20715, 0, 862, 0},
	{7444, 20610, 0, 0, 0},
	{27261, 72, 0, 0, 0},
	{27278, 619, 5145, 0, 0},
	{27325, 72, 0, 0, 0},
	{27316, 910, 0, 0, 0},
	{27253, 23384, 0, 0, 0},
	{27337, 8574, 0, 0, 0},
	{27362, 8574, 0, 0, 0},
	{27246, 21243, 0, 0, 0},
	{27440, 28, 0, 0, 0},
	{27429, 8821, 0, 0, 0},
	{27524, 6904, 0, 0, 0},
	{9833, 619, 0, 0, 0},
	{27544, 22516, 0, 0, 0},
	{27530, 28, 0, 0, 0},
	{1381, 6904, 0, 0, 0},
	{27568, 28, 0, 0, 0},
	{27583, 20610, 0, 0, 0},
	{27600, 20610, 0, 0, 0},
	{27592, 910, 0, 0, 0},
	{27610, 619, 0, 0, 0},
	{27735, 8711, 0, 0, 0},
	{27755, 8711, 0, 0, 0},
	{27669, 27676, 0, 0, 0},
	{27771, 72, 27981, 0, 0},
	{27785, 72, 0, 0, 0},
	{27887, 8574, 0, 0, 0},
	{27698, 22516, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1284, B24_FACT_REQUIRED},
	{28001, 619, 5145, 0, 0},
	{21170, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{21351, 28, 0, 0, 0},
	{21416, 28, 0, 0, 0},
	{21432, 28, 0, 0, 0},
	{21364, 28, 0, 0, 0},
	{21399, 28, 0, 0, 0},
	{21384, 28, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{22461, 8574, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{29597, 28, 0, 0, 0},
	{20993, 21223, 0, 0, 0},
	{23190, 21223, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{20810, 21331, 0, 860, 0},
	{22423, 20610, 0, 0, 0},
	{20820, 21331, 0, 860, 0},
	{21346, 21331, 0, 860, 0},
	{22445, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{20678, 11709, 5145, 0, 0},
	{23146, 910, 0, 0, 0},
	{23158, 11709, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{20709, 21331, 0, 862, 0},
	{22500, 28, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{29611, 28, 0, 0, 0},
	{20238, 20610, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20834, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{20816, 21331, 0, 862, 0},
	{20902, 0, 0, 0, 0},
	{20951, 619, 0, 0, 0},
	{1368, 16, 0, 1286, 0},
	{20944, 16, 0, 1287, 0},
	{20993, 72, 0, 0, B24_FACT_REQUIRED},
	{20233, 72, 0, 0, 0},
	{21015, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1289, B24_FACT_REQUIRED},
	{20993, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1291, B24_FACT_REQUIRED},
	{20233, 0, 0, 340, 0},
	{21015, 0, 0, 340, 0},
	{20993, 0, 0, 340, 0},
	{0, 16, 0, 1293, 0},
	{20993, 72, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21052, 72, 0, 0, 0},
	{21015, 28, 0, 0, 0},
	{0, 0, 0, 1295, 0},
	{0, 63, 0, 1296, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{10854, 16, 0, 0, B24_FACT_REQUIRED},
	{29657, 72, 23601, 0, 0},
	{12403, 16, 0, 1299, 0},
	{29674, 72, 23601, 0, 0},
	{11157, 6175, 0, 0, 0},
	{21148, 28, 21154, 0, 0},
	{12403, 16, 0, 1301, 0},
	{760, 21060, 0, 1029, B24_FACT_REQUIRED},
	{11157, 6175, 0, 0, 0},
	{21148, 28, 21154, 0, 0},
	{12403, 16, 0, 1299, 0},
	{197, 72, 0, 340, 0},
	{20591, 28, 0, 340, 0},
	{22423, 20610, 0, 887, 0},
	{209, 28, 0, 340, 0},
	{22433, 28, 0, 340, 0},
	{22445, 28, 0, 340, 0},
	{22461, 8574, 0, 340, 0},
	{29597, 28, 0, 340, 0},
	{22471, 20610, 0, 887, 0},
	{22481, 28, 0, 340, 0},
	{20238, 20610, 0, 887, 0},
	{29611, 28, 0, 340, 0},
	{29698, 28, 0, 340, 0},
	{22500, 28, 0, 340, 0},
	{21170, 28, 0, 340, 0},
	{19671, 28, 0, 340, 0},
	{21351, 28, 0, 340, 0},
	{21364, 28, 0, 340, 0},
	{21384, 28, 0, 340, 0},
	{21399, 28, 0, 340, 0},
	{21416, 28, 0, 340, 0},
	{21432, 28, 0, 340, 0},
	{21453, 28, 0, 340, 0},
	{20640, 20652, 0, 340, 0},
	{23146, 910, 0, 340, 0},
	{23158, 11709, 0, 340, 0},
	{20678, 11709, 0, 340, 0},
	{20700, 28, 0, 340, 0},
	{21194, 11709, 0, 340, 0},
	{21204, 11709, 0, 340, 0},
	{21214, 11709, 0, 340, 0},
	{20685, 6175, 0, 340, 0},
	{20125, 6175, 0, 340, 0},
	{20931, 6175, 0, 340, 0},
	{23394, 6175, 0, 340, 0},
	{244, 256, 0, 340, 0},
	{20919, 256, 0, 340, 0},
	{23406, 256, 0, 340, 0},
	{22505, 22516, 0, 889, 0},
	{20993, 21223, 0, 957, 0},
	{23094, 11709, 0, 340, 0},
	{29717, 256, 0, 340, 0},
	{17014, 28, 0, 340, 0},
	{17028, 28, 0, 340, 0},
	{20823, 28, 0, 340, 0},
	{20834, 28, 0, 340, 0},
	{20854, 28, 0, 340, 0},
	{20867, 28, 0, 340, 0},
	{20879, 28, 0, 340, 0},
	{21271, 256, 0, 340, 0},
	{21290, 28, 0, 340, 0},
	{20709, 21331, 0, 860, 0},
	{20810, 21331, 0, 860, 0},
	{20816, 21331, 0, 860, 0},
	{20820, 21331, 0, 860, 0},
	{21346, 21331, 0, 860, 0},
	{20902, 0, 0, 0, 0},
	{23190, 0, 0, 340, 0},
	{0, 29693, 0, 1304, 0},
	{197, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{22423, 20610, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{22445, 28, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{29597, 28, 0, 0, 0},
	{20993, 21223, 0, 0, 0},
	{23094, 11709, 0, 0, 0},
	{22461, 8574, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{20238, 20610, 0, 0, 0},
	{29611, 28, 0, 0, 0},
	{22500, 28, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{23146, 910, 0, 0, 0},
	{23158, 11709, 0, 0, 0},
	{21194, 11709, 0, 0, 0},
	{21204, 11709, 0, 0, 0},
	{21214, 11709, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{23394, 6175, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{29717, 256, 0, 0, 0},
	{29698, 28, 0, 0, 0},
	{20678, 11709, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{23406, 256, 0, 0, 0},
	{21170, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{21351, 28, 0, 0, 0},
	{21364, 28, 0, 0, 0},
	{21384, 28, 0, 0, 0},
	{21399, 28, 0, 0, 0},
	{21416, 28, 0, 0, 0},
	{21432, 28, 0, 0, 0},
	{21453, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 0, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{21290, 28, 0, 0, 0},
	{21271, 256, 0, 0, 0},
	{20902, 0, 0, 0, 0},
	{20709, 21331, 0, 862, 0},
	{20820, 21331, 0, 862, 0},
	{0, 29693, 0, 1306, 0},
	{197, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{22423, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22433, 0, 0, 0, 0},
	{22445, 0, 0, 0, 0},
	{29597, 0, 0, 0, 0},
	{22505, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{23094, 0, 0, 0, 0},
	{22461, 0, 0, 0, 0},
	{22471, 0, 0, 0, 0},
	{22481, 0, 0, 0, 0},
	{20238, 0, 0, 0, 0},
	{29611, 0, 0, 0, 0},
	{22500, 0, 0, 0, 0},
	{20700, 0, 0, 0, 0},
	{20640, 0, 0, 0, 0},
	{23146, 0, 0, 0, 0},
	{23158, 0, 0, 0, 0},
	{21194, 0, 0, 0, 0},
	{21204, 0, 0, 0, 0},
	{21214, 0, 0, 0, 0},
	{20685, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{20931, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{29717, 0, 0, 0, 0},
	{29698, 0, 0, 0, 0},
	{20678, 0, 0, 0, 0},
	{17014, 0, 0, 0, 0},
	{17028, 0, 0, 0, 0},
	{23394, 0, 0, 0, 0},
	{23406, 0, 0, 0, 0},
	{21170, 0, 0, 0, 0},
	{19671, 0, 0, 0, 0},
	{21351, 0, 0, 0, 0},
	{21364, 0, 0, 0, 0},
	{21384, 0, 0, 0, 0},
	{21399, 0, 0, 0, 0},
	{21416, 0, 0, 0, 0},
	{21432, 0, 0, 0, 0},
	{21453, 0, 0, 0, 0},
	{20823, 0, 0, 0, 0},
	{20834, 0, 0, 0, 0},
	{20854, 0, 0, 0, 0},
	{20867, 0, 0, 0, 0},
	{20879, 0, 0, 0, 0},
	{21290, 0, 0, 0, 0},
	{21271, 0, 0, 0, 0},
	{21677, 0, 0, 0, 0},
	{0, 0, 0, 1308, 0},
	{0, 63, 0, 1309, 0},
	{197, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{22423, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22433, 0, 0, 0, 0},
	{22445, 0, 0, 0, 0},
	{22461, 0, 0, 0, 0},
	{29597, 0, 0, 0, 0},
	{22471, 0, 0, 0, 0},
	{22481, 0, 0, 0, 0},
	{20238, 0, 0, 0, 0},
	{29611, 0, 0, 0, 0},
	{29698, 0, 0, 0, 0},
	{22500, 0, 0, 0, 0},
	{21170, 0, 0, 0, 0},
	{19671, 0, 0, 0, 0},
	{21351, 0, 0, 0, 0},
	{21364, 0, 0, 0, 0},
	{21384, 0, 0, 0, 0},
	{21399, 0, 0, 0, 0},
	{21416, 0, 0, 0, 0},
	{21432, 0, 0, 0, 0},
	{21453, 0, 0, 0, 0},
	{20640, 0, 0, 0, 0},
	{23146, 0, 0, 0, 0},
	{23158, 0, 0, 0, 0},
	{20678, 0, 0, 0, 0},
	{20700, 0, 0, 0, 0},
	{21194, 0, 0, 0, 0},
	{21204, 0, 0, 0, 0},
	{21214, 0, 0, 0, 0},
	{20685, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{20931, 0, 0, 0, 0},
	{23394, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{23406, 0, 0, 0, 0},
	{22505, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{23190, 0, 0, 0, 0},
	{23094, 0, 0, 0, 0},
	{29717, 0, 0, 0, 0},
	{17014, 0, 0, 0, 0},
	{17028, 0, 0, 0, 0},
	{20823, 0, 0, 0, 0},
	{20834, 0, 0, 0, 0},
	{20854, 0, 0, 0, 0},
	{20867, 0, 0, 0, 0},
	{20879, 0, 0, 0, 0},
	{21271, 0, 0, 0, 0},
	{21290, 0, 0, 0, 0},
	{20709, 0, 0, 0, 0},
	{20810, 0, 0, 0, 0},
	{20816, 0, 0, 0, 0},
	{20820, 0, 0, 0, 0},
	{21346, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{22423, 20610, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{22445, 28, 0, 0, 0},
	{22461, 8574, 0, 0, 0},
	{29597, 28, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{20238, 20610, 0, 0, 0},
	{29611, 28, 0, 0, 0},
	{29698, 28, 0, 0, 0},
	{22500, 28, 0, 0, 0},
	{21170, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{21351, 28, 0, 0, 0},
	{21364, 28, 0, 0, 0},
	{21384, 28, 0, 0, 0},
	{21399, 28, 0, 0, 0},
	{21416, 28, 0, 0, 0},
	{21432, 28, 0, 0, 0},
	{21453, 72, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{23146, 910, 0, 0, 0},
	{23158, 11709, 0, 0, 0},
	{20678, 11709, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{21194, 11709, 0, 0, 0},
	{21204, 11709, 0, 0, 0},
	{21214, 11709, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{23394, 6175, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{23406, 256, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{20993, 21223, 0, 0, 0},
	{23190, 21663, 0, 0, 0},
	{23094, 11709, 0, 0, 0},
	{29717, 256, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 0, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{21271, 256, 0, 0, 0},
	{21290, 6175, 0, 0, 0},
	{20709, 20715, 0, 0, 0},
	{20810, 20715, 0, 0, 0},
	{20816, 20715, 0, 0, 0},
	{20820, 20715, 0, 0, 0},
	{21346, 20715, 0, 0, 0},
	{2047, 63, 0, 1311, 0},
	{190, 16, 0, 1312, 0},
	{2063, 29729, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{23437, 28, 0, 0, 0},
	{23448, 72, 0, 0, 0},
	{23459, 28, 0, 0, 0},
	{23472, 28, 0, 0, 0},
	{23494, 28, 0, 0, 0},
	{23514, 910, 0, 0, 0},
	{23520, 910, 0, 0, 0},
	{23536, 910, 0, 0, 0},
	{23548, 910, 0, 0, 0},
	{23561, 28, 0, 0, 0},
	{23575, 910, 0, 0, 0},
	{23584, 72, 23601, 0, 0},
	{23606, 910, 0, 0, 0},
	{23620, 910, 0, 0, 0},
	{23633, 910, 0, 0, 0},
	{23642, 11709, 5145, 0, 0},
	{23655, 11709, 5145, 0, 0},
	{23666, 23679, 0, 0, 0},
	{23700, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{16806, 72, 23713, 0, 0},
	{23720, 72, 0, 0, 0},
	{23729, 72, 0, 0, 0},
	{23740, 8574, 0, 0, 0},
	{23757, 910, 0, 0, 0},
	{0, 16, 0, 1315, 0},
	{0, 23424, 0, 1316, 0},
	{21170, 28, 0, 0, 0},
	{19671, 28, 0, 0, 0},
	{21351, 28, 0, 0, 0},
	{21416, 28, 0, 0, 0},
	{21432, 28, 0, 0, 0},
	{21364, 28, 0, 0, 0},
	{21399, 28, 0, 0, 0},
	{21384, 28, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{22461, 8574, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{29597, 28, 0, 0, 0},
	{20993, 21223, 0, 0, 0},
	{23190, 21223, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{20810, 21331, 0, 860, 0},
	{22423, 20610, 0, 0, 0},
	{20820, 21331, 0, 860, 0},
	{21346, 21331, 0, 860, 0},
	{22445, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{20678, 11709, 0, 0, 0},
	{23146, 910, 0, 0, 0},
	{23158, 11709, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{20709, 21331, 0, 862, 0},
	{22500, 28, 0, 0, 0},
	{22481, 28, 0, 0, 0},
	{22471, 20610, 0, 0, 0},
	{29611, 28, 0, 0, 0},
	{20238, 20610, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20834, 28, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{20816, 21331, 0, 862, 0},
	{20902, 0, 0, 0, 0},
	{20951, 11709, 5145, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1318, 0},
	{20944, 16, 0, 1319, 0},
	{214, 72, 0, 0, B24_FACT_REQUIRED},
	{29744, 28, 0, 0, B24_FACT_REQUIRED},
	{29758, 28, 0, 0, 0},
	{29769, 28, 0, 0, 0},
	{29781, 28, 0, 0, 0},
	{29800, 11709, 0, 0, 0},
	{1368, 63, 0, 1321, B24_FACT_REQUIRED},
	{69, 0, 0, 0, B24_FACT_REQUIRED},
	{214, 16, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{29800, 16, 0, 0, 0},
	{29744, 16, 0, 0, 0},
	{29769, 16, 0, 0, 0},
	{29781, 16, 0, 0, 0},
	{29758, 16, 0, 0, 0},
	{0, 0, 0, 1324, 0},
	{69, 0, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, 0},
	{197, 16, 0, 340, 0},
	{16676, 16, 0, 340, 0},
	{16811, 16, 0, 340, 0},
	{20757, 16, 0, 340, 0},
	{0, 16, 0, 1327, 0},
	{8940, 72, 0, 0, 0},
	{16662, 72, 0, 0, 0},
	{29837, 29846, 0, 0, 0},
	{29811, 29821, 0, 1329, 0},
	{0, 16, 0, 1331, 0},
	{29860, 29846, 0, 0, B24_FACT_REQUIRED},
	{17833, 72, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1333, B24_FACT_REQUIRED},
	{29952, 16, 0, 853, 0},
	{0, 16, 0, 1335, 0},
	{0, 16, 0, 1329, 0},
	{29952, 29964, 0, 1337, 0},
	{0, 16, 0, 1338, 0},
	{8940, 0, 0, 0, 0},
	{16662, 0, 0, 0, 0},
	{29837, 0, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{16662, 72, 0, 0, 0},
	{29837, 29846, 0, 0, 0},
	{17833, 0, 0, 0, 0},
	{8611, 0, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{16662, 72, 0, 0, 0},
	{29837, 29846, 0, 0, 0},
	{29860, 0, 0, 0, 0},
	{2047, 63, 0, 1340, 0},
	{190, 16, 0, 1341, 0},
	{2063, 16, 0, 1342, 0},
	{904, 72, 0, 0, 0},
	{23787, 16, 0, 0, 0},
	{30009, 16, 0, 0, 0},
	{9006, 16, 0, 0, 0},
	{20640, 16, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{5164, 16, 0, 0, 0},
	{16826, 16, 0, 0, 0},
	{30020, 16, 0, 0, 0},
	{0, 0, 0, 1344, 0},
	{14935, 0, 0, 0, 0},
	{14961, 0, 0, 0, 0},
	{190, 0, 0, 0, 0},
	{2047, 63, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{2063, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, 0},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{20238, 20610, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{23146, 910, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{23190, 21663, 0, 0, 0},
	{30035, 22516, 0, 0, 0},
	{20678, 11709, 5145, 0, 0},
	{26295, 72, 0, 0, 0},
	{23202, 8574, 0, 0, 0},
	{23212, 8574, 0, 0, 0},
	{30048, 28, 0, 0, 0},
	{30061, 28, 0, 0, 0},
	{30073, 28, 0, 0, 0},
	{30086, 28, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{20972, 619, 5145, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{1368, 16, 0, 1350, B24_FACT_REQUIRED},
	{20944, 16, 0, 1351, 0},
	{0, 30099, 0, 871, 0},
	{0, 63, 0, 853, 0},
	{197, 72, 0, 0, 0},
	{30123, 28, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{20238, 20610, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{23146, 910, 0, 0, 0},
	{23180, 910, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{30035, 22516, 0, 0, 0},
	{20993, 21223, 0, 0, 0},
	{23190, 21663, 0, 0, 0},
	{23202, 8574, 0, 0, 0},
	{23212, 8574, 0, 0, 0},
	{30136, 8574, 0, 0, 0},
	{20678, 11709, 0, 0, 0},
	{23222, 11709, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{30148, 28, 0, 0, 0},
	{30156, 28, 0, 0, 0},
	{30048, 28, 0, 0, 0},
	{30061, 28, 0, 0, 0},
	{30162, 28, 0, 0, 0},
	{30073, 28, 0, 0, 0},
	{30086, 28, 0, 0, 0},
	{30177, 28, 0, 0, 0},
	{30190, 28, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{21235, 21243, 0, 0, 0},
	{23779, 27676, 0, 0, 0},
	{26295, 72, 0, 0, 0},
	{23245, 8821, 0, 0, 0},
	{20823, 28, 0, 0, 0},
	{20834, 28, 0, 0, 0},
	{20854, 28, 0, 0, 0},
	{20867, 28, 0, 0, 0},
	{20879, 28, 0, 0, 0},
	{21271, 256, 0, 0, 0},
	{21290, 6175, 0, 0, 0},
	{21307, 28, 0, 0, 0},
	{21677, 8574, 0, 0, 0},
	{0, 16, 0, 1355, 0},
	{197, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{20238, 0, 0, 0, 0},
	{23146, 0, 0, 0, 0},
	{20640, 0, 0, 0, 0},
	{20685, 0, 0, 0, 0},
	{0, 0, 0, 1358, 0},
	{0, 12025, 0, 1359, 0},
	{197, 0, 0, 0, 0},
	{30123, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{20238, 0, 0, 0, 0},
	{20640, 0, 0, 0, 0},
	{23146, 0, 0, 0, 0},
	{23180, 0, 0, 0, 0},
	{22505, 0, 0, 0, 0},
	{30035, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{23190, 0, 0, 0, 0},
	{23202, 0, 0, 0, 0},
	{23212, 0, 0, 0, 0},
	{30136, 0, 0, 0, 0},
	{20678, 0, 0, 0, 0},
	{23222, 0, 0, 0, 0},
	{20700, 0, 0, 0, 0},
	{30148, 0, 0, 0, 0},
	{30156, 0, 0, 0, 0},
	{30048, 0, 0, 0, 0},
	{30061, 0, 0, 0, 0},
	{30162, 0, 0, 0, 0},
	{30073, 0, 0, 0, 0},
	{30086, 0, 0, 0, 0},
	{30177, 0, 0, 0, 0},
	{30190, 0, 0, 0, 0},
	{20685, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{20931, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{21235, 0, 0, 0, 0},
	{23779, 0, 0, 0, 0},
	{26295, 0, 0, 0, 0},
	{23245, 0, 0, 0, 0},
	{20823, 0, 0, 0, 0},
	{20834, 0, 0, 0, 0},
	{20854, 0, 0, 0, 0},
	{20867, 0, 0, 0, 0},
	{20879, 0, 0, 0, 0},
	{21271, 0, 0, 0, 0},
	{21290, 0, 0, 0, 0},
	{21307, 0, 0, 0, 0},
	{21677, 0, 0, 0, 0},
	{2047, 2054, 0, 1361, 0},
	{190, 16, 0, 1355, 0},
	{2063, 16, 0, 1355, 0},
	{904, 72, 0, 0, 0},
	{23448, 72, 0, 0, 0},
	{23459, 28, 0, 0, 0},
	{23494, 28, 0, 0, 0},
	{23514, 910, 0, 0, 0},
	{23575, 910, 0, 0, 0},
	{23584, 72, 23601, 0, 0},
	{23606, 910, 0, 0, 0},
	{23620, 910, 0, 0, 0},
	{23633, 910, 0, 0, 0},
	{23642, 11709, 5145, 0, 0},
	{23666, 23679, 0, 0, 0},
	{23700, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{0, 16, 0, 1363, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23774, 12025, 0, 1364, 0},
	{20591, 28, 0, 0, 0},
	{20238, 20610, 0, 0, 0},
	{20640, 20652, 0, 0, 0},
	{23146, 910, 0, 0, 0},
	{20685, 6175, 0, 0, 0},
	{22505, 22516, 0, 0, 0},
	{23190, 21663, 0, 0, 0},
	{30035, 22516, 0, 0, 0},
	{20678, 11709, 5145, 0, 0},
	{26295, 72, 0, 0, 0},
	{23202, 8574, 0, 0, 0},
	{23212, 8574, 0, 0, 0},
	{30048, 28, 0, 0, 0},
	{30061, 28, 0, 0, 0},
	{30073, 28, 0, 0, 0},
	{30086, 28, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{20907, 21004, 0, 0, 0},
	{21686, 619, 5145, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1366, 0},
	{20944, 16, 0, 1367, 0},
	{16791, 72, 12222, 0, B24_FACT_REQUIRED},
	{16781, 72, 0, 0, B24_FACT_REQUIRED},
	{30204, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{30214, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{30227, 28, 0, 0, 0},
	{30235, 28, 0, 0, 0},
	{30249, 28, 0, 0, 0},
	{30262, 28, 0, 0, 0},
	{30277, 28, 0, 0, 0},
	{30291, 28, 0, 0, 0},
	{30307, 28, 0, 0, 0},
	{30328, 28, 0, 0, 0},
	{30348, 28, 0, 0, 0},
	{30360, 28, 0, 0, 0},
	{30374, 28, 0, 0, 0},
	{30386, 28, 0, 0, 0},
	{30402, 28, 0, 0, 0},
	{30413, 28, 0, 0, 0},
	{30422, 28, 0, 0, 0},
	{30431, 28, 0, 0, 0},
	{30438, 20610, 0, 0, 0},
	{30452, 28, 0, 0, 0},
	{30465, 28, 0, 0, 0},
	{30482, 28, 0, 0, 0},
	{30499, 28, 0, 0, 0},
	{30521, 28, 0, 0, 0},
	{30539, 28, 0, 0, 0},
	{30562, 28, 0, 0, 0},
	{30584, 28, 0, 0, 0},
	{30591, 28, 0, 0, 0},
	{30598, 28, 0, 0, 0},
	{30607, 28, 0, 0, 0},
	{30615, 28, 0, 0, 0},
	{30623, 28, 0, 0, 0},
	{30633, 28, 0, 0, 0},
	{30641, 28, 0, 0, 0},
	{30650, 28, 0, 0, 0},
	{30659, 28, 0, 0, 0},
	{30669, 28, 0, 0, 0},
	{30677, 28, 0, 0, 0},
	{30684, 28, 0, 0, 0},
	{30691, 28, 0, 0, 0},
	{30698, 28, 0, 0, 0},
	{30713, 28, 0, 0, 0},
	{30728, 28, 0, 0, 0},
	{30744, 11709, 5145, 0, 0},
	{30757, 28, 0, 0, 0},
	{30767, 28, 0, 0, 0},
	{30783, 28, 0, 0, 0},
	{30799, 28, 0, 0, 0},
	{30816, 28, 0, 0, 0},
	{30837, 28, 0, 0, 0},
	{30849, 28, 0, 0, 0},
	{30858, 28, 0, 0, 0},
	{30865, 28, 0, 0, 0},
	{30874, 28, 0, 0, 0},
	{30888, 28, 0, 0, 0},
	{30897, 28, 0, 0, 0},
	{30906, 28, 0, 0, 0},
	{30917, 28, 0, 0, 0},
	{30924, 28, 0, 0, 0},
	{30932, 28, 0, 0, 0},
	{30945, 28, 0, 0, 0},
	{30957, 28, 0, 0, 0},
	{21677, 0, 0, 0, 0},
	{1368, 16, 0, 1369, B24_FACT_REQUIRED},
	{16781, 72, 0, 0, B24_FACT_REQUIRED},
	{30964, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{30975, 28, 0, 0, 0},
	{30988, 28, 0, 0, 0},
	{31001, 28, 0, 0, 0},
	{31014, 28, 0, 0, 0},
	{31032, 28, 0, 0, 0},
	{31039, 28, 0, 0, 0},
	{31048, 28, 0, 0, 0},
	{31057, 28, 0, 0, 0},
	{31064, 28, 0, 0, 0},
	{31071, 28, 0, 0, 0},
	{31083, 28, 0, 0, 0},
	{31094, 28, 0, 0, 0},
	{31106, 28, 0, 0, 0},
	{31121, 28, 0, 0, 0},
	{31128, 28, 0, 0, 0},
	{31144, 28, 0, 0, 0},
	{31159, 28, 0, 0, 0},
	{31167, 28, 0, 0, 0},
	{31176, 28, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{1368, 16, 0, 1371, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16791, 72, 0, 0, 0},
	{16781, 72, 0, 0, 0},
	{30964, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{30975, 28, 0, 0, 0},
	{30988, 28, 0, 0, 0},
	{31001, 28, 0, 0, 0},
	{31014, 28, 0, 0, 0},
	{31032, 28, 0, 0, 0},
	{31039, 28, 0, 0, 0},
	{31048, 28, 0, 0, 0},
	{31057, 28, 0, 0, 0},
	{31064, 28, 0, 0, 0},
	{31071, 28, 0, 0, 0},
	{31083, 28, 0, 0, 0},
	{31094, 28, 0, 0, 0},
	{31106, 28, 0, 0, 0},
	{31121, 28, 0, 0, 0},
	{31128, 28, 0, 0, 0},
	{31144, 28, 0, 0, 0},
	{31159, 28, 0, 0, 0},
	{31167, 28, 0, 0, 0},
	{31176, 28, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{0, 16, 0, 1373, 0},
	{197, 72, 0, 0, 0},
	{16781, 72, 0, 0, 0},
	{30964, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{30975, 28, 0, 0, 0},
	{30988, 28, 0, 0, 0},
	{31001, 28, 0, 0, 0},
	{31014, 28, 0, 0, 0},
	{31032, 28, 0, 0, 0},
	{31039, 28, 0, 0, 0},
	{31048, 28, 0, 0, 0},
	{31057, 28, 0, 0, 0},
	{31064, 28, 0, 0, 0},
	{31071, 28, 0, 0, 0},
	{31083, 28, 0, 0, 0},
	{31094, 28, 0, 0, 0},
	{31106, 28, 0, 0, 0},
	{31121, 28, 0, 0, 0},
	{31128, 28, 0, 0, 0},
	{31144, 28, 0, 0, 0},
	{31159, 28, 0, 0, 0},
	{31167, 28, 0, 0, 0},
	{31176, 28, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{0, 16, 0, 1375, 0},
	{0, 63, 0, 1376, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{30964, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{20931, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{30975, 0, 0, 0, 0},
	{30988, 0, 0, 0, 0},
	{31001, 0, 0, 0, 0},
	{31014, 0, 0, 0, 0},
	{31032, 0, 0, 0, 0},
	{31039, 0, 0, 0, 0},
	{31048, 0, 0, 0, 0},
	{31057, 0, 0, 0, 0},
	{31064, 0, 0, 0, 0},
	{31071, 0, 0, 0, 0},
	{31083, 0, 0, 0, 0},
	{31094, 0, 0, 0, 0},
	{31106, 0, 0, 0, 0},
	{31121, 0, 0, 0, 0},
	{31128, 0, 0, 0, 0},
	{31144, 0, 0, 0, 0},
	{31159, 0, 0, 0, 0},
	{31167, 0, 0, 0, 0},
	{31176, 0, 0, 0, 0},
	{20700, 0, 0, 0, 0},
	{17014, 0, 0, 0, 0},
	{2047, 63, 0, 1378, 0},
	{190, 16, 0, 1375, 0},
	{2063, 16, 0, 1375, 0},
	{904, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{30975, 28, 0, 0, 0},
	{30988, 28, 0, 0, 0},
	{31001, 28, 0, 0, 0},
	{31014, 28, 0, 0, 0},
	{31032, 28, 0, 0, 0},
	{31039, 28, 0, 0, 0},
	{31048, 28, 0, 0, 0},
	{31057, 28, 0, 0, 0},
	{31064, 28, 0, 0, 0},
	{31071, 28, 0, 0, 0},
	{31083, 28, 0, 0, 0},
	{31094, 28, 0, 0, 0},
	{31106, 28, 0, 0, 0},
	{31121, 28, 0, 0, 0},
	{31128, 28, 0, 0, 0},
	{31144, 28, 0, 0, 0},
	{31159, 28, 0, 0, 0},
	{31167, 28, 0, 0, 0},
	{31176, 28, 0, 0, 0},
	{20700, 28, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1380, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16791, 72, 12222, 0, 0},
	{16781, 72, 0, 0, 0},
	{30204, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{30214, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{30227, 28, 0, 0, 0},
	{30235, 28, 0, 0, 0},
	{30249, 28, 0, 0, 0},
	{30262, 28, 0, 0, 0},
	{30277, 28, 0, 0, 0},
	{30291, 28, 0, 0, 0},
	{30307, 28, 0, 0, 0},
	{30328, 28, 0, 0, 0},
	{30348, 28, 0, 0, 0},
	{30360, 28, 0, 0, 0},
	{30374, 28, 0, 0, 0},
	{30386, 28, 0, 0, 0},
	{30402, 28, 0, 0, 0},
	{30413, 28, 0, 0, 0},
	{30422, 28, 0, 0, 0},
	{30431, 28, 0, 0, 0},
	{30438, 20610, 0, 0, 0},
	{30452, 28, 0, 0, 0},
	{30465, 28, 0, 0, 0},
	{30482, 28, 0, 0, 0},
	{30499, 28, 0, 0, 0},
	{30521, 28, 0, 0, 0},
	{30539, 28, 0, 0, 0},
	{30562, 28, 0, 0, 0},
	{30584, 28, 0, 0, 0},
	{30591, 28, 0, 0, 0},
	{30598, 28, 0, 0, 0},
	{30607, 28, 0, 0, 0},
	{30615, 28, 0, 0, 0},
	{30623, 28, 0, 0, 0},
	{30633, 28, 0, 0, 0},
	{30641, 28, 0, 0, 0},
	{30650, 28, 0, 0, 0},
	{30659, 28, 0, 0, 0},
	{30669, 28, 0, 0, 0},
	{30677, 28, 0, 0, 0},
	{30684, 28, 0, 0, 0},
	{30691, 28, 0, 0, 0},
	{30698, 28, 0, 0, 0},
	{30713, 28, 0, 0, 0},
	{30728, 28, 0, 0, 0},
	{30744, 11709, 5145, 0, 0},
	{30757, 28, 0, 0, 0},
	{30767, 28, 0, 0, 0},
	{30783, 28, 0, 0, 0},
	{30799, 28, 0, 0, 0},
	{30816, 28, 0, 0, 0},
	{30837, 28, 0, 0, 0},
	{30849, 28, 0, 0, 0},
	{30858, 28, 0, 0, 0},
	{30865, 28, 0, 0, 0},
	{30874, 28, 0, 0, 0},
	{30888, 28, 0, 0, 0},
	{30897, 28, 0, 0, 0},
	{30906, 28, 0, 0, 0},
	{30917, 28, 0, 0, 0},
	{30924, 28, 0, 0, 0},
	{30932, 28, 0, 0, 0},
	{30945, 28, 0, 0, 0},
	{30957, 28, 0, 0, 0},
	{21677, 0, 0, 0, 0},
	{0, 16, 0, 1382, 0},
	{16791, 72, 0, 0, 0},
	{16781, 72, 0, 0, 0},
	{31183, 72, 0, 0, 0},
	{31196, 72, 0, 0, 0},
	{31211, 72, 0, 0, 0},
	{31227, 72, 0, 0, 0},
	{0, 16, 0, 1385, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 63, 0, 1386, 0},
	{16791, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{31183, 0, 0, 0, 0},
	{31196, 0, 0, 0, 0},
	{31211, 0, 0, 0, 0},
	{31227, 0, 0, 0, 0},
	{2047, 63, 0, 1389, 0},
	{190, 16, 0, 1385, 0},
	{2063, 16, 0, 1385, 0},
	{904, 72, 0, 0, 0},
	{16791, 72, 0, 0, B24_FACT_REQUIRED},
	{16781, 72, 0, 0, B24_FACT_REQUIRED},
	{31183, 72, 0, 0, B24_FACT_REQUIRED},
	{31196, 72, 0, 0, B24_FACT_REQUIRED},
	{31211, 72, 0, 0, B24_FACT_REQUIRED},
	{31227, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1391, B24_FACT_REQUIRED},
	{0, 63, 0, 1384, 0},
	{197, 0, 0, 0, 0},
	{16791, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{30204, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{20931, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{17014, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{30214, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{30227, 0, 0, 0, 0},
	{30235, 0, 0, 0, 0},
	{30249, 0, 0, 0, 0},
	{30262, 0, 0, 0, 0},
	{30277, 0, 0, 0, 0},
	{30291, 0, 0, 0, 0},
	{30307, 0, 0, 0, 0},
	{30328, 0, 0, 0, 0},
	{30348, 0, 0, 0, 0},
	{30360, 0, 0, 0, 0},
	{30374, 0, 0, 0, 0},
	{30386, 0, 0, 0, 0},
	{30402, 0, 0, 0, 0},
	{30413, 0, 0, 0, 0},
	{30422, 0, 0, 0, 0},
	{30431, 0, 0, 0, 0},
	{30438, 0, 0, 0, 0},
	{30452, 0, 0, 0, 0},
	{30465, 0, 0, 0, 0},
	{30482, 0, 0, 0, 0},
	{30499, 0, 0, 0, 0},
	{30521, 0, 0, 0, 0},
	{30539, 0, 0, 0, 0},
	{30562, 0, 0, 0, 0},
	{30584, 0, 0, 0, 0},
	{30591, 0, 0, 0, 0},
	{30598, 0, 0, 0, 0},
	{30607, 0, 0, 0, 0},
	{30615, 0, 0, 0, 0},
	{30623, 0, 0, 0, 0},
	{30633, 0, 0, 0, 0},
	{30641, 0, 0, 0, 0},
	{30650, 0, 0, 0, 0},
	{30659, 0, 0, 0, 0},
	{30669, 0, 0, 0, 0},
	{30677, 0, 0, 0, 0},
	{30684, 0, 0, 0, 0},
	{30691, 0, 0, 0, 0},
	{30698, 0, 0, 0, 0},
	{30713, 0, 0, 0, 0},
	{30728, 0, 0, 0, 0},
	{30744, 0, 0, 0, 0},
	{30757, 0, 0, 0, 0},
	{30767, 0, 0, 0, 0},
	{30783, 0, 0, 0, 0},
	{30799, 0, 0, 0, 0},
	{30816, 0, 0, 0, 0},
	{30837, 0, 0, 0, 0},
	{30849, 0, 0, 0, 0},
	{30858, 0, 0, 0, 0},
	{30865, 0, 0, 0, 0},
	{30874, 0, 0, 0, 0},
	{30888, 0, 0, 0, 0},
	{30897, 0, 0, 0, 0},
	{30906, 0, 0, 0, 0},
	{30917, 0, 0, 0, 0},
	{30924, 0, 0, 0, 0},
	{30932, 0, 0, 0, 0},
	{30945, 0, 0, 0, 0},
	{30957, 0, 0, 0, 0},
	{21677, 0, 0, 0, 0},
	{2047, 63, 0, 1394, 0},
	{190, 16, 0, 1382, 0},
	{2063, 16, 0, 1382, 0},
	{904, 72, 0, 0, 0},
	{16791, 72, 0, 0, B24_FACT_REQUIRED},
	{30964, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20338, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{1368, 16, 0, 1396, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{0, 16, 0, 1398, 0},
	{0, 63, 0, 1399, 0},
	{21722, 28, 0, 0, B24_FACT_REQUIRED},
	{31252, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{31264, 11709, 5145, 0, 0},
	{31245, 16, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1401, B24_FACT_REQUIRED},
	{30235, 28, 0, 0, 0},
	{30249, 28, 0, 0, 0},
	{30262, 28, 0, 0, 0},
	{30291, 28, 0, 0, 0},
	{30307, 28, 0, 0, 0},
	{30328, 28, 0, 0, 0},
	{30348, 28, 0, 0, 0},
	{30360, 28, 0, 0, 0},
	{30402, 28, 0, 0, 0},
	{30413, 28, 0, 0, 0},
	{30422, 28, 0, 0, 0},
	{30431, 28, 0, 0, 0},
	{30452, 28, 0, 0, 0},
	{30465, 28, 0, 0, 0},
	{30482, 28, 0, 0, 0},
	{30521, 28, 0, 0, 0},
	{30539, 28, 0, 0, 0},
	{30562, 28, 0, 0, 0},
	{30584, 28, 0, 0, 0},
	{30591, 28, 0, 0, 0},
	{30607, 28, 0, 0, 0},
	{30615, 28, 0, 0, 0},
	{30623, 28, 0, 0, 0},
	{30633, 28, 0, 0, 0},
	{30641, 28, 0, 0, 0},
	{30650, 28, 0, 0, 0},
	{30698, 28, 0, 0, 0},
	{30713, 28, 0, 0, 0},
	{30728, 28, 0, 0, 0},
	{21677, 910, 0, 0, 0},
	{0, 16, 0, 1403, 0},
	{0, 63, 0, 1404, 0},
	{31245, 16, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{31245, 16, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{21722, 28, 0, 0, 0},
	{31252, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{31264, 11709, 5145, 0, 0},
	{0, 16, 0, 1408, 0},
	{0, 63, 0, 1409, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{31245, 16, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1401, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16791, 72, 0, 0, 0},
	{30964, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{20125, 6175, 0, 0, 0},
	{20931, 6175, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{0, 16, 0, 1412, 0},
	{0, 63, 0, 1413, 0},
	{197, 0, 0, 0, 0},
	{16791, 0, 0, 0, 0},
	{30964, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{20931, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{2047, 63, 0, 1415, 0},
	{190, 16, 0, 1412, 0},
	{2063, 16, 0, 1412, 0},
	{904, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20338, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 1417, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{30214, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{30227, 28, 0, 0, 0},
	{30235, 28, 0, 0, 0},
	{30249, 28, 0, 0, 0},
	{30262, 28, 0, 0, 0},
	{30277, 28, 0, 0, 0},
	{30291, 28, 0, 0, 0},
	{30307, 28, 0, 0, 0},
	{30328, 28, 0, 0, 0},
	{30348, 28, 0, 0, 0},
	{30360, 28, 0, 0, 0},
	{30374, 28, 0, 0, 0},
	{30386, 28, 0, 0, 0},
	{30402, 28, 0, 0, 0},
	{30413, 28, 0, 0, 0},
	{30422, 28, 0, 0, 0},
	{30431, 28, 0, 0, 0},
	{30438, 20610, 0, 0, 0},
	{30452, 28, 0, 0, 0},
	{30465, 28, 0, 0, 0},
	{30482, 28, 0, 0, 0},
	{30499, 28, 0, 0, 0},
	{30521, 28, 0, 0, 0},
	{30539, 28, 0, 0, 0},
	{30562, 28, 0, 0, 0},
	{30584, 28, 0, 0, 0},
	{30591, 28, 0, 0, 0},
	{30598, 28, 0, 0, 0},
	{30607, 28, 0, 0, 0},
	{30615, 28, 0, 0, 0},
	{30623, 28, 0, 0, 0},
	{30633, 28, 0, 0, 0},
	{30641, 28, 0, 0, 0},
	{30650, 28, 0, 0, 0},
	{30659, 28, 0, 0, 0},
	{30669, 28, 0, 0, 0},
	{30677, 28, 0, 0, 0},
	{30684, 28, 0, 0, 0},
	{30691, 28, 0, 0, 0},
	{30698, 28, 0, 0, 0},
	{30713, 28, 0, 0, 0},
	{30728, 28, 0, 0, 0},
	{30744, 11709, 5145, 0, 0},
	{30757, 28, 0, 0, 0},
	{30767, 28, 0, 0, 0},
	{30783, 28, 0, 0, 0},
	{30799, 28, 0, 0, 0},
	{30816, 28, 0, 0, 0},
	{30837, 28, 0, 0, 0},
	{30849, 28, 0, 0, 0},
	{30858, 28, 0, 0, 0},
	{30865, 28, 0, 0, 0},
	{30874, 28, 0, 0, 0},
	{30888, 28, 0, 0, 0},
	{30897, 28, 0, 0, 0},
	{30906, 28, 0, 0, 0},
	{30917, 28, 0, 0, 0},
	{30924, 28, 0, 0, 0},
	{30932, 28, 0, 0, 0},
	{30945, 28, 0, 0, 0},
	{30957, 28, 0, 0, 0},
	{21677, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1419, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16811, 28, 0, 0, 0},
	{21976, 11709, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{22826, 11709, 5145, 0, 0},
	{21865, 910, 0, 0, 0},
	{21884, 72, 0, 0, 0},
	{16781, 28, 0, 0, B24_FACT_REQUIRED},
	{21722, 28, 0, 0, B24_FACT_REQUIRED},
	{21709, 28, 0, 0, B24_FACT_REQUIRED},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 11709, 5145, 0, 0},
	{21843, 11709, 5145, 0, 0},
	{21853, 11709, 22343, 0, 0},
	{21980, 11709, 5145, 0, 0},
	{21993, 11709, 5145, 0, 0},
	{22006, 11709, 5145, 0, 0},
	{21791, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21739, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21821, 28, 0, 0, 0},
	{21953, 31278, 0, 1421, 0},
	{17180, 16, 0, 1423, 0},
	{1368, 16, 0, 1425, B24_FACT_REQUIRED},
	{23007, 0, 0, 0, 0},
	{23010, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{21722, 28, 0, 0, 0},
	{21709, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 11709, 5145, 0, 0},
	{21843, 11709, 5145, 0, 0},
	{21853, 11709, 22343, 0, 0},
	{21980, 11709, 5145, 0, 0},
	{21993, 11709, 5145, 0, 0},
	{22006, 11709, 5145, 0, 0},
	{21791, 28, 0, 1427, 0},
	{21773, 28, 0, 1427, 0},
	{21739, 28, 0, 1427, 0},
	{21807, 28, 0, 1427, 0},
	{21821, 28, 0, 1427, 0},
	{21953, 31278, 0, 1421, 0},
	{17180, 16, 0, 1423, 0},
	{0, 16, 0, 1428, 0},
	{197, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{21722, 28, 0, 0, 0},
	{21709, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 11709, 5145, 0, 0},
	{21843, 11709, 5145, 0, 0},
	{21853, 11709, 22343, 0, 0},
	{21980, 11709, 5145, 0, 0},
	{21993, 11709, 5145, 0, 0},
	{22006, 11709, 5145, 0, 0},
	{21791, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21739, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21821, 28, 0, 0, 0},
	{21953, 31278, 0, 1421, 0},
	{17180, 16, 0, 1423, 0},
	{0, 16, 0, 1430, 0},
	{0, 63, 0, 1431, 0},
	{197, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{21722, 28, 0, 0, 0},
	{21709, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 11709, 5145, 0, 0},
	{21843, 11709, 5145, 0, 0},
	{21853, 11709, 22343, 0, 0},
	{21980, 11709, 5145, 0, 0},
	{21993, 11709, 5145, 0, 0},
	{22006, 11709, 5145, 0, 0},
	{21791, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21739, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21821, 28, 0, 0, 0},
	{21953, 31278, 0, 1421, 0},
	{17180, 16, 0, 1423, 0},
	{22352, 0, 0, 0, 0},
	{2063, 16, 0, 0, 0},
	{190, 16, 0, 1433, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 11709, 5145, 0, 0},
	{21843, 11709, 5145, 0, 0},
	{21853, 11709, 22343, 0, 0},
	{21980, 11709, 5145, 0, 0},
	{21993, 11709, 5145, 0, 0},
	{22006, 11709, 5145, 0, 0},
	{21791, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21739, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21821, 28, 0, 0, 0},
	{21953, 31278, 0, 1421, 0},
	{17180, 16, 0, 1423, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1435, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16676, 72, 31294, 0, 0},
	{8940, 72, 0, 0, 0},
	{31303, 256, 0, 0, 0},
	{29698, 28, 23361, 0, 0},
	{20238, 20610, 0, 0, 0},
	{23047, 72, 0, 0, 0},
	{23343, 28, 23361, 0, 0},
	{23072, 20610, 0, 0, 0},
	{0, 16, 0, 1437, 0},
	{0, 63, 0, 1438, 0},
	{7324, 72, 0, 0, 0},
	{2063, 16, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{2047, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{16781, 28, 0, 0, B24_FACT_REQUIRED},
	{20238, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20233, 72, 0, 0, 0},
	{9192, 28, 0, 0, 0},
	{31388, 28, 31398, 0, 0},
	{1368, 16, 0, 1441, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{20944, 28, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{20238, 0, 0, 0, 0},
	{0, 0, 0, 1444, 0},
	{0, 63, 0, 1445, 0},
	{9564, 28, 0, 0, B24_FACT_REQUIRED},
	{31419, 0, 0, 0, 0},
	{31431, 0, 0, 0, 0},
	{31451, 0, 0, 0, 0},
	{31473, 0, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16791, 72, 0, 0, 0},
	{31405, 16, 0, 1448, 0},
	{31484, 28, 0, 0, 0},
	{31491, 28, 0, 0, 0},
	{31513, 619, 0, 0, 0},
	{23047, 72, 0, 0, 0},
	{8913, 28, 0, 0, 0},
	{31524, 28, 0, 0, 0},
	{31538, 72, 0, 0, 0},
	{31552, 619, 0, 0, 0},
	{0, 16, 0, 1449, 0},
	{0, 63, 0, 1450, 0},
	{197, 72, 0, 340, 0},
	{16781, 28, 0, 340, 0},
	{20238, 28, 0, 340, 0},
	{20233, 72, 0, 340, 0},
	{209, 28, 0, 340, 0},
	{26609, 28, 0, 340, 0},
	{26619, 11709, 0, 340, 0},
	{23047, 72, 0, 340, 0},
	{9192, 28, 0, 340, 0},
	{31388, 11709, 31398, 340, 0},
	{31572, 16, 0, 340, 0},
	{0, 16, 0, 1452, 0},
	{197, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{20238, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{26609, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{26619, 28, 0, 0, 0},
	{23047, 72, 0, 0, 0},
	{9192, 28, 0, 0, 0},
	{31388, 28, 0, 0, 0},
	{0, 0, 0, 1454, 0},
	{31388, 0, 0, 0, 0},
	{9192, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{20238, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{26609, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{26619, 0, 0, 0, 0},
	{23047, 0, 0, 0, 0},
	{9192, 0, 0, 0, 0},
	{31388, 0, 0, 0, 0},
	{31572, 0, 0, 1456, 0},
	{0, 0, 0, 1457, 0},
	{0, 63, 0, 1458, 0},
	{197, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{20238, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{26609, 28, 0, 0, 0},
	{26619, 11709, 0, 0, 0},
	{23047, 72, 0, 0, 0},
	{9192, 28, 0, 0, 0},
	{31388, 11709, 0, 0, 0},
	{31572, 31578, 0, 0, 0},
	{2063, 16, 0, 1460, 0},
	{190, 16, 0, 1460, 0},
	{209, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{9192, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1463, B24_FACT_REQUIRED},
	{8940, 72, 0, 0, B24_FACT_REQUIRED},
	{16781, 72, 0, 0, B24_FACT_REQUIRED},
	{19987, 28, 31595, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1465, B24_FACT_REQUIRED},
	{8940, 72, 0, 340, 0},
	{16781, 72, 0, 340, 0},
	{19987, 28, 31595, 340, 0},
	{0, 16, 0, 1467, 0},
	{8940, 28, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{19987, 28, 31595, 0, 0},
	{0, 16, 0, 1469, 0},
	{0, 63, 0, 1470, 0},
	{190, 16, 0, 0, B24_FACT_REQUIRED},
	{16781, 72, 0, 0, B24_FACT_REQUIRED},
	{19987, 28, 0, 0, B24_FACT_REQUIRED},
	{5886, 28, 0, 0, B24_FACT_REQUIRED},
	{16910, 19581, 0, 0, 0},
	{1368, 16, 0, 1473, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17833, 72, 0, 0, 0},
	{8611, 72, 0, 0, 0},
	{197, 72, 0, 340, 0},
	{18561, 256, 0, 340, 0},
	{16781, 72, 0, 340, 0},
	{19987, 28, 31595, 340, 0},
	{18484, 72, 0, 340, 0},
	{5886, 28, 0, 340, 0},
	{16910, 19581, 0, 340, 0},
	{0, 16, 0, 1476, 0},
	{197, 72, 0, 0, 0},
	{18561, 256, 0, 0, 0},
	{16781, 72, 0, 0, 0},
	{19987, 28, 31595, 0, 0},
	{18484, 72, 0, 0, 0},
	{5886, 28, 0, 0, 0},
	{16910, 19581, 0, 0, 0},
	{0, 16, 0, 1478, 0},
	{13938, 0, 0, 0, 0},
	{13917, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{8574, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{31754, 0, 0, 0, 0},
	{31759, 0, 0, 1481, 0},
	{31765, 0, 0, 0, 0},
	{31774, 0, 0, 0, 0},
	{31785, 0, 0, 0, 0},
	{31796, 0, 0, 0, 0},
	{31804, 0, 0, 0, 0},
	{0, 0, 0, 1482, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{19987, 0, 0, 0, 0},
	{18561, 0, 0, 0, 0},
	{5886, 0, 0, 0, 0},
	{18484, 0, 0, 0, 0},
	{16910, 0, 0, 1483, 0},
	{0, 0, 0, 1484, 0},
	{0, 63, 0, 1485, 0},
	{197, 0, 0, 0, 0},
	{18561, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{19987, 0, 0, 0, 0},
	{18484, 0, 0, 0, 0},
	{5886, 0, 0, 0, 0},
	{16910, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{19987, 0, 0, 0, 0},
	{2047, 63, 0, 1487, 0},
	{190, 16, 0, 1488, B24_FACT_REQUIRED},
	{2063, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{5886, 28, 0, 0, 0},
	{16910, 19581, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1490, B24_FACT_REQUIRED},
	{17833, 72, 0, 0, 0},
	{8611, 72, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{20345, 0, 0, 0, 0},
	{31821, 0, 0, 0, 0},
	{31816, 16, 0, 1492, 0},
	{0, 16, 0, 1493, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{14806, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1496, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17833, 72, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{32068, 619, 0, 0, 0},
	{0, 16, 0, 1499, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{32076, 72, 0, 0, B24_FACT_REQUIRED},
	{7346, 0, 0, 0, 0},
	{32113, 0, 0, 0, 0},
	{32123, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{32102, 0, 0, 1502, 0},
	{7346, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{32102, 0, 0, 1504, 0},
	{1883, 0, 0, 0, 0},
	{32151, 0, 0, 0, 0},
	{8711, 0, 0, 0, 0},
	{32123, 0, 0, 0, 0},
	{32144, 0, 0, 1506, 0},
	{1883, 0, 0, 0, 0},
	{32102, 0, 0, 1507, 0},
	{1375, 0, 0, 0, 0},
	{32163, 0, 0, 1505, 0},
	{1883, 0, 0, 0, 0},
	{32102, 0, 0, 1509, 0},
	{32094, 0, 0, 1503, 0},
	{32128, 0, 0, 1505, 0},
	{32136, 0, 0, 1508, 0},
	{32155, 0, 0, 1510, 0},
	{32087, 0, 0, 1511, 0},
	{17926, 18766, 0, 1512, 0},
	{0, 16, 0, 1513, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{32076, 72, 0, 0, B24_FACT_REQUIRED},
	{17926, 18766, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{32284, 256, 0, 0, 0},
	{31765, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{32292, 28, 0, 0, 0},
	{32273, 16, 0, 1516, 0},
	{0, 16, 0, 1517, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{8711, 28, 0, 0, B24_FACT_REQUIRED},
	{32292, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1519, B24_FACT_REQUIRED},
	{0, 16, 0, 1521, 0},
	{0, 63, 0, 1522, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{2063, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{1381, 16, 0, 1492, 0},
	{0, 16, 0, 1525, 0},
	{0, 16, 0, 1527, 0},
	{17833, 72, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{32387, 72, 0, 0, B24_FACT_REQUIRED},
	{32396, 72, 0, 0, B24_FACT_REQUIRED},
	{8711, 28, 0, 0, 0},
	{3770, 72, 0, 0, 0},
	{26639, 256, 0, 0, 0},
	{3782, 72, 0, 0, 0},
	{26736, 256, 0, 0, 0},
	{0, 16, 0, 1530, 0},
	{17833, 72, 0, 0, B24_FACT_REQUIRED},
	{8611, 72, 0, 0, B24_FACT_REQUIRED},
	{32387, 72, 0, 0, B24_FACT_REQUIRED},
	{32396, 72, 0, 0, B24_FACT_REQUIRED},
	{8711, 28, 0, 0, B24_FACT_REQUIRED},
	{16806, 28, 32403, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1533, 0},
	{22554, 28, 0, 0, B24_FACT_REQUIRED},
	{20016, 12025, 0, 1534, 0},
	{7324, 72, 0, 0, 0},
	{32772, 619, 0, 0, 0},
	{32794, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{7324, 72, 0, 0, 0},
	{32448, 619, 0, 0, 0},
	{32468, 619, 0, 0, 0},
	{32484, 619, 0, 0, 0},
	{32509, 619, 0, 0, 0},
	{32525, 619, 0, 0, 0},
	{32549, 619, 0, 0, 0},
	{32575, 619, 0, 0, 0},
	{32594, 619, 0, 0, 0},
	{32613, 619, 0, 0, 0},
	{32629, 619, 0, 0, 0},
	{32648, 619, 0, 0, 0},
	{32668, 619, 0, 0, 0},
	{32688, 619, 0, 0, 0},
	{32705, 619, 0, 0, 0},
	{32726, 619, 0, 0, 0},
	{32744, 619, 0, 0, 0},
	{26639, 256, 0, 0, 0},
	{26736, 256, 0, 0, 0},
	{24246, 72, 0, 0, 0},
	{32762, 16, 0, 1537, 0},
	{32807, 16, 0, 0, 0},
	{32824, 63, 0, 0, 0},
	{32839, 72, 0, 0, 0},
	{1883, 1883, 0, 1536, 0},
	{0, 16, 0, 1539, 0},
	{7324, 72, 0, 0, B24_FACT_REQUIRED},
	{32772, 619, 0, 0, 0},
	{0, 16, 0, 1541, 0},
	{32855, 32862, 0, 1542, 0},
	{32873, 32862, 0, 1542, 0},
	{32879, 619, 0, 0, 0},
	{9384, 619, 0, 0, 0},
	{32894, 619, 0, 0, 0},
	{32905, 619, 0, 0, 0},
	{32917, 619, 0, 0, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{7324, 72, 0, 0, 0},
	{32762, 16, 0, 1543, 0},
	{32525, 619, 0, 0, 0},
	{32807, 16, 0, 1544, 0},
	{32668, 619, 0, 0, 0},
	{32484, 619, 0, 0, 0},
	{32688, 619, 0, 0, 0},
	{32448, 619, 0, 0, 0},
	{32509, 619, 0, 0, 0},
	{32594, 619, 0, 0, 0},
	{32549, 619, 0, 0, 0},
	{32575, 619, 0, 0, 0},
	{32629, 619, 0, 0, 0},
	{32648, 619, 0, 0, 0},
	{32705, 619, 0, 0, 0},
	{32613, 619, 0, 0, 0},
	{32468, 619, 0, 0, 0},
	{32937, 619, 0, 0, 0},
	{32839, 72, 0, 0, 0},
	{32824, 63, 0, 0, 0},
	{1368, 16, 0, 1545, B24_FACT_REQUIRED},
	{0, 16, 0, 1536, 0},
	{33184, 33190, 0, 1547, 0},
	{0, 16, 0, 1548, 0},
	{2063, 16, 0, 1536, 0},
	{190, 16, 0, 1547, 0},
	{904, 72, 0, 0, 0},
	{32855, 32862, 0, 0, 0},
	{32873, 32862, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{32762, 16, 0, 1551, 0},
	{32525, 619, 0, 0, 0},
	{32807, 16, 0, 1553, 0},
	{32668, 619, 0, 0, 0},
	{32484, 619, 0, 0, 0},
	{32688, 619, 0, 0, 0},
	{32448, 619, 0, 0, 0},
	{32509, 619, 0, 0, 0},
	{32594, 619, 0, 0, 0},
	{32549, 619, 0, 0, 0},
	{32575, 619, 0, 0, 0},
	{32629, 619, 0, 0, 0},
	{32648, 619, 0, 0, 0},
	{32705, 619, 0, 0, 0},
	{32613, 619, 0, 0, 0},
	{32468, 619, 0, 0, 0},
	{32937, 619, 0, 0, 0},
	{32839, 72, 0, 0, 0},
	{32824, 63, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1554, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{197, 72, 0, 1556, 0},
	{20233, 72, 0, 1557, 0},
	{16811, 28, 0, 1557, 0},
	{21976, 28, 0, 1557, 0},
	{22826, 28, 0, 1557, 0},
	{0, 16, 0, 1558, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{197, 72, 0, 1556, 0},
	{16781, 28, 0, 1560, 0},
	{21722, 28, 0, 1560, 0},
	{21709, 28, 0, 1560, 0},
	{20338, 28, 0, 1557, 0},
	{20233, 72, 0, 1557, 0},
	{21834, 11709, 0, 1557, 0},
	{21843, 11709, 0, 1557, 0},
	{21853, 11709, 0, 1557, 0},
	{21980, 11709, 0, 1557, 0},
	{21993, 11709, 0, 1557, 0},
	{22006, 11709, 0, 1557, 0},
	{21791, 21757, 0, 1557, 0},
	{21773, 21757, 0, 1557, 0},
	{21739, 21757, 0, 1557, 0},
	{21807, 21757, 0, 1557, 0},
	{21821, 21757, 0, 1557, 0},
	{21953, 31278, 0, 1561, 0},
	{17180, 16, 0, 1557, 0},
	{0, 16, 0, 1562, 0},
	{21865, 0, 0, 1557, 0},
	{21884, 0, 0, 1557, 0},
	{0, 16, 0, 1564, 0},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{0, 16, 0, 1567, 0},
	{0, 63, 0, 1568, 0},
	{23787, 28, 5145, 0, 0},
	{33332, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{33339, 910, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1570, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{31754, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{197, 72, 0, 1572, 0},
	{9017, 256, 0, 1573, 0},
	{23787, 28, 0, 1572, 0},
	{33332, 72, 0, 1572, 0},
	{209, 28, 0, 1572, 0},
	{33339, 910, 0, 1572, 0},
	{0, 16, 0, 1574, 0},
	{197, 72, 0, 0, 0},
	{23787, 28, 0, 0, 0},
	{33332, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{33339, 910, 0, 0, 0},
	{0, 0, 0, 1576, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{33339, 0, 0, 0, 0},
	{0, 0, 0, 1578, 0},
	{0, 16, 0, 1579, 0},
	{197, 72, 0, 0, 0},
	{9017, 256, 0, 0, 0},
	{23787, 28, 0, 0, 0},
	{33332, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{33339, 910, 0, 0, 0},
	{2063, 16, 0, 1581, 0},
	{190, 16, 0, 1581, 0},
	{2047, 63, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{33332, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{33339, 910, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1584, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20233, 72, 0, 0, 0},
	{33344, 72, 0, 0, B24_FACT_REQUIRED},
	{33351, 72, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{33344, 0, 0, 0, 0},
	{33351, 0, 0, 0, 0},
	{0, 16, 0, 1587, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{33344, 72, 0, 0, 0},
	{0, 16, 0, 1589, 0},
	{0, 33359, 0, 1590, 0},
	{1448, 28, 0, 0, 0},
	{2063, 28, 33372, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{33344, 72, 0, 0, 0},
	{33351, 72, 0, 0, 0},
	{6714, 72, 0, 0, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{33344, 72, 0, 0, 0},
	{33351, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{33382, 72, 0, 0, 0},
	{6292, 28, 0, 0, 0},
	{19987, 28, 0, 0, 0},
	{16781, 72, 0, 0, 0},
	{33392, 28, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{33404, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16933, 72, 0, 0, 0},
	{0, 16, 0, 1594, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33448, 72, 0, 0, 0},
	{16806, 12286, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{33459, 12286, 33472, 0, 0},
	{33479, 72, 0, 0, 0},
	{16925, 72, 0, 0, 0},
	{16933, 72, 0, 0, 0},
	{33392, 256, 0, 0, 0},
	{33502, 256, 0, 0, 0},
	{33514, 256, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{33526, 72, 0, 0, 0},
	{33537, 72, 0, 0, 0},
	{33404, 28, 0, 0, 0},
	{33548, 28, 0, 0, 0},
	{0, 63, 0, 1596, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{33559, 72, 0, 0, B24_FACT_REQUIRED},
	{16806, 0, 0, 0, 0},
	{33759, 0, 0, 0, 0},
	{33773, 0, 0, 0, 0},
	{16806, 0, 0, 1599, 0},
	{33759, 0, 0, 0, 0},
	{33773, 0, 0, 0, 0},
	{197, 0, 0, 1599, 0},
	{209, 0, 0, 1599, 0},
	{214, 0, 0, 1599, 0},
	{33448, 0, 0, 1599, 0},
	{8913, 0, 0, 1599, 0},
	{33392, 0, 0, 1599, 0},
	{33502, 0, 0, 1599, 0},
	{33514, 0, 0, 1599, 0},
	{9006, 0, 0, 1599, 0},
	{33526, 0, 0, 1599, 0},
	{33537, 0, 0, 1599, 0},
	{33479, 0, 0, 1599, 0},
	{16925, 0, 0, 1599, 0},
	{16933, 0, 0, 1599, 0},
	{33459, 0, 0, 1599, 0},
	{0, 63, 0, 1600, 0},
	{197, 72, 0, 0, 0},
	{33382, 72, 0, 0, 0},
	{16933, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{33479, 72, 0, 0, 0},
	{33392, 28, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{33404, 28, 0, 0, 0},
	{0, 0, 0, 1602, 0},
	{0, 63, 0, 1603, 0},
	{197, 0, 0, 0, 0},
	{16933, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{33392, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 63, 0, 1605, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{33862, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{33933, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33448, 72, 0, 0, 0},
	{16806, 12286, 0, 0, 0},
	{34021, 72, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{33459, 12286, 0, 0, 0},
	{33479, 72, 0, 0, 0},
	{16925, 72, 0, 0, 0},
	{16933, 72, 0, 0, 0},
	{33392, 256, 0, 0, 0},
	{33502, 256, 0, 0, 0},
	{33514, 256, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{33526, 72, 0, 0, 0},
	{33537, 72, 0, 0, 0},
	{33404, 28, 0, 0, 0},
	{33548, 28, 0, 0, 0},
	{0, 16, 0, 1609, 0},
	{0, 63, 0, 1610, 0},
	{33448, 72, 0, 0, 0},
	{34059, 72, 0, 0, 0},
	{34036, 28, 0, 0, B24_FACT_REQUIRED},
	{16806, 12286, 34042, 0, 0},
	{5339, 16, 0, 1612, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{14806, 63, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33448, 72, 0, 0, 0},
	{16806, 12286, 0, 0, 0},
	{34021, 72, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{33459, 12286, 33472, 0, 0},
	{33392, 256, 0, 0, 0},
	{33502, 256, 0, 0, 0},
	{33514, 256, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{33526, 72, 0, 0, 0},
	{33537, 72, 0, 0, 0},
	{33548, 28, 0, 0, 0},
	{0, 63, 0, 1615, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33448, 72, 0, 0, 0},
	{16806, 12286, 0, 0, 0},
	{34021, 72, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{33459, 12286, 33472, 0, 0},
	{33479, 72, 0, 0, 0},
	{16925, 72, 0, 0, 0},
	{16933, 72, 0, 0, 0},
	{33392, 256, 0, 0, 0},
	{33502, 256, 0, 0, 0},
	{33514, 256, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{33526, 72, 0, 0, 0},
	{33537, 72, 0, 0, 0},
	{33404, 28, 0, 0, 0},
	{33548, 28, 0, 0, 0},
	{0, 0, 0, 1618, 0},
	{0, 63, 0, 1619, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16806, 12286, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33448, 72, 0, 0, 0},
	{34021, 72, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{33392, 256, 0, 0, 0},
	{33502, 256, 0, 0, 0},
	{33514, 256, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{33526, 72, 0, 0, 0},
	{33537, 72, 0, 0, 0},
	{33459, 12286, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 63, 0, 1621, 0},
	{2063, 63, 0, 1621, 0},
	{904, 72, 0, 0, 0},
	{16806, 0, 0, 1599, 0},
	{33759, 0, 0, 0, 0},
	{33773, 0, 0, 0, 0},
	{197, 0, 0, 1599, 0},
	{209, 0, 0, 1599, 0},
	{214, 0, 0, 1599, 0},
	{33448, 0, 0, 1599, 0},
	{34021, 0, 0, 1599, 0},
	{8913, 0, 0, 1599, 0},
	{33392, 0, 0, 1599, 0},
	{33502, 0, 0, 1599, 0},
	{33514, 0, 0, 1599, 0},
	{9006, 0, 0, 1599, 0},
	{33526, 0, 0, 1599, 0},
	{33537, 0, 0, 1599, 0},
	{33459, 0, 0, 1599, 0},
	{0, 63, 0, 1624, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, B24_FACT_REQUIRED},
	{34407, 28, 34416, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, 0},
	{14806, 63, 0, 0, 0},
	{34484, 63, 0, 0, 0},
	{34491, 619, 627, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{0, 0, 0, 1628, 0},
	{0, 63, 0, 1629, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{34484, 63, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{6292, 28, 0, 0, 0},
	{19987, 28, 34606, 0, 0},
	{16781, 28, 0, 0, 0},
	{34625, 72, 0, 0, 0},
	{0, 63, 0, 1632, 0},
	{0, 16, 0, 1599, 0},
	{0, 63, 0, 1634, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{6292, 28, 0, 0, 0},
	{19987, 28, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{34625, 72, 0, 0, 0},
	{0, 63, 0, 1636, 0},
	{0, 0, 0, 1632, 0},
	{0, 63, 0, 1638, 0},
	{190, 63, 0, 1640, 0},
	{2063, 63, 0, 1640, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{14806, 63, 0, 0, B24_FACT_REQUIRED},
	{34484, 63, 0, 0, 0},
	{34491, 619, 627, 0, 0},
	{0, 63, 0, 1602, 0},
	{24596, 28, 0, 0, 0},
	{24407, 619, 0, 0, 0},
	{34771, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24228, 28, 0, 0, 0},
	{24535, 72, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{24568, 16, 0, 1644, 0},
	{24407, 619, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{24421, 28, 0, 0, 0},
	{24440, 28, 0, 0, 0},
	{24462, 619, 0, 0, 0},
	{24546, 28, 0, 0, 0},
	{24554, 72, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{24246, 72, 0, 0, 0},
	{16515, 16, 0, 1645, 0},
	{0, 16, 0, 1646, 0},
	{24882, 0, 0, 0, 0},
	{34809, 0, 0, 0, 0},
	{16806, 28, 34791, 0, 0},
	{34802, 16, 0, 1648, 0},
	{34814, 28, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{0, 16, 0, 1649, 0},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{34773, 28, 0, 0, 0},
	{7346, 28, 0, 0, B24_FACT_REQUIRED},
	{24568, 16, 0, 1644, 0},
	{24407, 72, 21109, 0, 0},
	{1368, 16, 0, 1650, 0},
	{24440, 28, 0, 0, 0},
	{0, 16, 0, 1652, 0},
	{899, 256, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24228, 28, 0, 0, 0},
	{24535, 28, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{24568, 16, 0, 1644, 0},
	{14229, 72, 0, 0, 0},
	{16231, 72, 0, 0, 0},
	{25006, 72, 0, 0, 0},
	{24407, 619, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{24421, 28, 0, 0, 0},
	{24636, 28, 0, 0, 0},
	{24806, 28, 0, 0, 0},
	{34823, 28, 0, 0, 0},
	{34832, 28, 0, 0, 0},
	{24627, 28, 0, 0, 0},
	{24790, 28, 0, 0, 0},
	{24440, 28, 0, 0, 0},
	{24462, 619, 0, 0, 0},
	{24511, 28, 0, 0, 0},
	{24484, 28, 0, 0, 0},
	{34848, 28, 0, 0, 0},
	{24546, 28, 0, 0, 0},
	{24554, 72, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{11611, 28, 0, 0, 0},
	{24246, 72, 0, 0, 0},
	{34875, 16, 0, 1654, 0},
	{16515, 16, 0, 1655, 0},
	{0, 16, 0, 1656, 0},
	{1375, 28, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{24853, 28, 0, 0, 0},
	{24870, 63, 0, 78, 0},
	{24876, 17284, 0, 78, 0},
	{24861, 28, 5145, 0, 0},
	{1883, 28, 0, 0, 0},
	{0, 16, 0, 1658, 0},
	{24820, 16, 0, 1659, 0},
	{0, 16, 0, 1660, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24568, 16, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24228, 28, 0, 0, 0},
	{24535, 28, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{14229, 72, 0, 0, 0},
	{16231, 72, 0, 0, 0},
	{25006, 72, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{24568, 16, 0, 1644, 0},
	{11611, 28, 0, 0, 0},
	{24246, 72, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{24636, 28, 0, 0, 0},
	{24627, 28, 0, 0, 0},
	{24407, 619, 0, 0, 0},
	{24421, 28, 0, 0, 0},
	{24806, 28, 0, 0, 0},
	{24790, 28, 0, 0, 0},
	{0, 16, 0, 1663, 0},
	{12136, 63, 0, 1664, 0},
	{0, 16, 0, 1665, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{24228, 0, 0, 0, 0},
	{24535, 0, 0, 0, 0},
	{35, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{14229, 0, 0, 0, 0},
	{16231, 0, 0, 0, 0},
	{25006, 0, 0, 0, 0},
	{14689, 0, 0, 0, 0},
	{24235, 0, 0, 0, 0},
	{24568, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{24246, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24228, 28, 0, 0, 0},
	{24535, 72, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{14229, 72, 0, 0, 0},
	{16231, 72, 0, 0, 0},
	{25006, 72, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{24568, 16, 0, 1644, 0},
	{11611, 72, 0, 0, 0},
	{24246, 72, 0, 0, 0},
	{2047, 63, 0, 1667, 0},
	{2063, 16, 0, 1668, 0},
	{190, 16, 0, 1668, 0},
	{904, 72, 0, 0, 0},
	{24575, 28, 0, 0, 0},
	{24596, 28, 0, 0, 0},
	{24407, 619, 0, 0, 0},
	{34771, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24228, 28, 0, 0, 0},
	{24535, 28, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{14229, 72, 0, 0, 0},
	{16231, 72, 0, 0, 0},
	{25006, 72, 0, 0, 0},
	{24568, 16, 0, 1670, 0},
	{24407, 619, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{24636, 28, 0, 0, 0},
	{24627, 28, 0, 0, 0},
	{34823, 28, 0, 0, 0},
	{24421, 28, 0, 0, 0},
	{24806, 28, 0, 0, 0},
	{24790, 28, 0, 0, 0},
	{34832, 28, 0, 0, 0},
	{24440, 28, 0, 0, 0},
	{34875, 16, 0, 1654, 0},
	{24462, 619, 0, 0, 0},
	{24546, 28, 0, 0, 0},
	{24554, 72, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{11611, 28, 0, 0, 0},
	{24246, 72, 0, 0, 0},
	{16515, 16, 0, 1671, 0},
	{0, 16, 0, 1672, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24568, 16, 0, 1670, 0},
	{24407, 72, 21109, 0, 0},
	{1368, 16, 0, 1649, 0},
	{904, 72, 0, 0, 0},
	{25176, 72, 0, 0, 0},
	{13924, 72, 0, 0, 0},
	{25181, 28, 0, 0, 0},
	{25191, 28, 25221, 0, 0},
	{7373, 28, 0, 0, 0},
	{25202, 619, 34889, 0, 0},
	{25121, 16, 0, 1675, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{25112, 28, 0, 0, B24_FACT_REQUIRED},
	{119, 16, 0, 1676, 0},
	{1368, 16, 0, 1677, B24_FACT_REQUIRED},
	{25266, 63, 0, 1133, 0},
	{0, 16, 0, 1679, 0},
	{23, 28, 0, 0, 0},
	{25112, 28, 0, 0, 0},
	{119, 16, 0, 1676, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1681, B24_FACT_REQUIRED},
	{23642, 0, 0, 0, 0},
	{34950, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{34894, 28, 0, 0, 0},
	{34905, 28, 0, 0, 0},
	{34916, 28, 0, 0, 0},
	{34931, 28, 0, 0, 0},
	{34942, 16, 0, 1683, 0},
	{25071, 16, 0, 1684, 0},
	{0, 16, 0, 1685, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{34894, 28, 0, 0, 0},
	{34905, 28, 0, 0, 0},
	{34916, 28, 0, 0, 0},
	{34931, 28, 0, 0, 0},
	{34942, 16, 0, 0, 0},
	{1368, 16, 0, 1687, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{34894, 28, 0, 0, 0},
	{34905, 28, 0, 0, 0},
	{34916, 28, 0, 0, 0},
	{34931, 28, 0, 0, 0},
	{0, 16, 0, 1689, 0},
	{35008, 16, 0, 1690, 0},
	{0, 16, 0, 1691, 0},
	{1375, 28, 0, 0, 0},
	{34894, 28, 0, 0, 0},
	{34905, 28, 0, 0, 0},
	{34916, 28, 0, 0, 0},
	{34931, 28, 35016, 0, 0},
	{34942, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1693, B24_FACT_REQUIRED},
	{35126, 28, 35133, 0, 0},
	{35126, 28, 35138, 0, 0},
	{35126, 28, 35133, 0, 0},
	{10425, 28, 35133, 0, 0},
	{119, 16, 0, 1695, 0},
	{25821, 16, 0, 1696, 0},
	{12136, 16, 0, 1697, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{35114, 16, 0, 1698, 0},
	{35109, 16, 0, 1699, 0},
	{0, 16, 0, 1700, 0},
	{35147, 28, 35133, 0, 0},
	{35147, 28, 35138, 0, 0},
	{35147, 28, 35133, 0, 0},
	{35174, 28, 35133, 0, 0},
	{17180, 16, 0, 1702, 0},
	{35154, 16, 0, 1703, 0},
	{35164, 16, 0, 1704, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{35114, 16, 0, 1705, 0},
	{1368, 16, 0, 1706, B24_FACT_REQUIRED},
	{35233, 72, 0, 0, B24_FACT_REQUIRED},
	{35240, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1708, 0},
	{35224, 63, 0, 1709, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{0, 16, 0, 1711, 0},
	{35292, 63, 0, 1712, 0},
	{0, 16, 0, 1713, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{35114, 16, 0, 1705, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1715, B24_FACT_REQUIRED},
	{35331, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25071, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25277, 28, 0, 0, 0},
	{25286, 28, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{7337, 28, 0, 0, 0},
	{25302, 28, 0, 0, 0},
	{25314, 11709, 5145, 0, 0},
	{35321, 16, 0, 1717, 0},
	{8568, 16, 0, 1136, 0},
	{25328, 11709, 5145, 0, 0},
	{1448, 28, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{25112, 16, 0, 1718, 0},
	{0, 16, 0, 1719, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14229, 72, 0, 0, B24_FACT_REQUIRED},
	{6904, 6904, 0, 0, 0},
	{25302, 72, 0, 0, B24_FACT_REQUIRED},
	{25071, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{8568, 63, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{25314, 11709, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 1721, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25071, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25277, 28, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{7337, 28, 0, 0, 0},
	{25302, 28, 0, 0, 0},
	{25314, 11709, 5145, 0, 0},
	{35321, 16, 0, 1717, 0},
	{8568, 16, 0, 256, 0},
	{25328, 11709, 5145, 0, 0},
	{1448, 28, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{25286, 0, 0, 0, 0},
	{25112, 16, 0, 1723, 0},
	{0, 16, 0, 1724, 0},
	{1375, 28, 0, 0, 0},
	{7346, 5303, 0, 0, 0},
	{24853, 5303, 0, 0, 0},
	{24861, 11709, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{24870, 63, 0, 78, 0},
	{24876, 17284, 0, 78, 0},
	{0, 16, 0, 1726, 0},
	{25363, 16, 0, 1727, 0},
	{0, 16, 0, 1728, 0},
	{69, 28, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25071, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{11611, 28, 0, 0, 0},
	{24246, 28, 0, 0, 0},
	{7337, 28, 0, 0, 0},
	{14229, 28, 0, 0, 0},
	{35374, 28, 0, 0, 0},
	{25302, 28, 0, 0, 0},
	{25314, 11709, 5145, 0, 0},
	{24575, 28, 0, 0, 0},
	{25328, 11709, 5145, 0, 0},
	{12450, 11709, 5145, 0, 0},
	{25277, 28, 0, 0, 0},
	{25286, 28, 0, 0, 0},
	{8568, 63, 0, 78, 0},
	{35321, 63, 0, 78, 0},
	{0, 16, 0, 1730, 0},
	{25821, 16, 0, 1731, 0},
	{0, 16, 0, 1732, 0},
	{69, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{25071, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{14689, 0, 0, 0, 0},
	{24235, 0, 0, 0, 0},
	{25302, 0, 0, 0, 0},
	{25314, 0, 0, 0, 0},
	{8568, 0, 0, 0, 0},
	{35321, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25071, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{25302, 72, 0, 0, 0},
	{25314, 11709, 5145, 0, 0},
	{8568, 63, 0, 0, 0},
	{35321, 63, 0, 0, 0},
	{2047, 63, 0, 1734, 0},
	{2063, 16, 0, 1735, 0},
	{190, 16, 0, 1735, 0},
	{904, 72, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25071, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25277, 28, 0, 0, 0},
	{25286, 28, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{7337, 28, 0, 0, 0},
	{25302, 28, 0, 0, 0},
	{25314, 11709, 5145, 0, 0},
	{35321, 16, 0, 1717, 0},
	{8568, 16, 0, 256, 0},
	{25328, 11709, 5145, 0, 0},
	{1448, 28, 0, 0, 0},
	{14689, 256, 0, 0, 0},
	{24235, 256, 0, 0, 0},
	{25112, 16, 0, 1737, 0},
	{0, 16, 0, 1738, 0},
	{23, 28, 0, 0, 0},
	{6904, 6904, 0, 0, 0},
	{25302, 72, 0, 0, 0},
	{25071, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{8568, 63, 0, 0, 0},
	{35321, 63, 0, 0, 0},
	{4336, 11709, 5145, 0, 0},
	{25314, 11709, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1740, B24_FACT_REQUIRED},
	{35383, 0, 0, 0, 0},
	{35385, 0, 0, 0, 0},
	{35387, 0, 0, 0, 0},
	{35389, 0, 0, 0, 0},
	{35392, 0, 0, 0, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{56, 16, 0, 1742, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{21914, 28, 0, 0, 0},
	{6302, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16, 35528, 0, 1745, 0},
	{197, 0, 0, 0, 0},
	{21914, 0, 0, 0, 0},
	{6302, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{0, 842, 0, 1746, 0},
	{6302, 28, 0, 0, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{35588, 16, 0, 0, 0},
	{35604, 72, 0, 0, 0},
	{35612, 256, 0, 0, 0},
	{35629, 256, 0, 0, 0},
	{35644, 6904, 0, 0, 0},
	{30020, 6904, 0, 0, 0},
	{20902, 5303, 0, 0, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{9017, 256, 0, 0, 0},
	{35745, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{35612, 35757, 0, 0, 0},
	{35629, 35757, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{35644, 24450, 0, 0, 0},
	{35773, 24450, 0, 0, 0},
	{30020, 24450, 0, 0, 0},
	{35786, 24450, 0, 0, 0},
	{214, 24450, 0, 0, 0},
	{6302, 28, 0, 0, 0},
	{35604, 24256, 0, 0, 0},
	{35588, 16, 0, 0, 0},
	{0, 16, 0, 1751, 0},
	{0, 28663, 0, 1752, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{20233, 16, 0, 1751, 0},
	{5339, 16, 0, 1751, 0},
	{904, 72, 0, 0, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{35798, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{16806, 28, 35807, 0, 0},
	{20233, 72, 0, 0, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{35798, 28, 0, 0, B24_FACT_REQUIRED},
	{35798, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16806, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{16, 36029, 0, 1757, 0},
	{35798, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{16806, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{0, 16, 0, 1758, 0},
	{0, 842, 0, 1759, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{35798, 28, 0, 0, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{35798, 28, 0, 0, B24_FACT_REQUIRED},
	{36116, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16806, 28, 36129, 0, 0},
	{20233, 72, 0, 0, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{35588, 16, 0, 0, 0},
	{35604, 72, 0, 0, 0},
	{35612, 256, 0, 0, 0},
	{35629, 256, 0, 0, 0},
	{35644, 6904, 0, 0, 0},
	{30020, 6904, 0, 0, 0},
	{20902, 5303, 0, 0, 0},
	{6971, 0, 0, 0, 0},
	{35389, 0, 0, 0, 0},
	{35392, 0, 0, 0, 0},
	{36253, 0, 0, 0, 0},
	{0, 842, 0, 1764, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{56, 16, 0, 1742, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{35604, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{36288, 6904, 0, 0, 0},
	{30020, 6904, 0, 0, 0},
	{20902, 5303, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{9017, 256, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{35745, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{36288, 28, 0, 0, 0},
	{30020, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{36384, 72, 0, 0, 0},
	{36396, 72, 0, 0, 0},
	{36409, 72, 0, 0, 0},
	{6302, 28, 0, 0, 0},
	{35604, 72, 0, 0, 0},
	{0, 16, 0, 1768, 0},
	{0, 21060, 0, 1769, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{20233, 16, 0, 1768, 0},
	{5339, 16, 0, 1768, 0},
	{904, 72, 0, 0, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{35604, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{36288, 6904, 0, 0, 0},
	{30020, 6904, 0, 0, 0},
	{20902, 5303, 0, 0, 0},
	{6302, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{36460, 28, 0, 0, 0},
	{56, 16, 0, 1742, 0},
	{36563, 28, 0, 0, B24_FACT_REQUIRED},
	{36569, 28, 0, 0, B24_FACT_REQUIRED},
	{36577, 72, 0, 0, 0},
	{36587, 28, 0, 0, 0},
	{36598, 28, 0, 0, 0},
	{795, 16, 0, 0, 0},
	{36563, 0, 0, 0, 0},
	{36569, 0, 0, 0, 0},
	{36577, 0, 0, 0, 0},
	{36650, 0, 0, 0, 0},
	{0, 0, 0, 1775, 0},
	{0, 16, 0, 1776, 0},
	{36658, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 63, 0, 0, 0},
	{36669, 63, 0, 0, 0},
	{36658, 28, 0, 0, B24_FACT_REQUIRED},
	{36669, 63, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{9017, 0, 0, 0, 0},
	{36687, 0, 0, 0, 0},
	{36698, 0, 0, 0, 0},
	{36709, 0, 0, 0, 0},
	{36726, 0, 0, 0, 0},
	{0, 0, 0, 1780, 0},
	{36658, 0, 0, 0, 0},
	{36680, 0, 0, 1781, 0},
	{0, 16, 0, 1782, 0},
	{190, 63, 0, 0, 0},
	{2063, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{36737, 72, 0, 0, 0},
	{36658, 28, 0, 0, 0},
	{36598, 28, 0, 0, 0},
	{28139, 72, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{9017, 0, 0, 0, 0},
	{36687, 0, 0, 0, 0},
	{36698, 0, 0, 0, 0},
	{36709, 0, 0, 0, 0},
	{36726, 0, 0, 0, 0},
	{36743, 0, 0, 0, 0},
	{36754, 0, 0, 0, 0},
	{0, 0, 0, 1785, 0},
	{0, 16, 0, 1786, 0},
	{190, 63, 0, 0, 0},
	{2063, 63, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{36598, 28, 0, 0, 0},
	{5303, 0, 0, 0, 0},
	{8837, 0, 0, 0, 0},
	{0, 16, 0, 1790, 0},
	{36563, 28, 0, 0, B24_FACT_REQUIRED},
	{36569, 28, 0, 0, B24_FACT_REQUIRED},
	{36577, 72, 0, 0, 0},
	{36587, 28, 0, 0, 0},
	{0, 16, 0, 78, 0},
	{36760, 28, 0, 0, 0},
	{36766, 619, 0, 0, 0},
	{0, 16, 0, 1504, 0},
	{11692, 72, 0, 0, 0},
	{0, 16, 0, 1796, 0},
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
	{10768, 16, 0, 1798, 0},
	{0, 16, 0, 1799, 0},
	{0, 0, 0, 1798, 0},
	{10854, 63, 0, 1801, 0},
	{0, 16, 0, 1802, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 63, 0, 1804, 0},
	{11157, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{36783, 28, 0, 0, 0},
	{36796, 0, 0, 1805, 0},
	{0, 0, 0, 1806, 0},
	{27600, 63, 0, 1807, 0},
	{11692, 72, 0, 0, 0},
	{0, 16, 0, 1808, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{0, 0, 0, 1810, 0},
	{11157, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{36783, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{26721, 0, 0, 0, 0},
	{36796, 0, 0, 1811, 0},
	{36808, 0, 0, 0, 0},
	{0, 0, 0, 1812, 0},
	{10854, 63, 0, 1813, 0},
	{0, 16, 0, 1814, 0},
	{11157, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{36783, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{26721, 0, 0, 0, 0},
	{36796, 0, 0, 0, 0},
	{36808, 0, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{36814, 72, 0, 0, 0},
	{2047, 63, 0, 1816, 0},
	{36814, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{35109, 28, 0, 0, 0},
	{36821, 72, 0, 0, 0},
	{0, 63, 0, 1818, 0},
	{11157, 72, 0, 0, 0},
	{36796, 0, 0, 1819, 0},
	{0, 16, 0, 1820, 0},
	{36860, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 36866, 0, 0},
	{37016, 28, 37027, 0, 0},
	{37054, 72, 0, 0, 0},
	{0, 16, 0, 1822, 0},
	{36839, 28, 0, 0, B24_FACT_REQUIRED},
	{36847, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 0, 0},
	{1368, 63, 0, 1823, B24_FACT_REQUIRED},
	{1368, 16, 0, 1824, B24_FACT_REQUIRED},
	{37130, 0, 0, 0, 0},
	{36860, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 36866, 0, 0},
	{37054, 72, 0, 0, 0},
	{0, 16, 0, 1827, 0},
	{69, 72, 0, 0, 0},
	{36839, 28, 0, 0, 0},
	{36847, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{760, 16, 0, 1826, 0},
	{10966, 28, 0, 0, 0},
	{1368, 63, 0, 1828, 0},
	{37136, 28, 0, 0, 0},
	{0, 16, 0, 1829, 0},
	{0, 63, 0, 1830, 0},
	{265, 72, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1824, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{36839, 28, 0, 0, 0},
	{36847, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{760, 16, 0, 1826, 0},
	{37136, 28, 0, 0, 0},
	{0, 16, 0, 1834, 0},
	{0, 63, 0, 1835, 0},
	{265, 72, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{37223, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{37214, 28, 0, 0, 0},
	{760, 16, 0, 1838, 0},
	{10966, 28, 0, 0, 0},
	{0, 16, 0, 1839, 0},
	{69, 72, 0, 0, 0},
	{36839, 28, 0, 0, 0},
	{37136, 28, 0, 0, 0},
	{27600, 63, 0, 1840, 0},
	{11157, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{10966, 28, 0, 0, 0},
	{37232, 28, 0, 0, 0},
	{0, 16, 0, 1841, 0},
	{0, 63, 0, 1842, 0},
	{36839, 28, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{37232, 28, 0, 0, 0},
	{9508, 28, 37242, 0, 0},
	{37252, 63, 0, 0, 0},
	{0, 16, 0, 1845, 0},
	{37259, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{37269, 28, 0, 0, 0},
	{37223, 0, 0, 0, 0},
	{37214, 28, 0, 0, B24_FACT_REQUIRED},
	{37136, 28, 0, 0, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, 0},
	{760, 16, 0, 1847, B24_FACT_REQUIRED},
	{0, 16, 0, 1848, 0},
	{37259, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{37269, 28, 0, 0, 0},
	{37214, 28, 0, 0, B24_FACT_REQUIRED},
	{37136, 28, 0, 0, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, 0},
	{760, 16, 0, 1850, B24_FACT_REQUIRED},
	{9508, 28, 37288, 0, B24_FACT_REQUIRED},
	{11692, 72, 0, 0, 0},
	{37315, 72, 0, 0, 0},
	{760, 16, 0, 1851, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1852, B24_FACT_REQUIRED},
	{36839, 28, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 1849, B24_FACT_REQUIRED},
	{37284, 16, 0, 1853, 0},
	{36860, 28, 0, 0, B24_FACT_REQUIRED},
	{37214, 28, 0, 0, B24_FACT_REQUIRED},
	{7346, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1855, 0},
	{9508, 28, 37288, 0, B24_FACT_REQUIRED},
	{11692, 72, 0, 0, 0},
	{37315, 72, 0, 0, 0},
	{760, 16, 0, 1855, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1857, B24_FACT_REQUIRED},
	{36839, 28, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 1856, B24_FACT_REQUIRED},
	{37284, 16, 0, 1858, 0},
	{37355, 619, 0, 0, 0},
	{0, 16, 0, 1860, 0},
	{9508, 28, 37288, 0, B24_FACT_REQUIRED},
	{11692, 72, 0, 0, 0},
	{37315, 72, 0, 0, 0},
	{760, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1862, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{36783, 28, 0, 0, 0},
	{35109, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{26721, 28, 0, 0, 0},
	{0, 16, 0, 1864, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{37361, 72, 0, 0, 0},
	{14372, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{35240, 28, 0, 0, 0},
	{37373, 72, 0, 0, 0},
	{37383, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{37232, 256, 0, 0, 0},
	{37393, 63, 0, 1865, 0},
	{0, 16, 0, 1866, 0},
	{37462, 63, 0, 0, 0},
	{37474, 63, 0, 0, 0},
	{37493, 63, 0, 0, 0},
	{37509, 63, 0, 0, 0},
	{37526, 63, 0, 0, 0},
	{37550, 63, 0, 0, 0},
	{37675, 63, 0, 0, 0},
	{37699, 63, 0, 0, 0},
	{1883, 28, 37401, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14372, 72, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{37383, 28, 37418, 0, 0},
	{37454, 16, 0, 1868, 0},
	{37571, 619, 627, 0, 0},
	{37587, 619, 627, 0, 0},
	{37598, 63, 0, 0, 0},
	{37613, 619, 627, 0, 0},
	{37627, 63, 0, 0, 0},
	{37645, 619, 627, 0, 0},
	{37658, 63, 0, 0, 0},
	{119, 16, 0, 1869, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37361, 0, 0, 0, 0},
	{14372, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35240, 0, 0, 0, 0},
	{37373, 0, 0, 0, 0},
	{37383, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{10966, 0, 0, 0, 0},
	{37232, 0, 0, 0, 0},
	{0, 0, 0, 1871, 0},
	{10854, 63, 0, 1872, 0},
	{0, 16, 0, 1873, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37361, 0, 0, 0, 0},
	{14372, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35240, 0, 0, 0, 0},
	{37373, 0, 0, 0, 0},
	{37383, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{10966, 0, 0, 0, 0},
	{37232, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2047, 63, 0, 1875, 0},
	{36814, 72, 0, 0, B24_FACT_REQUIRED},
	{37717, 28, 37735, 0, B24_FACT_REQUIRED},
	{37756, 619, 627, 0, 0},
	{37770, 63, 0, 0, 0},
	{37774, 63, 0, 0, 0},
	{37784, 619, 627, 0, 0},
	{11164, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{37803, 28, 0, 0, 0},
	{37812, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{37822, 619, 0, 0, 0},
	{37833, 72, 0, 0, 0},
	{37848, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 37735, 0, 0},
	{0, 63, 0, 1878, 0},
	{37797, 0, 0, 1879, 0},
	{37857, 72, 0, 0, 0},
	{37871, 0, 0, 1879, 0},
	{37880, 72, 0, 0, 0},
	{37897, 0, 0, 1879, 0},
	{37905, 72, 0, 0, 0},
	{0, 16, 0, 1880, 0},
	{36796, 72, 0, 0, 0},
	{36808, 72, 0, 0, 0},
	{0, 16, 0, 1882, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{37361, 72, 0, 0, 0},
	{14372, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{35240, 28, 0, 0, 0},
	{37373, 72, 0, 0, 0},
	{37383, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{37232, 256, 0, 0, 0},
	{0, 16, 0, 1884, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{37383, 28, 37418, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{10768, 16, 0, 1887, 0},
	{0, 16, 0, 1888, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{10773, 0, 0, 0, 0},
	{10784, 0, 0, 0, 0},
	{0, 0, 0, 1890, 0},
	{10854, 63, 0, 1891, 0},
	{0, 16, 0, 1892, 0},
	{11157, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{36783, 0, 0, 0, 0},
	{35109, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{26721, 0, 0, 0, 0},
	{0, 0, 0, 1894, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37361, 0, 0, 0, 0},
	{14372, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35240, 0, 0, 0, 0},
	{37373, 0, 0, 0, 0},
	{37383, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{10966, 0, 0, 0, 0},
	{37232, 0, 0, 0, 0},
	{37393, 0, 0, 1895, 0},
	{10768, 16, 0, 1896, 0},
	{0, 16, 0, 1897, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37361, 0, 0, 0, 0},
	{14372, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35240, 0, 0, 0, 0},
	{37373, 0, 0, 0, 0},
	{37383, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{10966, 0, 0, 0, 0},
	{37232, 0, 0, 0, 0},
	{37393, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2047, 63, 0, 1899, 0},
	{2069, 0, 0, 0, 0},
	{265, 0, 0, 0, 0},
	{37143, 0, 0, 0, 0},
	{1883, 28, 37401, 0, B24_FACT_REQUIRED},
	{2047, 63, 0, 1875, 0},
	{11246, 16, 0, 1901, 0},
	{36814, 72, 0, 0, B24_FACT_REQUIRED},
	{37454, 63, 0, 0, B24_FACT_REQUIRED},
	{35109, 28, 37921, 0, B24_FACT_REQUIRED},
	{1386, 0, 0, 0, 0},
	{10773, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{10784, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{0, 0, 0, 1904, 0},
	{10854, 63, 0, 1905, 0},
	{0, 16, 0, 1906, 0},
	{36814, 72, 0, 0, B24_FACT_REQUIRED},
	{37454, 63, 0, 0, B24_FACT_REQUIRED},
	{35109, 28, 37921, 0, 0},
	{11157, 72, 0, 0, 0},
	{37984, 28, 0, 0, 0},
	{0, 16, 0, 1909, 0},
	{37969, 63, 0, 78, 0},
	{37977, 63, 0, 1910, 0},
	{0, 16, 0, 1911, 0},
	{36814, 72, 0, 0, B24_FACT_REQUIRED},
	{37454, 63, 0, 0, B24_FACT_REQUIRED},
	{36814, 72, 0, 0, B24_FACT_REQUIRED},
	{37454, 16, 0, 1868, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{14372, 72, 0, 0, B24_FACT_REQUIRED},
	{10854, 63, 0, 1885, 0},
	{0, 16, 0, 1916, 0},
	{1883, 28, 37401, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14372, 72, 0, 0, 0},
	{11246, 16, 0, 0, 0},
	{37991, 63, 0, 0, 0},
	{16806, 28, 37997, 0, 0},
	{20591, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{9192, 28, 38008, 0, 0},
	{38112, 28, 0, 0, 0},
	{38120, 28, 0, 0, 0},
	{19987, 28, 38127, 0, 0},
	{16781, 28, 0, 0, 0},
	{38228, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{0, 16, 0, 1920, 0},
	{19987, 28, 38246, 0, B24_FACT_REQUIRED},
	{16781, 28, 0, 0, B24_FACT_REQUIRED},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{38358, 72, 0, 0, 0},
	{38413, 28, 0, 0, 0},
	{38423, 28, 5145, 0, 0},
	{38358, 72, 0, 0, 0},
	{38413, 28, 0, 0, 0},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{38358, 72, 0, 0, 0},
	{38413, 28, 0, 0, 0},
	{38120, 28, 0, 0, B24_FACT_REQUIRED},
	{38358, 72, 0, 0, 0},
	{38413, 28, 0, 0, 0},
	{9192, 28, 38008, 0, B24_FACT_REQUIRED},
	{38358, 72, 0, 0, 0},
	{38413, 28, 0, 0, 0},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{37991, 63, 0, 0, B24_FACT_REQUIRED},
	{38755, 28, 5145, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{38921, 72, 0, 0, 0},
	{38925, 72, 0, 0, 0},
	{38930, 72, 0, 0, 0},
	{38937, 72, 0, 0, 0},
	{9109, 72, 0, 0, 0},
	{38943, 72, 0, 0, 0},
	{16806, 16, 0, 1931, 0},
	{38925, 63, 0, 0, 0},
	{38953, 16, 0, 256, 0},
	{38964, 63, 0, 0, 0},
	{38937, 63, 0, 0, 0},
	{38930, 16, 0, 256, 0},
	{38976, 63, 0, 0, 0},
	{0, 16, 0, 1932, 0},
	{39172, 28, 0, 0, 0},
	{39188, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{38990, 28, 0, 0, 0},
	{39001, 28, 0, 0, 0},
	{39011, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39025, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39042, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39060, 619, 0, 0, 0},
	{39068, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{39082, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{39099, 256, 0, 0, 0},
	{39104, 256, 0, 0, 0},
	{39123, 256, 0, 0, 0},
	{39140, 256, 0, 0, 0},
	{39158, 256, 0, 0, 0},
	{36796, 63, 0, 0, 0},
	{39165, 16, 0, 1934, 0},
	{39200, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39209, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{0, 16, 0, 1935, 0},
	{0, 63, 0, 1936, 0},
	{39217, 28, 5145, 0, 0},
	{39227, 72, 0, 0, 0},
	{39234, 72, 0, 0, 0},
	{0, 16, 0, 1936, 0},
	{0, 16, 0, 1939, 0},
	{197, 63, 0, 0, B24_FACT_REQUIRED},
	{39217, 28, 5145, 0, 0},
	{0, 16, 0, 1942, 0},
	{69, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{38990, 28, 0, 0, 0},
	{39001, 28, 0, 0, 0},
	{39011, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39025, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39042, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39060, 619, 0, 0, 0},
	{39068, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{39082, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{39099, 256, 0, 0, 0},
	{39104, 256, 0, 0, 0},
	{39123, 256, 0, 0, 0},
	{39140, 256, 0, 0, 0},
	{39158, 256, 0, 0, 0},
	{36796, 63, 0, 1943, 0},
	{39165, 16, 0, 1934, 0},
	{39200, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39209, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39277, 28, 0, 0, 0},
	{39287, 72, 0, 0, 0},
	{39303, 16, 0, 1944, 0},
	{0, 63, 0, 1943, 0},
	{11164, 619, 0, 0, 0},
	{39447, 619, 0, 0, 0},
	{39454, 619, 0, 0, 0},
	{39461, 619, 0, 0, 0},
	{39466, 619, 0, 0, 0},
	{39471, 619, 0, 0, 0},
	{39477, 619, 0, 0, 0},
	{39489, 619, 0, 0, 0},
	{39494, 619, 0, 0, 0},
	{39504, 28, 0, 0, 0},
	{39509, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{26721, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{39696, 28, 0, 0, 0},
	{39713, 28, 0, 0, 0},
	{39733, 28, 0, 0, 0},
	{39743, 28, 0, 0, 0},
	{39759, 28, 0, 0, 0},
	{39775, 28, 0, 0, 0},
	{39803, 72, 0, 0, 0},
	{39811, 28, 0, 0, 0},
	{36669, 72, 0, 0, 0},
	{8574, 256, 0, 0, 0},
	{0, 16, 0, 1950, 0},
	{36669, 72, 0, 0, 0},
	{39853, 63, 0, 0, 0},
	{39867, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39350, 72, 0, 0, 0},
	{39365, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39383, 72, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39389, 72, 0, 0, 0},
	{39397, 72, 0, 0, 0},
	{39410, 72, 0, 0, 0},
	{39424, 72, 0, 0, 0},
	{39434, 16, 0, 1947, 0},
	{39520, 72, 0, 0, 0},
	{39536, 72, 0, 0, 0},
	{39544, 72, 0, 0, 0},
	{39554, 72, 0, 0, 0},
	{25867, 28, 0, 0, 0},
	{39569, 28, 0, 0, 0},
	{39579, 28, 0, 0, 0},
	{39593, 28, 0, 0, 0},
	{39607, 28, 0, 0, 0},
	{39621, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39631, 28, 0, 0, 0},
	{39644, 28, 0, 0, 0},
	{35109, 28, 0, 0, 0},
	{39651, 16, 0, 1948, 0},
	{39663, 619, 0, 0, 0},
	{39682, 72, 0, 0, 0},
	{35114, 16, 0, 1949, 0},
	{39784, 619, 0, 0, 0},
	{39791, 63, 0, 1951, 0},
	{39821, 63, 0, 78, 0},
	{39834, 16, 0, 1952, 0},
	{39884, 28, 0, 0, 0},
	{0, 16, 0, 1953, 0},
	{38413, 28, 0, 0, B24_FACT_REQUIRED},
	{39967, 63, 0, 78, 0},
	{214, 63, 0, 78, 0},
	{9109, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39924, 72, 0, 0, 0},
	{39941, 72, 0, 0, 0},
	{8574, 256, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{39951, 619, 0, 0, 0},
	{10922, 28, 0, 0, 0},
	{39958, 63, 0, 0, 0},
	{20944, 16, 0, 1956, 0},
	{39972, 256, 0, 0, 0},
	{0, 16, 0, 1957, 0},
	{69, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{38990, 28, 0, 0, 0},
	{39001, 28, 0, 0, 0},
	{39011, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39025, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39042, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39060, 619, 0, 0, 0},
	{39068, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{39082, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{39099, 619, 0, 0, 0},
	{39104, 256, 0, 0, 0},
	{39123, 256, 0, 0, 0},
	{39140, 256, 0, 0, 0},
	{39158, 619, 0, 0, 0},
	{36796, 63, 0, 78, 0},
	{39165, 16, 0, 0, 0},
	{39200, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39209, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{0, 16, 0, 1959, 0},
	{13917, 72, 0, 0, 0},
	{13938, 72, 0, 0, 0},
	{40034, 28, 0, 0, 0},
	{40041, 28, 0, 0, 0},
	{40052, 28, 0, 0, 0},
	{40056, 28, 0, 0, 0},
	{40070, 28, 0, 0, 0},
	{40079, 28, 0, 0, 0},
	{40093, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{40102, 28, 0, 0, 0},
	{40119, 16, 0, 256, 0},
	{69, 72, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{8574, 256, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40003, 28, 0, 0, 0},
	{31754, 72, 0, 0, 0},
	{31759, 16, 0, 1961, 0},
	{9508, 28, 0, 0, 0},
	{40013, 72, 0, 0, 0},
	{31765, 72, 0, 0, 0},
	{31774, 28, 0, 0, 0},
	{31785, 28, 0, 0, 0},
	{31796, 28, 0, 0, 0},
	{31804, 28, 0, 0, 0},
	{40022, 16, 0, 1962, 0},
	{40110, 16, 0, 1963, 0},
	{40127, 619, 0, 0, 0},
	{40143, 619, 0, 0, 0},
	{40155, 619, 0, 0, 0},
	{0, 16, 0, 1964, 0},
	{39924, 72, 0, 0, 0},
	{39932, 63, 0, 1958, 0},
	{8568, 63, 0, 1960, 0},
	{39990, 63, 0, 1965, 0},
	{0, 16, 0, 1966, 0},
	{38413, 28, 0, 0, B24_FACT_REQUIRED},
	{40167, 72, 0, 0, 0},
	{40175, 72, 0, 0, 0},
	{39234, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{39924, 72, 0, 0, 0},
	{31765, 72, 0, 0, 0},
	{39941, 72, 0, 0, 0},
	{8574, 256, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{20345, 619, 0, 0, 0},
	{10922, 28, 0, 0, 0},
	{40245, 16, 0, 0, 0},
	{20944, 63, 0, 0, 0},
	{40253, 619, 0, 0, 0},
	{39951, 619, 0, 0, 0},
	{40268, 619, 0, 0, 0},
	{40275, 72, 0, 0, 0},
	{32163, 16, 0, 0, 0},
	{0, 16, 0, 1969, 0},
	{39172, 0, 0, 0, 0},
	{39188, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37259, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{36783, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{40287, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39042, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39060, 619, 0, 0, 0},
	{39068, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{40296, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{39099, 619, 0, 0, 0},
	{40311, 256, 0, 0, 0},
	{40328, 256, 0, 0, 0},
	{40343, 256, 0, 0, 0},
	{39158, 619, 0, 0, 0},
	{36796, 63, 0, 78, 0},
	{39165, 16, 0, 1971, 0},
	{40359, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39209, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{0, 16, 0, 1972, 0},
	{40413, 72, 0, 0, 0},
	{40423, 16, 0, 0, 0},
	{40440, 16, 0, 0, 0},
	{40454, 63, 0, 0, 0},
	{0, 16, 0, 1974, 0},
	{40486, 0, 0, 0, 0},
	{39932, 63, 0, 1970, 0},
	{8568, 63, 0, 1973, 0},
	{39990, 63, 0, 0, 0},
	{40367, 63, 0, 1970, 0},
	{40386, 16, 0, 0, 0},
	{40394, 63, 0, 0, 0},
	{40403, 63, 0, 1975, 0},
	{40467, 16, 0, 1976, 0},
	{40509, 63, 0, 0, 0},
	{0, 16, 0, 1977, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{40520, 28, 0, 0, 0},
	{8332, 256, 0, 0, 0},
	{8342, 256, 0, 0, 0},
	{40535, 256, 0, 0, 0},
	{6708, 16, 0, 1920, 0},
	{39234, 72, 0, 0, 0},
	{40167, 72, 0, 0, 0},
	{37803, 28, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{40540, 72, 0, 0, 0},
	{39389, 72, 0, 0, 0},
	{0, 16, 0, 1980, 0},
	{38413, 28, 0, 0, B24_FACT_REQUIRED},
	{36726, 72, 0, 0, 0},
	{38413, 28, 0, 0, B24_FACT_REQUIRED},
	{36726, 72, 0, 0, B24_FACT_REQUIRED},
	{40598, 28, 0, 0, 0},
	{39172, 28, 0, 0, 0},
	{40609, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{38990, 28, 0, 0, 0},
	{39001, 28, 0, 0, 0},
	{39011, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39025, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39042, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39060, 619, 0, 0, 0},
	{39068, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{39082, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{39099, 256, 0, 0, 0},
	{39104, 256, 0, 0, 0},
	{39123, 256, 0, 0, 0},
	{39140, 256, 0, 0, 0},
	{39158, 256, 0, 0, 0},
	{36796, 63, 0, 78, 0},
	{39165, 16, 0, 1984, 0},
	{39200, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39209, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{0, 16, 0, 1985, 0},
	{0, 63, 0, 1986, 0},
	{38413, 28, 0, 0, B24_FACT_REQUIRED},
	{40624, 28, 5145, 0, 0},
	{40638, 28, 0, 0, 0},
	{39234, 72, 0, 0, 0},
	{40167, 72, 0, 0, 0},
	{39227, 72, 0, 0, 0},
	{40673, 28, 0, 0, 0},
	{40119, 16, 0, 1989, 0},
	{69, 72, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{8574, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40003, 28, 0, 0, 0},
	{31754, 72, 0, 0, 0},
	{31759, 16, 0, 1961, 0},
	{9508, 28, 0, 0, 0},
	{40013, 72, 0, 0, 0},
	{31765, 72, 0, 0, 0},
	{31774, 28, 0, 0, 0},
	{31785, 28, 0, 0, 0},
	{31796, 28, 0, 0, 0},
	{31804, 28, 0, 0, 0},
	{40022, 16, 0, 1962, 0},
	{40110, 16, 0, 1990, 0},
	{40127, 619, 0, 0, 0},
	{40143, 619, 0, 0, 0},
	{40155, 619, 0, 0, 0},
	{13917, 0, 0, 0, 0},
	{13938, 0, 0, 0, 0},
	{40034, 0, 0, 0, 0},
	{40041, 0, 0, 0, 0},
	{40052, 0, 0, 0, 0},
	{40056, 0, 0, 0, 0},
	{40070, 0, 0, 0, 0},
	{40079, 0, 0, 0, 0},
	{40093, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{40102, 0, 0, 0, 0},
	{40119, 0, 0, 256, 0},
	{40665, 16, 0, 1991, 0},
	{69, 0, 0, 0, 0},
	{39996, 0, 0, 0, 0},
	{8574, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{40003, 0, 0, 0, 0},
	{31754, 0, 0, 0, 0},
	{31759, 0, 0, 1992, 0},
	{9508, 0, 0, 0, 0},
	{40013, 0, 0, 0, 0},
	{31765, 0, 0, 0, 0},
	{31774, 0, 0, 0, 0},
	{31785, 0, 0, 0, 0},
	{31796, 0, 0, 0, 0},
	{31804, 0, 0, 0, 0},
	{40022, 0, 0, 1993, 0},
	{40110, 0, 0, 1994, 0},
	{40127, 0, 0, 0, 0},
	{40143, 0, 0, 0, 0},
	{40155, 0, 0, 0, 0},
	{0, 16, 0, 1995, 0},
	{25277, 28, 0, 0, 0},
	{40805, 28, 0, 0, 0},
	{40119, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{14689, 16, 0, 0, 0},
	{24235, 16, 0, 0, 0},
	{40697, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{40708, 72, 0, 0, 0},
	{40718, 72, 0, 0, 0},
	{14372, 72, 0, 0, 0},
	{40731, 72, 0, 0, 0},
	{11611, 28, 0, 0, 0},
	{24246, 28, 0, 0, 0},
	{40743, 28, 0, 0, 0},
	{40753, 28, 0, 0, 0},
	{40764, 72, 0, 0, 0},
	{40773, 72, 0, 0, 0},
	{14229, 72, 0, 0, 0},
	{31754, 72, 0, 0, 0},
	{40794, 28, 0, 0, 0},
	{40799, 16, 0, 1997, 0},
	{25277, 0, 0, 0, 0},
	{40805, 0, 0, 0, 0},
	{40119, 0, 0, 0, 0},
	{40665, 16, 0, 1998, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{14689, 0, 0, 0, 0},
	{24235, 0, 0, 0, 0},
	{40697, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{40708, 0, 0, 0, 0},
	{40718, 0, 0, 0, 0},
	{14372, 0, 0, 0, 0},
	{40731, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{24246, 0, 0, 0, 0},
	{40743, 0, 0, 0, 0},
	{40753, 0, 0, 0, 0},
	{40764, 0, 0, 0, 0},
	{40773, 0, 0, 0, 0},
	{14229, 0, 0, 0, 0},
	{31754, 0, 0, 0, 0},
	{40794, 0, 0, 0, 0},
	{40799, 0, 0, 1999, 0},
	{0, 16, 0, 2000, 0},
	{16910, 16, 0, 1996, 0},
	{40677, 63, 0, 78, 0},
	{40685, 16, 0, 2001, 0},
	{36726, 72, 0, 0, 0},
	{0, 16, 0, 2002, 0},
	{38358, 72, 0, 0, 0},
	{38413, 28, 0, 0, 0},
	{16925, 72, 0, 0, 0},
	{40816, 72, 0, 0, 0},
	{38112, 28, 0, 0, 0},
	{40826, 28, 5145, 0, 0},
	{40838, 28, 5145, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{16925, 72, 0, 0, B24_FACT_REQUIRED},
	{40942, 16, 0, 1804, 0},
	{6904, 16, 0, 1804, 0},
	{0, 16, 0, 2006, 0},
	{16925, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{0, 16, 0, 2009, 0},
	{38358, 72, 0, 0, 0},
	{38413, 28, 0, 0, 0},
	{38413, 28, 0, 0, B24_FACT_REQUIRED},
	{38112, 28, 0, 0, 0},
	{40980, 40987, 0, 0, 0},
	{41001, 40987, 0, 0, 0},
	{41010, 40987, 0, 0, 0},
	{26619, 28, 5145, 0, 0},
	{41015, 28, 5145, 0, 0},
	{41027, 72, 0, 0, 0},
	{36726, 72, 0, 0, B24_FACT_REQUIRED},
	{41216, 72, 0, 0, B24_FACT_REQUIRED},
	{41223, 28, 0, 0, B24_FACT_REQUIRED},
	{41231, 28, 0, 0, 0},
	{36726, 72, 0, 0, B24_FACT_REQUIRED},
	{36726, 72, 0, 0, B24_FACT_REQUIRED},
	{41340, 28, 41347, 0, 0},
	{36726, 72, 0, 0, B24_FACT_REQUIRED},
	{38413, 28, 0, 0, B24_FACT_REQUIRED},
	{16806, 28, 41398, 0, B24_FACT_REQUIRED},
	{36726, 72, 0, 0, B24_FACT_REQUIRED},
	{38112, 28, 0, 0, 0},
	{40980, 40987, 0, 0, 0},
	{41001, 40987, 0, 0, 0},
	{41010, 40987, 0, 0, 0},
	{41015, 28, 5145, 0, 0},
	{41481, 28, 5145, 0, 0},
	{0, 41614, 0, 0, 0},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{16806, 28, 41630, 0, 0},
	{38112, 28, 0, 0, B24_FACT_REQUIRED},
	{41643, 28, 0, 0, 0},
	{41655, 28, 0, 0, 0},
	{41659, 28, 0, 0, 0},
	{40980, 40987, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{41751, 41766, 0, 78, 0},
	{0, 16, 0, 2020, 0},
	{41780, 72, 0, 0, B24_FACT_REQUIRED},
	{41790, 28, 0, 0, B24_FACT_REQUIRED},
	{41780, 72, 0, 0, B24_FACT_REQUIRED},
	{18592, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{41655, 28, 0, 0, 0},
	{41659, 28, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39924, 72, 0, 0, 0},
	{39941, 72, 0, 0, 0},
	{8574, 28, 0, 0, 0},
	{41932, 72, 0, 0, 0},
	{41944, 28, 0, 0, 0},
	{41958, 28, 0, 0, 0},
	{41971, 28, 0, 0, 0},
	{41982, 28, 0, 0, 0},
	{41997, 28, 0, 0, 0},
	{42010, 28, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{42023, 28, 5145, 0, 0},
	{42035, 28, 0, 0, 0},
	{20944, 17812, 0, 0, 0},
	{0, 16, 0, 2025, 0},
	{40598, 28, 0, 0, 0},
	{39172, 28, 0, 0, 0},
	{39188, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{38990, 28, 0, 0, 0},
	{39001, 28, 0, 0, 0},
	{39011, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39025, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39042, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39060, 619, 0, 0, 0},
	{39068, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{39082, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{39099, 256, 0, 0, 0},
	{39104, 256, 0, 0, 0},
	{39123, 256, 0, 0, 0},
	{39140, 256, 0, 0, 0},
	{39158, 256, 0, 0, 0},
	{36796, 63, 0, 78, 0},
	{39165, 16, 0, 2027, 0},
	{39200, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39209, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{0, 16, 0, 2028, 0},
	{41887, 72, 0, 0, 0},
	{41899, 72, 0, 0, 0},
	{39924, 72, 0, 0, 0},
	{41918, 63, 0, 2026, 0},
	{8568, 63, 0, 2029, 0},
	{0, 16, 0, 2030, 0},
	{40167, 72, 0, 0, 0},
	{42050, 72, 42060, 0, 0},
	{39234, 72, 0, 0, 0},
	{42065, 28, 0, 0, 0},
	{39924, 72, 0, 0, 0},
	{42116, 72, 0, 0, 0},
	{41918, 63, 0, 2026, 0},
	{8568, 63, 0, 2029, 0},
	{0, 16, 0, 2033, 0},
	{42130, 28, 0, 0, 0},
	{42142, 28, 0, 0, 0},
	{42154, 63, 0, 0, 0},
	{42167, 28, 0, 0, 0},
	{42179, 28, 0, 0, 0},
	{42196, 28, 0, 0, 0},
	{42211, 63, 0, 0, 0},
	{40167, 72, 0, 0, 0},
	{39234, 72, 0, 0, 0},
	{42065, 28, 0, 0, 0},
	{42226, 28, 0, 0, 0},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{38112, 28, 0, 0, B24_FACT_REQUIRED},
	{41643, 28, 0, 0, 0},
	{41655, 28, 0, 0, 0},
	{41659, 28, 0, 0, 0},
	{40980, 40987, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{41340, 28, 5145, 0, 0},
	{42270, 28, 0, 0, 0},
	{842, 619, 0, 0, 0},
	{42283, 72, 0, 0, 0},
	{0, 16, 0, 2038, 0},
	{42294, 63, 0, 0, B24_FACT_REQUIRED},
	{41340, 28, 5145, 0, 0},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{0, 16, 0, 2041, 0},
	{209, 28, 0, 0, 0},
	{6292, 28, 0, 0, 0},
	{21953, 63, 0, 2042, 0},
	{42312, 16, 0, 2043, 0},
	{0, 16, 0, 2044, 0},
	{26721, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{6904, 619, 0, 0, 0},
	{42326, 619, 0, 0, 0},
	{39941, 72, 0, 0, 0},
	{8574, 256, 0, 0, 0},
	{42333, 72, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{10922, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{38990, 28, 0, 0, 0},
	{39001, 28, 0, 0, 0},
	{39011, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39042, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39060, 619, 0, 0, 0},
	{39068, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{39082, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{39099, 256, 0, 0, 0},
	{39104, 256, 0, 0, 0},
	{39123, 256, 0, 0, 0},
	{39158, 256, 0, 0, 0},
	{11164, 619, 0, 0, 0},
	{39447, 619, 0, 0, 0},
	{39454, 619, 0, 0, 0},
	{39461, 619, 0, 0, 0},
	{39466, 619, 0, 0, 0},
	{39471, 619, 0, 0, 0},
	{39477, 619, 0, 0, 0},
	{39489, 619, 0, 0, 0},
	{39494, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39383, 72, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39350, 72, 0, 0, 0},
	{39365, 72, 0, 0, 0},
	{42397, 619, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25867, 28, 0, 0, 0},
	{39569, 28, 0, 0, 0},
	{39579, 28, 0, 0, 0},
	{39593, 28, 0, 0, 0},
	{39607, 28, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39631, 28, 0, 0, 0},
	{39621, 63, 0, 0, 0},
	{39821, 63, 0, 78, 0},
	{39397, 72, 0, 0, 0},
	{39434, 16, 0, 2049, 0},
	{35109, 28, 0, 0, 0},
	{39663, 619, 0, 0, 0},
	{39682, 72, 0, 0, 0},
	{39651, 16, 0, 1948, 0},
	{35114, 16, 0, 1949, 0},
	{39644, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{11164, 16, 0, 2046, 0},
	{1375, 28, 0, 0, 0},
	{42318, 16, 0, 2047, 0},
	{39389, 72, 0, 0, 0},
	{39924, 72, 0, 0, 0},
	{39536, 72, 0, 0, 0},
	{42341, 619, 0, 0, 0},
	{39951, 619, 0, 0, 0},
	{42348, 619, 0, 0, 0},
	{42361, 256, 0, 0, 0},
	{42373, 256, 0, 0, 0},
	{6175, 16, 0, 2048, 0},
	{42392, 16, 0, 2050, 0},
	{795, 63, 0, 0, 0},
	{0, 16, 0, 2051, 0},
	{0, 63, 0, 2052, 0},
	{42415, 28, 5145, 0, 0},
	{42430, 28, 5145, 0, 0},
	{42440, 28, 5145, 0, 0},
	{42452, 256, 0, 0, 0},
	{42464, 28, 5145, 0, 0},
	{42479, 256, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{6904, 619, 0, 0, 0},
	{39941, 72, 0, 0, 0},
	{42326, 619, 0, 0, 0},
	{8574, 256, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{42333, 72, 0, 0, 0},
	{10922, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{38990, 28, 0, 0, 0},
	{39001, 28, 0, 0, 0},
	{39011, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39025, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39042, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39060, 619, 0, 0, 0},
	{39068, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{39082, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{39099, 256, 0, 0, 0},
	{39104, 256, 0, 0, 0},
	{39123, 256, 0, 0, 0},
	{39140, 256, 0, 0, 0},
	{39158, 256, 0, 0, 0},
	{36796, 63, 0, 78, 0},
	{39165, 16, 0, 0, 0},
	{39200, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39209, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39350, 72, 0, 0, 0},
	{39365, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39383, 72, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{42397, 619, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25867, 28, 0, 0, 0},
	{39569, 28, 0, 0, 0},
	{39579, 28, 0, 0, 0},
	{39593, 28, 0, 0, 0},
	{39607, 28, 0, 0, 0},
	{39621, 63, 0, 256, 0},
	{39821, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39631, 28, 0, 0, 0},
	{39397, 72, 0, 0, 0},
	{39434, 16, 0, 2049, 0},
	{35109, 28, 0, 0, 0},
	{39663, 619, 0, 0, 0},
	{39682, 72, 0, 0, 0},
	{39651, 16, 0, 1948, 0},
	{35114, 16, 0, 1949, 0},
	{39644, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9508, 72, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{39924, 72, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{11164, 16, 0, 2046, 0},
	{1375, 28, 0, 0, 0},
	{42318, 16, 0, 2055, 0},
	{39389, 72, 0, 0, 0},
	{39536, 72, 0, 0, 0},
	{42341, 619, 0, 0, 0},
	{39951, 619, 0, 0, 0},
	{42348, 619, 0, 0, 0},
	{42361, 256, 0, 0, 0},
	{42373, 256, 0, 0, 0},
	{6175, 16, 0, 2056, 0},
	{42392, 16, 0, 2057, 0},
	{42494, 16, 0, 2058, 0},
	{795, 63, 0, 0, 0},
	{0, 16, 0, 2059, 0},
	{69, 72, 0, 0, 0},
	{39350, 72, 0, 0, 0},
	{39365, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39383, 72, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{42397, 619, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25867, 28, 0, 0, 0},
	{39569, 28, 0, 0, 0},
	{39579, 28, 0, 0, 0},
	{39593, 28, 0, 0, 0},
	{39607, 28, 0, 0, 0},
	{39621, 63, 0, 0, 0},
	{39821, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39631, 28, 0, 0, 0},
	{39397, 72, 0, 0, 0},
	{39434, 16, 0, 2049, 0},
	{35109, 28, 0, 0, 0},
	{39663, 619, 0, 0, 0},
	{39682, 72, 0, 0, 0},
	{39651, 16, 0, 1948, 0},
	{35114, 16, 0, 1949, 0},
	{39644, 28, 0, 0, 0},
	{42536, 0, 0, 0, 0},
	{42542, 0, 0, 0, 0},
	{42549, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{42563, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{8711, 0, 0, 0, 0},
	{27272, 0, 0, 0, 0},
	{0, 0, 0, 2063, 0},
	{89, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{42531, 0, 0, 0, 0},
	{11164, 0, 0, 2062, 0},
	{24853, 0, 0, 0, 0},
	{42555, 0, 0, 2064, 0},
	{42513, 0, 0, 2065, 0},
	{37797, 16, 0, 2061, 0},
	{39932, 16, 0, 2055, 0},
	{35292, 16, 0, 2066, 0},
	{42574, 63, 0, 78, 0},
	{10854, 63, 0, 2060, 0},
	{42500, 619, 0, 0, 0},
	{11202, 619, 0, 0, 0},
	{40386, 16, 0, 2067, 0},
	{42591, 63, 0, 0, 0},
	{0, 16, 0, 2068, 0},
	{42415, 28, 5145, 0, 0},
	{42440, 28, 5145, 0, 0},
	{42430, 28, 5145, 0, 0},
	{42617, 256, 0, 0, 0},
	{42635, 28, 5145, 0, 0},
	{42647, 28, 5145, 0, 0},
	{42658, 28, 5145, 0, 0},
	{42676, 28, 5145, 0, 0},
	{42705, 28, 5145, 0, 0},
	{42718, 28, 5145, 0, 0},
	{42731, 28, 5145, 0, 0},
	{39227, 72, 0, 0, 0},
	{39234, 72, 0, 0, 0},
	{38413, 28, 0, 0, B24_FACT_REQUIRED},
	{42751, 28, 5145, 0, 0},
	{38413, 28, 0, 0, B24_FACT_REQUIRED},
	{41340, 28, 5145, 0, 0},
	{42755, 72, 0, 0, 0},
	{42760, 72, 0, 0, 0},
	{42764, 72, 0, 0, 0},
	{42771, 72, 0, 0, 0},
	{42779, 72, 0, 0, 0},
	{0, 16, 0, 2073, 0},
	{89, 28, 0, 0, 0},
	{42811, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{26721, 28, 0, 0, 0},
	{69, 42816, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39350, 72, 0, 0, 0},
	{39365, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 24450, 0, 0, 0},
	{39383, 72, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{11164, 24450, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39389, 72, 0, 0, 0},
	{39397, 72, 0, 0, 0},
	{39410, 72, 0, 0, 0},
	{39424, 72, 0, 0, 0},
	{39434, 16, 0, 1947, 0},
	{39520, 72, 0, 0, 0},
	{39536, 72, 0, 0, 0},
	{39544, 72, 0, 0, 0},
	{39554, 72, 0, 0, 0},
	{25867, 28, 0, 0, 0},
	{39569, 28, 0, 0, 0},
	{39579, 28, 0, 0, 0},
	{39593, 28, 0, 0, 0},
	{39607, 28, 0, 0, 0},
	{39621, 42798, 0, 0, 0},
	{178, 28, 0, 0, 0},
	{39631, 28, 0, 0, 0},
	{39644, 40987, 0, 2075, 0},
	{35109, 28, 0, 0, 0},
	{39651, 16, 0, 2076, 0},
	{39663, 619, 0, 0, 0},
	{39682, 24256, 0, 0, 0},
	{35114, 16, 0, 1949, 0},
	{39784, 619, 0, 0, 0},
	{0, 16, 0, 2077, 0},
	{0, 63, 0, 2078, 0},
	{42831, 28, 0, 0, 0},
	{42836, 28, 0, 0, 0},
	{39227, 72, 0, 0, 0},
	{39234, 72, 0, 0, 0},
	{0, 16, 0, 2081, 0},
	{69, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{38990, 28, 0, 0, 0},
	{39001, 28, 0, 0, 0},
	{39011, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39025, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39042, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39060, 619, 0, 0, 0},
	{39068, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{39082, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{39099, 256, 0, 0, 0},
	{39104, 256, 0, 0, 0},
	{39123, 256, 0, 0, 0},
	{39140, 256, 0, 0, 0},
	{39158, 256, 0, 0, 0},
	{36796, 63, 0, 2082, 0},
	{39165, 16, 0, 2027, 0},
	{39200, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39209, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39277, 28, 0, 0, 0},
	{39287, 72, 0, 0, 0},
	{39303, 16, 0, 2083, 0},
	{0, 63, 0, 2082, 0},
	{42831, 28, 0, 0, B24_FACT_REQUIRED},
	{39217, 28, 5145, 0, 0},
	{39227, 72, 0, 0, 0},
	{39234, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39383, 72, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{11164, 24450, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25867, 28, 0, 0, 0},
	{39569, 28, 0, 0, 0},
	{39579, 28, 0, 0, 0},
	{39593, 28, 0, 0, 0},
	{39607, 28, 0, 0, 0},
	{39621, 16, 0, 0, 0},
	{178, 28, 0, 0, 0},
	{39631, 28, 0, 0, 0},
	{69, 42816, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{11164, 16, 0, 2046, 0},
	{1375, 28, 0, 0, 0},
	{6175, 16, 0, 2028, 0},
	{42392, 16, 0, 2087, 0},
	{0, 16, 0, 2088, 0},
	{0, 63, 0, 2089, 0},
	{42415, 28, 5145, 0, 0},
	{42430, 28, 5145, 0, 0},
	{42440, 28, 5145, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{38990, 28, 0, 0, 0},
	{39001, 28, 0, 0, 0},
	{39011, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 24450, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39042, 42859, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39060, 619, 0, 0, 0},
	{39068, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{39082, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{39099, 42859, 0, 0, 0},
	{39104, 42859, 0, 0, 0},
	{39123, 42859, 0, 0, 0},
	{36796, 63, 0, 78, 0},
	{39158, 42859, 0, 0, 0},
	{39165, 16, 0, 2027, 0},
	{0, 16, 0, 2092, 0},
	{0, 16, 0, 2093, 0},
	{42831, 28, 0, 0, B24_FACT_REQUIRED},
	{42874, 28, 5145, 0, 0},
	{39227, 72, 0, 0, 0},
	{39234, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{42883, 28, 5145, 0, 0},
	{0, 14088, 0, 2029, 0},
	{197, 24960, 0, 0, B24_FACT_REQUIRED},
	{42883, 28, 5145, 0, 0},
	{42933, 28, 0, 0, 0},
	{0, 42859, 42961, 0, 0},
	{42984, 72, 0, 0, 0},
	{640, 28, 42961, 0, B24_FACT_REQUIRED},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{43002, 16, 0, 0, B24_FACT_REQUIRED},
	{9759, 72, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{8574, 256, 0, 0, 0},
	{760, 16, 0, 0, 0},
	{0, 0, 0, 2103, 0},
	{36680, 12025, 0, 2104, 0},
	{43010, 72, 0, 0, 0},
	{11202, 619, 0, 0, 0},
	{0, 16, 0, 2105, 0},
	{37143, 72, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{0, 16, 0, 2108, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{14229, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{8574, 24450, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40003, 28, 0, 0, 0},
	{31754, 72, 0, 0, 0},
	{31759, 1, 0, 0, 0},
	{31765, 72, 0, 0, 0},
	{31774, 28, 0, 0, 0},
	{40127, 619, 0, 0, 0},
	{40143, 619, 0, 0, 0},
	{40155, 619, 0, 0, 0},
	{37803, 28, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{40413, 72, 0, 0, 0},
	{6904, 43051, 0, 2111, 0},
	{0, 16, 0, 2113, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{27735, 28, 0, 0, B24_FACT_REQUIRED},
	{42318, 28, 0, 0, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2115, B24_FACT_REQUIRED},
	{41216, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{43172, 0, 0, 0, 0},
	{43179, 0, 0, 0, 0},
	{43192, 0, 0, 0, 0},
	{43206, 0, 0, 0, 0},
	{19571, 0, 0, 0, 0},
	{43211, 0, 0, 0, 0},
	{43219, 0, 0, 0, 0},
	{43226, 0, 0, 0, 0},
	{43243, 0, 0, 0, 0},
	{43260, 0, 0, 0, 0},
	{22352, 0, 0, 0, 0},
	{43362, 0, 0, 0, 0},
	{43362, 0, 0, 0, B24_FACT_REQUIRED},
	{43172, 0, 0, 0, 0},
	{43179, 0, 0, 0, 0},
	{43192, 0, 0, 0, 0},
	{43415, 0, 0, 0, 0},
	{43425, 0, 0, 0, 0},
	{43206, 0, 0, 0, 0},
	{19571, 0, 0, 0, 0},
	{43211, 0, 0, 0, 0},
	{43226, 0, 0, 0, 0},
	{43243, 0, 0, 0, 0},
	{43260, 0, 0, 0, 0},
	{22352, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{43493, 28, 5145, 0, 0},
	{0, 16, 0, 2120, 0},
	{0, 16, 0, 2121, 0},
	{16806, 28, 37997, 0, 0},
	{20591, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{9192, 28, 38008, 0, 0},
	{38112, 28, 0, 0, 0},
	{37991, 63, 0, 0, 0},
	{38120, 28, 0, 0, 0},
	{19987, 28, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{41216, 72, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{19987, 28, 0, 0, B24_FACT_REQUIRED},
	{16781, 28, 0, 0, B24_FACT_REQUIRED},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{41216, 72, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{41216, 72, 0, 0, 0},
	{38413, 28, 0, 0, B24_FACT_REQUIRED},
	{41667, 28, 0, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{43716, 28, 5145, 0, 0},
	{41216, 72, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{41216, 72, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{38120, 28, 0, 0, B24_FACT_REQUIRED},
	{41216, 72, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{9192, 28, 38008, 0, B24_FACT_REQUIRED},
	{41216, 72, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{41216, 72, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{37991, 63, 0, 0, B24_FACT_REQUIRED},
	{38755, 28, 5145, 0, 0},
	{41216, 72, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{44173, 72, 0, 0, 0},
	{41223, 28, 0, 0, 0},
	{36726, 72, 0, 0, B24_FACT_REQUIRED},
	{38112, 28, 0, 0, 0},
	{40980, 16, 0, 0, 0},
	{41001, 16, 0, 0, 0},
	{41010, 16, 0, 0, 0},
	{26619, 28, 5145, 0, 0},
	{41015, 28, 5145, 0, 0},
	{41667, 28, 0, 0, 0},
	{678, 28, 0, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{23845, 28, 0, 0, 0},
	{0, 16, 0, 2134, 0},
	{41216, 72, 0, 0, B24_FACT_REQUIRED},
	{41223, 28, 0, 0, B24_FACT_REQUIRED},
	{44333, 28, 0, 0, B24_FACT_REQUIRED},
	{22352, 63, 0, 2135, B24_FACT_REQUIRED},
	{44351, 28, 5145, 0, 0},
	{43219, 28, 5145, 0, 0},
	{43226, 28, 5145, 0, 0},
	{41667, 28, 0, 0, 0},
	{44173, 72, 0, 0, B24_FACT_REQUIRED},
	{41667, 28, 0, 0, 0},
	{41223, 28, 0, 0, 0},
	{44333, 28, 0, 0, 0},
	{43219, 28, 5145, 0, 0},
	{43226, 28, 5145, 0, 0},
	{22352, 63, 0, 2135, 0},
	{44173, 72, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 2138, B24_FACT_REQUIRED},
	{41667, 28, 0, 0, 0},
	{39803, 72, 0, 0, 0},
	{39811, 28, 0, 0, 0},
	{36669, 72, 0, 0, 0},
	{8574, 28, 0, 0, 0},
	{0, 16, 0, 2141, 0},
	{39803, 72, 0, 0, 0},
	{39811, 28, 0, 0, 0},
	{8574, 28, 0, 0, 0},
	{0, 16, 0, 2143, 0},
	{36669, 72, 0, 0, 0},
	{39853, 63, 0, 2144, 0},
	{39867, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39350, 72, 0, 0, 0},
	{39365, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39383, 72, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39389, 72, 0, 0, 0},
	{39397, 72, 0, 0, 0},
	{39410, 72, 0, 0, 0},
	{39424, 72, 0, 0, 0},
	{39434, 16, 0, 2049, 0},
	{39520, 72, 0, 0, 0},
	{39536, 72, 0, 0, 0},
	{39544, 72, 0, 0, 0},
	{39554, 72, 0, 0, 0},
	{25867, 28, 0, 0, 0},
	{39569, 28, 0, 0, 0},
	{39579, 28, 0, 0, 0},
	{39593, 28, 0, 0, 0},
	{39607, 28, 0, 0, 0},
	{39621, 63, 0, 0, 0},
	{178, 28, 0, 0, 0},
	{39631, 28, 0, 0, 0},
	{39644, 28, 0, 0, 0},
	{35109, 28, 0, 0, 0},
	{39651, 16, 0, 1948, 0},
	{39663, 619, 0, 0, 0},
	{39682, 72, 0, 0, 0},
	{35114, 16, 0, 1949, 0},
	{39784, 619, 0, 0, 0},
	{39791, 63, 0, 2142, 0},
	{39821, 63, 0, 0, 0},
	{39834, 16, 0, 2145, 0},
	{39884, 28, 0, 0, 0},
	{0, 16, 0, 2140, 0},
	{41216, 72, 0, 0, 0},
	{38413, 28, 0, 0, 0},
	{6005, 72, 0, 0, 0},
	{6018, 72, 0, 0, 0},
	{38112, 28, 0, 0, B24_FACT_REQUIRED},
	{40980, 40987, 0, 0, 0},
	{41001, 40987, 0, 0, 0},
	{41010, 40987, 0, 0, 0},
	{26619, 28, 5145, 0, 0},
	{41015, 28, 5145, 0, 0},
	{44562, 28, 5145, 0, 0},
	{41667, 28, 0, 0, 0},
	{41216, 72, 0, 0, 0},
	{36726, 72, 0, 0, B24_FACT_REQUIRED},
	{44735, 28, 5145, 0, 0},
	{41667, 28, 0, 0, 0},
	{41216, 72, 0, 0, 0},
	{36726, 72, 0, 0, B24_FACT_REQUIRED},
	{41340, 28, 41347, 0, 0},
	{41667, 28, 0, 0, 0},
	{41216, 72, 0, 0, 0},
	{36726, 72, 0, 0, B24_FACT_REQUIRED},
	{38112, 28, 0, 0, 0},
	{40980, 40987, 0, 0, 0},
	{41001, 40987, 0, 0, 0},
	{41010, 40987, 0, 0, 0},
	{41015, 28, 5145, 0, 0},
	{44562, 28, 5145, 0, 0},
	{41667, 28, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{22445, 28, 0, 0, 0},
	{9192, 28, 0, 0, 0},
	{20810, 28, 0, 0, 0},
	{45137, 28, 0, 0, 0},
	{45155, 28, 0, 0, 0},
	{45169, 28, 0, 0, 0},
	{45182, 28, 45198, 0, 0},
	{45203, 6904, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16806, 28, 45015, 0, 0},
	{43493, 28, 5145, 0, 0},
	{45024, 28, 0, 0, 0},
	{45038, 28, 0, 0, 0},
	{45056, 28, 0, 0, 0},
	{45077, 28, 0, 0, 0},
	{45098, 28, 0, 0, 0},
	{45120, 28, 0, 0, 0},
	{41667, 28, 0, 0, 0},
	{5176, 16, 0, 2152, B24_FACT_REQUIRED},
	{41216, 72, 0, 0, B24_FACT_REQUIRED},
	{41667, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22445, 28, 45501, 0, 0},
	{9192, 28, 0, 0, 0},
	{20810, 28, 0, 0, 0},
	{45137, 28, 0, 0, 0},
	{45155, 28, 0, 0, 0},
	{45169, 28, 0, 0, 0},
	{45182, 28, 45198, 0, 0},
	{45203, 6904, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{45024, 28, 0, 0, 0},
	{45038, 28, 0, 0, 0},
	{45056, 28, 0, 0, 0},
	{45077, 28, 0, 0, 0},
	{45098, 28, 0, 0, 0},
	{45120, 28, 0, 0, 0},
	{5176, 16, 0, 2155, 0},
	{41216, 72, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 2156, B24_FACT_REQUIRED},
	{41667, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{45732, 619, 0, 0, 0},
	{45741, 619, 0, 0, 0},
	{45759, 619, 0, 0, 0},
	{45778, 24450, 0, 0, 0},
	{10927, 28, 0, 0, 0},
	{7337, 28, 0, 0, 0},
	{45791, 28, 0, 0, 0},
	{45801, 72, 0, 0, 0},
	{45814, 72, 0, 0, 0},
	{45827, 72, 0, 0, 0},
	{45837, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37259, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{36783, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39042, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39068, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{40296, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{39099, 42859, 0, 0, 0},
	{40311, 42859, 0, 0, 0},
	{40328, 42859, 0, 0, 0},
	{40343, 42859, 0, 0, 0},
	{39158, 42859, 0, 0, 0},
	{36796, 3289, 0, 0, 0},
	{39165, 1, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39209, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{0, 16, 0, 2159, 0},
	{39068, 45728, 0, 2158, 0},
	{8568, 45847, 0, 2161, 0},
	{0, 16, 0, 2162, 0},
	{45854, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{45860, 28, 0, 0, 0},
	{0, 16, 0, 2158, 0},
	{45924, 45929, 0, 2165, 0},
	{8568, 45847, 0, 2161, 0},
	{45935, 619, 0, 0, 0},
	{0, 16, 0, 2166, 0},
	{1883, 0, 0, 0, 0},
	{45860, 28, 0, 0, 0},
	{190, 16, 0, 2168, 0},
	{265, 72, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{26943, 28, 0, 0, 0},
	{36783, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{39035, 28, 45198, 0, 0},
	{11164, 6904, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{32102, 16, 0, 2170, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, 0},
	{45791, 28, 45972, 0, 0},
	{45987, 28, 0, 0, 0},
	{45732, 619, 627, 0, 0},
	{45759, 619, 627, 0, 0},
	{45741, 619, 627, 0, 0},
	{45778, 28, 0, 0, 0},
	{1368, 16, 0, 2171, B24_FACT_REQUIRED},
	{842, 619, 0, 0, 0},
	{0, 16, 0, 2173, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{36783, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{39035, 28, 45198, 0, 0},
	{11164, 6904, 0, 0, 0},
	{32102, 16, 0, 2176, 0},
	{45732, 619, 627, 0, 0},
	{45759, 619, 627, 0, 0},
	{45741, 619, 627, 0, 0},
	{45778, 28, 0, 0, 0},
	{45791, 28, 0, 0, 0},
	{45987, 28, 0, 0, 0},
	{45860, 28, 0, 0, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{1368, 16, 0, 2177, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{37803, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{46564, 28, 0, 0, 0},
	{39383, 72, 0, 0, 0},
	{8716, 24450, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{35109, 28, 0, 0, 0},
	{46576, 619, 0, 0, 0},
	{46593, 63, 0, 0, 0},
	{37016, 28, 0, 0, 0},
	{9564, 28, 0, 0, 0},
	{46602, 28, 0, 0, 0},
	{46614, 28, 0, 0, 0},
	{46626, 28, 0, 0, 0},
	{46638, 16, 0, 0, 0},
	{46649, 24256, 0, 0, 0},
	{35114, 16, 0, 0, 0},
	{46662, 24256, 0, 0, 0},
	{46675, 24256, 0, 0, 0},
	{27272, 619, 0, 0, 0},
	{46691, 28, 5145, 0, 0},
	{45778, 24450, 0, 0, 0},
	{42392, 46559, 0, 2179, 0},
	{8568, 45847, 0, 2161, 0},
	{0, 16, 0, 2181, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 6904, 0, 0, 0},
	{37454, 3289, 0, 0, 0},
	{8611, 72, 0, 0, 0},
	{42318, 28, 0, 0, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{1368, 16, 0, 2183, 0},
	{42392, 46559, 0, 2179, 0},
	{0, 16, 0, 2185, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{46872, 28, 0, 0, 0},
	{924, 72, 0, 0, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{37454, 3289, 0, 0, B24_FACT_REQUIRED},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{40413, 72, 0, 0, B24_FACT_REQUIRED},
	{46994, 619, 627, 0, 0},
	{69, 72, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{31765, 72, 0, 0, 0},
	{8574, 24450, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{20345, 619, 0, 0, 0},
	{10922, 28, 0, 0, 0},
	{40245, 17812, 0, 0, 0},
	{20944, 16, 0, 0, 0},
	{40253, 619, 0, 0, 0},
	{42318, 47003, 0, 2191, 0},
	{6175, 47011, 0, 2159, 0},
	{0, 16, 0, 2193, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{40413, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 2191, 0},
	{39932, 47112, 0, 2196, 0},
	{8568, 45847, 0, 2161, 0},
	{47122, 619, 0, 0, 0},
	{45935, 619, 0, 0, 0},
	{0, 16, 0, 2197, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{40413, 72, 0, 0, B24_FACT_REQUIRED},
	{47134, 72, 0, 0, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{40413, 72, 0, 0, B24_FACT_REQUIRED},
	{47276, 28, 0, 0, B24_FACT_REQUIRED},
	{39996, 72, 0, 0, 0},
	{40540, 72, 0, 0, 0},
	{39389, 72, 0, 0, 0},
	{47522, 3289, 0, 78, 0},
	{0, 16, 0, 2201, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{40413, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{47644, 16, 0, 0, 0},
	{0, 16, 0, 2204, 0},
	{42318, 28, 0, 0, 0},
	{42326, 63, 0, 0, 0},
	{47652, 63, 0, 0, 0},
	{47661, 619, 627, 0, 0},
	{31785, 619, 627, 0, 0},
	{47668, 72, 0, 0, 0},
	{24535, 28, 0, 0, 0},
	{47676, 16, 0, 0, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2206, 0},
	{42318, 28, 0, 0, 0},
	{42326, 63, 0, 0, 0},
	{47652, 63, 0, 0, 0},
	{31785, 28, 5145, 0, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{40413, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2208, B24_FACT_REQUIRED},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, B24_FACT_REQUIRED},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{47805, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{11164, 6904, 0, 0, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2212, B24_FACT_REQUIRED},
	{0, 45847, 0, 2161, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{2063, 16, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{42318, 28, 0, 0, 0},
	{42326, 63, 0, 0, 0},
	{47652, 63, 0, 0, 0},
	{47661, 619, 627, 0, 0},
	{31785, 619, 627, 0, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{47813, 72, 0, 0, B24_FACT_REQUIRED},
	{40413, 72, 0, 0, B24_FACT_REQUIRED},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2216, 0},
	{69, 72, 0, 0, 0},
	{45854, 72, 0, 0, 0},
	{47939, 28, 0, 0, 0},
	{47947, 619, 0, 0, 0},
	{47954, 619, 0, 0, 0},
	{47961, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{20944, 28, 0, 0, 0},
	{94, 28, 0, 0, 0},
	{43002, 28, 0, 0, 0},
	{0, 16, 0, 2218, 0},
	{47920, 47929, 0, 2220, 0},
	{0, 16, 0, 2221, 0},
	{47939, 47977, 0, 2218, 0},
	{0, 16, 0, 2223, 0},
	{47939, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 16, 0, 0, 0},
	{20944, 16, 0, 0, 0},
	{47947, 619, 627, 0, 0},
	{47954, 619, 627, 0, 0},
	{47961, 619, 627, 0, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{1368, 16, 0, 2225, B24_FACT_REQUIRED},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{47813, 72, 0, 0, B24_FACT_REQUIRED},
	{47939, 28, 0, 0, 0},
	{1375, 16, 0, 0, 0},
	{20944, 16, 0, 0, 0},
	{47947, 619, 627, 0, 0},
	{47954, 619, 627, 0, 0},
	{47961, 619, 627, 0, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{47813, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2228, B24_FACT_REQUIRED},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{48394, 619, 0, 0, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{14229, 72, 0, 0, B24_FACT_REQUIRED},
	{6904, 43051, 0, 2111, 0},
	{40413, 72, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{37803, 28, 0, 0, 0},
	{0, 16, 0, 2232, 0},
	{45854, 72, 0, 0, B24_FACT_REQUIRED},
	{45860, 28, 0, 0, 0},
	{37803, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2115, B24_FACT_REQUIRED},
	{42755, 72, 0, 0, 0},
	{42760, 72, 0, 0, 0},
	{42764, 72, 0, 0, 0},
	{42771, 72, 0, 0, 0},
	{0, 16, 0, 2235, 0},
	{48811, 28, 0, 0, B24_FACT_REQUIRED},
	{48821, 72, 0, 0, B24_FACT_REQUIRED},
	{23787, 28, 0, 0, B24_FACT_REQUIRED},
	{48871, 0, 0, 0, 0},
	{48858, 619, 0, 0, 0},
	{48866, 16, 0, 2238, 0},
	{0, 16, 0, 2239, 0},
	{48811, 28, 0, 0, B24_FACT_REQUIRED},
	{48821, 72, 0, 0, B24_FACT_REQUIRED},
	{38358, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{6263, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{48963, 28, 0, 0, 0},
	{48967, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{48811, 28, 0, 0, B24_FACT_REQUIRED},
	{48821, 72, 0, 0, B24_FACT_REQUIRED},
	{48866, 16, 0, 2242, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{8574, 72, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{39990, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{6175, 28, 0, 0, 0},
	{42318, 16, 0, 2244, 0},
	{42392, 16, 0, 2245, 0},
	{48858, 619, 0, 0, 0},
	{48974, 63, 0, 0, 0},
	{0, 16, 0, 2246, 0},
	{48871, 63, 0, 2247, 0},
	{48858, 619, 0, 0, 0},
	{48866, 16, 0, 2248, 0},
	{0, 0, 0, 2249, 0},
	{6175, 16, 0, 995, 0},
	{42318, 16, 0, 995, 0},
	{42392, 16, 0, 995, 0},
	{0, 16, 0, 2251, 0},
	{48811, 28, 0, 0, B24_FACT_REQUIRED},
	{48821, 72, 0, 0, B24_FACT_REQUIRED},
	{48981, 63, 0, 2252, B24_FACT_REQUIRED},
	{49070, 0, 0, 0, 0},
	{49079, 0, 0, 0, 0},
	{39060, 0, 0, 0, 0},
	{49091, 0, 0, 0, 0},
	{0, 16, 0, 2254, 0},
	{842, 619, 0, 0, 0},
	{28139, 28, 0, 0, 0},
	{28145, 28, 0, 0, 0},
	{0, 16, 0, 2256, 0},
	{49108, 28, 0, 0, B24_FACT_REQUIRED},
	{9192, 28, 0, 0, 0},
	{16933, 28, 0, 0, 0},
	{49119, 28, 0, 0, 0},
	{49108, 28, 0, 0, 0},
	{9192, 28, 0, 0, 0},
	{16933, 28, 0, 0, 0},
	{49119, 28, 0, 0, 0},
	{197, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{49103, 16, 0, 2258, B24_FACT_REQUIRED},
	{5376, 28, 0, 0, B24_FACT_REQUIRED},
	{49128, 16, 0, 2259, 0},
	{49142, 619, 0, 0, 0},
	{49164, 619, 0, 0, 0},
	{49187, 619, 0, 0, 0},
	{49209, 619, 0, 0, 0},
	{49220, 619, 0, 0, 0},
	{49241, 619, 0, 0, 0},
	{49256, 619, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{8574, 16, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{39990, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{49478, 28, 0, 0, 0},
	{49498, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{38358, 28, 0, 0, 0},
	{6175, 28, 0, 0, 0},
	{42318, 16, 0, 2261, 0},
	{42392, 16, 0, 2262, 0},
	{12306, 16, 0, 2263, 0},
	{48858, 619, 0, 0, 0},
	{48974, 63, 0, 0, 0},
	{49514, 16, 0, 2264, 0},
	{0, 16, 0, 2265, 0},
	{48871, 63, 0, 2266, 0},
	{48858, 619, 0, 0, 0},
	{48866, 16, 0, 2267, 0},
	{0, 0, 0, 2268, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{39001, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{49522, 16, 0, 0, 0},
	{26721, 28, 0, 0, 0},
	{39035, 28, 49530, 0, 0},
	{16254, 28, 0, 0, 0},
	{16239, 28, 0, 0, 0},
	{49478, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{8574, 72, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{39990, 63, 0, 0, 0},
	{49543, 28, 0, 0, 0},
	{39803, 72, 0, 0, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{26721, 28, 0, 0, 0},
	{6175, 16, 0, 2270, 0},
	{42318, 16, 0, 2271, 0},
	{42392, 16, 0, 2272, 0},
	{0, 16, 0, 2273, 0},
	{48811, 28, 0, 0, B24_FACT_REQUIRED},
	{48821, 72, 0, 0, B24_FACT_REQUIRED},
	{48981, 63, 0, 2274, B24_FACT_REQUIRED},
	{48858, 619, 0, 0, 0},
	{48866, 63, 0, 0, 0},
	{0, 0, 0, 2276, 0},
	{39924, 72, 0, 0, 0},
	{36669, 72, 0, 0, 0},
	{69, 63, 0, 0, 0},
	{8574, 72, 0, 0, 0},
	{49677, 16, 0, 2278, 0},
	{42318, 16, 0, 2279, 0},
	{42392, 16, 0, 993, 0},
	{0, 16, 0, 2280, 0},
	{48811, 28, 0, 0, B24_FACT_REQUIRED},
	{48821, 72, 0, 0, B24_FACT_REQUIRED},
	{48981, 63, 0, 2281, B24_FACT_REQUIRED},
	{69, 63, 0, 0, 0},
	{49677, 16, 0, 2278, 0},
	{42318, 16, 0, 2283, 0},
	{42392, 16, 0, 993, 0},
	{0, 16, 0, 2284, 0},
	{48811, 28, 0, 0, B24_FACT_REQUIRED},
	{48821, 72, 0, 0, B24_FACT_REQUIRED},
	{48981, 63, 0, 2285, B24_FACT_REQUIRED},
	{48821, 72, 0, 0, 0},
	{48811, 28, 0, 0, 0},
	{36754, 619, 0, 0, 0},
	{49744, 619, 0, 0, 0},
	{640, 619, 0, 0, 0},
	{0, 16, 0, 2287, 0},
	{48811, 28, 0, 0, B24_FACT_REQUIRED},
	{48821, 72, 0, 0, 0},
	{842, 0, 0, 0, 0},
	{0, 619, 0, 2290, 0},
	{197, 28, 0, 0, B24_FACT_REQUIRED},
	{6175, 28, 0, 0, 0},
	{42318, 16, 0, 2261, 0},
	{42392, 16, 0, 2262, 0},
	{12306, 16, 0, 2263, 0},
	{48858, 619, 0, 0, 0},
	{48974, 63, 0, 0, 0},
	{0, 16, 0, 2293, 0},
	{48871, 63, 0, 2294, 0},
	{48858, 619, 0, 0, 0},
	{48866, 16, 0, 2295, 0},
	{0, 0, 0, 2296, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{41667, 28, 0, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 49867, 0, 0},
	{38112, 28, 0, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, 0},
	{49957, 72, 0, 0, 0},
	{49966, 42816, 0, 0, 0},
	{49978, 619, 5145, 0, 0},
	{41667, 28, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{38120, 0, 0, 0, 0},
	{50693, 0, 0, 0, 0},
	{50090, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{50100, 63, 0, 0, 0},
	{50106, 28, 50117, 0, 0},
	{50138, 72, 0, 0, 0},
	{50149, 72, 0, 0, 0},
	{50164, 11709, 5145, 0, 0},
	{50180, 28, 0, 0, 0},
	{50201, 11709, 5145, 0, 0},
	{50217, 28, 0, 0, 0},
	{50231, 28, 0, 0, 0},
	{50243, 28, 0, 0, 0},
	{50261, 11709, 5145, 0, 0},
	{50265, 28, 0, 0, 0},
	{50276, 11709, 5145, 0, 0},
	{678, 28, 0, 0, 0},
	{50289, 28, 0, 0, 0},
	{50307, 11709, 5145, 0, 0},
	{50324, 11709, 5145, 0, 0},
	{50341, 11709, 5145, 0, 0},
	{50353, 11709, 5145, 0, 0},
	{50373, 28, 0, 0, 0},
	{50384, 72, 0, 0, 0},
	{50393, 28, 50407, 0, 0},
	{50437, 11709, 5145, 0, 0},
	{23047, 72, 0, 0, 0},
	{50453, 72, 0, 0, 0},
	{50470, 11709, 5145, 0, 0},
	{50489, 28, 50506, 0, 0},
	{50520, 72, 0, 0, 0},
	{50535, 72, 0, 0, 0},
	{50552, 28, 50569, 0, 0},
	{50582, 11709, 5145, 0, 0},
	{50598, 11709, 5145, 0, 0},
	{50611, 11709, 5145, 0, 0},
	{50637, 28, 50651, 0, 0},
	{50671, 16, 0, 2301, 0},
	{50703, 28, 50718, 0, 0},
	{50729, 72, 0, 0, 0},
	{50747, 72, 0, 0, 0},
	{50764, 28, 0, 0, 0},
	{50779, 63, 0, 0, 0},
	{50795, 28, 0, 0, 0},
	{50813, 28, 50718, 0, 0},
	{50834, 72, 0, 0, 0},
	{50858, 72, 0, 0, 0},
	{50881, 28, 0, 0, 0},
	{50902, 28, 50718, 0, 0},
	{50913, 72, 0, 0, 0},
	{50927, 72, 0, 0, 0},
	{50940, 28, 0, 0, 0},
	{50951, 72, 0, 0, 0},
	{50967, 11709, 5145, 0, 0},
	{50986, 11709, 5145, 0, 0},
	{51005, 28, 0, 0, 0},
	{51025, 28, 0, 0, 0},
	{51045, 28, 0, 0, 0},
	{51068, 28, 0, 0, 0},
	{51088, 28, 0, 0, 0},
	{51108, 28, 0, 0, 0},
	{51131, 28, 50718, 0, 0},
	{51147, 72, 0, 0, 0},
	{51163, 72, 0, 0, 0},
	{51179, 72, 0, 0, 0},
	{51198, 72, 0, 0, 0},
	{51216, 28, 0, 0, 0},
	{51232, 72, 0, 0, 0},
	{51249, 11709, 5145, 0, 0},
	{51259, 72, 0, 0, 0},
	{51283, 72, 0, 0, 0},
	{51305, 11709, 5145, 0, 0},
	{51328, 63, 0, 0, 0},
	{51350, 28, 0, 0, 0},
	{51372, 72, 0, 0, 0},
	{51396, 11709, 5145, 0, 0},
	{51421, 63, 0, 0, 0},
	{51445, 28, 0, 0, 0},
	{51469, 11709, 5145, 0, 0},
	{51497, 11709, 5145, 0, 0},
	{51514, 72, 0, 0, 0},
	{51530, 11709, 5145, 0, 0},
	{51549, 11709, 5145, 0, 0},
	{51563, 11709, 5145, 0, 0},
	{23845, 16, 0, 2302, 0},
	{51595, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{20233, 28, 0, 0, 0},
	{6263, 28, 0, 0, 0},
	{51708, 28, 0, 0, 0},
	{51722, 28, 0, 0, 0},
	{51732, 28, 0, 0, 0},
	{51751, 28, 0, 0, 0},
	{51763, 28, 0, 0, 0},
	{0, 16, 0, 2305, 0},
	{51722, 28, 0, 0, 0},
	{51732, 28, 0, 0, 0},
	{51751, 28, 0, 0, 0},
	{51763, 28, 0, 0, 0},
	{0, 16, 0, 2307, 0},
	{197, 28, 0, 0, 0},
	{50090, 28, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{50261, 28, 5145, 0, 0},
	{50265, 28, 0, 0, 0},
	{50289, 28, 0, 0, 0},
	{50307, 28, 5145, 0, 0},
	{50341, 28, 5145, 0, 0},
	{50324, 28, 5145, 0, 0},
	{50353, 28, 5145, 0, 0},
	{50373, 28, 0, 0, 0},
	{50106, 28, 0, 0, 0},
	{50138, 28, 0, 0, 0},
	{50149, 28, 0, 0, 0},
	{50582, 28, 5145, 0, 0},
	{50598, 28, 5145, 0, 0},
	{50470, 28, 5145, 0, 0},
	{50164, 28, 5145, 0, 0},
	{50180, 28, 0, 0, 0},
	{50276, 28, 5145, 0, 0},
	{50951, 28, 0, 0, 0},
	{50986, 28, 5145, 0, 0},
	{50967, 28, 5145, 0, 0},
	{51005, 28, 0, 0, 0},
	{51025, 28, 0, 0, 0},
	{51045, 28, 0, 0, 0},
	{51068, 28, 0, 0, 0},
	{51088, 28, 0, 0, 0},
	{51108, 28, 0, 0, 0},
	{51651, 28, 5145, 0, 0},
	{51669, 28, 0, 0, 0},
	{50437, 28, 5145, 0, 0},
	{23047, 28, 0, 0, 0},
	{50489, 28, 0, 0, 0},
	{50520, 28, 0, 0, 0},
	{50535, 28, 0, 0, 0},
	{50552, 28, 0, 0, 0},
	{50703, 28, 0, 0, 0},
	{50729, 28, 0, 0, 0},
	{50747, 28, 0, 0, 0},
	{50764, 28, 0, 0, 0},
	{50201, 28, 5145, 0, 0},
	{50217, 28, 0, 0, 0},
	{50231, 28, 0, 0, 0},
	{50243, 28, 0, 0, 0},
	{50795, 63, 0, 78, 0},
	{50779, 63, 0, 78, 0},
	{50813, 28, 0, 0, 0},
	{50834, 28, 0, 0, 0},
	{50858, 28, 0, 0, 0},
	{50881, 28, 0, 0, 0},
	{50902, 28, 0, 0, 0},
	{50913, 28, 0, 0, 0},
	{50927, 28, 0, 0, 0},
	{50940, 28, 0, 0, 0},
	{51147, 28, 0, 0, 0},
	{51131, 28, 0, 0, 0},
	{51179, 28, 0, 0, 0},
	{51198, 28, 0, 0, 0},
	{51163, 28, 0, 0, 0},
	{51216, 28, 0, 0, 0},
	{51232, 28, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{20919, 16, 0, 0, 0},
	{51682, 28, 0, 0, 0},
	{51249, 28, 5145, 0, 0},
	{20338, 28, 0, 0, 0},
	{678, 28, 0, 0, 0},
	{51259, 28, 0, 0, 0},
	{50453, 28, 0, 0, 0},
	{50393, 28, 0, 0, 0},
	{50384, 28, 0, 0, 0},
	{50637, 28, 0, 0, 0},
	{50100, 63, 0, 78, 0},
	{51697, 16, 0, 2306, 0},
	{51778, 16, 0, 2308, 0},
	{51797, 28, 5145, 0, 0},
	{50671, 63, 0, 0, 0},
	{51283, 28, 0, 0, 0},
	{51305, 28, 5145, 0, 0},
	{51328, 63, 0, 0, 0},
	{51350, 28, 0, 0, 0},
	{51372, 28, 0, 0, 0},
	{51396, 28, 5145, 0, 0},
	{51421, 63, 0, 0, 0},
	{51445, 28, 0, 0, 0},
	{51469, 28, 5145, 0, 0},
	{51810, 28, 5145, 0, 0},
	{51497, 28, 5145, 0, 0},
	{51514, 28, 0, 0, 0},
	{51530, 28, 5145, 0, 0},
	{50611, 28, 5145, 0, 0},
	{51549, 28, 5145, 0, 0},
	{51563, 28, 5145, 0, 0},
	{0, 16, 0, 2309, 0},
	{51595, 72, 0, 0, B24_FACT_REQUIRED},
	{51840, 11709, 5145, 0, 0},
	{51851, 11709, 5145, 0, 0},
	{16781, 28, 0, 0, 0},
	{19987, 28, 0, 0, 0},
	{0, 16, 0, 2312, 0},
	{197, 28, 0, 0, 0},
	{50090, 28, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{50261, 28, 5145, 0, 0},
	{50265, 28, 0, 0, 0},
	{50289, 28, 0, 0, 0},
	{50307, 28, 5145, 0, 0},
	{50341, 28, 5145, 0, 0},
	{50324, 28, 5145, 0, 0},
	{50353, 28, 5145, 0, 0},
	{50373, 28, 0, 0, 0},
	{50106, 28, 0, 0, 0},
	{50138, 28, 0, 0, 0},
	{50149, 28, 0, 0, 0},
	{50582, 28, 5145, 0, 0},
	{50598, 28, 5145, 0, 0},
	{50470, 28, 5145, 0, 0},
	{50164, 28, 5145, 0, 0},
	{50180, 28, 0, 0, 0},
	{50276, 28, 5145, 0, 0},
	{50951, 28, 0, 0, 0},
	{50986, 28, 5145, 0, 0},
	{50967, 28, 5145, 0, 0},
	{51005, 28, 0, 0, 0},
	{51025, 28, 0, 0, 0},
	{51045, 28, 0, 0, 0},
	{51068, 28, 0, 0, 0},
	{51088, 28, 0, 0, 0},
	{51108, 28, 0, 0, 0},
	{51651, 28, 5145, 0, 0},
	{51669, 28, 0, 0, 0},
	{50437, 28, 5145, 0, 0},
	{23047, 28, 0, 0, 0},
	{50489, 28, 0, 0, 0},
	{50520, 28, 0, 0, 0},
	{50535, 28, 0, 0, 0},
	{50552, 28, 0, 0, 0},
	{50703, 28, 0, 0, 0},
	{50729, 28, 0, 0, 0},
	{50747, 28, 0, 0, 0},
	{50764, 28, 0, 0, 0},
	{50201, 28, 5145, 0, 0},
	{50217, 28, 0, 0, 0},
	{50231, 28, 0, 0, 0},
	{50243, 28, 0, 0, 0},
	{50795, 63, 0, 0, 0},
	{50779, 63, 0, 0, 0},
	{50813, 28, 0, 0, 0},
	{50834, 28, 0, 0, 0},
	{50858, 28, 0, 0, 0},
	{50881, 28, 0, 0, 0},
	{50902, 28, 0, 0, 0},
	{50913, 28, 0, 0, 0},
	{50927, 28, 0, 0, 0},
	{50940, 28, 0, 0, 0},
	{51147, 28, 0, 0, 0},
	{51131, 28, 0, 0, 0},
	{51179, 28, 0, 0, 0},
	{51198, 28, 0, 0, 0},
	{51163, 28, 0, 0, 0},
	{51216, 28, 0, 0, 0},
	{51232, 28, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{20919, 16, 0, 0, 0},
	{51682, 28, 0, 0, 0},
	{51249, 28, 5145, 0, 0},
	{20338, 28, 0, 0, 0},
	{678, 28, 0, 0, 0},
	{51259, 28, 0, 0, 0},
	{50453, 28, 0, 0, 0},
	{50393, 28, 0, 0, 0},
	{50384, 28, 0, 0, 0},
	{50637, 28, 0, 0, 0},
	{50100, 63, 0, 78, 0},
	{51778, 16, 0, 2308, 0},
	{51881, 63, 0, 2313, 0},
	{50671, 63, 0, 0, 0},
	{51283, 28, 0, 0, 0},
	{51305, 28, 5145, 0, 0},
	{51328, 63, 0, 0, 0},
	{51350, 28, 0, 0, 0},
	{51372, 28, 0, 0, 0},
	{51396, 28, 5145, 0, 0},
	{51421, 63, 0, 0, 0},
	{51445, 28, 0, 0, 0},
	{51469, 28, 5145, 0, 0},
	{51810, 28, 5145, 0, 0},
	{51497, 28, 5145, 0, 0},
	{51514, 28, 0, 0, 0},
	{51530, 28, 5145, 0, 0},
	{50611, 28, 5145, 0, 0},
	{51549, 28, 5145, 0, 0},
	{51563, 28, 5145, 0, 0},
	{0, 16, 0, 2314, 0},
	{0, 63, 0, 2315, 0},
	{197, 0, 0, 0, 0},
	{50090, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{50261, 0, 0, 0, 0},
	{50265, 0, 0, 0, 0},
	{50289, 0, 0, 0, 0},
	{50307, 0, 0, 0, 0},
	{50341, 0, 0, 0, 0},
	{50324, 0, 0, 0, 0},
	{50353, 0, 0, 0, 0},
	{50373, 0, 0, 0, 0},
	{50106, 0, 0, 0, 0},
	{50138, 0, 0, 0, 0},
	{50149, 0, 0, 0, 0},
	{50582, 0, 0, 0, 0},
	{50598, 0, 0, 0, 0},
	{50470, 0, 0, 0, 0},
	{50164, 0, 0, 0, 0},
	{50180, 0, 0, 0, 0},
	{50276, 0, 0, 0, 0},
	{50951, 0, 0, 0, 0},
	{50986, 0, 0, 0, 0},
	{50967, 0, 0, 0, 0},
	{51005, 0, 0, 0, 0},
	{51025, 0, 0, 0, 0},
	{51045, 0, 0, 0, 0},
	{51068, 0, 0, 0, 0},
	{51088, 0, 0, 0, 0},
	{51108, 0, 0, 0, 0},
	{51651, 0, 0, 0, 0},
	{51669, 0, 0, 0, 0},
	{50437, 0, 0, 0, 0},
	{23047, 0, 0, 0, 0},
	{50489, 0, 0, 0, 0},
	{50520, 0, 0, 0, 0},
	{50535, 0, 0, 0, 0},
	{50552, 0, 0, 0, 0},
	{50703, 0, 0, 0, 0},
	{50729, 0, 0, 0, 0},
	{50747, 0, 0, 0, 0},
	{50764, 0, 0, 0, 0},
	{50201, 0, 0, 0, 0},
	{50217, 0, 0, 0, 0},
	{50231, 0, 0, 0, 0},
	{50243, 0, 0, 0, 0},
	{50795, 0, 0, 0, 0},
	{50779, 0, 0, 0, 0},
	{50813, 0, 0, 0, 0},
	{50834, 0, 0, 0, 0},
	{50858, 0, 0, 0, 0},
	{50881, 0, 0, 0, 0},
	{50902, 0, 0, 0, 0},
	{50913, 0, 0, 0, 0},
	{50927, 0, 0, 0, 0},
	{50940, 0, 0, 0, 0},
	{51147, 0, 0, 0, 0},
	{51131, 0, 0, 0, 0},
	{51179, 0, 0, 0, 0},
	{51198, 0, 0, 0, 0},
	{51163, 0, 0, 0, 0},
	{51216, 0, 0, 0, 0},
	{51232, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{51682, 0, 0, 0, 0},
	{51249, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{678, 0, 0, 0, 0},
	{51259, 0, 0, 0, 0},
	{50453, 0, 0, 0, 0},
	{50393, 0, 0, 0, 0},
	{50384, 0, 0, 0, 0},
	{50637, 0, 0, 0, 0},
	{50100, 0, 0, 0, 0},
	{51778, 0, 0, 0, 0},
	{51881, 0, 0, 0, 0},
	{50671, 0, 0, 0, 0},
	{51283, 0, 0, 0, 0},
	{51305, 0, 0, 0, 0},
	{51328, 0, 0, 0, 0},
	{51350, 0, 0, 0, 0},
	{51372, 0, 0, 0, 0},
	{51396, 0, 0, 0, 0},
	{51421, 0, 0, 0, 0},
	{51445, 0, 0, 0, 0},
	{51469, 0, 0, 0, 0},
	{51810, 0, 0, 0, 0},
	{51497, 0, 0, 0, 0},
	{51514, 0, 0, 0, 0},
	{51530, 0, 0, 0, 0},
	{50611, 0, 0, 0, 0},
	{51549, 0, 0, 0, 0},
	{51563, 0, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{50090, 28, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{50261, 28, 5145, 0, 0},
	{50265, 28, 0, 0, 0},
	{50289, 28, 0, 0, 0},
	{50307, 28, 5145, 0, 0},
	{50341, 28, 5145, 0, 0},
	{50324, 28, 5145, 0, 0},
	{50353, 28, 5145, 0, 0},
	{50373, 28, 0, 0, 0},
	{50106, 28, 0, 0, 0},
	{50138, 28, 0, 0, 0},
	{50149, 28, 0, 0, 0},
	{50582, 28, 5145, 0, 0},
	{50598, 28, 5145, 0, 0},
	{50470, 28, 5145, 0, 0},
	{50164, 28, 5145, 0, 0},
	{50180, 28, 0, 0, 0},
	{50276, 28, 5145, 0, 0},
	{50951, 28, 0, 0, 0},
	{50986, 28, 5145, 0, 0},
	{50967, 28, 5145, 0, 0},
	{51005, 28, 0, 0, 0},
	{51025, 28, 0, 0, 0},
	{51045, 28, 0, 0, 0},
	{51068, 28, 0, 0, 0},
	{51088, 28, 0, 0, 0},
	{51108, 28, 0, 0, 0},
	{51651, 28, 5145, 0, 0},
	{51669, 28, 0, 0, 0},
	{50437, 28, 5145, 0, 0},
	{23047, 28, 0, 0, 0},
	{50489, 28, 0, 0, 0},
	{50520, 28, 0, 0, 0},
	{50535, 28, 0, 0, 0},
	{50552, 28, 0, 0, 0},
	{50703, 28, 0, 0, 0},
	{50729, 28, 0, 0, 0},
	{50747, 28, 0, 0, 0},
	{50764, 28, 0, 0, 0},
	{50201, 28, 5145, 0, 0},
	{50217, 28, 0, 0, 0},
	{50231, 28, 0, 0, 0},
	{50243, 28, 0, 0, 0},
	{50795, 63, 0, 0, 0},
	{50779, 63, 0, 0, 0},
	{50813, 28, 0, 0, 0},
	{50834, 28, 0, 0, 0},
	{50858, 28, 0, 0, 0},
	{50881, 28, 0, 0, 0},
	{50902, 28, 0, 0, 0},
	{50913, 28, 0, 0, 0},
	{50927, 28, 0, 0, 0},
	{50940, 28, 0, 0, 0},
	{51147, 28, 0, 0, 0},
	{51131, 28, 0, 0, 0},
	{51179, 28, 0, 0, 0},
	{51198, 28, 0, 0, 0},
	{51163, 28, 0, 0, 0},
	{51216, 28, 0, 0, 0},
	{51232, 28, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{20919, 16, 0, 0, 0},
	{51682, 28, 0, 0, 0},
	{51249, 28, 5145, 0, 0},
	{20338, 28, 0, 0, 0},
	{678, 28, 0, 0, 0},
	{51259, 28, 0, 0, 0},
	{50453, 28, 0, 0, 0},
	{50393, 28, 0, 0, 0},
	{50384, 28, 0, 0, 0},
	{50637, 28, 0, 0, 0},
	{50100, 63, 0, 0, 0},
	{51778, 16, 0, 2308, 0},
	{51881, 63, 0, 2313, 0},
	{50671, 63, 0, 0, 0},
	{51283, 28, 0, 0, 0},
	{51305, 28, 5145, 0, 0},
	{51328, 63, 0, 0, 0},
	{51350, 28, 0, 0, 0},
	{51372, 28, 0, 0, 0},
	{51396, 28, 5145, 0, 0},
	{51421, 63, 0, 0, 0},
	{51445, 28, 0, 0, 0},
	{51469, 28, 5145, 0, 0},
	{51810, 28, 5145, 0, 0},
	{51497, 28, 5145, 0, 0},
	{51514, 28, 0, 0, 0},
	{51530, 28, 5145, 0, 0},
	{50611, 28, 5145, 0, 0},
	{51549, 28, 5145, 0, 0},
	{51563, 28, 5145, 0, 0},
	{2047, 63, 0, 2317, 0},
	{2063, 16, 0, 2318, 0},
	{190, 16, 0, 2318, 0},
	{265, 72, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{50100, 11709, 5145, 0, 0},
	{51881, 11709, 5145, 0, 0},
	{51902, 28, 0, 0, 0},
	{23845, 16, 0, 2319, 0},
	{51894, 16, 0, 2320, 0},
	{51919, 28, 0, 0, 0},
	{51934, 28, 0, 0, 0},
	{0, 16, 0, 2322, 0},
	{51595, 72, 0, 0, B24_FACT_REQUIRED},
	{23845, 16, 0, 2324, 0},
	{38358, 28, 0, 0, 0},
	{51946, 28, 0, 0, 0},
	{51959, 28, 0, 0, 0},
	{0, 16, 0, 2326, 0},
	{0, 63, 0, 2327, 0},
	{51975, 28, 51991, 0, B24_FACT_REQUIRED},
	{52018, 72, 0, 0, B24_FACT_REQUIRED},
	{52029, 11709, 5145, 0, 0},
	{51975, 28, 51991, 0, B24_FACT_REQUIRED},
	{52018, 72, 0, 0, B24_FACT_REQUIRED},
	{51975, 28, 51991, 0, B24_FACT_REQUIRED},
	{52018, 72, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{38358, 72, 0, 0, 0},
	{51975, 28, 0, 0, B24_FACT_REQUIRED},
	{52018, 72, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{38112, 28, 0, 0, B24_FACT_REQUIRED},
	{39803, 72, 0, 0, 0},
	{39811, 28, 0, 0, 0},
	{8574, 256, 0, 0, 0},
	{0, 16, 0, 2333, 0},
	{36669, 72, 0, 0, 0},
	{39853, 63, 0, 2334, 0},
	{39867, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39350, 72, 0, 0, 0},
	{39365, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39383, 72, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{39884, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39389, 72, 0, 0, 0},
	{39397, 72, 0, 0, 0},
	{39410, 72, 0, 0, 0},
	{39424, 72, 0, 0, 0},
	{39434, 16, 0, 2049, 0},
	{39520, 72, 0, 0, 0},
	{39536, 72, 0, 0, 0},
	{39544, 72, 0, 0, 0},
	{39554, 72, 0, 0, 0},
	{25867, 28, 0, 0, 0},
	{39569, 28, 0, 0, 0},
	{39579, 28, 0, 0, 0},
	{39593, 28, 0, 0, 0},
	{39607, 28, 0, 0, 0},
	{39621, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39631, 28, 0, 0, 0},
	{39644, 28, 0, 0, 0},
	{35109, 28, 0, 0, 0},
	{39651, 16, 0, 1948, 0},
	{39663, 619, 0, 0, 0},
	{39682, 72, 0, 0, 0},
	{35114, 16, 0, 1949, 0},
	{39784, 619, 0, 0, 0},
	{39791, 63, 0, 1951, 0},
	{39821, 63, 0, 78, 0},
	{39834, 16, 0, 2335, 0},
	{0, 16, 0, 2336, 0},
	{38358, 72, 0, 0, 0},
	{38413, 28, 0, 0, 0},
	{52484, 72, 0, 0, 0},
	{52495, 28, 0, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{36726, 72, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{38112, 28, 0, 0, B24_FACT_REQUIRED},
	{40980, 16, 0, 0, 0},
	{41001, 16, 0, 0, 0},
	{41015, 11709, 0, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{49966, 42816, 0, 0, 0},
	{6263, 72, 0, 0, 0},
	{49957, 72, 0, 0, 0},
	{42755, 72, 0, 0, 0},
	{42760, 72, 0, 0, 0},
	{42764, 72, 0, 0, 0},
	{0, 16, 0, 2342, 0},
	{52484, 72, 0, 0, B24_FACT_REQUIRED},
	{52956, 72, 0, 0, 0},
	{5886, 28, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{42811, 0, 0, 0, 0},
	{0, 0, 0, 2345, 0},
	{53135, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{53143, 0, 0, 0, 0},
	{13917, 0, 0, 0, 0},
	{0, 0, 0, 2347, 0},
	{42811, 0, 0, 2346, 0},
	{53130, 0, 0, 2348, 0},
	{0, 0, 0, 2349, 0},
	{69, 0, 0, 0, 0},
	{32087, 0, 0, 2350, 0},
	{1386, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{0, 0, 0, 2351, 0},
	{53117, 0, 0, 78, 0},
	{14229, 0, 0, 78, 0},
	{42326, 0, 0, 2352, 0},
	{69, 28, 0, 0, 0},
	{53078, 28, 0, 0, 0},
	{53085, 28, 0, 0, 0},
	{53094, 28, 0, 0, 0},
	{8574, 256, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{53106, 28, 0, 0, 0},
	{20944, 16, 0, 2353, 0},
	{0, 16, 0, 2354, 0},
	{53167, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37259, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{36783, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{53173, 72, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{53182, 28, 0, 0, 0},
	{40296, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{40311, 256, 0, 0, 0},
	{36796, 63, 0, 78, 0},
	{1883, 28, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{39042, 0, 0, 0, 0},
	{53190, 0, 0, 0, 0},
	{39165, 0, 0, 0, 0},
	{39060, 0, 0, 0, 0},
	{39068, 0, 0, 0, 0},
	{39099, 0, 0, 0, 0},
	{40328, 0, 0, 0, 0},
	{40343, 0, 0, 0, 0},
	{39158, 0, 0, 0, 0},
	{14496, 0, 0, 0, 0},
	{40359, 0, 0, 0, 0},
	{0, 16, 0, 2357, 0},
	{53212, 16, 0, 256, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37259, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{36783, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{53173, 72, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39051, 619, 0, 0, 0},
	{39072, 619, 0, 0, 0},
	{53182, 28, 0, 0, 0},
	{40296, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{40311, 256, 0, 0, 0},
	{36796, 63, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{0, 16, 0, 2360, 0},
	{69, 72, 0, 0, 0},
	{8568, 63, 0, 2361, 0},
	{0, 16, 0, 2362, 0},
	{1883, 0, 0, 0, 0},
	{26721, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{53277, 0, 0, 0, 0},
	{53292, 0, 0, 0, 0},
	{53310, 0, 0, 0, 0},
	{53319, 0, 0, 0, 0},
	{53334, 0, 0, 0, 0},
	{53349, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39383, 28, 0, 0, 0},
	{37016, 28, 0, 0, 0},
	{9564, 28, 0, 0, 0},
	{46602, 28, 0, 0, 0},
	{46614, 28, 0, 0, 0},
	{46626, 28, 0, 0, 0},
	{53252, 72, 0, 0, 0},
	{39644, 28, 0, 0, 0},
	{46593, 16, 0, 256, 0},
	{53265, 63, 0, 78, 0},
	{1959, 256, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{46638, 16, 0, 2364, 0},
	{35114, 16, 0, 2365, 0},
	{46691, 619, 0, 0, 0},
	{45778, 72, 0, 0, 0},
	{46564, 28, 0, 0, 0},
	{27272, 619, 0, 0, 0},
	{46662, 0, 0, 0, 0},
	{46675, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{39051, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{39461, 0, 0, 0, 0},
	{53357, 0, 0, 0, 0},
	{0, 16, 0, 2366, 0},
	{0, 16, 0, 256, 0},
	{0, 63, 0, 78, 0},
	{40034, 0, 0, 0, 0},
	{53456, 0, 0, 0, 0},
	{40052, 0, 0, 0, 0},
	{53467, 0, 0, 0, 0},
	{53481, 0, 0, 0, 0},
	{53490, 0, 0, 0, 0},
	{53504, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{40102, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{53078, 72, 0, 0, 0},
	{8574, 256, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40003, 28, 0, 0, 0},
	{31754, 72, 0, 0, 0},
	{31759, 16, 0, 1992, 0},
	{9508, 28, 0, 0, 0},
	{40013, 72, 0, 0, 0},
	{53393, 72, 0, 0, 0},
	{53402, 28, 0, 0, 0},
	{53413, 28, 0, 0, 0},
	{53424, 28, 0, 0, 0},
	{53432, 28, 0, 0, 0},
	{53444, 16, 0, 2370, 0},
	{53513, 28, 0, 1994, 0},
	{53522, 619, 0, 0, 0},
	{53538, 619, 0, 0, 0},
	{53550, 619, 0, 0, 0},
	{0, 16, 0, 2371, 0},
	{39996, 72, 0, 0, 0},
	{53013, 28, 5145, 0, 0},
	{53021, 28, 5145, 0, 0},
	{53033, 72, 0, 0, 0},
	{53043, 72, 0, 0, 0},
	{53059, 28, 0, 0, 0},
	{11157, 28, 0, 0, 0},
	{42318, 16, 0, 2355, 0},
	{53154, 16, 0, 2356, 0},
	{8568, 16, 0, 2358, 0},
	{53202, 16, 0, 2359, 0},
	{53226, 16, 0, 2363, 0},
	{53238, 63, 0, 0, 0},
	{42392, 16, 0, 2367, 0},
	{53368, 16, 0, 2368, 0},
	{53382, 16, 0, 2369, 0},
	{39990, 16, 0, 2372, 0},
	{0, 16, 0, 2373, 0},
	{52484, 72, 0, 0, 0},
	{38358, 72, 0, 0, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{53649, 28, 5145, 0, 0},
	{0, 3289, 0, 78, 0},
	{38358, 72, 0, 0, B24_FACT_REQUIRED},
	{53649, 28, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{0, 16, 0, 2379, 0},
	{52495, 28, 0, 0, B24_FACT_REQUIRED},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{53713, 28, 0, 0, B24_FACT_REQUIRED},
	{27735, 28, 0, 0, B24_FACT_REQUIRED},
	{53722, 619, 627, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 28, 53816, 0, B24_FACT_REQUIRED},
	{53722, 619, 627, 0, 0},
	{0, 28, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2384, B24_FACT_REQUIRED},
	{53722, 619, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{53713, 28, 0, 0, B24_FACT_REQUIRED},
	{53722, 619, 627, 0, 0},
	{22991, 28, 0, 0, 0},
	{20125, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{54020, 28, 0, 0, 0},
	{20919, 28, 0, 0, 0},
	{54035, 28, 0, 0, 0},
	{54045, 28, 0, 0, 0},
	{54059, 28, 0, 0, 0},
	{54076, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{54090, 28, 0, 0, 0},
	{54104, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11303, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{54015, 16, 0, 2387, 0},
	{27735, 28, 0, 0, 0},
	{54118, 2054, 0, 0, 0},
	{54122, 2054, 0, 0, 0},
	{0, 16, 0, 2388, 0},
	{54125, 54135, 0, 0, 0},
	{54151, 54135, 0, 0, 0},
	{54159, 54135, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{20944, 16, 0, 2390, 0},
	{23, 0, 0, 0, 0},
	{8647, 0, 0, 78, 0},
	{23, 0, 0, 0, 0},
	{54348, 0, 0, 78, 0},
	{54328, 0, 0, 2393, 0},
	{32163, 0, 0, 2392, 0},
	{54322, 0, 0, 2394, 0},
	{69, 72, 0, 0, 0},
	{54241, 28, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{10011, 28, 54250, 0, 0},
	{54261, 28, 0, 0, 0},
	{54268, 619, 0, 0, 0},
	{54272, 619, 0, 0, 0},
	{54281, 72, 0, 0, 0},
	{27735, 28, 0, 0, 0},
	{54288, 28, 0, 0, 0},
	{54118, 63, 0, 0, 0},
	{54122, 63, 0, 78, 0},
	{54300, 63, 0, 0, 0},
	{13364, 42798, 0, 0, 0},
	{54313, 16, 0, 2395, 0},
	{54354, 63, 0, 0, 0},
	{54368, 63, 0, 0, 0},
	{0, 16, 0, 2396, 0},
	{54396, 619, 627, 0, 0},
	{54409, 619, 627, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{54387, 619, 627, 0, 0},
	{20944, 16, 0, 2398, 0},
	{0, 24450, 0, 0, 0},
	{22991, 28, 0, 0, 0},
	{20125, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{54020, 28, 0, 0, 0},
	{20919, 28, 0, 0, 0},
	{54035, 28, 0, 0, 0},
	{54045, 28, 0, 0, 0},
	{54059, 28, 0, 0, 0},
	{54076, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{54104, 0, 0, 0, 0},
	{54090, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11303, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{54015, 16, 0, 2401, 0},
	{27735, 28, 0, 0, 0},
	{54118, 2054, 0, 0, 0},
	{54122, 2054, 0, 0, 0},
	{0, 16, 0, 2402, 0},
	{0, 12025, 0, 2403, 0},
	{21148, 28, 0, 0, 0},
	{11303, 54518, 0, 0, B24_FACT_REQUIRED},
	{20944, 16, 0, 2390, 0},
	{23, 28, 0, 0, 0},
	{8647, 2054, 0, 78, 0},
	{54608, 619, 0, 0, 0},
	{54616, 54624, 0, 0, 0},
	{54640, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{54667, 0, 0, 2407, 0},
	{23, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{0, 0, 0, 2409, 0},
	{23, 0, 0, 0, 0},
	{26105, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{47954, 0, 0, 0, 0},
	{10854, 0, 0, 2410, 0},
	{0, 0, 0, 2411, 0},
	{54682, 0, 0, 2412, 0},
	{1883, 0, 0, 78, 0},
	{54682, 0, 0, 2168, 0},
	{32163, 0, 0, 2414, 0},
	{54661, 0, 0, 2415, 0},
	{54118, 2054, 0, 0, 0},
	{54122, 2054, 0, 0, 0},
	{54725, 2054, 0, 78, 0},
	{54729, 2054, 0, 0, 0},
	{54735, 63, 0, 0, 0},
	{54745, 0, 0, 0, 0},
	{32163, 16, 0, 2406, 0},
	{54322, 16, 0, 0, 0},
	{54661, 16, 0, 2408, 0},
	{54676, 16, 0, 2413, 0},
	{54697, 16, 0, 0, 0},
	{54702, 16, 0, 2416, 0},
	{54708, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{40119, 28, 0, 0, 0},
	{54718, 16, 0, 2417, 0},
	{986, 72, 0, 0, 0},
	{54735, 16, 0, 2418, 0},
	{0, 16, 0, 2419, 0},
	{54125, 54135, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{20944, 16, 0, 2421, 0},
	{23, 0, 0, 0, 0},
	{8647, 0, 0, 78, 0},
	{54608, 0, 0, 0, 0},
	{54754, 0, 0, 2393, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{54888, 0, 0, 1481, 0},
	{54899, 0, 0, 0, 0},
	{54915, 0, 0, 0, 0},
	{54929, 0, 0, 0, 0},
	{54778, 0, 0, 2425, 0},
	{54810, 0, 0, 2425, 0},
	{54836, 0, 0, 2425, 0},
	{54861, 0, 0, 2425, 0},
	{54754, 0, 0, 2426, 0},
	{23, 0, 0, 0, 0},
	{54958, 0, 0, 78, 0},
	{1883, 0, 0, 78, 0},
	{54947, 0, 0, 2428, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 78, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 78, 0},
	{54968, 0, 0, 2430, 0},
	{54778, 0, 0, 2430, 0},
	{54810, 0, 0, 2430, 0},
	{54836, 0, 0, 2431, 0},
	{54861, 0, 0, 2431, 0},
	{54754, 0, 0, 2432, 0},
	{32163, 0, 0, 2429, 0},
	{54661, 0, 0, 2433, 0},
	{54725, 0, 0, 78, 0},
	{32163, 16, 0, 2423, 0},
	{54322, 14088, 0, 2424, 0},
	{54661, 14088, 0, 2427, 0},
	{54702, 14088, 0, 2434, 0},
	{54676, 14088, 0, 0, 0},
	{54718, 16, 0, 2435, 0},
	{54697, 14088, 0, 0, 0},
	{0, 14088, 0, 2436, 0},
	{0, 16, 0, 2438, 0},
	{69, 24450, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{54708, 28, 0, 0, 0},
	{55003, 619, 0, 0, 0},
	{10936, 24450, 0, 0, 0},
	{1883, 63, 0, 0, 0},
	{8647, 17284, 0, 2439, 0},
	{47661, 619, 0, 0, 0},
	{1386, 24450, 0, 0, 0},
	{40119, 28, 0, 0, 0},
	{55029, 619, 0, 0, 0},
	{55040, 55048, 0, 0, 0},
	{80, 42859, 0, 0, 0},
	{55071, 28, 0, 0, 0},
	{55088, 619, 0, 0, 0},
	{55100, 619, 0, 0, 0},
	{55117, 619, 0, 0, 0},
	{55126, 619, 0, 0, 0},
	{0, 16, 0, 2440, 0},
	{23, 28, 0, 0, 0},
	{54015, 14088, 0, 0, 0},
	{55003, 619, 0, 0, 0},
	{1883, 24835, 0, 0, 0},
	{55007, 24450, 0, 0, 0},
	{55019, 619, 0, 0, 0},
	{80, 42859, 0, 0, 0},
	{10854, 16, 0, 2441, 0},
	{0, 16, 0, 2438, 0},
	{0, 1, 0, 2443, 0},
	{8647, 28, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{0, 16, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2446, B24_FACT_REQUIRED},
	{1883, 28, 55144, 0, 0},
	{7346, 5845, 0, 0, 0},
	{0, 16, 0, 2448, 0},
	{55157, 55161, 0, 0, 0},
	{0, 16, 0, 2450, 0},
	{55137, 63, 0, 2449, 0},
	{24568, 63, 0, 2451, 0},
	{0, 16, 0, 2452, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2453, B24_FACT_REQUIRED},
	{0, 55264, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{27735, 28, 0, 0, B24_FACT_REQUIRED},
	{54272, 55277, 0, 0, 0},
	{53722, 619, 0, 0, 0},
	{0, 55161, 0, 0, 0},
	{55300, 619, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2457, B24_FACT_REQUIRED},
	{54947, 16, 0, 2458, 0},
	{53722, 619, 0, 0, 0},
	{55421, 63, 0, 0, 0},
	{55431, 63, 0, 0, 0},
	{54702, 16, 0, 0, 0},
	{0, 16, 0, 2460, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2461, B24_FACT_REQUIRED},
	{53722, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{40052, 28, 0, 0, 0},
	{0, 16, 0, 2463, 0},
	{13938, 72, 0, 0, 0},
	{13917, 72, 0, 0, 0},
	{55513, 72, 55525, 0, 0},
	{21148, 28, 0, 0, 0},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{49522, 54624, 0, 0, B24_FACT_REQUIRED},
	{54725, 28, 0, 0, 0},
	{20944, 16, 0, 2465, 0},
	{55532, 54135, 0, 0, 0},
	{197, 5845, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{20591, 28, 0, 0, 0},
	{5164, 24450, 0, 0, 0},
	{16806, 28, 55580, 0, 0},
	{55617, 28, 55626, 0, 0},
	{21980, 28, 5145, 0, 0},
	{16962, 28, 0, 0, 0},
	{55631, 28, 0, 0, 0},
	{55639, 28, 0, 0, 0},
	{55649, 28, 0, 0, 0},
	{55659, 1, 0, 0, 0},
	{22352, 17812, 0, 0, 0},
	{55668, 24450, 0, 0, 0},
	{20125, 72, 0, 0, 0},
	{54020, 72, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20919, 28, 0, 0, 0},
	{0, 16, 0, 2467, 0},
	{0, 12025, 0, 2468, 0},
	{197, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{200, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{16806, 0, 0, 0, 0},
	{55617, 0, 0, 0, 0},
	{21980, 0, 0, 0, 0},
	{16962, 0, 0, 0, 0},
	{55631, 0, 0, 0, 0},
	{55639, 0, 0, 0, 0},
	{55649, 0, 0, 0, 0},
	{55659, 0, 0, 0, 0},
	{22352, 0, 0, 0, 0},
	{55668, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{54020, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{2047, 2054, 0, 2470, 0},
	{190, 16, 0, 2467, 0},
	{2063, 16, 0, 2467, 0},
	{24870, 63, 0, 2470, 0},
	{265, 72, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{20944, 16, 0, 2471, 0},
	{20591, 28, 0, 0, 0},
	{55914, 24450, 0, 0, 0},
	{55919, 14088, 0, 0, 0},
	{80, 28, 0, 0, 0},
	{55963, 28, 0, 0, 0},
	{55945, 5845, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{10011, 28, 0, 0, 0},
	{54261, 28, 0, 0, 0},
	{55952, 16, 0, 2476, 0},
	{54322, 16, 0, 0, 0},
	{54661, 16, 0, 0, 0},
	{54697, 16, 0, 0, 0},
	{54702, 16, 0, 0, 0},
	{54676, 16, 0, 0, 0},
	{54608, 16, 0, 0, 0},
	{55937, 16, 0, 2477, 0},
	{89, 28, 0, 0, 0},
	{55970, 2054, 0, 0, 0},
	{55919, 14088, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{56000, 42816, 0, 0, 0},
	{56017, 42816, 0, 0, 0},
	{55945, 5845, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40119, 28, 0, 0, 0},
	{55838, 28, 0, 0, 0},
	{55848, 28, 0, 0, 0},
	{55858, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10936, 72, 0, 0, 0},
	{1368, 16, 0, 2474, 0},
	{17926, 14088, 0, 2480, 0},
	{10854, 14088, 0, 2478, 0},
	{0, 16, 0, 2483, 0},
	{55982, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{55990, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40119, 28, 0, 0, 0},
	{55838, 28, 0, 0, 0},
	{55848, 28, 0, 0, 0},
	{55858, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10936, 72, 0, 0, 0},
	{1368, 16, 0, 2482, 0},
	{17926, 14088, 0, 2480, 0},
	{55974, 14088, 0, 0, 0},
	{56032, 14088, 0, 0, 0},
	{10854, 16, 0, 2484, 0},
	{0, 16, 0, 2481, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 2054, 0, 78, 0},
	{1386, 24450, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{55804, 619, 0, 0, 0},
	{55816, 619, 0, 0, 0},
	{55826, 619, 0, 0, 0},
	{40119, 28, 0, 0, 0},
	{55838, 28, 0, 0, 0},
	{55848, 28, 0, 0, 0},
	{55858, 28, 0, 0, 0},
	{55870, 28, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{8647, 2054, 0, 78, 0},
	{32855, 28, 0, 0, 0},
	{55883, 28, 0, 0, 0},
	{55898, 28, 0, 0, 0},
	{1368, 16, 0, 2473, 0},
	{10854, 42798, 0, 2475, 0},
	{17926, 42798, 0, 2479, 0},
	{55974, 42798, 0, 2481, 0},
	{56032, 42798, 0, 2481, 0},
	{56041, 63, 0, 2486, 0},
	{10936, 72, 0, 0, 0},
	{55945, 5845, 0, 0, 0},
	{56054, 619, 0, 0, 0},
	{55982, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{16806, 55739, 0, 78, 0},
	{20591, 28, 0, 0, 0},
	{23787, 619, 0, 0, 0},
	{55755, 619, 0, 0, 0},
	{55767, 619, 0, 0, 0},
	{55779, 619, 0, 0, 0},
	{55789, 619, 0, 0, 0},
	{35604, 2054, 0, 78, 0},
	{5164, 28, 0, 0, 0},
	{55631, 28, 0, 0, 0},
	{55639, 28, 0, 0, 0},
	{55649, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55799, 72, 0, 0, 0},
	{48866, 14088, 0, 2487, 0},
	{0, 16, 0, 2488, 0},
	{0, 14088, 0, 2489, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 2054, 0, 0, 0},
	{1386, 24450, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{55804, 619, 0, 0, 0},
	{55816, 619, 0, 0, 0},
	{55826, 619, 0, 0, 0},
	{40119, 28, 0, 0, 0},
	{55838, 28, 0, 0, 0},
	{55848, 28, 0, 0, 0},
	{55858, 28, 0, 0, 0},
	{55870, 28, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{8647, 2054, 0, 0, 0},
	{32855, 28, 0, 0, 0},
	{55883, 28, 0, 0, 0},
	{55898, 28, 0, 0, 0},
	{1368, 16, 0, 2473, 0},
	{10854, 42798, 0, 2475, 0},
	{17926, 42798, 0, 2479, 0},
	{55974, 42798, 0, 2481, 0},
	{56032, 42798, 0, 2481, 0},
	{56041, 63, 0, 2486, 0},
	{10936, 72, 0, 0, 0},
	{55945, 5845, 0, 0, 0},
	{56054, 619, 0, 0, 0},
	{55982, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{16806, 55739, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{23787, 619, 0, 0, 0},
	{55755, 619, 0, 0, 0},
	{55767, 619, 0, 0, 0},
	{55779, 619, 0, 0, 0},
	{55789, 619, 0, 0, 0},
	{35604, 2054, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{55631, 28, 0, 0, 0},
	{55639, 28, 0, 0, 0},
	{55649, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55799, 72, 0, 0, 0},
	{48866, 14088, 0, 2491, 0},
	{1883, 28, 55580, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 2492, 0},
	{34771, 16, 0, 2483, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 2054, 0, 0, 0},
	{1386, 24450, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{55816, 619, 0, 0, 0},
	{55826, 619, 0, 0, 0},
	{40119, 28, 0, 0, 0},
	{55838, 28, 0, 0, 0},
	{55848, 28, 0, 0, 0},
	{55858, 28, 0, 0, 0},
	{55870, 28, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 2494, 0},
	{10854, 42798, 0, 2495, 0},
	{17926, 42798, 0, 2497, 0},
	{55974, 42798, 0, 2481, 0},
	{56032, 42798, 0, 2481, 0},
	{56041, 63, 0, 2486, 0},
	{10936, 72, 0, 0, 0},
	{55945, 5845, 0, 0, 0},
	{56054, 619, 0, 0, 0},
	{55982, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{16806, 55739, 0, 78, 0},
	{20591, 28, 0, 0, 0},
	{23787, 619, 0, 0, 0},
	{55755, 619, 0, 0, 0},
	{55767, 619, 0, 0, 0},
	{55779, 619, 0, 0, 0},
	{55789, 619, 0, 0, 0},
	{35604, 2054, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{55631, 28, 0, 0, 0},
	{55639, 28, 0, 0, 0},
	{55649, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55799, 72, 0, 0, 0},
	{48866, 14088, 0, 2498, 0},
	{56131, 16, 0, 2499, 0},
	{0, 14088, 0, 2500, 0},
	{197, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{16806, 55739, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{23787, 619, 0, 0, 0},
	{55755, 619, 0, 0, 0},
	{55767, 619, 0, 0, 0},
	{55779, 619, 0, 0, 0},
	{55789, 619, 0, 0, 0},
	{35604, 2054, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{55631, 28, 0, 0, 0},
	{55639, 28, 0, 0, 0},
	{55649, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55799, 72, 0, 0, 0},
	{48866, 14088, 0, 2498, 0},
	{1883, 28, 55580, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 2502, 0},
	{89, 28, 0, 0, 0},
	{10011, 28, 0, 0, 0},
	{54261, 28, 0, 0, 0},
	{55945, 72, 0, 0, 0},
	{54322, 16, 0, 0, 0},
	{54661, 16, 0, 0, 0},
	{54702, 16, 0, 0, 0},
	{54676, 16, 0, 0, 0},
	{55945, 42816, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 24450, 0, 0, 0},
	{1883, 28, 55580, 0, 0},
	{56137, 28, 55626, 0, 0},
	{10936, 72, 0, 0, 0},
	{1368, 16, 0, 2473, 0},
	{17926, 42798, 0, 2479, 0},
	{10854, 14088, 0, 2504, 0},
	{40119, 28, 0, 0, 0},
	{55838, 28, 0, 0, 0},
	{55848, 28, 0, 0, 0},
	{55858, 28, 0, 0, 0},
	{55870, 28, 5145, 0, 0},
	{0, 16, 0, 2505, 0},
	{55982, 28, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{55990, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 24450, 0, 0, 0},
	{1883, 28, 55580, 0, 0},
	{56137, 28, 55626, 0, 0},
	{1368, 16, 0, 2494, 0},
	{55974, 42798, 0, 2481, 0},
	{10854, 16, 0, 2506, 0},
	{17926, 42798, 0, 2497, 0},
	{40119, 28, 0, 0, 0},
	{55838, 28, 0, 0, 0},
	{55848, 28, 0, 0, 0},
	{55858, 28, 0, 0, 0},
	{55870, 28, 5145, 0, 0},
	{56032, 42798, 0, 2481, 0},
	{10936, 72, 0, 0, 0},
	{56146, 28, 0, 0, 0},
	{13364, 16, 0, 0, 0},
	{56163, 28, 0, 0, 0},
	{760, 14088, 0, 2507, B24_FACT_REQUIRED},
	{20944, 16, 0, 2508, 0},
	{56322, 28, 0, 0, 0},
	{56333, 28, 5145, 0, 0},
	{56343, 28, 0, 0, 0},
	{56355, 28, 5145, 0, 0},
	{56370, 28, 0, 0, 0},
	{56386, 28, 0, 0, 0},
	{56404, 28, 56420, 0, 0},
	{56439, 28, 0, 0, 0},
	{56456, 28, 0, 0, 0},
	{56475, 28, 0, 0, 0},
	{56498, 28, 0, 0, 0},
	{56521, 28, 0, 0, 0},
	{56546, 28, 0, 0, 0},
	{56557, 28, 0, 0, 0},
	{56570, 28, 0, 0, 0},
	{56589, 28, 0, 0, 0},
	{56602, 28, 5145, 0, 0},
	{56615, 28, 0, 0, 0},
	{56630, 28, 0, 0, 0},
	{56651, 28, 0, 0, 0},
	{56669, 28, 0, 0, 0},
	{56691, 28, 5145, 0, 0},
	{56708, 28, 5145, 0, 0},
	{56735, 28, 0, 0, 0},
	{56763, 28, 5145, 0, 0},
	{56774, 28, 0, 0, 0},
	{56789, 28, 5145, 0, 0},
	{56804, 28, 0, 0, 0},
	{56823, 28, 56843, 0, 0},
	{56884, 28, 0, 0, 0},
	{56901, 28, 0, 0, 0},
	{56917, 28, 5145, 0, 0},
	{56926, 28, 56936, 0, 0},
	{56964, 28, 56982, 0, 0},
	{57019, 28, 57037, 0, 0},
	{57074, 28, 57092, 0, 0},
	{57119, 28, 0, 0, 0},
	{57136, 28, 5145, 0, 0},
	{57144, 28, 5145, 0, 0},
	{57158, 28, 0, 0, 0},
	{57176, 28, 0, 0, 0},
	{57198, 28, 5145, 0, 0},
	{57219, 28, 57240, 0, 0},
	{57251, 28, 5145, 0, 0},
	{57271, 28, 5145, 0, 0},
	{57279, 28, 0, 0, 0},
	{57291, 28, 5145, 0, 0},
	{57303, 28, 0, 0, 0},
	{57319, 28, 5145, 0, 0},
	{57331, 28, 0, 0, 0},
	{57347, 28, 5145, 0, 0},
	{57361, 28, 0, 0, 0},
	{57376, 28, 5145, 0, 0},
	{57389, 28, 0, 0, 0},
	{57403, 28, 0, 0, 0},
	{57417, 28, 0, 0, 0},
	{57436, 28, 0, 0, 0},
	{57454, 28, 5145, 0, 0},
	{57463, 28, 0, 0, 0},
	{57473, 28, 5145, 0, 0},
	{57487, 28, 0, 0, 0},
	{57502, 28, 57518, 0, 0},
	{57538, 28, 0, 0, 0},
	{57560, 28, 0, 0, 0},
	{57575, 28, 5145, 0, 0},
	{57587, 28, 5145, 0, 0},
	{57608, 28, 0, 0, 0},
	{57625, 28, 0, 0, 0},
	{57644, 28, 57661, 0, 0},
	{57687, 28, 57700, 0, 0},
	{57705, 28, 5145, 0, 0},
	{57720, 42816, 0, 0, 0},
	{57735, 28, 0, 0, 0},
	{57748, 28, 5145, 0, 0},
	{57763, 28, 5145, 0, 0},
	{57781, 42816, 0, 0, 0},
	{57800, 42816, 0, 0, 0},
	{57820, 28, 0, 0, 0},
	{57848, 28, 5145, 0, 0},
	{57883, 28, 5145, 0, 0},
	{57913, 28, 5145, 0, 0},
	{57943, 28, 5145, 0, 0},
	{57968, 63, 0, 0, 0},
	{57988, 28, 0, 0, 0},
	{58009, 28, 5145, 0, 0},
	{58036, 28, 5145, 0, 0},
	{58060, 28, 5145, 0, 0},
	{58091, 28, 5145, 0, 0},
	{58116, 72, 0, 0, 0},
	{58142, 28, 5145, 0, 0},
	{58174, 28, 0, 0, 0},
	{58199, 28, 0, 0, 0},
	{58223, 28, 58246, 0, 0},
	{58271, 28, 5145, 0, 0},
	{58294, 42816, 0, 0, 0},
	{58316, 63, 0, 0, 0},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{56292, 72, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{56300, 28, 5145, 0, 0},
	{56308, 28, 5145, 0, 0},
	{34059, 72, 0, 0, 0},
	{56315, 72, 0, 0, 0},
	{55919, 16, 0, 2510, 0},
	{58336, 72, 0, 0, 0},
	{58345, 28, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{1368, 16, 0, 2512, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{54241, 28, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{10011, 28, 0, 0, 0},
	{54261, 28, 0, 0, 0},
	{54268, 619, 0, 0, 0},
	{54272, 619, 0, 0, 0},
	{54281, 72, 0, 0, 0},
	{27735, 28, 0, 0, 0},
	{54288, 28, 0, 0, 0},
	{54118, 63, 0, 0, 0},
	{54122, 63, 0, 0, 0},
	{54300, 63, 0, 0, 0},
	{13364, 42798, 0, 0, 0},
	{54313, 16, 0, 0, 0},
	{54354, 63, 0, 0, 0},
	{54368, 63, 0, 0, 0},
	{0, 58470, 0, 2514, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{58485, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{30148, 28, 0, 0, 0},
	{58494, 28, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2516, B24_FACT_REQUIRED},
	{53722, 619, 0, 0, 0},
	{41340, 28, 0, 0, 0},
	{23845, 16, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{34059, 72, 0, 0, 0},
	{54035, 28, 0, 0, 0},
	{58613, 619, 0, 0, 0},
	{58628, 16, 0, 2518, 0},
	{58648, 28, 5145, 0, 0},
	{58336, 72, 0, 0, 0},
	{58345, 28, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11590, 72, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2519, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{58796, 72, 0, 0, 0},
	{58805, 72, 0, 0, 0},
	{58816, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{54241, 28, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{10011, 28, 54250, 0, 0},
	{54261, 28, 0, 0, 0},
	{54268, 619, 0, 0, 0},
	{54272, 619, 0, 0, 0},
	{54281, 72, 0, 0, 0},
	{27735, 28, 0, 0, 0},
	{54288, 28, 0, 0, 0},
	{54118, 63, 0, 0, 0},
	{54122, 63, 0, 0, 0},
	{54300, 63, 0, 0, 0},
	{13364, 42798, 0, 0, 0},
	{54313, 16, 0, 0, 0},
	{54354, 63, 0, 0, 0},
	{54368, 63, 0, 0, 0},
	{842, 619, 0, 0, 0},
	{27735, 16, 0, 2522, 0},
	{0, 58470, 0, 2523, 0},
	{58485, 72, 0, 0, 0},
	{58494, 28, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{20944, 16, 0, 2525, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{53722, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{8647, 24960, 0, 0, 0},
	{40119, 72, 0, 0, 0},
	{59055, 28, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{54015, 16, 0, 2530, 0},
	{0, 59179, 0, 2510, 0},
	{0, 14088, 0, 2532, 0},
	{59263, 24450, 0, 0, 0},
	{59269, 24450, 0, 0, 0},
	{59279, 24450, 0, 0, 0},
	{55631, 24450, 0, 0, 0},
	{59290, 619, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{56292, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{0, 16, 0, 2534, 0},
	{0, 12025, 0, 2535, 0},
	{197, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{56292, 0, 0, 0, 0},
	{34059, 0, 0, 0, 0},
	{56315, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{8923, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{56300, 0, 0, 0, 0},
	{56308, 0, 0, 0, 0},
	{55914, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{54020, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{59298, 0, 0, 0, 0},
	{59269, 0, 0, 0, 0},
	{59279, 0, 0, 0, 0},
	{55631, 0, 0, 0, 0},
	{59290, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{56292, 72, 0, 0, 0},
	{34059, 72, 0, 0, 0},
	{56315, 72, 0, 0, 0},
	{23787, 28, 0, 0, 0},
	{8923, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{56300, 28, 0, 0, 0},
	{56308, 28, 0, 0, 0},
	{55914, 28, 0, 0, 0},
	{20125, 72, 0, 0, 0},
	{54020, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{59298, 59310, 0, 0, 0},
	{59269, 5845, 0, 0, 0},
	{59279, 24450, 0, 0, 0},
	{55631, 24450, 0, 0, 0},
	{59290, 619, 0, 0, 0},
	{2047, 2054, 0, 2537, 0},
	{190, 16, 0, 2538, 0},
	{2063, 16, 0, 0, 0},
	{24870, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{59324, 54135, 0, 0, 0},
	{59336, 54135, 0, 0, 0},
	{59345, 54135, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{20944, 16, 0, 2540, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{59429, 619, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{59429, 619, 0, 0, 0},
	{53722, 619, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{58796, 72, 0, 0, 0},
	{58805, 72, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 78, 0},
	{8647, 0, 0, 78, 0},
	{32163, 0, 0, 2546, 0},
	{986, 0, 0, 0, 0},
	{54708, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{40119, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{54241, 28, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{10011, 28, 54250, 0, 0},
	{54261, 28, 0, 0, 0},
	{54268, 619, 0, 0, 0},
	{54272, 619, 0, 0, 0},
	{54281, 72, 0, 0, 0},
	{27735, 28, 0, 0, 0},
	{54288, 28, 0, 0, 0},
	{54118, 63, 0, 0, 0},
	{54122, 63, 0, 78, 0},
	{54300, 63, 0, 0, 0},
	{13364, 42798, 0, 0, 0},
	{54313, 16, 0, 2547, 0},
	{54354, 63, 0, 0, 0},
	{54368, 63, 0, 0, 0},
	{842, 619, 0, 0, 0},
	{27735, 16, 0, 2548, 0},
	{0, 58470, 0, 2549, 0},
	{32163, 72, 0, 0, B24_FACT_REQUIRED},
	{31759, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 2551, 0},
	{32087, 3289, 0, 0, 0},
	{59938, 12025, 0, 2552, 0},
	{21148, 28, 0, 0, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2553, B24_FACT_REQUIRED},
	{0, 24256, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{60003, 28, 0, 0, B24_FACT_REQUIRED},
	{11590, 72, 0, 0, B24_FACT_REQUIRED},
	{60014, 72, 0, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{56292, 72, 0, 0, 0},
	{56300, 28, 5145, 0, 0},
	{56308, 28, 5145, 0, 0},
	{34059, 72, 0, 0, 0},
	{56315, 72, 0, 0, 0},
	{8923, 28, 0, 0, 0},
	{59298, 28, 0, 0, 0},
	{55919, 16, 0, 2510, 0},
	{11303, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2558, B24_FACT_REQUIRED},
	{1368, 0, 0, 0, 0},
	{60235, 619, 0, 0, 0},
	{27735, 28, 0, 0, 0},
	{0, 16, 0, 2561, 0},
	{27735, 28, 0, 0, B24_FACT_REQUIRED},
	{60242, 28, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{54836, 0, 0, 2425, 0},
	{32163, 0, 0, 2564, 0},
	{54661, 0, 0, 2565, 0},
	{197, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{200, 24450, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{209, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{22205, 28, 0, 0, 0},
	{55668, 24450, 0, 0, 0},
	{55631, 28, 0, 0, 0},
	{55659, 60315, 0, 2566, 0},
	{30148, 28, 0, 0, 0},
	{20125, 28, 0, 0, 0},
	{54020, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20919, 28, 0, 0, 0},
	{0, 16, 0, 2567, 0},
	{0, 12025, 0, 2568, 0},
	{197, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{200, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{22205, 0, 0, 0, 0},
	{55668, 0, 0, 0, 0},
	{55631, 0, 0, 0, 0},
	{55659, 0, 0, 0, 0},
	{30148, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{54020, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{200, 24450, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{209, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{22205, 28, 0, 0, 0},
	{55668, 24450, 0, 0, 0},
	{55631, 28, 0, 0, 0},
	{55659, 60315, 0, 0, 0},
	{30148, 28, 0, 0, 0},
	{20125, 28, 0, 0, 0},
	{54020, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20919, 28, 0, 0, 0},
	{2047, 2054, 0, 2570, 0},
	{190, 16, 0, 2571, 0},
	{2063, 16, 0, 2571, 0},
	{24870, 63, 0, 2570, 0},
	{265, 72, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{20944, 16, 0, 2572, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{30148, 28, 0, 0, B24_FACT_REQUIRED},
	{22205, 28, 0, 0, B24_FACT_REQUIRED},
	{55631, 28, 0, 0, B24_FACT_REQUIRED},
	{5164, 28, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{55668, 28, 0, 0, 0},
	{60398, 28, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2574, B24_FACT_REQUIRED},
	{54313, 16, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{36569, 28, 0, 0, 0},
	{60730, 619, 0, 0, 0},
	{60766, 28, 0, 0, 0},
	{13364, 28, 0, 0, 0},
	{36569, 28, 0, 0, 0},
	{54702, 28, 0, 0, 0},
	{60775, 16, 0, 0, 0},
	{42531, 0, 0, 0, 0},
	{8837, 0, 0, 0, 0},
	{60799, 0, 0, 0, 0},
	{60807, 0, 0, 0, 0},
	{23010, 0, 0, 2581, 0},
	{23007, 0, 0, 2581, 0},
	{60766, 0, 0, 0, 0},
	{60775, 0, 0, 2580, 0},
	{36569, 0, 0, 0, 0},
	{54702, 0, 0, 0, 0},
	{13364, 0, 0, 2582, 0},
	{1883, 0, 0, 78, 0},
	{54616, 0, 0, 78, 0},
	{60784, 0, 0, 2583, 0},
	{32163, 0, 0, 2584, 0},
	{197, 72, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{209, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{22205, 28, 0, 0, 0},
	{55631, 28, 0, 0, 0},
	{60752, 16, 0, 2578, 0},
	{30148, 28, 0, 0, 0},
	{55659, 16, 0, 2585, 0},
	{20125, 72, 0, 0, 0},
	{54020, 72, 0, 0, 0},
	{244, 8574, 0, 0, 0},
	{20919, 8574, 0, 0, 0},
	{55668, 28, 0, 0, 0},
	{0, 16, 0, 2586, 0},
	{0, 16, 0, 2587, 0},
	{197, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{200, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{22205, 0, 0, 0, 0},
	{55631, 0, 0, 0, 0},
	{60752, 0, 0, 0, 0},
	{30148, 0, 0, 0, 0},
	{55659, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{54020, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{55668, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{23787, 11709, 5145, 0, 0},
	{209, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{22205, 28, 0, 0, 0},
	{55631, 28, 0, 0, 0},
	{60752, 16, 0, 2578, 0},
	{30148, 28, 0, 0, 0},
	{55659, 16, 0, 0, 0},
	{20125, 72, 0, 0, 0},
	{54020, 72, 0, 0, 0},
	{244, 8574, 0, 0, 0},
	{20919, 8574, 0, 0, 0},
	{55668, 28, 0, 0, 0},
	{2047, 63, 0, 2589, 0},
	{190, 16, 0, 2590, 0},
	{24870, 63, 0, 2589, 0},
	{2063, 16, 0, 2590, 0},
	{20944, 16, 0, 2591, B24_FACT_REQUIRED},
	{60766, 28, 0, 0, B24_FACT_REQUIRED},
	{13364, 16, 0, 0, 0},
	{36569, 28, 0, 0, B24_FACT_REQUIRED},
	{54702, 28, 0, 0, 0},
	{60775, 16, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{55631, 28, 0, 0, B24_FACT_REQUIRED},
	{5164, 28, 0, 0, 0},
	{30148, 28, 0, 0, B24_FACT_REQUIRED},
	{22205, 28, 60815, 0, B24_FACT_REQUIRED},
	{60752, 16, 0, 2593, B24_FACT_REQUIRED},
	{23787, 11709, 5145, 0, 0},
	{55668, 28, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2594, B24_FACT_REQUIRED},
	{21148, 28, 61086, 0, 0},
	{61112, 54135, 61117, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{20338, 28, 61187, 0, 0},
	{0, 16, 0, 2597, 0},
	{0, 12025, 0, 2598, 0},
	{21148, 28, 61086, 0, 0},
	{19928, 2054, 0, 0, 0},
	{34771, 2054, 0, 0, 0},
	{0, 16, 0, 2601, 0},
	{0, 16, 0, 2602, 0},
	{0, 63, 0, 2603, 0},
	{21148, 28, 61086, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{21148, 28, 61086, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{61329, 2054, 0, 0, 0},
	{21148, 28, 61086, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{34484, 14088, 0, 2601, B24_FACT_REQUIRED},
	{54947, 2054, 0, 0, 0},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16806, 28, 0, 0, 0},
	{59269, 5845, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{55919, 16, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{1368, 16, 0, 2608, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{23787, 28, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11590, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2610, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{13233, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{61743, 28, 0, 0, B24_FACT_REQUIRED},
	{21148, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{57575, 0, 0, 0, 0},
	{57502, 0, 0, 0, 0},
	{56804, 0, 0, 0, 0},
	{56333, 0, 0, 0, 0},
	{55919, 14088, 0, 2615, 0},
	{20591, 28, 0, 0, 0},
	{56000, 42816, 0, 0, 0},
	{56017, 42816, 0, 0, 0},
	{57473, 0, 0, 0, 0},
	{56557, 0, 0, 0, 0},
	{56333, 0, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{55914, 24450, 0, 0, 0},
	{55919, 14088, 0, 2617, 0},
	{55945, 5845, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40119, 28, 0, 0, 0},
	{55838, 28, 0, 0, 0},
	{55848, 28, 0, 0, 0},
	{55858, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10936, 72, 0, 0, 0},
	{1368, 16, 0, 2618, 0},
	{17926, 14088, 0, 2480, 0},
	{10854, 14088, 0, 2478, 0},
	{0, 16, 0, 2619, 0},
	{55982, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{55990, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40119, 28, 0, 0, 0},
	{55838, 28, 0, 0, 0},
	{55848, 28, 0, 0, 0},
	{55858, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10936, 72, 0, 0, 0},
	{1368, 16, 0, 2616, 0},
	{17926, 14088, 0, 2480, 0},
	{55974, 14088, 0, 0, 0},
	{56032, 14088, 0, 0, 0},
	{10854, 16, 0, 2620, 0},
	{0, 14088, 0, 2621, 0},
	{54125, 28, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{61859, 2054, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40119, 28, 0, 0, 0},
	{55838, 28, 0, 0, 0},
	{55848, 28, 0, 0, 0},
	{55858, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{20944, 16, 0, 2623, 0},
	{56322, 28, 0, 0, 0},
	{56333, 28, 5145, 0, 0},
	{56343, 28, 0, 0, 0},
	{56355, 28, 5145, 0, 0},
	{56370, 28, 0, 0, 0},
	{56386, 28, 0, 0, 0},
	{56404, 28, 56420, 0, 0},
	{56439, 28, 0, 0, 0},
	{56456, 28, 0, 0, 0},
	{56475, 28, 0, 0, 0},
	{56498, 28, 0, 0, 0},
	{56521, 28, 0, 0, 0},
	{57473, 28, 5145, 0, 0},
	{57487, 28, 0, 0, 0},
	{57502, 28, 57518, 0, 0},
	{57538, 28, 0, 0, 0},
	{57136, 28, 5145, 0, 0},
	{56789, 28, 5145, 0, 0},
	{56804, 42816, 0, 0, 0},
	{56823, 28, 56843, 0, 0},
	{56884, 28, 0, 0, 0},
	{57144, 28, 5145, 0, 0},
	{57158, 28, 0, 0, 0},
	{57176, 28, 0, 0, 0},
	{57198, 28, 5145, 0, 0},
	{57219, 28, 57240, 0, 0},
	{57251, 28, 5145, 0, 0},
	{57271, 28, 5145, 0, 0},
	{57279, 28, 0, 0, 0},
	{57454, 28, 5145, 0, 0},
	{57463, 28, 0, 0, 0},
	{56917, 28, 5145, 0, 0},
	{56926, 28, 56936, 0, 0},
	{56763, 28, 5145, 0, 0},
	{56774, 28, 0, 0, 0},
	{57347, 28, 5145, 0, 0},
	{57361, 28, 0, 0, 0},
	{57376, 28, 5145, 0, 0},
	{57389, 28, 0, 0, 0},
	{57403, 28, 0, 0, 0},
	{0, 59179, 0, 2625, 0},
	{0, 61954, 0, 2627, 0},
	{197, 28, 0, 0, 0},
	{8913, 24450, 0, 0, 0},
	{56292, 28, 0, 0, 0},
	{61972, 24450, 0, 0, 0},
	{23787, 28, 0, 0, 0},
	{8923, 28, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20125, 28, 0, 0, 0},
	{54020, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20919, 28, 0, 0, 0},
	{0, 16, 0, 2629, 0},
	{0, 12025, 0, 2630, 0},
	{197, 72, 0, 0, 0},
	{8913, 24256, 0, 0, 0},
	{61972, 72, 0, 0, 0},
	{23787, 28, 0, 0, 0},
	{8923, 28, 0, 0, 0},
	{61981, 28, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20125, 72, 0, 0, 0},
	{54020, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11590, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 2632, 0},
	{16781, 5845, 0, 0, 0},
	{19987, 28, 0, 0, 0},
	{61990, 5845, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{59279, 28, 0, 0, 0},
	{0, 16, 0, 2634, 0},
	{0, 12025, 0, 2635, 0},
	{13233, 24256, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{16806, 28, 0, 0, 0},
	{62027, 28, 0, 0, 0},
	{59279, 28, 0, 0, 0},
	{35644, 28, 0, 0, 0},
	{20709, 24450, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20919, 28, 0, 0, 0},
	{56000, 24450, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{0, 16, 0, 2638, 0},
	{0, 12025, 0, 2639, 0},
	{197, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{16806, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{8923, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{59269, 0, 0, 0, 0},
	{22352, 0, 0, 0, 0},
	{56315, 0, 0, 0, 0},
	{56000, 0, 0, 0, 0},
	{56017, 0, 0, 0, 0},
	{62039, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{54020, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{62027, 0, 0, 0, 0},
	{59279, 0, 0, 0, 0},
	{35644, 0, 0, 0, 0},
	{20709, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{16806, 28, 0, 0, 0},
	{23787, 28, 0, 0, 0},
	{8923, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{59269, 5845, 0, 0, 0},
	{22352, 28, 0, 0, 0},
	{56315, 72, 0, 0, 0},
	{56000, 72, 0, 0, 0},
	{56017, 72, 0, 0, 0},
	{62039, 72, 0, 0, 0},
	{20125, 72, 0, 0, 0},
	{54020, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{62027, 28, 0, 0, 0},
	{59279, 28, 0, 0, 0},
	{35644, 28, 0, 0, 0},
	{20709, 24450, 0, 0, 0},
	{2047, 2054, 0, 2641, 0},
	{190, 16, 0, 2642, 0},
	{2063, 16, 0, 0, 0},
	{24870, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{20944, 16, 0, 2644, 0},
	{16781, 5845, 0, 0, 0},
	{19987, 28, 62054, 0, 0},
	{61990, 28, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{59279, 28, 0, 0, 0},
	{0, 16, 0, 2646, 0},
	{0, 12025, 0, 2647, 0},
	{61743, 24450, 0, 0, 0},
	{0, 55161, 0, 2384, 0},
	{21148, 28, 0, 0, 0},
	{69, 62059, 0, 0, B24_FACT_REQUIRED},
	{0, 2054, 0, 78, 0},
	{69, 5845, 0, 0, B24_FACT_REQUIRED},
	{21148, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{59429, 619, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{62589, 72, 0, 0, B24_FACT_REQUIRED},
	{59429, 619, 0, 0, 0},
	{0, 2054, 0, 0, 0},
	{69, 5845, 0, 0, B24_FACT_REQUIRED},
	{34484, 14088, 0, 2656, 0},
	{21148, 28, 0, 0, 0},
	{62589, 72, 0, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{16806, 28, 0, 0, 0},
	{59269, 5845, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{56000, 72, 0, 0, 0},
	{56017, 72, 0, 0, 0},
	{62039, 72, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2659, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{61972, 72, 0, 0, 0},
	{23787, 28, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{11590, 72, 0, 0, B24_FACT_REQUIRED},
	{62589, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2661, B24_FACT_REQUIRED},
	{16806, 0, 0, 0, 0},
	{62890, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{8923, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{62881, 0, 0, 2663, 0},
	{11257, 0, 0, 2663, 0},
	{62901, 0, 0, 2663, 0},
	{62910, 0, 0, 2663, 0},
	{2063, 0, 0, 2663, 0},
	{62915, 0, 0, 2663, 0},
	{62923, 0, 0, 2663, 0},
	{0, 5303, 0, 2664, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{4336, 619, 0, 0, 0},
	{11590, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 62931, 0, B24_FACT_REQUIRED},
	{54947, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 62931, 0, B24_FACT_REQUIRED},
	{11303, 72, 0, 0, 0},
	{0, 72, 0, 0, 0},
	{0, 1, 0, 2669, 0},
	{59263, 63142, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{0, 16, 0, 2671, 0},
	{0, 12025, 0, 2672, 0},
	{197, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{63162, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{30148, 0, 0, 0, 0},
	{20125, 0, 0, 0, 0},
	{54020, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20919, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{63162, 72, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{30148, 28, 0, 0, 0},
	{20125, 72, 0, 0, 0},
	{54020, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20919, 256, 0, 0, 0},
	{2047, 2054, 0, 2674, 0},
	{190, 16, 0, 2675, 0},
	{2063, 16, 0, 0, 0},
	{24870, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{20944, 16, 0, 2677, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 14088, 0, 2669, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{5164, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{36288, 63, 0, 0, 0},
	{63238, 28, 5145, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{63210, 28, 0, 0, B24_FACT_REQUIRED},
	{63222, 72, 0, 0, 0},
	{5691, 63, 0, 2680, B24_FACT_REQUIRED},
	{48981, 63, 0, 0, 0},
	{63246, 63, 0, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{63432, 0, 0, 0, 0},
	{63452, 0, 0, 0, 0},
	{63465, 0, 0, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{63419, 28, 0, 0, B24_FACT_REQUIRED},
	{5691, 63, 0, 2683, B24_FACT_REQUIRED},
	{63479, 72, 0, 0, 0},
	{63497, 28, 0, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{63659, 72, 0, 0, 0},
	{63419, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{63479, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{63452, 0, 0, 256, 0},
	{63465, 0, 0, 256, 0},
	{0, 0, 0, 2686, 0},
	{0, 63, 0, 2687, 0},
	{197, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{63479, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{63787, 0, 0, 0, 0},
	{63805, 0, 0, 0, 0},
	{63815, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{35773, 0, 0, 0, 0},
	{35786, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{63828, 0, 0, 0, 0},
	{63846, 0, 0, 0, 0},
	{63432, 0, 0, 0, 0},
	{63863, 63863, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{35773, 0, 0, 0, 0},
	{35786, 0, 0, 0, 0},
	{63479, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{63659, 72, 0, 0, 0},
	{63419, 28, 0, 0, 0},
	{6701, 63, 0, 2689, 0},
	{5339, 16, 0, 2690, 0},
	{63865, 16, 0, 2691, 0},
	{904, 72, 0, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{63659, 72, 0, 0, 0},
	{63419, 28, 0, 0, 0},
	{63879, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{63432, 0, 0, 0, 0},
	{63452, 0, 0, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{63659, 72, 0, 0, 0},
	{63419, 28, 0, 0, 0},
	{5691, 63, 0, 2694, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{16806, 28, 0, 0, B24_FACT_REQUIRED},
	{64127, 28, 5145, 0, 0},
	{21834, 28, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{21865, 0, 0, 0, 0},
	{21953, 63, 0, 0, 0},
	{64139, 28, 0, 0, 0},
	{64156, 63, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{17180, 63, 0, 0, 0},
	{64165, 63, 0, 0, 0},
	{64184, 72, 0, 0, 0},
	{64194, 72, 0, 0, 0},
	{64204, 72, 0, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{5691, 63, 0, 2696, B24_FACT_REQUIRED},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{63879, 28, 0, 0, B24_FACT_REQUIRED},
	{64341, 0, 0, 0, 0},
	{64355, 0, 0, 0, 0},
	{64370, 0, 0, 0, 0},
	{64390, 0, 0, 0, 0},
	{64411, 0, 0, 0, 0},
	{63879, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{64127, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21865, 0, 0, 0, 0},
	{16806, 0, 0, 0, 0},
	{64308, 0, 0, 0, 0},
	{64322, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{64204, 0, 0, 0, 0},
	{64184, 0, 0, 0, 0},
	{64194, 0, 0, 0, 0},
	{64165, 0, 0, 0, 0},
	{17180, 0, 0, 2699, 0},
	{64430, 0, 0, 256, 0},
	{63863, 0, 0, 2700, 0},
	{0, 63, 0, 2701, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{63879, 28, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{64450, 0, 0, 0, 0},
	{63805, 0, 0, 0, 0},
	{35644, 0, 0, 0, 0},
	{35773, 0, 0, 0, 0},
	{30020, 0, 0, 0, 0},
	{35786, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{9017, 0, 0, 0, 0},
	{35745, 0, 0, 0, 0},
	{64462, 0, 0, 0, 0},
	{64464, 0, 0, 0, 0},
	{63863, 0, 0, 0, 0},
	{64466, 0, 0, 0, 0},
	{64468, 0, 0, 0, 0},
	{64470, 0, 0, 0, 0},
	{64472, 0, 0, 0, 0},
	{64479, 0, 0, 0, 0},
	{64490, 0, 0, 0, 0},
	{64497, 0, 0, 0, 0},
	{64505, 0, 0, 0, 0},
	{64516, 0, 0, 0, 0},
	{64523, 0, 0, 0, 0},
	{64531, 0, 0, 0, 0},
	{64542, 0, 0, 0, 0},
	{0, 63, 0, 2704, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{63879, 72, 0, 0, 0},
	{63863, 63863, 0, 0, 0},
	{0, 16, 0, 2707, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{16806, 28, 0, 0, B24_FACT_REQUIRED},
	{64127, 28, 5145, 0, 0},
	{21834, 28, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{21865, 0, 0, 0, 0},
	{21953, 63, 0, 2709, 0},
	{64139, 28, 0, 0, 0},
	{64156, 63, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{17180, 63, 0, 0, 0},
	{64165, 63, 0, 0, 0},
	{64184, 72, 0, 0, 0},
	{64194, 72, 0, 0, 0},
	{64204, 72, 0, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{5691, 63, 0, 2710, B24_FACT_REQUIRED},
	{63879, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{9017, 0, 0, 0, 0},
	{21914, 0, 0, 0, 0},
	{22991, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{64644, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{64653, 0, 0, 0, 0},
	{64667, 0, 0, 0, 0},
	{64683, 0, 0, 0, 0},
	{64700, 0, 0, 0, 0},
	{36288, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{16826, 0, 0, 0, 0},
	{64719, 0, 0, 0, 0},
	{64727, 0, 0, 0, 0},
	{64738, 0, 0, 0, 0},
	{64754, 0, 0, 0, 0},
	{64769, 0, 0, 0, 0},
	{64783, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{64801, 0, 0, 0, 0},
	{64808, 0, 0, 0, 0},
	{64822, 0, 0, 0, 0},
	{64836, 0, 0, 0, 0},
	{63238, 0, 0, 0, 0},
	{64845, 0, 0, 0, 0},
	{64861, 0, 0, 0, 0},
	{64871, 0, 0, 0, 0},
	{64883, 0, 0, 0, 0},
	{64900, 0, 0, 0, 0},
	{632, 0, 0, 0, 0},
	{64915, 0, 0, 0, 0},
	{63222, 0, 0, 0, 0},
	{64933, 0, 0, 0, 0},
	{64950, 0, 0, 0, 0},
	{64966, 0, 0, 0, 0},
	{64980, 0, 0, 0, 0},
	{64993, 0, 0, 0, 0},
	{65007, 0, 0, 0, 0},
	{65020, 0, 0, 0, 0},
	{65028, 0, 0, 0, 0},
	{65043, 0, 0, 0, 0},
	{65055, 0, 0, 0, 0},
	{65064, 0, 0, 0, 0},
	{0, 0, 0, 2712, 0},
	{0, 63, 0, 2713, 0},
	{197, 0, 0, 0, 0},
	{65089, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{9017, 0, 0, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{63222, 72, 0, 0, 0},
	{65076, 16, 0, 2715, 0},
	{904, 72, 0, 0, 0},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{65043, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{36288, 63, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{16826, 28, 13862, 0, 0},
	{30020, 63, 0, 0, 0},
	{64883, 63, 0, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{63479, 72, 0, 0, 0},
	{65150, 28, 0, 0, B24_FACT_REQUIRED},
	{5691, 63, 0, 2718, B24_FACT_REQUIRED},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{9361, 72, 0, 0, 0},
	{65150, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{65043, 0, 0, 0, 0},
	{63479, 0, 0, 0, 0},
	{9017, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{65324, 0, 0, 0, 0},
	{36384, 0, 0, 0, 0},
	{36396, 0, 0, 0, 0},
	{36409, 0, 0, 0, 0},
	{65338, 0, 0, 0, 0},
	{35745, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{0, 0, 0, 2721, 0},
	{0, 63, 0, 2722, 0},
	{197, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{65043, 0, 0, 0, 0},
	{63479, 0, 0, 0, 0},
	{9017, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{65324, 0, 0, 0, 0},
	{36288, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{16826, 0, 0, 0, 0},
	{36384, 0, 0, 0, 0},
	{36396, 0, 0, 0, 0},
	{36409, 0, 0, 0, 0},
	{65338, 0, 0, 0, 0},
	{64683, 0, 0, 0, 0},
	{35745, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{30020, 0, 0, 0, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{5339, 16, 0, 0, 0},
	{6701, 63, 0, 2724, 0},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{9361, 72, 0, 0, 0},
	{65150, 28, 0, 0, 0},
	{5691, 63, 0, 2718, B24_FACT_REQUIRED},
	{21914, 28, 63173, 0, B24_FACT_REQUIRED},
	{21929, 72, 0, 0, 0},
	{63210, 28, 0, 0, 0},
	{63222, 72, 0, 0, 0},
	{5691, 63, 0, 2680, B24_FACT_REQUIRED},
	{48981, 63, 0, 0, 0},
	{63246, 63, 0, 0, 0},
	{65543, 72, 0, 0, B24_FACT_REQUIRED},
	{65551, 28, 0, 0, B24_FACT_REQUIRED},
	{16910, 63, 0, 0, 0},
	{6263, 72, 0, 0, 0},
	{65556, 72, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{65567, 0, 0, 0, 0},
	{65578, 0, 0, 0, 0},
	{8574, 0, 0, 0, 0},
	{8711, 0, 0, 0, 0},
	{42326, 0, 0, 78, 0},
	{0, 16, 0, 2730, 0},
	{26991, 12025, 0, 2731, 0},
	{39990, 16, 0, 1483, 0},
	{0, 16, 0, 2732, 0},
	{6263, 72, 0, 0, 0},
	{40175, 72, 0, 0, 0},
	{40167, 72, 0, 0, 0},
	{39234, 72, 0, 0, 0},
	{65585, 28, 0, 0, B24_FACT_REQUIRED},
	{65598, 28, 0, 0, 0},
	{65609, 63, 0, 0, 0},
	{65614, 63, 0, 0, 0},
	{16910, 63, 0, 0, 0},
	{65620, 28, 5145, 0, 0},
	{65630, 28, 0, 0, 0},
	{56292, 28, 0, 0, 0},
	{6263, 72, 0, 0, 0},
	{65649, 28, 0, 0, 0},
	{65654, 28, 0, 0, 0},
	{65670, 28, 5145, 0, 0},
	{20902, 5303, 0, 0, 0},
	{65543, 72, 0, 0, B24_FACT_REQUIRED},
	{21709, 28, 0, 0, 0},
	{65990, 28, 0, 0, 0},
	{66001, 63, 0, 0, 0},
	{66015, 63, 0, 0, 0},
	{66029, 619, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{66049, 28, 0, 0, 0},
	{41655, 63, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{21722, 28, 0, 0, 0},
	{21709, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 28, 0, 0, 0},
	{21843, 28, 0, 0, 0},
	{21853, 28, 0, 0, 0},
	{21980, 28, 0, 0, 0},
	{21993, 28, 0, 0, 0},
	{22006, 28, 0, 0, 0},
	{17180, 16, 0, 0, 0},
	{21791, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21739, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21821, 28, 0, 0, 0},
	{65980, 16, 0, 2737, 0},
	{16811, 28, 0, 0, 0},
	{66059, 72, 0, 0, 0},
	{66075, 619, 0, 0, 0},
	{66088, 28, 0, 0, 0},
	{66098, 16, 0, 0, 0},
	{16933, 0, 0, 0, 0},
	{22105, 0, 0, 0, 0},
	{21902, 0, 0, 0, 0},
	{22116, 0, 0, 0, 0},
	{22130, 0, 0, 0, 0},
	{22147, 0, 0, 0, 0},
	{22158, 0, 0, 0, 0},
	{66127, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{65990, 0, 0, 0, 0},
	{66001, 0, 0, 78, 0},
	{66015, 0, 0, 78, 0},
	{66029, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{66049, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21843, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21980, 0, 0, 0, 0},
	{21993, 0, 0, 0, 0},
	{22006, 0, 0, 0, 0},
	{17180, 0, 0, 2739, 0},
	{21791, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21821, 0, 0, 0, 0},
	{65980, 0, 0, 2740, 0},
	{16811, 0, 0, 0, 0},
	{66059, 0, 0, 0, 0},
	{66075, 0, 0, 0, 0},
	{66088, 0, 0, 0, 0},
	{66098, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{65990, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{66049, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21843, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21980, 0, 0, 0, 0},
	{21993, 0, 0, 0, 0},
	{22006, 0, 0, 0, 0},
	{17180, 0, 0, 0, 0},
	{21791, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21821, 0, 0, 0, 0},
	{65980, 0, 0, 2742, 0},
	{16811, 0, 0, 0, 0},
	{66059, 0, 0, 0, 0},
	{66075, 0, 0, 0, 0},
	{66088, 0, 0, 0, 0},
	{66098, 0, 0, 0, 0},
	{16933, 0, 0, 0, 0},
	{22699, 0, 0, 0, 0},
	{22709, 0, 0, 0, 0},
	{21865, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21843, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21980, 0, 0, 0, 0},
	{21993, 0, 0, 0, 0},
	{22006, 0, 0, 0, 0},
	{17180, 0, 0, 2744, 0},
	{21791, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21821, 0, 0, 0, 0},
	{65980, 0, 0, 2740, 0},
	{16811, 0, 0, 0, 0},
	{66059, 0, 0, 0, 0},
	{66075, 0, 0, 0, 0},
	{66088, 0, 0, 0, 0},
	{66098, 0, 0, 0, 0},
	{21929, 0, 0, 0, 0},
	{9361, 0, 0, 0, 0},
	{66192, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{65990, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{66049, 0, 0, 0, 0},
	{41655, 0, 0, 78, 0},
	{66214, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21843, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21980, 0, 0, 0, 0},
	{21993, 0, 0, 0, 0},
	{22006, 0, 0, 0, 0},
	{17180, 0, 0, 2746, 0},
	{21791, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21821, 0, 0, 0, 0},
	{65980, 0, 0, 2747, 0},
	{16811, 0, 0, 78, 0},
	{66059, 0, 0, 0, 0},
	{66075, 0, 0, 0, 0},
	{66088, 0, 0, 0, 0},
	{66098, 0, 0, 2748, 0},
	{16806, 0, 0, 0, 0},
	{16811, 0, 0, 0, 0},
	{21865, 0, 0, 2750, 0},
	{22734, 0, 0, 0, 0},
	{22745, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21843, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21980, 0, 0, 0, 0},
	{21993, 0, 0, 0, 0},
	{22006, 0, 0, 0, 0},
	{17180, 0, 0, 2751, 0},
	{21791, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21821, 0, 0, 0, 0},
	{65980, 0, 0, 2740, 0},
	{16811, 0, 0, 0, 0},
	{66059, 0, 0, 0, 0},
	{66075, 0, 0, 0, 0},
	{66088, 0, 0, 0, 0},
	{66098, 0, 0, 0, 0},
	{66323, 0, 0, 0, 0},
	{66329, 0, 0, 0, 0},
	{66289, 0, 0, 0, 0},
	{66300, 0, 0, 0, 0},
	{66307, 0, 0, 2753, 0},
	{9109, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21843, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21980, 0, 0, 0, 0},
	{21993, 0, 0, 0, 0},
	{22006, 0, 0, 0, 0},
	{17180, 0, 0, 2754, 0},
	{21791, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21821, 0, 0, 0, 0},
	{65980, 0, 0, 2742, 0},
	{16811, 0, 0, 0, 0},
	{66059, 0, 0, 0, 0},
	{66075, 0, 0, 0, 0},
	{66088, 0, 0, 0, 0},
	{66098, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{65990, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{66049, 0, 0, 0, 0},
	{66015, 0, 0, 78, 0},
	{66001, 0, 0, 78, 0},
	{66356, 0, 0, 78, 0},
	{66369, 0, 0, 78, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21843, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21980, 0, 0, 0, 0},
	{21993, 0, 0, 0, 0},
	{22006, 0, 0, 0, 0},
	{17180, 0, 0, 0, 0},
	{21791, 0, 0, 0, 0},
	{21773, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{21807, 0, 0, 0, 0},
	{21821, 0, 0, 0, 0},
	{65980, 0, 0, 2756, 0},
	{16811, 0, 0, 0, 0},
	{66059, 0, 0, 0, 0},
	{66075, 0, 0, 0, 0},
	{66088, 0, 0, 0, 0},
	{66098, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{65845, 72, 0, 0, 0},
	{65853, 28, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{18484, 72, 0, 0, 0},
	{65868, 28, 0, 0, 0},
	{65884, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{65897, 28, 0, 0, 0},
	{35786, 28, 0, 0, 0},
	{65903, 256, 0, 0, 0},
	{23047, 28, 0, 0, 0},
	{65916, 28, 0, 0, 0},
	{65931, 28, 0, 0, 0},
	{65940, 28, 0, 0, 0},
	{65951, 28, 0, 0, 0},
	{65961, 28, 0, 0, 0},
	{20902, 16, 0, 2738, 0},
	{66110, 16, 0, 2741, 0},
	{66140, 16, 0, 2743, 0},
	{66161, 16, 0, 2745, 0},
	{66174, 16, 0, 2749, 0},
	{66229, 16, 0, 2745, 0},
	{66250, 16, 0, 2752, 0},
	{66271, 16, 0, 2755, 0},
	{66340, 16, 0, 2757, 0},
	{16910, 63, 0, 78, 0},
	{0, 0, 0, 2758, 0},
	{0, 63, 0, 2759, 0},
	{65543, 72, 0, 0, 0},
	{66378, 63, 0, 0, 0},
	{66389, 28, 0, 0, 0},
	{66403, 28, 0, 0, 0},
	{40175, 72, 0, 0, 0},
	{40167, 72, 0, 0, 0},
	{39234, 72, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{65543, 72, 0, 0, B24_FACT_REQUIRED},
	{65609, 63, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, 0},
	{65543, 72, 0, 0, B24_FACT_REQUIRED},
	{65585, 28, 0, 0, 0},
	{65598, 28, 0, 0, 0},
	{65609, 63, 0, 0, 0},
	{65614, 63, 0, 0, 0},
	{16910, 63, 0, 0, 0},
	{65620, 28, 5145, 0, 0},
	{65630, 28, 0, 0, 0},
	{56292, 28, 0, 0, 0},
	{6263, 72, 0, 0, 0},
	{20902, 5303, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{16254, 0, 0, 0, 0},
	{66478, 0, 0, 0, 0},
	{10768, 16, 0, 2764, 0},
	{0, 16, 0, 2765, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{16254, 0, 0, 0, 0},
	{66478, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2047, 63, 0, 2767, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{66478, 28, 0, 0, 0},
	{0, 16, 0, 2769, 0},
	{10854, 63, 0, 2770, 0},
	{0, 16, 0, 2771, 0},
	{23, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{11246, 16, 0, 1901, 0},
	{16254, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{66489, 28, 0, 0, 0},
	{0, 16, 0, 2774, 0},
	{10854, 63, 0, 2775, 0},
	{0, 16, 0, 2776, 0},
	{11246, 16, 0, 1901, 0},
	{32068, 619, 0, 0, 0},
	{9759, 72, 0, 0, 0},
	{40413, 72, 0, 0, 0},
	{0, 16, 0, 2779, 0},
	{40413, 72, 0, 0, B24_FACT_REQUIRED},
	{7396, 28, 0, 0, B24_FACT_REQUIRED},
	{7405, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{32068, 619, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{40413, 72, 0, 0, 0},
	{66496, 619, 0, 0, 0},
	{0, 16, 0, 2782, 0},
	{40413, 72, 0, 0, B24_FACT_REQUIRED},
	{32068, 619, 0, 0, 0},
	{66505, 72, 0, 0, 0},
	{40413, 72, 0, 0, 0},
	{0, 16, 0, 2785, 0},
	{40413, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{32068, 619, 0, 0, 0},
	{66512, 72, 0, 0, 0},
	{40413, 72, 0, 0, 0},
	{0, 16, 0, 2788, 0},
	{40413, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{11597, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{32068, 619, 0, 0, 0},
	{7212, 63, 0, 78, 0},
	{0, 16, 0, 2791, 0},
	{66519, 72, 0, 0, B24_FACT_REQUIRED},
	{7207, 28, 0, 0, B24_FACT_REQUIRED},
	{7212, 63, 0, 0, B24_FACT_REQUIRED},
	{66536, 28, 0, 0, B24_FACT_REQUIRED},
	{66544, 28, 0, 0, B24_FACT_REQUIRED},
	{66549, 63, 0, 0, 0},
	{66552, 63, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{66556, 0, 0, 0, 0},
	{66566, 0, 0, 0, 0},
	{66536, 0, 0, 0, 0},
	{7207, 0, 0, 0, 0},
	{7212, 0, 0, 0, 0},
	{66549, 0, 0, 0, 0},
	{8574, 0, 0, 0, 0},
	{66579, 0, 0, 0, 0},
	{66586, 0, 0, 0, 0},
	{26721, 0, 0, 0, 0},
	{66601, 0, 0, 0, 0},
	{66544, 0, 0, 0, 0},
	{10768, 16, 0, 2794, 0},
	{0, 16, 0, 2795, 0},
	{69, 0, 0, 0, 0},
	{66556, 0, 0, 0, 0},
	{66566, 0, 0, 0, 0},
	{66536, 0, 0, 0, 0},
	{7207, 0, 0, 0, 0},
	{7212, 0, 0, 0, 0},
	{66549, 0, 0, 0, 0},
	{8574, 0, 0, 0, 0},
	{66579, 0, 0, 0, 0},
	{66586, 0, 0, 0, 0},
	{26721, 0, 0, 0, 0},
	{66601, 0, 0, 0, 0},
	{66544, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2047, 63, 0, 2797, 0},
	{69, 72, 0, 0, 0},
	{66556, 72, 0, 0, 0},
	{66566, 28, 0, 0, 0},
	{66536, 28, 0, 0, 0},
	{7207, 28, 0, 0, 0},
	{7212, 28, 0, 0, 0},
	{66549, 28, 0, 0, 0},
	{8574, 28, 0, 0, 0},
	{66579, 619, 0, 0, 0},
	{66586, 619, 0, 0, 0},
	{26721, 28, 0, 0, 0},
	{66601, 63, 0, 0, 0},
	{66544, 28, 0, 0, 0},
	{0, 16, 0, 2799, 0},
	{10854, 63, 0, 2800, 0},
	{0, 16, 0, 2801, 0},
	{66556, 72, 0, 0, 0},
	{8094, 28, 0, 0, 0},
	{7396, 28, 0, 0, 0},
	{7405, 28, 0, 0, 0},
	{66579, 619, 627, 0, 0},
	{66586, 619, 627, 0, 0},
	{40942, 28, 0, 0, 0},
	{11246, 16, 0, 1901, 0},
	{32068, 619, 0, 0, 0},
	{66610, 72, 0, 0, 0},
	{32144, 28, 0, 0, 0},
	{0, 16, 0, 2804, 0},
	{66621, 63, 0, 0, B24_FACT_REQUIRED},
	{32144, 28, 66632, 0, B24_FACT_REQUIRED},
	{40942, 28, 0, 0, 0},
	{66650, 72, 0, 0, B24_FACT_REQUIRED},
	{7207, 28, 0, 0, B24_FACT_REQUIRED},
	{7212, 63, 0, 0, B24_FACT_REQUIRED},
	{66536, 28, 0, 0, B24_FACT_REQUIRED},
	{66544, 28, 0, 0, B24_FACT_REQUIRED},
	{66549, 63, 0, 0, 0},
	{66552, 63, 0, 0, 0},
	{7207, 28, 0, 0, B24_FACT_REQUIRED},
	{7212, 63, 0, 0, B24_FACT_REQUIRED},
	{66536, 28, 0, 0, B24_FACT_REQUIRED},
	{66544, 28, 0, 0, B24_FACT_REQUIRED},
	{66549, 63, 0, 0, 0},
	{66552, 63, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{66536, 28, 0, 0, 0},
	{7207, 28, 0, 0, 0},
	{7212, 28, 0, 0, 0},
	{66549, 28, 0, 0, 0},
	{8574, 28, 0, 0, 0},
	{66544, 28, 0, 0, 0},
	{0, 16, 0, 2809, 0},
	{0, 63, 0, 2810, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 2813, 0},
	{10854, 63, 0, 2814, 0},
	{0, 16, 0, 2815, 0},
	{66667, 28, 0, 0, 0},
	{11246, 16, 0, 1901, 0},
	{66667, 28, 0, 0, B24_FACT_REQUIRED},
	{11246, 16, 0, 1901, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{23787, 28, 5145, 0, 0},
	{66673, 28, 0, 0, 0},
	{66680, 72, 0, 0, 0},
	{66685, 28, 5145, 0, 0},
	{21346, 28, 0, 0, 0},
	{49103, 66696, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{56292, 28, 0, 0, 0},
	{23787, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{66673, 28, 0, 0, 0},
	{66680, 28, 0, 0, 0},
	{66685, 28, 0, 0, 0},
	{21346, 28, 0, 0, 0},
	{49103, 28, 0, 0, 0},
	{20233, 28, 0, 0, 0},
	{0, 16, 0, 2820, 0},
	{197, 72, 0, 0, 0},
	{56292, 28, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{66673, 28, 0, 0, 0},
	{66680, 72, 0, 0, 0},
	{66685, 28, 5145, 0, 0},
	{21346, 28, 0, 0, 0},
	{49103, 28, 0, 0, 0},
	{66716, 24450, 0, 0, 0},
	{66728, 24256, 0, 0, 0},
	{66738, 28, 5145, 0, 0},
	{66757, 28, 5145, 0, 0},
	{66779, 24450, 5145, 0, 0},
	{66795, 24450, 5145, 0, 0},
	{0, 16, 0, 2822, 0},
	{0, 12025, 0, 2823, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{23787, 28, 5145, 0, 0},
	{209, 28, 0, 0, 0},
	{66673, 28, 0, 0, 0},
	{66680, 72, 0, 0, 0},
	{66685, 28, 5145, 0, 0},
	{21346, 28, 0, 0, 0},
	{49103, 66696, 0, 0, 0},
	{20233, 72, 0, 0, 0},
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
	{10768, 16, 0, 2826, 0},
	{0, 16, 0, 2827, 0},
	{0, 0, 0, 275, 0},
	{10854, 63, 0, 2829, 0},
	{0, 16, 0, 2830, 0},
	{69, 72, 0, 0, 0},
	{12826, 256, 0, 0, 0},
	{66811, 28, 0, 0, 0},
	{66820, 28, 0, 0, 0},
	{7337, 28, 0, 0, 0},
	{32396, 28, 0, 0, 0},
	{66832, 28, 0, 0, 0},
	{66843, 28, 0, 0, 0},
	{66853, 28, 0, 0, 0},
	{11590, 28, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{66864, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{10768, 16, 0, 2832, 0},
	{0, 16, 0, 2833, 0},
	{69, 0, 0, 0, 0},
	{12826, 0, 0, 0, 0},
	{66811, 0, 0, 0, 0},
	{66820, 0, 0, 0, 0},
	{7337, 0, 0, 0, 0},
	{32396, 0, 0, 0, 0},
	{66832, 0, 0, 0, 0},
	{66843, 0, 0, 0, 0},
	{66853, 0, 0, 0, 0},
	{11590, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{66864, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2047, 63, 0, 2835, 0},
	{69, 72, 0, 0, 0},
	{12826, 256, 0, 0, 0},
	{66811, 28, 0, 0, 0},
	{66820, 28, 0, 0, 0},
	{7337, 28, 0, 0, 0},
	{32396, 28, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{0, 16, 0, 2837, 0},
	{10854, 63, 0, 2838, 0},
	{66832, 28, 0, 0, 0},
	{66843, 28, 0, 0, 0},
	{66853, 28, 0, 0, 0},
	{11590, 28, 0, 0, 0},
	{66864, 72, 0, 0, 0},
	{0, 16, 0, 2839, 0},
	{2047, 63, 0, 2835, 0},
	{190, 63, 0, 0, 0},
	{2063, 16, 0, 0, 0},
	{11246, 16, 0, 1901, 0},
	{36860, 0, 0, 0, 0},
	{2063, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{265, 0, 0, 0, 0},
	{2047, 63, 0, 2835, 0},
	{190, 63, 0, 0, 0},
	{66872, 16, 0, 2842, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{36726, 28, 0, 0, B24_FACT_REQUIRED},
	{640, 28, 66879, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16806, 28, 0, 0, B24_FACT_REQUIRED},
	{5107, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 5150, 0, 0, B24_FACT_REQUIRED},
	{5164, 5150, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5107, 28, 0, 0, 0},
	{209, 5150, 0, 0, 0},
	{5164, 5150, 0, 0, 0},
	{67324, 0, 0, 0, 0},
	{67335, 0, 0, 0, 0},
	{0, 63, 0, 2847, 0},
	{67347, 619, 0, 0, 0},
	{21148, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37223, 72, 0, 0, 0},
	{67352, 28, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{24246, 72, 0, 0, 0},
	{37232, 256, 0, 0, 0},
	{10768, 16, 0, 2850, 0},
	{0, 16, 0, 2851, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{37223, 72, 0, 0, 0},
	{1368, 16, 0, 2853, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37223, 72, 0, 0, 0},
	{67352, 28, 67364, 0, 0},
	{11611, 72, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{24246, 72, 0, 0, 0},
	{37232, 256, 0, 0, 0},
	{10768, 16, 0, 2855, 0},
	{0, 16, 0, 2856, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37223, 72, 0, 0, 0},
	{67352, 28, 67364, 0, 0},
	{11611, 72, 0, 0, 0},
	{24246, 72, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{37232, 256, 0, 0, 0},
	{0, 16, 0, 2858, 0},
	{37223, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{10854, 63, 0, 2859, 0},
	{67391, 16, 0, 2860, 0},
	{0, 16, 0, 2861, 0},
	{37223, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{11210, 16, 0, 2863, 0},
	{11246, 16, 0, 2864, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 241, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{67402, 72, 0, 0, 0},
	{14372, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{67415, 28, 0, 0, 0},
	{37223, 72, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{24246, 72, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{37232, 256, 0, 0, 0},
	{10768, 16, 0, 2867, 0},
	{0, 16, 0, 2868, 0},
	{67402, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{14372, 72, 0, 0, 0},
	{67415, 28, 0, 0, 0},
	{1368, 16, 0, 2870, B24_FACT_REQUIRED},
	{12211, 72, 0, 0, 0},
	{67402, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{67424, 910, 0, 0, 0},
	{67430, 28, 0, 0, 0},
	{67438, 619, 627, 0, 0},
	{0, 16, 0, 2872, 0},
	{10854, 63, 0, 2873, 0},
	{11202, 619, 0, 0, 0},
	{0, 16, 0, 2874, 0},
	{265, 72, 0, 0, 0},
	{66667, 28, 0, 0, B24_FACT_REQUIRED},
	{11246, 16, 0, 2876, 0},
	{69, 0, 0, 0, 0},
	{67402, 0, 0, 0, 0},
	{14372, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{37223, 0, 0, 0, 0},
	{67451, 0, 0, 0, 0},
	{0, 0, 0, 2878, 0},
	{69, 72, 0, 0, 0},
	{67402, 72, 0, 0, 0},
	{14372, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{37223, 72, 0, 0, 0},
	{67451, 63, 0, 2879, 0},
	{0, 16, 0, 2880, 0},
	{10854, 63, 0, 2881, 0},
	{67460, 619, 0, 0, 0},
	{0, 16, 0, 2882, 0},
	{67402, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{67415, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2885, B24_FACT_REQUIRED},
	{67470, 619, 627, 0, 0},
	{69, 72, 0, 0, 0},
	{12211, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{31754, 72, 0, 0, 0},
	{67480, 28, 0, 0, 0},
	{67489, 28, 0, 0, 0},
	{67499, 28, 0, 0, 0},
	{10768, 16, 0, 2887, 0},
	{0, 16, 0, 2888, 0},
	{12211, 72, 0, 0, B24_FACT_REQUIRED},
	{67513, 28, 0, 0, B24_FACT_REQUIRED},
	{14806, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12211, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{31754, 72, 0, 0, 0},
	{67480, 28, 0, 0, 0},
	{67489, 28, 67522, 0, 0},
	{67499, 28, 0, 0, 0},
	{10768, 16, 0, 2891, 0},
	{0, 16, 0, 2892, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{12211, 72, 0, 0, B24_FACT_REQUIRED},
	{67540, 28, 0, 0, B24_FACT_REQUIRED},
	{5107, 28, 0, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{67550, 28, 0, 0, 0},
	{67561, 16, 0, 0, 0},
	{51894, 16, 0, 0, 0},
	{6263, 72, 0, 0, 0},
	{39051, 0, 0, 0, 0},
	{43002, 0, 0, 0, 0},
	{35109, 0, 0, 0, 0},
	{67688, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{67550, 0, 0, 0, 0},
	{23010, 0, 0, 2897, 0},
	{67678, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{36569, 0, 0, 0, 0},
	{795, 0, 0, 2896, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{67704, 0, 0, 2898, 0},
	{0, 0, 0, 2899, 0},
	{0, 619, 0, 2900, 0},
	{67540, 28, 0, 0, B24_FACT_REQUIRED},
	{5107, 28, 0, 0, 0},
	{6263, 72, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{67758, 619, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22445, 28, 0, 0, 0},
	{45182, 28, 0, 0, 0},
	{67764, 28, 0, 0, 0},
	{45203, 28, 0, 0, 0},
	{0, 16, 0, 2903, 0},
	{10936, 72, 0, 0, 0},
	{67781, 619, 0, 0, 0},
	{61112, 28, 67796, 0, 0},
	{67813, 28, 0, 0, 0},
	{67822, 28, 0, 0, 0},
	{67835, 28, 0, 0, 0},
	{67855, 619, 0, 0, 0},
	{67873, 28, 0, 0, 0},
	{67883, 28, 0, 0, 0},
	{67900, 619, 0, 0, 0},
	{67916, 28, 0, 0, 0},
	{67924, 28, 0, 0, 0},
	{67939, 72, 0, 0, 0},
	{67960, 0, 0, 0, 0},
	{67973, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{67989, 24450, 0, 0, 0},
	{904, 256, 0, 0, 0},
	{67999, 256, 0, 0, 0},
	{1883, 28, 68003, 0, 0},
	{0, 16, 0, 2907, 0},
	{39803, 0, 0, 0, 0},
	{67989, 0, 0, 0, 0},
	{68048, 0, 0, 0, 0},
	{904, 0, 0, 0, 0},
	{67999, 0, 0, 0, 0},
	{68038, 0, 0, 2909, 0},
	{67774, 16, 0, 2905, 0},
	{67956, 16, 0, 2906, 0},
	{37871, 16, 0, 2908, 0},
	{68019, 72, 0, 0, 0},
	{68023, 16, 0, 2910, 0},
	{68058, 28, 0, 0, 0},
	{68067, 28, 0, 0, 0},
	{0, 16, 0, 2911, 0},
	{68071, 28, 5145, 0, 0},
	{68077, 28, 5145, 0, 0},
	{41223, 28, 0, 0, B24_FACT_REQUIRED},
	{23845, 16, 0, 0, 0},
	{6292, 28, 0, 0, 0},
	{6263, 54518, 0, 0, 0},
	{6263, 54518, 0, 0, B24_FACT_REQUIRED},
	{65551, 28, 0, 0, B24_FACT_REQUIRED},
	{38120, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39990, 63, 0, 0, 0},
	{7444, 72, 0, 0, 0},
	{32396, 72, 0, 0, 0},
	{1368, 16, 0, 2916, 0},
	{1386, 72, 0, 0, 0},
	{39990, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 16, 0, 2918, 0},
	{7444, 72, 0, 0, B24_FACT_REQUIRED},
	{26861, 72, 0, 0, 0},
	{7444, 72, 0, 0, B24_FACT_REQUIRED},
	{26861, 72, 0, 0, 0},
	{1368, 16, 0, 0, B24_FACT_REQUIRED},
	{7444, 72, 0, 0, B24_FACT_REQUIRED},
	{68221, 28, 0, 0, B24_FACT_REQUIRED},
	{26861, 72, 0, 0, 0},
	{1368, 63, 0, 0, B24_FACT_REQUIRED},
	{7444, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, 0},
	{7444, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{68256, 0, 0, 0, 0},
	{8568, 0, 0, 2925, 0},
	{68245, 0, 0, 2926, 0},
	{68232, 0, 0, 2927, 0},
	{9636, 0, 0, 2928, 0},
	{27122, 0, 0, 2929, 0},
	{26736, 0, 0, 2930, 0},
	{26639, 0, 0, 2931, 0},
	{27114, 0, 0, 2932, 0},
	{24246, 0, 0, 2933, 0},
	{11611, 0, 0, 2934, 0},
	{7444, 0, 0, 2935, 0},
	{23, 0, 0, 2936, 0},
	{27898, 0, 0, 2937, 0},
	{26861, 0, 0, 2938, 0},
	{0, 0, 0, 2939, 0},
	{7444, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{7444, 72, 0, 0, 0},
	{2063, 16, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{26861, 72, 0, 0, 0},
	{68256, 5303, 0, 0, 0},
	{7444, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 16, 0, 2943, B24_FACT_REQUIRED},
	{23, 0, 0, 0, B24_FACT_REQUIRED},
	{7444, 0, 0, 0, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{68265, 0, 0, 0, 0},
	{1368, 16, 0, 2945, B24_FACT_REQUIRED},
	{35114, 0, 0, 0, 0},
	{68311, 0, 0, 2947, 0},
	{68299, 0, 0, 2948, 0},
	{42312, 0, 0, 2949, 0},
	{68292, 0, 0, 2950, 0},
	{68282, 0, 0, 2951, 0},
	{68274, 0, 0, 2952, 0},
	{7444, 0, 0, 2953, 0},
	{68265, 0, 0, 2954, 0},
	{1448, 0, 0, 2955, 0},
	{8716, 0, 0, 2956, 0},
	{89, 0, 0, 2957, 0},
	{23, 0, 0, 2958, 0},
	{0, 0, 0, 2959, 0},
	{7444, 72, 0, 0, B24_FACT_REQUIRED},
	{904, 72, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{68265, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 63, 0, 2962, 0},
	{7444, 72, 0, 0, 0},
	{26861, 72, 0, 0, 0},
	{68330, 28, 0, 0, 0},
	{7444, 72, 0, 0, 0},
	{26861, 72, 0, 0, 0},
	{68340, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{7444, 72, 0, 0, 0},
	{32396, 72, 0, 0, 0},
	{1368, 16, 0, 2966, 0},
	{10768, 0, 0, 0, 0},
	{21148, 0, 0, 0, 0},
	{68358, 0, 0, 0, 0},
	{68368, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{68376, 0, 0, 0, 0},
	{8568, 0, 0, 0, 0},
	{760, 0, 0, 2968, 0},
	{68350, 0, 0, 2969, 0},
	{32144, 0, 0, 2970, 0},
	{1386, 0, 0, 2971, 0},
	{1375, 0, 0, 2972, 0},
	{11157, 0, 0, 2973, 0},
	{26639, 0, 0, 2974, 0},
	{32396, 0, 0, 2975, 0},
	{7444, 0, 0, 2976, 0},
	{69, 0, 0, 2977, 0},
	{0, 0, 0, 2978, 0},
	{7444, 72, 0, 0, 0},
	{32396, 72, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 16, 0, 2966, 0},
	{69, 72, 0, 0, 0},
	{68350, 28, 5145, 0, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{31759, 28, 0, 0, 0},
	{119, 63, 0, 0, 0},
	{35114, 63, 0, 0, 0},
	{0, 16, 0, 2983, 0},
	{1368, 63, 0, 2984, B24_FACT_REQUIRED},
	{119, 0, 0, 2947, 0},
	{11611, 0, 0, 2986, 0},
	{31759, 0, 0, 2987, 0},
	{1375, 0, 0, 2988, 0},
	{69, 0, 0, 2989, 0},
	{0, 0, 0, 2990, 0},
	{2047, 63, 0, 0, 0},
	{2063, 16, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{68460, 68469, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{0, 16, 0, 2994, 0},
	{69, 72, 0, 0, 0},
	{68460, 68469, 0, 0, 0},
	{16397, 72, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{68598, 256, 0, 0, 0},
	{68610, 256, 0, 0, 0},
	{68625, 11747, 0, 0, 0},
	{0, 16, 0, 2996, 0},
	{69, 72, 0, 0, 0},
	{29860, 29846, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12736, 72, 0, 0, 0},
	{12716, 910, 0, 0, 0},
	{68409, 28, 5145, 0, 0},
	{11683, 28, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{68421, 256, 0, 0, 0},
	{3759, 256, 0, 0, 0},
	{32102, 68432, 0, 2995, 0},
	{23, 28, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{68499, 910, 0, 0, 0},
	{13931, 910, 0, 0, 0},
	{54888, 28, 0, 0, 0},
	{29138, 28, 0, 0, 0},
	{29150, 28, 0, 0, 0},
	{68513, 28, 5145, 0, 0},
	{68520, 910, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{13700, 28, 5145, 0, 0},
	{1883, 72, 23601, 0, 0},
	{68528, 28, 0, 0, 0},
	{68541, 28, 0, 0, 0},
	{68554, 68567, 0, 2997, 0},
	{68381, 68392, 0, 2993, 0},
	{0, 16, 0, 2999, 0},
	{29860, 29846, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{68636, 11873, 0, 0, B24_FACT_REQUIRED},
	{12716, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{68499, 910, 0, 0, 0},
	{11683, 11725, 0, 0, B24_FACT_REQUIRED},
	{68409, 28, 5145, 0, 0},
	{13977, 910, 0, 0, B24_FACT_REQUIRED},
	{13051, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13931, 72, 0, 0, 0},
	{54888, 28, 0, 0, 0},
	{29138, 23679, 0, 0, 0},
	{29150, 68646, 0, 0, 0},
	{68513, 28, 5145, 0, 0},
	{68520, 910, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{68528, 28, 0, 0, 0},
	{68541, 28, 0, 0, 0},
	{1368, 16, 0, 3001, B24_FACT_REQUIRED},
	{29860, 29846, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{68636, 11873, 0, 0, B24_FACT_REQUIRED},
	{12716, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{68499, 910, 0, 0, 0},
	{11683, 11725, 0, 0, B24_FACT_REQUIRED},
	{68409, 28, 5145, 0, 0},
	{13977, 910, 0, 0, B24_FACT_REQUIRED},
	{13051, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1368, 16, 0, 3003, B24_FACT_REQUIRED},
	{69, 68469, 0, 0, B24_FACT_REQUIRED},
	{1910, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1883, 28, 68859, 0, 0},
	{0, 16, 0, 3006, 0},
	{68381, 16, 0, 3008, 0},
	{0, 16, 0, 3009, 0},
	{0, 16, 0, 2993, 0},
	{68941, 68953, 0, 3011, 0},
	{0, 16, 0, 3012, 0},
	{69, 0, 0, 0, 0},
	{29860, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{12736, 0, 0, 0, 0},
	{12716, 0, 0, 0, 0},
	{68409, 0, 0, 0, 0},
	{11683, 0, 0, 0, 0},
	{13977, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{68421, 0, 0, 0, 0},
	{3759, 0, 0, 0, 0},
	{32102, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{68489, 0, 0, 0, 0},
	{68499, 0, 0, 0, 0},
	{13931, 0, 0, 0, 0},
	{54888, 0, 0, 0, 0},
	{29138, 0, 0, 0, 0},
	{29150, 0, 0, 0, 0},
	{68513, 0, 0, 0, 0},
	{68520, 0, 0, 0, 0},
	{13905, 0, 0, 0, 0},
	{13700, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{68528, 0, 0, 0, 0},
	{68541, 0, 0, 0, 0},
	{68554, 0, 0, 0, 0},
	{2047, 63, 0, 3014, 0},
	{190, 16, 0, 2993, 0},
	{2063, 16, 0, 2993, 0},
	{904, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12716, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{68499, 910, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13931, 72, 0, 0, 0},
	{54888, 28, 0, 0, 0},
	{29138, 23679, 0, 0, 0},
	{29150, 68646, 0, 0, 0},
	{68513, 28, 5145, 0, 0},
	{68520, 910, 0, 0, 0},
	{13905, 28, 5145, 0, 0},
	{68528, 28, 0, 0, 0},
	{68541, 28, 0, 0, 0},
	{69, 68469, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3016, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{13977, 910, 0, 0, B24_FACT_REQUIRED},
	{13051, 28, 0, 0, 0},
	{69, 68469, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3018, B24_FACT_REQUIRED},
	{69129, 69144, 0, 3020, 0},
	{0, 16, 0, 3021, 0},
	{68460, 68469, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{7346, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1368, 16, 0, 3023, B24_FACT_REQUIRED},
	{69, 69242, 0, 0, B24_FACT_REQUIRED},
	{69304, 16, 0, 3008, 0},
	{0, 16, 0, 3026, 0},
	{0, 16, 0, 3020, 0},
	{69304, 68432, 0, 3028, 0},
	{0, 16, 0, 3029, 0},
	{69, 0, 0, 0, 0},
	{68460, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{2047, 63, 0, 3031, 0},
	{190, 16, 0, 3020, 0},
	{2063, 16, 0, 3020, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{69, 69242, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3033, B24_FACT_REQUIRED},
	{27685, 69400, 0, 0, 0},
	{69420, 28, 0, 0, 0},
	{69340, 69366, 0, 3035, 0},
	{0, 16, 0, 3037, 0},
	{27685, 69400, 0, 0, B24_FACT_REQUIRED},
	{69420, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3039, B24_FACT_REQUIRED},
	{69340, 16, 0, 3035, 0},
	{0, 16, 0, 3041, 0},
	{0, 16, 0, 3035, 0},
	{69532, 69559, 0, 3043, 0},
	{0, 16, 0, 3044, 0},
	{2047, 63, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{2063, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{0, 69595, 0, 0, 0},
	{69756, 16, 0, 0, 0},
	{69765, 16, 0, 0, 0},
	{69777, 16, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{69611, 69621, 0, 0, B24_FACT_REQUIRED},
	{20810, 28, 0, 0, B24_FACT_REQUIRED},
	{69647, 28, 69651, 0, 0},
	{69743, 16, 0, 3048, 0},
	{69782, 28, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{20233, 72, 0, 0, 0},
	{69793, 28, 5145, 0, 0},
	{17180, 63, 0, 0, 0},
	{69858, 28, 0, 0, B24_FACT_REQUIRED},
	{69863, 28, 0, 0, 0},
	{69878, 28, 0, 0, 0},
	{69893, 28, 0, 0, 0},
	{69909, 28, 0, 0, 0},
	{69927, 28, 0, 0, 0},
	{69949, 28, 0, 0, 0},
	{69959, 28, 0, 0, 0},
	{197, 69595, 0, 0, B24_FACT_REQUIRED},
	{0, 70127, 0, 0, 0},
	{16806, 28, 70222, 0, B24_FACT_REQUIRED},
	{21733, 28, 0, 0, B24_FACT_REQUIRED},
	{70251, 28, 5145, 0, B24_FACT_REQUIRED},
	{70260, 28, 5145, 0, 0},
	{21834, 28, 5145, 0, 0},
	{70269, 28, 5145, 0, 0},
	{51894, 16, 0, 0, B24_FACT_REQUIRED},
	{70279, 28, 5145, 0, 0},
	{0, 16, 0, 3053, 0},
	{21733, 28, 0, 0, B24_FACT_REQUIRED},
	{70216, 16, 0, 3054, B24_FACT_REQUIRED},
	{0, 16, 0, 3055, 0},
	{70167, 28, 0, 0, B24_FACT_REQUIRED},
	{70177, 28, 0, 0, B24_FACT_REQUIRED},
	{70187, 28, 70200, 0, 0},
	{70209, 16, 0, 3056, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20233, 72, 0, 0, 0},
	{70151, 28, 5145, 0, 0},
	{17180, 16, 0, 3057, B24_FACT_REQUIRED},
	{197, 70127, 0, 0, B24_FACT_REQUIRED},
	{16806, 0, 0, 0, 0},
	{70251, 0, 0, 0, 0},
	{21733, 0, 0, 0, 0},
	{70468, 0, 0, 3060, 0},
	{70474, 0, 0, 3060, 0},
	{21733, 0, 0, 0, 0},
	{70216, 0, 0, 3061, 0},
	{16806, 0, 0, 0, 0},
	{70251, 0, 0, 0, 0},
	{21733, 0, 0, 0, 0},
	{70260, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{70269, 0, 0, 0, 0},
	{70483, 0, 0, 3063, 0},
	{21733, 0, 0, 0, 0},
	{70216, 0, 0, 3064, 0},
	{23787, 0, 0, 0, 0},
	{70499, 0, 0, 0, 0},
	{16806, 0, 0, 0, 0},
	{21733, 0, 0, 0, 0},
	{51894, 0, 0, 3066, 0},
	{23852, 0, 0, 3067, 0},
	{21733, 0, 0, 0, 0},
	{70216, 0, 0, 3068, 0},
	{69777, 0, 0, 3062, 0},
	{6627, 0, 0, 3065, 0},
	{70487, 0, 0, 3069, 0},
	{70167, 0, 0, 0, 0},
	{70177, 0, 0, 0, 0},
	{70209, 0, 0, 3070, 0},
	{70151, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{17180, 0, 0, 3071, 0},
	{0, 0, 0, 3072, 0},
	{0, 70445, 0, 3073, 0},
	{197, 70127, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 0, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{69647, 0, 0, 0, 0},
	{20810, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{70599, 0, 0, 0, 0},
	{69782, 0, 0, 0, 0},
	{70615, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{69793, 0, 0, 0, 0},
	{70622, 0, 0, 0, 0},
	{0, 0, 0, 3076, 0},
	{0, 70584, 0, 3077, 0},
	{6701, 63, 0, 0, 0},
	{5339, 16, 0, 0, 0},
	{6708, 16, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20810, 28, 0, 0, 0},
	{69647, 28, 69651, 0, 0},
	{69743, 16, 0, 3048, 0},
	{69782, 28, 0, 0, 0},
	{23787, 70630, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{69793, 28, 5145, 0, 0},
	{17180, 16, 0, 0, 0},
	{197, 69595, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 3080, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22860, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{0, 16, 0, 3082, 0},
	{32855, 70721, 0, 3082, 0},
	{70743, 70752, 0, 3084, 0},
	{0, 16, 0, 3085, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16811, 5303, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3087, 0},
	{69611, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{22860, 11725, 0, 0, B24_FACT_REQUIRED},
	{5164, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{70209, 12025, 0, 3088, 0},
	{70776, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{16811, 5303, 0, 0, 0},
	{0, 16, 0, 3090, 0},
	{0, 12025, 0, 3091, 0},
	{197, 28486, 0, 0, B24_FACT_REQUIRED},
	{197, 28486, 0, 0, B24_FACT_REQUIRED},
	{70209, 12025, 0, 3088, 0},
	{0, 71094, 0, 0, 0},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{23514, 910, 0, 0, 0},
	{0, 16, 0, 3096, 0},
	{71125, 28486, 0, 0, B24_FACT_REQUIRED},
	{16806, 28, 71137, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{23787, 28, 5145, 0, 0},
	{214, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{23514, 910, 0, 0, 0},
	{70216, 12025, 0, 3097, B24_FACT_REQUIRED},
	{197, 71094, 0, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{23514, 910, 0, 0, 0},
	{0, 16, 0, 3101, 0},
	{197, 72, 0, 0, 0},
	{16806, 28, 71137, 0, 0},
	{209, 28, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{214, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{23514, 910, 0, 0, 0},
	{70216, 71367, 0, 3102, 0},
	{0, 16, 0, 3100, 0},
	{0, 71337, 0, 3104, 0},
	{71125, 28486, 0, 0, B24_FACT_REQUIRED},
	{197, 71094, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{214, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{23514, 910, 0, 0, 0},
	{70216, 12025, 0, 3097, 0},
	{16806, 0, 0, 0, 0},
	{0, 70752, 0, 3084, 0},
	{197, 0, 0, 0, 0},
	{8913, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22860, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{6701, 63, 0, 3109, 0},
	{5339, 16, 0, 3082, 0},
	{6708, 16, 0, 3082, 0},
	{0, 71534, 0, 0, 0},
	{16806, 28, 71659, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{51894, 16, 0, 0, 0},
	{0, 16, 0, 3112, 0},
	{71559, 28, 0, 0, B24_FACT_REQUIRED},
	{71573, 28, 0, 0, 0},
	{71601, 28, 0, 0, 0},
	{71629, 28, 5145, 0, 0},
	{70209, 12025, 0, 3113, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5164, 28, 0, 0, 0},
	{0, 16, 0, 3115, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{20233, 72, 0, 0, 0},
	{5164, 72, 0, 0, 0},
	{17180, 16, 0, 3114, B24_FACT_REQUIRED},
	{71697, 12025, 0, 3116, B24_FACT_REQUIRED},
	{197, 71534, 0, 0, B24_FACT_REQUIRED},
	{16806, 28, 71659, 0, 0},
	{214, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{51894, 16, 0, 0, 0},
	{0, 16, 0, 3120, 0},
	{71559, 28, 0, 0, 0},
	{71573, 28, 0, 0, 0},
	{71601, 28, 0, 0, 0},
	{71629, 28, 5145, 0, 0},
	{70209, 71761, 0, 3121, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{0, 16, 0, 3123, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{17180, 71730, 0, 3122, 0},
	{71697, 71806, 0, 3124, 0},
	{0, 16, 0, 3119, 0},
	{0, 71706, 0, 3126, 0},
	{71559, 28, 0, 0, B24_FACT_REQUIRED},
	{71573, 28, 0, 0, 0},
	{71601, 28, 0, 0, 0},
	{71629, 28, 5145, 0, 0},
	{70209, 16, 0, 3113, 0},
	{197, 71534, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{17180, 16, 0, 3128, 0},
	{71697, 12025, 0, 3116, 0},
	{71125, 28486, 0, 0, B24_FACT_REQUIRED},
	{71946, 28, 0, 0, B24_FACT_REQUIRED},
	{38112, 28, 0, 0, B24_FACT_REQUIRED},
	{72124, 28, 72133, 0, B24_FACT_REQUIRED},
	{17224, 28, 0, 0, B24_FACT_REQUIRED},
	{72119, 28, 0, 0, B24_FACT_REQUIRED},
	{640, 16, 0, 3131, 0},
	{72156, 16, 0, 0, 0},
	{71125, 28486, 0, 0, B24_FACT_REQUIRED},
	{71946, 28, 0, 0, B24_FACT_REQUIRED},
	{72090, 28, 72100, 0, B24_FACT_REQUIRED},
	{38112, 16, 0, 3132, B24_FACT_REQUIRED},
	{65551, 28, 0, 0, B24_FACT_REQUIRED},
	{72124, 28, 72486, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{16811, 28, 0, 0, B24_FACT_REQUIRED},
	{65649, 2054, 0, 0, 0},
	{0, 16, 0, 3135, 0},
	{71125, 28486, 0, 0, B24_FACT_REQUIRED},
	{71946, 28, 0, 0, B24_FACT_REQUIRED},
	{72477, 28, 5145, 0, 0},
	{640, 16, 0, 3134, 0},
	{5176, 12025, 0, 3136, 0},
	{72503, 28, 5145, 0, 0},
	{197, 28486, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{22860, 11725, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{70776, 28, 0, 0, 0},
	{5691, 0, 0, 0, 0},
	{0, 16, 0, 2998, 0},
	{69, 72, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{7324, 72, 0, 0, 0},
	{73393, 28, 5145, 0, 0},
	{29860, 29846, 0, 0, 0},
	{35233, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{0, 16, 0, 3141, 0},
	{69, 72, 0, 0, 0},
	{29860, 29846, 0, 0, 0},
	{73433, 28, 0, 0, 0},
	{73448, 28, 5145, 0, 0},
	{27914, 28, 0, 0, 0},
	{28825, 28, 5145, 0, 0},
	{28830, 256, 0, 0, 0},
	{28839, 11747, 0, 0, 0},
	{28849, 28861, 0, 0, 0},
	{73464, 28, 5145, 0, 0},
	{73473, 28, 0, 0, 0},
	{73486, 28, 0, 0, 0},
	{73506, 28, 0, 0, 0},
	{73522, 910, 0, 0, 0},
	{73528, 28, 0, 0, 0},
	{73539, 256, 0, 0, 0},
	{73554, 28, 0, 0, 0},
	{73568, 8574, 0, 0, 0},
	{73583, 256, 0, 0, 0},
	{73597, 256, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{28879, 910, 0, 0, 0},
	{11683, 28, 0, 0, 0},
	{28883, 28, 0, 0, 0},
	{26841, 72, 0, 0, 0},
	{73606, 28, 0, 0, 0},
	{73619, 910, 0, 0, 0},
	{73628, 8574, 0, 0, 0},
	{73642, 11747, 0, 0, 0},
	{73654, 28, 0, 0, 0},
	{11597, 11747, 0, 0, 0},
	{73671, 11747, 0, 0, 0},
	{73688, 256, 0, 0, 0},
	{73706, 28, 5145, 0, 0},
	{26991, 28, 0, 0, 0},
	{73250, 28, 5145, 0, 0},
	{73283, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73715, 28, 5145, 0, 0},
	{73731, 28, 0, 0, 0},
	{73123, 28, 5145, 0, 0},
	{73153, 28, 0, 0, 0},
	{73130, 256, 0, 0, 0},
	{73141, 11747, 0, 0, 0},
	{0, 16, 0, 3143, 0},
	{69, 28, 0, 0, 0},
	{74093, 28416, 0, 0, 0},
	{68460, 68469, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{74109, 910, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{68421, 256, 0, 0, 0},
	{0, 16, 0, 3145, 0},
	{69, 28, 0, 0, 0},
	{68421, 256, 0, 0, 0},
	{29860, 29846, 0, 0, 0},
	{27914, 28, 0, 0, 0},
	{73775, 28, 5145, 0, 0},
	{73789, 256, 0, 0, 0},
	{73807, 11747, 0, 0, 0},
	{28439, 28, 5145, 0, 0},
	{28448, 256, 0, 0, 0},
	{73826, 11747, 0, 0, 0},
	{73840, 28, 0, 0, 0},
	{47661, 28, 5145, 0, 0},
	{28475, 73859, 0, 0, 0},
	{28511, 28, 0, 0, 0},
	{73884, 28, 0, 0, 0},
	{73087, 73096, 0, 0, 0},
	{73271, 28, 0, 0, 0},
	{73312, 28, 5145, 0, 0},
	{73321, 256, 0, 0, 0},
	{73334, 11747, 0, 0, 0},
	{73123, 28, 5145, 0, 0},
	{73130, 256, 0, 0, 0},
	{73153, 28, 0, 0, 0},
	{73141, 11747, 0, 0, 0},
	{73898, 256, 0, 0, 0},
	{73914, 28, 0, 0, 0},
	{73929, 28, 0, 0, 0},
	{73944, 28, 0, 0, 0},
	{73964, 256, 0, 0, 0},
	{73982, 28, 0, 0, 0},
	{11683, 28, 0, 0, 0},
	{73997, 28, 5145, 0, 0},
	{74017, 910, 0, 0, 0},
	{28461, 910, 0, 0, 0},
	{68499, 910, 0, 0, 0},
	{26991, 28, 0, 0, 0},
	{26841, 72, 0, 0, 0},
	{11597, 11747, 0, 0, 0},
	{73688, 256, 0, 0, 0},
	{73671, 11747, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{74035, 28, 5145, 0, 0},
	{73283, 28, 0, 0, 0},
	{73250, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{74052, 74066, 0, 3146, 0},
	{0, 16, 0, 3147, 0},
	{69, 72, 0, 0, 0},
	{27685, 69400, 0, 0, 0},
	{74163, 74176, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 74205, 0, 0},
	{89, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{74256, 28, 5145, 0, 0},
	{74261, 28, 5145, 0, 0},
	{74271, 28, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{24861, 28, 5145, 0, 0},
	{10793, 28, 5145, 0, 0},
	{13051, 28, 0, 0, 0},
	{14922, 74282, 0, 0, 0},
	{119, 16, 0, 0, 0},
	{74314, 28, 5145, 0, 0},
	{74328, 28, 5145, 0, 0},
	{74336, 28, 5145, 0, 0},
	{74344, 28, 5145, 0, 0},
	{74352, 28, 5145, 0, 0},
	{74358, 28, 5145, 0, 0},
	{74368, 28, 5145, 0, 0},
	{74379, 28, 5145, 0, 0},
	{74394, 28, 0, 0, 0},
	{74413, 28, 5145, 0, 0},
	{74427, 28, 5145, 0, 0},
	{0, 16, 0, 3149, 0},
	{69, 72, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{74543, 28, 0, 0, 0},
	{29860, 29846, 0, 0, 0},
	{74559, 74577, 0, 0, 0},
	{74606, 28, 0, 0, 0},
	{20944, 28, 0, 0, 0},
	{0, 16, 0, 3151, 0},
	{69, 72, 0, 0, 0},
	{11303, 28, 0, 0, 0},
	{68421, 256, 0, 0, 0},
	{3759, 256, 0, 0, 0},
	{27685, 69400, 0, 0, 0},
	{73071, 28, 0, 0, 0},
	{73087, 73096, 0, 0, 0},
	{73111, 11747, 0, 0, 0},
	{11648, 256, 0, 0, 0},
	{73123, 28, 0, 0, 0},
	{73130, 256, 0, 0, 0},
	{73141, 11747, 0, 0, 0},
	{73153, 28, 0, 0, 0},
	{12716, 910, 0, 0, 0},
	{73166, 910, 0, 0, 0},
	{27316, 910, 0, 0, 0},
	{73180, 28, 0, 0, 0},
	{27440, 28, 0, 0, 0},
	{26991, 28, 0, 0, 0},
	{11597, 11747, 0, 0, 0},
	{73196, 72, 0, 0, 0},
	{73208, 11747, 0, 0, 0},
	{73217, 256, 0, 0, 0},
	{73226, 28, 5145, 0, 0},
	{73238, 72, 0, 0, 0},
	{73250, 28, 5145, 0, 0},
	{73260, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{73271, 28, 0, 0, 0},
	{73283, 28, 0, 0, 0},
	{10936, 72, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73298, 28, 0, 0, 0},
	{73312, 28, 5145, 0, 0},
	{73321, 256, 0, 0, 0},
	{73334, 11747, 0, 0, 0},
	{73348, 28, 0, 0, 0},
	{11157, 11747, 0, 0, 0},
	{11683, 28, 0, 0, 0},
	{27914, 28, 0, 0, 0},
	{73363, 28, 5145, 0, 0},
	{28439, 28, 5145, 0, 0},
	{68941, 68953, 0, 3140, 0},
	{7272, 73369, 0, 3142, 0},
	{73403, 73412, 0, 3144, 0},
	{73743, 73753, 0, 3148, 0},
	{74126, 74141, 0, 3150, 0},
	{74439, 74453, 0, 0, 0},
	{74502, 74516, 0, 3152, 0},
	{2063, 73060, 0, 3139, 0},
	{0, 16, 0, 3154, 0},
	{11303, 28, 0, 0, B24_FACT_REQUIRED},
	{27685, 69400, 0, 0, B24_FACT_REQUIRED},
	{11683, 28, 0, 0, B24_FACT_REQUIRED},
	{12716, 910, 0, 0, 0},
	{73166, 910, 0, 0, 0},
	{73087, 73096, 0, 0, 0},
	{73111, 11747, 0, 0, 0},
	{68421, 256, 0, 0, 0},
	{73123, 28, 0, 0, 0},
	{73141, 11747, 0, 0, 0},
	{73153, 28, 0, 0, 0},
	{73180, 28, 0, 0, 0},
	{27440, 28, 0, 0, 0},
	{26991, 28, 0, 0, 0},
	{11597, 11747, 0, 0, 0},
	{73196, 72, 0, 0, 0},
	{73208, 11747, 0, 0, 0},
	{73226, 28, 0, 0, 0},
	{73238, 72, 0, 0, 0},
	{73250, 28, 0, 0, 0},
	{73260, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{73283, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73298, 28, 0, 0, 0},
	{73312, 28, 0, 0, 0},
	{73334, 11747, 0, 0, 0},
	{73348, 28, 0, 0, 0},
	{11157, 11747, 0, 0, 0},
	{1368, 16, 0, 3156, B24_FACT_REQUIRED},
	{69, 29846, 0, 0, B24_FACT_REQUIRED},
	{2063, 16, 0, 3008, 0},
	{0, 16, 0, 3159, 0},
	{0, 16, 0, 3139, 0},
	{74732, 74739, 0, 3161, 0},
	{0, 16, 0, 3162, 0},
	{69, 0, 0, 0, 0},
	{11303, 0, 0, 0, 0},
	{68421, 0, 0, 0, 0},
	{3759, 0, 0, 0, 0},
	{27685, 0, 0, 0, 0},
	{73071, 0, 0, 0, 0},
	{73087, 0, 0, 0, 0},
	{73111, 0, 0, 0, 0},
	{11648, 0, 0, 0, 0},
	{73123, 0, 0, 0, 0},
	{73130, 0, 0, 0, 0},
	{73141, 0, 0, 0, 0},
	{73153, 0, 0, 0, 0},
	{12716, 0, 0, 0, 0},
	{73166, 0, 0, 0, 0},
	{27316, 0, 0, 0, 0},
	{73180, 0, 0, 0, 0},
	{27440, 0, 0, 0, 0},
	{26991, 0, 0, 0, 0},
	{11597, 0, 0, 0, 0},
	{73196, 0, 0, 0, 0},
	{73208, 0, 0, 0, 0},
	{73217, 0, 0, 0, 0},
	{73226, 0, 0, 0, 0},
	{73238, 0, 0, 0, 0},
	{73250, 0, 0, 0, 0},
	{73260, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{73271, 0, 0, 0, 0},
	{73283, 0, 0, 0, 0},
	{10936, 0, 0, 0, 0},
	{73288, 0, 0, 0, 0},
	{73298, 0, 0, 0, 0},
	{73312, 0, 0, 0, 0},
	{73321, 0, 0, 0, 0},
	{73334, 0, 0, 0, 0},
	{73348, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{11683, 0, 0, 0, 0},
	{27914, 0, 0, 0, 0},
	{73363, 0, 0, 0, 0},
	{28439, 0, 0, 0, 0},
	{68941, 0, 0, 0, 0},
	{7272, 0, 0, 0, 0},
	{73403, 0, 0, 0, 0},
	{73743, 0, 0, 0, 0},
	{74126, 0, 0, 0, 0},
	{74439, 0, 0, 0, 0},
	{74502, 0, 0, 0, 0},
	{2047, 63, 0, 3164, 0},
	{190, 16, 0, 3139, 0},
	{2063, 16, 0, 3139, 0},
	{904, 72, 0, 0, 0},
	{12716, 910, 0, 0, 0},
	{73166, 910, 0, 0, 0},
	{73087, 73096, 0, 0, 0},
	{73111, 11747, 0, 0, 0},
	{68421, 256, 0, 0, 0},
	{73123, 28, 0, 0, 0},
	{73141, 11747, 0, 0, 0},
	{73153, 28, 0, 0, 0},
	{73180, 28, 0, 0, 0},
	{27440, 28, 0, 0, 0},
	{26991, 28, 0, 0, 0},
	{11597, 11747, 0, 0, 0},
	{73196, 72, 0, 0, 0},
	{73208, 11747, 0, 0, 0},
	{73226, 28, 0, 0, 0},
	{73238, 72, 0, 0, 0},
	{73250, 28, 0, 0, 0},
	{73260, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{73283, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73298, 28, 0, 0, 0},
	{73312, 28, 0, 0, 0},
	{73334, 11747, 0, 0, 0},
	{73348, 28, 0, 0, 0},
	{26841, 0, 0, 0, 0},
	{69, 29846, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3166, B24_FACT_REQUIRED},
	{62923, 74785, 0, 3168, 0},
	{0, 16, 0, 3169, 0},
	{29860, 29846, 0, 0, B24_FACT_REQUIRED},
	{28849, 28861, 0, 0, B24_FACT_REQUIRED},
	{28825, 28, 5145, 0, 0},
	{28830, 256, 0, 0, 0},
	{28839, 11747, 0, 0, 0},
	{73464, 28, 5145, 0, 0},
	{73473, 28, 0, 0, 0},
	{73486, 28, 0, 0, 0},
	{73506, 28, 0, 0, 0},
	{73522, 910, 0, 0, 0},
	{73528, 28, 0, 0, 0},
	{73539, 256, 0, 0, 0},
	{73554, 28, 0, 0, 0},
	{73568, 256, 0, 0, 0},
	{73583, 256, 0, 0, 0},
	{73597, 256, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{28879, 910, 0, 0, 0},
	{26841, 72, 0, 0, 0},
	{73606, 28, 0, 0, 0},
	{73619, 910, 0, 0, 0},
	{73628, 8574, 0, 0, 0},
	{73642, 11747, 0, 0, 0},
	{73654, 28, 0, 0, 0},
	{11597, 11747, 0, 0, 0},
	{73671, 11747, 0, 0, 0},
	{73706, 28, 5145, 0, 0},
	{26991, 28, 0, 0, 0},
	{73250, 28, 5145, 0, 0},
	{73283, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73715, 28, 0, 0, 0},
	{73731, 28, 0, 0, 0},
	{73123, 28, 5145, 0, 0},
	{73153, 28, 0, 0, 0},
	{73141, 11747, 0, 0, 0},
	{1368, 16, 0, 3171, B24_FACT_REQUIRED},
	{62923, 16, 0, 3008, 0},
	{0, 16, 0, 3173, 0},
	{0, 16, 0, 3168, 0},
	{73403, 73412, 0, 3175, 0},
	{0, 16, 0, 3176, 0},
	{69, 0, 0, 0, 0},
	{29860, 0, 0, 0, 0},
	{73433, 0, 0, 0, 0},
	{73448, 0, 0, 0, 0},
	{27914, 0, 0, 0, 0},
	{28825, 0, 0, 0, 0},
	{28830, 0, 0, 0, 0},
	{28839, 0, 0, 0, 0},
	{28849, 0, 0, 0, 0},
	{73464, 0, 0, 0, 0},
	{73473, 0, 0, 0, 0},
	{73486, 0, 0, 0, 0},
	{73506, 0, 0, 0, 0},
	{73522, 0, 0, 0, 0},
	{73528, 0, 0, 0, 0},
	{73539, 0, 0, 0, 0},
	{73554, 0, 0, 0, 0},
	{73568, 0, 0, 0, 0},
	{73583, 0, 0, 0, 0},
	{73597, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{28879, 0, 0, 0, 0},
	{11683, 0, 0, 0, 0},
	{28883, 0, 0, 0, 0},
	{26841, 0, 0, 0, 0},
	{73606, 0, 0, 0, 0},
	{73619, 0, 0, 0, 0},
	{73628, 0, 0, 0, 0},
	{73642, 0, 0, 0, 0},
	{73654, 0, 0, 0, 0},
	{11597, 0, 0, 0, 0},
	{73671, 0, 0, 0, 0},
	{73688, 0, 0, 0, 0},
	{73706, 0, 0, 0, 0},
	{26991, 0, 0, 0, 0},
	{73250, 0, 0, 0, 0},
	{73283, 0, 0, 0, 0},
	{73288, 0, 0, 0, 0},
	{73715, 0, 0, 0, 0},
	{73731, 0, 0, 0, 0},
	{73123, 0, 0, 0, 0},
	{73153, 0, 0, 0, 0},
	{73130, 0, 0, 0, 0},
	{73141, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{29860, 29846, 0, 0, 0},
	{73433, 28, 0, 0, 0},
	{73448, 28, 5145, 0, 0},
	{27914, 28, 0, 0, 0},
	{28825, 28, 5145, 0, 0},
	{28830, 256, 0, 0, 0},
	{28839, 11747, 0, 0, 0},
	{28849, 28861, 0, 0, 0},
	{73464, 28, 5145, 0, 0},
	{73473, 28, 0, 0, 0},
	{73486, 28, 0, 0, 0},
	{73506, 28, 0, 0, 0},
	{73522, 910, 0, 0, 0},
	{73528, 28, 0, 0, 0},
	{73539, 256, 0, 0, 0},
	{73554, 28, 0, 0, 0},
	{73568, 8574, 0, 0, 0},
	{73583, 256, 0, 0, 0},
	{73597, 256, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{28879, 910, 0, 0, 0},
	{11683, 28, 0, 0, 0},
	{28883, 28, 0, 0, 0},
	{26841, 72, 0, 0, 0},
	{73606, 28, 0, 0, 0},
	{73619, 910, 0, 0, 0},
	{73628, 8574, 0, 0, 0},
	{73642, 11747, 0, 0, 0},
	{73654, 28, 0, 0, 0},
	{11597, 11747, 0, 0, 0},
	{73671, 11747, 0, 0, 0},
	{73688, 256, 0, 0, 0},
	{73706, 28, 5145, 0, 0},
	{26991, 28, 0, 0, 0},
	{73250, 28, 5145, 0, 0},
	{73283, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73715, 28, 5145, 0, 0},
	{73731, 28, 0, 0, 0},
	{73123, 28, 5145, 0, 0},
	{73153, 28, 0, 0, 0},
	{73130, 256, 0, 0, 0},
	{73141, 11747, 0, 0, 0},
	{27685, 0, 0, 0, 0},
	{73363, 0, 0, 0, 0},
	{2047, 63, 0, 3178, 0},
	{190, 16, 0, 3179, 0},
	{2063, 16, 0, 3168, 0},
	{904, 72, 0, 0, 0},
	{28849, 28861, 0, 0, B24_FACT_REQUIRED},
	{28825, 28, 5145, 0, 0},
	{28830, 256, 0, 0, 0},
	{28839, 11747, 0, 0, 0},
	{73464, 28, 5145, 0, 0},
	{73473, 28, 0, 0, 0},
	{73486, 28, 0, 0, 0},
	{73506, 28, 0, 0, 0},
	{73522, 910, 0, 0, 0},
	{73528, 28, 0, 0, 0},
	{73539, 256, 0, 0, 0},
	{73554, 28, 0, 0, 0},
	{73568, 256, 0, 0, 0},
	{73583, 256, 0, 0, 0},
	{73597, 256, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{28879, 910, 0, 0, 0},
	{26841, 72, 0, 0, 0},
	{73606, 28, 0, 0, 0},
	{73619, 910, 0, 0, 0},
	{73628, 8574, 0, 0, 0},
	{73642, 11747, 0, 0, 0},
	{73654, 28, 0, 0, 0},
	{11597, 11747, 0, 0, 0},
	{73671, 11747, 0, 0, 0},
	{73706, 28, 5145, 0, 0},
	{26991, 28, 0, 0, 0},
	{73250, 28, 5145, 0, 0},
	{73283, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73715, 28, 0, 0, 0},
	{73731, 28, 0, 0, 0},
	{73123, 28, 5145, 0, 0},
	{73153, 28, 0, 0, 0},
	{73141, 11747, 0, 0, 0},
	{69, 28735, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3181, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{28757, 28735, 0, 0, 0},
	{68460, 68469, 0, 0, 0},
	{13977, 910, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{68421, 256, 0, 0, 0},
	{74870, 74888, 0, 3183, 0},
	{0, 16, 0, 3185, 0},
	{28757, 28735, 0, 0, B24_FACT_REQUIRED},
	{68460, 68469, 0, 0, B24_FACT_REQUIRED},
	{13977, 910, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1368, 16, 0, 3187, B24_FACT_REQUIRED},
	{69, 74972, 0, 0, B24_FACT_REQUIRED},
	{74870, 16, 0, 3183, 0},
	{0, 16, 0, 3190, 0},
	{0, 16, 0, 3183, 0},
	{68460, 0, 0, 0, 0},
	{68421, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{28757, 0, 0, 0, 0},
	{13977, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{0, 0, 0, 3193, 0},
	{74870, 75033, 0, 3192, 0},
	{75060, 0, 0, 3194, 0},
	{0, 16, 0, 3195, 0},
	{69, 0, 0, 0, 0},
	{28757, 0, 0, 0, 0},
	{68460, 0, 0, 0, 0},
	{13977, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{68421, 0, 0, 0, 0},
	{2047, 63, 0, 3197, 0},
	{190, 16, 0, 3183, 0},
	{2063, 16, 0, 3183, 0},
	{904, 72, 0, 0, 0},
	{13977, 910, 0, 0, B24_FACT_REQUIRED},
	{13051, 28, 0, 0, 0},
	{69, 74972, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3199, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{75126, 28416, 0, 0, 0},
	{28757, 28735, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{68421, 256, 0, 0, 0},
	{75079, 75099, 0, 3201, 0},
	{0, 16, 0, 3203, 0},
	{75126, 28416, 0, 0, B24_FACT_REQUIRED},
	{28757, 28735, 0, 0, B24_FACT_REQUIRED},
	{13051, 28, 0, 0, 0},
	{1368, 16, 0, 3205, B24_FACT_REQUIRED},
	{69, 75137, 0, 0, B24_FACT_REQUIRED},
	{75079, 16, 0, 3008, 0},
	{0, 16, 0, 3208, 0},
	{0, 16, 0, 3201, 0},
	{75167, 75188, 0, 3210, 0},
	{0, 16, 0, 3211, 0},
	{69, 0, 0, 0, 0},
	{75126, 0, 0, 0, 0},
	{28757, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{68421, 0, 0, 0, 0},
	{2047, 63, 0, 3213, 0},
	{190, 16, 0, 3201, 0},
	{2063, 16, 0, 3201, 0},
	{904, 72, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{69, 75137, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3215, B24_FACT_REQUIRED},
	{6708, 0, 0, 0, 0},
	{35798, 0, 0, 0, 0},
	{75261, 0, 0, 0, 0},
	{75269, 0, 0, 0, 0},
	{16811, 0, 0, 0, 0},
	{75274, 0, 0, 0, 0},
	{16806, 0, 0, 0, 0},
	{0, 16, 0, 3217, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{5164, 28, 0, 0, 0},
	{26295, 69400, 0, 0, B24_FACT_REQUIRED},
	{75217, 75233, 0, 0, B24_FACT_REQUIRED},
	{23787, 28, 5145, 0, 0},
	{17180, 16, 0, 3218, 0},
	{75278, 28, 75299, 0, 0},
	{70776, 28, 0, 0, 0},
	{75328, 28, 5145, 0, 0},
	{20338, 28, 0, 0, 0},
	{197, 75447, 0, 0, B24_FACT_REQUIRED},
	{0, 75527, 0, 0, 0},
	{75573, 28, 0, 0, 0},
	{75586, 28, 0, 0, 0},
	{16806, 28, 75607, 0, 0},
	{51894, 16, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{75559, 28, 0, 0, 0},
	{75565, 16, 0, 3222, 0},
	{75601, 16, 0, 3223, 0},
	{0, 16, 0, 3224, 0},
	{75553, 16, 0, 3225, B24_FACT_REQUIRED},
	{75624, 16, 0, 0, 0},
	{75634, 16, 0, 0, 0},
	{75648, 16, 0, 0, 0},
	{75660, 28, 75672, 0, 0},
	{22860, 75681, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20233, 72, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{17180, 16, 0, 3226, B24_FACT_REQUIRED},
	{197, 75527, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20233, 28, 0, 0, 0},
	{17180, 16, 0, 0, 0},
	{0, 16, 0, 3229, 0},
	{0, 75789, 0, 3231, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{17180, 16, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{197, 75527, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 3233, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{26295, 69400, 0, 0, 0},
	{75935, 28, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{75278, 28, 75299, 0, 0},
	{75328, 28, 5145, 0, 0},
	{75947, 28, 5145, 0, 0},
	{75966, 28, 5145, 0, 0},
	{75981, 28, 5145, 0, 0},
	{75997, 28, 76006, 0, 0},
	{76037, 28, 76045, 0, 0},
	{76052, 28, 0, 0, 0},
	{76061, 28, 0, 0, 0},
	{20233, 28, 0, 0, 0},
	{76069, 28, 0, 0, 0},
	{0, 16, 0, 3235, 0},
	{0, 75918, 0, 3237, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{26295, 0, 0, 0, 0},
	{75935, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{75278, 0, 0, 0, 0},
	{75328, 0, 0, 0, 0},
	{75947, 0, 0, 0, 0},
	{75966, 0, 0, 0, 0},
	{75981, 0, 0, 0, 0},
	{75997, 0, 0, 0, 0},
	{76037, 0, 0, 0, 0},
	{76052, 0, 0, 0, 0},
	{76061, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{76069, 0, 0, 0, 0},
	{76076, 0, 0, 0, 0},
	{6701, 63, 0, 3239, 0},
	{5339, 16, 0, 3235, 0},
	{6708, 16, 0, 3235, 0},
	{26579, 72, 0, 0, B24_FACT_REQUIRED},
	{26242, 75447, 0, 0, 0},
	{75217, 28, 0, 0, 0},
	{76211, 28735, 0, 0, B24_FACT_REQUIRED},
	{26242, 75447, 0, 0, B24_FACT_REQUIRED},
	{76286, 0, 0, 0, 0},
	{76309, 0, 0, 0, 0},
	{76333, 0, 0, 0, 0},
	{0, 16, 0, 3243, 0},
	{197, 75447, 0, 0, B24_FACT_REQUIRED},
	{26295, 69400, 0, 0, B24_FACT_REQUIRED},
	{26579, 72, 0, 0, B24_FACT_REQUIRED},
	{26242, 75447, 0, 0, 0},
	{75217, 76353, 0, 0, 0},
	{16806, 28, 0, 0, 0},
	{16811, 28, 0, 0, 0},
	{0, 16, 0, 3247, 0},
	{197, 75447, 0, 0, B24_FACT_REQUIRED},
	{26295, 69400, 0, 0, 0},
	{17180, 16, 0, 3248, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{26295, 69400, 0, 0, 0},
	{75217, 75233, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{70776, 28, 0, 0, 0},
	{75328, 28, 5145, 0, 0},
	{20338, 28, 0, 0, 0},
	{197, 75447, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 3250, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{13051, 28, 0, 0, 0},
	{76687, 76698, 0, 3252, 0},
	{0, 16, 0, 3254, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{13051, 28, 0, 0, 0},
	{1368, 16, 0, 3256, B24_FACT_REQUIRED},
	{69, 69400, 0, 0, B24_FACT_REQUIRED},
	{76687, 16, 0, 3008, 0},
	{0, 16, 0, 3259, 0},
	{0, 16, 0, 3252, 0},
	{76853, 76865, 0, 3261, 0},
	{0, 16, 0, 3262, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{2047, 63, 0, 3264, 0},
	{190, 16, 0, 3252, 0},
	{2063, 16, 0, 3252, 0},
	{904, 72, 0, 0, 0},
	{69, 69400, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3256, B24_FACT_REQUIRED},
	{36029, 76930, 0, 3267, 0},
	{0, 16, 0, 3268, 0},
	{76950, 72, 0, 0, 0},
	{76960, 72, 0, 0, 0},
	{76970, 28, 0, 0, 0},
	{32113, 28, 5145, 0, 0},
	{76978, 72, 0, 0, 0},
	{23774, 72, 0, 0, 0},
	{31754, 72, 0, 0, 0},
	{76983, 72, 0, 0, 0},
	{76987, 72, 0, 0, 0},
	{25176, 72, 0, 0, 0},
	{76991, 28, 5145, 0, 0},
	{77004, 72, 0, 0, 0},
	{77012, 28, 0, 0, 0},
	{899, 28, 5145, 0, 0},
	{27685, 69400, 0, 0, B24_FACT_REQUIRED},
	{74163, 74176, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 74205, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{74256, 28, 5145, 0, 0},
	{74261, 28, 5145, 0, 0},
	{74271, 28, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{24861, 28, 5145, 0, 0},
	{10793, 28, 5145, 0, 0},
	{13051, 28, 0, 0, 0},
	{14922, 5303, 0, 0, 0},
	{119, 16, 0, 3270, 0},
	{74314, 28, 5145, 0, 0},
	{74328, 28, 5145, 0, 0},
	{74336, 28, 5145, 0, 0},
	{74344, 28, 5145, 0, 0},
	{74352, 28, 5145, 0, 0},
	{74358, 28, 5145, 0, 0},
	{74368, 28, 5145, 0, 0},
	{74379, 28, 5145, 0, 0},
	{74394, 28, 0, 0, 0},
	{74413, 28, 5145, 0, 0},
	{74427, 28, 5145, 0, 0},
	{1368, 16, 0, 3271, B24_FACT_REQUIRED},
	{69, 77169, 0, 0, B24_FACT_REQUIRED},
	{1910, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{76987, 0, 0, 3274, 0},
	{76983, 0, 0, 3274, 0},
	{25176, 0, 0, 3274, 0},
	{1368, 0, 0, 3275, 0},
	{1910, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{4336, 0, 0, 3274, 0},
	{89, 0, 0, 3274, 0},
	{14922, 0, 0, 3274, 0},
	{1386, 0, 0, 3274, 0},
	{69, 0, 0, 3274, 0},
	{74271, 0, 0, 3274, 0},
	{10793, 0, 0, 3274, 0},
	{23, 0, 0, 3274, 0},
	{27685, 0, 0, 3274, 0},
	{74163, 0, 0, 3274, 0},
	{24861, 0, 0, 3274, 0},
	{119, 0, 0, 3276, 0},
	{1448, 0, 0, 3274, 0},
	{1883, 0, 0, 3274, 0},
	{74261, 0, 0, 3274, 0},
	{74256, 0, 0, 3274, 0},
	{13051, 0, 0, 3274, 0},
	{36029, 0, 0, 3277, 0},
	{0, 0, 0, 3278, 0},
	{1883, 28, 74205, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3267, 0},
	{32102, 74141, 0, 3281, 0},
	{0, 16, 0, 3282, 0},
	{69, 0, 0, 0, 0},
	{27685, 0, 0, 0, 0},
	{74163, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{74256, 0, 0, 0, 0},
	{74261, 0, 0, 0, 0},
	{74271, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{24861, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{14922, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{74314, 0, 0, 0, 0},
	{74328, 0, 0, 0, 0},
	{74336, 0, 0, 0, 0},
	{74344, 0, 0, 0, 0},
	{74352, 0, 0, 0, 0},
	{74358, 0, 0, 0, 0},
	{74368, 0, 0, 0, 0},
	{74379, 0, 0, 0, 0},
	{74394, 0, 0, 0, 0},
	{74413, 0, 0, 0, 0},
	{74427, 0, 0, 0, 0},
	{2047, 63, 0, 3284, 0},
	{190, 16, 0, 3267, 0},
	{2063, 16, 0, 3267, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{4336, 28, 5145, 0, 0},
	{74256, 28, 5145, 0, 0},
	{74261, 28, 5145, 0, 0},
	{74271, 28, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{24861, 28, 5145, 0, 0},
	{10793, 28, 5145, 0, 0},
	{13051, 28, 0, 0, 0},
	{14922, 5303, 0, 0, 0},
	{119, 16, 0, 0, 0},
	{74314, 28, 5145, 0, 0},
	{74328, 28, 5145, 0, 0},
	{74336, 28, 5145, 0, 0},
	{74344, 28, 5145, 0, 0},
	{74352, 28, 5145, 0, 0},
	{74358, 28, 5145, 0, 0},
	{74368, 28, 5145, 0, 0},
	{74379, 28, 5145, 0, 0},
	{74394, 28, 0, 0, 0},
	{74413, 28, 5145, 0, 0},
	{74427, 28, 5145, 0, 0},
	{27685, 0, 0, 0, 0},
	{74163, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{69, 77169, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3286, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{27685, 69400, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{77432, 77446, 0, 3288, 0},
	{0, 16, 0, 3290, 0},
	{27685, 69400, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 3292, B24_FACT_REQUIRED},
	{69, 74176, 0, 0, B24_FACT_REQUIRED},
	{77432, 16, 0, 3288, 0},
	{0, 16, 0, 3295, 0},
	{0, 16, 0, 3288, 0},
	{77571, 77586, 0, 3297, 0},
	{0, 16, 0, 3298, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27685, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{2047, 63, 0, 3300, 0},
	{190, 16, 0, 3288, 0},
	{2063, 16, 0, 3288, 0},
	{69, 74176, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3292, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, 0},
	{37016, 28, 77706, 0, 0},
	{15232, 77169, 0, 0, 0},
	{77660, 77677, 0, 3303, 0},
	{0, 16, 0, 3305, 0},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{37016, 28, 77706, 0, B24_FACT_REQUIRED},
	{15232, 77169, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3307, B24_FACT_REQUIRED},
	{77660, 16, 0, 3303, 0},
	{0, 16, 0, 3309, 0},
	{0, 16, 0, 3303, 0},
	{77794, 77677, 0, 3311, 0},
	{0, 16, 0, 3312, 0},
	{9564, 0, 0, 0, 0},
	{37016, 0, 0, 0, 0},
	{15232, 0, 0, 0, 0},
	{2047, 63, 0, 3314, 0},
	{190, 16, 0, 3303, 0},
	{2063, 16, 0, 3303, 0},
	{904, 72, 0, 0, 0},
	{69, 77812, 0, 0, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{27743, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{3794, 28, 0, 0, 0},
	{67513, 28, 0, 0, 0},
	{77958, 72, 0, 0, 0},
	{7337, 28, 0, 0, 0},
	{77967, 28, 0, 0, 0},
	{40052, 28, 0, 0, 0},
	{77980, 28, 0, 0, 0},
	{12826, 28, 0, 0, 0},
	{77987, 28, 0, 0, 0},
	{13938, 28, 0, 0, 0},
	{13917, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{29860, 29846, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{7346, 77914, 0, 3318, 0},
	{78005, 77169, 0, 0, 0},
	{78018, 28, 0, 0, 0},
	{77874, 77888, 0, 3317, 0},
	{0, 16, 0, 3320, 0},
	{77874, 16, 0, 3008, 0},
	{0, 16, 0, 3322, 0},
	{0, 16, 0, 3317, 0},
	{74126, 78083, 0, 3324, 0},
	{0, 16, 0, 3325, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{29860, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{78005, 0, 0, 0, 0},
	{78018, 0, 0, 0, 0},
	{2047, 63, 0, 3327, 0},
	{190, 16, 0, 3317, 0},
	{2063, 16, 0, 3317, 0},
	{904, 72, 0, 0, 0},
	{78005, 77169, 0, 0, B24_FACT_REQUIRED},
	{7346, 5303, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3329, 0},
	{69, 29846, 0, 0, B24_FACT_REQUIRED},
	{74126, 12025, 0, 3330, B24_FACT_REQUIRED},
	{2063, 16, 0, 3331, B24_FACT_REQUIRED},
	{1368, 16, 0, 3332, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{78005, 77169, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{78111, 78127, 0, 3334, 0},
	{0, 16, 0, 3336, 0},
	{78005, 77169, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{7346, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{1368, 16, 0, 3338, B24_FACT_REQUIRED},
	{69, 78217, 0, 0, B24_FACT_REQUIRED},
	{78111, 16, 0, 3334, 0},
	{0, 16, 0, 3341, 0},
	{0, 16, 0, 3334, 0},
	{78314, 78331, 0, 3343, 0},
	{0, 16, 0, 3344, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{78005, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{2047, 63, 0, 3346, 0},
	{190, 16, 0, 3334, 0},
	{2063, 16, 0, 3334, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{7346, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{69, 78217, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3348, B24_FACT_REQUIRED},
	{78423, 78432, 0, 3350, 0},
	{0, 16, 0, 3351, 0},
	{29860, 29846, 0, 0, B24_FACT_REQUIRED},
	{73775, 28, 5145, 0, B24_FACT_REQUIRED},
	{28439, 28, 5145, 0, B24_FACT_REQUIRED},
	{28475, 73859, 0, 0, B24_FACT_REQUIRED},
	{73087, 78452, 0, 0, 0},
	{73898, 256, 0, 0, 0},
	{73914, 28, 0, 0, 0},
	{73929, 28, 0, 0, 0},
	{74017, 910, 0, 0, 0},
	{26991, 28, 0, 0, 0},
	{26841, 72, 0, 0, 0},
	{11597, 6175, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1368, 16, 0, 3353, B24_FACT_REQUIRED},
	{68460, 0, 0, 0, 0},
	{68421, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{74093, 0, 0, 0, 0},
	{13977, 0, 0, 0, 0},
	{74109, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{0, 0, 0, 3355, 0},
	{27914, 0, 0, 0, 0},
	{73775, 0, 0, 0, 0},
	{74017, 0, 0, 0, 0},
	{73312, 0, 0, 0, 0},
	{26991, 0, 0, 0, 0},
	{26841, 0, 0, 0, 0},
	{11683, 0, 0, 0, 0},
	{73997, 0, 0, 0, 0},
	{73789, 0, 0, 0, 0},
	{73321, 0, 0, 0, 0},
	{28448, 0, 0, 0, 0},
	{68421, 0, 0, 0, 0},
	{73130, 0, 0, 0, 0},
	{73688, 0, 0, 0, 0},
	{28439, 0, 0, 0, 0},
	{73898, 0, 0, 0, 0},
	{73914, 0, 0, 0, 0},
	{28475, 0, 0, 0, 0},
	{28511, 0, 0, 0, 0},
	{73884, 0, 0, 0, 0},
	{68499, 0, 0, 0, 0},
	{73807, 0, 0, 0, 0},
	{73334, 0, 0, 0, 0},
	{73826, 0, 0, 0, 0},
	{73141, 0, 0, 0, 0},
	{73671, 0, 0, 0, 0},
	{74035, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{73283, 0, 0, 0, 0},
	{73123, 0, 0, 0, 0},
	{29860, 0, 0, 0, 0},
	{28461, 0, 0, 0, 0},
	{73153, 0, 0, 0, 0},
	{73840, 0, 0, 0, 0},
	{11597, 0, 0, 0, 0},
	{74052, 0, 0, 3356, 0},
	{73087, 0, 0, 0, 0},
	{73271, 0, 0, 0, 0},
	{47661, 0, 0, 0, 0},
	{73944, 0, 0, 0, 0},
	{73964, 0, 0, 0, 0},
	{73929, 0, 0, 0, 0},
	{73982, 0, 0, 0, 0},
	{73250, 0, 0, 0, 0},
	{73288, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{36029, 78432, 0, 3350, 0},
	{78423, 0, 0, 3357, 0},
	{0, 16, 0, 3358, 0},
	{78423, 16, 0, 3008, 0},
	{0, 16, 0, 3360, 0},
	{0, 16, 0, 3350, 0},
	{73743, 73753, 0, 3362, 0},
	{0, 16, 0, 3363, 0},
	{69, 0, 0, 0, 0},
	{68421, 0, 0, 0, 0},
	{29860, 0, 0, 0, 0},
	{27914, 0, 0, 0, 0},
	{73775, 0, 0, 0, 0},
	{73789, 0, 0, 0, 0},
	{73807, 0, 0, 0, 0},
	{28439, 0, 0, 0, 0},
	{28448, 0, 0, 0, 0},
	{73826, 0, 0, 0, 0},
	{73840, 0, 0, 0, 0},
	{47661, 0, 0, 0, 0},
	{28475, 0, 0, 0, 0},
	{28511, 0, 0, 0, 0},
	{73884, 0, 0, 0, 0},
	{73087, 0, 0, 0, 0},
	{73271, 0, 0, 0, 0},
	{73312, 0, 0, 0, 0},
	{73321, 0, 0, 0, 0},
	{73334, 0, 0, 0, 0},
	{73123, 0, 0, 0, 0},
	{73130, 0, 0, 0, 0},
	{73153, 0, 0, 0, 0},
	{73141, 0, 0, 0, 0},
	{73898, 0, 0, 0, 0},
	{73914, 0, 0, 0, 0},
	{73929, 0, 0, 0, 0},
	{73944, 0, 0, 0, 0},
	{73964, 0, 0, 0, 0},
	{73982, 0, 0, 0, 0},
	{11683, 0, 0, 0, 0},
	{73997, 0, 0, 0, 0},
	{74017, 0, 0, 0, 0},
	{28461, 0, 0, 0, 0},
	{68499, 0, 0, 0, 0},
	{26991, 0, 0, 0, 0},
	{26841, 0, 0, 0, 0},
	{11597, 0, 0, 0, 0},
	{73688, 0, 0, 0, 0},
	{73671, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{74035, 0, 0, 0, 0},
	{73283, 0, 0, 0, 0},
	{73250, 0, 0, 0, 0},
	{73288, 0, 0, 0, 0},
	{74052, 0, 0, 0, 0},
	{2047, 63, 0, 3365, 0},
	{190, 16, 0, 3350, 0},
	{2063, 16, 0, 3350, 0},
	{904, 72, 0, 0, 0},
	{73775, 28, 5145, 0, B24_FACT_REQUIRED},
	{28439, 28, 5145, 0, B24_FACT_REQUIRED},
	{28475, 70721, 0, 0, B24_FACT_REQUIRED},
	{73087, 78452, 0, 0, 0},
	{73898, 256, 0, 0, 0},
	{73914, 28, 0, 0, 0},
	{73929, 28, 0, 0, 0},
	{74017, 910, 0, 0, 0},
	{28461, 910, 0, 0, 0},
	{26991, 28, 0, 0, 0},
	{26841, 72, 0, 0, 0},
	{11597, 6175, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{69, 28416, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3367, B24_FACT_REQUIRED},
	{78682, 78695, 0, 3369, 0},
	{0, 16, 0, 3370, 0},
	{74093, 28416, 0, 0, B24_FACT_REQUIRED},
	{68460, 68469, 0, 0, B24_FACT_REQUIRED},
	{13977, 910, 0, 0, B24_FACT_REQUIRED},
	{13051, 28, 0, 0, 0},
	{1368, 16, 0, 3372, B24_FACT_REQUIRED},
	{69, 78720, 0, 0, B24_FACT_REQUIRED},
	{78682, 16, 0, 3008, 0},
	{0, 16, 0, 3375, 0},
	{0, 16, 0, 3369, 0},
	{74052, 74066, 0, 3377, 0},
	{0, 16, 0, 3378, 0},
	{69, 0, 0, 0, 0},
	{74093, 0, 0, 0, 0},
	{68460, 0, 0, 0, 0},
	{13977, 0, 0, 0, 0},
	{74109, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{68421, 0, 0, 0, 0},
	{2047, 63, 0, 3380, 0},
	{190, 16, 0, 3369, 0},
	{2063, 16, 0, 3369, 0},
	{904, 72, 0, 0, 0},
	{69, 78720, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3199, B24_FACT_REQUIRED},
	{76960, 0, 0, 0, 0},
	{32113, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14922, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{74394, 0, 0, 0, 0},
	{74358, 0, 0, 0, 0},
	{74413, 0, 0, 0, 0},
	{74427, 0, 0, 0, 0},
	{74336, 0, 0, 0, 0},
	{74271, 0, 0, 0, 0},
	{74368, 0, 0, 0, 0},
	{74379, 0, 0, 0, 0},
	{74328, 0, 0, 0, 0},
	{74344, 0, 0, 0, 0},
	{74314, 0, 0, 0, 0},
	{74352, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27685, 0, 0, 0, 0},
	{74163, 0, 0, 0, 0},
	{24861, 0, 0, 0, 0},
	{119, 0, 0, 3383, 0},
	{1448, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{74261, 0, 0, 0, 0},
	{74256, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{36029, 78748, 0, 3384, 0},
	{0, 16, 0, 3385, 0},
	{69, 78771, 0, 0, B24_FACT_REQUIRED},
	{4336, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14922, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{74394, 0, 0, 0, 0},
	{74358, 0, 0, 0, 0},
	{74413, 0, 0, 0, 0},
	{74427, 0, 0, 0, 0},
	{74336, 0, 0, 0, 0},
	{74271, 0, 0, 0, 0},
	{74368, 0, 0, 0, 0},
	{74379, 0, 0, 0, 0},
	{74328, 0, 0, 0, 0},
	{74344, 0, 0, 0, 0},
	{74314, 0, 0, 0, 0},
	{74352, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27685, 0, 0, 0, 0},
	{74163, 0, 0, 0, 0},
	{24861, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{74261, 0, 0, 0, 0},
	{74256, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{36029, 78748, 0, 3388, 0},
	{0, 16, 0, 3389, 0},
	{31754, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14922, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{74394, 0, 0, 0, 0},
	{74358, 0, 0, 0, 0},
	{74413, 0, 0, 0, 0},
	{74427, 0, 0, 0, 0},
	{74336, 0, 0, 0, 0},
	{74271, 0, 0, 0, 0},
	{74368, 0, 0, 0, 0},
	{74328, 0, 0, 0, 0},
	{74344, 0, 0, 0, 0},
	{74314, 0, 0, 0, 0},
	{74352, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27685, 0, 0, 0, 0},
	{74163, 0, 0, 0, 0},
	{24861, 0, 0, 0, 0},
	{119, 0, 0, 3391, 0},
	{1448, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{74261, 0, 0, 0, 0},
	{74256, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{0, 0, 0, 3392, 0},
	{32102, 78797, 0, 3393, 0},
	{0, 16, 0, 3394, 0},
	{69, 78771, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3286, B24_FACT_REQUIRED},
	{69, 78822, 0, 0, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{78854, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{77874, 78822, 0, 3398, 0},
	{0, 16, 0, 3399, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{75126, 28416, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{7346, 77914, 0, 3318, 0},
	{78854, 78771, 0, 0, 0},
	{78870, 28, 0, 0, 0},
	{77874, 16, 0, 3401, 0},
	{0, 16, 0, 3403, 0},
	{0, 16, 0, 3401, 0},
	{74126, 78889, 0, 3405, 0},
	{0, 16, 0, 3406, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{75126, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{78854, 0, 0, 0, 0},
	{78870, 0, 0, 0, 0},
	{2047, 63, 0, 3408, 0},
	{190, 16, 0, 3401, 0},
	{2063, 16, 0, 3401, 0},
	{904, 72, 0, 0, 0},
	{78854, 78771, 0, 0, B24_FACT_REQUIRED},
	{7346, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3410, 0},
	{69, 28416, 0, 0, B24_FACT_REQUIRED},
	{74126, 12025, 0, 3411, B24_FACT_REQUIRED},
	{78423, 16, 0, 3412, B24_FACT_REQUIRED},
	{1368, 16, 0, 3413, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{1883, 28, 78979, 0, 0},
	{8861, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{9508, 78452, 0, 3415, 0},
	{0, 16, 0, 3417, 0},
	{69, 73096, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 78979, 0, B24_FACT_REQUIRED},
	{8861, 28, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1368, 16, 0, 3419, B24_FACT_REQUIRED},
	{69, 73096, 0, 0, B24_FACT_REQUIRED},
	{9508, 16, 0, 3415, 0},
	{0, 16, 0, 3422, 0},
	{0, 16, 0, 3415, 0},
	{8716, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{8861, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{0, 0, 0, 3425, 0},
	{9508, 79135, 0, 3424, 0},
	{79149, 0, 0, 3426, 0},
	{0, 16, 0, 3427, 0},
	{69, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{8861, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{2047, 63, 0, 3429, 0},
	{190, 16, 0, 3415, 0},
	{2063, 16, 0, 3415, 0},
	{904, 72, 0, 0, 0},
	{1883, 28, 78979, 0, B24_FACT_REQUIRED},
	{8861, 28, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{69, 73096, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3431, B24_FACT_REQUIRED},
	{73087, 73096, 0, 0, 0},
	{11303, 79271, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{79243, 79254, 0, 3433, 0},
	{0, 16, 0, 3435, 0},
	{73087, 73096, 0, 0, B24_FACT_REQUIRED},
	{11303, 79271, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{1368, 16, 0, 3437, B24_FACT_REQUIRED},
	{73087, 73096, 0, 0, B24_FACT_REQUIRED},
	{11303, 79271, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3439, B24_FACT_REQUIRED},
	{79243, 16, 0, 3008, 0},
	{0, 16, 0, 3441, 0},
	{4336, 28, 0, 0, 0},
	{11303, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 3443, 0},
	{79377, 79383, 0, 3445, 0},
	{0, 16, 0, 3446, 0},
	{0, 16, 0, 3433, 0},
	{79395, 79407, 0, 3448, 0},
	{0, 16, 0, 3449, 0},
	{73087, 0, 0, 0, 0},
	{11303, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{2047, 63, 0, 3451, 0},
	{190, 16, 0, 3433, 0},
	{2063, 16, 0, 3433, 0},
	{904, 72, 0, 0, 0},
	{79426, 16, 0, 3008, 0},
	{0, 16, 0, 3453, 0},
	{0, 16, 0, 3455, 0},
	{74502, 74516, 0, 3456, 0},
	{0, 16, 0, 3457, 0},
	{69, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{74543, 0, 0, 0, 0},
	{29860, 0, 0, 0, 0},
	{74559, 0, 0, 0, 0},
	{74606, 0, 0, 0, 0},
	{20944, 0, 0, 0, 0},
	{2047, 63, 0, 3459, 0},
	{190, 16, 0, 3455, 0},
	{2063, 16, 0, 3455, 0},
	{904, 72, 0, 0, 0},
	{79439, 16, 0, 3008, 0},
	{0, 16, 0, 3461, 0},
	{69, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{4336, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{119, 28, 0, 0, 0},
	{79496, 28, 0, 0, 0},
	{54729, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{0, 16, 0, 3463, 0},
	{79453, 79468, 0, 3465, 0},
	{0, 16, 0, 3466, 0},
	{69, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{4336, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{79496, 0, 0, 0, 0},
	{54729, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{2047, 63, 0, 3468, 0},
	{190, 16, 0, 3463, 0},
	{2063, 16, 0, 3463, 0},
	{904, 72, 0, 0, 0},
	{26721, 28, 0, 0, 0},
	{79523, 28, 0, 0, 0},
	{79532, 28, 0, 0, 0},
	{62923, 16, 0, 3470, 0},
	{0, 16, 0, 3471, 0},
	{67347, 619, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{79555, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{8574, 28, 0, 0, 0},
	{79559, 28, 0, 0, 0},
	{0, 16, 0, 3474, 0},
	{0, 63, 0, 3475, 0},
	{79567, 28, 0, 0, 0},
	{79579, 72, 0, 0, 0},
	{10927, 28, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37143, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{79641, 0, 0, 0, 0},
	{79654, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{79555, 28, 0, 0, 0},
	{35109, 28, 0, 0, 0},
	{79635, 72, 0, 0, 0},
	{6175, 16, 0, 3479, 0},
	{79629, 16, 0, 3478, 0},
	{0, 16, 0, 3480, 0},
	{79555, 28, 0, 0, 0},
	{79629, 16, 0, 3478, 0},
	{37393, 63, 0, 3481, 0},
	{0, 16, 0, 3482, 0},
	{79555, 28, 0, 0, 0},
	{10927, 28, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{79641, 28, 0, 0, 0},
	{79654, 72, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{35109, 28, 79713, 0, 0},
	{79555, 0, 0, 0, 0},
	{79635, 0, 0, 0, 0},
	{6175, 0, 0, 3479, 0},
	{79629, 0, 0, 3485, 0},
	{0, 16, 0, 3486, 0},
	{79555, 28, 0, 0, 0},
	{79629, 16, 0, 3478, 0},
	{37393, 63, 0, 3487, 0},
	{0, 16, 0, 3488, 0},
	{10922, 28, 0, 0, 0},
	{79746, 72, 0, 0, B24_FACT_REQUIRED},
	{79641, 28, 0, 0, 0},
	{79654, 72, 0, 0, 0},
	{11157, 72, 0, 0, B24_FACT_REQUIRED},
	{35109, 28, 79713, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3491, 0},
	{79641, 28, 0, 0, 0},
	{79654, 72, 0, 0, 0},
	{11157, 72, 0, 0, B24_FACT_REQUIRED},
	{35109, 28, 79713, 0, 0},
	{67513, 28, 0, 0, B24_FACT_REQUIRED},
	{14997, 28, 0, 0, B24_FACT_REQUIRED},
	{14806, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3494, 0},
	{3794, 28, 0, 0, B24_FACT_REQUIRED},
	{79819, 28, 0, 0, B24_FACT_REQUIRED},
	{36839, 16, 0, 3490, B24_FACT_REQUIRED},
	{37393, 63, 0, 3492, B24_FACT_REQUIRED},
	{79752, 16, 0, 3493, B24_FACT_REQUIRED},
	{79764, 28, 0, 0, B24_FACT_REQUIRED},
	{39990, 63, 0, 3495, B24_FACT_REQUIRED},
	{79783, 28, 0, 0, B24_FACT_REQUIRED},
	{79802, 16, 0, 3496, B24_FACT_REQUIRED},
	{10927, 28, 0, 0, 0},
	{1368, 16, 0, 3497, B24_FACT_REQUIRED},
	{10927, 28, 0, 0, 0},
	{8574, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{79898, 28, 0, 0, 0},
	{67513, 28, 0, 0, 0},
	{79555, 28, 0, 0, 0},
	{79906, 28, 0, 0, 0},
	{36839, 28, 0, 0, 0},
	{37214, 28, 0, 0, 0},
	{16515, 16, 0, 3499, 0},
	{0, 16, 0, 3500, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{80050, 28, 0, 0, 0},
	{80062, 28, 0, 0, 0},
	{80074, 72, 0, 0, 0},
	{80085, 72, 0, 0, 0},
	{35109, 28, 0, 0, 0},
	{80095, 28, 0, 0, 0},
	{80106, 28, 0, 0, 0},
	{0, 16, 0, 3502, 0},
	{0, 63, 0, 3503, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{80062, 28, 0, 0, 0},
	{80106, 28, 0, 0, 0},
	{0, 16, 0, 3505, 0},
	{0, 63, 0, 3506, 0},
	{1448, 72, 0, 0, 0},
	{80510, 28, 0, 0, 0},
	{80520, 28, 0, 0, 0},
	{80532, 28, 0, 0, 0},
	{1883, 28, 80562, 0, 0},
	{69, 28, 80574, 0, 0},
	{197, 6175, 0, 0, 0},
	{22455, 28, 0, 0, 0},
	{80627, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{80663, 619, 0, 0, 0},
	{80668, 619, 0, 0, 0},
	{80675, 619, 0, 0, 0},
	{80682, 619, 0, 0, 0},
	{49978, 619, 0, 0, 0},
	{80687, 619, 0, 0, 0},
	{42751, 619, 0, 0, 0},
	{80694, 619, 0, 0, 0},
	{80708, 5303, 0, 0, 0},
	{80713, 5303, 0, 0, 0},
	{80731, 619, 0, 0, 0},
	{69, 6175, 0, 0, 0},
	{80813, 619, 0, 0, 0},
	{80821, 619, 0, 0, 0},
	{80833, 619, 0, 0, 0},
	{80847, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{37223, 28, 0, 0, 0},
	{27524, 28, 0, 0, 0},
	{15406, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{80869, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{69, 6175, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{27524, 28, 0, 0, 0},
	{69, 6175, 0, 0, 0},
	{80931, 619, 0, 0, 0},
	{80939, 619, 0, 0, 0},
	{80950, 619, 0, 0, 0},
	{80968, 72, 0, 0, 0},
	{80991, 72, 0, 0, 0},
	{80708, 28, 81040, 0, 0},
	{80713, 28, 81051, 0, 0},
	{197, 72, 0, 0, 0},
	{23787, 619, 0, 0, 0},
	{56292, 28, 0, 0, 0},
	{80115, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5164, 8711, 0, 0, 0},
	{80126, 28, 0, 0, 0},
	{23222, 619, 0, 0, 0},
	{80135, 619, 0, 0, 0},
	{20678, 619, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{22995, 28, 0, 0, 0},
	{80143, 28, 0, 0, 0},
	{80157, 72, 0, 0, 0},
	{80166, 28, 80178, 0, 0},
	{8940, 6175, 0, 0, 0},
	{80211, 12286, 80226, 0, 0},
	{80233, 72, 0, 0, 0},
	{80251, 72, 0, 0, 0},
	{80272, 619, 0, 0, 0},
	{80280, 5303, 0, 0, 0},
	{80299, 5303, 0, 0, 0},
	{80319, 28, 0, 0, 0},
	{80332, 619, 0, 0, 0},
	{80340, 72, 0, 0, 0},
	{80356, 72, 0, 0, 0},
	{80378, 28, 0, 0, 0},
	{16806, 12286, 80401, 0, 0},
	{80429, 63, 0, 78, 0},
	{38358, 72, 0, 0, 0},
	{38413, 28, 0, 0, 0},
	{80437, 63, 0, 78, 0},
	{80454, 63, 0, 78, 0},
	{80470, 63, 0, 78, 0},
	{80488, 63, 0, 78, 0},
	{38120, 28, 0, 0, 0},
	{80497, 16, 0, 3508, 0},
	{80550, 16, 0, 3509, 0},
	{80616, 16, 0, 3510, 0},
	{80642, 16, 0, 3511, 0},
	{65649, 63, 0, 78, 0},
	{80655, 16, 0, 3512, 0},
	{39217, 16, 0, 3513, 0},
	{80745, 63, 0, 78, 0},
	{80757, 619, 0, 0, 0},
	{80764, 28, 80777, 0, 0},
	{80797, 16, 0, 3514, 0},
	{80860, 16, 0, 3515, 0},
	{80880, 16, 0, 3516, 0},
	{80912, 16, 0, 3517, 0},
	{80959, 16, 0, 3518, 0},
	{81013, 72, 0, 0, 0},
	{81024, 16, 0, 3519, 0},
	{81058, 0, 0, 0, 0},
	{81073, 0, 0, 0, 0},
	{0, 16, 0, 3520, 0},
	{80655, 0, 0, 0, 0},
	{38120, 0, 0, 0, 0},
	{80550, 0, 0, 0, 0},
	{80497, 0, 0, 0, 0},
	{80959, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{80745, 0, 0, 0, 0},
	{81013, 0, 0, 0, 0},
	{80860, 0, 0, 0, 0},
	{80912, 0, 0, 0, 0},
	{80797, 0, 0, 0, 0},
	{80880, 0, 0, 0, 0},
	{80616, 0, 0, 0, 0},
	{42751, 0, 0, 0, 0},
	{81098, 0, 0, 0, 0},
	{80642, 0, 0, 0, 0},
	{65649, 0, 0, 0, 0},
	{39217, 0, 0, 0, 0},
	{13233, 72, 0, 0, B24_FACT_REQUIRED},
	{2047, 63, 0, 3522, 0},
	{61112, 28, 0, 0, 0},
	{20944, 16, 0, 3523, B24_FACT_REQUIRED},
	{35109, 0, 0, 0, 0},
	{81219, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{16231, 0, 0, 0, 0},
	{81193, 0, 0, 0, 0},
	{11164, 0, 0, 0, 0},
	{81204, 0, 0, 3525, 0},
	{37803, 0, 0, 0, 0},
	{0, 0, 0, 3526, 0},
	{81182, 12025, 0, 3527, 0},
	{0, 16, 0, 3528, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{80135, 28, 5145, 0, 0},
	{20678, 28, 5145, 0, 0},
	{23222, 28, 5145, 0, 0},
	{80272, 28, 5145, 0, 0},
	{80115, 72, 0, 0, 0},
	{56292, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{22995, 256, 0, 0, 0},
	{80143, 256, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{80115, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{80126, 0, 0, 0, 0},
	{23222, 0, 0, 0, 0},
	{80135, 0, 0, 0, 0},
	{20678, 0, 0, 0, 0},
	{80272, 0, 0, 0, 0},
	{80332, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{22995, 0, 0, 0, 0},
	{80143, 0, 0, 0, 0},
	{80157, 0, 0, 0, 0},
	{80166, 0, 0, 0, 0},
	{8940, 0, 0, 0, 0},
	{80233, 0, 0, 0, 0},
	{80251, 0, 0, 0, 0},
	{80211, 0, 0, 0, 0},
	{80280, 0, 0, 0, 0},
	{80299, 0, 0, 0, 0},
	{81058, 0, 0, 0, 0},
	{80340, 0, 0, 0, 0},
	{80356, 0, 0, 0, 0},
	{80378, 0, 0, 0, 0},
	{16806, 0, 0, 0, 0},
	{38120, 0, 0, 0, 0},
	{81235, 28, 0, 0, 0},
	{11590, 28, 0, 0, 0},
	{61112, 28, 0, 0, 0},
	{15397, 63, 0, 0, 0},
	{81244, 63, 0, 0, 0},
	{81262, 28, 5145, 0, 0},
	{190, 16, 0, 3530, 0},
	{2047, 63, 0, 3531, 0},
	{2063, 16, 0, 3530, 0},
	{20944, 16, 0, 3532, 0},
	{904, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{5164, 28, 0, 0, 0},
	{80135, 28, 5145, 0, 0},
	{20678, 28, 5145, 0, 0},
	{23222, 28, 5145, 0, 0},
	{80126, 28, 0, 0, 0},
	{80211, 28, 80226, 0, 0},
	{80272, 28, 5145, 0, 0},
	{80280, 256, 0, 0, 0},
	{80299, 256, 0, 0, 0},
	{80340, 72, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{24675, 6904, 0, 0, 0},
	{81283, 72, 0, 0, 0},
	{56292, 63, 0, 0, 0},
	{80115, 72, 0, 0, 0},
	{81315, 72, 0, 0, B24_FACT_REQUIRED},
	{81315, 72, 0, 0, B24_FACT_REQUIRED},
	{81324, 28, 81332, 0, B24_FACT_REQUIRED},
	{81365, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{56292, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{22995, 256, 0, 0, 0},
	{80143, 256, 0, 0, 0},
	{23787, 28, 0, 0, 0},
	{80135, 28, 0, 0, 0},
	{20678, 28, 0, 0, 0},
	{23222, 28, 0, 0, 0},
	{80115, 72, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{80126, 28, 0, 0, 0},
	{80233, 72, 0, 0, 0},
	{81375, 28, 0, 0, 0},
	{24675, 28, 0, 0, 0},
	{81388, 28, 0, 0, 0},
	{80272, 0, 0, 0, 0},
	{0, 0, 0, 3537, 0},
	{0, 16, 0, 3538, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{80135, 28, 5145, 0, 0},
	{20678, 28, 5145, 0, 0},
	{23222, 28, 5145, 0, 0},
	{244, 256, 0, 0, 0},
	{22995, 256, 0, 0, 0},
	{80143, 256, 0, 0, 0},
	{81388, 28, 5145, 0, 0},
	{6708, 16, 0, 0, 0},
	{5339, 16, 0, 3540, 0},
	{81315, 72, 0, 0, 0},
	{81235, 28, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{81315, 72, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{81315, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{80135, 28, 5145, 0, 0},
	{20678, 28, 5145, 0, 0},
	{23222, 28, 5145, 0, 0},
	{80126, 28, 0, 0, 0},
	{80211, 28, 80226, 0, 0},
	{80280, 256, 0, 0, 0},
	{80299, 256, 0, 0, 0},
	{8940, 72, 0, 0, 0},
	{24675, 6904, 0, 0, 0},
	{81283, 72, 0, 0, 0},
	{56292, 63, 0, 0, 0},
	{81315, 72, 0, 0, B24_FACT_REQUIRED},
	{6263, 54518, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, 0},
	{80708, 28, 80226, 0, 0},
	{0, 0, 0, 3545, 0},
	{0, 63, 0, 3546, 0},
	{81315, 72, 0, 0, 0},
	{67550, 28, 0, 0, 0},
	{80708, 28, 80226, 0, 0},
	{81400, 28, 0, 0, 0},
	{81415, 28, 0, 0, 0},
	{81388, 28, 0, 0, 0},
	{0, 0, 0, 3548, 0},
	{0, 63, 0, 3549, 0},
	{81315, 72, 0, 0, B24_FACT_REQUIRED},
	{6263, 54518, 0, 0, B24_FACT_REQUIRED},
	{38112, 28, 0, 0, 0},
	{81315, 72, 0, 0, B24_FACT_REQUIRED},
	{38112, 28, 0, 0, 0},
	{81315, 72, 0, 0, B24_FACT_REQUIRED},
	{6263, 54518, 0, 0, B24_FACT_REQUIRED},
	{80708, 28, 81427, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{81439, 72, 0, 0, 0},
	{81450, 619, 5145, 0, 0},
	{81462, 619, 5145, 0, 0},
	{80429, 16, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 3554, B24_FACT_REQUIRED},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{81475, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{16806, 28, 81506, 0, 0},
	{209, 28, 0, 0, 0},
	{45203, 28, 0, 0, 0},
	{45182, 28, 45198, 0, 0},
	{24675, 28, 0, 0, 0},
	{81511, 619, 0, 0, 0},
	{0, 16, 0, 3557, 0},
	{81535, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16933, 28, 0, 0, 0},
	{16925, 28, 0, 0, 0},
	{33404, 28, 0, 0, 0},
	{16953, 28, 0, 0, 0},
	{0, 16, 0, 3559, 0},
	{197, 28, 0, 0, 0},
	{5837, 28, 0, 0, 0},
	{8913, 28, 0, 0, 0},
	{9006, 28, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{81439, 28, 0, 0, 0},
	{81450, 619, 5145, 0, 0},
	{81462, 619, 5145, 0, 0},
	{81482, 28, 0, 0, 0},
	{81493, 28, 0, 0, 0},
	{80429, 63, 0, 3558, 0},
	{81523, 16, 0, 3560, 0},
	{0, 16, 0, 3561, 0},
	{0, 63, 0, 3562, 0},
	{197, 0, 0, 0, 0},
	{8913, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{81439, 0, 0, 0, 0},
	{81450, 0, 0, 0, 0},
	{81462, 0, 0, 0, 0},
	{81482, 0, 0, 0, 0},
	{81493, 0, 0, 0, 0},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{6708, 16, 0, 3564, 0},
	{81782, 0, 0, 0, 0},
	{20944, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{0, 0, 0, 3567, 0},
	{81799, 0, 0, 0, 0},
	{20944, 0, 0, 3568, 0},
	{81820, 0, 0, 78, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{81853, 0, 0, 78, 0},
	{0, 0, 0, 3570, 0},
	{81782, 0, 0, 0, 0},
	{81799, 0, 0, 0, 0},
	{20944, 0, 0, 3571, 0},
	{81820, 0, 0, 78, 0},
	{81865, 0, 0, 0, 0},
	{81782, 0, 0, 0, 0},
	{81799, 0, 0, 0, 0},
	{20944, 0, 0, 3571, 0},
	{81782, 0, 0, 0, 0},
	{81799, 0, 0, 0, 0},
	{20944, 0, 0, 3568, 0},
	{81770, 0, 0, 3566, 0},
	{81795, 0, 0, 3569, 0},
	{81845, 0, 0, 3572, 0},
	{3263, 0, 0, 3573, 0},
	{3267, 0, 0, 3573, 0},
	{3282, 0, 0, 3574, 0},
	{46994, 0, 0, 3574, 0},
	{81889, 0, 0, 3574, 0},
	{81895, 0, 0, 3574, 0},
	{81909, 0, 0, 3574, 0},
	{81549, 0, 0, 0, 0},
	{81566, 0, 0, 0, 0},
	{81574, 0, 0, 0, 0},
	{81605, 0, 0, 78, 0},
	{81646, 0, 0, 78, 0},
	{81687, 0, 0, 78, 0},
	{81728, 0, 0, 78, 0},
	{81746, 0, 0, 3575, 0},
	{0, 16, 0, 3576, 0},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{81475, 72, 0, 0, B24_FACT_REQUIRED},
	{81925, 72, 81934, 0, B24_FACT_REQUIRED},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{81475, 72, 0, 0, B24_FACT_REQUIRED},
	{81945, 72, 0, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, 0},
	{81439, 72, 0, 0, 0},
	{81450, 619, 5145, 0, 0},
	{81462, 619, 5145, 0, 0},
	{80429, 16, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{81475, 72, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 3580, B24_FACT_REQUIRED},
	{81432, 0, 0, 0, 0},
	{81957, 0, 0, 0, 0},
	{5691, 0, 0, 0, 0},
	{65585, 28, 0, 0, B24_FACT_REQUIRED},
	{18484, 72, 0, 0, 0},
	{81969, 28, 0, 0, 0},
	{81979, 63, 0, 0, 0},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 3583, B24_FACT_REQUIRED},
	{81535, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16933, 28, 0, 0, 0},
	{16925, 28, 0, 0, 0},
	{33404, 28, 0, 0, 0},
	{16953, 28, 0, 0, 0},
	{0, 16, 0, 3585, 0},
	{82000, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{18484, 28, 0, 0, 0},
	{82018, 28, 0, 0, 0},
	{82030, 28, 0, 0, 0},
	{81969, 28, 0, 0, 0},
	{65585, 28, 0, 0, 0},
	{82043, 16, 0, 3586, 0},
	{0, 16, 0, 3587, 0},
	{0, 0, 0, 3587, 0},
	{0, 63, 0, 3589, 0},
	{197, 0, 0, 0, 0},
	{18484, 0, 0, 0, 0},
	{82018, 0, 0, 0, 0},
	{82030, 0, 0, 0, 0},
	{81969, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{18484, 0, 0, 0, 0},
	{82018, 0, 0, 0, 0},
	{81969, 0, 0, 0, 0},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{6708, 16, 0, 3591, 0},
	{5339, 16, 0, 3592, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{81853, 0, 0, 78, 0},
	{82218, 0, 0, 78, 0},
	{0, 0, 0, 3594, 0},
	{81782, 0, 0, 0, 0},
	{81799, 0, 0, 0, 0},
	{20944, 0, 0, 3595, 0},
	{81820, 0, 0, 78, 0},
	{81865, 0, 0, 0, 0},
	{81770, 0, 0, 3566, 0},
	{81845, 0, 0, 3596, 0},
	{81795, 0, 0, 3569, 0},
	{3263, 0, 0, 3573, 0},
	{3267, 0, 0, 3573, 0},
	{3282, 0, 0, 3574, 0},
	{81909, 0, 0, 3574, 0},
	{81549, 0, 0, 0, 0},
	{81566, 0, 0, 0, 0},
	{81574, 0, 0, 0, 0},
	{82060, 0, 0, 78, 0},
	{82099, 0, 0, 78, 0},
	{82138, 0, 0, 78, 0},
	{82177, 0, 0, 78, 0},
	{81728, 0, 0, 78, 0},
	{81746, 0, 0, 3597, 0},
	{0, 16, 0, 3598, 0},
	{82237, 0, 0, 0, 0},
	{82242, 0, 0, 0, 0},
	{0, 16, 0, 3600, 0},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{81475, 72, 0, 0, B24_FACT_REQUIRED},
	{81925, 72, 27981, 0, B24_FACT_REQUIRED},
	{65585, 28, 0, 0, B24_FACT_REQUIRED},
	{81979, 63, 0, 0, 0},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{81475, 72, 0, 0, B24_FACT_REQUIRED},
	{5691, 16, 0, 3603, B24_FACT_REQUIRED},
	{82248, 72, 0, 0, B24_FACT_REQUIRED},
	{82259, 72, 0, 0, B24_FACT_REQUIRED},
	{82268, 72, 0, 0, B24_FACT_REQUIRED},
	{82248, 72, 0, 0, B24_FACT_REQUIRED},
	{82259, 72, 0, 0, B24_FACT_REQUIRED},
	{82323, 72, 0, 0, B24_FACT_REQUIRED},
	{82331, 28, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, 0},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{82314, 16, 0, 3607, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{5837, 0, 0, 0, 0},
	{6263, 0, 0, 0, 0},
	{82331, 0, 0, 0, 0},
	{82323, 0, 0, 0, 0},
	{82381, 0, 0, 0, 0},
	{82389, 0, 0, 0, 0},
	{24205, 0, 0, 0, 0},
	{82396, 0, 0, 0, 0},
	{82407, 0, 0, 0, 0},
	{0, 0, 0, 3609, 0},
	{0, 16, 0, 3610, 0},
	{0, 63, 0, 3610, 0},
	{197, 28, 11236, 0, 0},
	{6263, 28, 11236, 0, 0},
	{82381, 28, 11236, 0, 0},
	{82323, 28, 11236, 0, 0},
	{24205, 28, 11236, 0, 0},
	{82396, 28, 11236, 0, 0},
	{82407, 28, 11236, 0, 0},
	{197, 72, 0, 0, 0},
	{6263, 72, 0, 0, 0},
	{24205, 256, 0, 0, 0},
	{82417, 72, 0, 0, 0},
	{82427, 72, 0, 0, 0},
	{81432, 72, 0, 0, 0},
	{6708, 16, 0, 3613, 0},
	{5339, 16, 0, 3614, 0},
	{6701, 63, 0, 0, 0},
	{23845, 16, 0, 3615, 0},
	{197, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{81853, 0, 0, 78, 0},
	{82218, 0, 0, 78, 0},
	{82652, 0, 0, 78, 0},
	{82666, 0, 0, 78, 0},
	{82686, 0, 0, 78, 0},
	{0, 0, 0, 3617, 0},
	{81782, 0, 0, 0, 0},
	{20944, 0, 0, 3618, 0},
	{81820, 0, 0, 78, 0},
	{82666, 0, 0, 78, 0},
	{81865, 0, 0, 0, 0},
	{81770, 0, 0, 3566, 0},
	{81845, 0, 0, 3619, 0},
	{81795, 0, 0, 3569, 0},
	{3263, 0, 0, 3573, 0},
	{3267, 0, 0, 3573, 0},
	{3282, 0, 0, 3574, 0},
	{81909, 0, 0, 3574, 0},
	{81549, 0, 0, 0, 0},
	{82473, 0, 0, 0, 0},
	{81566, 0, 0, 0, 0},
	{81574, 0, 0, 0, 0},
	{82494, 0, 0, 78, 0},
	{82533, 0, 0, 78, 0},
	{82572, 0, 0, 78, 0},
	{82611, 0, 0, 78, 0},
	{81728, 0, 0, 78, 0},
	{81746, 0, 0, 3620, 0},
	{0, 16, 0, 3621, 0},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{81475, 72, 0, 0, B24_FACT_REQUIRED},
	{81925, 72, 0, 0, B24_FACT_REQUIRED},
	{81432, 72, 0, 0, B24_FACT_REQUIRED},
	{81475, 72, 0, 0, B24_FACT_REQUIRED},
	{82314, 16, 0, 3607, B24_FACT_REQUIRED},
	{82713, 63, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{5837, 0, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{30148, 0, 0, 0, 0},
	{82722, 0, 0, 0, 0},
	{82727, 0, 0, 0, 0},
	{5837, 0, 0, 0, 0},
	{23845, 0, 0, 0, 0},
	{81432, 0, 0, 0, 0},
	{81432, 0, 0, 0, 0},
	{82732, 0, 0, 0, 0},
	{82727, 0, 0, 0, 0},
	{5837, 0, 0, 0, 0},
	{81535, 0, 0, 0, 0},
	{81432, 0, 0, 0, 0},
	{34802, 0, 0, 0, 0},
	{82732, 0, 0, 0, 0},
	{81432, 0, 0, 0, 0},
	{81925, 0, 0, 0, 0},
	{41340, 0, 0, 0, 0},
	{6708, 16, 0, 0, 0},
	{5339, 16, 0, 0, 0},
	{23845, 63, 0, 0, 0},
	{6701, 63, 0, 0, 0},
	{81432, 0, 0, 0, 0},
	{82713, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{23010, 28, 0, 0, 0},
	{23007, 28, 0, 0, 0},
	{21865, 28, 0, 0, 0},
	{21879, 72, 0, 0, 0},
	{21894, 28, 22362, 0, 0},
	{21709, 28, 82739, 0, B24_FACT_REQUIRED},
	{21722, 28, 0, 0, B24_FACT_REQUIRED},
	{20338, 28, 0, 0, 0},
	{21791, 16, 0, 3635, 0},
	{21733, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 28, 5145, 0, 0},
	{21843, 28, 5145, 0, 0},
	{17180, 16, 0, 3636, 0},
	{23845, 16, 0, 3637, B24_FACT_REQUIRED},
	{23007, 0, 0, 0, 0},
	{16933, 72, 0, 0, 0},
	{21879, 72, 0, 0, 0},
	{22045, 28, 0, 0, 0},
	{22052, 72, 0, 0, 0},
	{22063, 72, 0, 0, 0},
	{21865, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{21722, 28, 0, 0, 0},
	{21709, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 11709, 5145, 0, 0},
	{21843, 11709, 5145, 0, 0},
	{21853, 11709, 0, 0, 0},
	{21980, 11709, 0, 0, 0},
	{21993, 11709, 0, 0, 0},
	{22006, 11709, 0, 0, 0},
	{21791, 16, 0, 256, 0},
	{21773, 16, 0, 3639, 0},
	{21739, 16, 0, 3639, 0},
	{21807, 16, 0, 3639, 0},
	{21821, 16, 0, 3639, 0},
	{17180, 16, 0, 3640, 0},
	{0, 16, 0, 3641, 0},
	{1883, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{197, 72, 0, 1556, 0},
	{16781, 28, 0, 1560, 0},
	{21722, 28, 0, 1560, 0},
	{21709, 28, 0, 1560, 0},
	{20338, 28, 0, 1557, 0},
	{20233, 72, 0, 1557, 0},
	{21834, 11709, 0, 1557, 0},
	{21843, 11709, 0, 1557, 0},
	{21853, 11709, 0, 1557, 0},
	{21980, 11709, 0, 1557, 0},
	{21993, 11709, 0, 1557, 0},
	{22006, 11709, 0, 1557, 0},
	{21791, 28, 0, 1557, 0},
	{21773, 28, 0, 1557, 0},
	{21739, 28, 0, 1557, 0},
	{21807, 28, 0, 1557, 0},
	{21821, 28, 0, 1557, 0},
	{21953, 31278, 0, 1421, 0},
	{17180, 16, 0, 3643, 0},
	{0, 16, 0, 3644, 0},
	{6614, 0, 0, 0, 0},
	{6619, 0, 0, 0, 0},
	{6627, 0, 0, 0, 0},
	{6635, 0, 0, 0, 0},
	{21929, 0, 0, 0, 0},
	{9361, 0, 0, 0, 0},
	{66192, 0, 0, 0, 0},
	{16933, 0, 0, 0, 0},
	{21879, 0, 0, 0, 0},
	{22045, 0, 0, 0, 0},
	{22052, 0, 0, 0, 0},
	{22063, 0, 0, 0, 0},
	{21865, 0, 0, 2750, 0},
	{21884, 0, 0, 0, 0},
	{22699, 0, 0, 0, 0},
	{22709, 0, 0, 0, 0},
	{22734, 0, 0, 0, 0},
	{22745, 0, 0, 0, 0},
	{21894, 0, 0, 0, 0},
	{21733, 0, 0, 78, 0},
	{22719, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16781, 28, 0, 0, 0},
	{21722, 28, 0, 0, 0},
	{21709, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 11709, 5145, 0, 0},
	{21843, 11709, 5145, 0, 0},
	{21853, 11709, 0, 0, 0},
	{21980, 11709, 0, 0, 0},
	{21993, 11709, 0, 0, 0},
	{22006, 11709, 0, 0, 0},
	{17180, 16, 0, 3646, 0},
	{0, 16, 0, 3647, 0},
	{0, 63, 0, 3648, 0},
	{197, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21843, 0, 0, 0, 0},
	{6708, 16, 0, 3650, 0},
	{5339, 16, 0, 3651, 0},
	{82799, 28, 0, 0, 0},
	{23007, 28, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{21791, 16, 0, 3653, 0},
	{21733, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 28, 5145, 0, 0},
	{21843, 28, 5145, 0, 0},
	{17180, 16, 0, 3636, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{48866, 16, 0, 3654, B24_FACT_REQUIRED},
	{6708, 16, 0, 0, 0},
	{5339, 16, 0, 0, 0},
	{82713, 63, 0, 0, 0},
	{82802, 63, 0, 0, 0},
	{2047, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{66512, 0, 0, 0, 0},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{9192, 28, 0, 0, 0},
	{58485, 72, 0, 0, 0},
	{16781, 72, 0, 0, 0},
	{1368, 16, 0, 3658, B24_FACT_REQUIRED},
	{82813, 619, 0, 0, 0},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{37016, 28, 82848, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{82813, 619, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{9192, 28, 0, 0, 0},
	{82906, 28, 82918, 0, 0},
	{16781, 72, 0, 0, 0},
	{19987, 28, 0, 0, 0},
	{82951, 63, 0, 0, 0},
	{82969, 63, 0, 0, 0},
	{82979, 6971, 0, 0, 0},
	{0, 0, 0, 3662, 0},
	{0, 16, 0, 3663, 0},
	{9564, 72, 0, 0, B24_FACT_REQUIRED},
	{82813, 619, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{26861, 72, 0, 0, B24_FACT_REQUIRED},
	{82996, 72, 0, 0, 0},
	{83003, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{9192, 28, 0, 0, 0},
	{58485, 72, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 3667, B24_FACT_REQUIRED},
	{82813, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{0, 0, 0, 3669, 0},
	{13233, 72, 0, 0, B24_FACT_REQUIRED},
	{11611, 72, 0, 0, B24_FACT_REQUIRED},
	{11621, 72, 0, 0, 0},
	{1368, 16, 0, 3671, B24_FACT_REQUIRED},
	{13233, 72, 0, 2168, 0},
	{11611, 72, 0, 2168, 0},
	{11621, 72, 0, 2168, 0},
	{1368, 16, 0, 3673, 0},
	{0, 0, 0, 3674, 0},
	{13233, 72, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3676, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{0, 0, 0, 3678, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{13233, 72, 0, 0, B24_FACT_REQUIRED},
	{8716, 28, 0, 0, 0},
	{39990, 63, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{1368, 16, 0, 3680, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{39990, 16, 0, 0, 0},
	{0, 0, 0, 3682, 0},
	{11611, 72, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{39990, 63, 0, 3684, 0},
	{0, 0, 0, 3685, 0},
	{69, 72, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{81315, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{35745, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{13233, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{2063, 63, 0, 3678, 0},
	{190, 63, 0, 3687, 0},
	{2047, 63, 0, 3688, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{39990, 63, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 63, 0, 3690, B24_FACT_REQUIRED},
	{83054, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 83063, 0, 0},
	{1448, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{1368, 16, 0, 3692, B24_FACT_REQUIRED},
	{83054, 72, 0, 0, B24_FACT_REQUIRED},
	{66512, 72, 0, 0, B24_FACT_REQUIRED},
	{26861, 72, 0, 0, B24_FACT_REQUIRED},
	{26861, 72, 0, 0, B24_FACT_REQUIRED},
	{83054, 72, 0, 0, B24_FACT_REQUIRED},
	{66512, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 0, 0, 2168, 0},
	{1448, 0, 0, 2168, 0},
	{1883, 0, 0, 2168, 0},
	{83054, 0, 0, 2168, 0},
	{8716, 0, 0, 2168, 0},
	{1368, 0, 0, 3697, 0},
	{0, 0, 0, 3698, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 83063, 0, 0},
	{1448, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{83054, 0, 0, 0, 0},
	{0, 0, 0, 3700, 0},
	{0, 0, 0, 3701, 0},
	{83054, 72, 0, 0, B24_FACT_REQUIRED},
	{83054, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 83063, 0, 0},
	{1448, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{26861, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3704, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{37016, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{83080, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{83085, 28, 0, 0, 0},
	{83095, 28, 0, 0, 0},
	{9508, 28, 0, 0, 0},
	{0, 16, 0, 3706, 0},
	{13233, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{83085, 28, 0, 0, 0},
	{83095, 28, 0, 0, 0},
	{9508, 28, 83103, 0, 0},
	{11611, 0, 0, 0, 0},
	{1368, 16, 0, 3708, B24_FACT_REQUIRED},
	{83054, 72, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{13233, 72, 0, 2168, 0},
	{23, 28, 0, 2168, 0},
	{1448, 72, 0, 2168, 0},
	{11611, 72, 0, 2168, 0},
	{11621, 72, 0, 2168, 0},
	{83085, 28, 0, 2168, 0},
	{83095, 28, 0, 2168, 0},
	{9508, 28, 0, 2168, 0},
	{1368, 16, 0, 3711, 0},
	{0, 0, 0, 3712, 0},
	{197, 72, 0, 0, 0},
	{81315, 72, 0, 0, 0},
	{19987, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{35745, 72, 0, 0, 0},
	{82396, 28, 0, 0, 0},
	{83129, 28, 0, 0, 0},
	{640, 28, 0, 0, 0},
	{83138, 16, 0, 0, 0},
	{2063, 16, 0, 3714, 0},
	{190, 16, 0, 3714, 0},
	{2047, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{83085, 28, 0, 0, 0},
	{83095, 28, 0, 0, 0},
	{9508, 28, 83103, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3716, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, 0},
	{83143, 28, 0, 0, 0},
	{83155, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{0, 16, 0, 3718, 0},
	{0, 0, 0, 3718, 0},
	{9508, 28, 83162, 0, 0},
	{760, 55264, 0, 0, 0},
	{37252, 63, 0, 0, 0},
	{0, 0, 0, 3721, 0},
	{9564, 72, 0, 0, 0},
	{83143, 28, 0, 0, 0},
	{83155, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3723, B24_FACT_REQUIRED},
	{83177, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 0, 0, 78, 0},
	{69, 72, 0, 0, 0},
	{83184, 72, 0, 0, 0},
	{8611, 72, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{24535, 72, 0, 0, 0},
	{83194, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{83205, 72, 0, 0, 0},
	{17824, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{83227, 28, 0, 0, 0},
	{83244, 63, 0, 3726, 0},
	{83260, 619, 0, 0, 0},
	{83265, 619, 0, 0, 0},
	{83294, 619, 0, 0, 0},
	{83308, 619, 0, 0, 0},
	{83320, 619, 0, 0, 0},
	{83337, 72, 0, 0, 0},
	{83359, 72, 0, 0, 0},
	{83391, 72, 0, 0, 0},
	{83421, 16, 0, 3726, 0},
	{83434, 16, 0, 3726, 0},
	{83439, 619, 0, 0, 0},
	{0, 16, 0, 3727, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{8611, 72, 0, 0, 0},
	{24535, 72, 0, 0, 0},
	{83205, 72, 0, 0, B24_FACT_REQUIRED},
	{83227, 28, 83468, 0, B24_FACT_REQUIRED},
	{83244, 16, 0, 0, B24_FACT_REQUIRED},
	{83421, 16, 0, 0, 0},
	{83294, 72, 34889, 0, 0},
	{83265, 72, 34889, 0, 0},
	{83320, 72, 34889, 0, 0},
	{83308, 72, 34889, 0, 0},
	{83337, 72, 0, 0, 0},
	{83359, 72, 0, 0, 0},
	{83391, 72, 0, 0, 0},
	{83459, 16, 0, 3729, B24_FACT_REQUIRED},
	{54151, 619, 0, 0, 0},
	{0, 16, 0, 3731, 0},
	{83459, 16, 0, 33, B24_FACT_REQUIRED},
	{83492, 619, 0, 0, 0},
	{0, 16, 0, 3734, 0},
	{83459, 16, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{8611, 72, 0, 0, 0},
	{24535, 72, 0, 0, 0},
	{83205, 72, 0, 0, B24_FACT_REQUIRED},
	{83227, 28, 83468, 0, B24_FACT_REQUIRED},
	{83244, 63, 0, 0, B24_FACT_REQUIRED},
	{83421, 16, 0, 0, 0},
	{83294, 72, 34889, 0, 0},
	{83265, 72, 34889, 0, 0},
	{83320, 72, 34889, 0, 0},
	{83308, 72, 34889, 0, 0},
	{83337, 72, 0, 0, 0},
	{83359, 72, 0, 0, 0},
	{83391, 72, 0, 0, 0},
	{83459, 16, 0, 3737, B24_FACT_REQUIRED},
	{0, 0, 0, 2826, 0},
	{10854, 63, 0, 3739, 0},
	{0, 16, 0, 3740, 0},
	{83499, 0, 0, 0, 0},
	{83504, 0, 0, 0, 0},
	{39466, 0, 0, 0, 0},
	{83510, 0, 0, 0, 0},
	{83524, 0, 0, 0, 0},
	{9993, 0, 0, 0, 0},
	{83537, 0, 0, 0, 0},
	{46994, 0, 0, 0, 0},
	{83544, 0, 0, 0, 0},
	{83552, 0, 0, 0, 0},
	{904, 0, 0, 0, 0},
	{83563, 0, 0, 0, 0},
	{83568, 0, 0, 0, 0},
	{83577, 0, 0, 0, 0},
	{81889, 0, 0, 0, 0},
	{17855, 0, 0, 0, 0},
	{83583, 0, 0, 0, 0},
	{83592, 0, 0, 0, 0},
	{83607, 0, 0, 0, 0},
	{83625, 0, 0, 0, 0},
	{83643, 0, 0, 0, 0},
	{83649, 0, 0, 0, 0},
	{59429, 0, 0, 0, 0},
	{83662, 0, 0, 0, 0},
	{83675, 0, 0, 0, 0},
	{83684, 0, 0, 0, 0},
	{83696, 0, 0, 0, 0},
	{55117, 0, 0, 0, 0},
	{83708, 0, 0, 0, 0},
	{83721, 0, 0, 0, 0},
	{83735, 0, 0, 0, 0},
	{83749, 0, 0, 0, 0},
	{83765, 0, 0, 0, 0},
	{83774, 0, 0, 0, 0},
	{83785, 0, 0, 0, 0},
	{83800, 0, 0, 0, 0},
	{83813, 0, 0, 0, 0},
	{83824, 0, 0, 0, 0},
	{83830, 0, 0, 0, 0},
	{83835, 0, 0, 0, 0},
	{83850, 0, 0, 0, 0},
	{83861, 0, 0, 0, 0},
	{83872, 0, 0, 0, 0},
	{83885, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{0, 16, 0, 3742, 0},
	{35126, 619, 0, 0, 0},
	{83537, 619, 0, 0, 0},
	{84586, 619, 0, 0, 0},
	{3263, 619, 0, 0, 0},
	{84593, 619, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{66512, 28, 0, 0, 0},
	{11611, 28, 0, 0, 0},
	{14372, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{84502, 28, 0, 0, 0},
	{84512, 28, 5145, 0, 0},
	{84523, 28, 5145, 0, 0},
	{84535, 28, 0, 0, 0},
	{84545, 28, 0, 0, 0},
	{84557, 619, 0, 0, 0},
	{37393, 63, 0, 0, 0},
	{84574, 63, 0, 0, 0},
	{9564, 28, 0, 0, 0},
	{32144, 16, 0, 3745, 0},
	{0, 16, 0, 3746, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26683, 619, 0, 0, 0},
	{84607, 72, 0, 0, 0},
	{31759, 28, 0, 0, 0},
	{81204, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{42811, 28, 0, 0, 0},
	{31816, 28, 0, 0, 0},
	{36783, 28, 0, 0, 0},
	{0, 16, 0, 3749, 0},
	{84682, 619, 0, 0, 0},
	{84693, 619, 0, 0, 0},
	{77012, 619, 0, 0, 0},
	{84674, 619, 0, 0, 0},
	{46994, 619, 0, 0, 0},
	{83544, 619, 0, 0, 0},
	{83552, 619, 0, 0, 0},
	{904, 619, 0, 0, 0},
	{83643, 619, 0, 0, 0},
	{83568, 619, 0, 0, 0},
	{83537, 619, 0, 0, 0},
	{9993, 619, 0, 3751, 0},
	{83577, 619, 0, 0, 0},
	{81889, 619, 0, 0, 0},
	{84698, 619, 0, 0, 0},
	{84705, 619, 0, 0, 0},
	{84720, 619, 0, 0, 0},
	{84738, 619, 0, 0, 0},
	{84750, 619, 0, 0, 0},
	{16577, 619, 0, 0, 0},
	{83563, 619, 0, 0, 0},
	{84765, 619, 0, 0, 0},
	{84783, 619, 0, 0, 0},
	{84799, 619, 0, 0, 0},
	{84820, 619, 0, 0, 0},
	{84834, 619, 0, 0, 0},
	{84847, 619, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{84877, 28, 0, 0, 0},
	{9564, 28, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{11611, 28, 0, 0, 0},
	{14372, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{84502, 28, 0, 0, 0},
	{84886, 28, 0, 0, 0},
	{84512, 619, 0, 0, 0},
	{84523, 619, 0, 0, 0},
	{84903, 72, 0, 0, 0},
	{37393, 63, 0, 0, 0},
	{84574, 63, 0, 0, 0},
	{36814, 28, 0, 0, 0},
	{0, 16, 0, 3752, 0},
	{36814, 72, 0, 0, 0},
	{1368, 16, 0, 3753, 0},
	{32144, 63, 0, 3754, 0},
	{84918, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{14372, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{59429, 28, 83907, 0, 0},
	{83912, 28, 83921, 0, 0},
	{83928, 28, 5145, 0, 0},
	{83938, 28, 5145, 0, 0},
	{83948, 28, 5145, 0, 0},
	{26861, 28, 0, 0, 0},
	{83054, 28, 0, 0, 0},
	{83958, 28, 0, 0, 0},
	{11611, 28, 0, 0, 0},
	{83968, 28, 0, 0, 0},
	{11597, 28, 0, 0, 0},
	{83980, 28, 0, 0, 0},
	{83990, 28, 0, 0, 0},
	{84002, 28, 0, 0, 0},
	{84018, 28, 0, 0, 0},
	{84027, 28, 0, 0, 0},
	{84038, 28, 0, 0, 0},
	{83085, 28, 0, 0, 0},
	{17855, 28, 0, 0, 0},
	{84051, 28, 0, 0, 0},
	{84065, 28, 0, 0, 0},
	{84077, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{84082, 28, 0, 0, 0},
	{84096, 28, 0, 0, 0},
	{84117, 28, 5145, 0, 0},
	{84137, 28, 5145, 0, 0},
	{83308, 28, 5145, 0, 0},
	{84155, 28, 5145, 0, 0},
	{84167, 28, 0, 0, 0},
	{84186, 28, 0, 0, 0},
	{84199, 28, 0, 0, 0},
	{83294, 28, 5145, 0, 0},
	{84215, 28, 0, 0, 0},
	{84228, 28, 0, 0, 0},
	{11590, 28, 0, 0, 0},
	{84236, 28, 5145, 0, 0},
	{84248, 28, 0, 0, 0},
	{84265, 28, 0, 0, 0},
	{84276, 28, 0, 0, 0},
	{84291, 28, 0, 0, 0},
	{84302, 28, 0, 0, 0},
	{84310, 28, 0, 0, 0},
	{84323, 28, 5145, 0, 0},
	{84331, 28, 5145, 0, 0},
	{84340, 28, 5145, 0, 0},
	{83177, 28, 0, 0, 0},
	{84356, 28, 5145, 0, 0},
	{9508, 28, 84376, 0, 0},
	{84387, 28, 0, 0, 0},
	{84405, 28, 0, 0, 0},
	{84418, 28, 84431, 0, 0},
	{55117, 28, 5145, 0, 0},
	{13233, 28, 0, 0, 0},
	{84471, 63, 0, 0, 0},
	{84480, 63, 0, 0, 0},
	{84492, 16, 0, 3747, 0},
	{24870, 16, 0, 3748, 0},
	{84620, 16, 0, 3749, 0},
	{79752, 16, 0, 3749, 0},
	{84628, 63, 0, 3750, 0},
	{84644, 16, 0, 3750, 0},
	{84657, 72, 0, 0, 0},
	{32144, 16, 0, 3752, 0},
	{84863, 16, 0, 3755, 0},
	{84930, 619, 0, 0, 0},
	{84946, 63, 0, 0, 0},
	{84956, 63, 0, 0, 0},
	{84974, 28, 0, 0, 0},
	{20902, 5303, 0, 0, 0},
	{68376, 16, 0, 3744, 0},
	{0, 16, 0, 3757, 0},
	{20591, 0, 0, 0, 0},
	{17165, 0, 0, 0, 0},
	{16817, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{32905, 0, 0, 0, 0},
	{84988, 0, 0, 0, 0},
	{1368, 16, 0, 3759, B24_FACT_REQUIRED},
	{83499, 0, 0, 0, 0},
	{83504, 0, 0, 0, 0},
	{39466, 0, 0, 0, 0},
	{83524, 0, 0, 0, 0},
	{9993, 0, 0, 0, 0},
	{83537, 0, 0, 0, 0},
	{46994, 0, 0, 0, 0},
	{83544, 0, 0, 0, 0},
	{83552, 0, 0, 0, 0},
	{904, 0, 0, 0, 0},
	{83563, 0, 0, 0, 0},
	{83568, 0, 0, 0, 0},
	{83577, 0, 0, 0, 0},
	{81889, 0, 0, 0, 0},
	{17855, 0, 0, 0, 0},
	{83583, 0, 0, 0, 0},
	{83592, 0, 0, 0, 0},
	{83607, 0, 0, 0, 0},
	{83625, 0, 0, 0, 0},
	{83643, 0, 0, 0, 0},
	{83649, 0, 0, 0, 0},
	{59429, 0, 0, 0, 0},
	{83662, 0, 0, 0, 0},
	{83675, 0, 0, 0, 0},
	{83684, 0, 0, 0, 0},
	{83696, 0, 0, 0, 0},
	{55117, 0, 0, 0, 0},
	{83708, 0, 0, 0, 0},
	{83721, 0, 0, 0, 0},
	{83735, 0, 0, 0, 0},
	{83749, 0, 0, 0, 0},
	{83765, 0, 0, 0, 0},
	{83774, 0, 0, 0, 0},
	{83785, 0, 0, 0, 0},
	{83800, 0, 0, 0, 0},
	{83813, 0, 0, 0, 0},
	{83824, 0, 0, 0, 0},
	{83510, 0, 0, 0, 0},
	{83830, 0, 0, 0, 0},
	{83835, 0, 0, 0, 0},
	{83850, 0, 0, 0, 0},
	{83861, 0, 0, 0, 0},
	{83872, 0, 0, 0, 0},
	{83885, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{17855, 0, 0, 0, 0},
	{85025, 0, 0, 0, 0},
	{85038, 0, 0, 0, 0},
	{85048, 0, 0, 0, 0},
	{85056, 0, 0, 0, 0},
	{84492, 0, 0, 0, 0},
	{83155, 0, 0, 0, 0},
	{83143, 0, 0, 0, 0},
	{83912, 0, 0, 0, 0},
	{9508, 0, 0, 0, 0},
	{85064, 0, 0, 0, 0},
	{14372, 0, 0, 0, 0},
	{85078, 0, 0, 0, 0},
	{85096, 0, 0, 0, 0},
	{85113, 0, 0, 0, 0},
	{85134, 0, 0, 0, 0},
	{85153, 0, 0, 0, 0},
	{85172, 0, 0, 0, 0},
	{85188, 0, 0, 0, 0},
	{39996, 0, 0, 0, 0},
	{85206, 0, 0, 0, 0},
	{85222, 0, 0, 0, 0},
	{84418, 0, 0, 0, 0},
	{85237, 0, 0, 0, 0},
	{85245, 0, 0, 0, 0},
	{83948, 0, 0, 0, 0},
	{85259, 0, 0, 0, 0},
	{27309, 0, 0, 0, 0},
	{17824, 0, 0, 0, 0},
	{84077, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{84265, 0, 0, 0, 0},
	{84248, 0, 0, 0, 0},
	{84276, 0, 0, 0, 0},
	{59429, 0, 0, 0, 0},
	{85267, 0, 0, 0, 0},
	{85288, 0, 0, 0, 0},
	{85307, 0, 0, 0, 0},
	{84155, 0, 0, 0, 0},
	{85323, 0, 0, 0, 0},
	{11590, 0, 0, 0, 0},
	{85335, 0, 0, 0, 0},
	{85349, 0, 0, 0, 0},
	{84215, 0, 0, 0, 0},
	{42811, 0, 0, 0, 0},
	{34484, 0, 0, 3761, 0},
	{85363, 0, 0, 0, 0},
	{85375, 0, 0, 78, 0},
	{85386, 0, 0, 0, 0},
	{85400, 0, 0, 0, 0},
	{85420, 0, 0, 0, 0},
	{85441, 0, 0, 0, 0},
	{85462, 0, 0, 0, 0},
	{85484, 0, 0, 0, 0},
	{85503, 0, 0, 0, 0},
	{85531, 0, 0, 0, 0},
	{85542, 0, 0, 0, 0},
	{85548, 0, 0, 0, 0},
	{85559, 0, 0, 0, 0},
	{85566, 0, 0, 0, 0},
	{85576, 0, 0, 78, 0},
	{10768, 16, 0, 3762, 0},
	{0, 16, 0, 3763, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{83184, 72, 0, 0, B24_FACT_REQUIRED},
	{11597, 72, 0, 0, B24_FACT_REQUIRED},
	{17855, 0, 0, 0, 0},
	{85375, 0, 0, 0, 0},
	{1368, 16, 0, 3765, B24_FACT_REQUIRED},
	{904, 0, 0, 0, 0},
	{917, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{933, 0, 0, 0, 0},
	{944, 0, 0, 0, 0},
	{955, 0, 0, 0, 0},
	{967, 0, 0, 0, 0},
	{996, 0, 0, 0, 0},
	{68376, 16, 0, 3744, 0},
	{899, 0, 0, 3767, 0},
	{0, 16, 0, 3768, 0},
	{66512, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 2290, 0},
	{66512, 72, 0, 0, B24_FACT_REQUIRED},
	{8711, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3772, B24_FACT_REQUIRED},
	{39389, 72, 0, 0, 0},
	{89, 72, 0, 0, 0},
	{0, 16, 0, 3774, 0},
	{0, 16, 0, 3775, 0},
	{11157, 72, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{1883, 28, 85601, 0, 0},
	{66512, 72, 0, 0, B24_FACT_REQUIRED},
	{11157, 72, 0, 0, B24_FACT_REQUIRED},
	{68376, 619, 0, 0, 0},
	{0, 619, 0, 3779, 0},
	{66512, 72, 0, 0, B24_FACT_REQUIRED},
	{85056, 3289, 0, 0, B24_FACT_REQUIRED},
	{85713, 72, 0, 0, 0},
	{0, 16, 0, 3782, 0},
	{66512, 72, 0, 0, B24_FACT_REQUIRED},
	{14229, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{8913, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{85744, 0, 0, 0, 0},
	{17053, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{85749, 0, 0, 0, 0},
	{85759, 0, 0, 0, 0},
	{85770, 0, 0, 0, 0},
	{81315, 0, 0, 0, 0},
	{23072, 0, 0, 0, 0},
	{85780, 0, 0, 0, 0},
	{85790, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{24205, 0, 0, 0, 0},
	{17165, 0, 0, 0, 0},
	{85801, 0, 0, 0, 0},
	{85813, 0, 0, 0, 0},
	{85822, 0, 0, 0, 0},
	{85833, 0, 0, 0, 0},
	{85846, 0, 0, 0, 0},
	{85864, 0, 0, 0, 0},
	{85884, 0, 0, 0, 0},
	{85894, 0, 0, 0, 0},
	{85906, 0, 0, 0, 0},
	{82396, 0, 0, 0, 0},
	{16817, 0, 0, 0, 0},
	{85920, 0, 0, 0, 0},
	{85936, 0, 0, 0, 0},
	{85950, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{85955, 0, 0, 0, 0},
	{85970, 0, 0, 0, 0},
	{85993, 0, 0, 0, 0},
	{86012, 0, 0, 0, 0},
	{86034, 0, 0, 0, 0},
	{86054, 0, 0, 0, 0},
	{86067, 0, 0, 0, 0},
	{86081, 0, 0, 0, 0},
	{86103, 0, 0, 0, 0},
	{86117, 0, 0, 0, 0},
	{86136, 0, 0, 0, 0},
	{86152, 0, 0, 0, 0},
	{86167, 0, 0, 0, 0},
	{56292, 0, 0, 0, 0},
	{86176, 0, 0, 0, 0},
	{86188, 0, 0, 0, 0},
	{86197, 0, 0, 0, 0},
	{86215, 0, 0, 0, 0},
	{86227, 0, 0, 0, 0},
	{86243, 0, 0, 0, 0},
	{86255, 0, 0, 0, 0},
	{86263, 0, 0, 0, 0},
	{86277, 0, 0, 0, 0},
	{86291, 0, 0, 0, 0},
	{86301, 0, 0, 0, 0},
	{86315, 0, 0, 0, 0},
	{86324, 0, 0, 0, 0},
	{86334, 0, 0, 0, 0},
	{86353, 0, 0, 0, 0},
	{32905, 0, 0, 0, 0},
	{84988, 0, 0, 0, 0},
	{66340, 0, 0, 0, 0},
	{86361, 0, 0, 0, 0},
	{66512, 72, 0, 0, 0},
	{2047, 63, 0, 3785, 0},
	{23, 0, 0, 0, 0},
	{16254, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{79752, 0, 0, 3787, 0},
	{17855, 0, 0, 0, 0},
	{85025, 0, 0, 0, 0},
	{85038, 0, 0, 0, 0},
	{85048, 0, 0, 0, 0},
	{85056, 0, 0, 0, 0},
	{84492, 0, 0, 78, 0},
	{83155, 0, 0, 0, 0},
	{83143, 0, 0, 0, 0},
	{83912, 0, 0, 0, 0},
	{9508, 0, 0, 0, 0},
	{85064, 0, 0, 0, 0},
	{14372, 0, 0, 0, 0},
	{85078, 0, 0, 0, 0},
	{85096, 0, 0, 0, 0},
	{85113, 0, 0, 0, 0},
	{85134, 0, 0, 0, 0},
	{85153, 0, 0, 0, 0},
	{85172, 0, 0, 0, 0},
	{85188, 0, 0, 0, 0},
	{39996, 0, 0, 0, 0},
	{85206, 0, 0, 0, 0},
	{85222, 0, 0, 0, 0},
	{84418, 0, 0, 0, 0},
	{85237, 0, 0, 0, 0},
	{85245, 0, 0, 0, 0},
	{83948, 0, 0, 0, 0},
	{85259, 0, 0, 0, 0},
	{27309, 0, 0, 0, 0},
	{17824, 0, 0, 0, 0},
	{84077, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{84265, 0, 0, 0, 0},
	{84248, 0, 0, 0, 0},
	{84276, 0, 0, 0, 0},
	{59429, 0, 0, 0, 0},
	{85267, 0, 0, 0, 0},
	{85288, 0, 0, 0, 0},
	{85307, 0, 0, 0, 0},
	{84155, 0, 0, 0, 0},
	{85323, 0, 0, 0, 0},
	{11590, 0, 0, 0, 0},
	{85335, 0, 0, 0, 0},
	{85349, 0, 0, 0, 0},
	{84215, 0, 0, 0, 0},
	{42811, 0, 0, 0, 0},
	{34484, 0, 0, 3761, 0},
	{85363, 0, 0, 0, 0},
	{85375, 0, 0, 78, 0},
	{85386, 0, 0, 0, 0},
	{85400, 0, 0, 0, 0},
	{85420, 0, 0, 0, 0},
	{85441, 0, 0, 0, 0},
	{85462, 0, 0, 0, 0},
	{85484, 0, 0, 0, 0},
	{85503, 0, 0, 0, 0},
	{85531, 0, 0, 0, 0},
	{85542, 0, 0, 0, 0},
	{85548, 0, 0, 0, 0},
	{85559, 0, 0, 0, 0},
	{85566, 0, 0, 0, 0},
	{85576, 0, 0, 78, 0},
	{10768, 16, 0, 3788, 0},
	{0, 16, 0, 3789, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2047, 63, 0, 0, 0},
	{0, 16, 0, 3792, 0},
	{86380, 16, 0, 3793, 0},
	{0, 16, 0, 3794, 0},
	{66512, 72, 0, 0, B24_FACT_REQUIRED},
	{8568, 63, 0, 0, 0},
	{0, 16, 0, 3744, 0},
	{7207, 0, 0, 0, 0},
	{7212, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26943, 28, 0, 0, 0},
	{26952, 28, 0, 0, 0},
	{27057, 28, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{26943, 0, 0, 0, 0},
	{26952, 0, 0, 0, 0},
	{27057, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{83968, 0, 0, 0, 0},
	{36860, 0, 0, 0, 0},
	{7346, 0, 0, 3798, 0},
	{6175, 0, 0, 3800, 0},
	{0, 0, 0, 3801, 0},
	{69, 72, 0, 0, 0},
	{83968, 28, 0, 0, 0},
	{36860, 28, 0, 0, 0},
	{7346, 16, 0, 3798, 0},
	{6175, 16, 0, 3799, 0},
	{86395, 0, 0, 3802, 0},
	{0, 16, 0, 3803, 0},
	{69, 72, 0, 0, 0},
	{83968, 28, 0, 0, 0},
	{36860, 28, 0, 0, 0},
	{7346, 16, 0, 3798, 0},
	{6175, 16, 0, 3799, 0},
	{66512, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 3805, 0},
	{2063, 16, 0, 0, 0},
	{42312, 16, 0, 3797, 0},
	{0, 16, 0, 3807, 0},
	{197, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{86117, 0, 0, 0, 0},
	{82396, 0, 0, 0, 0},
	{24205, 0, 0, 0, 0},
	{85833, 0, 0, 0, 0},
	{85894, 0, 0, 0, 0},
	{85906, 0, 0, 0, 0},
	{85920, 0, 0, 0, 0},
	{85936, 0, 0, 0, 0},
	{16817, 0, 0, 0, 0},
	{86400, 0, 0, 0, 0},
	{86412, 0, 0, 0, 0},
	{17053, 0, 0, 0, 0},
	{85744, 0, 0, 0, 0},
	{86428, 0, 0, 0, 0},
	{26342, 0, 0, 0, 0},
	{81315, 0, 0, 0, 0},
	{86103, 0, 0, 0, 0},
	{86012, 0, 0, 0, 0},
	{86034, 0, 0, 0, 0},
	{86136, 0, 0, 0, 0},
	{86188, 0, 0, 0, 0},
	{86255, 0, 0, 0, 0},
	{86324, 0, 0, 0, 0},
	{86334, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{8913, 0, 0, 0, 0},
	{81315, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{85846, 0, 0, 0, 0},
	{17053, 0, 0, 0, 0},
	{86152, 0, 0, 0, 0},
	{17165, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{41655, 0, 0, 0, 0},
	{86400, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{85744, 0, 0, 0, 0},
	{56292, 0, 0, 0, 0},
	{86067, 0, 0, 0, 0},
	{82396, 0, 0, 0, 0},
	{16817, 0, 0, 0, 0},
	{24205, 0, 0, 0, 0},
	{85894, 0, 0, 0, 0},
	{85833, 0, 0, 0, 0},
	{86449, 0, 0, 0, 0},
	{86460, 0, 0, 0, 0},
	{86468, 0, 0, 0, 0},
	{86479, 0, 0, 0, 0},
	{23072, 0, 0, 0, 0},
	{85780, 0, 0, 0, 0},
	{85790, 0, 0, 0, 0},
	{32905, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{14372, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{39996, 0, 0, 0, 0},
	{59429, 0, 0, 0, 0},
	{83912, 0, 0, 0, 0},
	{83928, 0, 0, 0, 0},
	{83938, 0, 0, 0, 0},
	{83948, 0, 0, 0, 0},
	{26861, 0, 0, 0, 0},
	{83054, 0, 0, 0, 0},
	{83958, 0, 0, 0, 0},
	{11611, 0, 0, 0, 0},
	{83968, 0, 0, 0, 0},
	{11597, 0, 0, 0, 0},
	{83980, 0, 0, 0, 0},
	{83990, 0, 0, 0, 0},
	{84002, 0, 0, 0, 0},
	{84018, 0, 0, 0, 0},
	{84027, 0, 0, 0, 0},
	{84038, 0, 0, 0, 0},
	{83085, 0, 0, 0, 0},
	{17855, 0, 0, 0, 0},
	{84051, 0, 0, 0, 0},
	{84065, 0, 0, 0, 0},
	{84077, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{84082, 0, 0, 0, 0},
	{84096, 0, 0, 0, 0},
	{84117, 0, 0, 0, 0},
	{84137, 0, 0, 0, 0},
	{83308, 0, 0, 0, 0},
	{84155, 0, 0, 0, 0},
	{84167, 0, 0, 0, 0},
	{84186, 0, 0, 0, 0},
	{84199, 0, 0, 0, 0},
	{83294, 0, 0, 0, 0},
	{84215, 0, 0, 0, 0},
	{84228, 0, 0, 0, 0},
	{11590, 0, 0, 0, 0},
	{84236, 0, 0, 0, 0},
	{84248, 0, 0, 0, 0},
	{84265, 0, 0, 0, 0},
	{84276, 0, 0, 0, 0},
	{84291, 0, 0, 0, 0},
	{84302, 0, 0, 0, 0},
	{84310, 0, 0, 0, 0},
	{84323, 0, 0, 0, 0},
	{84331, 0, 0, 0, 0},
	{84340, 0, 0, 0, 0},
	{83177, 0, 0, 0, 0},
	{84356, 0, 0, 0, 0},
	{9508, 0, 0, 0, 0},
	{84387, 0, 0, 0, 0},
	{84405, 0, 0, 0, 0},
	{84418, 0, 0, 0, 0},
	{55117, 0, 0, 0, 0},
	{13233, 0, 0, 0, 0},
	{84471, 0, 0, 0, 0},
	{84480, 0, 0, 0, 0},
	{84492, 0, 0, 0, 0},
	{24870, 0, 0, 0, 0},
	{84620, 0, 0, 0, 0},
	{79752, 0, 0, 0, 0},
	{84628, 0, 0, 0, 0},
	{84644, 0, 0, 0, 0},
	{84657, 0, 0, 0, 0},
	{32144, 0, 0, 0, 0},
	{84863, 0, 0, 0, 0},
	{84930, 0, 0, 0, 0},
	{84946, 0, 0, 0, 0},
	{84956, 0, 0, 0, 0},
	{84974, 0, 0, 0, 0},
	{20902, 0, 0, 0, 0},
	{2063, 16, 0, 3809, 0},
	{190, 16, 0, 3810, 0},
	{2047, 63, 0, 3811, 0},
	{20944, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{40052, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13938, 72, 0, 0, 0},
	{13917, 72, 0, 0, 0},
	{31754, 72, 0, 0, 0},
	{86495, 28, 0, 0, 0},
	{27743, 28, 0, 0, 0},
	{6904, 63, 0, 3814, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{35109, 28, 0, 0, 0},
	{31759, 16, 0, 3814, 0},
	{39035, 28, 0, 0, 0},
	{16254, 28, 0, 0, 0},
	{40296, 28, 0, 0, 0},
	{34484, 63, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{31759, 16, 0, 3814, 0},
	{1883, 28, 0, 0, 0},
	{86502, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{37016, 28, 0, 0, 0},
	{86753, 28, 0, 0, 0},
	{86760, 28, 0, 0, 0},
	{86769, 28, 0, 0, 0},
	{86781, 28, 0, 0, 0},
	{86800, 28, 0, 0, 0},
	{86810, 28, 0, 0, 0},
	{86822, 28, 0, 0, 0},
	{86836, 28, 0, 0, 0},
	{86853, 28, 0, 0, 0},
	{86871, 28, 0, 0, 0},
	{86886, 28, 0, 0, 0},
	{86903, 28, 0, 0, 0},
	{86914, 28, 0, 0, 0},
	{86927, 28, 0, 0, 0},
	{86940, 28, 0, 0, 0},
	{86957, 28, 0, 0, 0},
	{86971, 28, 0, 0, 0},
	{899, 28, 0, 0, 0},
	{86984, 28, 0, 0, 0},
	{10888, 28, 0, 0, 0},
	{86999, 28, 0, 0, 0},
	{10898, 28, 0, 0, 0},
	{87010, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{68376, 16, 0, 3813, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{84620, 16, 0, 3816, 0},
	{86669, 63, 0, 0, 0},
	{86691, 72, 0, 0, 0},
	{86707, 72, 0, 0, 0},
	{86723, 72, 0, 0, 0},
	{83948, 619, 0, 0, 0},
	{84492, 63, 0, 0, 0},
	{24870, 16, 0, 3817, 0},
	{83912, 28, 0, 0, 0},
	{84480, 63, 0, 0, 0},
	{84471, 63, 0, 0, 0},
	{32855, 16, 0, 3820, 0},
	{86737, 16, 0, 3821, 0},
	{69, 72, 0, 0, 0},
	{66512, 72, 0, 0, 0},
	{66556, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{66544, 28, 0, 0, 0},
	{7207, 28, 0, 0, 0},
	{87024, 72, 0, 0, 0},
	{42811, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{66512, 72, 0, 0, 0},
	{87031, 72, 0, 0, 0},
	{87039, 72, 0, 0, 0},
	{55137, 28, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{87047, 72, 0, 0, 0},
	{87059, 72, 0, 0, 0},
	{87067, 72, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{760, 63, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{83184, 72, 0, 0, 0},
	{84620, 16, 0, 3816, 0},
	{32284, 256, 0, 0, 0},
	{11597, 72, 0, 0, 0},
	{79752, 16, 0, 3816, 0},
	{17855, 256, 0, 0, 0},
	{85025, 619, 5145, 0, 0},
	{85038, 256, 0, 0, 0},
	{85048, 256, 0, 0, 0},
	{84492, 63, 0, 0, 0},
	{13233, 72, 0, 0, 0},
	{24870, 16, 0, 3817, 0},
	{26861, 72, 0, 0, 0},
	{86512, 16, 0, 3818, 0},
	{83155, 72, 0, 0, 0},
	{83143, 72, 0, 0, 0},
	{83177, 72, 0, 0, 0},
	{86518, 16, 0, 1804, 0},
	{83912, 28, 86523, 0, 0},
	{9508, 28, 86541, 0, 0},
	{85064, 256, 0, 0, 0},
	{84480, 0, 0, 3816, 0},
	{84471, 0, 0, 3816, 0},
	{14372, 72, 0, 0, 0},
	{32855, 16, 0, 3813, 0},
	{85078, 619, 0, 0, 0},
	{85096, 619, 0, 0, 0},
	{85113, 619, 0, 0, 0},
	{85134, 619, 0, 0, 0},
	{85153, 619, 0, 0, 0},
	{85172, 619, 0, 0, 0},
	{85188, 72, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{42392, 16, 0, 3819, 0},
	{85206, 72, 0, 0, 0},
	{85222, 72, 0, 0, 0},
	{84418, 28, 84431, 0, 0},
	{85237, 256, 0, 0, 0},
	{85245, 72, 0, 0, 0},
	{83948, 619, 5145, 0, 0},
	{85259, 256, 0, 0, 0},
	{86611, 72, 0, 0, 0},
	{83980, 16, 0, 3816, 0},
	{86623, 72, 0, 0, 0},
	{84002, 16, 0, 3816, 0},
	{86641, 72, 0, 0, 0},
	{84018, 16, 0, 3816, 0},
	{27309, 256, 0, 0, 0},
	{17824, 256, 0, 0, 0},
	{84077, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{84265, 28, 0, 0, 0},
	{84248, 28, 0, 0, 0},
	{84276, 72, 0, 0, 0},
	{59429, 28, 83907, 0, 0},
	{85267, 619, 5145, 0, 0},
	{85288, 619, 5145, 0, 0},
	{85307, 619, 5145, 0, 0},
	{84155, 619, 5145, 0, 0},
	{85323, 619, 5145, 0, 0},
	{11590, 28, 0, 0, 0},
	{84167, 72, 0, 0, 0},
	{86652, 16, 0, 3820, 0},
	{85462, 256, 0, 0, 0},
	{85484, 72, 0, 0, 0},
	{85503, 619, 5145, 0, 0},
	{42811, 28, 0, 0, 0},
	{34484, 63, 0, 0, 0},
	{85363, 28, 0, 0, 0},
	{85375, 63, 0, 0, 0},
	{87016, 72, 0, 0, 0},
	{16254, 16, 0, 3823, 0},
	{83696, 16, 0, 3824, 0},
	{85386, 619, 5145, 0, 0},
	{85400, 619, 5145, 0, 0},
	{85420, 619, 5145, 0, 0},
	{85441, 619, 5145, 0, 0},
	{85531, 63, 0, 0, 0},
	{85542, 63, 0, 0, 0},
	{85548, 63, 0, 0, 0},
	{85559, 63, 0, 0, 0},
	{55137, 16, 0, 3825, 0},
	{85566, 63, 0, 0, 0},
	{85576, 63, 0, 0, 0},
	{0, 16, 0, 3813, 0},
	{10854, 63, 0, 3827, 0},
	{0, 16, 0, 3828, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{83184, 0, 0, 0, 0},
	{84620, 0, 0, 0, 0},
	{32284, 0, 0, 0, 0},
	{11597, 0, 0, 0, 0},
	{79752, 0, 0, 0, 0},
	{17855, 0, 0, 0, 0},
	{85025, 0, 0, 0, 0},
	{85038, 0, 0, 0, 0},
	{85048, 0, 0, 0, 0},
	{84492, 0, 0, 0, 0},
	{13233, 0, 0, 0, 0},
	{24870, 0, 0, 0, 0},
	{26861, 0, 0, 0, 0},
	{86512, 0, 0, 0, 0},
	{83155, 0, 0, 0, 0},
	{83143, 0, 0, 0, 0},
	{83177, 0, 0, 0, 0},
	{86518, 0, 0, 0, 0},
	{83912, 0, 0, 0, 0},
	{9508, 0, 0, 0, 0},
	{85064, 0, 0, 0, 0},
	{84480, 0, 0, 0, 0},
	{84471, 0, 0, 0, 0},
	{14372, 0, 0, 0, 0},
	{32855, 0, 0, 0, 0},
	{85078, 0, 0, 0, 0},
	{85096, 0, 0, 0, 0},
	{85113, 0, 0, 0, 0},
	{85134, 0, 0, 0, 0},
	{85153, 0, 0, 0, 0},
	{85172, 0, 0, 0, 0},
	{85188, 0, 0, 0, 0},
	{39996, 0, 0, 0, 0},
	{42392, 0, 0, 0, 0},
	{85206, 0, 0, 0, 0},
	{85222, 0, 0, 0, 0},
	{84418, 0, 0, 0, 0},
	{85237, 0, 0, 0, 0},
	{85245, 0, 0, 0, 0},
	{83948, 0, 0, 0, 0},
	{85259, 0, 0, 0, 0},
	{86611, 0, 0, 0, 0},
	{83980, 0, 0, 0, 0},
	{86623, 0, 0, 0, 0},
	{84002, 0, 0, 0, 0},
	{86641, 0, 0, 0, 0},
	{84018, 0, 0, 0, 0},
	{27309, 0, 0, 0, 0},
	{17824, 0, 0, 0, 0},
	{84077, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{84265, 0, 0, 0, 0},
	{84248, 0, 0, 0, 0},
	{84276, 0, 0, 0, 0},
	{59429, 0, 0, 0, 0},
	{85267, 0, 0, 0, 0},
	{85288, 0, 0, 0, 0},
	{85307, 0, 0, 0, 0},
	{84155, 0, 0, 0, 0},
	{85323, 0, 0, 0, 0},
	{11590, 0, 0, 0, 0},
	{84167, 0, 0, 0, 0},
	{86652, 0, 0, 0, 0},
	{85462, 0, 0, 0, 0},
	{85484, 0, 0, 0, 0},
	{85503, 0, 0, 0, 0},
	{42811, 0, 0, 0, 0},
	{34484, 0, 0, 0, 0},
	{85363, 0, 0, 0, 0},
	{85375, 0, 0, 0, 0},
	{87016, 0, 0, 0, 0},
	{16254, 0, 0, 0, 0},
	{83696, 0, 0, 0, 0},
	{85386, 0, 0, 0, 0},
	{85400, 0, 0, 0, 0},
	{85420, 0, 0, 0, 0},
	{85441, 0, 0, 0, 0},
	{85531, 0, 0, 0, 0},
	{85542, 0, 0, 0, 0},
	{85548, 0, 0, 0, 0},
	{85559, 0, 0, 0, 0},
	{55137, 0, 0, 0, 0},
	{85566, 0, 0, 0, 0},
	{85576, 0, 0, 0, 0},
	{2047, 63, 0, 3830, 0},
	{190, 63, 0, 0, 0},
	{2063, 16, 0, 3813, 0},
	{11246, 16, 0, 1901, 0},
	{9993, 619, 0, 0, 0},
	{83537, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{66512, 72, 0, 0, 0},
	{8711, 28, 0, 0, 0},
	{31765, 72, 0, 0, 0},
	{10966, 256, 0, 0, 0},
	{37232, 256, 0, 0, 0},
	{9508, 28, 87074, 0, 0},
	{85056, 63, 0, 0, 0},
	{34484, 16, 0, 3832, 0},
	{40413, 72, 0, 0, 0},
	{10768, 16, 0, 3833, 0},
	{0, 16, 0, 3834, 0},
	{10768, 16, 0, 3836, 0},
	{0, 16, 0, 3837, 0},
	{1368, 16, 0, 2784, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{66512, 72, 0, 0, 0},
	{87087, 72, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{10966, 28, 0, 0, 0},
	{37232, 28, 0, 0, 0},
	{9508, 72, 34889, 0, 0},
	{8711, 28, 0, 0, 0},
	{87097, 28, 0, 0, 0},
	{39990, 6971, 0, 0, 0},
	{0, 16, 0, 3840, 0},
	{87087, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{66512, 72, 0, 0, 0},
	{87087, 72, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{10966, 28, 0, 0, 0},
	{37232, 28, 0, 0, 0},
	{9508, 72, 34889, 0, 0},
	{8711, 28, 0, 0, 0},
	{87097, 28, 0, 0, 0},
	{39990, 63, 0, 78, 0},
	{0, 0, 0, 3843, 0},
	{0, 63, 0, 3844, 0},
	{0, 16, 0, 3836, 0},
	{10854, 63, 0, 3846, 0},
	{0, 16, 0, 3847, 0},
	{69, 0, 0, 0, 0},
	{31765, 0, 0, 0, 0},
	{10966, 0, 0, 0, 0},
	{37232, 0, 0, 0, 0},
	{9508, 0, 0, 0, 0},
	{40413, 0, 0, 0, 0},
	{2063, 16, 0, 3849, 0},
	{190, 63, 0, 0, B24_FACT_REQUIRED},
	{2047, 63, 0, 0, 0},
	{11246, 16, 0, 1901, 0},
	{8711, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3851, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{14372, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39996, 72, 0, 0, 0},
	{59429, 28, 83907, 0, 0},
	{83912, 28, 83921, 0, 0},
	{83928, 28, 5145, 0, 0},
	{83938, 28, 5145, 0, 0},
	{83948, 28, 5145, 0, 0},
	{26861, 28, 0, 0, 0},
	{83054, 28, 0, 0, 0},
	{83958, 28, 0, 0, 0},
	{11611, 28, 0, 0, 0},
	{83968, 28, 0, 0, 0},
	{11597, 28, 0, 0, 0},
	{83980, 28, 0, 0, 0},
	{83990, 28, 0, 0, 0},
	{84002, 28, 0, 0, 0},
	{84018, 28, 0, 0, 0},
	{84027, 28, 0, 0, 0},
	{84038, 28, 0, 0, 0},
	{83085, 28, 0, 0, 0},
	{17855, 28, 0, 0, 0},
	{84051, 28, 0, 0, 0},
	{84065, 28, 0, 0, 0},
	{84077, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{84082, 28, 0, 0, 0},
	{84096, 28, 0, 0, 0},
	{84117, 28, 5145, 0, 0},
	{84137, 28, 5145, 0, 0},
	{83308, 28, 5145, 0, 0},
	{84155, 28, 5145, 0, 0},
	{84167, 28, 0, 0, 0},
	{84186, 28, 0, 0, 0},
	{84199, 28, 0, 0, 0},
	{83294, 28, 5145, 0, 0},
	{84215, 28, 0, 0, 0},
	{84228, 28, 0, 0, 0},
	{11590, 28, 0, 0, 0},
	{84236, 28, 5145, 0, 0},
	{84248, 28, 0, 0, 0},
	{84265, 28, 0, 0, 0},
	{84276, 28, 0, 0, 0},
	{84291, 28, 0, 0, 0},
	{84302, 28, 0, 0, 0},
	{84310, 28, 0, 0, 0},
	{84323, 28, 5145, 0, 0},
	{84331, 28, 5145, 0, 0},
	{84340, 28, 5145, 0, 0},
	{83177, 28, 0, 0, 0},
	{84356, 28, 5145, 0, 0},
	{9508, 28, 84376, 0, 0},
	{84387, 28, 0, 0, 0},
	{84405, 28, 0, 0, 0},
	{84418, 28, 84431, 0, 0},
	{55117, 28, 5145, 0, 0},
	{13233, 28, 0, 0, 0},
	{84471, 63, 0, 0, 0},
	{84480, 63, 0, 0, 0},
	{84492, 16, 0, 3747, 0},
	{24870, 16, 0, 3748, 0},
	{84620, 16, 0, 3749, 0},
	{79752, 16, 0, 3749, 0},
	{84628, 63, 0, 3750, 0},
	{84644, 16, 0, 3750, 0},
	{84657, 72, 0, 0, 0},
	{32144, 16, 0, 3752, 0},
	{84863, 16, 0, 3755, 0},
	{84930, 619, 0, 0, 0},
	{84946, 63, 0, 0, 0},
	{84956, 63, 0, 0, 0},
	{84974, 28, 0, 0, 0},
	{20902, 5303, 0, 0, 0},
	{17165, 0, 0, 0, 0},
	{66512, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3853, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 0, B24_FACT_REQUIRED},
	{20591, 0, 0, 0, 0},
	{9006, 0, 0, 0, 0},
	{17165, 0, 0, 0, 0},
	{8913, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{17053, 0, 0, 0, 0},
	{85770, 0, 0, 0, 0},
	{87122, 0, 0, 0, 0},
	{87144, 0, 0, 0, 0},
	{87164, 0, 0, 0, 0},
	{32905, 0, 0, 0, 0},
	{1368, 16, 0, 3856, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{1883, 28, 81506, 0, 0},
	{23, 28, 0, 0, 0},
	{87195, 28, 0, 0, 0},
	{87209, 28, 45198, 0, 0},
	{31759, 28, 0, 0, 0},
	{87224, 619, 0, 0, 0},
	{0, 16, 0, 3858, 0},
	{85713, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{84877, 72, 0, 0, 0},
	{11157, 72, 0, 0, 0},
	{11611, 72, 0, 0, 0},
	{14372, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{84502, 72, 0, 0, 0},
	{84886, 28, 0, 0, 0},
	{84512, 619, 0, 0, 0},
	{84523, 619, 0, 0, 0},
	{84903, 72, 0, 0, 0},
	{37393, 63, 0, 3859, 0},
	{84574, 16, 0, 3860, 0},
	{36814, 72, 0, 0, 0},
	{24535, 72, 0, 0, 0},
	{87181, 16, 0, 3861, 0},
	{0, 16, 0, 3862, 0},
	{0, 16, 0, 3858, 0},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{8913, 72, 0, 0, B24_FACT_REQUIRED},
	{81439, 72, 0, 0, 0},
	{81450, 619, 5145, 0, 0},
	{81462, 619, 5145, 0, 0},
	{80429, 16, 0, 3864, 0},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3865, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{30148, 28, 0, 0, 0},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{87235, 72, 0, 0, B24_FACT_REQUIRED},
	{87251, 16, 0, 3867, B24_FACT_REQUIRED},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{87235, 72, 0, 0, B24_FACT_REQUIRED},
	{87272, 63, 0, 0, B24_FACT_REQUIRED},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{87235, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3861, 0},
	{87281, 16, 0, 3871, 0},
	{0, 16, 0, 3872, 0},
	{197, 0, 0, 0, 0},
	{6787, 0, 0, 0, 0},
	{8913, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{81439, 0, 0, 0, 0},
	{81450, 0, 0, 0, 0},
	{81462, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{6787, 0, 0, 0, 0},
	{8913, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{81439, 0, 0, 0, 0},
	{81450, 0, 0, 0, 0},
	{81462, 0, 0, 0, 0},
	{80429, 0, 0, 0, 0},
	{81523, 0, 0, 0, 0},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 3874, 0},
	{2047, 63, 0, 3875, 0},
	{2063, 16, 0, 3564, 0},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{87235, 72, 0, 0, B24_FACT_REQUIRED},
	{87296, 72, 0, 0, B24_FACT_REQUIRED},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{87235, 72, 0, 0, B24_FACT_REQUIRED},
	{87308, 72, 0, 0, B24_FACT_REQUIRED},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{87235, 72, 0, 0, B24_FACT_REQUIRED},
	{87321, 63, 0, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{81439, 72, 0, 0, 0},
	{81450, 619, 5145, 0, 0},
	{81462, 619, 5145, 0, 0},
	{80429, 16, 0, 3864, 0},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{87235, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3880, B24_FACT_REQUIRED},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{87336, 0, 0, 0, 0},
	{64464, 0, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{24861, 619, 0, 0, 0},
	{24853, 28, 0, 0, 0},
	{24568, 16, 0, 3883, 0},
	{87338, 619, 0, 0, 0},
	{0, 16, 0, 3884, 0},
	{0, 16, 0, 3885, 0},
	{197, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{87346, 28, 0, 0, 0},
	{17053, 72, 0, 0, 0},
	{640, 72, 0, 0, 0},
	{23072, 72, 0, 0, 0},
	{17165, 72, 0, 0, 0},
	{87368, 256, 0, 0, 0},
	{87122, 28, 0, 0, 0},
	{87144, 28, 0, 0, 0},
	{85770, 28, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{86012, 28, 0, 0, 0},
	{86034, 28, 0, 0, 0},
	{86054, 28, 0, 0, 0},
	{86067, 28, 0, 0, 0},
	{81315, 72, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{85749, 28, 0, 0, 0},
	{56292, 28, 0, 0, 0},
	{85801, 28, 0, 0, 0},
	{85813, 28, 0, 0, 0},
	{87383, 28, 0, 0, 0},
	{16910, 63, 0, 0, 0},
	{65649, 63, 0, 0, 0},
	{86468, 63, 0, 0, 0},
	{86136, 28, 0, 0, 0},
	{5837, 72, 0, 0, 0},
	{87396, 72, 0, 0, 0},
	{87408, 72, 0, 0, 0},
	{87164, 28, 0, 0, 0},
	{87433, 72, 0, 0, 0},
	{87450, 72, 0, 0, 0},
	{87474, 28, 0, 0, 0},
	{86428, 28, 0, 0, 0},
	{87490, 28, 0, 0, 0},
	{87513, 28, 0, 0, 0},
	{87530, 28, 0, 0, 0},
	{87555, 72, 0, 0, 0},
	{26382, 28, 0, 0, 0},
	{26342, 28, 0, 0, 0},
	{26426, 28, 0, 0, 0},
	{26364, 28, 0, 0, 0},
	{26450, 28, 0, 0, 0},
	{87572, 72, 0, 0, 0},
	{87590, 28, 0, 0, 0},
	{32905, 63, 0, 78, 0},
	{84988, 63, 0, 78, 0},
	{0, 16, 0, 3887, 0},
	{2047, 63, 0, 0, 0},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{20944, 16, 0, 3889, 0},
	{197, 72, 0, 0, 0},
	{8913, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{17053, 12286, 0, 0, 0},
	{81315, 72, 0, 0, 0},
	{23072, 72, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{17165, 72, 0, 0, 0},
	{86468, 63, 0, 0, 0},
	{87383, 63, 0, 0, 0},
	{85801, 63, 0, 0, 0},
	{85813, 63, 0, 0, 0},
	{640, 12286, 0, 0, 0},
	{85749, 12286, 5145, 0, 0},
	{85770, 12286, 5145, 0, 0},
	{56292, 28, 0, 0, 0},
	{86054, 12286, 5145, 0, 0},
	{86067, 12286, 5145, 0, 0},
	{20338, 28, 0, 0, 0},
	{87368, 256, 0, 0, 0},
	{87122, 256, 0, 0, 0},
	{87144, 256, 0, 0, 0},
	{87396, 12286, 0, 0, 0},
	{87408, 72, 0, 0, 0},
	{87164, 16, 0, 0, 0},
	{87433, 72, 0, 0, 0},
	{87450, 72, 0, 0, 0},
	{32905, 0, 0, 0, 0},
	{24535, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3891, B24_FACT_REQUIRED},
	{87599, 72, 0, 0, 0},
	{0, 16, 0, 3893, 0},
	{87621, 28, 87626, 0, B24_FACT_REQUIRED},
	{17189, 72, 0, 0, B24_FACT_REQUIRED},
	{87639, 72, 0, 0, B24_FACT_REQUIRED},
	{38112, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3895, 0},
	{87613, 28, 0, 0, B24_FACT_REQUIRED},
	{48981, 63, 0, 3896, B24_FACT_REQUIRED},
	{87649, 910, 0, 0, 0},
	{87654, 28, 0, 0, 0},
	{16925, 72, 0, 0, 0},
	{87668, 28, 0, 0, 0},
	{14236, 28, 0, 0, 0},
	{0, 16, 0, 3898, 0},
	{87613, 28, 0, 0, B24_FACT_REQUIRED},
	{87678, 28, 0, 0, 0},
	{87689, 28, 0, 0, 0},
	{87698, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{87613, 28, 0, 0, 0},
	{87711, 28, 0, 0, 0},
	{87728, 72, 0, 0, 0},
	{87743, 28, 0, 0, 0},
	{87756, 28, 0, 0, 0},
	{87770, 28, 81934, 0, 0},
	{87779, 72, 0, 0, 0},
	{87793, 256, 0, 0, 0},
	{87809, 72, 21109, 0, 0},
	{87821, 72, 0, 0, 0},
	{87649, 910, 0, 0, 0},
	{87654, 28, 0, 0, 0},
	{87831, 28, 87848, 0, 0},
	{87905, 28, 0, 0, 0},
	{87924, 72, 0, 0, 0},
	{87936, 28, 0, 0, 0},
	{87950, 72, 0, 0, 0},
	{5886, 28, 0, 0, 0},
	{51975, 28, 0, 0, 0},
	{87966, 72, 0, 0, 0},
	{48974, 16, 0, 0, 0},
	{0, 16, 0, 3901, 0},
	{87613, 28, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, 0},
	{87980, 28, 0, 0, 0},
	{87997, 72, 0, 0, 0},
	{87649, 910, 0, 0, 0},
	{87654, 28, 0, 0, 0},
	{88006, 28, 87848, 0, 0},
	{88018, 28, 0, 0, 0},
	{87678, 28, 0, 0, 0},
	{88032, 72, 81934, 0, 0},
	{88037, 72, 34889, 0, 0},
	{87613, 28, 0, 0, B24_FACT_REQUIRED},
	{6263, 54518, 0, 0, 0},
	{19987, 28, 0, 0, 0},
	{16781, 72, 0, 0, 0},
	{0, 16, 0, 3905, 0},
	{87613, 28, 0, 0, 0},
	{88094, 72, 0, 0, 0},
	{88111, 63, 0, 3906, 0},
	{51975, 28, 0, 0, 0},
	{87966, 72, 0, 0, 0},
	{88132, 28, 0, 0, 0},
	{0, 16, 0, 3907, 0},
	{6263, 72, 0, 0, 0},
	{87980, 28, 0, 0, 0},
	{87743, 28, 0, 0, B24_FACT_REQUIRED},
	{16806, 72, 81934, 0, B24_FACT_REQUIRED},
	{87793, 28, 0, 0, 0},
	{50265, 72, 34889, 0, 0},
	{50373, 28, 0, 0, 0},
	{51975, 28, 88152, 0, 0},
	{87966, 72, 0, 0, 0},
	{88174, 72, 34889, 0, 0},
	{88037, 72, 34889, 0, 0},
	{88179, 72, 0, 0, 0},
	{88192, 28, 0, 0, 0},
	{87711, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{88266, 28, 88281, 0, 0},
	{87980, 28, 0, 0, 0},
	{88337, 28, 0, 0, 0},
	{88348, 28, 0, 0, 0},
	{88363, 28, 0, 0, 0},
	{51975, 28, 88232, 0, 0},
	{87966, 72, 0, 0, 0},
	{20685, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{88254, 16, 0, 3910, 0},
	{0, 0, 0, 3911, 0},
	{0, 63, 0, 3912, 0},
	{87743, 28, 0, 0, B24_FACT_REQUIRED},
	{88379, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{88386, 28, 5145, 0, 0},
	{88379, 28, 0, 0, B24_FACT_REQUIRED},
	{88379, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{88386, 28, 0, 0, 0},
	{0, 0, 0, 3917, 0},
	{0, 63, 0, 3918, 0},
	{640, 28, 88402, 0, 0},
	{88432, 256, 0, 0, 0},
	{88443, 256, 0, 0, 0},
	{87997, 28, 0, 0, 0},
	{88455, 28, 0, 0, 0},
	{23787, 619, 0, 0, 0},
	{88466, 28, 0, 0, 0},
	{88474, 28, 0, 0, 0},
	{88483, 910, 0, 0, 0},
	{88492, 910, 0, 0, 0},
	{88501, 910, 0, 0, 0},
	{88511, 910, 0, 0, 0},
	{88521, 72, 0, 0, 0},
	{88531, 256, 0, 0, 0},
	{0, 16, 0, 3920, 0},
	{6263, 72, 0, 0, 0},
	{70279, 256, 0, 0, 0},
	{88551, 28, 0, 0, 0},
	{88558, 910, 0, 0, 0},
	{88562, 910, 0, 0, 0},
	{88584, 28, 0, 0, 0},
	{47134, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 3923, 0},
	{88587, 28, 0, 0, 0},
	{88590, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 3926, 0},
	{0, 63, 0, 3927, 0},
	{88599, 63, 0, 3927, 0},
	{842, 0, 0, 0, 0},
	{0, 619, 627, 3929, 0},
	{88611, 28, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, 0},
	{10768, 16, 0, 1890, 0},
	{0, 16, 0, 3933, 0},
	{69, 0, 0, 0, 0},
	{88641, 0, 0, 0, 0},
	{88651, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{0, 0, 0, 3935, 0},
	{10854, 63, 0, 3936, 0},
	{0, 16, 0, 3937, 0},
	{11157, 0, 0, 0, 0},
	{88641, 0, 0, 0, 0},
	{0, 16, 0, 3939, 0},
	{0, 16, 0, 3940, 0},
	{69, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{88641, 0, 0, 0, 0},
	{88651, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{88659, 0, 0, 0, 0},
	{79629, 0, 0, 0, 0},
	{88671, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{11157, 0, 0, 0, 0},
	{88641, 0, 0, 0, 0},
	{88651, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{190, 63, 0, 3941, B24_FACT_REQUIRED},
	{2047, 63, 0, 3942, 0},
	{2063, 16, 0, 3943, 0},
	{11246, 16, 0, 1901, 0},
	{88784, 72, 88799, 0, 0},
	{88842, 619, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{88937, 72, 0, 0, 0},
	{88952, 72, 0, 0, 0},
	{88968, 72, 0, 0, 0},
	{88982, 28, 0, 0, 0},
	{88992, 72, 0, 0, 0},
	{8923, 619, 0, 0, 0},
	{0, 16, 0, 3947, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{89013, 72, 0, 0, 0},
	{7073, 28, 0, 0, 0},
	{89032, 63, 0, 0, 0},
	{89374, 63, 0, 78, 0},
	{89390, 63, 0, 78, 0},
	{89407, 63, 0, 78, 0},
	{89427, 63, 0, 78, 0},
	{89442, 63, 0, 0, 0},
	{89454, 63, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{88992, 72, 0, 0, 0},
	{89068, 28, 0, 0, 0},
	{89080, 72, 0, 0, 0},
	{89096, 72, 0, 0, 0},
	{89110, 72, 0, 0, 0},
	{89127, 72, 0, 0, 0},
	{89142, 72, 0, 0, 0},
	{89162, 72, 0, 0, 0},
	{89180, 72, 0, 0, 0},
	{89198, 72, 0, 0, 0},
	{89214, 72, 0, 0, 0},
	{89231, 72, 0, 0, 0},
	{89261, 72, 0, 0, 0},
	{89291, 72, 0, 0, 0},
	{89317, 72, 0, 0, 0},
	{89339, 72, 0, 0, 0},
	{89358, 16, 0, 3950, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{88682, 28, 88696, 0, 0},
	{88718, 28, 88732, 0, 0},
	{88762, 16, 0, 3945, 0},
	{88814, 72, 0, 0, 0},
	{88826, 16, 0, 3946, 0},
	{8923, 28, 0, 0, 0},
	{88850, 619, 0, 0, 0},
	{88867, 63, 0, 78, 0},
	{88889, 72, 0, 0, 0},
	{33526, 72, 0, 0, 0},
	{33537, 72, 0, 0, 0},
	{88908, 28, 0, 0, 0},
	{9006, 72, 0, 0, 0},
	{88919, 256, 0, 0, 0},
	{88930, 63, 0, 3948, 0},
	{89004, 16, 0, 3949, 0},
	{89043, 16, 0, 3951, 0},
	{0, 16, 0, 3952, 0},
	{89473, 619, 0, 0, 0},
	{89484, 619, 0, 0, 0},
	{89495, 28, 0, 0, 0},
	{89511, 28, 0, 0, 0},
	{89528, 28, 0, 0, 0},
	{89547, 28, 0, 0, 0},
	{67758, 619, 0, 0, 0},
	{0, 16, 0, 3954, 0},
	{89567, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{6263, 72, 0, 0, 0},
	{65551, 28, 0, 0, B24_FACT_REQUIRED},
	{16806, 28, 89577, 0, 0},
	{89004, 28, 5145, 0, 0},
	{69, 28, 0, 0, 0},
	{39803, 28, 0, 0, 0},
	{1883, 28, 89828, 0, 0},
	{944, 256, 0, 0, 0},
	{955, 256, 0, 0, 0},
	{924, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{89924, 28, 0, 0, 0},
	{89933, 28, 89945, 0, 0},
	{89964, 28, 0, 0, 0},
	{89976, 28, 0, 0, 0},
	{89988, 28, 90001, 0, 0},
	{90112, 28, 90001, 0, 0},
	{90126, 28, 0, 0, 0},
	{90135, 28, 0, 0, 0},
	{90145, 90162, 0, 3923, 0},
	{90177, 90162, 0, 3923, 0},
	{0, 16, 0, 3957, 0},
	{89635, 72, 0, 0, 0},
	{89641, 28, 0, 0, 0},
	{89651, 256, 0, 0, 0},
	{89670, 256, 0, 0, 0},
	{89690, 619, 0, 0, 0},
	{89707, 72, 0, 0, 0},
	{89731, 72, 0, 0, 0},
	{89756, 72, 0, 0, 0},
	{89773, 72, 0, 0, 0},
	{89796, 72, 0, 0, 0},
	{89820, 63, 0, 3958, 0},
	{90195, 72, 0, 0, 0},
	{0, 16, 0, 3959, 0},
	{89623, 28, 0, 0, 0},
	{944, 256, 0, 0, 0},
	{955, 256, 0, 0, 0},
	{9601, 63, 0, 3960, 0},
	{69, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{38990, 28, 0, 0, 0},
	{39001, 28, 0, 0, 0},
	{39011, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{90219, 28, 0, 0, 0},
	{39104, 256, 0, 0, 0},
	{89616, 16, 0, 3961, 0},
	{6175, 16, 0, 3962, 0},
	{899, 0, 0, 3767, 0},
	{0, 16, 0, 3963, 0},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{90235, 72, 0, 0, B24_FACT_REQUIRED},
	{90241, 72, 0, 0, B24_FACT_REQUIRED},
	{90246, 72, 0, 0, 0},
	{90259, 72, 0, 0, 0},
	{0, 16, 0, 168, 0},
	{4336, 619, 0, 0, 0},
	{39803, 72, 0, 0, 0},
	{90305, 619, 0, 0, 0},
	{90316, 619, 0, 0, 0},
	{36796, 63, 0, 3966, 0},
	{90326, 72, 0, 0, 0},
	{90350, 28, 90367, 0, 0},
	{0, 16, 0, 3967, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{38990, 28, 0, 0, 0},
	{39001, 28, 0, 0, 0},
	{39011, 28, 0, 0, 0},
	{11164, 28, 0, 0, 0},
	{90219, 28, 0, 0, 0},
	{39104, 28, 0, 0, 0},
	{0, 0, 0, 3969, 0},
	{0, 63, 0, 3970, 0},
	{51708, 72, 0, 0, 0},
	{4336, 619, 0, 0, 0},
	{90326, 72, 0, 0, 0},
	{90390, 619, 0, 0, 0},
	{90407, 619, 0, 0, 0},
	{90421, 619, 0, 0, 0},
	{90438, 28, 0, 0, 0},
	{90458, 63, 0, 0, 0},
	{90479, 28, 0, 0, 0},
	{90498, 63, 0, 0, 0},
	{90518, 28, 0, 0, 0},
	{90535, 63, 0, 0, 0},
	{0, 16, 0, 3973, 0},
	{23787, 619, 90553, 0, 0},
	{90560, 72, 0, 0, 0},
	{90584, 619, 0, 0, 0},
	{90601, 619, 0, 0, 0},
	{90615, 619, 0, 0, 0},
	{90632, 28, 0, 0, 0},
	{90652, 63, 0, 0, 0},
	{90673, 28, 0, 0, 0},
	{90692, 63, 0, 0, 0},
	{90712, 28, 0, 0, 0},
	{90729, 63, 0, 0, 0},
	{20810, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{22445, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{45182, 28, 0, 0, 0},
	{90747, 28, 0, 0, 0},
	{45169, 28, 0, 0, 0},
	{45137, 28, 0, 0, 0},
	{45203, 63, 0, 0, 0},
	{90767, 28, 0, 0, 0},
	{88348, 28, 0, 0, 0},
	{90780, 28, 0, 0, 0},
	{88363, 28, 0, 0, 0},
	{90793, 28, 0, 0, 0},
	{90808, 28, 0, 0, 0},
	{90824, 28, 0, 0, 0},
	{90838, 28, 0, 0, 0},
	{90853, 28, 0, 0, 0},
	{90866, 28, 0, 0, 0},
	{90883, 28, 0, 0, 0},
	{90900, 28, 0, 0, 0},
	{88337, 28, 0, 0, 0},
	{90915, 28, 0, 0, 0},
	{45155, 28, 0, 0, 0},
	{90928, 28, 0, 0, 0},
	{90944, 28, 0, 0, 0},
	{90953, 28, 0, 0, 0},
	{90962, 28, 0, 0, 0},
	{90973, 28, 0, 0, 0},
	{90985, 28, 0, 0, 0},
	{90998, 28, 0, 0, 0},
	{91008, 28, 0, 0, 0},
	{91019, 28, 0, 0, 0},
	{91028, 28, 0, 0, 0},
	{91041, 28, 0, 0, 0},
	{91054, 63, 0, 0, 0},
	{91064, 28, 0, 0, 0},
	{91075, 28, 0, 0, 0},
	{91089, 28, 0, 0, 0},
	{91097, 28, 0, 0, 0},
	{91111, 28, 0, 0, 0},
	{91124, 28, 0, 0, 0},
	{91134, 28, 0, 0, 0},
	{91147, 28, 0, 0, 0},
	{91155, 28, 0, 0, 0},
	{91167, 28, 0, 0, 0},
	{91179, 28, 0, 0, 0},
	{91190, 28, 0, 0, 0},
	{91199, 28, 0, 0, 0},
	{91211, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22445, 0, 0, 0, 0},
	{20810, 0, 0, 0, 0},
	{91282, 0, 0, 0, 0},
	{91293, 0, 0, 0, 0},
	{91307, 0, 0, 0, 0},
	{91317, 0, 0, 0, 0},
	{45182, 0, 0, 0, 0},
	{45137, 0, 0, 0, 0},
	{45155, 0, 0, 0, 0},
	{91336, 0, 0, 0, 0},
	{91097, 0, 0, 78, 0},
	{0, 16, 0, 3977, 0},
	{197, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22445, 0, 0, 0, 0},
	{22433, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{20810, 0, 0, 0, 0},
	{91282, 0, 0, 0, 0},
	{91293, 0, 0, 0, 0},
	{67764, 0, 0, 0, 0},
	{91307, 0, 0, 0, 0},
	{9017, 0, 0, 0, 0},
	{91317, 0, 0, 0, 0},
	{45182, 0, 0, 0, 0},
	{90747, 0, 0, 0, 0},
	{45169, 0, 0, 0, 0},
	{45137, 0, 0, 0, 0},
	{45203, 0, 0, 0, 0},
	{90767, 0, 0, 0, 0},
	{88348, 0, 0, 0, 0},
	{90780, 0, 0, 0, 0},
	{88363, 0, 0, 0, 0},
	{90793, 0, 0, 0, 0},
	{90808, 0, 0, 0, 0},
	{90824, 0, 0, 0, 0},
	{90838, 0, 0, 0, 0},
	{90853, 0, 0, 0, 0},
	{90866, 0, 0, 0, 0},
	{90883, 0, 0, 0, 0},
	{90900, 0, 0, 0, 0},
	{88337, 0, 0, 0, 0},
	{90915, 0, 0, 0, 0},
	{45155, 0, 0, 0, 0},
	{90928, 0, 0, 0, 0},
	{90944, 0, 0, 0, 0},
	{90953, 0, 0, 0, 0},
	{90962, 0, 0, 0, 0},
	{90973, 0, 0, 0, 0},
	{90985, 0, 0, 0, 0},
	{90998, 0, 0, 0, 0},
	{91008, 0, 0, 0, 0},
	{91019, 0, 0, 0, 0},
	{91028, 0, 0, 0, 0},
	{91041, 0, 0, 0, 0},
	{91054, 0, 0, 0, 0},
	{91064, 0, 0, 0, 0},
	{91075, 0, 0, 0, 0},
	{91089, 0, 0, 0, 0},
	{91336, 0, 0, 0, 0},
	{89473, 0, 0, 0, 0},
	{91097, 0, 0, 0, 0},
	{91111, 0, 0, 0, 0},
	{91124, 0, 0, 0, 0},
	{91134, 0, 0, 0, 0},
	{91147, 0, 0, 0, 0},
	{91155, 0, 0, 0, 0},
	{91179, 0, 0, 0, 0},
	{91190, 0, 0, 0, 0},
	{91199, 0, 0, 0, 0},
	{91211, 0, 0, 0, 0},
	{65980, 0, 0, 0, 0},
	{0, 16, 0, 3979, 0},
	{197, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22445, 0, 0, 0, 0},
	{22433, 0, 0, 0, 0},
	{20810, 0, 0, 0, 0},
	{91282, 0, 0, 0, 0},
	{91293, 0, 0, 0, 0},
	{67764, 0, 0, 0, 0},
	{91307, 0, 0, 0, 0},
	{9017, 0, 0, 0, 0},
	{91317, 0, 0, 0, 0},
	{45182, 0, 0, 0, 0},
	{45169, 0, 0, 0, 0},
	{45137, 0, 0, 0, 0},
	{88363, 0, 0, 0, 0},
	{90824, 0, 0, 0, 0},
	{88337, 0, 0, 0, 0},
	{45155, 0, 0, 0, 0},
	{91336, 0, 0, 0, 0},
	{91097, 0, 0, 78, 0},
	{65980, 0, 0, 0, 0},
	{0, 0, 0, 3981, 0},
	{0, 16, 0, 3982, 0},
	{1448, 28, 0, 0, 0},
	{2063, 28, 0, 0, 0},
	{5339, 28, 91355, 0, 0},
	{91387, 619, 0, 0, 0},
	{2047, 63, 0, 0, 0},
	{91398, 28, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{91097, 0, 0, 0, 0},
	{5339, 28, 91411, 0, 0},
	{1448, 28, 0, 0, 0},
	{2063, 28, 0, 0, 0},
	{91387, 619, 0, 0, 0},
	{2047, 63, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{91097, 0, 0, 0, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{23787, 619, 5145, 0, 0},
	{20810, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22445, 28, 0, 0, 0},
	{22433, 28, 0, 0, 0},
	{45182, 28, 0, 0, 0},
	{90747, 28, 0, 0, 0},
	{45169, 28, 0, 0, 0},
	{45137, 28, 0, 0, 0},
	{45203, 63, 0, 0, 0},
	{90767, 28, 0, 0, 0},
	{88348, 28, 0, 0, 0},
	{90780, 28, 0, 0, 0},
	{88363, 28, 0, 0, 0},
	{90793, 28, 0, 0, 0},
	{90808, 28, 0, 0, 0},
	{90824, 28, 0, 0, 0},
	{90838, 28, 0, 0, 0},
	{90853, 28, 0, 0, 0},
	{90866, 28, 0, 0, 0},
	{90883, 28, 0, 0, 0},
	{90900, 28, 0, 0, 0},
	{88337, 28, 0, 0, 0},
	{90915, 28, 0, 0, 0},
	{45155, 28, 0, 0, 0},
	{90928, 28, 0, 0, 0},
	{90944, 28, 0, 0, 0},
	{90953, 28, 0, 0, 0},
	{90962, 28, 0, 0, 0},
	{90973, 28, 0, 0, 0},
	{90985, 28, 0, 0, 0},
	{90998, 28, 0, 0, 0},
	{91008, 28, 0, 0, 0},
	{91019, 28, 0, 0, 0},
	{91028, 28, 0, 0, 0},
	{91041, 28, 0, 0, 0},
	{91054, 63, 0, 0, 0},
	{91064, 28, 0, 0, 0},
	{91075, 28, 0, 0, 0},
	{91089, 28, 0, 0, 0},
	{91097, 28, 0, 0, 0},
	{91111, 28, 0, 0, 0},
	{91124, 28, 0, 0, 0},
	{91134, 28, 0, 0, 0},
	{91147, 28, 0, 0, 0},
	{91155, 28, 0, 0, 0},
	{91167, 28, 0, 0, 0},
	{91179, 28, 0, 0, 0},
	{91190, 28, 0, 0, 0},
	{91199, 28, 0, 0, 0},
	{91211, 28, 0, 0, 0},
	{21722, 28, 0, 0, B24_FACT_REQUIRED},
	{21709, 28, 91436, 0, B24_FACT_REQUIRED},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21834, 619, 5145, 0, 0},
	{21843, 619, 5145, 0, 0},
	{21853, 619, 5145, 0, 0},
	{21980, 619, 5145, 0, 0},
	{21993, 619, 5145, 0, 0},
	{22006, 619, 5145, 0, 0},
	{17180, 16, 0, 930, 0},
	{21791, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21739, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21821, 28, 0, 0, 0},
	{21733, 28, 0, 0, 0},
	{1368, 16, 0, 3987, B24_FACT_REQUIRED},
	{21894, 0, 0, 0, 0},
	{21902, 0, 0, 0, 0},
	{22074, 0, 0, 0, 0},
	{22091, 0, 0, 0, 0},
	{21865, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16781, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{21709, 0, 0, 0, 0},
	{20338, 0, 0, 0, 0},
	{20233, 0, 0, 0, 0},
	{21834, 0, 0, 0, 0},
	{21843, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21980, 0, 0, 0, 0},
	{21993, 0, 0, 0, 0},
	{22006, 0, 0, 0, 0},
	{17180, 0, 0, 3989, 0},
	{21953, 0, 0, 923, 0},
	{0, 0, 0, 3990, 0},
	{0, 16, 0, 3991, 0},
	{2063, 17284, 0, 0, 0},
	{190, 63, 0, 0, 0},
	{20338, 28, 0, 0, 0},
	{20233, 72, 0, 0, 0},
	{21843, 619, 5145, 0, 0},
	{21853, 619, 5145, 0, 0},
	{21980, 619, 5145, 0, 0},
	{21993, 619, 5145, 0, 0},
	{22006, 619, 5145, 0, 0},
	{17180, 16, 0, 930, 0},
	{21791, 28, 0, 0, 0},
	{21773, 28, 0, 0, 0},
	{21739, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{21821, 28, 0, 0, 0},
	{21733, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3994, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{23787, 28, 5145, 0, 0},
	{678, 28, 0, 0, 0},
	{0, 0, 0, 3996, 0},
	{0, 63, 0, 3997, 0},
	{21733, 28, 0, 0, 0},
	{65551, 28, 0, 0, 0},
	{0, 63, 0, 3999, 0},
	{91607, 8711, 0, 0, 0},
	{91620, 8711, 0, 0, 0},
	{91636, 8711, 0, 0, 0},
	{91645, 8711, 0, 0, 0},
	{20810, 28, 0, 0, 0},
	{91659, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{91599, 16, 0, 4001, 0},
	{51669, 72, 0, 0, B24_FACT_REQUIRED},
	{88587, 28, 0, 0, B24_FACT_REQUIRED},
	{6263, 72, 0, 0, 0},
	{48963, 28, 0, 0, 0},
	{17028, 28, 0, 0, 0},
	{17014, 28, 0, 0, 0},
	{21865, 28, 0, 0, 0},
	{21879, 72, 0, 0, 0},
	{16933, 72, 0, 0, 0},
	{22045, 28, 0, 0, 0},
	{22052, 72, 0, 0, 0},
	{22063, 72, 0, 0, 0},
	{22699, 72, 0, 0, 0},
	{22709, 72, 0, 0, 0},
	{21884, 72, 0, 0, 0},
	{21894, 28, 22362, 0, 0},
	{21733, 28, 0, 0, 0},
	{22719, 28, 0, 0, 0},
	{22734, 619, 0, 0, 0},
	{22745, 619, 0, 0, 0},
	{22783, 619, 0, 0, 0},
	{22774, 619, 0, 0, 0},
	{22105, 72, 0, 0, 0},
	{21902, 72, 0, 0, 0},
	{22116, 72, 0, 0, 0},
	{22130, 72, 0, 0, 0},
	{22147, 2054, 0, 0, 0},
	{22158, 619, 0, 0, 0},
	{22074, 28, 0, 0, 0},
	{22091, 619, 0, 0, 0},
	{21929, 72, 0, 0, 0},
	{21939, 619, 0, 0, 0},
	{19987, 28, 0, 0, 0},
	{6614, 619, 0, 0, 0},
	{6619, 619, 0, 0, 0},
	{6627, 619, 0, 0, 0},
	{6635, 619, 0, 0, 0},
	{22758, 619, 0, 0, 0},
	{6708, 619, 0, 0, 0},
	{6640, 619, 0, 0, 0},
	{22764, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9564, 28, 0, 0, 0},
	{14236, 28, 0, 0, 0},
	{91690, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10793, 619, 5145, 0, 0},
	{91701, 619, 5145, 0, 0},
	{91711, 619, 0, 0, 0},
	{91722, 619, 0, 0, 0},
	{91733, 619, 0, 0, 0},
	{91744, 619, 0, 0, 0},
	{119, 16, 0, 4004, 0},
	{34894, 16, 0, 0, 0},
	{91757, 22789, 0, 0, 0},
	{91771, 22789, 0, 0, 0},
	{91787, 22789, 0, 0, 0},
	{91803, 22789, 0, 0, 0},
	{91816, 22789, 0, 0, 0},
	{12286, 12025, 0, 0, 0},
	{21894, 0, 0, 0, 0},
	{21902, 0, 0, 0, 0},
	{22074, 0, 0, 0, 0},
	{22091, 0, 0, 0, 0},
	{23007, 0, 0, 0, 0},
	{82799, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{91828, 0, 0, 0, 0},
	{7346, 0, 0, 0, 0},
	{15243, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{0, 0, 0, 4008, 0},
	{36860, 16, 0, 4005, 0},
	{69, 0, 0, 0, 0},
	{9564, 0, 0, 0, 0},
	{14236, 0, 0, 0, 0},
	{91690, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{91701, 0, 0, 0, 0},
	{91711, 0, 0, 0, 0},
	{91722, 0, 0, 0, 0},
	{91733, 0, 0, 0, 0},
	{91744, 0, 0, 0, 0},
	{119, 0, 0, 4006, 0},
	{34894, 0, 0, 4007, 0},
	{91757, 0, 0, 3639, 0},
	{91771, 0, 0, 4007, 0},
	{91787, 0, 0, 4007, 0},
	{91803, 0, 0, 4007, 0},
	{91816, 0, 0, 4007, 0},
	{12286, 0, 0, 4009, 0},
	{0, 16, 0, 4010, 0},
	{0, 16, 0, 4011, 0},
	{7346, 28, 0, 0, B24_FACT_REQUIRED},
	{15243, 619, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{0, 16, 0, 4013, 0},
	{9564, 28, 0, 0, B24_FACT_REQUIRED},
	{14236, 28, 0, 0, B24_FACT_REQUIRED},
	{91690, 28, 0, 0, B24_FACT_REQUIRED},
	{13051, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10793, 619, 5145, 0, 0},
	{91701, 619, 5145, 0, 0},
	{91711, 619, 5145, 0, 0},
	{91733, 619, 5145, 0, 0},
	{91744, 619, 5145, 0, 0},
	{119, 16, 0, 4004, 0},
	{91757, 21757, 0, 0, 0},
	{91816, 21757, 0, 0, 0},
	{12286, 21958, 0, 4014, 0},
	{7337, 28, 0, 0, B24_FACT_REQUIRED},
	{36860, 16, 0, 4015, B24_FACT_REQUIRED},
	{7337, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{9564, 28, 0, 0, 0},
	{14236, 28, 0, 0, 0},
	{91690, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10793, 619, 5145, 0, 0},
	{91701, 619, 5145, 0, 0},
	{91711, 619, 0, 0, 0},
	{91722, 619, 0, 0, 0},
	{91733, 619, 0, 0, 0},
	{91744, 619, 0, 0, 0},
	{119, 16, 0, 0, 0},
	{34894, 16, 0, 0, 0},
	{91757, 22789, 0, 0, 0},
	{91771, 22789, 0, 0, 0},
	{91787, 22789, 0, 0, 0},
	{91803, 22789, 0, 0, 0},
	{91816, 22789, 0, 0, 0},
	{12286, 12025, 0, 0, 0},
	{36860, 16, 0, 4018, 0},
	{69, 0, 0, 0, 0},
	{9564, 0, 0, 0, 0},
	{14236, 0, 0, 0, 0},
	{91690, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{91701, 0, 0, 0, 0},
	{91711, 0, 0, 0, 0},
	{91722, 0, 0, 0, 0},
	{91733, 0, 0, 0, 0},
	{91744, 0, 0, 0, 0},
	{119, 0, 0, 4006, 0},
	{34894, 0, 0, 1427, 0},
	{91757, 0, 0, 1427, 0},
	{91771, 0, 0, 1427, 0},
	{91787, 0, 0, 1427, 0},
	{91803, 0, 0, 1427, 0},
	{91816, 0, 0, 1427, 0},
	{12286, 0, 0, 4009, 0},
	{0, 16, 0, 4019, 0},
	{0, 16, 0, 4020, 0},
	{91690, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{91840, 0, 0, 4022, 0},
	{20610, 0, 0, 4022, 0},
	{91844, 0, 0, 4022, 0},
	{37214, 0, 0, 4022, 0},
	{91850, 0, 0, 4022, 0},
	{28, 0, 0, 4022, 0},
	{72, 0, 0, 4022, 0},
	{910, 0, 0, 4022, 0},
	{256, 0, 0, 4022, 0},
	{8574, 0, 0, 4022, 0},
	{619, 0, 0, 4022, 0},
	{16213, 0, 0, 4022, 0},
	{26721, 0, 0, 4022, 0},
	{6904, 0, 0, 4022, 0},
	{91864, 0, 0, 4022, 0},
	{91876, 0, 0, 4022, 0},
	{91891, 0, 0, 4022, 0},
	{33184, 16, 0, 4023, 0},
	{0, 16, 0, 4024, 0},
	{7337, 28, 0, 0, B24_FACT_REQUIRED},
	{23010, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9564, 28, 0, 0, 0},
	{14236, 28, 0, 0, 0},
	{91690, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10793, 619, 5145, 0, 0},
	{91701, 619, 5145, 0, 0},
	{91711, 11709, 22343, 0, 0},
	{91722, 619, 5145, 0, 0},
	{91733, 619, 5145, 0, 0},
	{91744, 619, 5145, 0, 0},
	{119, 16, 0, 4006, 0},
	{34894, 16, 0, 4027, 0},
	{91757, 22789, 0, 4027, 0},
	{91771, 22789, 0, 0, 0},
	{91787, 22789, 0, 0, 0},
	{91803, 22789, 0, 0, 0},
	{91816, 22789, 0, 0, 0},
	{12286, 12025, 0, 0, 0},
	{0, 16, 0, 4028, 0},
	{1368, 12025, 0, 4029, 0},
	{0, 16, 0, 4030, 0},
	{34771, 28, 0, 0, 0},
	{10927, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{9564, 28, 0, 0, 0},
	{14236, 28, 0, 0, 0},
	{91690, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{10793, 28, 5145, 0, 0},
	{91701, 28, 5145, 0, 0},
	{91711, 28, 22343, 0, 0},
	{91722, 28, 5145, 0, 0},
	{91733, 28, 5145, 0, 0},
	{91744, 28, 5145, 0, 0},
	{119, 28, 0, 0, 0},
	{34894, 28, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{14236, 0, 0, 0, 0},
	{91690, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{14236, 28, 0, 0, 0},
	{91690, 28, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10793, 619, 5145, 0, 0},
	{91701, 619, 5145, 0, 0},
	{91711, 11709, 22343, 0, 0},
	{91722, 619, 5145, 0, 0},
	{91733, 619, 5145, 0, 0},
	{91744, 619, 5145, 0, 0},
	{7337, 28, 0, 0, B24_FACT_REQUIRED},
	{2047, 16, 0, 4032, 0},
	{2063, 16, 0, 4033, 0},
	{190, 16, 0, 4034, 0},
	{904, 72, 0, 0, 0},
	{36860, 16, 0, 4005, 0},
	{69, 0, 0, 0, 0},
	{9564, 0, 0, 0, 0},
	{14236, 0, 0, 0, 0},
	{91690, 0, 0, 0, 0},
	{13051, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{10793, 0, 0, 0, 0},
	{91701, 0, 0, 0, 0},
	{91711, 0, 0, 0, 0},
	{91722, 0, 0, 0, 0},
	{91733, 0, 0, 0, 0},
	{91744, 0, 0, 0, 0},
	{119, 0, 0, 4006, 0},
	{34894, 0, 0, 3639, 0},
	{91757, 0, 0, 3639, 0},
	{91771, 0, 0, 3639, 0},
	{91787, 0, 0, 3639, 0},
	{91803, 0, 0, 3639, 0},
	{91816, 0, 0, 3639, 0},
	{12286, 0, 0, 4009, 0},
	{0, 16, 0, 4036, 0},
	{0, 16, 0, 4037, 0},
	{69, 72, 0, 0, 0},
	{7346, 28, 0, 0, 0},
	{15243, 619, 5145, 0, 0},
	{1448, 72, 0, 0, 0},
	{13051, 28, 0, 0, 0},
	{91906, 619, 5145, 0, 0},
	{0, 16, 0, 4039, 0},
	{13051, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{91701, 619, 5145, 0, 0},
	{91711, 619, 5145, 0, 0},
	{91744, 619, 5145, 0, 0},
	{91757, 22789, 0, 0, 0},
	{91816, 22789, 0, 0, 0},
	{119, 16, 0, 4004, 0},
	{12286, 21958, 0, 4040, 0},
	{91690, 28, 0, 0, 0},
	{7337, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{36860, 16, 0, 4041, 0},
	{21709, 28, 0, 0, B24_FACT_REQUIRED},
	{5107, 28, 0, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, 0},
	{5164, 28, 0, 0, 0},
	{51894, 63, 0, 0, 0},
	{21709, 28, 0, 0, B24_FACT_REQUIRED},
	{21709, 0, 0, 0, 0},
	{5107, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{5164, 0, 0, 0, 0},
	{0, 0, 0, 4045, 0},
	{0, 16, 0, 4046, 0},
	{21709, 28, 0, 0, B24_FACT_REQUIRED},
	{5107, 28, 0, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, B24_FACT_REQUIRED},
	{5164, 28, 0, 0, 0},
	{51894, 63, 0, 0, 0},
	{7337, 28, 0, 0, 0},
	{37016, 28, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{91980, 72, 0, 0, 0},
	{91989, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{92048, 72, 0, 0, 0},
	{92056, 72, 0, 0, 0},
	{92064, 63, 0, 0, 0},
	{92074, 72, 0, 0, 0},
	{51894, 72, 0, 0, 0},
	{92084, 63, 0, 0, 0},
	{92098, 619, 0, 0, 0},
	{92106, 619, 0, 0, 0},
	{92114, 619, 0, 0, 0},
	{92124, 619, 0, 0, 0},
	{91989, 28, 0, 0, 0},
	{92132, 28, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{92142, 619, 0, 0, 0},
	{0, 16, 0, 4050, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{24675, 0, 0, 0, 0},
	{45155, 0, 0, 0, 0},
	{0, 0, 0, 4052, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{24675, 28, 0, 0, 0},
	{45155, 28, 0, 0, 0},
	{10854, 0, 0, 4053, 0},
	{0, 16, 0, 4054, 0},
	{7337, 28, 0, 0, 0},
	{37016, 28, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{92153, 72, 0, 0, B24_FACT_REQUIRED},
	{92162, 16, 0, 0, 0},
	{92177, 619, 0, 0, 0},
	{91980, 72, 0, 0, 0},
	{91989, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{9017, 0, 0, 0, 0},
	{92260, 0, 0, 0, 0},
	{33332, 0, 0, 0, 0},
	{80157, 0, 0, 0, 0},
	{38112, 0, 0, 0, 0},
	{92272, 0, 0, 0, 0},
	{92056, 0, 0, 0, 0},
	{92241, 0, 0, 0, 0},
	{92285, 0, 0, 0, 0},
	{92297, 0, 0, 0, 0},
	{92310, 0, 0, 0, 0},
	{9192, 0, 0, 0, 0},
	{92322, 0, 0, 0, 0},
	{92331, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{92343, 0, 0, 0, 0},
	{92362, 0, 0, 0, 0},
	{92371, 0, 0, 0, 0},
	{0, 0, 0, 4057, 0},
	{197, 0, 0, 0, 0},
	{23787, 0, 0, 0, 0},
	{9017, 0, 0, 0, 0},
	{92048, 0, 0, 0, 0},
	{33332, 0, 0, 0, 0},
	{92056, 0, 0, 0, 0},
	{92197, 0, 0, 0, 0},
	{92206, 0, 0, 0, 0},
	{80157, 0, 0, 0, 0},
	{92220, 0, 0, 0, 0},
	{92228, 0, 0, 0, 0},
	{70251, 0, 0, 0, 0},
	{92241, 0, 0, 0, 0},
	{21722, 0, 0, 0, 0},
	{24675, 0, 0, 0, 0},
	{92252, 0, 0, 4058, 0},
	{0, 0, 0, 4059, 0},
	{92379, 0, 0, 0, 0},
	{92388, 0, 0, 0, 0},
	{92406, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{38112, 0, 0, 0, 0},
	{0, 0, 0, 4061, 0},
	{0, 0, 0, 4062, 0},
	{197, 0, 0, 0, 0},
	{92048, 0, 0, 0, 0},
	{92056, 0, 0, 0, 0},
	{92064, 0, 0, 4060, 0},
	{92074, 0, 0, 0, 0},
	{51894, 0, 0, 0, 0},
	{92084, 0, 0, 4063, 0},
	{92098, 0, 0, 0, 0},
	{92106, 0, 0, 0, 0},
	{92114, 0, 0, 0, 0},
	{92124, 0, 0, 0, 0},
	{91989, 0, 0, 0, 0},
	{92132, 0, 0, 0, 0},
	{14700, 0, 0, 0, 0},
	{9564, 0, 0, 0, 0},
	{92142, 0, 0, 0, 0},
	{0, 0, 0, 4064, 0},
	{197, 72, 0, 0, 0},
	{92048, 72, 0, 0, 0},
	{92056, 72, 0, 0, 0},
	{92064, 63, 0, 0, 0},
	{92074, 72, 0, 0, 0},
	{51894, 72, 0, 0, 0},
	{92084, 63, 0, 0, 0},
	{92098, 619, 0, 0, 0},
	{92106, 619, 0, 0, 0},
	{92114, 619, 0, 0, 0},
	{92124, 619, 0, 0, 0},
	{91989, 28, 0, 0, 0},
	{92132, 28, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{92142, 619, 0, 0, 0},
	{10854, 0, 0, 4065, 0},
	{0, 16, 0, 4066, 0},
	{7337, 28, 0, 0, B24_FACT_REQUIRED},
	{37016, 28, 0, 0, B24_FACT_REQUIRED},
	{9564, 72, 0, 0, 0},
	{26065, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{92048, 72, 0, 0, 0},
	{92056, 72, 0, 0, 0},
	{92064, 63, 0, 4060, 0},
	{92074, 72, 0, 0, 0},
	{51894, 72, 0, 0, 0},
	{92084, 63, 0, 4063, 0},
	{92098, 619, 0, 0, 0},
	{92106, 619, 0, 0, 0},
	{92114, 619, 0, 0, 0},
	{92124, 619, 0, 0, 0},
	{91989, 28, 0, 0, 0},
	{92132, 28, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{92142, 619, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{24675, 28, 0, 0, 0},
	{45155, 28, 0, 0, 0},
	{42326, 16, 0, 4069, 0},
	{92416, 16, 0, 4070, 0},
	{0, 16, 0, 4071, 0},
	{7337, 28, 0, 0, 0},
	{37016, 28, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{92422, 72, 0, 0, 0},
	{92177, 619, 0, 0, 0},
	{91980, 72, 0, 0, 0},
	{91989, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{92048, 72, 0, 0, 0},
	{92056, 72, 0, 0, 0},
	{92064, 63, 0, 4060, 0},
	{92074, 72, 0, 0, 0},
	{51894, 72, 0, 0, 0},
	{92084, 63, 0, 0, 0},
	{92098, 619, 0, 0, 0},
	{92106, 619, 0, 0, 0},
	{92114, 619, 0, 0, 0},
	{92124, 619, 0, 0, 0},
	{91989, 28, 0, 0, 0},
	{92132, 28, 0, 0, 0},
	{14700, 28, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{92142, 619, 0, 0, 0},
	{42326, 16, 0, 4074, 0},
	{0, 16, 0, 4075, 0},
	{42326, 16, 0, 4069, 0},
	{0, 16, 0, 4077, 0},
	{7337, 28, 0, 0, 0},
	{37016, 28, 0, 0, 0},
	{9564, 72, 0, 0, 0},
	{92431, 16, 0, 0, B24_FACT_REQUIRED},
	{91980, 72, 0, 0, 0},
	{91989, 28, 0, 0, 0},
	{40413, 72, 0, 0, 0},
	{92473, 72, 0, 0, 0},
	{0, 16, 0, 4080, 0},
	{38112, 28, 0, 0, 0},
	{0, 16, 0, 4082, 0},
	{92197, 28, 0, 0, 0},
	{92241, 72, 34889, 0, 0},
	{92252, 63, 0, 4083, 0},
	{0, 16, 0, 4084, 0},
	{92064, 63, 0, 4085, B24_FACT_REQUIRED},
	{92074, 72, 34889, 0, 0},
	{51894, 72, 34889, 0, 0},
	{39996, 72, 0, 0, B24_FACT_REQUIRED},
	{92480, 16, 0, 4086, B24_FACT_REQUIRED},
	{24535, 28, 0, 0, 0},
	{48871, 619, 0, 0, 0},
	{87613, 28, 0, 0, 0},
	{0, 16, 0, 4088, 0},
	{92501, 28, 0, 0, B24_FACT_REQUIRED},
	{92511, 28, 0, 0, B24_FACT_REQUIRED},
	{92521, 28, 0, 0, B24_FACT_REQUIRED},
	{92539, 28, 0, 0, 0},
	{92501, 28, 0, 0, B24_FACT_REQUIRED},
	{92511, 28, 0, 0, B24_FACT_REQUIRED},
	{48963, 28, 0, 0, B24_FACT_REQUIRED},
	{92571, 0, 0, 0, 0},
	{92581, 0, 0, 0, 0},
	{92586, 0, 0, 0, 0},
	{92596, 0, 0, 0, 0},
	{92602, 0, 0, 0, 0},
	{0, 16, 0, 4092, 0},
	{92612, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{16806, 28, 0, 0, 0},
	{51595, 28, 0, 0, 0},
	{92620, 72, 0, 0, 0},
	{20591, 28, 0, 0, 0},
	{66673, 28, 0, 0, 0},
	{70468, 28, 0, 0, 0},
	{70474, 28, 0, 0, 0},
	{92627, 28, 0, 0, 0},
	{92637, 28, 0, 0, 0},
	{92652, 28, 5145, 0, 0},
	{92671, 28, 0, 0, 0},
	{92696, 72, 0, 0, 0},
	{92721, 28, 0, 0, 0},
	{92748, 28, 0, 0, 0},
	{92764, 28, 0, 0, 0},
	{92779, 28, 0, 0, 0},
	{0, 16, 0, 4095, 0},
	{66673, 28, 0, 0, B24_FACT_REQUIRED},
	{70468, 28, 0, 0, B24_FACT_REQUIRED},
	{70474, 28, 0, 0, 0},
	{16806, 28, 92797, 0, 0},
	{20591, 28, 0, 0, 0},
	{92872, 72, 0, 0, 0},
	{92885, 619, 0, 0, 0},
	{92890, 28, 0, 0, 0},
	{0, 16, 0, 4098, 0},
	{16806, 0, 0, 0, 0},
	{51595, 0, 0, 0, 0},
	{92620, 0, 0, 0, 0},
	{66673, 0, 0, 0, 0},
	{70468, 0, 0, 0, 0},
	{70474, 0, 0, 0, 0},
	{92627, 0, 0, 0, 0},
	{92637, 0, 0, 0, 0},
	{92652, 0, 0, 0, 0},
	{92671, 0, 0, 0, 0},
	{92696, 0, 0, 0, 0},
	{92721, 0, 0, 0, 0},
	{20591, 0, 0, 0, 0},
	{92748, 0, 0, 0, 0},
	{92764, 0, 0, 0, 0},
	{92779, 0, 0, 0, 0},
	{0, 0, 0, 4100, 0},
	{0, 12025, 0, 4101, 0},
	{197, 72, 0, 0, 0},
	{16806, 28, 92797, 0, 0},
	{20591, 28, 0, 0, 0},
	{51595, 72, 0, 0, 0},
	{92620, 72, 0, 0, 0},
	{43362, 28, 0, 0, 0},
	{66673, 28, 0, 0, 0},
	{70468, 28, 0, 0, 0},
	{70474, 28, 0, 0, 0},
	{92748, 28, 0, 0, 0},
	{92764, 28, 0, 0, 0},
	{92779, 28, 0, 0, 0},
	{92627, 28, 0, 0, 0},
	{92637, 28, 0, 0, 0},
	{92652, 28, 5145, 0, 0},
	{92671, 28, 0, 0, 0},
	{92696, 72, 0, 0, 0},
	{92721, 28, 0, 0, 0},
	{5339, 16, 0, 4103, 0},
	{20233, 28, 0, 0, 0},
	{6708, 28, 33372, 0, 0},
	{904, 72, 0, 0, 0},
	{92620, 72, 0, 0, 0},
	{18579, 28, 0, 0, 0},
	{21807, 28, 0, 0, 0},
	{88006, 72, 0, 0, 0},
	{92952, 28, 92966, 0, 0},
	{0, 16, 0, 4105, 0},
	{92620, 72, 0, 0, B24_FACT_REQUIRED},
	{51595, 72, 0, 0, B24_FACT_REQUIRED},
	{20591, 28, 0, 0, 0},
	{66673, 28, 0, 0, 0},
	{70468, 28, 0, 0, 0},
	{70474, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{87728, 0, 0, 0, 0},
	{87756, 0, 0, 0, 0},
	{87743, 0, 0, 0, 0},
	{87613, 0, 0, 0, 0},
	{87711, 0, 0, 0, 0},
	{93093, 0, 0, 0, 0},
	{93107, 0, 0, 0, 0},
	{87779, 0, 0, 0, 0},
	{87793, 0, 0, 0, 0},
	{93116, 0, 0, 0, 0},
	{87821, 0, 0, 0, 0},
	{87649, 0, 0, 0, 0},
	{87654, 0, 0, 0, 0},
	{87831, 0, 0, 0, 0},
	{87905, 0, 0, 0, 0},
	{51975, 0, 0, 0, 0},
	{87966, 0, 0, 0, 0},
	{87950, 0, 0, 0, 0},
	{87924, 0, 0, 0, 0},
	{87936, 0, 0, 0, 0},
	{87599, 0, 0, 0, 0},
	{93132, 0, 0, 0, 0},
	{52484, 0, 0, 0, 0},
	{93151, 0, 0, 0, 0},
	{5886, 0, 0, 0, 0},
	{93166, 0, 0, 0, 0},
	{93182, 0, 0, 0, 0},
	{93197, 0, 0, 0, 0},
	{0, 0, 0, 4109, 0},
	{0, 63, 0, 4110, 0},
	{197, 72, 0, 0, 0},
	{87613, 28, 0, 0, 0},
	{87711, 28, 0, 0, 0},
	{93093, 28, 0, 0, 0},
	{87728, 72, 0, 0, 0},
	{87756, 28, 0, 0, 0},
	{87743, 28, 0, 0, 0},
	{93197, 72, 81934, 0, 0},
	{87779, 72, 0, 0, 0},
	{87793, 256, 0, 0, 0},
	{93107, 28, 0, 0, 0},
	{93116, 28, 0, 0, 0},
	{87821, 72, 81934, 0, 0},
	{87649, 910, 0, 0, 0},
	{87654, 28, 0, 0, 0},
	{87831, 28, 87848, 0, 0},
	{87905, 28, 0, 0, 0},
	{51975, 28, 88152, 0, 0},
	{87966, 72, 0, 0, 0},
	{87950, 72, 0, 0, 0},
	{87924, 72, 0, 0, 0},
	{87936, 28, 0, 0, 0},
	{87599, 72, 0, 0, 0},
	{93132, 28, 5145, 0, 0},
	{52484, 72, 0, 0, 0},
	{93151, 72, 0, 0, 0},
	{5886, 28, 0, 0, 0},
	{93166, 72, 0, 0, 0},
	{5339, 16, 0, 4112, 0},
	{20233, 28, 0, 0, 0},
	{6708, 28, 33372, 0, 0},
	{904, 72, 0, 0, 0},
	{93207, 0, 0, 0, 0},
	{93223, 0, 0, 0, 0},
	{93242, 0, 0, 0, 0},
	{93258, 0, 0, 0, 0},
	{93273, 0, 0, 0, 0},
	{93286, 0, 0, 0, 0},
	{93302, 0, 0, 0, 0},
	{93316, 0, 0, 0, 0},
	{93333, 0, 0, 0, 0},
	{93348, 0, 0, 0, 0},
	{93364, 0, 0, 0, 0},
	{93379, 0, 0, 0, 0},
	{93396, 0, 0, 0, 0},
	{93412, 0, 0, 0, 0},
	{93426, 0, 0, 0, 0},
	{93442, 0, 0, 0, 0},
	{93456, 0, 0, 0, 0},
	{93473, 0, 0, 0, 0},
	{93488, 0, 0, 0, 0},
	{93507, 0, 0, 0, 0},
	{93523, 0, 0, 0, 0},
	{93543, 0, 0, 0, 0},
	{93561, 0, 0, 0, 0},
	{93578, 0, 0, 0, 0},
	{93593, 0, 0, 0, 0},
	{93610, 0, 0, 0, 0},
	{93625, 0, 0, 0, 0},
	{93641, 0, 0, 0, 0},
	{93659, 0, 0, 0, 0},
	{93676, 0, 0, 0, 0},
	{93691, 0, 0, 0, 0},
	{93706, 0, 0, 0, 0},
	{93719, 0, 0, 0, 0},
	{93736, 0, 0, 0, 0},
	{93751, 0, 0, 0, 0},
	{93767, 0, 0, 0, 0},
	{93783, 0, 0, 0, 0},
	{93799, 0, 0, 0, 0},
	{93813, 0, 0, 0, 0},
	{93829, 0, 0, 0, 0},
	{93843, 0, 0, 0, 0},
	{93859, 0, 0, 0, 0},
	{0, 16, 0, 4114, 0},
	{93873, 28, 0, 0, 0},
	{93891, 28, 0, 0, 0},
	{93905, 28, 0, 0, 0},
	{42494, 28, 0, 0, 0},
	{0, 16, 0, 4116, 0},
	{6263, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{93917, 28, 0, 0, 0},
	{93930, 28, 5145, 0, 0},
	{93944, 28, 0, 0, 0},
	{93955, 28, 0, 0, 0},
	{93965, 28, 0, 0, 0},
	{93978, 28, 0, 0, 0},
	{0, 0, 0, 4119, 0},
	{0, 16, 0, 4120, 0},
	{6263, 54518, 0, 0, B24_FACT_REQUIRED},
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
	{94, 13, B24_PARTS_FIELDS},
	{94, 13, B24_PARTS_FIELDS},
	{107, 1, B24_PARTS_ITEM},
	{108, 4, B24_PARTS_FIELDS},
	{112, 1, B24_PARTS_ITEM},
	{113, 1, B24_PARTS_ITEM},
	{114, 4, B24_PARTS_FIELDS},
	{118, 9, B24_PARTS_FIELDS},
	{127, 2, B24_PARTS_FIELDS},
	{129, 6, B24_PARTS_FIELDS},
	{129, 6, B24_PARTS_FIELDS},
	{135, 1, B24_PARTS_FIELDS},
	{136, 3, B24_PARTS_FIELDS},
	{139, 1, B24_PARTS_ITEM},
	{140, 2, B24_PARTS_FIELDS},
	{142, 1, B24_PARTS_ITEM},
	{143, 4, B24_PARTS_FIELDS},
	{153, 12, B24_PARTS_FIELDS},
	{147, 6, B24_PARTS_FIELDS},
	{153, 12, B24_PARTS_FIELDS},
	{165, 1, B24_PARTS_ITEM},
	{166, 3, B24_PARTS_FIELDS},
	{169, 1, B24_PARTS_ITEM},
	{170, 1, B24_PARTS_ITEM},
	{171, 1, B24_PARTS_FIELDS},
	{172, 2, B24_PARTS_FIELDS},
	{174, 5, B24_PARTS_FIELDS},
	{179, 1, B24_PARTS_FIELDS},
	{180, 12, B24_PARTS_FIELDS},
	{180, 12, B24_PARTS_FIELDS},
	{192, 1, B24_PARTS_ITEM},
	{193, 4, B24_PARTS_FIELDS},
	{197, 1, B24_PARTS_ITEM},
	{198, 1, B24_PARTS_ITEM},
	{199, 4, B24_PARTS_FIELDS},
	{203, 2, B24_PARTS_FIELDS},
	{205, 7, B24_PARTS_FIELDS},
	{212, 1, B24_PARTS_EACH},
	{213, 2, B24_PARTS_FIELDS},
	{215, 12, B24_PARTS_FIELDS},
	{227, 1, B24_PARTS_FIELDS},
	{228, 1, B24_PARTS_ITEM},
	{229, 1, B24_PARTS_ITEM},
	{230, 2, B24_PARTS_FIELDS},
	{232, 11, B24_PARTS_FIELDS},
	{243, 2, B24_PARTS_FIELDS},
	{245, 3, B24_PARTS_FIELDS},
	{248, 12, B24_PARTS_FIELDS},
	{260, 4, B24_PARTS_FIELDS},
	{264, 3, B24_PARTS_FIELDS},
	{267, 7, B24_PARTS_FIELDS},
	{274, 9, B24_PARTS_FIELDS},
	{283, 1, B24_PARTS_ITEM},
	{284, 7, B24_PARTS_FIELDS},
	{291, 22, B24_PARTS_FIELDS},
	{313, 1, B24_PARTS_ITEM},
	{314, 1, B24_PARTS_ITEM},
	{315, 22, B24_PARTS_NAMES},
	{337, 9, B24_PARTS_FIELDS},
	{346, 1, B24_PARTS_ITEM},
	{347, 7, B24_PARTS_FIELDS},
	{354, 22, B24_PARTS_FIELDS},
	{376, 4, B24_PARTS_FIELDS},
	{380, 8, B24_PARTS_FIELDS},
	{388, 1, B24_PARTS_ITEM},
	{389, 1, B24_PARTS_ITEM},
	{390, 9, B24_PARTS_NAMES},
	{399, 4, B24_PARTS_FIELDS},
	{403, 1, B24_PARTS_FIELDS},
	{404, 1, B24_PARTS_ITEM},
	{405, 3, B24_PARTS_FIELDS},
	{408, 5, B24_PARTS_FIELDS},
	{413, 1, B24_PARTS_ITEM},
	{415, 14, B24_PARTS_FIELDS},
	{414, 1, B24_PARTS_ITEM},
	{415, 14, B24_PARTS_FIELDS},
	{429, 1, B24_PARTS_ITEM},
	{430, 14, B24_PARTS_NAMES},
	{444, 4, B24_PARTS_FIELDS},
	{448, 4, B24_PARTS_FIELDS},
	{452, 2, B24_PARTS_FIELDS},
	{454, 2, B24_PARTS_FIELDS},
	{456, 1, B24_PARTS_ITEM},
	{457, 2, B24_PARTS_FIELDS},
	{459, 4, B24_PARTS_FIELDS},
	{463, 1, B24_PARTS_FIELDS},
	{464, 2, B24_PARTS_FIELDS},
	{466, 2, B24_PARTS_FIELDS},
	{468, 1, B24_PARTS_ITEM},
	{469, 3, B24_PARTS_FIELDS},
	{472, 1, B24_PARTS_ITEM},
	{473, 1, B24_PARTS_FIELDS},
	{474, 2, B24_PARTS_FIELDS},
	{476, 1, B24_PARTS_ITEM},
	{477, 2, B24_PARTS_FIELDS},
	{479, 2, B24_PARTS_FIELDS},
	{481, 3, B24_PARTS_FIELDS},
	{484, 1, B24_PARTS_ITEM},
	{485, 4, B24_PARTS_FIELDS},
	{489, 1, B24_PARTS_ITEM},
	{490, 3, B24_PARTS_FIELDS},
	{493, 1, B24_PARTS_ITEM},
	{494, 2, B24_PARTS_FIELDS},
	{496, 2, B24_PARTS_FIELDS},
	{498, 2, B24_PARTS_FIELDS},
	{500, 5, B24_PARTS_FIELDS},
	{505, 1, B24_PARTS_FIELDS},
	{506, 1, B24_PARTS_ITEM},
	{507, 5, B24_PARTS_FIELDS},
	{512, 1, B24_PARTS_ITEM},
	{513, 6, B24_PARTS_FIELDS},
	{519, 1, B24_PARTS_ITEM},
	{520, 3, B24_PARTS_FIELDS},
	{523, 2, B24_PARTS_FIELDS},
	{525, 3, B24_PARTS_FIELDS},
	{528, 2, B24_PARTS_FIELDS},
	{530, 4, B24_PARTS_FIELDS},
	{534, 2, B24_PARTS_FIELDS},
	{536, 1, B24_PARTS_ITEM},
	{537, 1, B24_PARTS_FIELDS},
	{538, 1, B24_PARTS_ITEM},
	{539, 22, B24_PARTS_FIELDS},
	{561, 1, B24_PARTS_FIELDS},
	{562, 29, B24_PARTS_FIELDS},
	{591, 1, B24_PARTS_FIELDS},
	{592, 1, B24_PARTS_ITEM},
	{593, 23, B24_PARTS_FIELDS},
	{616, 1, B24_PARTS_ITEM},
	{617, 24, B24_PARTS_FIELDS},
	{641, 1, B24_PARTS_ITEM},
	{642, 5, B24_PARTS_FIELDS},
	{647, 2, B24_PARTS_FIELDS},
	{649, 2, B24_PARTS_FIELDS},
	{651, 6, B24_PARTS_FIELDS},
	{657, 1, B24_PARTS_ITEM},
	{658, 7, B24_PARTS_FIELDS},
	{665, 1, B24_PARTS_ITEM},
	{666, 1, B24_PARTS_FIELDS},
	{667, 5, B24_PARTS_FIELDS},
	{672, 1, B24_PARTS_ITEM},
	{673, 2, B24_PARTS_FIELDS},
	{675, 22, B24_PARTS_FIELDS},
	{697, 2, B24_PARTS_FIELDS},
	{699, 20, B24_PARTS_FIELDS},
	{719, 1, B24_PARTS_FIELDS},
	{720, 19, B24_PARTS_FIELDS},
	{739, 1, B24_PARTS_FIELDS},
	{740, 1, B24_PARTS_ITEM},
	{741, 1, B24_PARTS_ITEM},
	{742, 1, B24_PARTS_FIELDS},
	{743, 1, B24_PARTS_ITEM},
	{744, 4, B24_PARTS_FIELDS},
	{748, 3, B24_PARTS_FIELDS},
	{751, 2, B24_PARTS_FIELDS},
	{753, 20, B24_PARTS_FIELDS},
	{773, 2, B24_PARTS_FIELDS},
	{775, 1, B24_PARTS_FIELDS},
	{776, 1, B24_PARTS_FIELDS},
	{777, 3, B24_PARTS_FIELDS},
	{780, 1, B24_PARTS_ITEM},
	{781, 1, B24_PARTS_FIELDS},
	{782, 2, B24_PARTS_FIELDS},
	{784, 2, B24_PARTS_FIELDS},
	{786, 2, B24_PARTS_FIELDS},
	{788, 1, B24_PARTS_FIELDS},
	{789, 1, B24_PARTS_ITEM},
	{790, 2, B24_PARTS_FIELDS},
	{792, 1, B24_PARTS_ITEM},
	{793, 3, B24_PARTS_FIELDS},
	{796, 1, B24_PARTS_ITEM},
	{797, 3, B24_PARTS_FIELDS},
	{800, 1, B24_PARTS_FIELDS},
	{801, 2, B24_PARTS_FIELDS},
	{803, 14, B24_PARTS_FIELDS},
	{817, 1, B24_PARTS_ITEM},
	{818, 1, B24_PARTS_EACH},
	{819, 1, B24_PARTS_ITEM},
	{820, 3, B24_PARTS_FIELDS},
	{823, 5, B24_PARTS_FIELDS},
	{828, 2, B24_PARTS_FIELDS},
	{830, 1, B24_PARTS_ITEM},
	{831, 4, B24_PARTS_FIELDS},
	{835, 25, B24_PARTS_FIELDS},
	{860, 8, B24_PARTS_FIELDS},
	{868, 7, B24_PARTS_FIELDS},
	{875, 6, B24_PARTS_FIELDS},
	{881, 2, B24_PARTS_FIELDS},
	{883, 3, B24_PARTS_FIELDS},
	{886, 1, B24_PARTS_ITEM},
	{887, 2, B24_PARTS_FIELDS},
	{889, 1, B24_PARTS_ITEM},
	{890, 57, B24_PARTS_FIELDS},
	{947, 1, B24_PARTS_ITEM},
	{948, 1, B24_PARTS_ITEM},
	{949, 5, B24_PARTS_FIELDS},
	{954, 6, B24_PARTS_FIELDS},
	{960, 1, B24_PARTS_ITEM},
	{961, 5, B24_PARTS_FIELDS},
	{966, 1, B24_PARTS_FIELDS},
	{967, 1, B24_PARTS_ITEM},
	{968, 28, B24_PARTS_FIELDS},
	{996, 1, B24_PARTS_ITEM},
	{997, 1, B24_PARTS_FIELDS},
	{998, 2, B24_PARTS_FIELDS},
	{1000, 1, B24_PARTS_FIELDS},
	{1001, 30, B24_PARTS_FIELDS},
	{1031, 1, B24_PARTS_ITEM},
	{1032, 1, B24_PARTS_ITEM},
	{1033, 4, B24_PARTS_FIELDS},
	{1037, 1, B24_PARTS_FIELDS},
	{1038, 1, B24_PARTS_FIELDS},
	{1039, 3, B24_PARTS_FIELDS},
	{1042, 1, B24_PARTS_ITEM},
	{1043, 1, B24_PARTS_ITEM},
	{1044, 2, B24_PARTS_FIELDS},
	{1046, 2, B24_PARTS_FIELDS},
	{1048, 7, B24_PARTS_FIELDS},
	{1055, 3, B24_PARTS_FIELDS},
	{1058, 1, B24_PARTS_FIELDS},
	{1059, 1, B24_PARTS_EACH},
	{1060, 7, B24_PARTS_FIELDS},
	{1067, 19, B24_PARTS_FIELDS},
	{1086, 1, B24_PARTS_ITEM},
	{1087, 1, B24_PARTS_ITEM},
	{1088, 2, B24_PARTS_FIELDS},
	{1090, 2, B24_PARTS_FIELDS},
	{1092, 1, B24_PARTS_ITEM},
	{1093, 8, B24_PARTS_FIELDS},
	{1101, 25, B24_PARTS_FIELDS},
	{1126, 1, B24_PARTS_ITEM},
	{1127, 2, B24_PARTS_FIELDS},
	{1129, 2, B24_PARTS_FIELDS},
	{1131, 1, B24_PARTS_ITEM},
	{1132, 2, B24_PARTS_FIELDS},
	{1134, 21, B24_PARTS_FIELDS},
	{1155, 1, B24_PARTS_ITEM},
	{1156, 16, B24_PARTS_FIELDS},
	{1172, 1, B24_PARTS_FIELDS},
	{1173, 7, B24_PARTS_FIELDS},
	{1180, 1, B24_PARTS_FIELDS},
	{1181, 1, B24_PARTS_ITEM},
	{1182, 11, B24_PARTS_NAMES},
	{1193, 2, B24_PARTS_FIELDS},
	{1195, 3, B24_PARTS_FIELDS},
	{1198, 1, B24_PARTS_ITEM},
	{1199, 1, B24_PARTS_FIELDS},
	{1200, 1, B24_PARTS_ITEM},
	{1201, 1, B24_PARTS_FIELDS},
	{1202, 2, B24_PARTS_FIELDS},
	{1204, 2, B24_PARTS_FIELDS},
	{1206, 1, B24_PARTS_FIELDS},
	{1207, 2, B24_PARTS_FIELDS},
	{1209, 2, B24_PARTS_FIELDS},
	{1211, 18, B24_PARTS_FIELDS},
	{1229, 1, B24_PARTS_FIELDS},
	{1230, 1, B24_PARTS_ITEM},
	{1231, 18, B24_PARTS_NAMES},
	{1249, 3, B24_PARTS_FIELDS},
	{1252, 4, B24_PARTS_FIELDS},
	{1256, 1, B24_PARTS_ITEM},
	{1257, 2, B24_PARTS_FIELDS},
	{1259, 1, B24_PARTS_ITEM},
	{1260, 2, B24_PARTS_FIELDS},
	{1262, 4, B24_PARTS_FIELDS},
	{1266, 1, B24_PARTS_ITEM},
	{1267, 2, B24_PARTS_FIELDS},
	{1269, 3, B24_PARTS_FIELDS},
	{1272, 1, B24_PARTS_ITEM},
	{1273, 2, B24_PARTS_FIELDS},
	{1275, 2, B24_PARTS_FIELDS},
	{1277, 1, B24_PARTS_FIELDS},
	{1278, 2, B24_PARTS_FIELDS},
	{1280, 2, B24_PARTS_FIELDS},
	{1282, 5, B24_PARTS_FIELDS},
	{1287, 9, B24_PARTS_FIELDS},
	{1287, 9, B24_PARTS_FIELDS},
	{1296, 1, B24_PARTS_FIELDS},
	{1297, 1, B24_PARTS_ITEM},
	{1298, 1, B24_PARTS_FIELDS},
	{1299, 4, B24_PARTS_FIELDS},
	{1299, 4, B24_PARTS_FIELDS},
	{1303, 1, B24_PARTS_EACH},
	{1304, 1, B24_PARTS_FIELDS},
	{1305, 1, B24_PARTS_ITEM},
	{1306, 1, B24_PARTS_ITEM},
	{1307, 1, B24_PARTS_FIELDS},
	{1308, 1, B24_PARTS_ITEM},
	{1309, 9, B24_PARTS_NAMES},
	{1318, 4, B24_PARTS_FIELDS},
	{1322, 17, B24_PARTS_FIELDS},
	{1322, 17, B24_PARTS_FIELDS},
	{1339, 1, B24_PARTS_ITEM},
	{1340, 10, B24_PARTS_FIELDS},
	{1350, 1, B24_PARTS_FIELDS},
	{1351, 1, B24_PARTS_FIELDS},
	{1352, 1, B24_PARTS_FIELDS},
	{1353, 7, B24_PARTS_FIELDS},
	{1353, 7, B24_PARTS_FIELDS},
	{1360, 1, B24_PARTS_FIELDS},
	{1361, 1, B24_PARTS_ITEM},
	{1362, 6, B24_PARTS_FIELDS},
	{1368, 1, B24_PARTS_FIELDS},
	{1369, 1, B24_PARTS_FIELDS},
	{1370, 7, B24_PARTS_FIELDS},
	{1377, 1, B24_PARTS_FIELDS},
	{1378, 1, B24_PARTS_ITEM},
	{1379, 1, B24_PARTS_ITEM},
	{1380, 1, B24_PARTS_FIELDS},
	{1381, 1, B24_PARTS_ITEM},
	{1382, 1, B24_PARTS_ITEM},
	{1383, 1, B24_PARTS_FIELDS},
	{1384, 1, B24_PARTS_ITEM},
	{1385, 7, B24_PARTS_NAMES},
	{1392, 4, B24_PARTS_FIELDS},
	{1396, 4, B24_PARTS_FIELDS},
	{1400, 2, B24_PARTS_FIELDS},
	{1402, 1, B24_PARTS_FIELDS},
	{1403, 1, B24_PARTS_ITEM},
	{1404, 17, B24_PARTS_NAMES},
	{1421, 4, B24_PARTS_FIELDS},
	{1425, 1, B24_PARTS_ITEM},
	{1426, 8, B24_PARTS_FIELDS},
	{1434, 2, B24_PARTS_FIELDS},
	{1436, 4, B24_PARTS_FIELDS},
	{1436, 4, B24_PARTS_FIELDS},
	{1440, 1, B24_PARTS_FIELDS},
	{1441, 1, B24_PARTS_ITEM},
	{1442, 3, B24_PARTS_FIELDS},
	{1445, 1, B24_PARTS_FIELDS},
	{1446, 1, B24_PARTS_FIELDS},
	{1447, 1, B24_PARTS_FIELDS},
	{1448, 1, B24_PARTS_ITEM},
	{1449, 1, B24_PARTS_ITEM},
	{1450, 1, B24_PARTS_FIELDS},
	{1451, 1, B24_PARTS_ITEM},
	{1452, 4, B24_PARTS_NAMES},
	{1456, 4, B24_PARTS_FIELDS},
	{1460, 2, B24_PARTS_FIELDS},
	{1460, 2, B24_PARTS_FIELDS},
	{1462, 1, B24_PARTS_ITEM},
	{1463, 1, B24_PARTS_FIELDS},
	{1464, 1, B24_PARTS_ITEM},
	{1465, 3, B24_PARTS_FIELDS},
	{1465, 3, B24_PARTS_FIELDS},
	{1468, 1, B24_PARTS_FIELDS},
	{1469, 1, B24_PARTS_ITEM},
	{1470, 1, B24_PARTS_FIELDS},
	{1471, 1, B24_PARTS_FIELDS},
	{1472, 1, B24_PARTS_ITEM},
	{1473, 1, B24_PARTS_ITEM},
	{1474, 1, B24_PARTS_FIELDS},
	{1475, 1, B24_PARTS_ITEM},
	{1476, 3, B24_PARTS_NAMES},
	{1479, 4, B24_PARTS_FIELDS},
	{1483, 7, B24_PARTS_FIELDS},
	{1483, 7, B24_PARTS_FIELDS},
	{1490, 1, B24_PARTS_FIELDS},
	{1491, 1, B24_PARTS_ITEM},
	{1492, 6, B24_PARTS_FIELDS},
	{1498, 1, B24_PARTS_FIELDS},
	{1499, 1, B24_PARTS_FIELDS},
	{1500, 1, B24_PARTS_FIELDS},
	{1501, 1, B24_PARTS_ITEM},
	{1502, 1, B24_PARTS_ITEM},
	{1503, 1, B24_PARTS_FIELDS},
	{1504, 1, B24_PARTS_ITEM},
	{1505, 7, B24_PARTS_NAMES},
	{1512, 4, B24_PARTS_FIELDS},
	{1516, 6, B24_PARTS_FIELDS},
	{1522, 2, B24_PARTS_FIELDS},
	{1524, 10, B24_PARTS_FIELDS},
	{1524, 10, B24_PARTS_FIELDS},
	{1534, 1, B24_PARTS_FIELDS},
	{1535, 1, B24_PARTS_ITEM},
	{1536, 4, B24_PARTS_FIELDS},
	{1540, 1, B24_PARTS_FIELDS},
	{1541, 1, B24_PARTS_FIELDS},
	{1542, 1, B24_PARTS_FIELDS},
	{1543, 1, B24_PARTS_ITEM},
	{1544, 1, B24_PARTS_ITEM},
	{1545, 1, B24_PARTS_FIELDS},
	{1546, 1, B24_PARTS_ITEM},
	{1547, 10, B24_PARTS_NAMES},
	{1557, 4, B24_PARTS_FIELDS},
	{1561, 4, B24_PARTS_FIELDS},
	{1565, 1, B24_PARTS_ITEM},
	{1566, 2, B24_PARTS_FIELDS},
	{1568, 1, B24_PARTS_FIELDS},
	{1569, 1, B24_PARTS_FIELDS},
	{1570, 2, B24_PARTS_FIELDS},
	{1572, 2, B24_PARTS_FIELDS},
	{1574, 9, B24_PARTS_FIELDS},
	{1574, 9, B24_PARTS_FIELDS},
	{1583, 1, B24_PARTS_FIELDS},
	{1584, 1, B24_PARTS_ITEM},
	{1585, 4, B24_PARTS_FIELDS},
	{1589, 1, B24_PARTS_FIELDS},
	{1590, 1, B24_PARTS_FIELDS},
	{1591, 1, B24_PARTS_FIELDS},
	{1592, 1, B24_PARTS_ITEM},
	{1593, 1, B24_PARTS_ITEM},
	{1594, 1, B24_PARTS_FIELDS},
	{1595, 1, B24_PARTS_ITEM},
	{1596, 9, B24_PARTS_NAMES},
	{1605, 4, B24_PARTS_FIELDS},
	{1609, 2, B24_PARTS_FIELDS},
	{1611, 4, B24_PARTS_FIELDS},
	{1611, 4, B24_PARTS_FIELDS},
	{1615, 1, B24_PARTS_FIELDS},
	{1616, 1, B24_PARTS_ITEM},
	{1617, 3, B24_PARTS_FIELDS},
	{1620, 1, B24_PARTS_FIELDS},
	{1621, 1, B24_PARTS_FIELDS},
	{1622, 1, B24_PARTS_FIELDS},
	{1623, 1, B24_PARTS_ITEM},
	{1624, 1, B24_PARTS_ITEM},
	{1625, 1, B24_PARTS_FIELDS},
	{1626, 1, B24_PARTS_ITEM},
	{1627, 4, B24_PARTS_NAMES},
	{1631, 4, B24_PARTS_FIELDS},
	{1635, 4, B24_PARTS_FIELDS},
	{1635, 4, B24_PARTS_FIELDS},
	{1639, 1, B24_PARTS_FIELDS},
	{1640, 1, B24_PARTS_ITEM},
	{1641, 3, B24_PARTS_FIELDS},
	{1644, 1, B24_PARTS_FIELDS},
	{1645, 1, B24_PARTS_FIELDS},
	{1646, 1, B24_PARTS_FIELDS},
	{1647, 1, B24_PARTS_ITEM},
	{1648, 3, B24_PARTS_FIELDS},
	{1648, 3, B24_PARTS_FIELDS},
	{1651, 1, B24_PARTS_ITEM},
	{1652, 1, B24_PARTS_FIELDS},
	{1653, 1, B24_PARTS_ITEM},
	{1654, 1, B24_PARTS_ITEM},
	{1655, 1, B24_PARTS_FIELDS},
	{1656, 1, B24_PARTS_ITEM},
	{1657, 4, B24_PARTS_NAMES},
	{1661, 4, B24_PARTS_FIELDS},
	{1665, 3, B24_PARTS_FIELDS},
	{1668, 2, B24_PARTS_FIELDS},
	{1670, 43, B24_PARTS_FIELDS},
	{1670, 43, B24_PARTS_FIELDS},
	{1713, 1, B24_PARTS_FIELDS},
	{1714, 1, B24_PARTS_ITEM},
	{1715, 39, B24_PARTS_FIELDS},
	{1754, 1, B24_PARTS_FIELDS},
	{1755, 1, B24_PARTS_FIELDS},
	{1756, 3, B24_PARTS_FIELDS},
	{1759, 1, B24_PARTS_FIELDS},
	{1760, 1, B24_PARTS_FIELDS},
	{1761, 1, B24_PARTS_ITEM},
	{1762, 1, B24_PARTS_FIELDS},
	{1763, 1, B24_PARTS_ITEM},
	{1764, 1, B24_PARTS_FIELDS},
	{1765, 1, B24_PARTS_FIELDS},
	{1766, 1, B24_PARTS_ITEM},
	{1767, 1, B24_PARTS_FIELDS},
	{1768, 1, B24_PARTS_ITEM},
	{1769, 43, B24_PARTS_NAMES},
	{1812, 4, B24_PARTS_FIELDS},
	{1816, 43, B24_PARTS_FIELDS},
	{1816, 43, B24_PARTS_FIELDS},
	{1859, 1, B24_PARTS_FIELDS},
	{1860, 1, B24_PARTS_ITEM},
	{1861, 40, B24_PARTS_FIELDS},
	{1901, 1, B24_PARTS_FIELDS},
	{1902, 1, B24_PARTS_FIELDS},
	{1903, 3, B24_PARTS_FIELDS},
	{1906, 1, B24_PARTS_FIELDS},
	{1907, 1, B24_PARTS_FIELDS},
	{1908, 1, B24_PARTS_ITEM},
	{1909, 1, B24_PARTS_ITEM},
	{1910, 1, B24_PARTS_FIELDS},
	{1911, 1, B24_PARTS_ITEM},
	{1912, 4, B24_PARTS_FIELDS},
	{1916, 40, B24_PARTS_FIELDS},
	{1956, 2, B24_PARTS_FIELDS},
	{1958, 27, B24_PARTS_FIELDS},
	{1958, 27, B24_PARTS_FIELDS},
	{1985, 1, B24_PARTS_FIELDS},
	{1986, 1, B24_PARTS_ITEM},
	{1987, 23, B24_PARTS_FIELDS},
	{2010, 1, B24_PARTS_FIELDS},
	{2011, 1, B24_PARTS_FIELDS},
	{2012, 3, B24_PARTS_FIELDS},
	{2015, 1, B24_PARTS_FIELDS},
	{2016, 1, B24_PARTS_FIELDS},
	{2017, 1, B24_PARTS_ITEM},
	{2018, 1, B24_PARTS_ITEM},
	{2019, 1, B24_PARTS_FIELDS},
	{2020, 1, B24_PARTS_ITEM},
	{2021, 27, B24_PARTS_NAMES},
	{2048, 4, B24_PARTS_FIELDS},
	{2052, 22, B24_PARTS_FIELDS},
	{2074, 2, B24_PARTS_FIELDS},
	{2076, 36, B24_PARTS_FIELDS},
	{2076, 36, B24_PARTS_FIELDS},
	{2112, 1, B24_PARTS_FIELDS},
	{2113, 1, B24_PARTS_ITEM},
	{2114, 32, B24_PARTS_FIELDS},
	{2146, 1, B24_PARTS_FIELDS},
	{2147, 1, B24_PARTS_FIELDS},
	{2148, 3, B24_PARTS_FIELDS},
	{2151, 1, B24_PARTS_FIELDS},
	{2152, 1, B24_PARTS_FIELDS},
	{2153, 1, B24_PARTS_ITEM},
	{2154, 1, B24_PARTS_ITEM},
	{2155, 1, B24_PARTS_FIELDS},
	{2156, 1, B24_PARTS_ITEM},
	{2157, 36, B24_PARTS_NAMES},
	{2193, 4, B24_PARTS_FIELDS},
	{2197, 31, B24_PARTS_FIELDS},
	{2228, 2, B24_PARTS_FIELDS},
	{2230, 38, B24_PARTS_FIELDS},
	{2268, 2, B24_PARTS_FIELDS},
	{2270, 7, B24_PARTS_FIELDS},
	{2270, 7, B24_PARTS_FIELDS},
	{2277, 1, B24_PARTS_FIELDS},
	{2278, 1, B24_PARTS_ITEM},
	{2279, 2, B24_PARTS_FIELDS},
	{2281, 2, B24_PARTS_FIELDS},
	{2283, 2, B24_PARTS_FIELDS},
	{2285, 1, B24_PARTS_FIELDS},
	{2286, 1, B24_PARTS_ITEM},
	{2287, 1, B24_PARTS_ITEM},
	{2288, 1, B24_PARTS_FIELDS},
	{2289, 1, B24_PARTS_ITEM},
	{2290, 7, B24_PARTS_NAMES},
	{2297, 2, B24_PARTS_FIELDS},
	{2299, 24, B24_PARTS_FIELDS},
	{2299, 24, B24_PARTS_FIELDS},
	{2323, 1, B24_PARTS_FIELDS},
	{2324, 1, B24_PARTS_ITEM},
	{2325, 22, B24_PARTS_FIELDS},
	{2347, 1, B24_PARTS_FIELDS},
	{2348, 1, B24_PARTS_FIELDS},
	{2349, 1, B24_PARTS_FIELDS},
	{2350, 1, B24_PARTS_ITEM},
	{2351, 1, B24_PARTS_ITEM},
	{2352, 1, B24_PARTS_FIELDS},
	{2353, 1, B24_PARTS_ITEM},
	{2354, 24, B24_PARTS_NAMES},
	{2378, 4, B24_PARTS_FIELDS},
	{2382, 22, B24_PARTS_FIELDS},
	{2404, 2, B24_PARTS_FIELDS},
	{2406, 6, B24_PARTS_FIELDS},
	{2406, 6, B24_PARTS_FIELDS},
	{2412, 1, B24_PARTS_FIELDS},
	{2413, 1, B24_PARTS_ITEM},
	{2414, 5, B24_PARTS_FIELDS},
	{2419, 1, B24_PARTS_FIELDS},
	{2420, 1, B24_PARTS_FIELDS},
	{2421, 1, B24_PARTS_ITEM},
	{2422, 1, B24_PARTS_ITEM},
	{2423, 1, B24_PARTS_FIELDS},
	{2424, 1, B24_PARTS_ITEM},
	{2425, 6, B24_PARTS_NAMES},
	{2431, 4, B24_PARTS_FIELDS},
	{2435, 2, B24_PARTS_FIELDS},
	{2437, 5, B24_PARTS_FIELDS},
	{2437, 5, B24_PARTS_FIELDS},
	{2442, 1, B24_PARTS_FIELDS},
	{2443, 1, B24_PARTS_ITEM},
	{2444, 4, B24_PARTS_FIELDS},
	{2448, 1, B24_PARTS_FIELDS},
	{2449, 3, B24_PARTS_FIELDS},
	{2452, 1, B24_PARTS_ITEM},
	{2453, 1, B24_PARTS_FIELDS},
	{2454, 1, B24_PARTS_ITEM},
	{2455, 1, B24_PARTS_FIELDS},
	{2456, 1, B24_PARTS_FIELDS},
	{2457, 1, B24_PARTS_ITEM},
	{2458, 1, B24_PARTS_ITEM},
	{2459, 1, B24_PARTS_FIELDS},
	{2460, 1, B24_PARTS_ITEM},
	{2461, 5, B24_PARTS_NAMES},
	{2466, 4, B24_PARTS_FIELDS},
	{2470, 2, B24_PARTS_FIELDS},
	{2472, 7, B24_PARTS_FIELDS},
	{2472, 7, B24_PARTS_FIELDS},
	{2479, 1, B24_PARTS_FIELDS},
	{2480, 1, B24_PARTS_ITEM},
	{2481, 1, B24_PARTS_ITEM},
	{2482, 1, B24_PARTS_FIELDS},
	{2483, 1, B24_PARTS_ITEM},
	{2484, 5, B24_PARTS_NAMES},
	{2489, 4, B24_PARTS_FIELDS},
	{2493, 4, B24_PARTS_FIELDS},
	{2497, 2, B24_PARTS_FIELDS},
	{2499, 4, B24_PARTS_FIELDS},
	{2499, 4, B24_PARTS_FIELDS},
	{2503, 1, B24_PARTS_FIELDS},
	{2504, 1, B24_PARTS_ITEM},
	{2505, 1, B24_PARTS_FIELDS},
	{2506, 1, B24_PARTS_FIELDS},
	{2507, 1, B24_PARTS_ITEM},
	{2508, 1, B24_PARTS_ITEM},
	{2509, 1, B24_PARTS_FIELDS},
	{2510, 1, B24_PARTS_ITEM},
	{2511, 4, B24_PARTS_NAMES},
	{2515, 4, B24_PARTS_FIELDS},
	{2519, 9, B24_PARTS_FIELDS},
	{2519, 9, B24_PARTS_FIELDS},
	{2528, 1, B24_PARTS_FIELDS},
	{2529, 1, B24_PARTS_ITEM},
	{2530, 4, B24_PARTS_FIELDS},
	{2534, 1, B24_PARTS_FIELDS},
	{2535, 1, B24_PARTS_FIELDS},
	{2536, 1, B24_PARTS_FIELDS},
	{2537, 1, B24_PARTS_ITEM},
	{2538, 1, B24_PARTS_ITEM},
	{2539, 1, B24_PARTS_FIELDS},
	{2540, 1, B24_PARTS_ITEM},
	{2541, 9, B24_PARTS_NAMES},
	{2550, 4, B24_PARTS_FIELDS},
	{2554, 2, B24_PARTS_FIELDS},
	{2556, 10, B24_PARTS_FIELDS},
	{2556, 10, B24_PARTS_FIELDS},
	{2566, 1, B24_PARTS_FIELDS},
	{2567, 1, B24_PARTS_ITEM},
	{2568, 9, B24_PARTS_FIELDS},
	{2577, 1, B24_PARTS_FIELDS},
	{2578, 1, B24_PARTS_FIELDS},
	{2579, 1, B24_PARTS_FIELDS},
	{2580, 1, B24_PARTS_ITEM},
	{2581, 1, B24_PARTS_ITEM},
	{2582, 1, B24_PARTS_FIELDS},
	{2583, 1, B24_PARTS_ITEM},
	{2584, 10, B24_PARTS_NAMES},
	{2594, 4, B24_PARTS_FIELDS},
	{2598, 2, B24_PARTS_FIELDS},
	{2600, 19, B24_PARTS_FIELDS},
	{2600, 19, B24_PARTS_FIELDS},
	{2619, 1, B24_PARTS_FIELDS},
	{2620, 1, B24_PARTS_ITEM},
	{2621, 18, B24_PARTS_FIELDS},
	{2639, 1, B24_PARTS_FIELDS},
	{2640, 1, B24_PARTS_FIELDS},
	{2641, 1, B24_PARTS_FIELDS},
	{2642, 1, B24_PARTS_ITEM},
	{2643, 1, B24_PARTS_ITEM},
	{2644, 1, B24_PARTS_FIELDS},
	{2645, 1, B24_PARTS_ITEM},
	{2646, 19, B24_PARTS_NAMES},
	{2665, 4, B24_PARTS_FIELDS},
	{2669, 18, B24_PARTS_FIELDS},
	{2687, 2, B24_PARTS_FIELDS},
	{2689, 5, B24_PARTS_FIELDS},
	{2689, 5, B24_PARTS_FIELDS},
	{2694, 1, B24_PARTS_FIELDS},
	{2695, 1, B24_PARTS_ITEM},
	{2696, 1, B24_PARTS_FIELDS},
	{2697, 1, B24_PARTS_FIELDS},
	{2698, 1, B24_PARTS_ITEM},
	{2699, 1, B24_PARTS_ITEM},
	{2700, 1, B24_PARTS_FIELDS},
	{2701, 1, B24_PARTS_ITEM},
	{2702, 5, B24_PARTS_NAMES},
	{2707, 4, B24_PARTS_FIELDS},
	{2711, 3, B24_PARTS_FIELDS},
	{2711, 3, B24_PARTS_FIELDS},
	{2714, 1, B24_PARTS_ITEM},
	{2715, 1, B24_PARTS_FIELDS},
	{2716, 1, B24_PARTS_ITEM},
	{2717, 3, B24_PARTS_NAMES},
	{2720, 4, B24_PARTS_FIELDS},
	{2724, 1, B24_PARTS_FIELDS},
	{2725, 1, B24_PARTS_ITEM},
	{2726, 3, B24_PARTS_FIELDS},
	{2729, 2, B24_PARTS_FIELDS},
	{2731, 6, B24_PARTS_FIELDS},
	{2731, 6, B24_PARTS_FIELDS},
	{2737, 1, B24_PARTS_FIELDS},
	{2738, 1, B24_PARTS_ITEM},
	{2739, 4, B24_PARTS_FIELDS},
	{2743, 1, B24_PARTS_FIELDS},
	{2744, 1, B24_PARTS_FIELDS},
	{2745, 7, B24_PARTS_FIELDS},
	{2752, 1, B24_PARTS_ITEM},
	{2753, 1, B24_PARTS_FIELDS},
	{2754, 1, B24_PARTS_ITEM},
	{2755, 1, B24_PARTS_ITEM},
	{2756, 1, B24_PARTS_FIELDS},
	{2757, 1, B24_PARTS_ITEM},
	{2758, 6, B24_PARTS_NAMES},
	{2764, 4, B24_PARTS_FIELDS},
	{2768, 2, B24_PARTS_FIELDS},
	{2770, 6, B24_PARTS_FIELDS},
	{2770, 6, B24_PARTS_FIELDS},
	{2776, 1, B24_PARTS_ITEM},
	{2777, 8, B24_PARTS_FIELDS},
	{2777, 8, B24_PARTS_FIELDS},
	{2785, 1, B24_PARTS_ITEM},
	{2786, 30, B24_PARTS_FIELDS},
	{2816, 1, B24_PARTS_FIELDS},
	{2817, 4, B24_PARTS_FIELDS},
	{2821, 1, B24_PARTS_FIELDS},
	{2822, 1, B24_PARTS_ITEM},
	{2823, 4, B24_PARTS_FIELDS},
	{2827, 1, B24_PARTS_FIELDS},
	{2828, 1, B24_PARTS_ITEM},
	{2829, 1, B24_PARTS_FIELDS},
	{2830, 1, B24_PARTS_ITEM},
	{2831, 3, B24_PARTS_FIELDS},
	{2834, 2, B24_PARTS_FIELDS},
	{2836, 1, B24_PARTS_ITEM},
	{2837, 1, B24_PARTS_ITEM},
	{2838, 1, B24_PARTS_FIELDS},
	{2839, 5, B24_PARTS_FIELDS},
	{2844, 1, B24_PARTS_FIELDS},
	{2845, 1, B24_PARTS_ITEM},
	{2846, 6, B24_PARTS_FIELDS},
	{2852, 1, B24_PARTS_ITEM},
	{2853, 7, B24_PARTS_FIELDS},
	{2860, 2, B24_PARTS_FIELDS},
	{2862, 1, B24_PARTS_ITEM},
	{2863, 9, B24_PARTS_FIELDS},
	{2872, 4, B24_PARTS_FIELDS},
	{2863, 9, B24_PARTS_FIELDS},
	{2876, 1, B24_PARTS_ITEM},
	{2877, 3, B24_PARTS_FIELDS},
	{2880, 2, B24_PARTS_FIELDS},
	{2880, 2, B24_PARTS_FIELDS},
	{2882, 45, B24_PARTS_FIELDS},
	{2927, 1, B24_PARTS_ITEM},
	{2928, 45, B24_PARTS_FIELDS},
	{2928, 45, B24_PARTS_FIELDS},
	{2973, 1, B24_PARTS_ITEM},
	{2974, 3, B24_PARTS_FIELDS},
	{2977, 4, B24_PARTS_FIELDS},
	{2981, 44, B24_PARTS_FIELDS},
	{2981, 44, B24_PARTS_FIELDS},
	{3025, 1, B24_PARTS_ITEM},
	{3026, 1, B24_PARTS_ITEM},
	{3027, 44, B24_PARTS_NAMES},
	{3071, 4, B24_PARTS_FIELDS},
	{3075, 9, B24_PARTS_FIELDS},
	{3084, 10, B24_PARTS_FIELDS},
	{3094, 4, B24_PARTS_FIELDS},
	{3098, 4, B24_PARTS_FIELDS},
	{3102, 4, B24_PARTS_FIELDS},
	{3106, 4, B24_PARTS_FIELDS},
	{3110, 4, B24_PARTS_FIELDS},
	{3114, 1, B24_PARTS_FIELDS},
	{3115, 1, B24_PARTS_FIELDS},
	{3116, 4, B24_PARTS_FIELDS},
	{3120, 1, B24_PARTS_ITEM},
	{3121, 1, B24_PARTS_ITEM},
	{3122, 29, B24_PARTS_FIELDS},
	{3151, 2, B24_PARTS_FIELDS},
	{3153, 12, B24_PARTS_FIELDS},
	{3165, 1, B24_PARTS_FIELDS},
	{3166, 3, B24_PARTS_FIELDS},
	{3169, 1, B24_PARTS_FIELDS},
	{3170, 7, B24_PARTS_FIELDS},
	{3177, 1, B24_PARTS_EACH},
	{3178, 1, B24_PARTS_ITEM},
	{3179, 14, B24_PARTS_FIELDS},
	{3193, 1, B24_PARTS_ITEM},
	{3194, 1, B24_PARTS_ITEM},
	{3195, 14, B24_PARTS_NAMES},
	{3209, 5, B24_PARTS_FIELDS},
	{3214, 3, B24_PARTS_FIELDS},
	{3217, 1, B24_PARTS_FIELDS},
	{3218, 1, B24_PARTS_ITEM},
	{3219, 2, B24_PARTS_FIELDS},
	{3221, 1, B24_PARTS_FIELDS},
	{3222, 8, B24_PARTS_FIELDS},
	{3230, 3, B24_PARTS_FIELDS},
	{3233, 1, B24_PARTS_ITEM},
	{3234, 3, B24_PARTS_FIELDS},
	{3237, 1, B24_PARTS_FIELDS},
	{3238, 1, B24_PARTS_ITEM},
	{3239, 1, B24_PARTS_ITEM},
	{3240, 1, B24_PARTS_FIELDS},
	{3241, 1, B24_PARTS_ITEM},
	{3242, 2, B24_PARTS_FIELDS},
	{3244, 1, B24_PARTS_EACH},
	{3245, 3, B24_PARTS_FIELDS},
	{3248, 3, B24_PARTS_FIELDS},
	{3251, 2, B24_PARTS_FIELDS},
	{3253, 2, B24_PARTS_FIELDS},
	{3255, 2, B24_PARTS_FIELDS},
	{3257, 2, B24_PARTS_FIELDS},
	{3259, 3, B24_PARTS_FIELDS},
	{3262, 2, B24_PARTS_FIELDS},
	{3264, 1, B24_PARTS_ITEM},
	{3265, 1, B24_PARTS_ITEM},
	{3266, 3, B24_PARTS_FIELDS},
	{3269, 6, B24_PARTS_FIELDS},
	{3275, 1, B24_PARTS_ITEM},
	{3276, 3, B24_PARTS_FIELDS},
	{3279, 1, B24_PARTS_ITEM},
	{3280, 1, B24_PARTS_ITEM},
	{3281, 2, B24_PARTS_FIELDS},
	{3283, 2, B24_PARTS_FIELDS},
	{3285, 1, B24_PARTS_ITEM},
	{3286, 1, B24_PARTS_ITEM},
	{3287, 5, B24_PARTS_NAMES},
	{3292, 4, B24_PARTS_FIELDS},
	{3296, 3, B24_PARTS_FIELDS},
	{3299, 4, B24_PARTS_FIELDS},
	{3303, 1, B24_PARTS_ITEM},
	{3304, 1, B24_PARTS_ITEM},
	{3305, 4, B24_PARTS_FIELDS},
	{3309, 5, B24_PARTS_FIELDS},
	{3314, 1, B24_PARTS_ITEM},
	{3315, 9, B24_PARTS_FIELDS},
	{3324, 1, B24_PARTS_FIELDS},
	{3325, 1, B24_PARTS_ITEM},
	{3326, 3, B24_PARTS_FIELDS},
	{3329, 2, B24_PARTS_FIELDS},
	{3331, 2, B24_PARTS_FIELDS},
	{3333, 8, B24_PARTS_FIELDS},
	{3333, 8, B24_PARTS_FIELDS},
	{3341, 1, B24_PARTS_EACH},
	{3342, 1, B24_PARTS_ITEM},
	{3343, 1, B24_PARTS_FIELDS},
	{3315, 9, B24_PARTS_FIELDS},
	{3344, 1, B24_PARTS_ITEM},
	{3345, 3, B24_PARTS_FIELDS},
	{3348, 3, B24_PARTS_FIELDS},
	{3351, 4, B24_PARTS_FIELDS},
	{3351, 4, B24_PARTS_FIELDS},
	{3355, 1, B24_PARTS_ITEM},
	{3356, 29, B24_PARTS_FIELDS},
	{3385, 2, B24_PARTS_FIELDS},
	{3387, 2, B24_PARTS_FIELDS},
	{3389, 3, B24_PARTS_FIELDS},
	{3392, 2, B24_PARTS_FIELDS},
	{3394, 1, B24_PARTS_FIELDS},
	{3395, 2, B24_PARTS_FIELDS},
	{3397, 4, B24_PARTS_FIELDS},
	{3401, 1, B24_PARTS_ITEM},
	{3402, 1, B24_PARTS_ITEM},
	{3403, 1, B24_PARTS_ITEM},
	{3404, 2, B24_PARTS_FIELDS},
	{3406, 2, B24_PARTS_FIELDS},
	{3408, 3, B24_PARTS_FIELDS},
	{3411, 1, B24_PARTS_ITEM},
	{3412, 4, B24_PARTS_FIELDS},
	{3416, 1, B24_PARTS_ITEM},
	{3417, 1, B24_PARTS_ITEM},
	{3418, 2, B24_PARTS_FIELDS},
	{3420, 3, B24_PARTS_FIELDS},
	{3423, 1, B24_PARTS_ITEM},
	{3424, 4, B24_PARTS_FIELDS},
	{3428, 1, B24_PARTS_ITEM},
	{3429, 3, B24_PARTS_FIELDS},
	{3432, 8, B24_PARTS_FIELDS},
	{3440, 1, B24_PARTS_FIELDS},
	{3441, 8, B24_PARTS_FIELDS},
	{3449, 59, B24_PARTS_FIELDS},
	{3508, 1, B24_PARTS_ITEM},
	{3509, 59, B24_PARTS_FIELDS},
	{3509, 59, B24_PARTS_FIELDS},
	{3568, 1, B24_PARTS_ITEM},
	{3569, 4, B24_PARTS_FIELDS},
	{3573, 1, B24_PARTS_ITEM},
	{3574, 4, B24_PARTS_FIELDS},
	{3578, 1, B24_PARTS_ITEM},
	{3579, 1, B24_PARTS_ITEM},
	{3580, 59, B24_PARTS_NAMES},
	{3639, 4, B24_PARTS_FIELDS},
	{3643, 26, B24_PARTS_FIELDS},
	{3669, 2, B24_PARTS_FIELDS},
	{3671, 3, B24_PARTS_FIELDS},
	{3674, 13, B24_PARTS_FIELDS},
	{3687, 4, B24_PARTS_FIELDS},
	{3691, 1, B24_PARTS_ITEM},
	{3692, 18, B24_PARTS_FIELDS},
	{3710, 1, B24_PARTS_FIELDS},
	{3711, 6, B24_PARTS_FIELDS},
	{3717, 18, B24_PARTS_FIELDS},
	{3735, 1, B24_PARTS_ITEM},
	{3736, 3, B24_PARTS_FIELDS},
	{3739, 1, B24_PARTS_ITEM},
	{3740, 3, B24_PARTS_FIELDS},
	{3743, 1, B24_PARTS_FIELDS},
	{3744, 3, B24_PARTS_FIELDS},
	{3747, 1, B24_PARTS_ITEM},
	{3748, 2, B24_PARTS_FIELDS},
	{3750, 1, B24_PARTS_ITEM},
	{3751, 28, B24_PARTS_FIELDS},
	{3779, 5, B24_PARTS_FIELDS},
	{3784, 1, B24_PARTS_ITEM},
	{3785, 19, B24_PARTS_FIELDS},
	{3804, 1, B24_PARTS_ITEM},
	{3805, 1, B24_PARTS_ITEM},
	{3806, 12, B24_PARTS_FIELDS},
	{3818, 5, B24_PARTS_FIELDS},
	{3823, 2, B24_PARTS_FIELDS},
	{3825, 13, B24_PARTS_FIELDS},
	{3838, 14, B24_PARTS_FIELDS},
	{3852, 2, B24_PARTS_FIELDS},
	{3854, 45, B24_PARTS_FIELDS},
	{3899, 2, B24_PARTS_FIELDS},
	{3901, 2, B24_PARTS_FIELDS},
	{3903, 3, B24_PARTS_FIELDS},
	{3906, 2, B24_PARTS_FIELDS},
	{3908, 1, B24_PARTS_FIELDS},
	{3909, 2, B24_PARTS_FIELDS},
	{3911, 4, B24_PARTS_FIELDS},
	{3915, 1, B24_PARTS_ITEM},
	{3916, 1, B24_PARTS_ITEM},
	{3917, 1, B24_PARTS_ITEM},
	{3918, 2, B24_PARTS_FIELDS},
	{3920, 4, B24_PARTS_FIELDS},
	{3924, 3, B24_PARTS_FIELDS},
	{3927, 1, B24_PARTS_ITEM},
	{3928, 4, B24_PARTS_FIELDS},
	{3932, 1, B24_PARTS_ITEM},
	{3933, 1, B24_PARTS_ITEM},
	{3934, 2, B24_PARTS_FIELDS},
	{3936, 3, B24_PARTS_FIELDS},
	{3939, 1, B24_PARTS_ITEM},
	{3940, 4, B24_PARTS_FIELDS},
	{3944, 1, B24_PARTS_ITEM},
	{3945, 3, B24_PARTS_FIELDS},
	{3948, 8, B24_PARTS_FIELDS},
	{3956, 1, B24_PARTS_FIELDS},
	{3957, 50, B24_PARTS_FIELDS},
	{4007, 1, B24_PARTS_ITEM},
	{4008, 50, B24_PARTS_FIELDS},
	{4058, 1, B24_PARTS_ITEM},
	{4059, 48, B24_PARTS_FIELDS},
	{4059, 48, B24_PARTS_FIELDS},
	{4107, 1, B24_PARTS_ITEM},
	{4108, 1, B24_PARTS_ITEM},
	{4109, 49, B24_PARTS_NAMES},
	{4158, 50, B24_PARTS_FIELDS},
	{4208, 49, B24_PARTS_FIELDS},
	{4208, 49, B24_PARTS_FIELDS},
	{4257, 4, B24_PARTS_FIELDS},
	{4261, 40, B24_PARTS_FIELDS},
	{4301, 2, B24_PARTS_FIELDS},
	{4303, 3, B24_PARTS_FIELDS},
	{4306, 35, B24_PARTS_FIELDS},
	{4341, 4, B24_PARTS_FIELDS},
	{4345, 1, B24_PARTS_ITEM},
	{4346, 20, B24_PARTS_FIELDS},
	{4366, 1, B24_PARTS_ITEM},
	{4367, 20, B24_PARTS_FIELDS},
	{4367, 20, B24_PARTS_FIELDS},
	{4387, 1, B24_PARTS_ITEM},
	{4388, 1, B24_PARTS_ITEM},
	{4389, 6, B24_PARTS_FIELDS},
	{4395, 1, B24_PARTS_ITEM},
	{4396, 14, B24_PARTS_FIELDS},
	{4410, 2, B24_PARTS_FIELDS},
	{4412, 1, B24_PARTS_ITEM},
	{4413, 7, B24_PARTS_FIELDS},
	{4420, 1, B24_PARTS_EACH},
	{4421, 6, B24_PARTS_FIELDS},
	{4427, 1, B24_PARTS_FIELDS},
	{4428, 1, B24_PARTS_FIELDS},
	{4429, 1, B24_PARTS_ITEM},
	{4430, 1, B24_PARTS_FIELDS},
	{4431, 7, B24_PARTS_FIELDS},
	{4438, 2, B24_PARTS_FIELDS},
	{4440, 13, B24_PARTS_FIELDS},
	{4453, 1, B24_PARTS_ITEM},
	{4454, 1, B24_PARTS_FIELDS},
	{4462, 13, B24_PARTS_FIELDS},
	{4455, 7, B24_PARTS_FIELDS},
	{4462, 13, B24_PARTS_FIELDS},
	{4475, 1, B24_PARTS_ITEM},
	{4476, 1, B24_PARTS_ITEM},
	{4477, 1, B24_PARTS_FIELDS},
	{4478, 2, B24_PARTS_FIELDS},
	{4455, 7, B24_PARTS_FIELDS},
	{4480, 1, B24_PARTS_ITEM},
	{4481, 1, B24_PARTS_EACH},
	{4482, 2, B24_PARTS_FIELDS},
	{4484, 5, B24_PARTS_FIELDS},
	{4489, 2, B24_PARTS_FIELDS},
	{4491, 35, B24_PARTS_FIELDS},
	{4526, 1, B24_PARTS_FIELDS},
	{4527, 2, B24_PARTS_FIELDS},
	{4529, 1, B24_PARTS_ITEM},
	{4530, 1, B24_PARTS_FIELDS},
	{4531, 1, B24_PARTS_FIELDS},
	{4532, 3, B24_PARTS_FIELDS},
	{4535, 1, B24_PARTS_ITEM},
	{4536, 4, B24_PARTS_FIELDS},
	{4540, 1, B24_PARTS_ITEM},
	{4541, 1, B24_PARTS_ITEM},
	{4542, 3, B24_PARTS_FIELDS},
	{4545, 3, B24_PARTS_FIELDS},
	{4548, 1, B24_PARTS_ITEM},
	{4549, 4, B24_PARTS_FIELDS},
	{4553, 1, B24_PARTS_ITEM},
	{4554, 4, B24_PARTS_FIELDS},
	{4558, 46, B24_PARTS_FIELDS},
	{4604, 1, B24_PARTS_ITEM},
	{4558, 46, B24_PARTS_FIELDS},
	{4605, 1, B24_PARTS_ITEM},
	{4606, 1, B24_PARTS_ITEM},
	{4607, 45, B24_PARTS_NAMES},
	{4652, 45, B24_PARTS_FIELDS},
	{4652, 45, B24_PARTS_FIELDS},
	{4697, 4, B24_PARTS_FIELDS},
	{4701, 28, B24_PARTS_FIELDS},
	{4729, 1, B24_PARTS_ITEM},
	{4730, 1, B24_PARTS_ITEM},
	{4731, 15, B24_PARTS_FIELDS},
	{4746, 1, B24_PARTS_ITEM},
	{4747, 2, B24_PARTS_FIELDS},
	{4749, 9, B24_PARTS_FIELDS},
	{4758, 8, B24_PARTS_FIELDS},
	{4766, 1, B24_PARTS_FIELDS},
	{4767, 1, B24_PARTS_FIELDS},
	{4768, 1, B24_PARTS_ITEM},
	{4769, 9, B24_PARTS_FIELDS},
	{4778, 17, B24_PARTS_FIELDS},
	{4795, 13, B24_PARTS_FIELDS},
	{4808, 1, B24_PARTS_ITEM},
	{4809, 9, B24_PARTS_FIELDS},
	{4818, 13, B24_PARTS_FIELDS},
	{4831, 1, B24_PARTS_ITEM},
	{4818, 13, B24_PARTS_FIELDS},
	{4832, 1, B24_PARTS_ITEM},
	{4833, 1, B24_PARTS_ITEM},
	{4834, 13, B24_PARTS_FIELDS},
	{4834, 13, B24_PARTS_FIELDS},
	{4847, 3, B24_PARTS_FIELDS},
	{4850, 7, B24_PARTS_FIELDS},
	{4857, 2, B24_PARTS_FIELDS},
	{4859, 34, B24_PARTS_FIELDS},
	{4893, 3, B24_PARTS_FIELDS},
	{4896, 1, B24_PARTS_FIELDS},
	{4897, 1, B24_PARTS_FIELDS},
	{4898, 1, B24_PARTS_FIELDS},
	{4899, 5, B24_PARTS_FIELDS},
	{4904, 1, B24_PARTS_ITEM},
	{4905, 3, B24_PARTS_FIELDS},
	{4908, 2, B24_PARTS_FIELDS},
	{4910, 3, B24_PARTS_FIELDS},
	{4913, 4, B24_PARTS_FIELDS},
	{4917, 28, B24_PARTS_FIELDS},
	{4945, 1, B24_PARTS_FIELDS},
	{4946, 1, B24_PARTS_ITEM},
	{4947, 2, B24_PARTS_FIELDS},
	{4949, 2, B24_PARTS_FIELDS},
	{4951, 6, B24_PARTS_FIELDS},
	{4957, 1, B24_PARTS_FIELDS},
	{4958, 1, B24_PARTS_ITEM},
	{4959, 2, B24_PARTS_FIELDS},
	{4961, 3, B24_PARTS_FIELDS},
	{4964, 30, B24_PARTS_FIELDS},
	{4994, 1, B24_PARTS_FIELDS},
	{4995, 1, B24_PARTS_ITEM},
	{4996, 10, B24_PARTS_FIELDS},
	{5006, 1, B24_PARTS_EACH},
	{5007, 1, B24_PARTS_FIELDS},
	{5008, 1, B24_PARTS_ITEM},
	{5009, 8, B24_PARTS_FIELDS},
	{5017, 2, B24_PARTS_FIELDS},
	{5019, 2, B24_PARTS_FIELDS},
	{5021, 21, B24_PARTS_FIELDS},
	{5042, 1, B24_PARTS_ITEM},
	{5043, 1, B24_PARTS_FIELDS},
	{5044, 1, B24_PARTS_ITEM},
	{5045, 21, B24_PARTS_NAMES},
	{5066, 21, B24_PARTS_FIELDS},
	{5087, 4, B24_PARTS_FIELDS},
	{5091, 28, B24_PARTS_FIELDS},
	{5119, 1, B24_PARTS_FIELDS},
	{5120, 1, B24_PARTS_ITEM},
	{5121, 3, B24_PARTS_FIELDS},
	{5124, 2, B24_PARTS_FIELDS},
	{5126, 30, B24_PARTS_FIELDS},
	{5156, 1, B24_PARTS_FIELDS},
	{5157, 1, B24_PARTS_ITEM},
	{5158, 8, B24_PARTS_FIELDS},
	{5166, 1, B24_PARTS_FIELDS},
	{5167, 7, B24_PARTS_FIELDS},
	{5174, 1, B24_PARTS_FIELDS},
	{5175, 5, B24_PARTS_FIELDS},
	{5180, 1, B24_PARTS_FIELDS},
	{5181, 1, B24_PARTS_ITEM},
	{5182, 7, B24_PARTS_FIELDS},
	{5189, 1, B24_PARTS_FIELDS},
	{5190, 3, B24_PARTS_FIELDS},
	{5193, 1, B24_PARTS_FIELDS},
	{5194, 5, B24_PARTS_FIELDS},
	{5199, 1, B24_PARTS_FIELDS},
	{5200, 1, B24_PARTS_ITEM},
	{5201, 7, B24_PARTS_FIELDS},
	{5208, 1, B24_PARTS_FIELDS},
	{5209, 4, B24_PARTS_FIELDS},
	{5213, 1, B24_PARTS_ITEM},
	{5214, 5, B24_PARTS_FIELDS},
	{5219, 1, B24_PARTS_ITEM},
	{5220, 1, B24_PARTS_FIELDS},
	{5221, 1, B24_PARTS_ITEM},
	{5222, 3, B24_PARTS_FIELDS},
	{5225, 2, B24_PARTS_FIELDS},
	{5227, 1, B24_PARTS_FIELDS},
	{5228, 16, B24_PARTS_FIELDS},
	{5244, 1, B24_PARTS_FIELDS},
	{5245, 1, B24_PARTS_ITEM},
	{5246, 9, B24_PARTS_FIELDS},
	{5255, 1, B24_PARTS_FIELDS},
	{5256, 6, B24_PARTS_FIELDS},
	{5262, 6, B24_PARTS_FIELDS},
	{5268, 3, B24_PARTS_FIELDS},
	{5271, 1, B24_PARTS_ITEM},
	{5272, 3, B24_PARTS_FIELDS},
	{5275, 3, B24_PARTS_FIELDS},
	{5278, 8, B24_PARTS_FIELDS},
	{5286, 1, B24_PARTS_ITEM},
	{5287, 30, B24_PARTS_FIELDS},
	{5317, 4, B24_PARTS_FIELDS},
	{5321, 7, B24_PARTS_FIELDS},
	{5328, 1, B24_PARTS_EACH},
	{5329, 1, B24_PARTS_FIELDS},
	{5330, 1, B24_PARTS_ITEM},
	{5331, 16, B24_PARTS_NAMES},
	{5347, 4, B24_PARTS_FIELDS},
	{5351, 9, B24_PARTS_FIELDS},
	{5360, 2, B24_PARTS_FIELDS},
	{5362, 3, B24_PARTS_FIELDS},
	{5365, 1, B24_PARTS_ITEM},
	{5366, 3, B24_PARTS_FIELDS},
	{5369, 3, B24_PARTS_FIELDS},
	{5372, 1, B24_PARTS_ITEM},
	{5373, 1, B24_PARTS_ITEM},
	{5374, 1, B24_PARTS_FIELDS},
	{5375, 3, B24_PARTS_FIELDS},
	{5378, 1, B24_PARTS_ITEM},
	{5379, 1, B24_PARTS_ITEM},
	{5380, 1, B24_PARTS_ITEM},
	{5381, 2, B24_PARTS_FIELDS},
	{5383, 2, B24_PARTS_FIELDS},
	{5385, 1, B24_PARTS_ITEM},
	{5386, 2, B24_PARTS_FIELDS},
	{5388, 1, B24_PARTS_FIELDS},
	{5389, 4, B24_PARTS_FIELDS},
	{5393, 1, B24_PARTS_ITEM},
	{5394, 1, B24_PARTS_ITEM},
	{5395, 4, B24_PARTS_FIELDS},
	{5399, 1, B24_PARTS_ITEM},
	{5400, 4, B24_PARTS_FIELDS},
	{5404, 1, B24_PARTS_ITEM},
	{5405, 1, B24_PARTS_ITEM},
	{5406, 41, B24_PARTS_FIELDS},
	{5447, 1, B24_PARTS_ITEM},
	{5448, 3, B24_PARTS_FIELDS},
	{5451, 13, B24_PARTS_FIELDS},
	{5464, 1, B24_PARTS_ITEM},
	{5465, 1, B24_PARTS_FIELDS},
	{5466, 7, B24_PARTS_FIELDS},
	{5473, 1, B24_PARTS_ITEM},
	{5474, 2, B24_PARTS_FIELDS},
	{5476, 19, B24_PARTS_FIELDS},
	{5476, 19, B24_PARTS_FIELDS},
	{5495, 2, B24_PARTS_FIELDS},
	{5497, 2, B24_PARTS_FIELDS},
	{5499, 3, B24_PARTS_FIELDS},
	{5505, 135, B24_PARTS_FIELDS},
	{5502, 3, B24_PARTS_FIELDS},
	{5505, 135, B24_PARTS_FIELDS},
	{5640, 1, B24_PARTS_FIELDS},
	{5641, 1, B24_PARTS_ITEM},
	{5642, 63, B24_PARTS_FIELDS},
	{5705, 3, B24_PARTS_FIELDS},
	{5708, 3, B24_PARTS_FIELDS},
	{5711, 1, B24_PARTS_ITEM},
	{5712, 1, B24_PARTS_FIELDS},
	{5713, 1, B24_PARTS_ITEM},
	{5714, 3, B24_PARTS_FIELDS},
	{5717, 1, B24_PARTS_ITEM},
	{5718, 8, B24_PARTS_FIELDS},
	{5726, 1, B24_PARTS_ITEM},
	{5727, 1, B24_PARTS_FIELDS},
	{5718, 8, B24_PARTS_FIELDS},
	{5728, 1, B24_PARTS_ITEM},
	{5729, 1, B24_PARTS_ITEM},
	{5730, 4, B24_PARTS_FIELDS},
	{5734, 2, B24_PARTS_FIELDS},
	{5736, 1, B24_PARTS_FIELDS},
	{5737, 3, B24_PARTS_FIELDS},
	{5740, 1, B24_PARTS_ITEM},
	{5741, 4, B24_PARTS_FIELDS},
	{5745, 1, B24_PARTS_ITEM},
	{5746, 1, B24_PARTS_ITEM},
	{5747, 4, B24_PARTS_FIELDS},
	{5751, 5, B24_PARTS_FIELDS},
	{5756, 1, B24_PARTS_FIELDS},
	{5757, 1, B24_PARTS_ITEM},
	{5758, 2, B24_PARTS_FIELDS},
	{5760, 3, B24_PARTS_FIELDS},
	{5763, 1, B24_PARTS_FIELDS},
	{5764, 1, B24_PARTS_ITEM},
	{5765, 62, B24_PARTS_FIELDS},
	{5827, 3, B24_PARTS_FIELDS},
	{5830, 1, B24_PARTS_ITEM},
	{5831, 1, B24_PARTS_FIELDS},
	{5832, 1, B24_PARTS_ITEM},
	{5833, 32, B24_PARTS_NAMES},
	{5865, 33, B24_PARTS_FIELDS},
	{5898, 34, B24_PARTS_FIELDS},
	{5932, 6, B24_PARTS_FIELDS},
	{5938, 1, B24_PARTS_ITEM},
	{5939, 2, B24_PARTS_FIELDS},
	{5941, 1, B24_PARTS_FIELDS},
	{5942, 2, B24_PARTS_FIELDS},
	{5944, 4, B24_PARTS_FIELDS},
	{5948, 1, B24_PARTS_ITEM},
	{5949, 1, B24_PARTS_ITEM},
	{5950, 3, B24_PARTS_FIELDS},
	{5953, 2, B24_PARTS_FIELDS},
	{5955, 9, B24_PARTS_FIELDS},
	{5964, 1, B24_PARTS_ITEM},
	{5955, 9, B24_PARTS_FIELDS},
	{5965, 1, B24_PARTS_ITEM},
	{5966, 1, B24_PARTS_ITEM},
	{5967, 3, B24_PARTS_FIELDS},
	{5970, 4, B24_PARTS_FIELDS},
	{5974, 1, B24_PARTS_ITEM},
	{5975, 1, B24_PARTS_ITEM},
	{5976, 2, B24_PARTS_FIELDS},
	{5978, 2, B24_PARTS_FIELDS},
	{5980, 2, B24_PARTS_FIELDS},
	{5982, 23, B24_PARTS_FIELDS},
	{5982, 23, B24_PARTS_FIELDS},
	{6005, 1, B24_PARTS_FIELDS},
	{6006, 1, B24_PARTS_ITEM},
	{6007, 13, B24_PARTS_FIELDS},
	{6020, 1, B24_PARTS_FIELDS},
	{6021, 1, B24_PARTS_ITEM},
	{6022, 1, B24_PARTS_FIELDS},
	{6023, 1, B24_PARTS_ITEM},
	{6024, 1, B24_PARTS_FIELDS},
	{6025, 1, B24_PARTS_ITEM},
	{6026, 2, B24_PARTS_FIELDS},
	{6028, 3, B24_PARTS_FIELDS},
	{6031, 22, B24_PARTS_FIELDS},
	{6053, 1, B24_PARTS_ITEM},
	{6054, 2, B24_PARTS_FIELDS},
	{6056, 1, B24_PARTS_ITEM},
	{6057, 11, B24_PARTS_FIELDS},
	{6068, 1, B24_PARTS_ITEM},
	{6069, 3, B24_PARTS_FIELDS},
	{6072, 2, B24_PARTS_FIELDS},
	{6074, 62, B24_PARTS_FIELDS},
	{6136, 4, B24_PARTS_FIELDS},
	{6140, 42, B24_PARTS_FIELDS},
	{6182, 1, B24_PARTS_FIELDS},
	{6183, 2, B24_PARTS_FIELDS},
	{6185, 3, B24_PARTS_FIELDS},
	{6188, 2, B24_PARTS_FIELDS},
	{6190, 1, B24_PARTS_FIELDS},
	{6191, 2, B24_PARTS_FIELDS},
	{6193, 3, B24_PARTS_FIELDS},
	{6196, 1, B24_PARTS_ITEM},
	{6197, 4, B24_PARTS_FIELDS},
	{6201, 1, B24_PARTS_ITEM},
	{6202, 1, B24_PARTS_ITEM},
	{6203, 2, B24_PARTS_FIELDS},
	{6205, 1, B24_PARTS_FIELDS},
	{6206, 1, B24_PARTS_FIELDS},
	{6207, 1, B24_PARTS_FIELDS},
	{6208, 3, B24_PARTS_FIELDS},
	{6211, 4, B24_PARTS_FIELDS},
	{6215, 58, B24_PARTS_FIELDS},
	{6273, 1, B24_PARTS_ITEM},
	{6274, 54, B24_PARTS_FIELDS},
	{6328, 1, B24_PARTS_ITEM},
	{6329, 52, B24_PARTS_FIELDS},
	{6381, 1, B24_PARTS_ITEM},
	{6382, 1, B24_PARTS_ITEM},
	{6383, 57, B24_PARTS_NAMES},
	{6440, 57, B24_PARTS_FIELDS},
	{6440, 57, B24_PARTS_FIELDS},
	{6497, 4, B24_PARTS_FIELDS},
	{6501, 28, B24_PARTS_FIELDS},
	{6529, 1, B24_PARTS_ITEM},
	{6530, 1, B24_PARTS_ITEM},
	{6531, 42, B24_PARTS_FIELDS},
	{6573, 1, B24_PARTS_FIELDS},
	{6574, 3, B24_PARTS_FIELDS},
	{6577, 6, B24_PARTS_FIELDS},
	{6583, 1, B24_PARTS_FIELDS},
	{6584, 1, B24_PARTS_FIELDS},
	{6585, 7, B24_PARTS_FIELDS},
	{6592, 1, B24_PARTS_ITEM},
	{6593, 2, B24_PARTS_FIELDS},
	{6595, 4, B24_PARTS_FIELDS},
	{6599, 1, B24_PARTS_ITEM},
	{6600, 3, B24_PARTS_FIELDS},
	{6600, 3, B24_PARTS_FIELDS},
	{6603, 1, B24_PARTS_FIELDS},
	{6604, 1, B24_PARTS_ITEM},
	{6605, 3, B24_PARTS_FIELDS},
	{6608, 1, B24_PARTS_FIELDS},
	{6609, 1, B24_PARTS_FIELDS},
	{6610, 1, B24_PARTS_ITEM},
	{6611, 1, B24_PARTS_ITEM},
	{6612, 1, B24_PARTS_FIELDS},
	{6613, 1, B24_PARTS_ITEM},
	{6614, 3, B24_PARTS_NAMES},
	{6617, 5, B24_PARTS_FIELDS},
	{6622, 4, B24_PARTS_FIELDS},
	{6626, 4, B24_PARTS_FIELDS},
	{6630, 8, B24_PARTS_FIELDS},
	{6638, 1, B24_PARTS_ITEM},
	{6639, 2, B24_PARTS_FIELDS},
	{6641, 1, B24_PARTS_FIELDS},
	{6642, 3, B24_PARTS_FIELDS},
	{6645, 2, B24_PARTS_FIELDS},
	{6647, 17, B24_PARTS_FIELDS},
	{6664, 5, B24_PARTS_FIELDS},
	{6669, 2, B24_PARTS_FIELDS},
	{6671, 1, B24_PARTS_ITEM},
	{6672, 1, B24_PARTS_ITEM},
	{6673, 44, B24_PARTS_FIELDS},
	{6673, 44, B24_PARTS_FIELDS},
	{6717, 1, B24_PARTS_ITEM},
	{6718, 6, B24_PARTS_FIELDS},
	{6724, 1, B24_PARTS_ITEM},
	{6725, 1, B24_PARTS_ITEM},
	{6726, 44, B24_PARTS_NAMES},
	{6770, 4, B24_PARTS_FIELDS},
	{6774, 13, B24_PARTS_FIELDS},
	{6787, 1, B24_PARTS_ITEM},
	{6788, 2, B24_PARTS_FIELDS},
	{6790, 18, B24_PARTS_FIELDS},
	{6808, 1, B24_PARTS_FIELDS},
	{6809, 3, B24_PARTS_FIELDS},
	{6812, 71, B24_PARTS_FIELDS},
	{6883, 1, B24_PARTS_FIELDS},
	{6884, 28, B24_PARTS_FIELDS},
	{6912, 1, B24_PARTS_FIELDS},
	{6913, 34, B24_PARTS_FIELDS},
	{6947, 1, B24_PARTS_ITEM},
	{6948, 33, B24_PARTS_FIELDS},
	{6981, 1, B24_PARTS_ITEM},
	{6982, 1, B24_PARTS_ITEM},
	{6983, 33, B24_PARTS_NAMES},
	{7016, 4, B24_PARTS_FIELDS},
	{7020, 26, B24_PARTS_FIELDS},
	{7046, 2, B24_PARTS_FIELDS},
	{7048, 76, B24_PARTS_FIELDS},
	{7048, 76, B24_PARTS_FIELDS},
	{7124, 1, B24_PARTS_ITEM},
	{7125, 6, B24_PARTS_FIELDS},
	{7131, 1, B24_PARTS_ITEM},
	{7132, 2, B24_PARTS_FIELDS},
	{7134, 1, B24_PARTS_ITEM},
	{7135, 6, B24_PARTS_NAMES},
	{7141, 4, B24_PARTS_FIELDS},
	{7145, 6, B24_PARTS_FIELDS},
	{7151, 1, B24_PARTS_FIELDS},
	{7152, 1, B24_PARTS_ITEM},
	{7153, 76, B24_PARTS_NAMES},
	{7229, 4, B24_PARTS_FIELDS},
	{7233, 6, B24_PARTS_FIELDS},
	{7239, 1, B24_PARTS_FIELDS},
	{7240, 3, B24_PARTS_FIELDS},
	{7243, 1, B24_PARTS_ITEM},
	{7244, 1, B24_PARTS_ITEM},
	{7245, 4, B24_PARTS_FIELDS},
	{7249, 2, B24_PARTS_FIELDS},
	{7251, 30, B24_PARTS_FIELDS},
	{7281, 1, B24_PARTS_ITEM},
	{7282, 1, B24_PARTS_ITEM},
	{7283, 1, B24_PARTS_FIELDS},
	{7284, 2, B24_PARTS_FIELDS},
	{7286, 5, B24_PARTS_FIELDS},
	{7291, 1, B24_PARTS_ITEM},
	{7292, 1, B24_PARTS_ITEM},
	{7293, 3, B24_PARTS_FIELDS},
	{7296, 11, B24_PARTS_FIELDS},
	{7307, 1, B24_PARTS_ITEM},
	{7308, 1, B24_PARTS_ITEM},
	{7309, 11, B24_PARTS_NAMES},
	{7320, 4, B24_PARTS_FIELDS},
	{7324, 4, B24_PARTS_FIELDS},
	{7328, 2, B24_PARTS_FIELDS},
	{7330, 68, B24_PARTS_FIELDS},
	{7398, 2, B24_PARTS_FIELDS},
	{7400, 6, B24_PARTS_FIELDS},
	{7400, 6, B24_PARTS_FIELDS},
	{7406, 2, B24_PARTS_FIELDS},
	{7406, 2, B24_PARTS_FIELDS},
	{7408, 18, B24_PARTS_FIELDS},
	{7426, 1, B24_PARTS_FIELDS},
	{7427, 2, B24_PARTS_FIELDS},
	{7429, 19, B24_PARTS_FIELDS},
	{7448, 1, B24_PARTS_ITEM},
	{7449, 19, B24_PARTS_FIELDS},
	{7468, 1, B24_PARTS_ITEM},
	{7469, 1, B24_PARTS_ITEM},
	{7470, 20, B24_PARTS_FIELDS},
	{7490, 2, B24_PARTS_FIELDS},
	{7492, 15, B24_PARTS_FIELDS},
	{7507, 2, B24_PARTS_FIELDS},
	{7509, 9, B24_PARTS_FIELDS},
	{7518, 1, B24_PARTS_ITEM},
	{7519, 1, B24_PARTS_ITEM},
	{7520, 5, B24_PARTS_FIELDS},
	{7525, 6, B24_PARTS_FIELDS},
	{7531, 1, B24_PARTS_FIELDS},
	{7532, 2, B24_PARTS_FIELDS},
	{7534, 3, B24_PARTS_FIELDS},
	{7537, 1, B24_PARTS_ITEM},
	{7538, 1, B24_PARTS_ITEM},
	{7539, 1, B24_PARTS_FIELDS},
	{7540, 4, B24_PARTS_FIELDS},
	{7544, 12, B24_PARTS_FIELDS},
	{7556, 1, B24_PARTS_ITEM},
	{7557, 1, B24_PARTS_ITEM},
	{7558, 11, B24_PARTS_FIELDS},
	{7569, 1, B24_PARTS_ITEM},
	{7570, 10, B24_PARTS_FIELDS},
	{7580, 1, B24_PARTS_ITEM},
	{7581, 2, B24_PARTS_FIELDS},
	{7583, 11, B24_PARTS_FIELDS},
	{7594, 1, B24_PARTS_ITEM},
	{7595, 1, B24_PARTS_ITEM},
	{7596, 11, B24_PARTS_FIELDS},
	{7596, 11, B24_PARTS_FIELDS},
	{7607, 2, B24_PARTS_FIELDS},
	{7609, 3, B24_PARTS_FIELDS},
	{7612, 2, B24_PARTS_FIELDS},
	{7614, 3, B24_PARTS_FIELDS},
	{7617, 1, B24_PARTS_FIELDS},
	{7618, 3, B24_PARTS_FIELDS},
	{7621, 1, B24_PARTS_ITEM},
	{7622, 3, B24_PARTS_FIELDS},
	{7625, 1, B24_PARTS_ITEM},
	{7626, 1, B24_PARTS_ITEM},
	{7627, 1, B24_PARTS_FIELDS},
	{7628, 4, B24_PARTS_FIELDS},
	{7632, 1, B24_PARTS_FIELDS},
	{7633, 3, B24_PARTS_FIELDS},
	{7636, 7, B24_PARTS_FIELDS},
	{7643, 1, B24_PARTS_ITEM},
	{7644, 7, B24_PARTS_FIELDS},
	{7644, 7, B24_PARTS_FIELDS},
	{7651, 1, B24_PARTS_ITEM},
	{7652, 2, B24_PARTS_FIELDS},
	{7654, 11, B24_PARTS_FIELDS},
	{7665, 1, B24_PARTS_EACH},
	{7666, 7, B24_PARTS_FIELDS},
	{7673, 1, B24_PARTS_ITEM},
	{7674, 1, B24_PARTS_ITEM},
	{7675, 7, B24_PARTS_NAMES},
	{7682, 2, B24_PARTS_FIELDS},
	{7684, 4, B24_PARTS_FIELDS},
	{7688, 2, B24_PARTS_FIELDS},
	{7690, 4, B24_PARTS_FIELDS},
	{7694, 3, B24_PARTS_FIELDS},
	{7697, 1, B24_PARTS_FIELDS},
	{7698, 1, B24_PARTS_ITEM},
	{7699, 2, B24_PARTS_FIELDS},
	{7694, 3, B24_PARTS_FIELDS},
	{7701, 1, B24_PARTS_ITEM},
	{7702, 3, B24_PARTS_FIELDS},
	{7705, 1, B24_PARTS_FIELDS},
	{7706, 1, B24_PARTS_ITEM},
	{7707, 3, B24_PARTS_FIELDS},
	{7710, 4, B24_PARTS_FIELDS},
	{7714, 2, B24_PARTS_FIELDS},
	{7716, 1, B24_PARTS_FIELDS},
	{7717, 2, B24_PARTS_FIELDS},
	{7719, 2, B24_PARTS_FIELDS},
	{7721, 3, B24_PARTS_FIELDS},
	{7724, 2, B24_PARTS_FIELDS},
	{7726, 2, B24_PARTS_FIELDS},
	{7728, 2, B24_PARTS_FIELDS},
	{7730, 4, B24_PARTS_FIELDS},
	{7734, 1, B24_PARTS_FIELDS},
	{7735, 1, B24_PARTS_FIELDS},
	{7736, 1, B24_PARTS_ITEM},
	{7737, 4, B24_PARTS_FIELDS},
	{7741, 6, B24_PARTS_FIELDS},
	{7747, 1, B24_PARTS_FIELDS},
	{7748, 1, B24_PARTS_ITEM},
	{7749, 5, B24_PARTS_FIELDS},
	{7754, 1, B24_PARTS_FIELDS},
	{7741, 6, B24_PARTS_FIELDS},
	{7755, 1, B24_PARTS_ITEM},
	{7756, 1, B24_PARTS_ITEM},
	{7757, 4, B24_PARTS_FIELDS},
	{7761, 1, B24_PARTS_FIELDS},
	{7762, 1, B24_PARTS_ITEM},
	{7694, 3, B24_PARTS_FIELDS},
	{7763, 1, B24_PARTS_ITEM},
	{7764, 4, B24_PARTS_FIELDS},
	{7768, 5, B24_PARTS_FIELDS},
	{7773, 1, B24_PARTS_ITEM},
	{7774, 5, B24_PARTS_FIELDS},
	{7779, 2, B24_PARTS_FIELDS},
	{7781, 1, B24_PARTS_ITEM},
	{7782, 2, B24_PARTS_FIELDS},
	{7787, 28, B24_PARTS_FIELDS},
	{7784, 3, B24_PARTS_FIELDS},
	{7787, 28, B24_PARTS_FIELDS},
	{7815, 1, B24_PARTS_FIELDS},
	{7816, 1, B24_PARTS_ITEM},
	{7817, 2, B24_PARTS_FIELDS},
	{7819, 1, B24_PARTS_ITEM},
	{7820, 2, B24_PARTS_FIELDS},
	{7822, 5, B24_PARTS_FIELDS},
	{7827, 21, B24_PARTS_FIELDS},
	{7848, 1, B24_PARTS_FIELDS},
	{7849, 1, B24_PARTS_ITEM},
	{7850, 1, B24_PARTS_FIELDS},
	{7851, 1, B24_PARTS_ITEM},
	{7852, 3, B24_PARTS_FIELDS},
	{7855, 2, B24_PARTS_FIELDS},
	{7855, 2, B24_PARTS_FIELDS},
	{7822, 5, B24_PARTS_FIELDS},
	{7857, 20, B24_PARTS_FIELDS},
	{7877, 2, B24_PARTS_FIELDS},
	{7879, 3, B24_PARTS_FIELDS},
	{7882, 2, B24_PARTS_FIELDS},
	{7884, 5, B24_PARTS_FIELDS},
	{7889, 1, B24_PARTS_ITEM},
	{7890, 3, B24_PARTS_FIELDS},
	{7893, 3, B24_PARTS_FIELDS},
	{7896, 19, B24_PARTS_FIELDS},
	{7915, 1, B24_PARTS_ITEM},
	{7916, 2, B24_PARTS_FIELDS},
	{7918, 1, B24_PARTS_ITEM},
	{7919, 1, B24_PARTS_FIELDS},
	{7920, 2, B24_PARTS_FIELDS},
	{7922, 1, B24_PARTS_ITEM},
	{7923, 1, B24_PARTS_ITEM},
	{7924, 4, B24_PARTS_FIELDS},
	{7928, 1, B24_PARTS_FIELDS},
	{7929, 5, B24_PARTS_FIELDS},
	{7934, 4, B24_PARTS_FIELDS},
	{7938, 6, B24_PARTS_FIELDS},
	{7944, 1, B24_PARTS_ITEM},
	{7945, 5, B24_PARTS_FIELDS},
	{7950, 1, B24_PARTS_ITEM},
	{7951, 3, B24_PARTS_FIELDS},
	{7954, 1, B24_PARTS_ITEM},
	{7955, 1, B24_PARTS_ITEM},
	{7956, 6, B24_PARTS_FIELDS},
	{7956, 6, B24_PARTS_FIELDS},
	{7962, 3, B24_PARTS_FIELDS},
	{7965, 4, B24_PARTS_FIELDS},
	{7969, 2, B24_PARTS_FIELDS},
	{7971, 4, B24_PARTS_FIELDS},
	{7975, 5, B24_PARTS_FIELDS},
	{7980, 1, B24_PARTS_ITEM},
	{7981, 4, B24_PARTS_FIELDS},
	{7985, 1, B24_PARTS_ITEM},
	{7986, 1, B24_PARTS_ITEM},
	{7987, 8, B24_PARTS_FIELDS},
	{7995, 5, B24_PARTS_FIELDS},
	{8000, 10, B24_PARTS_FIELDS},
	{8010, 1, B24_PARTS_ITEM},
	{8011, 18, B24_PARTS_FIELDS},
	{8029, 1, B24_PARTS_ITEM},
	{8030, 2, B24_PARTS_FIELDS},
	{8032, 3, B24_PARTS_FIELDS},
	{8035, 18, B24_PARTS_FIELDS},
	{8053, 1, B24_PARTS_ITEM},
	{8054, 8, B24_PARTS_FIELDS},
	{8062, 1, B24_PARTS_ITEM},
	{8063, 1, B24_PARTS_ITEM},
	{8064, 5, B24_PARTS_FIELDS},
	{8069, 3, B24_PARTS_FIELDS},
	{8072, 2, B24_PARTS_FIELDS},
	{8074, 2, B24_PARTS_FIELDS},
	{8076, 19, B24_PARTS_FIELDS},
	{8095, 1, B24_PARTS_ITEM},
	{8096, 1, B24_PARTS_ITEM},
	{8097, 2, B24_PARTS_FIELDS},
	{8099, 4, B24_PARTS_FIELDS},
	{8103, 2, B24_PARTS_FIELDS},
	{8105, 15, B24_PARTS_FIELDS},
	{8120, 1, B24_PARTS_ITEM},
	{8121, 2, B24_PARTS_FIELDS},
	{8123, 19, B24_PARTS_FIELDS},
	{8142, 1, B24_PARTS_ITEM},
	{8143, 1, B24_PARTS_ITEM},
	{8144, 14, B24_PARTS_FIELDS},
	{8144, 14, B24_PARTS_FIELDS},
	{8158, 4, B24_PARTS_FIELDS},
	{8162, 16, B24_PARTS_FIELDS},
	{8178, 1, B24_PARTS_ITEM},
	{8179, 3, B24_PARTS_FIELDS},
	{8182, 5, B24_PARTS_FIELDS},
	{8187, 3, B24_PARTS_FIELDS},
	{8190, 1, B24_PARTS_ITEM},
	{8191, 1, B24_PARTS_ITEM},
	{8192, 3, B24_PARTS_FIELDS},
	{8195, 7, B24_PARTS_FIELDS},
	{8202, 1, B24_PARTS_ITEM},
	{8203, 1, B24_PARTS_EACH},
	{8204, 1, B24_PARTS_ITEM},
	{8205, 7, B24_PARTS_FIELDS},
	{8212, 1, B24_PARTS_ITEM},
	{8213, 1, B24_PARTS_ITEM},
	{8214, 1, B24_PARTS_ITEM},
	{8205, 7, B24_PARTS_FIELDS},
	{8215, 3, B24_PARTS_FIELDS},
	{8218, 5, B24_PARTS_FIELDS},
	{8223, 1, B24_PARTS_ITEM},
	{8224, 3, B24_PARTS_FIELDS},
	{8227, 18, B24_PARTS_FIELDS},
	{8245, 1, B24_PARTS_FIELDS},
	{8246, 1, B24_PARTS_ITEM},
	{8247, 2, B24_PARTS_FIELDS},
	{8249, 4, B24_PARTS_FIELDS},
	{8253, 1, B24_PARTS_EACH},
	{8254, 6, B24_PARTS_FIELDS},
	{8260, 1, B24_PARTS_FIELDS},
	{8261, 1, B24_PARTS_ITEM},
	{8262, 1, B24_PARTS_FIELDS},
	{8263, 31, B24_PARTS_FIELDS},
	{8294, 1, B24_PARTS_FIELDS},
	{8295, 1, B24_PARTS_ITEM},
	{8296, 7, B24_PARTS_FIELDS},
	{8303, 1, B24_PARTS_EACH},
	{8304, 1, B24_PARTS_FIELDS},
	{8305, 1, B24_PARTS_ITEM},
	{8306, 2, B24_PARTS_FIELDS},
	{8308, 21, B24_PARTS_FIELDS},
	{8329, 1, B24_PARTS_ITEM},
	{8330, 1, B24_PARTS_FIELDS},
	{8331, 1, B24_PARTS_ITEM},
	{8332, 14, B24_PARTS_NAMES},
	{8346, 14, B24_PARTS_FIELDS},
	{8360, 4, B24_PARTS_FIELDS},
	{8364, 4, B24_PARTS_FIELDS},
	{8368, 28, B24_PARTS_FIELDS},
	{8396, 1, B24_PARTS_FIELDS},
	{8397, 1, B24_PARTS_ITEM},
	{8398, 4, B24_PARTS_FIELDS},
	{8402, 7, B24_PARTS_FIELDS},
	{8409, 1, B24_PARTS_FIELDS},
	{8410, 3, B24_PARTS_FIELDS},
	{8413, 1, B24_PARTS_FIELDS},
	{8414, 1, B24_PARTS_FIELDS},
	{8415, 1, B24_PARTS_ITEM},
	{8416, 3, B24_PARTS_FIELDS},
	{8419, 2, B24_PARTS_FIELDS},
	{8421, 2, B24_PARTS_FIELDS},
	{8423, 7, B24_PARTS_FIELDS},
	{8430, 1, B24_PARTS_FIELDS},
	{8431, 1, B24_PARTS_ITEM},
	{8432, 6, B24_PARTS_FIELDS},
	{8438, 1, B24_PARTS_FIELDS},
	{8439, 7, B24_PARTS_FIELDS},
	{8446, 1, B24_PARTS_EACH},
	{8447, 1, B24_PARTS_FIELDS},
	{8448, 1, B24_PARTS_ITEM},
	{8449, 6, B24_PARTS_FIELDS},
	{8455, 2, B24_PARTS_FIELDS},
	{8457, 1, B24_PARTS_FIELDS},
	{8458, 1, B24_PARTS_FIELDS},
	{8459, 2, B24_PARTS_FIELDS},
	{8461, 3, B24_PARTS_FIELDS},
	{8464, 4, B24_PARTS_FIELDS},
	{8468, 1, B24_PARTS_FIELDS},
	{8469, 1, B24_PARTS_ITEM},
	{8470, 1, B24_PARTS_FIELDS},
	{8471, 1, B24_PARTS_FIELDS},
	{8472, 2, B24_PARTS_FIELDS},
	{8474, 3, B24_PARTS_FIELDS},
	{8477, 3, B24_PARTS_FIELDS},
	{8480, 1, B24_PARTS_FIELDS},
	{8481, 2, B24_PARTS_FIELDS},
	{8483, 1, B24_PARTS_ITEM},
	{8484, 1, B24_PARTS_FIELDS},
	{8485, 3, B24_PARTS_FIELDS},
	{8488, 1, B24_PARTS_ITEM},
	{8489, 1, B24_PARTS_FIELDS},
	{8490, 1, B24_PARTS_ITEM},
	{8491, 3, B24_PARTS_FIELDS},
	{8494, 2, B24_PARTS_FIELDS},
	{8496, 1, B24_PARTS_FIELDS},
	{8497, 16, B24_PARTS_FIELDS},
	{8513, 1, B24_PARTS_FIELDS},
	{8514, 1, B24_PARTS_ITEM},
	{8515, 10, B24_PARTS_FIELDS},
	{8525, 1, B24_PARTS_FIELDS},
	{8526, 16, B24_PARTS_FIELDS},
	{8542, 1, B24_PARTS_FIELDS},
	{8543, 1, B24_PARTS_ITEM},
	{8544, 7, B24_PARTS_FIELDS},
	{8551, 1, B24_PARTS_EACH},
	{8552, 1, B24_PARTS_FIELDS},
	{8553, 1, B24_PARTS_ITEM},
	{8554, 22, B24_PARTS_FIELDS},
	{8576, 1, B24_PARTS_EACH},
	{8577, 1, B24_PARTS_FIELDS},
	{8578, 1, B24_PARTS_ITEM},
	{8579, 12, B24_PARTS_NAMES},
	{8591, 12, B24_PARTS_FIELDS},
	{8603, 4, B24_PARTS_FIELDS},
	{8607, 16, B24_PARTS_FIELDS},
	{8623, 1, B24_PARTS_FIELDS},
	{8624, 1, B24_PARTS_ITEM},
	{8625, 10, B24_PARTS_FIELDS},
	{8635, 2, B24_PARTS_FIELDS},
	{8637, 5, B24_PARTS_FIELDS},
	{8642, 3, B24_PARTS_FIELDS},
	{8645, 1, B24_PARTS_FIELDS},
	{8646, 4, B24_PARTS_FIELDS},
	{8650, 5, B24_PARTS_FIELDS},
	{8655, 1, B24_PARTS_ITEM},
	{8656, 1, B24_PARTS_FIELDS},
	{8657, 9, B24_PARTS_FIELDS},
	{8666, 2, B24_PARTS_FIELDS},
	{8668, 18, B24_PARTS_FIELDS},
	{8686, 1, B24_PARTS_ITEM},
	{8687, 1, B24_PARTS_ITEM},
	{8688, 4, B24_PARTS_FIELDS},
	{8692, 5, B24_PARTS_FIELDS},
	{8697, 2, B24_PARTS_FIELDS},
	{8699, 4, B24_PARTS_FIELDS},
	{8703, 5, B24_PARTS_FIELDS},
	{8708, 1, B24_PARTS_ITEM},
	{8709, 1, B24_PARTS_ITEM},
	{8710, 2, B24_PARTS_FIELDS},
	{8712, 6, B24_PARTS_FIELDS},
	{8718, 10, B24_PARTS_FIELDS},
	{8728, 4, B24_PARTS_FIELDS},
	{8732, 1, B24_PARTS_ITEM},
	{8733, 2, B24_PARTS_FIELDS},
	{8735, 10, B24_PARTS_FIELDS},
	{8745, 17, B24_PARTS_FIELDS},
	{8762, 1, B24_PARTS_ITEM},
	{8763, 1, B24_PARTS_ITEM},
	{8764, 4, B24_PARTS_FIELDS},
	{8768, 11, B24_PARTS_FIELDS},
	{8779, 4, B24_PARTS_FIELDS},
	{8783, 6, B24_PARTS_FIELDS},
	{8789, 4, B24_PARTS_FIELDS},
	{8793, 1, B24_PARTS_ITEM},
	{8794, 1, B24_PARTS_ITEM},
	{8795, 3, B24_PARTS_FIELDS},
	{8798, 2, B24_PARTS_FIELDS},
	{8800, 6, B24_PARTS_FIELDS},
	{8806, 1, B24_PARTS_ITEM},
	{8807, 2, B24_PARTS_FIELDS},
	{8809, 1, B24_PARTS_ITEM},
	{8810, 7, B24_PARTS_FIELDS},
	{8817, 8, B24_PARTS_FIELDS},
	{8825, 1, B24_PARTS_ITEM},
	{8826, 1, B24_PARTS_ITEM},
	{8827, 4, B24_PARTS_FIELDS},
	{8831, 1, B24_PARTS_FIELDS},
	{8832, 1, B24_PARTS_FIELDS},
	{8833, 1, B24_PARTS_ITEM},
	{8834, 4, B24_PARTS_FIELDS},
	{8838, 1, B24_PARTS_ITEM},
	{8839, 2, B24_PARTS_FIELDS},
	{8841, 1, B24_PARTS_ITEM},
	{8842, 1, B24_PARTS_FIELDS},
	{8843, 1, B24_PARTS_ITEM},
	{8844, 11, B24_PARTS_FIELDS},
	{8855, 1, B24_PARTS_FIELDS},
	{8856, 1, B24_PARTS_ITEM},
	{8857, 1, B24_PARTS_ITEM},
	{8858, 1, B24_PARTS_FIELDS},
	{8859, 1, B24_PARTS_ITEM},
	{8860, 2, B24_PARTS_FIELDS},
	{8862, 1, B24_PARTS_ITEM},
	{8863, 4, B24_PARTS_FIELDS},
	{8867, 1, B24_PARTS_ITEM},
	{8868, 2, B24_PARTS_FIELDS},
	{8870, 1, B24_PARTS_ITEM},
	{8871, 2, B24_PARTS_FIELDS},
	{8873, 1, B24_PARTS_ITEM},
	{8874, 7, B24_PARTS_FIELDS},
	{8881, 1, B24_PARTS_ITEM},
	{8882, 1, B24_PARTS_FIELDS},
	{8883, 1, B24_PARTS_ITEM},
	{8884, 7, B24_PARTS_NAMES},
	{8891, 3, B24_PARTS_FIELDS},
	{8894, 4, B24_PARTS_FIELDS},
	{8898, 1, B24_PARTS_ITEM},
	{8899, 2, B24_PARTS_FIELDS},
	{8901, 1, B24_PARTS_ITEM},
	{8902, 5, B24_PARTS_FIELDS},
	{8907, 1, B24_PARTS_ITEM},
	{8908, 5, B24_PARTS_FIELDS},
	{8913, 1, B24_PARTS_FIELDS},
	{8914, 1, B24_PARTS_FIELDS},
	{8915, 4, B24_PARTS_FIELDS},
	{8919, 1, B24_PARTS_ITEM},
	{8920, 8, B24_PARTS_FIELDS},
	{8928, 1, B24_PARTS_ITEM},
	{8929, 1, B24_PARTS_ITEM},
	{8930, 3, B24_PARTS_FIELDS},
	{8933, 2, B24_PARTS_FIELDS},
	{8935, 6, B24_PARTS_FIELDS},
	{8941, 1, B24_PARTS_ITEM},
	{8942, 1, B24_PARTS_ITEM},
	{8943, 2, B24_PARTS_FIELDS},
	{8945, 1, B24_PARTS_FIELDS},
	{8946, 4, B24_PARTS_FIELDS},
	{8950, 1, B24_PARTS_ITEM},
	{8951, 8, B24_PARTS_FIELDS},
	{8959, 1, B24_PARTS_ITEM},
	{8960, 1, B24_PARTS_ITEM},
	{8961, 4, B24_PARTS_FIELDS},
	{8965, 2, B24_PARTS_FIELDS},
	{8967, 1, B24_PARTS_ITEM},
	{8968, 4, B24_PARTS_FIELDS},
	{8972, 4, B24_PARTS_FIELDS},
	{8976, 1, B24_PARTS_ITEM},
	{8977, 3, B24_PARTS_FIELDS},
	{8980, 4, B24_PARTS_FIELDS},
	{8984, 4, B24_PARTS_FIELDS},
	{8988, 2, B24_PARTS_FIELDS},
	{8990, 3, B24_PARTS_FIELDS},
	{8993, 3, B24_PARTS_FIELDS},
	{8996, 1, B24_PARTS_ITEM},
	{8997, 4, B24_PARTS_FIELDS},
	{9001, 2, B24_PARTS_FIELDS},
	{9003, 3, B24_PARTS_FIELDS},
	{9006, 1, B24_PARTS_FIELDS},
	{9007, 1, B24_PARTS_ITEM},
	{9008, 4, B24_PARTS_FIELDS},
	{9012, 2, B24_PARTS_FIELDS},
	{9014, 6, B24_PARTS_FIELDS},
	{9020, 1, B24_PARTS_ITEM},
	{9021, 13, B24_PARTS_FIELDS},
	{9034, 1, B24_PARTS_ITEM},
	{9035, 6, B24_PARTS_FIELDS},
	{9041, 2, B24_PARTS_FIELDS},
	{9043, 14, B24_PARTS_FIELDS},
	{9057, 12, B24_PARTS_FIELDS},
	{9069, 1, B24_PARTS_ITEM},
	{9070, 1, B24_PARTS_FIELDS},
	{9071, 1, B24_PARTS_ITEM},
	{9072, 12, B24_PARTS_NAMES},
	{9084, 2, B24_PARTS_FIELDS},
	{9086, 6, B24_PARTS_FIELDS},
	{9092, 10, B24_PARTS_FIELDS},
	{9102, 1, B24_PARTS_ITEM},
	{9103, 6, B24_PARTS_FIELDS},
	{9109, 1, B24_PARTS_ITEM},
	{9110, 2, B24_PARTS_FIELDS},
	{9112, 1, B24_PARTS_ITEM},
	{9113, 12, B24_PARTS_FIELDS},
	{9125, 1, B24_PARTS_ITEM},
	{9126, 4, B24_PARTS_FIELDS},
	{9130, 3, B24_PARTS_FIELDS},
	{9133, 1, B24_PARTS_FIELDS},
	{9134, 1, B24_PARTS_ITEM},
	{9135, 5, B24_PARTS_FIELDS},
	{9140, 1, B24_PARTS_ITEM},
	{9141, 1, B24_PARTS_FIELDS},
	{9142, 1, B24_PARTS_ITEM},
	{9143, 6, B24_PARTS_FIELDS},
	{9149, 1, B24_PARTS_ITEM},
	{9150, 13, B24_PARTS_FIELDS},
	{9163, 1, B24_PARTS_FIELDS},
	{9164, 1, B24_PARTS_ITEM},
	{9165, 13, B24_PARTS_NAMES},
	{9178, 2, B24_PARTS_FIELDS},
	{9180, 3, B24_PARTS_FIELDS},
	{9183, 3, B24_PARTS_FIELDS},
	{9186, 3, B24_PARTS_FIELDS},
	{9189, 6, B24_PARTS_FIELDS},
	{9195, 1, B24_PARTS_ITEM},
	{9196, 1, B24_PARTS_FIELDS},
	{9197, 1, B24_PARTS_ITEM},
	{9198, 3, B24_PARTS_FIELDS},
	{9201, 2, B24_PARTS_FIELDS},
	{9203, 1, B24_PARTS_ITEM},
	{9204, 2, B24_PARTS_FIELDS},
	{9206, 1, B24_PARTS_ITEM},
	{9207, 2, B24_PARTS_FIELDS},
	{9209, 2, B24_PARTS_FIELDS},
	{9211, 2, B24_PARTS_FIELDS},
	{9213, 1, B24_PARTS_FIELDS},
	{9214, 1, B24_PARTS_ITEM},
	{9215, 4, B24_PARTS_FIELDS},
	{9219, 10, B24_PARTS_FIELDS},
	{9229, 1, B24_PARTS_FIELDS},
	{9230, 1, B24_PARTS_ITEM},
	{9231, 2, B24_PARTS_FIELDS},
	{9233, 1, B24_PARTS_FIELDS},
	{9234, 3, B24_PARTS_FIELDS},
	{9237, 3, B24_PARTS_FIELDS},
	{9240, 3, B24_PARTS_FIELDS},
	{9243, 3, B24_PARTS_FIELDS},
	{9246, 3, B24_PARTS_FIELDS},
	{9249, 3, B24_PARTS_FIELDS},
	{9252, 2, B24_PARTS_FIELDS},
	{9254, 6, B24_PARTS_FIELDS},
	{9260, 7, B24_PARTS_FIELDS},
	{9267, 1, B24_PARTS_ITEM},
	{9268, 2, B24_PARTS_FIELDS},
	{9270, 28, B24_PARTS_FIELDS},
	{9298, 1, B24_PARTS_ITEM},
	{9299, 1, B24_PARTS_ITEM},
	{9300, 3, B24_PARTS_FIELDS},
	{9303, 1, B24_PARTS_EACH},
	{9304, 1, B24_PARTS_ITEM},
	{9305, 2, B24_PARTS_FIELDS},
	{9336, 5, B24_PARTS_FIELDS},
	{9307, 1, B24_PARTS_ITEM},
	{9308, 28, B24_PARTS_FIELDS},
	{9336, 5, B24_PARTS_FIELDS},
	{9341, 1, B24_PARTS_ITEM},
	{9342, 11, B24_PARTS_FIELDS},
	{9353, 3, B24_PARTS_FIELDS},
	{9356, 6, B24_PARTS_FIELDS},
	{9362, 4, B24_PARTS_FIELDS},
	{9366, 1, B24_PARTS_ITEM},
	{9367, 3, B24_PARTS_FIELDS},
	{9370, 38, B24_PARTS_FIELDS},
	{9408, 1, B24_PARTS_ITEM},
	{9409, 1, B24_PARTS_FIELDS},
	{9410, 3, B24_PARTS_FIELDS},
	{9413, 10, B24_PARTS_FIELDS},
	{9423, 1, B24_PARTS_ITEM},
	{9424, 28, B24_PARTS_FIELDS},
	{9452, 1, B24_PARTS_ITEM},
	{9453, 2, B24_PARTS_FIELDS},
	{9455, 9, B24_PARTS_FIELDS},
	{9464, 1, B24_PARTS_FIELDS},
	{9465, 20, B24_PARTS_FIELDS},
	{9485, 1, B24_PARTS_ITEM},
	{9486, 4, B24_PARTS_FIELDS},
	{9490, 1, B24_PARTS_ITEM},
	{9491, 4, B24_PARTS_FIELDS},
	{9495, 16, B24_PARTS_FIELDS},
	{9511, 1, B24_PARTS_ITEM},
	{9512, 2, B24_PARTS_FIELDS},
	{9514, 28, B24_PARTS_FIELDS},
	{9542, 1, B24_PARTS_ITEM},
	{9543, 4, B24_PARTS_FIELDS},
	{9547, 1, B24_PARTS_ITEM},
	{9548, 1, B24_PARTS_FIELDS},
	{9549, 9, B24_PARTS_FIELDS},
	{9558, 1, B24_PARTS_ITEM},
	{9559, 8, B24_PARTS_FIELDS},
	{9567, 4, B24_PARTS_FIELDS},
	{9571, 1, B24_PARTS_ITEM},
	{9572, 2, B24_PARTS_FIELDS},
	{9574, 2, B24_PARTS_FIELDS},
	{9576, 3, B24_PARTS_FIELDS},
	{9579, 28, B24_PARTS_FIELDS},
	{9607, 1, B24_PARTS_ITEM},
	{9608, 1, B24_PARTS_ITEM},
	{9609, 6, B24_PARTS_FIELDS},
	{9615, 1, B24_PARTS_FIELDS},
	{9616, 1, B24_PARTS_FIELDS},
	{9617, 20, B24_PARTS_FIELDS},
	{9637, 2, B24_PARTS_FIELDS},
	{9639, 9, B24_PARTS_FIELDS},
	{9648, 1, B24_PARTS_FIELDS},
	{9649, 21, B24_PARTS_FIELDS},
	{9670, 1, B24_PARTS_EACH},
	{9671, 3, B24_PARTS_FIELDS},
	{9674, 21, B24_PARTS_FIELDS},
	{9695, 3, B24_PARTS_FIELDS},
	{9698, 22, B24_PARTS_FIELDS},
	{9720, 1, B24_PARTS_EACH},
	{9721, 4, B24_PARTS_FIELDS},
	{9725, 1, B24_PARTS_ITEM},
	{9726, 7, B24_PARTS_FIELDS},
	{9733, 2, B24_PARTS_FIELDS},
	{9735, 2, B24_PARTS_FIELDS},
	{9737, 1, B24_PARTS_ITEM},
	{9738, 1, B24_PARTS_FIELDS},
	{9739, 1, B24_PARTS_FIELDS},
	{9740, 1, B24_PARTS_ITEM},
	{9741, 2, B24_PARTS_FIELDS},
	{9743, 8, B24_PARTS_FIELDS},
	{9751, 4, B24_PARTS_FIELDS},
	{9755, 1, B24_PARTS_FIELDS},
	{9756, 2, B24_PARTS_FIELDS},
	{9758, 3, B24_PARTS_FIELDS},
	{9761, 7, B24_PARTS_FIELDS},
	{9768, 1, B24_PARTS_ITEM},
	{9769, 8, B24_PARTS_FIELDS},
	{9777, 1, B24_PARTS_FIELDS},
	{9778, 1, B24_PARTS_ITEM},
	{9779, 2, B24_PARTS_FIELDS},
	{9781, 2, B24_PARTS_FIELDS},
	{9783, 4, B24_PARTS_FIELDS},
	{9787, 15, B24_PARTS_FIELDS},
	{9802, 1, B24_PARTS_ITEM},
	{9803, 3, B24_PARTS_FIELDS},
	{9806, 28, B24_PARTS_FIELDS},
	{9834, 1, B24_PARTS_ITEM},
	{9835, 5, B24_PARTS_FIELDS},
	{9840, 1, B24_PARTS_ITEM},
	{9841, 4, B24_PARTS_FIELDS},
	{9845, 4, B24_PARTS_FIELDS},
	{9849, 1, B24_PARTS_ITEM},
	{9850, 11, B24_PARTS_FIELDS},
	{9861, 7, B24_PARTS_FIELDS},
	{9868, 3, B24_PARTS_FIELDS},
	{9871, 2, B24_PARTS_FIELDS},
	{9873, 1, B24_PARTS_ITEM},
	{9874, 2, B24_PARTS_FIELDS},
	{9876, 2, B24_PARTS_FIELDS},
	{9878, 1, B24_PARTS_ITEM},
	{9879, 3, B24_PARTS_FIELDS},
	{9882, 1, B24_PARTS_FIELDS},
	{9883, 1, B24_PARTS_ITEM},
	{9884, 2, B24_PARTS_FIELDS},
	{9886, 9, B24_PARTS_FIELDS},
	{9895, 19, B24_PARTS_FIELDS},
	{9914, 9, B24_PARTS_FIELDS},
	{9923, 28, B24_PARTS_FIELDS},
	{9951, 16, B24_PARTS_FIELDS},
	{9967, 1, B24_PARTS_ITEM},
	{9968, 1, B24_PARTS_ITEM},
	{9969, 6, B24_PARTS_FIELDS},
	{9975, 9, B24_PARTS_FIELDS},
	{9984, 28, B24_PARTS_FIELDS},
	{10012, 27, B24_PARTS_FIELDS},
	{10039, 3, B24_PARTS_FIELDS},
	{10042, 17, B24_PARTS_FIELDS},
	{10059, 1, B24_PARTS_ITEM},
	{10060, 27, B24_PARTS_FIELDS},
	{10087, 3, B24_PARTS_FIELDS},
	{10090, 5, B24_PARTS_FIELDS},
	{10095, 1, B24_PARTS_ITEM},
	{10096, 6, B24_PARTS_FIELDS},
	{10102, 1, B24_PARTS_FIELDS},
	{10103, 4, B24_PARTS_FIELDS},
	{10107, 5, B24_PARTS_FIELDS},
	{10112, 1, B24_PARTS_ITEM},
	{10113, 13, B24_PARTS_FIELDS},
	{10126, 2, B24_PARTS_FIELDS},
	{10128, 2, B24_PARTS_FIELDS},
	{10130, 5, B24_PARTS_FIELDS},
	{10135, 1, B24_PARTS_ITEM},
	{10136, 2, B24_PARTS_FIELDS},
	{10138, 3, B24_PARTS_FIELDS},
	{10141, 34, B24_PARTS_FIELDS},
	{10175, 1, B24_PARTS_ITEM},
	{10176, 1, B24_PARTS_ITEM},
	{10177, 4, B24_PARTS_FIELDS},
	{10210, 5, B24_PARTS_FIELDS},
	{10181, 1, B24_PARTS_ITEM},
	{10182, 28, B24_PARTS_FIELDS},
	{10210, 5, B24_PARTS_FIELDS},
	{10215, 1, B24_PARTS_ITEM},
	{10216, 4, B24_PARTS_FIELDS},
	{10220, 15, B24_PARTS_FIELDS},
	{10235, 6, B24_PARTS_FIELDS},
	{10241, 1, B24_PARTS_ITEM},
	{10242, 1, B24_PARTS_ITEM},
	{10243, 3, B24_PARTS_FIELDS},
	{10246, 21, B24_PARTS_FIELDS},
	{10267, 1, B24_PARTS_EACH},
	{10268, 1, B24_PARTS_ITEM},
	{10269, 4, B24_PARTS_FIELDS},
	{10273, 2, B24_PARTS_FIELDS},
	{10275, 1, B24_PARTS_ITEM},
	{10276, 3, B24_PARTS_FIELDS},
	{10279, 1, B24_PARTS_ITEM},
	{10280, 1, B24_PARTS_FIELDS},
	{10281, 1, B24_PARTS_FIELDS},
	{10282, 2, B24_PARTS_FIELDS},
	{10284, 4, B24_PARTS_FIELDS},
	{10288, 1, B24_PARTS_ITEM},
	{10289, 3, B24_PARTS_FIELDS},
	{10292, 1, B24_PARTS_ITEM},
	{10293, 2, B24_PARTS_FIELDS},
	{10295, 1, B24_PARTS_FIELDS},
	{10296, 1, B24_PARTS_ITEM},
	{10297, 2, B24_PARTS_FIELDS},
	{10299, 13, B24_PARTS_FIELDS},
	{10299, 13, B24_PARTS_FIELDS},
	{10312, 4, B24_PARTS_FIELDS},
	{10316, 1, B24_PARTS_ITEM},
	{10317, 3, B24_PARTS_FIELDS},
	{10320, 2, B24_PARTS_FIELDS},
	{10322, 13, B24_PARTS_FIELDS},
	{10335, 1, B24_PARTS_FIELDS},
	{10336, 13, B24_PARTS_FIELDS},
	{10349, 4, B24_PARTS_FIELDS},
	{10353, 1, B24_PARTS_EACH},
	{10354, 1, B24_PARTS_ITEM},
	{10355, 11, B24_PARTS_FIELDS},
	{10366, 2, B24_PARTS_FIELDS},
	{10368, 3, B24_PARTS_FIELDS},
	{10371, 3, B24_PARTS_FIELDS},
	{10374, 5, B24_PARTS_FIELDS},
	{10379, 4, B24_PARTS_FIELDS},
	{10383, 4, B24_PARTS_FIELDS},
	{10387, 4, B24_PARTS_FIELDS},
	{10391, 4, B24_PARTS_FIELDS},
	{10395, 5, B24_PARTS_FIELDS},
	{10400, 10, B24_PARTS_FIELDS},
	{10410, 3, B24_PARTS_FIELDS},
	{10413, 1, B24_PARTS_ITEM},
	{10414, 8, B24_PARTS_FIELDS},
	{10422, 2, B24_PARTS_FIELDS},
	{10424, 5, B24_PARTS_FIELDS},
	{10429, 3, B24_PARTS_FIELDS},
	{10444, 38, B24_PARTS_FIELDS},
	{10432, 4, B24_PARTS_FIELDS},
	{10436, 1, B24_PARTS_ITEM},
	{10437, 3, B24_PARTS_FIELDS},
	{10440, 1, B24_PARTS_ITEM},
	{10441, 3, B24_PARTS_FIELDS},
	{10444, 38, B24_PARTS_FIELDS},
	{10482, 1, B24_PARTS_ITEM},
	{10483, 12, B24_PARTS_FIELDS},
	{10495, 4, B24_PARTS_FIELDS},
	{10499, 4, B24_PARTS_FIELDS},
	{10503, 9, B24_PARTS_FIELDS},
	{10512, 9, B24_PARTS_FIELDS},
	{10521, 11, B24_PARTS_FIELDS},
	{10532, 2, B24_PARTS_FIELDS},
	{10534, 9, B24_PARTS_FIELDS},
	{10543, 8, B24_PARTS_FIELDS},
	{10551, 3, B24_PARTS_FIELDS},
	{10554, 14, B24_PARTS_FIELDS},
	{10568, 25, B24_PARTS_FIELDS},
	{10568, 25, B24_PARTS_FIELDS},
	{10593, 1, B24_PARTS_ITEM},
	{10594, 2, B24_PARTS_FIELDS},
	{10596, 1, B24_PARTS_ITEM},
	{10597, 3, B24_PARTS_FIELDS},
	{10600, 1, B24_PARTS_ITEM},
	{10601, 3, B24_PARTS_FIELDS},
	{10604, 1, B24_PARTS_ITEM},
	{10605, 1, B24_PARTS_FIELDS},
	{10606, 4, B24_PARTS_FIELDS},
	{10610, 6, B24_PARTS_FIELDS},
	{10616, 10, B24_PARTS_FIELDS},
	{10626, 1, B24_PARTS_FIELDS},
	{10627, 1, B24_PARTS_FIELDS},
	{10628, 1, B24_PARTS_ITEM},
	{10629, 2, B24_PARTS_FIELDS},
	{10631, 6, B24_PARTS_FIELDS},
	{10637, 8, B24_PARTS_FIELDS},
	{10645, 3, B24_PARTS_FIELDS},
	{10648, 26, B24_PARTS_FIELDS},
	{10648, 26, B24_PARTS_FIELDS},
	{10674, 2, B24_PARTS_FIELDS},
	{10676, 1, B24_PARTS_ITEM},
	{10677, 7, B24_PARTS_FIELDS},
	{10684, 3, B24_PARTS_FIELDS},
	{10687, 1, B24_PARTS_FIELDS},
	{10688, 1, B24_PARTS_ITEM},
	{10689, 3, B24_PARTS_FIELDS},
	{10692, 5, B24_PARTS_FIELDS},
	{10697, 4, B24_PARTS_FIELDS},
	{10701, 4, B24_PARTS_FIELDS},
	{10705, 10, B24_PARTS_FIELDS},
	{10705, 10, B24_PARTS_FIELDS},
	{10715, 2, B24_PARTS_FIELDS},
	{10717, 1, B24_PARTS_ITEM},
	{10718, 3, B24_PARTS_FIELDS},
	{10721, 1, B24_PARTS_ITEM},
	{10722, 4, B24_PARTS_FIELDS},
	{10726, 1, B24_PARTS_ITEM},
	{10727, 4, B24_PARTS_FIELDS},
	{10731, 4, B24_PARTS_FIELDS},
	{10735, 4, B24_PARTS_FIELDS},
	{10739, 1, B24_PARTS_ITEM},
	{10740, 4, B24_PARTS_FIELDS},
	{10744, 2, B24_PARTS_FIELDS},
	{10746, 1, B24_PARTS_ITEM},
	{10747, 8, B24_PARTS_FIELDS},
	{10755, 4, B24_PARTS_FIELDS},
	{10759, 4, B24_PARTS_FIELDS},
	{10763, 4, B24_PARTS_FIELDS},
	{10767, 4, B24_PARTS_FIELDS},
	{10771, 4, B24_PARTS_FIELDS},
	{10775, 4, B24_PARTS_FIELDS},
	{10779, 4, B24_PARTS_FIELDS},
	{10783, 1, B24_PARTS_ITEM},
	{10784, 5, B24_PARTS_FIELDS},
	{10789, 5, B24_PARTS_FIELDS},
	{10794, 6, B24_PARTS_FIELDS},
	{10800, 10, B24_PARTS_FIELDS},
	{10800, 10, B24_PARTS_FIELDS},
	{10810, 1, B24_PARTS_ITEM},
	{10811, 1, B24_PARTS_FIELDS},
	{10812, 1, B24_PARTS_ITEM},
	{10813, 1, B24_PARTS_FIELDS},
	{10814, 1, B24_PARTS_ITEM},
	{10815, 6, B24_PARTS_FIELDS},
	{10821, 3, B24_PARTS_FIELDS},
	{10824, 3, B24_PARTS_FIELDS},
	{10827, 6, B24_PARTS_FIELDS},
	{10833, 4, B24_PARTS_FIELDS},
	{10837, 5, B24_PARTS_FIELDS},
	{10842, 3, B24_PARTS_FIELDS},
	{10845, 4, B24_PARTS_FIELDS},
	{10849, 1, B24_PARTS_ITEM},
	{10850, 4, B24_PARTS_FIELDS},
	{10854, 4, B24_PARTS_FIELDS},
	{10858, 1, B24_PARTS_ITEM},
	{10859, 3, B24_PARTS_FIELDS},
	{10862, 1, B24_PARTS_FIELDS},
	{10863, 2, B24_PARTS_FIELDS},
	{10865, 1, B24_PARTS_ITEM},
	{10866, 5, B24_PARTS_FIELDS},
	{10871, 4, B24_PARTS_FIELDS},
	{10875, 3, B24_PARTS_FIELDS},
	{10878, 4, B24_PARTS_FIELDS},
	{10882, 2, B24_PARTS_FIELDS},
	{10884, 5, B24_PARTS_FIELDS},
	{10889, 1, B24_PARTS_ITEM},
	{10890, 1, B24_PARTS_FIELDS},
	{10891, 2, B24_PARTS_FIELDS},
	{10893, 1, B24_PARTS_ITEM},
	{10894, 3, B24_PARTS_FIELDS},
	{10897, 1, B24_PARTS_ITEM},
	{10898, 3, B24_PARTS_FIELDS},
	{10901, 4, B24_PARTS_FIELDS},
	{10905, 1, B24_PARTS_ITEM},
	{10906, 3, B24_PARTS_FIELDS},
	{10909, 1, B24_PARTS_ITEM},
	{10910, 4, B24_PARTS_FIELDS},
	{10914, 4, B24_PARTS_FIELDS},
	{10918, 12, B24_PARTS_FIELDS},
	{10930, 4, B24_PARTS_FIELDS},
	{10934, 3, B24_PARTS_FIELDS},
	{10937, 2, B24_PARTS_FIELDS},
	{10939, 2, B24_PARTS_FIELDS},
	{10941, 7, B24_PARTS_FIELDS},
	{10948, 1, B24_PARTS_ITEM},
	{10949, 1, B24_PARTS_FIELDS},
	{10950, 2, B24_PARTS_FIELDS},
	{10952, 1, B24_PARTS_ITEM},
	{10953, 9, B24_PARTS_FIELDS},
	{10962, 6, B24_PARTS_FIELDS},
	{10968, 3, B24_PARTS_FIELDS},
	{10971, 3, B24_PARTS_FIELDS},
	{10974, 1, B24_PARTS_ITEM},
	{10975, 3, B24_PARTS_FIELDS},
	{10978, 2, B24_PARTS_FIELDS},
	{10980, 1, B24_PARTS_ITEM},
	{10981, 2, B24_PARTS_FIELDS},
	{10983, 2, B24_PARTS_FIELDS},
	{10985, 3, B24_PARTS_FIELDS},
	{10988, 1, B24_PARTS_ITEM},
	{10989, 3, B24_PARTS_FIELDS},
	{10992, 1, B24_PARTS_FIELDS},
	{10993, 3, B24_PARTS_FIELDS},
	{10996, 1, B24_PARTS_ITEM},
	{10997, 3, B24_PARTS_FIELDS},
	{11000, 5, B24_PARTS_FIELDS},
	{11005, 1, B24_PARTS_ITEM},
	{11006, 2, B24_PARTS_FIELDS},
	{11008, 1, B24_PARTS_FIELDS},
	{11009, 1, B24_PARTS_ITEM},
	{11010, 1, B24_PARTS_FIELDS},
	{11011, 6, B24_PARTS_FIELDS},
	{11017, 1, B24_PARTS_ITEM},
	{11018, 1, B24_PARTS_FIELDS},
	{11019, 2, B24_PARTS_FIELDS},
	{11021, 1, B24_PARTS_ITEM},
	{11022, 2, B24_PARTS_FIELDS},
	{11024, 3, B24_PARTS_FIELDS},
	{11027, 6, B24_PARTS_FIELDS},
	{11033, 3, B24_PARTS_FIELDS},
	{11036, 83, B24_PARTS_FIELDS},
	{11119, 1, B24_PARTS_FIELDS},
	{11120, 1, B24_PARTS_FIELDS},
	{11121, 8, B24_PARTS_FIELDS},
	{11129, 1, B24_PARTS_EACH},
	{11130, 4, B24_PARTS_FIELDS},
	{11134, 1, B24_PARTS_EACH},
	{11135, 94, B24_PARTS_FIELDS},
	{11229, 1, B24_PARTS_ITEM},
	{11230, 3, B24_PARTS_FIELDS},
	{11233, 2, B24_PARTS_FIELDS},
	{11235, 1, B24_PARTS_ITEM},
	{11236, 93, B24_PARTS_FIELDS},
	{11329, 1, B24_PARTS_ITEM},
	{11330, 1, B24_PARTS_ITEM},
	{11331, 93, B24_PARTS_NAMES},
	{11424, 93, B24_PARTS_FIELDS},
	{11517, 5, B24_PARTS_FIELDS},
	{11522, 3, B24_PARTS_FIELDS},
	{11525, 2, B24_PARTS_FIELDS},
	{11527, 2, B24_PARTS_FIELDS},
	{11529, 1, B24_PARTS_ITEM},
	{11036, 83, B24_PARTS_FIELDS},
	{11530, 2, B24_PARTS_FIELDS},
	{11532, 3, B24_PARTS_FIELDS},
	{11535, 1, B24_PARTS_ITEM},
	{11536, 1, B24_PARTS_ITEM},
	{11537, 3, B24_PARTS_FIELDS},
	{11540, 2, B24_PARTS_FIELDS},
	{11542, 4, B24_PARTS_FIELDS},
	{11546, 5, B24_PARTS_FIELDS},
	{11551, 3, B24_PARTS_FIELDS},
	{11554, 1, B24_PARTS_ITEM},
	{11555, 3, B24_PARTS_FIELDS},
	{11558, 38, B24_PARTS_FIELDS},
	{11596, 1, B24_PARTS_ITEM},
	{11597, 4, B24_PARTS_FIELDS},
	{11601, 2, B24_PARTS_FIELDS},
	{11603, 6, B24_PARTS_FIELDS},
	{11609, 4, B24_PARTS_FIELDS},
	{11613, 3, B24_PARTS_FIELDS},
	{11616, 1, B24_PARTS_ITEM},
	{11617, 3, B24_PARTS_FIELDS},
	{11620, 2, B24_PARTS_FIELDS},
	{11622, 1, B24_PARTS_ITEM},
	{11623, 5, B24_PARTS_FIELDS},
	{11628, 1, B24_PARTS_ITEM},
	{11629, 2, B24_PARTS_FIELDS},
	{11631, 1, B24_PARTS_ITEM},
	{11632, 4, B24_PARTS_FIELDS},
	{11636, 1, B24_PARTS_ITEM},
	{11637, 3, B24_PARTS_FIELDS},
	{11640, 8, B24_PARTS_FIELDS},
	{11648, 1, B24_PARTS_EACH},
	{11649, 1, B24_PARTS_FIELDS},
	{11650, 29, B24_PARTS_FIELDS},
	{11679, 1, B24_PARTS_EACH},
	{11680, 1, B24_PARTS_FIELDS},
	{11681, 16, B24_PARTS_FIELDS},
	{11697, 1, B24_PARTS_EACH},
	{11698, 2, B24_PARTS_FIELDS},
	{11700, 1, B24_PARTS_EACH},
	{11701, 3, B24_PARTS_FIELDS},
	{11704, 6, B24_PARTS_FIELDS},
	{11710, 27, B24_PARTS_FIELDS},
	{11737, 1, B24_PARTS_EACH},
	{11738, 1, B24_PARTS_EACH},
	{11739, 1, B24_PARTS_EACH},
	{11740, 9, B24_PARTS_FIELDS},
	{11749, 20, B24_PARTS_FIELDS},
	{11769, 1, B24_PARTS_EACH},
	{11770, 17, B24_PARTS_FIELDS},
	{11787, 1, B24_PARTS_ITEM},
	{11788, 2, B24_PARTS_FIELDS},
	{11790, 2, B24_PARTS_FIELDS},
	{11792, 1, B24_PARTS_ITEM},
	{11793, 2, B24_PARTS_FIELDS},
	{11795, 1, B24_PARTS_FIELDS},
	{11796, 1, B24_PARTS_ITEM},
	{11797, 1, B24_PARTS_FIELDS},
	{11798, 6, B24_PARTS_FIELDS},
	{11804, 5, B24_PARTS_FIELDS},
	{11809, 1, B24_PARTS_EACH},
	{11810, 5, B24_PARTS_FIELDS},
	{11815, 5, B24_PARTS_FIELDS},
	{11820, 12, B24_PARTS_FIELDS},
	{11832, 9, B24_PARTS_FIELDS},
	{11841, 1, B24_PARTS_ITEM},
	{11842, 3, B24_PARTS_FIELDS},
	{11845, 3, B24_PARTS_FIELDS},
	{11848, 2, B24_PARTS_FIELDS},
	{11850, 2, B24_PARTS_FIELDS},
	{11852, 1, B24_PARTS_FIELDS},
	{11853, 2, B24_PARTS_FIELDS},
	{11855, 17, B24_PARTS_FIELDS},
	{11872, 1, B24_PARTS_ITEM},
	{11873, 2, B24_PARTS_FIELDS},
	{11875, 5, B24_PARTS_FIELDS},
	{11880, 1, B24_PARTS_ITEM},
	{11881, 12, B24_PARTS_FIELDS},
	{11893, 9, B24_PARTS_FIELDS},
	{11902, 1, B24_PARTS_ITEM},
	{11903, 1, B24_PARTS_ITEM},
	{11904, 3, B24_PARTS_FIELDS},
	{11907, 5, B24_PARTS_FIELDS},
	{11912, 2, B24_PARTS_FIELDS},
	{11914, 1, B24_PARTS_FIELDS},
	{11915, 2, B24_PARTS_FIELDS},
	{11917, 1, B24_PARTS_ITEM},
	{11918, 5, B24_PARTS_FIELDS},
	{11923, 1, B24_PARTS_ITEM},
	{11924, 1, B24_PARTS_FIELDS},
	{11925, 1, B24_PARTS_FIELDS},
	{11926, 1, B24_PARTS_FIELDS},
	{11927, 2, B24_PARTS_FIELDS},
	{11929, 5, B24_PARTS_FIELDS},
	{11934, 1, B24_PARTS_FIELDS},
	{11935, 12, B24_PARTS_FIELDS},
	{11947, 1, B24_PARTS_ITEM},
	{11948, 1, B24_PARTS_FIELDS},
	{11949, 4, B24_PARTS_FIELDS},
	{11953, 3, B24_PARTS_FIELDS},
	{11956, 1, B24_PARTS_FIELDS},
	{11957, 2, B24_PARTS_FIELDS},
	{11959, 6, B24_PARTS_FIELDS},
	{11965, 5, B24_PARTS_FIELDS},
	{11970, 2, B24_PARTS_FIELDS},
	{11972, 2, B24_PARTS_FIELDS},
	{11974, 2, B24_PARTS_FIELDS},
	{11976, 2, B24_PARTS_FIELDS},
	{11978, 2, B24_PARTS_FIELDS},
	{11980, 6, B24_PARTS_FIELDS},
	{11986, 2, B24_PARTS_FIELDS},
	{11988, 1, B24_PARTS_FIELDS},
	{11989, 7, B24_PARTS_FIELDS},
	{11996, 1, B24_PARTS_ITEM},
	{12017, 8, B24_PARTS_FIELDS},
	{11997, 1, B24_PARTS_ITEM},
	{11998, 18, B24_PARTS_FIELDS},
	{12016, 1, B24_PARTS_EACH},
	{12017, 8, B24_PARTS_FIELDS},
	{12025, 1, B24_PARTS_EACH},
	{12026, 1, B24_PARTS_ITEM},
	{12027, 2, B24_PARTS_FIELDS},
	{12029, 1, B24_PARTS_EACH},
	{12030, 4, B24_PARTS_FIELDS},
	{12034, 2, B24_PARTS_FIELDS},
	{12036, 1, B24_PARTS_ITEM},
	{12037, 1, B24_PARTS_FIELDS},
	{12038, 1, B24_PARTS_ITEM},
	{12039, 2, B24_PARTS_FIELDS},
	{12041, 1, B24_PARTS_EACH},
	{12042, 4, B24_PARTS_FIELDS},
	{12046, 1, B24_PARTS_ITEM},
	{12047, 6, B24_PARTS_FIELDS},
	{12053, 1, B24_PARTS_EACH},
	{12054, 1, B24_PARTS_FIELDS},
	{12055, 6, B24_PARTS_FIELDS},
	{12061, 3, B24_PARTS_FIELDS},
	{12064, 1, B24_PARTS_EACH},
	{12065, 5, B24_PARTS_FIELDS},
	{12070, 2, B24_PARTS_FIELDS},
	{12072, 1, B24_PARTS_ITEM},
	{12073, 3, B24_PARTS_FIELDS},
	{12076, 6, B24_PARTS_FIELDS},
	{12082, 20, B24_PARTS_FIELDS},
	{12102, 1, B24_PARTS_ITEM},
	{12103, 1, B24_PARTS_ITEM},
	{12104, 20, B24_PARTS_NAMES},
	{12124, 6, B24_PARTS_FIELDS},
	{12130, 1, B24_PARTS_FIELDS},
	{12131, 3, B24_PARTS_FIELDS},
	{12131, 3, B24_PARTS_FIELDS},
	{12147, 1, B24_PARTS_FIELDS},
	{12134, 2, B24_PARTS_FIELDS},
	{12136, 11, B24_PARTS_FIELDS},
	{12147, 1, B24_PARTS_FIELDS},
	{12148, 2, B24_PARTS_FIELDS},
	{12148, 2, B24_PARTS_FIELDS},
	{12169, 17, B24_PARTS_FIELDS},
	{12150, 4, B24_PARTS_FIELDS},
	{12154, 14, B24_PARTS_FIELDS},
	{12168, 1, B24_PARTS_EACH},
	{12169, 17, B24_PARTS_FIELDS},
	{12186, 1, B24_PARTS_ITEM},
	{12187, 28, B24_PARTS_FIELDS},
	{12215, 17, B24_PARTS_FIELDS},
	{12232, 1, B24_PARTS_EACH},
	{12233, 1, B24_PARTS_ITEM},
	{12234, 28, B24_PARTS_FIELDS},
	{12262, 17, B24_PARTS_FIELDS},
	{12279, 2, B24_PARTS_FIELDS},
	{12150, 4, B24_PARTS_FIELDS},
	{12281, 1, B24_PARTS_FIELDS},
	{12281, 1, B24_PARTS_FIELDS},
	{12148, 2, B24_PARTS_FIELDS},
	{12282, 23, B24_PARTS_FIELDS},
	{12305, 17, B24_PARTS_FIELDS},
	{12322, 1, B24_PARTS_FIELDS},
	{12323, 1, B24_PARTS_ITEM},
	{12324, 17, B24_PARTS_FIELDS},
	{12341, 2, B24_PARTS_FIELDS},
	{12343, 8, B24_PARTS_FIELDS},
	{12351, 15, B24_PARTS_FIELDS},
	{12366, 1, B24_PARTS_EACH},
	{12367, 18, B24_PARTS_FIELDS},
	{12385, 3, B24_PARTS_FIELDS},
	{12388, 2, B24_PARTS_FIELDS},
	{12390, 96, B24_PARTS_FIELDS},
	{12390, 96, B24_PARTS_FIELDS},
	{12486, 12, B24_PARTS_FIELDS},
	{12498, 2, B24_PARTS_FIELDS},
	{12500, 17, B24_PARTS_FIELDS},
	{12517, 1, B24_PARTS_ITEM},
	{12518, 5, B24_PARTS_FIELDS},
	{12523, 4, B24_PARTS_FIELDS},
	{12527, 2, B24_PARTS_FIELDS},
	{12529, 10, B24_PARTS_FIELDS},
	{12539, 4, B24_PARTS_FIELDS},
	{12543, 5, B24_PARTS_FIELDS},
	{12548, 17, B24_PARTS_FIELDS},
	{12565, 2, B24_PARTS_FIELDS},
	{12567, 1, B24_PARTS_ITEM},
	{12568, 2, B24_PARTS_FIELDS},
	{12570, 4, B24_PARTS_FIELDS},
	{12574, 2, B24_PARTS_FIELDS},
	{12576, 3, B24_PARTS_FIELDS},
	{12579, 4, B24_PARTS_FIELDS},
	{12583, 4, B24_PARTS_FIELDS},
	{12587, 4, B24_PARTS_FIELDS},
	{12591, 1, B24_PARTS_EACH},
	{12592, 1, B24_PARTS_ITEM},
	{12593, 9, B24_PARTS_FIELDS},
	{12602, 1, B24_PARTS_ITEM},
	{12603, 1, B24_PARTS_ITEM},
	{12604, 22, B24_PARTS_NAMES},
	{12626, 22, B24_PARTS_FIELDS},
	{12626, 22, B24_PARTS_FIELDS},
	{12648, 9, B24_PARTS_FIELDS},
	{12657, 2, B24_PARTS_FIELDS},
	{12659, 3, B24_PARTS_FIELDS},
	{12662, 5, B24_PARTS_FIELDS},
	{12667, 1, B24_PARTS_FIELDS},
	{12668, 4, B24_PARTS_FIELDS},
	{12672, 3, B24_PARTS_FIELDS},
	{12675, 5, B24_PARTS_FIELDS},
	{12680, 17, B24_PARTS_FIELDS},
	{12697, 2, B24_PARTS_FIELDS},
	{12699, 1, B24_PARTS_ITEM},
	{12700, 2, B24_PARTS_FIELDS},
	{12702, 1, B24_PARTS_ITEM},
	{12703, 2, B24_PARTS_FIELDS},
	{12705, 3, B24_PARTS_FIELDS},
	{12708, 1, B24_PARTS_ITEM},
	{12709, 3, B24_PARTS_FIELDS},
	{12712, 1, B24_PARTS_FIELDS},
	{12713, 12, B24_PARTS_FIELDS},
	{12725, 2, B24_PARTS_FIELDS},
	{12727, 1, B24_PARTS_FIELDS},
	{12728, 2, B24_PARTS_FIELDS},
	{12730, 1, B24_PARTS_ITEM},
	{12731, 2, B24_PARTS_FIELDS},
	{12733, 1, B24_PARTS_FIELDS},
	{12734, 1, B24_PARTS_FIELDS},
	{12735, 2, B24_PARTS_FIELDS},
	{12737, 15, B24_PARTS_FIELDS},
	{12752, 1, B24_PARTS_ITEM},
	{12753, 1, B24_PARTS_ITEM},
	{12754, 15, B24_PARTS_NAMES},
	{12769, 15, B24_PARTS_FIELDS},
	{12784, 6, B24_PARTS_FIELDS},
	{12790, 1, B24_PARTS_FIELDS},
	{12791, 8, B24_PARTS_FIELDS},
	{12799, 3, B24_PARTS_FIELDS},
	{12802, 2, B24_PARTS_FIELDS},
	{12804, 1, B24_PARTS_FIELDS},
	{12805, 5, B24_PARTS_FIELDS},
	{12805, 5, B24_PARTS_FIELDS},
	{12810, 2, B24_PARTS_FIELDS},
	{12812, 2, B24_PARTS_FIELDS},
	{12814, 2, B24_PARTS_FIELDS},
	{12816, 5, B24_PARTS_FIELDS},
	{12821, 3, B24_PARTS_FIELDS},
	{12824, 1, B24_PARTS_FIELDS},
	{12825, 16, B24_PARTS_FIELDS},
	{12841, 1, B24_PARTS_ITEM},
	{12842, 1, B24_PARTS_ITEM},
	{12843, 16, B24_PARTS_NAMES},
	{12859, 16, B24_PARTS_FIELDS},
	{12875, 4, B24_PARTS_FIELDS},
	{12879, 1, B24_PARTS_FIELDS},
	{12880, 5, B24_PARTS_FIELDS},
	{12885, 8, B24_PARTS_FIELDS},
	{12893, 2, B24_PARTS_FIELDS},
	{12895, 2, B24_PARTS_FIELDS},
	{12897, 3, B24_PARTS_FIELDS},
	{12900, 1, B24_PARTS_ITEM},
	{12901, 1, B24_PARTS_ITEM},
	{12902, 1, B24_PARTS_FIELDS},
	{12903, 2, B24_PARTS_FIELDS},
	{12905, 1, B24_PARTS_ITEM},
	{12906, 1, B24_PARTS_EACH},
	{12907, 1, B24_PARTS_ITEM},
	{12908, 2, B24_PARTS_FIELDS},
	{12910, 3, B24_PARTS_FIELDS},
	{12913, 4, B24_PARTS_FIELDS},
	{12917, 7, B24_PARTS_FIELDS},
	{12924, 2, B24_PARTS_FIELDS},
	{12926, 4, B24_PARTS_FIELDS},
	{12930, 3, B24_PARTS_FIELDS},
	{12933, 2, B24_PARTS_FIELDS},
	{12935, 2, B24_PARTS_FIELDS},
	{12937, 2, B24_PARTS_FIELDS},
	{12939, 4, B24_PARTS_FIELDS},
	{12943, 4, B24_PARTS_FIELDS},
	{12947, 3, B24_PARTS_FIELDS},
	{12950, 3, B24_PARTS_FIELDS},
	{12953, 14, B24_PARTS_FIELDS},
	{12967, 1, B24_PARTS_EACH},
	{12968, 17, B24_PARTS_FIELDS},
	{12985, 1, B24_PARTS_ITEM},
	{12986, 10, B24_PARTS_FIELDS},
	{12996, 2, B24_PARTS_FIELDS},
	{12998, 40, B24_PARTS_FIELDS},
	{12998, 40, B24_PARTS_FIELDS},
	{13038, 1, B24_PARTS_EACH},
	{13039, 1, B24_PARTS_ITEM},
	{13040, 12, B24_PARTS_FIELDS},
	{13052, 1, B24_PARTS_ITEM},
	{13053, 1, B24_PARTS_ITEM},
	{13054, 12, B24_PARTS_FIELDS},
	{13066, 3, B24_PARTS_FIELDS},
	{13069, 5, B24_PARTS_FIELDS},
	{13074, 1, B24_PARTS_ITEM},
	{13075, 1, B24_PARTS_ITEM},
	{13076, 1, B24_PARTS_FIELDS},
	{13077, 10, B24_PARTS_FIELDS},
	{13087, 1, B24_PARTS_ITEM},
	{13088, 1, B24_PARTS_ITEM},
	{13089, 22, B24_PARTS_NAMES},
	{13111, 22, B24_PARTS_FIELDS},
	{13111, 22, B24_PARTS_FIELDS},
	{13133, 6, B24_PARTS_FIELDS},
	{13139, 2, B24_PARTS_FIELDS},
	{13141, 5, B24_PARTS_FIELDS},
	{13146, 1, B24_PARTS_ITEM},
	{13147, 1, B24_PARTS_ITEM},
	{13148, 1, B24_PARTS_FIELDS},
	{13149, 1, B24_PARTS_ITEM},
	{13150, 2, B24_PARTS_FIELDS},
	{13152, 1, B24_PARTS_ITEM},
	{13153, 1, B24_PARTS_FIELDS},
	{13154, 3, B24_PARTS_FIELDS},
	{13157, 3, B24_PARTS_FIELDS},
	{13160, 1, B24_PARTS_EACH},
	{13161, 2, B24_PARTS_FIELDS},
	{13163, 2, B24_PARTS_FIELDS},
	{13165, 9, B24_PARTS_FIELDS},
	{13174, 3, B24_PARTS_FIELDS},
	{13177, 5, B24_PARTS_FIELDS},
	{13182, 4, B24_PARTS_FIELDS},
	{13186, 5, B24_PARTS_FIELDS},
	{13191, 7, B24_PARTS_FIELDS},
	{13198, 1, B24_PARTS_ITEM},
	{13199, 2, B24_PARTS_FIELDS},
	{13201, 3, B24_PARTS_FIELDS},
	{13204, 3, B24_PARTS_FIELDS},
	{13207, 1, B24_PARTS_EACH},
	{13208, 1, B24_PARTS_ITEM},
	{13209, 7, B24_PARTS_FIELDS},
	{13216, 1, B24_PARTS_ITEM},
	{13217, 1, B24_PARTS_ITEM},
	{13218, 11, B24_PARTS_NAMES},
	{13229, 11, B24_PARTS_FIELDS},
	{13229, 11, B24_PARTS_FIELDS},
	{13240, 6, B24_PARTS_FIELDS},
	{13246, 1, B24_PARTS_FIELDS},
	{13247, 2, B24_PARTS_FIELDS},
	{13249, 5, B24_PARTS_FIELDS},
	{13254, 6, B24_PARTS_FIELDS},
	{13260, 3, B24_PARTS_FIELDS},
	{13263, 4, B24_PARTS_FIELDS},
	{13267, 7, B24_PARTS_FIELDS},
	{13274, 5, B24_PARTS_FIELDS},
	{13279, 7, B24_PARTS_FIELDS},
	{13286, 1, B24_PARTS_ITEM},
	{13287, 1, B24_PARTS_ITEM},
	{13288, 15, B24_PARTS_NAMES},
	{13303, 3, B24_PARTS_FIELDS},
	{13306, 4, B24_PARTS_FIELDS},
	{13310, 9, B24_PARTS_FIELDS},
	{13319, 6, B24_PARTS_FIELDS},
	{13325, 3, B24_PARTS_FIELDS},
	{13328, 6, B24_PARTS_FIELDS},
	{13334, 15, B24_PARTS_FIELDS},
	{13349, 4, B24_PARTS_FIELDS},
	{13353, 4, B24_PARTS_FIELDS},
	{13357, 5, B24_PARTS_FIELDS},
	{13362, 17, B24_PARTS_FIELDS},
	{13379, 1, B24_PARTS_FIELDS},
	{13380, 1, B24_PARTS_ITEM},
	{13381, 4, B24_PARTS_FIELDS},
	{13385, 25, B24_PARTS_FIELDS},
	{13410, 1, B24_PARTS_ITEM},
	{13411, 4, B24_PARTS_FIELDS},
	{13415, 1, B24_PARTS_FIELDS},
	{13415, 1, B24_PARTS_FIELDS},
	{13416, 1, B24_PARTS_EACH},
	{13417, 15, B24_PARTS_FIELDS},
	{13432, 5, B24_PARTS_FIELDS},
	{13437, 47, B24_PARTS_FIELDS},
	{13484, 1, B24_PARTS_ITEM},
	{13485, 1, B24_PARTS_ITEM},
	{13486, 6, B24_PARTS_FIELDS},
	{13492, 6, B24_PARTS_FIELDS},
	{13498, 2, B24_PARTS_FIELDS},
	{13500, 10, B24_PARTS_FIELDS},
	{13510, 6, B24_PARTS_FIELDS},
	{13516, 5, B24_PARTS_FIELDS},
	{13521, 17, B24_PARTS_FIELDS},
	{13538, 1, B24_PARTS_ITEM},
	{13539, 1, B24_PARTS_ITEM},
	{13540, 22, B24_PARTS_NAMES},
	{13562, 5, B24_PARTS_FIELDS},
	{13567, 6, B24_PARTS_FIELDS},
	{13573, 7, B24_PARTS_FIELDS},
	{13580, 4, B24_PARTS_FIELDS},
	{13584, 2, B24_PARTS_FIELDS},
	{13586, 6, B24_PARTS_FIELDS},
	{13592, 1, B24_PARTS_ITEM},
	{13593, 2, B24_PARTS_FIELDS},
	{13595, 1, B24_PARTS_ITEM},
	{13596, 4, B24_PARTS_FIELDS},
	{13600, 13, B24_PARTS_FIELDS},
	{13613, 1, B24_PARTS_FIELDS},
	{13614, 8, B24_PARTS_FIELDS},
	{13622, 24, B24_PARTS_FIELDS},
	{13646, 8, B24_PARTS_FIELDS},
	{13654, 7, B24_PARTS_FIELDS},
	{13661, 24, B24_PARTS_FIELDS},
	{13685, 4, B24_PARTS_FIELDS},
	{13689, 24, B24_PARTS_FIELDS},
	{13713, 4, B24_PARTS_FIELDS},
	{13717, 24, B24_PARTS_FIELDS},
	{13741, 3, B24_PARTS_FIELDS},
	{13744, 5, B24_PARTS_FIELDS},
	{13749, 1, B24_PARTS_FIELDS},
	{13750, 24, B24_PARTS_FIELDS},
	{13774, 2, B24_PARTS_FIELDS},
	{13776, 3, B24_PARTS_FIELDS},
	{13779, 24, B24_PARTS_FIELDS},
	{13803, 2, B24_PARTS_FIELDS},
	{13805, 4, B24_PARTS_FIELDS},
	{13809, 24, B24_PARTS_FIELDS},
	{13833, 8, B24_PARTS_FIELDS},
	{13841, 24, B24_PARTS_FIELDS},
	{13865, 27, B24_PARTS_FIELDS},
	{13892, 1, B24_PARTS_ITEM},
	{13893, 1, B24_PARTS_ITEM},
	{13894, 8, B24_PARTS_FIELDS},
	{13902, 3, B24_PARTS_FIELDS},
	{13905, 11, B24_PARTS_FIELDS},
	{13916, 4, B24_PARTS_FIELDS},
	{13920, 1, B24_PARTS_FIELDS},
	{13921, 1, B24_PARTS_ITEM},
	{13922, 4, B24_PARTS_NAMES},
	{13926, 2, B24_PARTS_FIELDS},
	{13928, 4, B24_PARTS_FIELDS},
	{13932, 1, B24_PARTS_ITEM},
	{13933, 1, B24_PARTS_FIELDS},
	{13934, 1, B24_PARTS_ITEM},
	{13935, 3, B24_PARTS_FIELDS},
	{13938, 3, B24_PARTS_FIELDS},
	{13941, 1, B24_PARTS_ITEM},
	{13942, 1, B24_PARTS_FIELDS},
	{13943, 1, B24_PARTS_ITEM},
	{13944, 1, B24_PARTS_FIELDS},
	{13945, 3, B24_PARTS_FIELDS},
	{13948, 1, B24_PARTS_ITEM},
	{13949, 5, B24_PARTS_FIELDS},
	{13954, 4, B24_PARTS_FIELDS},
	{13958, 1, B24_PARTS_ITEM},
	{13959, 1, B24_PARTS_FIELDS},
	{13960, 3, B24_PARTS_FIELDS},
	{13963, 1, B24_PARTS_ITEM},
	{13964, 2, B24_PARTS_FIELDS},
	{13966, 3, B24_PARTS_FIELDS},
	{13969, 1, B24_PARTS_ITEM},
	{13970, 4, B24_PARTS_FIELDS},
	{13974, 2, B24_PARTS_FIELDS},
	{13976, 1, B24_PARTS_ITEM},
	{13977, 7, B24_PARTS_FIELDS},
	{13984, 13, B24_PARTS_FIELDS},
	{13997, 1, B24_PARTS_FIELDS},
	{13998, 1, B24_PARTS_ITEM},
	{13999, 13, B24_PARTS_NAMES},
	{14012, 2, B24_PARTS_FIELDS},
	{14014, 13, B24_PARTS_FIELDS},
	{14027, 1, B24_PARTS_ITEM},
	{14028, 1, B24_PARTS_FIELDS},
	{14029, 1, B24_PARTS_ITEM},
	{14030, 8, B24_PARTS_FIELDS},
	{14038, 3, B24_PARTS_FIELDS},
	{14041, 1, B24_PARTS_ITEM},
	{14042, 3, B24_PARTS_FIELDS},
	{14045, 7, B24_PARTS_FIELDS},
	{14052, 6, B24_PARTS_FIELDS},
	{14058, 7, B24_PARTS_FIELDS},
	{14065, 1, B24_PARTS_ITEM},
	{14066, 1, B24_PARTS_ITEM},
	{14067, 2, B24_PARTS_FIELDS},
	{14069, 3, B24_PARTS_FIELDS},
	{14072, 1, B24_PARTS_ITEM},
	{14073, 1, B24_PARTS_FIELDS},
	{14074, 1, B24_PARTS_ITEM},
	{14075, 2, B24_PARTS_FIELDS},
	{14077, 2, B24_PARTS_FIELDS},
	{14079, 8, B24_PARTS_FIELDS},
	{14087, 10, B24_PARTS_FIELDS},
	{14097, 1, B24_PARTS_ITEM},
	{14098, 16, B24_PARTS_FIELDS},
	{14114, 1, B24_PARTS_ITEM},
	{14115, 1, B24_PARTS_ITEM},
	{14116, 9, B24_PARTS_FIELDS},
	{14125, 11, B24_PARTS_FIELDS},
	{14136, 1, B24_PARTS_FIELDS},
	{14137, 1, B24_PARTS_ITEM},
	{14138, 1, B24_PARTS_ITEM},
	{14139, 1, B24_PARTS_FIELDS},
	{14140, 1, B24_PARTS_ITEM},
	{14141, 13, B24_PARTS_FIELDS},
	{14154, 1, B24_PARTS_FIELDS},
	{14155, 1, B24_PARTS_ITEM},
	{14156, 13, B24_PARTS_NAMES},
	{14169, 2, B24_PARTS_FIELDS},
	{14171, 8, B24_PARTS_FIELDS},
	{14179, 1, B24_PARTS_ITEM},
	{14180, 6, B24_PARTS_FIELDS},
	{14186, 1, B24_PARTS_ITEM},
	{14187, 4, B24_PARTS_FIELDS},
	{14191, 4, B24_PARTS_FIELDS},
	{14195, 3, B24_PARTS_FIELDS},
	{14198, 3, B24_PARTS_FIELDS},
	{14201, 5, B24_PARTS_FIELDS},
	{14206, 4, B24_PARTS_FIELDS},
	{14210, 2, B24_PARTS_FIELDS},
	{14212, 1, B24_PARTS_ITEM},
	{14213, 2, B24_PARTS_FIELDS},
	{14215, 8, B24_PARTS_FIELDS},
	{14223, 1, B24_PARTS_FIELDS},
	{14224, 1, B24_PARTS_ITEM},
	{14225, 2, B24_PARTS_FIELDS},
	{14227, 1, B24_PARTS_FIELDS},
	{14228, 8, B24_PARTS_FIELDS},
	{14236, 1, B24_PARTS_FIELDS},
	{14237, 1, B24_PARTS_ITEM},
	{14238, 8, B24_PARTS_FIELDS},
	{14246, 1, B24_PARTS_ITEM},
	{14247, 2, B24_PARTS_FIELDS},
	{14249, 2, B24_PARTS_FIELDS},
	{14251, 1, B24_PARTS_ITEM},
	{14252, 2, B24_PARTS_FIELDS},
	{14254, 2, B24_PARTS_FIELDS},
	{14256, 1, B24_PARTS_FIELDS},
	{14257, 2, B24_PARTS_FIELDS},
	{14259, 10, B24_PARTS_FIELDS},
	{14269, 1, B24_PARTS_FIELDS},
	{14270, 1, B24_PARTS_ITEM},
	{14271, 4, B24_PARTS_FIELDS},
	{14275, 1, B24_PARTS_FIELDS},
	{14276, 6, B24_PARTS_FIELDS},
	{14282, 1, B24_PARTS_ITEM},
	{14283, 2, B24_PARTS_FIELDS},
	{14285, 1, B24_PARTS_ITEM},
	{14286, 1, B24_PARTS_FIELDS},
	{14287, 2, B24_PARTS_FIELDS},
	{14289, 6, B24_PARTS_FIELDS},
	{14295, 1, B24_PARTS_ITEM},
	{14296, 6, B24_PARTS_FIELDS},
	{14302, 1, B24_PARTS_ITEM},
	{14303, 2, B24_PARTS_FIELDS},
	{14305, 1, B24_PARTS_ITEM},
	{14306, 1, B24_PARTS_FIELDS},
	{14307, 2, B24_PARTS_FIELDS},
	{14309, 3, B24_PARTS_FIELDS},
	{14312, 7, B24_PARTS_FIELDS},
	{14319, 1, B24_PARTS_FIELDS},
	{14320, 1, B24_PARTS_ITEM},
	{14321, 3, B24_PARTS_FIELDS},
	{14324, 7, B24_PARTS_FIELDS},
	{14331, 1, B24_PARTS_FIELDS},
	{14332, 1, B24_PARTS_ITEM},
	{14333, 2, B24_PARTS_FIELDS},
	{14335, 8, B24_PARTS_FIELDS},
	{14343, 4, B24_PARTS_FIELDS},
	{14347, 3, B24_PARTS_FIELDS},
	{14350, 1, B24_PARTS_FIELDS},
	{14351, 7, B24_PARTS_FIELDS},
	{14358, 1, B24_PARTS_ITEM},
	{14359, 1, B24_PARTS_ITEM},
	{14360, 3, B24_PARTS_FIELDS},
	{14363, 7, B24_PARTS_FIELDS},
	{14370, 1, B24_PARTS_ITEM},
	{14371, 13, B24_PARTS_FIELDS},
	{14384, 2, B24_PARTS_FIELDS},
	{14386, 5, B24_PARTS_FIELDS},
	{14391, 1, B24_PARTS_EACH},
	{14392, 5, B24_PARTS_FIELDS},
	{14397, 1, B24_PARTS_FIELDS},
	{14398, 7, B24_PARTS_FIELDS},
	{14405, 1, B24_PARTS_ITEM},
	{14406, 2, B24_PARTS_FIELDS},
	{14408, 4, B24_PARTS_FIELDS},
	{14412, 3, B24_PARTS_FIELDS},
	{14415, 2, B24_PARTS_FIELDS},
	{14417, 3, B24_PARTS_FIELDS},
	{14420, 2, B24_PARTS_FIELDS},
	{14422, 2, B24_PARTS_FIELDS},
	{14424, 2, B24_PARTS_FIELDS},
	{14426, 3, B24_PARTS_FIELDS},
	{14429, 4, B24_PARTS_FIELDS},
	{14433, 2, B24_PARTS_FIELDS},
	{14435, 2, B24_PARTS_FIELDS},
	{14437, 1, B24_PARTS_FIELDS},
	{14438, 1, B24_PARTS_FIELDS},
	{14439, 1, B24_PARTS_FIELDS},
	{14440, 1, B24_PARTS_FIELDS},
	{14441, 1, B24_PARTS_FIELDS},
	{14442, 1, B24_PARTS_FIELDS},
	{14443, 1, B24_PARTS_FIELDS},
	{14444, 1, B24_PARTS_FIELDS},
	{14445, 1, B24_PARTS_FIELDS},
	{14446, 1, B24_PARTS_FIELDS},
	{14447, 1, B24_PARTS_FIELDS},
	{14448, 1, B24_PARTS_FIELDS},
	{14449, 1, B24_PARTS_FIELDS},
	{14450, 1, B24_PARTS_FIELDS},
	{14451, 1, B24_PARTS_FIELDS},
	{14452, 1, B24_PARTS_ITEM},
	{14453, 2, B24_PARTS_FIELDS},
	{14455, 4, B24_PARTS_FIELDS},
	{14459, 2, B24_PARTS_FIELDS},
	{14461, 3, B24_PARTS_FIELDS},
	{14464, 6, B24_PARTS_FIELDS},
	{14470, 1, B24_PARTS_FIELDS},
	{14471, 1, B24_PARTS_FIELDS},
	{14472, 1, B24_PARTS_FIELDS},
	{14473, 1, B24_PARTS_FIELDS},
	{14474, 1, B24_PARTS_FIELDS},
	{14475, 1, B24_PARTS_FIELDS},
	{14476, 1, B24_PARTS_FIELDS},
	{14477, 1, B24_PARTS_FIELDS},
	{14478, 1, B24_PARTS_FIELDS},
	{14479, 1, B24_PARTS_FIELDS},
	{14480, 1, B24_PARTS_FIELDS},
	{14481, 1, B24_PARTS_FIELDS},
	{14482, 1, B24_PARTS_FIELDS},
	{14483, 1, B24_PARTS_FIELDS},
	{14484, 1, B24_PARTS_ITEM},
	{14485, 2, B24_PARTS_FIELDS},
	{14487, 5, B24_PARTS_FIELDS},
	{14492, 2, B24_PARTS_FIELDS},
	{14494, 3, B24_PARTS_FIELDS},
	{14497, 3, B24_PARTS_FIELDS},
	{14500, 2, B24_PARTS_FIELDS},
	{14502, 3, B24_PARTS_FIELDS},
	{14505, 7, B24_PARTS_FIELDS},
	{14512, 1, B24_PARTS_FIELDS},
	{14513, 1, B24_PARTS_FIELDS},
	{14514, 1, B24_PARTS_FIELDS},
	{14515, 1, B24_PARTS_FIELDS},
	{14516, 1, B24_PARTS_FIELDS},
	{14517, 1, B24_PARTS_FIELDS},
	{14518, 1, B24_PARTS_FIELDS},
	{14519, 1, B24_PARTS_FIELDS},
	{14520, 1, B24_PARTS_FIELDS},
	{14521, 1, B24_PARTS_FIELDS},
	{14522, 1, B24_PARTS_ITEM},
	{14523, 3, B24_PARTS_FIELDS},
	{14526, 2, B24_PARTS_FIELDS},
	{14528, 2, B24_PARTS_FIELDS},
	{14530, 4, B24_PARTS_FIELDS},
	{14534, 1, B24_PARTS_ITEM},
	{14535, 1, B24_PARTS_FIELDS},
	{14536, 1, B24_PARTS_FIELDS},
	{14537, 1, B24_PARTS_FIELDS},
	{14538, 1, B24_PARTS_FIELDS},
	{14539, 1, B24_PARTS_FIELDS},
	{14540, 1, B24_PARTS_FIELDS},
	{14541, 1, B24_PARTS_ITEM},
	{14542, 4, B24_PARTS_FIELDS},
	{14562, 27, B24_PARTS_FIELDS},
	{14546, 7, B24_PARTS_FIELDS},
	{14553, 1, B24_PARTS_ITEM},
	{14554, 7, B24_PARTS_FIELDS},
	{14561, 1, B24_PARTS_ITEM},
	{14562, 27, B24_PARTS_FIELDS},
	{14589, 1, B24_PARTS_FIELDS},
	{14590, 1, B24_PARTS_ITEM},
	{14591, 20, B24_PARTS_FIELDS},
	{14611, 1, B24_PARTS_FIELDS},
	{14612, 11, B24_PARTS_FIELDS},
	{14623, 1, B24_PARTS_FIELDS},
	{14624, 1, B24_PARTS_FIELDS},
	{14625, 4, B24_PARTS_FIELDS},
	{14625, 4, B24_PARTS_FIELDS},
	{14629, 1, B24_PARTS_EACH},
	{14630, 1, B24_PARTS_FIELDS},
	{14631, 1, B24_PARTS_ITEM},
	{14632, 1, B24_PARTS_ITEM},
	{14633, 1, B24_PARTS_FIELDS},
	{14634, 1, B24_PARTS_ITEM},
	{14635, 27, B24_PARTS_NAMES},
	{14662, 4, B24_PARTS_FIELDS},
	{14666, 16, B24_PARTS_FIELDS},
	{14682, 2, B24_PARTS_FIELDS},
	{14684, 3, B24_PARTS_FIELDS},
	{14687, 2, B24_PARTS_FIELDS},
	{14546, 7, B24_PARTS_FIELDS},
	{14689, 1, B24_PARTS_FIELDS},
	{14690, 1, B24_PARTS_ITEM},
	{14691, 6, B24_PARTS_FIELDS},
	{14697, 1, B24_PARTS_FIELDS},
	{14698, 1, B24_PARTS_FIELDS},
	{14699, 1, B24_PARTS_FIELDS},
	{14700, 1, B24_PARTS_ITEM},
	{14701, 1, B24_PARTS_ITEM},
	{14702, 1, B24_PARTS_FIELDS},
	{14703, 1, B24_PARTS_ITEM},
	{14704, 7, B24_PARTS_NAMES},
	{14711, 4, B24_PARTS_FIELDS},
	{14715, 5, B24_PARTS_FIELDS},
	{14720, 2, B24_PARTS_FIELDS},
	{14722, 2, B24_PARTS_FIELDS},
	{14722, 2, B24_PARTS_FIELDS},
	{14724, 1, B24_PARTS_FIELDS},
	{14725, 1, B24_PARTS_ITEM},
	{14726, 2, B24_PARTS_FIELDS},
	{14728, 1, B24_PARTS_FIELDS},
	{14729, 1, B24_PARTS_FIELDS},
	{14730, 1, B24_PARTS_ITEM},
	{14731, 1, B24_PARTS_ITEM},
	{14732, 1, B24_PARTS_FIELDS},
	{14733, 1, B24_PARTS_ITEM},
	{14734, 4, B24_PARTS_FIELDS},
	{14738, 1, B24_PARTS_ITEM},
	{14739, 3, B24_PARTS_FIELDS},
	{14742, 10, B24_PARTS_FIELDS},
	{14752, 8, B24_PARTS_FIELDS},
	{14760, 1, B24_PARTS_FIELDS},
	{14761, 1, B24_PARTS_ITEM},
	{14762, 8, B24_PARTS_FIELDS},
	{14770, 1, B24_PARTS_EACH},
	{14771, 2, B24_PARTS_FIELDS},
	{14773, 1, B24_PARTS_EACH},
	{14774, 4, B24_PARTS_FIELDS},
	{14778, 5, B24_PARTS_FIELDS},
	{14783, 1, B24_PARTS_FIELDS},
	{14784, 3, B24_PARTS_FIELDS},
	{14787, 2, B24_PARTS_FIELDS},
	{14789, 2, B24_PARTS_FIELDS},
	{14791, 6, B24_PARTS_FIELDS},
	{14797, 1, B24_PARTS_FIELDS},
	{14798, 2, B24_PARTS_FIELDS},
	{14800, 2, B24_PARTS_FIELDS},
	{14802, 3, B24_PARTS_FIELDS},
	{14805, 1, B24_PARTS_FIELDS},
	{14806, 2, B24_PARTS_FIELDS},
	{14808, 3, B24_PARTS_FIELDS},
	{14811, 4, B24_PARTS_FIELDS},
	{14815, 5, B24_PARTS_FIELDS},
	{14820, 1, B24_PARTS_ITEM},
	{14821, 1, B24_PARTS_ITEM},
	{14822, 2, B24_PARTS_FIELDS},
	{14824, 12, B24_PARTS_FIELDS},
	{14836, 1, B24_PARTS_ITEM},
	{14837, 1, B24_PARTS_ITEM},
	{14838, 3, B24_PARTS_FIELDS},
	{14841, 9, B24_PARTS_FIELDS},
	{14850, 2, B24_PARTS_FIELDS},
	{14852, 7, B24_PARTS_FIELDS},
	{14852, 7, B24_PARTS_FIELDS},
	{14859, 1, B24_PARTS_ITEM},
	{14860, 2, B24_PARTS_FIELDS},
	{14862, 1, B24_PARTS_ITEM},
	{14863, 2, B24_PARTS_FIELDS},
	{14865, 1, B24_PARTS_ITEM},
	{14866, 8, B24_PARTS_FIELDS},
	{14874, 2, B24_PARTS_FIELDS},
	{14876, 1, B24_PARTS_ITEM},
	{14877, 1, B24_PARTS_ITEM},
	{14878, 1, B24_PARTS_FIELDS},
	{14879, 2, B24_PARTS_FIELDS},
	{14881, 1, B24_PARTS_ITEM},
	{14882, 3, B24_PARTS_FIELDS},
	{14885, 1, B24_PARTS_ITEM},
	{14886, 9, B24_PARTS_FIELDS},
	{14895, 1, B24_PARTS_FIELDS},
	{14900, 9, B24_PARTS_FIELDS},
	{14896, 3, B24_PARTS_FIELDS},
	{14899, 1, B24_PARTS_ITEM},
	{14900, 9, B24_PARTS_FIELDS},
	{14909, 1, B24_PARTS_ITEM},
	{14910, 1, B24_PARTS_ITEM},
	{14911, 1, B24_PARTS_FIELDS},
	{14912, 9, B24_PARTS_FIELDS},
	{14921, 1, B24_PARTS_ITEM},
	{14922, 7, B24_PARTS_NAMES},
	{14929, 3, B24_PARTS_FIELDS},
	{14932, 1, B24_PARTS_ITEM},
	{14933, 4, B24_PARTS_FIELDS},
	{14937, 1, B24_PARTS_ITEM},
	{14938, 5, B24_PARTS_FIELDS},
	{14943, 3, B24_PARTS_FIELDS},
	{14946, 1, B24_PARTS_ITEM},
	{14947, 6, B24_PARTS_FIELDS},
	{14953, 1, B24_PARTS_FIELDS},
	{14968, 7, B24_PARTS_FIELDS},
	{14954, 4, B24_PARTS_FIELDS},
	{14958, 1, B24_PARTS_ITEM},
	{14959, 5, B24_PARTS_FIELDS},
	{14964, 3, B24_PARTS_FIELDS},
	{14967, 1, B24_PARTS_ITEM},
	{14968, 7, B24_PARTS_FIELDS},
	{14975, 1, B24_PARTS_ITEM},
	{14976, 1, B24_PARTS_ITEM},
	{14977, 5, B24_PARTS_FIELDS},
	{14982, 7, B24_PARTS_FIELDS},
	{14989, 2, B24_PARTS_FIELDS},
	{14991, 2, B24_PARTS_FIELDS},
	{14993, 4, B24_PARTS_FIELDS},
	{14997, 4, B24_PARTS_FIELDS},
	{15001, 2, B24_PARTS_FIELDS},
	{15003, 3, B24_PARTS_FIELDS},
	{15006, 1, B24_PARTS_ITEM},
	{15007, 6, B24_PARTS_FIELDS},
	{15013, 8, B24_PARTS_FIELDS},
	{15167, 49, B24_PARTS_FIELDS},
	{15021, 1, B24_PARTS_ITEM},
	{15022, 7, B24_PARTS_FIELDS},
	{15029, 1, B24_PARTS_ITEM},
	{15030, 44, B24_PARTS_FIELDS},
	{15074, 1, B24_PARTS_ITEM},
	{15075, 7, B24_PARTS_FIELDS},
	{15082, 1, B24_PARTS_ITEM},
	{15083, 46, B24_PARTS_FIELDS},
	{15129, 1, B24_PARTS_ITEM},
	{15130, 28, B24_PARTS_FIELDS},
	{15158, 1, B24_PARTS_ITEM},
	{15159, 7, B24_PARTS_FIELDS},
	{15166, 1, B24_PARTS_ITEM},
	{15167, 49, B24_PARTS_FIELDS},
	{15216, 1, B24_PARTS_FIELDS},
	{15217, 1, B24_PARTS_ITEM},
	{15218, 29, B24_PARTS_FIELDS},
	{15247, 1, B24_PARTS_FIELDS},
	{15248, 1, B24_PARTS_FIELDS},
	{15249, 1, B24_PARTS_FIELDS},
	{15250, 1, B24_PARTS_ITEM},
	{15251, 1, B24_PARTS_ITEM},
	{15252, 1, B24_PARTS_FIELDS},
	{15253, 1, B24_PARTS_ITEM},
	{15254, 49, B24_PARTS_NAMES},
	{15303, 4, B24_PARTS_FIELDS},
	{15307, 26, B24_PARTS_FIELDS},
	{15333, 2, B24_PARTS_FIELDS},
	{15030, 44, B24_PARTS_FIELDS},
	{15335, 1, B24_PARTS_FIELDS},
	{15336, 1, B24_PARTS_ITEM},
	{15337, 36, B24_PARTS_FIELDS},
	{15373, 1, B24_PARTS_FIELDS},
	{15374, 1, B24_PARTS_FIELDS},
	{15375, 1, B24_PARTS_ITEM},
	{15376, 1, B24_PARTS_ITEM},
	{15377, 1, B24_PARTS_FIELDS},
	{15378, 1, B24_PARTS_ITEM},
	{15379, 44, B24_PARTS_NAMES},
	{15423, 46, B24_PARTS_FIELDS},
	{15469, 4, B24_PARTS_FIELDS},
	{15473, 35, B24_PARTS_FIELDS},
	{15508, 2, B24_PARTS_FIELDS},
	{15510, 6, B24_PARTS_FIELDS},
	{15510, 6, B24_PARTS_FIELDS},
	{15516, 1, B24_PARTS_FIELDS},
	{15517, 1, B24_PARTS_ITEM},
	{15518, 4, B24_PARTS_FIELDS},
	{15522, 1, B24_PARTS_FIELDS},
	{15523, 1, B24_PARTS_FIELDS},
	{15524, 1, B24_PARTS_FIELDS},
	{15525, 1, B24_PARTS_ITEM},
	{15526, 1, B24_PARTS_ITEM},
	{15527, 6, B24_PARTS_FIELDS},
	{15533, 1, B24_PARTS_ITEM},
	{15534, 2, B24_PARTS_FIELDS},
	{15536, 1, B24_PARTS_ITEM},
	{15537, 6, B24_PARTS_NAMES},
	{15543, 4, B24_PARTS_FIELDS},
	{15547, 2, B24_PARTS_FIELDS},
	{15549, 2, B24_PARTS_FIELDS},
	{15551, 5, B24_PARTS_FIELDS},
	{15551, 5, B24_PARTS_FIELDS},
	{15556, 1, B24_PARTS_FIELDS},
	{15557, 1, B24_PARTS_ITEM},
	{15558, 3, B24_PARTS_FIELDS},
	{15561, 1, B24_PARTS_FIELDS},
	{15562, 1, B24_PARTS_FIELDS},
	{15563, 1, B24_PARTS_FIELDS},
	{15564, 1, B24_PARTS_ITEM},
	{15565, 1, B24_PARTS_ITEM},
	{15566, 1, B24_PARTS_FIELDS},
	{15567, 1, B24_PARTS_ITEM},
	{15568, 5, B24_PARTS_NAMES},
	{15573, 4, B24_PARTS_FIELDS},
	{15577, 1, B24_PARTS_FIELDS},
	{15578, 2, B24_PARTS_FIELDS},
	{15580, 7, B24_PARTS_FIELDS},
	{15587, 1, B24_PARTS_EACH},
	{15588, 10, B24_PARTS_FIELDS},
	{15598, 1, B24_PARTS_FIELDS},
	{15599, 1, B24_PARTS_ITEM},
	{15600, 2, B24_PARTS_FIELDS},
	{15602, 2, B24_PARTS_FIELDS},
	{15604, 6, B24_PARTS_FIELDS},
	{15610, 1, B24_PARTS_EACH},
	{15611, 6, B24_PARTS_FIELDS},
	{15617, 4, B24_PARTS_FIELDS},
	{15621, 1, B24_PARTS_FIELDS},
	{15622, 5, B24_PARTS_FIELDS},
	{15622, 5, B24_PARTS_FIELDS},
	{15627, 1, B24_PARTS_ITEM},
	{15628, 1, B24_PARTS_ITEM},
	{15629, 4, B24_PARTS_FIELDS},
	{15633, 2, B24_PARTS_FIELDS},
	{15635, 18, B24_PARTS_FIELDS},
	{15635, 18, B24_PARTS_FIELDS},
	{15653, 1, B24_PARTS_ITEM},
	{15654, 1, B24_PARTS_ITEM},
	{15655, 19, B24_PARTS_NAMES},
	{15674, 3, B24_PARTS_FIELDS},
	{15677, 3, B24_PARTS_FIELDS},
	{15680, 2, B24_PARTS_FIELDS},
	{15682, 3, B24_PARTS_FIELDS},
	{15685, 1, B24_PARTS_ITEM},
	{15686, 2, B24_PARTS_FIELDS},
	{15688, 3, B24_PARTS_FIELDS},
	{15691, 2, B24_PARTS_FIELDS},
	{15693, 1, B24_PARTS_EACH},
	{15694, 3, B24_PARTS_FIELDS},
	{15697, 8, B24_PARTS_FIELDS},
	{15705, 2, B24_PARTS_FIELDS},
	{15707, 6, B24_PARTS_FIELDS},
	{15707, 6, B24_PARTS_FIELDS},
	{15713, 1, B24_PARTS_FIELDS},
	{15714, 1, B24_PARTS_ITEM},
	{15715, 5, B24_PARTS_FIELDS},
	{15720, 1, B24_PARTS_FIELDS},
	{15721, 1, B24_PARTS_FIELDS},
	{15722, 1, B24_PARTS_FIELDS},
	{15723, 1, B24_PARTS_ITEM},
	{15724, 1, B24_PARTS_ITEM},
	{15725, 1, B24_PARTS_FIELDS},
	{15726, 1, B24_PARTS_ITEM},
	{15727, 6, B24_PARTS_NAMES},
	{15733, 4, B24_PARTS_FIELDS},
	{15737, 2, B24_PARTS_FIELDS},
	{15130, 28, B24_PARTS_FIELDS},
	{15739, 1, B24_PARTS_FIELDS},
	{15740, 1, B24_PARTS_ITEM},
	{15741, 14, B24_PARTS_FIELDS},
	{15755, 27, B24_PARTS_FIELDS},
	{15782, 1, B24_PARTS_FIELDS},
	{15783, 1, B24_PARTS_FIELDS},
	{15784, 4, B24_PARTS_FIELDS},
	{15788, 3, B24_PARTS_FIELDS},
	{15791, 5, B24_PARTS_FIELDS},
	{15796, 17, B24_PARTS_FIELDS},
	{15813, 1, B24_PARTS_FIELDS},
	{15814, 1, B24_PARTS_ITEM},
	{15815, 1, B24_PARTS_FIELDS},
	{15816, 1, B24_PARTS_ITEM},
	{15817, 1, B24_PARTS_FIELDS},
	{15818, 1, B24_PARTS_ITEM},
	{15819, 28, B24_PARTS_NAMES},
	{15847, 4, B24_PARTS_FIELDS},
	{15851, 27, B24_PARTS_FIELDS},
	{15878, 2, B24_PARTS_FIELDS},
	{15880, 4, B24_PARTS_FIELDS},
	{15880, 4, B24_PARTS_FIELDS},
	{15884, 1, B24_PARTS_FIELDS},
	{15885, 1, B24_PARTS_ITEM},
	{15886, 3, B24_PARTS_FIELDS},
	{15889, 1, B24_PARTS_FIELDS},
	{15890, 1, B24_PARTS_FIELDS},
	{15891, 1, B24_PARTS_FIELDS},
	{15892, 1, B24_PARTS_ITEM},
	{15893, 1, B24_PARTS_ITEM},
	{15894, 1, B24_PARTS_FIELDS},
	{15895, 1, B24_PARTS_ITEM},
	{15896, 4, B24_PARTS_NAMES},
	{15900, 3, B24_PARTS_FIELDS},
	{15903, 2, B24_PARTS_FIELDS},
	{15905, 3, B24_PARTS_FIELDS},
	{15905, 3, B24_PARTS_FIELDS},
	{15908, 1, B24_PARTS_FIELDS},
	{15909, 1, B24_PARTS_ITEM},
	{15910, 3, B24_PARTS_FIELDS},
	{15913, 1, B24_PARTS_FIELDS},
	{15914, 1, B24_PARTS_FIELDS},
	{15915, 1, B24_PARTS_ITEM},
	{15916, 1, B24_PARTS_ITEM},
	{15917, 1, B24_PARTS_FIELDS},
	{15918, 1, B24_PARTS_ITEM},
	{15919, 3, B24_PARTS_NAMES},
	{15922, 4, B24_PARTS_FIELDS},
	{15926, 1, B24_PARTS_FIELDS},
	{15941, 7, B24_PARTS_FIELDS},
	{15927, 14, B24_PARTS_FIELDS},
	{15941, 7, B24_PARTS_FIELDS},
	{15948, 1, B24_PARTS_FIELDS},
	{15949, 1, B24_PARTS_ITEM},
	{15950, 1, B24_PARTS_FIELDS},
	{15951, 1, B24_PARTS_ITEM},
	{15952, 1, B24_PARTS_ITEM},
	{15953, 1, B24_PARTS_FIELDS},
	{15954, 1, B24_PARTS_ITEM},
	{15955, 7, B24_PARTS_NAMES},
	{15962, 4, B24_PARTS_FIELDS},
	{15966, 2, B24_PARTS_FIELDS},
	{15968, 1, B24_PARTS_ITEM},
	{15969, 2, B24_PARTS_FIELDS},
	{15971, 1, B24_PARTS_FIELDS},
	{15972, 1, B24_PARTS_FIELDS},
	{15973, 6, B24_PARTS_FIELDS},
	{15973, 6, B24_PARTS_FIELDS},
	{15979, 1, B24_PARTS_FIELDS},
	{15980, 1, B24_PARTS_ITEM},
	{15981, 5, B24_PARTS_FIELDS},
	{15986, 1, B24_PARTS_FIELDS},
	{15987, 1, B24_PARTS_FIELDS},
	{15988, 1, B24_PARTS_FIELDS},
	{15989, 1, B24_PARTS_ITEM},
	{15990, 1, B24_PARTS_ITEM},
	{15991, 1, B24_PARTS_FIELDS},
	{15992, 1, B24_PARTS_ITEM},
	{15993, 6, B24_PARTS_NAMES},
	{15999, 3, B24_PARTS_FIELDS},
	{16002, 4, B24_PARTS_FIELDS},
	{16006, 2, B24_PARTS_FIELDS},
	{15083, 46, B24_PARTS_FIELDS},
	{16008, 1, B24_PARTS_FIELDS},
	{16009, 1, B24_PARTS_ITEM},
	{16010, 13, B24_PARTS_FIELDS},
	{16023, 1, B24_PARTS_FIELDS},
	{16024, 7, B24_PARTS_FIELDS},
	{16031, 1, B24_PARTS_ITEM},
	{16032, 46, B24_PARTS_FIELDS},
	{16078, 2, B24_PARTS_FIELDS},
	{16080, 1, B24_PARTS_ITEM},
	{16081, 1, B24_PARTS_FIELDS},
	{16082, 1, B24_PARTS_ITEM},
	{16083, 1, B24_PARTS_ITEM},
	{16084, 1, B24_PARTS_FIELDS},
	{16085, 1, B24_PARTS_ITEM},
	{16086, 46, B24_PARTS_NAMES},
	{16132, 4, B24_PARTS_FIELDS},
	{16136, 13, B24_PARTS_FIELDS},
	{16149, 2, B24_PARTS_FIELDS},
	{15075, 7, B24_PARTS_FIELDS},
	{16151, 1, B24_PARTS_FIELDS},
	{16152, 1, B24_PARTS_ITEM},
	{16153, 4, B24_PARTS_FIELDS},
	{16157, 1, B24_PARTS_FIELDS},
	{16158, 1, B24_PARTS_FIELDS},
	{16159, 1, B24_PARTS_FIELDS},
	{16160, 1, B24_PARTS_ITEM},
	{16161, 1, B24_PARTS_ITEM},
	{16162, 1, B24_PARTS_FIELDS},
	{16163, 1, B24_PARTS_ITEM},
	{16164, 7, B24_PARTS_NAMES},
	{16171, 4, B24_PARTS_FIELDS},
	{16175, 2, B24_PARTS_FIELDS},
	{16177, 2, B24_PARTS_FIELDS},
	{16179, 28, B24_PARTS_FIELDS},
	{16207, 1, B24_PARTS_FIELDS},
	{16208, 1, B24_PARTS_ITEM},
	{16209, 1, B24_PARTS_FIELDS},
	{16210, 28, B24_PARTS_FIELDS},
	{16238, 1, B24_PARTS_FIELDS},
	{16239, 1, B24_PARTS_ITEM},
	{16240, 1, B24_PARTS_FIELDS},
	{16241, 27, B24_PARTS_FIELDS},
	{16268, 1, B24_PARTS_ITEM},
	{16269, 1, B24_PARTS_FIELDS},
	{16270, 1, B24_PARTS_ITEM},
	{16271, 2, B24_PARTS_FIELDS},
	{16273, 1, B24_PARTS_FIELDS},
	{16274, 5, B24_PARTS_FIELDS},
	{16279, 1, B24_PARTS_FIELDS},
	{16280, 1, B24_PARTS_ITEM},
	{16281, 7, B24_PARTS_FIELDS},
	{16281, 7, B24_PARTS_FIELDS},
	{16288, 1, B24_PARTS_FIELDS},
	{16289, 1, B24_PARTS_ITEM},
	{16290, 1, B24_PARTS_ITEM},
	{16291, 1, B24_PARTS_FIELDS},
	{16292, 1, B24_PARTS_ITEM},
	{16293, 7, B24_PARTS_NAMES},
	{16300, 4, B24_PARTS_FIELDS},
	{16304, 2, B24_PARTS_FIELDS},
	{16306, 1, B24_PARTS_ITEM},
	{16307, 2, B24_PARTS_FIELDS},
	{16309, 1, B24_PARTS_FIELDS},
	{16310, 1, B24_PARTS_FIELDS},
	{16311, 6, B24_PARTS_FIELDS},
	{16311, 6, B24_PARTS_FIELDS},
	{16317, 1, B24_PARTS_FIELDS},
	{16318, 1, B24_PARTS_ITEM},
	{16319, 6, B24_PARTS_FIELDS},
	{16325, 1, B24_PARTS_FIELDS},
	{16326, 1, B24_PARTS_FIELDS},
	{16327, 1, B24_PARTS_FIELDS},
	{16328, 1, B24_PARTS_ITEM},
	{16329, 1, B24_PARTS_ITEM},
	{16330, 6, B24_PARTS_FIELDS},
	{16336, 1, B24_PARTS_ITEM},
	{16337, 2, B24_PARTS_FIELDS},
	{16339, 1, B24_PARTS_ITEM},
	{16340, 6, B24_PARTS_NAMES},
	{16346, 4, B24_PARTS_FIELDS},
	{16350, 5, B24_PARTS_FIELDS},
	{16355, 2, B24_PARTS_FIELDS},
	{16357, 4, B24_PARTS_FIELDS},
	{16357, 4, B24_PARTS_FIELDS},
	{16361, 1, B24_PARTS_FIELDS},
	{16362, 1, B24_PARTS_ITEM},
	{16363, 4, B24_PARTS_FIELDS},
	{16367, 1, B24_PARTS_FIELDS},
	{16368, 3, B24_PARTS_FIELDS},
	{16371, 1, B24_PARTS_FIELDS},
	{16372, 1, B24_PARTS_FIELDS},
	{16373, 1, B24_PARTS_ITEM},
	{16374, 3, B24_PARTS_FIELDS},
	{16374, 3, B24_PARTS_FIELDS},
	{16377, 1, B24_PARTS_ITEM},
	{16378, 1, B24_PARTS_FIELDS},
	{16379, 1, B24_PARTS_ITEM},
	{16380, 1, B24_PARTS_ITEM},
	{16381, 1, B24_PARTS_FIELDS},
	{16382, 1, B24_PARTS_ITEM},
	{16383, 4, B24_PARTS_NAMES},
	{16387, 4, B24_PARTS_FIELDS},
	{16391, 1, B24_PARTS_FIELDS},
	{16392, 1, B24_PARTS_ITEM},
	{15159, 7, B24_PARTS_FIELDS},
	{16393, 1, B24_PARTS_ITEM},
	{16394, 1, B24_PARTS_FIELDS},
	{16395, 1, B24_PARTS_ITEM},
	{16396, 7, B24_PARTS_NAMES},
	{16403, 4, B24_PARTS_FIELDS},
	{16407, 1, B24_PARTS_FIELDS},
	{16408, 1, B24_PARTS_ITEM},
	{16409, 9, B24_PARTS_FIELDS},
	{16409, 9, B24_PARTS_FIELDS},
	{16418, 1, B24_PARTS_ITEM},
	{16419, 1, B24_PARTS_FIELDS},
	{16420, 1, B24_PARTS_ITEM},
	{16421, 9, B24_PARTS_NAMES},
	{16430, 4, B24_PARTS_FIELDS},
	{16434, 3, B24_PARTS_FIELDS},
	{16437, 1, B24_PARTS_FIELDS},
	{16438, 1, B24_PARTS_ITEM},
	{16439, 1, B24_PARTS_FIELDS},
	{16440, 5, B24_PARTS_FIELDS},
	{16445, 1, B24_PARTS_ITEM},
	{16446, 1, B24_PARTS_ITEM},
	{16447, 5, B24_PARTS_FIELDS},
	{16452, 2, B24_PARTS_FIELDS},
	{16454, 3, B24_PARTS_FIELDS},
	{16457, 5, B24_PARTS_FIELDS},
	{16462, 1, B24_PARTS_ITEM},
	{16463, 3, B24_PARTS_FIELDS},
	{16466, 1, B24_PARTS_ITEM},
	{16467, 2, B24_PARTS_FIELDS},
	{16469, 2, B24_PARTS_FIELDS},
	{16471, 8, B24_PARTS_FIELDS},
	{16479, 1, B24_PARTS_ITEM},
	{16480, 3, B24_PARTS_FIELDS},
	{16483, 1, B24_PARTS_ITEM},
	{16484, 2, B24_PARTS_FIELDS},
	{16486, 4, B24_PARTS_FIELDS},
	{16490, 1, B24_PARTS_ITEM},
	{16491, 4, B24_PARTS_FIELDS},
	{16495, 3, B24_PARTS_FIELDS},
	{16498, 1, B24_PARTS_ITEM},
	{16499, 2, B24_PARTS_FIELDS},
	{16501, 8, B24_PARTS_FIELDS},
	{16509, 2, B24_PARTS_FIELDS},
	{16511, 6, B24_PARTS_FIELDS},
	{16517, 3, B24_PARTS_FIELDS},
	{16520, 1, B24_PARTS_ITEM},
	{16521, 9, B24_PARTS_FIELDS},
	{16530, 1, B24_PARTS_ITEM},
	{16531, 1, B24_PARTS_ITEM},
	{16532, 4, B24_PARTS_FIELDS},
	{16536, 1, B24_PARTS_ITEM},
	{16537, 1, B24_PARTS_ITEM},
	{16538, 4, B24_PARTS_FIELDS},
	{16542, 2, B24_PARTS_FIELDS},
	{16544, 3, B24_PARTS_FIELDS},
	{16547, 2, B24_PARTS_FIELDS},
	{16549, 8, B24_PARTS_FIELDS},
	{16557, 3, B24_PARTS_FIELDS},
	{16560, 9, B24_PARTS_FIELDS},
	{16569, 5, B24_PARTS_FIELDS},
	{16574, 3, B24_PARTS_FIELDS},
	{16577, 4, B24_PARTS_FIELDS},
	{16581, 2, B24_PARTS_FIELDS},
	{16583, 2, B24_PARTS_FIELDS},
	{16585, 55, B24_PARTS_FIELDS},
	{16640, 1, B24_PARTS_ITEM},
	{16641, 18, B24_PARTS_NAMES},
	{16659, 3, B24_PARTS_FIELDS},
	{16662, 1, B24_PARTS_FIELDS},
	{16663, 2, B24_PARTS_FIELDS},
	{16665, 8, B24_PARTS_FIELDS},
	{16673, 1, B24_PARTS_ITEM},
	{16674, 1, B24_PARTS_FIELDS},
	{16675, 1, B24_PARTS_ITEM},
	{16676, 13, B24_PARTS_FIELDS},
	{16689, 28, B24_PARTS_NAMES},
	{16717, 6, B24_PARTS_FIELDS},
	{16723, 5, B24_PARTS_FIELDS},
	{16728, 16, B24_PARTS_FIELDS},
	{16744, 1, B24_PARTS_FIELDS},
	{16745, 3, B24_PARTS_FIELDS},
	{16748, 19, B24_PARTS_FIELDS},
	{16767, 1, B24_PARTS_ITEM},
	{16768, 1, B24_PARTS_ITEM},
	{16769, 11, B24_PARTS_FIELDS},
	{16780, 5, B24_PARTS_FIELDS},
	{16785, 2, B24_PARTS_FIELDS},
	{16787, 14, B24_PARTS_FIELDS},
	{16801, 2, B24_PARTS_FIELDS},
	{16803, 2, B24_PARTS_FIELDS},
	{16805, 1, B24_PARTS_ITEM},
	{16806, 1, B24_PARTS_ITEM},
	{16807, 6, B24_PARTS_FIELDS},
	{16813, 1, B24_PARTS_ITEM},
	{16814, 1, B24_PARTS_ITEM},
	{16815, 3, B24_PARTS_FIELDS},
	{16818, 2, B24_PARTS_FIELDS},
	{16820, 3, B24_PARTS_FIELDS},
	{16823, 6, B24_PARTS_FIELDS},
	{16829, 2, B24_PARTS_FIELDS},
	{16831, 2, B24_PARTS_FIELDS},
	{16833, 7, B24_PARTS_FIELDS},
	{16840, 1, B24_PARTS_ITEM},
	{16841, 6, B24_PARTS_FIELDS},
	{16847, 1, B24_PARTS_EACH},
	{16848, 12, B24_PARTS_FIELDS},
	{16860, 1, B24_PARTS_ITEM},
	{16861, 1, B24_PARTS_ITEM},
	{16862, 9, B24_PARTS_FIELDS},
	{16871, 2, B24_PARTS_FIELDS},
	{16873, 2, B24_PARTS_FIELDS},
	{16875, 2, B24_PARTS_FIELDS},
	{16877, 1, B24_PARTS_ITEM},
	{16878, 3, B24_PARTS_FIELDS},
	{16881, 3, B24_PARTS_FIELDS},
	{16884, 1, B24_PARTS_ITEM},
	{16885, 5, B24_PARTS_FIELDS},
	{16890, 3, B24_PARTS_FIELDS},
	{16893, 3, B24_PARTS_FIELDS},
	{16896, 10, B24_PARTS_FIELDS},
	{16906, 8, B24_PARTS_FIELDS},
	{16914, 1, B24_PARTS_ITEM},
	{16915, 3, B24_PARTS_FIELDS},
	{16918, 3, B24_PARTS_FIELDS},
	{16921, 6, B24_PARTS_FIELDS},
	{16927, 3, B24_PARTS_FIELDS},
	{16930, 3, B24_PARTS_FIELDS},
	{16933, 4, B24_PARTS_FIELDS},
	{16937, 2, B24_PARTS_FIELDS},
	{16939, 6, B24_PARTS_FIELDS},
	{16945, 1, B24_PARTS_EACH},
	{16946, 8, B24_PARTS_FIELDS},
	{16954, 1, B24_PARTS_ITEM},
	{16955, 1, B24_PARTS_ITEM},
	{16956, 1, B24_PARTS_ITEM},
	{16957, 5, B24_PARTS_FIELDS},
	{16962, 4, B24_PARTS_FIELDS},
	{16966, 3, B24_PARTS_FIELDS},
	{16969, 4, B24_PARTS_FIELDS},
	{16973, 1, B24_PARTS_ITEM},
	{16974, 5, B24_PARTS_FIELDS},
	{16979, 7, B24_PARTS_FIELDS},
	{16986, 9, B24_PARTS_FIELDS},
	{16995, 1, B24_PARTS_ITEM},
	{16996, 2, B24_PARTS_FIELDS},
	{16998, 1, B24_PARTS_ITEM},
	{16999, 3, B24_PARTS_FIELDS},
	{17002, 2, B24_PARTS_FIELDS},
	{17004, 3, B24_PARTS_FIELDS},
	{17007, 3, B24_PARTS_FIELDS},
	{17010, 2, B24_PARTS_FIELDS},
	{17012, 3, B24_PARTS_FIELDS},
	{17015, 2, B24_PARTS_FIELDS},
	{17017, 10, B24_PARTS_FIELDS},
	{17027, 1, B24_PARTS_ITEM},
	{17028, 1, B24_PARTS_ITEM},
	{17029, 1, B24_PARTS_ITEM},
	{17030, 7, B24_PARTS_FIELDS},
	{17037, 3, B24_PARTS_FIELDS},
	{17040, 2, B24_PARTS_FIELDS},
	{17042, 6, B24_PARTS_FIELDS},
	{17048, 7, B24_PARTS_FIELDS},
	{17055, 1, B24_PARTS_ITEM},
	{17056, 5, B24_PARTS_FIELDS},
	{17061, 7, B24_PARTS_FIELDS},
	{17068, 10, B24_PARTS_FIELDS},
	{17078, 1, B24_PARTS_ITEM},
	{17079, 3, B24_PARTS_FIELDS},
	{17082, 3, B24_PARTS_FIELDS},
	{17085, 2, B24_PARTS_FIELDS},
	{17087, 4, B24_PARTS_FIELDS},
	{17091, 3, B24_PARTS_FIELDS},
	{17094, 1, B24_PARTS_FIELDS},
	{17095, 2, B24_PARTS_FIELDS},
	{17097, 3, B24_PARTS_FIELDS},
	{17100, 3, B24_PARTS_FIELDS},
	{17103, 3, B24_PARTS_FIELDS},
	{17106, 4, B24_PARTS_FIELDS},
	{17110, 3, B24_PARTS_FIELDS},
	{17113, 2, B24_PARTS_FIELDS},
	{17115, 3, B24_PARTS_FIELDS},
	{17118, 9, B24_PARTS_FIELDS},
	{17127, 1, B24_PARTS_FIELDS},
	{17128, 1, B24_PARTS_FIELDS},
	{17129, 6, B24_PARTS_FIELDS},
	{17135, 18, B24_PARTS_FIELDS},
	{17153, 1, B24_PARTS_ITEM},
	{17154, 5, B24_PARTS_FIELDS},
	{17159, 19, B24_PARTS_FIELDS},
	{17178, 1, B24_PARTS_ITEM},
	{17179, 21, B24_PARTS_FIELDS},
	{17200, 13, B24_PARTS_FIELDS},
	{17213, 1, B24_PARTS_ITEM},
	{17214, 1, B24_PARTS_ITEM},
	{17215, 4, B24_PARTS_FIELDS},
	{17219, 6, B24_PARTS_FIELDS},
	{17225, 2, B24_PARTS_FIELDS},
	{17227, 2, B24_PARTS_FIELDS},
	{17229, 7, B24_PARTS_FIELDS},
	{17236, 2, B24_PARTS_FIELDS},
	{17238, 5, B24_PARTS_FIELDS},
	{17243, 2, B24_PARTS_FIELDS},
	{17245, 4, B24_PARTS_FIELDS},
	{17249, 2, B24_PARTS_FIELDS},
	{17251, 2, B24_PARTS_FIELDS},
	{17253, 2, B24_PARTS_FIELDS},
	{17255, 10, B24_PARTS_FIELDS},
	{17265, 1, B24_PARTS_EACH},
	{17266, 1, B24_PARTS_ITEM},
	{17267, 2, B24_PARTS_FIELDS},
	{17269, 4, B24_PARTS_FIELDS},
	{17273, 4, B24_PARTS_FIELDS},
	{17277, 3, B24_PARTS_FIELDS},
	{17280, 4, B24_PARTS_FIELDS},
	{17284, 1, B24_PARTS_ITEM},
	{17285, 3, B24_PARTS_FIELDS},
	{17288, 1, B24_PARTS_FIELDS},
	{17289, 3, B24_PARTS_FIELDS},
	{17292, 1, B24_PARTS_FIELDS},
	{17293, 1, B24_PARTS_ITEM},
	{17294, 3, B24_PARTS_FIELDS},
	{17297, 2, B24_PARTS_FIELDS},
	{17299, 7, B24_PARTS_FIELDS},
	{17306, 1, B24_PARTS_ITEM},
	{17307, 7, B24_PARTS_FIELDS},
	{17314, 1, B24_PARTS_FIELDS},
	{17315, 8, B24_PARTS_FIELDS},
	{17323, 1, B24_PARTS_ITEM},
	{17324, 2, B24_PARTS_FIELDS},
	{17326, 5, B24_PARTS_FIELDS},
	{17331, 1, B24_PARTS_ITEM},
	{17332, 10, B24_PARTS_FIELDS},
	{17342, 7, B24_PARTS_NAMES},
	{17349, 4, B24_PARTS_FIELDS},
	{17353, 7, B24_PARTS_FIELDS},
	{17360, 2, B24_PARTS_FIELDS},
	{17362, 5, B24_PARTS_FIELDS},
	{17367, 1, B24_PARTS_FIELDS},
	{17368, 3, B24_PARTS_FIELDS},
	{17371, 1, B24_PARTS_FIELDS},
	{17372, 2, B24_PARTS_FIELDS},
	{17374, 5, B24_PARTS_FIELDS},
	{17379, 1, B24_PARTS_FIELDS},
	{17380, 1, B24_PARTS_ITEM},
	{17381, 6, B24_PARTS_FIELDS},
	{17387, 1, B24_PARTS_ITEM},
	{17388, 1, B24_PARTS_ITEM},
	{17389, 1, B24_PARTS_FIELDS},
	{17390, 5, B24_PARTS_FIELDS},
	{17395, 2, B24_PARTS_FIELDS},
	{17397, 11, B24_PARTS_FIELDS},
	{17408, 1, B24_PARTS_ITEM},
	{17409, 7, B24_PARTS_FIELDS},
	{17416, 1, B24_PARTS_FIELDS},
	{17417, 2, B24_PARTS_FIELDS},
	{17419, 8, B24_PARTS_FIELDS},
	{17427, 1, B24_PARTS_FIELDS},
	{17428, 1, B24_PARTS_ITEM},
	{17429, 11, B24_PARTS_FIELDS},
	{17440, 4, B24_PARTS_FIELDS},
	{17444, 6, B24_PARTS_FIELDS},
	{17450, 2, B24_PARTS_FIELDS},
	{17452, 6, B24_PARTS_FIELDS},
	{17458, 1, B24_PARTS_ITEM},
	{17459, 1, B24_PARTS_ITEM},
	{17460, 3, B24_PARTS_FIELDS},
	{17463, 1, B24_PARTS_ITEM},
	{17464, 4, B24_PARTS_FIELDS},
	{17468, 2, B24_PARTS_FIELDS},
	{17470, 1, B24_PARTS_FIELDS},
	{17471, 1, B24_PARTS_ITEM},
	{17472, 24, B24_PARTS_FIELDS},
	{17496, 1, B24_PARTS_ITEM},
	{17497, 16, B24_PARTS_FIELDS},
	{17513, 1, B24_PARTS_FIELDS},
	{17514, 1, B24_PARTS_FIELDS},
	{17515, 1, B24_PARTS_ITEM},
	{17516, 1, B24_PARTS_FIELDS},
	{17517, 1, B24_PARTS_FIELDS},
	{17518, 1, B24_PARTS_ITEM},
	{17519, 3, B24_PARTS_FIELDS},
	{17522, 17, B24_PARTS_FIELDS},
	{17539, 1, B24_PARTS_FIELDS},
	{17540, 1, B24_PARTS_ITEM},
	{17541, 1, B24_PARTS_FIELDS},
	{17542, 1, B24_PARTS_ITEM},
	{17543, 45, B24_PARTS_FIELDS},
	{17588, 1, B24_PARTS_ITEM},
	{17669, 75, B24_PARTS_FIELDS},
	{17589, 5, B24_PARTS_FIELDS},
	{17594, 15, B24_PARTS_FIELDS},
	{17609, 1, B24_PARTS_EACH},
	{17610, 6, B24_PARTS_FIELDS},
	{17616, 5, B24_PARTS_FIELDS},
	{17621, 1, B24_PARTS_EACH},
	{17622, 2, B24_PARTS_FIELDS},
	{17624, 25, B24_PARTS_FIELDS},
	{17649, 15, B24_PARTS_FIELDS},
	{17664, 1, B24_PARTS_ITEM},
	{17665, 4, B24_PARTS_FIELDS},
	{17669, 75, B24_PARTS_FIELDS},
	{17744, 1, B24_PARTS_FIELDS},
	{17745, 1, B24_PARTS_ITEM},
	{17746, 6, B24_PARTS_FIELDS},
	{17752, 1, B24_PARTS_FIELDS},
	{17753, 45, B24_PARTS_FIELDS},
	{17798, 64, B24_PARTS_FIELDS},
	{17862, 1, B24_PARTS_FIELDS},
	{17863, 1, B24_PARTS_ITEM},
	{17864, 5, B24_PARTS_FIELDS},
	{17869, 1, B24_PARTS_FIELDS},
	{17870, 8, B24_PARTS_FIELDS},
	{17878, 2, B24_PARTS_FIELDS},
	{17880, 1, B24_PARTS_ITEM},
	{17881, 1, B24_PARTS_FIELDS},
	{17882, 1, B24_PARTS_ITEM},
	{17883, 2, B24_PARTS_FIELDS},
	{17885, 1, B24_PARTS_FIELDS},
	{17886, 2, B24_PARTS_FIELDS},
	{17888, 1, B24_PARTS_EACH},
	{17889, 1, B24_PARTS_ITEM},
	{17890, 3, B24_PARTS_FIELDS},
	{17893, 2, B24_PARTS_FIELDS},
	{17895, 1, B24_PARTS_FIELDS},
	{17896, 1, B24_PARTS_ITEM},
	{17897, 2, B24_PARTS_FIELDS},
	{17899, 1, B24_PARTS_FIELDS},
	{17900, 1, B24_PARTS_ITEM},
	{17901, 2, B24_PARTS_FIELDS},
	{17903, 65, B24_PARTS_NAMES},
	{17968, 2, B24_PARTS_FIELDS},
	{17970, 2, B24_PARTS_FIELDS},
	{17972, 65, B24_PARTS_FIELDS},
	{18037, 1, B24_PARTS_FIELDS},
	{18038, 1, B24_PARTS_ITEM},
	{18039, 2, B24_PARTS_FIELDS},
	{17624, 25, B24_PARTS_FIELDS},
	{18041, 1, B24_PARTS_EACH},
	{18042, 1, B24_PARTS_FIELDS},
	{18043, 1, B24_PARTS_ITEM},
	{18044, 2, B24_PARTS_FIELDS},
	{18046, 1, B24_PARTS_ITEM},
	{18047, 2, B24_PARTS_FIELDS},
	{18049, 5, B24_PARTS_FIELDS},
	{18054, 5, B24_PARTS_FIELDS},
	{18059, 5, B24_PARTS_FIELDS},
	{18064, 1, B24_PARTS_ITEM},
	{18065, 6, B24_PARTS_FIELDS},
	{18071, 1, B24_PARTS_ITEM},
	{18072, 5, B24_PARTS_FIELDS},
	{18077, 3, B24_PARTS_FIELDS},
	{18080, 1, B24_PARTS_FIELDS},
	{18081, 1, B24_PARTS_ITEM},
	{18082, 26, B24_PARTS_FIELDS},
	{18108, 28, B24_PARTS_FIELDS},
	{18136, 75, B24_PARTS_NAMES},
	{18211, 5, B24_PARTS_FIELDS},
	{18304, 87, B24_PARTS_FIELDS},
	{18216, 9, B24_PARTS_FIELDS},
	{18216, 9, B24_PARTS_FIELDS},
	{18225, 8, B24_PARTS_FIELDS},
	{18233, 5, B24_PARTS_FIELDS},
	{18238, 3, B24_PARTS_FIELDS},
	{18241, 3, B24_PARTS_FIELDS},
	{18267, 17, B24_PARTS_FIELDS},
	{18244, 23, B24_PARTS_FIELDS},
	{18267, 17, B24_PARTS_FIELDS},
	{18284, 8, B24_PARTS_FIELDS},
	{18292, 10, B24_PARTS_FIELDS},
	{18302, 2, B24_PARTS_FIELDS},
	{18304, 87, B24_PARTS_FIELDS},
	{18391, 1, B24_PARTS_ITEM},
	{18392, 1, B24_PARTS_FIELDS},
	{18393, 1, B24_PARTS_ITEM},
	{18394, 87, B24_PARTS_NAMES},
	{18481, 4, B24_PARTS_FIELDS},
	{18485, 2, B24_PARTS_FIELDS},
	{18487, 10, B24_PARTS_FIELDS},
	{18497, 1, B24_PARTS_FIELDS},
	{18498, 1, B24_PARTS_ITEM},
	{18487, 10, B24_PARTS_FIELDS},
	{18499, 1, B24_PARTS_FIELDS},
	{18500, 1, B24_PARTS_ITEM},
	{18501, 1, B24_PARTS_FIELDS},
	{18502, 10, B24_PARTS_FIELDS},
	{18512, 1, B24_PARTS_ITEM},
	{18513, 1, B24_PARTS_FIELDS},
	{18514, 10, B24_PARTS_FIELDS},
	{18524, 1, B24_PARTS_ITEM},
	{18525, 1, B24_PARTS_ITEM},
	{18526, 1, B24_PARTS_ITEM},
	{18527, 1, B24_PARTS_FIELDS},
	{18528, 1, B24_PARTS_ITEM},
	{18529, 6, B24_PARTS_FIELDS},
	{18535, 4, B24_PARTS_FIELDS},
	{18539, 1, B24_PARTS_FIELDS},
	{18540, 2, B24_PARTS_FIELDS},
	{18542, 76, B24_PARTS_FIELDS},
	{18618, 2, B24_PARTS_FIELDS},
	{18620, 2, B24_PARTS_FIELDS},
	{18622, 11, B24_PARTS_FIELDS},
	{18633, 1, B24_PARTS_FIELDS},
	{18634, 7, B24_PARTS_FIELDS},
	{18641, 1, B24_PARTS_ITEM},
	{18642, 1, B24_PARTS_FIELDS},
	{18643, 15, B24_PARTS_FIELDS},
	{18658, 1, B24_PARTS_FIELDS},
	{18659, 1, B24_PARTS_ITEM},
	{18660, 1, B24_PARTS_EACH},
	{18661, 6, B24_PARTS_FIELDS},
	{18667, 2, B24_PARTS_FIELDS},
	{18669, 2, B24_PARTS_FIELDS},
	{18671, 3, B24_PARTS_FIELDS},
	{18674, 3, B24_PARTS_FIELDS},
	{18677, 2, B24_PARTS_FIELDS},
	{18679, 1, B24_PARTS_EACH},
	{18680, 1, B24_PARTS_FIELDS},
	{18681, 1, B24_PARTS_ITEM},
	{18682, 7, B24_PARTS_FIELDS},
	{18689, 9, B24_PARTS_NAMES},
	{18698, 4, B24_PARTS_FIELDS},
	{18702, 3, B24_PARTS_FIELDS},
	{18705, 3, B24_PARTS_FIELDS},
	{18708, 3, B24_PARTS_FIELDS},
	{18711, 6, B24_PARTS_FIELDS},
	{18717, 3, B24_PARTS_FIELDS},
	{18720, 1, B24_PARTS_FIELDS},
	{18721, 2, B24_PARTS_FIELDS},
	{18723, 6, B24_PARTS_FIELDS},
	{18729, 1, B24_PARTS_EACH},
	{18730, 1, B24_PARTS_ITEM},
	{18731, 50, B24_PARTS_FIELDS},
	{18781, 1, B24_PARTS_ITEM},
	{18782, 1, B24_PARTS_FIELDS},
	{18783, 2, B24_PARTS_FIELDS},
	{18785, 29, B24_PARTS_FIELDS},
	{18814, 2, B24_PARTS_FIELDS},
	{18816, 1, B24_PARTS_FIELDS},
	{18817, 1, B24_PARTS_ITEM},
	{18818, 4, B24_PARTS_FIELDS},
	{18822, 1, B24_PARTS_ITEM},
	{18823, 4, B24_PARTS_FIELDS},
	{18827, 3, B24_PARTS_FIELDS},
	{18830, 1, B24_PARTS_ITEM},
	{18831, 4, B24_PARTS_FIELDS},
	{18835, 22, B24_PARTS_FIELDS},
	{18857, 1, B24_PARTS_ITEM},
	{18858, 11, B24_PARTS_FIELDS},
	{18869, 2, B24_PARTS_FIELDS},
	{18871, 2, B24_PARTS_FIELDS},
	{18873, 1, B24_PARTS_ITEM},
	{18874, 6, B24_PARTS_FIELDS},
	{18880, 1, B24_PARTS_ITEM},
	{18881, 14, B24_PARTS_FIELDS},
	{18895, 6, B24_PARTS_FIELDS},
	{18901, 5, B24_PARTS_FIELDS},
	{18906, 1, B24_PARTS_ITEM},
	{18907, 1, B24_PARTS_ITEM},
	{18908, 1, B24_PARTS_FIELDS},
	{18909, 3, B24_PARTS_FIELDS},
	{18912, 1, B24_PARTS_FIELDS},
	{18913, 3, B24_PARTS_FIELDS},
	{18916, 1, B24_PARTS_ITEM},
	{18917, 1, B24_PARTS_ITEM},
	{18918, 14, B24_PARTS_FIELDS},
	{18932, 1, B24_PARTS_ITEM},
	{18933, 5, B24_PARTS_FIELDS},
	{18938, 3, B24_PARTS_FIELDS},
	{18941, 1, B24_PARTS_ITEM},
	{18942, 1, B24_PARTS_FIELDS},
	{18943, 2, B24_PARTS_FIELDS},
	{18945, 1, B24_PARTS_ITEM},
	{18946, 1, B24_PARTS_ITEM},
	{18947, 2, B24_PARTS_FIELDS},
	{18949, 1, B24_PARTS_ITEM},
	{18950, 1, B24_PARTS_FIELDS},
	{18951, 1, B24_PARTS_FIELDS},
	{18952, 1, B24_PARTS_FIELDS},
	{18953, 1, B24_PARTS_ITEM},
	{18954, 4, B24_PARTS_FIELDS},
	{18958, 1, B24_PARTS_ITEM},
	{18959, 1, B24_PARTS_FIELDS},
	{18960, 1, B24_PARTS_ITEM},
	{18961, 2, B24_PARTS_FIELDS},
	{18963, 1, B24_PARTS_ITEM},
	{18964, 1, B24_PARTS_ITEM},
	{18965, 8, B24_PARTS_NAMES},
	{18973, 5, B24_PARTS_FIELDS},
	{18978, 4, B24_PARTS_FIELDS},
	{18982, 1, B24_PARTS_FIELDS},
	{18983, 1, B24_PARTS_FIELDS},
	{18984, 8, B24_PARTS_FIELDS},
	{18992, 1, B24_PARTS_ITEM},
	{18993, 5, B24_PARTS_FIELDS},
	{18998, 6, B24_PARTS_FIELDS},
	{19004, 18, B24_PARTS_FIELDS},
	{19022, 19, B24_PARTS_FIELDS},
	{19041, 1, B24_PARTS_ITEM},
	{19042, 7, B24_PARTS_FIELDS},
	{19049, 1, B24_PARTS_ITEM},
	{19050, 6, B24_PARTS_FIELDS},
	{19056, 17, B24_PARTS_FIELDS},
	{19073, 1, B24_PARTS_ITEM},
	{19074, 12, B24_PARTS_FIELDS},
	{19086, 1, B24_PARTS_ITEM},
	{19087, 4, B24_PARTS_FIELDS},
	{19091, 9, B24_PARTS_FIELDS},
	{19100, 3, B24_PARTS_FIELDS},
	{19103, 1, B24_PARTS_ITEM},
	{19104, 5, B24_PARTS_FIELDS},
	{19109, 1, B24_PARTS_ITEM},
	{19110, 7, B24_PARTS_FIELDS},
	{19117, 1, B24_PARTS_ITEM},
	{19118, 8, B24_PARTS_FIELDS},
	{19126, 1, B24_PARTS_ITEM},
	{19127, 1, B24_PARTS_ITEM},
	{19128, 1, B24_PARTS_FIELDS},
	{19129, 11, B24_PARTS_FIELDS},
	{19140, 1, B24_PARTS_ITEM},
	{19141, 11, B24_PARTS_FIELDS},
	{19152, 50, B24_PARTS_FIELDS},
	{19202, 14, B24_PARTS_FIELDS},
	{19216, 1, B24_PARTS_ITEM},
	{19217, 62, B24_PARTS_FIELDS},
	{19279, 1, B24_PARTS_ITEM},
	{19280, 22, B24_PARTS_FIELDS},
	{19302, 1, B24_PARTS_ITEM},
	{19303, 1, B24_PARTS_ITEM},
	{19304, 8, B24_PARTS_FIELDS},
	{19312, 7, B24_PARTS_FIELDS},
	{19319, 52, B24_PARTS_FIELDS},
	{19371, 17, B24_PARTS_FIELDS},
	{19388, 1, B24_PARTS_FIELDS},
	{19389, 5, B24_PARTS_FIELDS},
	{19394, 14, B24_PARTS_FIELDS},
	{19408, 1, B24_PARTS_ITEM},
	{19409, 1, B24_PARTS_ITEM},
	{19410, 2, B24_PARTS_FIELDS},
	{19412, 14, B24_PARTS_FIELDS},
	{19426, 2, B24_PARTS_FIELDS},
	{19428, 4, B24_PARTS_FIELDS},
	{19432, 1, B24_PARTS_ITEM},
	{19433, 1, B24_PARTS_ITEM},
	{19434, 2, B24_PARTS_FIELDS},
	{19436, 1, B24_PARTS_ITEM},
	{19437, 7, B24_PARTS_FIELDS},
	{19444, 2, B24_PARTS_FIELDS},
	{19446, 6, B24_PARTS_FIELDS},
	{19452, 35, B24_PARTS_FIELDS},
	{19487, 20, B24_PARTS_FIELDS},
	{19507, 4, B24_PARTS_FIELDS},
	{19511, 2, B24_PARTS_FIELDS},
	{19513, 6, B24_PARTS_FIELDS},
	{19519, 1, B24_PARTS_ITEM},
	{19520, 21, B24_PARTS_FIELDS},
	{19541, 1, B24_PARTS_EACH},
	{19542, 1, B24_PARTS_ITEM},
	{19543, 4, B24_PARTS_FIELDS},
	{19547, 1, B24_PARTS_ITEM},
	{19548, 14, B24_PARTS_FIELDS},
	{19562, 2, B24_PARTS_FIELDS},
	{19564, 2, B24_PARTS_FIELDS},
	{19566, 20, B24_PARTS_FIELDS},
	{19586, 21, B24_PARTS_FIELDS},
	{19607, 1, B24_PARTS_EACH},
	{19608, 1, B24_PARTS_ITEM},
	{19609, 2, B24_PARTS_FIELDS},
	{19611, 17, B24_PARTS_FIELDS},
	{19628, 1, B24_PARTS_FIELDS},
	{19629, 1, B24_PARTS_ITEM},
	{19630, 1, B24_PARTS_FIELDS},
	{19631, 1, B24_PARTS_FIELDS},
	{19632, 20, B24_PARTS_FIELDS},
	{19652, 1, B24_PARTS_ITEM},
	{19653, 1, B24_PARTS_FIELDS},
	{19654, 1, B24_PARTS_ITEM},
	{19655, 16, B24_PARTS_FIELDS},
	{19671, 5, B24_PARTS_FIELDS},
	{19676, 11, B24_PARTS_FIELDS},
	{19687, 5, B24_PARTS_FIELDS},
	{19692, 21, B24_PARTS_FIELDS},
	{19713, 1, B24_PARTS_EACH},
	{19714, 1, B24_PARTS_ITEM},
	{19715, 6, B24_PARTS_FIELDS},
	{19721, 1, B24_PARTS_ITEM},
	{19722, 10, B24_PARTS_FIELDS},
	{19732, 3, B24_PARTS_FIELDS},
	{19735, 5, B24_PARTS_FIELDS},
	{19740, 1, B24_PARTS_FIELDS},
	{19741, 4, B24_PARTS_FIELDS},
	{19745, 1, B24_PARTS_ITEM},
	{19746, 1, B24_PARTS_ITEM},
	{19747, 5, B24_PARTS_FIELDS},
	{19752, 5, B24_PARTS_FIELDS},
	{19757, 16, B24_PARTS_FIELDS},
	{19773, 1, B24_PARTS_ITEM},
	{19774, 4, B24_PARTS_FIELDS},
	{19778, 1, B24_PARTS_ITEM},
	{19779, 5, B24_PARTS_FIELDS},
	{19784, 1, B24_PARTS_ITEM},
	{19785, 8, B24_PARTS_FIELDS},
	{19793, 20, B24_PARTS_FIELDS},
	{19813, 1, B24_PARTS_EACH},
	{19814, 16, B24_PARTS_FIELDS},
	{19830, 1, B24_PARTS_EACH},
	{19831, 5, B24_PARTS_FIELDS},
	{19836, 1, B24_PARTS_EACH},
	{19837, 1, B24_PARTS_EACH},
	{19838, 16, B24_PARTS_FIELDS},
	{19854, 1, B24_PARTS_ITEM},
	{19855, 17, B24_PARTS_FIELDS},
	{19872, 1, B24_PARTS_ITEM},
	{19873, 4, B24_PARTS_FIELDS},
	{19877, 16, B24_PARTS_FIELDS},
	{19893, 4, B24_PARTS_FIELDS},
	{19897, 2, B24_PARTS_FIELDS},
	{19899, 1, B24_PARTS_ITEM},
	{19900, 7, B24_PARTS_FIELDS},
	{19907, 16, B24_PARTS_FIELDS},
	{19923, 1, B24_PARTS_FIELDS},
	{19924, 1, B24_PARTS_ITEM},
	{19925, 1, B24_PARTS_FIELDS},
	{19926, 1, B24_PARTS_ITEM},
	{19927, 6, B24_PARTS_FIELDS},
	{19933, 2, B24_PARTS_FIELDS},
	{19935, 1, B24_PARTS_ITEM},
	{19936, 1, B24_PARTS_FIELDS},
	{19937, 1, B24_PARTS_ITEM},
	{19938, 3, B24_PARTS_FIELDS},
	{19941, 1, B24_PARTS_ITEM},
	{19942, 3, B24_PARTS_FIELDS},
	{19945, 3, B24_PARTS_FIELDS},
	{19948, 2, B24_PARTS_FIELDS},
	{19950, 1, B24_PARTS_ITEM},
	{19951, 4, B24_PARTS_FIELDS},
	{19955, 3, B24_PARTS_FIELDS},
	{19958, 5, B24_PARTS_FIELDS},
	{19963, 1, B24_PARTS_ITEM},
	{19964, 1, B24_PARTS_FIELDS},
	{19965, 17, B24_PARTS_FIELDS},
	{19982, 1, B24_PARTS_ITEM},
	{19983, 5, B24_PARTS_FIELDS},
	{19988, 3, B24_PARTS_FIELDS},
	{19991, 1, B24_PARTS_ITEM},
	{19992, 16, B24_PARTS_FIELDS},
	{20008, 1, B24_PARTS_ITEM},
	{20009, 1, B24_PARTS_ITEM},
	{20010, 18, B24_PARTS_FIELDS},
	{20028, 4, B24_PARTS_FIELDS},
	{20032, 5, B24_PARTS_FIELDS},
	{20037, 1, B24_PARTS_ITEM},
	{20038, 1, B24_PARTS_FIELDS},
	{20039, 5, B24_PARTS_FIELDS},
	{20044, 29, B24_PARTS_FIELDS},
	{20073, 1, B24_PARTS_ITEM},
	{20074, 1, B24_PARTS_ITEM},
	{20075, 28, B24_PARTS_FIELDS},
	{20103, 4, B24_PARTS_FIELDS},
	{20107, 42, B24_PARTS_FIELDS},
	{20149, 1, B24_PARTS_ITEM},
	{20150, 4, B24_PARTS_FIELDS},
	{20154, 1, B24_PARTS_ITEM},
	{20155, 1, B24_PARTS_FIELDS},
	{20156, 7, B24_PARTS_FIELDS},
	{20163, 1, B24_PARTS_ITEM},
	{20164, 1, B24_PARTS_ITEM},
	{20165, 1, B24_PARTS_FIELDS},
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
	{0, 36, 0},
	{33, 39, 1970},
	{43, 42, 2074},
	{45, 21, 2291},
	{48, 30, 2693},
	{33, 21, 3186},
	{0, 36, 0},
	{53, 21, 3299},
	{33, 57, 3805},
	{43, 60, 3880},
	{62, 21, 4065},
	{64, 30, 4355},
	{33, 21, 4626},
	{0, 36, 0},
	{33, 67, 4709},
	{43, 70, 3880},
	{72, 21, 4783},
	{76, 21, 5394},
	{77, 21, 5554},
	{0, 79, 726},
	{80, 21, 5652},
	{82, 21, 5698},
	{83, 21, 726},
	{84, 21, 5394},
	{77, 21, 5554},
	{0, 79, 726},
	{82, 21, 5698},
	{85, 21, 5894},
	{86, 21, 6029},
	{99, 93, 6720},
	{104, 102, 726},
	{104, 102, 726},
	{105, 21, 6810},
	{107, 106, 6849},
	{108, 11, 6922},
	{105, 109, 6976},
	{115, 113, 726},
	{117, 11, 7085},
	{118, 21, 6810},
	{122, 119, 7215},
	{128, 127, 7262},
	{131, 21, 7280},
	{128, 21, 7262},
	{132, 11, 7303},
	{33, 21, 7319},
	{128, 136, 7262},
	{139, 21, 7280},
	{128, 21, 7262},
	{33, 144, 7262},
	{152, 148, 7215},
	{154, 21, 7412},
	{0, 157, 0},
	{159, 30, 7861},
	{33, 21, 7882},
	{33, 162, 8084},
	{169, 166, 7319},
	{174, 173, 8084},
	{177, 21, 8141},
	{174, 21, 8084},
	{179, 21, 8153},
	{181, 30, 8172},
	{33, 21, 8188},
	{33, 184, 8211},
	{190, 187, 7319},
	{192, 21, 8221},
	{194, 119, 7319},
	{197, 196, 8260},
	{198, 21, 8270},
	{197, 21, 8260},
	{128, 11, 8282},
	{33, 21, 8292},
	{197, 136, 8260},
	{199, 21, 8270},
	{197, 21, 8260},
	{33, 202, 8260},
	{208, 206, 8325},
	{209, 21, 8260},
	{214, 213, 8579},
	{219, 11, 8579},
	{33, 21, 8579},
	{231, 230, 8579},
	{232, 230, 8579},
	{33, 233, 8579},
	{237, 236, 8579},
	{239, 238, 8579},
	{240, 21, 8579},
	{241, 11, 8579},
	{246, 244, 8579},
	{247, 21, 8579},
	{0, 250, 8579},
	{251, 11, 8579},
	{253, 11, 8579},
	{254, 21, 8579},
	{261, 260, 8579},
	{264, 11, 8579},
	{0, 266, 0},
	{0, 272, 0},
	{274, 21, 8579},
	{279, 277, 0},
	{284, 283, 0},
	{294, 292, 0},
	{310, 304, 0},
	{315, 314, 11390},
	{0, 320, 11513},
	{315, 21, 11390},
	{325, 323, 11543},
	{330, 328, 11513},
	{331, 21, 11513},
	{332, 21, 11513},
	{331, 21, 11513},
	{332, 21, 11513},
	{33, 21, 11809},
	{331, 21, 11513},
	{332, 21, 11513},
	{338, 336, 11950},
	{339, 21, 11950},
	{0, 343, 12044},
	{0, 345, 12067},
	{350, 348, 12067},
	{352, 336, 11950},
	{0, 343, 11513},
	{0, 328, 11513},
	{356, 354, 11513},
	{0, 357, 11513},
	{33, 21, 11809},
	{359, 328, 11513},
	{365, 363, 11513},
	{366, 21, 11513},
	{0, 368, 11513},
	{373, 371, 11513},
	{0, 378, 0},
	{0, 378, 0},
	{383, 382, 12354},
	{0, 385, 12387},
	{390, 388, 12387},
	{396, 394, 12508},
	{397, 21, 12573},
	{397, 394, 12606},
	{0, 399, 12387},
	{404, 402, 12387},
	{406, 394, 12657},
	{412, 410, 12837},
	{413, 21, 12874},
	{413, 410, 12896},
	{0, 415, 12387},
	{420, 418, 12387},
	{425, 418, 12949},
	{427, 410, 12982},
	{433, 431, 12837},
	{434, 21, 13057},
	{434, 431, 13095},
	{0, 436, 12387},
	{441, 439, 12387},
	{442, 431, 13160},
	{448, 446, 12837},
	{449, 21, 12837},
	{0, 451, 13269},
	{456, 454, 13269},
	{462, 460, 13390},
	{463, 21, 13467},
	{463, 460, 13500},
	{0, 465, 12387},
	{0, 470, 12387},
	{475, 473, 12387},
	{477, 460, 13603},
	{483, 481, 14115},
	{484, 21, 14187},
	{486, 0, 12387},
	{484, 488, 14246},
	{492, 490, 14292},
	{497, 495, 12387},
	{503, 501, 14115},
	{504, 21, 14187},
	{506, 0, 12387},
	{504, 501, 14246},
	{492, 508, 14292},
	{512, 511, 12387},
	{514, 501, 14115},
	{520, 518, 14115},
	{521, 21, 14187},
	{523, 0, 12387},
	{521, 518, 14246},
	{492, 525, 14292},
	{530, 528, 12387},
	{532, 518, 14115},
	{538, 536, 14115},
	{539, 21, 14187},
	{541, 0, 12387},
	{539, 536, 14246},
	{492, 543, 14292},
	{548, 546, 12387},
	{550, 536, 14115},
	{552, 481, 14115},
	{558, 556, 12837},
	{559, 21, 12837},
	{559, 556, 14292},
	{0, 561, 12387},
	{566, 564, 14292},
	{572, 570, 11513},
	{573, 21, 15123},
	{573, 570, 15123},
	{0, 575, 11513},
	{580, 578, 11809},
	{582, 570, 15173},
	{588, 586, 15247},
	{33, 21, 11809},
	{33, 586, 11809},
	{0, 590, 11513},
	{595, 593, 11809},
	{596, 586, 11809},
	{602, 600, 11513},
	{33, 600, 11809},
	{607, 606, 11809},
	{0, 609, 11513},
	{614, 612, 11809},
	{615, 600, 11513},
	{607, 619, 11809},
	{624, 622, 11809},
	{626, 619, 11809},
	{631, 630, 14292},
	{0, 633, 12387},
	{638, 636, 12387},
	{644, 642, 12837},
	{645, 21, 15813},
	{645, 642, 15846},
	{0, 647, 12387},
	{652, 650, 12387},
	{653, 642, 15813},
	{659, 657, 15949},
	{660, 21, 16008},
	{660, 657, 16054},
	{0, 662, 11513},
	{667, 665, 16105},
	{668, 657, 16121},
	{674, 672, 12837},
	{675, 21, 16274},
	{675, 672, 16307},
	{0, 677, 12387},
	{682, 680, 12387},
	{684, 672, 16274},
	{689, 688, 12896},
	{0, 691, 12387},
	{696, 694, 12387},
	{703, 701, 11513},
	{707, 705, 11513},
	{713, 711, 12837},
	{714, 21, 16582},
	{714, 716, 16615},
	{0, 718, 12387},
	{723, 721, 12387},
	{724, 711, 16582},
	{732, 11, 0},
	{736, 735, 17297},
	{737, 21, 17333},
	{737, 735, 17333},
	{0, 740, 726},
	{741, 21, 17376},
	{741, 21, 17447},
	{745, 744, 17541},
	{746, 21, 17628},
	{745, 748, 17333},
	{0, 750, 0},
	{755, 753, 17943},
	{33, 757, 18186},
	{758, 753, 18231},
	{33, 21, 0},
	{0, 762, 0},
	{33, 765, 0},
	{766, 0, 18705},
	{766, 0, 18705},
	{767, 0, 18783},
	{773, 771, 0},
	{774, 30, 18981},
	{775, 30, 19048},
	{776, 30, 19176},
	{777, 30, 19289},
	{778, 30, 19386},
	{779, 30, 19461},
	{781, 14, 19620},
	{782, 14, 19620},
	{0, 785, 726},
	{787, 21, 0},
	{789, 14, 0},
	{791, 14, 0},
	{0, 794, 0},
	{799, 797, 0},
	{789, 14, 0},
	{804, 802, 19820},
	{33, 78, 19868},
	{0, 807, 0},
	{33, 810, 17333},
	{817, 813, 19620},
	{819, 802, 19930},
	{820, 21, 19970},
	{821, 21, 19970},
	{77, 21, 19970},
	{822, 21, 19970},
	{0, 825, 19970},
	{826, 11, 20036},
	{105, 828, 20139},
	{832, 831, 20177},
	{838, 835, 7319},
	{0, 841, 0},
	{842, 21, 20248},
	{0, 844, 0},
	{33, 0, 0},
	{0, 0, 0},
	{849, 847, 20354},
	{850, 109, 20423},
	{855, 854, 20503},
	{850, 857, 20540},
	{855, 857, 20503},
	{859, 857, 20540},
	{865, 11, 20979},
	{867, 14, 19970},
	{869, 14, 19970},
	{0, 854, 0},
	{33, 21, 19970},
	{33, 872, 19970},
	{874, 21, 19970},
	{33, 21, 8579},
	{0, 21, 8579},
	{881, 880, 8579},
	{881, 21, 8579},
	{886, 21, 8579},
	{0, 891, 8579},
	{33, 894, 8579},
	{901, 899, 8579},
	{904, 21, 20979},
	{909, 11, 20979},
	{33, 21, 22020},
	{33, 912, 22020},
	{929, 926, 22357},
	{932, 21, 22387},
	{935, 11, 20979},
	{937, 14, 19970},
	{939, 14, 19970},
	{0, 854, 0},
	{33, 21, 19970},
	{33, 942, 19970},
	{944, 21, 19970},
	{33, 21, 20979},
	{0, 21, 8579},
	{951, 950, 8579},
	{951, 21, 8579},
	{956, 21, 8579},
	{0, 960, 0},
	{33, 962, 0},
	{971, 966, 8579},
	{974, 21, 20979},
	{909, 11, 0},
	{33, 21, 22670},
	{33, 979, 22670},
	{929, 983, 8579},
	{987, 21, 22830},
	{992, 988, 20979},
	{0, 988, 0},
	{993, 14, 8579},
	{995, 994, 22977},
	{0, 854, 8579},
	{1000, 999, 8579},
	{1006, 1005, 8579},
	{1007, 14, 8579},
	{0, 854, 8579},
	{993, 1009, 8579},
	{1011, 14, 8579},
	{1013, 21, 22977},
	{1016, 11, 8579},
	{867, 14, 19970},
	{869, 14, 19970},
	{0, 854, 0},
	{33, 21, 19970},
	{33, 1017, 19970},
	{874, 21, 23280},
	{33, 21, 0},
	{1019, 21, 8579},
	{1025, 1024, 8579},
	{1025, 21, 8579},
	{1030, 21, 8579},
	{0, 854, 0},
	{33, 1032, 8579},
	{1039, 1035, 8579},
	{33, 1042, 0},
	{1045, 21, 0},
	{1048, 11, 0},
	{33, 21, 0},
	{33, 1050, 0},
	{0, 1054, 0},
	{33, 1057, 0},
	{1063, 1060, 0},
	{1065, 21, 0},
	{1067, 21, 8579},
	{909, 11, 20979},
	{33, 21, 22020},
	{33, 912, 22020},
	{929, 926, 22357},
	{932, 21, 22387},
	{1068, 0, 0},
	{0, 0, 0},
	{1069, 0, 0},
	{1070, 0, 0},
	{0, 1072, 0},
	{1070, 0, 0},
	{1073, 0, 0},
	{1070, 0, 0},
	{1070, 0, 0},
	{1074, 0, 0},
	{1082, 1079, 24695},
	{33, 109, 24741},
	{1085, 1084, 24741},
	{33, 1089, 24741},
	{1095, 1093, 24741},
	{1103, 1100, 25012},
	{1107, 1106, 25033},
	{1113, 1111, 15173},
	{1122, 1118, 15173},
	{33, 109, 25239},
	{33, 1125, 25239},
	{1132, 1131, 8579},
	{1135, 1133, 25239},
	{1141, 1139, 15173},
	{33, 109, 25338},
	{33, 1139, 25338},
	{1151, 1149, 24741},
	{1157, 1155, 25831},
	{1159, 1139, 24741},
	{1162, 1161, 25901},
	{1166, 1165, 726},
	{0, 1169, 726},
	{1171, 1170, 25938},
	{33, 21, 25994},
	{1175, 1173, 25901},
	{0, 1178, 0},
	{0, 1178, 0},
	{0, 1178, 0},
	{0, 1178, 0},
	{0, 1178, 0},
	{0, 1178, 0},
	{0, 1178, 0},
	{0, 1180, 0},
	{0, 1183, 0},
	{0, 1178, 0},
	{0, 1178, 0},
	{1068, 0, 0},
	{1070, 0, 0},
	{0, 1185, 0},
	{1070, 0, 0},
	{1070, 0, 0},
	{1186, 0, 0},
	{1068, 0, 0},
	{1070, 0, 0},
	{1070, 0, 0},
	{0, 1188, 0},
	{1070, 0, 0},
	{1073, 0, 0},
	{1074, 0, 0},
	{1189, 0, 0},
	{33, 0, 0},
	{0, 1191, 0},
	{33, 0, 0},
	{0, 0, 0},
	{1192, 0, 0},
	{1074, 0, 0},
	{1195, 0, 0},
	{1070, 0, 0},
	{1070, 0, 0},
	{1196, 0, 0},
	{1197, 0, 0},
	{1204, 1202, 28020},
	{1209, 1208, 28163},
	{850, 1210, 28333},
	{1213, 1212, 11809},
	{1217, 1216, 11809},
	{1218, 21, 8579},
	{1225, 1224, 8579},
	{1225, 21, 8579},
	{1226, 21, 8579},
	{1229, 1228, 28333},
	{1230, 1202, 28333},
	{1234, 1232, 28524},
	{1241, 1237, 28679},
	{1243, 1242, 11809},
	{1244, 21, 11809},
	{1245, 11, 11809},
	{33, 21, 11809},
	{1249, 1248, 11809},
	{1250, 21, 11809},
	{1244, 1252, 11809},
	{1217, 1255, 11809},
	{1244, 21, 11809},
	{1256, 11, 11809},
	{33, 21, 11809},
	{1249, 1259, 11809},
	{1260, 21, 11809},
	{1244, 21, 11809},
	{1262, 21, 11809},
	{1268, 1266, 29162},
	{1270, 1269, 29249},
	{0, 1228, 11513},
	{1270, 1266, 29249},
	{1274, 1273, 29341},
	{1275, 1273, 29362},
	{1282, 1279, 29162},
	{1283, 1266, 29401},
	{1285, 1202, 29476},
	{1288, 11, 8579},
	{1290, 21, 29630},
	{1292, 21, 29630},
	{0, 1294, 0},
	{33, 21, 29630},
	{33, 1297, 29630},
	{1298, 21, 29630},
	{33, 21, 0},
	{1300, 21, 8579},
	{1302, 1024, 8579},
	{1302, 21, 8579},
	{1303, 21, 8579},
	{0, 1305, 0},
	{33, 1307, 0},
	{1314, 1310, 0},
	{33, 1317, 0},
	{1045, 21, 0},
	{1320, 21, 0},
	{909, 11, 20979},
	{33, 21, 22020},
	{33, 912, 22020},
	{929, 926, 22357},
	{932, 21, 22387},
	{1322, 0, 0},
	{1323, 0, 0},
	{0, 1325, 0},
	{1323, 0, 0},
	{1073, 0, 0},
	{1326, 0, 0},
	{0, 1328, 0},
	{1334, 1332, 29868},
	{1334, 21, 29910},
	{0, 1336, 13269},
	{1343, 1339, 29982},
	{0, 0, 0},
	{1196, 0, 0},
	{0, 0, 0},
	{1196, 0, 0},
	{1068, 0, 0},
	{1070, 0, 0},
	{0, 1345, 0},
	{1070, 0, 0},
	{1073, 0, 0},
	{1068, 0, 0},
	{1070, 0, 0},
	{0, 0, 0},
	{0, 0, 0},
	{1070, 0, 0},
	{1196, 0, 0},
	{1346, 0, 0},
	{29, 0, 0},
	{1074, 0, 0},
	{1074, 0, 0},
	{0, 0, 0},
	{1347, 0, 0},
	{1189, 0, 0},
	{33, 0, 0},
	{0, 0, 0},
	{33, 0, 0},
	{1348, 0, 0},
	{1349, 0, 0},
	{1352, 11, 8579},
	{867, 14, 19970},
	{869, 14, 19970},
	{0, 854, 0},
	{33, 21, 19970},
	{33, 1353, 19970},
	{874, 21, 23280},
	{33, 21, 20979},
	{0, 1354, 0},
	{33, 1357, 8579},
	{1362, 1360, 8579},
	{33, 1317, 8579},
	{1365, 14, 8579},
	{1368, 21, 8579},
	{909, 11, 20979},
	{33, 21, 22020},
	{33, 912, 22020},
	{929, 926, 22357},
	{932, 21, 22387},
	{1370, 11, 8579},
	{1372, 11, 0},
	{33, 21, 0},
	{0, 794, 0},
	{33, 1374, 0},
	{1379, 1377, 0},
	{1381, 21, 0},
	{33, 14, 8579},
	{0, 1384, 0},
	{33, 1384, 8579},
	{0, 794, 0},
	{1387, 1386, 0},
	{1390, 1388, 0},
	{1392, 14, 0},
	{1387, 14, 0},
	{1395, 1393, 11513},
	{1397, 11, 0},
	{0, 1400, 0},
	{33, 14, 0},
	{1402, 11, 0},
	{1406, 1405, 0},
	{1407, 21, 0},
	{0, 794, 0},
	{1407, 1409, 0},
	{1406, 1410, 0},
	{1411, 21, 0},
	{0, 794, 0},
	{33, 1413, 0},
	{1416, 1414, 0},
	{1418, 14, 0},
	{1420, 14, 8579},
	{1426, 11, 20979},
	{33, 21, 20979},
	{33, 1429, 22670},
	{1434, 1432, 0},
	{1436, 21, 20979},
	{0, 11, 0},
	{1440, 1439, 31316},
	{1442, 11, 20979},
	{1443, 21, 22357},
	{1447, 1446, 22357},
	{0, 1451, 0},
	{0, 1453, 0},
	{33, 1455, 22357},
	{1462, 1459, 22357},
	{1464, 21, 22357},
	{1466, 21, 8579},
	{0, 1468, 11513},
	{1472, 1471, 8579},
	{1466, 21, 8579},
	{1474, 11, 31628},
	{1475, 109, 31691},
	{0, 1477, 11513},
	{33, 1480, 8579},
	{1489, 1486, 8579},
	{1491, 11, 31628},
	{1495, 1494, 31829},
	{737, 21, 31884},
	{737, 1497, 31915},
	{0, 1497, 11513},
	{1498, 109, 31932},
	{1498, 109, 32001},
	{1501, 1500, 18705},
	{1501, 1514, 18705},
	{1515, 1500, 32169},
	{1520, 1518, 32301},
	{33, 21, 32338},
	{33, 1522, 31915},
	{1524, 1523, 11809},
	{1495, 1526, 31829},
	{737, 21, 31884},
	{737, 1528, 31915},
	{0, 1528, 11513},
	{1529, 21, 31884},
	{1529, 1531, 31884},
	{1532, 21, 31884},
	{1535, 11, 32436},
	{33, 109, 32436},
	{1546, 1540, 32948},
	{33, 1210, 33045},
	{0, 1228, 33098},
	{33, 1547, 33140},
	{855, 1547, 33140},
	{1550, 1549, 33197},
	{1555, 1540, 33257},
	{0, 1559, 0},
	{0, 1563, 0},
	{1566, 1565, 8579},
	{0, 1569, 0},
	{1571, 11, 22357},
	{33, 21, 22357},
	{0, 1575, 0},
	{33, 1577, 22357},
	{1583, 1580, 22357},
	{1585, 21, 22357},
	{1586, 11, 32436},
	{105, 21, 32436},
	{0, 1588, 0},
	{1592, 1591, 0},
	{1593, 21, 32436},
	{33, 1595, 33417},
	{1598, 1597, 33574},
	{33, 21, 33651},
	{33, 1597, 33713},
	{33, 106, 33713},
	{0, 1601, 0},
	{1606, 1604, 33713},
	{33, 1597, 33713},
	{1598, 1597, 33785},
	{1607, 1597, 33870},
	{33, 1597, 33713},
	{1608, 1597, 33943},
	{1613, 1611, 34069},
	{1614, 1597, 34157},
	{1617, 1616, 34251},
	{1598, 1616, 34251},
	{33, 21, 34251},
	{33, 1616, 33713},
	{1623, 1620, 34312},
	{33, 106, 33713},
	{0, 1625, 0},
	{33, 1616, 34251},
	{1598, 1616, 34344},
	{1607, 1616, 33713},
	{33, 1616, 33713},
	{1626, 21, 33713},
	{1627, 1597, 34510},
	{0, 1630, 0},
	{1631, 1616, 34251},
	{33, 1633, 33713},
	{1623, 1620, 34312},
	{0, 1635, 0},
	{0, 1637, 33417},
	{1641, 1639, 0},
	{0, 79, 0},
	{1607, 1637, 34640},
	{1642, 1597, 34673},
	{33, 1643, 33713},
	{0, 0, 1084},
	{1651, 1647, 25033},
	{33, 109, 11809},
	{1085, 1653, 11809},
	{33, 1657, 11809},
	{1662, 1661, 11809},
	{1669, 1666, 11513},
	{1674, 1673, 11809},
	{1678, 1118, 11809},
	{33, 109, 25033},
	{33, 1125, 11809},
	{1132, 1680, 11513},
	{1682, 1133, 25033},
	{1688, 1686, 34967},
	{33, 109, 34992},
	{995, 1686, 11809},
	{0, 1692, 11513},
	{1694, 1686, 11809},
	{1707, 1701, 35179},
	{33, 109, 25033},
	{1710, 109, 35251},
	{33, 1701, 25033},
	{1132, 1714, 35298},
	{1716, 1701, 25033},
	{1722, 1720, 11809},
	{33, 109, 11809},
	{33, 1725, 11809},
	{33, 1729, 11809},
	{1736, 1733, 11513},
	{1741, 1739, 11809},
	{1743, 21, 35395},
	{1744, 21, 35464},
	{1748, 1747, 35535},
	{1749, 11, 35464},
	{1750, 21, 35660},
	{1754, 1753, 35535},
	{1755, 21, 35814},
	{1756, 21, 35940},
	{1761, 1760, 36038},
	{1762, 21, 36134},
	{1763, 21, 35660},
	{1766, 1765, 36258},
	{1767, 11, 35464},
	{1750, 21, 36296},
	{1771, 1770, 36421},
	{1772, 21, 36296},
	{1773, 21, 36471},
	{1774, 21, 36613},
	{0, 1777, 0},
	{1778, 21, 726},
	{1779, 21, 726},
	{1784, 1783, 726},
	{1788, 1787, 726},
	{1789, 0, 0},
	{1792, 1791, 726},
	{1794, 1793, 0},
	{77, 1795, 36771},
	{0, 1797, 0},
	{279, 1800, 0},
	{284, 1803, 0},
	{0, 1809, 0},
	{1817, 1815, 0},
	{33, 1821, 0},
	{1825, 11, 37058},
	{33, 21, 37095},
	{1832, 1831, 37150},
	{1833, 21, 37095},
	{1837, 1836, 37183},
	{1844, 1843, 37095},
	{1854, 1846, 37320},
	{1859, 1846, 37320},
	{33, 1861, 37150},
	{1863, 21, 37150},
	{1870, 1867, 0},
	{1876, 1874, 0},
	{1877, 1500, 0},
	{33, 1881, 0},
	{0, 1883, 0},
	{1886, 1885, 0},
	{279, 1889, 0},
	{284, 1893, 0},
	{1900, 1898, 0},
	{1902, 1874, 0},
	{1903, 1500, 0},
	{279, 1889, 0},
	{284, 1907, 0},
	{1908, 1500, 0},
	{1913, 1912, 0},
	{1914, 1500, 0},
	{1915, 1885, 0},
	{1918, 1917, 0},
	{1919, 11, 0},
	{1922, 1921, 0},
	{1923, 21, 38366},
	{1924, 21, 38428},
	{1925, 21, 38472},
	{1926, 21, 38544},
	{1927, 21, 38629},
	{1928, 21, 38699},
	{1929, 21, 38768},
	{1930, 21, 38817},
	{1923, 79, 38893},
	{0, 1933, 0},
	{1938, 1937, 39240},
	{1941, 1940, 39254},
	{1941, 1946, 39321},
	{1941, 1940, 39254},
	{1955, 1954, 39894},
	{1968, 1967, 40184},
	{1979, 1978, 38893},
	{1982, 1981, 40547},
	{0, 21, 0},
	{1983, 21, 40564},
	{1988, 1987, 39894},
	{1955, 21, 39894},
	{2004, 2003, 40846},
	{2005, 21, 40913},
	{2008, 2007, 40949},
	{2011, 2010, 38428},
	{2012, 11, 41036},
	{2013, 21, 41246},
	{2014, 21, 41304},
	{2015, 21, 41364},
	{2016, 21, 41421},
	{2017, 21, 41491},
	{2019, 2018, 41677},
	{2022, 2021, 41802},
	{2023, 2021, 41830},
	{2024, 21, 41859},
	{2032, 2031, 42078},
	{2035, 2034, 42236},
	{2036, 2018, 41677},
	{2037, 21, 0},
	{0, 2039, 0},
	{2040, 21, 42298},
	{0, 2045, 0},
	{2036, 2018, 41677},
	{2054, 2053, 0},
	{1955, 21, 40547},
	{2070, 2069, 0},
	{2071, 21, 39894},
	{2072, 21, 40547},
	{0, 2074, 0},
	{2080, 2079, 42847},
	{2086, 2085, 42847},
	{1955, 21, 40547},
	{1955, 21, 40547},
	{2091, 2090, 0},
	{2095, 2094, 42847},
	{2096, 2029, 42893},
	{2098, 2097, 42945},
	{0, 2099, 0},
	{0, 21, 0},
	{2100, 21, 0},
	{2101, 21, 42988},
	{2102, 0, 0},
	{2107, 2106, 0},
	{0, 21, 0},
	{0, 21, 0},
	{2110, 2109, 43021},
	{2116, 2114, 43056},
	{2117, 0, 43273},
	{2118, 0, 43369},
	{2119, 0, 43434},
	{0, 2122, 43502},
	{2123, 11, 43519},
	{2124, 1921, 43575},
	{2125, 21, 43605},
	{2126, 21, 43673},
	{2127, 21, 43727},
	{2128, 21, 43796},
	{2129, 21, 43878},
	{2130, 21, 43973},
	{2131, 21, 44053},
	{2132, 21, 43605},
	{2128, 21, 43796},
	{2125, 79, 44119},
	{2133, 11, 44184},
	{2136, 11, 44358},
	{2137, 21, 44448},
	{2139, 21, 44493},
	{1955, 2147, 39894},
	{2148, 11, 44577},
	{2149, 21, 44744},
	{2150, 21, 44806},
	{2151, 21, 44866},
	{2153, 11, 45218},
	{2154, 21, 45430},
	{2157, 21, 45517},
	{2164, 2163, 45869},
	{2169, 2167, 45947},
	{2172, 2163, 45998},
	{2175, 2174, 46265},
	{2178, 2163, 46362},
	{2184, 2182, 46708},
	{2187, 2186, 46783},
	{2188, 2174, 46783},
	{2187, 2174, 46783},
	{2189, 2174, 46890},
	{2189, 2174, 46890},
	{2190, 2174, 46783},
	{2195, 2194, 47016},
	{2199, 2198, 47140},
	{2200, 2174, 47285},
	{2200, 2174, 47414},
	{2203, 2202, 47537},
	{2207, 2205, 47687},
	{2209, 2174, 46783},
	{2210, 2174, 46783},
	{2211, 2174, 46783},
	{2213, 2174, 46783},
	{2189, 2174, 46783},
	{2210, 2174, 46783},
	{2215, 2214, 46783},
	{2217, 2174, 47823},
	{2175, 2222, 46708},
	{2226, 2224, 47985},
	{2227, 2174, 48145},
	{2229, 2224, 48238},
	{2230, 2106, 48409},
	{2231, 2109, 48527},
	{2234, 2233, 48635},
	{0, 2236, 0},
	{2237, 21, 48826},
	{2241, 2240, 48878},
	{2243, 21, 48826},
	{2253, 2250, 48990},
	{0, 2255, 37183},
	{2260, 2257, 49267},
	{2275, 2269, 49555},
	{2282, 2277, 49680},
	{2286, 2277, 49680},
	{2289, 2288, 48826},
	{2292, 2291, 49755},
	{2275, 2297, 48990},
	{2298, 21, 49823},
	{2299, 21, 49884},
	{1923, 21, 49915},
	{2300, 21, 49984},
	{2303, 11, 0},
	{2304, 14, 51605},
	{2311, 2310, 51864},
	{2321, 2316, 42945},
	{0, 2323, 0},
	{2325, 14, 51605},
	{2329, 2328, 36258},
	{2330, 11, 52041},
	{2331, 11, 52081},
	{2331, 11, 52183},
	{1923, 21, 52364},
	{2332, 11, 52429},
	{2338, 2337, 52505},
	{2339, 21, 52536},
	{2339, 21, 52592},
	{77, 11, 52633},
	{2340, 21, 52670},
	{1923, 21, 52592},
	{1923, 21, 52592},
	{1923, 21, 52592},
	{1923, 21, 52819},
	{1923, 21, 52592},
	{2341, 21, 52879},
	{0, 2343, 0},
	{2344, 21, 52963},
	{2375, 2374, 53562},
	{1923, 21, 53619},
	{1923, 21, 52592},
	{2376, 21, 53658},
	{0, 2377, 0},
	{2378, 21, 52592},
	{0, 2377, 0},
	{2381, 2380, 726},
	{1923, 21, 52592},
	{2382, 21, 53737},
	{2383, 21, 53849},
	{2385, 21, 53924},
	{2386, 21, 53737},
	{2391, 2389, 54171},
	{2399, 2397, 54424},
	{737, 2400, 54488},
	{2405, 2404, 54536},
	{2422, 2420, 54424},
	{737, 2437, 54488},
	{2445, 2444, 726},
	{2386, 21, 53737},
	{2447, 21, 54424},
	{2454, 21, 55181},
	{2456, 2455, 54424},
	{2459, 21, 55311},
	{2462, 21, 55438},
	{2466, 2464, 55537},
	{2472, 2469, 55685},
	{2493, 2490, 56062},
	{2503, 2501, 56062},
	{2509, 2377, 56177},
	{737, 14, 56260},
	{2513, 11, 58355},
	{2517, 2515, 58509},
	{2520, 11, 58660},
	{2521, 11, 58827},
	{2526, 2524, 54424},
	{2527, 21, 58875},
	{2528, 21, 54424},
	{2529, 21, 58963},
	{2531, 11, 59064},
	{2527, 2533, 59215},
	{2541, 2536, 59356},
	{2527, 106, 59395},
	{2527, 106, 54536},
	{2528, 21, 54424},
	{2542, 11, 59434},
	{2543, 21, 55438},
	{2544, 11, 59527},
	{2529, 21, 55438},
	{2545, 21, 59581},
	{2526, 2550, 54424},
	{2527, 21, 59691},
	{2554, 21, 59945},
	{2556, 2555, 59527},
	{2528, 21, 54424},
	{2557, 21, 60022},
	{2527, 21, 54536},
	{2529, 21, 58963},
	{2559, 21, 60079},
	{2560, 0, 0},
	{2563, 2562, 60251},
	{2573, 2569, 60336},
	{2575, 11, 60404},
	{2576, 2455, 60615},
	{737, 14, 60664},
	{2577, 21, 60737},
	{2592, 2588, 0},
	{2595, 11, 61035},
	{737, 21, 0},
	{2596, 21, 61126},
	{2600, 2599, 61202},
	{2605, 2604, 61248},
	{0, 21, 61202},
	{2606, 21, 61335},
	{2607, 21, 61248},
	{2609, 11, 61431},
	{2611, 11, 61627},
	{2612, 14, 61702},
	{2613, 14, 61702},
	{2614, 21, 61752},
	{2624, 2622, 61873},
	{2614, 2628, 59527},
	{2633, 2631, 59527},
	{2637, 2636, 62001},
	{2645, 2640, 59356},
	{2649, 2648, 62001},
	{2614, 106, 54488},
	{2651, 2650, 59527},
	{2653, 2652, 62073},
	{2654, 11, 62121},
	{2654, 21, 62197},
	{2614, 21, 59527},
	{2614, 11, 62273},
	{2614, 11, 62346},
	{2655, 21, 59527},
	{2657, 21, 61126},
	{2612, 14, 61702},
	{2613, 14, 61702},
	{2614, 11, 59527},
	{2658, 21, 59527},
	{2660, 21, 62598},
	{2662, 21, 62809},
	{2614, 21, 54488},
	{33, 21, 54488},
	{2666, 2665, 59527},
	{2667, 2400, 62994},
	{2668, 21, 63052},
	{33, 2670, 63095},
	{2678, 2673, 59356},
	{33, 2670, 63095},
	{2679, 21, 63095},
	{2679, 21, 63095},
	{2681, 11, 63253},
	{2682, 21, 63347},
	{2684, 11, 63514},
	{2685, 21, 63670},
	{2692, 2688, 63347},
	{2693, 79, 63888},
	{2695, 21, 63984},
	{2697, 106, 64219},
	{2698, 21, 63347},
	{2703, 2702, 63347},
	{2706, 2705, 63347},
	{2711, 21, 64553},
	{2716, 2714, 65101},
	{2717, 106, 0},
	{2719, 11, 65163},
	{2720, 21, 65230},
	{2725, 2723, 65101},
	{2726, 21, 65357},
	{2727, 21, 65451},
	{2728, 11, 8579},
	{2729, 21, 8579},
	{2734, 2733, 0},
	{2735, 11, 65684},
	{2736, 21, 65834},
	{2761, 2760, 0},
	{2736, 79, 8579},
	{2762, 21, 8579},
	{2763, 11, 66415},
	{279, 1889, 0},
	{284, 1893, 0},
	{2768, 2766, 0},
	{2773, 2772, 0},
	{2778, 2777, 0},
	{2781, 2780, 0},
	{2784, 2783, 0},
	{2784, 21, 0},
	{2787, 2786, 0},
	{2790, 2789, 0},
	{279, 1889, 0},
	{284, 1893, 0},
	{2793, 2792, 0},
	{2798, 2796, 0},
	{2803, 2802, 0},
	{2806, 2805, 0},
	{2784, 21, 0},
	{2807, 2792, 0},
	{2808, 2792, 0},
	{2812, 2811, 0},
	{279, 1889, 0},
	{284, 1893, 0},
	{2817, 2816, 0},
	{2818, 2816, 0},
	{2819, 11, 32436},
	{105, 21, 32436},
	{0, 2821, 0},
	{105, 2823, 32436},
	{0, 2824, 32436},
	{2825, 21, 32436},
	{279, 2828, 0},
	{284, 2831, 0},
	{2836, 2834, 0},
	{2841, 2840, 0},
	{2843, 2840, 0},
	{2844, 21, 66921},
	{2845, 21, 67023},
	{77, 21, 67126},
	{0, 79, 726},
	{2846, 21, 67196},
	{1069, 2848, 0},
	{2849, 79, 0},
	{2854, 2852, 0},
	{33, 2174, 0},
	{33, 2174, 0},
	{279, 1889, 0},
	{284, 1893, 0},
	{33, 2857, 0},
	{2865, 2862, 0},
	{2866, 2852, 0},
	{2871, 2869, 0},
	{33, 2174, 0},
	{33, 2174, 0},
	{279, 1889, 0},
	{284, 1893, 0},
	{33, 2869, 0},
	{279, 1889, 0},
	{284, 1893, 0},
	{2877, 2875, 0},
	{279, 1889, 0},
	{284, 1893, 0},
	{2884, 2883, 0},
	{2886, 2869, 0},
	{2890, 2889, 0},
	{279, 1889, 0},
	{284, 1893, 0},
	{2894, 2893, 0},
	{2895, 14, 67570},
	{0, 2901, 43502},
	{1794, 2652, 43502},
	{2902, 1791, 67712},
	{0, 2904, 0},
	{2913, 2912, 43502},
	{2914, 21, 68084},
	{2915, 21, 68165},
	{0, 0, 1084},
	{0, 0, 1084},
	{2917, 0, 0},
	{33, 0, 0},
	{2919, 0, 0},
	{2920, 0, 0},
	{2921, 0, 0},
	{2922, 0, 0},
	{2923, 0, 0},
	{2924, 0, 0},
	{2941, 2940, 0},
	{2941, 0, 0},
	{2942, 0, 0},
	{2944, 0, 0},
	{2946, 0, 0},
	{33, 0, 0},
	{33, 2960, 0},
	{2961, 0, 0},
	{2963, 0, 0},
	{2964, 0, 0},
	{2965, 0, 0},
	{0, 0, 0},
	{2967, 0, 0},
	{33, 0, 0},
	{2980, 2979, 0},
	{2981, 0, 0},
	{2982, 0, 0},
	{2985, 0, 0},
	{33, 0, 0},
	{33, 2991, 0},
	{2992, 0, 0},
	{1074, 0, 0},
	{3002, 3000, 68669},
	{3004, 3000, 68741},
	{3005, 21, 68826},
	{3005, 3000, 68826},
	{0, 3010, 12387},
	{0, 3010, 12387},
	{3015, 3013, 12387},
	{3017, 3000, 68972},
	{3019, 3000, 69044},
	{3024, 3022, 69170},
	{3025, 21, 68826},
	{3025, 3022, 69271},
	{0, 3027, 12387},
	{3032, 3030, 12387},
	{3034, 3022, 69321},
	{3040, 3038, 69427},
	{3040, 21, 69473},
	{0, 3042, 12387},
	{3046, 3045, 12387},
	{3049, 3047, 69805},
	{3050, 21, 69972},
	{3051, 21, 70047},
	{3058, 3052, 70284},
	{3059, 21, 70365},
	{0, 3074, 726},
	{3075, 21, 70504},
	{3079, 3078, 726},
	{3081, 21, 70641},
	{3089, 3086, 70785},
	{3093, 3092, 70863},
	{3094, 21, 70923},
	{3093, 21, 71012},
	{3098, 3095, 71161},
	{3099, 21, 71245},
	{3106, 3105, 70863},
	{3107, 21, 71407},
	{3110, 3108, 71499},
	{3117, 3111, 70284},
	{3118, 21, 70365},
	{0, 3127, 726},
	{3129, 21, 71838},
	{3130, 21, 71957},
	{3133, 21, 72169},
	{3137, 21, 72524},
	{3138, 21, 72978},
	{3157, 3155, 12837},
	{3158, 21, 74627},
	{3158, 3155, 74699},
	{0, 3160, 12387},
	{3165, 3163, 12387},
	{3167, 3155, 74752},
	{3172, 3170, 12837},
	{1244, 21, 74804},
	{1244, 3170, 74837},
	{0, 3174, 11513},
	{3180, 3177, 12387},
	{3182, 3170, 74804},
	{3188, 3186, 74913},
	{3189, 21, 75000},
	{3189, 3186, 74699},
	{0, 3191, 12387},
	{3198, 3196, 12387},
	{3200, 3186, 75000},
	{3206, 3204, 74913},
	{3207, 21, 75000},
	{3207, 3204, 74699},
	{0, 3209, 12387},
	{3214, 3212, 12387},
	{3216, 3204, 75000},
	{3219, 11, 75339},
	{3220, 21, 75465},
	{3227, 3221, 70284},
	{3228, 21, 75705},
	{0, 3232, 726},
	{3234, 21, 75814},
	{3240, 3238, 71499},
	{3241, 21, 76082},
	{3242, 21, 76222},
	{3245, 3244, 71499},
	{3246, 3244, 76380},
	{3242, 3244, 76448},
	{3249, 21, 76514},
	{3251, 21, 76573},
	{3257, 3255, 76715},
	{3258, 21, 76761},
	{3258, 3255, 76820},
	{0, 3260, 12387},
	{3265, 3263, 12387},
	{3266, 3255, 76884},
	{3272, 3269, 77019},
	{3273, 21, 77192},
	{3273, 3269, 77249},
	{3280, 3279, 12387},
	{3285, 3283, 12387},
	{3287, 3269, 77282},
	{3293, 3291, 77472},
	{3294, 21, 77505},
	{3294, 3291, 77538},
	{0, 3296, 12387},
	{3301, 3299, 12387},
	{3302, 3291, 77614},
	{3308, 3306, 77715},
	{3308, 21, 77761},
	{0, 3310, 12387},
	{3315, 3313, 12387},
	{3316, 21, 77841},
	{3316, 3321, 78034},
	{0, 3323, 78067},
	{3328, 3326, 12387},
	{3333, 3326, 12837},
	{3339, 3337, 78155},
	{3340, 21, 78248},
	{3340, 3337, 78281},
	{0, 3342, 12387},
	{3347, 3345, 12387},
	{3349, 3337, 78361},
	{3354, 3352, 78464},
	{1213, 21, 78538},
	{1213, 3359, 78599},
	{0, 3361, 12387},
	{3366, 3364, 12387},
	{3368, 3352, 78632},
	{3373, 3371, 74913},
	{3374, 21, 75000},
	{3374, 3371, 74699},
	{0, 3376, 12387},
	{3381, 3379, 12387},
	{3382, 3371, 75000},
	{3272, 3386, 77019},
	{3387, 21, 77192},
	{3387, 3390, 77249},
	{3280, 3279, 12387},
	{3046, 3395, 12387},
	{3396, 3386, 77282},
	{3397, 21, 77841},
	{3397, 3400, 78034},
	{0, 3404, 78067},
	{3409, 3407, 12387},
	{3414, 3407, 78920},
	{3420, 3418, 78984},
	{3421, 21, 79056},
	{3421, 3418, 79102},
	{0, 3423, 12387},
	{3430, 3428, 12387},
	{3432, 3418, 79158},
	{3438, 3436, 79285},
	{3440, 21, 79331},
	{0, 3442, 12387},
	{0, 3447, 12387},
	{3452, 3450, 12387},
	{0, 3454, 12387},
	{3460, 3458, 12387},
	{0, 3462, 13269},
	{3469, 3467, 13269},
	{1244, 3472, 79535},
	{3473, 79, 0},
	{0, 106, 0},
	{3477, 3476, 79592},
	{3484, 3483, 79665},
	{3498, 3489, 79838},
	{33, 3501, 79918},
	{1837, 3504, 0},
	{1837, 3507, 0},
	{3524, 3521, 81111},
	{3533, 3529, 0},
	{3534, 11, 81297},
	{3535, 21, 8579},
	{3536, 21, 8579},
	{3541, 3539, 0},
	{3542, 21, 8579},
	{3543, 11, 81297},
	{3544, 79, 8579},
	{3544, 79, 8579},
	{105, 3547, 8579},
	{0, 3550, 0},
	{3551, 79, 8579},
	{3552, 21, 8579},
	{3553, 79, 8579},
	{3555, 11, 32436},
	{3556, 21, 32436},
	{3556, 21, 32436},
	{3556, 3562, 32436},
	{3565, 3563, 32436},
	{0, 3577, 0},
	{3578, 14, 32436},
	{3579, 109, 32436},
	{3556, 21, 32436},
	{3581, 109, 32436},
	{3582, 0, 0},
	{3584, 11, 32436},
	{3556, 21, 32436},
	{3556, 3588, 32436},
	{3593, 3590, 32436},
	{0, 3599, 0},
	{3602, 3601, 32436},
	{3604, 21, 32436},
	{3605, 994, 82277},
	{3606, 994, 82277},
	{3608, 11, 82344},
	{3556, 78, 82344},
	{3556, 3611, 82344},
	{3616, 3612, 82436},
	{0, 3622, 0},
	{3623, 14, 0},
	{3624, 78, 82344},
	{3625, 0, 0},
	{3626, 0, 0},
	{3627, 0, 0},
	{3628, 0, 0},
	{3628, 0, 0},
	{3628, 0, 0},
	{3629, 0, 0},
	{3628, 0, 0},
	{3630, 0, 0},
	{3627, 0, 0},
	{3628, 0, 0},
	{3628, 0, 0},
	{3628, 0, 0},
	{3628, 0, 0},
	{3628, 0, 0},
	{3631, 0, 0},
	{3628, 0, 0},
	{0, 0, 0},
	{3632, 0, 0},
	{3633, 0, 0},
	{3628, 0, 0},
	{3628, 0, 0},
	{3634, 0, 0},
	{3638, 11, 32436},
	{105, 21, 82771},
	{105, 3642, 82771},
	{0, 3645, 0},
	{3652, 3649, 0},
	{0, 1569, 0},
	{3655, 21, 82771},
	{3656, 0, 0},
	{3657, 0, 0},
	{0, 79, 0},
	{3659, 11, 82821},
	{3660, 21, 0},
	{3661, 21, 82853},
	{3665, 3664, 726},
	{3666, 21, 83009},
	{3668, 21, 17333},
	{3672, 3670, 11513},
	{33, 78, 11513},
	{33, 3670, 11513},
	{0, 3675, 0},
	{3677, 3670, 11809},
	{3681, 3679, 11513},
	{33, 0, 11809},
	{33, 3683, 11809},
	{0, 3686, 0},
	{3689, 3679, 11513},
	{3691, 3679, 11809},
	{3693, 78, 11513},
	{3694, 78, 11513},
	{3695, 78, 11513},
	{3696, 78, 11513},
	{0, 3699, 0},
	{3703, 3702, 11513},
	{3705, 78, 11513},
	{3709, 3707, 11809},
	{33, 3707, 11809},
	{33, 78, 11809},
	{3710, 3707, 11809},
	{0, 3713, 0},
	{3715, 3707, 11513},
	{33, 3707, 11809},
	{3717, 3707, 11809},
	{33, 3719, 11809},
	{0, 3720, 0},
	{3724, 3722, 11513},
	{3725, 21, 11513},
	{3730, 3728, 11513},
	{3733, 3732, 11513},
	{3725, 3728, 11513},
	{3736, 3735, 11513},
	{3725, 14, 11513},
	{3738, 3728, 11513},
	{279, 2828, 0},
	{284, 3741, 0},
	{33, 3743, 0},
	{3760, 3758, 85009},
	{3766, 3764, 0},
	{3770, 3769, 85586},
	{279, 277, 0},
	{284, 2831, 0},
	{3773, 3771, 0},
	{3770, 3758, 11513},
	{3777, 3776, 11513},
	{3770, 3769, 85693},
	{3778, 3769, 11809},
	{3770, 3780, 85586},
	{33, 2291, 0},
	{3770, 3769, 85586},
	{3770, 21, 85704},
	{3770, 21, 85704},
	{279, 2828, 0},
	{284, 2831, 0},
	{3781, 2291, 0},
	{279, 277, 0},
	{284, 2831, 0},
	{3784, 3783, 85726},
	{3786, 3758, 11809},
	{3791, 3790, 0},
	{3796, 3795, 11809},
	{0, 3797, 0},
	{3806, 3804, 11809},
	{3812, 3808, 11513},
	{3831, 3829, 0},
	{33, 3769, 11513},
	{3770, 3769, 85693},
	{33, 3758, 11809},
	{3770, 3769, 85693},
	{3773, 3835, 0},
	{3839, 3838, 0},
	{3842, 3841, 11809},
	{33, 2174, 0},
	{3842, 109, 11809},
	{3770, 3845, 11809},
	{3850, 3848, 0},
	{3852, 3838, 0},
	{3770, 3769, 11513},
	{3770, 3769, 87111},
	{3770, 3769, 87111},
	{33, 3769, 11513},
	{33, 3758, 11513},
	{3854, 3758, 85726},
	{3855, 2291, 0},
	{3857, 11, 11809},
	{3866, 3863, 11809},
	{3868, 3863, 11809},
	{3869, 3863, 11809},
	{3870, 3863, 11809},
	{3870, 21, 11809},
	{3870, 3863, 11809},
	{3876, 3873, 11809},
	{3877, 3863, 11809},
	{3878, 3863, 11809},
	{3879, 3863, 11809},
	{3870, 3863, 11809},
	{3881, 3863, 11809},
	{3882, 21, 7319},
	{0, 3886, 0},
	{3890, 3888, 7319},
	{3892, 21, 7319},
	{3897, 3894, 32436},
	{3900, 3899, 32436},
	{3903, 3902, 88049},
	{3904, 21, 0},
	{3909, 3908, 88204},
	{3914, 3913, 32436},
	{3904, 21, 0},
	{3915, 2010, 88204},
	{3916, 1210, 88204},
	{0, 3919, 43502},
	{3915, 2010, 88204},
	{3922, 3921, 88566},
	{3925, 3924, 39240},
	{0, 3928, 39240},
	{3931, 3930, 39321},
	{3922, 3921, 88618},
	{3932, 3921, 8579},
	{279, 3934, 0},
	{284, 1893, 0},
	{3944, 3938, 0},
	{1070, 3953, 0},
	{3932, 3955, 8579},
	{3932, 3921, 8579},
	{3956, 21, 89591},
	{3965, 3964, 90273},
	{0, 3968, 0},
	{3972, 3971, 0},
	{0, 3974, 39240},
	{3975, 21, 39240},
	{4, 21, 0},
	{3976, 11, 91226},
	{0, 21, 0},
	{0, 3978, 0},
	{0, 3980, 0},
	{3984, 3983, 0},
	{20, 19, 778},
	{22, 21, 803},
	{3985, 3983, 0},
	{3986, 21, 32436},
	{3988, 11, 91570},
	{33, 21, 8579},
	{0, 0, 0},
	{3993, 3992, 8579},
	{3995, 21, 8579},
	{0, 3998, 0},
	{4002, 4000, 91674},
	{4003, 11, 91674},
	{4016, 4012, 8579},
	{4017, 109, 8579},
	{4017, 4021, 8579},
	{4026, 4025, 8579},
	{4035, 4031, 8579},
	{4042, 4038, 8579},
	{4043, 21, 91910},
	{4044, 21, 34312},
	{0, 4047, 0},
	{4048, 21, 91937},
	{4049, 0, 92004},
	{4049, 4051, 92004},
	{4056, 4055, 92004},
	{4068, 4067, 0},
	{4073, 4072, 92004},
	{4049, 4076, 92004},
	{4049, 1210, 92004},
	{4049, 1210, 92004},
	{4079, 4078, 92438},
	{4087, 4081, 25901},
	{4090, 4089, 92545},
	{4091, 4089, 92545},
	{4090, 4089, 92545},
	{0, 4093, 726},
	{0, 106, 726},
	{4094, 11, 726},
	{2304, 11, 36258},
	{4097, 4096, 92811},
	{0, 4099, 726},
	{2304, 11, 92904},
	{4104, 4102, 726},
	{4107, 4106, 92998},
	{4108, 11, 93030},
	{4113, 4111, 726},
	{0, 4115, 0},
	{0, 4117, 0},
	{4118, 11, 8579},
	{4118, 0, 0},
	{4122, 4121, 93991},
};
