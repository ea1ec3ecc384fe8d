/* SPDX-License-Identifier: MIT */
#include "zend/call/call_options.h"

#include "zend/call/option_types.h"

#include "core/base/buffer.h"

static php_b24_call_options *options_of(const php_b24_option *option)
{
	return option->target;
}

static bool call_timeout(const php_b24_option *option, zval *value)
{
	return php_b24_option_seconds(option, value, &options_of(option)->timeout_ms);
}

static bool call_attempt_timeout(const php_b24_option *option, zval *value)
{
	return php_b24_option_seconds(option, value, &options_of(option)->attempt_timeout_ms);
}

static bool call_headers(const php_b24_option *option, zval *value)
{
	return php_b24_option_headers(option, value, options_of(option)->headers);
}

static bool call_retries(const php_b24_option *option, zval *value)
{
	return php_b24_option_retries(option, value, &options_of(option)->retries);
}

static bool call_check(const php_b24_option *option, zval *value)
{
	return php_b24_option_bool(option, value, &options_of(option)->check);
}

static bool call_idempotency_key(const php_b24_option *option, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return php_b24_option_refuse(option, "must be a string");
	}
	options_of(option)->idempotency_key = Z_STR_P(value);
	return true;
}

/* --- The query. --- */

static bool refuse_query(const php_b24_option *option)
{
	return php_b24_option_refuse(option, "must be an array of names and strings or integers");
}

/* A token has its own place, and this is none for a secret: servers log addresses. */
static bool is_query_name(const zend_string *name)
{
	return name != NULL && ZSTR_LEN(name) > 0 && strlen(ZSTR_VAL(name)) == ZSTR_LEN(name) &&
		   !zend_string_equals_literal(name, "auth");
}

static void append_query(b24_buffer *to, const zend_string *name, const zend_string *value)
{
	b24_buffer_append_char(to, to->length == 0 ? '?' : '&');
	b24_buffer_append_escaped(to, ZSTR_VAL(name));
	b24_buffer_append_char(to, '=');
	b24_buffer_append_escaped(to, ZSTR_VAL(value));
}

static bool call_query(const php_b24_option *option, zval *value)
{
	b24_buffer *to = options_of(option)->query;
	zend_string *name, *text, *temporary;
	zval *item;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return refuse_query(option);
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL (Z_ARRVAL_P(value), name, item) {
		ZVAL_DEREF(item);
		if ((Z_TYPE_P(item) != IS_STRING && Z_TYPE_P(item) != IS_LONG) ||
			(Z_TYPE_P(item) == IS_STRING && strlen(Z_STRVAL_P(item)) != Z_STRLEN_P(item))) {
			return refuse_query(option);
		}
		if (!is_query_name(name)) {
			return php_b24_option_refuse(option,
				"cannot be used: \"auth\" and names that are empty or numbers have no place in it");
		}
		if (to != NULL) {
			text = zval_get_tmp_string(item, &temporary);
			append_query(to, name, text);
			zend_tmp_string_release(temporary);
		}
	}
	ZEND_HASH_FOREACH_END();
	return to == NULL || !to->failed || php_b24_option_no_memory(option);
}

static bool call_keep_reply(const php_b24_option *option, zval *value)
{
	return php_b24_option_bool(option, value, &options_of(option)->keep_reply);
}

static const php_b24_known_option call_options[] = {
	{"timeout", call_timeout},
	{"attemptTimeout", call_attempt_timeout},
	{"retries", call_retries},
	{"headers", call_headers},
	{"check", call_check},
	{"query", call_query},
	{"keepReply", call_keep_reply},
	{"idempotencyKey", call_idempotency_key},
	{NULL, NULL},
};

bool php_b24_call_options_read(php_b24_call_options *to, HashTable *options, const char *method)
{
	return options == NULL || php_b24_options_read(options, call_options, method, to);
}
