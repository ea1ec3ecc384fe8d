/* SPDX-License-Identifier: MIT */
/* The fields of a request: from bytes, from arrays or from PHP's superglobals. */
#ifndef B24_ZEND_INCOMING_REQUEST_FIELDS_H
#define B24_ZEND_INCOMING_REQUEST_FIELDS_H

#include <php.h>

/* A request that is being read. After the first thing wrong in it an exception is thrown, and
 * whatever else is read is absent. */
typedef struct php_b24_incoming_request {
	zend_class_entry *ce; /* of the object that is made of it */
	HashTable *post;      /* owned; strings and arrays of them, all UTF-8 without NUL */
	HashTable *query;     /* owned; likewise */
	bool failed;
} php_b24_incoming_request;

/* Throws InvalidRequest unless that has happened. `field` may be NULL. */
void php_b24_incoming_refuse(
	php_b24_incoming_request *request, const char *field, const char *text);

/* Each sets post and query. */
void php_b24_incoming_load_arrays(
	php_b24_incoming_request *request, HashTable *post, HashTable *query);
void php_b24_incoming_load_globals(php_b24_incoming_request *request);

/* `query` may be NULL. */
void php_b24_incoming_load_body(
	php_b24_incoming_request *request, const zend_string *body, const zend_string *query);

void php_b24_incoming_free(php_b24_incoming_request *request);

#endif
