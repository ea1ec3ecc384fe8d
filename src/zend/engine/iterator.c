/* SPDX-License-Identifier: MIT */
#include "zend/engine/iterator.h"

zend_object_iterator *php_b24_iterator_new(
	size_t size, zval *object, const zend_object_iterator_funcs *funcs)
{
	zend_object_iterator *it = ecalloc(1, size);

	zend_iterator_init(it);
	ZVAL_OBJ_COPY(&it->data, Z_OBJ_P(object));
	it->funcs = funcs;
	return it;
}

HashTable *php_b24_iterator_gc(zend_object_iterator *it, zval **table, int *count)
{
	*table = &it->data;
	*count = 1;
	return NULL;
}
