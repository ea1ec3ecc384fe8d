/* What the core gets from PHP: memory, a clock, and a look at signals while it waits. */
#ifndef B24_ZEND_ENGINE_HOST_H
#define B24_ZEND_ENGINE_HOST_H

#include <php.h>

#include "core/http/connection_pool.h"

extern const b24_host php_b24_host;

/* The thread's connections; NULL: no memory. */
b24_pool *php_b24_pool(void);

#endif
