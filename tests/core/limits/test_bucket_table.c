/* SPDX-License-Identifier: MIT */
/* The table behind a file limiter: places, and what happens when there are none. */
#include "core/limits/bucket_table.h"
#include "limits.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

#define NOW_MS INT64_C(1000000)

/* Keys with the same places. */
#define NEIGHBOUR(n) (UINT64_C(4711) + (uint64_t)(n)*B24_TABLE_SLOTS)

static int setup(void **state)
{
	*state = calloc(1, sizeof(b24_table));
	return *state == NULL;
}

static int teardown(void **state)
{
	free(*state);
	return 0;
}

static void occupy(b24_table *table, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		b24_slot_words *slot = b24_table_claim(table, NEIGHBOUR(i), NOW_MS);

		assert_non_null(slot);
		slot->bucket = (uint64_t)(NOW_MS + 60 * 1000) * 1000;
	}
}

static void zeros_are_an_empty_table(void **state)
{
	b24_table *table = *state;

	assert_null(b24_table_find(table, NEIGHBOUR(0)));
	assert_null(b24_table_find_shared(table, NEIGHBOUR(0)));
}

static void key_keeps_its_slot(void **state)
{
	b24_table *table = *state;
	b24_slot_words *first = b24_table_claim(table, NEIGHBOUR(0), NOW_MS);
	b24_slot_words *second = b24_table_claim(table, NEIGHBOUR(1), NOW_MS);

	assert_ptr_not_equal(first, second);
	assert_ptr_equal(b24_table_find(table, NEIGHBOUR(0)), first);
	assert_ptr_equal(b24_table_find(table, NEIGHBOUR(1)), second);
	assert_ptr_equal(b24_table_claim(table, NEIGHBOUR(1), NOW_MS), second);
	assert_null(b24_table_find(table, NEIGHBOUR(2)));
}

/* A bucket that has drained is still known; a slot that was given away counts once. */
static void keys_are_counted_by_kind(void **state)
{
	b24_table *table = *state;
	b24_table_count count = b24_table_count_keys(table, NOW_MS);
	b24_slot_words *given;

	assert_int_equal(count.buckets + count.operating_budgets, 0);
	occupy(table, 0, 3);
	given = b24_table_claim(table, NEIGHBOUR(3), NOW_MS);
	given->bucket = (uint64_t)(NOW_MS - 1) * 1000;
	b24_table_claim(table, NEIGHBOUR(4), NOW_MS)->operating_budget =
		b24_operating_budget_pack(1000, NOW_MS - 1);
	b24_table_claim(table, NEIGHBOUR(5), NOW_MS)->operating_budget =
		b24_operating_budget_pack(1000, NOW_MS + 60 * 1000);
	count = b24_table_count_keys(table, NOW_MS);
	assert_int_equal(count.buckets, 4);
	assert_int_equal(count.operating_budgets, 2);
	given->operating_budget = b24_operating_budget_pack(1000, NOW_MS + 60 * 1000);
	count = b24_table_count_keys(table, NOW_MS);
	assert_int_equal(count.buckets, 3);
	assert_int_equal(count.operating_budgets, 3);
}

static void places_go_round_the_end(void **state)
{
	b24_table *table = *state;
	uint64_t last = B24_TABLE_SLOTS - 1;

	assert_ptr_equal(b24_table_claim(table, last, NOW_MS), &table->slots[last]);
	assert_ptr_equal(b24_table_claim(table, last + B24_TABLE_SLOTS, NOW_MS), &table->slots[0]);
	assert_ptr_equal(b24_table_find(table, last + B24_TABLE_SLOTS), &table->slots[0]);
}

static void slot_that_carries_nothing_is_given_away_when_there_is_no_other(void **state)
{
	b24_table *table = *state;
	b24_slot_words *drained;

	occupy(table, 0, B24_TABLE_PROBES);
	drained = b24_table_find(table, NEIGHBOUR(7));
	drained->bucket = (uint64_t)NOW_MS * 1000;
	assert_ptr_equal(b24_table_claim(table, NEIGHBOUR(100), NOW_MS), drained);
	assert_null(b24_table_find(table, NEIGHBOUR(7)));
	assert_ptr_equal(b24_table_find(table, NEIGHBOUR(100)), drained);
}

static void slot_of_another_time_is_given_away(void **state)
{
	b24_table *table = *state;
	b24_slot_words *stale;

	occupy(table, 0, B24_TABLE_PROBES);
	stale = b24_table_find(table, NEIGHBOUR(3));
	stale->bucket = (uint64_t)(NOW_MS + INT64_C(2) * 24 * 3600 * 1000) * 1000;
	stale->operating_budget = b24_operating_budget_pack(1, NOW_MS + INT64_C(2) * 3600 * 1000);
	assert_ptr_equal(b24_table_claim(table, NEIGHBOUR(100), NOW_MS), stale);
}

static void nothing_known_is_given_away(void **state)
{
	b24_table *table = *state;
	b24_slot_words *refused, *budget;

	occupy(table, 0, B24_TABLE_PROBES);
	refused = b24_table_find(table, NEIGHBOUR(2));
	refused->bucket = B24_SLOT_REFUSED;
	budget = b24_table_find(table, NEIGHBOUR(5));
	budget->bucket = 0;
	budget->operating_budget = b24_operating_budget_pack(1, NOW_MS + 1000);
	assert_null(b24_table_claim(table, NEIGHBOUR(100), NOW_MS));
	assert_ptr_equal(b24_table_claim(table, NEIGHBOUR(100), NOW_MS + 1000), budget);
}

static void buckets_without_a_place_share_one(void **state)
{
	b24_table *table = *state;
	b24_slot_words *own;

	occupy(table, 0, B24_TABLE_PROBES);
	own = b24_table_find(table, NEIGHBOUR(0));
	assert_ptr_equal(b24_table_claim_shared(table, NEIGHBOUR(100), NOW_MS), own);
	assert_ptr_equal(b24_table_find_shared(table, NEIGHBOUR(100)), own);
	assert_ptr_equal(b24_table_find(table, NEIGHBOUR(0)), own);
	assert_null(b24_table_find(table, NEIGHBOUR(100)));
}

/* --- The same through a limiter. ---------------------------------------------------------------
 */

static b24_bucket neighbour(size_t n)
{
	return (b24_bucket){.key = NEIGHBOUR(n), .rate = 2, .burst = 50};
}

static void crowd(limits *t)
{
	for (size_t i = 0; i < B24_TABLE_PROBES; i++) {
		b24_bucket bucket = neighbour(i);

		assert_int_equal(admitted_at_once(t->limiter, &bucket), 48);
	}
}

static void crowded_bucket_is_limited_with_another(void **state)
{
	limits *t = *state;
	b24_bucket bucket = neighbour(100);

	crowd(t);
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 250);
	t->host.clock_ms += 250;
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 500);
	t->host.clock_ms += 60 * 1000;
	assert_int_equal(admitted_at_once(t->limiter, &bucket), 48);
	bucket = neighbour(1);
	assert_int_equal(admitted_at_once(t->limiter, &bucket), 48);
}

static void crowded_bucket_is_limited_once_it_was_refused(void **state)
{
	limits *t = *state;
	b24_bucket bucket = neighbour(100);

	crowd(t);
	bucket.when_refused = true;
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 1250);
}

/* A budget that is not known must not be taken for spent because another one is. */
static void crowded_budget_is_not_known(void **state)
{
	limits *t = *state;

	for (size_t i = 0; i < B24_TABLE_PROBES + 1; i++) {
		b24_limiter_note_operating_time(t->limiter, NEIGHBOUR(i), 500, 60 * 1000);
	}
	assert_int_equal(
		b24_limiter_operating_wait_ms(t->limiter, NEIGHBOUR(B24_TABLE_PROBES - 1), 500), 60 * 1000);
	assert_int_equal(
		b24_limiter_operating_wait_ms(t->limiter, NEIGHBOUR(B24_TABLE_PROBES), 500), 0);
	t->host.clock_ms += 60 * 1000;
	b24_limiter_note_operating_time(t->limiter, NEIGHBOUR(B24_TABLE_PROBES), 500, 30 * 1000);
	assert_int_equal(
		b24_limiter_operating_wait_ms(t->limiter, NEIGHBOUR(B24_TABLE_PROBES), 500), 30 * 1000);
}

/* Half as many portals as there are slots: each of them has its own bucket. */
static void many_keys_find_room(void **state)
{
	limits *t = *state;

	for (uint64_t i = 0; i < B24_TABLE_SLOTS / 2; i++) {
		char portal[32];
		b24_bucket bucket;

		snprintf(portal, sizeof portal, "https://p%u.example", (unsigned)i);
		bucket = limits_bucket(portal, 2, 1);
		assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
		assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 500);
	}
}

#define WITH_TABLE(test)   cmocka_unit_test_setup_teardown(test, setup, teardown)
#define WITH_LIMITER(test) cmocka_unit_test_setup_teardown(test, limits_setup, limits_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_TABLE(zeros_are_an_empty_table),
		WITH_TABLE(key_keeps_its_slot),
		WITH_TABLE(keys_are_counted_by_kind),
		WITH_TABLE(places_go_round_the_end),
		WITH_TABLE(slot_that_carries_nothing_is_given_away_when_there_is_no_other),
		WITH_TABLE(slot_of_another_time_is_given_away),
		WITH_TABLE(nothing_known_is_given_away),
		WITH_TABLE(buckets_without_a_place_share_one),
		WITH_LIMITER(crowded_bucket_is_limited_with_another),
		WITH_LIMITER(crowded_bucket_is_limited_once_it_was_refused),
		WITH_LIMITER(crowded_budget_is_not_known),
		WITH_LIMITER(many_keys_find_room),
	};

	return cmocka_run_group_tests_name("limiter table", tests, NULL, NULL);
}
