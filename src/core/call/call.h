/* SPDX-License-Identifier: MIT */
/* A call of a REST method, from its beginning to its end: it holds everything from the parameters
 * to the reply.
 *
 * What a call holds hangs on its client until b24_call_release, so that a host whose stack is
 * unwound by longjmp loses nothing: freeing the client frees what is left of its calls. */
#ifndef B24_CORE_CALL_CALL_H
#define B24_CORE_CALL_CALL_H

#include "core/call/call_state.h"

/* Takes a spare call of the client, or a new one. NULL: no memory. To be released. */
b24_call *b24_call_acquire(b24_client *client);

/* Also ends a call that is under way; its connection is closed then. */
void b24_call_release(b24_call *call);

/* Frees all calls of the client, those under way and the spare ones. */
void b24_calls_free(b24_client *client);

/* Begins the time that the whole call has, unless it has begun. */
void b24_call_start_deadline(b24_call *call, const b24_request *request);

/* Makes ready for another launch of the very same request; the deadline stays. */
void b24_call_rewind(b24_call *call);

/* The call waits before its next attempt. */
void b24_call_wait(b24_call *call, int64_t now, int64_t pause_ms);

/* The portal's limits make it wait. */
void b24_call_hold(b24_call *call, int64_t now, int64_t pause_ms);

/* The call is done; its error's message says why, and is freed of the client's secrets. */
void b24_call_complete(b24_call *call, b24_error_kind kind, int64_t now);

static inline bool b24_call_is_done(const b24_call *call)
{
	return call->state == B24_CALL_DONE;
}

/* Moves the reply of a call that succeeded out of it, into what is empty: slices of the envelope go
 * on pointing into the text. */
void b24_call_take_reply(b24_call *call, b24_buffer *text, b24_envelope *envelope);

/* Whether the client's token is still the one that the call was sent with. */
bool b24_call_has_present_token(const b24_call *call);

#endif
