/* SPDX-License-Identifier: MIT */
/* Turns PHP values into JSON, the body of a request, in one walk. */
#ifndef B24_ZEND_VALUE_MARSHAL_H
#define B24_ZEND_VALUE_MARSHAL_H

#include <php.h>

#include "core/http/request_body.h"

/* Appends the parameters to the body; no parameters become an empty object. False: an exception was
 * thrown, which names the REST method and the path of the value that cannot be sent. May run the
 * user's code (jsonSerialize, __toString). */
bool php_b24_marshal(b24_body *body, HashTable *params, const char *method);

#endif
