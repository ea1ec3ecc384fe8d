/* Many calls, several of them under way at once: B24\Concurrent. */
#ifndef PHP_B24_CONCURRENT_H
#define PHP_B24_CONCURRENT_H

#include "classes.h"

/* Makes the iterator of `calls`, an array or a Traversable; with `throwing`, failures are thrown
 * rather than given as values. Nothing is sent yet. */
void php_b24_concurrent_create(
	zval *to, zend_object *client, zval *calls, size_t concurrency, bool throwing);

#endif
