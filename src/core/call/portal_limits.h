/* SPDX-License-Identifier: MIT */
/* Holds a call back until the portal's limits let it through: the rate of requests, and the
 * operating time of its method. */
#ifndef B24_CORE_CALL_PORTAL_LIMITS_H
#define B24_CORE_CALL_PORTAL_LIMITS_H

#include "core/call/call_state.h"

/* Whether the request may go out now; it is counted then. If not, the call waits, or it is done
 * because it cannot wait. */
bool b24_portal_limits_admit(b24_call *call, int64_t now);

/* For how many milliseconds the limits would hold the request back now. */
int64_t b24_portal_limits_wait_ms(const b24_call *call);

/* Whether the rate would hold another attempt back for longer than the call waits for it (the
 * setting limiter_wait_ms). A refusal is told then when it may succeed, unless the portal has named
 * that. */
bool b24_portal_limits_end_call(b24_call *call, int64_t now);

/* Tells the limiter what an attempt has shown of the portal's limits. */
void b24_portal_limits_note_attempt(b24_call *call, b24_error_kind kind, int64_t now);

#endif
