/* SPDX-License-Identifier: MIT */
#include "zend/value/mask_secrets.h"

#include "zend/engine/stack_limit.h"

#include "core/base/redact.h"

/* Names under which a secret is sent, stored or answered. */
static const char *const secret_names[] = {"auth", "auth_id", "access_token", "refresh_token",
	"refresh_id", "application_token", "event_token", "app_sid", "client_secret",
	"c_rest_client_secret", "token"};

#define SECRET_NAMES (sizeof secret_names / sizeof *secret_names)

/* Levels of arrays. What is nested deeper is left out, and so is what contains itself. */
#define DEEPEST 512

bool php_b24_is_secret_name(const zend_string *name)
{
	for (size_t i = 0; i < SECRET_NAMES; i++) {
		if (strlen(secret_names[i]) == ZSTR_LEN(name) &&
			strcasecmp(secret_names[i], ZSTR_VAL(name)) == 0) {
			return true;
		}
	}
	return false;
}

/* --- Secrets inside of text: addresses, forms, JSON. --- */

/* Where the value begins behind a name that ends at `at`: name=value, name%5D=value,
 * "name":"value". NULL: no value is behind it. */
static char *value_behind(char *at, char *end)
{
	if (end - at > 3 && memcmp(at, "%5D", 3) == 0) {
		at += 3;
	}
	if (at < end && *at == '=') {
		return at + 1;
	}
	if (at < end && *at == '\\') {
		at++;
	}
	if (at < end && (*at == '"' || *at == '\'')) {
		for (at++; at < end && (*at == ' ' || *at == ':'); at++) {
		}
		if (at < end && *at == '\\') {
			at++;
		}
		return at < end && (*at == '"' || *at == '\'') ? at + 1 : NULL;
	}
	return NULL;
}

static bool ends_value(char c)
{
	return c == '&' || c == '"' || c == '\'' || c == '\\' || c == ' ' || c == '#' || c == '\n';
}

static bool is_name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* Whether a name may begin here: not in the middle of a longer one. */
static bool begins_name(const char *text, const char *at)
{
	return at == text || !is_name_byte(at[-1]) || (at - text >= 3 && memcmp(at - 3, "%5B", 3) == 0);
}

/* Masks the values of every field of that name in the text, in place. */
static void mask_named(char *text, size_t length, const char *name)
{
	size_t name_length = strlen(name);
	char *end = text + length;

	for (char *at = text; (size_t)(end - at) > name_length; at++) {
		char *value;

		if ((*at | 0x20) != *name || !begins_name(text, at) ||
			strncasecmp(at, name, name_length) != 0 ||
			(value = value_behind(at + name_length, end)) == NULL) {
			continue;
		}
		for (at = value; at < end && !ends_value(*at); at++) {
			*at = '*';
		}
		if (at == end) {
			return;
		}
	}
}

static void mask_text(zval *to, zend_string *from)
{
	zend_string *text = zend_string_init(ZSTR_VAL(from), ZSTR_LEN(from), false);

	b24_redact_webhooks(ZSTR_VAL(text), ZSTR_LEN(text));
	for (size_t i = 0; i < SECRET_NAMES; i++) {
		mask_named(ZSTR_VAL(text), ZSTR_LEN(text), secret_names[i]);
	}
	ZVAL_STR(to, text);
}

/* --- Secrets by their key. --- */

static void mask_value(zval *to, zval *from, int depth);

/* As many asterisks as the value has bytes. Null and booleans stay. */
static void mask_scalar(zval *to, zval *from)
{
	zend_string *text;

	if (Z_TYPE_P(from) <= IS_TRUE) {
		ZVAL_COPY(to, from);
		return;
	}
	text = zval_get_string(from);
	ZVAL_STR(to, zend_string_alloc(ZSTR_LEN(text), false));
	memset(Z_STRVAL_P(to), '*', ZSTR_LEN(text));
	Z_STRVAL_P(to)[ZSTR_LEN(text)] = '\0';
	zend_string_release(text);
}

static void mask_array(zval *to, HashTable *from, int depth)
{
	zend_ulong index;
	zend_string *key;
	zval *value;

	array_init_size(to, zend_hash_num_elements(from));
	GC_TRY_PROTECT_RECURSION(from);
	ZEND_HASH_FOREACH_KEY_VAL (from, index, key, value) {
		zval masked;

		ZVAL_DEREF(value);
		if (key != NULL && Z_TYPE_P(value) < IS_ARRAY && php_b24_is_secret_name(key)) {
			mask_scalar(&masked, value);
		} else {
			mask_value(&masked, value, depth);
		}
		if (key != NULL) {
			zend_hash_update(Z_ARRVAL_P(to), key, &masked);
		} else {
			zend_hash_index_update(Z_ARRVAL_P(to), index, &masked);
		}
	}
	ZEND_HASH_FOREACH_END();
	GC_TRY_UNPROTECT_RECURSION(from);
}

static bool is_too_deep(const HashTable *array, int depth)
{
	return depth == DEEPEST || GC_IS_RECURSIVE(array) || php_b24_stack_is_low();
}

static void mask_value(zval *to, zval *from, int depth)
{
	ZVAL_DEREF(from);
	if (Z_TYPE_P(from) == IS_STRING) {
		mask_text(to, Z_STR_P(from));
	} else if (Z_TYPE_P(from) == IS_ARRAY && is_too_deep(Z_ARRVAL_P(from), depth)) {
		ZVAL_NULL(to);
	} else if (Z_TYPE_P(from) == IS_ARRAY) {
		mask_array(to, Z_ARRVAL_P(from), depth + 1);
	} else {
		ZVAL_COPY(to, from);
	}
}

void php_b24_mask_secrets(zval *to, zval *from)
{
	mask_value(to, from, 0);
}
