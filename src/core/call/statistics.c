/* SPDX-License-Identifier: MIT */
#include "core/call/statistics.h"

#include "core/call/client_state.h"
#include "core/http/connection_pool.h"

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

/* The counters that all processes share. NULL: there are none. */
static b24_counters *counters_of(b24_client *client)
{
	return b24_metrics_of(client->settings.metrics, client->address.portal, client->bucket.key);
}

/* --- Attempts. --- */

static void add_attempt(b24_stats *to, const b24_call *call, b24_error_kind kind)
{
	const b24_transfer_figures *figures = &call->figures;

	if (to == NULL) {
		return;
	}
	to->calls++;
	to->failures += kind != B24_OK;
	to->retries += call->attempts > 1;
	to->connections += (uint64_t)figures->connections;
	to->bytes_sent += (uint64_t)figures->bytes_sent;
	to->bytes_received += (uint64_t)figures->bytes_received;
}

static void count_request(b24_client *client, const b24_call *call,
	const b24_transfer_figures *figures, b24_error_kind kind, int64_t now)
{
	b24_count_request(counters_of(client), &(b24_counted_request){
											   .kind = kind,
											   .retry = call->attempts > 1,
											   .duration_ms = now - call->began_at,
											   .connections_opened = figures->connections,
											   .repeated = figures->repeated,
											   .bytes_sent = figures->bytes_sent,
											   .bytes_received = figures->bytes_received,
										   });
}

void b24_client_count_attempt(
	b24_client *client, const b24_call *call, b24_error_kind kind, bool redirected, int64_t now)
{
	add_attempt(&client->stats, call, kind);
	add_attempt(total_of(client), call, kind);
	count_request(client, call, &call->figures, redirected ? B24_OK : kind, now);
}

/* --- Calls. --- */

/* What the call has come to, also one that nobody waits for any longer. */
static b24_error_kind outcome_of(const b24_call *call)
{
	if (call->thrown != B24_OK) {
		return call->thrown;
	}
	if (call->state == B24_CALL_DONE) {
		return call->error.kind;
	}
	return call->state == B24_CALL_IDLE && call->error.kind != B24_OK ? call->error.kind
																	  : B24_ERROR_INTERRUPTED;
}

void b24_client_count_call(b24_client *client, const b24_call *call)
{
	b24_metrics *metrics = client->settings.metrics;
	int64_t now = call->ended_at;
	b24_transfer_figures figures;

	if (metrics == NULL || (!call->launched && call->thrown == B24_OK)) {
		return;
	}
	/* A forked child lets go of copies of its parent's calls. */
	if (call->launched && call->generation != b24_pool_generation(client->pool)) {
		return;
	}
	if (call->state != B24_CALL_DONE) {
		now = b24_host_now_ms(client->host);
	}
	if (call->state == B24_CALL_UNDER_WAY) {
		b24_transfer_figures_get(&call->transfer, &figures);
		count_request(client, call, &figures, B24_ERROR_INTERRUPTED, now);
	}
	b24_count_call(counters_of(client), outcome_of(call), now - call->started_at);
	b24_metrics_follow(metrics, now, false);
}

void b24_client_count_command(b24_client *client, b24_error_kind kind)
{
	b24_count_command(counters_of(client), kind);
}

void b24_client_count_operating(b24_client *client, int64_t processing_us, int64_t operating_us)
{
	b24_count_operating(
		counters_of(client), processing_us, operating_us, b24_host_now_ms(client->host));
}

/* --- Waits and renewals. --- */

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

void b24_client_count_held(b24_client *client, const b24_call *call, int64_t now)
{
	if (call->held_since != 0 && now > call->held_since) {
		b24_count_limiter_wait(counters_of(client), now - call->held_since);
	}
}

void b24_client_count_failed_refresh(b24_client *client)
{
	b24_count_renewal(counters_of(client), false);
}

void b24_client_count_refresh(b24_client *client)
{
	b24_stats *total = total_of(client);

	b24_count_renewal(counters_of(client), true);
	client->stats.refreshes++;
	if (total != NULL) {
		total->refreshes++;
	}
}
