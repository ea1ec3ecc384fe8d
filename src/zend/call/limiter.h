/* The limiter of a thread: which one php.ini names, and what it has to say. */
#ifndef B24_ZEND_CALL_LIMITER_H
#define B24_ZEND_CALL_LIMITER_H

#include "zend/engine/globals.h"
#include "zend/call/client_object.h"

/* What php.ini says about when clients are limited. */
b24_limit php_b24_default_limit(void);

/* Opened when it is first asked for; NULL: out of memory. */
b24_limiter *php_b24_limiter(void);

/* Tells the client's logger, or else PHP's error log, what the limiter has to say once. */
void php_b24_limiter_tell(php_b24_client *client);

/* At the end of the thread. */
void php_b24_limiter_free(zend_b24_globals *globals);

#endif
