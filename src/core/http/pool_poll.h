/* SPDX-License-Identifier: MIT */
/* Waits for whatever happens on the connections of a pool. */
#ifndef B24_CORE_HTTP_POOL_POLL_H
#define B24_CORE_HTTP_POOL_POLL_H

#include "core/http/pool_state.h"

/* Waits so long at most. The pool has handles of this process. */
void b24_pool_poll(b24_pool *pool, int longest_ms);

#endif
