/* SPDX-License-Identifier: MIT */
/* What an exception says of tokens. */
#ifndef B24_ZEND_INCOMING_AUTH_ERROR_H
#define B24_ZEND_INCOMING_AUTH_ERROR_H

#include <php.h>

/* Whether it is a B24\Exception\Auth itself, not of a subclass, with one of the error codes, letter
 * case aside. `codes` ends with NULL. */
bool php_b24_is_auth_error(zend_object *exception, const char *const *codes);

#endif
