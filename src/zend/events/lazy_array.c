/* SPDX-License-Identifier: MIT */
#include "zend/events/lazy_array.h"

void php_b24_table_free(HashTable **table)
{
	HashTable *former = *table;

	*table = NULL;
	if (former != NULL) {
		zend_array_release(former);
	}
}

void php_b24_table_add(HashTable **table, zend_string *key)
{
	if (*table == NULL) {
		*table = zend_new_array(4);
	}
	zend_hash_add_empty_element(*table, key);
}
