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
	"integer|object\0"
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
	"isDeprecated\0"
	"crm_enum_ownertype\0"
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
	"orderId\0"
	"sale_order.id\0"
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
	"ORDER_ID\0"
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
	"ACCEPT\0"
	"DECLINE\0"
	"APPROVE\0"
	"DISAPPROVE\0"
	"PAUSE\0"
	"DELEGATE\0"
	"REMOVE\0"
	"DEFER\0"
	"RENEW\0"
	"CREATE\0"
	"CHANGE_DEADLINE\0"
	"CHECKLIST_ADD_ITEMS\0"
	"ADD_FAVORITE\0"
	"DELETE_FAVORITE\0"
	"TAKE\0"
	"EDIT.ORIGINATOR\0"
	"CHECKLIST.REORDER\0"
	"ELAPSEDTIME.ADD\0"
	"DAYPLAN.TIMER.TOGGLE\0"
	"EDIT.PLAN\0"
	"CHECKLIST.ADD\0"
	"FAVORITE.ADD\0"
	"FAVORITE.DELETE\0"
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
	{9666, 256, 0, 0, 0},
	{9679, 28, 0, 0, 0},
	{9696, 28, 0, 0, 0},
	{9707, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{0, 9651, 0, 237, 0},
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
	{9718, 28, 9734, 0, 0},
	{9749, 8579, 0, 0, 0},
	{8777, 16, 0, 218, 0},
	{8815, 28, 5150, 0, 0},
	{8826, 28, 0, 0, 0},
	{8835, 63, 0, 220, 0},
	{8848, 63, 0, 0, 0},
	{9767, 72, 0, 0, 0},
	{8858, 16, 0, 221, 0},
	{8907, 63, 0, 0, 0},
	{0, 28, 9772, 0, 0},
	{9779, 72, 0, 0, B24_FACT_REQUIRED},
	{9779, 72, 0, 0, B24_FACT_REQUIRED},
	{9513, 28, 9772, 0, B24_FACT_REQUIRED},
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
	{9787, 72, 0, 0, 0},
	{0, 16, 0, 244, 0},
	{0, 63, 0, 245, 0},
	{9807, 63, 0, 0, 0},
	{7212, 8579, 0, 0, 0},
	{7217, 8579, 0, 0, 0},
	{9826, 63, 0, 0, 0},
	{190, 16, 0, 247, B24_FACT_REQUIRED},
	{8135, 0, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{9011, 28, 0, 0, 0},
	{0, 16, 0, 250, 0},
	{0, 63, 0, 251, 0},
	{8135, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{9860, 619, 627, 0, 0},
	{9866, 28, 9870, 0, 0},
	{1883, 28, 9841, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{8727, 28, 0, 0, 0},
	{9853, 16, 0, 254, 0},
	{1883, 28, 9841, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{9860, 619, 0, 0, 0},
	{0, 0, 0, 0, 0},
	{9982, 619, 0, 0, 0},
	{9992, 619, 0, 0, 0},
	{10003, 619, 0, 0, 0},
	{3268, 619, 0, 0, 0},
	{10013, 619, 0, 0, 0},
	{10018, 619, 0, 0, 0},
	{10031, 619, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{9884, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{9901, 28, 0, 0, 0},
	{9912, 16, 0, 257, 0},
	{8936, 28, 0, 0, 0},
	{8945, 28, 0, 0, 0},
	{9011, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9022, 256, 0, 0, 0},
	{9919, 28, 0, 0, 0},
	{9931, 28, 0, 0, 0},
	{9942, 28, 0, 0, 0},
	{9953, 28, 0, 0, 0},
	{56, 16, 0, 258, 0},
	{9967, 619, 0, 0, 0},
	{9977, 16, 0, 259, 0},
	{0, 0, 0, 260, 0},
	{0, 63, 0, 261, 0},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, 0},
	{9860, 619, 0, 0, 0},
	{9866, 28, 9870, 0, 0},
	{0, 16, 0, 264, 0},
	{1883, 28, 9841, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{8727, 28, 0, 0, 0},
	{9853, 16, 0, 265, 0},
	{10038, 28, 0, 0, 0},
	{10054, 28, 0, 0, 0},
	{10068, 28, 0, 0, 0},
	{10082, 63, 0, 84, 0},
	{10096, 28, 0, 0, 0},
	{10107, 28, 0, 0, 0},
	{10126, 619, 0, 0, 0},
	{10139, 619, 0, 0, 0},
	{10155, 28, 0, 0, 0},
	{10168, 28, 0, 0, 0},
	{10190, 28, 0, 0, 0},
	{10204, 28, 0, 0, 0},
	{10227, 28, 0, 0, 0},
	{10238, 28, 0, 0, 0},
	{10249, 28, 0, 0, 0},
	{10264, 28, 0, 0, 0},
	{10277, 619, 0, 0, 0},
	{10293, 63, 0, 0, 0},
	{10316, 619, 0, 0, 0},
	{10333, 28, 0, 0, 0},
	{10342, 619, 0, 0, 0},
	{10355, 28, 0, 0, 0},
	{10385, 28, 0, 0, 0},
	{10407, 28, 0, 0, 0},
	{10431, 0, 0, 0, 0},
	{0, 16, 0, 267, 0},
	{10644, 0, 0, 0, 0},
	{10650, 0, 0, 0, 0},
	{1883, 28, 10714, 0, 0},
	{8842, 72, 0, 0, 0},
	{0, 16, 0, 270, 0},
	{10706, 63, 0, 271, 0},
	{10728, 63, 0, 271, 0},
	{10445, 28, 10450, 0, 0},
	{10471, 28, 0, 0, 0},
	{10483, 28, 0, 0, 0},
	{10494, 619, 0, 0, 0},
	{10507, 619, 0, 0, 0},
	{10526, 28, 5150, 0, 0},
	{10543, 28, 5150, 0, 0},
	{10559, 28, 5150, 0, 0},
	{10569, 28, 5150, 0, 0},
	{10579, 28, 5150, 0, 0},
	{10598, 28, 0, 0, 0},
	{10614, 28, 0, 0, 0},
	{10628, 16, 0, 269, 0},
	{10657, 28, 0, 0, 0},
	{10672, 28, 0, 0, 0},
	{10689, 16, 0, 272, 0},
	{10737, 28, 0, 0, 0},
	{10750, 72, 0, 0, 0},
	{10768, 28, 0, 0, 0},
	{10038, 28, 0, 0, 0},
	{10054, 28, 0, 0, 0},
	{0, 16, 0, 273, 0},
	{10445, 28, 10450, 0, 0},
	{10471, 28, 0, 0, 0},
	{10483, 28, 0, 0, 0},
	{10494, 619, 0, 0, 0},
	{10507, 619, 0, 0, 0},
	{10526, 28, 5150, 0, 0},
	{10543, 28, 5150, 0, 0},
	{10559, 28, 5150, 0, 0},
	{10569, 28, 5150, 0, 0},
	{10579, 28, 5150, 0, 0},
	{10598, 28, 0, 0, 0},
	{10614, 28, 0, 0, 0},
	{10628, 16, 0, 0, 0},
	{10657, 28, 0, 0, 0},
	{10672, 28, 0, 0, 0},
	{10689, 16, 0, 272, 0},
	{119, 16, 0, 275, B24_FACT_REQUIRED},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{10788, 0, 0, 0, 0},
	{10799, 0, 0, 0, 0},
	{10808, 0, 0, 0, 0},
	{1933, 16, 0, 277, 0},
	{0, 16, 0, 278, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{10817, 0, 0, 0, 0},
	{10833, 0, 0, 0, 0},
	{10788, 0, 0, 0, 0},
	{10799, 0, 0, 0, 0},
	{10848, 0, 0, 0, 0},
	{10808, 0, 0, 0, 0},
	{10857, 0, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 280, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{0, 0, 0, 282, 0},
	{10869, 63, 0, 283, 0},
	{0, 16, 0, 284, 0},
	{2052, 63, 0, 280, 0},
	{10942, 0, 0, 0, 0},
	{11012, 0, 0, 0, 0},
	{11030, 0, 0, 0, 0},
	{11036, 0, 0, 0, 0},
	{11012, 0, 0, 0, 0},
	{11065, 0, 0, 0, 0},
	{11092, 0, 0, 0, 0},
	{11119, 0, 0, 0, 0},
	{11135, 0, 0, 0, 0},
	{10875, 0, 0, 0, 0},
	{10882, 0, 0, 0, 0},
	{10891, 0, 0, 0, 0},
	{10903, 0, 0, 0, 0},
	{10913, 0, 0, 0, 0},
	{10921, 0, 0, 0, 0},
	{10937, 0, 0, 0, 0},
	{10942, 0, 0, 0, 0},
	{10951, 0, 0, 0, 0},
	{10959, 0, 0, 0, 0},
	{10972, 0, 0, 84, 0},
	{10981, 0, 0, 0, 0},
	{10991, 0, 0, 0, 0},
	{10998, 0, 0, 287, 0},
	{11021, 0, 0, 288, 0},
	{11048, 0, 0, 289, 0},
	{11056, 0, 0, 290, 0},
	{11108, 0, 0, 291, 0},
	{1933, 16, 0, 292, 0},
	{0, 16, 0, 293, 0},
	{10875, 0, 0, 0, 0},
	{10882, 0, 0, 0, 0},
	{10891, 0, 0, 0, 0},
	{10903, 0, 0, 0, 0},
	{10913, 0, 0, 0, 0},
	{10921, 0, 0, 0, 0},
	{10937, 0, 0, 0, 0},
	{10942, 0, 0, 0, 0},
	{10951, 0, 0, 0, 0},
	{10959, 0, 0, 0, 0},
	{10972, 0, 0, 0, 0},
	{10981, 0, 0, 0, 0},
	{10991, 0, 0, 0, 0},
	{10998, 0, 0, 0, 0},
	{11021, 0, 0, 0, 0},
	{11048, 0, 0, 0, 0},
	{11056, 0, 0, 0, 0},
	{11108, 0, 0, 0, 0},
	{10875, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 295, 0},
	{11144, 28, 11158, 0, 0},
	{11172, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{11179, 0, 0, 0, 0},
	{11186, 0, 0, 0, 0},
	{0, 0, 0, 297, 0},
	{11200, 0, 0, 0, 0},
	{11211, 0, 0, 0, 0},
	{0, 0, 0, 299, 0},
	{11030, 0, 0, 0, 0},
	{11036, 0, 0, 300, 0},
	{10875, 0, 0, 0, 0},
	{10903, 0, 0, 0, 0},
	{10959, 0, 0, 298, 0},
	{11021, 0, 0, 301, 0},
	{0, 0, 0, 302, 0},
	{10903, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{10869, 63, 0, 303, 0},
	{11217, 619, 0, 0, 0},
	{11225, 16, 0, 304, 0},
	{0, 16, 0, 305, 0},
	{7212, 28, 0, 0, B24_FACT_REQUIRED},
	{7217, 28, 0, 0, B24_FACT_REQUIRED},
	{10903, 16, 0, 307, B24_FACT_REQUIRED},
	{11237, 72, 0, 0, 0},
	{10903, 28, 11251, 0, 0},
	{10903, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{11225, 16, 0, 310, 0},
	{190, 16, 0, 308, B24_FACT_REQUIRED},
	{2052, 63, 0, 0, 0},
	{2068, 16, 0, 309, 0},
	{11261, 16, 0, 311, 0},
	{11144, 28, 11158, 0, 0},
	{69, 72, 0, 0, 0},
	{11296, 72, 0, 0, 0},
	{11305, 28, 0, 0, 0},
	{11318, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{11322, 72, 0, 0, 0},
	{11338, 72, 0, 0, 0},
	{11352, 28, 5150, 0, 0},
	{11365, 11371, 0, 0, 0},
	{11272, 11280, 0, 313, 0},
	{0, 16, 0, 315, 0},
	{69, 11386, 0, 0, B24_FACT_REQUIRED},
	{1910, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1883, 28, 11438, 0, 0},
	{0, 16, 0, 318, 0},
	{11272, 16, 0, 320, 0},
	{0, 16, 0, 321, 0},
	{0, 16, 0, 313, 0},
	{11531, 11540, 0, 323, 0},
	{0, 16, 0, 324, 0},
	{69, 0, 0, 0, 0},
	{11296, 0, 0, 0, 0},
	{11305, 0, 0, 0, 0},
	{11318, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{11322, 0, 0, 0, 0},
	{11338, 0, 0, 0, 0},
	{11352, 0, 0, 0, 0},
	{11365, 0, 0, 0, 0},
	{2052, 63, 0, 326, 0},
	{190, 16, 0, 313, 0},
	{2068, 16, 0, 313, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11596, 28, 0, 0, 0},
	{11604, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{11614, 28, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{11645, 72, 0, 0, 0},
	{9513, 28, 11656, 0, 0},
	{11663, 72, 0, 0, 0},
	{11672, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{11683, 256, 0, 0, 0},
	{11694, 256, 0, 0, 0},
	{11707, 28, 0, 0, 0},
	{11716, 910, 0, 0, 0},
	{11722, 28, 0, 0, 0},
	{11587, 16, 0, 328, 0},
	{0, 16, 0, 330, 0},
	{11596, 11733, 11738, 0, B24_FACT_REQUIRED},
	{11707, 11749, 0, 0, B24_FACT_REQUIRED},
	{11621, 11771, 0, 0, B24_FACT_REQUIRED},
	{11614, 11733, 0, 0, 0},
	{11694, 256, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{11722, 11733, 0, 0, 0},
	{11716, 910, 0, 0, 0},
	{11604, 28, 0, 0, 0},
	{11635, 11771, 0, 0, 0},
	{1368, 16, 0, 332, B24_FACT_REQUIRED},
	{69, 11779, 0, 0, B24_FACT_REQUIRED},
	{11799, 11811, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11881, 11779, 0, 0, 0},
	{11887, 11897, 0, 0, 0},
	{11916, 11926, 0, 0, 0},
	{11943, 11926, 0, 0, 0},
	{11951, 910, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{11840, 11856, 0, 336, 0},
	{0, 16, 0, 338, 0},
	{11881, 11779, 0, 0, B24_FACT_REQUIRED},
	{11887, 11897, 0, 0, B24_FACT_REQUIRED},
	{11916, 11926, 0, 0, 0},
	{11943, 11926, 0, 0, 0},
	{11951, 910, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{1368, 16, 0, 340, B24_FACT_REQUIRED},
	{69, 12021, 0, 0, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12058, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{69, 0, 0, 343, 0},
	{0, 0, 0, 344, 0},
	{0, 12049, 0, 345, 0},
	{11840, 16, 0, 320, 0},
	{0, 16, 0, 347, 0},
	{0, 16, 0, 336, 0},
	{12116, 12133, 0, 349, 0},
	{0, 16, 0, 350, 0},
	{69, 0, 0, 0, 0},
	{11881, 0, 0, 0, 0},
	{11887, 0, 0, 0, 0},
	{11916, 0, 0, 0, 0},
	{11943, 0, 0, 0, 0},
	{11951, 0, 0, 0, 0},
	{11958, 0, 0, 0, 0},
	{2052, 63, 0, 352, 0},
	{190, 16, 0, 336, 0},
	{2068, 16, 0, 336, 0},
	{904, 72, 0, 0, 0},
	{11916, 11926, 0, 0, 0},
	{11943, 11926, 0, 0, 0},
	{11951, 910, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{69, 12021, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 354, B24_FACT_REQUIRED},
	{1910, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{11722, 0, 0, 356, 0},
	{11635, 0, 0, 356, 0},
	{11707, 0, 0, 356, 0},
	{1964, 0, 0, 356, 0},
	{11694, 0, 0, 356, 0},
	{11683, 0, 0, 356, 0},
	{11672, 0, 0, 356, 0},
	{11604, 0, 0, 356, 0},
	{11596, 0, 0, 356, 0},
	{69, 0, 0, 356, 0},
	{11645, 0, 0, 356, 0},
	{11621, 0, 0, 356, 0},
	{11614, 0, 0, 356, 0},
	{9513, 0, 0, 356, 0},
	{11663, 0, 0, 356, 0},
	{1375, 0, 0, 356, 0},
	{11716, 0, 0, 356, 0},
	{11587, 16, 0, 357, 0},
	{0, 16, 0, 358, 0},
	{0, 16, 0, 328, 0},
	{12160, 12170, 0, 360, 0},
	{0, 16, 0, 361, 0},
	{69, 0, 0, 0, 0},
	{11596, 0, 0, 0, 0},
	{11604, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{11614, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{11645, 0, 0, 0, 0},
	{9513, 0, 0, 0, 0},
	{11663, 0, 0, 0, 0},
	{11672, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{11683, 0, 0, 0, 0},
	{11694, 0, 0, 0, 0},
	{11707, 0, 0, 0, 0},
	{11716, 0, 0, 0, 0},
	{11722, 0, 0, 0, 0},
	{2052, 63, 0, 363, 0},
	{190, 16, 0, 328, 0},
	{2068, 16, 0, 328, 0},
	{904, 72, 0, 0, 0},
	{0, 619, 5150, 0, 0},
	{11621, 11771, 0, 0, 0},
	{11683, 256, 0, 0, 0},
	{11694, 256, 0, 0, 0},
	{11716, 910, 0, 0, 0},
	{11722, 11733, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{11604, 28, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{69, 11779, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 366, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12235, 11779, 0, 0, 0},
	{7342, 72, 12246, 0, 0},
	{9569, 72, 0, 0, 0},
	{12189, 12208, 0, 368, 0},
	{0, 16, 0, 370, 0},
	{12235, 11779, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 12246, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 372, B24_FACT_REQUIRED},
	{69, 12251, 0, 0, B24_FACT_REQUIRED},
	{12189, 16, 0, 320, 0},
	{0, 16, 0, 375, 0},
	{0, 16, 0, 368, 0},
	{12189, 12281, 0, 377, 0},
	{0, 16, 0, 378, 0},
	{69, 0, 0, 0, 0},
	{12235, 0, 0, 0, 0},
	{7342, 0, 0, 0, 0},
	{9569, 0, 0, 0, 0},
	{2052, 63, 0, 380, 0},
	{190, 16, 0, 368, 0},
	{2068, 16, 0, 368, 0},
	{904, 72, 0, 0, 0},
	{69, 5850, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 382, 0},
	{12310, 12315, 0, 384, 0},
	{0, 16, 0, 385, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{12350, 910, 0, 0, 0},
	{12330, 12336, 0, 387, 0},
	{0, 16, 0, 389, 0},
	{69, 12361, 0, 0, B24_FACT_REQUIRED},
	{12330, 16, 0, 320, 0},
	{0, 16, 0, 392, 0},
	{0, 16, 0, 387, 0},
	{12427, 12434, 0, 394, 0},
	{0, 16, 0, 395, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{12350, 0, 0, 0, 0},
	{2052, 63, 0, 397, 0},
	{190, 16, 0, 387, 0},
	{2068, 16, 0, 387, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{89, 72, 0, 0, 0},
	{12474, 28, 5150, 0, 0},
	{12484, 28, 0, 0, 0},
	{12497, 28, 0, 0, 0},
	{12504, 28, 0, 0, 0},
	{12515, 28, 0, 0, 0},
	{12450, 12458, 0, 399, 0},
	{0, 16, 0, 401, 0},
	{89, 72, 0, 0, B24_FACT_REQUIRED},
	{12474, 28, 5150, 0, 0},
	{12484, 28, 0, 0, B24_FACT_REQUIRED},
	{12497, 28, 0, 0, 0},
	{12504, 28, 0, 0, 0},
	{12515, 28, 0, 0, 0},
	{1368, 16, 0, 403, B24_FACT_REQUIRED},
	{69, 12578, 0, 0, B24_FACT_REQUIRED},
	{12450, 16, 0, 320, 0},
	{0, 16, 0, 406, 0},
	{0, 16, 0, 399, 0},
	{12663, 12672, 0, 408, 0},
	{0, 16, 0, 409, 0},
	{69, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{12474, 0, 0, 0, 0},
	{12484, 0, 0, 0, 0},
	{12497, 0, 0, 0, 0},
	{12504, 0, 0, 0, 0},
	{12515, 0, 0, 0, 0},
	{2052, 63, 0, 411, 0},
	{190, 16, 0, 399, 0},
	{2068, 16, 0, 399, 0},
	{904, 72, 0, 0, 0},
	{89, 72, 0, 0, 0},
	{12474, 28, 5150, 0, 0},
	{12484, 28, 0, 0, 0},
	{12497, 28, 0, 0, 0},
	{12504, 28, 0, 0, 0},
	{12515, 28, 0, 0, 0},
	{6561, 12578, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 413, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12769, 11897, 0, 0, 0},
	{12779, 12794, 0, 0, 0},
	{12749, 910, 0, 0, 0},
	{12816, 910, 0, 0, 0},
	{11707, 28, 0, 0, 0},
	{12827, 910, 0, 0, 0},
	{12840, 910, 0, 0, 0},
	{12851, 12361, 0, 0, 0},
	{12859, 256, 0, 0, 0},
	{12749, 12755, 0, 415, 0},
	{0, 16, 0, 417, 0},
	{12769, 11897, 0, 0, B24_FACT_REQUIRED},
	{12779, 12794, 0, 0, B24_FACT_REQUIRED},
	{12749, 910, 0, 0, B24_FACT_REQUIRED},
	{11707, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 419, B24_FACT_REQUIRED},
	{69, 12890, 0, 0, B24_FACT_REQUIRED},
	{12749, 16, 0, 320, 0},
	{0, 16, 0, 422, 0},
	{0, 16, 0, 415, 0},
	{12951, 12958, 0, 424, 0},
	{0, 16, 0, 425, 0},
	{69, 0, 0, 0, 0},
	{12769, 0, 0, 0, 0},
	{12779, 0, 0, 0, 0},
	{12749, 0, 0, 0, 0},
	{12816, 0, 0, 0, 0},
	{11707, 0, 0, 0, 0},
	{12827, 0, 0, 0, 0},
	{12840, 0, 0, 0, 0},
	{12851, 0, 0, 0, 0},
	{12859, 0, 0, 0, 0},
	{2052, 63, 0, 427, 0},
	{190, 16, 0, 415, 0},
	{2068, 16, 0, 415, 0},
	{904, 72, 0, 0, 0},
	{69, 12890, 0, 0, 0},
	{12779, 12794, 0, 0, B24_FACT_REQUIRED},
	{12749, 910, 0, 0, B24_FACT_REQUIRED},
	{11707, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 429, 0},
	{69, 11897, 0, 0, B24_FACT_REQUIRED},
	{12951, 63, 0, 430, B24_FACT_REQUIRED},
	{12974, 16, 0, 431, B24_FACT_REQUIRED},
	{1368, 16, 0, 432, B24_FACT_REQUIRED},
	{12749, 910, 0, 0, B24_FACT_REQUIRED},
	{11707, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 12890, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 434, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13079, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{12859, 256, 0, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13050, 13060, 0, 436, 0},
	{0, 16, 0, 438, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{13079, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1368, 16, 0, 440, B24_FACT_REQUIRED},
	{69, 12794, 0, 0, B24_FACT_REQUIRED},
	{13050, 16, 0, 320, 0},
	{0, 16, 0, 443, 0},
	{0, 16, 0, 436, 0},
	{13161, 13172, 0, 445, 0},
	{0, 16, 0, 446, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{13079, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{12859, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{11645, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{2052, 63, 0, 448, 0},
	{190, 16, 0, 436, 0},
	{2068, 16, 0, 436, 0},
	{904, 72, 0, 0, 0},
	{69, 12794, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 440, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12779, 12794, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{10031, 11733, 5150, 0, 0},
	{13226, 13241, 0, 451, 0},
	{0, 16, 0, 453, 0},
	{12779, 12794, 0, 0, B24_FACT_REQUIRED},
	{13266, 72, 0, 0, B24_FACT_REQUIRED},
	{10031, 11733, 5150, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 455, B24_FACT_REQUIRED},
	{69, 13274, 0, 0, B24_FACT_REQUIRED},
	{13226, 16, 0, 320, 0},
	{0, 16, 0, 458, 0},
	{0, 16, 0, 451, 0},
	{13316, 13332, 0, 460, 0},
	{0, 16, 0, 461, 0},
	{69, 0, 0, 0, 0},
	{12779, 0, 0, 0, 0},
	{13266, 0, 0, 0, 0},
	{10031, 0, 0, 0, 0},
	{2052, 63, 0, 463, 0},
	{190, 16, 0, 451, 0},
	{2068, 16, 0, 451, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{12779, 12794, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13397, 13402, 0, 0, 0},
	{13359, 13373, 0, 465, 0},
	{0, 16, 0, 467, 0},
	{12779, 12794, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{13397, 13402, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 469, B24_FACT_REQUIRED},
	{69, 13473, 0, 0, B24_FACT_REQUIRED},
	{13359, 16, 0, 320, 0},
	{0, 16, 0, 472, 0},
	{11318, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{0, 16, 0, 474, 0},
	{13566, 13576, 0, 476, 0},
	{0, 16, 0, 477, 0},
	{0, 16, 0, 465, 0},
	{13595, 13610, 0, 479, 0},
	{0, 16, 0, 480, 0},
	{69, 0, 0, 0, 0},
	{12779, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{13397, 0, 0, 0, 0},
	{2052, 63, 0, 482, 0},
	{190, 16, 0, 465, 0},
	{2068, 16, 0, 465, 0},
	{904, 72, 0, 0, 0},
	{12779, 12794, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13397, 13402, 0, 0, 0},
	{6561, 13473, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 484, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11296, 11386, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13723, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{13733, 28, 5150, 0, 0},
	{13746, 28, 5150, 0, 0},
	{13753, 28, 5150, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{12859, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{13921, 28, 13931, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{13950, 910, 0, 0, 0},
	{13957, 910, 0, 0, 0},
	{13964, 910, 0, 0, 0},
	{13971, 910, 0, 0, 0},
	{13977, 28, 13931, 0, 0},
	{1883, 72, 0, 0, 0},
	{13991, 28, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{14019, 910, 0, 0, 0},
	{14036, 72, 0, 0, 0},
	{14054, 28, 14070, 0, 0},
	{14085, 72, 0, 0, 0},
	{14098, 28, 5150, 0, 0},
	{14111, 14121, 0, 0, 0},
	{13699, 13707, 0, 486, 0},
	{0, 16, 0, 488, 0},
	{11296, 11386, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{13733, 28, 5150, 0, 0},
	{13753, 28, 0, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{14134, 63, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{13921, 28, 13931, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{13950, 910, 0, 0, 0},
	{13957, 910, 0, 0, 0},
	{13964, 910, 0, 0, 0},
	{13971, 910, 0, 0, 0},
	{13977, 28, 13931, 0, 0},
	{13991, 28, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{14019, 910, 0, 0, 0},
	{14036, 72, 0, 0, 0},
	{14054, 28, 14070, 0, 0},
	{14085, 72, 0, 0, 0},
	{14098, 28, 5150, 0, 0},
	{14111, 5308, 0, 0, 0},
	{1368, 16, 0, 490, B24_FACT_REQUIRED},
	{69, 11897, 0, 0, B24_FACT_REQUIRED},
	{14262, 72, 0, 0, B24_FACT_REQUIRED},
	{12769, 11897, 0, 0, B24_FACT_REQUIRED},
	{14269, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 493, B24_FACT_REQUIRED},
	{12974, 13707, 0, 486, 0},
	{0, 16, 0, 495, 0},
	{12974, 16, 0, 320, 0},
	{0, 16, 0, 497, 0},
	{11296, 11386, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 499, B24_FACT_REQUIRED},
	{0, 16, 0, 486, 0},
	{14345, 14354, 0, 501, 0},
	{0, 16, 0, 502, 0},
	{69, 0, 0, 0, 0},
	{11296, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{13723, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{13733, 0, 0, 0, 0},
	{13746, 0, 0, 0, 0},
	{13753, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{11645, 0, 0, 0, 0},
	{13764, 0, 0, 0, 0},
	{13779, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{12859, 0, 0, 0, 0},
	{13792, 0, 0, 0, 0},
	{12450, 0, 0, 0, 0},
	{13827, 0, 0, 0, 0},
	{13839, 0, 0, 0, 0},
	{13850, 0, 0, 0, 0},
	{13865, 0, 0, 0, 0},
	{13879, 0, 0, 0, 0},
	{13906, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13921, 0, 0, 0, 0},
	{11365, 0, 0, 0, 0},
	{13938, 0, 0, 0, 0},
	{13950, 0, 0, 0, 0},
	{13957, 0, 0, 0, 0},
	{13964, 0, 0, 0, 0},
	{13971, 0, 0, 0, 0},
	{13977, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{13991, 0, 0, 0, 0},
	{11958, 0, 0, 0, 0},
	{14010, 0, 0, 0, 0},
	{14019, 0, 0, 0, 0},
	{14036, 0, 0, 0, 0},
	{14054, 0, 0, 0, 0},
	{14085, 0, 0, 0, 0},
	{14098, 0, 0, 0, 0},
	{14111, 0, 0, 0, 0},
	{2052, 63, 0, 504, 0},
	{190, 16, 0, 486, 0},
	{2068, 16, 0, 486, 0},
	{904, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11296, 11386, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13723, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{13733, 28, 5150, 0, 0},
	{13746, 28, 5150, 0, 0},
	{13753, 28, 5150, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{12859, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{13921, 28, 13931, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{13950, 910, 0, 0, 0},
	{13957, 910, 0, 0, 0},
	{13964, 910, 0, 0, 0},
	{13971, 910, 0, 0, 0},
	{13977, 28, 13931, 0, 0},
	{1883, 72, 14400, 0, 0},
	{13991, 28, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{14019, 910, 0, 0, 0},
	{14036, 72, 0, 0, 0},
	{14054, 28, 14070, 0, 0},
	{14085, 72, 0, 0, 0},
	{14098, 28, 5150, 0, 0},
	{14111, 14121, 0, 0, 0},
	{14372, 14378, 0, 506, 0},
	{0, 16, 0, 508, 0},
	{11296, 11386, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{13733, 28, 5150, 0, 0},
	{13753, 28, 5150, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{14134, 63, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{13921, 28, 13931, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{13950, 910, 0, 0, 0},
	{13957, 910, 0, 0, 0},
	{13964, 910, 0, 0, 0},
	{13971, 910, 0, 0, 0},
	{13977, 28, 13931, 0, 0},
	{13991, 28, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{14019, 910, 0, 0, 0},
	{14036, 72, 0, 0, 0},
	{14054, 28, 14070, 0, 0},
	{14085, 72, 0, 0, 0},
	{14098, 28, 5150, 0, 0},
	{14405, 72, 0, 0, 0},
	{14111, 5308, 0, 0, 0},
	{1368, 16, 0, 510, B24_FACT_REQUIRED},
	{69, 14414, 0, 0, B24_FACT_REQUIRED},
	{14262, 72, 0, 0, B24_FACT_REQUIRED},
	{12769, 14414, 0, 0, B24_FACT_REQUIRED},
	{14269, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 513, B24_FACT_REQUIRED},
	{14372, 16, 0, 320, 0},
	{0, 16, 0, 515, 0},
	{0, 16, 0, 506, 0},
	{14439, 14446, 0, 517, 0},
	{0, 16, 0, 518, 0},
	{2052, 63, 0, 504, 0},
	{190, 16, 0, 506, 0},
	{2068, 16, 0, 506, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{13733, 28, 5150, 0, 0},
	{13753, 28, 5150, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{14134, 63, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{13921, 28, 13931, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{13950, 910, 0, 0, 0},
	{13957, 910, 0, 0, 0},
	{13964, 910, 0, 0, 0},
	{13971, 910, 0, 0, 0},
	{13977, 28, 13931, 0, 0},
	{13991, 28, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{14019, 910, 0, 0, 0},
	{14036, 72, 0, 0, 0},
	{14054, 28, 14070, 0, 0},
	{14085, 72, 0, 0, 0},
	{14098, 28, 5150, 0, 0},
	{14405, 16, 0, 0, 0},
	{14111, 14121, 0, 0, 0},
	{11296, 0, 0, 0, 0},
	{69, 14414, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 521, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11296, 11386, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13723, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{13746, 28, 5150, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{12859, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{1883, 72, 0, 0, 0},
	{14111, 14121, 0, 0, 0},
	{14470, 14478, 0, 523, 0},
	{0, 16, 0, 525, 0},
	{11296, 11386, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{14134, 63, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{14111, 5308, 0, 0, 0},
	{1368, 16, 0, 527, B24_FACT_REQUIRED},
	{69, 14502, 0, 0, B24_FACT_REQUIRED},
	{14262, 72, 0, 0, B24_FACT_REQUIRED},
	{12769, 14502, 0, 0, B24_FACT_REQUIRED},
	{14269, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 530, B24_FACT_REQUIRED},
	{14470, 16, 0, 320, 0},
	{0, 16, 0, 532, 0},
	{0, 16, 0, 523, 0},
	{14529, 14538, 0, 534, 0},
	{0, 16, 0, 535, 0},
	{69, 0, 0, 0, 0},
	{11296, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{13723, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{13746, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{11645, 0, 0, 0, 0},
	{13764, 0, 0, 0, 0},
	{13779, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{12859, 0, 0, 0, 0},
	{13792, 0, 0, 0, 0},
	{12450, 0, 0, 0, 0},
	{13827, 0, 0, 0, 0},
	{13839, 0, 0, 0, 0},
	{13850, 0, 0, 0, 0},
	{13865, 0, 0, 0, 0},
	{13879, 0, 0, 0, 0},
	{13906, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{11365, 0, 0, 0, 0},
	{13938, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{14111, 0, 0, 0, 0},
	{2052, 63, 0, 537, 0},
	{190, 16, 0, 523, 0},
	{2068, 16, 0, 523, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{14134, 63, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{14111, 14121, 0, 0, 0},
	{69, 14502, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 539, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11296, 11386, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13723, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{13746, 28, 5150, 0, 0},
	{13753, 28, 5150, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{12859, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{13921, 28, 13931, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{13950, 910, 0, 0, 0},
	{13957, 910, 0, 0, 0},
	{13964, 910, 0, 0, 0},
	{13971, 910, 0, 0, 0},
	{1883, 72, 14588, 0, 0},
	{13991, 28, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{14111, 14121, 0, 0, 0},
	{14564, 14568, 0, 541, 0},
	{0, 16, 0, 543, 0},
	{11296, 11386, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{13753, 28, 5150, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{14134, 63, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{13921, 28, 13931, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{13950, 910, 0, 0, 0},
	{13957, 910, 0, 0, 0},
	{13964, 910, 0, 0, 0},
	{13971, 910, 0, 0, 0},
	{13991, 28, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{14111, 5308, 0, 0, 0},
	{1368, 16, 0, 545, B24_FACT_REQUIRED},
	{69, 14593, 0, 0, B24_FACT_REQUIRED},
	{14262, 72, 0, 0, B24_FACT_REQUIRED},
	{12769, 14593, 0, 0, B24_FACT_REQUIRED},
	{14269, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 548, B24_FACT_REQUIRED},
	{14564, 16, 0, 320, 0},
	{0, 16, 0, 550, 0},
	{0, 16, 0, 541, 0},
	{14616, 14622, 0, 552, 0},
	{0, 16, 0, 553, 0},
	{69, 0, 0, 0, 0},
	{11296, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{13723, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{13746, 0, 0, 0, 0},
	{13753, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{11645, 0, 0, 0, 0},
	{13764, 0, 0, 0, 0},
	{13779, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{12859, 0, 0, 0, 0},
	{13792, 0, 0, 0, 0},
	{12450, 0, 0, 0, 0},
	{13827, 0, 0, 0, 0},
	{13839, 0, 0, 0, 0},
	{13850, 0, 0, 0, 0},
	{13865, 0, 0, 0, 0},
	{13879, 0, 0, 0, 0},
	{13906, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13921, 0, 0, 0, 0},
	{11365, 0, 0, 0, 0},
	{13938, 0, 0, 0, 0},
	{13950, 0, 0, 0, 0},
	{13957, 0, 0, 0, 0},
	{13964, 0, 0, 0, 0},
	{13971, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{13991, 0, 0, 0, 0},
	{11958, 0, 0, 0, 0},
	{14010, 0, 0, 0, 0},
	{14111, 0, 0, 0, 0},
	{2052, 63, 0, 555, 0},
	{190, 16, 0, 541, 0},
	{2068, 16, 0, 541, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{13753, 28, 5150, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{14134, 63, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{13921, 28, 13931, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{13950, 910, 0, 0, 0},
	{13957, 910, 0, 0, 0},
	{13964, 910, 0, 0, 0},
	{13971, 910, 0, 0, 0},
	{13991, 28, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{14111, 14121, 0, 0, 0},
	{69, 14593, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 557, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{13733, 28, 5150, 0, 0},
	{13753, 28, 0, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{13764, 256, 0, 0, 0},
	{13779, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{14134, 63, 0, 0, 0},
	{12450, 12578, 0, 0, 0},
	{13827, 28, 0, 0, 0},
	{13839, 28, 0, 0, 0},
	{13850, 16, 0, 0, 0},
	{13865, 16, 0, 0, 0},
	{13879, 28, 13895, 0, 0},
	{13906, 28, 13895, 0, 0},
	{1448, 72, 0, 0, 0},
	{13921, 28, 13931, 0, 0},
	{11365, 11371, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{13950, 910, 0, 0, 0},
	{13957, 910, 0, 0, 0},
	{13964, 910, 0, 0, 0},
	{13971, 910, 0, 0, 0},
	{13977, 28, 13931, 0, 0},
	{13991, 28, 0, 0, 0},
	{11958, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{14019, 910, 0, 0, 0},
	{14036, 72, 0, 0, 0},
	{14054, 28, 14070, 0, 0},
	{14085, 72, 0, 0, 0},
	{14098, 28, 5150, 0, 0},
	{14111, 14121, 0, 0, 0},
	{69, 11897, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 559, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{12769, 72, 0, 0, 0},
	{1883, 28, 14679, 0, 0},
	{14722, 256, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{9641, 28, 0, 0, 0},
	{14644, 14657, 0, 561, 0},
	{0, 16, 0, 563, 0},
	{12769, 14745, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 14679, 0, 0},
	{1368, 16, 0, 565, B24_FACT_REQUIRED},
	{14839, 63, 0, 0, B24_FACT_REQUIRED},
	{12769, 14745, 0, 0, B24_FACT_REQUIRED},
	{69, 14851, 0, 0, B24_FACT_REQUIRED},
	{14644, 16, 0, 320, 0},
	{0, 16, 0, 568, 0},
	{0, 16, 0, 561, 0},
	{14876, 14890, 0, 570, 0},
	{0, 16, 0, 571, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{12769, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{14722, 0, 0, 0, 0},
	{14733, 0, 0, 0, 0},
	{9641, 0, 0, 0, 0},
	{12769, 14745, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 573, 0},
	{69, 72, 0, 0, 0},
	{12859, 256, 0, 0, 0},
	{11296, 11386, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{14955, 8716, 0, 0, 0},
	{14968, 28, 14981, 0, 0},
	{14994, 28, 0, 0, 0},
	{15003, 72, 0, 0, 0},
	{15012, 72, 0, 0, 0},
	{15021, 11733, 0, 0, 0},
	{10808, 11733, 5150, 0, 0},
	{13084, 28, 0, 0, 0},
	{15030, 28, 0, 0, 0},
	{15039, 72, 0, 0, 0},
	{15051, 11386, 0, 0, 0},
	{15064, 11733, 0, 0, 0},
	{15080, 11733, 5150, 0, 0},
	{15091, 11733, 0, 0, 0},
	{1888, 11733, 5150, 0, 0},
	{15101, 28, 0, 0, 0},
	{15106, 16, 0, 0, 0},
	{14914, 14930, 0, 575, 0},
	{0, 16, 0, 577, 0},
	{11296, 11386, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14968, 28, 14981, 0, B24_FACT_REQUIRED},
	{4341, 11733, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{14955, 8716, 0, 0, 0},
	{14994, 28, 0, 0, 0},
	{15003, 72, 0, 0, 0},
	{15012, 72, 0, 0, 0},
	{15021, 11733, 15123, 0, 0},
	{10808, 11733, 5150, 0, 0},
	{13084, 28, 0, 0, 0},
	{15030, 28, 0, 0, 0},
	{15039, 72, 0, 0, 0},
	{15051, 11386, 0, 0, 0},
	{15064, 11733, 5150, 0, 0},
	{15080, 11733, 5150, 0, 0},
	{15091, 11733, 5150, 0, 0},
	{1888, 11733, 5150, 0, 0},
	{15101, 28, 0, 0, 0},
	{15106, 16, 0, 0, 0},
	{1368, 16, 0, 579, B24_FACT_REQUIRED},
	{69, 15128, 0, 0, B24_FACT_REQUIRED},
	{14914, 16, 0, 320, 0},
	{0, 16, 0, 582, 0},
	{0, 16, 0, 575, 0},
	{15161, 15179, 0, 584, 0},
	{0, 16, 0, 585, 0},
	{69, 0, 0, 0, 0},
	{12859, 0, 0, 0, 0},
	{11296, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14955, 0, 0, 0, 0},
	{14968, 0, 0, 0, 0},
	{14994, 0, 0, 0, 0},
	{15003, 0, 0, 0, 0},
	{15012, 0, 0, 0, 0},
	{15021, 0, 0, 0, 0},
	{10808, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{15030, 0, 0, 0, 0},
	{15039, 0, 0, 0, 0},
	{15051, 0, 0, 0, 0},
	{15064, 0, 0, 0, 0},
	{15080, 0, 0, 0, 0},
	{15091, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{15101, 0, 0, 0, 0},
	{15106, 0, 0, 0, 0},
	{2052, 63, 0, 587, 0},
	{190, 16, 0, 575, 0},
	{2068, 16, 0, 575, 0},
	{904, 72, 0, 0, 0},
	{11296, 11386, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{14968, 28, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{14955, 8716, 0, 0, 0},
	{14994, 28, 0, 0, 0},
	{15003, 72, 0, 0, 0},
	{15012, 72, 0, 0, 0},
	{15021, 11733, 15123, 0, 0},
	{10808, 11733, 5150, 0, 0},
	{13084, 28, 0, 0, 0},
	{15030, 28, 0, 0, 0},
	{15039, 72, 0, 0, 0},
	{15051, 11386, 0, 0, 0},
	{15064, 11733, 5150, 0, 0},
	{15080, 11733, 5150, 0, 0},
	{15091, 11733, 5150, 0, 0},
	{1888, 11733, 5150, 0, 0},
	{15101, 28, 0, 0, 0},
	{15106, 16, 0, 0, 0},
	{69, 15128, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 589, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{15265, 15128, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{15276, 11733, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{15215, 15235, 0, 591, 0},
	{0, 16, 0, 593, 0},
	{15265, 15128, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{13084, 28, 0, 0, B24_FACT_REQUIRED},
	{15276, 11733, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 595, B24_FACT_REQUIRED},
	{15215, 16, 0, 320, 0},
	{0, 16, 0, 597, 0},
	{0, 16, 0, 591, 0},
	{15300, 15321, 0, 599, 0},
	{0, 16, 0, 600, 0},
	{69, 0, 0, 0, 0},
	{15265, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{15276, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{2052, 63, 0, 602, 0},
	{190, 16, 0, 591, 0},
	{2068, 16, 0, 591, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 595, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{15265, 15128, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{15410, 28, 0, 0, 0},
	{15420, 11733, 5150, 0, 0},
	{15353, 15376, 0, 605, 0},
	{0, 16, 0, 607, 0},
	{15265, 15128, 0, 0, B24_FACT_REQUIRED},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{15410, 28, 0, 0, B24_FACT_REQUIRED},
	{15420, 11733, 5150, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 609, B24_FACT_REQUIRED},
	{15410, 0, 0, 0, 0},
	{15439, 0, 0, 0, 0},
	{7355, 0, 0, 0, 0},
	{0, 0, 0, 611, 0},
	{15430, 63, 0, 612, 0},
	{0, 16, 0, 613, 0},
	{15265, 15128, 0, 0, B24_FACT_REQUIRED},
	{15353, 16, 0, 320, 0},
	{0, 16, 0, 616, 0},
	{0, 16, 0, 605, 0},
	{15451, 15475, 0, 618, 0},
	{0, 16, 0, 619, 0},
	{69, 0, 0, 0, 0},
	{15265, 0, 0, 0, 0},
	{7355, 0, 0, 0, 0},
	{15410, 0, 0, 0, 0},
	{15420, 0, 0, 0, 0},
	{2052, 63, 0, 621, 0},
	{190, 16, 0, 605, 0},
	{2068, 16, 0, 605, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 609, B24_FACT_REQUIRED},
	{11296, 11386, 0, 0, 0},
	{15265, 15128, 0, 0, 0},
	{15567, 72, 0, 0, 0},
	{15577, 11733, 5150, 0, 0},
	{15589, 11733, 15601, 0, 0},
	{15608, 11733, 5150, 0, 0},
	{15624, 28, 0, 0, 0},
	{15511, 15534, 0, 624, 0},
	{0, 16, 0, 626, 0},
	{0, 16, 0, 624, 0},
	{15635, 15659, 0, 628, 0},
	{0, 16, 0, 629, 0},
	{15608, 0, 0, 0, 0},
	{15589, 0, 0, 0, 0},
	{15624, 0, 0, 0, 0},
	{15265, 0, 0, 0, 0},
	{15577, 0, 0, 0, 0},
	{2052, 63, 0, 631, 0},
	{190, 16, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{15577, 11733, 5150, 0, 0},
	{15589, 11733, 15601, 0, 0},
	{15608, 11733, 5150, 0, 0},
	{15624, 28, 0, 0, 0},
	{15265, 15128, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 633, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12769, 72, 0, 0, 0},
	{15694, 910, 0, 0, 0},
	{12474, 28, 5150, 0, 0},
	{15694, 15700, 0, 635, 0},
	{0, 16, 0, 637, 0},
	{69, 15714, 0, 0, B24_FACT_REQUIRED},
	{15694, 16, 0, 320, 0},
	{0, 16, 0, 640, 0},
	{0, 16, 0, 635, 0},
	{15731, 15738, 0, 642, 0},
	{0, 16, 0, 643, 0},
	{69, 0, 0, 0, 0},
	{12769, 0, 0, 0, 0},
	{15694, 0, 0, 0, 0},
	{12474, 0, 0, 0, 0},
	{2052, 63, 0, 645, 0},
	{190, 16, 0, 635, 0},
	{2068, 16, 0, 635, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{12779, 12794, 0, 0, 0},
	{12749, 910, 0, 0, 0},
	{15789, 72, 15799, 0, 0},
	{15806, 910, 0, 0, 0},
	{11635, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{11683, 256, 0, 0, 0},
	{15754, 15767, 0, 647, 0},
	{0, 16, 0, 649, 0},
	{12779, 12794, 0, 0, B24_FACT_REQUIRED},
	{12749, 910, 0, 0, B24_FACT_REQUIRED},
	{15789, 72, 15799, 0, B24_FACT_REQUIRED},
	{15806, 910, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 651, B24_FACT_REQUIRED},
	{69, 15821, 0, 0, B24_FACT_REQUIRED},
	{15754, 16, 0, 320, 0},
	{0, 16, 0, 654, 0},
	{0, 16, 0, 647, 0},
	{15912, 15926, 0, 656, 0},
	{0, 16, 0, 657, 0},
	{69, 0, 0, 0, 0},
	{12779, 0, 0, 0, 0},
	{12749, 0, 0, 0, 0},
	{15789, 0, 0, 0, 0},
	{15806, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{11645, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{11683, 0, 0, 0, 0},
	{2052, 63, 0, 659, 0},
	{190, 16, 0, 647, 0},
	{2068, 16, 0, 647, 0},
	{904, 72, 0, 0, 0},
	{6561, 15821, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 651, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{11296, 11386, 0, 0, 0},
	{13792, 13808, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{1386, 28, 0, 0, 0},
	{15966, 28, 0, 0, 0},
	{8652, 15950, 0, 662, 0},
	{0, 16, 0, 664, 0},
	{11296, 11386, 0, 0, B24_FACT_REQUIRED},
	{13792, 13808, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{13084, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{1386, 28, 0, 0, 0},
	{15966, 28, 0, 0, 0},
	{1368, 16, 0, 666, B24_FACT_REQUIRED},
	{69, 13808, 0, 0, B24_FACT_REQUIRED},
	{8652, 16, 0, 320, 0},
	{0, 16, 0, 669, 0},
	{0, 16, 0, 662, 0},
	{16120, 16129, 0, 671, 0},
	{0, 16, 0, 672, 0},
	{69, 0, 0, 0, 0},
	{11296, 0, 0, 0, 0},
	{13792, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{15966, 0, 0, 0, 0},
	{2052, 63, 0, 674, 0},
	{190, 16, 0, 662, 0},
	{2068, 16, 0, 662, 0},
	{904, 72, 0, 0, 0},
	{69, 13808, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 666, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{16255, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{1386, 28, 0, 0, 0},
	{16263, 910, 0, 0, 0},
	{16268, 910, 0, 0, 0},
	{16273, 16, 0, 0, 0},
	{11683, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{11172, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{16287, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{16302, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{16235, 16241, 0, 677, 0},
	{0, 16, 0, 679, 0},
	{16255, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{1386, 28, 0, 0, 0},
	{16263, 910, 0, 0, 0},
	{16268, 910, 0, 0, 0},
	{16273, 16, 0, 0, 0},
	{11683, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{11172, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{16287, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{16302, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{1368, 16, 0, 681, B24_FACT_REQUIRED},
	{69, 11926, 0, 0, B24_FACT_REQUIRED},
	{16235, 16, 0, 320, 0},
	{0, 16, 0, 684, 0},
	{0, 16, 0, 677, 0},
	{16382, 16389, 0, 686, 0},
	{0, 16, 0, 687, 0},
	{69, 0, 0, 0, 0},
	{16255, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{16263, 0, 0, 0, 0},
	{16268, 0, 0, 0, 0},
	{16273, 0, 0, 0, 0},
	{11683, 0, 0, 0, 0},
	{1964, 0, 0, 0, 0},
	{11172, 0, 0, 0, 0},
	{11645, 0, 0, 0, 0},
	{16281, 0, 0, 0, 0},
	{16287, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{16296, 0, 0, 0, 0},
	{16302, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{2052, 63, 0, 689, 0},
	{190, 16, 0, 677, 0},
	{2068, 16, 0, 677, 0},
	{904, 72, 0, 0, 0},
	{16255, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{1386, 28, 0, 0, 0},
	{16263, 910, 0, 0, 0},
	{16268, 910, 0, 0, 0},
	{16273, 16, 0, 0, 0},
	{11683, 256, 0, 0, 0},
	{1964, 256, 0, 0, 0},
	{11172, 11771, 0, 0, 0},
	{11645, 11771, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{16287, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{16302, 28, 5150, 0, 0},
	{89, 28, 0, 0, 0},
	{69, 11926, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 691, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12769, 11897, 0, 0, 0},
	{16439, 11926, 0, 0, 0},
	{11951, 910, 0, 0, 0},
	{14019, 910, 0, 0, 0},
	{16405, 16418, 0, 693, 0},
	{0, 16, 0, 695, 0},
	{69, 16447, 0, 0, B24_FACT_REQUIRED},
	{16405, 16, 0, 320, 0},
	{0, 16, 0, 698, 0},
	{0, 16, 0, 693, 0},
	{16471, 16485, 0, 700, 0},
	{0, 16, 0, 701, 0},
	{69, 0, 0, 0, 0},
	{12769, 0, 0, 0, 0},
	{16439, 0, 0, 0, 0},
	{11951, 0, 0, 0, 0},
	{14019, 0, 0, 0, 0},
	{2052, 63, 0, 703, 0},
	{190, 16, 0, 693, 0},
	{2068, 16, 0, 693, 0},
	{904, 72, 0, 0, 0},
	{12235, 11779, 0, 0, 0},
	{16537, 28, 0, 0, 0},
	{16550, 5308, 0, 0, 0},
	{0, 16, 0, 705, 0},
	{12160, 16508, 0, 707, 0},
	{0, 16, 0, 708, 0},
	{12235, 0, 0, 0, 0},
	{16537, 0, 0, 0, 0},
	{16550, 0, 0, 0, 0},
	{2052, 63, 0, 710, B24_FACT_REQUIRED},
	{190, 16, 0, 705, B24_FACT_REQUIRED},
	{2068, 16, 0, 705, 0},
	{904, 72, 0, 0, 0},
	{11587, 16557, 0, 705, 0},
	{0, 16, 0, 712, 0},
	{16537, 28, 0, 0, B24_FACT_REQUIRED},
	{16550, 5308, 0, 0, 0},
	{16584, 0, 0, 0, 0},
	{12235, 11779, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 714, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{16610, 910, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12859, 256, 0, 0, 0},
	{16594, 16598, 0, 716, 0},
	{0, 16, 0, 718, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{4341, 28, 5150, 0, 0},
	{16610, 910, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 720, B24_FACT_REQUIRED},
	{69, 11371, 0, 0, B24_FACT_REQUIRED},
	{16594, 16598, 0, 716, 0},
	{4341, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{16610, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{12859, 0, 0, 0, 0},
	{0, 16, 0, 723, 0},
	{16594, 16, 0, 320, 0},
	{0, 16, 0, 725, 0},
	{0, 16, 0, 716, 0},
	{16681, 16686, 0, 727, 0},
	{0, 16, 0, 728, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{16610, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{12859, 0, 0, 0, 0},
	{2052, 63, 0, 730, 0},
	{190, 16, 0, 716, 0},
	{2068, 16, 0, 716, 0},
	{904, 72, 0, 0, 0},
	{69, 11371, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 720, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16807, 72, 0, 0, 0},
	{16819, 72, 0, 0, 0},
	{16829, 72, 0, 0, 0},
	{16844, 28, 0, 0, 0},
	{16849, 28, 0, 0, 0},
	{0, 16, 0, 733, 0},
	{197, 72, 0, 0, 0},
	{16963, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16971, 28, 0, 0, 0},
	{16976, 72, 0, 0, 0},
	{16982, 619, 0, 0, 0},
	{16991, 28, 0, 0, 0},
	{17000, 28, 0, 0, 0},
	{0, 16, 0, 736, 0},
	{8945, 72, 0, 0, B24_FACT_REQUIRED},
	{16700, 72, 0, 0, B24_FACT_REQUIRED},
	{16714, 16722, 0, 0, B24_FACT_REQUIRED},
	{16744, 72, 0, 0, 0},
	{16765, 16780, 0, 735, B24_FACT_REQUIRED},
	{16855, 256, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{16864, 16881, 0, 0, 0},
	{16902, 16912, 0, 0, 0},
	{16939, 256, 0, 0, 0},
	{16948, 16954, 0, 738, 0},
	{9181, 28, 0, 0, 0},
	{17012, 17024, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{17091, 17100, 0, 0, 0},
	{17126, 28, 0, 0, 0},
	{17140, 28, 0, 0, 0},
	{17158, 28, 0, 0, 0},
	{17170, 28, 0, 0, 0},
	{17187, 16, 0, 0, 0},
	{17203, 6180, 0, 0, B24_FACT_REQUIRED},
	{17218, 16, 0, 0, 0},
	{17227, 256, 0, 0, 0},
	{640, 17238, 0, 0, 0},
	{17262, 28, 0, 0, 0},
	{17270, 16954, 0, 736, 0},
	{17286, 11733, 5150, 0, 0},
	{17306, 0, 0, 0, 0},
	{1368, 63, 0, 739, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{17316, 0, 0, 741, 0},
	{0, 16, 0, 742, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 17322, 0, 0, B24_FACT_REQUIRED},
	{7364, 17322, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 0, 0, 741, 0},
	{17396, 0, 0, 746, 0},
	{0, 63, 0, 747, 0},
	{17403, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{0, 16, 0, 750, 0},
	{0, 63, 0, 751, 0},
	{17403, 72, 0, 0, B24_FACT_REQUIRED},
	{17403, 72, 0, 0, B24_FACT_REQUIRED},
	{17598, 72, 0, 0, B24_FACT_REQUIRED},
	{17617, 72, 0, 0, B24_FACT_REQUIRED},
	{17632, 72, 0, 0, B24_FACT_REQUIRED},
	{17651, 72, 0, 0, B24_FACT_REQUIRED},
	{10998, 28, 0, 0, 0},
	{0, 17850, 0, 755, 0},
	{197, 72, 0, 343, 0},
	{16807, 72, 0, 343, 0},
	{16819, 72, 0, 343, 0},
	{16829, 72, 0, 343, 0},
	{16844, 28, 0, 343, 0},
	{16849, 28, 0, 343, 0},
	{0, 16, 0, 757, 0},
	{904, 0, 0, 0, 0},
	{917, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{933, 0, 0, 0, 0},
	{944, 0, 0, 0, 0},
	{955, 0, 0, 0, 0},
	{996, 0, 0, 0, 0},
	{17862, 0, 0, 29, 0},
	{899, 0, 0, 759, 0},
	{0, 16, 0, 760, 0},
	{7449, 28, 0, 0, 0},
	{17883, 619, 0, 0, 0},
	{17893, 256, 0, 0, 0},
	{17902, 63, 0, 0, 0},
	{17914, 619, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{17932, 28, 0, 0, 0},
	{17942, 28, 0, 0, 0},
	{17955, 28, 0, 0, 0},
	{17871, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 762, B24_FACT_REQUIRED},
	{17964, 17971, 0, 0, B24_FACT_REQUIRED},
	{7449, 0, 0, 0, 0},
	{17883, 0, 0, 0, 0},
	{17893, 0, 0, 0, 0},
	{17902, 0, 0, 0, 0},
	{17914, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{17932, 0, 0, 0, 0},
	{17942, 0, 0, 0, 0},
	{17955, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{17871, 0, 0, 0, 0},
	{8616, 0, 0, 0, 0},
	{1368, 0, 0, 764, 0},
	{17964, 16, 0, 0, 0},
	{17862, 16, 0, 765, 0},
	{0, 16, 0, 766, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 768, B24_FACT_REQUIRED},
	{17964, 17971, 0, 0, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12058, 0, 0, 0, 0},
	{18724, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{197, 72, 0, 343, 0},
	{8945, 72, 0, 343, 0},
	{16700, 72, 0, 343, 0},
	{16714, 16722, 0, 343, 0},
	{16744, 72, 0, 343, 0},
	{18522, 72, 0, 343, 0},
	{18532, 72, 0, 343, 0},
	{18550, 18559, 0, 343, 0},
	{16765, 16780, 0, 343, 0},
	{17306, 11733, 0, 343, 0},
	{18580, 256, 0, 343, 0},
	{16855, 256, 0, 343, 0},
	{5169, 28, 0, 343, 0},
	{16864, 16881, 0, 343, 0},
	{16902, 16912, 0, 343, 0},
	{18588, 6180, 0, 343, 0},
	{16939, 256, 0, 343, 0},
	{16948, 16954, 0, 343, 0},
	{18598, 256, 0, 343, 0},
	{9181, 28, 0, 343, 0},
	{17012, 17024, 0, 343, 0},
	{18611, 72, 0, 343, 0},
	{17052, 28, 0, 343, 0},
	{17066, 28, 0, 343, 0},
	{17076, 28, 0, 0, 0},
	{17091, 17100, 0, 343, 0},
	{17126, 28, 0, 343, 0},
	{17140, 28, 0, 343, 0},
	{17158, 28, 0, 343, 0},
	{17170, 28, 0, 343, 0},
	{17187, 16, 0, 343, 0},
	{17203, 6180, 0, 343, 0},
	{18624, 28, 0, 343, 0},
	{18643, 72, 0, 343, 0},
	{18655, 28, 0, 343, 0},
	{18672, 72, 0, 343, 0},
	{18686, 72, 0, 343, 0},
	{18700, 910, 0, 343, 0},
	{18711, 910, 0, 343, 0},
	{17218, 16, 0, 343, 0},
	{17227, 256, 0, 343, 0},
	{640, 17238, 0, 343, 0},
	{17262, 28, 0, 343, 0},
	{17270, 16954, 0, 770, 0},
	{17286, 11733, 5150, 343, 0},
	{0, 16, 0, 771, 0},
	{16700, 18737, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{16700, 72, 0, 0, 0},
	{16714, 16722, 0, 0, 0},
	{16744, 72, 0, 0, 0},
	{18522, 72, 0, 0, 0},
	{18532, 72, 0, 0, 0},
	{18550, 18559, 0, 774, 0},
	{16765, 16780, 0, 733, 0},
	{17306, 11733, 0, 0, 0},
	{18580, 256, 0, 0, 0},
	{16855, 256, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{16864, 16881, 0, 0, 0},
	{16902, 16912, 0, 0, 0},
	{18588, 6180, 0, 0, 0},
	{16939, 256, 0, 0, 0},
	{16948, 16954, 0, 736, 0},
	{18598, 256, 0, 0, 0},
	{9181, 28, 0, 0, 0},
	{17012, 17024, 0, 0, 0},
	{18611, 72, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{17091, 17100, 0, 0, 0},
	{17126, 28, 0, 0, 0},
	{17140, 28, 0, 0, 0},
	{17158, 28, 0, 0, 0},
	{17170, 28, 0, 0, 0},
	{17187, 16, 0, 0, 0},
	{17203, 6180, 0, 0, 0},
	{18624, 28, 0, 0, 0},
	{18643, 72, 0, 0, 0},
	{18655, 28, 0, 0, 0},
	{18672, 72, 0, 0, 0},
	{18686, 72, 0, 0, 0},
	{18700, 910, 0, 0, 0},
	{18711, 910, 0, 0, 0},
	{17218, 16, 0, 0, 0},
	{17227, 256, 0, 0, 0},
	{640, 17238, 0, 0, 0},
	{17262, 28, 0, 0, 0},
	{17270, 16954, 0, 736, 0},
	{17286, 11733, 5150, 0, 0},
	{0, 16, 0, 773, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{17403, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{17403, 72, 0, 0, B24_FACT_REQUIRED},
	{17964, 18817, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{16700, 18737, 0, 0, 0},
	{16714, 16722, 0, 0, 0},
	{17158, 28, 0, 0, 0},
	{17170, 28, 0, 0, 0},
	{17140, 28, 0, 0, 0},
	{16744, 72, 0, 0, 0},
	{17262, 28, 0, 0, 0},
	{17227, 256, 0, 0, 0},
	{16939, 256, 0, 0, 0},
	{16855, 256, 0, 0, 0},
	{17306, 11733, 0, 0, 0},
	{640, 17238, 0, 0, 0},
	{17203, 6180, 0, 0, 0},
	{17091, 17100, 0, 0, 0},
	{17012, 17024, 0, 0, 0},
	{18611, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{16864, 16881, 0, 0, 0},
	{16902, 16912, 0, 0, 0},
	{9181, 28, 0, 0, 0},
	{18580, 256, 0, 0, 0},
	{18522, 6180, 0, 0, 0},
	{18598, 256, 0, 0, 0},
	{18588, 6180, 0, 0, 0},
	{17218, 16, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{18672, 72, 0, 0, 0},
	{18686, 72, 0, 0, 0},
	{18655, 28, 0, 0, 0},
	{17187, 16, 0, 0, 0},
	{17126, 28, 0, 0, 0},
	{18643, 72, 0, 0, 0},
	{18711, 910, 0, 0, 0},
	{18700, 910, 0, 0, 0},
	{18624, 28, 0, 0, 0},
	{18532, 72, 0, 0, 0},
	{18550, 18944, 0, 0, 0},
	{16765, 18967, 0, 0, 0},
	{16948, 18996, 0, 0, 0},
	{17270, 18996, 0, 0, 0},
	{17286, 11733, 0, 0, 0},
	{0, 16, 0, 780, 0},
	{0, 63, 0, 782, 0},
	{197, 0, 0, 0, 0},
	{8945, 0, 0, 0, 0},
	{16700, 0, 0, 0, 0},
	{16714, 0, 0, 0, 0},
	{17158, 0, 0, 0, 0},
	{17170, 0, 0, 0, 0},
	{17140, 0, 0, 0, 0},
	{16744, 0, 0, 0, 0},
	{17262, 0, 0, 0, 0},
	{17227, 0, 0, 0, 0},
	{16939, 0, 0, 0, 0},
	{16855, 0, 0, 0, 0},
	{17306, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{17203, 0, 0, 0, 0},
	{17091, 0, 0, 0, 0},
	{17012, 0, 0, 0, 0},
	{18611, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{16864, 0, 0, 0, 0},
	{16902, 0, 0, 0, 0},
	{9181, 0, 0, 0, 0},
	{18580, 0, 0, 0, 0},
	{18522, 0, 0, 0, 0},
	{18598, 0, 0, 0, 0},
	{18588, 0, 0, 0, 0},
	{17218, 0, 0, 0, 0},
	{17066, 0, 0, 0, 0},
	{17052, 0, 0, 0, 0},
	{18672, 0, 0, 0, 0},
	{18686, 0, 0, 0, 0},
	{18655, 0, 0, 0, 0},
	{17187, 0, 0, 0, 0},
	{17126, 0, 0, 0, 0},
	{18643, 0, 0, 0, 0},
	{18711, 0, 0, 0, 0},
	{18700, 0, 0, 0, 0},
	{18624, 0, 0, 0, 0},
	{18532, 0, 0, 0, 0},
	{18550, 0, 0, 0, 0},
	{16765, 0, 0, 0, 0},
	{16948, 0, 0, 0, 0},
	{17270, 0, 0, 0, 0},
	{17286, 0, 0, 0, 0},
	{2052, 63, 0, 784, 0},
	{190, 16, 0, 780, 0},
	{2068, 16, 0, 780, 0},
	{904, 72, 0, 0, 0},
	{17871, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{17893, 256, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{19007, 72, 0, 0, 0},
	{17902, 63, 0, 0, 0},
	{19024, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17871, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{17893, 256, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{19007, 72, 0, 0, 0},
	{17902, 63, 0, 0, 0},
	{19024, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17871, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{19024, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17871, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{7364, 256, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17871, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17871, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{11621, 72, 0, 0, B24_FACT_REQUIRED},
	{16714, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{19622, 19632, 0, 0, 0},
	{19650, 28, 0, 0, 0},
	{1368, 16, 0, 792, B24_FACT_REQUIRED},
	{16714, 28, 0, 0, B24_FACT_REQUIRED},
	{16714, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{19650, 0, 0, 0, 0},
	{19704, 0, 0, 0, 0},
	{0, 0, 0, 795, 0},
	{0, 63, 0, 796, 0},
	{8945, 72, 0, 0, 0},
	{16700, 72, 0, 0, 0},
	{16714, 16722, 0, 0, 0},
	{16744, 72, 0, 0, 0},
	{16765, 16780, 0, 733, 0},
	{16855, 256, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{16864, 16881, 0, 0, 0},
	{16902, 16912, 0, 0, 0},
	{16939, 256, 0, 0, 0},
	{16948, 16954, 0, 736, 0},
	{9181, 28, 0, 0, 0},
	{17012, 17024, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{17091, 17100, 0, 0, 0},
	{17126, 28, 0, 0, 0},
	{17140, 28, 0, 0, 0},
	{17158, 28, 0, 0, 0},
	{17170, 28, 0, 0, 0},
	{17187, 16, 0, 0, 0},
	{17203, 6180, 0, 0, B24_FACT_REQUIRED},
	{17218, 16, 0, 0, 0},
	{17227, 256, 0, 0, 0},
	{640, 17238, 0, 0, 0},
	{17262, 28, 0, 0, 0},
	{17270, 16954, 0, 736, 0},
	{17286, 11733, 5150, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 798, B24_FACT_REQUIRED},
	{16714, 72, 0, 0, B24_FACT_REQUIRED},
	{16829, 72, 0, 0, B24_FACT_REQUIRED},
	{16819, 28, 0, 0, B24_FACT_REQUIRED},
	{19712, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{19732, 28, 0, 0, 0},
	{19737, 28, 0, 0, 0},
	{19749, 28, 0, 0, 0},
	{19756, 28, 0, 0, 0},
	{19765, 28, 0, 0, 0},
	{19773, 28, 0, 0, 0},
	{19786, 72, 0, 0, 0},
	{1368, 16, 0, 800, B24_FACT_REQUIRED},
	{16714, 72, 0, 0, B24_FACT_REQUIRED},
	{16829, 72, 0, 0, B24_FACT_REQUIRED},
	{16819, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 802, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{12058, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{0, 16, 0, 804, 0},
	{0, 16, 0, 805, 0},
	{16714, 72, 0, 0, 0},
	{16829, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{19712, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{19732, 28, 0, 0, 0},
	{19737, 28, 0, 0, 0},
	{19749, 28, 0, 0, 0},
	{19756, 28, 0, 0, 0},
	{19765, 28, 0, 0, 0},
	{19773, 28, 0, 0, 0},
	{19786, 72, 0, 0, 0},
	{19798, 72, 0, 0, 0},
	{19813, 72, 0, 0, 0},
	{0, 16, 0, 807, 0},
	{0, 63, 0, 808, 0},
	{16714, 0, 0, 0, 0},
	{16829, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{19712, 0, 0, 0, 0},
	{19722, 0, 0, 0, 0},
	{19732, 0, 0, 0, 0},
	{19737, 0, 0, 0, 0},
	{19749, 0, 0, 0, 0},
	{19756, 0, 0, 0, 0},
	{19765, 0, 0, 0, 0},
	{19773, 0, 0, 0, 0},
	{19786, 0, 0, 0, 0},
	{19798, 0, 0, 0, 0},
	{19813, 0, 0, 0, 0},
	{2052, 63, 0, 810, 0},
	{190, 16, 0, 807, 0},
	{2068, 16, 0, 807, 0},
	{904, 72, 0, 0, 0},
	{265, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{19841, 0, 0, 84, 0},
	{19823, 16, 0, 812, 0},
	{0, 16, 0, 813, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{19841, 19849, 0, 0, 0},
	{1368, 16, 0, 815, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12058, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{19950, 0, 0, 0, 0},
	{69, 0, 0, 817, 0},
	{1375, 0, 0, 817, 0},
	{19841, 0, 0, 817, 0},
	{0, 16, 0, 818, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{19841, 63, 0, 84, 0},
	{19823, 16, 0, 820, 0},
	{0, 16, 0, 821, 0},
	{0, 0, 0, 812, 0},
	{19960, 16, 0, 823, 0},
	{0, 16, 0, 824, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{0, 16, 0, 826, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{19979, 0, 0, 0, 0},
	{2068, 16, 0, 827, 0},
	{190, 16, 0, 828, 0},
	{904, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{19841, 19849, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 830, B24_FACT_REQUIRED},
	{20014, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16700, 72, 0, 0, B24_FACT_REQUIRED},
	{8945, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{0, 0, 0, 835, 0},
	{0, 16, 0, 836, 0},
	{20038, 28, 20050, 0, B24_FACT_REQUIRED},
	{20067, 3294, 0, 0, B24_FACT_REQUIRED},
	{20076, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20176, 72, 0, 0, 0},
	{20076, 72, 0, 0, 0},
	{16829, 72, 0, 0, 0},
	{20038, 28, 0, 0, 0},
	{0, 0, 0, 839, 0},
	{197, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{20038, 0, 0, 0, 0},
	{0, 0, 0, 841, 0},
	{0, 63, 0, 842, 0},
	{20220, 72, 0, 0, B24_FACT_REQUIRED},
	{5344, 16, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{0, 0, 0, 845, 0},
	{0, 63, 0, 846, 0},
	{197, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{20076, 0, 0, 0, 0},
	{16829, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{20076, 0, 0, 0, 0},
	{16829, 0, 0, 0, 0},
	{6706, 63, 0, 848, 0},
	{5344, 16, 0, 849, 0},
	{6713, 16, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{20289, 28, 0, 0, 0},
	{0, 16, 0, 851, 0},
	{0, 63, 0, 852, 0},
	{20220, 72, 0, 0, B24_FACT_REQUIRED},
	{20038, 28, 20050, 0, B24_FACT_REQUIRED},
	{20067, 63, 0, 0, B24_FACT_REQUIRED},
	{20076, 72, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{209, 16, 0, 0, 0},
	{17052, 16, 0, 0, 0},
	{17066, 16, 0, 0, 0},
	{20389, 16, 0, 0, 0},
	{0, 0, 0, 855, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{12474, 619, 0, 0, 0},
	{17955, 28, 0, 0, 0},
	{17942, 28, 0, 0, 0},
	{20396, 619, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{94, 16, 0, 857, 0},
	{0, 16, 0, 858, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{12474, 619, 5150, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 860, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{12058, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{19950, 28, 0, 0, 0},
	{0, 16, 0, 863, 0},
	{1368, 16, 0, 865, 0},
	{0, 16, 0, 866, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{94, 16, 0, 869, 0},
	{0, 16, 0, 870, 0},
	{0, 16, 0, 869, 0},
	{20642, 63, 0, 872, 0},
	{0, 16, 0, 873, 0},
	{23, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12474, 619, 5150, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 875, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16714, 28, 20794, 0, 0},
	{16849, 28, 0, 0, 0},
	{20819, 28, 20830, 0, 0},
	{0, 16, 0, 877, 0},
	{20653, 28, 0, 0, 0},
	{20659, 20672, 0, 0, 0},
	{20683, 20672, 0, 0, 0},
	{20692, 20672, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{20727, 910, 0, 0, 0},
	{20735, 6909, 0, 0, 0},
	{20740, 11733, 5150, 0, 0},
	{20747, 6180, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{20771, 20777, 0, 879, 0},
	{20872, 20777, 0, 879, 0},
	{20878, 20777, 0, 879, 0},
	{20882, 20777, 0, 879, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 20907, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{20950, 11733, 5150, 0, 0},
	{20964, 0, 0, 0, 0},
	{20969, 0, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{21013, 0, 0, 0, 0},
	{21034, 0, 0, 0, 0},
	{1368, 16, 0, 880, B24_FACT_REQUIRED},
	{21006, 16, 0, 881, 0},
	{21055, 21066, 0, 0, B24_FACT_REQUIRED},
	{21077, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 883, B24_FACT_REQUIRED},
	{21055, 21066, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 885, B24_FACT_REQUIRED},
	{0, 16, 0, 865, 0},
	{21055, 72, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21114, 72, 0, 0, 0},
	{21077, 11733, 5150, 0, 0},
	{0, 16, 0, 888, 0},
	{0, 21088, 0, 889, 0},
	{0, 16, 0, 883, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{10869, 12049, 0, 891, B24_FACT_REQUIRED},
	{21176, 72, 0, 0, 0},
	{21195, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{21159, 619, 21171, 0, 0},
	{795, 16, 0, 893, 0},
	{0, 16, 0, 894, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21132, 21141, 0, 895, 0},
	{0, 16, 0, 896, 0},
	{0, 21122, 0, 897, 0},
	{21210, 28, 21216, 0, 0},
	{11172, 6180, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{21159, 72, 0, 0, 0},
	{795, 16, 0, 893, 0},
	{0, 16, 0, 900, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{21132, 21141, 0, 901, 0},
	{0, 16, 0, 902, 0},
	{21210, 28, 21216, 0, 0},
	{11172, 6180, 0, 0, 0},
	{760, 21122, 0, 903, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12058, 0, 0, 0, 0},
	{21221, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{21314, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{12058, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{119, 0, 0, 906, 0},
	{197, 72, 0, 343, 0},
	{20653, 28, 0, 343, 0},
	{20659, 20672, 0, 905, 0},
	{20735, 6909, 0, 343, 0},
	{21232, 28, 0, 343, 0},
	{21240, 28, 0, 343, 0},
	{20683, 20672, 0, 905, 0},
	{20692, 20672, 0, 905, 0},
	{20702, 20714, 0, 343, 0},
	{20727, 910, 0, 343, 0},
	{20740, 11733, 5150, 343, 0},
	{20762, 28, 0, 343, 0},
	{21256, 11733, 0, 343, 0},
	{21266, 11733, 0, 343, 0},
	{21276, 11733, 0, 343, 0},
	{20950, 11733, 5150, 343, 0},
	{20747, 6180, 0, 343, 0},
	{20176, 6180, 0, 343, 0},
	{20993, 6180, 0, 343, 0},
	{244, 256, 0, 343, 0},
	{20981, 256, 0, 343, 0},
	{21055, 21285, 0, 343, 0},
	{21297, 21305, 0, 907, 0},
	{17052, 28, 0, 343, 0},
	{17066, 28, 0, 343, 0},
	{17076, 28, 0, 343, 0},
	{20885, 28, 0, 343, 0},
	{20896, 28, 20907, 343, 0},
	{20916, 28, 0, 343, 0},
	{20929, 28, 0, 343, 0},
	{20941, 28, 0, 343, 0},
	{20969, 0, 0, 907, 0},
	{21333, 256, 0, 343, 0},
	{21352, 6180, 0, 343, 0},
	{21369, 28, 0, 343, 0},
	{20771, 21393, 0, 343, 0},
	{20872, 21393, 0, 343, 0},
	{20878, 21393, 0, 343, 0},
	{20882, 21393, 0, 343, 0},
	{21408, 21393, 0, 343, 0},
	{20964, 0, 0, 0, 0},
	{19722, 0, 0, 343, 0},
	{21413, 0, 0, 343, 0},
	{21426, 0, 0, 343, 0},
	{21446, 0, 0, 343, 0},
	{21461, 0, 0, 343, 0},
	{21478, 0, 0, 343, 0},
	{21494, 0, 0, 343, 0},
	{21515, 0, 0, 343, 0},
	{21535, 0, 0, 343, 0},
	{21549, 0, 0, 343, 0},
	{21561, 0, 0, 343, 0},
	{21575, 0, 0, 343, 0},
	{21592, 0, 0, 343, 0},
	{21616, 0, 0, 343, 0},
	{21635, 0, 0, 343, 0},
	{21656, 0, 0, 343, 0},
	{21676, 0, 0, 343, 0},
	{21701, 0, 0, 343, 0},
	{0, 0, 0, 908, 0},
	{197, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{20659, 20672, 0, 0, 0},
	{20735, 6909, 0, 0, 0},
	{21232, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{21413, 28, 0, 0, 0},
	{21426, 28, 0, 0, 0},
	{21446, 28, 0, 0, 0},
	{21461, 28, 0, 0, 0},
	{21478, 28, 0, 0, 0},
	{21494, 28, 0, 0, 0},
	{21515, 72, 0, 0, 0},
	{21535, 28, 0, 0, 0},
	{21549, 28, 0, 0, 0},
	{21561, 28, 0, 0, 0},
	{21575, 28, 0, 0, 0},
	{21592, 28, 0, 0, 0},
	{21616, 28, 0, 0, 0},
	{21635, 28, 0, 0, 0},
	{21656, 28, 0, 0, 0},
	{21676, 28, 0, 0, 0},
	{21701, 72, 0, 0, 0},
	{21240, 28, 0, 0, 0},
	{20683, 20672, 0, 0, 0},
	{20692, 20672, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{20727, 910, 0, 0, 0},
	{20740, 11733, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{21256, 11733, 0, 0, 0},
	{21266, 11733, 0, 0, 0},
	{21276, 11733, 0, 0, 0},
	{20950, 11733, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{21055, 21725, 0, 0, 0},
	{21297, 21305, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 0, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{20969, 21066, 0, 0, 0},
	{21333, 256, 0, 0, 0},
	{21352, 6180, 0, 0, 0},
	{21369, 28, 0, 0, 0},
	{20771, 20777, 0, 0, 0},
	{20872, 20777, 0, 0, 0},
	{20878, 20777, 0, 0, 0},
	{20882, 20777, 0, 0, 0},
	{21408, 20777, 0, 0, 0},
	{21739, 28, 0, 0, 0},
	{0, 16, 0, 910, 0},
	{197, 0, 0, 0, 0},
	{20819, 0, 0, 0, 0},
	{16849, 0, 0, 0, 0},
	{16714, 0, 0, 0, 0},
	{0, 0, 0, 913, 0},
	{20653, 0, 0, 0, 0},
	{20747, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20771, 0, 0, 914, 0},
	{0, 0, 0, 915, 0},
	{0, 12049, 0, 916, 0},
	{197, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{20659, 0, 0, 0, 0},
	{20735, 0, 0, 0, 0},
	{21232, 0, 0, 0, 0},
	{19722, 0, 0, 0, 0},
	{21413, 0, 0, 0, 0},
	{21426, 0, 0, 0, 0},
	{21446, 0, 0, 0, 0},
	{21461, 0, 0, 0, 0},
	{21478, 0, 0, 0, 0},
	{21494, 0, 0, 0, 0},
	{21515, 0, 0, 0, 0},
	{21535, 0, 0, 0, 0},
	{21549, 0, 0, 0, 0},
	{21561, 0, 0, 0, 0},
	{21575, 0, 0, 0, 0},
	{21592, 0, 0, 0, 0},
	{21616, 0, 0, 0, 0},
	{21635, 0, 0, 0, 0},
	{21656, 0, 0, 0, 0},
	{21676, 0, 0, 0, 0},
	{21701, 0, 0, 0, 0},
	{21240, 0, 0, 0, 0},
	{20683, 0, 0, 0, 0},
	{20692, 0, 0, 0, 0},
	{20702, 0, 0, 0, 0},
	{20727, 0, 0, 0, 0},
	{20740, 0, 0, 0, 0},
	{20762, 0, 0, 0, 0},
	{21256, 0, 0, 0, 0},
	{21266, 0, 0, 0, 0},
	{21276, 0, 0, 0, 0},
	{20950, 0, 0, 0, 0},
	{20747, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{21055, 0, 0, 0, 0},
	{21297, 0, 0, 0, 0},
	{17052, 0, 0, 0, 0},
	{17066, 0, 0, 0, 0},
	{17076, 0, 0, 0, 0},
	{20885, 0, 0, 0, 0},
	{20896, 0, 0, 0, 0},
	{20916, 0, 0, 0, 0},
	{20929, 0, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{20969, 0, 0, 0, 0},
	{21333, 0, 0, 0, 0},
	{21352, 0, 0, 0, 0},
	{21369, 0, 0, 0, 0},
	{20771, 0, 0, 0, 0},
	{20872, 0, 0, 0, 0},
	{20878, 0, 0, 0, 0},
	{20882, 0, 0, 0, 0},
	{21408, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{2052, 2059, 0, 918, 0},
	{190, 16, 0, 910, 0},
	{2068, 16, 0, 910, 0},
	{904, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{20659, 20672, 0, 0, 0},
	{20735, 6909, 0, 0, 0},
	{20683, 20672, 0, 0, 0},
	{20692, 20672, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{20727, 910, 0, 0, 0},
	{20740, 11733, 5150, 0, 0},
	{20762, 28, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{21055, 21285, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 20907, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{20969, 0, 0, 0, 0},
	{20771, 20777, 0, 879, 0},
	{20872, 20777, 0, 879, 0},
	{20878, 20777, 0, 879, 0},
	{20882, 20777, 0, 879, 0},
	{21408, 20777, 0, 879, 0},
	{20964, 0, 0, 0, 0},
	{21013, 0, 0, 0, 0},
	{21748, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 920, B24_FACT_REQUIRED},
	{21006, 16, 0, 921, 0},
	{21927, 28, 0, 0, 0},
	{21941, 72, 0, 0, 0},
	{21946, 72, 0, 0, 0},
	{21956, 28, 0, 0, 0},
	{21964, 0, 0, 0, 0},
	{21976, 28, 0, 0, 0},
	{21991, 28, 0, 0, 0},
	{22001, 619, 5150, 0, 0},
	{20038, 28, 0, 0, 0},
	{6619, 619, 5150, 0, 0},
	{6624, 619, 5150, 0, 0},
	{6632, 619, 5150, 0, 0},
	{6640, 619, 5150, 0, 0},
	{16849, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{22038, 619, 5150, 0, 0},
	{20389, 28, 0, 0, 0},
	{0, 16, 0, 924, 0},
	{21771, 28, 0, 0, B24_FACT_REQUIRED},
	{21784, 28, 0, 0, B24_FACT_REQUIRED},
	{21795, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{21801, 21819, 0, 0, 0},
	{21835, 21819, 0, 0, 0},
	{21853, 21819, 0, 0, 0},
	{21869, 21819, 0, 0, 0},
	{21883, 21819, 0, 0, 0},
	{21896, 619, 5150, 0, 0},
	{21905, 619, 5150, 0, 0},
	{21915, 619, 5150, 0, 0},
	{17218, 16, 0, 923, 0},
	{22015, 22020, 0, 925, 0},
	{20284, 72, 0, 0, 0},
	{22042, 619, 5150, 0, 0},
	{22055, 619, 5150, 0, 0},
	{22068, 619, 5150, 0, 0},
	{1368, 16, 0, 926, B24_FACT_REQUIRED},
	{16971, 0, 0, 0, 0},
	{21941, 0, 0, 0, 0},
	{22107, 0, 0, 0, 0},
	{22114, 0, 0, 0, 0},
	{22125, 0, 0, 0, 0},
	{21927, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21905, 0, 0, 0, 0},
	{21915, 0, 0, 0, 0},
	{22042, 0, 0, 0, 0},
	{22055, 0, 0, 0, 0},
	{22068, 0, 0, 0, 0},
	{17218, 0, 0, 928, 0},
	{21853, 0, 0, 258, 0},
	{21835, 0, 0, 258, 0},
	{21801, 0, 0, 258, 0},
	{21869, 0, 0, 258, 0},
	{21883, 0, 0, 258, 0},
	{0, 16, 0, 929, 0},
	{197, 0, 0, 0, 0},
	{8936, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{0, 0, 0, 931, 0},
	{20389, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22267, 0, 0, 932, 0},
	{7897, 0, 0, 933, 0},
	{1883, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{0, 0, 0, 935, 0},
	{23, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{0, 0, 0, 937, 0},
	{20038, 0, 0, 0, 0},
	{21956, 0, 0, 0, 0},
	{21964, 0, 0, 0, 0},
	{22136, 0, 0, 0, 0},
	{22153, 0, 0, 0, 0},
	{16971, 0, 0, 0, 0},
	{22167, 0, 0, 0, 0},
	{22178, 0, 0, 0, 0},
	{22192, 0, 0, 0, 0},
	{22209, 0, 0, 0, 0},
	{22220, 0, 0, 0, 0},
	{22233, 0, 0, 0, 0},
	{22243, 0, 0, 0, 0},
	{22257, 0, 0, 934, 0},
	{22276, 0, 0, 936, 0},
	{22295, 0, 0, 0, 0},
	{22310, 0, 0, 0, 0},
	{22319, 0, 0, 0, 0},
	{22337, 0, 0, 0, 0},
	{22350, 0, 0, 938, 0},
	{22363, 0, 0, 0, 0},
	{22378, 0, 0, 0, 0},
	{22387, 0, 0, 0, 0},
	{21941, 0, 0, 0, 0},
	{22107, 0, 0, 0, 0},
	{22114, 0, 0, 0, 0},
	{22125, 0, 0, 0, 0},
	{21927, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{16849, 0, 0, 0, 0},
	{22038, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{0, 0, 0, 940, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21905, 0, 0, 0, 0},
	{21915, 0, 0, 0, 0},
	{22042, 0, 0, 0, 0},
	{22055, 0, 0, 0, 0},
	{22068, 0, 0, 0, 0},
	{17218, 0, 0, 939, 0},
	{21853, 0, 0, 0, 0},
	{21835, 0, 0, 0, 0},
	{21801, 0, 0, 0, 0},
	{21869, 0, 0, 0, 0},
	{21883, 0, 0, 0, 0},
	{22015, 0, 0, 941, 0},
	{0, 0, 0, 942, 0},
	{0, 16, 0, 943, 0},
	{197, 72, 0, 0, 0},
	{21784, 28, 0, 0, 0},
	{21771, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 619, 5150, 0, 0},
	{21905, 619, 5150, 0, 0},
	{21915, 11733, 22405, 0, 0},
	{22042, 619, 5150, 0, 0},
	{22055, 619, 5150, 0, 0},
	{22068, 619, 5150, 0, 0},
	{22414, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{190, 16, 0, 945, 0},
	{2068, 16, 0, 946, 0},
	{21927, 28, 0, 0, 0},
	{21941, 72, 0, 0, 0},
	{21946, 72, 0, 0, 0},
	{21956, 28, 22424, 0, 0},
	{21964, 0, 0, 0, 0},
	{21976, 28, 0, 0, 0},
	{21991, 28, 0, 0, 0},
	{22001, 619, 5150, 0, 0},
	{20038, 28, 0, 0, 0},
	{6619, 619, 5150, 0, 0},
	{6624, 619, 5150, 0, 0},
	{6632, 619, 5150, 0, 0},
	{6640, 619, 5150, 0, 0},
	{21905, 619, 5150, 0, 0},
	{21915, 619, 5150, 0, 0},
	{20389, 28, 0, 0, 0},
	{17218, 16, 0, 948, 0},
	{22015, 22020, 0, 925, 0},
	{20284, 72, 0, 0, 0},
	{22042, 619, 5150, 0, 0},
	{22055, 619, 5150, 0, 0},
	{22068, 619, 5150, 0, 0},
	{21801, 21819, 0, 0, 0},
	{21835, 21819, 0, 0, 0},
	{21853, 21819, 0, 0, 0},
	{21869, 21819, 0, 0, 0},
	{21883, 21819, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 949, B24_FACT_REQUIRED},
	{22485, 20672, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{22507, 28, 0, 0, 0},
	{22517, 6909, 0, 0, 0},
	{22523, 8579, 0, 0, 0},
	{16714, 20672, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{22562, 28, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{20740, 619, 5150, 0, 0},
	{9912, 619, 5150, 0, 0},
	{20747, 6180, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{22590, 22602, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 20907, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{22616, 28, 0, 0, 0},
	{20771, 20777, 0, 879, 0},
	{20872, 20777, 0, 879, 0},
	{20878, 20777, 0, 879, 0},
	{20882, 20777, 0, 879, 0},
	{21408, 20777, 0, 879, 0},
	{20964, 0, 0, 0, 0},
	{20969, 0, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{21232, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{21413, 28, 0, 0, 0},
	{21426, 28, 0, 0, 0},
	{21446, 28, 0, 0, 0},
	{21461, 28, 0, 0, 0},
	{21478, 28, 0, 0, 0},
	{21494, 28, 0, 0, 0},
	{21515, 72, 0, 0, 0},
	{21013, 619, 5150, 0, 0},
	{21034, 619, 0, 0, 0},
	{1368, 16, 0, 951, 0},
	{21006, 16, 0, 952, 0},
	{22567, 21066, 0, 0, B24_FACT_REQUIRED},
	{21077, 619, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 954, B24_FACT_REQUIRED},
	{22567, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 956, B24_FACT_REQUIRED},
	{22567, 72, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21114, 72, 0, 0, 0},
	{21077, 619, 5150, 0, 0},
	{0, 16, 0, 958, 0},
	{0, 22622, 0, 959, 0},
	{0, 16, 0, 954, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{10869, 12049, 0, 961, B24_FACT_REQUIRED},
	{21176, 72, 0, 0, 0},
	{21195, 28, 0, 0, 0},
	{22648, 619, 627, 0, 0},
	{22667, 619, 627, 0, 0},
	{23, 28, 0, 0, 0},
	{21159, 619, 21171, 0, 0},
	{795, 16, 0, 963, 0},
	{0, 16, 0, 964, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21132, 21141, 0, 965, 0},
	{0, 16, 0, 966, 0},
	{0, 21122, 0, 967, 0},
	{21210, 28, 0, 0, 0},
	{11172, 6180, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{21159, 72, 0, 0, 0},
	{795, 16, 0, 963, 0},
	{0, 16, 0, 970, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{21132, 21141, 0, 971, 0},
	{0, 16, 0, 972, 0},
	{21210, 28, 0, 0, 0},
	{11172, 6180, 0, 0, 0},
	{760, 21122, 0, 973, B24_FACT_REQUIRED},
	{197, 72, 0, 343, 0},
	{22485, 20672, 0, 905, 0},
	{209, 28, 0, 343, 0},
	{22495, 28, 0, 343, 0},
	{22507, 28, 0, 343, 0},
	{22517, 6909, 0, 343, 0},
	{22523, 8579, 0, 343, 0},
	{16714, 20672, 0, 905, 0},
	{22533, 20672, 0, 905, 0},
	{22543, 28, 0, 343, 0},
	{22562, 28, 0, 343, 0},
	{20762, 28, 0, 343, 0},
	{20740, 11733, 5150, 343, 0},
	{9912, 11733, 5150, 343, 0},
	{21256, 11733, 5150, 343, 0},
	{21266, 11733, 5150, 343, 0},
	{21276, 11733, 5150, 343, 0},
	{20747, 6180, 0, 343, 0},
	{20176, 6180, 0, 343, 0},
	{20993, 6180, 0, 343, 0},
	{244, 256, 0, 343, 0},
	{20981, 256, 0, 343, 0},
	{22567, 22578, 0, 770, 0},
	{22590, 22578, 0, 343, 0},
	{21297, 21305, 0, 907, 0},
	{20885, 28, 0, 343, 0},
	{20896, 28, 20907, 343, 0},
	{20916, 28, 0, 343, 0},
	{20929, 28, 0, 343, 0},
	{20941, 28, 0, 343, 0},
	{21333, 256, 0, 343, 0},
	{21352, 6180, 0, 343, 0},
	{20771, 21393, 0, 343, 0},
	{20872, 21393, 0, 343, 0},
	{20878, 21393, 0, 343, 0},
	{20882, 21393, 0, 343, 0},
	{21408, 21393, 0, 343, 0},
	{20964, 0, 0, 0, 0},
	{20969, 0, 0, 0, 0},
	{17052, 28, 0, 343, 0},
	{17066, 28, 0, 343, 0},
	{17076, 28, 0, 343, 0},
	{21232, 28, 0, 343, 0},
	{19722, 28, 0, 343, 0},
	{21413, 28, 0, 343, 0},
	{21426, 28, 0, 343, 0},
	{21446, 28, 0, 343, 0},
	{21461, 28, 0, 343, 0},
	{21478, 28, 0, 343, 0},
	{21494, 28, 0, 343, 0},
	{21515, 8826, 0, 343, 0},
	{0, 0, 0, 975, 0},
	{197, 72, 0, 0, 0},
	{22562, 28, 0, 0, 0},
	{20762, 8716, 0, 0, 0},
	{22485, 20672, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{22507, 28, 0, 0, 0},
	{22517, 6909, 0, 0, 0},
	{21297, 21305, 0, 0, 0},
	{16714, 20672, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 8716, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{22523, 8579, 0, 0, 0},
	{9912, 619, 5150, 0, 0},
	{21256, 619, 5150, 0, 0},
	{21266, 619, 5150, 0, 0},
	{21276, 619, 5150, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{20740, 619, 5150, 0, 0},
	{22701, 72, 0, 0, 0},
	{21333, 256, 0, 0, 0},
	{21352, 6180, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 20907, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{20771, 20777, 0, 879, 0},
	{20872, 20777, 0, 879, 0},
	{20878, 20777, 0, 879, 0},
	{20882, 20777, 0, 879, 0},
	{21408, 20777, 0, 879, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{21232, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{21413, 28, 0, 0, 0},
	{21426, 28, 0, 0, 0},
	{21446, 28, 0, 0, 0},
	{21461, 28, 0, 0, 0},
	{21478, 28, 0, 0, 0},
	{21515, 72, 0, 0, 0},
	{20969, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{0, 22693, 0, 977, 0},
	{197, 72, 0, 0, 0},
	{22562, 28, 0, 0, 0},
	{20762, 8716, 0, 0, 0},
	{22485, 20672, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{22507, 28, 0, 0, 0},
	{22517, 6909, 0, 0, 0},
	{21297, 21305, 0, 0, 0},
	{16714, 20672, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 8716, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{22523, 8579, 0, 0, 0},
	{9912, 619, 5150, 0, 0},
	{21256, 619, 5150, 0, 0},
	{21266, 619, 5150, 0, 0},
	{21276, 619, 5150, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{20740, 619, 5150, 0, 0},
	{22701, 72, 0, 0, 0},
	{21333, 256, 0, 0, 0},
	{21352, 6180, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 20907, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{20771, 20777, 0, 879, 0},
	{20872, 20777, 0, 879, 0},
	{20878, 20777, 0, 879, 0},
	{20882, 20777, 0, 879, 0},
	{21408, 20777, 0, 879, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{21232, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{21413, 28, 0, 0, 0},
	{21426, 28, 0, 0, 0},
	{21446, 28, 0, 0, 0},
	{21461, 28, 0, 0, 0},
	{21478, 28, 0, 0, 0},
	{21515, 72, 0, 0, 0},
	{0, 16, 0, 979, 0},
	{0, 22709, 0, 981, 0},
	{197, 0, 0, 0, 0},
	{22485, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22495, 0, 0, 0, 0},
	{22507, 0, 0, 0, 0},
	{22517, 0, 0, 0, 0},
	{22523, 0, 0, 0, 0},
	{16714, 0, 0, 0, 0},
	{22533, 0, 0, 0, 0},
	{22543, 0, 0, 0, 0},
	{22562, 0, 0, 0, 0},
	{21232, 0, 0, 0, 0},
	{19722, 0, 0, 0, 0},
	{21413, 0, 0, 0, 0},
	{21426, 0, 0, 0, 0},
	{21446, 0, 0, 0, 0},
	{21461, 0, 0, 0, 0},
	{21478, 0, 0, 0, 0},
	{21494, 0, 0, 0, 0},
	{21515, 0, 0, 0, 0},
	{20762, 0, 0, 0, 0},
	{20740, 0, 0, 0, 0},
	{9912, 0, 0, 0, 0},
	{21256, 0, 0, 0, 0},
	{21266, 0, 0, 0, 0},
	{21276, 0, 0, 0, 0},
	{20747, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{22567, 0, 0, 0, 0},
	{22590, 0, 0, 0, 0},
	{21297, 0, 0, 0, 0},
	{17052, 0, 0, 0, 0},
	{17066, 0, 0, 0, 0},
	{17076, 0, 0, 0, 0},
	{20885, 0, 0, 0, 0},
	{20896, 0, 0, 0, 0},
	{20916, 0, 0, 0, 0},
	{20929, 0, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{21333, 0, 0, 0, 0},
	{21352, 0, 0, 0, 0},
	{20771, 0, 0, 0, 0},
	{20872, 0, 0, 0, 0},
	{20878, 0, 0, 0, 0},
	{20882, 0, 0, 0, 0},
	{21408, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{22485, 20672, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{22507, 28, 0, 0, 0},
	{22517, 6909, 0, 0, 0},
	{22523, 8579, 0, 0, 0},
	{16714, 20672, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{22562, 28, 0, 0, 0},
	{21232, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{21413, 28, 0, 0, 0},
	{21426, 28, 0, 0, 0},
	{21446, 28, 0, 0, 0},
	{21461, 28, 0, 0, 0},
	{21478, 28, 0, 0, 0},
	{21494, 28, 0, 0, 0},
	{21515, 72, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{20740, 11733, 0, 0, 0},
	{9912, 11733, 0, 0, 0},
	{21256, 11733, 0, 0, 0},
	{21266, 11733, 0, 0, 0},
	{21276, 11733, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{22590, 22602, 0, 0, 0},
	{21297, 21305, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 0, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{21333, 256, 0, 0, 0},
	{21352, 6180, 0, 0, 0},
	{20771, 20777, 0, 0, 0},
	{20872, 20777, 0, 0, 0},
	{20878, 20777, 0, 0, 0},
	{20882, 20777, 0, 0, 0},
	{21408, 20777, 0, 0, 0},
	{21034, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{22485, 20672, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{22507, 28, 0, 0, 0},
	{22517, 6909, 0, 0, 0},
	{22523, 8579, 0, 0, 0},
	{16714, 20672, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{22562, 28, 0, 0, 0},
	{21232, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{21413, 28, 0, 0, 0},
	{21426, 28, 0, 0, 0},
	{21446, 28, 0, 0, 0},
	{21461, 28, 0, 0, 0},
	{21478, 28, 0, 0, 0},
	{21494, 28, 0, 0, 0},
	{21515, 72, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{20740, 11733, 0, 0, 0},
	{9912, 11733, 0, 0, 0},
	{21256, 11733, 0, 0, 0},
	{21266, 11733, 0, 0, 0},
	{21276, 11733, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{22590, 22602, 0, 0, 0},
	{21297, 21305, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 0, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{21333, 256, 0, 0, 0},
	{21352, 6180, 0, 0, 0},
	{20771, 20777, 0, 0, 0},
	{20872, 20777, 0, 0, 0},
	{20878, 20777, 0, 0, 0},
	{20882, 20777, 0, 0, 0},
	{21408, 20777, 0, 0, 0},
	{2052, 2059, 0, 983, 0},
	{190, 16, 0, 984, 0},
	{2068, 16, 0, 985, 0},
	{904, 72, 0, 0, 0},
	{22485, 20672, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{22507, 28, 0, 0, 0},
	{22517, 6909, 0, 0, 0},
	{22523, 8579, 0, 0, 0},
	{16714, 20672, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{22562, 28, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{20740, 619, 5150, 0, 0},
	{9912, 619, 5150, 0, 0},
	{20747, 6180, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{22590, 22602, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 20907, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{20771, 20777, 0, 879, 0},
	{20872, 20777, 0, 879, 0},
	{20878, 20777, 0, 879, 0},
	{20882, 20777, 0, 879, 0},
	{21408, 20777, 0, 879, 0},
	{20964, 0, 0, 0, 0},
	{20969, 0, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17076, 28, 0, 0, 0},
	{21232, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{21413, 28, 0, 0, 0},
	{21426, 28, 0, 0, 0},
	{21446, 28, 0, 0, 0},
	{21461, 28, 0, 0, 0},
	{21478, 28, 0, 0, 0},
	{21494, 28, 0, 0, 0},
	{21515, 72, 0, 0, 0},
	{21013, 619, 5150, 0, 0},
	{21748, 619, 5150, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 988, B24_FACT_REQUIRED},
	{21006, 16, 0, 989, 0},
	{21946, 72, 0, 0, 0},
	{16971, 72, 0, 0, 0},
	{22748, 910, 0, 0, 0},
	{22758, 910, 0, 0, 0},
	{21927, 910, 0, 0, 0},
	{21956, 28, 22424, 0, 0},
	{21795, 2059, 0, 0, 0},
	{22768, 28, 0, 0, 0},
	{22783, 619, 5150, 0, 0},
	{22794, 619, 5150, 0, 0},
	{21941, 72, 0, 0, 0},
	{22107, 28, 0, 0, 0},
	{22114, 72, 0, 0, 0},
	{22125, 72, 0, 0, 0},
	{21964, 72, 0, 0, 0},
	{22136, 28, 0, 0, 0},
	{22153, 619, 5150, 0, 0},
	{21991, 72, 0, 0, 0},
	{22001, 619, 5150, 0, 0},
	{20038, 16, 0, 0, 0},
	{6619, 619, 0, 0, 0},
	{6624, 619, 0, 0, 0},
	{6632, 619, 0, 0, 0},
	{6640, 619, 0, 0, 0},
	{6713, 619, 0, 0, 0},
	{22807, 619, 0, 0, 0},
	{6645, 619, 0, 0, 0},
	{22813, 619, 0, 0, 0},
	{22823, 619, 0, 0, 0},
	{22832, 619, 0, 0, 0},
	{22167, 72, 0, 0, 0},
	{22178, 72, 0, 0, 0},
	{22192, 72, 0, 0, 0},
	{22209, 2059, 0, 0, 0},
	{22220, 619, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16849, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{22038, 619, 5150, 0, 0},
	{0, 16, 0, 992, 0},
	{197, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{21784, 28, 0, 0, 0},
	{21771, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 619, 5150, 0, 0},
	{21905, 619, 5150, 0, 0},
	{21915, 619, 22405, 0, 0},
	{22042, 619, 5150, 0, 0},
	{22055, 619, 5150, 0, 0},
	{22068, 619, 5150, 0, 0},
	{17218, 16, 0, 991, 0},
	{22015, 22020, 0, 993, 0},
	{21853, 22838, 0, 258, 0},
	{21835, 22838, 0, 258, 0},
	{21801, 22838, 0, 258, 0},
	{21869, 22838, 0, 258, 0},
	{21883, 22838, 0, 258, 0},
	{22847, 28, 0, 0, 0},
	{0, 22738, 0, 994, 0},
	{197, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{21784, 28, 0, 0, 0},
	{21771, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 619, 5150, 0, 0},
	{21905, 619, 5150, 0, 0},
	{21915, 619, 22405, 0, 0},
	{22042, 619, 5150, 0, 0},
	{22055, 619, 5150, 0, 0},
	{22068, 619, 5150, 0, 0},
	{17218, 16, 0, 991, 0},
	{22015, 22020, 0, 993, 0},
	{21853, 22838, 0, 0, 0},
	{21835, 22838, 0, 0, 0},
	{21801, 22838, 0, 0, 0},
	{21869, 22838, 0, 0, 0},
	{21883, 22838, 0, 0, 0},
	{22847, 28, 0, 0, 0},
	{0, 16, 0, 996, 0},
	{0, 22863, 0, 998, 0},
	{197, 28, 0, 0, 0},
	{22875, 619, 5150, 0, 0},
	{16849, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{22038, 619, 5150, 0, 0},
	{20389, 28, 0, 0, 0},
	{0, 16, 0, 1000, 0},
	{21905, 619, 5150, 0, 0},
	{21915, 619, 5150, 0, 0},
	{20389, 28, 0, 0, 0},
	{17218, 16, 0, 923, 0},
	{22015, 22020, 0, 1001, 0},
	{20284, 72, 0, 0, 0},
	{22042, 619, 5150, 0, 0},
	{22055, 619, 5150, 0, 0},
	{22068, 619, 5150, 0, 0},
	{21801, 21819, 0, 0, 0},
	{21835, 21819, 0, 0, 0},
	{21853, 21819, 0, 0, 0},
	{21869, 21819, 0, 0, 0},
	{21883, 21819, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1002, B24_FACT_REQUIRED},
	{0, 11749, 0, 0, 0},
	{22941, 72, 0, 0, B24_FACT_REQUIRED},
	{22950, 28, 0, 0, 0},
	{22960, 28, 0, 0, 0},
	{22974, 28, 0, 0, 0},
	{22984, 28, 0, 0, 0},
	{22994, 28, 0, 0, 0},
	{23008, 28, 0, 0, 0},
	{0, 16, 0, 1005, 0},
	{22909, 28, 0, 0, B24_FACT_REQUIRED},
	{22918, 28, 5150, 0, 0},
	{22923, 72, 0, 0, B24_FACT_REQUIRED},
	{22934, 910, 0, 0, B24_FACT_REQUIRED},
	{20284, 72, 0, 0, 0},
	{22414, 16, 0, 1006, 0},
	{1368, 16, 0, 1007, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{0, 16, 0, 0, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{22960, 0, 0, 0, 0},
	{22974, 0, 0, 0, 0},
	{22950, 0, 0, 0, 0},
	{22994, 0, 0, 0, 0},
	{22941, 0, 0, 0, 0},
	{23008, 0, 0, 0, 0},
	{22984, 0, 0, 0, 0},
	{23056, 0, 0, 1012, 0},
	{23059, 0, 0, 1012, 0},
	{22909, 0, 0, 0, 0},
	{22923, 0, 0, 0, 0},
	{22934, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{22918, 0, 0, 0, 0},
	{22974, 0, 0, 0, 0},
	{23040, 0, 0, 0, 0},
	{22960, 0, 0, 0, 0},
	{22950, 0, 0, 0, 0},
	{22994, 0, 0, 0, 0},
	{22941, 0, 0, 0, 0},
	{23044, 0, 0, 0, 0},
	{22414, 0, 0, 1013, 0},
	{0, 20714, 0, 1014, 0},
	{69, 11749, 0, 0, 0},
	{22941, 72, 0, 0, 0},
	{22950, 28, 0, 0, 0},
	{22960, 28, 0, 0, 0},
	{22974, 28, 0, 0, 0},
	{22984, 28, 5150, 0, 0},
	{22994, 28, 0, 0, 0},
	{23008, 28, 0, 0, 0},
	{22934, 910, 0, 0, 0},
	{22923, 72, 0, 0, 0},
	{22918, 28, 5150, 0, 0},
	{22909, 28, 0, 0, 0},
	{23044, 256, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{23040, 28, 0, 0, 0},
	{22941, 72, 0, 0, 0},
	{22950, 28, 0, 0, 0},
	{22960, 28, 0, 0, 0},
	{22974, 28, 0, 0, 0},
	{22994, 28, 0, 0, 0},
	{22414, 16, 0, 1018, 0},
	{0, 16, 0, 1017, 0},
	{0, 23062, 0, 1020, 0},
	{2068, 16, 0, 1019, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23077, 63, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1024, 0},
	{0, 16, 0, 1025, 0},
	{0, 16, 0, 1018, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23082, 16, 0, 1027, B24_FACT_REQUIRED},
	{20284, 72, 0, 0, 0},
	{22923, 72, 0, 0, 0},
	{22934, 910, 0, 0, 0},
	{22918, 28, 5150, 0, 0},
	{22414, 16, 0, 1006, 0},
	{197, 28, 0, 0, 0},
	{1368, 16, 0, 1029, 0},
	{20653, 28, 0, 0, 0},
	{16714, 20672, 0, 0, 0},
	{23096, 23108, 0, 0, 0},
	{23121, 20672, 0, 0, 0},
	{23130, 11733, 5150, 0, 0},
	{23143, 11733, 5150, 0, 0},
	{23162, 11733, 5150, 0, 0},
	{23183, 72, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{23195, 910, 0, 0, 0},
	{23207, 11733, 5150, 0, 0},
	{23229, 910, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{21055, 21285, 0, 0, 0},
	{23239, 21725, 0, 0, 0},
	{23251, 8579, 0, 0, 0},
	{23261, 8579, 0, 0, 0},
	{20740, 11733, 5150, 0, 0},
	{23271, 11733, 5150, 0, 0},
	{20762, 28, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{23278, 28, 0, 0, 0},
	{23294, 8826, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 20907, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{22616, 28, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{20969, 21066, 0, 0, 0},
	{21013, 619, 5150, 0, 0},
	{1368, 16, 0, 1031, 0},
	{21006, 16, 0, 1032, 0},
	{0, 23306, 0, 889, 0},
	{23357, 72, 0, 0, 0},
	{12427, 16, 0, 1035, 0},
	{23, 28, 0, 0, 0},
	{21159, 28, 21171, 0, 0},
	{795, 16, 0, 0, 0},
	{0, 16, 0, 1037, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21132, 21141, 0, 1038, 0},
	{0, 16, 0, 1039, 0},
	{0, 23372, 0, 1040, 0},
	{21210, 28, 21216, 0, 0},
	{11172, 6180, 0, 0, 0},
	{12427, 16, 0, 1035, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{21159, 72, 0, 0, 0},
	{795, 16, 0, 0, 0},
	{0, 16, 0, 1043, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{21132, 21141, 0, 1044, 0},
	{0, 16, 0, 1045, 0},
	{21210, 28, 21216, 0, 0},
	{11172, 6180, 0, 0, 0},
	{760, 21122, 0, 1046, B24_FACT_REQUIRED},
	{12427, 16, 0, 1035, 0},
	{197, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{16714, 20672, 0, 0, 0},
	{23096, 23108, 0, 0, 0},
	{23121, 20672, 0, 0, 0},
	{23392, 28, 23410, 0, 0},
	{23417, 11733, 5150, 0, 0},
	{23130, 11733, 5150, 0, 0},
	{23143, 11733, 5150, 0, 0},
	{23162, 11733, 5150, 0, 0},
	{23183, 72, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{23195, 910, 0, 0, 0},
	{23207, 11733, 5150, 0, 0},
	{23229, 910, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{21055, 21285, 0, 0, 0},
	{23424, 23433, 0, 0, 0},
	{23251, 8579, 0, 0, 0},
	{23261, 8579, 0, 0, 0},
	{20740, 11733, 5150, 0, 0},
	{23271, 11733, 5150, 0, 0},
	{20762, 28, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{23443, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{23455, 256, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{21297, 21305, 0, 0, 0},
	{23278, 28, 0, 0, 0},
	{23294, 8826, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 0, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{21333, 256, 0, 0, 0},
	{21352, 6180, 0, 0, 0},
	{21739, 5308, 0, 0, 0},
	{20969, 21066, 0, 0, 0},
	{0, 23387, 0, 1048, 0},
	{0, 16, 0, 1050, 0},
	{0, 23466, 0, 1051, 0},
	{197, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{16714, 0, 0, 0, 0},
	{23096, 0, 0, 0, 0},
	{23121, 0, 0, 0, 0},
	{23392, 0, 0, 0, 0},
	{23417, 0, 0, 0, 0},
	{23130, 0, 0, 0, 0},
	{23143, 0, 0, 0, 0},
	{23162, 0, 0, 0, 0},
	{23183, 0, 0, 0, 0},
	{20702, 0, 0, 0, 0},
	{23195, 0, 0, 0, 0},
	{23207, 0, 0, 0, 0},
	{23229, 0, 0, 0, 0},
	{22567, 0, 0, 0, 0},
	{21055, 0, 0, 0, 0},
	{23239, 0, 0, 0, 0},
	{23424, 0, 0, 0, 0},
	{23251, 0, 0, 0, 0},
	{23261, 0, 0, 0, 0},
	{20740, 0, 0, 0, 0},
	{23271, 0, 0, 0, 0},
	{20762, 0, 0, 0, 0},
	{20747, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{23443, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{23455, 0, 0, 0, 0},
	{22533, 0, 0, 0, 0},
	{22543, 0, 0, 0, 0},
	{21297, 0, 0, 0, 0},
	{23278, 0, 0, 0, 0},
	{23294, 0, 0, 0, 0},
	{17052, 0, 0, 0, 0},
	{17066, 0, 0, 0, 0},
	{20885, 0, 0, 0, 0},
	{20896, 0, 0, 0, 0},
	{20916, 0, 0, 0, 0},
	{20929, 0, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{21333, 0, 0, 0, 0},
	{21352, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{16714, 20672, 0, 0, 0},
	{23096, 23108, 0, 0, 0},
	{23121, 20672, 0, 0, 0},
	{23392, 28, 0, 0, 0},
	{23417, 11733, 0, 0, 0},
	{23130, 11733, 0, 0, 0},
	{23143, 11733, 0, 0, 0},
	{23162, 11733, 0, 0, 0},
	{23183, 72, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{23195, 910, 0, 0, 0},
	{23207, 11733, 0, 0, 0},
	{23229, 910, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{21055, 21285, 0, 0, 0},
	{23239, 21725, 0, 0, 0},
	{23424, 23433, 0, 0, 0},
	{23251, 8579, 0, 0, 0},
	{23261, 8579, 0, 0, 0},
	{20740, 11733, 0, 0, 0},
	{23271, 11733, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{23443, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{23455, 256, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{21297, 21305, 0, 0, 0},
	{23278, 28, 0, 0, 0},
	{23294, 8826, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 0, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{21333, 256, 0, 0, 0},
	{21352, 6180, 0, 0, 0},
	{2052, 2059, 0, 1053, 0},
	{190, 16, 0, 1054, 0},
	{2068, 16, 0, 1054, 0},
	{904, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{23486, 28, 0, 0, 0},
	{23497, 72, 0, 0, 0},
	{23508, 28, 0, 0, 0},
	{23521, 28, 0, 0, 0},
	{23543, 28, 0, 0, 0},
	{23563, 910, 0, 0, 0},
	{23569, 910, 0, 0, 0},
	{23585, 910, 0, 0, 0},
	{23597, 910, 0, 0, 0},
	{23610, 28, 0, 0, 0},
	{23624, 72, 0, 0, 0},
	{23633, 72, 23650, 0, 0},
	{23655, 910, 0, 0, 0},
	{23669, 910, 0, 0, 0},
	{23682, 910, 0, 0, 0},
	{23691, 11733, 5150, 0, 0},
	{23704, 11733, 5150, 0, 0},
	{23715, 23728, 0, 0, 0},
	{23749, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{16844, 72, 23762, 0, 0},
	{23769, 72, 0, 0, 0},
	{23778, 72, 0, 0, 0},
	{23789, 8579, 0, 0, 0},
	{23806, 72, 0, 0, 0},
	{0, 16, 0, 1057, 0},
	{0, 23473, 0, 1058, 0},
	{23497, 72, 0, 0, 0},
	{23508, 28, 0, 0, 0},
	{23563, 910, 0, 0, 0},
	{23569, 910, 0, 0, 0},
	{23585, 910, 0, 0, 0},
	{23597, 910, 0, 0, 0},
	{23624, 910, 0, 0, 0},
	{23633, 72, 23650, 0, 0},
	{23655, 910, 0, 0, 0},
	{23669, 910, 0, 0, 0},
	{23682, 910, 0, 0, 0},
	{23691, 11733, 5150, 0, 0},
	{23715, 23728, 0, 0, 0},
	{23749, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{0, 16, 0, 1060, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23823, 12049, 0, 1061, 0},
	{23901, 28, 23906, 0, 0},
	{23923, 28, 0, 0, 0},
	{23937, 72, 0, 0, 0},
	{23955, 28, 0, 0, 0},
	{23985, 72, 0, 0, 0},
	{24016, 28, 0, 0, 0},
	{24038, 72, 0, 0, 0},
	{24061, 28, 0, 0, 0},
	{24083, 72, 0, 0, 0},
	{23828, 72, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{23096, 11733, 0, 0, 0},
	{23843, 11733, 23852, 0, 0},
	{23859, 72, 0, 0, 0},
	{23872, 8579, 0, 0, 0},
	{23883, 8579, 0, 0, 0},
	{23894, 16, 0, 1063, 0},
	{1368, 16, 0, 1064, B24_FACT_REQUIRED},
	{23828, 72, 0, 0, 0},
	{0, 16, 0, 1066, 0},
	{1883, 28, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{12058, 619, 0, 0, 0},
	{24177, 16, 0, 0, 0},
	{197, 72, 0, 343, 0},
	{23828, 72, 0, 343, 0},
	{24106, 72, 0, 343, 0},
	{23836, 11733, 0, 343, 0},
	{24115, 256, 0, 343, 0},
	{24130, 256, 0, 343, 0},
	{24145, 72, 0, 343, 0},
	{23883, 8579, 0, 343, 0},
	{23096, 11733, 0, 343, 0},
	{23843, 11733, 0, 343, 0},
	{23859, 72, 0, 343, 0},
	{23872, 8579, 0, 343, 0},
	{23894, 24160, 0, 1068, 0},
	{0, 16, 0, 1069, 0},
	{23901, 28, 23906, 0, 0},
	{23923, 28, 24203, 0, 0},
	{23937, 72, 0, 0, 0},
	{23955, 28, 24203, 0, 0},
	{23985, 72, 0, 0, 0},
	{24016, 28, 24203, 0, 0},
	{24038, 72, 0, 0, 0},
	{24061, 28, 24203, 0, 0},
	{24083, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{23828, 72, 0, 0, 0},
	{24106, 72, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{24115, 256, 0, 0, 0},
	{24130, 256, 0, 0, 0},
	{24145, 72, 0, 0, 0},
	{23883, 256, 0, 0, 0},
	{23096, 11733, 0, 0, 0},
	{23843, 11733, 23852, 0, 0},
	{23859, 72, 0, 0, 0},
	{23872, 256, 0, 0, 0},
	{23894, 16, 0, 1071, 0},
	{0, 24188, 0, 1072, 0},
	{0, 16, 0, 1074, 0},
	{0, 24224, 0, 1075, 0},
	{197, 72, 0, 0, 0},
	{23828, 72, 0, 0, 0},
	{24106, 72, 0, 0, 0},
	{23836, 11733, 0, 0, 0},
	{24115, 256, 0, 0, 0},
	{24130, 256, 0, 0, 0},
	{24145, 72, 0, 0, 0},
	{23883, 8579, 0, 0, 0},
	{23096, 11733, 0, 0, 0},
	{23843, 11733, 0, 0, 0},
	{23859, 72, 0, 0, 0},
	{23872, 8579, 0, 0, 0},
	{23894, 24160, 0, 0, 0},
	{2068, 16, 0, 1077, 0},
	{190, 16, 0, 1078, 0},
	{904, 72, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{23096, 11733, 0, 0, 0},
	{23843, 11733, 23852, 0, 0},
	{23859, 72, 0, 0, 0},
	{23872, 8579, 0, 0, 0},
	{23883, 8579, 0, 0, 0},
	{23894, 16, 0, 1071, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1080, 0},
	{20653, 28, 0, 0, 0},
	{16714, 20672, 0, 0, 0},
	{23121, 20672, 0, 0, 0},
	{23130, 11733, 5150, 0, 0},
	{23143, 11733, 5150, 0, 0},
	{23162, 11733, 5150, 0, 0},
	{23183, 72, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{23195, 910, 0, 0, 0},
	{23207, 11733, 5150, 0, 0},
	{23229, 910, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{21055, 21285, 0, 0, 0},
	{23239, 21725, 0, 0, 0},
	{23251, 8579, 0, 0, 0},
	{23261, 8579, 0, 0, 0},
	{20740, 11733, 5150, 0, 0},
	{23271, 11733, 5150, 0, 0},
	{20762, 28, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{23278, 28, 0, 0, 0},
	{23294, 8826, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 20907, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{20969, 21066, 0, 0, 0},
	{24241, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1082, 0},
	{21006, 16, 0, 989, 0},
	{1368, 63, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{24254, 16, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{24267, 16, 0, 0, 0},
	{209, 16, 0, 0, 0},
	{20284, 16, 0, 0, 0},
	{0, 0, 0, 1087, 0},
	{2068, 0, 0, 0, 0},
	{190, 0, 0, 0, 0},
	{2052, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 63, 0, 0, 0},
	{24426, 0, 0, 0, 0},
	{24437, 0, 0, 0, 0},
	{24446, 0, 0, 0, 0},
	{24624, 0, 0, 0, 0},
	{24645, 0, 0, 0, 0},
	{24456, 0, 0, 0, 0},
	{24661, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24277, 28, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{24295, 24305, 0, 0, 0},
	{24318, 619, 0, 0, 0},
	{24338, 28, 0, 0, 0},
	{24365, 619, 0, 0, 0},
	{24385, 619, 0, 0, 0},
	{24399, 28, 0, 0, 0},
	{14345, 16, 0, 1091, 0},
	{24456, 619, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{24470, 28, 0, 0, 0},
	{24489, 24499, 0, 0, 0},
	{24511, 619, 0, 0, 0},
	{24533, 28, 0, 0, 0},
	{24560, 28, 0, 0, 0},
	{24584, 72, 0, 0, 0},
	{24595, 28, 0, 0, 0},
	{24603, 72, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{24617, 16, 0, 1092, 0},
	{24676, 28, 0, 0, 0},
	{24685, 28, 0, 0, 0},
	{11587, 16, 0, 1093, 0},
	{0, 16, 0, 1094, 0},
	{24708, 24724, 0, 0, 0},
	{24661, 0, 0, 0, 0},
	{24708, 24724, 0, 0, 0},
	{24730, 0, 0, 0, 0},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 24692, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{24617, 16, 0, 1096, 0},
	{24456, 72, 21171, 0, 0},
	{1368, 16, 0, 1097, 0},
	{24489, 24499, 0, 0, 0},
	{0, 16, 0, 1099, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{9513, 72, 21171, 0, 0},
	{24624, 0, 0, 0, 0},
	{24645, 0, 0, 0, 0},
	{24456, 0, 0, 0, 0},
	{69, 5850, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24277, 28, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{11635, 5850, 0, 0, 0},
	{24295, 24819, 0, 0, 0},
	{24318, 619, 0, 0, 0},
	{24338, 28, 0, 0, 0},
	{24365, 619, 0, 0, 0},
	{24385, 619, 0, 0, 0},
	{24399, 28, 0, 0, 0},
	{14345, 16, 0, 1091, 0},
	{24456, 619, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{24470, 28, 0, 0, 0},
	{24676, 28, 0, 0, 0},
	{24839, 28, 0, 0, 0},
	{24685, 28, 0, 0, 0},
	{24855, 28, 0, 0, 0},
	{24489, 24499, 0, 0, 0},
	{24511, 619, 0, 0, 0},
	{24533, 28, 0, 0, 0},
	{24560, 28, 0, 0, 0},
	{24584, 5850, 0, 0, 0},
	{24595, 28, 0, 0, 0},
	{24603, 72, 0, 0, 0},
	{7342, 5850, 0, 0, 0},
	{9569, 5850, 0, 0, 0},
	{24617, 16, 0, 1102, 0},
	{11587, 16, 0, 1103, 0},
	{0, 16, 0, 1104, 0},
	{1375, 28, 0, 0, 0},
	{7364, 24884, 0, 0, 0},
	{24902, 24499, 0, 0, 0},
	{24910, 11733, 5150, 0, 0},
	{1883, 28, 0, 0, 0},
	{24919, 63, 0, 0, 0},
	{24925, 17322, 0, 0, 0},
	{24931, 16, 0, 0, 0},
	{795, 16, 0, 0, 0},
	{24938, 11733, 5150, 0, 0},
	{0, 16, 0, 1106, 0},
	{24869, 16, 0, 1107, 0},
	{0, 16, 0, 1108, 0},
	{24661, 28, 0, 0, 0},
	{24946, 28, 0, 0, 0},
	{24730, 28, 0, 0, 0},
	{24965, 28, 0, 0, 0},
	{24977, 28, 0, 0, 0},
	{24989, 25009, 0, 0, 0},
	{25022, 25009, 0, 0, 0},
	{25046, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24617, 16, 0, 1110, 0},
	{24645, 0, 0, 0, 0},
	{24456, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24277, 28, 0, 0, 0},
	{24584, 5850, 0, 0, 0},
	{7342, 5850, 0, 0, 0},
	{9569, 5850, 0, 0, 0},
	{14262, 5850, 0, 0, 0},
	{16273, 5850, 0, 0, 0},
	{25055, 5850, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{11635, 24819, 0, 0, 0},
	{24295, 24819, 0, 0, 0},
	{24617, 17850, 0, 1112, 0},
	{14733, 28, 0, 0, 0},
	{24676, 28, 0, 0, 0},
	{24685, 28, 0, 0, 0},
	{24470, 28, 0, 0, 0},
	{24855, 28, 0, 0, 0},
	{24839, 28, 0, 0, 0},
	{24456, 619, 0, 0, 0},
	{0, 16, 0, 1113, 0},
	{12160, 12049, 0, 1114, 0},
	{0, 16, 0, 1115, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{24277, 0, 0, 0, 0},
	{24584, 0, 0, 0, 0},
	{7342, 0, 0, 0, 0},
	{9569, 0, 0, 0, 0},
	{14262, 0, 0, 0, 0},
	{16273, 0, 0, 0, 0},
	{25055, 0, 0, 0, 0},
	{14722, 0, 0, 0, 0},
	{24284, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{24295, 0, 0, 0, 0},
	{24617, 0, 0, 0, 0},
	{14733, 0, 0, 0, 0},
	{24676, 0, 0, 0, 0},
	{24685, 0, 0, 0, 0},
	{24470, 0, 0, 0, 0},
	{24855, 0, 0, 0, 0},
	{24839, 0, 0, 0, 0},
	{24456, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24277, 28, 0, 0, 0},
	{24584, 5850, 0, 0, 0},
	{7342, 5850, 0, 0, 0},
	{9569, 5850, 0, 0, 0},
	{14262, 5850, 0, 0, 0},
	{16273, 5850, 0, 0, 0},
	{25055, 5850, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{11635, 24819, 0, 0, 0},
	{24295, 24819, 0, 0, 0},
	{24617, 17850, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{24676, 28, 0, 0, 0},
	{24685, 28, 0, 0, 0},
	{24470, 28, 0, 0, 0},
	{24855, 28, 0, 0, 0},
	{24839, 28, 0, 0, 0},
	{24456, 619, 0, 0, 0},
	{2052, 2059, 0, 1117, 0},
	{190, 16, 0, 1118, 0},
	{2068, 16, 0, 1118, 0},
	{904, 72, 0, 0, 0},
	{69, 5850, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24277, 28, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{11635, 24819, 0, 0, 0},
	{24295, 24819, 0, 0, 0},
	{24318, 619, 0, 0, 0},
	{24338, 28, 0, 0, 0},
	{24365, 619, 0, 0, 0},
	{24385, 619, 0, 0, 0},
	{24399, 28, 0, 0, 0},
	{14345, 16, 0, 1091, 0},
	{24456, 619, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{24470, 28, 0, 0, 0},
	{24489, 24499, 0, 0, 0},
	{24511, 619, 0, 0, 0},
	{24533, 28, 0, 0, 0},
	{24560, 28, 0, 0, 0},
	{24584, 5850, 0, 0, 0},
	{24595, 28, 0, 0, 0},
	{24603, 72, 0, 0, 0},
	{7342, 5850, 0, 0, 0},
	{9569, 5850, 0, 0, 0},
	{24617, 16, 0, 1092, 0},
	{24676, 28, 0, 0, 0},
	{24685, 28, 0, 0, 0},
	{11587, 16, 0, 1120, 0},
	{0, 16, 0, 1121, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24617, 16, 0, 1096, 0},
	{24456, 72, 21171, 0, 0},
	{24624, 0, 0, 0, 0},
	{24645, 0, 0, 0, 0},
	{69, 5850, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24277, 28, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{11635, 5850, 0, 0, 0},
	{24295, 24819, 0, 0, 0},
	{24318, 619, 0, 0, 0},
	{24338, 28, 0, 0, 0},
	{24365, 619, 0, 0, 0},
	{24385, 619, 0, 0, 0},
	{24399, 28, 0, 0, 0},
	{14345, 16, 0, 1091, 0},
	{24456, 619, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{24470, 28, 0, 0, 0},
	{24489, 24499, 0, 0, 0},
	{24511, 619, 0, 0, 0},
	{24533, 28, 0, 0, 0},
	{24560, 28, 0, 0, 0},
	{24584, 5850, 0, 0, 0},
	{24595, 28, 0, 0, 0},
	{24603, 72, 0, 0, 0},
	{7342, 5850, 0, 0, 0},
	{9569, 5850, 0, 0, 0},
	{24617, 17850, 0, 1124, 0},
	{24676, 28, 0, 0, 0},
	{24685, 28, 0, 0, 0},
	{24839, 28, 0, 0, 0},
	{24855, 28, 0, 0, 0},
	{11587, 16, 0, 1125, 0},
	{0, 16, 0, 1126, 0},
	{7342, 72, 25109, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{14839, 28, 0, 0, B24_FACT_REQUIRED},
	{25120, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{24277, 28, 0, 0, B24_FACT_REQUIRED},
	{25127, 28, 0, 0, 0},
	{25138, 28, 0, 0, 0},
	{1368, 16, 0, 1128, B24_FACT_REQUIRED},
	{904, 72, 0, 0, 0},
	{25225, 72, 0, 0, 0},
	{13957, 72, 0, 0, 0},
	{25230, 28, 0, 0, 0},
	{25240, 28, 0, 0, 0},
	{7378, 28, 0, 0, 0},
	{25251, 619, 0, 0, 0},
	{25170, 16, 0, 1130, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25161, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{119, 16, 0, 1131, 0},
	{25151, 16, 0, 1132, 0},
	{0, 16, 0, 1133, 0},
	{904, 72, 0, 0, 0},
	{25225, 72, 0, 0, 0},
	{13957, 72, 0, 0, 0},
	{25230, 28, 0, 0, 0},
	{25240, 28, 25270, 0, 0},
	{7378, 28, 0, 0, 0},
	{25251, 619, 0, 0, 0},
	{25170, 16, 0, 1135, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{25161, 28, 0, 0, B24_FACT_REQUIRED},
	{119, 16, 0, 1136, 0},
	{1368, 16, 0, 1137, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25161, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{119, 16, 0, 1131, 0},
	{25151, 16, 0, 1139, 0},
	{0, 16, 0, 1140, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25161, 28, 0, 0, 0},
	{119, 16, 0, 1131, 0},
	{0, 16, 0, 1142, 0},
	{25315, 63, 0, 1143, 0},
	{0, 16, 0, 1144, 0},
	{904, 72, 0, 0, 0},
	{0, 16, 0, 1139, 0},
	{23, 28, 0, 0, 0},
	{25161, 28, 0, 0, 0},
	{119, 16, 0, 1136, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1148, B24_FACT_REQUIRED},
	{25374, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25120, 28, 0, 0, 0},
	{89, 24499, 0, 0, 0},
	{25326, 28, 0, 0, 0},
	{25335, 28, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{7355, 28, 0, 0, 0},
	{25351, 28, 0, 0, 0},
	{25363, 11733, 5150, 0, 0},
	{8573, 16, 0, 1150, 0},
	{25377, 11733, 5150, 0, 0},
	{1448, 28, 0, 0, 0},
	{7342, 63, 0, 84, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{25161, 16, 0, 1151, 0},
	{0, 16, 0, 1152, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{6909, 6909, 0, 0, B24_FACT_REQUIRED},
	{25351, 72, 0, 0, B24_FACT_REQUIRED},
	{25120, 28, 0, 0, B24_FACT_REQUIRED},
	{7342, 63, 0, 0, B24_FACT_REQUIRED},
	{8573, 63, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{25363, 11733, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 1154, B24_FACT_REQUIRED},
	{7364, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{25427, 0, 0, 0, 0},
	{0, 0, 0, 1156, 0},
	{1375, 28, 0, 0, 0},
	{7364, 17322, 0, 1157, 0},
	{24902, 28, 0, 0, 0},
	{24910, 11733, 5150, 0, 0},
	{1883, 28, 0, 0, 0},
	{24919, 63, 0, 84, 0},
	{24925, 28, 0, 0, 0},
	{0, 16, 0, 1158, 0},
	{25412, 16, 0, 1159, 0},
	{0, 16, 0, 1160, 0},
	{25436, 28, 0, 0, 0},
	{25468, 28, 0, 0, 0},
	{25508, 28, 0, 0, 0},
	{25523, 28, 0, 0, 0},
	{25538, 28, 0, 0, 0},
	{24708, 24499, 0, 0, 0},
	{25551, 28, 0, 0, 0},
	{25574, 28, 0, 0, 0},
	{24965, 28, 0, 0, 0},
	{24977, 28, 0, 0, 0},
	{25605, 28, 0, 0, 0},
	{24661, 28, 0, 0, 0},
	{24946, 28, 0, 0, 0},
	{25615, 28, 0, 0, 0},
	{24989, 25009, 0, 0, 0},
	{25022, 25009, 0, 0, 0},
	{25629, 25009, 0, 0, 0},
	{25656, 25009, 0, 0, 0},
	{25680, 25009, 0, 0, 0},
	{25707, 28, 0, 0, 0},
	{25716, 25009, 0, 0, 0},
	{25730, 25009, 0, 0, 0},
	{25743, 25009, 0, 0, 0},
	{25046, 28, 0, 0, 0},
	{25757, 28, 0, 0, 0},
	{25779, 28, 0, 0, 0},
	{25805, 28, 0, 0, 0},
	{25836, 28, 0, 0, 0},
	{24730, 28, 0, 0, 0},
	{25859, 63, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, 0},
	{24617, 16, 0, 1162, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{25120, 0, 0, 0, 0},
	{25326, 0, 0, 0, 0},
	{8573, 0, 0, 84, 0},
	{7342, 0, 0, 84, 0},
	{25335, 0, 0, 0, 0},
	{0, 0, 0, 1164, 0},
	{25870, 0, 0, 1165, 0},
	{0, 16, 0, 1166, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{25120, 0, 0, 0, 0},
	{25326, 0, 0, 0, 0},
	{8573, 0, 0, 0, 0},
	{7342, 0, 0, 0, 0},
	{25335, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{7355, 0, 0, 0, 0},
	{25351, 0, 0, 0, 0},
	{25363, 0, 0, 0, 0},
	{25377, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{14722, 0, 0, 0, 0},
	{24284, 0, 0, 0, 0},
	{2052, 63, 0, 1168, 0},
	{190, 16, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{6909, 6909, 0, 0, 0},
	{25351, 72, 0, 0, 0},
	{25120, 28, 0, 0, 0},
	{7342, 63, 0, 0, 0},
	{8573, 63, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{25363, 11733, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1170, B24_FACT_REQUIRED},
	{6619, 3294, 0, 0, 0},
	{6624, 3294, 0, 84, 0},
	{6632, 3294, 0, 0, 0},
	{0, 0, 0, 1172, 0},
	{1883, 28, 25903, 0, B24_FACT_REQUIRED},
	{24617, 2059, 0, 0, B24_FACT_REQUIRED},
	{25916, 28, 25928, 0, 0},
	{7342, 72, 0, 0, 0},
	{25959, 28, 0, 0, 0},
	{25969, 28, 0, 0, 0},
	{0, 0, 0, 1175, 0},
	{0, 0, 0, 1176, 0},
	{7342, 72, 25980, 0, 0},
	{69, 72, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{25959, 28, 0, 0, 0},
	{0, 0, 0, 1179, 0},
	{0, 0, 0, 1180, 0},
	{0, 0, 0, 1086, 0},
	{7342, 72, 25980, 0, B24_FACT_REQUIRED},
	{25959, 28, 0, 0, B24_FACT_REQUIRED},
	{640, 28, 26079, 0, 0},
	{26103, 3294, 0, 84, 0},
	{0, 0, 0, 1184, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{26114, 3294, 0, 0, B24_FACT_REQUIRED},
	{21006, 16, 0, 1186, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{26124, 28, 0, 0, 0},
	{26136, 28, 0, 0, 0},
	{0, 16, 0, 1188, 0},
	{0, 63, 0, 1189, 0},
	{197, 16, 0, 343, 0},
	{209, 16, 0, 343, 0},
	{26124, 16, 0, 343, 0},
	{26136, 16, 0, 343, 0},
	{0, 16, 0, 1191, 0},
	{26154, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 1193, 0},
	{0, 63, 0, 1194, 0},
	{197, 16, 0, 0, 0},
	{26164, 16, 0, 0, 0},
	{20762, 16, 0, 0, 0},
	{9011, 16, 0, 0, 0},
	{22909, 16, 0, 0, 0},
	{26179, 16, 0, 0, 0},
	{26189, 16, 0, 0, 0},
	{26201, 16, 0, 0, 0},
	{26213, 16, 0, 0, 0},
	{26229, 16, 0, 0, 0},
	{26240, 16, 0, 0, 0},
	{23044, 16, 0, 0, 0},
	{26252, 16, 0, 0, 0},
	{26265, 16, 0, 0, 0},
	{23040, 16, 0, 0, 0},
	{20389, 16, 0, 0, 0},
	{26279, 16, 0, 0, 0},
	{26291, 16, 0, 0, 0},
	{26305, 16, 0, 0, 0},
	{26322, 16, 0, 0, 0},
	{26338, 16, 0, 0, 0},
	{26344, 16, 0, 0, 0},
	{23563, 16, 0, 0, 0},
	{26359, 16, 0, 0, 0},
	{26373, 16, 0, 0, 0},
	{17203, 16, 0, 0, 0},
	{26391, 16, 0, 0, 0},
	{26413, 16, 0, 0, 0},
	{26431, 16, 0, 0, 0},
	{26448, 16, 0, 0, 0},
	{26475, 16, 0, 0, 0},
	{26499, 16, 0, 0, 0},
	{20289, 16, 0, 0, 0},
	{23229, 16, 0, 0, 0},
	{26525, 16, 0, 0, 0},
	{26539, 16, 0, 0, 0},
	{26553, 16, 0, 0, 0},
	{26569, 16, 0, 0, 0},
	{26580, 16, 0, 0, 0},
	{26597, 16, 0, 0, 0},
	{26609, 16, 0, 0, 0},
	{0, 0, 0, 1196, 0},
	{190, 0, 0, 0, 0},
	{2068, 0, 0, 0, 0},
	{2052, 0, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{26628, 16, 0, 0, 0},
	{23836, 16, 0, 0, 0},
	{24115, 16, 0, 0, 0},
	{24130, 16, 0, 0, 0},
	{24145, 16, 0, 0, 0},
	{23883, 16, 0, 0, 0},
	{26639, 16, 0, 0, 0},
	{26649, 16, 0, 0, 0},
	{23843, 16, 0, 0, 0},
	{23859, 16, 0, 0, 0},
	{23872, 16, 0, 0, 0},
	{23894, 16, 0, 0, 0},
	{0, 0, 0, 1199, 0},
	{1368, 63, 0, 0, B24_FACT_REQUIRED},
	{16819, 16, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{209, 16, 0, 0, 0},
	{26658, 16, 0, 0, 0},
	{20284, 16, 0, 0, 0},
	{20289, 16, 0, 0, 0},
	{26668, 16, 0, 0, 0},
	{0, 0, 0, 1202, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{21784, 28, 0, 0, 0},
	{21771, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 11733, 0, 0, 0},
	{21905, 11733, 0, 0, 0},
	{21915, 11733, 0, 0, 0},
	{22042, 11733, 0, 0, 0},
	{22055, 11733, 0, 0, 0},
	{22068, 11733, 0, 0, 0},
	{21853, 28, 0, 0, 0},
	{21835, 28, 0, 0, 0},
	{21801, 28, 0, 0, 0},
	{21869, 28, 0, 0, 0},
	{21883, 28, 0, 0, 0},
	{22015, 22020, 0, 0, 0},
	{17218, 16, 0, 0, 0},
	{1368, 0, 0, 1205, 0},
	{22015, 0, 0, 0, 0},
	{2068, 0, 0, 0, 0},
	{190, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1368, 0, 0, 1205, 0},
	{22015, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{26770, 0, 0, 0, 0},
	{26774, 0, 0, 0, 0},
	{26675, 6180, 0, 0, 0},
	{11635, 6180, 0, 0, 0},
	{26688, 256, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{26700, 6180, 0, 0, 0},
	{26715, 256, 0, 0, 0},
	{26732, 619, 0, 0, 0},
	{26739, 21066, 0, 0, 0},
	{26749, 26756, 0, 1211, 0},
	{24295, 6180, 0, 0, 0},
	{26785, 256, 0, 0, 0},
	{26797, 28, 0, 0, 0},
	{26809, 28, 0, 0, 0},
	{26820, 28, 0, 0, 0},
	{26830, 28, 0, 0, 0},
	{26840, 28, 0, 0, 0},
	{26848, 72, 0, 0, 0},
	{26858, 256, 0, 0, 0},
	{26874, 256, 0, 0, 0},
	{26890, 22578, 0, 0, 0},
	{26900, 21285, 0, 0, 0},
	{26910, 20672, 0, 0, 0},
	{26918, 619, 0, 0, 0},
	{26928, 8716, 0, 0, 0},
	{26946, 28, 23410, 0, 0},
	{12769, 28, 0, 0, 0},
	{26962, 910, 0, 0, 0},
	{24426, 20714, 0, 0, 0},
	{2689, 20672, 0, 0, 0},
	{26974, 8716, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{27001, 28, 0, 0, 0},
	{27012, 28, 0, 0, 0},
	{27022, 28, 0, 0, 0},
	{27035, 28, 0, 0, 0},
	{16255, 8716, 0, 0, 0},
	{27040, 8716, 0, 0, 0},
	{17942, 28, 0, 0, 0},
	{17955, 28, 0, 0, 0},
	{27049, 256, 0, 0, 0},
	{27060, 8579, 0, 0, 0},
	{27070, 20672, 0, 0, 0},
	{27080, 619, 0, 0, 0},
	{27089, 619, 0, 0, 0},
	{27098, 619, 0, 0, 0},
	{27106, 28, 0, 0, 0},
	{27112, 619, 0, 0, 0},
	{27129, 8716, 0, 0, 0},
	{27143, 619, 0, 0, 0},
	{27163, 6180, 0, 0, 0},
	{27171, 256, 0, 0, 0},
	{27181, 28, 0, 0, 0},
	{27193, 28, 0, 0, 0},
	{27203, 28, 0, 0, 0},
	{27216, 28, 0, 0, 0},
	{27226, 28, 0, 0, 0},
	{27236, 28, 0, 0, 0},
	{27249, 28, 0, 0, 0},
	{27255, 28, 0, 0, 0},
	{27259, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{27264, 27274, 0, 0, 0},
	{27281, 21725, 0, 0, 0},
	{27292, 21393, 0, 879, 0},
	{27295, 21305, 0, 0, 0},
	{27302, 23433, 0, 0, 0},
	{27310, 23108, 0, 0, 0},
	{27321, 619, 0, 0, 0},
	{27327, 619, 0, 0, 0},
	{27339, 619, 0, 0, 0},
	{27358, 619, 0, 0, 0},
	{7449, 20672, 0, 0, 0},
	{27365, 910, 0, 0, 0},
	{27374, 72, 0, 0, 0},
	{27386, 8579, 0, 0, 0},
	{27396, 256, 0, 0, 0},
	{27411, 8579, 0, 0, 0},
	{27421, 256, 0, 0, 0},
	{27436, 256, 0, 0, 0},
	{27446, 256, 0, 0, 0},
	{9779, 20672, 0, 0, 0},
	{27461, 8716, 0, 0, 0},
	{27478, 8826, 0, 0, 0},
	{27489, 28, 0, 0, 0},
	{27504, 28, 0, 0, 0},
	{27515, 619, 0, 0, 0},
	{27522, 619, 0, 0, 0},
	{27528, 619, 0, 0, 0},
	{27535, 28, 0, 0, 0},
	{27550, 28, 0, 0, 0},
	{27561, 619, 0, 0, 0},
	{27573, 6909, 0, 0, 0},
	{9853, 619, 0, 0, 0},
	{27579, 28, 0, 0, 0},
	{27593, 22602, 0, 0, 0},
	{1381, 6909, 0, 0, 0},
	{27604, 8716, 0, 0, 0},
	{27617, 28, 0, 0, 0},
	{27632, 20672, 0, 0, 0},
	{27641, 910, 0, 0, 0},
	{27649, 20672, 0, 0, 0},
	{27659, 619, 0, 0, 0},
	{27671, 6909, 0, 0, 0},
	{27678, 6909, 0, 0, 0},
	{27686, 6909, 0, 0, 0},
	{27701, 6909, 0, 0, 0},
	{27718, 27725, 0, 0, 0},
	{27734, 72, 0, 0, 0},
	{27747, 22578, 0, 0, 0},
	{27759, 72, 6288, 0, 0},
	{27772, 28, 0, 0, 0},
	{27784, 8716, 0, 0, 0},
	{27792, 72, 6288, 0, 0},
	{27804, 8716, 0, 0, 0},
	{27810, 72, 6288, 0, 0},
	{27820, 72, 0, 0, 0},
	{27834, 3294, 0, 0, 0},
	{27852, 28, 0, 0, 0},
	{27864, 28, 0, 0, 0},
	{27875, 28, 0, 0, 0},
	{27889, 28, 0, 0, 0},
	{27901, 28, 0, 0, 0},
	{27913, 28, 0, 0, 0},
	{27924, 28, 0, 0, 0},
	{27936, 8579, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{27947, 20672, 0, 0, 0},
	{27963, 28, 0, 0, 0},
	{27977, 910, 0, 0, 0},
	{27996, 910, 0, 0, 0},
	{28012, 20714, 0, 0, 0},
	{1933, 1933, 0, 1210, 0},
	{0, 16, 0, 1213, 0},
	{1375, 28, 0, 0, 0},
	{27070, 20672, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{27001, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{27060, 8579, 0, 0, 0},
	{27022, 28, 0, 0, 0},
	{2689, 20672, 0, 0, 0},
	{26974, 8716, 0, 0, 0},
	{26910, 20672, 0, 0, 0},
	{26928, 8716, 0, 0, 0},
	{27035, 28, 0, 0, 0},
	{24426, 20714, 0, 0, 0},
	{27143, 619, 5150, 0, 0},
	{26962, 910, 0, 0, 0},
	{26732, 619, 5150, 0, 0},
	{27040, 8716, 0, 0, 0},
	{26675, 6180, 0, 0, 0},
	{26890, 22578, 0, 0, 0},
	{26900, 21285, 0, 0, 0},
	{27281, 21725, 0, 0, 0},
	{17942, 28, 0, 0, 0},
	{17955, 28, 0, 0, 0},
	{26848, 72, 0, 0, 0},
	{27264, 27274, 0, 0, 0},
	{26830, 28, 0, 0, 0},
	{26820, 28, 0, 0, 0},
	{26797, 28, 0, 0, 0},
	{26809, 28, 0, 0, 0},
	{26840, 28, 0, 0, 0},
	{26749, 26756, 0, 0, 0},
	{26739, 21066, 0, 0, 0},
	{27292, 20777, 0, 879, 0},
	{7449, 20672, 0, 0, 0},
	{27310, 72, 0, 0, 0},
	{27327, 619, 5150, 0, 0},
	{27374, 72, 0, 0, 0},
	{27365, 910, 0, 0, 0},
	{27302, 23433, 0, 0, 0},
	{27386, 8579, 0, 0, 0},
	{27411, 8579, 0, 0, 0},
	{27295, 21305, 0, 0, 0},
	{27489, 28, 0, 0, 0},
	{27478, 8826, 0, 0, 0},
	{27573, 6909, 0, 0, 0},
	{9853, 619, 0, 0, 0},
	{27593, 22578, 0, 0, 0},
	{27579, 28, 0, 0, 0},
	{1381, 6909, 0, 0, 0},
	{27617, 28, 0, 0, 0},
	{27632, 20672, 0, 0, 0},
	{27649, 20672, 0, 0, 0},
	{27641, 910, 0, 0, 0},
	{27659, 619, 0, 0, 0},
	{27784, 8716, 0, 0, 0},
	{27804, 8716, 0, 0, 0},
	{27718, 27725, 0, 0, 0},
	{27820, 72, 28030, 0, 0},
	{27834, 72, 0, 0, 0},
	{27936, 8579, 0, 0, 0},
	{27747, 22578, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{28037, 0, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1215, B24_FACT_REQUIRED},
	{28050, 619, 5150, 0, 0},
	{1933, 16, 0, 1086, 0},
	{28188, 0, 0, 0, 0},
	{28194, 0, 0, 0, 0},
	{0, 0, 0, 1217, 0},
	{10869, 63, 0, 1218, 0},
	{0, 16, 0, 1219, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{28050, 619, 5150, 0, 0},
	{0, 63, 0, 0, 0},
	{69, 28465, 0, 0, 0},
	{27963, 28, 0, 0, 0},
	{28488, 28, 5150, 0, 0},
	{28497, 256, 0, 0, 0},
	{28510, 910, 0, 0, 0},
	{11707, 28, 0, 0, 0},
	{28524, 28535, 0, 0, 0},
	{28560, 28, 0, 0, 0},
	{0, 28434, 0, 1223, 0},
	{69, 28465, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1226, 0},
	{0, 28434, 0, 1227, 0},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{12427, 16, 0, 0, 0},
	{21195, 0, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{21159, 28, 21171, 0, 0},
	{795, 16, 0, 1231, 0},
	{0, 16, 0, 1232, 0},
	{23, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{21132, 21141, 0, 1233, 0},
	{0, 16, 0, 1234, 0},
	{0, 23372, 0, 1235, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{11172, 6180, 0, 0, 0},
	{21210, 28, 21216, 0, 0},
	{12427, 16, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 21122, 0, 973, B24_FACT_REQUIRED},
	{11172, 6180, 0, 0, 0},
	{21210, 28, 21216, 0, 0},
	{12427, 16, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{28050, 619, 5150, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{28050, 619, 5150, 0, 0},
	{1933, 16, 0, 1086, 0},
	{0, 16, 0, 1241, 0},
	{1375, 28, 0, 0, 0},
	{27070, 20672, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{27001, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{27060, 8579, 0, 0, 0},
	{27022, 28, 0, 0, 0},
	{2689, 20672, 0, 0, 0},
	{26974, 8716, 0, 0, 0},
	{26910, 20672, 0, 0, 0},
	{26928, 8716, 0, 0, 0},
	{27035, 28, 0, 0, 0},
	{24426, 20714, 0, 0, 0},
	{27143, 619, 5150, 0, 0},
	{26962, 910, 0, 0, 0},
	{26732, 619, 5150, 0, 0},
	{27040, 8716, 0, 0, 0},
	{26675, 6180, 0, 0, 0},
	{26890, 22578, 0, 0, 0},
	{26900, 21285, 0, 0, 0},
	{27281, 21725, 0, 0, 0},
	{17942, 28, 0, 0, 0},
	{17955, 28, 0, 0, 0},
	{26848, 72, 0, 0, 0},
	{27264, 27274, 0, 0, 0},
	{26830, 28, 0, 0, 0},
	{26820, 28, 0, 0, 0},
	{26797, 28, 0, 0, 0},
	{26809, 28, 0, 0, 0},
	{26840, 28, 0, 0, 0},
	{26749, 26756, 0, 0, 0},
	{26739, 21066, 0, 0, 0},
	{7449, 20672, 0, 0, 0},
	{27310, 72, 0, 0, 0},
	{27327, 619, 5150, 0, 0},
	{27374, 72, 0, 0, 0},
	{27365, 910, 0, 0, 0},
	{27302, 23433, 0, 0, 0},
	{27386, 8579, 0, 0, 0},
	{27411, 8579, 0, 0, 0},
	{27295, 21305, 0, 0, 0},
	{27489, 28, 0, 0, 0},
	{27478, 8826, 0, 0, 0},
	{27573, 6909, 0, 0, 0},
	{9853, 619, 0, 0, 0},
	{27593, 22578, 0, 0, 0},
	{27579, 28, 0, 0, 0},
	{1381, 6909, 0, 0, 0},
	{27617, 28, 0, 0, 0},
	{27632, 20672, 0, 0, 0},
	{27649, 20672, 0, 0, 0},
	{27641, 910, 0, 0, 0},
	{27659, 619, 0, 0, 0},
	{27784, 8716, 0, 0, 0},
	{27804, 8716, 0, 0, 0},
	{27718, 27725, 0, 0, 0},
	{27820, 72, 28030, 0, 0},
	{27834, 72, 0, 0, 0},
	{27936, 8579, 0, 0, 0},
	{27747, 22578, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{28037, 0, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1243, B24_FACT_REQUIRED},
	{28050, 619, 5150, 0, 0},
	{0, 16, 0, 1210, 0},
	{10869, 28712, 0, 1245, 0},
	{0, 16, 0, 1246, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{26688, 0, 0, 0, 0},
	{26785, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{24295, 0, 0, 0, 0},
	{26675, 0, 0, 0, 0},
	{26732, 0, 0, 0, 0},
	{26848, 0, 0, 0, 0},
	{27386, 0, 0, 0, 0},
	{27411, 0, 0, 0, 0},
	{26890, 0, 0, 0, 0},
	{26900, 0, 0, 0, 0},
	{27281, 0, 0, 0, 0},
	{28719, 0, 0, 0, 0},
	{27264, 0, 0, 0, 0},
	{27310, 0, 0, 0, 0},
	{27171, 0, 0, 0, 0},
	{27163, 0, 0, 0, 0},
	{26910, 0, 0, 0, 0},
	{27947, 0, 0, 0, 0},
	{2689, 0, 0, 0, 0},
	{26974, 0, 0, 0, 0},
	{24426, 0, 0, 0, 0},
	{27143, 0, 0, 0, 0},
	{26962, 0, 0, 0, 0},
	{27365, 0, 0, 0, 0},
	{27747, 0, 0, 0, 0},
	{26700, 0, 0, 0, 0},
	{26715, 0, 0, 0, 0},
	{26739, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{26688, 256, 0, 0, 0},
	{26785, 256, 0, 0, 0},
	{11635, 6180, 0, 0, 0},
	{24295, 6180, 0, 0, 0},
	{26675, 6180, 0, 0, 0},
	{26732, 619, 0, 0, 0},
	{26848, 72, 0, 0, 0},
	{27386, 8579, 0, 0, 0},
	{27411, 8579, 0, 0, 0},
	{26890, 22578, 0, 0, 0},
	{26900, 21285, 0, 0, 0},
	{27281, 21725, 0, 0, 0},
	{28719, 21725, 0, 0, 0},
	{27264, 27274, 0, 0, 0},
	{27310, 23108, 0, 0, 0},
	{27171, 256, 0, 0, 0},
	{27163, 6180, 0, 0, 0},
	{26910, 20672, 0, 0, 0},
	{27947, 20672, 0, 0, 0},
	{2689, 20672, 0, 0, 0},
	{26974, 8716, 0, 0, 0},
	{24426, 20714, 0, 0, 0},
	{27143, 619, 0, 0, 0},
	{26962, 910, 0, 0, 0},
	{27365, 910, 0, 0, 0},
	{27747, 22578, 0, 0, 0},
	{26700, 6180, 0, 0, 0},
	{26715, 256, 0, 0, 0},
	{26739, 21066, 0, 0, 0},
	{19979, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{26688, 256, 0, 0, 0},
	{26785, 256, 0, 0, 0},
	{11635, 6180, 0, 0, 0},
	{24295, 6180, 0, 0, 0},
	{26675, 6180, 0, 0, 0},
	{26732, 619, 0, 0, 0},
	{26848, 72, 0, 0, 0},
	{27386, 8579, 0, 0, 0},
	{27411, 8579, 0, 0, 0},
	{26890, 22578, 0, 0, 0},
	{26900, 21285, 0, 0, 0},
	{27281, 21725, 0, 0, 0},
	{28719, 21725, 0, 0, 0},
	{27264, 27274, 0, 0, 0},
	{27310, 23108, 0, 0, 0},
	{27171, 256, 0, 0, 0},
	{27163, 6180, 0, 0, 0},
	{26910, 20672, 0, 0, 0},
	{27947, 20672, 0, 0, 0},
	{2689, 20672, 0, 0, 0},
	{26974, 8716, 0, 0, 0},
	{24426, 20714, 0, 0, 0},
	{27143, 619, 0, 0, 0},
	{26962, 910, 0, 0, 0},
	{27365, 910, 0, 0, 0},
	{27747, 22578, 0, 0, 0},
	{26700, 6180, 0, 0, 0},
	{26715, 256, 0, 0, 0},
	{26739, 21066, 0, 0, 0},
	{26992, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 1248, 0},
	{190, 16, 0, 1249, 0},
	{2068, 16, 0, 1250, 0},
	{904, 72, 0, 0, 0},
	{28050, 619, 5150, 0, 0},
	{0, 28784, 0, 0, 0},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 28784, 0, 0, B24_FACT_REQUIRED},
	{28806, 28784, 0, 0, B24_FACT_REQUIRED},
	{28524, 28465, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{28806, 28784, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{28524, 28465, 0, 0, 0},
	{0, 16, 0, 1256, 0},
	{0, 28816, 0, 1257, 0},
	{28806, 28784, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 0, B24_FACT_REQUIRED},
	{2068, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{28524, 28465, 0, 0, B24_FACT_REQUIRED},
	{69, 28784, 0, 0, 0},
	{27963, 28, 0, 0, 0},
	{28874, 28, 5150, 0, 0},
	{28879, 256, 0, 0, 0},
	{28888, 11771, 0, 0, 0},
	{28898, 28910, 0, 0, 0},
	{28928, 910, 0, 0, 0},
	{11707, 28, 0, 0, 0},
	{28932, 28, 0, 0, 0},
	{0, 28844, 0, 1261, 0},
	{0, 16, 0, 1263, 0},
	{0, 28946, 0, 1264, 0},
	{28806, 28784, 0, 0, B24_FACT_REQUIRED},
	{28978, 72, 0, 0, B24_FACT_REQUIRED},
	{14010, 910, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{28806, 28784, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{28978, 72, 0, 0, 0},
	{0, 16, 0, 1267, 0},
	{0, 28984, 0, 1268, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{14010, 910, 0, 0, B24_FACT_REQUIRED},
	{28874, 28, 5150, 0, 0},
	{28898, 28910, 0, 0, 0},
	{69, 28784, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1271, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{29043, 28, 0, 0, 0},
	{12769, 11897, 0, 0, 0},
	{29053, 28, 0, 0, 0},
	{12749, 910, 0, 0, 0},
	{29065, 910, 0, 0, 0},
	{29078, 910, 0, 0, 0},
	{29093, 910, 0, 0, 0},
	{29104, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{29116, 72, 23650, 0, 0},
	{29131, 910, 0, 0, 0},
	{29144, 910, 0, 0, 0},
	{29156, 910, 0, 0, 0},
	{29164, 28, 5150, 0, 0},
	{29176, 28, 0, 0, 0},
	{29187, 23728, 0, 0, 0},
	{29199, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1883, 72, 0, 0, 0},
	{16439, 72, 0, 0, 0},
	{29011, 29022, 0, 1273, 0},
	{0, 16, 0, 1275, 0},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{29043, 28, 0, 0, B24_FACT_REQUIRED},
	{12769, 11897, 0, 0, 0},
	{29053, 28, 0, 0, 0},
	{12749, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{29116, 72, 23650, 0, 0},
	{29131, 910, 0, 0, 0},
	{29144, 910, 0, 0, 0},
	{29156, 910, 0, 0, 0},
	{29164, 28, 5150, 0, 0},
	{29187, 23728, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 1277, B24_FACT_REQUIRED},
	{0, 5308, 0, 0, 0},
	{69, 29274, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1273, 0},
	{29355, 29367, 0, 1281, 0},
	{0, 16, 0, 1282, 0},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{29043, 28, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 1273, B24_FACT_REQUIRED},
	{2068, 16, 0, 1273, 0},
	{904, 72, 0, 0, 0},
	{12769, 11897, 0, 0, 0},
	{29053, 28, 0, 0, 0},
	{12749, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{29116, 72, 23650, 0, 0},
	{29131, 910, 0, 0, 0},
	{29144, 910, 0, 0, 0},
	{29156, 910, 0, 0, 0},
	{29164, 28, 5150, 0, 0},
	{29187, 23728, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{0, 16, 0, 1286, 0},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{29043, 28, 0, 0, B24_FACT_REQUIRED},
	{29355, 12049, 0, 1287, B24_FACT_REQUIRED},
	{69, 29274, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1286, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{27070, 20672, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{27001, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{27060, 8579, 0, 0, 0},
	{27022, 28, 0, 0, 0},
	{2689, 20672, 0, 0, 0},
	{26974, 8716, 0, 0, 0},
	{26910, 20672, 0, 0, 0},
	{26928, 8716, 0, 0, 0},
	{27035, 28, 0, 0, 0},
	{24426, 20714, 0, 0, 0},
	{27143, 619, 5150, 0, 0},
	{26962, 910, 0, 0, 0},
	{26732, 619, 5150, 0, 0},
	{27040, 8716, 0, 0, 0},
	{26675, 6180, 0, 0, 0},
	{26890, 22578, 0, 0, 0},
	{26900, 21285, 0, 0, 0},
	{27281, 21725, 0, 0, 0},
	{17942, 28, 0, 0, 0},
	{17955, 28, 0, 0, 0},
	{26848, 72, 0, 0, 0},
	{27264, 27274, 0, 0, 0},
	{26830, 28, 0, 0, 0},
	{26820, 28, 0, 0, 0},
	{26797, 28, 0, 0, 0},
	{26809, 28, 0, 0, 0},
	{26840, 28, 0, 0, 0},
	{26749, 26756, 0, 0, 0},
	{26739, 21066, 0, 0, 0},
	{27292, 20777, 0, 879, 0},
	{7449, 20672, 0, 0, 0},
	{27310, 72, 0, 0, 0},
	{27327, 619, 5150, 0, 0},
	{27374, 72, 0, 0, 0},
	{27365, 910, 0, 0, 0},
	{27302, 23433, 0, 0, 0},
	{27386, 8579, 0, 0, 0},
	{27411, 8579, 0, 0, 0},
	{27295, 21305, 0, 0, 0},
	{27489, 28, 0, 0, 0},
	{27478, 8826, 0, 0, 0},
	{27573, 6909, 0, 0, 0},
	{9853, 619, 0, 0, 0},
	{27593, 22578, 0, 0, 0},
	{27579, 28, 0, 0, 0},
	{1381, 6909, 0, 0, 0},
	{27617, 28, 0, 0, 0},
	{27632, 20672, 0, 0, 0},
	{27649, 20672, 0, 0, 0},
	{27641, 910, 0, 0, 0},
	{27659, 619, 0, 0, 0},
	{27784, 8716, 0, 0, 0},
	{27804, 8716, 0, 0, 0},
	{27718, 27725, 0, 0, 0},
	{27820, 72, 28030, 0, 0},
	{27834, 72, 0, 0, 0},
	{27936, 8579, 0, 0, 0},
	{27747, 22578, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1290, B24_FACT_REQUIRED},
	{28050, 619, 5150, 0, 0},
	{21232, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{21413, 28, 0, 0, 0},
	{21478, 28, 0, 0, 0},
	{21494, 28, 0, 0, 0},
	{21426, 28, 0, 0, 0},
	{21461, 28, 0, 0, 0},
	{21446, 28, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{22523, 8579, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{29646, 28, 0, 0, 0},
	{21055, 21285, 0, 0, 0},
	{23239, 21285, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{20872, 21393, 0, 877, 0},
	{22485, 20672, 0, 0, 0},
	{20882, 21393, 0, 877, 0},
	{21408, 21393, 0, 877, 0},
	{22507, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{20740, 11733, 5150, 0, 0},
	{23195, 910, 0, 0, 0},
	{23207, 11733, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{20771, 21393, 0, 879, 0},
	{22562, 28, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{29660, 28, 0, 0, 0},
	{20289, 20672, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20896, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{20878, 21393, 0, 879, 0},
	{20964, 0, 0, 0, 0},
	{21013, 619, 0, 0, 0},
	{1368, 16, 0, 1292, 0},
	{21006, 16, 0, 1293, 0},
	{21055, 72, 0, 0, B24_FACT_REQUIRED},
	{20284, 72, 0, 0, 0},
	{21077, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1295, B24_FACT_REQUIRED},
	{21055, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1297, B24_FACT_REQUIRED},
	{20284, 0, 0, 343, 0},
	{21077, 0, 0, 343, 0},
	{21055, 0, 0, 343, 0},
	{0, 16, 0, 1299, 0},
	{21055, 72, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21114, 72, 0, 0, 0},
	{21077, 28, 0, 0, 0},
	{0, 0, 0, 1301, 0},
	{0, 63, 0, 1302, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{10869, 16, 0, 0, B24_FACT_REQUIRED},
	{29706, 72, 23650, 0, 0},
	{12427, 16, 0, 1305, 0},
	{29723, 72, 23650, 0, 0},
	{11172, 6180, 0, 0, 0},
	{21210, 28, 21216, 0, 0},
	{12427, 16, 0, 1307, 0},
	{760, 21122, 0, 1046, B24_FACT_REQUIRED},
	{11172, 6180, 0, 0, 0},
	{21210, 28, 21216, 0, 0},
	{12427, 16, 0, 1305, 0},
	{197, 72, 0, 343, 0},
	{20653, 28, 0, 343, 0},
	{22485, 20672, 0, 905, 0},
	{209, 28, 0, 343, 0},
	{22495, 28, 0, 343, 0},
	{22507, 28, 0, 343, 0},
	{22523, 8579, 0, 343, 0},
	{29646, 28, 0, 343, 0},
	{22533, 20672, 0, 905, 0},
	{22543, 28, 0, 343, 0},
	{20289, 20672, 0, 905, 0},
	{29660, 28, 0, 343, 0},
	{29747, 28, 0, 343, 0},
	{22562, 28, 0, 343, 0},
	{21232, 28, 0, 343, 0},
	{19722, 28, 0, 343, 0},
	{21413, 28, 0, 343, 0},
	{21426, 28, 0, 343, 0},
	{21446, 28, 0, 343, 0},
	{21461, 28, 0, 343, 0},
	{21478, 28, 0, 343, 0},
	{21494, 28, 0, 343, 0},
	{21515, 28, 0, 343, 0},
	{20702, 20714, 0, 343, 0},
	{23195, 910, 0, 343, 0},
	{23207, 11733, 0, 343, 0},
	{20740, 11733, 0, 343, 0},
	{20762, 28, 0, 343, 0},
	{21256, 11733, 0, 343, 0},
	{21266, 11733, 0, 343, 0},
	{21276, 11733, 0, 343, 0},
	{20747, 6180, 0, 343, 0},
	{20176, 6180, 0, 343, 0},
	{20993, 6180, 0, 343, 0},
	{23443, 6180, 0, 343, 0},
	{244, 256, 0, 343, 0},
	{20981, 256, 0, 343, 0},
	{23455, 256, 0, 343, 0},
	{22567, 22578, 0, 907, 0},
	{21055, 21285, 0, 770, 0},
	{23143, 11733, 0, 343, 0},
	{29766, 256, 0, 343, 0},
	{17052, 28, 0, 343, 0},
	{17066, 28, 0, 343, 0},
	{20885, 28, 0, 343, 0},
	{20896, 28, 0, 343, 0},
	{20916, 28, 0, 343, 0},
	{20929, 28, 0, 343, 0},
	{20941, 28, 0, 343, 0},
	{21333, 256, 0, 343, 0},
	{21352, 28, 0, 343, 0},
	{20771, 21393, 0, 343, 0},
	{20872, 21393, 0, 343, 0},
	{20878, 21393, 0, 343, 0},
	{20882, 21393, 0, 343, 0},
	{21408, 21393, 0, 343, 0},
	{20964, 0, 0, 0, 0},
	{23239, 0, 0, 343, 0},
	{0, 29742, 0, 1310, 0},
	{197, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{22485, 20672, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{22507, 28, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{29646, 28, 0, 0, 0},
	{21055, 21285, 0, 0, 0},
	{23143, 11733, 0, 0, 0},
	{22523, 8579, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{20289, 20672, 0, 0, 0},
	{29660, 28, 0, 0, 0},
	{22562, 28, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{23195, 910, 0, 0, 0},
	{23207, 11733, 0, 0, 0},
	{21256, 11733, 0, 0, 0},
	{21266, 11733, 0, 0, 0},
	{21276, 11733, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{23443, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{29766, 256, 0, 0, 0},
	{29747, 28, 0, 0, 0},
	{20740, 11733, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{23455, 256, 0, 0, 0},
	{21232, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{21413, 28, 0, 0, 0},
	{21426, 28, 0, 0, 0},
	{21446, 28, 0, 0, 0},
	{21461, 28, 0, 0, 0},
	{21478, 28, 0, 0, 0},
	{21494, 28, 0, 0, 0},
	{21515, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 0, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{21352, 28, 0, 0, 0},
	{21333, 256, 0, 0, 0},
	{20964, 0, 0, 0, 0},
	{20771, 21393, 0, 879, 0},
	{20882, 21393, 0, 879, 0},
	{0, 29742, 0, 1312, 0},
	{197, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{22485, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22495, 0, 0, 0, 0},
	{22507, 0, 0, 0, 0},
	{29646, 0, 0, 0, 0},
	{22567, 0, 0, 0, 0},
	{21055, 0, 0, 0, 0},
	{23143, 0, 0, 0, 0},
	{22523, 0, 0, 0, 0},
	{22533, 0, 0, 0, 0},
	{22543, 0, 0, 0, 0},
	{20289, 0, 0, 0, 0},
	{29660, 0, 0, 0, 0},
	{22562, 0, 0, 0, 0},
	{20762, 0, 0, 0, 0},
	{20702, 0, 0, 0, 0},
	{23195, 0, 0, 0, 0},
	{23207, 0, 0, 0, 0},
	{21256, 0, 0, 0, 0},
	{21266, 0, 0, 0, 0},
	{21276, 0, 0, 0, 0},
	{20747, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{29766, 0, 0, 0, 0},
	{29747, 0, 0, 0, 0},
	{20740, 0, 0, 0, 0},
	{17052, 0, 0, 0, 0},
	{17066, 0, 0, 0, 0},
	{23443, 0, 0, 0, 0},
	{23455, 0, 0, 0, 0},
	{21232, 0, 0, 0, 0},
	{19722, 0, 0, 0, 0},
	{21413, 0, 0, 0, 0},
	{21426, 0, 0, 0, 0},
	{21446, 0, 0, 0, 0},
	{21461, 0, 0, 0, 0},
	{21478, 0, 0, 0, 0},
	{21494, 0, 0, 0, 0},
	{21515, 0, 0, 0, 0},
	{20885, 0, 0, 0, 0},
	{20896, 0, 0, 0, 0},
	{20916, 0, 0, 0, 0},
	{20929, 0, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{21352, 0, 0, 0, 0},
	{21333, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{0, 0, 0, 1314, 0},
	{0, 63, 0, 1315, 0},
	{197, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{22485, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22495, 0, 0, 0, 0},
	{22507, 0, 0, 0, 0},
	{22523, 0, 0, 0, 0},
	{29646, 0, 0, 0, 0},
	{22533, 0, 0, 0, 0},
	{22543, 0, 0, 0, 0},
	{20289, 0, 0, 0, 0},
	{29660, 0, 0, 0, 0},
	{29747, 0, 0, 0, 0},
	{22562, 0, 0, 0, 0},
	{21232, 0, 0, 0, 0},
	{19722, 0, 0, 0, 0},
	{21413, 0, 0, 0, 0},
	{21426, 0, 0, 0, 0},
	{21446, 0, 0, 0, 0},
	{21461, 0, 0, 0, 0},
	{21478, 0, 0, 0, 0},
	{21494, 0, 0, 0, 0},
	{21515, 0, 0, 0, 0},
	{20702, 0, 0, 0, 0},
	{23195, 0, 0, 0, 0},
	{23207, 0, 0, 0, 0},
	{20740, 0, 0, 0, 0},
	{20762, 0, 0, 0, 0},
	{21256, 0, 0, 0, 0},
	{21266, 0, 0, 0, 0},
	{21276, 0, 0, 0, 0},
	{20747, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{23443, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{23455, 0, 0, 0, 0},
	{22567, 0, 0, 0, 0},
	{21055, 0, 0, 0, 0},
	{23239, 0, 0, 0, 0},
	{23143, 0, 0, 0, 0},
	{29766, 0, 0, 0, 0},
	{17052, 0, 0, 0, 0},
	{17066, 0, 0, 0, 0},
	{20885, 0, 0, 0, 0},
	{20896, 0, 0, 0, 0},
	{20916, 0, 0, 0, 0},
	{20929, 0, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{21333, 0, 0, 0, 0},
	{21352, 0, 0, 0, 0},
	{20771, 0, 0, 0, 0},
	{20872, 0, 0, 0, 0},
	{20878, 0, 0, 0, 0},
	{20882, 0, 0, 0, 0},
	{21408, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{22485, 20672, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{22507, 28, 0, 0, 0},
	{22523, 8579, 0, 0, 0},
	{29646, 28, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{20289, 20672, 0, 0, 0},
	{29660, 28, 0, 0, 0},
	{29747, 28, 0, 0, 0},
	{22562, 28, 0, 0, 0},
	{21232, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{21413, 28, 0, 0, 0},
	{21426, 28, 0, 0, 0},
	{21446, 28, 0, 0, 0},
	{21461, 28, 0, 0, 0},
	{21478, 28, 0, 0, 0},
	{21494, 28, 0, 0, 0},
	{21515, 72, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{23195, 910, 0, 0, 0},
	{23207, 11733, 0, 0, 0},
	{20740, 11733, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{21256, 11733, 0, 0, 0},
	{21266, 11733, 0, 0, 0},
	{21276, 11733, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{23443, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{23455, 256, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{21055, 21285, 0, 0, 0},
	{23239, 21725, 0, 0, 0},
	{23143, 11733, 0, 0, 0},
	{29766, 256, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 0, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{21333, 256, 0, 0, 0},
	{21352, 6180, 0, 0, 0},
	{20771, 20777, 0, 0, 0},
	{20872, 20777, 0, 0, 0},
	{20878, 20777, 0, 0, 0},
	{20882, 20777, 0, 0, 0},
	{21408, 20777, 0, 0, 0},
	{2052, 63, 0, 1317, 0},
	{190, 16, 0, 1318, 0},
	{2068, 29778, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{23486, 28, 0, 0, 0},
	{23497, 72, 0, 0, 0},
	{23508, 28, 0, 0, 0},
	{23521, 28, 0, 0, 0},
	{23543, 28, 0, 0, 0},
	{23563, 910, 0, 0, 0},
	{23569, 910, 0, 0, 0},
	{23585, 910, 0, 0, 0},
	{23597, 910, 0, 0, 0},
	{23610, 28, 0, 0, 0},
	{23624, 910, 0, 0, 0},
	{23633, 72, 23650, 0, 0},
	{23655, 910, 0, 0, 0},
	{23669, 910, 0, 0, 0},
	{23682, 910, 0, 0, 0},
	{23691, 11733, 5150, 0, 0},
	{23704, 11733, 5150, 0, 0},
	{23715, 23728, 0, 0, 0},
	{23749, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{16844, 72, 23762, 0, 0},
	{23769, 72, 0, 0, 0},
	{23778, 72, 0, 0, 0},
	{23789, 8579, 0, 0, 0},
	{23806, 910, 0, 0, 0},
	{0, 16, 0, 1321, 0},
	{0, 23473, 0, 1322, 0},
	{21232, 28, 0, 0, 0},
	{19722, 28, 0, 0, 0},
	{21413, 28, 0, 0, 0},
	{21478, 28, 0, 0, 0},
	{21494, 28, 0, 0, 0},
	{21426, 28, 0, 0, 0},
	{21461, 28, 0, 0, 0},
	{21446, 28, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{22523, 8579, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{29646, 28, 0, 0, 0},
	{21055, 21285, 0, 0, 0},
	{23239, 21285, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{20872, 21393, 0, 877, 0},
	{22485, 20672, 0, 0, 0},
	{20882, 21393, 0, 877, 0},
	{21408, 21393, 0, 877, 0},
	{22507, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{20740, 11733, 0, 0, 0},
	{23195, 910, 0, 0, 0},
	{23207, 11733, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{20771, 21393, 0, 879, 0},
	{22562, 28, 0, 0, 0},
	{22543, 28, 0, 0, 0},
	{22533, 20672, 0, 0, 0},
	{29660, 28, 0, 0, 0},
	{20289, 20672, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20896, 28, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{20878, 21393, 0, 879, 0},
	{20964, 0, 0, 0, 0},
	{21013, 11733, 5150, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1324, 0},
	{21006, 16, 0, 1325, 0},
	{214, 72, 0, 0, B24_FACT_REQUIRED},
	{29793, 28, 0, 0, B24_FACT_REQUIRED},
	{29807, 28, 0, 0, 0},
	{29818, 28, 0, 0, 0},
	{29830, 28, 0, 0, 0},
	{29849, 11733, 0, 0, 0},
	{1368, 63, 0, 1327, B24_FACT_REQUIRED},
	{69, 0, 0, 0, B24_FACT_REQUIRED},
	{214, 16, 0, 0, 0},
	{197, 16, 0, 0, 0},
	{29849, 16, 0, 0, 0},
	{29793, 16, 0, 0, 0},
	{29818, 16, 0, 0, 0},
	{29830, 16, 0, 0, 0},
	{29807, 16, 0, 0, 0},
	{0, 0, 0, 1330, 0},
	{69, 0, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, 0},
	{197, 16, 0, 343, 0},
	{16714, 16, 0, 343, 0},
	{16849, 16, 0, 343, 0},
	{20819, 16, 0, 343, 0},
	{0, 16, 0, 1333, 0},
	{29886, 0, 0, 0, 0},
	{8616, 0, 0, 0, 0},
	{17871, 0, 0, 0, 0},
	{29860, 29870, 0, 1335, 0},
	{0, 16, 0, 1336, 0},
	{29886, 29894, 0, 0, B24_FACT_REQUIRED},
	{17871, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1338, B24_FACT_REQUIRED},
	{29992, 16, 0, 865, 0},
	{0, 16, 0, 1340, 0},
	{29886, 0, 0, 0, 0},
	{8616, 0, 0, 0, 0},
	{0, 16, 0, 1342, 0},
	{29992, 30004, 0, 1343, 0},
	{0, 16, 0, 1344, 0},
	{8945, 0, 0, 0, 0},
	{16700, 0, 0, 0, 0},
	{30022, 0, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{16700, 72, 0, 0, 0},
	{30022, 29894, 0, 0, 0},
	{17871, 0, 0, 0, 0},
	{8616, 0, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{16700, 72, 0, 0, 0},
	{30022, 29894, 0, 0, 0},
	{29886, 0, 0, 0, 0},
	{2052, 63, 0, 1346, 0},
	{190, 16, 0, 1347, 0},
	{2068, 16, 0, 1348, 0},
	{904, 72, 0, 0, 0},
	{23836, 16, 0, 0, 0},
	{30058, 16, 0, 0, 0},
	{9011, 16, 0, 0, 0},
	{20702, 16, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{5169, 16, 0, 0, 0},
	{16864, 16, 0, 0, 0},
	{30069, 16, 0, 0, 0},
	{0, 0, 0, 1350, 0},
	{14968, 0, 0, 0, 0},
	{14994, 0, 0, 0, 0},
	{190, 0, 0, 0, 0},
	{2052, 63, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, 0},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{20289, 20672, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{23195, 910, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{23239, 21725, 0, 0, 0},
	{30084, 22578, 0, 0, 0},
	{20740, 11733, 5150, 0, 0},
	{26344, 72, 0, 0, 0},
	{23251, 8579, 0, 0, 0},
	{23261, 8579, 0, 0, 0},
	{30097, 28, 0, 0, 0},
	{30110, 28, 0, 0, 0},
	{30122, 28, 0, 0, 0},
	{30135, 28, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{21034, 619, 5150, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{1368, 16, 0, 1356, B24_FACT_REQUIRED},
	{21006, 16, 0, 1357, 0},
	{0, 30148, 0, 889, 0},
	{0, 63, 0, 865, 0},
	{197, 72, 0, 0, 0},
	{30172, 28, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{20289, 20672, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{23195, 910, 0, 0, 0},
	{23229, 910, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{30084, 22578, 0, 0, 0},
	{21055, 21285, 0, 0, 0},
	{23239, 21725, 0, 0, 0},
	{23251, 8579, 0, 0, 0},
	{23261, 8579, 0, 0, 0},
	{30185, 8579, 0, 0, 0},
	{20740, 11733, 0, 0, 0},
	{23271, 11733, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{30197, 28, 0, 0, 0},
	{30205, 28, 0, 0, 0},
	{30097, 28, 0, 0, 0},
	{30110, 28, 0, 0, 0},
	{30211, 28, 0, 0, 0},
	{30122, 28, 0, 0, 0},
	{30135, 28, 0, 0, 0},
	{30226, 28, 0, 0, 0},
	{30239, 28, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{21297, 21305, 0, 0, 0},
	{23828, 27725, 0, 0, 0},
	{26344, 72, 0, 0, 0},
	{23294, 8826, 0, 0, 0},
	{20885, 28, 0, 0, 0},
	{20896, 28, 0, 0, 0},
	{20916, 28, 0, 0, 0},
	{20929, 28, 0, 0, 0},
	{20941, 28, 0, 0, 0},
	{21333, 256, 0, 0, 0},
	{21352, 6180, 0, 0, 0},
	{21369, 28, 0, 0, 0},
	{21739, 8579, 0, 0, 0},
	{0, 16, 0, 1361, 0},
	{197, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{20289, 0, 0, 0, 0},
	{23195, 0, 0, 0, 0},
	{20702, 0, 0, 0, 0},
	{20747, 0, 0, 0, 0},
	{0, 0, 0, 1364, 0},
	{0, 12049, 0, 1365, 0},
	{197, 0, 0, 0, 0},
	{30172, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{20289, 0, 0, 0, 0},
	{20702, 0, 0, 0, 0},
	{23195, 0, 0, 0, 0},
	{23229, 0, 0, 0, 0},
	{22567, 0, 0, 0, 0},
	{30084, 0, 0, 0, 0},
	{21055, 0, 0, 0, 0},
	{23239, 0, 0, 0, 0},
	{23251, 0, 0, 0, 0},
	{23261, 0, 0, 0, 0},
	{30185, 0, 0, 0, 0},
	{20740, 0, 0, 0, 0},
	{23271, 0, 0, 0, 0},
	{20762, 0, 0, 0, 0},
	{30197, 0, 0, 0, 0},
	{30205, 0, 0, 0, 0},
	{30097, 0, 0, 0, 0},
	{30110, 0, 0, 0, 0},
	{30211, 0, 0, 0, 0},
	{30122, 0, 0, 0, 0},
	{30135, 0, 0, 0, 0},
	{30226, 0, 0, 0, 0},
	{30239, 0, 0, 0, 0},
	{20747, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{21297, 0, 0, 0, 0},
	{23828, 0, 0, 0, 0},
	{26344, 0, 0, 0, 0},
	{23294, 0, 0, 0, 0},
	{20885, 0, 0, 0, 0},
	{20896, 0, 0, 0, 0},
	{20916, 0, 0, 0, 0},
	{20929, 0, 0, 0, 0},
	{20941, 0, 0, 0, 0},
	{21333, 0, 0, 0, 0},
	{21352, 0, 0, 0, 0},
	{21369, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{2052, 2059, 0, 1367, 0},
	{190, 16, 0, 1361, 0},
	{2068, 16, 0, 1361, 0},
	{904, 72, 0, 0, 0},
	{23497, 72, 0, 0, 0},
	{23508, 28, 0, 0, 0},
	{23543, 28, 0, 0, 0},
	{23563, 910, 0, 0, 0},
	{23624, 910, 0, 0, 0},
	{23633, 72, 23650, 0, 0},
	{23655, 910, 0, 0, 0},
	{23669, 910, 0, 0, 0},
	{23682, 910, 0, 0, 0},
	{23691, 11733, 5150, 0, 0},
	{23715, 23728, 0, 0, 0},
	{23749, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{0, 16, 0, 1369, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23823, 12049, 0, 1370, 0},
	{20653, 28, 0, 0, 0},
	{20289, 20672, 0, 0, 0},
	{20702, 20714, 0, 0, 0},
	{23195, 910, 0, 0, 0},
	{20747, 6180, 0, 0, 0},
	{22567, 22578, 0, 0, 0},
	{23239, 21725, 0, 0, 0},
	{30084, 22578, 0, 0, 0},
	{20740, 11733, 5150, 0, 0},
	{26344, 72, 0, 0, 0},
	{23251, 8579, 0, 0, 0},
	{23261, 8579, 0, 0, 0},
	{30097, 28, 0, 0, 0},
	{30110, 28, 0, 0, 0},
	{30122, 28, 0, 0, 0},
	{30135, 28, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{20969, 21066, 0, 0, 0},
	{21748, 619, 5150, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1372, 0},
	{21006, 16, 0, 1373, 0},
	{16829, 72, 12246, 0, B24_FACT_REQUIRED},
	{16819, 72, 0, 0, B24_FACT_REQUIRED},
	{30253, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{30263, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{30276, 28, 0, 0, 0},
	{30284, 28, 0, 0, 0},
	{30298, 28, 0, 0, 0},
	{30311, 28, 0, 0, 0},
	{30326, 28, 0, 0, 0},
	{30340, 28, 0, 0, 0},
	{30356, 28, 0, 0, 0},
	{30377, 28, 0, 0, 0},
	{30397, 28, 0, 0, 0},
	{30409, 28, 0, 0, 0},
	{30423, 28, 0, 0, 0},
	{30435, 28, 0, 0, 0},
	{30451, 28, 0, 0, 0},
	{30462, 28, 0, 0, 0},
	{30471, 28, 0, 0, 0},
	{30480, 28, 0, 0, 0},
	{30487, 20672, 0, 0, 0},
	{30501, 28, 0, 0, 0},
	{30514, 28, 0, 0, 0},
	{30531, 28, 0, 0, 0},
	{30548, 28, 0, 0, 0},
	{30570, 28, 0, 0, 0},
	{30588, 28, 0, 0, 0},
	{30611, 28, 0, 0, 0},
	{30633, 28, 0, 0, 0},
	{30640, 28, 0, 0, 0},
	{30647, 28, 0, 0, 0},
	{30656, 28, 0, 0, 0},
	{30664, 28, 0, 0, 0},
	{30672, 28, 0, 0, 0},
	{30682, 28, 0, 0, 0},
	{30690, 28, 0, 0, 0},
	{30699, 28, 0, 0, 0},
	{30708, 28, 0, 0, 0},
	{30718, 28, 0, 0, 0},
	{30726, 28, 0, 0, 0},
	{30733, 28, 0, 0, 0},
	{30740, 28, 0, 0, 0},
	{30747, 28, 0, 0, 0},
	{30762, 28, 0, 0, 0},
	{30777, 28, 0, 0, 0},
	{30793, 11733, 5150, 0, 0},
	{30806, 28, 0, 0, 0},
	{30816, 28, 0, 0, 0},
	{30832, 28, 0, 0, 0},
	{30848, 28, 0, 0, 0},
	{30865, 28, 0, 0, 0},
	{30886, 28, 0, 0, 0},
	{30898, 28, 0, 0, 0},
	{30907, 28, 0, 0, 0},
	{30914, 28, 0, 0, 0},
	{30923, 28, 0, 0, 0},
	{30937, 28, 0, 0, 0},
	{30946, 28, 0, 0, 0},
	{30955, 28, 0, 0, 0},
	{30966, 28, 0, 0, 0},
	{30973, 28, 0, 0, 0},
	{30981, 28, 0, 0, 0},
	{30994, 28, 0, 0, 0},
	{31006, 28, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{1368, 16, 0, 1375, B24_FACT_REQUIRED},
	{16819, 72, 0, 0, B24_FACT_REQUIRED},
	{31013, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{31024, 28, 0, 0, 0},
	{31037, 28, 0, 0, 0},
	{31050, 28, 0, 0, 0},
	{31063, 28, 0, 0, 0},
	{31081, 28, 0, 0, 0},
	{31088, 28, 0, 0, 0},
	{31097, 28, 0, 0, 0},
	{31106, 28, 0, 0, 0},
	{31113, 28, 0, 0, 0},
	{31120, 28, 0, 0, 0},
	{31132, 28, 0, 0, 0},
	{31143, 28, 0, 0, 0},
	{31155, 28, 0, 0, 0},
	{31170, 28, 0, 0, 0},
	{31177, 28, 0, 0, 0},
	{31193, 28, 0, 0, 0},
	{31208, 28, 0, 0, 0},
	{31216, 28, 0, 0, 0},
	{31225, 28, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{1368, 16, 0, 1377, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16829, 72, 0, 0, 0},
	{16819, 72, 0, 0, 0},
	{31013, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{31024, 28, 0, 0, 0},
	{31037, 28, 0, 0, 0},
	{31050, 28, 0, 0, 0},
	{31063, 28, 0, 0, 0},
	{31081, 28, 0, 0, 0},
	{31088, 28, 0, 0, 0},
	{31097, 28, 0, 0, 0},
	{31106, 28, 0, 0, 0},
	{31113, 28, 0, 0, 0},
	{31120, 28, 0, 0, 0},
	{31132, 28, 0, 0, 0},
	{31143, 28, 0, 0, 0},
	{31155, 28, 0, 0, 0},
	{31170, 28, 0, 0, 0},
	{31177, 28, 0, 0, 0},
	{31193, 28, 0, 0, 0},
	{31208, 28, 0, 0, 0},
	{31216, 28, 0, 0, 0},
	{31225, 28, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{0, 16, 0, 1379, 0},
	{197, 72, 0, 0, 0},
	{16819, 72, 0, 0, 0},
	{31013, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{31024, 28, 0, 0, 0},
	{31037, 28, 0, 0, 0},
	{31050, 28, 0, 0, 0},
	{31063, 28, 0, 0, 0},
	{31081, 28, 0, 0, 0},
	{31088, 28, 0, 0, 0},
	{31097, 28, 0, 0, 0},
	{31106, 28, 0, 0, 0},
	{31113, 28, 0, 0, 0},
	{31120, 28, 0, 0, 0},
	{31132, 28, 0, 0, 0},
	{31143, 28, 0, 0, 0},
	{31155, 28, 0, 0, 0},
	{31170, 28, 0, 0, 0},
	{31177, 28, 0, 0, 0},
	{31193, 28, 0, 0, 0},
	{31208, 28, 0, 0, 0},
	{31216, 28, 0, 0, 0},
	{31225, 28, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{0, 16, 0, 1381, 0},
	{0, 63, 0, 1382, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{31013, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{31024, 0, 0, 0, 0},
	{31037, 0, 0, 0, 0},
	{31050, 0, 0, 0, 0},
	{31063, 0, 0, 0, 0},
	{31081, 0, 0, 0, 0},
	{31088, 0, 0, 0, 0},
	{31097, 0, 0, 0, 0},
	{31106, 0, 0, 0, 0},
	{31113, 0, 0, 0, 0},
	{31120, 0, 0, 0, 0},
	{31132, 0, 0, 0, 0},
	{31143, 0, 0, 0, 0},
	{31155, 0, 0, 0, 0},
	{31170, 0, 0, 0, 0},
	{31177, 0, 0, 0, 0},
	{31193, 0, 0, 0, 0},
	{31208, 0, 0, 0, 0},
	{31216, 0, 0, 0, 0},
	{31225, 0, 0, 0, 0},
	{20762, 0, 0, 0, 0},
	{17052, 0, 0, 0, 0},
	{2052, 63, 0, 1384, 0},
	{190, 16, 0, 1381, 0},
	{2068, 16, 0, 1381, 0},
	{904, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{31024, 28, 0, 0, 0},
	{31037, 28, 0, 0, 0},
	{31050, 28, 0, 0, 0},
	{31063, 28, 0, 0, 0},
	{31081, 28, 0, 0, 0},
	{31088, 28, 0, 0, 0},
	{31097, 28, 0, 0, 0},
	{31106, 28, 0, 0, 0},
	{31113, 28, 0, 0, 0},
	{31120, 28, 0, 0, 0},
	{31132, 28, 0, 0, 0},
	{31143, 28, 0, 0, 0},
	{31155, 28, 0, 0, 0},
	{31170, 28, 0, 0, 0},
	{31177, 28, 0, 0, 0},
	{31193, 28, 0, 0, 0},
	{31208, 28, 0, 0, 0},
	{31216, 28, 0, 0, 0},
	{31225, 28, 0, 0, 0},
	{20762, 28, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1386, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16829, 72, 12246, 0, 0},
	{16819, 72, 0, 0, 0},
	{30253, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{30263, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{30276, 28, 0, 0, 0},
	{30284, 28, 0, 0, 0},
	{30298, 28, 0, 0, 0},
	{30311, 28, 0, 0, 0},
	{30326, 28, 0, 0, 0},
	{30340, 28, 0, 0, 0},
	{30356, 28, 0, 0, 0},
	{30377, 28, 0, 0, 0},
	{30397, 28, 0, 0, 0},
	{30409, 28, 0, 0, 0},
	{30423, 28, 0, 0, 0},
	{30435, 28, 0, 0, 0},
	{30451, 28, 0, 0, 0},
	{30462, 28, 0, 0, 0},
	{30471, 28, 0, 0, 0},
	{30480, 28, 0, 0, 0},
	{30487, 20672, 0, 0, 0},
	{30501, 28, 0, 0, 0},
	{30514, 28, 0, 0, 0},
	{30531, 28, 0, 0, 0},
	{30548, 28, 0, 0, 0},
	{30570, 28, 0, 0, 0},
	{30588, 28, 0, 0, 0},
	{30611, 28, 0, 0, 0},
	{30633, 28, 0, 0, 0},
	{30640, 28, 0, 0, 0},
	{30647, 28, 0, 0, 0},
	{30656, 28, 0, 0, 0},
	{30664, 28, 0, 0, 0},
	{30672, 28, 0, 0, 0},
	{30682, 28, 0, 0, 0},
	{30690, 28, 0, 0, 0},
	{30699, 28, 0, 0, 0},
	{30708, 28, 0, 0, 0},
	{30718, 28, 0, 0, 0},
	{30726, 28, 0, 0, 0},
	{30733, 28, 0, 0, 0},
	{30740, 28, 0, 0, 0},
	{30747, 28, 0, 0, 0},
	{30762, 28, 0, 0, 0},
	{30777, 28, 0, 0, 0},
	{30793, 11733, 5150, 0, 0},
	{30806, 28, 0, 0, 0},
	{30816, 28, 0, 0, 0},
	{30832, 28, 0, 0, 0},
	{30848, 28, 0, 0, 0},
	{30865, 28, 0, 0, 0},
	{30886, 28, 0, 0, 0},
	{30898, 28, 0, 0, 0},
	{30907, 28, 0, 0, 0},
	{30914, 28, 0, 0, 0},
	{30923, 28, 0, 0, 0},
	{30937, 28, 0, 0, 0},
	{30946, 28, 0, 0, 0},
	{30955, 28, 0, 0, 0},
	{30966, 28, 0, 0, 0},
	{30973, 28, 0, 0, 0},
	{30981, 28, 0, 0, 0},
	{30994, 28, 0, 0, 0},
	{31006, 28, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{0, 16, 0, 1388, 0},
	{16829, 72, 0, 0, 0},
	{16819, 72, 0, 0, 0},
	{31232, 72, 0, 0, 0},
	{31245, 72, 0, 0, 0},
	{31260, 72, 0, 0, 0},
	{31276, 72, 0, 0, 0},
	{0, 16, 0, 1391, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 63, 0, 1392, 0},
	{16829, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{31232, 0, 0, 0, 0},
	{31245, 0, 0, 0, 0},
	{31260, 0, 0, 0, 0},
	{31276, 0, 0, 0, 0},
	{2052, 63, 0, 1395, 0},
	{190, 16, 0, 1391, 0},
	{2068, 16, 0, 1391, 0},
	{904, 72, 0, 0, 0},
	{16829, 72, 0, 0, B24_FACT_REQUIRED},
	{16819, 72, 0, 0, B24_FACT_REQUIRED},
	{31232, 72, 0, 0, B24_FACT_REQUIRED},
	{31245, 72, 0, 0, B24_FACT_REQUIRED},
	{31260, 72, 0, 0, B24_FACT_REQUIRED},
	{31276, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1397, B24_FACT_REQUIRED},
	{0, 63, 0, 1390, 0},
	{197, 0, 0, 0, 0},
	{16829, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{30253, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{17052, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{30263, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{30276, 0, 0, 0, 0},
	{30284, 0, 0, 0, 0},
	{30298, 0, 0, 0, 0},
	{30311, 0, 0, 0, 0},
	{30326, 0, 0, 0, 0},
	{30340, 0, 0, 0, 0},
	{30356, 0, 0, 0, 0},
	{30377, 0, 0, 0, 0},
	{30397, 0, 0, 0, 0},
	{30409, 0, 0, 0, 0},
	{30423, 0, 0, 0, 0},
	{30435, 0, 0, 0, 0},
	{30451, 0, 0, 0, 0},
	{30462, 0, 0, 0, 0},
	{30471, 0, 0, 0, 0},
	{30480, 0, 0, 0, 0},
	{30487, 0, 0, 0, 0},
	{30501, 0, 0, 0, 0},
	{30514, 0, 0, 0, 0},
	{30531, 0, 0, 0, 0},
	{30548, 0, 0, 0, 0},
	{30570, 0, 0, 0, 0},
	{30588, 0, 0, 0, 0},
	{30611, 0, 0, 0, 0},
	{30633, 0, 0, 0, 0},
	{30640, 0, 0, 0, 0},
	{30647, 0, 0, 0, 0},
	{30656, 0, 0, 0, 0},
	{30664, 0, 0, 0, 0},
	{30672, 0, 0, 0, 0},
	{30682, 0, 0, 0, 0},
	{30690, 0, 0, 0, 0},
	{30699, 0, 0, 0, 0},
	{30708, 0, 0, 0, 0},
	{30718, 0, 0, 0, 0},
	{30726, 0, 0, 0, 0},
	{30733, 0, 0, 0, 0},
	{30740, 0, 0, 0, 0},
	{30747, 0, 0, 0, 0},
	{30762, 0, 0, 0, 0},
	{30777, 0, 0, 0, 0},
	{30793, 0, 0, 0, 0},
	{30806, 0, 0, 0, 0},
	{30816, 0, 0, 0, 0},
	{30832, 0, 0, 0, 0},
	{30848, 0, 0, 0, 0},
	{30865, 0, 0, 0, 0},
	{30886, 0, 0, 0, 0},
	{30898, 0, 0, 0, 0},
	{30907, 0, 0, 0, 0},
	{30914, 0, 0, 0, 0},
	{30923, 0, 0, 0, 0},
	{30937, 0, 0, 0, 0},
	{30946, 0, 0, 0, 0},
	{30955, 0, 0, 0, 0},
	{30966, 0, 0, 0, 0},
	{30973, 0, 0, 0, 0},
	{30981, 0, 0, 0, 0},
	{30994, 0, 0, 0, 0},
	{31006, 0, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{2052, 63, 0, 1400, 0},
	{190, 16, 0, 1388, 0},
	{2068, 16, 0, 1388, 0},
	{904, 72, 0, 0, 0},
	{16829, 72, 0, 0, B24_FACT_REQUIRED},
	{31013, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20389, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{1368, 16, 0, 1402, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{0, 16, 0, 1404, 0},
	{0, 63, 0, 1405, 0},
	{21784, 28, 0, 0, B24_FACT_REQUIRED},
	{31301, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{31313, 11733, 5150, 0, 0},
	{31294, 16, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1407, B24_FACT_REQUIRED},
	{30284, 28, 0, 0, 0},
	{30298, 28, 0, 0, 0},
	{30311, 28, 0, 0, 0},
	{30340, 28, 0, 0, 0},
	{30356, 28, 0, 0, 0},
	{30377, 28, 0, 0, 0},
	{30397, 28, 0, 0, 0},
	{30409, 28, 0, 0, 0},
	{30451, 28, 0, 0, 0},
	{30462, 28, 0, 0, 0},
	{30471, 28, 0, 0, 0},
	{30480, 28, 0, 0, 0},
	{30501, 28, 0, 0, 0},
	{30514, 28, 0, 0, 0},
	{30531, 28, 0, 0, 0},
	{30570, 28, 0, 0, 0},
	{30588, 28, 0, 0, 0},
	{30611, 28, 0, 0, 0},
	{30633, 28, 0, 0, 0},
	{30640, 28, 0, 0, 0},
	{30656, 28, 0, 0, 0},
	{30664, 28, 0, 0, 0},
	{30672, 28, 0, 0, 0},
	{30682, 28, 0, 0, 0},
	{30690, 28, 0, 0, 0},
	{30699, 28, 0, 0, 0},
	{30747, 28, 0, 0, 0},
	{30762, 28, 0, 0, 0},
	{30777, 28, 0, 0, 0},
	{21739, 910, 0, 0, 0},
	{0, 16, 0, 1409, 0},
	{0, 63, 0, 1410, 0},
	{31294, 16, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{31294, 16, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{21784, 28, 0, 0, 0},
	{31301, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{31313, 11733, 5150, 0, 0},
	{0, 16, 0, 1414, 0},
	{0, 63, 0, 1415, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{31294, 16, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1407, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16829, 72, 0, 0, 0},
	{31013, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{20176, 6180, 0, 0, 0},
	{20993, 6180, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{0, 16, 0, 1418, 0},
	{0, 63, 0, 1419, 0},
	{197, 0, 0, 0, 0},
	{16829, 0, 0, 0, 0},
	{31013, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{20993, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{2052, 63, 0, 1421, 0},
	{190, 16, 0, 1418, 0},
	{2068, 16, 0, 1418, 0},
	{904, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20389, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 1423, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{30263, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{30276, 28, 0, 0, 0},
	{30284, 28, 0, 0, 0},
	{30298, 28, 0, 0, 0},
	{30311, 28, 0, 0, 0},
	{30326, 28, 0, 0, 0},
	{30340, 28, 0, 0, 0},
	{30356, 28, 0, 0, 0},
	{30377, 28, 0, 0, 0},
	{30397, 28, 0, 0, 0},
	{30409, 28, 0, 0, 0},
	{30423, 28, 0, 0, 0},
	{30435, 28, 0, 0, 0},
	{30451, 28, 0, 0, 0},
	{30462, 28, 0, 0, 0},
	{30471, 28, 0, 0, 0},
	{30480, 28, 0, 0, 0},
	{30487, 20672, 0, 0, 0},
	{30501, 28, 0, 0, 0},
	{30514, 28, 0, 0, 0},
	{30531, 28, 0, 0, 0},
	{30548, 28, 0, 0, 0},
	{30570, 28, 0, 0, 0},
	{30588, 28, 0, 0, 0},
	{30611, 28, 0, 0, 0},
	{30633, 28, 0, 0, 0},
	{30640, 28, 0, 0, 0},
	{30647, 28, 0, 0, 0},
	{30656, 28, 0, 0, 0},
	{30664, 28, 0, 0, 0},
	{30672, 28, 0, 0, 0},
	{30682, 28, 0, 0, 0},
	{30690, 28, 0, 0, 0},
	{30699, 28, 0, 0, 0},
	{30708, 28, 0, 0, 0},
	{30718, 28, 0, 0, 0},
	{30726, 28, 0, 0, 0},
	{30733, 28, 0, 0, 0},
	{30740, 28, 0, 0, 0},
	{30747, 28, 0, 0, 0},
	{30762, 28, 0, 0, 0},
	{30777, 28, 0, 0, 0},
	{30793, 11733, 5150, 0, 0},
	{30806, 28, 0, 0, 0},
	{30816, 28, 0, 0, 0},
	{30832, 28, 0, 0, 0},
	{30848, 28, 0, 0, 0},
	{30865, 28, 0, 0, 0},
	{30886, 28, 0, 0, 0},
	{30898, 28, 0, 0, 0},
	{30907, 28, 0, 0, 0},
	{30914, 28, 0, 0, 0},
	{30923, 28, 0, 0, 0},
	{30937, 28, 0, 0, 0},
	{30946, 28, 0, 0, 0},
	{30955, 28, 0, 0, 0},
	{30966, 28, 0, 0, 0},
	{30973, 28, 0, 0, 0},
	{30981, 28, 0, 0, 0},
	{30994, 28, 0, 0, 0},
	{31006, 28, 0, 0, 0},
	{21739, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1425, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16849, 28, 0, 0, 0},
	{22038, 11733, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{22875, 11733, 5150, 0, 0},
	{21927, 910, 0, 0, 0},
	{21946, 72, 0, 0, 0},
	{16819, 28, 0, 0, B24_FACT_REQUIRED},
	{21784, 28, 0, 0, B24_FACT_REQUIRED},
	{21771, 28, 0, 0, B24_FACT_REQUIRED},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 11733, 5150, 0, 0},
	{21905, 11733, 5150, 0, 0},
	{21915, 11733, 22405, 0, 0},
	{22042, 11733, 5150, 0, 0},
	{22055, 11733, 5150, 0, 0},
	{22068, 11733, 5150, 0, 0},
	{21853, 28, 0, 0, 0},
	{21835, 28, 0, 0, 0},
	{21801, 28, 0, 0, 0},
	{21869, 28, 0, 0, 0},
	{21883, 28, 0, 0, 0},
	{22015, 31327, 0, 1427, 0},
	{17218, 16, 0, 1429, 0},
	{1368, 16, 0, 1431, B24_FACT_REQUIRED},
	{23056, 0, 0, 0, 0},
	{23059, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{21784, 28, 0, 0, 0},
	{21771, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 11733, 5150, 0, 0},
	{21905, 11733, 5150, 0, 0},
	{21915, 11733, 22405, 0, 0},
	{22042, 11733, 5150, 0, 0},
	{22055, 11733, 5150, 0, 0},
	{22068, 11733, 5150, 0, 0},
	{21853, 28, 0, 1433, 0},
	{21835, 28, 0, 1433, 0},
	{21801, 28, 0, 1433, 0},
	{21869, 28, 0, 1433, 0},
	{21883, 28, 0, 1433, 0},
	{22015, 31327, 0, 1427, 0},
	{17218, 16, 0, 1429, 0},
	{0, 16, 0, 1434, 0},
	{197, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{21784, 28, 0, 0, 0},
	{21771, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 11733, 5150, 0, 0},
	{21905, 11733, 5150, 0, 0},
	{21915, 11733, 22405, 0, 0},
	{22042, 11733, 5150, 0, 0},
	{22055, 11733, 5150, 0, 0},
	{22068, 11733, 5150, 0, 0},
	{21853, 28, 0, 0, 0},
	{21835, 28, 0, 0, 0},
	{21801, 28, 0, 0, 0},
	{21869, 28, 0, 0, 0},
	{21883, 28, 0, 0, 0},
	{22015, 31327, 0, 1427, 0},
	{17218, 16, 0, 1429, 0},
	{0, 16, 0, 1436, 0},
	{0, 63, 0, 1437, 0},
	{197, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{21784, 28, 0, 0, 0},
	{21771, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 11733, 5150, 0, 0},
	{21905, 11733, 5150, 0, 0},
	{21915, 11733, 22405, 0, 0},
	{22042, 11733, 5150, 0, 0},
	{22055, 11733, 5150, 0, 0},
	{22068, 11733, 5150, 0, 0},
	{21853, 28, 0, 0, 0},
	{21835, 28, 0, 0, 0},
	{21801, 28, 0, 0, 0},
	{21869, 28, 0, 0, 0},
	{21883, 28, 0, 0, 0},
	{22015, 31327, 0, 1427, 0},
	{17218, 16, 0, 1429, 0},
	{22414, 0, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{190, 16, 0, 1439, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 11733, 5150, 0, 0},
	{21905, 11733, 5150, 0, 0},
	{21915, 11733, 22405, 0, 0},
	{22042, 11733, 5150, 0, 0},
	{22055, 11733, 5150, 0, 0},
	{22068, 11733, 5150, 0, 0},
	{21853, 28, 0, 0, 0},
	{21835, 28, 0, 0, 0},
	{21801, 28, 0, 0, 0},
	{21869, 28, 0, 0, 0},
	{21883, 28, 0, 0, 0},
	{22015, 31327, 0, 1427, 0},
	{17218, 16, 0, 1429, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1441, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{16714, 72, 31343, 0, 0},
	{8945, 72, 0, 0, 0},
	{31352, 256, 0, 0, 0},
	{29747, 28, 23410, 0, 0},
	{20289, 20672, 0, 0, 0},
	{23096, 72, 0, 0, 0},
	{23392, 28, 23410, 0, 0},
	{23121, 20672, 0, 0, 0},
	{0, 16, 0, 1443, 0},
	{10869, 63, 0, 1444, 0},
	{0, 16, 0, 1445, 0},
	{7342, 72, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{2052, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{16819, 28, 0, 0, B24_FACT_REQUIRED},
	{20289, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20284, 72, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{31437, 28, 31447, 0, 0},
	{1368, 16, 0, 1448, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{21006, 28, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{20289, 0, 0, 0, 0},
	{0, 0, 0, 1451, 0},
	{0, 63, 0, 1452, 0},
	{9569, 28, 0, 0, B24_FACT_REQUIRED},
	{31468, 0, 0, 0, 0},
	{31480, 0, 0, 0, 0},
	{31500, 0, 0, 0, 0},
	{31522, 0, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16829, 72, 0, 0, 0},
	{31454, 16, 0, 1455, 0},
	{31533, 28, 0, 0, 0},
	{31540, 28, 0, 0, 0},
	{31562, 619, 0, 0, 0},
	{23096, 72, 0, 0, 0},
	{8918, 28, 0, 0, 0},
	{31573, 28, 0, 0, 0},
	{31587, 72, 0, 0, 0},
	{31601, 619, 0, 0, 0},
	{0, 16, 0, 1456, 0},
	{0, 63, 0, 1457, 0},
	{197, 72, 0, 343, 0},
	{16819, 28, 0, 343, 0},
	{20289, 28, 0, 343, 0},
	{20284, 72, 0, 343, 0},
	{209, 28, 0, 343, 0},
	{26658, 28, 0, 343, 0},
	{26668, 11733, 0, 343, 0},
	{23096, 72, 0, 343, 0},
	{9197, 28, 0, 343, 0},
	{31437, 11733, 31447, 343, 0},
	{31621, 16, 0, 343, 0},
	{0, 16, 0, 1459, 0},
	{197, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{20289, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{26658, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{26668, 28, 0, 0, 0},
	{23096, 72, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{31437, 28, 0, 0, 0},
	{0, 0, 0, 1461, 0},
	{31437, 0, 0, 0, 0},
	{9197, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{20289, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{26658, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{26668, 0, 0, 0, 0},
	{23096, 0, 0, 0, 0},
	{9197, 0, 0, 0, 0},
	{31437, 0, 0, 0, 0},
	{31621, 0, 0, 1463, 0},
	{0, 0, 0, 1464, 0},
	{0, 63, 0, 1465, 0},
	{197, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{20289, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{26658, 28, 0, 0, 0},
	{26668, 11733, 0, 0, 0},
	{23096, 72, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{31437, 11733, 0, 0, 0},
	{31621, 31627, 0, 0, 0},
	{2068, 16, 0, 1467, 0},
	{190, 16, 0, 1467, 0},
	{209, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1470, B24_FACT_REQUIRED},
	{8945, 72, 0, 0, B24_FACT_REQUIRED},
	{16819, 72, 0, 0, B24_FACT_REQUIRED},
	{20038, 28, 31644, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1472, B24_FACT_REQUIRED},
	{8945, 72, 0, 343, 0},
	{16819, 72, 0, 343, 0},
	{20038, 28, 31644, 343, 0},
	{0, 16, 0, 1474, 0},
	{8945, 28, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{20038, 28, 31644, 0, 0},
	{0, 16, 0, 1476, 0},
	{0, 63, 0, 1477, 0},
	{190, 16, 0, 0, B24_FACT_REQUIRED},
	{16819, 72, 0, 0, B24_FACT_REQUIRED},
	{20038, 28, 0, 0, B24_FACT_REQUIRED},
	{5891, 28, 0, 0, B24_FACT_REQUIRED},
	{16948, 19632, 0, 0, 0},
	{1368, 16, 0, 1480, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17871, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{197, 72, 0, 343, 0},
	{18580, 256, 0, 343, 0},
	{16819, 72, 0, 343, 0},
	{20038, 28, 31644, 343, 0},
	{18522, 72, 0, 343, 0},
	{5891, 28, 0, 343, 0},
	{16948, 19632, 0, 343, 0},
	{0, 16, 0, 1483, 0},
	{197, 72, 0, 0, 0},
	{18580, 256, 0, 0, 0},
	{16819, 72, 0, 0, 0},
	{20038, 28, 31644, 0, 0},
	{18522, 72, 0, 0, 0},
	{5891, 28, 0, 0, 0},
	{16948, 19632, 0, 0, 0},
	{0, 16, 0, 1485, 0},
	{13971, 0, 0, 0, 0},
	{13950, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{8579, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{31803, 0, 0, 0, 0},
	{31808, 0, 0, 1488, 0},
	{31814, 0, 0, 0, 0},
	{31823, 0, 0, 0, 0},
	{31834, 0, 0, 0, 0},
	{31845, 0, 0, 0, 0},
	{31853, 0, 0, 0, 0},
	{0, 0, 0, 1489, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{20038, 0, 0, 0, 0},
	{18580, 0, 0, 0, 0},
	{5891, 0, 0, 0, 0},
	{18522, 0, 0, 0, 0},
	{16948, 0, 0, 1490, 0},
	{0, 0, 0, 1491, 0},
	{0, 63, 0, 1492, 0},
	{197, 0, 0, 0, 0},
	{18580, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{20038, 0, 0, 0, 0},
	{18522, 0, 0, 0, 0},
	{5891, 0, 0, 0, 0},
	{16948, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{20038, 0, 0, 0, 0},
	{2052, 63, 0, 1494, 0},
	{190, 16, 0, 1495, B24_FACT_REQUIRED},
	{2068, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{5891, 28, 0, 0, 0},
	{16948, 19632, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1497, B24_FACT_REQUIRED},
	{17871, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{20396, 0, 0, 0, 0},
	{31870, 0, 0, 0, 0},
	{31865, 16, 0, 1499, 0},
	{0, 16, 0, 1500, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{14839, 28, 0, 0, B24_FACT_REQUIRED},
	{31865, 16, 0, 1503, 0},
	{0, 16, 0, 1504, 0},
	{0, 16, 0, 1503, 0},
	{31981, 63, 0, 1506, 0},
	{0, 16, 0, 1507, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{17871, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{32123, 619, 0, 0, 0},
	{0, 16, 0, 1510, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{32131, 72, 0, 0, B24_FACT_REQUIRED},
	{7364, 0, 0, 0, 0},
	{32168, 0, 0, 0, 0},
	{32178, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{32157, 0, 0, 1513, 0},
	{7364, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{32157, 0, 0, 1515, 0},
	{1883, 0, 0, 0, 0},
	{32206, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{32178, 0, 0, 0, 0},
	{32199, 0, 0, 1517, 0},
	{1883, 0, 0, 0, 0},
	{32157, 0, 0, 1518, 0},
	{1375, 0, 0, 0, 0},
	{32218, 0, 0, 1516, 0},
	{1883, 0, 0, 0, 0},
	{32157, 0, 0, 1520, 0},
	{32149, 0, 0, 1514, 0},
	{32183, 0, 0, 1516, 0},
	{32191, 0, 0, 1519, 0},
	{32210, 0, 0, 1521, 0},
	{32142, 0, 0, 1522, 0},
	{17964, 18817, 0, 1523, 0},
	{0, 16, 0, 1524, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{32131, 72, 0, 0, B24_FACT_REQUIRED},
	{17964, 18817, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{32339, 256, 0, 0, 0},
	{31814, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{32347, 28, 0, 0, 0},
	{32328, 16, 0, 1527, 0},
	{0, 16, 0, 1528, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{8716, 28, 0, 0, B24_FACT_REQUIRED},
	{32347, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1530, B24_FACT_REQUIRED},
	{32328, 16, 0, 1532, 0},
	{0, 16, 0, 1533, 0},
	{0, 16, 0, 1532, 0},
	{0, 63, 0, 1535, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{2068, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{1381, 16, 0, 1499, 0},
	{0, 16, 0, 1538, 0},
	{1381, 16, 0, 1540, 0},
	{0, 16, 0, 1541, 0},
	{0, 16, 0, 1540, 0},
	{32442, 63, 0, 1543, 0},
	{0, 16, 0, 1544, 0},
	{17871, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{32448, 72, 0, 0, B24_FACT_REQUIRED},
	{32457, 72, 0, 0, B24_FACT_REQUIRED},
	{8716, 28, 0, 0, 0},
	{3765, 72, 0, 0, 0},
	{26688, 256, 0, 0, 0},
	{3777, 72, 0, 0, 0},
	{26785, 256, 0, 0, 0},
	{0, 16, 0, 1547, 0},
	{17871, 72, 0, 0, B24_FACT_REQUIRED},
	{8616, 72, 0, 0, B24_FACT_REQUIRED},
	{32448, 72, 0, 0, B24_FACT_REQUIRED},
	{32457, 72, 0, 0, B24_FACT_REQUIRED},
	{8716, 28, 0, 0, B24_FACT_REQUIRED},
	{16844, 28, 32464, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1550, 0},
	{22616, 28, 0, 0, B24_FACT_REQUIRED},
	{20067, 12049, 0, 1551, 0},
	{7342, 72, 0, 0, 0},
	{32833, 619, 0, 0, 0},
	{32855, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{32509, 619, 0, 0, 0},
	{32529, 619, 0, 0, 0},
	{32545, 619, 0, 0, 0},
	{32570, 619, 0, 0, 0},
	{32586, 619, 0, 0, 0},
	{32610, 619, 0, 0, 0},
	{32636, 619, 0, 0, 0},
	{32655, 619, 0, 0, 0},
	{32674, 619, 0, 0, 0},
	{32690, 619, 0, 0, 0},
	{32709, 619, 0, 0, 0},
	{32729, 619, 0, 0, 0},
	{32749, 619, 0, 0, 0},
	{32766, 619, 0, 0, 0},
	{32787, 619, 0, 0, 0},
	{32805, 619, 0, 0, 0},
	{26688, 256, 0, 0, 0},
	{26785, 256, 0, 0, 0},
	{24295, 72, 0, 0, 0},
	{32823, 16, 0, 1554, 0},
	{32868, 16, 0, 0, 0},
	{32885, 63, 0, 0, 0},
	{32900, 72, 0, 0, 0},
	{1883, 1883, 0, 1553, 0},
	{0, 16, 0, 1556, 0},
	{7342, 72, 0, 0, B24_FACT_REQUIRED},
	{32833, 619, 0, 0, 0},
	{0, 16, 0, 1558, 0},
	{32916, 32923, 0, 1559, 0},
	{32934, 32923, 0, 1559, 0},
	{32940, 619, 0, 0, 0},
	{9389, 619, 0, 0, 0},
	{32955, 619, 0, 0, 0},
	{32966, 619, 0, 0, 0},
	{32978, 619, 0, 0, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{7342, 72, 0, 0, 0},
	{32823, 16, 0, 1560, 0},
	{32586, 619, 0, 0, 0},
	{32868, 16, 0, 1561, 0},
	{32729, 619, 0, 0, 0},
	{32545, 619, 0, 0, 0},
	{32749, 619, 0, 0, 0},
	{32509, 619, 0, 0, 0},
	{32570, 619, 0, 0, 0},
	{32655, 619, 0, 0, 0},
	{32610, 619, 0, 0, 0},
	{32636, 619, 0, 0, 0},
	{32690, 619, 0, 0, 0},
	{32709, 619, 0, 0, 0},
	{32766, 619, 0, 0, 0},
	{32674, 619, 0, 0, 0},
	{32529, 619, 0, 0, 0},
	{32998, 619, 0, 0, 0},
	{32900, 72, 0, 0, 0},
	{32885, 63, 0, 0, 0},
	{1368, 16, 0, 1562, B24_FACT_REQUIRED},
	{1883, 16, 0, 1553, 0},
	{0, 16, 0, 1564, 0},
	{0, 16, 0, 1553, 0},
	{33245, 33251, 0, 1566, 0},
	{0, 16, 0, 1567, 0},
	{2068, 16, 0, 1553, 0},
	{190, 16, 0, 1566, 0},
	{904, 72, 0, 0, 0},
	{32916, 32923, 0, 0, 0},
	{32934, 32923, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{32823, 16, 0, 1570, 0},
	{32586, 619, 0, 0, 0},
	{32868, 16, 0, 1572, 0},
	{32729, 619, 0, 0, 0},
	{32545, 619, 0, 0, 0},
	{32749, 619, 0, 0, 0},
	{32509, 619, 0, 0, 0},
	{32570, 619, 0, 0, 0},
	{32655, 619, 0, 0, 0},
	{32610, 619, 0, 0, 0},
	{32636, 619, 0, 0, 0},
	{32690, 619, 0, 0, 0},
	{32709, 619, 0, 0, 0},
	{32766, 619, 0, 0, 0},
	{32674, 619, 0, 0, 0},
	{32529, 619, 0, 0, 0},
	{32998, 619, 0, 0, 0},
	{32900, 72, 0, 0, 0},
	{32885, 63, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1573, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{197, 72, 0, 1575, 0},
	{20284, 72, 0, 1576, 0},
	{16849, 28, 0, 1576, 0},
	{22038, 28, 0, 1576, 0},
	{22875, 28, 0, 1576, 0},
	{0, 16, 0, 1577, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1910, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1922, 0, 0, 0, 0},
	{197, 72, 0, 1575, 0},
	{16819, 28, 0, 1579, 0},
	{21784, 28, 0, 1579, 0},
	{21771, 28, 0, 1579, 0},
	{20389, 28, 0, 1576, 0},
	{20284, 72, 0, 1576, 0},
	{21896, 11733, 0, 1576, 0},
	{21905, 11733, 0, 1576, 0},
	{21915, 11733, 0, 1576, 0},
	{22042, 11733, 0, 1576, 0},
	{22055, 11733, 0, 1576, 0},
	{22068, 11733, 0, 1576, 0},
	{21853, 21819, 0, 1576, 0},
	{21835, 21819, 0, 1576, 0},
	{21801, 21819, 0, 1576, 0},
	{21869, 21819, 0, 1576, 0},
	{21883, 21819, 0, 1576, 0},
	{22015, 31327, 0, 1580, 0},
	{17218, 16, 0, 1576, 0},
	{0, 16, 0, 1581, 0},
	{21927, 0, 0, 1576, 0},
	{21946, 0, 0, 1576, 0},
	{0, 16, 0, 1583, 0},
	{1883, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{0, 16, 0, 1586, 0},
	{0, 63, 0, 1587, 0},
	{23836, 28, 5150, 0, 0},
	{33393, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{33400, 910, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1589, B24_FACT_REQUIRED},
	{1883, 0, 0, 0, 0},
	{31803, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{197, 72, 0, 1591, 0},
	{9022, 256, 0, 1592, 0},
	{23836, 28, 0, 1591, 0},
	{33393, 72, 0, 1591, 0},
	{209, 28, 0, 1591, 0},
	{33400, 910, 0, 1591, 0},
	{0, 16, 0, 1593, 0},
	{197, 72, 0, 0, 0},
	{23836, 28, 0, 0, 0},
	{33393, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{33400, 910, 0, 0, 0},
	{0, 0, 0, 1595, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{33400, 0, 0, 0, 0},
	{0, 0, 0, 1597, 0},
	{0, 16, 0, 1598, 0},
	{197, 72, 0, 0, 0},
	{9022, 256, 0, 0, 0},
	{23836, 28, 0, 0, 0},
	{33393, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{33400, 910, 0, 0, 0},
	{2068, 16, 0, 1600, 0},
	{190, 16, 0, 1600, 0},
	{2052, 63, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{33393, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{33400, 910, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1603, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20284, 72, 0, 0, 0},
	{33405, 72, 0, 0, B24_FACT_REQUIRED},
	{33412, 72, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{33405, 0, 0, 0, 0},
	{33412, 0, 0, 0, 0},
	{0, 16, 0, 1606, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{33405, 72, 0, 0, 0},
	{0, 16, 0, 1608, 0},
	{0, 33420, 0, 1609, 0},
	{1448, 28, 0, 0, 0},
	{2068, 28, 33433, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{33405, 72, 0, 0, 0},
	{33412, 72, 0, 0, 0},
	{6719, 72, 0, 0, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{33405, 72, 0, 0, 0},
	{33412, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{33443, 72, 0, 0, 0},
	{6297, 28, 0, 0, 0},
	{20038, 28, 0, 0, 0},
	{16819, 72, 0, 0, 0},
	{33453, 28, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33465, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16971, 72, 0, 0, 0},
	{0, 16, 0, 1613, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33509, 72, 0, 0, 0},
	{16844, 12310, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{33520, 12310, 33533, 0, 0},
	{33540, 72, 0, 0, 0},
	{16963, 72, 0, 0, 0},
	{16971, 72, 0, 0, 0},
	{33453, 256, 0, 0, 0},
	{33563, 256, 0, 0, 0},
	{33575, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33587, 72, 0, 0, 0},
	{33598, 72, 0, 0, 0},
	{33465, 28, 0, 0, 0},
	{33609, 28, 0, 0, 0},
	{0, 63, 0, 1615, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{33620, 72, 0, 0, B24_FACT_REQUIRED},
	{16844, 0, 0, 0, 0},
	{33820, 0, 0, 0, 0},
	{33834, 0, 0, 0, 0},
	{16844, 0, 0, 1618, 0},
	{33820, 0, 0, 0, 0},
	{33834, 0, 0, 0, 0},
	{197, 0, 0, 1618, 0},
	{209, 0, 0, 1618, 0},
	{214, 0, 0, 1618, 0},
	{33509, 0, 0, 1618, 0},
	{8918, 0, 0, 1618, 0},
	{33453, 0, 0, 1618, 0},
	{33563, 0, 0, 1618, 0},
	{33575, 0, 0, 1618, 0},
	{9011, 0, 0, 1618, 0},
	{33587, 0, 0, 1618, 0},
	{33598, 0, 0, 1618, 0},
	{33540, 0, 0, 1618, 0},
	{16963, 0, 0, 1618, 0},
	{16971, 0, 0, 1618, 0},
	{33520, 0, 0, 1618, 0},
	{0, 63, 0, 1619, 0},
	{197, 72, 0, 0, 0},
	{33443, 72, 0, 0, 0},
	{16971, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{33540, 72, 0, 0, 0},
	{33453, 28, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33465, 28, 0, 0, 0},
	{0, 0, 0, 1621, 0},
	{0, 63, 0, 1622, 0},
	{197, 0, 0, 0, 0},
	{16971, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{33453, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 63, 0, 1624, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{33923, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{33994, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33509, 72, 0, 0, 0},
	{16844, 12310, 0, 0, 0},
	{34082, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{33520, 12310, 0, 0, 0},
	{33540, 72, 0, 0, 0},
	{16963, 72, 0, 0, 0},
	{16971, 72, 0, 0, 0},
	{33453, 256, 0, 0, 0},
	{33563, 256, 0, 0, 0},
	{33575, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33587, 72, 0, 0, 0},
	{33598, 72, 0, 0, 0},
	{33465, 28, 0, 0, 0},
	{33609, 28, 0, 0, 0},
	{0, 16, 0, 1628, 0},
	{0, 63, 0, 1629, 0},
	{33509, 72, 0, 0, 0},
	{34120, 72, 0, 0, 0},
	{34097, 28, 0, 0, B24_FACT_REQUIRED},
	{16844, 12310, 34103, 0, 0},
	{5344, 16, 0, 1631, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{14839, 63, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33509, 72, 0, 0, 0},
	{16844, 12310, 0, 0, 0},
	{34082, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{33520, 12310, 33533, 0, 0},
	{33453, 256, 0, 0, 0},
	{33563, 256, 0, 0, 0},
	{33575, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33587, 72, 0, 0, 0},
	{33598, 72, 0, 0, 0},
	{33609, 28, 0, 0, 0},
	{0, 63, 0, 1634, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33509, 72, 0, 0, 0},
	{16844, 12310, 0, 0, 0},
	{34082, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{33520, 12310, 33533, 0, 0},
	{33540, 72, 0, 0, 0},
	{16963, 72, 0, 0, 0},
	{16971, 72, 0, 0, 0},
	{33453, 256, 0, 0, 0},
	{33563, 256, 0, 0, 0},
	{33575, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33587, 72, 0, 0, 0},
	{33598, 72, 0, 0, 0},
	{33465, 28, 0, 0, 0},
	{33609, 28, 0, 0, 0},
	{0, 0, 0, 1637, 0},
	{0, 63, 0, 1638, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16844, 12310, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{33509, 72, 0, 0, 0},
	{34082, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{33453, 256, 0, 0, 0},
	{33563, 256, 0, 0, 0},
	{33575, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{33587, 72, 0, 0, 0},
	{33598, 72, 0, 0, 0},
	{33520, 12310, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 63, 0, 1640, 0},
	{2068, 63, 0, 1640, 0},
	{904, 72, 0, 0, 0},
	{16844, 0, 0, 1618, 0},
	{33820, 0, 0, 0, 0},
	{33834, 0, 0, 0, 0},
	{197, 0, 0, 1618, 0},
	{209, 0, 0, 1618, 0},
	{214, 0, 0, 1618, 0},
	{33509, 0, 0, 1618, 0},
	{34082, 0, 0, 1618, 0},
	{8918, 0, 0, 1618, 0},
	{33453, 0, 0, 1618, 0},
	{33563, 0, 0, 1618, 0},
	{33575, 0, 0, 1618, 0},
	{9011, 0, 0, 1618, 0},
	{33587, 0, 0, 1618, 0},
	{33598, 0, 0, 1618, 0},
	{33520, 0, 0, 1618, 0},
	{0, 63, 0, 1643, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{11172, 72, 0, 0, B24_FACT_REQUIRED},
	{34468, 28, 34477, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, 0},
	{14839, 63, 0, 0, 0},
	{34545, 63, 0, 0, 0},
	{34552, 619, 627, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{0, 0, 0, 1647, 0},
	{0, 63, 0, 1648, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{34545, 63, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{6297, 28, 0, 0, 0},
	{20038, 28, 34667, 0, 0},
	{16819, 28, 0, 0, 0},
	{34686, 72, 0, 0, 0},
	{0, 63, 0, 1651, 0},
	{0, 16, 0, 1618, 0},
	{0, 63, 0, 1653, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{6297, 28, 0, 0, 0},
	{20038, 28, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{34686, 72, 0, 0, 0},
	{0, 63, 0, 1655, 0},
	{0, 0, 0, 1651, 0},
	{0, 63, 0, 1657, 0},
	{190, 63, 0, 1659, 0},
	{2068, 63, 0, 1659, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 0, B24_FACT_REQUIRED},
	{14839, 63, 0, 0, B24_FACT_REQUIRED},
	{34545, 63, 0, 0, 0},
	{34552, 619, 627, 0, 0},
	{0, 63, 0, 1621, 0},
	{24645, 28, 0, 0, 0},
	{24456, 619, 0, 0, 0},
	{34832, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24277, 28, 0, 0, 0},
	{24584, 72, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{24617, 16, 0, 1663, 0},
	{24456, 619, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{24470, 28, 0, 0, 0},
	{24489, 28, 0, 0, 0},
	{24511, 619, 0, 0, 0},
	{24595, 28, 0, 0, 0},
	{24603, 72, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{24295, 72, 0, 0, 0},
	{11587, 16, 0, 1664, 0},
	{0, 16, 0, 1665, 0},
	{24931, 0, 0, 0, 0},
	{34870, 0, 0, 0, 0},
	{16844, 28, 34852, 0, 0},
	{34863, 16, 0, 1667, 0},
	{34875, 28, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{0, 16, 0, 1668, 0},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{34834, 28, 0, 0, 0},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{24617, 16, 0, 1663, 0},
	{24456, 72, 21171, 0, 0},
	{1368, 16, 0, 1669, 0},
	{24489, 28, 0, 0, 0},
	{0, 16, 0, 1671, 0},
	{899, 256, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24277, 28, 0, 0, 0},
	{24584, 28, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{24617, 16, 0, 1663, 0},
	{14262, 72, 0, 0, 0},
	{16273, 72, 0, 0, 0},
	{25055, 72, 0, 0, 0},
	{24456, 619, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{24470, 28, 0, 0, 0},
	{24685, 28, 0, 0, 0},
	{24855, 28, 0, 0, 0},
	{34884, 28, 0, 0, 0},
	{34893, 28, 0, 0, 0},
	{24676, 28, 0, 0, 0},
	{24839, 28, 0, 0, 0},
	{24489, 28, 0, 0, 0},
	{24511, 619, 0, 0, 0},
	{24560, 28, 0, 0, 0},
	{24533, 28, 0, 0, 0},
	{34909, 28, 0, 0, 0},
	{24595, 28, 0, 0, 0},
	{24603, 72, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{11635, 28, 0, 0, 0},
	{24295, 72, 0, 0, 0},
	{34936, 16, 0, 1673, 0},
	{11587, 16, 0, 1674, 0},
	{0, 16, 0, 1675, 0},
	{1375, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{24902, 28, 0, 0, 0},
	{24919, 63, 0, 84, 0},
	{24925, 17322, 0, 84, 0},
	{24910, 28, 5150, 0, 0},
	{1883, 28, 0, 0, 0},
	{0, 16, 0, 1677, 0},
	{24869, 16, 0, 1678, 0},
	{0, 16, 0, 1679, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24617, 16, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24277, 28, 0, 0, 0},
	{24584, 28, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{14262, 72, 0, 0, 0},
	{16273, 72, 0, 0, 0},
	{25055, 72, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{24617, 16, 0, 1663, 0},
	{11635, 28, 0, 0, 0},
	{24295, 72, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{24685, 28, 0, 0, 0},
	{24676, 28, 0, 0, 0},
	{24456, 619, 0, 0, 0},
	{24470, 28, 0, 0, 0},
	{24855, 28, 0, 0, 0},
	{24839, 28, 0, 0, 0},
	{0, 16, 0, 1682, 0},
	{12160, 63, 0, 1683, 0},
	{0, 16, 0, 1684, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{24277, 0, 0, 0, 0},
	{24584, 0, 0, 0, 0},
	{35, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{14262, 0, 0, 0, 0},
	{16273, 0, 0, 0, 0},
	{25055, 0, 0, 0, 0},
	{14722, 0, 0, 0, 0},
	{24284, 0, 0, 0, 0},
	{24617, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{24295, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24277, 28, 0, 0, 0},
	{24584, 72, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{14262, 72, 0, 0, 0},
	{16273, 72, 0, 0, 0},
	{25055, 72, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{24617, 16, 0, 1663, 0},
	{11635, 72, 0, 0, 0},
	{24295, 72, 0, 0, 0},
	{2052, 63, 0, 1686, 0},
	{2068, 16, 0, 1687, 0},
	{190, 16, 0, 1687, 0},
	{904, 72, 0, 0, 0},
	{24624, 28, 0, 0, 0},
	{24645, 28, 0, 0, 0},
	{24456, 619, 0, 0, 0},
	{34832, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{24277, 28, 0, 0, 0},
	{24584, 28, 0, 0, 0},
	{35, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{14262, 72, 0, 0, 0},
	{16273, 72, 0, 0, 0},
	{25055, 72, 0, 0, 0},
	{24617, 16, 0, 1689, 0},
	{24456, 619, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{24685, 28, 0, 0, 0},
	{24676, 28, 0, 0, 0},
	{34884, 28, 0, 0, 0},
	{24470, 28, 0, 0, 0},
	{24855, 28, 0, 0, 0},
	{24839, 28, 0, 0, 0},
	{34893, 28, 0, 0, 0},
	{24489, 28, 0, 0, 0},
	{34936, 16, 0, 1673, 0},
	{24511, 619, 0, 0, 0},
	{24595, 28, 0, 0, 0},
	{24603, 72, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{11635, 28, 0, 0, 0},
	{24295, 72, 0, 0, 0},
	{11587, 16, 0, 1690, 0},
	{0, 16, 0, 1691, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{24617, 16, 0, 1689, 0},
	{24456, 72, 21171, 0, 0},
	{1368, 16, 0, 1668, 0},
	{904, 72, 0, 0, 0},
	{25225, 72, 0, 0, 0},
	{13957, 72, 0, 0, 0},
	{25230, 28, 0, 0, 0},
	{25240, 28, 25270, 0, 0},
	{7378, 28, 0, 0, 0},
	{25251, 619, 34950, 0, 0},
	{25170, 16, 0, 1694, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{25161, 28, 0, 0, B24_FACT_REQUIRED},
	{119, 16, 0, 1695, 0},
	{1368, 16, 0, 1696, B24_FACT_REQUIRED},
	{25315, 63, 0, 1147, 0},
	{0, 16, 0, 1698, 0},
	{23, 28, 0, 0, 0},
	{25161, 28, 0, 0, 0},
	{119, 16, 0, 1695, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1700, B24_FACT_REQUIRED},
	{23691, 0, 0, 0, 0},
	{35011, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{34955, 28, 0, 0, 0},
	{34966, 28, 0, 0, 0},
	{34977, 28, 0, 0, 0},
	{34992, 28, 0, 0, 0},
	{35003, 16, 0, 1702, 0},
	{25120, 16, 0, 1703, 0},
	{0, 16, 0, 1704, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{34955, 28, 0, 0, 0},
	{34966, 28, 0, 0, 0},
	{34977, 28, 0, 0, 0},
	{34992, 28, 0, 0, 0},
	{35003, 16, 0, 0, 0},
	{1368, 16, 0, 1706, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{34955, 28, 0, 0, 0},
	{34966, 28, 0, 0, 0},
	{34977, 28, 0, 0, 0},
	{34992, 28, 0, 0, 0},
	{0, 16, 0, 1708, 0},
	{35069, 16, 0, 1709, 0},
	{0, 16, 0, 1710, 0},
	{1375, 28, 0, 0, 0},
	{34955, 28, 0, 0, 0},
	{34966, 28, 0, 0, 0},
	{34977, 28, 0, 0, 0},
	{34992, 28, 35077, 0, 0},
	{35003, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1712, B24_FACT_REQUIRED},
	{35187, 28, 35194, 0, 0},
	{35187, 28, 35199, 0, 0},
	{35187, 28, 35194, 0, 0},
	{10445, 28, 35194, 0, 0},
	{119, 16, 0, 1714, 0},
	{25870, 16, 0, 1715, 0},
	{12160, 16, 0, 1716, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{35175, 16, 0, 1717, 0},
	{35170, 16, 0, 1718, 0},
	{0, 16, 0, 1719, 0},
	{35208, 28, 35194, 0, 0},
	{35208, 28, 35199, 0, 0},
	{35208, 28, 35194, 0, 0},
	{35235, 28, 35194, 0, 0},
	{17218, 16, 0, 1721, 0},
	{35215, 16, 0, 1722, 0},
	{35225, 16, 0, 1723, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{35175, 16, 0, 1724, 0},
	{1368, 16, 0, 1725, B24_FACT_REQUIRED},
	{35294, 72, 0, 0, B24_FACT_REQUIRED},
	{35301, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1727, 0},
	{35285, 63, 0, 1728, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{0, 16, 0, 1730, 0},
	{35353, 63, 0, 1731, 0},
	{0, 16, 0, 1732, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{35175, 16, 0, 1724, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1734, B24_FACT_REQUIRED},
	{35392, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25120, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25326, 28, 0, 0, 0},
	{25335, 28, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{7355, 28, 0, 0, 0},
	{25351, 28, 0, 0, 0},
	{25363, 11733, 5150, 0, 0},
	{35382, 16, 0, 1736, 0},
	{8573, 16, 0, 1150, 0},
	{25377, 11733, 5150, 0, 0},
	{1448, 28, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{25161, 16, 0, 1737, 0},
	{0, 16, 0, 1738, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14262, 72, 0, 0, B24_FACT_REQUIRED},
	{6909, 6909, 0, 0, 0},
	{25351, 72, 0, 0, B24_FACT_REQUIRED},
	{25120, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{8573, 63, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{25363, 11733, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 1740, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25120, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25326, 28, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{7355, 28, 0, 0, 0},
	{25351, 28, 0, 0, 0},
	{25363, 11733, 5150, 0, 0},
	{35382, 16, 0, 1736, 0},
	{8573, 16, 0, 258, 0},
	{25377, 11733, 5150, 0, 0},
	{1448, 28, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{25335, 0, 0, 0, 0},
	{25161, 16, 0, 1742, 0},
	{0, 16, 0, 1743, 0},
	{1375, 28, 0, 0, 0},
	{7364, 5308, 0, 0, 0},
	{24902, 5308, 0, 0, 0},
	{24910, 11733, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{24919, 63, 0, 84, 0},
	{24925, 17322, 0, 84, 0},
	{0, 16, 0, 1745, 0},
	{25412, 16, 0, 1746, 0},
	{0, 16, 0, 1747, 0},
	{69, 28, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25120, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{11635, 28, 0, 0, 0},
	{24295, 28, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{14262, 28, 0, 0, 0},
	{35435, 28, 0, 0, 0},
	{25351, 28, 0, 0, 0},
	{25363, 11733, 5150, 0, 0},
	{24624, 28, 0, 0, 0},
	{25377, 11733, 5150, 0, 0},
	{12474, 11733, 5150, 0, 0},
	{25326, 28, 0, 0, 0},
	{25335, 28, 0, 0, 0},
	{8573, 63, 0, 84, 0},
	{35382, 63, 0, 84, 0},
	{0, 16, 0, 1749, 0},
	{25870, 16, 0, 1750, 0},
	{0, 16, 0, 1751, 0},
	{69, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{25120, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{14722, 0, 0, 0, 0},
	{24284, 0, 0, 0, 0},
	{25351, 0, 0, 0, 0},
	{25363, 0, 0, 0, 0},
	{8573, 0, 0, 0, 0},
	{35382, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25120, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{25351, 72, 0, 0, 0},
	{25363, 11733, 5150, 0, 0},
	{8573, 63, 0, 0, 0},
	{35382, 63, 0, 0, 0},
	{2052, 63, 0, 1753, 0},
	{2068, 16, 0, 1754, 0},
	{190, 16, 0, 1754, 0},
	{904, 72, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{25120, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{25326, 28, 0, 0, 0},
	{25335, 28, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{7355, 28, 0, 0, 0},
	{25351, 28, 0, 0, 0},
	{25363, 11733, 5150, 0, 0},
	{35382, 16, 0, 1736, 0},
	{8573, 16, 0, 258, 0},
	{25377, 11733, 5150, 0, 0},
	{1448, 28, 0, 0, 0},
	{14722, 256, 0, 0, 0},
	{24284, 256, 0, 0, 0},
	{25161, 16, 0, 1756, 0},
	{0, 16, 0, 1757, 0},
	{23, 28, 0, 0, 0},
	{6909, 6909, 0, 0, 0},
	{25351, 72, 0, 0, 0},
	{25120, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{8573, 63, 0, 0, 0},
	{35382, 63, 0, 0, 0},
	{4341, 11733, 5150, 0, 0},
	{25363, 11733, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1759, B24_FACT_REQUIRED},
	{35444, 0, 0, 0, 0},
	{35446, 0, 0, 0, 0},
	{35448, 0, 0, 0, 0},
	{35450, 0, 0, 0, 0},
	{35453, 0, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{56, 16, 0, 1761, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{21976, 28, 0, 0, 0},
	{6307, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{0, 842, 0, 1764, 0},
	{6307, 28, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{35642, 16, 0, 0, 0},
	{35658, 72, 0, 0, 0},
	{35666, 256, 0, 0, 0},
	{35683, 256, 0, 0, 0},
	{35698, 6909, 0, 0, 0},
	{30069, 6909, 0, 0, 0},
	{20964, 5308, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{9022, 256, 0, 0, 0},
	{35799, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{35666, 35811, 0, 0, 0},
	{35683, 35811, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{35698, 24499, 0, 0, 0},
	{35827, 24499, 0, 0, 0},
	{30069, 24499, 0, 0, 0},
	{35840, 24499, 0, 0, 0},
	{214, 24499, 0, 0, 0},
	{6307, 28, 0, 0, 0},
	{35658, 24305, 0, 0, 0},
	{35642, 16, 0, 0, 0},
	{0, 16, 0, 1769, 0},
	{0, 28712, 0, 1770, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{20284, 16, 0, 1769, 0},
	{5344, 16, 0, 1769, 0},
	{904, 72, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{35852, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{16844, 28, 35861, 0, 0},
	{20284, 72, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{35852, 28, 0, 0, B24_FACT_REQUIRED},
	{35852, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16844, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{0, 16, 0, 1775, 0},
	{0, 842, 0, 1776, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{35852, 28, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{35852, 28, 0, 0, B24_FACT_REQUIRED},
	{36161, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16844, 28, 36174, 0, 0},
	{20284, 72, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{35642, 16, 0, 0, 0},
	{35658, 72, 0, 0, 0},
	{35666, 256, 0, 0, 0},
	{35683, 256, 0, 0, 0},
	{35698, 6909, 0, 0, 0},
	{30069, 6909, 0, 0, 0},
	{20964, 5308, 0, 0, 0},
	{6976, 0, 0, 0, 0},
	{35450, 0, 0, 0, 0},
	{35453, 0, 0, 0, 0},
	{36298, 0, 0, 0, 0},
	{0, 842, 0, 1781, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{56, 16, 0, 1761, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{35658, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{36333, 6909, 0, 0, 0},
	{30069, 6909, 0, 0, 0},
	{20964, 5308, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{9022, 256, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{35799, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{36333, 28, 0, 0, 0},
	{30069, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{36429, 72, 0, 0, 0},
	{36441, 72, 0, 0, 0},
	{36454, 72, 0, 0, 0},
	{6307, 28, 0, 0, 0},
	{35658, 72, 0, 0, 0},
	{0, 16, 0, 1785, 0},
	{0, 21122, 0, 1786, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{20284, 16, 0, 1785, 0},
	{5344, 16, 0, 1785, 0},
	{904, 72, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{35658, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{36333, 6909, 0, 0, 0},
	{30069, 6909, 0, 0, 0},
	{20964, 5308, 0, 0, 0},
	{6307, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{36505, 28, 0, 0, 0},
	{56, 16, 0, 1761, 0},
	{36608, 28, 0, 0, B24_FACT_REQUIRED},
	{36614, 28, 0, 0, 0},
	{36622, 72, 0, 0, 0},
	{36632, 28, 0, 0, 0},
	{36643, 28, 0, 0, 0},
	{795, 16, 0, 0, 0},
	{36608, 0, 0, 0, 0},
	{36614, 0, 0, 0, 0},
	{36622, 0, 0, 0, 0},
	{36695, 0, 0, 0, 0},
	{0, 0, 0, 1792, 0},
	{0, 16, 0, 1793, 0},
	{36703, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 63, 0, 0, 0},
	{36714, 63, 0, 0, 0},
	{36703, 28, 0, 0, B24_FACT_REQUIRED},
	{36714, 63, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{36732, 0, 0, 0, 0},
	{36743, 0, 0, 0, 0},
	{36754, 0, 0, 0, 0},
	{36771, 0, 0, 0, 0},
	{0, 0, 0, 1797, 0},
	{36703, 0, 0, 0, 0},
	{36725, 0, 0, 1798, 0},
	{0, 16, 0, 1799, 0},
	{190, 63, 0, 0, 0},
	{2068, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{36782, 72, 0, 0, 0},
	{36703, 28, 0, 0, 0},
	{36643, 28, 0, 0, 0},
	{28188, 72, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{36732, 0, 0, 0, 0},
	{36743, 0, 0, 0, 0},
	{36754, 0, 0, 0, 0},
	{36771, 0, 0, 0, 0},
	{36788, 0, 0, 0, 0},
	{36799, 0, 0, 0, 0},
	{0, 0, 0, 1802, 0},
	{0, 16, 0, 1803, 0},
	{190, 63, 0, 0, 0},
	{2068, 63, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{36643, 28, 0, 0, 0},
	{5308, 0, 0, 0, 0},
	{8842, 0, 0, 0, 0},
	{0, 16, 0, 1807, 0},
	{36608, 28, 0, 0, B24_FACT_REQUIRED},
	{36614, 28, 0, 0, B24_FACT_REQUIRED},
	{36622, 72, 0, 0, 0},
	{36632, 28, 0, 0, 0},
	{0, 16, 0, 84, 0},
	{36805, 28, 0, 0, 0},
	{36811, 619, 0, 0, 0},
	{0, 16, 0, 1515, 0},
	{11716, 72, 0, 0, 0},
	{0, 16, 0, 1813, 0},
	{1386, 0, 0, 0, 0},
	{10848, 0, 0, 0, 0},
	{10857, 0, 0, 0, 0},
	{10788, 0, 0, 0, 0},
	{10808, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{10833, 0, 0, 0, 0},
	{10799, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{10817, 0, 0, 0, 0},
	{1933, 16, 0, 1815, 0},
	{0, 16, 0, 1816, 0},
	{0, 0, 0, 1815, 0},
	{10869, 63, 0, 1818, 0},
	{0, 16, 0, 1819, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 63, 0, 1821, 0},
	{11172, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{36828, 28, 0, 0, 0},
	{36841, 0, 0, 1822, 0},
	{0, 0, 0, 1823, 0},
	{27649, 63, 0, 1824, 0},
	{11716, 72, 0, 0, 0},
	{0, 16, 0, 1825, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{0, 0, 0, 1827, 0},
	{11172, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{36828, 0, 0, 0, 0},
	{11179, 0, 0, 0, 0},
	{26770, 0, 0, 0, 0},
	{36841, 0, 0, 1828, 0},
	{36853, 0, 0, 0, 0},
	{0, 0, 0, 1829, 0},
	{10869, 63, 0, 1830, 0},
	{0, 16, 0, 1831, 0},
	{11172, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{36828, 0, 0, 0, 0},
	{11179, 0, 0, 0, 0},
	{26770, 0, 0, 0, 0},
	{36841, 0, 0, 0, 0},
	{36853, 0, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{36859, 72, 0, 0, 0},
	{2052, 63, 0, 1833, 0},
	{36859, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{35170, 28, 0, 0, 0},
	{36866, 72, 0, 0, 0},
	{0, 63, 0, 1835, 0},
	{11172, 72, 0, 0, 0},
	{36841, 0, 0, 1836, 0},
	{0, 16, 0, 1837, 0},
	{36905, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 36911, 0, 0},
	{37061, 28, 37072, 0, 0},
	{37099, 72, 0, 0, 0},
	{0, 16, 0, 1839, 0},
	{36884, 28, 0, 0, B24_FACT_REQUIRED},
	{36892, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 0, 0},
	{1368, 63, 0, 1840, B24_FACT_REQUIRED},
	{1368, 16, 0, 1841, B24_FACT_REQUIRED},
	{37175, 0, 0, 0, 0},
	{36905, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 36911, 0, 0},
	{37099, 72, 0, 0, 0},
	{0, 16, 0, 1844, 0},
	{69, 72, 0, 0, 0},
	{36884, 28, 0, 0, 0},
	{36892, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{760, 16, 0, 1843, 0},
	{10981, 28, 0, 0, 0},
	{1368, 63, 0, 1845, 0},
	{37181, 28, 0, 0, 0},
	{0, 16, 0, 1846, 0},
	{0, 63, 0, 1847, 0},
	{265, 72, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{11172, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1841, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{36884, 28, 0, 0, 0},
	{36892, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{760, 16, 0, 1843, 0},
	{37181, 28, 0, 0, 0},
	{0, 16, 0, 1851, 0},
	{0, 63, 0, 1852, 0},
	{265, 72, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{37268, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{37259, 28, 0, 0, 0},
	{760, 16, 0, 1855, 0},
	{10981, 28, 0, 0, 0},
	{0, 16, 0, 1856, 0},
	{69, 72, 0, 0, 0},
	{36884, 28, 0, 0, 0},
	{37181, 28, 0, 0, 0},
	{27649, 63, 0, 1857, 0},
	{11172, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{10981, 28, 0, 0, 0},
	{37277, 28, 0, 0, 0},
	{0, 16, 0, 1858, 0},
	{0, 63, 0, 1859, 0},
	{36884, 28, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{37277, 28, 0, 0, 0},
	{9513, 28, 37287, 0, 0},
	{37297, 63, 0, 0, 0},
	{0, 16, 0, 1862, 0},
	{37304, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{37314, 28, 0, 0, 0},
	{37268, 0, 0, 0, 0},
	{37259, 28, 0, 0, B24_FACT_REQUIRED},
	{37181, 28, 0, 0, B24_FACT_REQUIRED},
	{11172, 72, 0, 0, 0},
	{760, 16, 0, 1864, B24_FACT_REQUIRED},
	{0, 16, 0, 1865, 0},
	{37304, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{37314, 28, 0, 0, 0},
	{37259, 28, 0, 0, B24_FACT_REQUIRED},
	{37181, 28, 0, 0, B24_FACT_REQUIRED},
	{11172, 72, 0, 0, 0},
	{760, 16, 0, 1867, B24_FACT_REQUIRED},
	{9513, 28, 37333, 0, B24_FACT_REQUIRED},
	{11716, 72, 0, 0, 0},
	{37360, 72, 0, 0, 0},
	{760, 16, 0, 1868, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1869, B24_FACT_REQUIRED},
	{36884, 28, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 1866, B24_FACT_REQUIRED},
	{37329, 16, 0, 1870, 0},
	{36905, 28, 0, 0, B24_FACT_REQUIRED},
	{37259, 28, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 1872, 0},
	{9513, 28, 37333, 0, B24_FACT_REQUIRED},
	{11716, 72, 0, 0, 0},
	{37360, 72, 0, 0, 0},
	{760, 16, 0, 1872, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1874, B24_FACT_REQUIRED},
	{36884, 28, 0, 0, B24_FACT_REQUIRED},
	{760, 63, 0, 1873, B24_FACT_REQUIRED},
	{37329, 16, 0, 1875, 0},
	{37400, 619, 0, 0, 0},
	{0, 16, 0, 1877, 0},
	{9513, 28, 37333, 0, B24_FACT_REQUIRED},
	{11716, 72, 0, 0, 0},
	{37360, 72, 0, 0, 0},
	{760, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 1879, B24_FACT_REQUIRED},
	{11172, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{36828, 28, 0, 0, 0},
	{35170, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{26770, 28, 0, 0, 0},
	{0, 16, 0, 1881, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{37406, 72, 0, 0, 0},
	{14405, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{35301, 28, 0, 0, 0},
	{37418, 72, 0, 0, 0},
	{37428, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{10981, 256, 0, 0, 0},
	{37277, 256, 0, 0, 0},
	{37438, 63, 0, 1882, 0},
	{0, 16, 0, 1883, 0},
	{37507, 63, 0, 0, 0},
	{37519, 63, 0, 0, 0},
	{37538, 63, 0, 0, 0},
	{37554, 63, 0, 0, 0},
	{37571, 63, 0, 0, 0},
	{37595, 63, 0, 0, 0},
	{37720, 63, 0, 0, 0},
	{37744, 63, 0, 0, 0},
	{1883, 28, 37446, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14405, 72, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{37428, 28, 37463, 0, 0},
	{37499, 16, 0, 1885, 0},
	{37616, 619, 627, 0, 0},
	{37632, 619, 627, 0, 0},
	{37643, 63, 0, 0, 0},
	{37658, 619, 627, 0, 0},
	{37672, 63, 0, 0, 0},
	{37690, 619, 627, 0, 0},
	{37703, 63, 0, 0, 0},
	{119, 16, 0, 1886, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37406, 0, 0, 0, 0},
	{14405, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35301, 0, 0, 0, 0},
	{37418, 0, 0, 0, 0},
	{37428, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{10981, 0, 0, 0, 0},
	{37277, 0, 0, 0, 0},
	{0, 0, 0, 1888, 0},
	{10869, 63, 0, 1889, 0},
	{0, 16, 0, 1890, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37406, 0, 0, 0, 0},
	{14405, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35301, 0, 0, 0, 0},
	{37418, 0, 0, 0, 0},
	{37428, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{10981, 0, 0, 0, 0},
	{37277, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 1892, 0},
	{36859, 72, 0, 0, B24_FACT_REQUIRED},
	{37762, 28, 37780, 0, B24_FACT_REQUIRED},
	{37801, 619, 627, 0, 0},
	{37815, 63, 0, 0, 0},
	{37819, 63, 0, 0, 0},
	{37829, 619, 627, 0, 0},
	{11179, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{37848, 28, 0, 0, 0},
	{37857, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{37867, 619, 0, 0, 0},
	{37878, 72, 0, 0, 0},
	{37893, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1883, 28, 37780, 0, 0},
	{0, 63, 0, 1895, 0},
	{37842, 0, 0, 1896, 0},
	{37902, 72, 0, 0, 0},
	{37916, 0, 0, 1896, 0},
	{37925, 72, 0, 0, 0},
	{37942, 0, 0, 1896, 0},
	{37950, 72, 0, 0, 0},
	{0, 16, 0, 1897, 0},
	{36841, 72, 0, 0, 0},
	{36853, 72, 0, 0, 0},
	{0, 16, 0, 1899, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{37406, 72, 0, 0, 0},
	{14405, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{35301, 28, 0, 0, 0},
	{37418, 72, 0, 0, 0},
	{37428, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{10981, 256, 0, 0, 0},
	{37277, 256, 0, 0, 0},
	{0, 16, 0, 1901, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{37428, 28, 37463, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1933, 16, 0, 1904, 0},
	{0, 16, 0, 1905, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{10788, 0, 0, 0, 0},
	{10799, 0, 0, 0, 0},
	{0, 0, 0, 1907, 0},
	{10869, 63, 0, 1908, 0},
	{0, 16, 0, 1909, 0},
	{11172, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{36828, 0, 0, 0, 0},
	{35170, 0, 0, 0, 0},
	{11179, 0, 0, 0, 0},
	{26770, 0, 0, 0, 0},
	{0, 0, 0, 1911, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37406, 0, 0, 0, 0},
	{14405, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35301, 0, 0, 0, 0},
	{37418, 0, 0, 0, 0},
	{37428, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{10981, 0, 0, 0, 0},
	{37277, 0, 0, 0, 0},
	{37438, 0, 0, 1912, 0},
	{1933, 16, 0, 1913, 0},
	{0, 16, 0, 1914, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{37406, 0, 0, 0, 0},
	{14405, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{35301, 0, 0, 0, 0},
	{37418, 0, 0, 0, 0},
	{37428, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{10981, 0, 0, 0, 0},
	{37277, 0, 0, 0, 0},
	{37438, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 1916, 0},
	{2074, 0, 0, 0, 0},
	{265, 0, 0, 0, 0},
	{37188, 0, 0, 0, 0},
	{1883, 28, 37446, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 1892, 0},
	{11261, 16, 0, 1918, 0},
	{36859, 72, 0, 0, B24_FACT_REQUIRED},
	{37499, 63, 0, 0, B24_FACT_REQUIRED},
	{35170, 28, 37966, 0, B24_FACT_REQUIRED},
	{1386, 0, 0, 0, 0},
	{10788, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{10799, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{0, 0, 0, 1921, 0},
	{10869, 63, 0, 1922, 0},
	{0, 16, 0, 1923, 0},
	{36859, 72, 0, 0, B24_FACT_REQUIRED},
	{37499, 63, 0, 0, B24_FACT_REQUIRED},
	{35170, 28, 37966, 0, 0},
	{11172, 72, 0, 0, 0},
	{38029, 28, 0, 0, 0},
	{0, 16, 0, 1926, 0},
	{38014, 63, 0, 84, 0},
	{38022, 63, 0, 1927, 0},
	{0, 16, 0, 1928, 0},
	{36859, 72, 0, 0, B24_FACT_REQUIRED},
	{37499, 63, 0, 0, B24_FACT_REQUIRED},
	{36859, 72, 0, 0, B24_FACT_REQUIRED},
	{37499, 16, 0, 1885, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{14405, 72, 0, 0, B24_FACT_REQUIRED},
	{10869, 63, 0, 1902, 0},
	{0, 16, 0, 1933, 0},
	{1883, 28, 37446, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{14405, 72, 0, 0, 0},
	{11261, 16, 0, 0, 0},
	{38036, 63, 0, 0, 0},
	{16844, 28, 38042, 0, 0},
	{20653, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{9197, 28, 38053, 0, 0},
	{38157, 28, 0, 0, 0},
	{38165, 28, 0, 0, 0},
	{20038, 28, 38172, 0, 0},
	{16819, 28, 0, 0, 0},
	{38273, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{0, 16, 0, 1937, 0},
	{20038, 28, 38291, 0, B24_FACT_REQUIRED},
	{16819, 28, 0, 0, B24_FACT_REQUIRED},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{38403, 72, 0, 0, 0},
	{38458, 28, 0, 0, 0},
	{38468, 28, 5150, 0, 0},
	{38403, 72, 0, 0, 0},
	{38458, 28, 0, 0, 0},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38403, 72, 0, 0, 0},
	{38458, 28, 0, 0, 0},
	{38165, 28, 0, 0, B24_FACT_REQUIRED},
	{38403, 72, 0, 0, 0},
	{38458, 28, 0, 0, 0},
	{9197, 28, 38053, 0, B24_FACT_REQUIRED},
	{38403, 72, 0, 0, 0},
	{38458, 28, 0, 0, 0},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{38036, 63, 0, 0, B24_FACT_REQUIRED},
	{38800, 28, 5150, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38966, 72, 0, 0, 0},
	{38970, 72, 0, 0, 0},
	{38975, 72, 0, 0, 0},
	{38982, 72, 0, 0, 0},
	{9114, 72, 0, 0, 0},
	{38988, 72, 0, 0, 0},
	{16844, 16, 0, 1948, 0},
	{38970, 63, 0, 0, 0},
	{38998, 16, 0, 258, 0},
	{39009, 63, 0, 0, 0},
	{38982, 63, 0, 0, 0},
	{38975, 16, 0, 258, 0},
	{39021, 63, 0, 0, 0},
	{0, 16, 0, 1949, 0},
	{39217, 28, 0, 0, 0},
	{39233, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39046, 28, 0, 0, 0},
	{39056, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{39070, 28, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39087, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39105, 619, 0, 0, 0},
	{39113, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{39127, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39144, 256, 0, 0, 0},
	{39149, 256, 0, 0, 0},
	{39168, 256, 0, 0, 0},
	{39185, 256, 0, 0, 0},
	{39203, 256, 0, 0, 0},
	{36841, 63, 0, 0, 0},
	{39210, 16, 0, 1951, 0},
	{39245, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39254, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{0, 16, 0, 1952, 0},
	{0, 63, 0, 1953, 0},
	{39262, 28, 5150, 0, 0},
	{39272, 72, 0, 0, 0},
	{39279, 72, 0, 0, 0},
	{0, 16, 0, 1953, 0},
	{0, 16, 0, 1956, 0},
	{197, 63, 0, 0, B24_FACT_REQUIRED},
	{39262, 28, 5150, 0, 0},
	{0, 16, 0, 1959, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39046, 28, 0, 0, 0},
	{39056, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{39070, 28, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39087, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39105, 619, 0, 0, 0},
	{39113, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{39127, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39144, 256, 0, 0, 0},
	{39149, 256, 0, 0, 0},
	{39168, 256, 0, 0, 0},
	{39185, 256, 0, 0, 0},
	{39203, 256, 0, 0, 0},
	{36841, 63, 0, 1960, 0},
	{39210, 16, 0, 1951, 0},
	{39245, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39254, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39322, 28, 0, 0, 0},
	{39332, 72, 0, 0, 0},
	{39348, 16, 0, 1961, 0},
	{0, 63, 0, 1960, 0},
	{11179, 619, 0, 0, 0},
	{39492, 619, 0, 0, 0},
	{39499, 619, 0, 0, 0},
	{39506, 619, 0, 0, 0},
	{39511, 619, 0, 0, 0},
	{39516, 619, 0, 0, 0},
	{39522, 619, 0, 0, 0},
	{39534, 619, 0, 0, 0},
	{39539, 619, 0, 0, 0},
	{39549, 28, 0, 0, 0},
	{39554, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{26770, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{39741, 28, 0, 0, 0},
	{39758, 28, 0, 0, 0},
	{39778, 28, 0, 0, 0},
	{39788, 28, 0, 0, 0},
	{39804, 28, 0, 0, 0},
	{39820, 28, 0, 0, 0},
	{39848, 72, 0, 0, 0},
	{39856, 28, 0, 0, 0},
	{36714, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{0, 16, 0, 1967, 0},
	{36714, 72, 0, 0, 0},
	{39898, 63, 0, 0, 0},
	{39912, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{39410, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39428, 72, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39434, 72, 0, 0, 0},
	{39442, 72, 0, 0, 0},
	{39455, 72, 0, 0, 0},
	{39469, 72, 0, 0, 0},
	{39479, 16, 0, 1964, 0},
	{39565, 72, 0, 0, 0},
	{39581, 72, 0, 0, 0},
	{39589, 72, 0, 0, 0},
	{39599, 72, 0, 0, 0},
	{25916, 28, 0, 0, 0},
	{39614, 28, 0, 0, 0},
	{39624, 28, 0, 0, 0},
	{39638, 28, 0, 0, 0},
	{39652, 28, 0, 0, 0},
	{39666, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39676, 28, 0, 0, 0},
	{39689, 28, 0, 0, 0},
	{35170, 28, 0, 0, 0},
	{39696, 16, 0, 1965, 0},
	{39708, 619, 0, 0, 0},
	{39727, 72, 0, 0, 0},
	{35175, 16, 0, 1966, 0},
	{39829, 619, 0, 0, 0},
	{39836, 63, 0, 1968, 0},
	{39866, 63, 0, 84, 0},
	{39879, 16, 0, 1969, 0},
	{39929, 28, 0, 0, 0},
	{0, 16, 0, 1970, 0},
	{38458, 28, 0, 0, B24_FACT_REQUIRED},
	{40012, 63, 0, 84, 0},
	{214, 63, 0, 84, 0},
	{9114, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39969, 72, 0, 0, 0},
	{39986, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{39996, 619, 0, 0, 0},
	{10937, 28, 0, 0, 0},
	{40003, 63, 0, 0, 0},
	{21006, 16, 0, 1973, 0},
	{40017, 256, 0, 0, 0},
	{0, 16, 0, 1974, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39046, 28, 0, 0, 0},
	{39056, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{39070, 28, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39087, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39105, 619, 0, 0, 0},
	{39113, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{39127, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39144, 619, 0, 0, 0},
	{39149, 256, 0, 0, 0},
	{39168, 256, 0, 0, 0},
	{39185, 256, 0, 0, 0},
	{39203, 619, 0, 0, 0},
	{36841, 63, 0, 84, 0},
	{39210, 16, 0, 0, 0},
	{39245, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39254, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{0, 16, 0, 1976, 0},
	{13950, 72, 0, 0, 0},
	{13971, 72, 0, 0, 0},
	{40079, 28, 0, 0, 0},
	{40086, 28, 0, 0, 0},
	{40097, 28, 0, 0, 0},
	{40101, 28, 0, 0, 0},
	{40115, 28, 0, 0, 0},
	{40124, 28, 0, 0, 0},
	{40138, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{40147, 28, 0, 0, 0},
	{40164, 16, 0, 258, 0},
	{69, 72, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40048, 28, 0, 0, 0},
	{31803, 72, 0, 0, 0},
	{31808, 16, 0, 1978, 0},
	{9513, 28, 0, 0, 0},
	{40058, 72, 0, 0, 0},
	{31814, 72, 0, 0, 0},
	{31823, 28, 0, 0, 0},
	{31834, 28, 0, 0, 0},
	{31845, 28, 0, 0, 0},
	{31853, 28, 0, 0, 0},
	{40067, 16, 0, 1979, 0},
	{40155, 16, 0, 1980, 0},
	{40172, 619, 0, 0, 0},
	{40188, 619, 0, 0, 0},
	{40200, 619, 0, 0, 0},
	{0, 16, 0, 1981, 0},
	{39969, 72, 0, 0, 0},
	{39977, 63, 0, 1975, 0},
	{8573, 63, 0, 1977, 0},
	{40035, 63, 0, 1982, 0},
	{0, 16, 0, 1983, 0},
	{38458, 28, 0, 0, B24_FACT_REQUIRED},
	{40212, 72, 0, 0, 0},
	{40220, 72, 0, 0, 0},
	{39279, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{39969, 72, 0, 0, 0},
	{31814, 72, 0, 0, 0},
	{39986, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{20396, 619, 0, 0, 0},
	{10937, 28, 0, 0, 0},
	{40290, 16, 0, 0, 0},
	{21006, 63, 0, 0, 0},
	{40298, 619, 0, 0, 0},
	{39996, 619, 0, 0, 0},
	{40313, 619, 0, 0, 0},
	{40320, 72, 0, 0, 0},
	{32218, 16, 0, 0, 0},
	{0, 16, 0, 1986, 0},
	{39217, 0, 0, 0, 0},
	{39233, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37304, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{36828, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{40332, 28, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39087, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39105, 619, 0, 0, 0},
	{39113, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{40341, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39144, 619, 0, 0, 0},
	{40356, 256, 0, 0, 0},
	{40373, 256, 0, 0, 0},
	{40388, 256, 0, 0, 0},
	{39203, 619, 0, 0, 0},
	{36841, 63, 0, 84, 0},
	{39210, 16, 0, 1988, 0},
	{40404, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39254, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{0, 16, 0, 1989, 0},
	{40458, 72, 0, 0, 0},
	{40468, 16, 0, 0, 0},
	{40485, 16, 0, 0, 0},
	{40499, 63, 0, 0, 0},
	{0, 16, 0, 1991, 0},
	{40531, 0, 0, 0, 0},
	{39977, 63, 0, 1987, 0},
	{8573, 63, 0, 1990, 0},
	{40035, 63, 0, 0, 0},
	{40412, 63, 0, 1987, 0},
	{40431, 16, 0, 0, 0},
	{40439, 63, 0, 0, 0},
	{40448, 63, 0, 1992, 0},
	{40512, 16, 0, 1993, 0},
	{40554, 63, 0, 0, 0},
	{0, 16, 0, 1994, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{40565, 28, 0, 0, 0},
	{8337, 256, 0, 0, 0},
	{8347, 256, 0, 0, 0},
	{40580, 256, 0, 0, 0},
	{6713, 16, 0, 1937, 0},
	{39279, 72, 0, 0, 0},
	{40212, 72, 0, 0, 0},
	{37848, 28, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{40585, 72, 0, 0, 0},
	{39434, 72, 0, 0, 0},
	{0, 16, 0, 1997, 0},
	{38458, 28, 0, 0, B24_FACT_REQUIRED},
	{36771, 72, 0, 0, 0},
	{38458, 28, 0, 0, B24_FACT_REQUIRED},
	{36771, 72, 0, 0, B24_FACT_REQUIRED},
	{40643, 28, 0, 0, 0},
	{39217, 28, 0, 0, 0},
	{40654, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39046, 28, 0, 0, 0},
	{39056, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{39070, 28, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39087, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39105, 619, 0, 0, 0},
	{39113, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{39127, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39144, 256, 0, 0, 0},
	{39149, 256, 0, 0, 0},
	{39168, 256, 0, 0, 0},
	{39185, 256, 0, 0, 0},
	{39203, 256, 0, 0, 0},
	{36841, 63, 0, 84, 0},
	{39210, 16, 0, 2001, 0},
	{39245, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39254, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{0, 16, 0, 2002, 0},
	{0, 63, 0, 2003, 0},
	{38458, 28, 0, 0, B24_FACT_REQUIRED},
	{40669, 28, 5150, 0, 0},
	{40683, 28, 0, 0, 0},
	{39279, 72, 0, 0, 0},
	{40212, 72, 0, 0, 0},
	{39272, 72, 0, 0, 0},
	{40710, 28, 0, 0, 0},
	{40164, 16, 0, 2006, 0},
	{69, 72, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{8579, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40048, 28, 0, 0, 0},
	{31803, 72, 0, 0, 0},
	{31808, 16, 0, 1978, 0},
	{9513, 28, 0, 0, 0},
	{40058, 72, 0, 0, 0},
	{31814, 72, 0, 0, 0},
	{31823, 28, 0, 0, 0},
	{31834, 28, 0, 0, 0},
	{31845, 28, 0, 0, 0},
	{31853, 28, 0, 0, 0},
	{40067, 16, 0, 1979, 0},
	{40155, 16, 0, 2007, 0},
	{40172, 619, 0, 0, 0},
	{40188, 619, 0, 0, 0},
	{40200, 619, 0, 0, 0},
	{0, 16, 0, 2008, 0},
	{25326, 28, 0, 0, 0},
	{40842, 28, 0, 0, 0},
	{40164, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{14722, 16, 0, 0, 0},
	{24284, 16, 0, 0, 0},
	{40734, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{40745, 72, 0, 0, 0},
	{40755, 72, 0, 0, 0},
	{14405, 72, 0, 0, 0},
	{40768, 72, 0, 0, 0},
	{11635, 28, 0, 0, 0},
	{24295, 28, 0, 0, 0},
	{40780, 28, 0, 0, 0},
	{40790, 28, 0, 0, 0},
	{40801, 72, 0, 0, 0},
	{40810, 72, 0, 0, 0},
	{14262, 72, 0, 0, 0},
	{31803, 72, 0, 0, 0},
	{40831, 28, 0, 0, 0},
	{40836, 16, 0, 2010, 0},
	{0, 16, 0, 2011, 0},
	{16948, 16, 0, 2009, 0},
	{40714, 63, 0, 84, 0},
	{40722, 16, 0, 2012, 0},
	{36771, 72, 0, 0, 0},
	{0, 16, 0, 2013, 0},
	{38403, 72, 0, 0, 0},
	{38458, 28, 0, 0, 0},
	{16963, 72, 0, 0, 0},
	{40853, 72, 0, 0, 0},
	{38157, 28, 0, 0, 0},
	{40863, 28, 5150, 0, 0},
	{40875, 28, 5150, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{16963, 72, 0, 0, B24_FACT_REQUIRED},
	{40979, 16, 0, 1821, 0},
	{6909, 16, 0, 1821, 0},
	{0, 16, 0, 2017, 0},
	{16963, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{0, 16, 0, 2020, 0},
	{38403, 72, 0, 0, 0},
	{38458, 28, 0, 0, 0},
	{38458, 28, 0, 0, B24_FACT_REQUIRED},
	{38157, 28, 0, 0, 0},
	{41017, 41024, 0, 0, 0},
	{41038, 41024, 0, 0, 0},
	{41047, 41024, 0, 0, 0},
	{26668, 28, 5150, 0, 0},
	{41052, 28, 5150, 0, 0},
	{41064, 72, 0, 0, 0},
	{36771, 72, 0, 0, B24_FACT_REQUIRED},
	{41253, 72, 0, 0, B24_FACT_REQUIRED},
	{41260, 28, 0, 0, B24_FACT_REQUIRED},
	{41268, 28, 0, 0, 0},
	{36771, 72, 0, 0, B24_FACT_REQUIRED},
	{36771, 72, 0, 0, B24_FACT_REQUIRED},
	{41377, 28, 41384, 0, 0},
	{36771, 72, 0, 0, B24_FACT_REQUIRED},
	{38458, 28, 0, 0, B24_FACT_REQUIRED},
	{16844, 28, 41435, 0, B24_FACT_REQUIRED},
	{36771, 72, 0, 0, B24_FACT_REQUIRED},
	{38157, 28, 0, 0, 0},
	{41017, 41024, 0, 0, 0},
	{41038, 41024, 0, 0, 0},
	{41047, 41024, 0, 0, 0},
	{41052, 28, 5150, 0, 0},
	{41518, 28, 5150, 0, 0},
	{0, 41651, 0, 0, 0},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{16844, 28, 41667, 0, 0},
	{38157, 28, 0, 0, B24_FACT_REQUIRED},
	{41680, 28, 0, 0, 0},
	{41692, 28, 0, 0, 0},
	{41696, 28, 0, 0, 0},
	{41017, 41024, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{41788, 41803, 0, 84, 0},
	{0, 16, 0, 2031, 0},
	{41817, 72, 0, 0, B24_FACT_REQUIRED},
	{41827, 28, 0, 0, B24_FACT_REQUIRED},
	{41817, 72, 0, 0, B24_FACT_REQUIRED},
	{18611, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{41692, 28, 0, 0, 0},
	{41696, 28, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39969, 72, 0, 0, 0},
	{39986, 72, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{41969, 72, 0, 0, 0},
	{41981, 28, 0, 0, 0},
	{41995, 28, 0, 0, 0},
	{42008, 28, 0, 0, 0},
	{42019, 28, 0, 0, 0},
	{42034, 28, 0, 0, 0},
	{42047, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{42060, 28, 5150, 0, 0},
	{42072, 28, 0, 0, 0},
	{21006, 17850, 0, 0, 0},
	{0, 16, 0, 2036, 0},
	{40643, 28, 0, 0, 0},
	{39217, 28, 0, 0, 0},
	{39233, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39046, 28, 0, 0, 0},
	{39056, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{39070, 28, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39087, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39105, 619, 0, 0, 0},
	{39113, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{39127, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39144, 256, 0, 0, 0},
	{39149, 256, 0, 0, 0},
	{39168, 256, 0, 0, 0},
	{39185, 256, 0, 0, 0},
	{39203, 256, 0, 0, 0},
	{36841, 63, 0, 84, 0},
	{39210, 16, 0, 2038, 0},
	{39245, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39254, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{0, 16, 0, 2039, 0},
	{41924, 72, 0, 0, 0},
	{41936, 72, 0, 0, 0},
	{39969, 72, 0, 0, 0},
	{41955, 63, 0, 2037, 0},
	{8573, 63, 0, 2040, 0},
	{0, 16, 0, 2041, 0},
	{40212, 72, 0, 0, 0},
	{42087, 72, 42097, 0, 0},
	{39279, 72, 0, 0, 0},
	{42102, 28, 0, 0, 0},
	{39969, 72, 0, 0, 0},
	{42153, 72, 0, 0, 0},
	{41955, 63, 0, 2037, 0},
	{8573, 63, 0, 2040, 0},
	{0, 16, 0, 2044, 0},
	{42167, 28, 0, 0, 0},
	{42179, 28, 0, 0, 0},
	{42191, 63, 0, 0, 0},
	{42204, 28, 0, 0, 0},
	{42216, 28, 0, 0, 0},
	{42233, 28, 0, 0, 0},
	{42248, 63, 0, 0, 0},
	{40212, 72, 0, 0, 0},
	{39279, 72, 0, 0, 0},
	{42102, 28, 0, 0, 0},
	{42263, 28, 0, 0, 0},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38157, 28, 0, 0, B24_FACT_REQUIRED},
	{41680, 28, 0, 0, 0},
	{41692, 28, 0, 0, 0},
	{41696, 28, 0, 0, 0},
	{41017, 41024, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{41377, 28, 5150, 0, 0},
	{42307, 28, 0, 0, 0},
	{842, 619, 0, 0, 0},
	{42320, 72, 0, 0, 0},
	{0, 16, 0, 2049, 0},
	{42331, 63, 0, 0, B24_FACT_REQUIRED},
	{41377, 28, 5150, 0, 0},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{0, 16, 0, 2052, 0},
	{209, 28, 0, 0, 0},
	{6297, 28, 0, 0, 0},
	{22015, 63, 0, 2053, 0},
	{42349, 16, 0, 2054, 0},
	{0, 16, 0, 2055, 0},
	{26770, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{6909, 619, 0, 0, 0},
	{42363, 619, 0, 0, 0},
	{39986, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{42370, 72, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{10937, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39046, 28, 0, 0, 0},
	{39056, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39087, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39105, 619, 0, 0, 0},
	{39113, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{39127, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39144, 256, 0, 0, 0},
	{39149, 256, 0, 0, 0},
	{39168, 256, 0, 0, 0},
	{39203, 256, 0, 0, 0},
	{11179, 619, 0, 0, 0},
	{39492, 619, 0, 0, 0},
	{39499, 619, 0, 0, 0},
	{39506, 619, 0, 0, 0},
	{39511, 619, 0, 0, 0},
	{39516, 619, 0, 0, 0},
	{39522, 619, 0, 0, 0},
	{39534, 619, 0, 0, 0},
	{39539, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39428, 72, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{39410, 72, 0, 0, 0},
	{42434, 619, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25916, 28, 0, 0, 0},
	{39614, 28, 0, 0, 0},
	{39624, 28, 0, 0, 0},
	{39638, 28, 0, 0, 0},
	{39652, 28, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39676, 28, 0, 0, 0},
	{39666, 63, 0, 0, 0},
	{39866, 63, 0, 84, 0},
	{39442, 72, 0, 0, 0},
	{39479, 16, 0, 2060, 0},
	{35170, 28, 0, 0, 0},
	{39708, 619, 0, 0, 0},
	{39727, 72, 0, 0, 0},
	{39696, 16, 0, 1965, 0},
	{35175, 16, 0, 1966, 0},
	{39689, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{11179, 16, 0, 2057, 0},
	{1375, 28, 0, 0, 0},
	{42355, 16, 0, 2058, 0},
	{39434, 72, 0, 0, 0},
	{39969, 72, 0, 0, 0},
	{39581, 72, 0, 0, 0},
	{42378, 619, 0, 0, 0},
	{39996, 619, 0, 0, 0},
	{42385, 619, 0, 0, 0},
	{42398, 256, 0, 0, 0},
	{42410, 256, 0, 0, 0},
	{6180, 16, 0, 2059, 0},
	{42429, 16, 0, 2061, 0},
	{795, 63, 0, 0, 0},
	{0, 16, 0, 2062, 0},
	{0, 63, 0, 2063, 0},
	{42452, 28, 5150, 0, 0},
	{42467, 28, 5150, 0, 0},
	{42477, 28, 5150, 0, 0},
	{42489, 256, 0, 0, 0},
	{42501, 28, 5150, 0, 0},
	{42516, 256, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{6909, 619, 0, 0, 0},
	{39986, 72, 0, 0, 0},
	{42363, 619, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{42370, 72, 0, 0, 0},
	{10937, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39046, 28, 0, 0, 0},
	{39056, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{39070, 28, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39087, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39105, 619, 0, 0, 0},
	{39113, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{39127, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39144, 256, 0, 0, 0},
	{39149, 256, 0, 0, 0},
	{39168, 256, 0, 0, 0},
	{39185, 256, 0, 0, 0},
	{39203, 256, 0, 0, 0},
	{36841, 63, 0, 84, 0},
	{39210, 16, 0, 0, 0},
	{39245, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39254, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{39410, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39428, 72, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{42434, 619, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25916, 28, 0, 0, 0},
	{39614, 28, 0, 0, 0},
	{39624, 28, 0, 0, 0},
	{39638, 28, 0, 0, 0},
	{39652, 28, 0, 0, 0},
	{39666, 63, 0, 258, 0},
	{39866, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39676, 28, 0, 0, 0},
	{39442, 72, 0, 0, 0},
	{39479, 16, 0, 2060, 0},
	{35170, 28, 0, 0, 0},
	{39708, 619, 0, 0, 0},
	{39727, 72, 0, 0, 0},
	{39696, 16, 0, 1965, 0},
	{35175, 16, 0, 1966, 0},
	{39689, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9513, 72, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{39969, 72, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{11179, 16, 0, 2057, 0},
	{1375, 28, 0, 0, 0},
	{42355, 16, 0, 2066, 0},
	{39434, 72, 0, 0, 0},
	{39581, 72, 0, 0, 0},
	{42378, 619, 0, 0, 0},
	{39996, 619, 0, 0, 0},
	{42385, 619, 0, 0, 0},
	{42398, 256, 0, 0, 0},
	{42410, 256, 0, 0, 0},
	{6180, 16, 0, 2067, 0},
	{42429, 16, 0, 2068, 0},
	{42531, 16, 0, 2069, 0},
	{795, 63, 0, 0, 0},
	{0, 16, 0, 2070, 0},
	{69, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{39410, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39428, 72, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{42434, 619, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25916, 28, 0, 0, 0},
	{39614, 28, 0, 0, 0},
	{39624, 28, 0, 0, 0},
	{39638, 28, 0, 0, 0},
	{39652, 28, 0, 0, 0},
	{39666, 63, 0, 0, 0},
	{39866, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39676, 28, 0, 0, 0},
	{39442, 72, 0, 0, 0},
	{39479, 16, 0, 2060, 0},
	{35170, 28, 0, 0, 0},
	{39708, 619, 0, 0, 0},
	{39727, 72, 0, 0, 0},
	{39696, 16, 0, 1965, 0},
	{35175, 16, 0, 1966, 0},
	{39689, 28, 0, 0, 0},
	{42573, 0, 0, 0, 0},
	{42579, 0, 0, 0, 0},
	{42586, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{42600, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{27321, 0, 0, 0, 0},
	{0, 0, 0, 2074, 0},
	{89, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{42568, 0, 0, 0, 0},
	{11179, 0, 0, 2073, 0},
	{24902, 0, 0, 0, 0},
	{42592, 0, 0, 2075, 0},
	{42550, 0, 0, 2076, 0},
	{37842, 16, 0, 2072, 0},
	{39977, 16, 0, 2066, 0},
	{35353, 16, 0, 2077, 0},
	{42611, 63, 0, 84, 0},
	{10869, 63, 0, 2071, 0},
	{42537, 619, 0, 0, 0},
	{11217, 619, 0, 0, 0},
	{40431, 16, 0, 2078, 0},
	{42628, 63, 0, 0, 0},
	{0, 16, 0, 2079, 0},
	{42452, 28, 5150, 0, 0},
	{42477, 28, 5150, 0, 0},
	{42467, 28, 5150, 0, 0},
	{42654, 256, 0, 0, 0},
	{42672, 28, 5150, 0, 0},
	{42684, 28, 5150, 0, 0},
	{42695, 28, 5150, 0, 0},
	{42713, 28, 5150, 0, 0},
	{42742, 28, 5150, 0, 0},
	{42755, 28, 5150, 0, 0},
	{42768, 28, 5150, 0, 0},
	{39272, 72, 0, 0, 0},
	{39279, 72, 0, 0, 0},
	{38458, 28, 0, 0, B24_FACT_REQUIRED},
	{42788, 28, 5150, 0, 0},
	{38458, 28, 0, 0, B24_FACT_REQUIRED},
	{41377, 28, 5150, 0, 0},
	{42792, 72, 0, 0, 0},
	{42797, 72, 0, 0, 0},
	{42801, 72, 0, 0, 0},
	{42808, 72, 0, 0, 0},
	{42816, 72, 0, 0, 0},
	{0, 16, 0, 2084, 0},
	{89, 28, 0, 0, 0},
	{42848, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{26770, 28, 0, 0, 0},
	{69, 42853, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{39410, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 24499, 0, 0, 0},
	{39428, 72, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{11179, 24499, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39434, 72, 0, 0, 0},
	{39442, 72, 0, 0, 0},
	{39455, 72, 0, 0, 0},
	{39469, 72, 0, 0, 0},
	{39479, 16, 0, 1964, 0},
	{39565, 72, 0, 0, 0},
	{39581, 72, 0, 0, 0},
	{39589, 72, 0, 0, 0},
	{39599, 72, 0, 0, 0},
	{25916, 28, 0, 0, 0},
	{39614, 28, 0, 0, 0},
	{39624, 28, 0, 0, 0},
	{39638, 28, 0, 0, 0},
	{39652, 28, 0, 0, 0},
	{39666, 42835, 0, 0, 0},
	{178, 28, 0, 0, 0},
	{39676, 28, 0, 0, 0},
	{39689, 41024, 0, 2086, 0},
	{35170, 28, 0, 0, 0},
	{39696, 16, 0, 2087, 0},
	{39708, 619, 0, 0, 0},
	{39727, 24305, 0, 0, 0},
	{35175, 16, 0, 1966, 0},
	{39829, 619, 0, 0, 0},
	{0, 16, 0, 2088, 0},
	{0, 63, 0, 2089, 0},
	{42868, 28, 0, 0, 0},
	{42873, 28, 0, 0, 0},
	{39272, 72, 0, 0, 0},
	{39279, 72, 0, 0, 0},
	{0, 16, 0, 2092, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39046, 28, 0, 0, 0},
	{39056, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{39070, 28, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39087, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39105, 619, 0, 0, 0},
	{39113, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{39127, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39144, 256, 0, 0, 0},
	{39149, 256, 0, 0, 0},
	{39168, 256, 0, 0, 0},
	{39185, 256, 0, 0, 0},
	{39203, 256, 0, 0, 0},
	{36841, 63, 0, 2093, 0},
	{39210, 16, 0, 2038, 0},
	{39245, 16, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39254, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39322, 28, 0, 0, 0},
	{39332, 72, 0, 0, 0},
	{39348, 16, 0, 2094, 0},
	{0, 63, 0, 2093, 0},
	{42868, 28, 0, 0, B24_FACT_REQUIRED},
	{39262, 28, 5150, 0, 0},
	{39272, 72, 0, 0, 0},
	{39279, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39428, 72, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{11179, 24499, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{25916, 28, 0, 0, 0},
	{39614, 28, 0, 0, 0},
	{39624, 28, 0, 0, 0},
	{39638, 28, 0, 0, 0},
	{39652, 28, 0, 0, 0},
	{39666, 16, 0, 0, 0},
	{178, 28, 0, 0, 0},
	{39676, 28, 0, 0, 0},
	{69, 42853, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{11179, 16, 0, 2057, 0},
	{1375, 28, 0, 0, 0},
	{6180, 16, 0, 2039, 0},
	{42429, 16, 0, 2098, 0},
	{0, 16, 0, 2099, 0},
	{0, 63, 0, 2100, 0},
	{42452, 28, 5150, 0, 0},
	{42467, 28, 5150, 0, 0},
	{42477, 28, 5150, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39046, 28, 0, 0, 0},
	{39056, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 24499, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39087, 42896, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39105, 619, 0, 0, 0},
	{39113, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{39127, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39144, 42896, 0, 0, 0},
	{39149, 42896, 0, 0, 0},
	{39168, 42896, 0, 0, 0},
	{36841, 63, 0, 84, 0},
	{39203, 42896, 0, 0, 0},
	{39210, 16, 0, 2038, 0},
	{0, 16, 0, 2103, 0},
	{0, 16, 0, 2104, 0},
	{42868, 28, 0, 0, B24_FACT_REQUIRED},
	{42911, 28, 5150, 0, 0},
	{39272, 72, 0, 0, 0},
	{39279, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{42920, 28, 5150, 0, 0},
	{0, 14121, 0, 2040, 0},
	{197, 25009, 0, 0, B24_FACT_REQUIRED},
	{42920, 28, 5150, 0, 0},
	{42970, 28, 0, 0, 0},
	{0, 42896, 42998, 0, 0},
	{43021, 72, 0, 0, 0},
	{640, 28, 42998, 0, B24_FACT_REQUIRED},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{43039, 16, 0, 0, B24_FACT_REQUIRED},
	{9779, 72, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{760, 16, 0, 0, 0},
	{0, 0, 0, 2114, 0},
	{36725, 12049, 0, 2115, 0},
	{43047, 72, 0, 0, 0},
	{11217, 619, 0, 0, 0},
	{0, 16, 0, 2116, 0},
	{37188, 72, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{0, 16, 0, 2119, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{14262, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{8579, 24499, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40048, 28, 0, 0, 0},
	{31803, 72, 0, 0, 0},
	{31808, 1, 0, 0, 0},
	{31814, 72, 0, 0, 0},
	{31823, 28, 0, 0, 0},
	{40172, 619, 0, 0, 0},
	{40188, 619, 0, 0, 0},
	{40200, 619, 0, 0, 0},
	{37848, 28, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{40458, 72, 0, 0, 0},
	{6909, 43088, 0, 2122, 0},
	{0, 16, 0, 2124, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{27784, 28, 0, 0, B24_FACT_REQUIRED},
	{42355, 28, 0, 0, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2126, B24_FACT_REQUIRED},
	{41253, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{43209, 0, 0, 0, 0},
	{43216, 0, 0, 0, 0},
	{43229, 0, 0, 0, 0},
	{43243, 0, 0, 0, 0},
	{19622, 0, 0, 0, 0},
	{43248, 0, 0, 0, 0},
	{43256, 0, 0, 0, 0},
	{43263, 0, 0, 0, 0},
	{43280, 0, 0, 0, 0},
	{43297, 0, 0, 0, 0},
	{22414, 0, 0, 0, 0},
	{43399, 0, 0, 0, 0},
	{43399, 0, 0, 0, B24_FACT_REQUIRED},
	{43209, 0, 0, 0, 0},
	{43216, 0, 0, 0, 0},
	{43229, 0, 0, 0, 0},
	{43452, 0, 0, 0, 0},
	{43462, 0, 0, 0, 0},
	{43243, 0, 0, 0, 0},
	{19622, 0, 0, 0, 0},
	{43248, 0, 0, 0, 0},
	{43263, 0, 0, 0, 0},
	{43280, 0, 0, 0, 0},
	{43297, 0, 0, 0, 0},
	{22414, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{43530, 28, 5150, 0, 0},
	{0, 16, 0, 2131, 0},
	{0, 16, 0, 2132, 0},
	{16844, 28, 38042, 0, 0},
	{20653, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{9197, 28, 38053, 0, 0},
	{38157, 28, 0, 0, 0},
	{38036, 63, 0, 0, 0},
	{38165, 28, 0, 0, 0},
	{20038, 28, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{41253, 72, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{20038, 28, 0, 0, B24_FACT_REQUIRED},
	{16819, 28, 0, 0, B24_FACT_REQUIRED},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{41253, 72, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{41253, 72, 0, 0, 0},
	{38458, 28, 0, 0, B24_FACT_REQUIRED},
	{41704, 28, 0, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{43753, 28, 5150, 0, 0},
	{41253, 72, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{41253, 72, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{38165, 28, 0, 0, B24_FACT_REQUIRED},
	{41253, 72, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{9197, 28, 38053, 0, B24_FACT_REQUIRED},
	{41253, 72, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{41253, 72, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{38036, 63, 0, 0, B24_FACT_REQUIRED},
	{38800, 28, 5150, 0, 0},
	{41253, 72, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{44210, 72, 0, 0, 0},
	{41260, 28, 0, 0, 0},
	{36771, 72, 0, 0, B24_FACT_REQUIRED},
	{38157, 28, 0, 0, 0},
	{41017, 16, 0, 0, 0},
	{41038, 16, 0, 0, 0},
	{41047, 16, 0, 0, 0},
	{26668, 28, 5150, 0, 0},
	{41052, 28, 5150, 0, 0},
	{41704, 28, 0, 0, 0},
	{678, 28, 0, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{23894, 28, 0, 0, 0},
	{0, 16, 0, 2145, 0},
	{41253, 72, 0, 0, B24_FACT_REQUIRED},
	{41260, 28, 0, 0, B24_FACT_REQUIRED},
	{44370, 28, 0, 0, B24_FACT_REQUIRED},
	{22414, 63, 0, 2146, B24_FACT_REQUIRED},
	{44388, 28, 5150, 0, 0},
	{43256, 28, 5150, 0, 0},
	{43263, 28, 5150, 0, 0},
	{41704, 28, 0, 0, 0},
	{44210, 72, 0, 0, B24_FACT_REQUIRED},
	{41704, 28, 0, 0, 0},
	{41260, 28, 0, 0, 0},
	{44370, 28, 0, 0, 0},
	{43256, 28, 5150, 0, 0},
	{43263, 28, 5150, 0, 0},
	{22414, 63, 0, 2146, 0},
	{44210, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 2149, B24_FACT_REQUIRED},
	{41704, 28, 0, 0, 0},
	{39848, 72, 0, 0, 0},
	{39856, 28, 0, 0, 0},
	{36714, 72, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{0, 16, 0, 2152, 0},
	{39848, 72, 0, 0, 0},
	{39856, 28, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{0, 16, 0, 2154, 0},
	{36714, 72, 0, 0, 0},
	{39898, 63, 0, 2155, 0},
	{39912, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{39410, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39428, 72, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39434, 72, 0, 0, 0},
	{39442, 72, 0, 0, 0},
	{39455, 72, 0, 0, 0},
	{39469, 72, 0, 0, 0},
	{39479, 16, 0, 2060, 0},
	{39565, 72, 0, 0, 0},
	{39581, 72, 0, 0, 0},
	{39589, 72, 0, 0, 0},
	{39599, 72, 0, 0, 0},
	{25916, 28, 0, 0, 0},
	{39614, 28, 0, 0, 0},
	{39624, 28, 0, 0, 0},
	{39638, 28, 0, 0, 0},
	{39652, 28, 0, 0, 0},
	{39666, 63, 0, 0, 0},
	{178, 28, 0, 0, 0},
	{39676, 28, 0, 0, 0},
	{39689, 28, 0, 0, 0},
	{35170, 28, 0, 0, 0},
	{39696, 16, 0, 1965, 0},
	{39708, 619, 0, 0, 0},
	{39727, 72, 0, 0, 0},
	{35175, 16, 0, 1966, 0},
	{39829, 619, 0, 0, 0},
	{39836, 63, 0, 2153, 0},
	{39866, 63, 0, 0, 0},
	{39879, 16, 0, 2156, 0},
	{39929, 28, 0, 0, 0},
	{0, 16, 0, 2151, 0},
	{41253, 72, 0, 0, 0},
	{38458, 28, 0, 0, 0},
	{6010, 72, 0, 0, 0},
	{6023, 72, 0, 0, 0},
	{38157, 28, 0, 0, B24_FACT_REQUIRED},
	{41017, 41024, 0, 0, 0},
	{41038, 41024, 0, 0, 0},
	{41047, 41024, 0, 0, 0},
	{26668, 28, 5150, 0, 0},
	{41052, 28, 5150, 0, 0},
	{44599, 28, 5150, 0, 0},
	{41704, 28, 0, 0, 0},
	{41253, 72, 0, 0, 0},
	{36771, 72, 0, 0, B24_FACT_REQUIRED},
	{44772, 28, 5150, 0, 0},
	{41704, 28, 0, 0, 0},
	{41253, 72, 0, 0, 0},
	{36771, 72, 0, 0, B24_FACT_REQUIRED},
	{41377, 28, 41384, 0, 0},
	{41704, 28, 0, 0, 0},
	{41253, 72, 0, 0, 0},
	{36771, 72, 0, 0, B24_FACT_REQUIRED},
	{38157, 28, 0, 0, 0},
	{41017, 41024, 0, 0, 0},
	{41038, 41024, 0, 0, 0},
	{41047, 41024, 0, 0, 0},
	{41052, 28, 5150, 0, 0},
	{44599, 28, 5150, 0, 0},
	{41704, 28, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{22507, 28, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{20872, 28, 0, 0, 0},
	{45174, 28, 0, 0, 0},
	{45192, 28, 0, 0, 0},
	{45206, 28, 0, 0, 0},
	{45219, 28, 45235, 0, 0},
	{45240, 6909, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16844, 28, 45052, 0, 0},
	{43530, 28, 5150, 0, 0},
	{45061, 28, 0, 0, 0},
	{45075, 28, 0, 0, 0},
	{45093, 28, 0, 0, 0},
	{45114, 28, 0, 0, 0},
	{45135, 28, 0, 0, 0},
	{45157, 28, 0, 0, 0},
	{41704, 28, 0, 0, 0},
	{5181, 16, 0, 2163, B24_FACT_REQUIRED},
	{41253, 72, 0, 0, B24_FACT_REQUIRED},
	{41704, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22507, 28, 45538, 0, 0},
	{9197, 28, 0, 0, 0},
	{20872, 28, 0, 0, 0},
	{45174, 28, 0, 0, 0},
	{45192, 28, 0, 0, 0},
	{45206, 28, 0, 0, 0},
	{45219, 28, 45235, 0, 0},
	{45240, 6909, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{45061, 28, 0, 0, 0},
	{45075, 28, 0, 0, 0},
	{45093, 28, 0, 0, 0},
	{45114, 28, 0, 0, 0},
	{45135, 28, 0, 0, 0},
	{45157, 28, 0, 0, 0},
	{5181, 16, 0, 2166, 0},
	{41253, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 2167, B24_FACT_REQUIRED},
	{41704, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{45769, 619, 0, 0, 0},
	{45778, 619, 0, 0, 0},
	{45796, 619, 0, 0, 0},
	{45815, 24499, 0, 0, 0},
	{10942, 28, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{45828, 28, 0, 0, 0},
	{45838, 72, 0, 0, 0},
	{45851, 72, 0, 0, 0},
	{45864, 72, 0, 0, 0},
	{45874, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37304, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{36828, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39087, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39113, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{40341, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{39144, 42896, 0, 0, 0},
	{40356, 42896, 0, 0, 0},
	{40373, 42896, 0, 0, 0},
	{40388, 42896, 0, 0, 0},
	{39203, 42896, 0, 0, 0},
	{36841, 3294, 0, 0, 0},
	{39210, 1, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39254, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{0, 16, 0, 2170, 0},
	{39113, 45765, 0, 2169, 0},
	{8573, 45884, 0, 2172, 0},
	{0, 16, 0, 2173, 0},
	{45891, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{45897, 28, 0, 0, 0},
	{0, 16, 0, 2169, 0},
	{45961, 45966, 0, 2176, 0},
	{8573, 45884, 0, 2172, 0},
	{45972, 619, 0, 0, 0},
	{0, 16, 0, 2177, 0},
	{1883, 0, 0, 0, 0},
	{45897, 28, 0, 0, 0},
	{190, 16, 0, 2179, 0},
	{265, 72, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{26992, 28, 0, 0, 0},
	{36828, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{39080, 28, 45235, 0, 0},
	{11179, 6909, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{32157, 16, 0, 2181, B24_FACT_REQUIRED},
	{1883, 28, 0, 0, 0},
	{45828, 28, 46009, 0, 0},
	{46024, 28, 0, 0, 0},
	{45769, 619, 627, 0, 0},
	{45796, 619, 627, 0, 0},
	{45778, 619, 627, 0, 0},
	{45815, 28, 0, 0, 0},
	{1368, 16, 0, 2182, B24_FACT_REQUIRED},
	{842, 619, 0, 0, 0},
	{0, 16, 0, 2184, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{36828, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{39080, 28, 45235, 0, 0},
	{11179, 6909, 0, 0, 0},
	{32157, 16, 0, 2187, 0},
	{45769, 619, 627, 0, 0},
	{45796, 619, 627, 0, 0},
	{45778, 619, 627, 0, 0},
	{45815, 28, 0, 0, 0},
	{45828, 28, 0, 0, 0},
	{46024, 28, 0, 0, 0},
	{45897, 28, 0, 0, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{1368, 16, 0, 2188, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{37848, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{46601, 28, 0, 0, 0},
	{39428, 72, 0, 0, 0},
	{8721, 24499, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{35170, 28, 0, 0, 0},
	{46613, 619, 0, 0, 0},
	{46630, 63, 0, 0, 0},
	{37061, 28, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{46639, 28, 0, 0, 0},
	{46651, 28, 0, 0, 0},
	{46663, 28, 0, 0, 0},
	{46675, 16, 0, 0, 0},
	{46686, 24305, 0, 0, 0},
	{35175, 16, 0, 0, 0},
	{46699, 24305, 0, 0, 0},
	{46712, 24305, 0, 0, 0},
	{27321, 619, 0, 0, 0},
	{46728, 28, 5150, 0, 0},
	{45815, 24499, 0, 0, 0},
	{42429, 46596, 0, 2190, 0},
	{8573, 45884, 0, 2172, 0},
	{0, 16, 0, 2192, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 6909, 0, 0, 0},
	{37499, 3294, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{42355, 28, 0, 0, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{1368, 16, 0, 2194, 0},
	{42429, 46596, 0, 2190, 0},
	{0, 16, 0, 2196, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{46909, 28, 0, 0, 0},
	{924, 72, 0, 0, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{37499, 3294, 0, 0, B24_FACT_REQUIRED},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{40458, 72, 0, 0, B24_FACT_REQUIRED},
	{47031, 619, 627, 0, 0},
	{69, 72, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{31814, 72, 0, 0, 0},
	{8579, 24499, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{20396, 619, 0, 0, 0},
	{10937, 28, 0, 0, 0},
	{40290, 17850, 0, 0, 0},
	{21006, 16, 0, 0, 0},
	{40298, 619, 0, 0, 0},
	{42355, 47040, 0, 2202, 0},
	{6180, 47048, 0, 2170, 0},
	{0, 16, 0, 2204, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{40458, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 2202, 0},
	{39977, 47149, 0, 2207, 0},
	{8573, 45884, 0, 2172, 0},
	{47159, 619, 0, 0, 0},
	{45972, 619, 0, 0, 0},
	{0, 16, 0, 2208, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{40458, 72, 0, 0, B24_FACT_REQUIRED},
	{47171, 72, 0, 0, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{40458, 72, 0, 0, B24_FACT_REQUIRED},
	{47313, 28, 0, 0, B24_FACT_REQUIRED},
	{40041, 72, 0, 0, 0},
	{40585, 72, 0, 0, 0},
	{39434, 72, 0, 0, 0},
	{47559, 3294, 0, 84, 0},
	{0, 16, 0, 2212, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{40458, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{47681, 16, 0, 0, 0},
	{0, 16, 0, 2215, 0},
	{42355, 28, 0, 0, 0},
	{42363, 63, 0, 0, 0},
	{47689, 63, 0, 0, 0},
	{47698, 619, 627, 0, 0},
	{31834, 619, 627, 0, 0},
	{47705, 72, 0, 0, 0},
	{24584, 28, 0, 0, 0},
	{47713, 16, 0, 0, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2217, 0},
	{42355, 28, 0, 0, 0},
	{42363, 63, 0, 0, 0},
	{47689, 63, 0, 0, 0},
	{31834, 28, 5150, 0, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{40458, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2219, B24_FACT_REQUIRED},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{11172, 72, 0, 0, B24_FACT_REQUIRED},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{47842, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{11179, 6909, 0, 0, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2223, B24_FACT_REQUIRED},
	{0, 45884, 0, 2172, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{2068, 16, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{42355, 28, 0, 0, 0},
	{42363, 63, 0, 0, 0},
	{47689, 63, 0, 0, 0},
	{47698, 619, 627, 0, 0},
	{31834, 619, 627, 0, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{47850, 72, 0, 0, B24_FACT_REQUIRED},
	{40458, 72, 0, 0, B24_FACT_REQUIRED},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2227, 0},
	{69, 72, 0, 0, 0},
	{45891, 72, 0, 0, 0},
	{47976, 28, 0, 0, 0},
	{47984, 619, 0, 0, 0},
	{47991, 619, 0, 0, 0},
	{47998, 619, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{21006, 28, 0, 0, 0},
	{94, 28, 0, 0, 0},
	{43039, 28, 0, 0, 0},
	{0, 16, 0, 2229, 0},
	{47957, 47966, 0, 2231, 0},
	{0, 16, 0, 2232, 0},
	{47976, 48014, 0, 2229, 0},
	{0, 16, 0, 2234, 0},
	{47976, 28, 0, 0, B24_FACT_REQUIRED},
	{1375, 16, 0, 0, 0},
	{21006, 16, 0, 0, 0},
	{47984, 619, 627, 0, 0},
	{47991, 619, 627, 0, 0},
	{47998, 619, 627, 0, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{1368, 16, 0, 2236, B24_FACT_REQUIRED},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{47850, 72, 0, 0, B24_FACT_REQUIRED},
	{47976, 28, 0, 0, 0},
	{1375, 16, 0, 0, 0},
	{21006, 16, 0, 0, 0},
	{47984, 619, 627, 0, 0},
	{47991, 619, 627, 0, 0},
	{47998, 619, 627, 0, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{47850, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2239, B24_FACT_REQUIRED},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{48431, 619, 0, 0, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{14262, 72, 0, 0, B24_FACT_REQUIRED},
	{6909, 43088, 0, 2122, 0},
	{40458, 72, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{37848, 28, 0, 0, 0},
	{0, 16, 0, 2243, 0},
	{45891, 72, 0, 0, B24_FACT_REQUIRED},
	{45897, 28, 0, 0, 0},
	{37848, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2126, B24_FACT_REQUIRED},
	{42792, 72, 0, 0, 0},
	{42797, 72, 0, 0, 0},
	{42801, 72, 0, 0, 0},
	{42808, 72, 0, 0, 0},
	{0, 16, 0, 2246, 0},
	{48848, 28, 0, 0, B24_FACT_REQUIRED},
	{48858, 72, 0, 0, B24_FACT_REQUIRED},
	{23836, 28, 0, 0, B24_FACT_REQUIRED},
	{48908, 0, 0, 0, 0},
	{48895, 619, 0, 0, 0},
	{48903, 16, 0, 2249, 0},
	{0, 16, 0, 2250, 0},
	{48848, 28, 0, 0, B24_FACT_REQUIRED},
	{48858, 72, 0, 0, B24_FACT_REQUIRED},
	{38403, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{49000, 28, 0, 0, 0},
	{49004, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{48848, 28, 0, 0, B24_FACT_REQUIRED},
	{48858, 72, 0, 0, B24_FACT_REQUIRED},
	{48903, 16, 0, 2253, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{8579, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{40035, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{6180, 28, 0, 0, 0},
	{42355, 16, 0, 2255, 0},
	{42429, 16, 0, 2256, 0},
	{48895, 619, 0, 0, 0},
	{49011, 63, 0, 0, 0},
	{0, 16, 0, 2257, 0},
	{48908, 63, 0, 2258, 0},
	{48895, 619, 0, 0, 0},
	{48903, 16, 0, 2259, 0},
	{0, 0, 0, 2260, 0},
	{6180, 16, 0, 1011, 0},
	{42355, 16, 0, 1011, 0},
	{42429, 16, 0, 1011, 0},
	{0, 16, 0, 2262, 0},
	{48848, 28, 0, 0, B24_FACT_REQUIRED},
	{48858, 72, 0, 0, B24_FACT_REQUIRED},
	{49018, 63, 0, 2263, B24_FACT_REQUIRED},
	{49107, 0, 0, 0, 0},
	{49116, 0, 0, 0, 0},
	{39105, 0, 0, 0, 0},
	{49128, 0, 0, 0, 0},
	{0, 16, 0, 2265, 0},
	{842, 619, 0, 0, 0},
	{28188, 28, 0, 0, 0},
	{28194, 28, 0, 0, 0},
	{0, 16, 0, 2267, 0},
	{49145, 28, 0, 0, B24_FACT_REQUIRED},
	{9197, 28, 0, 0, 0},
	{16971, 28, 0, 0, 0},
	{49156, 28, 0, 0, 0},
	{49145, 28, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{16971, 28, 0, 0, 0},
	{49156, 28, 0, 0, 0},
	{197, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{49140, 16, 0, 2269, B24_FACT_REQUIRED},
	{5381, 28, 0, 0, B24_FACT_REQUIRED},
	{49165, 16, 0, 2270, 0},
	{49179, 619, 0, 0, 0},
	{49201, 619, 0, 0, 0},
	{49224, 619, 0, 0, 0},
	{49246, 619, 0, 0, 0},
	{49257, 619, 0, 0, 0},
	{49278, 619, 0, 0, 0},
	{49293, 619, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{8579, 16, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{40035, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{49515, 28, 0, 0, 0},
	{49535, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{38403, 28, 0, 0, 0},
	{6180, 28, 0, 0, 0},
	{42355, 16, 0, 2272, 0},
	{42429, 16, 0, 2273, 0},
	{12330, 16, 0, 2274, 0},
	{48895, 619, 0, 0, 0},
	{49011, 63, 0, 0, 0},
	{49551, 16, 0, 2275, 0},
	{0, 16, 0, 2276, 0},
	{48908, 63, 0, 2277, 0},
	{48895, 619, 0, 0, 0},
	{48903, 16, 0, 2278, 0},
	{0, 0, 0, 2279, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{39046, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{49559, 16, 0, 0, 0},
	{26770, 28, 0, 0, 0},
	{39080, 28, 49567, 0, 0},
	{16296, 28, 0, 0, 0},
	{16281, 28, 0, 0, 0},
	{49515, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{8579, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{40035, 63, 0, 0, 0},
	{49580, 28, 0, 0, 0},
	{39848, 72, 0, 0, 0},
	{69, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{26770, 28, 0, 0, 0},
	{6180, 16, 0, 2281, 0},
	{42355, 16, 0, 2282, 0},
	{42429, 16, 0, 2283, 0},
	{0, 16, 0, 2284, 0},
	{48848, 28, 0, 0, B24_FACT_REQUIRED},
	{48858, 72, 0, 0, B24_FACT_REQUIRED},
	{49018, 63, 0, 2285, B24_FACT_REQUIRED},
	{48895, 619, 0, 0, 0},
	{48903, 63, 0, 0, 0},
	{0, 0, 0, 2287, 0},
	{39969, 72, 0, 0, 0},
	{36714, 72, 0, 0, 0},
	{69, 63, 0, 0, 0},
	{8579, 72, 0, 0, 0},
	{49714, 16, 0, 2289, 0},
	{42355, 16, 0, 2290, 0},
	{42429, 16, 0, 1009, 0},
	{0, 16, 0, 2291, 0},
	{48848, 28, 0, 0, B24_FACT_REQUIRED},
	{48858, 72, 0, 0, B24_FACT_REQUIRED},
	{49018, 63, 0, 2292, B24_FACT_REQUIRED},
	{69, 63, 0, 0, 0},
	{49714, 16, 0, 2289, 0},
	{42355, 16, 0, 2294, 0},
	{42429, 16, 0, 1009, 0},
	{0, 16, 0, 2295, 0},
	{48848, 28, 0, 0, B24_FACT_REQUIRED},
	{48858, 72, 0, 0, B24_FACT_REQUIRED},
	{49018, 63, 0, 2296, B24_FACT_REQUIRED},
	{48858, 72, 0, 0, 0},
	{48848, 28, 0, 0, 0},
	{36799, 619, 0, 0, 0},
	{49781, 619, 0, 0, 0},
	{640, 619, 0, 0, 0},
	{0, 16, 0, 2298, 0},
	{48848, 28, 0, 0, B24_FACT_REQUIRED},
	{48858, 72, 0, 0, 0},
	{842, 0, 0, 0, 0},
	{0, 619, 0, 2301, 0},
	{197, 28, 0, 0, B24_FACT_REQUIRED},
	{6180, 28, 0, 0, 0},
	{42355, 16, 0, 2272, 0},
	{42429, 16, 0, 2273, 0},
	{12330, 16, 0, 2274, 0},
	{48895, 619, 0, 0, 0},
	{49011, 63, 0, 0, 0},
	{0, 16, 0, 2304, 0},
	{48908, 63, 0, 2305, 0},
	{48895, 619, 0, 0, 0},
	{48903, 16, 0, 2306, 0},
	{0, 0, 0, 2307, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{41704, 28, 0, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 49904, 0, 0},
	{38157, 28, 0, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{49994, 72, 0, 0, 0},
	{50003, 42853, 0, 0, 0},
	{50015, 619, 5150, 0, 0},
	{41704, 28, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{38165, 0, 0, 0, 0},
	{50730, 0, 0, 0, 0},
	{50127, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{50137, 63, 0, 0, 0},
	{50143, 28, 50154, 0, 0},
	{50175, 72, 0, 0, 0},
	{50186, 72, 0, 0, 0},
	{50201, 11733, 5150, 0, 0},
	{50217, 28, 0, 0, 0},
	{50238, 11733, 5150, 0, 0},
	{50254, 28, 0, 0, 0},
	{50268, 28, 0, 0, 0},
	{50280, 28, 0, 0, 0},
	{50298, 11733, 5150, 0, 0},
	{50302, 28, 0, 0, 0},
	{50313, 11733, 5150, 0, 0},
	{678, 28, 0, 0, 0},
	{50326, 28, 0, 0, 0},
	{50344, 11733, 5150, 0, 0},
	{50361, 11733, 5150, 0, 0},
	{50378, 11733, 5150, 0, 0},
	{50390, 11733, 5150, 0, 0},
	{50410, 28, 0, 0, 0},
	{50421, 72, 0, 0, 0},
	{50430, 28, 50444, 0, 0},
	{50474, 11733, 5150, 0, 0},
	{23096, 72, 0, 0, 0},
	{50490, 72, 0, 0, 0},
	{50507, 11733, 5150, 0, 0},
	{50526, 28, 50543, 0, 0},
	{50557, 72, 0, 0, 0},
	{50572, 72, 0, 0, 0},
	{50589, 28, 50606, 0, 0},
	{50619, 11733, 5150, 0, 0},
	{50635, 11733, 5150, 0, 0},
	{50648, 11733, 5150, 0, 0},
	{50674, 28, 50688, 0, 0},
	{50708, 16, 0, 2312, 0},
	{50740, 28, 50755, 0, 0},
	{50766, 72, 0, 0, 0},
	{50784, 72, 0, 0, 0},
	{50801, 28, 0, 0, 0},
	{50816, 63, 0, 0, 0},
	{50832, 28, 0, 0, 0},
	{50850, 28, 50755, 0, 0},
	{50871, 72, 0, 0, 0},
	{50895, 72, 0, 0, 0},
	{50918, 28, 0, 0, 0},
	{50939, 28, 50755, 0, 0},
	{50950, 72, 0, 0, 0},
	{50964, 72, 0, 0, 0},
	{50977, 28, 0, 0, 0},
	{50988, 72, 0, 0, 0},
	{51004, 11733, 5150, 0, 0},
	{51023, 11733, 5150, 0, 0},
	{51042, 28, 0, 0, 0},
	{51062, 28, 0, 0, 0},
	{51082, 28, 0, 0, 0},
	{51105, 28, 0, 0, 0},
	{51125, 28, 0, 0, 0},
	{51145, 28, 0, 0, 0},
	{51168, 28, 50755, 0, 0},
	{51184, 72, 0, 0, 0},
	{51200, 72, 0, 0, 0},
	{51216, 72, 0, 0, 0},
	{51235, 72, 0, 0, 0},
	{51253, 28, 0, 0, 0},
	{51269, 72, 0, 0, 0},
	{51286, 11733, 5150, 0, 0},
	{51296, 72, 0, 0, 0},
	{51320, 72, 0, 0, 0},
	{51342, 11733, 5150, 0, 0},
	{51365, 63, 0, 0, 0},
	{51387, 28, 0, 0, 0},
	{51409, 72, 0, 0, 0},
	{51433, 11733, 5150, 0, 0},
	{51458, 63, 0, 0, 0},
	{51482, 28, 0, 0, 0},
	{51506, 11733, 5150, 0, 0},
	{51534, 11733, 5150, 0, 0},
	{51551, 72, 0, 0, 0},
	{51567, 11733, 5150, 0, 0},
	{51586, 11733, 5150, 0, 0},
	{51600, 11733, 5150, 0, 0},
	{23894, 16, 0, 2313, 0},
	{51632, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{20284, 28, 0, 0, 0},
	{6268, 28, 0, 0, 0},
	{51745, 28, 0, 0, 0},
	{51759, 28, 0, 0, 0},
	{51769, 28, 0, 0, 0},
	{51788, 28, 0, 0, 0},
	{51800, 28, 0, 0, 0},
	{0, 16, 0, 2316, 0},
	{51759, 28, 0, 0, 0},
	{51769, 28, 0, 0, 0},
	{51788, 28, 0, 0, 0},
	{51800, 28, 0, 0, 0},
	{0, 16, 0, 2318, 0},
	{197, 28, 0, 0, 0},
	{50127, 28, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{50298, 28, 5150, 0, 0},
	{50302, 28, 0, 0, 0},
	{50326, 28, 0, 0, 0},
	{50344, 28, 5150, 0, 0},
	{50378, 28, 5150, 0, 0},
	{50361, 28, 5150, 0, 0},
	{50390, 28, 5150, 0, 0},
	{50410, 28, 0, 0, 0},
	{50143, 28, 0, 0, 0},
	{50175, 28, 0, 0, 0},
	{50186, 28, 0, 0, 0},
	{50619, 28, 5150, 0, 0},
	{50635, 28, 5150, 0, 0},
	{50507, 28, 5150, 0, 0},
	{50201, 28, 5150, 0, 0},
	{50217, 28, 0, 0, 0},
	{50313, 28, 5150, 0, 0},
	{50988, 28, 0, 0, 0},
	{51023, 28, 5150, 0, 0},
	{51004, 28, 5150, 0, 0},
	{51042, 28, 0, 0, 0},
	{51062, 28, 0, 0, 0},
	{51082, 28, 0, 0, 0},
	{51105, 28, 0, 0, 0},
	{51125, 28, 0, 0, 0},
	{51145, 28, 0, 0, 0},
	{51688, 28, 5150, 0, 0},
	{51706, 28, 0, 0, 0},
	{50474, 28, 5150, 0, 0},
	{23096, 28, 0, 0, 0},
	{50526, 28, 0, 0, 0},
	{50557, 28, 0, 0, 0},
	{50572, 28, 0, 0, 0},
	{50589, 28, 0, 0, 0},
	{50740, 28, 0, 0, 0},
	{50766, 28, 0, 0, 0},
	{50784, 28, 0, 0, 0},
	{50801, 28, 0, 0, 0},
	{50238, 28, 5150, 0, 0},
	{50254, 28, 0, 0, 0},
	{50268, 28, 0, 0, 0},
	{50280, 28, 0, 0, 0},
	{50832, 63, 0, 84, 0},
	{50816, 63, 0, 84, 0},
	{50850, 28, 0, 0, 0},
	{50871, 28, 0, 0, 0},
	{50895, 28, 0, 0, 0},
	{50918, 28, 0, 0, 0},
	{50939, 28, 0, 0, 0},
	{50950, 28, 0, 0, 0},
	{50964, 28, 0, 0, 0},
	{50977, 28, 0, 0, 0},
	{51184, 28, 0, 0, 0},
	{51168, 28, 0, 0, 0},
	{51216, 28, 0, 0, 0},
	{51235, 28, 0, 0, 0},
	{51200, 28, 0, 0, 0},
	{51253, 28, 0, 0, 0},
	{51269, 28, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{20981, 16, 0, 0, 0},
	{51719, 28, 0, 0, 0},
	{51286, 28, 5150, 0, 0},
	{20389, 28, 0, 0, 0},
	{678, 28, 0, 0, 0},
	{51296, 28, 0, 0, 0},
	{50490, 28, 0, 0, 0},
	{50430, 28, 0, 0, 0},
	{50421, 28, 0, 0, 0},
	{50674, 28, 0, 0, 0},
	{50137, 63, 0, 84, 0},
	{51734, 16, 0, 2317, 0},
	{51815, 16, 0, 2319, 0},
	{51834, 28, 5150, 0, 0},
	{50708, 63, 0, 0, 0},
	{51320, 28, 0, 0, 0},
	{51342, 28, 5150, 0, 0},
	{51365, 63, 0, 0, 0},
	{51387, 28, 0, 0, 0},
	{51409, 28, 0, 0, 0},
	{51433, 28, 5150, 0, 0},
	{51458, 63, 0, 0, 0},
	{51482, 28, 0, 0, 0},
	{51506, 28, 5150, 0, 0},
	{51847, 28, 5150, 0, 0},
	{51534, 28, 5150, 0, 0},
	{51551, 28, 0, 0, 0},
	{51567, 28, 5150, 0, 0},
	{50648, 28, 5150, 0, 0},
	{51586, 28, 5150, 0, 0},
	{51600, 28, 5150, 0, 0},
	{0, 16, 0, 2320, 0},
	{51632, 72, 0, 0, B24_FACT_REQUIRED},
	{51877, 11733, 5150, 0, 0},
	{51888, 11733, 5150, 0, 0},
	{16819, 28, 0, 0, 0},
	{20038, 28, 0, 0, 0},
	{0, 16, 0, 2323, 0},
	{197, 28, 0, 0, 0},
	{50127, 28, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{50298, 28, 5150, 0, 0},
	{50302, 28, 0, 0, 0},
	{50326, 28, 0, 0, 0},
	{50344, 28, 5150, 0, 0},
	{50378, 28, 5150, 0, 0},
	{50361, 28, 5150, 0, 0},
	{50390, 28, 5150, 0, 0},
	{50410, 28, 0, 0, 0},
	{50143, 28, 0, 0, 0},
	{50175, 28, 0, 0, 0},
	{50186, 28, 0, 0, 0},
	{50619, 28, 5150, 0, 0},
	{50635, 28, 5150, 0, 0},
	{50507, 28, 5150, 0, 0},
	{50201, 28, 5150, 0, 0},
	{50217, 28, 0, 0, 0},
	{50313, 28, 5150, 0, 0},
	{50988, 28, 0, 0, 0},
	{51023, 28, 5150, 0, 0},
	{51004, 28, 5150, 0, 0},
	{51042, 28, 0, 0, 0},
	{51062, 28, 0, 0, 0},
	{51082, 28, 0, 0, 0},
	{51105, 28, 0, 0, 0},
	{51125, 28, 0, 0, 0},
	{51145, 28, 0, 0, 0},
	{51688, 28, 5150, 0, 0},
	{51706, 28, 0, 0, 0},
	{50474, 28, 5150, 0, 0},
	{23096, 28, 0, 0, 0},
	{50526, 28, 0, 0, 0},
	{50557, 28, 0, 0, 0},
	{50572, 28, 0, 0, 0},
	{50589, 28, 0, 0, 0},
	{50740, 28, 0, 0, 0},
	{50766, 28, 0, 0, 0},
	{50784, 28, 0, 0, 0},
	{50801, 28, 0, 0, 0},
	{50238, 28, 5150, 0, 0},
	{50254, 28, 0, 0, 0},
	{50268, 28, 0, 0, 0},
	{50280, 28, 0, 0, 0},
	{50832, 63, 0, 0, 0},
	{50816, 63, 0, 0, 0},
	{50850, 28, 0, 0, 0},
	{50871, 28, 0, 0, 0},
	{50895, 28, 0, 0, 0},
	{50918, 28, 0, 0, 0},
	{50939, 28, 0, 0, 0},
	{50950, 28, 0, 0, 0},
	{50964, 28, 0, 0, 0},
	{50977, 28, 0, 0, 0},
	{51184, 28, 0, 0, 0},
	{51168, 28, 0, 0, 0},
	{51216, 28, 0, 0, 0},
	{51235, 28, 0, 0, 0},
	{51200, 28, 0, 0, 0},
	{51253, 28, 0, 0, 0},
	{51269, 28, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{20981, 16, 0, 0, 0},
	{51719, 28, 0, 0, 0},
	{51286, 28, 5150, 0, 0},
	{20389, 28, 0, 0, 0},
	{678, 28, 0, 0, 0},
	{51296, 28, 0, 0, 0},
	{50490, 28, 0, 0, 0},
	{50430, 28, 0, 0, 0},
	{50421, 28, 0, 0, 0},
	{50674, 28, 0, 0, 0},
	{50137, 63, 0, 84, 0},
	{51815, 16, 0, 2319, 0},
	{51918, 63, 0, 2324, 0},
	{50708, 63, 0, 0, 0},
	{51320, 28, 0, 0, 0},
	{51342, 28, 5150, 0, 0},
	{51365, 63, 0, 0, 0},
	{51387, 28, 0, 0, 0},
	{51409, 28, 0, 0, 0},
	{51433, 28, 5150, 0, 0},
	{51458, 63, 0, 0, 0},
	{51482, 28, 0, 0, 0},
	{51506, 28, 5150, 0, 0},
	{51847, 28, 5150, 0, 0},
	{51534, 28, 5150, 0, 0},
	{51551, 28, 0, 0, 0},
	{51567, 28, 5150, 0, 0},
	{50648, 28, 5150, 0, 0},
	{51586, 28, 5150, 0, 0},
	{51600, 28, 5150, 0, 0},
	{0, 16, 0, 2325, 0},
	{0, 63, 0, 2326, 0},
	{197, 0, 0, 0, 0},
	{50127, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{50298, 0, 0, 0, 0},
	{50302, 0, 0, 0, 0},
	{50326, 0, 0, 0, 0},
	{50344, 0, 0, 0, 0},
	{50378, 0, 0, 0, 0},
	{50361, 0, 0, 0, 0},
	{50390, 0, 0, 0, 0},
	{50410, 0, 0, 0, 0},
	{50143, 0, 0, 0, 0},
	{50175, 0, 0, 0, 0},
	{50186, 0, 0, 0, 0},
	{50619, 0, 0, 0, 0},
	{50635, 0, 0, 0, 0},
	{50507, 0, 0, 0, 0},
	{50201, 0, 0, 0, 0},
	{50217, 0, 0, 0, 0},
	{50313, 0, 0, 0, 0},
	{50988, 0, 0, 0, 0},
	{51023, 0, 0, 0, 0},
	{51004, 0, 0, 0, 0},
	{51042, 0, 0, 0, 0},
	{51062, 0, 0, 0, 0},
	{51082, 0, 0, 0, 0},
	{51105, 0, 0, 0, 0},
	{51125, 0, 0, 0, 0},
	{51145, 0, 0, 0, 0},
	{51688, 0, 0, 0, 0},
	{51706, 0, 0, 0, 0},
	{50474, 0, 0, 0, 0},
	{23096, 0, 0, 0, 0},
	{50526, 0, 0, 0, 0},
	{50557, 0, 0, 0, 0},
	{50572, 0, 0, 0, 0},
	{50589, 0, 0, 0, 0},
	{50740, 0, 0, 0, 0},
	{50766, 0, 0, 0, 0},
	{50784, 0, 0, 0, 0},
	{50801, 0, 0, 0, 0},
	{50238, 0, 0, 0, 0},
	{50254, 0, 0, 0, 0},
	{50268, 0, 0, 0, 0},
	{50280, 0, 0, 0, 0},
	{50832, 0, 0, 0, 0},
	{50816, 0, 0, 0, 0},
	{50850, 0, 0, 0, 0},
	{50871, 0, 0, 0, 0},
	{50895, 0, 0, 0, 0},
	{50918, 0, 0, 0, 0},
	{50939, 0, 0, 0, 0},
	{50950, 0, 0, 0, 0},
	{50964, 0, 0, 0, 0},
	{50977, 0, 0, 0, 0},
	{51184, 0, 0, 0, 0},
	{51168, 0, 0, 0, 0},
	{51216, 0, 0, 0, 0},
	{51235, 0, 0, 0, 0},
	{51200, 0, 0, 0, 0},
	{51253, 0, 0, 0, 0},
	{51269, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{51719, 0, 0, 0, 0},
	{51286, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{678, 0, 0, 0, 0},
	{51296, 0, 0, 0, 0},
	{50490, 0, 0, 0, 0},
	{50430, 0, 0, 0, 0},
	{50421, 0, 0, 0, 0},
	{50674, 0, 0, 0, 0},
	{50137, 0, 0, 0, 0},
	{51815, 0, 0, 0, 0},
	{51918, 0, 0, 0, 0},
	{50708, 0, 0, 0, 0},
	{51320, 0, 0, 0, 0},
	{51342, 0, 0, 0, 0},
	{51365, 0, 0, 0, 0},
	{51387, 0, 0, 0, 0},
	{51409, 0, 0, 0, 0},
	{51433, 0, 0, 0, 0},
	{51458, 0, 0, 0, 0},
	{51482, 0, 0, 0, 0},
	{51506, 0, 0, 0, 0},
	{51847, 0, 0, 0, 0},
	{51534, 0, 0, 0, 0},
	{51551, 0, 0, 0, 0},
	{51567, 0, 0, 0, 0},
	{50648, 0, 0, 0, 0},
	{51586, 0, 0, 0, 0},
	{51600, 0, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{50127, 28, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{50298, 28, 5150, 0, 0},
	{50302, 28, 0, 0, 0},
	{50326, 28, 0, 0, 0},
	{50344, 28, 5150, 0, 0},
	{50378, 28, 5150, 0, 0},
	{50361, 28, 5150, 0, 0},
	{50390, 28, 5150, 0, 0},
	{50410, 28, 0, 0, 0},
	{50143, 28, 0, 0, 0},
	{50175, 28, 0, 0, 0},
	{50186, 28, 0, 0, 0},
	{50619, 28, 5150, 0, 0},
	{50635, 28, 5150, 0, 0},
	{50507, 28, 5150, 0, 0},
	{50201, 28, 5150, 0, 0},
	{50217, 28, 0, 0, 0},
	{50313, 28, 5150, 0, 0},
	{50988, 28, 0, 0, 0},
	{51023, 28, 5150, 0, 0},
	{51004, 28, 5150, 0, 0},
	{51042, 28, 0, 0, 0},
	{51062, 28, 0, 0, 0},
	{51082, 28, 0, 0, 0},
	{51105, 28, 0, 0, 0},
	{51125, 28, 0, 0, 0},
	{51145, 28, 0, 0, 0},
	{51688, 28, 5150, 0, 0},
	{51706, 28, 0, 0, 0},
	{50474, 28, 5150, 0, 0},
	{23096, 28, 0, 0, 0},
	{50526, 28, 0, 0, 0},
	{50557, 28, 0, 0, 0},
	{50572, 28, 0, 0, 0},
	{50589, 28, 0, 0, 0},
	{50740, 28, 0, 0, 0},
	{50766, 28, 0, 0, 0},
	{50784, 28, 0, 0, 0},
	{50801, 28, 0, 0, 0},
	{50238, 28, 5150, 0, 0},
	{50254, 28, 0, 0, 0},
	{50268, 28, 0, 0, 0},
	{50280, 28, 0, 0, 0},
	{50832, 63, 0, 0, 0},
	{50816, 63, 0, 0, 0},
	{50850, 28, 0, 0, 0},
	{50871, 28, 0, 0, 0},
	{50895, 28, 0, 0, 0},
	{50918, 28, 0, 0, 0},
	{50939, 28, 0, 0, 0},
	{50950, 28, 0, 0, 0},
	{50964, 28, 0, 0, 0},
	{50977, 28, 0, 0, 0},
	{51184, 28, 0, 0, 0},
	{51168, 28, 0, 0, 0},
	{51216, 28, 0, 0, 0},
	{51235, 28, 0, 0, 0},
	{51200, 28, 0, 0, 0},
	{51253, 28, 0, 0, 0},
	{51269, 28, 0, 0, 0},
	{244, 16, 0, 0, 0},
	{20981, 16, 0, 0, 0},
	{51719, 28, 0, 0, 0},
	{51286, 28, 5150, 0, 0},
	{20389, 28, 0, 0, 0},
	{678, 28, 0, 0, 0},
	{51296, 28, 0, 0, 0},
	{50490, 28, 0, 0, 0},
	{50430, 28, 0, 0, 0},
	{50421, 28, 0, 0, 0},
	{50674, 28, 0, 0, 0},
	{50137, 63, 0, 0, 0},
	{51815, 16, 0, 2319, 0},
	{51918, 63, 0, 2324, 0},
	{50708, 63, 0, 0, 0},
	{51320, 28, 0, 0, 0},
	{51342, 28, 5150, 0, 0},
	{51365, 63, 0, 0, 0},
	{51387, 28, 0, 0, 0},
	{51409, 28, 0, 0, 0},
	{51433, 28, 5150, 0, 0},
	{51458, 63, 0, 0, 0},
	{51482, 28, 0, 0, 0},
	{51506, 28, 5150, 0, 0},
	{51847, 28, 5150, 0, 0},
	{51534, 28, 5150, 0, 0},
	{51551, 28, 0, 0, 0},
	{51567, 28, 5150, 0, 0},
	{50648, 28, 5150, 0, 0},
	{51586, 28, 5150, 0, 0},
	{51600, 28, 5150, 0, 0},
	{2052, 63, 0, 2328, 0},
	{2068, 16, 0, 2329, 0},
	{190, 16, 0, 2329, 0},
	{265, 72, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{50137, 11733, 5150, 0, 0},
	{51918, 11733, 5150, 0, 0},
	{51939, 28, 0, 0, 0},
	{23894, 16, 0, 2330, 0},
	{51931, 16, 0, 2331, 0},
	{51956, 28, 0, 0, 0},
	{51971, 28, 0, 0, 0},
	{0, 16, 0, 2333, 0},
	{51632, 72, 0, 0, B24_FACT_REQUIRED},
	{23894, 16, 0, 2335, 0},
	{38403, 28, 0, 0, 0},
	{51983, 28, 0, 0, 0},
	{51996, 28, 0, 0, 0},
	{0, 16, 0, 2337, 0},
	{0, 63, 0, 2338, 0},
	{52012, 28, 52028, 0, B24_FACT_REQUIRED},
	{52055, 72, 0, 0, B24_FACT_REQUIRED},
	{52066, 11733, 5150, 0, 0},
	{52012, 28, 52028, 0, B24_FACT_REQUIRED},
	{52055, 72, 0, 0, B24_FACT_REQUIRED},
	{52012, 28, 52028, 0, B24_FACT_REQUIRED},
	{52055, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38403, 72, 0, 0, 0},
	{52012, 28, 0, 0, B24_FACT_REQUIRED},
	{52055, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{38157, 28, 0, 0, B24_FACT_REQUIRED},
	{39848, 72, 0, 0, 0},
	{39856, 28, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{0, 16, 0, 2344, 0},
	{36714, 72, 0, 0, 0},
	{39898, 63, 0, 2345, 0},
	{39912, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{39395, 72, 0, 0, 0},
	{39410, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{39428, 72, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{39929, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{39434, 72, 0, 0, 0},
	{39442, 72, 0, 0, 0},
	{39455, 72, 0, 0, 0},
	{39469, 72, 0, 0, 0},
	{39479, 16, 0, 2060, 0},
	{39565, 72, 0, 0, 0},
	{39581, 72, 0, 0, 0},
	{39589, 72, 0, 0, 0},
	{39599, 72, 0, 0, 0},
	{25916, 28, 0, 0, 0},
	{39614, 28, 0, 0, 0},
	{39624, 28, 0, 0, 0},
	{39638, 28, 0, 0, 0},
	{39652, 28, 0, 0, 0},
	{39666, 63, 0, 0, 0},
	{178, 256, 0, 0, 0},
	{39676, 28, 0, 0, 0},
	{39689, 28, 0, 0, 0},
	{35170, 28, 0, 0, 0},
	{39696, 16, 0, 1965, 0},
	{39708, 619, 0, 0, 0},
	{39727, 72, 0, 0, 0},
	{35175, 16, 0, 1966, 0},
	{39829, 619, 0, 0, 0},
	{39836, 63, 0, 1968, 0},
	{39866, 63, 0, 84, 0},
	{39879, 16, 0, 2346, 0},
	{0, 16, 0, 2347, 0},
	{38403, 72, 0, 0, 0},
	{38458, 28, 0, 0, 0},
	{52521, 72, 0, 0, 0},
	{52532, 28, 0, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{36771, 72, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{38157, 28, 0, 0, B24_FACT_REQUIRED},
	{41017, 16, 0, 0, 0},
	{41038, 16, 0, 0, 0},
	{41052, 11733, 0, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{50003, 42853, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{49994, 72, 0, 0, 0},
	{42792, 72, 0, 0, 0},
	{42797, 72, 0, 0, 0},
	{42801, 72, 0, 0, 0},
	{0, 16, 0, 2353, 0},
	{52521, 72, 0, 0, B24_FACT_REQUIRED},
	{52993, 72, 0, 0, 0},
	{5891, 28, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{42848, 0, 0, 0, 0},
	{0, 0, 0, 2356, 0},
	{53172, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{53180, 0, 0, 0, 0},
	{13950, 0, 0, 0, 0},
	{0, 0, 0, 2358, 0},
	{42848, 0, 0, 2357, 0},
	{53167, 0, 0, 2359, 0},
	{0, 0, 0, 2360, 0},
	{69, 0, 0, 0, 0},
	{32142, 0, 0, 2361, 0},
	{1386, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{0, 0, 0, 2362, 0},
	{53154, 0, 0, 84, 0},
	{14262, 0, 0, 84, 0},
	{42363, 0, 0, 2363, 0},
	{69, 28, 0, 0, 0},
	{53115, 28, 0, 0, 0},
	{53122, 28, 0, 0, 0},
	{53131, 28, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{53143, 28, 0, 0, 0},
	{21006, 16, 0, 2364, 0},
	{0, 16, 0, 2365, 0},
	{0, 63, 0, 84, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37304, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{36828, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{53204, 72, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{53213, 28, 0, 0, 0},
	{40341, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{40356, 256, 0, 0, 0},
	{36841, 63, 0, 84, 0},
	{1883, 28, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{39087, 0, 0, 0, 0},
	{53221, 0, 0, 0, 0},
	{39210, 0, 0, 0, 0},
	{39105, 0, 0, 0, 0},
	{39113, 0, 0, 0, 0},
	{39144, 0, 0, 0, 0},
	{40373, 0, 0, 0, 0},
	{40388, 0, 0, 0, 0},
	{39203, 0, 0, 0, 0},
	{14529, 0, 0, 0, 0},
	{40404, 0, 0, 0, 0},
	{0, 16, 0, 2368, 0},
	{53243, 16, 0, 258, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37304, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{36828, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{53204, 72, 0, 0, 0},
	{39080, 28, 0, 0, 0},
	{39096, 619, 0, 0, 0},
	{39117, 619, 0, 0, 0},
	{53213, 28, 0, 0, 0},
	{40341, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{40356, 256, 0, 0, 0},
	{36841, 63, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{0, 16, 0, 2371, 0},
	{69, 72, 0, 0, 0},
	{8573, 63, 0, 2372, 0},
	{0, 16, 0, 2373, 0},
	{1883, 0, 0, 0, 0},
	{26770, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{53308, 0, 0, 0, 0},
	{53323, 0, 0, 0, 0},
	{53341, 0, 0, 0, 0},
	{53350, 0, 0, 0, 0},
	{53365, 0, 0, 0, 0},
	{53380, 0, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39428, 28, 0, 0, 0},
	{37061, 28, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{46639, 28, 0, 0, 0},
	{46651, 28, 0, 0, 0},
	{46663, 28, 0, 0, 0},
	{53283, 72, 0, 0, 0},
	{39689, 28, 0, 0, 0},
	{46630, 16, 0, 258, 0},
	{53296, 63, 0, 84, 0},
	{1964, 256, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{46675, 16, 0, 2375, 0},
	{35175, 16, 0, 2376, 0},
	{46728, 619, 0, 0, 0},
	{45815, 72, 0, 0, 0},
	{46601, 28, 0, 0, 0},
	{27321, 619, 0, 0, 0},
	{46699, 0, 0, 0, 0},
	{46712, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{39096, 0, 0, 0, 0},
	{11179, 0, 0, 0, 0},
	{39506, 0, 0, 0, 0},
	{53388, 0, 0, 0, 0},
	{0, 16, 0, 2377, 0},
	{0, 16, 0, 258, 0},
	{13950, 0, 0, 0, 0},
	{13971, 0, 0, 0, 0},
	{40079, 0, 0, 0, 0},
	{53487, 0, 0, 0, 0},
	{40097, 0, 0, 0, 0},
	{53498, 0, 0, 0, 0},
	{53512, 0, 0, 0, 0},
	{53521, 0, 0, 0, 0},
	{53535, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{40147, 0, 0, 0, 0},
	{40164, 0, 0, 258, 0},
	{69, 72, 0, 0, 0},
	{53115, 72, 0, 0, 0},
	{8579, 256, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{40048, 28, 0, 0, 0},
	{31803, 72, 0, 0, 0},
	{31808, 16, 0, 2380, 0},
	{9513, 28, 0, 0, 0},
	{40058, 72, 0, 0, 0},
	{53424, 72, 0, 0, 0},
	{53433, 28, 0, 0, 0},
	{53444, 28, 0, 0, 0},
	{53455, 28, 0, 0, 0},
	{53463, 28, 0, 0, 0},
	{53475, 16, 0, 2381, 0},
	{53544, 28, 0, 2382, 0},
	{53553, 619, 0, 0, 0},
	{53569, 619, 0, 0, 0},
	{53581, 619, 0, 0, 0},
	{0, 16, 0, 2383, 0},
	{40041, 72, 0, 0, 0},
	{53050, 28, 5150, 0, 0},
	{53058, 28, 5150, 0, 0},
	{53070, 72, 0, 0, 0},
	{53080, 72, 0, 0, 0},
	{53096, 28, 0, 0, 0},
	{11172, 28, 0, 0, 0},
	{42355, 16, 0, 2366, 0},
	{53191, 16, 0, 2367, 0},
	{8573, 16, 0, 2369, 0},
	{53233, 16, 0, 2370, 0},
	{53257, 16, 0, 2374, 0},
	{53269, 63, 0, 0, 0},
	{42429, 16, 0, 2378, 0},
	{53399, 16, 0, 2379, 0},
	{53413, 16, 0, 2367, 0},
	{40035, 16, 0, 2384, 0},
	{0, 16, 0, 2385, 0},
	{52521, 72, 0, 0, 0},
	{38403, 72, 0, 0, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{53680, 28, 5150, 0, 0},
	{0, 3294, 0, 84, 0},
	{38403, 72, 0, 0, B24_FACT_REQUIRED},
	{53680, 28, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{0, 16, 0, 2391, 0},
	{52532, 28, 0, 0, B24_FACT_REQUIRED},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{53744, 28, 0, 0, B24_FACT_REQUIRED},
	{27784, 28, 0, 0, B24_FACT_REQUIRED},
	{53753, 619, 627, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 28, 53847, 0, B24_FACT_REQUIRED},
	{53753, 619, 627, 0, 0},
	{0, 28, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2396, B24_FACT_REQUIRED},
	{53753, 619, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{53744, 28, 0, 0, B24_FACT_REQUIRED},
	{53753, 619, 627, 0, 0},
	{23040, 28, 0, 0, 0},
	{20176, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{54051, 28, 0, 0, 0},
	{20981, 28, 0, 0, 0},
	{54066, 28, 0, 0, 0},
	{54076, 28, 0, 0, 0},
	{54090, 28, 0, 0, 0},
	{54107, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{54121, 28, 0, 0, 0},
	{54135, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11318, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{54046, 16, 0, 2399, 0},
	{27784, 28, 0, 0, 0},
	{54149, 2059, 0, 0, 0},
	{54153, 2059, 0, 0, 0},
	{0, 16, 0, 2400, 0},
	{54156, 54166, 0, 0, 0},
	{54182, 54166, 0, 0, 0},
	{54190, 54166, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{21006, 16, 0, 2402, 0},
	{23, 0, 0, 0, 0},
	{8652, 0, 0, 84, 0},
	{23, 0, 0, 0, 0},
	{54370, 0, 0, 84, 0},
	{54350, 0, 0, 2405, 0},
	{32218, 0, 0, 2404, 0},
	{54344, 0, 0, 2406, 0},
	{69, 72, 0, 0, 0},
	{16120, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{10031, 28, 54272, 0, 0},
	{54283, 28, 0, 0, 0},
	{54290, 619, 0, 0, 0},
	{54294, 619, 0, 0, 0},
	{54303, 72, 0, 0, 0},
	{27784, 28, 0, 0, 0},
	{54310, 28, 0, 0, 0},
	{54149, 63, 0, 0, 0},
	{54153, 63, 0, 84, 0},
	{54322, 63, 0, 0, 0},
	{13397, 42835, 0, 0, 0},
	{54335, 16, 0, 2407, 0},
	{54376, 63, 0, 0, 0},
	{54390, 63, 0, 0, 0},
	{0, 16, 0, 2408, 0},
	{54418, 619, 627, 0, 0},
	{54431, 619, 627, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{54409, 619, 627, 0, 0},
	{21006, 16, 0, 2410, 0},
	{0, 24499, 0, 0, 0},
	{23040, 28, 0, 0, 0},
	{20176, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{54051, 28, 0, 0, 0},
	{20981, 28, 0, 0, 0},
	{54066, 28, 0, 0, 0},
	{54076, 28, 0, 0, 0},
	{54090, 28, 0, 0, 0},
	{54107, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{54135, 0, 0, 0, 0},
	{54121, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11318, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{54046, 16, 0, 2413, 0},
	{27784, 28, 0, 0, 0},
	{54149, 2059, 0, 0, 0},
	{54153, 2059, 0, 0, 0},
	{0, 16, 0, 2414, 0},
	{0, 12049, 0, 2415, 0},
	{21210, 28, 0, 0, 0},
	{11318, 54540, 0, 0, B24_FACT_REQUIRED},
	{21006, 16, 0, 2402, 0},
	{23, 28, 0, 0, 0},
	{8652, 2059, 0, 84, 0},
	{54630, 619, 0, 0, 0},
	{54638, 54646, 0, 0, 0},
	{54662, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{54689, 0, 0, 2419, 0},
	{23, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{0, 0, 0, 2421, 0},
	{23, 0, 0, 0, 0},
	{26154, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{47991, 0, 0, 0, 0},
	{10869, 0, 0, 2422, 0},
	{0, 0, 0, 2423, 0},
	{54704, 0, 0, 2424, 0},
	{1883, 0, 0, 84, 0},
	{54704, 0, 0, 2179, 0},
	{32218, 0, 0, 2426, 0},
	{54683, 0, 0, 2427, 0},
	{54149, 2059, 0, 0, 0},
	{54153, 2059, 0, 0, 0},
	{54747, 2059, 0, 84, 0},
	{54751, 2059, 0, 0, 0},
	{54757, 63, 0, 0, 0},
	{54767, 0, 0, 0, 0},
	{32218, 16, 0, 2418, 0},
	{54344, 16, 0, 0, 0},
	{54683, 16, 0, 2420, 0},
	{54698, 16, 0, 2425, 0},
	{54719, 16, 0, 0, 0},
	{54724, 16, 0, 2428, 0},
	{54730, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{40164, 28, 0, 0, 0},
	{54740, 16, 0, 2429, 0},
	{986, 72, 0, 0, 0},
	{54757, 16, 0, 2430, 0},
	{0, 16, 0, 2431, 0},
	{54156, 54166, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{21006, 16, 0, 2433, 0},
	{23, 0, 0, 0, 0},
	{8652, 0, 0, 84, 0},
	{54630, 0, 0, 0, 0},
	{54776, 0, 0, 2405, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{54910, 0, 0, 1488, 0},
	{54921, 0, 0, 0, 0},
	{54937, 0, 0, 0, 0},
	{54951, 0, 0, 0, 0},
	{54800, 0, 0, 2437, 0},
	{54832, 0, 0, 2437, 0},
	{54858, 0, 0, 2437, 0},
	{54883, 0, 0, 2437, 0},
	{54776, 0, 0, 2438, 0},
	{23, 0, 0, 0, 0},
	{54980, 0, 0, 84, 0},
	{1883, 0, 0, 84, 0},
	{54969, 0, 0, 2440, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 84, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 84, 0},
	{54990, 0, 0, 2442, 0},
	{54800, 0, 0, 2442, 0},
	{54832, 0, 0, 2442, 0},
	{54858, 0, 0, 2443, 0},
	{54883, 0, 0, 2443, 0},
	{54776, 0, 0, 2444, 0},
	{32218, 0, 0, 2441, 0},
	{54683, 0, 0, 2445, 0},
	{54747, 0, 0, 84, 0},
	{32218, 16, 0, 2435, 0},
	{54344, 14121, 0, 2436, 0},
	{54683, 14121, 0, 2439, 0},
	{54724, 14121, 0, 2446, 0},
	{54698, 14121, 0, 0, 0},
	{54740, 16, 0, 2447, 0},
	{54719, 14121, 0, 0, 0},
	{0, 14121, 0, 2448, 0},
	{0, 16, 0, 2450, 0},
	{69, 24499, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{54730, 28, 0, 0, 0},
	{55025, 619, 0, 0, 0},
	{10951, 24499, 0, 0, 0},
	{1883, 63, 0, 0, 0},
	{8652, 17322, 0, 2451, 0},
	{47698, 619, 0, 0, 0},
	{1386, 24499, 0, 0, 0},
	{40164, 28, 0, 0, 0},
	{55051, 619, 0, 0, 0},
	{55062, 55070, 0, 0, 0},
	{80, 42896, 0, 0, 0},
	{55093, 28, 0, 0, 0},
	{55110, 619, 0, 0, 0},
	{55122, 619, 0, 0, 0},
	{55139, 619, 0, 0, 0},
	{55148, 619, 0, 0, 0},
	{0, 16, 0, 2452, 0},
	{23, 28, 0, 0, 0},
	{54046, 14121, 0, 0, 0},
	{55025, 619, 0, 0, 0},
	{1883, 24884, 0, 0, 0},
	{55029, 24499, 0, 0, 0},
	{55041, 619, 0, 0, 0},
	{80, 42896, 0, 0, 0},
	{10869, 16, 0, 2453, 0},
	{0, 16, 0, 2450, 0},
	{0, 1, 0, 2455, 0},
	{8652, 28, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{0, 16, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2458, B24_FACT_REQUIRED},
	{1883, 28, 55166, 0, 0},
	{7364, 5850, 0, 0, 0},
	{0, 16, 0, 2460, 0},
	{55179, 55183, 0, 0, 0},
	{0, 16, 0, 2462, 0},
	{55159, 63, 0, 2461, 0},
	{24617, 63, 0, 2463, 0},
	{0, 16, 0, 2464, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2465, B24_FACT_REQUIRED},
	{0, 55286, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{27784, 28, 0, 0, B24_FACT_REQUIRED},
	{54294, 55299, 0, 0, 0},
	{53753, 619, 0, 0, 0},
	{0, 55183, 0, 0, 0},
	{55322, 619, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2469, B24_FACT_REQUIRED},
	{54969, 16, 0, 2470, 0},
	{53753, 619, 0, 0, 0},
	{55443, 63, 0, 0, 0},
	{55453, 63, 0, 0, 0},
	{54724, 16, 0, 0, 0},
	{0, 16, 0, 2472, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2473, B24_FACT_REQUIRED},
	{53753, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{40097, 28, 0, 0, 0},
	{0, 16, 0, 2475, 0},
	{13971, 72, 0, 0, 0},
	{13950, 72, 0, 0, 0},
	{55535, 72, 55547, 0, 0},
	{21210, 28, 0, 0, 0},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{49559, 54646, 0, 0, B24_FACT_REQUIRED},
	{54747, 28, 0, 0, 0},
	{21006, 16, 0, 2477, 0},
	{55554, 54166, 0, 0, 0},
	{197, 5850, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{20653, 28, 0, 0, 0},
	{5169, 24499, 0, 0, 0},
	{16844, 28, 55602, 0, 0},
	{55639, 28, 55648, 0, 0},
	{22042, 28, 5150, 0, 0},
	{17000, 28, 0, 0, 0},
	{55653, 28, 0, 0, 0},
	{55661, 28, 0, 0, 0},
	{55671, 28, 0, 0, 0},
	{55681, 1, 0, 0, 0},
	{22414, 17850, 0, 0, 0},
	{55690, 24499, 0, 0, 0},
	{20176, 72, 0, 0, 0},
	{54051, 72, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20981, 28, 0, 0, 0},
	{0, 16, 0, 2479, 0},
	{0, 12049, 0, 2480, 0},
	{197, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{200, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{16844, 0, 0, 0, 0},
	{55639, 0, 0, 0, 0},
	{22042, 0, 0, 0, 0},
	{17000, 0, 0, 0, 0},
	{55653, 0, 0, 0, 0},
	{55661, 0, 0, 0, 0},
	{55671, 0, 0, 0, 0},
	{55681, 0, 0, 0, 0},
	{22414, 0, 0, 0, 0},
	{55690, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{54051, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{2052, 2059, 0, 2482, 0},
	{190, 16, 0, 2479, 0},
	{2068, 16, 0, 2479, 0},
	{24919, 63, 0, 2482, 0},
	{265, 72, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{21006, 16, 0, 2483, 0},
	{20653, 28, 0, 0, 0},
	{55936, 24499, 0, 0, 0},
	{55941, 14121, 0, 0, 0},
	{80, 28, 0, 0, 0},
	{55985, 28, 0, 0, 0},
	{55967, 5850, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{10031, 28, 0, 0, 0},
	{54283, 28, 0, 0, 0},
	{55974, 16, 0, 2488, 0},
	{54344, 16, 0, 0, 0},
	{54683, 16, 0, 0, 0},
	{54719, 16, 0, 0, 0},
	{54724, 16, 0, 0, 0},
	{54698, 16, 0, 0, 0},
	{54630, 16, 0, 0, 0},
	{55959, 16, 0, 2489, 0},
	{89, 28, 0, 0, 0},
	{55992, 2059, 0, 0, 0},
	{55941, 14121, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{56022, 42853, 0, 0, 0},
	{56039, 42853, 0, 0, 0},
	{55967, 5850, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40164, 28, 0, 0, 0},
	{55860, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{55880, 28, 0, 0, 0},
	{55892, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10951, 72, 0, 0, 0},
	{1368, 16, 0, 2486, 0},
	{17964, 14121, 0, 2492, 0},
	{10869, 14121, 0, 2490, 0},
	{0, 16, 0, 2495, 0},
	{56004, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{56012, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40164, 28, 0, 0, 0},
	{55860, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{55880, 28, 0, 0, 0},
	{55892, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10951, 72, 0, 0, 0},
	{1368, 16, 0, 2494, 0},
	{17964, 14121, 0, 2492, 0},
	{55996, 14121, 0, 0, 0},
	{56054, 14121, 0, 0, 0},
	{10869, 16, 0, 2496, 0},
	{0, 16, 0, 2493, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 2059, 0, 84, 0},
	{1386, 24499, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{55826, 619, 0, 0, 0},
	{55838, 619, 0, 0, 0},
	{55848, 619, 0, 0, 0},
	{40164, 28, 0, 0, 0},
	{55860, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{55880, 28, 0, 0, 0},
	{55892, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{8652, 2059, 0, 84, 0},
	{32916, 28, 0, 0, 0},
	{55905, 28, 0, 0, 0},
	{55920, 28, 0, 0, 0},
	{1368, 16, 0, 2485, 0},
	{10869, 42835, 0, 2487, 0},
	{17964, 42835, 0, 2491, 0},
	{55996, 42835, 0, 2493, 0},
	{56054, 42835, 0, 2493, 0},
	{56063, 63, 0, 2498, 0},
	{10951, 72, 0, 0, 0},
	{55967, 5850, 0, 0, 0},
	{56076, 619, 0, 0, 0},
	{56004, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{16844, 55761, 0, 84, 0},
	{20653, 28, 0, 0, 0},
	{23836, 619, 0, 0, 0},
	{55777, 619, 0, 0, 0},
	{55789, 619, 0, 0, 0},
	{55801, 619, 0, 0, 0},
	{55811, 619, 0, 0, 0},
	{35658, 2059, 0, 84, 0},
	{5169, 28, 0, 0, 0},
	{55653, 28, 0, 0, 0},
	{55661, 28, 0, 0, 0},
	{55671, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55821, 72, 0, 0, 0},
	{48903, 14121, 0, 2499, 0},
	{0, 16, 0, 2500, 0},
	{0, 14121, 0, 2501, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 2059, 0, 0, 0},
	{1386, 24499, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{55826, 619, 0, 0, 0},
	{55838, 619, 0, 0, 0},
	{55848, 619, 0, 0, 0},
	{40164, 28, 0, 0, 0},
	{55860, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{55880, 28, 0, 0, 0},
	{55892, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{8652, 2059, 0, 0, 0},
	{32916, 28, 0, 0, 0},
	{55905, 28, 0, 0, 0},
	{55920, 28, 0, 0, 0},
	{1368, 16, 0, 2485, 0},
	{10869, 42835, 0, 2487, 0},
	{17964, 42835, 0, 2491, 0},
	{55996, 42835, 0, 2493, 0},
	{56054, 42835, 0, 2493, 0},
	{56063, 63, 0, 2498, 0},
	{10951, 72, 0, 0, 0},
	{55967, 5850, 0, 0, 0},
	{56076, 619, 0, 0, 0},
	{56004, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{16844, 55761, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{23836, 619, 0, 0, 0},
	{55777, 619, 0, 0, 0},
	{55789, 619, 0, 0, 0},
	{55801, 619, 0, 0, 0},
	{55811, 619, 0, 0, 0},
	{35658, 2059, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{55653, 28, 0, 0, 0},
	{55661, 28, 0, 0, 0},
	{55671, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55821, 72, 0, 0, 0},
	{48903, 14121, 0, 2503, 0},
	{1883, 28, 55602, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 2504, 0},
	{34832, 16, 0, 2495, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 2059, 0, 0, 0},
	{1386, 24499, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{55838, 619, 0, 0, 0},
	{55848, 619, 0, 0, 0},
	{40164, 28, 0, 0, 0},
	{55860, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{55880, 28, 0, 0, 0},
	{55892, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 2506, 0},
	{10869, 42835, 0, 2507, 0},
	{17964, 42835, 0, 2509, 0},
	{55996, 42835, 0, 2493, 0},
	{56054, 42835, 0, 2493, 0},
	{56063, 63, 0, 2498, 0},
	{10951, 72, 0, 0, 0},
	{55967, 5850, 0, 0, 0},
	{56076, 619, 0, 0, 0},
	{56004, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{16844, 55761, 0, 84, 0},
	{20653, 28, 0, 0, 0},
	{23836, 619, 0, 0, 0},
	{55777, 619, 0, 0, 0},
	{55789, 619, 0, 0, 0},
	{55801, 619, 0, 0, 0},
	{55811, 619, 0, 0, 0},
	{35658, 2059, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{55653, 28, 0, 0, 0},
	{55661, 28, 0, 0, 0},
	{55671, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55821, 72, 0, 0, 0},
	{48903, 14121, 0, 2510, 0},
	{56153, 16, 0, 2511, 0},
	{0, 14121, 0, 2512, 0},
	{197, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{16844, 55761, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{23836, 619, 0, 0, 0},
	{55777, 619, 0, 0, 0},
	{55789, 619, 0, 0, 0},
	{55801, 619, 0, 0, 0},
	{55811, 619, 0, 0, 0},
	{35658, 2059, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{55653, 28, 0, 0, 0},
	{55661, 28, 0, 0, 0},
	{55671, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{55821, 72, 0, 0, 0},
	{48903, 14121, 0, 2510, 0},
	{1883, 28, 55602, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 2514, 0},
	{89, 28, 0, 0, 0},
	{10031, 28, 0, 0, 0},
	{54283, 28, 0, 0, 0},
	{55967, 72, 0, 0, 0},
	{54344, 16, 0, 0, 0},
	{54683, 16, 0, 0, 0},
	{54724, 16, 0, 0, 0},
	{54698, 16, 0, 0, 0},
	{55967, 42853, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 24499, 0, 0, 0},
	{1883, 28, 55602, 0, 0},
	{56159, 28, 55648, 0, 0},
	{10951, 72, 0, 0, 0},
	{1368, 16, 0, 2485, 0},
	{17964, 42835, 0, 2491, 0},
	{10869, 14121, 0, 2516, 0},
	{40164, 28, 0, 0, 0},
	{55860, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{55880, 28, 0, 0, 0},
	{55892, 28, 5150, 0, 0},
	{0, 16, 0, 2517, 0},
	{56004, 28, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{56012, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 24499, 0, 0, 0},
	{1883, 28, 55602, 0, 0},
	{56159, 28, 55648, 0, 0},
	{1368, 16, 0, 2506, 0},
	{55996, 42835, 0, 2493, 0},
	{10869, 16, 0, 2518, 0},
	{17964, 42835, 0, 2509, 0},
	{40164, 28, 0, 0, 0},
	{55860, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{55880, 28, 0, 0, 0},
	{55892, 28, 5150, 0, 0},
	{56054, 42835, 0, 2493, 0},
	{10951, 72, 0, 0, 0},
	{56168, 28, 0, 0, 0},
	{13397, 16, 0, 0, 0},
	{56185, 28, 0, 0, 0},
	{760, 14121, 0, 2519, B24_FACT_REQUIRED},
	{21006, 16, 0, 2520, 0},
	{56344, 28, 0, 0, 0},
	{56355, 28, 5150, 0, 0},
	{56365, 28, 0, 0, 0},
	{56377, 28, 5150, 0, 0},
	{56392, 28, 0, 0, 0},
	{56408, 28, 0, 0, 0},
	{56426, 28, 56442, 0, 0},
	{56461, 28, 0, 0, 0},
	{56478, 28, 0, 0, 0},
	{56497, 28, 0, 0, 0},
	{56520, 28, 0, 0, 0},
	{56543, 28, 0, 0, 0},
	{56568, 28, 0, 0, 0},
	{56579, 28, 0, 0, 0},
	{56592, 28, 0, 0, 0},
	{56611, 28, 0, 0, 0},
	{56624, 28, 5150, 0, 0},
	{56637, 28, 0, 0, 0},
	{56652, 28, 0, 0, 0},
	{56673, 28, 0, 0, 0},
	{56691, 28, 0, 0, 0},
	{56713, 28, 5150, 0, 0},
	{56730, 28, 5150, 0, 0},
	{56757, 28, 0, 0, 0},
	{56785, 28, 5150, 0, 0},
	{56796, 28, 0, 0, 0},
	{56811, 28, 5150, 0, 0},
	{56826, 28, 0, 0, 0},
	{56845, 28, 56865, 0, 0},
	{56906, 28, 0, 0, 0},
	{56923, 28, 0, 0, 0},
	{56939, 28, 5150, 0, 0},
	{56948, 28, 56958, 0, 0},
	{56986, 28, 57004, 0, 0},
	{57041, 28, 57059, 0, 0},
	{57096, 28, 57114, 0, 0},
	{57141, 28, 0, 0, 0},
	{57158, 28, 5150, 0, 0},
	{57166, 28, 5150, 0, 0},
	{57180, 28, 0, 0, 0},
	{57198, 28, 0, 0, 0},
	{57220, 28, 5150, 0, 0},
	{57241, 28, 57262, 0, 0},
	{57273, 28, 5150, 0, 0},
	{57293, 28, 5150, 0, 0},
	{57301, 28, 0, 0, 0},
	{57313, 28, 5150, 0, 0},
	{57325, 28, 0, 0, 0},
	{57341, 28, 5150, 0, 0},
	{57353, 28, 0, 0, 0},
	{57369, 28, 5150, 0, 0},
	{57383, 28, 0, 0, 0},
	{57398, 28, 5150, 0, 0},
	{57411, 28, 0, 0, 0},
	{57425, 28, 0, 0, 0},
	{57439, 28, 0, 0, 0},
	{57458, 28, 0, 0, 0},
	{57476, 28, 5150, 0, 0},
	{57485, 28, 0, 0, 0},
	{57495, 28, 5150, 0, 0},
	{57509, 28, 0, 0, 0},
	{57524, 28, 57540, 0, 0},
	{57560, 28, 0, 0, 0},
	{57582, 28, 0, 0, 0},
	{57597, 28, 5150, 0, 0},
	{57609, 28, 5150, 0, 0},
	{57630, 28, 0, 0, 0},
	{57647, 28, 0, 0, 0},
	{57666, 28, 57683, 0, 0},
	{57709, 28, 57722, 0, 0},
	{57727, 28, 5150, 0, 0},
	{57742, 42853, 0, 0, 0},
	{57757, 28, 0, 0, 0},
	{57770, 28, 5150, 0, 0},
	{57785, 28, 5150, 0, 0},
	{57803, 42853, 0, 0, 0},
	{57822, 42853, 0, 0, 0},
	{57842, 28, 0, 0, 0},
	{57870, 28, 5150, 0, 0},
	{57905, 28, 5150, 0, 0},
	{57935, 28, 5150, 0, 0},
	{57965, 28, 5150, 0, 0},
	{57990, 63, 0, 0, 0},
	{58010, 28, 0, 0, 0},
	{58031, 28, 5150, 0, 0},
	{58058, 28, 5150, 0, 0},
	{58082, 28, 5150, 0, 0},
	{58113, 28, 5150, 0, 0},
	{58138, 72, 0, 0, 0},
	{58164, 28, 5150, 0, 0},
	{58196, 28, 0, 0, 0},
	{58221, 28, 0, 0, 0},
	{58245, 28, 58268, 0, 0},
	{58293, 28, 5150, 0, 0},
	{58316, 42853, 0, 0, 0},
	{58338, 63, 0, 0, 0},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{56314, 72, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{56322, 28, 5150, 0, 0},
	{56330, 28, 5150, 0, 0},
	{34120, 72, 0, 0, 0},
	{56337, 72, 0, 0, 0},
	{55941, 16, 0, 2522, 0},
	{58358, 72, 0, 0, 0},
	{58367, 28, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{1368, 16, 0, 2524, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{16120, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{10031, 28, 0, 0, 0},
	{54283, 28, 0, 0, 0},
	{54290, 619, 0, 0, 0},
	{54294, 619, 0, 0, 0},
	{54303, 72, 0, 0, 0},
	{27784, 28, 0, 0, 0},
	{54310, 28, 0, 0, 0},
	{54149, 63, 0, 0, 0},
	{54153, 63, 0, 0, 0},
	{54322, 63, 0, 0, 0},
	{13397, 42835, 0, 0, 0},
	{54335, 16, 0, 0, 0},
	{54376, 63, 0, 0, 0},
	{54390, 63, 0, 0, 0},
	{0, 9651, 0, 2526, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{58492, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{30197, 28, 0, 0, 0},
	{58501, 28, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2528, B24_FACT_REQUIRED},
	{53753, 619, 0, 0, 0},
	{41377, 28, 0, 0, 0},
	{23894, 16, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{34120, 72, 0, 0, 0},
	{54066, 28, 0, 0, 0},
	{58620, 619, 0, 0, 0},
	{58635, 16, 0, 2530, 0},
	{58655, 28, 5150, 0, 0},
	{58358, 72, 0, 0, 0},
	{58367, 28, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11614, 72, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2531, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{58803, 72, 0, 0, 0},
	{58812, 72, 0, 0, 0},
	{58823, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{16120, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{10031, 28, 54272, 0, 0},
	{54283, 28, 0, 0, 0},
	{54290, 619, 0, 0, 0},
	{54294, 619, 0, 0, 0},
	{54303, 72, 0, 0, 0},
	{27784, 28, 0, 0, 0},
	{54310, 28, 0, 0, 0},
	{54149, 63, 0, 0, 0},
	{54153, 63, 0, 0, 0},
	{54322, 63, 0, 0, 0},
	{13397, 42835, 0, 0, 0},
	{54335, 16, 0, 0, 0},
	{54376, 63, 0, 0, 0},
	{54390, 63, 0, 0, 0},
	{842, 619, 0, 0, 0},
	{27784, 16, 0, 2534, 0},
	{0, 9651, 0, 2535, 0},
	{58492, 72, 0, 0, 0},
	{58501, 28, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{21006, 16, 0, 2537, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{53753, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{8652, 25009, 0, 0, 0},
	{40164, 72, 0, 0, 0},
	{59062, 28, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{54046, 16, 0, 2542, 0},
	{0, 59186, 0, 2522, 0},
	{0, 14121, 0, 2544, 0},
	{59270, 24499, 0, 0, 0},
	{59280, 24499, 0, 0, 0},
	{55653, 24499, 0, 0, 0},
	{59291, 619, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{56314, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{0, 16, 0, 2546, 0},
	{0, 12049, 0, 2547, 0},
	{197, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{56314, 0, 0, 0, 0},
	{34120, 0, 0, 0, 0},
	{56337, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{8928, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{56322, 0, 0, 0, 0},
	{56330, 0, 0, 0, 0},
	{55936, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{54051, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{59299, 0, 0, 0, 0},
	{59270, 0, 0, 0, 0},
	{59280, 0, 0, 0, 0},
	{55653, 0, 0, 0, 0},
	{59291, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{56314, 72, 0, 0, 0},
	{34120, 72, 0, 0, 0},
	{56337, 72, 0, 0, 0},
	{23836, 28, 0, 0, 0},
	{8928, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{56322, 28, 0, 0, 0},
	{56330, 28, 0, 0, 0},
	{55936, 28, 0, 0, 0},
	{20176, 72, 0, 0, 0},
	{54051, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{59299, 59311, 0, 0, 0},
	{59270, 5850, 0, 0, 0},
	{59280, 24499, 0, 0, 0},
	{55653, 24499, 0, 0, 0},
	{59291, 619, 0, 0, 0},
	{2052, 2059, 0, 2549, 0},
	{190, 16, 0, 2550, 0},
	{2068, 16, 0, 0, 0},
	{24919, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{59325, 54166, 0, 0, 0},
	{59337, 54166, 0, 0, 0},
	{59346, 54166, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{21006, 16, 0, 2552, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{59430, 619, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{59430, 619, 0, 0, 0},
	{53753, 619, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{58803, 72, 0, 0, 0},
	{58812, 72, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 84, 0},
	{8652, 0, 0, 84, 0},
	{32218, 0, 0, 2558, 0},
	{986, 0, 0, 0, 0},
	{54730, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{40164, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{16120, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{10031, 28, 54272, 0, 0},
	{54283, 28, 0, 0, 0},
	{54290, 619, 0, 0, 0},
	{54294, 619, 0, 0, 0},
	{54303, 72, 0, 0, 0},
	{27784, 28, 0, 0, 0},
	{54310, 28, 0, 0, 0},
	{54149, 63, 0, 0, 0},
	{54153, 63, 0, 84, 0},
	{54322, 63, 0, 0, 0},
	{13397, 42835, 0, 0, 0},
	{54335, 16, 0, 2559, 0},
	{54376, 63, 0, 0, 0},
	{54390, 63, 0, 0, 0},
	{842, 619, 0, 0, 0},
	{27784, 16, 0, 2560, 0},
	{0, 9651, 0, 2561, 0},
	{32218, 72, 0, 0, B24_FACT_REQUIRED},
	{31808, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 2563, 0},
	{32142, 3294, 0, 0, 0},
	{59939, 12049, 0, 2564, 0},
	{21210, 28, 0, 0, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 16, 0, 2565, B24_FACT_REQUIRED},
	{0, 24305, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{60004, 28, 0, 0, B24_FACT_REQUIRED},
	{11614, 72, 0, 0, B24_FACT_REQUIRED},
	{60015, 72, 0, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{56314, 72, 0, 0, 0},
	{56322, 28, 5150, 0, 0},
	{56330, 28, 5150, 0, 0},
	{34120, 72, 0, 0, 0},
	{56337, 72, 0, 0, 0},
	{8928, 28, 0, 0, 0},
	{59299, 28, 0, 0, 0},
	{55941, 16, 0, 2522, 0},
	{11318, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2570, B24_FACT_REQUIRED},
	{1368, 0, 0, 0, 0},
	{60236, 619, 0, 0, 0},
	{27784, 28, 0, 0, 0},
	{0, 16, 0, 2573, 0},
	{27784, 28, 0, 0, B24_FACT_REQUIRED},
	{60243, 28, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{54858, 0, 0, 2437, 0},
	{32218, 0, 0, 2576, 0},
	{54683, 0, 0, 2577, 0},
	{197, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{200, 24499, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{22267, 28, 0, 0, 0},
	{55690, 24499, 0, 0, 0},
	{55653, 28, 0, 0, 0},
	{55681, 60316, 0, 2578, 0},
	{30197, 28, 0, 0, 0},
	{20176, 28, 0, 0, 0},
	{54051, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20981, 28, 0, 0, 0},
	{0, 16, 0, 2579, 0},
	{0, 12049, 0, 2580, 0},
	{197, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{200, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{22267, 0, 0, 0, 0},
	{55690, 0, 0, 0, 0},
	{55653, 0, 0, 0, 0},
	{55681, 0, 0, 0, 0},
	{30197, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{54051, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{200, 24499, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{22267, 28, 0, 0, 0},
	{55690, 24499, 0, 0, 0},
	{55653, 28, 0, 0, 0},
	{55681, 60316, 0, 0, 0},
	{30197, 28, 0, 0, 0},
	{20176, 28, 0, 0, 0},
	{54051, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20981, 28, 0, 0, 0},
	{2052, 2059, 0, 2582, 0},
	{190, 16, 0, 2583, 0},
	{2068, 16, 0, 2583, 0},
	{24919, 63, 0, 2582, 0},
	{265, 72, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{21006, 16, 0, 2584, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{30197, 28, 0, 0, B24_FACT_REQUIRED},
	{22267, 28, 0, 0, B24_FACT_REQUIRED},
	{55653, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{55690, 28, 0, 0, 0},
	{60399, 28, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2586, B24_FACT_REQUIRED},
	{54335, 16, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{36614, 28, 0, 0, 0},
	{60731, 619, 0, 0, 0},
	{60767, 28, 0, 0, 0},
	{13397, 28, 0, 0, 0},
	{36614, 28, 0, 0, 0},
	{54724, 28, 0, 0, 0},
	{60776, 16, 0, 0, 0},
	{42568, 0, 0, 0, 0},
	{8842, 0, 0, 0, 0},
	{60800, 0, 0, 0, 0},
	{60808, 0, 0, 0, 0},
	{23059, 0, 0, 2593, 0},
	{23056, 0, 0, 2593, 0},
	{60767, 0, 0, 0, 0},
	{60776, 0, 0, 2592, 0},
	{36614, 0, 0, 0, 0},
	{54724, 0, 0, 0, 0},
	{13397, 0, 0, 2594, 0},
	{1883, 0, 0, 84, 0},
	{54638, 0, 0, 84, 0},
	{60785, 0, 0, 2595, 0},
	{32218, 0, 0, 2596, 0},
	{197, 72, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{22267, 28, 0, 0, 0},
	{55653, 28, 0, 0, 0},
	{60753, 16, 0, 2590, 0},
	{30197, 28, 0, 0, 0},
	{55681, 16, 0, 2597, 0},
	{20176, 72, 0, 0, 0},
	{54051, 72, 0, 0, 0},
	{244, 8579, 0, 0, 0},
	{20981, 8579, 0, 0, 0},
	{55690, 28, 0, 0, 0},
	{0, 16, 0, 2598, 0},
	{0, 16, 0, 2599, 0},
	{197, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{200, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{22267, 0, 0, 0, 0},
	{55653, 0, 0, 0, 0},
	{60753, 0, 0, 0, 0},
	{30197, 0, 0, 0, 0},
	{55681, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{54051, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{55690, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{200, 28, 0, 0, 0},
	{23836, 11733, 5150, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{22267, 28, 0, 0, 0},
	{55653, 28, 0, 0, 0},
	{60753, 16, 0, 2590, 0},
	{30197, 28, 0, 0, 0},
	{55681, 16, 0, 0, 0},
	{20176, 72, 0, 0, 0},
	{54051, 72, 0, 0, 0},
	{244, 8579, 0, 0, 0},
	{20981, 8579, 0, 0, 0},
	{55690, 28, 0, 0, 0},
	{2052, 63, 0, 2601, 0},
	{190, 16, 0, 2602, 0},
	{24919, 63, 0, 2601, 0},
	{2068, 16, 0, 2602, 0},
	{21006, 16, 0, 2603, B24_FACT_REQUIRED},
	{60767, 28, 0, 0, B24_FACT_REQUIRED},
	{13397, 16, 0, 0, 0},
	{36614, 28, 0, 0, B24_FACT_REQUIRED},
	{54724, 28, 0, 0, 0},
	{60776, 16, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{55653, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{30197, 28, 0, 0, B24_FACT_REQUIRED},
	{22267, 28, 60816, 0, B24_FACT_REQUIRED},
	{60753, 16, 0, 2605, B24_FACT_REQUIRED},
	{23836, 11733, 5150, 0, 0},
	{55690, 28, 0, 0, 0},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2606, B24_FACT_REQUIRED},
	{21210, 28, 61087, 0, 0},
	{61113, 54166, 61118, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{20389, 28, 61188, 0, 0},
	{0, 16, 0, 2609, 0},
	{0, 12049, 0, 2610, 0},
	{21210, 28, 61087, 0, 0},
	{19979, 2059, 0, 0, 0},
	{34832, 2059, 0, 0, 0},
	{0, 16, 0, 2613, 0},
	{0, 16, 0, 2614, 0},
	{0, 63, 0, 2615, 0},
	{21210, 28, 61087, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{21210, 28, 61087, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{61330, 2059, 0, 0, 0},
	{21210, 28, 61087, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{34545, 14121, 0, 2613, B24_FACT_REQUIRED},
	{54969, 2059, 0, 0, 0},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16844, 28, 0, 0, 0},
	{59270, 5850, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{55941, 16, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{1368, 16, 0, 2620, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{23836, 28, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11614, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2622, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{13266, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{61744, 28, 0, 0, B24_FACT_REQUIRED},
	{21210, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{57597, 0, 0, 0, 0},
	{57524, 0, 0, 0, 0},
	{56826, 0, 0, 0, 0},
	{56355, 0, 0, 0, 0},
	{55941, 14121, 0, 2627, 0},
	{20653, 28, 0, 0, 0},
	{56022, 42853, 0, 0, 0},
	{56039, 42853, 0, 0, 0},
	{57495, 0, 0, 0, 0},
	{56579, 0, 0, 0, 0},
	{56355, 0, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{55936, 24499, 0, 0, 0},
	{55941, 14121, 0, 2629, 0},
	{55967, 5850, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40164, 28, 0, 0, 0},
	{55860, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{55880, 28, 0, 0, 0},
	{55892, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10951, 72, 0, 0, 0},
	{1368, 16, 0, 2630, 0},
	{17964, 14121, 0, 2492, 0},
	{10869, 14121, 0, 2490, 0},
	{0, 16, 0, 2631, 0},
	{56004, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{56012, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40164, 28, 0, 0, 0},
	{55860, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{55880, 28, 0, 0, 0},
	{55892, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{10951, 72, 0, 0, 0},
	{1368, 16, 0, 2628, 0},
	{17964, 14121, 0, 2492, 0},
	{55996, 14121, 0, 0, 0},
	{56054, 14121, 0, 0, 0},
	{10869, 16, 0, 2632, 0},
	{0, 14121, 0, 2633, 0},
	{54156, 28, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{61860, 2059, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40164, 28, 0, 0, 0},
	{55860, 28, 0, 0, 0},
	{55870, 28, 0, 0, 0},
	{55880, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{21006, 16, 0, 2635, 0},
	{56344, 28, 0, 0, 0},
	{56355, 28, 5150, 0, 0},
	{56365, 28, 0, 0, 0},
	{56377, 28, 5150, 0, 0},
	{56392, 28, 0, 0, 0},
	{56408, 28, 0, 0, 0},
	{56426, 28, 56442, 0, 0},
	{56461, 28, 0, 0, 0},
	{56478, 28, 0, 0, 0},
	{56497, 28, 0, 0, 0},
	{56520, 28, 0, 0, 0},
	{56543, 28, 0, 0, 0},
	{57495, 28, 5150, 0, 0},
	{57509, 28, 0, 0, 0},
	{57524, 28, 57540, 0, 0},
	{57560, 28, 0, 0, 0},
	{57158, 28, 5150, 0, 0},
	{56811, 28, 5150, 0, 0},
	{56826, 42853, 0, 0, 0},
	{56845, 28, 56865, 0, 0},
	{56906, 28, 0, 0, 0},
	{57166, 28, 5150, 0, 0},
	{57180, 28, 0, 0, 0},
	{57198, 28, 0, 0, 0},
	{57220, 28, 5150, 0, 0},
	{57241, 28, 57262, 0, 0},
	{57273, 28, 5150, 0, 0},
	{57293, 28, 5150, 0, 0},
	{57301, 28, 0, 0, 0},
	{57476, 28, 5150, 0, 0},
	{57485, 28, 0, 0, 0},
	{56939, 28, 5150, 0, 0},
	{56948, 28, 56958, 0, 0},
	{56785, 28, 5150, 0, 0},
	{56796, 28, 0, 0, 0},
	{57369, 28, 5150, 0, 0},
	{57383, 28, 0, 0, 0},
	{57398, 28, 5150, 0, 0},
	{57411, 28, 0, 0, 0},
	{57425, 28, 0, 0, 0},
	{0, 59186, 0, 2637, 0},
	{0, 61955, 0, 2639, 0},
	{197, 28, 0, 0, 0},
	{8918, 24499, 0, 0, 0},
	{56314, 28, 0, 0, 0},
	{61973, 24499, 0, 0, 0},
	{23836, 28, 0, 0, 0},
	{8928, 28, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20176, 28, 0, 0, 0},
	{54051, 28, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20981, 28, 0, 0, 0},
	{0, 16, 0, 2641, 0},
	{0, 12049, 0, 2642, 0},
	{197, 72, 0, 0, 0},
	{8918, 24305, 0, 0, 0},
	{61973, 72, 0, 0, 0},
	{23836, 28, 0, 0, 0},
	{8928, 28, 0, 0, 0},
	{61982, 28, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20176, 72, 0, 0, 0},
	{54051, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11614, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 2644, 0},
	{16819, 5850, 0, 0, 0},
	{20038, 28, 0, 0, 0},
	{61991, 5850, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{59280, 28, 0, 0, 0},
	{0, 16, 0, 2646, 0},
	{0, 12049, 0, 2647, 0},
	{13266, 24305, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{16844, 28, 0, 0, 0},
	{62028, 28, 0, 0, 0},
	{59280, 28, 0, 0, 0},
	{35698, 28, 0, 0, 0},
	{20771, 24499, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{20981, 28, 0, 0, 0},
	{56022, 24499, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{0, 16, 0, 2650, 0},
	{0, 12049, 0, 2651, 0},
	{197, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{16844, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{8928, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{59270, 0, 0, 0, 0},
	{22414, 0, 0, 0, 0},
	{56337, 0, 0, 0, 0},
	{56022, 0, 0, 0, 0},
	{56039, 0, 0, 0, 0},
	{62040, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{54051, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{62028, 0, 0, 0, 0},
	{59280, 0, 0, 0, 0},
	{35698, 0, 0, 0, 0},
	{20771, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{16844, 28, 0, 0, 0},
	{23836, 28, 0, 0, 0},
	{8928, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{59270, 5850, 0, 0, 0},
	{22414, 28, 0, 0, 0},
	{56337, 72, 0, 0, 0},
	{56022, 72, 0, 0, 0},
	{56039, 72, 0, 0, 0},
	{62040, 72, 0, 0, 0},
	{20176, 72, 0, 0, 0},
	{54051, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{62028, 28, 0, 0, 0},
	{59280, 28, 0, 0, 0},
	{35698, 28, 0, 0, 0},
	{20771, 24499, 0, 0, 0},
	{2052, 2059, 0, 2653, 0},
	{190, 16, 0, 2654, 0},
	{2068, 16, 0, 0, 0},
	{24919, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{21006, 16, 0, 2656, 0},
	{16819, 5850, 0, 0, 0},
	{20038, 28, 62055, 0, 0},
	{61991, 28, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{59280, 28, 0, 0, 0},
	{0, 16, 0, 2658, 0},
	{0, 12049, 0, 2659, 0},
	{61744, 24499, 0, 0, 0},
	{0, 55183, 0, 2396, 0},
	{21210, 28, 0, 0, 0},
	{69, 62060, 0, 0, B24_FACT_REQUIRED},
	{0, 2059, 0, 84, 0},
	{69, 5850, 0, 0, B24_FACT_REQUIRED},
	{21210, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{59430, 619, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{62590, 72, 0, 0, B24_FACT_REQUIRED},
	{59430, 619, 0, 0, 0},
	{0, 2059, 0, 0, 0},
	{69, 5850, 0, 0, B24_FACT_REQUIRED},
	{34545, 14121, 0, 2668, 0},
	{21210, 28, 0, 0, 0},
	{62590, 72, 0, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{16844, 28, 0, 0, 0},
	{59270, 5850, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{56022, 72, 0, 0, 0},
	{56039, 72, 0, 0, 0},
	{62040, 72, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2671, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{61973, 72, 0, 0, 0},
	{23836, 28, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{11614, 72, 0, 0, B24_FACT_REQUIRED},
	{62590, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2673, B24_FACT_REQUIRED},
	{16844, 0, 0, 0, 0},
	{62891, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{8928, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{62882, 0, 0, 2675, 0},
	{11272, 0, 0, 2675, 0},
	{62902, 0, 0, 2675, 0},
	{62911, 0, 0, 2675, 0},
	{2068, 0, 0, 2675, 0},
	{62916, 0, 0, 2675, 0},
	{62924, 0, 0, 2675, 0},
	{0, 5308, 0, 2676, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{4341, 619, 0, 0, 0},
	{11614, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 62932, 0, B24_FACT_REQUIRED},
	{54969, 16, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 62932, 0, B24_FACT_REQUIRED},
	{11318, 72, 0, 0, 0},
	{0, 72, 0, 0, 0},
	{0, 1, 0, 2681, 0},
	{197, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{0, 0, 0, 2683, 0},
	{0, 12049, 0, 2684, 0},
	{197, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{63143, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{30197, 0, 0, 0, 0},
	{20176, 0, 0, 0, 0},
	{54051, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{20981, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{63143, 72, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{30197, 28, 0, 0, 0},
	{20176, 72, 0, 0, 0},
	{54051, 72, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{20981, 256, 0, 0, 0},
	{2052, 2059, 0, 2686, 0},
	{190, 16, 0, 2687, 0},
	{2068, 16, 0, 0, 0},
	{24919, 63, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{21006, 16, 0, 2689, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{760, 14121, 0, 2681, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{36333, 63, 0, 0, 0},
	{63219, 28, 5150, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{63191, 28, 0, 0, B24_FACT_REQUIRED},
	{63203, 72, 0, 0, 0},
	{5696, 63, 0, 2692, B24_FACT_REQUIRED},
	{49018, 63, 0, 0, 0},
	{63227, 63, 0, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{63413, 0, 0, 0, 0},
	{63433, 0, 0, 0, 0},
	{63446, 0, 0, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63400, 28, 0, 0, B24_FACT_REQUIRED},
	{5696, 63, 0, 2695, B24_FACT_REQUIRED},
	{63460, 72, 0, 0, 0},
	{63478, 28, 0, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63640, 72, 0, 0, 0},
	{63400, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{63460, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{63433, 0, 0, 258, 0},
	{63446, 0, 0, 258, 0},
	{0, 0, 0, 2698, 0},
	{0, 63, 0, 2699, 0},
	{197, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{63460, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{63768, 0, 0, 0, 0},
	{63786, 0, 0, 0, 0},
	{63796, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{35827, 0, 0, 0, 0},
	{35840, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{63809, 0, 0, 0, 0},
	{63827, 0, 0, 0, 0},
	{63413, 0, 0, 0, 0},
	{63844, 63844, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{35827, 0, 0, 0, 0},
	{35840, 0, 0, 0, 0},
	{63460, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63640, 72, 0, 0, 0},
	{63400, 28, 0, 0, 0},
	{6706, 63, 0, 2701, 0},
	{5344, 16, 0, 2702, 0},
	{63846, 16, 0, 2703, 0},
	{904, 72, 0, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63640, 72, 0, 0, 0},
	{63400, 28, 0, 0, 0},
	{63860, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{63413, 0, 0, 0, 0},
	{63433, 0, 0, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63640, 72, 0, 0, 0},
	{63400, 28, 0, 0, 0},
	{5696, 63, 0, 2706, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{16844, 28, 0, 0, B24_FACT_REQUIRED},
	{64108, 28, 5150, 0, 0},
	{21896, 28, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{21927, 0, 0, 0, 0},
	{22015, 63, 0, 0, 0},
	{64120, 28, 0, 0, 0},
	{64137, 63, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{17218, 63, 0, 0, 0},
	{64146, 63, 0, 0, 0},
	{64165, 72, 0, 0, 0},
	{64175, 72, 0, 0, 0},
	{64185, 72, 0, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{5696, 63, 0, 2708, B24_FACT_REQUIRED},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63860, 28, 0, 0, B24_FACT_REQUIRED},
	{64322, 0, 0, 0, 0},
	{64336, 0, 0, 0, 0},
	{64351, 0, 0, 0, 0},
	{64371, 0, 0, 0, 0},
	{64392, 0, 0, 0, 0},
	{63860, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{64108, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21927, 0, 0, 0, 0},
	{16844, 0, 0, 0, 0},
	{64289, 0, 0, 0, 0},
	{64303, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{64185, 0, 0, 0, 0},
	{64165, 0, 0, 0, 0},
	{64175, 0, 0, 0, 0},
	{64146, 0, 0, 0, 0},
	{17218, 0, 0, 2711, 0},
	{64411, 0, 0, 258, 0},
	{63844, 0, 0, 2712, 0},
	{0, 63, 0, 2713, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63860, 28, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{64431, 0, 0, 0, 0},
	{63786, 0, 0, 0, 0},
	{35698, 0, 0, 0, 0},
	{35827, 0, 0, 0, 0},
	{30069, 0, 0, 0, 0},
	{35840, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{35799, 0, 0, 0, 0},
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
	{0, 63, 0, 2716, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63860, 72, 0, 0, 0},
	{63844, 63844, 0, 0, 0},
	{0, 16, 0, 2719, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{16844, 28, 0, 0, B24_FACT_REQUIRED},
	{64108, 28, 5150, 0, 0},
	{21896, 28, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{21927, 0, 0, 0, 0},
	{22015, 63, 0, 2721, 0},
	{64120, 28, 0, 0, 0},
	{64137, 63, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{17218, 63, 0, 0, 0},
	{64146, 63, 0, 0, 0},
	{64165, 72, 0, 0, 0},
	{64175, 72, 0, 0, 0},
	{64185, 72, 0, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{5696, 63, 0, 2722, B24_FACT_REQUIRED},
	{63860, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{21976, 0, 0, 0, 0},
	{23040, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{64625, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{64634, 0, 0, 0, 0},
	{64648, 0, 0, 0, 0},
	{64664, 0, 0, 0, 0},
	{64681, 0, 0, 0, 0},
	{36333, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{16864, 0, 0, 0, 0},
	{64700, 0, 0, 0, 0},
	{64708, 0, 0, 0, 0},
	{64719, 0, 0, 0, 0},
	{64735, 0, 0, 0, 0},
	{64750, 0, 0, 0, 0},
	{64764, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
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
	{0, 0, 0, 2724, 0},
	{0, 63, 0, 2725, 0},
	{197, 0, 0, 0, 0},
	{65070, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63203, 72, 0, 0, 0},
	{65057, 16, 0, 2727, 0},
	{904, 72, 0, 0, 0},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{65024, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{36333, 63, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{16864, 28, 13895, 0, 0},
	{30069, 63, 0, 0, 0},
	{64864, 63, 0, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63460, 72, 0, 0, 0},
	{65131, 28, 0, 0, B24_FACT_REQUIRED},
	{5696, 63, 0, 2730, B24_FACT_REQUIRED},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{9366, 72, 0, 0, 0},
	{65131, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{65024, 0, 0, 0, 0},
	{63460, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{65305, 0, 0, 0, 0},
	{36429, 0, 0, 0, 0},
	{36441, 0, 0, 0, 0},
	{36454, 0, 0, 0, 0},
	{65319, 0, 0, 0, 0},
	{35799, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{0, 0, 0, 2733, 0},
	{0, 63, 0, 2734, 0},
	{197, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{65024, 0, 0, 0, 0},
	{63460, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{65305, 0, 0, 0, 0},
	{36333, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{16864, 0, 0, 0, 0},
	{36429, 0, 0, 0, 0},
	{36441, 0, 0, 0, 0},
	{36454, 0, 0, 0, 0},
	{65319, 0, 0, 0, 0},
	{64664, 0, 0, 0, 0},
	{35799, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{30069, 0, 0, 0, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{5344, 16, 0, 0, 0},
	{6706, 63, 0, 2736, 0},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{9366, 72, 0, 0, 0},
	{65131, 28, 0, 0, 0},
	{5696, 63, 0, 2730, B24_FACT_REQUIRED},
	{21976, 28, 63154, 0, B24_FACT_REQUIRED},
	{21991, 72, 0, 0, 0},
	{63191, 28, 0, 0, 0},
	{63203, 72, 0, 0, 0},
	{5696, 63, 0, 2692, B24_FACT_REQUIRED},
	{49018, 63, 0, 0, 0},
	{63227, 63, 0, 0, 0},
	{65524, 72, 0, 0, B24_FACT_REQUIRED},
	{65532, 28, 0, 0, B24_FACT_REQUIRED},
	{16948, 63, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{65537, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{65548, 0, 0, 0, 0},
	{65559, 0, 0, 0, 0},
	{8579, 0, 0, 0, 0},
	{8716, 0, 0, 0, 0},
	{42363, 0, 0, 84, 0},
	{0, 16, 0, 2742, 0},
	{27040, 12049, 0, 2743, 0},
	{40035, 16, 0, 1490, 0},
	{0, 16, 0, 2744, 0},
	{6268, 72, 0, 0, 0},
	{40220, 72, 0, 0, 0},
	{40212, 72, 0, 0, 0},
	{39279, 72, 0, 0, 0},
	{65566, 28, 0, 0, B24_FACT_REQUIRED},
	{65579, 28, 0, 0, 0},
	{65590, 63, 0, 0, 0},
	{65595, 63, 0, 0, 0},
	{16948, 63, 0, 0, 0},
	{65601, 28, 5150, 0, 0},
	{65611, 28, 0, 0, 0},
	{56314, 28, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{65630, 28, 0, 0, 0},
	{65635, 28, 0, 0, 0},
	{65651, 28, 5150, 0, 0},
	{20964, 5308, 0, 0, 0},
	{65524, 72, 0, 0, B24_FACT_REQUIRED},
	{21771, 28, 0, 0, 0},
	{65971, 28, 0, 0, 0},
	{65982, 63, 0, 0, 0},
	{65996, 63, 0, 0, 0},
	{66010, 619, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{66030, 28, 0, 0, 0},
	{41692, 63, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{21784, 28, 0, 0, 0},
	{21771, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 28, 0, 0, 0},
	{21905, 28, 0, 0, 0},
	{21915, 28, 0, 0, 0},
	{22042, 28, 0, 0, 0},
	{22055, 28, 0, 0, 0},
	{22068, 28, 0, 0, 0},
	{17218, 16, 0, 0, 0},
	{21853, 28, 0, 0, 0},
	{21835, 28, 0, 0, 0},
	{21801, 28, 0, 0, 0},
	{21869, 28, 0, 0, 0},
	{21883, 28, 0, 0, 0},
	{65961, 16, 0, 2749, 0},
	{16849, 28, 0, 0, 0},
	{66040, 72, 0, 0, 0},
	{66056, 619, 0, 0, 0},
	{66069, 28, 0, 0, 0},
	{66079, 16, 0, 0, 0},
	{16971, 0, 0, 0, 0},
	{22167, 0, 0, 0, 0},
	{21964, 0, 0, 0, 0},
	{22178, 0, 0, 0, 0},
	{22192, 0, 0, 0, 0},
	{22209, 0, 0, 0, 0},
	{22220, 0, 0, 0, 0},
	{66108, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{65971, 0, 0, 0, 0},
	{65982, 0, 0, 84, 0},
	{65996, 0, 0, 84, 0},
	{66010, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{66030, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21905, 0, 0, 0, 0},
	{21915, 0, 0, 0, 0},
	{22042, 0, 0, 0, 0},
	{22055, 0, 0, 0, 0},
	{22068, 0, 0, 0, 0},
	{17218, 0, 0, 2751, 0},
	{21853, 0, 0, 0, 0},
	{21835, 0, 0, 0, 0},
	{21801, 0, 0, 0, 0},
	{21869, 0, 0, 0, 0},
	{21883, 0, 0, 0, 0},
	{65961, 0, 0, 2752, 0},
	{16849, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{65971, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{66030, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21905, 0, 0, 0, 0},
	{21915, 0, 0, 0, 0},
	{22042, 0, 0, 0, 0},
	{22055, 0, 0, 0, 0},
	{22068, 0, 0, 0, 0},
	{17218, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21835, 0, 0, 0, 0},
	{21801, 0, 0, 0, 0},
	{21869, 0, 0, 0, 0},
	{21883, 0, 0, 0, 0},
	{65961, 0, 0, 2754, 0},
	{16849, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{16971, 0, 0, 0, 0},
	{22748, 0, 0, 0, 0},
	{22758, 0, 0, 0, 0},
	{21927, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21905, 0, 0, 0, 0},
	{21915, 0, 0, 0, 0},
	{22042, 0, 0, 0, 0},
	{22055, 0, 0, 0, 0},
	{22068, 0, 0, 0, 0},
	{17218, 0, 0, 2756, 0},
	{21853, 0, 0, 0, 0},
	{21835, 0, 0, 0, 0},
	{21801, 0, 0, 0, 0},
	{21869, 0, 0, 0, 0},
	{21883, 0, 0, 0, 0},
	{65961, 0, 0, 2752, 0},
	{16849, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{21991, 0, 0, 0, 0},
	{9366, 0, 0, 0, 0},
	{66173, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{65971, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{66030, 0, 0, 0, 0},
	{41692, 0, 0, 84, 0},
	{66195, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21905, 0, 0, 0, 0},
	{21915, 0, 0, 0, 0},
	{22042, 0, 0, 0, 0},
	{22055, 0, 0, 0, 0},
	{22068, 0, 0, 0, 0},
	{17218, 0, 0, 2758, 0},
	{21853, 0, 0, 0, 0},
	{21835, 0, 0, 0, 0},
	{21801, 0, 0, 0, 0},
	{21869, 0, 0, 0, 0},
	{21883, 0, 0, 0, 0},
	{65961, 0, 0, 2759, 0},
	{16849, 0, 0, 84, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 2760, 0},
	{16844, 0, 0, 0, 0},
	{16849, 0, 0, 0, 0},
	{21927, 0, 0, 2762, 0},
	{22783, 0, 0, 0, 0},
	{22794, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21905, 0, 0, 0, 0},
	{21915, 0, 0, 0, 0},
	{22042, 0, 0, 0, 0},
	{22055, 0, 0, 0, 0},
	{22068, 0, 0, 0, 0},
	{17218, 0, 0, 2763, 0},
	{21853, 0, 0, 0, 0},
	{21835, 0, 0, 0, 0},
	{21801, 0, 0, 0, 0},
	{21869, 0, 0, 0, 0},
	{21883, 0, 0, 0, 0},
	{65961, 0, 0, 2752, 0},
	{16849, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{66304, 0, 0, 0, 0},
	{66310, 0, 0, 0, 0},
	{66270, 0, 0, 0, 0},
	{66281, 0, 0, 0, 0},
	{66288, 0, 0, 2765, 0},
	{9114, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21905, 0, 0, 0, 0},
	{21915, 0, 0, 0, 0},
	{22042, 0, 0, 0, 0},
	{22055, 0, 0, 0, 0},
	{22068, 0, 0, 0, 0},
	{17218, 0, 0, 2766, 0},
	{21853, 0, 0, 0, 0},
	{21835, 0, 0, 0, 0},
	{21801, 0, 0, 0, 0},
	{21869, 0, 0, 0, 0},
	{21883, 0, 0, 0, 0},
	{65961, 0, 0, 2754, 0},
	{16849, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{65971, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{66030, 0, 0, 0, 0},
	{65996, 0, 0, 84, 0},
	{65982, 0, 0, 84, 0},
	{66337, 0, 0, 84, 0},
	{66350, 0, 0, 84, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21905, 0, 0, 0, 0},
	{21915, 0, 0, 0, 0},
	{22042, 0, 0, 0, 0},
	{22055, 0, 0, 0, 0},
	{22068, 0, 0, 0, 0},
	{17218, 0, 0, 0, 0},
	{21853, 0, 0, 0, 0},
	{21835, 0, 0, 0, 0},
	{21801, 0, 0, 0, 0},
	{21869, 0, 0, 0, 0},
	{21883, 0, 0, 0, 0},
	{65961, 0, 0, 2768, 0},
	{16849, 0, 0, 0, 0},
	{66040, 0, 0, 0, 0},
	{66056, 0, 0, 0, 0},
	{66069, 0, 0, 0, 0},
	{66079, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{65826, 72, 0, 0, 0},
	{65834, 28, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{18522, 72, 0, 0, 0},
	{65849, 28, 0, 0, 0},
	{65865, 72, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{65878, 28, 0, 0, 0},
	{35840, 28, 0, 0, 0},
	{65884, 256, 0, 0, 0},
	{23096, 28, 0, 0, 0},
	{65897, 28, 0, 0, 0},
	{65912, 28, 0, 0, 0},
	{65921, 28, 0, 0, 0},
	{65932, 28, 0, 0, 0},
	{65942, 28, 0, 0, 0},
	{20964, 16, 0, 2750, 0},
	{66091, 16, 0, 2753, 0},
	{66121, 16, 0, 2755, 0},
	{66142, 16, 0, 2757, 0},
	{66155, 16, 0, 2761, 0},
	{66210, 16, 0, 2757, 0},
	{66231, 16, 0, 2764, 0},
	{66252, 16, 0, 2767, 0},
	{66321, 16, 0, 2769, 0},
	{16948, 63, 0, 84, 0},
	{0, 0, 0, 2770, 0},
	{0, 63, 0, 2771, 0},
	{65524, 72, 0, 0, 0},
	{66359, 63, 0, 0, 0},
	{66370, 28, 0, 0, 0},
	{66384, 28, 0, 0, 0},
	{40220, 72, 0, 0, 0},
	{40212, 72, 0, 0, 0},
	{39279, 72, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{65524, 72, 0, 0, B24_FACT_REQUIRED},
	{65590, 63, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{65524, 72, 0, 0, B24_FACT_REQUIRED},
	{65566, 28, 0, 0, 0},
	{65579, 28, 0, 0, 0},
	{65590, 63, 0, 0, 0},
	{65595, 63, 0, 0, 0},
	{16948, 63, 0, 0, 0},
	{65601, 28, 5150, 0, 0},
	{65611, 28, 0, 0, 0},
	{56314, 28, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{20964, 5308, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{16296, 0, 0, 0, 0},
	{66459, 0, 0, 0, 0},
	{1933, 16, 0, 2776, 0},
	{0, 16, 0, 2777, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{16296, 0, 0, 0, 0},
	{66459, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 2779, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{66459, 28, 0, 0, 0},
	{0, 16, 0, 2781, 0},
	{10869, 63, 0, 2782, 0},
	{0, 16, 0, 2783, 0},
	{23, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{11261, 16, 0, 1918, 0},
	{16296, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{66470, 28, 0, 0, 0},
	{0, 16, 0, 2786, 0},
	{10869, 63, 0, 2787, 0},
	{0, 16, 0, 2788, 0},
	{11261, 16, 0, 1918, 0},
	{32123, 619, 0, 0, 0},
	{9779, 72, 0, 0, 0},
	{40458, 72, 0, 0, 0},
	{0, 16, 0, 2791, 0},
	{40458, 72, 0, 0, B24_FACT_REQUIRED},
	{7401, 28, 0, 0, B24_FACT_REQUIRED},
	{7410, 28, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{32123, 619, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{40458, 72, 0, 0, 0},
	{66477, 619, 0, 0, 0},
	{0, 16, 0, 2794, 0},
	{40458, 72, 0, 0, B24_FACT_REQUIRED},
	{32123, 619, 0, 0, 0},
	{66486, 72, 0, 0, 0},
	{40458, 72, 0, 0, 0},
	{0, 16, 0, 2797, 0},
	{40458, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{32123, 619, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{40458, 72, 0, 0, 0},
	{0, 16, 0, 2800, 0},
	{40458, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{32123, 619, 0, 0, 0},
	{7217, 63, 0, 84, 0},
	{0, 16, 0, 2803, 0},
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
	{26770, 0, 0, 0, 0},
	{66582, 0, 0, 0, 0},
	{66525, 0, 0, 0, 0},
	{1933, 16, 0, 2806, 0},
	{0, 16, 0, 2807, 0},
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
	{26770, 0, 0, 0, 0},
	{66582, 0, 0, 0, 0},
	{66525, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 2809, 0},
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
	{26770, 28, 0, 0, 0},
	{66582, 63, 0, 0, 0},
	{66525, 28, 0, 0, 0},
	{0, 16, 0, 2811, 0},
	{10869, 63, 0, 2812, 0},
	{0, 16, 0, 2813, 0},
	{66537, 72, 0, 0, 0},
	{8099, 28, 0, 0, 0},
	{7401, 28, 0, 0, 0},
	{7410, 28, 0, 0, 0},
	{66560, 619, 627, 0, 0},
	{66567, 619, 627, 0, 0},
	{40979, 28, 0, 0, 0},
	{11261, 16, 0, 1918, 0},
	{32123, 619, 0, 0, 0},
	{66591, 72, 0, 0, 0},
	{32199, 28, 0, 0, 0},
	{0, 16, 0, 2816, 0},
	{66602, 63, 0, 0, B24_FACT_REQUIRED},
	{32199, 28, 66613, 0, B24_FACT_REQUIRED},
	{40979, 28, 0, 0, 0},
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
	{0, 16, 0, 2821, 0},
	{0, 63, 0, 2822, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 2825, 0},
	{10869, 63, 0, 2826, 0},
	{0, 16, 0, 2827, 0},
	{66648, 28, 0, 0, 0},
	{11261, 16, 0, 1918, 0},
	{66648, 28, 0, 0, B24_FACT_REQUIRED},
	{11261, 16, 0, 1918, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{23836, 28, 5150, 0, 0},
	{66654, 28, 0, 0, 0},
	{66661, 72, 0, 0, 0},
	{66666, 28, 5150, 0, 0},
	{21408, 28, 0, 0, 0},
	{49140, 66677, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{56314, 28, 0, 0, 0},
	{23836, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{66661, 28, 0, 0, 0},
	{66666, 28, 0, 0, 0},
	{21408, 28, 0, 0, 0},
	{49140, 28, 0, 0, 0},
	{20284, 28, 0, 0, 0},
	{0, 16, 0, 2832, 0},
	{197, 72, 0, 0, 0},
	{56314, 28, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{66661, 72, 0, 0, 0},
	{66666, 28, 5150, 0, 0},
	{21408, 28, 0, 0, 0},
	{49140, 28, 0, 0, 0},
	{66697, 24499, 0, 0, 0},
	{66709, 24305, 0, 0, 0},
	{66719, 28, 5150, 0, 0},
	{66738, 28, 5150, 0, 0},
	{66760, 24499, 5150, 0, 0},
	{66776, 24499, 5150, 0, 0},
	{0, 16, 0, 2834, 0},
	{0, 12049, 0, 2835, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{23836, 28, 5150, 0, 0},
	{209, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{66661, 72, 0, 0, 0},
	{66666, 28, 5150, 0, 0},
	{21408, 28, 0, 0, 0},
	{49140, 66677, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{10817, 0, 0, 0, 0},
	{10833, 0, 0, 0, 0},
	{10788, 0, 0, 0, 0},
	{10799, 0, 0, 0, 0},
	{10848, 0, 0, 0, 0},
	{10808, 0, 0, 0, 0},
	{10857, 0, 0, 0, 0},
	{1933, 16, 0, 2838, 0},
	{0, 16, 0, 2839, 0},
	{0, 0, 0, 277, 0},
	{10869, 63, 0, 2841, 0},
	{0, 16, 0, 2842, 0},
	{69, 72, 0, 0, 0},
	{12859, 256, 0, 0, 0},
	{66792, 28, 0, 0, 0},
	{66801, 28, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{32457, 28, 0, 0, 0},
	{66813, 28, 0, 0, 0},
	{66824, 28, 0, 0, 0},
	{66834, 28, 0, 0, 0},
	{11614, 28, 0, 0, 0},
	{11172, 72, 0, 0, 0},
	{66845, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{1933, 16, 0, 2844, 0},
	{0, 16, 0, 2845, 0},
	{69, 0, 0, 0, 0},
	{12859, 0, 0, 0, 0},
	{66792, 0, 0, 0, 0},
	{66801, 0, 0, 0, 0},
	{7355, 0, 0, 0, 0},
	{32457, 0, 0, 0, 0},
	{66813, 0, 0, 0, 0},
	{66824, 0, 0, 0, 0},
	{66834, 0, 0, 0, 0},
	{11614, 0, 0, 0, 0},
	{11172, 0, 0, 0, 0},
	{66845, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 2847, 0},
	{0, 16, 0, 2844, 0},
	{10869, 63, 0, 2849, 0},
	{0, 16, 0, 2850, 0},
	{2052, 63, 0, 2847, 0},
	{190, 63, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{11261, 16, 0, 1918, 0},
	{36905, 0, 0, 0, 0},
	{2068, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{265, 0, 0, 0, 0},
	{2052, 63, 0, 2847, 0},
	{190, 63, 0, 0, 0},
	{66853, 16, 0, 2853, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{36771, 28, 0, 0, B24_FACT_REQUIRED},
	{640, 28, 66860, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16844, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 5155, 0, 0, B24_FACT_REQUIRED},
	{5169, 5155, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, 0},
	{209, 5155, 0, 0, 0},
	{5169, 5155, 0, 0, 0},
	{67305, 0, 0, 0, 0},
	{67316, 0, 0, 0, 0},
	{0, 63, 0, 2858, 0},
	{67328, 619, 0, 0, 0},
	{21210, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37268, 72, 0, 0, 0},
	{67333, 28, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{10981, 256, 0, 0, 0},
	{24295, 72, 0, 0, 0},
	{37277, 256, 0, 0, 0},
	{1933, 16, 0, 2861, 0},
	{0, 16, 0, 2862, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{37268, 72, 0, 0, 0},
	{1368, 16, 0, 2864, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37268, 72, 0, 0, 0},
	{67333, 28, 67345, 0, 0},
	{11635, 72, 0, 0, 0},
	{10981, 256, 0, 0, 0},
	{24295, 72, 0, 0, 0},
	{37277, 256, 0, 0, 0},
	{1933, 16, 0, 2866, 0},
	{0, 16, 0, 2867, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{37268, 72, 0, 0, 0},
	{67333, 28, 67345, 0, 0},
	{11635, 72, 0, 0, 0},
	{24295, 72, 0, 0, 0},
	{10981, 256, 0, 0, 0},
	{37277, 256, 0, 0, 0},
	{0, 16, 0, 2869, 0},
	{37268, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{10869, 63, 0, 2870, 0},
	{67372, 16, 0, 2871, 0},
	{0, 16, 0, 2872, 0},
	{37268, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{265, 72, 0, 0, 0},
	{11225, 16, 0, 2874, 0},
	{11261, 16, 0, 2875, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 243, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{67383, 72, 0, 0, 0},
	{14405, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{67396, 28, 0, 0, 0},
	{37268, 72, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{24295, 72, 0, 0, 0},
	{10981, 256, 0, 0, 0},
	{37277, 256, 0, 0, 0},
	{1933, 16, 0, 2878, 0},
	{0, 16, 0, 2879, 0},
	{67383, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{14405, 72, 0, 0, 0},
	{67396, 28, 0, 0, 0},
	{1368, 16, 0, 2881, B24_FACT_REQUIRED},
	{12235, 72, 0, 0, 0},
	{67383, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{67405, 910, 0, 0, 0},
	{67411, 28, 0, 0, 0},
	{67419, 619, 627, 0, 0},
	{0, 16, 0, 2883, 0},
	{10869, 63, 0, 2884, 0},
	{11217, 619, 0, 0, 0},
	{0, 16, 0, 2885, 0},
	{265, 72, 0, 0, 0},
	{66648, 28, 0, 0, B24_FACT_REQUIRED},
	{11261, 16, 0, 2887, 0},
	{69, 0, 0, 0, 0},
	{67383, 0, 0, 0, 0},
	{14405, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{37268, 0, 0, 0, 0},
	{67432, 0, 0, 0, 0},
	{0, 0, 0, 2889, 0},
	{69, 72, 0, 0, 0},
	{67383, 72, 0, 0, 0},
	{14405, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{37268, 72, 0, 0, 0},
	{67432, 63, 0, 2890, 0},
	{0, 16, 0, 2891, 0},
	{10869, 63, 0, 2892, 0},
	{67441, 619, 0, 0, 0},
	{0, 16, 0, 2893, 0},
	{67383, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{67396, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2896, B24_FACT_REQUIRED},
	{67451, 619, 627, 0, 0},
	{69, 72, 0, 0, 0},
	{12235, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{31803, 72, 0, 0, 0},
	{67461, 28, 0, 0, 0},
	{67470, 28, 0, 0, 0},
	{67480, 28, 0, 0, 0},
	{1933, 16, 0, 2898, 0},
	{0, 16, 0, 2899, 0},
	{12235, 72, 0, 0, B24_FACT_REQUIRED},
	{67494, 28, 0, 0, B24_FACT_REQUIRED},
	{14839, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{12235, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{31803, 72, 0, 0, 0},
	{67461, 28, 0, 0, 0},
	{67470, 28, 67503, 0, 0},
	{67480, 28, 0, 0, 0},
	{1933, 16, 0, 2902, 0},
	{0, 16, 0, 2903, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{12235, 72, 0, 0, B24_FACT_REQUIRED},
	{67521, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{67531, 28, 0, 0, 0},
	{67542, 16, 0, 0, 0},
	{51931, 16, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{39096, 0, 0, 0, 0},
	{43039, 0, 0, 0, 0},
	{35170, 0, 0, 0, 0},
	{67669, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{67531, 0, 0, 0, 0},
	{23059, 0, 0, 2908, 0},
	{67659, 0, 0, 0, 0},
	{11172, 0, 0, 0, 0},
	{36614, 0, 0, 0, 0},
	{795, 0, 0, 2907, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{67685, 0, 0, 2909, 0},
	{0, 0, 0, 2910, 0},
	{0, 619, 0, 2911, 0},
	{67521, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{67739, 619, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22507, 28, 0, 0, 0},
	{45219, 28, 0, 0, 0},
	{67745, 28, 0, 0, 0},
	{45240, 28, 0, 0, 0},
	{0, 16, 0, 2914, 0},
	{10951, 72, 0, 0, 0},
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
	{67970, 24499, 0, 0, 0},
	{904, 256, 0, 0, 0},
	{67980, 256, 0, 0, 0},
	{1883, 28, 67984, 0, 0},
	{0, 16, 0, 2918, 0},
	{39848, 0, 0, 0, 0},
	{67970, 0, 0, 0, 0},
	{68029, 0, 0, 0, 0},
	{904, 0, 0, 0, 0},
	{67980, 0, 0, 0, 0},
	{68019, 0, 0, 2920, 0},
	{67755, 16, 0, 2916, 0},
	{67937, 16, 0, 2917, 0},
	{37916, 16, 0, 2919, 0},
	{68000, 72, 0, 0, 0},
	{68004, 16, 0, 2921, 0},
	{68039, 28, 0, 0, 0},
	{68048, 28, 0, 0, 0},
	{0, 16, 0, 2922, 0},
	{68052, 28, 5150, 0, 0},
	{68058, 28, 5150, 0, 0},
	{41260, 28, 0, 0, B24_FACT_REQUIRED},
	{23894, 16, 0, 0, 0},
	{6297, 28, 0, 0, 0},
	{6268, 54540, 0, 0, 0},
	{6268, 54540, 0, 0, B24_FACT_REQUIRED},
	{65532, 28, 0, 0, B24_FACT_REQUIRED},
	{38165, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40035, 63, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{32457, 72, 0, 0, 0},
	{1368, 16, 0, 2927, 0},
	{1386, 72, 0, 0, 0},
	{40035, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 16, 0, 2929, 0},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{26910, 72, 0, 0, 0},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{26910, 72, 0, 0, 0},
	{1368, 16, 0, 0, B24_FACT_REQUIRED},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{68202, 28, 0, 0, B24_FACT_REQUIRED},
	{26910, 72, 0, 0, 0},
	{1368, 63, 0, 0, B24_FACT_REQUIRED},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 0, 0},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{26910, 0, 0, 0, 0},
	{27947, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7449, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{24295, 0, 0, 0, 0},
	{27163, 0, 0, 0, 0},
	{26688, 0, 0, 0, 0},
	{26785, 0, 0, 0, 0},
	{27171, 0, 0, 0, 0},
	{9641, 0, 0, 0, 0},
	{68213, 0, 0, 0, 0},
	{68226, 0, 0, 0, 0},
	{8573, 0, 0, 0, 0},
	{68237, 0, 0, 0, 0},
	{1933, 16, 0, 2936, 0},
	{0, 16, 0, 2937, 0},
	{7449, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{2068, 16, 0, 0, 0},
	{190, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{26910, 72, 0, 0, 0},
	{68237, 5308, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 16, 0, 2941, B24_FACT_REQUIRED},
	{23, 0, 0, 0, B24_FACT_REQUIRED},
	{7449, 0, 0, 0, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{68246, 0, 0, 0, 0},
	{1368, 16, 0, 2943, B24_FACT_REQUIRED},
	{23, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{68246, 0, 0, 0, 0},
	{7449, 0, 0, 0, 0},
	{68255, 0, 0, 0, 0},
	{68263, 0, 0, 0, 0},
	{68273, 0, 0, 0, 0},
	{42349, 0, 0, 0, 0},
	{68280, 0, 0, 0, 0},
	{68292, 0, 0, 0, 0},
	{35175, 0, 0, 0, 0},
	{0, 0, 0, 2945, 0},
	{7449, 72, 0, 0, B24_FACT_REQUIRED},
	{904, 72, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{68246, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 63, 0, 2948, 0},
	{7449, 72, 0, 0, 0},
	{26910, 72, 0, 0, 0},
	{68311, 28, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{26910, 72, 0, 0, 0},
	{68321, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{7449, 72, 0, 0, 0},
	{32457, 72, 0, 0, 0},
	{1368, 16, 0, 2952, 0},
	{1933, 0, 0, 0, 0},
	{21210, 0, 0, 0, 0},
	{68348, 0, 0, 0, 0},
	{68358, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{68366, 0, 0, 0, 0},
	{8573, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{7449, 0, 0, 0, 0},
	{32457, 0, 0, 0, 0},
	{26688, 0, 0, 0, 0},
	{11172, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{32199, 0, 0, 0, 0},
	{68340, 0, 0, 0, 0},
	{760, 0, 0, 2954, 0},
	{0, 16, 0, 2955, 0},
	{68331, 63, 0, 2956, 0},
	{0, 16, 0, 2957, 0},
	{7449, 72, 0, 0, 0},
	{32457, 72, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 16, 0, 2952, 0},
	{69, 72, 0, 0, 0},
	{68340, 28, 5150, 0, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{31808, 28, 0, 0, 0},
	{119, 63, 0, 0, 0},
	{35175, 63, 0, 0, 0},
	{0, 16, 0, 2962, 0},
	{1368, 63, 0, 2963, B24_FACT_REQUIRED},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{31808, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{35175, 0, 0, 0, 0},
	{1883, 16, 0, 2965, 0},
	{0, 16, 0, 2966, 0},
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
	{13084, 28, 0, 0, 0},
	{0, 16, 0, 2970, 0},
	{69, 72, 0, 0, 0},
	{68450, 68459, 0, 0, 0},
	{16439, 72, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{68588, 256, 0, 0, 0},
	{68600, 256, 0, 0, 0},
	{68615, 11771, 0, 0, 0},
	{0, 16, 0, 2972, 0},
	{69, 72, 0, 0, 0},
	{29886, 29894, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12769, 72, 0, 0, 0},
	{12749, 910, 0, 0, 0},
	{68399, 28, 5150, 0, 0},
	{11707, 28, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{3754, 256, 0, 0, 0},
	{32157, 68422, 0, 2971, 0},
	{23, 28, 0, 0, 0},
	{68479, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{13964, 910, 0, 0, 0},
	{54910, 28, 0, 0, 0},
	{29187, 28, 0, 0, 0},
	{29199, 28, 0, 0, 0},
	{68503, 28, 5150, 0, 0},
	{68510, 910, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{13733, 28, 5150, 0, 0},
	{1883, 72, 23650, 0, 0},
	{68518, 28, 0, 0, 0},
	{68531, 28, 0, 0, 0},
	{68544, 68557, 0, 2973, 0},
	{68371, 68382, 0, 2969, 0},
	{0, 16, 0, 2975, 0},
	{29886, 29894, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{68626, 11897, 0, 0, B24_FACT_REQUIRED},
	{12749, 910, 0, 0, 0},
	{68479, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{11707, 11749, 0, 0, B24_FACT_REQUIRED},
	{68399, 28, 5150, 0, 0},
	{14010, 910, 0, 0, B24_FACT_REQUIRED},
	{13084, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13964, 72, 0, 0, 0},
	{54910, 28, 0, 0, 0},
	{29187, 23728, 0, 0, 0},
	{29199, 68636, 0, 0, 0},
	{68503, 28, 5150, 0, 0},
	{68510, 910, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{68518, 28, 0, 0, 0},
	{68531, 28, 0, 0, 0},
	{1368, 16, 0, 2977, B24_FACT_REQUIRED},
	{29886, 29894, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{68626, 11897, 0, 0, B24_FACT_REQUIRED},
	{12749, 910, 0, 0, 0},
	{68479, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{11707, 11749, 0, 0, B24_FACT_REQUIRED},
	{68399, 28, 5150, 0, 0},
	{14010, 910, 0, 0, B24_FACT_REQUIRED},
	{13084, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1368, 16, 0, 2979, B24_FACT_REQUIRED},
	{69, 68459, 0, 0, B24_FACT_REQUIRED},
	{1910, 619, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1888, 619, 0, 0, 0},
	{1883, 28, 68849, 0, 0},
	{0, 16, 0, 2982, 0},
	{68371, 16, 0, 2984, 0},
	{0, 16, 0, 2985, 0},
	{0, 16, 0, 2969, 0},
	{68931, 68943, 0, 2987, 0},
	{0, 16, 0, 2988, 0},
	{69, 0, 0, 0, 0},
	{29886, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{12769, 0, 0, 0, 0},
	{12749, 0, 0, 0, 0},
	{68399, 0, 0, 0, 0},
	{11707, 0, 0, 0, 0},
	{14010, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{3754, 0, 0, 0, 0},
	{32157, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{68479, 0, 0, 0, 0},
	{68489, 0, 0, 0, 0},
	{13964, 0, 0, 0, 0},
	{54910, 0, 0, 0, 0},
	{29187, 0, 0, 0, 0},
	{29199, 0, 0, 0, 0},
	{68503, 0, 0, 0, 0},
	{68510, 0, 0, 0, 0},
	{13938, 0, 0, 0, 0},
	{13733, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{68518, 0, 0, 0, 0},
	{68531, 0, 0, 0, 0},
	{68544, 0, 0, 0, 0},
	{2052, 63, 0, 2990, 0},
	{190, 16, 0, 2969, 0},
	{2068, 16, 0, 2969, 0},
	{904, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{12749, 910, 0, 0, 0},
	{68479, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13964, 72, 0, 0, 0},
	{54910, 28, 0, 0, 0},
	{29187, 23728, 0, 0, 0},
	{29199, 68636, 0, 0, 0},
	{68503, 28, 5150, 0, 0},
	{68510, 910, 0, 0, 0},
	{13938, 28, 5150, 0, 0},
	{68518, 28, 0, 0, 0},
	{68531, 28, 0, 0, 0},
	{69, 68459, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2992, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{14010, 910, 0, 0, B24_FACT_REQUIRED},
	{13084, 28, 0, 0, 0},
	{69, 68459, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 2994, B24_FACT_REQUIRED},
	{69119, 69134, 0, 2996, 0},
	{0, 16, 0, 2997, 0},
	{68450, 68459, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1368, 16, 0, 2999, B24_FACT_REQUIRED},
	{69, 69232, 0, 0, B24_FACT_REQUIRED},
	{69294, 16, 0, 2984, 0},
	{0, 16, 0, 3002, 0},
	{0, 16, 0, 2996, 0},
	{69294, 68422, 0, 3004, 0},
	{0, 16, 0, 3005, 0},
	{69, 0, 0, 0, 0},
	{68450, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{2052, 63, 0, 3007, 0},
	{190, 16, 0, 2996, 0},
	{2068, 16, 0, 2996, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{69, 69232, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3009, B24_FACT_REQUIRED},
	{27734, 69390, 0, 0, 0},
	{69410, 28, 0, 0, 0},
	{69330, 69356, 0, 3011, 0},
	{0, 16, 0, 3013, 0},
	{27734, 69390, 0, 0, B24_FACT_REQUIRED},
	{69410, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3015, B24_FACT_REQUIRED},
	{69330, 16, 0, 3011, 0},
	{0, 16, 0, 3017, 0},
	{0, 16, 0, 3011, 0},
	{69522, 69549, 0, 3019, 0},
	{0, 16, 0, 3020, 0},
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
	{20872, 28, 0, 0, B24_FACT_REQUIRED},
	{69637, 28, 69641, 0, 0},
	{69733, 16, 0, 3024, 0},
	{69772, 28, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{20284, 72, 0, 0, 0},
	{69783, 28, 5150, 0, 0},
	{17218, 63, 0, 0, 0},
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
	{16844, 28, 70212, 0, B24_FACT_REQUIRED},
	{21795, 28, 0, 0, B24_FACT_REQUIRED},
	{70241, 28, 5150, 0, B24_FACT_REQUIRED},
	{70250, 28, 5150, 0, 0},
	{21896, 28, 5150, 0, 0},
	{70259, 28, 5150, 0, 0},
	{51931, 16, 0, 0, B24_FACT_REQUIRED},
	{70269, 28, 5150, 0, 0},
	{0, 16, 0, 3029, 0},
	{21795, 28, 0, 0, B24_FACT_REQUIRED},
	{70206, 16, 0, 3030, B24_FACT_REQUIRED},
	{0, 16, 0, 3031, 0},
	{70157, 28, 0, 0, B24_FACT_REQUIRED},
	{70167, 28, 0, 0, B24_FACT_REQUIRED},
	{70177, 28, 70190, 0, 0},
	{70199, 16, 0, 3032, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20284, 72, 0, 0, 0},
	{70141, 28, 5150, 0, 0},
	{17218, 16, 0, 3033, B24_FACT_REQUIRED},
	{197, 70117, 0, 0, B24_FACT_REQUIRED},
	{16844, 0, 0, 0, 0},
	{70241, 0, 0, 0, 0},
	{21795, 0, 0, 0, 0},
	{70458, 0, 0, 3036, 0},
	{70464, 0, 0, 3036, 0},
	{21795, 0, 0, 0, 0},
	{70206, 0, 0, 3037, 0},
	{16844, 0, 0, 0, 0},
	{70241, 0, 0, 0, 0},
	{21795, 0, 0, 0, 0},
	{70250, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{70259, 0, 0, 0, 0},
	{70473, 0, 0, 3039, 0},
	{21795, 0, 0, 0, 0},
	{70206, 0, 0, 3040, 0},
	{23836, 0, 0, 0, 0},
	{70489, 0, 0, 0, 0},
	{16844, 0, 0, 0, 0},
	{21795, 0, 0, 0, 0},
	{51931, 0, 0, 3042, 0},
	{23901, 0, 0, 3043, 0},
	{21795, 0, 0, 0, 0},
	{70206, 0, 0, 3044, 0},
	{69767, 0, 0, 3038, 0},
	{6632, 0, 0, 3041, 0},
	{70477, 0, 0, 3045, 0},
	{70157, 0, 0, 0, 0},
	{70167, 0, 0, 0, 0},
	{70199, 0, 0, 3046, 0},
	{70141, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{214, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{17218, 0, 0, 3047, 0},
	{0, 0, 0, 3048, 0},
	{0, 70435, 0, 3049, 0},
	{197, 70117, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 0, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{69637, 0, 0, 0, 0},
	{20872, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{70589, 0, 0, 0, 0},
	{69772, 0, 0, 0, 0},
	{70605, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{69783, 0, 0, 0, 0},
	{70612, 0, 0, 0, 0},
	{0, 0, 0, 3052, 0},
	{0, 70574, 0, 3053, 0},
	{6706, 63, 0, 0, 0},
	{5344, 16, 0, 0, 0},
	{6713, 16, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20872, 28, 0, 0, 0},
	{69637, 28, 69641, 0, 0},
	{69733, 16, 0, 3024, 0},
	{69772, 28, 0, 0, 0},
	{23836, 70620, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{69783, 28, 5150, 0, 0},
	{17218, 16, 0, 0, 0},
	{197, 69585, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3056, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22909, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{0, 16, 0, 3058, 0},
	{32916, 70711, 0, 3058, 0},
	{70733, 70742, 0, 3060, 0},
	{0, 16, 0, 3061, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{16849, 5308, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3063, 0},
	{69601, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{22909, 11749, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{70199, 12049, 0, 3064, 0},
	{70766, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{16849, 5308, 0, 0, 0},
	{0, 16, 0, 3066, 0},
	{0, 12049, 0, 3067, 0},
	{197, 28535, 0, 0, B24_FACT_REQUIRED},
	{197, 28535, 0, 0, B24_FACT_REQUIRED},
	{70199, 12049, 0, 3064, 0},
	{0, 71084, 0, 0, 0},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{23563, 910, 0, 0, 0},
	{0, 16, 0, 3072, 0},
	{71115, 28535, 0, 0, B24_FACT_REQUIRED},
	{16844, 28, 71127, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{23836, 28, 5150, 0, 0},
	{214, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{23563, 910, 0, 0, 0},
	{70206, 12049, 0, 3073, 0},
	{197, 71084, 0, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{23563, 910, 0, 0, 0},
	{0, 16, 0, 3077, 0},
	{197, 72, 0, 0, 0},
	{16844, 28, 71127, 0, 0},
	{209, 28, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{214, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{23563, 910, 0, 0, 0},
	{70206, 71357, 0, 3078, 0},
	{0, 16, 0, 3076, 0},
	{0, 71327, 0, 3080, 0},
	{71115, 28535, 0, 0, B24_FACT_REQUIRED},
	{197, 71084, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{214, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{23563, 910, 0, 0, 0},
	{70206, 12049, 0, 3073, 0},
	{16844, 0, 0, 0, 0},
	{0, 70742, 0, 3060, 0},
	{197, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22909, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{6706, 63, 0, 3085, 0},
	{5344, 16, 0, 3058, 0},
	{6713, 16, 0, 3058, 0},
	{0, 71524, 0, 0, 0},
	{16844, 28, 71649, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{51931, 16, 0, 0, 0},
	{0, 16, 0, 3088, 0},
	{71549, 28, 0, 0, B24_FACT_REQUIRED},
	{71563, 28, 0, 0, 0},
	{71591, 28, 0, 0, 0},
	{71619, 28, 5150, 0, 0},
	{70199, 12049, 0, 3089, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{0, 16, 0, 3091, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{20284, 72, 0, 0, 0},
	{5169, 72, 0, 0, 0},
	{17218, 16, 0, 3090, B24_FACT_REQUIRED},
	{71687, 12049, 0, 3092, B24_FACT_REQUIRED},
	{197, 71524, 0, 0, B24_FACT_REQUIRED},
	{16844, 28, 71649, 0, 0},
	{214, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{51931, 16, 0, 0, 0},
	{0, 16, 0, 3096, 0},
	{71549, 28, 0, 0, 0},
	{71563, 28, 0, 0, 0},
	{71591, 28, 0, 0, 0},
	{71619, 28, 5150, 0, 0},
	{70199, 71751, 0, 3097, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{0, 16, 0, 3099, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{17218, 71720, 0, 3098, 0},
	{71687, 71796, 0, 3100, 0},
	{0, 16, 0, 3095, 0},
	{0, 71696, 0, 3102, 0},
	{71549, 28, 0, 0, B24_FACT_REQUIRED},
	{71563, 28, 0, 0, 0},
	{71591, 28, 0, 0, 0},
	{71619, 28, 5150, 0, 0},
	{70199, 16, 0, 3089, 0},
	{197, 71524, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{17218, 16, 0, 3104, 0},
	{71687, 12049, 0, 3092, 0},
	{71115, 28535, 0, 0, B24_FACT_REQUIRED},
	{71936, 28, 0, 0, B24_FACT_REQUIRED},
	{38157, 28, 0, 0, B24_FACT_REQUIRED},
	{72114, 28, 72123, 0, B24_FACT_REQUIRED},
	{17262, 28, 0, 0, B24_FACT_REQUIRED},
	{72109, 28, 0, 0, B24_FACT_REQUIRED},
	{640, 16, 0, 3107, 0},
	{72146, 16, 0, 0, 0},
	{71115, 28535, 0, 0, B24_FACT_REQUIRED},
	{71936, 28, 0, 0, B24_FACT_REQUIRED},
	{72080, 28, 72090, 0, B24_FACT_REQUIRED},
	{38157, 16, 0, 3108, B24_FACT_REQUIRED},
	{65532, 28, 0, 0, B24_FACT_REQUIRED},
	{72114, 28, 72476, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{16849, 28, 0, 0, B24_FACT_REQUIRED},
	{65630, 2059, 0, 0, 0},
	{0, 16, 0, 3111, 0},
	{71115, 28535, 0, 0, B24_FACT_REQUIRED},
	{71936, 28, 0, 0, B24_FACT_REQUIRED},
	{72467, 28, 5150, 0, 0},
	{640, 16, 0, 3110, 0},
	{5181, 12049, 0, 3112, 0},
	{72493, 28, 5150, 0, 0},
	{197, 28535, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{22909, 11749, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{70766, 28, 0, 0, 0},
	{5696, 0, 0, 0, 0},
	{0, 16, 0, 2974, 0},
	{69, 72, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{7342, 72, 0, 0, 0},
	{73383, 28, 5150, 0, 0},
	{29886, 29894, 0, 0, 0},
	{35294, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{0, 16, 0, 3117, 0},
	{69, 72, 0, 0, 0},
	{29886, 29894, 0, 0, 0},
	{73423, 28, 0, 0, 0},
	{73438, 28, 5150, 0, 0},
	{27963, 28, 0, 0, 0},
	{28874, 28, 5150, 0, 0},
	{28879, 256, 0, 0, 0},
	{28888, 11771, 0, 0, 0},
	{28898, 28910, 0, 0, 0},
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
	{13084, 28, 0, 0, 0},
	{28928, 910, 0, 0, 0},
	{11707, 28, 0, 0, 0},
	{28932, 28, 0, 0, 0},
	{26890, 72, 0, 0, 0},
	{73596, 28, 0, 0, 0},
	{73609, 910, 0, 0, 0},
	{73618, 8579, 0, 0, 0},
	{73632, 11771, 0, 0, 0},
	{73644, 28, 0, 0, 0},
	{11621, 11771, 0, 0, 0},
	{73661, 11771, 0, 0, 0},
	{73678, 256, 0, 0, 0},
	{73696, 28, 5150, 0, 0},
	{27040, 28, 0, 0, 0},
	{73240, 28, 5150, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73705, 28, 5150, 0, 0},
	{73721, 28, 0, 0, 0},
	{73113, 28, 5150, 0, 0},
	{73143, 28, 0, 0, 0},
	{73120, 256, 0, 0, 0},
	{73131, 11771, 0, 0, 0},
	{0, 16, 0, 3119, 0},
	{69, 28, 0, 0, 0},
	{74083, 28465, 0, 0, 0},
	{68450, 68459, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{74099, 910, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{0, 16, 0, 3121, 0},
	{69, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{29886, 29894, 0, 0, 0},
	{27963, 28, 0, 0, 0},
	{73765, 28, 5150, 0, 0},
	{73779, 256, 0, 0, 0},
	{73797, 11771, 0, 0, 0},
	{28488, 28, 5150, 0, 0},
	{28497, 256, 0, 0, 0},
	{73816, 11771, 0, 0, 0},
	{73830, 28, 0, 0, 0},
	{47698, 28, 5150, 0, 0},
	{28524, 73849, 0, 0, 0},
	{28560, 28, 0, 0, 0},
	{73874, 28, 0, 0, 0},
	{73077, 73086, 0, 0, 0},
	{73261, 28, 0, 0, 0},
	{73302, 28, 5150, 0, 0},
	{73311, 256, 0, 0, 0},
	{73324, 11771, 0, 0, 0},
	{73113, 28, 5150, 0, 0},
	{73120, 256, 0, 0, 0},
	{73143, 28, 0, 0, 0},
	{73131, 11771, 0, 0, 0},
	{73888, 256, 0, 0, 0},
	{73904, 28, 0, 0, 0},
	{73919, 28, 0, 0, 0},
	{73934, 28, 0, 0, 0},
	{73954, 256, 0, 0, 0},
	{73972, 28, 0, 0, 0},
	{11707, 28, 0, 0, 0},
	{73987, 28, 5150, 0, 0},
	{74007, 910, 0, 0, 0},
	{28510, 910, 0, 0, 0},
	{68489, 910, 0, 0, 0},
	{27040, 28, 0, 0, 0},
	{26890, 72, 0, 0, 0},
	{11621, 11771, 0, 0, 0},
	{73678, 256, 0, 0, 0},
	{73661, 11771, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{74025, 28, 5150, 0, 0},
	{73273, 28, 0, 0, 0},
	{73240, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{74042, 74056, 0, 3122, 0},
	{0, 16, 0, 3123, 0},
	{69, 72, 0, 0, 0},
	{27734, 69390, 0, 0, 0},
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
	{24910, 28, 5150, 0, 0},
	{10808, 28, 5150, 0, 0},
	{13084, 28, 0, 0, 0},
	{14955, 74272, 0, 0, 0},
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
	{0, 16, 0, 3125, 0},
	{69, 72, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{74533, 28, 0, 0, 0},
	{29886, 29894, 0, 0, 0},
	{74549, 74567, 0, 0, 0},
	{74596, 28, 0, 0, 0},
	{21006, 28, 0, 0, 0},
	{0, 16, 0, 3127, 0},
	{69, 72, 0, 0, 0},
	{11318, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{3754, 256, 0, 0, 0},
	{27734, 69390, 0, 0, 0},
	{73061, 28, 0, 0, 0},
	{73077, 73086, 0, 0, 0},
	{73101, 11771, 0, 0, 0},
	{11672, 256, 0, 0, 0},
	{73113, 28, 0, 0, 0},
	{73120, 256, 0, 0, 0},
	{73131, 11771, 0, 0, 0},
	{73143, 28, 0, 0, 0},
	{12749, 910, 0, 0, 0},
	{73156, 910, 0, 0, 0},
	{27365, 910, 0, 0, 0},
	{73170, 28, 0, 0, 0},
	{27489, 28, 0, 0, 0},
	{27040, 28, 0, 0, 0},
	{11621, 11771, 0, 0, 0},
	{73186, 72, 0, 0, 0},
	{73198, 11771, 0, 0, 0},
	{73207, 256, 0, 0, 0},
	{73216, 28, 5150, 0, 0},
	{73228, 72, 0, 0, 0},
	{73240, 28, 5150, 0, 0},
	{73250, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{73261, 28, 0, 0, 0},
	{73273, 28, 0, 0, 0},
	{10951, 72, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73302, 28, 5150, 0, 0},
	{73311, 256, 0, 0, 0},
	{73324, 11771, 0, 0, 0},
	{73338, 28, 0, 0, 0},
	{11172, 11771, 0, 0, 0},
	{11707, 28, 0, 0, 0},
	{27963, 28, 0, 0, 0},
	{73353, 28, 5150, 0, 0},
	{28488, 28, 5150, 0, 0},
	{68931, 68943, 0, 3116, 0},
	{7277, 73359, 0, 3118, 0},
	{73393, 73402, 0, 3120, 0},
	{73733, 73743, 0, 3124, 0},
	{74116, 74131, 0, 3126, 0},
	{74429, 74443, 0, 0, 0},
	{74492, 74506, 0, 3128, 0},
	{2068, 73050, 0, 3115, 0},
	{0, 16, 0, 3130, 0},
	{11318, 28, 0, 0, B24_FACT_REQUIRED},
	{27734, 69390, 0, 0, B24_FACT_REQUIRED},
	{11707, 28, 0, 0, B24_FACT_REQUIRED},
	{12749, 910, 0, 0, 0},
	{73156, 910, 0, 0, 0},
	{73077, 73086, 0, 0, 0},
	{73101, 11771, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{73113, 28, 0, 0, 0},
	{73131, 11771, 0, 0, 0},
	{73143, 28, 0, 0, 0},
	{73170, 28, 0, 0, 0},
	{27489, 28, 0, 0, 0},
	{27040, 28, 0, 0, 0},
	{11621, 11771, 0, 0, 0},
	{73186, 72, 0, 0, 0},
	{73198, 11771, 0, 0, 0},
	{73216, 28, 0, 0, 0},
	{73228, 72, 0, 0, 0},
	{73240, 28, 0, 0, 0},
	{73250, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73302, 28, 0, 0, 0},
	{73324, 11771, 0, 0, 0},
	{73338, 28, 0, 0, 0},
	{11172, 11771, 0, 0, 0},
	{1368, 16, 0, 3132, B24_FACT_REQUIRED},
	{69, 29894, 0, 0, B24_FACT_REQUIRED},
	{2068, 16, 0, 2984, 0},
	{0, 16, 0, 3135, 0},
	{0, 16, 0, 3115, 0},
	{74722, 74729, 0, 3137, 0},
	{0, 16, 0, 3138, 0},
	{69, 0, 0, 0, 0},
	{11318, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{3754, 0, 0, 0, 0},
	{27734, 0, 0, 0, 0},
	{73061, 0, 0, 0, 0},
	{73077, 0, 0, 0, 0},
	{73101, 0, 0, 0, 0},
	{11672, 0, 0, 0, 0},
	{73113, 0, 0, 0, 0},
	{73120, 0, 0, 0, 0},
	{73131, 0, 0, 0, 0},
	{73143, 0, 0, 0, 0},
	{12749, 0, 0, 0, 0},
	{73156, 0, 0, 0, 0},
	{27365, 0, 0, 0, 0},
	{73170, 0, 0, 0, 0},
	{27489, 0, 0, 0, 0},
	{27040, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{73186, 0, 0, 0, 0},
	{73198, 0, 0, 0, 0},
	{73207, 0, 0, 0, 0},
	{73216, 0, 0, 0, 0},
	{73228, 0, 0, 0, 0},
	{73240, 0, 0, 0, 0},
	{73250, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{73261, 0, 0, 0, 0},
	{73273, 0, 0, 0, 0},
	{10951, 0, 0, 0, 0},
	{73278, 0, 0, 0, 0},
	{73288, 0, 0, 0, 0},
	{73302, 0, 0, 0, 0},
	{73311, 0, 0, 0, 0},
	{73324, 0, 0, 0, 0},
	{73338, 0, 0, 0, 0},
	{11172, 0, 0, 0, 0},
	{11707, 0, 0, 0, 0},
	{27963, 0, 0, 0, 0},
	{73353, 0, 0, 0, 0},
	{28488, 0, 0, 0, 0},
	{68931, 0, 0, 0, 0},
	{7277, 0, 0, 0, 0},
	{73393, 0, 0, 0, 0},
	{73733, 0, 0, 0, 0},
	{74116, 0, 0, 0, 0},
	{74429, 0, 0, 0, 0},
	{74492, 0, 0, 0, 0},
	{2052, 63, 0, 3140, 0},
	{190, 16, 0, 3115, 0},
	{2068, 16, 0, 3115, 0},
	{904, 72, 0, 0, 0},
	{12749, 910, 0, 0, 0},
	{73156, 910, 0, 0, 0},
	{73077, 73086, 0, 0, 0},
	{73101, 11771, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{73113, 28, 0, 0, 0},
	{73131, 11771, 0, 0, 0},
	{73143, 28, 0, 0, 0},
	{73170, 28, 0, 0, 0},
	{27489, 28, 0, 0, 0},
	{27040, 28, 0, 0, 0},
	{11621, 11771, 0, 0, 0},
	{73186, 72, 0, 0, 0},
	{73198, 11771, 0, 0, 0},
	{73216, 28, 0, 0, 0},
	{73228, 72, 0, 0, 0},
	{73240, 28, 0, 0, 0},
	{73250, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73288, 28, 0, 0, 0},
	{73302, 28, 0, 0, 0},
	{73324, 11771, 0, 0, 0},
	{73338, 28, 0, 0, 0},
	{26890, 0, 0, 0, 0},
	{69, 29894, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3142, B24_FACT_REQUIRED},
	{62924, 74775, 0, 3144, 0},
	{0, 16, 0, 3145, 0},
	{29886, 29894, 0, 0, B24_FACT_REQUIRED},
	{28898, 28910, 0, 0, B24_FACT_REQUIRED},
	{28874, 28, 5150, 0, 0},
	{28879, 256, 0, 0, 0},
	{28888, 11771, 0, 0, 0},
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
	{13084, 28, 0, 0, 0},
	{28928, 910, 0, 0, 0},
	{26890, 72, 0, 0, 0},
	{73596, 28, 0, 0, 0},
	{73609, 910, 0, 0, 0},
	{73618, 8579, 0, 0, 0},
	{73632, 11771, 0, 0, 0},
	{73644, 28, 0, 0, 0},
	{11621, 11771, 0, 0, 0},
	{73661, 11771, 0, 0, 0},
	{73696, 28, 5150, 0, 0},
	{27040, 28, 0, 0, 0},
	{73240, 28, 5150, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73705, 28, 0, 0, 0},
	{73721, 28, 0, 0, 0},
	{73113, 28, 5150, 0, 0},
	{73143, 28, 0, 0, 0},
	{73131, 11771, 0, 0, 0},
	{1368, 16, 0, 3147, B24_FACT_REQUIRED},
	{62924, 16, 0, 2984, 0},
	{0, 16, 0, 3149, 0},
	{0, 16, 0, 3144, 0},
	{73393, 73402, 0, 3151, 0},
	{0, 16, 0, 3152, 0},
	{69, 0, 0, 0, 0},
	{29886, 0, 0, 0, 0},
	{73423, 0, 0, 0, 0},
	{73438, 0, 0, 0, 0},
	{27963, 0, 0, 0, 0},
	{28874, 0, 0, 0, 0},
	{28879, 0, 0, 0, 0},
	{28888, 0, 0, 0, 0},
	{28898, 0, 0, 0, 0},
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
	{13084, 0, 0, 0, 0},
	{28928, 0, 0, 0, 0},
	{11707, 0, 0, 0, 0},
	{28932, 0, 0, 0, 0},
	{26890, 0, 0, 0, 0},
	{73596, 0, 0, 0, 0},
	{73609, 0, 0, 0, 0},
	{73618, 0, 0, 0, 0},
	{73632, 0, 0, 0, 0},
	{73644, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{73661, 0, 0, 0, 0},
	{73678, 0, 0, 0, 0},
	{73696, 0, 0, 0, 0},
	{27040, 0, 0, 0, 0},
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
	{29886, 29894, 0, 0, 0},
	{73423, 28, 0, 0, 0},
	{73438, 28, 5150, 0, 0},
	{27963, 28, 0, 0, 0},
	{28874, 28, 5150, 0, 0},
	{28879, 256, 0, 0, 0},
	{28888, 11771, 0, 0, 0},
	{28898, 28910, 0, 0, 0},
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
	{13084, 28, 0, 0, 0},
	{28928, 910, 0, 0, 0},
	{11707, 28, 0, 0, 0},
	{28932, 28, 0, 0, 0},
	{26890, 72, 0, 0, 0},
	{73596, 28, 0, 0, 0},
	{73609, 910, 0, 0, 0},
	{73618, 8579, 0, 0, 0},
	{73632, 11771, 0, 0, 0},
	{73644, 28, 0, 0, 0},
	{11621, 11771, 0, 0, 0},
	{73661, 11771, 0, 0, 0},
	{73678, 256, 0, 0, 0},
	{73696, 28, 5150, 0, 0},
	{27040, 28, 0, 0, 0},
	{73240, 28, 5150, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73705, 28, 5150, 0, 0},
	{73721, 28, 0, 0, 0},
	{73113, 28, 5150, 0, 0},
	{73143, 28, 0, 0, 0},
	{73120, 256, 0, 0, 0},
	{73131, 11771, 0, 0, 0},
	{27734, 0, 0, 0, 0},
	{73353, 0, 0, 0, 0},
	{2052, 63, 0, 3154, 0},
	{190, 16, 0, 3155, 0},
	{2068, 16, 0, 3144, 0},
	{904, 72, 0, 0, 0},
	{28898, 28910, 0, 0, B24_FACT_REQUIRED},
	{28874, 28, 5150, 0, 0},
	{28879, 256, 0, 0, 0},
	{28888, 11771, 0, 0, 0},
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
	{13084, 28, 0, 0, 0},
	{28928, 910, 0, 0, 0},
	{26890, 72, 0, 0, 0},
	{73596, 28, 0, 0, 0},
	{73609, 910, 0, 0, 0},
	{73618, 8579, 0, 0, 0},
	{73632, 11771, 0, 0, 0},
	{73644, 28, 0, 0, 0},
	{11621, 11771, 0, 0, 0},
	{73661, 11771, 0, 0, 0},
	{73696, 28, 5150, 0, 0},
	{27040, 28, 0, 0, 0},
	{73240, 28, 5150, 0, 0},
	{73273, 28, 0, 0, 0},
	{73278, 28, 0, 0, 0},
	{73705, 28, 0, 0, 0},
	{73721, 28, 0, 0, 0},
	{73113, 28, 5150, 0, 0},
	{73143, 28, 0, 0, 0},
	{73131, 11771, 0, 0, 0},
	{69, 28784, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3157, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{28806, 28784, 0, 0, 0},
	{68450, 68459, 0, 0, 0},
	{14010, 910, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{74860, 74878, 0, 3159, 0},
	{0, 16, 0, 3161, 0},
	{28806, 28784, 0, 0, B24_FACT_REQUIRED},
	{68450, 68459, 0, 0, B24_FACT_REQUIRED},
	{14010, 910, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1368, 16, 0, 3163, B24_FACT_REQUIRED},
	{69, 74962, 0, 0, B24_FACT_REQUIRED},
	{74860, 16, 0, 3159, 0},
	{0, 16, 0, 3166, 0},
	{0, 16, 0, 3159, 0},
	{75023, 75042, 0, 3168, 0},
	{0, 16, 0, 3169, 0},
	{69, 0, 0, 0, 0},
	{28806, 0, 0, 0, 0},
	{68450, 0, 0, 0, 0},
	{14010, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{2052, 63, 0, 3171, 0},
	{190, 16, 0, 3159, 0},
	{2068, 16, 0, 3159, 0},
	{904, 72, 0, 0, 0},
	{14010, 910, 0, 0, B24_FACT_REQUIRED},
	{13084, 28, 0, 0, 0},
	{69, 74962, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3173, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{75116, 28465, 0, 0, 0},
	{28806, 28784, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{68411, 256, 0, 0, 0},
	{75069, 75089, 0, 3175, 0},
	{0, 16, 0, 3177, 0},
	{75116, 28465, 0, 0, B24_FACT_REQUIRED},
	{28806, 28784, 0, 0, B24_FACT_REQUIRED},
	{13084, 28, 0, 0, 0},
	{1368, 16, 0, 3179, B24_FACT_REQUIRED},
	{69, 75127, 0, 0, B24_FACT_REQUIRED},
	{75069, 16, 0, 2984, 0},
	{0, 16, 0, 3182, 0},
	{0, 16, 0, 3175, 0},
	{75157, 75178, 0, 3184, 0},
	{0, 16, 0, 3185, 0},
	{69, 0, 0, 0, 0},
	{75116, 0, 0, 0, 0},
	{28806, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{2052, 63, 0, 3187, 0},
	{190, 16, 0, 3175, 0},
	{2068, 16, 0, 3175, 0},
	{904, 72, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{69, 75127, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3189, B24_FACT_REQUIRED},
	{6713, 0, 0, 0, 0},
	{35852, 0, 0, 0, 0},
	{75251, 0, 0, 0, 0},
	{75259, 0, 0, 0, 0},
	{16849, 0, 0, 0, 0},
	{75264, 0, 0, 0, 0},
	{16844, 0, 0, 0, 0},
	{0, 16, 0, 3191, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{26344, 69390, 0, 0, B24_FACT_REQUIRED},
	{75207, 75223, 0, 0, B24_FACT_REQUIRED},
	{23836, 28, 5150, 0, 0},
	{17218, 16, 0, 3192, 0},
	{75268, 28, 75289, 0, 0},
	{70766, 28, 0, 0, 0},
	{75318, 28, 5150, 0, 0},
	{20389, 28, 0, 0, 0},
	{197, 75437, 0, 0, B24_FACT_REQUIRED},
	{0, 75517, 0, 0, 0},
	{75563, 28, 0, 0, 0},
	{75576, 28, 0, 0, 0},
	{16844, 28, 75597, 0, 0},
	{51931, 16, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{75549, 28, 0, 0, 0},
	{75555, 16, 0, 3196, 0},
	{75591, 16, 0, 3197, 0},
	{0, 16, 0, 3198, 0},
	{75543, 16, 0, 3199, B24_FACT_REQUIRED},
	{75614, 16, 0, 0, 0},
	{75624, 16, 0, 0, 0},
	{75638, 16, 0, 0, 0},
	{75650, 28, 75662, 0, 0},
	{22909, 75671, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{20284, 72, 0, 0, 0},
	{214, 28, 0, 0, B24_FACT_REQUIRED},
	{17218, 16, 0, 3200, B24_FACT_REQUIRED},
	{197, 75517, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{20284, 28, 0, 0, 0},
	{17218, 16, 0, 0, 0},
	{0, 16, 0, 3203, 0},
	{0, 75779, 0, 3205, 0},
	{209, 28, 0, 0, 0},
	{214, 28, 0, 0, 0},
	{17218, 16, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{197, 75517, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3207, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{26344, 69390, 0, 0, 0},
	{75925, 28, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{75268, 28, 75289, 0, 0},
	{75318, 28, 5150, 0, 0},
	{75937, 28, 5150, 0, 0},
	{75956, 28, 5150, 0, 0},
	{75971, 28, 5150, 0, 0},
	{75987, 28, 75996, 0, 0},
	{76027, 28, 76035, 0, 0},
	{76042, 28, 0, 0, 0},
	{76051, 28, 0, 0, 0},
	{20284, 28, 0, 0, 0},
	{76059, 28, 0, 0, 0},
	{0, 16, 0, 3209, 0},
	{0, 75908, 0, 3211, 0},
	{197, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{26344, 0, 0, 0, 0},
	{75925, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{75268, 0, 0, 0, 0},
	{75318, 0, 0, 0, 0},
	{75937, 0, 0, 0, 0},
	{75956, 0, 0, 0, 0},
	{75971, 0, 0, 0, 0},
	{75987, 0, 0, 0, 0},
	{76027, 0, 0, 0, 0},
	{76042, 0, 0, 0, 0},
	{76051, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{76059, 0, 0, 0, 0},
	{76066, 0, 0, 0, 0},
	{6706, 63, 0, 3213, 0},
	{5344, 16, 0, 3209, 0},
	{6713, 16, 0, 3209, 0},
	{26628, 72, 0, 0, B24_FACT_REQUIRED},
	{26291, 75437, 0, 0, 0},
	{75207, 28, 0, 0, 0},
	{76201, 28784, 0, 0, B24_FACT_REQUIRED},
	{26291, 75437, 0, 0, B24_FACT_REQUIRED},
	{76276, 0, 0, 0, 0},
	{76299, 0, 0, 0, 0},
	{76323, 0, 0, 0, 0},
	{0, 16, 0, 3217, 0},
	{197, 75437, 0, 0, B24_FACT_REQUIRED},
	{26344, 69390, 0, 0, B24_FACT_REQUIRED},
	{26628, 72, 0, 0, B24_FACT_REQUIRED},
	{26291, 75437, 0, 0, 0},
	{75207, 76343, 0, 0, 0},
	{16844, 28, 0, 0, 0},
	{16849, 28, 0, 0, 0},
	{0, 16, 0, 3221, 0},
	{197, 75437, 0, 0, B24_FACT_REQUIRED},
	{26344, 69390, 0, 0, 0},
	{17218, 16, 0, 3222, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{26344, 69390, 0, 0, 0},
	{75207, 75223, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{70766, 28, 0, 0, 0},
	{75318, 28, 5150, 0, 0},
	{20389, 28, 0, 0, 0},
	{197, 75437, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3224, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13084, 28, 0, 0, 0},
	{76677, 76688, 0, 3226, 0},
	{0, 16, 0, 3228, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{13084, 28, 0, 0, 0},
	{1368, 16, 0, 3230, B24_FACT_REQUIRED},
	{69, 69390, 0, 0, B24_FACT_REQUIRED},
	{76677, 16, 0, 2984, 0},
	{0, 16, 0, 3233, 0},
	{0, 16, 0, 3226, 0},
	{76869, 76881, 0, 3235, 0},
	{0, 16, 0, 3236, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{2052, 63, 0, 3238, 0},
	{190, 16, 0, 3226, 0},
	{2068, 16, 0, 3226, 0},
	{904, 72, 0, 0, 0},
	{69, 69390, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3230, B24_FACT_REQUIRED},
	{76959, 76968, 0, 3241, 0},
	{0, 16, 0, 3242, 0},
	{76988, 72, 0, 0, 0},
	{76998, 72, 0, 0, 0},
	{77008, 28, 0, 0, 0},
	{32168, 28, 5150, 0, 0},
	{77016, 72, 0, 0, 0},
	{23823, 72, 0, 0, 0},
	{31803, 72, 0, 0, 0},
	{77021, 72, 0, 0, 0},
	{77025, 72, 0, 0, 0},
	{25225, 72, 0, 0, 0},
	{77029, 28, 5150, 0, 0},
	{77042, 72, 0, 0, 0},
	{77050, 28, 0, 0, 0},
	{899, 28, 5150, 0, 0},
	{27734, 69390, 0, 0, B24_FACT_REQUIRED},
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
	{24910, 28, 5150, 0, 0},
	{10808, 28, 5150, 0, 0},
	{13084, 28, 0, 0, 0},
	{14955, 5308, 0, 0, 0},
	{119, 16, 0, 3244, 0},
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
	{1368, 16, 0, 3245, B24_FACT_REQUIRED},
	{69, 77207, 0, 0, B24_FACT_REQUIRED},
	{77025, 0, 0, 356, 0},
	{77021, 0, 0, 356, 0},
	{25225, 0, 0, 356, 0},
	{1368, 0, 0, 3248, 0},
	{1910, 0, 0, 0, 0},
	{1899, 0, 0, 0, 0},
	{1888, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{4341, 0, 0, 356, 0},
	{89, 0, 0, 356, 0},
	{14955, 0, 0, 356, 0},
	{1386, 0, 0, 356, 0},
	{69, 0, 0, 356, 0},
	{74261, 0, 0, 356, 0},
	{10808, 0, 0, 356, 0},
	{23, 0, 0, 356, 0},
	{27734, 0, 0, 356, 0},
	{74153, 0, 0, 356, 0},
	{24910, 0, 0, 356, 0},
	{119, 0, 0, 3249, 0},
	{1448, 0, 0, 356, 0},
	{1883, 0, 0, 356, 0},
	{74251, 0, 0, 356, 0},
	{74246, 0, 0, 356, 0},
	{13084, 0, 0, 356, 0},
	{76959, 0, 0, 3250, 0},
	{0, 0, 0, 3251, 0},
	{1883, 28, 74195, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3241, 0},
	{32157, 74131, 0, 3254, 0},
	{0, 16, 0, 3255, 0},
	{69, 0, 0, 0, 0},
	{27734, 0, 0, 0, 0},
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
	{24910, 0, 0, 0, 0},
	{10808, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{14955, 0, 0, 0, 0},
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
	{2052, 63, 0, 3257, 0},
	{190, 16, 0, 3241, 0},
	{2068, 16, 0, 3241, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{89, 28, 0, 0, 0},
	{4341, 28, 5150, 0, 0},
	{74246, 28, 5150, 0, 0},
	{74251, 28, 5150, 0, 0},
	{74261, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{24910, 28, 5150, 0, 0},
	{10808, 28, 5150, 0, 0},
	{13084, 28, 0, 0, 0},
	{14955, 5308, 0, 0, 0},
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
	{27734, 0, 0, 0, 0},
	{74153, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{69, 77207, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3259, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{27734, 69390, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{77470, 77484, 0, 3261, 0},
	{0, 16, 0, 3263, 0},
	{27734, 69390, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1368, 16, 0, 3265, B24_FACT_REQUIRED},
	{69, 74166, 0, 0, B24_FACT_REQUIRED},
	{77470, 16, 0, 3261, 0},
	{0, 16, 0, 3268, 0},
	{0, 16, 0, 3261, 0},
	{77609, 77624, 0, 3270, 0},
	{0, 16, 0, 3271, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27734, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{2052, 63, 0, 3273, 0},
	{190, 16, 0, 3261, 0},
	{2068, 16, 0, 3261, 0},
	{69, 74166, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3265, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, 0},
	{37061, 28, 77744, 0, 0},
	{15265, 77207, 0, 0, 0},
	{77698, 77715, 0, 3276, 0},
	{0, 16, 0, 3278, 0},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{37061, 28, 77744, 0, B24_FACT_REQUIRED},
	{15265, 77207, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3280, B24_FACT_REQUIRED},
	{77698, 16, 0, 3276, 0},
	{0, 16, 0, 3282, 0},
	{0, 16, 0, 3276, 0},
	{77832, 77715, 0, 3284, 0},
	{0, 16, 0, 3285, 0},
	{9569, 0, 0, 0, 0},
	{37061, 0, 0, 0, 0},
	{15265, 0, 0, 0, 0},
	{2052, 63, 0, 3287, 0},
	{190, 16, 0, 3276, 0},
	{2068, 16, 0, 3276, 0},
	{904, 72, 0, 0, 0},
	{69, 77850, 0, 0, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{27792, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{3789, 28, 0, 0, 0},
	{67494, 28, 0, 0, 0},
	{77996, 72, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{78005, 28, 0, 0, 0},
	{40097, 28, 0, 0, 0},
	{78018, 28, 0, 0, 0},
	{12859, 28, 0, 0, 0},
	{78025, 28, 0, 0, 0},
	{13971, 28, 0, 0, 0},
	{13950, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{29886, 29894, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{7364, 77952, 0, 3291, 0},
	{78043, 77207, 0, 0, 0},
	{78056, 28, 0, 0, 0},
	{77912, 77926, 0, 3290, 0},
	{0, 16, 0, 3293, 0},
	{77912, 16, 0, 2984, 0},
	{0, 16, 0, 3295, 0},
	{0, 16, 0, 3290, 0},
	{74116, 78121, 0, 3297, 0},
	{0, 16, 0, 3298, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{29886, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{78043, 0, 0, 0, 0},
	{78056, 0, 0, 0, 0},
	{2052, 63, 0, 3300, 0},
	{190, 16, 0, 3290, 0},
	{2068, 16, 0, 3290, 0},
	{904, 72, 0, 0, 0},
	{78043, 77207, 0, 0, B24_FACT_REQUIRED},
	{7364, 5308, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3302, 0},
	{69, 29894, 0, 0, B24_FACT_REQUIRED},
	{74116, 12049, 0, 3303, B24_FACT_REQUIRED},
	{2068, 16, 0, 3304, B24_FACT_REQUIRED},
	{1368, 16, 0, 3305, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{78043, 77207, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{78149, 78165, 0, 3307, 0},
	{0, 16, 0, 3309, 0},
	{78043, 77207, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{1368, 16, 0, 3311, B24_FACT_REQUIRED},
	{69, 78255, 0, 0, B24_FACT_REQUIRED},
	{78149, 16, 0, 3307, 0},
	{0, 16, 0, 3314, 0},
	{0, 16, 0, 3307, 0},
	{78352, 78369, 0, 3316, 0},
	{0, 16, 0, 3317, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{78043, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{2052, 63, 0, 3319, 0},
	{190, 16, 0, 3307, 0},
	{2068, 16, 0, 3307, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{69, 78255, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3321, B24_FACT_REQUIRED},
	{78461, 78470, 0, 3323, 0},
	{0, 16, 0, 3324, 0},
	{29886, 29894, 0, 0, B24_FACT_REQUIRED},
	{73765, 28, 5150, 0, B24_FACT_REQUIRED},
	{28488, 28, 5150, 0, B24_FACT_REQUIRED},
	{28524, 73849, 0, 0, B24_FACT_REQUIRED},
	{73077, 78490, 0, 0, 0},
	{73888, 256, 0, 0, 0},
	{73904, 28, 0, 0, 0},
	{73919, 28, 0, 0, 0},
	{74007, 910, 0, 0, 0},
	{27040, 28, 0, 0, 0},
	{26890, 72, 0, 0, 0},
	{11621, 6180, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1368, 16, 0, 3326, B24_FACT_REQUIRED},
	{78461, 16, 0, 2984, 0},
	{0, 16, 0, 3328, 0},
	{0, 16, 0, 3323, 0},
	{73733, 73743, 0, 3330, 0},
	{0, 16, 0, 3331, 0},
	{69, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{29886, 0, 0, 0, 0},
	{27963, 0, 0, 0, 0},
	{73765, 0, 0, 0, 0},
	{73779, 0, 0, 0, 0},
	{73797, 0, 0, 0, 0},
	{28488, 0, 0, 0, 0},
	{28497, 0, 0, 0, 0},
	{73816, 0, 0, 0, 0},
	{73830, 0, 0, 0, 0},
	{47698, 0, 0, 0, 0},
	{28524, 0, 0, 0, 0},
	{28560, 0, 0, 0, 0},
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
	{11707, 0, 0, 0, 0},
	{73987, 0, 0, 0, 0},
	{74007, 0, 0, 0, 0},
	{28510, 0, 0, 0, 0},
	{68489, 0, 0, 0, 0},
	{27040, 0, 0, 0, 0},
	{26890, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{73678, 0, 0, 0, 0},
	{73661, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{74025, 0, 0, 0, 0},
	{73273, 0, 0, 0, 0},
	{73240, 0, 0, 0, 0},
	{73278, 0, 0, 0, 0},
	{74042, 0, 0, 0, 0},
	{2052, 63, 0, 3333, 0},
	{190, 16, 0, 3323, 0},
	{2068, 16, 0, 3323, 0},
	{904, 72, 0, 0, 0},
	{73765, 28, 5150, 0, B24_FACT_REQUIRED},
	{28488, 28, 5150, 0, B24_FACT_REQUIRED},
	{28524, 70711, 0, 0, B24_FACT_REQUIRED},
	{73077, 78490, 0, 0, 0},
	{73888, 256, 0, 0, 0},
	{73904, 28, 0, 0, 0},
	{73919, 28, 0, 0, 0},
	{74007, 910, 0, 0, 0},
	{28510, 910, 0, 0, 0},
	{27040, 28, 0, 0, 0},
	{26890, 72, 0, 0, 0},
	{11621, 6180, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{69, 28465, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3335, B24_FACT_REQUIRED},
	{78720, 78733, 0, 3337, 0},
	{0, 16, 0, 3338, 0},
	{74083, 28465, 0, 0, B24_FACT_REQUIRED},
	{68450, 68459, 0, 0, B24_FACT_REQUIRED},
	{14010, 910, 0, 0, B24_FACT_REQUIRED},
	{13084, 28, 0, 0, 0},
	{1368, 16, 0, 3340, B24_FACT_REQUIRED},
	{69, 78758, 0, 0, B24_FACT_REQUIRED},
	{78720, 16, 0, 2984, 0},
	{0, 16, 0, 3343, 0},
	{0, 16, 0, 3337, 0},
	{74042, 74056, 0, 3345, 0},
	{0, 16, 0, 3346, 0},
	{69, 0, 0, 0, 0},
	{74083, 0, 0, 0, 0},
	{68450, 0, 0, 0, 0},
	{14010, 0, 0, 0, 0},
	{74099, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{68411, 0, 0, 0, 0},
	{2052, 63, 0, 3348, 0},
	{190, 16, 0, 3337, 0},
	{2068, 16, 0, 3337, 0},
	{904, 72, 0, 0, 0},
	{69, 78758, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3173, B24_FACT_REQUIRED},
	{76998, 0, 0, 0, 0},
	{32168, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14955, 0, 0, 0, 0},
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
	{10808, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27734, 0, 0, 0, 0},
	{74153, 0, 0, 0, 0},
	{24910, 0, 0, 0, 0},
	{119, 0, 0, 3351, 0},
	{1448, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{74251, 0, 0, 0, 0},
	{74246, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{76959, 78786, 0, 3352, 0},
	{0, 16, 0, 3353, 0},
	{69, 78809, 0, 0, B24_FACT_REQUIRED},
	{4341, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14955, 0, 0, 0, 0},
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
	{10808, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27734, 0, 0, 0, 0},
	{74153, 0, 0, 0, 0},
	{24910, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{74251, 0, 0, 0, 0},
	{74246, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{76959, 78786, 0, 3356, 0},
	{0, 16, 0, 3357, 0},
	{31803, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{14955, 0, 0, 0, 0},
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
	{10808, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{27734, 0, 0, 0, 0},
	{74153, 0, 0, 0, 0},
	{24910, 0, 0, 0, 0},
	{119, 0, 0, 3359, 0},
	{1448, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{74251, 0, 0, 0, 0},
	{74246, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{0, 0, 0, 3360, 0},
	{32157, 78835, 0, 3361, 0},
	{0, 16, 0, 3362, 0},
	{69, 78809, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3259, B24_FACT_REQUIRED},
	{69, 78860, 0, 0, B24_FACT_REQUIRED},
	{89, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{78892, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{77912, 78860, 0, 3366, 0},
	{0, 16, 0, 3367, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{75116, 28465, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{7364, 77952, 0, 3291, 0},
	{78892, 78809, 0, 0, 0},
	{78908, 28, 0, 0, 0},
	{77912, 16, 0, 3369, 0},
	{0, 16, 0, 3371, 0},
	{0, 16, 0, 3369, 0},
	{74116, 78927, 0, 3373, 0},
	{0, 16, 0, 3374, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{75116, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{78892, 0, 0, 0, 0},
	{78908, 0, 0, 0, 0},
	{2052, 63, 0, 3376, 0},
	{190, 16, 0, 3369, 0},
	{2068, 16, 0, 3369, 0},
	{904, 72, 0, 0, 0},
	{78892, 78809, 0, 0, B24_FACT_REQUIRED},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3378, 0},
	{69, 28465, 0, 0, B24_FACT_REQUIRED},
	{74116, 12049, 0, 3379, B24_FACT_REQUIRED},
	{78461, 16, 0, 3380, B24_FACT_REQUIRED},
	{1368, 16, 0, 3381, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{1883, 28, 79017, 0, 0},
	{8866, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{9513, 78490, 0, 3383, 0},
	{0, 16, 0, 3385, 0},
	{69, 73086, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 79017, 0, B24_FACT_REQUIRED},
	{8866, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1368, 16, 0, 3387, B24_FACT_REQUIRED},
	{69, 73086, 0, 0, B24_FACT_REQUIRED},
	{9513, 16, 0, 3383, 0},
	{0, 16, 0, 3390, 0},
	{0, 16, 0, 3383, 0},
	{79173, 79182, 0, 3392, 0},
	{0, 16, 0, 3393, 0},
	{69, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{8866, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{2052, 63, 0, 3395, 0},
	{190, 16, 0, 3383, 0},
	{2068, 16, 0, 3383, 0},
	{904, 72, 0, 0, 0},
	{1883, 28, 79017, 0, B24_FACT_REQUIRED},
	{8866, 28, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{69, 73086, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3397, B24_FACT_REQUIRED},
	{73077, 73086, 0, 0, 0},
	{11318, 79309, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{79281, 79292, 0, 3399, 0},
	{0, 16, 0, 3401, 0},
	{73077, 73086, 0, 0, B24_FACT_REQUIRED},
	{11318, 79309, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{1368, 16, 0, 3403, B24_FACT_REQUIRED},
	{73077, 73086, 0, 0, B24_FACT_REQUIRED},
	{11318, 79309, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3405, B24_FACT_REQUIRED},
	{79281, 16, 0, 2984, 0},
	{0, 16, 0, 3407, 0},
	{4341, 28, 0, 0, 0},
	{11318, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 3409, 0},
	{79415, 79421, 0, 3411, 0},
	{0, 16, 0, 3412, 0},
	{0, 16, 0, 3399, 0},
	{79433, 79445, 0, 3414, 0},
	{0, 16, 0, 3415, 0},
	{73077, 0, 0, 0, 0},
	{11318, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{2052, 63, 0, 3417, 0},
	{190, 16, 0, 3399, 0},
	{2068, 16, 0, 3399, 0},
	{904, 72, 0, 0, 0},
	{79464, 16, 0, 2984, 0},
	{0, 16, 0, 3419, 0},
	{0, 16, 0, 3421, 0},
	{74492, 74506, 0, 3422, 0},
	{0, 16, 0, 3423, 0},
	{69, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{74533, 0, 0, 0, 0},
	{29886, 0, 0, 0, 0},
	{74549, 0, 0, 0, 0},
	{74596, 0, 0, 0, 0},
	{21006, 0, 0, 0, 0},
	{2052, 63, 0, 3425, 0},
	{190, 16, 0, 3421, 0},
	{2068, 16, 0, 3421, 0},
	{904, 72, 0, 0, 0},
	{79477, 16, 0, 2984, 0},
	{0, 16, 0, 3427, 0},
	{69, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{4341, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{119, 28, 0, 0, 0},
	{79534, 28, 0, 0, 0},
	{54751, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{0, 16, 0, 3429, 0},
	{79491, 79506, 0, 3431, 0},
	{0, 16, 0, 3432, 0},
	{69, 0, 0, 0, 0},
	{89, 0, 0, 0, 0},
	{4341, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{119, 0, 0, 0, 0},
	{79534, 0, 0, 0, 0},
	{54751, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{2052, 63, 0, 3434, 0},
	{190, 16, 0, 3429, 0},
	{2068, 16, 0, 3429, 0},
	{904, 72, 0, 0, 0},
	{26770, 28, 0, 0, 0},
	{79561, 28, 0, 0, 0},
	{79570, 28, 0, 0, 0},
	{62924, 16, 0, 3436, 0},
	{0, 16, 0, 3437, 0},
	{67328, 619, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{79593, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{79597, 28, 0, 0, 0},
	{0, 16, 0, 3440, 0},
	{0, 63, 0, 3441, 0},
	{79605, 28, 0, 0, 0},
	{79617, 72, 0, 0, 0},
	{10942, 28, 0, 0, 0},
	{265, 72, 0, 0, 0},
	{37188, 72, 0, 0, 0},
	{89, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{79679, 0, 0, 0, 0},
	{79692, 0, 0, 0, 0},
	{11172, 0, 0, 0, 0},
	{79593, 28, 0, 0, 0},
	{35170, 28, 0, 0, 0},
	{79673, 72, 0, 0, 0},
	{6180, 16, 0, 3445, 0},
	{79667, 16, 0, 3444, 0},
	{0, 16, 0, 3446, 0},
	{79593, 28, 0, 0, 0},
	{79667, 16, 0, 3444, 0},
	{37438, 63, 0, 3447, 0},
	{0, 16, 0, 3448, 0},
	{79593, 28, 0, 0, 0},
	{10942, 28, 0, 0, 0},
	{79679, 28, 0, 0, 0},
	{79692, 72, 0, 0, 0},
	{11172, 72, 0, 0, 0},
	{79593, 28, 0, 0, 0},
	{35170, 28, 0, 0, 0},
	{79673, 72, 0, 0, 0},
	{6180, 16, 0, 3451, 0},
	{79667, 16, 0, 3444, 0},
	{0, 16, 0, 3452, 0},
	{79593, 28, 0, 0, 0},
	{79667, 16, 0, 3444, 0},
	{37438, 63, 0, 3453, 0},
	{0, 16, 0, 3454, 0},
	{10937, 28, 0, 0, 0},
	{79751, 72, 0, 0, B24_FACT_REQUIRED},
	{79679, 28, 0, 0, 0},
	{79692, 72, 0, 0, 0},
	{11172, 72, 0, 0, B24_FACT_REQUIRED},
	{35170, 28, 79757, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3457, 0},
	{79679, 28, 0, 0, 0},
	{79692, 72, 0, 0, 0},
	{11172, 72, 0, 0, B24_FACT_REQUIRED},
	{35170, 28, 79757, 0, 0},
	{67494, 28, 0, 0, B24_FACT_REQUIRED},
	{15030, 28, 0, 0, B24_FACT_REQUIRED},
	{14839, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3460, 0},
	{3789, 28, 0, 0, B24_FACT_REQUIRED},
	{79857, 28, 0, 0, B24_FACT_REQUIRED},
	{36884, 16, 0, 3456, B24_FACT_REQUIRED},
	{37438, 63, 0, 3458, B24_FACT_REQUIRED},
	{79790, 16, 0, 3459, B24_FACT_REQUIRED},
	{79802, 28, 0, 0, B24_FACT_REQUIRED},
	{40035, 63, 0, 3461, B24_FACT_REQUIRED},
	{79821, 28, 0, 0, B24_FACT_REQUIRED},
	{79840, 16, 0, 3462, B24_FACT_REQUIRED},
	{10942, 28, 0, 0, 0},
	{1368, 16, 0, 3463, B24_FACT_REQUIRED},
	{10942, 28, 0, 0, 0},
	{8579, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{79936, 28, 0, 0, 0},
	{67494, 28, 0, 0, 0},
	{79593, 28, 0, 0, 0},
	{79944, 28, 0, 0, 0},
	{36884, 28, 0, 0, 0},
	{37259, 28, 0, 0, 0},
	{11587, 16, 0, 3465, 0},
	{0, 16, 0, 3466, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{80088, 28, 0, 0, 0},
	{80100, 28, 0, 0, 0},
	{80112, 72, 0, 0, 0},
	{80123, 72, 0, 0, 0},
	{35170, 28, 0, 0, 0},
	{80133, 28, 0, 0, 0},
	{80144, 28, 0, 0, 0},
	{0, 16, 0, 3468, 0},
	{0, 63, 0, 3469, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{80100, 28, 0, 0, 0},
	{80144, 28, 0, 0, 0},
	{0, 16, 0, 3471, 0},
	{0, 63, 0, 3472, 0},
	{1448, 72, 0, 0, 0},
	{80548, 28, 0, 0, 0},
	{80558, 28, 0, 0, 0},
	{80570, 28, 0, 0, 0},
	{1883, 28, 80600, 0, 0},
	{69, 28, 80612, 0, 0},
	{197, 6180, 0, 0, 0},
	{22517, 28, 0, 0, 0},
	{80665, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{80701, 619, 0, 0, 0},
	{80706, 619, 0, 0, 0},
	{80713, 619, 0, 0, 0},
	{80720, 619, 0, 0, 0},
	{50015, 619, 0, 0, 0},
	{80725, 619, 0, 0, 0},
	{42788, 619, 0, 0, 0},
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
	{26992, 28, 0, 0, 0},
	{37268, 28, 0, 0, 0},
	{27573, 28, 0, 0, 0},
	{15439, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{80907, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{69, 6180, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{27573, 28, 0, 0, 0},
	{69, 6180, 0, 0, 0},
	{80969, 619, 0, 0, 0},
	{80977, 619, 0, 0, 0},
	{80988, 619, 0, 0, 0},
	{81006, 72, 0, 0, 0},
	{81029, 72, 0, 0, 0},
	{80746, 28, 81078, 0, 0},
	{80751, 28, 81089, 0, 0},
	{197, 72, 0, 0, 0},
	{23836, 619, 0, 0, 0},
	{56314, 28, 0, 0, 0},
	{80153, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 8716, 0, 0, 0},
	{80164, 28, 0, 0, 0},
	{23271, 619, 0, 0, 0},
	{80173, 619, 0, 0, 0},
	{20740, 619, 0, 0, 0},
	{244, 28, 0, 0, 0},
	{23044, 28, 0, 0, 0},
	{80181, 28, 0, 0, 0},
	{80195, 72, 0, 0, 0},
	{80204, 28, 80216, 0, 0},
	{8945, 6180, 0, 0, 0},
	{80249, 12310, 80264, 0, 0},
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
	{16844, 12310, 80439, 0, 0},
	{80467, 63, 0, 84, 0},
	{38403, 72, 0, 0, 0},
	{38458, 28, 0, 0, 0},
	{80475, 63, 0, 84, 0},
	{80492, 63, 0, 84, 0},
	{80508, 63, 0, 84, 0},
	{80526, 63, 0, 84, 0},
	{38165, 28, 0, 0, 0},
	{80535, 16, 0, 3474, 0},
	{80588, 16, 0, 3475, 0},
	{80654, 16, 0, 3476, 0},
	{80680, 16, 0, 3477, 0},
	{65630, 63, 0, 84, 0},
	{80693, 16, 0, 3478, 0},
	{39262, 16, 0, 3479, 0},
	{80783, 63, 0, 84, 0},
	{80795, 619, 0, 0, 0},
	{80802, 28, 80815, 0, 0},
	{80835, 16, 0, 3480, 0},
	{80898, 16, 0, 3481, 0},
	{80918, 16, 0, 3482, 0},
	{80950, 16, 0, 3483, 0},
	{80997, 16, 0, 3484, 0},
	{81051, 72, 0, 0, 0},
	{81062, 16, 0, 3485, 0},
	{81096, 0, 0, 0, 0},
	{81111, 0, 0, 0, 0},
	{0, 16, 0, 3486, 0},
	{80693, 0, 0, 0, 0},
	{38165, 0, 0, 0, 0},
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
	{42788, 0, 0, 0, 0},
	{81136, 0, 0, 0, 0},
	{80680, 0, 0, 0, 0},
	{65630, 0, 0, 0, 0},
	{39262, 0, 0, 0, 0},
	{13266, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 3488, 0},
	{61113, 28, 0, 0, 0},
	{21006, 16, 0, 3489, B24_FACT_REQUIRED},
	{35170, 0, 0, 0, 0},
	{81257, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{16273, 0, 0, 0, 0},
	{81231, 0, 0, 0, 0},
	{11179, 0, 0, 0, 0},
	{81242, 0, 0, 3491, 0},
	{37848, 0, 0, 0, 0},
	{0, 0, 0, 3492, 0},
	{81220, 12049, 0, 3493, 0},
	{0, 16, 0, 3494, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{80173, 28, 5150, 0, 0},
	{20740, 28, 5150, 0, 0},
	{23271, 28, 5150, 0, 0},
	{80310, 28, 5150, 0, 0},
	{80153, 72, 0, 0, 0},
	{56314, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{23044, 256, 0, 0, 0},
	{80181, 256, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{80153, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{80164, 0, 0, 0, 0},
	{23271, 0, 0, 0, 0},
	{80173, 0, 0, 0, 0},
	{20740, 0, 0, 0, 0},
	{80310, 0, 0, 0, 0},
	{80370, 0, 0, 0, 0},
	{244, 0, 0, 0, 0},
	{23044, 0, 0, 0, 0},
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
	{16844, 0, 0, 0, 0},
	{38165, 0, 0, 0, 0},
	{81273, 28, 0, 0, 0},
	{11614, 28, 0, 0, 0},
	{61113, 28, 0, 0, 0},
	{15430, 63, 0, 0, 0},
	{81282, 63, 0, 0, 0},
	{81300, 28, 5150, 0, 0},
	{190, 16, 0, 3496, 0},
	{2052, 63, 0, 3497, 0},
	{2068, 16, 0, 3496, 0},
	{21006, 16, 0, 3498, 0},
	{904, 72, 0, 0, 0},
	{209, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{80173, 28, 5150, 0, 0},
	{20740, 28, 5150, 0, 0},
	{23271, 28, 5150, 0, 0},
	{80164, 28, 0, 0, 0},
	{80249, 28, 80264, 0, 0},
	{80310, 28, 5150, 0, 0},
	{80318, 256, 0, 0, 0},
	{80337, 256, 0, 0, 0},
	{80378, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{24724, 6909, 0, 0, 0},
	{81321, 72, 0, 0, 0},
	{56314, 63, 0, 0, 0},
	{80153, 72, 0, 0, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{81362, 28, 81370, 0, B24_FACT_REQUIRED},
	{81403, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 72, 0, 0, 0},
	{56314, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{244, 256, 0, 0, 0},
	{23044, 256, 0, 0, 0},
	{80181, 256, 0, 0, 0},
	{23836, 28, 0, 0, 0},
	{80173, 28, 0, 0, 0},
	{20740, 28, 0, 0, 0},
	{23271, 28, 0, 0, 0},
	{80153, 72, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{80164, 28, 0, 0, 0},
	{80271, 72, 0, 0, 0},
	{81413, 28, 0, 0, 0},
	{24724, 28, 0, 0, 0},
	{81426, 28, 0, 0, 0},
	{80310, 0, 0, 0, 0},
	{0, 0, 0, 3503, 0},
	{0, 16, 0, 3504, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{80173, 28, 5150, 0, 0},
	{20740, 28, 5150, 0, 0},
	{23271, 28, 5150, 0, 0},
	{244, 256, 0, 0, 0},
	{23044, 256, 0, 0, 0},
	{80181, 256, 0, 0, 0},
	{81426, 28, 5150, 0, 0},
	{6713, 16, 0, 0, 0},
	{5344, 16, 0, 3506, 0},
	{81353, 72, 0, 0, 0},
	{81273, 28, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{80173, 28, 5150, 0, 0},
	{20740, 28, 5150, 0, 0},
	{23271, 28, 5150, 0, 0},
	{80164, 28, 0, 0, 0},
	{80249, 28, 80264, 0, 0},
	{80318, 256, 0, 0, 0},
	{80337, 256, 0, 0, 0},
	{8945, 72, 0, 0, 0},
	{24724, 6909, 0, 0, 0},
	{81321, 72, 0, 0, 0},
	{56314, 63, 0, 0, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 54540, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{80746, 28, 80264, 0, 0},
	{0, 0, 0, 3511, 0},
	{0, 63, 0, 3512, 0},
	{81353, 72, 0, 0, 0},
	{67531, 28, 0, 0, 0},
	{80746, 28, 80264, 0, 0},
	{81438, 28, 0, 0, 0},
	{81453, 28, 0, 0, 0},
	{81426, 28, 0, 0, 0},
	{0, 0, 0, 3514, 0},
	{0, 63, 0, 3515, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 54540, 0, 0, B24_FACT_REQUIRED},
	{38157, 28, 0, 0, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{38157, 28, 0, 0, 0},
	{81353, 72, 0, 0, B24_FACT_REQUIRED},
	{6268, 54540, 0, 0, B24_FACT_REQUIRED},
	{80746, 28, 81465, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{81477, 72, 0, 0, 0},
	{81488, 619, 5150, 0, 0},
	{81500, 619, 5150, 0, 0},
	{80467, 16, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3520, B24_FACT_REQUIRED},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{16844, 28, 81544, 0, 0},
	{209, 28, 0, 0, 0},
	{45240, 28, 0, 0, 0},
	{45219, 28, 45235, 0, 0},
	{24724, 28, 0, 0, 0},
	{81549, 619, 0, 0, 0},
	{0, 16, 0, 3523, 0},
	{81573, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16971, 28, 0, 0, 0},
	{16963, 28, 0, 0, 0},
	{33465, 28, 0, 0, 0},
	{16991, 28, 0, 0, 0},
	{0, 16, 0, 3525, 0},
	{197, 28, 0, 0, 0},
	{5842, 28, 0, 0, 0},
	{8918, 28, 0, 0, 0},
	{9011, 28, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{81477, 28, 0, 0, 0},
	{81488, 619, 5150, 0, 0},
	{81500, 619, 5150, 0, 0},
	{81520, 28, 0, 0, 0},
	{81531, 28, 0, 0, 0},
	{80467, 63, 0, 3524, 0},
	{81561, 16, 0, 3526, 0},
	{0, 16, 0, 3527, 0},
	{0, 63, 0, 3528, 0},
	{197, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{81477, 0, 0, 0, 0},
	{81488, 0, 0, 0, 0},
	{81500, 0, 0, 0, 0},
	{81520, 0, 0, 0, 0},
	{81531, 0, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{6713, 16, 0, 3530, 0},
	{81820, 0, 0, 0, 0},
	{21006, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{0, 0, 0, 3533, 0},
	{81837, 0, 0, 0, 0},
	{21006, 0, 0, 3534, 0},
	{81858, 0, 0, 84, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{81891, 0, 0, 84, 0},
	{0, 0, 0, 3536, 0},
	{81820, 0, 0, 0, 0},
	{81837, 0, 0, 0, 0},
	{21006, 0, 0, 3537, 0},
	{81858, 0, 0, 84, 0},
	{81903, 0, 0, 0, 0},
	{81820, 0, 0, 0, 0},
	{81837, 0, 0, 0, 0},
	{21006, 0, 0, 3537, 0},
	{81820, 0, 0, 0, 0},
	{81837, 0, 0, 0, 0},
	{21006, 0, 0, 3534, 0},
	{81808, 0, 0, 3532, 0},
	{81833, 0, 0, 3535, 0},
	{81883, 0, 0, 3538, 0},
	{3268, 0, 0, 3539, 0},
	{3272, 0, 0, 3539, 0},
	{3287, 0, 0, 3540, 0},
	{47031, 0, 0, 3540, 0},
	{81927, 0, 0, 3540, 0},
	{81933, 0, 0, 3540, 0},
	{81947, 0, 0, 3540, 0},
	{81587, 0, 0, 0, 0},
	{81604, 0, 0, 0, 0},
	{81612, 0, 0, 0, 0},
	{81643, 0, 0, 84, 0},
	{81684, 0, 0, 84, 0},
	{81725, 0, 0, 84, 0},
	{81766, 0, 0, 84, 0},
	{81784, 0, 0, 3541, 0},
	{0, 16, 0, 3542, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{81963, 72, 81972, 0, B24_FACT_REQUIRED},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{81983, 72, 0, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, 0},
	{81477, 72, 0, 0, 0},
	{81488, 619, 5150, 0, 0},
	{81500, 619, 5150, 0, 0},
	{80467, 16, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3546, B24_FACT_REQUIRED},
	{81470, 0, 0, 0, 0},
	{81995, 0, 0, 0, 0},
	{5696, 0, 0, 0, 0},
	{65566, 28, 0, 0, B24_FACT_REQUIRED},
	{18522, 72, 0, 0, 0},
	{82007, 28, 0, 0, 0},
	{82017, 63, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3549, B24_FACT_REQUIRED},
	{81573, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{16971, 28, 0, 0, 0},
	{16963, 28, 0, 0, 0},
	{33465, 28, 0, 0, 0},
	{16991, 28, 0, 0, 0},
	{0, 16, 0, 3551, 0},
	{82038, 28, 0, 0, 0},
	{197, 28, 0, 0, 0},
	{18522, 28, 0, 0, 0},
	{82056, 28, 0, 0, 0},
	{82068, 28, 0, 0, 0},
	{82007, 28, 0, 0, 0},
	{65566, 28, 0, 0, 0},
	{82081, 16, 0, 3552, 0},
	{0, 16, 0, 3553, 0},
	{0, 0, 0, 3553, 0},
	{0, 63, 0, 3555, 0},
	{197, 0, 0, 0, 0},
	{18522, 0, 0, 0, 0},
	{82056, 0, 0, 0, 0},
	{82068, 0, 0, 0, 0},
	{82007, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{18522, 0, 0, 0, 0},
	{82056, 0, 0, 0, 0},
	{82007, 0, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{6713, 16, 0, 3557, 0},
	{5344, 16, 0, 3558, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{81891, 0, 0, 84, 0},
	{82256, 0, 0, 84, 0},
	{0, 0, 0, 3560, 0},
	{81820, 0, 0, 0, 0},
	{81837, 0, 0, 0, 0},
	{21006, 0, 0, 3561, 0},
	{81858, 0, 0, 84, 0},
	{81903, 0, 0, 0, 0},
	{81808, 0, 0, 3532, 0},
	{81883, 0, 0, 3562, 0},
	{81833, 0, 0, 3535, 0},
	{3268, 0, 0, 3539, 0},
	{3272, 0, 0, 3539, 0},
	{3287, 0, 0, 3540, 0},
	{81947, 0, 0, 3540, 0},
	{81587, 0, 0, 0, 0},
	{81604, 0, 0, 0, 0},
	{81612, 0, 0, 0, 0},
	{82098, 0, 0, 84, 0},
	{82137, 0, 0, 84, 0},
	{82176, 0, 0, 84, 0},
	{82215, 0, 0, 84, 0},
	{81766, 0, 0, 84, 0},
	{81784, 0, 0, 3563, 0},
	{0, 16, 0, 3564, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{81963, 72, 28030, 0, B24_FACT_REQUIRED},
	{65566, 28, 0, 0, B24_FACT_REQUIRED},
	{82017, 63, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{5696, 16, 0, 3567, B24_FACT_REQUIRED},
	{82275, 72, 0, 0, B24_FACT_REQUIRED},
	{82286, 72, 0, 0, B24_FACT_REQUIRED},
	{82295, 72, 0, 0, B24_FACT_REQUIRED},
	{82275, 72, 0, 0, B24_FACT_REQUIRED},
	{82286, 72, 0, 0, B24_FACT_REQUIRED},
	{82350, 72, 0, 0, B24_FACT_REQUIRED},
	{82358, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{82341, 16, 0, 3571, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{5842, 0, 0, 0, 0},
	{6268, 0, 0, 0, 0},
	{82358, 0, 0, 0, 0},
	{82350, 0, 0, 0, 0},
	{82408, 0, 0, 0, 0},
	{82416, 0, 0, 0, 0},
	{24254, 0, 0, 0, 0},
	{82423, 0, 0, 0, 0},
	{82434, 0, 0, 0, 0},
	{0, 0, 0, 3573, 0},
	{0, 16, 0, 3574, 0},
	{0, 63, 0, 3574, 0},
	{197, 28, 11251, 0, 0},
	{6268, 28, 11251, 0, 0},
	{82408, 28, 11251, 0, 0},
	{82350, 28, 11251, 0, 0},
	{24254, 28, 11251, 0, 0},
	{82423, 28, 11251, 0, 0},
	{82434, 28, 11251, 0, 0},
	{197, 72, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{24254, 256, 0, 0, 0},
	{82455, 72, 0, 0, 0},
	{82465, 72, 0, 0, 0},
	{82444, 16, 0, 3579, 0},
	{81470, 72, 0, 0, 0},
	{6713, 16, 0, 3577, 0},
	{5344, 16, 0, 3578, 0},
	{6706, 63, 0, 0, 0},
	{23894, 16, 0, 3580, 0},
	{1386, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{81891, 0, 0, 84, 0},
	{82256, 0, 0, 84, 0},
	{82690, 0, 0, 84, 0},
	{82704, 0, 0, 84, 0},
	{82724, 0, 0, 84, 0},
	{0, 0, 0, 3582, 0},
	{81820, 0, 0, 0, 0},
	{21006, 0, 0, 3583, 0},
	{81858, 0, 0, 84, 0},
	{82704, 0, 0, 84, 0},
	{81903, 0, 0, 0, 0},
	{81808, 0, 0, 3532, 0},
	{81883, 0, 0, 3584, 0},
	{81833, 0, 0, 3535, 0},
	{3268, 0, 0, 3539, 0},
	{3272, 0, 0, 3539, 0},
	{3287, 0, 0, 3540, 0},
	{81947, 0, 0, 3540, 0},
	{81587, 0, 0, 0, 0},
	{82511, 0, 0, 0, 0},
	{81604, 0, 0, 0, 0},
	{81612, 0, 0, 0, 0},
	{82532, 0, 0, 84, 0},
	{82571, 0, 0, 84, 0},
	{82610, 0, 0, 84, 0},
	{82649, 0, 0, 84, 0},
	{81766, 0, 0, 84, 0},
	{81784, 0, 0, 3585, 0},
	{0, 16, 0, 3586, 0},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{81963, 72, 0, 0, B24_FACT_REQUIRED},
	{81470, 72, 0, 0, B24_FACT_REQUIRED},
	{81513, 72, 0, 0, B24_FACT_REQUIRED},
	{82341, 16, 0, 3571, B24_FACT_REQUIRED},
	{82751, 63, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{5842, 0, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{30197, 0, 0, 0, 0},
	{82760, 0, 0, 0, 0},
	{5842, 0, 0, 0, 0},
	{23894, 0, 0, 0, 0},
	{81470, 0, 0, 0, 0},
	{81470, 0, 0, 0, 0},
	{82765, 0, 0, 0, 0},
	{5842, 0, 0, 0, 0},
	{81573, 0, 0, 0, 0},
	{81470, 0, 0, 0, 0},
	{34863, 0, 0, 0, 0},
	{82765, 0, 0, 0, 0},
	{81470, 0, 0, 0, 0},
	{81963, 0, 0, 0, 0},
	{41377, 0, 0, 0, 0},
	{6713, 16, 0, 0, 0},
	{5344, 16, 0, 0, 0},
	{23894, 63, 0, 0, 0},
	{6706, 63, 0, 0, 0},
	{81470, 0, 0, 0, 0},
	{82751, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{23059, 28, 0, 0, 0},
	{23056, 28, 0, 0, 0},
	{21927, 28, 0, 0, 0},
	{21941, 72, 0, 0, 0},
	{21956, 28, 22424, 0, 0},
	{21771, 28, 82772, 0, B24_FACT_REQUIRED},
	{21784, 28, 0, 0, B24_FACT_REQUIRED},
	{20389, 28, 0, 0, 0},
	{21853, 16, 0, 3600, 0},
	{21795, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 28, 5150, 0, 0},
	{21905, 28, 5150, 0, 0},
	{17218, 16, 0, 3601, 0},
	{23894, 16, 0, 3602, B24_FACT_REQUIRED},
	{23056, 0, 0, 0, 0},
	{16971, 72, 0, 0, 0},
	{21941, 72, 0, 0, 0},
	{22107, 28, 0, 0, 0},
	{22114, 72, 0, 0, 0},
	{22125, 72, 0, 0, 0},
	{21927, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{21784, 28, 0, 0, 0},
	{21771, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 11733, 5150, 0, 0},
	{21905, 11733, 5150, 0, 0},
	{21915, 11733, 0, 0, 0},
	{22042, 11733, 0, 0, 0},
	{22055, 11733, 0, 0, 0},
	{22068, 11733, 0, 0, 0},
	{21853, 16, 0, 258, 0},
	{21835, 16, 0, 3604, 0},
	{21801, 16, 0, 3604, 0},
	{21869, 16, 0, 3604, 0},
	{21883, 16, 0, 3604, 0},
	{17218, 16, 0, 3605, 0},
	{0, 16, 0, 3606, 0},
	{1883, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1899, 619, 0, 0, 0},
	{1910, 619, 0, 0, 0},
	{1922, 619, 0, 0, 0},
	{197, 72, 0, 1575, 0},
	{16819, 28, 0, 1579, 0},
	{21784, 28, 0, 1579, 0},
	{21771, 28, 0, 1579, 0},
	{20389, 28, 0, 1576, 0},
	{20284, 72, 0, 1576, 0},
	{21896, 11733, 0, 1576, 0},
	{21905, 11733, 0, 1576, 0},
	{21915, 11733, 0, 1576, 0},
	{22042, 11733, 0, 1576, 0},
	{22055, 11733, 0, 1576, 0},
	{22068, 11733, 0, 1576, 0},
	{21853, 28, 0, 1576, 0},
	{21835, 28, 0, 1576, 0},
	{21801, 28, 0, 1576, 0},
	{21869, 28, 0, 1576, 0},
	{21883, 28, 0, 1576, 0},
	{22015, 31327, 0, 1580, 0},
	{17218, 16, 0, 3608, 0},
	{0, 16, 0, 3609, 0},
	{6619, 0, 0, 0, 0},
	{6624, 0, 0, 0, 0},
	{6632, 0, 0, 0, 0},
	{6640, 0, 0, 0, 0},
	{21991, 0, 0, 0, 0},
	{9366, 0, 0, 0, 0},
	{66173, 0, 0, 0, 0},
	{16971, 0, 0, 0, 0},
	{21941, 0, 0, 0, 0},
	{22107, 0, 0, 0, 0},
	{22114, 0, 0, 0, 0},
	{22125, 0, 0, 0, 0},
	{21927, 0, 0, 2762, 0},
	{21946, 0, 0, 0, 0},
	{22748, 0, 0, 0, 0},
	{22758, 0, 0, 0, 0},
	{22783, 0, 0, 0, 0},
	{22794, 0, 0, 0, 0},
	{21956, 0, 0, 0, 0},
	{21795, 0, 0, 84, 0},
	{22768, 0, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{16819, 28, 0, 0, 0},
	{21784, 28, 0, 0, 0},
	{21771, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 11733, 5150, 0, 0},
	{21905, 11733, 5150, 0, 0},
	{21915, 11733, 0, 0, 0},
	{22042, 11733, 0, 0, 0},
	{22055, 11733, 0, 0, 0},
	{22068, 11733, 0, 0, 0},
	{17218, 16, 0, 3611, 0},
	{0, 16, 0, 3612, 0},
	{0, 63, 0, 3613, 0},
	{197, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21905, 0, 0, 0, 0},
	{6713, 16, 0, 3615, 0},
	{5344, 16, 0, 3616, 0},
	{82832, 28, 0, 0, 0},
	{23056, 28, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{21853, 16, 0, 3618, 0},
	{21795, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 28, 5150, 0, 0},
	{21905, 28, 5150, 0, 0},
	{17218, 16, 0, 3601, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{48903, 16, 0, 3619, B24_FACT_REQUIRED},
	{6713, 16, 0, 0, 0},
	{5344, 16, 0, 0, 0},
	{82751, 63, 0, 0, 0},
	{82444, 63, 0, 0, 0},
	{2052, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{66493, 0, 0, 0, 0},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{9197, 28, 0, 0, 0},
	{58492, 72, 0, 0, 0},
	{16819, 72, 0, 0, 0},
	{1368, 16, 0, 3623, B24_FACT_REQUIRED},
	{82835, 619, 0, 0, 0},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{37061, 28, 82870, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{82835, 619, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{82928, 28, 82940, 0, 0},
	{16819, 72, 0, 0, 0},
	{20038, 28, 0, 0, 0},
	{82973, 63, 0, 0, 0},
	{82991, 63, 0, 0, 0},
	{83001, 6976, 0, 0, 0},
	{0, 0, 0, 3627, 0},
	{0, 16, 0, 3628, 0},
	{9569, 72, 0, 0, B24_FACT_REQUIRED},
	{82835, 619, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{26910, 72, 0, 0, B24_FACT_REQUIRED},
	{83018, 72, 0, 0, 0},
	{83025, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{9197, 28, 0, 0, 0},
	{58492, 72, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 63, 0, 3632, B24_FACT_REQUIRED},
	{82835, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{11645, 72, 0, 0, 0},
	{0, 0, 0, 3634, 0},
	{13266, 72, 0, 0, B24_FACT_REQUIRED},
	{11635, 72, 0, 0, B24_FACT_REQUIRED},
	{11645, 72, 0, 0, 0},
	{1368, 16, 0, 3636, B24_FACT_REQUIRED},
	{13266, 0, 0, 2179, 0},
	{11635, 0, 0, 2179, 0},
	{11645, 0, 0, 2179, 0},
	{1368, 16, 0, 3638, 0},
	{0, 16, 0, 3639, 0},
	{13266, 72, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{11645, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3641, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{11645, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{0, 0, 0, 3643, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{13266, 72, 0, 0, B24_FACT_REQUIRED},
	{8721, 28, 0, 0, 0},
	{40035, 63, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{11645, 72, 0, 0, 0},
	{1368, 16, 0, 3645, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{11645, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{40035, 16, 0, 0, 0},
	{0, 0, 0, 3647, 0},
	{1368, 16, 0, 0, 0},
	{0, 16, 0, 3649, 0},
	{69, 72, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{11645, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{81353, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{35799, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{13266, 0, 0, 0, 0},
	{23, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{11645, 0, 0, 0, 0},
	{8721, 0, 0, 0, 0},
	{2068, 63, 0, 3643, 0},
	{190, 63, 0, 3651, 0},
	{2052, 63, 0, 3652, 0},
	{904, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{40035, 63, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1368, 63, 0, 3654, B24_FACT_REQUIRED},
	{83076, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1883, 28, 83085, 0, 0},
	{1448, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{1368, 16, 0, 3656, B24_FACT_REQUIRED},
	{83076, 72, 0, 0, B24_FACT_REQUIRED},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{26910, 72, 0, 0, B24_FACT_REQUIRED},
	{26910, 72, 0, 0, B24_FACT_REQUIRED},
	{83076, 72, 0, 0, B24_FACT_REQUIRED},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 0, 0, 2179, 0},
	{1448, 0, 0, 2179, 0},
	{1883, 0, 0, 2179, 0},
	{83076, 0, 0, 2179, 0},
	{8721, 0, 0, 2179, 0},
	{1368, 0, 0, 3661, 0},
	{0, 0, 0, 3662, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 83085, 0, 0},
	{1448, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{83076, 0, 0, 0, 0},
	{0, 0, 0, 3664, 0},
	{0, 0, 0, 3665, 0},
	{83076, 72, 0, 0, B24_FACT_REQUIRED},
	{83076, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1883, 28, 83085, 0, 0},
	{1448, 72, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{26910, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3668, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{37061, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{83102, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{11645, 72, 0, 0, 0},
	{83107, 28, 0, 0, 0},
	{83117, 28, 0, 0, 0},
	{9513, 28, 0, 0, 0},
	{0, 16, 0, 3670, 0},
	{13266, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1448, 72, 0, 0, 0},
	{83107, 28, 0, 0, 0},
	{83117, 28, 0, 0, 0},
	{9513, 28, 83125, 0, 0},
	{11635, 0, 0, 0, 0},
	{1368, 16, 0, 3672, B24_FACT_REQUIRED},
	{83076, 72, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{13266, 0, 0, 2179, 0},
	{23, 0, 0, 2179, 0},
	{1448, 0, 0, 2179, 0},
	{11635, 0, 0, 2179, 0},
	{11645, 0, 0, 2179, 0},
	{83107, 0, 0, 2179, 0},
	{83117, 0, 0, 2179, 0},
	{9513, 0, 0, 2179, 0},
	{1368, 16, 0, 3675, 0},
	{0, 16, 0, 3676, 0},
	{197, 72, 0, 0, 0},
	{81353, 72, 0, 0, 0},
	{20038, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{35799, 72, 0, 0, 0},
	{82423, 28, 0, 0, 0},
	{83151, 28, 0, 0, 0},
	{640, 28, 0, 0, 0},
	{83160, 16, 0, 0, 0},
	{2068, 16, 0, 3678, 0},
	{190, 16, 0, 3678, 0},
	{2052, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{83107, 28, 0, 0, 0},
	{83117, 28, 0, 0, 0},
	{9513, 28, 83125, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3680, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, 0},
	{83165, 28, 0, 0, 0},
	{83177, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{11645, 72, 0, 0, 0},
	{0, 16, 0, 3682, 0},
	{9513, 28, 83184, 0, 0},
	{760, 55286, 0, 0, 0},
	{37297, 63, 0, 0, 0},
	{0, 0, 0, 3684, 0},
	{9569, 72, 0, 0, 0},
	{83165, 28, 0, 0, 0},
	{83177, 72, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3686, B24_FACT_REQUIRED},
	{83199, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 0, 0, 84, 0},
	{69, 72, 0, 0, 0},
	{83206, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{24584, 72, 0, 0, 0},
	{83216, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{83227, 72, 0, 0, 0},
	{17862, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{83249, 28, 0, 0, 0},
	{83266, 63, 0, 3689, 0},
	{83282, 619, 0, 0, 0},
	{83287, 619, 0, 0, 0},
	{83316, 619, 0, 0, 0},
	{83330, 619, 0, 0, 0},
	{83342, 619, 0, 0, 0},
	{83359, 72, 0, 0, 0},
	{83381, 72, 0, 0, 0},
	{83413, 72, 0, 0, 0},
	{83443, 16, 0, 3689, 0},
	{83456, 16, 0, 3689, 0},
	{83461, 619, 0, 0, 0},
	{0, 16, 0, 3690, 0},
	{23, 28, 0, 0, B24_FACT_REQUIRED},
	{1386, 28, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{24584, 72, 0, 0, 0},
	{83227, 72, 0, 0, B24_FACT_REQUIRED},
	{83249, 28, 83490, 0, B24_FACT_REQUIRED},
	{83266, 16, 0, 0, B24_FACT_REQUIRED},
	{83443, 16, 0, 0, 0},
	{83316, 72, 34950, 0, 0},
	{83287, 72, 34950, 0, 0},
	{83342, 72, 34950, 0, 0},
	{83330, 72, 34950, 0, 0},
	{83359, 72, 0, 0, 0},
	{83381, 72, 0, 0, 0},
	{83413, 72, 0, 0, 0},
	{83481, 16, 0, 3692, B24_FACT_REQUIRED},
	{54182, 619, 0, 0, 0},
	{0, 16, 0, 3694, 0},
	{83481, 16, 0, 33, B24_FACT_REQUIRED},
	{83514, 619, 0, 0, 0},
	{0, 16, 0, 3697, 0},
	{83481, 16, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{23, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{8616, 72, 0, 0, 0},
	{24584, 72, 0, 0, 0},
	{83227, 72, 0, 0, B24_FACT_REQUIRED},
	{83249, 28, 83490, 0, B24_FACT_REQUIRED},
	{83266, 63, 0, 0, B24_FACT_REQUIRED},
	{83443, 16, 0, 0, 0},
	{83316, 72, 34950, 0, 0},
	{83287, 72, 34950, 0, 0},
	{83342, 72, 34950, 0, 0},
	{83330, 72, 34950, 0, 0},
	{83359, 72, 0, 0, 0},
	{83381, 72, 0, 0, 0},
	{83413, 72, 0, 0, 0},
	{83481, 16, 0, 3700, B24_FACT_REQUIRED},
	{0, 0, 0, 2838, 0},
	{10869, 63, 0, 3702, 0},
	{0, 16, 0, 3703, 0},
	{83521, 0, 0, 0, 0},
	{83526, 0, 0, 0, 0},
	{39511, 0, 0, 0, 0},
	{83532, 0, 0, 0, 0},
	{83546, 0, 0, 0, 0},
	{10013, 0, 0, 0, 0},
	{83559, 0, 0, 0, 0},
	{47031, 0, 0, 0, 0},
	{83566, 0, 0, 0, 0},
	{83574, 0, 0, 0, 0},
	{904, 0, 0, 0, 0},
	{83585, 0, 0, 0, 0},
	{83590, 0, 0, 0, 0},
	{83599, 0, 0, 0, 0},
	{81927, 0, 0, 0, 0},
	{17893, 0, 0, 0, 0},
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
	{55139, 0, 0, 0, 0},
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
	{0, 16, 0, 3705, 0},
	{35187, 619, 0, 0, 0},
	{83559, 619, 0, 0, 0},
	{84608, 619, 0, 0, 0},
	{3268, 619, 0, 0, 0},
	{84615, 619, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{66493, 28, 0, 0, 0},
	{11635, 28, 0, 0, 0},
	{14405, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{84524, 28, 0, 0, 0},
	{84534, 28, 5150, 0, 0},
	{84545, 28, 5150, 0, 0},
	{84557, 28, 0, 0, 0},
	{84567, 28, 0, 0, 0},
	{84579, 619, 0, 0, 0},
	{37438, 63, 0, 0, 0},
	{84596, 63, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{32199, 16, 0, 3708, 0},
	{0, 16, 0, 3709, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26732, 619, 0, 0, 0},
	{84629, 72, 0, 0, 0},
	{31808, 28, 0, 0, 0},
	{81242, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{42848, 28, 0, 0, 0},
	{31865, 28, 0, 0, 0},
	{36828, 28, 0, 0, 0},
	{0, 16, 0, 3712, 0},
	{84704, 619, 0, 0, 0},
	{84715, 619, 0, 0, 0},
	{77050, 619, 0, 0, 0},
	{84696, 619, 0, 0, 0},
	{47031, 619, 0, 0, 0},
	{83566, 619, 0, 0, 0},
	{83574, 619, 0, 0, 0},
	{904, 619, 0, 0, 0},
	{83665, 619, 0, 0, 0},
	{83590, 619, 0, 0, 0},
	{83559, 619, 0, 0, 0},
	{10013, 619, 0, 3714, 0},
	{83599, 619, 0, 0, 0},
	{81927, 619, 0, 0, 0},
	{84720, 619, 0, 0, 0},
	{84727, 619, 0, 0, 0},
	{84742, 619, 0, 0, 0},
	{84760, 619, 0, 0, 0},
	{84772, 619, 0, 0, 0},
	{16610, 619, 0, 0, 0},
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
	{11172, 72, 0, 0, 0},
	{11635, 28, 0, 0, 0},
	{14405, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{84524, 28, 0, 0, 0},
	{84908, 28, 0, 0, 0},
	{84534, 619, 0, 0, 0},
	{84545, 619, 0, 0, 0},
	{84925, 72, 0, 0, 0},
	{37438, 63, 0, 0, 0},
	{84596, 63, 0, 0, 0},
	{36859, 28, 0, 0, 0},
	{0, 16, 0, 3715, 0},
	{36859, 72, 0, 0, 0},
	{1368, 16, 0, 3716, 0},
	{32199, 63, 0, 3717, 0},
	{84940, 63, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{14405, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{59430, 28, 83929, 0, 0},
	{83934, 28, 83943, 0, 0},
	{83950, 28, 5150, 0, 0},
	{83960, 28, 5150, 0, 0},
	{83970, 28, 5150, 0, 0},
	{26910, 28, 0, 0, 0},
	{83076, 28, 0, 0, 0},
	{83980, 28, 0, 0, 0},
	{11635, 28, 0, 0, 0},
	{83990, 28, 0, 0, 0},
	{11621, 28, 0, 0, 0},
	{84002, 28, 0, 0, 0},
	{84012, 28, 0, 0, 0},
	{84024, 28, 0, 0, 0},
	{84040, 28, 0, 0, 0},
	{84049, 28, 0, 0, 0},
	{84060, 28, 0, 0, 0},
	{83107, 28, 0, 0, 0},
	{17893, 28, 0, 0, 0},
	{84073, 28, 0, 0, 0},
	{84087, 28, 0, 0, 0},
	{84099, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
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
	{11614, 28, 0, 0, 0},
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
	{55139, 28, 5150, 0, 0},
	{13266, 28, 0, 0, 0},
	{84493, 63, 0, 0, 0},
	{84502, 63, 0, 0, 0},
	{84514, 16, 0, 3710, 0},
	{24919, 16, 0, 3711, 0},
	{84642, 16, 0, 3712, 0},
	{79790, 16, 0, 3712, 0},
	{84650, 63, 0, 3713, 0},
	{84666, 16, 0, 3713, 0},
	{84679, 72, 0, 0, 0},
	{32199, 16, 0, 3715, 0},
	{84885, 16, 0, 3718, 0},
	{84952, 619, 0, 0, 0},
	{84968, 63, 0, 0, 0},
	{84978, 63, 0, 0, 0},
	{84996, 28, 0, 0, 0},
	{20964, 5308, 0, 0, 0},
	{68366, 16, 0, 3707, 0},
	{0, 16, 0, 3720, 0},
	{20653, 0, 0, 0, 0},
	{17203, 0, 0, 0, 0},
	{16855, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{32966, 0, 0, 0, 0},
	{85010, 0, 0, 0, 0},
	{1368, 16, 0, 3722, B24_FACT_REQUIRED},
	{83521, 0, 0, 0, 0},
	{83526, 0, 0, 0, 0},
	{39511, 0, 0, 0, 0},
	{83546, 0, 0, 0, 0},
	{10013, 0, 0, 0, 0},
	{83559, 0, 0, 0, 0},
	{47031, 0, 0, 0, 0},
	{83566, 0, 0, 0, 0},
	{83574, 0, 0, 0, 0},
	{904, 0, 0, 0, 0},
	{83585, 0, 0, 0, 0},
	{83590, 0, 0, 0, 0},
	{83599, 0, 0, 0, 0},
	{81927, 0, 0, 0, 0},
	{17893, 0, 0, 0, 0},
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
	{55139, 0, 0, 0, 0},
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
	{17893, 0, 0, 0, 0},
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
	{14405, 0, 0, 0, 0},
	{85100, 0, 0, 0, 0},
	{85118, 0, 0, 0, 0},
	{85135, 0, 0, 0, 0},
	{85156, 0, 0, 0, 0},
	{85175, 0, 0, 0, 0},
	{85194, 0, 0, 0, 0},
	{85210, 0, 0, 0, 0},
	{40041, 0, 0, 0, 0},
	{85228, 0, 0, 0, 0},
	{85244, 0, 0, 0, 0},
	{84440, 0, 0, 0, 0},
	{85259, 0, 0, 0, 0},
	{85267, 0, 0, 0, 0},
	{83970, 0, 0, 0, 0},
	{85281, 0, 0, 0, 0},
	{27358, 0, 0, 0, 0},
	{17862, 0, 0, 0, 0},
	{84099, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{84287, 0, 0, 0, 0},
	{84270, 0, 0, 0, 0},
	{84298, 0, 0, 0, 0},
	{59430, 0, 0, 0, 0},
	{85289, 0, 0, 0, 0},
	{85310, 0, 0, 0, 0},
	{85329, 0, 0, 0, 0},
	{84177, 0, 0, 0, 0},
	{85345, 0, 0, 0, 0},
	{11614, 0, 0, 0, 0},
	{85357, 0, 0, 0, 0},
	{85371, 0, 0, 0, 0},
	{84237, 0, 0, 0, 0},
	{42848, 0, 0, 0, 0},
	{34545, 0, 0, 3724, 0},
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
	{1933, 16, 0, 3725, 0},
	{0, 16, 0, 3726, 0},
	{1375, 28, 0, 0, B24_FACT_REQUIRED},
	{83206, 72, 0, 0, B24_FACT_REQUIRED},
	{11621, 72, 0, 0, B24_FACT_REQUIRED},
	{17893, 0, 0, 0, 0},
	{85397, 0, 0, 0, 0},
	{1368, 16, 0, 3728, B24_FACT_REQUIRED},
	{904, 0, 0, 0, 0},
	{917, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{933, 0, 0, 0, 0},
	{944, 0, 0, 0, 0},
	{955, 0, 0, 0, 0},
	{967, 0, 0, 0, 0},
	{996, 0, 0, 0, 0},
	{68366, 16, 0, 3707, 0},
	{899, 0, 0, 3730, 0},
	{0, 16, 0, 3731, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 2301, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{8716, 28, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3735, B24_FACT_REQUIRED},
	{39434, 72, 0, 0, 0},
	{89, 72, 0, 0, 0},
	{0, 16, 0, 3737, 0},
	{0, 16, 0, 3738, 0},
	{11172, 72, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{1883, 28, 85623, 0, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{11172, 72, 0, 0, B24_FACT_REQUIRED},
	{68366, 619, 0, 0, 0},
	{0, 619, 0, 3742, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{85078, 3294, 0, 0, B24_FACT_REQUIRED},
	{85735, 72, 0, 0, 0},
	{0, 16, 0, 3745, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{14262, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{85766, 0, 0, 0, 0},
	{17091, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{85771, 0, 0, 0, 0},
	{85781, 0, 0, 0, 0},
	{85792, 0, 0, 0, 0},
	{81353, 0, 0, 0, 0},
	{23121, 0, 0, 0, 0},
	{85802, 0, 0, 0, 0},
	{85812, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{24254, 0, 0, 0, 0},
	{17203, 0, 0, 0, 0},
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
	{16855, 0, 0, 0, 0},
	{85942, 0, 0, 0, 0},
	{85958, 0, 0, 0, 0},
	{85972, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
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
	{56314, 0, 0, 0, 0},
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
	{32966, 0, 0, 0, 0},
	{85010, 0, 0, 0, 0},
	{66321, 0, 0, 0, 0},
	{86383, 0, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{2052, 63, 0, 3748, 0},
	{23, 0, 0, 0, 0},
	{16296, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{79790, 0, 0, 3750, 0},
	{17893, 0, 0, 0, 0},
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
	{14405, 0, 0, 0, 0},
	{85100, 0, 0, 0, 0},
	{85118, 0, 0, 0, 0},
	{85135, 0, 0, 0, 0},
	{85156, 0, 0, 0, 0},
	{85175, 0, 0, 0, 0},
	{85194, 0, 0, 0, 0},
	{85210, 0, 0, 0, 0},
	{40041, 0, 0, 0, 0},
	{85228, 0, 0, 0, 0},
	{85244, 0, 0, 0, 0},
	{84440, 0, 0, 0, 0},
	{85259, 0, 0, 0, 0},
	{85267, 0, 0, 0, 0},
	{83970, 0, 0, 0, 0},
	{85281, 0, 0, 0, 0},
	{27358, 0, 0, 0, 0},
	{17862, 0, 0, 0, 0},
	{84099, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{84287, 0, 0, 0, 0},
	{84270, 0, 0, 0, 0},
	{84298, 0, 0, 0, 0},
	{59430, 0, 0, 0, 0},
	{85289, 0, 0, 0, 0},
	{85310, 0, 0, 0, 0},
	{85329, 0, 0, 0, 0},
	{84177, 0, 0, 0, 0},
	{85345, 0, 0, 0, 0},
	{11614, 0, 0, 0, 0},
	{85357, 0, 0, 0, 0},
	{85371, 0, 0, 0, 0},
	{84237, 0, 0, 0, 0},
	{42848, 0, 0, 0, 0},
	{34545, 0, 0, 3724, 0},
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
	{1933, 16, 0, 3751, 0},
	{0, 16, 0, 3752, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 0, 0},
	{86417, 0, 0, 0, 0},
	{86424, 0, 0, 0, 0},
	{44772, 0, 0, 0, 0},
	{86432, 0, 0, 0, 0},
	{86440, 0, 0, 0, 0},
	{6719, 0, 0, 0, 0},
	{86451, 0, 0, 0, 0},
	{86457, 0, 0, 0, 0},
	{86466, 0, 0, 0, 0},
	{80701, 0, 0, 0, 0},
	{86473, 0, 0, 0, 0},
	{86479, 0, 0, 0, 0},
	{86485, 0, 0, 0, 0},
	{86492, 0, 0, 0, 0},
	{86508, 0, 0, 0, 0},
	{86528, 0, 0, 0, 0},
	{86541, 0, 0, 0, 0},
	{33400, 0, 0, 0, 0},
	{86557, 0, 0, 0, 0},
	{86562, 0, 0, 0, 0},
	{86578, 0, 0, 0, 0},
	{86596, 0, 0, 0, 0},
	{86612, 0, 0, 0, 0},
	{86633, 0, 0, 0, 0},
	{86643, 0, 0, 0, 0},
	{86657, 0, 0, 0, 0},
	{86670, 0, 0, 0, 0},
	{0, 16, 0, 3755, 0},
	{86402, 16, 0, 3756, 0},
	{0, 16, 0, 3757, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{8573, 63, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{86686, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24902, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24910, 0, 0, 0, 0},
	{64445, 0, 0, 0, 0},
	{86694, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24617, 0, 0, 3763, 0},
	{24902, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24617, 0, 0, 258, 0},
	{24902, 0, 0, 0, 0},
	{86696, 0, 0, 0, 0},
	{64445, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24617, 0, 0, 3766, 0},
	{24902, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1883, 0, 0, 0, 0},
	{24617, 0, 0, 84, 0},
	{24902, 0, 0, 0, 0},
	{197, 0, 0, 3760, 0},
	{8918, 0, 0, 3761, 0},
	{20653, 0, 0, 3762, 0},
	{5169, 0, 0, 2443, 0},
	{85766, 0, 0, 3764, 0},
	{17091, 0, 0, 3765, 0},
	{640, 0, 0, 3765, 0},
	{85771, 0, 0, 3767, 0},
	{85781, 0, 0, 3767, 0},
	{85792, 0, 0, 3767, 0},
	{81353, 0, 0, 3761, 0},
	{23121, 0, 0, 3761, 0},
	{85802, 0, 0, 3761, 0},
	{85812, 0, 0, 3761, 0},
	{9011, 0, 0, 3762, 0},
	{24254, 0, 0, 2443, 0},
	{17203, 0, 0, 3762, 0},
	{85823, 0, 0, 2443, 0},
	{85835, 0, 0, 2443, 0},
	{85844, 0, 0, 2443, 0},
	{85855, 0, 0, 2443, 0},
	{85868, 0, 0, 2443, 0},
	{85886, 0, 0, 2443, 0},
	{85906, 0, 0, 3761, 0},
	{85916, 0, 0, 3761, 0},
	{85928, 0, 0, 3761, 0},
	{82423, 0, 0, 3761, 0},
	{16855, 0, 0, 3761, 0},
	{85942, 0, 0, 3761, 0},
	{85958, 0, 0, 3761, 0},
	{85972, 0, 0, 3761, 0},
	{20389, 0, 0, 3761, 0},
	{85977, 0, 0, 3761, 0},
	{85992, 0, 0, 3761, 0},
	{86015, 0, 0, 3761, 0},
	{86034, 0, 0, 3767, 0},
	{86056, 0, 0, 3767, 0},
	{86076, 0, 0, 3767, 0},
	{86089, 0, 0, 3767, 0},
	{86103, 0, 0, 3767, 0},
	{86125, 0, 0, 2443, 0},
	{86139, 0, 0, 2443, 0},
	{86158, 0, 0, 2443, 0},
	{86174, 0, 0, 2443, 0},
	{86189, 0, 0, 2443, 0},
	{56314, 0, 0, 2443, 0},
	{86198, 0, 0, 3767, 0},
	{86210, 0, 0, 3767, 0},
	{86219, 0, 0, 3761, 0},
	{86237, 0, 0, 3761, 0},
	{86249, 0, 0, 3761, 0},
	{86265, 0, 0, 2443, 0},
	{86277, 0, 0, 2443, 0},
	{86285, 0, 0, 2443, 0},
	{86299, 0, 0, 2443, 0},
	{86313, 0, 0, 2443, 0},
	{86323, 0, 0, 3768, 0},
	{86337, 0, 0, 3767, 0},
	{86346, 0, 0, 3767, 0},
	{86356, 0, 0, 3767, 0},
	{86375, 0, 0, 3761, 0},
	{32966, 0, 0, 2443, 0},
	{85010, 0, 0, 2443, 0},
	{66321, 0, 0, 2443, 0},
	{86383, 0, 0, 2443, 0},
	{1368, 16, 0, 3769, 0},
	{0, 16, 0, 3770, 0},
	{7212, 0, 0, 0, 0},
	{7217, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{26992, 28, 0, 0, 0},
	{27001, 28, 0, 0, 0},
	{27106, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{83990, 28, 0, 0, 0},
	{36905, 28, 0, 0, 0},
	{7364, 16, 0, 3772, 0},
	{6180, 16, 0, 3773, 0},
	{0, 16, 0, 3774, 0},
	{86698, 16, 0, 3775, 0},
	{0, 16, 0, 3776, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 3774, 0},
	{2068, 16, 0, 0, 0},
	{0, 16, 0, 3707, 0},
	{42349, 16, 0, 3779, 0},
	{0, 16, 0, 3780, 0},
	{197, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{86139, 0, 0, 0, 0},
	{82423, 0, 0, 0, 0},
	{24254, 0, 0, 0, 0},
	{85855, 0, 0, 0, 0},
	{85916, 0, 0, 0, 0},
	{85928, 0, 0, 0, 0},
	{85942, 0, 0, 0, 0},
	{85958, 0, 0, 0, 0},
	{16855, 0, 0, 0, 0},
	{86703, 0, 0, 0, 0},
	{86715, 0, 0, 0, 0},
	{17091, 0, 0, 0, 0},
	{85766, 0, 0, 0, 0},
	{86731, 0, 0, 0, 0},
	{26391, 0, 0, 0, 0},
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
	{17091, 0, 0, 0, 0},
	{86174, 0, 0, 0, 0},
	{17203, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{41692, 0, 0, 0, 0},
	{86703, 0, 0, 0, 0},
	{640, 0, 0, 0, 0},
	{85766, 0, 0, 0, 0},
	{56314, 0, 0, 0, 0},
	{86089, 0, 0, 0, 0},
	{82423, 0, 0, 0, 0},
	{16855, 0, 0, 0, 0},
	{24254, 0, 0, 0, 0},
	{85916, 0, 0, 0, 0},
	{85855, 0, 0, 0, 0},
	{86752, 0, 0, 0, 0},
	{86763, 0, 0, 0, 0},
	{86771, 0, 0, 0, 0},
	{86782, 0, 0, 0, 0},
	{23121, 0, 0, 0, 0},
	{85802, 0, 0, 0, 0},
	{85812, 0, 0, 0, 0},
	{32966, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{14405, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{40041, 0, 0, 0, 0},
	{59430, 0, 0, 0, 0},
	{83934, 0, 0, 0, 0},
	{83950, 0, 0, 0, 0},
	{83960, 0, 0, 0, 0},
	{83970, 0, 0, 0, 0},
	{26910, 0, 0, 0, 0},
	{83076, 0, 0, 0, 0},
	{83980, 0, 0, 0, 0},
	{11635, 0, 0, 0, 0},
	{83990, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{84002, 0, 0, 0, 0},
	{84012, 0, 0, 0, 0},
	{84024, 0, 0, 0, 0},
	{84040, 0, 0, 0, 0},
	{84049, 0, 0, 0, 0},
	{84060, 0, 0, 0, 0},
	{83107, 0, 0, 0, 0},
	{17893, 0, 0, 0, 0},
	{84073, 0, 0, 0, 0},
	{84087, 0, 0, 0, 0},
	{84099, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
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
	{11614, 0, 0, 0, 0},
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
	{55139, 0, 0, 0, 0},
	{13266, 0, 0, 0, 0},
	{84493, 0, 0, 0, 0},
	{84502, 0, 0, 0, 0},
	{84514, 0, 0, 0, 0},
	{24919, 0, 0, 0, 0},
	{84642, 0, 0, 0, 0},
	{79790, 0, 0, 0, 0},
	{84650, 0, 0, 0, 0},
	{84666, 0, 0, 0, 0},
	{84679, 0, 0, 0, 0},
	{32199, 0, 0, 0, 0},
	{84885, 0, 0, 0, 0},
	{84952, 0, 0, 0, 0},
	{84968, 0, 0, 0, 0},
	{84978, 0, 0, 0, 0},
	{84996, 0, 0, 0, 0},
	{20964, 0, 0, 0, 0},
	{2068, 16, 0, 3782, 0},
	{190, 16, 0, 3783, 0},
	{2052, 63, 0, 3784, 0},
	{21006, 16, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{40097, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{13971, 72, 0, 0, 0},
	{13950, 72, 0, 0, 0},
	{31803, 72, 0, 0, 0},
	{86798, 28, 0, 0, 0},
	{27792, 28, 0, 0, 0},
	{6909, 63, 0, 3787, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{35170, 28, 0, 0, 0},
	{31808, 16, 0, 3787, 0},
	{39080, 28, 0, 0, 0},
	{16296, 28, 0, 0, 0},
	{40341, 28, 0, 0, 0},
	{34545, 63, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{31808, 16, 0, 3787, 0},
	{1883, 28, 0, 0, 0},
	{86805, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{8721, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{37061, 28, 0, 0, 0},
	{87056, 28, 0, 0, 0},
	{87063, 28, 0, 0, 0},
	{87072, 28, 0, 0, 0},
	{87084, 28, 0, 0, 0},
	{87103, 28, 0, 0, 0},
	{87113, 28, 0, 0, 0},
	{87125, 28, 0, 0, 0},
	{87139, 28, 0, 0, 0},
	{87156, 28, 0, 0, 0},
	{87174, 28, 0, 0, 0},
	{87189, 28, 0, 0, 0},
	{87206, 28, 0, 0, 0},
	{87217, 28, 0, 0, 0},
	{87230, 28, 0, 0, 0},
	{87243, 28, 0, 0, 0},
	{87260, 28, 0, 0, 0},
	{87274, 28, 0, 0, 0},
	{899, 28, 0, 0, 0},
	{87287, 28, 0, 0, 0},
	{10903, 28, 0, 0, 0},
	{87302, 28, 0, 0, 0},
	{10913, 28, 0, 0, 0},
	{87313, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{68366, 16, 0, 3786, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{84642, 16, 0, 3789, 0},
	{86972, 63, 0, 0, 0},
	{86994, 72, 0, 0, 0},
	{87010, 72, 0, 0, 0},
	{87026, 72, 0, 0, 0},
	{83970, 619, 0, 0, 0},
	{84514, 63, 0, 0, 0},
	{24919, 16, 0, 3790, 0},
	{83934, 28, 0, 0, 0},
	{84502, 63, 0, 0, 0},
	{84493, 63, 0, 0, 0},
	{32916, 16, 0, 3793, 0},
	{87040, 16, 0, 3794, 0},
	{69, 72, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{66537, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{66525, 28, 0, 0, 0},
	{7212, 28, 0, 0, 0},
	{87327, 72, 0, 0, 0},
	{42848, 28, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{11172, 72, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{87334, 72, 0, 0, 0},
	{87342, 72, 0, 0, 0},
	{55159, 28, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{87350, 72, 0, 0, 0},
	{87362, 72, 0, 0, 0},
	{87370, 72, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{760, 63, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{83206, 72, 0, 0, 0},
	{84642, 16, 0, 3789, 0},
	{32339, 256, 0, 0, 0},
	{11621, 72, 0, 0, 0},
	{79790, 16, 0, 3789, 0},
	{17893, 256, 0, 0, 0},
	{85047, 619, 5150, 0, 0},
	{85060, 256, 0, 0, 0},
	{85070, 256, 0, 0, 0},
	{84514, 63, 0, 0, 0},
	{13266, 72, 0, 0, 0},
	{24919, 16, 0, 3790, 0},
	{26910, 72, 0, 0, 0},
	{86815, 16, 0, 3791, 0},
	{83177, 72, 0, 0, 0},
	{83165, 72, 0, 0, 0},
	{83199, 72, 0, 0, 0},
	{86821, 16, 0, 1821, 0},
	{83934, 28, 86826, 0, 0},
	{9513, 28, 86844, 0, 0},
	{85086, 256, 0, 0, 0},
	{84502, 0, 0, 3789, 0},
	{84493, 0, 0, 3789, 0},
	{14405, 72, 0, 0, 0},
	{32916, 16, 0, 3786, 0},
	{85100, 619, 0, 0, 0},
	{85118, 619, 0, 0, 0},
	{85135, 619, 0, 0, 0},
	{85156, 619, 0, 0, 0},
	{85175, 619, 0, 0, 0},
	{85194, 619, 0, 0, 0},
	{85210, 72, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{42429, 16, 0, 3792, 0},
	{85228, 72, 0, 0, 0},
	{85244, 72, 0, 0, 0},
	{84440, 28, 84453, 0, 0},
	{85259, 256, 0, 0, 0},
	{85267, 72, 0, 0, 0},
	{83970, 619, 5150, 0, 0},
	{85281, 256, 0, 0, 0},
	{86914, 72, 0, 0, 0},
	{84002, 16, 0, 3789, 0},
	{86926, 72, 0, 0, 0},
	{84024, 16, 0, 3789, 0},
	{86944, 72, 0, 0, 0},
	{84040, 16, 0, 3789, 0},
	{27358, 256, 0, 0, 0},
	{17862, 256, 0, 0, 0},
	{84099, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{84287, 28, 0, 0, 0},
	{84270, 28, 0, 0, 0},
	{84298, 72, 0, 0, 0},
	{59430, 28, 83929, 0, 0},
	{85289, 619, 5150, 0, 0},
	{85310, 619, 5150, 0, 0},
	{85329, 619, 5150, 0, 0},
	{84177, 619, 5150, 0, 0},
	{85345, 619, 5150, 0, 0},
	{11614, 28, 0, 0, 0},
	{84189, 72, 0, 0, 0},
	{86955, 16, 0, 3793, 0},
	{85484, 256, 0, 0, 0},
	{85506, 72, 0, 0, 0},
	{85525, 619, 5150, 0, 0},
	{42848, 28, 0, 0, 0},
	{34545, 63, 0, 0, 0},
	{85385, 28, 0, 0, 0},
	{85397, 63, 0, 0, 0},
	{87319, 72, 0, 0, 0},
	{16296, 16, 0, 3796, 0},
	{83718, 16, 0, 3797, 0},
	{85408, 619, 5150, 0, 0},
	{85422, 619, 5150, 0, 0},
	{85442, 619, 5150, 0, 0},
	{85463, 619, 5150, 0, 0},
	{85553, 63, 0, 0, 0},
	{85564, 63, 0, 0, 0},
	{85570, 63, 0, 0, 0},
	{85581, 63, 0, 0, 0},
	{55159, 16, 0, 3798, 0},
	{85588, 63, 0, 0, 0},
	{85598, 63, 0, 0, 0},
	{0, 16, 0, 3786, 0},
	{10869, 63, 0, 3800, 0},
	{0, 16, 0, 3801, 0},
	{69, 0, 0, 0, 0},
	{1375, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{83206, 0, 0, 0, 0},
	{84642, 0, 0, 0, 0},
	{32339, 0, 0, 0, 0},
	{11621, 0, 0, 0, 0},
	{79790, 0, 0, 0, 0},
	{17893, 0, 0, 0, 0},
	{85047, 0, 0, 0, 0},
	{85060, 0, 0, 0, 0},
	{85070, 0, 0, 0, 0},
	{84514, 0, 0, 0, 0},
	{13266, 0, 0, 0, 0},
	{24919, 0, 0, 0, 0},
	{26910, 0, 0, 0, 0},
	{86815, 0, 0, 0, 0},
	{83177, 0, 0, 0, 0},
	{83165, 0, 0, 0, 0},
	{83199, 0, 0, 0, 0},
	{86821, 0, 0, 0, 0},
	{83934, 0, 0, 0, 0},
	{9513, 0, 0, 0, 0},
	{85086, 0, 0, 0, 0},
	{84502, 0, 0, 0, 0},
	{84493, 0, 0, 0, 0},
	{14405, 0, 0, 0, 0},
	{32916, 0, 0, 0, 0},
	{85100, 0, 0, 0, 0},
	{85118, 0, 0, 0, 0},
	{85135, 0, 0, 0, 0},
	{85156, 0, 0, 0, 0},
	{85175, 0, 0, 0, 0},
	{85194, 0, 0, 0, 0},
	{85210, 0, 0, 0, 0},
	{40041, 0, 0, 0, 0},
	{42429, 0, 0, 0, 0},
	{85228, 0, 0, 0, 0},
	{85244, 0, 0, 0, 0},
	{84440, 0, 0, 0, 0},
	{85259, 0, 0, 0, 0},
	{85267, 0, 0, 0, 0},
	{83970, 0, 0, 0, 0},
	{85281, 0, 0, 0, 0},
	{86914, 0, 0, 0, 0},
	{84002, 0, 0, 0, 0},
	{86926, 0, 0, 0, 0},
	{84024, 0, 0, 0, 0},
	{86944, 0, 0, 0, 0},
	{84040, 0, 0, 0, 0},
	{27358, 0, 0, 0, 0},
	{17862, 0, 0, 0, 0},
	{84099, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{84287, 0, 0, 0, 0},
	{84270, 0, 0, 0, 0},
	{84298, 0, 0, 0, 0},
	{59430, 0, 0, 0, 0},
	{85289, 0, 0, 0, 0},
	{85310, 0, 0, 0, 0},
	{85329, 0, 0, 0, 0},
	{84177, 0, 0, 0, 0},
	{85345, 0, 0, 0, 0},
	{11614, 0, 0, 0, 0},
	{84189, 0, 0, 0, 0},
	{86955, 0, 0, 0, 0},
	{85484, 0, 0, 0, 0},
	{85506, 0, 0, 0, 0},
	{85525, 0, 0, 0, 0},
	{42848, 0, 0, 0, 0},
	{34545, 0, 0, 0, 0},
	{85385, 0, 0, 0, 0},
	{85397, 0, 0, 0, 0},
	{87319, 0, 0, 0, 0},
	{16296, 0, 0, 0, 0},
	{83718, 0, 0, 0, 0},
	{85408, 0, 0, 0, 0},
	{85422, 0, 0, 0, 0},
	{85442, 0, 0, 0, 0},
	{85463, 0, 0, 0, 0},
	{85553, 0, 0, 0, 0},
	{85564, 0, 0, 0, 0},
	{85570, 0, 0, 0, 0},
	{85581, 0, 0, 0, 0},
	{55159, 0, 0, 0, 0},
	{85588, 0, 0, 0, 0},
	{85598, 0, 0, 0, 0},
	{2052, 63, 0, 3803, 0},
	{190, 63, 0, 0, 0},
	{2068, 16, 0, 3786, 0},
	{11261, 16, 0, 1918, 0},
	{10013, 619, 0, 0, 0},
	{83559, 619, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{8716, 28, 0, 0, 0},
	{31814, 72, 0, 0, 0},
	{10981, 256, 0, 0, 0},
	{37277, 256, 0, 0, 0},
	{9513, 28, 87377, 0, 0},
	{85078, 63, 0, 0, 0},
	{34545, 16, 0, 3805, 0},
	{40458, 72, 0, 0, 0},
	{1933, 16, 0, 3806, 0},
	{0, 16, 0, 3807, 0},
	{1933, 16, 0, 3809, 0},
	{0, 16, 0, 3810, 0},
	{1368, 16, 0, 2796, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{87390, 72, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{10981, 28, 0, 0, 0},
	{37277, 28, 0, 0, 0},
	{9513, 72, 34950, 0, 0},
	{8716, 28, 0, 0, 0},
	{87400, 28, 0, 0, 0},
	{40035, 6976, 0, 0, 0},
	{0, 16, 0, 3813, 0},
	{87390, 72, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, 0},
	{66493, 72, 0, 0, 0},
	{87390, 72, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{10981, 28, 0, 0, 0},
	{37277, 28, 0, 0, 0},
	{9513, 72, 34950, 0, 0},
	{8716, 28, 0, 0, 0},
	{87400, 28, 0, 0, 0},
	{40035, 63, 0, 84, 0},
	{0, 0, 0, 3816, 0},
	{0, 63, 0, 3817, 0},
	{0, 16, 0, 3809, 0},
	{10869, 63, 0, 3819, 0},
	{0, 16, 0, 3820, 0},
	{69, 0, 0, 0, 0},
	{31814, 0, 0, 0, 0},
	{10981, 0, 0, 0, 0},
	{37277, 0, 0, 0, 0},
	{9513, 0, 0, 0, 0},
	{40458, 0, 0, 0, 0},
	{2068, 16, 0, 3822, 0},
	{190, 63, 0, 0, B24_FACT_REQUIRED},
	{2052, 63, 0, 0, 0},
	{11261, 16, 0, 1918, 0},
	{8716, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3824, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{14405, 28, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{1386, 28, 0, 0, 0},
	{40041, 72, 0, 0, 0},
	{59430, 28, 83929, 0, 0},
	{83934, 28, 83943, 0, 0},
	{83950, 28, 5150, 0, 0},
	{83960, 28, 5150, 0, 0},
	{83970, 28, 5150, 0, 0},
	{26910, 28, 0, 0, 0},
	{83076, 28, 0, 0, 0},
	{83980, 28, 0, 0, 0},
	{11635, 28, 0, 0, 0},
	{83990, 28, 0, 0, 0},
	{11621, 28, 0, 0, 0},
	{84002, 28, 0, 0, 0},
	{84012, 28, 0, 0, 0},
	{84024, 28, 0, 0, 0},
	{84040, 28, 0, 0, 0},
	{84049, 28, 0, 0, 0},
	{84060, 28, 0, 0, 0},
	{83107, 28, 0, 0, 0},
	{17893, 28, 0, 0, 0},
	{84073, 28, 0, 0, 0},
	{84087, 28, 0, 0, 0},
	{84099, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
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
	{11614, 28, 0, 0, 0},
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
	{55139, 28, 5150, 0, 0},
	{13266, 28, 0, 0, 0},
	{84493, 63, 0, 0, 0},
	{84502, 63, 0, 0, 0},
	{84514, 16, 0, 3710, 0},
	{24919, 16, 0, 3711, 0},
	{84642, 16, 0, 3712, 0},
	{79790, 16, 0, 3712, 0},
	{84650, 63, 0, 3713, 0},
	{84666, 16, 0, 3713, 0},
	{84679, 72, 0, 0, 0},
	{32199, 16, 0, 3715, 0},
	{84885, 16, 0, 3718, 0},
	{84952, 619, 0, 0, 0},
	{84968, 63, 0, 0, 0},
	{84978, 63, 0, 0, 0},
	{84996, 28, 0, 0, 0},
	{20964, 5308, 0, 0, 0},
	{17203, 0, 0, 0, 0},
	{66493, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3826, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 0, B24_FACT_REQUIRED},
	{20653, 0, 0, 0, 0},
	{9011, 0, 0, 0, 0},
	{17203, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{17091, 0, 0, 0, 0},
	{85792, 0, 0, 0, 0},
	{87425, 0, 0, 0, 0},
	{87447, 0, 0, 0, 0},
	{87467, 0, 0, 0, 0},
	{32966, 0, 0, 0, 0},
	{1368, 16, 0, 3829, B24_FACT_REQUIRED},
	{69, 28, 0, 0, 0},
	{1883, 28, 81544, 0, 0},
	{23, 28, 0, 0, 0},
	{87498, 28, 0, 0, 0},
	{87512, 28, 45235, 0, 0},
	{31808, 28, 0, 0, 0},
	{87527, 619, 0, 0, 0},
	{0, 16, 0, 3831, 0},
	{69, 72, 0, 0, 0},
	{84899, 72, 0, 0, 0},
	{11172, 72, 0, 0, 0},
	{11635, 72, 0, 0, 0},
	{14405, 72, 0, 0, 0},
	{1375, 28, 0, 0, 0},
	{84524, 72, 0, 0, 0},
	{84908, 28, 0, 0, 0},
	{84534, 619, 0, 0, 0},
	{84545, 619, 0, 0, 0},
	{84925, 72, 0, 0, 0},
	{37438, 63, 0, 3832, 0},
	{84596, 16, 0, 2396, 0},
	{36859, 72, 0, 0, 0},
	{24584, 72, 0, 0, 0},
	{87484, 16, 0, 3833, 0},
	{0, 16, 0, 3834, 0},
	{0, 16, 0, 3831, 0},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{8918, 72, 0, 0, B24_FACT_REQUIRED},
	{81477, 72, 0, 0, 0},
	{81488, 619, 5150, 0, 0},
	{81500, 619, 5150, 0, 0},
	{80467, 16, 0, 3836, 0},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3837, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{30197, 28, 0, 0, 0},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{87538, 72, 0, 0, B24_FACT_REQUIRED},
	{87554, 16, 0, 3839, B24_FACT_REQUIRED},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{87538, 72, 0, 0, B24_FACT_REQUIRED},
	{87575, 63, 0, 0, B24_FACT_REQUIRED},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{87538, 72, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3833, 0},
	{87584, 16, 0, 3843, 0},
	{0, 16, 0, 3844, 0},
	{197, 0, 0, 0, 0},
	{6792, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{81477, 0, 0, 0, 0},
	{81488, 0, 0, 0, 0},
	{81500, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{6792, 0, 0, 0, 0},
	{8918, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{81477, 0, 0, 0, 0},
	{81488, 0, 0, 0, 0},
	{81500, 0, 0, 0, 0},
	{80467, 0, 0, 0, 0},
	{81561, 0, 0, 0, 0},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{190, 16, 0, 3846, 0},
	{2052, 63, 0, 3847, 0},
	{2068, 16, 0, 3530, 0},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{87538, 72, 0, 0, B24_FACT_REQUIRED},
	{87599, 72, 0, 0, B24_FACT_REQUIRED},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{87538, 72, 0, 0, B24_FACT_REQUIRED},
	{87611, 72, 0, 0, B24_FACT_REQUIRED},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{87538, 72, 0, 0, B24_FACT_REQUIRED},
	{87624, 63, 0, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{81477, 72, 0, 0, 0},
	{81488, 619, 5150, 0, 0},
	{81500, 619, 5150, 0, 0},
	{80467, 16, 0, 3836, 0},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{87538, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3852, B24_FACT_REQUIRED},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{1375, 28, 0, 0, 0},
	{1883, 28, 0, 0, 0},
	{24910, 619, 0, 0, 0},
	{24902, 28, 0, 0, 0},
	{24617, 16, 0, 3766, 0},
	{86686, 619, 0, 0, 0},
	{0, 16, 0, 3855, 0},
	{0, 16, 0, 3856, 0},
	{197, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{87639, 28, 0, 0, 0},
	{17091, 72, 0, 0, 0},
	{640, 72, 0, 0, 0},
	{23121, 72, 0, 0, 0},
	{17203, 72, 0, 0, 0},
	{87661, 256, 0, 0, 0},
	{87425, 28, 0, 0, 0},
	{87447, 28, 0, 0, 0},
	{85792, 28, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{86034, 28, 0, 0, 0},
	{86056, 28, 0, 0, 0},
	{86076, 28, 0, 0, 0},
	{86089, 28, 0, 0, 0},
	{81353, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{85771, 28, 0, 0, 0},
	{56314, 28, 0, 0, 0},
	{85823, 28, 0, 0, 0},
	{85835, 28, 0, 0, 0},
	{87676, 28, 0, 0, 0},
	{16948, 63, 0, 0, 0},
	{65630, 63, 0, 0, 0},
	{86771, 63, 0, 0, 0},
	{86158, 28, 0, 0, 0},
	{5842, 72, 0, 0, 0},
	{87689, 72, 0, 0, 0},
	{87701, 72, 0, 0, 0},
	{87467, 28, 0, 0, 0},
	{87726, 72, 0, 0, 0},
	{87743, 72, 0, 0, 0},
	{87767, 28, 0, 0, 0},
	{86731, 28, 0, 0, 0},
	{87783, 28, 0, 0, 0},
	{87806, 28, 0, 0, 0},
	{87823, 28, 0, 0, 0},
	{87848, 72, 0, 0, 0},
	{26431, 28, 0, 0, 0},
	{26391, 28, 0, 0, 0},
	{26475, 28, 0, 0, 0},
	{26413, 28, 0, 0, 0},
	{26499, 28, 0, 0, 0},
	{87865, 72, 0, 0, 0},
	{87883, 28, 0, 0, 0},
	{32966, 63, 0, 84, 0},
	{85010, 63, 0, 84, 0},
	{0, 16, 0, 3858, 0},
	{2052, 63, 0, 0, 0},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{21006, 16, 0, 3860, 0},
	{197, 72, 0, 0, 0},
	{8918, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{17091, 12310, 0, 0, 0},
	{81353, 72, 0, 0, 0},
	{23121, 72, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{17203, 72, 0, 0, 0},
	{86771, 63, 0, 0, 0},
	{87676, 63, 0, 0, 0},
	{85823, 63, 0, 0, 0},
	{85835, 63, 0, 0, 0},
	{640, 12310, 0, 0, 0},
	{85771, 12310, 5150, 0, 0},
	{85792, 12310, 5150, 0, 0},
	{56314, 28, 0, 0, 0},
	{86076, 12310, 5150, 0, 0},
	{86089, 12310, 5150, 0, 0},
	{20389, 28, 0, 0, 0},
	{87661, 256, 0, 0, 0},
	{87425, 256, 0, 0, 0},
	{87447, 256, 0, 0, 0},
	{87689, 12310, 0, 0, 0},
	{87701, 72, 0, 0, 0},
	{87467, 16, 0, 0, 0},
	{87726, 72, 0, 0, 0},
	{87743, 72, 0, 0, 0},
	{32966, 0, 0, 0, 0},
	{24584, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3862, B24_FACT_REQUIRED},
	{87892, 72, 0, 0, 0},
	{0, 16, 0, 3864, 0},
	{87914, 28, 87919, 0, B24_FACT_REQUIRED},
	{17227, 72, 0, 0, B24_FACT_REQUIRED},
	{87932, 72, 0, 0, B24_FACT_REQUIRED},
	{38157, 28, 0, 0, B24_FACT_REQUIRED},
	{0, 16, 0, 3866, 0},
	{87906, 28, 0, 0, B24_FACT_REQUIRED},
	{49018, 63, 0, 3867, B24_FACT_REQUIRED},
	{87942, 910, 0, 0, 0},
	{87947, 28, 0, 0, 0},
	{16963, 72, 0, 0, 0},
	{87961, 28, 0, 0, 0},
	{14269, 28, 0, 0, 0},
	{0, 16, 0, 3869, 0},
	{87906, 28, 0, 0, B24_FACT_REQUIRED},
	{87971, 28, 0, 0, 0},
	{87982, 28, 0, 0, 0},
	{87991, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{87906, 28, 0, 0, 0},
	{88004, 28, 0, 0, 0},
	{88021, 72, 0, 0, 0},
	{88036, 28, 0, 0, 0},
	{88049, 28, 0, 0, 0},
	{88063, 28, 81972, 0, 0},
	{88072, 72, 0, 0, 0},
	{88086, 256, 0, 0, 0},
	{88102, 72, 21171, 0, 0},
	{88114, 72, 0, 0, 0},
	{87942, 910, 0, 0, 0},
	{87947, 28, 0, 0, 0},
	{88124, 28, 88141, 0, 0},
	{88198, 28, 0, 0, 0},
	{88217, 72, 0, 0, 0},
	{88229, 28, 0, 0, 0},
	{88243, 72, 0, 0, 0},
	{5891, 28, 0, 0, 0},
	{52012, 28, 0, 0, 0},
	{88259, 72, 0, 0, 0},
	{49011, 16, 0, 0, 0},
	{0, 16, 0, 3872, 0},
	{87906, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{88273, 28, 0, 0, 0},
	{88290, 72, 0, 0, 0},
	{87942, 910, 0, 0, 0},
	{87947, 28, 0, 0, 0},
	{88299, 28, 88141, 0, 0},
	{88311, 28, 0, 0, 0},
	{87971, 28, 0, 0, 0},
	{88325, 72, 81972, 0, 0},
	{88330, 72, 34950, 0, 0},
	{87906, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 54540, 0, 0, 0},
	{20038, 28, 0, 0, 0},
	{16819, 72, 0, 0, 0},
	{0, 16, 0, 3876, 0},
	{87906, 28, 0, 0, 0},
	{88387, 72, 0, 0, 0},
	{88404, 63, 0, 3877, 0},
	{52012, 28, 0, 0, 0},
	{88259, 72, 0, 0, 0},
	{88425, 28, 0, 0, 0},
	{0, 16, 0, 3878, 0},
	{6268, 72, 0, 0, 0},
	{88273, 28, 0, 0, 0},
	{88036, 28, 0, 0, B24_FACT_REQUIRED},
	{16844, 72, 81972, 0, B24_FACT_REQUIRED},
	{88086, 28, 0, 0, 0},
	{50302, 72, 34950, 0, 0},
	{50410, 28, 0, 0, 0},
	{52012, 28, 88445, 0, 0},
	{88259, 72, 0, 0, 0},
	{88467, 72, 34950, 0, 0},
	{88330, 72, 34950, 0, 0},
	{88472, 72, 0, 0, 0},
	{88485, 28, 0, 0, 0},
	{88004, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{88559, 28, 88574, 0, 0},
	{88273, 28, 0, 0, 0},
	{88630, 28, 0, 0, 0},
	{88641, 28, 0, 0, 0},
	{88656, 28, 0, 0, 0},
	{52012, 28, 88525, 0, 0},
	{88259, 72, 0, 0, 0},
	{20747, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{88547, 16, 0, 3881, 0},
	{0, 0, 0, 3882, 0},
	{0, 63, 0, 3883, 0},
	{88036, 28, 0, 0, B24_FACT_REQUIRED},
	{88672, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{88679, 28, 5150, 0, 0},
	{88672, 28, 0, 0, B24_FACT_REQUIRED},
	{88672, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{88679, 28, 0, 0, 0},
	{0, 0, 0, 3888, 0},
	{0, 63, 0, 3889, 0},
	{640, 28, 88695, 0, 0},
	{88725, 256, 0, 0, 0},
	{88736, 256, 0, 0, 0},
	{88290, 28, 0, 0, 0},
	{88748, 28, 0, 0, 0},
	{23836, 619, 0, 0, 0},
	{88759, 28, 0, 0, 0},
	{88767, 28, 0, 0, 0},
	{88776, 910, 0, 0, 0},
	{88785, 910, 0, 0, 0},
	{88794, 910, 0, 0, 0},
	{88804, 910, 0, 0, 0},
	{88814, 72, 0, 0, 0},
	{88824, 256, 0, 0, 0},
	{0, 16, 0, 3891, 0},
	{6268, 72, 0, 0, 0},
	{70269, 256, 0, 0, 0},
	{88844, 28, 0, 0, 0},
	{88851, 910, 0, 0, 0},
	{88855, 910, 0, 0, 0},
	{88877, 28, 0, 0, 0},
	{47171, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 3894, 0},
	{88880, 28, 0, 0, 0},
	{88883, 28, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{0, 16, 0, 3897, 0},
	{0, 63, 0, 3898, 0},
	{88892, 63, 0, 3898, 0},
	{842, 0, 0, 0, 0},
	{0, 619, 627, 3900, 0},
	{88904, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{1933, 16, 0, 1907, 0},
	{0, 16, 0, 3904, 0},
	{69, 0, 0, 0, 0},
	{88934, 0, 0, 0, 0},
	{88944, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{0, 0, 0, 3906, 0},
	{10869, 63, 0, 3907, 0},
	{0, 16, 0, 3908, 0},
	{11172, 0, 0, 0, 0},
	{88934, 0, 0, 0, 0},
	{0, 16, 0, 3910, 0},
	{0, 16, 0, 3911, 0},
	{69, 0, 0, 0, 0},
	{11172, 0, 0, 0, 0},
	{88934, 0, 0, 0, 0},
	{88944, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{88952, 0, 0, 0, 0},
	{79667, 0, 0, 0, 0},
	{88964, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{11172, 0, 0, 0, 0},
	{88934, 0, 0, 0, 0},
	{88944, 0, 0, 0, 0},
	{924, 0, 0, 0, 0},
	{190, 63, 0, 3912, B24_FACT_REQUIRED},
	{2052, 63, 0, 3913, 0},
	{2068, 16, 0, 3914, 0},
	{11261, 16, 0, 1918, 0},
	{89077, 72, 89092, 0, 0},
	{89135, 619, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{89230, 72, 0, 0, 0},
	{89245, 72, 0, 0, 0},
	{89261, 72, 0, 0, 0},
	{89275, 28, 0, 0, 0},
	{89285, 72, 0, 0, 0},
	{8928, 619, 0, 0, 0},
	{0, 16, 0, 3918, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{89306, 72, 0, 0, 0},
	{7078, 28, 0, 0, 0},
	{89325, 63, 0, 0, 0},
	{89667, 63, 0, 84, 0},
	{89683, 63, 0, 84, 0},
	{89700, 63, 0, 84, 0},
	{89720, 63, 0, 84, 0},
	{89735, 63, 0, 0, 0},
	{89747, 63, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{89285, 72, 0, 0, 0},
	{89361, 28, 0, 0, 0},
	{89373, 72, 0, 0, 0},
	{89389, 72, 0, 0, 0},
	{89403, 72, 0, 0, 0},
	{89420, 72, 0, 0, 0},
	{89435, 72, 0, 0, 0},
	{89455, 72, 0, 0, 0},
	{89473, 72, 0, 0, 0},
	{89491, 72, 0, 0, 0},
	{89507, 72, 0, 0, 0},
	{89524, 72, 0, 0, 0},
	{89554, 72, 0, 0, 0},
	{89584, 72, 0, 0, 0},
	{89610, 72, 0, 0, 0},
	{89632, 72, 0, 0, 0},
	{89651, 16, 0, 3921, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{88975, 28, 88989, 0, 0},
	{89011, 28, 89025, 0, 0},
	{89055, 16, 0, 3916, 0},
	{89107, 72, 0, 0, 0},
	{89119, 16, 0, 3917, 0},
	{8928, 28, 0, 0, 0},
	{89143, 619, 0, 0, 0},
	{89160, 63, 0, 84, 0},
	{89182, 72, 0, 0, 0},
	{33587, 72, 0, 0, 0},
	{33598, 72, 0, 0, 0},
	{89201, 28, 0, 0, 0},
	{9011, 72, 0, 0, 0},
	{89212, 256, 0, 0, 0},
	{89223, 63, 0, 3919, 0},
	{89297, 16, 0, 3920, 0},
	{89336, 16, 0, 3922, 0},
	{0, 16, 0, 3923, 0},
	{89766, 619, 0, 0, 0},
	{89777, 619, 0, 0, 0},
	{89788, 28, 0, 0, 0},
	{89804, 28, 0, 0, 0},
	{89821, 28, 0, 0, 0},
	{89840, 28, 0, 0, 0},
	{67739, 619, 0, 0, 0},
	{0, 16, 0, 3925, 0},
	{89860, 72, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{6268, 72, 0, 0, 0},
	{65532, 28, 0, 0, B24_FACT_REQUIRED},
	{16844, 28, 89870, 0, 0},
	{89297, 28, 5150, 0, 0},
	{69, 28, 0, 0, 0},
	{39848, 28, 0, 0, 0},
	{1883, 28, 90121, 0, 0},
	{944, 256, 0, 0, 0},
	{955, 256, 0, 0, 0},
	{924, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{90217, 28, 0, 0, 0},
	{90226, 28, 90238, 0, 0},
	{90257, 28, 0, 0, 0},
	{90269, 28, 0, 0, 0},
	{90281, 28, 90294, 0, 0},
	{90405, 28, 90294, 0, 0},
	{90419, 28, 0, 0, 0},
	{90428, 28, 0, 0, 0},
	{90438, 90455, 0, 3894, 0},
	{90470, 90455, 0, 3894, 0},
	{0, 16, 0, 3928, 0},
	{89928, 72, 0, 0, 0},
	{89934, 28, 0, 0, 0},
	{89944, 256, 0, 0, 0},
	{89963, 256, 0, 0, 0},
	{89983, 619, 0, 0, 0},
	{90000, 72, 0, 0, 0},
	{90024, 72, 0, 0, 0},
	{90049, 72, 0, 0, 0},
	{90066, 72, 0, 0, 0},
	{90089, 72, 0, 0, 0},
	{90113, 63, 0, 3929, 0},
	{90488, 72, 0, 0, 0},
	{0, 16, 0, 3930, 0},
	{89916, 28, 0, 0, 0},
	{944, 256, 0, 0, 0},
	{955, 256, 0, 0, 0},
	{9606, 63, 0, 3931, 0},
	{69, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39046, 28, 0, 0, 0},
	{39056, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{90512, 28, 0, 0, 0},
	{39149, 256, 0, 0, 0},
	{89909, 16, 0, 3932, 0},
	{6180, 16, 0, 3933, 0},
	{899, 0, 0, 3730, 0},
	{0, 16, 0, 3934, 0},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{90528, 72, 0, 0, B24_FACT_REQUIRED},
	{90534, 72, 0, 0, B24_FACT_REQUIRED},
	{90539, 72, 0, 0, 0},
	{90552, 72, 0, 0, 0},
	{0, 16, 0, 172, 0},
	{4341, 619, 0, 0, 0},
	{39848, 72, 0, 0, 0},
	{90598, 619, 0, 0, 0},
	{90609, 619, 0, 0, 0},
	{36841, 63, 0, 3937, 0},
	{90619, 72, 0, 0, 0},
	{90643, 28, 90660, 0, 0},
	{0, 16, 0, 3938, 0},
	{69, 72, 0, 0, 0},
	{23, 28, 0, 0, 0},
	{39035, 28, 0, 0, 0},
	{39046, 28, 0, 0, 0},
	{39056, 28, 0, 0, 0},
	{11179, 28, 0, 0, 0},
	{90512, 28, 0, 0, 0},
	{39149, 28, 0, 0, 0},
	{0, 0, 0, 3940, 0},
	{0, 63, 0, 3941, 0},
	{51745, 72, 0, 0, 0},
	{4341, 619, 0, 0, 0},
	{90619, 72, 0, 0, 0},
	{90683, 619, 0, 0, 0},
	{90700, 619, 0, 0, 0},
	{90714, 619, 0, 0, 0},
	{90731, 28, 0, 0, 0},
	{90751, 63, 0, 0, 0},
	{90772, 28, 0, 0, 0},
	{90791, 63, 0, 0, 0},
	{90811, 28, 0, 0, 0},
	{90828, 63, 0, 0, 0},
	{0, 16, 0, 3944, 0},
	{23836, 619, 90846, 0, 0},
	{90853, 72, 0, 0, 0},
	{90877, 619, 0, 0, 0},
	{90894, 619, 0, 0, 0},
	{90908, 619, 0, 0, 0},
	{90925, 28, 0, 0, 0},
	{90945, 63, 0, 0, 0},
	{90966, 28, 0, 0, 0},
	{90985, 63, 0, 0, 0},
	{91005, 28, 0, 0, 0},
	{91022, 63, 0, 0, 0},
	{20872, 28, 0, 0, B24_FACT_REQUIRED},
	{209, 28, 0, 0, 0},
	{22507, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{45219, 28, 0, 0, 0},
	{91040, 28, 0, 0, 0},
	{45206, 28, 0, 0, 0},
	{45174, 28, 0, 0, 0},
	{45240, 63, 0, 0, 0},
	{91060, 28, 0, 0, 0},
	{88641, 28, 0, 0, 0},
	{91073, 28, 0, 0, 0},
	{88656, 28, 0, 0, 0},
	{91086, 28, 0, 0, 0},
	{91101, 28, 0, 0, 0},
	{91117, 28, 0, 0, 0},
	{91131, 28, 0, 0, 0},
	{91146, 28, 0, 0, 0},
	{91159, 28, 0, 0, 0},
	{91176, 28, 0, 0, 0},
	{91193, 28, 0, 0, 0},
	{88630, 28, 0, 0, 0},
	{91208, 28, 0, 0, 0},
	{45192, 28, 0, 0, 0},
	{91221, 28, 0, 0, 0},
	{91237, 28, 0, 0, 0},
	{91246, 28, 0, 0, 0},
	{91255, 28, 0, 0, 0},
	{91266, 28, 0, 0, 0},
	{91278, 28, 0, 0, 0},
	{91291, 28, 0, 0, 0},
	{91301, 28, 0, 0, 0},
	{91312, 28, 0, 0, 0},
	{91321, 28, 0, 0, 0},
	{91334, 28, 0, 0, 0},
	{91347, 63, 0, 0, 0},
	{91357, 28, 0, 0, 0},
	{91368, 28, 0, 0, 0},
	{91382, 28, 0, 0, 0},
	{91390, 28, 0, 0, 0},
	{91404, 28, 0, 0, 0},
	{91417, 28, 0, 0, 0},
	{91427, 28, 0, 0, 0},
	{91440, 28, 0, 0, 0},
	{91448, 28, 0, 0, 0},
	{91460, 28, 0, 0, 0},
	{91472, 28, 0, 0, 0},
	{91483, 28, 0, 0, 0},
	{91492, 28, 0, 0, 0},
	{91504, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22507, 0, 0, 0, 0},
	{20872, 0, 0, 0, 0},
	{91575, 0, 0, 0, 0},
	{91586, 0, 0, 0, 0},
	{91600, 0, 0, 0, 0},
	{91610, 0, 0, 0, 0},
	{45219, 0, 0, 0, 0},
	{45174, 0, 0, 0, 0},
	{45192, 0, 0, 0, 0},
	{91629, 0, 0, 0, 0},
	{91390, 0, 0, 84, 0},
	{0, 16, 0, 3948, 0},
	{197, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22507, 0, 0, 0, 0},
	{22495, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{20872, 0, 0, 0, 0},
	{91575, 0, 0, 0, 0},
	{91586, 0, 0, 0, 0},
	{67745, 0, 0, 0, 0},
	{91600, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{91610, 0, 0, 0, 0},
	{45219, 0, 0, 0, 0},
	{91040, 0, 0, 0, 0},
	{45206, 0, 0, 0, 0},
	{45174, 0, 0, 0, 0},
	{45240, 0, 0, 0, 0},
	{91060, 0, 0, 0, 0},
	{88641, 0, 0, 0, 0},
	{91073, 0, 0, 0, 0},
	{88656, 0, 0, 0, 0},
	{91086, 0, 0, 0, 0},
	{91101, 0, 0, 0, 0},
	{91117, 0, 0, 0, 0},
	{91131, 0, 0, 0, 0},
	{91146, 0, 0, 0, 0},
	{91159, 0, 0, 0, 0},
	{91176, 0, 0, 0, 0},
	{91193, 0, 0, 0, 0},
	{88630, 0, 0, 0, 0},
	{91208, 0, 0, 0, 0},
	{45192, 0, 0, 0, 0},
	{91221, 0, 0, 0, 0},
	{91237, 0, 0, 0, 0},
	{91246, 0, 0, 0, 0},
	{91255, 0, 0, 0, 0},
	{91266, 0, 0, 0, 0},
	{91278, 0, 0, 0, 0},
	{91291, 0, 0, 0, 0},
	{91301, 0, 0, 0, 0},
	{91312, 0, 0, 0, 0},
	{91321, 0, 0, 0, 0},
	{91334, 0, 0, 0, 0},
	{91347, 0, 0, 0, 0},
	{91357, 0, 0, 0, 0},
	{91368, 0, 0, 0, 0},
	{91382, 0, 0, 0, 0},
	{91629, 0, 0, 0, 0},
	{89766, 0, 0, 0, 0},
	{91390, 0, 0, 0, 0},
	{91404, 0, 0, 0, 0},
	{91417, 0, 0, 0, 0},
	{91427, 0, 0, 0, 0},
	{91440, 0, 0, 0, 0},
	{91448, 0, 0, 0, 0},
	{91472, 0, 0, 0, 0},
	{91483, 0, 0, 0, 0},
	{91492, 0, 0, 0, 0},
	{91504, 0, 0, 0, 0},
	{65961, 0, 0, 0, 0},
	{0, 16, 0, 3950, 0},
	{197, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{209, 0, 0, 0, 0},
	{22507, 0, 0, 0, 0},
	{22495, 0, 0, 0, 0},
	{20872, 0, 0, 0, 0},
	{91575, 0, 0, 0, 0},
	{91586, 0, 0, 0, 0},
	{67745, 0, 0, 0, 0},
	{91600, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{91610, 0, 0, 0, 0},
	{45219, 0, 0, 0, 0},
	{45206, 0, 0, 0, 0},
	{45174, 0, 0, 0, 0},
	{88656, 0, 0, 0, 0},
	{91117, 0, 0, 0, 0},
	{88630, 0, 0, 0, 0},
	{45192, 0, 0, 0, 0},
	{91629, 0, 0, 0, 0},
	{91390, 0, 0, 84, 0},
	{65961, 0, 0, 0, 0},
	{0, 0, 0, 3952, 0},
	{0, 16, 0, 3953, 0},
	{1448, 28, 0, 0, 0},
	{2068, 28, 0, 0, 0},
	{5344, 28, 91648, 0, 0},
	{91680, 619, 0, 0, 0},
	{2052, 63, 0, 0, 0},
	{91691, 28, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{91390, 0, 0, 0, 0},
	{5344, 28, 91704, 0, 0},
	{1448, 28, 0, 0, 0},
	{2068, 28, 0, 0, 0},
	{91680, 619, 0, 0, 0},
	{2052, 63, 0, 0, 0},
	{904, 72, 0, 0, 0},
	{91390, 0, 0, 0, 0},
	{197, 72, 0, 0, B24_FACT_REQUIRED},
	{23836, 619, 5150, 0, 0},
	{20872, 28, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{22507, 28, 0, 0, 0},
	{22495, 28, 0, 0, 0},
	{45219, 28, 0, 0, 0},
	{91040, 28, 0, 0, 0},
	{45206, 28, 0, 0, 0},
	{45174, 28, 0, 0, 0},
	{45240, 63, 0, 0, 0},
	{91060, 28, 0, 0, 0},
	{88641, 28, 0, 0, 0},
	{91073, 28, 0, 0, 0},
	{88656, 28, 0, 0, 0},
	{91086, 28, 0, 0, 0},
	{91101, 28, 0, 0, 0},
	{91117, 28, 0, 0, 0},
	{91131, 28, 0, 0, 0},
	{91146, 28, 0, 0, 0},
	{91159, 28, 0, 0, 0},
	{91176, 28, 0, 0, 0},
	{91193, 28, 0, 0, 0},
	{88630, 28, 0, 0, 0},
	{91208, 28, 0, 0, 0},
	{45192, 28, 0, 0, 0},
	{91221, 28, 0, 0, 0},
	{91237, 28, 0, 0, 0},
	{91246, 28, 0, 0, 0},
	{91255, 28, 0, 0, 0},
	{91266, 28, 0, 0, 0},
	{91278, 28, 0, 0, 0},
	{91291, 28, 0, 0, 0},
	{91301, 28, 0, 0, 0},
	{91312, 28, 0, 0, 0},
	{91321, 28, 0, 0, 0},
	{91334, 28, 0, 0, 0},
	{91347, 63, 0, 0, 0},
	{91357, 28, 0, 0, 0},
	{91368, 28, 0, 0, 0},
	{91382, 28, 0, 0, 0},
	{91390, 28, 0, 0, 0},
	{91404, 28, 0, 0, 0},
	{91417, 28, 0, 0, 0},
	{91427, 28, 0, 0, 0},
	{91440, 28, 0, 0, 0},
	{91448, 28, 0, 0, 0},
	{91460, 28, 0, 0, 0},
	{91472, 28, 0, 0, 0},
	{91483, 28, 0, 0, 0},
	{91492, 28, 0, 0, 0},
	{91504, 28, 0, 0, 0},
	{21784, 28, 0, 0, B24_FACT_REQUIRED},
	{21771, 28, 91729, 0, B24_FACT_REQUIRED},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21896, 619, 5150, 0, 0},
	{21905, 619, 5150, 0, 0},
	{21915, 619, 5150, 0, 0},
	{22042, 619, 5150, 0, 0},
	{22055, 619, 5150, 0, 0},
	{22068, 619, 5150, 0, 0},
	{17218, 16, 0, 948, 0},
	{21853, 28, 0, 0, 0},
	{21835, 28, 0, 0, 0},
	{21801, 28, 0, 0, 0},
	{21869, 28, 0, 0, 0},
	{21883, 28, 0, 0, 0},
	{21795, 28, 0, 0, 0},
	{1368, 16, 0, 3958, B24_FACT_REQUIRED},
	{21956, 0, 0, 0, 0},
	{21964, 0, 0, 0, 0},
	{22136, 0, 0, 0, 0},
	{22153, 0, 0, 0, 0},
	{21927, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{16819, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{21771, 0, 0, 0, 0},
	{20389, 0, 0, 0, 0},
	{20284, 0, 0, 0, 0},
	{21896, 0, 0, 0, 0},
	{21905, 0, 0, 0, 0},
	{21915, 0, 0, 0, 0},
	{22042, 0, 0, 0, 0},
	{22055, 0, 0, 0, 0},
	{22068, 0, 0, 0, 0},
	{17218, 0, 0, 3960, 0},
	{22015, 0, 0, 941, 0},
	{0, 0, 0, 3961, 0},
	{0, 16, 0, 3962, 0},
	{2068, 17322, 0, 0, 0},
	{190, 63, 0, 0, 0},
	{20389, 28, 0, 0, 0},
	{20284, 72, 0, 0, 0},
	{21905, 619, 5150, 0, 0},
	{21915, 619, 5150, 0, 0},
	{22042, 619, 5150, 0, 0},
	{22055, 619, 5150, 0, 0},
	{22068, 619, 5150, 0, 0},
	{17218, 16, 0, 948, 0},
	{21853, 28, 0, 0, 0},
	{21835, 28, 0, 0, 0},
	{21801, 28, 0, 0, 0},
	{21869, 28, 0, 0, 0},
	{21883, 28, 0, 0, 0},
	{21795, 28, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{1368, 16, 0, 3965, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{23836, 28, 5150, 0, 0},
	{678, 28, 0, 0, 0},
	{0, 0, 0, 3967, 0},
	{0, 63, 0, 3968, 0},
	{21795, 28, 0, 0, 0},
	{65532, 28, 0, 0, 0},
	{0, 63, 0, 3970, 0},
	{91900, 8716, 0, 0, 0},
	{91913, 8716, 0, 0, 0},
	{91929, 8716, 0, 0, 0},
	{91938, 8716, 0, 0, 0},
	{20872, 28, 0, 0, 0},
	{91952, 0, 0, 0, 0},
	{1368, 0, 0, 0, 0},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{91892, 16, 0, 3972, 0},
	{51706, 72, 0, 0, B24_FACT_REQUIRED},
	{88880, 28, 0, 0, B24_FACT_REQUIRED},
	{6268, 72, 0, 0, 0},
	{49000, 28, 0, 0, 0},
	{17066, 28, 0, 0, 0},
	{17052, 28, 0, 0, 0},
	{21927, 28, 0, 0, 0},
	{21941, 72, 0, 0, 0},
	{16971, 72, 0, 0, 0},
	{22107, 28, 0, 0, 0},
	{22114, 72, 0, 0, 0},
	{22125, 72, 0, 0, 0},
	{22748, 72, 0, 0, 0},
	{22758, 72, 0, 0, 0},
	{21946, 72, 0, 0, 0},
	{21956, 28, 22424, 0, 0},
	{21795, 28, 0, 0, 0},
	{22768, 28, 0, 0, 0},
	{22783, 619, 0, 0, 0},
	{22794, 619, 0, 0, 0},
	{22832, 619, 0, 0, 0},
	{22823, 619, 0, 0, 0},
	{22167, 72, 0, 0, 0},
	{21964, 72, 0, 0, 0},
	{22178, 72, 0, 0, 0},
	{22192, 72, 0, 0, 0},
	{22209, 2059, 0, 0, 0},
	{22220, 619, 0, 0, 0},
	{22136, 28, 0, 0, 0},
	{22153, 619, 0, 0, 0},
	{21991, 72, 0, 0, 0},
	{22001, 619, 0, 0, 0},
	{20038, 28, 0, 0, 0},
	{6619, 619, 0, 0, 0},
	{6624, 619, 0, 0, 0},
	{6632, 619, 0, 0, 0},
	{6640, 619, 0, 0, 0},
	{22807, 619, 0, 0, 0},
	{6713, 619, 0, 0, 0},
	{6645, 619, 0, 0, 0},
	{22813, 619, 0, 0, 0},
	{23056, 0, 0, 0, 0},
	{82832, 0, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{92121, 0, 0, 0, 0},
	{7364, 0, 0, 0, 0},
	{15276, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{0, 0, 0, 3977, 0},
	{69, 72, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{14269, 28, 0, 0, 0},
	{91983, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10808, 619, 5150, 0, 0},
	{91994, 619, 5150, 0, 0},
	{92004, 619, 0, 0, 0},
	{92015, 619, 0, 0, 0},
	{92026, 619, 0, 0, 0},
	{92037, 619, 0, 0, 0},
	{119, 16, 0, 3975, 0},
	{34955, 16, 0, 3976, 0},
	{92050, 22838, 0, 3604, 0},
	{92064, 22838, 0, 3976, 0},
	{92080, 22838, 0, 3976, 0},
	{92096, 22838, 0, 3976, 0},
	{92109, 22838, 0, 3976, 0},
	{12310, 12049, 0, 3978, 0},
	{36905, 16, 0, 3979, 0},
	{0, 16, 0, 3980, 0},
	{7364, 28, 0, 0, B24_FACT_REQUIRED},
	{15276, 619, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{0, 16, 0, 3982, 0},
	{9569, 28, 0, 0, B24_FACT_REQUIRED},
	{14269, 28, 0, 0, B24_FACT_REQUIRED},
	{91983, 28, 0, 0, B24_FACT_REQUIRED},
	{13084, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10808, 619, 5150, 0, 0},
	{91994, 619, 5150, 0, 0},
	{92004, 619, 5150, 0, 0},
	{92026, 619, 5150, 0, 0},
	{92037, 619, 5150, 0, 0},
	{119, 16, 0, 3975, 0},
	{92050, 21819, 0, 0, 0},
	{92109, 21819, 0, 0, 0},
	{12310, 22020, 0, 3983, 0},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{36905, 16, 0, 3984, B24_FACT_REQUIRED},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{21956, 0, 0, 0, 0},
	{21964, 0, 0, 0, 0},
	{22136, 0, 0, 0, 0},
	{22153, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{14269, 28, 0, 0, 0},
	{91983, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10808, 619, 5150, 0, 0},
	{91994, 619, 5150, 0, 0},
	{92004, 619, 0, 0, 0},
	{92015, 619, 0, 0, 0},
	{92026, 619, 0, 0, 0},
	{92037, 619, 0, 0, 0},
	{119, 16, 0, 3987, 0},
	{34955, 16, 0, 1433, 0},
	{92050, 22838, 0, 1433, 0},
	{92064, 22838, 0, 1433, 0},
	{92080, 22838, 0, 1433, 0},
	{92096, 22838, 0, 1433, 0},
	{92109, 22838, 0, 1433, 0},
	{12310, 12049, 0, 3978, 0},
	{36905, 16, 0, 3988, 0},
	{0, 16, 0, 3989, 0},
	{91983, 0, 0, 0, 0},
	{1386, 0, 0, 0, 0},
	{92133, 0, 0, 3991, 0},
	{20672, 0, 0, 3991, 0},
	{92137, 0, 0, 3991, 0},
	{37259, 0, 0, 3991, 0},
	{92143, 0, 0, 3991, 0},
	{28, 0, 0, 3991, 0},
	{72, 0, 0, 3991, 0},
	{910, 0, 0, 3991, 0},
	{256, 0, 0, 3991, 0},
	{8579, 0, 0, 3991, 0},
	{619, 0, 0, 3991, 0},
	{16255, 0, 0, 3991, 0},
	{26770, 0, 0, 3991, 0},
	{6909, 0, 0, 3991, 0},
	{92157, 0, 0, 3991, 0},
	{92169, 0, 0, 3991, 0},
	{92184, 0, 0, 3991, 0},
	{33245, 16, 0, 3992, 0},
	{0, 16, 0, 3993, 0},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{23059, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{14269, 28, 0, 0, 0},
	{91983, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10808, 619, 5150, 0, 0},
	{91994, 619, 5150, 0, 0},
	{92004, 11733, 22405, 0, 0},
	{92015, 619, 5150, 0, 0},
	{92026, 619, 5150, 0, 0},
	{92037, 619, 5150, 0, 0},
	{119, 16, 0, 3987, 0},
	{34955, 16, 0, 3996, 0},
	{92050, 22838, 0, 3996, 0},
	{92064, 22838, 0, 0, 0},
	{92080, 22838, 0, 0, 0},
	{92096, 22838, 0, 0, 0},
	{92109, 22838, 0, 0, 0},
	{12310, 12049, 0, 0, 0},
	{0, 16, 0, 3997, 0},
	{1368, 12049, 0, 3998, 0},
	{0, 16, 0, 3999, 0},
	{34832, 28, 0, 0, 0},
	{10942, 28, 0, 0, 0},
	{69, 28, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{14269, 28, 0, 0, 0},
	{91983, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1448, 28, 0, 0, 0},
	{10808, 28, 5150, 0, 0},
	{91994, 28, 5150, 0, 0},
	{92004, 28, 22405, 0, 0},
	{92015, 28, 5150, 0, 0},
	{92026, 28, 5150, 0, 0},
	{92037, 28, 5150, 0, 0},
	{119, 28, 0, 0, 0},
	{34955, 28, 0, 0, 0},
	{69, 0, 0, 0, 0},
	{14269, 0, 0, 0, 0},
	{91983, 0, 0, 0, 0},
	{13084, 0, 0, 0, 0},
	{1448, 0, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{14269, 28, 0, 0, 0},
	{91983, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10808, 619, 5150, 0, 0},
	{91994, 619, 5150, 0, 0},
	{92004, 11733, 22405, 0, 0},
	{92015, 619, 5150, 0, 0},
	{92026, 619, 5150, 0, 0},
	{92037, 619, 5150, 0, 0},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{2052, 16, 0, 4001, 0},
	{2068, 16, 0, 4002, 0},
	{190, 16, 0, 4003, 0},
	{904, 72, 0, 0, 0},
	{69, 72, 0, 0, 0},
	{9569, 28, 0, 0, 0},
	{14269, 28, 0, 0, 0},
	{91983, 28, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{10808, 619, 5150, 0, 0},
	{91994, 619, 5150, 0, 0},
	{92004, 619, 0, 0, 0},
	{92015, 619, 0, 0, 0},
	{92026, 619, 0, 0, 0},
	{92037, 619, 0, 0, 0},
	{119, 16, 0, 3975, 0},
	{34955, 16, 0, 3604, 0},
	{92050, 22838, 0, 3604, 0},
	{92064, 22838, 0, 3604, 0},
	{92080, 22838, 0, 3604, 0},
	{92096, 22838, 0, 3604, 0},
	{92109, 22838, 0, 3604, 0},
	{12310, 12049, 0, 3978, 0},
	{36905, 16, 0, 4005, 0},
	{0, 16, 0, 4006, 0},
	{69, 72, 0, 0, 0},
	{7364, 28, 0, 0, 0},
	{15276, 619, 5150, 0, 0},
	{1448, 72, 0, 0, 0},
	{13084, 28, 0, 0, 0},
	{92199, 619, 5150, 0, 0},
	{0, 16, 0, 4008, 0},
	{13084, 28, 0, 0, 0},
	{1448, 72, 0, 0, 0},
	{91994, 619, 5150, 0, 0},
	{92004, 619, 5150, 0, 0},
	{92037, 619, 5150, 0, 0},
	{92050, 22838, 0, 0, 0},
	{92109, 22838, 0, 0, 0},
	{119, 16, 0, 3975, 0},
	{12310, 22020, 0, 4009, 0},
	{91983, 28, 0, 0, 0},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{69, 72, 0, 0, B24_FACT_REQUIRED},
	{36905, 16, 0, 4010, 0},
	{21771, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, 0},
	{5169, 28, 0, 0, 0},
	{51931, 63, 0, 0, 0},
	{21771, 28, 0, 0, B24_FACT_REQUIRED},
	{21771, 0, 0, 0, 0},
	{5112, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{5169, 0, 0, 0, 0},
	{0, 0, 0, 4014, 0},
	{0, 16, 0, 4015, 0},
	{21771, 28, 0, 0, B24_FACT_REQUIRED},
	{5112, 28, 0, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, B24_FACT_REQUIRED},
	{5169, 28, 0, 0, 0},
	{51931, 63, 0, 0, 0},
	{7355, 28, 0, 0, 0},
	{37061, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92273, 72, 0, 0, 0},
	{92282, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{92341, 72, 0, 0, 0},
	{92349, 72, 0, 0, 0},
	{92357, 63, 0, 0, 0},
	{92367, 72, 0, 0, 0},
	{51931, 72, 0, 0, 0},
	{92377, 63, 0, 0, 0},
	{92391, 619, 0, 0, 0},
	{92399, 619, 0, 0, 0},
	{92407, 619, 0, 0, 0},
	{92417, 619, 0, 0, 0},
	{92282, 28, 0, 0, 0},
	{92425, 28, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92435, 619, 0, 0, 0},
	{42363, 16, 0, 4019, 0},
	{0, 16, 0, 4020, 0},
	{197, 72, 0, 0, 0},
	{209, 28, 0, 0, 0},
	{24724, 28, 0, 0, 0},
	{45192, 28, 0, 0, 0},
	{0, 16, 0, 4022, 0},
	{10869, 63, 0, 4023, 0},
	{0, 16, 0, 4024, 0},
	{7355, 28, 0, 0, 0},
	{37061, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92446, 72, 0, 0, B24_FACT_REQUIRED},
	{92455, 16, 0, 0, 0},
	{92470, 619, 0, 0, 0},
	{92273, 72, 0, 0, 0},
	{92282, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{92553, 0, 0, 0, 0},
	{33393, 0, 0, 0, 0},
	{80195, 0, 0, 0, 0},
	{38157, 0, 0, 0, 0},
	{92565, 0, 0, 0, 0},
	{92349, 0, 0, 0, 0},
	{92534, 0, 0, 0, 0},
	{92578, 0, 0, 0, 0},
	{92590, 0, 0, 0, 0},
	{92603, 0, 0, 0, 0},
	{9197, 0, 0, 0, 0},
	{92615, 0, 0, 0, 0},
	{92624, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{92636, 0, 0, 0, 0},
	{92655, 0, 0, 0, 0},
	{92664, 0, 0, 0, 0},
	{0, 0, 0, 4027, 0},
	{197, 0, 0, 0, 0},
	{23836, 0, 0, 0, 0},
	{9022, 0, 0, 0, 0},
	{92341, 0, 0, 0, 0},
	{33393, 0, 0, 0, 0},
	{92349, 0, 0, 0, 0},
	{92490, 0, 0, 0, 0},
	{92499, 0, 0, 0, 0},
	{80195, 0, 0, 0, 0},
	{92513, 0, 0, 0, 0},
	{92521, 0, 0, 0, 0},
	{70241, 0, 0, 0, 0},
	{92534, 0, 0, 0, 0},
	{21784, 0, 0, 0, 0},
	{24724, 0, 0, 0, 0},
	{92545, 0, 0, 4028, 0},
	{0, 0, 0, 4029, 0},
	{92672, 0, 0, 0, 0},
	{92681, 0, 0, 0, 0},
	{92699, 0, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{38157, 0, 0, 0, 0},
	{0, 0, 0, 4031, 0},
	{0, 0, 0, 4032, 0},
	{197, 72, 0, 0, 0},
	{92341, 72, 0, 0, 0},
	{92349, 72, 0, 0, 0},
	{92357, 63, 0, 4030, 0},
	{92367, 72, 0, 0, 0},
	{51931, 72, 0, 0, 0},
	{92377, 63, 0, 4033, 0},
	{92391, 619, 0, 0, 0},
	{92399, 619, 0, 0, 0},
	{92407, 619, 0, 0, 0},
	{92417, 619, 0, 0, 0},
	{92282, 28, 0, 0, 0},
	{92425, 28, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92435, 619, 0, 0, 0},
	{0, 16, 0, 4034, 0},
	{10869, 16, 0, 4035, 0},
	{0, 16, 0, 4036, 0},
	{7355, 28, 0, 0, B24_FACT_REQUIRED},
	{37061, 28, 0, 0, B24_FACT_REQUIRED},
	{9569, 72, 0, 0, 0},
	{26114, 0, 0, 0, 0},
	{42363, 16, 0, 4034, 0},
	{92709, 16, 0, 4022, 0},
	{0, 16, 0, 4039, 0},
	{7355, 28, 0, 0, 0},
	{37061, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92715, 72, 0, 0, 0},
	{92470, 619, 0, 0, 0},
	{92273, 72, 0, 0, 0},
	{92282, 28, 0, 0, 0},
	{197, 72, 0, 0, 0},
	{92341, 72, 0, 0, 0},
	{92349, 72, 0, 0, 0},
	{92357, 63, 0, 4030, 0},
	{92367, 72, 0, 0, 0},
	{51931, 72, 0, 0, 0},
	{92377, 63, 0, 0, 0},
	{92391, 619, 0, 0, 0},
	{92399, 619, 0, 0, 0},
	{92407, 619, 0, 0, 0},
	{92417, 619, 0, 0, 0},
	{92282, 28, 0, 0, 0},
	{92425, 28, 0, 0, 0},
	{14733, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92435, 619, 0, 0, 0},
	{42363, 16, 0, 4042, 0},
	{0, 16, 0, 4043, 0},
	{42363, 16, 0, 4034, 0},
	{0, 16, 0, 4045, 0},
	{7355, 28, 0, 0, 0},
	{37061, 28, 0, 0, 0},
	{9569, 72, 0, 0, 0},
	{92724, 16, 0, 0, B24_FACT_REQUIRED},
	{92273, 72, 0, 0, 0},
	{92282, 28, 0, 0, 0},
	{40458, 72, 0, 0, 0},
	{92766, 72, 0, 0, 0},
	{0, 16, 0, 4048, 0},
	{38157, 28, 0, 0, 0},
	{0, 16, 0, 4050, 0},
	{92490, 28, 0, 0, 0},
	{92534, 72, 34950, 0, 0},
	{92545, 63, 0, 4051, 0},
	{0, 16, 0, 4052, 0},
	{92357, 63, 0, 4053, B24_FACT_REQUIRED},
	{92367, 72, 34950, 0, 0},
	{51931, 72, 34950, 0, 0},
	{40041, 72, 0, 0, B24_FACT_REQUIRED},
	{92773, 16, 0, 4054, B24_FACT_REQUIRED},
	{24584, 28, 0, 0, 0},
	{48908, 619, 0, 0, 0},
	{87906, 28, 0, 0, 0},
	{0, 16, 0, 4056, 0},
	{92794, 28, 0, 0, B24_FACT_REQUIRED},
	{92804, 28, 0, 0, B24_FACT_REQUIRED},
	{92814, 28, 0, 0, B24_FACT_REQUIRED},
	{92832, 28, 0, 0, 0},
	{92794, 28, 0, 0, B24_FACT_REQUIRED},
	{92804, 28, 0, 0, B24_FACT_REQUIRED},
	{49000, 28, 0, 0, B24_FACT_REQUIRED},
	{92864, 0, 0, 0, 0},
	{92874, 0, 0, 0, 0},
	{92879, 0, 0, 0, 0},
	{92889, 0, 0, 0, 0},
	{92895, 0, 0, 0, 0},
	{0, 16, 0, 4060, 0},
	{92905, 28, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{16844, 28, 0, 0, 0},
	{51632, 28, 0, 0, 0},
	{92913, 72, 0, 0, 0},
	{20653, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{70458, 28, 0, 0, 0},
	{70464, 28, 0, 0, 0},
	{92920, 28, 0, 0, 0},
	{92930, 28, 0, 0, 0},
	{92945, 28, 5150, 0, 0},
	{92964, 28, 0, 0, 0},
	{92989, 72, 0, 0, 0},
	{93014, 28, 0, 0, 0},
	{93041, 28, 0, 0, 0},
	{93057, 28, 0, 0, 0},
	{93072, 28, 0, 0, 0},
	{0, 16, 0, 4063, 0},
	{66654, 28, 0, 0, B24_FACT_REQUIRED},
	{70458, 28, 0, 0, B24_FACT_REQUIRED},
	{70464, 28, 0, 0, 0},
	{16844, 28, 93090, 0, 0},
	{20653, 28, 0, 0, 0},
	{93165, 72, 0, 0, 0},
	{93178, 619, 0, 0, 0},
	{93183, 28, 0, 0, 0},
	{0, 16, 0, 4066, 0},
	{16844, 0, 0, 0, 0},
	{51632, 0, 0, 0, 0},
	{92913, 0, 0, 0, 0},
	{66654, 0, 0, 0, 0},
	{70458, 0, 0, 0, 0},
	{70464, 0, 0, 0, 0},
	{92920, 0, 0, 0, 0},
	{92930, 0, 0, 0, 0},
	{92945, 0, 0, 0, 0},
	{92964, 0, 0, 0, 0},
	{92989, 0, 0, 0, 0},
	{93014, 0, 0, 0, 0},
	{20653, 0, 0, 0, 0},
	{93041, 0, 0, 0, 0},
	{93057, 0, 0, 0, 0},
	{93072, 0, 0, 0, 0},
	{0, 0, 0, 4068, 0},
	{0, 12049, 0, 4069, 0},
	{197, 72, 0, 0, 0},
	{16844, 28, 93090, 0, 0},
	{20653, 28, 0, 0, 0},
	{51632, 72, 0, 0, 0},
	{92913, 72, 0, 0, 0},
	{43399, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{70458, 28, 0, 0, 0},
	{70464, 28, 0, 0, 0},
	{93041, 28, 0, 0, 0},
	{93057, 28, 0, 0, 0},
	{93072, 28, 0, 0, 0},
	{92920, 28, 0, 0, 0},
	{92930, 28, 0, 0, 0},
	{92945, 28, 5150, 0, 0},
	{92964, 28, 0, 0, 0},
	{92989, 72, 0, 0, 0},
	{93014, 28, 0, 0, 0},
	{5344, 16, 0, 4071, 0},
	{20284, 28, 0, 0, 0},
	{6713, 28, 33433, 0, 0},
	{904, 72, 0, 0, 0},
	{92913, 72, 0, 0, 0},
	{18598, 28, 0, 0, 0},
	{21869, 28, 0, 0, 0},
	{88299, 72, 0, 0, 0},
	{93245, 28, 93259, 0, 0},
	{0, 16, 0, 4073, 0},
	{92913, 72, 0, 0, B24_FACT_REQUIRED},
	{51632, 72, 0, 0, B24_FACT_REQUIRED},
	{20653, 28, 0, 0, 0},
	{66654, 28, 0, 0, 0},
	{70458, 28, 0, 0, 0},
	{70464, 28, 0, 0, 0},
	{197, 0, 0, 0, 0},
	{88021, 0, 0, 0, 0},
	{88049, 0, 0, 0, 0},
	{88036, 0, 0, 0, 0},
	{87906, 0, 0, 0, 0},
	{88004, 0, 0, 0, 0},
	{93386, 0, 0, 0, 0},
	{93400, 0, 0, 0, 0},
	{88072, 0, 0, 0, 0},
	{88086, 0, 0, 0, 0},
	{93409, 0, 0, 0, 0},
	{88114, 0, 0, 0, 0},
	{87942, 0, 0, 0, 0},
	{87947, 0, 0, 0, 0},
	{88124, 0, 0, 0, 0},
	{88198, 0, 0, 0, 0},
	{52012, 0, 0, 0, 0},
	{88259, 0, 0, 0, 0},
	{88243, 0, 0, 0, 0},
	{88217, 0, 0, 0, 0},
	{88229, 0, 0, 0, 0},
	{87892, 0, 0, 0, 0},
	{93425, 0, 0, 0, 0},
	{52521, 0, 0, 0, 0},
	{93444, 0, 0, 0, 0},
	{5891, 0, 0, 0, 0},
	{93459, 0, 0, 0, 0},
	{93475, 0, 0, 0, 0},
	{93490, 0, 0, 0, 0},
	{0, 0, 0, 4077, 0},
	{0, 63, 0, 4078, 0},
	{197, 72, 0, 0, 0},
	{87906, 28, 0, 0, 0},
	{88004, 28, 0, 0, 0},
	{93386, 28, 0, 0, 0},
	{88021, 72, 0, 0, 0},
	{88049, 28, 0, 0, 0},
	{88036, 28, 0, 0, 0},
	{93490, 72, 81972, 0, 0},
	{88072, 72, 0, 0, 0},
	{88086, 256, 0, 0, 0},
	{93400, 28, 0, 0, 0},
	{93409, 28, 0, 0, 0},
	{88114, 72, 81972, 0, 0},
	{87942, 910, 0, 0, 0},
	{87947, 28, 0, 0, 0},
	{88124, 28, 88141, 0, 0},
	{88198, 28, 0, 0, 0},
	{52012, 28, 88445, 0, 0},
	{88259, 72, 0, 0, 0},
	{88243, 72, 0, 0, 0},
	{88217, 72, 0, 0, 0},
	{88229, 28, 0, 0, 0},
	{87892, 72, 0, 0, 0},
	{93425, 28, 5150, 0, 0},
	{52521, 72, 0, 0, 0},
	{93444, 72, 0, 0, 0},
	{5891, 28, 0, 0, 0},
	{93459, 72, 0, 0, 0},
	{5344, 16, 0, 4080, 0},
	{20284, 28, 0, 0, 0},
	{6713, 28, 33433, 0, 0},
	{904, 72, 0, 0, 0},
	{93500, 0, 0, 0, 0},
	{93516, 0, 0, 0, 0},
	{93535, 0, 0, 0, 0},
	{93551, 0, 0, 0, 0},
	{93566, 0, 0, 0, 0},
	{93579, 0, 0, 0, 0},
	{93595, 0, 0, 0, 0},
	{93609, 0, 0, 0, 0},
	{93626, 0, 0, 0, 0},
	{93641, 0, 0, 0, 0},
	{93657, 0, 0, 0, 0},
	{93672, 0, 0, 0, 0},
	{93689, 0, 0, 0, 0},
	{93705, 0, 0, 0, 0},
	{93719, 0, 0, 0, 0},
	{93735, 0, 0, 0, 0},
	{93749, 0, 0, 0, 0},
	{93766, 0, 0, 0, 0},
	{93781, 0, 0, 0, 0},
	{93800, 0, 0, 0, 0},
	{93816, 0, 0, 0, 0},
	{93836, 0, 0, 0, 0},
	{93854, 0, 0, 0, 0},
	{93871, 0, 0, 0, 0},
	{93886, 0, 0, 0, 0},
	{93903, 0, 0, 0, 0},
	{93918, 0, 0, 0, 0},
	{93934, 0, 0, 0, 0},
	{93952, 0, 0, 0, 0},
	{93969, 0, 0, 0, 0},
	{93984, 0, 0, 0, 0},
	{93999, 0, 0, 0, 0},
	{94012, 0, 0, 0, 0},
	{94029, 0, 0, 0, 0},
	{94044, 0, 0, 0, 0},
	{94060, 0, 0, 0, 0},
	{94076, 0, 0, 0, 0},
	{94092, 0, 0, 0, 0},
	{94106, 0, 0, 0, 0},
	{94122, 0, 0, 0, 0},
	{94136, 0, 0, 0, 0},
	{94152, 0, 0, 0, 0},
	{0, 16, 0, 4082, 0},
	{94166, 28, 0, 0, 0},
	{94184, 28, 0, 0, 0},
	{94198, 28, 0, 0, 0},
	{42531, 28, 0, 0, 0},
	{0, 16, 0, 4084, 0},
	{6268, 72, 0, 0, B24_FACT_REQUIRED},
	{197, 28, 0, 0, 0},
	{94210, 28, 0, 0, 0},
	{94223, 28, 5150, 0, 0},
	{94237, 28, 0, 0, 0},
	{94248, 28, 0, 0, 0},
	{94258, 28, 0, 0, 0},
	{94271, 28, 0, 0, 0},
	{0, 0, 0, 4087, 0},
	{0, 16, 0, 4088, 0},
	{6268, 54540, 0, 0, B24_FACT_REQUIRED},
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
	{899, 1, B24_PARTS_ITEM},
	{900, 28, B24_PARTS_FIELDS},
	{928, 1, B24_PARTS_ITEM},
	{929, 1, B24_PARTS_FIELDS},
	{930, 2, B24_PARTS_FIELDS},
	{932, 1, B24_PARTS_FIELDS},
	{933, 30, B24_PARTS_FIELDS},
	{963, 1, B24_PARTS_ITEM},
	{964, 1, B24_PARTS_ITEM},
	{965, 4, B24_PARTS_FIELDS},
	{969, 1, B24_PARTS_FIELDS},
	{970, 1, B24_PARTS_FIELDS},
	{971, 3, B24_PARTS_FIELDS},
	{974, 1, B24_PARTS_ITEM},
	{975, 1, B24_PARTS_ITEM},
	{976, 2, B24_PARTS_FIELDS},
	{978, 2, B24_PARTS_FIELDS},
	{980, 7, B24_PARTS_FIELDS},
	{987, 3, B24_PARTS_FIELDS},
	{990, 1, B24_PARTS_FIELDS},
	{991, 1, B24_PARTS_EACH},
	{992, 7, B24_PARTS_FIELDS},
	{999, 19, B24_PARTS_FIELDS},
	{1018, 1, B24_PARTS_ITEM},
	{1019, 1, B24_PARTS_ITEM},
	{1020, 2, B24_PARTS_FIELDS},
	{1022, 2, B24_PARTS_FIELDS},
	{1024, 1, B24_PARTS_ITEM},
	{1025, 8, B24_PARTS_FIELDS},
	{1033, 25, B24_PARTS_FIELDS},
	{1058, 1, B24_PARTS_ITEM},
	{1059, 2, B24_PARTS_FIELDS},
	{1061, 2, B24_PARTS_FIELDS},
	{1063, 1, B24_PARTS_ITEM},
	{1064, 2, B24_PARTS_FIELDS},
	{1066, 21, B24_PARTS_FIELDS},
	{1087, 1, B24_PARTS_ITEM},
	{1088, 16, B24_PARTS_FIELDS},
	{1104, 1, B24_PARTS_FIELDS},
	{1105, 7, B24_PARTS_FIELDS},
	{1112, 1, B24_PARTS_FIELDS},
	{1113, 1, B24_PARTS_ITEM},
	{1114, 11, B24_PARTS_NAMES},
	{1125, 2, B24_PARTS_FIELDS},
	{1127, 3, B24_PARTS_FIELDS},
	{1130, 1, B24_PARTS_ITEM},
	{1131, 1, B24_PARTS_FIELDS},
	{1132, 1, B24_PARTS_ITEM},
	{1133, 1, B24_PARTS_FIELDS},
	{1134, 2, B24_PARTS_FIELDS},
	{1136, 2, B24_PARTS_FIELDS},
	{1138, 1, B24_PARTS_FIELDS},
	{1139, 2, B24_PARTS_FIELDS},
	{1141, 2, B24_PARTS_FIELDS},
	{1143, 18, B24_PARTS_FIELDS},
	{1161, 1, B24_PARTS_FIELDS},
	{1162, 1, B24_PARTS_ITEM},
	{1163, 18, B24_PARTS_NAMES},
	{1181, 3, B24_PARTS_FIELDS},
	{1184, 4, B24_PARTS_FIELDS},
	{1188, 1, B24_PARTS_ITEM},
	{1189, 2, B24_PARTS_FIELDS},
	{1191, 1, B24_PARTS_ITEM},
	{1192, 2, B24_PARTS_FIELDS},
	{1194, 4, B24_PARTS_FIELDS},
	{1198, 1, B24_PARTS_ITEM},
	{1199, 2, B24_PARTS_FIELDS},
	{1201, 3, B24_PARTS_FIELDS},
	{1204, 1, B24_PARTS_ITEM},
	{1205, 2, B24_PARTS_FIELDS},
	{1207, 2, B24_PARTS_FIELDS},
	{1209, 1, B24_PARTS_FIELDS},
	{1210, 2, B24_PARTS_FIELDS},
	{1212, 2, B24_PARTS_FIELDS},
	{1214, 5, B24_PARTS_FIELDS},
	{1219, 9, B24_PARTS_FIELDS},
	{1219, 9, B24_PARTS_FIELDS},
	{1228, 1, B24_PARTS_FIELDS},
	{1229, 1, B24_PARTS_ITEM},
	{1230, 1, B24_PARTS_FIELDS},
	{1231, 4, B24_PARTS_FIELDS},
	{1231, 4, B24_PARTS_FIELDS},
	{1235, 1, B24_PARTS_EACH},
	{1236, 1, B24_PARTS_FIELDS},
	{1237, 1, B24_PARTS_ITEM},
	{1238, 1, B24_PARTS_ITEM},
	{1239, 1, B24_PARTS_FIELDS},
	{1240, 1, B24_PARTS_ITEM},
	{1241, 9, B24_PARTS_NAMES},
	{1250, 4, B24_PARTS_FIELDS},
	{1254, 17, B24_PARTS_FIELDS},
	{1254, 17, B24_PARTS_FIELDS},
	{1271, 1, B24_PARTS_FIELDS},
	{1272, 1, B24_PARTS_ITEM},
	{1273, 10, B24_PARTS_FIELDS},
	{1283, 1, B24_PARTS_FIELDS},
	{1284, 1, B24_PARTS_FIELDS},
	{1285, 1, B24_PARTS_FIELDS},
	{1286, 7, B24_PARTS_FIELDS},
	{1286, 7, B24_PARTS_FIELDS},
	{1293, 1, B24_PARTS_FIELDS},
	{1294, 1, B24_PARTS_ITEM},
	{1295, 6, B24_PARTS_FIELDS},
	{1301, 1, B24_PARTS_FIELDS},
	{1302, 1, B24_PARTS_FIELDS},
	{1303, 7, B24_PARTS_FIELDS},
	{1310, 1, B24_PARTS_FIELDS},
	{1311, 1, B24_PARTS_ITEM},
	{1312, 1, B24_PARTS_ITEM},
	{1313, 1, B24_PARTS_FIELDS},
	{1314, 1, B24_PARTS_ITEM},
	{1315, 1, B24_PARTS_ITEM},
	{1316, 1, B24_PARTS_FIELDS},
	{1317, 1, B24_PARTS_ITEM},
	{1318, 7, B24_PARTS_NAMES},
	{1325, 4, B24_PARTS_FIELDS},
	{1329, 4, B24_PARTS_FIELDS},
	{1333, 2, B24_PARTS_FIELDS},
	{1335, 4, B24_PARTS_FIELDS},
	{1339, 17, B24_PARTS_FIELDS},
	{1356, 1, B24_PARTS_FIELDS},
	{1357, 1, B24_PARTS_ITEM},
	{1358, 1, B24_PARTS_ITEM},
	{1359, 1, B24_PARTS_FIELDS},
	{1360, 1, B24_PARTS_ITEM},
	{1361, 17, B24_PARTS_NAMES},
	{1378, 4, B24_PARTS_FIELDS},
	{1382, 1, B24_PARTS_ITEM},
	{1383, 8, B24_PARTS_FIELDS},
	{1391, 2, B24_PARTS_FIELDS},
	{1393, 4, B24_PARTS_FIELDS},
	{1393, 4, B24_PARTS_FIELDS},
	{1397, 1, B24_PARTS_FIELDS},
	{1398, 1, B24_PARTS_ITEM},
	{1399, 3, B24_PARTS_FIELDS},
	{1402, 1, B24_PARTS_FIELDS},
	{1403, 1, B24_PARTS_FIELDS},
	{1404, 1, B24_PARTS_FIELDS},
	{1405, 1, B24_PARTS_ITEM},
	{1406, 1, B24_PARTS_ITEM},
	{1407, 1, B24_PARTS_FIELDS},
	{1408, 1, B24_PARTS_ITEM},
	{1409, 4, B24_PARTS_NAMES},
	{1413, 4, B24_PARTS_FIELDS},
	{1417, 2, B24_PARTS_FIELDS},
	{1417, 2, B24_PARTS_FIELDS},
	{1419, 1, B24_PARTS_ITEM},
	{1420, 1, B24_PARTS_FIELDS},
	{1421, 1, B24_PARTS_ITEM},
	{1422, 3, B24_PARTS_FIELDS},
	{1422, 3, B24_PARTS_FIELDS},
	{1425, 1, B24_PARTS_FIELDS},
	{1426, 1, B24_PARTS_ITEM},
	{1427, 1, B24_PARTS_FIELDS},
	{1428, 1, B24_PARTS_FIELDS},
	{1429, 1, B24_PARTS_ITEM},
	{1430, 1, B24_PARTS_ITEM},
	{1431, 1, B24_PARTS_FIELDS},
	{1432, 1, B24_PARTS_ITEM},
	{1433, 3, B24_PARTS_NAMES},
	{1436, 4, B24_PARTS_FIELDS},
	{1440, 7, B24_PARTS_FIELDS},
	{1440, 7, B24_PARTS_FIELDS},
	{1447, 1, B24_PARTS_FIELDS},
	{1448, 1, B24_PARTS_ITEM},
	{1449, 6, B24_PARTS_FIELDS},
	{1455, 1, B24_PARTS_FIELDS},
	{1456, 1, B24_PARTS_FIELDS},
	{1457, 1, B24_PARTS_FIELDS},
	{1458, 1, B24_PARTS_ITEM},
	{1459, 1, B24_PARTS_ITEM},
	{1460, 1, B24_PARTS_FIELDS},
	{1461, 1, B24_PARTS_ITEM},
	{1462, 7, B24_PARTS_NAMES},
	{1469, 4, B24_PARTS_FIELDS},
	{1473, 6, B24_PARTS_FIELDS},
	{1479, 2, B24_PARTS_FIELDS},
	{1481, 10, B24_PARTS_FIELDS},
	{1481, 10, B24_PARTS_FIELDS},
	{1491, 1, B24_PARTS_FIELDS},
	{1492, 1, B24_PARTS_ITEM},
	{1493, 4, B24_PARTS_FIELDS},
	{1497, 1, B24_PARTS_FIELDS},
	{1498, 1, B24_PARTS_FIELDS},
	{1499, 1, B24_PARTS_FIELDS},
	{1500, 1, B24_PARTS_ITEM},
	{1501, 1, B24_PARTS_ITEM},
	{1502, 1, B24_PARTS_FIELDS},
	{1503, 1, B24_PARTS_ITEM},
	{1504, 10, B24_PARTS_NAMES},
	{1514, 4, B24_PARTS_FIELDS},
	{1518, 4, B24_PARTS_FIELDS},
	{1522, 1, B24_PARTS_ITEM},
	{1523, 2, B24_PARTS_FIELDS},
	{1525, 1, B24_PARTS_FIELDS},
	{1526, 1, B24_PARTS_FIELDS},
	{1527, 2, B24_PARTS_FIELDS},
	{1529, 2, B24_PARTS_FIELDS},
	{1531, 9, B24_PARTS_FIELDS},
	{1531, 9, B24_PARTS_FIELDS},
	{1540, 1, B24_PARTS_FIELDS},
	{1541, 1, B24_PARTS_ITEM},
	{1542, 4, B24_PARTS_FIELDS},
	{1546, 1, B24_PARTS_FIELDS},
	{1547, 1, B24_PARTS_FIELDS},
	{1548, 1, B24_PARTS_FIELDS},
	{1549, 1, B24_PARTS_ITEM},
	{1550, 1, B24_PARTS_ITEM},
	{1551, 1, B24_PARTS_FIELDS},
	{1552, 1, B24_PARTS_ITEM},
	{1553, 9, B24_PARTS_NAMES},
	{1562, 4, B24_PARTS_FIELDS},
	{1566, 2, B24_PARTS_FIELDS},
	{1568, 4, B24_PARTS_FIELDS},
	{1568, 4, B24_PARTS_FIELDS},
	{1572, 1, B24_PARTS_FIELDS},
	{1573, 1, B24_PARTS_ITEM},
	{1574, 3, B24_PARTS_FIELDS},
	{1577, 1, B24_PARTS_FIELDS},
	{1578, 1, B24_PARTS_FIELDS},
	{1579, 1, B24_PARTS_FIELDS},
	{1580, 1, B24_PARTS_ITEM},
	{1581, 1, B24_PARTS_ITEM},
	{1582, 1, B24_PARTS_FIELDS},
	{1583, 1, B24_PARTS_ITEM},
	{1584, 4, B24_PARTS_NAMES},
	{1588, 4, B24_PARTS_FIELDS},
	{1592, 4, B24_PARTS_FIELDS},
	{1592, 4, B24_PARTS_FIELDS},
	{1596, 1, B24_PARTS_FIELDS},
	{1597, 1, B24_PARTS_ITEM},
	{1598, 3, B24_PARTS_FIELDS},
	{1601, 1, B24_PARTS_FIELDS},
	{1602, 1, B24_PARTS_FIELDS},
	{1603, 1, B24_PARTS_FIELDS},
	{1604, 1, B24_PARTS_ITEM},
	{1605, 3, B24_PARTS_FIELDS},
	{1605, 3, B24_PARTS_FIELDS},
	{1608, 1, B24_PARTS_ITEM},
	{1609, 1, B24_PARTS_FIELDS},
	{1610, 1, B24_PARTS_ITEM},
	{1611, 1, B24_PARTS_ITEM},
	{1612, 1, B24_PARTS_FIELDS},
	{1613, 1, B24_PARTS_ITEM},
	{1614, 4, B24_PARTS_NAMES},
	{1618, 4, B24_PARTS_FIELDS},
	{1622, 3, B24_PARTS_FIELDS},
	{1625, 2, B24_PARTS_FIELDS},
	{1627, 43, B24_PARTS_FIELDS},
	{1627, 43, B24_PARTS_FIELDS},
	{1670, 1, B24_PARTS_FIELDS},
	{1671, 1, B24_PARTS_ITEM},
	{1672, 39, B24_PARTS_FIELDS},
	{1711, 1, B24_PARTS_FIELDS},
	{1712, 1, B24_PARTS_FIELDS},
	{1713, 3, B24_PARTS_FIELDS},
	{1716, 1, B24_PARTS_FIELDS},
	{1717, 1, B24_PARTS_FIELDS},
	{1718, 1, B24_PARTS_ITEM},
	{1719, 1, B24_PARTS_FIELDS},
	{1720, 1, B24_PARTS_ITEM},
	{1721, 1, B24_PARTS_FIELDS},
	{1722, 1, B24_PARTS_FIELDS},
	{1723, 1, B24_PARTS_ITEM},
	{1724, 1, B24_PARTS_FIELDS},
	{1725, 1, B24_PARTS_ITEM},
	{1726, 43, B24_PARTS_NAMES},
	{1769, 4, B24_PARTS_FIELDS},
	{1773, 43, B24_PARTS_FIELDS},
	{1773, 43, B24_PARTS_FIELDS},
	{1816, 1, B24_PARTS_FIELDS},
	{1817, 1, B24_PARTS_ITEM},
	{1818, 40, B24_PARTS_FIELDS},
	{1858, 1, B24_PARTS_FIELDS},
	{1859, 1, B24_PARTS_FIELDS},
	{1860, 3, B24_PARTS_FIELDS},
	{1863, 1, B24_PARTS_FIELDS},
	{1864, 1, B24_PARTS_FIELDS},
	{1865, 1, B24_PARTS_ITEM},
	{1866, 1, B24_PARTS_ITEM},
	{1867, 1, B24_PARTS_FIELDS},
	{1868, 1, B24_PARTS_ITEM},
	{1869, 4, B24_PARTS_FIELDS},
	{1873, 40, B24_PARTS_FIELDS},
	{1913, 2, B24_PARTS_FIELDS},
	{1915, 27, B24_PARTS_FIELDS},
	{1915, 27, B24_PARTS_FIELDS},
	{1942, 1, B24_PARTS_FIELDS},
	{1943, 1, B24_PARTS_ITEM},
	{1944, 23, B24_PARTS_FIELDS},
	{1967, 1, B24_PARTS_FIELDS},
	{1968, 1, B24_PARTS_FIELDS},
	{1969, 3, B24_PARTS_FIELDS},
	{1972, 1, B24_PARTS_FIELDS},
	{1973, 1, B24_PARTS_FIELDS},
	{1974, 1, B24_PARTS_ITEM},
	{1975, 1, B24_PARTS_ITEM},
	{1976, 1, B24_PARTS_FIELDS},
	{1977, 1, B24_PARTS_ITEM},
	{1978, 27, B24_PARTS_NAMES},
	{2005, 4, B24_PARTS_FIELDS},
	{2009, 22, B24_PARTS_FIELDS},
	{2031, 2, B24_PARTS_FIELDS},
	{2033, 36, B24_PARTS_FIELDS},
	{2033, 36, B24_PARTS_FIELDS},
	{2069, 1, B24_PARTS_FIELDS},
	{2070, 1, B24_PARTS_ITEM},
	{2071, 32, B24_PARTS_FIELDS},
	{2103, 1, B24_PARTS_FIELDS},
	{2104, 1, B24_PARTS_FIELDS},
	{2105, 3, B24_PARTS_FIELDS},
	{2108, 1, B24_PARTS_FIELDS},
	{2109, 1, B24_PARTS_FIELDS},
	{2110, 1, B24_PARTS_ITEM},
	{2111, 1, B24_PARTS_ITEM},
	{2112, 1, B24_PARTS_FIELDS},
	{2113, 1, B24_PARTS_ITEM},
	{2114, 36, B24_PARTS_NAMES},
	{2150, 4, B24_PARTS_FIELDS},
	{2154, 31, B24_PARTS_FIELDS},
	{2185, 2, B24_PARTS_FIELDS},
	{2187, 38, B24_PARTS_FIELDS},
	{2225, 2, B24_PARTS_FIELDS},
	{2227, 7, B24_PARTS_FIELDS},
	{2227, 7, B24_PARTS_FIELDS},
	{2234, 1, B24_PARTS_FIELDS},
	{2235, 1, B24_PARTS_ITEM},
	{2236, 2, B24_PARTS_FIELDS},
	{2238, 2, B24_PARTS_FIELDS},
	{2240, 2, B24_PARTS_FIELDS},
	{2242, 1, B24_PARTS_FIELDS},
	{2243, 1, B24_PARTS_ITEM},
	{2244, 1, B24_PARTS_ITEM},
	{2245, 1, B24_PARTS_FIELDS},
	{2246, 1, B24_PARTS_ITEM},
	{2247, 7, B24_PARTS_NAMES},
	{2254, 2, B24_PARTS_FIELDS},
	{2256, 24, B24_PARTS_FIELDS},
	{2256, 24, B24_PARTS_FIELDS},
	{2280, 1, B24_PARTS_FIELDS},
	{2281, 1, B24_PARTS_ITEM},
	{2282, 22, B24_PARTS_FIELDS},
	{2304, 1, B24_PARTS_FIELDS},
	{2305, 1, B24_PARTS_FIELDS},
	{2306, 1, B24_PARTS_FIELDS},
	{2307, 1, B24_PARTS_ITEM},
	{2308, 1, B24_PARTS_ITEM},
	{2309, 1, B24_PARTS_FIELDS},
	{2310, 1, B24_PARTS_ITEM},
	{2311, 24, B24_PARTS_NAMES},
	{2335, 4, B24_PARTS_FIELDS},
	{2339, 22, B24_PARTS_FIELDS},
	{2361, 2, B24_PARTS_FIELDS},
	{2363, 6, B24_PARTS_FIELDS},
	{2363, 6, B24_PARTS_FIELDS},
	{2369, 1, B24_PARTS_FIELDS},
	{2370, 1, B24_PARTS_ITEM},
	{2371, 5, B24_PARTS_FIELDS},
	{2376, 1, B24_PARTS_FIELDS},
	{2377, 1, B24_PARTS_FIELDS},
	{2378, 1, B24_PARTS_ITEM},
	{2379, 1, B24_PARTS_ITEM},
	{2380, 1, B24_PARTS_FIELDS},
	{2381, 1, B24_PARTS_ITEM},
	{2382, 6, B24_PARTS_NAMES},
	{2388, 4, B24_PARTS_FIELDS},
	{2392, 2, B24_PARTS_FIELDS},
	{2394, 5, B24_PARTS_FIELDS},
	{2394, 5, B24_PARTS_FIELDS},
	{2399, 1, B24_PARTS_FIELDS},
	{2400, 1, B24_PARTS_ITEM},
	{2401, 4, B24_PARTS_FIELDS},
	{2405, 1, B24_PARTS_FIELDS},
	{2406, 3, B24_PARTS_FIELDS},
	{2409, 1, B24_PARTS_ITEM},
	{2410, 1, B24_PARTS_FIELDS},
	{2411, 1, B24_PARTS_ITEM},
	{2412, 1, B24_PARTS_FIELDS},
	{2413, 1, B24_PARTS_FIELDS},
	{2414, 1, B24_PARTS_ITEM},
	{2415, 1, B24_PARTS_ITEM},
	{2416, 1, B24_PARTS_FIELDS},
	{2417, 1, B24_PARTS_ITEM},
	{2418, 5, B24_PARTS_NAMES},
	{2423, 4, B24_PARTS_FIELDS},
	{2427, 2, B24_PARTS_FIELDS},
	{2429, 7, B24_PARTS_FIELDS},
	{2429, 7, B24_PARTS_FIELDS},
	{2436, 1, B24_PARTS_FIELDS},
	{2437, 1, B24_PARTS_ITEM},
	{2438, 1, B24_PARTS_ITEM},
	{2439, 1, B24_PARTS_FIELDS},
	{2440, 1, B24_PARTS_ITEM},
	{2441, 5, B24_PARTS_NAMES},
	{2446, 4, B24_PARTS_FIELDS},
	{2450, 4, B24_PARTS_FIELDS},
	{2454, 2, B24_PARTS_FIELDS},
	{2456, 4, B24_PARTS_FIELDS},
	{2456, 4, B24_PARTS_FIELDS},
	{2460, 1, B24_PARTS_FIELDS},
	{2461, 1, B24_PARTS_ITEM},
	{2462, 1, B24_PARTS_FIELDS},
	{2463, 1, B24_PARTS_FIELDS},
	{2464, 1, B24_PARTS_ITEM},
	{2465, 1, B24_PARTS_ITEM},
	{2466, 1, B24_PARTS_FIELDS},
	{2467, 1, B24_PARTS_ITEM},
	{2468, 4, B24_PARTS_NAMES},
	{2472, 4, B24_PARTS_FIELDS},
	{2476, 9, B24_PARTS_FIELDS},
	{2476, 9, B24_PARTS_FIELDS},
	{2485, 1, B24_PARTS_FIELDS},
	{2486, 1, B24_PARTS_ITEM},
	{2487, 4, B24_PARTS_FIELDS},
	{2491, 1, B24_PARTS_FIELDS},
	{2492, 1, B24_PARTS_FIELDS},
	{2493, 1, B24_PARTS_FIELDS},
	{2494, 1, B24_PARTS_ITEM},
	{2495, 1, B24_PARTS_ITEM},
	{2496, 1, B24_PARTS_FIELDS},
	{2497, 1, B24_PARTS_ITEM},
	{2498, 9, B24_PARTS_NAMES},
	{2507, 4, B24_PARTS_FIELDS},
	{2511, 2, B24_PARTS_FIELDS},
	{2513, 10, B24_PARTS_FIELDS},
	{2513, 10, B24_PARTS_FIELDS},
	{2523, 1, B24_PARTS_FIELDS},
	{2524, 1, B24_PARTS_ITEM},
	{2525, 9, B24_PARTS_FIELDS},
	{2534, 1, B24_PARTS_FIELDS},
	{2535, 1, B24_PARTS_FIELDS},
	{2536, 1, B24_PARTS_FIELDS},
	{2537, 1, B24_PARTS_ITEM},
	{2538, 1, B24_PARTS_ITEM},
	{2539, 1, B24_PARTS_FIELDS},
	{2540, 1, B24_PARTS_ITEM},
	{2541, 10, B24_PARTS_NAMES},
	{2551, 4, B24_PARTS_FIELDS},
	{2555, 2, B24_PARTS_FIELDS},
	{2557, 19, B24_PARTS_FIELDS},
	{2557, 19, B24_PARTS_FIELDS},
	{2576, 1, B24_PARTS_FIELDS},
	{2577, 1, B24_PARTS_ITEM},
	{2578, 18, B24_PARTS_FIELDS},
	{2596, 1, B24_PARTS_FIELDS},
	{2597, 1, B24_PARTS_FIELDS},
	{2598, 1, B24_PARTS_FIELDS},
	{2599, 1, B24_PARTS_ITEM},
	{2600, 1, B24_PARTS_ITEM},
	{2601, 1, B24_PARTS_FIELDS},
	{2602, 1, B24_PARTS_ITEM},
	{2603, 19, B24_PARTS_NAMES},
	{2622, 4, B24_PARTS_FIELDS},
	{2626, 18, B24_PARTS_FIELDS},
	{2644, 2, B24_PARTS_FIELDS},
	{2646, 5, B24_PARTS_FIELDS},
	{2646, 5, B24_PARTS_FIELDS},
	{2651, 1, B24_PARTS_FIELDS},
	{2652, 1, B24_PARTS_ITEM},
	{2653, 1, B24_PARTS_FIELDS},
	{2654, 1, B24_PARTS_FIELDS},
	{2655, 1, B24_PARTS_ITEM},
	{2656, 1, B24_PARTS_ITEM},
	{2657, 1, B24_PARTS_FIELDS},
	{2658, 1, B24_PARTS_ITEM},
	{2659, 5, B24_PARTS_NAMES},
	{2664, 4, B24_PARTS_FIELDS},
	{2668, 3, B24_PARTS_FIELDS},
	{2668, 3, B24_PARTS_FIELDS},
	{2671, 1, B24_PARTS_ITEM},
	{2672, 1, B24_PARTS_FIELDS},
	{2673, 1, B24_PARTS_ITEM},
	{2674, 3, B24_PARTS_NAMES},
	{2677, 4, B24_PARTS_FIELDS},
	{2681, 1, B24_PARTS_FIELDS},
	{2682, 1, B24_PARTS_ITEM},
	{2683, 3, B24_PARTS_FIELDS},
	{2686, 2, B24_PARTS_FIELDS},
	{2688, 6, B24_PARTS_FIELDS},
	{2688, 6, B24_PARTS_FIELDS},
	{2694, 1, B24_PARTS_FIELDS},
	{2695, 1, B24_PARTS_ITEM},
	{2696, 4, B24_PARTS_FIELDS},
	{2700, 1, B24_PARTS_FIELDS},
	{2701, 1, B24_PARTS_FIELDS},
	{2702, 7, B24_PARTS_FIELDS},
	{2709, 1, B24_PARTS_ITEM},
	{2710, 1, B24_PARTS_FIELDS},
	{2711, 1, B24_PARTS_ITEM},
	{2712, 1, B24_PARTS_ITEM},
	{2713, 1, B24_PARTS_FIELDS},
	{2714, 1, B24_PARTS_ITEM},
	{2715, 6, B24_PARTS_NAMES},
	{2721, 4, B24_PARTS_FIELDS},
	{2725, 2, B24_PARTS_FIELDS},
	{2727, 6, B24_PARTS_FIELDS},
	{2727, 6, B24_PARTS_FIELDS},
	{2733, 1, B24_PARTS_ITEM},
	{2734, 8, B24_PARTS_FIELDS},
	{2734, 8, B24_PARTS_FIELDS},
	{2742, 1, B24_PARTS_ITEM},
	{2743, 30, B24_PARTS_FIELDS},
	{2773, 1, B24_PARTS_FIELDS},
	{2774, 4, B24_PARTS_FIELDS},
	{2778, 1, B24_PARTS_FIELDS},
	{2779, 1, B24_PARTS_ITEM},
	{2780, 4, B24_PARTS_FIELDS},
	{2784, 1, B24_PARTS_FIELDS},
	{2785, 1, B24_PARTS_ITEM},
	{2786, 1, B24_PARTS_FIELDS},
	{2787, 1, B24_PARTS_ITEM},
	{2788, 3, B24_PARTS_FIELDS},
	{2791, 2, B24_PARTS_FIELDS},
	{2793, 1, B24_PARTS_ITEM},
	{2794, 1, B24_PARTS_ITEM},
	{2795, 1, B24_PARTS_FIELDS},
	{2796, 5, B24_PARTS_FIELDS},
	{2801, 1, B24_PARTS_FIELDS},
	{2802, 1, B24_PARTS_ITEM},
	{2803, 6, B24_PARTS_FIELDS},
	{2809, 1, B24_PARTS_ITEM},
	{2810, 7, B24_PARTS_FIELDS},
	{2817, 2, B24_PARTS_FIELDS},
	{2819, 1, B24_PARTS_ITEM},
	{2820, 9, B24_PARTS_FIELDS},
	{2829, 4, B24_PARTS_FIELDS},
	{2833, 9, B24_PARTS_FIELDS},
	{2842, 5, B24_PARTS_FIELDS},
	{2847, 1, B24_PARTS_FIELDS},
	{2848, 1, B24_PARTS_ITEM},
	{2820, 9, B24_PARTS_FIELDS},
	{2849, 3, B24_PARTS_FIELDS},
	{2852, 8, B24_PARTS_FIELDS},
	{2860, 45, B24_PARTS_FIELDS},
	{2905, 1, B24_PARTS_ITEM},
	{2908, 45, B24_PARTS_FIELDS},
	{2906, 2, B24_PARTS_FIELDS},
	{2906, 2, B24_PARTS_FIELDS},
	{2908, 45, B24_PARTS_FIELDS},
	{2953, 1, B24_PARTS_ITEM},
	{2954, 3, B24_PARTS_FIELDS},
	{2957, 4, B24_PARTS_FIELDS},
	{2961, 44, B24_PARTS_FIELDS},
	{2961, 44, B24_PARTS_FIELDS},
	{3005, 1, B24_PARTS_ITEM},
	{3006, 1, B24_PARTS_ITEM},
	{3007, 44, B24_PARTS_NAMES},
	{3051, 4, B24_PARTS_FIELDS},
	{3055, 9, B24_PARTS_FIELDS},
	{3064, 10, B24_PARTS_FIELDS},
	{3074, 4, B24_PARTS_FIELDS},
	{3078, 4, B24_PARTS_FIELDS},
	{3082, 4, B24_PARTS_FIELDS},
	{3086, 4, B24_PARTS_FIELDS},
	{3090, 4, B24_PARTS_FIELDS},
	{3094, 1, B24_PARTS_FIELDS},
	{3095, 1, B24_PARTS_FIELDS},
	{3096, 4, B24_PARTS_FIELDS},
	{3100, 1, B24_PARTS_ITEM},
	{3101, 1, B24_PARTS_ITEM},
	{3102, 29, B24_PARTS_FIELDS},
	{3131, 2, B24_PARTS_FIELDS},
	{3133, 12, B24_PARTS_FIELDS},
	{3145, 1, B24_PARTS_FIELDS},
	{3146, 3, B24_PARTS_FIELDS},
	{3149, 1, B24_PARTS_FIELDS},
	{3150, 7, B24_PARTS_FIELDS},
	{3157, 1, B24_PARTS_EACH},
	{3158, 1, B24_PARTS_ITEM},
	{3159, 14, B24_PARTS_FIELDS},
	{3173, 1, B24_PARTS_ITEM},
	{3174, 1, B24_PARTS_ITEM},
	{3175, 14, B24_PARTS_NAMES},
	{3189, 5, B24_PARTS_FIELDS},
	{3194, 3, B24_PARTS_FIELDS},
	{3197, 1, B24_PARTS_FIELDS},
	{3198, 1, B24_PARTS_ITEM},
	{3199, 2, B24_PARTS_FIELDS},
	{3201, 1, B24_PARTS_FIELDS},
	{3202, 8, B24_PARTS_FIELDS},
	{3210, 3, B24_PARTS_FIELDS},
	{3213, 1, B24_PARTS_ITEM},
	{3214, 3, B24_PARTS_FIELDS},
	{3217, 1, B24_PARTS_FIELDS},
	{3218, 1, B24_PARTS_ITEM},
	{3219, 1, B24_PARTS_ITEM},
	{3220, 1, B24_PARTS_FIELDS},
	{3221, 1, B24_PARTS_ITEM},
	{3222, 2, B24_PARTS_FIELDS},
	{3224, 1, B24_PARTS_EACH},
	{3225, 3, B24_PARTS_FIELDS},
	{3228, 3, B24_PARTS_FIELDS},
	{3231, 2, B24_PARTS_FIELDS},
	{3233, 2, B24_PARTS_FIELDS},
	{3235, 2, B24_PARTS_FIELDS},
	{3237, 2, B24_PARTS_FIELDS},
	{3239, 3, B24_PARTS_FIELDS},
	{3242, 2, B24_PARTS_FIELDS},
	{3244, 1, B24_PARTS_ITEM},
	{3245, 1, B24_PARTS_ITEM},
	{3246, 3, B24_PARTS_FIELDS},
	{3249, 6, B24_PARTS_FIELDS},
	{3255, 1, B24_PARTS_ITEM},
	{3256, 3, B24_PARTS_FIELDS},
	{3259, 1, B24_PARTS_ITEM},
	{3260, 1, B24_PARTS_ITEM},
	{3261, 2, B24_PARTS_FIELDS},
	{3263, 2, B24_PARTS_FIELDS},
	{3265, 1, B24_PARTS_ITEM},
	{3266, 1, B24_PARTS_ITEM},
	{3267, 5, B24_PARTS_NAMES},
	{3272, 4, B24_PARTS_FIELDS},
	{3276, 3, B24_PARTS_FIELDS},
	{3279, 4, B24_PARTS_FIELDS},
	{3283, 1, B24_PARTS_ITEM},
	{3284, 1, B24_PARTS_ITEM},
	{3285, 4, B24_PARTS_FIELDS},
	{3289, 5, B24_PARTS_FIELDS},
	{3294, 1, B24_PARTS_ITEM},
	{3295, 9, B24_PARTS_FIELDS},
	{3304, 1, B24_PARTS_FIELDS},
	{3305, 1, B24_PARTS_ITEM},
	{3306, 3, B24_PARTS_FIELDS},
	{3309, 2, B24_PARTS_FIELDS},
	{3311, 2, B24_PARTS_FIELDS},
	{3313, 8, B24_PARTS_FIELDS},
	{3313, 8, B24_PARTS_FIELDS},
	{3321, 1, B24_PARTS_EACH},
	{3322, 1, B24_PARTS_FIELDS},
	{3323, 1, B24_PARTS_ITEM},
	{3324, 1, B24_PARTS_FIELDS},
	{3295, 9, B24_PARTS_FIELDS},
	{3325, 1, B24_PARTS_FIELDS},
	{3326, 1, B24_PARTS_ITEM},
	{3327, 1, B24_PARTS_ITEM},
	{3328, 1, B24_PARTS_FIELDS},
	{3329, 1, B24_PARTS_ITEM},
	{3330, 3, B24_PARTS_FIELDS},
	{3333, 3, B24_PARTS_FIELDS},
	{3336, 4, B24_PARTS_FIELDS},
	{3336, 4, B24_PARTS_FIELDS},
	{3340, 1, B24_PARTS_ITEM},
	{3341, 29, B24_PARTS_FIELDS},
	{3370, 2, B24_PARTS_FIELDS},
	{3372, 2, B24_PARTS_FIELDS},
	{3374, 3, B24_PARTS_FIELDS},
	{3377, 2, B24_PARTS_FIELDS},
	{3379, 1, B24_PARTS_FIELDS},
	{3380, 2, B24_PARTS_FIELDS},
	{3382, 1, B24_PARTS_ITEM},
	{3383, 4, B24_PARTS_FIELDS},
	{3387, 1, B24_PARTS_ITEM},
	{3388, 1, B24_PARTS_ITEM},
	{3389, 1, B24_PARTS_ITEM},
	{3390, 2, B24_PARTS_FIELDS},
	{3392, 2, B24_PARTS_FIELDS},
	{3394, 3, B24_PARTS_FIELDS},
	{3397, 1, B24_PARTS_ITEM},
	{3398, 4, B24_PARTS_FIELDS},
	{3402, 1, B24_PARTS_ITEM},
	{3403, 1, B24_PARTS_ITEM},
	{3404, 2, B24_PARTS_FIELDS},
	{3406, 3, B24_PARTS_FIELDS},
	{3409, 1, B24_PARTS_ITEM},
	{3410, 4, B24_PARTS_FIELDS},
	{3414, 1, B24_PARTS_ITEM},
	{3415, 3, B24_PARTS_FIELDS},
	{3418, 8, B24_PARTS_FIELDS},
	{3426, 1, B24_PARTS_FIELDS},
	{3427, 8, B24_PARTS_FIELDS},
	{3435, 59, B24_PARTS_FIELDS},
	{3494, 1, B24_PARTS_ITEM},
	{3495, 59, B24_PARTS_FIELDS},
	{3495, 59, B24_PARTS_FIELDS},
	{3554, 1, B24_PARTS_ITEM},
	{3555, 4, B24_PARTS_FIELDS},
	{3559, 1, B24_PARTS_ITEM},
	{3560, 4, B24_PARTS_FIELDS},
	{3564, 1, B24_PARTS_ITEM},
	{3565, 1, B24_PARTS_ITEM},
	{3566, 59, B24_PARTS_NAMES},
	{3625, 4, B24_PARTS_FIELDS},
	{3629, 26, B24_PARTS_FIELDS},
	{3655, 2, B24_PARTS_FIELDS},
	{3657, 3, B24_PARTS_FIELDS},
	{3660, 13, B24_PARTS_FIELDS},
	{3673, 4, B24_PARTS_FIELDS},
	{3677, 1, B24_PARTS_ITEM},
	{3678, 18, B24_PARTS_FIELDS},
	{3696, 1, B24_PARTS_FIELDS},
	{3697, 6, B24_PARTS_FIELDS},
	{3703, 18, B24_PARTS_FIELDS},
	{3721, 1, B24_PARTS_ITEM},
	{3722, 3, B24_PARTS_FIELDS},
	{3725, 1, B24_PARTS_ITEM},
	{3726, 3, B24_PARTS_FIELDS},
	{3729, 1, B24_PARTS_FIELDS},
	{3730, 3, B24_PARTS_FIELDS},
	{3733, 1, B24_PARTS_ITEM},
	{3734, 2, B24_PARTS_FIELDS},
	{3736, 1, B24_PARTS_ITEM},
	{3737, 28, B24_PARTS_FIELDS},
	{3765, 5, B24_PARTS_FIELDS},
	{3770, 1, B24_PARTS_ITEM},
	{3771, 19, B24_PARTS_FIELDS},
	{3790, 1, B24_PARTS_ITEM},
	{3791, 1, B24_PARTS_ITEM},
	{3792, 12, B24_PARTS_FIELDS},
	{3804, 5, B24_PARTS_FIELDS},
	{3809, 2, B24_PARTS_FIELDS},
	{3811, 13, B24_PARTS_FIELDS},
	{3824, 14, B24_PARTS_FIELDS},
	{3838, 2, B24_PARTS_FIELDS},
	{3840, 45, B24_PARTS_FIELDS},
	{3885, 2, B24_PARTS_FIELDS},
	{3887, 2, B24_PARTS_FIELDS},
	{3889, 3, B24_PARTS_FIELDS},
	{3892, 2, B24_PARTS_FIELDS},
	{3894, 1, B24_PARTS_FIELDS},
	{3895, 2, B24_PARTS_FIELDS},
	{3897, 4, B24_PARTS_FIELDS},
	{3901, 1, B24_PARTS_ITEM},
	{3902, 1, B24_PARTS_ITEM},
	{3903, 1, B24_PARTS_ITEM},
	{3904, 2, B24_PARTS_FIELDS},
	{3906, 4, B24_PARTS_FIELDS},
	{3910, 3, B24_PARTS_FIELDS},
	{3913, 1, B24_PARTS_ITEM},
	{3914, 4, B24_PARTS_FIELDS},
	{3918, 1, B24_PARTS_ITEM},
	{3919, 1, B24_PARTS_ITEM},
	{3920, 2, B24_PARTS_FIELDS},
	{3922, 3, B24_PARTS_FIELDS},
	{3925, 1, B24_PARTS_ITEM},
	{3926, 4, B24_PARTS_FIELDS},
	{3930, 1, B24_PARTS_ITEM},
	{3931, 3, B24_PARTS_FIELDS},
	{3934, 51, B24_PARTS_FIELDS},
	{3985, 1, B24_PARTS_ITEM},
	{3986, 50, B24_PARTS_FIELDS},
	{4036, 1, B24_PARTS_ITEM},
	{4037, 48, B24_PARTS_FIELDS},
	{4037, 48, B24_PARTS_FIELDS},
	{4085, 1, B24_PARTS_ITEM},
	{4086, 1, B24_PARTS_ITEM},
	{4087, 49, B24_PARTS_NAMES},
	{4136, 50, B24_PARTS_FIELDS},
	{4186, 49, B24_PARTS_FIELDS},
	{4186, 49, B24_PARTS_FIELDS},
	{4235, 4, B24_PARTS_FIELDS},
	{4239, 40, B24_PARTS_FIELDS},
	{4279, 2, B24_PARTS_FIELDS},
	{4281, 3, B24_PARTS_FIELDS},
	{4284, 35, B24_PARTS_FIELDS},
	{4319, 4, B24_PARTS_FIELDS},
	{4323, 1, B24_PARTS_ITEM},
	{4324, 20, B24_PARTS_FIELDS},
	{4344, 1, B24_PARTS_ITEM},
	{4345, 20, B24_PARTS_FIELDS},
	{4345, 20, B24_PARTS_FIELDS},
	{4365, 1, B24_PARTS_ITEM},
	{4366, 1, B24_PARTS_ITEM},
	{4367, 6, B24_PARTS_FIELDS},
	{4373, 1, B24_PARTS_ITEM},
	{4374, 14, B24_PARTS_FIELDS},
	{4388, 2, B24_PARTS_FIELDS},
	{4390, 1, B24_PARTS_ITEM},
	{4391, 7, B24_PARTS_FIELDS},
	{4398, 1, B24_PARTS_EACH},
	{4399, 6, B24_PARTS_FIELDS},
	{4405, 1, B24_PARTS_FIELDS},
	{4406, 1, B24_PARTS_FIELDS},
	{4407, 1, B24_PARTS_ITEM},
	{4408, 1, B24_PARTS_FIELDS},
	{4409, 7, B24_PARTS_FIELDS},
	{4416, 2, B24_PARTS_FIELDS},
	{4418, 13, B24_PARTS_FIELDS},
	{4431, 1, B24_PARTS_ITEM},
	{4432, 1, B24_PARTS_FIELDS},
	{4440, 13, B24_PARTS_FIELDS},
	{4433, 7, B24_PARTS_FIELDS},
	{4440, 13, B24_PARTS_FIELDS},
	{4453, 1, B24_PARTS_ITEM},
	{4454, 1, B24_PARTS_ITEM},
	{4455, 1, B24_PARTS_FIELDS},
	{4456, 2, B24_PARTS_FIELDS},
	{4433, 7, B24_PARTS_FIELDS},
	{4458, 1, B24_PARTS_EACH},
	{4459, 1, B24_PARTS_ITEM},
	{4460, 1, B24_PARTS_EACH},
	{4461, 2, B24_PARTS_FIELDS},
	{4463, 5, B24_PARTS_FIELDS},
	{4468, 2, B24_PARTS_FIELDS},
	{4470, 35, B24_PARTS_FIELDS},
	{4505, 1, B24_PARTS_FIELDS},
	{4506, 2, B24_PARTS_FIELDS},
	{4508, 1, B24_PARTS_ITEM},
	{4509, 1, B24_PARTS_FIELDS},
	{4510, 1, B24_PARTS_FIELDS},
	{4511, 3, B24_PARTS_FIELDS},
	{4514, 1, B24_PARTS_ITEM},
	{4515, 4, B24_PARTS_FIELDS},
	{4519, 1, B24_PARTS_ITEM},
	{4520, 1, B24_PARTS_ITEM},
	{4521, 3, B24_PARTS_FIELDS},
	{4524, 3, B24_PARTS_FIELDS},
	{4527, 1, B24_PARTS_ITEM},
	{4528, 4, B24_PARTS_FIELDS},
	{4532, 1, B24_PARTS_ITEM},
	{4533, 4, B24_PARTS_FIELDS},
	{4537, 46, B24_PARTS_FIELDS},
	{4583, 1, B24_PARTS_ITEM},
	{4537, 46, B24_PARTS_FIELDS},
	{4584, 1, B24_PARTS_ITEM},
	{4585, 1, B24_PARTS_ITEM},
	{4586, 45, B24_PARTS_NAMES},
	{4631, 45, B24_PARTS_FIELDS},
	{4631, 45, B24_PARTS_FIELDS},
	{4676, 4, B24_PARTS_FIELDS},
	{4680, 28, B24_PARTS_FIELDS},
	{4708, 1, B24_PARTS_ITEM},
	{4709, 1, B24_PARTS_ITEM},
	{4710, 15, B24_PARTS_FIELDS},
	{4725, 1, B24_PARTS_ITEM},
	{4726, 2, B24_PARTS_FIELDS},
	{4728, 9, B24_PARTS_FIELDS},
	{4737, 8, B24_PARTS_FIELDS},
	{4745, 1, B24_PARTS_FIELDS},
	{4746, 1, B24_PARTS_FIELDS},
	{4747, 1, B24_PARTS_ITEM},
	{4748, 7, B24_PARTS_FIELDS},
	{4755, 13, B24_PARTS_FIELDS},
	{4768, 1, B24_PARTS_ITEM},
	{4769, 9, B24_PARTS_FIELDS},
	{4778, 13, B24_PARTS_FIELDS},
	{4791, 1, B24_PARTS_ITEM},
	{4778, 13, B24_PARTS_FIELDS},
	{4792, 1, B24_PARTS_ITEM},
	{4793, 1, B24_PARTS_ITEM},
	{4794, 13, B24_PARTS_FIELDS},
	{4794, 13, B24_PARTS_FIELDS},
	{4807, 3, B24_PARTS_FIELDS},
	{4810, 7, B24_PARTS_FIELDS},
	{4817, 2, B24_PARTS_FIELDS},
	{4819, 34, B24_PARTS_FIELDS},
	{4853, 3, B24_PARTS_FIELDS},
	{4856, 1, B24_PARTS_FIELDS},
	{4857, 1, B24_PARTS_FIELDS},
	{4858, 1, B24_PARTS_FIELDS},
	{4859, 5, B24_PARTS_FIELDS},
	{4864, 1, B24_PARTS_ITEM},
	{4865, 3, B24_PARTS_FIELDS},
	{4868, 2, B24_PARTS_FIELDS},
	{4870, 3, B24_PARTS_FIELDS},
	{4873, 4, B24_PARTS_FIELDS},
	{4877, 28, B24_PARTS_FIELDS},
	{4905, 1, B24_PARTS_FIELDS},
	{4906, 1, B24_PARTS_ITEM},
	{4907, 2, B24_PARTS_FIELDS},
	{4909, 2, B24_PARTS_FIELDS},
	{4911, 6, B24_PARTS_FIELDS},
	{4917, 1, B24_PARTS_FIELDS},
	{4918, 1, B24_PARTS_ITEM},
	{4919, 2, B24_PARTS_FIELDS},
	{4921, 3, B24_PARTS_FIELDS},
	{4924, 30, B24_PARTS_FIELDS},
	{4954, 1, B24_PARTS_FIELDS},
	{4955, 1, B24_PARTS_ITEM},
	{4956, 10, B24_PARTS_FIELDS},
	{4966, 1, B24_PARTS_EACH},
	{4967, 1, B24_PARTS_FIELDS},
	{4968, 1, B24_PARTS_ITEM},
	{4969, 8, B24_PARTS_FIELDS},
	{4977, 2, B24_PARTS_FIELDS},
	{4979, 2, B24_PARTS_FIELDS},
	{4981, 21, B24_PARTS_FIELDS},
	{5002, 1, B24_PARTS_ITEM},
	{5003, 1, B24_PARTS_FIELDS},
	{5004, 1, B24_PARTS_ITEM},
	{5005, 21, B24_PARTS_NAMES},
	{5026, 21, B24_PARTS_FIELDS},
	{5047, 4, B24_PARTS_FIELDS},
	{5051, 28, B24_PARTS_FIELDS},
	{5079, 1, B24_PARTS_FIELDS},
	{5080, 1, B24_PARTS_ITEM},
	{5081, 3, B24_PARTS_FIELDS},
	{5084, 2, B24_PARTS_FIELDS},
	{5086, 30, B24_PARTS_FIELDS},
	{5116, 1, B24_PARTS_FIELDS},
	{5117, 1, B24_PARTS_ITEM},
	{5118, 8, B24_PARTS_FIELDS},
	{5126, 1, B24_PARTS_FIELDS},
	{5127, 7, B24_PARTS_FIELDS},
	{5134, 1, B24_PARTS_FIELDS},
	{5135, 5, B24_PARTS_FIELDS},
	{5140, 1, B24_PARTS_FIELDS},
	{5141, 1, B24_PARTS_ITEM},
	{5142, 7, B24_PARTS_FIELDS},
	{5149, 1, B24_PARTS_FIELDS},
	{5150, 3, B24_PARTS_FIELDS},
	{5153, 1, B24_PARTS_FIELDS},
	{5154, 5, B24_PARTS_FIELDS},
	{5159, 1, B24_PARTS_FIELDS},
	{5160, 1, B24_PARTS_ITEM},
	{5161, 4, B24_PARTS_FIELDS},
	{5165, 1, B24_PARTS_ITEM},
	{5166, 1, B24_PARTS_FIELDS},
	{5167, 1, B24_PARTS_ITEM},
	{5168, 1, B24_PARTS_FIELDS},
	{5169, 1, B24_PARTS_ITEM},
	{5170, 3, B24_PARTS_FIELDS},
	{5173, 2, B24_PARTS_FIELDS},
	{5175, 1, B24_PARTS_FIELDS},
	{5176, 16, B24_PARTS_FIELDS},
	{5192, 1, B24_PARTS_FIELDS},
	{5193, 1, B24_PARTS_ITEM},
	{5194, 9, B24_PARTS_FIELDS},
	{5203, 1, B24_PARTS_FIELDS},
	{5204, 3, B24_PARTS_FIELDS},
	{5207, 1, B24_PARTS_ITEM},
	{5208, 7, B24_PARTS_FIELDS},
	{5215, 1, B24_PARTS_EACH},
	{5216, 1, B24_PARTS_FIELDS},
	{5217, 1, B24_PARTS_ITEM},
	{5218, 30, B24_PARTS_FIELDS},
	{5248, 4, B24_PARTS_FIELDS},
	{5252, 7, B24_PARTS_FIELDS},
	{5259, 1, B24_PARTS_EACH},
	{5260, 1, B24_PARTS_FIELDS},
	{5261, 1, B24_PARTS_ITEM},
	{5262, 16, B24_PARTS_NAMES},
	{5278, 4, B24_PARTS_FIELDS},
	{5282, 9, B24_PARTS_FIELDS},
	{5291, 2, B24_PARTS_FIELDS},
	{5293, 3, B24_PARTS_FIELDS},
	{5296, 1, B24_PARTS_ITEM},
	{5297, 3, B24_PARTS_FIELDS},
	{5300, 3, B24_PARTS_FIELDS},
	{5303, 1, B24_PARTS_ITEM},
	{5304, 1, B24_PARTS_ITEM},
	{5305, 1, B24_PARTS_FIELDS},
	{5306, 3, B24_PARTS_FIELDS},
	{5309, 1, B24_PARTS_ITEM},
	{5310, 1, B24_PARTS_ITEM},
	{5311, 1, B24_PARTS_ITEM},
	{5312, 2, B24_PARTS_FIELDS},
	{5314, 2, B24_PARTS_FIELDS},
	{5316, 1, B24_PARTS_ITEM},
	{5317, 2, B24_PARTS_FIELDS},
	{5319, 1, B24_PARTS_FIELDS},
	{5320, 4, B24_PARTS_FIELDS},
	{5324, 1, B24_PARTS_ITEM},
	{5325, 1, B24_PARTS_ITEM},
	{5326, 4, B24_PARTS_FIELDS},
	{5330, 1, B24_PARTS_ITEM},
	{5331, 4, B24_PARTS_FIELDS},
	{5335, 1, B24_PARTS_ITEM},
	{5336, 1, B24_PARTS_ITEM},
	{5337, 41, B24_PARTS_FIELDS},
	{5378, 1, B24_PARTS_ITEM},
	{5379, 3, B24_PARTS_FIELDS},
	{5382, 13, B24_PARTS_FIELDS},
	{5395, 1, B24_PARTS_ITEM},
	{5396, 1, B24_PARTS_FIELDS},
	{5397, 7, B24_PARTS_FIELDS},
	{5404, 1, B24_PARTS_ITEM},
	{5405, 2, B24_PARTS_FIELDS},
	{5407, 19, B24_PARTS_FIELDS},
	{5407, 19, B24_PARTS_FIELDS},
	{5426, 2, B24_PARTS_FIELDS},
	{5428, 2, B24_PARTS_FIELDS},
	{5430, 3, B24_PARTS_FIELDS},
	{5436, 135, B24_PARTS_FIELDS},
	{5433, 3, B24_PARTS_FIELDS},
	{5436, 135, B24_PARTS_FIELDS},
	{5571, 1, B24_PARTS_FIELDS},
	{5572, 1, B24_PARTS_ITEM},
	{5573, 63, B24_PARTS_FIELDS},
	{5636, 3, B24_PARTS_FIELDS},
	{5639, 3, B24_PARTS_FIELDS},
	{5642, 1, B24_PARTS_ITEM},
	{5643, 1, B24_PARTS_FIELDS},
	{5644, 1, B24_PARTS_ITEM},
	{5645, 3, B24_PARTS_FIELDS},
	{5648, 1, B24_PARTS_ITEM},
	{5649, 8, B24_PARTS_FIELDS},
	{5657, 1, B24_PARTS_ITEM},
	{5658, 1, B24_PARTS_FIELDS},
	{5649, 8, B24_PARTS_FIELDS},
	{5659, 1, B24_PARTS_ITEM},
	{5660, 1, B24_PARTS_ITEM},
	{5661, 4, B24_PARTS_FIELDS},
	{5665, 2, B24_PARTS_FIELDS},
	{5667, 1, B24_PARTS_FIELDS},
	{5668, 3, B24_PARTS_FIELDS},
	{5671, 1, B24_PARTS_ITEM},
	{5672, 4, B24_PARTS_FIELDS},
	{5676, 1, B24_PARTS_ITEM},
	{5677, 1, B24_PARTS_ITEM},
	{5678, 4, B24_PARTS_FIELDS},
	{5682, 5, B24_PARTS_FIELDS},
	{5687, 2, B24_PARTS_FIELDS},
	{5689, 3, B24_PARTS_FIELDS},
	{5692, 1, B24_PARTS_FIELDS},
	{5693, 1, B24_PARTS_ITEM},
	{5694, 62, B24_PARTS_FIELDS},
	{5756, 3, B24_PARTS_FIELDS},
	{5759, 1, B24_PARTS_ITEM},
	{5760, 1, B24_PARTS_FIELDS},
	{5761, 1, B24_PARTS_ITEM},
	{5762, 32, B24_PARTS_NAMES},
	{5794, 33, B24_PARTS_FIELDS},
	{5827, 34, B24_PARTS_FIELDS},
	{5861, 6, B24_PARTS_FIELDS},
	{5867, 1, B24_PARTS_ITEM},
	{5868, 2, B24_PARTS_FIELDS},
	{5870, 1, B24_PARTS_FIELDS},
	{5871, 2, B24_PARTS_FIELDS},
	{5873, 4, B24_PARTS_FIELDS},
	{5877, 1, B24_PARTS_ITEM},
	{5878, 1, B24_PARTS_ITEM},
	{5879, 3, B24_PARTS_FIELDS},
	{5882, 2, B24_PARTS_FIELDS},
	{5884, 9, B24_PARTS_FIELDS},
	{5893, 1, B24_PARTS_ITEM},
	{5884, 9, B24_PARTS_FIELDS},
	{5894, 1, B24_PARTS_ITEM},
	{5895, 1, B24_PARTS_ITEM},
	{5896, 3, B24_PARTS_FIELDS},
	{5899, 4, B24_PARTS_FIELDS},
	{5903, 1, B24_PARTS_ITEM},
	{5904, 1, B24_PARTS_ITEM},
	{5905, 2, B24_PARTS_FIELDS},
	{5907, 2, B24_PARTS_FIELDS},
	{5909, 2, B24_PARTS_FIELDS},
	{5911, 23, B24_PARTS_FIELDS},
	{5911, 23, B24_PARTS_FIELDS},
	{5934, 1, B24_PARTS_FIELDS},
	{5935, 1, B24_PARTS_ITEM},
	{5936, 13, B24_PARTS_FIELDS},
	{5949, 1, B24_PARTS_FIELDS},
	{5950, 1, B24_PARTS_ITEM},
	{5951, 1, B24_PARTS_FIELDS},
	{5952, 1, B24_PARTS_ITEM},
	{5953, 1, B24_PARTS_FIELDS},
	{5954, 1, B24_PARTS_ITEM},
	{5955, 2, B24_PARTS_FIELDS},
	{5957, 3, B24_PARTS_FIELDS},
	{5960, 11, B24_PARTS_FIELDS},
	{5971, 1, B24_PARTS_ITEM},
	{5972, 3, B24_PARTS_FIELDS},
	{5975, 2, B24_PARTS_FIELDS},
	{5977, 62, B24_PARTS_FIELDS},
	{6039, 4, B24_PARTS_FIELDS},
	{6043, 42, B24_PARTS_FIELDS},
	{6085, 1, B24_PARTS_FIELDS},
	{6086, 2, B24_PARTS_FIELDS},
	{6088, 3, B24_PARTS_FIELDS},
	{6091, 2, B24_PARTS_FIELDS},
	{6093, 1, B24_PARTS_FIELDS},
	{6094, 2, B24_PARTS_FIELDS},
	{6096, 3, B24_PARTS_FIELDS},
	{6099, 1, B24_PARTS_ITEM},
	{6100, 4, B24_PARTS_FIELDS},
	{6104, 1, B24_PARTS_ITEM},
	{6105, 1, B24_PARTS_ITEM},
	{6106, 2, B24_PARTS_FIELDS},
	{6108, 1, B24_PARTS_FIELDS},
	{6109, 1, B24_PARTS_FIELDS},
	{6110, 1, B24_PARTS_FIELDS},
	{6111, 3, B24_PARTS_FIELDS},
	{6114, 4, B24_PARTS_FIELDS},
	{6118, 58, B24_PARTS_FIELDS},
	{6176, 1, B24_PARTS_ITEM},
	{6177, 54, B24_PARTS_FIELDS},
	{6231, 1, B24_PARTS_ITEM},
	{6232, 52, B24_PARTS_FIELDS},
	{6284, 1, B24_PARTS_ITEM},
	{6285, 1, B24_PARTS_ITEM},
	{6286, 57, B24_PARTS_NAMES},
	{6343, 57, B24_PARTS_FIELDS},
	{6343, 57, B24_PARTS_FIELDS},
	{6400, 4, B24_PARTS_FIELDS},
	{6404, 28, B24_PARTS_FIELDS},
	{6432, 1, B24_PARTS_ITEM},
	{6433, 1, B24_PARTS_ITEM},
	{6434, 42, B24_PARTS_FIELDS},
	{6476, 1, B24_PARTS_FIELDS},
	{6477, 3, B24_PARTS_FIELDS},
	{6480, 6, B24_PARTS_FIELDS},
	{6486, 1, B24_PARTS_FIELDS},
	{6487, 1, B24_PARTS_FIELDS},
	{6488, 7, B24_PARTS_FIELDS},
	{6495, 1, B24_PARTS_ITEM},
	{6496, 2, B24_PARTS_FIELDS},
	{6498, 4, B24_PARTS_FIELDS},
	{6502, 1, B24_PARTS_ITEM},
	{6503, 3, B24_PARTS_FIELDS},
	{6506, 1, B24_PARTS_FIELDS},
	{6507, 1, B24_PARTS_ITEM},
	{6508, 3, B24_PARTS_FIELDS},
	{6511, 1, B24_PARTS_FIELDS},
	{6512, 1, B24_PARTS_FIELDS},
	{6513, 1, B24_PARTS_ITEM},
	{6514, 2, B24_PARTS_FIELDS},
	{6516, 1, B24_PARTS_ITEM},
	{6517, 1, B24_PARTS_FIELDS},
	{6518, 1, B24_PARTS_ITEM},
	{6519, 3, B24_PARTS_NAMES},
	{6522, 5, B24_PARTS_FIELDS},
	{6527, 4, B24_PARTS_FIELDS},
	{6531, 4, B24_PARTS_FIELDS},
	{6535, 8, B24_PARTS_FIELDS},
	{6543, 1, B24_PARTS_ITEM},
	{6544, 2, B24_PARTS_FIELDS},
	{6546, 1, B24_PARTS_FIELDS},
	{6547, 3, B24_PARTS_FIELDS},
	{6550, 2, B24_PARTS_FIELDS},
	{6552, 17, B24_PARTS_FIELDS},
	{6569, 5, B24_PARTS_FIELDS},
	{6574, 2, B24_PARTS_FIELDS},
	{6576, 1, B24_PARTS_ITEM},
	{6577, 1, B24_PARTS_ITEM},
	{6578, 44, B24_PARTS_FIELDS},
	{6578, 44, B24_PARTS_FIELDS},
	{6622, 1, B24_PARTS_ITEM},
	{6623, 6, B24_PARTS_FIELDS},
	{6629, 1, B24_PARTS_ITEM},
	{6630, 1, B24_PARTS_ITEM},
	{6631, 44, B24_PARTS_NAMES},
	{6675, 4, B24_PARTS_FIELDS},
	{6679, 13, B24_PARTS_FIELDS},
	{6692, 1, B24_PARTS_ITEM},
	{6693, 2, B24_PARTS_FIELDS},
	{6695, 18, B24_PARTS_FIELDS},
	{6713, 1, B24_PARTS_FIELDS},
	{6714, 3, B24_PARTS_FIELDS},
	{6717, 71, B24_PARTS_FIELDS},
	{6788, 1, B24_PARTS_FIELDS},
	{6789, 28, B24_PARTS_FIELDS},
	{6817, 1, B24_PARTS_FIELDS},
	{6818, 34, B24_PARTS_FIELDS},
	{6852, 1, B24_PARTS_ITEM},
	{6853, 33, B24_PARTS_FIELDS},
	{6886, 1, B24_PARTS_ITEM},
	{6887, 1, B24_PARTS_ITEM},
	{6888, 33, B24_PARTS_NAMES},
	{6921, 4, B24_PARTS_FIELDS},
	{6925, 26, B24_PARTS_FIELDS},
	{6951, 2, B24_PARTS_FIELDS},
	{6953, 76, B24_PARTS_FIELDS},
	{6953, 76, B24_PARTS_FIELDS},
	{7029, 1, B24_PARTS_ITEM},
	{7030, 6, B24_PARTS_FIELDS},
	{7036, 1, B24_PARTS_ITEM},
	{7037, 2, B24_PARTS_FIELDS},
	{7039, 1, B24_PARTS_ITEM},
	{7040, 6, B24_PARTS_NAMES},
	{7046, 4, B24_PARTS_FIELDS},
	{7050, 6, B24_PARTS_FIELDS},
	{7056, 1, B24_PARTS_FIELDS},
	{7057, 1, B24_PARTS_ITEM},
	{7058, 76, B24_PARTS_NAMES},
	{7134, 4, B24_PARTS_FIELDS},
	{7138, 6, B24_PARTS_FIELDS},
	{7144, 1, B24_PARTS_FIELDS},
	{7145, 3, B24_PARTS_FIELDS},
	{7148, 1, B24_PARTS_ITEM},
	{7149, 1, B24_PARTS_ITEM},
	{7150, 4, B24_PARTS_FIELDS},
	{7154, 2, B24_PARTS_FIELDS},
	{7156, 30, B24_PARTS_FIELDS},
	{7186, 1, B24_PARTS_ITEM},
	{7187, 1, B24_PARTS_ITEM},
	{7188, 1, B24_PARTS_FIELDS},
	{7189, 2, B24_PARTS_FIELDS},
	{7191, 5, B24_PARTS_FIELDS},
	{7196, 1, B24_PARTS_ITEM},
	{7197, 1, B24_PARTS_ITEM},
	{7198, 3, B24_PARTS_FIELDS},
	{7201, 11, B24_PARTS_FIELDS},
	{7212, 1, B24_PARTS_ITEM},
	{7213, 1, B24_PARTS_ITEM},
	{7214, 11, B24_PARTS_NAMES},
	{7225, 4, B24_PARTS_FIELDS},
	{7229, 4, B24_PARTS_FIELDS},
	{7233, 2, B24_PARTS_FIELDS},
	{7235, 68, B24_PARTS_FIELDS},
	{7303, 2, B24_PARTS_FIELDS},
	{7305, 6, B24_PARTS_FIELDS},
	{7305, 6, B24_PARTS_FIELDS},
	{7311, 2, B24_PARTS_FIELDS},
	{7311, 2, B24_PARTS_FIELDS},
	{7313, 18, B24_PARTS_FIELDS},
	{7331, 1, B24_PARTS_FIELDS},
	{7332, 2, B24_PARTS_FIELDS},
	{7334, 19, B24_PARTS_FIELDS},
	{7353, 1, B24_PARTS_ITEM},
	{7354, 19, B24_PARTS_FIELDS},
	{7373, 1, B24_PARTS_ITEM},
	{7374, 1, B24_PARTS_ITEM},
	{7375, 20, B24_PARTS_FIELDS},
	{7395, 2, B24_PARTS_FIELDS},
	{7397, 15, B24_PARTS_FIELDS},
	{7412, 2, B24_PARTS_FIELDS},
	{7414, 9, B24_PARTS_FIELDS},
	{7423, 1, B24_PARTS_ITEM},
	{7424, 1, B24_PARTS_FIELDS},
	{7425, 1, B24_PARTS_ITEM},
	{7426, 5, B24_PARTS_FIELDS},
	{7431, 6, B24_PARTS_FIELDS},
	{7437, 1, B24_PARTS_FIELDS},
	{7438, 2, B24_PARTS_FIELDS},
	{7440, 3, B24_PARTS_FIELDS},
	{7443, 1, B24_PARTS_ITEM},
	{7444, 1, B24_PARTS_ITEM},
	{7445, 1, B24_PARTS_FIELDS},
	{7446, 4, B24_PARTS_FIELDS},
	{7450, 12, B24_PARTS_FIELDS},
	{7462, 1, B24_PARTS_ITEM},
	{7463, 1, B24_PARTS_ITEM},
	{7464, 11, B24_PARTS_FIELDS},
	{7475, 1, B24_PARTS_ITEM},
	{7476, 10, B24_PARTS_FIELDS},
	{7486, 1, B24_PARTS_ITEM},
	{7487, 2, B24_PARTS_FIELDS},
	{7489, 11, B24_PARTS_FIELDS},
	{7500, 1, B24_PARTS_ITEM},
	{7501, 1, B24_PARTS_ITEM},
	{7502, 11, B24_PARTS_FIELDS},
	{7502, 11, B24_PARTS_FIELDS},
	{7513, 2, B24_PARTS_FIELDS},
	{7515, 3, B24_PARTS_FIELDS},
	{7518, 2, B24_PARTS_FIELDS},
	{7520, 3, B24_PARTS_FIELDS},
	{7523, 1, B24_PARTS_FIELDS},
	{7524, 3, B24_PARTS_FIELDS},
	{7527, 1, B24_PARTS_ITEM},
	{7528, 3, B24_PARTS_FIELDS},
	{7531, 1, B24_PARTS_ITEM},
	{7532, 1, B24_PARTS_ITEM},
	{7533, 1, B24_PARTS_FIELDS},
	{7534, 4, B24_PARTS_FIELDS},
	{7538, 1, B24_PARTS_FIELDS},
	{7539, 3, B24_PARTS_FIELDS},
	{7542, 7, B24_PARTS_FIELDS},
	{7549, 1, B24_PARTS_ITEM},
	{7550, 7, B24_PARTS_FIELDS},
	{7550, 7, B24_PARTS_FIELDS},
	{7557, 1, B24_PARTS_ITEM},
	{7558, 2, B24_PARTS_FIELDS},
	{7560, 11, B24_PARTS_FIELDS},
	{7571, 1, B24_PARTS_EACH},
	{7572, 7, B24_PARTS_FIELDS},
	{7579, 1, B24_PARTS_ITEM},
	{7580, 1, B24_PARTS_ITEM},
	{7581, 7, B24_PARTS_NAMES},
	{7588, 2, B24_PARTS_FIELDS},
	{7590, 4, B24_PARTS_FIELDS},
	{7594, 2, B24_PARTS_FIELDS},
	{7596, 4, B24_PARTS_FIELDS},
	{7600, 3, B24_PARTS_FIELDS},
	{7603, 1, B24_PARTS_FIELDS},
	{7604, 1, B24_PARTS_ITEM},
	{7605, 2, B24_PARTS_FIELDS},
	{7600, 3, B24_PARTS_FIELDS},
	{7607, 1, B24_PARTS_FIELDS},
	{7608, 1, B24_PARTS_ITEM},
	{7609, 1, B24_PARTS_ITEM},
	{7610, 1, B24_PARTS_FIELDS},
	{7611, 1, B24_PARTS_ITEM},
	{7612, 3, B24_PARTS_FIELDS},
	{7615, 1, B24_PARTS_FIELDS},
	{7616, 1, B24_PARTS_ITEM},
	{7617, 3, B24_PARTS_FIELDS},
	{7620, 4, B24_PARTS_FIELDS},
	{7624, 2, B24_PARTS_FIELDS},
	{7626, 1, B24_PARTS_FIELDS},
	{7627, 2, B24_PARTS_FIELDS},
	{7629, 2, B24_PARTS_FIELDS},
	{7631, 3, B24_PARTS_FIELDS},
	{7634, 2, B24_PARTS_FIELDS},
	{7636, 2, B24_PARTS_FIELDS},
	{7638, 2, B24_PARTS_FIELDS},
	{7640, 4, B24_PARTS_FIELDS},
	{7644, 1, B24_PARTS_FIELDS},
	{7645, 1, B24_PARTS_FIELDS},
	{7646, 1, B24_PARTS_ITEM},
	{7647, 4, B24_PARTS_FIELDS},
	{7651, 6, B24_PARTS_FIELDS},
	{7657, 1, B24_PARTS_FIELDS},
	{7658, 1, B24_PARTS_ITEM},
	{7659, 5, B24_PARTS_FIELDS},
	{7664, 1, B24_PARTS_FIELDS},
	{7651, 6, B24_PARTS_FIELDS},
	{7665, 1, B24_PARTS_FIELDS},
	{7666, 1, B24_PARTS_ITEM},
	{7667, 1, B24_PARTS_ITEM},
	{7668, 1, B24_PARTS_ITEM},
	{7669, 4, B24_PARTS_FIELDS},
	{7673, 1, B24_PARTS_FIELDS},
	{7674, 1, B24_PARTS_ITEM},
	{7600, 3, B24_PARTS_FIELDS},
	{7675, 1, B24_PARTS_FIELDS},
	{7676, 1, B24_PARTS_ITEM},
	{7677, 1, B24_PARTS_ITEM},
	{7678, 1, B24_PARTS_FIELDS},
	{7679, 1, B24_PARTS_ITEM},
	{7680, 4, B24_PARTS_FIELDS},
	{7684, 5, B24_PARTS_FIELDS},
	{7689, 1, B24_PARTS_ITEM},
	{7690, 5, B24_PARTS_FIELDS},
	{7695, 2, B24_PARTS_FIELDS},
	{7697, 1, B24_PARTS_ITEM},
	{7698, 2, B24_PARTS_FIELDS},
	{7703, 28, B24_PARTS_FIELDS},
	{7700, 3, B24_PARTS_FIELDS},
	{7703, 28, B24_PARTS_FIELDS},
	{7731, 1, B24_PARTS_FIELDS},
	{7732, 1, B24_PARTS_ITEM},
	{7733, 2, B24_PARTS_FIELDS},
	{7735, 1, B24_PARTS_ITEM},
	{7736, 2, B24_PARTS_FIELDS},
	{7738, 5, B24_PARTS_FIELDS},
	{7743, 21, B24_PARTS_FIELDS},
	{7764, 1, B24_PARTS_FIELDS},
	{7765, 1, B24_PARTS_FIELDS},
	{7766, 1, B24_PARTS_ITEM},
	{7767, 1, B24_PARTS_ITEM},
	{7768, 1, B24_PARTS_FIELDS},
	{7769, 1, B24_PARTS_ITEM},
	{7770, 3, B24_PARTS_FIELDS},
	{7773, 2, B24_PARTS_FIELDS},
	{7773, 2, B24_PARTS_FIELDS},
	{7738, 5, B24_PARTS_FIELDS},
	{7775, 20, B24_PARTS_FIELDS},
	{7795, 2, B24_PARTS_FIELDS},
	{7797, 3, B24_PARTS_FIELDS},
	{7800, 2, B24_PARTS_FIELDS},
	{7802, 5, B24_PARTS_FIELDS},
	{7807, 1, B24_PARTS_ITEM},
	{7808, 3, B24_PARTS_FIELDS},
	{7811, 3, B24_PARTS_FIELDS},
	{7814, 19, B24_PARTS_FIELDS},
	{7833, 1, B24_PARTS_ITEM},
	{7834, 2, B24_PARTS_FIELDS},
	{7836, 1, B24_PARTS_ITEM},
	{7837, 1, B24_PARTS_FIELDS},
	{7838, 2, B24_PARTS_FIELDS},
	{7840, 1, B24_PARTS_ITEM},
	{7841, 1, B24_PARTS_ITEM},
	{7842, 4, B24_PARTS_FIELDS},
	{7846, 1, B24_PARTS_FIELDS},
	{7847, 5, B24_PARTS_FIELDS},
	{7852, 4, B24_PARTS_FIELDS},
	{7856, 6, B24_PARTS_FIELDS},
	{7862, 1, B24_PARTS_ITEM},
	{7863, 5, B24_PARTS_FIELDS},
	{7868, 1, B24_PARTS_ITEM},
	{7869, 3, B24_PARTS_FIELDS},
	{7872, 1, B24_PARTS_ITEM},
	{7873, 1, B24_PARTS_ITEM},
	{7874, 6, B24_PARTS_FIELDS},
	{7874, 6, B24_PARTS_FIELDS},
	{7880, 3, B24_PARTS_FIELDS},
	{7883, 4, B24_PARTS_FIELDS},
	{7887, 2, B24_PARTS_FIELDS},
	{7889, 4, B24_PARTS_FIELDS},
	{7893, 5, B24_PARTS_FIELDS},
	{7898, 1, B24_PARTS_ITEM},
	{7899, 4, B24_PARTS_FIELDS},
	{7903, 1, B24_PARTS_ITEM},
	{7904, 1, B24_PARTS_ITEM},
	{7905, 8, B24_PARTS_FIELDS},
	{7913, 5, B24_PARTS_FIELDS},
	{7918, 10, B24_PARTS_FIELDS},
	{7928, 1, B24_PARTS_ITEM},
	{7929, 18, B24_PARTS_FIELDS},
	{7947, 1, B24_PARTS_ITEM},
	{7948, 2, B24_PARTS_FIELDS},
	{7950, 3, B24_PARTS_FIELDS},
	{7953, 18, B24_PARTS_FIELDS},
	{7971, 1, B24_PARTS_ITEM},
	{7972, 8, B24_PARTS_FIELDS},
	{7980, 1, B24_PARTS_ITEM},
	{7981, 1, B24_PARTS_ITEM},
	{7982, 5, B24_PARTS_FIELDS},
	{7987, 3, B24_PARTS_FIELDS},
	{7990, 2, B24_PARTS_FIELDS},
	{7992, 2, B24_PARTS_FIELDS},
	{7994, 19, B24_PARTS_FIELDS},
	{8013, 1, B24_PARTS_ITEM},
	{8014, 1, B24_PARTS_ITEM},
	{8015, 2, B24_PARTS_FIELDS},
	{8017, 4, B24_PARTS_FIELDS},
	{8021, 2, B24_PARTS_FIELDS},
	{8023, 15, B24_PARTS_FIELDS},
	{8038, 1, B24_PARTS_ITEM},
	{8039, 2, B24_PARTS_FIELDS},
	{8041, 19, B24_PARTS_FIELDS},
	{8060, 1, B24_PARTS_ITEM},
	{8061, 1, B24_PARTS_ITEM},
	{8062, 14, B24_PARTS_FIELDS},
	{8062, 14, B24_PARTS_FIELDS},
	{8076, 4, B24_PARTS_FIELDS},
	{8080, 16, B24_PARTS_FIELDS},
	{8096, 1, B24_PARTS_ITEM},
	{8097, 3, B24_PARTS_FIELDS},
	{8100, 5, B24_PARTS_FIELDS},
	{8105, 3, B24_PARTS_FIELDS},
	{8108, 1, B24_PARTS_ITEM},
	{8109, 1, B24_PARTS_ITEM},
	{8110, 3, B24_PARTS_FIELDS},
	{8113, 7, B24_PARTS_FIELDS},
	{8120, 1, B24_PARTS_ITEM},
	{8121, 1, B24_PARTS_EACH},
	{8122, 1, B24_PARTS_ITEM},
	{8123, 7, B24_PARTS_FIELDS},
	{8130, 1, B24_PARTS_ITEM},
	{8131, 1, B24_PARTS_ITEM},
	{8132, 1, B24_PARTS_ITEM},
	{8123, 7, B24_PARTS_FIELDS},
	{8133, 3, B24_PARTS_FIELDS},
	{8136, 5, B24_PARTS_FIELDS},
	{8141, 1, B24_PARTS_ITEM},
	{8142, 3, B24_PARTS_FIELDS},
	{8145, 18, B24_PARTS_FIELDS},
	{8163, 1, B24_PARTS_FIELDS},
	{8164, 1, B24_PARTS_ITEM},
	{8165, 2, B24_PARTS_FIELDS},
	{8167, 4, B24_PARTS_FIELDS},
	{8171, 1, B24_PARTS_EACH},
	{8172, 6, B24_PARTS_FIELDS},
	{8178, 1, B24_PARTS_FIELDS},
	{8179, 1, B24_PARTS_ITEM},
	{8180, 1, B24_PARTS_FIELDS},
	{8181, 31, B24_PARTS_FIELDS},
	{8212, 1, B24_PARTS_FIELDS},
	{8213, 1, B24_PARTS_ITEM},
	{8214, 7, B24_PARTS_FIELDS},
	{8221, 1, B24_PARTS_EACH},
	{8222, 1, B24_PARTS_FIELDS},
	{8223, 1, B24_PARTS_ITEM},
	{8224, 2, B24_PARTS_FIELDS},
	{8226, 21, B24_PARTS_FIELDS},
	{8247, 1, B24_PARTS_ITEM},
	{8248, 1, B24_PARTS_FIELDS},
	{8249, 1, B24_PARTS_ITEM},
	{8250, 14, B24_PARTS_NAMES},
	{8264, 14, B24_PARTS_FIELDS},
	{8278, 4, B24_PARTS_FIELDS},
	{8282, 4, B24_PARTS_FIELDS},
	{8286, 28, B24_PARTS_FIELDS},
	{8314, 1, B24_PARTS_FIELDS},
	{8315, 1, B24_PARTS_ITEM},
	{8316, 4, B24_PARTS_FIELDS},
	{8320, 7, B24_PARTS_FIELDS},
	{8327, 1, B24_PARTS_FIELDS},
	{8328, 3, B24_PARTS_FIELDS},
	{8331, 1, B24_PARTS_FIELDS},
	{8332, 1, B24_PARTS_FIELDS},
	{8333, 1, B24_PARTS_ITEM},
	{8334, 3, B24_PARTS_FIELDS},
	{8337, 2, B24_PARTS_FIELDS},
	{8339, 2, B24_PARTS_FIELDS},
	{8341, 7, B24_PARTS_FIELDS},
	{8348, 1, B24_PARTS_FIELDS},
	{8349, 1, B24_PARTS_ITEM},
	{8350, 6, B24_PARTS_FIELDS},
	{8356, 1, B24_PARTS_FIELDS},
	{8357, 7, B24_PARTS_FIELDS},
	{8364, 1, B24_PARTS_EACH},
	{8365, 1, B24_PARTS_FIELDS},
	{8366, 1, B24_PARTS_ITEM},
	{8367, 6, B24_PARTS_FIELDS},
	{8373, 2, B24_PARTS_FIELDS},
	{8375, 1, B24_PARTS_FIELDS},
	{8376, 1, B24_PARTS_FIELDS},
	{8377, 2, B24_PARTS_FIELDS},
	{8379, 3, B24_PARTS_FIELDS},
	{8382, 4, B24_PARTS_FIELDS},
	{8386, 1, B24_PARTS_FIELDS},
	{8387, 1, B24_PARTS_ITEM},
	{8388, 1, B24_PARTS_FIELDS},
	{8389, 1, B24_PARTS_FIELDS},
	{8390, 2, B24_PARTS_FIELDS},
	{8392, 3, B24_PARTS_FIELDS},
	{8395, 3, B24_PARTS_FIELDS},
	{8398, 1, B24_PARTS_FIELDS},
	{8399, 2, B24_PARTS_FIELDS},
	{8401, 1, B24_PARTS_ITEM},
	{8402, 1, B24_PARTS_FIELDS},
	{8403, 3, B24_PARTS_FIELDS},
	{8406, 1, B24_PARTS_ITEM},
	{8407, 1, B24_PARTS_FIELDS},
	{8408, 1, B24_PARTS_ITEM},
	{8409, 3, B24_PARTS_FIELDS},
	{8412, 2, B24_PARTS_FIELDS},
	{8414, 1, B24_PARTS_FIELDS},
	{8415, 16, B24_PARTS_FIELDS},
	{8431, 1, B24_PARTS_FIELDS},
	{8432, 1, B24_PARTS_ITEM},
	{8433, 10, B24_PARTS_FIELDS},
	{8443, 1, B24_PARTS_FIELDS},
	{8444, 16, B24_PARTS_FIELDS},
	{8460, 1, B24_PARTS_FIELDS},
	{8461, 1, B24_PARTS_ITEM},
	{8462, 7, B24_PARTS_FIELDS},
	{8469, 1, B24_PARTS_EACH},
	{8470, 1, B24_PARTS_FIELDS},
	{8471, 1, B24_PARTS_ITEM},
	{8472, 22, B24_PARTS_FIELDS},
	{8494, 1, B24_PARTS_EACH},
	{8495, 1, B24_PARTS_FIELDS},
	{8496, 1, B24_PARTS_ITEM},
	{8497, 12, B24_PARTS_NAMES},
	{8509, 12, B24_PARTS_FIELDS},
	{8521, 4, B24_PARTS_FIELDS},
	{8525, 16, B24_PARTS_FIELDS},
	{8541, 1, B24_PARTS_FIELDS},
	{8542, 1, B24_PARTS_ITEM},
	{8543, 10, B24_PARTS_FIELDS},
	{8553, 2, B24_PARTS_FIELDS},
	{8555, 5, B24_PARTS_FIELDS},
	{8560, 3, B24_PARTS_FIELDS},
	{8563, 1, B24_PARTS_FIELDS},
	{8564, 4, B24_PARTS_FIELDS},
	{8568, 1, B24_PARTS_ITEM},
	{8569, 1, B24_PARTS_FIELDS},
	{8570, 9, B24_PARTS_FIELDS},
	{8579, 2, B24_PARTS_FIELDS},
	{8581, 18, B24_PARTS_FIELDS},
	{8599, 1, B24_PARTS_ITEM},
	{8600, 1, B24_PARTS_ITEM},
	{8601, 4, B24_PARTS_FIELDS},
	{8605, 5, B24_PARTS_FIELDS},
	{8610, 2, B24_PARTS_FIELDS},
	{8612, 4, B24_PARTS_FIELDS},
	{8616, 1, B24_PARTS_ITEM},
	{8617, 1, B24_PARTS_ITEM},
	{8618, 2, B24_PARTS_FIELDS},
	{8620, 6, B24_PARTS_FIELDS},
	{8626, 10, B24_PARTS_FIELDS},
	{8636, 4, B24_PARTS_FIELDS},
	{8640, 1, B24_PARTS_ITEM},
	{8641, 2, B24_PARTS_FIELDS},
	{8643, 10, B24_PARTS_FIELDS},
	{8653, 17, B24_PARTS_FIELDS},
	{8670, 1, B24_PARTS_ITEM},
	{8671, 1, B24_PARTS_ITEM},
	{8672, 4, B24_PARTS_FIELDS},
	{8676, 11, B24_PARTS_FIELDS},
	{8687, 4, B24_PARTS_FIELDS},
	{8691, 6, B24_PARTS_FIELDS},
	{8697, 4, B24_PARTS_FIELDS},
	{8701, 1, B24_PARTS_ITEM},
	{8702, 1, B24_PARTS_ITEM},
	{8703, 3, B24_PARTS_FIELDS},
	{8706, 2, B24_PARTS_FIELDS},
	{8708, 6, B24_PARTS_FIELDS},
	{8714, 1, B24_PARTS_ITEM},
	{8715, 2, B24_PARTS_FIELDS},
	{8717, 1, B24_PARTS_ITEM},
	{8718, 7, B24_PARTS_FIELDS},
	{8725, 8, B24_PARTS_FIELDS},
	{8733, 1, B24_PARTS_ITEM},
	{8734, 1, B24_PARTS_ITEM},
	{8735, 4, B24_PARTS_FIELDS},
	{8739, 1, B24_PARTS_FIELDS},
	{8740, 1, B24_PARTS_FIELDS},
	{8741, 1, B24_PARTS_ITEM},
	{8742, 4, B24_PARTS_FIELDS},
	{8746, 1, B24_PARTS_ITEM},
	{8747, 2, B24_PARTS_FIELDS},
	{8749, 1, B24_PARTS_ITEM},
	{8750, 1, B24_PARTS_FIELDS},
	{8751, 1, B24_PARTS_ITEM},
	{8752, 11, B24_PARTS_FIELDS},
	{8763, 1, B24_PARTS_FIELDS},
	{8764, 1, B24_PARTS_ITEM},
	{8765, 1, B24_PARTS_ITEM},
	{8766, 1, B24_PARTS_FIELDS},
	{8767, 1, B24_PARTS_ITEM},
	{8768, 2, B24_PARTS_FIELDS},
	{8770, 1, B24_PARTS_ITEM},
	{8771, 4, B24_PARTS_FIELDS},
	{8775, 1, B24_PARTS_ITEM},
	{8776, 2, B24_PARTS_FIELDS},
	{8778, 1, B24_PARTS_ITEM},
	{8779, 2, B24_PARTS_FIELDS},
	{8781, 1, B24_PARTS_ITEM},
	{8782, 7, B24_PARTS_FIELDS},
	{8789, 1, B24_PARTS_ITEM},
	{8790, 1, B24_PARTS_FIELDS},
	{8791, 1, B24_PARTS_ITEM},
	{8792, 7, B24_PARTS_NAMES},
	{8799, 3, B24_PARTS_FIELDS},
	{8802, 4, B24_PARTS_FIELDS},
	{8806, 1, B24_PARTS_ITEM},
	{8807, 2, B24_PARTS_FIELDS},
	{8809, 1, B24_PARTS_ITEM},
	{8810, 5, B24_PARTS_FIELDS},
	{8815, 1, B24_PARTS_ITEM},
	{8816, 5, B24_PARTS_FIELDS},
	{8821, 1, B24_PARTS_FIELDS},
	{8822, 1, B24_PARTS_FIELDS},
	{8823, 4, B24_PARTS_FIELDS},
	{8827, 1, B24_PARTS_ITEM},
	{8828, 8, B24_PARTS_FIELDS},
	{8836, 1, B24_PARTS_ITEM},
	{8837, 1, B24_PARTS_ITEM},
	{8838, 3, B24_PARTS_FIELDS},
	{8841, 2, B24_PARTS_FIELDS},
	{8843, 6, B24_PARTS_FIELDS},
	{8849, 1, B24_PARTS_ITEM},
	{8850, 1, B24_PARTS_ITEM},
	{8851, 2, B24_PARTS_FIELDS},
	{8853, 1, B24_PARTS_FIELDS},
	{8854, 4, B24_PARTS_FIELDS},
	{8858, 1, B24_PARTS_ITEM},
	{8859, 8, B24_PARTS_FIELDS},
	{8867, 1, B24_PARTS_ITEM},
	{8868, 1, B24_PARTS_ITEM},
	{8869, 4, B24_PARTS_FIELDS},
	{8873, 2, B24_PARTS_FIELDS},
	{8875, 1, B24_PARTS_ITEM},
	{8876, 4, B24_PARTS_FIELDS},
	{8880, 4, B24_PARTS_FIELDS},
	{8884, 1, B24_PARTS_ITEM},
	{8885, 3, B24_PARTS_FIELDS},
	{8888, 4, B24_PARTS_FIELDS},
	{8892, 4, B24_PARTS_FIELDS},
	{8896, 2, B24_PARTS_FIELDS},
	{8898, 3, B24_PARTS_FIELDS},
	{8901, 3, B24_PARTS_FIELDS},
	{8904, 1, B24_PARTS_ITEM},
	{8905, 4, B24_PARTS_FIELDS},
	{8909, 2, B24_PARTS_FIELDS},
	{8911, 3, B24_PARTS_FIELDS},
	{8914, 1, B24_PARTS_FIELDS},
	{8915, 1, B24_PARTS_ITEM},
	{8916, 4, B24_PARTS_FIELDS},
	{8920, 2, B24_PARTS_FIELDS},
	{8922, 6, B24_PARTS_FIELDS},
	{8928, 1, B24_PARTS_ITEM},
	{8929, 13, B24_PARTS_FIELDS},
	{8942, 1, B24_PARTS_ITEM},
	{8943, 6, B24_PARTS_FIELDS},
	{8949, 2, B24_PARTS_FIELDS},
	{8951, 14, B24_PARTS_FIELDS},
	{8965, 12, B24_PARTS_FIELDS},
	{8977, 1, B24_PARTS_ITEM},
	{8978, 1, B24_PARTS_FIELDS},
	{8979, 1, B24_PARTS_ITEM},
	{8980, 12, B24_PARTS_NAMES},
	{8992, 2, B24_PARTS_FIELDS},
	{8994, 6, B24_PARTS_FIELDS},
	{9000, 10, B24_PARTS_FIELDS},
	{9010, 1, B24_PARTS_ITEM},
	{9011, 6, B24_PARTS_FIELDS},
	{9017, 1, B24_PARTS_ITEM},
	{9018, 2, B24_PARTS_FIELDS},
	{9020, 1, B24_PARTS_ITEM},
	{9021, 12, B24_PARTS_FIELDS},
	{9033, 1, B24_PARTS_ITEM},
	{9034, 4, B24_PARTS_FIELDS},
	{9038, 3, B24_PARTS_FIELDS},
	{9041, 1, B24_PARTS_FIELDS},
	{9042, 1, B24_PARTS_ITEM},
	{9043, 5, B24_PARTS_FIELDS},
	{9048, 1, B24_PARTS_ITEM},
	{9049, 1, B24_PARTS_FIELDS},
	{9050, 1, B24_PARTS_ITEM},
	{9051, 6, B24_PARTS_FIELDS},
	{9057, 1, B24_PARTS_ITEM},
	{9058, 13, B24_PARTS_FIELDS},
	{9071, 1, B24_PARTS_FIELDS},
	{9072, 1, B24_PARTS_ITEM},
	{9073, 13, B24_PARTS_NAMES},
	{9086, 2, B24_PARTS_FIELDS},
	{9088, 3, B24_PARTS_FIELDS},
	{9091, 3, B24_PARTS_FIELDS},
	{9094, 3, B24_PARTS_FIELDS},
	{9097, 6, B24_PARTS_FIELDS},
	{9103, 1, B24_PARTS_ITEM},
	{9104, 1, B24_PARTS_FIELDS},
	{9105, 1, B24_PARTS_ITEM},
	{9106, 3, B24_PARTS_FIELDS},
	{9109, 2, B24_PARTS_FIELDS},
	{9111, 1, B24_PARTS_ITEM},
	{9112, 2, B24_PARTS_FIELDS},
	{9114, 1, B24_PARTS_ITEM},
	{9115, 2, B24_PARTS_FIELDS},
	{9117, 2, B24_PARTS_FIELDS},
	{9119, 2, B24_PARTS_FIELDS},
	{9121, 1, B24_PARTS_FIELDS},
	{9122, 1, B24_PARTS_ITEM},
	{9123, 4, B24_PARTS_FIELDS},
	{9127, 10, B24_PARTS_FIELDS},
	{9137, 1, B24_PARTS_FIELDS},
	{9138, 1, B24_PARTS_ITEM},
	{9139, 2, B24_PARTS_FIELDS},
	{9141, 1, B24_PARTS_FIELDS},
	{9142, 3, B24_PARTS_FIELDS},
	{9145, 3, B24_PARTS_FIELDS},
	{9148, 3, B24_PARTS_FIELDS},
	{9151, 3, B24_PARTS_FIELDS},
	{9154, 3, B24_PARTS_FIELDS},
	{9157, 3, B24_PARTS_FIELDS},
	{9160, 2, B24_PARTS_FIELDS},
	{9162, 6, B24_PARTS_FIELDS},
	{9168, 7, B24_PARTS_FIELDS},
	{9175, 1, B24_PARTS_ITEM},
	{9176, 2, B24_PARTS_FIELDS},
	{9178, 28, B24_PARTS_FIELDS},
	{9206, 1, B24_PARTS_ITEM},
	{9207, 1, B24_PARTS_ITEM},
	{9208, 3, B24_PARTS_FIELDS},
	{9211, 1, B24_PARTS_EACH},
	{9212, 1, B24_PARTS_ITEM},
	{9213, 2, B24_PARTS_FIELDS},
	{9244, 5, B24_PARTS_FIELDS},
	{9215, 1, B24_PARTS_ITEM},
	{9216, 28, B24_PARTS_FIELDS},
	{9244, 5, B24_PARTS_FIELDS},
	{9249, 1, B24_PARTS_ITEM},
	{9250, 11, B24_PARTS_FIELDS},
	{9261, 3, B24_PARTS_FIELDS},
	{9264, 6, B24_PARTS_FIELDS},
	{9270, 4, B24_PARTS_FIELDS},
	{9274, 1, B24_PARTS_ITEM},
	{9275, 3, B24_PARTS_FIELDS},
	{9278, 38, B24_PARTS_FIELDS},
	{9316, 1, B24_PARTS_ITEM},
	{9317, 1, B24_PARTS_FIELDS},
	{9318, 3, B24_PARTS_FIELDS},
	{9321, 10, B24_PARTS_FIELDS},
	{9331, 1, B24_PARTS_ITEM},
	{9332, 28, B24_PARTS_FIELDS},
	{9360, 1, B24_PARTS_ITEM},
	{9361, 2, B24_PARTS_FIELDS},
	{9363, 9, B24_PARTS_FIELDS},
	{9372, 1, B24_PARTS_FIELDS},
	{9373, 20, B24_PARTS_FIELDS},
	{9393, 1, B24_PARTS_ITEM},
	{9394, 4, B24_PARTS_FIELDS},
	{9398, 1, B24_PARTS_ITEM},
	{9399, 4, B24_PARTS_FIELDS},
	{9403, 16, B24_PARTS_FIELDS},
	{9419, 1, B24_PARTS_ITEM},
	{9420, 2, B24_PARTS_FIELDS},
	{9422, 28, B24_PARTS_FIELDS},
	{9450, 1, B24_PARTS_ITEM},
	{9451, 4, B24_PARTS_FIELDS},
	{9455, 1, B24_PARTS_ITEM},
	{9456, 1, B24_PARTS_FIELDS},
	{9457, 9, B24_PARTS_FIELDS},
	{9466, 1, B24_PARTS_ITEM},
	{9467, 8, B24_PARTS_FIELDS},
	{9475, 4, B24_PARTS_FIELDS},
	{9479, 1, B24_PARTS_ITEM},
	{9480, 2, B24_PARTS_FIELDS},
	{9482, 2, B24_PARTS_FIELDS},
	{9484, 3, B24_PARTS_FIELDS},
	{9487, 28, B24_PARTS_FIELDS},
	{9515, 1, B24_PARTS_ITEM},
	{9516, 1, B24_PARTS_ITEM},
	{9517, 6, B24_PARTS_FIELDS},
	{9523, 1, B24_PARTS_FIELDS},
	{9524, 1, B24_PARTS_FIELDS},
	{9525, 20, B24_PARTS_FIELDS},
	{9545, 1, B24_PARTS_EACH},
	{9546, 3, B24_PARTS_FIELDS},
	{9549, 21, B24_PARTS_FIELDS},
	{9570, 1, B24_PARTS_EACH},
	{9571, 4, B24_PARTS_FIELDS},
	{9575, 1, B24_PARTS_ITEM},
	{9576, 7, B24_PARTS_FIELDS},
	{9583, 2, B24_PARTS_FIELDS},
	{9585, 2, B24_PARTS_FIELDS},
	{9587, 1, B24_PARTS_ITEM},
	{9588, 1, B24_PARTS_FIELDS},
	{9589, 1, B24_PARTS_FIELDS},
	{9590, 1, B24_PARTS_ITEM},
	{9591, 2, B24_PARTS_FIELDS},
	{9593, 8, B24_PARTS_FIELDS},
	{9601, 4, B24_PARTS_FIELDS},
	{9605, 1, B24_PARTS_FIELDS},
	{9606, 2, B24_PARTS_FIELDS},
	{9608, 3, B24_PARTS_FIELDS},
	{9611, 7, B24_PARTS_FIELDS},
	{9618, 1, B24_PARTS_ITEM},
	{9619, 8, B24_PARTS_FIELDS},
	{9627, 1, B24_PARTS_FIELDS},
	{9628, 1, B24_PARTS_ITEM},
	{9629, 2, B24_PARTS_FIELDS},
	{9631, 2, B24_PARTS_FIELDS},
	{9633, 4, B24_PARTS_FIELDS},
	{9637, 15, B24_PARTS_FIELDS},
	{9652, 1, B24_PARTS_ITEM},
	{9653, 3, B24_PARTS_FIELDS},
	{9656, 28, B24_PARTS_FIELDS},
	{9684, 1, B24_PARTS_ITEM},
	{9685, 5, B24_PARTS_FIELDS},
	{9690, 1, B24_PARTS_ITEM},
	{9691, 4, B24_PARTS_FIELDS},
	{9695, 4, B24_PARTS_FIELDS},
	{9699, 1, B24_PARTS_ITEM},
	{9700, 11, B24_PARTS_FIELDS},
	{9711, 7, B24_PARTS_FIELDS},
	{9718, 3, B24_PARTS_FIELDS},
	{9721, 2, B24_PARTS_FIELDS},
	{9723, 1, B24_PARTS_ITEM},
	{9724, 2, B24_PARTS_FIELDS},
	{9726, 2, B24_PARTS_FIELDS},
	{9728, 1, B24_PARTS_ITEM},
	{9729, 3, B24_PARTS_FIELDS},
	{9732, 1, B24_PARTS_FIELDS},
	{9733, 1, B24_PARTS_ITEM},
	{9734, 2, B24_PARTS_FIELDS},
	{9736, 9, B24_PARTS_FIELDS},
	{9745, 19, B24_PARTS_FIELDS},
	{9764, 9, B24_PARTS_FIELDS},
	{9773, 28, B24_PARTS_FIELDS},
	{9801, 16, B24_PARTS_FIELDS},
	{9817, 1, B24_PARTS_ITEM},
	{9818, 1, B24_PARTS_ITEM},
	{9819, 6, B24_PARTS_FIELDS},
	{9825, 9, B24_PARTS_FIELDS},
	{9834, 28, B24_PARTS_FIELDS},
	{9862, 27, B24_PARTS_FIELDS},
	{9889, 3, B24_PARTS_FIELDS},
	{9892, 17, B24_PARTS_FIELDS},
	{9909, 1, B24_PARTS_ITEM},
	{9910, 27, B24_PARTS_FIELDS},
	{9937, 3, B24_PARTS_FIELDS},
	{9940, 5, B24_PARTS_FIELDS},
	{9945, 1, B24_PARTS_ITEM},
	{9946, 6, B24_PARTS_FIELDS},
	{9952, 1, B24_PARTS_FIELDS},
	{9953, 4, B24_PARTS_FIELDS},
	{9957, 5, B24_PARTS_FIELDS},
	{9962, 1, B24_PARTS_ITEM},
	{9963, 13, B24_PARTS_FIELDS},
	{9976, 2, B24_PARTS_FIELDS},
	{9978, 2, B24_PARTS_FIELDS},
	{9980, 5, B24_PARTS_FIELDS},
	{9985, 1, B24_PARTS_ITEM},
	{9986, 2, B24_PARTS_FIELDS},
	{9988, 3, B24_PARTS_FIELDS},
	{9991, 34, B24_PARTS_FIELDS},
	{10025, 1, B24_PARTS_ITEM},
	{10026, 1, B24_PARTS_ITEM},
	{10027, 4, B24_PARTS_FIELDS},
	{10060, 5, B24_PARTS_FIELDS},
	{10031, 1, B24_PARTS_ITEM},
	{10032, 28, B24_PARTS_FIELDS},
	{10060, 5, B24_PARTS_FIELDS},
	{10065, 1, B24_PARTS_ITEM},
	{10066, 4, B24_PARTS_FIELDS},
	{10070, 15, B24_PARTS_FIELDS},
	{10085, 6, B24_PARTS_FIELDS},
	{10091, 1, B24_PARTS_ITEM},
	{10092, 1, B24_PARTS_ITEM},
	{10093, 3, B24_PARTS_FIELDS},
	{10096, 21, B24_PARTS_FIELDS},
	{10117, 1, B24_PARTS_EACH},
	{10118, 1, B24_PARTS_ITEM},
	{10119, 4, B24_PARTS_FIELDS},
	{10123, 2, B24_PARTS_FIELDS},
	{10125, 1, B24_PARTS_ITEM},
	{10126, 3, B24_PARTS_FIELDS},
	{10129, 1, B24_PARTS_ITEM},
	{10130, 1, B24_PARTS_FIELDS},
	{10131, 1, B24_PARTS_FIELDS},
	{10132, 2, B24_PARTS_FIELDS},
	{10134, 4, B24_PARTS_FIELDS},
	{10138, 1, B24_PARTS_ITEM},
	{10139, 3, B24_PARTS_FIELDS},
	{10142, 1, B24_PARTS_ITEM},
	{10143, 2, B24_PARTS_FIELDS},
	{10145, 1, B24_PARTS_FIELDS},
	{10146, 1, B24_PARTS_ITEM},
	{10147, 2, B24_PARTS_FIELDS},
	{10149, 13, B24_PARTS_FIELDS},
	{10149, 13, B24_PARTS_FIELDS},
	{10162, 4, B24_PARTS_FIELDS},
	{10166, 1, B24_PARTS_ITEM},
	{10167, 3, B24_PARTS_FIELDS},
	{10170, 2, B24_PARTS_FIELDS},
	{10172, 13, B24_PARTS_FIELDS},
	{10185, 1, B24_PARTS_FIELDS},
	{10186, 13, B24_PARTS_FIELDS},
	{10199, 4, B24_PARTS_FIELDS},
	{10203, 1, B24_PARTS_EACH},
	{10204, 1, B24_PARTS_ITEM},
	{10205, 11, B24_PARTS_FIELDS},
	{10216, 2, B24_PARTS_FIELDS},
	{10218, 3, B24_PARTS_FIELDS},
	{10221, 3, B24_PARTS_FIELDS},
	{10224, 5, B24_PARTS_FIELDS},
	{10229, 4, B24_PARTS_FIELDS},
	{10233, 4, B24_PARTS_FIELDS},
	{10237, 4, B24_PARTS_FIELDS},
	{10241, 4, B24_PARTS_FIELDS},
	{10245, 5, B24_PARTS_FIELDS},
	{10250, 10, B24_PARTS_FIELDS},
	{10260, 3, B24_PARTS_FIELDS},
	{10263, 1, B24_PARTS_ITEM},
	{10264, 8, B24_PARTS_FIELDS},
	{10272, 2, B24_PARTS_FIELDS},
	{10274, 5, B24_PARTS_FIELDS},
	{10279, 3, B24_PARTS_FIELDS},
	{10294, 38, B24_PARTS_FIELDS},
	{10282, 4, B24_PARTS_FIELDS},
	{10286, 1, B24_PARTS_ITEM},
	{10287, 3, B24_PARTS_FIELDS},
	{10290, 1, B24_PARTS_ITEM},
	{10291, 3, B24_PARTS_FIELDS},
	{10294, 38, B24_PARTS_FIELDS},
	{10332, 1, B24_PARTS_ITEM},
	{10333, 12, B24_PARTS_FIELDS},
	{10345, 4, B24_PARTS_FIELDS},
	{10349, 4, B24_PARTS_FIELDS},
	{10353, 9, B24_PARTS_FIELDS},
	{10362, 9, B24_PARTS_FIELDS},
	{10371, 11, B24_PARTS_FIELDS},
	{10382, 2, B24_PARTS_FIELDS},
	{10384, 9, B24_PARTS_FIELDS},
	{10393, 8, B24_PARTS_FIELDS},
	{10401, 3, B24_PARTS_FIELDS},
	{10404, 14, B24_PARTS_FIELDS},
	{10418, 25, B24_PARTS_FIELDS},
	{10418, 25, B24_PARTS_FIELDS},
	{10443, 1, B24_PARTS_ITEM},
	{10444, 2, B24_PARTS_FIELDS},
	{10446, 1, B24_PARTS_ITEM},
	{10447, 3, B24_PARTS_FIELDS},
	{10450, 1, B24_PARTS_ITEM},
	{10451, 3, B24_PARTS_FIELDS},
	{10454, 1, B24_PARTS_ITEM},
	{10455, 1, B24_PARTS_FIELDS},
	{10456, 4, B24_PARTS_FIELDS},
	{10460, 6, B24_PARTS_FIELDS},
	{10466, 10, B24_PARTS_FIELDS},
	{10476, 1, B24_PARTS_FIELDS},
	{10477, 1, B24_PARTS_FIELDS},
	{10478, 1, B24_PARTS_ITEM},
	{10479, 2, B24_PARTS_FIELDS},
	{10481, 6, B24_PARTS_FIELDS},
	{10487, 8, B24_PARTS_FIELDS},
	{10495, 3, B24_PARTS_FIELDS},
	{10498, 26, B24_PARTS_FIELDS},
	{10498, 26, B24_PARTS_FIELDS},
	{10524, 2, B24_PARTS_FIELDS},
	{10526, 1, B24_PARTS_ITEM},
	{10527, 7, B24_PARTS_FIELDS},
	{10534, 3, B24_PARTS_FIELDS},
	{10537, 1, B24_PARTS_FIELDS},
	{10538, 1, B24_PARTS_ITEM},
	{10539, 3, B24_PARTS_FIELDS},
	{10542, 5, B24_PARTS_FIELDS},
	{10547, 4, B24_PARTS_FIELDS},
	{10551, 4, B24_PARTS_FIELDS},
	{10555, 10, B24_PARTS_FIELDS},
	{10555, 10, B24_PARTS_FIELDS},
	{10565, 2, B24_PARTS_FIELDS},
	{10567, 1, B24_PARTS_ITEM},
	{10568, 3, B24_PARTS_FIELDS},
	{10571, 1, B24_PARTS_ITEM},
	{10572, 4, B24_PARTS_FIELDS},
	{10576, 1, B24_PARTS_ITEM},
	{10577, 4, B24_PARTS_FIELDS},
	{10581, 4, B24_PARTS_FIELDS},
	{10585, 4, B24_PARTS_FIELDS},
	{10589, 1, B24_PARTS_ITEM},
	{10590, 4, B24_PARTS_FIELDS},
	{10594, 2, B24_PARTS_FIELDS},
	{10596, 1, B24_PARTS_ITEM},
	{10597, 8, B24_PARTS_FIELDS},
	{10605, 4, B24_PARTS_FIELDS},
	{10609, 4, B24_PARTS_FIELDS},
	{10613, 4, B24_PARTS_FIELDS},
	{10617, 4, B24_PARTS_FIELDS},
	{10621, 4, B24_PARTS_FIELDS},
	{10625, 4, B24_PARTS_FIELDS},
	{10629, 4, B24_PARTS_FIELDS},
	{10633, 1, B24_PARTS_ITEM},
	{10634, 5, B24_PARTS_FIELDS},
	{10639, 5, B24_PARTS_FIELDS},
	{10644, 6, B24_PARTS_FIELDS},
	{10650, 10, B24_PARTS_FIELDS},
	{10650, 10, B24_PARTS_FIELDS},
	{10660, 1, B24_PARTS_ITEM},
	{10661, 1, B24_PARTS_FIELDS},
	{10662, 1, B24_PARTS_ITEM},
	{10663, 1, B24_PARTS_FIELDS},
	{10664, 1, B24_PARTS_ITEM},
	{10665, 6, B24_PARTS_FIELDS},
	{10671, 3, B24_PARTS_FIELDS},
	{10674, 3, B24_PARTS_FIELDS},
	{10677, 6, B24_PARTS_FIELDS},
	{10683, 4, B24_PARTS_FIELDS},
	{10687, 5, B24_PARTS_FIELDS},
	{10692, 3, B24_PARTS_FIELDS},
	{10695, 4, B24_PARTS_FIELDS},
	{10699, 1, B24_PARTS_ITEM},
	{10700, 4, B24_PARTS_FIELDS},
	{10704, 4, B24_PARTS_FIELDS},
	{10708, 1, B24_PARTS_ITEM},
	{10709, 3, B24_PARTS_FIELDS},
	{10712, 1, B24_PARTS_FIELDS},
	{10713, 2, B24_PARTS_FIELDS},
	{10715, 1, B24_PARTS_ITEM},
	{10716, 5, B24_PARTS_FIELDS},
	{10721, 4, B24_PARTS_FIELDS},
	{10725, 3, B24_PARTS_FIELDS},
	{10728, 4, B24_PARTS_FIELDS},
	{10732, 2, B24_PARTS_FIELDS},
	{10734, 5, B24_PARTS_FIELDS},
	{10739, 1, B24_PARTS_ITEM},
	{10740, 1, B24_PARTS_FIELDS},
	{10741, 2, B24_PARTS_FIELDS},
	{10743, 1, B24_PARTS_ITEM},
	{10744, 3, B24_PARTS_FIELDS},
	{10747, 1, B24_PARTS_ITEM},
	{10748, 3, B24_PARTS_FIELDS},
	{10751, 4, B24_PARTS_FIELDS},
	{10755, 1, B24_PARTS_ITEM},
	{10756, 3, B24_PARTS_FIELDS},
	{10759, 1, B24_PARTS_ITEM},
	{10760, 4, B24_PARTS_FIELDS},
	{10764, 4, B24_PARTS_FIELDS},
	{10768, 12, B24_PARTS_FIELDS},
	{10780, 4, B24_PARTS_FIELDS},
	{10784, 3, B24_PARTS_FIELDS},
	{10787, 2, B24_PARTS_FIELDS},
	{10789, 2, B24_PARTS_FIELDS},
	{10791, 7, B24_PARTS_FIELDS},
	{10798, 1, B24_PARTS_ITEM},
	{10799, 1, B24_PARTS_FIELDS},
	{10800, 2, B24_PARTS_FIELDS},
	{10802, 1, B24_PARTS_ITEM},
	{10803, 9, B24_PARTS_FIELDS},
	{10812, 6, B24_PARTS_FIELDS},
	{10818, 3, B24_PARTS_FIELDS},
	{10821, 3, B24_PARTS_FIELDS},
	{10824, 1, B24_PARTS_ITEM},
	{10825, 3, B24_PARTS_FIELDS},
	{10828, 2, B24_PARTS_FIELDS},
	{10830, 1, B24_PARTS_ITEM},
	{10831, 2, B24_PARTS_FIELDS},
	{10833, 2, B24_PARTS_FIELDS},
	{10835, 3, B24_PARTS_FIELDS},
	{10838, 1, B24_PARTS_ITEM},
	{10839, 3, B24_PARTS_FIELDS},
	{10842, 1, B24_PARTS_FIELDS},
	{10843, 3, B24_PARTS_FIELDS},
	{10846, 1, B24_PARTS_ITEM},
	{10847, 3, B24_PARTS_FIELDS},
	{10850, 5, B24_PARTS_FIELDS},
	{10855, 1, B24_PARTS_ITEM},
	{10856, 2, B24_PARTS_FIELDS},
	{10858, 1, B24_PARTS_FIELDS},
	{10859, 1, B24_PARTS_ITEM},
	{10860, 1, B24_PARTS_FIELDS},
	{10861, 6, B24_PARTS_FIELDS},
	{10867, 1, B24_PARTS_ITEM},
	{10868, 1, B24_PARTS_FIELDS},
	{10869, 2, B24_PARTS_FIELDS},
	{10871, 1, B24_PARTS_ITEM},
	{10872, 2, B24_PARTS_FIELDS},
	{10874, 3, B24_PARTS_FIELDS},
	{10877, 6, B24_PARTS_FIELDS},
	{10883, 3, B24_PARTS_FIELDS},
	{10886, 83, B24_PARTS_FIELDS},
	{10969, 1, B24_PARTS_FIELDS},
	{10970, 1, B24_PARTS_FIELDS},
	{10971, 8, B24_PARTS_FIELDS},
	{10979, 1, B24_PARTS_EACH},
	{10980, 4, B24_PARTS_FIELDS},
	{10984, 1, B24_PARTS_EACH},
	{10985, 94, B24_PARTS_FIELDS},
	{11079, 1, B24_PARTS_ITEM},
	{11080, 3, B24_PARTS_FIELDS},
	{11083, 2, B24_PARTS_FIELDS},
	{11085, 1, B24_PARTS_ITEM},
	{11086, 93, B24_PARTS_FIELDS},
	{11179, 1, B24_PARTS_ITEM},
	{11180, 1, B24_PARTS_ITEM},
	{11181, 93, B24_PARTS_NAMES},
	{11274, 93, B24_PARTS_FIELDS},
	{11367, 5, B24_PARTS_FIELDS},
	{11372, 3, B24_PARTS_FIELDS},
	{11375, 2, B24_PARTS_FIELDS},
	{11377, 2, B24_PARTS_FIELDS},
	{11379, 1, B24_PARTS_ITEM},
	{10886, 83, B24_PARTS_FIELDS},
	{11380, 2, B24_PARTS_FIELDS},
	{11382, 3, B24_PARTS_FIELDS},
	{11385, 1, B24_PARTS_ITEM},
	{11386, 1, B24_PARTS_ITEM},
	{11387, 3, B24_PARTS_FIELDS},
	{11390, 2, B24_PARTS_FIELDS},
	{11392, 4, B24_PARTS_FIELDS},
	{11396, 5, B24_PARTS_FIELDS},
	{11401, 3, B24_PARTS_FIELDS},
	{11404, 1, B24_PARTS_ITEM},
	{11405, 3, B24_PARTS_FIELDS},
	{11408, 38, B24_PARTS_FIELDS},
	{11446, 1, B24_PARTS_ITEM},
	{11447, 4, B24_PARTS_FIELDS},
	{11451, 2, B24_PARTS_FIELDS},
	{11453, 6, B24_PARTS_FIELDS},
	{11459, 4, B24_PARTS_FIELDS},
	{11463, 3, B24_PARTS_FIELDS},
	{11466, 1, B24_PARTS_ITEM},
	{11467, 3, B24_PARTS_FIELDS},
	{11470, 2, B24_PARTS_FIELDS},
	{11472, 1, B24_PARTS_ITEM},
	{11473, 5, B24_PARTS_FIELDS},
	{11478, 1, B24_PARTS_ITEM},
	{11479, 2, B24_PARTS_FIELDS},
	{11481, 1, B24_PARTS_ITEM},
	{11482, 4, B24_PARTS_FIELDS},
	{11486, 1, B24_PARTS_ITEM},
	{11487, 3, B24_PARTS_FIELDS},
	{11490, 8, B24_PARTS_FIELDS},
	{11498, 1, B24_PARTS_EACH},
	{11499, 1, B24_PARTS_EACH},
	{11500, 29, B24_PARTS_FIELDS},
	{11529, 1, B24_PARTS_EACH},
	{11530, 1, B24_PARTS_FIELDS},
	{11531, 16, B24_PARTS_FIELDS},
	{11547, 1, B24_PARTS_EACH},
	{11548, 2, B24_PARTS_FIELDS},
	{11550, 1, B24_PARTS_EACH},
	{11551, 3, B24_PARTS_FIELDS},
	{11554, 6, B24_PARTS_FIELDS},
	{11560, 27, B24_PARTS_FIELDS},
	{11587, 1, B24_PARTS_EACH},
	{11588, 1, B24_PARTS_EACH},
	{11589, 2, B24_PARTS_FIELDS},
	{11591, 9, B24_PARTS_FIELDS},
	{11600, 1, B24_PARTS_FIELDS},
	{11601, 20, B24_PARTS_FIELDS},
	{11621, 1, B24_PARTS_EACH},
	{11622, 17, B24_PARTS_FIELDS},
	{11639, 1, B24_PARTS_ITEM},
	{11640, 2, B24_PARTS_FIELDS},
	{11642, 2, B24_PARTS_FIELDS},
	{11644, 1, B24_PARTS_ITEM},
	{11645, 2, B24_PARTS_FIELDS},
	{11647, 1, B24_PARTS_FIELDS},
	{11648, 1, B24_PARTS_ITEM},
	{11649, 1, B24_PARTS_FIELDS},
	{11650, 6, B24_PARTS_FIELDS},
	{11656, 5, B24_PARTS_FIELDS},
	{11661, 1, B24_PARTS_EACH},
	{11662, 5, B24_PARTS_FIELDS},
	{11667, 5, B24_PARTS_FIELDS},
	{11672, 12, B24_PARTS_FIELDS},
	{11684, 9, B24_PARTS_FIELDS},
	{11693, 1, B24_PARTS_ITEM},
	{11694, 3, B24_PARTS_FIELDS},
	{11697, 3, B24_PARTS_FIELDS},
	{11700, 2, B24_PARTS_FIELDS},
	{11702, 2, B24_PARTS_FIELDS},
	{11704, 1, B24_PARTS_FIELDS},
	{11705, 2, B24_PARTS_FIELDS},
	{11707, 17, B24_PARTS_FIELDS},
	{11724, 1, B24_PARTS_ITEM},
	{11725, 2, B24_PARTS_FIELDS},
	{11727, 5, B24_PARTS_FIELDS},
	{11732, 1, B24_PARTS_ITEM},
	{11733, 12, B24_PARTS_FIELDS},
	{11745, 9, B24_PARTS_FIELDS},
	{11754, 1, B24_PARTS_ITEM},
	{11755, 1, B24_PARTS_ITEM},
	{11756, 3, B24_PARTS_FIELDS},
	{11759, 5, B24_PARTS_FIELDS},
	{11764, 2, B24_PARTS_FIELDS},
	{11766, 1, B24_PARTS_FIELDS},
	{11767, 2, B24_PARTS_FIELDS},
	{11769, 1, B24_PARTS_ITEM},
	{11770, 5, B24_PARTS_FIELDS},
	{11775, 1, B24_PARTS_ITEM},
	{11776, 1, B24_PARTS_FIELDS},
	{11777, 1, B24_PARTS_FIELDS},
	{11778, 1, B24_PARTS_FIELDS},
	{11779, 2, B24_PARTS_FIELDS},
	{11781, 5, B24_PARTS_FIELDS},
	{11786, 1, B24_PARTS_FIELDS},
	{11787, 12, B24_PARTS_FIELDS},
	{11799, 1, B24_PARTS_ITEM},
	{11800, 1, B24_PARTS_FIELDS},
	{11801, 4, B24_PARTS_FIELDS},
	{11805, 3, B24_PARTS_FIELDS},
	{11808, 1, B24_PARTS_FIELDS},
	{11809, 2, B24_PARTS_FIELDS},
	{11811, 6, B24_PARTS_FIELDS},
	{11817, 5, B24_PARTS_FIELDS},
	{11822, 2, B24_PARTS_FIELDS},
	{11824, 2, B24_PARTS_FIELDS},
	{11826, 2, B24_PARTS_FIELDS},
	{11828, 2, B24_PARTS_FIELDS},
	{11830, 2, B24_PARTS_FIELDS},
	{11832, 6, B24_PARTS_FIELDS},
	{11838, 2, B24_PARTS_FIELDS},
	{11840, 1, B24_PARTS_FIELDS},
	{11841, 7, B24_PARTS_FIELDS},
	{11848, 1, B24_PARTS_ITEM},
	{11869, 8, B24_PARTS_FIELDS},
	{11849, 1, B24_PARTS_ITEM},
	{11850, 18, B24_PARTS_FIELDS},
	{11868, 1, B24_PARTS_EACH},
	{11869, 8, B24_PARTS_FIELDS},
	{11877, 1, B24_PARTS_EACH},
	{11878, 1, B24_PARTS_ITEM},
	{11879, 2, B24_PARTS_FIELDS},
	{11881, 1, B24_PARTS_EACH},
	{11882, 4, B24_PARTS_FIELDS},
	{11886, 2, B24_PARTS_FIELDS},
	{11888, 1, B24_PARTS_ITEM},
	{11889, 1, B24_PARTS_FIELDS},
	{11890, 1, B24_PARTS_ITEM},
	{11891, 2, B24_PARTS_FIELDS},
	{11893, 1, B24_PARTS_EACH},
	{11894, 4, B24_PARTS_FIELDS},
	{11898, 1, B24_PARTS_ITEM},
	{11899, 6, B24_PARTS_FIELDS},
	{11905, 1, B24_PARTS_EACH},
	{11906, 1, B24_PARTS_FIELDS},
	{11907, 6, B24_PARTS_FIELDS},
	{11913, 3, B24_PARTS_FIELDS},
	{11916, 1, B24_PARTS_EACH},
	{11917, 5, B24_PARTS_FIELDS},
	{11922, 2, B24_PARTS_FIELDS},
	{11924, 1, B24_PARTS_ITEM},
	{11925, 3, B24_PARTS_FIELDS},
	{11928, 6, B24_PARTS_FIELDS},
	{11934, 20, B24_PARTS_FIELDS},
	{11954, 1, B24_PARTS_ITEM},
	{11955, 1, B24_PARTS_ITEM},
	{11956, 20, B24_PARTS_NAMES},
	{11976, 6, B24_PARTS_FIELDS},
	{11982, 1, B24_PARTS_FIELDS},
	{11983, 3, B24_PARTS_FIELDS},
	{11983, 3, B24_PARTS_FIELDS},
	{11999, 1, B24_PARTS_FIELDS},
	{11986, 2, B24_PARTS_FIELDS},
	{11988, 11, B24_PARTS_FIELDS},
	{11999, 1, B24_PARTS_FIELDS},
	{12000, 2, B24_PARTS_FIELDS},
	{12000, 2, B24_PARTS_FIELDS},
	{12021, 17, B24_PARTS_FIELDS},
	{12002, 4, B24_PARTS_FIELDS},
	{12006, 14, B24_PARTS_FIELDS},
	{12020, 1, B24_PARTS_EACH},
	{12021, 17, B24_PARTS_FIELDS},
	{12038, 1, B24_PARTS_ITEM},
	{12039, 28, B24_PARTS_FIELDS},
	{12067, 17, B24_PARTS_FIELDS},
	{12084, 1, B24_PARTS_EACH},
	{12085, 1, B24_PARTS_ITEM},
	{12086, 28, B24_PARTS_FIELDS},
	{12114, 17, B24_PARTS_FIELDS},
	{12131, 2, B24_PARTS_FIELDS},
	{12002, 4, B24_PARTS_FIELDS},
	{12133, 1, B24_PARTS_FIELDS},
	{12133, 1, B24_PARTS_FIELDS},
	{12000, 2, B24_PARTS_FIELDS},
	{12134, 23, B24_PARTS_FIELDS},
	{12157, 17, B24_PARTS_FIELDS},
	{12174, 1, B24_PARTS_FIELDS},
	{12175, 1, B24_PARTS_ITEM},
	{12176, 17, B24_PARTS_FIELDS},
	{12193, 2, B24_PARTS_FIELDS},
	{12195, 8, B24_PARTS_FIELDS},
	{12203, 15, B24_PARTS_FIELDS},
	{12218, 1, B24_PARTS_EACH},
	{12219, 18, B24_PARTS_FIELDS},
	{12237, 3, B24_PARTS_FIELDS},
	{12240, 2, B24_PARTS_FIELDS},
	{12242, 96, B24_PARTS_FIELDS},
	{12242, 96, B24_PARTS_FIELDS},
	{12338, 12, B24_PARTS_FIELDS},
	{12350, 2, B24_PARTS_FIELDS},
	{12352, 17, B24_PARTS_FIELDS},
	{12369, 1, B24_PARTS_ITEM},
	{12370, 5, B24_PARTS_FIELDS},
	{12375, 4, B24_PARTS_FIELDS},
	{12379, 2, B24_PARTS_FIELDS},
	{12381, 10, B24_PARTS_FIELDS},
	{12391, 4, B24_PARTS_FIELDS},
	{12395, 5, B24_PARTS_FIELDS},
	{12400, 17, B24_PARTS_FIELDS},
	{12417, 2, B24_PARTS_FIELDS},
	{12419, 1, B24_PARTS_ITEM},
	{12420, 2, B24_PARTS_FIELDS},
	{12422, 4, B24_PARTS_FIELDS},
	{12426, 2, B24_PARTS_FIELDS},
	{12428, 3, B24_PARTS_FIELDS},
	{12431, 4, B24_PARTS_FIELDS},
	{12435, 4, B24_PARTS_FIELDS},
	{12439, 4, B24_PARTS_FIELDS},
	{12443, 1, B24_PARTS_EACH},
	{12444, 1, B24_PARTS_ITEM},
	{12445, 8, B24_PARTS_FIELDS},
	{12453, 1, B24_PARTS_ITEM},
	{12454, 1, B24_PARTS_ITEM},
	{12455, 22, B24_PARTS_NAMES},
	{12477, 22, B24_PARTS_FIELDS},
	{12477, 22, B24_PARTS_FIELDS},
	{12499, 9, B24_PARTS_FIELDS},
	{12508, 2, B24_PARTS_FIELDS},
	{12510, 3, B24_PARTS_FIELDS},
	{12513, 5, B24_PARTS_FIELDS},
	{12518, 1, B24_PARTS_FIELDS},
	{12519, 4, B24_PARTS_FIELDS},
	{12523, 3, B24_PARTS_FIELDS},
	{12526, 5, B24_PARTS_FIELDS},
	{12531, 17, B24_PARTS_FIELDS},
	{12548, 2, B24_PARTS_FIELDS},
	{12550, 1, B24_PARTS_ITEM},
	{12551, 2, B24_PARTS_FIELDS},
	{12553, 1, B24_PARTS_ITEM},
	{12554, 2, B24_PARTS_FIELDS},
	{12556, 3, B24_PARTS_FIELDS},
	{12559, 1, B24_PARTS_ITEM},
	{12560, 3, B24_PARTS_FIELDS},
	{12563, 1, B24_PARTS_FIELDS},
	{12564, 12, B24_PARTS_FIELDS},
	{12576, 2, B24_PARTS_FIELDS},
	{12578, 1, B24_PARTS_FIELDS},
	{12579, 2, B24_PARTS_FIELDS},
	{12581, 1, B24_PARTS_ITEM},
	{12582, 2, B24_PARTS_FIELDS},
	{12584, 1, B24_PARTS_FIELDS},
	{12585, 1, B24_PARTS_FIELDS},
	{12586, 2, B24_PARTS_FIELDS},
	{12588, 15, B24_PARTS_FIELDS},
	{12603, 1, B24_PARTS_ITEM},
	{12604, 1, B24_PARTS_ITEM},
	{12605, 15, B24_PARTS_NAMES},
	{12620, 15, B24_PARTS_FIELDS},
	{12635, 6, B24_PARTS_FIELDS},
	{12641, 1, B24_PARTS_FIELDS},
	{12642, 8, B24_PARTS_FIELDS},
	{12650, 3, B24_PARTS_FIELDS},
	{12653, 2, B24_PARTS_FIELDS},
	{12655, 1, B24_PARTS_FIELDS},
	{12656, 5, B24_PARTS_FIELDS},
	{12656, 5, B24_PARTS_FIELDS},
	{12661, 2, B24_PARTS_FIELDS},
	{12663, 2, B24_PARTS_FIELDS},
	{12665, 2, B24_PARTS_FIELDS},
	{12667, 5, B24_PARTS_FIELDS},
	{12672, 3, B24_PARTS_FIELDS},
	{12675, 1, B24_PARTS_FIELDS},
	{12676, 16, B24_PARTS_FIELDS},
	{12692, 1, B24_PARTS_ITEM},
	{12693, 1, B24_PARTS_ITEM},
	{12694, 16, B24_PARTS_NAMES},
	{12710, 16, B24_PARTS_FIELDS},
	{12726, 4, B24_PARTS_FIELDS},
	{12730, 1, B24_PARTS_FIELDS},
	{12731, 5, B24_PARTS_FIELDS},
	{12736, 8, B24_PARTS_FIELDS},
	{12744, 2, B24_PARTS_FIELDS},
	{12746, 2, B24_PARTS_FIELDS},
	{12748, 3, B24_PARTS_FIELDS},
	{12751, 1, B24_PARTS_ITEM},
	{12752, 1, B24_PARTS_ITEM},
	{12753, 1, B24_PARTS_FIELDS},
	{12754, 2, B24_PARTS_FIELDS},
	{12756, 1, B24_PARTS_ITEM},
	{12757, 1, B24_PARTS_EACH},
	{12758, 1, B24_PARTS_ITEM},
	{12759, 2, B24_PARTS_FIELDS},
	{12761, 3, B24_PARTS_FIELDS},
	{12764, 4, B24_PARTS_FIELDS},
	{12768, 7, B24_PARTS_FIELDS},
	{12775, 2, B24_PARTS_FIELDS},
	{12777, 4, B24_PARTS_FIELDS},
	{12781, 3, B24_PARTS_FIELDS},
	{12784, 2, B24_PARTS_FIELDS},
	{12786, 2, B24_PARTS_FIELDS},
	{12788, 2, B24_PARTS_FIELDS},
	{12790, 4, B24_PARTS_FIELDS},
	{12794, 4, B24_PARTS_FIELDS},
	{12798, 3, B24_PARTS_FIELDS},
	{12801, 3, B24_PARTS_FIELDS},
	{12804, 14, B24_PARTS_FIELDS},
	{12818, 1, B24_PARTS_EACH},
	{12819, 17, B24_PARTS_FIELDS},
	{12836, 1, B24_PARTS_ITEM},
	{12837, 10, B24_PARTS_FIELDS},
	{12847, 2, B24_PARTS_FIELDS},
	{12849, 40, B24_PARTS_FIELDS},
	{12849, 40, B24_PARTS_FIELDS},
	{12889, 1, B24_PARTS_EACH},
	{12890, 1, B24_PARTS_ITEM},
	{12891, 12, B24_PARTS_FIELDS},
	{12903, 1, B24_PARTS_ITEM},
	{12904, 1, B24_PARTS_ITEM},
	{12905, 12, B24_PARTS_FIELDS},
	{12917, 3, B24_PARTS_FIELDS},
	{12920, 5, B24_PARTS_FIELDS},
	{12925, 1, B24_PARTS_ITEM},
	{12926, 1, B24_PARTS_ITEM},
	{12927, 1, B24_PARTS_FIELDS},
	{12928, 10, B24_PARTS_FIELDS},
	{12938, 1, B24_PARTS_ITEM},
	{12939, 1, B24_PARTS_ITEM},
	{12940, 22, B24_PARTS_NAMES},
	{12962, 22, B24_PARTS_FIELDS},
	{12962, 22, B24_PARTS_FIELDS},
	{12984, 6, B24_PARTS_FIELDS},
	{12990, 2, B24_PARTS_FIELDS},
	{12992, 5, B24_PARTS_FIELDS},
	{12997, 1, B24_PARTS_ITEM},
	{12998, 1, B24_PARTS_ITEM},
	{12999, 1, B24_PARTS_FIELDS},
	{13000, 1, B24_PARTS_ITEM},
	{13001, 2, B24_PARTS_FIELDS},
	{13003, 1, B24_PARTS_ITEM},
	{13004, 1, B24_PARTS_FIELDS},
	{13005, 3, B24_PARTS_FIELDS},
	{13008, 3, B24_PARTS_FIELDS},
	{13011, 1, B24_PARTS_EACH},
	{13012, 2, B24_PARTS_FIELDS},
	{13014, 2, B24_PARTS_FIELDS},
	{13016, 9, B24_PARTS_FIELDS},
	{13025, 3, B24_PARTS_FIELDS},
	{13028, 5, B24_PARTS_FIELDS},
	{13033, 4, B24_PARTS_FIELDS},
	{13037, 5, B24_PARTS_FIELDS},
	{13042, 7, B24_PARTS_FIELDS},
	{13049, 1, B24_PARTS_ITEM},
	{13050, 2, B24_PARTS_FIELDS},
	{13052, 3, B24_PARTS_FIELDS},
	{13055, 3, B24_PARTS_FIELDS},
	{13058, 1, B24_PARTS_EACH},
	{13059, 1, B24_PARTS_ITEM},
	{13060, 6, B24_PARTS_FIELDS},
	{13066, 1, B24_PARTS_ITEM},
	{13067, 1, B24_PARTS_ITEM},
	{13068, 11, B24_PARTS_NAMES},
	{13079, 11, B24_PARTS_FIELDS},
	{13079, 11, B24_PARTS_FIELDS},
	{13090, 6, B24_PARTS_FIELDS},
	{13096, 1, B24_PARTS_FIELDS},
	{13097, 2, B24_PARTS_FIELDS},
	{13099, 5, B24_PARTS_FIELDS},
	{13104, 6, B24_PARTS_FIELDS},
	{13110, 3, B24_PARTS_FIELDS},
	{13113, 4, B24_PARTS_FIELDS},
	{13117, 7, B24_PARTS_FIELDS},
	{13124, 5, B24_PARTS_FIELDS},
	{13129, 7, B24_PARTS_FIELDS},
	{13136, 1, B24_PARTS_ITEM},
	{13137, 1, B24_PARTS_ITEM},
	{13138, 15, B24_PARTS_NAMES},
	{13153, 3, B24_PARTS_FIELDS},
	{13156, 4, B24_PARTS_FIELDS},
	{13160, 9, B24_PARTS_FIELDS},
	{13169, 6, B24_PARTS_FIELDS},
	{13175, 3, B24_PARTS_FIELDS},
	{13178, 6, B24_PARTS_FIELDS},
	{13184, 15, B24_PARTS_FIELDS},
	{13199, 4, B24_PARTS_FIELDS},
	{13203, 4, B24_PARTS_FIELDS},
	{13207, 5, B24_PARTS_FIELDS},
	{13212, 17, B24_PARTS_FIELDS},
	{13229, 1, B24_PARTS_FIELDS},
	{13230, 1, B24_PARTS_ITEM},
	{13231, 4, B24_PARTS_FIELDS},
	{13235, 25, B24_PARTS_FIELDS},
	{13260, 1, B24_PARTS_ITEM},
	{13261, 4, B24_PARTS_FIELDS},
	{13265, 1, B24_PARTS_FIELDS},
	{13265, 1, B24_PARTS_FIELDS},
	{13266, 1, B24_PARTS_EACH},
	{13267, 15, B24_PARTS_FIELDS},
	{13282, 5, B24_PARTS_FIELDS},
	{13287, 47, B24_PARTS_FIELDS},
	{13334, 1, B24_PARTS_ITEM},
	{13335, 1, B24_PARTS_ITEM},
	{13336, 6, B24_PARTS_FIELDS},
	{13342, 6, B24_PARTS_FIELDS},
	{13348, 2, B24_PARTS_FIELDS},
	{13350, 10, B24_PARTS_FIELDS},
	{13360, 6, B24_PARTS_FIELDS},
	{13366, 5, B24_PARTS_FIELDS},
	{13371, 17, B24_PARTS_FIELDS},
	{13388, 1, B24_PARTS_ITEM},
	{13389, 1, B24_PARTS_ITEM},
	{13390, 22, B24_PARTS_NAMES},
	{13412, 5, B24_PARTS_FIELDS},
	{13417, 6, B24_PARTS_FIELDS},
	{13423, 7, B24_PARTS_FIELDS},
	{13430, 4, B24_PARTS_FIELDS},
	{13434, 2, B24_PARTS_FIELDS},
	{13436, 6, B24_PARTS_FIELDS},
	{13442, 1, B24_PARTS_ITEM},
	{13443, 2, B24_PARTS_FIELDS},
	{13445, 1, B24_PARTS_ITEM},
	{13446, 4, B24_PARTS_FIELDS},
	{13450, 13, B24_PARTS_FIELDS},
	{13463, 1, B24_PARTS_FIELDS},
	{13464, 8, B24_PARTS_FIELDS},
	{13472, 24, B24_PARTS_FIELDS},
	{13496, 8, B24_PARTS_FIELDS},
	{13504, 7, B24_PARTS_FIELDS},
	{13511, 24, B24_PARTS_FIELDS},
	{13535, 4, B24_PARTS_FIELDS},
	{13539, 24, B24_PARTS_FIELDS},
	{13563, 4, B24_PARTS_FIELDS},
	{13567, 24, B24_PARTS_FIELDS},
	{13591, 3, B24_PARTS_FIELDS},
	{13594, 5, B24_PARTS_FIELDS},
	{13599, 1, B24_PARTS_FIELDS},
	{13600, 24, B24_PARTS_FIELDS},
	{13624, 2, B24_PARTS_FIELDS},
	{13626, 3, B24_PARTS_FIELDS},
	{13629, 24, B24_PARTS_FIELDS},
	{13653, 2, B24_PARTS_FIELDS},
	{13655, 4, B24_PARTS_FIELDS},
	{13659, 24, B24_PARTS_FIELDS},
	{13683, 8, B24_PARTS_FIELDS},
	{13691, 24, B24_PARTS_FIELDS},
	{13715, 27, B24_PARTS_FIELDS},
	{13742, 1, B24_PARTS_ITEM},
	{13743, 1, B24_PARTS_ITEM},
	{13744, 8, B24_PARTS_FIELDS},
	{13752, 3, B24_PARTS_FIELDS},
	{13755, 11, B24_PARTS_FIELDS},
	{13766, 4, B24_PARTS_FIELDS},
	{13770, 1, B24_PARTS_FIELDS},
	{13771, 1, B24_PARTS_ITEM},
	{13772, 4, B24_PARTS_NAMES},
	{13776, 2, B24_PARTS_FIELDS},
	{13778, 4, B24_PARTS_FIELDS},
	{13782, 1, B24_PARTS_ITEM},
	{13783, 1, B24_PARTS_FIELDS},
	{13784, 1, B24_PARTS_ITEM},
	{13785, 3, B24_PARTS_FIELDS},
	{13788, 3, B24_PARTS_FIELDS},
	{13791, 1, B24_PARTS_ITEM},
	{13792, 1, B24_PARTS_FIELDS},
	{13793, 1, B24_PARTS_ITEM},
	{13794, 1, B24_PARTS_FIELDS},
	{13795, 3, B24_PARTS_FIELDS},
	{13798, 1, B24_PARTS_ITEM},
	{13799, 5, B24_PARTS_FIELDS},
	{13804, 4, B24_PARTS_FIELDS},
	{13808, 1, B24_PARTS_ITEM},
	{13809, 1, B24_PARTS_FIELDS},
	{13810, 3, B24_PARTS_FIELDS},
	{13813, 1, B24_PARTS_ITEM},
	{13814, 2, B24_PARTS_FIELDS},
	{13816, 3, B24_PARTS_FIELDS},
	{13819, 1, B24_PARTS_ITEM},
	{13820, 4, B24_PARTS_FIELDS},
	{13824, 2, B24_PARTS_FIELDS},
	{13826, 1, B24_PARTS_ITEM},
	{13827, 7, B24_PARTS_FIELDS},
	{13834, 13, B24_PARTS_FIELDS},
	{13847, 1, B24_PARTS_FIELDS},
	{13848, 1, B24_PARTS_ITEM},
	{13849, 13, B24_PARTS_NAMES},
	{13862, 2, B24_PARTS_FIELDS},
	{13864, 13, B24_PARTS_FIELDS},
	{13877, 1, B24_PARTS_ITEM},
	{13878, 1, B24_PARTS_FIELDS},
	{13879, 1, B24_PARTS_ITEM},
	{13880, 8, B24_PARTS_FIELDS},
	{13888, 3, B24_PARTS_FIELDS},
	{13891, 1, B24_PARTS_ITEM},
	{13892, 3, B24_PARTS_FIELDS},
	{13895, 7, B24_PARTS_FIELDS},
	{13902, 6, B24_PARTS_FIELDS},
	{13908, 7, B24_PARTS_FIELDS},
	{13915, 1, B24_PARTS_ITEM},
	{13916, 1, B24_PARTS_ITEM},
	{13917, 2, B24_PARTS_FIELDS},
	{13919, 3, B24_PARTS_FIELDS},
	{13922, 1, B24_PARTS_ITEM},
	{13923, 1, B24_PARTS_FIELDS},
	{13924, 1, B24_PARTS_ITEM},
	{13925, 2, B24_PARTS_FIELDS},
	{13927, 2, B24_PARTS_FIELDS},
	{13929, 8, B24_PARTS_FIELDS},
	{13937, 10, B24_PARTS_FIELDS},
	{13947, 1, B24_PARTS_ITEM},
	{13948, 16, B24_PARTS_FIELDS},
	{13964, 1, B24_PARTS_ITEM},
	{13965, 1, B24_PARTS_ITEM},
	{13966, 9, B24_PARTS_FIELDS},
	{13975, 11, B24_PARTS_FIELDS},
	{13986, 1, B24_PARTS_FIELDS},
	{13987, 1, B24_PARTS_ITEM},
	{13988, 1, B24_PARTS_ITEM},
	{13989, 1, B24_PARTS_FIELDS},
	{13990, 1, B24_PARTS_ITEM},
	{13991, 13, B24_PARTS_FIELDS},
	{14004, 1, B24_PARTS_FIELDS},
	{14005, 1, B24_PARTS_ITEM},
	{14006, 13, B24_PARTS_NAMES},
	{14019, 2, B24_PARTS_FIELDS},
	{14021, 1, B24_PARTS_ITEM},
	{14022, 1, B24_PARTS_FIELDS},
	{14023, 1, B24_PARTS_ITEM},
	{14024, 4, B24_PARTS_FIELDS},
	{14028, 4, B24_PARTS_FIELDS},
	{14032, 3, B24_PARTS_FIELDS},
	{14035, 3, B24_PARTS_FIELDS},
	{14038, 5, B24_PARTS_FIELDS},
	{14043, 4, B24_PARTS_FIELDS},
	{14047, 2, B24_PARTS_FIELDS},
	{14049, 1, B24_PARTS_ITEM},
	{14050, 2, B24_PARTS_FIELDS},
	{14052, 8, B24_PARTS_FIELDS},
	{14060, 1, B24_PARTS_FIELDS},
	{14061, 1, B24_PARTS_ITEM},
	{14062, 2, B24_PARTS_FIELDS},
	{14064, 1, B24_PARTS_FIELDS},
	{14065, 8, B24_PARTS_FIELDS},
	{14073, 1, B24_PARTS_FIELDS},
	{14074, 1, B24_PARTS_ITEM},
	{14075, 8, B24_PARTS_FIELDS},
	{14083, 1, B24_PARTS_ITEM},
	{14084, 2, B24_PARTS_FIELDS},
	{14086, 2, B24_PARTS_FIELDS},
	{14088, 1, B24_PARTS_ITEM},
	{14089, 2, B24_PARTS_FIELDS},
	{14091, 2, B24_PARTS_FIELDS},
	{14093, 1, B24_PARTS_FIELDS},
	{14094, 2, B24_PARTS_FIELDS},
	{14096, 10, B24_PARTS_FIELDS},
	{14106, 1, B24_PARTS_FIELDS},
	{14107, 1, B24_PARTS_ITEM},
	{14108, 4, B24_PARTS_FIELDS},
	{14112, 1, B24_PARTS_FIELDS},
	{14113, 6, B24_PARTS_FIELDS},
	{14119, 1, B24_PARTS_ITEM},
	{14120, 2, B24_PARTS_FIELDS},
	{14122, 1, B24_PARTS_ITEM},
	{14123, 1, B24_PARTS_FIELDS},
	{14124, 2, B24_PARTS_FIELDS},
	{14126, 6, B24_PARTS_FIELDS},
	{14132, 1, B24_PARTS_ITEM},
	{14133, 6, B24_PARTS_FIELDS},
	{14139, 1, B24_PARTS_ITEM},
	{14140, 2, B24_PARTS_FIELDS},
	{14142, 1, B24_PARTS_ITEM},
	{14143, 1, B24_PARTS_FIELDS},
	{14144, 2, B24_PARTS_FIELDS},
	{14146, 3, B24_PARTS_FIELDS},
	{14149, 7, B24_PARTS_FIELDS},
	{14156, 1, B24_PARTS_FIELDS},
	{14157, 1, B24_PARTS_ITEM},
	{14158, 3, B24_PARTS_FIELDS},
	{14161, 7, B24_PARTS_FIELDS},
	{14168, 1, B24_PARTS_FIELDS},
	{14169, 1, B24_PARTS_ITEM},
	{14170, 2, B24_PARTS_FIELDS},
	{14172, 8, B24_PARTS_FIELDS},
	{14180, 4, B24_PARTS_FIELDS},
	{14184, 3, B24_PARTS_FIELDS},
	{14187, 1, B24_PARTS_FIELDS},
	{14188, 7, B24_PARTS_FIELDS},
	{14195, 1, B24_PARTS_ITEM},
	{14196, 1, B24_PARTS_ITEM},
	{14197, 3, B24_PARTS_FIELDS},
	{14200, 7, B24_PARTS_FIELDS},
	{14207, 1, B24_PARTS_ITEM},
	{14208, 13, B24_PARTS_FIELDS},
	{14221, 2, B24_PARTS_FIELDS},
	{14223, 5, B24_PARTS_FIELDS},
	{14228, 1, B24_PARTS_EACH},
	{14229, 5, B24_PARTS_FIELDS},
	{14234, 1, B24_PARTS_FIELDS},
	{14235, 7, B24_PARTS_FIELDS},
	{14242, 1, B24_PARTS_ITEM},
	{14243, 2, B24_PARTS_FIELDS},
	{14245, 4, B24_PARTS_FIELDS},
	{14249, 3, B24_PARTS_FIELDS},
	{14252, 2, B24_PARTS_FIELDS},
	{14254, 3, B24_PARTS_FIELDS},
	{14257, 2, B24_PARTS_FIELDS},
	{14259, 2, B24_PARTS_FIELDS},
	{14261, 2, B24_PARTS_FIELDS},
	{14263, 3, B24_PARTS_FIELDS},
	{14266, 4, B24_PARTS_FIELDS},
	{14270, 2, B24_PARTS_FIELDS},
	{14272, 2, B24_PARTS_FIELDS},
	{14274, 15, B24_PARTS_FIELDS},
	{14289, 1, B24_PARTS_FIELDS},
	{14290, 1, B24_PARTS_ITEM},
	{14291, 2, B24_PARTS_FIELDS},
	{14293, 4, B24_PARTS_FIELDS},
	{14297, 2, B24_PARTS_FIELDS},
	{14299, 3, B24_PARTS_FIELDS},
	{14302, 6, B24_PARTS_FIELDS},
	{14308, 1, B24_PARTS_FIELDS},
	{14309, 13, B24_PARTS_FIELDS},
	{14322, 1, B24_PARTS_ITEM},
	{14323, 2, B24_PARTS_FIELDS},
	{14325, 5, B24_PARTS_FIELDS},
	{14330, 2, B24_PARTS_FIELDS},
	{14332, 3, B24_PARTS_FIELDS},
	{14335, 3, B24_PARTS_FIELDS},
	{14338, 2, B24_PARTS_FIELDS},
	{14340, 3, B24_PARTS_FIELDS},
	{14343, 7, B24_PARTS_FIELDS},
	{14350, 10, B24_PARTS_FIELDS},
	{14360, 1, B24_PARTS_ITEM},
	{14361, 1, B24_PARTS_FIELDS},
	{14362, 1, B24_PARTS_ITEM},
	{14363, 3, B24_PARTS_FIELDS},
	{14366, 2, B24_PARTS_FIELDS},
	{14368, 2, B24_PARTS_FIELDS},
	{14370, 4, B24_PARTS_FIELDS},
	{14374, 1, B24_PARTS_ITEM},
	{14375, 1, B24_PARTS_FIELDS},
	{14376, 6, B24_PARTS_FIELDS},
	{14382, 1, B24_PARTS_FIELDS},
	{14383, 1, B24_PARTS_ITEM},
	{14384, 4, B24_PARTS_FIELDS},
	{14404, 27, B24_PARTS_FIELDS},
	{14388, 7, B24_PARTS_FIELDS},
	{14395, 1, B24_PARTS_ITEM},
	{14396, 7, B24_PARTS_FIELDS},
	{14403, 1, B24_PARTS_ITEM},
	{14404, 27, B24_PARTS_FIELDS},
	{14431, 1, B24_PARTS_FIELDS},
	{14432, 1, B24_PARTS_ITEM},
	{14433, 20, B24_PARTS_FIELDS},
	{14453, 1, B24_PARTS_FIELDS},
	{14454, 11, B24_PARTS_FIELDS},
	{14465, 1, B24_PARTS_FIELDS},
	{14466, 1, B24_PARTS_FIELDS},
	{14467, 4, B24_PARTS_FIELDS},
	{14467, 4, B24_PARTS_FIELDS},
	{14471, 1, B24_PARTS_EACH},
	{14472, 1, B24_PARTS_FIELDS},
	{14473, 1, B24_PARTS_ITEM},
	{14474, 1, B24_PARTS_ITEM},
	{14475, 1, B24_PARTS_FIELDS},
	{14476, 1, B24_PARTS_ITEM},
	{14477, 27, B24_PARTS_NAMES},
	{14504, 4, B24_PARTS_FIELDS},
	{14508, 16, B24_PARTS_FIELDS},
	{14524, 2, B24_PARTS_FIELDS},
	{14526, 3, B24_PARTS_FIELDS},
	{14529, 2, B24_PARTS_FIELDS},
	{14388, 7, B24_PARTS_FIELDS},
	{14531, 1, B24_PARTS_FIELDS},
	{14532, 1, B24_PARTS_ITEM},
	{14533, 6, B24_PARTS_FIELDS},
	{14539, 1, B24_PARTS_FIELDS},
	{14540, 1, B24_PARTS_FIELDS},
	{14541, 1, B24_PARTS_FIELDS},
	{14542, 1, B24_PARTS_ITEM},
	{14543, 1, B24_PARTS_ITEM},
	{14544, 1, B24_PARTS_FIELDS},
	{14545, 1, B24_PARTS_ITEM},
	{14546, 7, B24_PARTS_NAMES},
	{14553, 4, B24_PARTS_FIELDS},
	{14557, 5, B24_PARTS_FIELDS},
	{14562, 2, B24_PARTS_FIELDS},
	{14564, 2, B24_PARTS_FIELDS},
	{14564, 2, B24_PARTS_FIELDS},
	{14566, 1, B24_PARTS_FIELDS},
	{14567, 1, B24_PARTS_ITEM},
	{14568, 2, B24_PARTS_FIELDS},
	{14570, 1, B24_PARTS_FIELDS},
	{14571, 1, B24_PARTS_FIELDS},
	{14572, 1, B24_PARTS_ITEM},
	{14573, 1, B24_PARTS_ITEM},
	{14574, 1, B24_PARTS_FIELDS},
	{14575, 1, B24_PARTS_ITEM},
	{14576, 4, B24_PARTS_FIELDS},
	{14580, 1, B24_PARTS_ITEM},
	{14581, 3, B24_PARTS_FIELDS},
	{14584, 10, B24_PARTS_FIELDS},
	{14594, 8, B24_PARTS_FIELDS},
	{14602, 1, B24_PARTS_FIELDS},
	{14603, 1, B24_PARTS_ITEM},
	{14604, 8, B24_PARTS_FIELDS},
	{14612, 1, B24_PARTS_EACH},
	{14613, 2, B24_PARTS_FIELDS},
	{14615, 1, B24_PARTS_EACH},
	{14616, 4, B24_PARTS_FIELDS},
	{14620, 5, B24_PARTS_FIELDS},
	{14625, 1, B24_PARTS_FIELDS},
	{14626, 3, B24_PARTS_FIELDS},
	{14629, 2, B24_PARTS_FIELDS},
	{14631, 2, B24_PARTS_FIELDS},
	{14633, 6, B24_PARTS_FIELDS},
	{14639, 1, B24_PARTS_FIELDS},
	{14640, 2, B24_PARTS_FIELDS},
	{14642, 2, B24_PARTS_FIELDS},
	{14644, 3, B24_PARTS_FIELDS},
	{14647, 1, B24_PARTS_FIELDS},
	{14648, 2, B24_PARTS_FIELDS},
	{14650, 3, B24_PARTS_FIELDS},
	{14653, 4, B24_PARTS_FIELDS},
	{14657, 5, B24_PARTS_FIELDS},
	{14662, 1, B24_PARTS_ITEM},
	{14663, 1, B24_PARTS_ITEM},
	{14664, 2, B24_PARTS_FIELDS},
	{14666, 12, B24_PARTS_FIELDS},
	{14678, 1, B24_PARTS_ITEM},
	{14679, 1, B24_PARTS_ITEM},
	{14680, 3, B24_PARTS_FIELDS},
	{14683, 9, B24_PARTS_FIELDS},
	{14692, 2, B24_PARTS_FIELDS},
	{14694, 7, B24_PARTS_FIELDS},
	{14694, 7, B24_PARTS_FIELDS},
	{14701, 1, B24_PARTS_ITEM},
	{14702, 2, B24_PARTS_FIELDS},
	{14704, 1, B24_PARTS_ITEM},
	{14705, 2, B24_PARTS_FIELDS},
	{14707, 1, B24_PARTS_ITEM},
	{14708, 8, B24_PARTS_FIELDS},
	{14716, 2, B24_PARTS_FIELDS},
	{14718, 1, B24_PARTS_ITEM},
	{14719, 1, B24_PARTS_ITEM},
	{14720, 1, B24_PARTS_FIELDS},
	{14721, 2, B24_PARTS_FIELDS},
	{14723, 1, B24_PARTS_ITEM},
	{14724, 3, B24_PARTS_FIELDS},
	{14727, 1, B24_PARTS_ITEM},
	{14728, 9, B24_PARTS_FIELDS},
	{14737, 1, B24_PARTS_FIELDS},
	{14742, 9, B24_PARTS_FIELDS},
	{14738, 3, B24_PARTS_FIELDS},
	{14741, 1, B24_PARTS_ITEM},
	{14742, 9, B24_PARTS_FIELDS},
	{14751, 1, B24_PARTS_ITEM},
	{14752, 1, B24_PARTS_ITEM},
	{14753, 1, B24_PARTS_FIELDS},
	{14754, 9, B24_PARTS_FIELDS},
	{14763, 1, B24_PARTS_ITEM},
	{14764, 7, B24_PARTS_NAMES},
	{14771, 3, B24_PARTS_FIELDS},
	{14774, 1, B24_PARTS_ITEM},
	{14775, 4, B24_PARTS_FIELDS},
	{14779, 1, B24_PARTS_ITEM},
	{14780, 5, B24_PARTS_FIELDS},
	{14785, 3, B24_PARTS_FIELDS},
	{14788, 1, B24_PARTS_ITEM},
	{14789, 6, B24_PARTS_FIELDS},
	{14795, 1, B24_PARTS_FIELDS},
	{14810, 7, B24_PARTS_FIELDS},
	{14796, 4, B24_PARTS_FIELDS},
	{14800, 1, B24_PARTS_ITEM},
	{14801, 5, B24_PARTS_FIELDS},
	{14806, 3, B24_PARTS_FIELDS},
	{14809, 1, B24_PARTS_ITEM},
	{14810, 7, B24_PARTS_FIELDS},
	{14817, 1, B24_PARTS_ITEM},
	{14818, 1, B24_PARTS_ITEM},
	{14819, 5, B24_PARTS_FIELDS},
	{14824, 7, B24_PARTS_FIELDS},
	{14831, 2, B24_PARTS_FIELDS},
	{14833, 2, B24_PARTS_FIELDS},
	{14835, 4, B24_PARTS_FIELDS},
	{14839, 4, B24_PARTS_FIELDS},
	{14843, 2, B24_PARTS_FIELDS},
	{14845, 3, B24_PARTS_FIELDS},
	{14848, 1, B24_PARTS_ITEM},
	{14849, 6, B24_PARTS_FIELDS},
	{14855, 8, B24_PARTS_FIELDS},
	{15009, 49, B24_PARTS_FIELDS},
	{14863, 1, B24_PARTS_ITEM},
	{14864, 7, B24_PARTS_FIELDS},
	{14871, 1, B24_PARTS_ITEM},
	{14872, 44, B24_PARTS_FIELDS},
	{14916, 1, B24_PARTS_ITEM},
	{14917, 7, B24_PARTS_FIELDS},
	{14924, 1, B24_PARTS_ITEM},
	{14925, 46, B24_PARTS_FIELDS},
	{14971, 1, B24_PARTS_ITEM},
	{14972, 28, B24_PARTS_FIELDS},
	{15000, 1, B24_PARTS_ITEM},
	{15001, 7, B24_PARTS_FIELDS},
	{15008, 1, B24_PARTS_ITEM},
	{15009, 49, B24_PARTS_FIELDS},
	{15058, 1, B24_PARTS_FIELDS},
	{15059, 1, B24_PARTS_ITEM},
	{15060, 29, B24_PARTS_FIELDS},
	{15089, 1, B24_PARTS_FIELDS},
	{15090, 1, B24_PARTS_FIELDS},
	{15091, 1, B24_PARTS_FIELDS},
	{15092, 1, B24_PARTS_ITEM},
	{15093, 1, B24_PARTS_ITEM},
	{15094, 1, B24_PARTS_FIELDS},
	{15095, 1, B24_PARTS_ITEM},
	{15096, 49, B24_PARTS_NAMES},
	{15145, 4, B24_PARTS_FIELDS},
	{15149, 26, B24_PARTS_FIELDS},
	{15175, 2, B24_PARTS_FIELDS},
	{14872, 44, B24_PARTS_FIELDS},
	{15177, 1, B24_PARTS_FIELDS},
	{15178, 1, B24_PARTS_ITEM},
	{15179, 36, B24_PARTS_FIELDS},
	{15215, 1, B24_PARTS_FIELDS},
	{15216, 1, B24_PARTS_FIELDS},
	{15217, 1, B24_PARTS_ITEM},
	{15218, 1, B24_PARTS_ITEM},
	{15219, 1, B24_PARTS_FIELDS},
	{15220, 1, B24_PARTS_ITEM},
	{15221, 44, B24_PARTS_NAMES},
	{15265, 46, B24_PARTS_FIELDS},
	{15311, 4, B24_PARTS_FIELDS},
	{15315, 35, B24_PARTS_FIELDS},
	{15350, 2, B24_PARTS_FIELDS},
	{15352, 6, B24_PARTS_FIELDS},
	{15352, 6, B24_PARTS_FIELDS},
	{15358, 1, B24_PARTS_FIELDS},
	{15359, 1, B24_PARTS_ITEM},
	{15360, 4, B24_PARTS_FIELDS},
	{15364, 1, B24_PARTS_FIELDS},
	{15365, 1, B24_PARTS_FIELDS},
	{15366, 1, B24_PARTS_FIELDS},
	{15367, 1, B24_PARTS_ITEM},
	{15368, 1, B24_PARTS_ITEM},
	{15369, 1, B24_PARTS_FIELDS},
	{15370, 1, B24_PARTS_ITEM},
	{15371, 6, B24_PARTS_NAMES},
	{15377, 4, B24_PARTS_FIELDS},
	{15381, 2, B24_PARTS_FIELDS},
	{15383, 2, B24_PARTS_FIELDS},
	{15385, 5, B24_PARTS_FIELDS},
	{15385, 5, B24_PARTS_FIELDS},
	{15390, 1, B24_PARTS_FIELDS},
	{15391, 1, B24_PARTS_ITEM},
	{15392, 3, B24_PARTS_FIELDS},
	{15395, 1, B24_PARTS_FIELDS},
	{15396, 1, B24_PARTS_FIELDS},
	{15397, 1, B24_PARTS_FIELDS},
	{15398, 1, B24_PARTS_ITEM},
	{15399, 1, B24_PARTS_ITEM},
	{15400, 1, B24_PARTS_FIELDS},
	{15401, 1, B24_PARTS_ITEM},
	{15402, 5, B24_PARTS_NAMES},
	{15407, 4, B24_PARTS_FIELDS},
	{15411, 1, B24_PARTS_FIELDS},
	{15412, 2, B24_PARTS_FIELDS},
	{15414, 7, B24_PARTS_FIELDS},
	{15421, 1, B24_PARTS_EACH},
	{15422, 10, B24_PARTS_FIELDS},
	{15432, 1, B24_PARTS_FIELDS},
	{15433, 1, B24_PARTS_ITEM},
	{15434, 2, B24_PARTS_FIELDS},
	{15436, 2, B24_PARTS_FIELDS},
	{15438, 6, B24_PARTS_FIELDS},
	{15444, 1, B24_PARTS_EACH},
	{15445, 6, B24_PARTS_FIELDS},
	{15451, 4, B24_PARTS_FIELDS},
	{15455, 1, B24_PARTS_FIELDS},
	{15456, 5, B24_PARTS_FIELDS},
	{15456, 5, B24_PARTS_FIELDS},
	{15461, 1, B24_PARTS_ITEM},
	{15462, 1, B24_PARTS_ITEM},
	{15463, 4, B24_PARTS_FIELDS},
	{15467, 2, B24_PARTS_FIELDS},
	{15469, 18, B24_PARTS_FIELDS},
	{15469, 18, B24_PARTS_FIELDS},
	{15487, 1, B24_PARTS_ITEM},
	{15488, 1, B24_PARTS_ITEM},
	{15489, 19, B24_PARTS_NAMES},
	{15508, 3, B24_PARTS_FIELDS},
	{15511, 3, B24_PARTS_FIELDS},
	{15514, 2, B24_PARTS_FIELDS},
	{15516, 3, B24_PARTS_FIELDS},
	{15519, 1, B24_PARTS_ITEM},
	{15520, 2, B24_PARTS_FIELDS},
	{15522, 3, B24_PARTS_FIELDS},
	{15525, 2, B24_PARTS_FIELDS},
	{15527, 1, B24_PARTS_EACH},
	{15528, 3, B24_PARTS_FIELDS},
	{15531, 8, B24_PARTS_FIELDS},
	{15539, 2, B24_PARTS_FIELDS},
	{15541, 6, B24_PARTS_FIELDS},
	{15541, 6, B24_PARTS_FIELDS},
	{15547, 1, B24_PARTS_FIELDS},
	{15548, 1, B24_PARTS_ITEM},
	{15549, 5, B24_PARTS_FIELDS},
	{15554, 1, B24_PARTS_FIELDS},
	{15555, 1, B24_PARTS_FIELDS},
	{15556, 1, B24_PARTS_FIELDS},
	{15557, 1, B24_PARTS_ITEM},
	{15558, 1, B24_PARTS_ITEM},
	{15559, 1, B24_PARTS_FIELDS},
	{15560, 1, B24_PARTS_ITEM},
	{15561, 6, B24_PARTS_NAMES},
	{15567, 4, B24_PARTS_FIELDS},
	{15571, 2, B24_PARTS_FIELDS},
	{14972, 28, B24_PARTS_FIELDS},
	{15573, 1, B24_PARTS_FIELDS},
	{15574, 1, B24_PARTS_ITEM},
	{15575, 14, B24_PARTS_FIELDS},
	{15589, 27, B24_PARTS_FIELDS},
	{15616, 1, B24_PARTS_FIELDS},
	{15617, 1, B24_PARTS_FIELDS},
	{15618, 3, B24_PARTS_FIELDS},
	{15621, 5, B24_PARTS_FIELDS},
	{15626, 17, B24_PARTS_FIELDS},
	{15643, 1, B24_PARTS_FIELDS},
	{15644, 1, B24_PARTS_ITEM},
	{15645, 1, B24_PARTS_FIELDS},
	{15646, 1, B24_PARTS_ITEM},
	{15647, 1, B24_PARTS_FIELDS},
	{15648, 1, B24_PARTS_ITEM},
	{15649, 28, B24_PARTS_NAMES},
	{15677, 4, B24_PARTS_FIELDS},
	{15681, 27, B24_PARTS_FIELDS},
	{15708, 2, B24_PARTS_FIELDS},
	{15710, 4, B24_PARTS_FIELDS},
	{15710, 4, B24_PARTS_FIELDS},
	{15714, 1, B24_PARTS_FIELDS},
	{15715, 1, B24_PARTS_ITEM},
	{15716, 3, B24_PARTS_FIELDS},
	{15719, 1, B24_PARTS_FIELDS},
	{15720, 1, B24_PARTS_FIELDS},
	{15721, 1, B24_PARTS_FIELDS},
	{15722, 1, B24_PARTS_ITEM},
	{15723, 1, B24_PARTS_ITEM},
	{15724, 1, B24_PARTS_FIELDS},
	{15725, 1, B24_PARTS_ITEM},
	{15726, 4, B24_PARTS_NAMES},
	{15730, 3, B24_PARTS_FIELDS},
	{15733, 2, B24_PARTS_FIELDS},
	{15735, 3, B24_PARTS_FIELDS},
	{15735, 3, B24_PARTS_FIELDS},
	{15738, 1, B24_PARTS_FIELDS},
	{15739, 1, B24_PARTS_ITEM},
	{15740, 3, B24_PARTS_FIELDS},
	{15743, 1, B24_PARTS_FIELDS},
	{15744, 1, B24_PARTS_FIELDS},
	{15745, 1, B24_PARTS_ITEM},
	{15746, 1, B24_PARTS_ITEM},
	{15747, 1, B24_PARTS_FIELDS},
	{15748, 1, B24_PARTS_ITEM},
	{15749, 3, B24_PARTS_NAMES},
	{15752, 4, B24_PARTS_FIELDS},
	{15756, 1, B24_PARTS_FIELDS},
	{15771, 7, B24_PARTS_FIELDS},
	{15757, 14, B24_PARTS_FIELDS},
	{15771, 7, B24_PARTS_FIELDS},
	{15778, 1, B24_PARTS_FIELDS},
	{15779, 1, B24_PARTS_ITEM},
	{15780, 1, B24_PARTS_FIELDS},
	{15781, 1, B24_PARTS_ITEM},
	{15782, 1, B24_PARTS_ITEM},
	{15783, 1, B24_PARTS_FIELDS},
	{15784, 1, B24_PARTS_ITEM},
	{15785, 7, B24_PARTS_NAMES},
	{15792, 4, B24_PARTS_FIELDS},
	{15796, 2, B24_PARTS_FIELDS},
	{15798, 1, B24_PARTS_ITEM},
	{15799, 2, B24_PARTS_FIELDS},
	{15801, 1, B24_PARTS_FIELDS},
	{15802, 1, B24_PARTS_FIELDS},
	{15803, 6, B24_PARTS_FIELDS},
	{15803, 6, B24_PARTS_FIELDS},
	{15809, 1, B24_PARTS_FIELDS},
	{15810, 1, B24_PARTS_ITEM},
	{15811, 5, B24_PARTS_FIELDS},
	{15816, 1, B24_PARTS_FIELDS},
	{15817, 1, B24_PARTS_FIELDS},
	{15818, 1, B24_PARTS_FIELDS},
	{15819, 1, B24_PARTS_ITEM},
	{15820, 1, B24_PARTS_ITEM},
	{15821, 1, B24_PARTS_FIELDS},
	{15822, 1, B24_PARTS_ITEM},
	{15823, 6, B24_PARTS_NAMES},
	{15829, 3, B24_PARTS_FIELDS},
	{15832, 4, B24_PARTS_FIELDS},
	{15836, 2, B24_PARTS_FIELDS},
	{14925, 46, B24_PARTS_FIELDS},
	{15838, 1, B24_PARTS_FIELDS},
	{15839, 1, B24_PARTS_ITEM},
	{15840, 13, B24_PARTS_FIELDS},
	{15853, 1, B24_PARTS_FIELDS},
	{15854, 1, B24_PARTS_FIELDS},
	{15855, 1, B24_PARTS_ITEM},
	{15856, 1, B24_PARTS_ITEM},
	{15857, 1, B24_PARTS_FIELDS},
	{15858, 1, B24_PARTS_ITEM},
	{15859, 46, B24_PARTS_NAMES},
	{15905, 4, B24_PARTS_FIELDS},
	{15909, 13, B24_PARTS_FIELDS},
	{15922, 2, B24_PARTS_FIELDS},
	{14917, 7, B24_PARTS_FIELDS},
	{15924, 1, B24_PARTS_FIELDS},
	{15925, 1, B24_PARTS_ITEM},
	{15926, 4, B24_PARTS_FIELDS},
	{15930, 1, B24_PARTS_FIELDS},
	{15931, 1, B24_PARTS_FIELDS},
	{15932, 1, B24_PARTS_FIELDS},
	{15933, 1, B24_PARTS_ITEM},
	{15934, 1, B24_PARTS_ITEM},
	{15935, 1, B24_PARTS_FIELDS},
	{15936, 1, B24_PARTS_ITEM},
	{15937, 7, B24_PARTS_NAMES},
	{15944, 4, B24_PARTS_FIELDS},
	{15948, 2, B24_PARTS_FIELDS},
	{15950, 2, B24_PARTS_FIELDS},
	{15952, 28, B24_PARTS_FIELDS},
	{15980, 1, B24_PARTS_FIELDS},
	{15981, 1, B24_PARTS_ITEM},
	{15982, 1, B24_PARTS_FIELDS},
	{15983, 28, B24_PARTS_FIELDS},
	{16011, 1, B24_PARTS_FIELDS},
	{16012, 1, B24_PARTS_ITEM},
	{16013, 1, B24_PARTS_FIELDS},
	{16014, 27, B24_PARTS_FIELDS},
	{16041, 1, B24_PARTS_ITEM},
	{16042, 1, B24_PARTS_FIELDS},
	{16043, 1, B24_PARTS_ITEM},
	{16044, 2, B24_PARTS_FIELDS},
	{16046, 1, B24_PARTS_FIELDS},
	{16047, 5, B24_PARTS_FIELDS},
	{16052, 1, B24_PARTS_FIELDS},
	{16053, 1, B24_PARTS_ITEM},
	{16054, 7, B24_PARTS_FIELDS},
	{16054, 7, B24_PARTS_FIELDS},
	{16061, 1, B24_PARTS_FIELDS},
	{16062, 1, B24_PARTS_ITEM},
	{16063, 1, B24_PARTS_ITEM},
	{16064, 1, B24_PARTS_FIELDS},
	{16065, 1, B24_PARTS_ITEM},
	{16066, 7, B24_PARTS_NAMES},
	{16073, 4, B24_PARTS_FIELDS},
	{16077, 2, B24_PARTS_FIELDS},
	{16079, 1, B24_PARTS_ITEM},
	{16080, 2, B24_PARTS_FIELDS},
	{16082, 1, B24_PARTS_FIELDS},
	{16083, 1, B24_PARTS_FIELDS},
	{16084, 6, B24_PARTS_FIELDS},
	{16084, 6, B24_PARTS_FIELDS},
	{16090, 1, B24_PARTS_FIELDS},
	{16091, 1, B24_PARTS_ITEM},
	{16092, 6, B24_PARTS_FIELDS},
	{16098, 1, B24_PARTS_FIELDS},
	{16099, 1, B24_PARTS_FIELDS},
	{16100, 1, B24_PARTS_FIELDS},
	{16101, 1, B24_PARTS_ITEM},
	{16102, 1, B24_PARTS_ITEM},
	{16103, 1, B24_PARTS_FIELDS},
	{16104, 1, B24_PARTS_ITEM},
	{16105, 6, B24_PARTS_NAMES},
	{16111, 4, B24_PARTS_FIELDS},
	{16115, 5, B24_PARTS_FIELDS},
	{16120, 2, B24_PARTS_FIELDS},
	{16122, 4, B24_PARTS_FIELDS},
	{16122, 4, B24_PARTS_FIELDS},
	{16126, 1, B24_PARTS_FIELDS},
	{16127, 1, B24_PARTS_ITEM},
	{16128, 4, B24_PARTS_FIELDS},
	{16132, 1, B24_PARTS_FIELDS},
	{16133, 3, B24_PARTS_FIELDS},
	{16136, 1, B24_PARTS_FIELDS},
	{16137, 1, B24_PARTS_FIELDS},
	{16138, 1, B24_PARTS_ITEM},
	{16139, 3, B24_PARTS_FIELDS},
	{16139, 3, B24_PARTS_FIELDS},
	{16142, 1, B24_PARTS_ITEM},
	{16143, 1, B24_PARTS_FIELDS},
	{16144, 1, B24_PARTS_ITEM},
	{16145, 1, B24_PARTS_ITEM},
	{16146, 1, B24_PARTS_FIELDS},
	{16147, 1, B24_PARTS_ITEM},
	{16148, 4, B24_PARTS_NAMES},
	{16152, 4, B24_PARTS_FIELDS},
	{16156, 1, B24_PARTS_FIELDS},
	{16157, 1, B24_PARTS_ITEM},
	{15001, 7, B24_PARTS_FIELDS},
	{16158, 1, B24_PARTS_ITEM},
	{16159, 1, B24_PARTS_FIELDS},
	{16160, 1, B24_PARTS_ITEM},
	{16161, 7, B24_PARTS_NAMES},
	{16168, 4, B24_PARTS_FIELDS},
	{16172, 1, B24_PARTS_FIELDS},
	{16173, 1, B24_PARTS_ITEM},
	{16174, 9, B24_PARTS_FIELDS},
	{16174, 9, B24_PARTS_FIELDS},
	{16183, 1, B24_PARTS_ITEM},
	{16184, 1, B24_PARTS_FIELDS},
	{16185, 1, B24_PARTS_ITEM},
	{16186, 9, B24_PARTS_NAMES},
	{16195, 4, B24_PARTS_FIELDS},
	{16199, 3, B24_PARTS_FIELDS},
	{16202, 1, B24_PARTS_FIELDS},
	{16203, 1, B24_PARTS_ITEM},
	{16204, 1, B24_PARTS_FIELDS},
	{16205, 5, B24_PARTS_FIELDS},
	{16210, 1, B24_PARTS_ITEM},
	{16211, 1, B24_PARTS_ITEM},
	{16212, 5, B24_PARTS_FIELDS},
	{16217, 2, B24_PARTS_FIELDS},
	{16219, 3, B24_PARTS_FIELDS},
	{16222, 5, B24_PARTS_FIELDS},
	{16227, 1, B24_PARTS_ITEM},
	{16228, 3, B24_PARTS_FIELDS},
	{16231, 1, B24_PARTS_ITEM},
	{16232, 2, B24_PARTS_FIELDS},
	{16234, 3, B24_PARTS_FIELDS},
	{16237, 5, B24_PARTS_FIELDS},
	{16242, 1, B24_PARTS_ITEM},
	{16243, 3, B24_PARTS_FIELDS},
	{16246, 1, B24_PARTS_ITEM},
	{16247, 2, B24_PARTS_FIELDS},
	{16249, 4, B24_PARTS_FIELDS},
	{16253, 1, B24_PARTS_ITEM},
	{16254, 4, B24_PARTS_FIELDS},
	{16258, 3, B24_PARTS_FIELDS},
	{16261, 1, B24_PARTS_ITEM},
	{16262, 2, B24_PARTS_FIELDS},
	{16264, 8, B24_PARTS_FIELDS},
	{16272, 2, B24_PARTS_FIELDS},
	{16274, 6, B24_PARTS_FIELDS},
	{16280, 3, B24_PARTS_FIELDS},
	{16283, 1, B24_PARTS_ITEM},
	{16284, 9, B24_PARTS_FIELDS},
	{16293, 1, B24_PARTS_ITEM},
	{16294, 1, B24_PARTS_ITEM},
	{16295, 4, B24_PARTS_FIELDS},
	{16299, 1, B24_PARTS_ITEM},
	{16300, 1, B24_PARTS_ITEM},
	{16301, 4, B24_PARTS_FIELDS},
	{16305, 2, B24_PARTS_FIELDS},
	{16307, 3, B24_PARTS_FIELDS},
	{16310, 2, B24_PARTS_FIELDS},
	{16312, 8, B24_PARTS_FIELDS},
	{16320, 3, B24_PARTS_FIELDS},
	{16323, 9, B24_PARTS_FIELDS},
	{16332, 5, B24_PARTS_FIELDS},
	{16337, 3, B24_PARTS_FIELDS},
	{16340, 4, B24_PARTS_FIELDS},
	{16344, 2, B24_PARTS_FIELDS},
	{16346, 2, B24_PARTS_FIELDS},
	{16348, 55, B24_PARTS_FIELDS},
	{16403, 1, B24_PARTS_ITEM},
	{16404, 18, B24_PARTS_NAMES},
	{16422, 3, B24_PARTS_FIELDS},
	{16425, 1, B24_PARTS_FIELDS},
	{16426, 2, B24_PARTS_FIELDS},
	{16428, 8, B24_PARTS_FIELDS},
	{16436, 1, B24_PARTS_ITEM},
	{16437, 1, B24_PARTS_FIELDS},
	{16438, 1, B24_PARTS_ITEM},
	{16439, 13, B24_PARTS_FIELDS},
	{16452, 28, B24_PARTS_NAMES},
	{16480, 6, B24_PARTS_FIELDS},
	{16486, 5, B24_PARTS_FIELDS},
	{16491, 16, B24_PARTS_FIELDS},
	{16507, 1, B24_PARTS_FIELDS},
	{16508, 3, B24_PARTS_FIELDS},
	{16511, 19, B24_PARTS_FIELDS},
	{16530, 1, B24_PARTS_ITEM},
	{16531, 1, B24_PARTS_ITEM},
	{16532, 11, B24_PARTS_FIELDS},
	{16543, 5, B24_PARTS_FIELDS},
	{16548, 2, B24_PARTS_FIELDS},
	{16550, 14, B24_PARTS_FIELDS},
	{16564, 2, B24_PARTS_FIELDS},
	{16566, 2, B24_PARTS_FIELDS},
	{16568, 1, B24_PARTS_ITEM},
	{16569, 1, B24_PARTS_ITEM},
	{16570, 6, B24_PARTS_FIELDS},
	{16576, 1, B24_PARTS_ITEM},
	{16577, 1, B24_PARTS_ITEM},
	{16578, 3, B24_PARTS_FIELDS},
	{16581, 2, B24_PARTS_FIELDS},
	{16583, 3, B24_PARTS_FIELDS},
	{16586, 6, B24_PARTS_FIELDS},
	{16592, 2, B24_PARTS_FIELDS},
	{16594, 2, B24_PARTS_FIELDS},
	{16596, 7, B24_PARTS_FIELDS},
	{16603, 1, B24_PARTS_ITEM},
	{16604, 6, B24_PARTS_FIELDS},
	{16610, 1, B24_PARTS_EACH},
	{16611, 12, B24_PARTS_FIELDS},
	{16623, 1, B24_PARTS_ITEM},
	{16624, 1, B24_PARTS_ITEM},
	{16625, 9, B24_PARTS_FIELDS},
	{16634, 2, B24_PARTS_FIELDS},
	{16636, 2, B24_PARTS_FIELDS},
	{16638, 2, B24_PARTS_FIELDS},
	{16640, 1, B24_PARTS_ITEM},
	{16641, 3, B24_PARTS_FIELDS},
	{16644, 3, B24_PARTS_FIELDS},
	{16647, 1, B24_PARTS_ITEM},
	{16648, 5, B24_PARTS_FIELDS},
	{16653, 3, B24_PARTS_FIELDS},
	{16656, 3, B24_PARTS_FIELDS},
	{16659, 10, B24_PARTS_FIELDS},
	{16669, 8, B24_PARTS_FIELDS},
	{16677, 1, B24_PARTS_ITEM},
	{16678, 3, B24_PARTS_FIELDS},
	{16681, 3, B24_PARTS_FIELDS},
	{16684, 6, B24_PARTS_FIELDS},
	{16690, 3, B24_PARTS_FIELDS},
	{16693, 3, B24_PARTS_FIELDS},
	{16696, 4, B24_PARTS_FIELDS},
	{16700, 2, B24_PARTS_FIELDS},
	{16702, 6, B24_PARTS_FIELDS},
	{16708, 1, B24_PARTS_EACH},
	{16709, 8, B24_PARTS_FIELDS},
	{16717, 1, B24_PARTS_ITEM},
	{16718, 1, B24_PARTS_ITEM},
	{16719, 1, B24_PARTS_ITEM},
	{16720, 5, B24_PARTS_FIELDS},
	{16725, 4, B24_PARTS_FIELDS},
	{16729, 3, B24_PARTS_FIELDS},
	{16732, 4, B24_PARTS_FIELDS},
	{16736, 1, B24_PARTS_ITEM},
	{16737, 5, B24_PARTS_FIELDS},
	{16742, 7, B24_PARTS_FIELDS},
	{16749, 9, B24_PARTS_FIELDS},
	{16758, 1, B24_PARTS_ITEM},
	{16759, 3, B24_PARTS_FIELDS},
	{16762, 2, B24_PARTS_FIELDS},
	{16764, 3, B24_PARTS_FIELDS},
	{16767, 3, B24_PARTS_FIELDS},
	{16770, 2, B24_PARTS_FIELDS},
	{16772, 3, B24_PARTS_FIELDS},
	{16775, 2, B24_PARTS_FIELDS},
	{16777, 10, B24_PARTS_FIELDS},
	{16787, 1, B24_PARTS_ITEM},
	{16788, 1, B24_PARTS_ITEM},
	{16789, 1, B24_PARTS_ITEM},
	{16790, 7, B24_PARTS_FIELDS},
	{16797, 3, B24_PARTS_FIELDS},
	{16800, 2, B24_PARTS_FIELDS},
	{16802, 1, B24_PARTS_FIELDS},
	{16803, 5, B24_PARTS_FIELDS},
	{16808, 7, B24_PARTS_FIELDS},
	{16815, 1, B24_PARTS_ITEM},
	{16816, 5, B24_PARTS_FIELDS},
	{16821, 7, B24_PARTS_FIELDS},
	{16828, 10, B24_PARTS_FIELDS},
	{16838, 1, B24_PARTS_ITEM},
	{16839, 3, B24_PARTS_FIELDS},
	{16842, 3, B24_PARTS_FIELDS},
	{16845, 2, B24_PARTS_FIELDS},
	{16847, 4, B24_PARTS_FIELDS},
	{16851, 2, B24_PARTS_FIELDS},
	{16853, 1, B24_PARTS_FIELDS},
	{16854, 2, B24_PARTS_FIELDS},
	{16856, 2, B24_PARTS_FIELDS},
	{16858, 3, B24_PARTS_FIELDS},
	{16861, 3, B24_PARTS_FIELDS},
	{16864, 4, B24_PARTS_FIELDS},
	{16868, 3, B24_PARTS_FIELDS},
	{16871, 2, B24_PARTS_FIELDS},
	{16873, 3, B24_PARTS_FIELDS},
	{16876, 9, B24_PARTS_FIELDS},
	{16885, 1, B24_PARTS_FIELDS},
	{16886, 1, B24_PARTS_FIELDS},
	{16887, 6, B24_PARTS_FIELDS},
	{16893, 18, B24_PARTS_FIELDS},
	{16911, 1, B24_PARTS_ITEM},
	{16912, 5, B24_PARTS_FIELDS},
	{16917, 19, B24_PARTS_FIELDS},
	{16936, 1, B24_PARTS_ITEM},
	{16937, 21, B24_PARTS_FIELDS},
	{16958, 13, B24_PARTS_FIELDS},
	{16971, 1, B24_PARTS_ITEM},
	{16972, 1, B24_PARTS_ITEM},
	{16973, 4, B24_PARTS_FIELDS},
	{16977, 6, B24_PARTS_FIELDS},
	{16983, 2, B24_PARTS_FIELDS},
	{16985, 2, B24_PARTS_FIELDS},
	{16987, 7, B24_PARTS_FIELDS},
	{16994, 2, B24_PARTS_FIELDS},
	{16996, 5, B24_PARTS_FIELDS},
	{17001, 2, B24_PARTS_FIELDS},
	{17003, 4, B24_PARTS_FIELDS},
	{17007, 2, B24_PARTS_FIELDS},
	{17009, 2, B24_PARTS_FIELDS},
	{17011, 2, B24_PARTS_FIELDS},
	{17013, 10, B24_PARTS_FIELDS},
	{17023, 1, B24_PARTS_EACH},
	{17024, 1, B24_PARTS_ITEM},
	{17025, 2, B24_PARTS_FIELDS},
	{17027, 4, B24_PARTS_FIELDS},
	{17031, 4, B24_PARTS_FIELDS},
	{17035, 3, B24_PARTS_FIELDS},
	{17038, 4, B24_PARTS_FIELDS},
	{17042, 1, B24_PARTS_ITEM},
	{17043, 3, B24_PARTS_FIELDS},
	{17046, 1, B24_PARTS_FIELDS},
	{17047, 3, B24_PARTS_FIELDS},
	{17050, 1, B24_PARTS_FIELDS},
	{17051, 1, B24_PARTS_ITEM},
	{17052, 3, B24_PARTS_FIELDS},
	{17055, 2, B24_PARTS_FIELDS},
	{17057, 7, B24_PARTS_FIELDS},
	{17064, 1, B24_PARTS_ITEM},
	{17065, 7, B24_PARTS_FIELDS},
	{17072, 1, B24_PARTS_FIELDS},
	{17073, 8, B24_PARTS_FIELDS},
	{17081, 1, B24_PARTS_ITEM},
	{17082, 1, B24_PARTS_FIELDS},
	{17083, 1, B24_PARTS_ITEM},
	{17084, 10, B24_PARTS_FIELDS},
	{17094, 7, B24_PARTS_NAMES},
	{17101, 4, B24_PARTS_FIELDS},
	{17105, 7, B24_PARTS_FIELDS},
	{17112, 2, B24_PARTS_FIELDS},
	{17114, 5, B24_PARTS_FIELDS},
	{17119, 1, B24_PARTS_FIELDS},
	{17120, 3, B24_PARTS_FIELDS},
	{17123, 1, B24_PARTS_FIELDS},
	{17124, 2, B24_PARTS_FIELDS},
	{17126, 5, B24_PARTS_FIELDS},
	{17131, 1, B24_PARTS_FIELDS},
	{17132, 1, B24_PARTS_ITEM},
	{17133, 6, B24_PARTS_FIELDS},
	{17139, 1, B24_PARTS_ITEM},
	{17140, 1, B24_PARTS_ITEM},
	{17141, 1, B24_PARTS_FIELDS},
	{17142, 5, B24_PARTS_FIELDS},
	{17147, 2, B24_PARTS_FIELDS},
	{17149, 11, B24_PARTS_FIELDS},
	{17160, 1, B24_PARTS_ITEM},
	{17161, 7, B24_PARTS_FIELDS},
	{17168, 1, B24_PARTS_FIELDS},
	{17169, 2, B24_PARTS_FIELDS},
	{17171, 8, B24_PARTS_FIELDS},
	{17179, 1, B24_PARTS_FIELDS},
	{17180, 1, B24_PARTS_ITEM},
	{17181, 11, B24_PARTS_FIELDS},
	{17192, 4, B24_PARTS_FIELDS},
	{17196, 6, B24_PARTS_FIELDS},
	{17202, 2, B24_PARTS_FIELDS},
	{17204, 6, B24_PARTS_FIELDS},
	{17210, 1, B24_PARTS_ITEM},
	{17211, 3, B24_PARTS_FIELDS},
	{17214, 1, B24_PARTS_ITEM},
	{17215, 4, B24_PARTS_FIELDS},
	{17219, 2, B24_PARTS_FIELDS},
	{17221, 1, B24_PARTS_FIELDS},
	{17222, 1, B24_PARTS_ITEM},
	{17223, 24, B24_PARTS_FIELDS},
	{17247, 1, B24_PARTS_ITEM},
	{17248, 16, B24_PARTS_FIELDS},
	{17264, 1, B24_PARTS_FIELDS},
	{17265, 1, B24_PARTS_FIELDS},
	{17266, 1, B24_PARTS_ITEM},
	{17267, 1, B24_PARTS_FIELDS},
	{17268, 1, B24_PARTS_FIELDS},
	{17269, 1, B24_PARTS_ITEM},
	{17270, 3, B24_PARTS_FIELDS},
	{17273, 17, B24_PARTS_FIELDS},
	{17290, 1, B24_PARTS_FIELDS},
	{17291, 1, B24_PARTS_ITEM},
	{17292, 1, B24_PARTS_FIELDS},
	{17293, 1, B24_PARTS_ITEM},
	{17294, 45, B24_PARTS_FIELDS},
	{17339, 1, B24_PARTS_ITEM},
	{17420, 75, B24_PARTS_FIELDS},
	{17340, 5, B24_PARTS_FIELDS},
	{17345, 15, B24_PARTS_FIELDS},
	{17360, 1, B24_PARTS_EACH},
	{17361, 6, B24_PARTS_FIELDS},
	{17367, 5, B24_PARTS_FIELDS},
	{17372, 1, B24_PARTS_EACH},
	{17373, 2, B24_PARTS_FIELDS},
	{17375, 25, B24_PARTS_FIELDS},
	{17400, 15, B24_PARTS_FIELDS},
	{17415, 1, B24_PARTS_ITEM},
	{17416, 4, B24_PARTS_FIELDS},
	{17420, 75, B24_PARTS_FIELDS},
	{17495, 1, B24_PARTS_FIELDS},
	{17496, 1, B24_PARTS_ITEM},
	{17497, 6, B24_PARTS_FIELDS},
	{17503, 1, B24_PARTS_FIELDS},
	{17504, 45, B24_PARTS_FIELDS},
	{17549, 64, B24_PARTS_FIELDS},
	{17613, 1, B24_PARTS_FIELDS},
	{17614, 1, B24_PARTS_ITEM},
	{17615, 5, B24_PARTS_FIELDS},
	{17620, 1, B24_PARTS_FIELDS},
	{17621, 8, B24_PARTS_FIELDS},
	{17629, 2, B24_PARTS_FIELDS},
	{17631, 1, B24_PARTS_ITEM},
	{17632, 1, B24_PARTS_FIELDS},
	{17633, 1, B24_PARTS_ITEM},
	{17634, 2, B24_PARTS_FIELDS},
	{17636, 1, B24_PARTS_FIELDS},
	{17637, 2, B24_PARTS_FIELDS},
	{17639, 1, B24_PARTS_EACH},
	{17640, 1, B24_PARTS_ITEM},
	{17641, 3, B24_PARTS_FIELDS},
	{17644, 2, B24_PARTS_FIELDS},
	{17646, 1, B24_PARTS_FIELDS},
	{17647, 1, B24_PARTS_ITEM},
	{17648, 2, B24_PARTS_FIELDS},
	{17650, 1, B24_PARTS_FIELDS},
	{17651, 1, B24_PARTS_ITEM},
	{17652, 2, B24_PARTS_FIELDS},
	{17654, 65, B24_PARTS_NAMES},
	{17719, 2, B24_PARTS_FIELDS},
	{17721, 2, B24_PARTS_FIELDS},
	{17723, 65, B24_PARTS_FIELDS},
	{17788, 1, B24_PARTS_FIELDS},
	{17789, 1, B24_PARTS_ITEM},
	{17790, 2, B24_PARTS_FIELDS},
	{17792, 27, B24_PARTS_FIELDS},
	{17819, 1, B24_PARTS_EACH},
	{17820, 1, B24_PARTS_FIELDS},
	{17821, 1, B24_PARTS_ITEM},
	{17822, 2, B24_PARTS_FIELDS},
	{17824, 3, B24_PARTS_FIELDS},
	{17827, 3, B24_PARTS_FIELDS},
	{17830, 3, B24_PARTS_FIELDS},
	{17833, 2, B24_PARTS_FIELDS},
	{17835, 4, B24_PARTS_FIELDS},
	{17839, 4, B24_PARTS_FIELDS},
	{17843, 2, B24_PARTS_FIELDS},
	{17845, 4, B24_PARTS_FIELDS},
	{17849, 4, B24_PARTS_FIELDS},
	{17853, 65, B24_PARTS_FIELDS},
	{17918, 1, B24_PARTS_FIELDS},
	{17919, 1, B24_PARTS_ITEM},
	{17920, 2, B24_PARTS_FIELDS},
	{17922, 5, B24_PARTS_FIELDS},
	{17927, 5, B24_PARTS_FIELDS},
	{17932, 1, B24_PARTS_ITEM},
	{17933, 1, B24_PARTS_FIELDS},
	{17934, 1, B24_PARTS_ITEM},
	{17935, 3, B24_PARTS_FIELDS},
	{17938, 1, B24_PARTS_ITEM},
	{17939, 1, B24_PARTS_FIELDS},
	{17940, 1, B24_PARTS_ITEM},
	{17941, 26, B24_PARTS_FIELDS},
	{17967, 28, B24_PARTS_FIELDS},
	{17995, 75, B24_PARTS_NAMES},
	{18070, 5, B24_PARTS_FIELDS},
	{18163, 87, B24_PARTS_FIELDS},
	{18075, 9, B24_PARTS_FIELDS},
	{18075, 9, B24_PARTS_FIELDS},
	{18084, 8, B24_PARTS_FIELDS},
	{18092, 5, B24_PARTS_FIELDS},
	{18097, 3, B24_PARTS_FIELDS},
	{18100, 3, B24_PARTS_FIELDS},
	{18126, 17, B24_PARTS_FIELDS},
	{18103, 23, B24_PARTS_FIELDS},
	{18126, 17, B24_PARTS_FIELDS},
	{18143, 8, B24_PARTS_FIELDS},
	{18151, 10, B24_PARTS_FIELDS},
	{18161, 2, B24_PARTS_FIELDS},
	{18163, 87, B24_PARTS_FIELDS},
	{18250, 1, B24_PARTS_ITEM},
	{18251, 1, B24_PARTS_FIELDS},
	{18252, 1, B24_PARTS_ITEM},
	{18253, 87, B24_PARTS_NAMES},
	{18340, 4, B24_PARTS_FIELDS},
	{18344, 2, B24_PARTS_FIELDS},
	{18346, 10, B24_PARTS_FIELDS},
	{18356, 1, B24_PARTS_FIELDS},
	{18357, 1, B24_PARTS_ITEM},
	{18346, 10, B24_PARTS_FIELDS},
	{18358, 1, B24_PARTS_FIELDS},
	{18359, 1, B24_PARTS_ITEM},
	{18360, 1, B24_PARTS_FIELDS},
	{18361, 10, B24_PARTS_FIELDS},
	{18371, 1, B24_PARTS_ITEM},
	{18372, 1, B24_PARTS_FIELDS},
	{18373, 10, B24_PARTS_FIELDS},
	{18383, 1, B24_PARTS_ITEM},
	{18384, 1, B24_PARTS_ITEM},
	{18385, 1, B24_PARTS_ITEM},
	{18386, 1, B24_PARTS_FIELDS},
	{18387, 1, B24_PARTS_ITEM},
	{18388, 6, B24_PARTS_FIELDS},
	{18394, 4, B24_PARTS_FIELDS},
	{18398, 1, B24_PARTS_FIELDS},
	{18399, 2, B24_PARTS_FIELDS},
	{18401, 76, B24_PARTS_FIELDS},
	{18477, 2, B24_PARTS_FIELDS},
	{18479, 2, B24_PARTS_FIELDS},
	{18481, 11, B24_PARTS_FIELDS},
	{18492, 1, B24_PARTS_FIELDS},
	{18493, 7, B24_PARTS_FIELDS},
	{18500, 1, B24_PARTS_ITEM},
	{18501, 15, B24_PARTS_FIELDS},
	{18516, 1, B24_PARTS_FIELDS},
	{18517, 1, B24_PARTS_ITEM},
	{18518, 1, B24_PARTS_EACH},
	{18519, 6, B24_PARTS_FIELDS},
	{18525, 2, B24_PARTS_FIELDS},
	{18527, 2, B24_PARTS_FIELDS},
	{18529, 3, B24_PARTS_FIELDS},
	{18532, 3, B24_PARTS_FIELDS},
	{18535, 2, B24_PARTS_FIELDS},
	{18537, 1, B24_PARTS_EACH},
	{18538, 1, B24_PARTS_FIELDS},
	{18539, 1, B24_PARTS_ITEM},
	{18540, 7, B24_PARTS_FIELDS},
	{18547, 9, B24_PARTS_NAMES},
	{18556, 4, B24_PARTS_FIELDS},
	{18560, 3, B24_PARTS_FIELDS},
	{18563, 3, B24_PARTS_FIELDS},
	{18566, 3, B24_PARTS_FIELDS},
	{18569, 6, B24_PARTS_FIELDS},
	{18575, 3, B24_PARTS_FIELDS},
	{18578, 1, B24_PARTS_FIELDS},
	{18579, 6, B24_PARTS_FIELDS},
	{18585, 1, B24_PARTS_EACH},
	{18586, 1, B24_PARTS_ITEM},
	{18587, 50, B24_PARTS_FIELDS},
	{18637, 1, B24_PARTS_ITEM},
	{18638, 1, B24_PARTS_FIELDS},
	{18639, 2, B24_PARTS_FIELDS},
	{18641, 29, B24_PARTS_FIELDS},
	{18670, 2, B24_PARTS_FIELDS},
	{18672, 1, B24_PARTS_FIELDS},
	{18673, 1, B24_PARTS_ITEM},
	{18674, 4, B24_PARTS_FIELDS},
	{18678, 1, B24_PARTS_ITEM},
	{18679, 4, B24_PARTS_FIELDS},
	{18683, 3, B24_PARTS_FIELDS},
	{18686, 1, B24_PARTS_ITEM},
	{18687, 4, B24_PARTS_FIELDS},
	{18691, 22, B24_PARTS_FIELDS},
	{18713, 1, B24_PARTS_ITEM},
	{18714, 11, B24_PARTS_FIELDS},
	{18725, 2, B24_PARTS_FIELDS},
	{18727, 2, B24_PARTS_FIELDS},
	{18729, 1, B24_PARTS_ITEM},
	{18730, 6, B24_PARTS_FIELDS},
	{18736, 1, B24_PARTS_ITEM},
	{18737, 14, B24_PARTS_FIELDS},
	{18751, 6, B24_PARTS_FIELDS},
	{18757, 5, B24_PARTS_FIELDS},
	{18762, 1, B24_PARTS_ITEM},
	{18763, 1, B24_PARTS_ITEM},
	{18764, 1, B24_PARTS_FIELDS},
	{18765, 3, B24_PARTS_FIELDS},
	{18768, 1, B24_PARTS_FIELDS},
	{18769, 3, B24_PARTS_FIELDS},
	{18772, 1, B24_PARTS_ITEM},
	{18773, 1, B24_PARTS_ITEM},
	{18774, 14, B24_PARTS_FIELDS},
	{18788, 1, B24_PARTS_ITEM},
	{18789, 5, B24_PARTS_FIELDS},
	{18794, 3, B24_PARTS_FIELDS},
	{18797, 1, B24_PARTS_ITEM},
	{18798, 1, B24_PARTS_FIELDS},
	{18799, 2, B24_PARTS_FIELDS},
	{18801, 1, B24_PARTS_ITEM},
	{18802, 1, B24_PARTS_ITEM},
	{18803, 2, B24_PARTS_FIELDS},
	{18805, 1, B24_PARTS_ITEM},
	{18806, 1, B24_PARTS_FIELDS},
	{18807, 1, B24_PARTS_FIELDS},
	{18808, 1, B24_PARTS_FIELDS},
	{18809, 1, B24_PARTS_ITEM},
	{18810, 4, B24_PARTS_FIELDS},
	{18814, 1, B24_PARTS_ITEM},
	{18815, 1, B24_PARTS_FIELDS},
	{18816, 1, B24_PARTS_ITEM},
	{18817, 2, B24_PARTS_FIELDS},
	{18819, 1, B24_PARTS_ITEM},
	{18820, 1, B24_PARTS_ITEM},
	{18821, 8, B24_PARTS_NAMES},
	{18829, 5, B24_PARTS_FIELDS},
	{18834, 4, B24_PARTS_FIELDS},
	{18838, 1, B24_PARTS_FIELDS},
	{18839, 1, B24_PARTS_FIELDS},
	{18840, 8, B24_PARTS_FIELDS},
	{18848, 1, B24_PARTS_ITEM},
	{18849, 5, B24_PARTS_FIELDS},
	{18854, 6, B24_PARTS_FIELDS},
	{18860, 18, B24_PARTS_FIELDS},
	{18878, 19, B24_PARTS_FIELDS},
	{18897, 1, B24_PARTS_ITEM},
	{18898, 7, B24_PARTS_FIELDS},
	{18905, 1, B24_PARTS_ITEM},
	{18906, 6, B24_PARTS_FIELDS},
	{18912, 17, B24_PARTS_FIELDS},
	{18929, 1, B24_PARTS_ITEM},
	{18930, 12, B24_PARTS_FIELDS},
	{18942, 1, B24_PARTS_ITEM},
	{18943, 4, B24_PARTS_FIELDS},
	{18947, 9, B24_PARTS_FIELDS},
	{18956, 3, B24_PARTS_FIELDS},
	{18959, 1, B24_PARTS_ITEM},
	{18960, 5, B24_PARTS_FIELDS},
	{18965, 1, B24_PARTS_ITEM},
	{18966, 7, B24_PARTS_FIELDS},
	{18973, 1, B24_PARTS_ITEM},
	{18974, 8, B24_PARTS_FIELDS},
	{18982, 1, B24_PARTS_ITEM},
	{18983, 1, B24_PARTS_ITEM},
	{18984, 1, B24_PARTS_FIELDS},
	{18985, 11, B24_PARTS_FIELDS},
	{18996, 1, B24_PARTS_ITEM},
	{18997, 11, B24_PARTS_FIELDS},
	{19008, 50, B24_PARTS_FIELDS},
	{19058, 14, B24_PARTS_FIELDS},
	{19072, 1, B24_PARTS_ITEM},
	{19073, 62, B24_PARTS_FIELDS},
	{19135, 1, B24_PARTS_ITEM},
	{19136, 22, B24_PARTS_FIELDS},
	{19158, 1, B24_PARTS_ITEM},
	{19159, 1, B24_PARTS_ITEM},
	{19160, 8, B24_PARTS_FIELDS},
	{19168, 7, B24_PARTS_FIELDS},
	{19175, 52, B24_PARTS_FIELDS},
	{19227, 17, B24_PARTS_FIELDS},
	{19244, 1, B24_PARTS_FIELDS},
	{19245, 5, B24_PARTS_FIELDS},
	{19250, 14, B24_PARTS_FIELDS},
	{19264, 1, B24_PARTS_ITEM},
	{19265, 1, B24_PARTS_ITEM},
	{19266, 2, B24_PARTS_FIELDS},
	{19268, 14, B24_PARTS_FIELDS},
	{19282, 2, B24_PARTS_FIELDS},
	{19284, 4, B24_PARTS_FIELDS},
	{19288, 1, B24_PARTS_ITEM},
	{19289, 1, B24_PARTS_ITEM},
	{19290, 2, B24_PARTS_FIELDS},
	{19292, 1, B24_PARTS_ITEM},
	{19293, 7, B24_PARTS_FIELDS},
	{19300, 2, B24_PARTS_FIELDS},
	{19302, 6, B24_PARTS_FIELDS},
	{19308, 35, B24_PARTS_FIELDS},
	{19343, 2, B24_PARTS_FIELDS},
	{19345, 6, B24_PARTS_FIELDS},
	{19351, 1, B24_PARTS_ITEM},
	{19352, 20, B24_PARTS_FIELDS},
	{19372, 1, B24_PARTS_FIELDS},
	{19373, 1, B24_PARTS_ITEM},
	{19374, 4, B24_PARTS_FIELDS},
	{19378, 1, B24_PARTS_ITEM},
	{19379, 14, B24_PARTS_FIELDS},
	{19393, 2, B24_PARTS_FIELDS},
	{19395, 2, B24_PARTS_FIELDS},
	{19397, 4, B24_PARTS_FIELDS},
	{19401, 20, B24_PARTS_FIELDS},
	{19421, 1, B24_PARTS_FIELDS},
	{19422, 1, B24_PARTS_ITEM},
	{19423, 2, B24_PARTS_FIELDS},
	{19425, 17, B24_PARTS_FIELDS},
	{19442, 1, B24_PARTS_FIELDS},
	{19443, 1, B24_PARTS_ITEM},
	{19444, 1, B24_PARTS_FIELDS},
	{19445, 1, B24_PARTS_FIELDS},
	{19446, 20, B24_PARTS_FIELDS},
	{19466, 1, B24_PARTS_ITEM},
	{19467, 1, B24_PARTS_FIELDS},
	{19468, 1, B24_PARTS_ITEM},
	{19469, 16, B24_PARTS_FIELDS},
	{19485, 5, B24_PARTS_FIELDS},
	{19490, 11, B24_PARTS_FIELDS},
	{19501, 5, B24_PARTS_FIELDS},
	{19506, 20, B24_PARTS_FIELDS},
	{19526, 1, B24_PARTS_FIELDS},
	{19527, 1, B24_PARTS_ITEM},
	{19528, 6, B24_PARTS_FIELDS},
	{19534, 1, B24_PARTS_ITEM},
	{19535, 10, B24_PARTS_FIELDS},
	{19545, 3, B24_PARTS_FIELDS},
	{19548, 5, B24_PARTS_FIELDS},
	{19553, 1, B24_PARTS_FIELDS},
	{19554, 4, B24_PARTS_FIELDS},
	{19558, 1, B24_PARTS_ITEM},
	{19559, 1, B24_PARTS_ITEM},
	{19560, 5, B24_PARTS_FIELDS},
	{19565, 5, B24_PARTS_FIELDS},
	{19570, 16, B24_PARTS_FIELDS},
	{19586, 1, B24_PARTS_FIELDS},
	{19587, 1, B24_PARTS_ITEM},
	{19588, 4, B24_PARTS_FIELDS},
	{19592, 1, B24_PARTS_ITEM},
	{19593, 1, B24_PARTS_FIELDS},
	{19594, 1, B24_PARTS_ITEM},
	{19595, 8, B24_PARTS_FIELDS},
	{19603, 20, B24_PARTS_FIELDS},
	{19623, 1, B24_PARTS_EACH},
	{19624, 16, B24_PARTS_FIELDS},
	{19640, 1, B24_PARTS_EACH},
	{19641, 5, B24_PARTS_FIELDS},
	{19646, 1, B24_PARTS_EACH},
	{19647, 1, B24_PARTS_EACH},
	{19648, 16, B24_PARTS_FIELDS},
	{19664, 1, B24_PARTS_ITEM},
	{19665, 1, B24_PARTS_FIELDS},
	{19666, 1, B24_PARTS_ITEM},
	{19667, 4, B24_PARTS_FIELDS},
	{19671, 2, B24_PARTS_FIELDS},
	{19673, 1, B24_PARTS_ITEM},
	{19674, 7, B24_PARTS_FIELDS},
	{19681, 16, B24_PARTS_FIELDS},
	{19697, 1, B24_PARTS_FIELDS},
	{19698, 1, B24_PARTS_ITEM},
	{19699, 1, B24_PARTS_FIELDS},
	{19700, 1, B24_PARTS_ITEM},
	{19701, 6, B24_PARTS_FIELDS},
	{19707, 2, B24_PARTS_FIELDS},
	{19709, 1, B24_PARTS_ITEM},
	{19710, 1, B24_PARTS_FIELDS},
	{19711, 1, B24_PARTS_ITEM},
	{19712, 3, B24_PARTS_FIELDS},
	{19715, 1, B24_PARTS_ITEM},
	{19716, 3, B24_PARTS_FIELDS},
	{19719, 3, B24_PARTS_FIELDS},
	{19722, 2, B24_PARTS_FIELDS},
	{19724, 1, B24_PARTS_ITEM},
	{19725, 4, B24_PARTS_FIELDS},
	{19729, 3, B24_PARTS_FIELDS},
	{19732, 5, B24_PARTS_FIELDS},
	{19737, 1, B24_PARTS_ITEM},
	{19738, 1, B24_PARTS_FIELDS},
	{19739, 17, B24_PARTS_FIELDS},
	{19756, 1, B24_PARTS_ITEM},
	{19757, 5, B24_PARTS_FIELDS},
	{19762, 3, B24_PARTS_FIELDS},
	{19765, 1, B24_PARTS_ITEM},
	{19766, 16, B24_PARTS_FIELDS},
	{19782, 1, B24_PARTS_ITEM},
	{19783, 1, B24_PARTS_ITEM},
	{19784, 18, B24_PARTS_FIELDS},
	{19802, 4, B24_PARTS_FIELDS},
	{19806, 5, B24_PARTS_FIELDS},
	{19811, 1, B24_PARTS_ITEM},
	{19812, 1, B24_PARTS_FIELDS},
	{19813, 5, B24_PARTS_FIELDS},
	{19818, 29, B24_PARTS_FIELDS},
	{19847, 1, B24_PARTS_ITEM},
	{19848, 1, B24_PARTS_ITEM},
	{19849, 28, B24_PARTS_FIELDS},
	{19877, 4, B24_PARTS_FIELDS},
	{19881, 42, B24_PARTS_FIELDS},
	{19923, 1, B24_PARTS_ITEM},
	{19924, 4, B24_PARTS_FIELDS},
	{19928, 1, B24_PARTS_ITEM},
	{19929, 1, B24_PARTS_FIELDS},
	{19930, 7, B24_PARTS_FIELDS},
	{19937, 1, B24_PARTS_ITEM},
	{19938, 1, B24_PARTS_ITEM},
	{19939, 1, B24_PARTS_FIELDS},
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
	{239, 238, 8584},
	{241, 240, 8584},
	{242, 21, 8584},
	{243, 11, 8584},
	{248, 246, 8584},
	{249, 21, 8584},
	{0, 252, 8584},
	{253, 11, 8584},
	{255, 11, 8584},
	{256, 21, 8584},
	{263, 262, 8584},
	{266, 11, 8584},
	{0, 268, 0},
	{0, 274, 0},
	{276, 21, 8584},
	{281, 279, 0},
	{286, 285, 0},
	{296, 294, 0},
	{312, 306, 0},
	{317, 316, 11405},
	{0, 322, 11528},
	{317, 21, 11405},
	{327, 325, 11558},
	{333, 331, 11528},
	{334, 21, 11528},
	{335, 21, 11528},
	{334, 21, 11528},
	{335, 21, 11528},
	{33, 21, 11833},
	{334, 21, 11528},
	{335, 21, 11528},
	{341, 339, 11974},
	{342, 21, 11974},
	{0, 346, 12068},
	{0, 348, 12091},
	{353, 351, 12091},
	{355, 339, 11974},
	{0, 346, 11528},
	{0, 359, 11528},
	{364, 362, 11528},
	{0, 365, 11528},
	{33, 21, 11833},
	{367, 331, 11528},
	{373, 371, 11528},
	{374, 21, 11528},
	{0, 376, 11528},
	{381, 379, 11528},
	{0, 386, 0},
	{0, 386, 0},
	{391, 390, 12378},
	{0, 393, 12411},
	{398, 396, 12411},
	{404, 402, 12532},
	{405, 21, 12597},
	{405, 402, 12630},
	{0, 407, 12411},
	{412, 410, 12411},
	{414, 402, 12690},
	{420, 418, 12870},
	{421, 21, 12907},
	{421, 418, 12929},
	{0, 423, 12411},
	{428, 426, 12411},
	{433, 426, 12982},
	{435, 418, 13015},
	{441, 439, 12870},
	{442, 21, 13090},
	{442, 439, 13128},
	{0, 444, 12411},
	{449, 447, 12411},
	{450, 439, 13193},
	{456, 454, 12870},
	{457, 21, 12870},
	{0, 459, 13302},
	{464, 462, 13302},
	{470, 468, 13423},
	{471, 21, 13500},
	{471, 468, 13533},
	{0, 473, 12411},
	{0, 478, 12411},
	{483, 481, 12411},
	{485, 468, 13636},
	{491, 489, 14148},
	{492, 21, 14220},
	{494, 0, 12411},
	{492, 496, 14279},
	{500, 498, 14325},
	{505, 503, 12411},
	{511, 509, 14148},
	{512, 21, 14220},
	{514, 0, 12411},
	{512, 509, 14279},
	{500, 516, 14325},
	{520, 519, 12411},
	{522, 509, 14148},
	{528, 526, 14148},
	{529, 21, 14220},
	{531, 0, 12411},
	{529, 526, 14279},
	{500, 533, 14325},
	{538, 536, 12411},
	{540, 526, 14148},
	{546, 544, 14148},
	{547, 21, 14220},
	{549, 0, 12411},
	{547, 544, 14279},
	{500, 551, 14325},
	{556, 554, 12411},
	{558, 544, 14148},
	{560, 489, 14148},
	{566, 564, 12870},
	{567, 21, 12870},
	{567, 564, 14325},
	{0, 569, 12411},
	{574, 572, 14325},
	{580, 578, 11528},
	{581, 21, 15156},
	{581, 578, 15156},
	{0, 583, 11528},
	{588, 586, 11833},
	{590, 578, 15206},
	{596, 594, 15280},
	{33, 21, 11833},
	{33, 594, 11833},
	{0, 598, 11528},
	{603, 601, 11833},
	{604, 594, 11833},
	{610, 608, 11528},
	{33, 608, 11833},
	{615, 614, 11833},
	{0, 617, 11528},
	{622, 620, 11833},
	{623, 608, 11528},
	{615, 627, 11833},
	{632, 630, 11833},
	{634, 627, 11833},
	{639, 638, 14325},
	{0, 641, 12411},
	{646, 644, 12411},
	{652, 650, 12870},
	{653, 21, 15846},
	{653, 650, 15879},
	{0, 655, 12411},
	{660, 658, 12411},
	{661, 650, 15846},
	{667, 665, 15982},
	{668, 21, 16041},
	{668, 665, 16087},
	{0, 670, 11528},
	{675, 673, 16147},
	{676, 665, 16163},
	{682, 680, 12870},
	{683, 21, 16316},
	{683, 680, 16349},
	{0, 685, 12411},
	{690, 688, 12411},
	{692, 680, 16316},
	{697, 696, 12929},
	{0, 699, 12411},
	{704, 702, 12411},
	{711, 709, 11528},
	{715, 713, 11528},
	{721, 719, 12870},
	{722, 21, 16615},
	{722, 724, 16648},
	{0, 726, 12411},
	{731, 729, 12411},
	{732, 719, 16615},
	{740, 11, 0},
	{744, 743, 17335},
	{745, 21, 17371},
	{745, 743, 17371},
	{0, 748, 726},
	{749, 21, 17414},
	{749, 21, 17485},
	{753, 752, 17579},
	{754, 21, 17666},
	{753, 756, 17371},
	{0, 758, 0},
	{763, 761, 17981},
	{33, 767, 18224},
	{769, 761, 18269},
	{33, 21, 0},
	{0, 772, 0},
	{33, 777, 0},
	{778, 0, 18756},
	{778, 0, 18756},
	{779, 0, 18834},
	{785, 783, 0},
	{786, 30, 19032},
	{787, 30, 19099},
	{788, 30, 19227},
	{789, 30, 19340},
	{790, 30, 19437},
	{791, 30, 19512},
	{793, 14, 19671},
	{794, 14, 19671},
	{0, 797, 726},
	{799, 21, 0},
	{801, 14, 0},
	{803, 14, 0},
	{0, 806, 0},
	{811, 809, 0},
	{801, 14, 0},
	{816, 814, 19871},
	{33, 84, 19919},
	{0, 819, 0},
	{33, 822, 17371},
	{829, 825, 19671},
	{831, 814, 19981},
	{832, 21, 20021},
	{833, 21, 20021},
	{83, 21, 20021},
	{834, 21, 20021},
	{0, 837, 20021},
	{838, 11, 20087},
	{111, 840, 20190},
	{844, 843, 20228},
	{850, 847, 7324},
	{0, 853, 0},
	{854, 21, 20299},
	{0, 856, 0},
	{33, 0, 0},
	{0, 0, 0},
	{861, 859, 20405},
	{862, 115, 20474},
	{868, 867, 20554},
	{862, 871, 20591},
	{868, 874, 20554},
	{876, 871, 20591},
	{882, 11, 21041},
	{884, 14, 20021},
	{886, 14, 20021},
	{0, 887, 0},
	{33, 21, 20021},
	{33, 890, 20021},
	{892, 21, 20021},
	{33, 21, 8584},
	{0, 21, 8584},
	{899, 898, 8584},
	{899, 21, 8584},
	{904, 21, 8584},
	{0, 909, 8584},
	{33, 912, 8584},
	{919, 917, 8584},
	{922, 21, 21041},
	{927, 11, 21041},
	{33, 21, 22082},
	{33, 930, 22082},
	{947, 944, 22419},
	{950, 21, 22449},
	{953, 11, 21041},
	{955, 14, 20021},
	{957, 14, 20021},
	{0, 887, 0},
	{33, 21, 20021},
	{33, 960, 20021},
	{962, 21, 20021},
	{33, 21, 21041},
	{0, 21, 8584},
	{969, 968, 8584},
	{969, 21, 8584},
	{974, 21, 8584},
	{0, 976, 0},
	{33, 978, 0},
	{987, 982, 8584},
	{990, 21, 21041},
	{927, 11, 0},
	{33, 21, 22719},
	{33, 995, 22719},
	{947, 999, 8584},
	{1003, 21, 22879},
	{1008, 1004, 21041},
	{0, 1004, 0},
	{1009, 14, 8584},
	{1011, 1010, 23026},
	{0, 887, 8584},
	{1016, 1015, 8584},
	{1022, 1021, 8584},
	{1023, 14, 8584},
	{0, 887, 8584},
	{1009, 1026, 8584},
	{1028, 14, 8584},
	{1030, 21, 23026},
	{1033, 11, 8584},
	{884, 14, 20021},
	{886, 14, 20021},
	{0, 887, 0},
	{33, 21, 20021},
	{33, 1034, 20021},
	{892, 21, 23329},
	{33, 21, 0},
	{1036, 21, 8584},
	{1042, 1041, 8584},
	{1042, 21, 8584},
	{1047, 21, 8584},
	{0, 887, 0},
	{33, 1049, 8584},
	{1056, 1052, 8584},
	{33, 1059, 0},
	{1062, 21, 0},
	{1065, 11, 0},
	{33, 21, 0},
	{33, 1067, 0},
	{0, 1070, 0},
	{33, 1073, 0},
	{1079, 1076, 0},
	{1081, 21, 0},
	{1083, 21, 8584},
	{927, 11, 21041},
	{33, 21, 22082},
	{33, 930, 22082},
	{947, 944, 22419},
	{950, 21, 22449},
	{1084, 0, 0},
	{0, 0, 0},
	{1085, 0, 0},
	{1086, 0, 0},
	{0, 1088, 0},
	{1086, 0, 0},
	{1089, 0, 0},
	{1086, 0, 0},
	{1086, 0, 0},
	{1090, 0, 0},
	{1098, 1095, 24744},
	{33, 115, 24790},
	{1101, 1100, 24790},
	{33, 1105, 24790},
	{1111, 1109, 24790},
	{1119, 1116, 25061},
	{1123, 1122, 25082},
	{1129, 1127, 15206},
	{1138, 1134, 15206},
	{33, 115, 25288},
	{33, 1141, 25288},
	{1146, 1145, 8584},
	{1149, 1147, 25288},
	{1155, 1153, 15206},
	{33, 115, 25387},
	{33, 1153, 25387},
	{1163, 1161, 24790},
	{1169, 1167, 25880},
	{1171, 1153, 24790},
	{1174, 1173, 25950},
	{1178, 1177, 726},
	{0, 1181, 726},
	{1183, 1182, 25987},
	{33, 21, 26043},
	{1187, 1185, 25950},
	{0, 1190, 0},
	{0, 1190, 0},
	{0, 1190, 0},
	{0, 1190, 0},
	{0, 1190, 0},
	{0, 1190, 0},
	{0, 1190, 0},
	{0, 1192, 0},
	{0, 1195, 0},
	{0, 1190, 0},
	{0, 1190, 0},
	{1084, 0, 0},
	{1086, 0, 0},
	{0, 1197, 0},
	{1086, 0, 0},
	{1086, 0, 0},
	{1198, 0, 0},
	{1084, 0, 0},
	{1086, 0, 0},
	{1086, 0, 0},
	{0, 1200, 0},
	{1086, 0, 0},
	{1089, 0, 0},
	{1090, 0, 0},
	{1201, 0, 0},
	{33, 0, 0},
	{0, 1203, 0},
	{33, 0, 0},
	{0, 0, 0},
	{1204, 0, 0},
	{1090, 0, 0},
	{1207, 0, 0},
	{1086, 0, 0},
	{1086, 0, 0},
	{1208, 0, 0},
	{1209, 0, 0},
	{1216, 1214, 28069},
	{1221, 1220, 28212},
	{862, 1222, 28382},
	{1225, 1224, 11833},
	{1229, 1228, 11833},
	{1230, 21, 8584},
	{1237, 1236, 8584},
	{1237, 21, 8584},
	{1238, 21, 8584},
	{1239, 867, 28382},
	{1240, 1214, 28382},
	{1244, 1242, 28573},
	{1251, 1247, 28728},
	{1253, 1252, 11833},
	{1254, 21, 11833},
	{1255, 11, 11833},
	{33, 21, 11833},
	{1259, 1258, 11833},
	{1260, 21, 11833},
	{1254, 1262, 11833},
	{1229, 1265, 11833},
	{1254, 21, 11833},
	{1266, 11, 11833},
	{33, 21, 11833},
	{1259, 1269, 11833},
	{1270, 21, 11833},
	{1254, 21, 11833},
	{1272, 21, 11833},
	{1278, 1276, 29211},
	{1280, 1279, 29298},
	{0, 867, 11528},
	{1280, 1276, 29298},
	{1284, 1283, 29390},
	{1285, 1283, 29411},
	{1288, 1283, 29211},
	{1289, 1276, 29450},
	{1291, 1214, 29525},
	{1294, 11, 8584},
	{1296, 21, 29679},
	{1298, 21, 29679},
	{0, 1300, 0},
	{33, 21, 29679},
	{33, 1303, 29679},
	{1304, 21, 29679},
	{33, 21, 0},
	{1306, 21, 8584},
	{1308, 1041, 8584},
	{1308, 21, 8584},
	{1309, 21, 8584},
	{0, 1311, 0},
	{33, 1313, 0},
	{1320, 1316, 0},
	{33, 1323, 0},
	{1062, 21, 0},
	{1326, 21, 0},
	{927, 11, 21041},
	{33, 21, 22082},
	{33, 930, 22082},
	{947, 944, 22419},
	{950, 21, 22449},
	{1328, 0, 0},
	{1329, 0, 0},
	{0, 1331, 0},
	{1329, 0, 0},
	{1089, 0, 0},
	{1332, 0, 0},
	{0, 1334, 0},
	{1339, 1337, 29908},
	{1339, 21, 29950},
	{0, 1341, 13302},
	{1349, 1345, 30031},
	{0, 0, 0},
	{1208, 0, 0},
	{0, 0, 0},
	{1208, 0, 0},
	{1084, 0, 0},
	{1086, 0, 0},
	{0, 1351, 0},
	{1086, 0, 0},
	{1089, 0, 0},
	{1084, 0, 0},
	{1086, 0, 0},
	{0, 0, 0},
	{0, 0, 0},
	{1086, 0, 0},
	{1208, 0, 0},
	{1352, 0, 0},
	{29, 0, 0},
	{1090, 0, 0},
	{1090, 0, 0},
	{0, 0, 0},
	{1353, 0, 0},
	{1201, 0, 0},
	{33, 0, 0},
	{0, 0, 0},
	{33, 0, 0},
	{1354, 0, 0},
	{1355, 0, 0},
	{1358, 11, 8584},
	{884, 14, 20021},
	{886, 14, 20021},
	{0, 887, 0},
	{33, 21, 20021},
	{33, 1359, 20021},
	{892, 21, 23329},
	{33, 21, 21041},
	{0, 1360, 0},
	{33, 1363, 8584},
	{1368, 1366, 8584},
	{33, 1323, 8584},
	{1371, 14, 8584},
	{1374, 21, 8584},
	{927, 11, 21041},
	{33, 21, 22082},
	{33, 930, 22082},
	{947, 944, 22419},
	{950, 21, 22449},
	{1376, 11, 8584},
	{1378, 11, 0},
	{33, 21, 0},
	{0, 806, 0},
	{33, 1380, 0},
	{1385, 1383, 0},
	{1387, 21, 0},
	{33, 14, 8584},
	{0, 1390, 0},
	{33, 1390, 8584},
	{0, 806, 0},
	{1393, 1392, 0},
	{1396, 1394, 0},
	{1398, 14, 0},
	{1393, 14, 0},
	{1401, 1399, 11528},
	{1403, 11, 0},
	{0, 1406, 0},
	{33, 14, 0},
	{1408, 11, 0},
	{1412, 1411, 0},
	{1413, 21, 0},
	{0, 806, 0},
	{1413, 1415, 0},
	{1412, 1416, 0},
	{1417, 21, 0},
	{0, 806, 0},
	{33, 1419, 0},
	{1422, 1420, 0},
	{1424, 14, 0},
	{1426, 14, 8584},
	{1432, 11, 21041},
	{33, 21, 21041},
	{33, 1435, 22719},
	{1440, 1438, 0},
	{1442, 21, 21041},
	{0, 11, 0},
	{1447, 1446, 31365},
	{1449, 11, 21041},
	{1450, 21, 22419},
	{1454, 1453, 22419},
	{0, 1458, 0},
	{0, 1460, 0},
	{33, 1462, 22419},
	{1469, 1466, 22419},
	{1471, 21, 22419},
	{1473, 21, 8584},
	{0, 1475, 11528},
	{1479, 1478, 8584},
	{1473, 21, 8584},
	{1481, 11, 31677},
	{1482, 115, 31740},
	{0, 1484, 11528},
	{33, 1487, 8584},
	{1496, 1493, 8584},
	{1498, 11, 31677},
	{1502, 1501, 31878},
	{745, 21, 31933},
	{745, 1505, 31964},
	{0, 1508, 11528},
	{1509, 115, 31987},
	{1509, 115, 32056},
	{1512, 1511, 18756},
	{1512, 1525, 18756},
	{1526, 1511, 32224},
	{1531, 1529, 32356},
	{33, 21, 32393},
	{33, 1534, 31964},
	{1537, 1536, 11833},
	{1502, 1539, 31878},
	{745, 21, 31933},
	{745, 1542, 31964},
	{0, 1545, 11528},
	{1546, 21, 31933},
	{1546, 1548, 31933},
	{1549, 21, 31933},
	{1552, 11, 32497},
	{33, 115, 32497},
	{1563, 1557, 33009},
	{33, 1222, 33106},
	{0, 867, 33159},
	{33, 1565, 33201},
	{868, 1565, 33201},
	{1569, 1568, 33258},
	{1574, 1557, 33318},
	{0, 1578, 0},
	{0, 1582, 0},
	{1585, 1584, 8584},
	{0, 1588, 0},
	{1590, 11, 22419},
	{33, 21, 22419},
	{0, 1594, 0},
	{33, 1596, 22419},
	{1602, 1599, 22419},
	{1604, 21, 22419},
	{1605, 11, 32497},
	{111, 21, 32497},
	{0, 1607, 0},
	{1611, 1610, 0},
	{1612, 21, 32497},
	{33, 1614, 33478},
	{1617, 1616, 33635},
	{33, 21, 33712},
	{33, 1616, 33774},
	{33, 112, 33774},
	{0, 1620, 0},
	{1625, 1623, 33774},
	{33, 1616, 33774},
	{1617, 1616, 33846},
	{1626, 1616, 33931},
	{33, 1616, 33774},
	{1627, 1616, 34004},
	{1632, 1630, 34130},
	{1633, 1616, 34218},
	{1636, 1635, 34312},
	{1617, 1635, 34312},
	{33, 21, 34312},
	{33, 1635, 33774},
	{1642, 1639, 34373},
	{33, 112, 33774},
	{0, 1644, 0},
	{33, 1635, 34312},
	{1617, 1635, 34405},
	{1626, 1635, 33774},
	{33, 1635, 33774},
	{1645, 21, 33774},
	{1646, 1616, 34571},
	{0, 1649, 0},
	{1650, 1635, 34312},
	{33, 1652, 33774},
	{1642, 1639, 34373},
	{0, 1654, 0},
	{0, 1656, 33478},
	{1660, 1658, 0},
	{0, 85, 0},
	{1626, 1656, 34701},
	{1661, 1616, 34734},
	{33, 1662, 33774},
	{0, 0, 1084},
	{1670, 1666, 25082},
	{33, 115, 11833},
	{1101, 1672, 11833},
	{33, 1676, 11833},
	{1681, 1680, 11833},
	{1688, 1685, 11528},
	{1693, 1692, 11833},
	{1697, 1134, 11833},
	{33, 115, 25082},
	{33, 1141, 11833},
	{1146, 1699, 11528},
	{1701, 1147, 25082},
	{1707, 1705, 35028},
	{33, 115, 35053},
	{1011, 1705, 11833},
	{0, 1711, 11528},
	{1713, 1705, 11833},
	{1726, 1720, 35240},
	{33, 115, 25082},
	{1729, 115, 35312},
	{33, 1720, 25082},
	{1146, 1733, 35359},
	{1735, 1720, 25082},
	{1741, 1739, 11833},
	{33, 115, 11833},
	{33, 1744, 11833},
	{33, 1748, 11833},
	{1755, 1752, 11528},
	{1760, 1758, 11833},
	{1762, 21, 35456},
	{1763, 21, 35525},
	{1766, 1765, 35589},
	{1767, 11, 35525},
	{1768, 21, 35714},
	{1772, 1771, 35589},
	{1773, 21, 35868},
	{1774, 21, 35994},
	{1778, 1777, 36083},
	{1779, 21, 36179},
	{1780, 21, 35714},
	{1783, 1782, 36303},
	{1784, 11, 35525},
	{1768, 21, 36341},
	{1788, 1787, 36466},
	{1789, 21, 36341},
	{1790, 21, 36516},
	{1791, 21, 36658},
	{0, 1794, 0},
	{1795, 21, 726},
	{1796, 21, 726},
	{1801, 1800, 726},
	{1805, 1804, 726},
	{1806, 0, 0},
	{1809, 1808, 726},
	{1811, 1810, 0},
	{83, 1812, 36816},
	{0, 1814, 0},
	{281, 1817, 0},
	{286, 1820, 0},
	{0, 1826, 0},
	{1834, 1832, 0},
	{33, 1838, 0},
	{1842, 11, 37103},
	{33, 21, 37140},
	{1849, 1848, 37195},
	{1850, 21, 37140},
	{1854, 1853, 37228},
	{1861, 1860, 37140},
	{1871, 1863, 37365},
	{1876, 1863, 37365},
	{33, 1878, 37195},
	{1880, 21, 37195},
	{1887, 1884, 0},
	{1893, 1891, 0},
	{1894, 1511, 0},
	{33, 1898, 0},
	{0, 1900, 0},
	{1903, 1902, 0},
	{281, 1906, 0},
	{286, 1910, 0},
	{1917, 1915, 0},
	{1919, 1891, 0},
	{1920, 1511, 0},
	{281, 1906, 0},
	{286, 1924, 0},
	{1925, 1511, 0},
	{1930, 1929, 0},
	{1931, 1511, 0},
	{1932, 1902, 0},
	{1935, 1934, 0},
	{1936, 11, 0},
	{1939, 1938, 0},
	{1940, 21, 38411},
	{1941, 21, 38473},
	{1942, 21, 38517},
	{1943, 21, 38589},
	{1944, 21, 38674},
	{1945, 21, 38744},
	{1946, 21, 38813},
	{1947, 21, 38862},
	{1940, 85, 38938},
	{0, 1950, 0},
	{1955, 1954, 39285},
	{1958, 1957, 39299},
	{1958, 1963, 39366},
	{1958, 1957, 39299},
	{1972, 1971, 39939},
	{1985, 1984, 40229},
	{1996, 1995, 38938},
	{1999, 1998, 40592},
	{0, 21, 0},
	{2000, 21, 40609},
	{2005, 2004, 39939},
	{1972, 21, 39939},
	{2015, 2014, 40883},
	{2016, 21, 40950},
	{2019, 2018, 40986},
	{2022, 2021, 38473},
	{2023, 11, 41073},
	{2024, 21, 41283},
	{2025, 21, 41341},
	{2026, 21, 41401},
	{2027, 21, 41458},
	{2028, 21, 41528},
	{2030, 2029, 41714},
	{2033, 2032, 41839},
	{2034, 2032, 41867},
	{2035, 21, 41896},
	{2043, 2042, 42115},
	{2046, 2045, 42273},
	{2047, 2029, 41714},
	{2048, 21, 0},
	{0, 2050, 0},
	{2051, 21, 42335},
	{0, 2056, 0},
	{2047, 2029, 41714},
	{2065, 2064, 0},
	{1972, 21, 40592},
	{2081, 2080, 0},
	{2082, 21, 39939},
	{2083, 21, 40592},
	{0, 2085, 0},
	{2091, 2090, 42884},
	{2097, 2096, 42884},
	{1972, 21, 40592},
	{1972, 21, 40592},
	{2102, 2101, 0},
	{2106, 2105, 42884},
	{2107, 2040, 42930},
	{2109, 2108, 42982},
	{0, 2110, 0},
	{0, 21, 0},
	{2111, 21, 0},
	{2112, 21, 43025},
	{2113, 0, 0},
	{2118, 2117, 0},
	{0, 21, 0},
	{0, 21, 0},
	{2121, 2120, 43058},
	{2127, 2125, 43093},
	{2128, 0, 43310},
	{2129, 0, 43406},
	{2130, 0, 43471},
	{0, 2133, 43539},
	{2134, 11, 43556},
	{2135, 1938, 43612},
	{2136, 21, 43642},
	{2137, 21, 43710},
	{2138, 21, 43764},
	{2139, 21, 43833},
	{2140, 21, 43915},
	{2141, 21, 44010},
	{2142, 21, 44090},
	{2143, 21, 43642},
	{2139, 21, 43833},
	{2136, 85, 44156},
	{2144, 11, 44221},
	{2147, 11, 44395},
	{2148, 21, 44485},
	{2150, 21, 44530},
	{1972, 2158, 39939},
	{2159, 11, 44614},
	{2160, 21, 44781},
	{2161, 21, 44843},
	{2162, 21, 44903},
	{2164, 11, 45255},
	{2165, 21, 45467},
	{2168, 21, 45554},
	{2175, 2174, 45906},
	{2180, 2178, 45984},
	{2183, 2174, 46035},
	{2186, 2185, 46302},
	{2189, 2174, 46399},
	{2195, 2193, 46745},
	{2198, 2197, 46820},
	{2199, 2185, 46820},
	{2198, 2185, 46820},
	{2200, 2185, 46927},
	{2200, 2185, 46927},
	{2201, 2185, 46820},
	{2206, 2205, 47053},
	{2210, 2209, 47177},
	{2211, 2185, 47322},
	{2211, 2185, 47451},
	{2214, 2213, 47574},
	{2218, 2216, 47724},
	{2220, 2185, 46820},
	{2221, 2185, 46820},
	{2222, 2185, 46820},
	{2224, 2185, 46820},
	{2200, 2185, 46820},
	{2221, 2185, 46820},
	{2226, 2225, 46820},
	{2228, 2185, 47860},
	{2186, 2233, 46745},
	{2237, 2235, 48022},
	{2238, 2185, 48182},
	{2240, 2235, 48275},
	{2241, 2117, 48446},
	{2242, 2120, 48564},
	{2245, 2244, 48672},
	{0, 2247, 0},
	{2248, 21, 48863},
	{2252, 2251, 48915},
	{2254, 21, 48863},
	{2264, 2261, 49027},
	{0, 2266, 37228},
	{2271, 2268, 49304},
	{2286, 2280, 49592},
	{2293, 2288, 49717},
	{2297, 2288, 49717},
	{2300, 2299, 48863},
	{2303, 2302, 49792},
	{2286, 2308, 49027},
	{2309, 21, 49860},
	{2310, 21, 49921},
	{1940, 21, 49952},
	{2311, 21, 50021},
	{2314, 11, 0},
	{2315, 14, 51642},
	{2322, 2321, 51901},
	{2332, 2327, 42982},
	{0, 2334, 0},
	{2336, 14, 51642},
	{2340, 2339, 36303},
	{2341, 11, 52078},
	{2342, 11, 52118},
	{2342, 11, 52220},
	{1940, 21, 52401},
	{2343, 11, 52466},
	{2349, 2348, 52542},
	{2350, 21, 52573},
	{2350, 21, 52629},
	{83, 11, 52670},
	{2351, 21, 52707},
	{1940, 21, 52629},
	{1940, 21, 52629},
	{1940, 21, 52629},
	{1940, 21, 52856},
	{1940, 21, 52629},
	{2352, 21, 52916},
	{0, 2354, 0},
	{2355, 21, 53000},
	{2387, 2386, 53593},
	{1940, 21, 53650},
	{1940, 21, 52629},
	{2388, 21, 53689},
	{0, 2389, 0},
	{2390, 21, 52629},
	{0, 2389, 0},
	{2393, 2392, 726},
	{1940, 21, 52629},
	{2394, 21, 53768},
	{2395, 21, 53880},
	{2397, 21, 53955},
	{2398, 21, 53768},
	{2403, 2401, 54202},
	{2411, 2409, 54446},
	{745, 2412, 54510},
	{2417, 2416, 54558},
	{2434, 2432, 54446},
	{745, 2449, 54510},
	{2457, 2456, 726},
	{2398, 21, 53768},
	{2459, 21, 54446},
	{2466, 21, 55203},
	{2468, 2467, 54446},
	{2471, 21, 55333},
	{2474, 21, 55460},
	{2478, 2476, 55559},
	{2484, 2481, 55707},
	{2505, 2502, 56084},
	{2515, 2513, 56084},
	{2521, 2389, 56199},
	{745, 14, 56282},
	{2525, 11, 58377},
	{2529, 2527, 58516},
	{2532, 11, 58667},
	{2533, 11, 58834},
	{2538, 2536, 54446},
	{2539, 21, 58882},
	{2540, 21, 54446},
	{2541, 21, 58970},
	{2543, 11, 59071},
	{2539, 2545, 59222},
	{2553, 2548, 59357},
	{2539, 112, 59396},
	{2539, 112, 54558},
	{2540, 21, 54446},
	{2554, 11, 59435},
	{2555, 21, 55460},
	{2556, 11, 59528},
	{2541, 21, 55460},
	{2557, 21, 59582},
	{2538, 2562, 54446},
	{2539, 21, 59692},
	{2566, 21, 59946},
	{2568, 2567, 59528},
	{2540, 21, 54446},
	{2569, 21, 60023},
	{2539, 21, 54558},
	{2541, 21, 58970},
	{2571, 21, 60080},
	{2572, 0, 0},
	{2575, 2574, 60252},
	{2585, 2581, 60337},
	{2587, 11, 60405},
	{2588, 2467, 60616},
	{745, 14, 60665},
	{2589, 21, 60738},
	{2604, 2600, 0},
	{2607, 11, 61036},
	{745, 21, 0},
	{2608, 21, 61127},
	{2612, 2611, 61203},
	{2617, 2616, 61249},
	{0, 21, 61203},
	{2618, 21, 61336},
	{2619, 21, 61249},
	{2621, 11, 61432},
	{2623, 11, 61628},
	{2624, 14, 61703},
	{2625, 14, 61703},
	{2626, 21, 61753},
	{2636, 2634, 61874},
	{2626, 2640, 59528},
	{2645, 2643, 59528},
	{2649, 2648, 62002},
	{2657, 2652, 59357},
	{2661, 2660, 62002},
	{2626, 112, 54510},
	{2663, 2662, 59528},
	{2665, 2664, 62074},
	{2666, 11, 62122},
	{2666, 21, 62198},
	{2626, 21, 59528},
	{2626, 11, 62274},
	{2626, 11, 62347},
	{2667, 21, 59528},
	{2669, 21, 61127},
	{2624, 14, 61703},
	{2625, 14, 61703},
	{2626, 11, 59528},
	{2670, 21, 59528},
	{2672, 21, 62599},
	{2674, 21, 62810},
	{2626, 21, 54510},
	{33, 21, 54510},
	{2678, 2677, 59528},
	{2679, 2412, 62995},
	{2680, 21, 63053},
	{33, 2682, 63096},
	{2690, 2685, 59357},
	{33, 2682, 63096},
	{2691, 21, 63096},
	{2691, 21, 63096},
	{2693, 11, 63234},
	{2694, 21, 63328},
	{2696, 11, 63495},
	{2697, 21, 63651},
	{2704, 2700, 63328},
	{2705, 85, 63869},
	{2707, 21, 63965},
	{2709, 112, 64200},
	{2710, 21, 63328},
	{2715, 2714, 63328},
	{2718, 2717, 63328},
	{2723, 21, 64534},
	{2728, 2726, 65082},
	{2729, 112, 0},
	{2731, 11, 65144},
	{2732, 21, 65211},
	{2737, 2735, 65082},
	{2738, 21, 65338},
	{2739, 21, 65432},
	{2740, 11, 8584},
	{2741, 21, 8584},
	{2746, 2745, 0},
	{2747, 11, 65665},
	{2748, 21, 65815},
	{2773, 2772, 0},
	{2748, 85, 8584},
	{2774, 21, 8584},
	{2775, 11, 66396},
	{281, 1906, 0},
	{286, 1910, 0},
	{2780, 2778, 0},
	{2785, 2784, 0},
	{2790, 2789, 0},
	{2793, 2792, 0},
	{2796, 2795, 0},
	{2796, 21, 0},
	{2799, 2798, 0},
	{2802, 2801, 0},
	{281, 1906, 0},
	{286, 1910, 0},
	{2805, 2804, 0},
	{2810, 2808, 0},
	{2815, 2814, 0},
	{2818, 2817, 0},
	{2796, 21, 0},
	{2819, 2804, 0},
	{2820, 2804, 0},
	{2824, 2823, 0},
	{281, 1906, 0},
	{286, 1910, 0},
	{2829, 2828, 0},
	{2830, 2828, 0},
	{2831, 11, 32497},
	{111, 21, 32497},
	{0, 2833, 0},
	{111, 2835, 32497},
	{0, 2836, 32497},
	{2837, 21, 32497},
	{281, 2840, 0},
	{286, 2843, 0},
	{2848, 2846, 0},
	{2852, 2851, 0},
	{2854, 2851, 0},
	{2855, 21, 66902},
	{2856, 21, 67004},
	{83, 21, 67107},
	{0, 85, 726},
	{2857, 21, 67177},
	{1085, 2859, 0},
	{2860, 85, 0},
	{2865, 2863, 0},
	{33, 2185, 0},
	{33, 2185, 0},
	{281, 1906, 0},
	{286, 1910, 0},
	{33, 2868, 0},
	{2876, 2873, 0},
	{2877, 2863, 0},
	{2882, 2880, 0},
	{33, 2185, 0},
	{33, 2185, 0},
	{281, 1906, 0},
	{286, 1910, 0},
	{33, 2880, 0},
	{281, 1906, 0},
	{286, 1910, 0},
	{2888, 2886, 0},
	{281, 1906, 0},
	{286, 1910, 0},
	{2895, 2894, 0},
	{2897, 2880, 0},
	{2901, 2900, 0},
	{281, 1906, 0},
	{286, 1910, 0},
	{2905, 2904, 0},
	{2906, 14, 67551},
	{0, 2912, 43539},
	{1811, 2664, 43539},
	{2913, 1808, 67693},
	{0, 2915, 0},
	{2924, 2923, 43539},
	{2925, 21, 68065},
	{2926, 21, 68146},
	{0, 0, 1084},
	{0, 0, 1084},
	{2928, 0, 0},
	{33, 0, 0},
	{2930, 0, 0},
	{2931, 0, 0},
	{2932, 0, 0},
	{2933, 0, 0},
	{2934, 0, 0},
	{2935, 0, 0},
	{2939, 2938, 0},
	{2939, 0, 0},
	{2940, 0, 0},
	{2942, 0, 0},
	{2944, 0, 0},
	{33, 0, 0},
	{33, 2946, 0},
	{2947, 0, 0},
	{2949, 0, 0},
	{2950, 0, 0},
	{2951, 0, 0},
	{0, 0, 0},
	{2953, 0, 0},
	{33, 0, 0},
	{2959, 2958, 0},
	{2960, 0, 0},
	{2961, 0, 0},
	{2964, 0, 0},
	{33, 0, 0},
	{33, 2967, 0},
	{2968, 0, 0},
	{1090, 0, 0},
	{2978, 2976, 68659},
	{2980, 2976, 68731},
	{2981, 21, 68816},
	{2981, 2976, 68816},
	{0, 2986, 12411},
	{0, 2986, 12411},
	{2991, 2989, 12411},
	{2993, 2976, 68962},
	{2995, 2976, 69034},
	{3000, 2998, 69160},
	{3001, 21, 68816},
	{3001, 2998, 69261},
	{0, 3003, 12411},
	{3008, 3006, 12411},
	{3010, 2998, 69311},
	{3016, 3014, 69417},
	{3016, 21, 69463},
	{0, 3018, 12411},
	{3022, 3021, 12411},
	{3025, 3023, 69795},
	{3026, 21, 69962},
	{3027, 21, 70037},
	{3034, 3028, 70274},
	{3035, 21, 70355},
	{0, 3050, 726},
	{3051, 21, 70494},
	{3055, 3054, 726},
	{3057, 21, 70631},
	{3065, 3062, 70775},
	{3069, 3068, 70853},
	{3070, 21, 70913},
	{3069, 21, 71002},
	{3074, 3071, 71151},
	{3075, 21, 71235},
	{3082, 3081, 70853},
	{3083, 21, 71397},
	{3086, 3084, 71489},
	{3093, 3087, 70274},
	{3094, 21, 70355},
	{0, 3103, 726},
	{3105, 21, 71828},
	{3106, 21, 71947},
	{3109, 21, 72159},
	{3113, 21, 72514},
	{3114, 21, 72968},
	{3133, 3131, 12870},
	{3134, 21, 74617},
	{3134, 3131, 74689},
	{0, 3136, 12411},
	{3141, 3139, 12411},
	{3143, 3131, 74742},
	{3148, 3146, 12870},
	{1254, 21, 74794},
	{1254, 3146, 74827},
	{0, 3150, 11528},
	{3156, 3153, 12411},
	{3158, 3146, 74794},
	{3164, 3162, 74903},
	{3165, 21, 74990},
	{3165, 3162, 74689},
	{0, 3167, 12411},
	{3172, 3170, 12411},
	{3174, 3162, 74990},
	{3180, 3178, 74903},
	{3181, 21, 74990},
	{3181, 3178, 74689},
	{0, 3183, 12411},
	{3188, 3186, 12411},
	{3190, 3178, 74990},
	{3193, 11, 75329},
	{3194, 21, 75455},
	{3201, 3195, 70274},
	{3202, 21, 75695},
	{0, 3206, 726},
	{3208, 21, 75804},
	{3214, 3212, 71489},
	{3215, 21, 76072},
	{3216, 21, 76212},
	{3219, 3218, 71489},
	{3220, 3218, 76370},
	{3216, 3218, 76438},
	{3223, 21, 76504},
	{3225, 21, 76563},
	{3231, 3229, 76705},
	{3232, 21, 76764},
	{3232, 3229, 76836},
	{0, 3234, 12411},
	{3239, 3237, 12411},
	{3240, 3229, 76900},
	{3246, 3243, 77057},
	{3247, 21, 77230},
	{3247, 3243, 77287},
	{3253, 3252, 12411},
	{3258, 3256, 12411},
	{3260, 3243, 77320},
	{3266, 3264, 77510},
	{3267, 21, 77543},
	{3267, 3264, 77576},
	{0, 3269, 12411},
	{3274, 3272, 12411},
	{3275, 3264, 77652},
	{3281, 3279, 77753},
	{3281, 21, 77799},
	{0, 3283, 12411},
	{3288, 3286, 12411},
	{3289, 21, 77879},
	{3289, 3294, 78072},
	{0, 3296, 78105},
	{3301, 3299, 12411},
	{3306, 3299, 12870},
	{3312, 3310, 78193},
	{3313, 21, 78286},
	{3313, 3310, 78319},
	{0, 3315, 12411},
	{3320, 3318, 12411},
	{3322, 3310, 78399},
	{3327, 3325, 78502},
	{1225, 21, 78576},
	{1225, 3325, 78637},
	{0, 3329, 12411},
	{3334, 3332, 12411},
	{3336, 3325, 78670},
	{3341, 3339, 74903},
	{3342, 21, 74990},
	{3342, 3339, 74689},
	{0, 3344, 12411},
	{3349, 3347, 12411},
	{3350, 3339, 74990},
	{3246, 3354, 77057},
	{3355, 21, 77230},
	{3355, 3358, 77287},
	{3253, 3252, 12411},
	{3022, 3363, 12411},
	{3364, 3354, 77320},
	{3365, 21, 77879},
	{3365, 3368, 78072},
	{0, 3372, 78105},
	{3377, 3375, 12411},
	{3382, 3375, 78958},
	{3388, 3386, 79022},
	{3389, 21, 79094},
	{3389, 3386, 79140},
	{0, 3391, 12411},
	{3396, 3394, 12411},
	{3398, 3386, 79196},
	{3404, 3402, 79323},
	{3406, 21, 79369},
	{0, 3408, 12411},
	{0, 3413, 12411},
	{3418, 3416, 12411},
	{0, 3420, 12411},
	{3426, 3424, 12411},
	{0, 3428, 13302},
	{3435, 3433, 13302},
	{1254, 3438, 79573},
	{3439, 85, 0},
	{0, 112, 0},
	{3443, 3442, 79630},
	{3450, 3449, 79703},
	{3464, 3455, 79876},
	{33, 3467, 79956},
	{1854, 3470, 0},
	{1854, 3473, 0},
	{3490, 3487, 81149},
	{3499, 3495, 0},
	{3500, 11, 81335},
	{3501, 21, 8584},
	{3502, 21, 8584},
	{3507, 3505, 0},
	{3508, 21, 8584},
	{3509, 11, 81335},
	{3510, 85, 8584},
	{3510, 85, 8584},
	{111, 3513, 8584},
	{0, 3516, 0},
	{3517, 85, 8584},
	{3518, 21, 8584},
	{3519, 85, 8584},
	{3521, 11, 32497},
	{3522, 21, 32497},
	{3522, 21, 32497},
	{3522, 3528, 32497},
	{3531, 3529, 32497},
	{0, 3543, 0},
	{3544, 14, 32497},
	{3545, 115, 32497},
	{3522, 21, 32497},
	{3547, 115, 32497},
	{3548, 0, 0},
	{3550, 11, 32497},
	{3522, 21, 32497},
	{3522, 3554, 32497},
	{3559, 3556, 32497},
	{0, 3565, 0},
	{3566, 1010, 32497},
	{3568, 21, 32497},
	{3569, 1010, 82304},
	{3570, 1010, 82304},
	{3572, 11, 82371},
	{3522, 84, 82371},
	{3522, 3575, 82371},
	{3581, 3576, 82474},
	{0, 3587, 0},
	{3588, 14, 0},
	{3589, 84, 82371},
	{3590, 0, 0},
	{3591, 0, 0},
	{3592, 0, 0},
	{3593, 0, 0},
	{3593, 0, 0},
	{3593, 0, 0},
	{3594, 0, 0},
	{3593, 0, 0},
	{3595, 0, 0},
	{3592, 0, 0},
	{3593, 0, 0},
	{3593, 0, 0},
	{3593, 0, 0},
	{3593, 0, 0},
	{3593, 0, 0},
	{3596, 0, 0},
	{3593, 0, 0},
	{0, 0, 0},
	{3597, 0, 0},
	{3598, 0, 0},
	{3593, 0, 0},
	{3593, 0, 0},
	{3599, 0, 0},
	{3603, 11, 32497},
	{111, 21, 82804},
	{111, 3607, 82804},
	{0, 3610, 0},
	{3617, 3614, 0},
	{0, 1588, 0},
	{3620, 21, 82804},
	{3621, 0, 0},
	{3622, 0, 0},
	{0, 85, 0},
	{3624, 11, 82843},
	{3625, 21, 0},
	{3626, 21, 82875},
	{3630, 3629, 726},
	{3631, 21, 83031},
	{3633, 21, 17371},
	{3637, 3635, 11528},
	{33, 84, 11528},
	{33, 3635, 11528},
	{0, 3640, 0},
	{3642, 3635, 11833},
	{3646, 3644, 11528},
	{33, 0, 11833},
	{33, 3648, 11833},
	{0, 3650, 0},
	{3653, 3644, 11528},
	{3655, 3644, 11833},
	{3657, 84, 11528},
	{3658, 84, 11528},
	{3659, 84, 11528},
	{3660, 84, 11528},
	{0, 3663, 0},
	{3667, 3666, 11528},
	{3669, 84, 11528},
	{3673, 3671, 11833},
	{33, 3671, 11833},
	{33, 84, 11833},
	{3674, 3671, 11833},
	{0, 3677, 0},
	{3679, 3671, 11528},
	{33, 3671, 11833},
	{3681, 3671, 11833},
	{33, 3683, 11833},
	{0, 3650, 0},
	{3687, 3685, 11528},
	{3688, 21, 11528},
	{3693, 3691, 11528},
	{3696, 3695, 11528},
	{3688, 3691, 11528},
	{3699, 3698, 11528},
	{3688, 14, 11528},
	{3701, 3691, 11528},
	{281, 2840, 0},
	{286, 3704, 0},
	{33, 3706, 0},
	{3723, 3721, 85031},
	{3729, 3727, 0},
	{3733, 3732, 85608},
	{281, 279, 0},
	{286, 2843, 0},
	{3736, 3734, 0},
	{3733, 3721, 11528},
	{3740, 3739, 11528},
	{3733, 3732, 85715},
	{3741, 3732, 11833},
	{3733, 3743, 85608},
	{33, 2302, 0},
	{3733, 3732, 85608},
	{3733, 21, 85726},
	{3733, 21, 85726},
	{281, 2840, 0},
	{286, 2843, 0},
	{3744, 2302, 0},
	{281, 279, 0},
	{286, 2843, 0},
	{3747, 3746, 85748},
	{3749, 3721, 11833},
	{3754, 3753, 0},
	{3759, 3758, 11833},
	{0, 3771, 0},
	{3778, 3777, 11833},
	{3785, 3781, 11528},
	{3804, 3802, 0},
	{33, 3732, 11528},
	{3733, 3732, 85715},
	{33, 3721, 11833},
	{3733, 3732, 85715},
	{3736, 3808, 0},
	{3812, 3811, 0},
	{3815, 3814, 11833},
	{33, 2185, 0},
	{3815, 115, 11833},
	{3733, 3818, 11833},
	{3823, 3821, 0},
	{3825, 3811, 0},
	{3733, 3732, 11528},
	{3733, 3732, 87414},
	{3733, 3732, 87414},
	{33, 3732, 11528},
	{33, 3721, 11528},
	{3827, 3721, 85748},
	{3828, 2302, 0},
	{3830, 11, 11833},
	{3838, 3835, 11833},
	{3840, 3835, 11833},
	{3841, 3835, 11833},
	{3842, 3835, 11833},
	{3842, 21, 11833},
	{3842, 3835, 11833},
	{3848, 3845, 11833},
	{3849, 3835, 11833},
	{3850, 3835, 11833},
	{3851, 3835, 11833},
	{3842, 3835, 11833},
	{3853, 3835, 11833},
	{3854, 21, 7324},
	{0, 3857, 0},
	{3861, 3859, 7324},
	{3863, 21, 7324},
	{3868, 3865, 32497},
	{3871, 3870, 32497},
	{3874, 3873, 88342},
	{3875, 21, 0},
	{3880, 3879, 88497},
	{3885, 3884, 32497},
	{3875, 21, 0},
	{3886, 2021, 88497},
	{3887, 1222, 88497},
	{0, 3890, 43539},
	{3886, 2021, 88497},
	{3893, 3892, 88859},
	{3896, 3895, 39285},
	{0, 3899, 39285},
	{3902, 3901, 39366},
	{3893, 3892, 88911},
	{3903, 3892, 8584},
	{281, 3905, 0},
	{286, 1910, 0},
	{3915, 3909, 0},
	{1086, 3924, 0},
	{3903, 3926, 8584},
	{3903, 3892, 8584},
	{3927, 21, 89884},
	{3936, 3935, 90566},
	{0, 3939, 0},
	{3943, 3942, 0},
	{0, 3945, 39285},
	{3946, 21, 39285},
	{4, 21, 0},
	{3947, 11, 91519},
	{0, 21, 0},
	{0, 3949, 0},
	{0, 3951, 0},
	{3955, 3954, 0},
	{20, 19, 778},
	{22, 21, 803},
	{3956, 3954, 0},
	{3957, 21, 32497},
	{3959, 11, 91863},
	{33, 21, 8584},
	{0, 0, 0},
	{3964, 3963, 8584},
	{3966, 21, 8584},
	{0, 3969, 0},
	{3973, 3971, 91967},
	{3974, 11, 91967},
	{3985, 3981, 8584},
	{3986, 115, 8584},
	{3986, 3990, 8584},
	{3995, 3994, 8584},
	{4004, 4000, 8584},
	{4011, 4007, 8584},
	{4012, 21, 92203},
	{4013, 21, 34373},
	{0, 4016, 0},
	{4017, 21, 92230},
	{4018, 0, 92297},
	{4018, 4021, 92297},
	{4026, 4025, 92297},
	{4038, 4037, 0},
	{4041, 4040, 92297},
	{4018, 4044, 92297},
	{4018, 1222, 92297},
	{4018, 1222, 92297},
	{4047, 4046, 92731},
	{4055, 4049, 25950},
	{4058, 4057, 92838},
	{4059, 4057, 92838},
	{4058, 4057, 92838},
	{0, 4061, 726},
	{0, 112, 726},
	{4062, 11, 726},
	{2315, 11, 36303},
	{4065, 4064, 93104},
	{0, 4067, 726},
	{2315, 11, 93197},
	{4072, 4070, 726},
	{4075, 4074, 93291},
	{4076, 11, 93323},
	{4081, 4079, 726},
	{0, 4083, 0},
	{0, 4085, 0},
	{4086, 11, 8584},
	{4086, 0, 0},
	{4090, 4089, 94284},
};
