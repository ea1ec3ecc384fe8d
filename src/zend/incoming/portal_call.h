/* SPDX-License-Identifier: MIT */
/* Calls a method of a request's portal. */
#ifndef B24_ZEND_INCOMING_PORTAL_CALL_H
#define B24_ZEND_INCOMING_PORTAL_CALL_H

#include <php.h>

/* Calls a method without parameters. The caller owns *result. False: an exception was thrown. */
bool php_b24_incoming_call(zval *client, const char *method, zval *result);

#endif
