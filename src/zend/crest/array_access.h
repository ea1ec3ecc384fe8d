/* SPDX-License-Identifier: MIT */
/* $value['key'] for a value of any type, as PHP code would write it. The engine's own warnings and
 * errors are raised for what is no array. Objects (ArrayAccess) run the user's code. */
#ifndef B24_ZEND_CREST_ARRAY_ACCESS_H
#define B24_ZEND_CREST_ARRAY_ACCESS_H

#include <php.h>

/* Makes a copy of $from['key'], which the caller owns: null where there is nothing. */
void php_b24_crest_read(zval *from, const char *key, zval *to);

/* isset($from['key']) */
bool php_b24_crest_has(zval *from, const char *key);

/* !empty($from['key']) */
bool php_b24_crest_is_filled(zval *from, const char *key);

/* $to['key'] = $value; the value is taken over. */
void php_b24_crest_assign(zval *to, const char *key, zval *value);

/* $value == 'text' */
bool php_b24_crest_equals(zval *value, const char *text);

/* $from['key'] == 'text' */
bool php_b24_crest_member_equals(zval *from, const char *key, const char *text);

#endif
