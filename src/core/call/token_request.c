/* SPDX-License-Identifier: MIT */
#include "core/call/token_request.h"

#include "core/call/client_secrets.h"
#include "core/call/client_state.h"
#include "core/call/deadline_error.h"
#include "core/portal/token_reply.h"
#include "core/http/transfer.h"

static b24_error_kind classify_token_reply(b24_call *call)
{
	b24_buffer *reply = &call->transfer.reply;
	b24_error_kind kind = b24_token_reply_classify(&call->envelope, reply, call->transfer.status,
		call->client->settings.max_depth, &call->error);

	if (kind != B24_OK && kind != B24_ERROR_MEMORY && reply->length > 0) {
		b24_client_redact(call->client, reply->data, reply->length);
		b24_error_clear(&call->error);
		kind = b24_token_reply_classify(&call->envelope, reply, call->transfer.status,
			call->client->settings.max_depth, &call->error);
	}
	return kind;
}

static bool add_form_headers(struct curl_slist **headers)
{
	static const char *const lines[] = {
		"Content-Type: application/x-www-form-urlencoded", "Accept: application/json", "Expect:"};

	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		struct curl_slist *added = curl_slist_append(*headers, lines[i]);

		if (added == NULL) {
			return false;
		}
		*headers = added;
	}
	return true;
}

b24_error_kind b24_call_perform_token_request(
	b24_call *call, const char *url, b24_deadline deadline)
{
	b24_client *client = call->client;
	b24_deadline attempt_ends = b24_deadline_in(client->host, client->settings.attempt_timeout_ms);
	b24_transfer_request what = {
		.body = &call->body,
		.deadline = b24_deadline_earlier(deadline, attempt_ends),
	};
	b24_error_kind kind;

	b24_buffer_append_text(&call->url, url);
	if (!add_form_headers(&call->headers) || !b24_buffer_seal(&call->url) ||
		!b24_buffer_seal(&call->body.text)) {
		return b24_error_set(&call->error, B24_ERROR_MEMORY, "Out of memory");
	}
	what.url = call->url.data;
	what.headers = call->headers;
	kind = b24_transfer_run(&call->transfer, client->pool, &what, &call->error);
	if (kind == B24_ERROR_DEADLINE) {
		kind = b24_deadline_error_of_token_request(&call->error, deadline, attempt_ends);
	} else if (kind == B24_OK) {
		kind = classify_token_reply(call);
	}
	call->error.kind = kind;
	call->error.by_authorization_server = true;
	b24_client_redact(client, call->error.message, strlen(call->error.message));
	return kind;
}
