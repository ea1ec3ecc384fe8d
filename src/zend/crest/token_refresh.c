/* SPDX-License-Identifier: MIT */
#include "zend/crest/token_refresh.h"

#include "zend/crest/app_settings.h"
#include "zend/crest/array_access.h"
#include "zend/crest/call_curl.h"
#include "zend/crest/request_report.h"
#include "zend/crest/settings_lock.h"

#include "zend/call/shared_metrics.h"

/*
 * Processes whose token expires at the same time would each ask for a new one, and the last to
 * write might store one that the others have made invalid. One asks; the others wait for the lock
 * and take what it has stored.
 */

/* --- The new token. --- */

static void add_setting(zval *to, const char *name, zval *settings, const char *from)
{
	zval value;

	php_b24_crest_read(settings, from, &value);
	add_assoc_zval(to, name, &value);
}

/* static::callCurl(['this_auth' => 'Y', 'params' => [...]]) */
static void request_token(zend_class_entry *called, zval *settings, zval *reply)
{
	zval params, request;

	array_init(&params);
	add_setting(&params, "client_id", settings, "C_REST_CLIENT_ID");
	add_assoc_string(&params, "grant_type", "refresh_token");
	add_setting(&params, "client_secret", settings, "C_REST_CLIENT_SECRET");
	add_setting(&params, "refresh_token", settings, "refresh_token");
	array_init(&request);
	add_assoc_string(&request, "this_auth", "Y");
	add_assoc_zval(&request, "params", &params);
	ZVAL_NULL(reply);
	if (EG(exception) == NULL) {
		php_b24_crest_call_static(called, CREST_CALL_CURL, reply, 1, &request);
	}
	zval_ptr_dtor(&request);
}

static bool brings_token(zval *reply)
{
	zval *token = zend_hash_str_find(Z_ARRVAL_P(reply), ZEND_STRL("access_token"));

	return token != NULL && Z_TYPE_P(token) == IS_STRING && Z_STRLEN_P(token) > 0;
}

/* What came of the refresh, and what follows from it. */
typedef enum outcome {
	NO_REPEAT, /* the call is not repeated */
	REFRESHED, /* another token is stored: the call is repeated with it */
	REFUSED    /* there is no token: the call is repeated with `settings` that are not stored, and
				* fails in its own way */
} outcome;

/* A reply that brings no token is not stored: the stored tokens may still be good. But the caller
 * gets what it would get if the reply had been stored. */
static outcome store(zend_class_entry *called, zval *reply, zval *settings)
{
	zval result, merged;
	bool stored;

	if (Z_TYPE_P(reply) != IS_ARRAY) {
		return NO_REPEAT;
	}
	SEPARATE_ARRAY(reply);
	zend_hash_str_del(Z_ARRVAL_P(reply), ZEND_STRL("C_REST_CLIENT_ID"));
	zend_hash_str_del(Z_ARRVAL_P(reply), ZEND_STRL("C_REST_CLIENT_SECRET"));
	zend_hash_str_del(Z_ARRVAL_P(reply), ZEND_STRL("error"));
	if (!brings_token(reply) && Z_TYPE_P(settings) == IS_ARRAY) {
		php_b24_crest_merge_settings(settings, reply, &merged);
		zval_ptr_dtor(settings);
		ZVAL_COPY_VALUE(settings, &merged);
		return REFUSED;
	}
	php_b24_crest_call_static(called, CREST_SET_APP_SETTINGS, &result, 1, reply);
	stored = EG(exception) == NULL && zend_is_true(&result);
	zval_ptr_dtor(&result);
	return stored ? REFRESHED : NO_REPEAT;
}

/* Whether the settings hold another token than the one that the portal has refused. */
static bool was_refreshed(zval *settings, zval *request)
{
	zval params, refused, present;
	bool differs = false;

	if (!php_b24_crest_has(request, "params") ||
		!php_b24_crest_is_filled(settings, "access_token")) {
		return false;
	}
	php_b24_crest_read(request, "params", &params);
	if (Z_TYPE(params) == IS_ARRAY && php_b24_crest_is_filled(&params, "auth")) {
		php_b24_crest_read(&params, "auth", &refused);
		php_b24_crest_read(settings, "access_token", &present);
		differs = !zend_is_identical(&refused, &present);
		zval_ptr_dtor(&refused);
		zval_ptr_dtor(&present);
	}
	zval_ptr_dtor(&params);
	return differs;
}

static void count_renewal(zval *settings, zval *reply)
{
	zval endpoint;
	zend_string *portal;

	php_b24_crest_read(settings, "client_endpoint", &endpoint);
	portal = Z_TYPE(endpoint) == IS_STRING ? php_b24_crest_portal_of(Z_STRVAL(endpoint)) : NULL;
	if (portal != NULL) {
		b24_count_renewal(php_b24_counters_of(ZSTR_VAL(portal)),
			Z_TYPE_P(reply) == IS_ARRAY && brings_token(reply));
		zend_string_release(portal);
	}
	zval_ptr_dtor(&endpoint);
}

/* Under the lock. `settings` are read again: another process may have been here before. */
static outcome refresh_under_lock(zend_class_entry *called, zval *request, zval *settings)
{
	outcome came = NO_REPEAT;
	zval reply;

	zval_ptr_dtor(settings);
	php_b24_crest_call_static(called, CREST_GET_APP_SETTINGS, settings, 0, NULL);
	if (EG(exception) != NULL || Z_TYPE_P(settings) == IS_FALSE) {
		return NO_REPEAT;
	}
	if (was_refreshed(settings, request)) {
		return REFRESHED;
	}
	request_token(called, settings, &reply);
	if (EG(exception) == NULL) {
		count_renewal(settings, &reply);
		came = store(called, &reply, settings);
	}
	zval_ptr_dtor(&reply);
	return came;
}

/* The lock is released after a fatal error, too: a worker of PHP-FPM lives on after one. */
static outcome lock_and_refresh(
	zend_class_entry *called, zend_string *const path, zval *request, zval *settings)
{
	volatile outcome came = NO_REPEAT;
	volatile bool bailed_out = false;

	zend_try
	{
		php_b24_crest_begin_refresh(called, path);
		if (EG(exception) == NULL) {
			came = refresh_under_lock(called, request, settings);
		}
	}
	zend_catch
	{
		bailed_out = true;
	}
	zend_end_try();
	php_b24_crest_end_refresh();
	if (bailed_out) {
		zend_bailout();
	}
	return came;
}

static outcome refresh_token(zend_class_entry *called, zval *request, zval *settings)
{
	zend_string *path = php_b24_crest_refresh_lock_path(called, settings);
	outcome came = lock_and_refresh(called, path, request, settings);

	if (path != NULL) {
		zend_string_release(path);
	}
	return came;
}

static bool is_usable(zval *settings)
{
	return php_b24_crest_is_filled(settings, "is_web_hook") ||
		   php_b24_crest_settings_are_complete(settings);
}

/* The call again, marked so that an expired token does not lead here a second time. */
static void repeat_call(
	zend_class_entry *called, outcome came, zval *settings, zval *request, zval *result)
{
	zval marked, mark;

	ZVAL_COPY_DEREF(&marked, request);
	ZVAL_STRING(&mark, "N");
	php_b24_crest_assign(&marked, "this_auth", &mark);
	if (came == REFUSED && !php_b24_crest_is_overridden(called, CREST_CALL_CURL)) {
		if (!is_usable(settings)) {
			zval_ptr_dtor(settings);
			ZVAL_FALSE(settings);
		}
		php_b24_crest_call_curl_with(called, &marked, settings, result);
	} else {
		php_b24_crest_call_static(called, CREST_CALL_CURL, result, 1, &marked);
	}
	zval_ptr_dtor(&marked);
}

void php_b24_crest_get_new_auth(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	outcome came = NO_REPEAT;
	zval settings;

	(void)count;
	ZVAL_EMPTY_ARRAY(result);
	php_b24_crest_call_static(called, CREST_GET_APP_SETTINGS, &settings, 0, NULL);
	if (EG(exception) == NULL && Z_TYPE(settings) != IS_FALSE) {
		/* A signal handler's call in the middle of a refresh must not wait for the lock that its
		 * own thread holds: its second attempt tells what has become of the token. */
		came = B24_G(refreshing) ? REFRESHED : refresh_token(called, &arguments[0], &settings);
	}
	if (came != NO_REPEAT && EG(exception) == NULL) {
		repeat_call(called, came, &settings, &arguments[0], result);
	}
	zval_ptr_dtor(&settings);
}
