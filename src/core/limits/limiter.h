/* SPDX-License-Identifier: MIT */
/* The rate limiter: who may send when. A portal admits only so many requests from one address, from
 * however many processes and programs. So all of them share what a limiter knows.
 *
 * A limiter knows two things of a portal. One is its leaky bucket: requests a second, shared by
 * everybody. The other is the operating time that each method of an application or webhook has
 * used, as replies report it. A limiter never waits: it says for how long, and the caller waits. */
#ifndef B24_CORE_LIMITS_LIMITER_H
#define B24_CORE_LIMITS_LIMITER_H

#include "core/base/host.h"

typedef struct b24_limiter b24_limiter;

typedef struct b24_bucket {
	uint64_t key;      /* see b24_limiter_bucket_key */
	double rate;       /* requests a second that leak out */
	double burst;      /* requests that it holds; a few are never used, see leaky_bucket.h */
	bool when_refused; /* limits nothing before the portal has refused a request for its rate */
} b24_bucket;

/* 0: the request may go out, and is counted. Otherwise for how many milliseconds to wait before
 * asking again; nothing is reserved meanwhile, so that whoever is killed while waiting takes
 * nothing along. */
int64_t b24_limiter_admit(b24_limiter *limiter, const b24_bucket *bucket);

/* For how long admit would make wait now; nothing is counted. */
int64_t b24_limiter_wait_ms(b24_limiter *limiter, const b24_bucket *bucket);

/* The portal has refused a request for its rate, which was sent `age_ms` ago. The bucket counts as
 * full for everybody, and its rate is lowered, see adaptive_rate.h. A `when_refused` bucket limits
 * from now on. */
void b24_limiter_note_rate_refusal(b24_limiter *limiter, const b24_bucket *bucket, int64_t age_ms);

/* The rate and the burst that are admitted at present: adapted to the portal's refusals, or else
 * those of the bucket itself. A rate of 0: it limits nothing yet. */
typedef struct b24_limiter_rates {
	double rate, burst;
} b24_limiter_rates;

b24_limiter_rates b24_limiter_present_rates(b24_limiter *limiter, const b24_bucket *bucket);

/* Notes what a reply reports: the method's operating time so far, and in how many milliseconds a
 * part of it will be forgotten. Without a reset ahead (within the hour) a reply says nothing. */
void b24_limiter_note_operating_time(
	b24_limiter *limiter, uint64_t key, int64_t operating_ms, int64_t reset_in_ms);

/* Notes that the portal has refused the method for its operating time: it counts as used up
 * until the reset that the reply names, or else the last one that a reply has named; without either
 * for `otherwise_ms`. `reset_in_ms` 0: the reply names none. No more than an hour. */
void b24_limiter_note_operating_refusal(b24_limiter *limiter, uint64_t key, int64_t limit_ms,
	int64_t reset_in_ms, int64_t otherwise_ms);

/* 0: the method's operating time is below the limit, as far as known. Otherwise in how many
 * milliseconds a part of it will be forgotten. */
int64_t b24_limiter_operating_wait_ms(b24_limiter *limiter, uint64_t key, int64_t limit_ms);

uint64_t b24_limiter_bucket_key(const char *portal);

/* The key of a method's operating time for one credential of a portal; `method` in any letter case.
 * The credential may be a secret: the key holds sixteen bits of its hash and no more. */
uint64_t b24_limiter_operating_key(
	const char *portal, const char *credential, const char *method, size_t method_length);

/* Something that the program's user should know once, such as a server that is away; NULL: nothing
 * new. Without secrets; valid until the limiter's next call. */
const char *b24_limiter_notice(b24_limiter *limiter);

void b24_limiter_free(b24_limiter *limiter);

/* --- Implementations: a file, a Redis server. Each begins with a b24_limiter. --- */

typedef struct b24_limiter_backend {
	int64_t (*admit)(b24_limiter *limiter, const b24_bucket *bucket);
	int64_t (*wait_ms)(b24_limiter *limiter, const b24_bucket *bucket);
	void (*note_rate_refusal)(b24_limiter *limiter, const b24_bucket *bucket, int64_t age_ms);
	b24_limiter_rates (*present_rates)(b24_limiter *limiter, const b24_bucket *bucket);
	void (*note_operating_time)(
		b24_limiter *limiter, uint64_t key, int64_t operating_ms, int64_t reset_in_ms);
	void (*note_operating_refusal)(b24_limiter *limiter, uint64_t key, int64_t limit_ms,
		int64_t reset_in_ms, int64_t otherwise_ms);
	int64_t (*operating_wait_ms)(b24_limiter *limiter, uint64_t key, int64_t limit_ms);
	const char *(*notice)(b24_limiter *limiter); /* NULL: there never is one */
	void (*free)(b24_limiter *limiter);
} b24_limiter_backend;

struct b24_limiter {
	const b24_limiter_backend *backend; /* constant data */
	const b24_host *host;               /* borrowed */
};

#endif
