/* Elements of an array or a Traversable, taken one by one when they are wanted. */
#ifndef B24_ZEND_VALUE_ITERABLE_H
#define B24_ZEND_VALUE_ITERABLE_H

#include <php.h>

typedef struct php_b24_source {
	zval given;                     /* owned; undefined: it has ended */
	zend_object_iterator *iterator; /* owned; NULL: `given` is an array */
	HashPosition position;
} php_b24_source;

/* Any of these may throw, as they run the user's code. After an exception the source has no more
 * elements. */
void php_b24_source_begin(php_b24_source *source, zval *given);
void php_b24_source_rewind(php_b24_source *source);

/* NULL: there is none. Borrowed until the source goes on. */
zval *php_b24_source_current(php_b24_source *source);

/* Makes an owned key in `to`. */
void php_b24_source_key(php_b24_source *source, zval *to);
void php_b24_source_next(php_b24_source *source);
void php_b24_source_end(php_b24_source *source);

void php_b24_source_gc(const php_b24_source *source, zend_get_gc_buffer *buffer);

#endif
