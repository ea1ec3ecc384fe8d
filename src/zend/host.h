/* What the core gets from PHP: memory, a clock, and a look at signals while it waits. */
#ifndef PHP_B24_HOST_H
#define PHP_B24_HOST_H

#include "../../php_b24.h"

#include "../core/pool.h"

extern const b24_host php_b24_host;

/* The thread's connections; NULL: no memory. */
b24_pool *php_b24_pool(void);

#endif
