/* SPDX-License-Identifier: MIT */
#include "zend/lists/order.h"

#include "zend/lists/parameters.h"

#include "zend/engine/replace_value.h"

/* How a list is put in order of ids: by an object of fields and directions (`order`, ELEMENT_ORDER,
 * SORT …), or by two strings, a field and a direction (`sort` and `order`). */

static bool is_direction(zval *value, const char *direction)
{
	return value != NULL && Z_TYPE_P(value) == IS_STRING &&
		   strcasecmp(Z_STRVAL_P(value), direction) == 0;
}

static bool is_absent(zval *value)
{
	return value == NULL || Z_TYPE_P(value) == IS_NULL;
}

static bool strings_are(const php_b24_list *list, const char *direction)
{
	zval *field = zend_hash_find(list->params, list->sort_name);
	zval *given = zend_hash_find(list->params, list->order_name);

	return (is_absent(field) || (Z_TYPE_P(field) == IS_STRING &&
									zend_string_equals_ci(Z_STR_P(field), list->id_field))) &&
		   (is_absent(given) || is_direction(given, direction));
}

bool php_b24_list_is_ordered(const php_b24_list *list, const char *direction)
{
	zval *order = zend_hash_find(list->params, list->order_name);
	zend_string *name;
	zval *given;

	if (list->sort_name != NULL) {
		return strings_are(list, direction);
	}
	if (is_absent(order)) {
		return true;
	}
	if (Z_TYPE_P(order) != IS_ARRAY) {
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL (Z_ARRVAL_P(order), name, given) {
		return name != NULL && zend_string_equals_ci(name, list->id_field) &&
			   is_direction(given, direction);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool php_b24_list_takes_order(const php_b24_list *list)
{
	return list->known == NULL || list->known->id_field == 0 ||
		   b24_method_pages(list->known)->order != 0;
}

void php_b24_list_order(const php_b24_list *list, HashTable *params, const char *direction)
{
	zval value, order;

	if (!php_b24_list_takes_order(list)) {
		return; /* the method takes none: what comes is checked all the same */
	}
	ZVAL_STRING(&value, direction);
	if (list->sort_name != NULL) {
		php_b24_array_set(params, list->order_name, &value);
		ZVAL_STR_COPY(&value, list->id_field);
		php_b24_array_set(params, list->sort_name, &value);
		return;
	}
	array_init_size(&order, 1);
	zend_hash_add_new(Z_ARRVAL(order), list->id_field, &value);
	php_b24_array_set(params, list->order_name, &order);
}

HashTable *php_b24_list_reversed(php_b24_list *list)
{
	zend_array *params = zend_array_dup(list->params);

	php_b24_list_order(list, params, list->descending ? "ASC" : "DESC");
	return params;
}
