/* SPDX-License-Identifier: MIT */
/* Classifies the reply of an authorization server: tokens, or an error. */
#ifndef B24_CORE_PORTAL_TOKEN_REPLY_H
#define B24_CORE_PORTAL_TOKEN_REPLY_H

#include "core/portal/envelope.h"
#include "core/base/error.h"

/* Reads `body` (sealed) and classifies it. B24_OK means that it is an object with an access token,
 * which `envelope->scan` describes. */
b24_error_kind b24_token_reply_classify(b24_envelope *envelope, const b24_buffer *body,
	long http_status, size_t max_depth, b24_error *error);

#endif
