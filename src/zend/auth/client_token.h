/* SPDX-License-Identifier: MIT */
/* The token that a client's calls carry. */
#ifndef B24_ZEND_AUTH_CLIENT_TOKEN_H
#define B24_ZEND_AUTH_CLIENT_TOKEN_H

#include "zend/call/client_object.h"

/* Calls carry the token from now on, and go to its address. Its secrets are hidden in messages.
 * False: an exception was thrown. */
bool php_b24_client_use_token(php_b24_client *client, zend_object *token);

#endif
