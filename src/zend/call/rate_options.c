/* SPDX-License-Identifier: MIT */
#include "zend/call/rate_options.h"

/* Requests a second, or how many at once. */
static bool read_rate(const php_b24_option *option, HashTable *given, const char *name, double *to)
{
	zval *value = zend_hash_str_find(given, name, strlen(name));
	double number;

	if (value == NULL) {
		return true;
	}
	ZVAL_DEREF(value);
	number =
		Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_DOUBLE ? zval_get_double(value) : 0;
	if (!(number > 0 && number <= 1e6)) {
		return php_b24_option_refuse(
			option, "must have positive numbers \"rate\" (requests a second) and \"burst\"");
	}
	*to = number;
	return true;
}

static bool read_bucket(const php_b24_option *option, HashTable *given, b24_settings *settings)
{
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY(given, name)
	{
		if (name == NULL || !(zend_string_equals_literal(name, "rate") ||
								zend_string_equals_literal(name, "burst"))) {
			return php_b24_option_refuse(
				option, "must have \"rate\" and \"burst\" and nothing else");
		}
	}
	ZEND_HASH_FOREACH_END();
	if (!read_rate(option, given, "rate", &settings->rate) ||
		!read_rate(option, given, "burst", &settings->burst)) {
		return false;
	}
	if (settings->burst < 1) {
		return php_b24_option_refuse(option, "must have a \"burst\" of at least 1");
	}
	settings->limit = B24_LIMIT_ALWAYS;
	return true;
}

bool php_b24_option_limiter(const php_b24_option *option, zval *value, b24_settings *settings)
{
	switch (Z_TYPE_P(value)) {
	case IS_TRUE: settings->limit = B24_LIMIT_ALWAYS; return true;
	case IS_FALSE: settings->limit = B24_LIMIT_NEVER; return true;
	case IS_ARRAY: return read_bucket(option, Z_ARRVAL_P(value), settings);
	case IS_STRING:
		if (zend_string_equals_literal(Z_STR_P(value), "auto")) {
			settings->limit = B24_LIMIT_AUTO;
			return true;
		}
		break;
	default: break;
	}
	return php_b24_option_refuse(
		option, "must be \"auto\", true, false or an array with \"rate\" and \"burst\"");
}

bool php_b24_option_plan(const php_b24_option *option, zval *value, b24_settings *settings)
{
	if (Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "enterprise")) {
		settings->rate = B24_ENTERPRISE_RATE;
		settings->burst = B24_ENTERPRISE_BURST;
		return true;
	}
	if (Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "standard")) {
		settings->rate = B24_STANDARD_RATE;
		settings->burst = B24_STANDARD_BURST;
		return true;
	}
	return php_b24_option_refuse(option, "must be \"standard\" or \"enterprise\"");
}

bool php_b24_option_on_operating_limit(
	const php_b24_option *option, zval *value, b24_settings *settings)
{
	bool wait = Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "wait");

	if (!wait &&
		!(Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "throw"))) {
		return php_b24_option_refuse(option, "must be \"wait\" or \"throw\"");
	}
	settings->wait_for_operating = wait;
	return true;
}
