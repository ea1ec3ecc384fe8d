/* SPDX-License-Identifier: MIT */
/* What ends a wait, and what a host may do while it lasts. */
#include "fixture.h"
#include "core/call/call.h"
#include "core/call/launch_and_wait.h"
#include "core/call/statistics.h"
#include "unit.h"

#include <stdio.h>

/* Under a memory checker, on a busy machine, everything takes longer. */
#define TOLERANCE_MS 600

/* The time at which a call begins whose request goes out at once: the connection is there. */
static int64_t begin(fixture *f)
{
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
	return now_ms();
}

static b24_call *perform_within(
	fixture *f, const char *method, int64_t timeout_ms, int64_t attempt_timeout_ms)
{
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of(method);

	request.timeout_ms = timeout_ms;
	request.attempt_timeout_ms = attempt_timeout_ms;
	b24_buffer_append_text(&call->body.text, "{}");
	b24_call_perform(call, &request);
	return call;
}

static void assert_late(b24_call *call, b24_error_kind kind, int64_t since, int64_t limit_ms)
{
	int64_t took = now_ms() - since;

	assert_int_equal(call->error.kind, kind);
	assert_true(call->error.maybe_executed);
	assert_true(took >= limit_ms && took < limit_ms + TOLERANCE_MS);
	b24_call_release(call);
}

static void budget_ends_a_wait_for_nothing(void **state)
{
	int64_t since = begin(*state);
	b24_call *call = perform_within(*state, "hang", 120, 0);

	assert_int_equal(call->error.http_status, 0);
	assert_late(call, B24_ERROR_DEADLINE, since, 120);
}

static void budget_holds_against_a_drip(void **state)
{
	int64_t since = begin(*state);
	b24_call *call = perform_within(*state, "drip", 150, 0);

	assert_int_equal(call->error.http_status, 200);
	assert_non_null(strstr(call->error.message, "150 ms"));
	assert_late(call, B24_ERROR_DEADLINE, since, 150);
}

static void limit_of_one_attempt_is_a_timeout(void **state)
{
	int64_t since = begin(*state);
	b24_call *call = perform_within(*state, "drip", 5000, 120);

	assert_non_null(strstr(call->error.message, "120 ms"));
	assert_late(call, B24_ERROR_TIMEOUT, since, 120);
}

static void limits_of_the_client_hold_where_a_call_names_none(void **state)
{
	fixture *f = *state;
	b24_settings settings = direct_settings(&f->host.host);
	int64_t since;

	settings.timeout_ms = 200;
	use_settings(f, &settings);
	since = begin(f);
	assert_late(perform_within(f, "hang", -1, -1), B24_ERROR_DEADLINE, since, 200);
}

static void no_limit_lasts_as_long_as_the_reply(void **state)
{
	fixture *f = *state;
	b24_settings settings = direct_settings(&f->host.host);
	b24_call *call;

	settings.timeout_ms = SERVER_SLOW_MS / 2;
	use_settings(f, &settings);
	call = perform_within(f, "slow", 0, 0);
	assert_true(has_result(call, "true"));
	b24_call_release(call);
}

/* The reply of a stopped call may still come: its connection is not used any more. */
static void next_call_does_not_see_the_reply_of_a_stopped_one(void **state)
{
	fixture *f = *state;
	b24_call *call = perform_within(f, "slow", 60, 0);

	assert_int_equal(call->error.kind, B24_ERROR_DEADLINE);
	b24_call_release(call);
	call = perform(f, "echo", "[2]", false);
	assert_true(has_result(call, "[2]"));
	b24_call_release(call);
	assert_int_equal(f->server.log->connections, 2);
}

/* --- The host wants to stop. -------------------------------------------------------------------
 */

typedef struct stopper {
	int64_t at; /* when the host's wish came up */
	unsigned asked;
} stopper;

static bool stop_when_time_comes(void *context)
{
	stopper *s = context;

	s->asked++;
	return now_ms() >= s->at;
}

static void interruption_is_noticed_soon(void **state)
{
	fixture *f = *state;
	stopper s = {.at = begin(f) + 30};
	b24_call *call;

	f->host.on_wait = stop_when_time_comes;
	f->host.wait_context = &s;
	call = perform(f, "hang", "{}", false);
	assert_true(now_ms() - s.at < 3000); /* the call may take longer */
	assert_int_equal(call->error.kind, B24_ERROR_INTERRUPTED);
	assert_true(call->error.maybe_executed);
	b24_call_release(call);
	f->host.on_wait = NULL;
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
}

static void host_is_asked_again_and_again(void **state)
{
	fixture *f = *state;
	stopper s = {.at = INT64_MAX};

	f->host.on_wait = stop_when_time_comes;
	f->host.wait_context = &s;
	b24_call_release(perform_within(f, "hang", 600, 0));
	assert_true(s.asked >= 3);
}

/* --- Calls within calls. -----------------------------------------------------------------------
 */

typedef struct nested {
	fixture *f;
	unsigned depth; /* calls still to be made, each within the one before */
	unsigned succeeded;
	const char *method;
} nested;

static bool call_within(void *context)
{
	nested *n = context;
	b24_call *call;
	char body[16];

	if (n->depth == 0) {
		return false;
	}
	snprintf(body, sizeof body, "[%u]", n->depth--);
	call = perform(n->f, n->method, body, true);
	n->succeeded += has_result(call, strcmp(n->method, "echo") == 0 ? body : "true");
	b24_call_release(call);
	return false;
}

static void call_within_the_wait_of_another_succeeds(void **state)
{
	fixture *f = *state;
	nested n = {f, 1, 0, "echo"};
	b24_call *call;

	f->host.on_wait = call_within;
	f->host.wait_context = &n;
	call = perform(f, "slow", "{}", false);
	assert_true(has_result(call, "true"));
	assert_int_equal(n.succeeded, 1);
	assert_int_equal(f->server.log->connections, 2);
	b24_call_release(call);
	assert_int_equal(b24_client_stats(f->client)->calls, 2);
}

static void calls_nest_several_levels_deep(void **state)
{
	fixture *f = *state;
	nested n = {f, 4, 0, "slow"};
	int64_t since = now_ms();
	b24_call *call;

	f->host.on_wait = call_within;
	f->host.wait_context = &n;
	call = perform(f, "slow", "{}", false);
	assert_true(has_result(call, "true"));
	assert_int_equal(n.succeeded, 4);
	/* All of them made progress together. */
	assert_true(now_ms() - since < 3 * SERVER_SLOW_MS);
	b24_call_release(call);
}

static bool fail_within(void *context)
{
	nested *n = context;

	if (n->depth > 0) {
		n->depth--;
		assert_int_equal(outcome(n->f, "die", "{}", false), B24_ERROR_CONNECTION);
	}
	return false;
}

static void failure_within_leaves_the_outer_call_alone(void **state)
{
	fixture *f = *state;
	nested n = {f, 3, 0, "die"};
	b24_call *call;

	f->host.on_wait = fail_within;
	f->host.wait_context = &n;
	call = perform(f, "slow", "{}", false);
	assert_int_equal(n.depth, 0);
	assert_true(has_result(call, "true"));
	b24_call_release(call);
}

/* --- The host leaves by longjmp. ---------------------------------------------------------------
 */

typedef struct escape {
	jmp_buf out;
	unsigned after; /* questions answered before it leaves */
} escape;

static bool leave(void *context)
{
	escape *e = context;

	if (e->after-- == 0) {
		longjmp(e->out, 1);
	}
	return false;
}

static void leave_a_call(fixture *f, const char *method, bool with_file)
{
	escape e = {.after = 0};
	b24_call *call = b24_call_acquire(f->client);
	b24_request request = request_of(method);

	if (with_file) {
		assert_true(b24_body_add_file(&call->body, file_of("portal", 6), 6));
	}
	f->host.on_wait = leave;
	f->host.wait_context = &e;
	if (setjmp(e.out) == 0) {
		b24_call_perform(call, &request);
		fail_msg("the call came back");
	}
	f->host.on_wait = NULL;
}

static void call_that_was_left_leaks_nothing(void **state)
{
	leave_a_call(*state, "hang", false);
	/* The teardown frees the client and counts the blocks. */
}

static void call_with_a_file_that_was_left_leaks_nothing(void **state)
{
	leave_a_call(*state, "hang", true);
}

static void client_goes_on_after_a_call_was_left(void **state)
{
	fixture *f = *state;

	for (int i = 0; i < 3; i++) {
		leave_a_call(f, i == 1 ? "drip" : "hang", i == 2);
		assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
	}
}

/* Its reply arrives while another call is waited for, and must not disturb it. */
static void left_call_may_finish_behind_the_scenes(void **state)
{
	fixture *f = *state;

	leave_a_call(f, "slow", false);
	assert_int_equal(outcome(f, "slow", "{}", false), B24_OK);
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
	assert_true(server_await(&f->server.log->replies, 3));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FIXTURE(budget_ends_a_wait_for_nothing),
		WITH_FIXTURE(budget_holds_against_a_drip),
		WITH_FIXTURE(limit_of_one_attempt_is_a_timeout),
		WITH_FIXTURE(limits_of_the_client_hold_where_a_call_names_none),
		WITH_FIXTURE(no_limit_lasts_as_long_as_the_reply),
		WITH_FIXTURE(next_call_does_not_see_the_reply_of_a_stopped_one),
		WITH_FIXTURE(interruption_is_noticed_soon),
		WITH_FIXTURE(host_is_asked_again_and_again),
		WITH_FIXTURE(call_within_the_wait_of_another_succeeds),
		WITH_FIXTURE(calls_nest_several_levels_deep),
		WITH_FIXTURE(failure_within_leaves_the_outer_call_alone),
		WITH_FIXTURE(call_that_was_left_leaks_nothing),
		WITH_FIXTURE(call_with_a_file_that_was_left_leaks_nothing),
		WITH_FIXTURE(client_goes_on_after_a_call_was_left),
		WITH_FIXTURE(left_call_may_finish_behind_the_scenes),
	};

	return cmocka_run_group_tests_name("client, waiting", tests, NULL, NULL);
}
