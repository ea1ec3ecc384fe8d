/* Where a limiter keeps what it knows. An implementation begins with a b24_limiter; see limiter.h
 * for what its functions mean. */
#ifndef B24_CORE_LIMITS_BACKEND_H
#define B24_CORE_LIMITS_BACKEND_H

#include "core/limits/limiter.h"

typedef struct b24_limiter_backend {
	int64_t (*admit)(b24_limiter *limiter, const b24_bucket *bucket);
	int64_t (*wait)(b24_limiter *limiter, const b24_bucket *bucket);
	void (*exhaust)(b24_limiter *limiter, const b24_bucket *bucket, int64_t age_ms);
	b24_limiter_rates (*learned)(b24_limiter *limiter, const b24_bucket *bucket);
	void (*report)(b24_limiter *limiter, uint64_t key, int64_t operating_ms, int64_t reset_in_ms);
	void (*refuse)(b24_limiter *limiter, uint64_t key, int64_t limit_ms, int64_t reset_in_ms,
		int64_t otherwise_ms);
	int64_t (*spent)(b24_limiter *limiter, uint64_t key, int64_t limit_ms);
	const char *(*notice)(b24_limiter *limiter); /* NULL: there never is one */
	void (*free)(b24_limiter *limiter);
} b24_limiter_backend;

struct b24_limiter {
	const b24_limiter_backend *backend; /* constant data */
	const b24_host *host;               /* borrowed */
};

#endif
