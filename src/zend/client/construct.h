/* SPDX-License-Identifier: MIT */
/* Makes clients: of a webhook, of an application and one of its portals, or of a mere token. */
#ifndef B24_ZEND_CLIENT_CONSTRUCT_H
#define B24_ZEND_CLIENT_CONSTRUCT_H

#include "zend/call/client_object.h"

/* The constructor of an object that has none of it yet. False: an exception was thrown. */
bool php_b24_client_construct_webhook(
	php_b24_client *client, zend_string *webhook, HashTable *options);
bool php_b24_client_construct_application(php_b24_client *client, zend_object *oauth,
	zend_string *member_id, zend_object *token, HashTable *options);

bool php_b24_client_construct_token(php_b24_client *client, zend_object *token, HashTable *options);

/* Makes a client from a webhook URL in `to`; false: an exception was thrown. */
bool php_b24_client_create_webhook(zval *to, zend_string *webhook, HashTable *options);

/* Makes a client of an application in `to`: with the stored tokens of `member_id`, or with `token`
 * (the other one is NULL). False: an exception was thrown. */
bool php_b24_client_create_application(
	zval *to, zend_object *oauth, zend_string *member_id, zend_object *token, HashTable *options);

#endif
