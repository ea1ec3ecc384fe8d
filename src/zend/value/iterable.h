/* SPDX-License-Identifier: MIT */
/* The elements of an array or a Traversable, one by one, when they are wanted. */
#ifndef B24_ZEND_VALUE_ITERABLE_H
#define B24_ZEND_VALUE_ITERABLE_H

#include <php.h>

typedef struct php_b24_iterable {
	zval given;                     /* owned; undefined: it has ended */
	zend_object_iterator *iterator; /* owned; NULL: `given` is an array */
	HashPosition position;          /* in the array */
} php_b24_iterable;

/* Any of these may throw, as they run the user's code. After an exception there are no more
 * elements. */

/* Takes a reference to the given array or Traversable. */
void php_b24_iterable_begin(php_b24_iterable *iterable, zval *given);

/* Goes to the first element. */
void php_b24_iterable_rewind(php_b24_iterable *iterable);

/* The present element; NULL: there is none. Borrowed until the next step. */
zval *php_b24_iterable_current(php_b24_iterable *iterable);

/* Makes its key in `to`, which the caller owns. */
void php_b24_iterable_key(php_b24_iterable *iterable, zval *to);

/* Goes to the next element. */
void php_b24_iterable_next(php_b24_iterable *iterable);

/* Lets go of what was given. */
void php_b24_iterable_end(php_b24_iterable *iterable);

/* Adds what it holds to the buffer of an object's get_gc handler. */
void php_b24_iterable_gc(const php_b24_iterable *iterable, zend_get_gc_buffer *buffer);

#endif
