/* SPDX-License-Identifier: MIT */
/* Drives calls: launches them, and waits for them.
 *
 * Several calls may be under way at once. Each is a small state machine: it waits for the portal's
 * limits, sends, waits for the reply, and begins again where that is safe. */
#ifndef B24_CORE_CALL_LAUNCH_AND_WAIT_H
#define B24_CORE_CALL_LAUNCH_AND_WAIT_H

#include "core/call/call_state.h"

/* Sends the body, or begins to wait until it may be sent. Nothing of it blocks. */
void b24_call_launch(b24_call *call, const b24_request *request);

/* Drives all that is under way until one of the calls, which were launched and belong to clients of
 * the same pool, is done: its index. Calls that are done stay done; a call may be driven by a
 * reentrant wait as well. Idle calls are passed over; `count` when there are no others. */
size_t b24_calls_wait(b24_call *const *calls, size_t count);

/* Looks after them without waiting: sends and receives what can be at once. */
void b24_calls_drive(b24_call *const *calls, size_t count);

/* Launches the call and waits for it. B24_OK: the envelope has a result, or the reply is a file and
 * there is no envelope. Otherwise the call's error says what happened, its message freed of the
 * client's secrets. A portal that has another address is followed there, once in an attempt. */
b24_error_kind b24_call_perform(b24_call *call, const b24_request *request);

#endif
