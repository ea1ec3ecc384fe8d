/* SPDX-License-Identifier: MIT */
/* The order of a call's parameters, for methods that match them by position. */
#ifndef B24_ZEND_CALL_PARAMETER_ORDER_H
#define B24_ZEND_CALL_PARAMETER_ORDER_H

#include <php.h>

#include "catalogue/methods.h"

/* The parameters in the documented order; the caller owns a reference. A list stays as it is. */
HashTable *php_b24_order_parameters(const b24_method *method, HashTable *params);

#endif
