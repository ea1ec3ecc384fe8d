/* What refusals and successes have taught about a portal's bucket, as arithmetic: additive increase
 * and multiplicative decrease of the rate's logarithm, packed into one number that changes at once.
 * 0: nothing was learned, and what is configured holds.
 *
 * A refusal lowers the rate: by half when the last one was a moment ago, else by a seventh.
 * Requests that were admitted since raise it: quickly while it is clearly below the one that was
 * too much, hardly near that, and quickly again well beyond it. So most of the time is spent close
 * to what the portal permits, and its bucket, which takes a few requests too many, evens the steps
 * out. */
#ifndef B24_CORE_LIMITS_ADAPTIVE_RATE_H
#define B24_CORE_LIMITS_ADAPTIVE_RATE_H

#include "core/limits/leaky_bucket.h"
#include "core/limits/limiter.h"

#include <math.h>

/* Steps to a doubling of the rate; the number of a rate of 1 a second. */
#define B24_RATE_STEPS_TO_DOUBLE 2048
#define B24_RATE_STEP_OF_ONE     (10 * B24_RATE_STEPS_TO_DOUBLE)
#define B24_RATE_HIGHEST_STEP    0xFFFF

/* Ten seconds to a request: less than that no portal permits. */
#define B24_RATE_LOWEST_STEP (B24_RATE_STEP_OF_ONE - 6803)

/* Steps down: after a refusal soon after another one, or late after it. */
#define B24_RATE_DOWN_HALF    B24_RATE_STEPS_TO_DOUBLE
#define B24_RATE_DOWN_SEVENTH 480
#define B24_RATE_SOON         20 /* admitted requests */

/* Where the portal's rate is, seen from one that was too much: below it. */
#define B24_RATE_CEILING_BELOW_SOON 311
#define B24_RATE_CEILING_BELOW_LATE 215

/* Steps up with each admitted request: 4 %, 1 %, a fifteenth of 1 %; and between which distances
 * from where the portal's rate should be. */
#define B24_RATE_UP_FAST       116
#define B24_RATE_UP_MEDIUM     29
#define B24_RATE_UP_SLOW       2
#define B24_RATE_DISTANCE_NEAR 152
#define B24_RATE_DISTANCE_PAST 282
#define B24_RATE_DISTANCE_FAR  775

/* A burst that was too large grows again by a request with so many admitted ones. */
#define B24_RATE_BURST_GROWS_AFTER 32

/* A refusal below this share of the bucket speaks of the burst, not of the rate. */
#define B24_RATE_BUCKET_IS_FULL 0.8

typedef struct b24_adaptive_rate {
	unsigned rate;    /* a step */
	unsigned ceiling; /* a step: about where the portal's rate should be */
	unsigned burst;   /* requests */
	unsigned count;   /* requests admitted since the last refusal, as far as it goes */
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

/* What is configured is not exceeded. A bucket that began with a refusal is a guess, and may be. */
static inline unsigned b24_adaptive_rate_highest_step(const b24_bucket *bucket)
{
	return bucket->when_refused ? B24_RATE_HIGHEST_STEP : b24_rate_to_step(bucket->rate);
}

/* The bucket as it is by now. */
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

/* A request was admitted. `busy`: the bucket was rather full; only then does the rate matter, and
 * success say something of it. */
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

/* What holds when the portal refuses a request for the first time. */
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

/* Whether a refusal is news: not the echo of one that was heard before anything else was admitted.
 */
static inline bool b24_adaptive_rate_counts_refusal(uint64_t word)
{
	return word == 0 || b24_adaptive_rate_unpack(word).count > 0;
}

/* A request was refused, while the bucket as it was thought to be held `level` requests of the
 * `room` that there was. */
static inline uint64_t b24_adaptive_rate_refused(
	uint64_t word, const b24_bucket *bucket, double level, double room)
{
	b24_adaptive_rate state =
		word != 0 ? b24_adaptive_rate_unpack(word) : b24_adaptive_rate_initial(bucket);

	if (word == 0 && bucket->when_refused) {
		state.count = 0; /* at which rate it was, nobody has counted */
	} else if (level >= 2 && level < room * B24_RATE_BUCKET_IS_FULL) {
		state.burst = (unsigned)level;
	} else if (word != 0 || level >= 2) { /* else the requests were others' */
		state = b24_adaptive_rate_lowered(state, b24_adaptive_rate_highest_step(bucket));
	}
	state.count = 0;
	return b24_adaptive_rate_pack(state);
}

#endif
