/* SPDX-License-Identifier: MIT */
/* The limiter of a thread: opens the one that php.ini names, and reports its notices. */
#ifndef B24_ZEND_CALL_LIMITER_H
#define B24_ZEND_CALL_LIMITER_H

#include "zend/engine/globals.h"
#include "zend/call/client_object.h"

/* When clients are limited, as php.ini sets it (b24.limiter). */
b24_limit php_b24_default_limit(void);

/* The file, which the caller releases; NULL: *why there is none, also the caller's. `make`: also
 * makes the directory. */
zend_string *php_b24_limiter_path(bool make, zend_string **why);

/* Whether php.ini names a Redis. */
bool php_b24_limiter_is_redis(void);

/* Opened when it is first asked for; NULL: out of memory. */
b24_limiter *php_b24_limiter(void);

/* Passes the limiter's notice, if there is one, to the client's logger or as a PHP warning. */
void php_b24_limiter_report(php_b24_client *client);

/* At the end of the thread. */
void php_b24_limiter_free(zend_b24_globals *globals);

#endif
