/* SPDX-License-Identifier: MIT */
/* What a B24\Auth\OAuth object holds. */
#ifndef B24_ZEND_AUTH_OAUTH_OBJECT_H
#define B24_ZEND_AUTH_OAUTH_OBJECT_H

#include <php.h>

#include "core/call/call_state.h"

typedef struct php_b24_oauth {
	zend_string *secret; /* owned; NULL until constructed */
	zval options;        /* owned array; undefined until constructed */
	b24_client *core;    /* owned; asks the authorization server; NULL until needed */
	zend_object std;
} php_b24_oauth;

static inline php_b24_oauth *php_b24_oauth_of(zend_object *object)
{
	return (php_b24_oauth *)((char *)object - offsetof(php_b24_oauth, std));
}

/* In the order in which the stub declares them. */
#define PHP_B24_OAUTH_CLIENT_ID(object) OBJ_PROP_NUM(object, 0)
#define PHP_B24_OAUTH_STORE(object)     OBJ_PROP_NUM(object, 1)
#define PHP_B24_OAUTH_ENDPOINT(object)  OBJ_PROP_NUM(object, 2)

#endif
