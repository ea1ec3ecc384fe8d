/* SPDX-License-Identifier: MIT */
/* B24\Auth\OAuth: an application and its access to the portals that have installed it. */
#ifndef B24_ZEND_AUTH_OAUTH_H
#define B24_ZEND_AUTH_OAUTH_H

#include "zend/auth/oauth_object.h"

extern zend_class_entry *php_b24_oauth_ce;

/* False: an exception was thrown. */
bool php_b24_oauth_is_constructed(zend_object *oauth);

/* Makes a client of an application in `to`, with the stored tokens of `member_id`, or with `token`
 * (the other one is NULL). False: an exception was thrown. */
typedef bool (*php_b24_client_maker)(
	zval *to, zend_object *oauth, zend_string *member_id, zend_object *token, HashTable *options);

/* B24\Auth\OAuth::client() makes clients with it. Once, when the module starts. */
void php_b24_oauth_make_clients_with(php_b24_client_maker maker);

/* Registers the class of the stub. */
void php_b24_register_oauth(void);

#endif
