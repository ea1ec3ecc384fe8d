/* SPDX-License-Identifier: MIT */
/* Stores a portal's new address, when the portal has answered from another one than was known. */
#ifndef B24_ZEND_AUTH_PORTAL_MOVED_H
#define B24_ZEND_AUTH_PORTAL_MOVED_H

#include "zend/call/client_object.h"

/* Puts the new address into the store; nothing else of what it holds changes. */
void php_b24_portal_moved(php_b24_client *client, b24_call *call);

#endif
