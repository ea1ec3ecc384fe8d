/* SPDX-License-Identifier: MIT */
/* The façade: what a caller of the core sees of a call that goes well or is refused. */
#include "fixture.h"
#include "core/http/request_headers.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/client_secrets.h"
#include "core/call/launch_and_wait.h"
#include "core/call/statistics.h"
#include "core/http/connection_pool.h"
#include "core/portal/address_parse.h"
#include "unit.h"

static void hundred_calls_share_one_connection(void **state)
{
	fixture *f = *state;

	for (int i = 0; i < 100; i++) {
		b24_call *call = perform(f, "echo", "{\"a\":[1,2]}", i % 2 == 0);

		assert_true(has_result(call, "{\"a\":[1,2]}"));
		b24_call_release(call);
	}
	assert_int_equal(f->server.log->connections, 1);
	assert_int_equal(f->server.log->requests, 100);
	assert_int_equal(b24_client_stats(f->client)->connections, 1);
}

static void clients_of_one_pool_share_connections(void **state)
{
	fixture *f = *state;
	b24_settings settings = direct_settings(&f->host.host);

	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
	use_settings(f, &settings);
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
	assert_int_equal(f->server.log->connections, 1);
}

static void request_says_what_the_portal_wants_to_hear(void **state)
{
	fixture *f = *state;

	assert_int_equal(outcome(f, "ok", "{\"id\":1}", false), B24_OK);
	assert_memory_equal((const char *)(uintptr_t)f->server.log->head,
		"POST /rest/1/" SERVER_SECRET "/ok HTTP/1.1\r\n", 13 + 10 + 14);
	assert_true(server_saw_line(&f->server, "Content-Type: application/json"));
	assert_true(server_saw_line(&f->server, "Accept: application/json"));
	assert_true(server_saw_line(&f->server, "Content-Length: 8"));
	assert_null(strstr((const char *)(uintptr_t)f->server.log->head, "Expect"));
	assert_non_null(strstr((const char *)(uintptr_t)f->server.log->head, "User-Agent: b24/"));
}

static void version_3_goes_to_its_own_path(void **state)
{
	fixture *f = *state;
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of("ok");

	request.version = 3;
	b24_buffer_append_text(&call->body.text, "{}");
	assert_int_equal(b24_call_perform(call, &request), B24_OK);
	assert_non_null(strstr((const char *)(uintptr_t)f->server.log->head,
		"POST /rest/api/1/" SERVER_SECRET "/ok HTTP/1.1\r\n"));
	b24_call_release(call);
}

static void add_header(struct curl_slist **headers, const char *name, const char *value)
{
	b24_error error;

	assert_int_equal(
		b24_headers_add(headers, name, strlen(name), value, strlen(value), &error), B24_OK);
}

static void headers_of_a_call_replace_those_of_the_client(void **state)
{
	fixture *f = *state;
	b24_settings settings = direct_settings(&f->host.host);
	b24_request request = request_of("ok");
	b24_call *call;

	add_header(&settings.headers, "X-Trace", "client");
	add_header(&settings.headers, "X-Other", "kept");
	use_settings(f, &settings);
	call = b24_call_acquire(f->client);
	add_header(&call->extra_headers, "x-trace", "call");
	assert_int_equal(b24_call_perform(call, &request), B24_OK);
	b24_call_release(call);
	assert_true(server_saw_line(&f->server, "x-trace: call"));
	assert_false(server_saw_line(&f->server, "X-Trace: client"));
	assert_true(server_saw_line(&f->server, "X-Other: kept"));
	assert_true(server_saw_line(&f->server, "Content-Type: application/json"));
}

static void headers_of_a_call_end_with_it(void **state)
{
	fixture *f = *state;
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of("ok");

	add_header(&call->extra_headers, "X-Once", "k1");
	assert_int_equal(b24_call_perform(call, &request), B24_OK);
	b24_call_release(call);
	assert_true(server_saw_line(&f->server, "X-Once: k1"));
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
	assert_false(server_saw_line(&f->server, "X-Once: k1"));
}

static void user_agent_is_the_one_of_the_settings(void **state)
{
	fixture *f = *state;
	b24_settings settings = direct_settings(&f->host.host);

	settings.user_agent = b24_host_strndup(&f->host.host, "shop/2", 6);
	use_settings(f, &settings);
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
	assert_true(server_saw_line(&f->server, "User-Agent: shop/2"));
}

static void stats_are_the_figures_of_the_wire(void **state)
{
	fixture *f = *state;
	const b24_stats *stats = b24_client_stats(f->client);

	assert_int_equal(outcome(f, "ok", "{\"a\":1}", false), B24_OK);
	assert_int_equal(outcome(f, "echo", "[1,2,3]", false), B24_OK);
	assert_int_equal(outcome(f, "die", "{}", false), B24_ERROR_CONNECTION);
	assert_true(server_await(&f->server.log->replies, 2));
	assert_int_equal(stats->calls, 3);
	assert_int_equal(stats->failures, 1);
	assert_int_equal(stats->bytes_sent, f->server.log->bytes_in);
	assert_int_equal(stats->bytes_received, f->server.log->bytes_out);
}

static void error_of_the_portal_comes_with_its_code(void **state)
{
	fixture *f = *state;
	b24_call *call = perform_reply(f, "503 Service Unavailable", "Retry-After: 7\r\n",
		"{\"error\":\"QUERY_LIMIT_EXCEEDED\",\"error_description\":\"Too many one\"}");

	assert_int_equal(call->error.kind, B24_ERROR_RATE_LIMIT);
	assert_string_equal(call->error.code, "QUERY_LIMIT_EXCEEDED");
	assert_int_equal(call->error.http_status, 503);
	assert_true(call->error.retry_after == 7);
	assert_false(call->error.maybe_executed);
	b24_call_release(call);
}

static void secrets_stay_out_of_messages(void **state)
{
	fixture *f = *state;
	b24_call *call = perform_reply(f, "400 Bad Request", "",
		"{\"error\":\"X\",\"error_description\":\"no /rest/7/abcdefgh/x for " SERVER_SECRET
		" or else\"}");

	assert_int_equal(call->error.kind, B24_ERROR_API);
	assert_null(strstr(call->error.message, SERVER_SECRET));
	assert_null(strstr(call->error.message, "abcdefgh"));
	assert_non_null(strstr(call->error.message, "or else"));
	b24_call_release(call);
}

static void nothing_of_an_earlier_reply_survives(void **state)
{
	fixture *f = *state;
	b24_call *call =
		perform_reply(f, "200 OK", "", "{\"error\":\"A\",\"total\":3,\"next\":\"50\"}");

	assert_int_equal(call->error.kind, B24_ERROR_API);
	b24_call_release(call);
	call = perform_reply(f, "302 Found", "Location: https://new.example/x\r\n", "");
	assert_int_equal(call->error.kind, B24_ERROR_PORTAL_UNAVAILABLE);
	assert_string_equal(call->error.code, "");
	assert_false(b24_slice_present(&call->envelope.error));
	assert_false(b24_slice_present(&call->envelope.total));
	assert_false(b24_slice_present(&call->envelope.next));
	b24_call_release(call);
}

static void new_call_is_blank_before_it_is_performed(void **state)
{
	fixture *f = *state;
	b24_call *call;

	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
	call = b24_call_acquire(f->client);
	assert_false(b24_slice_present(&call->envelope.result));
	assert_int_equal(call->error.kind, B24_OK);
	assert_int_equal(call->body.text.length, 0);
	assert_int_equal(call->transfer.reply.length, 0);
	assert_null(call->extra_headers);
	b24_call_release(call);
}

static void calls_may_be_open_at_the_same_time(void **state)
{
	fixture *f = *state;
	b24_call *first = perform(f, "echo", "1", false);
	b24_call *second = perform(f, "echo", "2", false);
	b24_call *third = perform(f, "echo", "3", false);

	b24_call_release(second);
	assert_true(has_result(first, "1"));
	assert_true(has_result(third, "3"));
	b24_call_release(third);
	b24_call_release(first);
	assert_true(b24_client_stats(f->client)->calls == 3);
}

static void calls_left_open_end_with_the_client(void **state)
{
	fixture *f = *state;

	perform(f, "echo", "1", false);
	perform(f, "echo", "2", false);
	b24_call_acquire(f->client);
	/* The teardown frees the client and counts the blocks. */
}

static void file_in_the_body_arrives_as_base64(void **state)
{
	fixture *f = *state;
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of("echo");

	b24_buffer_append_text(&call->body.text, "[\"");
	assert_true(b24_body_add_file(&call->body, file_of("portal", 6), 6));
	b24_buffer_append_text(&call->body.text, "\",7]");
	assert_int_equal(b24_call_perform(call, &request), B24_OK);
	assert_true(has_result(call, "[\"cG9ydGFs\",7]"));
	b24_call_release(call);
}

static void file_that_shrank_fails_before_anything_was_executed(void **state)
{
	fixture *f = *state;
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of("echo");

	b24_buffer_append_text(&call->body.text, "[");
	assert_true(b24_body_add_file(&call->body, file_of("abc", 3), 4000));
	assert_int_equal(b24_call_perform(call, &request), B24_ERROR_TRANSPORT);
	assert_false(call->error.maybe_executed);
	assert_int_equal(f->server.log->requests, 0);
	b24_call_release(call);
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
}

static void portal_and_settings_can_be_asked_for(void **state)
{
	fixture *f = *state;
	char text[] = "see " SERVER_SECRET;

	assert_memory_equal(b24_client_portal(f->client), "http://127.0.0.1:", 17);
	assert_null(strstr(b24_client_portal(f->client), SERVER_SECRET));
	assert_true(b24_client_settings(f->client)->verify);
	b24_client_redact(f->client, text, strlen(text));
	assert_string_equal(text, "see **********");
}

static void no_client_can_be_freed(void **state)
{
	(void)state;
	b24_client_free(NULL);
}

/* --- Without memory. ---------------------------------------------------------------------------
 */

static b24_error_kind make_client(
	test_host *host, const char *url, b24_pool **pool, b24_client **client)
{
	b24_settings settings = direct_settings(&host->host);
	b24_address address;
	b24_error error;
	b24_error_kind kind;

	*client = NULL;
	*pool = b24_pool_new(&host->host, 4);
	if (*pool == NULL) {
		b24_settings_free(&settings);
		return B24_ERROR_MEMORY;
	}
	kind = b24_address_parse_webhook(&address, &host->host, url, strlen(url), true, &error);
	if (kind != B24_OK) {
		b24_settings_free(&settings);
		return kind;
	}
	*client = b24_client_new(&host->host, *pool, &address, &settings);
	return *client != NULL ? B24_OK : B24_ERROR_MEMORY;
}

static b24_error_kind try_client(test_host *host, void *context)
{
	b24_pool *pool;
	b24_client *client;
	b24_error_kind kind = make_client(host, context, &pool, &client);

	b24_client_free(client);
	b24_pool_free(pool);
	return kind;
}

static void new_client_survives_without_memory(void **state)
{
	fixture *f = *state;

	sweep_out_of_memory(try_client, f->server.url);
}

static b24_error_kind try_one_call(b24_client *client)
{
	b24_call *call = b24_call_acquire(client);
	b24_request request = request_of("echo");
	b24_error_kind kind;

	if (call == NULL) {
		return B24_ERROR_MEMORY;
	}
	b24_buffer_append_text(&call->body.text, "[\"");
	if (!b24_body_add_file(&call->body, file_of("portal", 6), 6)) {
		b24_call_release(call);
		return B24_ERROR_MEMORY;
	}
	b24_buffer_append_text(&call->body.text, "\",{}]");
	kind = b24_call_perform(call, &request);
	assert_int_equal(kind, call->error.kind);
	if (kind == B24_OK && !has_result(call, "[\"cG9ydGFs\",{}]")) {
		kind = B24_ERROR_PROTOCOL;
	}
	b24_call_release(call);
	return kind;
}

static b24_error_kind try_calls(test_host *host, void *context)
{
	b24_pool *pool;
	b24_client *client;
	b24_error_kind kind = make_client(host, context, &pool, &client);

	if (kind == B24_OK) {
		kind = try_one_call(client);
	}
	/* A client that once found no memory is good for the next call. */
	if (kind == B24_ERROR_MEMORY && client != NULL && !host->fail_after) {
		assert_int_equal(try_one_call(client), B24_OK);
	}
	b24_client_free(client);
	b24_pool_free(pool);
	return kind;
}

static void whole_call_survives_without_memory(void **state)
{
	fixture *f = *state;

	sweep_out_of_memory(try_calls, f->server.url);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FIXTURE(hundred_calls_share_one_connection),
		WITH_FIXTURE(clients_of_one_pool_share_connections),
		WITH_FIXTURE(request_says_what_the_portal_wants_to_hear),
		WITH_FIXTURE(version_3_goes_to_its_own_path),
		WITH_FIXTURE(headers_of_a_call_replace_those_of_the_client),
		WITH_FIXTURE(headers_of_a_call_end_with_it),
		WITH_FIXTURE(user_agent_is_the_one_of_the_settings),
		WITH_FIXTURE(stats_are_the_figures_of_the_wire),
		WITH_FIXTURE(error_of_the_portal_comes_with_its_code),
		WITH_FIXTURE(secrets_stay_out_of_messages),
		WITH_FIXTURE(nothing_of_an_earlier_reply_survives),
		WITH_FIXTURE(new_call_is_blank_before_it_is_performed),
		WITH_FIXTURE(calls_may_be_open_at_the_same_time),
		WITH_FIXTURE(calls_left_open_end_with_the_client),
		WITH_FIXTURE(file_in_the_body_arrives_as_base64),
		WITH_FIXTURE(file_that_shrank_fails_before_anything_was_executed),
		WITH_FIXTURE(portal_and_settings_can_be_asked_for),
		cmocka_unit_test(no_client_can_be_freed),
		WITH_FIXTURE(new_client_survives_without_memory),
		WITH_FIXTURE(whole_call_survives_without_memory),
	};

	return cmocka_run_group_tests_name("client", tests, NULL, NULL);
}
