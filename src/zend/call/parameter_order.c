/* SPDX-License-Identifier: MIT */
#include "zend/call/parameter_order.h"

#include "zend/call/parameter_find.h"

static void move_over(HashTable *to, zend_string *key, zval *value)
{
	Z_TRY_ADDREF_P(value);
	zend_hash_add(to, key, value);
}

HashTable *php_b24_order_parameters(const b24_method *method, HashTable *params)
{
	const char *entry = b24_method_text(method->parameters);
	HashTable *ordered;
	zend_string *key;
	zend_ulong index;
	zval *value;

	if (zend_hash_num_elements(params) == 0 || zend_array_is_list(params)) {
		GC_TRY_ADDREF(params);
		return params;
	}
	ordered = zend_new_array(zend_hash_num_elements(params));
	for (; *entry != '\0'; entry = b24_method_next(entry)) {
		b24_parameter parameter = b24_parameter_read(entry);

		value = php_b24_find_parameter(params, parameter.name, parameter.name_length, &key);
		if (value != NULL) {
			move_over(ordered, key, value);
		}
	}
	/* What the documentation does not name keeps its order behind the rest. */
	ZEND_HASH_FOREACH_KEY_VAL (params, index, key, value) {
		if (key != NULL) {
			if (!zend_hash_exists(ordered, key)) {
				move_over(ordered, key, value);
			}
		} else {
			Z_TRY_ADDREF_P(value);
			zend_hash_index_add(ordered, index, value);
		}
	}
	ZEND_HASH_FOREACH_END();
	return ordered;
}
