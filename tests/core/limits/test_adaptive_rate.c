/* SPDX-License-Identifier: MIT */
/* What refusals and successes teach, against portals that are simulated: leaky buckets of their
 * own, and callers that always have something to send. */
#include "core/limits/adaptive_rate.h"
#include "limits.h"
#include "unit.h"

#define PORTAL  "https://p.example"
#define CALLERS 8

typedef struct portal {
	double rate, burst, level;
	int64_t at_ms;
} portal;

typedef struct figures {
	unsigned permitted, refused;
} figures;

static bool permits(portal *p, int64_t now_ms)
{
	p->level -= (double)(now_ms - p->at_ms) / 1000 * p->rate;
	p->level = p->level > 0 ? p->level : 0;
	p->at_ms = now_ms;
	if (p->level + 1 > p->burst) {
		return false;
	}
	p->level++;
	return true;
}

/* Callers with round trips of 50 ms for so many seconds of the host's clock. */
static figures keep_busy(
	b24_limiter *limiter, test_host *host, const b24_bucket *bucket, portal *p, int seconds)
{
	struct {
		int64_t at_ms, sent_ms;
		bool under_way, permitted;
	} callers[CALLERS] = {{0}};
	int64_t end_ms = host->clock_ms + seconds * 1000;
	figures sums = {0, 0};

	for (; host->clock_ms < end_ms; host->clock_ms++) {
		for (int i = 0; i < CALLERS; i++) {
			int64_t now = host->clock_ms, pause;

			if (callers[i].at_ms > now) {
				continue;
			}
			if (callers[i].under_way && !callers[i].permitted) {
				b24_limiter_note_rate_refusal(limiter, bucket, now - callers[i].sent_ms);
				callers[i].at_ms = now + 100 * (i + 1);
			}
			callers[i].under_way = false;
			pause = callers[i].at_ms > now ? callers[i].at_ms - now
										   : b24_limiter_admit(limiter, bucket);
			callers[i].at_ms = now + (pause > 0 ? pause : 50);
			if (pause == 0) {
				callers[i].under_way = true;
				callers[i].sent_ms = now;
				callers[i].permitted = permits(p, now + 25);
				*(callers[i].permitted ? &sums.permitted : &sums.refused) += 1;
			}
		}
	}
	return sums;
}

static void assert_learns(void **state, b24_bucket bucket, portal p)
{
	limits *t = *state;
	figures later;

	p.at_ms = t->host.clock_ms;
	keep_busy(t->limiter, &t->host, &bucket, &p, 30);
	later = keep_busy(t->limiter, &t->host, &bucket, &p, 300);
	if (later.permitted < 0.9 * p.rate * 300 ||
		later.refused > 0.02 * (later.permitted + later.refused)) {
		fail_msg("%g/%g behind %g/%g: %u permitted, %u refused", p.rate, p.burst, bucket.rate,
			bucket.burst, later.permitted, later.refused);
	}
}

static void portal_that_permits_less_than_configured_is_learned(void **state)
{
	assert_learns(state, limits_bucket(PORTAL, 20, 50), (portal){.rate = 2, .burst = 10});
	assert_learns(state, limits_bucket(PORTAL "/a", 5, 250), (portal){.rate = 2, .burst = 50});
}

static void portal_that_permits_more_than_was_guessed_is_learned(void **state)
{
	b24_bucket bucket = limits_bucket(PORTAL, 2, 50);

	bucket.when_refused = true;
	assert_learns(state, bucket, (portal){.rate = 20, .burst = 50});
	bucket.key++;
	assert_learns(state, bucket, (portal){.rate = 60, .burst = 100});
}

static void portal_that_is_as_configured_refuses_nothing(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 2, 50);
	portal p = {.rate = 2, .burst = 50, .at_ms = t->host.clock_ms};

	assert_int_equal(keep_busy(t->limiter, &t->host, &bucket, &p, 300).refused, 0);
	assert_true(b24_limiter_present_rates(t->limiter, &bucket).rate == 2);
	assert_true(b24_limiter_present_rates(t->limiter, &bucket).burst == 50);
}

/* Plans change, and other programs come and go. */
static void limit_that_changes_is_followed(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 20, 50);
	portal p = {.rate = 2, .burst = 50, .at_ms = t->host.clock_ms};
	b24_limiter_rates rates;

	keep_busy(t->limiter, &t->host, &bucket, &p, 120);
	rates = b24_limiter_present_rates(t->limiter, &bucket);
	assert_true(rates.rate > 1.5 && rates.rate < 2.5);
	p.rate = 20;
	keep_busy(t->limiter, &t->host, &bucket, &p, 120);
	rates = b24_limiter_present_rates(t->limiter, &bucket);
	assert_true(rates.rate > 15 && rates.rate <= 20); /* what is configured is not exceeded */
}

static void refusals_of_requests_that_were_under_way_together_count_once(void **state)
{
	limits *t = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 20, 50);
	double once;

	assert_true(admitted_at_once(t->limiter, &bucket) > 20);
	b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	once = b24_limiter_present_rates(t->limiter, &bucket).rate;
	assert_true(once < 20 && once > 15);
	for (int i = 0; i < 20; i++) {
		b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	}
	assert_true(b24_limiter_present_rates(t->limiter, &bucket).rate == once);
	t->host.clock_ms += 500;
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	once = b24_limiter_present_rates(t->limiter, &bucket).rate;
	b24_limiter_note_rate_refusal(t->limiter, &bucket, 600); /* sent before the first refusal */
	assert_true(b24_limiter_present_rates(t->limiter, &bucket).rate == once);
	b24_limiter_note_rate_refusal(t->limiter, &bucket, 100);
	assert_true(b24_limiter_present_rates(t->limiter, &bucket).rate < once);
}

/* Whatever the file holds. */
static void any_number_is_a_usable_bucket(void **state)
{
	static const uint64_t words[] = {1, 0xFFFF, UINT64_MAX, UINT64_MAX - 0xFFFF, UINT64_C(1) << 63,
		UINT64_C(0x0000FFFF00000000), UINT64_C(0x8000000000000001)};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		for (int guessed = 0; guessed < 2; guessed++) {
			b24_bucket bucket = {.rate = 2, .burst = 50, .when_refused = guessed};
			uint64_t word = words[i];

			for (int j = 0; j < 100; j++) {
				b24_bucket now = b24_adaptive_rate_apply(word, &bucket);
				b24_leaky_bucket gcra = b24_leaky_bucket_of(now.rate, now.burst);

				assert_true(gcra.interval > 0 && gcra.depth >= gcra.interval);
				word = j % 3 == 0 ? b24_adaptive_rate_refused(word, &bucket, j, 50)
								  : b24_adaptive_rate_admitted(word, &bucket, true);
				assert_true(word != 0);
			}
		}
	}
}

#define WITH_LIMITER(test) cmocka_unit_test_setup_teardown(test, limits_setup, limits_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_LIMITER(portal_that_permits_less_than_configured_is_learned),
		WITH_LIMITER(portal_that_permits_more_than_was_guessed_is_learned),
		WITH_LIMITER(portal_that_is_as_configured_refuses_nothing),
		WITH_LIMITER(limit_that_changes_is_followed),
		WITH_LIMITER(refusals_of_requests_that_were_under_way_together_count_once),
		cmocka_unit_test(any_number_is_a_usable_bucket),
	};

	return cmocka_run_group_tests_name("adaptive_rate", tests, NULL, NULL);
}
