/* SPDX-License-Identifier: MIT */
#include "core/http/pool_handles.h"

#include "core/http/idle_connections.h"

#include <stdatomic.h>
#include <stdlib.h>

/* What a forked child must not touch, not even to free it. */
typedef struct abandoned {
	CURLM *serial, *shared;
	CURLSH *share;
	struct abandoned *next;
} abandoned;

/* All that this process has inherited. Nothing reads the list: it only shows a leak checker that
 * the memory is known. Threads may add to it. */
static _Atomic(abandoned *) all_abandoned;

/* libcurl's limit is about all connections. Without room for those in use, a connection whose
 * transfer ends while others are under way would be closed. */
void b24_pool_limit_connections(b24_pool *pool)
{
	long most = pool->at_once > pool->capacity ? pool->at_once : pool->capacity;

	curl_multi_setopt(pool->serial, CURLMOPT_MAXCONNECTS, most);
	if (pool->shared != NULL) {
		curl_multi_setopt(pool->shared, CURLMOPT_MAXCONNECTS, most);
	}
}

static bool populate(b24_pool *pool)
{
	pool->serial = curl_multi_init();
	pool->share = curl_share_init();
	if (pool->serial == NULL || pool->share == NULL) {
		if (pool->serial != NULL) {
			curl_multi_cleanup(pool->serial);
		}
		curl_share_cleanup(pool->share);
		pool->serial = NULL;
		pool->share = NULL;
		return false;
	}
	curl_multi_setopt(pool->serial, CURLMOPT_PIPELINING, (long)CURLPIPE_NOTHING);
	curl_share_setopt(pool->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
	b24_pool_limit_connections(pool);
	b24_fork_mark_set(pool->mark);
	return true;
}

CURLM *b24_pool_multi_for(b24_pool *pool, const b24_slot *slot)
{
	if (!slot->may_share || !pool->may_share) {
		return pool->serial;
	}
	if (pool->shared == NULL) {
		pool->shared = curl_multi_init();
		if (pool->shared != NULL) {
			curl_multi_setopt(pool->shared, CURLMOPT_PIPELINING, (long)CURLPIPE_MULTIPLEX);
			b24_pool_limit_connections(pool);
		}
	}
	return pool->shared;
}

bool b24_pool_has_forked(const b24_pool *pool)
{
	return pool->serial != NULL && !b24_fork_mark_is_set(pool->mark);
}

static void abandon(b24_pool *pool)
{
	abandoned *entry = malloc(sizeof *entry); /* not the host's: it outlives the host */

	if (entry != NULL) {
		*entry = (abandoned){pool->serial, pool->shared, pool->share, atomic_load(&all_abandoned)};
		while (!atomic_compare_exchange_weak(&all_abandoned, &entry->next, entry)) {
		}
	}
	pool->serial = pool->shared = NULL;
	pool->share = NULL;
	pool->driven = NULL;
	pool->in_shared = 0;
	pool->generation++;
	b24_idle_connections_clear(&pool->idle);
	b24_totals_reset(pool->totals);
}

bool b24_pool_enter(b24_pool *pool)
{
	if (b24_pool_has_forked(pool)) {
		abandon(pool);
	}
	return pool->serial != NULL || populate(pool);
}

void b24_pool_close_handles(b24_pool *pool)
{
	if (b24_pool_has_forked(pool)) {
		abandon(pool);
	}
	if (pool->serial != NULL) {
		curl_multi_cleanup(pool->serial);
		if (pool->shared != NULL) {
			curl_multi_cleanup(pool->shared);
		}
		curl_share_cleanup(pool->share);
	}
}
