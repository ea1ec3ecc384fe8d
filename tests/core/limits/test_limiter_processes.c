/* SPDX-License-Identifier: MIT */
/* Many processes and one bucket, by the real clock. */
#include "limits.h"
#include "unit.h"

#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHILDREN 8
/* Deep enough for the machine to be busy elsewhere for half a second. */
#define RATE   400
#define BURST  400
#define MARGIN 64 /* a limiter's, of these */

#define PORTAL "https://portal.example"

/* In memory that the processes share. */
typedef struct tally {
	_Atomic bool go;
	_Atomic int ready;
	_Atomic int64_t last_ms; /* when the last one was admitted */
	_Atomic int admitted[CHILDREN];
} tally;

typedef struct processes {
	limits *limits;
	tally *tally;
	pid_t children[CHILDREN];
} processes;

static int setup(void **state)
{
	processes *p = calloc(1, sizeof *p);

	limits_setup((void **)&p->limits);
	p->limits->host.clock_ms = 0; /* the real one */
	p->tally =
		mmap(NULL, sizeof *p->tally, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	assert_ptr_not_equal(p->tally, MAP_FAILED);
	*state = p;
	return 0;
}

static void stop(processes *p, int i)
{
	if (p->children[i] > 0) {
		kill(p->children[i], SIGKILL);
		waitpid(p->children[i], NULL, 0);
	}
	p->children[i] = 0;
}

static int teardown(void **state)
{
	processes *p = *state;
	int result;

	for (int i = 0; i < CHILDREN; i++) {
		stop(p, i);
	}
	munmap(p->tally, sizeof *p->tally);
	result = limits_teardown((void **)&p->limits);
	free(p);
	return result;
}

/* Asks for ever, or, if it is not patient, until it would have to wait. Nothing of cmocka may be
 * used in here. The odd children go on with the limiter that they were
 * forked with, the even ones open the file anew. */
static void hammer(processes *p, int i, const b24_bucket *bucket, bool patient)
{
	b24_limiter *limiter = i % 2 == 0 ? limits_open(p->limits) : p->limits->limiter;

	if (limiter == NULL) {
		_exit(1);
	}
	p->tally->ready++;
	while (!p->tally->go) {
		poll(NULL, 0, 1);
	}
	for (;;) {
		int64_t wait = b24_limiter_admit(limiter, bucket);

		if (wait == 0) {
			p->tally->last_ms = now_ms();
			p->tally->admitted[i]++;
		} else if (patient) {
			poll(NULL, 0, (int)wait);
		} else {
			_exit(0);
		}
	}
}

static void start(processes *p, int i, const b24_bucket *bucket, bool patient)
{
	p->children[i] = fork();
	assert_true(p->children[i] >= 0);
	if (p->children[i] == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		hammer(p, i, bucket, patient);
	}
}

/* Lets all of them begin at once; returns the time. */
static int64_t begin(processes *p)
{
	while (p->tally->ready < CHILDREN) {
		poll(NULL, 0, 1);
	}
	p->tally->go = true;
	return now_ms();
}

/* By processes that are still there or not. */
static int admitted(const processes *p)
{
	int count = 0;

	for (int i = 0; i < CHILDREN; i++) {
		count += p->tally->admitted[i];
	}
	return count;
}

/* Of what the portal allows from `since` on, at most all and at least 95 %, less what was left in
 * the bucket on purpose. */
static void assert_allowance_used(const processes *p, int64_t since)
{
	int64_t until = now_ms();
	double least = 0.95 * (RATE * (double)(p->tally->last_ms - since) / 1000 + BURST - MARGIN);
	double most = RATE * (double)(until - since) / 1000 + BURST;
	int count = admitted(p);

	if (count > most || count < least) {
		fail_msg("%d were admitted, not %.1f to %.1f", count, least, most);
	}
}

static void eight_processes_get_all_that_is_allowed_and_no_more(void **state)
{
	processes *p = *state;
	b24_bucket bucket = limits_bucket(PORTAL, RATE, BURST);
	int64_t since;

	for (int i = 0; i < CHILDREN; i++) {
		start(p, i, &bucket, true);
	}
	since = begin(p);
	poll(NULL, 0, 1500);
	for (int i = 0; i < CHILDREN; i++) {
		stop(p, i);
	}
	assert_allowance_used(p, since);
}

static void killed_processes_take_nothing_along(void **state)
{
	processes *p = *state;
	b24_bucket bucket = limits_bucket(PORTAL, RATE, BURST);
	int64_t since;

	for (int i = 0; i < CHILDREN; i++) {
		start(p, i, &bucket, true);
	}
	since = begin(p);
	for (int killed = 0; killed < 30; killed++) {
		poll(NULL, 0, 50);
		stop(p, killed % CHILDREN);
		start(p, killed % CHILDREN, &bucket, true);
	}
	for (int i = 0; i < CHILDREN; i++) {
		stop(p, i);
	}
	assert_allowance_used(p, since);
}

/* However busy the bucket's word is: the clock stands still, so that all processes together get
 * its depth, exactly. */
static void nothing_is_counted_twice_or_not_at_all(void **state)
{
	processes *p = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 2, 400000);

	p->limits->host.clock_ms = 1000 * 1000;
	for (int i = 0; i < CHILDREN; i++) {
		start(p, i, &bucket, false);
	}
	begin(p);
	for (int i = 0; i < CHILDREN; i++) {
		assert_int_equal(waitpid(p->children[i], NULL, 0), p->children[i]);
		p->children[i] = 0;
	}
	assert_int_equal(admitted(p), 399998);
}

static void open_and_admit(processes *p, int i)
{
	b24_bucket bucket = limits_bucket(PORTAL, 2, 50);
	b24_limiter *limiter = limits_open(p->limits);

	if (limiter != NULL && b24_limiter_admit(limiter, &bucket) == 0) {
		p->tally->admitted[i]++;
	}
	_exit(0);
}

/* The file is created by several processes at the same time, again and again. */
static void creators_meet(void **state)
{
	processes *p = *state;
	b24_bucket bucket = limits_bucket(PORTAL, 2, 50);

	p->limits->host.clock_ms = 1000 * 1000;
	for (int round = 1; round <= 50; round++) {
		b24_limiter_free(p->limits->limiter);
		unlink(p->limits->path);
		for (int i = 0; i < 2; i++) {
			p->children[i] = fork();
			assert_true(p->children[i] >= 0);
			if (p->children[i] == 0) {
				open_and_admit(p, i);
			}
		}
		p->limits->limiter = limits_open(p->limits);
		for (int i = 0; i < 2; i++) {
			assert_int_equal(waitpid(p->children[i], NULL, 0), p->children[i]);
			p->children[i] = 0;
			assert_int_equal(p->tally->admitted[i], round);
		}
		assert_non_null(p->limits->limiter);
		assert_int_equal(admitted_at_once(p->limits->limiter, &bucket), 46);
	}
}

/* A bucket that limits when it was refused, and a fresh one in each round: so each time it is the
 * first refusal. */
#define ROUNDS 1000

static b24_bucket fresh_bucket(int round)
{
	char portal[64];
	b24_bucket bucket;

	snprintf(portal, sizeof portal, "https://portal-%d.example", round);
	bucket = limits_bucket(portal, 2, 50);
	bucket.when_refused = true;
	return bucket;
}

/* Nothing of cmocka may be used in here. Whoever comes first waits without sleeping: the two shall
 * meet within the note. */
static void note_refusals(processes *p)
{
	for (int round = 1; round <= ROUNDS; round++) {
		b24_bucket bucket = fresh_bucket(round);

		p->tally->ready++;
		while (p->tally->ready < 2 * round) {
			sched_yield();
		}
		b24_limiter_note_rate_refusal(p->limits->limiter, &bucket, 0);
	}
	_exit(0);
}

/* Two requests that were under way together: however close together their refusals come, they count
 * once. */
static void refusals_at_the_same_moment_lower_the_rate_once(void **state)
{
	processes *p = *state;

	p->limits->host.clock_ms = 1000 * 1000;
	for (int i = 0; i < 2; i++) {
		p->children[i] = fork();
		assert_true(p->children[i] >= 0);
		if (p->children[i] == 0) {
			prctl(PR_SET_PDEATHSIG, SIGKILL);
			note_refusals(p);
		}
	}
	for (int i = 0; i < 2; i++) {
		assert_int_equal(waitpid(p->children[i], NULL, 0), p->children[i]);
		p->children[i] = 0;
	}
	for (int round = 1; round <= ROUNDS; round++) {
		b24_bucket bucket = fresh_bucket(round);
		b24_limiter_rates rates = b24_limiter_present_rates(p->limits->limiter, &bucket);

		assert_float_equal(rates.rate, 2, 0.01);
	}
}

#define WITH_PROCESSES(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_PROCESSES(eight_processes_get_all_that_is_allowed_and_no_more),
		WITH_PROCESSES(killed_processes_take_nothing_along),
		WITH_PROCESSES(nothing_is_counted_twice_or_not_at_all),
		WITH_PROCESSES(creators_meet),
		WITH_PROCESSES(refusals_at_the_same_moment_lower_the_rate_once),
	};

	return cmocka_run_group_tests_name("limiter processes", tests, NULL, NULL);
}
