/* SPDX-License-Identifier: MIT */
#include "core/limits/redis_limiter.h"

#include "core/limits/operating_usage.h"
#include "core/limits/leaky_bucket.h"
#include "core/limits/adaptive_rate.h"
#include "core/limits/limiter.h"
#include "core/limits/redis_script.h"
#include "core/limits/redis_connection.h"

#include <stdio.h>
#include <string.h>

typedef struct redis_limiter {
	b24_limiter base;
	b24_redis *redis;      /* owned */
	b24_limiter *fallback; /* owned */
} redis_limiter;

/* A server may reply anything: nobody waits longer than this. With the rates of portals the script
 * never asks for as much as a day. */
#define LONGEST_WAIT_MS (24 * 3600 * INT64_C(1000))

typedef char number[24];

static int64_t bounded(int64_t wait_ms)
{
	return wait_ms < LONGEST_WAIT_MS ? wait_ms : LONGEST_WAIT_MS;
}

static const char *print(number text, int64_t value)
{
	snprintf(text, sizeof(number), "%lld", (long long)value);
	return text;
}

static bool run(redis_limiter *limiter, const char *kind, uint64_t key,
	const char *const *arguments, size_t count, int64_t *result)
{
	char name[32];

	snprintf(name, sizeof name, "b24:%s:%016llx", kind, (unsigned long long)key);
	return b24_redis_run(limiter->redis, name, arguments, count, result);
}

static bool run_bucket(redis_limiter *limiter, const char *what, const b24_bucket *bucket,
	int64_t age_ms, int64_t *result)
{
	number rate, burst, stale, age, step;
	const char *arguments[] = {what,
		print(rate, (int64_t)(b24_clamp(bucket->rate, 0.001, 1e6) * 1000)),
		print(burst, (int64_t)(b24_clamp(bucket->burst, 1, 1e6) * 1000)),
		print(stale, B24_LEAKY_BUCKET_STALE_US), bucket->when_refused ? "1" : "0",
		print(age, age_ms * 1000), print(step, b24_rate_to_step(bucket->rate))};

	return run(
		limiter, "bucket", bucket->key, arguments, sizeof arguments / sizeof *arguments, result);
}

/* What the server admits is counted by the fallback as well: if the server goes away, this
 * machine's share of the bucket is known. */
static int64_t admit(b24_limiter *base, const b24_bucket *bucket)
{
	redis_limiter *limiter = (redis_limiter *)base;
	int64_t wait;

	if (!run_bucket(limiter, "admit", bucket, 0, &wait)) {
		return b24_limiter_admit(limiter->fallback, bucket);
	}
	if (wait == 0) {
		b24_limiter_admit(limiter->fallback, bucket);
	}
	return bounded(wait);
}

static int64_t wait_ms(b24_limiter *base, const b24_bucket *bucket)
{
	redis_limiter *limiter = (redis_limiter *)base;
	int64_t wait;

	return run_bucket(limiter, "wait", bucket, 0, &wait)
			   ? bounded(wait)
			   : b24_limiter_wait_ms(limiter->fallback, bucket);
}

static void note_rate_refusal(b24_limiter *base, const b24_bucket *bucket, int64_t age_ms)
{
	redis_limiter *limiter = (redis_limiter *)base;
	int64_t ignored;

	run_bucket(limiter, "rate_refused", bucket, age_ms, &ignored);
	b24_limiter_note_rate_refusal(limiter->fallback, bucket, age_ms);
}

/* The reply has the step of the rate in its lower 16 bits, the burst above; 0: nothing is adapted.
 */
static b24_limiter_rates present_rates(b24_limiter *base, const b24_bucket *bucket)
{
	redis_limiter *limiter = (redis_limiter *)base;
	int64_t reply;
	b24_bucket now;

	if (!run_bucket(limiter, "rates", bucket, 0, &reply)) {
		return b24_limiter_present_rates(limiter->fallback, bucket);
	}
	if (reply == 0) {
		return bucket->when_refused ? (b24_limiter_rates){0, 0}
									: (b24_limiter_rates){bucket->rate, bucket->burst};
	}
	now = b24_adaptive_rate_apply(b24_adaptive_rate_pack((b24_adaptive_rate){
									  .rate = reply & 0xFFFF, .burst = (reply >> 16) & 0xFFFF}),
		bucket);
	return (b24_limiter_rates){now.rate, now.burst};
}

static void note_operating_time(
	b24_limiter *base, uint64_t key, int64_t operating_ms, int64_t reset_in_ms)
{
	redis_limiter *limiter = (redis_limiter *)base;
	number longest, operating, reset, same;
	const char *arguments[] = {"operating_time",
		print(longest, B24_OPERATING_BUDGET_LONGEST_RESET_MS * 1000),
		print(operating, operating_ms), print(reset, reset_in_ms * 1000),
		print(same, B24_OPERATING_BUDGET_SAME_RESET_MS * 1000)};
	int64_t ignored;

	run(limiter, "budget", key, arguments, sizeof arguments / sizeof *arguments, &ignored);
	b24_limiter_note_operating_time(limiter->fallback, key, operating_ms, reset_in_ms);
}

static void note_operating_refusal(
	b24_limiter *base, uint64_t key, int64_t limit_ms, int64_t reset_in_ms, int64_t otherwise_ms)
{
	redis_limiter *limiter = (redis_limiter *)base;
	number longest, limit, reset, otherwise;
	const char *arguments[] = {"operating_refused",
		print(longest, B24_OPERATING_BUDGET_LONGEST_RESET_MS * 1000), print(limit, limit_ms),
		print(reset, reset_in_ms * 1000), print(otherwise, otherwise_ms * 1000)};
	int64_t ignored;

	run(limiter, "budget", key, arguments, sizeof arguments / sizeof *arguments, &ignored);
	b24_limiter_note_operating_refusal(limiter->fallback, key, limit_ms, reset_in_ms, otherwise_ms);
}

static int64_t operating_wait_ms(b24_limiter *base, uint64_t key, int64_t limit_ms)
{
	redis_limiter *limiter = (redis_limiter *)base;
	number longest, limit;
	const char *arguments[] = {"operating_wait",
		print(longest, B24_OPERATING_BUDGET_LONGEST_RESET_MS * 1000), print(limit, limit_ms)};
	int64_t wait;

	return run(limiter, "budget", key, arguments, sizeof arguments / sizeof *arguments, &wait)
			   ? bounded(wait)
			   : b24_limiter_operating_wait_ms(limiter->fallback, key, limit_ms);
}

static const char *notice(b24_limiter *base)
{
	redis_limiter *limiter = (redis_limiter *)base;
	const char *text = b24_redis_notice(limiter->redis);

	return text != NULL ? text : b24_limiter_notice(limiter->fallback);
}

static void close_redis(b24_limiter *base)
{
	redis_limiter *limiter = (redis_limiter *)base;

	b24_redis_free(limiter->redis);
	b24_limiter_free(limiter->fallback);
	b24_host_free(base->host, limiter);
}

static const b24_limiter_backend backend = {
	.admit = admit,
	.wait_ms = wait_ms,
	.note_rate_refusal = note_rate_refusal,
	.present_rates = present_rates,
	.note_operating_time = note_operating_time,
	.note_operating_refusal = note_operating_refusal,
	.operating_wait_ms = operating_wait_ms,
	.notice = notice,
	.free = close_redis,
};

b24_limiter *b24_limiter_open_redis(const b24_host *host, const char *url, const char *ca_file,
	b24_limiter *fallback, b24_error *error)
{
	b24_redis_address address;
	b24_redis *redis = NULL;
	redis_limiter *limiter;

	if (b24_redis_address_parse(&address, host, url, ca_file, error) != B24_OK) {
		b24_redis_address_free(&address);
		b24_limiter_free(fallback);
		return NULL;
	}
	redis = b24_redis_new(host, &address, b24_limiter_script);
	limiter = redis != NULL ? b24_host_alloc(host, sizeof *limiter) : NULL;
	if (limiter == NULL) {
		b24_error_set(error, B24_ERROR_MEMORY, "Not enough memory");
		b24_redis_free(redis);
		b24_limiter_free(fallback);
		return NULL;
	}
	limiter->base = (b24_limiter){&backend, host};
	limiter->redis = redis;
	limiter->fallback = fallback;
	return &limiter->base;
}

b24_error_kind b24_limiter_look_at_redis(const b24_host *host, const char *url, const char *ca_file,
	b24_limiter_redis_state *state, b24_error *error)
{
	b24_redis_address address;
	b24_redis *redis;
	const char *trouble;

	*state = (b24_limiter_redis_state){0};
	if (b24_redis_address_parse(&address, host, url, ca_file, error) != B24_OK) {
		b24_redis_address_free(&address);
		return error->kind;
	}
	redis = b24_redis_new(host, &address, b24_limiter_script);
	if (redis == NULL) {
		return b24_error_set(error, B24_ERROR_MEMORY, "Not enough memory");
	}
	b24_redis_describe(redis, state->place, sizeof state->place);
	trouble = b24_redis_try(redis);
	if (trouble != NULL) {
		b24_copy_text(state->trouble, sizeof state->trouble, trouble, strlen(trouble));
	}
	b24_redis_free(redis);
	return B24_OK;
}
