/* The connections of one thread. They outlive clients and, in PHP, requests: the next client that
 * talks to the same portal in the same way finds its TLS connection open. libcurl decides which
 * connection fits (host, proxy, TLS options); the pool holds no cookie and no credential.
 *
 * Connections that carry one exchange at a time and those that carry several (HTTP/2) are kept
 * apart, each kind in a libcurl multi handle of its own. In a common one, libcurl before 8.5 takes
 * what it has learned of one connection for true of all connections to that host, and puts a
 * request on an HTTP/1.1 connection whose reply is still under way: the replies then reach wrong
 * calls.
 *
 * After fork(2) the child must not touch what it inherited: even an orderly close would send the
 * TLS farewell on the parent's connection. The pool notices the new process by itself and begins
 * again with nothing; what the parent owned is left alone. */
#ifndef B24_CORE_HTTP_CONNECTION_POOL_H
#define B24_CORE_HTTP_CONNECTION_POOL_H

#include "core/base/deadline.h"
#include "core/base/error.h"
#include "core/http/totals.h"

#include <curl/curl.h>

typedef struct b24_pool b24_pool;

/* A place for an exchange in the pool: a libcurl handle and whether the pool drives it now. It must
 * not move while it is driven. */
typedef struct b24_slot {
	b24_pool *pool;      /* borrowed; outlives the slot */
	CURL *easy;          /* owned; NULL until opened */
	unsigned generation; /* of the pool when the handle was opened */
	CURLM *multi;        /* borrowed; drives the handle; NULL: nothing does */
	bool may_share;   /* in: the exchange may share its connection with others, if it is HTTP/2 */
	void *connection; /* what shares it, as far as known: see b24_slot_on_connection */
	struct b24_slot *next, **link; /* while driven: a list of the pool's */
	bool done;                     /* the exchange ended with `code` */
	CURLcode code;
} b24_slot;

/* At most `capacity` idle connections of each kind are kept. NULL: no memory. */
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

/* Makes sure that the slot has a handle of this process. *fresh tells that it is a new one, with
 * no options set but the pool's. */
bool b24_slot_open(b24_slot *slot, b24_pool *pool, bool *fresh);

/* Ends an exchange that is under way and closes the handle. */
void b24_slot_close(b24_slot *slot);

/* Whether the slot belongs to the parent of this process. */
bool b24_slot_inherited(const b24_slot *slot);

/* Begins the exchange that the handle's options describe. */
bool b24_slot_start(b24_slot *slot);

/* What to make of the connection that libcurl has chosen for an exchange. */
typedef enum b24_fitness {
	B24_FITS = 0,
	B24_IS_TAKEN,  /* another exchange is under way on it, and it can carry only one */
	B24_HAS_UNREAD /* something has arrived on it while nothing was expected: a farewell, or
					* leftovers of an earlier reply that would be taken for the next one */
} b24_fitness;

/* To be asked before the request is sent on it; `local_port` is the connection's, `kept` tells that
 * it was not opened for this exchange. Not every libcurl looks itself. */
b24_fitness b24_slot_on_connection(b24_slot *slot, int local_port, bool kept);

/* Stops driving the exchange; the connection of an unfinished one is closed. */
void b24_slot_stop(b24_slot *slot);

/* Drives everything in the pool until the slot's exchange is done (B24_OK), the deadline has
 * passed (B24_ERROR_DEADLINE) or the host wants to stop (B24_ERROR_INTERRUPTED). May be entered
 * again from within the host's `interrupted`: both exchanges then make progress. */
b24_error_kind b24_slot_wait(b24_slot *slot, b24_deadline deadline);

#endif
