/* SPDX-License-Identifier: MIT */
#include "zend/auth/token_store.h"

#include <Zend/zend_attributes.h>

#include "token_store_arginfo.h"

zend_class_entry *php_b24_token_store_ce;
zend_class_entry *php_b24_locking_token_store_ce;

void php_b24_register_token_store(void)
{
	php_b24_token_store_ce = register_class_B24_Auth_TokenStore();
	php_b24_locking_token_store_ce =
		register_class_B24_Auth_LockingTokenStore(php_b24_token_store_ce);
}
