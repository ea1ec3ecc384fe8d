/* SPDX-License-Identifier: MIT */
/* Reads a B24\Auth\Token from the fields of a token reply, an event or a frame. */
#ifndef B24_ZEND_AUTH_TOKEN_FIELDS_H
#define B24_ZEND_AUTH_TOKEN_FIELDS_H

#include <php.h>

/* Checks the fields and sets the properties of a new object; a bare one may lack the member id.
 * False: InvalidArgument was thrown. */
bool php_b24_token_read(zend_object *token, HashTable *fields, bool bare);

/* Printable ASCII, of a length that a token can have. */
bool php_b24_is_token(const zval *value);

#endif
