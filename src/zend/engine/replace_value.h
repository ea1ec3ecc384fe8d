/* SPDX-License-Identifier: MIT */
/* Putting a value in the place of another one. What was there is released last: its destructor may
 * run PHP code, and the garbage collector, neither of which may meet a released value in a place
 * that is still in use. */
#ifndef B24_ZEND_ENGINE_REPLACE_VALUE_H
#define B24_ZEND_ENGINE_REPLACE_VALUE_H

#include <php.h>

/* Takes the value over. */
static inline void php_b24_replace(zval *place, zval *value)
{
	zval former;

	ZVAL_COPY_VALUE(&former, place);
	ZVAL_COPY_VALUE(place, value);
	zval_ptr_dtor(&former);
}

/* The place is undefined afterwards. */
static inline void php_b24_clear(zval *place)
{
	zval former;

	ZVAL_COPY_VALUE(&former, place);
	ZVAL_UNDEF(place);
	zval_ptr_dtor(&former);
}

/* As zend_hash_update(), which releases the former value first. Takes the value over. */
static inline void php_b24_array_set(HashTable *array, zend_string *key, zval *value)
{
	zval *place = zend_hash_find(array, key);

	if (place != NULL) {
		php_b24_replace(place, value);
	} else {
		zend_hash_add_new(array, key, value);
	}
}

static inline void php_b24_array_set_str(
	HashTable *array, const char *key, size_t length, zval *value)
{
	zval *place = zend_hash_str_find(array, key, length);

	if (place != NULL) {
		php_b24_replace(place, value);
	} else {
		zend_hash_str_add_new(array, key, length, value);
	}
}

#endif
