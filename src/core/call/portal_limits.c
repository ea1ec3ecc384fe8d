/* SPDX-License-Identifier: MIT */
#include "core/call/portal_limits.h"

#include "core/call/call.h"
#include "core/call/client_state.h"
#include "core/call/deadline_error.h"
#include "core/call/operating_time.h"

/* Ends the call before it is sent. `kind` is that of its error, which has its message. */
static void refuse(
	b24_call *call, b24_error_kind kind, const char *code, int64_t now, int64_t pause_ms)
{
	call->error.retry_after = (double)pause_ms / 1000;
	b24_copy_text(call->error.code, sizeof call->error.code, code, strlen(code));
	b24_call_complete(call, kind, now);
}

static void refuse_used_up(b24_call *call, int64_t now, int64_t pause_ms)
{
	b24_error_kind kind = b24_error_set(&call->error, B24_ERROR_OPERATION_LIMIT,
		"The method's operating time at the portal is used up (for another %lld s); "
		"nothing was sent",
		(long long)((pause_ms + 999) / 1000));

	refuse(call, kind, "OPERATION_TIME_LIMIT", now, pause_ms);
}

static void refuse_by_rate(b24_call *call, int64_t now, int64_t pause_ms)
{
	b24_error_kind kind = b24_error_set(&call->error, B24_ERROR_RATE_LIMIT,
		"The portal's rate limit is used up (for another %lld ms); nothing was sent",
		(long long)pause_ms);

	refuse(call, kind, "QUERY_LIMIT_EXCEEDED", now, pause_ms);
}

static int64_t operating_wait_ms(const b24_call *call)
{
	return call->request.unmetered ? 0
								   : b24_client_operating_wait_ms(call->client,
										 call->request.method, call->request.method_length);
}

static int64_t rate_wait_ms(const b24_client *client)
{
	return client->limited ? b24_limiter_wait_ms(client->settings.limiter, &client->bucket) : 0;
}

/* Whether the rate would hold the call back for longer than its caller permits. */
static bool is_too_long(const b24_call *call, int64_t now, int64_t pause_ms)
{
	int64_t most = call->client->settings.limiter_wait_ms;
	int64_t held = call->held_since != 0 ? now - call->held_since : 0;

	return most > 0 && pause_ms > 0 && held + pause_ms > most;
}

int64_t b24_portal_limits_wait_ms(const b24_call *call)
{
	int64_t operating = call->client->limited ? operating_wait_ms(call) : 0;
	int64_t rate = rate_wait_ms(call->client);

	return operating > rate ? operating : rate;
}

bool b24_portal_limits_end_call(b24_call *call, int64_t now)
{
	int64_t pause = rate_wait_ms(call->client);

	if (!is_too_long(call, now, pause)) {
		return false;
	}
	if (call->error.kind == B24_ERROR_RATE_LIMIT && call->error.retry_after < 0) {
		call->error.retry_after = (double)pause / 1000;
	}
	return true;
}

/* There is no point in waiting for what cannot come in time. */
bool b24_portal_limits_admit(b24_call *call, int64_t now)
{
	const b24_client *client = call->client;
	int64_t pause;

	if (!client->limited) {
		return true;
	}
	pause = operating_wait_ms(call);
	if (pause > 0 && (!client->settings.wait_for_operating || pause >= call->deadline - now)) {
		refuse_used_up(call, now, pause);
		return false;
	}
	if (pause == 0) {
		pause = b24_limiter_admit(client->settings.limiter, &client->bucket);
		if (is_too_long(call, now, pause)) {
			refuse_by_rate(call, now, pause);
			return false;
		}
	}
	if (pause > 0 && pause >= call->deadline - now) {
		b24_call_complete(call, b24_deadline_error_of_limits(call, pause), now);
	} else if (pause > 0) {
		b24_call_hold(call, now, pause);
	}
	return pause == 0;
}

void b24_portal_limits_note_attempt(b24_call *call, b24_error_kind kind, int64_t now)
{
	b24_client *client = call->client;

	if (client->limited && kind == B24_ERROR_RATE_LIMIT) {
		b24_limiter_note_rate_refusal(
			client->settings.limiter, &client->bucket, now - call->began_at);
	}
	b24_client_note_reply(client, call);
}
