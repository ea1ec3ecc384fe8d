/* The connections of one thread. They outlive clients and, in PHP, requests: the next client that
 * talks to the same portal in the same way finds its TLS connection open. libcurl decides which
 * connection fits (host, proxy, TLS options); the pool holds no cookie and no credential.
 *
 * After fork(2) the child must not touch what it inherited: even an orderly close would send the
 * TLS farewell on the parent's connection. The pool notices the new process by itself and begins
 * again with nothing; what the parent owned is left alone. */
#ifndef B24_POOL_H
#define B24_POOL_H

#include "deadline.h"
#include "error.h"
#include "totals.h"

#include <curl/curl.h>

typedef struct b24_pool b24_pool;

/* A place for an exchange in the pool: a libcurl handle and whether the pool drives it now. */
typedef struct b24_slot {
	b24_pool *pool;      /* borrowed; outlives the slot */
	CURL *easy;          /* owned; NULL until opened */
	unsigned generation; /* of the pool when the handle was opened */
	bool attached;       /* the pool drives the handle */
	bool done;           /* the exchange ended with `code` */
	CURLcode code;
} b24_slot;

/* At most `capacity` idle connections are kept. NULL: no memory. */
b24_pool *b24_pool_new(const b24_host *host, long capacity);

/* Closes all connections. In a forked child it only lets go of what the parent owns. */
void b24_pool_free(b24_pool *pool);

/* Grows when the process turns out to be a forked child: what was begun before is the parent's. */
unsigned b24_pool_generation(b24_pool *pool);

/* So many more exchanges (or fewer, when negative) are going to be under way at once for a while.
 * Their connections are kept meanwhile. */
void b24_pool_announce(b24_pool *pool, long change);

/* What this thread has done with each portal; lives as long as the pool. */
b24_totals *b24_pool_totals(b24_pool *pool);

/* Sends and receives what can be at once, for everything in the pool. False: it is empty, or the
 * parent's. */
bool b24_pool_drive(b24_pool *pool);

/* Waits until there is something to drive, or for that time, or for a fraction of a second. False:
 * the host wants to stop, or there is no memory. */
bool b24_pool_wait(b24_pool *pool, int64_t longest_ms);

/* Whether something has arrived on the kept connection with this local port while nothing was
 * expected: a farewell, or leftovers of an earlier reply that would be taken for the next one. Not
 * every libcurl looks before it hands such a connection out. */
bool b24_pool_has_unread(const b24_pool *pool, int local_port);

/* Makes sure that the slot has a handle of this process. *fresh tells that it is a new one, with
 * no options set but the pool's. */
bool b24_slot_open(b24_slot *slot, b24_pool *pool, bool *fresh);

/* Ends an exchange that is under way and closes the handle. */
void b24_slot_close(b24_slot *slot);

/* Whether the slot belongs to the parent of this process. */
bool b24_slot_inherited(const b24_slot *slot);

/* Begins the exchange that the handle's options describe. */
bool b24_slot_start(b24_slot *slot);

/* Stops driving the exchange; the connection of an unfinished one is closed. */
void b24_slot_stop(b24_slot *slot);

/* Drives everything in the pool until the slot's exchange is done (B24_OK), the deadline has
 * passed (B24_ERROR_DEADLINE) or the host wants to stop (B24_ERROR_INTERRUPTED). May be entered
 * again from within the host's `interrupted`: both exchanges then make progress. */
b24_error_kind b24_slot_wait(b24_slot *slot, b24_deadline deadline);

#endif
