/* SPDX-License-Identifier: MIT */
/* The properties of a B24\Auth\Token. */
#ifndef B24_ZEND_AUTH_TOKEN_PROPERTIES_H
#define B24_ZEND_AUTH_TOKEN_PROPERTIES_H

#include <php.h>

/* In the order in which the stub declares them. Each is initialized in every token. */
#define PHP_B24_TOKEN_ACCESS(object)      OBJ_PROP_NUM(object, 0)
#define PHP_B24_TOKEN_REFRESH(object)     OBJ_PROP_NUM(object, 1) /* null or string */
#define PHP_B24_TOKEN_EXPIRES(object)     OBJ_PROP_NUM(object, 2)
#define PHP_B24_TOKEN_DOMAIN(object)      OBJ_PROP_NUM(object, 3)
#define PHP_B24_TOKEN_MEMBER_ID(object)   OBJ_PROP_NUM(object, 4)
#define PHP_B24_TOKEN_ENDPOINT(object)    OBJ_PROP_NUM(object, 5)
#define PHP_B24_TOKEN_SCOPE(object)       OBJ_PROP_NUM(object, 6)
#define PHP_B24_TOKEN_APPLICATION(object) OBJ_PROP_NUM(object, 7)  /* null or string */
#define PHP_B24_TOKEN_USER_ID(object)     OBJ_PROP_NUM(object, 8)  /* null or int */
#define PHP_B24_TOKEN_STATUS(object)      OBJ_PROP_NUM(object, 9)  /* null or string */
#define PHP_B24_TOKEN_SERVER(object)      OBJ_PROP_NUM(object, 10) /* null or string */

/* Whether its portal is known by the address alone. */
static inline bool php_b24_token_is_bare(zend_object *token)
{
	return Z_STRLEN_P(PHP_B24_TOKEN_MEMBER_ID(token)) == 0;
}

#endif
