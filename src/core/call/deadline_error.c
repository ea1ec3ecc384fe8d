/* SPDX-License-Identifier: MIT */
#include "core/call/deadline_error.h"

#include "core/call/client_state.h"

b24_error_kind b24_deadline_error_of_reply(b24_call *call)
{
	if (call->attempt_ends < call->deadline) {
		return b24_error_set(&call->error, B24_ERROR_TIMEOUT, "No complete reply within %lld ms",
			(long long)b24_request_or_client(
				call->request.attempt_timeout_ms, call->client->settings.attempt_timeout_ms));
	}
	return b24_error_set(&call->error, B24_ERROR_DEADLINE,
		"The call's budget of %lld ms is used up", (long long)call->timeout_ms);
}

b24_error_kind b24_deadline_error_of_limits(b24_call *call, int64_t pause_ms)
{
	return b24_error_set(&call->error, B24_ERROR_DEADLINE,
		"The portal's limits leave no room for the call within its budget of %lld ms "
		"(another %lld ms to wait)",
		(long long)call->timeout_ms, (long long)pause_ms);
}

b24_error_kind b24_deadline_error_of_token_request(
	b24_error *error, b24_deadline call_ends, b24_deadline attempt_ends)
{
	return b24_error_set(error, attempt_ends < call_ends ? B24_ERROR_TIMEOUT : B24_ERROR_DEADLINE,
		"No complete reply in time");
}
