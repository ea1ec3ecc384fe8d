/* SPDX-License-Identifier: MIT */
/* Several calls under way while the host does other things: it stops, calls, leaves, forks. */
#include "several.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/launch_and_wait.h"
#include "core/call/statistics.h"
#include "core/http/connection_pool.h"
#include "unit.h"

static bool stop(void *context)
{
	(void)context;
	return true;
}

static void interruption_ends_them_all(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {begin(f->client, "{}"), launch(f, "hang", "{}"), launch_and_fail(f),
		launch(f, "hang", "{}")};

	drive_until_arrived(f, calls, COUNT_OF(calls), 3);
	f->host.on_wait = stop;
	assert_int_equal(b24_calls_wait(calls, COUNT_OF(calls)), 1);
	f->host.on_wait = NULL;
	for (size_t i = 1; i < COUNT_OF(calls); i++) {
		assert_int_equal(calls[i]->state, B24_CALL_DONE);
		assert_int_equal(calls[i]->error.kind, B24_ERROR_INTERRUPTED);
		assert_true(calls[i]->error.maybe_executed);
	}
	assert_int_equal(calls[0]->state, B24_CALL_IDLE);
	end_all(calls, COUNT_OF(calls));
	assert_int_equal(outcome(f, "ok", "{}", false), B24_OK);
}

typedef struct meanwhile {
	fixture *f;
	b24_call **calls;
	size_t count;
	unsigned done;
} meanwhile;

static bool call_meanwhile(void *context)
{
	meanwhile *m = context;
	b24_call *call;

	m->f->host.on_wait = NULL;
	call = perform(m->f, "echo", "[\"within\"]", false);
	m->done += has_result(call, "[\"within\"]");
	b24_call_release(call);
	return false;
}

static void call_within_the_wait_for_several_succeeds(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {launch(f, "slow", "{}"), launch(f, "hang", "{}"), launch(f, "slow", "{}")};
	meanwhile m = {.f = f};

	f->host.on_wait = call_meanwhile;
	f->host.wait_context = &m;
	assert_int_not_equal(b24_calls_wait(calls, 3), 1);
	assert_int_equal(m.done, 1);
	b24_call_release(calls[1]);
	calls[1] = calls[2];
	wait_for_all(calls, 2);
	assert_true(has_result(calls[0], "true"));
	assert_true(has_result(calls[1], "true"));
	end_all(calls, 2);
}

static bool wait_meanwhile(void *context)
{
	meanwhile *m = context;

	m->f->host.on_wait = NULL;
	wait_for_all(m->calls, m->count);
	m->done++;
	return false;
}

static void reentrant_wait_may_drive_the_same_calls(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {launch(f, "slow", "{}"), launch(f, "slow", "{}")};
	meanwhile m = {f, calls, 2, 0};

	f->host.on_wait = wait_meanwhile;
	f->host.wait_context = &m;
	assert_int_equal(b24_calls_wait(calls, 2), 0);
	assert_int_equal(m.done, 1);
	assert_true(has_result(calls[0], "true"));
	assert_true(has_result(calls[1], "true"));
	assert_int_equal(b24_client_stats(f->client)->calls, 2);
	end_all(calls, 2);
}

/* The one to which it says so is interrupted already when the outer wait looks at it. */
static bool stop_meanwhile(void *context)
{
	meanwhile *m = context;

	m->f->host.on_wait = stop;
	b24_calls_wait(m->calls, m->count);
	m->f->host.on_wait = NULL;
	return false;
}

static void reentrant_wait_that_is_interrupted_ends_the_calls_for_all(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {launch(f, "hang", "{}"), launch(f, "hang", "{}")};
	meanwhile m = {f, calls, 2, 0};

	f->host.on_wait = stop_meanwhile;
	f->host.wait_context = &m;
	assert_int_equal(b24_calls_wait(calls, 2), 0);
	assert_int_equal(calls[0]->error.kind, B24_ERROR_INTERRUPTED);
	assert_int_equal(calls[1]->error.kind, B24_ERROR_INTERRUPTED);
	end_all(calls, 2);
}

static bool call_from_observer(void *context, const b24_attempt *attempt)
{
	meanwhile *m = context;

	if (attempt->error->kind == B24_ERROR_CONNECTION && m->done == 0) {
		call_meanwhile(m);
	}
	return true;
}

static void observer_may_call(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {launch(f, "slow", "{}"), launch(f, "die", "{}"), launch(f, "slow", "{}")};
	meanwhile m = {.f = f};

	b24_client_observe(f->client, (b24_observer){call_from_observer, &m});
	wait_for_all(calls, 3);
	assert_int_equal(m.done, 1);
	assert_true(has_result(calls[0], "true"));
	assert_int_equal(calls[1]->error.kind, B24_ERROR_CONNECTION);
	assert_true(has_result(calls[2], "true"));
	end_all(calls, 3);
}

static jmp_buf out;

static bool leave(void *context)
{
	(void)context;
	longjmp(out, 1);
}

/* The teardown counts the blocks of those that are never looked at again. */
static void wait_that_was_left_by_longjmp_can_be_resumed(void **state)
{
	fixture *f = *state;
	b24_call *calls[2];

	calls[0] = launch(f, "slow", "{}");
	calls[1] = launch(f, "slow", "{}");
	launch(f, "hang", "{}");
	f->host.on_wait = leave;
	if (setjmp(out) == 0) {
		b24_calls_wait(calls, 2);
		fail_msg("the wait came back");
	}
	f->host.on_wait = NULL;
	wait_for_all(calls, 2);
	assert_true(has_result(calls[0], "true"));
	assert_true(has_result(calls[1], "true"));
	end_all(calls, 2);
}

/* --- A fork in between. ------------------------------------------------------------------------
 */

/* In the child nothing of cmocka may be used: a failed assertion would go on as a second parent. */
static bool is_the_parents(const b24_call *call)
{
	return call->state == B24_CALL_DONE && call->error.kind == B24_ERROR_INTERRUPTED &&
		   strstr(call->error.message, "belongs to the process") != NULL;
}

static bool look_in_child(void *context)
{
	meanwhile *m = context;
	bool good = true;
	b24_call *call = b24_call_acquire(m->f->client);
	b24_request request = request_of("echo");

	b24_buffer_append_text(&call->body.text, "[\"child\"]");
	good = b24_call_perform(call, &request) == B24_OK && has_result(call, "[\"child\"]");
	b24_call_release(call);
	good = b24_calls_wait(m->calls, m->count) == 0 && good;
	for (size_t i = 0; i < m->count; i++) {
		good = is_the_parents(m->calls[i]) && good;
		b24_call_release(m->calls[i]);
	}
	b24_client_free(m->f->client);
	b24_pool_free(m->f->pool);
	return good && m->f->host.live == 0;
}

static void calls_under_way_are_the_parents(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {launch(f, "slow", "{}"), launch_and_fail(f), launch(f, "slow", "{}")};
	meanwhile m = {f, calls, 3, 0};

	drive_until_arrived(f, calls, 3, 3);
	assert_true(in_child(look_in_child, &m));
	b24_call_release(calls[1]);
	calls[1] = calls[2];
	wait_for_all(calls, 2);
	assert_true(has_result(calls[0], "true"));
	assert_true(has_result(calls[1], "true"));
	end_all(calls, 2);
	assert_int_equal(b24_client_stats(f->client)->calls, 3);
}

static bool free_all_in_child(void *context)
{
	meanwhile *m = context;

	b24_client_free(m->f->client);
	b24_pool_free(m->f->pool);
	return m->f->host.live == 0;
}

static void child_may_free_a_client_whose_calls_are_under_way(void **state)
{
	fixture *f = *state;
	b24_call *calls[] = {launch(f, "slow", "{}"), launch_and_fail(f)};
	meanwhile m = {.f = f};

	drive_until_arrived(f, calls, 2, 2);
	assert_true(in_child(free_all_in_child, &m));
	assert_int_equal(b24_calls_wait(calls, 2), 0);
	assert_true(has_result(calls[0], "true"));
	assert_int_equal(calls[1]->state, B24_CALL_WAITING);
	end_all(calls, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FIXTURE(interruption_ends_them_all),
		WITH_FIXTURE(call_within_the_wait_for_several_succeeds),
		WITH_FIXTURE(reentrant_wait_may_drive_the_same_calls),
		WITH_FIXTURE(reentrant_wait_that_is_interrupted_ends_the_calls_for_all),
		WITH_FIXTURE(observer_may_call),
		WITH_FIXTURE(wait_that_was_left_by_longjmp_can_be_resumed),
		WITH_FIXTURE(calls_under_way_are_the_parents),
		WITH_FIXTURE(child_may_free_a_client_whose_calls_are_under_way),
	};

	return cmocka_run_group_tests_name("calls_host", tests, NULL, NULL);
}
