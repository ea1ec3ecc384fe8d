#include "zend/crest/crest.h"

#include <Zend/zend_exceptions.h>

#include "crest_arginfo.h"

zend_class_entry *php_b24_crest_ce;

/* --- Late static binding. --- */

typedef struct member {
	const char *name; /* in lower case, as function tables have it */
	size_t length;
	php_b24_crest_body *body;
} member;

static const member members[] = {
	[CREST_CALL_CURL] = {ZEND_STRL("callcurl"), php_b24_crest_call_curl},
	[CREST_GET_NEW_AUTH] = {ZEND_STRL("getnewauth"), php_b24_crest_get_new_auth},
	[CREST_GET_APP_SETTINGS] = {ZEND_STRL("getappsettings"), php_b24_crest_get_app_settings},
	[CREST_SET_APP_SETTINGS] = {ZEND_STRL("setappsettings"), php_b24_crest_set_app_settings},
	[CREST_GET_SETTING_DATA] = {ZEND_STRL("getsettingdata"), php_b24_crest_get_setting_data},
	[CREST_SET_SETTING_DATA] = {ZEND_STRL("setsettingdata"), php_b24_crest_set_setting_data},
	[CREST_CHANGE_ENCODING] = {ZEND_STRL("changeencoding"), php_b24_crest_change_encoding},
	[CREST_WRAP_DATA] = {ZEND_STRL("wrapdata"), php_b24_crest_wrap_data},
	[CREST_EXPAND_DATA] = {ZEND_STRL("expanddata"), php_b24_crest_expand_data},
	[CREST_SET_LOG] = {ZEND_STRL("setlog"), php_b24_crest_set_log},
};

static zend_function *find(zend_class_entry *called, php_b24_crest_member which)
{
	return zend_hash_str_find_ptr(
		&called->function_table, members[which].name, members[which].length);
}

static bool is_own(const zend_function *function)
{
	return function == NULL || function->common.scope == php_b24_crest_ce;
}

bool php_b24_crest_is_own(zend_class_entry *called, php_b24_crest_member which)
{
	return is_own(find(called, which));
}

void php_b24_crest_static(zend_class_entry *called, php_b24_crest_member which, zval *result,
	uint32_t count, zval *arguments)
{
	zend_function *function = find(called, which);

	if (EXPECTED(is_own(function))) {
		members[which].body(called, count, arguments, result);
		return;
	}
	ZVAL_NULL(result);
	if (function->common.fn_flags & ZEND_ACC_PRIVATE) {
		zend_throw_error(NULL, "Call to private method %s::%s() from scope %s",
			ZSTR_VAL(called->name), ZSTR_VAL(function->common.function_name),
			ZSTR_VAL(php_b24_crest_ce->name));
		return;
	}
	zend_call_known_function(function, NULL, called, result, count, arguments, NULL);
	php_b24_crest_tidy(result);
}

/* --- The methods. --- */

/* In the words that a function written in PHP has. */
static void refuse_count(
	zend_class_entry *called, zend_execute_data *execute_data, uint32_t needed, bool has_optional)
{
	while (called->parent != NULL && called->parent != php_b24_crest_ce) {
		called = called->parent;
	}
	zend_throw_error(zend_ce_argument_count_error,
		"Too few arguments to function %s::%s(), %d passed in %s on line %d and %s %d expected",
		ZSTR_VAL(called->name), ZSTR_VAL(EX(func)->common.function_name), EX_NUM_ARGS(),
		zend_get_executed_filename(), zend_get_executed_lineno(),
		has_optional ? "at least" : "exactly", needed);
}

/* Parameters have no types, so that whatever the original took is taken, and overrides written for
 * it stay compatible. More of them than there are names are ignored, as by functions of PHP; only a
 * PHP built for debugging insists that a function of an extension refuses them. */
static void run(
	INTERNAL_FUNCTION_PARAMETERS, php_b24_crest_body *body, uint32_t needed, uint32_t allowed)
{
	zend_class_entry *called = zend_get_called_scope(execute_data);
	uint32_t count = ZEND_NUM_ARGS();

	if (UNEXPECTED(count < needed)) {
		refuse_count(called, execute_data, needed, allowed > needed);
		return;
	}
	if (ZEND_DEBUG && count > allowed) {
		zend_wrong_parameters_count_error(needed, allowed);
		return;
	}
	body(called, MIN(count, allowed), ZEND_CALL_ARG(execute_data, 1), return_value);
}

#define MEMBER(name, body, needed, allowed)                                                        \
	ZEND_METHOD(B24_CRest, name)                                                                   \
	{                                                                                              \
		run(INTERNAL_FUNCTION_PARAM_PASSTHRU, body, needed, allowed);                              \
	}

/* Changes the arguments of call() and callBatch() to UTF-8 where the application is not in it.
 * `to` is owned by the caller. */
static void in_utf8(zend_class_entry *called, zval *from, zval *to)
{
	if (EXPECTED(php_b24_crest_constant("C_REST_CURRENT_ENCODING") == NULL)) {
		ZVAL_COPY_DEREF(to, from);
	} else {
		php_b24_crest_static(called, CREST_CHANGE_ENCODING, to, 1, from);
	}
}

static void call(zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval given, params, request;

	ZVAL_EMPTY_ARRAY(&given);
	if (count > 1) {
		ZVAL_COPY_VALUE(&given, &arguments[1]);
	}
	in_utf8(called, &given, &params);
	array_init_size(&request, 2);
	Z_TRY_ADDREF(arguments[0]);
	add_assoc_zval(&request, "method", &arguments[0]);
	add_assoc_zval(&request, "params", &params);
	if (EXPECTED(EG(exception) == NULL)) {
		php_b24_crest_static(called, CREST_CALL_CURL, result, 1, &request);
	}
	zval_ptr_dtor(&request);
}

static void call_batch(zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval *commands = &arguments[0], what[2];

	ZVAL_EMPTY_ARRAY(result);
	ZVAL_DEREF(commands);
	if (Z_TYPE_P(commands) != IS_ARRAY) {
		return;
	}
	in_utf8(called, commands, &what[0]);
	ZVAL_LONG(&what[1], 0);
	if (count > 1) {
		ZVAL_COPY_VALUE(&what[1], &arguments[1]);
	}
	if (EG(exception) == NULL) {
		php_b24_crest_call_batch(called, 2, what, result);
	}
	zval_ptr_dtor(&what[0]);
}

MEMBER(installApp, php_b24_crest_install_app, 0, 0)
MEMBER(callCurl, php_b24_crest_call_curl, 1, 1)
MEMBER(call, call, 1, 2)
MEMBER(callBatch, call_batch, 1, 2)
MEMBER(GetNewAuth, php_b24_crest_get_new_auth, 1, 1)
MEMBER(setAppSettings, php_b24_crest_set_app_settings, 1, 2)
MEMBER(getAppSettings, php_b24_crest_get_app_settings, 0, 0)
MEMBER(getSettingData, php_b24_crest_get_setting_data, 0, 0)
MEMBER(changeEncoding, php_b24_crest_change_encoding, 1, 2)
MEMBER(wrapData, php_b24_crest_wrap_data, 1, 2)
MEMBER(expandData, php_b24_crest_expand_data, 1, 1)
MEMBER(setSettingData, php_b24_crest_set_setting_data, 1, 1)
MEMBER(setLog, php_b24_crest_set_log, 1, 2)
MEMBER(checkServer, php_b24_crest_check_server, 0, 1)

void php_b24_register_crest(void)
{
	php_b24_crest_ce = register_class_B24_CRest();
}
