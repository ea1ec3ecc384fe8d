/* The application's tokens, in whatever store they are. */
#ifndef B24_ZEND_AUTH_TOKEN_STORE_H
#define B24_ZEND_AUTH_TOKEN_STORE_H

#include <php.h>

#include "core/base/deadline.h"

/* The tokens of a portal. NULL without an exception: there are none. */
zend_object *php_b24_store_find(zend_object *oauth, zend_string *member_id);

/* The same; none are an exception (Auth), too. */
zend_object *php_b24_store_load(zend_object *oauth, zend_string *member_id);

/* Under the portal's lock: a place for a new pair is made, in stores that have such places. False:
 * an exception was thrown. */
bool php_b24_store_reserve(zend_object *oauth, zend_string *member_id);

/* Under the portal's lock. False: an exception was thrown. */
bool php_b24_store_put(zend_object *oauth, zend_object *token);

/* Stores tokens that came by themselves, from an installation or a code: under the portal's lock,
 * but also if that cannot be had in time, for nobody else has them. Those without an application
 * token, or without an address, keep that of the store. False: an exception was thrown. */
bool php_b24_store_save(zend_object *oauth, zend_object *token, b24_deadline deadline);

#endif
