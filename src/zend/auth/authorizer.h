/* SPDX-License-Identifier: MIT */
/* When clients of an application renew their token: before a call, and after one that says that it
 * has expired. */
#ifndef B24_ZEND_AUTH_AUTHORIZER_H
#define B24_ZEND_AUTH_AUTHORIZER_H

#include "zend/call/client_object.h"

extern const php_b24_authorizer php_b24_oauth_authorizer;

#endif
