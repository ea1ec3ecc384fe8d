/* SPDX-License-Identifier: MIT */
#include "zend/crest/request_report.h"

#include "zend/call/attempt.h"
#include "zend/call/observer.h"
#include "zend/call/shared_metrics.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"

#include "core/base/redact.h"
#include "core/portal/batch_commands.h"
#include "core/portal/error_codes.h"
#include "core/portal/method_name.h"

/* --- The portal. --- */

/* Where its host begins: behind a user's name and password, which are nobody's business. */
static const char *host_of(const char *url)
{
	const char *scheme_end = strstr(url, "://");
	const char *host, *end;

	if (scheme_end == NULL) {
		return NULL;
	}
	host = scheme_end + 3;
	end = host + strcspn(host, "/?#");
	for (const char *at = host; at < end; at++) {
		if (*at == '@') {
			host = at + 1;
		}
	}
	return host < end ? host : NULL;
}

zend_string *php_b24_crest_portal_of(const char *url)
{
	const char *host = host_of(url), *rest;
	size_t scheme, authority, length;
	zend_string *portal;

	if (host == NULL) {
		return NULL;
	}
	scheme = (size_t)(strstr(url, "://") + 3 - url);
	authority = strcspn(host, "/?#");
	rest = strstr(host, "/rest/");
	length = rest != NULL && (size_t)(rest - host) <= strcspn(host, "?#") ? (size_t)(rest - host)
																		  : authority;
	portal = zend_string_alloc(scheme + length, false);
	memcpy(ZSTR_VAL(portal), url, scheme);
	memcpy(ZSTR_VAL(portal) + scheme, host, length);
	ZSTR_VAL(portal)[scheme + length] = '\0';
	zend_str_tolower(ZSTR_VAL(portal), scheme + authority);
	return portal;
}

/* --- The outcome. --- */

void php_b24_crest_report_take(
	php_b24_crest_report *report, const char *url, const b24_fetch *fetch)
{
	const b24_fetch_figures *figures = &fetch->figures;

	b24_error_clear(&report->error);
	report->portal = php_b24_crest_portal_of(url);
	report->begun = fetch->begun;
	report->held_ms = fetch->held_ms;
	report->duration_ms = figures->total / 1000;
	report->http_status = figures->http_code;
	report->connections = figures->connections;
	report->repeated = figures->repeated;
	report->bytes_sent = figures->bytes_sent;
	report->bytes_received = figures->bytes_received;
	/* Not libcurl's own words: they may quote an address. */
	if (fetch->kind != B24_OK) {
		b24_error_set(&report->error, fetch->kind, "%s",
			fetch->kind == B24_ERROR_INTERRUPTED ? "The call was interrupted"
												 : curl_easy_strerror(fetch->code));
	} else if (figures->http_code >= 400) {
		b24_error_set(&report->error, b24_kind_of_portal_error("", "", figures->http_code),
			"The portal answered with HTTP status %ld", figures->http_code);
	}
}

/* The portal's error code; NULL: the reply has none. */
static zval *error_code_of(zval *reply)
{
	zval *error = zend_hash_str_find_deref(Z_ARRVAL_P(reply), ZEND_STRL("error"));

	if (error != NULL && Z_TYPE_P(error) == IS_ARRAY) { /* as in REST 3.0 */
		error = zend_hash_str_find_deref(Z_ARRVAL_P(error), ZEND_STRL("code"));
	}
	return error != NULL && zend_is_true(error) ? error : NULL;
}

static void set_error_code(php_b24_crest_report *report, zval *code)
{
	b24_error *error = &report->error;
	zend_string *text;

	if (Z_TYPE_P(code) == IS_STRING) {
		b24_copy_text(error->code, sizeof error->code, Z_STRVAL_P(code), Z_STRLEN_P(code));
	} else if (Z_TYPE_P(code) == IS_LONG) {
		text = zend_long_to_str(Z_LVAL_P(code));
		b24_copy_text(error->code, sizeof error->code, ZSTR_VAL(text), ZSTR_LEN(text));
		zend_string_release(text);
	}
	error->kind = b24_kind_of_portal_error(error->code, "", report->http_status);
	b24_error_set(error, error->kind, "The portal reported the error %s", error->code);
}

/* Of the reply to a batch that is an array, the portal's own time is that of all its commands. */
static int64_t microseconds_of(zval *time, const char *name)
{
	zval *value = zend_hash_str_find_deref(Z_ARRVAL_P(time), name, strlen(name));
	double seconds = value != NULL && (Z_TYPE_P(value) == IS_DOUBLE || Z_TYPE_P(value) == IS_LONG)
						 ? zval_get_double(value)
						 : 0;

	return seconds > 0 && seconds < 1e9 ? (int64_t)(seconds * 1e6) : 0;
}

static void count_time(const php_b24_crest_report *report, zval *reply)
{
	zval *time = zend_hash_str_find_deref(Z_ARRVAL_P(reply), ZEND_STRL("time"));

	if (report->portal != NULL && time != NULL && Z_TYPE_P(time) == IS_ARRAY) {
		b24_count_operating(php_b24_counters_of(ZSTR_VAL(report->portal)),
			microseconds_of(time, "processing"), microseconds_of(time, "operating"),
			b24_host_now_ms(&php_b24_host));
	}
}

void php_b24_crest_report_read(php_b24_crest_report *report, zval *reply, bool decoded)
{
	zval *code;

	if (report->error.kind != B24_OK && report->http_status == 0) {
		return; /* there is no reply */
	}
	if (Z_TYPE_P(reply) == IS_ARRAY) {
		count_time(report, reply);
		code = error_code_of(reply);
		if (code != NULL) {
			set_error_code(report, code);
		}
	} else if (decoded && report->error.kind == B24_OK) {
		b24_error_set(&report->error, B24_ERROR_PROTOCOL, "The reply is not JSON");
	}
}

/* --- The observer. --- */

static void redact(b24_error *error, const char *secret)
{
	b24_redact(error->code, strlen(error->code), secret);
	b24_redact(error->message, strlen(error->message), secret);
}

/* What stands between the slashes behind /rest/{user}/. */
static void redact_webhook(b24_error *error, const char *url)
{
	const char *user = strstr(url, "/rest/");
	size_t digits = user != NULL ? strspn(user + 6, "0123456789") : 0;
	const char *code = digits > 0 && user[6 + digits] == '/' ? user + 6 + digits + 1 : NULL;
	zend_string *secret;

	if (code != NULL) {
		secret = zend_string_init(code, strcspn(code, "/?#"), false);
		redact(error, ZSTR_VAL(secret));
		zend_string_release(secret);
	}
}

/* $params['params'] */
static zval *parameters_of(zval *params)
{
	zval *inner = Z_TYPE_P(params) == IS_ARRAY
					  ? zend_hash_str_find_deref(Z_ARRVAL_P(params), ZEND_STRL("params"))
					  : NULL;

	return inner != NULL && Z_TYPE_P(inner) == IS_ARRAY ? inner : NULL;
}

void php_b24_crest_report_redact(php_b24_crest_report *report, const char *url, zval *params)
{
	zval *inner = parameters_of(params), *token;

	redact_webhook(&report->error, url);
	token = inner != NULL ? zend_hash_str_find_deref(Z_ARRVAL_P(inner), ZEND_STRL("auth")) : NULL;
	if (token != NULL && Z_TYPE_P(token) == IS_STRING) {
		redact(&report->error, Z_STRVAL_P(token));
	}
}

/* The commands of callBatch(). */
static void read_commands(zval *to, zval *params)
{
	zval *inner = parameters_of(params), *commands, *command;

	array_init(to);
	commands = inner != NULL ? zend_hash_str_find_deref(Z_ARRVAL_P(inner), ZEND_STRL("cmd")) : NULL;
	if (commands == NULL || Z_TYPE_P(commands) != IS_ARRAY) {
		return;
	}
	ZEND_HASH_FOREACH_VAL (Z_ARRVAL_P(commands), command) {
		ZVAL_DEREF(command);
		if (Z_TYPE_P(command) == IS_STRING) {
			add_next_index_stringl(to, Z_STRVAL_P(command),
				b24_batch_command_method(Z_STRVAL_P(command), Z_STRLEN_P(command)));
		} else {
			add_next_index_str(to, ZSTR_EMPTY_ALLOC());
		}
	}
	ZEND_HASH_FOREACH_END();
}

void php_b24_crest_report_observe(const php_b24_crest_report *report, zval *params)
{
	zval *name = Z_TYPE_P(params) == IS_ARRAY
					 ? zend_hash_str_find_deref(Z_ARRVAL_P(params), ZEND_STRL("method"))
					 : NULL;
	bool named = name != NULL && Z_TYPE_P(name) == IS_STRING &&
				 b24_is_method_name(Z_STRVAL_P(name), Z_STRLEN_P(name));
	b24_attempt attempt = {
		.method = named ? Z_STRVAL_P(name) : "",
		.method_length = named ? Z_STRLEN_P(name) : 0,
		.version = 2,
		.portal = report->portal != NULL ? ZSTR_VAL(report->portal) : "",
		.number = 1,
		.waited_ms = report->held_ms,
		.duration_ms = report->duration_ms,
		.http_status = report->http_status,
		.error = &report->error,
		.next_in_ms = -1,
		.new_connection = report->connections > 0,
		.bytes_sent = report->bytes_sent,
		.bytes_received = report->bytes_received,
	};
	zval commands;

	if (!php_b24_is_observed()) {
		return;
	}
	ZVAL_EMPTY_ARRAY(&commands);
	if (named && zend_string_equals_literal_ci(Z_STR_P(name), "batch")) {
		read_commands(&commands, params);
	}
	php_b24_attempt_observe(&attempt, &commands);
}

/* --- Counting. --- */

void php_b24_crest_report_count(const php_b24_crest_report *report)
{
	if (report->portal == NULL) {
		return;
	}
	if (report->held_ms > 0) {
		b24_count_limiter_wait(php_b24_counters_of(ZSTR_VAL(report->portal)), report->held_ms);
	}
	if (report->begun) {
		b24_count_request(php_b24_counters_of(ZSTR_VAL(report->portal)),
			&(b24_counted_request){
				.kind = report->error.kind,
				.duration_ms = report->duration_ms,
				.connections_opened = report->connections,
				.repeated = report->repeated,
				.bytes_sent = report->bytes_sent,
				.bytes_received = report->bytes_received,
			});
	}
}

uint64_t php_b24_crest_calls(void)
{
	return B24_G(crest_calls);
}

void php_b24_crest_report_count_call(
	const php_b24_crest_report *report, uint64_t calls, int64_t began_ms)
{
	b24_error_kind kind =
		EG(exception) != NULL ? php_b24_kind_of(EG(exception)) : report->error.kind;
	int64_t now_ms = b24_host_now_ms(&php_b24_host);
	b24_metrics *metrics = php_b24_metrics();

	if (report->portal == NULL || metrics == NULL || B24_G(crest_calls) != calls) {
		return;
	}
	B24_G(crest_calls)++;
	b24_count_call(php_b24_counters_of(ZSTR_VAL(report->portal)), kind, now_ms - began_ms);
	b24_metrics_follow(metrics, now_ms, false);
}

void php_b24_crest_report_free(php_b24_crest_report *report)
{
	if (report->portal != NULL) {
		zend_string_release(report->portal);
		report->portal = NULL;
	}
}
