/* SPDX-License-Identifier: MIT */
/* The Idempotency-Key of a call of REST 3.0: the portal carries out a key's request once. */
#ifndef B24_ZEND_CALL_IDEMPOTENCY_KEY_H
#define B24_ZEND_CALL_IDEMPOTENCY_KEY_H

#include <php.h>

#include "core/call/call_state.h"

/* The key of a request: `given` by the user (NULL: none), or a new one for a call that writes. It
 * is added to the headers. *key is owned by the caller; NULL: the request has none. False: an
 * exception was thrown; the caller owns *key all the same. */
bool php_b24_idempotency_key_choose(
	zend_string **key, const b24_request *request, zend_string *given, struct curl_slist **headers);

#endif
