/* SPDX-License-Identifier: MIT */
/* A cache of strings for the keys in replies. A list repeats the same few dozen keys in every row:
 * each string is made, and hashed, once in a PHP request. */
#ifndef B24_ZEND_VALUE_KEY_CACHE_H
#define B24_ZEND_VALUE_KEY_CACHE_H

#include <php.h>

/* The string with these bytes; the caller owns a reference. */
zend_string *php_b24_cached_key(const char *text, size_t length);

/* Frees the cache, at the end of the PHP request. */
void php_b24_key_cache_free(void);

#endif
