/* SPDX-License-Identifier: MIT */
/* What a connection pool is made of, and a slot in it. */
#ifndef B24_CORE_HTTP_POOL_STATE_H
#define B24_CORE_HTTP_POOL_STATE_H

#include "core/base/deadline.h"
#include "core/base/fork_mark.h"
#include "core/base/kept_blocks.h"
#include "core/http/portal_totals.h"

#include <curl/curl.h>

typedef struct b24_pool b24_pool;

/* A place for a transfer in the pool: a libcurl handle and whether the pool drives it now. It must
 * not move while it is driven. */
typedef struct b24_slot {
	b24_pool *pool;      /* borrowed; outlives the slot */
	CURL *easy;          /* owned; NULL until opened */
	unsigned generation; /* of the pool when the handle was opened */
	CURLM *multi;        /* borrowed; drives the handle; NULL: nothing does */
	bool may_share;   /* in: the transfer may share its connection with others, if it is HTTP/2 */
	void *connection; /* its TLS layer, as far as known: see b24_slot_on_connection */
	struct b24_slot *next, **link; /* while driven: a list of the pool's */
	bool done;                     /* the transfer ended with `code` */
	CURLcode code;
} b24_slot;

/* A connection that has served a transfer and is open still. */
typedef struct b24_idle_connection {
	curl_socket_t socket;
	int local_port; /* 0: none is noted here */
} b24_idle_connection;

/* The connections that a pool knows to be open. */
typedef struct b24_idle_connections {
	b24_idle_connection *ring; /* owned */
	long capacity;
	long next; /* place for the next one */
} b24_idle_connections;

struct b24_pool {
	const b24_host *host;
	CURLM *serial;       /* one transfer a connection; owned by one process */
	CURLM *shared;       /* several, HTTP/2 only; likewise; NULL until needed */
	CURLSH *share;       /* likewise; TLS sessions, so that a reconnect resumes one */
	b24_slot *driven;    /* borrowed list: those whose transfers were begun and not stopped */
	long in_shared;      /* how many of them `shared` drives */
	int64_t driven_at;   /* when they were driven last; monotonic, in milliseconds */
	bool may_share;      /* this libcurl can be trusted to share, or be watched */
	bool tls_is_known;   /* see b24_tls_is_known */
	b24_fork_mark *mark; /* owned; tells a forked child from the process that the rest belongs to */
	b24_totals *totals;  /* owned */
	unsigned generation; /* counts the forks that this pool has lived through */
	long capacity;       /* idle connections of each kind */
	long at_once;        /* transfers that are announced to be under way at once */
	b24_idle_connections idle; /* owned */
	b24_kept_blocks blocks;    /* owned; of replies, while several are announced */
};

#endif
