/* SPDX-License-Identifier: MIT */
/* B24\Auth\Token: the tokens of one portal. A token is never changed; others are made of it. */
#ifndef B24_ZEND_AUTH_TOKEN_H
#define B24_ZEND_AUTH_TOKEN_H

#include "zend/auth/token_properties.h"

extern zend_class_entry *php_b24_token_ce;

/* What B24\Auth\Token::fromArray() does; NULL: an exception was thrown. */
zend_object *php_b24_token_create(HashTable *fields);

/* Likewise; a bare one may lack the member id, which is an empty string then. */
zend_object *php_b24_token_create_like(HashTable *fields, bool bare);

/* An array for php_b24_token_create(), which the caller owns. */
zend_array *php_b24_token_to_array(zend_object *token);

/* A copy with another value for one field of that array; NULL: an exception was thrown. */
zend_object *php_b24_token_with(zend_object *token, const char *name, size_t length, zval *value);

/* A copy with another address of the portal; NULL: an exception was thrown. */
zend_object *php_b24_token_with_portal(zend_object *token, const char *portal);

/* A copy with the address that another token of the same portal has. NULL: they are of different
 * portals; nothing was thrown. */
zend_object *php_b24_token_moved_to(zend_object *token, zend_object *other);

/* Whether both have the same access token and the same refresh token. */
bool php_b24_token_is_same_pair(zend_object *one, zend_object *other);

/* Whether it ends within that many seconds, or has ended. */
bool php_b24_token_is_expired(zend_object *token, zend_long margin);

/* Registers the class of the stub. */
void php_b24_register_auth_token(void);

#endif
