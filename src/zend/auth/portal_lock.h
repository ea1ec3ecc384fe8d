/* SPDX-License-Identifier: MIT */
/* A portal's lock between processes: the store's own, or else a file in the runtime directory.
 * Whoever has it renews the portal's token, or writes into the store; the others wait. */
#ifndef B24_ZEND_AUTH_PORTAL_LOCK_H
#define B24_ZEND_AUTH_PORTAL_LOCK_H

#include <php.h>

#include "core/base/deadline.h"

typedef enum php_b24_locked_result {
	PHP_B24_LOCKED_RAN,  /* the work was done under the lock */
	PHP_B24_LOCKED_HELD, /* this thread holds it already: not done, and nothing was waited for */
	PHP_B24_LOCKED_LATE, /* not done: somebody else holds it until the deadline */
	PHP_B24_LOCKED_NEVER /* not done: an exception was thrown, or the script is ending */
} php_b24_locked_result;

/* Does the work under the lock. A call in the middle of somebody else's work, from a signal handler
 * or from a store, must not wait for what it interrupts: it is told HELD. After RAN an exception
 * may be on its way: of the work, or of releasing the lock. */
php_b24_locked_result php_b24_with_portal_lock(zend_object *oauth, zend_string *member_id,
	b24_deadline deadline, bool (*work)(void *context), void *context);

/* At the end of a request: releases what fibers hold that will not go on, as after a fatal error.
 */
void php_b24_abandon_portal_locks(void);

#endif
