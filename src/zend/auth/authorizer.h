/* What clients of an application have done about their tokens around a call. */
#ifndef B24_ZEND_AUTH_AUTHORIZER_H
#define B24_ZEND_AUTH_AUTHORIZER_H

#include "zend/call/client_object.h"

extern const php_b24_authorizer php_b24_oauth_authorizer;

#endif
