/* SPDX-License-Identifier: MIT */
#include "zend/crest/crest.h"

#include "zend/crest/app_settings.h"
#include "zend/crest/call.h"
#include "zend/crest/call_batch.h"
#include "zend/crest/call_curl.h"
#include "zend/crest/check_server.h"
#include "zend/crest/curl_info.h"
#include "zend/crest/encoding.h"
#include "zend/crest/install_app.h"
#include "zend/crest/json.h"
#include "zend/crest/late_static_binding.h"
#include "zend/crest/log.h"
#include "zend/crest/settings_file.h"
#include "zend/crest/token_refresh.h"

#include <Zend/zend_exceptions.h>

#include "crest_arginfo.h"

/* What static:: calls where nothing is overridden. */
static php_b24_crest_body *const bodies[CREST_METHOD_COUNT] = {
	[CREST_CALL_CURL] = php_b24_crest_call_curl,
	[CREST_GET_NEW_AUTH] = php_b24_crest_get_new_auth,
	[CREST_GET_APP_SETTINGS] = php_b24_crest_get_app_settings,
	[CREST_SET_APP_SETTINGS] = php_b24_crest_set_app_settings,
	[CREST_GET_SETTING_DATA] = php_b24_crest_get_setting_data,
	[CREST_SET_SETTING_DATA] = php_b24_crest_set_setting_data,
	[CREST_CHANGE_ENCODING] = php_b24_crest_change_encoding,
	[CREST_WRAP_DATA] = php_b24_crest_wrap_data,
	[CREST_EXPAND_DATA] = php_b24_crest_expand_data,
	[CREST_SET_LOG] = php_b24_crest_set_log,
};

/* With the message that a function written in PHP has. */
static void refuse_count(
	zend_class_entry *called, zend_execute_data *execute_data, uint32_t needed, bool has_optional)
{
	const zend_class_entry *topmost = php_b24_crest_topmost_subclass(called);

	zend_throw_error(zend_ce_argument_count_error,
		"Too few arguments to function %s::%s(), %d passed in %s on line %d and %s %d expected",
		ZSTR_VAL((topmost != NULL ? topmost : called)->name),
		ZSTR_VAL(EX(func)->common.function_name), EX_NUM_ARGS(), zend_get_executed_filename(),
		zend_get_executed_lineno(), has_optional ? "at least" : "exactly", needed);
}

/* Parameters have no types: whatever the original took is taken, and overrides written for it stay
 * compatible. Arguments beyond `allowed` are ignored, as by functions of PHP; only a PHP built for
 * debugging insists that a function of an extension refuses them. */
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

#define METHOD(name, body, needed, allowed)                                                        \
	ZEND_METHOD(B24_CRest, name)                                                                   \
	{                                                                                              \
		run(INTERNAL_FUNCTION_PARAM_PASSTHRU, body, needed, allowed);                              \
	}

/* Name, body, least and greatest number of arguments. */
METHOD(installApp, php_b24_crest_install_app, 0, 0)
METHOD(callCurl, php_b24_crest_call_curl, 1, 1)
METHOD(call, php_b24_crest_call, 1, 2)
METHOD(callBatch, php_b24_crest_call_batch, 1, 2)
METHOD(GetNewAuth, php_b24_crest_get_new_auth, 1, 1)
METHOD(setAppSettings, php_b24_crest_set_app_settings, 1, 2)
METHOD(getAppSettings, php_b24_crest_get_app_settings, 0, 0)
METHOD(getSettingData, php_b24_crest_get_setting_data, 0, 0)
METHOD(changeEncoding, php_b24_crest_change_encoding, 1, 2)
METHOD(wrapData, php_b24_crest_wrap_data, 1, 2)
METHOD(expandData, php_b24_crest_expand_data, 1, 1)
METHOD(setSettingData, php_b24_crest_set_setting_data, 1, 1)
METHOD(setLog, php_b24_crest_set_log, 1, 2)
METHOD(checkServer, php_b24_crest_check_server, 0, 1)

void php_b24_register_crest(void)
{
	php_b24_crest_curl_info_start();
	php_b24_crest_bind(register_class_B24_CRest(), bodies);
}
