/* SPDX-License-Identifier: MIT */
/* The operating budget of a method: how much operating time it has used, and when the portal
 * forgets a part of it. Both are packed into one number, and come from replies alone. */
#ifndef B24_CORE_LIMITS_OPERATING_USAGE_H
#define B24_CORE_LIMITS_OPERATING_USAGE_H

#include <stdbool.h>
#include <stdint.h>

/* The largest values that are kept: 49 days of operating time, and a reset within the hour (portals
 * forget after ten minutes). */
#define B24_OPERATING_BUDGET_MOST_MS          INT64_C(0xFFFFFFFF)
#define B24_OPERATING_BUDGET_LONGEST_RESET_MS (3600 * INT64_C(1000))

/* Resets that are no further apart count as the same one: replies take different times to arrive.
 * Of two such replies the one with more operating time is the newer. */
#define B24_OPERATING_BUDGET_SAME_RESET_MS INT64_C(2000)

/* The high half is the reset in seconds of the host's clock, the low one the operating time. */
static inline uint64_t b24_operating_budget_pack(int64_t operating_ms, int64_t reset_ms)
{
	return (uint64_t)((reset_ms + 999) / 1000) << 32 | (uint32_t)operating_ms;
}

static inline int64_t b24_operating_budget_used_ms(uint64_t budget)
{
	return (int64_t)(budget & 0xFFFFFFFF);
}

static inline int64_t b24_operating_budget_reset_ms(uint64_t budget)
{
	return (int64_t)(budget >> 32) * 1000;
}

/* Not after the reset, nor if it lies so far ahead that the clock must have been reset. */
static inline bool b24_operating_budget_is_known(uint64_t budget, int64_t now_ms)
{
	int64_t reset_ms = b24_operating_budget_reset_ms(budget);

	return reset_ms > now_ms && reset_ms <= now_ms + B24_OPERATING_BUDGET_LONGEST_RESET_MS + 1000;
}

/* Replies may arrive in another order than they were written in. */
static inline bool b24_operating_budget_replaces(uint64_t fresh, uint64_t old, int64_t now_ms)
{
	int64_t later = b24_operating_budget_reset_ms(fresh) - b24_operating_budget_reset_ms(old);

	return !b24_operating_budget_is_known(old, now_ms) ||
		   later > B24_OPERATING_BUDGET_SAME_RESET_MS ||
		   (later >= -B24_OPERATING_BUDGET_SAME_RESET_MS &&
			   b24_operating_budget_used_ms(fresh) > b24_operating_budget_used_ms(old));
}

/* What is known when the portal has refused the method: all of `limit_ms` is used up, until the
 * reset that is named (in so many milliseconds), or else until the one that was, which is when the
 * oldest part is forgotten; without either for `otherwise_ms`. */
static inline uint64_t b24_operating_budget_refused(
	uint64_t old, int64_t now_ms, int64_t limit_ms, int64_t reset_in_ms, int64_t otherwise_ms)
{
	int64_t operating = limit_ms;
	int64_t reset = now_ms + (reset_in_ms > 0 ? reset_in_ms : otherwise_ms);

	if (b24_operating_budget_is_known(old, now_ms)) {
		operating = b24_operating_budget_used_ms(old) > limit_ms ? b24_operating_budget_used_ms(old)
																 : limit_ms;
		reset = reset_in_ms > 0 ? reset : b24_operating_budget_reset_ms(old);
	}
	return b24_operating_budget_pack(operating, reset);
}

#endif
