/* SPDX-License-Identifier: MIT */
#include "zend/batch/options.h"

#include "core/call/client.h"
#include "zend/call/client_object.h"
#include "zend/engine/exception.h"
#include "zend/engine/replace_value.h"
#include "zend/call/call_options.h"
#include "zend/call/option_reader.h"

#define MOST_CONCURRENCY 50

static bool check_names(HashTable *options)
{
	static const char *const known[] = {"concurrency", "progress", "emptyValues",
		PHP_B24_CALL_OPTION_NAMES, "idempotencyKey", NULL};
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY(options, name)
	{
		if (!php_b24_option_is_known(known, name)) {
			return php_b24_option_refuse_unknown(known, "batch", "", name);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool read_concurrency(HashTable *options, size_t *to)
{
	zval *value = zend_hash_str_find(options, ZEND_STRL("concurrency"));

	if (value == NULL) {
		return true;
	}
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 1 || Z_LVAL_P(value) > MOST_CONCURRENCY) {
		php_b24_refuse("batch", NULL, "option \"concurrency\" must be a whole number from 1 to %d",
			MOST_CONCURRENCY);
		return false;
	}
	*to = (size_t)Z_LVAL_P(value);
	return true;
}

static bool read_empty_values(HashTable *options, bool *omit)
{
	zval *value = zend_hash_str_find(options, ZEND_STRL("emptyValues"));

	if (value == NULL) {
		return true;
	}
	ZVAL_DEREF(value);
	*omit = Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "omit");
	if (!*omit &&
		(Z_TYPE_P(value) != IS_STRING || !zend_string_equals_literal(Z_STR_P(value), "alone"))) {
		php_b24_refuse("batch", NULL, "option \"emptyValues\" must be \"alone\" or \"omit\"");
		return false;
	}
	return true;
}

static bool read_progress(HashTable *options, zval *to)
{
	zval *value = zend_hash_str_find(options, ZEND_STRL("progress"));

	if (value == NULL) {
		return true;
	}
	ZVAL_DEREF(value);
	if (!zend_is_callable(value, 0, NULL)) {
		php_b24_refuse("batch", NULL, "option \"progress\" must be callable");
		return false;
	}
	ZVAL_COPY(to, value);
	return true;
}

/* Commands are checked against the catalogue once, before the first of them is sent. */
static void keep_options(php_b24_batch_options *to, HashTable *options)
{
	zval no;

	ZVAL_FALSE(&no);
	to->of_calls = zend_array_dup(options);
	zend_hash_str_del(to->of_calls, ZEND_STRL("concurrency"));
	zend_hash_str_del(to->of_calls, ZEND_STRL("progress"));
	zend_hash_str_del(to->of_calls, ZEND_STRL("emptyValues"));
	zend_hash_str_update(to->of_calls, ZEND_STRL("check"), &no);
}

static bool read_call_options(php_b24_batch_options *to, zend_object *client)
{
	const b24_settings *settings = b24_client_settings(php_b24_client_of(client)->core);
	struct curl_slist *headers = NULL;
	php_b24_call_options read = {
		.timeout_ms = -1,
		.attempt_timeout_ms = -1,
		.retries = -1,
		.check = php_b24_client_of(client)->check,
		.headers = &headers,
	};
	bool ok = php_b24_call_options_read(&read, to->of_calls, "batch");

	curl_slist_free_all(headers);
	to->timeout_ms = read.timeout_ms >= 0 ? read.timeout_ms : settings->timeout_ms;
	to->retries = read.retries >= 0 ? read.retries : settings->retries;
	if (ok && read.idempotency_key != NULL) {
		to->idempotency_key = zend_string_copy(read.idempotency_key);
		if (php_b24_client_of(client)->version != 3) {
			php_b24_refuse("batch", "option \"idempotencyKey\"",
				"has an effect in REST 3.0 only, and this call is of version 2");
			ok = false;
		}
	}
	return ok;
}

bool php_b24_batch_options_read(php_b24_batch_options *to, zend_object *client, HashTable *options)
{
	zval *check = zend_hash_str_find(options, ZEND_STRL("check"));

	to->concurrency = 4;
	to->check = php_b24_client_of(client)->check;
	if (!check_names(options) || !read_concurrency(options, &to->concurrency) ||
		!read_progress(options, &to->progress) || !read_empty_values(options, &to->omit_empty)) {
		return false;
	}
	if (check != NULL) {
		ZVAL_DEREF(check);
		if (Z_TYPE_P(check) != IS_TRUE && Z_TYPE_P(check) != IS_FALSE) {
			php_b24_refuse("batch", NULL, "option \"check\" must be true or false");
			return false;
		}
		to->check = Z_TYPE_P(check) == IS_TRUE;
	}
	keep_options(to, options);
	return read_call_options(to, client);
}

void php_b24_batch_options_free(php_b24_batch_options *options)
{
	php_b24_clear(&options->progress);
	if (options->of_calls != NULL) {
		zend_array_release(options->of_calls);
		options->of_calls = NULL;
	}
	if (options->idempotency_key != NULL) {
		zend_string_release(options->idempotency_key);
		options->idempotency_key = NULL;
	}
}
