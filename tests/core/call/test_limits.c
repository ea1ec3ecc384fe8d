/* SPDX-License-Identifier: MIT */
/* Requests are held back so that the portal need not refuse any. */
#include "limited.h"
#include "core/call/call.h"
#include "core/call/launch_and_wait.h"
#include "core/call/statistics.h"
#include "unit.h"

#define REFUSED "{\"error\":\"QUERY_LIMIT_EXCEEDED\",\"error_description\":\"Too many requests\"}"

/* The number of requests that it took. */
static unsigned fill_bucket(limited *t)
{
	unsigned count = room(t);

	assert_true(count > 0);
	for (unsigned left = count; left > 0; left--) {
		assert_int_equal(call(t, "ok"), B24_OK);
		assert_int_equal(t->paused_ms, 0);
	}
	return count;
}

static void request_is_held_back_until_there_is_room(void **state)
{
	limited *t = *state;
	const b24_stats *stats;

	use_limit(t, B24_LIMIT_ALWAYS);
	fill_bucket(t);
	stats = b24_client_stats(t->f->client);
	assert_int_equal(stats->waits, 0);
	assert_int_equal(call(t, "ok"), B24_OK);
	assert_true(t->paused_ms > 0 && t->paused_ms <= 1000 / RATE);
	assert_int_equal(stats->waits, 1);
	assert_int_equal(stats->waited_ms, t->paused_ms);
	assert_int_equal(stats->retries, 0);
}

static void nothing_is_sent_meanwhile(void **state)
{
	limited *t = *state;
	b24_request request = request_of("ok");
	b24_call *held;
	unsigned sent;

	use_limit(t, B24_LIMIT_ALWAYS);
	sent = fill_bucket(t);
	held = b24_call_acquire(t->f->client);
	b24_call_launch(held, &request);
	assert_int_equal(held->state, B24_CALL_WAITING);
	t->f->host.clock_ms = held->resume_at - 1;
	b24_calls_drive(&held, 1);
	assert_int_equal(held->state, B24_CALL_WAITING);
	assert_int_equal(held->attempts, 0);
	assert_int_equal(requests(t), sent);
	b24_call_release(held);
}

static void all_clients_of_a_portal_share_its_bucket(void **state)
{
	limited *t = *state;

	use_limit(t, B24_LIMIT_ALWAYS);
	fill_bucket(t);
	use_limit(t, B24_LIMIT_ALWAYS);
	assert_int_equal(call(t, "ok"), B24_OK);
	assert_true(t->paused_ms > 0);
}

static b24_call *finish_within(limited *t, int64_t timeout_ms)
{
	b24_request request = request_of("ok");

	request.timeout_ms = timeout_ms;
	request.retries = 3;
	return finish(t, b24_call_acquire(t->f->client), &request);
}

/* How long the next request is held back. */
static int64_t next_pause(limited *t)
{
	b24_request request = request_of("ok");
	b24_call *held = b24_call_acquire(t->f->client);
	int64_t pause_ms;

	b24_call_launch(held, &request);
	assert_int_equal(held->state, B24_CALL_WAITING);
	pause_ms = held->resume_at - t->f->host.clock_ms;
	b24_call_release(held);
	return pause_ms;
}

static void wait_beyond_the_deadline_is_not_begun(void **state)
{
	limited *t = *state;
	b24_call *refused, *held;
	int64_t pause_ms;
	unsigned sent;

	use_limit(t, B24_LIMIT_ALWAYS);
	sent = fill_bucket(t);
	pause_ms = next_pause(t);
	refused = finish_within(t, pause_ms);
	assert_int_equal(refused->error.kind, B24_ERROR_DEADLINE);
	assert_false(refused->error.maybe_executed);
	assert_non_null(strstr(refused->error.message, "limits leave no room"));
	assert_int_equal(t->paused_ms, 0);
	assert_int_equal(requests(t), sent);
	b24_call_release(refused);
	held = finish_within(t, pause_ms + 1);
	assert_int_equal(held->error.kind, B24_OK);
	assert_int_equal(t->paused_ms, pause_ms);
	b24_call_release(held);
}

static void client_without_limits_asks_nobody(void **state)
{
	limited *t = *state;

	use_limit(t, B24_LIMIT_NEVER);
	for (unsigned left = room(t) + 3; left > 0; left--) {
		assert_int_equal(call(t, "ok"), B24_OK);
		assert_int_equal(t->paused_ms, 0);
	}
	/* It has taken nothing from the others, either. */
	use_limit(t, B24_LIMIT_ALWAYS);
	fill_bucket(t);
}

static void refuse_once(limited *t)
{
	assert_int_equal(call_for_reply(t, request_of("verbatim"), "503 Unavailable", "", REFUSED),
		B24_ERROR_RATE_LIMIT);
	assert_int_equal(t->paused_ms, 0);
}

static void refusal_says_that_the_bucket_is_full(void **state)
{
	limited *t = *state;

	use_limit(t, B24_LIMIT_ALWAYS);
	refuse_once(t);
	assert_int_equal(call(t, "ok"), B24_OK);
	assert_true(t->paused_ms > 0);
}

/* The emulated portal is one of the user's own. */
static void portal_of_ones_own_limits_once_it_has_refused(void **state)
{
	limited *t = *state;

	use_limit(t, B24_LIMIT_AUTO);
	for (unsigned left = room(t) + 3; left > 0; left--) {
		assert_int_equal(call(t, "ok"), B24_OK);
		assert_int_equal(t->paused_ms, 0);
	}
	refuse_once(t);
	assert_int_equal(call(t, "ok"), B24_OK);
	assert_true(t->paused_ms > 0);
	use_limit(t, B24_LIMIT_AUTO); /* others know it, too */
	assert_int_equal(call(t, "ok"), B24_OK);
	assert_true(t->paused_ms > 0);
}

static void refused_call_waits_for_the_bucket_before_it_goes_out_again(void **state)
{
	limited *t = *state;
	b24_request request = request_of("verbatim.first");
	int64_t before = t->f->host.clock_ms;

	use_limit(t, B24_LIMIT_AUTO);
	request.retries = 1;
	assert_int_equal(call_for_reply(t, request, "503 Unavailable", "", REFUSED), B24_OK);
	assert_int_equal(requests(t), 2);
	/* A full bucket leaks one request and the margin. */
	assert_true(t->f->host.clock_ms - before >= 1000 / RATE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_LIMITS(request_is_held_back_until_there_is_room),
		WITH_LIMITS(nothing_is_sent_meanwhile),
		WITH_LIMITS(all_clients_of_a_portal_share_its_bucket),
		WITH_LIMITS(wait_beyond_the_deadline_is_not_begun),
		WITH_LIMITS(client_without_limits_asks_nobody),
		WITH_LIMITS(refusal_says_that_the_bucket_is_full),
		WITH_LIMITS(portal_of_ones_own_limits_once_it_has_refused),
		WITH_LIMITS(refused_call_waits_for_the_bucket_before_it_goes_out_again),
	};

	return cmocka_run_group_tests_name("call_limits", tests, NULL, NULL);
}
