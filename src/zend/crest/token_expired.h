/* SPDX-License-Identifier: MIT */
/* Decides whether a call is repeated with a new token. */
#ifndef B24_ZEND_CREST_TOKEN_EXPIRED_H
#define B24_ZEND_CREST_TOKEN_EXPIRED_H

#include <php.h>

/* Whether the reply's error says that the token has expired, and the call is neither a second
 * attempt nor a request for a token. `params` are those of callCurl(). */
bool php_b24_crest_token_has_expired(zval *error, zval *params);

#endif
