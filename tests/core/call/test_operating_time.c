/* SPDX-License-Identifier: MIT */
/* The operating time of methods, as replies report it and calls keep to it. */
#include "limited.h"
#include "core/call/retry.h"
#include "core/call/call.h"
#include "core/call/client.h"
#include "core/call/operating_time.h"
#include "unit.h"

#include <math.h>
#include <stdio.h>

#define SPENT "{\"error\":\"OPERATION_TIME_LIMIT\",\"error_description\":\"Blocked\"}"

/* All of the default limit, for another ten minutes. */
#define USED_UP  "{\"start\":999,\"finish\":1000,\"operating_reset_at\":1600,\"operating\":456}"
#define RESET_MS (600000 + B24_ROUNDING_MS)

static int64_t spent(const b24_client *client, const char *method)
{
	return b24_client_operating_wait_ms(client, method, strlen(method));
}

static void note(b24_client *client, const char *method, const char *time)
{
	b24_client_note_operating_time(client, method, strlen(method), time, strlen(time));
}

/* --- What replies say. -------------------------------------------------------------------------
 */

static void reply_tells_the_operating_time_of_its_method(void **state)
{
	limited *t = *state;

	use_limit(t, B24_LIMIT_ALWAYS);
	assert_int_equal(spent(t->f->client, "verbatim"), 0);
	assert_int_equal(call_for_reply(t, request_of("verbatim"), "200 OK", "",
						 "{\"result\":true,\"time\":" USED_UP "}"),
		B24_OK);
	assert_int_equal(spent(t->f->client, "verbatim"), RESET_MS);
	assert_int_equal(spent(t->f->client, "VERBATIM"), RESET_MS);
	assert_int_equal(spent(t->f->client, "ok"), 0);
	t->f->host.clock_ms += RESET_MS - 1;
	assert_int_equal(spent(t->f->client, "verbatim"), 1);
	t->f->host.clock_ms++;
	assert_int_equal(spent(t->f->client, "verbatim"), 0);
}

static void times_that_say_nothing_are_passed_over(void **state)
{
	static const char *const times[] = {"{}", "{\"operating\":456}",
		"{\"operating\":456,\"operating_reset_at\":1600}", "{\"operating\":456,\"finish\":1000}",
		"{\"operating_reset_at\":1600,\"finish\":1000}",
		"{\"operating\":455.9,\"operating_reset_at\":1600,\"finish\":1000}",
		"{\"operating\":-456,\"operating_reset_at\":1600,\"finish\":1000}",
		"{\"operating\":\"456\",\"operating_reset_at\":1600,\"finish\":1000}",
		"{\"operating\":null,\"operating_reset_at\":1600,\"finish\":1000}",
		"{\"operating\":456,\"operating_reset_at\":998,\"finish\":1000}",
		"{\"operating\":456,\"operating_reset_at\":999,\"finish\":1000}",
		"{\"operating\":456,\"operating_reset_at\":4601,\"finish\":1000}",
		"{\"operating\":456,\"operating_reset_at\":1e300,\"finish\":1000}",
		"{\"operating\":1e300,\"operating_reset_at\":1e400,\"finish\":1000}"};
	limited *t = *state;

	use_limit(t, B24_LIMIT_ALWAYS);
	for (size_t i = 0; i < COUNT_OF(times); i++) {
		note(t->f->client, "m", times[i]);
		if (spent(t->f->client, "m") != 0) {
			fail_msg("%s", times[i]);
		}
	}
}

static void times_may_be_written_in_any_way(void **state)
{
	static const char *const times[] = {USED_UP,
		"{ \"operating\" : 456 ,\n\t\"operating_reset_at\" :\r\n 1600, \"finish\" : 1000 }",
		"{\"operating_reset_at\":1600,\"operating\":4.56e2,\"finish\":1000.0}",
		"{\"operating\":1e300,\"operating_reset_at\":1600,\"finish\":1000}"};
	limited *t = *state;
	char method[8];

	use_limit(t, B24_LIMIT_ALWAYS);
	for (size_t i = 0; i < COUNT_OF(times); i++) {
		snprintf(method, sizeof method, "m%zu", i);
		note(t->f->client, method, times[i]);
		assert_int_equal(spent(t->f->client, method), RESET_MS);
	}
}

/* Which whole second a portal makes of a moment, it does not say. */
static void rounded_reset_is_never_too_early(void **state)
{
	static const double moments[] = {1600, 1600.001, 1600.25, 1600.5, 1600.75, 1600.999};
	static double (*const roundings[])(double) = {floor, ceil, round};
	limited *t = *state;
	char time[128];

	use_limit(t, B24_LIMIT_ALWAYS);
	for (size_t i = 0; i < COUNT_OF(moments) * COUNT_OF(roundings); i++) {
		double moment = moments[i % COUNT_OF(moments)];
		/* Nearly the moment itself: then a rounded one may seem to be over. */
		double finish = i % 2 == 0 ? 1010.125 : moment - 0.002;
		int64_t left_ms = (int64_t)((moment - finish) * 1000);

		t->f->host.clock_ms += 2 * RESET_MS; /* nothing is known any more */
		snprintf(time, sizeof time,
			"{\"finish\":%.6f,\"operating_reset_at\":%.0f,\"operating\":480}", finish,
			roundings[i / COUNT_OF(moments)](moment));
		note(t->f->client, "m", time);
		if (spent(t->f->client, "m") < left_ms ||
			spent(t->f->client, "m") > left_ms + 3 * B24_ROUNDING_MS) {
			fail_msg("%s: %d for %d ms", time, (int)spent(t->f->client, "m"), (int)left_ms);
		}
	}
}

static void time_belongs_to_a_credential(void **state)
{
	limited *t = *state;
	b24_settings a = limited_settings(t, B24_LIMIT_ALWAYS);
	b24_settings b = limited_settings(t, B24_LIMIT_ALWAYS);

	a.credential = b24_host_strndup(&t->f->host.host, "app.1", 5);
	b.credential = b24_host_strndup(&t->f->host.host, "app.2", 5);
	use_limit(t, B24_LIMIT_ALWAYS);
	note(t->f->client, "m", USED_UP);
	use_settings(t->f, &a);
	assert_int_equal(spent(t->f->client, "m"), 0);
	note(t->f->client, "n", USED_UP);
	use_settings(t->f, &b);
	assert_int_equal(spent(t->f->client, "n"), 0);
	use_limit(t, B24_LIMIT_ALWAYS); /* the webhook's again */
	assert_int_equal(spent(t->f->client, "m"), RESET_MS);
	assert_int_equal(spent(t->f->client, "n"), 0);
}

static bool count_attempt(void *context, const b24_attempt *attempt)
{
	limited *t = context;

	(void)attempt;
	t->told++;
	return true;
}

static bool note_next(void *context, const b24_attempt *attempt)
{
	limited *t = context;

	if (t->told++ == 0) {
		t->next_in_ms = attempt->next_in_ms;
	}
	return true;
}

/* A client that has used up the time of "ok". */
static void use_spent_client(limited *t, bool wait_for_operating)
{
	b24_settings settings = limited_settings(t, B24_LIMIT_ALWAYS);

	settings.wait_for_operating = wait_for_operating;
	use_settings(t->f, &settings);
	b24_client_observe(t->f->client, (b24_observer){count_attempt, t});
	note(t->f->client, "ok", USED_UP);
}

static void assert_refused_unsent(limited *t, int64_t timeout_ms)
{
	b24_request request = request_of("ok");
	b24_call *refused;

	request.timeout_ms = timeout_ms;
	request.retries = 3;
	refused = finish(t, b24_call_acquire(t->f->client), &request);
	assert_int_equal(refused->error.kind, B24_ERROR_OPERATION_LIMIT);
	assert_string_equal(refused->error.code, "OPERATION_TIME_LIMIT");
	assert_non_null(strstr(refused->error.message, "nothing was sent"));
	assert_true(refused->error.retry_after == (double)RESET_MS / 1000);
	assert_false(refused->error.maybe_executed);
	assert_int_equal(t->paused_ms, 0);
	assert_int_equal(requests(t), 0);
	assert_int_equal(t->told, 0);
	b24_call_release(refused);
}

static void spent_method_is_not_called(void **state)
{
	limited *t = *state;

	use_spent_client(t, false);
	assert_refused_unsent(t, 0);
	assert_int_equal(call(t, "close.idle"), B24_OK); /* others are */
}

static void spent_method_is_not_waited_for_beyond_the_deadline(void **state)
{
	limited *t = *state;

	use_spent_client(t, true);
	assert_refused_unsent(t, RESET_MS);
}

static void spent_method_is_waited_for(void **state)
{
	limited *t = *state;
	b24_request request = request_of("ok");
	b24_call *held;

	use_spent_client(t, true);
	request.timeout_ms = RESET_MS + 1;
	held = finish(t, b24_call_acquire(t->f->client), &request);
	assert_int_equal(held->error.kind, B24_OK);
	assert_int_equal(t->paused_ms, RESET_MS);
	assert_int_equal(requests(t), 1);
	assert_int_equal(t->told, 1);
	b24_call_release(held);
}

static void unmetered_request_neither_counts_nor_waits(void **state)
{
	limited *t = *state;
	b24_request request = request_of("verbatim");

	use_limit(t, B24_LIMIT_ALWAYS);
	request.unmetered = true;
	assert_int_equal(
		call_for_reply(t, request, "200 OK", "", "{\"result\":true,\"time\":" USED_UP "}"), B24_OK);
	assert_int_equal(spent(t->f->client, "verbatim"), 0);
	note(t->f->client, "verbatim", USED_UP);
	assert_int_equal(
		call_for_reply(t, request, "200 OK", "", "{\"result\":true,\"time\":{}}"), B24_OK);
	assert_int_equal(t->paused_ms, 0);
	assert_int_equal(requests(t), 2);
}

/* --- The portal has refused a method. ----------------------------------------------------------
 */

static void assert_refusal_lasts(
	limited *t, const char *header, const char *body, int64_t expected_ms)
{
	b24_request request = request_of("verbatim");

	t->f->host.clock_ms += 2 * RESET_MS; /* nothing is known any more */
	assert_int_equal(call_for_reply(t, request, "429 Too Many Requests", header, body),
		B24_ERROR_OPERATION_LIMIT);
	assert_int_equal(spent(t->f->client, "verbatim"), expected_ms);
}

static void refused_method_is_spent_for_as_long_as_the_reply_says(void **state)
{
	limited *t = *state;

	use_limit(t, B24_LIMIT_ALWAYS);
	assert_refusal_lasts(t, "", SPENT, 60000);
	assert_refusal_lasts(t, "Retry-After: 90\r\n", SPENT, 90000 + B24_ROUNDING_MS);
	assert_refusal_lasts(t, "Retry-After: 0\r\n", SPENT, B24_ROUNDING_MS);
	assert_refusal_lasts(
		t, "", "{\"error\":\"OPERATION_TIME_LIMIT\",\"time\":" USED_UP "}", RESET_MS);
	assert_refusal_lasts(t, "Retry-After: 86400\r\n", SPENT, 3600000);
}

/* The oldest part is forgotten at the reset that the replies have named, and nothing before. */
static void refusal_without_a_reset_lasts_until_the_one_that_was_named(void **state)
{
	limited *t = *state;

	use_limit(t, B24_LIMIT_ALWAYS);
	note(t->f->client, "verbatim",
		"{\"finish\":1000,\"operating_reset_at\":1600,\"operating\":400}");
	assert_int_equal(spent(t->f->client, "verbatim"), 0);
	t->f->host.clock_ms += 200 * 1000;
	assert_int_equal(call_for_reply(t, request_of("verbatim"), "429 Too Many", "", SPENT),
		B24_ERROR_OPERATION_LIMIT);
	assert_int_equal(spent(t->f->client, "verbatim"), RESET_MS - 200 * 1000);
}

/* A call of that method that is refused once and then answered; what its observer was told. */
static void assert_told_what_is_waited(limited *t, const char *header, const char *body)
{
	b24_settings settings = limited_settings(t, B24_LIMIT_ALWAYS);
	b24_request request = request_of("verbatim.first");

	t->f->host.clock_ms += 2 * RESET_MS;
	use_settings(t->f, &settings);
	b24_client_observe(t->f->client, (b24_observer){note_next, t});
	t->f->server.log->failing = requests(t) + 1;
	request.retries = 1;
	request.timeout_ms = 0;
	t->told = 0;
	assert_int_equal(call_for_reply(t, request, "429 Too Many", header, body), B24_OK);
	assert_int_equal(t->told, 2);
	assert_int_equal(t->next_in_ms, t->paused_ms);
}

static void observer_is_told_how_long_the_operating_time_is_waited_for(void **state)
{
	assert_told_what_is_waited(*state, "", SPENT);
	assert_told_what_is_waited(*state, "Retry-After: 7\r\n", SPENT);
	assert_told_what_is_waited(
		*state, "", "{\"error\":\"OPERATION_TIME_LIMIT\",\"time\":" USED_UP "}");
}

/* What cannot come in time is not waited for at all. */
static void refused_call_ends_at_once_when_the_time_is_over_too_late(void **state)
{
	limited *t = *state;
	b24_request request = request_of("verbatim.first");

	use_limit(t, B24_LIMIT_ALWAYS);
	request.retries = 1;
	request.timeout_ms = 30000;
	assert_int_equal(
		call_for_reply(t, request, "429 Too Many", "", SPENT), B24_ERROR_OPERATION_LIMIT);
	assert_int_equal(t->paused_ms, 0);
	assert_int_equal(requests(t), 1);
}

static void refused_call_goes_out_again_when_the_time_is_over(void **state)
{
	limited *t = *state;
	b24_request request = request_of("verbatim.first");

	use_limit(t, B24_LIMIT_ALWAYS);
	request.retries = 1;
	assert_int_equal(call_for_reply(t, request, "429 Too Many", "", SPENT), B24_OK);
	assert_true(t->paused_ms >= 60000);
	assert_int_equal(requests(t), 2);
}

static void refused_call_ends_when_nobody_waits_for_operating_time(void **state)
{
	limited *t = *state;
	b24_request request = request_of("verbatim.first");

	use_spent_client(t, false);
	request.retries = 1;
	assert_int_equal(
		call_for_reply(t, request, "429 Too Many", "", SPENT), B24_ERROR_OPERATION_LIMIT);
	assert_int_equal(t->paused_ms, 0);
	assert_int_equal(requests(t), 1);
}

/* --- Whose time is kept. -----------------------------------------------------------------------
 */

static void portal_of_ones_own_is_believed_when_it_refuses(void **state)
{
	limited *t = *state;

	use_limit(t, B24_LIMIT_AUTO);
	note(t->f->client, "verbatim", USED_UP);
	assert_int_equal(spent(t->f->client, "verbatim"), 0);
	assert_refusal_lasts(t, "", SPENT, 60000);
}

static void portal_of_the_cloud_is_believed_at_once(void **state)
{
	limited *t = *state;
	b24_settings settings = limited_settings(t, B24_LIMIT_AUTO);
	b24_client *client =
		client_of(t->f, "https://portal.bitrix24.com/rest/1/" SERVER_SECRET "/", &settings);

	note(client, "m", USED_UP);
	assert_int_equal(spent(client, "m"), RESET_MS);
	b24_client_free(client);
}

static void assert_keeps_nothing(limited *t, b24_settings *settings)
{
	use_settings(t->f, settings);
	note(t->f->client, "verbatim", USED_UP);
	assert_int_equal(call_for_reply(t, request_of("verbatim"), "429 Too Many", "", SPENT),
		B24_ERROR_OPERATION_LIMIT);
	assert_int_equal(spent(t->f->client, "verbatim"), 0);
}

static void clients_without_limits_keep_nothing(void **state)
{
	limited *t = *state;
	b24_settings never = limited_settings(t, B24_LIMIT_NEVER);
	b24_settings no_limiter = direct_settings(&t->f->host.host);
	b24_settings no_operating = limited_settings(t, B24_LIMIT_ALWAYS);

	no_operating.operating_limit_ms = 0;
	assert_keeps_nothing(t, &never);
	assert_keeps_nothing(t, &no_limiter);
	assert_keeps_nothing(t, &no_operating);
	use_limit(t, B24_LIMIT_ALWAYS);
	assert_int_equal(spent(t->f->client, "verbatim"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_LIMITS(reply_tells_the_operating_time_of_its_method),
		WITH_LIMITS(times_that_say_nothing_are_passed_over),
		WITH_LIMITS(times_may_be_written_in_any_way),
		WITH_LIMITS(rounded_reset_is_never_too_early),
		WITH_LIMITS(time_belongs_to_a_credential),
		WITH_LIMITS(spent_method_is_not_called),
		WITH_LIMITS(spent_method_is_not_waited_for_beyond_the_deadline),
		WITH_LIMITS(spent_method_is_waited_for),
		WITH_LIMITS(unmetered_request_neither_counts_nor_waits),
		WITH_LIMITS(refused_method_is_spent_for_as_long_as_the_reply_says),
		WITH_LIMITS(refusal_without_a_reset_lasts_until_the_one_that_was_named),
		WITH_LIMITS(observer_is_told_how_long_the_operating_time_is_waited_for),
		WITH_LIMITS(refused_call_ends_at_once_when_the_time_is_over_too_late),
		WITH_LIMITS(refused_call_goes_out_again_when_the_time_is_over),
		WITH_LIMITS(refused_call_ends_when_nobody_waits_for_operating_time),
		WITH_LIMITS(portal_of_ones_own_is_believed_when_it_refuses),
		WITH_LIMITS(portal_of_the_cloud_is_believed_at_once),
		WITH_LIMITS(clients_without_limits_keep_nothing),
	};

	return cmocka_run_group_tests_name("operating", tests, NULL, NULL);
}
