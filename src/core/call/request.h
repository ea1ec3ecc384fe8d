/* SPDX-License-Identifier: MIT */
/* Writes the HTTP request of a call: its URL, its headers and its token. */
#ifndef B24_CORE_CALL_REQUEST_H
#define B24_CORE_CALL_REQUEST_H

#include "core/call/call_state.h"

/* Everything is kept on the call, not on the stack: the wait may end by longjmp. False: no memory.
 */
bool b24_call_build_request(b24_call *call);

#endif
