/* A portal's lock: the store's, or a file in the runtime directory. One of all processes renews
 * a token, and nobody writes into the store meanwhile. */
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
 * may be on its way: of the work, or of letting go of the lock. */
php_b24_locked_result php_b24_auth_locked(zend_object *oauth, zend_string *member_id,
	b24_deadline deadline, bool (*work)(void *context), void *context);

/* At the end of a request: lets go of what fibers hold that will not go on, as after a fatal
 * error. */
void php_b24_auth_abandon_locks(void);

#endif
