/* SPDX-License-Identifier: MIT */
#include "fixture.h"

#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/launch_and_wait.h"
#include "core/http/connection_pool.h"
#include "core/portal/address_parse.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

b24_settings direct_settings(const b24_host *host)
{
	b24_settings settings;

	b24_settings_init(&settings, host);
	settings.proxy = b24_host_strndup(host, "", 0);
	return settings;
}

b24_client *client_of(fixture *f, const char *url, b24_settings *settings)
{
	b24_address address;
	b24_error error;

	b24_error_clear(&error);
	assert_int_equal(
		b24_address_parse_webhook(&address, &f->host.host, url, strlen(url), true, &error), B24_OK);
	return b24_client_new(&f->host.host, f->pool, &address, settings);
}

void use_settings(fixture *f, b24_settings *settings)
{
	b24_client_free(f->client);
	f->client = client_of(f, f->server.url, settings);
	assert_non_null(f->client);
}

int fixture_setup(void **state)
{
	fixture *f = calloc(1, sizeof *f);
	b24_settings settings;

	server_start(&f->server);
	test_host_init(&f->host);
	f->pool = b24_pool_new(&f->host.host, 8);
	settings = direct_settings(&f->host.host);
	f->client = client_of(f, f->server.url, &settings);
	*state = f;
	return f->pool != NULL && f->client != NULL ? 0 : -1;
}

int fixture_teardown(void **state)
{
	fixture *f = *state;
	size_t live;

	b24_client_free(f->client);
	b24_pool_free(f->pool);
	server_stop(&f->server);
	live = f->host.live;
	free(f);
	return live == 0 ? 0 : -1;
}

bool fixture_try(fixture *f)
{
	b24_settings settings = direct_settings(&f->host.host);
	b24_address address;
	b24_error error;

	f->pool = b24_pool_new(&f->host.host, 4);
	/* Without it the environment would decide. */
	if (settings.proxy == NULL || b24_address_parse_webhook(&address, &f->host.host, f->server.url,
									  strlen(f->server.url), true, &error) != B24_OK) {
		b24_settings_free(&settings);
		return false;
	}
	f->client = b24_client_new(&f->host.host, f->pool, &address, &settings);
	return f->client != NULL;
}

b24_request request_of(const char *method)
{
	return (b24_request){.method = method,
		.method_length = strlen(method),
		.version = 2,
		.timeout_ms = -1,
		.attempt_timeout_ms = -1};
}

b24_call *perform(fixture *f, const char *method, const char *body, bool read_only)
{
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of(method);

	assert_non_null(call);
	request.read_only = read_only;
	b24_buffer_append_text(&call->body.text, body);
	b24_call_perform(call, &request);
	return call;
}

b24_error_kind outcome(fixture *f, const char *method, const char *body, bool read_only)
{
	b24_call *call = perform(f, method, body, read_only);
	b24_error_kind kind = call->error.kind;

	b24_call_release(call);
	return kind;
}

bool has_result(const b24_call *call, const char *json)
{
	const b24_json_slice *result = &call->envelope.result;

	return call->error.kind == B24_OK && result->length == strlen(json) &&
		   memcmp(result->text, json, result->length) == 0;
}

b24_call *perform_reply(fixture *f, const char *status, const char *header_lines, const char *body)
{
	char reply[4096];

	snprintf(reply, sizeof reply, "HTTP/1.1 %s\r\n%sContent-Length: %zu\r\n\r\n%s", status,
		header_lines, strlen(body), body);
	return perform(f, "verbatim", reply, false);
}
