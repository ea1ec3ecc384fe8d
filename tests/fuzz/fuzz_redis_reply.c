/* SPDX-License-Identifier: MIT */
/* A Redis server that replies anything: the limiter's functions return what they promise. The
 * connection is a pair of sockets; everything that the server will ever say lies in it from the
 * start. */
#include "fuzz.h"

#include "core/limits/limiter.h"
#include "core/limits/redis_limiter.h"

#include <hiredis/hiredis.h>
#include <sys/socket.h>
#include <unistd.h>

#define LONGEST_WAIT_MS (24 * 3600 * INT64_C(1000))
#define CONNECTIONS     64
#define MOST_RATE       1e7 /* what the largest step means */

static const uint8_t *said;
static size_t said_length;
static int servers[CONNECTIONS];
static size_t server_count;

/* In place of hiredis' own, by the linker. */
redisContext *__wrap_redisConnectWithTimeout(const char *host, int port, struct timeval limit);
redisContext *__wrap_redisConnectWithTimeout(const char *host, int port, struct timeval limit)
{
	int pair[2];

	(void)host, (void)port, (void)limit;
	if (server_count == CONNECTIONS || socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0 ||
		send(pair[1], said, said_length, MSG_DONTWAIT) != (ssize_t)said_length) {
		abort();
	}
	shutdown(pair[1], SHUT_WR);
	servers[server_count++] = pair[1];
	return redisConnectFd(pair[0]);
}

/* --- The limiter that decides while the server is away: it has room for everything. --- */

static int64_t always(b24_limiter *limiter, const b24_bucket *bucket)
{
	(void)limiter, (void)bucket;
	return 0;
}

static void note(b24_limiter *limiter, const b24_bucket *bucket, int64_t age_ms)
{
	(void)limiter, (void)bucket, (void)age_ms;
}

static b24_limiter_rates configured(b24_limiter *limiter, const b24_bucket *bucket)
{
	(void)limiter;
	return (b24_limiter_rates){bucket->rate, bucket->burst};
}

static void note_report(b24_limiter *limiter, uint64_t key, int64_t operating_ms, int64_t reset_ms)
{
	(void)limiter, (void)key, (void)operating_ms, (void)reset_ms;
}

static void note_refusal(
	b24_limiter *limiter, uint64_t key, int64_t limit_ms, int64_t reset_ms, int64_t otherwise_ms)
{
	(void)limiter, (void)key, (void)limit_ms, (void)reset_ms, (void)otherwise_ms;
}

static int64_t never(b24_limiter *limiter, uint64_t key, int64_t limit_ms)
{
	(void)limiter, (void)key, (void)limit_ms;
	return 0;
}

static void leave(b24_limiter *limiter)
{
	(void)limiter;
}

static const b24_limiter_backend no_limit = {
	.admit = always,
	.wait_ms = always,
	.note_rate_refusal = note,
	.present_rates = configured,
	.note_operating_time = note_report,
	.note_operating_refusal = note_refusal,
	.operating_wait_ms = never,
	.free = leave,
};

/* --- A clock that runs: a server that is away is looked for again each time. --- */

static int64_t clock_ms;

static void *reallocate(void *context, void *block, size_t size)
{
	return b24_host_posix.reallocate(context, block, size);
}

static int64_t now_ms(void *context)
{
	(void)context;
	return clock_ms += 1000;
}

static bool interrupted(void *context)
{
	(void)context;
	return false;
}

static const b24_host host = {reallocate, now_ms, interrupted, NULL};

/* hiredis believes how many elements a reply announces, and asks for the memory at once; that is
 * its own to mend. */
static bool announces_too_much(const uint8_t *data, size_t size)
{
	for (size_t i = 0, digits = 0; i < size; i++) {
		digits = data[i] >= '0' && data[i] <= '9' ? digits + 1 : 0;
		if (digits > 5 && memchr(data, '*', i) != NULL) {
			return true;
		}
	}
	return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char url[] = "redis://user:password@localhost:6379/2";
	const b24_bucket bucket = {.key = 7, .rate = 2, .burst = 50, .when_refused = size % 2 == 1};
	b24_limiter fallback = {&no_limit, &host};
	b24_error error;
	b24_limiter *limiter;
	b24_limiter_rates rates;
	const char *notice;

	if (announces_too_much(data, size)) {
		return 0;
	}
	said = data;
	said_length = size < 16384 ? size : 16384;
	clock_ms = 0;
	limiter = b24_limiter_open_redis(&host, url, NULL, &fallback, &error);
	MUST(limiter != NULL);
	for (int i = 0; i < 3; i++) {
		int64_t wait = b24_limiter_admit(limiter, &bucket);

		MUST(wait >= 0 && wait <= LONGEST_WAIT_MS);
		wait = b24_limiter_wait_ms(limiter, &bucket);
		MUST(wait >= 0 && wait <= LONGEST_WAIT_MS);
		wait = b24_limiter_operating_wait_ms(limiter, 9, 480000);
		MUST(wait >= 0 && wait <= LONGEST_WAIT_MS);
		rates = b24_limiter_present_rates(limiter, &bucket);
		MUST(rates.rate >= 0 && rates.rate <= MOST_RATE);
		MUST(rates.burst >= 0 && rates.burst <= bucket.burst);
		b24_limiter_note_operating_time(limiter, 9, 1000, 60000);
		b24_limiter_note_rate_refusal(limiter, &bucket, 1000);
		b24_limiter_note_operating_refusal(limiter, 9, 480000, 0, 600000);
		notice = b24_limiter_notice(limiter);
		MUST(notice == NULL || strstr(notice, "password") == NULL);
	}
	b24_limiter_free(limiter);
	while (server_count > 0) {
		close(servers[--server_count]);
	}
	return 0;
}
