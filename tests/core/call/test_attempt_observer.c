/* SPDX-License-Identifier: MIT */
/* The observer of a call is told of each attempt, and may end the call. */
#include "retrying.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/launch_and_wait.h"
#include "core/call/statistics.h"
#include "unit.h"

#include <unistd.h>

/* Of a call whose first two attempts take too long. */
static void assert_observer_sees_each_attempt(fixture *f, bool reenters)
{
	retry_test t = call_of(f, "hang.first", 3, "{}");

	observe(&t);
	f->server.log->failing = 2;
	t.reenters = reenters;
	t.hangs = t.request.read_only = true;
	t.request.attempt_timeout_ms = READ_TIMEOUT;
	assert_int_equal(drive(&t), B24_OK);
	assert_int_equal(t.seen_count, 3);
	assert_int_equal(t.paused, 2);
	for (int i = 0; i < 3; i++) {
		const seen_attempt *seen = &t.seen[i];

		assert_int_equal(seen->number, i + 1);
		assert_int_equal(seen->error.kind, i < 2 ? B24_ERROR_TIMEOUT : B24_OK);
		assert_int_equal(seen->error.maybe_executed, i < 2);
		assert_int_equal(seen->http_status, i < 2 ? 0 : 200);
		assert_int_equal(seen->duration_ms, i < 2 ? READ_TIMEOUT : 0);
		assert_int_equal(seen->waited_ms, i > 0 ? t.pauses[i - 1] : 0);
		assert_int_equal(seen->next_in_ms, i < 2 ? t.pauses[i] : -1);
	}
	assert_int_equal(b24_client_stats(f->client)->waited_ms, t.pauses[0] + t.pauses[1]);
	b24_call_release(t.call);
}

static void observer_sees_each_attempt(void **state)
{
	assert_observer_sees_each_attempt(*state, false);
}

static void observer_may_wait_for_the_very_call(void **state)
{
	assert_observer_sees_each_attempt(*state, true);
}

static void observer_is_told_that_there_is_no_further_attempt(void **state)
{
	fixture *f = *state;
	retry_test t = call_of(f, "die.first", 1, "{}");

	observe(&t);
	f->server.log->failing = 2;
	t.request.read_only = true;
	assert_int_equal(drive(&t), B24_ERROR_CONNECTION);
	assert_int_equal(t.seen_count, 2);
	assert_true(t.seen[0].next_in_ms >= 0);
	assert_true(t.seen[1].next_in_ms < 0);
	assert_int_equal(t.seen[1].error.kind, B24_ERROR_CONNECTION);
	b24_call_release(t.call);
}

static void observer_sees_no_secret(void **state)
{
	fixture *f = *state;
	retry_test t = reply_of(f, "verbatim.first", "500 Internal Server Error", "",
		"{\"error\":\"\",\"error_description\":\"at /rest/1/" SERVER_SECRET "/x\"}");

	observe(&t);
	t.request.read_only = true;
	assert_int_equal(drive(&t), B24_OK);
	assert_int_equal(t.seen_count, 2);
	assert_non_null(strstr(t.seen[0].error.message, "at /rest/1/"));
	assert_null(strstr(t.seen[0].error.message, SERVER_SECRET));
	b24_call_release(t.call);
}

static void observer_may_end_the_call(void **state)
{
	fixture *f = *state;
	retry_test t = call_of(f, "die.first", 3, "{}");

	observe(&t);
	f->server.log->failing = 3;
	t.request.read_only = true;
	t.stop_at = 2;
	assert_int_equal(drive(&t), B24_ERROR_INTERRUPTED);
	assert_true(t.call->error.maybe_executed);
	assert_int_equal(t.seen_count, 2);
	assert_int_equal(f->server.log->requests, 2);
	b24_call_release(t.call);
}

/* Brings the call to its second attempt and then wants no more of it. */
static bool go_on_and_stop(void *context, const b24_attempt *attempt)
{
	retry_test *t = context;

	t->seen_count++;
	if (attempt->number > 1) {
		return true;
	}
	pass_the_pause(t);
	while (t->f->server.log->requests < 2) {
		b24_calls_drive(&t->call, 1);
		usleep(500);
	}
	return false;
}

static void observer_may_end_the_next_attempt(void **state)
{
	fixture *f = *state;
	retry_test t = call_of(f, "hang.first", 3, "{}");

	b24_client_observe(f->client, (b24_observer){go_on_and_stop, &t});
	f->server.log->failing = 2;
	t.hangs = t.request.read_only = true;
	t.request.attempt_timeout_ms = READ_TIMEOUT;
	assert_int_equal(drive(&t), B24_ERROR_INTERRUPTED);
	assert_true(t.call->error.maybe_executed);
	assert_int_equal(t.seen_count, 2);
	assert_int_equal(b24_client_stats(f->client)->failures, 2);
	assert_true(server_await(&f->server.log->closed, 2));
	b24_call_release(t.call);
}

static void observer_may_end_a_call_that_has_succeeded(void **state)
{
	fixture *f = *state;
	retry_test t = call_of(f, "ok", 3, "{}");

	observe(&t);
	t.stop_at = 1;
	assert_int_equal(drive(&t), B24_ERROR_INTERRUPTED);
	assert_int_equal(f->server.log->requests, 1);
	b24_call_release(t.call);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FIXTURE(observer_sees_each_attempt),
		WITH_FIXTURE(observer_may_wait_for_the_very_call),
		WITH_FIXTURE(observer_is_told_that_there_is_no_further_attempt),
		WITH_FIXTURE(observer_sees_no_secret),
		WITH_FIXTURE(observer_may_end_the_call),
		WITH_FIXTURE(observer_may_end_the_next_attempt),
		WITH_FIXTURE(observer_may_end_a_call_that_has_succeeded),
	};

	return cmocka_run_group_tests_name("call_observer", tests, NULL, NULL);
}
