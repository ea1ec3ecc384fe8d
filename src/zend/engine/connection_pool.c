/* SPDX-License-Identifier: MIT */
#include "zend/engine/connection_pool.h"

#include "zend/engine/host.h"

b24_pool *php_b24_pool(void)
{
	if (B24_G(pool) == NULL) {
		B24_G(pool) = b24_pool_new(&php_b24_host, (long)B24_G(pool_size));
	}
	return B24_G(pool);
}

void php_b24_pool_free(zend_b24_globals *globals)
{
	b24_pool_free(globals->pool);
	globals->pool = NULL;
}
