/* SPDX-License-Identifier: MIT */
/* The connections of a thread, which are kept between PHP requests. */
#ifndef B24_ZEND_ENGINE_CONNECTION_POOL_H
#define B24_ZEND_ENGINE_CONNECTION_POOL_H

#include "zend/engine/globals.h"

#include "core/http/connection_pool.h"

/* The thread's pool, made when it is first asked for; NULL: no memory. */
b24_pool *php_b24_pool(void);

/* At the end of the thread: closes its connections. */
void php_b24_pool_free(zend_b24_globals *globals);

#endif
