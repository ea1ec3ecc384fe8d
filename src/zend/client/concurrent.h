/* SPDX-License-Identifier: MIT */
/* B24\Concurrent: many calls at the same time. */
#ifndef B24_ZEND_CLIENT_CONCURRENT_H
#define B24_ZEND_CLIENT_CONCURRENT_H

/* Registers the classes of the stub. */
void php_b24_register_concurrent(void);

#endif
