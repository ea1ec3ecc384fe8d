/* SPDX-License-Identifier: MIT */
#include "core/http/connection_pool.h"

#include "core/http/idle_connections.h"
#include "core/http/pool_handles.h"
#include "core/http/pool_poll.h"
#include "core/http/tls.h"

/* A wait looks up at least this often, so that a signal that came between two polls is seen. */
#define LONGEST_POLL_MS 250

/* From here on libcurl itself puts no second request on a connection that carries one only. */
#define CURL_SHARES_SAFELY 0x080500

b24_pool *b24_pool_new(const b24_host *host, long capacity)
{
	b24_pool *pool = b24_host_alloc(host, sizeof *pool);

	if (pool == NULL) {
		return NULL;
	}
	pool->host = host;
	pool->capacity = capacity;
	pool->tls_is_known = b24_tls_is_known();
	pool->may_share =
		pool->tls_is_known || curl_version_info(CURLVERSION_NOW)->version_num >= CURL_SHARES_SAFELY;
	pool->mark = b24_fork_mark_new(host);
	pool->totals = b24_totals_new(host);
	if (!b24_idle_connections_init(&pool->idle, host, capacity) || pool->mark == NULL ||
		pool->totals == NULL) {
		b24_pool_free(pool);
		return NULL;
	}
	return pool;
}

void b24_pool_free(b24_pool *pool)
{
	if (pool == NULL) {
		return;
	}
	b24_pool_close_handles(pool);
	b24_kept_blocks_keep(&pool->blocks, false);
	b24_totals_free(pool->totals);
	b24_fork_mark_free(pool->host, pool->mark);
	b24_idle_connections_free(&pool->idle, pool->host);
	b24_host_free(pool->host, pool);
}

unsigned b24_pool_generation(b24_pool *pool)
{
	b24_pool_enter(pool);
	return pool->generation;
}

void b24_pool_announce(b24_pool *pool, long change)
{
	pool->at_once += change;
	b24_kept_blocks_keep(&pool->blocks, pool->at_once > 0);
	/* A forked child that only ends what its parent began needs no handles of its own. */
	if (change > 0 ? b24_pool_enter(pool) : pool->serial != NULL && !b24_pool_has_forked(pool)) {
		b24_pool_limit_connections(pool);
	}
}

b24_totals *b24_pool_totals(b24_pool *pool)
{
	return pool->totals;
}

/* Marks the slots whose transfers have ended, whoever waits for them. */
static void collect(b24_pool *pool, CURLM *multi)
{
	CURLMsg *message;
	int left;

	while ((message = curl_multi_info_read(multi, &left)) != NULL) {
		char *private = NULL;

		if (message->msg != CURLMSG_DONE) {
			continue;
		}
		curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &private);
		b24_slot *slot = (b24_slot *)(void *)private;

		slot->code = message->data.result;
		b24_idle_connections_note(&pool->idle, message->easy_handle);
		slot->done = true;
	}
}

static bool drive(b24_pool *pool, CURLM *multi)
{
	int running;

	if (curl_multi_perform(multi, &running) != CURLM_OK) {
		return false;
	}
	collect(pool, multi);
	return true;
}

bool b24_pool_drive(b24_pool *pool)
{
	if (pool->serial == NULL || b24_pool_has_forked(pool)) {
		return false;
	}
	pool->driven_at = b24_host_now_ms(pool->host);
	return drive(pool, pool->serial) && (pool->in_shared == 0 || drive(pool, pool->shared));
}

bool b24_pool_was_just_driven(const b24_pool *pool)
{
	return b24_host_now_ms(pool->host) - pool->driven_at <= 1;
}

bool b24_pool_wait(b24_pool *pool, int64_t longest_ms)
{
	const b24_host *host = pool->host;

	if (!b24_pool_enter(pool)) {
		return false;
	}
	b24_pool_poll(pool, longest_ms < LONGEST_POLL_MS ? (int)longest_ms : LONGEST_POLL_MS);
	return !host->interrupted(host->context);
}
