/* SPDX-License-Identifier: MIT */
/* The leaky bucket, by the generic cell rate algorithm (GCRA). A bucket is one point in time, its
 * theoretical arrival time: when it will be empty. A request moves that time on by the interval in
 * which one request leaks out. It is admitted if the time then is no further ahead of now than the
 * bucket is deep. */
#ifndef B24_CORE_LIMITS_LEAKY_BUCKET_H
#define B24_CORE_LIMITS_LEAKY_BUCKET_H

#include <stdint.h>

/* A part of the depth is left unused, as a margin. Requests can arrive closer together than they
 * were sent, because the first of them had to open its connection: a quarter of a second covers
 * that. One more request is for portals that count in whole ones. The margin of a small bucket is
 * 16 % at most. */
#define B24_LEAKY_BUCKET_BUNCHED_SECONDS  0.25
#define B24_LEAKY_BUCKET_MARGIN_REQUESTS  1.0
#define B24_LEAKY_BUCKET_LARGEST_FRACTION 0.16

/* An arrival time may lie further ahead than a full bucket explains, if another program is
 * configured with another rate. Beyond this it is stale: it was written before the clock was reset.
 */
#define B24_LEAKY_BUCKET_STALE_US (60 * INT64_C(1000000))

/* Microseconds. */
typedef struct b24_leaky_bucket {
	int64_t interval; /* in which one request leaks out */
	int64_t depth;    /* how far ahead requests may get: the portal's bucket less the margin */
	int64_t full;     /* how far ahead it is when the portal's own bucket is full */
} b24_leaky_bucket;

static inline double b24_clamp(double value, double least, double most)
{
	return value >= least ? (value <= most ? value : most) : least; /* NaN: the least */
}

static inline b24_leaky_bucket b24_leaky_bucket_of(double rate, double burst)
{
	double margin;
	b24_leaky_bucket leaky;

	rate = b24_clamp(rate, 0.001, 1e6);
	burst = b24_clamp(burst, 1, 1e6);
	margin = b24_clamp(B24_LEAKY_BUCKET_MARGIN_REQUESTS + rate * B24_LEAKY_BUCKET_BUNCHED_SECONDS,
		0, burst * B24_LEAKY_BUCKET_LARGEST_FRACTION);
	leaky.interval = (int64_t)(1e6 / rate + 0.999999); /* upwards: never faster than asked for */
	leaky.depth = (int64_t)((burst - margin) * (double)leaky.interval);
	leaky.full = (int64_t)(burst * (double)leaky.interval);
	if (leaky.depth < leaky.interval) {
		leaky.depth = leaky.interval; /* one request at least */
	}
	return leaky;
}

/* What the arrival time means at present: one in the past or a stale one is an empty bucket. */
static inline int64_t b24_leaky_bucket_level(
	const b24_leaky_bucket *leaky, int64_t arrival, int64_t now)
{
	return arrival < now || arrival > now + leaky->full + B24_LEAKY_BUCKET_STALE_US ? now : arrival;
}

/* How long to wait until a request conforms. 0: it does now, and *arrival is moved on by it. */
static inline int64_t b24_leaky_bucket_take(
	const b24_leaky_bucket *leaky, int64_t *arrival, int64_t now)
{
	int64_t next = b24_leaky_bucket_level(leaky, *arrival, now) + leaky->interval;

	if (next > now + leaky->depth) {
		return next - now - leaky->depth;
	}
	*arrival = next;
	return 0;
}

/* The arrival time of a bucket that the portal calls full. */
static inline int64_t b24_leaky_bucket_fill(
	const b24_leaky_bucket *leaky, int64_t arrival, int64_t now)
{
	int64_t level = b24_leaky_bucket_level(leaky, arrival, now);

	return level > now + leaky->full ? level : now + leaky->full;
}

#endif
