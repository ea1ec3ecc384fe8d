/* SPDX-License-Identifier: MIT */
#include "zend/lists/parameters.h"

#include "zend/engine/exception.h"
#include "zend/engine/replace_value.h"

bool php_b24_list_read_number(const zval *value, zend_long *number)
{
	if (Z_TYPE_P(value) == IS_STRING) {
		return is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), number, NULL, false) ==
			   IS_LONG;
	}
	*number = Z_TYPE_P(value) == IS_LONG ? Z_LVAL_P(value) : 0;
	return Z_TYPE_P(value) == IS_LONG;
}

HashTable *php_b24_list_member(HashTable *params, zend_string *name)
{
	zval *value = zend_hash_find(params, name);
	zval empty;

	if (value == NULL || Z_TYPE_P(value) != IS_ARRAY) {
		array_init(&empty);
		php_b24_array_set(params, name, &empty);
		value = zend_hash_find(params, name);
	}
	SEPARATE_ARRAY(value);
	return Z_ARRVAL_P(value);
}

void php_b24_list_drop_empty(php_b24_list *list, zend_string *name)
{
	zval *value = zend_hash_find(list->params, name);

	if (value != NULL && Z_TYPE_P(value) == IS_ARRAY &&
		zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
		zend_hash_del(list->params, name);
	}
}

/* --- Paths. --- */

/* The first name of the path; *rest: what follows it, NULL: nothing. */
static zend_string *take_name(const char *path, const char **rest)
{
	const char *dot = strchr(path, '.');

	*rest = dot != NULL ? dot + 1 : NULL;
	return zend_string_init(path, dot != NULL ? (size_t)(dot - path) : strlen(path), false);
}

zval *php_b24_list_find_parameter(HashTable *in, const zend_string *name)
{
	zend_string *key;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL (in, key, value) {
		if (key != NULL && zend_string_equals_ci(key, name)) {
			return value;
		}
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

zval *php_b24_list_find_at(HashTable *params, const char *path)
{
	zval *found = NULL;

	while (path != NULL) {
		zend_string *name = take_name(path, &path);

		found = php_b24_list_find_parameter(params, name);
		zend_string_release(name);
		if (path == NULL || found == NULL || Z_TYPE_P(found) != IS_ARRAY) {
			return path == NULL ? found : NULL;
		}
		params = Z_ARRVAL_P(found);
	}
	return found;
}

static zval *place_for(HashTable *in, zend_string *name)
{
	zval *found = php_b24_list_find_parameter(in, name);
	zval nothing;

	if (found != NULL) {
		return found;
	}
	ZVAL_NULL(&nothing);
	return zend_hash_add_new(in, name, &nothing);
}

void php_b24_list_put_at(HashTable *params, const char *path, zval *value)
{
	for (;;) {
		zend_string *name = take_name(path, &path);
		zval *place = place_for(params, name);

		zend_string_release(name);
		if (path == NULL) {
			php_b24_replace(place, value);
			return;
		}
		if (Z_TYPE_P(place) != IS_ARRAY) {
			zval empty;

			array_init(&empty);
			php_b24_replace(place, &empty);
		}
		SEPARATE_ARRAY(place);
		params = Z_ARRVAL_P(place);
	}
}

bool php_b24_list_refuse_own(const php_b24_list *list, const char *parameter)
{
	php_b24_refuse(ZSTR_VAL(list->method), parameter,
		"is set by the list itself; the option \"resume\" says where to begin");
	return false;
}
