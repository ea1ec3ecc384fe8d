/* SPDX-License-Identifier: MIT */
/* Points in time of the host's clock. One deadline bounds a whole call: waits, attempts, all. */
#ifndef B24_CORE_BASE_DEADLINE_H
#define B24_CORE_BASE_DEADLINE_H

#include "core/base/host.h"

#define B24_NEVER INT64_MAX

typedef int64_t b24_deadline;

/* So many milliseconds after `now_ms`; 0 means no limit. */
static inline b24_deadline b24_deadline_after(int64_t now_ms, int64_t timeout_ms)
{
	return timeout_ms <= 0 || timeout_ms > B24_NEVER - now_ms ? B24_NEVER : now_ms + timeout_ms;
}

/* The same from now on. */
static inline b24_deadline b24_deadline_in(const b24_host *host, int64_t timeout_ms)
{
	return b24_deadline_after(b24_host_now_ms(host), timeout_ms);
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
