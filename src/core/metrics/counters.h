/* SPDX-License-Identifier: MIT */
/* The counters of one portal, as they lie in the file that processes share. Each is an atomic
 * number that only grows: adding needs no lock, and a process that is killed leaves nothing that
 * another one would wait for. */
#ifndef B24_CORE_METRICS_COUNTERS_H
#define B24_CORE_METRICS_COUNTERS_H

#include "core/base/error.h"

#include <stdatomic.h>
#include <stdint.h>

/* Kinds of errors, with room for more. */
#define B24_COUNTED_KINDS 24

/* Buckets of durations; what is above the last bound is in the one behind it. */
#define B24_DURATION_BOUNDS 14

/* Words of a portal's address: 183 bytes and a NUL. */
#define B24_COUNTED_PORTAL_WORDS 23

typedef _Atomic uint64_t b24_counter;

typedef struct b24_counters {
	b24_counter key;   /* of the portal; 0: the place is free */
	b24_counter named; /* the address is complete */
	b24_counter portal[B24_COUNTED_PORTAL_WORDS];
	/* By b24_error_kind; B24_OK: it succeeded. The total of each is their sum. */
	b24_counter calls[B24_COUNTED_KINDS], requests[B24_COUNTED_KINDS], commands[B24_COUNTED_KINDS];
	b24_counter durations[B24_DURATION_BOUNDS + 1]; /* of calls */
	b24_counter call_ms, request_ms;
	b24_counter retries;
	b24_counter limiter_waits, limiter_waited_ms;
	b24_counter processing_us;
	b24_counter operating_peak; /* packed; see b24_count_operating */
	b24_counter connections_opened, connections_reused;
	b24_counter bytes_sent, bytes_received;
	b24_counter renewals, renewal_failures;
	uint64_t unused[3]; /* for more counters, without another version of the file */
} b24_counters;

_Static_assert(sizeof(b24_counters) == 128 * 8, "records lie side by side in cache lines");
_Static_assert(B24_ERROR_VALIDATION < B24_COUNTED_KINDS, "each kind has a counter");

/* An HTTP request that has ended. */
typedef struct b24_counted_request {
	b24_error_kind kind;
	bool retry; /* not its call's first */
	int64_t duration_ms;
	int64_t connections_opened;
	int64_t repeated; /* further sendings of the same, for the connection was lost before */
	int64_t bytes_sent, bytes_received;
} b24_counted_request;

/* All of these take NULL for "counted nowhere". */
void b24_count_request(b24_counters *to, const b24_counted_request *request);
void b24_count_call(b24_counters *to, b24_error_kind kind, int64_t duration_ms);
void b24_count_command(b24_counters *to, b24_error_kind kind);
void b24_count_limiter_wait(b24_counters *to, int64_t waited_ms);
void b24_count_renewal(b24_counters *to, bool succeeded);

/* What a reply's `time` says, in microseconds; negative: nothing. The highest operating time of a
 * method is kept for the running ten minutes of the clock and those before. */
void b24_count_operating(
	b24_counters *to, int64_t processing_us, int64_t operating_us, int64_t now_ms);

/* The highest operating time in milliseconds, now. */
int64_t b24_counted_operating_peak_ms(const b24_counters *counters, int64_t now_ms);

/* The upper bounds of the buckets, in milliseconds, ascending. */
extern const int64_t b24_duration_bounds_ms[B24_DURATION_BOUNDS];

static inline uint64_t b24_counted(const b24_counter *counter)
{
	return atomic_load_explicit(counter, memory_order_relaxed);
}

#endif
