/* The portal has another address than the one that the client knew. */
#ifndef B24_ZEND_AUTH_PORTAL_MOVED_H
#define B24_ZEND_AUTH_PORTAL_MOVED_H

#include "zend/call/client_object.h"

/* Tells the store the portal's new address. */
void php_b24_auth_moved(php_b24_client *client, b24_call *call);

#endif
