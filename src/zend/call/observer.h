/* SPDX-License-Identifier: MIT */
/* The listener of all clients and of B24\CRest, which B24\Client::observe() sets. It lives as long
 * as the PHP request: what it is, a closure for example, does so. */
#ifndef B24_ZEND_CALL_OBSERVER_H
#define B24_ZEND_CALL_OBSERVER_H

#include "zend/engine/globals.h"

static inline bool php_b24_is_observed(void)
{
	return Z_TYPE(B24_G(observer)) != IS_UNDEF;
}

/* Tells it of an attempt; an exception may have been thrown then. It is not told of calls that it
 * makes itself: that would never end. */
void php_b24_observer_tell(zval *attempt);

/* Sets another one, which is copied; NULL: none. *former gets the one before, or null. */
void php_b24_observer_set(zval *listener, zval *former);

/* At the end of the request. */
void php_b24_observer_free(void);

#endif
