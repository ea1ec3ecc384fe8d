/* SPDX-License-Identifier: MIT */
/* The adaptive rate: adapts the rate and the burst of a leaky bucket to what the portal refuses and
 * admits. All of it is packed into one number, so that it changes in one atomic step. 0: nothing
 * has been refused, and the configured rate and burst apply.
 *
 * A refusal lowers the rate: by half if the last refusal was a moment ago, else by a seventh. Each
 * request that is admitted afterwards raises it again: quickly while the rate is clearly below the
 * one that was refused, slowly near that one, quickly again well above it. So the rate stays close
 * to what the portal permits most of the time. The portal's bucket has room for the few requests
 * that are too many. */
#ifndef B24_CORE_LIMITS_ADAPTIVE_RATE_H
#define B24_CORE_LIMITS_ADAPTIVE_RATE_H

#include "core/limits/leaky_bucket.h"
#include "core/limits/limiter.h"

#include <math.h>

/* A rate is kept as a step, which is its logarithm: so many steps double the rate. Then the step of
 * 1 request a second, and the highest step. */
#define B24_RATE_STEPS_TO_DOUBLE 2048
#define B24_RATE_STEP_OF_ONE     (10 * B24_RATE_STEPS_TO_DOUBLE)
#define B24_RATE_HIGHEST_STEP    0xFFFF

/* One request in ten seconds: every portal permits that. */
#define B24_RATE_LOWEST_STEP (B24_RATE_STEP_OF_ONE - 6803)

/* How many steps a refusal lowers the rate: by half if it comes soon after another refusal, else by
 * a seventh. Soon: before so many admitted requests. */
#define B24_RATE_DOWN_HALF    B24_RATE_STEPS_TO_DOUBLE
#define B24_RATE_DOWN_SEVENTH 480
#define B24_RATE_SOON         20

/* The ceiling, about where the portal's own rate should be: so many steps below the rate that was
 * refused, soon or late after another refusal. */
#define B24_RATE_CEILING_BELOW_SOON 311
#define B24_RATE_CEILING_BELOW_LATE 215

/* How many steps an admitted request raises the rate: by 4 %, 1 %, or a fifteenth of 1 %. It
 * depends on the distance to the ceiling: slow from NEAR below it to PAST above it, medium up to
 * FAR above it, fast elsewhere. */
#define B24_RATE_UP_FAST       116
#define B24_RATE_UP_MEDIUM     29
#define B24_RATE_UP_SLOW       2
#define B24_RATE_DISTANCE_NEAR 152
#define B24_RATE_DISTANCE_PAST 282
#define B24_RATE_DISTANCE_FAR  775

/* After so many admitted requests, a lowered burst grows again by one request. */
#define B24_RATE_BURST_GROWS_AFTER 32

/* If the bucket was less full than this share, a refusal lowers the burst, not the rate. */
#define B24_RATE_BUCKET_IS_FULL 0.8

typedef struct b24_adaptive_rate {
	unsigned rate;    /* a step */
	unsigned ceiling; /* a step: about where the portal's rate should be */
	unsigned burst;   /* requests */
	unsigned count;   /* requests admitted since the last refusal, 65535 at most */
} b24_adaptive_rate;

static inline b24_adaptive_rate b24_adaptive_rate_unpack(uint64_t word)
{
	b24_adaptive_rate state = {
		word & 0xFFFF, (word >> 16) & 0xFFFF, (word >> 32) & 0xFFFF, (unsigned)(word >> 48)};

	state.rate = state.rate > 0 ? state.rate : 1; /* whatever the file holds */
	return state;
}

static inline uint64_t b24_adaptive_rate_pack(b24_adaptive_rate state)
{
	return (uint64_t)state.rate | (uint64_t)state.ceiling << 16 | (uint64_t)state.burst << 32 |
		   (uint64_t)state.count << 48;
}

static inline unsigned b24_rate_to_step(double rate)
{
	double step =
		log2(b24_clamp(rate, 0.001, 1e6)) * B24_RATE_STEPS_TO_DOUBLE + B24_RATE_STEP_OF_ONE;

	return (unsigned)b24_clamp(step + 0.5, 1, B24_RATE_HIGHEST_STEP);
}

static inline double b24_rate_of_step(unsigned step)
{
	return exp2(((double)step - B24_RATE_STEP_OF_ONE) / B24_RATE_STEPS_TO_DOUBLE);
}

/* The configured rate is the highest. Only the rate of a bucket that begins with a refusal is a
 * guess, and may be exceeded. */
static inline unsigned b24_adaptive_rate_highest_step(const b24_bucket *bucket)
{
	return bucket->when_refused ? B24_RATE_HIGHEST_STEP : b24_rate_to_step(bucket->rate);
}

/* The bucket with the adapted rate and burst. */
static inline b24_bucket b24_adaptive_rate_apply(uint64_t word, const b24_bucket *bucket)
{
	b24_bucket now = *bucket;

	if (word != 0) {
		b24_adaptive_rate state = b24_adaptive_rate_unpack(word);
		double rate = b24_rate_of_step(state.rate);

		now.rate = bucket->when_refused || rate < bucket->rate ? rate : bucket->rate;
		now.burst = (double)state.burst < bucket->burst ? (double)state.burst : bucket->burst;
	}
	return now;
}

static inline unsigned b24_adaptive_rate_rise(const b24_adaptive_rate *state)
{
	int past = (int)state->rate - (int)state->ceiling;

	return past < -B24_RATE_DISTANCE_NEAR || past > B24_RATE_DISTANCE_FAR ? B24_RATE_UP_FAST
		   : past > B24_RATE_DISTANCE_PAST                                ? B24_RATE_UP_MEDIUM
																		  : B24_RATE_UP_SLOW;
}

/* A request was admitted. `busy`: the bucket was rather full. Only then the success tells something
 * about the rate. */
static inline uint64_t b24_adaptive_rate_admitted(
	uint64_t word, const b24_bucket *bucket, bool busy)
{
	b24_adaptive_rate state = b24_adaptive_rate_unpack(word);

	if (word == 0) {
		return 0;
	}
	if (busy && state.rate < b24_adaptive_rate_highest_step(bucket)) {
		state.rate += b24_adaptive_rate_rise(&state);
		state.rate = state.rate < B24_RATE_HIGHEST_STEP ? state.rate : B24_RATE_HIGHEST_STEP;
	}
	if (state.count < 0xFFFF) {
		state.count++;
	}
	if (state.count % B24_RATE_BURST_GROWS_AFTER == 0 && (double)state.burst < bucket->burst &&
		state.burst < 0xFFFF) {
		state.burst++;
	}
	return b24_adaptive_rate_pack(state);
}

/* The state before the first refusal. */
static inline b24_adaptive_rate b24_adaptive_rate_initial(const b24_bucket *bucket)
{
	return (b24_adaptive_rate){
		.rate = bucket->when_refused ? b24_rate_to_step(bucket->rate) : B24_RATE_HIGHEST_STEP,
		.ceiling = B24_RATE_HIGHEST_STEP,
		.burst = 0xFFFF, /* whatever is configured */
		.count = 0xFFFF,
	};
}

static inline b24_adaptive_rate b24_adaptive_rate_lowered(b24_adaptive_rate state, unsigned most)
{
	bool soon = state.count < B24_RATE_SOON;
	unsigned from = state.rate < most ? state.rate : most;
	unsigned down = soon ? B24_RATE_DOWN_HALF : B24_RATE_DOWN_SEVENTH;
	unsigned below = soon ? B24_RATE_CEILING_BELOW_SOON : B24_RATE_CEILING_BELOW_LATE;

	state.rate = from > B24_RATE_LOWEST_STEP + down ? from - down : B24_RATE_LOWEST_STEP;
	state.ceiling = from > B24_RATE_LOWEST_STEP + below ? from - below : B24_RATE_LOWEST_STEP;
	return state;
}

/* Whether a refusal lowers anything. It does not if nothing was admitted since the last refusal: it
 * belongs to the same burst of requests. */
static inline bool b24_adaptive_rate_counts_refusal(uint64_t word)
{
	return word == 0 || b24_adaptive_rate_unpack(word).count > 0;
}

/* A request was refused. By our count the bucket held `level` requests then, and had room for
 * `room`. */
static inline uint64_t b24_adaptive_rate_refused(
	uint64_t word, const b24_bucket *bucket, double level, double room)
{
	b24_adaptive_rate state =
		word != 0 ? b24_adaptive_rate_unpack(word) : b24_adaptive_rate_initial(bucket);

	if (word == 0 && bucket->when_refused) {
		state.count = 0; /* nobody has counted at which rate it was */
	} else if (level >= 2 && level < room * B24_RATE_BUCKET_IS_FULL) {
		state.burst = (unsigned)level;
	} else if (word != 0 || level >= 2) { /* else other programs have filled the bucket */
		state = b24_adaptive_rate_lowered(state, b24_adaptive_rate_highest_step(bucket));
	}
	state.count = 0;
	return b24_adaptive_rate_pack(state);
}

#endif
