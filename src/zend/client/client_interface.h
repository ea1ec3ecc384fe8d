/* SPDX-License-Identifier: MIT */
/* B24\ClientInterface: what B24\Client and the clients of users' tests have in common. */
#ifndef B24_ZEND_CLIENT_CLIENT_INTERFACE_H
#define B24_ZEND_CLIENT_CLIENT_INTERFACE_H

#include <php.h>

extern zend_class_entry *php_b24_client_interface_ce;

/* Registers the interface of the stub. */
void php_b24_register_client_interface(void);

#endif
