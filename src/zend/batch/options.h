/* SPDX-License-Identifier: MIT */
/* What B24\Client::batch() takes as options. */
#ifndef B24_ZEND_BATCH_OPTIONS_H
#define B24_ZEND_BATCH_OPTIONS_H

#include <php.h>

typedef struct php_b24_batch_options {
	size_t concurrency;
	bool check;
	bool omit_empty; /* null and empty arrays are left out of commands */
	int retries;
	int64_t timeout_ms;  /* of each request; 0: no limit */
	HashTable *of_calls; /* owned; the options that each request is made with; NULL: none */
	zend_string *idempotency_key; /* owned; NULL: none was given */
	zval progress;                /* owned; undefined: none */
} php_b24_batch_options;

/* False: an exception was thrown; either way the options are freed later. */
bool php_b24_batch_options_read(php_b24_batch_options *to, zend_object *client, HashTable *options);

void php_b24_batch_options_free(php_b24_batch_options *options);

#endif
