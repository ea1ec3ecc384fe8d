/* SPDX-License-Identifier: MIT */
/* The options of a client: the second parameter of `new B24\Client`. */
#ifndef B24_ZEND_CALL_CLIENT_OPTIONS_H
#define B24_ZEND_CALL_CLIENT_OPTIONS_H

#include <php.h>

#include "core/http/settings.h"

typedef struct php_b24_client_options {
	b24_settings settings; /* owned */
	bool allow_http;
	bool check;             /* parameters are checked against the catalogue before sending */
	zend_string *member_id; /* borrowed from the array; NULL: none given */
	zval logger;            /* borrowed from the array; undefined: none */
	zval listener;          /* owned; undefined: none */
	zval on_moved;          /* owned; undefined: none */
} php_b24_client_options;

/* Takes the defaults of php.ini and then the array, which may be NULL. False: an exception was
 * thrown, and nothing is owned. What is borrowed stays good until the user's code runs. */
bool php_b24_client_options_read(php_b24_client_options *to, HashTable *options);

void php_b24_client_options_free(php_b24_client_options *options);

#endif
