/* SPDX-License-Identifier: MIT */
#include "zend/crest/call_curl.h"

#include "zend/crest/array_access.h"
#include "zend/crest/call_function.h"
#include "zend/crest/constants.h"
#include "zend/crest/curl_info.h"
#include "zend/crest/error_information.h"
#include "zend/crest/fetch.h"
#include "zend/crest/json.h"
#include "zend/crest/log.h"
#include "zend/crest/request_report.h"
#include "zend/crest/token_expired.h"
#include "zend/engine/host.h"
#include "zend/value/http_query.h"

#include "catalogue/methods.h"

#include <Zend/zend_exceptions.h>

#define TOKEN_ENDPOINT "https://oauth.bitrix.info/oauth/token/"

/* A call on its way. */
typedef struct attempt {
	zend_class_entry *called;
	zval params;      /* owned; $arParams, completed with the authorization */
	zval settings;    /* owned; of the application */
	zend_string *url; /* owned; NULL until it is known */
	zval info;        /* owned; what curl_getinfo() returns; undefined: nothing logs it */
	zval error;       /* owned; libcurl's message; undefined: there was no error */
	bool is_token;    /* a new token is asked for, not a method called */
	php_b24_crest_report report;
} attempt;

/* --- The request. --- */

/* $settings['client_endpoint'] . $params['method'] . '.' . static::TYPE_TRANSPORT */
static zend_string *method_url(attempt *a)
{
	zval endpoint, method, *type;
	zend_string *parts[4], *url = NULL;

	php_b24_crest_read(&a->settings, "client_endpoint", &endpoint);
	php_b24_crest_read(&a->params, "method", &method);
	type = php_b24_crest_class_constant(a->called, "TYPE_TRANSPORT");
	if (type != NULL) {
		parts[0] = zval_get_string(&endpoint);
		parts[1] = zval_get_string(&method);
		parts[2] = zval_get_string(type);
		parts[3] = zend_string_concat3(
			ZSTR_VAL(parts[0]), ZSTR_LEN(parts[0]), ZSTR_VAL(parts[1]), ZSTR_LEN(parts[1]), ".", 1);
		url = zend_string_concat2(
			ZSTR_VAL(parts[3]), ZSTR_LEN(parts[3]), ZSTR_VAL(parts[2]), ZSTR_LEN(parts[2]));
		for (size_t i = 0; i < 4; i++) {
			zend_string_release(parts[i]);
		}
	}
	zval_ptr_dtor(&endpoint);
	zval_ptr_dtor(&method);
	return url;
}

/* $params['params']['auth'] = $settings['access_token'] */
static void add_token(attempt *a)
{
	zval token, params, *found;

	php_b24_crest_read(&a->settings, "access_token", &token);
	if (EG(exception) != NULL || Z_TYPE(a->params) != IS_ARRAY) {
		php_b24_crest_assign(&a->params, "params", &token);
		return;
	}
	SEPARATE_ARRAY(&a->params);
	found = zend_hash_str_find(Z_ARRVAL(a->params), ZEND_STRL("params"));
	if (found == NULL) {
		ZVAL_NULL(&params);
		found = zend_hash_str_add(Z_ARRVAL(a->params), ZEND_STRL("params"), &params);
	}
	php_b24_crest_assign(found, "auth", &token);
}

static bool is_webhook(zval *settings)
{
	return php_b24_crest_is_filled(settings, "is_web_hook") &&
		   php_b24_crest_member_equals(settings, "is_web_hook", "Y");
}

/* Completes URL and parameters with what the settings say. False: an exception was thrown. */
static bool apply_settings(attempt *a)
{
	if (a->is_token) {
		a->url = ZSTR_INIT_LITERAL(TOKEN_ENDPOINT, false);
		return true;
	}
	a->url = method_url(a);
	if (a->url != NULL && EG(exception) == NULL && !is_webhook(&a->settings)) {
		add_token(a);
	}
	return EG(exception) == NULL;
}

/* Only arrays and objects can be sent. For anything else PHP's own function throws the error. */
static bool write_form(attempt *a, b24_buffer *to)
{
	zval params, nothing;

	php_b24_crest_read(&a->params, "params", &params);
	if (php_b24_http_query_takes(&params)) {
		php_b24_http_query_write(to, &params);
	} else if (EG(exception) == NULL) {
		php_b24_crest_call_function("http_build_query", &nothing, 1, &params);
		zval_ptr_dtor(&nothing);
	}
	zval_ptr_dtor(&params);
	return EG(exception) == NULL;
}

static bool follows_redirects(attempt *a)
{
	zval value;
	bool follow;

	if (!php_b24_crest_has(&a->params, "followlocation")) {
		return true;
	}
	php_b24_crest_read(&a->params, "followlocation", &value);
	follow = zval_get_long(&value) != 0;
	zval_ptr_dtor(&value);
	return follow;
}

/* Whether the catalogue knows the method to change nothing: then it may be sent again over a new
 * connection. */
static bool is_read_only(attempt *a)
{
	const b24_method *known;
	zval name;
	bool read_only;

	if (a->is_token || !php_b24_crest_has(&a->params, "method")) {
		return false;
	}
	php_b24_crest_read(&a->params, "method", &name);
	known = Z_TYPE(name) == IS_STRING ? b24_method_find(Z_STRVAL(name), Z_STRLEN(name), 2) : NULL;
	read_only = b24_method_is_read_only(known);
	zval_ptr_dtor(&name);
	return read_only;
}

/* --- The reply. --- */

/* The call again with a new token, if the old one has expired; otherwise the error is explained. */
static void handle_error(attempt *a, zval *result)
{
	zval error, text;
	const char *information;

	php_b24_crest_read(result, "error", &error);
	if (EG(exception) == NULL && php_b24_crest_token_has_expired(&error, &a->params)) {
		zval_ptr_dtor(result);
		php_b24_crest_call_static(a->called, CREST_GET_NEW_AUTH, result, 1, &a->params);
	} else if (EG(exception) == NULL &&
			   (information = php_b24_crest_error_information(&error)) != NULL) {
		ZVAL_STRING(&text, information);
		php_b24_crest_assign(result, "error_information", &text);
	}
	zval_ptr_dtor(&error);
}

static void report_curl_error(attempt *a, zval *result)
{
	zval code;

	if (Z_ISUNDEF(a->error) || !zend_is_true(&a->error)) {
		return;
	}
	ZVAL_STRING(&code, "curl_error");
	php_b24_crest_assign(result, "error", &code);
	if (EG(exception) == NULL) {
		Z_TRY_ADDREF(a->error);
		php_b24_crest_assign(result, "error_information", &a->error);
	}
}

static bool is_xml(attempt *a)
{
	zval *type = php_b24_crest_class_constant(a->called, "TYPE_TRANSPORT");

	return type != NULL && !a->is_token && php_b24_crest_equals(type, "xml");
}

static void read_reply(attempt *a, b24_fetch *fetch, zval *result)
{
	if (fetch->code != CURLE_OK) {
		ZVAL_STRING(&a->error, fetch->message);
	}
	if (!is_xml(a)) {
		php_b24_crest_expand_reply(a->called, fetch, result);
	} else if (fetch->code != CURLE_OK) {
		ZVAL_FALSE(result);
	} else {
		ZVAL_STRINGL(result, fetch->transfer.reply.data, fetch->transfer.reply.length);
	}
}

/* --- Logs. --- */

static void log_fetch(attempt *a, zval *result)
{
	zval data;

	if (Z_ISUNDEF(a->info)) {
		return;
	}
	array_init(&data);
	add_assoc_str(&data, "url", zend_string_copy(a->url));
	Z_ADDREF(a->info);
	add_assoc_zval(&data, "info", &a->info);
	Z_TRY_ADDREF(a->params);
	add_assoc_zval(&data, "params", &a->params);
	Z_TRY_ADDREF_P(result);
	add_assoc_zval(&data, "result", result);
	php_b24_crest_log(a->called, &data, "callCurl");
}

static void log_parameters(attempt *a)
{
	zval data;

	if (php_b24_crest_is_logging(a->called)) {
		array_init(&data);
		Z_TRY_ADDREF(a->params);
		add_assoc_zval(&data, "params", &a->params);
		php_b24_crest_log(a->called, &data, "emptySetting");
	}
}

/* --- An exception becomes a result, as in the original. --- */

/* $exception->getter() */
static void get(zend_object *exception, const char *getter, zval *to)
{
	zend_function *method =
		zend_hash_str_find_ptr(&exception->ce->function_table, getter, strlen(getter));

	ZVAL_NULL(to);
	zend_call_known_function(method, exception, exception->ce, to, 0, NULL, NULL);
}

static void log_exception(attempt *a, zend_object *exception, zval *message, zval *code)
{
	zval data, trace;

	if (!php_b24_crest_is_logging(a->called)) {
		return;
	}
	get(exception, "gettrace", &trace);
	array_init(&data);
	Z_TRY_ADDREF_P(message);
	add_assoc_zval(&data, "message", message);
	Z_TRY_ADDREF_P(code);
	add_assoc_zval(&data, "code", code);
	add_assoc_zval(&data, "trace", &trace);
	Z_TRY_ADDREF(a->params);
	add_assoc_zval(&data, "params", &a->params);
	php_b24_crest_log(a->called, &data, "exceptionCurl");
}

static void catch_exception(attempt *a, zval *result)
{
	zend_object *exception = EG(exception);
	zval message, code;

	if (exception == NULL || !instanceof_function(exception->ce, zend_ce_exception)) {
		return;
	}
	GC_ADDREF(exception);
	zend_clear_exception();
	zval_ptr_dtor(result);
	ZVAL_NULL(result);
	get(exception, "getmessage", &message);
	get(exception, "getcode", &code);
	log_exception(a, exception, &message, &code);
	if (EG(exception) == NULL) {
		array_init(result);
		add_assoc_string(result, "error", "exception");
		Z_TRY_ADDREF(code);
		add_assoc_zval(result, "error_exception_code", &code);
		Z_TRY_ADDREF(message);
		add_assoc_zval(result, "error_information", &message);
	}
	zval_ptr_dtor(&message);
	zval_ptr_dtor(&code);
	OBJ_RELEASE(exception);
}

/* --- callCurl. --- */

/* Sends the form and decodes the reply; afterwards the fetch is needed no more. */
static void send_and_decode(attempt *a, b24_fetch *fetch, zval *result)
{
	ZVAL_NULL(result);
	if (!php_b24_crest_send(fetch, a->called, a->url, follows_redirects(a), is_read_only(a))) {
		return;
	}
	if (php_b24_crest_is_logging(a->called)) {
		php_b24_crest_curl_info(fetch, &a->info);
	}
	read_reply(a, fetch, result);
}

/* What the decoded reply leads to. */
static void handle_reply(attempt *a, zval *result)
{
	if (EG(exception) == NULL && php_b24_crest_is_filled(result, "error")) {
		handle_error(a, result);
	}
	if (EG(exception) == NULL) {
		report_curl_error(a, result);
	}
	if (EG(exception) == NULL) {
		log_fetch(a, result);
	}
}

/* Nobody counts what an authorization server is asked. False: the observer has thrown. */
static bool report_request(attempt *a, zval *result)
{
	if (a->is_token) {
		return true;
	}
	php_b24_crest_report_read(&a->report, result, !is_xml(a));
	php_b24_crest_report_redact(&a->report, ZSTR_VAL(a->url), &a->params);
	php_b24_crest_report_count(&a->report);
	if (!a->report.begun || EG(exception) != NULL) {
		return true;
	}
	php_b24_crest_report_observe(&a->report, &a->params);
	return EG(exception) == NULL;
}

static void send_and_handle(attempt *a, zval *result)
{
	b24_fetch *fetch;
	bool reported;

	ZVAL_NULL(result);
	if (!apply_settings(a)) {
		return;
	}
	fetch = php_b24_crest_begin_fetch();
	if (fetch == NULL) {
		return;
	}
	if (!write_form(a, &fetch->form.text)) {
		php_b24_crest_end_fetch(fetch);
		return;
	}
	send_and_decode(a, fetch, result);
	php_b24_crest_report_take(&a->report, ZSTR_VAL(a->url), fetch);
	php_b24_crest_end_fetch(fetch);
	reported = report_request(a, result);
	if (zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_timeout(); /* as the engine would behind this opcode; does not return */
	}
	if (!reported) { /* its exception is no result, as those of the original's own work are */
		zval_ptr_dtor(result);
		ZVAL_NULL(result);
		return;
	}
	handle_reply(a, result);
	catch_exception(a, result);
}

static void perform(attempt *a, zval *result)
{
	int64_t began_ms = b24_host_now_ms(&php_b24_host);
	uint64_t calls = php_b24_crest_calls();

	send_and_handle(a, result);
	if (!a->is_token) {
		php_b24_crest_report_count_call(&a->report, calls, began_ms);
	}
}

static void refuse_not_installed(attempt *a, zval *result)
{
	log_parameters(a);
	array_init(result);
	add_assoc_string(result, "error", "no_install_app");
	add_assoc_string(
		result, "error_information", "error install app, pls install local application ");
}

static bool asks_for_token(zval *params)
{
	return php_b24_crest_has(params, "this_auth") &&
		   php_b24_crest_member_equals(params, "this_auth", "Y");
}

void php_b24_crest_call_curl_with(
	zend_class_entry *called, zval *params, zval *settings, zval *result)
{
	attempt a = {.called = called};

	ZVAL_COPY_DEREF(&a.params, params);
	ZVAL_COPY(&a.settings, settings);
	if (Z_TYPE(a.settings) == IS_FALSE) {
		refuse_not_installed(&a, result);
	} else {
		a.is_token = asks_for_token(&a.params);
		perform(&a, result);
	}
	zval_ptr_dtor(&a.params);
	zval_ptr_dtor(&a.settings);
	zval_ptr_dtor(&a.info);
	zval_ptr_dtor(&a.error);
	php_b24_crest_report_free(&a.report);
	if (a.url != NULL) {
		zend_string_release(a.url);
	}
}

void php_b24_crest_call_curl(
	zend_class_entry *called, uint32_t count, zval *arguments, zval *result)
{
	zval settings;

	(void)count;
	ZVAL_NULL(result);
	php_b24_crest_call_static(called, CREST_GET_APP_SETTINGS, &settings, 0, NULL);
	if (EG(exception) == NULL) {
		php_b24_crest_call_curl_with(called, &arguments[0], &settings, result);
	}
	zval_ptr_dtor(&settings);
}
