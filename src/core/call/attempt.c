#include "core/call/client_state.h"

#include "core/portal/classify.h"
#include "core/call/retry.h"

#include <sys/random.h>

/* --- Its end. --- */

/* What is shown of an error may echo the request. */
void b24_call_complete(b24_call *call, b24_error_kind kind)
{
	call->error.kind = kind;
	call->state = B24_CALL_DONE;
	if (kind != B24_OK) {
		call->error.maybe_executed = call->error.maybe_executed || call->maybe_executed;
		b24_client_redact(call->client, call->error.message, strlen(call->error.message));
	}
}

static void finish_without_memory(b24_call *call)
{
	b24_call_complete(call, b24_error_set(&call->error, B24_ERROR_MEMORY, "Out of memory"));
}

static b24_error_kind classify(b24_call *call)
{
	return b24_classify(&call->envelope, &call->transfer.reply, call->transfer.status,
		call->transfer.content_type, call->transfer.location, call->client->settings.max_depth,
		&call->error);
}

/* The secret is blanked out byte by byte in the reply itself, so that JSON stays JSON and nothing
 * is cut short before it is redacted. */
static b24_error_kind judge(b24_call *call)
{
	b24_buffer *reply = &call->transfer.reply;
	b24_error_kind kind;

	if (call->request.file_reply &&
		b24_is_file(call->transfer.status, call->transfer.content_type)) {
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

/* The wait only knows that its time was over; which limit that was decides the error. */
static b24_error_kind name_limit(b24_call *call)
{
	if (call->attempt_ends < call->deadline) {
		return b24_error_set(&call->error, B24_ERROR_TIMEOUT, "No complete reply within %lld ms",
			(long long)b24_chosen(
				call->request.attempt_timeout_ms, call->client->settings.attempt_timeout_ms));
	}
	return b24_error_set(&call->error, B24_ERROR_DEADLINE,
		"The call's budget of %lld ms is used up", (long long)call->timeout_ms);
}

/* --- The portal's limits. --- */

void b24_call_wait(b24_call *call, int64_t now, int64_t pause_ms)
{
	call->state = B24_CALL_WAITING;
	call->resume_at = now + pause_ms;
}

/* There is no point in waiting for what cannot come in time. */
static void refuse_late(b24_call *call, int64_t pause_ms)
{
	b24_call_complete(
		call, b24_error_set(&call->error, B24_ERROR_DEADLINE,
				  "The portal's limits leave no room for the call within its budget of %lld ms "
				  "(another %lld ms to wait)",
				  (long long)call->timeout_ms, (long long)pause_ms));
}

static void refuse_spent(b24_call *call, int64_t pause_ms)
{
	call->error.retry_after = (double)pause_ms / 1000;
	b24_copy_text(call->error.code, sizeof call->error.code, "OPERATION_TIME_LIMIT", 20);
	b24_call_complete(
		call, b24_error_set(&call->error, B24_ERROR_OPERATION_LIMIT,
				  "The method's operating time at the portal is used up (for another %lld s); "
				  "nothing was sent",
				  (long long)((pause_ms + 999) / 1000)));
}

static int64_t spent_for(const b24_call *call)
{
	return call->request.unmetered ? 0
								   : b24_client_operating_wait_ms(call->client,
										 call->request.method, call->request.method_length);
}

/* For how long the portal's limits would hold the request back now. */
static int64_t held_for(const b24_call *call)
{
	const b24_client *client = call->client;
	int64_t spent = client->limited ? spent_for(call) : 0;
	int64_t wait =
		client->limited ? b24_limiter_wait_ms(client->settings.limiter, &client->bucket) : 0;

	return spent > wait ? spent : wait;
}

/* Whether the request may go out now; if not, the call waits or has ended. */
static bool is_admitted(b24_call *call, int64_t now)
{
	const b24_client *client = call->client;
	int64_t pause;

	if (!client->limited) {
		return true;
	}
	pause = spent_for(call);
	if (pause > 0 && (!client->settings.wait_for_operating || pause >= call->deadline - now)) {
		refuse_spent(call, pause);
		return false;
	}
	if (pause == 0) {
		pause = b24_limiter_admit(client->settings.limiter, &client->bucket);
	}
	if (pause > 0 && pause >= call->deadline - now) {
		refuse_late(call, pause);
	} else if (pause > 0) {
		b24_call_wait(call, now, pause);
	}
	return pause == 0;
}

/* --- Attempts. --- */

static void begin_exchange(b24_call *call, int64_t now)
{
	b24_client *client = call->client;
	int64_t attempt_ms =
		b24_chosen(call->request.attempt_timeout_ms, client->settings.attempt_timeout_ms);
	b24_transfer_request what;

	call->attempts++;
	call->began_at = now;
	call->attempt_ends =
		attempt_ms <= 0 || attempt_ms > B24_NEVER - now ? B24_NEVER : now + attempt_ms;
	if (now > call->waiting_since) {
		b24_client_count_wait(client, now - call->waiting_since);
	}
	if (!b24_call_build_request(call)) {
		finish_without_memory(call);
		return;
	}
	what = (b24_transfer_request){
		.url = call->url.data,
		.headers = call->headers != NULL ? call->headers : client->headers,
		.body = &call->body,
		.read_only = call->request.read_only,
	};
	call->state = B24_CALL_UNDER_WAY;
	if (!b24_transfer_start(&call->transfer, client->pool, &what)) {
		finish_without_memory(call);
	}
}

void b24_call_rewind(b24_call *call)
{
	b24_transfer_reset(&call->transfer);
	b24_envelope_clear(&call->envelope);
	b24_error_clear(&call->error);
	b24_buffer_wipe(&call->url);
	curl_slist_free_all(call->headers);
	call->headers = NULL;
	call->state = B24_CALL_IDLE;
	if (!b24_body_rewind(&call->body)) {
		call->body.file_changed = true; /* which ends the sending */
	}
}

void b24_attempt_begin(b24_call *call, int64_t now)
{
	if (call->state == B24_CALL_WAITING) {
		b24_call_rewind(call);
	}
	if (is_admitted(call, now)) {
		begin_exchange(call, now);
	}
}

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
			&call->client->address, call->url.data, call->transfer.location, &call->address)) {
		return false;
	}
	call->followed = true;
	return true;
}

/* What was asked for came from the new address: later calls go there at once. An error proves
 * nothing, for anybody can refuse a token; the next attempt then begins at the address that is
 * known, and may be redirected again. */
static void settle_address(b24_call *call, b24_error_kind kind)
{
	if (call->address.portal == NULL) {
		return;
	}
	if (kind == B24_OK) {
		b24_client_set_address(call->client, &call->address);
		call->moved = true;
	} else {
		b24_address_free(&call->address);
		call->followed = false;
	}
}

/* A request that the portal has refused tells all processes how things are. */
static void note_limits(b24_call *call, b24_error_kind kind, int64_t now)
{
	b24_client *client = call->client;

	call->error.kind = kind;
	call->maybe_executed = call->maybe_executed || call->error.maybe_executed;
	if (client->limited && kind == B24_ERROR_RATE_LIMIT) {
		b24_limiter_note_rate_refusal(
			client->settings.limiter, &client->bucket, now - call->began_at);
	}
	b24_client_note_reply(client, call);
}

/* Milliseconds until another attempt; negative: there is none. */
static int64_t next_attempt_in(const b24_call *call, int64_t now)
{
	const b24_settings *settings = &call->client->settings;
	int retries = (int)b24_chosen(call->request.retries, settings->retries);
	b24_attempt_facts facts = {
		.number = call->attempts,
		.read_only = call->request.read_only,
		.stored = call->request.idempotent && call->transfer.replayed,
	};
	uint32_t random = 0;
	int64_t pause, held;

	if (call->error.kind == B24_OK || call->attempts > retries ||
		!b24_retry_is_sensible(&call->error, &facts) ||
		(call->error.kind == B24_ERROR_OPERATION_LIMIT && !settings->wait_for_operating)) {
		return -1;
	}
	if (getrandom(&random, sizeof random, GRND_NONBLOCK) < 0) {
		random = (uint32_t)now * 2654435761u;
	}
	pause = b24_retry_pause_ms(&call->error, &facts, random);
	held = held_for(call);
	pause = held > pause ? held : pause;
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
		.number = call->attempts,
		.waited_ms = call->began_at - call->waiting_since,
		.duration_ms = now - call->began_at,
		.http_status = call->transfer.status,
		.error = &call->error,
		.next_in_ms = next_in_ms,
	};

	call->waiting_since = now;
	return observer->attempt_ended == NULL || observer->attempt_ended(observer->context, &attempt);
}

/* The host's observer may run anything, also an entry into this very call by a reentrant wait: the
 * state says by then what is to happen. */
static void conclude(b24_call *call, b24_error_kind kind, int64_t now)
{
	int64_t pause;

	b24_client_count(call->client, call, kind);
	if (kind == B24_ERROR_PORTAL_UNAVAILABLE && was_redirected(call)) {
		b24_call_rewind(call);
		call->attempts--; /* it goes on rather than begins again */
		call->waiting_since = now;
		begin_exchange(call, now);
		return;
	}
	settle_address(call, kind);
	note_limits(call, kind, now);
	pause = next_attempt_in(call, now);
	if (pause < 0) {
		b24_call_complete(call, kind);
	} else {
		b24_client_redact(call->client, call->error.message, strlen(call->error.message));
		b24_call_wait(call, now, pause);
	}
	if (!tell_observer(call, now, pause)) {
		if (call->state == B24_CALL_UNDER_WAY) {
			b24_attempt_end(call, B24_ERROR_INTERRUPTED, b24_host_now_ms(call->client->host));
		}
		b24_call_complete(
			call, b24_error_set(&call->error, B24_ERROR_INTERRUPTED, "The call was interrupted"));
	}
}

void b24_attempt_end(b24_call *call, b24_error_kind waited, int64_t now)
{
	b24_error_kind kind = b24_transfer_finish(&call->transfer, waited, &call->error);

	if (kind == B24_ERROR_DEADLINE) {
		kind = name_limit(call);
	}
	if (call->error.retry_after < 0) {
		call->error.retry_after = call->transfer.retry_after;
	}
	conclude(call, kind == B24_OK ? judge(call) : kind, now);
}
