/* SPDX-License-Identifier: MIT */
/* What a client has done so far: requests, failures, waits, bytes. It is counted for the client,
 * for the portal in this process (see portal_totals.h), and for the portal in all processes (see
 * core/metrics/counters.h). */
#ifndef B24_CORE_CALL_STATISTICS_H
#define B24_CORE_CALL_STATISTICS_H

#include "core/call/call_state.h"
#include "core/http/portal_totals.h"

/* The client's own figures. */
const b24_stats *b24_client_stats(const b24_client *client);

/* Counts an attempt that has ended, with the call's figures. `redirected`: it goes on elsewhere. */
void b24_client_count_attempt(
	b24_client *client, const b24_call *call, b24_error_kind kind, bool redirected, int64_t now);

/* Counts a call that is let go of, and the attempt that is still under way then. */
void b24_client_count_call(b24_client *client, const b24_call *call);

/* Counts what became of a command of a batch. */
void b24_client_count_command(b24_client *client, b24_error_kind kind);

/* Counts that the portal's limits have held the call back, if they have. */
void b24_client_count_held(b24_client *client, const b24_call *call, int64_t now);

/* Counts what a reply says of operating time, see core/metrics/counters.h. */
void b24_client_count_operating(b24_client *client, int64_t processing_us, int64_t operating_us);

/* Counts that a call was held back. */
void b24_client_count_wait(b24_client *client, int64_t waited_ms);

/* Counts a renewal of the access token, or that it has failed. */
void b24_client_count_refresh(b24_client *client);
void b24_client_count_failed_refresh(b24_client *client);

#endif
