/* SPDX-License-Identifier: MIT */
/* The counters of all portals, in a file that all processes of a user map into their memory. They
 * need no lock, as counters.h says. Without a file they are those of the process and of those that
 * it forks.
 *
 * The file is the limiter's neighbour and not a part of it: processes of several versions must
 * share the limiter, whatever they count; and counters can be switched off. */
#ifndef B24_CORE_METRICS_METRICS_H
#define B24_CORE_METRICS_METRICS_H

#include "core/base/host.h"
#include "core/metrics/counters.h"

/* Portals beyond that are counted together. */
#define B24_METRICS_PORTALS 2047

typedef struct b24_metrics b24_metrics;

/* Opens the file as b24_mapped_file_open() does. NULL: the error says why. The host is borrowed. */
b24_metrics *b24_metrics_open(const b24_host *host, const char *path, b24_error *error);

/* Counters of this process and those that it forks. NULL: no memory. */
b24_metrics *b24_metrics_new(const b24_host *host);

void b24_metrics_free(b24_metrics *metrics);

/* The file; NULL: there is none. Borrowed. */
const char *b24_metrics_path(const b24_metrics *metrics);

/* The portal's counters, which are valid until b24_metrics_follow(). `key`: any hash of the portal,
 * not 0. A portal that has no place any more has its counters in common with others, whose address
 * is empty. Nothing but the address is kept of a portal. NULL: `metrics` is NULL. */
b24_counters *b24_metrics_of(b24_metrics *metrics, const char *portal, uint64_t key);

/* Somebody may have deleted the file, also with its directory: then this begins another one, as
 * others do. It looks every few seconds, or `at_once`. */
void b24_metrics_follow(b24_metrics *metrics, int64_t now_ms, bool at_once);

/* Goes through the portals that have counters: the next one behind *at, which begins with 0. NULL:
 * there is none. `portal` gets the address. */
#define B24_COUNTED_PORTAL_SIZE (B24_COUNTED_PORTAL_WORDS * 8)
const b24_counters *b24_metrics_next(
	const b24_metrics *metrics, size_t *at, char portal[B24_COUNTED_PORTAL_SIZE]);

#endif
