/* SPDX-License-Identifier: MIT */
#include "zend/crest/app_settings.h"

#include "zend/crest/array_access.h"
#include "zend/crest/constants.h"

#include <ext/standard/php_array.h>

bool php_b24_crest_settings_are_complete(zval *settings)
{
	static const char *const needed[] = {
		"access_token", "domain", "refresh_token", "application_token", "client_endpoint"};

	for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
		if (!php_b24_crest_is_filled(settings, needed[i])) {
			return false;
		}
	}
	return true;
}

static void webhook_settings(zval *result)
{
	zval url;

	ZVAL_COPY(&url, php_b24_crest_constant("C_REST_WEB_HOOK_URL"));
	array_init(result);
	add_assoc_zval(result, "client_endpoint", &url);
	add_assoc_string(result, "is_web_hook", "Y");
}

void php_b24_crest_get_app_settings(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	(void)count, (void)arguments;
	if (php_b24_crest_constant_is_filled("C_REST_WEB_HOOK_URL")) {
		webhook_settings(result);
		return;
	}
	php_b24_crest_call_static(called, CREST_GET_SETTING_DATA, result, 0, NULL);
	if (EG(exception) == NULL && !php_b24_crest_settings_are_complete(result)) {
		zval_ptr_dtor(result);
		ZVAL_FALSE(result);
	}
}

void php_b24_crest_merge_settings(zval *old, zval *new, zval *to)
{
	array_init_size(to, zend_hash_num_elements(Z_ARRVAL_P(old)));
	php_array_merge(Z_ARRVAL_P(to), Z_ARRVAL_P(old));
	php_array_merge(Z_ARRVAL_P(to), Z_ARRVAL_P(new));
}

void php_b24_crest_set_app_settings(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval settings, old, all;
	bool is_install = count > 1 && zend_is_true(&arguments[1]);

	ZVAL_FALSE(result);
	ZVAL_COPY_DEREF(&settings, &arguments[0]);
	if (Z_TYPE(settings) != IS_ARRAY) {
		zval_ptr_dtor(&settings);
		return;
	}
	php_b24_crest_call_static(called, CREST_GET_APP_SETTINGS, &old, 0, NULL);
	if (EG(exception) == NULL) {
		if (!is_install && Z_TYPE(old) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL(old)) > 0) {
			php_b24_crest_merge_settings(&old, &settings, &all);
		} else {
			ZVAL_COPY(&all, &settings);
		}
		php_b24_crest_call_static(called, CREST_SET_SETTING_DATA, result, 1, &all);
		zval_ptr_dtor(&all);
	}
	zval_ptr_dtor(&settings);
	zval_ptr_dtor(&old);
}
