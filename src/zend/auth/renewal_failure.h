/* SPDX-License-Identifier: MIT */
/* Records how the last renewal of a pair of tokens has failed, for all processes of a system user,
 * so that not each of them asks the server again. */
#ifndef B24_ZEND_AUTH_RENEWAL_FAILURE_H
#define B24_ZEND_AUTH_RENEWAL_FAILURE_H

#include <php.h>

#include "core/base/error.h"

/* It is about a pair, an application and a server: new tokens are not affected by it. */
typedef struct php_b24_renewal_failure {
	unsigned char about[20]; /* digest */
	int64_t at;              /* in ms, by the clock that all processes of the machine share */
	pid_t process;           /* whose renewal it was */
	b24_error error;
} php_b24_renewal_failure;

/* False: none is recorded about this pair. */
bool php_b24_renewal_failure_read(
	zend_object *oauth, zend_object *token, php_b24_renewal_failure *failure);

/* Whether the server has refused the pair for good, not long ago. */
bool php_b24_renewal_was_refused(zend_object *oauth, zend_object *token);

/* Whether a call that began at `since` fails with it, too, and need not ask the server. */
bool php_b24_renewal_failure_applies(const php_b24_renewal_failure *failure, int64_t since);

/* Records the failure, if it is one that others would meet, too. */
void php_b24_renewal_failure_record(zend_object *oauth, zend_object *token, const b24_error *error);

/* To be called after a renewal that has succeeded, with the pair that it has made useless. A record
 * about another pair stays: it may be that of another user of the same portal. */
void php_b24_renewal_failure_forget(zend_object *oauth, zend_object *token);

#endif
