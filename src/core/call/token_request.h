/* SPDX-License-Identifier: MIT */
/* Asks an authorization server for tokens. */
#ifndef B24_CORE_CALL_TOKEN_REQUEST_H
#define B24_CORE_CALL_TOKEN_REQUEST_H

#include "core/call/call_state.h"

/* Asks the server at `url`; the text of the call's body is the form. B24_OK: the reply, which
 * envelope.scan describes, has an access token. */
b24_error_kind b24_call_perform_token_request(
	b24_call *call, const char *url, b24_deadline deadline);

#endif
