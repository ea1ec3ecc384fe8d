/* SPDX-License-Identifier: MIT */
#include "core/call/launch_and_wait.h"

#include "core/call/attempt.h"
#include "core/call/call.h"
#include "core/call/client_state.h"
#include "core/http/connection_pool.h"
#include "core/http/transfer.h"

/* A forked child has no part in what its parent began. */
static bool is_inherited(const b24_call *call)
{
	return call->generation != b24_pool_generation(call->client->pool);
}

static void interrupt(b24_call *call, int64_t now)
{
	if (call->state == B24_CALL_UNDER_WAY) {
		b24_attempt_end(call, B24_ERROR_INTERRUPTED, now);
	} else if (call->state == B24_CALL_WAITING) {
		b24_call_complete(call,
			b24_error_set(&call->error, B24_ERROR_INTERRUPTED,
				is_inherited(call) ? "The call belongs to the process that this one was forked from"
								   : "The call was interrupted"),
			now);
	}
}

/* Brings the call into its next state, if it is due. */
static void drive_call(b24_call *call, int64_t now)
{
	if (call->state == B24_CALL_WAITING || call->state == B24_CALL_UNDER_WAY) {
		if (is_inherited(call)) {
			interrupt(call, now);
		}
	}
	if (call->state == B24_CALL_UNDER_WAY) {
		if (b24_transfer_is_over(&call->transfer)) {
			b24_attempt_end(call, B24_OK, now);
		} else if (now >= b24_deadline_earlier(call->deadline, call->attempt_ends)) {
			b24_attempt_end(call, B24_ERROR_DEADLINE, now);
		}
	} else if (call->state == B24_CALL_WAITING && now >= call->resume_at) {
		b24_attempt_begin(call, now);
	}
}

/* When the call has to be looked after at the latest. */
static int64_t due_at(const b24_call *call)
{
	switch (call->state) {
	case B24_CALL_WAITING: return call->resume_at;
	case B24_CALL_UNDER_WAY: return b24_deadline_earlier(call->deadline, call->attempt_ends);
	default: return B24_NEVER;
	}
}

void b24_call_launch(b24_call *call, const b24_request *request)
{
	int64_t now = b24_host_now_ms(call->client->host);

	call->request = *request;
	b24_call_start_deadline(call, request);
	call->generation = b24_pool_generation(call->client->pool);
	call->waiting_since = now;
	call->launched = true;
	if (request->hold_ms > 0) {
		b24_call_hold(call, now, request->hold_ms);
	} else {
		b24_attempt_begin(call, now);
	}
}

void b24_calls_drive(b24_call *const *calls, size_t count)
{
	int64_t now;

	for (size_t i = 0; i < count; i++) {
		if (calls[i]->state == B24_CALL_UNDER_WAY) {
			b24_pool_drive(calls[i]->client->pool);
			break;
		}
	}
	now = count > 0 ? b24_host_now_ms(calls[0]->client->host) : 0;
	for (size_t i = 0; i < count; i++) {
		drive_call(calls[i], now);
	}
}

/* The first one that is done; `count` without any. *due is when to look again then, *busy whether
 * there is anything to wait for. */
static size_t find_done(b24_call *const *calls, size_t count, int64_t *due, bool *busy)
{
	*due = B24_NEVER;
	*busy = false;
	for (size_t i = 0; i < count; i++) {
		if (calls[i]->state == B24_CALL_DONE) {
			return i;
		}
		*busy = *busy || calls[i]->state != B24_CALL_IDLE;
		*due = b24_deadline_earlier(*due, due_at(calls[i]));
	}
	return count;
}

/* Several calls may end in one drive. They are handed out one after the other, without driving the
 * rest each time: that would ask the system about every connection for each outcome. Who takes his
 * time over an outcome finds the others driven again. */
size_t b24_calls_wait(b24_call *const *calls, size_t count)
{
	int64_t due;
	bool busy;
	size_t done = find_done(calls, count, &due, &busy);

	if (done < count && b24_pool_was_just_driven(calls[done]->client->pool)) {
		return done;
	}
	for (;;) {
		int64_t now;

		b24_calls_drive(calls, count);
		done = find_done(calls, count, &due, &busy);
		if (done < count || !busy) {
			return done;
		}
		now = b24_host_now_ms(calls[0]->client->host);
		if (!b24_pool_wait(calls[0]->client->pool, b24_deadline_left(due, now))) {
			for (size_t i = 0; i < count; i++) {
				interrupt(calls[i], now);
			}
		}
	}
}

b24_error_kind b24_call_perform(b24_call *call, const b24_request *request)
{
	b24_call_launch(call, request);
	b24_calls_wait(&call, 1);
	return call->error.kind;
}
