/* SPDX-License-Identifier: MIT */
#include "core/call/statistics.h"

#include "core/call/client_state.h"
#include "core/http/connection_pool.h"
#include "core/http/transfer_figures.h"

const b24_stats *b24_client_stats(const b24_client *client)
{
	return &client->stats;
}

/* The portal's figures, from the first attempt on: an address that was only named is kept nowhere.
 * NULL: no memory. */
static b24_stats *total_of(b24_client *client)
{
	if (client->total == NULL) {
		client->total = b24_totals_of(b24_pool_totals(client->pool), client->address.portal);
	}
	return client->total != NULL ? &client->total->stats : NULL;
}

static void add_attempt(b24_stats *to, const b24_call *call, b24_error_kind kind)
{
	b24_transfer_figures figures;

	if (to == NULL) {
		return;
	}
	b24_transfer_figures_get(&call->transfer, &figures);
	to->calls++;
	to->failures += kind != B24_OK;
	to->retries += call->attempts > 1;
	to->connections += (uint64_t)figures.connections;
	to->bytes_sent += (uint64_t)figures.bytes_sent;
	to->bytes_received += (uint64_t)figures.bytes_received;
}

void b24_client_count_attempt(b24_client *client, const b24_call *call, b24_error_kind kind)
{
	add_attempt(&client->stats, call, kind);
	add_attempt(total_of(client), call, kind);
}

static void add_wait(b24_stats *to, int64_t waited_ms)
{
	if (to != NULL) {
		to->waits++;
		to->waited_ms += (uint64_t)waited_ms;
	}
}

void b24_client_count_wait(b24_client *client, int64_t waited_ms)
{
	add_wait(&client->stats, waited_ms);
	add_wait(total_of(client), waited_ms);
}

void b24_client_count_refresh(b24_client *client)
{
	b24_stats *total = total_of(client);

	client->stats.refreshes++;
	if (total != NULL) {
		total->refreshes++;
	}
}
