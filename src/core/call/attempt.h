/* SPDX-License-Identifier: MIT */
/* One attempt of a call: sends the request, follows the portal to another address, classifies the
 * reply and decides whether there is another attempt. */
#ifndef B24_CORE_CALL_ATTEMPT_H
#define B24_CORE_CALL_ATTEMPT_H

#include "core/call/call_state.h"

/* Sends the request, unless the portal's limits hold the call back or end it. */
void b24_attempt_begin(b24_call *call, int64_t now);

/* The transfer is over (B24_OK), or nobody waits for it any longer (why): the call is done, or
 * waits for another attempt. */
void b24_attempt_end(b24_call *call, b24_error_kind waited, int64_t now);

#endif
