/* SPDX-License-Identifier: MIT */
/* Connections that break. A request which the portal may have executed must not go out a second
 * time unless that does no harm, and the error must say so. */
#include "fixture.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/launch_and_wait.h"
#include "core/call/statistics.h"
#include "unit.h"

#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define BIG_FILE (24 * 1024 * 1024)

/* Brings the fixture's client to a connection that has served a request. */
static void warm_up(fixture *f)
{
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
}

static b24_call *perform_with_file(fixture *f, const char *method, bool read_only)
{
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of(method);

	request.read_only = read_only;
	b24_buffer_append_text(&call->body.text, "[\"");
	assert_true(b24_body_add_file(&call->body, file_of("portal", 6), 6));
	b24_buffer_append_text(&call->body.text, "\"]");
	b24_call_perform(call, &request);
	return call;
}

static void assert_lost(b24_call *call, bool maybe_executed)
{
	assert_int_equal(call->error.kind, B24_ERROR_CONNECTION);
	assert_int_equal(call->error.maybe_executed, maybe_executed);
	assert_int_not_equal(call->error.message[0], '\0');
	assert_int_equal(call->error.http_status, 0);
	b24_call_release(call);
}

/* The server read the request twice, at most: once for warming up. */
static void assert_sent_once(const fixture *f)
{
	assert_int_equal(f->server.log->requests, 2);
}

static void write_on_a_dying_connection_is_sent_once(void **state)
{
	fixture *f = *state;

	warm_up(f);
	assert_lost(perform(f, "die.kept", "{\"a\":1}", false), true);
	assert_sent_once(f);
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
}

static void write_on_a_resetting_connection_is_sent_once(void **state)
{
	fixture *f = *state;

	warm_up(f);
	assert_lost(perform(f, "reset.kept", "{\"a\":1}", false), true);
	assert_sent_once(f);
}

static void write_with_an_empty_body_is_sent_once(void **state)
{
	fixture *f = *state;

	warm_up(f);
	assert_lost(perform(f, "die.kept", "", false), true);
	assert_sent_once(f);
}

static void write_with_a_file_is_sent_once(void **state)
{
	fixture *f = *state;

	warm_up(f);
	assert_lost(perform_with_file(f, "die.kept", false), true);
	assert_sent_once(f);
}

static void write_with_a_long_body_is_sent_once(void **state)
{
	fixture *f = *state;
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of("die.kept");

	b24_call_release(call);
	warm_up(f);
	call = b24_call_acquire(f->client);
	for (int i = 0; i < 20000; i++) {
		b24_buffer_append_text(&call->body.text, "0123456789");
	}
	b24_call_perform(call, &request);
	assert_lost(call, true);
	assert_sent_once(f);
}

static void write_is_in_doubt_when_no_new_connection_could_be_opened(void **state)
{
	fixture *f = *state;

	warm_up(f);
	assert_lost(perform(f, "die.kept.alone", "{\"a\":1}", false), true);
	assert_sent_once(f);
}

static void write_with_a_file_is_in_doubt_when_no_new_connection_could_be_opened(void **state)
{
	fixture *f = *state;

	warm_up(f);
	assert_lost(perform_with_file(f, "die.kept.alone", false), true);
	assert_sent_once(f);
}

static void read_is_in_doubt_when_no_new_connection_could_be_opened(void **state)
{
	fixture *f = *state;

	warm_up(f);
	assert_lost(perform(f, "die.kept.alone", "{\"a\":1}", true), true);
	assert_sent_once(f);
}

/* One call within the wait of another: two connections are kept then. */
static bool call_once_within(void *context)
{
	fixture *f = context;

	f->host.on_wait = NULL;
	return outcome(f, "ok", "{}", false) != B24_OK;
}

static void warm_up_two(fixture *f)
{
	f->host.on_wait = call_once_within;
	f->host.wait_context = f;
	assert_int_equal(outcome(f, "slow", "{}", false), B24_OK);
	assert_int_equal(f->server.log->connections, 2);
}

static void write_is_not_sent_on_another_kept_connection(void **state)
{
	fixture *f = *state;

	warm_up_two(f);
	assert_lost(perform(f, "die.kept", "{\"a\":1}", false), true);
	assert_int_equal(f->server.log->requests, 3);
	assert_int_equal(f->server.log->connections, 2);
}

static void read_is_sent_until_no_kept_connection_is_left(void **state)
{
	fixture *f = *state;
	b24_call *call;

	warm_up_two(f);
	call = perform(f, "die.kept", "{\"a\":1}", true);
	assert_true(has_result(call, "true"));
	b24_call_release(call);
	assert_int_equal(f->server.log->requests, 5);
	assert_int_equal(f->server.log->connections, 3);
}

static void assert_second_attempt_succeeds(fixture *f, b24_call *call)
{
	assert_true(has_result(call, "true"));
	b24_call_release(call);
	assert_int_equal(f->server.log->requests, 3);
	assert_int_equal(f->server.log->connections, 2);
}

static void read_on_a_dying_connection_is_sent_again(void **state)
{
	fixture *f = *state;

	warm_up(f);
	assert_second_attempt_succeeds(f, perform(f, "die.kept", "{\"a\":1}", true));
}

static void read_on_a_resetting_connection_is_sent_again(void **state)
{
	fixture *f = *state;

	warm_up(f);
	assert_second_attempt_succeeds(f, perform(f, "reset.kept", "{\"a\":1}", true));
}

static void read_with_a_file_is_sent_again_from_its_beginning(void **state)
{
	fixture *f = *state;

	warm_up(f);
	assert_second_attempt_succeeds(f, perform_with_file(f, "die.kept", true));
	assert_true(server_saw_line(&f->server, "Content-Length: 12"));
}

/* A new connection that is lost is never retried by itself: it was not an old one's fault. */
static void loss_of_a_new_connection_is_reported(void **state)
{
	fixture *f = *state;

	assert_lost(perform(f, "die", "{}", false), true);
	assert_lost(perform(f, "die", "{}", true), true);
	assert_lost(perform_with_file(f, "die", false), true);
	assert_int_equal(f->server.log->requests, 3);
}

/* A server may close a connection that is idle at any time; the next call must not notice. */
static void survive_an_idle_close(fixture *f, bool read_only, bool with_file)
{
	b24_call *call;

	assert_int_equal(outcome(f, "close.idle", "{}", false), B24_OK);
	assert_true(server_await(&f->server.log->closed, 1));
	call =
		with_file ? perform_with_file(f, "echo", read_only) : perform(f, "echo", "[7]", read_only);
	assert_true(has_result(call, with_file ? "[\"cG9ydGFs\"]" : "[7]"));
	b24_call_release(call);
	assert_int_equal(f->server.log->connections, 2);
	assert_int_equal(f->server.log->requests, 2);
}

static void write_after_an_idle_close_opens_a_connection(void **state)
{
	survive_an_idle_close(*state, false, false);
}

static void read_after_an_idle_close_opens_a_connection(void **state)
{
	survive_an_idle_close(*state, true, false);
}

static void write_with_a_file_after_an_idle_close_opens_a_connection(void **state)
{
	survive_an_idle_close(*state, false, true);
}

static void read_with_a_file_after_an_idle_close_opens_a_connection(void **state)
{
	survive_an_idle_close(*state, true, true);
}

static void nothing_was_executed_when_nobody_listens(void **state)
{
	fixture *f = *state;
	b24_settings settings = direct_settings(&f->host.host);
	test_server gone;
	char url[sizeof gone.url];

	server_start(&gone);
	memcpy(url, gone.url, sizeof url);
	server_stop(&gone);
	b24_client_free(f->client);
	f->client = client_of(f, url, &settings);
	assert_lost(perform(f, "ok", "{}", false), false);
	assert_lost(perform(f, "ok", "{}", true), false);
	assert_lost(perform_with_file(f, "ok", false), false);
	assert_int_equal(b24_client_stats(f->client)->failures, 3);
}

static void nothing_was_executed_when_no_connection_came_in_time(void **state)
{
	fixture *f = *state;
	b24_settings settings = direct_settings(&f->host.host);
	int descriptors[3];
	char url[64];
	b24_call *call;

	snprintf(url, sizeof url, "http://127.0.0.1:%d/rest/1/abc/", silent_port(descriptors));
	settings.connect_timeout_ms = 100;
	b24_client_free(f->client);
	f->client = client_of(f, url, &settings);
	call = perform(f, "ok", "{}", false);
	assert_int_equal(call->error.kind, B24_ERROR_TIMEOUT);
	assert_false(call->error.maybe_executed);
	b24_call_release(call);
	for (int i = 0; i < 3; i++) {
		close(descriptors[i]);
	}
}

/* The body is larger than what sockets buffer, so that its end cannot have been handed over. */
static void nothing_was_executed_when_the_body_did_not_go_out(void **state)
{
	fixture *f = *state;
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of("reset.unread");
	int file = file_of("", 0);

	assert_int_equal(ftruncate(file, BIG_FILE), 0);
	assert_true(b24_body_add_file(&call->body, file, BIG_FILE));
	b24_call_perform(call, &request);
	assert_lost(call, false);
}

static void reply_that_breaks_off_is_a_lost_connection(void **state)
{
	fixture *f = *state;
	b24_call *call = perform(
		f, "verbatim.close", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"result\":", true);

	assert_int_equal(call->error.kind, B24_ERROR_CONNECTION);
	assert_true(call->error.maybe_executed);
	assert_int_equal(call->error.http_status, 200);
	b24_call_release(call);
	assert_int_equal(f->server.log->requests, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FIXTURE(write_on_a_dying_connection_is_sent_once),
		WITH_FIXTURE(write_on_a_resetting_connection_is_sent_once),
		WITH_FIXTURE(write_with_an_empty_body_is_sent_once),
		WITH_FIXTURE(write_with_a_file_is_sent_once),
		WITH_FIXTURE(write_with_a_long_body_is_sent_once),
		WITH_FIXTURE(write_is_in_doubt_when_no_new_connection_could_be_opened),
		WITH_FIXTURE(write_with_a_file_is_in_doubt_when_no_new_connection_could_be_opened),
		WITH_FIXTURE(read_is_in_doubt_when_no_new_connection_could_be_opened),
		WITH_FIXTURE(write_is_not_sent_on_another_kept_connection),
		WITH_FIXTURE(read_is_sent_until_no_kept_connection_is_left),
		WITH_FIXTURE(read_on_a_dying_connection_is_sent_again),
		WITH_FIXTURE(read_on_a_resetting_connection_is_sent_again),
		WITH_FIXTURE(read_with_a_file_is_sent_again_from_its_beginning),
		WITH_FIXTURE(loss_of_a_new_connection_is_reported),
		WITH_FIXTURE(write_after_an_idle_close_opens_a_connection),
		WITH_FIXTURE(read_after_an_idle_close_opens_a_connection),
		WITH_FIXTURE(write_with_a_file_after_an_idle_close_opens_a_connection),
		WITH_FIXTURE(read_with_a_file_after_an_idle_close_opens_a_connection),
		WITH_FIXTURE(nothing_was_executed_when_nobody_listens),
		WITH_FIXTURE(nothing_was_executed_when_no_connection_came_in_time),
		WITH_FIXTURE(nothing_was_executed_when_the_body_did_not_go_out),
		WITH_FIXTURE(reply_that_breaks_off_is_a_lost_connection),
	};

	return cmocka_run_group_tests_name("client, lost connections", tests, NULL, NULL);
}
