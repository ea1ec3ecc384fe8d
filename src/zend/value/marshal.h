/* From PHP values to a request's JSON body, in one walk. */
#ifndef B24_ZEND_VALUE_MARSHAL_H
#define B24_ZEND_VALUE_MARSHAL_H

#include <php.h>

#include "core/http/request_body.h"

/* Appends the parameters to the body; an empty array becomes an empty object. False: an exception
 * was thrown, which names the REST method and the path of the value that cannot be sent. May run
 * the user's code (jsonSerialize, __toString). */
bool php_b24_marshal(b24_body *body, HashTable *params, const char *method);

#endif
