/* Renewing tokens around a call. */
#ifndef B24_ZEND_AUTH_RENEWAL_H
#define B24_ZEND_AUTH_RENEWAL_H

#include "zend/call/client_object.h"

/* Uses the token from now on: for calls, for hiding, and its address. False: an exception. */
bool php_b24_auth_adopt(php_b24_client *client, zend_object *token);

/* Before a call is sent: a token that is about to end is renewed, one that could not be stored is
 * stored. False: the call must not be sent; an exception was thrown, unless the script is ending.
 */
bool php_b24_auth_prepare(php_b24_client *client, b24_call *call, const char *method);

/* Whether the call failed because its token has ended, and there is a way to another one. */
bool php_b24_auth_is_renewable(php_b24_client *client, const b24_call *call);

/* Gets another token. False as above; true: the call may be sent again. */
bool php_b24_auth_renew(php_b24_client *client, b24_call *call, const char *method);

/* The token with another address; NULL: an exception was thrown. */
zend_object *php_b24_token_at(zend_object *token, const char *portal);

#endif
