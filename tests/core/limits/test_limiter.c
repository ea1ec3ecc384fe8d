/* SPDX-License-Identifier: MIT */
/* Buckets, budgets and their keys, by a clock that stands still. */
#include "core/limits/operating_usage.h"
#include "core/limits/leaky_bucket.h"
#include "limits.h"
#include "unit.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define PORTAL "https://portal.example"

/* --- The bucket. -------------------------------------------------------------------------------
 */

static void burst_goes_at_once_and_the_next_one_waits_for_a_leak(void **state)
{
	limits *t = *state;
	b24_bucket standard = limits_bucket(PORTAL, 2, 50);

	assert_int_equal(admitted_at_once(t->limiter, &standard), 48);
	assert_int_equal(b24_limiter_admit(t->limiter, &standard), 250); /* the depth is 48.5 */
	t->host.clock_ms += 249;
	assert_int_equal(b24_limiter_admit(t->limiter, &standard), 1);
	t->host.clock_ms += 1;
	assert_int_equal(b24_limiter_admit(t->limiter, &standard), 0);
	assert_int_equal(b24_limiter_admit(t->limiter, &standard), 500);
}

static void margin_is_small(void **state)
{
	limits *t = *state;
	b24_bucket fast = limits_bucket("https://fast.example", 20, 50);
	b24_bucket enterprise = limits_bucket("https://enterprise.example", 5, 250);
	b24_bucket small = limits_bucket("https://small.example", 100, 6);
	b24_bucket single = limits_bucket("https://single.example", 2, 1);

	assert_int_equal(admitted_at_once(t->limiter, &fast), 44);
	assert_int_equal(admitted_at_once(t->limiter, &enterprise), 247);
	assert_int_equal(admitted_at_once(t->limiter, &small), 5);
	assert_int_equal(admitted_at_once(t->limiter, &single), 1);
}

static void asking_is_not_counted_while_it_must_wait(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 2, 50);

	admitted_at_once(t->limiter, &bucket);
	for (int i = 0; i < 1000; i++) {
		assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 250);
	}
}

static void idle_bucket_drains_and_holds_no_more_than_its_burst(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 2, 50);

	admitted_at_once(t->limiter, &bucket);
	t->host.clock_ms += 5000;
	assert_int_equal(admitted_at_once(t->limiter, &bucket), 10);
	t->host.clock_ms += 3600 * 1000;
	assert_int_equal(admitted_at_once(t->limiter, &bucket), 48);
}

/* A caller that asks, waits for as long as it is told, and asks again, against the portal's own
 * bucket: nothing is refused, and next to nothing of what was allowed is left. */
static void assert_rate_is_used_up(limits *t, double rate, double burst, int64_t ms, double least)
{
	b24_bucket bucket = limits_bucket(PORTAL, rate, burst);
	int64_t since = t->host.clock_ms;
	double level = 0;
	int sent = 0;

	for (int64_t before = since; t->host.clock_ms < since + ms;) {
		int64_t wait = b24_limiter_admit(t->limiter, &bucket);

		if (wait > 0) {
			t->host.clock_ms += wait;
			continue;
		}
		level -= (double)(t->host.clock_ms - before) * rate / 1000;
		level = (level > 0 ? level : 0) + 1;
		before = t->host.clock_ms;
		assert_true(level <= burst);
		sent++;
	}
	assert_true(sent >= least * (rate * (double)ms / 1000 + burst));
}

static void nothing_is_refused_and_little_is_left_over(void **state)
{
	limits *t = *state;

	assert_rate_is_used_up(t, 20, 50, 30 * 1000, 0.98);
	t->host.clock_ms += 100 * 1000;
	assert_rate_is_used_up(t, 2, 50, 600 * 1000, 0.99);
	t->host.clock_ms += 100 * 1000;
	assert_rate_is_used_up(t, 5, 250, 600 * 1000, 0.99);
	t->host.clock_ms += 100 * 1000;
	assert_rate_is_used_up(t, 0.3, 1, 600 * 1000, 0.99);
	t->host.clock_ms += 100 * 1000;
	assert_rate_is_used_up(t, 3, 7, 600 * 1000, 0.99);
}

static void portals_do_not_share_a_bucket(void **state)
{
	limits *t = *state;
	b24_bucket one = limits_bucket(PORTAL, 2, 50);
	b24_bucket other = limits_bucket("https://other.example", 2, 50);

	assert_int_equal(admitted_at_once(t->limiter, &one), 48);
	assert_int_equal(admitted_at_once(t->limiter, &other), 48);
}

static void two_limiters_on_a_file_share_a_bucket(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 2, 50);
	b24_limiter *other = limits_open(t);

	assert_non_null(other);
	for (int i = 0; i < 24; i++) {
		assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
		assert_int_equal(b24_limiter_admit(other, &bucket), 0);
	}
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 250);
	assert_int_equal(b24_limiter_admit(other, &bucket), 250);
	b24_limiter_free(other);
}

static void senseless_rates_neither_block_nor_crash(void **state)
{
	limits *t = *state;
	const double odd[] = {0, -1, NAN, INFINITY, -INFINITY, 1e300, 1e-300};

	for (size_t i = 0; i < COUNT_OF(odd); i++) {
		for (size_t j = 0; j < COUNT_OF(odd); j++) {
			b24_bucket bucket = {.key = 1 + i * COUNT_OF(odd) + j, .rate = odd[i], .burst = odd[j]};

			assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
			b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
			assert_true(b24_limiter_admit(t->limiter, &bucket) > 0);
		}
	}
}

/* --- The portal's refusal. ---------------------------------------------------------------------
 */

static void refused_request_fills_the_bucket_for_everybody(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 2, 50);
	b24_limiter *other = limits_open(t);

	assert_int_equal(b24_limiter_admit(other, &bucket), 0);
	b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	/* One must leak out, and the margin: 1.5 requests at this rate. */
	assert_int_equal(b24_limiter_admit(other, &bucket), 1250);
	t->host.clock_ms += 1250;
	assert_int_equal(admitted_at_once(other, &bucket), 1);
	b24_limiter_free(other);
}

static void refusals_do_not_add_up(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 2, 50);

	for (int i = 0; i < 100; i++) {
		b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	}
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 1250);
}

static void bucket_of_a_portal_that_refuses_nothing_limits_nothing(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 2, 50);
	b24_limiter *other = limits_open(t);

	bucket.when_refused = true;
	assert_int_equal(admitted_at_once(t->limiter, &bucket), 10000);
	b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	assert_int_equal(b24_limiter_admit(other, &bucket), 1250);
	t->host.clock_ms += INT64_C(30) * 24 * 3600 * 1000;
	assert_uint_in_range(admitted_at_once(other, &bucket), 45, 48); /* faster with each */
	b24_limiter_free(other);
}

/* The same portal, asked by a program that limits in any case. */
static void bucket_stays_as_it_is_for_those_who_wait_for_a_refusal(void **state)
{
	limits *t = *state;
	b24_bucket strict = limits_bucket(PORTAL, 2, 50);
	b24_bucket lenient = strict;

	lenient.when_refused = true;
	assert_int_equal(admitted_at_once(t->limiter, &strict), 48);
	assert_int_equal(b24_limiter_admit(t->limiter, &lenient), 0);
	b24_limiter_note_rate_refusal(t->limiter, &lenient, 0);
	b24_limiter_note_rate_refusal(t->limiter, &strict, 0);
	assert_int_equal(b24_limiter_admit(t->limiter, &lenient), 1250);
	assert_int_equal(b24_limiter_admit(t->limiter, &strict), 1250);
}

/* --- A clock that began anew. ------------------------------------------------------------------
 */

static void time_before_a_restart_means_nothing(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 2, 50);
	b24_bucket lenient = limits_bucket("https://own.example", 2, 50);

	lenient.when_refused = true;
	t->host.clock_ms = INT64_C(400) * 24 * 3600 * 1000;
	b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	b24_limiter_note_rate_refusal(t->limiter, &lenient, 0);
	b24_limiter_note_operating_time(t->limiter, 77, 500 * 1000, 600 * 1000);
	t->host.clock_ms = 20 * 1000;
	assert_int_equal(admitted_at_once(t->limiter, &bucket), 48);
	assert_uint_in_range(admitted_at_once(t->limiter, &lenient), 45, 48); /* faster with each */
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 77, 480 * 1000), 0);
	b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	assert_true(b24_limiter_admit(t->limiter, &bucket) >= 1250); /* and slower with this */
	b24_limiter_note_operating_time(t->limiter, 77, 490 * 1000, 60 * 1000);
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 77, 480 * 1000), 60 * 1000);
}

static void time_that_another_rate_explains_counts(void **state)
{
	limits *t = *state;
	b24_bucket slow = limits_bucket(PORTAL, 2, 50);
	b24_bucket fast = limits_bucket(PORTAL, 20, 50);

	b24_limiter_note_rate_refusal(t->limiter, &slow, 0);
	assert_int_equal(b24_limiter_admit(t->limiter, &fast), 25000 - 44 * 50 + 50);
}

/* --- Operating time. ---------------------------------------------------------------------------
 */

#define LIMIT_MS (480 * 1000)

static void budget_is_what_was_reported_until_its_reset(void **state)
{
	limits *t = *state;
	uint64_t key = b24_limiter_operating_key(PORTAL, "1", BYTES("crm.deal.list"));

	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, key, LIMIT_MS), 0);
	b24_limiter_note_operating_time(t->limiter, key, LIMIT_MS - 1, 60 * 1000);
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, key, LIMIT_MS), 0);
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, key, LIMIT_MS - 1), 60 * 1000);
	t->host.clock_ms += 59 * 1000;
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, key, LIMIT_MS - 1), 1000);
	t->host.clock_ms += 1000;
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, key, LIMIT_MS - 1), 0);
}

static void report_of_a_later_reset_replaces_a_larger_one(void **state)
{
	limits *t = *state;

	b24_limiter_note_operating_time(t->limiter, 5, LIMIT_MS, 60 * 1000);
	b24_limiter_note_operating_time(t->limiter, 5, 1000, 120 * 1000);
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 5, LIMIT_MS), 0);
	b24_limiter_note_operating_time(
		t->limiter, 5, LIMIT_MS, 60 * 1000); /* late, of an earlier request */
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 5, LIMIT_MS), 0);
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 5, 1000), 120 * 1000);
}

/* Of the replies to simultaneous requests the last to be written says most. */
static void larger_report_of_the_same_reset_counts(void **state)
{
	limits *t = *state;

	b24_limiter_note_operating_time(t->limiter, 5, 300, 60 * 1000);
	b24_limiter_note_operating_time(t->limiter, 5, 500, 60 * 1000);
	b24_limiter_note_operating_time(t->limiter, 5, 400, 60 * 1000);
	b24_limiter_note_operating_time(t->limiter, 5, 450, 62 * 1000);
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 5, 500), 60 * 1000);
	b24_limiter_note_operating_time(t->limiter, 5, 501, 59 * 1000);
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 5, 501), 59 * 1000);
}

static void reports_that_say_nothing_are_ignored(void **state)
{
	limits *t = *state;

	b24_limiter_note_operating_time(t->limiter, 5, LIMIT_MS, 0);
	b24_limiter_note_operating_time(t->limiter, 5, LIMIT_MS, -1);
	b24_limiter_note_operating_time(t->limiter, 5, LIMIT_MS, INT64_MAX);
	b24_limiter_note_operating_time(t->limiter, 5, -1, 1000);
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 5, 0), 0);
	b24_limiter_note_operating_time(t->limiter, 5, INT64_MAX, 1000);
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 5, INT64_C(0xFFFFFFFF)), 1000);
}

/* --- Keys. -------------------------------------------------------------------------------------
 */

static void keys_differ_in_what_matters(void **state)
{
	uint64_t key = b24_limiter_operating_key(PORTAL, "1/secret", BYTES("crm.deal.list"));

	(void)state;
	assert_true(key == b24_limiter_operating_key(PORTAL, "1/secret", BYTES("CRM.Deal.List")));
	assert_true(key != b24_limiter_operating_key(PORTAL, "1/Secret", BYTES("crm.deal.list")));
	assert_true(key != b24_limiter_operating_key(PORTAL, "1/secret", BYTES("crm.deal.get")));
	assert_true(
		key != b24_limiter_operating_key("https://p.example", "1/secret", BYTES("crm.deal.list")));
	assert_true(b24_limiter_bucket_key(PORTAL) != b24_limiter_bucket_key("https://p.example"));
	assert_true(b24_limiter_bucket_key(PORTAL) != key);
	assert_true(b24_limiter_bucket_key("") != 0);
}

/* Machines of any kind may share a Redis: the order of bytes, and whether a char has a sign, make
 * no difference. */
static void keys_are_the_same_on_all_machines(void **state)
{
	(void)state;
	assert_true(b24_limiter_bucket_key("https://\xD0\xBF.example") == UINT64_C(0xA85871DAA026010A));
	assert_true(b24_limiter_operating_key("https://p.example", "1/secret",
					BYTES("crm.deal.list")) == UINT64_C(0x99A84C7702C86513));
}

static int compare_keys(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* There are 65,536 keys of a method, whatever the secret: none of them tells it. Of 4,096 random
 * ones 128 meet another. */
static void key_tells_sixteen_bits_of_a_credential(void **state)
{
	uint64_t keys[4096];
	int collisions = 0;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(keys); i++) {
		char credential[16];

		snprintf(credential, sizeof credential, "1/secret%zu", i);
		keys[i] = b24_limiter_operating_key(PORTAL, credential, BYTES("crm.deal.list"));
	}
	qsort(keys, COUNT_OF(keys), sizeof *keys, compare_keys);
	for (size_t i = 1; i < COUNT_OF(keys); i++) {
		collisions += keys[i] == keys[i - 1];
	}
	assert_uint_in_range(collisions, 50, 250);
}

#define WITH_LIMITER(test) cmocka_unit_test_setup_teardown(test, limits_setup, limits_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_LIMITER(burst_goes_at_once_and_the_next_one_waits_for_a_leak),
		WITH_LIMITER(margin_is_small),
		WITH_LIMITER(asking_is_not_counted_while_it_must_wait),
		WITH_LIMITER(idle_bucket_drains_and_holds_no_more_than_its_burst),
		WITH_LIMITER(nothing_is_refused_and_little_is_left_over),
		WITH_LIMITER(portals_do_not_share_a_bucket),
		WITH_LIMITER(two_limiters_on_a_file_share_a_bucket),
		WITH_LIMITER(senseless_rates_neither_block_nor_crash),
		WITH_LIMITER(refused_request_fills_the_bucket_for_everybody),
		WITH_LIMITER(refusals_do_not_add_up),
		WITH_LIMITER(bucket_of_a_portal_that_refuses_nothing_limits_nothing),
		WITH_LIMITER(bucket_stays_as_it_is_for_those_who_wait_for_a_refusal),
		WITH_LIMITER(time_before_a_restart_means_nothing),
		WITH_LIMITER(time_that_another_rate_explains_counts),
		WITH_LIMITER(budget_is_what_was_reported_until_its_reset),
		WITH_LIMITER(report_of_a_later_reset_replaces_a_larger_one),
		WITH_LIMITER(larger_report_of_the_same_reset_counts),
		WITH_LIMITER(reports_that_say_nothing_are_ignored),
		cmocka_unit_test(keys_differ_in_what_matters),
		cmocka_unit_test(keys_are_the_same_on_all_machines),
		cmocka_unit_test(key_tells_sixteen_bits_of_a_credential),
	};

	return cmocka_run_group_tests_name("limiter", tests, NULL, NULL);
}
