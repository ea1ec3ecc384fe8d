/* SPDX-License-Identifier: MIT */
/* The address of the portal that a request says it is from. */
#ifndef B24_ZEND_INCOMING_PORTAL_ADDRESS_H
#define B24_ZEND_INCOMING_PORTAL_ADDRESS_H

#include "zend/incoming/field.h"

/* Sets `domain` and `clientEndpoint` from the fields in `auth`: `domain` and `client_endpoint`, of
 * which one may be missing, must name the same host. */
void php_b24_incoming_read_address(const php_b24_field_source *auth, zend_object *to);

/* The same from the fields of a frame. */
void php_b24_incoming_read_frame_address(php_b24_incoming_request *request, zend_object *to);

#endif
