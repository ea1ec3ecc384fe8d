/* SPDX-License-Identifier: MIT */
/* What a client has done so far: requests, failures, waits, bytes. Each figure is counted twice,
 * for the client and for the portal, see totals.h. */
#ifndef B24_CORE_CALL_STATISTICS_H
#define B24_CORE_CALL_STATISTICS_H

#include "core/call/call_state.h"
#include "core/http/portal_totals.h"

/* The client's own figures. */
const b24_stats *b24_client_stats(const b24_client *client);

/* Counts an attempt that has ended. */
void b24_client_count_attempt(b24_client *client, const b24_call *call, b24_error_kind kind);

/* Counts that a call was held back. */
void b24_client_count_wait(b24_client *client, int64_t waited_ms);

/* Counts a renewal of the access token. */
void b24_client_count_refresh(b24_client *client);

#endif
