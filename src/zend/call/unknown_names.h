/* SPDX-License-Identifier: MIT */
/* Tells the logger of parameters that the documentation does not name, and of the nearest name that
 * it does. */
#ifndef B24_ZEND_CALL_UNKNOWN_NAMES_H
#define B24_ZEND_CALL_UNKNOWN_NAMES_H

#include <php.h>

#include "catalogue/methods.h"

/* Inside of parameters only names are told that look like a documented one: portals have more than
 * is documented there. False: the logger has thrown. */
bool php_b24_tell_unknown_names(const b24_method *method, HashTable *params, zval *logger);

#endif
