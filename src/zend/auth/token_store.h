/* SPDX-License-Identifier: MIT */
/* B24\Auth\TokenStore and B24\Auth\LockingTokenStore: the interfaces of stores. */
#ifndef B24_ZEND_AUTH_TOKEN_STORE_H
#define B24_ZEND_AUTH_TOKEN_STORE_H

#include <php.h>

extern zend_class_entry *php_b24_token_store_ce;
extern zend_class_entry *php_b24_locking_token_store_ce;

/* Registers the interfaces of the stub. */
void php_b24_register_token_store(void);

#endif
