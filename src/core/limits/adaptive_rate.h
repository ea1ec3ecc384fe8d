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
#define B24_LEARNED_OCTAVE 2048
#define B24_LEARNED_ONE    (10 * B24_LEARNED_OCTAVE)
#define B24_LEARNED_MOST   0xFFFF

/* Ten seconds to a request: less than that no portal permits. */
#define B24_LEARNED_LEAST (B24_LEARNED_ONE - 6803)

/* Steps down: after a refusal soon after another one, or late after it. */
#define B24_LEARNED_HALF    B24_LEARNED_OCTAVE
#define B24_LEARNED_SEVENTH 480
#define B24_LEARNED_SOON    20 /* admitted requests */

/* Where the portal's rate is, seen from one that was too much: below it. */
#define B24_LEARNED_BELOW_SOON 311
#define B24_LEARNED_BELOW_LATE 215

/* Steps up with each admitted request: 4 %, 1 %, a fifteenth of 1 %; and between which distances
 * from where the portal's rate should be. */
#define B24_LEARNED_FAST   116
#define B24_LEARNED_MEDIUM 29
#define B24_LEARNED_SLOW   2
#define B24_LEARNED_NEAR   152
#define B24_LEARNED_PAST   282
#define B24_LEARNED_FAR    775

/* A burst that was too large grows again by a request with so many admitted ones. */
#define B24_LEARNED_BURST_AFTER 32

/* A refusal below this share of the bucket speaks of the burst, not of the rate. */
#define B24_LEARNED_FULL 0.8

typedef struct b24_lesson {
	unsigned rate;    /* a step */
	unsigned ceiling; /* a step: about where the portal's rate should be */
	unsigned burst;   /* requests */
	unsigned count;   /* requests admitted since the last refusal, as far as it goes */
} b24_lesson;

static inline b24_lesson b24_lesson_of(uint64_t word)
{
	b24_lesson lesson = {
		word & 0xFFFF, (word >> 16) & 0xFFFF, (word >> 32) & 0xFFFF, (unsigned)(word >> 48)};

	lesson.rate = lesson.rate > 0 ? lesson.rate : 1; /* whatever the file holds */
	return lesson;
}

static inline uint64_t b24_lesson_pack(b24_lesson lesson)
{
	return (uint64_t)lesson.rate | (uint64_t)lesson.ceiling << 16 | (uint64_t)lesson.burst << 32 |
		   (uint64_t)lesson.count << 48;
}

static inline unsigned b24_learned_step(double rate)
{
	double step = log2(b24_gcra_clamp(rate, 0.001, 1e6)) * B24_LEARNED_OCTAVE + B24_LEARNED_ONE;

	return (unsigned)b24_gcra_clamp(step + 0.5, 1, B24_LEARNED_MOST);
}

static inline double b24_learned_rate(unsigned step)
{
	return exp2(((double)step - B24_LEARNED_ONE) / B24_LEARNED_OCTAVE);
}

/* What is configured is not exceeded. A bucket that began with a refusal is a guess, and may be. */
static inline unsigned b24_learned_most(const b24_bucket *bucket)
{
	return bucket->when_refused ? B24_LEARNED_MOST : b24_learned_step(bucket->rate);
}

/* The bucket as it is by now. */
static inline b24_bucket b24_learned_bucket(uint64_t word, const b24_bucket *bucket)
{
	b24_bucket now = *bucket;

	if (word != 0) {
		b24_lesson lesson = b24_lesson_of(word);
		double rate = b24_learned_rate(lesson.rate);

		now.rate = bucket->when_refused || rate < bucket->rate ? rate : bucket->rate;
		now.burst = (double)lesson.burst < bucket->burst ? (double)lesson.burst : bucket->burst;
	}
	return now;
}

static inline unsigned b24_learned_rise(const b24_lesson *lesson)
{
	int past = (int)lesson->rate - (int)lesson->ceiling;

	return past < -B24_LEARNED_NEAR || past > B24_LEARNED_FAR ? B24_LEARNED_FAST
		   : past > B24_LEARNED_PAST                          ? B24_LEARNED_MEDIUM
															  : B24_LEARNED_SLOW;
}

/* A request was admitted. `busy`: the bucket was rather full; only then does the rate matter, and
 * success say something of it. */
static inline uint64_t b24_learned_admitted(uint64_t word, const b24_bucket *bucket, bool busy)
{
	b24_lesson lesson = b24_lesson_of(word);

	if (word == 0) {
		return 0;
	}
	if (busy && lesson.rate < b24_learned_most(bucket)) {
		lesson.rate += b24_learned_rise(&lesson);
		lesson.rate = lesson.rate < B24_LEARNED_MOST ? lesson.rate : B24_LEARNED_MOST;
	}
	if (lesson.count < 0xFFFF) {
		lesson.count++;
	}
	if (lesson.count % B24_LEARNED_BURST_AFTER == 0 && (double)lesson.burst < bucket->burst &&
		lesson.burst < 0xFFFF) {
		lesson.burst++;
	}
	return b24_lesson_pack(lesson);
}

/* What holds when the portal refuses a request for the first time. */
static inline b24_lesson b24_learned_first(const b24_bucket *bucket)
{
	return (b24_lesson){
		.rate = bucket->when_refused ? b24_learned_step(bucket->rate) : B24_LEARNED_MOST,
		.ceiling = B24_LEARNED_MOST,
		.burst = 0xFFFF, /* whatever is configured */
		.count = 0xFFFF,
	};
}

static inline b24_lesson b24_learned_lowered(b24_lesson lesson, unsigned most)
{
	bool soon = lesson.count < B24_LEARNED_SOON;
	unsigned from = lesson.rate < most ? lesson.rate : most;
	unsigned down = soon ? B24_LEARNED_HALF : B24_LEARNED_SEVENTH;
	unsigned below = soon ? B24_LEARNED_BELOW_SOON : B24_LEARNED_BELOW_LATE;

	lesson.rate = from > B24_LEARNED_LEAST + down ? from - down : B24_LEARNED_LEAST;
	lesson.ceiling = from > B24_LEARNED_LEAST + below ? from - below : B24_LEARNED_LEAST;
	return lesson;
}

/* Whether a refusal is news: not the echo of one that was heard before anything else was admitted.
 */
static inline bool b24_learned_is_news(uint64_t word)
{
	return word == 0 || b24_lesson_of(word).count > 0;
}

/* A request was refused, while the bucket as it was thought to be held `level` requests of the
 * `room` that there was. */
static inline uint64_t b24_learned_refused(
	uint64_t word, const b24_bucket *bucket, double level, double room)
{
	b24_lesson lesson = word != 0 ? b24_lesson_of(word) : b24_learned_first(bucket);

	if (word == 0 && bucket->when_refused) {
		lesson.count = 0; /* at which rate it was, nobody has counted */
	} else if (level >= 2 && level < room * B24_LEARNED_FULL) {
		lesson.burst = (unsigned)level;
	} else if (word != 0 || level >= 2) { /* else the requests were others' */
		lesson = b24_learned_lowered(lesson, b24_learned_most(bucket));
	}
	lesson.count = 0;
	return b24_lesson_pack(lesson);
}

#endif
