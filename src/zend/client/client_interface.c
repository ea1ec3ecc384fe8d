/* SPDX-License-Identifier: MIT */
#include "zend/client/client_interface.h"

#include "client_interface_arginfo.h"

zend_class_entry *php_b24_client_interface_ce;

void php_b24_register_client_interface(void)
{
	php_b24_client_interface_ce = register_class_B24_ClientInterface();
}
