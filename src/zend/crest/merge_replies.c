/* SPDX-License-Identifier: MIT */
#include "zend/crest/merge_replies.h"

#include "zend/crest/array_access.h"

#include "zend/engine/replace_value.h"

/* $to += $from, one level of maps deep: `result` holds maps of the commands' outcomes. */
static void merge_maps(zval *to, HashTable *from)
{
	zend_string *key;
	zval *map;

	ZEND_HASH_FOREACH_STR_KEY_VAL (from, key, map) {
		zval *mine = key != NULL ? zend_hash_find(Z_ARRVAL_P(to), key) : NULL;

		if (key == NULL) {
			continue;
		}
		if (mine == NULL) {
			Z_TRY_ADDREF_P(map);
			zend_hash_add(Z_ARRVAL_P(to), key, map);
		} else if (Z_TYPE_P(mine) == IS_ARRAY && Z_TYPE_P(map) == IS_ARRAY) {
			SEPARATE_ARRAY(mine);
			zend_hash_merge(Z_ARRVAL_P(mine), Z_ARRVAL_P(map), zval_add_ref, false);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* $to[$name] += $from[$name], if both have it. */
static void add_number(HashTable *to, HashTable *from, const char *name)
{
	zval *mine = zend_hash_str_find(to, name, strlen(name));
	zval *other = zend_hash_str_find(from, name, strlen(name));

	if (mine != NULL && other != NULL) {
		zval sum;

		ZVAL_DOUBLE(&sum, zval_get_double(mine) + zval_get_double(other));
		php_b24_replace(mine, &sum); /* a reply may have anything there */
	}
}

/* $to[$name] = $from[$name], if there is one. */
static void replace_value(HashTable *to, HashTable *from, const char *name)
{
	zval *other = zend_hash_str_find(from, name, strlen(name));

	if (other != NULL) {
		Z_TRY_ADDREF_P(other);
		php_b24_array_set_str(to, name, strlen(name), other);
	}
}

/* `time` of all requests: from the start of the first to the end of the last, durations added up.
 */
static void merge_times(zval *to, HashTable *from)
{
	static const char *const last[] = {"finish", "date_finish", "operating", "operating_reset_at"};

	SEPARATE_ARRAY(to);
	add_number(Z_ARRVAL_P(to), from, "duration");
	add_number(Z_ARRVAL_P(to), from, "processing");
	for (size_t i = 0; i < sizeof last / sizeof *last; i++) {
		replace_value(Z_ARRVAL_P(to), from, last[i]);
	}
}

/* $of[$name], if it is an array; otherwise NULL. Borrowed. */
static zval *array_member(zval *of, const char *name)
{
	zval *found =
		Z_TYPE_P(of) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(of), name, strlen(name)) : NULL;

	return found != NULL && Z_TYPE_P(found) == IS_ARRAY ? found : NULL;
}

/* A reply that is an error as a whole takes the place of all, with the results there are. */
static void replace_by_error(zval *result, zval *reply)
{
	zval *mine = array_member(result, "result");

	if (mine != NULL && Z_TYPE_P(reply) == IS_ARRAY) {
		SEPARATE_ARRAY(reply);
		Z_TRY_ADDREF_P(mine); /* PHP's one empty array counts no references */
		php_b24_array_set_str(Z_ARRVAL_P(reply), ZEND_STRL("result"), mine);
	}
	zval_ptr_dtor(result);
	ZVAL_COPY(result, reply);
}

void php_b24_crest_merge_reply(zval *result, zval *reply)
{
	zval *mine = array_member(result, "result"), *other = array_member(reply, "result");
	zval *time = array_member(reply, "time");

	if (mine == NULL || other == NULL) {
		replace_by_error(result, reply);
		return;
	}
	SEPARATE_ARRAY(result);
	mine = array_member(result, "result");
	SEPARATE_ARRAY(mine);
	merge_maps(mine, Z_ARRVAL_P(other));
	mine = array_member(result, "time");
	if (mine != NULL && time != NULL) {
		merge_times(mine, Z_ARRVAL_P(time));
	}
}

bool php_b24_crest_reply_halts(zval *reply, zval *halt)
{
	zval *results = array_member(reply, "result");

	return results == NULL ||
		   (zend_is_true(halt) && php_b24_crest_is_filled(results, "result_error"));
}
