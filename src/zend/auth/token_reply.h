/* SPDX-License-Identifier: MIT */
/* Makes a token of the authorization server's reply. */
#ifndef B24_ZEND_AUTH_TOKEN_REPLY_H
#define B24_ZEND_AUTH_TOKEN_REPLY_H

#include <php.h>

#include "core/call/call_state.h"

/* The tokens of a call that has succeeded. `old` (may be NULL) has what the reply leaves out. A
 * reply that names another portal is not completed: without an address its tokens count as expired,
 * and have no portal's address. NULL: call->error says why, or an exception was thrown. */
zend_object *php_b24_token_reply_read(b24_call *call, zend_object *oauth, zend_object *old);

/* Whether nobody has told yet where the portal of these tokens is; see above. */
bool php_b24_token_has_no_address(zend_object *oauth, zend_object *token);

#endif
