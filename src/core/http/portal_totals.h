/* SPDX-License-Identifier: MIT */
/* What a process has done with each portal, all its clients together. */
#ifndef B24_CORE_HTTP_PORTAL_TOTALS_H
#define B24_CORE_HTTP_PORTAL_TOTALS_H

#include "core/base/host.h"

typedef struct b24_stats {
	uint64_t calls;       /* attempts, successful or not, that were begun with the portal */
	uint64_t failures;    /* those that ended with an error */
	uint64_t retries;     /* those that were not a call's first */
	uint64_t waits;       /* times that a call was held back: by the limits, or after a failure */
	uint64_t waited_ms;   /* all of them together */
	uint64_t refreshes;   /* of access tokens */
	uint64_t connections; /* opened; fewer than calls because connections are kept */
	uint64_t bytes_sent, bytes_received;
} b24_stats;

typedef struct b24_totals b24_totals;

/* The figures of one portal; they stay where they are as long as the totals. */
typedef struct b24_total {
	char *portal; /* owned; as b24_client_portal() shows it; empty: all beyond a number */
	b24_stats stats;
	struct b24_total *next;
} b24_total;

b24_totals *b24_totals_new(const b24_host *host);
void b24_totals_free(b24_totals *totals);

/* Those of the portal, from now on if need be; NULL: no memory. */
b24_total *b24_totals_of(b24_totals *totals, const char *portal);

/* All of them, the newest first; NULL: none. */
const b24_total *b24_totals_first(const b24_totals *totals);

/* Everything is zero again: a forked child has done nothing yet. */
void b24_totals_reset(b24_totals *totals);

#endif
