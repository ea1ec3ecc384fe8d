#include "zend/engine/compat.h"
#include "zend/crest/crest.h"
#include "zend/value/http_query.h"

#include "catalogue/methods.h"
#include "core/http/fetch.h"

#include <Zend/zend_exceptions.h>

#define TOKEN_ENDPOINT "https://oauth.bitrix.info/oauth/token/"

/* One run of callCurl(). */
typedef struct attempt {
	zend_class_entry *called;
	zval params;      /* owned; $arParams, completed with the authorization */
	zval settings;    /* owned; of the application */
	zend_string *url; /* owned; NULL until it is known */
	zval info;        /* owned; undefined when nobody wants to see it */
	zval error;       /* owned; libcurl's words; undefined: there was no error */
	bool is_token;    /* a new token is asked for, not a method called */
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
	zval value;
	bool equal;

	if (!php_b24_crest_filled(settings, "is_web_hook")) {
		return false;
	}
	php_b24_crest_read(settings, "is_web_hook", &value);
	equal = php_b24_crest_equals(&value, "Y");
	zval_ptr_dtor(&value);
	return equal;
}

static bool address(attempt *a)
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

/* Only arrays and objects can be sent. For anything else PHP's own function finds the words. */
static bool write_form(attempt *a, b24_buffer *to)
{
	zval params, nothing;

	php_b24_crest_read(&a->params, "params", &params);
	if (Z_TYPE(params) == IS_ARRAY || Z_TYPE(params) == IS_OBJECT) {
		php_b24_form_write(to, &params);
	} else if (EG(exception) == NULL) {
		php_b24_crest_function("http_build_query", &nothing, 1, &params);
		zval_ptr_dtor(&nothing);
	}
	zval_ptr_dtor(&params);
	return EG(exception) == NULL;
}

static bool wants_redirects(attempt *a)
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

/* What the catalogue knows to change nothing may be sent again over a new connection. */
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

/* The error texts are what applications show and compare: they are the original's. */
static const char *information(zval *error)
{
	static const char *const texts[][2] = {
		{"expired_token", "expired token, cant get new auth? Check access oauth server."},
		{"invalid_token", "invalid token, need reinstall application"},
		{"invalid_grant",
			"invalid grant, check out define C_REST_CLIENT_SECRET or C_REST_CLIENT_ID"},
		{"invalid_client",
			"invalid client, check out define C_REST_CLIENT_SECRET or C_REST_CLIENT_ID"},
		{"QUERY_LIMIT_EXCEEDED", "Too many requests, maximum 2 query by second"},
		{"ERROR_METHOD_NOT_FOUND",
			"Method not found! You can see the permissions of the application: "
			"CRest::call('scope')"},
		{"NO_AUTH_FOUND", "Some setup error b24, check in table \"b_module_to_module\" event "
						  "\"OnRestCheckAuth\""},
		{"INTERNAL_SERVER_ERROR", "Server down, try later"},
	};

	if (Z_TYPE_P(error) == IS_ARRAY || Z_TYPE_P(error) == IS_OBJECT) {
		php_b24_illegal_offset(error);
		return NULL;
	}
	if (Z_TYPE_P(error) == IS_DOUBLE &&
		!zend_is_long_compatible(Z_DVAL_P(error), zend_dval_to_lval(Z_DVAL_P(error)))) {
		zend_incompatible_double_to_long_error(Z_DVAL_P(error));
	}
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		if (Z_TYPE_P(error) == IS_STRING &&
			zend_string_equals_cstr(Z_STR_P(error), texts[i][0], strlen(texts[i][0]))) {
			return texts[i][1];
		}
	}
	return NULL;
}

/* An error of the portal is explained; the one that says that the token is too old leads to a new
 * token and a second attempt. */
static void treat_error(attempt *a, zval *result)
{
	zval error, text;
	const char *explanation;

	php_b24_crest_read(result, "error", &error);
	if (EG(exception) == NULL && php_b24_crest_equals(&error, "expired_token") &&
		!php_b24_crest_filled(&a->params, "this_auth")) {
		zval_ptr_dtor(result);
		php_b24_crest_static(a->called, CREST_GET_NEW_AUTH, result, 1, &a->params);
	} else if (EG(exception) == NULL && (explanation = information(&error)) != NULL) {
		ZVAL_STRING(&text, explanation);
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

static void read_reply(attempt *a, b24_fetch *exchange, zval *result)
{
	if (exchange->code != CURLE_OK) {
		ZVAL_STRING(&a->error, exchange->message);
	}
	if (!is_xml(a)) {
		php_b24_crest_expand_reply(a->called, exchange, result);
	} else if (exchange->code != CURLE_OK) {
		ZVAL_FALSE(result);
	} else {
		ZVAL_STRINGL(result, exchange->transfer.reply.data, exchange->transfer.reply.length);
	}
}

/* --- Logs. --- */

static bool wants_log(zend_class_entry *called)
{
	return !php_b24_crest_is_own(called, CREST_SET_LOG) ||
		   !php_b24_crest_constant_is_true("C_REST_BLOCK_LOG");
}

/* Takes the array over. */
static void write_log(zend_class_entry *called, zval *data, const char *type)
{
	zval arguments[2], result;

	ZVAL_COPY_VALUE(&arguments[0], data);
	ZVAL_STRING(&arguments[1], type);
	php_b24_crest_static(called, CREST_SET_LOG, &result, 2, arguments);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&arguments[1]);
	zval_ptr_dtor(data);
}

static void log_exchange(attempt *a, zval *result)
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
	write_log(a->called, &data, "callCurl");
}

static void log_parameters(attempt *a)
{
	zval data;

	if (wants_log(a->called)) {
		array_init(&data);
		Z_TRY_ADDREF(a->params);
		add_assoc_zval(&data, "params", &a->params);
		write_log(a->called, &data, "emptySetting");
	}
}

/* --- An exception on the way becomes a result, as in the original. --- */

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

	if (!wants_log(a->called)) {
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
	write_log(a->called, &data, "exceptionCurl");
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

/* Sends the form and reads the reply; what the exchange holds is free for others afterwards. */
static void transfer(attempt *a, b24_fetch *exchange, zval *result)
{
	ZVAL_NULL(result);
	if (!php_b24_crest_exchange(exchange, a->called, a->url, wants_redirects(a), is_read_only(a))) {
		return;
	}
	if (wants_log(a->called)) {
		php_b24_crest_info(exchange, &a->info);
	}
	read_reply(a, exchange, result);
}

static void interpret(attempt *a, zval *result)
{
	if (EG(exception) == NULL && php_b24_crest_filled(result, "error")) {
		treat_error(a, result);
	}
	if (EG(exception) == NULL) {
		report_curl_error(a, result);
	}
	if (EG(exception) == NULL) {
		log_exchange(a, result);
	}
}

static void perform(attempt *a, zval *result)
{
	b24_fetch *exchange;

	ZVAL_NULL(result);
	if (!address(a)) {
		return;
	}
	exchange = php_b24_crest_begin();
	if (exchange == NULL) {
		return;
	}
	if (!write_form(a, &exchange->form.text)) {
		php_b24_crest_end(exchange);
		return;
	}
	transfer(a, exchange, result);
	php_b24_crest_end(exchange);
	if (zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_timeout(); /* as the engine would behind this opcode; does not return */
	}
	interpret(a, result);
	catch_exception(a, result);
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
	zval value;
	bool equal;

	if (!php_b24_crest_has(params, "this_auth")) {
		return false;
	}
	php_b24_crest_read(params, "this_auth", &value);
	equal = php_b24_crest_equals(&value, "Y");
	zval_ptr_dtor(&value);
	return equal;
}

void php_b24_crest_attempt(zend_class_entry *called, zval *params, zval *settings, zval *result)
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
	php_b24_crest_static(called, CREST_GET_APP_SETTINGS, &settings, 0, NULL);
	if (EG(exception) == NULL) {
		php_b24_crest_attempt(called, &arguments[0], &settings, result);
	}
	zval_ptr_dtor(&settings);
}
