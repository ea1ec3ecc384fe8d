/* SPDX-License-Identifier: MIT */
/* The connections of one thread. They outlive clients and, in PHP, requests: the next client that
 * talks to the same portal in the same way finds its TLS connection open. libcurl decides which
 * connection fits (host, proxy, TLS options); the pool holds no cookie and no credential.
 *
 * Connections that carry one transfer at a time and those that carry several (HTTP/2) are kept
 * apart, each kind in a libcurl multi handle of its own. In a common one, libcurl before 8.5 takes
 * what it knows of one connection for true of all connections to that host, and puts a
 * request on an HTTP/1.1 connection whose reply is still under way: the replies then reach wrong
 * calls. See pool_handles.h for what happens after a fork. */
#ifndef B24_CORE_HTTP_CONNECTION_POOL_H
#define B24_CORE_HTTP_CONNECTION_POOL_H

#include "core/http/pool_state.h"

/* At most `capacity` idle connections of each kind are kept. NULL: no memory. */
b24_pool *b24_pool_new(const b24_host *host, long capacity);

/* Closes all connections. In a forked child it only lets go of what the parent owns. */
void b24_pool_free(b24_pool *pool);

/* Grows when the process turns out to be a forked child: what was begun before is the parent's. */
unsigned b24_pool_generation(b24_pool *pool);

/* So many more transfers (or fewer, when negative) are going to be under way at once for a while.
 * Their connections are kept meanwhile, and the memory of their large replies. */
void b24_pool_announce(b24_pool *pool, long change);

/* What this thread has done with each portal; lives as long as the pool. */
b24_totals *b24_pool_totals(b24_pool *pool);

/* Sends and receives what can be at once, for everything in the pool. False: it is empty, or the
 * parent's. */
bool b24_pool_drive(b24_pool *pool);

/* Whether that was done within the last millisecond. */
bool b24_pool_was_just_driven(const b24_pool *pool);

/* Waits until there is something to drive, or for that time, or for a fraction of a second. False:
 * the host wants to stop, or there is no memory. */
bool b24_pool_wait(b24_pool *pool, int64_t longest_ms);

#endif
