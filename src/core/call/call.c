/* SPDX-License-Identifier: MIT */
#include "core/call/call.h"

#include "core/call/client_secrets.h"
#include "core/call/client_state.h"
#include "core/call/statistics.h"
#include "core/http/transfer.h"
#include "core/portal/address.h"

/* As many as calls are made at once, as a rule. A new one costs half as much as a call. */
#define MOST_SPARES 64

/* --- Memory. --- */

static b24_call *call_new(b24_client *client)
{
	b24_call *call = b24_host_alloc(client->host, sizeof *call);

	if (call != NULL) {
		call->client = client;
		b24_buffer_init(&call->url, client->host);
		b24_buffer_init(&call->query, client->host);
		b24_body_init(&call->body, client->host);
		b24_transfer_init(&call->transfer, &client->settings);
		b24_envelope_init(&call->envelope, client->host);
	}
	return call;
}

/* Lets go of what only one request needs. */
static void forget_request(b24_call *call)
{
	b24_client_count_call(call->client, call);
	b24_buffer_wipe(&call->url);
	b24_buffer_clear(&call->query);
	curl_slist_free_all(call->extra_headers);
	curl_slist_free_all(call->headers);
	call->extra_headers = call->headers = NULL;
	b24_address_free(&call->address);
	call->plain_length = 0;
	call->deadline = call->started_at = call->held_since = 0;
	call->attempts = 0;
	call->followed = call->moved = call->maybe_executed = call->renewed = call->launched = false;
	call->thrown = B24_OK;
	call->state = B24_CALL_IDLE;
}

static void call_free(b24_call *call)
{
	const b24_host *host = call->client->host;

	forget_request(call);
	b24_buffer_free(&call->url);
	b24_buffer_free(&call->query);
	b24_transfer_free(&call->transfer);
	b24_envelope_free(&call->envelope);
	b24_body_free(&call->body);
	b24_host_free(host, call);
}

static void free_list(b24_call **list)
{
	while (*list != NULL) {
		b24_call *call = *list;

		*list = call->next;
		call_free(call);
	}
}

void b24_calls_free(b24_client *client)
{
	free_list(&client->calls);
	free_list(&client->spares);
}

/* --- The client's list of calls. --- */

static void link_call(b24_client *client, b24_call *call)
{
	call->previous = NULL;
	call->next = client->calls;
	if (call->next != NULL) {
		call->next->previous = call;
	}
	client->calls = call;
}

static void unlink_call(b24_client *client, b24_call *call)
{
	if (call->previous != NULL) {
		call->previous->next = call->next;
	} else {
		client->calls = call->next;
	}
	if (call->next != NULL) {
		call->next->previous = call->previous;
	}
}

b24_call *b24_call_acquire(b24_client *client)
{
	b24_call *call = client->spares;

	if (call != NULL) {
		client->spares = call->next;
		client->spare_count--;
	} else if ((call = call_new(client)) == NULL) {
		return NULL;
	}
	link_call(client, call);
	b24_transfer_reset(&call->transfer);
	b24_envelope_clear(&call->envelope);
	b24_error_clear(&call->error);
	return call;
}

void b24_call_release(b24_call *call)
{
	b24_client *client = call->client;

	unlink_call(client, call);
	if (client->spare_count >= MOST_SPARES) {
		call_free(call);
		return;
	}
	forget_request(call);
	b24_transfer_reset(&call->transfer);
	b24_body_clear(&call->body);
	call->next = client->spares;
	client->spares = call;
	client->spare_count++;
}

/* --- States. --- */

void b24_call_start_deadline(b24_call *call, const b24_request *request)
{
	if (call->deadline == 0) {
		call->started_at = b24_host_now_ms(call->client->host);
		call->timeout_ms =
			b24_request_or_client(request->timeout_ms, call->client->settings.timeout_ms);
		call->deadline = b24_deadline_after(call->started_at, call->timeout_ms);
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

void b24_call_wait(b24_call *call, int64_t now, int64_t pause_ms)
{
	call->state = B24_CALL_WAITING;
	call->resume_at = now + pause_ms;
}

void b24_call_hold(b24_call *call, int64_t now, int64_t pause_ms)
{
	if (call->held_since == 0) {
		call->held_since = now;
	}
	b24_call_wait(call, now, pause_ms);
}

/* The portal's error may repeat the request, with its secrets. */
void b24_call_complete(b24_call *call, b24_error_kind kind, int64_t now)
{
	b24_client_count_held(call->client, call, now);
	call->held_since = 0;
	call->ended_at = now;
	call->error.kind = kind;
	call->state = B24_CALL_DONE;
	if (kind != B24_OK) {
		call->error.maybe_executed = call->error.maybe_executed || call->maybe_executed;
		b24_client_redact(call->client, call->error.message, strlen(call->error.message));
	}
}

/* --- For whoever made the call. --- */

void b24_call_take_reply(b24_call *call, b24_buffer *text, b24_envelope *envelope)
{
	*text = call->transfer.reply;
	b24_envelope_move(envelope, &call->envelope);
	b24_buffer_init(&call->transfer.reply, call->client->host);
}

bool b24_call_has_present_token(const b24_call *call)
{
	return call->token_number == call->client->token_number;
}
