/* SPDX-License-Identifier: MIT */
/* Errors of requests to the authorization server: what they mean, and what to do about them. */
#ifndef B24_ZEND_AUTH_TOKEN_ERROR_H
#define B24_ZEND_AUTH_TOKEN_ERROR_H

#include "core/base/error.h"

/* The code or the refresh token is not accepted (invalid_grant). */
bool php_b24_token_error_is_refusal(const b24_error *error);

/* Whether the server may have granted tokens that did not arrive. */
bool php_b24_token_error_is_lost(const b24_error *error);

/* Puts before the message what has failed, a renewal or a code, and what to do. */
void php_b24_token_error_explain(b24_error *error, bool renewing);

/* The same for the refusal of a second request, after the reply to the first was lost. */
void php_b24_token_error_explain_lost(b24_error *error, const b24_error *first, bool renewing);

#endif
