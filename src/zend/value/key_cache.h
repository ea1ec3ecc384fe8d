/* A cache of the strings that are keys in replies. A list reply repeats the same few dozen keys in
 * every row; each is made, and hashed, once. */
#ifndef B24_ZEND_VALUE_KEY_CACHE_H
#define B24_ZEND_VALUE_KEY_CACHE_H

#include <php.h>

/* The string with these bytes, which the caller owns a reference of. */
zend_string *php_b24_cached_key(const char *text, size_t length);

/* Lets go of the cached strings; they belong to the request. */
void php_b24_key_cache_free(void);

#endif
