/* SPDX-License-Identifier: MIT */
/* Calls functions of PHP by their names, such as json_encode(). */
#ifndef B24_ZEND_CREST_CALL_FUNCTION_H
#define B24_ZEND_CREST_CALL_FUNCTION_H

#include <php.h>

/* Calls name(...). The result is initialized in any case; look at EG(exception). */
void php_b24_crest_call_function(const char *name, zval *result, uint32_t count, zval *arguments);

/* The same with one string as the only argument, which is borrowed. */
void php_b24_crest_call_with_string(const char *name, zend_string *argument, zval *result);

/* Makes a plain value of what a function has returned: nothing becomes null, and a reference
 * (`function &f()`) what it refers to. */
void php_b24_crest_tidy_result(zval *result);

#endif
