/* SPDX-License-Identifier: MIT */
/* Renews the token of a client of an application. */
#ifndef B24_ZEND_AUTH_RENEWAL_H
#define B24_ZEND_AUTH_RENEWAL_H

#include "zend/call/client_object.h"

/* A token that ends within so many seconds is renewed before it is used. */
#define PHP_B24_RENEWAL_MARGIN_S 60

/* Gets the client another token for the call: asks the authorization server, or takes what another
 * process has got. Unsaved tokens are stored first. False: the call must not be sent; an exception
 * was thrown, unless the script is ending. */
bool php_b24_renew_token(php_b24_client *client, b24_call *call, const char *method);

#endif
