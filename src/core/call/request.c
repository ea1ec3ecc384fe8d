/* SPDX-License-Identifier: MIT */
#include "core/call/request.h"

#include "core/base/portable.h"
#include "core/call/client_state.h"
#include "core/http/request_headers.h"
#include "core/json/write.h"
#include "core/portal/address.h"

/* --- The token. --- */

/* The token becomes the last member of the body, which is an object. It replaces the token of an
 * earlier attempt, which stands behind `plain_length`. */
static void authorize_object(b24_call *call)
{
	b24_buffer *text = &call->body.text;

	text->length = call->plain_length - 1;
	b24_buffer_append_text(text, call->plain_length > 2 ? ",\"auth\":" : "\"auth\":");
	b24_json_write_string(text, call->client->token, strlen(call->client->token));
	b24_buffer_append_char(text, '}');
}

static bool authorize_header(b24_call *call)
{
	b24_buffer line;
	struct curl_slist *added = NULL;

	b24_buffer_init(&line, call->client->host);
	b24_buffer_append_text(&line, "Authorization: Bearer ");
	b24_buffer_append_text(&line, call->client->token);
	if (b24_buffer_seal(&line)) {
		added = curl_slist_append(call->headers, line.data);
		b24_wipe(line.data, line.length);
	}
	b24_buffer_free(&line);
	if (added != NULL) {
		call->headers = added;
	}
	return added != NULL;
}

/* A body that is a list has no place for the token: the query has one in version 2, a header in
 * version 3. */
static bool authorize(b24_call *call)
{
	b24_client *client = call->client;

	if (client->token == NULL || call->body.text.failed || call->body.text.length < 2) {
		return true;
	}
	if (call->plain_length == 0) {
		call->plain_length = call->body.text.length;
	}
	if (call->body.text.data[0] == '{') {
		authorize_object(call);
		return true;
	}
	if (call->request.version == 3) {
		if (call->headers == NULL) {
			call->headers = b24_headers_join(client->settings.headers, NULL);
		}
		return call->headers != NULL && authorize_header(call);
	}
	b24_buffer_append_text(&call->url, call->query.length > 0 ? "&auth=" : "?auth=");
	b24_buffer_append_escaped(&call->url, client->token);
	return true;
}

/* --- The request. --- */

bool b24_call_build_request(b24_call *call)
{
	const b24_client *client = call->client;
	const b24_address *address = call->address.portal != NULL ? &call->address : &client->address;

	call->token_number = client->token_number;
	b24_address_append_prefix(address, call->request.version, &call->url);
	b24_buffer_append(&call->url, call->request.method, call->request.method_length);
	b24_buffer_append(&call->url, call->query.data, call->query.length);
	if (call->extra_headers != NULL) {
		call->headers = b24_headers_join(client->settings.headers, call->extra_headers);
		if (call->headers == NULL) {
			return false;
		}
	}
	return authorize(call) && b24_buffer_seal(&call->url) && b24_buffer_seal(&call->body.text);
}
