/* B24\Auth\Token for the rest of the skin. */
#ifndef B24_ZEND_AUTH_TOKEN_H
#define B24_ZEND_AUTH_TOKEN_H

#include "zend/value/member_id.h"

#include <php.h>

extern zend_class_entry *php_b24_token_ce;

/* In the order in which the stub declares them. Each is initialized in every token. */
#define PHP_B24_TOKEN_ACCESS(object)      OBJ_PROP_NUM(object, 0)
#define PHP_B24_TOKEN_REFRESH(object)     OBJ_PROP_NUM(object, 1) /* null or string */
#define PHP_B24_TOKEN_EXPIRES(object)     OBJ_PROP_NUM(object, 2)
#define PHP_B24_TOKEN_DOMAIN(object)      OBJ_PROP_NUM(object, 3)
#define PHP_B24_TOKEN_MEMBER_ID(object)   OBJ_PROP_NUM(object, 4)
#define PHP_B24_TOKEN_ENDPOINT(object)    OBJ_PROP_NUM(object, 5)
#define PHP_B24_TOKEN_SCOPE(object)       OBJ_PROP_NUM(object, 6)
#define PHP_B24_TOKEN_APPLICATION(object) OBJ_PROP_NUM(object, 7) /* null or string */
#define PHP_B24_TOKEN_USER_ID(object)     OBJ_PROP_NUM(object, 8) /* null or int */
#define PHP_B24_TOKEN_STATUS(object)      OBJ_PROP_NUM(object, 9) /* null or string */

/* What B24\Auth\Token::fromArray() does; NULL: an exception was thrown. */
zend_object *php_b24_token_create(HashTable *fields);

/* An array for php_b24_token_create(), which the caller owns. */
zend_array *php_b24_token_to_array(zend_object *token);

/* The token for the portal at the address that another token of it has. NULL: they are of different
 * portals; nothing was thrown. */
zend_object *php_b24_token_moved_to(zend_object *token, zend_object *other);

bool php_b24_token_is_expired(zend_object *token, zend_long margin);

/* Printable ASCII, of a length that a token can have. */
bool php_b24_is_token(const zval *value);

/* Registers the classes of the stub. */
void php_b24_register_auth_token(void);

#endif
