/* SPDX-License-Identifier: MIT */
/* What a process has done with each portal. */
#include "support.h"
#include "core/http/portal_totals.h"
#include "unit.h"

#include <stdio.h>

#define MOST_PORTALS 1024

typedef struct totals_test {
	test_host host;
	b24_totals *totals;
} totals_test;

static void begin(totals_test *t)
{
	test_host_init(&t->host);
	t->totals = b24_totals_new(&t->host.host);
	assert_non_null(t->totals);
}

static void end(totals_test *t)
{
	b24_totals_free(t->totals);
	assert_int_equal(t->host.live, 0);
}

static size_t count(const b24_totals *totals)
{
	size_t n = 0;

	for (const b24_total *total = b24_totals_first(totals); total != NULL; total = total->next) {
		n++;
	}
	return n;
}

static b24_total *numbered(b24_totals *totals, int number)
{
	char portal[64];

	snprintf(portal, sizeof portal, "https://p%d.example", number);
	return b24_totals_of(totals, portal);
}

static void new_totals_are_empty(void **state)
{
	totals_test t;

	(void)state;
	begin(&t);
	assert_null(b24_totals_first(t.totals));
	end(&t);
}

static void portal_keeps_its_figures(void **state)
{
	totals_test t;
	char portal[] = "https://p.example";
	b24_total *total;

	(void)state;
	begin(&t);
	total = b24_totals_of(t.totals, portal);
	assert_int_equal(total->stats.calls, 0);
	total->stats.calls = 7;
	portal[8] = 'q'; /* the name was copied */
	assert_string_equal(total->portal, "https://p.example");
	assert_ptr_not_equal(b24_totals_of(t.totals, portal), total);
	assert_ptr_equal(b24_totals_of(t.totals, "https://p.example"), total);
	assert_int_equal(total->stats.calls, 7);
	assert_int_equal(count(t.totals), 2);
	end(&t);
}

static void newest_portal_comes_first(void **state)
{
	totals_test t;
	const b24_total *total;

	(void)state;
	begin(&t);
	for (int i = 0; i < 5; i++) {
		numbered(t.totals, i);
	}
	numbered(t.totals, 1); /* is known and stays where it is */
	total = b24_totals_first(t.totals);
	for (int i = 4; i >= 0; i--) {
		char portal[64];

		snprintf(portal, sizeof portal, "https://p%d.example", i);
		assert_string_equal(total->portal, portal);
		total = total->next;
	}
	assert_null(total);
	end(&t);
}

static void figures_stay_where_they_are(void **state)
{
	totals_test t;
	b24_total *first;

	(void)state;
	begin(&t);
	first = numbered(t.totals, 0);
	for (int i = 1; i < 200; i++) {
		numbered(t.totals, i);
	}
	assert_ptr_equal(numbered(t.totals, 0), first);
	end(&t);
}

static void portals_beyond_a_number_share_their_figures(void **state)
{
	totals_test t;
	b24_total *rest, *last;

	(void)state;
	begin(&t);
	for (int i = 0; i < MOST_PORTALS - 1; i++) {
		numbered(t.totals, i);
	}
	last = numbered(t.totals, MOST_PORTALS - 1);
	assert_string_equal(last->portal, "https://p1023.example");
	rest = numbered(t.totals, MOST_PORTALS);
	assert_string_equal(rest->portal, "");
	assert_ptr_equal(numbered(t.totals, MOST_PORTALS + 1), rest);
	assert_ptr_equal(numbered(t.totals, MOST_PORTALS - 1), last);
	assert_int_equal(count(t.totals), MOST_PORTALS + 1);
	end(&t);
}

static void addresses_beyond_a_length_are_not_kept(void **state)
{
	totals_test t;
	char portal[4096] = "https://";

	(void)state;
	begin(&t);
	memset(portal + 8, 'a', sizeof portal - 9);
	portal[sizeof portal - 1] = '\0';
	assert_string_equal(b24_totals_of(t.totals, portal)->portal, "");
	portal[1024] = '\0';
	assert_string_equal(b24_totals_of(t.totals, portal)->portal, portal);
	assert_int_equal(count(t.totals), 2);
	end(&t);
}

static void reset_makes_every_figure_zero_and_forgets_no_portal(void **state)
{
	static const b24_stats zero;
	totals_test t;
	b24_total *a, *b;

	(void)state;
	begin(&t);
	a = numbered(t.totals, 1);
	b = numbered(t.totals, 2);
	memset(&a->stats, 1, sizeof a->stats);
	memset(&b->stats, 2, sizeof b->stats);
	b24_totals_reset(t.totals);
	assert_memory_equal(&a->stats, &zero, sizeof zero);
	assert_memory_equal(&b->stats, &zero, sizeof zero);
	assert_ptr_equal(numbered(t.totals, 1), a);
	assert_int_equal(count(t.totals), 2);
	end(&t);
}

static b24_error_kind try_totals(test_host *host, void *context)
{
	b24_totals *totals = b24_totals_new(&host->host);
	b24_error_kind kind = B24_OK;

	(void)context;
	for (int i = 0; totals != NULL && i < 3; i++) {
		size_t known = count(totals);

		if (numbered(totals, i) == NULL) {
			assert_int_equal(count(totals), known);
			kind = B24_ERROR_MEMORY;
		}
	}
	kind = totals == NULL ? B24_ERROR_MEMORY : kind;
	b24_totals_free(totals);
	return kind;
}

static void totals_survive_without_memory(void **state)
{
	(void)state;
	sweep_out_of_memory(try_totals, NULL);
}

static void nothing_is_freed_as_well(void **state)
{
	(void)state;
	b24_totals_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(new_totals_are_empty),
		cmocka_unit_test(portal_keeps_its_figures),
		cmocka_unit_test(newest_portal_comes_first),
		cmocka_unit_test(figures_stay_where_they_are),
		cmocka_unit_test(portals_beyond_a_number_share_their_figures),
		cmocka_unit_test(addresses_beyond_a_length_are_not_kept),
		cmocka_unit_test(reset_makes_every_figure_zero_and_forgets_no_portal),
		cmocka_unit_test(totals_survive_without_memory),
		cmocka_unit_test(nothing_is_freed_as_well),
	};

	return cmocka_run_group_tests_name("totals", tests, NULL, NULL);
}
