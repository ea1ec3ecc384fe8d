/* SPDX-License-Identifier: MIT */
/* What the iterators of our classes have in common. An iterator's data is its object, which it
 * keeps. */
#ifndef B24_ZEND_ENGINE_ITERATOR_H
#define B24_ZEND_ENGINE_ITERATOR_H

#include "zend/engine/compat.h"

#include <Zend/zend_interfaces.h>

/* A new iterator of `size` bytes; what lies behind its head is zero. The engine owns it. */
zend_object_iterator *php_b24_iterator_new(
	size_t size, zval *object, const zend_object_iterator_funcs *funcs);

/* .get_gc of an iterator that holds nothing but its object. */
HashTable *php_b24_iterator_gc(zend_object_iterator *it, zval **table, int *count);

/* For .valid. A loop in C, as in iterator_to_array(), has no place where the engine could end a
 * script that has passed memory_limit or its time: it ends here. */
static inline zend_result php_b24_iterator_goes_on(bool has_value)
{
	return has_value && !php_b24_is_ending() ? SUCCESS : FAILURE;
}

#endif
