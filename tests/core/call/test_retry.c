/* SPDX-License-Identifier: MIT */
/* Which failed attempts are worth another one, and after which pause. */
#include "core/call/retry.h"
#include "unit.h"

#define LONGEST_MS       30000
#define FIRST_MS         250
#define FIRST_REFUSED_MS 1000

static b24_error error_of(b24_error_kind kind, bool maybe_executed)
{
	return (b24_error){.kind = kind, .maybe_executed = maybe_executed, .retry_after = -1};
}

static b24_attempt_facts attempt(int number)
{
	return (b24_attempt_facts){.number = number};
}

static int64_t shortest_pause(const b24_error *error, const b24_attempt_facts *facts)
{
	return b24_retry_pause_ms(error, facts, 0);
}

static int64_t longest_pause(const b24_error *error, const b24_attempt_facts *facts)
{
	return b24_retry_pause_ms(error, facts, UINT32_MAX);
}

/* --- Whether. ----------------------------------------------------------------------------------
 */

/* What another attempt depends on. */
typedef enum again {
	NEVER,       /* it would end in the same way, or nobody wants it */
	HARMLESS,    /* if it does no harm: nothing was executed, or a repetition changes nothing */
	NOT_EXECUTED /* always: the portal says that it has not executed the request */
} again;

typedef struct situation {
	b24_error_kind kind;
	long status;
	again again;
} situation;

static const situation situations[] = {
	{B24_OK, 200, NEVER},
	{B24_ERROR_MEMORY, 0, NEVER},
	{B24_ERROR_ARGUMENT, 0, NEVER},
	{B24_ERROR_INTERRUPTED, 0, NEVER},
	{B24_ERROR_DEADLINE, 0, NEVER},
	{B24_ERROR_AUTH, 401, NEVER},
	{B24_ERROR_ACCESS_DENIED, 403, NEVER},
	{B24_ERROR_METHOD_NOT_FOUND, 404, NEVER},
	{B24_ERROR_VALIDATION, 400, NEVER},
	{B24_ERROR_PORTAL_UNAVAILABLE, 503, NEVER},
	{B24_ERROR_API, 200, NEVER},
	{B24_ERROR_API, 400, NEVER},
	{B24_ERROR_API, 499, NEVER},
	{B24_ERROR_API, 500, HARMLESS},
	{B24_ERROR_API, 503, HARMLESS},
	{B24_ERROR_TRANSPORT, 0, HARMLESS},
	{B24_ERROR_CONNECTION, 0, HARMLESS},
	{B24_ERROR_TIMEOUT, 0, HARMLESS},
	{B24_ERROR_TIMEOUT, 200, HARMLESS},
	{B24_ERROR_PROTOCOL, 502, HARMLESS},
	{B24_ERROR_PROTOCOL, 200, HARMLESS},
	{B24_ERROR_RATE_LIMIT, 503, NOT_EXECUTED},
	{B24_ERROR_RATE_LIMIT, 429, NOT_EXECUTED},
	{B24_ERROR_OPERATION_LIMIT, 429, NOT_EXECUTED},
};

static bool expected(
	again again, bool maybe_executed, bool read_only, bool stored, b24_error_kind kind)
{
	switch (again) {
	case NEVER: return false;
	case NOT_EXECUTED: return true;
	/* An error of the portal's own is not what it would have stored. */
	default: return !maybe_executed || read_only || (stored && kind != B24_ERROR_API);
	}
}

/* The bits of `which` are the circumstances. */
static void check(const situation *s, unsigned which)
{
	bool maybe_executed = which & 1, read_only = which & 2, stored = which & 4;
	bool lasting = which & 8;
	b24_error error = error_of(s->kind, maybe_executed);
	b24_attempt_facts facts = {.number = 1, .read_only = read_only, .stored = stored};
	bool sensible;

	error.http_status = s->status;
	error.lasting = lasting;
	sensible = b24_retry_is_sensible(&error, &facts);
	if (sensible != (!lasting && expected(s->again, maybe_executed, read_only, stored, s->kind))) {
		fail_msg("kind %d, HTTP %ld, circumstances %u: %d", (int)s->kind, s->status, which,
			(int)sensible);
	}
}

static void every_situation_has_its_answer(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(situations); i++) {
		for (unsigned which = 0; which < 16; which++) {
			check(&situations[i], which);
		}
	}
}

static void number_of_the_attempt_does_not_matter(void **state)
{
	b24_error error = error_of(B24_ERROR_CONNECTION, false);
	b24_attempt_facts facts = attempt(1000);

	(void)state;
	assert_true(b24_retry_is_sensible(&error, &facts));
}

/* --- When. -------------------------------------------------------------------------------------
 */

/* Full jitter: any time from now to the longest pause, which doubles. */
static void assert_grows(b24_error_kind kind, int64_t first)
{
	b24_error error = error_of(kind, false);
	int64_t longest = first;

	for (int number = 1; number < 20; number++) {
		b24_attempt_facts facts = attempt(number);

		assert_int_equal(shortest_pause(&error, &facts), 0);
		assert_int_equal(b24_retry_pause_ms(&error, &facts, UINT32_C(1) << 31), longest / 2);
		assert_int_equal(longest_pause(&error, &facts), longest - 1);
		longest = 2 * longest < LONGEST_MS ? 2 * longest : LONGEST_MS;
	}
}

static void pause_grows_to_an_upper_bound(void **state)
{
	(void)state;
	assert_grows(B24_ERROR_CONNECTION, FIRST_MS);
	assert_grows(B24_ERROR_TIMEOUT, FIRST_MS);
	assert_grows(B24_ERROR_API, FIRST_MS);
}

static void refused_requests_wait_longer(void **state)
{
	(void)state;
	assert_grows(B24_ERROR_RATE_LIMIT, FIRST_REFUSED_MS);
	assert_grows(B24_ERROR_OPERATION_LIMIT, FIRST_REFUSED_MS);
}

static void number_beyond_reason_is_the_upper_bound(void **state)
{
	b24_error error = error_of(B24_ERROR_CONNECTION, false);
	b24_attempt_facts facts = attempt(INT32_MAX);

	(void)state;
	assert_int_equal(longest_pause(&error, &facts), LONGEST_MS - 1);
}

static void time_that_the_portal_names_is_respected(void **state)
{
	b24_error error = error_of(B24_ERROR_RATE_LIMIT, false);
	b24_attempt_facts facts = attempt(1);

	(void)state;
	error.retry_after = 2.5;
	assert_int_equal(shortest_pause(&error, &facts), 2500);
	assert_int_equal(longest_pause(&error, &facts), 2500 + FIRST_REFUSED_MS - 1);
	error.retry_after = 600;
	assert_int_equal(shortest_pause(&error, &facts), 600000);
	error.retry_after = 0;
	assert_int_equal(shortest_pause(&error, &facts), 0);
	/* Of the operating time it is named in whole seconds, rounded somehow. */
	error.kind = B24_ERROR_OPERATION_LIMIT;
	assert_int_equal(shortest_pause(&error, &facts), B24_ROUNDING_MS);
	error.retry_after = 2.5;
	assert_int_equal(shortest_pause(&error, &facts), 2500 + B24_ROUNDING_MS);
	error.retry_after = -1;
	assert_int_equal(shortest_pause(&error, &facts), 0);
}

/* What a header says may be anything. */
static void time_beyond_reason_is_a_very_long_pause(void **state)
{
	static const double named[] = {1e10, 1e18, 1e300, __builtin_inf()};
	b24_error error = error_of(B24_ERROR_RATE_LIMIT, false);
	b24_attempt_facts facts = attempt(1);

	(void)state;
	for (size_t i = 0; i < COUNT_OF(named); i++) {
		error.retry_after = named[i];
		assert_true(shortest_pause(&error, &facts) >= INT64_C(86400) * 1000);
		assert_true(longest_pause(&error, &facts) >= shortest_pause(&error, &facts));
	}
	error.retry_after = __builtin_nan("");
	assert_int_equal(shortest_pause(&error, &facts), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_situation_has_its_answer),
		cmocka_unit_test(number_of_the_attempt_does_not_matter),
		cmocka_unit_test(pause_grows_to_an_upper_bound),
		cmocka_unit_test(refused_requests_wait_longer),
		cmocka_unit_test(number_beyond_reason_is_the_upper_bound),
		cmocka_unit_test(time_that_the_portal_names_is_respected),
		cmocka_unit_test(time_beyond_reason_is_a_very_long_pause),
	};

	return cmocka_run_group_tests_name("retry", tests, NULL, NULL);
}
