/* SPDX-License-Identifier: MIT */
#include "core/http/portal_totals.h"

#include <string.h>

/* A process that talks to more portals than this is interested in sums. */
#define MOST_PORTALS 1024

/* No address is longer; should one be, it is not worth the memory. */
#define LONGEST_PORTAL 1024

struct b24_totals {
	const b24_host *host;
	b24_total *first; /* owned list */
	size_t count;
};

b24_totals *b24_totals_new(const b24_host *host)
{
	b24_totals *totals = b24_host_alloc(host, sizeof *totals);

	if (totals != NULL) {
		totals->host = host;
	}
	return totals;
}

void b24_totals_free(b24_totals *totals)
{
	if (totals == NULL) {
		return;
	}
	while (totals->first != NULL) {
		b24_total *total = totals->first;

		totals->first = total->next;
		b24_host_free(totals->host, total->portal);
		b24_host_free(totals->host, total);
	}
	b24_host_free(totals->host, totals);
}

static b24_total *find(const b24_totals *totals, const char *portal)
{
	b24_total *total = totals->first;

	while (total != NULL && strcmp(total->portal, portal) != 0) {
		total = total->next;
	}
	return total;
}

static b24_total *add(b24_totals *totals, const char *portal)
{
	b24_total *total = b24_host_alloc(totals->host, sizeof *total);

	if (total == NULL) {
		return NULL;
	}
	total->portal = b24_host_strndup(totals->host, portal, strlen(portal));
	if (total->portal == NULL) {
		b24_host_free(totals->host, total);
		return NULL;
	}
	total->next = totals->first;
	totals->first = total;
	totals->count++;
	return total;
}

b24_total *b24_totals_of(b24_totals *totals, const char *portal)
{
	b24_total *total = find(totals, portal);

	if (total == NULL && (totals->count >= MOST_PORTALS || strlen(portal) > LONGEST_PORTAL)) {
		portal = "";
		total = find(totals, portal);
	}
	return total != NULL ? total : add(totals, portal);
}

const b24_total *b24_totals_first(const b24_totals *totals)
{
	return totals->first;
}

void b24_totals_reset(b24_totals *totals)
{
	for (b24_total *total = totals->first; total != NULL; total = total->next) {
		total->stats = (b24_stats){0};
	}
}
