/* SPDX-License-Identifier: MIT */
/* The tokens in an application's store, whatever class of a store it is. */
#ifndef B24_ZEND_AUTH_STORED_TOKENS_H
#define B24_ZEND_AUTH_STORED_TOKENS_H

#include <php.h>

/* The tokens of a portal. NULL without an exception: there are none. */
zend_object *php_b24_store_find(zend_object *oauth, zend_string *member_id);

/* The same; it is an exception (Auth), too, that there are none. */
zend_object *php_b24_store_load(zend_object *oauth, zend_string *member_id);

/* Under the portal's lock: a place for a new pair is made, in stores that have such places. False:
 * an exception was thrown. */
bool php_b24_store_reserve(zend_object *oauth, zend_string *member_id);

/* Under the portal's lock. False: an exception was thrown. */
bool php_b24_store_put(zend_object *oauth, zend_object *token);

#endif
