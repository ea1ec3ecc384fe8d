/* SPDX-License-Identifier: MIT */
/* B24\Client. */
#ifndef B24_ZEND_CLIENT_CLIENT_H
#define B24_ZEND_CLIENT_CLIENT_H

/* Registers the class of the stub. */
void php_b24_register_client(void);

#endif
