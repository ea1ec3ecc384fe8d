/* SPDX-License-Identifier: MIT */
#include "zend/call/call_options.h"

#include "zend/call/option_types.h"

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

static const php_b24_known_option call_options[] = {
	{"timeout", call_timeout},
	{"attemptTimeout", call_attempt_timeout},
	{"retries", call_retries},
	{"headers", call_headers},
	{"check", call_check},
	{"idempotencyKey", call_idempotency_key},
	{NULL, NULL},
};

bool php_b24_call_options_read(php_b24_call_options *to, HashTable *options, const char *method)
{
	return options == NULL || php_b24_options_read(options, call_options, method, to);
}
