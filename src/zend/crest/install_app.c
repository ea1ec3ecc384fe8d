/* SPDX-License-Identifier: MIT */
#include "zend/crest/install_app.h"

#include "zend/crest/array_access.h"
#include "zend/crest/call_function.h"
#include "zend/crest/log.h"

/* A copy of $_REQUEST, which the caller owns: an error handler may change the original. PHP makes
 * $_REQUEST when it is first asked for. */
static void request_data(zval *to)
{
	zval *found;

	zend_is_auto_global(ZSTR_KNOWN(ZEND_STR_AUTOGLOBAL_REQUEST));
	found = zend_hash_find_known_hash(&EG(symbol_table), ZSTR_KNOWN(ZEND_STR_AUTOGLOBAL_REQUEST));
	if (found == NULL) {
		ZVAL_EMPTY_ARRAY(to);
	} else {
		ZVAL_COPY_DEREF(to, found);
	}
}

/* ($request['key'] ?? null) == 'text'. The original has no "??", and raises a warning at each page
 * that is opened: the commonest reason to change it. */
static bool says(zval *request, const char *key, const char *text)
{
	return php_b24_crest_has(request, key) && php_b24_crest_member_equals(request, key, text);
}

/* htmlspecialchars($request['key']) */
static void escaped(zval *request, const char *key, zval *to)
{
	zval value;

	php_b24_crest_read(request, key, &value);
	ZVAL_NULL(to);
	if (EG(exception) == NULL) {
		php_b24_crest_call_function("htmlspecialchars", to, 1, &value);
	}
	zval_ptr_dtor(&value);
}

static void add_escaped(zval *to, const char *name, zval *request, const char *key)
{
	zval value;

	if (EG(exception) == NULL) {
		escaped(request, key, &value);
		add_assoc_zval(to, name, &value);
	}
}

static void add_endpoint(zval *to, zval *request)
{
	zval domain;
	zend_string *text;

	if (EG(exception) != NULL) {
		return;
	}
	escaped(request, "DOMAIN", &domain);
	text = zval_get_string(&domain);
	add_assoc_str(to, "client_endpoint",
		zend_string_concat3(
			ZEND_STRL("https://"), ZSTR_VAL(text), ZSTR_LEN(text), ZEND_STRL("/rest/")));
	zend_string_release(text);
	zval_ptr_dtor(&domain);
}

/* The settings in what a portal sends when a user opens the application. */
static void settings_of_placement(zval *request, zval *to)
{
	array_init(to);
	add_escaped(to, "access_token", request, "AUTH_ID");
	add_escaped(to, "expires_in", request, "AUTH_EXPIRES");
	add_escaped(to, "application_token", request, "APP_SID");
	add_escaped(to, "refresh_token", request, "REFRESH_ID");
	add_escaped(to, "domain", request, "DOMAIN");
	add_endpoint(to, request);
}

/* Stores the settings, which are taken over. */
static void install(zend_class_entry *called, zval *settings, zval *result)
{
	zval arguments[2], done;

	ZVAL_COPY_VALUE(&arguments[0], settings);
	ZVAL_TRUE(&arguments[1]);
	if (EG(exception) == NULL) {
		php_b24_crest_call_static(called, CREST_SET_APP_SETTINGS, &done, 2, arguments);
		add_assoc_zval(result, "install", &done);
	}
	zval_ptr_dtor(settings);
}

static void log_installation(zend_class_entry *called, zval *request, zval *result)
{
	zval data;

	array_init(&data);
	Z_TRY_ADDREF_P(request);
	add_assoc_zval(&data, "request", request);
	Z_ADDREF_P(result);
	add_assoc_zval(&data, "result", result);
	php_b24_crest_log(called, &data, "installApp");
}

void php_b24_crest_install_app(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval request, settings;

	(void)count, (void)arguments;
	request_data(&request);
	array_init(result);
	add_assoc_bool(result, "rest_only", true);
	add_assoc_bool(result, "install", false);
	if (says(&request, "event", "ONAPPINSTALL") && php_b24_crest_is_filled(&request, "auth")) {
		php_b24_crest_read(&request, "auth", &settings);
		install(called, &settings, result);
	} else if (EG(exception) == NULL && says(&request, "PLACEMENT", "DEFAULT")) {
		add_assoc_bool(result, "rest_only", false);
		settings_of_placement(&request, &settings);
		install(called, &settings, result);
	}
	if (EG(exception) == NULL) {
		log_installation(called, &request, result);
	}
	zval_ptr_dtor(&request);
}
