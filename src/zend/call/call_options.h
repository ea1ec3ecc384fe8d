/* SPDX-License-Identifier: MIT */
/* The options of a call: the last parameter of every method that calls one. */
#ifndef B24_ZEND_CALL_CALL_OPTIONS_H
#define B24_ZEND_CALL_CALL_OPTIONS_H

#include <php.h>

struct b24_buffer;
struct curl_slist;

/* The options of calls that other functions have, too, such as list(). */
#define PHP_B24_CALL_OPTION_NAMES                                                                  \
	"timeout", "attemptTimeout", "retries", "headers", "check", "query"

typedef struct php_b24_call_options {
	int64_t timeout_ms, attempt_timeout_ms; /* negative: the client's */
	int retries;                            /* likewise */
	bool check;
	bool keep_reply;
	struct b24_buffer *query;     /* where the query is appended; NULL: it is only checked */
	struct curl_slist **headers;  /* where headers are added */
	zend_string *idempotency_key; /* borrowed from the array; NULL: none given */
} php_b24_call_options;

/* `to` holds the defaults; `options` may be NULL. False: an exception was thrown. Headers that were
 * added already stay where they are. What is borrowed stays good until the user's code runs. */
bool php_b24_call_options_read(php_b24_call_options *to, HashTable *options, const char *method);

#endif
