/* SPDX-License-Identifier: MIT */
#include "core/call/retry.h"

#include <strings.h>

#define FIRST_PAUSE_MS         250
#define FIRST_REFUSED_PAUSE_MS 1000
#define LONGEST_PAUSE_MS       30000

/* Longer pauses are cut to this, which is decades: it has to fit a number of milliseconds. */
#define LONGEST_NAMED_S 1e9

/* Failures that may be over at the next attempt. */
static bool is_temporary(const b24_error *error)
{
	switch (error->kind) {
	case B24_ERROR_CONNECTION:
	case B24_ERROR_TIMEOUT:
	case B24_ERROR_TRANSPORT:
	case B24_ERROR_PROTOCOL: return true; /* a gateway's page, or a reply that broke off */
	case B24_ERROR_API: return error->http_status >= 500;
	default: return false;
	}
}

/* The portal has stored the success of this very request. It would not report an error then. */
static bool has_succeeded(const b24_error *error, const b24_attempt_facts *facts)
{
	return facts->stored && error->kind != B24_ERROR_API;
}

bool b24_retry_is_sensible(const b24_error *error, const b24_attempt_facts *facts)
{
	if (error->lasting) {
		return false;
	}
	/* Refused before it was executed. */
	if (error->kind == B24_ERROR_RATE_LIMIT || error->kind == B24_ERROR_OPERATION_LIMIT) {
		return true;
	}
	return is_temporary(error) &&
		   (!error->maybe_executed || facts->read_only || has_succeeded(error, facts));
}

static int64_t named_pause_ms(double seconds)
{
	if (!(seconds > 0)) { /* none, or no number */
		return 0;
	}
	return (int64_t)((seconds < LONGEST_NAMED_S ? seconds : LONGEST_NAMED_S) * 1000);
}

static int64_t least_pause_ms(const b24_error *error)
{
	int64_t named = named_pause_ms(error->retry_after);

	return error->kind == B24_ERROR_OPERATION_LIMIT && error->retry_after >= 0
			   ? named + B24_ROUNDING_MS
			   : named;
}

int64_t b24_retry_pause_ms(const b24_error *error, const b24_attempt_facts *facts, uint32_t random)
{
	bool refused = error->kind == B24_ERROR_RATE_LIMIT || error->kind == B24_ERROR_OPERATION_LIMIT;
	int64_t longest = refused ? FIRST_REFUSED_PAUSE_MS : FIRST_PAUSE_MS;

	for (int i = 1; i < facts->number && longest < LONGEST_PAUSE_MS; i++) {
		longest *= 2;
	}
	if (longest > LONGEST_PAUSE_MS) {
		longest = LONGEST_PAUSE_MS;
	}
	return least_pause_ms(error) + (int64_t)((uint64_t)longest * random >> 32);
}
