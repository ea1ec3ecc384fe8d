/* SPDX-License-Identifier: MIT */
/* The libcurl handles of a pool: made when they are needed, and left alone after a fork.
 *
 * After fork(2) the child must not touch what it inherited: even an orderly close would send the
 * TLS farewell on the parent's connection. The pool notices the new process by itself and begins
 * again with nothing. */
#ifndef B24_CORE_HTTP_POOL_HANDLES_H
#define B24_CORE_HTTP_POOL_HANDLES_H

#include "core/http/pool_state.h"

/* Whether this process is a forked child of the one that the pool's handles belong to. */
bool b24_pool_has_forked(const b24_pool *pool);

/* After this the pool has handles, and they belong to this process. False: no memory. */
bool b24_pool_enter(b24_pool *pool);

/* The multi handle that drives the slot's transfer; NULL: no memory. */
CURLM *b24_pool_multi_for(b24_pool *pool, const b24_slot *slot);

/* Tells libcurl how many connections to keep. */
void b24_pool_limit_connections(b24_pool *pool);

/* Closes all connections. In a forked child it only lets go of what the parent owns. */
void b24_pool_close_handles(b24_pool *pool);

#endif
