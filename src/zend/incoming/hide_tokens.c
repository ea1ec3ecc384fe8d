/* SPDX-License-Identifier: MIT */
#include "zend/incoming/hide_tokens.h"

#include "zend/auth/token.h"
#include "zend/engine/object.h"
#include "zend/incoming/request_object.h"
#include "zend/value/mask_secrets.h"

#include "core/base/redact.h"

/*
 * A portal sends tokens in more places than those that are read here: an event of a chat-bot has
 * the bot's token in its data. A forger may put true tokens anywhere. So values with a secret's
 * name are masked, and so is each token that came, wherever it stands. Of a request with more
 * tokens than any portal sends no text is shown at all.
 */

#define MOST_SECRETS 64

/* Shorter ones would blank out ordinary words. */
#define SHORTEST_SECRET 8

typedef struct secrets {
	const char *all[MOST_SECRETS]; /* borrowed */
	size_t count;
	bool too_many;
} secrets;

static void add_secret(secrets *known, const zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING || Z_STRLEN_P(value) < SHORTEST_SECRET) {
		return;
	}
	if (known->count < MOST_SECRETS) {
		known->all[known->count++] = Z_STRVAL_P(value);
	} else {
		known->too_many = true;
	}
}

static void collect(secrets *known, zval *from)
{
	zend_string *key;
	zval *value;

	if (Z_TYPE_P(from) != IS_ARRAY) {
		return;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL (Z_ARRVAL_P(from), key, value) {
		if (key != NULL && php_b24_is_secret_name(key)) {
			add_secret(known, value);
		}
		collect(known, value);
	}
	ZEND_HASH_FOREACH_END();
}

static bool is_masked(const zend_string *name)
{
	return zend_string_equals_literal(name, "applicationToken") ||
		   zend_string_equals_literal(name, "eventToken") ||
		   zend_string_equals_literal(name, "appSid");
}

static void collect_from_object(secrets *known, zend_object *object)
{
	zval *token = php_b24_incoming_property(object, "token");

	add_secret(known, php_b24_incoming_property(object, "applicationToken"));
	if (Z_TYPE_P(token) == IS_OBJECT) {
		add_secret(known, PHP_B24_TOKEN_ACCESS(Z_OBJ_P(token)));
		add_secret(known, PHP_B24_TOKEN_REFRESH(Z_OBJ_P(token)));
	}
	for (int i = 0; i < object->ce->default_properties_count; i++) {
		zend_property_info *info = object->ce->properties_info_table[i];

		if (info != NULL && is_masked(info->name)) {
			add_secret(known, OBJ_PROP_NUM(object, i));
		}
		collect(known, OBJ_PROP_NUM(object, i));
	}
}

static void remove_secrets(const secrets *known, zend_string *text)
{
	for (size_t i = 0; i < known->count; i++) {
		b24_redact(ZSTR_VAL(text), ZSTR_LEN(text), known->all[i]);
	}
}

/* The name without tokens; owned. */
static zend_string *key_without_secrets(const secrets *known, const zend_string *key)
{
	zend_string *copy = zend_string_init(ZSTR_VAL(key), ZSTR_LEN(key), false);

	remove_secrets(known, copy);
	return copy;
}

/* Takes the value, which nobody else has, and gives it back without tokens. */
static void remove_secrets_from_value(const secrets *known, zval *value)
{
	HashTable *cleaned;
	zend_ulong number;
	zend_string *key;
	zval *item;

	if (Z_TYPE_P(value) == IS_STRING) {
		remove_secrets(known, Z_STR_P(value));
	}
	if (Z_TYPE_P(value) != IS_ARRAY) {
		return;
	}
	cleaned = zend_new_array(zend_hash_num_elements(Z_ARRVAL_P(value)));
	ZEND_HASH_FOREACH_KEY_VAL (Z_ARRVAL_P(value), number, key, item) {
		remove_secrets_from_value(known, item);
		if (key != NULL) {
			zend_string *name = key_without_secrets(known, key);

			zend_symtable_update(cleaned, name, item);
			zend_string_release(name);
		} else {
			zend_hash_index_update(cleaned, number, item);
		}
		Z_TRY_ADDREF_P(item);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(value);
	ZVAL_ARR(value, cleaned);
}

/* Without copying what PHP shares: strings of one byte, the empty array. */
static bool is_own(const zval *value)
{
	return Z_TYPE_P(value) == IS_ARRAY || (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0);
}

static void mask_tokens(zend_object *object, HashTable *shown)
{
	secrets known = {.count = 0};
	zval *value;

	collect_from_object(&known, object);
	ZEND_HASH_FOREACH_VAL (shown, value) {
		zval masked;

		if (is_own(value)) {
			if (known.too_many) {
				ZVAL_STRING(&masked, "********");
			} else {
				php_b24_mask_secrets(&masked, value);
				remove_secrets_from_value(&known, &masked);
			}
			zval_ptr_dtor(value);
			ZVAL_COPY_VALUE(value, &masked);
		}
	}
	ZEND_HASH_FOREACH_END();
}

HashTable *php_b24_incoming_masked_properties(zend_object *object, zend_prop_purpose purpose)
{
	HashTable *shown = php_b24_masked_properties(object, is_masked);

	(void)purpose;
	mask_tokens(object, shown);
	return shown;
}
