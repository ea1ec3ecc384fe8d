/* SPDX-License-Identifier: MIT */
/* Proves that a portal has sent a request: compares the application token that came. */
#ifndef B24_ZEND_INCOMING_VERIFY_H
#define B24_ZEND_INCOMING_VERIFY_H

#include <php.h>

/* All: false: an exception was thrown. */

/* Compares the application token with the expected one. If it is another one, Forgery is thrown. */
bool php_b24_verify_token(zend_object *request, const zend_string *expected);

/* Compares it with the one that the store has for the portal, and takes the address of the portal
 * from there. */
bool php_b24_verify_by_store(zend_object *request, zend_object *oauth);

/* Whether something has verified the request. `method` is for the message. */
bool php_b24_require_verified(zend_object *request, const char *method);

/* Makes sure, before its tokens are used, that the request is from a portal in the store. The
 * application may have compared the application token with that of another one. */
bool php_b24_verify_portal(zend_object *request, zend_object *oauth);

#endif
