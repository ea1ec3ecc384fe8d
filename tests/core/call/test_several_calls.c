/* SPDX-License-Identifier: MIT */
/* Several calls under way at once. */
#include "several.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/launch_and_wait.h"
#include "core/call/statistics.h"
#include "core/http/connection_pool.h"
#include "unit.h"

#include <stdio.h>
#include <unistd.h>

/* One that ends by its own deadline. */
static b24_call *launch_within(fixture *f, const char *method, int64_t timeout_ms)
{
	b24_call *call = begin(f->client, "{}");
	b24_request request = request_of(method);

	request.timeout_ms = timeout_ms;
	b24_call_launch(call, &request);
	return call;
}

/* As many ended calls a client keeps. */
#define MOST_KEPT 64

/* --- Beside each other. ------------------------------------------------------------------------
 */

static void calls_are_at_the_portal_at_the_same_time(void **state)
{
	fixture *f = *state;
	b24_call *calls[6];

	for (size_t i = 0; i < COUNT_OF(calls); i++) {
		calls[i] = launch(f, "hang", "{}");
	}
	drive_until_arrived(f, calls, COUNT_OF(calls), COUNT_OF(calls));
	assert_int_equal(f->server.log->replies, 0);
	end_all(calls, COUNT_OF(calls));
}

static void driving_does_not_wait(void **state)
{
	fixture *f = *state;
	b24_call *call = launch(f, "echo", "[1]");

	for (int i = 0; i < 20000 && !b24_call_is_done(call); i++) {
		b24_calls_drive(&call, 1);
		usleep(500);
	}
	assert_true(has_result(call, "[1]"));
	b24_calls_drive(&call, 1); /* changes nothing any more */
	assert_true(has_result(call, "[1]"));
	b24_call_release(call);
	b24_calls_drive(NULL, 0);
}

static void first_one_to_end_is_named(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {
		launch(f, "hang", "{}"), launch(f, "echo", "[2]"), launch(f, "hang", "{}")};

	assert_int_equal(b24_calls_wait(calls, COUNT_OF(calls)), 1);
	assert_true(has_result(calls[1], "[2]"));
	assert_int_equal(calls[0]->state, B24_CALL_UNDER_WAY);
	assert_int_equal(calls[2]->state, B24_CALL_UNDER_WAY);
	/* It stays done, and is named again. */
	assert_int_equal(b24_calls_wait(calls, COUNT_OF(calls)), 1);
	end_all(calls, COUNT_OF(calls));
}

static void slow_and_fast_ones_all_get_their_own_reply(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {launch(f, "slow", "{}"), launch(f, "echo", "[\"a\"]"),
		launch(f, "slow", "{}"), launch(f, "echo", "[\"b\"]")};

	wait_for_all(calls, COUNT_OF(calls));
	assert_true(has_result(calls[0], "true"));
	assert_true(has_result(calls[1], "[\"a\"]"));
	assert_true(has_result(calls[2], "true"));
	assert_true(has_result(calls[3], "[\"b\"]"));
	assert_int_equal(b24_client_stats(f->client)->calls, COUNT_OF(calls));
	end_all(calls, COUNT_OF(calls));
}

static void failing_one_touches_no_other(void **state)
{
	static const char refusal[] =
		"HTTP/1.1 400 Bad\r\nContent-Length: 15\r\n\r\n{\"error\":\"OOPS\"}";
	fixture *f = *state;
	b24_call *calls[] = {launch(f, "slow", "{}"), launch(f, "die", "{}"),
		launch(f, "verbatim.close", "no HTTP\r\n\r\n"), launch(f, "verbatim.close", refusal),
		launch(f, "echo", "[5]")};

	wait_for_all(calls, COUNT_OF(calls));
	assert_true(has_result(calls[0], "true"));
	assert_int_equal(calls[1]->error.kind, B24_ERROR_CONNECTION);
	assert_int_equal(calls[2]->error.kind, B24_ERROR_PROTOCOL);
	assert_int_not_equal(calls[3]->error.kind, B24_OK);
	assert_int_equal(calls[3]->error.http_status, 400);
	assert_true(has_result(calls[4], "[5]"));
	assert_int_equal(b24_client_stats(f->client)->failures, 3);
	end_all(calls, COUNT_OF(calls));
}

static void deadline_is_each_ones_own(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {launch_within(f, "hang", 0), launch_within(f, "hang", 80)};

	assert_int_equal(b24_calls_wait(calls, COUNT_OF(calls)), 1);
	assert_int_equal(calls[1]->error.kind, B24_ERROR_DEADLINE);
	assert_int_equal(calls[0]->state, B24_CALL_UNDER_WAY);
	end_all(calls, COUNT_OF(calls));
}

static void idle_calls_are_passed_over(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {begin(f->client, "{}"), launch(f, "echo", "[1]"), begin(f->client, "{}")};

	assert_int_equal(b24_calls_wait(calls, 1), 1);
	assert_int_equal(b24_calls_wait(calls, 3), 1);
	assert_int_equal(calls[0]->state, B24_CALL_IDLE);
	assert_int_equal(calls[2]->state, B24_CALL_IDLE);
	assert_int_equal(b24_calls_wait(NULL, 0), 0);
	assert_int_equal(f->server.log->requests, 1);
	end_all(calls, COUNT_OF(calls));
}

static void clients_of_one_pool_are_waited_for_together(void **state)
{
	fixture *f = *state;
	b24_settings settings = direct_settings(&f->host.host);
	b24_client *other = client_of(f, f->server.url, &settings);
	b24_request request = request_of("echo");
	b24_call *calls[] = {launch(f, "hang", "{}"), begin(other, "[7]")};

	b24_call_launch(calls[1], &request);
	assert_int_equal(b24_calls_wait(calls, 2), 1);
	assert_true(has_result(calls[1], "[7]"));
	b24_client_free(other);
	assert_int_equal(calls[0]->state, B24_CALL_UNDER_WAY);
	b24_call_release(calls[0]);
}

static void waiting_one_does_not_hold_up_the_others(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {launch_and_fail(f), launch(f, "echo", "[1]")};

	assert_int_equal(b24_calls_wait(calls, 2), 1);
	assert_true(has_result(calls[1], "[1]"));
	assert_int_equal(calls[0]->state, B24_CALL_WAITING);
	end_all(calls, 2);
}

/* Each has its own handle and buffers; what is beyond the spares is freed. */
static void there_may_be_more_than_are_kept(void **state)
{
	fixture *f = *state;
	b24_call *calls[MANY];
	char body[16];
	size_t live;

	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < MANY; i++) {
			snprintf(body, sizeof body, "[%d]", i);
			calls[i] = launch(f, "echo", body);
		}
		wait_for_all(calls, MANY);
		for (int i = 0; i < MANY; i++) {
			snprintf(body, sizeof body, "[%d]", i);
			assert_true(has_result(calls[i], body));
		}
		live = f->host.live;
		end_all(calls, MANY);
		assert_true(f->host.live + (MANY - MOST_KEPT) <= live);
	}
	assert_int_equal(f->server.log->requests, 2 * MANY);
}

/* --- Their end. --------------------------------------------------------------------------------
 */

static void ending_a_call_closes_its_connection_and_no_other(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {launch(f, "hang", "{}"), launch(f, "slow", "{}")};

	drive_until_arrived(f, calls, 2, 2);
	b24_call_release(calls[0]);
	assert_true(server_await(&f->server.log->closed, 1));
	assert_int_equal(b24_calls_wait(calls + 1, 1), 0);
	assert_true(has_result(calls[1], "true"));
	assert_int_equal(f->server.log->closed, 1);
	b24_call_release(calls[1]);
}

/* The teardown counts the blocks. */
static void freeing_the_client_ends_what_is_left(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {launch(f, "hang", "{}"), launch(f, "echo", "[1]"), begin(f->client, "{}")};

	assert_int_equal(b24_calls_wait(calls, 3), 1);
	drive_until_arrived(f, calls, 3, 2);
	launch_and_fail(f);
	b24_client_free(f->client);
	f->client = NULL;
	/* The one that died had been the echo's. */
	assert_true(server_await(&f->server.log->closed, 2));
	assert_int_equal(f->server.log->connections, 2);
}

static void calls_last_as_long_as_a_holder(void **state)
{
	fixture *f = *state;
	b24_call *call = launch(f, "echo", "[1]");

	assert_ptr_equal(b24_client_hold(f->client), f->client);
	b24_client_free(f->client);
	assert_int_equal(b24_calls_wait(&call, 1), 0);
	assert_true(has_result(call, "[1]"));
	b24_call_release(call);
	b24_client_free(NULL);
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
}

/* --- Without memory. ---------------------------------------------------------------------------
 */

static b24_error_kind launch_some(fixture *f)
{
	b24_error_kind kind = B24_OK;
	b24_call *calls[3];
	size_t count = 0;

	for (; count < COUNT_OF(calls); count++) {
		b24_request request = request_of(count == 1 ? "large" : "echo");

		calls[count] = b24_call_acquire(f->client);
		if (calls[count] == NULL) {
			kind = B24_ERROR_MEMORY;
			break;
		}
		b24_buffer_append_text(&calls[count]->body.text, "[1]");
		b24_call_launch(calls[count], &request);
	}
	wait_for_all(calls, count);
	for (size_t i = 0; i < count; i++) {
		/* Blanks are no JSON. */
		assert_true(calls[i]->error.kind == B24_ERROR_MEMORY || has_result(calls[i], "[1]") ||
					(i == 1 && calls[i]->error.kind == B24_ERROR_PROTOCOL));
		kind = calls[i]->error.kind == B24_ERROR_MEMORY ? B24_ERROR_MEMORY : kind;
	}
	end_all(calls, count);
	return kind;
}

static b24_error_kind try_calls(test_host *host, void *context)
{
	fixture f = {.server = ((const fixture *)context)->server, .host = *host};
	b24_error_kind kind = B24_ERROR_MEMORY;

	f.host.host.context = &f.host;
	if (fixture_try(&f)) {
		kind = launch_some(&f);
	}
	b24_client_free(f.client);
	b24_pool_free(f.pool);
	*host = f.host;
	host->host.context = host;
	return kind;
}

static void launching_survives_without_memory(void **state)
{
	sweep_out_of_memory(try_calls, *state);
}

static void all_that_have_ended_are_handed_out_before_the_rest_is_driven(void **state)
{
	fixture *f = *state;
	volatile server_log *log = f->server.log;
	b24_call *calls[] = {launch(f, "ok", "{}"), launch(f, "ok", "{}"), NULL};

	f->host.clock_ms = now_ms();
	for (int i = 0; i < 20000 && !(b24_call_is_done(calls[0]) && b24_call_is_done(calls[1])); i++) {
		b24_calls_drive(calls, 2);
		usleep(500);
	}
	calls[2] = launch(f, "ok", "{}");
	assert_int_equal(b24_calls_wait(calls, 3), 0);
	assert_int_equal(b24_calls_wait(&calls[1], 2), 0);
	usleep(20 * 1000);
	assert_int_equal(log->requests, 2);

	/* Time goes by before the second one is taken: the third must not wait for that. */
	f->host.clock_ms += 2;
	assert_int_equal(b24_calls_wait(&calls[1], 2), 0);
	assert_true(server_await(&log->requests, 3));
	wait_for_all(&calls[2], 1);
	end_all(calls, 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FIXTURE(calls_are_at_the_portal_at_the_same_time),
		WITH_FIXTURE(driving_does_not_wait),
		WITH_FIXTURE(first_one_to_end_is_named),
		WITH_FIXTURE(slow_and_fast_ones_all_get_their_own_reply),
		WITH_FIXTURE(failing_one_touches_no_other),
		WITH_FIXTURE(deadline_is_each_ones_own),
		WITH_FIXTURE(idle_calls_are_passed_over),
		WITH_FIXTURE(clients_of_one_pool_are_waited_for_together),
		WITH_FIXTURE(waiting_one_does_not_hold_up_the_others),
		WITH_FIXTURE(there_may_be_more_than_are_kept),
		WITH_FIXTURE(ending_a_call_closes_its_connection_and_no_other),
		WITH_FIXTURE(freeing_the_client_ends_what_is_left),
		WITH_FIXTURE(calls_last_as_long_as_a_holder),
		WITH_FIXTURE(launching_survives_without_memory),
		WITH_FIXTURE(all_that_have_ended_are_handed_out_before_the_rest_is_driven),
	};

	return cmocka_run_group_tests_name("calls", tests, NULL, NULL);
}
