/* SPDX-License-Identifier: MIT */
/* Checks a call's parameters against the catalogue, before anything is sent. */
#ifndef B24_ZEND_CALL_PARAMETER_CHECK_H
#define B24_ZEND_CALL_PARAMETER_CHECK_H

#include <php.h>

#include "catalogue/methods.h"

/* False: InvalidArgument was thrown because a required parameter, or each member of a group, is
 * missing, or the logger threw. A parameter that the documentation does not name is only reported
 * to the logger (undefined: nobody), because Bitrix24 adds them faster than it documents them.
 * Parameters given by position (a list) are not checked. */
bool php_b24_check_parameters(const b24_method *method, HashTable *params, zval *logger);

#endif
