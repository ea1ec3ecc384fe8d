/* SPDX-License-Identifier: MIT */
/* B24\Incoming\Request: requests that a portal sends to an application. */
#ifndef B24_ZEND_INCOMING_REQUEST_H
#define B24_ZEND_INCOMING_REQUEST_H

#include "zend/incoming/request_fields.h"

extern zend_class_entry *php_b24_incoming_request_ce;

/* Sets the properties that the object's class declares. Refuses the request if its fields are
 * wrong. */
typedef void (*php_b24_incoming_reader)(php_b24_incoming_request *request, zend_object *to);

/* Makes a class one that requests are read as. Once, when the module starts. */
void php_b24_incoming_add_kind(zend_class_entry *ce, php_b24_incoming_reader read);

/* Registers the class of the stub. Those of the kinds of requests are registered behind it. */
void php_b24_register_incoming_request(void);

#endif
