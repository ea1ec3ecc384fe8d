/* Points in time of the host's clock. One deadline bounds a whole call: waits, attempts, all. */
#ifndef B24_CORE_BASE_DEADLINE_H
#define B24_CORE_BASE_DEADLINE_H

#include "core/base/host.h"

#define B24_NEVER INT64_MAX

typedef int64_t b24_deadline;

/* `budget_ms` from now; 0 means no limit. */
static inline b24_deadline b24_deadline_in(const b24_host *host, int64_t budget_ms)
{
	int64_t now = b24_host_now_ms(host);

	return budget_ms <= 0 || budget_ms > B24_NEVER - now ? B24_NEVER : now + budget_ms;
}

/* Milliseconds left, never negative. */
static inline int64_t b24_deadline_left(b24_deadline deadline, int64_t now_ms)
{
	return deadline <= now_ms ? 0 : deadline - now_ms;
}

static inline b24_deadline b24_deadline_earlier(b24_deadline a, b24_deadline b)
{
	return a < b ? a : b;
}

#endif
