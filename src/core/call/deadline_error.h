/* SPDX-License-Identifier: MIT */
/* Where a deadline becomes an error. There are two: that of the whole call (DeadlineError) and that
 * of one attempt (TimeoutError). */
#ifndef B24_CORE_CALL_DEADLINE_ERROR_H
#define B24_CORE_CALL_DEADLINE_ERROR_H

#include "core/call/call_state.h"

/* No reply has come before the earlier of the call's two deadlines. Sets its error. */
b24_error_kind b24_deadline_error_of_reply(b24_call *call);

/* The portal's limits would hold the call back beyond its deadline. Sets its error. */
b24_error_kind b24_deadline_error_of_limits(b24_call *call, int64_t pause_ms);

/* No reply of the authorization server has come before the earlier of the two deadlines. */
b24_error_kind b24_deadline_error_of_token_request(
	b24_error *error, b24_deadline call_ends, b24_deadline attempt_ends);

#endif
