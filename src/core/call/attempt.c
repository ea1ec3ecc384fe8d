/* SPDX-License-Identifier: MIT */
#include "core/call/attempt.h"

#include "core/base/portable.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/client_secrets.h"
#include "core/call/client_state.h"
#include "core/call/deadline_error.h"
#include "core/call/portal_limits.h"
#include "core/call/request.h"
#include "core/call/retry.h"
#include "core/call/statistics.h"
#include "core/portal/classify.h"
#include "core/http/transfer.h"
#include "core/portal/address.h"
#include "core/portal/address_moved.h"

/* --- Sending. --- */

static void complete_without_memory(b24_call *call, int64_t now)
{
	b24_call_complete(call, b24_error_set(&call->error, B24_ERROR_MEMORY, "Out of memory"), now);
}

static void start_transfer(b24_call *call, int64_t now)
{
	b24_client *client = call->client;
	int64_t attempt_ms = b24_request_or_client(
		call->request.attempt_timeout_ms, client->settings.attempt_timeout_ms);
	b24_transfer_request what;

	call->attempts++;
	call->began_at = now;
	call->attempt_ends = b24_deadline_after(now, attempt_ms);
	if (now > call->waiting_since) {
		b24_client_count_wait(client, now - call->waiting_since);
	}
	b24_client_count_held(client, call, now);
	call->held_since = 0;
	if (!b24_call_build_request(call)) {
		complete_without_memory(call, now);
		return;
	}
	what = (b24_transfer_request){
		.url = call->url.data,
		.headers = call->headers != NULL ? call->headers : client->headers,
		.body = &call->body,
		.read_only = call->request.read_only,
	};
	call->state = B24_CALL_UNDER_WAY;
	call->transfer.keeps_head = call->request.keep_reply;
	if (!b24_transfer_start(&call->transfer, client->pool, &what)) {
		complete_without_memory(call, now);
	}
}

void b24_attempt_begin(b24_call *call, int64_t now)
{
	if (call->state == B24_CALL_WAITING) {
		b24_call_rewind(call);
	}
	if (b24_portal_limits_admit(call, now)) {
		start_transfer(call, now);
	}
}

/* --- The reply. --- */

static b24_error_kind classify(b24_call *call)
{
	return b24_classify(&call->envelope, &call->transfer.reply, call->transfer.status,
		call->transfer.head.content_type, call->transfer.head.location,
		call->client->settings.max_depth, &call->error);
}

/* The secrets of an error are blanked out byte by byte in the reply itself, so that JSON stays JSON
 * and nothing is cut short before it is redacted. */
static b24_error_kind classify_reply(b24_call *call)
{
	b24_buffer *reply = &call->transfer.reply;
	b24_error_kind kind;

	if (call->request.file_reply &&
		b24_is_file(call->transfer.status, call->transfer.head.content_type)) {
		return B24_OK;
	}
	kind = classify(call);
	/* Without memory nobody knows what the reply is: it may be a result, which stays as it is. */
	if (kind == B24_ERROR_MEMORY) {
		call->error.maybe_executed = true;
		return kind;
	}
	if (kind == B24_OK || reply->length == 0) {
		return kind;
	}
	b24_client_redact(call->client, reply->data, reply->length);
	return classify(call);
}

/* --- Redirects. --- */

static bool is_redirect(long status)
{
	return status == 301 || status == 302 || status == 307 || status == 308;
}

/* Whether the reply sends the call to another address of the same portal, for the first time in
 * this attempt. */
static bool was_redirected(b24_call *call)
{
	if (call->followed || !is_redirect(call->transfer.status) ||
		!b24_address_moved(
			&call->client->address, call->url.data, call->transfer.head.location, &call->address)) {
		return false;
	}
	call->followed = true;
	return true;
}

/* After a success at the new address, later calls go there at once. An error proves nothing, for
 * anybody can refuse a token: the next attempt begins at the known address, and may be redirected
 * again. */
static void adopt_address(b24_call *call, b24_error_kind kind)
{
	if (call->address.portal == NULL) {
		return;
	}
	if (kind == B24_OK) {
		b24_client_move(call->client, &call->address);
		call->moved = true;
	} else {
		b24_address_free(&call->address);
		call->followed = false;
	}
}

/* --- Another attempt, or the call's end. --- */

/* Milliseconds until another attempt; negative: there is none. */
static int64_t next_attempt_in(b24_call *call, int64_t now)
{
	const b24_settings *settings = &call->client->settings;
	int retries = (int)b24_request_or_client(call->request.retries, settings->retries);
	b24_attempt_facts facts = {
		.number = call->attempts,
		.read_only = call->request.read_only,
		.stored = call->request.idempotent && call->transfer.head.replayed,
	};
	uint32_t random = 0;
	int64_t pause, limits;

	if (call->error.kind == B24_OK || call->attempts > retries ||
		!b24_retry_is_sensible(&call->error, &facts) ||
		(call->error.kind == B24_ERROR_OPERATION_LIMIT && !settings->wait_for_operating) ||
		b24_portal_limits_end_call(call, now)) {
		return -1;
	}
	if (!b24_random(&random, sizeof random)) {
		random = (uint32_t)now * 2654435761u;
	}
	pause = b24_retry_pause_ms(&call->error, &facts, random);
	limits = b24_portal_limits_wait_ms(call);
	pause = limits > pause ? limits : pause;
	return pause < call->deadline - now ? pause : -1;
}

/* False: the host wants to stop. */
static bool tell_observer(b24_call *call, int64_t now, int64_t next_in_ms)
{
	const b24_observer *observer = &call->client->observer;
	b24_attempt attempt = {
		.method = call->request.method,
		.method_length = call->request.method_length,
		.version = call->request.version,
		.portal = call->client->address.portal,
		.number = call->attempts,
		.waited_ms = call->began_at - call->waiting_since,
		.duration_ms = now - call->began_at,
		.http_status = call->transfer.status,
		.error = &call->error,
		.next_in_ms = next_in_ms,
		.new_connection = call->figures.connections > 0,
		.bytes_sent = call->figures.bytes_sent,
		.bytes_received = call->figures.bytes_received,
		.body = &call->body.text,
	};

	call->waiting_since = now;
	return observer->attempt_ended == NULL || observer->attempt_ended(observer->context, &attempt);
}

static void complete_interrupted(b24_call *call)
{
	int64_t now = b24_host_now_ms(call->client->host);

	if (call->state == B24_CALL_UNDER_WAY) {
		b24_attempt_end(call, B24_ERROR_INTERRUPTED, now);
	}
	b24_call_complete(
		call, b24_error_set(&call->error, B24_ERROR_INTERRUPTED, "The call was interrupted"), now);
}

/* The host's observer may run anything, also a wait that drives this very call: look at the call's
 * state afterwards. */
static void retry_or_complete(b24_call *call, b24_error_kind kind, int64_t now)
{
	int64_t pause;

	call->error.kind = kind;
	call->maybe_executed = call->maybe_executed || call->error.maybe_executed;
	b24_portal_limits_note_attempt(call, kind, now);
	pause = next_attempt_in(call, now);
	if (pause < 0) {
		b24_call_complete(call, kind, now);
	} else {
		b24_client_redact(call->client, call->error.message, strlen(call->error.message));
		b24_call_wait(call, now, pause);
	}
	if (!tell_observer(call, now, pause)) {
		complete_interrupted(call);
	}
}

void b24_attempt_end(b24_call *call, b24_error_kind waited, int64_t now)
{
	b24_error_kind kind = b24_transfer_finish(&call->transfer, waited, &call->error);
	bool redirected;

	b24_transfer_figures_get(&call->transfer, &call->figures);
	if (kind == B24_ERROR_DEADLINE) {
		kind = b24_deadline_error_of_reply(call);
	}
	if (call->error.retry_after < 0) {
		call->error.retry_after = call->transfer.head.retry_after;
	}
	kind = kind == B24_OK ? classify_reply(call) : kind;
	redirected = kind == B24_ERROR_PORTAL_UNAVAILABLE && was_redirected(call);
	b24_client_count_attempt(call->client, call, kind, redirected, now);
	if (redirected) {
		b24_call_rewind(call);
		call->attempts--; /* the same attempt goes on at the new address */
		call->waiting_since = now;
		start_transfer(call, now);
		return;
	}
	adopt_address(call, kind);
	retry_or_complete(call, kind, now);
}
