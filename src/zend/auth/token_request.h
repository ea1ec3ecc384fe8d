/* SPDX-License-Identifier: MIT */
/* Asks the authorization server for tokens. */
#ifndef B24_ZEND_AUTH_TOKEN_REQUEST_H
#define B24_ZEND_AUTH_TOKEN_REQUEST_H

#include <php.h>

#include "core/call/call_state.h"

/* What is exchanged for tokens. */
typedef enum php_b24_grant { PHP_B24_GRANT_CODE, PHP_B24_GRANT_REFRESH_TOKEN } php_b24_grant;

/* Begins a call for these functions that belongs to no portal. The caller releases it. NULL: an
 * exception was thrown. */
b24_call *php_b24_token_request_begin(zend_object *oauth);

/* Sends the request once. `old` as for php_b24_token_reply_read(). NULL: call->error says why, or
 * an exception was thrown. */
zend_object *php_b24_token_request_send(
	zend_object *oauth, b24_call *call, php_b24_grant grant, zend_string *value, zend_object *old);

/* Sends the request, and once more when the reply was lost. `old` as above. NULL: an exception was
 * thrown, with `method` in its message. */
zend_object *php_b24_token_request_perform(zend_object *oauth, b24_call *call, php_b24_grant grant,
	zend_string *value, zend_object *old, const char *method);

#endif
