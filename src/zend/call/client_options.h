/* The option arrays of clients and calls: every name, its type and where it goes. */
#ifndef B24_ZEND_CALL_OPTIONS_H
#define B24_ZEND_CALL_OPTIONS_H

#include <php.h>

#include "core/call/call.h"

typedef struct php_b24_client_options {
	b24_settings settings; /* owned */
	bool allow_http;
	bool check;             /* parameters are checked against the catalogue before sending */
	zend_string *member_id; /* borrowed from the array; NULL: none given */
	zval logger;            /* borrowed from the array; undefined: none */
	zval listener;          /* owned; undefined: none */
} php_b24_client_options;

typedef struct php_b24_call_options {
	int64_t timeout_ms, attempt_timeout_ms; /* negative: the client's */
	int retries;                            /* likewise */
	bool check;
	struct curl_slist **headers;  /* where headers are added */
	zend_string *idempotency_key; /* borrowed from the array; NULL: none given */
} php_b24_call_options;

/* The file that PHP's own clients trust, if php.ini names one; NULL: it does not. The caller owns
 * it. False: no memory. */
bool php_b24_default_ca_file(char **to);

/* Both read defaults and then the array. False: an exception was thrown, nothing is owned. What is
 * borrowed stays good until the user's code runs the next time. */
bool php_b24_client_options_read(php_b24_client_options *to, HashTable *options);

void php_b24_client_options_free(php_b24_client_options *options);

/* `to` holds the defaults. Headers already added stay where they are. */
bool php_b24_call_options_read(php_b24_call_options *to, HashTable *options, const char *method);

#endif
