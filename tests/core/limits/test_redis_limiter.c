/* SPDX-License-Identifier: MIT */
/* A limiter in a Redis server, while it is there and while it is not. Its buckets hold little and
 * drain in hours, so that it does not matter how long a test takes. */
#include "core/limits/redis_limiter.h"
#include "limits.h"
#include "redis_server.h"
#include "unit.h"

#include <hiredis/hiredis.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#define PORTAL     "https://portal.example"
#define BURST      20
#define AT_ONCE    19 /* less the margin */
#define PAUSE_MS   3000
#define BUCKET_KEY "b24:bucket:%016llx"

typedef struct redis_test {
	limits *limits; /* its host's clock stands still; the server's does not */
	redis_server server;
	b24_limiter *limiter;
	b24_error error;
} redis_test;

static b24_bucket slow_bucket(void)
{
	return limits_bucket(PORTAL, 0.001, BURST + 0.5);
}

/* The fallback is the limiter of that file, as another process would open it. */
static b24_limiter *open_with_url(redis_test *t, const char *url)
{
	b24_limiter *fallback = limits_open(t->limits);

	assert_non_null(fallback);
	return b24_limiter_open_redis(&t->limits->host.host, url, NULL, fallback, &t->error);
}

static b24_limiter *another(redis_test *t)
{
	b24_limiter *limiter = open_with_url(t, t->server.url);

	assert_non_null(limiter);
	return limiter;
}

static int setup_away(void **state)
{
	redis_test *t = calloc(1, sizeof *t);

	limits_setup((void **)&t->limits);
	redis_server_init(&t->server);
	t->limiter = another(t);
	*state = t;
	return 0;
}

static int setup(void **state)
{
	setup_away(state);
	if (redis_server_installed()) {
		redis_server_start(&((redis_test *)*state)->server);
	}
	return 0;
}

static int teardown(void **state)
{
	redis_test *t = *state;
	int result;

	b24_limiter_free(t->limiter);
	redis_server_remove(&t->server);
	result = limits_teardown((void **)&t->limits);
	free(t);
	return result;
}

static redis_test *with_server(void **state)
{
	redis_test *t = *state;

	if (t->server.pid == 0) {
		skip();
	}
	return t;
}

/* A command to the server; the reply's integer. */
static long long ask(redis_test *t, const char *format, unsigned long long key)
{
	redisContext *context = redisConnectUnix(t->server.socket);
	redisReply *reply;
	long long integer;

	assert_int_equal(context->err, 0);
	freeReplyObject(redisCommand(context, "AUTH " REDIS_PASSWORD));
	reply = redisCommand(context, format, key);
	assert_non_null(reply);
	assert_int_not_equal(reply->type, REDIS_REPLY_ERROR);
	integer = reply->integer;
	freeReplyObject(reply);
	redisFree(context);
	return integer;
}

static void assert_no_news(b24_limiter *limiter)
{
	assert_null(b24_limiter_notice(limiter));
}

static void assert_news(b24_limiter *limiter, const char *text)
{
	const char *notice = b24_limiter_notice(limiter);

	assert_non_null(notice);
	if (strstr(notice, text) == NULL) {
		fail_msg("%s", notice);
	}
	assert_null(strstr(notice, REDIS_PASSWORD));
	assert_no_news(limiter);
}

/* --- With a server. ----------------------------------------------------------------------------
 */

static void machines_share_a_bucket(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();
	b24_limiter *other = another(t);
	int64_t wait;

	for (int i = 0; i < AT_ONCE; i++) {
		assert_int_equal(b24_limiter_admit(i % 2 == 0 ? t->limiter : other, &bucket), 0);
	}
	/* All but half a request of the depth is used: the margin is 1.00025 requests. */
	wait = b24_limiter_admit(other, &bucket);
	assert_uint_in_range(wait, 400 * 1000, 500250);
	assert_uint_in_range(b24_limiter_admit(t->limiter, &bucket), 400 * 1000, wait);
	assert_no_news(t->limiter);
	assert_no_news(other);
	b24_limiter_free(other);
}

/* Each request that leaks out lets another one in. */
static void bucket_drains_at_its_rate(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = limits_bucket(PORTAL, 100, 10);
	int64_t since = now_ms();
	int64_t taken;
	int count = 0;

	while (count < 60) {
		count += b24_limiter_admit(t->limiter, &bucket) == 0;
	}
	taken = now_ms() - since;
	assert_true(taken >= 505); /* 60 less a depth of 8.4, and a clock of milliseconds */
}

static void refused_request_fills_the_bucket_for_everybody(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();
	b24_limiter *other = another(t);

	b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	assert_uint_in_range(b24_limiter_admit(other, &bucket), 1900 * 1000, 2000250);
	b24_limiter_free(other);
}

/* The server's arithmetic is that of the file. */
static void server_learns_as_a_file_does(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = limits_bucket(PORTAL, 0.5, 50);
	b24_limiter *file = limits_open(t->limits);

	for (int guessed = 0; guessed < 2; guessed++) {
		bucket.key++;
		bucket.when_refused = guessed;
		for (int round = 0; round < 5; round++) {
			b24_limiter_rates by_server, by_file;

			admitted_at_once(t->limiter, &bucket);
			admitted_at_once(file, &bucket);
			b24_limiter_note_rate_refusal(t->limiter, &bucket, -60000 * round);
			b24_limiter_note_rate_refusal(file, &bucket, -60000 * round);
			by_server = b24_limiter_present_rates(t->limiter, &bucket);
			by_file = b24_limiter_present_rates(file, &bucket);
			assert_true(by_server.rate > 0 && by_server.burst >= 1);
			if (by_server.rate < by_file.rate * 0.95 || by_server.rate > by_file.rate * 1.05 ||
				by_server.burst != by_file.burst) {
				fail_msg("round %d: %g/%g by the server, %g/%g by the file", round, by_server.rate,
					by_server.burst, by_file.rate, by_file.burst);
			}
		}
	}
	b24_limiter_free(file);
}

static void refusals_to_a_bucket_are_shared(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = limits_bucket(PORTAL, 20, 50);
	b24_limiter *other = another(t);

	assert_true(admitted_at_once(t->limiter, &bucket) > 20);
	b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	assert_true(b24_limiter_present_rates(other, &bucket).rate < 20);
	assert_true(b24_limiter_present_rates(other, &bucket).rate > 15);
	b24_limiter_free(other);
}

static void bucket_that_waits_for_a_refusal_gets_it(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();
	b24_limiter *other = another(t);

	bucket.when_refused = true;
	for (int i = 0; i < 2 * BURST; i++) {
		assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	}
	assert_int_equal(ask(t, "EXISTS " BUCKET_KEY, bucket.key), 0);
	b24_limiter_note_rate_refusal(t->limiter, &bucket, 0);
	assert_true(b24_limiter_admit(other, &bucket) > 0);
	assert_true(ask(t, "PTTL " BUCKET_KEY, bucket.key) > INT64_C(29) * 24 * 3600 * 1000);
	b24_limiter_free(other);
}

static void server_forgets_what_says_nothing_any_more(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();

	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	assert_uint_in_range(ask(t, "PTTL " BUCKET_KEY, bucket.key), 900 * 1000, 1001 * 1000);
	b24_limiter_note_operating_time(t->limiter, 7, 500, 60 * 1000);
	assert_uint_in_range(ask(t, "PTTL b24:budget:%016llx", 7), 30 * 1000, 61 * 1000);
}

static void time_before_a_clock_was_set_back_means_nothing(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();

	ask(t, "HSET " BUCKET_KEY " arrival 9000000000000000", bucket.key);
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	ask(t, "HSET b24:budget:%016llx operating 500 reset 9000000000000000", 7);
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 7, 500), 0);
	b24_limiter_note_operating_time(t->limiter, 7, 400, 60 * 1000);
	assert_true(b24_limiter_operating_wait_ms(t->limiter, 7, 400) > 0);
}

static void budgets_are_shared(void **state)
{
	redis_test *t = with_server(state);
	b24_limiter *other = another(t);

	assert_int_equal(b24_limiter_operating_wait_ms(other, 7, 0), 0);
	b24_limiter_note_operating_time(t->limiter, 7, 500, 600 * 1000);
	assert_uint_in_range(b24_limiter_operating_wait_ms(other, 7, 500), 500 * 1000, 600 * 1000);
	assert_int_equal(b24_limiter_operating_wait_ms(other, 7, 501), 0);
	b24_limiter_note_operating_time(other, 7, 400, 601 * 1000); /* the same reset */
	assert_true(b24_limiter_operating_wait_ms(t->limiter, 7, 500) > 0);
	b24_limiter_note_operating_time(other, 7, 300, 900 * 1000); /* a later one */
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 7, 301), 0);
	b24_limiter_note_operating_time(t->limiter, 7, 500, 600 * 1000); /* late */
	assert_int_equal(b24_limiter_operating_wait_ms(other, 7, 301), 0);
	assert_uint_in_range(b24_limiter_operating_wait_ms(other, 7, 300), 800 * 1000, 900 * 1000);
	b24_limiter_free(other);
}

static void databases_are_apart(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();
	char url[200];
	b24_limiter *other;

	snprintf(url, sizeof url, "%s?db=3", t->server.url);
	other = open_with_url(t, url);
	assert_int_equal(admitted_at_once(t->limiter, &bucket), AT_ONCE);
	assert_int_equal(admitted_at_once(other, &bucket), AT_ONCE);
	assert_no_news(other);
	b24_limiter_free(other);
}

static void forgotten_script_is_sent_again(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();

	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	ask(t, "SCRIPT FLUSH", 0);
	assert_int_equal(admitted_at_once(t->limiter, &bucket), AT_ONCE - 1);
	assert_no_news(t->limiter);
}

static bool uses_a_connection_of_its_own(void *context)
{
	redis_test *t = context;
	b24_bucket bucket = slow_bucket();

	for (int i = 0; i < 5; i++) {
		if (b24_limiter_admit(t->limiter, &bucket) != 0) {
			return false;
		}
	}
	b24_limiter_free(t->limiter);
	return true;
}

static void forked_child_connects_anew(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();

	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	assert_true(in_child(uses_a_connection_of_its_own, t));
	assert_int_equal(admitted_at_once(t->limiter, &bucket), AT_ONCE - 6);
	assert_no_news(t->limiter);
}

/* --- A server that goes away. ------------------------------------------------------------------
 */

static void lost_connection_is_replaced_without_a_word(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();

	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	redis_server_stop(&t->server);
	redis_server_start(&t->server);
	assert_int_equal(admitted_at_once(t->limiter, &bucket), AT_ONCE);
	assert_no_news(t->limiter);
}

static void machine_limits_by_itself_while_the_server_is_away(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();

	for (int i = 0; i < 10; i++) {
		assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	}
	b24_limiter_note_operating_time(t->limiter, 7, 500, 600 * 1000);
	redis_server_stop(&t->server);
	/* What was admitted before is known here, too. */
	assert_int_equal(admitted_at_once(t->limiter, &bucket), AT_ONCE - 10);
	assert_int_equal(b24_limiter_operating_wait_ms(t->limiter, 7, 500), 600 * 1000);
	assert_news(t->limiter, "is away");
	t->limits->host.clock_ms += PAUSE_MS + 1000;
	assert_true(b24_limiter_admit(t->limiter, &bucket) > 0);
	assert_no_news(t->limiter);
}

static void server_that_is_back_is_used_again(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();
	b24_limiter *other;

	redis_server_stop(&t->server);
	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	assert_news(t->limiter, "is away");
	redis_server_start(&t->server);
	other = another(t);
	assert_int_equal(admitted_at_once(other, &bucket), AT_ONCE);
	t->limits->host.clock_ms += PAUSE_MS;
	assert_true(b24_limiter_admit(t->limiter, &bucket) > 0);
	assert_news(t->limiter, "is back");
	redis_server_stop(&t->server);
	b24_limiter_admit(t->limiter, &bucket);
	assert_news(t->limiter, "is away");
	b24_limiter_free(other);
}

/* The host's clock stands still: there is no second look before it is moved. */
static void server_that_hangs_is_not_asked_all_the_time(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();
	int64_t since;

	assert_int_equal(b24_limiter_admit(t->limiter, &bucket), 0);
	kill(t->server.pid, SIGSTOP);
	since = now_ms();
	assert_int_equal(admitted_at_once(t->limiter, &bucket), AT_ONCE - 1);
	assert_uint_in_range(now_ms() - since, 200, 5000);
	assert_news(t->limiter, "does not reply in time");
	since = now_ms();
	for (int i = 0; i < 100; i++) {
		b24_limiter_admit(t->limiter, &bucket);
	}
	assert_true(now_ms() - since < 2000);
}

static void server_that_was_never_there_is_told(void **state)
{
	redis_test *t = *state;
	b24_bucket bucket = slow_bucket();

	assert_no_news(t->limiter);
	assert_int_equal(admitted_at_once(t->limiter, &bucket), AT_ONCE);
	assert_news(t->limiter, "No such file or directory");
}

static void wrong_password_is_told_without_it(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();
	char url[200];
	b24_limiter *limiter;
	const char *notice;

	snprintf(url, sizeof url, "unix://:wrongpassword@%s", t->server.socket);
	limiter = open_with_url(t, url);
	assert_int_equal(admitted_at_once(limiter, &bucket), AT_ONCE);
	notice = b24_limiter_notice(limiter);
	assert_non_null(strstr(notice, "WRONGPASS"));
	assert_null(strstr(notice, "wrongpassword"));
	b24_limiter_free(limiter);
}

static void key_of_somebody_else_is_told(void **state)
{
	redis_test *t = with_server(state);
	b24_bucket bucket = slow_bucket();

	ask(t, "SET " BUCKET_KEY " x", bucket.key);
	assert_int_equal(admitted_at_once(t->limiter, &bucket), AT_ONCE);
	assert_news(t->limiter, "is away");
}

static void weird_replies_are_harmless(void **state)
{
	redis_test *t = *state;
	const char *replies[] = {
		"\r\n",
		"HTTP/1.1 400 Bad Request\r\n\r\n",
		"+OK\r\n",
		":1\r\n",
		":-5\r\n",
		"$-1\r\n",
		"*-1\r\n",
		"*0\r\n",
		"*2\r\n:1\r\n",
		"*999999999\r\n",
		"$99999999999999999999\r\n",
		"$3\r\nabc\r\n",
		"-\r\n",
		"-ERR unknown command 'AUTH', with args beginning with: '" REDIS_PASSWORD "'\r\n",
		"-" REDIS_PASSWORD "\r\n",
		"+OK\r\n$40\r\n0123456789012345678901234567890123456789\r\n+OK\r\n",
		"+OK\r\n$40\r\n0123456789012345678901234567890123456789\r\n:-9\r\n",
		"+OK\r\n$40\r\n0123456789012345678901234567890123456789\r\n:9223372036854775807\r\n",
		"+OK\r\n$40\r\n0123456789012345678901234567890123456789\r\n:1000000000000001\r\n",
		"+OK\r\n$40\r\n0123456789012345678901234567890123456789\r\n*1\r\n$-1\r\n",
		"+OK\r\n$40\r\n0123456789012345678901234567890123456789\r\n-NOSCRIPT x\r\n-NOSCRIPT\r\n",
	};

	for (size_t i = 0; i < COUNT_OF(replies); i++) {
		b24_bucket bucket = slow_bucket();

		bucket.key += i;
		redis_server_pretend(&t->server, replies[i]);
		t->limits->host.clock_ms += 60 * 1000;
		assert_int_equal(admitted_at_once(t->limiter, &bucket), AT_ONCE);
		if (i == 0) {
			assert_news(t->limiter, "is away");
		}
		assert_no_news(t->limiter);
		redis_server_stop(&t->server);
	}
}

static void nobody_waits_longer_than_a_day(void **state)
{
	redis_test *t = *state;
	b24_bucket bucket = slow_bucket();

	redis_server_pretend(&t->server,
		"+OK\r\n$40\r\n0123456789012345678901234567890123456789\r\n:1000000000000000\r\n");
	t->limits->host.clock_ms += 60 * 1000;
	assert_uint_in_range(b24_limiter_admit(t->limiter, &bucket), 1, 24 * 3600 * 1000);
	redis_server_stop(&t->server);
}

/* --- Opening. ----------------------------------------------------------------------------------
 */

static void senseless_url_is_refused(void **state)
{
	redis_test *t = *state;
	size_t live = t->limits->host.live;

	assert_null(open_with_url(t, "http://:" REDIS_PASSWORD "@localhost"));
	assert_int_equal(t->error.kind, B24_ERROR_ARGUMENT);
	assert_null(strstr(t->error.message, REDIS_PASSWORD));
	assert_int_equal(t->limits->host.live, live);
}

static b24_error_kind try_open(test_host *host, void *context)
{
	redis_test *t = context;
	b24_error error = {0};
	b24_limiter *fallback = b24_limiter_open_file(&b24_host_posix, t->limits->path, &error);
	b24_limiter *limiter =
		b24_limiter_open_redis(&host->host, t->server.url, NULL, fallback, &error);

	b24_limiter_free(limiter);
	return limiter != NULL ? B24_OK : error.kind;
}

static void opening_survives_without_memory(void **state)
{
	sweep_out_of_memory(try_open, *state);
}

#define WITH_SERVER(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
#define WITHOUT(test)     cmocka_unit_test_setup_teardown(test, setup_away, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_SERVER(machines_share_a_bucket),
		WITH_SERVER(bucket_drains_at_its_rate),
		WITH_SERVER(refused_request_fills_the_bucket_for_everybody),
		WITH_SERVER(server_learns_as_a_file_does),
		WITH_SERVER(refusals_to_a_bucket_are_shared),
		WITH_SERVER(bucket_that_waits_for_a_refusal_gets_it),
		WITH_SERVER(server_forgets_what_says_nothing_any_more),
		WITH_SERVER(time_before_a_clock_was_set_back_means_nothing),
		WITH_SERVER(budgets_are_shared),
		WITH_SERVER(databases_are_apart),
		WITH_SERVER(forgotten_script_is_sent_again),
		WITH_SERVER(forked_child_connects_anew),
		WITH_SERVER(lost_connection_is_replaced_without_a_word),
		WITH_SERVER(machine_limits_by_itself_while_the_server_is_away),
		WITH_SERVER(server_that_is_back_is_used_again),
		WITH_SERVER(server_that_hangs_is_not_asked_all_the_time),
		WITHOUT(server_that_was_never_there_is_told),
		WITH_SERVER(wrong_password_is_told_without_it),
		WITH_SERVER(key_of_somebody_else_is_told),
		WITHOUT(weird_replies_are_harmless),
		WITHOUT(nobody_waits_longer_than_a_day),
		WITHOUT(senseless_url_is_refused),
		WITHOUT(opening_survives_without_memory),
	};

	return cmocka_run_group_tests_name("limiter redis", tests, NULL, NULL);
}
