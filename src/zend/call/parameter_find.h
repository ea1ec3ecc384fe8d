/* SPDX-License-Identifier: MIT */
/* Finds a documented parameter among those that are given. */
#ifndef B24_ZEND_CALL_PARAMETER_FIND_H
#define B24_ZEND_CALL_PARAMETER_FIND_H

#include <php.h>

/* The value of that name and, in *key, the name as it is given; NULL: it is not given. Letter case
 * is ignored: pages disagree on it, and portals often take both. */
static inline zval *php_b24_find_parameter(
	HashTable *params, const char *name, size_t length, zend_string **key)
{
	zend_string *candidate;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL (params, candidate, value) {
		if (candidate != NULL && ZSTR_LEN(candidate) == length &&
			(memcmp(ZSTR_VAL(candidate), name, length) == 0 ||
				strncasecmp(ZSTR_VAL(candidate), name, length) == 0)) {
			*key = candidate;
			return value;
		}
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

#endif
