/* SPDX-License-Identifier: MIT */
#include "core/metrics/counters.h"

#include <stddef.h>

_Static_assert(ATOMIC_LLONG_LOCK_FREE == 2, "a lock would outlive the process that holds it");

const int64_t b24_duration_bounds_ms[B24_DURATION_BOUNDS] = {
	25, 50, 100, 200, 300, 500, 750, 1000, 2000, 3000, 5000, 10000, 30000, 60000};

/* Counters are compared with nothing else in memory, so no order is asked for. A zero is not added:
 * that would fetch the cache line from another processor for nothing. */
static void add(b24_counter *to, int64_t amount)
{
	if (amount > 0) {
		atomic_fetch_add_explicit(to, (uint64_t)amount, memory_order_relaxed);
	}
}

void b24_count_request(b24_counters *to, const b24_counted_request *request)
{
	int64_t sent;

	if (to == NULL) {
		return;
	}
	sent = request->bytes_sent > 0 ? 1 + request->repeated : 0;
	add(&to->requests[request->kind], 1);
	add(&to->requests[B24_ERROR_CONNECTION], request->repeated);
	add(&to->request_ms, request->duration_ms);
	add(&to->retries, request->retry + request->repeated);
	add(&to->connections_opened, request->connections_opened);
	add(&to->connections_reused, sent - request->connections_opened);
	add(&to->bytes_sent, request->bytes_sent);
	add(&to->bytes_received, request->bytes_received);
}

void b24_count_call(b24_counters *to, b24_error_kind kind, int64_t duration_ms)
{
	size_t bucket = 0;

	if (to == NULL) {
		return;
	}
	while (bucket < B24_DURATION_BOUNDS && duration_ms > b24_duration_bounds_ms[bucket]) {
		bucket++;
	}
	add(&to->calls[kind], 1);
	add(&to->durations[bucket], 1);
	add(&to->call_ms, duration_ms);
}

void b24_count_command(b24_counters *to, b24_error_kind kind)
{
	if (to != NULL) {
		add(&to->commands[kind], 1);
	}
}

void b24_count_limiter_wait(b24_counters *to, int64_t waited_ms)
{
	if (to != NULL) {
		add(&to->limiter_waits, 1);
		add(&to->limiter_waited_ms, waited_ms);
	}
}

void b24_count_renewal(b24_counters *to, bool succeeded)
{
	if (to != NULL) {
		add(succeeded ? &to->renewals : &to->renewal_failures, 1);
	}
}

/* --- The operating time. --- */

/* A word holds the number of the ten minutes above, and milliseconds below: both change at once. */
#define TEN_MINUTES_MS INT64_C(600000)
#define PEAK_BITS      32

static uint64_t pack_peak(int64_t operating_us, int64_t now_ms)
{
	int64_t ms = operating_us / 1000 < UINT32_MAX ? operating_us / 1000 : UINT32_MAX;

	return ((uint64_t)(now_ms / TEN_MINUTES_MS) << PEAK_BITS) | (uint64_t)ms;
}

/* What was written before a restart of the machine, whose clock then began anew, is ahead. */
static bool is_outdated(uint64_t word, int64_t now_ms)
{
	uint64_t present = (uint64_t)(now_ms / TEN_MINUTES_MS), noted = word >> PEAK_BITS;

	return noted > present || present - noted > 1;
}

void b24_count_operating(
	b24_counters *to, int64_t processing_us, int64_t operating_us, int64_t now_ms)
{
	uint64_t fresh, word;

	if (to == NULL) {
		return;
	}
	add(&to->processing_us, processing_us);
	if (operating_us <= 0) {
		return;
	}
	fresh = pack_peak(operating_us, now_ms);
	word = b24_counted(&to->operating_peak);
	/* Of the ten minutes before, only what was higher still counts. */
	while ((is_outdated(word, now_ms) || (uint32_t)fresh > (uint32_t)word) &&
		   !atomic_compare_exchange_weak_explicit(
			   &to->operating_peak, &word, fresh, memory_order_relaxed, memory_order_relaxed)) {
	}
}

int64_t b24_counted_operating_peak_ms(const b24_counters *counters, int64_t now_ms)
{
	uint64_t word = b24_counted(&counters->operating_peak);

	return is_outdated(word, now_ms) ? 0 : (int64_t)(uint32_t)word;
}
